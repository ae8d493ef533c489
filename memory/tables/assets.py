"""Assets and what they were made from. An asset's id is apart from its content: two assets may share bytes."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index, Text, func
from sqlalchemy.orm import Mapped, mapped_column

from core.database import Base


class AssetRow(Base):
    """One file a person can see. `checksum` is the SHA-256 of its bytes (hex), `storage_key` names them in the store.

    `meta` describes the content (duration_s, width_px, ...), `evidence` its licence and origin.
    """

    __tablename__ = "assets"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    project_id: Mapped[str | None] = mapped_column(ForeignKey("projects.id", ondelete="SET NULL"), index=True)
    thread_id: Mapped[str | None] = mapped_column(ForeignKey("threads.id", ondelete="SET NULL"), index=True)
    step_id: Mapped[str | None] = mapped_column(ForeignKey("steps.id", ondelete="SET NULL"), index=True)
    kind: Mapped[str] = mapped_column(Text)
    filename: Mapped[str] = mapped_column(Text)
    mime: Mapped[str] = mapped_column(Text)
    size_bytes: Mapped[int] = mapped_column(BigInteger)
    checksum: Mapped[str] = mapped_column(Text, index=True)
    storage_key: Mapped[str] = mapped_column(Text)
    meta: Mapped[dict[str, Any]]
    evidence: Mapped[dict[str, Any]]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    deleted_at: Mapped[datetime | None]

    __table_args__ = (
        CheckConstraint("size_bytes >= 0", name="size"),
        Index("ix_assets_user_id_created_at", "user_id", "created_at"),
    )


class AssetParent(Base):
    """Lineage: `asset_id` was made from `parent_id` by the step in `assets.step_id`."""

    __tablename__ = "asset_parents"

    asset_id: Mapped[str] = mapped_column(ForeignKey("assets.id", ondelete="CASCADE"), primary_key=True)
    parent_id: Mapped[str] = mapped_column(ForeignKey("assets.id", ondelete="CASCADE"), primary_key=True, index=True)
