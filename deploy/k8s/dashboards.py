"""Makes Grafana's dashboards: what each shows stands here in a line, how it looks is the same everywhere.

`--check` compares and changes nothing.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent / "components" / "otel" / "dashboards"
_HERE = 'namespace="$namespace"'
_SERVICE = f'{_HERE}, service_name=~"$service"'
_FAILED = 'rpc_response_status_code=~"UNKNOWN|DEADLINE_EXCEEDED|INTERNAL|UNAVAILABLE|DATA_LOSS|UNIMPLEMENTED"'
_RPC = "rpc_server_call_duration_seconds"
_HTTP = "http_server_request_duration_seconds"
_WIDTH, _HEIGHT = 12, 8


@dataclass(frozen=True, slots=True)
class Panel:
    """One graph. queries: legend and expression of each line. unit: as Grafana names it. limit: where it turns red."""

    title: str
    unit: str
    queries: tuple[tuple[str, str], ...]
    limit: float | None = None


@dataclass(frozen=True, slots=True)
class Dashboard:
    """name: of the file, and its lasting identity. by: the metric whose labels its variables offer."""

    name: str
    title: str
    by: str
    panels: tuple[Panel, ...]


def _quantile(metric: str, part: float, by: str, labels: str) -> str:
    return f"histogram_quantile({part}, sum by ({by}, le) (rate({metric}_bucket{{{labels}}}[$__rate_interval])))"


def _rate(metric: str, by: str, labels: str) -> str:
    return f"sum by ({by}) (rate({metric}{{{labels}}}[$__rate_interval]))"


RED = Dashboard(
    "calls",
    "Zhongtai: calls of each service",
    f"{_RPC}_count",
    (
        Panel("Calls", "reqps", (("{{service_name}}", _rate(f"{_RPC}_count", "service_name", _SERVICE)),)),
        Panel(
            "Share that fails",
            "percentunit",
            (("{{service_name}}", f"namespace_service:rpc_failures:ratio5m{{{_SERVICE}}}"),),
            0.0144,
        ),
        Panel(
            "How long: half, and one in a hundred",
            "s",
            (
                ("{{service_name}} half", _quantile(_RPC, 0.5, "service_name", _SERVICE)),
                ("{{service_name}} 99 %", _quantile(_RPC, 0.99, "service_name", _SERVICE)),
            ),
            1,
        ),
        Panel("Calls by method", "reqps", (("{{rpc_method}}", _rate(f"{_RPC}_count", "rpc_method", _SERVICE)),)),
        Panel(
            "Failures by method and status",
            "reqps",
            (
                (
                    "{{rpc_method}} {{rpc_response_status_code}}",
                    _rate(f"{_RPC}_count", "rpc_method, rpc_response_status_code", f"{_SERVICE}, {_FAILED}"),
                ),
            ),
        ),
        Panel("Slowest methods, 99 %", "s", (("{{rpc_method}}", _quantile(_RPC, 0.99, "rpc_method", _SERVICE)),), 1),
        Panel(
            "Gateway: requests by status",
            "reqps",
            (("{{http_response_status_code}}", _rate(f"{_HTTP}_count", "http_response_status_code", _HERE)),),
        ),
        Panel("Gateway: 99 %", "s", (("all routes", _quantile(_HTTP, 0.99, "namespace", _HERE)),), 1),
        Panel(
            "Budget of failures left this month",
            "percentunit",
            (
                (
                    "{{service_name}}",
                    f"1 - avg_over_time(namespace_service:rpc_failures:ratio1h{{{_SERVICE}}}[30d]) / 0.001",
                ),
            ),
        ),
    ),
)

EVENTS = Dashboard(
    "events",
    "Zhongtai: events between services",
    "zhongtai_outbox_age_seconds",
    (
        Panel(
            "Oldest event that waits to be told",
            "s",
            (("{{service_name}}", f"max by (service_name) (zhongtai_outbox_age_seconds{{{_SERVICE}}})"),),
            60,
        ),
        Panel(
            "Events that are kept",
            "short",
            (("{{service_name}}", f"max by (service_name) (zhongtai_outbox_size{{{_SERVICE}}})"),),
        ),
        Panel(
            "From told to heard",
            "s",
            (("{{service_name}} 95 %", _quantile("zhongtai_events_lag_seconds", 0.95, "service_name", _SERVICE)),),
            60,
        ),
        Panel(
            "Handled, by what became of them",
            "short",
            (("{{zhongtai_outcome}}", _rate("zhongtai_events_handled_total", "zhongtai_outcome", _SERVICE)),),
        ),
        Panel(
            "Waiting for another try",
            "short",
            (("{{service_name}}", f"max by (service_name) (zhongtai_events_stuck{{{_SERVICE}}})"),),
        ),
        Panel(
            "Set aside after five tries",
            "short",
            (("{{service_name}}", f"max by (service_name) (zhongtai_events_dead{{{_SERVICE}}})"),),
            1,
        ),
        Panel(
            "In RabbitMQ's queues",
            "short",
            (("{{pod}}", f"sum by (pod) (rabbitmq_queue_messages_ready{{{_HERE}}})"),),
        ),
        Panel(
            "RabbitMQ: memory of what it may use",
            "percentunit",
            (
                (
                    "{{pod}}",
                    f"rabbitmq_process_resident_memory_bytes{{{_HERE}}} / rabbitmq_resident_memory_limit_bytes",
                ),
            ),
            1,
        ),
        Panel(
            "RabbitMQ: published and acknowledged",
            "short",
            (
                ("published", f"sum(rate(rabbitmq_global_messages_received_total{{{_HERE}}}[$__rate_interval]))"),
                (
                    "acknowledged",
                    f"sum(rate(rabbitmq_global_messages_acknowledged_total{{{_HERE}}}[$__rate_interval]))",
                ),
            ),
        ),
    ),
)

BOOKS = Dashboard(
    "business",
    "Zhongtai: what is decided",
    "zhongtai_decisions_total",
    (
        Panel(
            "Decisions by outcome",
            "short",
            (("{{zhongtai_outcome}}", _rate("zhongtai_decisions_total", "zhongtai_outcome", _HERE)),),
        ),
        Panel(
            "Decided by limits or by a person",
            "short",
            (("{{zhongtai_decider}}", _rate("zhongtai_decisions_total", "zhongtai_decider", _HERE)),),
        ),
        Panel(
            "Refusals by reason",
            "short",
            (("{{zhongtai_reason}}", _rate("zhongtai_refusals_total", "zhongtai_reason", _HERE)),),
        ),
        Panel(
            "Holds on cover",
            "short",
            (("{{zhongtai_outcome}}", _rate("zhongtai_holds_total", "zhongtai_outcome", _HERE)),),
        ),
        Panel(
            "Rosters solved, 95 %",
            "s",
            (("solver", _quantile("zhongtai_solver_duration_seconds", 0.95, "namespace", _HERE)),),
        ),
        Panel(
            "Forecasts made, 95 %",
            "s",
            (("forecast", _quantile("zhongtai_forecast_duration_seconds", 0.95, "namespace", _HERE)),),
        ),
        Panel(
            "Balances that are not the sum of their postings",
            "short",
            (("{{service_name}}", f"max by (service_name) (zhongtai_ledger_mismatch{{{_HERE}}})"),),
            1,
        ),
        Panel(
            "Rows of the audit log that are not what was written",
            "short",
            (("{{service_name}}", f"max by (service_name) (zhongtai_audit_breaks{{{_HERE}}})"),),
            1,
        ),
    ),
)

DATABASE = Dashboard(
    "database",
    "Zhongtai: PostgreSQL",
    "cnpg_collector_up",
    (
        Panel("Instances that answer", "short", (("up", f"sum(cnpg_collector_up{{{_HERE}}})"),)),
        Panel(
            "Synchronous standbys: asked for and there",
            "short",
            (("{{value}}", f"max by (value) (cnpg_collector_sync_replicas{{{_HERE}}})"),),
        ),
        Panel("Standbys behind", "s", (("{{pod}}", f"max by (pod) (cnpg_pg_replication_lag{{{_HERE}}})"),), 30),
        Panel("Connections", "short", (("{{datname}}", f"sum by (datname) (cnpg_backends_total{{{_HERE}}})"),)),
        Panel(
            "Transactions",
            "short",
            (
                (
                    "{{datname}}",
                    f"sum by (datname) (rate(cnpg_pg_stat_database_xact_commit{{{_HERE}}}[$__rate_interval]))",
                ),
            ),
        ),
        Panel(
            "Clients that wait for a connection",
            "short",
            (("{{pod}}", f"sum by (pod) (cnpg_pgbouncer_pools_cl_waiting{{{_HERE}}})"),),
        ),
        Panel("Size", "bytes", (("{{datname}}", f"max by (datname) (cnpg_pg_database_size_bytes{{{_HERE}}})"),)),
        Panel(
            "Log not archived yet",
            "short",
            (("{{pod}}", f'max by (pod) (cnpg_collector_pg_wal_archive_status{{{_HERE}, value="ready"}})'),),
        ),
        Panel(
            "Since the last base backup",
            "s",
            (
                (
                    "age",
                    f"time() - max(barman_cloud_cloudnative_pg_io_last_available_backup_timestamp{{{_HERE}}})",
                ),
            ),
            93600,
        ),
    ),
)

ALL = (RED, EVENTS, BOOKS, DATABASE)


def drawn(dashboard: Dashboard) -> dict[str, Any]:
    """A dashboard as Grafana reads it."""
    return {
        "uid": f"zhongtai-{dashboard.name}",
        "title": dashboard.title,
        "tags": ["zhongtai"],
        "timezone": "browser",
        "schemaVersion": 39,
        "refresh": "1m",
        "time": {"from": "now-6h", "to": "now"},
        "templating": {"list": _variables(dashboard)},
        "panels": [_graph(number, panel) for number, panel in enumerate(dashboard.panels)],
    }


def _variables(dashboard: Dashboard) -> list[dict[str, Any]]:
    offered = {"namespace": f"label_values({dashboard.by}, namespace)"}
    if any("$service" in query for panel in dashboard.panels for _, query in panel.queries):
        offered["service"] = f'label_values({dashboard.by}{{namespace="$namespace"}}, service_name)'
    source = {"name": "datasource", "type": "datasource", "query": "prometheus"}
    return [source] + [
        {
            "name": name,
            "type": "query",
            "datasource": {"type": "prometheus", "uid": "${datasource}"},
            "query": query,
            "refresh": 2,
            "includeAll": name == "service",
            "multi": name == "service",
        }
        for name, query in offered.items()
    ]


def _graph(number: int, panel: Panel) -> dict[str, Any]:
    steps: list[dict[str, Any]] = [{"color": "green", "value": None}]
    if panel.limit is not None:
        steps.append({"color": "red", "value": panel.limit})
    style = "line" if panel.limit is not None else "off"
    return {
        "id": number + 1,
        "type": "timeseries",
        "title": panel.title,
        "datasource": {"type": "prometheus", "uid": "${datasource}"},
        "gridPos": {"x": number % 2 * _WIDTH, "y": number // 2 * _HEIGHT, "w": _WIDTH, "h": _HEIGHT},
        "fieldConfig": {
            "defaults": {
                "unit": panel.unit,
                "min": 0,
                "custom": {"thresholdsStyle": {"mode": style}},
                "thresholds": {"mode": "absolute", "steps": steps},
            },
            "overrides": [],
        },
        "targets": [
            {"refId": chr(ord("A") + place), "expr": query, "legendFormat": legend}
            for place, (legend, query) in enumerate(panel.queries)
        ],
    }


def _files(dashboards: Sequence[Dashboard]) -> dict[Path, str]:
    return {
        FOLDER / f"{each.name}.json": json.dumps(drawn(each), indent=1, ensure_ascii=False) + "\n"
        for each in dashboards
    }


def differences() -> list[str]:
    """Files that differ from what would be made now."""
    return [
        f"{path.name}: differs from what deploy/k8s/dashboards.py makes"
        for path, text in _files(ALL).items()
        if not path.exists() or path.read_text(encoding="utf-8") != text
    ]


def main(arguments: list[str]) -> int:
    """Write the files, or compare them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare, change nothing")
    if parser.parse_args(arguments).check:
        found = differences()
        print("".join(f"{line}\n" for line in found), end="")
        return 1 if found else 0
    FOLDER.mkdir(exist_ok=True)
    for path, text in _files(ALL).items():
        path.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
