# ruff: noqa: E501 - patterns read better unbroken
"""Of several that were made, some are fine or go, and one is to be otherwise: «вторую оставь, первую переделай поярче», "drop the first, make the second
square", "รูปที่สองโอเค รูปแรกทำให้สว่างขึ้น". Only what is said of that one is a wish; what stays was read as what is to be changed.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.local.words import normalise
from agent.patterns import lazy

_LONGEST = 140
_NTH_RU = r"(?:перв|втор|трет|четв[её]рт|пят|последн)(?:ую|ая|ой|ый|ое|ий|ью|ья|ей|юю|яя|ее)"
_NTH_EN = r"(?:the\s+)?(?:first|second|third|fourth|fifth|last)(?:\s+(?:one|picture|image|photo|video|clip))?"
_NTH_TH = r"(?:รูป|ภาพ|คลิป|อัน)(?:ที่\s?(?:หนึ่ง|สอง|สาม|สี่|\d)|แรก|สุดท้าย)"
_STAYS = lazy(
    rf"^\W*(?:(?:ок|так|а|и|но)[\s,]+)*(?:{_NTH_RU}|остальн[а-яё]+|друг[а-яё]+)(?:\s+(?:картинк[уа]|фото|ролик))?\s*[-–—]?\s*(?:оставь|оставляем|оставим|не трогай|хорош[а-яё]+|норм(?:альн[а-яё]+)?|ок(?:ей)?|супер|отличн[а-яё]+|нравится|класс(?:н[а-яё]+)?|пусть остаётся|пусть остается|подходит|убери|удали|выкинь|не нужна|не надо|как есть|ост[аё]вь как есть)(?:те)?\W*$"
    rf"|^\W*(?:оставь|убери|удали|выкинь|не трогай)(?:те)?\s+(?:{_NTH_RU}|остальн[а-яё]+)(?:\s+(?:картинк[уа]|как есть))?\W*$"
    rf"|^\W*(?:(?:ok|and|but|so)[\s,]+)*(?:(?:keep|leave|drop|remove|delete|lose|skip|don'?t touch)\s+(?:{_NTH_EN}|the others?|the rest)(?:\s+(?:as (?:it|they) (?:is|are)|alone|out))?|(?:{_NTH_EN}|the others?|the rest)\s+(?:is|are|looks?|can stay|stays?)\s*(?:ok(?:ay)?|fine|good|great|perfect|nice|as (?:it|they) (?:is|are))?)\W*$"
    rf"|^\s*(?:เก็บ|เอา|คง|ลบ)?\s?{_NTH_TH}\s?(?:โอเค|ดีแล้ว|ดี|สวยแล้ว|เหมือนเดิม|เก็บไว้|คงไว้|ไว้|ออก|ไม่เอา)(?:แล้ว|ค่ะ|ครับ|นะ|\s)*$", re.IGNORECASE,
)
_CHANGED = lazy(rf"(?<![а-яё]){_NTH_RU}(?![а-яё])|\b(?:first|second|third|fourth|fifth|last)\b|{_NTH_TH}", re.IGNORECASE)
_CUT = lazy(r"\s*[,;.]\s*(?:(?:а|и|но|and|but)\s+)?|\s+(?:а|но|and|but)\s+|(?<=[\u0e00-\u0e7f])\s+(?:แต่|ส่วน)?(?=รูป|ภาพ|คลิป|อัน)", re.IGNORECASE)
_VERB_LAST = lazy(rf"^\W*(?P<nth>{_NTH_RU})\s+(?P<how>(?:чуть |немного )?(?:по)?[а-яё]{{3,}}(?:ее|ей|че|ше|ой|ым|ую))\s+сделай(?:те)?\W*$", re.IGNORECASE)


def without_those_that_stay(request: Request) -> Request:
    """The request for the one that is to be otherwise; as it was where nothing is said of others, or more is wished for."""
    text = normalise(request.text)
    if request.question or request.attachments or not request.earlier or len(text) > _LONGEST or '"' in text:
        return request
    last = _VERB_LAST.match(text)
    if last:
        return replace(request, text=f"{last['nth']} сделай {last['how']}")
    pieces = [piece for piece in _CUT.split(text) if piece and piece.strip()]
    wished = [piece for piece in pieces if not _STAYS.match(piece)]
    if len(wished) != 1 or len(pieces) < 2 or not _CHANGED.search(wished[0]):
        return request
    wish = wished[0].strip(" .!")
    last = _VERB_LAST.match(wish)
    return replace(request, text=f"{last['nth']} сделай {last['how']}" if last else wish)
