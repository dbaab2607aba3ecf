"""Channels to a service over mutual TLS, as a process with a certificate of this machine opens them."""

from __future__ import annotations

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
