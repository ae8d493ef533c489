# ruff: noqa: E501 - patterns read better unbroken
"""One sheet, whatever is told of what it shows: "a poster for the cafe: soup, salad, pie", «плакат для пекарни, булочки и пироги, воскресенье с 9 до 12»,
"ขอโลโก้ร้านกาแฟ รูปนกฮูกถือแก้ว". None of what is listed is a picture of its own. Hours that are told by themselves stand below the day.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.announcing.announced import FIELD
from agent.local.announcing.announcement import SHEET
from agent.local.announcing.facts import SIGNAL
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step

_LONGEST, _WORDS, _MOST = 240, 3, 8
_EN = lazy(
    r"^(?P<head>\W*(?:(?:hi|hey|please|pls|can|could|you|i|we|need|want|make|create|draw|design|do|me|us)\s+){0,6}(?:(?:an?|the|one|our)\s+)?(?:[a-z-]+ ){0,2}?(?:poster|flyer|banner|placard)(?: for [^,:;.\"]{3,50}?)?)\s*(?P<sep>[:,])\s*(?P<told>[^:\"\n]{4,180})$",
    re.IGNORECASE,
)
_RU = lazy(
    r"^(?P<head>\W*(?:(?:привет|пожалуйста|плиз|мне|нам|нужен|нужна|нужно|надо|хочу|сделай(?:те)?|нарисуй(?:те)?|создай(?:те)?)[\s,]+){0,5}(?:[а-яё]+(?:ый|ую|ая|ий) ){0,2}(?:меню-)?(?:постер|плакат|афиш[ауи]|баннер|флаер)(?:-меню)?(?: для [^,:;.\"]{3,50}?)?)\s*(?P<sep>[:,])\s*(?P<told>[^:\"\n]{4,180})$",
    re.IGNORECASE,
)
_AND = lazy(r"\s+(?:and|и)\s+", re.IGNORECASE)
_NO_THING = lazy(
    r"\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:today|tomorrow|tonight|daily|every|free|entry|call|book|at|until|till|from|open|off|style|theme|look|colou?rs?|background|format|bright|dark|warm|cold|pastel|vertical|horizontal|square|wide|minimal\w*|modern|retro|vintage|bold|cute|simple|red|blue|green|yellow|pink|white|black|gold|text|title|no|with|without|please|text|size|a\d)\b"
    r"|(?<![а-яё])(?:понедельник|вторник|сред[ауы]|четверг|пятниц|суббот|воскресень|будн|выходн|завтра|сегодня|кажд|ежедневн|вход|скидк|бесплатн|запис|адрес|начал|билет|тел|звон|приход|жд[её]м|улиц|стил|фон|цвет|тон|формат|ярк|т[её]мн|светл|т[её]пл|пастел|вертикальн|горизонтальн|квадратн|минимал|текст|надпис|заголов|без |с |в |на |для |по |до |от |со |из |январ|феврал|март|апрел|ма[йя](?![а-яё])|июн|июл|август|сентябр|октябр|ноябр|декабр|пожалуйста|работа|открыт|закрыт)",
    re.IGNORECASE,
)
"""Tells when, where or how, and names nothing that is shown."""
_NOTICE = lazy(r"(?:lost|found|missing|wanted|hiring|for (?:rent|sale)|job|gift|coupon|discount|voucher)\b|(?:подарочн|купон|сертификат|потеря|пропал|найден|сда[её]тся|прода[её]тся|требу[ею]тся|ищ(?:ем|у)|нужн|набор|вакансия|открыт)", re.IGNORECASE)
"""Begins a notice: what follows is told, and shown by nothing."""
_ONE_TH = lazy(
    r"^(?P<head>\s*(?:(?:ช่วย|รบกวน|ขอ|อยากได้|ทำ|สร้าง|ออกแบบ)\s?){0,3}(?:โลโก้|โปสเตอร์|แบนเนอร์|ใบปลิว)[^\s\d:\"]{2,40}(?:ให้)?)\s+รูป(?=(?!ปก|โปรไฟล์|แบบ|โพสต์|ที่|นี้|ละ|สินค้านี้)[^\s\d:\"]{2,40})(?P<rest>(?:(?!คลิป|แคป|แล้ว|และ|รูป)[^\d:\"]){2,60})$"
)


_NAMED_TH = lazy(r"(?P<sheet>(?:โลโก้|โปสเตอร์|แบนเนอร์|ป้าย|ใบปลิว)[^\"\n]{0,40}?ชื่อ(?:ว่า|ร้าน)?)\s?(?P<name>(?-i:[A-Z])[A-Za-z'&]*(?: (?-i:[A-Z&])[A-Za-z'&]*){1,3})(?=\s|$|[\u0e00-\u0e7f])")
_WORDED_TH = lazy(r"(?:โลโก้|โปสเตอร์|แบนเนอร์|ป้าย|ใบปลิว|รูป|ภาพ)[^\"\n]{0,60}?(?:เขียนว่า|คำว่า|ข้อความว่า)\s?[^\s\"]")
_ASKED_TH = lazy(r"\s+(?:ให้|หน่อย|ด้วย|ที|นะ|คะ|ค่ะ|ครับ|คับ|จ้า|จ้ะ|เลย)+\s*$")
"""How it is asked for, behind the words that are to stand on it: "... ให้หน่อยค่ะ"."""
_PICTURE_TH = lazy(r"^(?P<ask>\s*(?:(?:ช่วย|รบกวน|ขอ|อยากได้|ทำ|สร้าง|ออกแบบ)\s?){1,3})(?:รูปภาพ|รูป|ภาพ)(?:ที่)?เขียนว่า")
"""A picture of which nothing is told but the words on it."""
_GREETS_RU = lazy(r"(?<=с надписью )(?P<words>(?:доброе утро|добрый (?:день|вечер)|доброй ночи|привет|спасибо|здравствуй(?:те)?)(?: [а-яё]+){0,3})(?=\s*[.!]*$)", re.IGNORECASE)
"""Words for a sheet that would be read as said to oneself."""


def one_logo(text: str) -> str:
    """The Thai message in which what a sheet shows is no picture beside it ("ขอโลโก้ร้านกาแฟ รูปนกฮูก"), and a name or a greeting is told within quotes."""
    if len(text) > _LONGEST:
        return text
    text = re.sub(r"(?<=โปสเตอร์) (?=ของ(?:แถม|ขวัญ|ฝาก|ใหม่|เข้าใหม่))", "", text)
    text = _ASKED_TH.sub("", text) if _WORDED_TH.search(text) else text
    text = _PICTURE_TH.sub(r"\g<ask>โปสเตอร์เขียนว่า", _ONE_TH.sub(r"\g<head>เป็นรูป\g<rest>", text))
    return _GREETS_RU.sub(r"«\g<words>»", _NAMED_TH.sub(r'\g<sheet> "\g<name>"', text))


def one_sheet(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of one sheet with all that is listed on it; None for any other message."""
    text = normalise(request.text).strip(" .!")
    if request.question or request.attachments or request.earlier or len(text) > _LONGEST:
        return None
    found = _EN.match(text) or _RU.match(text)
    pieces = re.split(r"\s*,\s*", found["told"]) if found else []
    things = list[str]()
    while pieces and len(things) < _MOST and _names(pieces[0]):
        things.append(pieces.pop(0))
    listed = [thing for piece in things for thing in _AND.split(piece)]
    if found is None or len(listed) < 2 or _NOTICE.match(found["told"]) or (found["sep"] == "," and not any(_AND.search(thing) for thing in things)):
        return None
    plan = again(replace(request, text=", ".join([found["head"], *pieces])))
    step = plan.steps[0] if len(plan.steps) == 1 else None
    ability = index.whole(step.tool) if step else None
    if step is None or ability is None or "prompt" not in ability.slots or not step.args.get("prompt"):
        return None
    shown = str(step.args["prompt"])
    prompt = f"{shown}: {', '.join(things)}" if SHEET.search(shown) else f"{shown}, {', '.join(things)}"
    made = wording.with_values(step, ability, {"prompt": prompt}, detect(text, request.language))
    return Plan(goal=made.title, steps=[made])


def _names(piece: str) -> bool:
    """Whether a piece of a list names one or two things that may be shown."""
    things = _AND.split(piece)
    return all(1 <= len(thing.split()) <= _WORDS and not _NO_THING.search(thing) and not SIGNAL.search(thing) for thing in things)


_HOURS = lazy(r"(?:^|,\s*)(?P<hours>(?:с|со) \d{1,2}(?:[:.]\d\d)? до \d{1,2}(?:[:.]\d\d)?|from \d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)? (?:to|till|until) \d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?)\s*$", re.IGNORECASE)


def hours_below(plan: Plan, request: Request, index: Matcher) -> Plan:
    """The plan, on whose sheets hours that are told by themselves stand among the facts: "пятница, с 20 до 24"."""
    steps = [_with_hours(step, index, detect(request.text, request.language)) for step in plan.steps]
    return plan if steps == list(plan.steps) else plan.model_copy(update={"steps": steps, "goal": "; ".join(dict.fromkeys(step.title for step in steps))})


def _with_hours(step: Step, index: Matcher, language: str) -> Step:
    ability = index.whole(step.tool)
    prompt = str(step.args.get("prompt") or "")
    hours = _HOURS.search(prompt) if ability and FIELD in ability.tool.input.model_fields else None
    rest = prompt[: hours.start()].strip(" ,") if hours else ""
    if ability is None or hours is None or not rest or not SHEET.search(rest):
        return step
    told = [str(line) for line in step.args.get(FIELD) or ()]
    said = hours["hours"]
    below = [f"{told[0]} {said}", *told[1:]] if told and len(told[0].split()) == 1 else [*told[:1], said[0].upper() + said[1:], *told[1:]]
    return wording.with_values(step, ability, {"prompt": rest, FIELD: below}, language)
