"""The people of the demo whom the sign-in page offers, each with a line about what to try."""

from __future__ import annotations

from demo import plan
from gateway.accounts import DemoPerson

_SAY = {
    "lead": ("批一张请假单，看覆盖与依据", "Decide leave against live cover, with the reason on the card"),
    "agent": ("申请请假，先看把握", "Ask for leave and see the odds first"),
    "neighbour": ("代理热线二班，接班", "Stands in for team 2; takes over a shift"),
    "claims": ("车险报案班，雨后话务反弹", "Motor claims: calls rebound after rain"),
    "CENTRE_MANAGER": ("看授权规则与决定记录", "See delegated limits and every decision"),
    "PLANNER": ("从预测到需求到班表", "From forecast to requirement to roster"),
    "HR": ("导入人员，维护假期额度", "Bring in people, keep entitlements"),
}


def people() -> list[DemoPerson]:
    """Who is offered, leads first."""
    everybody = plan.people()
    lead = next(each for each in everybody if each.lead and each.team.code == "hotline-1")
    agent = next(each for each in everybody if not each.lead and each.team.code == "hotline-1")
    claims = next(each for each in everybody if each.lead and each.team.code == "claims-1")
    neighbour = next(each for each in everybody if each.lead and each.team.code == "hotline-3")
    found = [
        _face(lead.number, lead.name, "TEAM_LEAD", lead.team.name, _SAY["lead"]),
        _face(agent.number, agent.name, "AGENT", agent.team.name, _SAY["agent"]),
        _face(claims.number, claims.name, "TEAM_LEAD", claims.team.name, _SAY["claims"]),
        _face(
            neighbour.number,
            neighbour.name,
            "TEAM_LEAD",
            neighbour.team.name,
            _SAY["neighbour"],
        ),
    ]
    for number, name, role in plan.STAFF:
        if role in _SAY:
            found.append(_face(number, name, role, plan.OFFICE.name, _SAY[role]))
    return found


def _face(number: str, name: str, role: str, team: str, say: tuple[str, str]) -> DemoPerson:
    return DemoPerson(employee_no=number, display_name=name, role=role, team=team, chinese=say[0], english=say[1])
