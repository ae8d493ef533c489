"""In which language a person is answered, and answering outside of the assistant's graph."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from agent.steering.phrases import language_of, say
from memory.tables import Message, Run, Thread, User
from memory.threads import add_message, find_by_client_ref


def language_of_run(session: Session, run: Run) -> str:
    """`en`, `th` or `ru`: what the run or its person is set to, else the language of the newest message."""
    fixed = run.options.get("language") or session.get_one(User, run.user_id).language
    if fixed in ("en", "th", "ru"):
        return fixed
    query = select(Message.text).where(Message.run_id == run.id, Message.role == "user").order_by(Message.created_at.desc())
    said = list(session.scalars(query.limit(8)))
    if not said:  # a direct call in a thread of its own
        return "en"
    return next((language_of(text) for text in said if any(letter.isalpha() for letter in text)), "en")


def tell(session: Session, run: Run, key: str, ref: str, language: str = "", **values: str) -> str:
    """Say a phrase in the run's thread, once per `ref`; the text."""
    text = say(key, language or language_of_run(session, run), **values)
    if find_by_client_ref(session, run.thread_id, ref) is None:
        add_message(session, session.get_one(Thread, run.thread_id), "assistant", text, run_id=run.id, client_ref=ref)
    return text
