# ruff: noqa: E501 - patterns read better unbroken
"""A film with the words that are to be said in it: "a video about our sale, the voice says: Everything must go", «ролик ..., текст за кадром: ...»,
"ทำคลิป... เสียงพากย์พูดว่า ...". They are told word for word, a sentence at a time.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.announcing.announced import FIELD, telling
from agent.local.announcing.announcement import ABOUT, FILM
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.drafting.said import ENDING
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_LEAD = lazy(
    r"[\s,.;:–—-]*(?:\b(?:and |with )?(?:the |a |let the |have the )?(?:(?:(?:male|female|man's|woman's|calm|friendly|deep) )?voice(?:-?\s?over)?|narrat(?:or|ion)|speaker|presenter|(?:(?:in which |where |with )(?:an? |the )?(?:man|woman|girl|boy|guy|lady|child|person|someone|somebody)))(?: text| words| script)?(?: (?:should|must|has to|needs to|to|will))? (?:saying|says?|reading|reads?|tells?)(?: exactly| only| just| word for word)?(?: the following| this| these words)?|\b(?:(?:voice-?\s?over|narration|spoken)(?: text| words)?|voice (?:text|words|script))(?= ?:)|\b(?:it|the film|the video) (?:should|must) say"
    r"|(?<![а-яё])(?:и |а )?(?:пусть |чтобы )?(?:диктор|(?:(?:мужской|женский|спокойный|детский) )?голос|ведущ(?:ий|ая)|(?<=где )(?:женщина|мужчина|девушка|парень|человек|девочка|мальчик)|(?<=в котором )(?:женщина|мужчина|девушка|парень|человек|девочка|мальчик))(?: за кадром)? (?:говорит|скажет|говорил|сказал|читает|прочита[её]т|произнос\w+|произнес\w+)|(?<![а-яё])(?:закадровый текст|текст за кадром|голос за кадром|текст диктора|текст озвучки|озвучка|слова диктора)(?= ?:)|(?<![а-яё])пусть (?:он[аои]? )?(?:говорит|скажет|прочита[её]т)"
    r"|(?:แล้วก็|แล้ว|และ|พร้อม|ใส่|มี|เพิ่ม|ให้|\s)*เสียง(?:พากย์|บรรยาย|พูด)(?P<who>ผู้หญิง|ผู้ชาย)?ว่า"
    r"|(?:ให้)?(?:เสียงพากย์|เสียง|คนพากย์)(?:พูด|บอก|อ่าน)ว่า|(?:ให้)?พากย์ว่า|ให้พูดว่า|(?:โดย)?พูดว่า|บทพูด(?:ว่า|คือ)?|บทพากย์(?:ว่า|คือ)?)\s*:?\s*",
    re.IGNORECASE,
)
_QUOTED = lazy(r"\"(?P<words>[^\"]{3,})\"\s*[.,;]?\s*")
_SENTENCES = lazy(r"(?<=[.!?…])\s+|\s*\n+\s*")
_MOST, _LONGEST = 12, 160
_LEAST = 3  # words, of what stands in no quotes: "narration: female voice" names none


def with_narration(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of a film that says those words; None for any other message."""
    text = normalise(request.text)
    lead = _LEAD.search(text) if not (request.question or request.attachments) else None
    ending = ENDING.search(text) if lead else None
    if lead is None or not FILM.search(text[: lead.start()]) or (ending and ending.start() <= lead.start() < ending.end()):
        return None
    quoted = _QUOTED.match(text, lead.end())
    said = quoted["words"] if quoted else text[lead.end() :] if ":" in lead[0] or _is_thai(lead[0]) else ""
    words = [part.strip() for part in _SENTENCES.split(said.strip(" \"")) if part.strip()]
    if not 1 <= len(words) <= _MOST or any(len(part) > _LONGEST for part in words) or (not quoted and len(said.split()) < _LEAST and not _is_thai(said)):
        return None
    rest = f"{text[: lead.start()]}{', ' + text[quoted.end() :] if quoted and quoted.end() < len(text) else ''}".strip(" ,")
    rest = _CONNECTS.sub("", rest)
    language, able = detect(request.text, request.language), telling(index)
    rest = f"{rest} เสียง{lead['who']}" if lead["who"] else f"{rest}{_in_the_voice(lead[0], language)}"
    about = words[0].rstrip(".!?…")
    for wish in (rest, f'{rest} {ABOUT.get(language, "about")} "{about}"'):
        plan = again(replace(request, text=wish))
        if any(step.tool in able and step.tool.startswith("video.") for step in plan.steps):
            steps = [wording.with_values(step, able[step.tool], {FIELD: words, "exact": True}, language) if step.tool in able and step.tool.startswith("video.") else step for step in plan.steps]
            return plan.model_copy(update={"steps": steps, "goal": "; ".join(dict.fromkeys(step.title for step in steps))})
    return None


_CONNECTS = lazy(r"[\s,]+(?:\b(?:where|in which|that|which|with|so that)|(?<![а-яё])(?:где|в котор(?:ом|ой)|чтобы|и)|ที่)[\s,]*$", re.IGNORECASE)
_MAN = lazy(r"\b(?:man|man's|male|guy|boy)\b|(?<![а-яё])(?:мужчин|мужск|пар(?:ень|ня)|мальчик)", re.IGNORECASE)
_WOMAN = lazy(r"\b(?:woman|woman's|female|lady|girl)\b|(?<![а-яё])(?:женщин|женск|девушк|девочк)", re.IGNORECASE)
_VOICES = {"en": (", a man's voice", ", a woman's voice"), "ru": (", мужской голос", ", женский голос")}


def _in_the_voice(lead: str, language: str) -> str:
    """Whose voice says it, as a wish of its own; empty where nobody is named."""
    man, woman = _VOICES.get(language, ("", ""))
    return man if _MAN.search(lead) else woman if _WOMAN.search(lead) else ""


def _is_thai(text: str) -> bool:
    return re.search(r"[\u0e00-\u0e7f]", text) is not None
