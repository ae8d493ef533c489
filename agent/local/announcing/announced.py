# ruff: noqa: E501 - patterns read better unbroken
"""What is made of a message that announces something: "a poster for our yard sale, Saturday 9am, 14 Oak Street", "โปรโมทบิงซูมะม่วง 129 บาท",
"меню: латте 200, раф 220". What it tells is taken out word for word and the rest is planned; what is made then carries it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.announcing.announcement import ABOUT, FILM, SHEET, Announcement, announcement
from agent.local.announcing.facts import CONTACT
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.follow_ups.target import sources
from agent.local.several.several_things import without_its_name
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step

FIELD = "details"
"""The field of a tool that takes them."""
Again = Callable[[Request], Plan]


def telling(index: Matcher) -> dict[str, Ability]:
    """The tools that carry details, by name."""
    return {ability.tool.name: ability for ability in index.abilities if ability.operation is None and FIELD in ability.tool.input.model_fields}


def with_details(request: Request, index: Matcher, again: Again) -> Plan | None:
    """The plan of a message that announces something, all that it tells carried by what is made; None for any other."""
    able = telling(index)
    if not able or request.question or request.attachments:
        return None
    follows = request.earlier[0].steps[0].tool if request.earlier and request.earlier[0].steps else ""
    request = replace(request, text=_whose_first(request.text))
    found = announcement(normalise(request.text), index, follows)
    if found is None:
        return _below_its_words(request, able, again)
    language = detect(request.text, request.language)
    if (several := _several(normalise(request.text))) and (plan := _each(several, request, index, again)):
        return plan
    about = f'{found.rest} {ABOUT.get(language, "about")} "{found.things[0] if found.things else found.details[0]}"'
    drawn = [_drawn(found, language)] if found.things and not FILM.search(found.rest) else []
    headed = _HEADED.match(found.rest) if not found.things else None
    named = [f'{headed["sheet"]} {ABOUT.get(language, "about")} "{headed["name"]}"'] if headed else []
    for rest in (*drawn, found.rest, *named, about):
        plan = again(replace(request, text=rest))
        if any(step.tool in able for step in plan.steps):
            return _carrying(_as_one(plan), found, able, language)
    return None


_BELOW = lazy(
    rf"\"(?P<on>\s+on (?:it|top))?\s*,?\s*(?:(?:and|plus|with|и|а|ещё|также|плюс)\s+|(?:แล้วก็|แล้ว|และ|กับ|พร้อม|ใส่|มี|ด้วย)\s?)*(?:(?:below|внизу|снизу|ниже)\s+|ข้างล่าง|ด้านล่าง)?(?:the\s+|our\s+|my\s+|наш\s+|мой\s+)?(?P<fact>(?:(?:phone(?: number)?|number|tel|call|номер(?:ом)?(?: телефона)?|тел(?:ефон(?:ом)?)?\.?|เบอร์(?:โทร(?:ศัพท์)?)?|โทร(?:ศัพท์)?)[.:]?\s*)?(?:{CONTACT}))"
    r"(?:\s*(?:(?:at|on|in) the (?:very )?(?:bottom|top|end|side)|below|underneath|under it|(?:в)?низу|снизу|под ними?|ниже|сверху|(?:ไว้)?(?:ข้าง|ด้าน)(?:ล่าง|ใต้|บน)|ข้างใต้))?(?P<rest>(?=[\s,.;!]|$).*)$", re.IGNORECASE | re.DOTALL,
)
"""Whom to call, behind the words that stand on a sheet: 'a poster with "URGENT" on it and the phone 089-111-2345 at the bottom'."""


_CASE_RU = lazy(r"(?<=^телефон)ом|(?<=^номер)ом", re.IGNORECASE)


def _below_its_words(request: Request, able: dict[str, Ability], again: Again) -> Plan | None:
    """The plan of a sheet that has its words told within quotes, and below them whom to call; None for any other message."""
    text = normalise(request.text)
    below = _BELOW.search(text) if SHEET.search(text) and text.count('"') == 2 else None
    if below is None:
        return None
    plan = again(replace(request, text=f"{text[: below.start() + 1]}{below['on'] or ''}{below['rest']}".rstrip()))
    sheets = [step for step in plan.steps if step.tool in able and not step.args.get(FIELD)]
    if len(sheets) != 1:
        return None
    language = detect(request.text, request.language)
    told = wording.with_values(sheets[0], able[sheets[0].tool], {FIELD: [_CASE_RU.sub("", below["fact"].strip())]}, language)
    steps = [told if step is sheets[0] else step for step in plan.steps]
    return plan.model_copy(update={"steps": steps, "goal": "; ".join(dict.fromkeys(step.title for step in steps))})


_HEADED = lazy(rf"(?P<sheet>[^:]*(?:{SHEET.pattern})[^:]*?)\s*:\s*(?P<name>[^:,.\"]{{2,60}})$", re.IGNORECASE)
"""A sheet and what it is called: "a poster: yoga in English"."""
_COUNT = r"(?P<n>[2-9]|1\d|two|three|four|five|six|две|два|три|четыре|пять|шесть|สอง|สาม|สี่|ห้า|หก)"
_HEAD = lazy(rf"^(?P<head>[^:]*?)(?<!\w){_COUNT}(?!\w)(?P<thing>[^:]*?):\s*(?P<list>\S.*)$", re.IGNORECASE | re.DOTALL)
_NUMBERS = {"two": 2, "две": 2, "два": 2, "สอง": 2, "three": 3, "три": 3, "สาม": 3, "four": 4, "четыре": 4, "สี่": 4, "five": 5, "пять": 5, "ห้า": 5, "six": 6, "шесть": 6, "หก": 6}


def _several(text: str) -> list[str]:
    """Each of several sheets as a wish of its own: "3 posters: yoga on monday, pilates on tuesday, boxing on friday"; else empty."""
    match = _HEAD.match(text)
    if match is None or not SHEET.search(match["head"] + match["thing"]):
        return []
    count = _NUMBERS.get(match["n"].lower()) or int(match["n"])
    pieces = next((found for cut in (r"\s*[;\n]\s*", r"\s*,\s+") if len(found := [part for part in re.split(cut, match["list"].strip(" .;,")) if part]) == count), [])
    thing = match["thing"].strip() if SHEET.search(match["thing"]) else ""
    return [f"{match['head'].strip()} {thing}".strip() + f": {piece}" for piece in pieces]


def _each(wishes: list[str], request: Request, index: Matcher, again: Again) -> Plan | None:
    steps: list[Step] = []
    for number, wish in enumerate(wishes, 1):
        one = replace(request, text=wish)
        plan = with_details(one, index, again) or again(one)
        if len(plan.steps) != 1:
            return None
        steps.append(plan.steps[0].model_copy(update={"id": f"{plan.steps[0].id}-{number}"}))
    return Plan(goal="; ".join(step.title for step in steps), steps=steps)


_DRAW = {"en": "draw a picture of", "ru": "нарисуй картинку", "th": "วาดรูป"}
_OF_WHOM = lazy(r"(?:\b(?:for|of) (?:an? |the |my |our )?|(?<![а-яё])(?:для|на|в) (?:наш[а-яё]* |мо[а-яё]* )?|(?:ของ)?(?=(?:ร้าน|คลินิก|คาเฟ่|โรงเรียน|สปา|อู่)[\u0e00-\u0e7f]))((?:(?:[^\W\d_]|[\u0e00-\u0e7f])+ ?){1,3})", re.IGNORECASE)
_DRAWS = lazy(
    r"\b(?:please|make|draw|create|design|need|want|a|an|me|i|pictures?|images?|graphic|for|of|card)\b|(?<![а-яё])(?:сделай|нарисуй|создай|нужн[оаы]?|мне|картинк[а-яё]*|изображени[а-яё]*|на|в|с)(?![а-яё])|ช่วย|ทำ|วาด|ออกแบบ|รูป|ภาพ|ให้|หน่อย|ขอ|ที|นะ|ครับ|ค่ะ|(?<!โย)คะ|มี", re.IGNORECASE,
)  # fmt: skip


def with_what_was_told(plan: Plan, request: Request, index: Matcher) -> Plan:
    """The plan, what was told of the earlier work carried by what is made of the same thing: "now a poster for it", after a promo."""
    before = request.earlier[0].steps[0] if request.earlier and request.earlier[0].steps else None
    told = before.args.get(FIELD) if before is not None else None
    if before is None or not told:
        return plan
    named = [value for value in before.args.values() if isinstance(value, str) and len(value) > _A_NAME]
    about = {one.casefold() for value in named for one in (value, without_its_name(value))}
    able = telling(index)
    steps: list[Step] = []
    for step in plan.steps:
        names = [spec.name for spec in able[step.tool].slots.values() if spec.kind == "text"] if step.tool in able else []
        same = any(word in str(step.args.get(name, "")).casefold() for name in names for word in about)
        carries = same and step.tool != before.tool and FIELD not in step.args
        if carries:
            topic = next((str(step.args[name]) for name in names if name in step.args), "")
            headed = _LETTERING in names and _LETTERING not in step.args and SHEET.search(request.text) and not SHEET.search(topic)
            values: dict[str, object] = {FIELD: told, **({_LETTERING: topic[:1].upper() + topic[1:]} if headed and len(topic) <= _A_TITLE else {})}
            step = wording.with_values(step, able[step.tool], values, detect(request.text, request.language))
        steps.append(step)
    return plan.model_copy(update={"steps": steps})


_LETTERING = "title"
"""The field for words on a picture."""
_A_TITLE = 36  # characters
_A_NAME = 3  # letters: what is shorter is a value, and no topic


def _drawn(found: Announcement, language: str) -> str:
    """A wish for a picture of what a list names, with all that is said of how it is to look."""
    how = SHEET.sub(" ", found.rest)
    subject = _OF_WHOM.search(how)
    how = _DRAWS.sub(" ", _OF_WHOM.sub(" ", how)).strip(" ,.:–—-")
    things = ", ".join(found.things[:4])
    return f'{_DRAW.get(language, _DRAW["en"])} "{things}{f", {subject[1].strip()}" if subject else ""}", {how}'.rstrip(" ,")


def _as_one(plan: Plan) -> Plan:
    """The plan without a second making of the same thing out of the first: "promote our shop, as a video of 20 s"."""
    steps = {step.id: step for step in plan.steps}
    for step in plan.steps:
        first = next((steps[source] for source in sources(step.args) if source in steps and steps[source].tool == step.tool), None)
        if first is not None and step.id in steps:
            own = {name: value for name, value in step.args.items() if not sources(value)}
            steps[first.id] = first.model_copy(update={"args": {**first.args, **own}})
            del steps[step.id]
    return plan.model_copy(update={"steps": list(steps.values())})


_HEADINGS = tuple(
    (lazy(pattern, re.IGNORECASE), heading)
    for pattern, heading in (
        (r"\bmenus?\b", "Menu"), (r"\bprice ?lists?\b", "Price List"), (r"(?<![а-яё])меню", "Меню"), (r"(?<![а-яё])прайс", "Прайс-лист"),
        ("เมนู", "เมนู"), ("ใบราคา|ป้ายราคา", "ราคา"),
    )
)  # fmt: skip


def _heading(words: str) -> str:
    """What a list of prices is headed: by what it is called; empty where it is on a poster."""
    return next((heading for pattern, heading in _HEADINGS if pattern.search(words)), "")


def _named_on_it(rest: str) -> str:
    """What a sheet with prices is for, where it is no list of them by its name: "a flyer for my dog grooming place: ..."."""
    from media.prose.headline import headline

    whose = _OF_WHOM.search(rest)
    return headline(rest) or (whose[1].strip() if whose and "\u0e00" <= whose[1][0] <= "\u0e7f" else "")


_FOR_WHOM_TH = lazy(
    rf"^(?P<head>(?:ช่วย|ขอ|รบกวน|อยากได้|ทำ|สร้าง|ออกแบบ|จัด|\s)*(?:{SHEET.pattern}))\s?(?P<offer>[^\"]*?\d[^\"]*?)\s?(?:ให้|สำหรับ|ของ)\s?(?P<whose>(?:ร้าน|คลินิก|โรงเรียน|โรงแรม|รีสอร์ต|ฟิตเนส|ยิม|คาเฟ่|บริษัท|สปา|ค่าย|เพจ|แบรนด์)[\u0e00-\u0e7fA-Za-z]*?)(?:ให้|หน่อย|ที(?!่)|ด้วย|เลย|นะ|น้า|ครับ|คับ|ค่ะ|(?<!โย)คะ|จ้า|\s)*(?P<rest>\s(?:แล้ว|ลง|โพสต์|แนวตั้ง|แนวนอน|พื้น|โทน|สี).*)?$"
)


def _whose_first(text: str) -> str:
    """An offer on a sheet, and behind it whose it is, with that first: "ทำโปสเตอร์โปร 1 แถม 1 ให้ร้านกาแฟหน่อยค่ะ"."""
    match = _FOR_WHOM_TH.match(text)
    offer = re.sub(r"^โปร(?:โมชั่น)?\s?(?=\d)", "", match["offer"].strip()) if match else ""
    return f"{match['head']}{match['whose']} {offer}{match['rest'] or ''}" if match else text


def _carrying(plan: Plan, found: Announcement, able: dict[str, Ability], language: str) -> Plan:
    steps = [_carried(step, found, able[step.tool], language) if step.tool in able else step for step in plan.steps]
    return plan.model_copy(update={"steps": steps, "goal": "; ".join(dict.fromkeys(step.title for step in steps))})


def _carried(step: Step, found: Announcement, ability: Ability, language: str) -> Step:
    values: dict[str, object] = {FIELD: list(found.details)}
    lettering = next((spec.name for spec in ability.slots.values() if spec.kind == "text" and spec.label == "title" and spec.default is None), "")
    given = str(step.args.get(lettering, ""))
    if found.things and lettering and (given in ("", *found.things) or given.startswith(", ".join(found.things))):
        values[lettering] = _heading(found.rest) or _named_on_it(found.rest)
    if lettering and found.title and not step.args.get(lettering):
        values[lettering] = found.title
    own = next((spec.name for spec in ability.slots.values() if spec.kind == "text" and spec.name in step.args and spec.label != "title"), "")
    if own and found.things and not any(thing.lower() in str(step.args[own]).lower() for thing in found.things[1:]):
        named = [str(step.args[own]), *found.things]
        whose = _OF_WHOM.search(SHEET.sub(" ", found.rest))
        named += [whose[1].strip()] if whose and whose[1].strip().lower() not in str(step.args[own]).lower() else []
        values[own] = ", ".join(thing for at, thing in enumerate(named) if thing.lower() not in (other.lower() for other in named[:at]))
    if own and lettering and lettering not in {**step.args, **values} and SHEET.search(found.rest):
        values |= _headed(str(step.args[own]), found.rest, lettering)
    title = str(values.get(lettering) or step.args.get(lettering) or "")
    if own and title and (bare := _LEFT_OPEN.sub("", str(values.get(own, step.args[own])))) != step.args[own]:
        values[own] = title if SHEET.search(bare) and len(SHEET.sub("", bare).strip()) <= _A_KIND else bare
    if list(found.details) == [title]:
        del values[FIELD]
    elif title and len(found.details) > 1 and (below := [line for line in found.details if line.casefold() != title.casefold()]):
        values[FIELD] = below  # what heads the sheet stands on it once
    return wording.with_values(step, ability, values, language)


_LEFT_OPEN = lazy(r"\s*(?:\b(?:about|on|for|of)|(?<![а-яё])(?:про|об?|для)|เรื่อง|เกี่ยวกับ|สำหรับ)\s*$", re.IGNORECASE)
"""What led to words that were taken out."""
_A_KIND = 10  # letters: "a promo poster" is of nothing yet


def _headed(prompt: str, rest: str, lettering: str) -> dict[str, object]:
    """What a sheet is headed, where the words for its picture no longer say that it is one: "a poster: Spring Fair"."""
    from media.prose.headline import headline

    if SHEET.search(prompt):
        return {}
    title = headline(rest) or (prompt[:1].upper() + prompt[1:] if len(prompt) <= _A_TITLE else "")
    return {lettering: title} if title else {}
