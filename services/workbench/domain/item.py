"""Work items (待办): something that waits for a person, from the moment it is opened until it is closed."""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace
from datetime import datetime

from services.kit.errors import Conflict, Forbidden, WrongState

MOST_URGENT = 1
_USUAL = 3


class State(enum.StrEnum):
    """Where an item stands. ESCALATED: nobody acted in time, the next level sees it first."""

    OPEN = "OPEN"
    CLAIMED = "CLAIMED"
    ESCALATED = "ESCALATED"
    DONE = "DONE"
    CANCELLED = "CANCELLED"


CLOSED = frozenset({State.DONE, State.CANCELLED})


@dataclass(frozen=True, slots=True)
class Step:
    """Something that was done with an item. note: free text of the actor."""

    time: datetime
    actor: str
    step: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Matter:
    """What an item is about. card: everything that is shown, opaque here. priority: 1 most urgent, 5 least.

    due: until when somebody has to act, UTC; None for never.
    """

    subject: str
    kind: str
    card: bytes
    centre: str = ""
    team: str = ""
    employee: str = ""
    due: datetime | None = None
    priority: int = _USUAL


@dataclass(frozen=True, slots=True)
class Item:
    """A work item. keeper: the service whose events close it; empty when people close it.

    escalated: it went one level up, and stays there whoever is at it. owner, stand_in: as of the moment it was read to
    be shown; empty where it was read to be changed.
    """

    id: str
    matter: Matter
    state: State
    opened: datetime
    opener: str
    keeper: str = ""
    assignee: str = ""
    escalated: bool = False
    closed: datetime | None = None
    steps: tuple[Step, ...] = ()
    version: int = 1
    owner: str = ""
    stand_in: str = ""

    @property
    def name(self) -> str:
        """The resource name."""
        return f"workItems/{self.id}"

    @property
    def priority(self) -> int:
        """How urgent it is now: what went up is most urgent."""
        return MOST_URGENT if self.escalated else self.matter.priority

    @property
    def is_closed(self) -> bool:
        """Whether nothing is asked any more."""
        return self.state in CLOSED


def open_item(item_id: str, matter: Matter, actor: str, now: datetime, *, keeper: str = "") -> Item:
    """Put something before a person."""
    known = replace(matter, priority=matter.priority or _USUAL)
    return Item(item_id, known, State.OPEN, now, actor, keeper, steps=(Step(now, actor, "OPENED"),))


def update(item: Item, matter: Matter, actor: str, now: datetime, *, keeper: str = "") -> Item:
    """Bring an open item up to date. A new time to act by starts the clock again, one level down.

    What moves to another team is no longer in the hands of who was at it.

    Raises:
        Forbidden: FORBIDDEN when it belongs to a service and another system writes.
    """
    if item.keeper and not keeper:
        raise Forbidden(
            "FORBIDDEN",
            f"{item.keeper} keeps this item up to date; it cannot be written from elsewhere.",
            f"该待办由 {item.keeper} 维护，不能从其他系统改写。",
            keeper=item.keeper,
        )
    later = matter.due is None or matter.due > now
    escalated = item.escalated and not later
    state = State.OPEN if item.state is State.ESCALATED and not escalated else item.state
    known = replace(matter, priority=matter.priority or _USUAL)
    changed = replace(item, matter=known, state=state, escalated=escalated, keeper=keeper or item.keeper)
    if matter.team != item.matter.team and state is State.CLAIMED:
        changed = replace(changed, state=State.ESCALATED if escalated else State.OPEN, assignee="")
    return _with(changed, Step(now, actor, "UPDATED"))


def claim(item: Item, actor: str, now: datetime, *, assignee_is_away: bool = False) -> Item:
    """Take an item. Taking what one has changes nothing; what somebody away has may be taken over.

    Raises:
        Conflict: ALREADY_CLAIMED, by whom.
        Forbidden: FORBIDDEN for an item about oneself.
        WrongState: ITEM_CLOSED.
    """
    _still_open(item)
    _about_another(item, actor)
    if item.state is State.CLAIMED:
        if item.assignee == actor:
            return item
        if not assignee_is_away:
            raise Conflict(
                "ALREADY_CLAIMED",
                f"{item.assignee} is already at this. Ask them to hand it over, or take another item.",
                f"{item.assignee} 已认领该待办，可请其移交或处理其他待办。",
                assignee=item.assignee,
            )
    return _with(replace(item, state=State.CLAIMED, assignee=actor), Step(now, actor, "CLAIMED"))


def hand_over(item: Item, actor: str, now: datetime, *, to: str, note: str) -> Item:
    """Give a claimed item back to all, or to somebody who can act.

    Raises:
        WrongState: NOT_CLAIMED_BY_YOU, ITEM_CLOSED.
    """
    _still_open(item)
    if item.state is not State.CLAIMED or item.assignee != actor:
        raise WrongState(
            "NOT_CLAIMED_BY_YOU",
            "Only whoever claimed an item can hand it over. Claim it first.",
            "只有认领人可以移交待办，请先认领。",
            assignee=item.assignee,
        )
    if not to:
        return release(item, actor, now, note=note)
    about = f"{to}: {note}" if note else to
    return _with(replace(item, assignee=to), Step(now, actor, "HANDED_OVER", about))


def release(item: Item, actor: str, now: datetime, *, note: str = "") -> Item:
    """Give an item back to all who may act, on the level that it had reached."""
    state = State.ESCALATED if item.escalated else State.OPEN
    return _with(replace(item, state=state, assignee=""), Step(now, actor, "RELEASED", note))


def escalate(item: Item, actor: str, now: datetime) -> Item:
    """Take an overdue item one level up; whoever was at it no longer holds it back."""
    raised = replace(item, state=State.ESCALATED, escalated=True, assignee="")
    return _with(raised, Step(now, actor, "ESCALATED", item.assignee))


def is_overdue(item: Item, now: datetime) -> bool:
    """Whether the time to act has come without an answer, for the first time."""
    return not item.is_closed and not item.escalated and item.matter.due is not None and item.matter.due <= now


def complete(item: Item, actor: str, now: datetime, *, note: str) -> Item:
    """Close an item that no service closes by itself.

    Raises:
        Forbidden: FORBIDDEN for an item about oneself.
        WrongState: ITEM_CLOSED, CLOSED_BY_OWNER.
    """
    _still_open(item)
    if item.keeper:
        raise WrongState(
            "CLOSED_BY_OWNER",
            f"This closes by itself once {item.keeper} has been answered. Use one of its actions.",
            f"该待办在 {item.keeper} 得到处理后自动关闭，请使用卡片上的操作。",
            keeper=item.keeper,
        )
    _about_another(item, actor)
    return close(item, State.DONE, actor, now, note=note)


def close(item: Item, state: State, actor: str, now: datetime, *, note: str = "") -> Item:
    """Close an item, as DONE or CANCELLED; who was at it stays on record."""
    return _with(replace(item, state=state, closed=now), Step(now, actor, state.value, note))


def _with(item: Item, step: Step) -> Item:
    return replace(item, steps=(*item.steps, step), version=item.version + 1)


def _still_open(item: Item) -> None:
    if item.is_closed:
        raise WrongState(
            "ITEM_CLOSED",
            f"This item is already {item.state.value.lower()}. Nothing is left to do.",
            "该待办已关闭，无需再处理。",
            state=item.state.value,
        )


def _about_another(item: Item, actor: str) -> None:
    if item.matter.employee and item.matter.employee == actor:
        raise Forbidden(
            "FORBIDDEN",
            "This is about yourself, so somebody else has to act.",
            "该待办涉及您本人，须由他人处理。",
            employee=actor,
        )
