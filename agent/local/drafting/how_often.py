"""How often, and how many times, what a clause asks for is made and goes out: "two clips a day about tea on TikTok", "10 shorts about
houseplants, post them at 18:00".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from agent.contract import Request
from agent.language import detect
from agent.local import slots, times
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.choosing import takes_a_file
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import batches, wording
from agent.local.drafting.batches import Batch
from agent.local.drafting.drafts import Part, Sheet
from agent.local.drafting.filling import Filled, fill
from agent.local.drafting.placing import lay_down
from agent.local.drafting.said import Clause
from agent.local.drafting.series import told
from agent.local.drafting.titles import in_words
from agent.local.slots import Entity, entities
from agent.local.slots.moment import NOW
from agent.local.slots.quoted import QUOTE
from agent.local.words import normalise
from agent.phrases import phrase
from tools.plan import Plan, Step, texts_in


def ask_times(sheet: Sheet) -> str | None:
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


def follow(sheet: Sheet, maker: Ability, filled: Filled, clause: Clause, index: Matcher) -> None:
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
        lay_down(sheet, follower, fill(follower, clause), replace(clause, raw=f"{clause.raw} it"), index)


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


def note_batch(sheet: Sheet, ability: Ability, filled: Filled, clause: Clause, batch: Batch) -> None:
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
        counts = {field for field, spec in ability.slots.items() if batches.counts(spec)}
        one_each = {field: value for field, value in part.values.items() if not (field in counts and value == len(items))}
        draft.parts[-1] = part.having({**one_each, name: items[0]}, sheet.language)
        sheet.batches[draft.id] = replace(batch, topics=items)
    elif batch.count > batches.MOST:
        sheet.question = sheet.question or phrase("ask_fewer", sheet.language, most=str(batches.MOST))
    elif batch.count > 1 and ability.slots.keys() & {"angle", "seed"}:  # what has no variations is done once
        sheet.batches[draft.id] = batch


def so_many_times(plan: Plan, request: Request, index: Matcher) -> Plan:
    """The plan whose one thing that goes out again and again does so as many times as the message says, whatever reader made it:
    "a post about moths on telegram every wednesday at 9, five times in all"."""
    again = [step for step in plan.steps if step.args.get("every")]
    if request.question or len({str(step.args["every"]) for step in again}) != 1:
        return plan
    steps = [step if step not in again else _so_often(step, normalise(request.text), index) for step in plan.steps]
    return plan if steps == plan.steps else plan.model_copy(update={"steps": steps})


def _so_often(step: Step, text: str, index: Matcher) -> Step:
    """The step with its number, where that is told outside its own words: "a post about my three tries" is one that has no end."""
    ability = index.whole(step.tool)
    if ability is None or "times" not in ability.tool.input.model_fields or "times" in step.args:
        return step
    for words in sorted(_own_words(step), key=len, reverse=True):
        text = text.replace(words, " ")
    first = datetime.fromisoformat(str(step.args["when"])) if "T" in str(step.args.get("when")) else NOW.get()
    number = told(QUOTE.sub(" ", text)).number(first, str(step.args["every"]))
    return wording.with_values(step, ability, {"times": number}, detect(text)) if number > 1 else step


_TIMING = ("every", "when", "timezone", "platforms")


def _own_words(step: Step) -> Iterator[str]:
    told = {name: value for name, value in step.args.items() if name not in _TIMING}
    return (text for text in texts_in(told) if len(text) > 1)
