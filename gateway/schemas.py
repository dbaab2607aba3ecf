"""Messages of the contracts as JSON Schema: types, shape rules, data classes and comments."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, cast

from buf.validate import validate_pb2
from google.api import field_behavior_pb2
from google.protobuf.descriptor import Descriptor, EnumDescriptor, FieldDescriptor
from google.protobuf.descriptor_pb2 import FileDescriptorProto

from gateway import contracts
from zhongtai.access.v1 import access_pb2

Schema = dict[str, Any]
_F = FieldDescriptor
_INT32 = {"type": "integer", "format": "int32"}
_INT64 = {"type": "string", "format": "int64", "pattern": "^-?[0-9]{1,19}$"}
_SCALARS: dict[int, Schema] = {
    _F.TYPE_BOOL: {"type": "boolean"},
    _F.TYPE_STRING: {"type": "string"},
    _F.TYPE_BYTES: {"type": "string", "contentEncoding": "base64"},
    _F.TYPE_DOUBLE: {"type": "number", "format": "double"},
    _F.TYPE_FLOAT: {"type": "number", "format": "float"},
    _F.TYPE_INT32: _INT32 | {"minimum": -(2**31), "maximum": 2**31 - 1},
    _F.TYPE_SINT32: _INT32 | {"minimum": -(2**31), "maximum": 2**31 - 1},
    _F.TYPE_UINT32: _INT32 | {"minimum": 0, "maximum": 2**32 - 1},
    _F.TYPE_INT64: _INT64,
    _F.TYPE_SINT64: _INT64,
    _F.TYPE_UINT64: _INT64 | {"pattern": "^[0-9]{1,20}$"},
}
_WELL_KNOWN: dict[str, Schema] = {
    "google.protobuf.Timestamp": {"type": "string", "format": "date-time"},
    "google.protobuf.Duration": {"type": "string", "pattern": "^-?[0-9]+(\\.[0-9]{1,9})?s$"},
    "google.protobuf.FieldMask": {"type": "string", "description": "Paths in lowerCamelCase, comma-separated."},
    "google.protobuf.Struct": {"type": "object", "additionalProperties": True},
    "google.protobuf.Value": {},
    "google.protobuf.ListValue": {"type": "array", "items": {}},
}
_LIMITS = {"gte": "minimum", "lte": "maximum", "gt": "exclusiveMinimum", "lt": "exclusiveMaximum"}


class Comments:
    """Comments of the contracts by full name."""

    def __init__(self) -> None:
        self._found: dict[str, str] = {}
        for file in contracts.described().file:
            self._found.update(_comments(file))

    def of(self, full_name: str) -> str:
        """The comment of a message, field, enum, value, service or method; empty when there is none."""
        return self._found.get(full_name, "")


class Schemas:
    """JSON Schemas of messages, each made once and referred to by its name."""

    def __init__(self, comments: Comments) -> None:
        self._comments = comments
        self.components: dict[str, Schema] = {}

    def ref(self, message: Descriptor) -> Schema:
        """A reference to the schema of a message, or the schema itself where JSON has a form of its own for it."""
        if message.full_name in _WELL_KNOWN:
            return dict(_WELL_KNOWN[message.full_name])
        name = message.full_name
        if name not in self.components:
            self.components[name] = {}
            self.components[name] = self._message(message)
        return {"$ref": f"#/components/schemas/{name}"}

    def field(self, field: FieldDescriptor) -> Schema:
        """The schema of a field, with its rules and its comment."""
        rules: validate_pb2.FieldRules = field.GetOptions().Extensions[validate_pb2.field]
        schema = self._shaped(field, rules)
        if comment := self._comments.of(field.full_name):
            schema["description"] = comment
        behaviour: list[int] = list(field.GetOptions().Extensions[field_behavior_pb2.field_behavior])  # type: ignore[index]
        if field_behavior_pb2.OUTPUT_ONLY in behaviour:
            schema["readOnly"] = True
        guarded = field.GetOptions().Extensions[access_pb2.data_class]
        if guarded:
            schema["x-data-class"] = access_pb2.DataClass.Name(guarded).removeprefix("DATA_CLASS_")
        return schema

    def _shaped(self, field: FieldDescriptor, rules: validate_pb2.FieldRules) -> Schema:
        if field.message_type is not None and field.message_type.GetOptions().map_entry:
            held = self._one(field.message_type.fields_by_name["value"])
            schema = {"type": "object", "additionalProperties": held}
            return schema | _given(rules.map, {"max_pairs": "maxProperties", "min_pairs": "minProperties"})
        if field.is_repeated:
            schema = {"type": "array", "items": self._one(field) | _scalar_rules(field, rules.repeated.items)}
            return schema | _given(rules.repeated, {"min_items": "minItems", "max_items": "maxItems"})
        return self._one(field) | _scalar_rules(field, rules)

    def _one(self, field: FieldDescriptor) -> Schema:
        if field.message_type is not None:
            return self.ref(field.message_type)
        if field.enum_type is not None:
            return self._enum(field.enum_type)
        return dict(_SCALARS[field.type])

    def _enum(self, enum: EnumDescriptor) -> Schema:
        name = enum.full_name
        if name not in self.components:
            lines = [f"* `{value.name}`: {self._comments.of(f'{name}.{value.name}')}" for value in enum.values]
            text = "\n".join([self._comments.of(name), "", *lines]).strip()
            self.components[name] = {
                "type": "string",
                "enum": [value.name for value in enum.values],
                "description": text,
            }
        return {"$ref": f"#/components/schemas/{name}"}

    def _message(self, message: Descriptor) -> Schema:
        schema: Schema = {
            "type": "object",
            "properties": {field.json_name: self.field(field) for field in message.fields},
            "additionalProperties": False,
        }
        if comment := self._comments.of(message.full_name):
            schema["description"] = comment
        if required := [field.json_name for field in message.fields if _required(field)]:
            schema["required"] = required
        return schema


def _required(field: FieldDescriptor) -> bool:
    """Whether an empty value would be refused, so that a request without the field always is."""
    rules: validate_pb2.FieldRules = field.GetOptions().Extensions[validate_pb2.field]
    least = max(rules.string.min_len, rules.bytes.min_len, rules.repeated.min_items)
    listed = getattr(rules.string, "in")
    return bool(rules.required or least or rules.string.uuid or (listed and "" not in listed))


def _scalar_rules(field: FieldDescriptor, rules: validate_pb2.FieldRules) -> Schema:
    make = _RULES.get(field.cpp_type)
    return make(field, rules) if make else {}


def _string_rules(field: FieldDescriptor, rules: validate_pb2.FieldRules) -> Schema:
    if field.type == _F.TYPE_BYTES:
        most = rules.bytes.max_len
        return {"maxLength": (most + 2) // 3 * 4} if most else {}
    given = _given(rules.string, {"min_len": "minLength", "max_len": "maxLength", "pattern": "pattern"})
    if rules.string.uuid:
        given["format"] = "uuid"
    if getattr(rules.string, "in"):
        given["enum"] = list(getattr(rules.string, "in"))
    return given


def _number_rules(field: FieldDescriptor, rules: validate_pb2.FieldRules) -> Schema:
    held = getattr(rules, {_F.CPPTYPE_DOUBLE: "double", _F.CPPTYPE_FLOAT: "float"}.get(field.cpp_type, "int32"))
    return _given(held, _LIMITS)


_RULES: Mapping[int, Callable[[FieldDescriptor, validate_pb2.FieldRules], Schema]] = {
    _F.CPPTYPE_STRING: _string_rules,
    _F.CPPTYPE_INT32: _number_rules,
    _F.CPPTYPE_DOUBLE: _number_rules,
    _F.CPPTYPE_FLOAT: _number_rules,
}


def _given(rules: Any, names: Mapping[str, str]) -> Schema:  # noqa: ANN401 -- any of the kinds of rules
    return {names[field.name]: value for field, value in rules.ListFields() if field.name in names}


# ------------------------------------------------------------------------------------------------------- comments

_PARTS = {4: "message_type", 5: "enum_type", 6: "service"}
_INNER = {
    "message_type": {2: "field", 3: "nested_type", 4: "enum_type"},
    "nested_type": {2: "field", 3: "nested_type", 4: "enum_type"},
    "enum_type": {2: "value"},
    "service": {2: "method"},
}


def _comments(file: FileDescriptorProto) -> Iterator[tuple[str, str]]:
    for place in file.source_code_info.location:
        name = _named(file, tuple(place.path))
        text = (place.leading_comments or place.trailing_comments).strip()
        if name and text:
            yield name, "\n".join(line.strip() for line in text.splitlines())


def _named(file: FileDescriptorProto, path: tuple[int, ...]) -> str:
    names, holder, parts = [file.package], cast("Any", file), _PARTS
    for number, index in zip(path[::2], path[1::2], strict=False):
        kind = parts.get(number, "")
        if not kind:
            return ""
        held: Any = getattr(holder, kind)[index]
        names.append(held.name)
        holder, parts = held, _INNER.get(kind, {})
    return ".".join(names) if len(path) % 2 == 0 else ""
