"""Playbooks at work: a warning makes proposals, a person decides, and what was accepted is done in one transaction."""

from __future__ import annotations

import dataclasses
import datetime as dt
import functools
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from services.kit import access, auth, jobs, people, wire
from services.kit.db import EVERY_TENANT, Database, Tx, new_id
from services.kit.errors import Invalid, WrongState
from services.kit.service import Home
from services.scheduling import demand_wire, offering, playbook_cards, recommending
from services.scheduling.domain import playbook as rules
from services.scheduling.domain import supply
from services.scheduling.domain.playbook import Playbook, WeatherWarning, Window
from services.scheduling.domain.queues import Queue
from services.scheduling.domain.staffing import Required
from services.scheduling.recommending import Gap
from services.scheduling.store import playbooks as store
from services.scheduling.store import queues, requirements, supplies, weather
from services.scheduling.store.offers import Offer
from services.scheduling.store.playbooks import ACCEPTED, DECLINED, LAPSED, PENDING, Change, Proposal

EVERY_S = 60.0
_MOST_SHOWN = 10
Weighed = tuple[Queue, int, int, Sequence[Required], Sequence[Required]]


def heard(tx: Tx, told: WeatherWarning) -> tuple[bool, list[Proposal]]:
    """Keep a warning; whether it is new or different, and the proposals that come of it.

    A warning that is new or higher makes proposals, in place of those on it that wait. One that is lifted takes them
    back. A playbook whose proposal on it was accepted makes no other one. A message that was issued before what is
    known comes late and changes nothing.
    """
    before = store.warning(tx, told.source, told.id)
    if before is not None and (before == told or told.issued < before.issued):
        return False, []
    store.put_warning(tx, told)
    higher = not told.is_over(tx.now) and (before is None or before.is_over(tx.now) or before.level < told.level)
    known = store.of_warning(tx, told)
    if told.is_over(tx.now) or higher:
        for each in known:
            if each.state == PENDING:
                _closed(tx, each, LAPSED)
    if not higher:
        return True, []
    accepted = {each.playbook for each in known if each.state == ACCEPTED}
    meeting = [each for each in rules.strictest(store.playbooks(tx), told) if each.id not in accepted]
    made = [_proposed(tx, each, told, known) for each in meeting]
    return True, [each for each in made if each is not None]


def decide(tx: Tx, name: str, *, accept: bool, reason: str, etag: str) -> Proposal:
    """Accept a proposal, and do it, or decline it; see the contract for what refuses it."""
    found, known = _taken(tx, name)
    if found.state != PENDING or found.end <= tx.now:
        raise WrongState(
            "PROPOSAL_CLOSED",
            "This proposal is over: decided, taken back, or past its time.",
            "该预案建议已结束（已处理、已撤回或已过期）。",
            state=found.state,
        )
    if etag and etag != str(found.version):
        raise store.stale()
    if not accept and not reason.strip():
        raise Invalid("REASON_REQUIRED", "Please say why it is declined.", "请填写不采纳的原因。")
    decided = dataclasses.replace(found, decider=auth.caller().subject)
    if not accept:
        return _closed(tx, decided, DECLINED, reason=reason)
    decided = dataclasses.replace(decided, changes=_apply(tx, decided, _done(known, decided.centre)))
    return _closed(tx, dataclasses.replace(decided, offer=_offer(tx, decided)), ACCEPTED)


def settle(home: Home) -> None:
    """The job: proposals whose time is over lapse."""
    with home.db.read(EVERY_TENANT) as tx:
        due = store.over(tx)
    for tenant, name in due:
        jobs.attempt(name, functools.partial(_lapse, home.db, tenant, name))


def _lapse(db: Database, tenant: str, name: str) -> None:
    with db.act(tenant, "services/scheduling", action="LapseProposal") as tx:
        found = store.find(tx, name, taken=True)
        if found is not None and found.state == PENDING:
            _closed(tx, found, LAPSED)


def _taken(tx: Tx, name: str) -> tuple[Proposal, list[Proposal]]:
    """A proposal, and all on its warning: nobody else decides one of them until this transaction ends."""
    found = store.find(tx, name)
    known = store.of_warning(tx, found.warning, taken=True) if found is not None else []
    for each in known:
        if each.name == name:
            return each, known
    raise access.not_found(name)


def _proposed(tx: Tx, playbook: Playbook, warning: WeatherWarning, known: Sequence[Proposal]) -> Proposal | None:
    """A proposal, told to whoever decides; None when nothing is required that would change."""
    span = rules.span(playbook, warning, tx.now)
    team = people.get_team(tx, playbook.team)
    weighed = _weighed(tx, playbook, warning, _done(known, playbook.centre), span)
    if not weighed or team is None:
        return None
    window = rules.window(playbook, _missing(weighed, team.skill), span, tx.now)
    made = Proposal(
        id=new_id(),
        playbook=playbook.id,
        title=playbook.title,
        message=playbook.message,
        centre=playbook.centre,
        team=playbook.team,
        warning=warning,
        state=PENDING,
        start=span[0],
        end=span[1],
        changes=tuple(
            _change(queue.id, target, permille, before, after) for queue, target, permille, before, after in weighed
        ),
        window=window,
        people=_candidates(tx, playbook, window, team) if window is not None else (),
        ask=playbook.ask if window is not None else "",
        created=tx.now,
        version=1,
    )
    store.add(tx, made)
    _tell(tx, made)
    return made


def _weighed(
    tx: Tx, playbook: Playbook, warning: WeatherWarning, done: Mapping[str, int], span: tuple[dt.datetime, dt.datetime]
) -> list[Weighed]:
    """Queues that serve the region with what changes: how much in all, what is left, and slots before and after."""
    found: list[Weighed] = []
    away = supplies.added(tx, playbook.centre)
    for queue, weight in _concerned(tx, playbook, warning.region):
        target = playbook.change_permille(queue.handling.channel, weight)
        permille = rules.further(target, done.get(queue.id, 0))
        before = requirements.between(tx, queue.id, max(span[0], tx.now), span[1])
        after = _after(queue, before, permille, away)
        if before and (permille or (away and any(_is_more(*pair) for pair in zip(before, after, strict=True)))):
            found.append((queue, target, permille, before, after))
    return found


def _after(queue: Queue, before: Sequence[Required], permille: int, away: Mapping[str, int]) -> tuple[Required, ...]:
    """What slots require with so many more contacts, in heads of whom weather keeps some away. away: permille by date.

    Raises:
        Invalid: LOAD_TOO_LARGE.
    """
    return supply.with_heads(queue, rules.changed(queue, before, permille) if permille else before, away)


def _is_more(before: Required, after: Required) -> bool:
    return after.crew.heads > before.crew.heads


def _missing(weighed: Iterable[Weighed], skill: str) -> dict[dt.datetime, int]:
    """Heads of a skill more than before, by start of half hour; of slots inside one, the most."""
    more: Counter[dt.datetime] = Counter()
    for queue, _, _, before, after in weighed:
        own: dict[dt.datetime, int] = {}
        for one, other in zip(before, after, strict=True):
            at = rules.half_hour(one.start)
            own[at] = max(own.get(at, 0), other.crew.heads - one.crew.heads)
        if queue.skill == skill:
            more.update(own)
    return dict(more)


def _concerned(tx: Tx, playbook: Playbook, region: str) -> list[tuple[Queue, int]]:
    """Queues of a playbook's centre that serve a region, with its weight; all of them where its people live there."""
    weights = {area.subject: dict(area.weights).get(region, 0) for area in weather.areas(tx)}
    found = [(queue, weights.get(queue.name, 0)) for queue in queues.list_queues(tx, centre=playbook.centre)]
    return [(queue, weight) for queue, weight in found if weight or weights.get(playbook.centre)]


def _done(known: Sequence[Proposal], centre: str) -> dict[str, int]:
    """What accepted proposals on a warning have changed of a centre's queues so far, permille in all."""
    found: dict[str, int] = {}
    for each in known:
        for change in each.changes if each.state == ACCEPTED and each.centre == centre else ():
            found[change.queue] = round((1000 + found.get(change.queue, 0)) * (1000 + change.permille) / 1000) - 1000
    return found


def _change(queue: str, target: int, permille: int, before: Sequence[Required], after: Sequence[Required]) -> Change:
    most_before, most_after = (max(slot.crew.heads for slot in slots) for slots in (before, after))
    return Change(queue, permille, len(before), most_before, most_after, target)


def _candidates(tx: Tx, playbook: Playbook, window: Window, team: people.Team) -> tuple[str, ...]:
    gap = Gap(kind=playbook.ask, skill=team.skill, start=window.start, end=window.end)
    found = recommending.candidates(tx, gap, team, centre_wide=False)
    return tuple(each.employee for each in found if each.eligible)[:_MOST_SHOWN]


def _apply(tx: Tx, proposal: Proposal, others: Mapping[str, int]) -> tuple[Change, ...]:
    """Change what is required from now on, and tell it; what was changed. others: what was changed on its warning."""
    done = []
    queues.take(tx, [change.queue for change in proposal.changes])
    away = supplies.added(tx, proposal.centre)
    for change in proposal.changes:
        permille = rules.left(change.target, change.permille, others.get(change.queue, 0))
        queue = queues.get(tx, change.queue)
        first = max(proposal.start, tx.now)
        before = requirements.between(tx, change.queue, first, proposal.end)
        if queue is None or not before or (change.permille and not permille):
            continue
        after = _after(queue, before, permille, away)
        behind = requirements.forecast_behind(tx, queue.id, first, proposal.end)
        span = first, proposal.end
        requirements.replace(tx, queue.id, span, after, forecast=behind)
        tx.publish(queue.name, demand_wire.coverage_changed(queue, span))
        tx.audit(queue.name, proposal=proposal.name, change_permille=permille)
        done.append(_change(change.queue, change.target, permille, before, after))
    return tuple(done)


def _offer(tx: Tx, proposal: Proposal) -> str:
    """The id of the offer that asks the people; empty when nobody is to be asked, could come, or it is too late."""
    asked = proposal.window
    if asked is None or not proposal.ask or asked.start <= tx.now:
        return ""
    offer = Offer(
        id=new_id(),
        kind=proposal.ask,
        state="OPEN",
        employee=auth.caller().subject,
        team=proposal.team,
        centre="",
        skill="",
        start=asked.start,
        end=asked.end,
        wanted=asked.count,
        deadline=asked.start,
        answer_minutes=0,
        created=tx.now,
    )
    try:
        return offering.publish(tx, offer, centre_wide=False)[0].id
    except WrongState as refusal:
        if refusal.reason != "NOBODY_ELIGIBLE":
            raise
        return ""


def _closed(tx: Tx, proposal: Proposal, state: str, *, reason: str = "") -> Proposal:
    closed = dataclasses.replace(proposal, state=state, version=proposal.version + 1)
    store.save(tx, closed)
    _tell(tx, closed, reason=reason)
    return closed


def _tell(tx: Tx, proposal: Proposal, *, reason: str = "") -> None:
    tx.publish(proposal.name, playbook_cards.told(tx, proposal, reason))
    tx.audit(proposal.name, f"playbook.{proposal.state.lower()}", playbook=wire.id_of(proposal.playbook))
