"""Signing keys as files: the private ones that this process has, and the public ones of all who sign.

A private key is `<issuer>.pem`, a public one `<issuer>.pub.pem`. While a key gives way to the next, both public ones
are there, the next as `<issuer>.2.pub.pem` and so on. Public keys in `retired/` are believed no more; what they signed
in the audit log can still be verified.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from services.kit import secret_files
from services.kit.settings import Settings, SettingsError

PublicKey = ec.EllipticCurvePublicKey
_RETIRED = "retired"


def name_of(issuer: str) -> str:
    """What the files of an issuer are called: `services-leave` for `services/leave`."""
    return issuer.replace("/", "-")


def private(folder: Path, issuer: str, *, make: bool = True) -> ec.EllipticCurvePrivateKey:
    """The private key of an issuer. make: one (readable by its owner only) when there is none yet.

    Raises:
        SettingsError: there is none, and none may or can be made.
    """
    path = folder / f"{name_of(issuer)}.pem"
    try:
        if make:
            secret_files.read(path, new)
        return load(path)
    except OSError as error:
        raise SettingsError(f"the key of {issuer} is not in ZT_KEYS_DIR: {error}; see `zhongtai keys make`") from error


def load(path: Path) -> ec.EllipticCurvePrivateKey:
    """The private key in a file."""
    key = serialization.load_pem_private_key(path.read_bytes(), None)
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise TypeError(f"{path} is not an elliptic-curve key")
    return key


def new() -> bytes:
    """A new private key as PEM."""
    key = ec.generate_private_key(ec.SECP256R1())
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def as_public(key: PublicKey) -> bytes:
    """A public key as PEM."""
    return key.public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)


def public_files(folder: Path, issuer: str) -> list[Path]:
    """The files of an issuer's public keys, the oldest first."""
    own = re.compile(rf"{re.escape(name_of(issuer))}(?:\.(\d+))?\.pub\.pem")
    numbered = [(int(found[1] or 1), path) for path in folder.glob("*.pub.pem") if (found := own.fullmatch(path.name))]
    return [path for _, path in sorted(numbered)]


def public(folder: Path, issuer: str) -> Sequence[PublicKey]:
    """The public keys of an issuer, the oldest first; none when nobody knows it."""
    return [_read(path) for path in public_files(folder, issuer)]


def derived(folder: Path, issuer: str) -> Sequence[PublicKey]:
    """The public key of the private one of an issuer that lies in a folder; none when there is none."""
    path = folder / f"{name_of(issuer)}.pem"
    return [private(folder, issuer, make=False).public_key()] if path.exists() else []


def signed_by(wanted: Settings, issuer: str) -> Sequence[PublicKey]:
    """Every key that an issuer has ever signed with, as far as it was kept: for verifying what is on record.

    None where keys are made at the first start and this one has not started yet: it has signed nothing.

    Raises:
        SettingsError: public keys are handed out, and there is none of this issuer.
    """
    folder = wanted.public_keys_dir
    if folder is None:
        return derived(wanted.key_dir, issuer)
    found = [*public(folder, issuer), *public(folder / _RETIRED, issuer)]
    if not found:
        raise SettingsError(f"there is no key of {issuer} in {folder}")
    return found


def _read(path: Path) -> PublicKey:
    key = serialization.load_pem_public_key(path.read_bytes())
    if not isinstance(key, ec.EllipticCurvePublicKey):
        raise TypeError(f"{path} is not an elliptic-curve key")
    return key
