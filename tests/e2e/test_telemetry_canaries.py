"""Nothing that says who somebody is, and no word that a person wrote, leaves in telemetry, logs, events or the audit log.

Strings that occur nowhere else are put wherever people and systems write something: names, numbers, reasons, notes,
passwords, tokens, amounts, file cells, addresses, headers. Everything that leaves a service is then searched for them.
"""

from __future__ import annotations

import base64
import io
import itertools
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import sqlalchemy as sa
import structlog

from services.kit import auth, errors, metrics, tables, telemetry, tracing
from services.kit.host import Host
from tests import conftest, floor
from tests.e2e.watched import Watched
from zhongtai.directory.v1 import events_pb2
from zhongtai.leave.v1 import events_pb2 as leave_events

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(300)]
TOLD = (tables.OUTBOX, tables.AUDIT, tables.STUCK, tables.DEAD_LETTER)
HR, OPS, MANAGER = (conftest.holder(role, f"employees/90{n}") for n, role in enumerate(("HR", "OPS", "CENTRE_MANAGER")))
_number = itertools.count(100)


class Canaries:
    """Strings that occur nowhere else, by what they stand for."""

    def __init__(self) -> None:
        self.made: dict[str, str] = {}

    def new(self, what: str, form: str = "kanari{}Xq") -> str:
        """Another one. form: how such a thing looks."""
        text = form.format(f"{next(_number)}7319")
        self.made[f"{what} {len(self.made)}"] = text
        return text

    def add(self, what: str, text: str) -> None:
        """One that was made elsewhere."""
        self.made[f"{what} {len(self.made)}"] = text

    def found_in(self, where: str, data: bytes) -> list[str]:
        """Which of them stand in something."""
        return [f"{what} in {where}" for what, text in self.made.items() if text.encode() in data]


class Scan:
    """Everything that left."""

    def __init__(self, whole: Watched, canaries: Canaries) -> None:
        self.whole = whole
        self.canaries = canaries

    def leaks(self) -> list[str]:
        """Every canary that was found, and where."""
        telemetry.flush()
        found = []
        for path, body in self.whole.receiver.bodies:
            found += self.canaries.found_in(path, body)
        for line in self.whole.log.getvalue().splitlines():
            found += self.canaries.found_in(f"log {line[:200]}", line.encode())
        for name, row in self.rows():
            found += self.canaries.found_in(name, row)
        return sorted(set(found))

    def rows(self) -> Iterator[tuple[str, bytes]]:
        """Rows of outboxes, audit logs and what was put aside, as they lie in the databases."""
        for service in ("directory", "workbench", "scheduling", "leave"):
            with self.whole.world.db(service).read("*") as tx:
                for table in TOLD:
                    for row in tx.execute(sa.select(table)):
                        kept = [value if isinstance(value, bytes) else str(value).encode() for value in row]
                        yield f"{service} {table.name} {row[:4]}", b"|".join(kept)

    def kept(self, service: str) -> bytes:
        """A service's own rows, where people's words belong."""
        with self.whole.world.db(service).engine.connect() as connection:
            raw: Any = connection.connection.driver_connection
            return "\n".join(raw.iterdump()).encode()


@pytest.fixture(scope="module")
def scan(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scan]:
    """The main flows, with canaries wherever there is room for one."""
    kept, sys.stderr = sys.stderr, io.StringIO()
    whole = Watched(tmp_path_factory.mktemp("canaries"), sys.stderr)
    made = Scan(whole, Canaries())
    try:
        run(whole, made.canaries)
        yield made
    finally:
        whole.close()
        sys.stderr = kept


def run(whole: Watched, canaries: Canaries) -> None:
    """Go through it all."""
    whole.found()
    whole.need(3)
    whole.roster([floor.dt.date(2026, 11, day) for day in (25, 26, 27)])
    whole.grant(9600, *whole.people)
    bring_people(whole, canaries)
    sign_in(whole, canaries)
    set_up(whole, canaries)
    take_leave(whole, canaries)
    hand_over(whole, canaries)
    send_rubbish(whole, canaries)
    go_wrong(whole, canaries)
    whole.world.settle()
    for token in whole.tokens:
        canaries.add("token", token)
        canaries.add("signature of a token", token.rpartition(".")[2])


def bring_people(whole: Watched, canaries: Canaries) -> None:
    """Good rows, bad rows, a file that is none."""
    rows = ["employee_no,display_name,team,join_date,skills,phone,email"]
    for number in (2001, 2002):
        name, phone = canaries.new("name", "王{}芳"), canaries.new("phone", "1381{}")
        email = canaries.new("e-mail", "k{}@example.org")
        rows.append(f"{number},{name},a1,2015-01-01,voice,{phone},{email}")
    bring(whole, "\n".join(rows), 200)
    bad = f"2003,{canaries.new('name')},nowhere,{canaries.new('date')},voice,{canaries.new('phone')},no"
    bring(whole, f"{rows[0]}\n{bad}", 400)
    bring(whole, f"{canaries.new('column')},{canaries.new('column')}\n1,2", 400)
    bring(whole, "\0" + canaries.new("file"), 400)
    history = f"queue,start,offered,handled,handle_seconds\n{canaries.new('queue')},{canaries.new('time')},1,1,x"
    balances = f"employee_no,leave_type,minutes\n{canaries.new('number')},{canaries.new('kind')},¥1"
    planner = conftest.holder("PLANNER", "employees/9009")
    bring(whole, history, 400, "/v1/history:import", planner)
    bring(whole, balances, 400, "/v1/leaveGrants:import", HR)
    person = {"employeeNo": "2004", "displayName": canaries.new("name"), "team": "teams/a1", "joinDate": "2020-01-01"}
    person["phone"] = canaries.new("phone", "1391{}")
    whole.done("POST", "/v1/employees", HR, {"employee": person})
    whole.world.settle()


def bring(whole: Watched, text: str, code: int, path: str = "/v1/employees:import", as_: auth.Caller = HR) -> None:
    body = {"content": base64.b64encode(text.encode()).decode(), "format": "csv"}
    if "leave" not in path:
        body["centre"] = floor.CENTRE
    answer = whole.send("POST", path, as_, body)
    assert code == answer.status_code, answer.text


def sign_in(whole: Watched, canaries: Canaries) -> None:
    """The right password, wrong ones, a system's secret."""
    good = canaries.new("password", "Pw-{}-longEnough")
    ask = directory_request("SetPassword", tenant="main", employee="employees/2001", new_password=good)
    whole.world.call("SetPassword", ask, conftest.peer("gateway"))
    for number, password in (("2001", good), ("2001", canaries.new("password")), (canaries.new("number"), "x" * 12)):
        answer = whole.send("POST", "/session", None, {"employeeNo": number, "password": password})
        for value in answer.cookies.values():
            canaries.add("cookie", value)
    assert 200 == whole.http.get("/session").status_code
    whole.http.cookies.clear()
    client = {"code": "desk", "displayName": canaries.new("system"), "scopes": ["leave.read"]}
    secret = whole.done("POST", "/v1/apiClients", OPS, {"apiClient": client})["secret"]
    canaries.add("secret", secret)
    form = {"grant_type": "client_credentials", "client_id": "desk", "client_secret": secret}
    canaries.add("token", whole.http.post("/oauth/token", data=form).json()["access_token"])
    whole.http.post("/oauth/token", data=form | {"client_secret": canaries.new("secret")})


def directory_request(name: str, **fields: Any) -> Any:
    from zhongtai.directory.v1 import identity_pb2

    return getattr(identity_pb2, f"{name}Request")(request_id=floor.new(), **fields)


def set_up(whole: Watched, canaries: Canaries) -> None:
    """What managers call things."""
    team = {"code": "c1", "displayName": canaries.new("team"), "centre": floor.CENTRE, "skill": "voice"}
    whole.done("POST", "/v1/teams", HR, {"team": team})
    rule = {
        "action": "leave.approve",
        "rank": 5,
        "centre": floor.CENTRE,
        "conditions": [{"fact": "balance_after_minutes", "comparison": "COMPARISON_AT_LEAST", "value": "99999"}],
        "outcome": "OUTCOME_ALLOW",
    }
    title = {"zh": canaries.new("title"), "en": canaries.new("title")}
    saved = whole.done("POST", "/v1/policies:saveDraft", MANAGER, {"policy": {"title": title, "rule": rule}})
    whole.done("POST", f"/v1/{saved['name']}:publish", MANAGER, {})
    whole.done("POST", f"/v1/{saved['name']}:retire", MANAGER, {"reason": canaries.new("reason")})


def take_leave(whole: Watched, canaries: Canaries) -> None:
    """Ask, approve, refuse, withdraw, cancel, each with words."""
    lead = floor.LEAD
    words = iter(lambda: canaries.new("reason", "母亲手术 ¥{}.50 "), None)
    first, second, third = (ask(whole, who, 25, next(words)) for who in whole.people[:3])
    whole.done("POST", f"/v1/{first}:approve", lead, {"comment": next(words)})
    whole.done("POST", f"/v1/{second}:reject", lead, {"reason": next(words)})
    again = whole.send("POST", f"/v1/{second}:reject", lead, {"reason": next(words)})
    assert again.is_client_error
    whole.done("POST", f"/v1/{third}:withdraw", conftest.agent(whole.people[2]), {})
    whole.done("POST", f"/v1/{first}:cancel", conftest.agent(whole.people[0]), {"reason": next(words)})
    fourth = ask(whole, whole.people[0], 26, next(words))
    asked = [{"name": fourth, "approve": False, "reason": next(words)}]
    whole.done("POST", "/v1/leaveRequests:decide", lead, {"decisions": asked})
    sick = ask(whole, whole.people[1], 26, next(words), kind="SICK")
    whole.done("POST", f"/v1/{sick}:approve", lead, {"comment": next(words)})
    overlapping = leave(whole.people[1], 26, next(words))
    assert whole.send("POST", "/v1/leaveRequests", conftest.agent(whole.people[1]), overlapping).is_client_error


def leave(who: str, day: int, reason: str, kind: str = "ANNUAL") -> dict[str, Any]:
    start, end = f"2026-11-{day}T01:00:00Z", f"2026-11-{day}T09:00:00Z"
    return {"leaveRequest": {"employee": who, "leaveType": kind, "startTime": start, "endTime": end, "reason": reason}}


def ask(whole: Watched, who: str, day: int, reason: str, kind: str = "ANNUAL") -> str:
    made = whole.done("POST", "/v1/leaveRequests", conftest.agent(who), leave(who, day, reason, kind))
    whole.world.settle()
    return str(made["name"])


def hand_over(whole: Watched, canaries: Canaries) -> None:
    """Notes from one lead to the next, and what another system wants done."""
    ask(whole, whole.people[3], 27, canaries.new("reason"))
    items = whole.done("GET", "/v1/workItems", floor.LEAD)["workItems"]
    assert items
    name = items[0]["name"]
    whole.done("POST", f"/v1/{name}:claim", floor.LEAD, {})
    whole.done("POST", f"/v1/{name}:handOver", floor.LEAD, {"note": canaries.new("note")})
    whole.done("POST", "/v1/handovers:sign", floor.LEAD, {"team": floor.TEAM, "note": canaries.new("note")})
    whole.world.settle()


def send_rubbish(whole: Watched, canaries: Canaries) -> None:
    """What people and programs send by mistake, in every part of a request."""
    agent = conftest.agent(whole.people[0])
    word = canaries.new
    for verb, path, body in (
        ("GET", f"/v1/{word('path')}", None),
        ("GET", f"/v1/employees/{word('path', 'x{}')}", None),
        ("GET", f"/v1/leaveRequests?team={word('query')}&{word('query')}=1", None),
        ("GET", f"/{word('page')}.html", None),
        ("POST", "/v1/leaveRequests", {word("field"): word("value")}),
        ("POST", "/v1/leaveRequests", leave(word("employee"), 25, word("reason"))),
        ("POST", "/v1/leaveRequests", leave(whole.people[0], 25, word("reason"), kind=word("kind"))),
        ("POST", "/v1/leaveRequests", {"leaveRequest": {"startTime": word("time")}}),
        (word("VERB", "KANARI{}"), "/v1/leaveRequests", None),
    ):
        assert whole.send(verb, path, agent, body).is_client_error
    for name in ("accept-language", "traceparent", "user-agent", "x-forwarded-for", "baggage", "tracestate", "origin"):
        whole.send("GET", "/v1/leaveTypes", agent, **{name: word(name)})
    whole.http.get("/v1/leaveTypes", headers={"authorization": f"Bearer {word('token')}"})
    whole.http.get("/v1/leaveTypes", headers={"cookie": f"zt={word('cookie')}"})
    whole.http.post("/v1/leaveRequests", content=word("body"), headers={"content-type": "application/json"})


def go_wrong(whole: Watched, canaries: Canaries) -> None:
    """Faults whose texts quote what was being worked on: in a call, in the database, in a handler of events, in a job."""
    host = whole.world.host
    agent = conftest.agent(whole.people[0])

    def in_code(*_: object) -> None:
        raise ValueError(canaries.new("fault"))

    def in_database(*_: object) -> None:
        with host.home("leave").db.begin() as tx:
            tx.execute(tables.INBOX.insert(), {"event": canaries.new("parameter"), "handle_time": None})

    for behaviour in (in_code, in_database):
        with instead(host, "zhongtai.leave.v1.LeaveService/ListLeaveTypes", behaviour):
            assert 500 == whole.send("GET", "/v1/leaveTypes", agent).status_code

    def in_handler(*_: object) -> None:
        raise errors.WrongState("NOT_PENDING", canaries.new("refusal"), canaries.new("refusal"))

    heard = leave_events.LeaveDecided.DESCRIPTOR.full_name
    for relay in host.relays:
        if relay._consumer == "scheduling":
            before = relay._inbox._hears
            relay._inbox._hears = {**before, heard: in_handler}
            request = ask(whole, whole.people[4], 27, canaries.new("reason"))
            whole.done("POST", f"/v1/{request}:approve", floor.LEAD, {"comment": canaries.new("comment")})
            for _ in range(8):
                whole.world.settle()
                whole.world.clock.forward(seconds=30)
            relay._inbox._hears = before
    with host.home("scheduling").db.read("*") as tx:
        assert tx.execute(sa.select(tables.DEAD_LETTER)).all()


class instead:  # noqa: N801 -- reads as a word where it is used
    """Let a method behave otherwise for a while."""

    def __init__(self, host: Host, name: str, behaviour: Callable[..., Any]) -> None:
        self.method, self.behaviour = host.methods[name], behaviour

    def __enter__(self) -> None:
        self.method._behaviour, self.behaviour = self.behaviour, self.method._behaviour

    def __exit__(self, *_: object) -> None:
        self.method._behaviour = self.behaviour


def test_no_canary_leaves(scan: Scan) -> None:
    leaks = scan.leaks()

    assert len(scan.canaries.made) > 60
    assert [] == leaks, "\n".join(leaks)


def test_they_were_really_there(scan: Scan) -> None:
    """Where they belong: people's data in the directory, people's words in the services that people wrote them to."""
    expected = {"directory": ("name", "phone", "e-mail"), "leave": ("reason",), "workbench": ("note",)}
    for service, kinds in expected.items():
        kept = scan.kept(service)
        for kind in kinds:
            assert [
                what for what, text in scan.canaries.made.items() if what.startswith(kind) and text.encode() in kept
            ]


def test_no_person_is_named_in_spans_figures_or_logs_of_calls(scan: Scan) -> None:
    """Events and the audit log refer to people by their resource names; traces and figures do not even that."""
    telemetry.flush()
    sent = b"".join(body for _, body in scan.whole.receiver.bodies)

    assert b"employees/" not in sent.replace(b"/v1/employees", b"").replace(b"=employees/*", b"")
    assert not [name for name in scan.whole.people if name.partition("/")[2].encode() in sent]
    assert b"leaveRequests/0" not in sent
    assert not [name for name in scan.whole.people if name in scan.whole.log.getvalue()]


def test_there_was_something_to_scan(scan: Scan) -> None:
    spans, points = scan.whole.receiver.spans(), scan.whole.receiver.points()

    assert len(spans) > 1000
    assert {"SERVER", "CLIENT", "CONSUMER"} == {span.kind for span in spans}
    assert {"rpc.server.call.duration", "zhongtai.refusals", "zhongtai.events.handled"} <= {p.name for p in points}
    assert scan.whole.log.getvalue().count('"refused"') > 10
    assert scan.whole.log.getvalue().count('"fault"') == 2
    assert sum(1 for _ in scan.rows()) > 50


@pytest.mark.parametrize("way", ["span", "figure", "log", "event", "audit"])
def test_each_way_out_is_watched(scan: Scan, way: str) -> None:
    """A scan that cannot fail says nothing: one canary is let out on purpose and must be found."""
    own = Canaries()
    text = own.new("planted")
    if way == "span":
        with tracing.start("planted", tracing.INTERNAL, "leave", attributes={"who": text}):
            pass
    elif way == "figure":
        metrics.Counter("test.planted", "{x}", "").add("leave", {"who": text})
    elif way == "log":
        structlog.get_logger().debug("planted", who=text)
    else:
        with scan.whole.world.db("leave").act("main", "services/leave") as tx:
            if way == "event":
                tx.publish("teams/a1", events_pb2.TeamChanged(team=text))
            else:
                tx.audit("teams/a1", "planted", who=text)
    leaks = Scan(scan.whole, own).leaks()
    metrics._FIGURES.pop("test.planted", None)

    assert 1 == len(leaks), leaks
