# ruff: noqa: E501 - patterns read better unbroken
"""Slogans told in pieces: "4 slogans for my garage, nothing fancy, about honest repairs", «слоганы для студии йоги, короткие и запоминающиеся»,
"คิดสโลแกนสตูดิโอโยคะ สั้นๆ จำง่าย"; and slogans wished for beside a design of the same: "a logo for Oak & Ash, green. also 4 slogans".

They are about the first piece and what is said to be told; how they are to be is said to be left out, but that they are short and catchy, as slogans are.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.drafting.left_out import said_without
from agent.local.follow_ups.target import sources
from agent.local.imagery.designed import DESIGN
from agent.local.slots.number import NUMBER, parse
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_HOW_EN = r"(?:short|snappy|catchy|good|nice|cool|funny|cheeky|punchy|memorable|simple|fresh|new|different|quick|witty|bold)"
_HOW_RU = r"(?:коротк|запомина|смешн|ярк|хорош|крут|дерзк|прост|разн|цепля|нов|бодр)[а-яё]*"
_WORDS = {
    "en": lazy(rf"^\W*(?:(?:please|can you|could you|i|we|need|want|give|write|make|do|come up with|think of|think up|suggest|me|us|some|a|an|the|few)\s+)*(?:(?P<n>{NUMBER})\s+)?(?:{_HOW_EN}[\s,]+(?:and\s+)?)*(?:slogans?|taglines?|mottos?)(?: (?:ideas?|options?|variants?))?\s+(?:for|about)\s+(?P<rest>\S.*)$", re.IGNORECASE),
    "ru": lazy(rf"^\W*(?:(?:пожалуйста|мне|нам|нуж[а-яё]+|надо|хочу|дай|придумай|напиши|сделай|сочини|предложи)(?:те)?\s+)*(?:(?P<n>{NUMBER})\s+)?(?:{_HOW_RU}\s+)*(?:вариант[а-яё]*\s+)?(?:слоган|девиз)[а-яё]*\s+(?:для|про|об?)\s+(?P<rest>\S.*)$", re.IGNORECASE),
    "th": lazy(r"^\s*(?:ช่วย|ขอ|อยากได้|คิด|แต่ง|เขียน)*(?:สโลแกน|คำโปรย|คำขวัญ)\s?(?:สัก\s?)?(?:(?P<n>\d{1,2})\s?(?:อัน|แบบ|ข้อ|ประโยค)\s?)?(?:สำหรับ|ให้|ของ)?\s?(?P<rest>\S.*)$"),
}
_CUT = {"en": lazy(r"\s*[,;]\s*(?:and\s+|but\s+)?|\.\s+"), "ru": lazy(r"\s*[,;]\s*(?:и\s+|но\s+)?|\.\s+"), "th": lazy(r"\s*,\s*|(?<!ชื่อ)\s+(?=[\u0e00-\u0e7f])")}
_TELLS = lazy(r"^(?:about|on|mention(?:ing)?|with a focus on|focus on|(?:we|it|i|the (?:place|shop|name))(?:'?re|'?s|'?m| are| is| am)? (?:called|named)|the name is|(?=since\s|open\s|est\.?\s|established|family[- ]run|from (?:18|19|20)\d\d)|(?=(?:работаем|открыты|основан\w*)\s|с (?:18|19|20)\d\d)|(?=เปิด(?:มา|ตั้งแต่)|ตั้งแต่ปี|ก่อตั้ง)|про|об?|с упором на|(?:мы |нас |она |он |это )?(?:называемся|называется|зовут|название)|เรื่อง|เน้น|เกี่ยวกับ|(?:ร้าน|แบรนด์|เพจ)?ชื่อ(?:ว่า)?)\s*(?P<what>\S.*)$", re.IGNORECASE)
_SHORT = lazy(rf"(?:(?:keep (?:it|them)|all|nice|and|so|to be)\s+)*{_HOW_EN.replace('funny|cheeky|', '').replace('|witty|bold', '')}(?:\s*(?:and|,|&)\s*(?:{_HOW_EN.replace('funny|cheeky|', '')}))*|easy to remember|(?:(?:чтоб[ы]?|и|были)\s+)*(?:коротк|запомина|прост|цепля)[а-яё]*(?:\s+и\s+(?:коротк|запомина|прост|цепля)[а-яё]*)*|(?:แบบ|ขอ|เอา)?(?:สั้น(?:ๆ)?|จำง่าย(?:ๆ)?|ติดหู|กระชับ)+", re.IGNORECASE)
_HOW = lazy(
    r"(?:up to|at most|no more than|max(?:imum)?|under|around|about|of)?\s*\d{1,2} words?(?: (?:each|max|long|at most))*|(?:до|не больше|не более|максимум|из|по)\s+\d{1,2} слов[а-яё]*|(?:ไม่เกิน|ประมาณ|สัก)\s?\d{1,2}\s?คำ|"
    rf"(?:(?:but|and|a bit|kinda|really|very|not too|nothing too|nothing|no|without|short and a bit|short and)\s+)*(?:{_HOW_EN}|serious|fancy|corny|cheesy|silly|formal|pathos|humou?r(?:ous)?|warm|friendly|honest|playful)(?:\s*(?:and|,|&)\s*(?:{_HOW_EN}|serious|fancy|silly|warm|friendly|honest|playful))*|with (?:a bit of )?humou?r|\w+ (?:is )?(?:ok|okay|fine)"
    r"|(?:(?:чтоб[ы]?|и|но|можно|было|были|немного|чуть|слегка)\s+)*(?:без\s+[а-яё]+|с юмором|смешн[а-яё]+|дерзк[а-яё]+|весёл[а-яё]+|весел[а-яё]+|душевн[а-яё]+|добр[а-яё]+|серь[её]зн[а-яё]+|ярк[а-яё]+)(?:\s+и\s+[а-яё]+)?"
    r"|(?:เอา|ขอ|แบบ|แนว)*(?:ฮา|กวน|ตลก|น่ารัก|อ้อน|เท่|จริงใจ|ขำ)(?:ๆ)?|ไม่(?:เวอร์|เชย|ทางการ|ยาว)\S*", re.IGNORECASE,
)
_POLITE = lazy(r"(?:[\s,]+(?:please|pls|thanks|пожалуйста|плиз|спасибо)|\s*(?:ให้)?(?:หน่อย|ที|ด้วย)?(?:ครับ|ค่ะ|(?<!โย)คะ|นะ|จ้า)+|\s*(?:ให้)?หน่อย)+[\s.!]*$", re.IGNORECASE)
_SO_MANY_TH = lazy(r"\s*(?:ขอ|เอา|สัก|มา)*\s?(?P<n>\d{1,2}|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ)\s?(?:อัน|แบบ|ข้อ|ประโยค)(?:พอ)?(?=\s|$|ครับ|ค่ะ|(?<!โย)คะ|นะ|ให้|หน่อย)")
_SO_MANY = lazy(rf"(?:like|about|around|maybe|say|say about|i need|give me|где-?то|штук|ну|нужно|можно)?\s*(?P<n>{NUMBER})(?:\s*(?:of them|or so|please|pls|or thereabouts|штук|вариантов|options|versions))?", re.IGNORECASE)
"""How many, told in a piece of its own: "slogans for the gym, like 10"."""
_NAME = lazy(r"(?:^|(?<=\s))(?-i:[A-ZА-ЯЁ])[\w'&-]*(?:\s+(?:&|and|и|of)?\s*(?-i:[A-ZА-ЯЁ])[\w'&-]*)*$|\b[\w-]+'s\b|\"[^\"]{2,40}\"|«[^»]{2,40}»|(?:ร้าน|คลินิก|รีสอร์ท|โรงแรม)?ชื่อ\s?\S", re.IGNORECASE)
"""The name of what slogans are for: more of what is said behind it is said of it, and is no other thing."""
_PLACED = lazy(r"(?:in|near|at|by|on|from|next to|close to|opposite|just off) (?!(?:english|thai|russian|german|french|spanish|italian|chinese|japanese)\b)\w|(?:в|во|на|у|около|рядом с|возле|недалеко от) (?!(?:английск|тайск|русск|немецк)[а-яё]*)[а-яё]|(?:อยู่)?(?:ใกล้|ใน|ที่|แถว|ติด)[\u0e00-\u0e7f]{2}", re.IGNORECASE)
"""Where it is."""
_ANOTHER = lazy(r"\b(?:and|plus|also|then)\s|(?<![а-яё])(?:и|а|также|потом|ещё)\s|\b(?:post|publish|draw|make|write|translate|picture|poster|logo|video)\b|(?<![а-яё])(?:нарисуй|сделай|опубликуй|переведи|напиши|картинк|постер|логотип|видео|ролик)|แล้ว|และ|กับ", re.IGNORECASE)
"""Goes on with another wish, or with one more thing of a list."""
_TONGUE = {"en": r"english|английск[а-яё]+|по-английски|อังกฤษ", "th": r"thai|тайск[а-яё]+|по-тайски|ไทย", "ru": r"russian|русск[а-яё]+|по-русски|รัสเซีย"}
_A_TONGUE = "|".join(_TONGUE.values())
_BOTH_TONGUES = lazy(rf"(?:in |на |и на |เอา|ขอ|มี)*(?:both |ทั้ง)?(?:ภาษา)?(?P<a>{_A_TONGUE})\s*(?:and|и(?: на)?|และ|กับ|ทั้ง|แล้วก็)\s*(?:ทั้ง)?(?:ภาษา)?(?P<b>{_A_TONGUE})(?: языках?)?(?:ด้วย|เลย|นะ|ครับ|ค่ะ)*", re.IGNORECASE)
"""Two languages that they are wished in: "เอาทั้งไทยทั้งอังกฤษ"."""
_WISH = {"en": "write {n}slogans for {what}", "ru": "придумай {n}слоганы для {what}", "th": "คิดสโลแกน{what}{n}"}
_TOO = lazy(
    rf"^(?P<first>.{{0,80}}?\b(?:logo|poster|flyer|banner|sticker|cover)\b.*?)[\s,.;]+(?:(?:and|also|plus)\s+)*(?P<n>{NUMBER})?\s*(?:{_HOW_EN}\s+)?(?:slogans?|taglines?)(?: (?:for it|too|as well))?(?P<how>,[^,.]{{2,30}})?[\s.!]*$"
    rf"|^(?P<first_ru>.{{0,80}}?(?<![а-яё])(?:логотип|лого|постер|плакат|афиш|баннер)[а-яё]*.*?)[\s,.;]+(?:(?:и|ещё|плюс|а также)\s+)*(?P<n_ru>{NUMBER})?\s*(?:{_HOW_RU}\s+)?слоган[а-яё]*(?: к (?:нему|ней))?(?P<how_ru>,[^,.]{{2,30}})?[\s.!]*$"
    r"|^(?P<first_th>.{0,60}?(?:โลโก้|โปสเตอร์|แบนเนอร์).*?)\s*(?:แล้วก็|และ|กับ|พร้อม)?\s?(?:ขอ|คิด)?สโลแกน\s?(?:ด้วย)?\s?(?:สัก\s?)?(?P<n_th>\d{1,2})\s?(?:อัน|แบบ|ข้อ)(?P<how_th>)(?:ด้วย|หน่อย|ครับ|ค่ะ|(?<!โย)คะ|นะ|\s)*$",
    re.IGNORECASE,
)
_OF_A_DESIGN = lazy(rf"^(?:{DESIGN.pattern})[а-яё]*\s*(?:(?:for|of|about|для|про|на)\s+)?", re.IGNORECASE)
_MOST = 300


def slogans_told(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of such a wish; None for any other message."""
    text = normalise(request.text)
    if request.question or request.attachments or len(text) > _MOST or "\n" in text:
        return None
    if too := _TOO.match(text):
        return _beside(too, request, index, again)
    language = detect(text, request.language)
    match = _WORDS[language].match(text) if language in _WORDS else None
    if match is None:
        return None
    number, rest = match["n"] or "", match["rest"]
    if counted := _SO_MANY_TH.search(rest) if language == "th" else None:
        number, rest = counted["n"], f"{rest[: counted.start()]}{rest[counted.end() :]}"
    pieces = [bare for piece in _CUT[language].split(_POLITE.sub("", rest)) if (bare := _POLITE.sub("", piece).strip(" .!"))]
    if len(pieces) < 2:
        return None
    subject, *more = pieces
    how = _how_they_are_to_be(more, number, named=_NAME.search(subject) is not None and not any(_NAME.match(piece) for piece in more))
    plan = _slogans(subject, how.about, how.number, request, index, again, how.left) if how else None
    return _in_each(plan, how.tongues, index, language) if plan and how and how.tongues else plan


@dataclass
class _How:
    """What the pieces behind a subject tell: how many, what about it, in which languages; `left`: what nobody here heeds."""

    number: str
    about: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    tongues: list[str] = field(default_factory=list)


def _how_they_are_to_be(pieces: list[str], number: str, *, named: bool) -> _How | None:
    """What the pieces tell; None where one of them tells nothing of slogans, and is no description of what has a name."""
    how = _How(number)
    for piece in pieces:
        if not how.number and (counted := _SO_MANY.fullmatch(piece)):
            how.number = counted["n"]
        elif both := _BOTH_TONGUES.fullmatch(piece):
            said = (both["a"], both["b"])
            how.tongues = [code for one in said for code, words in _TONGUE.items() if re.fullmatch(words, one, re.IGNORECASE)]
        elif about := _TELLS.match(piece):
            how.about.append(about["what"])
        elif _SHORT.fullmatch(piece):
            continue
        elif _HOW.fullmatch(piece):
            how.left.append(piece)
        elif _PLACED.match(piece) or (named and not _ANOTHER.search(piece)):
            how.about.append(piece)
        else:
            return None
    return how


def _in_each(plan: Plan, tongues: list[str], index: Matcher, language: str) -> Plan:
    """The slogans once in each of those languages."""
    writer = _writer(plan, index)
    if writer is None:
        return plan
    steps = [wording.with_values(plan.steps[0], writer, {"language": code}, language).model_copy(update={"id": f"{plan.steps[0].id}-{number}"}) for number, code in enumerate(tongues, 1)]
    return plan.model_copy(update={"steps": steps, "goal": "; ".join(dict.fromkeys(step.title for step in steps))})


def _slogans(subject: str, told: list[str], number: str, request: Request, index: Matcher, again: Callable[[Request], Plan], left: list[str]) -> Plan | None:
    """The plan of so many about one thing; None where that is not what comes of it."""
    language = detect(request.text, request.language)
    n = int(parse(number.lower())) if number else 0
    wish = _WISH[language].format(what=subject, n=(f" {n} อัน" if language == "th" else f"{n} ") if n else "")
    plan = again(replace(request, text=wish, earlier=(), recent=()))
    writer = _writer(plan, index)
    if writer is None:
        return None
    values = {"topic": ", ".join([subject, *told]), **({"count": n} if n else {})}
    step = wording.with_values(plan.steps[0], writer, values, language)
    return said_without(Plan(goal=step.title, steps=[step]), ", ".join(left), language)


def _writer(plan: Plan, index: Matcher) -> Ability | None:
    """What writes so many about one thing, where a plan does nothing else."""
    if plan.question or len(plan.steps) != 1 or sources(plan.steps[0].args):
        return None
    called = (ability for ability in index.abilities if ability.operation is None and ability.tool.name == plan.steps[0].tool)
    return next((ability for ability in called if ability.tool.name.endswith("slogans")), None)


def _beside(too: re.Match[str], request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of a design, and of slogans for what it is of."""
    groups = too.groupdict()
    key = next(key for key in ("", "_ru", "_th") if groups[f"first{key}"])
    first = again(replace(request, text=groups[f"first{key}"]))
    if first.question or len(first.steps) != 1 or "prompt" not in first.steps[0].args:
        return None
    args = first.steps[0].args
    about = re.split(r"\s*,\s*", _OF_A_DESIGN.sub("", str(args["prompt"])))[0]
    called = str(args.get("title") or "")
    bare = len(about.split()) < 2 or about == str(args["prompt"])
    subject = called if called and bare else f'{about} "{called}"' if called else about
    other = _slogans(subject, [], groups[f"n{key}"] or "", request, index, again, [how] if (how := (groups.get(f"how{key}") or "").strip(" ,")) else [])
    if other is None:
        return None
    steps = [*first.steps, *other.steps]
    return Plan(goal="; ".join(dict.fromkeys(step.title for step in steps)), steps=steps)
