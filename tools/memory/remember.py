"""Remember what a person says, or a document they hand over."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pydantic import model_validator

from core.phrasebook import Phrasebook
from tools.contract import Asset, Cost, Field, ToolInput, ToolOutput, Workspace, tool
from tools.memory.contract import Default

_SAY = Phrasebook(Path(__file__).parent / "phrases.toml")
_PIECE_CHARS = 500  # about what the sentence model reads at once


class Handed(Asset):
    """A text or a document."""

    kind = "document"

    @classmethod
    def accepts(cls, kind: str) -> bool:
        return kind in ("document", "text")


class Input(ToolInput):
    text: str = Field(
        "",
        max_length=8000,
        description="What to remember, in the person's own words.",
        json_schema_extra={"verbatim": True, "ask": {"en": "What should I remember?", "th": "จะให้จำอะไรครับ?", "ru": "Что запомнить?"}},
    )
    defaults: list[Default] = Field(
        [], description="Where it says how things are always to be made: the tools' arguments it sets and their values. Else empty."
    )
    file: Handed | None = Field(None, description="A text or document to remember instead.")

    @model_validator(mode="after")
    def _something(self) -> Input:
        if not self.text.strip() and self.file is None:
            raise ValueError("what to remember, or a document")
        return self


class Output(ToolOutput):
    memories: list[str] = Field(description="Ids of the memories made.")


@tool(
    lane="light",
    pure=False,
    estimate=lambda args: Cost(seconds=2),
    titles={
        "en": "Remember[: {text}]",
        "th": "จำไว้[: {text}]",
        "ru": "Запомнить[: {text}]",
    },
    say=[
        "remember that {text}",
        "from now on {text}",
        "always {text}",
        "ต่อไปนี้ {text}",
        "จากนี้ไป {text}",
        "впредь {text}",
        "всегда {text}",
        "теперь всегда {text}",
        "отныне {text}",
        "запоминай: {text}",
        "remember: {text}",
        "remember {text}",
        "keep in mind that {text}",
        "keep in mind {text}",
        "don't forget that {text}",
        "note that {text}",
        "jot down that {text}",
        "make a note that {text}",
        "{text}, remember that",
        "{text}, please remember",
        "{text}, remember",
        "{text}, keep that in mind",
        "{text}, keep it in mind",
        "{text}, don't forget that",
        "remember this document {file}",
        "จำไว้ว่า {text}",
        "ช่วยจำด้วยว่า {text}",
        "จำไว้นะ {text}",
        "จำว่า {text}",
        "อย่าลืมว่า {text}",
        "จดไว้ว่า {text}",
        "{text} จำไว้ด้วย",
        "{text} จำไว้นะ",
        "{text} จำไว้",
        "запомни, что {text}",
        "запомни ещё, что {text}",
        "запомни там, что {text}",
        "запомни: {text}",
        "не забудь, что {text}",
        "запиши, что {text}",
        "имей в виду, что {text}",
        "заметь себе {text}",
        "имей в виду {text}",
        "{text}, запомни",
        "{text}, запомни это",
        "{text}, имей в виду", "{text}, имей это в виду", "{text}, учти это", "{text}, не забывай",
        "{text}, не забудь",
        "запомни этот документ {file}",
    ],
)
def remember(args: Input, work: Workspace) -> Output:
    """Remember something about the person for good: a fact, a preference, a document. It is used later without being asked for."""
    from core.database import transaction
    from memory import shelf
    from memory.facts import plainly

    if args.file is not None:
        return _read(args.file, work)
    entries = _entries(args, work)
    with transaction() as session:
        done = shelf.add(session, work.user_id, entries)
        made = [row.id for row in done.memories]
        said = {entry.text for entry in entries}
        old = next((row.text for row in done.superseded if row.text not in said), "")
    key = "known" if not made else "instead" if old else "kept"
    return Output(summary=_SAY.say(key, work.language, text=plainly(args.text), old=old), memories=made)


def _entries(args: Input, work: Workspace) -> list[Any]:
    """One memory for a statement; one for each default, since each may be replaced alone."""
    from memory.facts import plainly, statements, subject
    from memory.shelf import NewMemory
    from memory.whom import key_of, slot_of

    text, thread = plainly(args.text), work.thread_id
    chosen = [
        NewMemory(
            default.said or text, "preference", slot=slot_of(default.field, key_of(default.whom)), value=default.value, origin=thread
        )
        for default in args.defaults
    ]
    told = {default.said or text for default in args.defaults}
    facts = [] if text in told else [said for said in statements(text) if said not in told]
    return [*(NewMemory(said, slot=subject(said), origin=thread) for said in facts), *chosen]


def _read(file: Asset, work: Workspace) -> Output:
    from core.database import transaction
    from media.prose.notes import read
    from memory import shelf
    from memory.shelf import NewMemory

    name = file.filename or file.path.name
    pieces: list[str] = []
    for sentence in read([(file.path, name)]):
        if pieces and len(pieces[-1]) + len(sentence.text) < _PIECE_CHARS:
            pieces[-1] += f" {sentence.text}"
        else:
            pieces.append(sentence.text[: shelf.MAX_CHARS])
    entries = [
        NewMemory(piece, "document", name, None, f"{file.id}#{number}", pieces[number - 1][-200:] if number else name, origin=file.id)
        for number, piece in enumerate(pieces)
    ]
    with transaction() as session:
        made = [row.id for row in shelf.add(session, work.user_id, entries).memories]
    return Output(summary=_SAY.say("read", work.language, name=name, count=len(pieces)), memories=made)
