"""Signing in and out, what a session lets somebody do and for how long."""

import asyncio
import base64

import pytest
import time_machine

from gateway import identity
from gateway.accounts import DemoPerson
from services.kit import auth, errors
from tests.contract.gateway import peers
from zhongtai.directory.v1 import identity_pb2

LIST = "/v1/leaveRequests"
APPROVE = "/v1/leaveRequests/r1:approve"


def test_a_session_says_who_is_signed_in(tmp_path):
    async def story(at):
        before = await at.client.get("/session")
        await at.sign_in()
        answer = await at.client.get("/session")

        assert 401 == before.status_code
        assert "no-store" == answer.headers["cache-control"]
        expected = {"subject": "employees/e1", "tenant": "main", "displayName": "王芳", "roles": ["AGENT", "TEAM_LEAD"]}
        expected |= {"team": "teams/a1", "leads": ["teams/a1", "teams/b1"], "standsInFor": ["teams/b1"]}
        assert expected | {"centre": "centres/gz", "timeZone": "Asia/Shanghai"} == answer.json()

    peers.run(tmp_path, story)


def test_services_get_a_token_of_the_gateway_that_says_who_asks(tmp_path):
    async def story(at):
        await at.sign_in()
        await at.client.get(LIST)
        token = at.peers.last("ListLeaveRequests").metadata["authorization"].removeprefix("Bearer ")
        caller = auth.Verifier(at.settings.key_dir).verify(token)

        assert ("employees/e1", {"AGENT", "TEAM_LEAD"}) == (caller.subject, set(caller.roles))
        assert {"teams/a1", "teams/b1"} == set(caller.leads)

    peers.run(tmp_path, story)


def test_the_directory_is_asked_by_the_gateway_as_a_service(tmp_path):
    async def story(at):
        await at.sign_in()
        token = at.peers.last("VerifyPassword").metadata["authorization"].removeprefix("Bearer ")
        caller = auth.Verifier(at.settings.key_dir).verify(token)

        assert ("services/gateway", {"SERVICE"}) == (caller.subject, set(caller.roles))

    peers.run(tmp_path, story)


@pytest.mark.parametrize("public_url,name,secure", [("", "zt", False), ("https://zhongtai.example", "__Host-zt", True)])
def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites(tmp_path, public_url, name, secure):
    async def story(at):
        body = {"employeeNo": "1001", "password": peers.PASSWORD}
        answer = await at.client.post("/session", json=body)
        cookie, *attributes = answer.headers["set-cookie"].split("; ")

        assert name == cookie.partition("=")[0]
        assert {"Path=/", "HttpOnly", "SameSite=Lax"} <= set(attributes)
        assert secure == ("Secure" in attributes)
        sealed = cookie.partition("=")[2]
        assert "employees/e1" not in cookie
        assert b"employees/e1" not in base64.urlsafe_b64decode(sealed + "=" * (-len(sealed) % 4))

    peers.run(tmp_path, story, public_url=public_url)


def test_a_cookie_that_was_changed_is_nobody(tmp_path):
    async def story(at):
        await at.sign_in()
        good = at.client.cookies["zt"]
        at.client.cookies.clear()
        for bad in (good[:-2] + ("AA" if good[-2:] != "AA" else "BB"), good[10:], "", "x" * 5000, "%%%"):
            answer = await at.client.get(LIST, headers={"cookie": f"zt={bad}"})

            assert 401 == answer.status_code

    peers.run(tmp_path, story)


def test_signing_out_ends_the_session_even_for_who_kept_the_cookie(tmp_path):
    async def story(at):
        await at.sign_in()
        kept = {"cookie": f"zt={at.client.cookies['zt']}"}
        out = await at.client.delete("/session")
        at.client.cookies.clear()
        answer = await at.client.get(LIST, headers=kept)

        assert 204 == out.status_code
        assert "Max-Age=0" in out.headers["set-cookie"]
        assert 401 == answer.status_code

    peers.run(tmp_path, story)


def test_signing_out_holds_at_every_gateway_within_the_minute(tmp_path):
    """Another session of the same person goes on: signing out on the phone leaves the desktop alone."""

    async def story(at):
        other = peers.site(tmp_path, beside=at)
        await at.sign_in()
        phone = {"cookie": f"zt={at.client.cookies['zt']}"}
        await other.sign_in()
        before = await other.client.get(LIST, headers=phone)
        await at.client.delete("/session")
        age(other, 61)
        answers = [await other.client.get(path, headers=phone) for path in (LIST, "/session")]
        desktop = await other.client.get(LIST)
        await other.client.aclose()
        other.gateway.close()

        assert (200, 200) == (before.status_code, desktop.status_code)
        assert [(401, "SIGNED_OUT")] * 2 == [(each.status_code, each.json()["reason"]) for each in answers]
        assert [64] == [len(each) for each in at.peers.ended]

    peers.run(tmp_path, story)


def test_a_sign_out_while_the_directory_is_away_is_told_when_it_is_back(tmp_path, monkeypatch):
    monkeypatch.setattr(identity, "_AGAIN_S", 0.05)
    away = errors.Unavailable("PEER_AWAY", "Away.", "没有响应。")

    def answer(request):
        if at_fault:
            raise at_fault.pop()
        return peers.Peers._EndSession(known[0], request)

    at_fault, known = [away, away], []

    async def story(at):
        known.append(at.peers)
        at.peers.answers["EndSession"] = answer
        await at.sign_in()
        out = await at.client.delete("/session")
        await asyncio.wait(at.gateway._directory._telling, timeout=30)

        assert 204 == out.status_code
        assert 3 == at.peers.count("EndSession")
        assert 1 == len({each.request.request_id for each in at.peers.asked if each.method.endswith("/EndSession")})

    peers.run(tmp_path, story)


@pytest.mark.parametrize("hours,steps,status", [(1.9, 1, 200), (2.1, 1, 401), (1.5, 7, 200), (1.5, 9, 401)])
def test_a_session_ends_after_two_idle_hours_or_twelve_in_all(tmp_path, hours, steps, status):
    async def story(at):
        # The clock of httpx's cookie jar is not the gateway's: the newest cookie is sent by hand.
        with time_machine.travel(1_795_000_000, tick=False) as travel:
            await at.sign_in()
            cookie = at.client.cookies["zt"]
            for _ in range(steps):
                travel.shift(hours * 3600)
                at.client.cookies.clear()
                answer = await at.client.get("/healthz")
                answer = await at.client.get(LIST, headers={"cookie": f"zt={cookie}"})
                cookie = answer.cookies.get("zt", cookie)

            assert status == answer.status_code

    peers.run(tmp_path, story)


def test_a_former_lead_loses_access_within_a_minute(tmp_path):
    async def story(at):
        await at.sign_in()
        await at.client.get(LIST)
        changed = identity_pb2.Principal()
        changed.CopyFrom(peers.LEAD)
        del changed.roles[:], changed.leads[:]
        changed.roles.append("AGENT")
        at.peers.people["employees/e1"] = changed
        age(at, 61)
        await at.client.get(LIST)
        token = at.peers.last("ListLeaveRequests").metadata["authorization"].removeprefix("Bearer ")
        caller = auth.Verifier(at.settings.key_dir).verify(token)

        assert ({"AGENT"}, set()) == (set(caller.roles), set(caller.leads))

    peers.run(tmp_path, story)


def age(at, seconds):
    """Let what the gateway knows of people be older, as if time had passed."""
    from dataclasses import replace

    known = at.gateway._directory._known
    for key, value in known.items():
        until = (value.fresh_until - seconds, value.token_until - seconds)
        known[key] = replace(value, fresh_until=until[0], token_until=until[1])


def test_the_directory_is_asked_once_for_many_calls(tmp_path):
    async def story(at):
        await at.sign_in()
        age(at, 61)
        await asyncio.gather(*(at.client.get(LIST) for _ in range(10)))

        assert 1 == at.peers.count("GetPrincipal")

    peers.run(tmp_path, story)


def test_somebody_who_left_is_signed_out(tmp_path):
    async def story(at):
        await at.sign_in()
        at.peers.people.clear()
        age(at, 61)
        answer = await at.client.get(LIST)

        assert (401, "SIGNED_OUT") == (answer.status_code, answer.json()["reason"])

    peers.run(tmp_path, story)


@pytest.mark.parametrize("seconds,status", [(61, 200), (301, 503)])
def test_while_the_directory_is_away_what_it_said_stands_for_five_minutes(tmp_path, seconds, status):
    def away(_request):
        raise errors.Unavailable("PEER_AWAY", "Away.", "没有响应。")

    async def story(at):
        await at.sign_in()
        at.peers.answers["GetPrincipal"] = away
        age(at, seconds)
        answer = await at.client.get(LIST)

        assert status == answer.status_code

    peers.run(tmp_path, story)


def test_wrong_passwords_are_refused_and_soon_not_even_tried(tmp_path):
    async def story(at):
        body = {"employeeNo": "1001", "password": "wrong"}
        answers = [await at.client.post("/session", json=body) for _ in range(7)]

        assert [401] * 5 + [429] * 2 == [each.status_code for each in answers]
        assert ("WRONG_CREDENTIALS", "TOO_MANY_CALLS") == (answers[0].json()["reason"], answers[-1].json()["reason"])
        assert 5 == at.peers.count("VerifyPassword")

    peers.run(tmp_path, story)


def test_signing_in_rightly_is_never_too_often(tmp_path):
    async def story(at):
        for _ in range(12):
            await at.sign_in()

    peers.run(tmp_path, story)


@pytest.mark.parametrize("body", [{}, {"employeeNo": 5, "password": "x"}, {"employeeNo": "x"}, [], "x", {"demo": ""}])
def test_a_sign_in_that_is_not_one_is_refused(tmp_path, body):
    async def story(at):
        answer = await at.client.post("/session", json=body)

        assert 400 == answer.status_code

    peers.run(tmp_path, story, demo=True)


def test_the_demos_people_come_in_with_one_click_and_only_there(tmp_path):
    async def there(at):
        answer = await at.client.post("/session", json={"demo": "1001"})

        assert (200, "employees/e1") == (answer.status_code, answer.json()["subject"])
        assert 200 == (await at.client.get(LIST)).status_code

    async def elsewhere(at):
        answer = await at.client.post("/session", json={"demo": "1001"})

        assert (403, "NO_DEMO") == (answer.status_code, answer.json()["reason"])

    peers.run(tmp_path, there, demo=True)
    peers.run(tmp_path, elsewhere)


def test_the_sign_in_page_is_told_what_there_is(tmp_path):
    person = DemoPerson("1001", "王芳", "TEAM_LEAD", "teams/a1", "批一张假单", "Decide a request")

    async def story(at):
        answer = await at.client.get("/session/options")

        offered = {"employeeNo": "1001", "displayName": "王芳", "role": "TEAM_LEAD", "team": "teams/a1"}
        expected = [offered | {"say": {"zh": "批一张假单", "en": "Decide a request"}}]
        assert {"password": True, "oidc": None, "demo": expected} == answer.json()

    peers.run(tmp_path, story, demo=True, people=[person])


@pytest.mark.parametrize(
    "headers,status",
    [
        ({"sec-fetch-site": "same-origin"}, 200),
        ({"sec-fetch-site": "none"}, 200),
        ({"sec-fetch-site": "cross-site"}, 403),
        ({"sec-fetch-site": "same-site"}, 403),
        ({"origin": "http://gateway.test"}, 200),
        ({"origin": "http://evil.test"}, 403),
        ({"origin": "null"}, 403),
        ({"sec-fetch-site": "same-origin", "origin": "http://evil.test"}, 200),
        ({}, 200),
    ],
)
def test_another_site_cannot_make_a_browser_write(tmp_path, headers, status):
    async def story(at):
        await at.sign_in()
        answer = await at.client.post(APPROVE, json={}, headers=headers)
        signing = await at.client.post(
            "/session", json={"employeeNo": "1001", "password": peers.PASSWORD}, headers=headers
        )

        assert (status, status) == (answer.status_code, signing.status_code)
        assert (status == 200) == (at.peers.count("ApproveLeaveRequest") == 1)

    peers.run(tmp_path, story)


# ----------------------------------------------------------------------------------------------------- other systems
