# ruff: noqa: E501 - patterns read better unbroken
"""Two wishes in one message that have nothing to do with each other, whatever they are for: "a video about tea, no music. oh and doodle a
sleepy fox", «слоганы для химчистки, а потом перенеси пост на пятницу», "ลืมสีแบรนด์ของฉัน แล้วก็คิดไอเดียร้านก๋วยเตี๋ยวให้ห้าไอเดีย".

Where something new may begin, each side is read for itself by what is learned of whole messages. Each must surely ask for something, the
sides for different things, and the second for nothing that leans on the first: a file, a word that points, a subject it does not name. Then
each is planned for itself, and must come out as it was read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from agent.contract import Request
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.wiring import KIND_OF
from agent.local.follow_ups.target import renamed
from agent.local.learned.doubted import OF_EARLIER, needs_words
from agent.local.learned.frame import ASKS, SENT, Frame, framed
from agent.local.learned.marked import TOLD, WORDED
from agent.local.learned.presence import learned
from agent.local.several.two_wishes import begins
from agent.local.slots.quoted import QUOTE
from agent.local.words import normalise, tokens
from tools.plan import Plan

Again = Callable[[Request], Plan]
_JOINT = re.compile(
    r"(?P<firm>\s*\n\s*|(?<=[.!?])\s+|\s*[.!?]+\s+|[\s,]+(?:oh and|oh,? also|also,?|and also|plus also|а ещё|и ещё|ещё|а также|а, и|ой, и)\s+|\s*(?:อ้อ|อีกอย่าง|อีกเรื่อง)\s*)"
    r"|\s*,\s*(?:and then|and|then|plus|и|а потом|потом|затем|а)\s+|(?P<bare>\s*,\s*)|\s+(?:and then|and|then|plus|&|\+|и|а потом|потом|затем|плюс)\s+"
    r"|\s*(?:แล้วก็|หลังจากนั้น|จากนั้น|แล้ว|และ)\s*|(?P<gap>(?<=[\u0e00-\u0e7f])\s+(?=[\u0e00-\u0e7f]))",
    re.IGNORECASE,
)
"""Where something new may begin; `firm`: where a sentence ends, or words say that something else comes;
`bare`, `gap`: where nothing tells that it does."""
_LEADS = re.compile(
    r"^(?:(?:and then|and also|and|then|also|plus|oh|btw|by the way|и ещё|и|ещё|а ещё|а также|а|потом|затем|кстати|ой)[\s,]+|(?:แล้วก็|แล้ว|และ|อ้อ|จากนั้น|ก็)\s?)+",
    re.IGNORECASE,
)
_TAIL_TH = re.compile(r"(?<=[\u0e00-\u0e7f])\s?ด้วย(?:นะ|ครับ|ค่ะ|คะ|จ้า|\s)*$")
_LEANS = re.compile(
    r"\b(?:it|its|this|that|them|their|these|those|one|ones|same|both|there|another)\b"
    r"|(?<![а-яё])(?:это\w*|эт[аиу]|его|её|ее|их|им|ими|он|она|они|оно|н[её]м|ней|ним|нём|них|там|туда|обе|оба|так[аоиу]\w*|же)(?![а-яё])"
    r"|มัน|นี้|นั้น|อัน|ตัว|เดียวกัน|ที่นั่น|เหมือนกัน",
    re.IGNORECASE,
)
"""Means something that was said before."""
_GOES_ON = re.compile(
    r"\W*(?:with|without|in|on|at|of|for|to|from|by|using|showing|saying|but|so|because|cos|since|which|that|who|where|while|as|if|or|no|not|make sure"
    r"|с|со|без|в|во|на|для|из|к|от|до|но|чтобы|котор\w+|потому|так|если|или|не|пусть|по)(?![\w'])"
    r"|\W*(?:พร้อม|โดย|ที่|ใน|แต่|เพื่อ|ถ้า|หรือ|เพราะ|ไม่|ให้|ของ|ว่า|กับ|เป็น)",
    re.IGNORECASE,
)
"""Goes on with what stands before it."""
_RELATIVE = re.compile(r"\W*(?:what|when|how|why|что|как|где|когда|почему)(?![\w'])", re.IGNORECASE)
"""Goes on with what stands before a bare comma: «всё, что знаешь»."""
_KEPT = re.compile(
    r"\b(?:remember|keep in mind|note|from now on|always|every time|never)\b"
    r"|(?<![а-яё])(?:запомни|запиши|учти|имей(?:те)? в виду|заметь|пометь|впредь|отныне|всегда|теперь всегда|никогда|каждый раз)(?:те)?(?![а-яё])"
    r"|จำ|จด|ต่อไป|ตลอด|ทุกครั้ง|เสมอ",
    re.IGNORECASE,
)
"""Says in so many words that something is to be kept: other statements beside a wish are about what is made."""
_MAKES = re.compile(
    r"\b(?:make|create|compose|write|record|generate|do|need|want|give|get|cook|produce|put together|can you|could you)\b|(?<![а-яё])(?:сделай|создай|сочини|напиши|запиши|нужн\w+|хочу|дай|сгенерируй|надо)"
    r"|ทำ|แต่ง|สร้าง|ขอ|อยากได้|ต้องการ|เขียน",
    re.IGNORECASE,
)
_STATES = re.compile(
    r"\W*(?:i|we)(?:'m|'re|'ve)?\b(?!'d)(?! (?:also |really |just |now )?(?:want|need|wanna|would|'d|could|can|should))|\W*(?:я|мы|у меня|у нас)(?![а-яё])(?! (?:ещё |бы |тоже )?(?:хочу|хотим|хотел))"
    r"|\W*(?:ผม|ฉัน|เรา|หนู|พี่)(?!อยาก|ขอ|ต้องการ|จะเอา)",
    re.IGNORECASE,
)
"""Tells of the person and wishes for nothing."""
_LONGEST, _SHORTEST, _MOST = 420, 2, 6  # characters; tokens of a side; joints looked at
_FIRM, _LOOSE = 0.75, 0.85
"""How surely each side asks for what it does, where a sentence ends between them, and elsewhere."""


@dataclass(frozen=True)
class _Side:
    """A side of a message, how it is read, and the tools it asks for."""

    text: str
    frame: Frame
    wanted: tuple[Ability, ...]


def wishes_apart(request: Request, index: Matcher, again: Again) -> Plan | None:
    """The plan of both wishes; None for a message that is one wish, or whose wishes belong together."""
    text = normalise(request.text)
    if request.question or request.problems or len(text) > _LONGEST:
        return None
    for before, after in _split(text, request, index):
        plans = [again(replace(request, text=side.text, attachments=_files(side, request))) for side in (before, after)]
        if all(_comes_out(side, plan) for side, plan in zip((before, after), plans, strict=True)):
            return _both(*plans)
    return None


def _split(text: str, request: Request, index: Matcher) -> Iterator[tuple[_Side, _Side]]:
    """The sides of every joint between two wishes of their own, the surest first."""
    closed = QUOTE.sub(lambda quote: '"' * len(quote[0]), text)
    found: list[tuple[bool, float, int, _Side, _Side]] = []
    told = [mark for mark in framed(text, index).marks if mark.role == "text" and mark.likely >= TOLD]
    newest = next(iter(request.earlier), None)
    follows = newest.steps[0].tool if newest and newest.steps else ""
    sent = next((asset.actual_kind for asset in request.attachments if asset.actual_kind in SENT), "")
    for joint in list(_JOINT.finditer(closed))[:_MOST]:
        left, right = text[: joint.start()].strip(), _TAIL_TH.sub("", _LEADS.sub("", text[joint.end() :].strip()))
        if len(tokens(left)) < _SHORTEST or len(tokens(right)) < _SHORTEST or (_GOES_ON.match(right) and not joint["firm"]):
            continue
        bare = joint["bare"] is not None or joint["gap"] is not None
        if (bare and (_RELATIVE.match(right) or not begins(right))) or any(
            mark.start < joint.start() and joint.end() < mark.end for mark in told
        ):
            continue
        firm = bool(joint["firm"])
        least = _FIRM if firm else _LOOSE
        after = _side(right, index, "", "")
        if after is None or after.frame.sure < least or not _is_of_its_own(after, firm):
            continue
        before = _side(left, index, follows, sent)
        if before is None or before.frame.sure < least or not _are_two(before, after):
            continue
        found.append((not firm, -before.frame.sure * after.frame.sure, len(found), before, after))
    for *_, before, after in sorted(found, key=lambda one: one[:3]):
        yield before, after


def _side(text: str, index: Matcher, follows: str, sent: str) -> _Side | None:
    """A side as it is read for itself; None where no work is surely asked for."""
    frame = framed(text, index, follows, sent)
    whole = {ability.tool.name: ability for ability in index.abilities if ability.operation is None}
    if not frame.best or not all(ask in OF_EARLIER or (ask in whole and ask in learned(ASKS)) for ask in frame.best):
        return None
    return _Side(text, frame, tuple(whole[ask] for ask in frame.best if ask in whole))


def _is_of_its_own(side: _Side, firm: bool) -> bool:
    """Whether the second wish says all that it needs: what it does first takes no file, and is about something that it names."""
    if OF_EARLIER & set(side.frame.best):
        return False
    first = side.wanted[0]
    worded = [mark for mark in side.frame.marks if mark.role in WORDED and mark.likely >= TOLD]
    rest = side.text
    for mark in sorted(worded, key=lambda mark: -mark.start):
        rest = f"{rest[: mark.start]} {rest[mark.end :]}"
    if _takes_a_file(first) or _LEANS.search(rest):
        return False
    if needs_words(first) or not _makes(side):
        return bool(worded) or firm or not needs_words(first) or QUOTE.search(side.text) is not None
    kinds = {KIND_OF.get(concept) for token in tokens(side.text) for concept in token.concepts}
    named = bool(kinds & set(first.tool.output_kinds().values())) or bool(side.frame.said("instrument"))
    return named and (firm or bool(side.frame.said("length")) or _MAKES.search(rest) is not None)


def _are_two(before: _Side, after: _Side) -> bool:
    """Whether the sides ask for different things, and neither is part of the other."""
    if set(before.frame.best) & set(after.frame.best):
        return False
    makes = _makes(before) or bool(OF_EARLIER & set(before.frame.best))
    first = after.wanted[0].tool
    goes_out = (first.effect == "publishes" or first.composite) and not first.output_kinds()
    if makes and goes_out:
        return False  # words for what is made
    if any(_STATES.match(side.text) and not _MAKES.search(side.text) and _makes(side) for side in (before, after)):
        return False
    return all(_KEPT.search(side.text) or not _is_kept(side) for side in (before, after))


def _makes(side: _Side) -> bool:
    """Whether a side's first work makes a film, a picture, a sound or words, and finds or tells nothing."""
    kinds = set(side.wanted[0].tool.output_kinds().values()) if side.wanted else set[str]()
    return bool(kinds) and not kinds & {"asset", "report"}


def _is_kept(side: _Side) -> bool:
    """Whether a side asks for words to be kept, and for nothing else."""
    return bool(side.wanted) and all(
        not ability.tool.output_kinds() and "text" in ability.slots and ability.tool.effect == "none" for ability in side.wanted
    )


def _takes_a_file(ability: Ability) -> bool:
    return any(spec.asset and spec.required for spec in ability.input_specs)


def _files(side: _Side, request: Request) -> Sequence:
    """The files that came with the message, for the side that works on some."""
    return request.attachments if OF_EARLIER & set(side.frame.best) or any(map(_takes_a_file, side.wanted)) else ()


def _comes_out(side: _Side, plan: Plan) -> bool:
    """Whether a side's plan does what it asks for."""
    wanted = {ability.tool.domain for ability in side.wanted}
    return bool(plan.steps) and not plan.question and (not wanted or bool(wanted & {step.tool.partition(".")[0] for step in plan.steps}))


def _both(one: Plan, other: Plan) -> Plan:
    """Both plans as one; a step of the second that has the name of one of the first gets another."""
    taken = {step.id for step in one.steps}
    names = {step.id: f"{step.id}-2" for step in other.steps if step.id in taken}
    behind = [
        step.model_copy(
            update={"id": names.get(step.id, step.id), "args": {name: renamed(value, names) for name, value in step.args.items()}}
        )
        for step in other.steps
    ]
    return Plan(goal="; ".join(plan.goal for plan in (one, other) if plan.goal), steps=[*one.steps, *behind])
