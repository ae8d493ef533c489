# ruff: noqa: E501 - patterns read better unbroken
"""What stands wrong in the newest work, and what should stand there: "it says 12th, should be 13th", «там 12-е, а надо 13-е», "แก้วันที่ 12 เป็น 13".

Put as the one wording of a correction that the rest of the planner reads ("not 12 but 13"), and only where the wrong words stand in that
work: "change blue to red" may be of its colours, and "замени фон на белый" is no mistake in the text.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.imagery.details import COLOUR_EN, COLOUR_RU, COLOUR_TH
from agent.local.memories.renamed import names_anew
from agent.local.words import tokens
from agent.patterns import lazy
from tools.plan import texts_in

_END = r"(?:\s*(?:please|instead|rather|then|thanks?|my (?:bad|mistake)|пожалуйста|лучше|тогда|ด้วย|หน่อย|ให้ที|(?:จะ)?ดีกว่า|แทน|(?:ล่?ะ|แล้ว)กัน|เถอะ|เลย|นะ|ครับ|ค่ะ|(?<!โย)คะ|คับ)|[\s,.!?])*$"
_WAYS = {
    "en": lazy(
        rf"^\W*(?:(?:no|oops|sorry|wait|hey|ah|oh|hmm?|but|and|the poster|there'?s a (?:typo|mistake)|typo|wrong|mistake)[\s,:.]+)*"
        rf"(?:(?:it|that|there|the (?:poster|title|date|text|price|picture|flyer|banner|time|phone|address|headline|name|banner))\s+(?:now |still |currently )?(?:says?|reads?|is|shows?|has)\s+|you (?:wrote|put|have|typed)\s+|(?:change|fix|correct|replace|swap)\s+(?:the )?(?:(?:date|time|price|title|text|name|phone|number|day|word|words) )?(?:from )?)"
        rf"(?P<old>[^,;!?]{{1,40}}?)\s*(?:[,;.–—-]*\s*(?:but |and )?(?:it )?(?:should|must|has to|needs to|ought to|was supposed to|is supposed to)(?: be| say| read)?|\s+(?:to|with|into)|\s*[,;]\s*(?:make it|i meant|it'?s))\s+(?:the )?(?P<new>[^,;!?]{{1,40}}?){_END}"
        rf"|^\W*(?P<old2>[^,;!?]{{1,30}}?)\s+(?:should|must|has to|needs to)(?: be| say| read)\s+(?P<new2>[^,;!?]{{1,40}}?){_END}", re.IGNORECASE,
    ),
    "ru": lazy(
        rf"^\W*(?:(?:ой|упс|нет|стой|прости|извини|слушай|но|а|ошибка|опечатка)[\s,:.—-]+)*"
        rf"(?:(?:там|тут|здесь|на (?:ней|нём|нем|афише|плакате|постере|картинке|баннере)|у тебя|дата|цена|время|телефон)\s+(?:же )?(?:(?:написано|стоит|указано|написал[аи]?|сейчас|у тебя)\s+)*|(?:исправь|замени|поменяй|поправь|измени)(?:те)?\s+(?:(?:дату|цену|время|телефон|число|слово|название|заголовок|текст)\s+)?(?:с\s+)?|(?:написано|указано|стоит)\s+)"
        rf"(?P<old>[^,;!?]{{1,40}}?)\s*(?:[,;.–—-]*\s*(?:(?:а|но)\s+)?(?:надо|нужно|должно быть|должен быть|должна быть|должно|правильно|следует|имелось в виду)(?: бы)?(?: быть| было)?|\s+на|\s*[,;]\s*а)\s+(?P<new>[^,;!?]{{1,40}}?){_END}", re.IGNORECASE,
    ),
    "th": lazy(
        rf"^\W*(?:(?:อ้าว|เอ่อ|อุ๊ย|โทษที|ขอโทษ|พิมพ์ผิด|ผิด|ช่วย|ขอ)(?:ครับ|ค่ะ|(?<!โย)คะ|นะ|\s)*)*"
        rf"(?:(?:มัน|ในรูป|บนโปสเตอร์|ในโปสเตอร์|ตรงนั้น)?(?:เขียนว่า|ขึ้นว่า|พิมพ์ว่า|เป็น)\s?|(?:แก้(?:ไข)?|เปลี่ยน)(?:จาก)?\s?(?:(?:วันที่|วัน|เวลา|ราคา|เบอร์(?:โทร)?|ชื่อ(?:ร้าน)?|คำว่า|ข้อความ|ตัวเลข|เลข)(?:จาก)?\s?)?)"
        rf"(?P<old>(?!พื้นหลัง|ฉากหลัง)[^,;!?]{{1,40}}?)\s*(?:(?:แต่)?(?:จริงๆ|ที่ถูก)?(?:ต้อง|ควร)(?:เป็น|คือ)|(?:ให้)?เป็น(?!สี)|แทนด้วย)\s?(?P<new>[^,;!?]{{1,40}}?){_END}", re.IGNORECASE,
    ),
}
_PRICE_TH = lazy(
    rf"^\W*(?:(?:อ้าว|เอ่อ|เอ้ย|โทษที|ขอโทษ|ช่วย|ขอ|แล้ว)(?:ครับ|ค่ะ|(?<!โย)คะ|นะ|\s)*)*(?:(?:แก้(?:ไข)?|เปลี่ยน)ราคา\s?(?P<a>[\u0e00-\u0e7fA-Za-z ]{{2,30}}?)\s?(?:จาก\s?\d+\s?(?:บาท)?\s?)?(?:ให้)?เป็น\s?(?P<a_n>\d+)"
    rf"|ราคา\s?(?P<b>[\u0e00-\u0e7fA-Za-z ]{{2,30}}?)(?:มัน)?ผิด(?:แล้ว|นะ|ครับ|ค่ะ|(?<!โย)คะ)*[\s,]*(?:จริงๆ|ที่ถูก)?(?:ต้อง|เป็น|คือ)+\s?(?P<b_n>\d+)|(?P<c>[\u0e00-\u0e7fA-Za-z ]{{2,30}}?)\s?(?:ราคา|ต้อง(?:เป็น)?)?\s?(?P<c_n>\d+)\s?(?:บาท)?\s*ไม่ใช่\s?\d+)\s?(?:บาท)?{_END}"
)
"""What something costs, told for what stands wrong on a sheet: put as the thing and its price."""
_AS_PUT = {"en": "not {old} but {new}", "ru": "не {old}, а {new}", "th": "{new} ไม่ใช่ {old}"}
_NTH = lazy(r"(?<=\d)\s?-?(?:ое|ого|е|го|й|ый|ом|му)(?![а-яё])", re.IGNORECASE)
_NTH_EN = lazy(r"(?<=\d)(?:st|nd|rd|th)\b", re.IGNORECASE)
_A_COLOUR = lazy(rf"(?:{COLOUR_EN}|{COLOUR_RU}|สี{COLOUR_TH})", re.IGNORECASE)
"""What a thing may be changed to without having been wrong: "change the vase to white"."""
_MARKS = " .:'\"«»“”"


def put_right(request: Request) -> Request:
    """The message as such a correction; as it was where it is none, or the words do not stand in the newest work."""
    way = _WAYS.get(language := detect(request.text, request.language))
    if request.question or request.attachments or not request.earlier or way is None or names_anew(request):
        return request
    standing = " ".join(texts_in([step.args for step in request.earlier[0].steps]))
    if language == "th" and (price := _PRICE_TH.match(request.text.strip())):
        thing, cost = next((price[name].strip(), price[f"{name}_n"]) for name in "abc" if price[name])
        if re.search(rf"{re.escape(thing)}\s?\d", standing):
            return replace(request, text=f"{thing} {cost}")
    match = way.fullmatch(request.text.strip())
    groups = match.groupdict() if match else {}
    old, new = ((groups.get(name) or groups.get(f"{name}2") or "").strip(_MARKS) for name in ("old", "new"))
    old, new = (_NTH.sub("", said) if language == "ru" else said for said in (old, new))
    if language == "en" and not _stands(old, standing):
        old, new = (_NTH_EN.sub("", said) for said in (old, new))
    if not old or not new or not _stands(old, standing) or (_A_COLOUR.fullmatch(new) and not _A_COLOUR.fullmatch(old)):
        return request
    return replace(request, text=_AS_PUT[language].format(old=old, new=new))


def _stands(said: str, text: str) -> bool:
    """Whether the words stand in a text one behind the other, in whatever form."""
    wanted, there = [token.stem for token in tokens(said)], [token.stem for token in tokens(text)]
    return bool(wanted) and any(there[at : at + len(wanted)] == wanted for at in range(len(there) - len(wanted) + 1))
