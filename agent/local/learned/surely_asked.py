"""What a message surely asks for as the models read it (`frame`), done where neither the patterns nor a plain wish understand it: it is
read with those tools alone, or the plan is made straight of its marked words. Asked at the very end, when all readers are at a loss.
"""

from __future__ import annotations

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.learned.doubted import does
from agent.local.learned.frame import SENT, framed
from agent.local.learned.marked import with_values
from agent.local.learned.masked import is_at_a_loss
from agent.local.learned.only_the_asked import Within, by_operation, edits_otherwise, is_wrong, with_makers
from agent.local.learned.straight import straight
from agent.local.words import normalise
from agent.phrases import phrase
from tools.plan import Plan

_NOTHING_ELSE = 0.75  # that something is asked for, for it to be a mistake that nothing is planned
_POSSIBLE = 0.05  # that what cannot be done is asked for besides


def surely_asked(plan: Plan, request: Request, index: Matcher, within: Within) -> Plan:
    """The plan, or that of what is surely asked for where it only says that it is at a loss."""
    if request.question or request.problems or not plan.reply or not _is_lost(plan, request, index):
        return plan
    newest = next(iter(request.earlier), None)
    kinds = [asset.actual_kind for asset in request.attachments if asset.actual_kind in SENT]
    frame = framed(normalise(request.text), index, newest.steps[0].tool if newest and newest.steps else "", next(iter(kinds), ""))
    asked, language = frame.best, detect(frame.text, request.language)
    beyond = sum(chance for other, chance in frame.asks.items() if "cant" in other)
    if frame.sure < _NOTHING_ELSE or beyond > _POSSIBLE or not asked or not all("." in ask for ask in asked):
        return plan
    other = within(request, by_operation(with_makers(asked, index), frame))
    wrong = not other.steps or bool(other.question) or not does(other, asked, None) or is_wrong(other, frame, index)
    if not (wrong or edits_otherwise(other, frame)):
        return other
    made = straight(asked, frame, request, index, language)
    if made is None or is_wrong(made, frame, index):
        return plan
    return with_values(made, frame, request, index, closed=False)


def _is_lost(plan: Plan, request: Request, index: Matcher) -> bool:
    """Whether a plan says no more than what comes of not understanding."""
    begun = (phrase("not_of_a_file", language, examples="\0").partition("\0")[0] for language in ("en", "ru", "th"))
    return is_at_a_loss(plan, request, index) or any((plan.reply or "").startswith(words) for words in begun)
