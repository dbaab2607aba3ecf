"""Playbooks: which warnings they meet, how requirements change, and when people are asked."""

from __future__ import annotations

import dataclasses
import datetime as dt

from services.scheduling.domain import playbook as rules
from services.scheduling.domain import warning_rules
from services.scheduling.domain.patience import ServiceLevel
from services.scheduling.domain.playbook import Playbook, WeatherWarning, Window
from services.scheduling.domain.queues import Channel, Handling, Queue, Target
from services.scheduling.domain.staffing import Crew, Required
from services.scheduling.domain.warning_rules import Level

NOW = dt.datetime(2026, 11, 23, 1, 10, tzinfo=dt.UTC)
TARGET = Target(ServiceLevel.ANSWERED_OFFERED, 800, 20, 900, 0, 0, 100, 0)
QUEUE = Queue("card", "Cards", "信用卡", "centres/gz", "voice", 30, TARGET, (), 180, "Asia/Shanghai")
WARNED = WeatherWarning("cma", "w1", "guangzhou", "TYPHOON", Level.ORANGE, NOW, NOW, None)
BOOK = Playbook(
    id="typhoon", title=("Typhoon", "台风"), message=("", ""), centre="centres/gz", team="teams/a1",
    kinds=frozenset({"TYPHOON"}), least_level=Level.YELLOW, regions=frozenset(), changes={"": 30, "BACK_OFFICE": -50},
    hours=12, ask="OPEN_SHIFT", ask_minutes=240, most_people=5, active=True,
)  # fmt: skip


def hour(place: float) -> dt.datetime:
    """An instant after 09:30 in Shanghai, when what is proposed at 09:10 begins."""
    return dt.datetime(2026, 11, 23, 1, 30, tzinfo=dt.UTC) + dt.timedelta(hours=place)


def required(place: int, calls: float, agents: int, heads: int) -> Required:
    return Required(hour(place / 2), calls, 180.0, Crew(agents, heads, None, None))


def test_the_rule_knows_the_levels_that_each_kind_has():
    shipped = warning_rules.shipped()

    assert 14 == len(shipped.kinds)
    assert (True, False, False) == (shipped.has("TYPHOON", 1), shipped.has("HEAT", 1), shipped.has("HAZE", 4))
    assert "3 小时内降雨量达 100 毫米以上" == shipped.kinds["RAINSTORM"].levels[Level.RED][1]
    assert "第16号" in shipped.source


def test_a_playbook_meets_its_kinds_from_its_level_on_in_its_regions_while_it_is_active():
    met = [
        BOOK.meets(WARNED),
        dataclasses.replace(BOOK, least_level=Level.RED).meets(WARNED),
        dataclasses.replace(BOOK, kinds=frozenset({"FOG"})).meets(WARNED),
        dataclasses.replace(BOOK, regions=frozenset({"foshan"})).meets(WARNED),
        dataclasses.replace(BOOK, regions=frozenset({"guangzhou"})).meets(WARNED),
        dataclasses.replace(BOOK, active=False).meets(WARNED),
    ]

    assert [True, False, False, False, True, False] == met


def test_of_a_teams_playbooks_only_those_for_the_highest_level_that_is_met_speak():
    orange = dataclasses.replace(BOOK, id="orange", least_level=Level.ORANGE)
    red = dataclasses.replace(BOOK, id="red", least_level=Level.RED)
    other = dataclasses.replace(BOOK, id="other", team="teams/b1")

    assert ["orange", "other"] == [each.id for each in rules.strictest([BOOK, orange, red, other], WARNED)]


def test_a_proposal_lasts_from_the_next_half_hour_to_the_end_of_the_warning_or_so_many_hours():
    later = dataclasses.replace(WARNED, start=hour(2.25), end=hour(9.6))

    assert (hour(0), hour(12)) == rules.span(BOOK, WARNED, NOW)
    assert (hour(2.5), hour(10)) == rules.span(BOOK, later, NOW)


def test_a_queue_changes_by_its_channel_and_by_its_share_of_the_region():
    assert (300, 75, -500) == (
        BOOK.change_permille(Channel.CALL, 1000),
        BOOK.change_permille(Channel.CHAT, 250),
        BOOK.change_permille(Channel.BACK_OFFICE, 1000),
    )


def test_more_contacts_are_staffed_anew_by_the_queues_own_method():
    """Domain reference, C-CCH-14: 100 calls of 180 s in half an hour ask for 14 to answer 80 % in 20 s."""
    before = [required(0, 100.0, 14, 16), required(1, 0.0, 0, 0)]
    after = rules.changed(QUEUE, before, 300)
    office = dataclasses.replace(QUEUE, handling=Handling(channel=Channel.BACK_OFFICE, due_minutes=240))
    less = rules.changed(office, before, -500)

    assert [(130.0, 17), (0.0, 0)] == [(slot.calls, slot.crew.agents) for slot in after]
    assert 19 == after[0].crew.heads
    assert [(7, 8), (0, 0)] == [(slot.crew.agents, slot.crew.heads) for slot in less]
    assert () == rules.changed(QUEUE, [], 300)


def test_what_a_warning_has_changed_already_is_not_changed_twice():
    assert (0, 250, 300) == (rules.further(300, 300), rules.further(500, 200), rules.further(300, 0))


def test_a_decision_changes_what_is_left_and_never_the_opposite_of_what_was_proposed():
    assert (500, 0, 0, -750) == (
        rules.left(2000, 2000, 1000),
        rules.left(1000, 1000, 1000),
        rules.left(500, 500, 1000),
        rules.left(-500, -500, 1000),
    )


def test_people_are_asked_where_most_are_missing_and_never_at_once():
    more = {hour(each / 2): 1 for each in range(24)} | {hour(6): 4, hour(6.5): 9}
    span = hour(0), hour(12)
    soon = {hour(0): 9, hour(0.5): 2}

    assert Window(hour(3), hour(7), 5) == rules.window(BOOK, more, span, NOW)
    assert Window(hour(0.5), hour(4.5), 2) == rules.window(BOOK, soon, span, NOW)
    assert rules.window(dataclasses.replace(BOOK, ask=""), more, span, NOW) is None
    assert rules.window(BOOK, {hour(1): 0}, span, NOW) is None


def test_people_are_looked_for_no_later_than_somebody_is_missing():
    span = hour(0), dt.datetime.max.replace(tzinfo=dt.UTC)

    assert Window(hour(3), hour(7), 5) == rules.window(BOOK, {hour(6.5): 9}, span, NOW)
    assert rules.window(BOOK, {}, span, NOW) is None
