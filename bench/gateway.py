"""`python -m bench gateway`: the list and the decide path, Zhongtai against the FastAPI monolith, alternating.

Both are asked over HTTP with JSON, signed in by a cookie, from the same number of kept-alive connections, on SQLite
files flushed at every commit. Zhongtai runs once as the embedded default and once as a process per service.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from bench import load, seed
from bench.peers import fastapi_monolith

_PORTS = {"peer": 23010, "embedded": 23011, "split": 23012}
_SERVICES = {"directory": 23021, "workbench": 23022, "scheduling": 23023, "leave": 23024}
_READ, _WRITE = "read", "write"
_LONGEST_S = 60.0


@dataclass(slots=True)
class Contender:
    """Something that is measured. approvals: requests that nobody has decided yet."""

    name: str
    port: int
    cookies: dict[str, str]
    approvals: Iterator[bytes]
    results: dict[str, list[load.Result]] = field(default_factory=lambda: {_READ: [], _WRITE: []})

    def reads(self) -> Iterator[bytes]:
        """The list of a team's requests, for ever."""
        requests = [
            load.request(
                "GET", f"/v1/leaveRequests?team={team}&pageSize=20", {"Cookie": cookie, "Accept": "application/json"}
            )
            for team, cookie in self.cookies.items()
        ]
        while True:
            yield from requests


def main(arguments: list[str]) -> int:
    """Measure and print; 1 when an answer was wrong."""
    parser = argparse.ArgumentParser(prog="python -m bench gateway", description=__doc__)
    parser.add_argument("--seconds", type=float, default=3.0, help="length of one measurement of reading")
    parser.add_argument("--approvals", type=int, default=300, help="requests decided in one measurement of writing")
    parser.add_argument("--rounds", type=int, default=5, help="how often each is measured")
    parser.add_argument("--clients", type=int, default=16, help="connections")
    asked = parser.parse_args(arguments)
    pending = asked.approvals * asked.rounds
    with tempfile.TemporaryDirectory(prefix="zt-bench-") as name:
        return _measure(Path(name), asked, pending)


def _measure(folder: Path, asked: argparse.Namespace, pending: int) -> int:
    print(f"seeding {pending} pending requests …", flush=True)
    started: list[subprocess.Popen[bytes]] = []
    try:
        contenders = _start_all(folder, pending, started)
        for _ in range(asked.rounds):
            for kind in (_READ, _WRITE):
                for each in contenders:
                    read = kind == _READ
                    requests = each.reads() if read else itertools.islice(each.approvals, asked.approvals)
                    seconds = asked.seconds if read else _LONGEST_S
                    result = load.run("127.0.0.1", each.port, requests, clients=asked.clients, seconds=seconds)
                    each.results[kind].append(result)
        return _report(contenders)
    finally:
        for process in started:
            process.terminate()
        for process in started:
            process.wait(20)


def _start_all(folder: Path, pending: int, started: list[subprocess.Popen[bytes]]) -> list[Contender]:
    seeded = seed.zhongtai(folder / "embedded", pending)
    subprocess.run(["cp", "-r", folder / "embedded", folder / "split"], check=True)
    started.append(_peer(folder))
    _wait(_PORTS["peer"], "/openapi.json")
    seed.peer(folder, folder / "embedded")
    started.append(_python("services", {"ZT_DATA_DIR": folder / "embedded", "DEMO": "0", "PORT": _PORTS["embedded"]}))
    peers = ",".join(f"{name}=127.0.0.1:{port}" for name, port in _SERVICES.items())
    split = {"ZT_DATA_DIR": folder / "split", "ZT_PEERS": peers}
    for name, port in _SERVICES.items():
        started.append(_python(f"services.{name}", split | {"ZT_LISTEN": f"127.0.0.1:{port}"}))
    started.append(_python("gateway", split | {"ZT_HTTP_PORT": _PORTS["split"]}))
    for name in ("embedded", "split"):
        _wait(_PORTS[name], "/readyz")
    contenders = [_contender("peer", seeded, _peer_cookies(seeded))]
    contenders += [_contender(name, seeded, _cookies(_PORTS[name], seeded)) for name in ("embedded", "split")]
    return contenders


def _contender(name: str, seeded: seed.Seeded, cookies: dict[str, str]) -> Contender:
    def approvals() -> Iterator[bytes]:
        for each in seeded.pending:
            body = json.dumps({"requestId": str(uuid.uuid4()), "comment": "ok"}).encode()
            path = f"/v1/{each.name}:approve"
            yield load.request("POST", path, {"Cookie": cookies[each.team], "Sec-Fetch-Site": "same-origin"}, body)

    return Contender(name, _PORTS[name], cookies, approvals())


def _cookies(port: int, seeded: seed.Seeded) -> dict[str, str]:
    cookies = {}
    for team, number in seeded.leads.items():
        answer = httpx.post(
            f"http://127.0.0.1:{port}/session",
            json={"employeeNo": number, "password": seed.PASSWORD},
            headers={"Sec-Fetch-Site": "same-origin"},
            timeout=30,
        )
        answer.raise_for_status()
        cookies[team] = "; ".join(f"{name}={value}" for name, value in answer.cookies.items())
    return cookies


def _peer_cookies(seeded: seed.Seeded) -> dict[str, str]:
    leads = seeded.leads.items()
    return {team: f"zt={fastapi_monolith.cookie(f'employees/{number}', team)}" for team, number in leads}


def _peer(folder: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "bench.peers.fastapi_monolith", str(_PORTS["peer"])],
        env=os.environ | {"PEER_DATABASE": f"sqlite+aiosqlite:///{folder / 'peer.db'}"},
    )


def _python(module: str, said: dict[str, object]) -> subprocess.Popen[bytes]:
    quiet = {"ZT_LOG_LEVEL": "ERROR", "ZT_RATE_PER_MINUTE": 100_000_000}
    told = {name: str(value) for name, value in (quiet | said).items()}
    return subprocess.Popen([sys.executable, "-m", module], env=os.environ | told, stdout=subprocess.DEVNULL)


def _wait(port: int, path: str) -> None:
    until = time.monotonic() + 60
    while time.monotonic() < until:
        try:
            if httpx.get(f"http://127.0.0.1:{port}{path}", timeout=2).is_success:
                return
        except httpx.HTTPError:
            pass
        time.sleep(0.2)
    raise TimeoutError(f"nothing answers on port {port}")


def _report(contenders: list[Contender]) -> int:
    wrong = 0
    print(f"{'':10} {'read/s':>9} {'write/s':>9} {'read p99':>10} {'write p99':>10}  statuses")
    for each in contenders:
        read, write = (statistics.median(r.per_second for r in each.results[kind]) for kind in (_READ, _WRITE))
        p99 = [max(r.quantile_ms(0.99) for r in each.results[kind]) for kind in (_READ, _WRITE)]
        statuses: dict[int, int] = {}
        for result in (*each.results[_READ], *each.results[_WRITE]):
            for status, count in result.statuses.items():
                statuses[status] = statuses.get(status, 0) + count
        wrong += sum(count for status, count in statuses.items() if status != 200)
        print(f"{each.name:10} {read:9.0f} {write:9.0f} {p99[0]:8.1f}ms {p99[1]:8.1f}ms  {statuses}")
    peer, embedded, split = contenders
    print(
        f"RESULT gateway read_ratio={_ratio(embedded, peer, _READ):.2f}"
        f" write_ratio={_ratio(embedded, peer, _WRITE):.2f}"
        f" split_read_ratio={_ratio(split, peer, _READ):.2f} split_write_ratio={_ratio(split, peer, _WRITE):.2f}"
        f" p99_ms={statistics.median(r.quantile_ms(0.99) for k in (_READ, _WRITE) for r in embedded.results[k]):.1f}"
    )
    return 1 if wrong else 0


def _ratio(one: Contender, other: Contender, kind: str) -> float:
    """Median over the rounds of the ratio within a round: the machine is the same there."""
    pairs = zip(one.results[kind], other.results[kind], strict=True)
    return statistics.median(mine.per_second / theirs.per_second for mine, theirs in pairs)
