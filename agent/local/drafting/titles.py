"""What a step is called in a plan: the tool's own template in the person's language, its values in words ("Publish on TikTok tomorrow")."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from typing import Any, Literal

from agent.language import detect
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.fields import Spec
from agent.local.lexicon.values import LANGUAGES, SHOWN
from agent.local.slots.moment import NOW
from agent.local.words import humanise
from agent.patterns import lazy
from agent.phrases import phrase

_PART = lazy(r"\[([^\[\]]*)\]")
_SLOT = lazy(r"\{(?P<name>\w+)(?P<bare>:name)?(?P<at>:at)?\}")
_MOST_CHARACTERS = 60
_SECONDS = {"en": ("second", "seconds"), "ru": ("секунда", "секунды", "секунд"), "th": ("วินาที",)}
_MINUTES = {"en": ("minute", "minutes"), "ru": ("минута", "минуты", "минут"), "th": ("นาที",)}


def titled(ability: Ability, values: dict[str, Any], language: str) -> str:
    """The ability's template filled in; empty when it has none in that language. A value that is the usual one is left unsaid."""
    template = ability.titles.get(language, "")
    told = {spec.name: in_words(spec, values[spec.name], language) for spec in ability.specs if _is_said(spec, values.get(spec.name))}
    kept = _PART.sub(lambda part: part[1] if all(told.get(slot["name"]) for slot in _SLOT.finditer(part[1])) else "", template)
    places = {spec.name: _at(spec, values.get(spec.name), language) for spec in ability.specs if f"{{{spec.name}:at}}" in kept}

    def words(slot: re.Match[str]) -> str:
        said = (places if slot["at"] else told).get(slot["name"], "")
        return _bare(said, language) if slot["bare"] else said

    filled = _SLOT.sub(words, kept)
    return _ONE_OF_MANY.sub(r"1 \1", " ".join(filled.split()))


_ONE_OF_MANY = lazy(r"^1 (\w{3,}?)s\b(?= for\b)")
"""A template's plural, of one: "1 ideas for videos"."""


def numbered(title: str, number: int, total: int, language: str) -> str:
    """The title of one of several: "Short about tea, 1 of 12"."""
    return phrase("numbered", language, title=title, number=str(number), total=str(total))


def _is_said(spec: Spec, value: Any) -> bool:
    return value not in (None, "", []) and (value != spec.default or spec.required) and spec.kind not in ("asset", "operations")


def _bare(text: str, language: str) -> str:
    """A name as it stands by itself: after a colon "историю кофе" is "история кофе"."""
    if language != "ru":
        return text
    from media.prose.russian import nominative

    return nominative(text)


def _at(spec: Spec, value: Any, language: str) -> str:
    """Places where something is, in Russian: «в Telegram и на вашей странице»."""
    shown = (spec.shown.get(str(item).lower()) for item in (value if isinstance(value, list) else [value]))
    return listed([one.get(f"{language}_at", "") if isinstance(one, dict) else f"в {one}" for one in shown], language)


def in_words(spec: Spec, value: Any, language: str) -> str:
    """A value as a person of that language would write it; empty where there is only a code or a foreign word for it."""
    if isinstance(value, list):
        return listed([words for words in (in_words(spec, item, language) for item in value) if words], language)
    value = getattr(value, "value", value)
    shown = spec.shown.get(str(value).lower())
    if shown:
        return shown if isinstance(shown, str) else str(shown.get(language, ""))
    say = _SAID.get(spec.kind)
    if say:
        return say(value, language)
    if spec.kind == "choice" or str(value).lower() in spec.say:
        return chosen(spec, value, language)
    if spec.kind == "duration":
        return length(float(value), spec.unit, language)
    if spec.kind == "other" and isinstance(value, str) and _DAY.fullmatch(value):
        return _moment(value, language)
    if spec.kind in ("text", "other") and isinstance(value, str):
        return clipped(value)
    if isinstance(value, float):
        return f"{value:g}".replace(".", ",") if language == "ru" else f"{value:g}"
    return "" if isinstance(value, bool) else str(value)


def chosen(spec: Spec, value: Any, language: str) -> str:
    """A choice by how it is written, a word the field has for it, or, in English, its name."""
    shown = re.sub(r"\s*\([^)]*\)", "", SHOWN.get(language, {}).get(str(value), ""))
    own = (word for word in spec.say.get(str(value).lower(), ()) if language != "en" and detect(word) == language)
    plain = humanise(str(value)) if re.search(r"[A-Za-z]", str(value)) else str(value)
    return shown or next(own, plain if language == "en" or (plain == str(value) and not plain.isalpha()) else "")


def clipped(text: str) -> str:
    """The beginning of a text, on one line and to the end of a word."""
    plain = " ".join(text.split())
    if len(plain) <= _MOST_CHARACTERS:
        return plain
    head = plain[:_MOST_CHARACTERS]
    return (head.rsplit(" ", 1)[0] if " " in head[20:] else head).rstrip(" ,.;:-") + "…"


def listed(words: list[str], language: str, joined_by: Literal["and", "or"] = "and") -> str:
    """Words in a row: "TikTok, Instagram and X"."""
    return f"{', '.join(words[:-1])} {phrase(joined_by, language)} {words[-1]}" if len(words) > 1 else "".join(words)


def length(value: float, unit: str, language: str) -> str:
    """A length of time: "45 seconds", "2 minutes", "1:30"."""
    from agent.local.catalogue.fields import DURATION_UNITS_S

    seconds = round(value * DURATION_UNITS_S.get(unit, 1.0), 2)
    if seconds < 60 or not float(seconds).is_integer():
        return _counted(seconds, _SECONDS, language)
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes}:{rest:02}" if rest else _counted(minutes, _MINUTES, language)


def _counted(number: float, forms: dict[str, tuple[str, ...]], language: str) -> str:
    words = forms.get(language, forms["en"])
    shown = f"{number:g}".replace(".", ",") if language == "ru" else f"{number:g}"
    if language == "ru":
        whole = int(number)
        few = not float(number).is_integer() or (whole % 10 in (2, 3, 4) and whole % 100 not in (12, 13, 14))
        form = words[1] if few else words[0] if whole % 10 == 1 and whole % 100 != 11 else words[2]
    else:
        form = words[0] if number == 1 else words[-1]
    return f"{shown} {form}"


_HOUR = lazy(r"\d\d:\d\d")
_DAY = lazy(r"\d{4}-\d\d-\d\d")
_SHIFT = lazy(r"(?P<earlier>-)?P(?:(?P<days>\d+)D|T(?P<hours>\d+)H|T(?P<minutes>\d+)M)")
_SHIFT_UNITS = {
    "days": {"en": ("day", "days"), "ru": ("день", "дня", "дней"), "th": ("วัน",)},
    "hours": {"en": ("hour", "hours"), "ru": ("час", "часа", "часов"), "th": ("ชั่วโมง",)},
    "minutes": {"en": ("minute", "minutes"), "ru": ("минуту", "минуты", "минут"), "th": ("นาที",)},
}
_SHIFTED = {"en": ("{by} later", "{by} earlier"), "ru": ("на {by} позже", "на {by} раньше"), "th": ("ช้าลง {by}", "เร็วขึ้น {by}")}


def _shifted(shift: re.Match[str], language: str) -> str:
    """So much later or earlier than before: "2 days later"."""
    unit = next(name for name in _SHIFT_UNITS if shift[name])
    by = _counted(int(shift[unit]), _SHIFT_UNITS[unit], language)
    return _SHIFTED.get(language, _SHIFTED["en"])[bool(shift["earlier"])].format(by=by)


def _moment(value: Any, language: str) -> str:
    from media.prose.dates import day_words, moment_words

    if _HOUR.fullmatch(str(value)):
        return str(value)
    if shift := _SHIFT.fullmatch(str(value)):
        return _shifted(shift, language)
    at = datetime.fromisoformat(str(value))
    return moment_words(at, language, NOW.get()) if "T" in str(value) else day_words(at.date(), language)


def _zone(value: Any, language: str) -> str:
    """The zone of a moment, where it is not the person's own, or nobody has told where they are: 18:00 is said to be so by what clock."""
    from media.prose.dates import is_utc, zone_words

    own = getattr(NOW.get().tzinfo, "key", "")
    return zone_words(str(value), language) if value and (value != own or is_utc(own)) else ""


def _recurrence(value: Any, language: str) -> str:
    from media.prose.dates import recurrence_words
    from memory.schedule import parse_recurrence

    again = parse_recurrence(str(value).split("@")[0])
    return recurrence_words(again.unit, again.days, again.step, language)


def tongue(code: Any, language: str) -> str:
    """A language by its name in another: «русский», "Thai"."""
    names = LANGUAGES.get(str(code), ())
    found = next((name for name in names if detect(name) == language), "")
    return found.capitalize() if language == "en" else found


_SAID: dict[str, Callable[[Any, str], str]] = {
    "language": tongue,
    "moment": _moment,
    "day": _moment,
    "recurrence": _recurrence,
    "zone": _zone,
    "share": lambda value, language: f"{round(100 * float(value)):g}%",
}
