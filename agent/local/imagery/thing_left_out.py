# ruff: noqa: E501 - patterns read better unbroken
"""A thing taken out of the picture: "now do one with snow and no people", "can you lose the lamp", «а теперь без детей», "เอาเรือออก".

What is drawn is all that is told, so the thing leaves the words. Where it was never told there is nothing to take out, and that is said.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.follow_ups.changes import applied, targets_of
from agent.local.follow_ups.target import Change, Target
from agent.local.imagery.told_things import holds, without_thing
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan

_THING_EN = r"(?:(?:the|any|that|those|all the|all|an?|his|her|its)\s+)?(?P<en{n}>[a-z][a-z'-]{{1,20}}(?: (?!in\b|on\b|at\b|this\b|from\b|of\b|please\b|pls\b|instead\b|either\b|too\b)[a-z][a-z'-]{{1,20}})?)"
_THERE = r"(?:[\s,]+(?:in it|in there|in the (?:picture|scene|image|background)|from (?:it|there|the (?:picture|scene|image))|on it|this time|at all|please|pls|thanks|instead|now|then|for me|anymore|any more))*"
_OUT = (
    lazy(rf"[\s,;.–—-]*\b(?:(?:but|and|just|only|with|please)\s+)*(?:without|no|minus|not any|leav(?:e|ing) out|tak(?:e|ing) out|get(?:ting)? rid of|remov(?:e|ing)|los(?:e|ing)|delet(?:e|ing)|eras(?:e|ing)|drop(?:ping)?|don'?t (?:draw|show|include|put)|i don'?t want)\s+{_THING_EN.format(n=1)}{_THERE}\W*$", re.IGNORECASE),
    lazy(rf"[\s,;.–—-]*\b(?:(?:but|and|just|only|please)\s+)*(?:take|leave|cut)\s+{_THING_EN.format(n=1)}\s+(?:out|away|off)(?: of (?:it|the picture))?{_THERE}\W*$", re.IGNORECASE),
    lazy(rf"[\s,;.–—-]*\b(?:(?:but|and|with|just)\s+)*(?P<en1>nobody|no-? ?one|not anyone|no person)(?: (?:is|at all))?{_THERE}\W*$", re.IGNORECASE),
    lazy(r"[\s,;.–—-]*(?<![а-яё])(?:(?:но|и|а|только|пожалуйста|теперь)[\s,]+)*(?:без|убери(?:те)?|удали(?:те)?|сотри(?:те)?|выкинь(?:те)?|не надо|не нужно|не рисуй(?:те)?|чтобы не было)\s+(?:(?:этого|этой|этих|тех|всех|весь|всю|эту|этот)\s+)?(?P<ru1>[а-яё-]{3,20}(?: (?!на\b|из\b|с\b|в\b|пожалуйста)[а-яё-]{3,20})?)(?:\s+(?:оттуда|с картинки|с рисунка|из кадра|с неё|совсем|вообще|пожалуйста|на этот раз|там))*\W*$", re.IGNORECASE),
    lazy(r"[\s,;.–—-]*(?<![а-яё])(?:(?:но|и|а|только)\s+)*пусть\s+(?P<ru1>[а-яё-]{3,20}) (?:там )?не будет\W*$", re.IGNORECASE),
    lazy(r"^\W*(?:(?:а|но|и|вот|только)\s+)*(?P<ru1>[а-яё-]{3,20})(?: там| тут| на картинке)? (?:лишн(?:ий|яя|ее|ие)|убери(?:те)?|не нуж(?:ен|на|но|ны)|не надо)(?: пожалуйста)?\W*$", re.IGNORECASE),
    lazy(r"\s*(?:แต่|แบบ|และ|ขอ|ช่วย|ที่|เอา)*(?:ไม่มี|ไม่เอา|ไม่ต้องมี|ไม่ใส่|ไม่ต้องใส่|อย่าให้มี|ห้ามมี|ไม่ต้องวาด)\s?(?P<th1>[\u0e00-\u0e7f]{2,24}?)(?:แล้ว|เลย|นะ|ครับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า|ด้วย|หน่อย|ในรูป|ในภาพ|\s)*$"),
    lazy(r"^\s*(?:ขอ|ช่วย|แต่|\s)*(?:เอา|ลบ|ตัด)\s?(?P<th1>[\u0e00-\u0e7f]{2,24}?)(?:ออก|ทิ้ง)(?:ไป|จากรูป|จากภาพ|เลย|ให้|ที|ได้ไหม|ได้มั้ย|นะ|ครับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า|ด้วย|หน่อย|\s)*$"),
)  # fmt: skip
_AGAIN = (
    r"(?:ok(?:ay)?|yes|no|nah|lovely|nice|great|good|cool|perfect|beautiful|but|and|so|now|then|please|pls|can|could|you|i|we|would|like|want|have|just|do|make|draw|give|get|show|try|me|it|that|this|one|ones|a|an|the|another|again|more|once|time|same|thing|version|picture|new|different|with|image|exactly|redo|let'?s|of"
    r"|ок|окей|да|нет|а|и|но|ну|теперь|тогда|давай(?:те)?|сделай(?:те)?|нарисуй(?:те)?|можно|хочу|пожалуйста|то|же|самое|самую|такую|такой|такое|ещё|еще|раз|одну|один|картинку|рисунок|вариант|опять|снова|только|отлично|супер|класс|красиво|другую|новую|по-?новой|заново|это|эту|её|ее)"
)
_ONLY_AGAIN = lazy(rf"(?:\s|[,.;:!–—-]|\b{_AGAIN}(?![\wа-яё'])|(?:ขอ|ช่วย|วาด|ทำ|เอา|ใหม่|อีก|รูป|ภาพ|แบบ|อัน|หนึ่ง|นึง|เดิม|เหมือน|แต่|ให้|ที|โอเค|สวย|มาก|ครับ|ค่ะ|นะ|ครั้ง|เดียวกัน|หน่อย))*", re.IGNORECASE)
_NEW_ONE = lazy(r"\b(?:another|again|one more|new|different|redo|once more)\b|(?<![а-яё])(?:ещё|еще|другую|новую|заново|снова|опять)(?![а-яё])|อีก|ใหม่", re.IGNORECASE)
_NOT_SEEN = lazy(
    r"^(?:text|words?|letter\w*|title|caption|headline|music|sound|voice|subtitles?|border|frame|logo|watermark|background|emojis?|hashtags?|colou?rs?|need|way|thanks|idea|problem|worries|rush|one more|more|more than|price|date|time|address|number|phone|it|that|this|question|asking|doubt|money|cost|tool)\b"
    r"|^(?:текст|слов|букв|надпис|заголов|подпис|музык|звук|голос|рамк|рамо?к|логотип|фон(?:а|у|ом|е)?(?![а-яё])|эмодзи|цвет(?!ы|ов|к|ок)|цен[аыуе](?![а-яё])|дат[аыуе](?![а-яё])|врем|адрес|номер|телефон|вопрос|проблем|лишн|спешк|разниц)|^(?:ข้อความ|ตัวหนังสือ|คำ|ชื่อ|เพลง|เสียง|ซับ|กรอบ|โลโก้|พื้นหลัง|ฉากหลัง|อีโมจิ|สี|ราคา|เบอร์|เวลา|วันที่|แล้ว|อันนี้|นี้)",
    re.IGNORECASE,
)
"""What no picture's words tell as a thing that is seen."""
_LONGEST = 160  # characters


def thing_left_out(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of the newest picture without the thing, or a word that it was not told; None for any other message.

    again: plans what else is said of the picture, such as "with snow".
    """
    text = normalise(request.text)
    if request.question or request.attachments or not request.earlier or len(text) > _LONGEST or '"' in text:
        return None
    target = _picture(request.earlier[0], index)
    match = next((found for pattern in _OUT if (found := pattern.search(text))), None) if target else None
    thing = next(filter(None, match.groupdict().values()), "").strip() if match else ""
    if target is None or match is None or not thing or _NOT_SEEN.search(thing):
        return None
    prompt, before, language = str(target.values["prompt"]), text[: match.start()], detect(request.text, request.language)
    if _ONLY_AGAIN.fullmatch(before):
        return _taken_out(request, index, target, thing, language, anew=bool(_NEW_ONE.search(before)))
    if not holds(prompt, thing):
        return None
    plan = again(replace(request, text=before.rstrip(" ,;"))) if re.search(r"\w{3}", before) else None
    made = _picture(plan, index) if plan else None
    if plan is None or made is None or len(plan.steps) != 1 or not (rest := without_thing(str(made.values["prompt"]), thing)):
        return None
    return applied(plan, [(made, Change({"prompt": rest}))], language, index)


def _picture(plan: Plan, index: Matcher) -> Target | None:
    """The plan's one picture that is drawn from words."""
    drawn = [one for one in targets_of(plan, index) if one.ability.tool.domain == "image" and one.place is None and isinstance(one.values.get("prompt"), str)]
    return drawn[0] if len(drawn) == 1 and sum(step.tool == drawn[0].step.tool for step in plan.steps) == 1 else None


def _taken_out(request: Request, index: Matcher, target: Target, thing: str, language: str, *, anew: bool) -> Plan | None:
    prompt = str(target.values["prompt"])
    seed: dict[str, object] = {"seed": int(target.values.get("seed") or 0) + 1} if anew else {}
    if rest := without_thing(prompt, thing):
        return applied(request.earlier[0], [(target, Change({"prompt": rest, **seed}))], language, index)
    if holds(prompt, thing) or target.values.get("details") or target.values.get("title"):
        return None
    if anew:
        return applied(request.earlier[0], [(target, Change(seed))], language, index)
    return Plan(reply=phrase("not_drawn", language, thing=thing, prompt=prompt))
