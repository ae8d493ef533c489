# ruff: noqa: E501 - patterns read better unbroken
"""A message whose sender thinks better of it halfway: "a vid about tea no wait make it about coffee", «плакат про йогу ой нет про пилатес»,
"วาดรูปหมา เอ้ย แมว ดีกว่า". It is read with what it ends with: what stands in its place before is gone, the rest of the wish stays.
"""

from __future__ import annotations

import re

from agent.local.moments.days import ANY_DAY
from agent.patterns import lazy

_LONGEST = 400
_OWN_WORDS = lazy(
    r"[\"“”«»]|:\s|\b(?:says?|saying|the (?:words?|text)|that reads|called|named|titled)\b|(?<![а-яё])(?:надпис|текст|слов(?:а|ами|о)(?![а-яё])|назван|фраз)|เขียนว่า|คำว่า|ข้อความ|ชื่อ|พูดว่า|บอกว่า",
    re.IGNORECASE,
)
"""Behind these stand somebody's own words, in which anything may be said."""
_TURNS = {
    "en": lazy(
        r"[\s,.;!-]+(?:(?:oh|ah|uh|um|er|hm+|actually|well|sorry|oops)[\s,.]+){0,3}"
        r"(?:(?:no|nah|nope)[\s,.]+(?:wait|actually|sorry|hold on|scratch that|i mean(?:t)?)(?! (?:times?|lists?|rooms?)\b)|wait[\s,.]+(?:no|actually|i mean(?:t)?)|wait(?=[\s,.]+(?:make|let'?s|rather|better)\b)"
        r"|(?<=actually[\s,])(?:no|nah)|(?<=hmm[\s,])(?:no|nah)|(?<=oh[\s,])(?:no|wait)|(?<=er[\s,])no|(?<=, )no(?=, )|scratch that|strike that|on second thoughts?|(?:i )?(?:just )?changed my mind|never ?mind(?: that)?|nvm|forget that"
        r"|(?:no|nah|actually)(?=[\s,.]+(?:make (?:it|that)|let'?s (?:do|make it)|rather|better)\b))"
        r"[\s,.!-]*(?:(?:i mean(?:t)?|actually|just|rather|better|instead|let'?s|do|have|make (?:it|that)(?: be)?|let it be|it should be)[\s,]+){0,3}",
        re.IGNORECASE,
    ),
    "ru": lazy(
        r"[\s,.;!…-]+(?:(?:(?:ой|стоп|стой|погоди|подожди|передумала?|хотя|прости|сорри)[\s,.…]+){1,3}(?:нет|не(?: надо| то| так)?)(?![а-яё])|а[\s,.…]+нет(?![а-яё])|(?:ой|стоп|передумала?)(?![а-яё])|хотя(?=[\s,]+(?:лучше|давай|пусть))|(?:вернее|точнее|в смысле)(?![а-яё]|[\s,]+(?:не|чем|всего|некуда)(?![а-яё]))"
        r"|нет[\s,]+(?=(?:лучше|давай|пусть)(?![а-яё]))|не[\s,]+(?=лучше (?:про|обо?|для) )|нет[\s,]+(?=(?:лучше )?(?:про|обо?|для) )|(?:а[\s,]+)(?=лучше (?:про|обо?|для|с) ))"
        r"[\s,.!…-]*(?:(?:лучше|уж|давай(?:те)?|пусть будет|пускай будет|это|я имела? в виду)[\s,]+){0,3}",
        re.IGNORECASE,
    ),
    "th": lazy(
        r"\s+(?:(?:เอ้?ย|เอ๊ย|เฮ้ย|อุ[๊้]ย|โทษที)\s?(?:ไม่ใช่|ไม่เอา|ไม่สิ)?|ไม่ใช่สิ|ไม่ใช่ๆ|ไม่เอา(?:ดีกว่า|ละ|แล้ว|ๆ)|ไม่ดีกว่า|ไม่สิ|เปลี่ยนใจ|(?:ไม่ใช่|ไม่เอา)(?=\s+(?:เอาเป็น|ขอเป็น|เปลี่ยนเป็น|เป็น|เอา|ขอ(?=\S)|[\u0e00-\u0e7f]{2,30}\s?(?:ดีกว่า|(?:แล้ว|ละ)กัน))))"
        r"(?:ดีกว่า|แล้ว|ละ|นะ|สิ|ค่ะ|ครับ|ๆ)*\s*(?:เอาเป็น|ขอเป็น|เปลี่ยนเป็น|ทำเป็น|เป็น|เอา|ขอ)?\s*",
    ),
}  # fmt: skip
"""Where the mind changes, with what leads to the new."""
_BETTER_TH = lazy(r"\s*(?:(?:จะ)?ดีกว่า|(?:ก็)?(?:แล้ว|ละ)กัน|ก็ได้|แทน)(?:นะ|ครับ|ค่ะ|คะ|จ้า)*(?=\s|$)")
_BETTER = lazy(r"[\s,]+(?:instead|rather|better|лучше|тогда)\s*[.!]*$", re.IGNORECASE)
_EN_THING = r"(?:videos?|vids?|clips?|reels?|shorts?|films?|posters?|banners?|flyers?|pictures?|pics?|images?|drawings?|posts?|captions?|scripts?|songs?|tracks?|tunes?|story|stories|logos?|ads?|slogans?)"
_RU_THING = r"(?:ролик|видео|видос|клип|рилс|постер|плакат|афиш|баннер|флаер|картин|рисун|пост|подпис|сценари|песн|трек|логотип|слоган|сторис)[а-яё]*"
_TH_THING = r"(?:คลิป|วิดีโอ|วีดีโอ|รีล|รูป|ภาพ|โปสเตอร์|แบนเนอร์|ป้าย|แคปชั่น|แคปชัน|โพสต์|สคริปต์|เพลง|โลโก้|สโลแกน)"
_THINGS = {"en": lazy(rf"\b{_EN_THING}\b", re.IGNORECASE), "ru": lazy(rf"(?<![а-яё]){_RU_THING}", re.IGNORECASE), "th": lazy(_TH_THING)}
_VERBS = {
    "en": lazy(r"\b(?:make|draw|paint|sketch|write|create|compose|do|design|film|need|want)(?:\s+(?:me|us))?\s+", re.IGNORECASE),
    "ru": lazy(r"(?<![а-яё])(?:сделай|нарисуй|напиши|сними|создай|сочини|придумай|запиши|нуж(?:ен|на|но|ны)|хочу|надо)(?:те)?\s+", re.IGNORECASE),
    "th": lazy(r"(?:ช่วย|อยากได้|ขอ)?(?:ทำ|วาด|เขียน|สร้าง|ออกแบบ|แต่ง|คิด)"),
}  # fmt: skip
_ONLY_THING = {
    "en": lazy(rf"(?:an?|the|one)?\s*(?P<thing>{_EN_THING})\s*[.!]*", re.IGNORECASE),
    "ru": lazy(rf"(?P<thing>{_RU_THING})\s*[.!]*", re.IGNORECASE),
    "th": lazy(rf"(?P<thing>{_TH_THING})\s*"),
}  # fmt: skip
_BEGINS = {
    "en": lazy(rf"(?:an?|the|one|\d+)\s+(?:[\w'-]+\s+){{0,3}}?{_EN_THING}\b", re.IGNORECASE),
    "ru": lazy(rf"(?:\d+\s+)?{_RU_THING}(?![а-яё])", re.IGNORECASE),
    "th": lazy(_TH_THING),
}  # fmt: skip
_LEADS = {
    "en": lazy(r"(?<!\w)(?P<to>about|for|of|on|with|showing|in)\s+", re.IGNORECASE),
    "ru": lazy(r"(?<!\w)(?P<to>про|обо?|о|для|с|со|на|в)\s+", re.IGNORECASE),
    "th": lazy(r"(?P<to>เกี่ยวกับ|เรื่อง|สำหรับ)\s?"),
}  # fmt: skip
_ABOUT = {
    "en": lazy(r"(?<!\w)(?:about|for|of|showing)\s+", re.IGNORECASE),
    "ru": lazy(r"(?<!\w)(?:про|обо?|о|для)\s+", re.IGNORECASE),
    "th": lazy(r"(?:เกี่ยวกับ|เรื่อง)\s?"),
}  # fmt: skip
_LED_TO = lazy(r"(?<!\w)(?:about|of|про|обо?|о)\s*$|(?:เกี่ยวกับ|เรื่อง)\s*$", re.IGNORECASE)
"""What follows is what the thing is about, whatever it says."""
_LENGTH = r"\d{1,3}\s?-?(?:seconds?|secs?|s|minutes?|mins?|секунд[а-яё]*|сек|с|минут[а-яё]*|мин|วินาที|วิ|นาที)(?![a-zа-яё])"
_VALUES = (
    lazy(_LENGTH, re.IGNORECASE),
    lazy(r"\b(?:vertical|square|horizontal|landscape|portrait)\b|(?<![а-яё])(?:вертикальн|квадратн|горизонтальн)[а-яё]+|แนวตั้ง|แนวนอน|จัตุรัส", re.IGNORECASE),
    lazy(rf"(?:{ANY_DAY}|\b(?:tomorrow|today|tonight)\b|(?<!\w)(?:сегодня|завтра|послезавтра)(?!\w)|(?:พรุ่ง|วัน)นี้)", re.IGNORECASE),
    lazy(r"(?:\bin )?\b(?:red|blue|green|yellow|pink|purple|orange|black|white|brown|grey|gray|gold)\b|(?<![а-яё])(?:красн|син|зел[её]н|ж[её]лт|розов|фиолетов|оранжев|ч[её]рн|бел|коричнев|сер)(?:ый|ий|ая|яя|ое|ую|юю|ого|ой|ым)(?![а-яё])|สี(?:แดง|น้ำเงิน|ฟ้า|เขียว|เหลือง|ชมพู|ม่วง|ส้ม|ดำ|ขาว|น้ำตาล|เทา|ทอง)", re.IGNORECASE),
)  # fmt: skip
"""What a wish says once, so that the second is said for the first: how long, in which shape, on which day, in which colour."""
_NOT_BUT = lazy(
    r"\bnot (?P<to>about|of|for|with) [\w' -]{1,40}?,? but (?:rather )?(?P=to) |(?<![а-яё])не (?P<to_ru>про|обо?|о|для|с) [\w -]{1,40}?,?\s+а\s+(?:лучше )?(?P=to_ru) ",
    re.IGNORECASE,
)
"""«не про кофе а про чай»."""
_HOW = lazy(
    r"(?:(?:much|a bit|even)\s+)?(?:short|long|fast|slow|loud|quiet|big|small|bright|dark|funn|calm)i?er\b|(?:no|without)\s|(?<![а-яё])(?:без\s|(?:чуть |немного )?по(?:короче|длиннее|быстрее|медленнее|громче|тише|ярче|темнее|веселее|спокойнее|больше|меньше)(?![а-яё]))|ไม่(?:มี|ใส่|เอา)|(?:สั้น|ยาว|เร็ว|ช้า|ดัง|เบา)(?:กว่า|ลง|ขึ้น)",
    re.IGNORECASE,
)
"""Is told besides, in nothing's place."""
_LENGTH_FIRST = lazy(rf"\s*{_LENGTH}\s*", re.IGNORECASE)
_NUMBER = lazy(r"\d{1,3}(?=\s*[.!]*$)")
_TAIL = lazy(rf"\s*,\s+|\s+(?={_LENGTH})", re.IGNORECASE)
_WORD = lazy(r"[^\W\d_]|[\u0e00-\u0e7f]")


def of_one_mind(text: str) -> str:
    """The message as it is meant in the end; as it was where nobody changes their mind."""
    text = _NOT_BUT.sub(lambda match: f"{match['to'] or match['to_ru']} ", text) if len(text) <= _LONGEST else text
    for _ in range(3):
        settled = _settled_once(text) if len(text) <= _LONGEST else text
        if settled == text:
            break
        text = settled
    return text


def _settled_once(text: str) -> str:
    """The message with its first change of mind made."""
    for key, turns in _TURNS.items():
        for turn in turns.finditer(text):
            before, after = text[: turn.start()], _BETTER.sub("", _BETTER_TH.sub(" ", text[turn.end() :])).strip()
            if not _WORD.search(after) or _OWN_WORDS.search(before) or _LED_TO.search(before):
                continue
            if told := _instead(before, after, key):
                return told
    return text


def _instead(before: str, after: str, key: str) -> str:
    """What was said before with what is said after in the place of its like; empty where nothing there is like it."""
    if value := _value_for_value(before, after):
        return value
    thing, verb = _THINGS[key].search(before), _VERBS[key].search(before)
    if thing is None and verb is None:
        return ""
    if (own := _VERBS[key].match(after)) and (verb is None or own[0].lower().split()[:1] != verb[0].lower().split()[:1]):
        return after
    after = after[own.end() :] if own else after
    only = _ONLY_THING[key].fullmatch(after)
    if only and thing:
        return f"{before[: thing.start()]}{only['thing']}{before[thing.end() :]}"
    if _BEGINS[key].match(after):
        return f"{before[: verb.end()] if verb else ''}{after}"
    return _in_its_place(before, after, key, thing.end() if thing else 0, verb.end() if verb else 0)


def _in_its_place(before: str, after: str, key: str, thing: int, verb: int) -> str:
    """What was said before with what is said after as its subject: behind the same small word, or behind the thing or the verb."""
    lead = _LEADS[key].match(after)
    begun = _last(_LEADS[key], before, lead["to"]) if lead else None
    if begun:
        return _put(before[: begun.start()], before[begun.end() :], after)
    if (lead and not _ABOUT[key].match(after)) or _HOW.match(after):
        return f"{before}{' ' if lead else ', '}{after}"
    if lead and key != "en":
        return _put(f"{before[: thing or verb]} ", "", after)
    about = _last(_ABOUT[key], before, "")
    start = about.end() if about else thing or verb
    length = None if about else _LENGTH_FIRST.match(before, start)
    start = length.end() if length else start
    gap = "" if about or (key == "th" and not length) or before[:start].endswith(" ") else " "
    return _put(f"{before[:start]}{gap}", before[start:], after) if _WORD.search(before[start:]) else ""


def _put(head: str, gone: str, after: str) -> str:
    """The wish up to what is taken back, what is said for it, and what was told behind it."""
    cut = _TAIL.search(gone)
    tail = gone[cut.end() :].strip(" ,") if cut else ""
    return f"{head}{after}{f', {tail}' if tail else ''}"


def _last(pattern: re.Pattern[str], text: str, word: str) -> re.Match[str] | None:
    """The last place that a pattern has in a text, of one word where it is told."""
    return next((found for found in reversed(list(pattern.finditer(text))) if not word or found["to"].lower() == word.lower()), None)


def _value_for_value(before: str, after: str) -> str:
    """A length for a length, a colour for a colour: "a red car no wait blue"."""
    for values in _VALUES:
        new, old = values.match(after), list(values.finditer(before))
        rest = after[new.end() :] if new else ""
        if new and old and not re.match(r"\s*[^\s,.;]", rest):
            return f"{before[: old[-1].start()]}{new[0]}{before[old[-1].end() :]}{rest}"
        if new and not old and values is not _VALUES[3] and not rest.strip(" .!"):
            return f"{before}, {new[0]}"
    number, lengths = _NUMBER.match(after), list(_VALUES[0].finditer(before))
    if number and lengths:
        at = lengths[-1].start()
        return f"{before[:at]}{number[0]}{before[at:].lstrip('0123456789')}"
    return ""
