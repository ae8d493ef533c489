# ruff: noqa: E501 - patterns read better unbroken
"""Wishes for pictures in words of their own, put as the readers know them: "6 pictures for flash cards: cow, pig, ..." are six pictures, one of each, «2 варианта логотипа
для пекарни» one logo twice, "รูปแนวตั้ง น้ำตก" an upright picture of a waterfall, and "a carousel of 5 pictures" five of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from agent.local.slots.number import NUMBER, parse
from agent.patterns import lazy

_LONGEST = 300
_KINDS_EN = lazy(
    rf"^(?P<head>[^:,;]{{0,40}}?)\b(?P<n>{NUMBER})\s+(?P<how>(?:[a-z]+ ){{0,2}}?)(?P<noun>pictures|pics|images|drawings|illustrations|icons|stickers)(?P<kind>(?: (?:of|with) [^:,;]{{2,40}}?)?)(?P<why>(?: (?:for|as) [^:,;]{{2,40}}?)?)\s*:\s*(?P<list>[^:;\"\n]{{4,200}})$", re.IGNORECASE
)
_KINDS_RU = lazy(
    rf"^(?P<head>[^:,;]{{0,40}}?)(?<![а-яё\d])(?P<n>{NUMBER})\s+(?P<how>(?:[а-яё]+(?:ых|их|ые|ие) ){{0,2}}?)(?P<noun>картин[а-яё]+|рисунк[а-яё]+|иллюстраци[а-яё]+|иконк[а-яё]+|иконок|стикер[а-яё]*|наклеек|наклейк[а-яё]+)(?P<kind>(?: (?!для )[а-яё]{{1,20}}){{0,3}}?)(?P<why>(?: для [^:,;]{{2,40}}?)?)\s*:\s*(?P<list>[^:;\"\n]{{4,200}})$", re.IGNORECASE
)
_AND = lazy(r"\s*,\s*(?:(?:and|и)\s+)?|\s+(?:and|и)\s+", re.IGNORECASE)
_SMALL_ONES = lazy(r"икон|стикер|накле|icon|sticker", re.IGNORECASE)
_LOGOS_RU = lazy(rf"^(?P<head>\W*(?:(?:привет|пожалуйста|мне|нам|нужно|нужны|надо|хочу|сделай|придумай|нарисуй|создай)(?:те)?[\s,]+){{0,5}})(?P<n>{NUMBER})\s+(?:(?:разн[а-яё]+ )?вариант(?:а|ов)\s+логотипа|логотип(?:а|ов))\s+(?P<rest>\S[^,;]*)$", re.IGNORECASE)
_COLOURS_RU = lazy(
    r"^(?P<sheet>[^,;:\"]*?(?:постер|плакат|афиш|баннер|листовк|флаер|обложк|открытк|картинк|логотип)[а-яё]*)\s+(?P<how>в\s+[а-яё-]+(?:ых|их)(?:(?:,|\s+и)\s+[а-яё-]+(?:ых|их))?\s+(?:цветах|тонах|красках))\s+(?P<rest>(?:для|про|к|на)\s[^,;:\"]+)$", re.IGNORECASE
)
_STICKER_RU = lazy(r"^(?P<ask>\W*(?:(?:привет|пожалуйста|мне|нужен|надо|хочу|сделай|нарисуй|создай)(?:те)?[\s,]+){0,4})стикер(?=\s+(?:с|со)\s)", re.IGNORECASE)
_MONO_RU = lazy(r"(?<![а-яё])ч[её]рн?о\s?бел(?=[а-яё]{2})", re.IGNORECASE)
_SHAPE_TH = r"(?:แนวตั้ง|แนวนอน|สี่เหลี่ยมจัตุรัส|จัตุรัส|ขาวดำ|ขาว-ดำ)"
_SHAPED_TH = lazy(
    rf"^(?P<ask>\s*(?:(?:ช่วย|รบกวน|ขอ|อยากได้|ทำ|วาด|สร้าง)\s?){{0,3}})(?P<noun>รูปภาพ|รูป|ภาพ)\s?(?P<how>{_SHAPE_TH})\s?(?P<what>(?!นี้|นั้น|ให้|หน่อย|ด้วย|ครับ|ค่ะ|คะ|เลย|แทน|ที่|จาก|ของ|และ|กับ|แล้ว|สำหรับ|ลง|เขียน|มี)[\u0e00-\u0e7f][^\"\n]{{2,150}})$"
)
_CAROUSEL_EN = lazy(
    rf"^(?P<ask>\W*(?:(?:hi|hey|please|pls|can|could|you|i|i'd|we|need|want|like|make|create|draw|design|do|give|me|us|to)[\s,]+){{0,7}})(?:an? )?(?:instagram |insta |ig |facebook )?carousel (?:of|with) (?P<n>{NUMBER}) (?:pictures|pics|images|slides|photos|cards|pages)(?: for (?:instagram|insta|ig|facebook|fb))?\s*(?P<to>about|on|of|with|showing|:|,)\s*(?P<what>\S[^\"\n]{{2,150}})$"
    rf"|^(?P<ask2>\W*(?:(?:hi|hey|please|pls|can|could|you|i|i'd|we|need|want|like|make|create|draw|design|do|give|me|us|to|an?)[\s,]+){{0,7}})(?P<n2>{NUMBER})[- ](?:picture|slide|image|page|photo|card)s? (?:instagram |insta |ig )?carousel\s*(?P<to2>about|on|of|with|showing|:|,)\s*(?P<what2>\S[^\"\n]{{2,150}})$", re.IGNORECASE
)
_CAROUSEL_TH = lazy(rf"^(?P<ask>\s*(?:(?:ช่วย|รบกวน|ขอ|อยากได้|ทำ|วาด|สร้าง)\s?){{0,3}})(?:รูป|ภาพ)?(?:คารูเซล|คารูเซ็ล|carousel|อัลบั้มภาพ)\s?(?P<n>{NUMBER})\s?(?:ภาพ|รูป|หน้า|แผ่น|สไลด์)\s?(?:เรื่อง|เกี่ยวกับ)?\s?(?P<what>[\u0e00-\u0e7f][^\"\n]{{2,120}})$", re.IGNORECASE)
_GOES_OUT = lazy(r"\b(?:post|publish|upload|schedule|share)\b|โพสต์|โพส|ลง(?:ไอจี|ig|เพจ|เฟส)", re.IGNORECASE)
_GREETS_TH = lazy(r"^\s*(?P<words>สวัสดีปีใหม่|สุขสันต์วัน[\u0e00-\u0e7f]{2,14}|สุขสันต์ปีใหม่|เมอร์รี่คริสต์มาส)\s+(?:ช่วย|ขอ|อยากได้|ทำ|วาด)+การ์ด(?:ที่)?(?:มี|รูป|ลาย)(?P<what>[\u0e00-\u0e7f][^\"\n\d]{1,60})$")
_COVER_TH = lazy(r"^(?P<cover>\s*(?:(?:ช่วย|รบกวน|ขอ|อยากได้|ทำ|วาด|สร้าง|ออกแบบ)\s?){0,3}(?:หน้า)?ปก[\u0e00-\u0e7f]{2,24}?)\s?ชื่อ(?:ว่า|เพลง|เรื่อง)?\s+(?P<words>[^\s\"][^\"\n]{1,60}?)(?:\s*(?:ให้|หน่อย|ด้วย|นะ|ครับ|ค่ะ|คะ)+)?$")
_CARDS_TH = lazy(r"^\s*(?:(?:ช่วย|รบกวน|ขอ|อยากได้|ทำ|วาด|สร้าง)\s?){0,3}(?:รูป|ภาพ)[\u0e00-\u0e7f]{2,30}?(?:สำหรับ)?(?:ทำ)?(?:แฟลชการ์ด|บัตรคำ)\s*:?\s+(?P<list>[\u0e00-\u0e7f]{2,20}(?:[\s,]+[\u0e00-\u0e7f]{2,20}){1,11})$")
_THANKS_RU = lazy(r"^(?P<card>[^,;:\"]*?открытк[ауи](?:\s+[а-яё]{3,20}){0,2})\s+(?:спасибо|с благодарностью)(?P<please>[\s,]+пожалуйста)?[\s.!]*$", re.IGNORECASE)


def put_as_drawn(text: str) -> str:
    """The message as the readers of pictures know it; as it was where it is so already."""
    if len(text) > _LONGEST or "\n" in text:
        return text
    if kinds := _of_each_kind(text):
        return kinds
    text = _MONO_RU.sub("чёрно-бел", _STICKER_RU.sub(r"\g<ask>наклейка", text))
    for pattern, put in _PUT:
        if found := pattern.match(text):
            return put(found)
    return text if _GOES_OUT.search(text) else _several_slides(text)


_PUT: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (_LOGOS_RU, lambda found: f"{found['head']}логотип {found['rest']}, {found['n']} варианта"),
    (_COLOURS_RU, lambda found: f"{found['sheet']} {found['rest']}, {found['how']}"),
    (_SHAPED_TH, lambda found: f"{found['ask'] or 'วาด'}{found['noun']}{found['what'].strip()} {found['how']}"),
    (_GREETS_TH, lambda found: f"วาดรูป{found['what'].strip()} มีคำว่า \"{found['words']}\""),
    (_COVER_TH, lambda found: f"{found['cover']} มีคำว่า \"{found['words']}\""),
    (_CARDS_TH, lambda found: f"วาดรูป {', '.join(found['list'].replace(',', ' ').split())} อย่างละรูป"),
    (_THANKS_RU, lambda found: f"{found['card']} с надписью «Спасибо»"),
)


def _several_slides(text: str) -> str:
    """So many pictures for a carousel that goes nowhere yet."""
    if found := _CAROUSEL_EN.match(text):
        ask = re.sub(r"\b(?:an?)\s+$", "", found["ask"] or found["ask2"] or "make ", flags=re.IGNORECASE)
        to = found["to"] or found["to2"]
        return f"{ask or 'make '}{found['n'] or found['n2']} pictures {to if to.isalpha() else 'about'} {found['what'] or found['what2']}"
    if found := _CAROUSEL_TH.match(text):
        return f"{found['ask'] or 'ทำ'}ภาพเรื่อง{found['what'].strip()} {found['n']} ภาพ"
    return text


def _of_each_kind(text: str) -> str:
    """As many pictures as are named behind a colon, without what they are for."""
    found = _KINDS_EN.match(text) or _KINDS_RU.match(text)
    items = [item for item in _AND.split(found["list"].strip(" .!")) if item] if found else []
    if found is None or len(items) < 2 or parse(found["n"].lower()) != len(items) or any(len(item.split()) > 4 or re.search(r"\d", item) for item in items):
        return ""
    small = _SMALL_ONES.match(found["noun"])
    if not found["why"] and (not small or found["kind"]):
        return ""  # what they all are is read with each of them
    if re.search(r"[а-яё]", found["noun"], re.IGNORECASE):
        return f"{found['head'] or 'нарисуй '}{found['n']} {found['how']}{'квадратные ' if small else ''}картинки{found['kind']}: {', '.join(items)}"
    noun = "square pictures" if small else found["noun"]
    return f"{found['head']}{found['n']} {found['how']}{noun}{found['kind']}: {', '.join(items)}"
