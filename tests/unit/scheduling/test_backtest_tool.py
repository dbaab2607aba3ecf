"""The backtest on a file: what it reads, what it prints, and that nothing looks ahead."""

import json
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest

from services.kit.errors import Invalid
from services.scheduling.tools import backtest, calls_file

MONDAY = date(2026, 3, 2)
CALLS = Path(__file__).parents[4] / "shared" / "data" / "calls"


class Asked(NamedTuple):
    """A file, how it is measured, and the slot WAPE that the chosen models must keep."""

    name: str
    slot_minutes: int
    horizon_days: int
    first: date
    last: date
    at_most: float


REAL = [
    Asked("bank_calls_5min.csv", 30, 7, date(2003, 6, 2), date(2003, 8, 1), 0.057),
    Asked("anon_bank_1999_6min.csv", 30, 7, date(1999, 7, 1), date(1999, 9, 30), 0.285),
    Asked("callcenter_daily_kpi.csv", 1440, 28, date(2022, 1, 1), date(2022, 12, 31), 0.40),
    Asked("callcenter_daily_kpi.csv", 1440, 7, date(2022, 1, 1), date(2022, 12, 31), 0.37),
]


def written(folder, lines):
    path = folder / "calls.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def season(days, seed=1):
    """Two rows a weekday morning, with noise."""
    chance = np.random.default_rng(seed)
    for place in range(days):
        day = datetime.combine(MONDAY + timedelta(days=place), datetime.min.time())
        if day.weekday() < 5:
            for minute in (540, 555):
                yield f"{day + timedelta(minutes=minute)},{chance.poisson(200 + 40 * (day.weekday() == 0))}"


@pytest.mark.parametrize(
    "lines",
    [
        ["datetime,calls", "2026-03-02 09:00,3", "2026-03-02 09:15,4", "2026-03-02 10:00,5", "2026-03-02 10:15,0"],
        ["# a comment", "", "Calls;Start", "3;2026/03/02 09:00:00", "4;2026/03/02 09:15", "5;2026/03/02 10:00", "0;2026/03/02 10:15"],
        ["2026-03-02T09:00\t3", "2026-03-02T10:15\t0", "2026-03-02T10:00\t5", "2026-03-02T09:15\t4"],
        ["queue,time,来话量", "a,2026-03-02 09:00,1", "b,2026-03-02 09:00,2", "a,2026-03-02 09:15,4", "a,2026-03-02 10:00,5", "a,2026-03-02 10:15,0"],
    ],
)  # fmt: skip
def test_any_table_of_times_and_calls_is_read_and_added_up(tmp_path, lines):
    known = calls_file.read(written(tmp_path, lines), 30)

    assert (MONDAY, (1, 48)) == (known.first_day, known.calls.shape)
    assert {18: 7.0, 20: 5.0} == {place: known.calls[0, place] for place in np.flatnonzero(~np.isnan(known.calls[0]))}


def test_a_file_of_days_is_read_by_the_day(tmp_path):
    lines = ["Fecha,Incoming Calls,Answered Calls", "2026-03-02,217,204", "2026-03-03,200,182", "2026-03-05,,1"]

    assert [[217.0], [200.0]] == calls_file.read(written(tmp_path, lines), 1440).calls.tolist()


@pytest.mark.parametrize("lines", [["# nothing"], ["name,calls", "a,3"], ["datetime,topic", "2026-03-02 09:00,x"]])
def test_a_file_without_times_or_calls_is_refused(tmp_path, lines):
    with pytest.raises(Invalid, match="FILE_UNREADABLE"):
        calls_file.read(written(tmp_path, lines), 30)


def test_the_command_tells_every_model_and_what_was_chosen(tmp_path, capsys):
    path = written(tmp_path, ["datetime,calls", *season(84)])
    asked = ["--calls", str(path), "--interval-minutes", "30", "--from", "2026-05-04", "--to", "2026-05-22"]

    assert 0 == backtest.main(asked)

    told = json.loads(capsys.readouterr().out)

    assert (3, 7, 30) == (told["origin_count"], told["horizon_days"], told["slot_minutes"])
    assert ["2026-05-04", "2026-05-11", "2026-05-18"] == [choice["from"] for choice in told["choices"]]
    assert {choice["model"] for choice in told["choices"]} <= set(told["models"])
    assert 13 == len(told["models"])
    assert 0 < told["chosen"]["slot_wape"] < 0.08
    assert told["chosen"]["day_wape"] <= told["chosen"]["slot_wape"]
    assert 0.5 < told["chosen"]["coverage_80"] <= 1


def test_a_choice_is_the_same_whatever_comes_after_it(tmp_path):
    lines = list(season(84))
    spoiled = [line if line < "2026-05-11" else f"{line.split(',')[0]},9999" for line in lines]
    measured = [
        backtest.measure(calls_file.read(written(tmp_path, each), 30), date(2026, 5, 4), date(2026, 5, 24), 7)
        for each in (lines, spoiled)
    ]

    assert measured[0]["choices"][:2] == measured[1]["choices"][:2]
    assert measured[0]["chosen"] != measured[1]["chosen"]


def test_a_missing_file_says_so_in_both_languages(tmp_path, capsys):
    asked = ["--calls", str(tmp_path / "none.csv"), "--from", "2026-05-04", "--to", "2026-05-22"]

    assert 2 == backtest.main(asked)
    assert "FILE_UNREADABLE" in (told := capsys.readouterr().err)
    assert "无法读取" in told


def test_days_beyond_the_last_known_one_are_forecast_and_have_no_score(tmp_path):
    known = calls_file.read(written(tmp_path, season(42)), 30)
    told = backtest.measure(known, date(2026, 4, 6), date(2026, 4, 26), 7)
    beyond = backtest.measure(known, date(2026, 4, 27), date(2026, 5, 1), 7)

    assert [("2026-04-06", True), ("2026-04-13", True), ("2026-04-20", True)] == [
        (choice["from"], choice["backtest_origins"] > 0) for choice in told["choices"]
    ]
    assert 0 < told["chosen"]["slot_wape"] < 0.2
    assert (None, None) == (beyond["chosen"]["slot_wape"], beyond["chosen"]["coverage_80"])


def test_rows_that_cannot_be_read_are_named_and_counted_and_unknown_calls_are_not(tmp_path, capsys):
    lines = ["datetime,calls", "", *season(84)]
    lines[10:10] = ["rubbish,5", "2026-03-09 09:00,abc", "2026-03-10 09:00,-4", "2026-03-11 09:00,NA"]
    path = written(tmp_path, lines)

    assert 0 == backtest.main(
        ["--calls", str(path), "--interval-minutes", "30", "--from", "2026-05-18", "--to", "2026-05-22"]
    )

    out, err = capsys.readouterr()

    assert 3 == json.loads(out)["left_out_rows"]
    assert ["row 11: 'rubbish'", "row 12: 'abc'", "row 13: '-4'"] == [
        line.partition(" cannot")[0] for line in err.splitlines() if line.startswith("row")
    ]


@pytest.mark.parametrize(
    "content",
    [
        "时间,来话量\n2026/3/2 9:00,3\n2026/3/2 9:15,4\n".encode("gb18030"),
        b"\xef\xbb\xbfstart;calls\r\n2026-03-02 09:15;4\r\n2026-03-02 09:00;3\r\n",
    ],
)
def test_a_table_as_a_sheet_saves_it_is_read(tmp_path, content):
    (tmp_path / "calls.csv").write_bytes(content)
    known = calls_file.read(tmp_path / "calls.csv", 30)

    assert (MONDAY, 7.0) == (known.first_day, known.calls[0, 18])


@pytest.mark.nightly
@pytest.mark.timeout(600)
@pytest.mark.skipif(not CALLS.is_dir(), reason=f"no call histories at {CALLS}")
@pytest.mark.parametrize("asked", REAL, ids=lambda asked: f"{asked.name}-{asked.horizon_days}")
def test_real_calls_are_forecast_better_than_by_their_average(asked):
    known = calls_file.read(CALLS / asked.name, asked.slot_minutes)
    told = backtest.measure(known, asked.first, asked.last, asked.horizon_days)

    assert told["chosen"]["slot_wape"] <= asked.at_most
    assert told["chosen"]["slot_wape"] < told["models"]["historical_average"]["slot_wape"]
    assert 0.7 <= told["chosen"]["coverage_80"] <= 0.9
