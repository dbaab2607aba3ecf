"""What the contracts say, read once at the start: their methods, the addresses these have over HTTP, their comments."""

from __future__ import annotations

import functools
import importlib
import importlib.resources
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from buf.validate import validate_pb2
from google.api import annotations_pb2, http_pb2
from google.protobuf import descriptor_pb2, message_factory
from google.protobuf.descriptor import Descriptor, FieldDescriptor, FileDescriptor, MethodDescriptor
from google.protobuf.message import Message

from services.kit.clients import Wire
from zhongtai.access.v1 import access_pb2

_VERBS = ("get", "put", "post", "delete", "patch")


@dataclass(frozen=True, slots=True)
class Binding:
    """One address of a method: HTTP verb, path template, and which field the body fills (`*`: all, empty: none)."""

    verb: str
    template: str
    body: str


@dataclass(frozen=True, slots=True)
class Method:
    """A method of a contract, as the gateway offers it.

    outside: whether anybody but a service may call it.
    """

    name: str
    descriptor: MethodDescriptor
    request: type[Message]
    reply: type[Message]
    rule: access_pb2.Rule
    bindings: tuple[Binding, ...]
    outside: bool

    @property
    def contract(self) -> str:
        """Full name of the contract that has the method."""
        return self.name.partition("/")[0]

    @property
    def write(self) -> bool:
        """Whether the method changes anything."""
        return self.rule.write


@functools.cache
def described() -> descriptor_pb2.FileDescriptorSet:
    """Every contract file with its comments."""
    data = importlib.resources.files("zhongtai").joinpath("contracts.binpb").read_bytes()
    return descriptor_pb2.FileDescriptorSet.FromString(data)


@functools.cache
def files() -> tuple[FileDescriptor, ...]:
    """The contract files, as the generated modules know them."""
    names = [file.name for file in described().file if file.name.startswith("zhongtai/")]
    modules = [importlib.import_module(name.removesuffix(".proto").replace("/", ".") + "_pb2") for name in names]
    return tuple(module.DESCRIPTOR for module in modules)


@functools.cache
def methods() -> tuple[Method, ...]:
    """Every method of every contract that is one request and one answer; streams are for gRPC alone."""
    services = [service for file in files() for service in file.services_by_name.values()]
    every = [each for service in services for each in service.methods]
    return tuple(_method(each) for each in every if not each.client_streaming)


def messages() -> Iterator[Descriptor]:
    """Every message of every contract, nested ones included; those that only carry a map's entries left out."""
    waiting = [message for file in files() for message in file.message_types_by_name.values()]
    while waiting:
        message = waiting.pop()
        if not message.GetOptions().map_entry:
            yield message
            waiting.extend(message.nested_types)


def owner(contract: str) -> str:
    """The service that owns a contract: `leave` of `zhongtai.leave.v1.LeaveService`."""
    return contract.split(".")[1]


def wires(find: Callable[[str], Wire | None]) -> dict[str, Wire]:
    """The ways to all contracts that there is a way to."""
    found = {name: find(name) for name in sorted({method.contract for method in methods()})}
    return {name: wire for name, wire in found.items() if wire is not None}


def upload_field(message: Descriptor) -> FieldDescriptor | None:
    """The field of a request that takes a file: bytes with a stated maximum."""
    return next((field for field in message.fields if field.type == field.TYPE_BYTES and most_bytes(field)), None)


def most_bytes(field: FieldDescriptor) -> int:
    """How many bytes the contract lets a field hold; 0 when it does not say."""
    rules: validate_pb2.FieldRules = field.GetOptions().Extensions[validate_pb2.field]
    return int(rules.bytes.max_len)


def _method(descriptor: MethodDescriptor) -> Method:
    options = descriptor.GetOptions()
    rule = options.Extensions[access_pb2.rule]
    granted = {field.name for field, _ in rule.ListFields()} - {"resource", "scope", "write"}
    return Method(
        name=f"{descriptor.containing_service.full_name}/{descriptor.name}",
        descriptor=descriptor,
        request=message_factory.GetMessageClass(descriptor.input_type),
        reply=message_factory.GetMessageClass(descriptor.output_type),
        rule=rule,
        bindings=tuple(_bindings(_http(options))),
        outside=bool(granted - {"service"}),
    )


def _http(options: descriptor_pb2.MethodOptions) -> http_pb2.HttpRule:
    rule: http_pb2.HttpRule = options.Extensions[annotations_pb2.http]  # type: ignore[index]
    return rule


def _bindings(rule: http_pb2.HttpRule) -> Iterator[Binding]:
    for verb in _VERBS:
        if template := getattr(rule, verb):
            yield Binding(verb.upper(), template, rule.body)
    for more in rule.additional_bindings:
        yield from _bindings(more)
