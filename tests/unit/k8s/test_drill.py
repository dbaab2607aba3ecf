"""The restore drill against an API server that is played here: what it asks for, and what it leaves behind."""

from __future__ import annotations

import http.server
import json
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from deploy.k8s.components.backup.drill import drill
from tests.backing import postgres

CLUSTERS = "/apis/postgresql.cnpg.io/v1/namespaces/zhongtai/clusters"


class Api(http.server.BaseHTTPRequestHandler):
    """Clusters that are healthy the second time that somebody looks."""

    def _answer(self, code: int, body: object) -> None:
        text = json.dumps(body).encode()
        self.send_response(code)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def _note(self) -> bytes:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.server.asked.append((self.command, self.path, self.headers["Authorization"]))  # type: ignore[attr-defined]
        return body

    def do_POST(self) -> None:
        self.server.manifest = self._note()  # type: ignore[attr-defined]
        self.server.looks = 0  # type: ignore[attr-defined]
        self._answer(201, {})

    def do_GET(self) -> None:
        self._note()
        if self.server.looks is None:  # type: ignore[attr-defined]
            self._answer(404, {})
            return
        self.server.looks += 1  # type: ignore[attr-defined]
        healthy = self.server.looks >= self.server.healthy_after  # type: ignore[attr-defined]
        self._answer(200, {"status": {"phase": "Cluster in healthy state" if healthy else "Setting up primary"}})

    def do_DELETE(self) -> None:
        self._note()
        there = self.server.looks is not None  # type: ignore[attr-defined]
        self.server.looks = None  # type: ignore[attr-defined]
        self._answer(200 if there else 404, {})

    def log_message(self, *arguments: object) -> None:
        """Say nothing."""


@pytest.fixture
def api() -> Iterator[Any]:
    server: Any = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Api)
    server.asked, server.looks, server.healthy_after, server.manifest = [], None, 2, b""
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def _clusters(api: Any) -> Any:
    return drill.Clusters(f"http://127.0.0.1:{api.server_port}", "zhongtai", {"Authorization": "Bearer short-lived"})


def test_it_makes_the_cluster_and_waits_until_it_is_healthy(api: Any) -> None:
    drill.restore(_clusters(api), "database-drill", b"kind: Cluster", seconds=30, pause=0)

    one = f"{CLUSTERS}/database-drill"
    assert [("DELETE", one), ("GET", one), ("POST", CLUSTERS), ("GET", one), ("GET", one)] == [
        asked[:2] for asked in api.asked
    ]
    assert {"Bearer short-lived"} == {asked[2] for asked in api.asked}
    assert b"kind: Cluster" == api.manifest


def test_what_an_earlier_drill_left_is_thrown_away_first(api: Any) -> None:
    api.looks = 5

    drill.restore(_clusters(api), "database-drill", b"", seconds=30, pause=0)

    assert ("DELETE", f"{CLUSTERS}/database-drill") == api.asked[0][:2]
    assert 2 == api.looks


def test_a_restore_that_takes_too_long_fails(api: Any) -> None:
    api.healthy_after = 10**9

    with pytest.raises(drill.DrillError, match="the backup is not restored"):
        drill.restore(_clusters(api), "database-drill", b"", seconds=0.2, pause=0.01)


@pytest.mark.parametrize(
    "code,ages,holds",
    [
        (0, {"directory": 90, "leave": 30}, True),
        (0, {"directory": 90, "leave": None}, True),
        (1, {"directory": 90, "leave": 30}, False),
        (0, {"directory": None, "leave": None}, False),
    ],
)
def test_a_drill_holds_when_the_books_agree_and_there_are_any(
    code: int, ages: dict[str, int | None], holds: bool
) -> None:
    assert holds is drill.verdict(code, ages, 12.3)["holds"]


def test_it_reports_how_old_the_newest_of_the_restored_data_is() -> None:
    said = drill.verdict(0, {"directory": 90, "leave": 30, "workbench": None}, 61.6)

    assert (30, 62) == (said["age_seconds"], said["restore_seconds"])


@pytest.mark.integration
def test_the_age_is_that_of_the_last_row_on_record(
    cluster: postgres.Cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "password").write_text("not@asked:for\n", encoding="utf-8")
    server = f"postgres:{{password}}@127.0.0.1:{cluster.port}"
    monkeypatch.setenv("ZT_DATABASE_URL", f"postgresql+psycopg://{server}/drill_{{service}}")
    monkeypatch.setenv("ZT_DATABASE_PASSWORD_FILE", str(tmp_path / "password"))
    for service, rows in (("full", "(now() - interval '90 s'), (now() - interval '30 s')"), ("empty", "")):
        with psycopg.connect(f"host=127.0.0.1 port={cluster.port} user=postgres", autocommit=True) as administrator:
            administrator.execute(f"CREATE DATABASE drill_{service}".encode())
        with psycopg.connect(f"host=127.0.0.1 port={cluster.port} user=postgres dbname=drill_{service}") as own:
            own.execute("CREATE TABLE kit_audit (create_time timestamptz)")
            if rows:
                own.execute(f"INSERT INTO kit_audit VALUES {rows}".encode())

    found = drill.ages(["full", "empty"])

    assert found["empty"] is None
    assert 30 <= found["full"] < 90
