"""Who somebody is, as the gateway asks."""

from __future__ import annotations

import datetime as dt
import hmac

import grpc

from services.directory import wire
from services.directory.api import clients, passwords
from services.directory.domain import authority as rules
from services.directory.domain import names, sign_in
from services.directory.domain.authority import BELIEVED_FOR, Principal
from services.directory.domain.clients import ApiClient
from services.directory.domain.person import Person
from services.directory.store import authority, credentials, people, places
from services.directory.store.credentials import Credential
from services.kit import access, auth, errors
from services.kit import wire as kit_wire
from services.kit.db import Tx
from services.kit.service import Home
from zhongtai.directory.v1 import identity_pb2, identity_pb2_grpc

_LONGEST_SESSION = dt.timedelta(days=1)


class IdentityService(identity_pb2_grpc.IdentityServiceServicer):
    """Signs people and systems in, and says what they may do."""

    def __init__(self, home: Home) -> None:
        self._db = home.db

    def VerifyPassword(
        self, request: identity_pb2.VerifyPasswordRequest, context: grpc.ServicerContext
    ) -> identity_pb2.Principal:
        _same_tenant(request.tenant)
        self._count_attempt(request.employee_no)
        with self._db.read() as tx:
            person = people.get_by_number(tx, request.employee_no)
            credential = credentials.get_credential(tx, person.employee) if person else None
            here = person is not None and person.employed_on(person.today(tx.now))
        right = passwords.fits(request.password, credential.password_hash if credential else "")
        if person is None or not (right and here):
            raise sign_in.wrong_credentials()
        with self._db.begin() as tx:
            credentials.clear_attempts(tx, request.employee_no)
            tx.audit(person.employee, signed_in=True)
            return _principal(tx, person)

    def VerifyClient(
        self, request: identity_pb2.VerifyClientRequest, context: grpc.ServicerContext
    ) -> identity_pb2.Principal:
        _same_tenant(request.tenant)
        name = f"apiClients/{names.key_of(request.client)}"
        with self._db.read() as tx:
            client, kept = credentials.get_client(tx, name), credentials.secret_digest(tx, name)
            right = hmac.compare_digest(kept or bytes(32), clients.digest(request.secret))
            if client is None or client.revoke_time is not None or not right:
                raise sign_in.wrong_credentials()
            return _system(tx, client)

    def GetPrincipal(
        self, request: identity_pb2.GetPrincipalRequest, context: grpc.ServicerContext
    ) -> identity_pb2.Principal:
        _same_tenant(request.tenant)
        with self._db.read() as tx:
            if request.subject.startswith("apiClients/"):
                client = credentials.get_client(tx, request.subject)
                if client is None:
                    raise access.not_found(request.subject)
                if client.revoke_time is not None:
                    raise _left()
                return _system(tx, client)
            person = people.get(tx, request.subject)
            if person is None:
                raise access.not_found(request.subject)
            return _principal(tx, person)

    def FindPrincipal(
        self, request: identity_pb2.FindPrincipalRequest, context: grpc.ServicerContext
    ) -> identity_pb2.Principal:
        _same_tenant(request.tenant)
        with self._db.read() as tx:
            if request.employee_no:
                person = people.get_by_number(tx, request.employee_no)
                found = [person] if person else []
            else:
                found = people.list_by_email(tx, request.email) if request.email else []
                found = [one for one in found if one.employed_on(one.today(tx.now))] or found
            # An address that two people share says nothing about which of them it is.
            if len(found) != 1:
                raise access.not_found("")
            return _principal(tx, found[0])

    def SetPassword(
        self, request: identity_pb2.SetPasswordRequest, context: grpc.ServicerContext
    ) -> identity_pb2.SetPasswordResponse:
        _same_tenant(request.tenant)
        with self._db.read() as tx:
            person = people.get(tx, request.employee)
            known = credentials.get_credential(tx, request.employee)
        if person is None:
            raise access.not_found(request.employee)
        if known is not None and known.request_id == request.request_id:
            return _again(known, request.new_password)
        if request.old_password:
            self._count_attempt(person.employee_no)
            if not passwords.fits(request.old_password, known.password_hash if known else ""):
                raise sign_in.wrong_credentials()
        sign_in.check_password(request.new_password, person.employee_no)
        hashed = passwords.make(request.new_password)
        # The kit's memory of requests would keep a fast digest of the new password; the credential remembers instead.
        with self._db.begin(once=False) as tx:
            credentials.put_credential(tx, Credential(person.employee, hashed, tx.now, request.request_id))
            credentials.clear_attempts(tx, person.employee_no)
            tx.audit(person.employee, password_set=True)
            return identity_pb2.SetPasswordResponse(set_time=kit_wire.timestamp(tx.now))

    def EndSession(
        self, request: identity_pb2.EndSessionRequest, context: grpc.ServicerContext
    ) -> identity_pb2.EndSessionResponse:
        _same_tenant(request.tenant)
        with self._db.begin() as tx:
            if people.get(tx, request.employee) is None:
                raise access.not_found(request.employee)
            until = min(kit_wire.moment(request.expire_time), tx.now + _LONGEST_SESSION)
            credentials.end_session(tx, request.employee, request.session, until)
            tx.audit(request.employee, signed_out=True)
            return tx.answer(identity_pb2.EndSessionResponse(end_time=kit_wire.timestamp(tx.now)))

    def _count_attempt(self, employee_no: str) -> None:
        """Count a try before it is known whether it is right, so that tries at once are all counted."""
        with self._db.begin(once=False) as tx:
            tried = sign_in.attempt(credentials.attempts(tx, employee_no), tx.now)
            credentials.put_attempts(tx, employee_no, tried)


def _principal(tx: Tx, person: Person) -> identity_pb2.Principal:
    """What a person may do at this moment: of their own, and for those they stand in for.

    Raises:
        Forbidden: LEFT.
    """
    today = person.today(tx.now)
    if not person.employed_on(today):
        raise _left()
    substitutions = authority.list_substitutions(tx, person.employee)
    absentees = {each.absentee for each in substitutions}
    away = authority.absences(tx, absentees)
    active = [each for each in substitutions if rules.is_active(each, away.get(each.absentee, ()), tx.now)]
    led = places.teams_led(tx, {person.employee} | absentees)
    own = set(led.get(person.employee, ()))
    stood_in = {team for each in active for team in led.get(each.absentee, ())} - own
    granted = authority.roles_held(tx, (person.employee,)).get(person.employee, ())
    found = Principal(
        subject=person.employee,
        roles=("AGENT", *rules.roles_of(granted, own | stood_in)),
        team=person.team_on(today),
        leads=tuple(sorted(own | stood_in)),
        stands_in_for=tuple(sorted(stood_in)),
        centre=person.centre,
        display_name=person.display_name,
        time_zone=person.time_zone,
        expire_time=rules.believed_until(tx.now, substitutions, away.values()),
        ended_sessions=tuple(credentials.ended_sessions(tx, person.employee)),
    )
    return wire.principal(found, tx.tenant)


def _system(tx: Tx, client: ApiClient) -> identity_pb2.Principal:
    found = Principal(
        subject=client.api_client,
        roles=("CLIENT",),
        scopes=client.scopes,
        display_name=client.display_name or client.code,
        expire_time=tx.now + BELIEVED_FOR,
    )
    return wire.principal(found, tx.tenant)


def _again(known: Credential, password: str) -> identity_pb2.SetPasswordResponse:
    if not passwords.fits(password, known.password_hash):
        raise errors.Conflict(
            "REQUEST_ID_REUSED",
            "This request id was used with another body. Send a new id with a new intent.",
            "该请求编号已用于另一内容的请求，请为新的操作使用新的编号。",
        )
    return identity_pb2.SetPasswordResponse(set_time=kit_wire.timestamp(known.set_time))


def _same_tenant(tenant: str) -> None:
    """A service asks for its own tenant only."""
    if tenant and tenant != auth.caller().tenant:
        raise errors.Forbidden(
            "FORBIDDEN", "Ask with a token of the tenant that you ask about.", "请使用所查询租户的凭证。"
        )


def _left() -> errors.Forbidden:
    return errors.Forbidden(
        "LEFT", "This account is not in use: its holder does not work here today.", "该账号未启用:其持有人目前不在职。"
    )
