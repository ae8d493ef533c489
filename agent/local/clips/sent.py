# ruff: noqa: E501 - patterns read better unbroken
"""What is asked of a file that was sent and nobody here does: subtitles on a clip, its colours, the key of a song. It is said to be
beyond what can be done, and nothing new is made in its place."""

from __future__ import annotations

import re

from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.choosing import takes_a_file
from agent.local.drafting.drafts import Sheet
from agent.local.drafting.filling import Filled
from agent.local.drafting.said import ONLY_HOW, Clause
from agent.local.lexicon import lexicon
from agent.local.words import tokens
from agent.patterns import lazy

_TOPIC = lazy(r"\b(?:about|of)\s|(?<!\w)(?:про|об?)\s|เรื่อง|เกี่ยวกับ", re.IGNORECASE)
"""Says what something new is to be about."""
_PUTS_ON = lazy(
    r"(?:please |now |also |then |and )*(?:add|put|burn|overlay|include)\b|(?:пожалуйста |ещё |и )*(?:добав|налож|встав|вш)\w+|(?:ช่วย|ขอ)?(?:ใส่|เพิ่ม|แปะ)",
    re.IGNORECASE,
)


def is_of_what_was_sent(clause: Clause, ability: Ability, filled: Filled, sheet: Sheet) -> bool:
    """Whether the clause, though an ability fits it, asks for what nobody here does; one that only says how what came before is to be, and
    that the step before has no field for, makes nothing new."""
    only_how = bool(sheet.drafts) and ability.operation is None and ONLY_HOW.fullmatch(clause.raw) is not None
    changes = _puts_on_a_file(clause, ability, filled, sheet) or _turns_a_file(clause, ability, sheet)
    return only_how or changes or _is_of_the_file(clause, ability, sheet)


def _puts_on_a_file(clause: Clause, ability: Ability, filled: Filled, sheet: Sheet) -> bool:
    """ "Add subtitles" to a clip that was sent, where subtitles belong to something that is made anew: nobody here does that."""
    kinds = {source.kind for source in sheet.pool.attached}
    texts = {name for name, spec in ability.slots.items() if spec.kind == "text"}
    makes = ability.operation is None and bool(texts) and not texts & filled.values.keys()
    return makes and bool(kinds) and not takes_a_file(ability, kinds) and _PUTS_ON.match(clause.raw) is not None


_TURNS = lazy(
    r"(?:and |then )*(?:make|turn|get) (?:it|this|that|them|(?:the |this |my )(?:clip|video|film|footage|picture|colou?rs?))\b(?! (?:into )?(?:an? |the )?(?:\w+ )?(?:video|short|reel|clip|film|song|poster)\b)"
    r"|(?:и |потом )*сделай(?:те)? (?:(?:его|её|ее|это|эт[оу]|видео|ролик|клип|картинку|цвета) )*(?:чуть |немного |очень )?(?!о[бм]? )[а-яё-]+(?:ым|им|ой|ыми|ими|ее|че|ше|же)(?![а-яё])"
    r"|(?:и |потом )*(?:поверни|переверни|отзеркаль|стабилизируй)(?:те)?(?![а-яё])"
    r"|(?:แล้ว|ช่วย)*(?:ทำ|ปรับ|แต่ง)(?:ให้)?(?:คลิปนี้|วิดีโอนี้|คลิป|วิดีโอ|ภาพ|สี|มัน)?(?:เป็น|ให้)(?!คลิป|วิดีโอ|เพลง)",
    re.IGNORECASE,
)
"""Asks that what was sent should be otherwise: "make it black and white"."""


def _turns_a_file(clause: Clause, ability: Ability, sheet: Sheet) -> bool:
    """ "Make it black and white" of a clip that was sent, where what fits it best would make something new."""
    kinds = {source.kind for source in sheet.pool.attached}
    anew = ability.operation is None and ability.takes_words and not takes_a_file(ability, kinds)
    return anew and bool(kinds & {"video", "audio"}) and _TURNS.match(clause.raw) is not None and not _TOPIC.search(clause.raw)


_THE_THING = lazy(
    r"\b(?:the|this|that|my|our) (?:song|track|mix|beat|tune|music|recording|audio)\b"
    r"|(?<!\w)(?:эт\w{1,2}|мо\w{1,3}|наш\w*) (?:песн\w+|трек\w*|музык\w+|запис\w+)|(?:เพลง|ดนตรี|เสียง)(?:นี้|ของ(?:ผม|ฉัน|หนู|เรา))",
    re.IGNORECASE,
)
"""A sound that is there."""
_LOUDER = lazy(r"\b(?:quieter|louder)\b|(?<!\w)(?:по)?(?:тише|громче)(?!\w)|เบาลง|ดังขึ้น", re.IGNORECASE)
"""Only what is there can become so: "make the music quieter"."""


def _is_of_the_file(clause: Clause, ability: Ability, sheet: Sheet) -> bool:
    """Whether something is asked of the very song that was sent, or to be done to it, and the ability would make another one:
    "what key is this in?", "make the song louder"."""
    sent = {source.kind for source in sheet.pool.attached}
    anew = "audio" in ability.tool.output_kinds().values() and ability.operation is None
    if not anew or not sent & {"audio", "video"} or sheet.drafts or takes_a_file(ability, {"audio"}):
        return False
    if _LOUDER.search(clause.raw):
        return True
    if "audio" not in sent:
        return False
    asks = lexicon().question.search(sheet.pool.message)
    orders = any("create" in token.concepts for token in tokens(sheet.pool.message))  # "could you make music for my podcast?"
    return (asks is not None and (not orders or not asks.start())) or _THE_THING.search(clause.raw) is not None
