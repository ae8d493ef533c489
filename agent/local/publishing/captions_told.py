# ruff: noqa: E501 - patterns read better unbroken
"""A file that goes out with a caption that is told: `post this on insta with the caption "gone by noon" tomorrow at 11`, «выложи в телегу с подписью ваза
ушла», "โพสต์ลงไอจี แคปชั่นว่า หมดแล้ว". The caption goes with it as it is, and says nothing of when or where: the rest of the message does.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from agent.contract import Request, Turn
from agent.local import slots, times
from agent.local.catalogue.matching import Matcher
from agent.local.publishing.everywhere import POSTS
from agent.local.publishing.post_tools import PLAN
from agent.local.publishing.posting import timed_behind
from agent.local.publishing.words_alone import says_only_where_and_when
from agent.patterns import lazy
from tools.plan import Plan

METADATA = "script.metadata"
_NAME_EN, _NAME_RU, _NAME_TH = r"(?:captions?|text|words|description)", r"(?:подпис(?:ь|ью)|текст(?:ом)?|описани(?:е|ем))", r"(?:แคปชั่น|แคปชัน|แคปชั่น|คำบรรยาย|ข้อความ)"
_LED = rf"(?:[\s,;.]*(?:\b(?:with|w/?|and|using|add|plus|its|the|an?|this)\s+)*\b{_NAME_EN}(?:\s+(?:is|should be|should say|says?|saying|reads?|like this|below))?|[\s,;.]*(?:(?<![а-яё])(?:с|со|и|вот|такой|такую|добавь|её|его|к нему|к ней)\s+)*(?<![а-яё]){_NAME_RU}(?![а-яё])(?:\s+(?:такая|такой|такую|будет))?|[\s,;]*(?:พร้อม|ใส่|ใช้|กับ|โดย|มี)*\s?{_NAME_TH}\s?(?:ว่า|คือ|นี้|ตามนี้)?)"
_QUOTED = lazy(rf"(?P<led>{_LED})\s*[:—–-]?\s*(?P<caption>\"[^\"]+\"|“[^”]+”|«[^»]+»|„[^”“]+[”“]|'[^']+'(?![a-z]))", re.IGNORECASE)
_BEHIND = lazy(rf"(?P<led>{_LED})\s*[:—–]\s*(?P<caption>\S.*)$", re.IGNORECASE | re.DOTALL)
_PLAIN = lazy(
    r"(?P<led>[\s,;.]*(?:\b(?:with|w/?|and)\s+)(?:the\s+|an?\s+|this\s+)?\bcaption(?:\s+(?:saying|that says|reading))?|[\s,;.]*(?<![а-яё])(?:с|со)\s+(?:такой\s+)?(?:подписью|текстом)(?![а-яё])|[\s,;]*(?:พร้อม|ใส่|ใช้|กับ)*\s?(?:แคปชั่น|แคปชัน)\s?(?:ว่า))\s+(?P<caption>\S.*)$"
    r"|(?P<led_th>[\s,;]*(?:พร้อม|ใส่|ใช้|กับ)*\s?(?:แคปชั่น|แคปชัน)(?:ว่า|คือ))(?P<caption_th>\S.*)$", re.IGNORECASE | re.DOTALL,
)
_NO_WORDS = lazy(
    r"^(?:about|for|in|and|to|on|from|at|that (?!says)|which|you|please|pls|too|generated|auto|tomorrow|today|tonight|w|with|of|or|style|included|below|above)\b|^(?:(?:(?:a|some|really|very|nice|good|proper|decent|normal|short|long|cool|funny|cute|catchy|great|suitable|matching|any|and)\b\s*)+)[.!]*$|^(?:(?:(?:нормальн|хорош|красив|классн|крут|человеческ|продающ|интересн|коротк|длинн|прикольн|смешн|люб|подходящ|адекватн|достойн|приличн|стильн|весёл|весел|мил|цепляющ)(?:ой|ей|ою|ую)|какой-нибудь|какой-то|покороче|получше|поинтереснее|и|очень)(?![а-яё])[\s,]*)+[.!]*$|^(?:ดีๆ|เด็ดๆ|สวยๆ|สั้นๆ|โดนๆ|น่ารักๆ|เท่ๆ|ปังๆ|อะไรก็ได้|[\s])+(?:หน่อย|ด้วย|นะ|ครับ|ค่ะ|\s)*$|^(?:про|об?|на|в|и|для|к|от|по|или|как|завтра|сегодня|пожалуйста|тоже|которую|которая)(?![а-яё])|^(?:เรื่อง|เกี่ยวกับ|ภาษา|และ|ด้วย|ให้|สำหรับ|พรุ่งนี้|วันนี้|ลง)", re.IGNORECASE,
)
"""Behind "with a caption": what it is about, which language it is in, where all of it goes; no caption."""
_CALLED = lazy(r"\bcaption|подпис|แคปช", re.IGNORECASE)
_THERE = lazy(r"[\s,]*(?:\b(?:on|to|onto|in)\s+(?:my |our |the )?|(?<![а-яё])(?:в|на)\s+|(?:ลง|ใน|บน)\s?)$", re.IGNORECASE)


_THERE_TOO_TH = lazy(
    r"\s+(?:แล้วก็|แล้ว|และ|ละก็|ละ)\s?(?:ช่วย|ขอ)?(?:โพสต์)?ลง(?:ที่|ใน)?\s?(?P<place>(?:เฟ[ซส](?:บุ๊?[คก])?|เพจ|ไอจี|อินสตา(?:แกรม)?|ติ๊กต็อก|ทวิตเตอร์|เทเลแกรม|ยูทูบ|facebook|fb|ig|instagram|tiktok|youtube|telegram)(?:(?:กับ|และ)[\u0e00-\u0e7fa-z]{2,12})?)(?:ด้วย|เลย|หน่อย|ให้|ที|นะ|น้า|ครับ|คับ|ค่ะ|(?<!โย)คะ|จ้า|\s)*$", re.IGNORECASE,
)
"""Thai: one more place that it goes to, behind the caption: "แคปชั่นว่า ... แล้วก็ลงไอจีด้วย"."""


@dataclass(frozen=True)
class _Told:
    """The caption, the message without it, and whether it is called one: a text may as well stand on what is made."""

    caption: str
    rest: str
    named: bool


def captioned_so(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of a file that is published with such a caption, or what is asked first; None for any other message.

    again: plans a message without the caption.
    """
    if request.question is None:
        told = _told(request.text, index)
        at_hand = bool(request.attachments or request.recent)
        if told is None or not (at_hand or told.named):
            return None
        plan = again(replace(request, text=told.rest))
        asks = told.named and (at_hand or bool(plan.question))  # which file it goes out with is asked before anything is made of the caption
        return _with_it(plan, told) if plan.steps or asks else None  # "put the words on it" posts nothing
    turns = [number for number, turn in enumerate(request.history) if turn.role == "user"]
    told = _told(request.history[turns[-1]].text, index) if turns and (request.attachments or request.recent) else None
    if told is None:
        return None
    history = [*request.history[: turns[-1]], Turn("user", told.rest), *request.history[turns[-1] + 1 :]]
    return _with_it(again(replace(request, history=history)), told)


def _with_it(plan: Plan, told: _Told) -> Plan | None:
    """The plan whose publications take the caption; a question stays one, and a plan that publishes nothing is none."""
    if not plan.steps:
        return plan if plan.question else None
    if not any(step.tool == PLAN for step in plan.steps) or any(step.args.get("description") for step in plan.steps):
        return None
    steps = [step.model_copy(update={"args": {**step.args, "description": told.caption}}) if step.tool == PLAN else step for step in plan.steps]
    return plan.model_copy(update={"steps": steps})


def _told(said: str, index: Matcher) -> _Told | None:
    text = re.sub(r"[ \t]+", " ", said).strip()
    match = _QUOTED.search(text) or _BEHIND.search(text) or _PLAIN.search(text)
    if match is None or not (POSTS.search(text[: match.start()]) or (match.re.pattern == _QUOTED.pattern and _names_where(f"{text[: match.start()]} {text[match.end() :]}", index))):
        return None
    caption = next(match[name] for name in ("caption", "caption_th") if name in match.re.groupindex and match[name])
    if match.re.pattern == _QUOTED.pattern:
        rest = re.sub(r"\s+(?=[.,;!?])", "", f"{text[: match.start()]} {text[match.end() :]}")
        return _Told(caption[1:-1].strip(), rest.strip(" ,;."), _CALLED.search(match[0]) is not None)
    if match.re.pattern == _PLAIN.pattern and _NO_WORDS.match(caption):
        return None
    caption, behind = _own_words(text[: match.start()], caption.strip(), index)
    named = _CALLED.search(match[0]) is not None
    return _Told(caption, f"{text[: match.start()].strip(' ,;')}{behind}", named) if len(caption) > 1 else None


def _names_where(rest: str, index: Matcher) -> bool:
    """Whether all else that is said is where it goes, and when: "insta monday 6pm, caption "new season""."""
    place = index.whole(PLAN)
    return place is not None and bool(slots.find(rest, place.slots["platforms"])) and says_only_where_and_when(rest, place)


def _own_words(head: str, caption: str, index: Matcher) -> tuple[str, str]:
    """The caption, and what stands behind it of where and when, where that is told nowhere before: "..., on instagram", "..., tomorrow at 9"."""
    spec = next((ability.slots["platforms"] for ability in index.abilities if ability.tool.name == PLAN and ability.operation is None), None)
    hits = slots.find(caption, spec) if spec and not slots.find(head, spec) else []
    for hit in sorted(hits, key=lambda one: one.start):
        if (there := _THERE.search(caption[: hit.start])) and there.start() > 1:
            return caption[: there.start()].strip(" ,"), f" {caption[there.start() :].strip(' ,')}"
    if there := _THERE_TOO_TH.search(caption):
        return caption[: there.start()].strip(" ,"), f"กับ{there['place']}"
    own, when = timed_behind(caption)
    spoken = times.read(head)
    if when and times.read(when).clocks and not (spoken.clocks or spoken.days) and re.match(r"\s*,", caption[len(own) :]):
        return own.strip(), when
    return caption, ""
