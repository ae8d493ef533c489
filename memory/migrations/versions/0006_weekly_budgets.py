"""Budgets of a week"""

from __future__ import annotations

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_constraint(op.f("ck_budgets_period"), "budgets")
    op.create_check_constraint(op.f("ck_budgets_period"), "budgets", "period IN ('run','day','week','month')")


def downgrade() -> None:
    op.execute("DELETE FROM budgets WHERE period = 'week'")
    op.drop_constraint(op.f("ck_budgets_period"), "budgets")
    op.create_check_constraint(op.f("ck_budgets_period"), "budgets", "period IN ('run','day','month')")
