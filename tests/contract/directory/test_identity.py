"""Signing in, and what somebody may do."""

from __future__ import annotations

import datetime as dt
from concurrent import futures

import grpc
import pytest

from services.directory import keeping
from services.directory.store import tables
from services.kit import auth, errors, server
from services.kit import tables as kit_tables
from tests import wired
from tests.conftest import agent, holder, new_request_id, peer
from tests.contract.directory.desk import GATEWAY, HR, OPS, Directory
from zhongtai.directory.v1 import directory_pb2 as d
from zhongtai.directory.v1 import directory_pb2_grpc, identity_pb2_grpc
from zhongtai.directory.v1 import identity_pb2 as i

GOOD = "correct horse 9"


def set_password(here: Directory, password: str = GOOD, *, old: str = "", who: str = "employees/e2", **more):
    asked = i.SetPasswordRequest(tenant="main", employee=who, old_password=old, new_password=password, **more)
    return here.ask("SetPassword", asked, GATEWAY)


def sign_in(here: Directory, password: str = GOOD, number: str = "E2") -> i.Principal:
    return here.ask(
        "VerifyPassword", i.VerifyPasswordRequest(tenant="main", employee_no=number, password=password), GATEWAY
    )


def refused(here: Directory, password: str, number: str = "E2") -> str:
    with pytest.raises(errors.Refusal) as no:
        sign_in(here, password, number)
    return no.value.reason


def test_the_right_password_signs_in_whichever_way_the_number_is_written(here: Directory) -> None:
    set_password(here)
    found = sign_in(here, number=" e2 ")

    assert ("employees/e2", "main", ["AGENT"]) == (found.subject, found.tenant, list(found.roles))


def test_wrong_passwords_unknown_numbers_leavers_and_those_without_a_password_are_answered_alike(
    here: Directory,
) -> None:
    set_password(here)
    set_password(here, who="employees/e4")
    gone = d.Employee(name="employees/e4", exit_date="2026-11-22")
    here.ask("UpdateEmployee", d.UpdateEmployeeRequest(employee=gone, update_mask={"paths": ["exit_date"]}))
    reasons = [refused(here, "wrong"), refused(here, GOOD, "E99"), refused(here, GOOD, "E4"), refused(here, GOOD, "E3")]

    assert ["WRONG_CREDENTIALS"] * 4 == reasons


def test_five_wrong_ones_lock_for_a_minute_that_doubles_up_to_an_hour(here: Directory) -> None:
    set_password(here)
    reasons = [refused(here, "wrong") for _ in range(5)] + [refused(here, GOOD)]
    waits = []
    for _ in range(7):
        with pytest.raises(errors.Busy) as locked:
            sign_in(here)
        waits.append(locked.value.retry_after_s)
        here.world.clock.forward(seconds=waits[-1])
        refused(here, "wrong")
    here.world.clock.forward(hours=1)
    found = sign_in(here)

    assert ["WRONG_CREDENTIALS"] * 5 + ["LOCKED_OUT"] == reasons
    assert [60, 120, 240, 480, 960, 1920, 3600] == waits
    assert "employees/e2" == found.subject
    assert "WRONG_CREDENTIALS" == refused(here, "wrong")


def test_success_forgets_what_went_wrong_before(here: Directory) -> None:
    set_password(here)
    reasons = []
    for _ in range(3):
        reasons += [refused(here, "wrong") for _ in range(3)]
        sign_in(here)

    assert {"WRONG_CREDENTIALS"} == set(reasons)


def test_guesses_at_once_are_all_counted(here: Directory) -> None:
    set_password(here)
    with futures.ThreadPoolExecutor(12) as pool:
        reasons = sorted(pool.map(lambda _: refused(here, "wrong"), range(12)))

    assert ["LOCKED_OUT"] * 7 + ["WRONG_CREDENTIALS"] * 5 == reasons


def test_numbers_that_nobody_has_are_locked_like_others_and_forgotten_after_a_day(here: Directory) -> None:
    reasons = [refused(here, "guess", "ghost") for _ in range(6)]
    here.world.clock.forward(hours=25)
    keeping.forget_attempts(here.world.host.home("directory"))
    with here.world.db("directory").read("main") as tx:
        left = tx.execute(tables.SIGN_IN.select()).all()

    assert ["WRONG_CREDENTIALS"] * 5 + ["LOCKED_OUT"] == reasons
    assert [] == left


@pytest.mark.parametrize("weak", ["short", "aaaaaaaaaaaa", "password12", "E-mployee2 e2000"])
def test_weak_passwords_are_refused(here: Directory, weak: str) -> None:
    here.hire("2000")
    with pytest.raises(errors.Invalid) as no:
        set_password(here, weak, who="employees/2000")

    assert "WEAK_PASSWORD" == no.value.reason


def test_a_new_password_needs_the_right_old_one(here: Directory) -> None:
    set_password(here)
    with pytest.raises(errors.Unauthenticated) as wrong:
        set_password(here, "another horse 8", old="not it")
    set_password(here, "another horse 8", old=GOOD)

    assert "WRONG_CREDENTIALS" == wrong.value.reason
    assert "WRONG_CREDENTIALS" == refused(here, GOOD)
    assert "employees/e2" == sign_in(here, "another horse 8").subject


def test_a_retry_of_setting_a_password_is_answered_and_another_body_refused(here: Directory) -> None:
    set_password(here)
    request_id = new_request_id()
    first = set_password(here, "another horse 8", old=GOOD, request_id=request_id)
    here.world.clock.forward(minutes=1)
    again = set_password(here, "another horse 8", old=GOOD, request_id=request_id)
    with pytest.raises(errors.Conflict) as other:
        set_password(here, "different horse 7", old=GOOD, request_id=request_id)

    assert first == again
    assert "REQUEST_ID_REUSED" == other.value.reason


def test_nothing_but_the_slow_hash_is_kept_of_a_password(here: Directory) -> None:
    set_password(here)
    with here.world.db("directory").read("main") as tx:
        kept = tx.execute(tables.CREDENTIAL.select()).one()
        keys = tx.execute(kit_tables.ONCE.select()).all()

    assert kept.password_hash.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert not [row for row in keys if "gatekeeper" in row.key]


def test_a_system_signs_in_with_its_secret_until_it_is_shut_out(here: Directory) -> None:
    asked = d.ApiClient(code="desk", display_name="Desktop", scopes=["leave.read"])
    secret = here.ask("CreateApiClient", d.CreateApiClientRequest(api_client=asked), OPS).secret

    def verify(client: str, given: str) -> i.Principal:
        return here.ask("VerifyClient", i.VerifyClientRequest(tenant="main", client=client, secret=given), GATEWAY)

    found = verify("desk", secret)
    asked_again = here.ask("GetPrincipal", i.GetPrincipalRequest(tenant="main", subject="apiClients/desk"), GATEWAY)
    reasons = []
    here.ask("RevokeApiClient", d.RevokeApiClientRequest(name="apiClients/desk"), OPS)
    for client, given in (("desk", secret), ("desk", "no"), ("none", secret)):
        with pytest.raises(errors.Unauthenticated) as no:
            verify(client, given)
        reasons.append(no.value.reason)
    with pytest.raises(errors.Forbidden) as left:
        here.ask("GetPrincipal", i.GetPrincipalRequest(tenant="main", subject="apiClients/desk"), GATEWAY)

    assert ("apiClients/desk", ["CLIENT"], ["leave.read"]) == (found.subject, list(found.roles), list(found.scopes))
    assert found == asked_again
    assert ["WRONG_CREDENTIALS"] * 3 == reasons
    assert "LEFT" == left.value.reason


def test_a_person_is_found_by_number_or_by_an_address_that_is_one_persons_only(here: Directory) -> None:
    here.hire("M1", email="Li@X.cn")
    here.hire("M2", email="both@x.cn")
    here.hire("M3", email="both@x.cn")

    def find(**by: str) -> str:
        return here.ask("FindPrincipal", i.FindPrincipalRequest(tenant="main", **by), GATEWAY).subject

    assert "employees/m1" == find(employee_no="m1") == find(email="li@x.cn")
    for by in ({"email": "both@x.cn"}, {"email": "none@x.cn"}, {"employee_no": "none"}, {}):
        with pytest.raises(errors.NotFound):
            find(**by)


def test_who_left_or_has_not_come_is_nobody_today(here: Directory) -> None:
    here.hire("F1", join_date="2027-01-01")
    gone = d.Employee(name="employees/e4", exit_date="2026-11-22")
    here.ask("UpdateEmployee", d.UpdateEmployeeRequest(employee=gone, update_mask={"paths": ["exit_date"]}))
    for subject in ("employees/f1", "employees/e4"):
        with pytest.raises(errors.Forbidden) as left:
            here.ask("GetPrincipal", i.GetPrincipalRequest(tenant="main", subject=subject), GATEWAY)
        assert "LEFT" == left.value.reason
    with pytest.raises(errors.NotFound):
        here.ask("GetPrincipal", i.GetPrincipalRequest(tenant="main", subject="employees/none"), GATEWAY)


def test_roles_given_are_roles_held(here: Directory) -> None:
    given = d.RoleGrant(employee="employees/e2", role="PLANNER")
    here.ask("GrantRole", d.GrantRoleRequest(role_grant=given))
    found = here.ask("GetPrincipal", i.GetPrincipalRequest(subject="employees/e2"), GATEWAY)

    assert ["AGENT", "PLANNER"] == list(found.roles)
    assert 60 == (found.expire_time.ToDatetime(dt.UTC) - here.world.clock()).total_seconds()


def test_sessions_that_somebody_has_ended_are_told_until_they_would_have_ended(here: Directory) -> None:
    def ended(who: str = "employees/e2") -> list[str]:
        asked = i.GetPrincipalRequest(tenant="main", subject=who)
        return list(here.ask("GetPrincipal", asked, GATEWAY).ended_sessions)

    def end(session: str, hours: int) -> None:
        asked = i.EndSessionRequest(
            tenant="main", employee="employees/e2", session=session, request_id=new_request_id()
        )
        asked.expire_time.FromDatetime(here.world.clock() + dt.timedelta(hours=hours))
        here.ask("EndSession", asked, GATEWAY)

    short, long, for_ever = ("a" * 64, "b" * 64, "c" * 64)
    for session, hours in ((short, 1), (long, 12), (for_ever, 10_000), (long, 12)):
        end(session, hours)
    at_once, others = ended(), ended("employees/e1")
    here.world.clock.forward(hours=2)
    later = ended()
    here.world.clock.forward(hours=23)
    keeping.forget_attempts(here.world.host.home("directory"))

    assert ([short, long, for_ever], []) == (at_once, others)
    assert ([long, for_ever], []) == (later, ended())
    with here.world.db("directory").read("main") as tx:
        assert [] == tx.execute(tables.ENDED_SESSION.select()).all()


def test_the_session_of_nobody_cannot_be_ended(here: Directory) -> None:
    asked = i.EndSessionRequest(tenant="main", employee="employees/x", session="a" * 64, request_id=new_request_id())
    asked.expire_time.FromDatetime(here.world.clock())
    with pytest.raises(errors.NotFound):
        here.ask("EndSession", asked, GATEWAY)


def test_nobody_but_services_asks_and_only_for_their_own_tenant(here: Directory) -> None:
    asked = i.GetPrincipalRequest(tenant="main", subject="employees/e2")
    for caller in (agent("employees/e2"), holder("OPS"), holder("HR"), peer("gatekeeper", tenant="other")):
        with pytest.raises(errors.Forbidden):
            here.ask("GetPrincipal", asked, caller)
    elsewhere = i.GetPrincipalRequest(tenant="other", subject="employees/e2")
    with pytest.raises(errors.NotFound):
        here.ask("GetPrincipal", elsewhere, peer("gatekeeper", tenant="other"))


def test_the_same_answers_come_over_a_socket(here: Directory) -> None:
    folder = here.world.settings.data_dir
    front = server.Server(here.world.host.running, "127.0.0.1:0", wired.own(folder, "directory"), workers=2)
    front.start()
    try:
        with wired.channel(folder, "directory", front.port) as channel:
            directory = directory_pb2_grpc.DirectoryServiceStub(channel)
            identity = identity_pb2_grpc.IdentityServiceStub(channel)

            def as_(who: auth.Caller) -> tuple[tuple[str, str], ...]:
                return (("authorization", f"Bearer {here.world.token(who)}"), ("accept-language", "en"))

            listed = directory.ListEmployees(d.ListEmployeesRequest(), metadata=as_(HR), timeout=30)
            found = identity.GetPrincipal(
                i.GetPrincipalRequest(tenant="main", subject="employees/e1"), metadata=as_(peer("gateway")), timeout=30
            )
            with pytest.raises(grpc.RpcError) as nobody:
                directory.GetEmployee(d.GetEmployeeRequest(name="employees/e1"), timeout=30)
    finally:
        front.drain(0)

    assert ["E1", "E2", "E3", "E4", "E5"] == [each.employee_no for each in listed.employees]
    assert ["teams/a1"] == list(found.leads)
    assert grpc.StatusCode.UNAUTHENTICATED == nobody.value.code()
