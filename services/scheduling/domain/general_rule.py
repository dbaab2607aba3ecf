"""Order 795's statutory dates of any year, and the breaks its general rule makes of them."""

from __future__ import annotations

from datetime import date, timedelta

from services.kit.errors import Invalid

LUNAR = {
    2023: ("01-22", "06-22", "09-29"),
    2024: ("02-10", "06-10", "09-17"),
    2025: ("01-29", "05-31", "10-06"),
    2026: ("02-17", "06-19", "09-25"),
    2027: ("02-06", "06-09", "09-15"),
    2028: ("01-26", "05-28", "10-03"),
    2029: ("02-13", "06-16", "09-22"),
    2030: ("02-03", "06-05", "09-12"),
    2031: ("01-23", "06-24", "10-01"),
    2032: ("02-11", "06-12", "09-19"),
    2033: ("01-31", "06-01", "09-08"),
    2034: ("02-19", "06-20", "09-27"),
    2035: ("02-08", "06-10", "09-16"),
    2036: ("01-28", "05-30", "10-04"),
    2037: ("02-15", "06-18", "09-24"),
    2038: ("02-04", "06-07", "09-13"),
    2039: ("01-24", "05-27", "10-02"),
    2040: ("02-12", "06-14", "09-20"),
    2041: ("02-01", "06-03", "09-10"),
    2042: ("01-22", "06-22", "09-28"),
    2043: ("02-10", "06-11", "09-17"),
    2044: ("01-30", "05-31", "10-05"),
    2045: ("02-17", "06-19", "09-25"),
    2046: ("02-06", "06-08", "09-15"),
    2047: ("01-26", "05-29", "10-04"),
    2048: ("02-14", "06-15", "09-22"),
    2049: ("02-02", "06-04", "09-11"),
    2050: ("01-23", "06-23", "09-30"),
}
"""Spring Festival, Dragon Boat and Mid-Autumn by year: lunar 1/1, 5/5 and 8/15."""

FIRST_YEAR_OF_ORDER_795 = 2025


def spring_festival(year: int) -> date:
    """The first day of the first lunar month."""
    return _lunar(year, 0)


def qingming(year: int) -> date:
    """Qingming, the fifth solar term, by the century's formula; right for 2000–2099."""
    short = year % 100
    return date(year, 4, int(short * 0.2422 + 4.81) - short // 4)


def statutory_days(year: int) -> tuple[date, ...]:
    """The statutory holidays of a year in order.

    Source: 全国年节及纪念日放假办法 art. 2 (Order 795, 2024-11-10; the eve and 2 May are days off from 2025).
    """
    spring, dragon, autumn = (_lunar(year, at) for at in range(3))
    days = {date(year, 1, 1), qingming(year), date(year, 5, 1), dragon, autumn}
    days |= {spring + timedelta(days=offset) for offset in range(3)}
    days |= {date(year, 10, number) for number in (1, 2, 3)}
    if year >= FIRST_YEAR_OF_ORDER_795:
        days |= {spring - timedelta(days=1), date(year, 5, 2)}
    while len(days) < (13 if year >= FIRST_YEAR_OF_ORDER_795 else 11):
        # Mid-Autumn on National Day (2031): one date cannot be two days off, the next day follows.
        days.add(date(year, 10, 4))
    return tuple(sorted(days))


def breaks(year: int) -> tuple[tuple[str, date, date, tuple[date, ...]], ...]:
    """Name, first day, last day (inclusive) and make-up workdays of each break the general rule leads to.

    Spring Festival from the eve 8 days, National Day 7 (8 with Mid-Autumn inside), Labour Day 5, the others
    3, or the day alone on a Wednesday. Which weekend is worked for a long break is the notice's choice; the
    nearest one before and after is assumed.
    """
    spring, dragon, autumn = (_lunar(year, at) for at in range(3))
    joined = date(year, 9, 29) <= autumn <= date(year, 10, 8)
    found = [
        _short("元旦", date(year, 1, 1)),
        _long("春节", spring - timedelta(days=1), 8),
        _short("清明节", qingming(year)),
        _long("劳动节", date(year, 5, 1), 5),
        _short("端午节", dragon),
    ]
    if joined:
        found.append(_long("国庆节、中秋节", min(date(year, 10, 1), autumn), 8))
    else:
        found += [_short("中秋节", autumn), _long("国庆节", date(year, 10, 1), 7)]
    return tuple(found)


def _short(name: str, day: date) -> tuple[str, date, date, tuple[date, ...]]:
    """Three days with the weekend.

    A Tuesday or Thursday borrows the day between from the weekend's far end.
    """
    first, last, worked = {
        0: (-2, 0, None),
        1: (-2, 0, -3),
        2: (0, 0, None),
        3: (0, 2, 3),
        4: (0, 2, None),
        5: (0, 2, None),
        6: (-1, 1, None),
    }[day.weekday()]
    make_up = () if worked is None else (day + timedelta(days=worked),)
    return name, day + timedelta(days=first), day + timedelta(days=last), make_up


def _long(name: str, first: date, length: int) -> tuple[str, date, date, tuple[date, ...]]:
    """So many days from the first; borrowed weekdays are worked on the nearest weekend days outside."""
    last = first + timedelta(days=length - 1)
    off = [first + timedelta(days=offset) for offset in range(length)]
    statutory = set(statutory_days(first.year))
    weekend_holidays = sum(day.weekday() >= 5 for day in off if day in statutory)
    borrowed = sum(day.weekday() < 5 for day in off if day not in statutory) - weekend_holidays
    before = [first - timedelta(days=back) for back in range(1, 10)]
    after = [last + timedelta(days=ahead) for ahead in range(1, 10)]
    near = sorted(
        (day for day in before + after if day.weekday() >= 5 and day not in statutory),
        key=lambda day: (min(abs((day - first).days), abs((day - last).days)), day),
    )
    sides = [day for day in near if day < first][:1] + [day for day in near if day > last][:1]
    return name, first, last, tuple(sorted(sides[: max(0, borrowed)]))


def _lunar(year: int, at: int) -> date:
    if year not in LUNAR:
        raise Invalid(
            "CALENDAR_YEAR_UNKNOWN",
            f"The lunar dates of {year} are not known, only those of {min(LUNAR)}–{max(LUNAR)}.",
            f"没有 {year} 年的农历日期，请使用 {min(LUNAR)}–{max(LUNAR)} 年。",
            year=year,
        )
    month, day = LUNAR[year][at].split("-")
    return date(year, int(month), int(day))
