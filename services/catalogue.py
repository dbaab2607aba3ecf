"""Every service of Zhongtai, in the order in which they start."""

from __future__ import annotations

from services.directory import service as directory
from services.kit.service import Service
from services.leave import service as leave
from services.scheduling import service as scheduling
from services.workbench import service as workbench

SERVICES: tuple[Service, ...] = (
    directory.SERVICE,
    workbench.SERVICE,
    scheduling.SERVICE,
    leave.SERVICE,
)
