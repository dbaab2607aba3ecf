"""What every call passes: callers, access rules, shapes, and refusals as statuses; the same over a socket."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from pathlib import Path

import grpc
import jwt
import pytest
import sqlalchemy as sa
from cryptography.hazmat.primitives.asymmetric import ec
from google.protobuf import descriptor_pb2, descriptor_pool
from google.rpc import error_details_pb2
from grpc_health.v1 import health_pb2, health_pb2_grpc
from grpc_status import rpc_status

from services.kit import access, auth, clients, db, deadline, errors, server, settings, status, tables
from services.kit.service import Contract, Home, Service
from tests import wired
from zhongtai.leave.v1 import leave_pb2, leave_pb2_grpc

METADATA = tables.add_to(sa.MetaData())
CONTRACT = leave_pb2.DESCRIPTOR.services_by_name["LeaveService"]
OWN = auth.Caller("employees/a", "main", frozenset({"AGENT"}), team="teams/a", centre="centres/x")
LEAD = auth.Caller(
    "employees/l",
    "main",
    frozenset({"AGENT", "TEAM_LEAD"}),
    team="teams/a",
    leads=frozenset({"teams/a"}),
    centre="centres/x",
)
REQUEST_ID = "0b9c6a3e-6f0e-4b7c-9a54-0a4b1f1c2d3e"


class Leave(leave_pb2_grpc.LeaveServiceServicer):
    """Answers just enough to see what reached it."""

    def GetLeaveBalance(self, request, context):
        return leave_pb2.LeaveBalance(employee=request.employee, as_of_date=auth.caller().subject)

    def GetLeaveRequest(self, request, context):
        return leave_pb2.LeaveRequest(name=request.name, reason="private")

    def ApproveLeaveRequest(self, request, context):
        raise errors.WrongState("NOT_PENDING", "It is decided.", "已经决定。", state="APPROVED", retry_after_s=2)

    def RejectLeaveRequest(self, request, context):
        raise ZeroDivisionError


@pytest.fixture
def running(tmp_path: Path) -> Iterator[server.Running]:
    wanted = settings.Settings(data_dir=tmp_path, log_level="CRITICAL")
    database = db.Database(f"sqlite:///{tmp_path / 'a.db'}", METADATA)
    METADATA.create_all(database.engine)
    with database.act("main", "test") as tx:
        for employee, team in (("employees/a", "teams/a"), ("employees/b", "teams/b"), ("employees/l", "teams/a")):
            row = {"tenant": "main", "employee": employee, "centre": "centres/x", "time_zone": "Asia/Shanghai"}
            row |= {"join_date": "2020-01-01", "exit_date": "", "service_start_date": "", "daily_minutes": 480}
            tx.put(tables.PERSON, row | {"working_time_system": "", "skills": [], "restrictions": [], "version": 1})
            span = {"tenant": "main", "employee": employee, "start_date": "2020-01-01", "end_date": "", "team": team}
            tx.put(tables.MEMBERSHIP, span)
    contract = Contract(CONTRACT, leave_pb2_grpc.add_LeaveServiceServicer_to_server, lambda _: Leave())
    locate = {
        "leaveRequests": lambda _tx, name: (
            access.Place("centres/x", "teams/a", "employees/a") if name.endswith("1") else None
        )
    }
    service = Service("leave", (contract,), METADATA, tmp_path, locate=locate)
    home = Home(database, database.clock, None, wanted)
    auth.load_signer(tmp_path / "keys", auth.GATEWAY)
    yield server.bind(service, home, auth.Verifier(tmp_path / "keys"))
    database.close()


def ask(
    running: server.Running, method: str, request, who: auth.Caller | None, *, locale: str = "en", seconds: float = 5
):
    signer = auth.load_signer(running.home.settings.key_dir, auth.GATEWAY)
    metadata = {"accept-language": locale} | ({"authorization": f"Bearer {signer.sign(who)}"} if who else {})
    return running.methods[f"zhongtai.leave.v1.LeaveService/{method}"].answer(request, metadata, seconds)


def reason(refused: pytest.ExceptionInfo[status.Refused]) -> str:
    return status.to_refusal(refused.value.status).reason


def balance(employee: str) -> leave_pb2.GetLeaveBalanceRequest:
    return leave_pb2.GetLeaveBalanceRequest(employee=employee)


def test_people_get_at_their_own_and_leads_at_their_team(running):
    assert "employees/a" == ask(running, "GetLeaveBalance", balance("employees/a"), OWN).employee
    assert "employees/l" == ask(running, "GetLeaveBalance", balance("employees/a"), LEAD).as_of_date
    assert "employees/a" == ask(running, "GetLeaveBalance", balance("employees/me"), OWN).employee


@pytest.mark.parametrize(
    ("employee", "who", "expected"),
    [
        ("employees/b", OWN, "FORBIDDEN"),
        ("employees/b", LEAD, "FORBIDDEN"),
        ("employees/nobody", LEAD, "NOT_FOUND"),
        ("employees/a", None, "TOKEN_MISSING"),
        ("employees/a", auth.Caller("employees/p", "main", frozenset({"PLANNER"})), "FORBIDDEN"),
        ("employees/a", auth.Caller("employees/a", "elsewhere", frozenset({"AGENT"})), "NOT_FOUND"),
        ("employees/a", auth.Caller("apiClients/x", "main", frozenset({"CLIENT"})), "FORBIDDEN"),
        ("", OWN, "SHAPE"),
    ],
)
def test_nobody_else_does(running, employee, who, expected):
    with pytest.raises(status.Refused) as refused:
        ask(running, "GetLeaveBalance", balance(employee), who)

    assert expected == reason(refused)


def test_a_system_needs_the_scope(running):
    desk = auth.Caller("apiClients/x", "main", frozenset({"CLIENT"}), scopes=frozenset({"leave.read"}))

    assert "employees/a" == ask(running, "GetLeaveBalance", balance("employees/a"), desk).employee


def test_private_reasons_are_shown_to_those_in_charge_only(running):
    asked = leave_pb2.GetLeaveRequestRequest(name="leaveRequests/1")
    desk = auth.Caller("apiClients/x", "main", frozenset({"CLIENT"}), scopes=frozenset({"leave.read"}))

    assert "private" == ask(running, "GetLeaveRequest", asked, OWN).reason
    assert "private" == ask(running, "GetLeaveRequest", asked, LEAD).reason
    assert "" == ask(running, "GetLeaveRequest", asked, desk).reason


def test_a_refusal_carries_reason_sentences_facts_and_wait(running):
    asked = leave_pb2.ApproveLeaveRequestRequest(name="leaveRequests/1", request_id=REQUEST_ID)
    with pytest.raises(status.Refused) as refused:
        ask(running, "ApproveLeaveRequest", asked, LEAD, locale="zh-CN")

    info, wait = error_details_pb2.ErrorInfo(), error_details_pb2.RetryInfo()
    assert any(detail.Unpack(info) for detail in refused.value.status.details)
    assert any(detail.Unpack(wait) for detail in refused.value.status.details)
    assert ("NOT_PENDING", "leave.zhongtai", "APPROVED") == (info.reason, info.domain, info.metadata["state"])
    assert "已经决定。" == refused.value.status.message
    assert 2 == wait.retry_delay.seconds


def test_a_fault_tells_its_trace_and_nothing_else(running):
    asked = leave_pb2.RejectLeaveRequestRequest(name="leaveRequests/1", request_id=REQUEST_ID)
    with pytest.raises(status.Refused) as refused:
        ask(running, "RejectLeaveRequest", asked, LEAD)

    assert 13 == refused.value.status.code
    assert "ZeroDivision" not in str(refused.value.status)


def test_a_bad_shape_names_the_field_in_both_languages(running):
    asked = leave_pb2.ApproveLeaveRequestRequest(name="leaveRequests/1", request_id="no", comment="x" * 501)
    for locale, sentence in (("zh-CN", "不是有效的 UUID"), ("en", "must be a valid UUID")):
        with pytest.raises(status.Refused) as refused:
            ask(running, "ApproveLeaveRequest", asked, LEAD, locale=locale)
        found = {v.field: v.english for v in status.to_refusal(refused.value.status).violations}

        assert {"requestId", "comment"} == set(found)
        assert sentence in found["requestId"]


def test_no_time_left_is_told_before_anything_is_done(running):
    with pytest.raises(status.Refused) as refused:
        ask(running, "GetLeaveBalance", balance("employees/a"), OWN, seconds=0.01)

    assert "TOO_LATE" == reason(refused)


def forged(folder: Path, how: str) -> str:
    """A token that must not be believed."""
    good = auth.load_signer(folder, auth.GATEWAY)
    claims = {"iss": "gateway", "aud": "zhongtai", "sub": "employees/a", "iat": int(time.time()) - 10}
    claims |= {"exp": int(time.time()) + 60, "tenant": "main", "roles": ["AGENT"]}
    stranger = ec.generate_private_key(ec.SECP256R1())
    match how:
        case "none":
            return jwt.encode(claims, None, algorithm="none", headers={"kid": "gateway"})
        case "hmac with the public key":
            return jwt.encode(claims, "x" * 64, algorithm="HS256", headers={"kid": "gateway"})
        case "another key":
            return jwt.encode(claims, stranger, algorithm="ES256", headers={"kid": "gateway"})
        case "expired":
            return jwt.encode(
                claims | {"exp": int(time.time()) - 60}, good.key, algorithm="ES256", headers={"kid": "gateway"}
            )
        case "another audience":
            return jwt.encode(claims | {"aud": "x"}, good.key, algorithm="ES256", headers={"kid": "gateway"})
        case "a path for a key id":
            return jwt.encode(claims, good.key, algorithm="ES256", headers={"kid": "../gateway"})
        case "no expiry":
            return jwt.encode(
                {k: v for k, v in claims.items() if k != "exp"}, good.key, algorithm="ES256", headers={"kid": "gateway"}
            )
        case "a service as a person":
            key = auth.load_signer(folder, "services/leave").key
            return jwt.encode(
                claims | {"iss": "services/leave"}, key, algorithm="ES256", headers={"kid": "services/leave"}
            )
        case "the gateway as a service":
            return good.sign(auth.Caller("services/leave", "main", frozenset({"SERVICE"})))
        case "one service as another":
            key = auth.load_signer(folder, "services/leave").key
            said = claims | {"iss": "services/leave", "sub": "services/scheduling", "roles": ["SERVICE"]}
            return jwt.encode(said, key, algorithm="ES256", headers={"kid": "services/leave"})
        case _:
            return "not.a.token"


FORGERIES = [
    "none",
    "hmac with the public key",
    "another key",
    "expired",
    "another audience",
    "a path for a key id",
    "no expiry",
    "a service as a person",
    "the gateway as a service",
    "one service as another",
    "rubbish",
]


@pytest.mark.parametrize("how", FORGERIES)
def test_no_forged_token_is_believed(running, how):
    method = running.methods["zhongtai.leave.v1.LeaveService/GetLeaveBalance"]
    token = forged(running.home.settings.key_dir, how)
    with pytest.raises(status.Refused) as refused:
        method.answer(balance("employees/a"), {"authorization": f"Bearer {token}"}, 5)

    assert reason(refused) in {"TOKEN_INVALID", "TOKEN_EXPIRED", "ISSUER_OVERREACH"}


def test_over_a_socket_it_is_the_same_and_health_follows_the_drain(running):
    folder = running.home.settings.data_dir
    front = server.Server([running], "127.0.0.1:0", wired.own(folder, "leave"), workers=4)
    front.start()
    signer = auth.load_signer(running.home.settings.key_dir, auth.GATEWAY)
    with wired.channel(folder, "leave", front.port) as channel:
        stub = leave_pb2_grpc.LeaveServiceStub(channel)
        metadata = (("authorization", f"Bearer {signer.sign(OWN)}"),)
        answer = stub.GetLeaveBalance(balance("employees/a"), metadata=metadata, timeout=30)
        with pytest.raises(grpc.RpcError) as refused:
            stub.GetLeaveBalance(balance("employees/b"), metadata=metadata, timeout=30)
        health = health_pb2_grpc.HealthStub(channel).Check(
            health_pb2.HealthCheckRequest(service=CONTRACT.full_name), timeout=30
        )

        assert "employees/a" == answer.employee
        assert grpc.StatusCode.PERMISSION_DENIED == refused.value.code()
        assert "FORBIDDEN" == status.to_refusal(rpc_status.from_call(refused.value)).reason
        assert health_pb2.HealthCheckResponse.SERVING == health.status
    front.drain(0.0)


def test_a_method_without_a_rule_stops_the_start():
    proto = descriptor_pb2.FileDescriptorProto(name="t/open.proto", package="t", syntax="proto3")
    proto.message_type.add(name="Nothing")
    proto.service.add(name="Open").method.add(name="Do", input_type=".t.Nothing", output_type=".t.Nothing")
    pool = descriptor_pool.DescriptorPool()
    pool.Add(proto)
    method = pool.FindServiceByName("t.Open").methods[0]

    with pytest.raises(access.RuleMissing):
        access.compile_rule(method)


@pytest.mark.parametrize(
    "left,seconds,expected", [(None, 5.0, 5.0), (1.0, 5.0, 0.98), (9.0, 5.0, 5.0), (0.06, 5.0, None)]
)
def test_a_call_to_another_service_takes_no_longer_than_who_waits_for_it(tmp_path, left, seconds, expected):
    waited: list[float] = []

    def wire(method, request, reply, metadata, allowed):
        waited.append(allowed)
        return reply()

    peers = clients.Peers(auth.load_signer(tmp_path, "services/leave"), {CONTRACT.full_name: wire})
    away = contextlib.nullcontext() if expected else pytest.raises(errors.Unavailable)
    with deadline.within(left), away:
        peers.ask(
            f"{CONTRACT.full_name}/GetLeaveBalance",
            balance("employees/a"),
            leave_pb2.LeaveBalance,
            tenant="main",
            seconds=seconds,
        )

    assert [pytest.approx(expected, abs=0.02)] * bool(expected) == waited
