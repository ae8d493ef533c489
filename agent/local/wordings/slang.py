# ruff: noqa: E501 - patterns read better unbroken
"""A message of a chat in plain words, by what the lexicon has of each language: without what opens it ("hiya ") or is said for its own sake ("tho", "ngl", "bruh, ...") and by
when somebody would like to have it ("need it in 10 min!!"), with the plain word for the slang one ("drop it on insta"), and what there is to post about
as a wish for ideas ("idk what 2 post, its rainy n i got 12 jumpers"). What stands in quotes, and the words behind a colon, are somebody's own.
"""

from __future__ import annotations

import re
from itertools import pairwise

from agent.language import detect
from agent.local.lexicon import lexicon
from agent.local.moments.days import ANY_DAY
from agent.patterns import lazy

_OWN = lazy(r"\"[^\"]*\"|“[^”]*”|«[^»]*»|(?<!\w)'[^'\n]+'(?!\w)|(?<!\d):\s.*$", re.DOTALL)
_PIECES = lazy(r"(\s*(?:[,;!\n]+|\.+(?=\s|$)|\s[-–—]\s)\s*)")
_PUTS_OUT = lazy(r"\b(?:post|publish|upload|schedule|share)\b|(?<![а-яё])(?:вылож|опублик|запост|размест|запланир)|โพสต์|ลง(?!มา)|เผยแพร่", re.IGNORECASE)
"""Then a time may well be when it is to go out."""
_REASON = lazy(
    r"^(?:(?:and|but|so|because|cos|cuz|since|а|но|у нас|у меня|к нам)\s+)+|\b(?:its|it'?s|it is|we'?re|i'?m) |^(?:just )?(?:got|have|had) |(?P<mid>,?\s*\b(?:and|but|n)\s+)?\b(?:i|we)(?:'ve| have)? (?:just )?(?:got|have|had)\b(?: in)? ?"
    r"|(?<![а-яё])(?:пришл[оаи]|привезли|есть)\s+|(?:ตอนนี้|วันนี้|เรา|มี)(?=\S)", re.IGNORECASE,
)
_DAY_AND_HOUR = lazy(rf"({ANY_DAY}|\b(?:tomorrow|today|tonight|сегодня|завтра|послезавтра)|(?:พรุ่ง|วัน|คืน)นี้)\s*,\s*(?=(?:at |в )?\d{{1,2}}[:.]\d\d(?![\d:]))", re.IGNORECASE)
"""A comma that parts no two wishes: «на вторник, 18:45»."""
_IDEAS = {"en": 'ideas for a video about "{topic}"', "ru": 'идеи роликов про "{topic}"', "th": 'ขอไอเดียวิดีโอเกี่ยวกับ "{topic}"'}
_WHAT = {"en": "what should I post next", "ru": "что мне выложить", "th": "โพสต์อะไรดี"}


def in_plain_words(text: str) -> str:
    """The message so; as it was where nothing else is in it."""
    text = _without_greeting(text)
    if asked := _at_a_loss(text):
        return asked
    plain = text if _PUTS_OUT.search(text) else _without_hurry(text)
    bounds = [0, *(at for own in _OWN.finditer(plain) for at in own.span()), len(plain)]
    pieces = [plain[start:end] for start, end in pairwise(bounds)]
    plain = "".join(piece if at % 2 else _said_plainly(piece) for at, piece in enumerate(pieces))
    same = len(plain.split()) == len(text.split())  # another word for one, and none dropped
    return plain if same or len(re.findall(r"[^\W\d_]+|[\u0e00-\u0e7f]+", plain)) > 1 else text


def _without_greeting(text: str) -> str:
    """The message from where it comes to the point; as it was where it only greets, or is all a few words."""
    greeting = lexicon().greeting.match(text)
    rest = text[greeting.end() :] if greeting else ""
    return rest if len(re.findall(r"[^\W\d_]+", rest)) > 2 or re.search(r"[\u0e00-\u0e7f]{8}", rest) else text


def _said_plainly(piece: str) -> str:
    for said, plain in lexicon().slang:
        piece = said.sub(plain, piece)
    piece = _DAY_AND_HOUR.sub(r"\1 ", piece)
    bare = lexicon().fillers.sub("\0", piece)
    if bare == piece:
        return piece
    bare = re.sub(r"^\0[\s,]*|[\s,]*\0(?=\s*[,.;:!?]|\s*$)", "", bare)
    return re.sub(r"[\s,]*\0[\s,]*", " ", bare)


def _without_hurry(text: str) -> str:
    """The message without the pieces that only say by when, none of which stands first."""
    if (thai := re.search(rf"(?<=[\u0e00-\u0e7f])\s+(?:{lexicon().hurry.pattern})\s*$", text)) and thai.start():
        text = text[: thai.start()]
    pieces = _PIECES.split(text)
    kept = pieces[:1]
    for gap, piece in zip(pieces[1::2], pieces[2::2], strict=False):
        kept += [] if lexicon().hurry.fullmatch(piece.strip()) else [gap, piece]
    return "".join(kept) if len(kept) < len(pieces) else text


def _at_a_loss(text: str) -> str:
    """A wish for ideas about what there is, or the question what to post where nothing is told; empty for any other message."""
    language = detect(text)
    match = lexicon().at_a_loss.get(language, lexicon().at_a_loss["en"]).fullmatch(text.strip().rstrip("?!. "))
    if match is None:
        return ""
    around = _REASON.sub(lambda reason: ", " if reason["mid"] else "", (match["around"] or "").strip()).replace('"', "'")
    topic = re.sub(r"\s+n\s+|\s+and\s+(?=,|$)", ", ", around).strip(" ,.!?")
    return _IDEAS[language].format(topic=topic) if len(topic.split()) > 1 or len(topic) > 5 else _WHAT[language]
