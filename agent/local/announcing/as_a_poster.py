# ruff: noqa: E501 - patterns read better unbroken
"""Sheets of other names, put as the one that everybody here knows: "a gift voucher worth $50 for Luna Spa, valid until 31 Dec", «объявление: сдаётся гараж, ул. Ленина 15»,
"ใบปลิวร้านซักรีด กิโลละ 35 บาท". What the sheet is stands on it, the rest below.
"""

from __future__ import annotations

import re

from agent.local.announcing.facts import SIGNAL, SUM, moments
from agent.patterns import lazy

_LONGEST = 400
_ASKS_EN = r"\W*(?:(?:hi|hey|please|pls|can|could|you|i|i'd|we|need|want|like|make|create|draw|design|do|give|get|me|us|to|an?|the|one|our|nice|pretty)[\s,]+){0,9}"
_VOUCHER_EN = lazy(rf"^{_ASKS_EN}(?P<kind>gift (?:vouchers?|certificates?|cards?)|(?:gift |discount )?coupons?|(?:discount )?vouchers?)(?P<rest>(?:\s|,|:).{{3,}})$", re.IGNORECASE)
_SPLITS_EN = lazy(rf"\s+(?:(?:worth|valued at|of|for)\s+(?={SUM})|(?:for|from|at)\s+(?=[A-Z]|(?:our|my|the|a)\s)|(?=valid\b))")
_VOUCHER_RU = lazy(r"^\W*(?:(?:привет|пожалуйста|мне|нам|нужен|нужно|надо|хочу|сделай(?:те)?|нарисуй(?:те)?|создай(?:те)?)[\s,]+){0,5}(?P<kind>(?:подарочн[а-яё]+ )(?:сертификат|карт[ау]|купон|ваучер)|(?:сертификат|купон|ваучер)(?: подарочный)?)(?P<rest>(?:\s|,|:).{3,})$", re.IGNORECASE)
_SPLITS_RU = lazy(rf"\s+(?:на (?:сумму )?(?={SUM})|(?:для|от|в)\s+(?=\S)|(?=действ|годен))", re.IGNORECASE)
_VOUCHER_TH = lazy(r"^(?P<ask>\s*(?:(?:ช่วย|รบกวน|ขอ|อยากได้|ทำ|สร้าง|ออกแบบ)\s?){0,3})(?P<kind>บัตรของขวัญ|บัตรกำนัล|คูปองของขวัญ|กิ๊ฟวอเชอร์|เกียรติบัตร)(?P<rest>.{3,})$")
_NOTICE_RU = lazy(r"^\W*(?:(?:привет|пожалуйста|мне|нам|нужн[оа]|надо|хочу|сделай(?:те)?|нарисуй(?:те)?|создай(?:те)?)[\s,]+){0,5}объявлени[ея]\s*(?::|[–—-])\s*(?P<told>\S.{5,})$", re.IGNORECASE)
_INVITES_RU = lazy(r"(?<![а-яё])пригласительн(?:ый|ая|ую|ое|ые)(?: (?:билет|открытк[ау]|карточк[ау]))?(?![а-яё])", re.IGNORECASE)
_LEAFLET_TH = lazy(r"^(?P<ask>\s*(?:(?:ช่วย|รบกวน|ขอ|อยากได้|ทำ|สร้าง|ออกแบบ)\s?){0,3})(?:ใบปลิว|แผ่นพับ|ป้ายไวนิล|ไวนิล)(?=\s?[\u0e00-\u0e7f])")
_WEDDING_TH = lazy(r"^(?P<ask>\s*(?:(?:ช่วย|รบกวน|ขอ|อยากได้|ทำ|สร้าง|ออกแบบ)\s?){0,3})(?:การ์ด|บัตร)(?:เชิญ)?(?:งาน)?แต่ง(?:งาน)?\s?(?P<one>[\u0e00-\u0e7f]{1,20})\s?(?:กับ|และ|&|แอนด์)\s?(?P<other>[\u0e00-\u0e7f]{1,20})(?=\s|$)")
_PRICES_TH = lazy(r"^(?P<ask>\s*(?:(?:ช่วย|รบกวน|ขอ|อยากได้|ทำ|สร้าง|ออกแบบ)\s?){0,3})(?:ใบ|ตาราง|รายการ)?ราคา(?:ค่าบริการ|บริการ)?(?=(?:ร้าน|คลินิก|อู่|สปา)[^\n]*\d[^\n]*\d)")
_PROMOTION_TH = lazy(r"^(?P<ask>\s*(?:(?:ช่วย|รบกวน|ขอ|อยากได้|ทำ|สร้าง|ออกแบบ)\s?){0,3})(?:รูป|ภาพ)(?=โปร(?:โมชั่น|โมชัน)?\s?[^\n]*\d)")
_STORY_TH = lazy(r"^\s*(?:(?:ช่วย|รบกวน|ขอ|อยากได้|ทำ|สร้าง|ออกแบบ)\s?){0,3}สตอรี่\s?(?:ไอจี|ig|อินสตาแกรม|เฟส(?:บุ๊ก)?)\s+(?P<told>(?!เรื่อง|เขียน|ว่า|บอก)[\u0e00-\u0e7f][^\":\n]{5,})$", re.IGNORECASE)
_PICTURE = lazy(
    r"^\W*(?:(?:hi|hey|please|pls|can|could|you|i|we|need|want|make|create|design|me|us|an?)[\s,]+){0,7}(?:(?P<up>vertical|story|instagram story|ig story) )?(?:picture|image|graphic|pic)(?: for (?:an? |my |our |the )?(?:(?:instagram |ig |insta )?(?P<up2>story|stories)|instagram|facebook|post))?\s*:\s*(?P<told>\S.{8,})$"
    r"|^\W*(?:(?:привет|пожалуйста|мне|нам|нужна|надо|хочу|сделай(?:те)?|нарисуй(?:те)?|создай(?:те)?)[\s,]+){0,5}(?:(?P<up_ru>вертикальн[а-яё]+) )?картинк[ауи](?: (?:для|в) (?:(?P<up2_ru>сторис[а-яё]*)|инст[а-яё]*|вк|поста))?\s*:\s*(?P<told_ru>\S.{8,})$", re.IGNORECASE,
)
_RIGHT_RU = {"подарочную карту": "подарочная карта"}


_PRICED = lazy(rf"{SUM}.*,.*{SUM}", re.IGNORECASE)
"""Prices of several things, which is a list of them."""


def as_a_poster(text: str) -> str:
    """The message with its sheet called a poster; as it was where it is called so already, or tells no facts."""
    if len(text) > _LONGEST or "\n" in text:
        return text
    if wedding := _WEDDING_TH.match(text):
        return f"{wedding['ask']}การ์ดเชิญงานแต่งงาน{wedding['one']}กับ{wedding['other']}{text[wedding.end() :]}"
    text = _LEAFLET_TH.sub(r"\g<ask>โปสเตอร์", _INVITES_RU.sub("приглашение", text))
    text = _PROMOTION_TH.sub(r"\g<ask>โปสเตอร์", _PRICES_TH.sub(r"\g<ask>ป้ายราคา", text))
    if (story := _STORY_TH.match(text)) and _states(story["told"]):
        return f"ทำโปสเตอร์{story['told']} แนวตั้ง"
    if (found := _PICTURE.match(text)) and '"' not in text:
        told = found["told"] or found["told_ru"]
        pieces = [piece for piece in re.split(r"[,;!]\s+|(?<=[a-zа-яё]{3})\.\s+(?=[A-ZА-ЯЁ])", told) if piece]
        if len(pieces) > 1 and SIGNAL.search(told) and not _PRICED.search(told):
            upright = any(found[name] for name in ("up", "up2", "up_ru", "up2_ru"))
            sheet, how = ("плакат", "вертикально") if found["told_ru"] else ("poster", "vertical")
            return f"{sheet}: {', '.join(pieces)}{f', {how}' if upright else ''}"
    if (notice := _NOTICE_RU.match(text)) and _states(notice["told"]):
        return f"плакат: {notice['told']}"
    if (found := _VOUCHER_EN.match(text)) and _states(found["rest"]):
        return f"poster: {found['kind'].lower().replace('gift card', 'gift voucher')}, {_lines(found['rest'], _SPLITS_EN)}"
    if (found := _VOUCHER_RU.match(text)) and _states(found["rest"]):
        kind = " ".join(sorted(found["kind"].lower().split(), key=lambda word: not word.startswith("подар")))
        return f"плакат: {_RIGHT_RU.get(kind, kind)}, {_lines(found['rest'], _SPLITS_RU)}"
    if (found := _VOUCHER_TH.match(text)) and _states(found["rest"]):
        return f"{found['ask']}โปสเตอร์{found['kind']} {found['rest'].strip()}"
    return text


def _states(told: str) -> bool:
    return bool(SIGNAL.search(told) or moments(told))


def _lines(rest: str, splits: re.Pattern[str]) -> str:
    """What is told of it, behind a comma each."""
    return re.sub(r"(?:\s*,\s*)+", ", ", splits.sub(", ", rest)).strip(" ,:")
