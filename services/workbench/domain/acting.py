"""Who can act for a team."""

from __future__ import annotations

from dataclasses import dataclass

from services.kit.errors import WrongState


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody to whom work would be given, as known today.

    stands_for: whether they lead the team or stand in for its lead. member: whether they are an ordinary member of
    any team; leads and those who have no team, as officers and managers, are not.
    """

    employee: str
    employed: bool
    centre: str
    away: bool
    stands_for: bool
    member: bool


def check(candidate: Candidate, *, centre: str, about: str = "") -> None:
    """See that somebody can act. centre: of the work. about: the person whom the work concerns.

    Raises:
        WrongState: CANNOT_ACT, with the reason why.
    """
    if candidate.employee == about:
        raise _cannot(candidate, "it is about them", "该事项涉及其本人")
    if not candidate.employed or (centre and candidate.centre != centre):
        raise _cannot(candidate, "they do not work in this centre", "其不在本中心任职")
    if candidate.away:
        raise _cannot(candidate, "they are on leave now", "其正在休假")
    if candidate.member and not candidate.stands_for:
        raise _cannot(
            candidate, "they neither lead this team nor stand in for its lead", "其既非本班组班长，也非班长的代理人"
        )


def _cannot(candidate: Candidate, english: str, chinese: str) -> WrongState:
    return WrongState(
        "CANNOT_ACT",
        f"{candidate.employee} cannot act on this: {english}. Choose somebody else, or give it back to all.",
        f"{candidate.employee} 不能处理:{chinese}。请选择他人，或退回待认领。",
        to=candidate.employee,
        because=english,
    )
