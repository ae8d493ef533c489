# ruff: noqa: E501 - patterns read better unbroken
"""What stands last in a message and is no part of what it is about: "ok thx" behind what is to be remembered, a shape behind what a film is about ("a video about
helmets vertical"), a number behind what slogans are for ("slogans for a bike shop, 4")."""

from __future__ import annotations

import re
from typing import Any

from agent.contract import Request
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step

_COURTESY = r"(?:ok(?:ay|ey)?|k|thanks|thx|thank you|ty|cheers|please|pls|got it|alright|окей|ок|ага|спасибо|спс|пожалуйста|хорошо|ладно|понял[аи]?|договорились)"
_LAST_WORDS = lazy(rf"(?:[\s,.;!]+{_COURTESY}|(?:นะ|น้า)?(?:,\s?|\s)(?:โอเค(?:นะ|ไหม)?|ขอบคุณ(?:มาก|นะ)*|ขอบใจ|ตกลง(?:นะ)?)(?:ครับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า)?)+[\s.!?]*$", re.IGNORECASE)
_NEEDS_IT = lazy(r"(?:\b(?:is|are|was|be|it'?s|that'?s|says?|say|word|words|means?|called|sounds?|looks?|feels?|with|and|or|not|no|as|use|write|without|like)|(?<![а-яё])(?:это|слово|слова|пиши|писать|говори|говорить|всё|все|не|и|без|вместо|будет)|คำว่า|ว่า)$", re.IGNORECASE)
"""Before such a word, it is what is told: "never say ok"."""
_SHAPED = lazy(r"^(?P<about>.*\S)\s+(?:(?P<high>vertical|вертикальн(?:ый|ое|ая|ую|о|ые)|แนวตั้ง)|(?P<wide>horizontal|landscape|горизонтальн(?:ый|ое|ая|ую|о|ые)|แนวนอน))$", re.IGNORECASE)
_OF_IT = lazy(r"\b(?:film|filming|shoot|shooting|go|going|is|are|be|the|a|an|edit|editing|videos?|why|record|recording|hold|holding|stay|turn|from|to|vs|and|or|in|of|with|not|both|making|urban|english|japanese|mountain|sea|beautiful)$|(?<![а-яё])(?:снимать|съёмка|съемка|и|или|в|формат|видео|ролик|почему|не)$", re.IGNORECASE)
"""Before a shape, it is what is told of: "filming vertical"."""
_COUNTED = lazy(r"^(?P<about>.*[^\W\d]),\s*(?P<n>[1-9]|1\d|20)$")
_SOUGHT = lazy(r"\s(?:in|on) (?:it|them)$|^(?:лежит|лежат|находится|хранится|делась|делся|делось|делись|пропал[аи]?)(?![а-яё])", re.IGNORECASE)
"""What a file is looked for with, and nothing that it shows: "everything with dogs in it", «где лежит открытка»."""
_MEMORY, _SEARCH, _FAR = "memory.remember", "asset.search", 60
"""Courtesies are looked for among the last letters of what is told."""


def without_clutter(plan: Plan, request: Request, index: Matcher, language: str) -> Plan:
    """The plan, whose steps are about no more than what is told."""
    if request.question or not plan.steps:
        return plan
    text = normalise(request.text).strip(" .!?").lower()
    steps = [_tidied(step, index.whole(step.tool), text, language) for step in plan.steps]
    if steps == plan.steps:
        return plan
    return plan.model_copy(update={"steps": steps, "goal": "; ".join(dict.fromkeys(step.title for step in steps))})


def _tidied(step: Step, ability: Ability | None, text: str, language: str) -> Step:
    values: dict[str, Any] = {}
    if ability is None:
        return step
    step = _without_pointing(step, ability, language)
    if step.tool == _MEMORY:
        kept = str(step.args.get("text") or "")
        last = _LAST_WORDS.search(kept, max(0, len(kept) - _FAR))
        values = {"text": kept[: last.start()].rstrip(" ,.;")} if last and re.search(r"\w{3}", kept[: last.start()]) and not _NEEDS_IT.search(kept[: last.start()]) else {}
    elif step.tool == _SEARCH:
        asked = str(step.args.get("query") or "")
        plain = " ".join(_SOUGHT.sub("", asked).split())
        values = {"query": plain} if plain and plain != asked else {}
    elif told := next((name for name in ("topic", "prompt") if isinstance(step.args.get(name), str)), ""):
        values = _without_shape(step, ability, told, text) or _without_number(step, ability, told, text)
    return wording.with_values(step, ability, values, language) if values else step


_FILES = r"(?:(?:all |out )?(?:of |from |with |using )?(?:these|those|this|my|our|the|them)(?: (?:\d{1,2}|two|three|four|five|six|ten|attached))?(?: (?:photos?|pics?|pictures?|images?|shots|files?|ones?))?)"
_PLAYED_WITH = r"(?:\s*,?\s*(?:with|and|to|over|some)\s[^,.;]*\b(?:music|piano|guitar|song|tune|beat|jazz|lo-?fi|strings|violin|ukulele|drums)\b)"
_ONLY_FILES = lazy(rf"^(?:{_FILES}{_PLAYED_WITH}?|{_PLAYED_WITH})$|^(?:из |с |про )?(?:эт[а-яё]+|мо[а-яё]+|наш[а-яё]+)(?: (?:фото|фотк[а-яё]+|картин[а-яё]+|снимк[а-яё]+|фотографи[а-яё]+))?$", re.IGNORECASE)
"""A title that only points at the files that were sent, and at what plays under them: "these photos with soft piano music"."""
_WITH_FILES = lazy(r"\s+(?:with|from|using|out of) (?:these|those|them)(?: (?:photos|pics|pictures|images))?$", re.IGNORECASE)
_NO_SOUND = ("instead", "over it instead", "there instead", "instead of it", "underneath", "behind it")
"""What is told of no music: where it is to play."""


def _without_pointing(step: Step, ability: Ability, language: str) -> Step:
    """The step without a title that only points at the files it is made of, and without words that tell where music plays for how it sounds."""
    title, prompt = str(step.args.get("title") or ""), str(step.args.get("prompt") or "")
    if "pictures" in step.args and title and (short := "" if _ONLY_FILES.match(title) else _WITH_FILES.sub("", title)) != title:
        args = {name: value for name, value in step.args.items() if name != "title"} | ({"title": short} if short else {})
    elif "mood" in ability.slots and "instruments" in ability.slots and prompt.lower() in _NO_SOUND:
        args = {name: value for name, value in step.args.items() if name != "prompt"}
    else:
        return step
    return wording.with_values(step.model_copy(update={"args": args}), ability, {}, language)


def _without_shape(step: Step, ability: Ability, told: str, text: str) -> dict[str, Any]:
    """What it is about without the shape that the message ends with, and that shape."""
    shaped = _SHAPED.match(str(step.args[told]))
    if shaped is None or "aspect" not in ability.slots or _OF_IT.search(shaped["about"]) or not text.endswith(str(step.args[told]).lower()):
        return {}
    aspect = "9:16" if shaped["high"] else "16:9"
    return {told: shaped["about"].rstrip(" ,"), "aspect": aspect} if step.args.get("aspect", aspect) == aspect else {}


def _without_number(step: Step, ability: Ability, told: str, text: str) -> dict[str, Any]:
    """What it is about without the number that the message ends with, and as many."""
    counted = _COUNTED.match(str(step.args[told]))
    if counted is None or "count" not in ability.slots or "count" in step.args or not text.endswith(f", {counted['n']}"):
        return {}
    return {told: counted["about"], "count": int(counted["n"])}
