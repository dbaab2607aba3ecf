"""Kinds and levels of weather warnings, by the rule of the China Meteorological Administration, kept as data.

Only the authorities issue warnings (气象法 art. 22); what stands here says what the level of one means.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from importlib import resources


class Level(IntEnum):
    """Level of a warning, rising: 蓝, 黄, 橙, 红."""

    BLUE = 1
    YELLOW = 2
    ORANGE = 3
    RED = 4


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of warning. levels: those that there are, with what each means in English and in Chinese."""

    name: str
    english: str
    chinese: str
    levels: Mapping[Level, tuple[str, str]]


@dataclass(frozen=True, slots=True)
class WarningRules:
    """The rule. source: what it is called, with its number and date. kinds: by name."""

    source: str
    kinds: Mapping[str, Kind]

    def has(self, kind: str, level: int) -> bool:
        """Whether warnings of a kind have a level."""
        return kind in self.kinds and level in self.kinds[kind].levels


COLOURS = {
    Level.BLUE: ("blue", "蓝色"),
    Level.YELLOW: ("yellow", "黄色"),
    Level.ORANGE: ("orange", "橙色"),
    Level.RED: ("red", "红色"),
}


@lru_cache(maxsize=1)
def shipped() -> WarningRules:
    """The rule that comes with the service."""
    file = resources.files("services.scheduling") / "warnings" / "cma.json"
    told = json.loads(file.read_text(encoding="utf-8"))
    kinds = {
        name: Kind(
            name,
            kind["en"],
            kind["zh"],
            {Level[level]: (meaning["en"], meaning["zh"]) for level, meaning in kind["levels"].items()},
        )
        for name, kind in told["kinds"].items()
    }
    return WarningRules(told["source"], kinds)
