"""The restore drill: bring the newest backup back into a scratch cluster, verify what is in it, throw it away.

Asks the API server with its own short-lived token, which may make, see and delete that one cluster. Runs in the image
of Zhongtai. Ends with 0 when everything held; prints one JSON object a line, the last one with how old the data is.
"""

from __future__ import annotations

import json
import os
import ssl
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HEALTHY = "Cluster in healthy state"
TOKEN = Path("/var/run/secrets/drill")
_NEWEST = "SELECT extract(epoch FROM now() - max(create_time)) FROM kit_audit"
_LEDGER = (
    "SELECT count(*) FROM leave_account a LEFT JOIN (SELECT p.tenant, p.employee, e.account, sum(e.minutes) AS minutes"
    " FROM leave_entry e JOIN leave_posting p ON p.seq = e.posting GROUP BY 1, 2, 3) e"
    " USING (tenant, employee, account) WHERE a.minutes <> coalesce(e.minutes, 0)"
)
_UNBALANCED = "SELECT count(*) FROM (SELECT 1 FROM leave_entry GROUP BY posting HAVING sum(minutes) <> 0) wrong"
_OUTBOX = "SELECT count(*) - count(DISTINCT id) FROM kit_outbox"


class DrillError(Exception):
    """The drill could not be held, or what was restored does not hold."""


@dataclass(frozen=True, slots=True)
class Clusters:
    """The scratch clusters of one namespace, as the API server shows them.

    base: address of the API server. headers: who asks.
    """

    base: str
    namespace: str
    headers: Mapping[str, str]
    context: ssl.SSLContext | None = None

    def make(self, manifest: bytes) -> None:
        """Ask for a cluster, in YAML."""
        self._ask("POST", "", manifest)

    def phase(self, name: str) -> str | None:
        """How far a cluster is; None when there is none of this name."""
        try:
            found = self._ask("GET", f"/{name}")
        except urllib.error.HTTPError as error:
            if error.code == 404:
                return None
            raise
        return str(found.get("status", {}).get("phase", ""))

    def delete(self, name: str) -> None:
        """Ask for the end of a cluster; that there is none is as well."""
        try:
            self._ask("DELETE", f"/{name}")
        except urllib.error.HTTPError as error:
            if error.code != 404:
                raise

    def _ask(self, method: str, path: str, body: bytes | None = None) -> dict[str, Any]:
        url = f"{self.base}/apis/postgresql.cnpg.io/v1/namespaces/{self.namespace}/clusters{path}"
        headers = {**self.headers, "Content-Type": "application/yaml", "Accept": "application/json"}
        request = urllib.request.Request(url, data=body, method=method, headers=headers)
        with urllib.request.urlopen(request, timeout=30, context=self.context) as answer:
            said: dict[str, Any] = json.load(answer)
        return said


def restore(clusters: Clusters, name: str, manifest: bytes, *, seconds: float, pause: float = 10.0) -> float:
    """Bring the newest backup back under this name; how long that took, in seconds.

    Raises:
        DrillError: it took longer than it may.
    """
    began = time.monotonic()
    clusters.delete(name)
    _until(lambda: clusters.phase(name) is None, "an older drill is still there", began + seconds, pause)
    clusters.make(manifest)
    _until(lambda: clusters.phase(name) == HEALTHY, "the backup is not restored", began + seconds, pause)
    return time.monotonic() - began


def _until(done: Callable[[], bool], otherwise: str, deadline: float, pause: float) -> None:
    while not done():
        if time.monotonic() > deadline:
            raise DrillError(otherwise)
        time.sleep(pause)


def verify(
    services: Sequence[str], ask: Callable[[str, str], float | None], run: Callable[[str], int]
) -> list[dict[str, object]]:
    """What was found in each service's restored database.

    ask: the one number that a statement gives in a service's database. run: verifies a service's audit log, 0 holds.
    """
    found: list[dict[str, object]] = []
    for service in services:
        checks: dict[str, object] = {"service": service, "audit": run(service) == 0}
        checks["outbox"] = ask(service, _OUTBOX) == 0
        if service == "leave":
            checks["ledger"] = ask(service, _LEDGER) == 0 and ask(service, _UNBALANCED) == 0
        age = ask(service, _NEWEST)
        checks["age_seconds"] = None if age is None else round(age)
        found.append(checks)
    return found


def holds(found: list[dict[str, object]]) -> bool:
    """Whether every check of every service held, and there was anything to check at all."""
    checked = all(value is not False for checks in found for value in checks.values())
    return checked and any(checks["age_seconds"] is not None for checks in found)


def _ask_database(service: str, statement: str) -> float | None:
    import psycopg

    url = os.environ["ZT_DATABASE_URL"].format(service=service).replace("+psycopg", "", 1)
    password = Path(os.environ["ZT_DATABASE_PASSWORD_FILE"]).read_text(encoding="utf-8").strip()
    with psycopg.connect(url, password=password, connect_timeout=10) as connection:
        row = connection.execute(statement.encode()).fetchone()
    return None if row is None or row[0] is None else float(row[0])


def _run_audit(service: str) -> int:
    return subprocess.run(["zhongtai", "audit", "verify", service], check=False).returncode


def main() -> int:
    """Hold the drill."""
    token = (TOKEN / "token").read_text(encoding="utf-8").strip()
    clusters = Clusters(
        "https://kubernetes.default.svc",
        (TOKEN / "namespace").read_text(encoding="utf-8").strip(),
        {"Authorization": f"Bearer {token}"},
        ssl.create_default_context(cafile=str(TOKEN / "ca.crt")),
    )
    name = os.environ["DRILL_CLUSTER"]
    manifest = Path(os.environ["DRILL_MANIFEST"]).read_bytes()
    try:
        took = restore(clusters, name, manifest, seconds=float(os.environ["DRILL_SECONDS"]))
        found = verify(os.environ["DRILL_SERVICES"].split(","), _ask_database, _run_audit)
    finally:
        clusters.delete(name)
    for checks in found:
        print(json.dumps(checks))
    ages = [int(str(checks["age_seconds"])) for checks in found if checks["age_seconds"] is not None]
    print(json.dumps({"holds": holds(found), "restore_seconds": round(took), "age_seconds": min(ages, default=None)}))
    return 0 if holds(found) else 1


if __name__ == "__main__":
    sys.exit(main())
