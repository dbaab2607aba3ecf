"""The command `zhongtai` as an operator meets it: founding on an empty platform, importing, verifying, looking."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from services import cli
from tests.e2e.conftest import ROOT, Person, Running, wait_for

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(180)]
NOBODY = "http://127.0.0.1:1"
FOUND = ("found", "--centre", "hq", "--name", "HQ", "--admin", "10001", "--admin-name", "A. Admin")
PEOPLE = "employee_no,display_name,team,join_date\n10002,王一,a1,2026-01-01\n10003,李二,a1,2026-01-01\n"


@dataclass(frozen=True)
class Said:
    """What a command answered."""

    code: int
    out: str
    error: str


def zhongtai(folder: Path, *arguments: str) -> Said:
    done = subprocess.run(
        [sys.executable, "-m", "services.cli", *arguments],
        cwd=ROOT,
        env=os.environ | {"ZT_DATA_DIR": str(folder), "ZT_LOG_LEVEL": "ERROR"},
        capture_output=True,
        stdin=subprocess.DEVNULL,
        text=True,
        timeout=120,
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return Said(done.returncode, done.stdout, done.stderr)


def password_of(said: Said) -> str:
    assert 0 == said.code, said.error
    return said.out.splitlines()[0].split()[-1]


def sign_in(running: Running, password: str) -> Person | None:
    http = running.visitor(locale="en")
    answer = http.post("/session", json={"employeeNo": "10001", "password": password})
    return Person(http, answer.json()) if answer.is_success else None


def test_on_an_empty_platform_a_centre_is_founded_filled_and_used(empty: Running, tmp_path: Path) -> None:
    password = password_of(zhongtai(empty.folder, *FOUND))
    admin = wait_for(lambda: sign_in(empty, password))
    assert {"HR", "PLANNER", "CENTRE_MANAGER", "OPS"} <= set(admin.principal["roles"])
    secret, file = tmp_path / "password", tmp_path / "people.csv"
    secret.write_text(password)
    file.write_bytes(PEOPLE.encode("gb18030"))
    options = ("--centre", "centres/hq", "--user", "10001", "--password-file", str(secret), "--url", empty.url)
    people = ("import", "people", str(file), "--english", "--create-teams", *options)

    checked = zhongtai(empty.folder, *people, "--validate-only")
    assert (0, 1) == (checked.code, admin.get("/v1/employees")["totalSize"])
    assert "createdCount 2, teamsCreatedCount 1" in zhongtai(empty.folder, *people).out
    assert 3 == admin.get("/v1/employees")["totalSize"]
    file.write_text(PEOPLE + "10004,,a1,2026-13-01\n", encoding="utf-8")
    refused = zhongtai(empty.folder, *people)
    assert 1 == refused.code
    assert "ROWS_INVALID" in refused.error
    assert "Row 4, join_date" in refused.error
    secret.write_text("wrong")
    assert "WRONG_CREDENTIALS" in zhongtai(empty.folder, *people).error

    verified = zhongtai(empty.folder, "audit", "verify")
    assert (0, 4) == (verified.code, verified.out.count("the audit log holds"))
    assert (0, "") == (zhongtai(empty.folder, "events", "dead", "leave").code, verified.error)
    assert "has not given up" in zhongtai(empty.folder, "events", "replay", "leave", "directory", "1").error


def test_whoever_lost_the_password_gets_a_new_one(empty: Running) -> None:
    lost = password_of(zhongtai(empty.folder, *FOUND))
    wait_for(lambda: sign_in(empty, lost))
    new = password_of(zhongtai(empty.folder, "password", "10001"))
    nobody = zhongtai(empty.folder, "password", "10099")

    assert sign_in(empty, lost) is None
    assert sign_in(empty, new) is not None
    assert 1 == nobody.code
    assert nobody.error.startswith("zhongtai: ")


def test_what_was_refused_half_way_goes_on_once_it_is_put_right(tmp_path: Path) -> None:
    folder = tmp_path / "var"
    long = (*FOUND[:-3], "1" * 40, *FOUND[-2:])
    assert 1 == zhongtai(folder, *long).code

    password_of(zhongtai(folder, *FOUND))

    again = zhongtai(folder, *FOUND)
    assert (1, True) == (again.code, "founded already" in again.error)
    other = zhongtai(folder, *FOUND[:2], "Bad Code", *FOUND[3:])
    assert (1, True) == (other.code, other.error.isascii())
    assert 1 == zhongtai(folder, *FOUND, "--zone", "Mars/Base").code


def test_founding_takes_the_key_of_operations_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """An operator's pod holds no service's key, and makes none."""
    made, own = tmp_path / "keys", tmp_path / "own"
    own.mkdir()
    assert 0 == cli.main(["keys", "make", "--out", str(made)])
    shutil.copy(made / "private" / "services-operations.pem", own)
    monkeypatch.setenv("ZT_DATA_DIR", str(tmp_path / "var"))
    monkeypatch.setenv("ZT_KEYS_DIR", str(own))
    monkeypatch.setenv("ZT_PUBLIC_KEYS_DIR", str(made / "public"))

    assert 0 == cli.main(list(FOUND)), capsys.readouterr().err

    assert ["services-operations.pem"] == [each.name for each in own.iterdir()]
    assert 0o700 == (tmp_path / "var").stat().st_mode & 0o777


def test_a_row_of_the_audit_log_that_was_touched_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "var"
    password_of(zhongtai(folder, *FOUND))
    assert 0 == zhongtai(folder, "audit", "verify", "directory").code
    with sqlite3.connect(folder / "directory.db") as database:
        for (name,) in database.execute("select name from sqlite_master where type = 'trigger'").fetchall():
            database.execute(f"drop trigger {name}")
        database.execute("update kit_audit set actor = 'employees/somebody' where seq = 2")

    told = zhongtai(folder, "audit", "verify", "directory")

    assert 1 == told.code
    assert "row 2" in told.out


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("audit", "verify", "leave"), "has no database yet"),
        (("events", "dead", "payments"), "there is no service 'payments'"),
        (("events", "replay", "leave"), "has no database yet"),
        (("import", "people", "/nowhere.csv", "--user", "1"), "No such file"),
        (("import", "people", __file__, "--user", "1", "--column", "x"), "FIELD=COLUMN"),
        (("import", "people", __file__, "--user", "1", "--password-file", __file__, "--url", NOBODY), "refused"),
    ],
)
def test_a_command_that_cannot_be_done_says_why_in_a_line(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    sentence: str,
) -> None:
    monkeypatch.setenv("ZT_DATA_DIR", str(tmp_path))

    assert 1 == cli.main(list(arguments))

    assert sentence in capsys.readouterr().err


def test_without_a_password_and_a_terminal_the_import_says_how_to_give_it(tmp_path: Path) -> None:
    assert "--password-file" in zhongtai(tmp_path, "import", "people", __file__, "--user", "1").error


@pytest.mark.parametrize("part", ["services.leave", "services.leave.consume", "gateway", "services"])
def test_a_part_that_is_told_what_nobody_knows_says_so_in_a_line(tmp_path: Path, part: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", part],
        cwd=ROOT,
        env=os.environ | {"ZT_DATA_DIR": str(tmp_path), "ZT_LITSEN": "x"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert ("zhongtai: unknown settings: ZT_LITSEN\n", True) == (done.stderr, done.returncode != 0)


def test_a_database_that_is_behind_stops_the_start_in_a_line(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "services.leave", "check"],
        cwd=ROOT,
        env=os.environ | {"ZT_DATA_DIR": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert done.stderr.startswith("zhongtai: leave: database is at None, the code wants ")
    assert 1 == done.stderr.count("\n")
