"""Runs, steps, attempts, approvals: work as rows. `steps` IS the queue; Celery only carries tokens.

run:   queued -> thinking -> (asking | approving) -> running -> done | failed | cancelled
step:  waiting -> (held ->) ready -> running -> done | failed | cancelled | skipped
       a composite goes running -> expanded -> ready -> running ... until it returns its own output
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Boolean,
    CheckConstraint,
    Float,
    ForeignKey,
    Index,
    Integer,
    Numeric,
    Text,
    UniqueConstraint,
    func,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from core.database import Base

RUN_ENDED = ("done", "failed", "cancelled")
STEP_ENDED = ("done", "failed", "cancelled", "skipped")


class Run(Base):
    """One request being worked on. `kind`: chat (the assistant's graph), tool or workflow (a given plan, no graph).

    `continues`: the run whose unfinished work this one takes up. `changes`: ids of messages that want its plan changed and have not been
    thought about yet, oldest first.
    """

    __tablename__ = "runs"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    thread_id: Mapped[str] = mapped_column(ForeignKey("threads.id", ondelete="CASCADE"), index=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    message_id: Mapped[str | None] = mapped_column(Text)
    workflow_id: Mapped[str | None] = mapped_column(Text, index=True)
    continues: Mapped[str | None] = mapped_column(Text)
    changes: Mapped[list[str]] = mapped_column(JSONB, server_default=text("'[]'::jsonb"))
    kind: Mapped[str] = mapped_column(Text)
    status: Mapped[str] = mapped_column(Text, server_default="queued")
    plan: Mapped[dict[str, Any] | None]
    options: Mapped[dict[str, Any]] = mapped_column(server_default=text("'{}'::jsonb"))
    result: Mapped[dict[str, Any] | None]
    error: Mapped[dict[str, Any] | None]
    graph_version: Mapped[int] = mapped_column(Integer, server_default="1")
    wake: Mapped[bool] = mapped_column(Boolean, server_default=text("false"))
    lease_owner: Mapped[str | None] = mapped_column(Text)
    lease_until: Mapped[datetime | None]
    fence: Mapped[int] = mapped_column(BigInteger, server_default="0")
    deaths: Mapped[int] = mapped_column(Integer, server_default="0")
    cancel_requested_at: Mapped[datetime | None]
    created_at: Mapped[datetime] = mapped_column(server_default=func.clock_timestamp())
    started_at: Mapped[datetime | None]
    finished_at: Mapped[datetime | None]

    __table_args__ = (
        CheckConstraint("kind IN ('chat', 'tool', 'workflow')", name="kind"),
        CheckConstraint("status IN ('queued','thinking','asking','approving','running','done','failed','cancelled')", name="status"),
        Index("ix_runs_user_id_created_at", "user_id", "created_at"),
        Index("ix_runs_wake", "created_at", postgresql_where=text("wake")),
        Index("ix_runs_leased", "lease_until", postgresql_where=text("lease_owner IS NOT NULL")),
    )


class StepRow(Base):
    """One piece of work. `rank` orders it depth-first inside its run, so that a batch delivers its first result early.

    `args` are as planned (with references); `resolved` are what the last attempt ran with; `key` is the identity of that work.

    A composite whose arguments are amended begins a new `epoch` and expands again; a child of an earlier epoch goes on until the expansion
    of the phase it was `born` in either takes it over or leaves it out.
    """

    __tablename__ = "steps"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    run_id: Mapped[str] = mapped_column(ForeignKey("runs.id", ondelete="CASCADE"))
    user_id: Mapped[str] = mapped_column(Text)
    parent_id: Mapped[str | None] = mapped_column(ForeignKey("steps.id", ondelete="CASCADE"), index=True)
    name: Mapped[str] = mapped_column(Text)
    tool: Mapped[str] = mapped_column(Text)
    title: Mapped[str] = mapped_column(Text)
    args: Mapped[dict[str, Any]]
    rank: Mapped[list[int]] = mapped_column(ARRAY(Integer))
    lane: Mapped[str] = mapped_column(Text)
    effect: Mapped[str] = mapped_column(Text)
    status: Mapped[str] = mapped_column(Text, server_default="waiting")
    phase: Mapped[int] = mapped_column(Integer, server_default="0")
    epoch: Mapped[int] = mapped_column(Integer, server_default="0")
    born: Mapped[int] = mapped_column(Integer, server_default="0")
    key: Mapped[str | None] = mapped_column(Text, index=True)
    resolved: Mapped[dict[str, Any] | None]
    outputs: Mapped[dict[str, Any] | None]
    reused_from: Mapped[str | None] = mapped_column(Text)
    error: Mapped[dict[str, Any] | None]
    progress: Mapped[float] = mapped_column(Float, server_default="0")
    note: Mapped[str] = mapped_column(Text, server_default="")
    estimate_s: Mapped[float] = mapped_column(Float, server_default="0")
    estimate_usd: Mapped[Decimal] = mapped_column(Numeric(14, 6), server_default="0")
    attempts: Mapped[int] = mapped_column(Integer, server_default="0")
    deaths: Mapped[int] = mapped_column(Integer, server_default="0")
    retries: Mapped[int] = mapped_column(Integer, server_default="0")
    ready_at: Mapped[datetime | None]
    lease_owner: Mapped[str | None] = mapped_column(Text)
    lease_until: Mapped[datetime | None]
    fence: Mapped[int] = mapped_column(BigInteger, server_default="0")
    created_at: Mapped[datetime] = mapped_column(server_default=func.clock_timestamp())
    started_at: Mapped[datetime | None]
    finished_at: Mapped[datetime | None]

    __table_args__ = (
        UniqueConstraint("run_id", "name"),
        CheckConstraint("status IN ('waiting','held','ready','running','expanded','done','failed','cancelled','skipped')", name="status"),
        Index("ix_steps_queue", "lane", "ready_at", postgresql_where=text("status = 'ready'")),
        Index("ix_steps_running", "lease_until", postgresql_where=text("status = 'running'")),
    )


class StepNeed(Base):
    """Edge of the plan: `step_id` starts after `needs_id` is done."""

    __tablename__ = "step_needs"

    step_id: Mapped[str] = mapped_column(ForeignKey("steps.id", ondelete="CASCADE"), primary_key=True)
    needs_id: Mapped[str] = mapped_column(ForeignKey("steps.id", ondelete="CASCADE"), primary_key=True, index=True)


class Attempt(Base):
    """One try at a step by one worker. `fence` is the number every write of that try must carry."""

    __tablename__ = "attempts"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    step_id: Mapped[str] = mapped_column(ForeignKey("steps.id", ondelete="CASCADE"))
    number: Mapped[int] = mapped_column(Integer)
    fence: Mapped[int] = mapped_column(BigInteger)
    worker: Mapped[str] = mapped_column(Text)
    outcome: Mapped[str | None] = mapped_column(Text)
    error: Mapped[dict[str, Any] | None]
    started_at: Mapped[datetime] = mapped_column(server_default=func.clock_timestamp())
    finished_at: Mapped[datetime | None]

    __table_args__ = (UniqueConstraint("step_id", "fence"),)


class Approval(Base):
    """A question only a person may answer: may these steps run, at this price, with these effects?

    Answered once, by compare-and-swap on `status`; the plan's hash and the price are what was shown. `steps` names what is held
    (empty: the whole plan); `step_id` is the composite whose children they are; `details` is what was shown, step by step. `replaced`:
    the plan was changed before anybody answered.
    """

    __tablename__ = "approvals"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    run_id: Mapped[str] = mapped_column(ForeignKey("runs.id", ondelete="CASCADE"), index=True)
    step_id: Mapped[str | None] = mapped_column(ForeignKey("steps.id", ondelete="CASCADE"))
    plan_hash: Mapped[str] = mapped_column(Text)
    steps: Mapped[list[str]] = mapped_column(JSONB)
    effects: Mapped[list[str]] = mapped_column(JSONB)
    cost_usd: Mapped[Decimal] = mapped_column(Numeric(14, 6))
    summary: Mapped[str] = mapped_column(Text)
    details: Mapped[dict[str, Any]] = mapped_column(server_default=text("'{}'::jsonb"))
    status: Mapped[str] = mapped_column(Text, server_default="pending")
    answered_by: Mapped[str | None] = mapped_column(Text)
    answer: Mapped[dict[str, Any] | None]
    expires_at: Mapped[datetime]
    created_at: Mapped[datetime] = mapped_column(server_default=func.clock_timestamp())
    answered_at: Mapped[datetime | None]

    __table_args__ = (
        CheckConstraint("status IN ('pending','approved','rejected','expired','replaced')", name="status"),
        Index("ix_approvals_pending", "expires_at", postgresql_where=text("status = 'pending'")),
    )


class CostRecord(Base):
    """Money actually spent by a step. `amount` in `currency`; `units` says for what (tokens, seconds, pictures)."""

    __tablename__ = "cost_records"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    user_id: Mapped[str] = mapped_column(Text)
    run_id: Mapped[str | None] = mapped_column(ForeignKey("runs.id", ondelete="SET NULL"), index=True)
    step_id: Mapped[str | None] = mapped_column(Text)
    provider: Mapped[str] = mapped_column(Text)
    amount: Mapped[Decimal] = mapped_column(Numeric(14, 6))
    currency: Mapped[str] = mapped_column(Text, server_default="USD")
    units: Mapped[dict[str, Any]]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())

    __table_args__ = (Index("ix_cost_records_user_id_created_at", "user_id", "created_at"),)


class PermissionRow(Base):
    """What a person allowed once and for all: an `effect`, below a price, of one tool (empty: any), for drafts only.

    `words` is what they said. Revoked ones stay, as a record.
    """

    __tablename__ = "permissions"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), index=True)
    effect: Mapped[str] = mapped_column(Text)
    below_usd: Mapped[Decimal | None] = mapped_column(Numeric(14, 6))
    tool: Mapped[str] = mapped_column(Text, server_default="")
    drafts: Mapped[bool] = mapped_column(Boolean, server_default=text("false"))
    words: Mapped[str] = mapped_column(Text, server_default="")
    created_at: Mapped[datetime] = mapped_column(server_default=func.clock_timestamp())
    revoked_at: Mapped[datetime | None]

    __table_args__ = (CheckConstraint("effect IN ('spends','publishes','deletes')", name="effect"),)


class BudgetRow(Base):
    """The most a person lets JARVIS spend per run, day, week or month of their own time zone. None: no limit, whatever the settings say."""

    __tablename__ = "budgets"

    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), primary_key=True)
    period: Mapped[str] = mapped_column(Text, primary_key=True)
    limit_usd: Mapped[Decimal | None] = mapped_column(Numeric(14, 6))
    updated_at: Mapped[datetime] = mapped_column(server_default=func.clock_timestamp(), onupdate=func.clock_timestamp())

    __table_args__ = (CheckConstraint("period IN ('run','day','week','month')", name="period"),)


class Workflow(Base):
    """A saved, named plan. `parameters` is a JSON schema; `{{name}}` in the plan's arguments is replaced by a parameter."""

    __tablename__ = "workflows"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    name: Mapped[str] = mapped_column(Text)
    parameters: Mapped[dict[str, Any]]
    plan: Mapped[dict[str, Any]]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now())

    __table_args__ = (UniqueConstraint("user_id", "name"),)


class Module(Base):
    """A switch: tools of a switched-off domain (or one tool) are not planned and not run."""

    __tablename__ = "modules"

    name: Mapped[str] = mapped_column(Text, primary_key=True)
    enabled: Mapped[bool] = mapped_column(Boolean, server_default=text("true"))
    settings: Mapped[dict[str, Any]] = mapped_column(server_default=text("'{}'::jsonb"))
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now())
