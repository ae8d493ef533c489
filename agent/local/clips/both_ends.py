# ruff: noqa: E501 - patterns read better unbroken
"""Seconds taken off the start and off the end of a clip in one breath: "3 secs off the start and 5 off the end", «с конца 5 сек и с начала 2», "ตัดหัว 3 วิ
ท้าย 2 วิ". Put as the tools' own examples say it, so that neither end is forgotten.
"""

from __future__ import annotations

import re

from agent.local.slots.number import parse
from agent.patterns import lazy

_CUT = {
    "en": r"(?:cut|trim|take|remove|lose|chop|drop|shave|snip|delete|crop|get rid of)",
    "ru": r"(?:отрежь|обрежь|убери|вырежи|вырежь|срежь|удали|подрежь|отрезать|обрезать|убрать)(?:те)?",
    "th": r"(?:ตัด|ลบ|เอา)",
}
_EDGES = {  # the start, the end; said of seconds before or behind them
    "en": (r"(?:(?:off|from|at|of)\s+)?(?:the\s+)?(?:very\s+)?(?:start|beginning|front|first)", r"(?:(?:off|from|at|of)\s+)?(?:the\s+)?(?:very\s+)?(?:end|back|last|final)"),
    "ru": (r"(?:(?:с|со|в)\s?)?(?:начал[аеу]|перв(?:ые|ых|ую))", r"(?:(?:с|со|в)\s+)?(?:кон(?:ца|це)|последни[ехй]+)"),
    "th": (r"(?:ตอน|ช่วง|ด้าน)?(?:ข้าง)?(?:หัว|ต้น|แรก|หน้า)", r"(?:ตอน|ช่วง|ด้าน)?(?:ข้าง)?(?:สุดท้าย|ท้าย|จบ|หลัง)(?:อีก)?"),
}
_AND = {
    "en": r"\s*(?:,|&|\bn\b|\band\b)?\s*(?:(?:also|about|around|like|another|maybe)\s+){0,2}", "ru": r"\s*(?:,|(?<![а-яё])и(?![а-яё]))?\s*(?:(?:ещё|еще|примерно|около|где-то)\s+){0,2}",
    "th": r"\s*(?:,|และ|กับ|แล้วก็|แล้ว)?\s*(?:อีก)?\s?",
}  # fmt: skip
_OF_WHAT = {
    "en": r"(?:\s+of\s+[a-z]+(?:\s+(?!at|from|off|and|in)[a-z]+)?)?", "ru": r"(?:\s+(?!начал|конц|последн|перв|лишн|нужн|отреж|обреж|убер|выреж|среж|удал|подреж|выкин)[а-яё]{4,})?",
    "th": r"(?:\s?(?:ไม่มี|เงียบ|เป็น|คือ)[\u0e00-\u0e7f]{0,16}(?=\s))?",
}
"""What there is for so long: "20 seconds of nothing at the start"."""
_THEN_CUT = {
    "en": r"(?:[^\d.!?\n]{0,40}?(?:[,;–—-]|\band\b)\s*(?:(?:so|and|please|pls|can you|just)\s+){0,3}(?:cut|trim|chop|drop|remove|delete|lose|snip|bin|ditch|skip|take)\s+(?:them|both|those|these|it|that|both of them)(?:\s+(?:off|out|away|ends?))*(?P<verb3>)|\s+(?:[a-z]+\s+){0,2}?(?:can|should|must|need to|have to) (?:go\b|come off|be (?:cut|removed))(?P<gone2>))?",
    "ru": r"(?:[^\d.!?\n]{0,40}?[\s,;–—-](?:отрежь|обрежь|убери|вырежи|срежь|удали|подрежь|выкинь)(?:те)?(?:\s+(?:и там и (?:там|тут)|и то и (?:то|другое)|это|их|оба|всё это))?(?=\s*(?:$|[,.;!?]|пожалуйста|и ))(?P<verb3>)|\s+(?:[а-яё]+\s+){0,2}?(?:лишн[а-яё]+|не нужн[аы]|не надо)(?P<gone2>))?",
    "th": r"(?:[^\d\n]{0,24}?\s?(?:ช่วย)?(?:ตัด|ลบ)(?:ออก|ทิ้ง)?(?:ทั้งคู่|ทั้งสอง|ไปเลย|ให้หน่อย)*(?P<verb3>)|[^\d\n]{0,16}?ไม่เอา(?:ทั้งคู่)?(?P<gone2>))?",
}
"""That both go, said behind them: "the first 5 seconds and the last 3 are junk, bin them"."""
_STAY = lazy(r"\b(?:keep|leave|only|just|use)\b[^,.;!?]{0,20}$|(?<![а-яё])(?:остав|только|возьми|сохрани)[а-яё]*[^,.;!?]{0,20}$|(?:เก็บ|เหลือ|เอาแค่|แค่)[^\s]{0,10}\s?$", re.IGNORECASE)
_THERE = lazy(r"\b(?:there(?:'s|s| is| are)?|i(?:'ve| have)|it has|we have)\s+(?:(?:about|around|like|some)\s+)?$|(?:^|(?<=\s))(?:там|есть|у меня)\s+$", re.IGNORECASE)
_PARTS_OF_MINUTES = (
    (lazy(r"(?<![а-яё])полминут[ыуа](?![а-яё])", re.IGNORECASE), "30 секунд"), (lazy(r"(?<![а-яё])секунд\s+(?=\d{1,3}(?!\d))(?P<n>\d{1,3})", re.IGNORECASE), r"\g<n> секунд"),
    (lazy(r"\bhalf a minute\b", re.IGNORECASE), "30 seconds"), (lazy(r"(?:ครึ่งนาที)"), "30 วินาที"),
)  # fmt: skip
_UNIT = {"en": r"(?:seconds?|secs?|s)(?!\w)", "ru": r"(?:секунд[а-яё]*|сек|с)(?![а-яё])(?!\s+(?:начал|конц))", "th": r"(?:วินาที|วิ)"}
_OFF = {"en": r"(?:\s+(?P<gone>off|out|away|gone))?", "ru": "", "th": r"(?:ออก|ทิ้ง)?"}
_SAID = {
    "en": "remove the first {start} seconds and the last {end} seconds", "ru": "убери первые {start} секунд и последние {end} секунд",
    "th": "ตัด {start} วินาทีแรกและ {end} วินาทีสุดท้ายออก",
}  # fmt: skip
_BOTH = {
    "en": r"{n} (?:off|from|at) (?:(?:both|each|either) (?:ends?|sides?)|(?:the )?(?:start|beginning|front) and (?:off |from )?(?:the )?(?:end|back))", "ru": r"(?:по\s+)?{n}\s+с (?:обеих сторон|обоих концов|каждой стороны|двух сторон|начала и (?:с )?конца|конца и (?:с )?начала)|с (?:обеих сторон|обоих концов|каждой стороны) (?:по\s+)?{n}",
    "th": r"(?:หัวท้าย|หัวและท้าย|หัวกับท้าย|ทั้งสองด้าน|ทั้งต้นทั้งท้าย)(?:ออก|ทิ้ง)?\s?(?:ด้านละ|ข้างละ|อย่างละ)?\s?{n}",
}  # fmt: skip


def _amount(name: str, language: str) -> str:
    return rf"(?P<{name}>\d{{1,3}}(?:[.,]\d)?)(?:\s?{_UNIT[language]})?{_OF_WHAT[language]}"


def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    """Both orders of the ends, with the seconds before or behind each; then the same of both."""
    cut, join, off = _CUT[language], _AND[language], _OFF[language]
    start, end = _EDGES[language]
    again = rf"(?:{cut}\s*)?"
    made: list[str] = []
    for x, first, y, second in ((start, "start", end, "end"), (end, "end", start, "start")):
        made.append(rf"{x}\s*{_amount(first, language)}{join}{again}{y}\s*{_amount(second, language)}")
        made.append(rf"{_amount(first, language)}\s*{x}{join}{again}{_amount(second, language)}\s*{y}")
    both = _BOTH[language].replace("{n}", _amount("start", language), 1).replace("{n}", _amount("other", language))
    edge = rf"(?:(?<![a-zа-яё]){cut}\s*(?:me\s+|it\s+|off\s+|away\s+)?(?P<verb>))?"
    return tuple(re.compile(rf"{edge}(?:{one}){off}(?:\s*{cut}(?![a-zа-яё])(?P<verb2>))?{_THEN_CUT[language]}", re.IGNORECASE) for one in (*made, both))


_ENDS = {language: _patterns(language) for language in _CUT}


_FEW = {
    "en": r"one|two|three|four|five|six|seven|eight|nine|ten", "ru": r"одну|две|три|четыре|пять|шесть|семь|восемь|девять|десять",
    "th": r"หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ",
}  # fmt: skip
_SECONDS = lazy(rf"(?<![\w\u0e00-\u0e7f])(?:a|одной|двух|{'|'.join(_FEW.values())})(?=\s?(?:seconds?|secs?|секунд|сек|วิ))", re.IGNORECASE)
_EACH_ONE = lazy(r"(?<!\w)по\s+(?=секунд(?:е|очке)(?!\w))|(?:อย่างละ|ด้านละ|ข้างละ)(?=วิ)", re.IGNORECASE)
"""Seconds told in words, and one at each end."""
_COUNTED = {
    "en": lazy(rf"\b(?P<edge>first|last|final)\s+(?:(?P<n>{_FEW['en']})\b|(?=sec(?:ond)?\b))", re.IGNORECASE),
    "ru": lazy(rf"(?<![а-яё])(?P<edge>перв|последн)(?:ые|ие|ую|юю)(?:\s+(?P<n>{_FEW['ru']})(?![а-яё])|(?=\s+сек|\s*$|\s*[,.!]|\s+и\s))", re.IGNORECASE),
    "th": lazy(rf"(?P<n>{_FEW['th']})?(?<!\d)(?<!\d\s)\s?(?:วินาที|วิ)(?=แรก|สุดท้าย|ท้าย)"),
}  # fmt: skip
"""An end whose seconds are told in a word, or of which it is one: "the first second and the last two"."""
_BOTH_TOLD = {
    "en": (r"\bfirst\b", r"\b(?:last|final)\b"), "ru": (r"(?<![а-яё])первы?[еу]?ю?", r"(?<![а-яё])последн(?:ие|юю)"), "th": (r"แรก", r"ท้าย"),
}  # fmt: skip


def _in_figures(text: str, language: str) -> str:
    """The message with a figure at each end, where both are told and it speaks of time."""
    if language not in _UNIT or not re.search(_UNIT[language], text, re.IGNORECASE) or not all(re.search(edge, text, re.IGNORECASE) for edge in _BOTH_TOLD[language]):
        return text

    def told(match: re.Match[str]) -> str:
        number = f"{parse(match['n'].lower()):g}" if match["n"] else "1"
        if language == "th":
            return f" {number} วินาที"
        edge = match["edge"] if language == "en" else "первые" if match["edge"].lower() == "перв" else "последние"
        return f"{edge} {number}{'' if match['n'] or language == 'ru' else ' '}"

    return _COUNTED[language].sub(told, text)


def both_ends(text: str, language: str) -> str:
    """The message with that as the examples say it; as it was where it says nothing of the kind."""
    plain = text
    for said, put in _PARTS_OF_MINUTES:
        plain = said.sub(put, plain)
    return _told_so(_in_figures(plain, language), language) or text


def _told_so(text: str, language: str) -> str:
    """The message with both ends as the examples say them; empty where it says nothing of the kind."""
    plain = _EACH_ONE.sub(lambda match: f"{match[0].strip()} 1 ", _SECONDS.sub(lambda match: f"{parse(match[0].lower()):g}", text))
    for pattern in _ENDS.get(language, ()):
        match = pattern.search(plain)
        if match is None or not any(match.groupdict().get(name) is not None for name in ("verb", "verb2", "verb3", "gone", "gone2")):
            continue
        if match["verb"] is None and _STAY.search(plain[: match.start()]):
            continue
        said = match.groupdict()
        start = said["start"] or said.get("other")
        told = _SAID[language].format(start=start, end=said.get("end") or start)
        return f"{_THERE.sub('', plain[: match.start()])}{told}{plain[match.end() :]}"
    return ""
