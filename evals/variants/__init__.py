"""Labelled sentences said otherwise: what they mean stays, so the label does, and the plan has to.

`alike_<language>.txt` has wordings that mean the same, a line for each set of them (`tiktok | tik tok | tt`), and `around_<language>.txt`
what people put around any wish (`hey, {}`, `{} thx`). A sentence that may be looked at and is understood is said once for every such
change, and two sentences are said in one message. A few of each are chosen by a hash, always the same.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from evals.labels import Case, cases

HERE = Path(__file__).parent
LANGUAGES = ("en", "ru", "th")
RELATIONS = ("alike", "around", "joined")
_OF_EACH = 4
"""So many sentences of each wording."""
_PAIRS = 150
_JOINS = {
    "en": ("{}, and {}", "{}. also {}", "{} and then {}", "{}. oh and {}", "{}\n{}"),
    "ru": ("{}, и {}", "{}. и ещё {}", "{}, а потом {}", "{}. а, и {}", "{}\n{}"),
    "th": ("{} แล้วก็{}", "{} แล้ว{}ด้วย", "{} และ{}", "{} อ้อ {}", "{}\n{}"),
}
_LEANS = re.compile(
    r"\b(?:it|this|that|them|these|those|one)\b|(?<![а-яё])(?:это\w*|эт[аиу]|его|её|ее|их|он|она|них|н[её]м|ней)(?![а-яё])"
    r"|มัน|นี้|นั้น|อัน|ตัว", re.IGNORECASE,
)  # fmt: skip
"""What a sentence is not joined with another for: it would mean that one."""


@dataclass(frozen=True)
class Variant:
    """Labelled sentences (`of`) said otherwise. `change`: how."""

    case: Case
    change: str
    of: tuple[Case, ...]


def variants(relation: str, language: str) -> list[Variant]:
    """The sentences of one language, said otherwise in one way of `RELATIONS`."""
    # A sentence of which one may look only at the beginning is held back as a whole, as `evals.labels` has it.
    known = [case for name in (f"seen/{language}", language) for case in cases(name) if not case.held_back]
    return list({"alike": _alike, "around": _around, "joined": _joined}[relation](known, language))


def _alike(known: Sequence[Case], language: str) -> Iterator[Variant]:
    for wordings in lines(f"alike_{language}"):
        patterns = [_whole(wording, language) for wording in wordings]
        for at, other in enumerate(wordings):
            found = [(case, pattern) for n, pattern in enumerate(patterns) if n != at for case in known if _said_in(pattern, case)]
            for case, pattern in _some(found, other, _OF_EACH):
                said = pattern.sub(lambda _, other=other: other, case.messages[-1], count=1)
                yield Variant(_saying(case, said), f"{pattern.search(case.messages[-1])[0]} -> {other}", (case,))


def _whole(wording: str, language: str) -> re.Pattern[str]:
    """The wording as words of their own; Thai has no spaces around them."""
    return re.compile(re.escape(wording) if language == "th" else rf"(?<!\w){re.escape(wording)}(?!\w)", re.IGNORECASE)


def _said_in(pattern: re.Pattern[str], case: Case) -> bool:
    """Whether a wording is in the last message, and in none of the words that the plan has to take as they are."""
    own = any(pattern.search(value) for step in case.steps for value in step.args.values())
    return pattern.search(case.messages[-1]) is not None and not own and not any(step.any_args for step in case.steps)


def _around(known: Sequence[Case], language: str) -> Iterator[Variant]:
    for (frame,) in lines(f"around_{language}"):
        for case in _some([case for case in known if case.steps], frame, _OF_EACH):
            wish = case.messages[-1]
            said = frame.replace("{}", wish.rstrip(" .!") if frame.startswith("{}") else wish)
            yield Variant(_saying(case, said), frame, (case,))


def _joined(known: Sequence[Case], language: str) -> Iterator[Variant]:
    plain = [case for case in known if case.steps and not _LEANS.search(case.messages[0])]
    alone = [case for case in plain if len(case.messages) == 1 and not case.attachments]
    for number in range(_PAIRS):
        first = _some(alone if number % 3 else [case for case in known if case.steps], f"first {language}{number}", 1)[0]
        then = _some(alone, f"then {language}{number}", 1)[0]
        frame = _JOINS[language][number % len(_JOINS[language])]
        if {step.node for step in first.steps} & {step.node for step in then.steps}:
            continue  # two of a kind may be told in another way
        *before, last = first.messages
        said = frame.format(last.rstrip(" .!"), then.messages[0])
        edges = (*first.edges, *((a + len(first.steps), b + len(first.steps)) for a, b in then.edges))
        yield Variant(replace(first, messages=(*before, said), steps=(*first.steps, *then.steps), edges=edges), frame, (first, then))


def _saying(case: Case, text: str) -> Case:
    return replace(case, messages=(*case.messages[:-1], text))


def _some(given: Sequence, key: str, number: int) -> list:
    """A few of what is given, told by a hash."""
    return sorted(given, key=lambda one: hashlib.sha1(f"{key}{one}".encode()).digest())[:number]


def lines(name: str) -> list[list[str]]:
    """The sets of a file."""
    told = (HERE / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [[part.strip() for part in line.split(" | ")] for line in told if line.strip() and not line.startswith("#")]
