"""`zhongtai keys`: the keys that services and the gateway sign with, made in one place and handed out from there.

`private/` holds one key for each issuer, for its own processes alone; `public/` holds what all others verify with.
A key gives way to the next in three steps, and nobody is refused on the way: `renew` and hand out `public/`; hand out
the new private key and restart who has it; `retire` and hand out `public/` again.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from gateway import seal
from services import catalogue
from services.kit import auth, keys, secret_files

_PRIVATE, _PUBLIC, _RETIRED = "private", "public", "retired"


class KeysError(Exception):
    """It cannot be done; the text says why."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("what", choices=["make", "renew", "retire"])
    parser.add_argument("issuers", nargs="*", help="as services/leave or gateway; all when none is named")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder with private/ and public/")


def run(asked: argparse.Namespace) -> Sequence[str]:
    """Do it; what was done, a line each.

    Raises:
        KeysError: an issuer that there is not, or one that has no key yet.
    """
    known = issuers()
    unknown = sorted(set(asked.issuers) - set(known))
    if unknown:
        raise KeysError(f"nobody signs as {', '.join(unknown)}; there are {', '.join(known)}")
    do = {"make": make, "renew": renew, "retire": retire}[asked.what]
    done = [line for issuer in asked.issuers or known for line in do(asked.out, issuer)]
    if asked.what == "make":
        secret_files.read(asked.out / _PRIVATE / seal.KEY_FILE, seal.new_key)
    return done


def issuers() -> Sequence[str]:
    """Everybody who signs: the gateway for people, the services for themselves, and operators' commands."""
    names = [auth.GATEWAY, "operations", *(service.name for service in catalogue.SERVICES)]
    return [auth.GATEWAY, *(f"services/{name}" for name in names)]


def make(folder: Path, issuer: str) -> list[str]:
    """Make an issuer's first key, unless it is there."""
    key = keys.private(folder / _PRIVATE, issuer)
    (folder / _PUBLIC).mkdir(exist_ok=True)
    if keys.public_files(folder / _PUBLIC, issuer):
        return []
    path = folder / _PUBLIC / f"{keys.name_of(issuer)}.pub.pem"
    path.write_bytes(keys.as_public(key.public_key()))
    return [f"{issuer}: {path.name}"]


def renew(folder: Path, issuer: str) -> list[str]:
    """Make an issuer's next key; the public one of the last stays."""
    before = keys.public_files(folder / _PUBLIC, issuer)
    if not before:
        raise KeysError(f"{issuer} has no key yet: zhongtai keys make")
    old = folder / _PRIVATE / f"{keys.name_of(issuer)}.pem"
    new = old.with_suffix(".new")
    new.unlink(missing_ok=True)
    secret_files.read(new, keys.new)
    path = folder / _PUBLIC / f"{keys.name_of(issuer)}.{_number(before[-1]) + 1}.pub.pem"
    path.write_bytes(keys.as_public(keys.load(new).public_key()))
    new.replace(old)
    return [f"{issuer}: {path.name}, hand it out before the private key"]


def retire(folder: Path, issuer: str) -> list[str]:
    """Let only an issuer's newest key be believed; those before it stay for what they signed in the audit log."""
    before = keys.public_files(folder / _PUBLIC, issuer)[:-1]
    (folder / _PUBLIC / _RETIRED).mkdir(exist_ok=True)
    for path in before:
        path.replace(path.parent / _RETIRED / path.name)
    return [f"{issuer}: {path.name} is retired" for path in before]


def _number(path: Path) -> int:
    words = path.name.split(".")
    return int(words[1]) if words[1].isdigit() else 1
