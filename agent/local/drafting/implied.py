# ruff: noqa: E501 - patterns read better unbroken
"""A film that is meant though no part of the message asks for one in words that are known: "quiet hobbies for small flats, 40s, lofi music, no
voice" has what only a film has, and one piece that says nothing of how: that is what it is about.

Asked only when nothing else was made of a message, so that it takes the place of "I can't do that" and of "which video?".
"""

from __future__ import annotations

import re

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.filling import fill
from agent.local.drafting.manner import only_says_how
from agent.local.drafting.said import TELLING, Clause, is_statement, tells_of_oneself
from agent.local.slots import entities
from agent.local.words import LIGHT_WEIGHT, tokens
from agent.patterns import compiled, lazy

_FILM = r"(?:\b(?:videos?|shorts?|clips?|reels?|tiktoks?|vids?|films?|animations?|explainers?|documentar(?:y|ies))\b|(?<!\w)(?:видео\w*|ролик\w*|клип\w*|шортс\w*|рилс\w*|документал\w+)|คลิป|วิดีโอ|วีดีโอ|รีล|shorts?|reels?)"
_SIGNS = (
    _FILM,
    r"\b(?:voice|narrat\w+|voice-?over|speaking|spoken)\b|(?<!\w)(?:голос|озвучк|диктор)\w*|เสียง(?:ผู้|พากย์|บรรยาย|พูด)|พากย์|พูดช้า|พูดเร็ว",
    r"\b(?:music|soundtrack|lo-?fi|piano)\b|(?<!\w)музык\w*|เพลง|ดนตรี",
    r"\b(?:subtitles?|subs|captions)\b|(?<!\w)(?:субтитр|титр)\w*|ซับ",
    r"\b(?:vertical|square|horizontal|landscape|portrait|\d+:\d+)\b|(?<!\w)(?:вертикальн|квадрат|горизонтальн)\w*|แนวตั้ง|แนวนอน|จัตุรัส",
)
_OTHER = lazy(
    r"\b(?:this|that|these|it|the (?:last|first) (?:one|video|clip)|shorten|louder|quieter|mute|edit|text for|my (?:clip|video|file|voice|song|photos?|pictures?)|trim|cut|crop|clean|remove|speed|convert|extract|save|find|search|show|list|post|publish|upload|schedule|cancel|move|remember|forget|delete|report|price|cost|how much|budget|translate"
    r"|poster|picture|image|logo|thumbnail|cover|photos?|card|banner|flyer|sticker|scripts?|caption\b(?!s)|hashtags?|titles?|description|ideas?|song|track|jingle|tune|beat|melody|compose|read|aloud|slideshow|file|mp3|frame|draw|paint|write)\b"
    r"|(?<!\w)(?:эт(?:о|от|у|ом|их|и)(?!\w)|его|её|обреж|вырежи|убери|почисти|ускор|замедл|сохрани|найди|покажи|выложи|опубликуй|запост|запланир|отмени|перенес|запомни|забудь|удали|отч[её]т|сколько стоит|бюджет|переведи|постер|плакат|картин|логотип|обложк|фото|открытк|афиш|баннер|сценари|подпис|хэштег|хештег|заголов|описани|иде[яией]|песн|трек|мелоди|джингл|сочини|прочитай|прочти|озвучь|текст|слайд|файл|кадр|нарису|напиши|пост(?:ы|ов)?(?!\w))\w*"
    r"|นี้|มัน|ตัด|ครอป|ลบ|เร่ง|บันทึก|หา(?:คลิป|ไฟล์|รูป)|โพสต์|โพส|ลง|เผยแพร่|ยกเลิก|เลื่อน|จำ|ลืม|รายงาน|ราคา|งบ|แปล|โปสเตอร์|รูป|ภาพ|โลโก้|ปก|การ์ด|แบนเนอร์|สคริปต์|บท|แคปชั่?น|แฮชแท็ก|ชื่อคลิป|ไอเดีย|แต่งเพลง|อ่าน|สไลด์|ไฟล์|วาด|เขียน",
    re.IGNORECASE,
)
"""Something else is made or done, or done with what is there."""
CUT = lazy(r"\s*(?:[,.;!?\n]+(?=\s|$)|\s[-–—]+\s)\s*|(?<=[\u0e00-\u0e7f])(?<!สัก)(?<!ซัก)(?<!ประมาณ)\s+(?=\d|เสียง|เพลง|ดนตรี|ซับ|พากย์|พูด|ขอ(?!บ|ง)|เอา|โทน|แนว|ไม่)|(?<=[\u0e00-\u0e7f\d])\s+(?=เสียง|เพลง|ดนตรี|ซับ|พากย์|พูดช้า|พูดเร็ว|โทน|แนว(?!คิด)|ไม่)")
_LEAD = lazy(
    r"^(?:(?:and|so|but|then|also|please|pls|maybe|just|ya|hey|hi|ok|quick one|can you|can u|could you|could there be|is possible|i want|i need|we need|let's|let us|try|do|make|give|show|showcase|share with|tell|warn|teach|talk about|break down|build|my followers|our followers|people|me|us|an?|one|some|something|little|fast paced|topic|the topic is|subject|the subject|about|on"
    r"|можно|можешь|давай(?:те)?|сделай(?:те)?|сними|хочу|нужно|нужен|надо|расскажи|пожалуйста|пж|про|тема|о|об|с|ขอ|ช่วย|ทำ|อยากได้|อยากรู้ว่า|เรื่อง|หัวข้อ|เกี่ยวกับ|มี)(?![a-zа-яё'-])[\s:—–-]*)+", re.IGNORECASE,
)
_ABOUT = lazy(
    rf"(?:{_FILM}(?:\s+\d{{1,3}}\s?\w+)?\s+(?:about|on|of|for|showing|explaining|про|об?|на тему)|{_FILM}\s*(?:เรื่อง|เกี่ยวกับ)|\b(?:about|topic(?: is|\s*:)|subject(?: is|\s*:))|(?<!\w)(?:про|тема\s*[:—–-]?|на тему)(?=\s)|เรื่อง|เกี่ยวกับ|หัวข้อ)\s*:?\s*(?P<topic>\S.*)$",
    re.IGNORECASE,
)
"""What it is about, told so."""
_NO_SUBJECT = lazy(r"(?:nothing|not|like|try|am|as|posted|with|without|no)\b|(?:не|без|как у|вроде|подскажи\w*)\s", re.IGNORECASE)
"""Begins what says how, or who one is."""
_SEVERAL = lazy(r"\b(?:batch|series|episodes?|one clip for each|versions?|lessons|videos|shorts|clips|reels)\b|(?<!\w)(?:сери\w+|роликов|по одному)(?!\w)|อันแรก|ตัวแรก|ซีรี", re.IGNORECASE)
"""Several are meant, and which they are is for the person to say."""
_MAKE = {"en": 'make a video about "{topic}"', "ru": 'сделай видео про "{topic}"', "th": 'ทำคลิปเรื่อง "{topic}"'}
_LEAST = 2  # signs of a film


def film_meant(text: str, request: Request, index: Matcher) -> str:
    """The message as the wish for a film that it means; empty where it means none, or says not of what."""
    maker = next((ability for ability in index.abilities if ability.tool.composite and "video" in ability.tool.output_kinds().values()), None)
    if maker is None or request.attachments or request.question or '"' in text or _OTHER.search(text) or _SEVERAL.search(text):
        return ""
    values = entities(text)
    lengths = [found for found in values if found.kind == "duration"]
    if any(found.kind in TELLING for found in values):
        return ""  # what is to go out at a time is asked about
    if bool(lengths) + sum(compiled(sign, re.IGNORECASE).search(text) is not None for sign in _SIGNS) < _LEAST:
        return ""
    hows, pieces = list[str](), list[str]()
    for piece in (piece.strip() for piece in CUT.split(text)):
        clause = Clause(piece, piece, asks=False)
        spans = [*fill(maker, clause).spans, *((found.start, found.end) for found in entities(piece) if found.kind == "duration")]
        left = [token for token in tokens(piece) if token.base > LIGHT_WEIGHT and not any(start <= token.start < end for start, end in spans)]
        if not piece or is_statement(clause) or tells_of_oneself(clause):
            continue
        if only_says_how(piece) or not left:
            hows.append(piece)
        elif not _NO_SUBJECT.match(piece):
            pieces.append(piece)
    topic, how = _subject(pieces)
    if not topic:
        return ""
    hows += [how] if how else []
    if len(lengths) == 1 and (long := text[lengths[0].start : lengths[0].end].strip()) not in topic and not any(long in said for said in hows):
        hows.append(long)  # told in a piece that says something else too
    wish = _MAKE.get(detect(text), _MAKE["en"]).format(topic=topic)
    return ", ".join([wish, *hows])


def _subject(pieces: list[str]) -> tuple[str, str]:
    """What it is about, of the pieces that are no values: what is told to be it, else the longest; and what stands behind it and says how."""
    told = next((found["topic"] for piece in pieces if (found := _ABOUT.search(piece))), "")
    longest = max((_LEAD.sub("", piece).strip(" ,:") for piece in pieces if not re.search(_FILM, piece, re.IGNORECASE)), key=len, default="")
    topic, how = _without_how(told or longest)
    words = [token for token in tokens(topic) if token.base > LIGHT_WEIGHT]
    return (topic, how) if len(words) >= (1 if told else _LEAST_WORDS) else ("", "")


_LEAST_WORDS = 2
_HOW_BEHIND = lazy(
    r"\s+(?:(?:explained|told|narrated|spoken) (?:slowly |quickly |calmly )?in \w+|(?:with|in) (?:an? |the |some )?(?:[\w-]+ ){0,3}(?:voice|music|subtitles|piano|narration)(?: and (?:[\w-]+ ){0,2}(?:voice|music|subtitles|piano))?|\d{1,3} ?(?:s|sec|secs|seconds?|min|mins|minutes?)\b.*)$"
    r"|\s+(?:с|под) (?:[а-яё-]+ ){0,2}(?:голос\w*|музык\w*|субтитр\w*|пианино|фортепиано)$|\s+\d{1,3}\s?(?:сек|мин|วิ|นาที|วินาที)\S*.*$",
    re.IGNORECASE,
)


def _without_how(topic: str) -> tuple[str, str]:
    """What it is about, and what stands behind that and says how."""
    found = _HOW_BEHIND.search(topic)
    return (topic[: found.start()].strip(), found[0].strip()) if found and found.start() else (topic, "")
