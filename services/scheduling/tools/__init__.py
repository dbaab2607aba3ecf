"""Commands of `python -m services.scheduling` that work on files and need no running service."""
