"""Keys and certificates that change while processes run: always as a pair, and without a failed call."""

from __future__ import annotations

import collections
import datetime as dt
import threading
import time
from pathlib import Path

import grpc
import pytest
from cryptography.hazmat.primitives import serialization
from structlog.testing import capture_logs

from services.kit import clients, figures, log, server, settings, status, tls
from services.leave import service as leave
from tests import conftest, wired
from zhongtai.leave.v1 import leave_pb2, leave_pb2_grpc

METHOD = "zhongtai.leave.v1.LeaveService/GetLeaveBalance"
ASKED = leave_pb2.GetLeaveBalanceRequest(employee="employees/a")
NAMES = ("leave", "gateway")
SHORT = dt.timedelta(seconds=3)


class Pair:
    """The leave service, and the gateway that calls it, with mounted keys and certificates of one authority."""

    def __init__(self, world: conftest.World, folder: Path, lifetime: dt.timedelta) -> None:
        self._world = world
        self._folder = folder
        self.first = {name: self.issued(name, lifetime) for name in NAMES}
        for name in NAMES:
            wired.mount(folder / name, self.first[name])
        self.mounted = {name: tls.Mounted(folder / name) for name in NAMES}
        self.front = server.Server(world.host.running, "127.0.0.1:0", self.mounted["leave"], workers=4)
        self.front.start()
        self.way = self.dial(self.mounted["gateway"])

    def issued(self, name: str, lifetime: dt.timedelta = dt.timedelta(hours=1)) -> tls.Shown:
        """A new key with a certificate of the authority."""
        return tls.Issued(self._folder / "authority", name, lifetime=lifetime).shown()

    def dial(self, own: tls.Identity) -> clients.Remote:
        """A caller over connections of its own."""
        return clients.Remote("leave", f"127.0.0.1:{self.front.port}", own)

    def renew(self, name: str) -> None:
        """Mount a new pair, and wait until it is shown."""
        new = self.issued(name)
        wired.mount(self._folder / name, new)
        conftest.wait_until(lambda: self.mounted[name].shown() == new)

    def ask(self, way: clients.Remote, seconds: float = 30.0) -> str:
        """Who was answered for, or the reason why nobody was."""
        token = self._world.token(conftest.agent("employees/a"))
        try:
            reply = way(METHOD, ASKED, leave_pb2.LeaveBalance, {"authorization": f"Bearer {token}"}, seconds)
        except status.Refused as refused:
            return status.to_refusal(refused.status).reason
        return reply.employee

    def refuses(self, shown: tls.Shown) -> bool:
        """Whether a caller that shows this is turned away before it has said anything."""
        options = tls.channel_options("leave")
        address = f"127.0.0.1:{self.front.port}"
        with grpc.secure_channel(address, tls.channel_credentials(shown), options) as channel:
            try:
                leave_pb2_grpc.LeaveServiceStub(channel).GetLeaveBalance(ASKED, timeout=30)
            except grpc.RpcError as error:
                return error.code() is grpc.StatusCode.UNAVAILABLE
        return False


@pytest.fixture
def pair(make_world, tmp_path, request):
    world = make_world(leave.SERVICE)
    world.found_team()
    world.hire("employees/a")
    made = Pair(world, tmp_path, getattr(request, "param", dt.timedelta(hours=1)))
    yield made
    made.way.close()
    made.front.drain(0)


@pytest.mark.parametrize("storage", ["sqlite"], indirect=True)
@pytest.mark.parametrize("pair", [SHORT], indirect=True)
def test_pairs_are_renewed_under_load_without_a_failed_call_and_the_first_may_expire(pair):
    answers: collections.Counter[str] = collections.Counter()
    done = threading.Event()

    def keep_asking() -> None:
        while not done.is_set():
            answers[pair.ask(pair.way)] += 1

    threads = [threading.Thread(target=keep_asking) for _ in range(4)]
    for thread in threads:
        thread.start()
    for name in (*NAMES, *reversed(NAMES)):
        asked = answers.total()
        pair.renew(name)
        conftest.wait_until(lambda asked=asked: answers.total() > asked + 20)
    conftest.wait_until(lambda: pair.refuses(pair.first["gateway"]))
    fresh = pair.dial(pair.mounted["gateway"])
    dialled = pair.ask(fresh)
    fresh.close()
    done.set()
    for thread in threads:
        thread.join(60)

    assert ["employees/a"] == list(answers)
    assert "employees/a" == dialled
    assert pair.first["leave"].key != pair.mounted["leave"].shown().key


@pytest.mark.parametrize("storage", ["sqlite"], indirect=True)
@pytest.mark.parametrize("pair", [SHORT], indirect=True)
def test_who_was_silent_while_all_expired_goes_on_with_what_was_mounted_meanwhile(pair):
    first = pair.ask(pair.way)
    conftest.wait_until(lambda: pair.refuses(pair.first["gateway"]))
    expired = pair.dial(pair.mounted["gateway"])
    meanwhile = pair.ask(expired, seconds=1.0)
    expired.close()
    for name in NAMES:
        pair.renew(name)
    after = pair.ask(pair.way)

    assert ("employees/a", "PEER_AWAY", "employees/a") == (first, meanwhile, after)


def read(figure: figures.Gauge, process: str) -> float:
    """What a figure of a process is at this moment."""
    (value,) = [series.value for service, _, series in figure.read() if service == process]
    return float(value)


def test_a_half_written_pair_keeps_the_old_one_and_says_so(tmp_path):
    log.configure("WARNING", "leave")
    one, other = wired.own(tmp_path, "half").shown(), wired.own(tmp_path, "half").shown()
    wired.mount(tmp_path / "mounted", one)
    mounted = tls.Mounted(tmp_path / "mounted")
    tls.measure(mounted, "half")
    before = read(figures.CERTIFICATE_UNREAD, "half")
    with capture_logs() as logged:
        (tmp_path / "mounted" / "tls.key").unlink()
        (tmp_path / "mounted" / "tls.key").write_bytes(other.key)
        conftest.wait_until(lambda: read(figures.CERTIFICATE_UNREAD, "half") == 1)
        time.sleep(1.1)
        kept = mounted.shown()
        wired.mount(tmp_path / "mounted", other)
        conftest.wait_until(lambda: read(figures.CERTIFICATE_UNREAD, "half") == 0)
    told = [(line["log_level"], line["error"]) for line in logged if line["event"].startswith("certificates unread")]

    assert (0, one, other) == (before, kept, mounted.shown())
    assert [("warning", "tls.key is not the key of tls.crt")] == told
    assert 0 < read(figures.CERTIFICATE_LEFT, "half") <= dt.timedelta(hours=24).total_seconds()


def test_a_key_under_a_password_keeps_the_old_one_too_and_stops_a_start(tmp_path):
    log.configure("CRITICAL", "leave")
    one = wired.own(tmp_path, "locked").shown()
    wired.mount(tmp_path / "mounted", one)
    mounted = tls.Mounted(tmp_path / "mounted")
    key = serialization.load_pem_private_key(one.key, None)
    under = serialization.BestAvailableEncryption(b"word")
    locked = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, under)
    (tmp_path / "mounted" / "tls.key").unlink()
    (tmp_path / "mounted" / "tls.key").write_bytes(locked)
    conftest.wait_until(lambda: bool(mounted.trouble()))

    assert one == mounted.shown()
    with pytest.raises(settings.SettingsError, match="encrypted"):
        tls.Mounted(tmp_path / "mounted")
