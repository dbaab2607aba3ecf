"""The directory as called."""

from __future__ import annotations

from services.directory.api.authority import Authority
from services.directory.api.clients import Clients
from services.directory.api.identity import IdentityService
from services.directory.api.people import People
from services.directory.api.places import Places
from services.directory.api.roll import Roll
from services.kit.service import Home
from zhongtai.directory.v1 import directory_pb2_grpc

__all__ = ["DirectoryService", "IdentityService"]


class DirectoryService(Places, People, Roll, Authority, Clients, directory_pb2_grpc.DirectoryServiceServicer):
    """Centres, teams, people, roles, stand-ins and other systems; each noun in a file of its own."""

    def __init__(self, home: Home) -> None:
        self._db = home.db
