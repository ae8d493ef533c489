# ruff: noqa: E501 - patterns read better unbroken
"""What is to be forgotten, in the plain words for it: «сотри из памяти то, что я рассказывал про ремонт» is «забудь про ремонт», and "forget the
saturday class please, i quit teaching" is without the sentence that says why.
"""

from __future__ import annotations

import re

from agent.patterns import lazy

SOFT = r"^\W*(?:(?:ok(?:ay)?|please|pls|now|and|can you|could you|just|yes|oh|no|wait|sorry|hey|да|а|и|ну|ок|пожалуйста|теперь|ой|нет|слушай)(?![\wа-яё])[\s,.!]*)*"
_SAID_EN = r"(?:what|everything|all|anything|whatever|that)(?: that)? (?:i|we)(?:'ve| have)? (?:ever |just )?(?:said|told you|mentioned|wrote)(?: to you)?(?: before| earlier)? (?:about|on|of)"
_SAID_RU = r"(?:вс[её],?\s+)?(?:то,?\s+)?что\s+(?:(?:я|мы|тебе|вам|раньше|там|когда-то|про это)\s+)*(?:рассказывал|говорил|писал|сказал|рассказал|упоминал|просил)[аи]?(?:\s+(?:я|тебе|вам|раньше))*\s+(?:про|обо?|о|насч[её]т|по поводу)"
_FROM = r"(?:out of|from) (?:your |the )?memory|из (?:своей |твоей |вашей )?памяти|из головы"
_TOLD_TH = r"(?:เรา|ฉัน|ผม|หนู|พี่|ครู)?(?:เคย)?(?:บอก|เล่า|พูด|จำ|จด|พิมพ์)(?:ไว้|ไป|ให้ฟัง|ให้จำ)*"
FORGETS_OF = lazy(
    rf"{SOFT}(?:forget|ignore|erase|wipe|delete|remove|scrap|disregard|drop)\s+(?:(?:{_FROM})\s+)?(?:about\s+)?(?:{_SAID_EN})\s+(?P<en>\S.*)$"
    rf"|{SOFT}(?:забудь|сотри|удали|убери|выкинь|вычеркни)(?:те)?\s*,?\s*(?:пожалуйста\s*,?\s*)?(?:(?:{_FROM})\s*,?\s*)?(?:{_SAID_RU})\s+(?P<ru>\S.*)$"
    rf"|^\s*(?:ช่วย|งั้น|ขอ|โอเค|\s)*(?:ลืม|ลบ)(?:ข้อมูล|สิ่ง|เรื่อง|อัน)?ที่{_TOLD_TH}(?:เรื่อง|เกี่ยวกับ|ว่า)\s?(?P<th>\S.*)$"
    rf"|^\s*(?:ช่วย|งั้น|ขอ|โอเค|\s)*(?:ลืม|ลบ)(?:ข้อมูล)?(?:เรื่อง)(?P<th2>\S.*?)ที่{_TOLD_TH}(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
"""Forgets what was said of something."""
_NOT_KEPT = lazy(
    r"^\W*(?:(?:ок|а|и|да|всё|слушай|кстати)[\s,]+)*(?:про|об?|насч[её]т)\s+(?P<ru>[^?.!,]{3,60}?)\s+(?:(?:можешь|можно|уже|теперь|пожалуйста)\s+)*(?:забудь(?:те)?|забыть|не (?:помни|вспоминай|напоминай)(?: больше)?)\W*$"
    r"|^\W*(?:(?:ок|а|и|пожалуйста|больше)[\s,]+)*не (?:помни|запоминай|храни|держи в памяти)(?:те)?(?: больше)?\s+(?P<ru2>(?!это\b)[^?.!,]{3,60}?)(?: больше)?\W*$"
    r"|^\W*(?:правило|запрет|требование)\s+(?P<ru3>(?:про|об?|насч[её]т|на)\s+[^?.!,]{3,60}?)\s+(?:отменяется|отменяем|отмени|отменили|снимается|больше не (?:действует|нужно|надо))\W*$|^\W*(?:отмени|сними|убери)(?:те)?\s+(?:это )?(?:правило|запрет)\s+(?P<ru4>(?:про|об?|насч[её]т|на)\s+[^?.!,]{3,60}?)\W*$"
    r"|^\s*(?:ยกเลิก|เลิกใช้|ลบ|เอา)(?:กฎ|ข้อห้าม|กติกา)(?:เรื่อง|ที่ว่า|ว่า)?\s?(?P<th>[\u0e00-\u0e7f A-Za-z]{2,40}?)(?:ออก|ไป|ได้|เลย|แล้ว|ด้วย|หน่อย|นะ|ครับ|ค่ะ|(?<!โย)คะ|\s)*$|^\s*(?:กฎ|ข้อห้าม)(?:เรื่อง|ที่ว่า)\s?(?P<th2>[\u0e00-\u0e7f A-Za-z]{2,40}?)(?:ไม่ใช้|ยกเลิก|ไม่ต้องใช้|ไม่เอา)(?:แล้ว|ไป|ได้|เลย|นะ|ครับ|ค่ะ|(?<!โย)คะ|\s)*$", re.IGNORECASE,
)
"""What need not be remembered any more, and a rule that is given up, in other words: «про парковку можешь забыть», "ยกเลิกกฎเรื่องอีโมจิ"."""
TAIL = lazy(
    r"(?:\s*(?:please|pls|lol|haha|completely|entirely|altogether|for good|for ever|forever|from (?:your |the )?memory|out of (?:your |the )?memory|пожалуйста|совсем|навсегда|целиком|из памяти|лол|ахах[ах]*)(?![\wа-яё])"
    r"|(?:ออกจาก(?:ความจำ|เมม)|ออก|ทิ้ง|ไป|ให้หมด|ให้|หมด|ซะ|เถอะ|ได้เลย|เลย|ด้วย|หน่อย|ที(?!่)|นะ|น้า|ครับ|คับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า)+(?=\s|$)|[\s.!,;\U0001F000-\U0001FAFF\u2600-\u27BF\uFE0F])+$", re.IGNORECASE,
)
_CLAUSE = lazy(
    r"\s*[,;—–-]+\s*(?:(?:because|since|as|cos|cuz)\s+)?(?:i|we|it|they|he|she|there|that|this)(?:['’](?:ve|re|s|m|d))?\s+\S.*$|\s*[,;—–-]+\s*(?:потому что |так как |ведь |а то )?(?:я|мы|он|она|оно|они|её|ее|его|их|там|это|уже|больше|теперь|нам|мне|у нас|у меня)(?![а-яё])\s+\S.*$"
    r"|(?:ไป(?:เลย|ได้เลย|ซะ|ให้หมด)?|ซะ|เถอะ|ได้เลย)(?:นะ|น้า|ครับ|คับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า)*\s+\S.*$", re.IGNORECASE | re.DOTALL,
)
"""A reason behind what is to be forgotten, as a sentence of its own."""
_IS_NOW = lazy(r"\b(?:now|these days|instead|from now on)\b|(?<![а-яё])(?:теперь|сейчас|отныне)(?![а-яё])|ตอนนี้|เดี๋ยวนี้|ต่อไปนี้|จากนี้", re.IGNORECASE)
_NO_MORE = lazy(
    r"\b(?:not|no|none|nothing|never|n'?t|stopp?(?:ed)?|quit|end(?:ed)?|cancel\w*|closed?|gone|over|moved|rebrand\w*|changed|left|outdated|wrong|old)\b|n't\b|(?<![а-яё])(?:не|нет|никогда|отмен|убра|закры|переста|бросил|переехал|измени|поменя|ребренд|устар|кончил)|ไม่|เลิก|ยกเลิก|หมด|ปิด|ย้าย|เปลี่ยน|จบ|รีแบรนด์", re.IGNORECASE,
)
"""Says why it is to be forgotten, and nothing that there is instead."""
_ORDERS = {"en": "forget {what}", "ru": "забудь про {what}", "th": "ลืมเรื่อง {what}"}
_FORGETS = lazy(rf"{SOFT}(?:forget|забудь)|^\s*(?:ช่วย|งั้น|ขอ)*ลืม", re.IGNORECASE)
_ABOUT = lazy(rf"(?P<lead>{SOFT}forget )about (?!it\b|that\b|this\b)", re.IGNORECASE)
LONGEST = 240


def said_of(text: str) -> str:
    """ "forget ..." and what, of a message that forgets what was said of something; as it was for any other. A reason behind it goes."""
    match = FORGETS_OF.match(text) if len(text) <= LONGEST else None
    if match is None:
        return _without_reason(text) if _FORGETS.match(text) else text
    words = match["en"] or match["ru"] or match["th"] or match["th2"]
    what = TAIL.sub("", _CLAUSE.sub("", words)).strip()
    language = "en" if match["en"] else "ru" if match["ru"] else "th"
    return _ORDERS[language].format(what=what) if what else text


def no_longer_kept(text: str) -> str:
    """ "forget ..." and what, of a message that says in other words that something need not be remembered; as it was for any other."""
    dropped = _NOT_KEPT.match(text) if len(text) <= LONGEST else None
    if dropped is None:
        return text
    key, what = next((key, value.strip()) for key, value in dropped.groupdict().items() if value)
    return _ORDERS[key.rstrip("2")].format(what=what) if key in ("ru", "th", "th2") else f"забудь {what}"


def _without_reason(text: str) -> str:
    """A message that forgets something, without the sentence behind it that says why."""
    begins, plain = _FORGETS.match(text), _CLAUSE.sub(lambda clause: clause[0] if tells_anew(clause[0]) else "", text)
    plain = _ABOUT.sub(r"\g<lead>", plain) if plain != text else text
    return plain if begins and len(re.findall(r"[^\W\d_]+", plain[begins.end() :])) > (1 if re.match(r"\W*(?:что|that|what|про|about|о)(?![\wа-яё])", plain[begins.end() :]) else 0) else text


def tells_anew(clause: str) -> bool:
    """Whether a sentence says what there is instead, and not only that the old is gone."""
    return bool(_IS_NOW.search(clause)) and not _NO_MORE.search(clause)
