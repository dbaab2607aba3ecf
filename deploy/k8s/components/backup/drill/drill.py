"""The restore drill: bring the newest backup back into a scratch cluster, verify what is in it, throw it away.

Asks the API server with its own short-lived token, which may make, see and delete that one cluster. Runs in the image
of Zhongtai. Ends with 0 when everything held; prints one JSON object with how long it took and how old the data is.
"""

from __future__ import annotations

import json
import os
import ssl
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib import error, parse, request

HEALTHY = "Cluster in healthy state"
TOKEN = Path("/var/run/secrets/drill")
_NEWEST = "SELECT extract(epoch FROM now() - max(create_time)) FROM kit_audit"


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
        except error.HTTPError as answer:
            if answer.code == 404:
                return None
            raise
        return str(found.get("status", {}).get("phase", ""))

    def delete(self, name: str) -> None:
        """Ask for the end of a cluster; that there is none is as well."""
        try:
            self._ask("DELETE", f"/{name}")
        except error.HTTPError as answer:
            if answer.code != 404:
                raise

    def _ask(self, method: str, path: str, body: bytes | None = None) -> dict[str, Any]:
        url = f"{self.base}/apis/postgresql.cnpg.io/v1/namespaces/{self.namespace}/clusters{path}"
        headers = {**self.headers, "Content-Type": "application/yaml", "Accept": "application/json"}
        asked = request.Request(url, data=body, method=method, headers=headers)
        with request.urlopen(asked, timeout=30, context=self.context) as answer:
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


def ages(services: Sequence[str]) -> dict[str, int | None]:
    """How many seconds ago each restored service last put something on record; None when it never did."""
    import psycopg

    password = parse.quote(Path(os.environ["ZT_DATABASE_PASSWORD_FILE"]).read_text(encoding="utf-8").strip(), safe="")
    found: dict[str, int | None] = {}
    for service in services:
        url = os.environ["ZT_DATABASE_URL"].format(service=service, password=password).replace("+psycopg", "", 1)
        with psycopg.connect(url, connect_timeout=10) as connection:
            row = connection.execute(_NEWEST).fetchone()
        found[service] = None if row is None or row[0] is None else round(row[0])
    return found


def verdict(code: int, found: Mapping[str, int | None], took: float) -> dict[str, object]:
    """What the drill says at the end. code: of `zhongtai verify`. An empty restore proves nothing, so it fails."""
    known = [age for age in found.values() if age is not None]
    return {
        "holds": code == 0 and bool(known),
        "restore_seconds": round(took),
        "age_seconds": min(known, default=None),
        "ages": dict(found),
    }


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
        # Every audit chain, the ledger, and what the services told each other.
        code = subprocess.run(["zhongtai", "verify"], check=False).returncode
        said = verdict(code, ages(os.environ["DRILL_SERVICES"].split(",")), took)
    finally:
        clusters.delete(name)
    print(json.dumps(said))
    return 0 if said["holds"] else 1


if __name__ == "__main__":
    sys.exit(main())
