"""A clause, and what can be told of one by itself: an instruction, a statement, only a time, or too vague to act on."""

from __future__ import annotations

import re
from dataclasses import dataclass

from agent.local.lexicon import lexicon
from agent.local.matching import Matcher
from agent.local.slots import entities
from agent.local.words import LIGHT_WEIGHT, Token, tokens

STATEMENT = re.compile(
    r"^\s*(?:i|you|he|she|we|they|it|this|that|there|here|my|the|these|those"
    r"|держу|веду|продаю|преподаю|занимаюсь|работаю|у (?:меня|нас)(?! (?:есть|запланир))"
    r"|это|он|она|оно|они|тут|там|здесь|слишком|(?:way |much |a bit )?too)(?:'\w+)?\s",
    re.IGNORECASE,
)  # fmt: skip
_OWN = re.compile(
    r"(?:ร้าน|ช่อง|เพจ|บริษัท|แบรนด์)(?:ของ)?(?:เรา|ฉัน|ผม|หนู)|(?:เรา|ฉัน|ผม|หนู)(?:เป็น|มี|ขาย|เปิด|สอน)|เปิดร้าน|เป็นเจ้าของ"
)
"""Thai: tells who one is and what one does, though it may begin with a verb."""
TELLING = ("moment", "recurrence")


@dataclass(frozen=True)
class Clause:
    """One wish. `text` has what is ruled out blanked; `raw` has not. `asks`: worded as an instruction or a request.

    `glue` is what stood before it; `strong` when that always separates. `exception`: what the wish is not to hold for, in their words.
    """

    text: str
    raw: str
    asks: bool
    strong: bool = False
    glue: str = ", "
    exception: str = ""


def begins_with_verb(text: str, matcher: Matcher) -> bool:
    first = next(iter(tokens(text)), None)
    return first is not None and first.start <= 1 and matcher.is_verb(first) and not _OWN.match(text)


def content(text: str, matcher: Matcher) -> list[Token]:
    return [token for token in matcher.read(text) if token.base > LIGHT_WEIGHT]


def is_statement(clause: Clause) -> bool:
    """Tells something and asks for nothing: "it's forty minutes long"."""
    return not clause.asks and bool(STATEMENT.match(clause.raw))


def says_something(clause: Clause, matcher: Matcher) -> bool:
    """Whether a clause nobody understands matters: "mow my lawn", a time of day and how often do, "take this" does not."""
    told = not is_statement(clause) and any(entity.kind == "recurrence" for entity in entities(clause.text))
    return (clause.asks and bool(content(clause.text, matcher))) or told or only_says_when(clause, matcher)


def only_says_when(piece: Clause, matcher: Matcher) -> bool:
    """Whether a piece is nothing but a time or a recurrence."""
    told = [entity for entity in entities(piece.text) if entity.kind in TELLING]
    words = [token for token in content(piece.text, matcher) if not any(e.start <= token.start < e.end for e in told)]
    return bool(told) and not words


def is_vague(clause: Clause, matcher: Matcher) -> bool:
    """Wishes for something good and does not say what: "make this video better"."""
    vague, kinds = lexicon().vague, {"video", "picture", "song"}
    said = [token for token in matcher.read(clause.text) if token.base > LIGHT_WEIGHT or token.stem in vague]
    rest = [token for token in said if token.stem not in vague and not token.concepts & kinds]
    things = {token.start for token in matcher.read(clause.text) if token.concepts & kinds}
    values = [entity for entity in matcher.entities(clause.text) if entity.start not in things]
    wishes = any(token.stem in vague for token in said)
    return wishes and not rest and not values and not lexicon().question.search(clause.raw)
