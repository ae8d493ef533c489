# ruff: noqa: E501 - patterns read better unbroken
"""A slogan, and one poster that bears it: "3 slogans for the gym, pick the best and put it on a poster with a dumbbell", «придумай слоган для пекарни и сделай
с ним плакат», "คิดสโลแกนร้านกาแฟ แล้วเอาไปใส่โปสเตอร์". Nobody here can tell the best one: the first of those that are made stands on it, and is read in the plan.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_SLOGANS, _SHEET = "script.slogans", "image.generate"
_LONGEST = 240
_NAMED = lazy(r"\b(?:slogans?|taglines?|mottos?)\b|(?<![а-яё])(?:слоган|девиз)[а-яё]*|สโลแกน|คำโปรย", re.IGNORECASE)
_BEST = r"(?:the )?(?:(?:very )?(?:best|first|strongest|funniest|top|catchiest)|one)(?: (?:one|slogan|tagline|motto))?(?: of (?:them|those|these|all))?"
_IT = rf"(?:it|(?:that|the|this) (?:slogan|tagline|motto)|that(?: one)?|this(?: one)?|{_BEST})"
_SHEETS = r"(?:poster|flyer|banner|placard|picture|pic|image|photo|card|cover|sign|story)"
_A = r"(?:(?:an?|the|one|my|our|some)\s+)?"
_ON_IT = r"(?: (?:(?:written|printed|set) )?(?:on|in|over)(?: (?:it|top))?| written)?"
_TAIL_EN = lazy(
    rf"[\s,.;–—-]*(?<![a-z])(?:(?:and|then|after that|also|please|plus)[\s,]+)*(?:(?:pick|choose|take|select|grab)\s+{_BEST}[\s,]*(?:(?:and|then)\s+)*)?"
    rf"(?:(?:put|set|place|use|print|write|stick|slap)\s+{_IT}\s+(?:on(?:to)?|in|for)\s+(?P<a>{_A}[^,.;]*?{_SHEETS}\b[^.;]*)"
    rf"|(?:(?:make|draw|create|design|do)\s+(?:me\s+)?|(?<=and )|(?<=then )|(?<=plus )|(?<=also )|(?<=, ))(?P<b>{_A}(?:(?!(?:and|then|make|draw|with|for|of|about)\b)[a-z-]+ ){{0,3}}{_SHEETS}\b[^,.;]*?)\s+(?:with|out of|from|using|that (?:says|has|uses|bears|carries)|which uses)\s+{_IT}{_ON_IT}(?P<more>(?:,? and| with| in|,)? [^.;]*)?)$",
    re.IGNORECASE,
)
_WITH_ONE_EN = lazy(
    rf"^(?P<lead>\W*(?:(?:please|can you|could you|i|we|need|want|make|create|design|draw|do|me|us)[\s,]+){{0,5}})(?P<sheet>{_A}(?:[a-z-]+ ){{0,2}}{_SHEETS})(?: (?P<to>for|about) (?P<for>[^,.;:]+?))?,? (?:with|and) (?:a|one|some)(?: (?:good|nice|catchy|short|great|cool|best|fun|new))* (?:slogan|tagline|motto)(?: (?:for|about) (?P<of>[^,.;:]+?))?(?: on (?:it|top))?$",
    re.IGNORECASE,
)
_WITH_ONE_RU = lazy(
    r"^(?P<lead>\W*(?:(?:пожалуйста|мне|нам|нужен|нужна|нужно|надо|хочу|сделай(?:те)?|нарисуй(?:те)?|создай(?:те)?)[\s,]+){0,4})(?P<sheet>(?:[а-яё]+(?:ый|ую|ий) )?(?:постер|плакат|афишу|афиша|баннер|картинку|картинка|открытку|обложку|флаер))(?: для (?P<for>[^,.;:]+?))?,? (?:со?|и) (?:(?:хорош|крут|ярк|коротк|цепк|удачн|смешн|как|красив|классн|нов)[а-яё-]+ )*слоган(?:ом)?(?: для (?P<of>[^,.;:]+?))?$",
    re.IGNORECASE,
)
_WITH_ONE_TH = lazy(
    r"^(?P<lead>\s*(?:ช่วย|ขอ|อยากได้|ทำ|ออกแบบ|สร้าง|รบกวน)*)(?P<sheet>โปสเตอร์|แบนเนอร์|ใบปลิว|ป้าย)(?P<for>[^\s\d:\"]{2,40}?)\s?(?:พร้อม|ที่มี|มี|ใส่|กับ)(?:คำ)?สโลแกน(?:เท่|ดี|เด็ด|สวย|เก๋|โดน|น่ารัก|สั้น|ใจ|\s|ๆ)*$"
)
_FOR_ONE = {"en": "write one slogan for {}", "ru": "придумай слоган для {}", "th": "คิดสโลแกน{}"}
_SHEETS_RU = r"(?:постер|плакат|афиш[уа]|баннер|картинк[уаи]|открытк[уаи]|обложк[уаи]|флаер)(?:[аеу])?"
_IT_RU = r"(?:его|это|этот(?: слоган)?|сам(?:ый|ое) лучш(?:ий|ее)|лучший(?: из них| слоган)?|первый(?: из них| слоган)?|слоган|самый лучший)"
_TAIL_RU = lazy(
    rf"[\s,.;–—-]*(?<![а-яё])(?:(?:и|а|потом|затем|пожалуйста)[\s,]+)*(?:(?:выбери|возьми|бери)\s+{_IT_RU}[\s,]*(?:(?:и|потом)\s+)*)?"
    rf"(?:(?:помести|поставь|размести|напиши|нанеси|положи|вставь|добавь)(?:те)?\s+(?:{_IT_RU}\s+)?(?:на|в)\s+(?P<a>{_SHEETS_RU}(?![а-яё])[^.;]*)"
    rf"|(?<=, )(?:лучший|первый|самый лучший)(?: из них| слоган)? (?:на|в) (?P<d>{_SHEETS_RU}(?![а-яё])[^.;]*)|(?:сделай|нарисуй|создай)(?:те)?\s+(?:с (?:ним|этим слоганом|лучшим)\s+)(?P<b>{_SHEETS_RU}(?![а-яё])[^.;]*)"
    rf"|(?:(?:сделай|нарисуй|создай)(?:те)?\s+|(?!картинк(?!у)))(?P<c>{_SHEETS_RU}(?![а-яё])[^.;]*?)\s+(?:с (?:ним|этим слоганом|(?:лучшим|первым)(?: из них| слоганом)?|этим)|к (?:нему|этому слогану))(?: на (?:нём|нем|ней))?(?P<more>[^.;]*))$",
    re.IGNORECASE,
)
_TAIL_TH = lazy(
    r"\s*พร้อม(?:ทำ)?(?P<b>(?:โปสเตอร์|แบนเนอร์|ใบปลิว|ป้าย))(?:ให้|หน่อย|ด้วย|นะ|ครับ|ค่ะ|\s)*$|\s*(?:(?:แล้วก็|แล้ว|จากนั้น|และ)\s*)*(?:เลือก(?:อัน|สโลแกน)?(?:ที่)?(?:ดีที่สุด|ดีสุด|แรก)?\s*(?:แล้ว)?\s*)?(?:เอา|นำ)?(?:อัน|สโลแกน)?(?:ที่)?(?:ดีที่สุด|ดีสุด|แรก|นั้น)?\s*(?:ไป|มา)?(?:ใส่|ทำ|วาง|ลง)(?:ใน|บน|เป็น|ลง)?\s*(?:รูป)?(?P<a>(?:โปสเตอร์|แบนเนอร์|ใบปลิว|ป้าย|การ์ด)[^\"]{0,60})$"
)
_TAIL_TH_WITH = lazy(
    r"\s*(?:แล้วก็|แล้ว|จากนั้น|และ|กับ|พร้อม)\s*(?:ช่วย)?(?:ทำ|ออกแบบ|สร้าง)?(?P<a>(?:โปสเตอร์|แบนเนอร์|ใบปลิว|ป้าย|การ์ด|รูป|ภาพ)[^\"\d]{0,30}?)\s?(?:โดย)?(?:ด้วย|ใช้|ที่มี|มี|ใส่|จาก|กับ|ที่ใช้)(?:สโลแกน|คำ|อัน|ตัว)(?:ที่)?(?:ดี(?:ที่)?สุด|แรก|นั้น|นี้|ดังกล่าว|เด็ดสุด|โดนสุด)*(?:ให้|หน่อย|ด้วย|นะ|ครับ|ค่ะ|\s)*$"
)
_ABOUT_SHEET = lazy(r"\b(?:of|for|about|with|showing)\s+\w|(?<![а-яё])(?:про|для|с|со|о)\s+[а-яё]|เรื่อง|รูป|มี(?!คำ)", re.IGNORECASE)
_THE_BEST = lazy(r"\b(?:best|strongest|funniest|top|catchiest)\b|(?<![а-яё])лучш|ดี(?:ที่)?สุด", re.IGNORECASE)
_POLITE = lazy(r"(?:[\s,.!]|please|pls|пожалуйста|ให้|หน่อย|ด้วย|นะ|ครับ|ค่ะ|(?<!โย)คะ|จ้า)+$", re.IGNORECASE)
_FIRST = {"en": "put the first slogan on {}", "ru": "сделай {} с первым слоганом", "th": "เอาสโลแกนแรกไปทำ{}"}


def best_slogan(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The slogans and the one sheet with the first of them; None for any other message."""
    text = normalise(request.text)
    if request.question or request.attachments or len(text) > _LONGEST or "\n" in text:
        return None
    language = detect(text, request.language)
    if with_one := _with_one(text.strip(" .!"), language):
        return _on_the_sheet(*with_one, request, index, again)
    tail = next((found for pattern in (_TAIL_EN, _TAIL_RU, _TAIL_TH_WITH, _TAIL_TH) if (found := pattern.search(text)) and '"' not in found[0]), None)
    told = {name: words.strip() for name, words in tail.groupdict().items() if words and words.strip()} if tail else {}
    sheet = _POLITE.sub("", " ".join(told[name] for name in ("a", "b", "c", "d", "more") if name in told))
    if tail is None or not sheet:
        return None
    head = _POLITE.sub("", text[: tail.start()])
    if request.earlier and not head and any(step.tool == _SLOGANS for step in request.earlier[0].steps) and _NAMED.search(text):
        if not _THE_BEST.search(text):
            return None
        return again(replace(request, text=_FIRST[language].format(sheet)))
    return _on_the_sheet(head, sheet, request, index, again)


def _with_one(text: str, language: str) -> tuple[str, str] | None:
    """The wishes of "a poster for the bakery with a good slogan on it": the slogan and the sheet; None where none is to be thought up."""
    found = {"en": _WITH_ONE_EN, "ru": _WITH_ONE_RU, "th": _WITH_ONE_TH}[language].match(text)
    told = found.groupdict() if found else {}
    about = told.get("of") or told.get("for")
    if found is None or not about or '"' in text:
        return None
    return _FOR_ONE[language].format(about), told["sheet"]


def _on_the_sheet(head: str, sheet: str, request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The slogans that the head wishes for, and the sheet with the first of them."""
    language = detect(head, request.language)
    ability = index.whole(_SHEET)
    if not _NAMED.search(head) or ability is None:
        return None
    listed = again(replace(request, text=head, earlier=(), recent=()))
    if [step.tool for step in listed.steps] != [_SLOGANS] or not listed.steps[0].args.get("topic"):
        return None
    words = _first_of(listed.steps[0].args)
    topic = str(listed.steps[0].args["topic"])
    wished = (again(replace(request, text=_wish(sheet, about, language), earlier=(), recent=())) for about in (topic, _WHOSE.sub("", topic)))
    drawn = next((plan for plan in wished if plan.steps), Plan())
    if not words or [step.tool for step in drawn.steps] != [_SHEET] or drawn.steps[0].args.get("count", 1) != 1:
        return None
    made = wording.with_values(drawn.steps[0], ability, {"title": words}, language)
    steps = [*listed.steps, made]
    return Plan(goal="; ".join(dict.fromkeys(step.title for step in steps)), steps=steps)


def _first_of(args: dict[str, object]) -> str:
    """The first slogan that will be made."""
    from tools.script._offered import foreseen

    offered = foreseen(_SLOGANS, args)
    return str(offered[0]["title"]) if offered else ""


def _wish(sheet: str, topic: str, language: str) -> str:
    """The wish for the sheet, which is about the same where it tells nothing of its own."""
    own = _ABOUT_SHEET.search(sheet) is not None
    if language == "th":
        return f"ทำ{sheet}{'' if own else topic}"
    if language == "ru":
        return f"нарисуй {_ACCUSATIVE.sub('у', sheet)}{'' if own else f' для {topic}'}"
    sheet = sheet if _HAS_ARTICLE.match(sheet) else f"a {sheet}"
    return f"make {sheet}{'' if own else f' for {topic}'}"


_WHOSE = lazy(r"^(?:our|my|the) ", re.IGNORECASE)
_HAS_ARTICLE = lazy(r"(?:an?|the|one|my|our|some)\s", re.IGNORECASE)
_ACCUSATIVE = lazy(r"(?<=афиш)а(?![а-яё])|(?<=тинк|рытк|ложк)и(?![а-яё])", re.IGNORECASE)
