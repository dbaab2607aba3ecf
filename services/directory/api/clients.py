"""Other systems, as called."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import replace

import grpc

from services.directory import wire
from services.directory.domain import clients as rules
from services.directory.domain import names
from services.directory.domain.clients import ApiClient
from services.directory.store import credentials
from services.kit import access, auth, errors
from services.kit import wire as kit_wire
from services.kit.db import Database
from zhongtai.directory.v1 import directory_pb2

_SECRET_BYTES = 32


class Clients:
    """The methods about other systems."""

    _db: Database

    def CreateApiClient(
        self, request: directory_pb2.CreateApiClientRequest, context: grpc.ServicerContext
    ) -> directory_pb2.CreateApiClientResponse:
        asked = request.api_client
        scopes = rules.check_scopes(asked.scopes)
        name = f"apiClients/{names.id_of_code(asked.code, 'api_client.code')}"
        secret = secrets.token_urlsafe(_SECRET_BYTES)
        with self._db.begin() as tx:
            client = ApiClient(name, asked.code.strip(), asked.display_name.strip(), scopes, tx.now)
            if not credentials.add_client(tx, client, digest(secret)):
                raise errors.Conflict(
                    "CODE_TAKEN",
                    f"The code {client.code} is taken.",
                    f"代码“{client.code}”已被使用。",
                    code=client.code,
                )
            tx.audit(name, scopes=list(scopes))
            # What is remembered for a retry is without the secret, which is kept nowhere.
            told = tx.answer(directory_pb2.CreateApiClientResponse(api_client=wire.api_client(client)))
        return directory_pb2.CreateApiClientResponse(api_client=told.api_client, secret=secret)

    def ListApiClients(
        self, request: directory_pb2.ListApiClientsRequest, context: grpc.ServicerContext
    ) -> directory_pb2.ListApiClientsResponse:
        size = kit_wire.page_size(request.page_size)
        filters = ("apiClients", auth.caller().tenant)
        after = kit_wire.page_after(request.page_token, *filters)
        with self._db.read() as tx:
            found = credentials.list_clients(tx, after, size + 1)
        more = kit_wire.page_token([found[size - 1].api_client], *filters) if len(found) > size else ""
        return directory_pb2.ListApiClientsResponse(
            api_clients=map(wire.api_client, found[:size]), next_page_token=more
        )

    def RevokeApiClient(
        self, request: directory_pb2.RevokeApiClientRequest, context: grpc.ServicerContext
    ) -> directory_pb2.ApiClient:
        with self._db.begin() as tx:
            client = credentials.get_client(tx, request.name)
            if client is None:
                raise access.not_found(request.name)
            if client.revoke_time is None:
                credentials.revoke_client(tx, client.api_client)
                client = replace(client, revoke_time=tx.now)
                tx.audit(client.api_client)
            return tx.answer(wire.api_client(client))


def digest(secret: str) -> bytes:
    """What is kept of a secret: its 256 bits are random, so a fast digest gives nothing away."""
    return hashlib.sha256(secret.encode()).digest()
