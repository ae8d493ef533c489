"""A plan held against what the message asks for as the models read it (`frame`): other work where that is far likelier, and values that
the patterns have missed (`marked`).

The patterns read a message word by word, and what is worded as nobody foresaw they take for something else, or miss. The models have seen
how thousands of people ask and say little more than what for; so the patterns make the plan once more, of a plain wish for that.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local import wording
from agent.local.abilities import Ability
from agent.local.again import undone
from agent.local.carriers import says_more
from agent.local.changes import applied, only_one, targets_of
from agent.local.frame import Frame, Mark, framed
from agent.local.marked import (
    LIKELY,
    SURELY_TOLD,
    TOLD,
    WORDED,
    is_told,
    subject_of,
    subjects_of,
    told_by,
    values_of,
    with_values,
)
from agent.local.masked import is_at_a_loss, masked, unmasked
from agent.local.matching import Matcher
from agent.local.target import Change, sources
from agent.local.words import normalise, tokens
from agent.phrases import phrase
from tools.contract import KINDS, Asset
from tools.plan import Plan, Step, texts_in

_OF_EARLIER = frozenset({"change", "again", "undo"})
"""Turns of a conversation that are about the work before."""
_SLOTS = {
    "topic": ("topic", "prompt", "query", "text"), "query": ("query", "topic"), "text": ("text", "topic"), "title": ("title",),
    "where": ("platforms",), "when": ("when", "day", "period"), "part": ("at_s",), "count": ("count",),
}  # fmt: skip
"""Role -> the slots of examples that its words may stand in."""
_OF_MUSIC = ("music", "instrument")
_OF_THE_WISH = ("count", "where", "when", "part", "amount", "which")
"""Roles whose words are told with the plain wish; what the others tell is filled in afterwards."""
_MUCH_LIKELIER = 3.0
"""What is asked for must be so many times as likely as what the plan does, and so likely, for the plan to be made anew."""
_INSTEAD, _SURELY_INSTEAD = 0.85, 0.97  # for the patterns to be mistaken who have made a plan; where no word tells how it is to be
_RATHER = 0.75  # for something to be made of what the patterns say cannot be done
_SURELY = 0.9  # that no work is asked for, for none to be done; that work is to be changed, for none to be begun
_SEVERAL = {"en": "make {count} videos about {topic}", "ru": "сделай {count} видео на тему „{topic}“", "th": "ทำคลิปเรื่อง{topic} {count} คลิป"}
_EACH_OF = {"en": "topics = {topic}. A video for each", "ru": "темы = {topic}. Видео по каждой теме", "th": "หัวข้อ = {topic} ทำคลิปอย่างละคลิป"}
_PLACED = 0.9  # that a place to publish at is named, for what else is asked for to go out
_LEADS_TO = re.compile(
    r"\b(?:add|with|use|play|end(?:s|ing)?|finish(?:es|ing)?|clos(?:e|es|ing)|say(?:s|ing)?|on|at the end)\b"
    r"|(?:добав|закон|заверш|сыгра|поставь)[а-яё]*|в конце|скажи|(?:ใส่|เพิ่ม|จบ|ปิดท้าย|ลงท้าย)(?:ด้วย|ว่า)?", re.IGNORECASE
)
"""Leads to what is marked, and is no wish of its own."""
Again = Callable[[Request], Plan]


def as_asked(plan: Plan, request: Request, index: Matcher, again: Again) -> Plan:
    """The plan of a message, made anew where something else is asked for, and with the values it lacks."""
    if request.question or request.problems:
        return plan
    newest = next(iter(request.earlier), None)
    frame = framed(normalise(request.text), index, newest.steps[0].tool if newest and newest.steps else "")
    frame = _going_out(frame, newest, index)
    known = {ability.tool.name for ability in index.abilities}
    learned = {tool for asked in frame.asks for tool in asked}
    if not {ask for ask in frame.best if "." in ask} <= known or not {step.tool for step in plan.steps} <= learned:
        return plan  # a tool that nothing was learned of is left to the patterns
    does = sum(chance for asked, chance in frame.asks.items() if _does(plan, asked, newest))
    if frame.sure >= max(LIKELY, _MUCH_LIKELIER * does) and _is_doubtful(plan, frame, request, index):
        other = _made_anew(plan, frame, request, index, again)
        return other if other is not None and (_does(other, frame.best, newest) or not other.steps) else plan
    if frame.best == ("change",) and newest and _is_about_a_value(plan, newest, frame, index):
        return changed(frame, request, index, detect(frame.text, request.language)) or plan
    return with_values(plan, frame, request, index) if does > LIKELY / 2 else plan


def _going_out(frame: Frame, newest: Plan | None, index: Matcher) -> Frame:
    """The frame, with both asked for where earlier work is to be changed and to go out: "a man's voice, and put it on Facebook"."""
    placed = any(mark.role == "where" and mark.likely >= _PLACED for mark in frame.marks)
    out = next((ability.tool.name for ability in index.abilities if ability.tool.effect == "publishes"), "")
    also = ("change", out)
    if not placed or newest is None or frame.best not in (("change",), (out,)):
        return frame
    changes = (mark for mark in frame.marks if mark.value and mark.likely >= SURELY_TOLD)
    told = any(list(told_by(frame, mark, target)) for mark in changes for target in targets_of(newest, index))
    if not told or (frame.best == ("change",) and frame.asks.get(also, 0.0) < (1 - LIKELY) / 2):
        return frame
    return replace(frame, asks={also: frame.sure + frame.asks.get(also, 0.0), **{asked: 0.0 for asked in frame.asks if asked != also}})


def _is_about_a_value(plan: Plan, newest: Plan, frame: Frame, index: Matcher) -> bool:
    """Whether a plan takes for what something is to be about words that only tell how it is to be: "five is enough", of hashtags."""
    if any(mark.role == "topic" and mark.likely >= LIKELY for mark in frame.marks):
        return False
    old = {token.stem for step in newest.steps for value in texts_in(step.args) for token in tokens(value)}
    told = [frame.words(mark) for mark in frame.marks if mark.role not in WORDED and mark.likely >= SURELY_TOLD]
    for target in targets_of(plan, index):
        about = [value for name in subjects_of(target.ability) if isinstance(value := target.step.args.get(name), str)]
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
    return any(mark.role in WORDED or (mark.role in _OF_MUSIC and mark.value != "none") for mark in frame.marks if mark.likely >= TOLD)


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
        if mark.role in WORDED or any(list(told_by(frame, mark, target)) for target in targets_of(Plan(steps=steps), index)):
            part = part.replace(frame.words(mark), " ")
    return says_more(_LEADS_TO.sub(" ", part))


def _does(plan: Plan, asked: Sequence[str], newest: Plan | None) -> bool:
    """Whether a plan does what is asked for, and what has to be done for that."""
    given = {source for step in plan.steps for source in sources(step.args)}
    wanted = {ask for ask in asked if "." in ask}
    old = {step.tool for step in newest.steps} if newest else set[str]()
    of_earlier = bool(_OF_EARLIER & set(asked))
    called = {step.tool for step in plan.steps if of_earlier or step.id not in given or step.tool in wanted}
    if of_earlier:
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
        told = "has_subtitles" if _asks_for_subtitles_it_has(frame, request, index) else "what_changes"
        return Plan(reply=phrase(told, language)) if mistaken and frame.sure > _SURELY else None
    return _and_then(other, rest, frame, request, index, language, again) if rest else other


def _asks_for_subtitles_it_has(frame: Frame, request: Request, index: Matcher) -> bool:
    """Whether a message wishes for subtitles, and for nothing else, of work that has them."""
    words = [token for token in tokens(frame.text) if "subtitle" in token.concepts]
    rest = frame.text
    for token in reversed(words):
        rest = f"{rest[: token.start]} {rest[token.end :]}"
    named = bool(words) and not says_more(_LEADS_TO.sub(" ", rest))
    targets = targets_of(request.earlier[0], index) if named and request.earlier else ()
    return any("subtitles" in target.ability.slots and target.step.args.get("subtitles") != "none" for target in targets)


def _is_about_a_mark(step: Step, frame: Frame) -> bool:
    """Whether a step is told what the models see as words for something to be made, read or found."""
    told = [frame.words(mark).lower() for mark in frame.marks if mark.role in WORDED and mark.likely >= TOLD]
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
        told = list(values_of(frame, target))
        subject = subject_of(target.ability)
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
        values = dict(values_of(frame, target))
        if values:
            return applied(plan, [(target, Change(values))], language, index)
    return None


def _of_a_plain_wish(asked: Sequence[str], frame: Frame, request: Request, index: Matcher, language: str, again: Again) -> Plan | None:
    """The plan of a wish in plain words for the tools that are asked for."""
    own = [mark for mark in frame.marks if mark.role in WORDED]
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
        counted, topics = frame.said("count"), [under[mark] for mark in frame.said("topic")]
        if ability.tool.composite and "video" in ability.tool.output_kinds().values() and (len(topics) > 1 or (counted and topics)):
            told |= set(counted)
            several = _EACH_OF if len(topics) > 1 else _SEVERAL
            wish = several[language].format(count=frame.words(counted[0]) if counted else "", topic="; ".join(topics))
        rest = [mark for mark in frame.marks if mark.role in _OF_THE_WISH and mark not in told and is_told(mark, ability)]
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
