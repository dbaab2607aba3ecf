"""What the directory is."""

from __future__ import annotations

from pathlib import Path

from services.directory import events, keeping
from services.directory.api import DirectoryService, IdentityService
from services.directory.store import authority, credentials, people, places, tables
from services.kit.service import Contract, Job, Service
from zhongtai.directory.v1 import (
    directory_pb2,
    directory_pb2_grpc,
    events_pb2,
    identity_pb2,
    identity_pb2_grpc,
)

SERVICE = Service(
    name="directory",
    contracts=(
        Contract(
            directory_pb2.DESCRIPTOR.services_by_name["DirectoryService"],
            directory_pb2_grpc.add_DirectoryServiceServicer_to_server,
            DirectoryService,
        ),
        Contract(
            identity_pb2.DESCRIPTOR.services_by_name["IdentityService"],
            identity_pb2_grpc.add_IdentityServiceServicer_to_server,
            IdentityService,
        ),
    ),
    tables=tables.METADATA,
    migrations=Path(__file__).parent / "migrations",
    hears=events.HEARS,
    tells=tuple(
        message.DESCRIPTOR.full_name
        for message in (events_pb2.EmployeeChanged, events_pb2.TeamChanged, events_pb2.StandInChanged)
    ),
    locate={
        "centres": places.place_of_centre,
        "teams": places.place_of_team,
        "employees": people.place_of_person,
        "roleGrants": authority.place_of_grant,
        "standIns": authority.place_of_stand_in,
        "apiClients": credentials.place_of_client,
    },
    jobs=(
        Job("bring moved people to their centre", 300.0, keeping.move_people),
        Job("forget tries to sign in", 3600.0, keeping.forget_attempts),
    ),
)
