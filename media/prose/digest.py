"""A script out of a person's notes: sentences chosen, shortened and put in order. Nothing is said that the notes do not say.

Chosen by how much of the topic and of the notes' common words a sentence has (Luhn's idea: a word the whole text keeps coming back to
tells what it is about), how concrete it is, and how little it repeats what is chosen already (maximal marginal relevance, Carbonell and
Goldstein 1998).
"""

from __future__ import annotations

import math
import random
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from core.errors import ToolRetry
from media.prose.frames import angles_for, ending_lines, hook_lines, question_section
from media.prose.language import detect, stems
from media.prose.notes import Sentence, read_text
from media.prose.pacing import spoken_s
from media.prose.script import MUST, TOLERANCE, Breath, Line, Style, Tone, breath, fill, length_s
from media.prose.shorten import shortened
from media.prose.sights import sights

_LONGEST_S = 9.0  # a scene that talks longer than this loses its picture
_LONGEST_HOOK_S = 6.0
_SHORTEST_S = 0.8
_CONSIDERED = 120  # of long notes only the best sentences are weighed against each other
_LIKE = 0.6  # how much a repetition costs, of a sentence's worth
_POINTS_BACK = {
    "en": re.compile(
        r"^(?:(?:he|she|it|its|they|their|his|her|this|that|these|those|such|here|there|both|another|others|then|later|instead)\b"
        r"|(?:and|but|so|therefore|thus|hence|as a result|consequently)\b)",
        re.IGNORECASE,
    ),
    "ru": re.compile(
        r"^(?:он|она|оно|они|его|её|ее|их|это|этот|эта|эти|там|тогда|затем|позже|такой|такая|такие|оба|другой|другие|здесь"
        r"|но|а|и|поэтому|следовательно|таким образом)\b",
        re.IGNORECASE,
    ),
    "th": re.compile(r"^(?:เขา|เธอ|มัน|พวกเขา|สิ่งนี้|สิ่งเหล่านี้|จากนั้น|ต่อมา|ซึ่ง|โดย|ที่นั่น|นั่น|นี่|แต่|และ|ดังนั้น)"),
}
# Somebody or something said before, further on in the sentence.
_LEANS = {
    "en": re.compile(r"\b(?:him|her|them|it|they|he|she|this|these|those)\b", re.IGNORECASE),
    "ru": re.compile(r"\b(?:его|её|ее|их|ему|ей|им|них|нём|ней|этого|этой|этих)\b", re.IGNORECASE),
    "th": re.compile(r"(?:เขา|เธอ|มัน|สิ่งนี้|นั้น)"),
}
_LEANING_WORTH = 0.35
_STRIKING = re.compile(
    r"\d|\b(?:first|only|never|most|largest|oldest|fastest|biggest|longest|best|worst|secret|legend|surpris\w+|banned|every|nobody|once)\b"
    r"|\b(?:перв\w+|единственн\w+|никогда|сам(?:ый|ая|ое|ые)|крупнейш\w+|древнейш\w+|легенд\w+|тайн\w+|запре\w+|никто|однажды)\b"
    r"|แรก|ที่สุด|เดียว|ไม่เคย|ตำนาน|ความลับ|ห้าม",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class _Unit:
    """What is said in one scene: a sentence, or one with the sentence it points back to."""

    text: str
    sources: tuple[int, ...]
    stems: frozenset[str]
    worth: float = 0.0


@dataclass(frozen=True)
class Digest:
    """A script's lines; `notes_s` of its seconds say what the notes say."""

    lines: list[Line]
    notes_s: float


def digest(
    topic: str, notes: Sequence[Sentence], language: str, seconds: float, *, style: Style, tone: Tone, seed: int, angle: str = ""
) -> Digest:
    """A script of the asked length from the notes; where they do not reach, questions about the topic fill the rest.

    Raises ToolRetry when nothing of the notes can be said in that time.
    """
    pause = breath(tone, style)
    units = _ranked(_units(notes, language), topic, language, random.Random(f"{seed}|{len(notes)}"))
    if not units:
        raise ToolRetry("the notes have no sentence that can be said in a few seconds", hint="Write them in shorter sentences.")
    said = [line for line in _lines(units, topic, language) if spoken_s(line.text, language) < 0.6 * seconds]
    endings = ending_lines(topic, language, tone, seed, told=True)
    questions = [question_section(each, topic, language, seed, opened=True) for each in angles_for(topic, style, seed, angle)]
    hooks = _hooks(units, topic, language, seed, style, angle)
    takes = [(hook, [line for line in said if line.sources != hook.sources]) for hook in hooks]
    if not seed and not angle and (all_of_it := _whole(notes, topic, language)):  # before a choice of it
        takes.insert(0, (all_of_it[0], all_of_it[1:]))
    for hook, body in takes:
        if chosen := _filled(hook, body, questions, endings, language, seconds, pause):
            return Digest(chosen, length_s([line for line in chosen if line.sources], language, 0.0, pause))
    raise ToolRetry(f"the notes do not make a script of {seconds:g} s", hint="Ask for another length, or give notes in shorter sentences.")


def whole_s(text: str, language: str | None, *, style: Style, tone: Tone) -> float:
    """How long all of a text takes to say, an ending included, in seconds; 0 where it takes more than a minute or cannot be told whole.

    `language`: the one it is told in; a text in another is not told as it stands.
    """
    spoken = detect(text)
    lines = _whole(read_text(text, ""), "", spoken) if language in (None, spoken) and len(text) <= _READ_CHARACTERS else []
    if not lines:
        return 0.0
    pause = breath(tone, style)
    said_s = [spoken_s(line.text, spoken) + pause.usual_s for line in (*lines, ending_lines("", spoken, tone, 0, told=True)[0])]
    return round(sum(said_s), 1) if sum(said_s) <= _WHOLE_S else 0.0


_WHOLE_S, _READ_CHARACTERS = 60.0, 2000  # nobody says more than the latter in the former


def _whole(notes: Sequence[Sentence], topic: str, language: str) -> list[Line]:
    """Every sentence in its order, the first of them the hook; empty where there is but one, or one that no scene holds."""
    told: list[tuple[str, tuple[int, ...]]] = []
    for sentence in notes:
        text = sentence.text if spoken_s(sentence.text, language) <= _LONGEST_S else shortened(sentence.text, language, hard=True)
        text = text if text[-1:] in ".!?…" or language == "th" else f"{text}."
        if told and spoken_s(text, language) < _SHORTEST_S:  # "Ready?" is said with what stands before it
            text, sources = f"{told[-1][0]} {text}", (*told.pop()[1], sentence.number)
        else:
            sources = (sentence.number,)
        if spoken_s(text, language) > _LONGEST_S:
            return []
        told.append((text, sources))
    lines = [Line("body", text, _seen(text, topic, language), sources, MUST) for text, sources in told]
    return [replace(lines[0], role="hook"), *lines[1:]] if len(lines) > 1 else []


def _filled(
    hook: Line,
    body: Sequence[Line],
    questions: Sequence[Sequence[Line]],
    endings: Sequence[Line],
    language: str,
    seconds: float,
    pause: Breath,
) -> list[Line] | None:
    """The hook, what of the body fits with as few questions as fill the asked length, and an ending; None where they do not."""
    for extra in (0, 1, 2, 4, 8, len(questions)):
        asked = [replace(line, value=MUST if line.value == MUST else 0.01) for section in questions[:extra] for line in section]
        for ending in endings:
            lines = [hook, *body, *asked, ending]
            if not extra and all(line.value == MUST for line in lines):
                chosen = lines if abs(length_s(lines, language, seconds, pause) - seconds) <= TOLERANCE * seconds else None
            else:
                chosen = fill(lines, language, seconds, pause) if body or asked else None
            if chosen and any(line.sources for line in chosen):
                return chosen
        if extra and length_s(body, language, 0.0, pause) > seconds:
            break
    return None


def _units(notes: Sequence[Sentence], language: str) -> list[_Unit]:
    """Sentences as they may be said. One that points back ("It ...") is said together with what stands before it, or not at all."""
    found: list[_Unit] = []
    previous: Sentence | None = None
    for sentence in notes:
        text = _sayable_in_time(sentence.text, language)
        before, previous = previous, sentence
        if not text or text.endswith((":", "?")) or not any(character.isalpha() for character in text):
            continue
        if _points_back(sentence.text, language):
            last = found[-1] if found else None
            if last and before and last.sources[-1:] == (before.number,) and before.file == sentence.file:
                joined = f"{last.text} {text}"
                if spoken_s(joined, language) <= _LONGEST_S:
                    found[-1] = _Unit(joined, (*last.sources, sentence.number), frozenset(stems(joined, language)))
            continue
        found.append(_Unit(text, (sentence.number,), frozenset(stems(text, language))))
    return [unit for unit in found if unit.stems]


def _points_back(text: str, language: str) -> bool:
    pattern = _POINTS_BACK.get(language)
    plain = shortened(text, language)
    return bool(pattern and (pattern.match(plain) or pattern.match(text)))


def _leans(text: str, language: str) -> bool:
    pattern = _LEANS.get(language)
    return bool(pattern and pattern.search(text))


def _sayable_in_time(sentence: str, language: str) -> str:
    for hard in (False, True):
        text = shortened(sentence, language, hard=hard)
        if _SHORTEST_S <= spoken_s(text, language) <= _LONGEST_S:
            return text if text[-1:] in ".!?…" or language == "th" else f"{text}."
    return ""


def _ranked(units: Sequence[_Unit], topic: str, language: str, chance: random.Random) -> list[_Unit]:
    """Units with their worth (0..2 or so), the best first: each is judged by what those before it have not said yet."""
    counts = Counter(stem for unit in units for stem in unit.stems)
    wanted = set(stems(topic, language))
    raw = [
        replace(unit, worth=_worth(unit, counts, wanted, index, len(units)) * (0.85 + 0.3 * chance.random()))
        for index, unit in enumerate(units)
    ]
    left = sorted(raw, key=lambda unit: -unit.worth)[:_CONSIDERED]
    ranked: list[_Unit] = []
    likeness = dict.fromkeys((unit.sources for unit in left), 0.0)
    while left:
        best = max(left, key=lambda unit: unit.worth * (1 - _LIKE * likeness[unit.sources]))
        left.remove(best)
        ranked.append(replace(best, worth=max(0.05, best.worth * (1 - _LIKE * likeness[best.sources]))))
        for unit in left:
            likeness[unit.sources] = max(likeness[unit.sources], _likeness(unit, best))
    return ranked


def _worth(unit: _Unit, counts: Counter[str], wanted: set[str], index: int, total: int) -> float:
    """A word that nearly every sentence has (the topic's own, in notes about it) tells nothing about any of them."""
    telling = [stem for stem in unit.stems if counts[stem] <= max(2, total / 3)]
    central = sum(min(counts[stem] - 1, 4) for stem in telling) / (4 * math.sqrt(len(unit.stems) * 6))
    about = sum(1 - counts[stem] / total for stem in wanted & unit.stems) / max(1, sum(1 for stem in wanted if counts[stem]))
    concrete = 0.15 if re.search(r"\d", unit.text) else 0.0
    striking = 0.2 if _STRIKING.search(re.sub(r"\d+", "", unit.text)) else 0.0
    rich = 0.03 * min(10, len(unit.stems))
    leading = 0.15 * (1 - index / total)
    return 0.2 + 0.6 * min(1.0, central) + 0.6 * min(1.0, about) + concrete + striking + rich + leading


def _likeness(a: _Unit, b: _Unit) -> float:
    return len(a.stems & b.stems) / math.sqrt(len(a.stems) * len(b.stems))


def _lines(units: Sequence[_Unit], topic: str, language: str) -> list[Line]:
    """Body lines in the order of the notes."""
    return [
        Line("body", unit.text, _seen(unit.text, topic, language), unit.sources, unit.worth)
        for unit in sorted(units, key=lambda unit: unit.sources)
    ]


def _seen(text: str, topic: str, language: str) -> tuple[str, ...]:
    """What is shown while that is said: things the sentence names, then the topic."""
    return (*sights(text, language), topic)


def _hooks(units: Sequence[_Unit], topic: str, language: str, seed: int, style: Style, angle: str) -> list[Line]:
    """Striking short sentences of the notes and questions, in turn, beginning with the seed's."""
    short = [
        u for u in units if _STRIKING.search(u.text) and spoken_s(u.text, language) <= _LONGEST_HOOK_S and not _leans(u.text, language)
    ]
    short.sort(key=lambda unit: -(len(re.findall(_STRIKING, re.sub(r"\d+", "", unit.text))) + unit.worth))
    striking = [
        Line("hook", unit.text, _seen(unit.text, topic, language), unit.sources, MUST)
        for unit in (short[:3] if len(units) > 3 else [])
    ]
    asked = hook_lines(topic, language, seed, style, angle)
    turns = [line for pair in zip(striking, asked, strict=False) for line in pair] + asked[len(striking) :]
    by = seed % len(turns)
    return [*turns[by:], *turns[:by]]
