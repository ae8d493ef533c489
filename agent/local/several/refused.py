# ruff: noqa: E501 - patterns read better unbroken
"""What is refused in so many words stays unmade: "a script for a 45s video, just the script no video", «сценарий ролика, само видео делать не нужно»,
"เขียนสคริปต์คลิป ไม่ต้องทำวิดีโอ". The rest is planned without those words, and a film or a picture that comes of it all the same is left out;
how long it was to be, and how it was to end, goes to the words that are written.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.follow_ups.target import sources
from agent.local.slots.quoted import QUOTE
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step

_FILM_EN, _FILM_RU, _FILM_TH = r"(?:videos?|vids?|clips?|reels?|films?)", r"(?:видео|видос|ролик[аи]?|рилс[аы]?|клип[аы]?)", r"(?:คลิป|วิดีโอ|วีดีโอ|รีล)"
_SHEET_EN, _SHEET_RU, _SHEET_TH = r"(?:pictures?|images?|pics?|photos?)", r"(?:картин(?:ку|ки|ок)|изображени[ейя]|фото)", r"(?:รูป|ภาพ)"


def _not_made(en: str, ru: str, th: str) -> re.Pattern[str]:
    """What says that such a thing is not to be made; it stands at the end of a sentence or a part of one."""
    return re.compile(
        rf"[\s,.;!–—-]*\b(?:(?:and|but|please|just|i|we)\s+)*(?:no|not (?:a|the)|(?:don'?t|do not) (?:make|do|need|want|create|generate)(?: me| us)?(?: (?:a|the|any))?|no need (?:for|to make) (?:an?|the|any)|without (?:an?|the)) (?:actual )?{en}(?: (?:needed|necessary|required|please|pls|yet|thanks|itself|at all|for now|for it))*(?=\s*(?:[,.;!?)]|$))"
        rf"|[\s,.;!–—-]*(?<![а-яё])(?:(?:и|а|но|сам[оа]?|пока)\s+)*(?:{ru} (?:(?:мне|пока|само|делать|снимать|рисовать|ещё)\s+)*не (?:надо|нужн[оаы]?|нужен|делай|снимай|рисуй)(?:те)?(?: (?:делать|снимать|рисовать|пока))*|(?:не (?:надо|нужно|делай)(?:те)?) (?:(?:делать|снимать|рисовать|само)\s+)*{ru})(?=\s*(?:[,.;!?)]|$))"
        rf"|\s*(?:แต่|โดย|ยัง)*ไม่(?:ต้อง|เอา|อยากได้)(?:ทำ|สร้าง|ถ่าย|วาด|เอา|มี)?(?:เป็น)?{th}(?:นะ|ครับ|ค่ะ|(?<!โย)คะ|ก็ได้|จ้า|เลย|ด้วย)*(?=\s|[,.]|$)", re.IGNORECASE,
    )  # fmt: skip


_REFUSED = (("video", _not_made(_FILM_EN, _FILM_RU, _FILM_TH)), ("image", _not_made(_SHEET_EN, _SHEET_RU, _SHEET_TH)))
_SAYS_NO = lazy(r"\b(?:no|not|don'?t|without)\b|(?<![а-яё])не(?![а-яё])|ไม่", re.IGNORECASE)
_MADE_OF_WORDS = lazy(
    r"\b(?:scripts?|slogans?|captions?|posts?|texts?|titles?|hashtags?|ideas?|voice-?\s?overs?|copy|song|track|jingle|beat|calendar)\b|(?<![а-яё])(?:сценари|слоган|подпис|пост|текст|заголов|х[еэ]штег|иде[йяи]|озвуч|трек|песн|джингл|бит|план)[а-яё]*|สคริป|บทพูด|บทโฆษณา|สโลแกน|แคปชั|โพสต์|ข้อความ|แฮชแท็ก|ไอเดีย|เสียงพากย์|เพลง|จิงเกิ้ล", re.IGNORECASE,
)
_LONGEST = 500


def refused(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of the rest, without what is refused; None for a message that refuses nothing, or asks for nothing beside it."""
    if request.question or request.attachments or len(request.text) > _LONGEST or not _SAYS_NO.search(request.text):
        return None
    text = normalise(request.text)
    masked = QUOTE.sub(lambda quote: '"' + "x" * (len(quote[0]) - 2) + '"', text)
    found = [(domain, match) for domain, pattern in _REFUSED if (match := pattern.search(masked)) and match.start() > 0]
    if not found or not _MADE_OF_WORDS.search(masked):
        return None
    rest = text
    for _, match in sorted(found, key=lambda one: -one[1].start()):
        rest = f"{rest[: match.start()]}{rest[match.end() :]}"
    rest = rest.strip(" ,;")
    domains = {domain for domain, _ in found}
    plan = again(replace(request, text=rest))
    out = [step for step in plan.steps if _makes(step, domains)]
    kept = [step for step in plan.steps if not _makes(step, domains) and not {one.id for one in out} & set(step.needs)]
    if out and kept:
        kept = _told_there(kept, out, index, detect(text, request.language))
        plan = Plan(goal="; ".join(dict.fromkeys(step.title for step in kept)), steps=kept)
    return plan if plan.steps else None


def _makes(step: Step, domains: set[str]) -> bool:
    """Whether a step makes such a thing, out of words."""
    return step.tool.partition(".")[0] in domains and not any(said.startswith("ast_") for said in sources(step.args))


def _told_there(kept: list[Step], out: list[Step], index: Matcher, language: str) -> list[Step]:
    """What is kept, with what was told of the same in what is left out: its length, its tone, its end."""
    abilities = {ability.tool.name: ability for ability in index.abilities if ability.operation is None}

    def told(step: Step) -> Step:
        ability = abilities.get(step.tool)
        same = [one for one in out if ability and ability.tool.domain == "script" and one.args.get("topic") == step.args.get("topic")]
        fields = ability.tool.input.model_fields if ability else {}
        values = {name: value for one in same for name, value in one.args.items() if name in fields and name not in step.args and name != "seed"}
        return wording.with_values(step, ability, values, language) if ability and values else step

    return [told(step) for step in kept]
