"""A script of what somebody announces: what it is about, everything that was told of it word for word, and a call to action. Where there is
time left, the most important is said once more and the viewer is asked; nothing else is stated.
"""

from __future__ import annotations

import itertools
import math
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from core.errors import ToolRetry
from media.pictures.casting import cast
from media.prose.frames import angles_for, question_section
from media.prose.grammar import grammar, render
from media.prose.language import stems
from media.prose.pacing import spoken_s
from media.prose.script import MUST, TOLERANCE, Breath, Line, Style, Tone, breath, fill, length_s

_PRICED = re.compile(
    r"(?!(?:на|в|во|ул|at|on|in)\b)([^\W\d][^\d:;.,%$€£฿₽]*?)\s*[:–—-]?\s+(?P<money>[$€£฿₽]\s?)?\d[\d.,]*(?(money)|(?P<unit>\s?[^\W\d]+\.?|\s?[$€£฿₽]|\.-)?)\.?$",
    re.IGNORECASE,
)
"""A thing with its price."""
_OWN = re.compile(
    r"^(?:our|my)\b|\b(?:sale|discounts?|grand opening|opening hours|giveaway|vacancy|vacancies)\b"
    r"|^(?:наш[а-яё]*|мо[йяеёи]|мою|моего|свою|своё|свой)(?![а-яё])|(?<![а-яё])(?:распродаж|скид(?:к|ок)|розыгрыш|ваканси|новинк|поступлени|открыти)[а-яё]*"
    r"|ของ(?:เรา|ร้าน|ฉัน|ผม)|ร้านเรา|ลดราคา|ส่วนลด|โปรโมชั่น|โปรโมชัน|เปิดร้าน|รับสมัคร", re.IGNORECASE,
)  # fmt: skip
"""News of the person's own: "our new menu", "a sale"."""
_SURE = 0.6  # of a drawing
_SHORTEST_S = 0.9  # what takes less to say shares a scene with what follows it
_LONGEST_S = 7.0
_LEAST_S = 6.0  # shorter is no film
_USUAL_S = 12.0  # nobody needs longer to say a price and a place
_OVER = 1.35  # a film so many times as long as asked, with all that was told, is better than one without a part of it


def announced(
    topic: str, details: Sequence[str], language: str, seconds: float, *, style: Style, tone: Tone, seed: int
) -> tuple[str, list[Line]]:
    """A title and the lines: a hook, every detail in its order, an ending, as long as asked when spoken, or as little longer as it must be.

    Raises ToolRetry when all of it takes much longer than asked.
    """
    pause = breath(tone, style)
    told = _told(topic, details, language)
    opens = _opens(topic, details, language)
    title = (details[0] if opens else topic).rstrip(" .!")
    whole = list(_edges(topic, told, language, seed, opens=opens))
    about = topic or title
    asked = (question_section(angle, about, language, seed, opened=False) for angle in angles_for(about, style, seed)[:4])
    between = [*_between(topic, details, language, seed), *itertools.chain.from_iterable(asked)]
    for count in range(len(between) + 1):
        for hook, body, ending in whole:
            lines = [hook, *body, *between[:count], ending]
            chosen = fill(lines, language, seconds, pause) if count else _as_it_is(lines, language, seconds, pause)
            if chosen:
                return _titled(title), chosen
    shortest = min(([hook, *body, ending] for hook, body, ending in whole), key=lambda lines: length_s(lines, language, 0.0, pause))
    candidates = [shortest, shortest[:-1]]
    fitting = [lines for lines in candidates if lines and length_s(lines, language, 0.0, pause) <= max(seconds * _OVER, seconds + 3.0)]
    if fitting:
        return _titled(title), fitting[0]
    least_s = math.ceil(length_s(shortest[:-1], language, 0.0, pause))
    raise ToolRetry(f"to say all of this takes at least {least_s} s, not {seconds:g}", hint="Ask for a longer one, or leave a part out.")


def exactly(topic: str, details: Sequence[str], language: str, seconds: float, *, style: Style, tone: Tone) -> tuple[str, list[Line]]:
    """A title and the details as they are, with nothing before, between or behind them. Of a tale each is seen as it is told.

    Raises ToolRetry when they take much longer than `seconds` when spoken.
    """
    told = _told(topic, details, language)
    if style == "narrative":
        told = [replace(line, visual=(line.text.rstrip(" .!?…"), *line.visual)) for line in told]
    lines = [replace(told[0], role="hook"), *told[1:]]
    least_s = length_s(lines, language, 0.0, breath(tone, style))
    if least_s > max(seconds * _OVER, seconds + 3.0):
        least = math.ceil(least_s)
        raise ToolRetry(f"to say all of this takes at least {least} s, not {seconds:g}", hint="Ask for a longer one, or leave a part out.")
    return _titled((topic or details[0]).rstrip(" .!")), lines


def announced_s(topic: str, details: Sequence[str], language: str, *, style: Style, tone: Tone, exact: bool = False) -> float:
    """How long an announcement lasts where no length was asked for, in seconds. exact: nothing but the details is said."""
    pause = breath(tone, style)
    if exact:
        return max(_LEAST_S, math.ceil(length_s(_told(topic, details, language), language, 0.0, pause)))
    hook, body, ending = next(_edges(topic, _told(topic, details, language), language, 0, opens=_opens(topic, details, language)))
    return max(_USUAL_S, math.ceil(length_s([hook, *body, ending], language, 0.0, pause)))


def is_news(topic: str) -> bool:
    """Whether a topic is something of one's own that is to be made known, and not to be asked about."""
    return bool(_OWN.search(topic))


def announced_post(topic: str, details: Sequence[str], language: str, seed: int, *, short: bool = False) -> str:
    """The text of a post that announces it: what it is about, each detail on a line of its own, and, unless short, an invitation."""
    rules = grammar().announcement
    opens = bool(details) and _opens(topic, details, language)
    hook = "" if opens else render((rules.plain if short else rules.hooks[seed % len(rules.hooks)])[language], topic, language)
    said = [_sentence(detail, language).rstrip(".") for detail in details]
    ending = "" if short else rules.endings[seed % len(rules.endings)][language]
    return "\n".join(filter(None, [hook, *said, ending]))


def _told(topic: str, details: Sequence[str], language: str) -> list[Line]:
    """The details as lines; what is too short for a scene of its own is said with what follows it."""
    told: list[str] = []
    for detail in details:
        text = _sentence(detail, language)
        if told and (spoken_s(told[-1], language) < _SHORTEST_S or spoken_s(text, language) < _SHORTEST_S):
            joined = f"{told[-1]} {text}"
            if spoken_s(joined, language) <= _LONGEST_S:
                told[-1] = joined
                continue
        told.append(text)
    listed = sum(bool(_PRICED.match(detail)) for detail in details) > max(1, len(details) / 2)
    return [Line("body", text, (*_seen(text, listed=listed), topic), (), MUST) for text in told]


def _seen(text: str, *, listed: bool) -> list[str]:
    """What is drawn while a detail is said: the thing that a price is told of. A number alone is one in a list of several only: "Lenin 12"
    is an address, and shows nobody raising a fist."""
    thing = _PRICED.match(text)
    priced = thing and not thing[1].endswith("ละ") and (listed or thing["money"] or thing["unit"])
    return [thing[1]] if thing and priced and any(found.score >= _SURE for found in cast(thing[1], 1)) else []


def _opens(topic: str, details: Sequence[str], language: str) -> bool:
    """Whether the first of the details says what it is about: "We have moved"."""
    first = set(stems(details[0], language))
    return not topic.strip() or set(stems(topic, language)) <= first


def _edges(topic: str, told: Sequence[Line], language: str, seed: int, *, opens: bool) -> Iterator[tuple[Line, Sequence[Line], Line]]:
    """A hook, what follows it and an ending, in the order they are tried: the seed's own first, then shorter ones."""
    rules = grammar().announcement
    hooks = [rules.hooks[(seed + step) % len(rules.hooks)] for step in range(len(rules.hooks))]
    said = [Line("hook", render(form[language], topic, language), (topic,), (), MUST, (form,)) for form in (*hooks, rules.plain)]
    openings = [(replace(told[0], role="hook"), told[1:])] if opens else [(hook, told) for hook in said]
    for hook, body in openings:
        for step in range(len(rules.endings)):
            form = rules.endings[(seed + step) % len(rules.endings)]
            yield hook, body, Line("cta", render(form[language], topic, language), (topic,), (), MUST, (form,))


def _between(topic: str, details: Sequence[str], language: str, seed: int) -> list[Line]:
    """What may stand between the details and the ending: the first of them once more, and what is asked of the viewer."""
    rules = grammar().announcement
    chance = random.Random(f"{topic.casefold()}|{seed}")
    asked = [Line("body", form[language], (topic, see), (), 0.5 + 0.2 * chance.random(), (form,)) for form, see in rules.lines]
    chance.shuffle(asked)
    once_more = [
        Line("body", f"{rules.again[language]} {_sentence(detail, language)}", (topic,), (), 0.4, (dict.fromkeys((language,), ""),))
        for detail in details
        if spoken_s(detail, language) <= _LONGEST_S / 2
    ]
    return [*asked[:1], *once_more[:1], *asked[1:2], *once_more[1:], *asked[2:]]


def _as_it_is(lines: Sequence[Line], language: str, seconds: float, pause: Breath) -> list[Line] | None:
    return list(lines) if abs(length_s(lines, language, seconds, pause) - seconds) <= TOLERANCE * seconds else None


def _sentence(detail: str, language: str) -> str:
    text = " ".join(detail.split())
    text = text[:1].upper() + text[1:]
    return text if text[-1:] in ".!?…" or language == "th" else f"{text}."


def _titled(text: str) -> str:
    return text[:1].upper() + text[1:]
