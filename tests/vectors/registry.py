"""Which adapter answers which kind of vector: each topic module brings its own `ADAPTERS`."""

from __future__ import annotations

from tests.vectors import erlang
from tests.vectors.case import Adapter, Expander

ADAPTERS: dict[str, Adapter] = {
    **erlang.ADAPTERS,
}

EXPANDERS: dict[str, Expander] = {}
