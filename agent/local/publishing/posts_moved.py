# ruff: noqa: E501 - patterns read better unbroken
"""Posts that are moved: by how much ("push everything back a day", "เลื่อนทุกโพสต์ออกไปหนึ่งวัน"), to when ("all of Friday's posts to Monday", «перенеси пост про хлеб
на субботу»), or just later, with not a word of when.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from agent.contract import Request
from agent.local import times
from agent.local.catalogue.abilities import Ability
from agent.local.publishing.post_reasons import WHY, wishes_more
from agent.local.publishing.post_tools import MOVE, PLAN, STATUS, Found
from agent.local.publishing.post_words import ONE, SHIFTS, SMALL, several
from agent.local.publishing.posts_meant import which_posts
from agent.local.slots.moment import NOW
from agent.patterns import lazy
from tools.plan import Step

_POSTS = lazy(r"\b(?:publish|post|put)$|(?:публикуй|опубликуй|выложи)$", re.IGNORECASE)
_NUMBER = r"(?:\d{1,2}|an?|one|two|three|four|five|six|seven|half an|a couple of|один|одну|два|две|три|четыре|пять|шесть|семь|пару|пол|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด)"
BY_HOW_MUCH = lazy(
    rf"\b(?:back\s+|out\s+|forward\s+)?(?:by\s+)?(?P<n>{_NUMBER})\s+(?:more\s+)?(?P<u>days?|weeks?|hours?|hrs?|minutes?|mins?)\b(?:\s+(?P<how>later|back|earlier|forward|sooner))?"
    rf"|(?<![а-яё])на\s+(?:(?P<n_ru>{_NUMBER}(?=\s|часа)|\d{{1,2}})\s*)?(?P<u_ru>день|дня|дней|сутки|неделю|недели|недель|часа?|часов|минут[уы]?)(?![а-яё])(?:\s+(?P<how_ru>(?:по)?позже|позднее|вперёд|вперед|(?:по)?раньше|назад))?"
    rf"|(?:ออกไป|ไป|ขึ้นมา|เข้ามา|ช้าไป|ช้าลง|ช้าออกไป)?(?:อีก)?\s?(?P<n_th>{_NUMBER})\s?(?P<u_th>วัน|สัปดาห์|อาทิตย์|ชั่วโมง|ชม\.?|นาที)|(?:ออกไป|ขึ้นมา|เข้ามา|อีก)\s?(?P<u2_th>วัน(?!ที่|นี้|[จอพศสเ])|สัปดาห์|อาทิตย์(?!นี้|หน้า)|ชั่วโมง|ชม\.?|นาที)(?:เดียว|หนึ่ง|นึง)?|(?P<u3_th>วัน|สัปดาห์|อาทิตย์|ชั่วโมง)(?:เดียว|หนึ่ง|นึง)", re.IGNORECASE,
)
_EARLIER = lazy(r"\b(?:bring|earlier|sooner)\b|(?<![а-яё])(?:раньше|пораньше)(?![а-яё])|ขึ้นมา|เข้ามา|เร็วขึ้น|ก่อน(?:หน้า|เดิม)", re.IGNORECASE)
_EITHER_WAY = lazy(r"\b(?:move|push|shift|put)\b.*\bforward\b|(?<![а-яё])назад(?![а-яё])", re.IGNORECASE)
"""Some mean sooner by it and some later: it is asked when."""
_LATER = lazy(r"\b(?:later|back|out|postpone|delay|push)\b|(?<![а-яё])(?:позже|позднее|вперёд|вперед|сдвин|перенес|передвин|отлож|подвин|смест)|เลื่อน|ออกไป|ช้า|ย้าย|ขยับ", re.IGNORECASE)
_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "a couple of": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "один": 1, "одну": 1, "два": 2, "две": 2, "пару": 2, "три": 3,
    "четыре": 4, "пять": 5, "шесть": 6, "семь": 7, "หนึ่ง": 1, "สอง": 2, "สาม": 3, "สี่": 4, "ห้า": 5, "หก": 6, "เจ็ด": 7,
}  # fmt: skip
_TO = lazy(r"\b(?:to|onto|until|till)\b|(?<![а-яё])(?:на|до)(?![а-яё])|ออกไปเป็น|ไปเป็น|ไปลง|ไป|เป็น|มา", re.IGNORECASE)
_FORWARD = lazy(r"\b(?:back|forward|out|up)\b\s*$|(?:ออก)$", re.IGNORECASE)
_SAME = lazy(r"\b(?:instead|rather)\b|(?<![а-яё])(?:вместо этого|лучше)(?![а-яё])|แทน(?:ได้)?|\b(?:at )?(?:the )?same (?:times?|hours?)\b|(?<![а-яё])(?:в )?(?:то|это) же время|(?<![а-яё])время (?:то же|прежнее)|เวลาเดิม|เวลาเดียวกัน|(?<![а-яё])(?:утра|вечера|дня|ночи)(?![а-яё])", re.IGNORECASE)


def put_off(text: str, abilities: dict[str, Ability]) -> bool:
    """Whether posts are to go out later, and not a word says when: "เลื่อนโพสต์พรุ่งนี้ออกไปก่อน"."""
    match = SHIFTS.match(text)
    wish = text[match.end() :] if match and not _POSTS.search(match[0]) else ""
    spoken = times.read(wish)
    if not ONE.search(wish) or spoken.clocks or spoken.after or spoken.every or len(spoken.days) > 1:
        return False
    return _LATER_SOMETIME.search(wish) is not None and which_posts(_LATER_SOMETIME.sub(" ", wish), abilities[MOVE]) is not None


_WHEN = (
    r"(?:(?:a (?:bit|little|touch|tad)|slightly|somewhat|some ?what|much|any|way)\s+)*(?:earlier|sooner|later)", r"(?:чуть|немного|чуточку|сильно|как-нибудь)?\s*(?:по)?(?:раньше|позже|позднее)", r"(?:ให้)?(?:เร็ว|ช้า|เลื่อนให้เร็ว|เลื่อนให้ช้า)(?:ขึ้น|กว่านี้|กว่าเดิม|ลง|ออกไป)(?:อีก)?(?:สัก)?(?:หน่อย|นิด(?:นึง|หน่อย)?)?",
)
_SOMETIME = lazy(
    rf"\b(?:can|could|may|should|must|has to|needs to|let|have|get|want|would)\b[^,.;!?]{{0,40}}?\b(?:go(?:es)? (?:out|up|live)|come out|be (?:posted|published|out|up|moved)|post|publish|move|put (?:it|that|this) out|run|air)\b(?: (?:it|that|this|them|out))?\s+{_WHEN[0]}\W*$"
    rf"|(?<![а-яё])(?:можно|можешь|надо|нужно|давай|хочу|хотелось бы|пусть)(?![а-яё])[^,.;!?]{{0,40}}?(?:выложить|опубликовать|запостить|выйдет|выпустить|перенести|сдвинуть|выложим|поставить)(?:\s+(?:его|её|ее|это|на))*\s+{_WHEN[1]}\W*$"
    rf"|(?:ลง|โพสต์|โพส|ปล่อย|ออก)[\u0e00-\u0e7f ]{{0,20}}?{_WHEN[2]}(?:ได้(?:ไหม|มั้ย|ป่าว|หรือเปล่า))?(?:ครับ|ค่ะ|(?<!โย)คะ|นะ|\s|\?)*$", re.IGNORECASE,
)
"""What goes out is wished for at another time, and no word says which."""


_MAY_GO = lazy(
    r"^\W*(?:(?:hey|so|and|ok|please|hi)[\s,]+)*(?:can|could|should) (?P<what>(?:the|my|our|that|this|\w+(?:'s|’s))\s[^,.;!?]{2,40}?) (?:go (?:out|up|live)|come out|be (?:posted|published|moved|put out)) (?P<by>[^.;!?]{3,40}?\b(?:earlier|sooner|later)\b[^.;!?]{0,20})[\s?!.]*$"
    r"|^\W*(?:(?:а|и|слушай|привет)[\s,]+)*(?:можно|можешь) (?P<what_ru>(?:пост|публикаци[юя]|ролик|видео|рилс)(?![а-яё])[^,.;!?]{0,40}?) (?:выложить|опубликовать|запостить|перенести|выпустить) (?P<by_ru>на [^.;!?]{2,30}?(?:раньше|позже|позднее))[\s?!.]*$", re.IGNORECASE,
)


def asked_to_move(text: str) -> str:
    """ "Can the bread post go out an hour earlier?" as the order that it is; any other message as it was."""
    match = _MAY_GO.match(text)
    by = (match["by"] or match["by_ru"]) if match else ""
    if match is None or BY_HOW_MUCH.search(by) is None:
        return text
    return f"move {match['what']} {by}" if match["what"] else f"перенеси {match['what_ru']} {by}"


def at_some_other_time(text: str) -> bool:
    """Whether something is to go out earlier or later, and not a word says when: "can it go out a bit earlier? her plane lands at 3"."""
    asked = re.split(r"(?<=[?!])\s+|(?<=[^\d\s])[.;]\s+", text, maxsplit=1)[0]
    return _SOMETIME.search(asked) is not None and BY_HOW_MUCH.search(asked) is None and not times.read(asked).clocks


_LATER_SOMETIME = lazy(r"\b(?:(?:to |until |for )?later|for now|for a while|until further notice)\b|(?<![а-яё])(?:на потом|пока|на попозже|попозже|на время)(?![а-яё])|(?:ออก)?ไป(?:ก่อน|เรื่อยๆ)(?:นะ|ครับ|ค่ะ|(?<!โย)คะ|หน่อย)*$", re.IGNORECASE)


def shifted(text: str, request: Request, abilities: dict[str, Ability]) -> Found | None:
    """Moved by so many days or hours; or all of a day, or all there is, to another day."""
    match = SHIFTS.match(text) or _bare_shift(text, request)
    if match is None or any(step.tool == "script.calendar" for plan in request.earlier[:1] for step in plan.steps):
        return None
    wish, *why = WHY.split(text[match.end() :].strip())
    if wishes_more(why):
        return None
    by = next((found for found in BY_HOW_MUCH.finditer(wish) if not re.match(r"\s*(?:long|clip|video|рол|видео)", wish[found.end() :])), None)
    if by is not None and not times.read(wish[: by.start()] + " " + wish[by.end() :]).clocks:
        found = _by(text, wish, by, abilities)
        asked = next((step.args["query"] for step in request.earlier[0].steps if _asked_of_one(step)), "") if request.earlier else ""
        return (MOVE, {**found[1], "query": asked}, "") if found and asked and not (found[1].keys() - {"when"}) else found
    return None if _POSTS.search(match[0]) else _to(wish, abilities)


_BARE_SHIFT = lazy(rf"^\W*(?:(?:ok|actually|no|make (?:it|that)|rather|better|let'?s (?:do|make it)|нет|ой|лучше|давай(?:те)?|сделай|а|ขอ|เอา|ขอเป็น)[\s,]*)*(?={BY_HOW_MUCH.pattern}\W*$)", re.IGNORECASE)


def _bare_shift(text: str, request: Request) -> re.Match[str] | None:
    """ "Two hours earlier", right behind what was planned."""
    publishes = bool(request.earlier) and any(step.tool == PLAN or _asked_of_one(step) for step in request.earlier[0].steps)
    return _BARE_SHIFT.match(text) if publishes and (_EARLIER.search(text) or re.search(r"\blater\b|позже|позднее|ช้าลง|ออกไป", text, re.IGNORECASE)) else None


def _asked_of_one(step: Step) -> bool:
    """Whether it was asked of one post, by its words: "when's the rescue post going out?", "make it an hour later"."""
    return step.tool == STATUS and bool(step.args.get("query"))


def _by(text: str, wish: str, by: re.Match[str], abilities: dict[str, Ability]) -> Found | None:
    earlier = bool(_EARLIER.search(text))
    if _EITHER_WAY.search(text) or not (earlier or _LATER.search(text)):
        return None
    rest = f"{wish[: by.start()]} {wish[by.end() :]}"
    rest = re.sub(r"\b(?:back|forward|later|earlier|sooner|out|by)\b|(?<![а-яё])(?:(?:по)?позже|позднее|вперёд|вперед|(?:по)?раньше)(?![а-яё])|ออกไป|ขึ้นมา|เข้ามา|ช้าลง|เร็วขึ้น", " ", rest, flags=re.IGNORECASE)
    which = which_posts(rest, abilities[MOVE])
    if which is None or which.pop("over", False):
        return None
    return MOVE, {**which, "when": _duration(by, earlier=earlier)}, ""


def _duration(by: re.Match[str], *, earlier: bool) -> str:
    """ISO 8601, as the tool takes it."""
    said = (by["n"] or by["n_ru"] or by["n_th"] or "1").lower()
    unit = next(by[name] for name in ("u", "u_ru", "u_th", "u2_th", "u3_th") if by[name]).lower()
    many = int(said) if said.isdigit() else _NUMBERS.get(said, 0)
    sign = "-" if earlier else ""
    if unit.startswith(("h", "час", "ชั่ว", "ชม")):
        return f"{sign}PT{many}H" if many else f"{sign}PT30M"
    if unit.startswith(("min", "мин", "นาที")):
        return f"{sign}PT{many}M"
    return f"{sign}P{many * (7 if unit.startswith(('week', 'нед', 'สัป', 'อาทิตย์')) else 1)}D"


def _to(wish: str, abilities: dict[str, Ability]) -> Found | None:
    """One post that is named, all of a day, or all there is, to another time: "all of Friday's posts to Monday"."""
    if not (ONE.search(wish) or several(wish)):
        return None
    wish = _FROM_HOUR.sub(" ", wish)
    marks = [match for match in _TO.finditer(wish) if _is_time(wish[match.end() :]) and len(times.read(wish[match.end() :]).days) < _TWO_DAYS]
    if not marks:
        return None
    said = wish[marks[0].end() :]
    when = times.read(said).when(NOW.get())
    which = which_posts(_FORWARD.sub(" ", wish[: marks[0].start()]), abilities[MOVE])
    if when is None or which is None or which.pop("over", False):
        return None
    day = times.read(said).days
    if not day:
        return MOVE, {**which, "when": when[11:16]}, ""  # another hour, of the day that it is planned for
    if "day" in which and when[:10] <= which["day"] and day and day[0].weekday is not None:  # Friday's to Monday: the Monday behind it
        at = datetime.fromisoformat(when) + timedelta(days=7)
        when = at.isoformat() if "T" in when else at.date().isoformat()
    return MOVE, {**which, "when": when}, ""


_TWO_DAYS = 2  # "all that is for tomorrow to monday": the last of them is the new one
_FROM_HOUR = lazy(r"\b(?:from|at) \d{1,2}(?:[:.]\d\d)?\s?(?:am|pm|o'?clock)?(?=\s+to\b)|(?<![а-яё])с \d{1,2}(?::\d\d)?(?: (?:утра|дня|вечера|часов))?(?= на(?![а-яё]))|จาก(?:\s?(?:บ่าย|เช้า|เย็น|เที่ยง|ทุ่ม|\d{1,2}(?:[:.]\d\d)?|โมง(?:เช้า|เย็น)?|น\.)){1,4}\s?(?=ไป|เป็น|มา)", re.IGNORECASE)
"""The hour it is planned for so far: what is meant goes by its words."""


def _is_time(text: str) -> bool:
    """Whether a stretch of text tells a time, and nothing else."""
    spoken = times.read(text)
    if spoken.every or spoken.after or not spoken.spans:
        return False
    left = text
    for start, end in sorted(spoken.spans, reverse=True):
        left = f"{left[:start]} {left[end:]}"
    return not re.sub(r"[\W_]+", "", SMALL.sub(" ", _SAME.sub(" ", left)))
