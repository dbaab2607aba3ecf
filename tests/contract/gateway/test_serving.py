"""What is around the calls: the console's files, headers for browsers, health, draining, and the real server."""

import gzip
import http.client
import json
import threading
import time

import grpc
import httpx
import pytest
from grpc_health.v1 import health, health_pb2, health_pb2_grpc

from gateway import contracts, serve
from gateway import health as readiness
from services.kit import clients, errors, settings, status, tls
from tests import conftest, wired
from tests.contract.gateway import peers
from zhongtai.leave.v1 import leave_pb2, leave_pb2_grpc

PAGE = "<!doctype html><title>中台</title>"


@pytest.fixture
def console(tmp_path):
    folder = tmp_path / "dist"
    (folder / "assets").mkdir(parents=True)
    (folder / "index.html").write_text(PAGE, encoding="utf-8")
    (folder / "embed.js").write_text("export {};" * 300)
    (folder / "assets" / "index-abc.js").write_text("let x = 1;" * 300)
    (tmp_path / "secret.txt").write_text("secret")
    return folder


def test_the_console_is_served_with_a_strict_policy(tmp_path, console):
    async def story(at):
        answer = await at.client.get("/")
        policy = answer.headers["content-security-policy"]

        assert (PAGE, "text/html; charset=utf-8", "no-cache") == (
            answer.text,
            answer.headers["content-type"],
            answer.headers["cache-control"],
        )
        assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'")
        assert "frame-ancestors https://desk.example" in policy
        assert "nosniff" == answer.headers["x-content-type-options"]

    peers.run(tmp_path, story, console=console, frame_ancestors="https://desk.example")


def test_assets_are_kept_for_ever_and_sent_compressed_once(tmp_path, console):
    async def story(at):
        plain = await at.client.get("/assets/index-abc.js", headers={"accept-encoding": "identity"})
        packed = await at.client.get("/assets/index-abc.js", headers={"accept-encoding": "gzip"})
        again = await at.client.get("/assets/index-abc.js", headers={"if-none-match": plain.headers["etag"]})

        assert "immutable" in plain.headers["cache-control"]
        assert "gzip" == packed.headers["content-encoding"]
        assert plain.content == packed.content
        assert int(packed.headers["content-length"]) < len(plain.content)
        assert (304, b"") == (again.status_code, again.content)

    peers.run(tmp_path, story, console=console)


def test_a_rebuilt_file_is_seen_without_a_restart(tmp_path, console):
    async def story(at):
        await at.client.get("/")
        (console / "index.html").write_text("<!doctype html><title>new one</title>")
        answer = await at.client.get("/")

        assert "new one" in answer.text

    peers.run(tmp_path, story, console=console)


def test_paths_of_the_console_lead_to_its_page_and_files_that_are_missing_do_not(tmp_path, console):
    async def story(at):
        page = await at.client.get("/roster/week", headers={"accept": "text/html"})
        missing = await at.client.get("/assets/index-old.js", headers={"accept": "text/html"})
        data = await at.client.get("/roster/week", headers={"accept": "application/json"})

        assert (PAGE, 404, 404) == (page.text, missing.status_code, data.status_code)

    peers.run(tmp_path, story, console=console)


@pytest.mark.parametrize(
    "path",
    ["/../secret.txt", "/%2e%2e/secret.txt", "/assets/../../secret.txt", "//etc/passwd", "/%00", "/docs/../app.py"],
)
def test_nothing_outside_the_folder_is_served(tmp_path, console, path):
    async def story(at):
        url = httpx.URL("http://gateway.test", raw_path=path.encode())
        answer = await at.client.get(url, headers={"accept": "*/*"})

        assert 404 == answer.status_code

    peers.run(tmp_path, story, console=console)


def test_foreign_pages_may_load_the_embed_script(tmp_path, console):
    async def story(at):
        answer = await at.client.get("/embed.js", headers={"origin": "https://desk.example"})

        assert ("*", "cross-origin") == (
            answer.headers["access-control-allow-origin"],
            answer.headers["cross-origin-resource-policy"],
        )

    peers.run(tmp_path, story, console=console)


def test_https_is_insisted_on_where_people_come_over_https(tmp_path, console):
    async def story(at):
        answer = await at.client.get("/healthz")

        assert "max-age=31536000" == answer.headers["strict-transport-security"]

    peers.run(tmp_path, story, console=console, public_url="https://zhongtai.example")


def test_ready_while_any_service_answers_and_not_while_draining(tmp_path):
    async def story(at):
        ready = await at.client.get("/readyz")
        at.gateway.draining = True
        draining = await at.client.get("/readyz")
        alive = [(await at.client.get(path)).status_code for path in ("/livez", "/healthz")]

        assert (200, 503, [200, 200]) == (ready.status_code, draining.status_code, alive)
        assert {"directory", "leave", "scheduling", "workbench"} <= set(ready.json()["services"])

    peers.run(tmp_path, story)


class Leave(leave_pb2_grpc.LeaveServiceServicer):
    def __init__(self):
        self.entered, self.go_on = threading.Event(), threading.Event()

    def GetLeaveRequest(self, request, context):
        self.entered.set()
        self.go_on.wait(60)
        return leave_pb2.LeaveRequest(name=request.name)


@pytest.fixture
def leave(tmp_path):
    """A leave service in a gRPC server of its own, as in a split set-up."""
    from concurrent import futures

    server = grpc.server(futures.ThreadPoolExecutor(4))
    servicer, healthy = Leave(), health.HealthServicer()
    leave_pb2_grpc.add_LeaveServiceServicer_to_server(servicer, server)
    health_pb2_grpc.add_HealthServicer_to_server(healthy, server)
    for name in ("", "zhongtai.leave.v1.LeaveService"):
        healthy.set(name, health_pb2.HealthCheckResponse.SERVING)
    port = server.add_secure_port("127.0.0.1:22021", tls.server_credentials(wired.own(tmp_path, "leave")))
    server.start()
    servicer.way = clients.Remote("leave", f"127.0.0.1:{port}", wired.own(tmp_path, "gateway"))
    servicer.healthy = healthy
    yield servicer
    servicer.go_on.set()
    servicer.way.close()
    server.stop(0).wait()


def ways(leave):
    """Leave over a socket, the directory in this process, the others nowhere."""
    known = {"leave": leave.way, "directory": peers.Peers()}
    return lambda contract: known.get(contracts.owner(contract))


def test_a_call_under_way_is_finished_before_the_server_ends(tmp_path, leave):
    front = serve.Gateway(settings.Settings(data_dir=tmp_path, http_port=22020, log_level="CRITICAL"), ways(leave))
    front.start()
    with httpx.Client(base_url=f"http://127.0.0.1:{front.port}") as client:
        body = {"employeeNo": "1001", "password": peers.PASSWORD}
        assert 200 == client.post("/session", json=body).status_code
        answers = []
        call = threading.Thread(target=lambda: answers.append(client.get("/v1/leaveRequests/r1")))
        call.start()
        assert leave.entered.wait(30)
        ending = threading.Thread(target=front.drain, args=(1.0,))
        ending.start()
        conftest.wait_until(lambda: front._gateway.draining)
        during = httpx.get(f"http://127.0.0.1:{front.port}/readyz").status_code
        ending.join(1.5)
        under_way = ending.is_alive()
        leave.go_on.set()
        call.join(30)
        ending.join(30)

    assert (503, True) == (during, under_way)
    assert [(200, {"name": "leaveRequests/r1"})] == [(each.status_code, each.json()) for each in answers]
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"http://127.0.0.1:{front.port}/healthz")


def test_who_keeps_a_connection_is_answered_and_told_to_come_by_another_way(tmp_path, leave):
    front = serve.Gateway(settings.Settings(data_dir=tmp_path, http_port=22024, log_level="CRITICAL"), ways(leave))
    front.start()
    kept = http.client.HTTPConnection("127.0.0.1", front.port, timeout=10)
    kept.request("GET", "/livez")
    before = kept.getresponse()
    before.read()
    ending = threading.Thread(target=front.drain, args=(2.0,))
    ending.start()
    conftest.wait_until(lambda: front._gateway.draining)
    kept.request("GET", "/livez")
    during = kept.getresponse()
    during.read()
    new = httpx.get(f"http://127.0.0.1:{front.port}/livez")
    kept.close()
    ending.join(20)

    assert [(200, None), (200, "close")] == [(each.status, each.getheader("connection")) for each in (before, during)]
    assert (False, True) == (before.will_close, during.will_close)
    assert 200 == new.status_code


def test_who_has_not_heard_of_the_end_is_answered_for_a_while(tmp_path, leave, monkeypatch):
    """Whatever stands before a gateway may look late; then new connections come after the time to drain."""
    # On a busy machine half a second lies between two calls now and then.
    monkeypatch.setattr(serve, "_QUIET_S", 2.0)
    monkeypatch.setattr(serve, "_LATECOMERS_S", 20.0)
    front = serve.Gateway(settings.Settings(data_dir=tmp_path, http_port=22026, log_level="CRITICAL"), ways(leave))
    front.start()
    leave.go_on.set()
    with httpx.Client(base_url=f"http://127.0.0.1:{front.port}") as client:
        client.post("/session", json={"employeeNo": "1001", "password": peers.PASSWORD}).raise_for_status()
        cookies = dict(client.cookies)
    httpx.get(f"http://127.0.0.1:{front.port}/v1/leaveRequests/r1", cookies=cookies)
    ending = threading.Thread(target=front.drain, args=(0.0,))
    ending.start()
    statuses = []
    for _ in range(12):
        statuses.append(httpx.get(f"http://127.0.0.1:{front.port}/v1/leaveRequests/r1", cookies=cookies).status_code)
        time.sleep(0.1)
    ending.join(30)

    assert [200] * 12 == statuses
    assert not ending.is_alive()


def test_a_service_that_does_not_answer_does_not_hold_up_the_others(tmp_path):
    """Two that hang are asked at the same time: a question each, not one after the other."""
    hanging = threading.Barrier(2)

    def away(method, request, reply, metadata, seconds):
        hanging.wait(30)
        raise status.Refused(status.of_refusal(errors.Unavailable("PEER_AWAY", "Away.", "没有响应。"), "kit", "en"))

    asked = readiness.Health({"zhongtai.leave.v1.LeaveService": away, "zhongtai.workbench.v1.WorkbenchService": away})

    assert {"leave": False, "workbench": False} == asked.report()
    asked.close()


def ready(front) -> dict[str, bool]:
    return httpx.get(f"http://127.0.0.1:{front.port}/readyz").json()["services"]


def test_readiness_asks_services_elsewhere(tmp_path, leave):
    front = serve.Gateway(settings.Settings(data_dir=tmp_path, http_port=22022, log_level="CRITICAL"), ways(leave))
    front.start()
    try:
        before = ready(front)
        leave.healthy.set("zhongtai.leave.v1.LeaveService", health_pb2.HealthCheckResponse.NOT_SERVING)
        conftest.wait_until(lambda: not ready(front)["leave"])
        after = httpx.get(f"http://127.0.0.1:{front.port}/readyz")
    finally:
        front.drain(0)

    assert {"directory": True, "leave": True} == before
    assert (200, {"directory": True, "leave": False}) == (after.status_code, after.json()["services"])


def test_a_port_that_is_taken_stops_the_start(tmp_path, leave):
    wanted = settings.Settings(data_dir=tmp_path, http_port=22021, log_level="CRITICAL")

    with pytest.raises(OSError, match="in use"):
        serve.Gateway(wanted, ways(leave))


def test_a_refusal_over_a_socket_keeps_its_reason(tmp_path, leave):
    away = clients.Remote("leave", "127.0.0.1:22023", wired.own(tmp_path, "gateway"))

    async def story(at):
        await at.sign_in()
        at.peers.answers["GetLeaveRequest"] = lambda request: away(
            "zhongtai.leave.v1.LeaveService/GetLeaveRequest", request, leave_pb2.LeaveRequest, {}, 0.5
        )
        answer = await at.client.get("/v1/leaveRequests/r1")

        assert (503, "PEER_AWAY") == (answer.status_code, answer.json()["reason"])
        assert "1" == answer.headers["retry-after"]

    peers.run(tmp_path, story)


def test_kit_refusals_and_ours_look_the_same():
    from gateway import problems

    told = problems.of_refusal(errors.Busy("BUSY", "Wait.", "请稍候。", retry_after_s=0.2), "zh-CN")
    status, headers, body = problems.answer(told, "zh-CN", "t1")

    assert (429, "请稍候。", "t1") == (status, json.loads(body)["detail"], json.loads(body)["traceId"])
    assert (b"retry-after", b"1") in headers


def test_compressed_files_unpack_to_themselves(console):
    from gateway import static

    file = static.Folder(console).find("/embed.js")

    assert file.body == gzip.decompress(file.packed)
