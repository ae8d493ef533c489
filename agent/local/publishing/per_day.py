# ruff: noqa: E501 - patterns read better unbroken
"""Several posts a day, or so many at most: "post them on tiktok, no more than two a day", «выкладывай по два в день в 12:00 и 18:00», "วันละ 2 คลิป". The rest of
the message is read as if it were one a day; then each gets a time of its own, so many to a day.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time

from agent.contract import Request, Turn
from agent.language import detect
from agent.local import slots, times
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import series, wording
from agent.local.drafting.batches import MOST
from agent.local.drafting.expanding import nth
from agent.local.drafting.titles import in_words, numbered
from agent.local.publishing.each_at_its_time import with_clocks
from agent.local.publishing.post_tools import PLAN
from agent.local.slots.moment import NOW
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan, Step

_N = r"(?:[2-6]|two|three|four|five|six|два|две|двух|три|тр[её]х|четыре|четыр[её]х|пять|สอง|สาม|สี่|ห้า)"
_ONE = r"(?:1|one|a single|один|одного|одну|одной|หนึ่ง|เดียว)"
_THING = r"(?:posts?|videos?|vids?|clips?|shorts?|reels?|pictures?|photos?|uploads?|times|of them|пост[а-яё]*|публикаци[а-яё]*|ролик[а-яё]*|видео|рилс[а-яё]*|клип[а-яё]*|раз[а]?|картин[а-яё]*|штук[и]?|โพสต์|โพส|คลิป|วิดีโอ|รีล|รูป|อัน|ตัว|ครั้ง|ชิ้น)"
_MOST = r"(?:(?:but |and )?(?:no more than|not more than|at most|max(?:imum)?(?: of)?|up to|only|a maximum of)|(?:но |и )?(?:не больше|не более|максимум|до|только)|(?:แต่)?(?:ไม่เกิน|มากสุด|สูงสุด|อย่างมาก))"
_PER_DAY = lazy(
    rf"[\s,;-]*(?:(?P<most>(?<![a-zа-яё]){_MOST})\s*)?(?:(?<![a-zа-яё])(?:по\s+)?(?P<n>{_N}|{_ONE})(?![\d:.])\s*(?:{_THING}\s*)?(?:\b(?:a|per|each|every|in a|in one) day\b|(?<![а-яё])(?:в|за|каждый) (?:один )?день(?![а-яё])|/\s?day\b|(?:ต่อ|ใน(?:หนึ่ง)?)\s?วัน)|(?P<twice>\btwice (?:a|per|each|every) day\b|(?<![а-яё])дважды в день(?![а-яё]))|วันละ(?P<most_th>ไม่เกิน)?\s?(?P<n_th>{_N}|{_ONE})(?!\d)\s?{_THING})(?:\s*(?:{_MOST}|max|tops|only|เท่านั้น))?",
    re.IGNORECASE,
)
_MOST_BEHIND = lazy(r"(?:max|tops|only|at most|เท่านั้น)\s*$", re.IGNORECASE)
_NUMBERS = {"two": 2, "три": 3, "three": 3, "four": 4, "five": 5, "six": 6, "два": 2, "две": 2, "двух": 2, "трех": 3, "трёх": 3, "четыре": 4, "четырех": 4, "четырёх": 4, "пять": 5, "สอง": 2, "สาม": 3, "สี่": 4, "ห้า": 5}
_USUAL = {2: ("12:00", "18:00"), 3: ("09:00", "13:00", "18:00"), 4: ("09:00", "12:00", "15:00", "18:00"), 5: ("09:00", "12:00", "15:00", "18:00", "21:00"), 6: ("09:00", "11:00", "13:00", "15:00", "18:00", "21:00")}
"""Times of day for so many, where none are said: the person sees them in the plan, before anything goes out."""
_POSTS = lazy(r"\b(?:post|publish|upload|share|schedule|put|drop|release|stick)\w*\b|(?<![а-яё])(?:вылож|выклад|публик|опублик|запост|пост[иь]|залив|залей|размещ|размест|заплан)[а-яё]*|โพสต์|โพส|ลง|เผยแพร่|ปล่อย|ตั้งเวลา", re.IGNORECASE)
_CALENDAR = lazy(r"\b(?:calendar|content plan|ideas)\b|(?<![а-яё])(?:контент|календар|иде[йия])|ตาราง|คอนเทนต์|ไอเดีย", re.IGNORECASE)
_ONE_A_DAY = {"en": " one a day at {clock}", "ru": " по одному в день в {clock}", "th": " วันละ 1 คลิป ตอน {clock}"}
_DAYS = {"en": "for {n} days", "ru": "в течение {n} дней", "th": "เป็นเวลา {n} วัน"}
_TWICE = {"en": "twice a day", "ru": "дважды в день", "th": "twice a day"}
_CLOCK_LEAD = lazy(r"[\s,]*(?:\b(?:at|and|around)|(?<![а-яё])(?:в|и)|(?:ตอน|เวลา|และ|กับ))?\s*$", re.IGNORECASE)


_PLACE = 0.5  # how surely a word is the name of a place
_LONGEST = 400  # characters: what is longer is a text, and no wish


def several_a_day(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of a message that says how many go out in a day; None for any other, or where one a day does not say it."""
    wish = normalise(request.text) if request.question is None else next((normalise(turn.text) for turn in reversed(request.history) if turn.role == "user"), "")
    said = with_clocks(wish) if len(wish) <= _LONGEST else wish
    match = _PER_DAY.search(said) if len(said) <= _LONGEST else None
    if match is None or _CALENDAR.search(said) or not (_POSTS.search(f"{said[: match.start()]} {said[match.end() :]}") or _there_at_hours(said, match, index)):
        return None
    number = 2 if match["twice"] else _number(match["n"] or match["n_th"])
    most = bool(match["most"] or match["most_th"] or _MOST_BEHIND.search(match[0]))
    if number < 2 and not most:
        return None
    clocks = _clocks(said, match)
    language = detect(said, request.language)
    if not clocks and not most and not (request.recent or request.attachments):  # asked about, as for anything that is yet to be made
        twice = f"{said[: match.start()]} {_TWICE.get(language, _TWICE['en'])} {said[match.end() :]}".strip()
        return None if match["twice"] or number != 2 or request.question is not None else again(replace(request, text=twice))
    if clocks and not most and len(clocks) < number:
        return None  # which hours the others have is not said
    at = clocks[:number] or list(_USUAL.get(number, ("18:00",)))
    text = _so_many_days(_without(said, match), len(at), language) + _ONE_A_DAY.get(language, _ONE_A_DAY["en"]).format(clock=at[0])
    plan = again(replace(request, text=text) if request.question is None else replace(request, history=_told(request, wish, text)))
    return _so_many(plan, at, index, language)


def _there_at_hours(said: str, match: re.Match[str], index: Matcher) -> bool:
    """Whether a message without a verb tells a place, and an hour for each of the day's posts."""
    out = index.whole(PLAN)
    named = out is not None and any(hit.strength >= _PLACE for hit in slots.find(said, out.slots["platforms"]))
    return named and len(_clocks(said, match)) >= (2 if match["twice"] else max(2, _number(match["n"] or match["n_th"])))


def _number(said: str) -> int:
    return int(said) if said.isdigit() else _NUMBERS.get(said.lower(), 1)


def _clocks(said: str, match: re.Match[str]) -> list[str]:
    rest = f"{said[: match.start()]} tomorrow {said[match.end() :]}"
    return list(dict.fromkeys(f"{clock.at:%H:%M}" for clock in times.read(rest).clocks))


def _without(said: str, match: re.Match[str]) -> str:
    """The message without how many a day, and at which hours."""
    text = f"{said[: match.start()]} {' ' if match.end() < len(said) else ''}{said[match.end() :]}"
    for clock in sorted(times.read(f"{text} tomorrow").clocks, key=lambda one: -one.start):
        lead = _CLOCK_LEAD.search(text[: clock.start])
        text = f"{text[: lead.start() if lead else clock.start]} {text[clock.end :]}"
    return re.sub(r"\s+", " ", text).strip(" ,;")


def _so_many_days(text: str, number: int, language: str) -> str:
    """The message as it would be with one a day: "three times a day for 3 days" are nine of them."""
    told = series.told(f"{text}{_ONE_A_DAY[language].format(clock='09:00')}") if number > 1 and language in _ONE_A_DAY else series.Series(text)
    days = told.number(NOW.get(), "day") if (told.days or told.months or told.until) and told.span[1] <= len(text) else 0
    return f"{text[: told.span[0]]} {text[told.span[1] :]}, {_DAYS[language].format(n=min(days * number, MOST))}" if days else text


def _told(request: Request, said: str, text: str) -> list[Turn]:
    """The history with the wish that is being completed said anew."""
    turns = list(request.history)
    at = max(number for number, turn in enumerate(turns) if turn.role == "user" and normalise(turn.text) == said)
    turns[at] = replace(turns[at], text=text)
    return turns


def _so_many(plan: Plan, at: list[str], index: Matcher, language: str) -> Plan:
    """The plan with so many to a day, at these hours; a single thing goes out at each of them every day."""
    posts = [number for number, step in enumerate(plan.steps) if step.tool == PLAN]
    if not posts or "when" not in plan.steps[posts[0]].args:
        return plan
    first = str(plan.steps[posts[0]].args["when"])
    steps = list(plan.steps)
    if len(posts) == 1:
        copies = [_at(steps[posts[0]], nth(first, f"day@{','.join(at)}", number), index, language) for number in range(len(at))]
        named = [copy.model_copy(update={"id": f"{copy.id}-{number}"}) for number, copy in enumerate(copies, 1)] if len(copies) > 1 else copies
        return plan.model_copy(update={"steps": [*steps[: posts[0]], *named, *steps[posts[0] + 1 :]]})
    for number, place in enumerate(posts):
        args = {name: value for name, value in steps[place].args.items() if name != "every"}
        steps[place] = _at(steps[place].model_copy(update={"args": args}), nth(first, f"day@{','.join(at)}", number), index, language)
    return plan.model_copy(update={"steps": steps})


def one_after_another(plan: Plan, request: Request, index: Matcher) -> Plan:
    """The plan, where several files were each to go out again and again though one a day, or a week, was meant: each on a day of its own."""
    posts = [number for number, step in enumerate(plan.steps) if step.tool == PLAN and step.args.get("every")]
    files = {str(plan.steps[number].args.get("media")) for number in posts}
    if len(posts) < 2 or len(files) < len(posts) or len({(step.args["every"], step.args.get("when")) for step in (plan.steps[at] for at in posts)}) > 1:
        return plan
    language = detect(request.text, request.language)
    args = plan.steps[posts[0]].args
    every, when = str(args["every"]), args.get("when")
    if when is None:
        spec = next((spec for ability in index.abilities if ability.tool.name == PLAN for spec in ability.input_specs if spec.name == "every"), None)
        return Plan(goal=plan.goal, question=phrase("ask_time_days", language, days=in_words(spec, every, language) if spec else ""))
    steps = list(plan.steps)
    for number, place in enumerate(posts):
        bare = {name: value for name, value in steps[place].args.items() if name not in ("every", "times")}
        steps[place] = _at(steps[place].model_copy(update={"args": bare}), nth(str(when), every, number), index, language)
    return plan.model_copy(update={"steps": steps})


def made_one_by_one(plan: Plan, request: Request, index: Matcher) -> Plan:
    """The plan, where so many pictures were to be made at once and the first of them to go out over and over: each is made, and goes out, by
    itself, "make 6 pictures of tea and post them every other day"."""
    outs = [step for step in plan.steps if step.tool == PLAN]
    maker = next((step for step in plan.steps if len(outs) == 1 and str(outs[0].args.get("media", "")).startswith(f"${step.id}.")), None)
    if maker is None or len(plan.steps) > 2 or int(maker.args.get("count", 1)) < 2 or not {"every", "when"} <= outs[0].args.keys() or "times" in outs[0].args:
        return plan
    language, many, out = detect(request.text, request.language), int(maker.args["count"]), outs[0]
    alone = {name: value for name, value in maker.args.items() if name != "count"}
    bare = {name: value for name, value in out.args.items() if name != "every"}
    ability = index.whole(maker.tool)
    title = wording.sentence([wording.part_title(ability, alone, "", language)]) if ability else maker.title
    steps = list[Step]()
    for at in range(many):
        name = f"{maker.id}-{at + 1}"
        steps.append(maker.model_copy(update={"id": name, "title": numbered(title, at + 1, many, language), "args": {**alone, "seed": at}}))
        media = str(out.args["media"]).replace(f"${maker.id}.", f"${name}.", 1)
        post = out.model_copy(update={"id": f"{out.id}-{at + 1}", "args": {**bare, "media": media}, "needs": []})
        steps.append(_at(post, nth(str(out.args["when"]), str(out.args["every"]), at), index, language))
    return Plan(goal=plan.goal, steps=steps)


_NEXT_HOUR = lazy(r"\s*(?:,|;|/|\band\b|(?<![а-яё])и(?![а-яё])|และ|กับ)\s*(?:and |и |และ)?(?:at |в |ตอน)?(?P<hour>\d{1,2}(?:[:.]\d{2})?(?:\s?(?:am|pm|утра|дня|вечера|โมง(?:เช้า|เย็น)?|ทุ่ม))?)(?![\w:])", re.IGNORECASE)
_AT_WORD = {"en": "today at {hour}", "ru": "сегодня в {hour}", "th": "วันนี้ {hour}"}


def each_at_its_hour(plan: Plan, request: Request, index: Matcher) -> Plan:
    """The plan, where as many hours are said as things go out at one moment: "3 shorts, tomorrow at 9, 10 and 11"."""
    posts = [number for number, step in enumerate(plan.steps) if step.tool == PLAN and step.args.get("when") and not step.args.get("every")]
    if len(posts) < 2 or len({plan.steps[place].args["when"] for place in posts}) > 1 or "T" not in str(plan.steps[posts[0]].args["when"]):
        return plan
    text, language = normalise(request.text), detect(request.text, request.language)
    hours = _hours(text, language)
    if len(hours) != len(posts) or len(set(hours)) < len(hours):
        return plan
    steps = list(plan.steps)
    for place, hour in zip(posts, hours, strict=True):
        moment = datetime.fromisoformat(str(steps[place].args["when"]))
        steps[place] = _at(steps[place], moment.replace(hour=hour.hour, minute=hour.minute).isoformat(), index, language)
    return plan.model_copy(update={"steps": steps})


def _hours(text: str, language: str) -> list[time]:
    """The hours that a text says in a row, of which all but the first may be bare numbers: "at 9, 10 and 11"."""
    clocks = times.read(text).clocks
    if len(clocks) != 1:
        return [clock.at for clock in clocks]
    found, at = [clocks[0].at], clocks[0].end
    while following := _NEXT_HOUR.match(text, at):
        said = times.read(_AT_WORD[language].format(hour=following["hour"])).clocks
        if not said:
            return []
        found.append(said[0].at)
        at = following.end()
    return found


def _at(step: Step, when: str, index: Matcher, language: str) -> Step:
    moment = datetime.fromisoformat(when).isoformat()
    ability = next(ability for ability in index.abilities if ability.tool.name == PLAN and ability.operation is None)
    args = {**step.args, "when": moment}
    return step.model_copy(update={"args": args, "title": wording.sentence([wording.part_title(ability, args, "", language)])})
