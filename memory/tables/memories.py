"""What JARVIS remembers: memories, their vectors, and the lexical index (words, postings, one shelf of totals per person).

A memory's words stand in `memory_words` once per person with how many memories have them (df); `memory_postings` says which memory has
which word how strongly. Vectors stand apart from texts, so that a scan of vectors reads nothing else.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from pgvector.sqlalchemy import HALFVEC
from sqlalchemy import ARRAY, BigInteger, CheckConstraint, ForeignKey, Index, Integer, Text, UniqueConstraint, func
from sqlalchemy import text as sql
from sqlalchemy.dialects.postgresql import JSONB, REAL
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.schema import Sequence

from core.database import Base

KINDS = ("fact", "preference", "episode", "document", "message")
memory_numbers = Sequence("memory_numbers", metadata=Base.metadata, data_type=BigInteger())


class Memory(Base):
    """One thing remembered. `at`: when it was said or happened. `context`: what was said just before. `ref`: the owner's own name for it.

    kind: fact, preference (with `slot` and `value` where it is a default of a tool's field), episode (what was made, how it went), document
    (a piece of one, `origin` is its asset), message (a turn of a conversation). source: said, learned, made or imported.
    `superseded_by`: the newer memory that took its place; such a one is history, not recalled.
    """

    __tablename__ = "memories"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    number: Mapped[int] = mapped_column(BigInteger, unique=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    kind: Mapped[str] = mapped_column(Text)
    text: Mapped[str] = mapped_column(Text)
    speaker: Mapped[str] = mapped_column(Text, server_default="")
    at: Mapped[datetime]
    context: Mapped[str] = mapped_column(Text, server_default="")
    ref: Mapped[str | None] = mapped_column(Text)
    slot: Mapped[str | None] = mapped_column(Text)
    value: Mapped[Any | None] = mapped_column(JSONB(none_as_null=True))
    source: Mapped[str] = mapped_column(Text)
    origin: Mapped[str | None] = mapped_column(Text)
    words: Mapped[list[int]] = mapped_column(ARRAY(Integer))
    length: Mapped[int] = mapped_column(Integer)
    superseded_by: Mapped[str | None] = mapped_column(Text)
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())

    __table_args__ = (
        CheckConstraint(f"kind IN ({', '.join(repr(kind) for kind in KINDS)})", name="kind"),
        UniqueConstraint("user_id", "ref"),
        Index("ix_memories_user_id_at", "user_id", "at"),
        Index("ix_memories_slot", "user_id", "slot", postgresql_where=sql("slot IS NOT NULL")),
        Index("ix_memories_origin", "user_id", "origin", postgresql_where=sql("origin IS NOT NULL")),
    )


class MemoryVector(Base):
    """The meaning of a memory as `embedder` sees it (unit length, half precision)."""

    __tablename__ = "memory_vectors"

    number: Mapped[int] = mapped_column(ForeignKey("memories.number", ondelete="CASCADE"), primary_key=True, autoincrement=False)
    user_id: Mapped[str] = mapped_column(Text)
    embedder: Mapped[str] = mapped_column(Text)
    embedding: Mapped[Any] = mapped_column(HALFVEC())

    __table_args__ = (Index("ix_memory_vectors_user_id_embedder", "user_id", "embedder"),)


class MemoryWord(Base):
    """A term of a person's memories and in how many of them it stands. Sorted by bytes wherever it runs: its ranges are beginnings."""

    __tablename__ = "memory_words"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    word: Mapped[str] = mapped_column(Text(collation="C"))
    df: Mapped[int] = mapped_column(Integer)

    __table_args__ = (UniqueConstraint("user_id", "word"), Index("ix_memory_words_reversed", "user_id", sql("reverse(word)")))


class MemoryPosting(Base):
    """A word stands in a memory: `tf` times, counting context for less; `length` is that memory's, for BM25.

    Its primary key includes `tf` and `length` (see the migration), so that a search reads the index alone.
    """

    __tablename__ = "memory_postings"

    word_id: Mapped[int] = mapped_column(ForeignKey("memory_words.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    tf: Mapped[float] = mapped_column(REAL)
    length: Mapped[int] = mapped_column(Integer)


class MemoryShelf(Base):
    """Totals of one person's memories; its row is locked while they are written. `speakers`, `embedders`: name -> how many memories.

    `indexed`: the embedder whose vectors of this person have an index of their own; empty below the size that needs one.
    """

    __tablename__ = "memory_shelves"

    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), primary_key=True)
    count: Mapped[int] = mapped_column(Integer, server_default="0")
    length: Mapped[int] = mapped_column(BigInteger, server_default="0")
    speakers: Mapped[dict[str, Any]] = mapped_column(server_default=sql("'{}'::jsonb"))
    embedders: Mapped[dict[str, Any]] = mapped_column(server_default=sql("'{}'::jsonb"))
    indexed: Mapped[str] = mapped_column(Text, server_default="")
