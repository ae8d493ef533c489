"""Which publications a person means by what was said of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Literal, Protocol
from zoneinfo import ZoneInfo

from core.errors import ToolRetry
from tools.publishing.contract import SAY, Platform, place, quoted

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from memory.tables import Publication, Run
    from tools.contract import Workspace

_THE_LAST = re.compile(
    r"(?:the |my )?(?:last|latest|newest|most recent)(?: (?:one|post|video|clip|reel|short|picture))?|(?:сам\w+ )?последн\w+(?: \w+)?"
    r"|(?:คลิป|โพสต์|วิดีโอ|อัน)?(?:ล่าสุด|สุดท้าย)", re.IGNORECASE
)  # fmt: skip
"""Words that name none by its title."""
_AND = re.compile(r"\s*,\s*(?:(?:and|и)\s+)?|\s+(?:and|и)\s+|\s*(?:และ|กับ)\s*", re.IGNORECASE)
# A union with what stands for "not said" is left alone by the local planner (agent/local/publishing/of_posts.py reads it).
LastDay = Literal[""] | date
Spared = Literal[""] | str
_OFFERED = 5  # where it is not clear which is meant
_PLANS = ("publishing.plan", "publishing.announce", "publishing.post")


class Which(Protocol):
    """How a call says which publications it means."""

    query: str
    platforms: list[Platform]
    day: date | None
    last_day: LastDay
    but: Spared
    everything: bool


def chosen(session: Session, work: Workspace, statuses: Sequence[str], which: Which) -> list[Publication]:
    """Which publications a person means, the next first: an id, words of a title, those of a day (of the publication's own zone), all of
    them, all but some, or the one that was spoken of just before.

    Raises ToolRetry naming what there is, where nothing goes by the words or more than one thing may be meant: what is cancelled by mistake
    is not noticed before it does not go out.
    """
    from memory.publications import get_publication, list_publications

    query, platforms, day, everything = which.query, which.platforms, which.day, which.everything
    if query.strip().startswith("pub_"):
        row = get_publication(session, query.strip(), work.user_id)
        return [row] if row.status in statuses else []
    query = "" if (newest := _THE_LAST.fullmatch(query.strip()) is not None) else query.strip()
    every = list_publications(session, work.user_id, statuses=statuses, platforms=platforms, limit=1000)
    rows = called(every, query) if query else every
    if query and every and not rows:
        raise ToolRetry(SAY.say("none_called", work.language, query=query, titles=_named(every, work.language)))
    if day:
        rows = [row for row in rows if day <= day_of(row) <= (which.last_day or day)]
    if which.but.strip() and rows:
        spared = []
        for words in _AND.split(which.but.strip()):
            found = called(every, words)
            if not found:  # what is to stay is known by no such name: nothing is touched
                raise ToolRetry(SAY.say("none_called", work.language, query=words, titles=_named(every, work.language)))
            spared += found
        return [row for row in rows if row not in spared]
    if everything or not rows:
        return rows
    return _one(rows, work) if query or day else _spoken_of(session, work, rows, newest=newest, narrowed=bool(platforms))


def called(rows: Sequence[Publication], query: str) -> list[Publication]:
    """Those whose title has the words, however they are bent; where none has, those whose other words do."""
    from memory.words import terms

    words, wanted = query.lower().split(), set(terms(query))
    texts = ([row.title for row in rows], [" ".join([row.title, row.description, *row.hashtags]) for row in rows])
    for told in texts:
        found = [row for row, text in zip(rows, told, strict=True) if all(word in text.lower() for word in words)]
        found = found or [row for row, text in zip(rows, told, strict=True) if wanted and wanted <= set(terms(text))]
        if found:
            return found
    return []


def day_of(row: Publication) -> date:
    """The day it went out, or is to, in its own zone."""
    return (row.published_at or row.due_at).astimezone(ZoneInfo(row.timezone)).date()


def _one(rows: Sequence[Publication], work: Workspace) -> list[Publication]:
    """The rows where they are of one wish to publish (on several platforms, or again and again)."""
    if len({row.step_id for row in rows}) > 1:
        raise ToolRetry(SAY.say("which_of", work.language, titles=_named(rows, work.language)))
    return [*rows]


def _spoken_of(session: Session, work: Workspace, rows: Sequence[Publication], *, newest: bool, narrowed: bool) -> list[Publication]:
    """Of what may be meant by "it": what the message before was about; where that was something else, the only one there is."""
    here = [row for row in rows if row.thread_id == work.thread_id]
    if newest:
        last = max(here or rows, key=lambda row: (row.created_at, row.id))
        return [row for row in rows if row.step_id == last.step_id]
    ids, planned = _told_last(session, work)
    if spoken := [row for row in rows if row.id in ids]:
        return _one(spoken, work)
    if planned and not ids and not narrowed:  # what it speaks of was refused or failed: another one is not meant
        raise ToolRetry(SAY.say("not_planned", work.language, titles=_named(rows, work.language)))
    if not here and len({row.step_id for row in rows}) > 1:  # which of what other conversations planned?
        raise ToolRetry(SAY.say("which_one", work.language, titles=_named(rows, work.language)))
    return _one(here or rows, work)


def _told_last(session: Session, work: Workspace) -> tuple[set[str], bool]:
    """Ids of the publications that were last told of in this conversation, and whether its last work was to publish."""
    from sqlalchemy import select

    from memory.tables import Message, Publication, Run, StepRow

    own: Run = session.get_one(Run, session.get_one(StepRow, work.step_id).run_id)
    earlier = select(Run).where(Run.thread_id == own.thread_id, Run.created_at < own.created_at, Run.plan.is_not(None))
    runs = session.scalars(earlier.order_by(Run.created_at.desc()).limit(10))
    last = next((run for run in runs if (run.plan or {}).get("steps")), None)
    due = select(Message).where(Message.thread_id == own.thread_id, Message.client_ref.like("due:%"), Message.created_at < own.created_at)
    message = session.scalar(due.order_by(Message.created_at.desc()).limit(1))
    if message and message.client_ref and (last is None or message.created_at > last.created_at):  # "it is out" was said by the clock
        row = session.get(Publication, message.client_ref.split(":")[1])
        same = select(Publication.id).where(Publication.step_id == row.step_id, Publication.due_at == row.due_at) if row else None
        return (set(session.scalars(same)) if same is not None else set()), False
    if last is None:
        return set(), False
    steps = session.scalars(select(StepRow).where(StepRow.run_id == last.id, StepRow.tool.like("publishing.%"), StepRow.status == "done"))
    ids = {row["id"] for step in steps for row in (step.outputs or {}).get("publications") or [] if isinstance(row, dict) and "id" in row}
    return ids, any(step.get("tool") in _PLANS for step in (last.plan or {})["steps"])


def _named(rows: Sequence[Publication], language: str) -> str:
    """A few of what there is, to choose from: each with where and when, as the same thing may be planned twice."""
    from core import clock
    from media.prose.dates import time_words

    now, named = clock.now(), list[str]()
    for row in {(row.step_id, row.due_at): row for row in reversed(rows)}.values():
        when = time_words(row.published_at or row.due_at, row.timezone, language, now)
        named.append(f"{quoted(row.title, language)} ({place(row.platform, language)}, {when})")
    named.reverse()
    more = len(named) - _OFFERED
    return ", ".join([*named[:_OFFERED], *([SAY.say("more", language, count=more)] if more > 0 else [])])
