"""What services may do at the broker fits the names that the broker's things have, in every set-up."""

from __future__ import annotations

import re

import pytest

from deploy.compose import prepare
from services.kit import broker, rights
from services.kit.declared import hearers
from tests.backing import rabbitmq

SERVICES = sorted(hearers())


@pytest.mark.parametrize("service", SERVICES)
def test_rights_are_for_the_exchange_and_the_queues_of_the_service_alone(service):
    exchanges = [broker.exchange_of(name) for name in SERVICES]
    queues = [broker.queue_of(name, number) for name in SERVICES for number in range(broker.PARTITIONS)]
    others = [
        *map(broker.dead_queue_of, SERVICES),
        f"evt-{service}-x-0",
        f"{service}-events",
        "events.dead",
        "amq.default",
    ]
    names = [*exchanges, *queues, *others]
    allowed = rights.of(service)

    assert [] == [name for name in names if re.search(allowed.configure, name)]
    assert [broker.exchange_of(service)] == [name for name in names if re.search(allowed.write, name)]
    assert [broker.queue_of(service, number) for number in range(broker.PARTITIONS)] == [
        name for name in names if re.search(allowed.read, name)
    ]


def test_compose_gives_services_the_rights_that_kubernetes_gives(tmp_path, monkeypatch):
    monkeypatch.setattr(prepare, "KEPT", tmp_path)
    in_kubernetes = rabbitmq.in_kubernetes()["permissions"]
    in_compose = prepare.definitions()["permissions"]

    assert {"operations", *SERVICES} == {each["user"] for each in in_compose}
    assert [each for each in in_compose if each["user"] == "operations"] == [
        rights.permission("operations", rights.EVERYTHING)
    ]
    assert sorted((each for each in in_compose if each["user"] in SERVICES), key=lambda each: each["user"]) == [
        each for each in in_kubernetes if each["user"] in SERVICES
    ]
