"""A directory with two centres, three teams and a few people, called through everything that a call passes."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from services.directory import service
from tests.conftest import World
from tests.contract.directory.desk import Directory
from zhongtai.directory.v1 import directory_pb2 as d


@pytest.fixture
def empty(make_world: Callable[..., World]) -> Directory:
    """A directory that knows nobody."""
    return Directory(make_world(service.SERVICE))


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a directory that was founded once, for copies."""
    folder = tmp_path_factory.mktemp("founded")
    world = World(folder, [service.SERVICE])
    _found(Directory(world))
    world.close()
    return folder


@pytest.fixture
def here(request: pytest.FixtureRequest, storage: str, tmp_path: Path, make_world: Callable[..., World]) -> Directory:
    """Centres gz and cd, teams a1 (lead e1), a2 in gz and b1 in cd; e1, e2, e3 in a1, e4 in a2, e5 in b1."""
    if storage == "sqlite":
        shutil.copytree(request.getfixturevalue("founded"), tmp_path / "world0")
    directory = Directory(make_world(service.SERVICE))
    if storage != "sqlite":
        _found(directory)
    return directory


def _found(directory: Directory) -> None:
    for code in ("gz", "cd"):
        directory.centre(code)
    directory.team("a1", skill="voice")
    directory.team("a2")
    directory.team("b1", centre="centres/cd")
    for number, team in (("E1", "a1"), ("E2", "a1"), ("E3", "a1"), ("E4", "a2"), ("E5", "b1")):
        directory.hire(number, f"teams/{team}", phone="13800000000")
    lead = d.Team(name="teams/a1", lead="employees/e1")
    directory.ask("UpdateTeam", d.UpdateTeamRequest(team=lead, update_mask={"paths": ["lead"]}))
