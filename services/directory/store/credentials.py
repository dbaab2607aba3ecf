"""What people and systems sign in with, as stored: never the secrets themselves."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from services.directory.domain import names
from services.directory.domain.clients import ApiClient
from services.directory.domain.sign_in import FORGOTTEN_AFTER, Attempts
from services.directory.store.tables import API_CLIENT, CREDENTIAL, ENDED_SESSION, SIGN_IN
from services.kit.access import Place
from services.kit.db import Tx


@dataclass(frozen=True, slots=True)
class Credential:
    """A person's password, hashed. request_id: of the request that set it."""

    employee: str
    password_hash: str
    set_time: dt.datetime
    request_id: str


def get_credential(tx: Tx, employee: str) -> Credential | None:
    """A person's password, hashed; None when none was set."""
    own = sa.and_(CREDENTIAL.c.tenant == tx.tenant, CREDENTIAL.c.employee == employee)
    row = tx.execute(sa.select(CREDENTIAL).where(own)).first()
    return Credential(row.employee, row.password_hash, row.set_time, row.request_id) if row is not None else None


def put_credential(tx: Tx, credential: Credential) -> None:
    """Set a password, in place of the one before."""
    row = {"tenant": tx.tenant, "employee": credential.employee, "password_hash": credential.password_hash}
    tx.put(CREDENTIAL, row | {"set_time": credential.set_time, "request_id": credential.request_id})


def attempts(tx: Tx, employee_no: str) -> Attempts:
    """Sign-ins tried in a row with an employee number, held against others who try at the same time."""
    own = {"tenant": tx.tenant, "number_key": _key(employee_no)}
    tx.insert_new(SIGN_IN, own | {"count": 0, "last_time": tx.now, "lock_time": None})
    wanted = sa.select(SIGN_IN.c["count"], SIGN_IN.c.last_time, SIGN_IN.c.lock_time).where(
        SIGN_IN.c.tenant == tx.tenant, SIGN_IN.c.number_key == own["number_key"]
    )
    return Attempts(*tx.execute(wanted.with_for_update()).one())


def put_attempts(tx: Tx, employee_no: str, tried: Attempts) -> None:
    """Keep how often was tried."""
    row = {"tenant": tx.tenant, "number_key": _key(employee_no), "count": tried.count}
    tx.put(SIGN_IN, row | {"last_time": tried.last_time or tx.now, "lock_time": tried.lock_time})


def clear_attempts(tx: Tx, employee_no: str) -> None:
    """Forget the tries: one was right."""
    own = sa.and_(SIGN_IN.c.tenant == tx.tenant, SIGN_IN.c.number_key == _key(employee_no))
    tx.execute(SIGN_IN.delete().where(own))


def forget_attempts(tx: Tx) -> None:
    """Forget what counts no more, in every tenant, so that guessed numbers do not pile up."""
    tx.execute(SIGN_IN.delete().where(SIGN_IN.c.last_time < tx.now - FORGOTTEN_AFTER))


def end_session(tx: Tx, employee: str, session: str, expire_time: dt.datetime) -> None:
    """Remember that a session has ended."""
    row = {"tenant": tx.tenant, "employee": employee, "session": session, "expire_time": expire_time}
    tx.put(ENDED_SESSION, row)


def ended_sessions(tx: Tx, employee: str) -> list[str]:
    """Sessions that somebody has ended and that would still run."""
    own = sa.and_(ENDED_SESSION.c.tenant == tx.tenant, ENDED_SESSION.c.employee == employee)
    wanted = sa.select(ENDED_SESSION.c.session).where(own, ENDED_SESSION.c.expire_time > tx.now)
    return list(tx.execute(wanted.order_by(ENDED_SESSION.c.session)).scalars())


def forget_sessions(tx: Tx) -> None:
    """Forget those that would have ended by now, in every tenant."""
    tx.execute(ENDED_SESSION.delete().where(ENDED_SESSION.c.expire_time < tx.now))


def add_client(tx: Tx, client: ApiClient, secret_digest: bytes) -> bool:
    """Register a system; False when its code is taken."""
    row = {
        "tenant": tx.tenant,
        "api_client": client.api_client,
        "code": client.code,
        "display_name": client.display_name,
        "scopes": list(client.scopes),
        "secret_digest": secret_digest,
        "create_time": client.create_time,
        "revoke_time": client.revoke_time,
    }
    return tx.insert_new(API_CLIENT, row)


def get_client(tx: Tx, name: str) -> ApiClient | None:
    """One system; None when the tenant has no such system."""
    own = sa.and_(API_CLIENT.c.tenant == tx.tenant, API_CLIENT.c.api_client == name)
    row = tx.execute(sa.select(API_CLIENT).where(own)).first()
    return _client(row) if row is not None else None


def secret_digest(tx: Tx, name: str) -> bytes | None:
    """The digest of a system's secret."""
    own = sa.and_(API_CLIENT.c.tenant == tx.tenant, API_CLIENT.c.api_client == name)
    found: bytes | None = tx.execute(sa.select(API_CLIENT.c.secret_digest).where(own)).scalar()
    return found


def revoke_client(tx: Tx, name: str) -> None:
    """Shut a system out from now on."""
    own = sa.and_(API_CLIENT.c.tenant == tx.tenant, API_CLIENT.c.api_client == name)
    tx.execute(API_CLIENT.update().where(own).values(revoke_time=tx.now))


def list_clients(tx: Tx, after: Sequence[object], size: int) -> list[ApiClient]:
    """A page of systems by code."""
    wanted = sa.select(API_CLIENT).where(API_CLIENT.c.tenant == tx.tenant)
    if after:
        wanted = wanted.where(API_CLIENT.c.api_client > after[0])
    return [_client(row) for row in tx.execute(wanted.order_by(API_CLIENT.c.api_client).limit(size))]


def place_of_client(tx: Tx, name: str) -> Place | None:
    """Systems belong to nobody in particular."""
    return Place() if get_client(tx, name) is not None else None


def _key(employee_no: str) -> str:
    return names.key_of(employee_no)[:128]


def _client(row: sa.Row) -> ApiClient:  # type: ignore[type-arg]
    return ApiClient(
        api_client=row.api_client,
        code=row.code,
        display_name=row.display_name,
        scopes=tuple(row.scopes),
        create_time=row.create_time,
        revoke_time=row.revoke_time,
    )
