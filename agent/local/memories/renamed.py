# ruff: noqa: E501 - patterns read better unbroken
"""A business that was told of is called otherwise now: «нет, студия теперь называется прана, а не лотос», "change the shop's name to Lilac",
"ร้านเปลี่ยนชื่อเป็น ...". What was kept is put right, and holds the new name where the old one stood.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.contract import Request
from agent.local.follow_ups.corrected import correction, takes_both
from agent.local.memories.said_anew import told_here
from agent.local.words import normalise
from agent.patterns import lazy
from tools.contract import Tool
from tools.plan import Plan

_HEADS = r"(?:shop|store|cafe|café|studio|salon|bar|restaurant|brand|company|business|school|clinic|gym|hotel|hostel|guesthouse|bakery|channel|page|place|club)"
_HEADS_RU = r"(?:студи|кафе|магазин|салон|бар(?![а-яё]{3})|ресторан|бренд|компани|фирм|школ|клиник|зал|отел|хостел|пекарн|канал|страниц|клуб|кофейн|лавк|мастерск|агентств|центр)[а-яё]*"
_HEADS_TH = r"(?:ร้านค้า|ร้านอาหาร|ร้าน|คาเฟ่|สตูดิโอ|แบรนด์|เพจ|ช่อง|บริษัท|โรงแรม|โรงเรียน|คลินิก|ซาลอน|ยิม)"
_TO_FIX = r"(?:[\s,.;!–—-]+(?:please |so |and )*(?:fix|correct|update|change|remember)(?: (?:it|that|this|the name))?(?: please)?)?"
_TO_FIX_RU = r"(?:[\s,.;!–—-]+(?:пожалуйста )?(?:исправь|поправь|обнови|запомни|поменяй|измени)(?:те)?(?: (?:это|у себя|в памяти|пожалуйста))*)?"
_RENAMED = lazy(
    rf"^\W*(?:(?:no|oh|wait|sorry|actually|hey|btw|so)[\s,.!]+)*(?:(?:the|my|our) {_HEADS}(?:'s)? is (?:now )?(?:called|named)|(?:the|my|our) {_HEADS}(?:'s)? name is now|(?:please )?(?:change|update|correct|fix) (?:the |my |our )?(?:{_HEADS}(?:'s)? )?name(?: of (?:the|my|our) {_HEADS})? to|(?:we|i)(?:'ve| have)? (?:just )?renamed (?:the|my|our|it)(?: {_HEADS})?(?: to|[\s,.;–—-]+(?:it'?s|it is|the name is|the {_HEADS} is)(?: (?:now|called))*))\s+(?P<en>[^,.;:!?\"]{{2,40}}?)(?:\s+(?:now|these days))?(?:[\s,]+(?:and )?not [^,.;!?]{{2,40}})?{_TO_FIX}\W*$"
    rf"|^\W*(?:(?:нет|ой|а|и|ну|стой|извини|прости|кстати|вообще-то)[\s,.!]+)*(?:(?:(?:исправь|поправь|измени|поменяй|смени|обнови)(?:те)?(?: в памяти)? (?:название|имя)(?: (?:мо[а-яё]+|наш[а-яё]+))?(?: {_HEADS_RU})? на)|(?:(?:(?:мо|наш)[а-яё]+ )?{_HEADS_RU} )?(?:(?:я|мы|её|ее|его|уже|недавно) ?)*(?:переименовал(?:а|и|ась|ись|ся)?(?:сь)?)(?: (?:(?:мо|наш)[а-яё]+ )?{_HEADS_RU})?(?:[\s,.;–—-]+(?:теперь |сейчас )?(?:он[аои]? |{_HEADS_RU} )?(?:теперь )?(?:называется|зов[её]тся|это)| в| на)|(?:(?:мо|наш)[а-яё]+ )?(?:{_HEADS_RU}|он[ао]?)(?: теперь| сейчас)? (?:называется|зов[её]тся)(?: теперь)?)\s+(?P<ru>[^,.;:!?«\"]{{2,40}}?)(?:[\s,]+(?:а )?не [^,.;!?]{{2,40}}?)?{_TO_FIX_RU}\W*$"
    rf"|^\s*(?:ไม่ใช่|อ้าว|เอ้ย|คือ|ช่วย|ขอ|\s)*(?:{_HEADS_TH})?(?:ของ)?(?:เรา|ฉัน|หนู|ผม)?(?:ได้|ขอ)?(?:เปลี่ยนชื่อ|แก้ชื่อ|ชื่อใหม่)(?:ใหม่)?(?:{_HEADS_TH})?(?:ใหม่)?(?:เป็น|คือ|ว่า)\s?(?P<th>[^,.;:!?]{{2,40}}?)\s?(?:แล้ว|ให้|ด้วย|หน่อย|นะ|ครับ|คับ|ค่ะ|คะ|จ้า)*\s*$", re.IGNORECASE,
)  # fmt: skip
_NOW = lazy(r"\b(?:now|change|update|correct|fix|renamed)\b|(?<![а-яё])(?:теперь|сейчас|исправь|поправь|измени|поменяй|смени|обнови|переименова|не)|เปลี่ยน|แก้|ใหม่", re.IGNORECASE)
"""Says that the name was another; else a second business may be told of."""
_CALLED = lazy(r"(?P<lead>(?:\b(?:called|named)|name is|называется|зов[её]тся|зовут|ชื่อ(?:ว่า)?)\s*)(?P<name>[^,.;:!?]{2,40}?)(?=\s+(?:and|и|а|แล้วก็|และ)\s|[,.;:!?]|$)", re.IGNORECASE)
_HEAD_IN = lazy(rf"\b{_HEADS}\b|(?<![а-яё]){_HEADS_RU}|{_HEADS_TH}", re.IGNORECASE)
_SHORTEST = 3
_MOST = 140


def renamed(request: Request, catalogue: Sequence[Tool], language: str) -> Plan | None:
    """The plan that puts the name right; None for any other message, and where no name was told in this conversation."""
    text = normalise(request.text).strip()
    tool = next((tool for tool in catalogue if takes_both(tool)), None)
    if tool is None or request.question or request.attachments or not request.earlier or len(text) > _MOST:
        return None
    said = _RENAMED.match(text)
    if said is None or not _NOW.search(text):
        return None
    new = next(name for name in (said["en"], said["ru"], said["th"]) if name).strip()
    for old in reversed(told_here(request)):
        named = _CALLED.search(old)
        if named and named["name"].strip().lower() != new.lower() and _same_head(text, old):
            return correction(tool, old, f"{old[: named.start('name')]}{new}{old[named.end('name') :]}", text, language)
    return None


def names_anew(request: Request) -> bool:
    """Whether a message says what a business is called now, where memory was told what it was called."""
    text = normalise(request.text).strip()
    return len(text) <= _MOST and bool(_RENAMED.match(text)) and any(_CALLED.search(told) for told in told_here(request))


def _same_head(text: str, old: str) -> bool:
    """Whether both speak of the same kind of place, or the message names none: my salon is not my cafe."""
    here, there = _HEAD_IN.search(text), _HEAD_IN.search(old)
    return here is None or there is None or here[0][:_SHORTEST].lower() == there[0][:_SHORTEST].lower()
