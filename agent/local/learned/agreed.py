# ruff: noqa: E501 - patterns read better unbroken
"""What a plan is about, held against the two models that mark it: neither more of the message nor less.

The patterns take for a subject what no other field has taken: "the kitchen of my gran, for the cover of our recipe book" is drawn with the
cover, and of "what to pack for Iceland in March" a time is cut off. The tagger of subjects (`subject`) and that of frames (`frame`) see
the whole message; where both mark the very same words, and the plan is about one stretch that has these words in it, or lies in them,
it is about just them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from agent.contract import Request
from agent.language import detect
from agent.local import slots
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.drafting.filling import fill
from agent.local.drafting.own_words import WORDED
from agent.local.drafting.said import Clause
from agent.local.learned.frame import SENT, Frame, framed
from agent.local.learned.marked import subject_of
from agent.local.learned.subject import Span, tagged
from agent.local.words import CONTENT_WEIGHT, STOP_WEIGHT, normalise, tokens
from agent.patterns import lazy
from tools.plan import Plan, Step, texts_in

_SURE = 0.7
"""How likely the marked words of a frame have to be a topic."""
_OF_THE_SUBJECT = ("palette", "tone", "mood")
"""Fields whose words may as well be of what something is about: "autumn leaves"."""
_JOINED = lazy(
    r"[\s,]*(?:(?:and|or|&|\+|и|или|plus)\s|และ|กับ|หรือ)"
    r"|\s*,\s*(?:which|who|whose|where|that|(?:в |на |о |с |к |из )?котор[а-яё]+|где|чь[а-яё]+)\s", re.IGNORECASE
)
"""Leads to one more thing of a list, of which a model may have marked the first only, or to what is said of the last one."""
_DRAWN = lazy(
    r"\b(?:pictures?|images?|photos?|drawings?|paintings?|illustrations?|videos?|clips?|shorts?)\s+(?:of|with|showing|about)\s*$"
    r"|(?<![а-яё])(?:картин|изображени|рисун|фот|иллюстраци|видео|ролик)[а-яё]*(?:\s+(?:с|со|про|о|об))?\s*$|(?:รูป|ภาพ|คลิป|วิดีโอ)\s*$", re.IGNORECASE,
)  # fmt: skip
"""Names the thing that is made: no part of what it is about."""
_PRESENTS_TH = lazy(r"แนะนำ|รีวิว|ขาย|โปรโมท|โปรโมต|โฆษณา")
"""Thai: what a film does with its thing, which its title says as well."""
_GROUND = lazy(
    r"\s*(?:(?:on|against|over) an? [\w -]{2,20} (?:background|backdrop)|на [а-яё-]{3,20} фоне|(?:บน)?พื้น(?:หลัง)?สี[\u0e00-\u0e7f]{2,12})", re.IGNORECASE
)
"""What a picture stands before: its palette."""
_INSTEAD = lazy(r"\s*,?\s*(?:instead of|rather than|not)\b|\s*,?\s*(?:вместо|а не)(?![а-яё])|\s*(?:แทน|ไม่ใช่)", re.IGNORECASE)
"""What it is no longer about."""
_PLACED = lazy(r"\s*,?\s*(?:(?:at|in|on|near|from|by|в|во|на|у|из|от|под)\s|ที่|ใน|ตรง|หน้า|ริม)", re.IGNORECASE)
"""Leads to where something is, which is seen in a picture."""
_ASKED = lazy(
    r"^\W*(?:(?:hey|hi|ok|so|quick one)[\s,:]+)*(?P<asked>(?!(?:what|how|where|when) (?:could|should|can|would|do|did|shall|will) (?:i|we|you)\b|what (?:could|should|can|would|might) [^?.!\"\n]{1,40} (?:film|shoot|post|share|record|make)\?|how (?:much|many|long)\b)(?:why|how|what|where|when|who|which|is|are|does|do|should)\s(?!(?:you|about|i|if)\b)[^?.!\"\n]{4,90})\?"
    r"|^\W*(?P<ru>(?!что (?:мне |нам |бы |можно )*(?:снять|снимать|выложить|сделать|постить|рассказать|написать))(?:почему|зачем|как|что|где|откуда|когда|кто|можно ли|правда ли|нужно ли)\s[^?.!\"\n]{4,90})\?", re.IGNORECASE,
)  # fmt: skip
"""A question at the head of a message, and behind it how what answers it is to be."""
_WHY = lazy(r"(?:\bwhy\s+|(?<![а-яё])(?:почему|зачем)\s+|ทำไม(?:ถึง)?\s?)$", re.IGNORECASE)
"""Right before what a plan is about: a question, of which it is no more than the rest."""
_WHOM = lazy(
    r"(?<=\w)\s+for (?:my|our|his|her) [\w' ]{2,20}? who\s.*$|(?:(?<=^how)|(?<=^why)|(?<=^what))(?P<kept>\s.*?)\s+for (?:people|anyone|everyone|those|folks|kids|children|beginners|someone|adults) who\s.*$"
    r"|(?<=[а-яё]),?\s+для (?:тех|людей|детей|взрослых|всех),? (?:кто|которы[а-яё]+)\s.*$"
    r"|(?<=[\u0e00-\u0e7f])\s?ให้(?:คน|เด็ก|ผู้|เพื่อน)[^\s]*?(?:ฟัง|ดู|เข้าใจ|อ่าน)(?:ได้|ง่ายๆ|ง่าย)?$", re.IGNORECASE | re.DOTALL,
)  # fmt: skip
"""Whom it is for, told in a clause of its own."""
_SEEN_THERE = lazy(
    r"^(?:the |our |my |a )?(?:you ?tube|tik ?tok|insta(?:gram)?|facebook|telegram|website|site|blog|channel|page|feed|shop|newsletter)(?: (?:channel|page|post|account|group|feed|blog|section|shop))? (?:about|on) (?=\w)", re.IGNORECASE
)
"""Where something is seen, ahead of what it is about."""
_SET_OFF = lazy(r"\s*[,.;:–(-]|\s(?=[\u0e00-\u0e7f])")
"""Between what something is about and what is said besides."""
_FEW = 4  # words
_DONE_TH = lazy(r"^(?:ขาย|รีวิว|แนะนำ|โปรโมท|โปรโมต|เปิดตัว)")
"""What a film does with its subject, which is of its topic."""
_INSTEAD = lazy(r"^\s*,?\s*(?:instead of|rather than|and not|not|вместо|а не|แทน|ไม่ใช่)", re.IGNORECASE)
"""Leads to what something is no longer about."""
_BRACKET = lazy(r"\s?\((?P<inside>[^()\"]{1,40})\)")
_REMARK = lazy(
    r"\b(?:i|it|its|it's|we|you|please|pls|for|not|no|thanks|lol|maybe|if|or)\b"
    r"|(?<![а-яё])(?:это|для|не|без|пожалуйста|плиз|я|мы|если|или|чтобы)(?![а-яё])|ให้|หน่อย|ครับ|ค่ะ|นะ|เพราะ|ไม่|ขอ", re.IGNORECASE,
)  # fmt: skip
"""In brackets: something said of the wish."""


@dataclass(frozen=True)
class _About:
    """One step, the field that says what it is about, and where the words in it stand in the message."""

    step: Step
    ability: Ability
    name: str
    place: Span


def just_that(plan: Plan, request: Request, index: Matcher) -> Plan:
    """The plan, about the words that both models mark, where it is about some of them or about more than them."""
    text = normalise(request.text)
    found = [] if request.question or request.problems else list(_told(plan, text, index))
    if not found or len({one.place for one in found}) > 1:
        return plan
    low, high = place = found[0].place
    if low > 0 and text[low - 1] == '"' == text[high : high + 1]:
        return plan  # what stands in quotes is meant whole: a path, a title
    frame = _as_read(text, request, index)
    span = _agreed(text, place, frame)
    start, end = _bounds(text, place, span, frame) if span else (low, high)
    start = start if start >= low or _says_more(text, (start, low), found[0], frame) else low
    end = end if end <= high or _says_more(text, (high, end), found[0], frame) else high
    start, end = _asked(text, start, end) or (start, _with_bracket(text, end, found[0].ability))
    start += _seen_there(text[start:end])
    start = why.start() if (why := _WHY.search(text[:start])) else start
    end = start + _up_to_whom(text[start:end])
    if (start, end) == place or not text[start:end].strip() or _is_told_elsewhere(text[start:end], text[low:high], plan, found):
        return plan
    if (start < low or high < end) and any(entity for entity in _timed(text, start, low) + _timed(text, high, end) if _goes_out(plan)):
        return plan
    language = detect(text, request.language)
    for one in found:
        plan = _exchanged(plan, _about(one, text, (start, end), language), one.step.id)
    return plan.model_copy(update={"goal": "; ".join(dict.fromkeys(step.title for step in plan.steps))})


def _told(plan: Plan, text: str, index: Matcher) -> Iterator[_About]:
    """What the steps are about, where it stands in the message word for word."""
    for step in plan.steps:
        own = [ability for ability in index.abilities if ability.tool.name == step.tool and ability.operation is None]
        spec = subject_of(own[0]) if own else None
        value = step.args.get(spec.name) if spec else None
        if spec and isinstance(value, str) and value and not value.startswith("$"):
            at = text.lower().find(value.lower())
            yield _About(step, own[0], spec.name, (at, at + len(value)) if at >= 0 else (-1, len(value)))


def _agreed(text: str, place: Span, frame: Frame) -> Span | None:
    """The one stretch that both models mark as what the message is about, where it has words in common with that of the plan."""
    spans = tagged(text).spans
    if place[0] < 0 or len(spans) != 1 or not (spans[0][0] < place[1] and place[0] < spans[0][1]):
        return None
    told = (frame.text[mark.start : mark.end] for mark in frame.said("topic") if mark.likely >= _SURE)
    return spans[0] if any(_plain(words) == _plain(text[slice(*spans[0])]) for words in told) else None


def _as_read(text: str, request: Request, index: Matcher) -> Frame:
    newest = next(iter(request.earlier), None)
    kinds = [asset.actual_kind for asset in request.attachments if asset.actual_kind in SENT]
    return framed(text, index, newest.steps[0].tool if newest and newest.steps else "", next(iter(kinds), ""))


def _plain(words: str) -> str:
    return re.sub(r"[\W_]+", " ", words.lower()).strip()


def _bounds(text: str, place: Span, span: Span, frame: Frame) -> Span:
    """From where to where in the message a plan is about it."""
    (low, high), (start, end) = place, span
    if start < low and (_DRAWN.search(text[start:low]) or text[start:low].strip().isdigit()):
        start = low
    if low < start and _PRESENTS_TH.fullmatch(text[low:start].strip()):
        start = low
    if high < end and (_GROUND.fullmatch(text[high:end]) or _INSTEAD.match(text, high)):
        end = high
    if low < start and not _is_apart(text, low, start, frame):
        start = low
    behind = text[end:high]
    if end < high and _lists_more(text, (end, high), frame):
        end = high
    figures = behind.lstrip().startswith(":") or re.search(r"\d", behind) is not None  # "our new hours: 8 to 18" tells more of it
    if end < high and (figures or _JOINED.match(behind) or _PLACED.match(behind) or not _SET_OFF.match(behind)):
        end = high
    return start, max(start, end)


def _says_more(text: str, more: Span, about: _About, frame: Frame) -> bool:
    """Whether words beside what a plan is about belong to it: they carry meaning of their own, and tell no other field ("на тайском")."""
    if _INSTEAD.match(text[slice(*more)]):
        return False
    told = [(mark.start, mark.end) for mark in frame.marks if mark.role != "topic" and mark.likely >= _SURE]
    for name, spec in about.ability.slots.items():
        if name in about.step.args and name not in (about.name, *_OF_THE_SUBJECT) and spec.kind != "text":
            told += [(hit.start, hit.end) for hit in slots.find(text, spec) if hit.strength >= 1]
    own = [token for token in tokens(text) if more[0] <= token.start < more[1] and token.base > STOP_WEIGHT]
    return any(not any(start <= token.start < end for start, end in told) for token in own)


def _is_apart(text: str, start: int, end: int, frame: Frame) -> bool:
    """Whether what stands before what a message is about is no part of it: what another mark has, what a sentence ends, and in Thai what is
    written in one with it."""
    before = text[start:end]
    if WORDED.search(before) or before.strip().isdigit():
        return False
    words = [token for token in tokens(frame.text) if start <= token.start < end and token.base >= CONTENT_WEIGHT]
    told = all(any(mark.start <= token.start < mark.end for mark in frame.marks) for token in words)
    if _DONE_TH.match(before):
        return False
    return told or re.search(r"[.!?;\n]", before) is not None or (before[:1] >= "\u0e00" and " " not in before)


def _lists_more(text: str, rest: Span, frame: Frame) -> bool:
    """Whether a few bare words behind a comma name one more thing of a list, which no mark has for itself: ", kids summer camp"."""
    low, high = rest
    words = [token for token in tokens(text) if low <= token.start < high]
    marked = any(mark.role != "topic" and mark.likely >= _SURE and low <= mark.start < high for mark in frame.marks)
    bare = 0 < len(words) <= _FEW and all(token.base > STOP_WEIGHT for token in words)
    return not marked and bare and text[low:high].count(",") == 1 and re.match(r"\s*,", text[low:high]) is not None and _REMARK.search(text[low:high]) is None


def _is_told_elsewhere(words: str, before: str, plan: Plan, found: Sequence[_About]) -> bool:
    """Whether words that a plan would be about too are what another field says: what it is called, or what is written on it."""
    subjects = {(one.step.id, one.name) for one in found}
    others = (value for step in plan.steps for name, field in step.args.items() if (step.id, name) not in subjects for value in texts_in(field))
    told = (value.lower() for value in others if len(value) > 1 and not value.startswith("$"))
    return any(value in words.lower() and value not in before.lower() for value in told)


def _asked(text: str, start: int, end: int) -> Span | None:
    """All of the question that a message begins with, where a plan is about some words of it: "why is the sky blue? 30 seconds"."""
    match = _ASKED.match(text)
    low, high = match.span("asked" if match["asked"] else "ru") if match else (0, 0)
    return (low, high) if match and low <= start and end <= high and len(text) > high + 3 else None


def _up_to_whom(words: str) -> int:
    match = _WHOM.search(words)
    return len(words) if not match else match.end("kept") if match["kept"] else match.start()


def _seen_there(words: str) -> int:
    match = _SEEN_THERE.match(words)
    return match.end() if match else 0


def _with_bracket(text: str, end: int, ability: Ability) -> int:
    """The end of what a plan is about, behind a bracket that belongs to it: "the Great Fire of London (1666)"."""
    match = _BRACKET.match(text, end)
    if not match or _REMARK.search(match["inside"]):
        return end
    values = not match["inside"].isdigit() and bool(fill(ability, Clause(match["inside"], match["inside"], asks=False)).spans)
    return end if values else match.end()


def _timed(text: str, start: int, end: int) -> list[slots.Entity]:
    return [found for found in slots.entities(text) if start <= found.start < end and found.kind in ("moment", "recurrence")]


def _goes_out(plan: Plan) -> bool:
    return any("when" in step.args or "every" in step.args for step in plan.steps)


def _about(one: _About, text: str, span: Span, language: str) -> Step:
    """The step about other words, without the values that were read in them."""
    start, end = span
    outside = f"{text[:start]}—{text[end:]}"
    inside = dict(_read(one, f"{text[start:max(start, one.place[0])]}—{text[min(end, one.place[1]):end]}"))
    kept = dict(_read(one, outside))
    gone = {name for name, value in inside.items() if one.step.args.get(name) == value and kept.get(name) != value}
    args = {name: value for name, value in one.step.args.items() if name not in gone}
    return wording.with_values(one.step.model_copy(update={"args": args}), one.ability, {one.name: text[start:end].strip()}, language)


def _read(one: _About, words: str) -> Iterator[tuple[str, Any]]:
    for name, spec in one.ability.slots.items():
        if spec.kind == "choice" and name in one.step.args:
            yield from ((name, [hit.value] if spec.many else hit.value) for hit in slots.find(words, spec) if hit.strength >= 1)


def _exchanged(plan: Plan, other: Step, name: str) -> Plan:
    steps: Mapping[str, Step] = {name: other}
    return plan.model_copy(update={"steps": [steps.get(step.id, step) for step in plan.steps]})
