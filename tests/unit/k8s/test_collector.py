"""What the collector takes out of traces: each kind of personal text, and nothing that is needed to read them."""

from __future__ import annotations

import re

import pytest
import yaml

from deploy.k8s.check import render

CONFIG = yaml.safe_load((render.HERE / "components" / "otel" / "collector.config.yaml").read_text(encoding="utf-8"))
BLOCKED = [re.compile(each) for each in CONFIG["processors"]["redaction"]["blocked_values"]]
# A dollar is doubled there, because the collector fills in what stands behind a single one.
DELETED = [re.compile(each["pattern"].replace("$$", "$")) for each in CONFIG["processors"]["attributes"]["actions"]]


@pytest.mark.parametrize(
    "text",
    ["wang.fang@example.com", "call 13800138000 back", "11010519491231002X", "Bearer eyJhbGciOi.eyJzdWIi.c2lnbg"],
)
def test_personal_text_is_redacted(text: str) -> None:
    assert any(pattern.search(text) for pattern in BLOCKED)


@pytest.mark.parametrize(
    "text",
    [
        "zhongtai.leave.v1.LeaveService/ApproveLeaveRequest",
        "leaveRequests/0193f1c2-7c1e-7a3b-9f00-1a2b3c4d5e6f",
        "UNAVAILABLE",
    ],
)
def test_names_of_methods_resources_and_states_stay(text: str) -> None:
    assert not any(pattern.search(text) for pattern in BLOCKED)


@pytest.mark.parametrize("key", ["enduser.id", "user.name", "http.request.header.cookie", "url.query", "db.query.text"])
def test_attributes_that_carry_people_or_their_words_are_deleted(key: str) -> None:
    assert any(pattern.search(key) for pattern in DELETED)


@pytest.mark.parametrize("key", ["rpc.method", "http.route", "db.operation.name", "zhongtai.outcome", "url.path"])
def test_attributes_that_say_what_happened_stay(key: str) -> None:
    assert not any(pattern.search(key) for pattern in DELETED)
