# ruff: noqa: E501 - patterns read better unbroken
"""A thing that is designed, with all that is told of it piece by piece: "a logo for my team, navy and gold, simple house icon", «обложка альбома, винтаж,
старый кассетник», "โลโก้ร้าน เอารูปประแจกับล้อ สีแดงดำ เท่ๆ". What no field takes is told with what it shows.
"""

from __future__ import annotations

import re
from typing import Any

from agent.contract import Request
from agent.language import detect
from agent.local import slots
from agent.local.announcing.quoted_lines import QUOTED_LINES, titled_and_lined
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.drafting.filling import TWO_COLOURS
from agent.local.drafting.left_out import not_without
from agent.local.imagery.shots import is_a_shot
from agent.local.slots.quoted import QUOTE
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

DESIGN = lazy(
    r"(?:\b(?:an?|the|my|our) (?:(?!for\b|of\b|with\b)[\w'-]+ ){0,2})?\b(?:logos?|stickers?|icons?|emblems?|badges?|mascots?|(?:album|book|podcast|record|mixtape|magazine) covers?|cover art|posters?|flyers?|banners?|business cards?)\b"
    r"|(?<![а-яё])(?:лого(?:тип)?|стикер|наклейк|иконк|эмблем|маскот|постер|плакат|афиш|баннер|визитк|обложк[а-яё]* (?:(?:для|к) )?(?:альбом|книг|подкаст|журнал|релиз|трек|сингл))[а-яё]*"
    r"|โลโก้|สติกเกอร์|ไอคอน|ปก(?:อัลบั้ม|หนังสือ|พอดแคสต์|เพลง)|โปสเตอร์|แบนเนอร์|นามบัตร",
    re.IGNORECASE,
)
"""The thing, and what belongs to its name."""
_PIECES = lazy(r"\s*[,;]\s*(?:and\s+|и\s+)?|[.!]\s+|\s+(?:—|–|-)\s+")
_PIECES_TH = lazy(r"\s*,\s*|\s+(?=[\u0e00-\u0e7f])")
_NAME = lazy(r"[\s,]*(?:\b(?:called|named)|(?<![а-яё])(?:под названием|с названием|с надписью)|(?:ที่)?(?:เขียน|ชื่อ)(?:ว่า)?)?\s*\"[^\"]*\"\s*|[\s,]+(?:called|named)\s+\S+.*$", re.IGNORECASE)
_POLITE = lazy(r"(?:\s*(?:ให้)?(?:หน่อย|ที|ด้วย)?(?:ครับ|ค่ะ|(?<!โย)คะ|นะ|จ้า)+|\s*(?:ให้)?หน่อย|[\s,]+(?:please|pls|пожалуйста|плиз))+\s*$", re.IGNORECASE)
_LEAD = lazy(r"^(?:(?:and|but|и|но)\s+|(?:เอา|ขอ)(?=รูป|แนว|แบบ|สี|เป็น))", re.IGNORECASE)
_OF_ALL = lazy(r"(?:all|both|each|every one) (?:in|of|with|square|vertical)\b|(?:все|оба|каждый) ", re.IGNORECASE)
"""Says how several are to be."""
_IN_IT = lazy(r"\s+(?:in|on) (?:it|there)$|\s+(?:на|в) н[её][ймё]$", re.IGNORECASE)
_NOT_TOO = lazy(r"(?:but |но )?(?:not|не)(?: too| so| слишком| очень)? [\w-]+|ไม่(?:เชย|เวอร์|รก|ฉูดฉาด)\S*", re.IGNORECASE)
"""How it is not to be: "not tacky"."""
_STYLE = lazy(
    r"(?:in (?:an? )?)?(?:[\w'-]+ ){1,3}(?:style|look|vibes?|feel)|(?:в )?(?:[а-яё0-9-]+ )?стил[а-яё]+(?: [а-яё0-9-]+)?|[а-яё-]+ стиль|(?:สไตล์|แนว|ฟีล)[\u0e00-\u0e7fๆ]+", re.IGNORECASE
)
_UNENDED = lazy(r"[\s,]+(?:for|of|by|для|от|про|ของ|สำหรับ)\s*$", re.IGNORECASE)
_NEEDED = lazy(r"\s+(?:(?:мне|нам)\s+)?(?:нуж(?:ен|на|но|ны)|надо)(?=\s|$)|\s+(?:is )?needed(?=\s|$)", re.IGNORECASE)
_MONO = lazy(r"(?:in )?black (?:and|&) white|(?:สี)?ขาวดำ|ч[её]рно-бел[а-яё]+", re.IGNORECASE)
_BY_ITSELF = lazy(r"logo|sticker|icon|emblem|badge|mascot|cover|лого|стикер|наклейк|иконк|эмблем|маскот|обложк|โลโก้|สติกเกอร์|ไอคอน|ปก", re.IGNORECASE)
"""A design that a picture of what it is for would be no picture of."""


def designed(plan: Plan, request: Request, index: Matcher, language: str) -> Plan:
    """The plan of one picture with all that is told of it; as it was where it is no design, or where nothing of it is left out."""
    text = normalise(request.text)
    maker = next((a for a in index.abilities if a.operation is None and {"prompt", "palette", "details"} <= a.tool.input.model_fields.keys()), None)
    step = plan.steps[0] if len(plan.steps) == 1 else None
    head = DESIGN.search(text)
    if maker is None or step is None or head is None or step.tool != maker.tool.name or request.earlier or request.attachments or step.args.get("details"):
        return plan
    title, lines = titled_and_lined(text)
    first, *more = _pieces(QUOTED_LINES.sub(" ", text[head.start() :]) if lines else text[head.start() :], detect(text))
    named = _NEEDED.sub("", _UNENDED.sub("", _POLITE.sub("", _NAME.sub(" ", first)))).strip(" ,:")
    if ":" in first and not lines:
        return plan
    about = str(step.args.get("prompt") or "")
    by_itself = not _BY_ITSELF.search(head[0]) or DESIGN.search(about) is not None
    kept = bool(about) and by_itself and '"' not in about and (about.lower() in named.lower() or f"{about}, ".lower().startswith(f"{named}, ".lower()))
    about = about if kept else named or about
    told = [piece for piece in more if _is_told(piece, f"{about} {step.args.get('title', '')}", maker)]
    before = str(step.args.get("prompt", "")).lower()
    shown = not _BY_ITSELF.search(head[0]) and before in (piece.lower() for piece in more)
    told = [piece for piece in told if not (shown and piece.lower() == before)]
    if not (told or lines) and (kept or shown or not more or step.args.get("prompt") == step.args.get("title")):
        return plan
    values: dict[str, Any] = {"prompt": ", ".join([about, *told])}
    quote = QUOTE.search(first)
    if lines:
        values["details"] = lines
        step = step if title else step.model_copy(update={"args": {name: value for name, value in step.args.items() if name != "title"}})
        values |= {"title": title} if title else {}
    elif quote and "title" in maker.slots and not step.args.get("title"):
        values["title"] = (quote["d"] or quote["s"]).strip()
    step = not_without(wording.with_values(step, maker, values, language), values["prompt"], language)
    return plan.model_copy(update={"steps": [step], "goal": step.title})


def _pieces(text: str, language: str) -> list[str]:
    """What is told of a design, piece by piece: the first is the design itself."""
    closed = QUOTE.sub(lambda quote: '"' + "\0" * (len(quote[0]) - 2) + '"', text)
    pattern = _PIECES_TH if language == "th" else _PIECES
    found: list[str] = []
    at = 0
    for cut in (*pattern.finditer(closed), None):
        piece = text[at : cut.start() if cut else len(text)].strip(" ,.;!")
        bare = _POLITE.sub("", _LEAD.sub("", piece)) if found else piece
        if bare and found and QUOTE.fullmatch(bare):
            found[0] += f" {bare}"
        elif bare:
            found.append(bare)
        at = cut.end() if cut else len(text)
    return found or [""]


def _is_told(piece: str, said: str, maker: Ability) -> bool:
    """Whether a piece tells something of the design that is not said of it yet."""
    bare = re.sub(r"^(?:called|named|ชื่อ)\s*", "", piece.lower()).strip(' "')
    if bare in said.lower() or _OF_ALL.match(piece) or re.fullmatch(r"(?:ให้|หน่อย|ด้วย|ที|นะ|ค่า|ครับ|ค่ะ)+", piece):
        return False
    piece = _IN_IT.sub("", piece)
    return any(pattern.fullmatch(piece) for pattern in (_NOT_TOO, _STYLE)) or _two_colours(piece, maker) or is_a_shot(piece, maker)


def _two_colours(piece: str, maker: Ability) -> bool:
    """Whether a piece names more than the one value that the field for colours takes."""
    if TWO_COLOURS.fullmatch(piece) and not _MONO.fullmatch(piece):
        return True
    hits = [hit for hit in slots.find(piece, maker.slots["palette"]) if hit.strength >= 1]
    return len({str(hit.value) for hit in hits}) > 1 and not re.search(r"\d", piece)
