"""The planner that needs no model: clauses -> abilities -> values -> wires -> a plan, or one question, or a reply."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import ValidationError

from agent.contract import Request
from agent.language import detect
from agent.local import chaining, changes, wording
from agent.local.described import described
from agent.local.dialogue import Wish, wish_of
from agent.local.layout import Sheet, lay_out
from agent.local.lexicon import lexicon
from agent.local.matching import Matcher, matcher
from agent.local.slots.moment import NOW
from agent.local.verbatim import verbatim
from agent.local.words import normalise
from agent.phrases import phrase
from tools.contract import Tool
from tools.plan import Plan, Step
from tools.validate import readable

_SURE = 0.9
"""New work on what earlier work made is meant only when its words say so: below this a bare value changes the earlier work instead."""


class LocalPlanner:
    """Implements `agent.contract.Planner`, offline. Generic over the catalogue: it knows no tool by name."""

    name = "local"

    def plan(self, request: Request, catalogue: Sequence[Tool], on_text: Callable[[str], None]) -> Plan:
        """Steps, one question, or a reply. Does not stream: `on_text` is not called."""
        NOW.set(_local(request))
        text = normalise(request.text)
        language = detect(text, request.language)
        if request.problems:
            return Plan(question=phrase("bad_value", language, fault=request.problems[0]))
        if catalogue and not any(tool.say for tool in catalogue):
            plan = chaining.lay_out(text, request, described(catalogue))
            return plan or Plan(reply=phrase("unknown", language, examples=", ".join(tool.name for tool in catalogue[:3])))
        if not request.question and (kept := verbatim(text, catalogue, language)):
            return kept
        index = matcher(catalogue)
        reply = None if request.question else _small_talk(text, language, index)
        if reply:
            return Plan(reply=reply)
        wish = wish_of(request, text, language, lambda words: bool(lay_out(words, request, index, language).drafts), index.text_questions)
        if wish.dropped:
            return Plan(reply=phrase("left", language))
        kinds = {asset.actual_kind for asset in (*request.attachments, *request.recent)}
        again = None if wish.answering else changes.changed(text, request, index, language)
        sheet = lay_out(wish.text, request, index, language)
        if again is not None and (changes.corrects(text) or not _is_own(sheet, again)):
            return again
        return _finished(sheet, wish, language, index, kinds)


def _is_own(sheet: Sheet, again: Plan) -> bool:
    """Whether a message that could change earlier work is rather new work on what came of it ("now make it vertical")."""
    if not sheet.drafts or sheet.question or sheet.unknown or sheet.vague or sheet.surest < _SURE:
        return False
    tools = {step.tool for step in again.steps}
    return all(draft.refs and draft.tool.name not in tools for draft in sheet.drafts)


def _local(request: Request) -> datetime:
    """Now, in the person's zone; in UTC when there is no such zone."""
    try:
        return request.now.astimezone(ZoneInfo(request.timezone or "UTC"))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return request.now.astimezone(ZoneInfo("UTC"))


def _small_talk(text: str, language: str, index: Matcher) -> str | None:
    """The answer to a message that asks for no work."""
    plain = re.sub(r"[.,!?~\s]+", " ", text).strip()
    told = {"abilities": wording.capabilities(index.abilities, language), "examples": wording.suggestions(index.abilities, language)}
    if not plain:
        return phrase("nothing", language, **told)
    for key, pattern in lexicon().smalltalk.items():
        if pattern.fullmatch(plain) and not (key == "thanks" and index.best(plain)):
            return phrase(key, language, **told)
    return None


def _finished(sheet: Sheet, wish: Wish, language: str, index: Matcher, kinds: set[str]) -> Plan:
    if not sheet.drafts:
        if sheet.vague and not sheet.unknown:
            offered = wording.suggestions(index.abilities, language, kinds)
            return Plan(question=phrase("ask_better", language, examples=offered or wording.suggestions(index.abilities, language)))
        if wish.answering and wish.question:
            return Plan(question=wish.question)
        if sheet.ruled_out and not sheet.unknown:
            return Plan(reply=phrase("left", language))
        return Plan(reply=phrase("unknown", language, examples=wording.suggestions(index.abilities, language)))
    goal = "; ".join(draft.title for draft in sheet.drafts)
    left_out = [*sheet.unknown, *([] if wish.answering else sheet.vague)]
    if left_out and not wish.without_unknown:
        return Plan(goal=goal, question=phrase("ask_without", language, part=left_out[0]))
    if sheet.question:
        return Plan(goal=goal, question=sheet.question)
    steps = [draft.step() for draft in sheet.drafts]
    lacking = next((draft for draft, step in zip(sheet.drafts, steps, strict=True) if _lacks(draft.tool, step)), None)
    if lacking:
        return Plan(goal=goal, question=wording.ask_missing(lacking.parts[0].ability, steps[sheet.drafts.index(lacking)].args, language))
    return Plan(goal=goal, steps=steps)


def _lacks(tool: Tool, step: Step) -> str | None:
    """What the tool's input as a whole finds missing ("the words, or a text file"); None when it takes the step's arguments."""
    try:
        tool.input.model_validate(step.args)
    except ValidationError as error:
        return readable(error)[0].removeprefix("arguments: ")
    return None
