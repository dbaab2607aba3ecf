"""`python -m bench telemetry`: what telemetry costs, three times the same Zhongtai in alternating rounds.

Without telemetry, with one trace in ten kept, and with all of them, over the same seeded data, each the embedded
default: all services and the gateway in one process, where a call is cheapest and telemetry weighs most. Spans and
figures go to a receiver in a process of its own. Throughput is what the clients see; CPU is what the serving process
used for each answer, which other work on the machine hardly touches.
"""

from __future__ import annotations

import argparse
import contextlib
import itertools
import json
import os
import shutil
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
from services.kit import settings

_PORTS = {"off": 26610, "10 %": 26611, "100 %": 26612}
_SHARES = {"off": None, "10 %": 0.1, "100 %": 1.0}
_RECEIVER = 26600
_READ, _WRITE = "read", "write"
_KINDS = (_READ, _WRITE)
_LONGEST_S = 60.0
_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(slots=True)
class Round:
    """What one measurement came to. cpu_ms: of the serving process, for each answer."""

    per_second: float
    cpu_ms: float
    statuses: dict[int, int]


@dataclass(slots=True)
class Contender:
    """A Zhongtai that is measured. approvals: requests that nobody has decided yet."""

    name: str
    process: subprocess.Popen[bytes]
    cookies: dict[str, str]
    approvals: Iterator[bytes]
    rounds: dict[str, list[Round]] = field(default_factory=lambda: {kind: [] for kind in _KINDS})

    @property
    def port(self) -> int:
        return _PORTS[self.name]

    def reads(self) -> Iterator[bytes]:
        """The list of a team's requests, for ever."""
        paths = {team: f"/v1/leaveRequests?team={team}&pageSize=20" for team in self.cookies}
        yield from itertools.cycle(
            [load.request("GET", path, {"Cookie": self.cookies[team]}) for team, path in paths.items()]
        )

    def cpu_s(self) -> float:
        """Seconds of CPU that the process has used."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICKS


def main(arguments: list[str]) -> int:
    """Measure and print; 1 when an answer was wrong."""
    parser = argparse.ArgumentParser(prog="python -m bench telemetry", description=__doc__)
    parser.add_argument("--seconds", type=float, default=3.0, help="length of one measurement of reading")
    parser.add_argument("--approvals", type=int, default=150, help="requests decided in one measurement of writing")
    parser.add_argument("--rounds", type=int, default=6, help="how often each is measured")
    parser.add_argument("--clients", type=int, default=8, help="connections")
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="zt-bench-") as name, contextlib.ExitStack() as started:
        contenders = _start_all(Path(name), asked.approvals * asked.rounds, started)
        for number in range(-1, asked.rounds):
            # Each comes first as often as the others; the first round only warms up.
            for each in contenders[number % 3 :] + contenders[: number % 3]:
                for kind in _KINDS:
                    done = _measure(each, kind, asked, warm_up=number < 0)
                    if number >= 0:
                        each.rounds[kind].append(done)
        return _report(contenders)


def _measure(each: Contender, kind: str, asked: argparse.Namespace, *, warm_up: bool) -> Round:
    if kind == _READ or warm_up:
        requests, seconds = each.reads(), asked.seconds / 3 if warm_up else asked.seconds
    else:
        requests, seconds = itertools.islice(each.approvals, asked.approvals), _LONGEST_S
    before = each.cpu_s()
    result = load.run(each.port, load.of_requests(requests, asked.clients), seconds=seconds)
    used = each.cpu_s() - before
    return Round(result.per_second, 1000 * used / max(1, result.good), result.statuses)


def _start_all(folder: Path, pending: int, started: contextlib.ExitStack) -> list[Contender]:
    print(f"seeding {pending} pending requests …", flush=True)
    seeded = seed.zhongtai(settings.Settings(data_dir=folder / "off", log_level="ERROR"), pending)
    for name in list(_PORTS)[1:]:
        shutil.copytree(folder / "off", folder / name)
    _run(started, "tests.backing.otlp", str(_RECEIVER))
    contenders = []
    for name, port in _PORTS.items():
        said = {"ZT_DATA_DIR": folder / name, "PORT": port, "DEMO": "0"}
        if _SHARES[name] is not None:
            said |= {"ZT_OTLP_ENDPOINT": f"http://127.0.0.1:{_RECEIVER}", "ZT_TRACE_RATIO": _SHARES[name]}
        process = _run(started, "services", **{key: str(value) for key, value in said.items()})
        _wait(port)
        cookies = _cookies(port, seeded)
        contenders.append(Contender(name, process, cookies, _approvals(seeded, cookies)))
    return contenders


def _run(started: contextlib.ExitStack, module: str, *words: str, **said: str) -> subprocess.Popen[bytes]:
    quiet = {"ZT_LOG_LEVEL": "ERROR", "ZT_RATE_PER_MINUTE": "100000000", "OTEL_METRIC_EXPORT_INTERVAL": "10000"}
    process = subprocess.Popen(
        [sys.executable, "-m", module, *words], env=os.environ | quiet | said, stdout=subprocess.DEVNULL
    )
    started.callback(process.wait, 30)
    started.callback(process.terminate)
    return process


def _wait(port: int) -> None:
    until = time.monotonic() + 60
    while time.monotonic() < until:
        with contextlib.suppress(httpx.HTTPError):
            if httpx.get(f"http://127.0.0.1:{port}/readyz", timeout=2).is_success:
                return
        time.sleep(0.2)
    raise TimeoutError(f"nothing answers on port {port}")


def _cookies(port: int, seeded: seed.Seeded) -> dict[str, str]:
    cookies = {}
    for team, number in seeded.leads.items():
        told = {"employeeNo": number, "password": seed.PASSWORD}
        same = {"Sec-Fetch-Site": "same-origin"}
        answer = httpx.post(f"http://127.0.0.1:{port}/session", json=told, headers=same, timeout=30).raise_for_status()
        cookies[team] = "; ".join(f"{name}={value}" for name, value in answer.cookies.items())
    return cookies


def _approvals(seeded: seed.Seeded, cookies: dict[str, str]) -> Iterator[bytes]:
    for each in seeded.pending:
        body = json.dumps({"requestId": str(uuid.uuid4()), "comment": "ok"}).encode()
        headers = {"Cookie": cookies[each.team], "Sec-Fetch-Site": "same-origin"}
        yield load.request("POST", f"/v1/{each.name}:approve", headers, body)


def _report(contenders: list[Contender]) -> int:
    print(f"{'':8} {'read/s':>8} {'write/s':>8} {'read CPU':>10} {'write CPU':>10}  statuses")
    wrong = 0
    for each in contenders:
        speed = [statistics.median(r.per_second for r in each.rounds[kind]) for kind in _KINDS]
        used = [statistics.median(r.cpu_ms for r in each.rounds[kind]) for kind in _KINDS]
        statuses: dict[int, int] = {}
        for one in itertools.chain(*each.rounds.values()):
            for code, count in one.statuses.items():
                statuses[code] = statuses.get(code, 0) + count
        wrong += sum(count for code, count in statuses.items() if code != 200)
        print(f"{each.name:8} {speed[0]:8.0f} {speed[1]:8.0f} {used[0]:8.3f}ms {used[1]:8.3f}ms  {statuses}")
    off, *others = contenders
    for each in others:
        share = each.name.removesuffix(" %")
        told = []
        for kind in _KINDS:
            pairs = list(zip(each.rounds[kind], off.rounds[kind], strict=True))
            speed = [mine.per_second / its.per_second for mine, its in pairs]
            used = [mine.cpu_ms / its.cpu_ms for mine, its in pairs]
            told.append(f"{kind}_ratio={statistics.median(speed):.3f} ({min(speed):.2f}–{max(speed):.2f})")
            told.append(f"{kind}_cpu={statistics.median(used):.3f} ({min(used):.2f}–{max(used):.2f})")
        print(f"RESULT telemetry sampled={share} {' '.join(told)}")
    return 1 if wrong else 0
