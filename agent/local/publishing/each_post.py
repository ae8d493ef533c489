# ruff: noqa: E501 - patterns read better unbroken
"""Several orders about posts in one message, each of its own post: "move the tiktok one to sunday, fb stays", «перенеси субботний пост на воскресенье, а тот, что
в тиктоке, удали», "what's planned for tomorrow? and cancel the noon one". A place, a day or words beside one verb are none of the other's.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local import times
from agent.local.publishing.post_reasons import WISHES
from agent.local.publishing.post_tools import CANCEL, MOVE, STATUS, WITHDRAW
from agent.local.publishing.post_words import ALL_BUT, ONE
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step

_DO_EN = r"(?:cancel|scrap|kill|drop|bin|axe|skip|delete|remove|pull|unpublish|take down|take|move|push|shift|postpone|reschedule|delay)"
_DO_RU = r"(?:отмени|удали|сними|убери|распубликуй|перенеси|сдвинь|передвинь|подвинь|отложи)(?:те)?"
_DO_TH = r"(?:ยกเลิก|ลบ|ถอด|เลื่อน|ย้าย|ขยับ)"
_DELETES = lazy(r"^(?:delete|remove|pull|kill|take down|удали|сними|убери|ลบ|ถอด)(?:те)?(?![a-zа-яё])", re.IGNORECASE)
_STAYS = lazy(
    r"\b(?:stays?|keep|leave|(?:is|are) (?:fine|ok(?:ay)?)|as (?:it|they) (?:is|are)|(?:don'?t|do not) touch)\b|(?<![а-яё])(?:оставь|оставляем|останется|остаётся|остается|пусть (?:висит|остаётся|стоит|выходит)|не трогай|как есть)(?:те)?(?![а-яё])|เหมือนเดิม|เก็บไว้|คงไว้|ไม่ต้อง(?:แตะ|เลื่อน|ยกเลิก)|ปล่อยไว้|เอาไว้", re.IGNORECASE,
)
_JOINT = lazy(
    r"(?:\s*[;,.!?]+\s+|\s+-+\s+|\s+(?=(?:and|but|while|then|and then)\s)|\s+(?=(?:а|и|но)\s)|\s*(?=(?:แล้วก็|แล้ว|ส่วน|แต่|และ)(?!เสร็จ))|(?<=[\u0e00-\u0e7f])\s+(?=[\u0e00-\u0e7f]{2,20}(?:เหมือนเดิม|เก็บไว้|คงไว้|ไม่ต้อง|ปล่อยไว้|ยกเลิก)))(?:(?:and then|and also|and|but|also|then|plus|while|а|и|но|потом|ещё|แล้วก็|แล้ว|ส่วน|แต่|และ)(?![a-zа-яё])\s*)*", re.IGNORECASE,
)
_THAT_ONE = lazy(r"(?<![а-яё])((?:тот|та|ту|те|то|вс[её])), (?=что|котор)", re.IGNORECASE)
_IF_STILL = lazy(r",?\s+if (?:it'?s|its|it is|that'?s) still (?:there|on|planned|going)|,?\s+если (?:он[аи]? )?(?:ещё |еще )?(?:там|есть|стоит|висит)(?![а-яё])|\s?ถ้า(?:มัน)?ยัง(?:อยู่|มี)", re.IGNORECASE)
_POLITE = lazy(r"^(?:(?:please|pls|plz|can you|could you|пожалуйста|тогда|лучше|ช่วย|ขอ|ให้)[\s,]*)+|\s+(?:please|pls|lang|po|вообще|совсем|пожалуйста)\s*$|(?:ด้วย|เลย|ให้ที|นะ|ครับ|ค่ะ|(?<!โย)คะ)+\s*$", re.IGNORECASE)
_OBJECT_RU = lazy(rf"^(?P<what>.+?),?\s+(?P<do>{_DO_RU})(?![а-яё])(?P<rest>.*)$", re.IGNORECASE)
_OBJECT_TH = lazy(rf"^(?P<what>[^\n]{{2,40}}?)\s?(?:ก็|ให้|ช่วย)?(?P<do>{_DO_TH})(?P<rest>.*)$")
_THAT_RU = lazy(r"^(?:(?:тот|ту|то|те|пост)(?:,? (?:что|котор[а-яё]+))?|что)\s+(?=в |на |про |о )", re.IGNORECASE)
_VERB_FIRST = lazy(rf"^(?:{_DO_EN}\b|{_DO_RU}(?![а-яё])|{_DO_TH})", re.IGNORECASE)
_ASKS = lazy(r"^(?:what|which|when)\b|^(?:что|какие|когда)(?![а-яё])|อะไร|ไหน|เมื่อไหร่|เมื่อไร", re.IGNORECASE)
_LONGEST, _FEWEST = 240, 2  # characters; pieces
_MADE_BY = {CANCEL, WITHDRAW, MOVE, STATUS}


def each_post(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of all of them; None for a message that gives not several orders about posts, or says anything else."""
    text = normalise(request.text)
    if request.question or request.attachments or len(text) > _LONGEST or '"' in text:
        return None
    text = _THAT_ONE.sub(r"\1 ", _IF_STILL.sub("", text))
    pieces = [_POLITE.sub("", _POLITE.sub("", piece.strip(" ,.;!"))).strip(" ,") for piece in _JOINT.split(text) if piece.strip(" ,.;!?")]
    if len(pieces) < _FEWEST or not any(map(_order, pieces)):
        return None
    orders = [_order(piece) for piece in pieces]
    asks = [not order and at == 0 and ("?" in text or bool(_ASKS.search(pieces[0]))) for at, order in enumerate(orders)]
    stays = [not order and bool(_STAYS.search(piece)) for piece, order in zip(pieces, orders, strict=True)]
    others = [piece for piece, order, *known in zip(pieces, orders, asks, stays, strict=True) if not order and not any(known)]
    several = sum(map(bool, orders)) + any(asks) >= _FEWEST
    if sum(map(bool, orders)) == 1 and any(stays) and ALL_BUT.search(text):
        return None  # what goes and what stays of it is one order
    if any(WISHES.search(piece) for piece in others) or not (several or any(stays)):
        return None
    return _planned([piece if asked else order for piece, order, asked in zip(pieces, orders, asks, strict=True) if order or asked], request, again)


def _planned(orders: list[str], request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """One step for each order; None where one of them makes another plan."""
    steps, day = list[Step](), ""
    for order in orders:
        step = _step(_of_that_day(_said(order, orders), day), request, again)
        if step is None:
            return None
        day = str(step.args.get("first_day") or "") if step.args.get("first_day") == step.args.get("last_day") else ""
        name = step.id if all(other.id != step.id for other in steps) else f"{step.id}-{len(steps) + 1}"
        steps.append(step.model_copy(update={"id": name}))
    return Plan(goal="; ".join(step.title for step in steps), steps=steps)


def _said(order: str, orders: list[str]) -> str:
    """An order about what is planned: what is "deleted" beside what is moved is not out yet."""
    found = _DELETES.match(order)
    beside = any(other != order and _VERB_FIRST.match(other) and not _DELETES.match(other) for other in orders)
    if found is None or not beside:
        return order
    return f"{_CANCELS[detect(found[0], '')]}{order[found.end() :]}"


_CANCELS = {"en": "cancel", "ru": "отмени", "th": "ยกเลิก"}


def _step(order: str, request: Request, again: Callable[[Request], Plan]) -> Step | None:
    plan = again(replace(request, text=order))
    return plan.steps[0] if len(plan.steps) == 1 and not plan.question and plan.steps[0].tool in _MADE_BY else None


def _of_that_day(order: str, day: str) -> str:
    """ "The 12 o'clock one" of the day that was asked about, by that day: posts go by their days, and are asked about where there are several."""
    clocks = times.read(order).clocks
    if not day or not clocks or not _ENDS.match(order):
        return order
    for clock in reversed(clocks):
        order = f"{order[: clock.start]}{order[clock.end :]}"
    order = re.sub(r"\s+(?:тот|ту)(?:,? (?:что|котор[а-яё]+))?(?: на| в)?\s*$", " пост", order).strip()
    return re.sub(r"\s{2,}", " ", f"{re.sub('อัน(?=$|ตอน)|ตอน$', 'โพสต์', order)} {day}")


_ENDS = lazy(r"(?:cancel|scrap|kill|drop|bin|skip|delete|remove|pull)\b|(?:отмени|удали|сними|убери)(?:те)?(?![а-яё])|ยกเลิก|ลบ|ถอด", re.IGNORECASE)


def _order(piece: str) -> str:
    """A piece with its verb in front, and a post behind it; empty where it is no order about posts."""
    if _VERB_FIRST.match(piece):
        return piece
    if (found := _OBJECT_RU.match(piece)) and not _WISH_BEFORE.search(found["what"]):
        what = _THAT_RU.sub("", found["what"])
        return f"{found['do']} {what if ONE.search(what) else f'пост {what}'}{found['rest']}"
    if (found := _OBJECT_TH.match(piece)) and not _WISH_BEFORE.search(found["what"]):
        what = re.sub(r"^(?:ของ|อันที่|อัน|ตัว)", "", found["what"])
        return f"{found['do']}{what if ONE.search(what) else f'โพสต์{what}'}{found['rest']}"
    return ""


_WISH_BEFORE = lazy(rf"(?<![а-яё])(?:сделай|нарисуй|напиши|покажи|скажи|{_DO_RU})(?![а-яё])|ทำ|วาด|เขียน|ขอดู|{_DO_TH}", re.IGNORECASE)
