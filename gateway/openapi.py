"""The OpenAPI document: every address, said from the contracts and their comments."""

from __future__ import annotations

import importlib.metadata
from collections.abc import Collection
from typing import Any

import orjson
from google.protobuf.descriptor import FieldDescriptor

from gateway import contracts, descriptors, routes, schemas, static
from gateway.contracts import Binding, Method
from zhongtai.access.v1 import access_pb2

_HTTP_BODY = "google.api.HttpBody"
_REFUSED = {
    "400": "The request does not fit, or the resource is not in a state that allows it.",
    "401": "Nobody is signed in.",
    "403": "The caller may not do this.",
    "404": "There is no such thing within the caller's reach.",
    "409": "Somebody else changed it, or the request id came with another body.",
    "429": "Too much at once; `Retry-After` says when to come again.",
    "503": "A service that this needs is away; `Retry-After` says when to come again.",
}
_INTRODUCTION = (
    "Every write carries `requestId`, a UUID made once for each intent: a retry with the same id gets the first "
    "answer. Fields with their default are left out of answers. Refusals are problem details with a stable `reason`. "
    "Each method can also be sent as `POST /{package.Service}/{Method}` with the whole request as JSON (Connect)."
)


class Document:
    """The document for the contracts that are offered; made when it is first asked for."""

    def __init__(self, offered: Collection[str]) -> None:
        self._offered = set(offered)
        self._file: static.File | None = None

    def file(self) -> static.File:
        """The document as it is sent."""
        if self._file is None:
            self._file = static.made(orjson.dumps(self.values()), "application/json")
        return self._file

    def values(self) -> dict[str, Any]:
        """The document."""
        comments = schemas.Comments()
        made = schemas.Schemas(comments)
        paths: dict[str, dict[str, Any]] = {}
        offered = [method for method in contracts.methods() if method.contract in self._offered and method.outside]
        for method in offered:
            for binding in method.bindings:
                path, operation = _operation(method, binding, made, comments)
                paths.setdefault(path, {})[binding.verb.lower()] = operation
        names = sorted({method.contract for method in offered})
        return {
            "openapi": "3.1.0",
            "info": {
                "title": "Zhongtai 中台",
                "version": _version(),
                "description": _INTRODUCTION,
            },
            "tags": [{"name": name.rpartition(".")[2], "description": comments.of(name)} for name in names],
            "paths": paths,
            "security": [{"session": []}, {"bearer": []}],
            "components": {
                "schemas": made.components | {"Problem": _problem()},
                "responses": {code: _refusal(text) for code, text in _REFUSED.items()},
                "securitySchemes": {
                    "session": {"type": "apiKey", "in": "cookie", "name": "zt"},
                    "bearer": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"},
                },
            },
        }


def _operation(
    method: Method, binding: Binding, made: schemas.Schemas, comments: schemas.Comments
) -> tuple[str, dict[str, Any]]:
    template = routes.parse(binding.template)
    path, parameters = _path(method, template)
    text = comments.of(f"{method.contract}.{method.descriptor.name}")
    operation: dict[str, Any] = {
        "operationId": f"{method.contract.rpartition('.')[2]}_{method.descriptor.name}",
        "tags": [method.contract.rpartition(".")[2]],
        "summary": text.partition(". ")[0].partition("\n")[0].rstrip("."),
        "description": text,
        "x-method": method.name,
        "x-roles": _roles(method),
        "responses": {"200": _success(method, made)}
        | {code: {"$ref": f"#/components/responses/{code}"} for code in _REFUSED},
    }
    if method.rule.scope:
        operation["x-scope"] = method.rule.scope
    if method.rule.anybody:
        operation["security"] = []
    if binding.body:
        operation["requestBody"] = _body(method, binding, made)
    else:
        bound = {name.partition(".")[0] for name, _, _ in template.variables}
        parameters += _query(method, bound, made)
    if parameters:
        operation["parameters"] = parameters
    return path, operation


def _path(method: Method, template: routes.Template) -> tuple[str, list[dict[str, Any]]]:
    segments, parameters = list(template.segments), list[dict[str, Any]]()
    for name, start, end in template.variables:
        for at in range(start, end or len(segments)):
            if segments[at] in ("*", "**"):
                label = _label(method, name)
                segments[at] = f"{{{label}}}"
                schema = {"type": "string", "minLength": 1, "pattern": "^[^/:?#%]+$"}
                parameters.append({"name": label, "in": "path", "required": True, "schema": schema})
    verb = f":{template.verb}" if template.verb else ""
    return "/" + "/".join(segments) + verb, parameters


def _label(method: Method, path: str) -> str:
    """What a path parameter is called: `team` for `team.name`, as generators stumble over dots."""
    names = [field.json_name for field in descriptors.along(method.descriptor.input_type, path)]
    return "_".join(names[:-1] or names)


def _query(method: Method, bound: set[str], made: schemas.Schemas) -> list[dict[str, Any]]:
    fields = [field for field in method.descriptor.input_type.fields if field.name not in bound]
    return [_parameter(field, made) for field in fields if _in_query(field)]


def _in_query(field: FieldDescriptor) -> bool:
    if field.message_type is None:
        return True
    mask_or_time = ("google.protobuf.Timestamp", "google.protobuf.FieldMask", "google.protobuf.Duration")
    return not descriptors.is_map(field) and not field.is_repeated and field.message_type.full_name in mask_or_time


def _parameter(field: FieldDescriptor, made: schemas.Schemas) -> dict[str, Any]:
    schema = made.field(field)
    described = {"description": schema.pop("description")} if "description" in schema else {}
    return {"name": field.json_name, "in": "query", "schema": schema} | described


def _body(method: Method, binding: Binding, made: schemas.Schemas) -> dict[str, Any]:
    request = method.descriptor.input_type
    ref = made.ref(request if binding.body == "*" else descriptors.message_of(request.fields_by_name[binding.body]))
    content: dict[str, Any] = {"application/json": {"schema": ref}}
    upload = contracts.upload_field(request)
    if upload is not None:
        fields = {field.json_name: made.field(field) for field in request.fields if field is not upload}
        file = {"type": "string", "contentMediaType": "application/octet-stream"}
        form = {"type": "object", "properties": {"file": file} | fields, "required": ["file"]}
        content["multipart/form-data"] = {"schema": form}
    return {"required": True, "content": content}


def _success(method: Method, made: schemas.Schemas) -> dict[str, Any]:
    reply = method.descriptor.output_type
    if reply.full_name == _HTTP_BODY:
        return {"description": "The content, as its type says.", "content": {"*/*": {}}}
    return {"description": "Done.", "content": {"application/json": {"schema": made.ref(reply)}}}


def _roles(method: Method) -> dict[str, str]:
    granted = ((field.name, value) for field, value in method.rule.ListFields() if field.enum_type is not None)
    return {name.upper(): access_pb2.Relation.Name(value).removeprefix("RELATION_") for name, value in granted}


def _refusal(text: str) -> dict[str, Any]:
    schema = {"$ref": "#/components/schemas/Problem"}
    return {"description": text, "content": {"application/problem+json": {"schema": schema}}}


def _problem() -> dict[str, Any]:
    text = {"type": "string"}
    violation = {"type": "object", "properties": {"field": text, "reason": text, "message": text}}
    return {
        "type": "object",
        "description": "Why not: a stable `reason`, a sentence in the caller's language, and what would work instead.",
        "required": ["type", "title", "status", "reason", "traceId"],
        "properties": {
            "type": text,
            "title": text,
            "status": {"type": "integer"},
            "detail": text,
            "reason": text,
            "domain": text,
            "metadata": {"type": "object", "additionalProperties": text},
            "violations": {"type": "array", "items": violation},
            "alternatives": {"type": "array", "items": {"type": "object"}},
            "traceId": text,
            "retryAfterSeconds": {"type": "integer"},
        },
    }


def _version() -> str:
    try:
        return importlib.metadata.version("zhongtai")
    except importlib.metadata.PackageNotFoundError:
        # Run from a clone.
        return "0"
