# ruff: noqa: E501 - patterns read better unbroken
"""Several of a kind, each about something of its own and on a day of its own: "4 shorts: 1 Dec green tea, 3 Dec black tea, post on tiktok at 19:00", «два
ролика про вязание: шарф во вторник, шапка в четверг, ютуб в 20:00», "3 คลิป วันจันทร์เรื่องชา วันพุธเรื่องกาแฟ วันศุกร์เรื่องโกโก้ ลงไอจีห้าโมงเย็น".

One is planned for the place and the hour, and told again for each subject and its day.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from agent.contract import Request
from agent.language import detect
from agent.local import times
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.follow_ups.target import renamed
from agent.local.moments.days import Day
from agent.local.publishing.post_tools import PLAN, WRITTEN
from agent.local.publishing.words_alone import named_places, says_only_where_and_when
from agent.local.slots.moment import NOW
from agent.local.slots.number import NUMBER, parse
from agent.local.slots.quoted import QUOTE
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step
from tools.publishing.contract import PLACES

_FEWEST, _MOST, _LONGEST, _WORDY = 2, 14, 500, 80
_KINDS_TH = ("คลิป", "วิดีโอ", "รีล", "รูป", "ภาพ", "โปสเตอร์")
_KIND = {
    "en": lazy(rf"(?<![\w-])(?:(?P<n>{NUMBER}|an?|one)\s+)?(?P<how>(?:(?:short|vertical|quick|funny|new|\d{{1,3}}[ -]?(?:s|secs?|seconds?|minutes?))\s+){{0,3}})(?P<kind>shorts?|videos?|vids?|reels?|clips?|pictures?|images?|posters?|posts)\b(?:\s+(?:about|on|of|for)\s+(?=\w))?", re.IGNORECASE),
    "ru": lazy(rf"(?<![а-яё-])(?:(?P<n>{NUMBER}|один|одну|две)\s+)?(?P<how>(?:(?:коротк|вертикальн|весёл|весел|нов)[а-яё]+\s+){{0,2}})(?P<kind>ролик|видео|рилс|клип|шортс|картин|плакат|постер|пост)[а-яё]*(?:\s+(?:про|об?|обо|на тему)\s+(?=\w))?", re.IGNORECASE),
    "th": lazy(rf"(?:(?P<n>{NUMBER})\s?)?(?P<how>)(?P<kind>{'|'.join(_KINDS_TH)})(?:สั้น)?(?:ๆ)?(?:เรื่อง|เกี่ยวกับ)?"),
}  # fmt: skip
"""What each of them is, and what they are all about, where that is said before their days."""
_ONE_RU = {"картин": "картинку", "видео": "видео"}
_ONE = {
    "en": "make a {how}{kind} about tea and post it on {places} tomorrow at {clock}",
    "ru": "сделай {how}{kind} про чай и выложи в {places} завтра в {clock}",
    "th": "ทำ{kind}เรื่องชา แล้วลง {places} พรุ่งนี้ {clock} น.",
}
_POST = {"en": "write a post about tea and put it on {places} tomorrow at {clock}", "ru": "напиши пост про чай и выложи в {places} завтра в {clock}"}
_THEMES = lazy(r"(?<!\w)(?:tea|чай)(?!\w)|^ชา$|(?<=เรื่อง)ชา$")
_AND = {"en": " and ", "ru": " и ", "th": " และ "}
_PREPOSITION = lazy(r"(?:[\s(,;:–—-]|\b(?:on|for|at|this|next)\b|(?<![а-яё])(?:в|во|на|к)(?![а-яё])|วัน(?=$))*$", re.IGNORECASE)
_SIGN = r"[\s,;:.–—-]*(?:\b(?:and|then)\b|(?<![а-яё])(?:и|а|потом)(?![а-яё])|และ|แล้วก็|กับ|ส่วน)?[\s,;:.–—-]*"
_ENDS = lazy(rf"^{_SIGN}|{_SIGN}$", re.IGNORECASE)
_LED = lazy(r"^(?:(?:an?|one)\s+(?:short|video|reel|clip|picture|image|poster)\s+)?(?:(?:about|on|of|is|goes)\s+)+|^(?:(?:один|одну|ещё)?\s*(?:ролик|видео|рилс|клип|шортс|картинку|плакат|пост)\s+)?(?:про|обо?|о|на тему)\s+|^(?:คลิป|วิดีโอ|รีล|รูป)?(?:เรื่อง|เกี่ยวกับ|เป็น(?:เรื่อง)?)\s?", re.IGNORECASE)
_PARTS = lazy(r"[,;.\n:]\s*|\s+(?:and|и|และ)\s+(?=\w)", re.IGNORECASE)
_PARTS_TH = lazy(r"[,;.\n:\s]\s*")
_COUNTED_TH = lazy(rf"\s?(?P<n>{NUMBER})\s?(?:คลิป|อัน|ตัว|รูป|วิดีโอ|ภาพ|แผ่น)\s*$")
_SEVERAL = lazy(r"(?:[\w -]{1,40}\s)?(?:shorts|videos|vids|reels|clips|pictures|images|posters|posts)\b|(?:[а-яё -]{1,40}\s)?(?:ролики|видео(?=[\s:])|рилсы|клипы|шортсы|картинки|плакаты|постеры|посты)(?![а-яё])", re.IGNORECASE)
"""More than one, however many."""
_HOUR_AND_COLON = lazy(r"(?<![\d:.])\d{1,2}(?:[:.]\d{2})?(?=:\s)")
_GAP = lazy(r"[\s,;:–—-]*\Z")
_PUTS = r"\b(?:post|publish|upload|share|put|all|both|each|everything)\b|(?<![а-яё])(?:выложи|опубликуй|публикуй|выкладывай|запости|размести|все|оба|каждый)(?:те)?(?![а-яё])|(?:ลง|โพสต์|โพส|ทั้งหมด|แล้ว)"
_OUT = lazy(rf"[\s,;.]*(?:(?:and|и|แล้ว)\s*)?(?:{_PUTS})", re.IGNORECASE)
_FILLER = lazy(rf"{_PUTS}|\b(?:make|create|do|me|please|i|need|want|it|them|to|on)\b|(?<![а-яё])(?:с?делай|создай|сними|нарисуй|мне|нужно|нужны|пожалуйста|их|в|на)(?:те)?(?![а-яё])|ช่วย|ทำ|สร้าง|ขอ|วาด|คลิป|อัน|รูป", re.IGNORECASE)


@dataclass(frozen=True)
class _Item:
    subject: str
    start: int
    end: int
    day: Day


def each_on_its_day(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of all of them; None for any other message."""
    text, out = _HOUR_AND_COLON.sub(r"\g<0>,", normalise(request.text)).replace(",:", ","), index.whole(PLAN)
    if out is None or request.question or request.attachments or len(text) > _LONGEST or QUOTE.search(text):
        return None
    spoken, language = times.read(text), detect(text, request.language)
    days = sorted(spoken.days, key=lambda day: day.start)
    places = named_places(text, out)
    if language not in _KIND or not _FEWEST <= len(days) <= _MOST or len(spoken.clocks) != 1 or spoken.every or not places:
        return None
    items = _day_first(text, days) or _subject_first(text, days)
    kind = _KIND[language].search(text)
    if not items or kind is None or kind.start() > items[0].start:
        return None
    theme, rest = _around(text, kind, items, out)
    told = _number(kind) or _behind_th(text[kind.end() : items[0].start])
    if (told > 1 and told != len(items)) or (told < _FEWEST and not _SEVERAL.match(kind[0]) and sum(1 for _ in kind.re.finditer(text)) < len(items)):
        return None
    if theme is None or not says_only_where_and_when(_FILLER.sub(" ", rest), out, left_over=0) or not all(_fits(item, out) for item in items):
        return None
    clock = f"{spoken.clocks[0].at:%H:%M}"
    one = again(replace(request, text=_told(kind, places, clock, language), earlier=(), recent=()))
    if one.question or not any(step.tool in (PLAN, WRITTEN) for step in one.steps):
        return None
    named = [f"{theme}: {item.subject}" if theme else item.subject for item in items]
    whens = [replace(spoken, days=(item.day,), every=None).when(NOW.get()) or "" for item in items]
    return _for_each(one, list(zip(named, whens, strict=True)), index, language)


def _day_first(text: str, days: Sequence[Day]) -> list[_Item]:
    """The subjects, each behind its day: "1 Dec green tea, 3 Dec black tea"; none where the days stand behind them."""
    items = list[_Item]()
    for at, day in enumerate(days):
        lead = _PREPOSITION.search(text[: day.start])
        begin = lead.start() if lead else day.start
        if at + 1 < len(days):
            following = _PREPOSITION.search(text[: days[at + 1].start])
            stop = following.start() if following else days[at + 1].start
        else:
            stop = _stop(text, day.end)
        between = text[day.end : stop]
        if re.match(r"\s*(?:[,;]|and\b|и\s)", between):
            return []
        items.append(_Item(_subject(between), begin, stop, day))
    joined = all(re.search(r"[\s,;.]$", text[: item.start] + text[item.start : item.day.start]) for item in items[1:])
    return items if joined and all(item.subject for item in items) else []


def _stop(text: str, at: int) -> int:
    """Where what stands behind the last day ends."""
    sign = re.search(r"[,;.\n]", text[at:])
    out = _OUT.search(text, at)
    return min([at + sign.start() if sign else len(text), out.start() if out else len(text)])


def _subject_first(text: str, days: Sequence[Day]) -> list[_Item]:
    """The subjects, each before its day: "scarf on tuesday, hat on thursday"."""
    items, begin = list[_Item](), 0
    parted = _PARTS_TH if detect(text) == "th" else _PARTS
    for day in days:
        lead = _PREPOSITION.search(text[: day.start])
        stop = lead.start() if lead else day.start
        parts = [part.end() for part in parted.finditer(text, begin, stop)]
        head = _KIND[detect(text)].search(text, begin, stop) if not items else None
        begin = parts[-1] if parts else head.end() if head else begin
        items.append(_Item(_subject(text[begin:stop]), begin, day.end, day))
        begin = day.end
    return items if all(item.subject for item in items) else []


def _subject(said: str) -> str:
    return _LED.sub("", _ENDS.sub("", _ENDS.sub("", said))).strip(" ()")


def _around(text: str, kind: re.Match[str], items: Sequence[_Item], out: Ability) -> tuple[str | None, str]:
    """What all of them are about, where that is said, and what the message says beside them and their subjects."""
    between = _COUNTED_TH.sub("", text[kind.end() : max(kind.end(), items[0].start)].rstrip())
    ends = max(item.end for item in items)
    head, rest = text[: kind.start()], text[ends:]
    if _GAP.match(between):
        return "", f"{head} {rest}"
    led = re.search(r"(?:about|on|of|for|про|обо?|о|тему|เรื่อง|เกี่ยวกับ)\s*$", kind[0], re.IGNORECASE)
    theme = _ENDS.sub("", _ENDS.sub("", between))
    whatever = re.fullmatch(r"[\w\u0e00-\u0e7f' -]{2,40}", theme) and not named_places(theme, out) and not times.read(theme).spans
    return (theme, f"{head} {rest}") if whatever and (led or kind["kind"] in _KINDS_TH) else ("", f"{head} {between} {rest}")


def _number(kind: re.Match[str]) -> int:
    said = (kind["n"] or "").lower()
    return 0 if said in ("", "a", "an") else int(parse(said) or 0)


def _behind_th(text: str) -> int:
    """How many are told behind what they are: "คลิปถักไหมพรมสองคลิป"."""
    counted = _COUNTED_TH.search(text.rstrip())
    return int(parse(counted["n"]) or 0) if counted else 0


def _fits(item: _Item, out: Ability) -> bool:
    """Whether words are what something is about, and neither where it goes nor an order."""
    return 1 < len(item.subject) <= _WORDY and not named_places(item.subject, out) and not _OUT.match(item.subject)


def _told(kind: re.Match[str], places: Sequence[str], clock: str, language: str) -> str:
    """The wish for one of them."""
    where = _AND[language].join(PLACES.get(place, place) for place in places)
    noun = kind["kind"].lower()
    if noun in ("posts", "пост"):
        return _POST[language].format(places=where, clock=clock)
    noun = noun.removesuffix("s") if language == "en" else _ONE_RU.get(noun, noun)
    return _ONE[language].format(how="" if language == "ru" else kind["how"], kind=noun, places=where, clock=clock)


def _for_each(one: Plan, each: Sequence[tuple[str, str]], index: Matcher, language: str) -> Plan | None:
    """The steps of one for each subject and its time."""
    names, steps = {step.id for step in one.steps}, list[Step]()
    for number, (subject, when) in enumerate(each, 1):
        for step in one.steps:
            ability = index.whole(step.tool)
            if ability is None:
                return None
            values = {name: _THEMES.sub(lambda _, subject=subject: subject, value) for name, value in step.args.items() if name in ("topic", "prompt") and isinstance(value, str)}
            values |= {"when": when} if "when" in step.args else {}
            told = wording.with_values(step, ability, values, language)
            args = renamed(told.args, {name: f"{name}-{number}" for name in names})
            steps.append(told.model_copy(update={"id": f"{step.id}-{number}", "args": args, "needs": [f"{name}-{number}" for name in step.needs]}))
    return Plan(goal="; ".join(dict.fromkeys(step.title for step in steps)), steps=steps) if all(when for _, when in each) else None
