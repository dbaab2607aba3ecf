"""People, as called."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import grpc

from services.directory import keeping, wire
from services.directory.api.places import writing
from services.directory.domain import authority as rules
from services.directory.domain import membership, names, person
from services.directory.domain.person import Person
from services.directory.store import authority, people, places, tables
from services.kit import access, auth, errors
from services.kit import wire as kit_wire
from services.kit.db import Database, Tx
from zhongtai.directory.v1 import directory_pb2


class People:
    """The methods about people."""

    _db: Database

    def GetEmployee(
        self, request: directory_pb2.GetEmployeeRequest, context: grpc.ServicerContext
    ) -> directory_pb2.Employee:
        with self._db.read() as tx:
            return _shown(tx, _known(tx, request.name))

    def ListEmployees(
        self, request: directory_pb2.ListEmployeesRequest, context: grpc.ServicerContext
    ) -> directory_pb2.ListEmployeesResponse:
        call, size = auth.call(), kit_wire.page_size(request.page_size)
        reach = access.Reach(call.relation, call.role)
        # Colleagues learn who is in their team, and nothing else.
        names_only = request.names_only or call.relation == access.MY_TEAM
        day = wire.date(request.as_of_date, "as_of_date")
        filters = (call.caller.tenant, reach, request.team, request.centre, request.query, day, names_only)
        after = kit_wire.page_after(request.page_token, *filters)
        columns = tables.EMPLOYEE.c
        within = access.narrow(
            reach, call.caller, employee=columns.employee, team=people.team_column(), centre=columns.centre
        )
        # Whoever left is still named where the past is shown.
        everybody = names_only and not day and not request.team
        search = people.Search(within, day, request.team, request.centre, request.query, everybody=everybody)
        with self._db.read() as tx:
            found, total = people.list_page(tx, search, after, size + 1)
            shown = _all_shown(tx, found[:size], day=day, names_only=names_only)
        key = [names.key_of(found[size - 1].employee_no)] if len(found) > size else []
        more = kit_wire.page_token(list(key), *filters) if key else ""
        return directory_pb2.ListEmployeesResponse(employees=shown, next_page_token=more, total_size=total)

    def CreateEmployee(
        self, request: directory_pb2.CreateEmployeeRequest, context: grpc.ServicerContext
    ) -> directory_pb2.Employee:
        asked = request.employee
        number = names.needed(asked.employee_no, "employee.employee_no")
        values = wire.values_of(asked, wire.PERSON_FIELDS)
        with writing(self._db, validate_only=request.validate_only) as tx:
            if people.get_by_number(tx, number) is not None:
                raise _number_taken(number)
            employee = f"employees/{names.new_id(number, people.list_ids(tx))}"
            first = (membership.Membership(asked.team, values["join_date"]),)
            new = person.check(Person(employee=employee, employee_no=number, memberships=first, **values))
            _check_team(tx, asked.team)
            kept = keeping.add_person(tx, new, keeping.sites_of(tx, [new]))
            if kept is None:
                raise _number_taken(number)
            return tx.answer(_shown(tx, kept))

    def UpdateEmployee(
        self, request: directory_pb2.UpdateEmployeeRequest, context: grpc.ServicerContext
    ) -> directory_pb2.Employee:
        fields = wire.fields_of(request.update_mask.paths, request.employee, wire.PERSON_FIELDS)
        values = wire.values_of(request.employee, fields)
        with self._db.begin() as tx:
            known = _known(tx, request.employee.name)
            if request.employee.etag and request.employee.etag != str(known.version):
                raise wire.stale(_shown(tx, known), fields)
            became = _changed(known, values)
            if became == known:
                return tx.answer(_shown(tx, known))
            kept = keeping.save_person(tx, became, keeping.sites_of(tx, [became]))
            if kept is None:
                raise wire.stale(_shown(tx, known), fields)
            return tx.answer(_shown(tx, kept))

    def TransferEmployee(
        self, request: directory_pb2.TransferEmployeeRequest, context: grpc.ServicerContext
    ) -> directory_pb2.Employee:
        start = wire.date(request.start_date, "start_date")
        with writing(self._db, validate_only=request.validate_only) as tx:
            known = _known(tx, request.name)
            _check_team(tx, request.team)
            if known.exit_date and start > known.exit_date:
                raise person.reversed_dates("start_date", start, known.exit_date)
            spans = membership.transfer(known.employee, known.memberships, request.team, start)
            became = replace(known, memberships=spans)
            kept = keeping.save_person(tx, became, keeping.sites_of(tx, [became]))
            if kept is None:
                raise wire.stale(_shown(tx, known), ())
            return tx.answer(_shown(tx, kept))

    def SetSkills(
        self, request: directory_pb2.SetSkillsRequest, context: grpc.ServicerContext
    ) -> directory_pb2.SetSkillsResponse:
        call = auth.call()
        wanted = {each.employee: wire.skills(each.skills) for each in request.assignments}
        if len(wanted) < len(request.assignments):
            raise errors.Invalid("EMPLOYEE_REPEATED", "Name each person once.", "每名员工只能出现一次。")
        columns = tables.EMPLOYEE.c
        reach = access.Reach(call.relation, call.role)
        # Who may set skills does so for a centre or for all: teams play no part.
        within = access.narrow(
            reach, call.caller, employee=columns.employee, team=columns.centre, centre=columns.centre
        )
        with writing(self._db, validate_only=request.validate_only) as tx:
            known = people.get_many(tx, wanted, within)
            if unknown := sorted(set(wanted) - set(known)):
                raise _unknown(unknown)
            changed = [replace(one, skills=wanted[name]) for name, one in known.items() if one.skills != wanted[name]]
            sites = keeping.sites_of(tx, changed)
            for one in changed:
                if keeping.save_person(tx, one, sites) is None:
                    raise wire.stale(_shown(tx, known[one.employee]), ("skills",))
            return tx.answer(directory_pb2.SetSkillsResponse(changed_count=len(changed)))


def _known(tx: Tx, name: str) -> Person:
    found = people.get(tx, name)
    if found is None:
        raise access.not_found(name)
    return found


def _shown(tx: Tx, one: Person) -> directory_pb2.Employee:
    return _all_shown(tx, [one])[0]


def _all_shown(
    tx: Tx, found: Sequence[Person], *, day: str = "", names_only: bool = False
) -> list[directory_pb2.Employee]:
    employees = [one.employee for one in found]
    led, held = places.teams_led(tx, employees), authority.roles_held(tx, employees)
    shown = []
    for one in found:
        roles = rules.roles_of(held.get(one.employee, ()), led.get(one.employee, ()))
        shown.append(wire.employee(one, wire.Shown(day or one.today(tx.now), roles, names_only)))
    return shown


def _changed(known: Person, values: dict[str, object]) -> Person:
    """The person with new values; a value that was only shown, not kept, is not made one's own by sending it back."""
    said = dict(values)
    join = said.pop("join_date", known.join_date)
    if not known.own_time_zone and said.get("own_time_zone") == known.time_zone:
        said.pop("own_time_zone")
    if not known.service_start_date and said.get("service_start_date") == known.service_start:
        said.pop("service_start_date")
    became = replace(known, **said)  # type: ignore[arg-type]
    if join != known.join_date:
        became = person.with_join_date(became, str(join))
    return person.check(became)


def _check_team(tx: Tx, team: str) -> None:
    if places.get_team(tx, team) is None:
        raise errors.Invalid("TEAM_UNKNOWN", f"There is no team {team}.", f"没有班组“{team}”。", team=team)


def _number_taken(number: str) -> errors.Conflict:
    return errors.Conflict(
        "EMPLOYEE_NO_TAKEN",
        f"The employee number {number} is taken.",
        f"工号“{number}”已被使用。",
        employee_no=number,
    )


def _unknown(employees: Sequence[str]) -> errors.Invalid:
    listed = ", ".join(employees[:20])
    return errors.Invalid(
        "EMPLOYEE_UNKNOWN", f"There is nobody called {listed}.", f"找不到员工:{listed}。", employees=listed
    )
