# ruff: noqa: E501 - patterns read better unbroken
"""A question is never kept: "เออ เพจเราชื่ออะไรนะ เมื่อกี้พิมพ์ถูกป่ะ" asks what the page is called, whatever stands behind it, and «наша пекарня как
называется, я забыл» does; what is remembered of it answers that. Nothing is kept where nothing is told ("remember this for me"), or forgotten where nobody asks for it.
"""

from __future__ import annotations

import re

from agent.contract import Request
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.memories.recalled import asked_about, looks_for
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan

_KEEPS = ("memory.remember", "memory.correct")
_TOLD_TO = lazy(
    r"\b(?:remember|note|keep|save|jot|write|store|forget|correct|always|never|every time|from now on|if|when|whenever|says?|asks?|wrong)\b|(?<![а-яё])(?:запомни|запиши|учти|сохрани|отметь|имей|исправь|поправь|всегда|никогда|если|когда|спрашив|говор)|จำ|จด|บันทึก|แก้|เสมอ|ทุกครั้ง|ถ้า|เวลา|(?<!ห)ว่า|[\"«“]",
    re.IGNORECASE,
)
"""Asks to keep it, or tells of questions."""
_SOFT = r"(?:นะ|น้า|หว่า|วะ|อะ|อ่ะ|ล่ะ|เนี่ย|บ้าง|ครับ|คับ|ค่ะ|(?<!โย)คะ|จ๊ะ|\?)*"
_ASKS = lazy(
    rf".*(?:อะไร|ไร(?=นะ|หว่า|วะ|อะ)|เท่าไหร่|เท่าไร|กี่(?:โมง|บาท|คน|วัน|ที่)?|วันไหน|ที่ไหน|ตรงไหน|เมื่อไหร่|เมื่อไร|ใคร|ยังไง|ว่าไง|แบบไหน|สีไหน|ถูก(?:ไหม|มั้ย|ปะ|ป่ะ|ป่าว)|ใช่(?:ไหม|มั้ย|ปะ|ป่ะ|ป่าว)){_SOFT}"
    r"|\W*(?:(?:so|hey|and|wait|oh|а|ну|слушай|ой|погоди)[\s,]+)*(?:what(?:'?s)?|which|who(?:'?s)?|where(?:'?s)?|when|how|did i|have i|какой|какая|какие|какое|как|кто|где|когда|сколько|во сколько)(?![\wа-яё]).*|.*\bwhat(?: again)?|.*(?<![а-яё])(?:как|сколько|где|когда|какой|какая|во сколько)(?:\s+(?:называется|зовут|стоит|там|у нас))?\s*",
    re.IGNORECASE,
)
_NOTHING = lazy(
    r"\W*(?:(?:this|that|it|these|something|for me|please|pls|down|for later|too|one|thing|things|ok|okay)\b\W*)*|\W*(?:(?:это|этот|эту|кое-что|себе|пожалуйста|для меня|мне|тоже|на потом|что-то)(?![а-яё])\W*)*|(?:อันนี้|นี้|นั้น|ให้|หน่อย|ด้วย|ที|ไว้|นะ|น้า|ครับ|คับ|ค่ะ|(?<!โย)คะ|จ้า|\s)*",
    re.IGNORECASE,
)
"""Points to something and tells nothing."""
_QUOTED = lazy(r"\"[^\"]*\"|“[^”]*”|«[^»]*»")
_FORGETS = lazy(
    r"\b(?:forget\w*|delet\w+|eras\w+|wip\w+|drop\w*|remov\w+|clear\w*|ignor\w+|scrap\w*|disregard|stop\w*|no (?:more|longer)|not|don'?t|never|any ?more|undo|changed?|mind|lose|lost|memory|remember\w*|left|gone|old|take (?:it|that) back)\b|n't\b|(?<![а-яё])(?:забудь|забыть|забудем|удали|сотри|стереть|убери|убрать|выкинь|вычеркни|не|нет|больше|перестань|хватит|отмени|памят|запомн|помни|очист|сброс|передумал|неактуальн|уш[её]л|ушли)|ลืม|ลบ|ไม่|เลิก|หยุด|ยกเลิก|จำ|จด|เอาออก|ล้าง|เคลียร์|ทิ้ง",
    re.IGNORECASE,
)
"""May ask for something to be forgotten; without any of these nothing is."""
_PIECES = lazy(r"\s*[,;.!?]+\s*|(?<=[\u0e00-\u0e7f])\s+(?=[\u0e00-\u0e7f])")


def asked_not_kept(plan: Plan, request: Request, index: Matcher, language: str) -> Plan:
    """The plan, or the one that looks for what is asked where a question was to be kept."""
    text = normalise(request.text)
    if [step.tool for step in plan.steps] == ["memory.forget"] and not (request.question or request.earlier or _FORGETS.search(_QUOTED.sub("", text))):
        return Plan(reply=phrase("unknown", language, examples=wording.suggestions(index.abilities, language)))
    if [step.tool for step in plan.steps] == ["memory.remember"] and not request.question and _NOTHING.fullmatch(str(plan.steps[0].args.get("text", ""))):
        return Plan(question=_asked_for(index, language)) if _asked_for(index, language) else plan
    if len(plan.steps) != 1 or plan.steps[0].tool not in _KEEPS or request.question or _TOLD_TO.search(text):
        return plan
    asked = next((piece for piece in _PIECES.split(text) if _ASKS.fullmatch(piece)), "")
    return (looks_for(index, asked_about(asked) or asked, text, language) or plan) if asked else plan


def _asked_for(index: Matcher, language: str) -> str:
    """The question what is to be kept."""
    tool = next((ability.tool for ability in index.abilities if ability.tool.name == "memory.remember"), None)
    extra = tool.input.model_fields["text"].json_schema_extra if tool else None
    asked = extra.get("ask") if isinstance(extra, dict) else None
    return str(asked.get(language) or asked["en"]) if isinstance(asked, dict) else ""
