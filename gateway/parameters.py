"""Values out of an address or a form, by the path of the request field they fill."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any
from urllib.parse import parse_qsl

from google.protobuf.descriptor import Descriptor, FieldDescriptor
from google.protobuf.message import Message

from gateway import json_codec, scalars
from gateway.descriptors import along, is_map, message_of
from gateway.json_codec import Misfit

Put = Callable[[Any, list[str]], None]
_DEEPEST = 4
_MOST_PARAMETERS = 1000


class Parameters:
    """What an address may say of one request type, by name in lowerCamelCase or as in the contract."""

    def __init__(self, request: Descriptor, *, without: Iterable[str] = (), form: bool = False) -> None:
        taken = set(without)
        self._puts: dict[str, Put] = {}
        for names, fields in _paths(request, (), form=form):
            if ".".join(field.name for field in fields) not in taken:
                put = _put(fields, form=form)
                self._puts.update(dict.fromkeys(names, put))

    def fill(self, message: Message, given: Iterable[tuple[str, str]]) -> None:
        """Put what is given into a request.

        Raises:
            Misfit: UNKNOWN_FIELD, BAD_VALUE, DUPLICATE_FIELD.
        """
        grouped: dict[str, list[str]] = {}
        for name, text in given:
            grouped.setdefault(name, []).append(text)
        done: set[int] = set()
        for name, texts in grouped.items():
            put = self._puts.get(name)
            if put is None:
                raise Misfit("UNKNOWN_FIELD").within(name[:60])
            if id(put) in done:
                raise Misfit("DUPLICATE_FIELD").within(name)
            done.add(id(put))
            try:
                put(message, texts)
            except Misfit as misfit:
                raise misfit.within(name) from None
            except (ValueError, TypeError, AttributeError, OverflowError):
                raise Misfit("BAD_VALUE", texts[0]).within(name) from None


def of_query(query: str) -> list[tuple[str, str]]:
    """The pairs of a query string.

    Raises:
        Misfit: BAD_VALUE when it is not UTF-8 or has too many.
    """
    try:
        return parse_qsl(query, keep_blank_values=True, errors="strict", max_num_fields=_MOST_PARAMETERS)
    except ValueError:
        raise Misfit("BAD_VALUE", query).within("query") from None


def setter(request: Descriptor, path: str) -> Callable[[Message, str], None]:
    """What puts a value out of a path into the field it names; a body that says otherwise is refused."""
    *holders, last = along(request, path)
    read = scalars.from_text(last)

    def put(message: Any, text: str) -> None:  # noqa: ANN401 -- whatever message the path leads to
        for holder in holders:
            message = getattr(message, holder.name)
        try:
            value = read(text)
            held = getattr(message, last.name)
            setattr(message, last.name, value)
        except (ValueError, TypeError):
            raise Misfit("BAD_VALUE", text).within(path) from None
        if held not in (last.default_value, value):
            raise Misfit("PATH_MISMATCH", held).within(path)

    return put


def _paths(
    message: Descriptor, before: tuple[FieldDescriptor, ...], *, form: bool
) -> Iterator[tuple[set[str], tuple[FieldDescriptor, ...]]]:
    for field in message.fields:
        fields = (*before, field)
        nested = field.message_type is not None and not _leaf(field) and not field.is_repeated
        if nested and not is_map(field) and len(fields) < _DEEPEST:
            yield from _paths(message_of(field), fields, form=form)
        if form or not nested:
            yield {".".join(each.name for each in fields), ".".join(each.json_name for each in fields)}, fields


def _leaf(field: FieldDescriptor) -> bool:
    return message_of(field).full_name in (
        "google.protobuf.Timestamp",
        "google.protobuf.Duration",
        "google.protobuf.FieldMask",
    )


def _put(fields: tuple[FieldDescriptor, ...], *, form: bool) -> Put:
    *holders, last = fields
    put_leaf = _put_leaf(last, form=form)

    def put(message: Any, texts: list[str]) -> None:  # noqa: ANN401
        for holder in holders:
            message = getattr(message, holder.name)
        put_leaf(message, texts)

    return put


def _put_leaf(field: FieldDescriptor, *, form: bool) -> Put:
    if field.message_type is not None and (field.is_repeated or not _leaf(field)):
        return _put_json(field) if form else _refuse
    name = field.name
    if field.message_type is not None:
        read_message = json_codec.reader(field.message_type)
        return lambda message, texts: read_message(getattr(message, name), _only(texts))
    read = scalars.from_text(field)
    if field.is_repeated:
        return lambda message, texts: getattr(message, name).extend([read(text) for text in texts])
    return lambda message, texts: setattr(message, name, read(_only(texts)))


def _put_json(field: FieldDescriptor) -> Put:
    read = json_codec.reader(field.containing_type)

    def put(message: Any, texts: list[str]) -> None:  # noqa: ANN401
        held = type(message)()
        read(held, {field.name: json.loads(_only(texts))})
        message.MergeFrom(held)

    return put


def _refuse(message: Message, texts: list[str]) -> None:
    del message, texts
    raise Misfit("FIELD_NOT_HERE")


def _only(texts: list[str]) -> str:
    if len(texts) > 1:
        raise Misfit("DUPLICATE_FIELD")
    return texts[0]
