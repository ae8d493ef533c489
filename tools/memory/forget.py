"""Forget what was remembered."""

from __future__ import annotations

from pathlib import Path

from core.phrasebook import Phrasebook
from tools.contract import Cost, Field, ToolInput, ToolOutput, Workspace, tool
from tools.memory.contract import meant, plain

_SAY = Phrasebook(Path(__file__).parent / "phrases.toml")
_EVERYTHING = {
    "everything", "everything about me", "everything you know about me", "everything you know", "all", "all of it", "all about me",
    "ทั้งหมด", "ทุกอย่าง", "ทุกอย่างเกี่ยวกับฉัน", "ทุกเรื่อง", "ทั้งหมดเกี่ยวกับฉัน", "всё", "все", "всё обо мне", "все обо мне",
    "всё, что знаешь обо мне", "все, что знаешь обо мне",
}  # fmt: skip


class Input(ToolInput):
    query: str = Field(
        min_length=1,
        max_length=2000,
        description="Words of what to forget, or `everything`.",
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
    """Forget something that was remembered, or everything: it is really deleted, with its history."""
    from core.database import transaction
    from memory import shelf

    query = plain(args.query)
    with transaction() as session:
        if query.lower().strip(" .!") in _EVERYTHING:
            count = shelf.forget_all(session, work.user_id)
            return Output(summary=_SAY.say("forgotten_all", work.language, count=count), forgotten=count)
        found = meant(session, work.user_id, query, book=_SAY, language=work.language, ask="which")
        shelf.forget(session, work.user_id, [memory_id for memory_id, _ in found])
    return Output(summary=_SAY.say("forgotten", work.language, text=found[0][1]), forgotten=len(found))
