"""Rendering: what `kubectl apply -k` would send, and whether everything that is patched into it has an effect."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from concurrent import futures
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).resolve().parents[1]
OVERLAYS = tuple(sorted(path.parent.name for path in HERE.glob("overlays/*/kustomization.yaml")))
"""Ours, and those that an operator puts beside them."""
_AT_ONCE = 2
_EFFECTS = ("patches", "replacements", "images", "replicas")


class RenderError(Exception):
    """kustomize refuses; the message is its own."""


def kubectl() -> str:
    """The kubectl beside this interpreter, which is pinned; else the machine's."""
    beside = Path(sys.executable).parent / "kubectl"
    return str(beside) if beside.exists() else "kubectl"


def render(folder: Path) -> str:
    """The manifests of a kustomization.

    Raises:
        RenderError: kustomize refuses.
    """
    done = subprocess.run([kubectl(), "kustomize", str(folder)], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RenderError(done.stderr.strip())
    return done.stdout


def without_effect(root: Path, rendered: Mapping[str, str]) -> list[str]:
    """Patches, replacements and images that change nothing in any overlay: what they aim at is not there.

    kustomize says nothing when a target matches nothing. So each is left out once, in a copy, and if nothing changes
    it was for nothing. root: folder of base, components and overlays. rendered: what each overlay gives, by its name.
    """
    trials = [
        (path.relative_to(root), said, shorter)
        for path in sorted(root.rglob("kustomization.yaml"))
        for said, shorter in _each_left_out(yaml.safe_load(path.read_text(encoding="utf-8")))
    ]
    with futures.ThreadPoolExecutor(_AT_ONCE) as pool:
        shares = [pool.submit(_try, root, rendered, trials[share::_AT_ONCE]) for share in range(_AT_ONCE)]
        return sorted(offence for share in shares for offence in share.result())


def _try(root: Path, rendered: Mapping[str, str], trials: Sequence[tuple[Path, str, dict[str, Any]]]) -> list[str]:
    """Leave out one thing after the other, in a copy of our own."""
    found = []
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "k8s"
        shutil.copytree(root, copy, ignore=shutil.ignore_patterns("check", "__pycache__"))
        for name, said, shorter in trials:
            path = copy / name
            users = [each for each in rendered if path.parent in set(_used(copy / "overlays" / each))]
            text = path.read_text(encoding="utf-8")
            path.write_text(yaml.safe_dump(shorter), encoding="utf-8")
            if all(render(copy / "overlays" / each) == rendered[each] for each in users):
                found.append(f"{name}: {said} changes nothing")
            path.write_text(text, encoding="utf-8")
    return found


def _each_left_out(kustomization: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The kustomization without each single thing that is meant to change something, and the name of that."""
    for field in _EFFECTS:
        entries = kustomization.get(field) or []
        for number, entry in enumerate(entries):
            rest = [each for other, each in enumerate(entries) if other != number]
            yield f"{field}[{number}] ({_what(entry)})", {**kustomization, field: rest}
            for target in range(len(entry.get("targets", []))):
                kept = [each for other, each in enumerate(entry["targets"]) if other != target]
                shorter = [*entries[:number], {**entry, "targets": kept}, *entries[number + 1 :]]
                yield f"{field}[{number}].targets[{target}]", {**kustomization, field: shorter}


def _what(entry: dict[str, Any]) -> str:
    target = entry.get("target") or {}
    words = [entry.get("path"), entry.get("name"), target.get("kind"), target.get("name"), target.get("labelSelector")]
    return " ".join(str(word) for word in words if word) or "unnamed"


def _used(folder: Path) -> Iterator[Path]:
    """A kustomization's folder and those of all it stands on."""
    yield folder
    said = yaml.safe_load((folder / "kustomization.yaml").read_text(encoding="utf-8"))
    for name in [*said.get("resources", []), *said.get("components", [])]:
        below = (folder / name).resolve()
        if below.is_dir():
            yield from _used(below)
