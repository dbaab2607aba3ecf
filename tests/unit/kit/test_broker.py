"""A message says what the event says, and nothing that is no event passes for one."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.kit import broker
from services.kit.declared import hearers
from services.kit.outbox import Event

EVENT = Event(
    seq=7,
    id="0190a7de-0000-7000-8000-000000000001",
    type="zhongtai.leave.v1.LeaveDecided",
    subject="leaveRequests/r1",
    tenant="main",
    data=b"\x0a\x02r1\xff\x00",
    traceparent="00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
    create_time=dt.datetime(2026, 11, 23, 1, 2, 3, 456789, tzinfo=dt.UTC),
)
# Hypothesis takes bounds without a zone.
EARLY, LATE = (EVENT.create_time.replace(year=year, tzinfo=None) for year in (1971, 9000))


def headers(event: Event = EVENT) -> dict[str, object]:
    return dict(broker.properties_of("leave", event)["application_headers"])


def test_a_message_is_a_cloud_event_in_binary_mode():
    said = broker.properties_of("leave", EVENT)

    assert {
        "cloudEvents:specversion": "1.0",
        "cloudEvents:id": "0190a7de-0000-7000-8000-000000000001",
        "cloudEvents:source": "services/leave",
        "cloudEvents:type": "zhongtai.leave.v1.LeaveDecided",
        "cloudEvents:subject": "leaveRequests/r1",
        "cloudEvents:time": "2026-11-23T01:02:03.456789+00:00",
        "cloudEvents:tenant": "main",
        "cloudEvents:sequence": "0000000000000000007",
        "traceparent": "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
    } == said["application_headers"]
    assert ("application/protobuf", 2, EVENT.id) == (said["content_type"], said["delivery_mode"], said["message_id"])


def test_what_was_sent_is_what_arrives():
    assert ("leave", EVENT) == broker.event_of(headers(), EVENT.data)
    assert ("leave", replace(EVENT, traceparent="")) == broker.event_of(
        headers(replace(EVENT, traceparent="")), EVENT.data
    )


@given(
    seq=st.integers(1, 2**63 - 1),
    subject=st.from_regex(r"[a-zA-Z]{1,40}/[a-z0-9-]{1,60}", fullmatch=True),
    data=st.binary(max_size=200),
    time=st.datetimes(EARLY, LATE, timezones=st.just(dt.UTC)),
)
def test_any_event_arrives_as_it_was_sent(seq, subject, data, time):
    event = replace(EVENT, seq=seq, subject=subject, data=data, create_time=time)

    assert ("leave", event) == broker.event_of(headers(event), data)


def test_sequences_compare_as_text_as_they_do_as_numbers():
    told = [headers(replace(EVENT, seq=seq))["cloudEvents:sequence"] for seq in (1, 9, 10, 99, 100, 2**62)]

    assert sorted(told) == told


@pytest.mark.parametrize("name", ["id", "source", "type", "subject", "time", "tenant", "sequence"])
@pytest.mark.parametrize("value", [None, "", 5, b"x", "a\0b", "x" * 200, "*"], ids=repr)
def test_what_no_database_would_take_is_no_event(name, value):
    said = headers() | {f"cloudEvents:{name}": value}

    with pytest.raises(broker.Undecodable):
        broker.event_of(said, EVENT.data)


@pytest.mark.parametrize(
    "name,value", [("sequence", "0"), ("sequence", "-1"), ("sequence", "9" * 19), ("time", "later")]
)
def test_numbers_and_times_that_are_none_are_no_event(name, value):
    with pytest.raises(broker.Undecodable):
        broker.event_of(headers() | {f"cloudEvents:{name}": value}, EVENT.data)


@given(st.dictionaries(st.text(max_size=20), st.one_of(st.none(), st.text(), st.integers(), st.binary())), st.binary())
def test_whatever_else_arrives_is_refused_and_ends_nothing(said, body):
    with pytest.raises(broker.Undecodable):
        broker.event_of(said, body)


@pytest.mark.parametrize("trace", [5, "x" * 65, None])
def test_a_trace_that_is_none_loses_only_the_trace(trace):
    _, event = broker.event_of(headers() | {"traceparent": trace}, EVENT.data)

    assert "" == event.traceparent


def test_all_events_of_a_subject_lead_to_one_queue_of_a_consumer():
    keys = {
        broker.routing_key(replace(EVENT, type=f"zhongtai.leave.v1.{kind}"))
        for kind in ("LeaveDecided", "LeaveChanged")
    }

    assert 1 == len({key.partition(".")[0] for key in keys})
    assert "zhongtai.leave.v1.LeaveDecided" in {key.partition(".")[2] for key in keys}


def test_subjects_are_spread_over_all_queues():
    found = {broker.partition_of(f"employees/{number}") for number in range(1000, 1100)}

    assert set(range(broker.PARTITIONS)) == found


def test_every_type_that_is_heard_is_told_by_whose_name_it_bears():
    from services import catalogue

    heard = {kind for types in hearers().values() for kind in types}
    told = {kind for service in catalogue.SERVICES for kind in service.tells}

    assert heard <= told
    assert {service.name for service in catalogue.SERVICES if service.hears} == set(hearers())
