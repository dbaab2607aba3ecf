"""Tests. They, and what they start, count with one thread, as `make` and the image have it."""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
