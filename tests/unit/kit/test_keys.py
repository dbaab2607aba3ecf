"""Keys that issuers sign with: made once, whoever else is making one, and readable by their owner only."""

from __future__ import annotations

import secrets
import threading
from concurrent.futures import ThreadPoolExecutor

from services.kit import auth, secret_files

AT_ONCE = 16


def test_all_that_make_a_key_at_once_sign_with_the_same_one(tmp_path):
    folder = tmp_path / "keys"
    ready = threading.Barrier(AT_ONCE)

    def load(_: int) -> int:
        ready.wait(10)
        return auth.load_signer(folder, auth.GATEWAY).key.private_numbers().private_value

    with ThreadPoolExecutor(AT_ONCE) as threads:
        made = list(threads.map(load, range(AT_ONCE)))

    assert {auth.load_signer(folder, auth.GATEWAY).key.private_numbers().private_value} == set(made)
    assert ["gateway.pem"] == [path.name for path in folder.iterdir()]


def test_all_that_make_a_secret_at_once_read_the_same_one(tmp_path):
    ready = threading.Barrier(AT_ONCE)

    def read(_: int) -> bytes:
        ready.wait(10)
        return secret_files.read(tmp_path / "seal.key", lambda: secrets.token_bytes(32))

    with ThreadPoolExecutor(AT_ONCE) as threads:
        made = list(threads.map(read, range(AT_ONCE)))

    assert {(tmp_path / "seal.key").read_bytes()} == set(made)


def test_a_key_is_readable_by_its_owner_only(tmp_path):
    auth.load_signer(tmp_path / "keys", "services/leave")

    assert 0o600 == (tmp_path / "keys" / "services-leave.pem").stat().st_mode & 0o777
    assert 0o700 == (tmp_path / "keys").stat().st_mode & 0o777
