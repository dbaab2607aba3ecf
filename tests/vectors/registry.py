"""Which adapter answers which kind of vector: each topic module brings its own `ADAPTERS`."""

from __future__ import annotations

from tests.vectors import (
    adherence,
    annual_leave,
    calendar_cn,
    chat_backoffice,
    erlang,
    forecasting,
    overtime,
    rostering,
    served,
)
from tests.vectors.case import Adapter, Expander

ADAPTERS: dict[str, Adapter] = {
    **adherence.ADAPTERS,
    **annual_leave.ADAPTERS,
    **calendar_cn.ADAPTERS,
    **chat_backoffice.ADAPTERS,
    **erlang.ADAPTERS,
    **forecasting.ADAPTERS,
    **overtime.ADAPTERS,
    **rostering.ADAPTERS,
    **served.ADAPTERS,
}

EXPANDERS: dict[str, Expander] = {
    **calendar_cn.EXPANDERS,
}
