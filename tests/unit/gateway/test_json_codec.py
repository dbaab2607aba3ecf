"""The compiled converters against protobuf's own JSON mapping, which is the truth."""

import json
import math

import pytest
from google.protobuf import descriptor_pb2, descriptor_pool, duration_pb2, json_format, message_factory, wrappers_pb2
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway import contracts, json_codec
from gateway.json_codec import Misfit
from tests.unit.gateway import strategies
from zhongtai.leave.v1 import leave_pb2
from zhongtai.work.v1 import work_pb2

ALL = sorted(contracts.messages(), key=lambda message: message.full_name)


@st.composite
def any_message(draw):
    return draw(strategies.messages(draw(st.sampled_from(ALL))))


def read(message_type, given_json):
    made = message_type()
    json_codec.reader(message_type.DESCRIPTOR)(made, given_json)
    return made


@settings(max_examples=400, deadline=None)
@given(any_message())
def test_every_message_becomes_the_json_that_protobuf_makes_of_it(message):
    expected = json_format.MessageToDict(message)

    assert expected == json_codec.writer(message.DESCRIPTOR)(message)


@settings(max_examples=400, deadline=None)
@given(any_message(), st.booleans())
def test_every_json_becomes_the_message_that_protobuf_makes_of_it(message, snake):
    written = json.loads(json_format.MessageToJson(message, preserving_proto_field_name=snake))
    expected = json_format.ParseDict(written, type(message)())

    assert expected.SerializeToString(deterministic=True) == read(type(message), written).SerializeToString(
        deterministic=True
    )


def spoilt(draw, value, wrong):
    """A JSON value with one place in it replaced."""
    if isinstance(value, dict) and value and draw(st.booleans()):
        name = draw(st.sampled_from(sorted(value)))
        return {**value, name: spoilt(draw, value[name], wrong)}
    if isinstance(value, list) and value and draw(st.booleans()):
        index = draw(st.integers(0, len(value) - 1))
        return [*value[:index], spoilt(draw, value[index], wrong), *value[index + 1 :]]
    return wrong


@settings(max_examples=600, deadline=None)
@given(st.data(), any_message())
def test_what_protobuf_refuses_is_refused_and_what_it_takes_is_taken(data, message):
    odd = (
        strategies.JSON
        | st.integers()
        | st.sampled_from(
            [
                "1",
                "1.5",
                "1e3",
                " 1",
                "true",
                "NaN",
                "Infinity",
                "nan",
                "2026-01-01T00:00:00Z",
                1.0,
                2**31,
                -1,
                2**64,
                {"name": None},
            ]
        )
    )
    bad = spoilt(data.draw, json_format.MessageToDict(message), data.draw(odd))
    expected, taken = (
        outcome(lambda: json_format.ParseDict(bad, type(message)())),
        outcome(lambda: read(type(message), bad)),
    )

    # Protobuf takes an empty list or text for a message; the mapping's definition does not.
    assert taken in (expected, "NOT_AN_OBJECT")


def outcome(take):
    """The bytes of what is taken, or that it is not."""
    try:
        return take().SerializeToString(deterministic=True)
    except Misfit as misfit:
        return misfit.reason if misfit.reason == "NOT_AN_OBJECT" else "refused"
    except (json_format.ParseError, AttributeError, TypeError, ValueError):
        return "refused"


def every_kind():
    """A message with every kind of field that the contracts do not happen to use."""
    kinds = descriptor_pb2.FieldDescriptorProto
    file = descriptor_pb2.FileDescriptorProto(name="kinds.proto", package="kinds", syntax="proto3")
    file.dependency.extend([duration_pb2.DESCRIPTOR.name, wrappers_pb2.DESCRIPTOR.name])
    message = file.message_type.add(name="Kinds")
    names = {name: getattr(kinds, f"TYPE_{name.upper()}") for name in ("float", "uint64", "sint32", "fixed64", "bytes")}
    for number, (name, kind) in enumerate(names.items(), 1):
        message.field.add(name=f"{name}_field", number=number, type=kind, label=1)
    message.field.add(name="span", number=20, type=11, label=1, type_name=".google.protobuf.Duration")
    message.field.add(name="maybe", number=21, type=11, label=1, type_name=".google.protobuf.Int64Value")
    message.oneof_decl.add(name="either")
    message.field.add(name="this", number=22, type=9, label=1, oneof_index=0)
    message.field.add(name="that", number=23, type=5, label=1, oneof_index=0)
    entry = message.nested_type.add(name="FlagsEntry")
    entry.options.map_entry = True
    entry.field.add(name="key", number=1, type=8, label=1)
    entry.field.add(name="value", number=2, type=3, label=1)
    message.field.add(name="flags", number=24, type=11, label=3, type_name=".kinds.Kinds.FlagsEntry")
    pool = descriptor_pool.Default()
    pool.Add(file)
    return message_factory.GetMessageClass(pool.FindMessageTypeByName("kinds.Kinds"))


KINDS = every_kind()


@pytest.mark.parametrize(
    "given_json",
    [
        {"floatField": 0.1, "uint64Field": str(2**64 - 1), "sint32Field": -1, "bytesField": "AAE="},
        {"floatField": "-Infinity", "fixed64Field": 12, "span": "1.5s", "maybe": "7"},
        {"this": "x"},
        {"that": 0},
        {"flags": {"true": "1", "false": 2}},
        {"this": None, "that": 3},
    ],
)
def test_rare_kinds_of_fields_go_both_ways(given_json):
    message = json_format.ParseDict(given_json, KINDS())

    assert message == read(KINDS, given_json)
    assert json_format.MessageToDict(message) == json_codec.writer(KINDS.DESCRIPTOR)(message)


@pytest.mark.parametrize(
    "given_json",
    [
        {"floatField": 1e39},
        {"this": "x", "that": 3},
        {"span": 5},
        {"flags": {"yes": 1}},
        {"flags": []},
        {"uint64Field": -1},
        {"floatField": math.nan},
    ],
)
def test_rare_misfits_are_refused_as_protobuf_refuses_them(given_json):
    with pytest.raises((json_format.ParseError, ValueError)):
        json_format.ParseDict(given_json, KINDS())
    with pytest.raises(Misfit):
        read(KINDS, given_json)


@pytest.mark.parametrize(
    "given_json,path,reason",
    [
        ({"nmae": "x"}, "nmae", "UNKNOWN_FIELD"),
        ({"requestId": 5}, "requestId", "BAD_VALUE"),
        ({"requestId": "a", "request_id": "b"}, "request_id", "DUPLICATE_FIELD"),
        ([], "", "NOT_AN_OBJECT"),
    ],
)
def test_a_misfit_names_the_field(given_json, path, reason):
    with pytest.raises(Misfit) as caught:
        read(leave_pb2.ApproveLeaveRequestRequest, given_json)

    assert (path, reason) == (caught.value.path, caught.value.reason)


@pytest.mark.parametrize(
    "given_json,path",
    [
        ({"conditions": [{}, {"held": "yes"}]}, "conditions[1].held"),
        ({"alternatives": [{"text": {"zh": 1}}]}, "alternatives[0].text.zh"),
        ({"facts": {}}, "facts"),
        ({"facts": [None]}, "facts[0]"),
        ({"decideTime": "yesterday"}, "decideTime"),
        ({"outcome": "OUTCOME_MAYBE"}, "outcome"),
        ({"policyVersion": 2**31}, "policyVersion"),
    ],
)
def test_a_misfit_deep_inside_names_its_whole_path(given_json, path):
    with pytest.raises(Misfit) as caught:
        read(work_pb2.Decision, given_json)

    assert path == caught.value.path
    assert path in caught.value.refusal().chinese
