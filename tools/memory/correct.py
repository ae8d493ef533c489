"""Correct what was remembered."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from core.phrasebook import Phrasebook
from tools.contract import Cost, Field, ToolInput, ToolOutput, Workspace, tool
from tools.memory.contract import Default, NothingLikeIt, meant, plain

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from memory.swapped import Swap
    from memory.tables import Memory

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
    defaults: list[Default] = Field(
        [], description="Where it is a rule on how things are always to be made: the values it sets now. Else empty."
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
    from memory.swapped import swap, swapped_in

    text = plain(args.text)
    swapped = swap(text)
    now = swapped.now if swapped else text
    with transaction() as session:
        try:
            found = _meant(session, args, work, swapped)
        except NothingLikeIt:
            done = shelf.add(session, work.user_id, [shelf.NewMemory(now, slot=subject(now), origin=work.thread_id)])
            old = next((row.text for row in done.superseded), "")
            key = "known" if not done.memories else "changed" if old else "kept"
            return Output(summary=_SAY.say(key, work.language, text=now, old=old), memory=next((row.id for row in done.memories), ""))
        before = found[0][1]
        text = (swapped_in(before, swapped) if swapped else put_right(before, text)) or now
        rows = [shelf.get(session, work.user_id, memory_id) for memory_id, _ in found]
        made = [_changed(session, work.user_id, row, text, args.defaults, alone=len(rows) == 1) for row in rows]
    return Output(summary=_SAY.say("changed", work.language, text=text, old=before), memory=made[0].id)


def _meant(session: Session, args: Input, work: Workspace, swapped: Swap | None) -> list[tuple[str, str]]:
    """The memory that is put right; of a statement that denies something only one that says so. Raises NothingLikeIt, ToolRetry."""
    from memory.words import terms

    found = meant(session, work.user_id, plain(args.query), book=_SAY, language=work.language, ask="which_change")
    if swapped and not set(terms(swapped.old)) & set(terms(found[0][1])):
        raise NothingLikeIt(_SAY.say("nothing_about", work.language, query=args.query))
    return found


def _changed(session: Session, user_id: str, row: Memory, text: str, defaults: list[Default], *, alone: bool) -> Memory:
    """A memory said anew. A rule stays one, for whom it was, with the value that is set now; without one it sets nothing any more, unless
    the same sentence set other things too."""
    from memory import shelf
    from memory.facts import subject
    from memory.whom import parted

    if row.kind != "preference" or row.slot is None:
        return shelf.change(session, user_id, row.id, text, slot=subject(text))
    set_now = next((default for default in defaults if default.field == parted(row.slot)[0]), None)
    if set_now is None and alone:
        return shelf.change(session, user_id, row.id, text)
    return shelf.change(session, user_id, row.id, text, slot=row.slot, value=set_now.value if set_now else row.value)
