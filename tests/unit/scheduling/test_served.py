"""What a history file says of how callers were served, and figures that cannot be true together."""

from __future__ import annotations

import dataclasses
import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from services.scheduling import history_file
from services.scheduling.domain import edits, served
from services.scheduling.domain.edits import Change, Edit, Effect, Kind, Measure
from services.scheduling.domain.intake import Slot
from services.scheduling.domain.patience import ServiceLevel
from services.scheduling.domain.queues import Queue, Target
from services.scheduling.domain.served import Served

TARGET = Target(ServiceLevel.ANSWERED_OFFERED, 800, 20, 900, 0, 0, 100, 0)
CARD = Queue("card", "Card", "信用卡", "centres/gz", "card", 30, TARGET, (), 180, "Asia/Shanghai")
HEADER = ("queue", "start", "offered", *served.FIELDS)
NOON = dt.datetime(2026, 11, 20, 4, tzinfo=dt.UTC)


def read(*rows: str, header: tuple[str, ...] = HEADER, minutes: int = 30) -> history_file.Found:
    content = "\n".join([",".join(header), *rows]).encode()
    return history_file.read(content, "csv", {}, {"card": CARD}, interval_minutes=minutes)


def slots(found: history_file.Found) -> list[Slot]:
    return found.tallies["card"].slots()


def test_a_figure_that_one_row_does_not_have_is_not_known_of_the_slot():
    rows = ("card,2026-11-20 09:00,100,90,8,2,,80,,,,,,,15", "card,2026-11-20 09:15,50,44,,,,40,,,,,,,15")
    (slot,) = slots(read(*rows, minutes=15))

    assert Served(answered=134, answered_in_time=120, threshold_seconds=15) == slot.served
    assert (134, None) == (slot.handled, slot.handle_seconds)


def test_without_a_threshold_it_is_that_of_the_queue_and_alone_it_says_nothing():
    header = ("queue", "start", "offered", "answered", "answered_in_time")
    (slot,) = slots(read("card,2026-11-20 09:00,10,9,7", header=header))
    (bare,) = slots(read("card,2026-11-20 09:00,10,20", header=("queue", "start", "offered", "threshold_seconds")))

    assert Served(answered=9, answered_in_time=7, threshold_seconds=20) == slot.served
    assert bare.served is None


WRONG = {
    "10,11": ("answered", "ANSWERED_OVER_OFFERED"),
    "10,,11": ("abandoned", "ABANDONED_OVER_OFFERED"),
    "10,8,3": ("abandoned", "OUTCOMES_OVER_OFFERED"),
    "10,8,1,2": ("abandoned_short", "SHORT_OVER_ABANDONED"),
    "10,8,1,0,2": ("abandoned_in_time", "GAVE_UP_IN_TIME_OVER_ABANDONED"),
    "10,8,1,0,0,9": ("answered_in_time", "IN_TIME_OVER_ANSWERED"),
    "10,8,0,0,0,8,,,,,30": ("wait_abandoned_seconds", "WAIT_OF_NOBODY"),
    "10,-1": ("answered", "NEGATIVE"),
    "10,8,,,,,,,,,,,90000": ("threshold_seconds", "TOO_LARGE"),
}


def test_figures_that_contradict_each_other_name_their_row():
    found = read(*(f"card,2026-11-20 {hour:02d}:00,{figures}" for hour, figures in enumerate(WRONG, start=8)))
    mixed = read("card,2026-11-20 09:00,9,8,0,0,0,8,,,,,,,20", "card,2026-11-20 09:15,9,8,0,0,0,8,,,,,,,15", minutes=15)
    header = ("queue", "start", "offered", "handle_seconds", "talk_seconds", "hold_seconds")
    parts = read("card,2026-11-20 09:00,10,100,60,50", header=header)

    told = [(each.row, each.column, each.reason) for each in found.errors]
    assert [(row, *wrong) for row, wrong in enumerate(WRONG.values(), start=2)] == told
    assert ["THRESHOLD_MIXED"] == [each.reason for each in mixed.errors]
    assert ["PARTS_OVER_HANDLING"] == [each.reason for each in parts.errors]


@given(st.integers(1, 1000), st.floats(0, 5), st.data())
def test_contacts_that_an_edit_changes_keep_their_shares_and_no_part_outgrows_its_whole(offered, factor, data):
    answered = data.draw(st.integers(0, offered))
    abandoned = data.draw(st.integers(0, offered - answered))
    met = Served(answered=answered, abandoned=abandoned, answered_in_time=answered // 2, threshold_seconds=20)
    slot = Slot(NOON, offered, None, None, 30, met)
    change = Change(NOON, NOON + dt.timedelta(hours=1), Measure.CONTACTS, Effect.SCALE, factor)
    edit = Edit("e", "card", "centres/gz", Kind.CAMPAIGN, change, "mailing", "employees/a", NOON)
    (learnt,), _ = edits.apply([slot], [edit])

    if learnt.served is None:
        assert 0 == learnt.offered
    else:
        known = {name: value for name, value in dataclasses.asdict(learnt.served).items() if value is not None}
        assert served.contradiction(known | {"offered": learnt.offered}) is None
        assert abs(learnt.served.answered - answered * learnt.offered / offered) <= 1
        assert 20 == learnt.served.threshold_seconds
