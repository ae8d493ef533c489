"""Forget what was remembered."""

from __future__ import annotations

import re
from pathlib import Path

from core.phrasebook import Phrasebook
from tools.contract import Cost, Field, ToolInput, ToolOutput, Workspace, tool
from tools.memory.contract import NothingLikeIt, all_about, is_a_client, meant, plain

_SAY = Phrasebook(Path(__file__).parent / "phrases.toml")
_EVERYTHING = {
    "everything", "everything about me", "everything you know about me", "everything you know", "all", "all of it", "all about me",
    "ทั้งหมด", "ทุกอย่าง", "ทุกอย่างเกี่ยวกับฉัน", "ทุกเรื่อง", "ทั้งหมดเกี่ยวกับฉัน", "всё", "все", "всё обо мне", "все обо мне",
    "всё, что знаешь обо мне", "все, что знаешь обо мне",
}  # fmt: skip
_ALL_ABOUT = re.compile(
    r"(?:everything|all|anything)(?: (?:that )?you(?:'ve)? (?:know|remember|have))?\s+(?:about|on|of|for)\s+(?P<en>.+)"
    r"|вс[её](?:,?\s+что (?:ты )?(?:знаешь|помнишь))?\s+(?:про|обо?|о|по|с)\s+(?P<ru>.+)"
    r"|(?:ทุกอย่าง|ทุกเรื่อง|ทั้งหมด)(?:เกี่ยวกับ|เรื่อง|ของ)\s?(?P<th>.+)",
    re.IGNORECASE,
)
_TOLD = 5


class Input(ToolInput):
    query: str = Field(
        min_length=1,
        max_length=2000,
        description="Words of what to forget; `everything about NAME` for all that is known of a client; or `everything`.",
        json_schema_extra={"verbatim": True, "ask": {"en": "What should I forget?", "th": "จะให้ลืมเรื่องอะไรครับ?", "ru": "Что забыть?"}},
    )


class Output(ToolOutput):
    forgotten: int = Field(description="How many memories are gone.")


@tool(
    lane="light",
    effect="deletes",
    pure=False,
    estimate=lambda args: Cost(seconds=2),
    titles={
        "en": "Forget: {query}",
        "th": "ลืม: {query}",
        "ru": "Забыть: {query}",
    },
    say=[
        "ลบที่จำเรื่อง {query}", "ลบที่จำเรื่อง {query} ออก",
        "forget {query}",
        "forget that {query}",
        "forget what I said about {query}",
        "forget everything about me",
        "don't remember {query} any more",
        "delete the memory of {query}",
        "delete {query} you know about me",
        "erase {query} you know about me",
        "wipe {query} you know about me",
        "delete {query} you remember about me",
        "ลืม {query}",
        "ลืมเรื่อง {query}",
        "ลืมว่า {query}",
        "ลืมเรื่อง{query}ที่เคยบอก",
        "ลืมทุกอย่างเกี่ยวกับฉัน",
        "ไม่ต้องจำ {query} แล้ว",
        "ลบ{query}ที่จำเกี่ยวกับฉัน",
        "ลบ{query}ที่รู้เกี่ยวกับฉัน",
        "забудь {query}",
        "забудь, что {query}",
        "забудь про {query}",
        "забудь, что я говорил про {query}", "забудь, что я говорила про {query}", "забудь, что я просил про {query}",
        "забудь всё обо мне",
        "больше не помни {query}",
        "удали {query}, что ты обо мне знаешь",
        "удали {query}, что знаешь обо мне",
        "удали {query}, что ты обо мне помнишь",
        "сотри {query}, что ты обо мне знаешь",
    ],
)
def forget(args: Input, work: Workspace) -> Output:
    """Forget something that was remembered, all about one client, or everything: it is really deleted, with its history."""
    from core.database import transaction
    from memory import shelf
    from memory.facts import subject, without

    query = plain(args.query)
    with transaction() as session:
        if query.lower().strip(" .!") in _EVERYTHING:
            count = shelf.forget_all(session, work.user_id)
            return Output(summary=_SAY.say("forgotten_all", work.language, count=count), forgotten=count)
        about = _ALL_ABOUT.fullmatch(query.strip(" .!"))
        name = next((value for value in about.groups() if value), "") if about else query
        whole = about is not None or is_a_client(session, work.user_id, name)
        found = all_about(session, work.user_id, name) if whole else []
        if about and not found:
            raise NothingLikeIt(_SAY.say("nothing_about", work.language, query=name))
        found = found or meant(session, work.user_id, query, book=_SAY, language=work.language, ask="which")
        rest, part = ("", "") if whole or len(found) > 1 else without(found[0][1], query)
        kind = shelf.get(session, work.user_id, found[0][0]).kind
        shelf.forget(session, work.user_id, [memory_id for memory_id, _ in found])
        if rest and kind == "fact":
            shelf.add(session, work.user_id, [shelf.NewMemory(rest, slot=subject(rest), origin=work.thread_id)])
            return Output(summary=_SAY.say("forgotten_part", work.language, text=part, rest=rest), forgotten=1)
    texts = list(dict.fromkeys(text for _, text in found))
    if len(texts) == 1:
        return Output(summary=_SAY.say("forgotten", work.language, text=texts[0]), forgotten=len(found))
    told = "\n".join(f"• {text[:120]}" for text in texts[:_TOLD]) + ("\n• ..." if len(texts) > _TOLD else "")
    return Output(summary=f"{_SAY.say('forgotten_about', work.language, name=name, count=len(texts))}\n{told}", forgotten=len(found))
