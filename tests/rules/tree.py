"""The files that the rules are held against: what is, or is about to be, in the repository."""

from __future__ import annotations

import functools
import subprocess
from fnmatch import fnmatchcase
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GENERATED = ("protos/gen/*", "gateway/console/dist/*", "gateway/console/node_modules/*")


def files(*patterns: str, without: tuple[str, ...] = ()) -> list[str]:
    """Paths from the root that match a pattern, in order; `*` crosses folders."""
    return [
        path
        for path in _all()
        if any(fnmatchcase(path, pattern) for pattern in patterns)
        and not any(fnmatchcase(path, pattern) for pattern in without)
    ]


def read(path: str) -> str:
    """The text of a file; empty for what is not text."""
    try:
        return (ROOT / path).read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""


def services() -> list[str]:
    """Names of the service packages there are."""
    found = (path.split("/") for path in files("services/*/*.py"))
    return sorted({parts[1] for parts in found} - {"kit"})


@functools.cache
def _all() -> tuple[str, ...]:
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
        text=True,
    )
    there = (path for path in listed.stdout.split("\0") if path and (ROOT / path).is_file())
    return tuple(path for path in sorted(set(there)) if not any(fnmatchcase(path, made) for made in GENERATED))
