"""Files as spreadsheets save them."""

from __future__ import annotations

import io
import tracemalloc

import pytest

from services.kit import rows
from services.kit.errors import Invalid

FIELDS = ("employee_no", "display_name")


def read(text: str, **columns: str) -> list[dict[str, str]]:
    found = rows.read(text.encode(), "csv", columns, fields=FIELDS, needed=("employee_no",))
    return [dict(row.values) for row in found]


@pytest.mark.parametrize("between", [",", "\t", ";"])
def test_cells_may_stand_between_commas_tabs_or_semicolons(between):
    text = f"employee_no{between}display_name\n1001{between}王芳\n"

    assert [{"employee_no": "1001", "display_name": "王芳"}] == read(text)


def test_a_column_that_is_there_twice_is_refused_when_it_is_needed():
    with pytest.raises(Invalid) as refused:
        read("employee_no,name,name\n1001,a,b\n", display_name="name")

    assert "COLUMN_TWICE" == refused.value.reason
    assert "name" in refused.value.chinese


def test_a_column_that_is_there_twice_and_not_asked_for_does_no_harm():
    assert [{"employee_no": "1001"}] == read("employee_no,note,note\n1001,a,b\n")


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_a_large_file_is_read_whichever_of_the_two_encodings_it_is_in(encoding):
    """Letters of several bytes lie across every place at which reading stops."""
    text = "employee_no,display_name\n" + "1001,王芳\n" * 110_000
    found = rows.read(text.encode(encoding), "csv", {}, fields=FIELDS, needed=FIELDS)

    assert {"王芳"} == {row.get("display_name") for row in found}


def test_a_file_in_no_encoding_says_so_even_if_only_its_last_byte_is_wrong():
    with pytest.raises(Invalid, match="FILE_UNREADABLE"):
        list(rows.read(b"employee_no\n1001\n\xff", "csv", {}, fields=FIELDS, needed=FIELDS[:1]))


def test_a_file_that_is_opened_is_never_held_as_a_whole(tmp_path):
    path = tmp_path / "large.csv"
    path.write_text("employee_no,note\n" + f"1001,{'x' * 10_000}\n" * 2_000)

    def opened() -> io.BufferedReader:
        return path.open("rb")

    tracemalloc.start()
    try:
        count = sum(1 for _ in rows.read(opened, "csv", {}, fields=FIELDS, needed=FIELDS[:1]))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()

    assert 2_000 == count
    assert peak < path.stat().st_size / 2


def test_a_wrong_value_is_told_by_its_beginning():
    (row,) = rows.read(f"employee_no\n{'9' * 5_000}\n".encode(), "csv", {}, fields=FIELDS, needed=FIELDS[:1])

    assert "9" * rows.MOST_VALUE == row.wrong("employee_no", "BAD", "bad.", "错误。").value


def test_a_refusal_counts_all_that_is_wrong_though_only_some_of_it_is_named():
    wrong = [rows.RowError(2, "date", "BAD", "bad.", "错误。")]
    many = rows.refuse(wrong, count=1500)

    assert "1 value is wrong; nothing was imported. First: row 2, date: bad." == rows.refuse(wrong).english
    assert "共有 1500 处错误，未导入任何数据。首处：第 2 行“date”列：错误。" == many.chinese
    assert "1500" == many.facts["count"]
