"""Keys that issuers sign with: made once, whoever else is making one, and readable by their owner only."""

from __future__ import annotations

import argparse
import secrets
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
import sqlalchemy as sa

from gateway import seal
from services import cli, keymaking
from services.kit import audit, auth, db, errors, keys, secret_files, settings, tables
from tests import conftest

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


# ------------------------------------------------------------------------------------------ handed out by an operator

LEAVE, WORKBENCH = "services/leave", "services/workbench"


def handed_out(folder, issuer):
    """What the processes of an issuer see, mounted read-only: its own private key and everybody's public ones."""
    mounted = folder / f"mounted-{keys.name_of(issuer)}"
    mounted.mkdir(exist_ok=True)
    (mounted / f"{keys.name_of(issuer)}.pem").write_bytes(
        (folder / "private" / f"{keys.name_of(issuer)}.pem").read_bytes()
    )
    return settings.Settings(keys_dir=mounted, public_keys_dir=folder / "public")


def run(folder, what, *issuers):
    return keymaking.run(argparse.Namespace(what=what, issuers=list(issuers), out=folder))


@pytest.fixture
def folder(tmp_path):
    run(tmp_path / "out", "make")
    return tmp_path / "out"


def verdict(verifier, token):
    try:
        return verifier.verify(token).subject
    except errors.Refusal as refusal:
        return refusal.reason


def test_everybody_who_signs_has_a_key_of_their_own(folder):
    private = sorted(path.name for path in (folder / "private").iterdir())
    public = sorted(path.name for path in (folder / "public").iterdir())

    assert "gateway-sessions.key" in private
    assert [name.replace(".pem", ".pub.pem") for name in private if name.endswith(".pem")] == public
    assert {"gateway.pub.pem", "services-gateway.pub.pem", "services-operations.pub.pem"} <= set(public)
    assert {0o600} == {path.stat().st_mode & 0o777 for path in (folder / "private").iterdir()}
    assert not any(b"PRIVATE" in path.read_bytes() for path in (folder / "public").iterdir())


def test_the_command_says_what_it_made_and_what_is_wrong(tmp_path, capsys):
    made = cli.main(["keys", "make", "--out", str(tmp_path / "out")])
    said = capsys.readouterr().out
    wrong = cli.main(["keys", "renew", "services/nobody", "--out", str(tmp_path / "out")])

    assert (0, 1) == (made, wrong)
    assert "services/leave: services-leave.pub.pem" in said
    assert "services/nobody" in capsys.readouterr().err


def test_making_again_changes_nothing(folder):
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    again = run(folder, "make")

    assert [] == again
    assert before == {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_process_with_its_own_private_key_alone_verifies_all_others(folder):
    token = auth.signer(handed_out(folder, LEAVE), LEAVE).own("main")
    verifier = auth.verifier(handed_out(folder, WORKBENCH))

    assert LEAVE == verdict(verifier, token)


def test_a_key_that_was_not_handed_out_stops_the_start_and_is_never_made(folder):
    wanted = handed_out(folder, LEAVE)
    with pytest.raises(settings.SettingsError, match="services/workbench"):
        auth.signer(wanted, WORKBENCH)
    with pytest.raises(settings.SettingsError, match="gateway-sessions"):
        seal.load(wanted)

    assert ["services-leave.pem"] == [path.name for path in wanted.keys_dir.iterdir()]


def test_a_key_gives_way_to_the_next_and_nobody_is_refused(folder):
    """Who started before the roll learns of the new key by its file; the old one counts until it is retired."""
    old = auth.signer(handed_out(folder, LEAVE), LEAVE)
    verifier = auth.verifier(handed_out(folder, WORKBENCH))
    first = verdict(verifier, old.sign(auth.Caller(LEAVE, "main", frozenset({"SERVICE"}))))
    run(folder, "renew", LEAVE)
    new = auth.signer(handed_out(folder, LEAVE), LEAVE)
    late = new.sign(auth.Caller(LEAVE, "main", frozenset({"SERVICE"})))
    conftest.wait_until(lambda: verdict(verifier, late) == LEAVE)
    both = verdict(verifier, old.sign(auth.Caller(LEAVE, "second", frozenset({"SERVICE"}))))
    run(folder, "retire", LEAVE)
    fresh = auth.verifier(handed_out(folder, WORKBENCH))
    outdated = old.sign(auth.Caller(LEAVE, "third", frozenset({"SERVICE"})))

    assert (LEAVE, LEAVE) == (first, both)
    assert (LEAVE, "TOKEN_INVALID") == (verdict(fresh, late), verdict(fresh, outdated))
    assert 2 == len(keys.signed_by(handed_out(folder, WORKBENCH), LEAVE))


def test_no_issuer_is_taken_for_another_whose_name_begins_alike(folder):
    (folder / "public" / "gateway.x.pub.pem").write_bytes((folder / "public" / "services-leave.pub.pem").read_bytes())

    assert ["gateway.pub.pem"] == [path.name for path in keys.public_files(folder / "public", "gateway")]


def test_what_old_keys_signed_in_the_audit_log_stays_verified(folder, tmp_path):
    """`zhongtai audit verify` needs no private key, and knows those that were retired."""
    metadata = tables.add_to(sa.MetaData())
    database = db.Database(f"sqlite:///{tmp_path / 'a.db'}", metadata)
    metadata.create_all(database.engine)
    breaks = []
    for _ in range(2):
        with database.act("main", "test") as tx:
            tx.audit("things/1", "change")
        with database.act(db.EVERY_TENANT, "test") as tx:
            audit.sign_heads(tx, auth.signer(handed_out(folder, LEAVE), LEAVE).key)
        run(folder, "renew", LEAVE)
        run(folder, "retire", LEAVE)
        with database.read(db.EVERY_TENANT) as tx:
            breaks += audit.verify(tx, keys.signed_by(settings.Settings(public_keys_dir=folder / "public"), LEAVE))
            some = keys.public(folder / "public", LEAVE)
            missed = audit.verify(tx, some)
    database.close()

    assert [] == breaks
    assert ["a head was not signed by us"] * 2 == [each.problem for each in missed]
