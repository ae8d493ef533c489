"""Publications: what goes out where and when"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "publications",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("thread_id", sa.Text(), nullable=True),
        sa.Column("run_id", sa.Text(), nullable=True),
        sa.Column("step_id", sa.Text(), nullable=True),
        sa.Column("asset_id", sa.Text(), nullable=False),
        sa.Column("thumbnail_id", sa.Text(), nullable=True),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("hashtags", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("timezone", sa.Text(), nullable=False),
        sa.Column("series_id", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("times", sa.Integer(), nullable=True),
        sa.Column("every", sa.Text(), nullable=True),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("link", sa.Text(), nullable=True),
        sa.Column("error", postgresql.JSONB(astext_type=sa.Text()), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("clock_timestamp()"), nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "status IN ('draft','scheduled','waiting_for_connection','published','withdrawn','cancelled','failed')",
            name=op.f("ck_publications_status"),
        ),
        sa.ForeignKeyConstraint(["asset_id"], ["assets.id"], name=op.f("fk_publications_asset_id_assets"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["run_id"], ["runs.id"], name=op.f("fk_publications_run_id_runs"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["step_id"], ["steps.id"], name=op.f("fk_publications_step_id_steps"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["thread_id"], ["threads.id"], name=op.f("fk_publications_thread_id_threads"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["thumbnail_id"], ["assets.id"], name=op.f("fk_publications_thumbnail_id_assets"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_publications_user_id_users"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_publications")),
        sa.UniqueConstraint("series_id", "number", name=op.f("uq_publications_series_id_number")),
    )
    for column in ("thread_id", "run_id", "step_id", "asset_id"):
        op.create_index(op.f(f"ix_publications_{column}"), "publications", [column], unique=False)
    op.create_index("ix_publications_user_id_due_at", "publications", ["user_id", "due_at"], unique=False)
    op.create_index("ix_publications_due", "publications", ["due_at"], unique=False, postgresql_where=sa.text("status = 'scheduled'"))
    op.create_index(
        "ix_publications_public",
        "publications",
        ["user_id", "published_at"],
        unique=False,
        postgresql_where=sa.text("status = 'published' AND platform = 'web'"),
    )


def downgrade() -> None:
    op.drop_table("publications")
