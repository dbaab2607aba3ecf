"""Which tests run in one process, because they share what is costly to make: a demo centre, a broker, a floor."""

from __future__ import annotations

from xdist.scheduler.loadscope import LoadScopeScheduling

_GROUPS = {
    "tests/e2e/test_bad_input.py": "demo",
    "tests/e2e/test_browser": "demo",
    "tests/e2e/test_main_job.py": "demo",
    "tests/e2e/test_telemetry_canaries.py": "canaries",
    "tests/e2e/test_telemetry_edges.py": "edges",
    "tests/integration/events/": "rabbitmq",
    "tests/containers/": "containers",
    "tests/chaos/test_replicas.py": "cluster",
    "tests/chaos/test_upgrade.py": "cluster",
    "tests/chaos/test_crash.py": "crash",
    "tests/contract/gateway/": "gateway",
    "tests/contract/access/": "access",
}
"""What is shared, by how paths begin. Whatever is not here runs wherever there is time."""


class Scheduler(LoadScopeScheduling):
    """Hands out groups, the largest first, then each other test by itself."""

    def _split_scope(self, nodeid: str) -> str:
        return next((group for path, group in _GROUPS.items() if nodeid.startswith(path)), nodeid)
