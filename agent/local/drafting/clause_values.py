"""What a clause says to the ability that it means: how many, the values of its fields, what it is about and made for ("a short about
autumn, and draw a cover"); what it says to a second one ("a 9:16 version at 1.1x speed"), and what nothing takes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.choosing import takes_a_file
from agent.local.catalogue.fields import Spec
from agent.local.catalogue.matching import Match, Matcher
from agent.local.drafting import batches, said, wording
from agent.local.drafting.batches import Batch
from agent.local.drafting.drafts import Sheet, fault
from agent.local.drafting.filling import Filled, fill
from agent.local.drafting.said import Clause
from agent.local.imagery.shown import say_what_it_shows
from agent.local.slots import entities
from agent.patterns import lazy

ALSO = 0.3
"""A second ability of one clause ("a 9:16 version at 1.1x speed") needs a value of its own and at least this score on the whole clause."""


def values_asked(match: Match | None, clause: Clause, told: str, sheet: Sheet) -> tuple[Batch, Filled]:
    """How many of it the clause asks for, and the ability's values; `told` is the statement before it."""
    if match is None:
        return Batch(), Filled(impossible=True)
    batch = batches.how_many(match.ability, clause.text)
    if batch.count > 1 and any(len(_of_kind(sheet, spec)) == batch.count for spec in match.ability.input_specs if spec.asset and spec.many):
        batch = Batch(spans=batch.spans)  # "join these two clips"
    filled = fill(match.ability, clause, batch.spans)
    if told:
        _say_what_it_is(match.ability, filled, clause, told)
    say_what_it_shows(match.ability, filled, clause, sheet.pool.attached)
    _say_what_for(match.ability, filled, clause, sheet)
    return batch, Filled(impossible=True) if _means_the_file(match.ability, filled, clause, sheet) else filled


def _of_kind(sheet: Sheet, spec: Spec) -> list[Any]:
    """The files that came with the message that a field takes."""
    return [source for source in sheet.pool.attached if spec.asset and spec.asset.accepts(source.kind)]


def _say_what_it_is(ability: Ability, filled: Filled, clause: Clause, told: str) -> None:
    """ "Our shop opens on Friday, make a video about it": what the statement tells is what it is to be about."""
    name = next((spec.name for spec in ability.slots.values() if spec.kind == "text"), "")
    if name and name not in filled.values and said.ABOUT_IT.search(clause.raw):
        filled.values[name] = told.strip(" ,.")
        filled.missing = [spec for spec in filled.missing if spec.name != name]


_COVER = lazy(r"(?:(?:an?|the|its|one) )?(?:[a-z]+ )?(?:cover|thumbnail)|обложк\w+|превью|(?:รูป)?ปก(?:คลิป|วิดีโอ)?", re.IGNORECASE)
"""A picture that a film is shown by."""


def _say_what_for(ability: Ability, filled: Filled, clause: Clause, sheet: Sheet) -> None:
    """ "A short about autumn, and draw a cover": a cover is of what it is made for."""
    spec = next((spec for spec in ability.slots.values() if spec.kind == "text" and spec.required), None)
    if spec is None or not _COVER.search(clause.raw) or not _COVER.fullmatch(str(filled.values.get(spec.name, "cover"))):
        return
    parts = (part for draft in sheet.drafts for part in draft.parts)
    told = (part.values.get(name) for part in parts for name, other in part.ability.slots.items() if other.kind == "text")
    if topic := next((str(value) for value in told if value), ""):
        filled.values[spec.name] = topic
        filled.missing = [other for other in filled.missing if other is not spec]


def put_behind_the_film(sheet: Sheet, clause: Clause) -> None:
    """What is done next is done with the film that a cover was made for: "make a short, draw a cover and post it"."""
    if not sheet.drafts or not _COVER.search(clause.raw) or not any(source.kind == "video" for source in sheet.pool.made):
        return
    last = sheet.drafts[-1]
    if set(last.tool.output_kinds().values()) == {"image"}:
        sheet.pool.made.sort(key=lambda source: source.step != last.id)


def _means_the_file(ability: Ability, filled: Filled, clause: Clause, sheet: Sheet) -> bool:
    """Whether something is to be done with the very file that was sent, and the ability that fits best makes things out of words:
    "put subtitles on it" of a clip is nothing for what makes films."""
    texts = [spec.name for spec in ability.slots.values() if spec.kind == "text"]
    sent = {source.kind for source in sheet.pool.attached}
    if not sent or not texts or any(name in filled.values for name in texts) or sheet.drafts:
        return False
    return bool(said.POINTS_AT.search(clause.raw)) and not takes_a_file(ability, sent)


def ask_either(sheet: Sheet, match: Match, rival: Match | None, filled: Filled, clause: Clause) -> None:
    """Two readings are as good: ask which, unless only one of them can do with what was said."""
    other = fill(rival.ability, clause) if rival else None
    if rival is None or other is None or other.impossible or other.missing or filled.missing:
        return
    if fault(rival.ability, other.values, sheet.language):
        return
    if match.ability.tool is rival.ability.tool and _apart(filled.spans, other.spans):
        return  # "the last 4 seconds as a square": each has words of its own, both are meant
    if match.ability.tool in [draft.tool for draft in sheet.drafts]:
        return  # "how did we do last month? how many went out?": the report that is there already tells
    if any(ability.operation is None and ability.operations_spec for ability in (match.ability, rival.ability)):
        return  # a tool as a whole asks for itself what to do
    readings = [
        wording.as_said(ability, values.values, clause.text, sheet.language)
        for ability, values in ((match.ability, filled), (rival.ability, other))
    ]
    sheet.question = sheet.question or wording.ask_either(readings, sheet.language)


def _apart(one: Iterable[tuple[int, int]], other: Iterable[tuple[int, int]]) -> bool:
    """Whether both readings found values, in different words."""
    one, other = list(one), list(other)
    return bool(one and other) and all(a_end <= b_start or b_end <= a_start for a_start, a_end in one for b_start, b_end in other)


def also_asked(clause: Clause, first: Match, filled: Filled, index: Matcher, sheet: Sheet) -> list[tuple[Ability, Filled]]:
    """Other operations of the same tool with a required value in the clause that the first ability has no field for."""
    found: list[tuple[Ability, Filled]] = []
    taken = list(filled.spans)
    for match in index.rank(clause.text):
        ability = match.ability
        if ability is first.ability or ability.tool is not first.ability.tool or ability.operation is None or match.score < ALSO:
            continue
        other = fill(ability, clause)
        required = [spec.name for spec in ability.slots.values() if spec.required]
        free = other.spans and not any(a < d and c < b for a, b in other.spans for c, d in taken)
        if required and free and not other.missing and not other.impossible and not fault(ability, other.values, sheet.language):
            found.append((ability, other))
            taken += other.spans
    return found


def unused(clause: Clause, abilities: Sequence[Ability], filled: Sequence[Filled]) -> list[str]:
    """A stretch of time, or a part, that was said and that nothing takes: what is asked for would be done everywhere."""
    spans = [span for values in filled for span in values.spans]
    takes_text = any(spec.kind == "text" for ability in abilities for spec in ability.slots.values())
    left = [e for e in entities(clause.text) if e.kind in ("stretch", "share") and not any(a < e.end and e.start < b for a, b in spans)]
    return [] if takes_text else [clause.text[entity.start : entity.end] for entity in left[:1]]
