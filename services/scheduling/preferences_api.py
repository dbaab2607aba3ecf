"""What PreferenceService answers."""

from __future__ import annotations

import grpc
import sqlalchemy as sa

from services.kit import access, auth, wire
from services.kit.access import Reach
from services.kit.errors import Invalid
from services.kit.service import Home
from services.scheduling import demand_wire, preference_wire, rotating, wishing
from services.scheduling.domain import rotations, wishes
from services.scheduling.domain.wishes import Kind
from services.scheduling.store import preferences, rosters
from services.scheduling.store import wishes as store
from services.scheduling.store.preference_tables import ROTATION, WISH
from zhongtai.scheduling.v1 import preferences_pb2, preferences_pb2_grpc

_MOST_DAYS = 62


class PreferenceService(preferences_pb2_grpc.PreferenceServiceServicer):
    """What people would like of rosters, and what became of it."""

    def __init__(self, home: Home) -> None:
        self._db = home.db

    def ListWishes(
        self, request: preferences_pb2.ListWishesRequest, context: grpc.ServicerContext
    ) -> preferences_pb2.ListWishesResponse:
        first, end = demand_wire.span(request.start_date, request.end_date, most_days=_MOST_DAYS)
        span = first.isoformat(), end.isoformat()
        call, columns = auth.call(), WISH.c
        within = access.narrow(
            Reach(call.relation, call.role),
            call.caller,
            employee=columns.employee,
            team=columns.team,
            centre=columns.centre,
        )
        filters = (request.employee, request.team, *span, call.relation, call.caller.subject)
        after = wire.page_after(request.page_token, *filters)
        size = wire.page_size(request.page_size)
        with self._db.read() as tx:
            found = store.page(
                tx, within, employee=request.employee, team=request.team, span=span, after=after, limit=size + 1
            )
        shown, token = wire.page(found, size, lambda last: [last.employee, last.asked.date], *filters)
        return preferences_pb2.ListWishesResponse(
            wishes=[preference_wire.wish(each) for each in shown], next_page_token=token
        )

    def GetWishCalendar(
        self, request: preferences_pb2.GetWishCalendarRequest, context: grpc.ServicerContext
    ) -> preferences_pb2.WishCalendar:
        first, after = demand_wire.span(request.start_date, request.end_date, most_days=_MOST_DAYS)
        with self._db.read() as tx:
            return preference_wire.calendar(request.employee, wishing.calendar(tx, request.employee, first, after))

    def PutWishes(
        self, request: preferences_pb2.PutWishesRequest, context: grpc.ServicerContext
    ) -> preferences_pb2.PutWishesResponse:
        asked = [preference_wire.asked(each) for each in request.wishes]
        for each in asked:
            if bool(each.code) is (each.kind is Kind.OFF):
                raise Invalid(
                    "SHIFT_TYPE_UNKNOWN",
                    "Name a shift type for a wish about one, and none for a day off.",
                    "有关班次的意愿须指明班次，想休则不填班次。",
                    date=each.date,
                )
        with self._db.begin() as tx:
            kept = wishing.put(tx, request.employee, asked)
            return tx.answer(preferences_pb2.PutWishesResponse(wishes=[preference_wire.wish(each) for each in kept]))

    def WithdrawWishes(
        self, request: preferences_pb2.WithdrawWishesRequest, context: grpc.ServicerContext
    ) -> preferences_pb2.WithdrawWishesResponse:
        dates = [wire.day(each, "dates") for each in request.dates]
        with self._db.begin() as tx:
            count = wishing.withdraw(tx, request.employee, dates)
            return tx.answer(preferences_pb2.WithdrawWishesResponse(withdrawn_count=count))

    def GetPreferences(
        self, request: preferences_pb2.GetPreferencesRequest, context: grpc.ServicerContext
    ) -> preferences_pb2.Preferences:
        with self._db.read() as tx:
            found = preferences.of_people(tx, [request.employee]).get(request.employee)
        return preference_wire.preferences(found or preferences.Preferences(request.employee))

    def PutPreferences(
        self, request: preferences_pb2.PutPreferencesRequest, context: grpc.ServicerContext
    ) -> preferences_pb2.Preferences:
        told = preference_wire.preferences_of(request.preferences)
        with self._db.begin() as tx:
            return tx.answer(preference_wire.preferences(wishing.like(tx, told, request.preferences.etag)))

    def GetWishRule(
        self, request: preferences_pb2.GetWishRuleRequest, context: grpc.ServicerContext
    ) -> preferences_pb2.WishRule:
        with self._db.read() as tx:
            return preference_wire.rule(store.rule(tx, request.centre))

    def PutWishRule(
        self, request: preferences_pb2.PutWishRuleRequest, context: grpc.ServicerContext
    ) -> preferences_pb2.WishRule:
        told = request.rule
        with self._db.begin() as tx:
            known = wishing.fresh(told.etag, store.rule(tx, told.centre).version)
            kept = preference_wire.rule_of(told, known + 1)
            wishes.check_rule(kept)
            if not store.put_rule(tx, kept):
                raise wishing.stale()
            tx.audit(f"{kept.centre}/wishRule", version=kept.version)
            return tx.answer(preference_wire.rule(kept))

    def ListRotations(
        self, request: preferences_pb2.ListRotationsRequest, context: grpc.ServicerContext
    ) -> preferences_pb2.ListRotationsResponse:
        call = auth.call()
        nobody = sa.literal("")
        reach = Reach(call.relation, call.role)
        within = access.narrow(reach, call.caller, employee=nobody, team=nobody, centre=ROTATION.c.centre)
        with self._db.read() as tx:
            found = preferences.rotations(tx, within, centre=request.centre)
        return preferences_pb2.ListRotationsResponse(rotations=[preference_wire.rotation(each) for each in found])

    def GetRotationCalendar(
        self, request: preferences_pb2.GetRotationCalendarRequest, context: grpc.ServicerContext
    ) -> preferences_pb2.RotationCalendar:
        first, after = demand_wire.span(request.start_date, request.end_date, most_days=_MOST_DAYS)
        with self._db.read() as tx:
            found = rotating.turns(tx, request.employee, first, after)
        return preference_wire.rotation_calendar(request.employee, found)

    def PutRotation(
        self, request: preferences_pb2.PutRotationRequest, context: grpc.ServicerContext
    ) -> preferences_pb2.Rotation:
        told = request.rotation
        with self._db.begin() as tx:
            known = preferences.rotation(tx, told.centre, told.code)
            version = wishing.fresh(told.etag, known.version if known is not None else 0)
            kept = preference_wire.rotation_of(told, version + 1)
            rotations.check(kept)
            wishing.need_types(tx, kept.centre, {code for week in kept.weeks for code in week})
            wishing.need_followers(tx, kept)
            if not preferences.put_rotation(tx, kept):
                raise wishing.stale()
            tx.audit(kept.name, followers=len(kept.followers), version=kept.version)
            return tx.answer(preference_wire.rotation(kept))

    def GetRosterWishes(
        self, request: preferences_pb2.GetRosterWishesRequest, context: grpc.ServicerContext
    ) -> preferences_pb2.RosterWishes:
        with self._db.read() as tx:
            found = rosters.get(tx, wire.id_of(request.name))
        if found is None:
            raise access.not_found(request.name)
        return preference_wire.roster_wishes(found)
