"""Who can act for a team, and who accepts a handover."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from services.kit import errors
from services.workbench.domain import acting, decision, handover
from services.workbench.domain.acting import Candidate

NOW = datetime(2026, 11, 23, 1, tzinfo=UTC)
LEAD = Candidate("employees/lean", True, "centres/gz", False, True, True)
SIGNED = handover.Handover("h1", "teams/a1", "employees/lean", "", handover.State.SIGNED, "", NOW)


@pytest.mark.parametrize(
    "candidate", [LEAD, replace(LEAD, stands_for=False, member=False)], ids=["lead or stand-in", "officer"]
)
def test_leads_stand_ins_and_people_above_teams_can_act(candidate: Candidate) -> None:
    acting.check(candidate, centre="centres/gz")


@pytest.mark.parametrize(
    "candidate,about",
    [
        (LEAD, "employees/lean"),
        (replace(LEAD, employed=False), ""),
        (replace(LEAD, centre="centres/xa"), ""),
        (replace(LEAD, away=True), ""),
        (replace(LEAD, stands_for=False), ""),
    ],
    ids=["concerned", "gone", "elsewhere", "away", "member"],
)
def test_others_cannot(candidate: Candidate, about: str) -> None:
    with pytest.raises(errors.WrongState) as refused:
        acting.check(candidate, centre="centres/gz", about=about)
    assert "CANNOT_ACT" == refused.value.reason


def test_whoever_accepts_becomes_the_taker() -> None:
    accepted = handover.accept(replace(SIGNED, taker="employees/sam"), "employees/max", NOW)

    assert ("employees/max", NOW, handover.State.ACCEPTED) == (accepted.taker, accepted.accepted, accepted.state)


def test_a_second_look_replaces_the_first() -> None:
    record = decision.Record("d1", "s/1", 1, "a.b", "", "", "", b"", NOW, sampled=True)
    looked = decision.review(decision.review(record, "employees/a", "WRONG"), "employees/b", "FINE")

    assert ("employees/b", "FINE") == (looked.reviewer, looked.review)
