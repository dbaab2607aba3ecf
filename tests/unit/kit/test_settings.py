"""Settings: secrets come from files, and what nobody knows stops the start."""

from __future__ import annotations

from pathlib import Path

import pytest

from services.kit import settings

URL = "postgresql+psycopg://zt_{service}:{password}@db/zt_{service}"


def test_a_password_comes_from_its_file_and_is_quoted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "password").write_text("p@ss/word\n")
    monkeypatch.setenv("ZT_DATABASE_URL", URL)
    monkeypatch.setenv("ZT_DATABASE_PASSWORD_FILE", str(tmp_path / "password"))

    assert "postgresql+psycopg://zt_leave:p%40ss%2Fword@db/zt_leave" == settings.load().url_of("leave")


def test_with_a_place_for_the_service_each_has_its_own_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("leave", "directory"):
        (tmp_path / name).write_text(f"of-{name}")
    monkeypatch.setenv("ZT_DATABASE_URL", URL)
    monkeypatch.setenv("ZT_DATABASE_PASSWORD_FILE", str(tmp_path / "{service}"))
    wanted = settings.load()

    assert "postgresql+psycopg://zt_leave:of-leave@db/zt_leave" == wanted.url_of("leave")
    assert "postgresql+psycopg://zt_directory:of-directory@db/zt_directory" == wanted.url_of("directory")
    with pytest.raises(settings.SettingsError, match=r"ZT_DATABASE_PASSWORD_FILE.*workbench"):
        wanted.url_of("workbench")


def test_a_file_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZT_BROKER_URL_FILE", "/nowhere/url")

    with pytest.raises(settings.SettingsError, match=r"ZT_BROKER_URL_FILE.*/nowhere/url"):
        settings.load()


@pytest.mark.parametrize("name", ["ZT_DATABSE_URL", "ZT_LISTEN_FILES", "ZT_FILE"])
def test_an_unknown_setting_stops_the_start(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, "x")

    with pytest.raises(settings.SettingsError, match=name):
        settings.load()
