"""Short ways to found a directory and to ask it."""

from __future__ import annotations

from typing import Any

from google.protobuf.message import Message

from services.kit import auth, tables
from tests import conftest
from zhongtai.directory.v1 import directory_pb2 as d
from zhongtai.directory.v1 import events_pb2

HR = conftest.holder("HR", "employees/hr")
OPS = conftest.holder("OPS", "employees/ops")
MANAGER = conftest.holder("CENTRE_MANAGER", "employees/boss")
GATEWAY = conftest.peer("gatekeeper")


class Directory:
    """The directory of a world, with short ways to found and to ask."""

    def __init__(self, world: conftest.World) -> None:
        self.world = world

    def ask(self, method: str, request: Message, as_: auth.Caller = HR, **more: Any) -> Any:
        """Call a method; a request id is made where one is needed and none given."""
        if "request_id" in request.DESCRIPTOR.fields_by_name and not request.request_id:  # type: ignore[attr-defined]
            request.request_id = conftest.new_request_id()  # type: ignore[attr-defined]
        return self.world.call(method, request, as_, **more)

    def centre(self, code: str, *, as_: auth.Caller = HR, zone: str = "Asia/Shanghai") -> d.Centre:
        asked = d.Centre(code=code, display_name=f"Centre {code}", time_zone=zone)
        return self.ask("CreateCentre", d.CreateCentreRequest(centre=asked), as_)

    def team(self, code: str, *, centre: str = "centres/gz", as_: auth.Caller = HR, **more: Any) -> d.Team:
        asked = d.Team(code=code, display_name=f"Team {code}", centre=centre, **more)
        return self.ask("CreateTeam", d.CreateTeamRequest(team=asked), as_)

    def hire(self, number: str, team: str = "teams/a1", *, as_: auth.Caller = HR, **more: Any) -> d.Employee:
        fields = {"display_name": f"Name {number}", "join_date": "2020-03-01"} | more
        asked = d.Employee(employee_no=number, team=team, **fields)
        return self.ask("CreateEmployee", d.CreateEmployeeRequest(employee=asked), as_)

    def employee(self, name: str, as_: auth.Caller = HR) -> d.Employee:
        return self.ask("GetEmployee", d.GetEmployeeRequest(name=name), as_)

    def numbers(self, as_: auth.Caller = HR, **filters: Any) -> list[str]:
        """Employee numbers that a list gives."""
        return [
            each.employee_no for each in self.ask("ListEmployees", d.ListEmployeesRequest(**filters), as_).employees
        ]

    def told(self, kind: str) -> list[Message]:
        """Events of a kind that were told, in order."""
        outbox = tables.OUTBOX
        wanted = outbox.select().where(outbox.c.type == f"zhongtai.directory.v1.{kind}").order_by(outbox.c.seq)
        with self.world.db("directory").read("main") as tx:
            return [getattr(events_pb2, kind).FromString(row.data) for row in tx.execute(wanted)]
