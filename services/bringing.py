"""`zhongtai import`: people, history and balances from files, through the gateway like any other caller."""

from __future__ import annotations

import argparse
import base64
import getpass
import hashlib
import sys
import uuid
from pathlib import Path
from typing import Any

import httpx

_TIMEOUT_S = 300.0
_PATHS = {
    "people": "/v1/employees:import",
    "history": "/v1/history:import",
    "balances": "/v1/leaveGrants:import",
}
_COUNTS = ("rowCount", "createdCount", "updatedCount", "unchangedCount", "teamsCreatedCount", "grantedCount")


class BringError(Exception):
    """The file could not be brought in; the text says why."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("what", choices=sorted(_PATHS))
    parser.add_argument("file", type=Path, help="CSV or XLSX, by its ending")
    parser.add_argument("--url", default="http://127.0.0.1:8080", help="where the gateway is")
    parser.add_argument("--centre", help="centres/CODE, for people and history")
    parser.add_argument(
        "--column",
        action="append",
        default=[],
        metavar="FIELD=COLUMN",
        help="column of the file for a field; FIELD==TEXT is a constant",
    )
    parser.add_argument("--interval-minutes", type=int, default=0, help="length of the rows' intervals (history)")
    parser.add_argument("--create-teams", action="store_true", help="make teams that are not there yet (people)")
    parser.add_argument("--skip-bad-rows", action="store_true", help="import the good rows although others are bad")
    parser.add_argument("--validate-only", action="store_true", help="check and say, change nothing")
    who = parser.add_mutually_exclusive_group(required=True)
    who.add_argument("--user", help="employee number; the password is asked for, or comes from --password-file")
    who.add_argument("--client", help="code of an API client; its secret comes from --password-file")
    parser.add_argument("--password-file", type=Path, help="file with the password or secret")
    parser.add_argument("--english", action="store_true", help="sentences in English")


def bring(asked: argparse.Namespace) -> int:
    """Send the file; 0 when everything was brought in.

    Raises:
        BringError: what the gateway answered, or why there was no answer.
    """
    try:
        request = _request(asked)
        with httpx.Client(base_url=asked.url, timeout=_TIMEOUT_S) as http:
            http.headers["Accept-Language"] = "en" if asked.english else "zh-CN"
            _sign_in(http, asked)
            answer = http.post(_PATHS[asked.what], json=request)
    except (httpx.HTTPError, OSError) as error:
        raise BringError(str(error)) from error
    except EOFError as error:
        raise BringError("nobody is there to type the password; give it with --password-file") from error
    said = _json(answer)
    for violation in said.get("violations", [])[:20]:
        print(violation.get("message", ""), file=sys.stderr)
    if answer.is_error:
        raise BringError(f"{said.get('reason', answer.status_code)}: {said.get('detail', answer.reason_phrase)}")
    print(", ".join(f"{name} {said.get(name, 0)}" for name in _COUNTS if name in said))
    for bad in said.get("errors", []):
        print(f"row {bad.get('row')}, {bad.get('column')}: {bad.get('message')}", file=sys.stderr)
    return 0


def _request(asked: argparse.Namespace) -> dict[str, object]:
    content = asked.file.read_bytes()
    columns = dict(_pair(text) for text in asked.column)
    request: dict[str, object] = {
        "content": base64.b64encode(content).decode(),
        "format": asked.file.suffix.lstrip(".").lower(),
        "columns": columns,
        "skipBadRows": asked.skip_bad_rows,
        "validateOnly": asked.validate_only,
    }
    if asked.centre:
        request["centre"] = asked.centre
    if asked.what == "people":
        request["createTeams"] = asked.create_teams
    if asked.what == "history":
        request["intervalMinutes"] = asked.interval_minutes
    # The same file with the same options is the same intent, so that a retry of the command is a retry.
    told = repr(sorted((k, v) for k, v in request.items() if k != "content")).encode() + content
    request["requestId"] = str(uuid.UUID(bytes=hashlib.sha256(told).digest()[:16], version=4))
    return request


def _pair(text: str) -> tuple[str, str]:
    field, separator, column = text.partition("=")
    if not separator or not column:
        raise BringError(f"--column {text!r}: write FIELD=COLUMN, or FIELD==TEXT for a constant")
    return field, column


def _sign_in(http: httpx.Client, asked: argparse.Namespace) -> None:
    if asked.password_file is not None:
        secret = asked.password_file.read_text(encoding="utf-8").strip()
    else:
        secret = getpass.getpass()
    if asked.user is not None:
        answer = http.post("/session", json={"employeeNo": asked.user, "password": secret})
    else:
        form = {"grant_type": "client_credentials", "client_id": asked.client, "client_secret": secret}
        answer = http.post("/oauth/token", data=form)
    said = _json(answer)
    if answer.is_error:
        raise BringError(f"{said.get('reason', answer.status_code)}: {said.get('detail', answer.reason_phrase)}")
    if asked.client is not None:
        http.headers["Authorization"] = f"Bearer {said['access_token']}"


def _json(answer: httpx.Response) -> dict[str, Any]:
    try:
        said = answer.json()
    except ValueError as error:
        raise BringError(f"{answer.status_code}: this does not look like Zhongtai's gateway") from error
    if not isinstance(said, dict):
        raise BringError(f"{answer.status_code}: this does not look like Zhongtai's gateway")
    return said
