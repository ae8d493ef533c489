"""What memory adds to a run: defaults in its plan, facts for a model to know, and afterwards an episode and perhaps a habit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from agent import preferences
from agent.preferences import Preference
from core.models import LOCAL, configured
from graphs.earlier import earlier_plans
from graphs.scheduler import steps_of
from memory import shelf
from memory.recall import recall
from memory.shelf import NewMemory
from memory.tables import Memory, Run
from tools.contract import Tool
from tools.plan import Plan

_FACTS = 6
_TOLD = 20
_EPISODES = 30  # looked back at for habits


def remembered(session: Session, user_id: str) -> list[Preference]:
    """The person's defaults, newest first."""
    query = select(Memory).where(
        Memory.user_id == user_id, Memory.kind == "preference", Memory.slot.is_not(None), Memory.superseded_by.is_(None)
    )
    return [Preference(row.slot or "", row.value) for row in session.scalars(query.order_by(Memory.number.desc()))]


def as_always(session: Session, user_id: str, plan: Plan, tools: Sequence[Tool], language: str) -> Plan:
    """The plan with the person's defaults where they said nothing, and with what its own "remember" steps set."""
    if not plan.steps:
        return plan
    return preferences.applied(preferences.with_defaults(plan, tools), remembered(session, user_id), tools, language)


def facts(session: Session, user_id: str, text: str, now: datetime, zone: str) -> list[str]:
    """What a planner should know before it answers: a model the person's preferences and what is remembered about this, the local one the
    newest of what the person told, where it looks for what their business is."""
    if configured()[0] == LOCAL:
        return [row.text for row in shelf.listed(session, user_id, kinds=["fact"], limit=_TOLD)]
    if not shelf.count(session, user_id):
        return []
    wishes = [row.text for row in shelf.listed(session, user_id, kinds=["preference"], limit=_FACTS)]
    about = recall(session, user_id, text, _FACTS, now, kinds=["fact", "document", "episode", "message"], zone=zone)
    return list(dict.fromkeys([*wishes, *(f"{hit.speaker}: {hit.text}" if hit.speaker else hit.text for hit in about)]))


def afterwards(session: Session, run: Run, tools: Sequence[Tool], language: str, summary: str) -> str:
    """Keep what was made and how it went; when it shows a habit, remember that too and say so. Empty when there is nothing to say."""
    if not run.plan or not run.plan.get("steps"):
        return ""
    plan = Plan.model_validate(run.plan)
    if all(step.tool.startswith("memory.") for step in plan.steps):
        return ""
    done = [step for step in steps_of(session, run.id) if step.parent_id is None and step.status == "done"]
    if not done:
        return ""
    known = remembered(session, run.user_id)
    before = next(iter(earlier_plans(session, run.thread_id, before=run.created_at, leave_out=run.id)), None)
    chosen = preferences.choices(plan, known, tools, before)
    text = f"{plan.goal or done[0].title}. {summary}"[: shelf.MAX_CHARS]
    shelf.add(session, run.user_id, [NewMemory(text, "episode", source="made", value=chosen or None, ref=f"run:{run.id}", origin=run.id)])
    history = _choices_of(session, run.user_id)
    habit = preferences.habit(history)
    if habit is None or any(preference.field == habit.field for preference in known):
        return ""
    sentence, said = preferences.learned(habit, language, tools)
    shelf.add(session, run.user_id, [NewMemory(sentence, "preference", slot=habit.field, value=habit.value, source="learned")])
    return said


def _choices_of(session: Session, user_id: str) -> list[dict[str, Any]]:
    query = select(Memory.value).where(Memory.user_id == user_id, Memory.kind == "episode", Memory.value.is_not(None))
    return [dict(value) for value in session.scalars(query.order_by(Memory.number.desc()).limit(_EPISODES)) if value]
