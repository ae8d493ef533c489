# ruff: noqa: E501 - tables of words and patterns read better unbroken
"""The small words that carry a change of earlier work and say nothing of it: "could you make it ... instead, please"."""

from __future__ import annotations

import re

from agent.local.words import CONTENT_WEIGHT, tokens
from agent.patterns import lazy

_CARRIES = lazy(
    r"\b(?:background|backdrop|фон(?:а|у|ом)?|enough|overly|got|sounds?|looks?|feels?|for (?:this|my taste)|this time|next time|not the default|not default|not like (?:this|that)|for me|the rest|(?:as|like) (?:i|we) (?:asked|said|wanted|told you)|versions|get|none of (?:these|them|those)|no|nope|nah|not|sorry|oops|wait|hang on|hold on|hmm?|mean|meant|swap|replace|trade|actually|instead|rather|please|pls|make|made|making|told|change|changed|switch|set|turn|use|give|put|do|let|try|now|it|them|that|this|one|ones|all|both|to|into|in|with|without|for|a|an|the|of|at|and|but|version|"
    r"again|bit|little|touch|tad|slightly|way|really|quite|super|kinda|this time|for me|may|might|we|have|read|spoken|narrated|voiced|talking|speaking|reading it|down|up|much|more|less|way|same|just|only|be|should|i|want|need|prefer|like|would|can|could|you|me|my|say|about|on|colou?rs?|tones?|long|length|d|instead of|redo|once|how|s|videos?|clips?|shorts?|pictures?|images?|songs?|tracks?|music|scripts?|voice|also|too|add|subtitles?|subs|captions?|languages?|"
    r"как(?:ой|ая|ое|ие)-то|что-(?:нибудь|то)|чересчур|больно|уж|как-то|вышл[оаи]|вышел|получил\w+|выходит|звучит|выглядит|поставь(?:те)?|возьми(?:те)?|стой|погоди|будут|извини(?:те)?|ой|имел[аи]? в виду|повтори(?:те)?|переделай(?:те)?|перезапиши|од(?:ин|но|ну|на)|слишком|нравится|понравил\w+|то же самое|тоже самое|так(?:ой|ое|ую) же|тоже|нет|не|лучше|сделай(?:те)?|пусть|давай(?:те)?|теперь|вместо|его|её|ее|их|это|на|в|с|со|без|и|а|но|про|о|об|чуть|немного|ещё|еще|раз|пожалуйста|добавь|субтитр\w*|тонах|цвет\w*|голос\w*|язык\w*|замени|поменяй|смени|измени|будет|хочу|хотел\w*|можно|только|вариант|ролик\w*|видео|музык\w*|картинк\w*|на этот раз|версии|как просил[аи]?|как я (?:и )?(?:просил[аи]?|говорил[аи]?)|чуточку|капельку|чтоб[ы]?|вс[её][- ]таки|говорил[аи]?|говорит|рассказывал[аи]?|рассказывает|читал[аи]?|читает|совсем|прям|очень|как-нибудь|мне|бы)\b"
    r"|คราวนี้|รอบนี้|ตามที่(?:ขอ|บอก|สั่ง)|อ้าว|เอ่อ|อุ๊ย|อืม|พากย์|นึง|ได้ไหม|ได้มั้ย|ได้ป่ะ|หน่อยนึง|เดี๋ยว|โทษที|ขอโทษ|หมายถึง|แล้วก็|แล้ว|ดีกว่า|ไป|เกินไป|อีกนิด|อีกหน่อย|นิด|นิดนึง|นิดหน่อย|เหมือนเดิม|แบบเดิม|ขอ|เอา|ทำ|ให้|เหลือ|เป็น|เปลี่ยน|ภาษา|สี|หน่อย|ที|นะ|ครับ|ค่ะ|(?<!โย)คะ|ด้วย|แทน|ไม่ใช่|ไม่เอา|ไม่มี|ไม่ต้อง|อีก|ใหม่|พื้นหลัง|เสียง|เพลง|คลิป|รูป|มัน|นี้|กว่า|เรื่อง|เกี่ยวกับ|กับ|และ|ลง|ขึ้น|แค่|ใช้|แบบ|โทน|ยาว|ใส่|เพิ่ม|ซับไตเติล|ซับ",
    re.IGNORECASE,
)
AGAIN = lazy(
    r"\b(?:again|another(?: one| version| try)?|different(?: one)?|one more|redo|переделай(?:те)?|a new one|something else|try once more|other(?: one)?|друг\w+(?: вариант)?|ещё раз|еще раз|заново|по-другому|иначе)\b|อีกแบบ|อีกครั้ง|แบบอื่น|ใหม่|อีกอัน",
    re.IGNORECASE,
)
"""Once more, in whatever other way."""
BETTER = lazy(
    r"\b(?:(?:have you|do you have|are there|can (?:i|we) (?:get|have|see)|give me|show me|got|have|any|some|something|anything|maybe|more)\s+)+(?:(?:a (?:bit|little) )?(?:more|less) (?!ideas|ones|of|like)[\w-]+|[\w-]+(?:er|ier)|else|fresh|new)(?: (?:ones?|ideas|options|topics))?(?![\w-])"
    r"|(?<![а-яё])(?:(?:а|есть|давай(?:те)?|можно|хочу|нужн\w+|предложи|придумай|дай|у тебя)\s+)*(?:(?:что-(?:нибудь|то)|ещё|варианты|идеи|темы)\s+)+(?:более \w+|по[а-яё]+(?:ее|ей|че|ше)|[а-яё]+(?:ее|ей)|получше)(?![а-яё])"
    r"|(?:มี|ขอ|อยากได้|เอา)(?:แบบ|ไอเดีย|อัน)?(?:ที่|ให้)?[\u0e00-\u0e7f]{2,20}?กว่านี้(?:อีก|หน่อย|ไหม|มั้ย)*",
    re.IGNORECASE,
)
"""Others that are better in a way nobody here has a field for: "got any funnier ones?"."""


def without_carriers(words: str) -> str:
    """The words with spaces in the place of those."""

    def blank(match: re.Match[str]) -> str:
        return " " * len(match[0])

    return _CARRIES.sub(blank, AGAIN.sub(blank, words))


def says_anything(words: str) -> bool:
    """Whether a word of weight or a figure is among them."""
    return any(token.base >= CONTENT_WEIGHT or token.text.isdigit() for token in tokens(words))


def says_more(words: str) -> bool:
    """Whether words say something beside what carries a change."""
    return says_anything(without_carriers(words))
