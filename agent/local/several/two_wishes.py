# ruff: noqa: E501 - patterns read better unbroken
"""Two wishes in one message, one of which has nothing to do with the other's files: "remember that we close at 7, and tell me what's going out
tomorrow", «сними ролик про лук с публикации, а этот выложи в понедельник», "ยกเลิกโพสต์พรุ่งนี้ แล้วทำคลิปเรื่องชา".

What is kept, asked after, taken down or announced takes no file and makes none, so such a wish is planned for itself and so is the other. It is
split where it surely begins: at a joint behind which such a wish begins, or behind which any wish begins where such a wish stood first. Each half
must make a plan by itself, and the half that stands alone the plan of its own sort; otherwise the message is read as one.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from agent.contract import Request
from agent.local import times
from agent.local.slots.quoted import QUOTE
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step

_ASKS = r"(?:(?:please|pls|hey|jarvis|ok(?:ay)?|so|now|also|then|just|can you|could you|would you|пожалуйста|а|и|ну|ещё|еще|также|теперь|потом|затем|можешь)[\s,]+|(?:ช่วย|ขอ|รบกวน|ฝาก|แล้วก็|แล้ว|และ|ก็)\s?)*"
_BACK = r"(?!\W*(?:(?:that|this|it|these|all (?:that|this)|это|всё|все)(?![\wа-яё]))?(?: (?:down|please|too|for \w+|пожалуйста|на будущее))*\s*(?:[.,;!]|$|(?:and|then|и)\s))"
"""Not behind what is kept: "I'm vegan, remember that"."""
_KEEP = rf"(?:remember|keep in mind|don't forget)\b{_BACK}|note (?:that|down)\b{_BACK}(?! down)|(?:запомни|запиши|учти|имей в виду|не забудь)(?:те)?(?![а-яё]){_BACK}|(?:จำ|จด)(?:ไว้)?(?:ให้|ด้วย|หน่อย|นะ)*ว่า"
_ASK = (
    r"(?:(?:tell|show|remind) (?:me|us)|let me know|check|list)\s(?:again )?(?:what|when|which|how many|how|if|whether|everything|all|the (?:posts|plan|schedule)|my (?:posts|files|videos|plan|schedule))\b"
    r"|what(?:'s| is| are) (?:going out|planned|scheduled|coming up|on (?:the|my) (?:plan|schedule|calendar))\b|what (?:goes|went|did we post|have we posted)\b"
    r"|(?:скажи|покажи|напомни|подскажи|проверь|расскажи)(?:те)?(?: мне| нам)?,? (?:что|когда|какие|какой|сколько|как|выш|мои|все|всё|список|план|расписание)(?![а-яё])|что (?:у нас )?(?:выходит|запланировано|выйдет|вышло|выходило)(?![а-яё])"
    r"|(?:บอก|เช็ค|เช็ก|ดู)(?:ฉัน|ผม|เรา|หนู)?(?:ที|ด้วย|หน่อย|ให้)*\s?(?:ว่า)?\s?(?=\S)"
)
_DOWN = (
    r"(?:take down|unpublish|cancel|unschedule|delete|remove|pull|take)\b(?=.{0,40}\b(?:posts?|clips?|videos?|reels?|shorts?|stor(?:y|ies)|announcements?|publications?)\b)"
    r"|(?:сними|убери|удали|отмени)(?:те)?(?=.{0,40}(?<![а-яё])(?:пост|публикаци|ролик|видео|клип|рилс|сторис|объявлени))"
    r"|(?:ลบ|ถอด|เอา|ยกเลิก)(?=.{0,40}(?:โพสต์|โพส|คลิป|วิดีโอ|วีดีโอ|รีล|ประกาศ))"
)
_MOVES_RU = r"(?:перенеси|сдвинь|передвинь|подвинь|перекинь|перебрось|отложи)"
_POST_FIRST_RU = r"(?:(?:тот|этот|мой|наш|завтрашний|сегодняшний)\s)?(?:пост|публикаци[юя]|ролик|видео|рилс|сторис|объявление)\s(?:[^\s,.;!?]+\s){1,4}?"
_DOWN += rf"|{_POST_FIRST_RU}(?:сними|убери|удали|отмени)(?:те)?(?![а-яё])"
_MOVE = (
    r"(?:move|push|shift|postpone|reschedule)\b(?=.{0,40}\b(?:posts?|clips?|videos?|reels?|shorts?|stor(?:y|ies)|announcements?|publications?)\b)"
    rf"|{_MOVES_RU}(?:те)?(?=.{{0,40}}(?<![а-яё])(?:пост|публикаци|ролик|видео|клип|рилс|сторис|объявлени))|{_POST_FIRST_RU}{_MOVES_RU}(?:те)?(?![а-яё])|(?:เลื่อน|ย้าย|ขยับ)(?=.{{0,40}}(?:โพสต์|โพส|คลิป|วิดีโอ|วีดีโอ|รีล|ประกาศ))"
)
_SAY = r"announce\b|(?:объяви|анонсируй)(?:те)?(?![а-яё])|ประกาศ"
_ADVISE = (
    r"(?:(?:what|which) (?:do|would|can) you (?:advise|recommend|suggest)|(?:got )?any (?:tips|advice|suggestions)|(?:give|tell) (?:me|us) (?:some |your )?(?:tips|advice|what to do next)|advise (?:me|us)|what should (?:i|we) do next)(?: please| then)?\W*$"
    r"|(?:что|че|чё) (?:ты |вы )?(?:по)?совету(?:ешь|ете)(?: делать(?: дальше)?| дальше)?\W*$|(?:по)?советуй(?:те)?(?: мне| нам)?(?:,? (?:что|чего) (?:делать|дальше|постить|выложить)(?: дальше)?)?\W*$|(?:дай|есть) (?:какие-нибудь |какие-то )?совет(?:ы)?\W*$"
    r"|(?:แนะนำ|บอก)(?:ให้|ด้วย|หน่อย|ที|มา)*\s?(?:ว่า)?(?:ควร|น่าจะ|ต้อง)?(?:ทำ|ไป|โพสต์|โพส|ลง)?(?:อะไร|ไง|ยังไง)?(?:ต่อ|ดี)?(?:ให้|ด้วย|หน่อย|ที|นะ|ครับ|ค่ะ|(?<!โย)คะ)*\s*$"
)
_SORTS = {"kept": _KEEP, "advised": _ADVISE, "asked": _ASK, "down": _DOWN, "moved": _MOVE, "said": _SAY}
_ALONE = lazy(rf"\W*{_ASKS}(?:{'|'.join(f'(?P<{name}>{words})' for name, words in _SORTS.items())})", re.IGNORECASE)
"""A wish that stands alone, from its first word."""
_SOMEWHERE = lazy("|".join(_SORTS.values()), re.IGNORECASE)
_MADE_BY = {
    "kept": ("memory.remember",),
    "advised": ("insight.advise",),
    "asked": ("publishing.status", "insight.report", "asset.search", "memory.recall"),
    "down": ("publishing.withdraw", "publishing.cancel"),
    "moved": ("publishing.move",),
    "said": ("publishing.announce",),
}
"""What the plan of such a wish is made of."""
_ANY = lazy(
    rf"\W*{_ASKS}(?:(?:make|create|do|draw|write|record|cut|trim|put|post|publish|upload|schedule|share|design|prepare|give me|i (?:want|need)|remember|note)\b"
    r"|(?:(?:этот|эту|это|эти|его|её)\s)?(?:сделай|создай|нарисуй|напиши|сними|запиши|обрежь|выложи|опубликуй|запости|поставь|залей|запланируй|подготовь|запомни|озвучь)(?:те)?(?![а-яё])|(?:сделай|нарисуй|напиши)"
    r"|(?:ทำ|สร้าง|วาด|เขียน|ตัด(?!ผม|ขน|เล็บ|ชุด|เสื้อ|แว่น)|โพสต์|โพส|ลง(?=คลิป|รูป|อัน|ตัว|วิดีโอ|วีดีโอ)|ออกแบบ|อัดเสียง|จำไว้))",
    re.IGNORECASE,
)
"""Any wish, from its first word."""
_JOINT = lazy(
    r"\s*[,;.!]+\s*(?:(?:and then|and also|and|then|also|plus|и|а|потом|затем|также)\s+)?|\s+(?:and then|and also|and|then|plus|и|а|потом|затем|а также)\s+|\s*(?<!ที่)(?:แล้วก็|แล้ว|และ|จากนั้น)\s*|(?<=[\u0e00-\u0e7f])\s+(?=ช่วย|ขอ|บอก|จำ)",
    re.IGNORECASE,
)
_SAME_TIME = lazy(
    r"\bat (?:the|that) same (?:time|hour|moment)\b|\bat that time too\b|(?<![а-яё])(?:в (?:это|то) же(?: самое)? время|тогда же|одновременно)(?![а-яё])|(?:ใน)?เวลาเดียวกัน|พร้อมกัน",
    re.IGNORECASE,
)
_POINTS = lazy(r"\b(?:it|them|its|that one|those)\b|(?<![а-яё])(?:его|её|ее|их|им|ним|них)(?![а-яё])|มัน", re.IGNORECASE)
"""Speaks of what the half before it is about."""
_RELATIVE = lazy(r"(?:what|что)(?![\w'])", re.IGNORECASE)
"""Behind a comma alone it goes on with what stands before it: «всё, что вышло вчера»."""
_LONGEST = 300  # characters: what is longer has been told at length, and is one thing


@dataclass(frozen=True)
class _Half:
    """A half of a message, and, where it stands alone, of which sort it is."""

    text: str
    sort: str = ""


def begins(text: str) -> bool:
    """Whether a text begins a wish by its first words."""
    return bool(_ALONE.match(text) or _ANY.match(text))


def two_wishes(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of both; None for a message that is one wish, or whose wishes belong together."""
    text = normalise(request.text)
    if request.question or len(text) > _LONGEST:
        return None
    halves = _halves(text)
    if halves is None:
        return None
    plans: dict[_Half, Plan] = {}
    for half in sorted(halves, key=lambda half: not half.sort):  # what stands alone is planned at little cost, and tells whether to go on
        plans[half] = again(_alone(half, request))
        if not _fits(half, plans[half]):
            return None
    before, after = halves
    return None if _same(plans[before], plans[after]) else _both(halves, (plans[before], plans[after]))


def _halves(text: str) -> tuple[_Half, _Half] | None:
    """The message in two, at the first joint between two wishes of different kinds, by their first words; None where there is none."""
    closed = QUOTE.sub(lambda quote: '"' * len(quote[0]), text)
    if not _SOMEWHERE.search(closed):
        return None
    first = _sort(closed)
    for joint in _JOINT.finditer(closed):
        before, after = text[: joint.start()].strip(), text[joint.end() :].strip()
        if not before or not after or (joint[0].strip() == "," and _RELATIVE.match(closed, joint.end())):
            continue
        second = _sort(closed[joint.end() :])
        begins = bool(second) if not first or first == "kept" else bool(second or _ANY.match(closed[joint.end() :]))
        if begins and first != second and not (_POINTS.search(after) and {"down", "moved"} & {first, second}):
            return _Half(_at_that_time(before, after), first), _Half(_at_that_time(after, before), second)
    return None


def _sort(text: str) -> str:
    found = _ALONE.match(text)
    return str(found.lastgroup) if found else ""


def _at_that_time(text: str, other: str) -> str:
    """A half with the time that the other one tells in the place of what points to it."""
    if not _SAME_TIME.search(text):
        return text
    told = " ".join(other[start:end] for start, end in times.read(other).spans)
    return _SAME_TIME.sub(lambda _: told, text) if told else text


def _alone(half: _Half, request: Request) -> Request:
    return replace(request, text=half.text, attachments=() if half.sort else request.attachments)


def _fits(half: _Half, plan: Plan) -> bool:
    """Whether a half makes a plan, of the tools of its sort where it has one."""
    if not plan.steps or plan.question:
        return False
    return not half.sort or all(step.tool in _MADE_BY[half.sort] for step in plan.steps)


def _same(one: Plan, other: Plan) -> bool:
    return {step.tool for step in one.steps} == {step.tool for step in other.steps}


def _both(halves: tuple[_Half, _Half], plans: tuple[Plan, Plan]) -> Plan:
    """Both plans as one; where both have a step of one name, it is changed in the half that stands alone, whose steps nothing is made from."""
    taken = {step.id for half, plan in zip(halves, plans, strict=True) if not half.sort for step in plan.steps}
    steps: list[Step] = []
    for half, plan in zip(halves, plans, strict=True):
        for step in plan.steps:
            name = step.id
            while half.sort and name in taken:
                name += "-2"
            taken.add(name)
            steps.append(step.model_copy(update={"id": name}))
    return Plan(goal="; ".join(plan.goal for plan in plans if plan.goal), steps=steps)
