"""What came of cycles is listed as it was told last, to those who lead, to those who pay and to oneself."""

from __future__ import annotations

import pytest

from services.kit.errors import Invalid
from services.scheduling.domain.attended import Told
from services.scheduling.store import attended
from services.scheduling.store.attended import Close
from tests.conftest import CENTRE, OTHER_TEAM, TEAM, TENANT, agent, holder, lead
from tests.contract.scheduling import desks, supply
from tests.contract.scheduling.supply import name
from tests.contract.scheduling.test_cycle_closes import averaged, close, work
from zhongtai.scheduling.v1 import cycles_pb2

OCTOBER = ("2026-10-01", "2026-11-01")
HR = holder("HR", "employees/hr")


def listed(world, as_=HR, span: tuple[str, str] = OCTOBER, **more) -> cycles_pb2.ListCycleResultsResponse:
    request = cycles_pb2.ListCycleResultsRequest(start_date=span[0], end_date=span[1], **more)
    return world.call("ListCycleResults", request, as_)


def brief(told: cycles_pb2.ListCycleResultsResponse) -> list[tuple[str, str, int, int]]:
    return [(each.employee, each.team, each.cycle.worked_minutes, each.version) for each in told.results]


def two_teams(make_world):
    """Two people of two teams, and what a close of October told of a cycle of each."""
    world = supply.centre(make_world, people=1, agents=None)
    world.found_team(OTHER_TEAM)
    world.hire(name(1), team=OTHER_TEAM)
    made = Close("c1", CENTRE, *OCTOBER, 1, world.clock(), 2, 2, 0)
    minutes = ("standard", "worked", "excused", "overtime", "overtime_holiday")
    month: dict[str, object] = {"start_date": OCTOBER[0], "end_date": OCTOBER[1]} | {
        f"{of}_minutes": 0 for of in minutes
    }
    with world.db("scheduling").act(TENANT, "tests") as tx:
        attended.put_close(tx, made)
        attended.put_closed(tx, made.id, 1, {name(at): Told(cycles=[month]) for at in range(2)} | {name(2): Told()})
    return world


@pytest.mark.parametrize("storage", ["sqlite"], indirect=True)
def test_cycles_are_listed_as_they_were_told_last_within_the_callers_reach(make_world):
    world = averaged(make_world)
    world.found_team(OTHER_TEAM)
    world.hire(name(1), team=OTHER_TEAM, working_time_system="COMPREHENSIVE")
    work(world, name(0), "2026-10-09")
    work(world, name(1), "2026-10-09", "2026-10-12")
    close(world, OCTOBER)
    desks.day(world, name(0), "14:30", "22:00", "2026-10-16")
    supply.edit(world, (name(0), "2026-10-16", "E1"))
    close(world, OCTOBER)
    one, other = (name(0), TEAM, 930, 2), (name(1), OTHER_TEAM, 960, 1)

    assert [one, other] == brief(listed(world)) == brief(listed(world, holder("PLANNER", "employees/p")))
    assert [one] == brief(listed(world, lead("employees/lead"))) == brief(listed(world, agent(name(0))))
    assert [] == brief(listed(world, lead("employees/far", "teams/far", centre="centres/sh")))
    assert ("2026-10-01", "2026-11-01", CENTRE) == (
        listed(world).results[0].cycle.start_date,
        listed(world).results[0].cycle.end_date,
        listed(world).results[0].centre,
    )


def test_cycles_are_asked_for_by_the_span_they_end_in_the_person_and_the_team(make_world):
    world = two_teams(make_world)
    first = listed(world, page_size=1)
    second = listed(world, page_size=1, page_token=first.next_page_token)

    assert [[name(0)], [name(1)]] == [[each.employee for each in page.results] for page in (first, second)]
    assert "" == second.next_page_token
    assert [name(1)] == [each.employee for each in listed(world, team=OTHER_TEAM).results]
    assert [name(0)] == [each.employee for each in listed(world, employee=name(0)).results]
    assert [] == brief(listed(world, span=("2026-10-01", "2026-10-31")))
    assert [] == brief(listed(world, centre="centres/sh"))
    with pytest.raises(Invalid, match="SPAN_TOO_LONG"):
        listed(world, span=("2025-10-01", "2026-11-01"))
