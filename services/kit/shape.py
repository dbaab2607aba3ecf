"""The shape of a request: what protovalidate finds, in both languages."""

from __future__ import annotations

import functools
from collections.abc import Iterator

import protovalidate
from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import Message

from services.kit.errors import Invalid, Violation

_CHINESE = {
    "required": "必填",
    "string.pattern": "格式不符",
    "string.uuid": "不是有效的 UUID",
    "string.uuid_empty": "不能为空，需为 UUID",
    "string.min_len": "长度不足",
    "string.max_len": "超过允许的长度",
    "string.in": "不在允许的取值内",
    "bytes.min_len": "内容为空",
    "bytes.max_len": "内容过大",
    "enum.defined_only": "不是已知的取值",
    "enum.not_in": "不能为未指定",
    "repeated.min_items": "条目过少",
    "repeated.max_items": "条目过多",
    "map.max_pairs": "条目过多",
}
_OUT_OF_RANGE = "超出允许的范围"
_UNFIT = "不符合要求"


def check(request: Message) -> None:
    """Refuse a request whose fields have not the shape that the contract states, or hold NUL: no database keeps it.

    Raises:
        Invalid: SHAPE, with a violation for each field.
    """
    violations = (*(_violation(each) for each in _validator().collect_violations(request)), *_with_nul(request))
    if not violations:
        return
    fields = ", ".join(sorted({violation.field for violation in violations}))
    raise Invalid(
        "SHAPE",
        f"Please correct: {fields}.",
        f"请更正以下字段:{fields}。",
        violations=violations,
        fields=fields,
    )


@functools.cache
def _validator() -> protovalidate.Validator:
    """One for the process: it keeps what it has compiled of each message."""
    return protovalidate.Validator()


def _violation(found: protovalidate.Violation) -> Violation:
    proto = found.proto
    path = ".".join(_element(element) for element in (proto.field.elements if proto.field else ()))
    rule = proto.rule_id
    ranged = rule.split(".")[0] in {"int32", "int64", "double", "timestamp"}
    chinese = _CHINESE.get(rule, _OUT_OF_RANGE if ranged else _UNFIT)
    reason = rule.upper().replace(".", "_") or "UNFIT"
    return Violation(path, reason, proto.message or "does not fit", chinese)


def _with_nul(request: Message) -> Iterator[Violation]:
    # Bytes on the wire tell quickly of most requests that they hold none.
    if b"\0" in request.SerializeToString():
        for path in dict.fromkeys(_nuls(request, "")):
            yield Violation(path, "STRING_NUL", "must not hold NUL", "不能包含空字符（NUL）")


def _nuls(message: Message, path: str) -> Iterator[str]:
    """The paths of the texts in a message that hold NUL."""
    for field, value in message.ListFields():
        name = f"{path}{field.json_name}"
        if field.message_type is not None and field.message_type.GetOptions().map_entry:
            for key, entry in value.items():
                yield from _nuls_of(field.message_type.fields_by_name["key"], key, f"{name}[]")
                yield from _nuls_of(field.message_type.fields_by_name["value"], entry, f"{name}[]")
        elif field.is_repeated:
            for place, entry in enumerate(value):
                yield from _nuls_of(field, entry, f"{name}[{place}]")
        else:
            yield from _nuls_of(field, value, name)


def _nuls_of(field: FieldDescriptor, value: object, path: str) -> Iterator[str]:
    if isinstance(value, Message):
        yield from _nuls(value, f"{path}.")
    elif field.type == FieldDescriptor.TYPE_STRING and "\0" in str(value):
        yield path


def _element(element: object) -> str:
    # As JSON has it, and as people see it in the console and in the OpenAPI document.
    first, *rest = str(getattr(element, "field_name")).split("_")  # noqa: B009 -- the generated type has no stub
    name = first + "".join(word.capitalize() for word in rest)
    subscript = getattr(element, "subscript", None)
    return f"{name}[{subscript.value}]" if subscript is not None else name
