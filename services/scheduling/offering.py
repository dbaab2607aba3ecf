"""Offers of more or less work in the day (加班邀约): people are asked in order, none of them in vain."""

from __future__ import annotations

import dataclasses
import datetime as dt
import functools
from collections.abc import Iterable, Sequence

from services.kit import access, auth, jobs, people
from services.kit.db import EVERY_TENANT, Tx
from services.kit.errors import Invalid, WrongState
from services.kit.service import Home
from services.scheduling import change_sight, change_telling, covering, exchanging, recommending
from services.scheduling.covering import Ask as Absent
from services.scheduling.domain import fair, trading
from services.scheduling.domain.fair import Place
from services.scheduling.recommending import Gap
from services.scheduling.store import offers, steps
from services.scheduling.store.offers import Ask, Offer

EVERY_S = 10.0
ANSWER_MINUTES = 15
LONGEST = dt.timedelta(hours=16)


def publish(tx: Tx, asked: Offer, *, centre_wide: bool, only: Sequence[str] = ()) -> tuple[Offer, list[Ask]]:
    """Publish an offer and ask the first; see the contract for what refuses it.

    asked: with the team, the skill perhaps, and without a centre. only: whom to ask, in this order; empty: all, ranked.
    """
    team = people.get_team(tx, asked.team)
    if team is None:
        raise access.not_found(asked.team)
    if centre_wide:
        change_sight.need_centre(team.centre)
    tx.beyond_reach()
    _need_time(tx, asked)
    skill = asked.skill or team.skill
    if not skill:
        raise Invalid("SKILL_UNNAMED", "Please say which skill.", "请指明技能。")
    found = recommending.candidates(tx, _gap(asked, skill), team, centre_wide=centre_wide)
    able = [each for each in found if each.eligible and each.employee != asked.employee]
    if only:
        places = {employee: place for place, employee in enumerate(only)}
        able = sorted((each for each in able if each.employee in places), key=lambda each: places[each.employee])
    if not able:
        raise WrongState("NOBODY_ELIGIBLE", "Nobody could take it by the rules.", "按规则没有可邀请的人员。")
    offer = dataclasses.replace(asked, centre=team.centre, skill=skill, state="OPEN", created=tx.now)
    asks = [Ask(each.employee, each.team, rank, "WAITING", each.extra) for rank, each in enumerate(able, 1)]
    offers.add(tx, offer)
    offers.put_asks(tx, offer, asks)
    _note(tx, offer, "PUBLISHED")
    return _moved(tx, offer, asks)


def answer(tx: Tx, name: str, *, accept: bool) -> tuple[Offer, list[Ask]]:
    """Accept or decline what one is asked; see the contract for what refuses it."""
    offer, asks = _taken(tx, name)
    me = auth.caller().subject
    mine = next((ask for ask in asks if ask.employee == me), None)
    if mine is None or mine.state != "ASKED" or (mine.answer_by is not None and mine.answer_by <= tx.now):
        raise WrongState("NOT_ASKED", "You are not asked, or no longer.", "当前没有向您发出的邀约，或邀约已过期。")
    if accept:
        mine = dataclasses.replace(_accepted(tx, offer, mine), state="ACCEPTED", answered=tx.now)
    else:
        mine = dataclasses.replace(mine, state="DECLINED", answered=tx.now)
    _note(tx, offer, mine.state)
    return _moved(tx, offer, _with(tx, offer, asks, [mine]))


def withdraw(tx: Tx, name: str) -> tuple[Offer, list[Ask]]:
    """Take an offer back; what was accepted stays.

    Raises:
        WrongState: OFFER_CLOSED.
    """
    offer, asks = _taken(tx, name)
    return _closed(tx, offer, asks, "WITHDRAWN")


def move(home: Home) -> None:
    """The job: ask the next in place of who did not answer, and end offers whose deadline has come."""
    with home.db.read(EVERY_TENANT) as tx:
        due = offers.due(tx)
    for tenant, name in due:
        jobs.attempt(name, functools.partial(_move, home, tenant, name))


def _move(home: Home, tenant: str, name: str) -> None:
    with home.db.act(tenant, "services/scheduling", action="MoveOffer") as tx:
        offer = offers.find(tx, name, taken=True)
        if offer is not None and offer.state == "OPEN":
            _moved(tx, offer, offers.asks(tx, [offer.id])[offer.id])


def _accepted(tx: Tx, offer: Offer, mine: Ask) -> Ask:
    """Change the shifts of whoever accepts, as every rule allows now."""
    person = people.get(tx, mine.employee)
    if person is None:
        raise access.not_found(mine.employee)
    floor = exchanging.look(tx, [person], offer.start, offer.end, locked=True)
    found = recommending.could(floor, person, _gap(offer, offer.skill))
    exchanging.need_allowed(found)
    if offer.kind == "TIME_OFF":
        _need_cover(tx, offer, mine.employee)
    exchanging.put(tx, found.changes)
    return dataclasses.replace(mine, extra=found.extra)


def _need_cover(tx: Tx, offer: Offer, employee: str) -> None:
    """See that the cover can spare somebody; where nobody has said what is needed, whoever offered it has."""
    weighed = covering.weigh(tx, Absent(employee, offer.start, offer.end, "", 0), locked=True, levels=False)
    if weighed.judgement.known and not weighed.judgement.fits:
        raise WrongState(
            "COVER_TOO_THIN",
            "Too few would be left by now. Somebody else was quicker, or more is expected.",
            "目前在岗人力已不足，无法再安排提前下班。",
            slack_milli=weighed.judgement.slack_min_milli,
        )


def _moved(tx: Tx, offer: Offer, asks: Sequence[Ask]) -> tuple[Offer, list[Ask]]:
    """The offer once those who are late are passed over and as many are asked as are still wanted."""
    places = _places(asks)
    late = {place.employee for place in fair.overdue(places, tx.now)}
    lapsed = [dataclasses.replace(ask, state="LAPSED") for ask in asks if ask.employee in late]
    asks = _with(tx, offer, asks, lapsed)
    if sum(ask.state == "ACCEPTED" for ask in asks) >= offer.wanted:
        return _closed(tx, offer, asks, "FILLED")
    if offer.deadline <= tx.now:
        return _closed(tx, offer, asks, "LAPSED")
    turn = {place.employee for place in fair.next_to_ask(_places(asks), offer.wanted)}
    until = min(offer.deadline, tx.now + dt.timedelta(minutes=offer.answer_minutes or ANSWER_MINUTES))
    asked = [dataclasses.replace(ask, state="ASKED", answer_by=until) for ask in asks if ask.employee in turn]
    asks = _with(tx, offer, asks, asked)
    for ask in asked:
        _note(tx, offer, "ASKED", note=ask.employee)
    if fair.is_over(_places(asks)):
        return _closed(tx, offer, asks, "LAPSED")
    return _saved(tx, offer, asks), list(asks)


def _closed(tx: Tx, offer: Offer, asks: Sequence[Ask], state: str) -> tuple[Offer, list[Ask]]:
    over = [dataclasses.replace(ask, state="LAPSED") for ask in asks if ask.state in ("ASKED", "WAITING")]
    asks = _with(tx, offer, asks, over)
    closed = _saved(tx, dataclasses.replace(offer, state=state), asks)
    _note(tx, closed, state)
    return closed, list(asks)


def _saved(tx: Tx, offer: Offer, asks: Iterable[Ask]) -> Offer:
    saved = dataclasses.replace(offer, version=offer.version + 1)
    offers.save(tx, saved)
    change_telling.offer_changed(tx, saved, asks)
    return saved


def _with(tx: Tx, offer: Offer, asks: Sequence[Ask], changed: Sequence[Ask]) -> list[Ask]:
    """The places with some of them changed, kept."""
    offers.put_asks(tx, offer, changed)
    new = {ask.employee: ask for ask in changed}
    return [new.get(ask.employee, ask) for ask in asks]


def _places(asks: Iterable[Ask]) -> list[Place]:
    return [Place(ask.employee, ask.rank, ask.state, ask.answer_by) for ask in asks]


def _taken(tx: Tx, name: str) -> tuple[Offer, list[Ask]]:
    """An open offer and its places, which nobody else changes until the end of the transaction."""
    offer = offers.find(tx, name, taken=True)
    if offer is None:
        raise access.not_found(name)
    if offer.state != "OPEN" or offer.deadline <= tx.now:
        raise WrongState(
            "OFFER_CLOSED",
            "This offer is over: filled, taken back, or past its deadline.",
            "该邀约已结束（已满员、已撤回或已过截止时间）。",
            state=offer.state,
        )
    tx.beyond_reach()
    return offer, offers.asks(tx, [offer.id])[offer.id]


def _need_time(tx: Tx, asked: Offer) -> None:
    trading.need_whole_minutes(asked.start, asked.end)
    if asked.start <= tx.now:
        raise Invalid("SHIFT_STARTED", "That time has begun. Offer time to come.", "该时段已开始，请选择之后的时间。")
    if not tx.now < asked.deadline <= asked.start:
        raise Invalid(
            "BAD_DEADLINE",
            "The deadline must lie between now and the start.",
            "截止时间须在现在与开始时间之间。",
        )


def _gap(offer: Offer, skill: str) -> Gap:
    return Gap(kind=offer.kind, skill=skill, start=offer.start, end=offer.end)


def _note(tx: Tx, offer: Offer, step: str, *, note: str = "") -> None:
    steps.add(tx, offer.name, step, note=note)
    tx.audit(offer.name, f"offer.{step.lower()}")
