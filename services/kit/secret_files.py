"""Files that hold a secret: made once, readable by their owner only, and the same for all that read them."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Callable
from pathlib import Path


def read(path: Path, make: Callable[[], bytes]) -> bytes:
    """What the file holds; when there is none yet, what `make` gives is put there first.

    Of several that make it at the same time the first wins, and all read that one.
    """
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f"{path.stem}-", suffix=".part") as part:
            part.write(make())
            part.flush()
            # A link appears whole or not at all and, unlike a rename, never takes the place of what is in use.
            with contextlib.suppress(FileExistsError):
                os.link(part.name, path)
    return path.read_bytes()
