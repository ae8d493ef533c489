"""Described tools into a plan: every input gets what the instruction means it to have, by kind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from agent.contract import Request
from agent.local import slots
from agent.local.catalogue.fields import Spec
from agent.local.foreign import instructions
from agent.local.foreign.described import ABOUT, Described
from agent.local.foreign.entries import Entry
from agent.local.foreign.givens import Given
from agent.local.foreign.glossed import glossed
from agent.local.foreign.instructions import Instruction
from agent.local.foreign.once import Chosen
from agent.local.foreign.referred import Made, features_of, referred, words_of
from agent.local.words import humanise
from agent.patterns import lazy
from tools.contract import Tool
from tools.plan import Plan, Step

_LONGEST_WAY = 3
_TELLS = lazy(r"\b(?:instruct\w*|question|command|query about|effect|style|language|mode|format|option|setting)\b", re.IGNORECASE)
_VERDICT = lazy(
    r"^(?:tells?|picks?|extracts? (?:key|important|the most)|labels?|assigns?|detects?|finds? (?:the )?(?:objects|pose|named)|classif\w+"
    r"|analy[sz]es?|predicts?|identif\w+|answers?|counts?|determines?|estimates?)\b",
    re.IGNORECASE,
)
"""How tools are described whose text says something about what they were given, rather than being another form of it."""

_POINTS = lazy(r"\b(?:it|its|this|that|these|those|them|their|results?|first|second|one|ones)\b", re.IGNORECASE)
_ANY_TEXT = lazy(
    r"text|content|document|message|body|input|prompt|query|description|word|article|sentence|story|source|caption|lyrics", re.IGNORECASE
)
_TO_IT = lazy(
    r"\b(?:to|on|onto|over) (?:it|this|that)\b.*\b(?:using|from|with|based on|says|in)\b.*\b(?-i:[A-Z]{3,})\b", re.IGNORECASE
)
_OF_IT = lazy(r"\w+\s+(?:its|their|this|that|these|those|it|them)\b", re.IGNORECASE)
_BY_IT = lazy(r"(?:use|using|with|by|follow\w*|apply)\s+(?:it|them|this|that|these|those)\b", re.IGNORECASE)
_MANY = lazy(r"\b(?:them|these|those|each)\b", re.IGNORECASE)


@dataclass
class _Bench:
    """What is at hand while the steps are laid out."""

    given: list[Given]
    made: list[Made] = field(default_factory=list)
    used: set[str] = field(default_factory=set)
    steps: list[Step] = field(default_factory=list)
    placeholders: int = 0


def lay_out(text: str, request: Request, index: Described) -> Plan | None:
    """The plan for a normalised message over described tools; None when it means none of them."""
    text = glossed(text)
    instruction = instructions.read(index.without_names(text), request.attachments, index.verbs)
    recent = [Given(asset.ref, asset.actual_kind, -1, asset.filename) for asset in request.recent]
    chosen = index.read(instruction)
    if not chosen:
        instruction = instructions.read(text, request.attachments, index.verbs)
        chosen = index.read(instruction)
    if not chosen:
        return None
    bench = _Bench([*instruction.given, *recent], placeholders=len(request.attachments))
    for item in chosen:
        _step(item, bench, index, instruction)
    return Plan(goal="; ".join(step.title for step in bench.steps), steps=bench.steps)


def _step(item: Chosen, bench: _Bench, index: Described, instruction: Instruction) -> None:
    args: dict[str, Any] = {}
    taken: set[str] = set()
    for spec in item.entry.specs:
        value = _value(spec, item, bench, index, instruction, taken)
        if value is not None:
            args[spec.name] = value
    _add(bench, item.entry, args, item)
    _with_the_rest(item, bench, index)


def _with_the_rest(item: Chosen, bench: _Bench, index: Described) -> None:
    """ "A slideshow of a.jpg and b.jpg with the song c.mp3": a file that was named there and that the tool does not take is put together
    with what it makes, where one tool does that."""
    made = next((made for made in reversed(bench.made) if made.number == len(bench.steps)), None)
    named = (given for piece in item.pieces for given in piece.given)
    rest = [given for given in named if given.kind in ("audio", "image", "video") and given.ref not in bench.used]
    if made is None or len(rest) != 1 or rest[0].kind in (*item.entry.takes, made.kind):
        return
    both = sorted((made.kind, rest[0].kind))
    able = [entry for entry in index.entries if sorted(entry.takes) == both and made.kind in entry.gives and entry is not item.entry]
    if able:
        best = max(able, key=lambda entry: _bridges(entry, item, index))
        kinds = {made.kind: made.ref, rest[0].kind: rest[0].ref}
        bench.used.add(rest[0].ref)
        made.used += 1
        _add(bench, best, {spec.name: kinds[spec.asset.kind] for spec in best.specs if spec.asset})


def _add(bench: _Bench, entry: Entry, args: dict[str, Any], item: Chosen | None = None) -> Step:
    tool = entry.tool
    base = re.sub(r"[^a-z0-9]+", "-", humanise(tool.name)).strip("-")[:30] or "step"
    base = base if base[0].isalpha() and base != "attachment" else f"step-{base}"
    taken = {step.id for step in bench.steps}
    name = next(candidate for candidate in (base, *(f"{base}-{n}" for n in range(2, 1000))) if candidate not in taken)
    title = _title(tool, item)
    step = Step(id=name, tool=tool.name, title=title, args=args)
    bench.steps.append(step)
    verdict = bool(_VERDICT.match(tool.description))
    said = features_of([token for piece in item.pieces for token in words_of(piece.masked)]) if item else frozenset[str]()
    kinds = tool.output_kinds().items()
    bench.made += [Made(f"${name}.{at}", kind, len(bench.steps), verdict, 0, entry.name, said) for at, kind in kinds]
    return step


def _title(tool: Tool, item: Chosen | None) -> str:
    said = " ".join(piece.text for piece in item.pieces) if item else tool.name
    said = re.sub(r"\s+", " ", said).strip()
    return said[:1].upper() + said[1:80]


def _value(spec: Spec, item: Chosen, bench: _Bench, index: Described, instruction: Instruction, taken: set[str]) -> Any:
    said = " ".join(piece.text for piece in item.pieces)
    if spec.asset is None:
        if spec.kind in ("text", "other"):
            return said
        found = list(slots.find(said, spec))
        return max(found, key=lambda f: f.strength).value if found else None
    if spec.asset.kind == "text" and _is_told(spec, item.entry):
        quoted = next((g.ref for piece in item.pieces for g in piece.given if g.kind == "text"), None)
        return quoted or _told_by(spec, item, bench, index, taken) or said
    if spec.asset.kind == "text" and not _is_any_text(spec.name) and not any(_POINTS.search(piece.masked) for piece in item.pieces):
        return _own_words(item)
    source = _source(spec, item, bench, index, taken)
    if source is None and spec.asset.kind == "text" and instruction.has_text and not bench.made and not _own_media(item):
        return _own_words(item)
    if source is None and not (spec.asset.kind == "text" and _has_subject(item)):
        source = _bridged(spec, item, bench, index, taken)
    if source is None and spec.asset.kind == "text":
        return _own_words(item)
    if source is None and spec.required:
        bench.placeholders += 1
        source = f"$attachment.{bench.placeholders}"
        bench.given.append(Given(source, spec.asset.kind, -1))
    if source is None:
        return None
    taken.add(source)
    return [source] if spec.many else source


def _own_media(item: Chosen) -> bool:
    """Whether the stretch names a file or an address of its own."""
    return any(given.kind != "text" for piece in item.pieces for given in piece.given)


def _is_any_text(name: str) -> bool:
    """Whether a text input takes whatever was written before; one called "room" or "order" takes what the words say."""
    return bool(_ANY_TEXT.search(name))


def _is_told(spec: Spec, entry: Entry) -> bool:
    """Whether the text is an instruction to the tool and not what it works on."""
    others = [kind for kind in entry.takes if kind != "text"] or entry.takes.count("text") > 1
    words = f"{humanise(spec.name)} {spec.description}"
    instructed = spec.name in ("text", "text_2") and "instruct" in entry.tool.description.lower()
    return bool(others) and (bool(_TELLS.search(words)) or instructed)


def _told_by(spec: Spec, item: Chosen, bench: _Bench, index: Described, taken: set[str]) -> str | None:
    """What was made before that an instruction is taken from: "change the speed based on the summary", "use them to change the voice"."""
    able = [made for made in bench.made if made.kind == "text" and made.ref not in taken]
    found = referred(_said_of(item), item.entry.name, able, index.rarity)
    if found is None and any(_BY_IT.match(piece.masked) for piece in item.pieces):
        found = next((made for made in reversed(able) if made.number == len(bench.steps)), None)
    if found:
        found.used += 1
    return found.ref if found else None


def _said_of(item: Chosen) -> str:
    return " ; ".join(f"{piece.masked} {piece.basis}" for piece in item.pieces)


def _source(spec: Spec, item: Chosen, bench: _Bench, index: Described, taken: set[str]) -> str | None:
    """A named thing of this stretch, else the newest unused output, else a given thing nobody took, else the newest output."""
    kind = spec.asset.kind if spec.asset else ""

    def fits(found: str) -> bool:
        return bool(spec.asset and spec.asset.accepts(found))

    own = [g for piece in item.pieces for g in piece.given if fits(g.kind) and g.ref not in taken]
    fresh = [m for m in bench.made if fits(m.kind) and not m.used and m.ref not in taken]
    several = sum(1 for other in item.entry.specs if other.asset and other.asset.kind == kind) > 1
    # "a picture of the sound of birds.wav after the hiss has been removed": what came of the file goes on in its place.
    again = bool(own and own[0].ref in bench.used and any(not m.verdict for m in fresh))
    # "add a voice to it that says what is said in talk.mp4": the file is what the words come from.
    again = again or bool(own and fresh and "text" in item.entry.takes and _TO_IT.search(_said_of(item)))
    if own and not again and not (several and fresh and not taken):
        bench.used.add(own[0].ref)
        return own[0].ref
    named = referred(_said_of(item), item.entry.name, [m for m in bench.made if fits(m.kind) and m.ref not in taken], index.rarity)
    if named:
        named.used += 1
        return named.ref
    given = [g for g in bench.given if fits(g.kind) and g.ref not in taken]
    unused = [g for g in given if g.ref not in bench.used]
    many = any(_MANY.search(f"{piece.masked} {piece.basis}") for piece in item.pieces)
    solid = [m for m in fresh if not m.verdict or (many and m is bench.made[-1])]  # "pick the keywords and find pictures for them"
    if solid:
        chosen = solid[0] if several else solid[-1]
        chosen.used += 1
        return chosen.ref
    before = [m for m in bench.made if fits(m.kind) and m.ref not in taken and not m.verdict]
    if before and not several and not unused:
        before[-1].used += 1
        return before[-1].ref
    if unused:
        bench.used.add(unused[0].ref)
        return unused[0].ref
    rest = [m for m in bench.made if fits(m.kind) and m.ref not in taken]
    if rest:
        rest[-1].used += 1
        return rest[-1].ref
    return given[0].ref if given and kind != "text" else None


def _bridged(spec: Spec, item: Chosen, bench: _Bench, index: Described, taken: set[str]) -> str | None:
    """What is at hand is of another kind, and one tool, or a few in turn, make of it what is needed: those come first."""
    wanted = spec.asset.kind if spec.asset else ""
    outof = {kind for piece in item.pieces for kind in piece.outof}
    at_hand = [(made.ref, made.kind, "") for made in reversed(bench.made) if not made.used]
    own = {given.ref for piece in item.pieces for given in piece.given}
    unused = [given for given in bench.given if given.ref not in bench.used and given.kind != "text"]
    unused.sort(key=lambda given: (given.ref not in own, given.of != wanted))
    named = [(given.ref, given.kind, given.of) for given in unused]
    if sum(other.asset is not None and other.asset.kind == wanted for other in item.entry.specs) > 1:
        at_hand = [found for found in at_hand if found[1] != "text"]  # a second picture to join is none to be painted
    first = bool(unused) and (unused[0].ref in own or unused[0].of == wanted)
    at_hand = [*named, *at_hand] if first else [*at_hand, *named]
    for ref, kind, leads_to in at_hand:
        if ref in taken or kind == wanted or (outof and kind not in outof and wanted not in outof and kind != "url"):
            continue
        for way in _ways(kind, wanted, leads_to, item.entry, index):
            source = ref
            for next_kind, able in way:
                best = max(able, key=lambda entry: _bridges(entry, item, index))
                step = _add(bench, best, {best.specs[0].name: source})
                for made in bench.made:
                    made.used += made.ref == source
                source = next(f"${step.id}.{name}" for name, found in best.tool.output_kinds().items() if found == next_kind)
            bench.used.add(ref)
            return source
    return None


_Way = list[tuple[str, list[Entry]]]


def _ways(kind: str, wanted: str, leads_to: str, itself: Entry, index: Described) -> Iterator[_Way]:
    """The shortest ways from a kind to another through tools that take one thing: what each makes, and which can. Of words nothing is made
    on the way, and what is at an address is of the kind that it leads to."""
    simple = [entry for entry in index.entries if len(entry.specs) == len(entry.takes) == 1 and entry is not itself]
    found: list[tuple[str, _Way]] = [(kind, [])]
    for at, way in found:
        if at == wanted:
            yield way
            return
        if len(way) == _LONGEST_WAY or (way and at == "text" and wanted != "url"):
            continue
        seen = {made for made, _ in found}
        for makes in dict.fromkeys(given for entry in simple if entry.takes[0] == at for given in entry.gives):
            led = at != "url" or not leads_to or makes == leads_to
            if makes not in seen and led and not (way and makes in ("image", "video") and at != "url"):
                found.append((makes, [*way, (makes, [e for e in simple if e.takes[0] == at and makes in e.gives])]))


def _bridges(entry: Entry, item: Chosen, index: Described) -> float:
    from agent.local.catalogue import meaning

    words = " ".join(piece.masked for piece in item.pieces)
    at = index.entries.index(entry)
    return float((index.vectors[2 * at : 2 * at + 2] @ meaning.vectors([words])[0]).max())


def _has_subject(item: Chosen) -> bool:
    """Whether the stretch itself says what it is about, and does not point to what is there: "the mood of its text"."""
    found = ((ABOUT.search(piece.masked), piece) for piece in item.pieces)
    return any(about and not piece.outof and not _OF_IT.match(about[0]) for about, piece in found)


def _own_words(item: Chosen) -> str:
    """The person's own words as a tool's text: what stands after "of", "about", "for", else all of it."""
    said = " ".join(piece.text for piece in item.pieces)
    found = next((match for words in ("about", "of|for|saying|that says", "on(?! the (?:web|internet))") if (match := re.search(
        rf"\b(?:{words})\s+(?P<rest>.+)$", said, re.IGNORECASE))), None)  # fmt: skip
    return (found["rest"] if found else said).strip(" .,!?\"'")
