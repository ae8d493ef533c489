"""From what is laid out for a wish to its plan: what the steps still lack is taken from the work before, asked for, or said."""

from __future__ import annotations

import itertools
import re

from pydantic import ValidationError

from agent.contract import Request
from agent.local.announcing.announcement import SHEET
from agent.local.catalogue.matching import Matcher
from agent.local.clips.unmet import cannot
from agent.local.drafting import wording
from agent.local.drafting.dialogue import Wish
from agent.local.drafting.drafts import Draft, Sheet
from agent.local.drafting.wiring import points_to_it
from agent.local.follow_ups.altered import points_back
from agent.local.several.several_things import without_its_name
from agent.local.wordings.pasted import with_text
from agent.patterns import lazy
from agent.phrases import phrase
from tools.contract import Tool
from tools.plan import Plan, Step, texts_in
from tools.validate import readable

_JUST_MADE = 4  # what came of the last work, newest first


def finished(sheet: Sheet, wish: Wish, language: str, index: Matcher, kinds: set[str], told: str, pasted: str) -> Plan:
    """The plan of what is laid out for a wish, or what is still to be asked.

    kinds: of the files at hand; told: what earlier work was about; pasted: a text that something is to be made from.
    """
    if not sheet.drafts:
        return _nothing_laid_out(sheet, wish, language, index, kinds)
    goal = "; ".join(draft.title for draft in sheet.drafts)
    left_out = [*sheet.unknown, *([] if wish.answering else sheet.vague)]
    if left_out and not wish.without_unknown:
        return Plan(goal=goal, question=phrase("ask_without", language, part=", ".join(dict.fromkeys(left_out))))
    if sheet.question:
        return Plan(goal=goal, question=sheet.question)
    steps = [draft.step() for draft in sheet.drafts]
    for draft, step in zip(sheet.drafts, steps, strict=True):
        if pasted and (made_from := with_text(step, pasted, index.abilities, wish.text)):
            step.args, pasted = made_from.args, ""  # what follows is made from that step
        _give_the_latest(sheet, draft, step)
        _give_the_words(sheet, draft, step, told, language)
        _without_rest(draft, step)
    lacking = next((draft for draft, step in zip(sheet.drafts, steps, strict=True) if _lacks(draft.tool, step)), None)
    if lacking:
        return Plan(goal=goal, question=wording.ask_missing(lacking.parts[0].ability, steps[sheet.drafts.index(lacking)].args, language))
    return Plan(goal=goal, steps=steps)


def _nothing_laid_out(sheet: Sheet, wish: Wish, language: str, index: Matcher, kinds: set[str]) -> Plan:
    """What is said or asked where no step came of a wish."""
    if sheet.unmet and not wish.answering:
        return Plan(reply=cannot(sheet.unmet, language))
    if sheet.vague and not sheet.unknown:
        offered = wording.suggestions(index.abilities, language, kinds)
        return Plan(question=phrase("ask_better", language, examples=offered or wording.suggestions(index.abilities, language)))
    if wish.answering and wish.question:
        return Plan(question=wish.question)
    if sheet.ruled_out and not sheet.unknown:
        return Plan(reply=phrase("left", language))
    return Plan(reply=phrase("unknown", language, examples=wording.suggestions(index.abilities, language)))


def _own_texts(index: Matcher) -> dict[str, list[str]]:
    """The fields of each tool that take the person's own words."""
    return {ability.tool.name: [spec.name for spec in ability.input_specs if spec.kind == "text"] for ability in index.abilities}


def told_before(request: Request, index: Matcher) -> str:
    """What the latest work that says it is about; empty when none does."""
    own = _own_texts(index)
    told = (
        without_its_name(value)
        for earlier in request.earlier
        for step in reversed(earlier.steps)
        if not _is_laid_under(step, earlier)
        for name in own.get(step.tool, [])
        if isinstance(value := step.args.get(name), str) and value and not points_back(value)
    )
    return next(told, "")


def _is_laid_under(step: Step, plan: Plan) -> bool:
    """Whether a step makes the music of a film: what that is like is not what the film is about."""
    return step.tool.startswith("music.") and any(text.startswith(f"${step.id}.") for other in plan.steps for text in texts_in(other.args))


def spelt_out(plan: Plan, index: Matcher, told: str) -> Plan:
    """The plan with the earlier work's own words where the person said "it": a song about it, after a short about tea."""
    if not told:
        return plan
    own = _own_texts(index)

    def spelt(step: Step) -> Step:
        given = {name: value for name in own.get(step.tool, []) if isinstance(value := step.args.get(name), str)}
        meant = {name: _meant(value, told) for name, value in given.items()}
        title = step.title
        for name, words in meant.items():
            title = re.sub(rf"(?<!\w){re.escape(given[name])}(?!\w)", lambda _, words=words: words, title, count=1)
        return step.model_copy(update={"args": {**step.args, **meant}, "title": title}) if meant != given else step

    return plan.model_copy(update={"steps": [spelt(step) for step in plan.steps]})


_KIND_OF_IT = lazy(
    rf"(?:\ban? )?(?:{SHEET.pattern})\s*(?:\b(?:about|for|of)\s+(?=(?:it|that|this)\b)"
    r"|(?<![а-яё])(?:про|для|об?)\s+(?=(?:это|него|неё|нее|нём|ней)\b)|(?:เรื่อง|เกี่ยวกับ|ของ|สำหรับ)\s?(?=มัน|นี้|อันนี้))", re.IGNORECASE,
)  # fmt: skip
"""A sheet about what the work before is about: "a poster for it" is to be a poster."""
_OF_IT = lazy(
    r"(?P<what>.+ (?:for|of|about|для|про|об?|к) )(?:it|that|this|это|этом|него|неё|нее|нему|нём|нем|ней|этого)", re.IGNORECASE
)


def _meant(value: str, told: str) -> str:
    """A text with what was told before in the place of "it": "a thumbnail for it"."""
    if points_back(value):
        return told
    match = _OF_IT.fullmatch(value)
    return f"{match['what']}{told}" if match else value


def _give_the_latest(sheet: Sheet, draft: Draft, step: Step) -> None:
    """What was made a moment ago goes into a step that cannot do without ("read aloud", after a script)."""
    if not sheet.pool.latest or not _lacks(draft.tool, step):
        return
    free = [spec for spec in draft.parts[0].ability.input_specs if spec.asset and not spec.many and spec.name not in step.args]
    for spec, source in itertools.product(free, sheet.pool.recent[:_JUST_MADE]):
        given = step.model_copy(update={"args": {**step.args, spec.name: source.ref}})
        if spec.asset and spec.asset.kind == source.kind and not _lacks(draft.tool, given):
            step.args[spec.name] = source.ref
            return


def _give_the_words(sheet: Sheet, draft: Draft, step: Step, before_it: str, language: str) -> None:
    """What an earlier part of the wish is about, or the work it points back to (`before_it`), goes into a step that cannot do without
    ("draw a whale and write a caption for it")."""
    if not _lacks(draft.tool, step):
        return
    before = [part for earlier in sheet.drafts[: sheet.drafts.index(draft)] for part in earlier.parts]
    texts = [(part, name) for part in before for name, spec in part.ability.slots.items() if spec.kind == "text"]
    told = [part.values[name] for part, name in texts if name in part.values]
    words = told[0] if told else before_it if draft.refs or points_to_it(sheet.pool.message) else ""
    words = f"{kind[0]}{words}" if words and (kind := _KIND_OF_IT.search(sheet.pool.message)) else words
    own = [spec.name for spec in draft.parts[0].ability.input_specs if spec.kind == "text" and spec.name not in step.args]
    for name in own if words else []:
        if not _lacks(draft.tool, step.model_copy(update={"args": {**step.args, name: words}})):
            step.args[name] = words
            step.title = wording.with_values(step, draft.parts[0].ability, {}, language).title
            return


def _without_rest(draft: Draft, step: Step) -> None:
    """A file says it all, and words that were left over would say it twice ("read it in a British voice"): they go."""
    texts = [spec.name for spec in draft.parts[0].ability.slots.values() if spec.kind == "text" and spec.name in step.args]
    for name in texts if draft.refs and _lacks(draft.tool, step) else []:
        less = step.model_copy(update={"args": {key: value for key, value in step.args.items() if key != name}})
        if not _lacks(draft.tool, less):
            del step.args[name]
            return


def _lacks(tool: Tool, step: Step) -> str | None:
    """What the tool's input as a whole finds missing ("the words, or a text file"); None when it takes the step's arguments."""
    try:
        tool.input.model_validate(step.args)
    except ValidationError as error:
        return readable(error)[0].removeprefix("arguments: ")
    return None
