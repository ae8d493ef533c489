"""Words sorted by their bytes, from the front and from the back: misspelt ones are looked for among those that begin or end alike"""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute('ALTER TABLE memory_words ALTER COLUMN word TYPE text COLLATE "C"')
    op.execute("CREATE INDEX ix_memory_words_reversed ON memory_words (user_id, reverse(word))")


def downgrade() -> None:
    op.execute("DROP INDEX ix_memory_words_reversed")
    op.execute('ALTER TABLE memory_words ALTER COLUMN word TYPE text COLLATE "default"')
