"""Roles and stand-ins, as called."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import grpc
import sqlalchemy as sa

from services.directory import wire
from services.directory.domain import authority as rules
from services.directory.domain.authority import RoleGrant, StandIn
from services.directory.store import authority, people, tables
from services.kit import access, auth, db, errors
from services.kit import wire as kit_wire
from services.kit.db import Database, Tx
from zhongtai.directory.v1 import directory_pb2


class Authority:
    """The methods about roles and stand-ins."""

    _db: Database

    def GrantRole(
        self, request: directory_pb2.GrantRoleRequest, context: grpc.ServicerContext
    ) -> directory_pb2.RoleGrant:
        asked = request.role_grant
        rules.check_other_person(auth.caller().subject, asked.employee)
        with self._db.begin() as tx:
            _check_people(tx, (asked.employee,))
            grant = RoleGrant(f"roleGrants/{db.new_id()}", asked.employee, asked.role, tx.now)
            if not authority.add_grant(tx, grant):
                raise errors.WrongState(
                    "ROLE_HELD",
                    f"This person holds the role {asked.role} already.",
                    f"该员工已有角色 {asked.role}。",
                    role=asked.role,
                    employee=asked.employee,
                )
            tx.audit(grant.role_grant, employee=grant.employee, granted=grant.role)
            return tx.answer(wire.role_grant(grant))

    def RevokeRole(
        self, request: directory_pb2.RevokeRoleRequest, context: grpc.ServicerContext
    ) -> directory_pb2.RoleGrant:
        with self._db.begin() as tx:
            grant = authority.get_grant(tx, request.name)
            if grant is None:
                raise access.not_found(request.name)
            rules.check_other_person(auth.caller().subject, grant.employee)
            if grant.revoke_time is not None:
                return tx.answer(wire.role_grant(grant))
            authority.revoke_grant(tx, grant.role_grant)
            tx.audit(grant.role_grant, employee=grant.employee, revoked=grant.role)
            return tx.answer(wire.role_grant(replace(grant, revoke_time=tx.now)))

    def ListRoleGrants(
        self, request: directory_pb2.ListRoleGrantsRequest, context: grpc.ServicerContext
    ) -> directory_pb2.ListRoleGrantsResponse:
        size = kit_wire.page_size(request.page_size)
        filters = ("roleGrants", auth.caller().tenant, request.employee)
        after = kit_wire.page_after(request.page_token, *filters)
        within = _within()
        if request.employee:
            within = sa.and_(within, tables.ROLE_GRANT.c.employee == request.employee)
        with self._db.read() as tx:
            found = authority.list_grants(tx, within, after, size + 1)
        more = kit_wire.page_token([found[size - 1].role_grant], *filters) if len(found) > size else ""
        return directory_pb2.ListRoleGrantsResponse(
            role_grants=map(wire.role_grant, found[:size]), next_page_token=more
        )

    def CreateStandIn(
        self, request: directory_pb2.CreateStandInRequest, context: grpc.ServicerContext
    ) -> directory_pb2.StandIn:
        wanted = rules.check_stand_in(wire.new_stand_in(request.stand_in, f"standIns/{db.new_id()}"))
        with self._db.begin(beyond_reach=True) as tx:
            _check_people(tx, (wanted.absentee, wanted.substitute))
            authority.add_stand_in(tx, wanted)
            tx.publish(wanted.stand_in, wire.stand_in_changed(wanted))
            tx.audit(wanted.stand_in, absentee=wanted.absentee, substitute=wanted.substitute)
            return tx.answer(_shown(tx, [wanted])[0])

    def EndStandIn(
        self, request: directory_pb2.EndStandInRequest, context: grpc.ServicerContext
    ) -> directory_pb2.StandIn:
        with self._db.begin() as tx:
            known = authority.get_stand_in(tx, request.name)
            if known is None:
                raise access.not_found(request.name)
            if not known.ended:
                authority.end_stand_in(tx, known.stand_in)
                tx.publish(known.stand_in, wire.stand_in_changed(replace(known, ended=True)))
                tx.audit(known.stand_in, absentee=known.absentee, substitute=known.substitute)
            return tx.answer(wire.stand_in(known, active=False))

    def ListStandIns(
        self, request: directory_pb2.ListStandInsRequest, context: grpc.ServicerContext
    ) -> directory_pb2.ListStandInsResponse:
        size = kit_wire.page_size(request.page_size)
        filters = ("standIns", auth.caller().tenant, request.absentee)
        after = kit_wire.page_after(request.page_token, *filters)
        within = sa.and_(_within(), sa.not_(tables.STAND_IN.c.ended))
        if request.absentee:
            within = sa.and_(within, tables.STAND_IN.c.absentee == request.absentee)
        with self._db.read() as tx:
            found = authority.list_stand_ins(tx, within, after, size + 1)
            shown = _shown(tx, found[:size])
        last = found[size - 1] if len(found) > size else None
        more = kit_wire.page_token([last.absentee, last.rank, last.stand_in], *filters) if last else ""
        return directory_pb2.ListStandInsResponse(stand_ins=shown, next_page_token=more)


def _within() -> sa.ColumnElement[bool]:
    call, columns = auth.call(), tables.EMPLOYEE.c
    reach = access.Reach(call.relation, call.role)
    # No role sees these by team: the column stands for a relation that is never granted here.
    return access.narrow(reach, call.caller, employee=columns.employee, team=columns.centre, centre=columns.centre)


def _shown(tx: Tx, found: Sequence[StandIn]) -> list[directory_pb2.StandIn]:
    away = authority.absences(tx, {each.absentee for each in found})
    return [wire.stand_in(each, active=rules.is_active(each, away.get(each.absentee, ()), tx.now)) for each in found]


def _check_people(tx: Tx, employees: Sequence[str]) -> None:
    known = people.get_many(tx, employees)
    gone = [
        name
        for name in employees
        if name not in known or ((e := known[name]).exit_date and e.exit_date < e.today(tx.now))
    ]
    if gone:
        listed = ", ".join(gone)
        raise errors.Invalid(
            "EMPLOYEE_UNKNOWN", f"{listed} does not work here.", f"{listed} 不存在或已离职。", employees=listed
        )
