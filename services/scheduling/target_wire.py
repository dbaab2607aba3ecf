"""What a queue is to reach, as it travels, and back."""

from __future__ import annotations

from services.scheduling.domain.patience import ServiceLevel
from services.scheduling.domain.queues import PatienceSource, Target
from zhongtai.scheduling.v1 import demand_pb2

_DEFINITIONS = {
    demand_pb2.SERVICE_LEVEL_DEFINITION_ANSWERED_OFFERED: ServiceLevel.ANSWERED_OFFERED,
    demand_pb2.SERVICE_LEVEL_DEFINITION_EXCLUDING_SHORT_ABANDONED: ServiceLevel.EXCLUDING_SHORT,
    demand_pb2.SERVICE_LEVEL_DEFINITION_ANSWERED_ANSWERED: ServiceLevel.ANSWERED_OF_ANSWERED,
    demand_pb2.SERVICE_LEVEL_DEFINITION_INCLUDING_SHORT_ABANDONED: ServiceLevel.WAIT_WITHIN,
}
_DEFINED = {meant: number for number, meant in _DEFINITIONS.items()}
_SOURCES = {
    demand_pb2.PATIENCE_SOURCE_GIVEN: PatienceSource.GIVEN,
    demand_pb2.PATIENCE_SOURCE_LEARNT: PatienceSource.LEARNT,
    demand_pb2.PATIENCE_SOURCE_LEARNT_WITHOUT_SHORT: PatienceSource.LEARNT_WITHOUT_SHORT,
}
_SOURCE_TOLD = {meant: number for number, meant in _SOURCES.items()}


def target(told: demand_pb2.ServiceTarget) -> Target:
    """A target as told."""
    return Target(
        definition=_DEFINITIONS[told.definition],
        target_permille=told.target_permille,
        threshold_seconds=told.threshold_seconds,
        occupancy_cap_permille=told.occupancy_cap_permille,
        patience_seconds=told.patience_seconds,
        planned_shrinkage_permille=told.planned_shrinkage_permille,
        unplanned_shrinkage_permille=told.unplanned_shrinkage_permille,
        minimum_crew=told.minimum_crew,
        asa_cap_seconds=told.asa_cap_seconds,
        abandonment_cap_permille=told.abandonment_cap_permille,
        patience_source=_SOURCES.get(told.patience_source, PatienceSource.GIVEN),
    )


def target_told(aim: Target) -> demand_pb2.ServiceTarget:
    """A target as it travels."""
    return demand_pb2.ServiceTarget(
        definition=_DEFINED[aim.definition],
        target_permille=aim.target_permille,
        threshold_seconds=aim.threshold_seconds,
        occupancy_cap_permille=aim.occupancy_cap_permille,
        patience_seconds=aim.patience_seconds,
        planned_shrinkage_permille=aim.planned_shrinkage_permille,
        unplanned_shrinkage_permille=aim.unplanned_shrinkage_permille,
        minimum_crew=aim.minimum_crew,
        asa_cap_seconds=aim.asa_cap_seconds,
        abandonment_cap_permille=aim.abandonment_cap_permille,
        patience_source=_SOURCE_TOLD[aim.patience_source],
    )


def definition_told(meant: ServiceLevel) -> demand_pb2.ServiceLevelDefinition.ValueType:
    """A definition of the service level as it travels."""
    return _DEFINED[meant]


def source_told(meant: PatienceSource) -> demand_pb2.PatienceSource.ValueType:
    """Whence a patience is known, as it travels."""
    return _SOURCE_TOLD[meant]
