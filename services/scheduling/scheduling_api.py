"""What SchedulingService answers, put together of its parts."""

from __future__ import annotations

from services.kit.service import Home
from services.scheduling.cover_api import CoverMethods
from services.scheduling.feed_api import FeedMethods
from services.scheduling.presence_api import PresenceMethods
from services.scheduling.roster_api import RosterMethods
from services.scheduling.rostering import Desk
from services.scheduling.shift_api import ShiftMethods
from zhongtai.scheduling.v1 import scheduling_pb2_grpc


class SchedulingService(
    ShiftMethods,
    RosterMethods,
    CoverMethods,
    PresenceMethods,
    FeedMethods,
    scheduling_pb2_grpc.SchedulingServiceServicer,
):
    """Who works when, and whether that is enough."""

    def __init__(self, home: Home) -> None:
        self._db = home.db
        self._desk = Desk(home.db)
