"""The command that solves published instances: files that cannot be read or written end it at once, with a sentence."""

from __future__ import annotations

import pytest

from services.scheduling.tools import solve
from tests.unit.scheduling.test_competition import HISTORY, SCENARIO, WEEK


@pytest.mark.parametrize(
    ("content", "out"),
    [(None, "roster.json"), ("名称".encode("gb18030"), "roster.json"), (b"", "nowhere/roster.json")],
    ids=["missing", "not text", "no folder for the answer"],
)
def test_a_file_that_cannot_be_read_or_written_is_told_in_both_languages(tmp_path, capsys, content, out):
    if content is not None:
        (tmp_path / "instance.txt").write_bytes(content)
    asked = ["--curtois", str(tmp_path / "instance.txt"), "--seconds", "5", "--out", str(tmp_path / out)]

    assert 2 == solve.main(asked)

    told = capsys.readouterr().err

    assert "A file cannot be read or written" in told
    assert "文件无法读取或写入" in told


CURTOIS = """SECTION_HORIZON
7
SECTION_SHIFTS
E,480,
SECTION_STAFF
A,E=7,2400,0,5,2,2,1
SECTION_COVER
0,E,1,100,1
"""


@pytest.mark.parametrize(
    ("text", "english", "chinese"),
    [
        ("", "SECTION_HORIZON is missing or empty", "缺少 SECTION_HORIZON"),
        (CURTOIS.replace("SECTION_HORIZON\n7", "SECTION_HORIZON"), "SECTION_HORIZON is missing or empty", "内容为空"),
        (CURTOIS.replace("SECTION_STAFF", "SECTION_PEOPLE"), "SECTION_STAFF is missing or empty", "缺少 SECTION_STAFF"),
        (CURTOIS.replace(",5,2,2,1", ""), 'line 6, in SECTION_STAFF, does not fit: "A,E=7,2400,0"', "第 6 行"),
        (CURTOIS.replace("0,E,1", "0,N,1"), 'line 8, in SECTION_COVER, does not fit: "0,N,1,100,1"', "第 8 行"),
    ],
)
def test_a_malformed_instance_is_told_by_its_section_or_its_line(tmp_path, capsys, text, english, chinese):
    (tmp_path / "instance.txt").write_text(text, encoding="utf-8")

    assert 2 == solve.main(["--curtois", str(tmp_path / "instance.txt"), "--out", str(tmp_path / "roster.json")])

    first, second = capsys.readouterr().err.splitlines()

    assert english in first
    assert chinese in second


@pytest.mark.parametrize(
    ("file", "cut", "english"),
    [
        ("Sc-s.txt", " (2,4)", 'line 10, in SHIFT_TYPES, does not fit: "Early"'),
        ("Sc-s.txt", "CONTRACTS = 2", "CONTRACTS is missing"),
        ("H0-s-0.txt", "Bert 0 0 None 0 0 2", "NURSE_HISTORY has no line of Bert"),
        ("WD-s-0.txt", "REQUIREMENTS", "REQUIREMENTS is missing"),
    ],
)
def test_a_malformed_competition_file_is_told_by_its_name_and_its_section(tmp_path, capsys, file, cut, english):
    texts = {"Sc-s.txt": SCENARIO, "H0-s-0.txt": HISTORY, "WD-s-0.txt": WEEK, "WD-s-1.txt": WEEK}
    texts[file] = texts[file].replace(cut, "")
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")

    assert 2 == solve.main(["--inrc2", str(tmp_path), "--out", str(tmp_path / "roster.json")])

    first = capsys.readouterr().err.splitlines()[0]

    assert first.startswith(f"{file}: ")
    assert english in first
