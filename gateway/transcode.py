"""HTTP requests into calls of the contracts and replies into JSON: one route for each address of each method.

Everything that can be known from the descriptors is worked out at the start; a call only looks things up.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import NamedTuple

import orjson
from google.protobuf.message import Message

from gateway import bodies, contracts, json_codec, measuring, parameters, problems, routes
from gateway.contracts import Binding, Method
from gateway.problems import Headers
from services.kit import errors, outgoing, status
from services.kit.clients import Wire

_HTTP_BODY = "google.api.HttpBody"
_JSON = [(b"content-type", b"application/json"), (b"cache-control", b"no-store")]
_READ_S, _WRITE_S, _UPLOAD_S = 10.0, 30.0, 120.0
_LEAST_S = 0.001


class Asked(NamedTuple):
    """A request for a route.

    values: out of the path. body: None when there is none to read. trace_id: for people to ask about.
    deadline_s: on the monotonic clock.
    """

    values: tuple[tuple[str, str], ...]
    query: str
    body: bytes | bodies.Form | None
    token: str
    locale: str
    trace_id: str
    deadline_s: float


Answer = tuple[int, Headers, bytes]


class Route:
    """One address of a method: a REST address, or its Connect address when there is no binding."""

    def __init__(self, method: Method, wire: Wire, binding: Binding | None) -> None:
        self.method = method
        self.connect = binding is None
        self.address = f"/{method.name}" if binding is None else binding.template
        self._wire = wire
        request, reply = method.descriptor.input_type, method.descriptor.output_type
        self._read = json_codec.reader(request)
        self._write = json_codec.writer(reply)
        self._raw = reply.full_name == _HTTP_BODY
        self._body = "*" if binding is None else binding.body
        self._template = None if binding is None else routes.parse(binding.template)
        bound = [name for name, _, _ in self._template.variables] if self._template else []
        self._setters = {name: parameters.setter(request, name) for name in bound}
        self._parameters = parameters.Parameters(
            request, without=[field.name for field in request.fields] if self._body == "*" else [*bound, self._body]
        )
        self.upload = contracts.upload_field(request) if self.takes_body else None
        self._form = parameters.Parameters(request, form=True) if self.upload else None
        self.limit = bodies.JSON_LIMIT + (contracts.most_bytes(self.upload) * 4 // 3 if self.upload else 0)
        self.seconds = _UPLOAD_S if self.upload else _WRITE_S if method.write else _READ_S

    @property
    def takes_body(self) -> bool:
        """Whether requests have a body."""
        return bool(self._body)

    def answer(self, asked: Asked) -> Answer:
        """Call the method and give status, headers and body; refusals become problems."""
        try:
            return self._answer(asked)
        except status.Refused as refused:
            told = refused.status
        except (errors.Refusal, json_codec.Misfit) as own:
            refusal = own.refusal() if isinstance(own, json_codec.Misfit) else own
            measuring.refused(refusal.reason)
            told = problems.of_refusal(refusal, asked.locale)
        return problems.answer(told, asked.locale, asked.trace_id, connect=self.connect)

    def _answer(self, asked: Asked) -> Answer:
        request = self.request(asked)
        metadata = {"accept-language": asked.locale}
        if asked.token:
            metadata["authorization"] = f"Bearer {asked.token}"
        left = max(_LEAST_S, asked.deadline_s - time.monotonic())
        reply = outgoing.call(
            self._wire, self.method.name, request, self.method.reply, metadata, caller=measuring.SERVICE, seconds=left
        )
        if self._raw:
            return 200, _raw_headers(reply), reply.data  # type: ignore[attr-defined]
        return 200, _JSON, orjson.dumps(self._write(reply))

    def request(self, asked: Asked) -> Message:
        """The request that an HTTP request stands for.

        Raises:
            Invalid: BAD_JSON, TOO_DEEP, BAD_FORM.
            Misfit: what does not fit, and where.
        """
        request = self.method.request()
        if isinstance(asked.body, bodies.Form) and self._form is not None and self.upload is not None:
            self._form.fill(request, asked.body.fields)
            setattr(request, self.upload.name, asked.body.file)
        elif isinstance(asked.body, bytes):
            given = bodies.parse(asked.body)
            self._read(request, given if self._body == "*" else {self._body: given})
        if asked.query:
            self._parameters.fill(request, parameters.of_query(asked.query))
        for name, value in asked.values:
            self._setters[name](request, value)
        return request


class Transcoder:
    """Every address there is, for the contracts that there is a wire to."""

    def __init__(self, wires: Mapping[str, Wire]) -> None:
        self._rest: routes.Routes[Route] = routes.Routes()
        self._connect: dict[str, Route] = {}
        for method in contracts.methods():
            wire = wires.get(method.contract)
            if wire is None or not method.outside:
                continue
            self._connect[f"/{method.name}"] = Route(method, wire, None)
            for binding in method.bindings:
                self._rest.add(binding.verb, routes.parse(binding.template), Route(method, wire, binding))

    def find(self, verb: str, raw_path: str) -> tuple[Route, tuple[tuple[str, str], ...]] | None:
        """The route of a verb and a path with the values that stand in the path; None when there is none.

        Raises:
            Invalid: METHOD_NOT_ALLOWED, with what is.
        """
        connect = self._connect.get(raw_path)
        if connect is not None:
            if verb != "POST":
                raise not_allowed(verb, ("POST",))
            return connect, ()
        found = self._rest.find(verb, raw_path)
        if found is None:
            return None
        if found.target is None:
            raise not_allowed(verb, found.allowed)
        return found.target, found.values


def not_allowed(verb: str, allowed: tuple[str, ...]) -> errors.Invalid:
    """The refusal of a verb that an address does not take."""
    listed = ", ".join(allowed)
    return errors.Invalid(
        "METHOD_NOT_ALLOWED",
        f"This address takes {listed}, not {verb}.",
        f"该地址支持 {listed},不支持 {verb}。",
        allowed=listed,
    )


def _raw_headers(reply: Message) -> Headers:
    kind: str = reply.content_type or "application/octet-stream"  # type: ignore[attr-defined]
    return [(b"content-type", kind.encode()), (b"cache-control", b"private, no-cache")]
