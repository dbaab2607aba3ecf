"""What `docker compose up` makes first: passwords, signing keys and certificates, each for its reader alone.

Every reader has a volume of its own; here they are all mounted under MADE, and nobody else mounts more than one. What
is there stays, so the next start changes nothing but certificates of which less than half the life is left. The
originals are in the volume KEPT, which only this mounts.
"""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import json
import os
import secrets
import subprocess
from pathlib import Path

from cryptography import x509

from services import catalogue
from services.kit import rights, tls

KEPT, MADE = Path("/kept"), Path("/made")
SERVICES = tuple(service.name for service in catalogue.SERVICES)
OURS, THEIRS = 10001, 999
"""Users of our image, and of the images of PostgreSQL and RabbitMQ."""
LIFETIME = dt.timedelta(days=825)

PG_HBA = """\
local all all scram-sha-256
hostssl all all all scram-sha-256
"""
RABBITMQ_CONF = """\
listeners.tcp = none
listeners.ssl.default = 5671
ssl_options.cacertfile = /etc/rabbitmq/conf.d/tls/ca.crt
ssl_options.certfile = /etc/rabbitmq/conf.d/tls/tls.crt
ssl_options.keyfile = /etc/rabbitmq/conf.d/tls/tls.key
ssl_options.verify = verify_none
log.console = true
log.console.level = warning
default_vhost = /
load_definitions = /etc/rabbitmq/conf.d/definitions.json
disk_free_limit.absolute = 512MB
vm_memory_high_watermark.absolute = 400MB
"""


def main() -> None:
    """Make what is missing."""
    subprocess.run(["zhongtai", "keys", "make", "--out", KEPT / "keys"], check=True, stdout=subprocess.DEVNULL)
    for name in (*SERVICES, "gateway", "operations"):
        reader = MADE / name
        give_keys(reader, name)
        give_certificate(reader / "tls", name)
        if name != "gateway":
            put(reader / "broker-url", f"amqps://{name}:{password(f'broker-{name}')}@rabbitmq:5671//")
    for name in SERVICES:
        put(MADE / name / "database-password", password(f"zt_{name}"))
        for role in (f"zt_{name}", f"zt_{name}_owner"):
            put(MADE / "operations" / "passwords" / role, password(role))
    put(MADE / "operations" / "database-password", password("postgres"))
    put(MADE / "postgres" / "password", password("postgres"))
    put(MADE / "postgres" / "pg_hba.conf", PG_HBA)
    give_certificate(MADE / "postgres" / "tls", "postgres")
    give_certificate(MADE / "rabbitmq" / "tls", "rabbitmq")
    put(MADE / "rabbitmq" / "90-zhongtai.conf", RABBITMQ_CONF)
    put(MADE / "rabbitmq" / "definitions.json", json.dumps(definitions(), indent=1))
    for reader in MADE.iterdir():
        hand_over(reader, THEIRS if reader.name in {"postgres", "rabbitmq"} else OURS)


def password(name: str) -> str:
    """The password of a role, made at the first start."""
    path = KEPT / "passwords" / name
    if not path.exists():
        put(path, secrets.token_urlsafe(32))
    return path.read_text(encoding="ascii")


def give_keys(reader: Path, name: str) -> None:
    """Its own private signing keys, and everybody's public ones."""
    private, public = KEPT / "keys" / "private", KEPT / "keys" / "public"
    own = {f"services-{name}.pem"}
    if name == "gateway":
        own |= {"gateway.pem", "gateway-sessions.key"}
    for key in own:
        put(reader / "keys" / key, (private / key).read_bytes())
    known = {path.relative_to(public) for path in public.rglob("*.pub.pem")}
    for key in known:
        put(reader / "public-keys" / key, (public / key).read_bytes())
    for path in (reader / "public-keys").rglob("*.pub.pem"):
        if path.relative_to(reader / "public-keys") not in known:
            path.unlink()


def give_certificate(folder: Path, name: str) -> None:
    """A certificate of the authority that is made here once; a new one when half the life of the old one is over."""
    shown = tls.Issued(KEPT / "tls", name, lifetime=LIFETIME).shown()
    present, authorities = folder / "tls.crt", folder / "ca.crt"
    if present.exists() and authorities.read_bytes() == shown.authorities:
        until = x509.load_pem_x509_certificate(present.read_bytes()).not_valid_after_utc
        if until - dt.datetime.now(dt.UTC) > LIFETIME / 2:
            return
    put(folder / "tls.key", shown.key)
    put(present, shown.chain)
    put(authorities, shown.authorities)


def definitions() -> dict[str, object]:
    """RabbitMQ's users: a service's publishes its events and reads its queues; `topology` makes both, as operations."""
    users = [
        {
            "name": name,
            "password_hash": hashed(password(f"broker-{name}")),
            "hashing_algorithm": "rabbit_password_hashing_sha256",
            "tags": [],
        }
        for name in (*SERVICES, "operations")
    ]
    return rights.definitions(users, "operations")


def hashed(word: str) -> str:
    """A password as RabbitMQ keeps it; the salt follows from the password, so that the file stays the same."""
    salt = hashlib.sha256(b"salt" + word.encode()).digest()[:4]
    return base64.b64encode(salt + hashlib.sha256(salt + word.encode()).digest()).decode()


def put(path: Path, content: str | bytes) -> None:
    """Write a file whole, or leave it when it says the same."""
    told = content.encode() if isinstance(content, str) else content
    if path.exists() and path.read_bytes() == told:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.part")
    part.write_bytes(told)
    part.replace(path)


def hand_over(folder: Path, owner: int) -> None:
    """Make a folder its reader's, and nobody else's."""
    for path in (folder, *folder.rglob("*")):
        os.chown(path, owner, owner)
        path.chmod(0o500 if path.is_dir() else 0o400)


if __name__ == "__main__":
    main()
