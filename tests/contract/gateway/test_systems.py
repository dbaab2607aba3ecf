"""How other systems and pages of other origins come in: tokens of their own."""

import base64
import time

import jwt
import pytest

from services.kit import auth
from tests.contract.gateway import peers

LIST = "/v1/leaveRequests"
APPROVE = "/v1/leaveRequests/r1:approve"


BASIC = {"authorization": "Basic " + base64.b64encode(b"wfm:s3cret").decode()}


def test_a_system_gets_a_token_and_calls_with_it(tmp_path):
    async def story(at):
        form = {"grant_type": "client_credentials", "scope": "leave.read"}
        told = (await at.client.post("/oauth/token", data=form, headers=BASIC)).json()
        bearer = {"authorization": f"Bearer {told['access_token']}"}
        answer = await at.client.get(LIST, headers=bearer | {"sec-fetch-site": "cross-site"})

        assert ("Bearer", 300, "leave.read") == (told["token_type"], told["expires_in"], told["scope"])
        assert 200 == answer.status_code
        assert bearer["authorization"] == at.peers.last("ListLeaveRequests").metadata["authorization"]

    peers.run(tmp_path, story)


@pytest.mark.parametrize(
    "form,status,error",
    [
        ({"grant_type": "client_credentials", "client_id": "wfm", "client_secret": "s3cret"}, 200, None),
        ({"grant_type": "client_credentials", "client_id": "wfm", "client_secret": "no"}, 401, "invalid_client"),
        ({"grant_type": "client_credentials"}, 401, "invalid_client"),
        ({"grant_type": "password"}, 400, "unsupported_grant_type"),
        (
            {"grant_type": "client_credentials", "client_id": "wfm", "client_secret": "s3cret", "scope": "hr.all"},
            400,
            "invalid_scope",
        ),
    ],
)
def test_a_token_is_given_to_who_proves_itself_for_what_it_may_do(tmp_path, form, status, error):
    async def story(at):
        answer = await at.client.post("/oauth/token", data=form)

        assert (status, error) == (answer.status_code, answer.json().get("error"))

    peers.run(tmp_path, story)


def test_tokens_that_are_not_ours_are_refused(tmp_path):
    async def story(at):
        service = auth.load_signer(at.settings.key_dir, "services/gateway").own("main")
        none = jwt.encode({"sub": "employees/e1"}, "", algorithm="none", headers={"kid": "gateway"})
        stranger = jwt.encode({"sub": "x"}, "k" * 32, algorithm="HS256", headers={"kid": "../../etc/passwd"})
        signer = auth.load_signer(at.settings.key_dir, "gateway")
        old = signer.sign(auth.Caller("employees/e1", "main"), now_s=time.time() - 1000)
        for token in (service, none, stranger, old, "x", "", "a.b.c"):
            answer = await at.client.get(LIST, headers={"authorization": f"Bearer {token}"})

            assert 401 == answer.status_code, token
        assert 401 == (await at.client.get(LIST, headers=BASIC)).status_code
        assert 0 == at.peers.count("ListLeaveRequests")

    peers.run(tmp_path, story)


def test_pages_of_allowed_origins_may_call_with_bearer_only(tmp_path):
    async def story(at):
        ask = {"origin": "https://desk.example", "access-control-request-method": "POST"}
        allowed = await at.client.options(APPROVE, headers=ask)
        refused = await at.client.options(APPROVE, headers=ask | {"origin": "https://evil.example"})
        await at.sign_in()
        read = await at.client.get(LIST, headers={"origin": "https://desk.example"})
        written = await at.client.post(
            APPROVE, json={}, headers={"origin": "https://desk.example", "sec-fetch-site": "cross-site"}
        )

        assert (204, 403) == (allowed.status_code, refused.status_code)
        assert "https://desk.example" == allowed.headers["access-control-allow-origin"]
        assert "authorization" in allowed.headers["access-control-allow-headers"]
        assert "access-control-allow-credentials" not in allowed.headers
        assert "https://desk.example" == read.headers["access-control-allow-origin"]
        assert "access-control-allow-credentials" not in read.headers
        assert 403 == written.status_code

    peers.run(tmp_path, story, allowed_origins=["https://desk.example"])


# -------------------------------------------------------------------------------------------------------- single sign-on
