"""What the peer is asked and what it answers."""

from __future__ import annotations

import datetime as dt
import uuid

from pydantic import BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel


class Camel(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True, from_attributes=True)


class ChargeOut(Camel):
    work_date: str
    minutes: int
    shift: str


class LeaveOut(Camel):
    id: str
    employee: str
    team: str
    leave_type: str
    state: str
    start_time: dt.datetime
    end_time: dt.datetime
    charged_minutes: int
    create_time: dt.datetime
    due_time: dt.datetime
    reason: str
    charges: list[ChargeOut]


class Page(Camel):
    leave_requests: list[LeaveOut]
    next_page_token: str = ""


class Wanted(Camel):
    employee: str = Field(max_length=80)
    leave_type: str = Field(max_length=32)
    start_time: dt.datetime
    end_time: dt.datetime
    reason: str = Field("", max_length=500)


class Asked(Camel):
    leave_request: Wanted
    request_id: uuid.UUID


class Approval(Camel):
    request_id: uuid.UUID
    comment: str = Field("", max_length=500)


class Caller(BaseModel):
    employee: str
    leads: list[str]
