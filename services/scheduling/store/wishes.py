"""Wishes of people for dates, how many a centre takes of them, and which dates rosters have closed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

import sqlalchemy as sa

from services.kit.db import Tx
from services.kit.prepared import Prepared, one_of
from services.scheduling.domain.wishes import Asked, Deadline, Kept, Kind, Rank, State, WishRule
from services.scheduling.store import rosters
from services.scheduling.store.preference_tables import WISH as _WISH
from services.scheduling.store.preference_tables import WISH_RULE as _RULE
from services.scheduling.store.tables import ROSTER as _ROSTER

_SPAN = sa.and_(
    _WISH.c.tenant == sa.bindparam("of"),
    _WISH.c.wish_date >= sa.bindparam("first"),
    _WISH.c.wish_date < sa.bindparam("after"),
)
_OF_PEOPLE = Prepared(
    sa.select(_WISH).where(_SPAN, one_of(_WISH.c.employee, "employees")).order_by(_WISH.c.employee, _WISH.c.wish_date)
)
_OF_RULE = Prepared(sa.select(_RULE).where(_RULE.c.tenant == sa.bindparam("of"), _RULE.c.centre == sa.bindparam("at")))
_CLOSING = Prepared(
    sa.select(_ROSTER.c.start_date, _ROSTER.c.end_date, _ROSTER.c.teams).where(
        _ROSTER.c.tenant == sa.bindparam("of"),
        _ROSTER.c.centre == sa.bindparam("at"),
        _ROSTER.c.start_date < sa.bindparam("after"),
        _ROSTER.c.end_date > sa.bindparam("first"),
        one_of(_ROSTER.c.state, "states"),
    )
)
_DECIDE = Prepared(
    _WISH.update()
    .where(
        _WISH.c.tenant == sa.bindparam("of"),
        _WISH.c.wish_date == sa.bindparam("day"),
        one_of(_WISH.c.employee, "whose"),
    )
    .values(state=sa.bindparam("becomes"), reason=sa.bindparam("why"), roster=sa.bindparam("by"))
)


def of_people(tx: Tx, employees: Sequence[str], first: str, after: str) -> list[Kept]:
    """Wishes of people for the dates [first, after), by person and date."""
    values = {"of": tx.tenant, "employees": employees, "first": first, "after": after}
    return [_kept(row) for row in tx.execute(_OF_PEOPLE, values)]


def page(
    tx: Tx,
    within: sa.ColumnElement[bool],
    *,
    employee: str = "",
    team: str = "",
    span: tuple[str, str],
    after: Sequence[object] = (),
    limit: int,
) -> list[Kept]:
    """Wishes by person and date.

    span: dates, the second exclusive. after: person and date of the last one of the page before.
    """
    first, end = span
    wanted = sa.select(_WISH).where(
        _WISH.c.tenant == tx.tenant, within, _WISH.c.wish_date >= first, _WISH.c.wish_date < end
    )
    if employee:
        wanted = wanted.where(_WISH.c.employee == employee)
    if team:
        wanted = wanted.where(_WISH.c.team == team)
    if after:
        person, date = str(after[0]), str(after[1])
        wanted = wanted.where(
            sa.or_(_WISH.c.employee > person, sa.and_(_WISH.c.employee == person, _WISH.c.wish_date > date))
        )
    return [_kept(row) for row in tx.execute(wanted.order_by(_WISH.c.employee, _WISH.c.wish_date).limit(limit))]


def put(tx: Tx, wishes: Iterable[Kept]) -> None:
    """Keep wishes, each in place of the one for its date."""
    rows = [
        {
            "tenant": tx.tenant,
            "employee": each.employee,
            "wish_date": each.asked.date,
            "team": each.team,
            "centre": each.centre,
            "kind": each.asked.kind.value,
            "shift_type": each.asked.code,
            "rank": each.asked.rank.value,
            "state": each.state.value,
            "reason": each.reason,
            "roster": each.roster,
            "author": each.author,
            "create_time": each.created,
        }
        for each in wishes
    ]
    tx.put(_WISH, *rows)


def take_away(tx: Tx, employee: str, dates: Sequence[str]) -> int:
    """Take wishes away; how many there were."""
    own = sa.and_(_WISH.c.tenant == tx.tenant, _WISH.c.employee == employee, _WISH.c.wish_date.in_(dates))
    return int(tx.execute(_WISH.delete().where(own)).rowcount)


def decide(tx: Tx, roster: str, decided: Iterable[tuple[str, str, State, str]]) -> None:
    """Keep what became of wishes: person, date, state, and why not. roster: id."""
    alike: dict[tuple[str, str, str], list[str]] = {}
    for employee, day, state, why in decided:
        alike.setdefault((day, state.value, why), []).append(employee)
    # A statement for all whose wishes of a date came to the same: of thousands each by itself would take seconds.
    for (day, becomes, why), whose in sorted(alike.items()):
        tx.execute(_DECIDE, {"of": tx.tenant, "whose": whose, "day": day, "becomes": becomes, "why": why, "by": roster})


def rule(tx: Tx, centre: str) -> WishRule:
    """The rule of a centre; the usual one where nothing was said."""
    row = tx.execute(_OF_RULE, {"of": tx.tenant, "at": centre}).first()
    if row is None:
        return WishRule(centre)
    deadlines = tuple(Deadline(start, end, dt.datetime.fromisoformat(close)) for start, end, close in row.deadlines)
    return WishRule(row.centre, row.most_wishes, row.most_strong, row.days_ahead, deadlines, row.version)


def put_rule(tx: Tx, kept: WishRule) -> bool:
    """Keep a rule in place of the version before; whether nobody was quicker."""
    row = {
        "tenant": tx.tenant,
        "centre": kept.centre,
        "most_wishes": kept.most_wishes,
        "most_strong": kept.most_strong,
        "days_ahead": kept.days_ahead,
        "deadlines": [[each.start_date, each.end_date, each.close.isoformat()] for each in kept.deadlines],
        "version": kept.version,
    }
    return tx.put_newer(_RULE, row)


def closing(tx: Tx, centre: str, first: str, after: str) -> list[tuple[str, str, tuple[str, ...]]]:
    """Rosters being drafted or in force that touch the dates [first, after): span and teams, none being all."""
    states = (rosters.SOLVING, rosters.DRAFT, rosters.PUBLISHED)
    rows = tx.execute(_CLOSING, {"of": tx.tenant, "at": centre, "first": first, "after": after, "states": states})
    return [(row.start_date, row.end_date, tuple(row.teams)) for row in rows]


def _kept(row: sa.Row) -> Kept:  # type: ignore[type-arg]
    return Kept(
        employee=row.employee,
        team=row.team,
        centre=row.centre,
        asked=Asked(row.wish_date, Kind(row.kind), row.shift_type, Rank(row.rank)),
        author=row.author,
        created=row.create_time,
        state=State(row.state),
        reason=row.reason,
        roster=row.roster,
    )
