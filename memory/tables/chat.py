"""Threads and messages: the conversation, whatever door it came through."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Boolean, CheckConstraint, ForeignKey, Index, Text, UniqueConstraint, false, func, text
from sqlalchemy.orm import Mapped, mapped_column

from core.database import Base


class Thread(Base):
    """A conversation. `context` holds what "it" may mean next (ids of the last assets), never text."""

    __tablename__ = "threads"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), index=True)
    project_id: Mapped[str | None] = mapped_column(ForeignKey("projects.id", ondelete="SET NULL"))
    title: Mapped[str] = mapped_column(Text, server_default="")
    channel: Mapped[str] = mapped_column(Text, server_default="api")
    channel_ref: Mapped[str | None] = mapped_column(Text)
    context: Mapped[dict[str, Any]] = mapped_column(server_default=text("'{}'::jsonb"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now())

    __table_args__ = (
        Index("uq_threads_channel_ref", "channel", "channel_ref", unique=True, postgresql_where=text("channel_ref IS NOT NULL")),
    )


class Message(Base):
    """One turn. `client_ref` is the door's own id of the message: the same one twice is one message. `steers`: it said how the work under
    way is to go on (a yes, a stop, a change); it is no wish of its own.
    """

    __tablename__ = "messages"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    thread_id: Mapped[str] = mapped_column(ForeignKey("threads.id", ondelete="CASCADE"))
    run_id: Mapped[str | None] = mapped_column(Text, index=True)
    role: Mapped[str] = mapped_column(Text)
    text: Mapped[str] = mapped_column(Text)
    attachments: Mapped[list[str]]
    client_ref: Mapped[str | None] = mapped_column(Text)
    steers: Mapped[bool] = mapped_column(Boolean, server_default=false())
    created_at: Mapped[datetime] = mapped_column(server_default=func.clock_timestamp())

    __table_args__ = (
        CheckConstraint("role IN ('user', 'assistant')", name="role"),
        UniqueConstraint("thread_id", "client_ref"),
        Index("ix_messages_thread_id_created_at", "thread_id", "created_at"),
    )
