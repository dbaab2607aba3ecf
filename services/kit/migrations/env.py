"""Alembic's entry: one connection, handed over by `services.kit.migrate`, one service's versions."""

from alembic import context

from services.kit import migrate

migrate.run_in(context)
