# ruff: noqa: E501 - patterns read better unbroken
"""What is to be kept and what is to be made, told in one breath: "I'm vegan and I run a cafe called Leaf, remember that. Then do a video about
our brunch", «запомни, что мы веганы, и сделай ролик про бранч».
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from agent.contract import Request
from agent.local.drafting.said import ABOUT_IT
from agent.local.lexicon import lexicon
from agent.local.memories.introduced import A_THING, business
from agent.local.wordings.verbatim import verbatim
from agent.local.words import CONTENT_WEIGHT, normalise, tokens
from agent.patterns import lazy
from agent.phrases import phrase
from memory.facts import plainly
from tools.contract import Tool
from tools.plan import Plan

_EN = r"(?:make|create|do|draw|write|generate|cut|trim|post|publish|schedule|prepare|design|record|read|compose|give me|show me|can you (?:make|do|draw|write|create)|could you (?:make|do|draw|write|create)|i (?:want|need) an?)"
_RU = r"(?:сделай|создай|нарисуй|напиши|сгенерируй|сними|смонтируй|обрежь|выложи|опубликуй|подготовь|придумай|сочини|озвучь|хочу ролик|нужен ролик|нужна афиша|нужно видео)(?:те)?(?![а-яё])"
_TH = r"(?:ช่วย|ขอ|อยากได้|รบกวน)?(?:ทำ|สร้าง|วาด|เขียน|ตัด|โพสต์|ออกแบบ)(?:คลิป|รูป|วิดีโอ|วีดีโอ|โปสเตอร์|เพลง|สคริปต์|แคปชั่น|โพสต์|ให้)|(?:ช่วย)?(?:ขอ|อยากได้|คิด)(?:ไอเดีย|สโลแกน|แคปชั่น|คลิป|รูป|โปสเตอร์|เพลง|สคริปต์|โลโก้)"
WISH = lazy(
    rf"(?:\s*[.;!]+\s*|\s*,\s*)(?:(?:and|then|and then|also|now|next|please|after that|so)[\s,]+)*(?P<en>{_EN}\b)|\s+(?:and\s+)?(?:then|after that)[\s,]+(?:please )?(?P<then>{_EN}\b)|\s+and\s+(?:also |please )*(?P<and>{_EN}\s+(?:me\s+)?(?:an?|some|the|two|three|\d{{1,2}})\b)"
    rf"|(?:\s*[,.;!]+\s*|\s+)(?:(?:и|а|потом|затем|теперь|пожалуйста|ещё|еще)[\s,]+)*(?P<ru>{_RU})|\s+(?:แล้วก็|แล้ว|จากนั้น|และ)?(?P<th>{_TH})",
    re.IGNORECASE,
)
"""Where the wish begins."""
_KEEP = r"(?:(?:please|can you|could you|just|and|so)\s+)*(?:(?:note|write|jot) (?:that|this|it) down|(?:remember|keep|save|note)(?: (?:that|this|it|all that|these))?(?: in mind)?|don't forget(?: (?:that|this|it))?)(?: please| for me| for later| too)*"
_KEEP_RU = r"(?:(?:пожалуйста|и|ты|это)\s+)*(?:запомни|запиши|отметь|сохрани|учти|имей в виду|не забудь)(?:те)?(?: (?:это|себе|пожалуйста|всё|там|на будущее))*"
_KEEP_TH = r"(?:ช่วย|ฝาก)?(?:จำ|จด|บันทึก)(?:เอา)?(?:ไว้|ให้|ด้วย|หน่อย)(?:ด้วย|หน่อย|นะ|ครับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า|เลย|ก่อน)*"
_BEHIND = lazy(rf"(?:\s*[,.;!-]+\s*|\s+)(?:{_KEEP}|{_KEEP_RU}|{_KEEP_TH})\s*[.!]*$", re.IGNORECASE)
_BEFORE = lazy(
    r"^\W*(?:(?:please|hey|hi|ok(?:ay)?|so|пожалуйста|привет)[\s,]+)*(?:(?:remember|note|keep in mind|don't forget)(?: that)?|(?:запомни|запиши|учти|имей в виду|не забудь)(?:те)?(?:,? что)?)(?![а-яё\w])[\s,:]+(?=\S)|^\s*(?:ช่วย)?(?:จำ|จด)(?:ไว้)?(?:ด้วย|หน่อย|นะ)*ว่า\s*(?=\S)",
    re.IGNORECASE,
)
_POINTS = lazy(r"(?:to|this|that|it|me|when|how|the (?:poster|video|picture|clip|song|one)|это|эту|этот|как)(?![\wа-яё])", re.IGNORECASE)
_NAMES_ONESELF = lazy(r"\W*(?:(?:hi|hello|hey|привет|здравствуйте|สวัสดี(?:ค่ะ|ครับ)?)[\s,.!]+)*(?:my name is|(?:you (?:can|may) |please |just )*call me(?! (?:an?|the|when|if|at|back|on|tomorrow|later|once)\b)|меня зовут|(?:можешь |пожалуйста )*(?:зови|называй|звать)(?:те)? меня|(?:ฉัน|ผม|หนู|เรา|ดิฉัน)ชื่อ|เรียก(?:ฉัน|ผม|หนู|เรา|ดิฉัน)ว่า)\s?\S", re.IGNORECASE)
"""Says who one is, which is kept without being asked to."""
_NAMED_THERE = lazy(r"\b(?:names?|cards?|logo|signature|about me|cv|portfolio)\b|(?<![а-яё])(?:им[яе]|визитк|логотип|подпис|обо мне|портфолио)|ชื่อ|นามบัตร|โลโก้", re.IGNORECASE)
"""Needs the name itself."""
_ABOUT = {"en": " about ", "ru": " про ", "th": " เรื่อง"}
"""Leads to what is to be made of somebody who told what they do, and wishes for "3 slogans" of nothing."""
_MAKES_TH = lazy(r"(?:ฉัน|ดิฉัน|ผม|หนู|เรา)ชื่อ\S{1,20}\s+ทำ(?:ช่อง|คลิป|วิดีโอ|เพจ|คอนเทนต์)(?:เกี่ยวกับ|แนว)(?!.*(?:หน่อย|ให้ที|ช่วย|วินาที|นาที|\?)).{2,80}")
"""Says what one does with one's name, and wishes for none of it: "ฉันชื่อนก ทำคลิปเกี่ยวกับหมากรุก"."""
_MOST, _LEAST = 600, 2
_MADE = {"draw", "video", "picture", "song", "script", "subtitle", "publish", "voice", "title"}


def kept_and_made(request: Request, catalogue: Sequence[Tool], language: str, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan that keeps what is told and makes what is wished for; None where a message does not ask for both."""
    text = normalise(request.text)
    if request.question or len(text) > _MOST or _MAKES_TH.fullmatch(text):
        return None
    for told, wish in _parted(text):
        kept = verbatim(f"remember that {told}", catalogue, language)
        if kept is None:
            continue
        made = again(replace(request, text=f"{told}, {wish}" if ABOUT_IT.search(wish) else wish))
        if not made.steps and (what := business(told)):
            made = again(replace(request, text=f'{wish}{_ABOUT[language]}"{what}"'))
        if not made.steps:
            return made if made.question else _alone(kept, wish, language)
        ids = {step.id for step in made.steps}
        first = kept.steps[0].model_copy(update={"id": next(name for name in names_from(kept.steps[0].id) if name not in ids)})
        return made.model_copy(update={"goal": f"{kept.goal}; {made.goal}", "steps": [first, *made.steps]})
    return None


def names_from(name: str) -> Iterator[str]:
    yield name
    yield from (f"{name}_{number}" for number in range(2, 100))


def _alone(kept: Plan, wish: str, language: str) -> Plan:
    """What is told is kept, and that the rest is not done is said."""
    title = f"{kept.steps[0].title} ({phrase('without', language, part=wish)})"
    return Plan(goal=kept.goal, steps=[kept.steps[0].model_copy(update={"title": title})])


_AND_FORGET = lazy(
    r"^(?P<told>.{4,200}?)(?:[\s,.;]+|(?<=[\u0e00-\u0e7f]))(?:แล้วก็|แล้ว|และ)\s?(?:ช่วย|ก็)*(?:ลืม|ลบ)(?!ไม่)(?:เรื่อง)?(?P<th>[\u0e00-\u0e7f\d][^,;\n]{1,60}?)(?P<gone>\s?(?:ออก)?จากความจำ|\s?ที่(?:เคย)?(?:บอก|ให้|แจ้ง|จำ)[\u0e00-\u0e7f]{0,12}?)?(?:ไป|ได้|เลย|ซะ|ด้วย|ที(?!่)|หน่อย|นะ|ครับ|ค่ะ|(?<!โย)คะ|\s)*$"
    r"|^(?P<told2>.{4,200}?)\s*ส่วน(?P<th2>[\u0e00-\u0e7f]{2,30}(?:เก่า|เดิม))\s?(?:ก็|ให้)*ลืม(?:ไป|ได้|เลย|ซะ|ด้วย|ที(?!่)|หน่อย|นะ|ครับ|ค่ะ|(?<!โย)คะ|\s)*$"
    r"|^(?P<told3>.{4,200}?)[\s,.;]+(?:а|и)\s+(?P<ru>(?:стар|прежн|прошл)[а-яё]+ [^,.;]{3,40}?)\s+(?:можешь )?забудь(?:те)?\W*$"
    r"|^(?P<told4>.{4,200}?)[\s,.;]+(?:and|but)\s+(?P<en>the (?:old|former|previous) [^,.;]{2,40}?),?\s+(?:you can |please )?forget (?:it|that|about it)\W*$",
    re.IGNORECASE,
)
_OF_BEFORE = lazy(r"เก่า|เดิม|เมื่อก่อน|ก่อนหน้า|ที่แล้ว")
"""Tells that something known is to go: a customer who came "แล้วลืมของ" left no such thing behind."""
_FORGET = {"th": "ลืม{}", "ru": "забудь {}", "en": "forget {}"}


def _and_forgotten(text: str) -> Iterator[tuple[str, str]]:
    """What is to be kept, and what is to be forgotten beside it: "จำไว้ว่าร้านปิดวันพุธ แล้วก็ลืมที่อยู่เก่าไปเลย"."""
    found = _AND_FORGET.match(text)
    if found is None or (found["th"] and not (found["gone"] or _OF_BEFORE.search(found["th"]))):
        return
    before = _BEFORE.match(text)
    told = next(found[name] for name in ("told", "told2", "told3", "told4") if found[name])
    if before is not None and before.end() < len(told):
        old = found["th"] or found["th2"] or found["ru"] or found["en"]
        yield told[before.end() :].strip(" ,;.!-"), _FORGET["th" if found["th"] or found["th2"] else "ru" if found["ru"] else "en"].format(old.strip())


def _parted(text: str) -> Iterator[tuple[str, str]]:
    """What is told and what is wished for, wherever the one may end and the other begin."""
    yield from _and_forgotten(text)
    for match in WISH.finditer(text):
        told, wish = text[: match.start()], text[match.start(match.lastgroup or 0) :]
        behind, before = _BEHIND.search(told), _BEFORE.match(told)
        if behind and not before:
            told = told[: behind.start()]
        elif before:
            told = told[before.end() :]
        elif not _NAMES_ONESELF.match(told) or _NAMED_THERE.search(wish):
            continue
        if not ((match["th"] and not match["th"].endswith("ให้")) or A_THING.search(wish) or any(token.concepts & _MADE for token in tokens(wish))):
            continue  # "our slogan: eat well, do good"
        told = plainly(told).strip(" ,;.!-")
        content = [token for token in tokens(told) if token.base >= CONTENT_WEIGHT]
        if (len(content) >= _LEAST or _NAMES_ONESELF.match(told)) and not _POINTS.match(told) and "?" not in told and not lexicon().question.search(told):
            yield told, wish
