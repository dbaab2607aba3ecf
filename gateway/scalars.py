"""Single values between JSON and proto3, exactly as protobuf's own JSON mapping has them."""

from __future__ import annotations

import base64
import math
import re
from collections.abc import Callable

from google.protobuf.descriptor import EnumDescriptor, FieldDescriptor
from google.protobuf.internal import type_checkers

from gateway.descriptors import enum_of

ToJson = Callable[[object], object]
FromJson = Callable[[object], object]

_SURROGATE = re.compile("[\ud800-\udfff]")
_FLOATS = (FieldDescriptor.CPPTYPE_FLOAT, FieldDescriptor.CPPTYPE_DOUBLE)
_WIDE = (FieldDescriptor.CPPTYPE_INT64, FieldDescriptor.CPPTYPE_UINT64)
_NARROW = (FieldDescriptor.CPPTYPE_INT32, FieldDescriptor.CPPTYPE_UINT32)
_SPECIAL = {"Infinity": math.inf, "-Infinity": -math.inf, "NaN": math.nan}
_MOST_FLOAT = float.fromhex("0x1.fffffep+127")


def to_json(field: FieldDescriptor) -> ToJson | None:
    """What turns a field's value into JSON; None where the value is JSON already."""
    if field.cpp_type in _WIDE:
        return str
    if field.cpp_type == FieldDescriptor.CPPTYPE_DOUBLE:
        return _double
    if field.cpp_type == FieldDescriptor.CPPTYPE_FLOAT:
        return _float
    if field.cpp_type == FieldDescriptor.CPPTYPE_ENUM:
        return _enum_name(enum_of(field))
    return _base64 if field.type == FieldDescriptor.TYPE_BYTES else None


def from_json(field: FieldDescriptor) -> FromJson:
    """What turns JSON into a field's value; raises ValueError or TypeError for what does not fit."""
    if field.cpp_type in _WIDE or field.cpp_type in _NARROW:
        return _integer
    if field.cpp_type in _FLOATS:
        return _double_of if field.cpp_type == FieldDescriptor.CPPTYPE_DOUBLE else _float_of
    if field.cpp_type == FieldDescriptor.CPPTYPE_ENUM:
        return _enum_number(enum_of(field))
    if field.cpp_type == FieldDescriptor.CPPTYPE_BOOL:
        return _truth
    return _bytes if field.type == FieldDescriptor.TYPE_BYTES else _text


def from_text(field: FieldDescriptor) -> FromJson:
    """What turns text out of an address, or a key of a JSON object, into a field's value."""
    return _truth_of_text if field.cpp_type == FieldDescriptor.CPPTYPE_BOOL else from_json(field)


def _double(value: object) -> object:
    number: float = value  # type: ignore[assignment]
    if math.isfinite(number):
        return number
    if math.isnan(number):
        return "NaN"
    return "Infinity" if number > 0 else "-Infinity"


def _float(value: object) -> object:
    number: float = value  # type: ignore[assignment]
    return type_checkers.ToShortestFloat(number) if math.isfinite(number) else _double(number)


class _Names(dict[object, object]):
    """Names of an enum's values by number; a number without a name stays a number."""

    def __missing__(self, number: object) -> object:
        return number


def _enum_name(enum: EnumDescriptor) -> ToJson:
    if enum.full_name == "google.protobuf.NullValue":
        return lambda _: None
    return _Names({number: value.name for number, value in enum.values_by_number.items()}).__getitem__


def _base64(value: object) -> str:
    return base64.b64encode(value).decode()  # type: ignore[arg-type]


def _integer(value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, str) and " " not in value:
        try:
            return int(value)
        except ValueError:
            number = float(value)
            if number.is_integer():
                return int(number)
    raise ValueError(value)


def _double_of(value: object) -> float:
    if isinstance(value, str):
        if value in _SPECIAL:
            return _SPECIAL[value]
        if value == "nan":
            raise ValueError(value)
        return float(value)
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError(value)
    return float(value)  # type: ignore[arg-type]


def _float_of(value: object) -> float:
    if isinstance(value, float) and abs(value) > _MOST_FLOAT:
        raise ValueError(value)
    return _double_of(value)


def _enum_number(enum: EnumDescriptor) -> FromJson:
    numbers: dict[object, int] = {value.name: value.number for value in enum.values}

    def number(value: object) -> object:
        found = numbers.get(value)
        return int(value) if found is None else found  # type: ignore[call-overload]

    return number


def _truth(value: object) -> bool:
    if isinstance(value, bool):
        return value
    raise TypeError(value)


def _truth_of_text(value: object) -> bool:
    if value in ("true", "false"):
        return value == "true"
    raise ValueError(value)


def _bytes(value: object) -> bytes:
    if not isinstance(value, str):
        raise TypeError(value)
    encoded = value.encode()
    return base64.urlsafe_b64decode(encoded + b"=" * (4 - len(encoded) % 4))


def _text(value: object) -> str:
    if not isinstance(value, str) or _SURROGATE.search(value):
        raise TypeError(value)
    return value
