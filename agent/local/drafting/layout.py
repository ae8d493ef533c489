# ruff: noqa: E501 - patterns read better unbroken
"""From clauses to draft steps: which ability, which values, which assets, and whether it joins a step that is there already."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from agent.contract import Request
from agent.local import slots, times
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.choosing import choose, picks_joined, takes_a_file
from agent.local.catalogue.fields import Spec
from agent.local.catalogue.matching import Match, Matcher
from agent.local.catalogue.scoring import NEARLY_VERBATIM
from agent.local.clips.sent import is_of_what_was_sent
from agent.local.clips.unmet import clip_at_hand, unmet
from agent.local.drafting import batches, clauses, said, series, wording
from agent.local.drafting.batches import Batch
from agent.local.drafting.drafts import Draft, Part, Sheet, fault, fresh_id
from agent.local.drafting.expanding import another, expanded
from agent.local.drafting.filling import Filled, fill
from agent.local.drafting.said import Clause
from agent.local.drafting.series import Series, spread
from agent.local.drafting.titles import in_words
from agent.local.drafting.wiring import Pool, is_called, only_likes, only_picks, picked, points_to_it, without_pick
from agent.local.follow_ups.target import renamed
from agent.local.imagery.shown import say_what_it_shows
from agent.local.slots import Entity, entities
from agent.local.slots.quoted import QUOTE
from agent.phrases import phrase
from tools.plan import parse_ref

_ALSO = 0.3
"""A second ability of one clause ("a 9:16 version at 1.1x speed") needs a value of its own and at least this score on the whole clause."""


def lay_out(text: str, request: Request, index: Matcher, language: str) -> Sheet:
    """Drafts for every clause of a normalised message; once for each attached file when several of a kind would do."""
    again = series.told(text)
    named = batches.listed(again.text)
    sheet = _lay_out_once(named.text, request, index, language, again, topics=named.items)
    if sheet.batches:
        sheet.drafts = expanded(sheet.drafts, sheet.batches, language)
        return sheet
    text = named.text
    used = {ref for draft in sheet.drafts for refs in draft.refs.values() for ref in ([refs] if isinstance(refs, str) else refs)}
    spare = sheet.pool.spare(used)
    for number, source in enumerate(spare, 2):
        alike = {other.ref for other in sheet.pool.attached if other.kind == source.kind}  # a logo goes on each of two clips
        others = (used & alike) | {other.ref for other in spare if other is not source}
        further = _lay_out_once(text, request, index, language, again, leave_out=others)
        names: dict[str, str] = {}
        for draft in further.drafts:
            refs = {name: renamed(ref, names) for name, ref in draft.refs.items()}
            if source.ref in refs.values() or refs != draft.refs:
                names[draft.id] = f"{draft.id}-file{number}"
                sheet.drafts.append(Draft(names[draft.id], draft.tool, draft.parts, refs))
    return sheet


def _lay_out_once(
    text: str, request: Request, index: Matcher, language: str, again: Series, *, leave_out: Collection[str] = (), topics: tuple[str, ...] = ()
) -> Sheet:
    sheet = Sheet(Pool(request, text, leave_out), language, topics=topics)
    often: list[tuple[Ability, Filled, Clause]] = []
    told = ""
    names = [asset.filename for asset in (*request.attachments, *request.recent) if len(asset.filename) >= 4]
    wishes = picks_joined(clauses.split(text, index, names, sent=any(asset.actual_kind == "video" for asset in request.attachments)), index, sheet)
    of_a_clip = clip_at_hand(request, index)
    for number, clause in enumerate(wishes):
        clause = _doable(clause, of_a_clip, index, sheet)
        if not clause.text.strip():
            sheet.ruled_out = True
            continue
        if sheet.pool.choice(clause.raw):
            clause = replace(clause, text=without_pick(clause.text))
        if (said.is_told(clause, wishes[number + 1 :]) and not _surely_makes(clause, index)) or (said.tells_of_oneself(clause) and len(wishes) > 1):
            told = clause.raw
            continue
        match, rival = choose(clause, index, sheet)
        told = clause.raw if match is None and said.is_statement(clause) else told
        if said.is_vague(clause, index) and not (match and match.score >= NEARLY_VERBATIM):
            sheet.vague.append(clause.raw)
            continue
        clause = _without_ending(clause, match, sheet)
        batch, filled = _values(match, clause, told, sheet)
        if match is None or filled.impossible:
            sheet.unknown += [clause.raw] if said.says_something(clause, index) else []
            continue
        if is_of_what_was_sent(clause, match.ability, filled, sheet):
            sheet.unknown.append(clause.raw)
            continue
        sheet.surest = min(sheet.surest, match.score)
        _ask_either(sheet, match, rival, filled, clause)
        also = _also(clause, match, filled, index, sheet)
        sheet.unknown += _unused(clause, [match.ability, *(ability for ability, _ in also)], [filled, *(values for _, values in also)])
        for ability, values in sorted([(match.ability, filled), *also], key=lambda pair: min(pair[1].spans, default=(0, 0))):
            _place(sheet, ability, values, clause, index)
        _put_behind_the_film(sheet, clause)
        _note_batch(sheet, match.ability, filled, clause, batch)
        often.append((match.ability, filled, clause))
    for maker, filled, clause in often:
        _follow(sheet, maker, filled, clause, index)
    spread(sheet, again)
    faults = (fault(part.ability, part.values, language, part.said) for draft in sheet.drafts for part in draft.parts)
    sheet.question = sheet.question or _ask_times(sheet) or next((found for found in faults if found), None)
    return sheet


_SURELY = 0.85


def _surely_makes(clause: Clause, index: Matcher) -> bool:
    """Whether a clause, though it orders nothing, surely names what is to be made: "a short about oat milk, then a thumbnail for it"."""
    found = index.best(clause.text) if not said.is_statement(clause) else None
    return found is not None and found.score >= _SURELY and found.ability.operation is None and found.ability.takes_words


def _doable(clause: Clause, of_a_clip: bool, index: Matcher, sheet: Sheet) -> Clause:
    """The clause without what cannot be done of it, which is noted."""
    sheet.unknown += [clause.exception] if clause.exception else []
    return _met(clause, index, sheet) if of_a_clip and not _makes_anew(sheet) and unmet(clause.raw) else clause


_AND = re.compile(r"\s*,\s*(?:and |и )?|\s+(?:and|и|plus|plus also|а также)\s+|\s*(?:และ|กับ|แล้วก็)\s*", re.IGNORECASE)


def _met(clause: Clause, index: Matcher, sheet: Sheet) -> Clause:
    """What a wish has besides that which no tool does ("subtitles and the logo in the corner"), which is noted; empty where it has no more."""
    pieces = [(piece, unmet(piece)) for piece in _AND.split(clause.raw) if piece.strip()]
    kept = [piece for piece, name in pieces if not name and (found := index.best(piece)) and found.score >= NEARLY_VERBATIM - _ALSO]
    sheet.unmet += [name for _, name in pieces if name] or [unmet(clause.raw)]
    sheet.unknown.append(", ".join(piece for piece, _ in pieces if piece not in kept) if kept else clause.raw)
    return replace(clause, text=" ".join(kept), raw=" ".join(kept))


def _makes_anew(sheet: Sheet) -> bool:
    """Whether what is laid down so far makes something out of words, which may well have subtitles."""
    return any(part.ability.takes_words for draft in sheet.drafts for part in draft.parts)


def _without_ending(clause: Clause, match: Match | None, sheet: Sheet) -> Clause:
    """The clause without how it is to end, which is noted as what cannot be done where the tool has no field for it.

    What it ends with is neither what it is about nor a picture of it: "end with my logo", of a logo that was sent.
    """
    found = said.ENDING.search(clause.raw) if match and not match.ability.operation and match.ability.takes_words else None
    if found is None or match is None:
        return clause
    if QUOTE.search(found[0]) and any(re.search(r"end|outro|closing", spec.name) for spec in match.ability.specs):
        return clause  # those are its last words
    part = found[0].strip(" ,.;-")
    sheet.unknown.append(re.sub(r"^(?:and|but|и|а)\s+", "", part))
    if _LOGO.search(part):
        sheet.pool.attached = [source for source in sheet.pool.attached if source.kind != "image"]
    rest = clause.raw[: found.start()] + " " * len(found[0]) + clause.raw[found.end() :]
    text = clause.text.replace(found[0], " " * len(found[0]))
    return replace(clause, text=text.rstrip(), raw=rest.rstrip())


_LOGO = re.compile(r"\blogo\b|лого(?!п)|โลโก้", re.IGNORECASE)


def _ask_times(sheet: Sheet) -> str | None:
    """Several things go out at times of their own, and nobody said which time of day; the days are named, as they may be our choice.

    One thing several times a day is more than a recurrence can say.
    """
    for part in (part for draft in sheet.drafts for part in draft.parts):
        kinds = {spec.kind: spec for spec in part.ability.slots.values() if spec.kind in ("moment", "recurrence")}
        every, when = kinds.get("recurrence"), kinds.get("moment")
        rule = str(part.values.get(every.name, "")) if every else ""
        if every and "@" in rule:
            if not sheet.batches:
                sheet.unknown += [part.said[item.start : item.end] for item in [times.read(part.said).every] if item]
                del part.values[every.name]
            elif rule.count(":") < 2:
                return phrase("ask_times", sheet.language)
        elif every and when and rule and sheet.batches and when.name not in part.values:
            return phrase("ask_time_days", sheet.language, days=in_words(every, rule, sheet.language))
    return None


def _follow(sheet: Sheet, maker: Ability, filled: Filled, clause: Clause, index: Matcher) -> None:
    """ "Two clips a day about tea on TikTok": what is made goes out as often as was said, though the making itself has no such field."""
    fields = {spec.kind for spec in maker.slots.values()}
    every = next((entity for entity in entities(clause.text) if entity.kind == "recurrence"), None)
    if every is None or "recurrence" in fields or maker.operation or _is_own_word(every, filled, clause):
        return
    publishes = [part for draft in sheet.drafts for part in draft.parts if any(s.kind == "recurrence" for s in part.ability.slots.values())]
    if publishes:  # what goes out is said in a wish of its own
        _repeat(publishes[-1], clause)
        return
    able = [ability for ability in index.abilities if "recurrence" in {spec.kind for spec in ability.slots.values()}]
    takes = (ability for ability in able if takes_a_file(ability, set(maker.tool.output_kinds().values())))
    follower = next(takes, None)
    if follower is not None:
        _place(sheet, follower, fill(follower, clause), replace(clause, raw=f"{clause.raw} it"), index)


def _repeat(part: Part, clause: Clause) -> None:
    """ "Two clips a week about cats, post them at 18:00": the second wish has the time of day, and the first how often."""
    spec = next(spec for spec in part.ability.slots.values() if spec.kind == "recurrence")
    rule = next((found.value for found in slots.find(clause.text, spec)), None)
    if rule and spec.name not in part.values:
        part.values[spec.name] = rule


def _is_own_word(entity: Entity, filled: Filled, clause: Clause) -> bool:
    """Whether a value stands within the person's own words ("what to do every day")."""
    texts = [value for value in filled.values.values() if isinstance(value, str) and len(value) > 3]
    return any(clause.text[entity.start : entity.end] in value for value in texts)


def _note_batch(sheet: Sheet, ability: Ability, filled: Filled, clause: Clause, batch: Batch) -> None:
    """Remember that the step just laid down stands for several."""
    if not sheet.drafts or sheet.drafts[-1].parts[-1].ability is not ability or ability.operation:
        return
    if batch.count == 1 + len(filled.others) > 1:
        return  # "two versions, vertical and square": they are laid down already
    draft = sheet.drafts[-1]
    name, items = batches.topics_of(ability, filled.values, clause.text)
    if sheet.topics and any(value == sheet.topics[0] for value in filled.values.values()):
        sheet.batches[draft.id] = replace(batch, topics=sheet.topics)
    elif items and batch.count in (1, len(items)):
        part = draft.parts[-1]
        one_each = {field: value for field, value in part.values.items() if not (field in ability.slots and batches.counts(ability.slots[field]) and value == len(items))}
        draft.parts[-1] = part.having({**one_each, name: items[0]}, sheet.language)
        sheet.batches[draft.id] = replace(batch, topics=items)
    elif batch.count > batches.MOST:
        sheet.question = sheet.question or phrase("ask_fewer", sheet.language, most=str(batches.MOST))
    elif batch.count > 1 and ability.slots.keys() & {"angle", "seed"}:  # what has no variations is done once
        sheet.batches[draft.id] = batch


def _values(match: Match | None, clause: Clause, told: str, sheet: Sheet) -> tuple[Batch, Filled]:
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


_COVER = re.compile(r"(?:(?:an?|the|its|one) )?(?:[a-z]+ )?(?:cover|thumbnail)|обложк\w+|превью|(?:รูป)?ปก(?:คลิป|วิดีโอ)?", re.IGNORECASE)
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


def _put_behind_the_film(sheet: Sheet, clause: Clause) -> None:
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


def _ask_either(sheet: Sheet, match: Match, rival: Match | None, filled: Filled, clause: Clause) -> None:
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


def _also(clause: Clause, first: Match, filled: Filled, index: Matcher, sheet: Sheet) -> list[tuple[Ability, Filled]]:
    """Other operations of the same tool with a required value in the clause that the first ability has no field for."""
    found: list[tuple[Ability, Filled]] = []
    taken = list(filled.spans)
    for match in index.rank(clause.text):
        ability = match.ability
        if ability is first.ability or ability.tool is not first.ability.tool or ability.operation is None or match.score < _ALSO:
            continue
        other = fill(ability, clause)
        required = [spec.name for spec in ability.slots.values() if spec.required]
        free = other.spans and not any(a < d and c < b for a, b in other.spans for c, d in taken)
        if required and free and not other.missing and not other.impossible and not fault(ability, other.values, sheet.language):
            found.append((ability, other))
            taken += other.spans
    return found


def _unused(clause: Clause, abilities: Sequence[Ability], filled: Sequence[Filled]) -> list[str]:
    """A stretch of time, or a part, that was said and that nothing takes: what is asked for would be done everywhere."""
    spans = [span for values in filled for span in values.spans]
    takes_text = any(spec.kind == "text" for ability in abilities for spec in ability.slots.values())
    left = [e for e in entities(clause.text) if e.kind in ("stretch", "share") and not any(a < e.end and e.start < b for a, b in spans)]
    return [] if takes_text else [clause.text[entity.start : entity.end] for entity in left[:1]]


def _place(sheet: Sheet, ability: Ability, filled: Filled, clause: Clause, index: Matcher) -> None:
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


_GOES_WITH = re.compile(r"(?:\b(?:with|to|under|over)|(?<!\w)(?:с|со|под))\s+(?:[\w-]+\s+){0,3}$|(?:ใส่|พร้อม|กับ|ประกอบ)\S{0,8}$", re.IGNORECASE)


def _says_how(maker: Ability, text: str) -> bool:
    """Whether something is asked for by what it is made of: piano is music in "a slideshow with gentle piano"."""
    lists = [spec for spec in maker.slots.values() if spec.kind == "choice" and spec.many]
    return any(found.strength >= 1 and _GOES_WITH.search(text[: found.start]) for spec in lists for found in slots.find(text, spec))


_OWN_SOUND = re.compile(
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
        if not any(other.ability is part.ability and _clashes(other.values, part.values) for other in draft.parts):
            _extend(draft, part)
            return
        refs = draft.refs
    draft = Draft(fresh_id(part.ability, sheet.drafts), part.ability.tool, [part], refs)
    sheet.drafts.append(draft)
    sheet.pool.add_step(draft.id, draft.tool)


_ANOTHER = re.compile(
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
        if other.ability is part.ability:
            new = {name: value for name, value in part.values.items() if name not in other.values}
            both = f"{other.title}, {part.title}" if other.values else part.title
            draft.parts[at] = Part(part.ability, {**other.values, **new}, both if new else other.title)
            return
    draft.parts.append(part)
