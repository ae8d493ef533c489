"""Steering: standing permissions, budgets, runs that take others up again, plans changed while they run"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_STATUS = "ck_approvals_status"


def upgrade() -> None:
    op.create_table(
        "permissions",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("effect", sa.Text(), nullable=False),
        sa.Column("below_usd", sa.Numeric(14, 6), nullable=True),
        sa.Column("tool", sa.Text(), server_default="", nullable=False),
        sa.Column("drafts", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("words", sa.Text(), server_default="", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("clock_timestamp()"), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("effect IN ('spends','publishes','deletes')", name=op.f("ck_permissions_effect")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_permissions_user_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_permissions")),
    )
    op.create_index(op.f("ix_permissions_user_id"), "permissions", ["user_id"])
    op.create_table(
        "budgets",
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("limit_usd", sa.Numeric(14, 6), nullable=True),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("clock_timestamp()"), nullable=False),
        sa.CheckConstraint("period IN ('run','day','month')", name=op.f("ck_budgets_period")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_budgets_user_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("user_id", "period", name=op.f("pk_budgets")),
    )
    op.add_column("runs", sa.Column("continues", sa.Text(), nullable=True))
    changes = postgresql.JSONB(astext_type=sa.Text())
    op.add_column("runs", sa.Column("changes", changes, server_default=sa.text("'[]'::jsonb"), nullable=False))
    op.add_column("messages", sa.Column("steers", sa.Boolean(), server_default=sa.text("false"), nullable=False))
    op.add_column("steps", sa.Column("epoch", sa.Integer(), server_default="0", nullable=False))
    op.add_column("steps", sa.Column("born", sa.Integer(), server_default="0", nullable=False))
    details = postgresql.JSONB(astext_type=sa.Text())
    op.add_column("approvals", sa.Column("details", details, server_default=sa.text("'{}'::jsonb"), nullable=False))
    _allow_statuses("'pending','approved','rejected','expired','replaced'")


def downgrade() -> None:
    op.execute("UPDATE approvals SET status = 'expired' WHERE status = 'replaced'")
    _allow_statuses("'pending','approved','rejected','expired'")
    op.drop_column("approvals", "details")
    op.drop_column("steps", "born")
    op.drop_column("steps", "epoch")
    op.drop_column("messages", "steers")
    op.drop_column("runs", "changes")
    op.drop_column("runs", "continues")
    op.drop_table("budgets")
    op.drop_index(op.f("ix_permissions_user_id"), table_name="permissions")
    op.drop_table("permissions")


def _allow_statuses(listed: str) -> None:
    op.drop_constraint(op.f(_STATUS), "approvals", type_="check")
    op.create_check_constraint(op.f(_STATUS), "approvals", f"status IN ({listed})")
