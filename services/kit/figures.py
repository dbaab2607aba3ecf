"""What the kit measures of every service. `docs/telemetry.md` says what each is for, and a test compares the two."""

from __future__ import annotations

from services.kit.metrics import LAG_S, QUERY_S, QUICK_S, SLOW_S, Counter, Gauge, Histogram

CALLS = Histogram("rpc.server.call.duration", "s", "How long calls took to answer.", QUICK_S)
STREAMS = Histogram("zhongtai.stream.duration", "s", "How long streams were open.", SLOW_S)
CALLS_OUT = Histogram(
    "rpc.client.call.duration", "s", "How long calls of other services took, retries included.", QUICK_S
)
STATEMENTS = Histogram("db.client.operation.duration", "s", "How long statements took in the database.", QUERY_S)
REFUSALS = Counter("zhongtai.refusals", "{refusal}", "Calls that were answered with no, by reason.")

EVENTS_HANDLED = Counter("zhongtai.events.handled", "{event}", "Events that came, by what became of them.")
EVENTS_LAG = Histogram("zhongtai.events.lag", "s", "From the change that an event tells to its effect here.", LAG_S)
EVENTS_STUCK = Gauge("zhongtai.events.stuck", "{event}", "Events that wait to be tried again.")
EVENTS_DEAD = Gauge("zhongtai.events.dead", "{event}", "Events that were given up and not put back in line.")
OUTBOX_SIZE = Gauge("zhongtai.outbox.size", "{event}", "Numbers from the oldest event that is kept to the newest.")
OUTBOX_OVERDUE = Gauge("zhongtai.outbox.overdue", "s", "How long ago the oldest event should have been let go of.")
PRUNED = Counter("zhongtai.pruned", "{row}", "Rows that had been kept for their time, by table.")
OUTBOX_AGE = Gauge("zhongtai.outbox.age", "s", "Age of the oldest event that is told and not delivered; 0 for none.")

DECISIONS = Counter("zhongtai.decisions", "{decision}", "Decisions, by action, outcome and who decided.")
CERTIFICATE_LEFT = Gauge("zhongtai.certificate.left", "s", "How long the certificate that a process shows is good for.")
CERTIFICATE_UNREAD = Gauge(
    "zhongtai.certificate.unread",
    "{pair}",
    "1 while a key and certificate lie there that cannot be shown; 0 otherwise.",
)

AUDIT_BREAKS = Gauge("zhongtai.audit.breaks", "{break}", "Places where the audit log is not what was written.")
LEDGER_MISMATCH = Gauge("zhongtai.ledger.mismatch", "{mismatch}", "Places where a service's books disagree.")
