"""`python -m bench SUBJECT`: measures Zhongtai and a named peer in the same run and prints a ratio."""

from __future__ import annotations

import sys

from bench import gateway, size, telemetry

_SUBJECTS = {"gateway": gateway.main, "size": size.main, "telemetry": telemetry.main}


def main() -> int:
    """Run the benchmark that the first argument names."""
    if len(sys.argv) < 2 or sys.argv[1] not in _SUBJECTS:
        print(f"python -m bench {{{','.join(_SUBJECTS)}}} [options]", file=sys.stderr)
        return 2
    return _SUBJECTS[sys.argv[1]](sys.argv[2:])


if __name__ == "__main__":
    sys.exit(main())
