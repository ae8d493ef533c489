# ruff: noqa: E501 - patterns read better unbroken
"""Why a post is to be called off, taken down or moved, told with the wish: "my supplier is late, push the croissant post to saturday", «удали пост, там ошибка»,
"ยกเลิกโพสต์วันอาทิตย์ ร้านปิด". What stands there is a reason only where it wishes for nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from agent.local.publishing.post_days import stretch
from agent.local.publishing.post_words import ABOUT, ALL, CANCELS, ONE, PLANNED, SHIFTS, TAKES_DOWN, several
from agent.local.slots.moment import NOW
from agent.patterns import lazy

_A_REASON = 60  # characters
WHY = lazy(r"\s*[,.;!—]+\s*|\s+-+\s+|\s+(?=(?:because|since|as the|as my|cause|cuz|потому что|так как|поскольку)\b)|\s*(?=(?:เพราะ|เนื่องจาก))", re.IGNORECASE)
WISHES = lazy(
    r"\b(?:post|publish|put|upload|schedule|send|show|give|draw|write|cut|trim|make|create|use|tell|do|let'?s|want|need|can you|move|leave|keep|instead|but|only|except)\b|\?"
    r"|(?<![а-яё])(?:выложи|опубликуй|запости|залей|поставь|верни|покажи|скажи|нарисуй|напиши|обрежь|сними|сделай|сделать|хочу|нужн[а-яё]+|давай|перенеси|оставь|кроме|только|а )(?:те)?"
    r"|โพสต์ใหม่|ช่วย|ขอ(?!ง)|อยาก|ทำ|วาด|เขียน|ตัด|ใส่|เอา|เลื่อน|เหลือ|ยกเว้น|แต่", re.IGNORECASE,
)
"""What stands behind the wish is no reason, but another wish."""


_ITS_FAULT = lazy(
    r"[\s,.;—-]+(?:(?:because |as |cause )?(?:it|there|that)?\s?(?:'s|is|has|had|contains|with)\s+(?:an?|some|the)?\s*(?:\w+\s+)?(?:mistakes?|typos?|errors?|wrong \w+)\b[^,.;]*|(?:потому что |так как )?(?:там|тут|в н[её]м|в ней)\s+(?:ошибк|опечатк|неправильн|неверн|не т(?:о|а|от))[^,.;]*|(?:เพราะ)?(?:มัน)?(?:มี)?(?:พิมพ์ผิด|ข้อมูลผิด|ราคาผิด|เขียนผิด)[^\s]*)\s*$", re.IGNORECASE,
)
"""What is wrong with a post, told with no comma."""


def wish_alone(text: str) -> str:
    """The wish without the reason for it, wherever that is told."""
    return _without_aside(_ITS_FAULT.sub("", _behind_its_reason(text)))


def wishes_more(why: Iterable[str]) -> bool:
    """Whether what stands there for a reason is another wish."""
    return any(WISHES.search(OTHERS_WISH.sub(" ", piece)) for piece in why)


_REASON_FIRST = lazy(r"[,.;!]+\s+|\s+[–—-]+\s+")


def _behind_its_reason(text: str) -> str:
    """The wish, where what stands before it is only why: "my supplier is late, push the croissant post to saturday"."""
    first, rest = [*_REASON_FIRST.split(text, maxsplit=1), ""][:2]
    begins = any(pattern.match(rest) for pattern in (CANCELS, TAKES_DOWN, SHIFTS))
    return rest if begins and len(first) <= _A_REASON and not (WISHES.search(first) or ONE.search(first) or CANCELS.match(first)) else text


def reason_apart(rest: str) -> tuple[str, list[str]]:
    """What follows the verb as the wish and the reasons for it; in Thai these may stand behind a space: "ยกเลิก ลูกค้าเปลี่ยนใจ"."""
    behind = re.match(r"(?:เลย|ก่อน|นะ|ค่ะ|(?<!โย)คะ|ครับ|อันนี้|โพสต์นี้|คลิปนี้)*\s+(?=[\u0e00-\u0e7f])", rest)
    why = rest[behind.end() :] if behind else ""
    if behind and not (ONE.match(why) or ALL.match(why) or PLANNED.match(why) or WISHES.search(why)):
        return rest[: behind.end()].strip(), [why]
    parts = re.split(r"(?<=[\u0e00-\u0e7f])\s+(?=[\u0e00-\u0e7f])", rest.strip())
    if len(parts) > 1 and not _says_which(parts[-1]) and any(map(_says_which, parts[:-1])):  # "ยกเลิกโพสต์วันอาทิตย์ ร้านปิด"
        return " ".join(parts[:-1]), [parts[-1]]
    wish, *pieces = WHY.split(rest.strip())
    return wish, [piece for piece in pieces if piece.strip()]


_FROM_TH = lazy(r"(?:ออก|ลง)?(?:จาก|ใน|บน)")
"""Leads to where it is taken from."""


def _says_which(piece: str) -> bool:
    piece = OTHERS_WISH.sub(" ", piece)
    return any(pattern.search(piece) for pattern in (ONE, ALL, PLANNED, ABOUT, WISHES)) or bool(_FROM_TH.match(piece)) or stretch(piece, NOW.get()) is not None


OTHERS_WISH = lazy(
    r"\b(?:the |my |our )?(?:client|customer|owner|boss|manager|they|he|she)\s+(?:has |have |had )?(?:asked|asks|want(?:s|ed)?|told|said|needs?|insists?)\b[^,.;!?]*|(?<![а-яё])(?:клиент|заказчи|владел|начальни|хозя|он[иа]?(?![а-яё]))[а-яё]*\s+(?:по)?(?:прос|хо[тч]|сказал|велел|требу)[а-яё]*[^,.;!?]*"
    r"|(?:ลูกค้า|เจ้าของ|เขา|หัวหน้า|แบรนด์|เจ้านาย|ทีม|สปอนเซอร์)(?:เค้า|เขา|มัน)?(?:ขอ|บอก|สั่ง|อยาก|ให้)[\u0e00-\u0e7f]*", re.IGNORECASE,
)
"""What others wished is why, and no other wish."""


ASIDE = lazy(
    r"(?<!how)(?<!why)(?<!what)(?<!when)(?<!where)(?<!who)(?<!that)\s+(?:(?:because|cos|coz|cuz|bc|cause|since (?=it|we|the|they|i|my|our)|so (?=that|we|i|it)|(?:but|and) (?=leave|keep|don'?t|the (?:others?|rest))|(?=leave (?:the|all|everything)\b)|(?=(?:the |my |our )?(?:client|boss|customer|owner|price|date|time|address|link|photo|pic|picture|spelling|name|number|logo)s? (?:is|are|was|were|has|have|isn'?t|changed|hates?|does|did|doesn'?t|didn'?t|wants?|said|says|told|approved|asked)\b))"
    r"|(?=(?:it|there|he|she|they|we|i)(?:'?s|'?ve|'?m|'?re|'?d|\s+(?:is|was|has|had|have|are|am|were|changed|made|posted|hates?|wants?|needs?|did|got|forgot|already|don'?t|didn'?t|just|think|thought|messed|wrote|put|found))\b)).*$"
    r"|(?<!как)(?<!что)(?<!где)(?<!почему)(?<!зачем)(?<!когда)(?<!кто)\s+(?=(?:(?:там|тут|потому|так как|ибо|поскольку|его|её|ее|он[аио]?|я|мы|мне|у нас)(?![а-яё])|(?:а|но) (?:остальн|друг|все|всё|то)|остальн|ошибк[аиу]|опечатк[аиу]|передумал[аи]?|пошутил[аи]?|не т(?:а|о|от|е)|цен[аы] (?:там |уже |тоже )?(?:не|невер|неправ|друг|стар|измен|устар|ошиб)|(?:клиент|заказчи|начальни|хозя|шеф|босс|муж)[а-яё]* (?:не |уже |его |её )?(?:одобр|передума|прос|сказ|отказ|хоч|хот|попрос|недовол|реши|против|пожал))[а-яё]*(?![а-яё])).*$"
    r"|(?:\s+(?=ลูกค้า|ราคา|วันที่|มัน|เขา|เรา|ผม|ฉัน|หนู|พี่|ข้อมูล|พิมพ์|สะกด|เบอร์|รูปผิด|ล้อเล่น|เปลี่ยนใจ|ลงผิด|หมด|ของ|ขาย|ร้าน|ปิด|งาน|ใส่|ส่วน|แต่|ที่เหลือ|อันอื่น|ไม่)|\s*(?=เพราะ|เนื่องจาก|พอดี|(?:ส่วน|แต่)(?:อันอื่น|ที่เหลือ|โพสต์อื่น|อย่า))).*$", re.IGNORECASE,
)
"""Behind the words of a title: why, or what is to stay."""
_STAYING = lazy(r"\b(?:leave|keep|don'?t|touch)\b|(?<![а-яё])(?:не трогай|не надо|оставь|пусть)(?:те)?(?![а-яё])|а (?=остальн)|ไม่ต้องแตะ|อย่าแตะ|แต่(?=อันอื่น|ที่เหลือ)|ไว้", re.IGNORECASE)


def _without_aside(text: str) -> str:
    """The wish without why it is so, or that the others stay, told behind it with no comma."""
    aside = ASIDE.search(text)
    if aside is None or not any(pattern.match(text) for pattern in (CANCELS, TAKES_DOWN, SHIFTS)) or not (ONE.search(text[: aside.start()]) or several(text[: aside.start()])):
        return text
    return text if WISHES.search(_STAYING.sub(" ", aside[0])) else text[: aside.start()]
