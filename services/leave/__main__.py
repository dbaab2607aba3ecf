"""Leave in a process of its own: `python -m services.leave [serve|migrate|check]`."""

from services.kit import host
from services.leave import service

if __name__ == "__main__":
    host.main(service.SERVICE)
