"""The workbench on its own: `python -m services.workbench [serve|migrate|check]`."""

from services.kit import host
from services.workbench import service

if __name__ == "__main__":
    host.main(service.SERVICE)
