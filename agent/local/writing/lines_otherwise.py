# ruff: noqa: E501 - tables of words read better unbroken
"""How slogans that were written are found and are to be, in a few words of it: "too fancy, keep it simple and short", «слишком пафосно, можно попроще и
покороче», "ยาวไปค่ะ ขอแบบง่ายๆ กว่านี้". Nothing but such words is said, so that it is of the slogans and no wish of its own.
"""

from __future__ import annotations

import re

from agent.patterns import lazy

_CORE_EN = r"long|longer|short|shorter|simple|simpler|simply|complicated|complex|fancy|wordy|clever|pompous|posh|plain|plainer|pretentious|formal|snappy|snappier|punchy|punchier|catchy|catchier|crisp|crisper|brief|briefer|overdone|dramatic"
_CORE_RU = r"длинн[а-яё]+|коротковат[а-яё]+|коротк[а-яё]*|(?:по)?короче|(?:по)?проще|прост[а-яё]+|сложн[а-яё]+|пафосн[а-яё]+|заумн[а-яё]+|вычурн[а-яё]+|(?:по)?понятнее|(?:по)?скромнее|(?:по)?конкретнее|официальн[а-яё]+|(?:по)?весел(?:ее|ей|ые)|(?:по)?ярче|(?:по)?смешнее|(?:по)?бодрее"
_CORE_TH = r"ยาว|สั้น|ง่าย|ยาก|เวอร์|อลังการ|ทางการ|กระชับ|ธรรมดา|ซับซ้อน"
_AROUND_EN = r"too|so|way|a|bit|little|lot|much|very|still|all|they|they'?re|it'?s|it|its|these|those|that|them|this|are|is|make|keep|have|something|smth|please|pls|but|and|can|could|you|we|be|should|slogans?|taglines?|ones?|want|need|i|i'd|like|give|me|more|less|try|rather|no|nah|hm+|ok"
_AROUND_RU = r"слишком|чересчур|очень|как-то|как|то|больно|уж|это|они|все|всё|а|и|но|ну|нет|не|хм+|можно|давай|давайте|сделай|сделайте|напиши|напишите|надо|нужно|нужны|нужен|хочу|хотелось|бы|что-нибудь|чтонибудь|что|нибудь|слоган[а-яё]*|пожалуйста|плиз|чуть|немного|ещё|еще|более|менее|их|мне|нам|такие|какие-то"
_AROUND_TH = r"มัน|ไป|เกินไป|เกิน|มาก|หน่อย|นิด|นึง|ๆ|กว่า|นี้|เดิม|ขอ|เอา|แบบ|ให้|ทำ|อยากได้|สโลแกน|แต่|และ|กับ|แล้วก็|ค่ะ|คะ|ครับ|คับ|นะ|จ้า|ลง|อีก|ดู|ฟัง|ได้ไหม|ได้มั้ย|ไหม|คิด|ใหม่"
_SAYS = {
    "en": lazy(rf"(?:(?:{_CORE_EN}|{_AROUND_EN})(?![\w']))", re.IGNORECASE),
    "ru": lazy(rf"(?:(?:{_CORE_RU}|{_AROUND_RU})(?![а-яё]))", re.IGNORECASE),
    "th": lazy(rf"(?:{_CORE_TH}|{_AROUND_TH})"),
}
_CORE = lazy(rf"\b(?:{_CORE_EN})\b|(?<![а-яё])(?:{_CORE_RU})(?![а-яё])|{_CORE_TH}", re.IGNORECASE)


def lines_so(text: str) -> bool:
    """Whether a message says how slogans are or should be, and no more."""
    core = _CORE.search(text)
    key = "th" if re.search("[\u0e00-\u0e7f]", text) else "ru" if re.search("[а-яё]", text, re.IGNORECASE) else "en"
    return bool(core) and not re.search(r"\w", _SAYS[key].sub(" ", text))
