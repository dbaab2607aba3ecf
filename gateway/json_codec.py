"""JSON ↔ proto3 messages: a converter for each message type, made once, so that a call only looks things up.

What comes out and what is taken agree with `google.protobuf.json_format`, which still does the rare types.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, NoReturn, cast

from google.protobuf import json_format, timestamp_pb2
from google.protobuf.descriptor import Descriptor, FieldDescriptor
from google.protobuf.message import Message

from gateway import scalars
from gateway.descriptors import is_map, message_of, of_map
from services.kit.errors import Invalid, Violation

Writer = Callable[[Any], Any]
Setter = Callable[[Any, Any], None]
Reader = Callable[[Any, Any], None]

_OWN_FORM = {"Timestamp", "Duration", "FieldMask", "Any", "ListValue", "Value", "Struct"}
_MOST_SHOWN = 60


class Misfit(Exception):
    """A JSON value that does not fit; `path` grows on the way out."""

    def __init__(self, reason: str, shown: object = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.path = ""
        self.shown = str(shown)[:_MOST_SHOWN]

    def within(self, part: str) -> Misfit:
        """The same, seen from one level further out."""
        self.path = part + (f".{self.path}" if self.path and not self.path.startswith("[") else self.path)
        return self

    def refusal(self) -> Invalid:
        """What to tell the caller."""
        english, chinese = _SENTENCES[self.reason]
        # What came may hold halves of surrogate pairs, which cannot be sent back.
        self.path, shown = _sayable(self.path), _sayable(self.shown)
        path = self.path or "the body"
        english, chinese = english.format(path=path, shown=shown), chinese.format(path=path, shown=shown)
        violation = Violation(self.path, self.reason, english, chinese)
        return Invalid(self.reason, english, chinese, violations=(violation,), field=self.path)


def _sayable(text: str) -> str:
    return text.encode(errors="replace").decode()


_SENTENCES = {
    "UNKNOWN_FIELD": ("There is no field {path} here.", "这里没有字段 {path}。"),
    "BAD_VALUE": ("“{shown}” does not fit in {path}.", "{path} 的值“{shown}”不合要求。"),
    "DUPLICATE_FIELD": ("{path} is given twice.", "{path} 重复给出。"),
    "NOT_AN_OBJECT": ("{path} must be a JSON object.", "{path} 应为 JSON 对象。"),
    "NOT_A_LIST": ("{path} must be a list.", "{path} 应为列表。"),
    "PATH_MISMATCH": (
        "The body says {shown} where the address says otherwise: {path}.",
        "{path} 与地址不一致:“{shown}”。",
    ),
    "FIELD_NOT_HERE": ("{path} cannot be given in the address.", "{path} 不能在地址中给出。"),
}


@functools.cache
def writer(message: Descriptor) -> Writer:
    """What turns a message of this type into JSON-ready values; fields with their default are left out."""
    if message.full_name == "google.protobuf.Timestamp":
        return _timestamp
    if message.full_name == "google.protobuf.Struct":
        return _struct
    if _rare(message):
        return json_format.MessageToDict
    return _writer(message)


@functools.cache
def reader(message: Descriptor) -> Reader:
    """What fills a message of this type from a JSON value; raises Misfit for what does not fit."""
    if message.full_name in ("google.protobuf.Timestamp", "google.protobuf.FieldMask", "google.protobuf.Duration"):
        return _text_reader
    return _rare_reader if _rare(message) else _Reader(message)


def _writer(message: Descriptor) -> Writer:
    # Gathered when the first message is written, as types may nest.
    fields: dict[FieldDescriptor, tuple[str, Writer | None]] = {}

    def write(given: Message) -> dict[str, object]:
        if not fields:
            fields.update({field: (field.json_name, _field_writer(field)) for field in message.fields})
        written: dict[str, object] = {}
        for field, value in given.ListFields():
            name, convert = fields[field]
            written[name] = value if convert is None else convert(value)
        return written

    return write


class _Reader:
    """Reads messages of one type."""

    def __init__(self, message: Descriptor) -> None:
        self._message = message
        self._setters: dict[str, tuple[str, Setter]] | None = None
        self._oneofs = any(field.containing_oneof for field in message.fields)

    def __call__(self, message: Message, given: object) -> None:
        setters = self._setters or self._compile()
        if not isinstance(given, dict):
            raise Misfit("NOT_AN_OBJECT")
        seen: set[str] = set()
        for name, value in given.items():
            field, put = setters.get(name) or _unknown(name)
            if field in seen:
                raise Misfit("DUPLICATE_FIELD").within(name)
            seen.add(field)
            try:
                put(message, value)
            except Misfit as misfit:
                raise misfit.within(name) from None
            except (ValueError, TypeError, AttributeError, OverflowError):
                raise Misfit("BAD_VALUE", value).within(name) from None
        if self._oneofs:
            self._one_of_each(seen, given)

    def _compile(self) -> dict[str, tuple[str, Setter]]:
        found: dict[str, tuple[str, Setter]] = {}
        for field in self._message.fields:
            put = _setter(field)
            found[field.name] = found[field.json_name] = (field.name, put)
        self._setters = found
        return found

    def _one_of_each(self, seen: set[str], given: dict[str, object]) -> None:
        for oneof in self._message.oneofs:
            members = [field for field in oneof.fields if field.name in seen]
            filled = [field for field in members if given.get(field.json_name, given.get(field.name)) is not None]
            if len(filled) > 1:
                raise Misfit("DUPLICATE_FIELD").within(filled[1].json_name)


def _unknown(name: str) -> tuple[str, Setter]:
    raise Misfit("UNKNOWN_FIELD").within(str(name)[:_MOST_SHOWN])


def _rare(message: Descriptor) -> bool:
    file = message.file.name
    return file == "google/protobuf/wrappers.proto" or (
        message.name in _OWN_FORM and message.full_name == f"google.protobuf.{message.name}"
    )


def _text_reader(message: Any, value: object) -> None:  # noqa: ANN401 -- a Timestamp, FieldMask or Duration
    if not isinstance(value, str):
        raise Misfit("BAD_VALUE", value)
    message.FromJsonString(value)


def _rare_reader(message: Message, value: object) -> None:
    try:
        json_format.ParseDict(cast("dict[str, Any]", value), message)
    except json_format.ParseError:
        raise Misfit("BAD_VALUE", value) from None


# ------------------------------------------------------------------------------------------------------- fields out


def _field_writer(field: FieldDescriptor) -> Writer | None:
    if is_map(field):
        return _map_writer(field)
    write = writer(field.message_type) if field.message_type is not None else scalars.to_json(field)
    if not field.is_repeated:
        return write
    if write is None:
        return list
    return lambda values: [write(value) for value in values]


def _map_writer(field: FieldDescriptor) -> Writer:
    keyed, held = of_map(field)
    write = writer(held.message_type) if held.message_type is not None else scalars.to_json(held)
    key = _truth_key if keyed.cpp_type == keyed.CPPTYPE_BOOL else str
    if write is None:
        return lambda values: {key(each): values[each] for each in values}
    return lambda values: {key(each): write(values[each]) for each in values}


def _truth_key(value: object) -> str:
    return "true" if value else "false"


@functools.lru_cache(maxsize=65536)
def _second(seconds: int) -> str:
    return timestamp_pb2.Timestamp(seconds=seconds).ToJsonString()


def _timestamp(message: Any) -> str:  # noqa: ANN401 -- a Timestamp, called for every instant of every list
    nanos = message.nanos
    if not nanos:
        return _second(message.seconds)
    if nanos % 1000 or not nanos % 1_000_000:
        return cast("str", message.ToJsonString())
    # Microseconds, as everything here is kept.
    return f"{_second(message.seconds)[:-1]}.{nanos // 1000:06}Z"


def _struct(message: Any) -> dict[str, object]:  # noqa: ANN401 -- a Struct
    fields = message.fields
    return {key: _value(fields[key]) for key in fields}


def _value(value: Any) -> object:  # noqa: ANN401 -- a Value
    kind = value.WhichOneof("kind")
    if kind == "struct_value":
        return _struct(value.struct_value)
    if kind == "list_value":
        return [_value(each) for each in value.list_value.values]
    if kind is None or kind == "null_value":
        return None
    if kind == "number_value":
        return json_format.MessageToDict(value)
    return getattr(value, kind)


# -------------------------------------------------------------------------------------------------------- fields in


def _setter(field: FieldDescriptor) -> Setter:
    if is_map(field):
        return _map_setter(field)
    if field.message_type is not None:
        return _messages_setter(field) if field.is_repeated else _message_setter(field)
    return _scalars_setter(field) if field.is_repeated else _scalar_setter(field)


def _scalar_setter(field: FieldDescriptor) -> Setter:
    name, read = field.name, scalars.from_json(field)
    null = field.enum_type is not None and field.enum_type.full_name == "google.protobuf.NullValue"

    def put(message: Any, value: object) -> None:  # noqa: ANN401
        if value is not None:
            setattr(message, name, read(value))
        elif null:
            setattr(message, name, 0)
        else:
            message.ClearField(name)

    return put


def _message_setter(field: FieldDescriptor) -> Setter:
    name, read = field.name, reader(message_of(field))
    keeps_null = message_of(field).full_name == "google.protobuf.Value"

    def put(message: Any, value: object) -> None:  # noqa: ANN401
        if value is None and not keeps_null:
            message.ClearField(name)
            return
        held = getattr(message, name)
        held.SetInParent()
        read(held, value)

    return put


def _scalars_setter(field: FieldDescriptor) -> Setter:
    name, read = field.name, scalars.from_json(field)

    def put(message: Any, values: object) -> None:  # noqa: ANN401
        listed = _listed(message, name, values)
        held = getattr(message, name)
        for index, value in enumerate(listed):
            try:
                held.append(read(value))
            except (ValueError, TypeError, AttributeError, OverflowError):
                raise Misfit("BAD_VALUE", value).within(f"[{index}]") from None

    return put


def _messages_setter(field: FieldDescriptor) -> Setter:
    name, read = field.name, reader(message_of(field))
    takes_null = message_of(field).full_name == "google.protobuf.Value"

    def put(message: Any, values: object) -> None:  # noqa: ANN401
        listed = _listed(message, name, values)
        held = getattr(message, name)
        for index, value in enumerate(listed):
            try:
                read(held.add(), value) if value is not None or takes_null else _no_null()
            except Misfit as misfit:
                raise misfit.within(f"[{index}]") from None

    return put


def _no_null() -> NoReturn:
    raise Misfit("BAD_VALUE", "null")


def _listed(message: Any, name: str, values: object) -> list[object]:  # noqa: ANN401
    message.ClearField(name)
    if values is None:
        return []
    if not isinstance(values, list):
        raise Misfit("NOT_A_LIST")
    return values


def _map_setter(field: FieldDescriptor) -> Setter:
    name = field.name
    keyed, held_field = of_map(field)
    key_of = scalars.from_text(keyed)
    read = reader(held_field.message_type) if held_field.message_type is not None else None
    value_of = scalars.from_json(held_field) if read is None else None

    def put(message: Any, values: object) -> None:  # noqa: ANN401
        message.ClearField(name)
        if values is None:
            return
        if not isinstance(values, dict):
            raise Misfit("NOT_AN_OBJECT")
        held = getattr(message, name)
        for key, value in values.items():
            try:
                if read is not None:
                    read(held[key_of(key)], value)
                elif value_of is not None:
                    held[key_of(key)] = value_of(value)
            except Misfit as misfit:
                raise misfit.within(str(key)) from None
            except (ValueError, TypeError, AttributeError, OverflowError):
                raise Misfit("BAD_VALUE", value).within(str(key)) from None

    return put
