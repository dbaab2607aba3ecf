"""Small secrets that browsers keep for us: encrypted, so that nobody reads them, and bound to what they are for."""

from __future__ import annotations

import base64
import binascii
import secrets
from typing import Any

import orjson
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from services.kit import secret_files
from services.kit.settings import Settings, SettingsError

KEY_FILE = "gateway-sessions.key"
_NONCE_BYTES = 12
_KEY_BYTES = 32


class Seal:
    """Encrypts and authenticates with AES-256-GCM."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)

    def close(self, values: dict[str, Any], purpose: str) -> str:
        """Values as text that only `open` with the same purpose can read."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        sealed = self._cipher.encrypt(nonce, orjson.dumps(values), purpose.encode())
        return base64.urlsafe_b64encode(nonce + sealed).decode().rstrip("=")

    def open(self, text: str, purpose: str) -> dict[str, Any] | None:
        """What `close` was given; None for anything that is not its work, whole and for this purpose."""
        try:
            packed = base64.urlsafe_b64decode(text.encode() + b"=" * (-len(text) % 4))
            plain = self._cipher.decrypt(packed[:_NONCE_BYTES], packed[_NONCE_BYTES:], purpose.encode())
        except (binascii.Error, InvalidTag, ValueError):
            return None
        values: dict[str, Any] = orjson.loads(plain)
        return values


def new_key() -> bytes:
    """A new key."""
    return secrets.token_bytes(_KEY_BYTES)


def load(wanted: Settings) -> Seal:
    """The seal that all gateways share. Its key is made (readable by its owner only) where signing keys are made, too.

    Raises:
        SettingsError: its key is not there.
    """
    path = wanted.key_dir / KEY_FILE
    try:
        return Seal(secret_files.read(path, new_key) if wanted.public_keys_dir is None else path.read_bytes())
    except OSError as error:
        raise SettingsError(f"{KEY_FILE} is not in ZT_KEYS_DIR: {error}; see `zhongtai keys make`") from error
