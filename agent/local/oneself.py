# ruff: noqa: E501 - patterns read better unbroken
"""What people say of themselves, their brand and their habits ("my brand colour is navy"): it is kept, though nobody said "remember"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.local import clauses
from agent.local.lexicon import lexicon
from agent.local.matching import Matcher
from agent.local.verbatim import verbatim
from tools.contract import Tool
from tools.plan import Plan

_OWN_THING = r"(?:brand|company|business|shop|store|cafe|restaurant|channel|page|name|nickname|audience|customers|niche|city|country|time ?zone|website|handle|slogan|motto|tagline|font|colou?rs?|favou?rite \w+|birthday|cat|dog)"
_OF_ONESELF = re.compile(
    r"(?:(?:actually|no|by the way|btw|fyi|so|ok(?:ay)?|well|and)[\s,]+)*(?:my|our) (?:\w+ ){0,2}?" + _OWN_THING + r"(?: \w+)?(?:'s name)? (?:is|are|isn't|aren't)(?! (?:not )?\w+ing\b)(?: (?:called|named|not))? [^?]{2,120}"
    r"|(?:(?:actually|by the way|btw|fyi)[\s,]+)*(?:i|we) (?:always|never|usually|prefer|(?:really |just )?(?:love|like|hate)(?! (?:it|this|that|these|those|them|the|how|your|to|what|when|one|both|number|option|\w+ (?:one|idea|version))\b))\b(?! (?:it|this|that|the (?:first|second|third|other|last))\b)[^?]{3,120}"
    r"|(?:(?:кстати|вообще-то|нет|на самом деле)[\s,]+)*(?:мо[йяёи]|наш[аеи]?) (?:\w+ )?(?:бренд|компания|магазин|кафе|канал|страница|имя|аудитория|город|сайт|слоган|девиз|шрифт|цвета?|кот|кошка|собака)(?: \w+)? ?(?:- |это |называется |зовут )[^?]{2,120}"
    r"|(?:(?:кстати|вообще-то)[\s,]+)*(?:меня зовут|я (?:всегда|никогда|предпочитаю|обычно)|(?:мне (?:не )?нравится|я (?:люблю|обожаю|ненавижу))(?! (?:это|эт\w+|так|как|перв\w+|втор\w+|треть\w+|последн\w+|вариант\w*|иде\w+|тво\w+)(?!\w))) [^?]{2,120}"
    r"|(?:จริงๆ แล้ว|จริงๆ|อ้อ)?\s?(?:สีแบรนด์|สีของแบรนด์|ชื่อแบรนด์|แบรนด์|ร้าน|ช่อง|เพจ|บริษัท)(?:ของ)?(?:ฉัน|ผม|เรา|หนู)?\s?(?:คือ|ชื่อ(?:ว่า)?|เป็นสี)\s?[^?]{2,120}|(?:ฉัน|ผม|หนู|เรา)(?:ชื่อ|ชอบ(?!อัน|แบบ|ข้อ|ไอเดีย|นี้|มาก|ที่)|ไม่ชอบ(?!อัน|แบบ|นี้)|เกลียด)\s?[^?]{2,60}|(?:ร้าน|ช่อง|เพจ|แบรนด์)(?:ของ)?(?:ฉัน|ผม|เรา|หนู)(?:ชื่อ|คือ|ขาย)\s?[^?]{2,120}",
    re.IGNORECASE,
)
"""A statement about the person, their brand or their habits, as a whole message."""
_ALWAYS_SO = re.compile(
    r"(?:please )?call me (?!an? |the |when|if|at|back|on|tomorrow|later)[\w '.-]{2,30}|(?:my|our) (?:posts|videos|shorts|clips|films|pictures|subtitles|captions|thumbnails) (?:should|must|need to|have to) (?:always|never)\b[^?]{3,120}"
    r"|(?:зови|называй|зовите|называйте) меня [^?,.]{2,30}|(?:мои|наши) (?:посты|видео|ролики|субтитры|картинки) (?:должны |нужно )?(?:всегда|никогда)[^?]{3,120}"
    r"|(?:ฉัน|ดิฉัน|ผม|หนู|เรา)ชื่อ[^\s]{1,20}\s+(?:ทำ(?:ช่อง|คลิป|วิดีโอ|เพจ|คอนเทนต์)|เป็น|ขาย|มี)(?!.*(?:หน่อย|ให้ที|ช่วย|วินาที|นาที|\?))[^?]{2,100}"
    r"|เรียก(?:ฉัน|ผม|หนู|เรา)ว่า\s?[^?]{2,30}|(?:ต่อไปนี้|จากนี้ไป|ต่อไป|จากนี้)\s?(?!เรื่อง)[^?]{3,120}?(?:ตลอด|ทุกครั้ง|เสมอ)(?:เลย)?",
    re.IGNORECASE,
)
"""How things are always to be, and what the person is to be called: kept, though it is worded as a wish."""
_NO_WISH = re.compile(r"^(?:(?:actually|no|by the way|btw|fyi|so|ok(?:ay)?|well|and|кстати|вообще-то|на самом деле|нет)[\s,]+|(?:จริงๆ แล้ว|จริงๆ|อ้อ)\s?)+", re.IGNORECASE)


def kept_words(text: str, index: Matcher, catalogue: Sequence[Tool], language: str) -> Plan | None:
    """The plan of a message whose words are to be kept, because it asks for that or because of what it says; None for any other."""
    return verbatim(text, catalogue, language) or _of_oneself(text, index, catalogue, language)


def _of_oneself(text: str, index: Matcher, catalogue: Sequence[Tool], language: str) -> Plan | None:
    """The plan that remembers a statement of that kind; None where the message is none, asks something, or wishes something too."""
    if _ALWAYS_SO.fullmatch(plain := re.sub(r"(?:[\s.!]|นะ|ครับ|ค่ะ|คะ|please)+$", "", text.strip())):
        return verbatim(f"remember that {plain}", catalogue, language)
    if not _OF_ONESELF.fullmatch(text.strip()) or lexicon().question.search(text) or any(clause.asks and index.best(clause.text) for clause in clauses.split(text, index)):
        return None
    said = _NO_WISH.sub("", text.strip()).strip()
    return verbatim(f"remember that {said}", catalogue, language)
