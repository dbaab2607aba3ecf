"""Warnings, playbooks and proposals as they travel."""

from __future__ import annotations

from services.kit import wire
from services.kit.errors import Invalid
from services.scheduling.domain import warning_rules
from services.scheduling.domain.playbook import Playbook, WeatherWarning
from services.scheduling.store.playbooks import Proposal
from zhongtai.scheduling.v1 import changes_pb2, demand_pb2, playbooks_pb2, weather_pb2

_KIND, _CHANNEL, _ASK = "WARNING_KIND_", "CHANNEL_", "OFFER_KIND_"


def rules_told() -> playbooks_pb2.ListWarningRulesResponse:
    """What each level of each kind of warning means."""
    shipped = warning_rules.shipped()
    return playbooks_pb2.ListWarningRulesResponse(
        source=shipped.source,
        rules=[
            playbooks_pb2.WarningRule(kind=_kind(kind.name), level=_level(level), meaning=wire.text(*meaning))
            for kind in shipped.kinds.values()
            for level, meaning in kind.levels.items()
        ],
    )


def warning(told: playbooks_pb2.WeatherWarning) -> WeatherWarning:
    """A warning that somebody sent."""
    issued = wire.moment(told.issue_time)
    return WeatherWarning(
        source=told.source,
        id=told.warning,
        region=wire.id_of(told.region),
        kind=playbooks_pb2.WarningKind.Name(told.kind).removeprefix(_KIND),
        level=told.level,
        issued=issued,
        start=wire.moment(told.start_time) if told.HasField("start_time") else issued,
        end=wire.moment(told.end_time) if told.HasField("end_time") else None,
        lifted=told.lifted,
    )


def warning_told(kept: WeatherWarning) -> playbooks_pb2.WeatherWarning:
    """A warning as it travels."""
    return playbooks_pb2.WeatherWarning(
        source=kept.source,
        warning=kept.id,
        region=f"weatherRegions/{kept.region}",
        kind=_kind(kept.kind),
        level=_level(kept.level),
        issue_time=wire.timestamp(kept.issued),
        start_time=wire.timestamp(kept.start),
        end_time=wire.timestamp(kept.end) if kept.end is not None else None,
        lifted=kept.lifted,
    )


def playbook(told: playbooks_pb2.Playbook, centre: str, version: int) -> Playbook:
    """A playbook that somebody sent.

    Raises:
        Invalid: CHANNEL_TWICE.
    """
    changes = {_channel(each.channel): each.percent for each in told.changes}
    if len(changes) != len(told.changes):
        raise Invalid("CHANNEL_TWICE", "A channel stands there twice. Keep one.", "同一渠道出现了两次，请保留一个。")
    title = told.title.en or told.title.zh or told.code, told.title.zh or told.title.en or told.code
    return Playbook(
        id=told.code,
        title=title,
        message=(told.message.en or told.message.zh, told.message.zh or told.message.en),
        centre=centre,
        team=told.team,
        kinds=frozenset(playbooks_pb2.WarningKind.Name(each).removeprefix(_KIND) for each in told.kinds),
        least_level=told.least_level,
        regions=frozenset(wire.id_of(each) for each in told.regions),
        changes=changes,
        hours=told.hours,
        ask=changes_pb2.OfferKind.Name(told.ask).removeprefix(_ASK) if told.ask else "",
        ask_minutes=told.ask_minutes,
        most_people=told.most_people,
        active=told.active,
        version=version,
    )


def playbook_told(kept: Playbook) -> playbooks_pb2.Playbook:
    """A playbook as it travels."""
    return playbooks_pb2.Playbook(
        name=kept.name,
        code=kept.id,
        title=wire.text(*kept.title),
        team=kept.team,
        centre=kept.centre,
        kinds=[_kind(each) for each in sorted(kept.kinds)],
        least_level=_level(kept.least_level),
        regions=[f"weatherRegions/{each}" for each in sorted(kept.regions)],
        changes=[
            playbooks_pb2.RequirementChange(
                channel=demand_pb2.Channel.Value(_CHANNEL + (channel or "UNSPECIFIED")), percent=percent
            )
            for channel, percent in sorted(kept.changes.items())
        ],
        hours=kept.hours,
        ask=changes_pb2.OfferKind.Value(_ASK + (kept.ask or "UNSPECIFIED")),
        ask_minutes=kept.ask_minutes,
        most_people=kept.most_people,
        message=wire.text(*kept.message),
        active=kept.active,
        etag=str(kept.version),
    )


def proposal_told(kept: Proposal) -> playbooks_pb2.PlaybookProposal:
    """A proposal as it travels."""
    told = playbooks_pb2.PlaybookProposal(
        name=kept.name,
        playbook=f"playbooks/{kept.playbook}",
        title=wire.text(*kept.title),
        message=wire.text(*kept.message),
        warning=warning_told(kept.warning),
        team=kept.team,
        state=playbooks_pb2.ProposalState.Value(f"PROPOSAL_STATE_{kept.state}"),
        start_time=wire.timestamp(kept.start),
        end_time=wire.timestamp(kept.end),
        queues=[
            playbooks_pb2.QueueChange(
                queue=f"queues/{each.queue}",
                change_permille=each.permille,
                slot_count=each.slots,
                heads_before=each.before,
                heads_after=each.after,
            )
            for each in kept.changes
        ],
        create_time=wire.timestamp(kept.created),
        decider=kept.decider,
        offer_made=f"offers/{kept.offer}" if kept.offer else "",
        etag=str(kept.version),
    )
    if kept.window is not None:
        told.offer.start_time.CopyFrom(wire.timestamp(kept.window.start))
        told.offer.end_time.CopyFrom(wire.timestamp(kept.window.end))
        told.offer.count = kept.window.count
        told.offer.people.extend(kept.people)
    return told


def _kind(name: str) -> playbooks_pb2.WarningKind.ValueType:
    return playbooks_pb2.WarningKind.Value(_KIND + name)


def _level(level: int) -> weather_pb2.WarningLevel.ValueType:
    return weather_pb2.WarningLevel.ValueType(level)


def _channel(told: demand_pb2.Channel.ValueType) -> str:
    return demand_pb2.Channel.Name(told).removeprefix(_CHANNEL) if told else ""
