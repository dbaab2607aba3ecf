"""Calls between processes: over mutual TLS or not at all, from those who are declared to call, each with its token."""

from __future__ import annotations

import collections
import datetime as dt
import shutil
import socket
import ssl
import threading
import time

import grpc
import pytest
from grpc_status import rpc_status
from structlog.testing import capture_logs

from services.kit import auth, callers, clients, log, server, settings, status, tls
from services.leave import service as leave
from tests import conftest, wired
from zhongtai.leave.v1 import leave_pb2, leave_pb2_grpc

METHOD = "zhongtai.leave.v1.LeaveService/GetLeaveBalance"
OWN = conftest.agent("employees/a")
ASKED = leave_pb2.GetLeaveBalanceRequest(employee="employees/a")


class At:
    """The leave service listening, and ways to call it."""

    def __init__(self, world: conftest.World) -> None:
        self.folder = world.settings.data_dir
        self.world = world
        self.front = self.serve(wired.own(self.folder, "leave"))

    def serve(self, own: tls.Identity) -> server.Server:
        front = server.Server(self.world.host.running, "127.0.0.1:0", own, workers=4)
        front.start()
        return front

    def way(self, own: tls.Identity, *, service: str = "leave", front: server.Server | None = None) -> clients.Remote:
        return clients.Remote(service, f"127.0.0.1:{(front or self.front).port}", own)

    def ask(self, way: clients.Remote, token: str, seconds: float = 5.0) -> str:
        """Who was answered for, or the reason why nobody was."""
        try:
            reply = way(METHOD, ASKED, leave_pb2.LeaveBalance, {"authorization": f"Bearer {token}"}, seconds)
        except status.Refused as refused:
            return status.to_refusal(refused.status).reason
        return reply.employee

    def as_(self, caller: str, token: str) -> str:
        """The same, from a process with a certificate of this machine."""
        way = self.way(wired.own(self.folder, caller))
        try:
            return self.ask(way, token)
        finally:
            way.close()


@pytest.fixture
def at(make_world):
    world = make_world(leave.SERVICE)
    world.found_team()
    world.hire("employees/a")
    found = At(world)
    yield found
    found.front.drain(0)


def raw(port: int, credentials: grpc.ChannelCredentials | None) -> grpc.StatusCode:
    """What a client that is not ours gets for an answer."""
    options = tls.channel_options("leave")
    address = f"127.0.0.1:{port}"
    channel = grpc.secure_channel(address, credentials, options) if credentials else grpc.insecure_channel(address)
    with channel, pytest.raises(grpc.RpcError) as refused:
        leave_pb2_grpc.LeaveServiceStub(channel).GetLeaveBalance(ASKED, timeout=30)
    return refused.value.code()


def test_a_caller_with_a_certificate_of_its_own_is_answered(at):
    assert "employees/a" == at.as_("gateway", at.world.token(OWN))


def test_plain_text_is_not_spoken(at):
    assert grpc.StatusCode.UNAVAILABLE == raw(at.front.port, None)


def test_nobody_without_a_certificate_gets_in(at):
    authorities = wired.own(at.folder, "gateway").shown().authorities

    assert grpc.StatusCode.UNAVAILABLE == raw(at.front.port, grpc.ssl_channel_credentials(authorities))


def test_nobody_with_the_certificate_of_another_authority_gets_in(at, tmp_path):
    here, stranger = wired.own(at.folder, "gateway").shown(), wired.own(tmp_path / "elsewhere", "gateway").shown()
    forged = grpc.ssl_channel_credentials(here.authorities, stranger.key, stranger.chain)

    assert grpc.StatusCode.UNAVAILABLE == raw(at.front.port, forged)


def test_nobody_with_an_expired_certificate_gets_in(at):
    day = 86_400
    old = tls.Issued(at.folder / "tls", "gateway", clock=lambda: time.time() - 2 * day)

    assert grpc.StatusCode.UNAVAILABLE == raw(at.front.port, tls.channel_credentials(old.shown()))


@pytest.mark.parametrize("expired", [False, True])
def test_a_caller_believes_only_the_service_that_it_means(at, expired):
    """Another service, or one whose certificate has expired, at the address where leave should be."""
    clock = (lambda: time.time() - 2 * 86_400) if expired else time.time
    front = at.serve(tls.Issued(at.folder / "tls", "leave" if expired else "scheduling", clock=clock))
    way = at.way(wired.own(at.folder, "gateway"), front=front)
    answer = at.ask(way, at.world.token(OWN), seconds=1.0)
    way.close()
    front.drain(0)

    assert "PEER_AWAY" == answer


@pytest.mark.parametrize("caller", ["workbench", "directory", "leave", "stranger"])
def test_a_service_that_does_not_declare_the_call_is_refused(at, caller):
    token = auth.load_signer(at.world.settings.key_dir, f"services/{caller}").own("main")

    assert "CALLER_NOT_ALLOWED" == at.as_(caller, token)


def test_who_may_call_follows_from_the_declarations():
    assert {"gateway", "operations", "leave"} == callers.of("scheduling")
    assert {"gateway", "operations"} == callers.of("directory")


@pytest.mark.parametrize(
    "caller,token_of,answer",
    [
        ("gateway", "employees/a", "employees/a"),
        ("gateway", "services/gateway", "employees/a"),
        ("operations", "services/operations", "employees/a"),
        ("operations", "employees/a", "TOKEN_OF_ANOTHER"),
        ("operations", "services/gateway", "TOKEN_OF_ANOTHER"),
        ("gateway", "services/operations", "TOKEN_OF_ANOTHER"),
        ("gateway", "services/scheduling", "TOKEN_OF_ANOTHER"),
    ],
)
def test_a_token_is_taken_only_from_who_signed_it(at, caller, token_of, answer):
    who = OWN if token_of == OWN.subject else conftest.peer(token_of.removeprefix("services/"))

    assert answer == at.as_(caller, at.world.token(who))


@pytest.mark.parametrize(
    "told,name",
    [
        ([b"spiffe://zhongtai/svc/leave"], "leave"),
        ([b"spiffe://elsewhere/svc/leave"], ""),
        ([b"spiffe://zhongtai/svc/leave", b"spiffe://zhongtai/svc/gateway"], ""),
        ([], ""),
    ],
)
def test_a_certificate_names_one_service_of_ours_or_nobody(told, name):
    assert name == tls.peer_of({"peer_spiffe_id": told})


def test_certificates_and_their_authority_change_without_a_failed_call(at, tmp_path):
    """First all believe the new authority too, then show new certificates, then believe the old one no more."""
    names = ("leave", "gateway")
    old, new = ({name: wired.own(tmp_path / age, name).shown() for name in names} for age in ("old", "new"))
    folders = {name: tmp_path / f"mounted-{name}" for name in names}
    for name in names:
        wired.mount(folders[name], old[name])
    mounted = {name: tls.Mounted(folders[name]) for name in names}
    front = at.serve(mounted["leave"])
    way = at.way(mounted["gateway"], front=front)
    answers: collections.Counter[str] = collections.Counter()
    done = threading.Event()

    def keep_asking() -> None:
        while not done.is_set():
            answers[at.ask(way, at.world.token(OWN), seconds=30)] += 1

    threads = [threading.Thread(target=keep_asking) for _ in range(4)]
    for thread in threads:
        thread.start()
    for shown, believed in ((old, (old, new)), (new, (old, new)), (new, (new,))):
        for name in names:
            before = mounted[name].shown()
            wired.mount(folders[name], shown[name], *(each[name] for each in believed))
            conftest.wait_until(lambda name=name, before=before: mounted[name].shown() is not before)
            asked = answers.total()
            conftest.wait_until(lambda asked=asked: answers.total() > asked + 20)
    done.set()
    for thread in threads:
        thread.join(60)
    outdated = raw(front.port, tls.channel_credentials(old["gateway"]))
    way.close()
    front.drain(0)

    assert ["employees/a"] == list(answers)
    assert grpc.StatusCode.UNAVAILABLE == outdated


def test_a_folder_without_certificates_stops_the_start(tmp_path):
    with pytest.raises(settings.SettingsError, match=r"ZT_TLS_DIR.*tls\.key"):
        tls.identity(settings.Settings(tls_dir=tmp_path), "leave")
    wired.mount(tmp_path / "mounted", wired.own(tmp_path, "leave").shown())
    shutil.copy(wired_key(tmp_path), tmp_path / "mounted" / "tls.key")
    with pytest.raises(settings.SettingsError, match="not the key"):
        tls.identity(settings.Settings(tls_dir=tmp_path / "mounted"), "leave")


def wired_key(folder):
    """A private key of nobody here."""
    path = folder / "strange.key"
    path.write_bytes(wired.own(folder / "elsewhere", "leave").shown().key)
    return path


def test_a_certificate_of_this_machine_is_renewed_when_half_its_life_is_over(tmp_path):
    now = [1_795_000_000.0]
    issued = tls.Issued(tmp_path, "leave", lifetime=dt.timedelta(hours=2), clock=lambda: now[0])
    first = issued.shown()
    now[0] += 3599
    same = issued.shown()
    now[0] += 2
    second = issued.shown()

    assert first is same
    assert first.chain != second.chain
    assert first.authorities == second.authorities
    assert 0o600 == (tmp_path / "local-ca.pem").stat().st_mode & 0o777


def spoken(port: int, newest: ssl.TLSVersion) -> str:
    """The version that a client of no later one is answered in; empty when it is turned away."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    context.set_ciphers("ALL:@SECLEVEL=0")
    context.set_alpn_protocols(["h2"])
    context.minimum_version, context.maximum_version = ssl.TLSVersion.MINIMUM_SUPPORTED, newest
    with socket.create_connection(("127.0.0.1", port), timeout=30) as plain:
        try:
            with context.wrap_socket(plain) as secured:
                return str(secured.version())
        except (ssl.SSLError, ConnectionError):
            return ""


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion:DeprecationWarning")
def test_nothing_older_than_tls_1_2_is_spoken(at):
    assert "" == spoken(at.front.port, ssl.TLSVersion.TLSv1_1)
    assert "TLSv1.3" == spoken(at.front.port, ssl.TLSVersion.TLSv1_3)


def test_a_refusal_says_who_was_refused_in_both_languages(at):
    log.configure("WARNING", "leave")
    channel = wired.channel(at.folder, "leave", at.front.port, caller="workbench")
    with capture_logs() as logged, channel, pytest.raises(grpc.RpcError) as refused:
        leave_pb2_grpc.LeaveServiceStub(channel).GetLeaveBalance(ASKED, timeout=30)
    refusal = status.to_refusal(rpc_status.from_call(refused.value))
    named = [line for line in logged if line["event"] == "caller refused"]

    assert ("CALLER_NOT_ALLOWED", {"peer": "workbench"}) == (refusal.reason, refusal.facts)
    assert refusal.english != refusal.chinese
    assert [("warning", "CALLER_NOT_ALLOWED", "workbench")] == [
        (line["log_level"], line["reason"], line["peer"]) for line in named
    ]
