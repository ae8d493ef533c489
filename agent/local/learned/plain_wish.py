"""What is asked for as the models read it (`frame`), wished for in plain words, as the tools' own examples say it, and planned by the
patterns: of "my nan turns 80, something sweet for the family chat" the plan of "make a video about ...", her words under a mask.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from agent.contract import Request
from agent.local import slots
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.learned.doubted import needs_words, subject_before
from agent.local.learned.frame import Frame, Mark
from agent.local.learned.marked import TOLD, WORDED, is_told
from agent.local.learned.masked import masked, unmasked
from agent.local.learned.straight import SLOTS
from agent.patterns import lazy
from tools.plan import Plan, Step

_OF_THE_WISH = ("count", "where", "when", "part", "amount", "which")
"""Roles whose words are told with the plain wish; what the others tell is filled in afterwards."""
_SEVERAL = {"en": "make {count} videos about {topic}", "ru": "сделай {count} видео на тему „{topic}“", "th": "ทำคลิปเรื่อง{topic} {count} คลิป"}
_EACH_OF = {"en": "topics = {topic}. A video for each", "ru": "темы = {topic}. Видео по каждой теме", "th": "หัวข้อ = {topic} ทำคลิปอย่างละคลิป"}
_ONE_EACH = lazy(
    r"\b(?:one|another|video|clip|short|reel|and)\b|(?<![а-яё])(?:и|ещё|еще|второ\w+|друго\w+)(?![а-яё])|และ|กับ|อีก|คลิป", re.IGNORECASE
)
_NEXT_TO = 12  # characters at most between what is named one behind the other
Again = Callable[[Request], Plan]


def of_a_plain_wish(asked: Sequence[str], frame: Frame, request: Request, index: Matcher, language: str, again: Again) -> Plan | None:
    """The plan of a wish in plain words for the tools that are asked for."""
    own = [mark for mark in frame.marks if mark.role in WORDED]
    before = "" if own or request.attachments else subject_before(request, index)
    if before:  # a picture for it, a script of it
        mark = Mark("topic", len(frame.text) + 1, len(frame.text) + 1 + len(before), 1.0)
        frame = replace(frame, text=f"{frame.text} {before}", marks=(*frame.marks, mark))
        own = [mark]
    hidden = masked(frame.text, [(mark.start, mark.end) for mark in own], led=False)
    under = dict(zip(own, hidden.under, strict=True))
    told, pieces = set[Mark](), []
    for tool in asked:
        ability = index.whole(tool)
        given = dict(_given(frame, ability, under)) if ability else {}
        wish, used = wording.wished(ability, {name: words for name, (_, words) in given.items()}, language) if ability else ("", ())
        if ability is None or not wish or (needs_words(ability) and not any(given[name][0] in under for name in used)):
            return None
        told |= {given[name][0] for name in used}
        counted, topics = frame.said("count"), [under[mark] for mark in _apart(frame)]
        if ability.tool.composite and "video" in ability.tool.output_kinds().values() and (len(topics) > 1 or (counted and topics)):
            told |= set(counted)
            several = _EACH_OF if len(topics) > 1 else _SEVERAL
            wish = several[language].format(count=frame.words(counted[0]) if counted else "", topic="; ".join(topics))
        rest = [mark for mark in frame.marks if mark.role in _OF_THE_WISH and mark not in told and is_told(mark, ability)]
        told |= set(rest)
        pieces.append(", ".join([wish, *(frame.words(mark) for mark in rest)]))
    plan = again(replace(request, text=". ".join(pieces)))
    if plan.question and not any(mask in plan.question for mask in hidden.under):
        return Plan(goal=frame.text, question=plan.question)
    made = unmasked(plan, hidden, index, frame.text) if plan.steps else None
    made = _as_told(_where_it_was_said(made, frame, index), frame, index, language) if made is not None else None
    made = _with_named(made, frame, index, language) if made and len(asked) == 1 else made
    return _of_the_script(made, before, request, index) if made is not None and made.steps and before else made


def _where_it_was_said(plan: Plan, frame: Frame, index: Matcher) -> Plan:
    """The plan with no place that only stands in the words of an example, and not in the message: "take it off my page" is one."""
    slots_of = {ability.tool.name: ability.slots for ability in index.abilities if ability.operation is None}
    steps = list[Step]()
    for step in plan.steps:
        spec, there = slots_of.get(step.tool, {}).get("platforms"), step.args.get("platforms")
        if spec is not None and not spec.required and there:
            said = {hit.value for hit in slots.find(frame.text, spec)}
            kept = {"platforms": [place for place in there if place in said]} if said & set(there) else {}
            step = step.model_copy(update={"args": {**{name: value for name, value in step.args.items() if name != "platforms"}, **kept}})
        steps.append(step)
    return plan.model_copy(update={"steps": steps})


_OF_TIMES = ("moment", "day", "recurrence")


def _as_told(plan: Plan, frame: Frame, index: Matcher, language: str) -> Plan:
    """The plan without a time or a place that only the example said, in whose words the wish was put; asks for one that is needed."""
    steps = list[Step]()
    for step in plan.steps:
        ability = index.whole(step.tool)
        specs = [spec for spec in ability.slots.values() if spec.kind in _OF_TIMES or spec.name == "platforms"] if ability else []
        marked = {"platforms" if mark.role == "where" else "when" for mark in frame.marks if mark.role in ("where", "when")}
        specs = [spec for spec in specs if spec.name in step.args and ("platforms" if spec.name == "platforms" else "when") not in marked]
        unsaid = {spec.name: spec for spec in specs if not any(hit.strength >= TOLD for hit in slots.find(frame.text, spec))}
        if ability is None or not unsaid:
            steps.append(step)
            continue
        if missing := next((spec for spec in unsaid.values() if spec.required), None):
            return Plan(goal=frame.text, question=wording.ask_field(ability, missing, language, frame.text))
        args = {name: value for name, value in step.args.items() if name not in unsaid}
        title = wording.sentence([wording.part_title(ability, args, frame.text, language)])
        steps.append(step.model_copy(update={"args": args, "title": title}))
    return plan if steps == plan.steps else plan.model_copy(update={"steps": steps})


def _with_named(plan: Plan, frame: Frame, index: Matcher, language: str) -> Plan:
    """The plan of a plain wish with the choices that the message names beside what it is about: "a summary for the whole year please"."""
    if len(plan.steps) != 1:
        return plan
    step = plan.steps[0]
    ability = index.whole(step.tool)
    own = [(mark.start, mark.end) for mark in frame.marks if mark.role in WORDED]
    named: dict[str, object] = {}
    choices = [spec for spec in ability.slots.values() if spec.kind == "choice"] if ability else []
    said = {spec.name: [hit for hit in slots.find(frame.text, spec) if hit.strength >= 1] for spec in choices}
    for spec in choices:
        others = [*own, *((hit.start, hit.end) for name, hits in said.items() if name != spec.name for hit in hits)]
        # "calm" may be of either
        hits = [hit for hit in said[spec.name] if not any(start < hit.end and hit.start < end for start, end in others)]
        if spec.name not in step.args and not spec.many and len({str(hit.value) for hit in hits}) == 1:
            named[spec.name] = hits[0].value
    told = wording.with_values(step, ability, named, language) if ability and named else step
    return plan if told is step else plan.model_copy(update={"steps": [told], "goal": told.title})


_JUST_MADE = 4  # files of the work before, newest first


def _of_the_script(plan: Plan, about: str, request: Request, index: Matcher) -> Plan | None:
    """The plan, whose first step is made of the text that was written just before instead of being `about` the same, where it takes one and
    makes something else of it; None where what the work is about would be read aloud."""
    text = next((asset for asset in request.recent[:_JUST_MADE] if asset.actual_kind == "text"), None)
    first, *others = plan.steps
    ability = next(ability for ability in index.abilities if ability.tool.name == first.tool and ability.operation is None)
    spec = next((spec for spec in ability.input_specs if spec.asset and spec.asset.accepts("text")), None)
    makes_text = "text" in ability.tool.output_kinds().values()
    if text is None or spec is None or makes_text:
        return None if first.args.get("text") == about and spec is not None and not makes_text else plan
    args = {name: value for name, value in first.args.items() if value != about}
    made = first.model_copy(update={"args": {**args, spec.name: [text.ref] if spec.many else text.ref}})
    return plan.model_copy(update={"steps": [made, *others]})


def _apart(frame: Frame) -> list[Mark]:
    """What a message is about: all that it names one behind the other, counts or says "one" of each, else what it surest is about."""
    topics = frame.said("topic")
    between = [frame.text[one.end : other.start] for one, other in itertools.pairwise(topics)]
    each = frame.said("count") or all(len(words) <= _NEXT_TO or _ONE_EACH.search(words) for words in between)
    return topics if each else [max(topics, key=lambda mark: round(mark.likely, 1))]


def _given(frame: Frame, ability: Ability, under: dict[Mark, str]) -> Iterator[tuple[str, tuple[Mark, str]]]:
    """Slot of an ability -> the mark that fills it, and its words: the person's own under a mask."""
    taken = set[str]()
    for mark in frame.marks:
        name = next((name for name in SLOTS.get(mark.role, ()) if name in ability.slots and name not in taken), None)
        if name is not None:
            taken.add(name)
            several = [under[other] for other in _apart(frame)] if mark.role == "topic" else []
            yield name, (mark, ", ".join(several) or under.get(mark, frame.words(mark)))
