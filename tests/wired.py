"""Channels to a service over mutual TLS, as a process with a certificate of this machine opens them."""

from __future__ import annotations

import time
from pathlib import Path

import grpc

from services.kit import tls


def own(data_dir: Path, name: str) -> tls.Issued:
    """The identity of a service, or of the gateway, among the processes that share a data directory."""
    return tls.Issued(data_dir / "tls", name)


def channel(data_dir: Path, service: str, port: int, *, caller: str = "gateway") -> grpc.Channel:
    """A channel to a service on loopback."""
    credentials = tls.channel_credentials(own(data_dir, caller).shown())
    return grpc.secure_channel(f"127.0.0.1:{port}", credentials, options=tls.channel_options(service))


def mount(folder: Path, shown: tls.Shown, *believed: tls.Shown) -> None:
    """Put a certificate where another is, as cert-manager and the kubelet do: all files at once."""
    folder.mkdir(exist_ok=True)
    new = folder.with_name(f"{folder.name}-{time.monotonic_ns()}")
    new.mkdir()
    (new / "tls.key").write_bytes(shown.key)
    (new / "tls.crt").write_bytes(shown.chain)
    (new / "ca.crt").write_bytes(b"".join(each.authorities for each in believed or (shown,)))
    for name in ("tls.key", "tls.crt", "ca.crt"):
        link = new / f"{name}.link"
        link.symlink_to(new / name)
        link.replace(folder / name)
