"""Which memory a person means by a few words of it, all that is remembered of one client, and what a rule sets."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ConfigDict

from core.errors import ToolRetry
from core.phrasebook import Phrasebook
from tools.contract import Field

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class Default(BaseModel):
    """A choice to be made like this from now on."""

    model_config = ConfigDict(extra="forbid")

    field: str = Field(description="The argument of tools it is for, e.g. subtitle_languages, aspect, voice")
    value: Any = Field(description="What to set it to when the person says nothing about it")
    said: str = Field("", description="The statement that says so, where the text makes several; else empty")
    whom: str = Field("", description="The client, shop or channel it is for, as the person calls them; empty where it is for everything")


class NothingLikeIt(ToolRetry):
    """No memory has enough of the words."""


LIKELY = 0.5  # the share of the words said that a memory must have
FIELDS = {
    "palette": r"\bcolou?rs?\b|palette|цвет|палитр|สี|โทน",
    "voice": r"\bvoice|narrator|голос|озвуч|เสียง",
    "subtitle": r"\bsub(?:title)?s?\b|caption|субтитр|титры|ซับ|คำบรรยาย",
    "aspect": r"\b(?:shape|format|aspect)\b|формат|ориентац|แนวตั้ง|แนวนอน|ขนาด",
    "tone": r"\b(?:tone|style)\b|(?<!\w)тон|стил|โทน|สไตล์",
    "music": r"\bmusic\b|музык|เพลง|ดนตรี",
    "language": r"\blanguage\b|язык|ภาษา",
    "platforms": r"\b(?:platform|where)\b|площадк|куда|где|ที่ไหน",
}
"""Fields of defaults, and what a question calls them."""
_ASKED_FOR = ("platforms", "language")  # whose words say other things too
_OFFERED = 4
_LOOKED_THROUGH = 2000


def meant(session: Session, user_id: str, query: str, *, book: Phrasebook, language: str, ask: str) -> list[tuple[str, str]]:
    """Id and text of the memory the words mean (all rows of it, when one sentence set several defaults).

    Raises NothingLikeIt when none has enough of the words; ToolRetry when several have as many: it then names them (phrase `ask`). Where
    the words name what a default is of ("Thai subtitles"), what says nothing of that is not meant ("we sell Thai food").
    """
    from memory.recall import recall
    from memory.words import terms

    wanted = set(terms(query))
    found: dict[str, list[str]] = {}
    shares: dict[str, float] = {}
    for hit in recall(session, user_id, query, 20):
        if not _of_that_field(query, hit.text, hit.slot or ""):
            continue
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


def _of_that_field(query: str, text: str, slot: str) -> bool:
    """Whether a memory is of a field that words name, where they name one."""
    fields = [(name, words) for name, words in FIELDS.items() if name not in _ASKED_FOR and re.search(words, query, re.IGNORECASE)]
    return not fields or any(name in slot.split(" for ")[0] or re.search(words, text, re.IGNORECASE) for name, words in fields)


def all_about(session: Session, user_id: str, name: str) -> list[tuple[str, str]]:
    """Id and text of all that is remembered of one client, shop or thing: what calls it by its name, and its defaults. No documents."""
    from memory import shelf
    from memory.recall import recall
    from memory.whom import key_of, named, parted

    key = key_of(name)
    rows = shelf.listed(session, user_id, kinds=["fact", "preference"], limit=_LOOKED_THROUGH)
    found = {row.id: row.text for row in rows if named(key, row.text) or (row.slot and parted(row.slot)[1] == key)}
    hits = recall(session, user_id, name, _LOOKED_THROUGH, kinds=["episode", "message"])
    return list((found | {hit.id: hit.text for hit in hits if named(key, hit.text)}).items())


def is_a_client(session: Session, user_id: str, name: str) -> bool:
    """Whether something is remembered as the rule for the one of that name."""
    from memory import shelf
    from memory.whom import key_of, parted

    key = key_of(name)
    rows = shelf.listed(session, user_id, kinds=["preference"], limit=_LOOKED_THROUGH) if key else ()
    return any(parted(row.slot or "")[1] == key for row in rows)


def plain(words: str) -> str:
    """Words on one line, without what a database cannot keep."""
    return " ".join(words.replace("\0", " ").split())
