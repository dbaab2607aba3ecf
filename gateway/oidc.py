"""Sign-in through an OpenID provider: authorization code with PKCE, state and nonce."""

from __future__ import annotations

import secrets
import time
from typing import Any

import httpx
import jwt
from authlib.common.urls import add_params_to_uri
from authlib.oauth2.rfc7636 import create_s256_code_challenge

from gateway.seal import Seal
from services.kit.errors import Forbidden, Unavailable
from services.kit.settings import Settings

COOKIE = "zt-oidc"
PATH = "/session/oidc"
CALLBACK = "/session/oidc/callback"
_ALGORITHMS = ["RS256", "ES256", "PS256", "EdDSA"]
_PURPOSE = "oidc"
_MINUTES_S = 600
_TIMEOUT_S = 10.0
_AGAIN_S = 3600.0


class Provider:
    """One OpenID provider.

    transport: how to reach it; None is the network.
    """

    def __init__(self, wanted: Settings, seal: Seal, transport: httpx.AsyncBaseTransport | None = None) -> None:
        self._wanted = wanted
        self._seal = seal
        self._transport = transport
        self._about: dict[str, Any] = {}
        self._asked_s = 0.0

    @property
    def label(self) -> str:
        """What the button says."""
        return self._wanted.oidc_label

    async def start(self, public_url: str) -> tuple[str, str]:
        """Where to send the browser, and the Set-Cookie header that recognises it when it comes back."""
        about = await self._discover()
        verifier, nonce = secrets.token_urlsafe(48), secrets.token_urlsafe(24)
        state = secrets.token_urlsafe(24)
        asked = {
            "response_type": "code",
            "client_id": self._wanted.oidc_client_id,
            "redirect_uri": public_url + CALLBACK,
            "scope": "openid profile email",
            "state": state,
            "nonce": nonce,
            "code_challenge": create_s256_code_challenge(verifier),
            "code_challenge_method": "S256",
        }
        url: str = add_params_to_uri(about["authorization_endpoint"], list(asked.items()))
        kept = {"state": state, "nonce": nonce, "verifier": verifier, "until": time.time() + _MINUTES_S}
        secure = "; Secure" if public_url.startswith("https://") else ""
        sealed = self._seal.close(kept, _PURPOSE)
        return url, f"{COOKIE}={sealed}; Path={PATH}; Max-Age={_MINUTES_S}; HttpOnly; SameSite=Lax{secure}"

    async def finish(self, public_url: str, cookie: str, query: dict[str, str]) -> tuple[str, str]:
        """Employee number and verified e-mail, as far as the provider tells them, of who came back.

        Raises:
            Forbidden: OIDC_REFUSED.
        """
        kept = self._seal.open(cookie, _PURPOSE)
        same = kept is not None and secrets.compare_digest(kept["state"], query.get("state", ""))
        if kept is None or not same or kept["until"] < time.time() or "code" not in query:
            raise _refused()
        about = await self._discover()
        try:
            token = await self._token(about["token_endpoint"], public_url, query["code"], kept["verifier"])
            claims = await self._claims(token["id_token"], kept["nonce"])
        except (httpx.HTTPStatusError, jwt.PyJWTError, KeyError, ValueError) as error:
            raise _refused() from error
        except httpx.HTTPError as error:
            raise _away() from error
        email = str(claims.get("email", "")) if claims.get("email_verified") is True else ""
        return str(claims.get(self._wanted.oidc_employee_claim, "")), email

    async def _claims(self, id_token: str, nonce: str) -> dict[str, Any]:
        about = await self._discover()
        keys = jwt.PyJWKSet.from_dict(await self._get(about["jwks_uri"]))
        kid = jwt.get_unverified_header(id_token).get("kid")
        key = next((each for each in keys.keys if each.key_id == kid), None)
        if key is None:
            raise jwt.InvalidTokenError("unknown key")
        claims: dict[str, Any] = jwt.decode(
            id_token,
            key,
            algorithms=_ALGORITHMS,
            audience=self._wanted.oidc_client_id,
            issuer=about["issuer"],
            leeway=30,
            options={"require": ["iss", "aud", "exp", "iat", "sub"]},
        )
        if not secrets.compare_digest(str(claims.get("nonce", "")), nonce):
            raise jwt.InvalidTokenError("nonce")
        return claims

    async def _discover(self) -> dict[str, Any]:
        if not self._about or time.monotonic() > self._asked_s + _AGAIN_S:
            issuer = self._wanted.oidc_issuer.rstrip("/")
            try:
                about = await self._get(f"{issuer}/.well-known/openid-configuration")
            except (httpx.HTTPError, ValueError) as error:
                raise _away() from error
            if about.get("issuer", "").rstrip("/") != issuer:
                raise _away()
            self._about, self._asked_s = about, time.monotonic()
        return self._about

    async def _get(self, url: str) -> dict[str, Any]:
        async with self._browser() as browser:
            answer = (await browser.get(url)).raise_for_status()
        found: dict[str, Any] = answer.json()
        return found

    async def _token(self, url: str, public_url: str, code: str, verifier: str) -> dict[str, Any]:
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": public_url + CALLBACK,
            "code_verifier": verifier,
        }
        us = httpx.BasicAuth(self._wanted.oidc_client_id, self._wanted.oidc_client_secret.get_secret_value())
        async with self._browser() as browser:
            answer = (await browser.post(url, data=form, auth=us)).raise_for_status()
        found: dict[str, Any] = answer.json()
        return found

    def _browser(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(transport=self._transport, timeout=_TIMEOUT_S)


def _refused() -> Forbidden:
    return Forbidden("OIDC_REFUSED", "This sign-in did not work. Please try again.", "单点登录未成功，请重试。")


def _away() -> Unavailable:
    return Unavailable(
        "OIDC_AWAY", "The sign-in provider does not answer.", "登录服务没有响应，请稍后再试。", retry_after_s=5.0
    )
