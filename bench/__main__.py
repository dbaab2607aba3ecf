"""`python -m bench SUBJECT`: measures Zhongtai and a named peer in the same run and prints a ratio."""

from __future__ import annotations

import importlib
import sys

_SUBJECTS = (
    "board",
    "breaks",
    "cover",
    "gateway",
    "history",
    "reports",
    "roster",
    "size",
    "staffing",
    "teamnow",
    "telemetry",
)


def main() -> int:
    """Run the benchmark that the first argument names."""
    if len(sys.argv) < 2 or sys.argv[1] not in _SUBJECTS:
        print(f"python -m bench {{{','.join(_SUBJECTS)}}} [options]", file=sys.stderr)
        return 2
    # Each brings a peer of its own: only the one that is measured is loaded.
    return int(importlib.import_module(f"bench.{sys.argv[1]}").main(sys.argv[2:]))


if __name__ == "__main__":
    sys.exit(main())
