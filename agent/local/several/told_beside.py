# ruff: noqa: E501 - patterns read better unbroken
"""A wish with something told beside it that nobody has to do anything about: "oh no Margaret's ill, pull the post for now",
«начальница с утра на взводе 😩 придумай три слогана», "วันนี้เหนื่อยมาก ขอไอเดียคลิป 3 อัน".

What the models read as talk, and stands apart, is left out where the rest is a wish with all that it needs: where other work was planned
on account of it, or it went into what is looked for. And where nothing could be made of a message, a part that surely asks for something is
what is wished for. "Our soup is back. Make a reel about it" is told so that something is made of it: such a wish leans on what is told.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.left_out import left_out
from agent.local.learned.doubted import OF_EARLIER, is_work, keeps_words, needs_words
from agent.local.learned.frame import SENT, framed
from agent.local.learned.marked import TOLD, WORDED, subject_of
from agent.local.learned.masked import is_at_a_loss
from agent.local.lexicon import lexicon
from agent.local.several.so_many_of_each import wished_for
from agent.local.several.two_wishes import begins
from agent.local.several.wishes_apart import leans, says_nothing
from agent.local.words import normalise, tokens
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan, Step, texts_in

Again = Callable[[Request], Plan]
_ENDS = lazy(
    r"\s*(?:[.!?…)]+(?=\s)|\n+|[\u2600-\u27bf\U0001f300-\U0001faff]+|\s[-–—]+\s|,\s*(?:so|anyway|поэтому|так что|короче)(?![\w']))[\s,]*"
    r"|(?<=[\u0e00-\u0e7f])\s+(?=[\u0e00-\u0e7f])",
    re.IGNORECASE,
)
"""Where something told ends, and a wish may begin."""
_JOINT = lazy(
    rf"{_ENDS.pattern}|\s*(?:,|\b(?:lol|haha\w*|so|but|anyway)\b|(?<![а-яё])(?:короче|так что|поэтому|но|в общем)(?![а-яё]))[\s,]*"
    r"|\s*(?:งั้น|ก็เลย)\s*",
    re.IGNORECASE,
)
"""The same, or the other way round, where nothing was understood."""
_WHY = lazy(
    r"[\s,.!…]+(?:"
    r"(?:because|cos|cuz|since|as|а то|потому что|так как|ведь)[\s,]+(?=(?:i|we|my|our|the client|the boss|я|мы|у нас|у меня|сам[аи]?|мне|нам|мо[йяи]|наш\w*)(?!\w))"
    r"|(?:(?<=[,.!…])\s*|(?=my ))(?=(?:my \w+(?:'ll| will| would)|the (?:client|boss)|i'(?:ll|d) be|i can'?t|it'?s for my)\b|(?:клиент|начальни|заказчи)[а-яё]*|буду (?:рад|благодар)|сам[аи]? не|мне (?:надо|нужно|срочно))"
    r")(?P<told>[^.!?\n]{5,70})[.!?\s]*$"
    r"|\s+(?P<told_th>(?:เพราะเรา|จะได้|ลูกค้า|เจ้านาย|หัวหน้า|ทำเองไม่)[\u0e00-\u0e7f ]{4,60})$",
    re.IGNORECASE,
)
"""Behind a wish: why, told of the person or of whom they work for."""
_ASKS_WHY = lazy(r"\bwhy\b|(?<![а-яё])почему|ทำไม", re.IGNORECASE)
_LONGEST, _MOST, _TRIED = 420, 8, 3  # characters; joints looked at; parts planned for
_TALK = 0.8  # how surely a sentence is talk
_SURE = 0.6  # how surely a part asks for something


def told_beside(plan: Plan, request: Request, index: Matcher, again: Again) -> Plan:
    """The plan, or that of the part of the message which is a wish."""
    text = normalise(request.text)
    if request.question or request.problems or len(text) > _LONGEST or any(
        step.args.get("details") or ("text" in step.args and "platforms" in step.args) for step in plan.steps
    ):
        return plan  # what it tells is told in what is made, or goes out word for word
    newest = next(iter(request.earlier), None)
    follows = newest.steps[0].tool if newest and newest.steps else ""
    for shorter in filter(None, (_without_talk(text, index, follows), _without_why(text, index))):
        rest = again(replace(request, text=shorter))
        if len(rest.steps) < len(plan.steps) and wished_for(text):
            continue  # each of its parts is a wish: "a clip about hiking and four pictures of hills"
        if _is_whole(rest, shorter, request, index) and _spoilt(plan, rest, text.replace(shorter, ""), shorter, index):
            return rest
    if plan.steps or not _makes_nothing(plan, request, index) or _tells_how(plan, text, index):
        return plan
    sent = next((asset.actual_kind for asset in request.attachments if asset.actual_kind in SENT), "")
    unknown = any((plan.reply or "").startswith(words) for words in _said("unknown", "no_answer"))
    for part, left in [found for found in _wishes(text, index, follows, sent) if "?" not in found[1].lstrip(" ?!.,")][:_TRIED]:
        other = again(replace(request, text=part))
        read = framed(part, index, follows, sent).best
        meant = OF_EARLIER & set(read) or {step.tool for step in other.steps} & set(read)
        if other.steps and meant and (_is_talk(left, index, follows, sent) or (unknown and not again(replace(request, text=left, attachments=())).steps)):
            return other
    return plan


def _tells_how(plan: Plan, text: str, index: Matcher) -> bool:
    """Whether the part that a plan asks to go on without tells how something is to be: "in English please"."""
    part, frame = left_out(plan, detect(plan.question or "")), framed(text, index, "", "")
    return bool(part) and any(mark.role == "lang" and frame.words(mark) in part for mark in frame.marks)


def _without_talk(text: str, index: Matcher, follows: str) -> str:
    """The message behind a first sentence that is talk; empty where it does not begin so."""
    joint = _ENDS.search(text)
    told, rest = (text[: joint.start()].strip(), text[joint.end() :].strip()) if joint else ("", "")
    if len(tokens(told)) < 2 or len(tokens(rest)) < 2 or begins(told) or re.search("[=:]", told) or (joint and "?" in joint[0]):
        return ""
    return rest if _is_talk(told, index, follows) else ""


def _without_why(text: str, index: Matcher) -> str:
    """The message before why it is wished for; empty where it does not end so."""
    why = None if _ASKS_WHY.search(text) else _WHY.search(text)
    return text[: why.start()].strip() if why and _is_talk(why["told"] or why["told_th"], index) else ""


def _is_talk(told: str, index: Matcher, follows: str = "", sent: str = "") -> bool:
    """Whether a part of two words and more surely asks for nothing."""
    asks = framed(told, index, follows, sent).asks.items() if len(tokens(told)) > 1 else ()
    return sum(chance for asked, chance in asks if set(asked) <= {"talk", "unclear"}) >= _TALK


def _is_whole(plan: Plan, text: str, request: Request, index: Matcher) -> bool:
    """Whether a wish says all that it needs: it asks for nothing more, means nothing that is not at hand, and keeps nothing of what is told."""
    if not plan.steps or any(keeps_words(Plan(steps=[step]), index) for step in plan.steps) or (leans(text, index) and not (request.attachments or request.earlier)):
        return False
    called = {ability.tool.name: ability for ability in index.abilities if ability.operation is None}
    return all(_is_about_something(step, called[step.tool], index) for step in plan.steps if step.tool in called)


def _is_about_something(step: Step, ability: Ability, index: Matcher) -> bool:
    """Whether a step that has to be about something is: in words that say what, or of a file."""
    spec = subject_of(ability) if needs_words(ability) else None
    about = step.args.get(spec.name, "") if spec else ""
    of_a_file = any(said.startswith(("$", "ast_")) for said in texts_in(step.args))
    return spec is None or of_a_file or (isinstance(about, str) and not says_nothing(about, index))


def _spoilt(plan: Plan, rest: Plan, told: str, wish: str, index: Matcher) -> bool:
    """Whether what is told made other work of the message, went into what is looked for, or is said to be left out of it."""
    if [step.tool for step in plan.steps] != [step.tool for step in rest.steps]:
        return True
    stems = {token.stem for token in tokens(told)}
    pairs = zip(plan.steps, rest.steps, strict=True)
    steps = list(pairs)
    names = ("query", "topic", "prompt") if _names_its_subject(wish, index) else ("query",)
    sought = [(one.args.get(name, ""), other.args.get(name, "")) for one, other in steps for name in names]
    dated = any(one.args.get(name) != other.args.get(name) for one, other in steps for name in ("day", "first_day", "last_day", "when"))
    words = told.strip(" ,.;!?…").lower()
    if any(words in one.title.lower().partition("(")[2] and words not in other.title.lower() for one, other in steps):
        return True
    return dated or any(isinstance(one, str) and one != other and stems & {token.stem for token in tokens(one)} for one, other in sought)


def _names_its_subject(wish: str, index: Matcher) -> bool:
    """Whether a wish says what it is about in so many words."""
    return begins(wish) or re.search(lexicon().anchor, wish, re.IGNORECASE) is not None or any(mark.role in WORDED and mark.likely >= TOLD for mark in framed(wish, index).marks)


def _makes_nothing(plan: Plan, request: Request, index: Matcher) -> bool:
    """Whether a plan only says, or asks on account of it, that nothing was understood."""
    return is_at_a_loss(plan, request, index) or any((plan.reply or "").startswith(words) for words in _said("what_changes", "not_of_a_file", "no_answer"))


def _said(*keys: str) -> list[str]:
    """How phrases begin."""
    return [phrase(key, language, examples="\0", example="\0").partition("\0")[0] for key in keys for language in ("en", "ru", "th")]


def _wishes(text: str, index: Matcher, follows: str, sent: str) -> Iterator[tuple[str, str]]:
    """Parts of a message that surely ask for something, and what is left out of it: the longest first."""
    found: list[tuple[int, str]] = []
    for match in list(_JOINT.finditer(text))[:_MOST]:
        left, right = text[: match.start()].strip(), text[match.end() :].strip()
        for part, rest in ((right, left), (left, right)):
            if len(tokens(part)) > 1 and tokens(rest) and not begins(rest):
                found.append((-len(part), part))
    for _, part in sorted(found):
        if _asks(part, index, follows, sent) >= _SURE:
            yield part, text.replace(part, "", 1)


def _asks(text: str, index: Matcher, follows: str = "", sent: str = "") -> float:
    """How likely something is asked for."""
    return sum(chance for asked, chance in framed(text, index, follows, sent).asks.items() if is_work(asked))
