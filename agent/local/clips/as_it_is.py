# ruff: noqa: E501 - patterns read better unbroken
"""What a message says of a clip as it is, where it goes on to say how it is to be: "filmed in landscape, I need it upright", «снят горизонтально,
а нужен вертикальный», "ขอแนวตั้งนะ ไม่เอาแนวนอน"; and what goes with all that is not kept: "0:40 to 1:10, lose the rest".
"""

from __future__ import annotations

import re

from agent.patterns import lazy

_SHAPE_EN = r"(?:horizontal(?:ly)?|landscape|wide(?:screen)?|vertical(?:ly)?|portrait|upright|square|tall|16:9|9:16|1:1|4:5)"
_SHAPE_RU = r"(?:горизонтальн[а-яё]+|горизонталк[а-яё]+|вертикальн[а-яё]+|вертикалк[а-яё]+|широк[а-яё]+|квадратн[а-яё]+|квадрат[а-яё]*|16:9|9:16|1:1|4:5)"
_SHAPE_TH = r"(?:แนวนอน|แนวตั้ง|(?:สี่เหลี่ยม)?จัตุรัส|จอกว้าง|16:9|9:16|1:1|4:5)"
_SHAPE = lazy(rf"\b{_SHAPE_EN}\b|(?<![а-яё]){_SHAPE_RU}|{_SHAPE_TH}", re.IGNORECASE)
_AS_IT_IS = (
    lazy(
        rf"(?:\b(?:it|this|that|the (?:clip|video)|i|we)(?:'s|'ve| is| was| has been)?\s+)?(?:\b(?:filmed|shot|recorded|made|came out|turned out|it's|this is|it is|it was)\s+)(?:it |this )?(?:in |all |too )?{_SHAPE_EN}\b(?: (?:format|mode|shape|video|clip))?[\s,.;]*(?:(?:and|but|so)\b\s*)?",
        re.IGNORECASE,
    ),
    lazy(rf"\b(?:it|this|that|(?:this|that|the|my) (?:clip|video|film|one))(?:'s| is| was)\s+(?:currently |now )?(?:in |all |a )?{_SHAPE_EN}\b(?: (?:format|mode|shape|video|clip|one))?\s*[,.;–—-]+\s*(?:(?:and|but|so)\b\s*)?", re.IGNORECASE),
    lazy(rf"(?:(?<![а-яё])(?:видос|видео|ролик|клип|запись|он|оно|она)\s+(?:у меня\s+|сейчас\s+)?){_SHAPE_RU}\s*[,.;–—-]+\s*(?:(?:а|но|и)\s+)?(?=сделай|переделай|нуж|надо|хочу|хотел|можно|давай|преврати|под)", re.IGNORECASE),
    lazy(rf"[\s,]*\b(?:not|instead of|rather than|and not|no)\s+{_SHAPE_EN}\b", re.IGNORECASE),
    lazy(
        rf"(?:(?<![а-яё])(?:видос|видео|ролик|клип|запись|он|оно|она|это|всё|все|я)\s+)?(?<![а-яё])(?:снят[оаы]?|снимал[аи]?|снял[аи]?|записан[оаы]?|записал[аи]?|был[оаи]?|получил[а-яё]+|вышл?[а-яё]+)\s+{_SHAPE_RU}[\s,.;]*(?:(?:а|но|и)\s+)?",
        re.IGNORECASE,
    ),
    lazy(rf"[\s,]*(?:(?<![а-яё])а )?(?<![а-яё])(?:не|вместо)\s+{_SHAPE_RU}", re.IGNORECASE),
    lazy(rf"(?:คลิป|วิดีโอ|วีดีโอ|อันนี้|มัน|ของเดิม)(?:นี้|มัน|เดิม)*\s?(?:ถ่าย(?:มา)?)?(?:เป็น|แบบ)?\s?{_SHAPE_TH}(?:อยู่|มา|อะ|น่ะ)*\s+|(?:ถ่าย(?:มา)?)(?:เป็น|แบบ)?{_SHAPE_TH}(?:อยู่|มา|อะ|น่ะ)*\s*"),
    lazy(rf"\s*(?:ไม่เอา|ไม่ใช่|ไม่อยากได้|แทน)(?:แบบ|เป็น)?{_SHAPE_TH}"),
)
_THE_REST = lazy(
    r"[\s,.;]*(?:(?:and|then)\s+)?\b(?:lose|cut|remove|drop|bin|ditch|delete|chop|trash|toss|discard|scrap|dump|get rid of|don't need|take out)\s+(?:out |off |away )?(?:all |everything )?(?:of )?(?:the rest|the others?|everything else|the remainder|all else)(?: of it)?(?: out| off| away)?"
    r"|[\s,.;]*(?:(?<![а-яё])(?:а|и)\s+)?(?<![а-яё])(?:вс[её]\s+)?остальное\s+(?:выкин|выкид|убер|убир|отреж|среж|удал|вырез|выреж|выброс|долой|не нужно|не надо|лишнее|на выброс|в мусор|сотри)[а-яё]*"
    r"|[\s,.;]*(?:(?<![а-яё])(?:а|и)\s+)?(?<![а-яё])(?:выкин|убер|удал|отреж|выреж|выброс)[а-яё]*\s+(?:вс[её]\s+)?остальное"
    r"|\s*(?:ที่เหลือ|นอกนั้น|ส่วนอื่น|นอกจากนั้น)(?:ๆ)?(?:ก็)?(?:ตัด|ไม่เอา|ลบ|เอาออก|ไม่ต้อง|ทิ้ง)(?:ทิ้ง|ออก|ไป|เลย|หมด|ให้หมด)*",
    re.IGNORECASE,
)
_OTHER_HALF = lazy(
    r"(?P<keep>\b(?:keep|only|just|leave|use)\b[^,.;!?]{0,24}?\b(?:first|second|last|other) half(?: of (?:it|this|the (?:clip|video)))?)[\s,.;–—-]+(?:(?:because|since|as|and|but)\s+)?(?:in\s+)?the (?:first|second|last|other) (?:half|one|part)(?:'s| is| was|\s+(?:we|i|it|they|he|she|nothing|there|has|had|just|only))\b[^,.;!?]{0,60}"
    r"|(?P<keep_ru>(?:остав|только|возьми|сохрани)[^,.;!?]{0,16}?(?:перв|втор|последн)[а-яё]+ половин[а-яё]+)[\s,.;–—-]+(?:(?:а|ведь|потому что|так как)\s+)?(?:в\s+)?(?:перв|втор|друг)[а-яё]+(?: половин[а-яё]+)?\s+(?!(?:убери|удали|выкин|отреж|вырез|выбро))[^,.;!?]{3,60}"
    r"|(?P<keep_th>(?:เอา|เก็บ|ขอ|เหลือ|ใช้)(?:ไว้)?(?:แค่|เฉพาะ|แต่)?ครึ่ง(?:หลัง|แรก|ท้าย)(?:พอ|ก็พอ|นะ|ครับ|ค่ะ|(?<!โย)คะ)*)\s+(?:เพราะ|พอดี)?(?:ส่วน)?ครึ่ง(?:แรก|หลัง|ต้น|ท้าย)(?!(?:ตัด|ลบ|ไม่เอา|ทิ้ง|เอาออก))[\u0e00-\u0e7fๆ]{3,60}(?=\s|$)", re.IGNORECASE,
)
"""What is in the half that is not kept, behind the one that is: "keep the second half, in the first we only walk about"."""
_CLOCK = r"\d{1,3}(?::\d{2})?(?:\s?(?:s|secs?|seconds?|m|mins?|minutes?)(?:\s?\d{1,2}(?:\s?s)?)?)?"
_STRETCH = lazy(
    rf"(?:\b(?:from|between)\s+)?(?<![\w:])(?P<a>{_CLOCK})\s?(?:-|–|to|till|until|and)\s?(?P<b>{_CLOCK})(?![\w:])"
    r"|(?:(?<![а-яё])(?:с|от|между)\s+)?(?<![\w:])(?P<a_ru>\d{1,3}(?::\d{2})?)\s?(?:-|–|до|по|и)\s?(?P<b_ru>\d{1,3}(?::\d{2})?)(?![\d:])"
    r"|(?:ตั้งแต่|ช่วง|จาก)?\s?(?P<a_th>\d{1,3}(?::\d{2})?)\s?(?:-|–|ถึง|จนถึง)\s?(?P<b_th>\d{1,3}(?::\d{2})?)(?![\d:])",
    re.IGNORECASE,
)
_BETWEEN = lazy(r"(?<![а-яё])(?:между|меж)\s+(?P<a>\d{1,3}(?::\d{2})?(?: ?(?:секунд|минут)[а-яё]*)?)\s+и\s+(?=(?P<b>\d{1,3}(?::\d{2})?))(?P=b)", re.IGNORECASE)
_STAYS = lazy(r"\b(?:keep|only|just|leave)\b|(?<![а-яё])(?:остав|сохрани|только)|เก็บ|เอาแค่|ขอแค่|เอาเฉพาะ|เฉพาะ", re.IGNORECASE)
_KEEP = (("en", "keep "), ("ru", "оставь "), ("th", "เอาแค่ช่วง "))


_ORDERS = {
    "выкидываем": "выкинь", "убираем": "убери", "отрезаем": "отрежь", "обрезаем": "обрежь", "вырезаем": "вырежи", "оставляем": "оставь",
    "удаляем": "удали", "ускоряем": "ускорь", "замедляем": "замедли", "осветляем": "осветли", "заглушаем": "заглуши",
}  # fmt: skip
"""What is done together is asked for: «первую треть выкидываем»."""
_TOGETHER = lazy(rf"(?<![а-яё])(?<!мы )(?<!где )(?<!как )(?<!когда )(?<!там )(?:{'|'.join(_ORDERS)})(?![а-яё])", re.IGNORECASE)
_KEPT_LAST = lazy(
    r"(?<![а-яё])(?P<what>только (?:первые|последние) [^,.;!?]{1,25}?) (?:оставь|оставьте|оставить|нужны)(?![а-яё])", re.IGNORECASE
)

_NO_LONGER = (
    (lazy(r"^\W*(?:no|not) (?:longer|more) than (?=\d|an?\b|one\b|half\b)", re.IGNORECASE), "trim it to "),
    (lazy(r"^\W*не (?:длиннее|дольше|больше) (?:чем )?(?=\d|мин|пол)", re.IGNORECASE), "сократи до "),
    (lazy(r"^\s*ไม่(?:ให้)?เกิน\s?(?=\d|ครึ่ง|นาที)"), "ตัดให้เหลือ "),
)
"""How long the clip that came with the message may be at most, and no more said; behind a film that was made, it is the film's length."""


def as_it_is_to_be(text: str) -> str:
    """The message about a clip without how the clip is, and without what goes with all that it keeps."""
    for said, put in _NO_LONGER:
        text = said.sub(put, text)
    text = _KEPT_LAST.sub(r"оставь \g<what>", _TOGETHER.sub(lambda said: _ORDERS[said[0].lower()], text))
    if len({match[0].lower() for match in _SHAPE.finditer(text)}) > 1:
        for said in _AS_IT_IS:
            shorter = said.sub(" ", text)
            text = shorter if _SHAPE.search(shorter) else text
    text = _OTHER_HALF.sub(lambda half: half["keep"] or half["keep_ru"] or half["keep_th"], text)
    text = _BETWEEN.sub(r"с \g<a> до \g<b>", text)
    rest, stretch = _THE_REST.search(text), _STRETCH.search(text)
    if rest and stretch and not (rest.start() < stretch.end() and stretch.start() < rest.end()):
        shorter = f"{text[: rest.start()]} {text[rest.end() :]}"
        at = _STRETCH.search(shorter)
        text = shorter
        if at and not _STAYS.search(shorter):
            key = "th" if re.search("[ก-๙]", text) else "ru" if re.search("[а-яё]", text, re.IGNORECASE) else "en"
            text = f"{shorter[: at.start()]} {dict(_KEEP)[key]}{shorter[at.start() :]}"
    return re.sub(r"\s{2,}", " ", text).strip(" ,;")
