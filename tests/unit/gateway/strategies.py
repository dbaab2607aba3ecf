"""Hypothesis strategies for messages of any contract, made from their descriptors."""

from __future__ import annotations

import functools

from google.protobuf import json_format, message_factory, struct_pb2
from hypothesis import strategies as st

from gateway.descriptors import is_map, of_map

_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
_JSON = st.recursive(
    st.none() | st.booleans() | _TEXT | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_TEXT, inner, max_size=3),
    max_leaves=6,
)
_DEEPEST = 4


@functools.cache
def messages(descriptor, depth=0):
    """Messages of a type, with any of their fields set."""
    special = _SPECIAL.get(descriptor.full_name)
    if special is not None:
        return special
    make = message_factory.GetMessageClass(descriptor)
    fields = {
        field.name: values(field, depth + 1)
        for field in descriptor.fields
        if depth < _DEEPEST or field.message_type is None
    }
    return st.fixed_dictionaries({}, optional=fields).map(lambda given: make(**given))


def values(field, depth):
    """Values of a field."""
    if is_map(field):
        key, value = of_map(field)
        return st.dictionaries(one(key, depth), one(value, depth), max_size=3)
    if field.is_repeated:
        return st.lists(one(field, depth), max_size=3)
    return one(field, depth)


def one(field, depth):
    if field.message_type is not None:
        return messages(field.message_type, depth)
    if field.enum_type is not None:
        return st.sampled_from(sorted(field.enum_type.values_by_number)) | st.integers(-(2**31), 2**31 - 1)
    return _SCALARS[field.type]


def _struct(given):
    return json_format.ParseDict(given, struct_pb2.Struct())


def _stamp(make, seconds, nanos):
    return make(seconds=seconds, nanos=nanos)


def _stamps():
    from google.protobuf import timestamp_pb2

    nanos = st.sampled_from([0, 0, 1, 1000, 500_000_000, 999_999_999])
    seconds = st.integers(-62135596800, 253402300799) | st.integers(1_700_000_000, 1_900_000_000)
    return st.builds(_stamp, st.just(timestamp_pb2.Timestamp), seconds, nanos)


def _masks():
    from google.protobuf import field_mask_pb2

    paths = st.sampled_from(["name", "team.lead", "display_name", "working_time_system"])
    return st.lists(paths, max_size=3).map(lambda given: field_mask_pb2.FieldMask(paths=given))


_SPECIAL = {
    "google.protobuf.Struct": st.dictionaries(_TEXT, _JSON, max_size=4).map(_struct),
    "google.protobuf.Timestamp": _stamps(),
    "google.protobuf.FieldMask": _masks(),
}
_SCALARS = {
    1: st.floats(),
    2: st.floats(width=32),
    3: st.integers(-(2**63), 2**63 - 1),
    4: st.integers(0, 2**64 - 1),
    5: st.integers(-(2**31), 2**31 - 1),
    8: st.booleans(),
    9: _TEXT,
    12: st.binary(max_size=9),
    13: st.integers(0, 2**32 - 1),
    17: st.integers(-(2**31), 2**31 - 1),
    18: st.integers(-(2**63), 2**63 - 1),
}
JSON = _JSON
