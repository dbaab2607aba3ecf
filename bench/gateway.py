"""`python -m bench gateway`: the list and the decide path, Zhongtai against the FastAPI monolith, alternating.

Both are asked over HTTP with JSON, signed in by a cookie, from the same number of kept-alive connections, on SQLite
files or databases of one PostgreSQL server, flushed at every commit. Zhongtai runs once as one process and once as a
process per service. `--sustained` also measures asking and approving for so long, until all that follows is done.
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
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from bench import databases, load, seed
from bench.peers import fastapi_monolith

_PORTS = {"peer": 29010, "embedded": 29011, "split": 29012}
_SERVICES = {"directory": 29021, "workbench": 29022, "scheduling": 29023, "leave": 29024}
_READ, _WRITE, _SUSTAINED = "read", "write", "sustained"
_LONGEST_S = 60.0
_LOOK_EVERY_S = 0.1


@dataclass(slots=True)
class Contender:
    """Something that is measured.

    cookies: of the lead of each team. left: how much of what follows from its writes is not done yet.
    approvals: requests that approve what nobody has decided yet. free: what may still be asked for.
    """

    name: str
    cookies: dict[str, str]
    left: Callable[[], int]
    approvals: Iterator[bytes]
    free: Iterator[seed.Free]
    results: dict[str, list[load.Result]] = field(default_factory=lambda: {_READ: [], _WRITE: [], _SUSTAINED: []})

    @property
    def port(self) -> int:
        """Where it answers."""
        return _PORTS[self.name]

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

    def asks(self) -> load.Script:
        """Ask for somebody's hour and approve it, again and again."""
        for free in self.free:
            wanted = {
                "employee": free.employee,
                "leaveType": "PERSONAL",
                "startTime": _rfc(free.start),
                "endTime": _rfc(free.end),
                "reason": "家中有事",
            }
            body = {"requestId": str(uuid.uuid4()), "leaveRequest": wanted}
            asked = json.loads((yield self._post("/v1/leaveRequests", free.team, body)))
            name = asked.get("name") or f"leaveRequests/{asked.get('id')}"
            yield self._approve(name, free.team)

    def approving(self, pending: list[seed.Pending]) -> Iterator[bytes]:
        """Approve what is pending, each once."""
        return (self._approve(each.name, each.team) for each in pending)

    def _approve(self, name: str, team: str) -> bytes:
        # The peer knows requests by their id alone.
        path = name if self.name != "peer" else f"leaveRequests/{name.rpartition('/')[2]}"
        return self._post(f"/v1/{path}:approve", team, {"requestId": str(uuid.uuid4()), "comment": "ok"})

    def _post(self, path: str, team: str, body: dict[str, object]) -> bytes:
        headers = {"Cookie": self.cookies[team], "Sec-Fetch-Site": "same-origin"}
        return load.request("POST", path, headers, json.dumps(body).encode())


def main(arguments: list[str]) -> int:
    """Measure and print; 1 when an answer was wrong."""
    parser = argparse.ArgumentParser(prog="python -m bench gateway", description=__doc__)
    parser.add_argument("--database", choices=databases.KINDS, default="sqlite", help="what all keep their data in")
    parser.add_argument("--seconds", type=float, default=3.0, help="length of one measurement of reading")
    parser.add_argument("--approvals", type=int, default=300, help="requests decided in one measurement of writing")
    parser.add_argument("--sustained", type=float, default=0.0, help="length of one of asking and approving; 0: none")
    parser.add_argument("--rounds", type=int, default=5, help="how often each is measured")
    parser.add_argument("--clients", type=int, default=16, help="connections")
    parser.add_argument("--peer-workers", type=int, default=1, help="processes of the peer")
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="zt-bench-") as name:
        # PostgreSQL's own user has to pass.
        Path(name).chmod(0o755)
        data = databases.KINDS[asked.database](Path(name))
        try:
            return _measure(data, asked)
        finally:
            data.close()


def _measure(data: databases.Databases, asked: argparse.Namespace) -> int:
    pending = asked.approvals * asked.rounds
    print(f"seeding {pending} pending requests …", flush=True)
    started: list[subprocess.Popen[bytes]] = []
    try:
        contenders = _start_all(data, asked, pending, started)
        kinds = (_READ, _WRITE, _SUSTAINED) if asked.sustained else (_READ, _WRITE)
        for _ in range(asked.rounds):
            for kind in kinds:
                for each in contenders:
                    result = _one(each, kind, asked)
                    each.results[kind].append(result)
                    print(f"{kind:10} {each.name:10} {result.per_second:8.1f}/s", flush=True)
        return _report(contenders, kinds, asked.database)
    finally:
        for process in started:
            process.terminate()
        for process in started:
            process.wait(20)


def _one(contender: Contender, kind: str, asked: argparse.Namespace) -> load.Result:
    """Measure once, and let what follows be done before somebody else is measured."""
    if kind == _SUSTAINED:
        scripts = [contender.asks() for _ in range(asked.clients)]
        result = load.run(contender.port, scripts, seconds=asked.sustained)
        # What the writes lead to belongs to them.
        result.seconds += _settle(contender)
        return result
    if kind == _READ:
        return load.run(contender.port, load.of_requests(contender.reads(), asked.clients), seconds=asked.seconds)
    some = itertools.islice(contender.approvals, asked.approvals)
    result = load.run(contender.port, load.of_requests(some, asked.clients), seconds=_LONGEST_S)
    _settle(contender)
    return result


def _settle(contender: Contender) -> float:
    """Wait until everything that follows is done; for how many seconds."""
    began = time.monotonic()
    while left := contender.left():
        if time.monotonic() > began + _LONGEST_S:
            raise TimeoutError(f"{contender.name}: {left} events are still not handled")
        time.sleep(_LOOK_EVERY_S)
    return time.monotonic() - began


def _start_all(
    data: databases.Databases, asked: argparse.Namespace, pending: int, started: list[subprocess.Popen[bytes]]
) -> list[Contender]:
    source = data.seed()
    seeded = seed.zhongtai(source, pending)
    copies = {name: data.copy(name) for name in ("embedded", "split")}
    started.append(_peer(data, asked.peer_workers))
    _wait(_PORTS["peer"], "/openapi.json")
    seed.peer(databases.peer_of(data, "sqlite", "psycopg"), source, seeded.leads)
    started.append(_python("services", copies["embedded"] | {"DEMO": "0", "PORT": _PORTS["embedded"]}))
    peers = ",".join(f"{name}=127.0.0.1:{port}" for name, port in _SERVICES.items())
    split = copies["split"] | {"ZT_PEERS": peers}
    for name, port in _SERVICES.items():
        started.append(_python(f"services.{name}", split | {"ZT_LISTEN": f"127.0.0.1:{port}"}))
    away = {name: value for name, value in split.items() if name != "ZT_DATABASE_URL"}
    started.append(_python("gateway", away | {"ZT_HTTP_PORT": _PORTS["split"]}))
    for name in ("embedded", "split"):
        _wait(_PORTS[name], "/readyz")
    return [
        _contender("peer", seeded, _peer_cookies(seeded), lambda: databases.unhandled(data)),
        _contender("embedded", seeded, _cookies("embedded", seeded), lambda: databases.unheard(data, "embedded")),
        _contender("split", seeded, _cookies("split", seeded), lambda: databases.unheard(data, "split")),
    ]


def _contender(name: str, seeded: seed.Seeded, cookies: dict[str, str], left: Callable[[], int]) -> Contender:
    made = Contender(name, cookies, left, iter(()), iter(seeded.free))
    made.approvals = made.approving(seeded.pending)
    return made


def _cookies(name: str, seeded: seed.Seeded) -> dict[str, str]:
    cookies = {}
    for team, number in seeded.leads.items():
        answer = httpx.post(
            f"http://127.0.0.1:{_PORTS[name]}/session",
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


def _peer(data: databases.Databases, workers: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "bench.peers.fastapi_monolith", str(_PORTS["peer"]), str(workers)],
        env=os.environ | {"PEER_DATABASE": databases.peer_of(data, "aiosqlite", "asyncpg")},
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


def _report(contenders: list[Contender], kinds: tuple[str, ...], database: str) -> int:
    wrong = 0
    head = "".join(f" {f'{kind}/s':>12} {'p99':>9}" for kind in kinds)
    print(f"{'':10}{head}  statuses")
    for each in contenders:
        row, statuses = "", dict[int, int]()
        for kind in kinds:
            results = each.results[kind]
            row += f" {statistics.median(r.per_second for r in results):12.1f}"
            row += f" {max(r.quantile_ms(0.99) for r in results):7.1f}ms"
            for result in results:
                for status, count in result.statuses.items():
                    statuses[status] = statuses.get(status, 0) + count
        wrong += sum(count for status, count in statuses.items() if status != 200)
        print(f"{each.name:10}{row}  {statuses}")
    peer, embedded, split = contenders
    ratios = [
        f"{prefix}{kind}_ratio={_ratio(each, peer, kind):.2f}"
        for prefix, each in (("", embedded), ("split_", split))
        for kind in kinds
    ]
    p99 = statistics.median(r.quantile_ms(0.99) for kind in (_READ, _WRITE) for r in embedded.results[kind])
    print(f"RESULT gateway database={database} {' '.join(ratios)} p99_ms={p99:.1f}")
    return 1 if wrong else 0


def _ratio(one: Contender, other: Contender, kind: str) -> float:
    """Median over the rounds of the ratio within a round: the machine is the same there."""
    pairs = zip(one.results[kind], other.results[kind], strict=True)
    return statistics.median(mine.per_second / theirs.per_second for mine, theirs in pairs)


def _rfc(seconds: int) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds))
