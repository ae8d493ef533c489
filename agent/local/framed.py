"""A plan held against what the message asks for as the models read it (`frame`): other work where that is far likelier, and values that
the patterns have missed.

The patterns read a message word by word, and what is worded as nobody foresaw they take for something else, or miss. The models have seen
how thousands of people ask and say little more than what for; so the patterns make the plan once more, of a plain wish for that.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from agent.contract import Request
from agent.language import detect
from agent.local import slots, wording
from agent.local.abilities import Ability
from agent.local.again import undone
from agent.local.altered import read
from agent.local.changes import applied, only_one, targets_of
from agent.local.fields import Spec
from agent.local.frame import Frame, Mark, framed
from agent.local.lexicon.values import FIELD_WORDS
from agent.local.masked import is_at_a_loss, masked, unmasked
from agent.local.matching import Matcher
from agent.local.slots.quoted import QUOTE
from agent.local.target import Change, Target, sources
from agent.local.words import CONTENT_WEIGHT, normalise, tokens
from agent.phrases import phrase
from tools.contract import KINDS, Asset
from tools.plan import Plan, Step, texts_in

_OF_EARLIER = frozenset({"change", "again", "undo"})
"""Turns of a conversation that are about the work before."""
_FIELDS = {
    "shape": ("aspect",), "voice": ("voice",), "pace": ("pace", "speed"), "tone": ("tone",), "style": ("style",), "look": ("palette",),
    "music": ("music", "mood"), "level": ("music_level",), "lang": ("language",), "subs": ("subtitles", "subtitle_languages"),
    "length": ("duration_s",), "instrument": ("instruments",), "where": ("platforms",), "when": ("when", "every"),
    "ending": ("closing",), "amount": ("count", "speed"), "count": ("count",),
    "avoid": ("instruments", "drums", "melody", "subtitles", "music", "voice"),
}  # fmt: skip
"""Role -> the fields it may tell a value of, the likeliest first."""
_SLOTS = {
    "topic": ("topic", "prompt", "query", "text"), "query": ("query", "topic"), "text": ("text", "topic"), "title": ("title",),
    "where": ("platforms",), "when": ("when", "day", "period"), "part": ("at_s",), "count": ("count",),
}  # fmt: skip
"""Role -> the slots of examples that its words may stand in."""
_WORDED = ("topic", "query", "text", "title")
"""Roles whose words are the person's own, and say nothing of how the work is to be."""
_OF_MUSIC = ("music", "instrument")
_OF_THE_WISH = ("count", "where", "when", "part", "amount", "which")
"""Roles whose words are told with the plain wish; what the others tell is filled in afterwards."""
_MUCH_LIKELIER, _LIKELY = 3.0, 0.5
"""What is asked for must be so many times as likely as what the plan does, and so likely, for the plan to be made anew."""
_INSTEAD, _SURELY_INSTEAD = 0.85, 0.97  # for the patterns to be mistaken who have made a plan; where no word tells how it is to be
_RATHER = 0.75  # for something to be made of what the patterns say cannot be done
_SURELY = 0.9  # that no work is asked for, for none to be done; that work is to be changed, for none to be begun
_TOLD, _SURELY_TOLD, _NONE_TOLD = 0.45, 0.6, 0.9
"""How likely a stretch with its value has to be, to fill a field in; to do so against what the patterns have read elsewhere; and to do
without something altogether ("no talking", which is not "no rush when talking")."""
_KIND_OF_END = re.compile(
    r"(?:with |on |by )?(?:an?|the|some|our|my) (?:\w+ )?"
    r"(?:call|invitation|invite|question|joke|logo|slogan|tagline|punchline|reminder|link|fade|smile)\b"
    r"|(?:(?:с|со) )?(?:призыв|приглашени|вопрос|шутк|логотип|слоган|ссылк|напоминани)|(?:ชวน|คำถาม|โลโก้|สโลแกน|ลิงก์|มุก)", re.IGNORECASE
)
"""What kind of thing something is to end with, and not its words."""
_SEVERAL = {"en": "make {count} videos about {topic}", "ru": "сделай {count} видео на тему „{topic}“", "th": "ทำคลิปเรื่อง{topic} {count} คลิป"}
_READ_SHARE = 0.3  # of the words of a mark, for them to be read
_SPEED = {"slow": 0.85, "fast": 1.15}
"""Of a voice that is told how many times as fast it is to speak."""
Again = Callable[[Request], Plan]


def as_asked(plan: Plan, request: Request, index: Matcher, again: Again) -> Plan:
    """The plan of a message, made anew where something else is asked for, and with the values it lacks."""
    if request.question or request.problems:
        return plan
    newest = next(iter(request.earlier), None)
    frame = framed(normalise(request.text), index, newest.steps[0].tool if newest and newest.steps else "")
    known = {ability.tool.name for ability in index.abilities}
    learned = {tool for asked in frame.asks for tool in asked}
    if not {ask for ask in frame.best if "." in ask} <= known or not {step.tool for step in plan.steps} <= learned:
        return plan  # a tool that nothing was learned of is left to the patterns
    does = sum(chance for asked, chance in frame.asks.items() if _does(plan, asked, newest))
    if frame.sure >= max(_LIKELY, _MUCH_LIKELIER * does) and _is_doubtful(plan, frame, request, index):
        other = _made_anew(plan, frame, request, index, again)
        return other if other is not None and (_does(other, frame.best, newest) or not other.steps) else plan
    if frame.best == ("change",) and newest and _is_about_a_value(plan, newest, frame, index):
        return changed(frame, request, index, detect(frame.text, request.language)) or plan
    return with_values(plan, frame, request, index) if does > _LIKELY / 2 else plan


def _is_about_a_value(plan: Plan, newest: Plan, frame: Frame, index: Matcher) -> bool:
    """Whether a plan takes for what something is to be about words that only tell how it is to be: "five is enough", of hashtags."""
    if any(mark.role == "topic" and mark.likely >= _LIKELY for mark in frame.marks):
        return False
    old = {token.stem for step in newest.steps for value in texts_in(step.args) for token in tokens(value)}
    told = [frame.words(mark) for mark in frame.marks if mark.role not in _WORDED and mark.likely >= _SURELY_TOLD]
    for target in targets_of(plan, index):
        about = [value for name in _subjects(target.ability) if isinstance(value := target.step.args.get(name), str)]
        fresh = [value for value in about if not old & {token.stem for token in tokens(value)}]
        if any(words in value for value in fresh for words in told):
            return True
    return False


def _is_doubtful(plan: Plan, frame: Frame, request: Request, index: Matcher) -> bool:
    """Whether a plan may be mistaken: it has steps, or is at a loss; not where it asks for something that is missing, or to go on without
    a wish that nothing can be made of."""
    wanted = [ability for ability in index.abilities if ability.tool.name in frame.best and ability.operation is None]
    if any(ability.tool.output_kinds() and ability.takes_words and not _tells_what(frame) for ability in wanted):
        return False
    if plan.steps:
        makers = {ability.tool.name for ability in index.abilities if ability.tool.output_kinds()}
        least = _INSTEAD if frame.marks and any(step.tool in makers for step in plan.steps) else _SURELY_INSTEAD
        return frame.sure >= least
    if plan.reply and (request.attachments or frame.sure < _RATHER):
        return False  # the patterns know well what is done with a file
    language = detect(frame.text, request.language)
    if frame.sure > _SURELY and (plan.reply == phrase("left", language) or _asks_of_another(plan, wanted, language)):
        return True
    return is_at_a_loss(plan, request, index) and not _leaves_a_wish(plan, frame, wanted, request, index)


def _asks_of_another(plan: Plan, wanted: Sequence[Ability], language: str) -> bool:
    """Whether a plan asks for a number within the bounds of a field that none of the tools has which are asked for."""
    for key in ("ask_range", "ask_at_least", "ask_at_most"):
        asks = re.escape(phrase(key, language, field="\0", value="\1", low="\1", high="\1")).replace("\0", "(?P<field>.+?)")
        if match := re.fullmatch(asks.replace("\1", ".+?"), plan.question or ""):
            return all(wording.label(spec, language) != match["field"] for ability in wanted for spec in ability.specs)
    return False


def _tells_what(frame: Frame) -> bool:
    """Whether a message tells what something is to be about, or to sound like."""
    return any(mark.role in _WORDED or (mark.role in _OF_MUSIC and mark.value != "none") for mark in frame.marks if mark.likely >= _TOLD)


def _leaves_a_wish(plan: Plan, frame: Frame, wanted: Sequence[Ability], request: Request, index: Matcher) -> bool:
    """Whether a plan asks to go on without something that no tool has a field for, or that says nothing to the models."""
    before, _, behind = phrase("ask_without", detect(frame.text, request.language), part="\0").partition("\0")
    said = plan.question or ""
    if not said.startswith(before):
        return False
    part = said.removeprefix(before).removesuffix(behind)
    steps = [step for earlier in request.earlier[:1] for step in earlier.steps]
    steps += [Step(id="new", tool=ability.tool.name) for ability in wanted]
    for mark in frame.marks:
        if mark.role in _WORDED or any(list(_told_by(frame, mark, target)) for target in targets_of(Plan(steps=steps), index)):
            part = part.replace(frame.words(mark), " ")
    return any(token.base >= CONTENT_WEIGHT for token in tokens(part))


def _does(plan: Plan, asked: Sequence[str], newest: Plan | None) -> bool:
    """Whether a plan does what is asked for, and what has to be done for that."""
    given = {source for step in plan.steps for source in sources(step.args)}
    wanted = {ask for ask in asked if "." in ask}
    called = {step.tool for step in plan.steps if step.tool in wanted or step.id not in given}
    old = {step.tool for step in newest.steps} if newest else set[str]()
    if _OF_EARLIER & set(asked):
        return bool(called & old) and wanted <= called <= wanted | old
    return called == wanted


def _made_anew(plan: Plan, frame: Frame, request: Request, index: Matcher, again: Again) -> Plan | None:
    """The plan of what is most likely asked for; None where none can be made of it."""
    language, asked = detect(frame.text, request.language), frame.best
    if asked == ("undo",):
        return undone("undo", request.earlier, language)
    if not any("." in ask or ask in _OF_EARLIER for ask in asked):
        makers = {ability.tool.name for ability in index.abilities if ability.tool.output_kinds() and ability.takes_words}
        none = sum(chance for other, chance in frame.asks.items() if not any("." in ask or ask in _OF_EARLIER for ask in other))
        silly = none > _SURELY and any(step.tool in makers for step in plan.steps)
        return Plan(reply=phrase("unknown", language, examples=wording.suggestions(index.abilities, language))) if silly else None
    if not _OF_EARLIER & set(asked):
        kept = [step for step in plan.steps if step.tool in asked]
        beside = [step for step in plan.steps if step not in kept]
        if {step.tool for step in kept} == set(asked):
            if any(sources(step.args) for step in plan.steps) or any(_is_about_a_mark(step, frame) for step in beside):
                return None
            return plan.model_copy(update={"steps": kept, "goal": "; ".join(dict.fromkeys(step.title for step in kept))})
        other = _of_a_plain_wish(asked, frame, request, index, language, again)
        return with_values(other, frame, request, index, closed=False) if other is not None else None
    other = changed(frame, request, index, language) if "change" in asked else once_more(frame, request, index, language)
    rest = tuple(ask for ask in asked if "." in ask)
    if other is None:
        known = {value for earlier in request.earlier for step in earlier.steps for value in texts_in(step.args)}
        mistaken = not any(_is_about_a_mark(step, frame) or _takes_of(step, known) for step in plan.steps)
        return Plan(reply=phrase("what_changes", language)) if mistaken and frame.sure > _SURELY else None
    return _and_then(other, rest, frame, request, index, language, again) if rest else other


def _is_about_a_mark(step: Step, frame: Frame) -> bool:
    """Whether a step is told what the models see as words for something to be made, read or found."""
    told = [frame.words(mark).lower() for mark in frame.marks if mark.role in _WORDED and mark.likely >= _TOLD]
    return any(words in value.lower() or value.lower() in words for value in texts_in(step.args) for words in told)


def _takes_of(step: Step, known: set[str]) -> bool:
    """Whether a step is made of a file, or is about what earlier work was about."""
    return any(value.startswith(("$", "ast_")) or value in known for value in texts_in(step.args))


def _and_then(
    plan: Plan, asked: Sequence[str], frame: Frame, request: Request, index: Matcher, language: str, again: Again
) -> Plan | None:
    """The plan, and behind it what is asked for of what comes of it."""
    last = plan.steps[-1]
    kinds = next(ability.tool.output_kinds() for ability in index.abilities if ability.tool.name == last.tool)
    files = [KINDS.get(kind, Asset)(f"ast_{name}", kind=kind, filename=f"{last.id}.{kind}") for name, kind in kinds.items()]
    fresh = replace(request, attachments=files, recent=(), earlier=(), history=())
    then = _of_a_plain_wish(asked, frame, fresh, index, language, again)
    if then is None:
        return None
    told = then.model_dump_json()
    for number, name in enumerate(kinds, 1):
        told = told.replace(f'"$attachment.{number}"', f'"${last.id}.{name}"')
    steps = [step for step in Plan.model_validate_json(told).steps if step.tool in asked]
    return plan.model_copy(update={"goal": "; ".join([plan.goal, *(step.title for step in steps)]), "steps": [*plan.steps, *steps]})


def once_more(frame: Frame, request: Request, index: Matcher, language: str) -> Plan | None:
    """One more of what was made last, with what the marked words tell of it, and about what they say."""
    for target in targets_of(request.earlier[0], index) if request.earlier else ():
        tool = target.ability.tool
        if target.place is not None or not tool.output_kinds() or "seed" not in {spec.name for spec in target.ability.specs}:
            continue
        told = list(_values(frame, target))
        subject = _subject(target.ability)
        topics = [value for name, value in told if subject is not None and name == subject.name]
        values = {name: value for name, value in told if subject is None or name != subject.name}
        seed = int(target.step.args.get("seed") or 0) + 1
        each = [{**values, subject.name: topic} for topic in topics] if subject and topics else [{**values, "seed": seed}]
        base = re.sub(r"-\d+$", "", target.step.id)
        names = [base] if len(each) == 1 else [f"{base}-{number}" for number in range(1, len(each) + 1)]
        made = zip(names, (wording.with_values(target.step, target.ability, own, language) for own in each), strict=True)
        steps = [step.model_copy(update={"id": name, "needs": []}) for name, step in made]
        return Plan(goal="; ".join(dict.fromkeys(step.title for step in steps)), steps=steps)
    return None


def changed(frame: Frame, request: Request, index: Matcher, language: str) -> Plan | None:
    """The newest work with what the marked words tell of it; None where they tell nothing that it has a field for."""
    if not request.earlier:
        return None
    plan = only_one(frame.text, request.earlier[0])
    for target in targets_of(plan, index):
        values = dict(_values(frame, target))
        if values:
            return applied(plan, [(target, Change(values))], language, index)
    return None


def with_values(plan: Plan, frame: Frame, request: Request, index: Matcher, *, closed: bool = True) -> Plan:
    """A plan with the values that its tools have fields for and that nobody has filled in; closed: only those of few choices."""
    language = detect(frame.text, request.language)
    for target in targets_of(plan, index):
        if target.place is not None or not target.ability.tool.output_kinds():
            continue
        if shorter := _without_manner(frame, target):
            plan = _filled(plan, target, shorter, language, only=target.step.id)
            target = Target(next(step for step in plan.steps if step.id == target.step.id), target.ability)
        alike = [step.args for step in plan.steps if step.tool == target.step.tool]
        about = " ".join(value for args in alike for name in _subjects(target.ability) if isinstance(value := args.get(name), str))
        before = next((step.args for earlier in request.earlier for step in earlier.steps if step.tool == target.step.tool), {})
        own = {token.stem for token in tokens(about) if token.base >= CONTENT_WEIGHT}
        beside = replace(frame, marks=tuple(mark for mark in frame.marks if not own & {token.stem for token in tokens(frame.words(mark))}))
        told = {name: value for name, value in _values(beside, target, closed=closed) if name not in _subjects(target.ability)}
        args = target.step.args
        paced = {"pace", "speed"} if args.get("tempo_bpm") != before.get("tempo_bpm") else set[str]()
        values = {name: value for name, value in told.items() if args.get(name) in (None, before.get(name)) and name not in paced}
        changed_ = [name for name in args if before and args[name] != before.get(name)]
        if len(changed_) >= len([mark for mark in beside.marks if mark.value]) > 0:
            continue  # each of them is read already, if as something else
        values |= _put_right(beside, target) if not before else {}
        # Where several have values of their own ("one vertical, one square") the patterns have told them apart.
        values = {name: value for name, value in values.items() if all(one.get(name) == args.get(name) != value for one in alike)}
        if values:
            plan = _filled(plan, target, values, language)
    return plan


def _put_right(frame: Frame, target: Target) -> dict[str, Any]:
    """Fields in which the patterns have put what other words say, with what the marked ones say."""
    found = dict[str, Any]()
    for mark in frame.marks:
        if mark.value and mark.likely * mark.sure >= _SURELY_TOLD and not _is_read(frame, mark, target):
            for name, value in _of_a_choice(frame, mark, target.ability):
                spec = next(spec for spec in target.ability.specs if spec.name == name)
                said = " / ".join(frame.words(other) for other in frame.said(mark.role))
                own = [hit.value for hit in slots.find(said, spec) if hit.strength >= _LIKELY]
                given = target.step.args.get(name)
                if given is not None and not any(each in own for each in (given if isinstance(given, list) else [given])):
                    found[name] = value
    return found


def _without_manner(frame: Frame, target: Target) -> dict[str, str]:
    """What a step is about, without what only says how it is to be: "candle making, terracotta", of terracotta colours."""
    spec = _subject(target.ability)
    about = target.step.args.get(spec.name) if spec is not None else None
    at = frame.text.lower().find(about.lower()) if isinstance(about, str) and about else -1
    inside = [mark for mark in frame.said("topic") if at <= mark.start and mark.end <= at + len(str(about)) and mark.likely >= _SURELY]
    if spec is None or at < 0 or len(inside) != 1 or frame.words(inside[0]) == about:
        return {}
    manner = [mark for mark in frame.marks if mark.value and mark.likely >= _LIKELY]
    topic, within = inside[0], [token for token in tokens(frame.text) if at <= token.start < at + len(str(about))]
    rest = [token for token in within if not topic.start <= token.start < topic.end]
    told = [any(mark.start <= token.start < mark.end for mark in manner) for token in rest if token.base >= CONTENT_WEIGHT]
    apart = re.match(r"\s*[,.;:–-]", frame.text[topic.end :]) is not None  # not "plants for dark corners"
    return {spec.name: frame.words(topic)} if apart and told and all(told) else {}


def _filled(plan: Plan, target: Target, values: dict[str, Any], language: str, *, only: str = "") -> Plan:
    """The plan with values in all its steps of one tool, or in one of them."""
    meant = [step.id for step in plan.steps if step.tool == target.step.tool and only in ("", step.id)]
    steps = [wording.with_values(step, target.ability, values, language) if step.id in meant else step for step in plan.steps]
    return plan.model_copy(update={"steps": steps, "goal": "; ".join(dict.fromkeys(step.title for step in steps))})


def _values(frame: Frame, target: Target, *, closed: bool = False) -> Iterator[tuple[str, Any]]:
    """Field -> value, for what the marked words tell of a step that is not read already; closed: only values of few choices."""
    for mark in frame.marks:
        if not (closed and mark.role not in ("instrument", "ending") and _is_read(frame, mark, target)):
            yield from _told_by(frame, mark, target, closed=closed)


def _told_by(frame: Frame, mark: Mark, target: Target, *, closed: bool = False) -> Iterator[tuple[str, Any]]:
    """Field -> value, for what one mark tells of a step."""
    words, fields = frame.words(mark), _FIELDS.get(mark.role, ())
    least = _NONE_TOLD if mark.value == "none" else _TOLD
    told = list(_of_a_choice(frame, mark, target.ability)) if mark.value and mark.likely * mark.sure >= least else []
    if told or mark.likely < _TOLD:
        yield from told
    elif mark.role == "ending":
        if (said := _last_words(words)) and any(spec.name == "closing" for spec in target.ability.specs):
            yield "closing", said
    elif mark.role == "amount" and (counted := _counted_in(frame, mark, target.ability)):
        yield from counted
    elif mark.role == "instrument" and (players := _players(words, target.ability)):
        yield "instruments", players
    elif mark.role in _WORDED and not closed:
        spec = {"topic": _subject(target.ability), "title": _title(target.ability)}.get(mark.role)
        if spec is not None:
            yield spec.name, words
    elif fields and not closed:
        change = read(f"{_WITHOUT[detect(words)]}{words}" if mark.role == "avoid" else words, target)
        yield from ((name, value) for name, value in change.values.items() if name in fields)


def _last_words(words: str) -> str:
    """What is to be said at the end; empty where it is told what kind of thing that is ("a call to subscribe")."""
    quote = QUOTE.search(words)
    if quote:
        return (quote["d"] or quote["s"]).strip()
    return "" if _KIND_OF_END.match(words) else words.strip(" .,:;\"")


def _counted_in(frame: Frame, mark: Mark, ability: Ability) -> list[tuple[str, Any]]:
    """The field that a number is of by what stands beside it: of "five hashtags", or of "too many hashtags, five is enough"."""
    found = []
    for spec in ability.slots.values():
        things = FIELD_WORDS.get(spec.label, ()) if spec.kind == "count" else ()
        said = next((thing for thing in things if thing in frame.text.lower()), "")
        hits = slots.find(f"{frame.words(mark)} {things[0]}", spec) if things and said else ()
        found += [(spec.name, hit.value) for hit in hits if hit.strength >= 1]
    return found


def _players(words: str, ability: Ability) -> list[str]:
    """The instruments that some words name, where the ability has a field for them that the patterns leave alone."""
    spec = next((spec for spec in ability.specs if spec.name == "instruments"), None)
    if spec is None or spec.name in ability.slots:
        return []
    choices = replace(spec, kind="choice", choices=tuple(spec.say), many=True)
    return list(dict.fromkeys(str(hit.value) for hit in slots.find(words, choices) if hit.strength >= _LIKELY))


def _is_read(frame: Frame, mark: Mark, target: Target) -> bool:
    """Whether the patterns have read the words of a mark already, for whatever field."""
    if mark.role == "lang" and mark.value in (target.step.args.get("subtitle_languages") or ()) and not frame.said("subs"):
        return True  # "with subtitles in English"
    change = read(frame.words(mark), target)
    said = sum(end - start for start, end in change.spans)
    same = (target.step.args.get(name) == value for name, value in change.values.items())
    return bool(change.values) and said > _READ_SHARE * len(frame.words(mark)) and any(same)


_WITHOUT = {"en": "without ", "ru": "без ", "th": "ไม่เอา"}


def _of_a_choice(frame: Frame, mark: Mark, ability: Ability) -> Iterator[tuple[str, Any]]:
    """The field of an ability and the value of it that a mark names, where it has one."""
    specs = {spec.name: spec for spec in ability.specs}
    if mark.role == "subs":
        if mark.value == "none" and "none" in getattr(specs.get("subtitles"), "choices", ()):
            yield "subtitles", "none"
        elif "subtitle_languages" in specs and len(mark.value) == 2 and mark.value != "on":
            yield "subtitle_languages", [mark.value]
        return
    if mark.role == "level" and not any("song" in token.concepts for token in tokens(frame.text)):
        return
    for name in _FIELDS.get(mark.role, ()):
        spec = specs.get(name)
        if spec is not None and name == "speed" and mark.value in _SPEED:
            yield name, _SPEED[mark.value]
        elif spec is not None and (mark.value in spec.choices or (spec.kind == "language" and not spec.many)):
            yield name, mark.value
        else:
            continue
        return


def _subject(ability: Ability) -> Spec | None:
    return next((spec for spec in ability.slots.values() if spec.kind == "text" and (spec.required or spec.name == "topic")), None)


def _subjects(ability: Ability) -> set[str]:
    return {name for name, spec in ability.slots.items() if spec.kind == "text" and spec.label != "title"}


def _title(ability: Ability) -> Spec | None:
    subject = _subject(ability)
    return next((spec for spec in ability.slots.values() if spec.kind == "text" and spec.label == "title" and spec is not subject), None)


def _of_a_plain_wish(asked: Sequence[str], frame: Frame, request: Request, index: Matcher, language: str, again: Again) -> Plan | None:
    """The plan of a wish in plain words for the tools that are asked for."""
    own = [mark for mark in frame.marks if mark.role in _WORDED]
    hidden = masked(frame.text, [(mark.start, mark.end) for mark in own], led=False)
    under = dict(zip(own, hidden.under, strict=True))
    told, pieces = set[Mark](), []
    for tool in asked:
        ability = next((ability for ability in index.abilities if ability.tool.name == tool and ability.operation is None), None)
        given = dict(_given(frame, ability, under)) if ability else {}
        wish, used = wording.wished(ability, {name: words for name, (_, words) in given.items()}, language) if ability else ("", ())
        if ability is None or not wish or (_needs_words(ability) and not any(given[name][0] in under for name in used)):
            return None
        told |= {given[name][0] for name in used}
        counted = frame.said("count")
        if counted and len(frame.said("topic")) == 1 and ability.tool.composite and "video" in ability.tool.output_kinds().values():
            told.add(counted[0])
            wish = _SEVERAL[language].format(count=frame.words(counted[0]), topic=under[frame.said("topic")[0]])
        rest = [mark for mark in frame.marks if mark.role in _OF_THE_WISH and mark not in told and _is_told(mark, ability)]
        told |= set(rest)
        pieces.append(", ".join([wish, *(frame.words(mark) for mark in rest)]))
    plan = again(replace(request, text=". ".join(pieces)))
    return unmasked(plan, hidden, index, frame.text) if plan.steps else None


def _given(frame: Frame, ability: Ability, under: dict[Mark, str]) -> Iterator[tuple[str, tuple[Mark, str]]]:
    """Slot of an ability -> the mark that fills it, and its words: the person's own under a mask."""
    taken = set[str]()
    for mark in frame.marks:
        name = next((name for name in _SLOTS.get(mark.role, ()) if name in ability.slots and name not in taken), None)
        if name is not None:
            taken.add(name)
            several = [under[other] for other in frame.said("topic")] if mark.role == "topic" else []
            yield name, (mark, ", ".join(several) or under.get(mark, frame.words(mark)))


def _needs_words(ability: Ability) -> bool:
    """Whether nothing can be made without something it is to be about."""
    return any(spec.kind == "text" and spec.ask and spec.name in ("topic", "prompt", "text") for spec in ability.slots.values())


def _is_told(mark: Mark, ability: Ability) -> bool:
    """Whether a tool has a field for a role, or looks for it in the message."""
    names = {*ability.slots, *(spec.name for spec in ability.specs if spec.name in ("closing", "instruments"))}
    return mark.role in ("count", "part", "which") or any(name in names for name in _FIELDS.get(mark.role, ()))
