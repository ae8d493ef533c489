# ruff: noqa: E501 - patterns read better unbroken
"""Sentences to remember, taken apart; and what each is the current answer to, so that a newer one takes the place of an older ("my channel
is called ...")."""

from __future__ import annotations

import re

from memory.words import terms

_NOW_IS = r"(?:is now|are now|now costs?|is|are|costs?|went (?:up|down) to|(?:has |have )?(?:gone (?:up|down)|changed|risen|dropped) to)"
_SINGLE = [
    re.compile(rf"^(?:that\s+)?(?:my|our|the)\s+(?P<about>[^.!?,]{{2,40}}?)\s+{_NOW_IS}\s+(?:only |just |about )?(?:[$€£฿₽@]|\d|https?:)", re.IGNORECASE),
    re.compile(r"^(?:что\s+)?(?:(?:мо[йяеиё]|наш[аеи]?)\s+)?(?P<about>[а-яё][^.!?,]{2,40}?)\s+(?:теперь |сейчас |уже )*(?:стоит|стоят|подорожал[аио]? до|подешевел[аио]? до)\s+\d", re.IGNORECASE),
    re.compile(r"^(?:ว่า)?\s*(?P<about>[\u0e00-\u0e7f]\S{1,40}?)\s*(?:ราคา(?:เป็น)?|ขึ้น(?:ราคา)?เป็น|ลด(?:ราคา)?(?:เหลือ|เป็น)|เปลี่ยนเป็น)\s*(?:แค่|เป็น)?\s*\d"),
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
    r"(?:,\s*|;\s*|\.\s+|\s+)(?:and|but)\s+(?=(?:i|i'm|we|my|our|always|never)\b|the [^,.;!?]{2,40}? (?:is|are|costs?) [$€£฿₽@\d])|(?<!\b[ap]\.m)[.;!]\s+(?=\S)(?!(?:(?:and |for )?(?:them|they|their|him|her)|(?:для |у )?(?:им|них|они|него|неё|ему|ей))\b)"
    r"|,\s*(?:(?:and|but|while|а|и|но)\s+)?(?=(?:for|для)\s(?!(?:them|him|her|it|this|that|него|неё|нее|них|этого)\b))|,\s*(?:а|но)\s+(?=у\s(?!(?:них|него|неё|нее)\b))"
    r"|(?:,\s*|\s+)(?:и|а|но)\s+(?=(?:я|мы|мо[йяеиё]|наш[аеи]?|у меня|у нас|всегда|никогда)\b)"
    r"|\s+(?:และ|แล้วก็|แล้ว)\s*(?=\S*(?:ฉัน|ผม|ดิฉัน|หนู|เรา|เสมอ|ทุกครั้ง|ชอบ))|\s+(?:แต่|และ)?(?=ส่วน\S)",
    re.IGNORECASE,
)


_OPENS = re.compile(
    r"^(?:(?:so|ok(?:ay)?|well|and|btw|by the way|fyi|um+|oh|hey|basically|anyway|actually)\b[\s,.:]*"
    r"|(?:короче(?: говоря)?|ну|вот|так|значит|кстати|вообще-то|на самом деле|в общем|слушай|смотри|типа|ок(?:ей)?)(?![а-яё-])[\s,.:]*|(?:คือ(?:ว่า)?|เออ|เอ่อ|อ้อ|โอเค|แล้วก็|และก็|อีกอย่าง(?:นึง|หนึ่ง)?)(?:นะ(?:คะ|ครับ)?)?[\s,]*)+(?=\S)",
    re.IGNORECASE,
)
"""What leads to a statement and is no part of it: "so, ...", «короче, ...», "คือ ..."."""


def plainly(text: str) -> str:
    """A statement without what only leads to it."""
    return _OPENS.sub("", text.strip())


def statements(text: str) -> list[str]:
    """What a person tells in one go, apart, so that each can be replaced and forgotten alone."""
    return [part for part in (plainly(piece.strip(" ,;")) for piece in _ANOTHER.split(plainly(text))) if part] or [plainly(text)]


_PIECE = re.compile(r"(?:\s*[,;]\s*(?:(?:and|but|и|а|но)\s+)?|\s+(?:and|но|и|а)\s+|(?<=[\u0e00-\u0e7f])\s+(?=[\u0e00-\u0e7f]))")
_MEANT = 0.5  # of a query's words, how many the part has that it means
_PIECE_WORDS = 5  # of a correction: what says more is a statement of its own


def without(text: str, query: str) -> tuple[str, str]:
    """A statement without the part that a query speaks of, and that part; two empty texts where it is all of one piece.

    "open 10 to 7, closed on Wednesday" without "the closed day" is "open 10 to 7". The head stays: what follows is told of it.
    """
    wanted = set(terms(query))
    pieces = [match for match in re.finditer(rf"(?:(?!{_PIECE.pattern}).)+", text)] if wanted else []
    shares = [len(wanted & set(terms(piece[0]))) / len(wanted) for piece in pieces]
    best = max(range(len(pieces)), key=lambda at: shares[at], default=0)
    alone = len(pieces) > 1 and best > 0 and shares[best] >= _MEANT and all(share < _MEANT for at, share in enumerate(shares) if at != best)
    if not alone:
        return "", ""
    rest = f"{text[: pieces[best - 1].end()]}{text[pieces[best].end() :]}".strip(" ,;")
    return rest, pieces[best][0].strip(" ,;")


def put_right(old: str, new: str) -> str:
    """The old statement with the part that the new one says otherwise, and the rest as it was; empty where the new one says it all.

    "open 10 to 7, closed on Wednesday" and "closed on Tuesday" are "open 10 to 7, closed on Tuesday".
    """
    parts = [part for part in _PIECE.split(old) if part]
    told = terms(new)
    if len(parts) < 2 or len(_PIECE.split(new)) > 1 or not told or len(told) > _PIECE_WORDS:
        return ""
    shared = [(sum(term in terms(part) for term in set(told)), part) for part in parts]
    most = max(count for count, _ in shared)
    alike = [part for count, part in shared if count == most]
    if not most or len(alike) != 1 or set(told) <= set(terms(alike[0])) or terms(alike[0])[:1] != told[:1]:
        return ""
    return old.replace(alike[0], new, 1)


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
