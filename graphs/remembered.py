"""What memory adds to a run: defaults in its plan, facts for a model to know, and afterwards an episode and perhaps a habit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from agent import preferences
from agent.local.words import normalise
from agent.phrases import phrase
from agent.preferences import Preference
from agent.whose import whom
from core.models import LOCAL, configured
from graphs.earlier import earlier_plans
from graphs.scheduler import steps_of
from memory import shelf
from memory.recall import recall
from memory.shelf import NewMemory
from memory.tables import Memory, Message, Run
from memory.whom import called, parted
from tools.contract import Tool
from tools.plan import Plan

_FACTS = 6
_LOOKED_BACK = 5  # messages, each of which asks for another one like the one before
_TOLD = 20
_LOOKED_THROUGH = 500
_EPISODES = 30  # looked back at for habits
_ANOTHER = re.compile(
    r"\b(?:another|one more|one (?:about|on)|(?:\d+|two|three|a few|some) more|same|like that|again)\b"
    r"|(?<![а-яё])(?:ещё|еще|теперь про|тако[йе] же|такую же|то же)(?![а-яё])|อีก|เหมือนเดิม|แบบเดิม",
    re.IGNORECASE,
)
"""Asks for a further one of what was made: whom that was for, this is for too."""


def remembered(session: Session, user_id: str) -> list[Preference]:
    """The person's defaults, newest first."""
    query = select(Memory).where(
        Memory.user_id == user_id, Memory.kind == "preference", Memory.slot.is_not(None), Memory.superseded_by.is_(None)
    )
    found = ((parted(row.slot or ""), row.value) for row in session.scalars(query.order_by(Memory.number.desc())))
    return [Preference(field, value, client) for (field, client), value in found]


def as_always(session: Session, user_id: str, plan: Plan, tools: Sequence[Tool], language: str, said: str = "") -> Plan:
    """The plan with the person's defaults where they said nothing, and with what its own "remember" steps set.

    said: what the plan was wished for with, which may name the client it is for. Where it may mean either of two, the plan asks which.
    """
    if not plan.steps:
        return plan
    known = remembered(session, user_id)
    if either := preferences.unclear(plan, known, tools, said):
        names = sorted(_called(session, user_id, client) for client in either)
        return Plan(goal=plan.goal, question=phrase("ask_client", language, names=f" {phrase('or', language)} ".join(names)))
    return preferences.applied(preferences.with_defaults(plan, tools), known, tools, language, said)


def _called(session: Session, user_id: str, client: str) -> str:
    """A client as the person calls them where they told a rule for them."""
    rules = shelf.listed(session, user_id, kinds=["preference"], limit=_LOOKED_THROUGH)
    row = next((row for row in rules if parted(row.slot or "")[1] == client), None)
    return (whom(normalise(row.text)) or called(client, row.text)) if row else client


def wished(session: Session, thread_id: str, *message_ids: str | None) -> str:
    """What a plan was wished for with: its messages, and the wish before them, where they ask for another of the same."""
    ids = [message_id for message_id in dict.fromkeys(message_ids) if message_id]
    rows = session.scalars(select(Message).where(Message.id.in_(ids)).order_by(Message.created_at)).all() if ids else []
    said = "\n".join(row.text for row in rows)
    if not rows or not _ANOTHER.search(said) or whom(normalise(said)):
        return said
    query = select(Message).where(Message.thread_id == thread_id, Message.role == "user", Message.created_at < rows[0].created_at)
    for before in session.scalars(query.order_by(Message.created_at.desc()).limit(_LOOKED_BACK)):
        said = f"{said}\n{before.text}"
        if whom(normalise(before.text)) or not _ANOTHER.search(before.text):
            break
    return said


def facts(session: Session, user_id: str, text: str, now: datetime, zone: str) -> list[str]:
    """What a planner should know before it answers: a model the person's preferences and what is remembered about this, the local one the
    newest of what the person told, where it looks for what their business is."""
    if configured()[0] == LOCAL:
        known = [row.text for kind in ("fact", "preference") for row in shelf.listed(session, user_id, kinds=[kind], limit=_TOLD)]
        return list(dict.fromkeys(known))
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
    said = wished(session, run.thread_id, run.message_id)
    chosen = preferences.choices(plan, known, tools, before, said)
    text = f"{plan.goal or done[0].title}. {summary}"[: shelf.MAX_CHARS]
    shelf.add(session, run.user_id, [NewMemory(text, "episode", source="made", value=chosen or None, ref=f"run:{run.id}", origin=run.id)])
    history = _choices_of(session, run.user_id)
    habit = preferences.habit(history)
    if habit is None or any(preference.slot == habit.slot for preference in known):
        return ""
    sentence, told = preferences.learned(habit, language, tools, said)
    shelf.add(session, run.user_id, [NewMemory(sentence, "preference", slot=habit.slot, value=habit.value, source="learned")])
    return told


def _choices_of(session: Session, user_id: str) -> list[dict[str, Any]]:
    query = select(Memory.value).where(Memory.user_id == user_id, Memory.kind == "episode", Memory.value.is_not(None))
    return [dict(value) for value in session.scalars(query.order_by(Memory.number.desc()).limit(_EPISODES)) if value]
