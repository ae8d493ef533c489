# ruff: noqa: E501 - patterns read better unbroken
"""A sheet with words on it, told behind something else that says what it is for: "5 slogans for the village choir and a poster with New voices welcome
on it", «3 слогана для пекарни и плакат с надписью "Свежий хлеб"». The sheet is for the same, where it names nothing of its own."""

from __future__ import annotations

import re

from agent.patterns import lazy

_LONGEST = 400
_WORDS_EN = r"slogans?|taglines?|names?|mottos?|captions?|posts?|hashtags|ideas|jingle|song|video|short|reel|logo"
_SHEET_EN = r"(?:poster|flyer|banner|card|sign|sticker|billboard|leaflet|picture)"
_EN = lazy(
    rf"^(?P<first>[^:;.\"]{{0,40}}?\b(?:{_WORDS_EN})\b[^:;.,\"]{{0,30}}? (?:for|about) (?P<what>(?:the |our |my |a |an )?[^:;.,\"]{{2,40}}?))(?P<joint>,? (?:and|plus|then|and then|and also)(?: (?:make|draw|do|design|create)(?: me| us)?)? (?:an?|one) (?:[\w-]+ ){{0,2}}?{_SHEET_EN})(?P<words>,? (?:that (?:says|reads)|saying|reading|with (?:the (?:words?|text|line|title) )?(?=\"|[^\"\n]{{2,60}} (?:on it|on top)\W*$)|with the (?:words?|text|line|title)|which says).*)$",
    re.IGNORECASE | re.DOTALL,
)
_RU = lazy(
    r"^(?P<first>[^:;.\"«]{0,30}?(?<![а-яё])(?:слоган|девиз|назван|подпис|пост(?!ер)|хештег|иде|джингл|песн|ролик|видео|рилс|логотип)[а-яё]*[^:;.,\"«]{0,30}? (?P<lead>для|про) (?P<what>[^:;.,\"«]{2,40}?))(?P<joint>,?(?: и| плюс|,? а ещё| потом)+(?: (?:сделай|нарисуй|создай)(?:те)?)? )(?P<sheet>(?:[а-яё]+(?:ый|ий|ой|ую|ое) )?(?:плакат|постер|афишу|афиша|баннер|открытку|листовку|вывеску|флаер|картинку))(?P<words>,? (?:с (?:надписью|текстом|заголовком|фразой)|со словами|где написано).*)$",
    re.IGNORECASE | re.DOTALL,
)
_TH = lazy(
    r"^(?P<first>[^:\"]{0,20}?(?:สโลแกน|แคปชั่น|แคปชัน|โพสต์|ไอเดีย|แฮชแท็ก|คลิป|โลโก้)\s?(?:\d{1,2}\s?(?:อัน|แบบ|ข้อ|ตัว|โพสต์|คลิป))?\s?(?:สำหรับ|ให้|เรื่อง|ของ)?(?P<what>(?:ร้าน|โรงเรียน|คลินิก|คาเฟ่|ชมรม|บริษัท|โรงแรม|โฮมสเตย์|ฟาร์ม|ฟิตเนส|สตูดิโอ|วัด|ตลาด)[^:\"\s\d]{0,30}?))(?:\s*(?:แล้วก็|และก็|แล้ว|และ|กับ|พร้อม)\s*(?:ทำ|วาด|ขอ)?)(?P<sheet>โปสเตอร์|ป้าย|แบนเนอร์|ใบปลิว|การ์ด)(?:ที่)?(?P<words>(?:เขียน(?:คำ)?ว่า|มีข้อความ(?:ว่า)?|มีคำว่า|ใส่คำว่า).*)$",
    re.DOTALL,
)
_NO_SHEET_OF = lazy(r"\b(?:and|each|it|them|this|that)\b|(?<![а-яё])(?:и|это|этого|них)(?![а-яё])", re.IGNORECASE)
_ON_IT = lazy(r"^,? with (?P<words>[^\"]{2,60}) (?:on it|on top)\W*$", re.IGNORECASE)

_ONE_OF_THEM = lazy(r"(?:it|this|that|the|an?|one)?\s*(?:(?:very )?(?:best|first|second|last|strongest|funniest|top|catchiest)\b.*|one|slogan|tagline|motto)?(?: (?:one|slogan|tagline|motto))?(?: of (?:them|those|these))?(?: written| printed)?$", re.IGNORECASE)
"""Points at what is made before, and is no words."""


def for_the_same(text: str) -> str:
    """The message with what the sheet is for said of it too; as it was where it has none of these."""
    if len(text) > _LONGEST:
        return text
    if (found := _EN.match(text)) and not _NO_SHEET_OF.search(found["what"]):
        on_it = _ON_IT.match(found["words"])
        if on_it and _ONE_OF_THEM.match(on_it["words"]):
            return text
        words = f' with the words "{on_it["words"]}"' if on_it else found["words"]
        return f"{found['first']}{found['joint']} for {found['what']}{words}"
    if (found := _RU.match(text)) and not _NO_SHEET_OF.search(found["what"]):
        make = "" if re.search(r"сделай|нарисуй|создай", found["joint"], re.IGNORECASE) else "сделай "
        words = re.sub(r"(?i)^,? (?:с (?:надписью|текстом|заголовком|фразой)|со словами|где написано)", " с надписью", found["words"])
        return f"{found['first']}, {make}{found['sheet']} {found['lead']} {found['what']}{words}"
    if found := _TH.match(text):
        words = re.sub(r"^(?:เขียน(?:คำ)?ว่า|มีข้อความ(?:ว่า)?|มีคำว่า|ใส่คำว่า)", "เขียนว่า", found["words"])
        return f"{found['first']} แล้วก็{found['sheet']}{found['what']}{words}"
    return text
