"""`python -m services.scheduling [serve|migrate|check]`, and commands on files: `backtest`, `feed`, `solve`."""

import importlib
import sys

TOOLS = {name: f"services.scheduling.tools.{name}" for name in ("backtest", "feed", "solve")}
"""Command → module, loaded only when asked for; its main takes the arguments and gives the exit status."""


def main() -> None:
    """Do what the command line asks."""
    if len(sys.argv) > 1 and sys.argv[1] in TOOLS:
        sys.exit(importlib.import_module(TOOLS[sys.argv[1]]).main(sys.argv[2:]))
    from services.kit import host
    from services.scheduling import service

    host.main(service.SERVICE)


if __name__ == "__main__":
    main()
