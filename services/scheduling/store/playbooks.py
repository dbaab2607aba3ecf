"""Warnings as issued, playbooks, and what they propose."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import sqlalchemy as sa

from services.kit.access import Place
from services.kit.db import Tx
from services.kit.errors import Conflict
from services.kit.prepared import Prepared
from services.scheduling.domain.playbook import Playbook, WeatherWarning, Window
from services.scheduling.store.playbook_tables import PLAYBOOK, PLAYBOOK_PROPOSAL, WEATHER_WARNING

_WARNING, _PLAYBOOK, _PROPOSAL = WEATHER_WARNING, PLAYBOOK, PLAYBOOK_PROPOSAL
_OWN = sa.and_(_PROPOSAL.c.tenant == sa.bindparam("of"), _PROPOSAL.c.proposal == sa.bindparam("named"))
_ONE = Prepared(sa.select(_PROPOSAL).where(_OWN))
_TAKEN = Prepared(sa.select(_PROPOSAL).where(_OWN).with_for_update())
PENDING, ACCEPTED, DECLINED, LAPSED = "PENDING", "ACCEPTED", "DECLINED", "LAPSED"


@dataclass(frozen=True, slots=True)
class Change:
    """What changes for a queue. before, after: heads of its fullest slot of the span, of so many that ask for some.

    target: what the playbook changes in all; permille: what was left of that by others on the same warning.
    """

    queue: str
    permille: int
    slots: int
    before: int
    after: int
    target: int


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a playbook proposes. people: the first of those who could, ranked. offer: id of what came of it.

    ask: kind of the offer that was proposed; empty when nobody is asked.
    """

    id: str
    playbook: str
    title: tuple[str, str]
    message: tuple[str, str]
    centre: str
    team: str
    warning: WeatherWarning
    state: str
    start: dt.datetime
    end: dt.datetime
    changes: tuple[Change, ...]
    window: Window | None
    people: tuple[str, ...]
    ask: str
    created: dt.datetime
    decider: str = ""
    offer: str = ""
    version: int = 0

    @property
    def name(self) -> str:
        """The resource name."""
        return f"playbookProposals/{self.id}"


def put_warning(tx: Tx, told: WeatherWarning) -> None:
    """Keep a warning as it is told now."""
    row = {
        "tenant": tx.tenant,
        "source": told.source,
        "warning": told.id,
        "region": told.region,
        "kind": told.kind,
        "level": told.level,
        "issue_time": told.issued,
        "start_time": told.start,
        "end_time": told.end,
        "lifted": told.lifted,
    }
    tx.put(_WARNING, row)


def warning(tx: Tx, source: str, name: str) -> WeatherWarning | None:
    """A warning by its source and its id there."""
    own = sa.and_(_WARNING.c.tenant == tx.tenant, _WARNING.c.source == source, _WARNING.c.warning == name)
    row = tx.execute(sa.select(_WARNING).where(own)).first()
    return _warning(row) if row is not None else None


def warnings(tx: Tx, *, with_past: bool, limit: int) -> list[WeatherWarning]:
    """Warnings, newest first; only those in force unless the past is asked for."""
    wanted = sa.select(_WARNING).where(_WARNING.c.tenant == tx.tenant)
    if not with_past:
        wanted = wanted.where(~_WARNING.c.lifted, sa.or_(_WARNING.c.end_time.is_(None), _WARNING.c.end_time > tx.now))
    return [_warning(row) for row in tx.execute(wanted.order_by(_WARNING.c.issue_time.desc()).limit(limit))]


def playbooks(tx: Tx, within: sa.ColumnElement[bool] | None = None) -> list[Playbook]:
    """Playbooks by code. within: how far the caller reaches, on `playbook.centre`."""
    wanted = sa.select(_PLAYBOOK).where(_PLAYBOOK.c.tenant == tx.tenant).order_by(_PLAYBOOK.c.playbook)
    return [_playbook(row) for row in tx.execute(wanted if within is None else wanted.where(within))]


def playbook(tx: Tx, code: str) -> Playbook | None:
    """A playbook by its code."""
    own = sa.and_(_PLAYBOOK.c.tenant == tx.tenant, _PLAYBOOK.c.playbook == code)
    row = tx.execute(sa.select(_PLAYBOOK).where(own)).first()
    return _playbook(row) if row is not None else None


def put_playbook(tx: Tx, kept: Playbook) -> bool:
    """Keep a playbook in place of the version before; whether nobody was quicker."""
    row = {
        "tenant": tx.tenant,
        "playbook": kept.id,
        "centre": kept.centre,
        "team": kept.team,
        "title_en": kept.title[0],
        "title_zh": kept.title[1],
        "message_en": kept.message[0],
        "message_zh": kept.message[1],
        "kinds": sorted(kept.kinds),
        "least_level": kept.least_level,
        "regions": sorted(kept.regions),
        "changes": dict(kept.changes),
        "hours": kept.hours,
        "ask": kept.ask,
        "ask_minutes": kept.ask_minutes,
        "most_people": kept.most_people,
        "active": kept.active,
        "version": kept.version,
    }
    return tx.put_newer(_PLAYBOOK, row)


def add(tx: Tx, made: Proposal) -> None:
    """Keep a new proposal."""
    tx.execute(_PROPOSAL.insert(), _row(tx, made))


def save(tx: Tx, changed: Proposal) -> None:
    """Keep a proposal in place of the version before.

    Raises:
        Conflict: STALE when another transaction was quicker.
    """
    own = sa.and_(_PROPOSAL.c.tenant == tx.tenant, _PROPOSAL.c.proposal == changed.id)
    before = _PROPOSAL.c.version == changed.version - 1
    if not tx.execute(_PROPOSAL.update().where(own, before).values(_row(tx, changed))).rowcount:
        raise stale()


def stale() -> Conflict:
    """Somebody else was quicker."""
    return Conflict("STALE", "This was changed meanwhile. Look at it again.", "内容已被修改，请刷新后重试。")


def find(tx: Tx, name: str, *, taken: bool = False) -> Proposal | None:
    """A proposal by its name. taken: nobody else changes it until this transaction ends."""
    values = {"of": tx.tenant, "named": name.removeprefix("playbookProposals/")}
    row = tx.execute(_TAKEN if taken else _ONE, values).first()
    return _proposal(row) if row is not None else None


def place(tx: Tx, name: str) -> Place | None:
    """Where a proposal belongs: to the team whose lead decides."""
    found = find(tx, name)
    return Place(found.centre, found.team) if found is not None else None


def proposals(tx: Tx, within: sa.ColumnElement[bool], *, pending_only: bool, limit: int) -> list[Proposal]:
    """Proposals, newest first."""
    wanted = sa.select(_PROPOSAL).where(_PROPOSAL.c.tenant == tx.tenant, within)
    if pending_only:
        wanted = wanted.where(_PROPOSAL.c.state == PENDING)
    return [_proposal(row) for row in tx.execute(wanted.order_by(_PROPOSAL.c.proposal.desc()).limit(limit))]


def of_warning(tx: Tx, about: WeatherWarning, *, taken: bool = False) -> list[Proposal]:
    """Proposals on a warning, oldest first. taken: nobody else changes them until this transaction ends."""
    own = sa.and_(_PROPOSAL.c.tenant == tx.tenant, _PROPOSAL.c.source == about.source, _PROPOSAL.c.warning == about.id)
    wanted = sa.select(_PROPOSAL).where(own).order_by(_PROPOSAL.c.proposal)
    return [_proposal(row) for row in tx.execute(wanted.with_for_update() if taken else wanted)]


def over(tx: Tx) -> list[tuple[str, str]]:
    """Tenant and name of proposals that wait although their time is over."""
    wanted = sa.select(_PROPOSAL.c.tenant, _PROPOSAL.c.proposal).where(
        _PROPOSAL.c.state == PENDING, _PROPOSAL.c.end_time <= tx.now
    )
    return [(tenant, f"playbookProposals/{name}") for tenant, name in tx.execute(wanted)]


def _warning(row: sa.Row) -> WeatherWarning:  # type: ignore[type-arg]
    return WeatherWarning(
        row.source,
        row.warning,
        row.region,
        row.kind,
        row.level,
        row.issue_time,
        row.start_time,
        row.end_time,
        row.lifted,
    )


def _playbook(row: sa.Row) -> Playbook:  # type: ignore[type-arg]
    return Playbook(
        id=row.playbook,
        title=(row.title_en, row.title_zh),
        message=(row.message_en, row.message_zh),
        centre=row.centre,
        team=row.team,
        kinds=frozenset(row.kinds),
        least_level=row.least_level,
        regions=frozenset(row.regions),
        changes=dict(row.changes),
        hours=row.hours,
        ask=row.ask,
        ask_minutes=row.ask_minutes,
        most_people=row.most_people,
        active=row.active,
        version=row.version,
    )


def _row(tx: Tx, kept: Proposal) -> dict[str, object]:
    at, ask = kept.warning, kept.window
    return {
        "tenant": tx.tenant,
        "proposal": kept.id,
        "playbook": kept.playbook,
        "centre": kept.centre,
        "team": kept.team,
        "source": at.source,
        "warning": at.id,
        "state": kept.state,
        "start_time": kept.start,
        "end_time": kept.end,
        "details": {
            "title": list(kept.title),
            "message": list(kept.message),
            "warning": [at.region, at.kind, at.level, _text(at.issued), _text(at.start), _text(at.end)],
            "changes": [[each.queue, each.permille, each.slots, each.before, each.after] for each in kept.changes],
            "window": [_text(ask.start), _text(ask.end), ask.count] if ask is not None else None,
            "targets": {each.queue: each.target for each in kept.changes},
            "people": list(kept.people),
            "ask": kept.ask,
        },
        "create_time": kept.created,
        "decider": kept.decider,
        "offer": kept.offer,
        "version": kept.version,
    }


def _proposal(row: sa.Row) -> Proposal:  # type: ignore[type-arg]
    told = row.details
    # Rows of versions before have neither: what was left stands for the target, and nobody is asked.
    targets, ask = told.get("targets", {}), told.get("ask", "")
    region, kind, level, *instants = told["warning"]
    issued, start, end = (dt.datetime.fromisoformat(each) if each else None for each in instants)
    window = None
    if told["window"] is not None:
        begins, ends, count = told["window"]
        window = Window(dt.datetime.fromisoformat(begins), dt.datetime.fromisoformat(ends), count)
    return Proposal(
        id=row.proposal,
        playbook=row.playbook,
        title=tuple(told["title"]),
        message=tuple(told["message"]),
        centre=row.centre,
        team=row.team,
        warning=WeatherWarning(
            row.source, row.warning, region, kind, level, issued or row.create_time, start or row.create_time, end
        ),
        state=row.state,
        start=row.start_time,
        end=row.end_time,
        changes=tuple(
            Change(queue, permille, slots, before, after, targets.get(queue, permille))
            for queue, permille, slots, before, after in told["changes"]
        ),
        window=window,
        people=tuple(told["people"]),
        ask=ask,
        created=row.create_time,
        decider=row.decider,
        offer=row.offer,
        version=row.version,
    )


def _text(instant: dt.datetime | None) -> str:
    return instant.isoformat() if instant is not None else ""
