# ruff: noqa: E501 - patterns read better unbroken
"""Somebody new who asks what there is, and tells beside it who they are: "а что ты вообще умеешь? я в инсте веду страничку про вязание".

Only what is asked is left of such a message. One that wishes for anything, or in which another question stands, is left as it was.
"""

from __future__ import annotations

import re

from agent.local.lexicon import lexicon
from agent.local.wordings.asides import NEW_HERE
from agent.patterns import lazy

_CUT = lazy(r"\s*(?:[.!?;…]+|,|\s-+\s|\)+)\s*|(?<=[\u0e00-\u0e7f])\s+(?=[\u0e00-\u0e7f])")
_START = lazy(
    r"(?:а |и |ну |подскажи(?:те)?,? |скажи(?:те)?,? )*(?:с чего (?:мне |тут |вообще |лучше )*(?:начать|начинать)|(?:вообще )?(?:не понимаю|не понял[аи]?|не пойму|непонятно),? как (?:мне |тут |с тобой |с этим |этим |тобой |вообще |это )*(?:начать|работать|пользоваться|работает)|как (?:мне |тут |с тобой |с этим |этим |тобой |вообще )*(?:начать|начинать|работать|пользоваться|это всё работает|всё работает))"
    r"|(?:(?:งง|ไม่เข้าใจ|ไม่รู้เรื่อง)(?:อ่ะ|อะ|มาก|จัง|เลย)*\s?)?(?:แล้ว)?(?:ต้อง)?ใช้(?:งาน)?(?:ยังไง|อย่างไร|ไง)(?:อ่ะ|อะ|เนี่ย)*|(?:แล้ว)?(?:ต้อง|ควร|จะ)?(?:เริ่ม|เริ่มต้น|เริ่มใช้)(?:ใช้|ใช้งาน)?(?:ยังไง|อย่างไร|ตรงไหน|จากอะไร|จากตรงไหน|ตรงไหนก่อน)(?:ดี|บ้าง|ก่อน)*",
    re.IGNORECASE,
)
"""How to begin, which is what there is."""
_PARTICLES = lazy(r"(?:ครับ|คับ|ค่ะ|(?<!โย)คะ|นะ|(?<!เ)จ้า|จ้ะ|หน่อย|เลย|\s)+$")
_OF_ONESELF = lazy(
    r"(?:а |и |просто |вообще |сам[аи]? |кстати )*(?:я|мы|у (?:меня|нас)|мне|меня|нас|нам|мо[йяеиё]|наш[аеи]?|веду|держу|продаю|шью|пеку|вяжу|работаю|занимаюсь|снимаю|преподаю|пишу)(?!\w)(?!.*(?<!\w)(?:нуж\w+|надо|хочу|хотел\w*|сдела\w+|помоги\w*|можно|скажи)).*"
    r"|(?:พอดี|คือ|ตอนนี้)?(?:ผม|ฉัน|เรา|หนู|เพื่อน|พี่|น้อง|ที่ร้าน|ร้าน|เพจ|เปิด|ขาย|ทำร้าน|เป็น(?:แม่ค้า|เจ้าของ|ครู|ช่าง|ฟรีแลนซ์)|ทำ(?:เพจ|ช่อง|ธุรกิจ|อาชีพ|ขนมขาย))(?!.*(?:ช่วย|ขอ(?!ง)|อยากได้|อยากให้|คลิปเรื่อง|ไหม|มั้ย|เท่าไ)).*",
    re.IGNORECASE,
)
_HELLO = lazy(r"(?:привет\w*|здравствуй\w*|добр\w+ (?:утро|день|вечер)|хай|слушай\w*|(?:ничего |вообще |я )*(?:не понимаю|не понял[аи]?|не пойму|запутал[а-яё]+)|สวัสดี|หวัดดี|ดี|งง|ไม่เข้าใจ|ไม่รู้เรื่อง)(?:ครับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า|อ่ะ|อะ|มาก|จัง|เลย|ๆ)*", re.IGNORECASE)
_ASKS = {"ru": "что ты умеешь", "th": "ทำอะไรได้บ้าง"}
_MOST = 250  # characters


def what_there_is(message: str) -> str:
    """The question alone; the message as it was when it is no such one."""
    thai = re.search("[\u0e00-\u0e7f]", message) is not None
    if len(message) > _MOST or not (thai or re.search("[а-яё]", message, re.IGNORECASE)):
        return message
    pieces = [piece for part in _CUT.split(message) if (piece := _PARTICLES.sub("", part.strip()))]
    asked = [_asks(piece) for piece in pieces]
    others = [piece for piece, asks in zip(pieces, asked, strict=True) if not asks]
    if not any(asked) or (not others and not any(map(_START.fullmatch, pieces))) or not all(_HELLO.fullmatch(piece) or NEW_HERE.match(piece) or _OF_ONESELF.fullmatch(piece) for piece in others):
        return message
    return _ASKS["th" if thai else "ru"]


def _asks(piece: str) -> bool:
    bare = re.sub(r"^(?:а|и|ну|так|слушай)\s+", "", piece, flags=re.IGNORECASE)
    return _START.fullmatch(bare) is not None or lexicon().smalltalk["help"].fullmatch(bare) is not None
