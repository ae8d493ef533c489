# ruff: noqa: E501 - patterns read better unbroken
"""What a message does with a stretch of a clip, told apart from why: «убери фрагмент с 2:10 до 2:35, там номер машины виден», "between 4:00 and
9:30 i'm just looking for my glasses, take that out love", "วินาทีที่ 40-52 มีเบอร์ลูกค้าโผล่ ตัดไปเลย"."""

from __future__ import annotations

import re
from collections.abc import Callable

from agent.language import detect
from agent.local import slots
from agent.local.catalogue.matching import THRESHOLD, Matcher
from agent.local.slots import Found
from agent.patterns import lazy

_GOES = lazy(
    r"\b(?:cut|remove|delete|drop|bin|ditch|lose|chop|scrap|snip|kill|trim|erase|take (?:it |that |this |them )?out|(?:needs?|has|have|got|gotta) (?:to )?go|get rid|throw|shave|rip|edit (?:it |that )?out|(?:don't|do not) (?:want|need)|no good|rubbish|wasn't there)\b"
    r"|(?<![а-яё])(?:вырез|выреж|убер|убир|убрать|удал|выкин|выкид|отреж|отрез|среж|выброс|сотри|снес|долой|не над|не нуж|лишн|ни к чему)[а-яё]*"
    r"|ตัด(?!ต่อ|เอา|ให้เหลือ|เหลือ)|ลบ|ทิ้ง|เอา\S*?ออก|ไม่เอา",
    re.IGNORECASE,
)
_STAYS = lazy(
    r"\b(?:keep|only|just the|i (?:only |just )?(?:need|want)|leave only|save|trim it to|cut it (?:down )?to)\b|(?<![а-яё])(?:оставь|оставить|оставьте|сохрани|только|нужен|нужна|нужно|подрежь|обрежь|обрезать)(?:те)?(?![а-яё])|เก็บ|เอาแค่|ขอแค่|เอาเฉพาะ|เฉพาะ|ตัดเอา|เหลือ(?:แค่|เฉพาะ|ไว้)",
    re.IGNORECASE,
)
_UNTOUCHED = lazy(
    r"[\s,.;]*(?:(?:and|but)\s+)?\b(?:leave|keep)\s+(?:all )?(?:the rest|everything else)(?: (?:as (?:it )?is|alone|in|untouched|the same))?"
    r"|[\s,.;]*(?:(?<![а-яё])(?:а|и)\s+)?(?<![а-яё])(?:вс[её]\s+)?остальное\s+(?:не трогай|оставь|пусть остан|сохрани|как есть)(?:те)?[а-яё]*(?: как есть)?"
    r"|\s*(?:ที่เหลือ|ส่วนอื่น|นอกนั้น)(?:เอาไว้|เก็บไว้|เหมือนเดิม|ไม่ต้อง(?:ตัด|แตะ|ยุ่ง)|คงไว้)",
    re.IGNORECASE,
)
_ONLY_THERE = lazy(
    r"\b(?:speed|faster|slow\w*|quick\w*|mute|silence[ds]?|quiet\w*|loud\w*|volume|bleep|blur\w*|zoom|music|sound|audio|twice|half|times|\dx|bright\w*|fade)\b"
    r"|(?<![а-яё])(?:ускор|замедл|быстр|медлен|замьют|заглуш|приглуш|тише|громч|потише|погромче|звук|музык|размой|замаж|запика|осветл|затемн|раза?|вдвое)[а-яё]*"
    r"|เร่ง|สโลว์|ช้าลง|เร็วขึ้น|ปิดเสียง|เบา|ดังขึ้น|เสียง|เบลอ|ซูม|เพลง|เท่า",
    re.IGNORECASE,
)
"""What would be done to the stretch alone, and to nothing else."""
_CUT = {"en": "cut out {} to {}", "ru": "вырежи кусок с {} до {}", "th": "ตัดช่วง {} ถึง {} ออก"}
_KEEP = {"en": "keep {} to {}", "ru": "обрежь с {} до {}", "th": "ตัดเอาช่วง {} ถึง {}"}
_PIECES = lazy(r"[.;!?\n]+\s+|\s+[-–—]+\s+|,\s*|[!?.]+$|(?<=[\u0e00-\u0e7f])\s+(?=[\u0e00-\u0e7f])|\s+(?:and|и|а)\s+|แล้วก็|แล้ว(?=\S)")
_MOST = 4


def of_a_stretch(text: str, alone: Matcher, tells_why: Callable[[str], bool]) -> str:
    """The message in plain words: each stretch that goes, or the one that stays, and what else it wishes for; empty where it tells no stretch,
    or something else of it.

    alone: the index of the editing tool; tells_why: whether a piece of the message wishes for nothing.
    """
    text = _UNTOUCHED.sub(" ", text)
    cutting = next((ability for ability in alone.abilities if ability.type == "cut_out"), None)
    found = [hit for hit in slots.find_pairs(text, list(cutting.slots.values())) if len(hit.values) > 1] if cutting else []
    goes, stays = _GOES.search(text) is not None, _STAYS.search(text) is not None
    if not found or len(found) > _MOST or (goes == stays) or (stays and len(found) > 1) or any(not _in_order(hit) for hit in found):
        return ""
    language = detect(text)
    wishes = [(_KEEP if stays else _CUT)[language].format(*map(_clock, hit.values.values())) for hit in found]
    held = list[tuple[str, bool]]()
    at = 0
    for cut in [*_PIECES.finditer(text), None]:
        end = cut.start() if cut else len(text)
        if any(hit.start < end < hit.end for hit in found):
            continue  # "between 3:10 and 3:50"
        held.append((text[at:end], any(at <= hit.start < end for hit in found)))
        at = cut.end() if cut else end
    for piece, has_it in held:
        if not piece.strip() or (not has_it and tells_why(piece)):
            continue
        ranked = alone.rank(piece)
        if has_it or (_GOES.search(piece) and not alone.entities(piece)) or (stays and _STAYS.search(piece)):
            if _ONLY_THERE.search(piece):
                return ""
        elif ranked and ranked[0].score >= THRESHOLD:
            wishes.append(piece.strip())
        else:
            return ""
    return ", ".join(wishes)


def _in_order(hit: Found) -> bool:
    start, end = list(hit.values.values())[:2]
    return start < end


def _clock(seconds: float) -> str:
    whole = int(seconds)
    hours, rest = divmod(whole, 3600)
    return f"{hours}:{rest // 60:02d}:{rest % 60:02d}" if hours else f"{rest // 60}:{rest % 60:02d}"
