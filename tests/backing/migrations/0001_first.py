"""The toy's tables."""

from alembic import op

from services.kit import history
from tests.backing import toy

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    toy.METADATA.create_all(op.get_bind())
    history.raise_walls([])
