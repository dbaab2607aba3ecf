"""StreamReports: what is acknowledged is kept, once; a bad report holds up no other; a stream comes to an end."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence

import pytest

from services.kit import auth, figures, metrics, status, streaming, wire
from services.kit.errors import Forbidden, Invalid
from tests.conftest import agent, client, lead
from tests.contract.scheduling import supply
from tests.contract.scheduling.supply import PLANNER, TUESDAY
from zhongtai.scheduling.v1 import attendance_pb2, reports_pb2, scheduling_pb2

METHOD = "zhongtai.scheduling.v1.ReportService/StreamReports"
Request = reports_pb2.StreamReportsRequest


def punch(sequence: int, employee: str, clock: str, *, source: str = "gate", report: str = "", came: bool = True):
    at = wire.timestamp(supply.at(f"{TUESDAY} {clock}"))
    told = scheduling_pb2.Punch(report=report or str(sequence), employee=employee, punch_time=at, came=came)
    return Request(source=source, sequence=sequence, punch=told)


def state(sequence: int, employee: str, clock: str, doing: str, *, source: str = ""):
    at = wire.timestamp(supply.at(f"{TUESDAY} {clock}"))
    told = attendance_pb2.DeskState(report=f"s{sequence}", employee=employee, start_time=at, state=doing)
    return Request(source=source, sequence=sequence, state=told)


def opened(
    world, requests: Iterator, as_: auth.Caller = PLANNER, **more
) -> Iterator[reports_pb2.StreamReportsResponse]:
    running = next(each for each in world.host.running if each.service.name == "scheduling")
    metadata = {"authorization": f"Bearer {world.token(as_)}", "accept-language": "en"}
    try:
        yield from running.streams[METHOD].open(requests, metadata, more.pop("seconds", 30.0), **more)
    except status.Refused as refused:
        raise status.to_refusal(refused.status) from refused


def sent(world, *requests: Request, as_: auth.Caller = PLANNER) -> list[reports_pb2.StreamReportsResponse]:
    return list(opened(world, iter(requests), as_))


def totals(answers: Sequence[reports_pb2.StreamReportsResponse]) -> tuple[int, int, list[tuple[str, str]]]:
    """Up to where it is acknowledged, how many were new, which were not kept and why."""
    refused = [(each.report, each.reason) for answer in answers for each in answer.rejected]
    return answers[-1].sequence, sum(each.recorded_count for each in answers), refused


@pytest.fixture
def world(make_world):
    made = supply.centre(make_world, people=3)
    supply.everybody(made, 3, TUESDAY)
    made.clock.now = supply.at(f"{TUESDAY} 10:30")
    return made


def here(world) -> list[tuple[str, str]]:
    """Who is here, and what the desk does."""
    now = world.call("GetTeamNow", scheduling_pb2.GetTeamNowRequest(team="teams/a1"), PLANNER)
    here_now = scheduling_pb2.PRESENCE_STATE_HERE
    return sorted((each.employee, each.desk_state) for each in now.people if each.state == here_now)


def test_what_is_acknowledged_is_kept_and_the_same_again_changes_nothing(world):
    told = [
        punch(1, "employees/e000", "08:55"),
        state(4, "employees/e000", "09:00", "TALKING"),
        punch(7, "employees/e001", "08:58"),
    ]
    first, again = totals(sent(world, *told)), totals(sent(world, *told))

    assert [(7, 3, []), (7, 0, [])] == [first, again]
    assert [("employees/e000", "TALKING"), ("employees/e001", "")] == here(world)


def test_what_cannot_be_kept_is_named_and_holds_up_nothing_else(world):
    answers = sent(
        world,
        punch(1, "employees/nobody", "08:55"),
        punch(2, "employees/e000", "23:00"),
        punch(3, "Employee 7", "08:55"),
        punch(4, "employees/e001", "08:55"),
        punch(5, "employees/e001", "08:56", report="4"),
    )

    refused = [("1", "EMPLOYEE_UNKNOWN"), ("2", "IN_THE_FUTURE"), ("3", "SHAPE"), ("4", "REPORT_DIFFERS")]
    assert (5, 1) == totals(answers)[:2]
    assert refused == sorted(totals(answers)[2])


@pytest.mark.parametrize(
    ("second", "reason"),
    [
        (punch(1, "employees/e001", "08:55"), "SEQUENCE_NOT_RISING"),
        (punch(2, "employees/e001", "08:55", source="door"), "SOURCE_CHANGED"),
    ],
)
def test_a_stream_out_of_order_ends_and_keeps_what_came_before(world, second, reason):
    answers = []
    with pytest.raises(Invalid) as refused:
        answers.extend(opened(world, iter([punch(1, "employees/e000", "08:55"), second])))

    assert reason == refused.value.reason
    assert [("employees/e000", "")] == here(world)


def test_ids_of_nobody_are_not_taken(world):
    with pytest.raises(Invalid) as refused:
        sent(world, punch(1, "employees/e000", "08:55", source=""))

    assert "SOURCE_MISSING" == refused.value.reason


@pytest.mark.parametrize("who", [agent("employees/e000"), client("scheduling.read")])
def test_only_those_may_stream_who_may_send_batches(world, who):
    with pytest.raises(Forbidden):
        sent(world, punch(1, "employees/e000", "08:55"), as_=who)


def test_a_lead_tells_of_the_own_team_alone(world):
    world.found_team("teams/b1")
    world.hire("employees/other", team="teams/b1")
    answers = sent(
        world,
        punch(1, "employees/other", "08:55"),
        punch(2, "employees/e000", "08:55"),
        as_=lead("employees/boss", "teams/a1"),
    )

    assert (2, 1, [("1", "FORBIDDEN")]) == totals(answers)


def test_states_of_desks_come_from_no_lead(world):
    """Nor do they in batches: a lead could say of anybody what only the phone system knows."""
    answers = sent(
        world,
        state(1, "employees/e000", "08:55", "READY", source="gate"),
        punch(2, "employees/e000", "08:55"),
        as_=lead("employees/boss", "teams/a1"),
    )

    assert (2, 1, [("s1", "FORBIDDEN")]) == totals(answers)


def test_a_stream_of_many_is_kept_in_groups_and_recorded(world):
    many = [punch(1 + n, f"employees/e{n % 3:03d}", f"09:{n // 60:02d}:{n % 60:02d}") for n in range(450)]
    answers = sent(world, *many)

    assert (450, 450, []) == totals(answers)
    assert 3 <= len(answers)


@pytest.mark.parametrize("source", ["Not a source", "x" * 41, "gate\0"])
def test_a_stream_whose_source_is_unfit_ends_at_once(world, source):
    with pytest.raises(Invalid, match="SHAPE"):
        sent(world, punch(1, "employees/e000", "08:55", source=source), punch(2, "employees/e001", "08:56", source=""))


def test_a_report_that_no_database_keeps_holds_up_no_other(world):
    far = punch(2, "employees/e001", "08:56")
    far.punch.punch_time.seconds = 4_000_000_000_000
    told = [punch(1, "employees/e000", "08:55", report="a\0"), far, punch(3, "employees/e002", "08:57")]

    assert (3, 1, [("a\0", "SHAPE"), ("2", "BAD_DATE")]) == totals(sent(world, *told))


class Endless:
    """Sends one report and then nothing, until it is let go; how many were taken from it."""

    def __init__(self, *requests: Request) -> None:
        self._requests = iter(requests)
        self.let_go = threading.Event()

    def __iter__(self):
        return self

    def __next__(self):
        found = next(self._requests, None)
        if found is None:
            self.let_go.wait(20)
            raise StopIteration
        return found


def test_before_its_deadline_a_stream_ends_with_everything_acknowledged(world):
    waiting = Endless(punch(1, "employees/e000", "08:55"))
    answers = list(opened(world, waiting, seconds=1.2))
    waiting.let_go.set()

    assert (1, 1, []) == totals(answers)


def test_a_stream_ends_when_the_process_does(world):
    waiting, ending = Endless(punch(1, "employees/e000", "08:55")), threading.Event()
    stream = opened(world, waiting, ending=ending)
    first = next(stream)
    ending.set()
    rest = list(stream)
    waiting.let_go.set()

    assert (1, []) == (first.sequence, rest)


def test_no_more_is_read_ahead_than_two_groups(world):
    """Whoever reads slowly lets the sender wait."""
    taken = []

    def sending() -> Iterator[Request]:
        for number in range(100):
            taken.append(number)
            yield punch(1 + number, "employees/e000", "08:55")

    groups = streaming.in_groups(sending(), most=5, within_s=5)
    first = next(groups)
    held = threading.Event()
    held.wait(0.5)
    seen = len(taken)
    groups.close()

    assert 5 == len(first)
    assert 5 + 2 * 5 <= seen <= 5 + 2 * 5 + 1


def test_each_group_counts_as_a_call_and_the_whole_stream_as_a_stream(world):
    """How long a stream is open says nothing of how quick it is; what fails in it is seen where calls that fail are."""
    metrics.record_all(on=True)
    try:
        sent(world, *(punch(number, "employees/e000", "08:55") for number in range(1, 402)))
        with pytest.raises(Invalid):
            sent(world, punch(2, "employees/e000", "08:55"), punch(1, "employees/e000", "08:55"))
        told = {
            (figure.name, attributes["rpc.response.status_code"]): sum(spread.buckets)
            for figure in (figures.CALLS, figures.STREAMS)
            for _, attributes, spread in figure.read()
            if attributes["rpc.method"] == METHOD
        }
    finally:
        metrics.record_all(on=False)

    assert (4, 1) == (told["rpc.server.call.duration", "OK"], told["rpc.server.call.duration", "INVALID_ARGUMENT"])
    assert (1, 1) == (told["zhongtai.stream.duration", "OK"], told["zhongtai.stream.duration", "INVALID_ARGUMENT"])
