"""`python -m services.scheduling [serve|migrate|check]`."""

from services.kit import host
from services.scheduling import service

if __name__ == "__main__":
    host.main(service.SERVICE)
