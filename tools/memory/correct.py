"""Correct what was remembered."""

from __future__ import annotations

from pathlib import Path

from core.phrasebook import Phrasebook
from tools.contract import Cost, Field, ToolInput, ToolOutput, Workspace, tool
from tools.memory.contract import NothingLikeIt, meant, plain

_SAY = Phrasebook(Path(__file__).parent / "phrases.toml")


class Input(ToolInput):
    query: str = Field(
        min_length=1,
        max_length=2000,
        description="Words of the memory that is wrong.",
        json_schema_extra={
            "ask": {"en": "Which memory should I correct?", "th": "จะให้แก้เรื่องอะไรที่จำไว้ครับ?", "ru": "Что исправить в памяти?"}
        },
    )
    text: str = Field(
        min_length=1,
        max_length=8000,
        description="How it is right, as a whole sentence.",
        json_schema_extra={"ask": {"en": "How is it right?", "th": "ที่ถูกต้องคืออะไรครับ?", "ru": "Как будет правильно?"}},
    )


class Output(ToolOutput):
    memory: str = Field(description="Id of the corrected memory; empty where that was known already.")


@tool(
    lane="light",
    pure=False,
    estimate=lambda args: Cost(seconds=2),
    titles={
        "en": "Correct what I remember: {text}",
        "th": "แก้สิ่งที่จำไว้: {text}",
        "ru": "Исправить в памяти: {text}",
    },
    say=[
        'correct your memory of {query} to "{text}"',
        'change what you remember about {query} to "{text}"',
        'แก้ที่จำเรื่อง {query} เป็น "{text}"',
        'исправь, что ты помнишь про {query}, на "{text}"',
    ],
)
def correct(args: Input, work: Workspace) -> Output:
    """Say anew something that was remembered; the old wording is kept as its history. What was not remembered yet is from now on."""
    from core.database import transaction
    from memory import shelf
    from memory.facts import put_right, subject

    text = plain(args.text)
    with transaction() as session:
        try:
            found = meant(session, work.user_id, plain(args.query), book=_SAY, language=work.language, ask="which_change")
        except NothingLikeIt:
            done = shelf.add(session, work.user_id, [shelf.NewMemory(text, slot=subject(text), origin=work.thread_id)])
            old = next((row.text for row in done.superseded), "")
            key = "known" if not done.memories else "changed" if old else "kept"
            return Output(summary=_SAY.say(key, work.language, text=text, old=old), memory=next((row.id for row in done.memories), ""))
        text = put_right(found[0][1], text) or text
        made = shelf.change(session, work.user_id, found[0][0], text, slot=subject(text))
    return Output(summary=_SAY.say("changed", work.language, text=text, old=found[0][1]), memory=made.id)
