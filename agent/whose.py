# ruff: noqa: E501 - patterns read better unbroken
"""Whom a sentence tells something of: "for Sunny Cafe always use ...", «рыбакам всегда ...», "ของร้านหวานใจใช้...เสมอ", «у стоматологии ...».

Nobody where it is of everything: "always ...", "my videos are always ...", "the music should always be calm".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.local.words import tokens
from agent.patterns import lazy
from memory.whom import key_of

ALWAYS = lazy(
    r"\b(?:always|never|usually|from now on|from today(?: on(?:wards?)?)?|starting (?:from )?(?:today|now)|by default|every time|each time|as a rule)\b"
    r"|(?<![а-яё])(?:всегда|никогда|обычно|по умолчанию|впредь|отныне|каждый раз|с этого момента|с сегодняшнего дня)(?![а-яё])"
    r"|เสมอ|ทุกครั้ง|ตลอด|ทุกคลิป|ทุกโพสต์|ทุกวิดีโอ|จากนี้ไป|ต่อไปนี้|ต่อจากนี้|ตั้งแต่วันนี้",
    re.IGNORECASE,
)
"""Says that something holds for good."""
_EN, _RU = r"[A-Za-z0-9&'-]+", r"[A-Za-zА-Яа-яЁё0-9&\"-]+"
_ENDS_EN = r"(?=\s*[,.:;!]|\s+-|\s*$|\s+(?:always|never|usually|from|by default|every|each|use|keep|make|do|put|have|has|add|take|please|i|we|you|it|they|are|is|was|should|must|will|gets?|needs?|wants?|likes?|with|in|on|about|that|only|and|a|the|to|vertical\w*|horizontal\w*|(?-i:square|wide|red|blue|green|yellow|orange|pink|purple|black|white|gold|teal|navy|dark|light|bright|calm|male|female|tomorrow|today))\b)"
_ENDS_RU = r"(?=\s*[,.:;!]|\s+-|\s*$|\s+(?:всегда|никогда|обычно|по|впредь|отныне|каждый|теперь|сейчас|уже|больше|дела[йе]\w*|использу\w+|бер[ие]\w*|став\w+|нужн\w+|надо|долж\w+|только|с|со|в|на|про|об?|без|и|а|мы|я|это|из|от|до|не|будет|идёт|идет|[а-яё]+(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ую|ом|им|ым))(?![а-яё]))"
_FOR = lazy(
    rf"\bfor\s+(?:the\s+)?(?P<en>(?:{_EN}\s+){{0,3}}?{_EN}){_ENDS_EN}|(?<![а-яё])(?:для|у)\s+(?P<ru>(?:{_RU}\s+){{0,3}}?{_RU}){_ENDS_RU}"
    rf"|^(?P<whose>(?:{_EN}\s+){{0,3}}?{_EN})'s?\s+(?=\w+\s+(?:are|is|should|must|always|never)\b)",
    re.IGNORECASE,
)
_LEADS = lazy(
    r"^(?:(?:remember|note|keep in mind|don't forget)(?: that)?|(?:please|and|also|so|ok(?:ay)?|btw|now|but|from now on|hey|the)\b|(?:запомни|учти|имей в виду|запиши)(?:те)?(?:,? что)?(?![а-яё])|(?:и|а|но|ну|ещё|еще|пожалуйста|короче|кстати|теперь)(?![а-яё]))[\s,:]*",
    re.IGNORECASE,
)
_BEFORE = lazy(
    rf"^(?P<en>(?:{_EN}\s+){{0,3}}?{_EN})(?:\s*[:-]\s*|\s+)(?:(?:is|are|should|must|will|would|has|have|gets?|needs?|wants?|likes?|to|be|have to|need to)\s+)*(?:always|never|usually)\b"
    rf"|^(?P<en3>(?-i:[A-Z][\w&'-]*(?: [A-Z&][\w&'-]*){{0,3}}))\s+(?:should|must|will|is|are|uses?|gets?|has|have|needs?|wants?|likes?)\b(?=.*\b(?:always|from now on|by default|every time)\b)"
    rf"|^(?P<ru3>(?-i:[А-ЯЁ][а-яё-]+(?: [А-ЯЁ][а-яё-]+)?))\s+(?:долж\w+|буд\w+|любит|любят|хочет|хотят|просит|просят)(?![а-яё])(?=.*(?<![а-яё])(?:всегда|впредь|отныне|теперь|каждый раз)(?![а-яё]))"
    rf"|^(?P<en2>(?:{_EN}\s+){{0,3}}?{_EN})(?:\s*:\s*|\s+-\s+)(?=\S)"
    rf"|^(?P<ru>(?:{_RU}\s+){{0,3}}?{_RU})(?:\s*[:-]\s*|\s+)(?:(?:долж\w+|нуж\w+|надо|любит|любят|просит|просят|хочет|хотят)\s+)?(?:всегда|никогда|обычно)(?![а-яё])"
    rf"|^(?P<ru2>(?:{_RU}\s+){{0,3}}?{_RU})(?:\s*:\s*|\s+-\s+)(?=\S)",
    re.IGNORECASE,
)
_KIND_TH = r"(?:ร้าน|ลูกค้า|คลินิก|คาเฟ่|บริษัท|แบรนด์|โรงเรียน|โรงแรม|ฟิตเนส|ยิม|สปา|ทีม|มูลนิธิ|เพจ|ช่อง)"
_NAME_TH = r"[\u0e01-\u0e2e\u0e30-\u0e4eA-Za-z0-9&'-]+?(?:\s[A-Z][\w&'-]*)*"
_LATIN = r"\s?[A-Z][\w&'-]*(?:\s[A-Z][\w&'-]*)*"
_VERB_TH = r"(?:\s*(?:ต้อง|ให้|ควร|จะ|อยาก|ขอ|เอา|ใช้|ทำ|พากย์|เป็น|ชอบ|ลง|ใส่|มี|คือ|ห้าม|ไม่|สี|โทน|เสียง|เรื่อง|เกี่ยวกับ|ทุก|ตลอด|เสมอ|หน่อย|นะ|แนว)|\s|[,:]|$)"
_TH = lazy(
    rf"(?:ของ|สำหรับ|ให้กับ|ให้|ส่วน)\s?(?P<of>{_KIND_TH}{_LATIN}|{_KIND_TH}(?:\s?{_NAME_TH})??|[A-Z][\w&'-]*(?:\s[A-Z][\w&'-]*)*){_VERB_TH}|(?:ของ|สำหรับ)(?P<any>{_NAME_TH}){_VERB_TH}|^(?:และ|แล้ว|ส่วน)?(?P<head>{_KIND_TH}{_LATIN}|{_KIND_TH}(?:\s?{_NAME_TH})??){_VERB_TH}"
)
_NOBODY = lazy(
    r"\b(?:i|we|you|it|they|he|she|me|us|my|our|your|his|her|their|this|that|these|those|everything|everyone|all|every|each|any|free|sale|now|example|once|today|tomorrow|what|who|which|how|when|where|there|here|always|never|not)\b"
    r"|(?<![а-яё])(?:я|мы|ты|вы|он|она|оно|они|меня|нас|тебя|вас|него|неё|нее|них|мне|нам|мо[йяеиёю]\w*|наш\w*|сво\w+|ваш\w*|этого|этот|эта|это|всех|всего|все|всё|каждого|кажд\w+|что|кто|как|когда|где|какой|какая|какие|пусть|не|давай\w*)(?![а-яё])"
    r"|(?:ฉัน|ผม|ดิฉัน|หนู|เรา|คุณ|ทุก|นี้|นั้น|อะไร|ไหน)",
    re.IGNORECASE,
)
"""Oneself, everybody, or something that was shown: no client."""
_THINGS = lazy(
    r"\b(?:voices?|narrators?|colou?rs?|palettes?|music|songs?|styles?|tones?|moods?|formats?|shapes?|languages?|fonts?|backgrounds?|texts?|titles?|captions?|hashtags?|words?|reels?|stories|shorts?|seconds?|minutes?|things?|endings?|intros?|outros?|beginning|scenes?|parts?|hooks?|covers?|thumbnails?|work|use|make|add|put|keep|write|do)\b|(?<![а-яё])(?:голос|цвет|палитр|музык|стил|тон|формат|язык|шрифт|фон|текст|заголов|подпис|хештег|рилс|сторис|концовк|начал|сцен|обложк|вступлен|секунд|минут|делай|сделай|используй)[а-яё]*|เสียง|สี|เพลง|ดนตรี|ฟอนต์|ซับ|คลิป|วิดีโอ|โพสต์|ตอนจบ|ปก|ฉาก",
    re.IGNORECASE,
)
_MADE = {"video", "picture", "song", "subtitle", "sound", "publish", "voice", "script", "title"}
_ARTICLE = lazy(r"^(?:(?:the|an?|my|our)\s+(?=(?:client|customer|account)s?\b)|(?:the|an?)\s+|(?:наш\w*|мо\w+)\s+(?=клиент|заказчик)|(?:client|customer|account|клиент|заказчик)[а-яё]*\s+(?=\S))+", re.IGNORECASE)
_THEM = lazy(r"them|him|her|it|него|неё|нее|них|ним|เขา|เค้า", re.IGNORECASE)
_ROLE = lazy(r"(?:my |our )?(?:new )?(?:clients?|customers?|accounts?)|(?:клиент|заказчик)[а-яё]*|ลูกค้า(?:ใหม่)?", re.IGNORECASE)
_THEY = lazy(r"\b(?:they|them|their)\b|(?<![а-яё])(?:им|ему|ей|они|их)(?![а-яё])", re.IGNORECASE)
_CLIENT = lazy(
    rf"\b(?:client|customer|account)(?:\s+(?:is|called|named))?\s*[:,-]?\s+(?:the\s+)?(?P<en>(?:{_EN}\s+){{0,3}}?{_EN}){_ENDS_EN}"
    rf"|(?:the\s+)?(?P<is>(?:{_EN}\s+){{0,3}}?{_EN})\s+(?:is|are)\s+(?:my|our|a)\s+(?:new\s+)?(?:client|customer)"
    rf"|(?<![а-яё])(?:клиент|заказчик)[а-яё]*(?:\s+(?:это|зовут|называется))?\s*[:-]?\s+(?P<ru>(?:{_RU}\s+){{0,2}}?{_RU})(?=\s*[,.;:]|\s+и\s|$)"
    r"|ลูกค้า(?:ชื่อ|คือ|ใหม่)*\s?(?P<th>[\u0e00-\u0e7fA-Za-z]+)",
    re.IGNORECASE,
)
"""Says who a client is."""
_MOST_WORDS = 4


def whom(text: str, *, outright: bool = False) -> str:
    """The one a sentence tells something of, as the sentence calls them; empty where it is of everything, or of oneself.

    outright: only where it says "for" or the like, and not where a name only stands at its head.
    """
    return next((name for said in (_outright(text) if outright else _candidates(text)) if (name := _mentioned(text) if _THEM.fullmatch(said) else _name(said))), "") or (
        _mentioned(text) if ALWAYS.search(text) and _THEY.search(text) else ""
    )


def _mentioned(text: str) -> str:
    """The client whom a sentence speaks of before it says "them"."""
    match = _CLIENT.search(text)
    return _name(next(value for value in match.groups() if value)) if match else ""


def _candidates(text: str) -> Iterator[str]:
    """Where a name may stand: behind "for", else at the head of a sentence that says how something always is."""
    yield from _outright(text)
    plain, before = text.strip(), ""
    while plain != before:
        before, plain = plain, _LEADS.sub("", plain)
    if match := _BEFORE.match(plain):
        yield next(value for value in match.groups() if value)


def _outright(text: str) -> Iterator[str]:
    for match in [*_FOR.finditer(text), *_TH.finditer(text)]:
        yield next(value for value in match.groups() if value)


def _name(said: str) -> str:
    name = _ARTICLE.sub("", said.strip(" \"'"))
    if not name or _ROLE.fullmatch(name) or len(name.split()) > _MOST_WORDS or name[0].isdigit() or _NOBODY.search(name) or _THINGS.search(name):
        return ""
    if any(token.concepts & _MADE for token in tokens(name)):
        return ""
    return name if key_of(name) else ""
