# ruff: noqa: E501 - patterns read better unbroken
"""Several things, each of which goes out at its own time or place: "three videos on ..., the first one mon 9am, the second tue 9am", «первый в инсту сегодня в
18:00, второй туда же завтра», "ลงเฟซวันจันทร์ พุธ ศุกร์ วันละคลิป", "chop this into 3 and post one a day from monday".

What is said of the order is taken out of the message, the rest is planned as it is, and each thing that it makes or that was sent gets its own post.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any

from agent.contract import Request
from agent.language import detect
from agent.local import times
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.drafting.expanding import nth
from agent.local.drafting.one_step import planned
from agent.local.drafting.titles import numbered
from agent.local.moments.days import DAYS, Day
from agent.local.moments.shared_months import each_with_its_month
from agent.local.publishing.post_tools import PLAN
from agent.local.publishing.words_alone import named_places, says_only_where_and_when
from agent.local.slots.moment import NOW
from agent.local.slots.quoted import QUOTE
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan, Step

_FEWEST, _LONGEST = 2, 500  # of things; characters
_LAST = -1
_ORDINAL = lazy(
    r"\b(?:the\s+)?(?P<en>first|1st|second|2nd|third|3rd|fourth|4th|fifth|5th|last|other)\b(?:\s+(?:one|video|clip|short|reel|post|picture|pic|photo|part))?\b(?!\s+\d+\s*(?:s|secs?|seconds?|mins?)\b)"
    r"|(?<![а-яё])(?P<ru>перв|втор|трет|четв[её]рт|пят|последн)(?:ый|ая|ое|ую|ого|ой|ий|ье|ью|ья|юю|яя|ее)(?:\s+(?:ролик|видео|клип|рилс|пост|картинку|картинка|фото|часть))?(?![а-яё])"
    r"|(?:อัน|คลิป|ตัว|รูป|โพสต์|ท่อน)(?:แรก|หลัง|สุดท้าย|ที่\s?(?:หนึ่ง|สอง|สาม|สี่|ห้า|[1-5](?!\d|[:.]\d))|(?:หนึ่ง|สอง|สาม|สี่|ห้า)(?!คลิป|อัน|ตัว|รูป|โพสต์|ท่อน|คน|วัน))", re.IGNORECASE,
)
_NUMBERS = {
    "first": 0, "1st": 0, "second": 1, "2nd": 1, "other": 1, "third": 2, "3rd": 2, "fourth": 3, "4th": 3, "fifth": 4, "5th": 4, "last": _LAST, "перв": 0, "втор": 1, "трет": 2, "четверт": 3, "четвёрт": 3, "пят": 4, "последн": _LAST,
    "แรก": 0, "หนึ่ง": 0, "สอง": 1, "หลัง": 1, "สาม": 2, "สี่": 3, "ห้า": 4, "สุดท้าย": _LAST, "1": 0, "2": 1, "3": 2, "4": 3, "5": 4,
}  # fmt: skip
_THERE_TOO = lazy(r"\b(?:there too|same place|in the same place)\b|(?<![а-яё])туда же(?![а-яё])|ที่เดิม|ที่เดียวกัน", re.IGNORECASE)
_SAME_TIME = lazy(r"\b(?:at )?(?:the )?same (?:time|hour)\b|(?<![а-яё])(?:в )?то же время|เวลาเดิม|เวลาเดียวกัน", re.IGNORECASE)
_ENDS = lazy(r"[\s,;:.—-]*(?:\b(?:and|then|but)\b|(?<![а-яё])(?:и|а|потом|затем)(?![а-яё])|แล้วก็|แล้ว|และ|ส่วน)?[\s,;:.—-]*$", re.IGNORECASE)
_SENTENCE = lazy(r"[.!?]\s+(?=\S)")
_SMALL = lazy(r"\b(?:goes?|out|on|at|should|will|be|is|one|it|that|these|those|them|each|of)\b|(?<![а-яё])(?:пусть|выйдет|идёт|пойдёт|его|её)(?![а-яё])|ให้", re.IGNORECASE)
_BETWEEN_DAYS = lazy(r"\s*(?:[,/&]|and|и|และ|กับ)*\s*(?:(?:and|и|в|во|on|วัน)\s*)*", re.IGNORECASE)
_SAYS_WHEN = lazy(r"\s*,?\s*(?:(?:at|on|в|на|ตอน|เวลา)\s*)*", re.IGNORECASE)
_LISTED = lazy(
    r"(?:\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|an?)\s+(?:[a-z]+\s+){0,2}?(?:shorts?|videos?|reels?|clips?|pictures?|images?|tiktoks?|drawings?)\b(?:\s+(?:about|on|of|each|these|the|following|topics?)\b)*"
    r"|(?<![а-яё])(?:\d{1,2}|два|две|три|четыре|пять|шесть|семь|восемь|десять)\s+(?:[а-яё]+\s+)?(?:ролик|видео|рилс|клип|картин|шортс|видос|изображени)[а-яё]*"
    r"|(?:คลิป|วิดีโอ|รูป|ภาพ|รีล)\s?\d{1,2}\s?(?:คลิป|วิดีโอ|รูป|ภาพ|รีล|อัน|ตัว)?):(?=\s)", re.IGNORECASE,
)
"""Before what so many things are about, one after another: "3 shorts: tea, coffee and cocoa"."""
_JOINS = lazy(r"\band\b|&|(?<![а-яё])и(?![а-яё])|และ|กับ", re.IGNORECASE)
_ONE_EACH = lazy(
    r"[\s,;—-]*(?:\b(?:one|1) (?:each|per day|a day|each day|for each day)(?: time)?\b|\bone (?:clip|video|part|reel|picture|post) (?:each|a day|per day|each day)\b|(?<![а-яё])по (?:одному|одной|1)(?: (?:ролику|части|клипу|видео|картинке))?(?: (?:в|на) (?:каждый )?день| за раз)?(?![а-яё])|วันละ\s?(?:หนึ่ง|1)?\s?(?:คลิป|อัน|ตัว|ท่อน|ตอน|รูป|โพสต์|เรื่อง)?(?:เดียว)?|(?:คลิป|อัน)ละวัน)", re.IGNORECASE,
)
_FROM = lazy(r"\s*\b(?:start(?:ing)?(?: from| on)?|from|beginning)\s*$|\s*(?<![а-яё])(?:начиная с|начни с|начиная|с|со)\s*$|\s*(?:เริ่ม(?:ตั้งแต่|จาก)?|ตั้งแต่)\s*$", re.IGNORECASE)
_PUTS = lazy(
    r"[\s,;]*(?:\b(?:and|then)\s+)*\b(?:post|publish|upload|share|put|schedule|drop|send)(?: (?:them|it|those|these|one|each|it all))?(?: (?:out|up))?\b(?=\W*$)|[\s,;]*(?:(?:и|а|потом)\s+)*(?<![а-яё])(?:вы(?:ложи|кладывай)|опубликуй|публикуй|запости|постить|пости|залей|закинь|ставь)(?:те)?(?: (?:их|всё|все))?(?![а-яё])(?=\W*$)|\s*(?:แล้ว(?:ก็)?)?(?:โพสต์|โพส|ลง|ทยอยลง|ปล่อย)(?=\W*$)", re.IGNORECASE,
)


@dataclass(frozen=True)
class _Slot:
    """When and where one of them goes out. `when`: ISO 8601, a day alone where no hour is told."""

    number: int
    places: tuple[str, ...]
    when: str


@dataclass(frozen=True)
class _Told:
    """A message without what it says of the order. `every`: the recurrence that the one slot is the first of."""

    head: str
    slots: tuple[_Slot, ...]
    clock: str = ""
    every: str = ""
    days: bool = False
    week: str = ""
    """The recurrence that days of the week would be if they were said to come again."""
    again: str = ""
    """The recurrence of each slot."""
    hours: bool = False
    """One thing goes out at several hours of a day; of several, each has its own, which is read elsewhere."""


def each_at_its_time(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of all of them; None for any other message."""
    text = each_with_its_month(normalise(request.text))
    ability = index.whole(PLAN)
    if ability is None or request.question or len(text) > _LONGEST:
        return None
    for read in (_by_ordinals, _by_days, _by_hours, _by_pieces):
        if (told := read(text, ability)) and (plan := _planned(told, request, index, again)):
            return plan
    return None


def _by_ordinals(text: str, ability: Ability) -> _Told | None:
    closed = QUOTE.sub(lambda quote: "\"" * len(quote[0]), text)
    marks = [mark for mark in _ORDINAL.finditer(closed)]
    found, cut = list[_Slot](), list[tuple[int, int]]()
    places: tuple[str, ...] = ()
    for at, mark in enumerate(marks):
        stop = marks[at + 1].start() if at + 1 < len(marks) else len(closed)
        end = next((sentence.start() for sentence in _SENTENCE.finditer(closed, mark.end(), stop)), stop)
        said = _ENDS.sub("", closed[mark.end() : end])
        here = tuple(named_places(said, ability))
        bare = _SMALL.sub(" ", _THERE_TOO.sub(" ", _SAME_TIME.sub(" ", said)))
        when = times.read(said).when(NOW.get()) or ""
        if not (when or here) or not says_only_where_and_when(bare, ability, left_over=0):
            return None
        places = here or places
        found.append(_Slot(_number(mark), places, when))
        cut.append((mark.start(), end))
    apart = len({slot.places for slot in found}) == len(found) and all(slot.places for slot in found)
    if len(found) < _FEWEST or not (apart or any(slot.when for slot in found)):
        return None
    head = _ENDS.sub("", closed[: cut[0][0]]) and text[: cut[0][0]]
    rest = f"{_ENDS.sub('', head)}{text[cut[-1][1] :]}"
    clocks = [slot.when[10:] for slot in found if "T" in slot.when]
    return _Told(rest, tuple(found), clocks[0] if clocks else _clock(rest))


def _number(mark: re.Match[str]) -> int:
    """Which of them, from 0; the last is -1."""
    word = next((value for value in mark.groupdict().values() if value), "") or re.sub(r"^(?:อัน|คลิป|ตัว|รูป|โพสต์|ท่อน)(?:ที่)?\s?", "", mark[0])
    return _NUMBERS[word.lower()]


def _clock(text: str) -> str:
    when = times.read(text).when(NOW.get()) or ""
    return when[10:] if "T" in when else ""


def _by_days(text: str, ability: Ability) -> _Told | None:
    """As many days as there are things: "mon, wed and fri at 7"."""
    if _tells_words(text, ability):
        return None
    spoken = times.read(text)
    days = sorted(spoken.days, key=lambda day: day.start)
    joined = all(_BETWEEN_DAYS.fullmatch(text[one.end : other.start]) for one, other in pairwise(days))
    every = spoken.every
    if len(days) >= _FEWEST and not every and not _each_elsewhere(text, spoken, ability) and (whens := _each_at_its_hour(text, spoken)):
        ends = [max(clock.end, day.end) for day, clock in zip(days, spoken.clocks, strict=True)]
        head = _without(text, [(min(days[0].start, spoken.clocks[0].start), ends[-1])])
        places = tuple(named_places(head, ability))
        return _Told(head, tuple(_Slot(at, places, when) for at, when in enumerate(whens)), days=True)
    if every and every.rule.startswith("week:") and "," in every.rule and not days:
        first = replace(spoken, days=()).when(NOW.get()) or ""
        whens = [nth(first, every.rule, number) for number in range(every.rule.count(",") + 1)] if "T" in first and _ONE_EACH.search(text) else []
        spans = [(every.start, every.end)]
    elif len(days) >= _FEWEST and joined and (len({(day.weekday is None, day.on is None) for day in days}) == 1 or _each_joined(text, days)):  # "sunday the 15th" is one
        whens = [replace(spoken, days=(day,), every=None).when(NOW.get()) or "" for day in days]
        for at in range(1, len(whens)):  # of "wed, thu, fri", told on a friday, the last is the one behind the others
            while whens[at] and whens[at - 1] and whens[at] < whens[at - 1] and days[at].weekday is not None:
                whens[at] = (datetime.fromisoformat(whens[at]) + timedelta(days=7)).isoformat()[: len(whens[at])]
        spans = [(days[0].start, days[-1].end), *([(every.start, every.end)] if every else [])]
    else:
        return None
    spans += [(clock.start, clock.end) for clock in spoken.clocks]
    head = _ONE_EACH.sub(" ", _without(text, spans))
    places = tuple(named_places(head, ability))
    return _Told(head, tuple(_Slot(at, places, when) for at, when in enumerate(whens)), _clock(text), days=not every, week=_weekly(days)) if whens and all(whens) else None


def _each_joined(text: str, days: Sequence[Day]) -> bool:
    """Whether a word joins all days: "tomorrow and next wednesday", where "tomorrow, saturday" is one; of more the last, and they are not the same."""
    joints = [bool(_JOINS.search(text[one.end : other.start])) for one, other in pairwise(days)]
    dates = {replace(times.Spoken(), days=(day,)).when(NOW.get()) for day in days}
    return all(joints) or (len(days) > _FEWEST and joints[-1] and len(dates) == len(days))


def _each_elsewhere(text: str, spoken: times.Spoken, ability: Ability) -> bool:
    """Whether places stand before the times and behind them: each place has a time of its own."""
    spans = spoken.spans
    first, last = min(start for start, _ in spans), max(end for _, end in spans)
    return bool(named_places(text[:first], ability) and named_places(text[last:], ability))


def _each_at_its_hour(text: str, spoken: times.Spoken) -> list[str]:
    """When each is, where each day has an hour of its own: "today at 18:00 and tomorrow at 9:00"."""
    days, clocks = sorted(spoken.days, key=lambda day: day.start), sorted(spoken.clocks, key=lambda clock: clock.start)
    if len(days) != len(clocks):
        return []
    pairs = [sorted(((day.start, day.end), (clock.start, clock.end))) for day, clock in zip(days, clocks, strict=True)]
    close = all(_SAYS_WHEN.fullmatch(text[one[1] : other[0]]) for one, other in pairs)
    apart = all(one[-1][1] <= other[0][0] and _BETWEEN_DAYS.fullmatch(text[one[-1][1] : other[0][0]]) for one, other in pairwise(pairs))
    whens = [replace(spoken, days=(day,), clocks=(clock,), every=None).when(NOW.get()) or "" for day, clock in zip(days, clocks, strict=True)]
    return whens if close and apart and all("T" in when for when in whens) else []


def _weekly(days: Sequence[Day]) -> str:
    """The days of the week as a recurrence; empty where others are among them."""
    named = {day.weekday for day in days}
    return "week:" + ",".join(DAYS[day] for day in range(len(DAYS)) if day in named) if days and None not in named else ""


def _by_hours(text: str, ability: Ability) -> _Told | None:
    """More than one hour of a day: "tomorrow at 9am and 6pm", "every day at 9 and 18"."""
    text = with_clocks(text)
    spoken = times.read(text)
    clocks, days, every = sorted(spoken.clocks, key=lambda clock: clock.start), spoken.days, spoken.every
    between = [text[one.end : other.start] for one, other in pairwise(clocks)]
    if len(clocks) < _FEWEST or len(days) > 1 or (every and "@" in every.rule) or _tells_words(text, ability) or not all(_BETWEEN_HOURS.fullmatch(said) for said in between):
        return None
    if not any(_JOINS.search(said) for said in between) or _FROM_ONE.search(text[: clocks[0].start]):
        return None
    if _each_elsewhere(text, spoken, ability):
        return None
    whens = [replace(spoken, clocks=(clock,)).when(NOW.get()) or "" for clock in clocks]
    head = _without(text, [(item.start, item.end) for item in (*days, *([every] if every else []))] + [(clocks[0].start, clocks[-1].end)])
    slots = tuple(_Slot(at, tuple(named_places(head, ability)), when) for at, when in enumerate(whens))
    return _Told(head, slots, days=True, again=every.rule if every else "", hours=True) if all("T" in when for when in whens) else None


_HOUR = r"\d{1,2}(?::\d\d)?"
_BARE_HOURS = lazy(
    rf"(?P<lead>\bat |(?<![а-яё])в )(?P<one>{_HOUR})(?P<and>(?:, (?:{_HOUR}, )*{_HOUR})?,? (?:and|&|и) (?:at |в )?)(?P<two>{_HOUR})(?![\d:.]|\s?(?:am|pm|%|s\b|сек|мин|января|декабря|[a-z]{{3,}}ember\b))(?=\s|$|[.,;!])", re.IGNORECASE
)
"""Hours with no "am" and no minutes: "at 9 and 18"."""
_BETWEEN_HOURS = lazy(r"\s*(?:[,&]|\band\b|(?<![а-яё])и(?![а-яё])|และ|กับ|แล้วก็)+\s*(?:(?:and|at|и|в|ตอน|เวลา)\s*)*", re.IGNORECASE)
_FROM_ONE = lazy(r"(?:\b(?:between|from|either)|(?<![а-яё])(?:между|с|либо)|ระหว่าง)\s*$", re.IGNORECASE)


def with_clocks(text: str) -> str:
    """The message with several hours in a row as clocks show them: "at 9:00 and at 18:00"."""
    return _BARE_HOURS.sub(_as_clocks, text)


def _as_clocks(found: re.Match[str]) -> str:
    """The hours as clocks show them; as they were where one is none."""
    hours = re.findall(_HOUR, found[0])
    if any(int(hour.split(":")[0]) > 23 for hour in hours):
        return found[0]
    lead = found["lead"]
    return lead + f" {'и' if lead.strip().lower() == 'в' else 'and'} {lead.strip().lower()} ".join(hour if ":" in hour else f"{hour}:00" for hour in hours)


def _by_pieces(text: str, ability: Ability) -> _Told | None:
    """One a day of what a clip is cut up into."""
    spoken = times.read(text)
    if _tells_words(text, ability) or spoken.every is None or not re.match(r"day|week", spoken.every.rule) or "@" in spoken.every.rule:
        return None
    spans = [(item.start, item.end) for item in (*spoken.days, *spoken.clocks, spoken.every)]
    head = _ONE_EACH.sub(" ", _without(text, spans))
    when = spoken.when(NOW.get()) or ""
    return _Told(head, (_Slot(0, tuple(named_places(head, ability)), when),), every=spoken.every.rule) if "T" in when else None


def _tells_words(text: str, ability: Ability) -> bool:
    """Whether words of a post stand behind a colon or in quotes: their days are nobody's time of posting."""
    behind = re.search(r"(?<!\d):\s+(?P<rest>\D.*)$", _LISTED.sub(" ", text), re.DOTALL)
    return QUOTE.search(text) is not None or (behind is not None and not says_only_where_and_when(_SMALL.sub(" ", behind["rest"]), ability, left_over=0))


def _without(text: str, spans: Sequence[tuple[int, int]]) -> str:
    for start, end in sorted(spans, reverse=True):
        text = f"{_FROM.sub('', text[:start])} {text[end:]}"
    return re.sub(r"(?:\s+(?:at|on|by|в|во|с|со)|\s*(?:ตอน|เวลา|วัน))+\s*(?=[,;.]|$)", "", re.sub(r"\s{2,}", " ", text))


def _planned(told: _Told, request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The things, and a post of each."""
    ability = index.whole(PLAN)
    if ability is None:
        return None
    head, here = _only_things(told.head, ability)
    plan = again(replace(request, text=head)) if re.search(r"\w", head) else Plan(goal="")
    if plan.question and told.days and head != told.head:  # "publish this clip" asks where
        plan = again(replace(request, text=told.head))
    language = detect(request.text, request.language)
    posts = [step for step in plan.steps if step.tool == PLAN]
    makers = [step for step in plan.steps if step.tool != PLAN]
    if len(makers) == 1 and not posts[1:] and makers[0].args.get("count") == len(told.slots):
        makers, posts = _one_by_one(makers[0], index, language), posts[:0]
    elif len(makers) == 1 and len(told.slots) < int(makers[0].args.get("count", 1)) and (more := _so_many_days(told, int(makers[0].args["count"]))):
        told, makers, posts = more, _one_by_one(makers[0], index, language), posts[:0]
    media = [str(step.args["media"]) for step in posts] or _made(makers, request)
    told = (_so_many_days(told, len(media)) or told) if len(media) > len(told.slots) else told
    if plan.question or (told.every and not _one_cut_up(makers)) or (told.hours and len(makers) > 1):
        return None
    media = media * len(told.slots) if len(media) == 1 and told.days else media  # the same once more on each of the days
    slots = _slots(told, len(media))
    if len(media) < _FEWEST or slots is None or sorted(slot.number % len(media) for slot in slots) != list(range(len(media))):
        return None
    before = next((slot.places for slot in slots if slot.places), ()) or tuple(here) or tuple(posts[0].args.get("platforms", ()) if posts else ())
    if not before:
        return None
    if any("T" not in slot.when for slot in slots) and any(slot.when for slot in slots):
        return Plan(goal=plan.goal, question=phrase("ask_time", language))
    zone = times.read(request.text).zone
    steps = list(makers)
    for number, slot in enumerate(slots, 1):
        at = slot.number % len(media)
        args: dict[str, Any] = {"media": media[at], "platforms": list(slot.places or before), "when": slot.when, "timezone": zone[2] if zone else getattr(NOW.get().tzinfo, "key", "")}
        args |= {name: value for name, value in (posts[at % len(posts)].args if posts else {}).items() if name in ("description", "title", "hashtags")}
        args |= {"every": told.again} if told.again else {}
        own = planned(ability, {name: value for name, value in args.items() if value}, language).steps[0]
        needs = [step.id for step in makers if media[at].startswith(f"${step.id}.")]
        steps.append(own.model_copy(update={"id": own.id if number == 1 else f"{own.id}-{number}", "needs": needs}))
    return Plan(goal="; ".join(dict.fromkeys(step.title for step in steps)), steps=steps)


def _so_many_days(told: _Told, count: int) -> _Told | None:
    """The message with a day for each of more things than days of the week are named, these over and over: "6 pictures, mon wed fri"; None where
    no days of the week with one hour are."""
    if not told.days or not told.week or not told.clock or len({slot.when for slot in told.slots}) < len(told.slots):
        return None
    first = min(slot.when for slot in told.slots)
    first = first if "T" in first else f"{first}{told.clock}"
    return replace(told, slots=tuple(_Slot(at, told.slots[0].places, nth(first, told.week, at)) for at in range(count)))


def _one_by_one(maker: Step, index: Matcher, language: str) -> list[Step]:
    """So many at once as a step for each: what goes out by itself is made by itself."""
    many = int(maker.args["count"])
    args = {name: value for name, value in maker.args.items() if name != "count"}
    able = index.whole(maker.tool)
    title = wording.sentence([wording.part_title(able, args, "", language)]) if able else maker.title
    return [maker.model_copy(update={"id": f"{maker.id}-{at + 1}", "title": numbered(title, at + 1, many, language), "args": {**args, "seed": at}}) for at in range(many)]


def _slots(told: _Told, count: int) -> list[_Slot] | None:
    """The slots, each with its hour; of a recurrence one for each of so many things."""
    if told.every:
        first = told.slots[0]
        return [_Slot(at, first.places, nth(first.when, told.every, at)) for at in range(count)]
    whens = [slot.when if "T" in slot.when or not slot.when else f"{slot.when}{told.clock}" for slot in told.slots]
    return [replace(slot, when=when) for slot, when in zip(told.slots, whens, strict=True)]


def _only_things(head: str, ability: Ability) -> tuple[str, list[str]]:
    """What is to be made, without where it is to go where that is told behind it: "..., then youtube:"."""
    for cut in re.finditer(r"^|[\s,;.:]+(?:(?:and|then|и|а|потом|затем)\s+)*|\s*(?:แล้วก็|แล้ว|และ)\s*", head, re.IGNORECASE):
        tail = head[cut.end() :].strip(" ,;:.")
        if tail and (places := named_places(tail, ability)) and says_only_where_and_when(_SMALL.sub(" ", tail), ability, left_over=0):
            return _PUTS.sub("", head[: cut.start()]).strip(" ,;:."), places
    return _PUTS.sub("", head).strip(" ,;:"), named_places(head, ability)


def _made(makers: Sequence[Step], request: Request) -> list[str]:
    """What each of several steps makes, or what was sent, or was just made, in its order."""
    outputs = {"video": ("video.",), "image": ("image.",), "audio": ("music.", "voice.")}
    refs = [f"${step.id}.{name}" for step in makers for name, tools in outputs.items() if step.tool.startswith(tools)]
    if refs or makers:
        return refs if len(refs) == len(makers) else []
    if request.attachments:
        return [asset.ref for asset in request.attachments if asset.actual_kind in outputs]
    clips = [asset.ref for asset in request.recent if asset.actual_kind == "video"]
    pictures = [asset.ref for asset in request.recent if asset.actual_kind == "image"]
    newest = [step for plan in request.earlier[:1] for step in plan.steps]
    many = sum(step.tool.startswith("video.") for step in newest) or sum(step.tool.startswith("image.") for step in newest)
    return list(reversed((clips or pictures)[:many]))


def _one_cut_up(makers: Sequence[Step]) -> bool:
    """Whether all steps are edits of one clip."""
    return len(makers) >= _FEWEST and all(step.tool == "video.edit" and step.args.get("video") == makers[0].args.get("video") for step in makers)
