"""Signing in with the house's own provider (OpenID Connect)."""

import time

import httpx
import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from tests.contract.gateway import peers

LIST = "/v1/leaveRequests"


class Idp(httpx.AsyncBaseTransport):
    """An OpenID provider. spoil: changes the claims before they are signed."""

    def __init__(self, spoil=lambda claims: claims) -> None:
        self.key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        self.spoil = spoil
        self.asked: dict[str, str] = {}
        self.granted: dict[str, str] = {}

    async def handle_async_request(self, request):
        site = "https://idp.example"
        if request.url.path.endswith("openid-configuration"):
            about = {"issuer": site, "authorization_endpoint": f"{site}/authorize"}
            return httpx.Response(200, json=about | {"token_endpoint": f"{site}/token", "jwks_uri": f"{site}/keys"})
        if request.url.path == "/keys":
            key = jwt.algorithms.RSAAlgorithm.to_jwk(self.key.public_key(), as_dict=True)
            return httpx.Response(200, json={"keys": [key | {"kid": "k1", "use": "sig", "alg": "RS256"}]})
        self.granted = dict(httpx.QueryParams((await request.aread()).decode()))
        now = int(time.time())
        claims = {"iss": site, "aud": "zhongtai", "sub": "u1", "iat": now, "exp": now + 60, "employee_no": "1001"}
        claims = self.spoil(claims | {"nonce": self.asked["nonce"]})
        token = jwt.encode(claims, self.key, algorithm="RS256", headers={"kid": "k1"})
        return httpx.Response(200, json={"id_token": token, "access_token": "x", "token_type": "Bearer"})


OIDC = {"oidc_issuer": "https://idp.example", "oidc_client_id": "zhongtai", "oidc_client_secret": "s"}


async def single_sign_on(at, idp, **changed):
    start = await at.client.get("/session/oidc")
    idp.asked = dict(httpx.URL(start.headers["location"]).params)
    query = {"code": "c1", "state": idp.asked["state"]} | changed
    return await at.client.get("/session/oidc/callback", params=query)


def test_single_sign_on_ends_in_a_session(tmp_path):
    idp = Idp()

    async def story(at):
        options = (await at.client.get("/session/options")).json()["oidc"]
        back = await single_sign_on(at, idp)
        answer = await at.client.get(LIST)

        assert {"label": {"zh": "Single sign-on", "en": "Single sign-on"}, "url": "/session/oidc"} == options
        assert ("S256", "code") == (idp.asked["code_challenge_method"], idp.asked["response_type"])
        assert ("c1", "http://gateway.test/session/oidc/callback") == (idp.granted["code"], idp.granted["redirect_uri"])
        assert 43 <= len(idp.granted["code_verifier"]) <= 128
        assert (303, "/") == (back.status_code, back.headers["location"])
        assert 200 == answer.status_code

    peers.run(tmp_path, story, transport=idp, **OIDC)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda claims: claims | {"nonce": "other"},
        lambda claims: claims | {"aud": "somebody"},
        lambda claims: claims | {"iss": "https://evil.example"},
        lambda claims: claims | {"exp": 1},
        lambda claims: {**claims, "employee_no": ""} | {"email": "1001", "email_verified": False},
        lambda claims: claims | {"employee_no": "9999"},
    ],
)
def test_a_provider_that_says_something_else_signs_nobody_in(tmp_path, spoil):
    idp = Idp(spoil)

    async def story(at):
        back = await single_sign_on(at, idp)

        assert back.status_code in (403, 404)
        assert 401 == (await at.client.get("/session")).status_code

    peers.run(tmp_path, story, transport=idp, **OIDC)


def test_a_browser_that_did_not_start_cannot_finish(tmp_path):
    idp = Idp()

    async def story(at):
        other = await single_sign_on(at, idp, state="other")
        at.client.cookies.clear()
        without = await at.client.get("/session/oidc/callback?code=c1&state=x")

        assert (403, 403) == (other.status_code, without.status_code)

    peers.run(tmp_path, story, transport=idp, **OIDC)


def test_without_a_provider_there_is_no_single_sign_on(tmp_path):
    async def story(at):
        answer = await at.client.get("/session/oidc")

        assert (403, "NO_OIDC") == (answer.status_code, answer.json()["reason"])

    peers.run(tmp_path, story)
