"""Say what is remembered."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.phrasebook import Phrasebook
from tools.contract import Cost, Field, ToolInput, ToolOutput, Workspace, tool
from tools.memory.contract import FIELDS

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from memory.recall import Hit

_SAY = Phrasebook(Path(__file__).parent / "phrases.toml")
_SHOWN = 12
# A hit is told when it has a third of the question's words, or means much the same (a score that words alone or a cosine of .4 give).
_WORDS, _CERTAIN = 1 / 3, 0.5
_NEAR = 0.6  # what has less than so much of the best one's score answers something else
_LOOKED_AT, _RULES = 20, 500
_RULE = 0.5  # what a rule of just what is asked for has over what only has the words
_ROOT = 2  # letters at most by which relatives differ at the end: "рыбак", "рыболовный"
_LEAST_ROOT, _LONG_ENOUGH = 3, 5
_OF_WORK = re.compile(
    r"\b(?:ma[dk]e|did|done|creat\w*|produc\w*|publish\w*|post(?:ed|s)?|videos?|films?|clips?|shorts?|pictures?|posters?|songs?)\b"
    r"|\b(?:work(?:ed)?|last time|habits?)\b"
    r"|(?<![а-яё])(?:сдела|дела[лн]|созда|публик|выкладыва|выложи|ролик|видео|клип|картин|афиш|песн|работ|прошл)[а-яё]*|ทำ|สร้าง|โพสต์|คลิป|วิดีโอ|รูป|เพลง|งาน",
    re.IGNORECASE,
)
"""Asks what was made: only then that is told."""


class Input(ToolInput):
    query: str = Field(
        "",
        max_length=2000,
        description="What about, as a question or words. Empty: everything about the person.",
        json_schema_extra={"question": True},
    )
    limit: int = Field(5, ge=1, le=50, description="At most this many, the best first.")


class Output(ToolOutput):
    memories: list[dict[str, Any]] = Field(description="Each memory found: id, kind, text, at, speaker.")


@tool(
    lane="light",
    pure=False,
    estimate=lambda args: Cost(seconds=2),
    titles={
        "en": "What I remember[ about {query}]",
        "th": "สิ่งที่จำได้[เรื่อง {query}]",
        "ru": "Что я помню[: {query:name}]",
    },
    say=[
        "what do you remember about me",
        "what do you know about me",
        "what do you know about {query}",
        "what is our slogan",
        "who is our {query}",
        "кто наш {query}",
        "{query}ของเราคือใคร",
        "what is my brand colour",
        "what is the name of my shop", "who are my customers", "who is my audience", "кто мои клиенты",
        "what is my channel about",
        "о чём мой канал",
        "ร้านของฉันชื่ออะไร", "สีแบรนด์ของฉันคือสีอะไร",
        "как называется мой магазин",
        "what have you learned about me",
        "what do you remember about {query}",
        "do you remember {query}",
        "what did I tell you about {query}",
        "what did I say about {query}",
        "remind me what I said about {query}",
        "show what you remember",
        "list your memories",
        "จำอะไรเกี่ยวกับฉันได้บ้าง",
        "จำอะไรเกี่ยวกับผมได้บ้าง",
        "คุณรู้อะไรเกี่ยวกับฉันบ้าง",
        "คุณรู้อะไรเกี่ยวกับ {query} บ้าง",
        "สโลแกนของฉันคืออะไร",
        "คุณจำอะไรเกี่ยวกับ {query} ได้บ้าง",
        "จำ {query} ได้ไหม",
        "ฉันเคยบอกอะไรเรื่อง {query}",
        "что ты обо мне помнишь",
        "что ты обо мне знаешь",
        "что ты знаешь о {query}",
        "какой у меня слоган",
        "какой у меня цвет бренда",
        "что ты помнишь про {query}",
        "ты помнишь {query}",
        "что я говорил про {query}",
        "напомни, что я говорил про {query}",
        "покажи, что ты запомнил",
    ],
)
def recall(args: Input, work: Workspace) -> Output:
    """Say what is remembered about the person, or about something they told, did or handed over."""
    from core.database import transaction
    from memory import shelf
    from memory.recall import recall as find
    from memory.tables import User
    from memory.words import latin

    query = " ".join(args.query.replace("\0", " ").split())
    with transaction() as session:
        if not query:
            rows = [row for row in shelf.listed(session, work.user_id, limit=200) if row.kind in ("fact", "preference")]
            return _everything([shelf.record(row) for row in rows], work.language)
        zone = session.get_one(User, work.user_id).timezone
        hits = find(session, work.user_id, query, max(args.limit, _LOOKED_AT), zone=zone)
        hits = _of_client(session, work.user_id, [hit for hit in hits if _answers(hit, query)], query)
        hits = _near(hits, query)[: args.limit]
        relatives = _relatives(session, work.user_id, query, {hit.id for hit in hits})[: args.limit - len(hits)]
    found = [*(_told(hit) for hit in hits), *relatives]
    said = list(dict.fromkeys(_line(row["text"], row["speaker"]) for row in found))
    if not said:
        return Output(summary=_SAY.say("nothing_about", work.language, query=query), memories=[])
    sure = any((hit.score >= _CERTAIN and latin(query)) or _share(hit, query) > 1 / 2 for hit in hits)
    head = _SAY.say("about" if sure else "nearest", work.language)
    return Output(summary="\n".join([head, *said]), memories=found)


def _answers(hit: Hit, query: str) -> bool:
    return hit.score >= _CERTAIN or _share(hit, query) >= _WORDS


def _share(hit: Hit, query: str) -> float:
    """Of a question's words, how many a memory has."""
    from memory.words import terms

    wanted = set(terms(query))
    there = set(terms(f"{hit.speaker} {hit.text} {hit.slot or ''}"))  # "about channel name", of "my channel is called ..."
    return len(wanted & there) / len(wanted) if wanted else 0.0


def _near(hits: list[Hit], query: str) -> list[Hit]:
    """What answers best and what comes near it; what was made last, and only where that is asked for."""
    hits = sorted((replace(hit, score=hit.score + _RULE) if _is_of_field(hit, query) else hit for hit in hits), key=lambda hit: -hit.score)
    told = [hit for hit in hits if hit.kind != "episode"]
    made = [hit for hit in hits if hit.kind == "episode"] if _OF_WORK.search(query) else []
    best = max((hit.score for hit in [*told, *made]), default=0.0)
    return [hit for hit in [*told, *made] if hit.score >= _NEAR * best]


def _is_of_field(hit: Hit, query: str) -> bool:
    """Whether a default is of what the question asks: the palette, asked for the colour."""
    from memory.whom import parted

    field = parted(hit.slot or "")[0] if hit.kind == "preference" else ""
    return any(name in field and re.search(words, query, re.IGNORECASE) for name, words in FIELDS.items())


def _of_client(session: Session, user_id: str, hits: list[Hit], query: str) -> list[Hit]:
    """What is of the client whom the question names, where it names one; else all."""
    from memory import shelf
    from memory.whom import named, parted

    slots = {parted(row.slot or "")[1] for row in shelf.listed(session, user_id, kinds=["preference"], limit=_RULES)}
    client = next((key for key in sorted(slots, key=len, reverse=True) if named(key, query)), "")
    theirs = [hit for hit in hits if named(client, hit.text) or parted(hit.slot or "")[1] == client] if client else []
    return theirs or hits


def _relatives(session: Session, user_id: str, query: str, found: set[str]) -> list[dict[str, Any]]:
    """What people told in words of the same root ("рыбаки": «рыболовных»), of a question in few words."""
    from memory import shelf
    from memory.words import terms

    roots = {term[: max(_LEAST_ROOT, len(term) - _ROOT)] for term in set(terms(query)) if len(term) >= _LONG_ENOUGH and not term.isascii()}
    if not roots or len(set(terms(query))) > 1:
        return []
    rows = (row for row in shelf.listed(session, user_id, kinds=["fact", "preference"], limit=200) if row.id not in found)
    return [shelf.record(row) for row in rows if any(term.startswith(root) for root in roots for term in terms(row.text))]


def _everything(records: list[dict[str, Any]], language: str) -> Output:
    said = list(dict.fromkeys(_line(record["text"], record["speaker"]) for record in records))
    if not said:
        return Output(summary=_SAY.say("nothing_yet", language), memories=[])
    more = [_SAY.say("more", language, count=len(said) - _SHOWN)] if len(said) > _SHOWN else []
    return Output(summary="\n".join([_SAY.say("all", language, count=len(said)), *said[:_SHOWN], *more]), memories=records)


def _line(text: str, speaker: str) -> str:
    return f"• {speaker}: {text}" if speaker else f"• {text}"


def _told(hit: Hit) -> dict[str, Any]:
    return {"id": hit.id, "kind": hit.kind, "text": hit.text, "at": hit.at.isoformat(), "speaker": hit.speaker, "score": hit.score}
