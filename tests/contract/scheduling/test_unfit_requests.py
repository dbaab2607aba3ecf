"""Texts that no database keeps, and instants beyond the calendar: refused by name, wherever they stand."""

from __future__ import annotations

import base64
import json

import pytest

from services.kit.errors import Invalid
from tests.conftest import CENTRE
from tests.contract.scheduling import examples, longing, supply, test_assignments, test_rule_settings, trades
from tests.contract.scheduling.supply import PLANNER, TUESDAY
from zhongtai.scheduling.v1 import preferences_pb2
from zhongtai.work.v1 import work_pb2


def test_nul_in_a_text_is_refused_by_name_wherever_it_stands(make_world):
    world = supply.centre(make_world, people=1)
    offer = test_assignments.refused_by_all(world, trades.offer(trades.OPEN_SHIFT, TUESDAY, "09:00", "13:00"))
    with pytest.raises(Invalid) as flat:
        test_assignments.assign(world, offer, reason="un\0planned")
    with pytest.raises(Invalid) as nested:
        longing.rotated(world, [["D1"] * 7], title=work_pb2.Text(en="By turns\0", zh="轮流"))
    with pytest.raises(Invalid) as setting:
        test_rule_settings.choose(world, "MIN_REST", 700, approval="\0")

    assert ["SHAPE"] * 3 == [each.value.reason for each in (flat, nested, setting)]
    assert ["reason", "rotation.title.en", "setting.approval"] == [
        violation.field for each in (flat, nested, setting) for violation in each.value.violations
    ]
    assert "NUL" in flat.value.violations[0].chinese


@pytest.mark.parametrize("seconds", [-1, 4_000_000_000_000, -(2**62)])
@pytest.mark.parametrize("storage", ["sqlite"], indirect=True)
def test_an_instant_beyond_the_calendar_is_refused(make_world, seconds):
    world = supply.centre(make_world, people=0, agents=None)
    told = preferences_pb2.WishRule(centre=CENTRE, most_wishes=8, days_ahead=92)
    told.deadlines.add(start_date="2026-12-01", end_date="2026-12-08", close_time={"seconds": seconds})
    request = preferences_pb2.PutWishRuleRequest(rule=told, request_id=examples.request_id())

    with pytest.raises(Invalid, match="BAD_DATE"):
        world.call("PutWishRule", request, PLANNER)


def test_a_page_token_that_was_changed_is_refused(make_world):
    world = supply.centre(make_world, people=1, agents=None)
    longing.wished(world, PLANNER, supply.name(0), longing.wish("2026-12-01"), longing.wish("2026-12-02"))
    token = longing.listed(world, page_size=1).next_page_token
    mark, after = json.loads(base64.urlsafe_b64decode(token))

    assert ["2026-12-02"] == [each.date for each in longing.listed(world, page_token=token).wishes]
    for changed in (after[:1], ["a\0", "b"], []):
        forged = base64.urlsafe_b64encode(json.dumps([mark, changed]).encode()).decode()
        with pytest.raises(Invalid, match="BAD_PAGE_TOKEN"):
            longing.listed(world, page_token=forged)
