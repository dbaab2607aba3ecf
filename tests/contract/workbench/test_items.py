"""Work items: opened, updated and closed by events, taken and given on by people, listed."""

from __future__ import annotations

import datetime as dt
import threading

import pytest
import sqlalchemy as sa

from services.kit import errors, wire
from services.workbench import store
from tests.conftest import OTHER_TEAM, TEAM, agent, client, new_request_id, peer
from tests.contract.workbench.conftest import (
    ANN,
    FAR_MANAGER,
    LEAN,
    LEO,
    MANAGER,
    OFFICER,
    Bench,
    decided,
    draft,
    leave,
)
from zhongtai.directory.v1 import events_pb2 as directory_events
from zhongtai.leave.v1 import events_pb2 as leave_events
from zhongtai.workbench.v1 import workbench_pb2

HOUR = dt.timedelta(hours=1)
OPEN, CLAIMED = workbench_pb2.WORK_ITEM_STATE_OPEN, workbench_pb2.WORK_ITEM_STATE_CLAIMED
ESCALATED, DONE = workbench_pb2.WORK_ITEM_STATE_ESCALATED, workbench_pb2.WORK_ITEM_STATE_DONE
CANCELLED = workbench_pb2.WORK_ITEM_STATE_CANCELLED


def _steps(item: workbench_pb2.WorkItem) -> list[tuple[str, str]]:
    return [(step.step, step.actor) for step in item.steps]


def test_a_request_that_waits_stands_in_the_inbox_of_the_lead_with_its_actions(bench: Bench) -> None:
    bench.ask()

    (item,) = bench.inbox(LEAN)
    assert (OPEN, "employees/lean", "") == (item.state, item.owner, item.stand_in)
    assert ["approve"] == [action.id for action in item.draft.actions]
    assert [("OPENED", "services/leave")] == _steps(item)
    assert item == bench.call("GetWorkItem", LEAN, name=item.name)


def test_everybody_sees_the_items_of_their_reach_and_no_others(bench: Bench) -> None:
    bench.ask("r1")
    bench.ask("r2", team=OTHER_TEAM, employee="employees/bob")
    name = bench.inbox(LEAN)[0].name

    seen = {who.subject: len(bench.inbox(who)) for who in (LEAN, LEO, OFFICER, MANAGER, FAR_MANAGER, agent(ANN))}
    assert {
        "employees/lean": 1,
        "employees/leo": 1,
        "employees/olga": 2,
        "employees/max": 2,
        "employees/mia": 0,
        "employees/ann": 1,
    } == seen
    for stranger in (LEO, FAR_MANAGER, agent("employees/bob")):
        with pytest.raises(errors.Forbidden):
            bench.call("GetWorkItem", stranger, name=name)


def test_whom_an_item_is_about_sees_how_it_stands_without_the_actions(bench: Bench) -> None:
    bench.ask()

    (item,) = bench.inbox(agent(ANN))
    assert (OPEN, 0) == (item.state, len(item.draft.actions))


def test_the_same_subject_and_kind_is_one_item_brought_up_to_date(bench: Bench) -> None:
    bench.ask()
    bench.ask(version=2, title=wire.text("Changed", "已改"))

    (item,) = bench.inbox(LEAN)
    assert "Changed" == item.draft.title.en
    assert ["OPENED", "UPDATED"] == [step for step, _ in _steps(item)]


def test_a_decision_closes_the_item_and_names_who_decided(bench: Bench) -> None:
    bench.ask()
    name = bench.inbox(LEAN)[0].name
    told = leave("r1", 2, state="APPROVED")
    bench.hear(leave_events.LeaveDecided(leave=told, decision=decided("employees/lean")))

    item = bench.call("GetWorkItem", LEAN, name=name)
    assert (DONE, bench.clock.now) == (item.state, wire.moment(item.close_time))
    assert ("DONE", "employees/lean") == _steps(item)[-1]
    assert [] == bench.inbox(LEAN)
    assert [item] == bench.inbox(LEAN, states=[DONE])
    assert ["OPEN", "DONE"] == bench.states_told()


@pytest.mark.parametrize("state,closed", [("WITHDRAWN", CANCELLED), ("CANCELLED", CANCELLED), ("REJECTED", DONE)])
def test_a_change_that_ends_the_waiting_closes_the_item(bench: Bench, state: str, closed: int) -> None:
    bench.ask()
    bench.hear(leave_events.LeaveChanged(leave=leave("r1", 2, state=state), change=state))

    assert [closed] == [item.state for item in bench.inbox(LEAN, states=[DONE, CANCELLED])]


def test_a_change_that_goes_on_waiting_leaves_the_item_open(bench: Bench) -> None:
    bench.ask()
    bench.hear(leave_events.LeaveChanged(leave=leave("r1", 2, state="PENDING_L2"), change="FORWARDED"))

    assert [OPEN] == [item.state for item in bench.inbox(LEAN)]


def test_a_change_that_opens_a_question_opens_an_item(bench: Bench) -> None:
    told = leave("r1", 5, state="CANCEL_REQUESTED")
    card = draft(kind="leave.cancel")
    bench.hear(leave_events.LeaveChanged(leave=told, change="CANCEL_REQUESTED", work_item=card))

    assert ["leave.cancel"] == [item.draft.kind for item in bench.inbox(LEAN)]


def test_the_task_of_covering_outlives_the_decision_and_ends_with_the_leave(bench: Bench) -> None:
    told = leave("r1", 1, state="AUTO_APPROVED")
    bench.hear(leave_events.LeaveChanged(leave=told, change="COVER_NEEDED", work_item=draft(kind="leave.cover")))
    bench.hear(leave_events.LeaveDecided(leave=told, decision=decided("services/leave")))
    assert ["leave.cover"] == [item.draft.kind for item in bench.inbox(LEAN)]

    bench.hear(leave_events.LeaveChanged(leave=leave("r1", 3, state="CANCELLED"), change="CANCELLED"))

    assert [] == bench.inbox(LEAN)


def test_a_request_heard_after_its_decision_opens_nothing(bench: Bench) -> None:
    bench.hear(leave_events.LeaveDecided(leave=leave("r1", 2, state="APPROVED"), decision=decided()))
    bench.ask(version=1)

    assert [] == bench.inbox(LEAN)
    assert 1 == len(bench.call("ListDecisions", LEAN).decisions)


def test_events_that_come_twice_leave_one_item_and_one_decision(bench: Bench) -> None:
    bench.ask()
    bench.ask()
    event = leave_events.LeaveDecided(leave=leave("r1", 2, state="APPROVED"), decision=decided())
    bench.hear(event)
    bench.hear(event)
    bench.ask()

    assert [DONE] == [item.state for item in bench.inbox(LEAN, states=[OPEN, CLAIMED, ESCALATED, DONE])]
    assert 1 == len(bench.call("ListDecisions", LEAN).decisions)


def test_an_item_of_a_team_not_yet_known_finds_its_centre_once_it_is(bench: Bench) -> None:
    bench.ask(team="teams/new")
    bench.hear(leave_events.LeaveDecided(leave=leave("r9", 1, state="APPROVED"), decision=decided()))
    assert [] == bench.inbox(MANAGER)

    told = directory_events.TeamChanged(
        team="teams/new", centre="centres/gz", lead="employees/nora", time_zone="Asia/Shanghai", active=True, version=1
    )
    bench.world.hear("workbench", "teams/new", told)

    assert ["employees/nora"] == [item.owner for item in bench.inbox(MANAGER)]


def test_a_claim_shows_who_is_at_it_and_refuses_the_next_one_by_name(bench: Bench) -> None:
    bench.ask()
    name = bench.inbox(LEAN)[0].name
    claimed = bench.call("ClaimWorkItem", LEAN, name=name)

    assert (CLAIMED, "employees/lean") == (claimed.state, claimed.assignee)
    assert claimed == bench.call("ClaimWorkItem", LEAN, name=name)
    with pytest.raises(errors.Conflict) as refused:
        bench.call("ClaimWorkItem", OFFICER, name=name)
    assert ("ALREADY_CLAIMED", "employees/lean") == (refused.value.reason, refused.value.facts["assignee"])


def test_a_retried_claim_gets_the_first_answer(bench: Bench) -> None:
    bench.ask()
    name, once = bench.inbox(LEAN)[0].name, new_request_id()
    first = bench.call("ClaimWorkItem", LEAN, name=name, request_id=once)
    bench.call("HandOverWorkItem", LEAN, name=name)

    assert first == bench.call("ClaimWorkItem", LEAN, name=name, request_id=once)
    assert [OPEN] == [item.state for item in bench.inbox(LEAN)]


def test_of_many_who_claim_at_once_one_gets_it_and_the_others_hear_who(bench: Bench) -> None:
    bench.ask()
    name = bench.inbox(LEAN)[0].name
    won: list[str] = []
    told: list[str] = []
    gate = threading.Barrier(8)

    def claim(number: int) -> None:
        who = OFFICER.__class__(f"employees/o{number}", "main", OFFICER.roles, centre=OFFICER.centre)
        gate.wait()
        try:
            won.append(bench.call("ClaimWorkItem", who, name=name).assignee)
        except errors.Conflict as refused:
            told.append(refused.facts["assignee"])

    threads = [threading.Thread(target=claim, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert 1 == len(won)
    assert won * 7 == told
    assert ["OPEN", "CLAIMED"] == bench.states_told()


def test_a_closed_item_can_be_neither_claimed_nor_handed_over_nor_completed(bench: Bench) -> None:
    bench.ask()
    name = bench.inbox(LEAN)[0].name
    bench.hear(leave_events.LeaveDecided(leave=leave("r1", 2, state="APPROVED"), decision=decided()))

    for method in ("ClaimWorkItem", "HandOverWorkItem", "CompleteWorkItem"):
        with pytest.raises(errors.WrongState) as refused:
            bench.call(method, LEAN, name=name)
        assert "ITEM_CLOSED" == refused.value.reason


def test_nobody_acts_on_what_is_about_themselves(bench: Bench) -> None:
    bench.ask(employee="employees/lean")
    (item,) = bench.inbox(LEAN)

    assert "" == item.owner
    with pytest.raises(errors.Forbidden):
        bench.call("ClaimWorkItem", LEAN, name=item.name)
    assert "employees/max" == bench.call("ClaimWorkItem", MANAGER, name=item.name).assignee


def test_a_claimed_item_is_given_back_or_handed_to_somebody_who_can_act(bench: Bench) -> None:
    bench.ask()
    name = bench.inbox(LEAN)[0].name
    bench.call("ClaimWorkItem", OFFICER, name=name)
    with pytest.raises(errors.WrongState) as refused:
        bench.call("HandOverWorkItem", LEAN, name=name)
    assert "NOT_CLAIMED_BY_YOU" == refused.value.reason

    handed = bench.call("HandOverWorkItem", OFFICER, name=name, to="employees/lean", note="ask about Tuesday")
    assert (CLAIMED, "employees/lean") == (handed.state, handed.assignee)
    assert "employees/lean: ask about Tuesday" == handed.steps[-1].note
    back = bench.call("HandOverWorkItem", LEAN, name=name)
    assert (OPEN, "") == (back.state, back.assignee)


@pytest.mark.parametrize(
    "to", [ANN, "employees/bob", "employees/nobody", "employees/leo"], ids=["concerned", "member", "unknown", "away"]
)
def test_an_item_is_not_handed_to_somebody_who_cannot_act(bench: Bench, to: str) -> None:
    now = bench.clock.now
    bench.leave_of("employees/leo", now - HOUR, now + HOUR)
    bench.ask()
    name = bench.inbox(LEAN)[0].name
    bench.call("ClaimWorkItem", LEAN, name=name)

    with pytest.raises(errors.WrongState) as refused:
        bench.call("HandOverWorkItem", LEAN, name=name, to=to)
    assert ("CANNOT_ACT", to) == (refused.value.reason, refused.value.facts["to"])


def test_other_systems_open_update_and_complete_their_own_items(bench: Bench) -> None:
    desk = client("workbench.write", "workbench.read")
    card = draft(subject="tickets/t1", kind="ticket.call_back")
    opened = bench.call("OpenWorkItem", desk, draft=card)
    card.title.en = "Call back today"
    again = bench.call("OpenWorkItem", desk, draft=card)
    assert (opened.name, "Call back today", "employees/lean") == (again.name, again.draft.title.en, again.owner)

    done = bench.call("CompleteWorkItem", LEAN, name=opened.name, note="called")
    assert (DONE, "called") == (done.state, done.steps[-1].note)
    fresh = bench.call("OpenWorkItem", desk, draft=card)
    assert fresh.name != opened.name


def test_an_item_without_a_team_goes_to_the_team_of_its_person_or_is_refused(bench: Bench) -> None:
    desk = client("workbench.write")
    card = draft(subject="tickets/t1", kind="ticket.call_back", team="")
    assert TEAM == bench.call("OpenWorkItem", desk, draft=card).draft.team

    for who, team, reason in ((desk, "", "TEAM_UNKNOWN"), (peer("leave"), "teams/nil", "TEAM_UNKNOWN")):
        with pytest.raises(errors.Invalid) as refused:
            bench.call("OpenWorkItem", who, draft=draft(subject="tickets/t2", team=team, employee=""))
        assert reason == refused.value.reason


def test_a_manager_opens_items_only_in_the_own_centre(bench: Bench) -> None:
    card = draft(subject="tickets/t1", kind="ticket.call_back")
    bench.call("OpenWorkItem", MANAGER, draft=card)

    with pytest.raises(errors.Forbidden):
        bench.call("OpenWorkItem", FAR_MANAGER, draft=card)


def test_what_a_service_keeps_is_neither_completed_nor_overwritten_by_others(bench: Bench) -> None:
    bench.ask()
    name = bench.inbox(LEAN)[0].name
    with pytest.raises(errors.WrongState) as refused:
        bench.call("CompleteWorkItem", LEAN, name=name)
    assert "CLOSED_BY_OWNER" == refused.value.reason

    with pytest.raises(errors.Forbidden):
        bench.call("OpenWorkItem", client("workbench.write"), draft=draft(title=wire.text("Mine", "我的")))
    assert "Personal leave on Tuesday" == bench.inbox(LEAN)[0].draft.title.en


def test_pages_follow_each_other_in_the_order_in_which_items_matter(bench: Bench) -> None:
    now = bench.clock.now
    for number, (priority, hours) in enumerate([(3, 5), (1, 9), (3, 2), (5, 1), (1, 0), (2, 7)]):
        due = None if hours == 9 else wire.timestamp(now + (hours + 1) * HOUR)
        bench.ask(f"r{number}", priority=priority, due_time=due)
    bench.ask("late", priority=5, due_time=wire.timestamp(now))
    bench.tend()

    seen, token = [], ""
    while True:
        page = bench.call("ListWorkItems", LEAN, page_size=2, page_token=token)
        assert 7 == page.total_size
        seen += [item.draft.subject.removeprefix("leaveRequests/") for item in page.work_items]
        token = page.next_page_token
        if not token:
            break
    assert ["late", "r4", "r1", "r5", "r2", "r0", "r3"] == seen


def test_a_page_token_of_another_list_is_refused(bench: Bench) -> None:
    for number in range(3):
        bench.ask(f"r{number}")
    token = bench.call("ListWorkItems", LEAN, page_size=1).next_page_token

    with pytest.raises(errors.Invalid) as refused:
        bench.call("ListWorkItems", LEAN, team=TEAM, page_size=1, page_token=token)
    assert "BAD_PAGE_TOKEN" == refused.value.reason


def test_the_inbox_of_a_team_is_read_by_one_index_without_sorting(bench: Bench, storage: str) -> None:
    wanted = [store.tables.ITEM.c.team == TEAM, store.items.in_states(())]
    with bench.world.db("workbench").read("main") as tx:
        statements: list[tuple[str, object]] = []
        sa.event.listen(tx.connection, "before_cursor_execute", lambda *a: statements.append((a[2], a[3])))
        store.items.page(tx, wanted, (), 50)
        ((text, values),) = statements
        if storage == "postgresql":
            # The table is too small for the planner to care.
            tx.connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
            plan = [row[0] for row in tx.connection.exec_driver_sql(f"EXPLAIN {text}", values)]
        else:
            plan = [row[3] for row in tx.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {text}", values)]

    steps = [step.upper() for step in plan if "work_item" in step]
    read = [step for step in steps if "WORK_ITEM_INBOX" in step and "SCAN" not in step.replace("INDEX SCAN", "")]
    assert 1 == len(read), plan
    assert not any(
        "SCAN ON WORK_ITEM" in step or step.startswith("SCAN WORK_ITEM") for step in steps if step not in read
    )
    assert not any("SORT KEY: WORK_ITEM" in step or "FOR ORDER BY" in step.upper() for step in plan), plan


def test_steps_on_record_cannot_be_rewritten(bench: Bench) -> None:
    bench.ask()
    for statement in ("update work_item set steps = '[]'", "delete from work_item"):
        with pytest.raises(sa.exc.DBAPIError), bench.world.db("workbench").act("main", "services/x") as tx:
            tx.connection.exec_driver_sql(statement)


def test_items_of_another_tenant_are_nowhere(bench: Bench) -> None:
    bench.ask()
    stranger = OFFICER.__class__("employees/olga", "other", OFFICER.roles, centre=OFFICER.centre)

    assert [] == bench.inbox(stranger)
    with pytest.raises(errors.NotFound):
        bench.call("GetWorkItem", stranger, name=bench.inbox(LEAN)[0].name)
