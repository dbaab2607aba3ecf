"""The servicer of leave, put together from its parts: each noun of the contract has its own file."""

from __future__ import annotations

from services.leave.api.balances import BalancesApi
from services.leave.api.calendar import CalendarApi
from services.leave.api.changes import ChangesApi
from services.leave.api.decisions import DecisionsApi
from services.leave.api.grants import GrantsApi
from services.leave.api.kinds import KindsApi
from services.leave.api.requests import RequestsApi
from zhongtai.leave.v1 import leave_pb2_grpc


class LeaveService(
    RequestsApi,
    DecisionsApi,
    ChangesApi,
    BalancesApi,
    GrantsApi,
    KindsApi,
    CalendarApi,
    leave_pb2_grpc.LeaveServiceServicer,
):
    """Leave: asked, decided, kept in the books."""
