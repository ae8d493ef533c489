# ruff: noqa: E501 - patterns read better unbroken
"""When something goes out, told by when it goes out elsewhere: "youtube tomorrow at 5pm and an hour later on tiktok", «в фейсбук часом позже», "แล้วเฟส
หลังจากนั้นชั่วโมงนึง". The time is put there by its date and hour, counted from what the message says before, or from what was planned last.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, timedelta

from agent.contract import Request
from agent.local import slots, times
from agent.local.catalogue.matching import Matcher
from agent.local.moments.numbers import number_said
from agent.local.publishing.places import places_here
from agent.local.slots.moment import NOW
from agent.patterns import lazy

_N = r"(?P<n{0}>\d{{1,3}}|half an|an?(?: whole)?|one|another|a couple of|two|three|four|five|six|ten|twelve)"
_SAME = r"(?:[\s,]*(?:at )?(?:the )?same (?:time|hour))?"
_LATER = lazy(
    rf"(?<!\w)(?:{_N.format('')} (?P<en>hours?|hrs?|minutes?|mins?|days?|weeks?) (?:later|after(?:wards|(?: (?:that|it|the (?:first|other)(?: one)?))?))|(?P<next>(?:on |the )*(?:next|following) day|(?:on )?the day after(?! tomorrow))){_SAME}(?!\w)"
    r"|(?<![а-яё])(?:(?:ещ[её] )?(?:через|спустя)(?: (?P<n_ru>\d{1,3}|пару|два|две|три|четыре|пять|шесть))? (?P<ru>пол ?час|час|минут|день|дня|дней|сутки|недел)[а-яё]*(?: после (?:первого|этого|него|неё|того))?"
    r"|на (?P<half_ru>пол)?(?P<ru2>час|день|недел)[а-яё]* позже|(?P<ru3>часом|дн[её]м|неделей) позже|(?P<next_ru>на (?:следующий|другой) день))(?: (?:в )?(?:это|то) же (?:самое )?время)?(?![а-яё])"
    r"|(?:(?:หลังจากนั้น|ถัดจากนั้น|ห่างกัน|ห่างไป|อีก)\s?(?P<n_th>\d{1,3}|สอง|สาม|ครึ่ง)?\s?(?P<th>ชั่วโมง|ชม\.?|นาที|วัน|อาทิตย์|สัปดาห์)(?:นึง|หนึ่ง|เดียว)?(?:หลังจากนั้น|ต่อมา|ถัดไป)?(?:ค่อย)?|(?P<next_th>(?:วันถัดไป|วันต่อมา|วันรุ่งขึ้น|วันหลังจากนั้น)))(?:\s?เวลา(?:เดิม|เดียวกัน))?",
    re.IGNORECASE,
)
_TOO = lazy(r"\b(?:as well|too|also)\b|(?<![а-яё])(?:тоже|также)(?![а-яё])|ด้วย", re.IGNORECASE)
_LATER_THAN_THAT = lazy(r"later|after|позже|спустя|после|หลังจากนั้น|ถัดจากนั้น|ห่าง|next day|following day|วันถัด|วันต่อ|วันรุ่ง|следующий", re.IGNORECASE)
"""Says by itself that it is counted from something else, and not from now."""
_UNITS = (("hr", 3600), ("hour", 3600), ("min", 60), ("day", 86400), ("week", 604800), ("пол", 1800), ("час", 3600), ("минут", 60), ("д", 86400), ("сут", 86400), ("недел", 604800), ("ชั่วโมง", 3600), ("ชม", 3600), ("นาที", 60), ("วัน", 86400), ("อาทิตย์", 604800), ("สัปดาห์", 604800))  # fmt: skip
_HALVES = ("half an", "ครึ่ง")


def told_by_another(request: Request, index: Matcher) -> Request:
    """The message with such a time by its date and hour; as it was where it tells none, or no other time is known."""
    text, spec = request.text, places_here(index.abilities)
    match = _LATER.search(text) if spec is not None and not request.question and len(text) < 300 else None
    if match is None or spec is None:
        return request
    named = [hit for hit in slots.find(text, spec) if hit.strength >= 0.5]
    before = times.read(text[: match.start()])
    base = before.when(NOW.get()) if before.clocks and not before.every and any(hit.end <= match.start() for hit in named) else None
    base = base or (_planned(request, {str(hit.value) for hit in named}) if _LATER_THAN_THAT.search(match[0]) else None)
    if base is None or "T" not in base or not any(hit.start >= match.end() or hit.end <= match.start() for hit in named):
        return request
    at = datetime.fromisoformat(base) + _by(match)
    if not before.clocks:  # a time of its own there, and none of that which is planned
        text = _TOO.sub(lambda word: " " * len(word[0]), text)
    led = "ค่อย" if match[0].endswith("ค่อย") else ""
    rest = text[match.end() :]
    if (clocks := times.read(rest).clocks) and _by(match).days:  # "the day after at noon"
        return replace(request, text=f"{text[: match.start()]}{at:%Y-%m-%d} {rest}") if clocks[0].start < 30 else request
    when = f" {at:%d/%m/%Y} {at:%H:%M} น. " if match["th"] or match["next_th"] else f"{at:%Y-%m-%d} {at:%H:%M} "
    return replace(request, text=f"{text[: match.start()]}{when}{led}{rest}")


def _planned(request: Request, named: set[str]) -> str | None:
    """When what was planned last goes out, where the message names another place for it."""
    steps = [step for plan in request.earlier[:1] for step in plan.steps if isinstance(step.args.get("when"), str) and "platforms" in step.args]
    there = {place for step in steps for place in step.args["platforms"]}
    return str(steps[-1].args["when"]) if steps and named and not named & there else None


def _by(match: re.Match[str]) -> timedelta:
    """How much later it is."""
    told = match.groupdict()
    if any(told[name] for name in ("next", "next_ru", "next_th")):
        return timedelta(days=1)
    unit = next(told[name].lower() for name in ("en", "ru", "ru2", "ru3", "th") if told[name])
    size = next(seconds for begun, seconds in _UNITS if unit.startswith(begun))
    count = (told["n"] or told["n_ru"] or told["n_th"] or "").lower()
    half = count in _HALVES or told["half_ru"]
    return timedelta(seconds=size * (0.5 if half else number_said(count) if count and count not in ("another", "an", "a", "a whole", "an whole") else 1))
