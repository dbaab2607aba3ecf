"""Settings: everything that may differ between a laptop and production, read once at the start.

Every setting is an environment variable with the prefix `ZT_`; a secret may come from a file instead, named by the
same variable with `_FILE` behind it. A variable with the prefix that is not a setting stops the start.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Annotated
from urllib import parse

import pydantic
import pydantic_settings

PREFIX = "ZT_"


class Settings(pydantic_settings.BaseSettings):
    """What a process is told from outside."""

    model_config = pydantic_settings.SettingsConfigDict(env_prefix=PREFIX, frozen=True, extra="forbid")

    data_dir: Path = Path("var")
    """Where the embedded default keeps databases and keys."""
    database_url: str = ""
    """SQLAlchemy URL with `{service}` in it; empty is one SQLite file per service under `data_dir`."""
    database_password: pydantic.SecretStr = pydantic.SecretStr("")
    """What stands for `{password}` in that URL, so that the URL itself is no secret."""
    database_password_file: str = ""
    """File that holds it; with `{service}` in its path, one for each service, for commands that reach several."""
    database_pool: int = pydantic.Field(16, ge=1, le=200)
    """Connections to PostgreSQL that a process keeps."""
    broker_url: pydantic.SecretStr = pydantic.SecretStr("")
    """`amqp://` or `amqps://` URL of RabbitMQ; empty: events are delivered within this process."""
    keys_dir: Path | None = None
    """Where this process's private signing keys are; empty is `keys` under `data_dir`."""
    public_keys_dir: Path | None = None
    """Where the public keys of all who sign are; empty: next to the private ones, as in the embedded default."""
    tls_dir: Path | None = None
    """Certificate, key and CA (`tls.crt`, `tls.key`, `ca.crt`) of this process; empty: from a CA of this machine."""
    otlp_endpoint: str = ""
    """Where telemetry goes by OTLP over HTTP, as `http://otel-collector:4318`; empty: nowhere."""
    trace_ratio: float = pydantic.Field(0.1, ge=0, le=1)
    """Share of the traces that are kept; those of faults always are."""
    tenant: str = "main"
    """The tenant that sign-in without a tenant means."""
    listen: str = "127.0.0.1:9000"
    """Address of the gRPC server of a service on its own."""
    health_listen: str = ""
    """Address on which health, and nothing else, is told without TLS, for probes that speak none; empty: nowhere."""
    heartbeat_file: Path | None = None
    """File that a worker touches while it is well, for a probe to look at its age."""
    peers: Annotated[dict[str, str], pydantic_settings.NoDecode] = {}
    """gRPC targets of services in other processes: `leave=dns:///leave:9000,scheduling=127.0.0.1:9004`."""
    grpc_workers: int = pydantic.Field(16, ge=1, le=256)
    """Threads that answer calls."""
    drain_seconds: float = pydantic.Field(1.0, ge=0, le=60)
    """How long to go on serving after health says NOT_SERVING."""
    http_host: str = "127.0.0.1"
    """Where the gateway listens."""
    http_port: int = pydantic.Field(8080, ge=1, le=65535)
    """On which port."""
    public_url: str = ""
    """Address under which people reach the gateway; with `https://` the session cookie is secure."""
    frame_ancestors: str = "'none'"
    """Which pages may frame the console (Content-Security-Policy)."""
    allowed_origins: Annotated[list[str], pydantic_settings.NoDecode] = []
    """Origins of foreign desktops that embed elements and call with bearer tokens: comma-separated."""
    password_login: bool = True
    """Whether people may sign in with a password."""
    demo: bool = False
    """Whether the demo centre is made and its people may sign in with one click."""
    oidc_issuer: str = ""
    """Issuer of an OpenID provider; empty: none."""
    oidc_client_id: str = ""
    """Our client id there."""
    oidc_client_secret: pydantic.SecretStr = pydantic.SecretStr("")
    """Our secret there."""
    oidc_label: str = "Single sign-on"
    """What the button says."""
    oidc_employee_claim: str = "employee_no"
    """Claim that carries the employee number; without it the verified e-mail is used."""
    calls_in_flight: int = pydantic.Field(256, ge=1)
    """Most calls that the gateway works on at once; more are refused with 429."""
    rate_per_minute: int = pydantic.Field(1200, ge=1)
    """Most calls of one caller in a minute, in each process of the gateway by itself."""
    log_level: str = "INFO"
    """Least severe level that is logged."""
    fault: str = ""
    """Where a crash test wants the process to die; see `faults`."""
    keep_events_days: int = pydantic.Field(35, ge=8, le=3650)
    """How long an event stays in the outbox once all have it; what was heard is remembered twice as long."""
    group_commit: bool = True
    """Whether writers of one SQLite file share one flush."""

    @pydantic.field_validator("peers", mode="before")
    @classmethod
    def _pairs(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        # An address may have commas of its own, as `ipv4:10.0.0.1:9004,10.0.0.2:9004`.
        pairs = re.split(r",(?=[a-z]+=)", value) if value else []
        return dict(pair.split("=", 1) for pair in pairs)

    @pydantic.field_validator("allowed_origins", mode="before")
    @classmethod
    def _words(cls, value: object) -> object:
        return [word for word in value.split(",") if word] if isinstance(value, str) else value

    def url_of(self, service: str) -> str:
        """SQLAlchemy URL of a service's own database.

        Raises:
            SettingsError: the file with its password cannot be read.
        """
        if not self.database_url:
            return f"sqlite:///{self.data_dir / service}.db"
        password = self.database_password.get_secret_value()
        if self.database_password_file:
            password = _content(f"{PREFIX}DATABASE_PASSWORD_FILE", self.database_password_file.format(service=service))
        return self.database_url.format(service=service, password=parse.quote(password, safe=""))

    @property
    def key_dir(self) -> Path:
        """Where the private keys are."""
        return self.keys_dir or self.data_dir / "keys"


class SettingsError(Exception):
    """The environment says something that no setting answers to."""


def load(**overrides: object) -> Settings:
    """Read the environment.

    Raises:
        SettingsError: an unknown variable with our prefix, or a value that does not fit, each by its name.
    """
    known = {PREFIX + name.upper() for name in Settings.model_fields}
    given = {name for name in os.environ if name.startswith(PREFIX)}
    files = {name for name in given - known if name.endswith("_FILE") and name.removesuffix("_FILE") in known}
    if unknown := sorted(given - known - files):
        raise SettingsError(f"unknown settings: {', '.join(unknown)}")
    for name in files:
        field = name.removesuffix("_FILE").removeprefix(PREFIX).lower()
        overrides.setdefault(field, _content(name, os.environ[name]))
    try:
        return Settings(**overrides)  # type: ignore[arg-type]
    except pydantic.ValidationError as error:
        wrong = "; ".join(f"{PREFIX}{str(e['loc'][0]).upper()}: {e['msg']}" for e in error.errors())
        raise SettingsError(wrong) from error


def _content(name: str, path: str) -> str:
    try:
        return Path(path).read_text(encoding="utf-8").strip()
    except OSError as error:
        raise SettingsError(f"{name}: {error}") from error
