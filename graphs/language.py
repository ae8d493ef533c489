"""In which language a run speaks to its person."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from agent.language import detect
from memory.tables import Message, Run, User


def language_of(session: Session, run: Run, *, of_work: bool = False) -> str:
    """As asked for with the run, else as the person has it set, else that of their last words to it; `en` for a direct call.

    of_work: for what is made rather than said. Words that only steer the run count there when there are no others: "сделай 12 секунд"
    does not make an English film a Russian one.
    """
    chosen = run.options.get("language") or session.get_one(User, run.user_id).language
    if chosen:
        return str(chosen).split("-")[0].lower()
    chain = [run.id]  # a run taken up again speaks as the one it continues, which has the words
    while run.continues and (earlier := session.get(Run, run.continues)):
        run = earlier
        chain.append(run.id)
    query = select(Message.text).where(Message.run_id.in_(chain), Message.role == "user")
    newest = [Message.steers, Message.created_at.desc()] if of_work else [Message.created_at.desc()]
    said = list(session.scalars(query.order_by(*newest).limit(8)))
    return next((detect(text) for text in said if any(letter.isalpha() for letter in text)), "en")
