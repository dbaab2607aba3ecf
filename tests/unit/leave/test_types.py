"""Leave types are data, and a mistake in the data is named before it does harm."""

from __future__ import annotations

import json
from datetime import date

import pytest

from services.kit import errors
from services.leave.domain import type_files, types
from tests.unit.leave import examples


def a_row(**changes):
    row = {
        "code": "X",
        "english": "Some leave",
        "chinese": "某假",
        "effective_from": "2026-01-01",
        "unit": "HOUR",
        "pay": "UNPAID",
        "basis": "ROSTERED_MINUTES",
        "counts_holidays": False,
        "needs_balance": True,
        "borrow_minutes": 0,
        "notice_minutes": 0,
        "max_minutes": None,
        "statutory": False,
        "blackout_applies": True,
        "day_minutes": 480,
        "consume": "EARLIEST_EXPIRY",
        "carry_over": None,
        "evidence": None,
        "variants": [],
        "source": "centre policy",
        "checked_on": "2026-11-22",
    }
    return row | changes


def wrong_fields(*rows):
    with pytest.raises(errors.Invalid) as refused:
        type_files.read(json.dumps(list(rows)))
    assert "LEAVE_TYPES_MALFORMED" == refused.value.reason
    return [violation.field for violation in refused.value.violations]


def test_every_shipped_type_names_its_source_and_the_day_it_was_checked():
    shipped = type_files.shipped()

    assert 15 == len(shipped)
    assert all(version.source and version.checked_on >= date(2026, 1, 1) for version in shipped)
    assert all(variant.source for version in shipped for variant in version.variants)


def test_a_type_whose_paper_fails_becomes_a_type_that_exists():
    codes = {version.code for version in type_files.shipped()}

    assert set() == {version.evidence.otherwise for version in type_files.shipped() if version.evidence} - codes


def test_a_well_formed_row_is_read():
    (read,) = type_files.read(json.dumps([a_row(max_minutes=960)]))

    assert ("X", types.Unit.HOUR, 960) == (read.code, read.unit, read.max_minutes)


def test_text_that_is_not_json_is_named_by_its_line():
    with pytest.raises(errors.Invalid) as refused:
        type_files.read("[\n{,")

    assert "line 2" == refused.value.violations[0].field


def test_a_file_that_is_not_a_list_is_refused():
    with pytest.raises(errors.Invalid) as refused:
        type_files.read("{}")

    assert "types" == refused.value.violations[0].field


def test_every_wrong_field_is_named_at_once():
    row = a_row(
        code="",
        unit="WEEK",
        statutory="yes",
        borrow_minutes=-1,
        day_minutes=2000,
        effective_from="1/1",
        variants=None,
    )

    found = wrong_fields(row)

    names = ["code", "effective_from", "unit", "borrow_minutes", "statutory", "day_minutes", "variants"]
    assert [f"types[0].{name}" for name in names] == found


def test_a_number_written_as_truth_or_text_is_not_a_number():
    assert ["types[0].notice_minutes"] == wrong_fields(a_row(notice_minutes=True))
    assert ["types[0].max_minutes"] == wrong_fields(a_row(max_minutes="8h"))
    assert ["types[0].checked_on"] == wrong_fields(a_row(checked_on=20261122))


def test_a_limit_left_out_is_not_the_same_as_no_limit():
    row = a_row()
    del row["max_minutes"]

    assert ["types[0].max_minutes"] == wrong_fields(row)


def test_a_misspelt_rule_is_refused_instead_of_being_silently_absent():
    assert ["types[0].borow"] == wrong_fields(a_row(borow=480))


def test_a_row_that_is_no_object_is_refused():
    assert "types[0]" == wrong_fields("ANNUAL")[0]


def test_parts_of_a_type_are_checked_too():
    carry = {"share_permille": 1001, "limit_minutes": None, "expiry_months": 13, "needs_consent": True}
    paper = {"english": "x", "chinese": "x", "over_minutes": 0, "within_days": 1, "otherwise": ""}
    variant = {
        "province": "SH",
        "case": "total",
        "days": 3,
        "counted": "MOON",
        "effective_from": "2026-01-01",
        "source": "x",
        "checked_on": "2026-01-01",
    }

    found = wrong_fields(a_row(carry_over=carry, evidence=paper, variants=[variant]))

    names = [
        "carry_over.share_permille",
        "carry_over.expiry_months",
        "evidence.otherwise",
        "variants[0].counted",
    ]
    assert [f"types[0].{name}" for name in names] == found


def test_two_versions_from_the_same_day_are_refused():
    assert ["types[1]"] == wrong_fields(a_row(), a_row())


def test_the_newest_version_that_has_begun_holds():
    versions = type_files.read(json.dumps([a_row(), a_row(effective_from="2026-07-01", notice_minutes=60)]))

    assert 0 == types.in_force(versions, "X", date(2026, 6, 30)).notice_minutes
    assert 60 == types.in_force(versions, "X", date(2026, 7, 1)).notice_minutes
    assert [60] == [version.notice_minutes for version in types.all_in_force(reversed(versions), date(2026, 7, 1))]
    assert () == types.all_in_force(versions, date(2025, 7, 1))


def test_an_unknown_type_and_one_that_has_not_begun_are_told_apart():
    with pytest.raises(errors.NotFound) as unknown:
        types.in_force((), "X", date(2026, 1, 1))
    with pytest.raises(errors.NotFound) as early:
        types.in_force((examples.kind(),), "ANNUAL", date(2000, 1, 1))

    assert ("LEAVE_TYPE_UNKNOWN", "LEAVE_TYPE_NOT_YET") == (unknown.value.reason, early.value.reason)


def test_a_province_goes_before_the_nation_and_the_nation_stands_in():
    maternity = examples.kind("MATERNITY")

    assert 158 == types.variant_for(maternity, "SH", "birth", date(2026, 1, 1)).days
    assert 98 == types.variant_for(maternity, "SC", "birth", date(2026, 1, 1)).days


def test_a_case_nobody_has_a_rule_for_is_refused():
    with pytest.raises(errors.NotFound) as refused:
        types.variant_for(examples.kind("PARENTAL"), "SC", "per_year", date(2026, 1, 1))

    assert "VARIANT_UNKNOWN" == refused.value.reason
