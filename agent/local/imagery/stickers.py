# ruff: noqa: E501 - patterns read better unbroken
"""So many stickers of one thing, put as so many square pictures of it: "LINE stickers please, a cheeky monkey, 8 of them", "a sticker set: a brave mouse, 10
different faces", «нарисуй 10 стикеров с котом», "สติกเกอร์กบน้อยถือร่ม 12 ลาย". The place they are for and the word for one of them are no part of what they show.
"""

from __future__ import annotations

import re

from agent.local.slots.number import NUMBER, parse
from agent.patterns import lazy

_LONGEST, _MOST = 200, 60
_PLACE = r"(?:line|telegram|tg|whats ?app|viber|imessage|discord|messenger)"
_ASKS_EN = r"(?:(?:hi|hey|please|pls|can|could|you|i|we|need|want|make|create|draw|design|get|do|give|me|us|some|an?|the)[\s,]+){0,7}"
_EN = lazy(
    rf"^\W*{_ASKS_EN}(?:{_PLACE} )?stickers?(?: (?:pack|set|collection)s?)?(?: for (?:my )?{_PLACE})?(?: (?:please|pls))?\s*(?:[:,–—-]|\b(?:of|with|about|showing))\s*(?P<what>[^:;\"\n]{{2,120}}?)[\s,.–—-]+(?:(?:like|about|maybe|make it|give me)\s+)?"
    rf"(?P<n>{NUMBER})\s*(?:of (?:them|em|those)|stickers?|different(?: [a-z]+)?|(?:(?:funny|cute) )?(?:faces|emotions|moods|poses|expressions|versions|variants|pieces|pcs)|in (?:total|all))(?: of (?:them|it|her|him))?(?: in (?:total|all))?(?: (?:please|pls))?\W*$",
    re.IGNORECASE,
)
_RU_WORD = r"(?:стикер(?:ы|ов|а|чиков|чики)?|стикерпак|наклейк[аи]|наклеек)"
_FOR_RU = r"(?:\s+(?:для|в)\s+(?:телеграм[а-яё]*|телег[аиеу]|тг|вотсап[а-яё]*|вайбер[а-яё]*|line|лайн[а-яё]*|мессенджер[а-яё]*))?"
_ASKS_RU = r"(?:(?:привет|пожалуйста|плиз|мне|нам|нуж(?:но|ны|на|ен)|надо|хочу|сделай(?:те)?|нарисуй(?:те)?|создай(?:те)?|придумай(?:те)?|можно|набор|пак|из)[\s,]+){0,6}"
_RU = lazy(
    rf"^\W*{_ASKS_RU}{_RU_WORD}{_FOR_RU}(?P<to>\s+со?\s+|\s+про\s+|\s*[:,–—-]\s*|\s+(?!(?:из|для|на|в|от|как)\s))(?P<what>[^:;\"\n]{{2,120}}?)[\s,.–—-]+(?:(?:штук|примерно|где-то)\s+)?(?P<n>{NUMBER})\s*(?:штук[аи]?|шт\.?|разн[а-яё]+(?: [а-яё]+)?|эмоци[йия]|стикер(?:ов|а)|вариант(?:ов|а)|поз[аы]?)\W*$"
    rf"|^\W*{_ASKS_RU}(?P<n2>{NUMBER})\s+(?:[а-яё]+ых |[а-яё]+их )?{_RU_WORD}{_FOR_RU}(?P<to2>\s+со?\s+|\s+про\s+|\s*[:,–—-]\s*)(?P<what2>[^:;\"\n]{{2,120}}?)\W*$",
    re.IGNORECASE,
)
_END_TH = r"(?:ให้|หน่อย|ที|นะ|ด้วย|ค่ะ|(?<!โย)คะ|ครับ|คับ|(?<!เ)จ้า|จ้ะ|ค่า|เลย|\s)*"
_KIND_TH = r"(?:(?:สต[ิี][๊]?[กค]?เกอร์|อ[ิี]โมจิ|อิโมติคอน)(?:ไลน์|\s?line|\s?telegram|เทเลแกรม)?|(?:(?:line|telegram|ไลน์)\s?)?stickers?(?:\s?(?:line|ไลน์|telegram))?)(?:\s?(?:set|pack|เซ็ต|ชุด))?"
_NUMBERS_TH = "|".join(("สิบหก", "สิบสอง", "สิบ", "แปด", "หก", "ห้า", "สี่"))
_TH = lazy(
    rf"^\s*(?:(?:ช่วย|รบกวน|ขอ|อยากได้|ทำ|วาด|สร้าง|ออกแบบ|ชุด|เซ็ต)\s?)*{_KIND_TH}\s*(?:รูป|เป็น|ลาย|ของ)?\s*(?P<what>(?=[^\n]*[\u0e00-\u0e7f])[^:;\"\n\d]{{2,80}}?)\s*(?P<n>\d{{1,2}}|{_NUMBERS_TH})\s?(?:ตัว|ลาย|แบบ|รูป|ภาพ|อัน|ชิ้น|ท่า|อารมณ์)(?P<how>\s?(?:น่ารัก|กวน|ตลก|สดใส)(?:ๆ|\s?ๆ)?)?(?:\s?(?:สำหรับ|ให้(?!หน่อย|ที|ด้วย|เลย)|ของ)(?P<whose>[^:;\"\n\d]{{2,40}}?))?{_END_TH}$",
    re.IGNORECASE,
)
"""What follows the number is how they are, and whose they are to be: that is no part of what they show."""
_EN_TH = lazy(
    rf"^\W*{_ASKS_EN}(?:{_PLACE} )?stickers?(?: (?:pack|set|collection)s?)? (?:of|with) (?P<what>[^:;\"\n]{{2,120}}?)[\s,]+(?P<n>\d{{1,2}})\s?(?:ตัว|ลาย|แบบ|รูป|ภาพ|อัน|ชิ้น|ท่า|อารมณ์){_END_TH}$", re.IGNORECASE,
)


def as_square_pictures(text: str) -> str:
    """The message as a wish for so many square pictures; as it was where it counts no stickers."""
    if len(text) > _LONGEST or "\n" in text:
        return text
    if (found := _EN.match(text) or _EN_TH.match(text)) and (number := _count(found["n"])):
        return f"draw {number} square pictures of {found['what'].strip(' ,')}"
    if (found := _RU.match(text)) and (number := _count(found["n"] or found["n2"])):
        to, what = (found["to"] or found["to2"]).strip(), (found["what"] or found["what2"]).strip(" ,")
        return f"нарисуй {number} картинок{f' {to} ' if to in ('с', 'со') else ': '}{what}, квадратные"
    if (found := _TH.match(text)) and (number := _count(found["n"])):
        return f"วาดรูป {number} รูป {found['what'].strip()}{(found['how'] or '').strip()} สี่เหลี่ยมจัตุรัส"
    return text


def _count(said: str) -> int:
    """How many; nothing where it is one, or more than anybody draws."""
    number = parse(said.lower())
    return int(number) if 2 <= number <= _MOST and number == int(number) else 0
