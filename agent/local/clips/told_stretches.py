# ruff: noqa: E501 - patterns read better unbroken
"""Stretches of a clip told in a sentence of their own, several of them, or at both ends, put as the examples say it: "there's a truck between 1:05
and 1:12, cut that", «убери с 10 по 15 секунду и с 40 по 44», "ตัด 0:10-0:14 กับ 0:30-0:35 ออก", "chatting until 0:37 and again from 3:10, drop both".
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from agent.contract import Request
from agent.patterns import compiled, lazy

_CLOCK = r"\d{1,2}:\d{2}(?::\d{2})?"
_DASH = r"\s?[-–—]\s?"
_I = re.IGNORECASE


@dataclass(frozen=True)
class _Said:
    """How a language tells of a stretch: a moment, what stands before, between and behind two of them, and what becomes of it."""

    moment: str
    opening: str
    until: str
    both: str
    glue: str
    takes: str
    keeps: str
    it: str
    gone: str
    out: str
    before: str
    after: str
    cut: str
    keep: str
    trim: str


_EN = _Said(
    moment=rf"(?:the )?(?:{_CLOCK}|\d{{1,3}}(?:st|nd|rd|th)?)(?: ?(?:s|secs?|seconds?)\b)?(?: mark)?",
    opening=r"\b(?:from|between|at|around)\s+(?:about |around |roughly )?",
    until=r"to|till|until|up to|through", both=r"|and",
    glue=r"(?:\s*(?:,|;|&|\+|\b(?:and|then|plus|also|again)\b)){1,3}\s*(?:(?:the )?(?:bit|part|stretch|piece) )?",
    takes=r"\b(?:cut(?: out)?|take out|remove|delete|drop|lose|skip|get rid of|chop(?: out)?|snip(?: out)?|edit out|trim out|bin|ditch|scrap|erase|leave out|kill|take(?= (?:that|it|this|those|them|both)\b[\w ]{0,16}\bout\b))",
    keeps=r"\b(?:keep|save|use|only want|just want|leave)(?: only| just)?",
    it=r"(?:(?:out |only |just )?(?:that|it|this|those|these|them|both|all of (?:that|it|those))(?: (?:bit|part|piece|section|stretch|one|whole \w+|place|moment)s?)?|the (?:bit|part|piece|section|stretch)s?)",
    gone=r"(?:(?:can|should|must|has to|have to|needs? to) (?:all |both )?(?:go\b|come out|be (?:cut|removed|dropped|deleted|gone))|(?:(?:is|are|'s)(?: not|n'?t)|\bnot) (?:needed|wanted|necessary)|(?:i |we )?(?:don'?t|do not) (?:need|want)\b(?: (?:that|it|those|them|both))?)",
    out=r"(?:\s*\b(?:out|off|away|completely|altogether|entirely))*",
    before=r"(?:(?:everything|anything|all|the (?:bit|part)) )?(?:before|until|till|up to|to)\s+",
    after=r"(?:(?:everything|anything|all|the (?:bit|part)) )?(?:after|from|(?:starts?|begins?|starting|beginning) (?:at|from))\s+",
    cut="cut out {a} to {b}", keep="keep {a} to {b}", trim="trim it from {a} to {b}",
)  # fmt: skip
_RU = _Said(
    moment=rf"(?:{_CLOCK}|\d{{1,3}}(?:-?(?:й|ой|ей|ю|ую|я|е))?)(?:\s?(?:с|сек|секунд[а-яё]*)(?![а-яё]))?",
    opening=r"(?<![а-яё])(?:с|со|от|между|на)\s+",
    until=r"до|по", both=r"|и",
    glue=r"(?:\s*(?:,|;|\+|(?<![а-яё])(?:и|а также|ещё|еще|плюс|потом)(?![а-яё]))){1,3}\s*(?:кусок |кусочек |часть )?",
    takes=r"(?<![а-яё])(?:вырежи|вырезать|вырежь|убери|убрать|удали|удалить|выкинь|выкинуть|отрежь|отрезать|выброси|выбросить|сотри|пропусти)(?:те)?(?![а-яё])",
    keeps=r"(?<![а-яё])(?:оставь|оставить|возьми|сохрани|нужн[ыоа])(?:те)?(?: только| лишь)?",
    it=r"(?:(?:отсюда |оттуда |пожалуйста |только |всё )?(?:и то и (?:то|другое)|и там и (?:там|тут)|этот|эту|эти|это|его|её|ее|их|тот|ту|оба|обе|оттуда)(?![а-яё])(?: (?:кусок|кусочек|момент|часть|фрагмент|место|отрезок|куск[а-яё]+|част[а-яё]+|целиком)(?![а-яё]))?|(?:кусок|момент|часть|фрагмент|место)(?![а-яё]))",
    gone=r"(?<![а-яё])(?:не над[оа](?:бно)?|не нужн[аыо]?|не нужен|лишн[а-яё]+|(?:можно|надо|нужно) (?:убрать|вырезать|удалить|выкинуть|отрезать)|на выброс|в мусор|долой)(?![а-яё])",
    out=r"(?: (?:вообще|совсем|полностью|целиком))?",
    before=r"(?<![а-яё])(?:вс[её] )?(?:что )?до\s+",
    after=r"(?<![а-яё])(?:вс[её] )?(?:что )?(?:после|с|со|начиная с|дальше)\s+",
    cut="вырежи кусок с {a} до {b}", keep="оставь с {a} до {b}", trim="обрежь с {a} до {b}",
)  # fmt: skip
_TH = _Said(
    moment=rf"(?:(?:วินาที|วิ|นาที)(?:ที่)?\s?)?(?:{_CLOCK}|\d{{1,3}})(?:\s?(?:วินาที|วิ)(?!ที่))?",
    opening=r"(?:ตั้งแต่|จาก|ช่วง|ระหว่าง|ตรง|ตอน)\s?",
    until=r"จนถึง|ถึง|จน", both="",
    glue=r"\s*(?:,|กับ|และ|แล้วก็|อีกอัน)?\s*(?:ช่วง|ตรง)?\s*",
    takes=r"(?:ตัด(?:ช่วง|ตรง|เอา)?|ลบ(?:ช่วง|ตรง)?|เอา(?:ช่วง|ตรง)?(?=[^\n]{3,50}ออก))",
    keeps=r"(?:เก็บ|เหลือ|เอาแค่|ขอแค่|เอาเฉพาะ)(?:ช่วง)?",
    it=r"(?:ตรงนี้|ตรงนั้น|ช่วงนี้|ช่วงนั้น|ส่วนนี้|ทั้งคู่|ทั้งสองช่วง|ทั้งสอง|ทิ้ง|ออก)",
    gone=r"(?:ไม่เอา|ไม่ต้อง(?:เอา|มี)?|ไม่ต้องการ)(?:ตรงนี้|ช่วงนี้|นะ)?",
    out=r"(?:\s?(?:ออก|ทิ้ง|ไป|เลย|ด้วย|ทั้งคู่|ทั้งสองช่วง|ให้หน่อย|หน่อย|ที(?=\s|$)))*",
    before=r"(?:ก่อน(?:ถึง)?|(?:จน)?ถึง)\s?",
    after=r"(?:หลัง(?:จาก)?|ตั้งแต่)\s?",
    cut="ตัดช่วง {a} ถึง {b} ออก", keep="เอาแค่ช่วง {a} ถึง {b}", trim="ตัดเอาช่วง {a} ถึง {b}",
)  # fmt: skip
_LANGUAGES = {"en": _EN, "ru": _RU, "th": _TH}
_LEAD = {
    "en": r"(?:\s*(?:,|and|so|then|please|pls|just|can you|could you|can we|we can|you can|let'?s|i'?d like to|i want (?:you )?to|need to))*\s*",
    "ru": r"(?:\s*(?:,|и|а|так что|пожалуйста|просто|можно|надо|нужно|давай|вот))*\s*", "th": r"\s*(?:ช่วย|ขอ|ก็|เลย|ให้|อยากให้)*\s*",
}  # fmt: skip
_BREAK = {
    "en": r"[.!?;,\n]|\b(?:and|but|also|plus|then|because|cos)\b", "ru": r"[.!?;,\n]|(?<![а-яё])(?:и|а|но|ещё|потому что|там)(?![а-яё])", "th": r"[\n,]|แล้วก็|แล้ว|และ|\s",
}  # fmt: skip
_APART = lazy(
    r"\b(?:separate|different|individual|own) (?:clips?|files?|videos?|shorts?|reels?|parts?|pieces?)\b|\binto (?:two|three|four|\d)\b|\b(?:as|into|in) (?:\w+ )?(?:clips|files|videos|shorts|reels|pieces|parts)\b|\beach\b|\b(?:\d|two|three|four) (?:clips|videos|shorts|reels|pieces|parts)\b"
    r"|(?<![а-яё])(?:отдельн[а-яё]+ (?:ролик|клип|видео|файл|кус)|на (?:две|два|три|\d) |каждый|(?:два|две|три|четыре|\d) (?:ролик|клип|видео|куск|част)|разн[а-яё]+ (?:ролик|клип|видео|файл))|คลิปละ|คนละคลิป|เป็น(?:สอง|สาม|สี่|\d)?\s?(?:คลิป|ไฟล์)|แยก(?:เป็น|คลิป)", re.IGNORECASE,
)
"""Stretches that each become a clip."""
_DONE_TO_PART = lazy(
    r"\b(?:speed|slow|mute|silence|louder|quieter|blur|zoom|fade|music|logo|subtitle|text|title|frame|still|picture)\w*\b|(?<![а-яё])(?:ускор|замедл|заглуш|громч|тише|размой|зум|лого|субтитр|музык|кадр|текст|ч[её]рно)[а-яё]*|เร่ง|ช้า|สโลว์|ปิดเสียง|เบลอ|ซูม|โลโก้|ซับ|ขาวดำ|ภาพนิ่ง|เพลง", re.IGNORECASE,
)
"""Something else that is done with a stretch."""
_MOST = 400
_MOST_CLOSE = 60


@dataclass(frozen=True)
class _Stretch:
    start: int
    end: int
    a: str
    b: str


def stretches_told(request: Request) -> Request:
    """The request so; as it was where no clip is at hand, or where it tells of none of these."""
    clips = any(asset.actual_kind == "video" for asset in (*request.attachments, *request.recent))
    if not clips or request.question or len(request.text) > _MOST:
        return request
    language = "th" if re.search("[ก-๙]", request.text) else "ru" if re.search("[а-яё]", request.text, re.IGNORECASE) else "en"
    readers = (_apart,) if _APART.search(request.text) else (_both_ends, _and_all_behind, _several, _described, _one_end)
    text = next((put for read in readers if (put := read(request.text, language))), "")
    return replace(request, text=text) if text else request


def _stretches(text: str, language: str, *, loosely: bool = False) -> list[_Stretch]:
    """The stretches of a message; loosely: with a few words between the moments too ("at 1:05 someone walks past until 1:09")."""
    said = _LANGUAGES[language]
    edge = r"(?<![\w:.,])" if language != "th" else r"(?<![\d:.,])"
    between = rf"\s[^\d,.;!?\n]{{2,40}}?\s?(?:{said.until})\s?" if loosely else rf"(?:{_DASH}|\s?(?:{said.until}{said.both})\s?)"
    found: list[_Stretch] = []
    for match in compiled(rf"(?P<opened>{said.opening})?{edge}(?P<a>{said.moment}){between}(?P<b>{said.moment})(?![\w:])", _I).finditer(text):
        a, b = _clock(match["a"]), _clock(match["b"])
        timed = match["opened"] or ":" in match["a"] + match["b"] or re.search(r"\d\s?[^\W\d]|วิ|นาที", match["a"] + match["b"])
        joined = re.search(r"\b(?:and)\b|\sи\s", match[0][len(match["opened"] or "") :]) and not (match["opened"] or "").strip().lower().startswith(("between", "между"))
        shape = match["a"].strip() in ("9:16", "16:9", "4:5", "1:1") and not match["opened"]
        if timed and not joined and not shape and _seconds(a) < _seconds(b):
            found.append(_Stretch(match.start(), match.end(), a, b))
    return found


def _clock(moment: str) -> str:
    """A moment as a clock time: "45 seconds" is 0:45."""
    if clock := re.search(_CLOCK, moment):
        return clock[0]
    number = re.search(r"\d+", moment)
    seconds = int(number[0]) * (60 if re.match(r"\s*นาที", moment) else 1) if number else 0
    return f"{seconds // 60}:{seconds % 60:02d}"


def _seconds(clock: str) -> int:
    total = 0
    for part in clock.split(":"):
        total = total * 60 + int(part)
    return total


_OF_PIECES = lazy(
    r"\b(?:cut|trim|make|take|split|keep|save|export|give|get|i|me|we|want|need|please|pls|can|could|you|it|this|that|the|a|an|two|three|four|\d|clips?|videos?|shorts?|reels?|files?|parts?|pieces?|into|in|as|out|of|from|one|another|other|and|then|separate(?:ly)?|different|individual|own|each|to|its|their)\b"
    r"|(?<![а-яё])(?:вырежи|обрежь|сделай|нарежь|оставь|сохрани|разрежь|порежь|возьми|нужн[оы]|мне|пожалуйста|из|на|в|и|ещё|еще|один|одно|друг[а-яё]+|втор[а-яё]+|перв[а-яё]+|дв[ау]|две|три|это|этого|видео|ролик[а-яё]*|клип[а-яё]*|файл[а-яё]*|кус[а-яё]+|част[а-яё]+|отдельн[а-яё]+|разн[а-яё]+|каждый)(?![а-яё])"
    r"|ตัด|แยก|ทำ|เอา|เก็บ|ขอ|ช่วย|เป็น|คนละ|สอง|สาม|\d|คลิป|ไฟล์|ช่วง|อัน|กับ|และ|แล้วก็|แล้ว|ให้|หน่อย|ละ|ครับ|ค่ะ|นะ|นี้|วิดีโอ", re.IGNORECASE,
)
"""All that is said around stretches that each become a clip."""


def _apart(text: str, language: str) -> str:
    """The message with a cut for each of the stretches that become clips of their own; empty where it wishes for anything else."""
    found = _stretches(text, language)
    rest = text
    for stretch in reversed(found):
        rest = f"{rest[: stretch.start]} {rest[stretch.end :]}"
    if len(found) < 2 or re.search(r"\w", _OF_PIECES.sub(" ", rest)):
        return ""
    return (" แล้ว" if language == "th" else ", ").join(_LANGUAGES[language].trim.format(a=one.a, b=one.b) for one in found)


def _several(text: str, language: str) -> str:
    """The message with several stretches that go, or stay, each said for itself; empty where it does not tell of several."""
    said, found = _LANGUAGES[language], _stretches(text, language)
    group = found[:1]
    for stretch in found[1:]:
        if not compiled(said.glue, _I).fullmatch(text[group[-1].end : stretch.start]):
            break
        group.append(stretch)
    if len(group) < 2:
        return ""
    before, behind = text[: group[0].start], text[group[-1].end :]
    verb = rf"(?P<takes>{said.takes})|(?P<keeps>{said.keeps})"
    first = compiled(rf"(?:{verb})\s?[^,.;!?\d]{{0,24}}$", _I).search(before)
    then = compiled(rf"[^.!?\n]{{0,40}}?{_LEAD[language]}(?:(?:{verb})\s*(?:{said.it})?|(?P<gone>{said.gone})|(?P<out>\s*\bout\b))", _I).match(behind)
    last = None if first or then is None or _DONE_TO_PART.search(then[0]) else then
    if (first is None and last is None) or _DONE_TO_PART.search(before[-_MOST_CLOSE:]):
        return ""
    kept = bool(first["keeps"] if first else last and last["keeps"])
    head = before[: first.start()] if first else _without_description(before, language)
    rest = behind[last.end() :] if last else behind
    rest = compiled(rf"^{said.out}", _I).sub("", rest)
    return _put(head, [said.keep, *[said.cut] * (len(group) - 1)] if kept else [said.cut] * len(group), _gaps(group) if kept else group, rest, language)


def _gaps(kept: Sequence[_Stretch]) -> list[_Stretch]:
    """All of it from the first to the last, and what lies between those that stay."""
    ordered = sorted(kept, key=lambda stretch: _seconds(stretch.a))
    between = [_Stretch(0, 0, one.b, other.a) for one, other in itertools.pairwise(ordered)]
    return [_Stretch(0, 0, ordered[0].a, ordered[-1].b), *between]


def _described(text: str, language: str) -> str:
    """The message with a stretch that goes, or stays, because of what is told of it; empty where it tells of none."""
    said = _LANGUAGES[language]
    found = _stretches(text, language)
    loosely = not found
    found = found or _stretches(text, language, loosely=True)
    if len(found) != 1 or _DONE_TO_PART.search(text[max(0, found[0].start - _MOST_CLOSE) : found[0].end]):
        return ""
    stretch = found[0]
    before, behind = text[: stretch.start], text[stretch.end :]
    if compiled(rf"(?:{said.takes}|{said.keeps})[^.!?\n]{{0,24}}$", _I).search(before):
        return ""
    match = compiled(_becomes_of_it(language), _I).match(behind)
    if match is None or _DONE_TO_PART.search(match["told"] or match["gone_told"] or ""):
        return ""
    around = _last_part(before, language) + (match["told"] or "") + (text[stretch.start : stretch.end] if loosely else "")
    description = re.search(r"[^\W\d]{2}", around) is not None
    if not (description or match["gone"] or language == "th"):
        return ""
    put = said.keep if match["keeps"] else said.cut
    return _put(_without_description(before, language), [put], [stretch], behind[match.end() :], language)


def _becomes_of_it(language: str) -> str:
    """What is told of a stretch, and that it goes or stays; nothing else stands between the two that would go instead ("с 0:10, паузы убери")."""
    said = _LANGUAGES[language]
    if language == "th":
        told, mark, behind = r"(?:(?!แล้ว|และ|ตัด|ลบ)[\u0e00-\u0e7f\s]){0,40}?", r"\s?", r"(?=$|\s|ออก|ทิ้ง|ไป|เลย|ให้|หน่อย|ด้วย)"
        gone = told
    else:
        told, mark = rf"[^.!?\n]{{0,{_MOST_CLOSE}}}?", r"(?:\s*[,;:.!–—-]{1,3}\s*|\s+(?=(?:and|so|please|и|так что|поэтому)\b))"
        behind = r"(?=\s*(?:$|[,.;!?\n)]|please\b|pls\b|пожалуйста|и\s|а\s|потом|then\b|and\b))"
        gone = rf"(?:[^.,!?\n]{{0,{_MOST_CLOSE}}}?|[^.!?\n]{{0,{_MOST_CLOSE}}}?,\s*)"
    ordered = rf"(?P<told>{told}){mark}{_LEAD[language]}(?:(?P<takes>{said.takes})|(?P<keeps>{said.keeps}))\s*(?:(?P<it>{said.it})|{behind})"
    return rf"(?:{ordered}|(?P<gone_told>{gone})\s?(?P<gone>{said.gone})){said.out}"


def _last_part(before: str, language: str) -> str:
    """What stands before a stretch in its own part of the sentence."""
    return before[len(_without_description(before, language)) :]


def _without_description(before: str, language: str) -> str:
    """What stands before a stretch, without what is told of the stretch itself."""
    breaks = list(compiled(_BREAK[language], _I).finditer(before))
    return before[: breaks[-1].start()] if breaks else ""


def _both_ends(text: str, language: str) -> str:
    """The message with one stretch that stays where all before a moment goes and all from a later one; empty where it does not tell that."""
    said = _LANGUAGES[language]
    gap = r"[^\d.!?\n]{0,60}?" if language == "en" else r"[^\d!?\n]{0,60}?"
    goes = rf"(?:{said.takes}\s*(?:{said.it})?{said.out}|{said.gone})"
    edges = rf"(?:{said.before})(?P<a>{said.moment})(?![\w:]){gap}(?:{said.after})(?P<b>{said.moment})(?![\w:])"
    match = compiled(rf"{edges}[^\d]{{0,60}}?{goes}", _I).search(text)
    if match is None or _DONE_TO_PART.search(match[0]) or compiled(said.keeps, _I).search(match[0]):
        return ""
    a, b = _clock(match["a"]), _clock(match["b"])
    if _seconds(a) >= _seconds(b) or compiled(rf"{said.opening}{said.moment}\s*$", _I).search(text[: match.start()]):
        return ""
    return _put(_told_of_its_start(text[: match.start()], language), [said.trim], [_Stretch(0, 0, a, b)], text[match.end() :], language)


_UP_TO = {
    "en": r"(?:(?:the |nothing |that |whole )*(?:start|beginning|intro|opening|first (?:bit|part)|everything|anything|nothing|all|all of it|(?:the )?(?:bit|part|stuff))(?: (?:bit|part|of it))?(?: (?:is|runs|goes|lasts|from))?\s+)?(?:before|until|till|up (?:to|until)|up to)\s+",
    "ru": r"(?<![а-яё])(?:(?:вс[её]|начало|вступление|заставка|заставку|интро|часть|болтовня)(?: (?:видео|ролика|клипа|что|которое|которая|ид[её]т))*\s+)?до\s+",
    "th": r"(?:ตอนต้น|ช่วงต้น|ตั้งแต่ต้น|ตอนแรก|ทั้งหมด|อินโทร)?(?:ไป|มา)*(?:จนถึง|ถึง|จน|ก่อน(?:ถึง)?)\s?",
}
_FROM_THERE = {
    "en": r"(?:(?:everything|anything|all|nothing|(?:the )?(?:bit|part|stuff|rest))\s+)?(?:after|from|past)\s+", "ru": r"(?<![а-яё])(?:вс[её] )?(?:что )?(?:после|с|со|начиная с|от)\s+", "th": r"(?:ทั้งหมด)?(?:หลังจาก|หลัง|ตั้งแต่)\s?",
}  # fmt: skip
_ON = {"en": r"(?: (?:on(?:wards?)?|to the (?:very )?end|till the end|until the end|or so))*", "ru": r"(?: (?:и (?:дальше|далее|до конца)|до (?:самого )?конца|уже))*", "th": r"(?:\s?(?:เป็นต้น)?ไป|\s?ถึงจบ|\s?จนจบ|\s?ถึงท้าย|\s?ถึงตอนจบ)*"}
_ALL = {"en": r"\b(?:everything|anything|all|rest|after|past)\b", "ru": r"вс[её]|после", "th": r"ทั้งหมด|หลัง"}
"""Words for all that follows."""
_STAY_AFTER = {"en": "remove everything before {a}", "ru": "убери всё до {a}", "th": "เริ่มที่ {a}"}
_STAY_BEFORE = {"en": "remove everything after {a}", "ru": "убери всё после {a}", "th": "จบที่ {a}"}
_TRIMS = r"(?:\b(?:trim|shorten|run|ends?|stop|make|start|begin|post|publish|schedule)|(?<![а-яё])(?:сократи|обрежь|укороти|подрежь|урежь|начни|начинай|начать|длит|пост|выложи|опубликуй)|เริ่ม|เหลือ|จบ|โพสต์|ลง)"
"""Where a clip is to begin or end, told by an order: "trim it up to 0:30"."""
_PLACED_RU = r"|[а-яё]+(?:ой|ей) секунды"


def _one_end(text: str, language: str) -> str:
    """The message without all before a moment, or all from it on, because of what is told of that; empty where it tells of none."""
    if _stretches(text, language):
        return ""
    said = _LANGUAGES[language]
    moment = f"(?:{said.moment}{_PLACED_RU if language == 'ru' else ''})"
    for edge, on, put in ((_UP_TO, "", _STAY_AFTER), (_FROM_THERE, _ON[language], _STAY_BEFORE)):
        match = compiled(rf"(?:{edge[language]})(?P<a>{moment})(?![\w:]){on}{_becomes_of_it(language)}", _I).search(text)
        if match is None or match["keeps"] or _DONE_TO_PART.search(match[0]):
            continue
        before = text[: match.start()]
        if compiled(rf"(?:{said.takes}|{said.keeps}|{_TRIMS})[^,.;!?\n]{{0,24}}$|{moment}\s*$", _I).search(before):
            continue
        a = _clock(match["a"]) if re.search(r"\d", match["a"]) else match["a"]
        return _put(_without_description(before, language), [put[language]], [_Stretch(0, 0, a, a)], text[match.end() :], language)
    return ""


def _and_all_behind(text: str, language: str) -> str:
    """The message with one stretch that goes and all from a later moment on, each said for itself; empty where it does not tell that. The end
    goes first: once a stretch is out, a moment behind it would be counted without it."""
    said, found = _LANGUAGES[language], _stretches(text, language)
    if len(found) != 1:
        return ""
    stretch = found[0]
    from_there = rf"(?:{said.out}){said.glue}(?:{_FROM_THERE[language]})(?P<a>{said.moment})(?![\w:])(?P<on>{_ON[language]})"
    first = compiled(rf"(?:{said.takes})\s?[^,.;!?\d]{{0,24}}$", _I).search(text[: stretch.start])
    then = compiled(from_there, _I).match(text[stretch.end :])
    if first is None or then is None or _seconds(_clock(then["a"])) <= _seconds(stretch.b):
        return ""
    all_of_it = then["on"].strip() or compiled(_ALL[language], _I).search(then[0])
    rest = compiled(rf"^{said.out}", _I).sub("", text[stretch.end + then.end() :])
    ends = _clock(then["a"])
    stays, behind = ("เอาแค่ {a} วินาทีแรก", str(_seconds(ends))) if language == "th" else (_STAY_BEFORE[language], ends)
    return _put(text[: first.start()], [stays, said.cut], [_Stretch(0, 0, behind, ""), stretch], rest, language) if all_of_it else ""


def _told_of_its_start(before: str, language: str) -> str:
    """What stands before the first moment, without the sentence that leads to it."""
    breaks = list(re.finditer(r"[.!?;\n]", before))
    kept = before[: breaks[-1].end()] if breaks else ""
    own = compiled(_LANGUAGES[language].takes, _I).search(before, len(kept))
    return before[: own.start()] if own else kept


def _put(head: str, puts: Sequence[str], stretches: Sequence[_Stretch], rest: str, language: str) -> str:
    """The message with what becomes of each stretch in the place of what was told."""
    told = (" " if language == "th" else ", ").join(put.format(a=one.a, b=one.b) for put, one in zip(puts, stretches, strict=True))
    head, rest = head.rstrip(" ,;—–-"), rest.lstrip(" ,;—–-")
    glue = " " if language == "th" or not head or head[-1] in ".!?" else ", "
    tail = "" if not rest else rest if rest[0] in ".!?" else f" {rest}" if language == "th" or re.match(r"(?:and|then|и|а|потом)\b", rest, re.IGNORECASE) else f", {rest}"
    return f"{head}{glue if head else ''}{told}{tail}".strip()
