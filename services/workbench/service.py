"""The declaration of the workbench."""

from __future__ import annotations

from pathlib import Path

from services.kit.service import Contract, Service
from services.workbench import events, jobs, store
from services.workbench.api import WorkbenchService
from zhongtai.workbench.v1 import workbench_pb2, workbench_pb2_grpc

SERVICE = Service(
    name="workbench",
    contracts=(
        Contract(
            workbench_pb2.DESCRIPTOR.services_by_name["WorkbenchService"],
            workbench_pb2_grpc.add_WorkbenchServiceServicer_to_server,
            WorkbenchService,
        ),
    ),
    tables=store.METADATA,
    migrations=Path(__file__).parent / "migrations",
    hears=events.HEARS,
    tells=events.TELLS,
    locate={
        "workItems": store.items.place,
        "decisions": store.decisions.place,
        "policies": store.policies.place,
        "handovers": store.handovers.place,
    },
    jobs=jobs.JOBS,
)
