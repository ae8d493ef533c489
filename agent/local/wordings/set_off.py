# ruff: noqa: E501 - patterns read better unbroken
"""Words that are somebody's own and stand in no quotes: what is to be said, behind a colon, and what is to be written, in capitals. They are
put in quotes, and so neither split nor read.
"""

from __future__ import annotations

import re

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from tools.plan import Plan, Step

_SAYS = (
    r"\b(?:read|say|says|saying|voice|record|speak|narrate|narration|voice-?over)\b|(?<![а-яё])(?:озвуч|прочита|прочти|скаж|наговор|начита|надиктуй|зачита|произнес|текст за кадром)[а-яё]*"
    r"|อ่าน|พากย์|พูด|บอกว่า|อัดเสียง"
)
_SPOKEN = re.compile(rf"^(?P<wish>[^:\"\n]*?(?:{_SAYS})[^:\"\n]{{0,60}}):\s*(?P<text>[^\"]*[^\"\s])\s*$", re.IGNORECASE | re.DOTALL)
_RECORDS = re.compile(r"^\s*(?:please )?record\b(?: (?:this|it|that|the following|my|a))*", re.IGNORECASE)
_LABEL = re.compile(r"(?:.*[.!?,;\n])?\s*(?:voice|narration|narrator|voice-?over|голос|озвучка|диктор|เสียง|เสียงพากย์)\s*", re.IGNORECASE | re.DOTALL)
"""Leads to a value, in a list of them: "Voice: female, 30s"."""
_ENDS = re.compile(r"[.!?;\n]\s*\S")
_CLOCK = re.compile(r"\d$")
_CAPITAL = r"(?:[A-ZА-ЯЁ0-9$₽€+#№-][A-ZА-ЯЁ0-9&%!?+'’.,₽$€-]*)"
_LETTERED = re.compile(
    rf"(?P<lead>(?i:\b(?:the |with |big |large )*(?:texts?|titles?|words?|letters|headlines?|saying|says|say|written)|(?<![а-яё])(?:текст|надпис|слов|заголов|написано)[а-яё]*|(?:เขียนว่า|ข้อความ(?:ว่า)?|คำว่า|ตัวหนังสือ)))\s*(?P<words>{_CAPITAL}(?:\s+{_CAPITAL})*)(?![^\W_])"
)
_SHEET_OF = re.compile(
    rf"(?P<sheet>(?i:\b(?:posters?|flyers?|fliers?|banners?|signs?|placards?|billboards?)))\s+(?P<words>{_CAPITAL}(?:\s+{_CAPITAL})*)(?=\s*(?:$|[,.;!]|(?:with|in|on|and)\s))"
)
"""A sheet and what stands on it, in capitals: "poster MANGO CRUSH"."""
_NAMED = re.compile(
    r"(?P<lead>(?i:\b(?:titled?|headline|heading)|(?<![а-яё])(?:заголовок|с заголовком|под названием)))\s*:?\s+(?P<words>[A-ZА-ЯЁ][\w'’&-]*(?:\s+(?:(?:with|of|the|and|for|in|on|a|to|&|и|в|на|с|для)\s+)*[A-ZА-ЯЁ0-9][\w'’&-]*)+)(?=\s*(?:$|[,.;!?\n]))"
    r"|(?P<lead_th>(?:มี|ใส่|พร้อม|ขึ้น)ชื่อ(?:ร้าน|แบรนด์|เพจ|ช่อง|คาเฟ่|คลินิก|โรงเรียน))\s?(?:ว่า)?\s?(?P<words_th>[^\s,.\"]{3,40})(?=\s|$)"
)
"""A title that is written like one: "title Chalk Talk with Sam"; in Thai a shop's name that is to stand on it."""
_LARGE = re.compile(r"(?:the |with )*(?:big |large |huge )+(?:letters|texts?|words)\b", re.IGNORECASE)
"""Large letters with words of their own are a title."""
_LOUD = re.compile(r"[A-ZА-ЯЁ]{2,}")
_PLEASE_TH = re.compile(r"(?<=\")\s*(?:ให้|หน่อย|ที|ด้วย|เลย|นะ|น้า|ค่า|ค่ะ|(?<!โย)คะ|ครับ|คับ|(?<!เ)จ้า|จ้ะ)+\s*$")
"""Politeness behind words that are set off, which an example of anything else may end with too."""


def quoted_apart(text: str) -> str:
    """The message with such words in quotes; where it has none, or has quotes already, as it was."""
    if '"' in text:
        return _PLEASE_TH.sub("", text)
    spoken = _SPOKEN.match(text)
    several = spoken and _ENDS.search(spoken["text"])  # one sentence is understood as it is
    if spoken and several and not _CLOCK.search(spoken["wish"]) and not _LABEL.fullmatch(spoken["wish"]):
        return f'{_RECORDS.sub("read aloud", spoken["wish"])}: "{spoken["text"]}"'
    lettered = _NAMED.sub(_called, _LETTERED.sub(_quoted, text, count=1), count=1)
    return _SHEET_OF.sub(_saying, text, count=1) if lettered == text else lettered


def as_set_off(plan: Plan, request: Request, index: Matcher) -> Plan:
    """The plan with all that is to be said, or to be written, of a message that sets it off."""
    quote = re.search(r"\"([^\"]+)\"", request.text)
    if quote is None or len(plan.steps) != 1:
        return plan
    step, before = plan.steps[0], request.text[: quote.start()].rstrip()
    spoken = before.endswith(":") and re.search(_SAYS, before, re.IGNORECASE)
    ability = next((ability for ability in index.abilities if ability.tool.name == step.tool and ability.operation is None), None)
    kinds = set(ability.tool.output_kinds().values()) if ability else set()
    if ability and spoken and "audio" in kinds and isinstance(step.args.get("text"), str):
        return _with(plan, step, ability, {"text": quote[1]}, request)
    lettered = _LETTERED.search(request.text.replace('"', "")) and "image" in kinds and "title" in ability.slots if ability else False
    values = {"title": quote[1]} if ability and lettered and step.args.get("title") != quote[1] else {}
    prompt = str(step.args.get("prompt", ""))
    if "image" in kinds and (bare := _LETTERED_TOO.sub("", prompt)) != prompt and re.search(r"\w", bare):
        values["prompt"] = bare
    return _with(plan, step, ability, values, request) if ability and values else plan


_LETTERED_TOO = re.compile(r"[\s,]*(?:\b(?:and|with)\s+)?(?:the\s+)?(?:title|words)\s+\"?[A-ZА-ЯЁ0-9][^a-zа-яё]*$")
"""What is to stand on a picture, at the end of what it is of."""


def _with(plan: Plan, step: Step, ability: Ability, values: dict[str, str], request: Request) -> Plan:
    told = wording.with_values(step, ability, values, detect(request.text, request.language))
    return plan.model_copy(update={"steps": [told], "goal": told.title})


def _saying(match: re.Match[str]) -> str:
    words = match["words"].rstrip(" ,.-")
    whole = all(re.fullmatch(r"[^a-zа-яё]+", word) for word in words.split())
    return f'{match["sheet"]} that says "{words}"{match["words"][len(words):]}' if whole and re.search(r"[A-ZА-ЯЁ]{4,}", words) else match[0]


def _called(match: re.Match[str]) -> str:
    return f'มีข้อความ "{match["words_th"]}"' if match["words_th"] else f'{match["lead"]} "{match["words"]}"'


def _quoted(match: re.Match[str]) -> str:
    words = match["words"].rstrip(" ,.-")
    if not _LOUD.search(words):
        return match[0]
    lead = _LARGE.sub("title", match["lead"])
    return f'{lead} "{words}"{match["words"][len(words):]}'
