"""Which memory a person means by a few words of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import ToolRetry
from core.phrasebook import Phrasebook

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

class NothingLikeIt(ToolRetry):
    """No memory has enough of the words."""


LIKELY = 0.5  # the share of the words said that a memory must have
_OFFERED = 4


def meant(session: Session, user_id: str, query: str, *, book: Phrasebook, language: str, ask: str) -> list[tuple[str, str]]:
    """Id and text of the memory the words mean (all rows of it, when one sentence set several defaults).

    Raises NothingLikeIt when none has enough of the words; ToolRetry when several have as many: it then names them (phrase `ask`).
    """
    from memory.recall import recall
    from memory.words import terms

    wanted = set(terms(query))
    found: dict[str, list[str]] = {}
    shares: dict[str, float] = {}
    for hit in recall(session, user_id, query, 20):
        share = len(wanted & set(terms(hit.text))) / len(wanted) if wanted else 0.0
        found.setdefault(hit.text, []).append(hit.id)
        shares[hit.text] = share
    best = max(shares.values(), default=0.0)
    if best < LIKELY:
        raise NothingLikeIt(book.say("nothing_about", language, query=query))
    likely = [text for text, share in shares.items() if share == best]
    if len(likely) > 1:
        raise ToolRetry(book.say(ask, language, texts="; ".join(f"“{text[:80]}”" for text in likely[:_OFFERED])))
    return [(memory_id, likely[0]) for memory_id in found[likely[0]]]


def plain(words: str) -> str:
    """Words on one line, without what a database cannot keep."""
    return " ".join(words.replace("\0", " ").split())
