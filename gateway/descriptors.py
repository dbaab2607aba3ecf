"""Questions about fields that protobuf's descriptors answer only in a roundabout way."""

from __future__ import annotations

from google.protobuf.descriptor import Descriptor, EnumDescriptor, FieldDescriptor


def message_of(field: FieldDescriptor) -> Descriptor:
    """The message type of a field that has one."""
    if field.message_type is None:
        raise TypeError(f"{field.full_name} holds no message")
    return field.message_type


def enum_of(field: FieldDescriptor) -> EnumDescriptor:
    """The enum type of a field that has one."""
    if field.enum_type is None:
        raise TypeError(f"{field.full_name} holds no enum")
    return field.enum_type


def is_map(field: FieldDescriptor) -> bool:
    """Whether a field is a map."""
    return field.message_type is not None and bool(field.message_type.GetOptions().map_entry)


def of_map(field: FieldDescriptor) -> tuple[FieldDescriptor, FieldDescriptor]:
    """Key and value of a field that is a map."""
    entry = message_of(field).fields_by_name
    return entry["key"], entry["value"]


def along(message: Descriptor, path: str) -> list[FieldDescriptor]:
    """The fields that a path such as `team.name` goes through."""
    first, _, rest = path.partition(".")
    field = message.fields_by_name[first]
    return [field, *along(message_of(field), rest)] if rest else [field]
