"""What a message makes of earlier work: the same once more and otherwise, rather than something new."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.dialogue import Wish
from agent.local.drafting.drafts import Draft, Sheet
from agent.local.follow_ups import changes
from agent.local.follow_ups.carriers import says_more
from agent.local.imagery.retouched import retouched
from agent.local.wordings.plain_follow import in_plain_follow
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan, texts_in

_ONE_MORE = lazy(
    r"(?:please |now |can you |could you )*(?:make|create|write|generate|do) (?:me |us )?(?:an?|another|one more|\d+)\b"
    r"|(?:пожалуйста )?(?:сделай|создай|напиши|сними)(?:те)? (?:мне |нам )?(?:ещё |еще )?(?:один |одно |\d+ )?(?:\w+ )?"
    r"(?:видео|ролик|сценари|картин|клип)"
    r"|(?:ช่วย)?(?:ทำ|สร้าง|เขียน)(?:วิดีโอ|คลิป|สคริปต์|บท)"
    r"|(?:an? )?(?:(?:new|short|vertical|square|\d{1,3}[- ]?s(?:ec(?:ond)?s?)?) ){0,2}"
    r"(?:video|short|reel|clip|script|song|tiktok) (?:about|on|for) "
    r"|(?:ролик|видео|видос|рилс|клип|шортс|сценарий)(?: на)?(?: \d{1,3} ?(?:с|сек\w*))? (?:про|об?|для) "
    r"|(?:คลิป|วิดีโอ|สคริปต์)(?:สั้นๆ?)?\s?(?:\d{1,3}\s?วิ(?:นาที)?\s?)?เรื่อง", re.IGNORECASE,
)
"""Asks for one of a kind, whole as it is said."""  # fmt: skip
_COMPARED = lazy(
    r"(?:(?:a bit|a little|much|more|less|чуть|более|менее) )?(?:\w+(?:er|ее|ей)|(?:по)?(?:тише|громче|мягче|проще|легче|ярче|строже))"
    r"|(?:more|less|более|менее) \w+|\S+(?:กว่า|ขึ้น|ลง)",
    re.IGNORECASE,
)
"""More or less of something is no topic: "calmer"."""
_SURE = 0.9
"""New work on what earlier work made is meant only when its words say so: below this a bare value changes the earlier work instead."""


def of_earlier_work(text: str, wish: Wish, sheet: Sheet, request: Request, index: Matcher, language: str) -> Plan | None:
    """What a message makes of earlier work; None when it makes nothing of it, or is rather a wish for new work."""
    if plain := None if wish.answering else changes.plainly_changed(text, request, index, language):
        return plain
    if (beyond := changes.beyond(wish.text, request, index, language)) and (not wish.answering or wish.without_unknown):
        asked, rest = beyond
        return (rest or Plan(reply=phrase("left", language))) if wish.without_unknown else asked
    plain = in_plain_follow(wish.text)
    newest = next(iter(request.earlier), None)
    if newest and (touched := retouched(plain, newest, index, language, without_unknown=wish.without_unknown)):
        return touched
    if wish.answering:
        if wish.chosen and (picked := changes.changed(wish.text, request, index, language)):
            return picked
        asked = changes.loosely_changed(wish.text, request, index, language) if wish.without_unknown else None
        going_on = asked is not None and asked.question == request.question
        return changes.loosely_changed(wish.text, request, index, language, without_unknown=True) if going_on else None
    again = changes.changed(text, request, index, language)
    if again is not None and (changes.corrects(text) or not (_is_own(sheet, again) or _is_anew(text, sheet))):
        return again
    remade = _remade(text, sheet, request, index, language)
    told = all(draft.refs and _has_topic(draft) for draft in sheet.drafts) and not (sheet.question or sheet.unknown or sheet.vague)
    if remade is None and _makes_no_sense(sheet) and not (sheet.drafts and told):
        return changes.loosely_changed(text, request, index, language)
    return remade


def before_the_last(request: Request) -> Request:
    """The request as it was before the work that is to be undone: the same work before its last change, or the files it was made of."""
    last, *others = request.earlier
    tools = {step.tool for step in last.steps}
    before = next((plan for plan in others if tools & {step.tool for step in plan.steps}), None)
    if before is not None:
        return replace(request, earlier=[before, *others])
    given = {ref for step in last.steps for ref in texts_in(step.args)}
    return replace(request, earlier=others, recent=[asset for asset in request.recent if asset.ref in given])


def _makes_no_sense(sheet: Sheet) -> bool:
    """Whether a message is no wish for new work that is understood as a whole."""
    return bool(not sheet.drafts or sheet.question or sheet.unknown or sheet.vague) or sheet.surest < _SURE


def _is_own(sheet: Sheet, again: Plan) -> bool:
    """Whether a message that could change earlier work is rather new work: on what came of it ("now make it vertical"), or of another
    kind on a topic of its own ("make a short about tea", after a script about coffee)."""
    if _makes_no_sense(sheet):
        return False
    tools = {step.tool for step in again.steps}
    return all((draft.refs or _has_topic(draft)) and draft.tool.name not in tools for draft in sheet.drafts)


def _is_anew(text: str, sheet: Sheet) -> bool:
    """Whether a message asks for one more of a kind, on a topic of its own ("make a short about tea"), and not for "it" about another."""
    if _makes_no_sense(sheet):
        return False
    return bool(_ONE_MORE.match(text)) and all(_has_topic(draft) for draft in sheet.drafts)


def _has_topic(draft: Draft) -> bool:
    texts = {spec.name for part in draft.parts for spec in part.ability.slots.values() if spec.kind == "text"}
    said = [str(part.values[name]) for part in draft.parts for name in texts & part.values.keys()]
    return any(says_more(words) and not _COMPARED.fullmatch(words) for words in said)


def _remade(text: str, sheet: Sheet, request: Request, index: Matcher, language: str) -> Plan | None:
    """What a wish about an earlier result means when the tool that made it has a field for it: that tool once more.

    "Make it square" of a short that was made is the short in that shape, with nothing cropped; of a clip that was sent it is an edit.
    """
    recent = {asset.ref: asset.actual_kind for asset in request.recent}
    refs = [ref for draft in sheet.drafts for value in draft.refs.values() for ref in ([value] if isinstance(value, str) else value)]
    if request.attachments or not refs or any(ref not in recent for ref in refs):
        return None
    given = {ref for plan in request.earlier for step in plan.steps for ref in texts_in(step.args)}
    gives = {ability.tool.name: set(ability.tool.output_kinds().values()) for ability in index.abilities}
    wanted = {recent[ref] for ref in refs}
    newest = next((plan for plan in request.earlier if any(wanted & gives.get(step.tool, set()) for step in plan.steps)), None)
    if newest is None or given & set(refs):
        return None
    again = changes.changed(text, replace(request, earlier=[newest]), index, language)
    return again if again is not None and _differs(again, newest, index) else None


def _differs(plan: Plan, before: Plan, index: Matcher) -> bool:
    """Whether the work comes out another way: "vertical", of what is vertical as a matter of course, is no change of it."""
    usual = {ability.tool.name: {spec.name: spec.default for spec in ability.input_specs} for ability in index.abilities}
    old = {step.id: {**usual.get(step.tool, {}), **step.args} for step in before.steps}
    return any({**usual.get(step.tool, {}), **step.args} != old.get(step.id) for step in plan.steps)
