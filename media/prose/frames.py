"""Scripts without facts: a hook, questions, a call to action, from one grammar for every language.

The seed picks the angle first, of which there are twelve, then the wording within it; the same seed says the same things in every language.
"""

from __future__ import annotations

import math
import random
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import replace

from core.errors import ToolRetry
from media.prose.grammar import Angle, Form, fits, grammar, render
from media.prose.language import is_clause
from media.prose.pacing import spoken_s
from media.prose.script import MUST, Breath, Line, Style, Tone, breath, fill, length_s

_FAVOURITES: dict[Style, tuple[str, ...]] = {
    "explainer": ("explain", "closer_look", "really_true", "first_thought"),
    "narrative": ("memory", "then_and_now", "place", "people"),
    "list": ("senses", "first_thought", "guess", "explain"),
    "quiz": ("guess", "really_true", "two_sides", "first_thought"),
}
# A difference set: two scripts that start from different angles have at most one of their first three in common, two of their first four.
_NEIGHBOURS = (0, 1, 4, 6)
_SHORT_S = 20.0  # a line more or less is a tenth of it or more
_OVER_S = 4.0  # a film that is so much too long is better than none
_OPENER_FROM_S = 14.0  # below, there is no time to clear one's throat


def angles_for(topic: str, style: Style, seed: int, name: str = "") -> list[Angle]:
    """Every angle in the order a script takes them: those that suit the style come round first; `name` puts one in front."""
    every, favourites = grammar().angles, _FAVOURITES[style]
    liked = [angle for angle in every if angle.id in favourites]
    others = [angle for angle in every if angle.id not in favourites]
    if is_clause(topic):
        liked.sort(key=lambda angle: not angle.clauses)
        others.sort(key=lambda angle: not angle.clauses)
    shift = zlib.crc32(topic.casefold().encode())
    order = _turned(liked, shift) + _turned(others, shift)
    turned = _turned(order, seed)
    order = [turned[step] for step in _NEIGHBOURS] + [angle for step, angle in enumerate(turned) if step not in _NEIGHBOURS]
    chosen = grammar().angle(name)
    return [chosen, *(angle for angle in order if angle != chosen)] if chosen else order


def _turned(angles: Sequence[Angle], by: int) -> list[Angle]:
    by %= len(angles)
    return [*angles[by:], *angles[:by]]


def framed(topic: str, language: str, seconds: float, *, style: Style, tone: Tone, seed: int, angle: str = "") -> tuple[str, list[Line]]:
    """A title and the lines of a script about any topic, as long as asked when spoken; of what is too short for a question, a call and what
    lies between, as much as there is time for, and a little longer where even that doesn't fit.

    Raises ToolRetry when the topic is too long for that length, or the length is beyond what questions can fill.
    """
    order = angles_for(topic, style, seed, angle)
    pause = breath(tone, style)
    title = render(order[0].title[language], topic, language)
    sections = [question_section(each, topic, language, seed, opened=number > 0) for number, each in enumerate(order)]
    edges = list(_edges(order[0], topic, language, seconds, tone, seed))
    for count in _growing(sections, language, seconds):
        body = [replace(line, value=line.value + 3 * (count - number)) for number in range(count) for line in sections[number]]
        for hook, ending in edges:
            chosen = _fitted(hook, body, ending, language, seconds, pause, numbered=style == "list")
            if chosen:
                return title, chosen
    shortest = min(sections[0], key=lambda line: len(line.text))
    whole = [[hook, shortest, ending] for hook, ending in edges]
    if seconds < _SHORT_S and (chosen := _shortened(whole, language, seconds, pause)):
        return title, chosen
    raise _unfit(topic, language, seconds, whole, pause)


def _shortened(whole: Sequence[Sequence[Line]], language: str, seconds: float, pause: Breath) -> list[Line] | None:
    """The most that can be said in so short a time, or the least that can be said at all where that is a little longer."""
    tried = [list(lines) for hook, body, ending in whole for lines in ([hook, body, ending], [hook, body], [hook, ending])]
    lengths = [(length_s(lines, language, 0.0, pause), lines) for lines in tried]
    fitting = [each for each in lengths if each[0] <= seconds]
    length, lines = max(fitting, key=lambda each: each[0]) if fitting else min(lengths, key=lambda each: each[0])
    return lines if length <= seconds + _OVER_S else None


def _growing(sections: Sequence[Sequence[Line]], language: str, seconds: float) -> Iterator[int]:
    """How many angles to draw on: one is best, then as many as have enough to say, and one more."""
    total_s, enough = 0.0, len(sections)
    for number, section in enumerate(sections, 1):
        total_s += sum(spoken_s(line.text, language) for line in section)
        if total_s > seconds:
            enough = number
            break
    yield from dict.fromkeys([max(1, enough - 2), max(1, enough - 1), enough, min(len(sections), enough + 1)])


def _fitted(
    hook: Line, body: Sequence[Line], ending: Line, language: str, seconds: float, pause: Breath, *, numbered: bool
) -> list[Line] | None:
    ordinals = [form[language] for form in grammar().ordinals]
    if numbered:
        longest = max(ordinals, key=lambda said: spoken_s(said, language))
        counted = [replace(line, text=f"{longest} {line.text}") for line in body]
        chosen = fill([hook, *counted, ending], language, seconds, pause)
        if chosen and 4 <= len(chosen) <= len(ordinals) + 2:
            points = [line.text.removeprefix(f"{longest} ") for line in chosen[1:-1]]
            said = [
                replace(line, text=f"{ordinals[n]} {points[n]}", forms=(grammar().ordinals[n], *line.forms))
                for n, line in enumerate(chosen[1:-1])
            ]
            return [chosen[0], *said, chosen[-1]]
    return fill([hook, *body, ending], language, seconds, pause)


def hook_lines(topic: str, language: str, seed: int, style: Style = "explainer", angle: str = "") -> list[Line]:
    """Hooks for scripts that go on with something else: one of each angle."""
    order = angles_for(topic, style, seed, angle)
    return [hook for each in order[:4] for hook in _hooks(each, topic, language, _chance(topic, seed, each.id))[:1]]


def ending_lines(topic: str, language: str, tone: Tone, seed: int, *, told: bool = False) -> list[Line]:
    """Calls to action for a tone, the seed's own first. `told`: after a script that states something."""
    forms = (grammar().endings_told if told else grammar().endings)[tone]
    rounds = [forms[(seed + step) % len(forms)] for step in range(len(forms))]
    return [Line("cta", render(form[language], topic, language), (topic, "bell"), (), MUST, (form,)) for form in rounds]


def _chance(topic: str, seed: int, name: str) -> random.Random:
    return random.Random(f"{topic.casefold()}|{seed}|{name}")


def _hooks(angle: Angle, topic: str, language: str, chance: random.Random) -> list[Line]:
    """Each is worth MUST: what it opens cannot stand without it."""
    forms = [form for form in angle.hooks if all(fits(text, topic) for text in form.values())]
    turned = [*forms[1:], *forms[:1]] if chance.random() < 0.5 else forms
    return [Line("hook", render(form[language], topic, language, chance), (topic, *angle.seen(form)), (), MUST, (form,)) for form in turned]


def _edges(angle: Angle, topic: str, language: str, seconds: float, tone: Tone, seed: int) -> Iterator[tuple[Line, Line]]:
    """Hooks and endings in the order they are tried: the seed's own first, then shorter ones."""
    chance = _chance(topic, seed, angle.id)
    opener = chance.choice(grammar().openers[tone])
    hooks = _hooks(angle, topic, language, chance)
    openings = [_opened(hook, opener, language) for hook in hooks] if seconds >= _OPENER_FROM_S else []
    for hook in dict.fromkeys([*openings, *hooks]):
        for ending in ending_lines(topic, language, tone, seed):
            yield hook, ending


def _opened(hook: Line, opener: Form, language: str) -> Line:
    return replace(hook, text=f"{opener[language]} {hook.text}".strip(), forms=(opener, *hook.forms))


def question_section(angle: Angle, topic: str, language: str, seed: int, *, opened: bool) -> list[Line]:
    """An angle's questions; `opened`: with its hook before them, which then may not be left out."""
    chance = _chance(topic, seed, angle.id)
    first = _hooks(angle, topic, language, chance)[:1] if opened else []
    lines: list[Line] = []
    for form in angle.lines:
        text = render(form[language], topic, language, chance)
        lines.append(Line("body", text, (topic, *angle.seen(form)), (), 0.7 + 0.6 * chance.random(), (form,)))
    return [*(replace(line, role="body") for line in first), *lines]


def _unfit(topic: str, language: str, seconds: float, shortest: Sequence[Sequence[Line]], pause: Breath) -> ToolRetry:
    least_s = min(length_s(lines, language, 0.0, pause) for lines in shortest)
    if least_s > seconds:
        return ToolRetry(f"a script about this takes at least {math.ceil(least_s) + 1} s, not {seconds:g}",
                         hint="Ask for a longer one, or give the topic in fewer words.")  # fmt: skip
    if seconds < _SHORT_S:
        return ToolRetry(f"no questions about this take just {seconds:g} s together", hint=f"Ask for {math.ceil(seconds) + 2} s.")
    return ToolRetry(
        f"questions alone do not fill {seconds:g} s", hint="Ask for a shorter script, attach notes, or set a model (JARVIS_MODELS)."
    )


def translated(line: Line, topic: str, language: str) -> str | None:
    """The line in another language; None when it is not of the grammar, or the grammar does not speak that language."""
    if not line.forms or any(language not in form for form in line.forms):
        return None
    return " ".join(filter(None, (render(form[language], topic, language) for form in line.forms)))


def hook_of(angle: Angle, topic: str, language: str, seed: int) -> str:
    """How a script from that angle would open."""
    return _hooks(angle, topic, language, _chance(topic, seed, angle.id))[0].text


def framed_post(topic: str, language: str, seed: int, *, short: bool = False) -> tuple[str, str]:
    """A title and a description for a post of which only the topic is known: a question and, unless it is to be short, an invitation."""
    angle = angles_for(topic, "explainer", seed)[0]
    ending = "" if short else ending_lines(topic, language, "neutral", seed)[0].text
    return render(angle.title[language], topic, language), f"{hook_of(angle, topic, language, seed)} {ending}".strip()
