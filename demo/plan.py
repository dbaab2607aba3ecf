"""Who works in the demo centre, in which teams, with which queues and shifts."""

from __future__ import annotations

import csv
import datetime as dt
import io
import os
import random
from collections.abc import Iterator
from dataclasses import dataclass

CENTRE = "centres/gz"
ZONE = os.environ.get("DEMO_ZONE") or "Asia/Shanghai"
"""Where the centre is. Another zone shows it at another hour of its day: `DEMO_ZONE=Etc/GMT+3`."""
_FAMILY = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"
_GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英华玉兰晨宇欣怡梓涵轩雨婷浩然思远嘉佳琪雪莹博文俊凯志晓春梅海燕"


@dataclass(frozen=True, slots=True)
class TeamPlan:
    """A team to be. rotation: shift type codes, one a week, in turn."""

    code: str
    name: str
    skill: str
    size: int
    rotation: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class QueuePlan:
    """A queue to be. daily: contacts of an ordinary weekday. hours: opening."""

    code: str
    name_zh: str
    name_en: str
    skill: str
    daily: int
    aht_s: int
    hours: str
    weather: float
    target_permille: int
    threshold_s: int
    patience_s: int


@dataclass(frozen=True, slots=True)
class PersonPlan:
    """A person to be. index: within the whole centre. turn: where in the team's rotation the person began."""

    number: str
    name: str
    team: TeamPlan
    index: int
    join_date: dt.date
    service_start: dt.date
    lead: bool
    turn: int

    @property
    def employee(self) -> str:
        """The person's resource name."""
        return f"employees/{self.number}"


# Code, start, minutes, minutes until the meal, names. Two night shifts, so that they do not eat at once.
SHIFTS = (
    ("E1", "07:00", 540, 240, "早班", "Early"),
    ("D1", "08:00", 540, 210, "白班一", "Day 1"),
    ("D2", "09:30", 540, 270, "白班二", "Day 2"),
    ("M1", "13:30", 540, 240, "晚班", "Late"),
    ("N1", "22:00", 540, 210, "夜班一", "Night 1"),
    ("N2", "22:00", 540, 300, "夜班二", "Night 2"),
)
_DAY = ("D1", "M1", "D2", "E1", "M1", "D2", "M1")
_ROUND = ("D1", "M1", "D2", "E1", "M1", "D2", "N1", "M1")
TEAMS = (
    TeamPlan("hotline-1", "热线一班", "voice", 17, _ROUND),
    TeamPlan("hotline-2", "热线二班", "voice", 17, _ROUND),
    TeamPlan("hotline-3", "热线三班", "voice", 17, _ROUND),
    TeamPlan("hotline-4", "热线四班", "voice", 17, _ROUND),
    TeamPlan("hotline-5", "热线五班", "voice", 16, _ROUND),
    TeamPlan("claims-1", "车险报案一班", "claims", 17, _DAY),
    TeamPlan("claims-2", "车险报案二班", "claims", 17, _DAY),
    TeamPlan("claims-3", "车险报案三班", "claims", 16, _DAY),
    TeamPlan("chat-1", "在线一班", "chat", 17, _DAY),
    TeamPlan("chat-2", "在线二班", "chat", 17, _DAY),
    TeamPlan("care-1", "投诉处理一班", "complaint", 16, _DAY),
    TeamPlan("care-2", "投诉处理二班", "complaint", 16, _DAY),
)
QUEUES = (
    QueuePlan("hotline", "综合热线", "Hotline", "voice", 3100, 245, "00:00-24:00", 0.3, 800, 20, 240),
    QueuePlan("claims", "车险报案", "Motor claims", "claims", 1270, 330, "07:00-22:30", 1.0, 850, 15, 300),
    QueuePlan("chat", "在线咨询", "Online chat", "chat", 1020, 280, "07:00-22:30", 0.2, 800, 30, 300),
    QueuePlan("complaint", "投诉受理", "Complaints", "complaint", 570, 420, "07:00-22:30", 0.4, 800, 30, 420),
)
# number, name, role, what to say of them when signing in
STAFF = (
    ("9001", "陈若琳", "CENTRE_MANAGER"),
    ("9002", "吴昊", "PLANNER"),
    ("9003", "林晓雯", "HR"),
    ("9004", "周启明", "OFFICER"),
    ("9005", "许航", "OPS"),
)
OFFICE = TeamPlan("office", "中心管理组", "", 0, ())


def people() -> list[PersonPlan]:
    """Everybody on the floor, in the order of their numbers; the first of each team leads it."""
    seed = random.Random("zhongtai people")
    found: list[PersonPlan] = []
    names: set[str] = set()
    for team in TEAMS:
        for place in range(team.size):
            index = len(found)
            years = seed.choice((0, 1, 1, 2, 3, 3, 4, 6, 8)) if place else seed.choice((5, 7, 9))
            joined = dt.date(2026, 1, 5) - dt.timedelta(days=365 * years + seed.randint(0, 300))
            before = seed.choice((0, 0, 1, 3, 6, 11)) * 365
            found.append(
                PersonPlan(
                    number=str(1001 + index),
                    name=_name(seed, names),
                    team=team,
                    index=index,
                    join_date=joined,
                    service_start=joined - dt.timedelta(days=before),
                    lead=place == 0,
                    turn=seed.randrange(len(team.rotation)),
                )
            )
    return found


def people_csv(everybody: list[PersonPlan]) -> bytes:
    """The people as the file that the directory imports."""
    out = io.StringIO()
    rows = csv.writer(out)
    rows.writerow(["employee_no", "display_name", "team", "join_date", "service_start_date", "skills", "phone"])
    for each in everybody:
        skills = each.team.skill if each.index % 5 else _two(each.team.skill)
        phone = f"138{each.index:04d}{7 * each.index % 10000:04d}"
        start = each.service_start.isoformat()
        rows.writerow([each.number, each.name, each.team.code, each.join_date.isoformat(), start, skills, phone])
    for number, name, _role in STAFF:
        rows.writerow([number, name, OFFICE.code, "2018-03-01", "2012-07-01", "", ""])
    return out.getvalue().encode()


def shift_on(person: PersonPlan, date: dt.date) -> str:
    """Code of the person's shift on a date by the centre's rotation; empty on days off.

    Everybody has the same two days off every week and changes the shift only after them, so that nobody works more
    than five days in a row and everybody rests long enough.
    """
    first_off = _FIRST_OFF[person.index % len(_FIRST_OFF)]
    since = (date.toordinal() - 1 - first_off) % 7
    if since < 2:
        return ""
    block = (date.toordinal() - 1 - first_off) // 7
    if person.lead:
        return ("D1", "D2")[block % 2]
    code = person.team.rotation[(person.turn + block) % len(person.team.rotation)]
    return "N2" if code == "N1" and person.index % 2 else code


# Monday is 0; weekends are liked, and the calls of Saturday and Sunday need fewer people.
_FIRST_OFF = (5, 0, 5, 2, 5, 4, 6, 1, 5, 3)


def dates(start: dt.date, end: dt.date) -> Iterator[dt.date]:
    """Dates from start to the day before end."""
    for day in range((end - start).days):
        yield start + dt.timedelta(days=day)


def _two(skill: str) -> str:
    return {"voice": "voice|claims", "claims": "claims|voice", "chat": "chat|voice"}.get(skill, f"{skill}|voice")


def _name(seed: random.Random, taken: set[str]) -> str:
    while True:
        name = seed.choice(_FAMILY) + "".join(seed.sample(_GIVEN, seed.choice((1, 2, 2))))
        if name not in taken:
            taken.add(name)
            return name
