"""`python -m tests.vectors FOLDER`: replay every vector of the kinds built so far; exit 1 when any fails.

Prints one line a kind (`kind passed/failed`), every difference, the kinds that nothing here answers yet, and
a total.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from services.kit import errors
from tests.vectors import registry
from tests.vectors.case import Case, differences

SCHEMA = "domain-vectors/1"


@dataclass(slots=True)
class Score:
    """How many vectors of each kind passed, failed, or have no adapter yet."""

    passed: Counter[str] = field(default_factory=Counter)
    failed: Counter[str] = field(default_factory=Counter)
    not_built: Counter[str] = field(default_factory=Counter)
    complaints: list[str] = field(default_factory=list)


def cases_in(folder: Path) -> Iterator[Case]:
    """Every vector of every file of the schema in the folder, the files' own blocks expanded."""
    for path in sorted(folder.glob("*.json")):
        document = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(document, dict) or document.get("schema") != SCHEMA:
            continue
        for vector in document["vectors"]:
            yield Case(
                id=vector["id"],
                kind=vector.get("kind") or vector.get("model") or "",
                inputs=vector["inputs"],
                expected=vector["expected"],
                tolerance=vector.get("tolerance") or {},
                document=document,
            )
        for block, expand in registry.EXPANDERS.items():
            if block in document:
                yield from expand(document)


def replay(folder: Path) -> Score:
    """Answer every case of the folder with the domain code and compare."""
    score = Score()
    for case in cases_in(folder):
        adapter = registry.ADAPTERS.get(case.kind)
        if adapter is None:
            score.not_built[case.kind] += 1
            continue
        try:
            found = differences(case, adapter(case))
        except (ArithmeticError, LookupError, TypeError, ValueError, errors.Refusal) as problem:
            found = [f"{type(problem).__name__}: {problem}"]
        (score.failed if found else score.passed)[case.kind] += 1
        score.complaints.extend(f"{case.kind} {case.id}: {complaint}" for complaint in found)
    return score


def main(arguments: list[str] | None = None) -> int:
    """Replay the folder named on the command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.vectors", description=__doc__)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args(arguments).folder
    if not folder.is_dir():
        parser.error(f"{folder} is not a folder")
    score = replay(folder)
    for kind in sorted(score.passed | score.failed):
        print(f"{kind} {score.passed[kind]}/{score.failed[kind]}")
    for complaint in score.complaints:
        print(f"FAILED {complaint}")
    if score.not_built:
        print("not built: " + ", ".join(f"{kind} {count}" for kind, count in sorted(score.not_built.items())))
    counts = score.passed.total(), score.failed.total(), score.not_built.total()
    print("total passed {} failed {} not built {}".format(*counts))
    return 1 if score.failed or not score.passed else 0


if __name__ == "__main__":
    sys.exit(main())
