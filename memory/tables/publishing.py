"""Publications: what goes out where and when.

    draft -> scheduled -> published -> withdrawn
                       -> waiting_for_connection (its time came, the platform is not connected: the file is kept ready)
                       -> cancelled | failed

A `draft` is written while its step works and counts for nothing; the transaction that ends the step well makes it `scheduled`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer, Text, UniqueConstraint, func, text
from sqlalchemy.orm import Mapped, mapped_column

from core.database import Base


class Publication(Base):
    """One file, on one platform, at one time. A recurring one is a series: each occurrence is a row of its own.

    `due_at` is UTC, `timezone` the IANA zone its local time is meant in. `every` and `starts_at` make the series, `number` counts in
    it from 1; `times` is how many there are to be (None: until it is cancelled). `link` is where it can be seen, once it is published.
    """

    __tablename__ = "publications"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    thread_id: Mapped[str | None] = mapped_column(ForeignKey("threads.id", ondelete="SET NULL"), index=True)
    run_id: Mapped[str | None] = mapped_column(ForeignKey("runs.id", ondelete="SET NULL"), index=True)
    step_id: Mapped[str | None] = mapped_column(ForeignKey("steps.id", ondelete="SET NULL"), index=True)
    asset_id: Mapped[str] = mapped_column(ForeignKey("assets.id", ondelete="CASCADE"), index=True)
    thumbnail_id: Mapped[str | None] = mapped_column(ForeignKey("assets.id", ondelete="SET NULL"))
    platform: Mapped[str] = mapped_column(Text)
    title: Mapped[str] = mapped_column(Text)
    description: Mapped[str] = mapped_column(Text)
    hashtags: Mapped[list[str]]
    language: Mapped[str] = mapped_column(Text)
    due_at: Mapped[datetime]
    timezone: Mapped[str] = mapped_column(Text)
    series_id: Mapped[str] = mapped_column(Text)
    number: Mapped[int] = mapped_column(Integer)
    times: Mapped[int | None] = mapped_column(Integer)
    every: Mapped[str | None] = mapped_column(Text)
    starts_at: Mapped[datetime]
    status: Mapped[str] = mapped_column(Text)
    link: Mapped[str | None] = mapped_column(Text)
    error: Mapped[dict[str, Any] | None]
    created_at: Mapped[datetime] = mapped_column(server_default=func.clock_timestamp())
    published_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]

    __table_args__ = (
        UniqueConstraint("series_id", "number"),
        CheckConstraint(
            "status IN ('draft','scheduled','waiting_for_connection','published','withdrawn','cancelled','failed')", name="status"
        ),
        Index("ix_publications_user_id_due_at", "user_id", "due_at"),
        Index("ix_publications_due", "due_at", postgresql_where=text("status = 'scheduled'")),
        Index("ix_publications_public", "user_id", "published_at", postgresql_where=text("status = 'published' AND platform = 'web'")),
    )
