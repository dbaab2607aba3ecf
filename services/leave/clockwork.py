"""What leave does by itself as time passes: leave begins and ends, days are taken, lots expire, lists move on.

Every job may run twice, or be killed anywhere: each request is one transaction that looks at the state again.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import sqlalchemy as sa
import structlog

from services.kit import errors
from services.kit.db import EVERY_TENANT, Tx
from services.kit.service import Home
from services.leave import asking, cards, closing, cover, moving, routing
from services.leave.domain import booking, changing, charging, deciding, evidence, holding, request
from services.leave.domain.record import Kept
from services.leave.domain.request import EvidenceState, State
from services.leave.store import books, requests
from services.leave.store.tables import REQUEST

_ACTOR = "services/leave"
_RUNNING = frozenset({State.IN_PROGRESS, State.CHANGE_PENDING, State.COMPLETED, State.RECALLED})
_LAPSES_SOON = dt.timedelta(minutes=10)
_HELD_ON = dt.timedelta(days=1)
_log = structlog.get_logger("leave")


def begin_and_end(home: Home) -> None:
    """Let leave begin and end by the clock."""
    now = home.db.clock()
    _each(home, request.GRANTED, REQUEST.c.start_time <= now, act=_begin, action="leave.start")
    _each(home, {State.IN_PROGRESS}, REQUEST.c.end_time <= now, act=_end, action="leave.complete")


def take_days(home: Home) -> None:
    """Book what is held as taken, day by day as the days come."""
    now = home.db.clock()
    lately = now - dt.timedelta(days=100)
    _each(
        home,
        _RUNNING,
        REQUEST.c.start_time <= now + dt.timedelta(days=1),
        REQUEST.c.end_time >= lately,
        act=_take,
        action="leave.take_up",
    )


def ask_for_papers(home: Home) -> None:
    """Say once that the paper of a leave should have come."""
    overdue = REQUEST.c.evidence_due_on < home.db.clock().date().isoformat()
    still_due = REQUEST.c.evidence == EvidenceState.DUE.value
    unsaid = REQUEST.c.evidence_told.is_(False)
    standing = request.GRANTED | {State.IN_PROGRESS, State.COMPLETED, State.RECALLED}
    _each(home, standing, overdue, still_due, unsaid, act=_paper_overdue, action="leave.evidence_overdue")


def expire_lots(home: Home) -> None:
    """Take what is left off lots past their last day."""
    today = home.db.clock().date()
    with home.db.read(EVERY_TENANT) as tx:
        found = books.expired(tx, today)
    for tenant, employee, account in found:
        with home.db.act(tenant, _ACTOR, action="leave.expire") as tx:
            closing.expire(tx, employee, account, today)


def keep_cover(home: Home) -> None:
    """Hold cover on for what still waits for a person, so that what is pending keeps counting.

    When scheduling does not answer for one, the others wait for the next run too.
    """
    now = home.db.clock()
    with home.db.read(EVERY_TENANT) as tx:
        lapsing = sa.or_(REQUEST.c.hold_time.is_(None), REQUEST.c.hold_time < now + _LAPSES_SOON)
        found = requests.due(tx, request.PENDING, lapsing)
    for tenant, name in found:
        with home.db.read(tenant) as tx:
            kept = requests.find(tx, name)
        if kept is None or kept.asked.state not in request.PENDING:
            continue
        span, until = _span(kept), max(kept.due_time or now, now) + _HELD_ON
        answer = cover.hold(home.peers, tenant, name, kept.asked.employee, span, until=until, force=True)
        if answer is None:
            return
        if answer.held:
            with home.db.act(tenant, _ACTOR, action="leave.keep_cover") as tx:
                requests.touch(tx, name, hold_time=until)


def move_waiting_list(home: Home) -> None:
    """Try those who wait, first come first served; nobody is overtaken by who wants the same time."""
    now = home.db.clock()
    _each(home, {State.WAITING}, REQUEST.c.start_time <= now, act=_lapse, action="leave.lapse")
    with home.db.read(EVERY_TENANT) as tx:
        found = requests.due(tx, {State.WAITING}, REQUEST.c.look_time <= now)
    for tenant in sorted({tenant for tenant, _ in found}):
        _move_tenant(home, tenant, {name for of, name in found if of == tenant})


def _move_tenant(home: Home, tenant: str, due: set[str]) -> None:
    with home.db.read(tenant) as tx:
        line = requests.waiting(tx, "")
    blocked: list[tuple[str, charging.Interval]] = []
    for kept in line:
        span = _span(kept)
        behind = any(team == kept.asked.team and _meet(span, other) for team, other in blocked)
        if behind or kept.name not in due or not _try(home, tenant, kept, span):
            blocked.append((kept.asked.team, span))


def _try(home: Home, tenant: str, kept: Kept, span: charging.Interval) -> bool:
    """Try one waiting request; whether it left the list."""
    now = home.db.clock()
    until = now + routing.FIRST_HOLD
    answer = cover.hold(home.peers, tenant, kept.name, kept.asked.employee, span, until=until, force=False)
    if answer is None or not answer.held:
        with home.db.act(tenant, _ACTOR, action="leave.look_again") as tx:
            requests.touch(tx, kept.name, look_time=now + routing.LOOK_EVERY)
        return False
    try:
        with home.db.act(tenant, _ACTOR, action="leave.promote") as tx:
            return _promote(tx, kept.name, answer)
    except errors.Refusal as refusal:
        _log.info("waiting request not promoted", request=kept.name, reason=refusal.reason)
        cover.release(home.peers, tenant, kept.name)
        with home.db.act(tenant, _ACTOR, action="leave.look_again") as tx:
            requests.touch(tx, kept.name, look_time=now + routing.LOOK_EVERY)
        return False


def _promote(tx: Tx, name: str, answer: routing.Answer) -> bool:
    case = moving.open_case(tx, name)
    if case.asked.state is not State.WAITING:
        return True
    books.lock(tx, case.asked.employee)
    span = _span(case.before)
    wanted = asking.Wanted(name, case.asked.employee, case.asked.leave_type, span)
    situation = asking.look(tx, wanted)
    ruling = routing.rule(tx, situation, answer, use=True, state=State.SUBMITTED)
    asking.need_possible(ruling.found)
    case = case.moved(deciding.promote(case.asked, case.deed(moving.SYSTEM)))
    case = routing.route_submitted(case, situation, ruling)
    kept = moving.finish(routing.with_marks(case, ruling), "SERVICE")
    routing.tell(tx, kept, situation, ruling)
    return True


def _begin(case: moving.Case) -> None:
    if case.asked.state not in request.GRANTED:
        return
    case = case.moved(changing.start(case.asked, case.deed(moving.SYSTEM)))
    _finish(case)


def _end(case: moving.Case) -> None:
    if case.asked.state is not State.IN_PROGRESS:
        return
    case = case.moved(changing.complete(case.asked, case.deed(moving.SYSTEM)))
    kept = moving.finish(case, "SERVICE")
    paper = kept.asked.evidence is EvidenceState.DUE
    card = cards.evidence_card(kept, case.tx.now) if paper else None
    moving.tell_changed(case.tx, kept, case.configured, moving.last_what(case.moves), card)


def _take(case: moving.Case) -> None:
    """Book the days up to today. Nothing is a move of the request, so its version stays."""
    tx, asked = case.tx, case.asked
    if asked.state is State.CHANGE_PENDING and asked.resume is not State.IN_PROGRESS:
        return
    held = holding.uses(books.load_request(tx, asked.employee, asked.request), asked.request)
    if not any(use.held_minutes and use.work_date <= case.today for use in held):
        return
    books.lock(tx, asked.employee)
    stamp = booking.Stamp(f"{asked.request}/take/{case.today}/{asked.version}", case.today, tx.now, asked.request)
    booked = holding.take_up(books.load(tx, asked.employee), stamp, asked.request, case.configured.kind.code)
    books.save(tx, asked.employee, booked.book, booked.postings)
    tx.audit(asked.request, "leave.taken", until=case.today.isoformat())


def _paper_overdue(case: moving.Case) -> None:
    if case.before.evidence_told or not evidence.overdue(case.asked, case.today):
        return
    kept = requests.remind(case.tx, case.before)
    card = cards.evidence_card(kept, case.tx.now)
    card.priority = 2
    moving.tell_changed(case.tx, kept, case.configured, "EVIDENCE_OVERDUE", card)


def _lapse(case: moving.Case) -> None:
    if case.asked.state is not State.WAITING:
        return
    case = case.moved(deciding.lapse(case.asked, case.deed(moving.SYSTEM)))
    _finish(moving.give_back(case).kept(look_time=None))


def _finish(case: moving.Case) -> None:
    kept = moving.finish(case, "SERVICE")
    moving.tell_changed(case.tx, kept, case.configured, moving.last_what(case.moves))


def _each(
    home: Home,
    states: frozenset[State] | set[State],
    *conditions: object,
    act: Callable[[moving.Case], None],
    action: str,
) -> None:
    """Do something to every request in some states, each in a transaction of its own."""
    with home.db.read(EVERY_TENANT) as tx:
        found = requests.due(tx, states, *conditions)  # type: ignore[arg-type]
    for tenant, name in found:
        try:
            with home.db.act(tenant, _ACTOR, action=action) as tx:
                act(moving.open_case(tx, name))
        except errors.Refusal as refusal:
            # Somebody was quicker, or the rules say not yet; the next run looks again.
            _log.info("not done", request=name, action=action, reason=refusal.reason)


def _span(kept: Kept) -> charging.Interval:
    segment = kept.asked.proposed or kept.asked.segment
    return charging.Interval(segment.start, segment.end)


def _meet(one: charging.Interval, other: charging.Interval) -> bool:
    return one.start < other.end and other.start < one.end
