# ruff: noqa: E501 - patterns read better unbroken
"""What was understood of a clause, put into the step it belongs to, or into a new one: "make a short about tea and make it square" is one step, and "a slideshow from
these pictures with soft music" is two.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from agent.local import slots
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import batches, wording
from agent.local.drafting.drafts import Draft, Part, Sheet, fresh_id
from agent.local.drafting.expanding import another
from agent.local.drafting.filling import Filled, fill
from agent.local.drafting.said import Clause
from agent.local.drafting.wiring import Pool, is_called, only_likes, only_picks, picked, points_to_it
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import parse_ref


def lay_down(sheet: Sheet, ability: Ability, filled: Filled, clause: Clause, index: Matcher) -> None:
    """Put what was understood into the step it belongs to, or into a new one; note the first question that comes up."""
    chosen = _chosen(sheet.pool, ability, filled, clause)
    own_words = any(spec.kind == "text" and name in filled.values for name, spec in ability.slots.items())
    wires = sheet.pool.resolve(ability, clause.raw, chained=bool(sheet.drafts), own_words=own_words)
    if chosen:
        offered = sheet.pool.offered_by
        wires.refs = {name: ref for name, ref in wires.refs.items() if offered not in (ref if isinstance(ref, list) else [ref])}
    _leave_to_the_file(ability, filled, wires.refs, sheet)
    _for_each_picture(ability, filled, wires.refs, clause)
    if ability.operation is None and ability.operations_spec:
        own = [other for other in index.abilities if other.tool is ability.tool and other.operation]
        sheet.question = sheet.question or phrase("ask_operation", sheet.language, choices=wording.suggestions(own, sheet.language, most=4))
    elif wires.missing:
        sheet.question = sheet.question or wording.ask_asset(wires, sheet.language)
    elif filled.missing and not (filled.missing[0].kind == "text" and sheet.pool.before and points_to_it(sheet.pool.message)):
        sheet.question = sheet.question or wording.ask_field(ability, filled.missing[0], sheet.language, clause.text)
    if not filled.others and _reshapes(sheet, ability, filled.values, wires.refs):
        return
    if not sheet.question:
        wires.refs |= _made_for(sheet, ability, wires.refs, clause, index, filled.values)
    if not filled.others and _goes_with_the_last(sheet, ability, filled, clause):
        return
    for values in (filled.values, *filled.others):
        _add(sheet, Part(ability, values, "", clause.raw).having(values, sheet.language), wires.refs)


def _made_for(
    sheet: Sheet, ability: Ability, refs: Mapping[str, str | list[str]], clause: Clause, index: Matcher, own_values: Mapping[str, Any]
) -> dict[str, str | list[str]]:
    """What a step is asked for with and nobody sent ("a slideshow from these pictures with soft music") is made for it first."""
    made: dict[str, str | list[str]] = {}
    own = {spec.label for spec in ability.slots.values()}
    for spec in ability.input_specs:
        open_to = spec.asset and not spec.required and spec.name not in refs and spec.label not in own
        maker = next((one for one in index.abilities if one.tool.domain == spec.label and not one.operation), None) if open_to else None
        if maker is None or not (is_called(spec, clause.text) or _says_how(maker, clause.text)) or spec.asset is None or _OWN_SOUND.search(clause.raw):
            continue
        output = next((name for name, kind in maker.tool.output_kinds().items() if kind == spec.asset.kind), "")
        filled = fill(maker, clause)
        values = {name: value for name, value in filled.values.items() if maker.slots[name].kind != "text"}
        values |= {name: own_values[name] for name in values if maker.slots[name].kind == "duration" and name in own_values}
        if output and not filled.missing:
            draft_id = fresh_id(maker, sheet.drafts)
            _add(sheet, Part(maker, values, "", clause.raw).having(values, sheet.language), {})
            made[spec.name] = f"${draft_id}.{output}"
    return made


def _for_each_picture(ability: Ability, filled: Filled, refs: Mapping[str, str | list[str]], clause: Clause) -> None:
    """ "4 seconds each", of five pictures that are shown one after the other, are twenty."""
    number = max((len(value) for value in refs.values() if isinstance(value, list)), default=0)
    for name, spec in ability.slots.items():
        if number > 1 and spec.kind == "duration" and name in filled.values and batches.each(clause.text):
            filled.values[name] *= number


_GOES_WITH = lazy(r"(?:\b(?:with|to|under|over)|(?<!\w)(?:с|со|под))\s+(?:[\w-]+\s+){0,3}$|(?:ใส่|พร้อม|กับ|ประกอบ)\S{0,8}$", re.IGNORECASE)


def _says_how(maker: Ability, text: str) -> bool:
    """Whether something is asked for by what it is made of: piano is music in "a slideshow with gentle piano"."""
    lists = [spec for spec in maker.slots.values() if spec.kind == "choice" and spec.many]
    return any(found.strength >= 1 and _GOES_WITH.search(text[: found.start]) for spec in lists for found in slots.find(text, spec))


_OWN_SOUND = lazy(
    r"\b(?:this|that|these|my|our|own|no|without)\s+(?:(?!with\b|and\b)\w+\s+)?(?:music|songs?|tracks?|tunes?|beats?)\b|(?<!\w)(?:эт\w+|мо\w+|наш\w*|сво\w+|без) (?:\w+ )?(?:музык|песн|трек|бит)|(?:เพลง|ดนตรี)(?:นี้|ของ)|ไม่\S{0,6}(?:เพลง|ดนตรี)",
    re.IGNORECASE,
)
"""Music of the person's own, or none."""


def _leave_to_the_file(ability: Ability, filled: Filled, refs: dict[str, str | list[str]], sheet: Sheet) -> None:
    """A file that was sent says what it is about: words that were merely left over ("retell this PDF in a video") do not."""
    sent = {source.ref for source in sheet.pool.attached}
    given = {ref for value in refs.values() for ref in ([value] if isinstance(value, str) else value)}
    for name in [name for name in filled.loose if not ability.slots[name].required] if given & sent else []:
        del filled.values[name]


def _reshapes(sheet: Sheet, ability: Ability, values: dict[str, Any], refs: dict[str, str | list[str]]) -> bool:
    """Whether an edit of what an earlier step makes is something that step can do itself; then it does.

    "Make a short about tea and make it square" is a square short, not an upright one cropped.
    """
    sources = {parsed.source for ref in refs.values() if isinstance(ref, str) and (parsed := parse_ref(ref))}
    maker = next((draft for draft in sheet.drafts if sources == {draft.id} and draft.parts[0].ability.operation is None), None)
    if not ability.operation or not values or maker is None:
        return False
    part = maker.parts[0]
    specs = part.ability.slots
    if any(name in part.values or name not in specs or value not in specs[name].choices for name, value in values.items()):
        return False
    maker.parts[0] = part.having({**part.values, **values}, sheet.language)
    return True


def _chosen(pool: Pool, ability: Ability, filled: Filled, clause: Clause) -> bool:
    """Put the values of what the words pick ("a short from the second one") into the fields of that name; whether anything was picked."""
    text = next((spec.name for spec in ability.slots.values() if spec.kind == "text"), "")
    own = str(filled.values.get(text, ""))
    if not text or (own and not only_picks(own) and not only_likes(own)):
        return False
    names = {spec.name: spec for spec in ability.specs}
    values = {name: value for name, value in pool.choice(clause.raw).items() if name in names and names[name].kind != "asset"}
    if text not in values:
        return False
    if not pool.offered:
        place = picked(clause.raw) if pool.several else None
        values = {text: values[text]} | (another(names, place) if place is not None else {})
    filled.values = {**filled.values, **values}
    filled.missing = [spec for spec in filled.missing if spec.name not in values]
    return True


def _add(sheet: Sheet, part: Part, refs: dict[str, str | list[str]]) -> None:
    for draft in sheet.drafts:
        if draft.tool is not part.ability.tool:
            continue
        if part.ability.operation is None:
            if all(draft.parts[0].values.get(name) == value for name, value in part.values.items()):
                return
            continue
        if not (refs == draft.refs or any(str(ref).startswith(f"${draft.id}.") for ref in refs.values())):
            continue
        if part.ability.operation.repeats or not any(other.ability is part.ability and _clashes(other.values, part.values) for other in draft.parts):
            _extend(draft, part)
            return
        refs = draft.refs
    draft = Draft(fresh_id(part.ability, sheet.drafts), part.ability.tool, [part], refs)
    sheet.drafts.append(draft)
    sheet.pool.add_step(draft.id, draft.tool)


_ANOTHER = lazy(
    r"\b(?:about|on|of|for|one|another|second|other|also|too|each|then|make|do)\b|(?<![а-яё])(?:про|об?|для|ещё|еще|друг|втор|один|одн|тоже|также|каждо|сделай)|เรื่อง|เกี่ยวกับ|อีก|คลิป|รูป|ทำ|อัน",
    re.IGNORECASE,
)
"""Tells of another thing that is to be made, and not more of the same."""


def _goes_with_the_last(sheet: Sheet, ability: Ability, filled: Filled, clause: Clause) -> bool:
    """Whether what stands behind a comma tells more of what is made already, as it then does: "a reel for the bakery, croissants fresh at 7am"."""
    last = sheet.drafts[-1] if sheet.drafts else None
    if last is None or clause.asks or last.tool is not ability.tool or ability.operation is not None or _ANOTHER.search(clause.raw):
        return False
    own = next((name for name, spec in ability.slots.items() if spec.kind == "text" and name in filled.values and name in last.parts[0].values), "")
    words = clause.raw.strip(" ,.;")
    if not own or not words:
        return False
    first = last.parts[0]
    last.parts[0] = first.having({**first.values, own: f"{first.values[own]}, {words}"}, sheet.language)
    return True


def _clashes(old: dict[str, Any], new: dict[str, Any]) -> bool:
    """The same operation with other values for the same fields ("vertical and square") is another version, made from the same source."""
    return any(name in old and old[name] != value for name, value in new.items())


def _extend(draft: Draft, part: Part) -> None:
    for at, other in enumerate(draft.parts):
        if other.ability is part.ability and not _clashes(other.values, part.values):
            new = {name: value for name, value in part.values.items() if name not in other.values}
            both = f"{other.title}, {part.title}" if other.values else part.title
            draft.parts[at] = Part(part.ability, {**other.values, **new}, both if new else other.title)
            return
    draft.parts.append(part)
