"""Tables of changes that people agree on: swaps, offers, and the history of both.

What lists are read by is unique together with the key, and so has its index from the table's first moment.
"""

from __future__ import annotations

import sqlalchemy as sa

from services.kit import tables as kit_tables
from services.scheduling.store.tables import METADATA


def _tenant() -> sa.Column[str]:
    return sa.Column("tenant", sa.String(63), primary_key=True)


def _instant(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, kit_tables.UtcDateTime, nullable=nullable)


def _whose() -> tuple[sa.Column[str], ...]:
    return (
        sa.Column("employee", sa.String(80), nullable=False),
        sa.Column("team", sa.String(80), nullable=False),
        sa.Column("centre", sa.String(80), nullable=False),
    )


# employee: who asks; team: the asker's on the day of the shift given. given_…, wanted_…: a shift, its work date, its
# version then and the part of it that changes hands; empty or NULL where nothing is wanted. start_time: when the first
# of the two begins. decision: as `zhongtai.work.v1.Decision`. taker_team: of the taker on the day of the shift given,
# empty until somebody takes it. return_…: work dates [start, end) of which a shift is wanted in return, or empty.
SWAP = sa.Table(
    "swap",
    METADATA,
    _tenant(),
    sa.Column("swap", sa.String(63), primary_key=True),
    sa.Column("kind", sa.String(16), nullable=False),
    sa.Column("state", sa.String(16), nullable=False),
    *_whose(),
    sa.Column("taker", sa.String(80), nullable=False),
    sa.Column("given_shift", sa.String(63), nullable=False),
    sa.Column("given_date", sa.String(10), nullable=False),
    sa.Column("given_version", sa.BigInteger, nullable=False),
    _instant("given_start"),
    _instant("given_end"),
    sa.Column("wanted_shift", sa.String(63), nullable=False),
    sa.Column("wanted_date", sa.String(10), nullable=False),
    sa.Column("wanted_version", sa.BigInteger, nullable=False),
    _instant("wanted_start", nullable=True),
    _instant("wanted_end", nullable=True),
    _instant("start_time"),
    _instant("deadline_time"),
    _instant("create_time"),
    _instant("end_time", nullable=True),
    sa.Column("decision", sa.LargeBinary, nullable=False),
    sa.Column("taker_team", sa.String(80), nullable=False, server_default=""),
    sa.Column("return_start", sa.String(10), nullable=False, server_default=""),
    sa.Column("return_end", sa.String(10), nullable=False, server_default=""),
    sa.Column("version", sa.BigInteger, nullable=False),
    sa.UniqueConstraint("tenant", "centre", "swap", name="swap_centre"),
    sa.UniqueConstraint("tenant", "employee", "swap", name="swap_employee"),
    sa.UniqueConstraint("tenant", "taker", "swap", name="swap_taker"),
    sa.UniqueConstraint("state", "deadline_time", "tenant", "swap", name="swap_state"),
)

# Who applies for a shift on the market; what is taken back is gone. team, centre: of the applicant then. given_…: the
# part of a shift that is given in return, as in a swap; empty or NULL where nothing is.
SWAP_BID = sa.Table(
    "swap_bid",
    METADATA,
    _tenant(),
    sa.Column("swap", sa.String(63), primary_key=True),
    sa.Column("employee", sa.String(80), primary_key=True),
    sa.Column("team", sa.String(80), nullable=False),
    sa.Column("centre", sa.String(80), nullable=False),
    _instant("apply_time"),
    sa.Column("given_shift", sa.String(63), nullable=False, server_default=""),
    sa.Column("given_date", sa.String(10), nullable=False, server_default=""),
    sa.Column("given_version", sa.BigInteger, nullable=False, server_default="0"),
    _instant("given_start", nullable=True),
    _instant("given_end", nullable=True),
)

# employee: who published it.
OFFER = sa.Table(
    "offer",
    METADATA,
    _tenant(),
    sa.Column("offer", sa.String(63), primary_key=True),
    sa.Column("kind", sa.String(16), nullable=False),
    sa.Column("state", sa.String(16), nullable=False),
    *_whose(),
    sa.Column("skill", sa.String(32), nullable=False),
    _instant("start_time"),
    _instant("end_time"),
    sa.Column("wanted", sa.Integer, nullable=False),
    _instant("deadline_time"),
    sa.Column("answer_minutes", sa.Integer, nullable=False),
    _instant("create_time"),
    sa.Column("version", sa.BigInteger, nullable=False),
    sa.UniqueConstraint("tenant", "centre", "offer", name="offer_centre"),
    sa.UniqueConstraint("tenant", "team", "offer", name="offer_team"),
    sa.UniqueConstraint("state", "tenant", "offer", name="offer_state"),
)

# Somebody's place in an offer. Minutes: what it adds, by rate.
OFFER_ASK = sa.Table(
    "offer_ask",
    METADATA,
    _tenant(),
    sa.Column("offer", sa.String(63), primary_key=True),
    sa.Column("employee", sa.String(80), primary_key=True),
    sa.Column("team", sa.String(80), nullable=False),
    sa.Column("centre", sa.String(80), nullable=False),
    sa.Column("rank", sa.Integer, nullable=False),
    sa.Column("state", sa.String(16), nullable=False),
    _instant("answer_by_time", nullable=True),
    _instant("answer_time", nullable=True),
    sa.Column("normal_minutes", sa.Integer, nullable=False),
    sa.Column("workday_minutes", sa.Integer, nullable=False),
    sa.Column("rest_day_minutes", sa.Integer, nullable=False),
    sa.Column("holiday_minutes", sa.Integer, nullable=False),
    sa.UniqueConstraint("tenant", "employee", "offer", name="offer_ask_employee"),
)

# History of swaps and offers. subject: `swaps/…`, `offers/…`.
CHANGE_STEP = sa.Table(
    "change_step",
    METADATA,
    _tenant(),
    sa.Column("subject", sa.String(80), primary_key=True),
    sa.Column("number", sa.Integer, primary_key=True),
    _instant("step_time"),
    sa.Column("actor", sa.String(80), nullable=False),
    sa.Column("step", sa.String(24), nullable=False),
    sa.Column("note", sa.String(500), nullable=False),
)
