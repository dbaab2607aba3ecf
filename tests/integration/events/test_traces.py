"""One trace over the broker: from the change, over the message, to the effect in a worker of its own process."""

from __future__ import annotations

import pytest

from services.kit import publish, telemetry, tracing
from tests.backing import toy
from tests.backing.otlp import collected
from tests.integration.events.conftest import PATIENCE_S, Floor, end

pytestmark = [pytest.mark.integration]
HEARS = {toy.CONSUMER: {toy.EVENT}}


def test_the_effect_in_a_worker_is_in_the_trace_of_the_change(floor: Floor) -> None:
    with collected(service=toy.SOURCE) as receiver:
        worker = floor.worker(ZT_OTLP_ENDPOINT=receiver.url, ZT_TRACE_RATIO="0")
        publisher = publish.Publisher(
            toy.SOURCE, floor.source.db, [toy.EVENT], lambda: publish.RabbitLine(floor.address, toy.SOURCE, HEARS)
        )
        with tracing.start("change", tracing.SERVER, toy.SOURCE) as change:
            floor.source.tell("1", "2")
        publisher.publish()
        floor.wait_until_heard()
        telemetry.flush()
        end(worker)
        spans = receiver.wait_for(
            lambda seen: len(found := [span for span in seen.spans() if span.trace == change.trace_id]) >= 7 and found,
            PATIENCE_S,
        )
        handled = receiver.of("zhongtai.events.handled", zhongtai_outcome="handled")
        publisher.stop()
    by_id = {span.id: span for span in spans}
    sent = [span for span in spans if span.kind == "PRODUCER"]
    heard = [span for span in spans if span.kind == "CONSUMER"]
    written = [span for span in spans if span.name == "INSERT effect"]

    assert [change.span_id] * 2 == [span.parent for span in sent]
    assert {span.id for span in sent} == {span.parent for span in heard}
    assert {(toy.SOURCE, f"send {toy.EVENT}")} == {(span.service, span.name) for span in sent}
    assert {(toy.CONSUMER, f"process {toy.EVENT}")} == {(span.service, span.name) for span in heard}
    assert {span.id for span in heard} == {span.parent for span in written}
    assert by_id[change.span_id].start_ns <= min(span.start_ns for span in heard)
    assert sent[0].resource["service.instance.id"] != heard[0].resource["service.instance.id"]
    assert [(toy.CONSUMER, 2)] == [(point.service, point.value) for point in handled if point.value]
