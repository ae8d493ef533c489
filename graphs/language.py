"""In which language a run speaks to its person."""

from __future__ import annotations

from sqlalchemy.orm import Session

from agent.language import detect
from memory.tables import Message, Run, User


def language_of(session: Session, run: Run) -> str:
    """As asked for with the run, else as the person has it set, else that of their message; `en` for a direct call."""
    chosen = run.options.get("language") or session.get_one(User, run.user_id).language
    if chosen:
        return str(chosen).split("-")[0].lower()
    message = session.get(Message, run.message_id) if run.message_id else None
    return detect(message.text if message else "")
