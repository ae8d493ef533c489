# ruff: noqa: E501 - patterns read better unbroken
"""One of the ideas or slogans that were just listed, made into something: "the third one is sick, make it, 20s", «мне нравится вторая, напиши по ней
сценарий», "ชอบแบบที่สอง เอาไปทำโปสเตอร์แนวตั้ง". What is thought of it wishes for nothing; how it is to be, and where it goes, is kept.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from agent.contract import Request
from agent.local import slots
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.drafting.wiring import all_picked, pick_span, picked, picked_several
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_OFFERS = ("script.ideas", "script.slogans")
_FIELDS = {"topic", "angle", "prompt", "title"}
_SPOKEN = "voice.speak"
_FILM, _SCRIPT, _SHEET = "video.short", "script.write", "image.generate"
_KINDS = (
    (_SCRIPT, lazy(r"\b(?P<en>scripts?|write (?:[\w ]{1,20} )?up)\b|(?<![а-яё])(?P<ru>сценари|распиши|распис)[а-яё]*|(?P<th>สคริปต์?|บทพูด|(?:เขียน|แต่ง)บท|บท(?=ให้|หน่อย|\s|$))", re.IGNORECASE)),
    (_SHEET, lazy(r"\b(?P<en>posters?|flyers?|banners?|logos?)\b|(?<![а-яё])(?P<ru>постер|плакат|афиш|баннер|лого)[а-яё]*|(?P<th>โปสเตอร์|ใบปลิว|แบนเนอร์|ป้าย|โลโก้)", re.IGNORECASE)),
    (_SPOKEN, lazy(r"\b(?P<en>voice ?over|read (?:it|that|this)(?: out)?(?: aloud| loud)?|say (?:it|that)(?: aloud| out loud)?|narrate)\b|(?<![а-яё])(?P<ru>озвуч)[а-яё]*|(?P<th>พากย์|อ่านออกเสียง)", re.IGNORECASE)),
    (_FILM, lazy(r"\b(?P<en>videos?|vids?|reels?|shorts?|clips?|films?|tiktoks?)\b|(?<![а-яё])(?P<ru>ролик|видео|видос|рилс|клип|шортс)[а-яё]*|(?P<th>คลิป|วิดีโอ|วีดีโอ|รีล)", re.IGNORECASE)),
    (_SHEET, lazy(r"\b(?P<en>pictures?|images?|pics?)\b|(?<![а-яё])(?P<ru>картинк)[а-яё]*|(?P<th>รูป|ภาพ)", re.IGNORECASE)),
)
"""What it is made into, the surest word first: "a poster with it and a picture of mountains" is a poster."""
_HEADS = {
    _FILM: {"en": "make a {kind} about {topic}", "ru": "сделай ролик про {topic}", "th": "ทำคลิปเรื่อง{topic}"},
    _SCRIPT: {"en": "write a script about {topic}", "ru": "напиши сценарий про {topic}", "th": "เขียนสคริปต์เรื่อง{topic}"},
    _SHEET: {"en": "draw a {kind} of {topic}", "ru": "нарисуй постер про {topic}", "th": "ทำโปสเตอร์{topic}"},
    _SPOKEN: {"en": 'say "{topic}"', "ru": "озвучь «{topic}»", "th": 'พากย์ว่า "{topic}"'},
}
_STANDS_FOR = {"en": "tea", "ru": "чай", "th": "ชา"}
"""A topic nobody misreads, in the place of the one that is picked."""
_SHOWS = lazy(
    r"\b(?:and |with )*(?:an? |the |some )?(?:pictures?|images?|photos?|pics?)\s+of\s+(?P<en>[^,.;!?]{3,60})"
    r"|(?<![а-яё])(?:и\s+)?(?:с|со|картинк\w+|фото|изображен\w+)\s+(?!ней|ним|этой|этим|ними|надпис|текст|слоган)(?P<ru>[а-яё][^,.;!?]{3,60})|(?:พร้อม|กับ|มี|และ)(?:รูป|ภาพ)(?P<th>[\u0e00-\u0e7f ]{3,60})", re.IGNORECASE,
)
"""What is seen on the sheet beside the words."""
_CUT = lazy(r"\s*[,.;!?\n—–]+\s*|\s+(?:and|then|и|а|потом)\s+(?=\S)|\s*(?:แล้วก็|แล้ว|จากนั้น|และ)\s*|(?<=[\u0e00-\u0e7f])\s+(?=[\u0e00-\u0e7f])", re.IGNORECASE)
_FILLS = lazy(
    r"\b(?:make|do|film|shoot|write|draft|put|turn|create|draw|design|record|need|want|use|take|pick|go|let['’]?s|could|can|would|will|you|please|pls|it|that|this|one(?! (?:min|sec|hour))|me|us|an?|the|into|on|onto|as|for|of|from|with|to|out|up|about|around|i|we|ok(?:ay)?|now|then|so|just|idea|slogan|number|is|be|in(?= an? )|like|love)\b"
    r"|(?<![а-яё])(?:сделай|сними|снимай|напиши|нарисуй|создай|запили|возьми|бери|давай|можешь|пожалуйста|по|из|для|с|на(?! \d| минут| полминут)|него|неё|нее|ней|ним|этой|этому|её|ее|его|это|мне|нам|теперь|тогда|ок|ну|иде[яюи]|слоган|вариант|как|примерно|около)(?:те)?(?![а-яё])"
    r"|ช่วย|รบกวน|เอา|ไป|มา|ทำ|เขียน|วาด|ถ่าย|เลย|ให้|หน่อย|(?<!นา)ที(?!่)|ด้วย|นะ|ครับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า|เป็น|จาก|ขอ|อันนี้|นี้|มัน|ๆ|โอเค|ได้|ประมาณ|สัก", re.IGNORECASE,
)
"""Words with which it is wished for, and nothing of how it is to be."""
_MAKES = lazy(
    r"\b(?:make|do|film|shoot|write|draft|put|turn|create|draw|design|record|use|want|need|go with|take)\b|(?<![а-яё])(?:сделай|делай|делаем|сними|снимай|снимаем|напиши|нарисуй|создай|запили|возьми|бер[её]м|давай)(?:те)?(?![а-яё])|ทำ|เขียน|วาด|ถ่าย|เอา", re.IGNORECASE
)
_MOST = 240  # characters


@dataclass(frozen=True)
class _Made:
    """What it is made into, the word for that, and the word's language."""

    tool: str
    kind: str
    language: str


def one_offered(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan that makes the one; None for any other message.

    again: plans a message as if it were one of its own.
    """
    text = normalise(request.text)
    lists = bool(request.earlier) and any(step.tool in _OFFERS for step in request.earlier[0].steps)
    offering = next((asset.meta["choices"] for asset in request.recent if asset.meta.get("choices")), None)
    if request.question or request.attachments or not lists or not offering or len(text) > _MOST:
        return None
    several = picked_several(text, len(offering))
    if not several and len(all_picked([text], len(offering))) > 1:
        return None  # "a script of the first, and a film of the second"
    text = several[0] if several else text
    places, span = [picked(one) for one in several or [text]], pick_span(text)
    picks = [offering[place] for place in places if place is not None and place < len(offering)]
    made = _made(text, picks[0]) if span and picks and len(picks) == len(places) and all(pick.keys() <= _FIELDS for pick in picks) else None
    if made is None or span is None:
        return None
    shown = _SHOWS.search(text, span[1]) if made.tool == _SHEET else None
    of = next(value for value in shown.groupdict().values() if value).strip() if shown else ""
    rest = f"{text[: shown.start()]} {text[shown.end() :]}" if shown else text
    head = _HEADS[made.tool][made.language].format(kind=made.kind, topic=of or _STANDS_FOR[made.language])
    between = " " if made.language == "th" else ", "
    plan = again(replace(request, text=between.join([head, *_how(rest, span, index)]), earlier=(), recent=(), history=()))
    each = [_with_it(plan, made, pick, bool(of), index) for pick in picks]
    return each[0] if len(each) == 1 else _all_of(each)


def _made(text: str, choice: Mapping[str, Any]) -> _Made | None:
    """What the message wants made of it: what is named, or a film of an idea that is to be made."""
    for tool, words in _KINDS:
        if match := words.search(text):
            language = next(key for key in ("en", "ru", "th") if match[key])
            return _Made(tool, match["en"].lower().removesuffix("s") if match["en"] else match[0], language)
    if "title" in choice or not _MAKES.search(text):
        return None
    return _Made(_FILM, "video", "th" if re.search(r"[\u0e00-\u0e7f]", text) else "ru" if re.search(r"[а-яё]", text, re.IGNORECASE) else "en")


def _how(text: str, span: tuple[int, int], index: Matcher) -> list[str]:
    """How it is to be, piece by piece, without what is thought of it; where it goes is kept as it was said."""
    place = next((ability.slots["platforms"] for ability in index.abilities if ability.tool.effect == "publishes" and "platforms" in ability.slots), None)
    marked = f"{text[: span[0]]}\0{text[span[1] :]}"
    pieces = list[str]()
    for piece in _CUT.split(marked):
        if place is not None and "\0" not in piece and slots.find(piece, place):
            pieces.append(piece)
        elif "\0" not in piece or _MAKES.search(piece) or any(words.search(piece) for _, words in _KINDS):
            plain = piece.replace("\0", " ")
            for _, words in _KINDS:
                plain = words.sub(" ", plain)
            pieces.append(re.sub(r"\s{2,}", " ", _FILLS.sub(" ", plain)).strip(" :-"))
    return [piece for piece in pieces if piece]


def _all_of(each: list[Plan | None]) -> Plan | None:
    """One plan of several that are alike but for what was picked; None where more than the thing itself is made."""
    plans = [plan for plan in each if plan is not None and len(plan.steps) == 1]
    if len(plans) < len(each):
        return None
    steps = [plan.steps[0].model_copy(update={"id": f"{plan.steps[0].id}-{number}"}) for number, plan in enumerate(plans, 1)]
    return Plan(goal="; ".join(dict.fromkeys(step.title for step in steps)), steps=steps)


def _with_it(plan: Plan, made: _Made, choice: Mapping[str, Any], shows: bool, index: Matcher) -> Plan | None:
    """The plan with what was picked in it; None where it makes something else."""
    if plan.question or sum(step.tool == made.tool for step in plan.steps) != 1:
        return None
    ability = next(ability for ability in index.abilities if ability.tool.name == made.tool and ability.operation is None)
    if made.tool == _SPOKEN and not choice.get("title"):
        return None
    values: dict[str, Any] = {"text": choice["title"]} if made.tool == _SPOKEN else {}
    values |= {name: value for name, value in choice.items() if name in ability.tool.input.model_fields and not (shows and name == "prompt")}
    if made.tool == _SHEET and not shows:
        values.setdefault("prompt", str(choice.get("topic") or ""))
    steps = [wording.with_values(step, ability, values, made.language) if step.tool == made.tool else step for step in plan.steps]
    return Plan(goal="; ".join(dict.fromkeys(step.title for step in steps)), steps=steps)
