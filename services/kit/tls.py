"""Certificates between processes: what each shows of itself, and whom it believes. Calls travel over mutual TLS only.

In production keys and certificates are mounted as cert-manager writes them, and read again when they change, the two as
a pair: where they do not fit each other yet, the pair before goes on being shown. Without, a certificate
authority of this machine is made once in the data directory; each process issues itself a short-lived certificate
from it in memory. Whoever can read that directory is trusted, as with the databases beside it.
"""

from __future__ import annotations

import datetime as dt
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import grpc
import structlog
from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from services.kit import figures, secret_files
from services.kit.settings import Settings, SettingsError

_TRUST_DOMAIN = "spiffe://zhongtai/svc/"
_AUTHORITY_FILE = "local-ca.pem"
_AUTHORITY_DAYS = 3650
_LIFETIME = dt.timedelta(hours=24)
_SKEW = dt.timedelta(minutes=5)
_LOOK_AGAIN_S = 1.0
# A key under a password is a TypeError to the library.
_UNREADABLE = (OSError, ValueError, TypeError, UnsupportedAlgorithm)
_log = structlog.get_logger("tls")


@dataclass(frozen=True, slots=True)
class Shown:
    """A private key, its certificate with the chain behind it, and the authorities that are believed; all PEM."""

    key: bytes
    chain: bytes
    authorities: bytes


class Identity(Protocol):
    """What a process shows at the moment: the same object until it changes."""

    def shown(self) -> Shown:
        """Key, certificate and authorities; cheap enough for every call."""

    def trouble(self) -> str:
        """Why what should be shown by now is not; empty when it is."""


def identity(wanted: Settings, name: str) -> Identity:
    """The identity of a process that is one service, or the gateway, by name.

    Raises:
        SettingsError: ZT_TLS_DIR does not hold a certificate with its key.
    """
    return Mounted(wanted.tls_dir) if wanted.tls_dir is not None else Issued(wanted.data_dir / "tls", name)


def measure(own: Identity, process: str) -> None:
    """Have it measured how long what a process shows is good for, and whether something newer cannot be shown."""
    figures.CERTIFICATE_LEFT.watch(process, lambda: [({}, _left_s(own))])
    figures.CERTIFICATE_UNREAD.watch(process, lambda: [({}, int(bool(own.trouble())))])


class Mounted:
    """Files that somebody else keeps fresh: `tls.crt`, `tls.key`, `ca.crt`."""

    def __init__(self, folder: Path) -> None:
        self._files = [folder / name for name in ("tls.key", "tls.crt", "ca.crt")]
        self._lock = threading.Lock()
        self._trouble = ""
        try:
            self._seen = self._look()
            self._shown = self._read()
        except _UNREADABLE as error:
            raise SettingsError(f"ZT_TLS_DIR: {error}") from error
        self._next_s = time.monotonic() + _LOOK_AGAIN_S

    def shown(self) -> Shown:
        """What the files hold; what they held before while they are being changed."""
        if time.monotonic() > self._next_s and self._lock.acquire(blocking=False):
            try:
                self._refresh()
            finally:
                self._next_s = time.monotonic() + _LOOK_AGAIN_S
                self._lock.release()
        return self._shown

    def trouble(self) -> str:
        """What is wrong with the files; empty when what they hold is shown."""
        self.shown()
        return self._trouble

    def _refresh(self) -> None:
        try:
            seen = self._look()
            if seen == self._seen:
                self._trouble = ""
                return
            self._shown, self._seen, self._trouble = self._read(), seen, ""
        except _UNREADABLE as error:
            if self._trouble != str(error):
                self._trouble = str(error)
                _log.warning("certificates unreadable, the old ones stay", error=self._trouble)
            return
        _log.info("certificates renewed", until=_certificate(self._shown.chain).not_valid_after_utc.isoformat())

    def _look(self) -> Sequence[tuple[int, int]]:
        return [(found.st_mtime_ns, found.st_ino) for found in (path.stat() for path in self._files)]

    def _read(self) -> Shown:
        key, chain, authorities = (path.read_bytes() for path in self._files)
        own = serialization.load_pem_private_key(key, None)
        if own.public_key() != _certificate(chain).public_key():
            raise ValueError("tls.key is not the key of tls.crt")
        x509.load_pem_x509_certificates(authorities)
        return Shown(key, chain, authorities)


class Issued:
    """A certificate from the authority of this machine, issued in memory and anew when half its life is over."""

    def __init__(
        self, folder: Path, name: str, *, lifetime: dt.timedelta = _LIFETIME, clock: Callable[[], float] = time.time
    ) -> None:
        self._folder = folder
        self._name = name
        self._lifetime = lifetime
        self._clock = clock
        self._lock = threading.Lock()
        self._renew_s = 0.0
        self._shown = self._issue()

    def shown(self) -> Shown:
        """The certificate, never older than half its life."""
        if self._clock() > self._renew_s:
            with self._lock:
                if self._clock() > self._renew_s:
                    self._shown = self._issue()
        return self._shown

    def trouble(self) -> str:
        """Nothing: whoever issues has what is needed."""
        return ""

    def _issue(self) -> Shown:
        now = dt.datetime.fromtimestamp(self._clock(), dt.UTC)
        pem = secret_files.read(self._folder / _AUTHORITY_FILE, _make_authority)
        authority, authority_key = _certificate(pem), _private(pem)
        key = ec.generate_private_key(ec.SECP256R1())
        names: list[x509.GeneralName] = [x509.DNSName(self._name), x509.DNSName("localhost")]
        names.append(x509.UniformResourceIdentifier(_TRUST_DOMAIN + self._name))
        uses = [ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH]
        made = (
            _builder(self._name, key.public_key(), now - _SKEW, now + self._lifetime)
            .issuer_name(authority.subject)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(x509.SubjectAlternativeName(names), critical=False)
            .add_extension(x509.ExtendedKeyUsage(uses), critical=False)
            .add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_public_key(authority_key.public_key()), critical=False
            )
            .sign(authority_key, hashes.SHA256())
        )
        self._renew_s = self._clock() + self._lifetime.total_seconds() / 2
        return Shown(_pem(key), _pem(made), _pem(authority))


def server_credentials(own: Identity) -> grpc.ServerCredentials:
    """Credentials of a server that asks every caller for a certificate, and notices when its own is a new one."""
    current = own.shown()

    def changed() -> Any:
        """The new configuration; None when there is none."""
        nonlocal current
        now = own.shown()
        if now is current:
            return None
        current = now
        return _configuration(now)

    return grpc.dynamic_ssl_server_credentials(_configuration(current), changed, require_client_authentication=True)


def channel_credentials(shown: Shown) -> grpc.ChannelCredentials:
    """Credentials of a channel."""
    return grpc.ssl_channel_credentials(shown.authorities, shown.key, shown.chain)


def channel_options(service: str) -> tuple[tuple[str, str], ...]:
    """What makes a channel believe only the certificate of a service, whatever address it is reached under."""
    return (("grpc.ssl_target_name_override", service),)


def peer_of(auth_context: Mapping[str, Any]) -> str:
    """Who is at the other end of a connection: the service, or the gateway, by name; empty when it does not say."""
    told = auth_context.get("peer_spiffe_id", ())
    uri = told[0].decode() if len(told) == 1 else ""
    return uri.removeprefix(_TRUST_DOMAIN) if uri.startswith(_TRUST_DOMAIN) else ""


def _left_s(own: Identity) -> float:
    end = _certificate(own.shown().chain).not_valid_after_utc
    return (end - dt.datetime.now(dt.UTC)).total_seconds()


def _configuration(shown: Shown) -> grpc.ServerCertificateConfiguration:
    return grpc.ssl_server_certificate_configuration([(shown.key, shown.chain)], root_certificates=shown.authorities)


def _make_authority() -> bytes:
    key = ec.generate_private_key(ec.SECP256R1())
    now = dt.datetime.now(dt.UTC)
    made = (
        _builder("Zhongtai on this machine", key.public_key(), now - _SKEW, now + dt.timedelta(days=_AUTHORITY_DAYS))
        .issuer_name(_name("Zhongtai on this machine"))
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )
    return _pem(key) + _pem(made)


def _builder(
    name: str, public: ec.EllipticCurvePublicKey, start: dt.datetime, end: dt.datetime
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(_name(name))
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(end)
    )


def _name(common: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common)])


def _certificate(pem: bytes) -> x509.Certificate:
    return x509.load_pem_x509_certificate(pem)


def _private(pem: bytes) -> ec.EllipticCurvePrivateKey:
    key = serialization.load_pem_private_key(pem, None)
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise TypeError("not an elliptic-curve key")
    return key


def _pem(made: ec.EllipticCurvePrivateKey | x509.Certificate) -> bytes:
    if isinstance(made, x509.Certificate):
        return made.public_bytes(serialization.Encoding.PEM)
    return made.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
