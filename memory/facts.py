"""Sentences to remember, taken apart; and what each is the current answer to, so that a newer one takes the place of an older ("my channel
is called ...")."""

from __future__ import annotations

import re

from memory.words import terms

_SINGLE = [
    re.compile(r"^(?:that\s+)?(?P<about>(?:my|our)\s+[^.!?,]{2,40}?)\s+(?:is|are)(?P<named>\s+(?:called|named))?\s+\S", re.IGNORECASE),
    re.compile(r"^(?:that\s+)?(?P<about>(?:i|we)\s+(?:live|work|study|stay)\s+(?:in|at|for))\s+\S", re.IGNORECASE),
    re.compile(r"^(?:что\s+)?(?P<about>(?:мо[йяеиё]|наш[аеи]?)\s+[^.!?,]{2,40}?)\s+(?P<named>называ\w+|зовут)\s+\S", re.IGNORECASE),
    re.compile(r"^(?:что\s+)?(?P<about>(?:мо[йяеиё]|наш[аеи]?)\s+[^.!?,]{2,40}?)\s+(?:—|-|это)\s+\S", re.IGNORECASE),
    re.compile(r"^(?:что\s+)?(?P<about>(?:я|мы)\s+(?:жив[уеё]\w*|работа\w+|уч\w+)\s+в)\s+\S", re.IGNORECASE),
    re.compile(r"^(?:ว่า)?\s*(?P<about>\S{2,40}?(?:ของ)?(?:ฉัน|ผม|ดิฉัน|หนู|เรา))\s*(?:(?P<named>ชื่อ)|คือ|เป็น)\s*\S"),
]
_WHOSE = re.compile(r"^(?:my|our|мо[йяеиё]|наш[аеи]?)\s+|(?:ของ)?(?:ฉัน|ผม|ดิฉัน|หนู|เรา)$", re.IGNORECASE)


# A statement of its own begins after these words: "... and my colours are navy". Thai has no such end of a word: a space is needed there.
_ANOTHER = re.compile(
    r"(?:,\s*|;\s*|\.\s+|\s+)(?:and|but)\s+(?=(?:i|i'm|we|my|our|always|never)\b)|[.;!]\s+(?=\S)"
    r"|(?:,\s*|\s+)(?:и|а|но)\s+(?=(?:я|мы|мо[йяеиё]|наш[аеи]?|у меня|у нас|всегда|никогда)\b)"
    r"|\s+(?:และ|แล้วก็|แล้ว)\s*(?=\S*(?:ฉัน|ผม|ดิฉัน|หนู|เรา|เสมอ|ทุกครั้ง|ชอบ))",
    re.IGNORECASE,
)


def statements(text: str) -> list[str]:
    """What a person tells in one go, apart, so that each can be replaced and forgotten alone."""
    return [part for part in (piece.strip(" ,;") for piece in _ANOTHER.split(text.strip())) if part] or [text.strip()]


def subject(text: str) -> str | None:
    """A key of what the sentence says one thing about ("my channel is called ..."): two with the same key contradict each other.

    None for sentences of which any number may be true ("I like tea").
    """
    for pattern in _SINGLE:
        if match := pattern.match(text.strip()):
            about = terms(_WHOSE.sub("", match["about"])) or [match["about"].lower()]
            named = "name" if match.groupdict().get("named") else ""
            return "about " + " ".join([*sorted(about), named]).strip()
    return None
