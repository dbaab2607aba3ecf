"""The command that solves published instances: files that cannot be read or written end it at once, with a sentence."""

from __future__ import annotations

import pytest

from services.scheduling.tools import solve


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
