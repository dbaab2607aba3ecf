"""Files as spreadsheets save them."""

from __future__ import annotations

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
