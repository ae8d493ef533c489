# ruff: noqa: E501 - patterns read better unbroken
"""Around the words of a post: what is to be told, before the wish to tell it ("we're closed tomorrow, please tell customers on facebook", "พรุ่งนี้ร้านหยุด ช่วยโพสบอก
ลูกค้าในเฟส"), and the language that they are to be in, behind them («..., пиши на английском»), which is no part of them.
"""

from __future__ import annotations

import re

from agent.language import detect
from agent.local import slots
from agent.local.catalogue.abilities import Ability
from agent.local.words import normalise
from agent.patterns import lazy

_EN = r"(?:english|russian|thai|spanish|german|french|italian|chinese|japanese|korean|arabic|portuguese|hindi|both languages)"
_RU = r"(?:английск|русск|тайск|испанск|немецк|французск|итальянск|китайск|японск|корейск|арабск|казахск|украинск)(?:ом|ий)"
_TH = r"(?:ภาษา)?(?:อังกฤษ|ไทย|รัสเซีย|จีน|ญี่ปุ่น|เกาหลี|เยอรมัน|ฝรั่งเศส)"
_TONGUE = lazy(
    rf"(?:[\s]*[,;.]+\s*(?:(?:and|please|pls)\s+)*(?:(?:write|post|do|make|say|put) (?:it |this )?)?|\s+(?:and )?(?:write|post|do|make|say|put) (?:it|this) )(?P<en>in {_EN}(?:(?:,| and|,? and in) {_EN})*)(?: too)?(?: please| pls)?[\s.!]*$"
    rf"|(?:\s*[,;.]+\s*(?:(?:и|пожалуйста)\s+)*(?:(?:на)?пиши(?:те)? |сделай(?:те)? |текст )?(?:это )?|\s+(?:и )?(?:на)?пиши(?:те)? (?:это )?)(?P<ru>на {_RU}(?:(?: и|,| и на) {_RU})*)(?: языке| языках)?(?: пожалуйста)?[\s.!]*$"
    rf"|[\s,]*(?:ขอ|เอา|ทำ|เขียน|โพสต์)(?:เป็น)?(?P<th>ภาษา{_TH}(?:\s?(?:กับ|และ)\s?{_TH})*)(?:ด้วย|นะ|หน่อย|ครับ|ค่ะ|(?<!โย)คะ)*\s*$", re.IGNORECASE,
)
_NAMES = (("en", r"english|английск|อังกฤษ"), ("ru", r"russian|русск|รัสเซีย"), ("th", r"thai|тайск|ไทย"))
_LANGUAGE = lazy(rf"{_EN}|{_RU}|{_TH}", re.IGNORECASE)


def without_tongue(text: str) -> str:
    """The message without the language that its words are to be in."""
    return text[: found.start()] if (found := _TONGUE.search(text)) else text


def in_another_tongue(text: str, words: str) -> str:
    """What is said of another language than the words are in, which nobody here puts them into without a model; empty where nothing is."""
    found = _TONGUE.search(text)
    told = next(value for value in found.groupdict().values() if value) if found else ""
    named = [next((name for name, pattern in _NAMES if re.match(pattern, match[0].removeprefix("ภาษา"), re.IGNORECASE)), match[0]) for match in _LANGUAGE.finditer(told)]
    return told if set(named) - {detect(words, "")} else ""


_ALL_EN = r"(?:everyone|everybody|people|(?:(?:my|our|the|all) )*(?:customers|clients|followers|guests|students|regulars|members|subscribers))"
_ALL_RU = r"(?:всем|людям|(?:наш\w+ |мо\w+ )?(?:клиент|подписчик|гост|ученик|покупател|родител)\w*)"
_ALL_TH = r"(?:ลูกค้า|ทุกคน|แฟนเพจ|ลูกเพจ|ผู้ติดตาม|นักเรียน|สมาชิก|แขก|ผู้ปกครอง)"
_WISH = lazy(
    rf"(?:\s*[.!;,\n]+\s*|\s+[-—]\s+)(?:(?:so|and|please|pls|can you|could you)[\s,]+)*(?P<en>(?:tell|let|inform|notify) {_ALL_EN}(?: know)?(?: about (?:it|this|that))?|(?:post|put|share|announce|write|publish) (?:it|this|that|about (?:it|this|that)))(?P<rest>(?: (?:on|to|in) [^.!?]{{1,60}})[.!\s]*)$"
    rf"|(?:\s*[.!;,\n]+\s*|\s+[-—]\s+)(?:(?:и|пожалуйста|можешь|плиз)[\s,]+)*(?P<ru>(?:сообщи|скажи|напиши|объяви|расскажи)(?:те)?(?: {_ALL_RU})?(?: об этом| это)?|(?:опубликуй|выложи|запости)(?:те)? (?:это|об этом))(?P<rest_ru>(?: (?:в|на) [^.!?]{{1,60}})[.!\s]*)$"
    rf"|\s+(?:ช่วย|ฝาก|รบกวน|ขอ)*(?P<th>(?:โพสต์|โพส|ลง|ประกาศ)(?:ประกาศ|ข้อความ)?(?:บอก|แจ้ง)+{_ALL_TH}?|(?<=ช่วย)(?:โพสต์|โพส|ประกาศ)|(?<=ฝาก)(?:โพสต์|โพส|ประกาศ))(?P<rest_th>(?:ใน|ลง|ทาง|ที่|บน)?[^\n]{{2,40}})$", re.IGNORECASE,
)
_ASKS = lazy(r"^\W*(?:make|draw|create|write|cut|trim|post|publish|remember|сделай|нарисуй|напиши|обрежь|запомни|опубликуй|выложи|ช่วย|ขอ|ทำ|วาด|เขียน|ตัด|จำ|โพสต์|โพส)(?![a-zа-яё])|\?", re.IGNORECASE)
_TOLD_TO = lazy(r"\b(?:tell|let|inform|notify|announce|write)\b|(?<![а-яё])(?:сообщи|скажи|напиши|объяви|расскажи)|บอก|แจ้ง|ประกาศ", re.IGNORECASE)
_A_THING = lazy(r"слайд|\bslides?\b|ตั้งเวลา|เลื่อน|ยกเลิก", re.IGNORECASE)
_SMALL_TH = lazy(r"(?:หน่อย|ที|ให้|ด้วย|เลย|นะ|ครับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า|\s)+$")
_SHORTEST, _LONGEST = 3, 300  # words, where they are set apart by spaces; characters


def told_first(text: str, ability: Ability, states: re.Pattern[str]) -> tuple[str, str] | None:
    """Where and when, and the words that stand before that; None where no words do. states: what a sentence of its own has."""
    found = _WISH.search(text) if len(text) <= _LONGEST and '"' not in text and ":" not in re.sub(r"\d:\d", "", text) else None
    if found is None:
        return None
    words = text[: found.start()].strip(" ,;")
    rest = _SMALL_TH.sub("", next(found[name] for name in ("rest", "rest_ru", "rest_th") if found[name]))
    wish = next(found[name] for name in ("en", "ru", "th") if found[name])
    if not (_TOLD_TO.search(wish) or states.search(words)) or _A_THING.search(words):
        return None
    if _ASKS.search(words) or not [hit for hit in slots.find(rest, ability.slots["platforms"]) if hit.strength >= 0.5]:
        return None
    enough = len(words.split()) >= _SHORTEST or re.search(r"[\u0e00-\u0e7f]{8}", words)
    return (normalise(f"post {rest}"), f"{words[:1].upper()}{words[1:]}") if enough else None
