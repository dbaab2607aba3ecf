"""Wishes, preferences and rotations: kept of people and centres, given to the solver, decided by rosters in force."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from services.kit import access, people
from services.kit.db import Tx
from services.kit.errors import Conflict, Invalid
from services.kit.people import Person as Employee
from services.scheduling.domain import roster_text, rotations, wishes
from services.scheduling.domain.granted import Granted
from services.scheduling.domain.roster import Person
from services.scheduling.domain.rotations import Followed, Rotation
from services.scheduling.domain.wishes import Asked, Day, Kept, State, WishRule
from services.scheduling.store import cover, preferences, shift_types
from services.scheduling.store import wishes as store
from services.scheduling.store.preferences import Preferences
from services.scheduling.store.rosters import Roster
from zhongtai.scheduling.v1 import events_pb2

_DAY = dt.timedelta(days=1)
_BEFORE = _DAY * 91
"""Wishes denied in so many days make the next ones weigh more. Source: domain reference 3.2, rolling 13 weeks."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """A person's wishes for some dates, which dates are open, and all wishes of the months that they touch."""

    wishes: tuple[Kept, ...]
    days: Mapping[str, Day]
    months: Mapping[str, tuple[int, int]]
    rule: WishRule


def calendar(tx: Tx, employee: str, first: dt.date, after: dt.date) -> Calendar:
    """The wish calendar of a person for the dates [first, after).

    Raises:
        NotFound: NOT_FOUND.
    """
    person = _person(tx, employee)
    rule = store.rule(tx, person.centre)
    dates = [first + _DAY * ahead for ahead in range((after - first).days)]
    near = _months(tx, employee, first, after - _DAY)
    inside = tuple(each for each in near if first.isoformat() <= each.asked.date < after.isoformat())
    counted = wishes.counted(each.asked for each in near)
    months = {date.isoformat()[:7]: counted.get(date.isoformat()[:7], (0, 0)) for date in dates}
    return Calendar(inside, _states(tx, person, rule, dates), months, rule)


def put(tx: Tx, employee: str, asked: Sequence[Asked]) -> list[Kept]:
    """Keep wishes of a person, all or none; in the order asked.

    Raises:
        NotFound: NOT_FOUND.
        Invalid: DATE_TWICE, NOT_EMPLOYED, SHIFT_TYPE_UNKNOWN.
        WrongState: WISHES_CLOSED, WISH_LIMIT.
    """
    person = _person(tx, employee)
    # From here on nobody else wishes for the same person, so that the limit holds.
    cover.lock_people(tx, [employee])
    by_date = {each.date: each for each in asked}
    dates = sorted(dt.date.fromisoformat(each) for each in by_date)
    _need_dates(person, dates, len(asked))
    need_types(tx, person.centre, {each.code for each in asked})
    rule = store.rule(tx, person.centre)
    wishes.need_open(_states(tx, person, rule, dates))
    before = [each.asked for each in _months(tx, employee, dates[0], dates[-1])]
    wishes.need_room(rule, before, [*(each for each in before if each.date not in by_date), *asked])
    made = [
        Kept(employee, person.team_on(dt.date.fromisoformat(each.date)), person.centre, each, tx.actor, tx.now)
        for each in asked
    ]
    store.put(tx, made)
    tx.audit(f"{employee}/wishes", centre=person.centre, dates=sorted(by_date))
    return made


def withdraw(tx: Tx, employee: str, dates: Sequence[dt.date]) -> int:
    """Take wishes of a person back; how many there were.

    Raises:
        NotFound: NOT_FOUND.
        WrongState: WISHES_CLOSED.
    """
    person = _person(tx, employee)
    wishes.need_open(_states(tx, person, store.rule(tx, person.centre), sorted(dates)))
    told = [each.isoformat() for each in sorted(dates)]
    count = store.take_away(tx, employee, told)
    tx.audit(f"{employee}/wishes", centre=person.centre, withdrawn=told)
    return count


def like(tx: Tx, told: Preferences, etag: str) -> Preferences:
    """Keep what somebody likes in general.

    Raises:
        NotFound: NOT_FOUND.
        Invalid: SHIFT_TYPE_UNKNOWN.
        Conflict: STALE.
    """
    person = _person(tx, told.employee)
    need_types(tx, person.centre, set(told.shift_types))
    known = preferences.of_people(tx, [told.employee]).get(told.employee)
    kept = dataclasses.replace(told, version=fresh(etag, known.version if known is not None else 0) + 1)
    if not preferences.put(tx, kept):
        raise stale()
    tx.audit(f"{told.employee}/preferences", version=kept.version)
    return kept


def need_types(tx: Tx, centre: str, codes: AbstractSet[str]) -> None:
    """See that a centre has these shift types in use; "" is a day off.

    Raises:
        Invalid: SHIFT_TYPE_UNKNOWN.
    """
    known = {entry.shift.code for entry in shift_types.list_types(tx, centre=centre) if not entry.retired}
    if unknown := sorted(codes - known - {""}):
        raise Invalid(
            "SHIFT_TYPE_UNKNOWN",
            f"{centre} has no shift type {unknown[0]} in use.",
            f"{centre} 没有在用的班次 {unknown[0]}。",
            shift_type=unknown[0],
        )


def need_followers(tx: Tx, rotation: Rotation) -> None:
    """See that whoever follows a rotation is of its centre.

    Raises:
        Invalid: TEAM_UNKNOWN, EMPLOYEE_UNKNOWN.
    """
    named = {each.name for each in rotation.followers}
    teams = {team.team for team in people.list_teams(tx, centre=rotation.centre)}
    asked = tuple(sorted(each for each in named if each.startswith("employees/")))
    found = people.list_people(tx, employees=asked, centre=rotation.centre) if asked else []
    staff = {each.employee for each in found}
    for name in sorted(named - teams - staff):
        reason = "TEAM_UNKNOWN" if name.startswith("teams/") else "EMPLOYEE_UNKNOWN"
        english, chinese = f"There is no {name} in {rotation.centre}.", f"{rotation.centre} 没有 {name}。"
        raise Invalid(reason, english, chinese, name=name)


def fresh(etag: str, version: int) -> int:
    """The version that is there, if the caller saw it. version: 0 where nothing is there.

    Raises:
        Conflict: STALE.
    """
    if etag and etag != str(version):
        raise stale()
    return version


def stale() -> Conflict:
    """Somebody else was quicker."""
    return Conflict("STALE", "This was changed meanwhile. Look at it again.", "内容已被修改，请刷新后重试。")


def considered(
    tx: Tx, made: Sequence[Person], staff: Sequence[Employee], days: Sequence[dt.date], codes: AbstractSet[str]
) -> tuple[Person, ...]:
    """The people of a roster problem with what they would like of it, in three statements.

    staff: the same people, in the same order, of one centre. days: those of the roster; whatever days stand behind them
    ask for nothing. codes: shift types in use.
    """
    names = [each.id for each in made]
    first, after = days[0], days[-1] + _DAY
    kept: dict[str, list[Kept]] = {}
    for each in store.of_people(tx, names, (first - _BEFORE).isoformat(), after.isoformat()):
        kept.setdefault(each.employee, []).append(each)
    likes = preferences.of_people(tx, names)
    followed = rotations.by_follower(preferences.rotations_in_use(tx, staff[0].centre))
    found = []
    for person, employee in zip(made, staff, strict=True):
        own = kept.get(person.id, [])
        liked = likes.get(person.id, Preferences(person.id))
        asked = [each.asked for each in own if not each.asked.code or each.asked.code in codes]
        found.append(
            dataclasses.replace(
                person,
                wishes=wishes.for_solver(asked, first, len(days)),
                denied_permille=wishes.denied_permille(e.state for e in own if e.asked.date < first.isoformat()),
                preferences=tuple(code for code in liked.shift_types if code in codes),
                rest_weekdays=tuple(each - 1 for each in liked.rest_weekdays),
                rotation=_pattern(followed, person, employee, days, codes),
            )
        )
    return tuple(found)


def _pattern(
    followed: Followed, person: Person, employee: Employee, days: Sequence[dt.date], codes: AbstractSet[str]
) -> tuple[str | None, ...]:
    """What rotations ask of a person on each day; nothing on days away, nor by shift types out of use.

    Empty where they ask for nothing at all.
    """
    asked = [
        None if place in person.unavailable else rotations.asked_of(followed, person.id, employee.team_on(day), day)
        for place, day in enumerate(days)
    ]
    known = tuple(None if code and code not in codes else code for code in asked)
    return known if any(code is not None for code in known) else ()


def settle(tx: Tx, roster: Roster) -> None:
    """Keep and tell what a roster that comes into force made of the wishes that its solver knew."""
    first = dt.date.fromisoformat(roster.start_date)
    found = [each for own in roster_text.to_wishes(roster.result).values() for each in own]
    if not found:
        return
    store.decide(
        tx,
        roster.id,
        (
            (
                each.person,
                (first + _DAY * each.wish.day).isoformat(),
                State.GRANTED if each.kept else State.DENIED,
                each.reason,
            )
            for each in found
        ),
    )
    told = [
        events_pb2.RankedWishesTold(rank=rank.value, wished=wished, granted=granted)
        for rank, (wished, granted) in ranked(found).items()
    ]
    tx.publish(
        roster.name,
        events_pb2.WishesDecided(
            roster=roster.name,
            centre=roster.centre,
            start_date=roster.start_date,
            end_date=roster.end_date,
            ranks=told,
        ),
    )
    tx.audit(roster.name, wishes=len(found), granted=sum(each.kept for each in found))


def ranked(found: Sequence[Granted]) -> dict[wishes.Rank, tuple[int, int]]:
    """Wishes and those kept by rank, strong ones first; only ranks that somebody used."""
    told = {}
    for rank, weight in wishes.WEIGHTS.items():
        some = [each.kept for each in found if each.wish.weight == weight]
        if some:
            told[rank] = len(some), sum(some)
    return told


def _person(tx: Tx, employee: str) -> Employee:
    person = people.get(tx, employee)
    if person is None:
        raise access.not_found(employee)
    return person


def _need_dates(person: Employee, dates: Sequence[dt.date], count: int) -> None:
    if len(dates) < count:
        raise Invalid("DATE_TWICE", "A date has one wish; one stands here twice.", "同一日期只能有一个意愿，请勿重复。")
    for each in dates:
        if not person.employed_on(each):
            raise Invalid(
                "NOT_EMPLOYED",
                f"{person.employee} is not employed on {each}.",
                f"{person.employee} 在 {each} 不在职。",
                employee=person.employee,
                date=each.isoformat(),
            )


def _months(tx: Tx, employee: str, first: dt.date, last: dt.date) -> list[Kept]:
    """The wishes of a person for the whole months from the one of the first date to that of the last."""
    start = first.replace(day=1)
    after = (last.replace(day=28) + _DAY * 4).replace(day=1)
    return store.of_people(tx, [employee], start.isoformat(), after.isoformat())


def _states(tx: Tx, person: Employee, rule: WishRule, dates: Sequence[dt.date]) -> dict[str, Day]:
    """Whether each date takes wishes of a person. dates: in order."""
    today = tx.now.astimezone(person.zone).date()
    closed = store.closing(tx, person.centre, dates[0].isoformat(), (dates[-1] + _DAY).isoformat())
    found = {}
    for date in dates:
        text, team = date.isoformat(), person.team_on(date)
        rostered = any(start <= text < end and (not teams or team in teams) for start, end, teams in closed)
        found[text] = wishes.day_state(date, rule, today=today, now=tx.now, rostered=rostered)
    return found
