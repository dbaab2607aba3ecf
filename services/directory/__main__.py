"""`python -m services.directory [serve|migrate|check]`."""

from __future__ import annotations

from services.directory import service
from services.kit import host

if __name__ == "__main__":
    host.main(service.SERVICE)
