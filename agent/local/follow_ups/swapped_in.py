# ruff: noqa: E501 - patterns read better unbroken
"""The same picture of another creature or thing: "same but with a fox" of an owl that reads, "now one with a bear", «то же самое, но лису», "เหมือนเดิมแต่
เป็นกระต่าย". What it does and where it is stay. A creature takes a creature's place; "the same but with a lamp" puts the lamp beside the owl.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from agent.contract import Request
from agent.local.catalogue.matching import Matcher
from agent.local.follow_ups.changes import applied, targets_of
from agent.local.follow_ups.target import Change
from agent.local.words import normalise, tokens
from agent.patterns import lazy
from media.pictures.casting import cast
from media.prose.russian import accusative, nominative
from tools.plan import Plan

_HI = r"\W*(?:(?:no|ok(?:ay)?|great|nice|lovely|and|but|actually|wait|sorry|hm+|please|can you|could you|make|do|draw|give me|i want|let'?s (?:have|do)|now)[\s,.!]+)*"
_HI_RU = r"\W*(?:(?:нет|а|и|но|ну|ок|супер|класс|отлично|давай|сделай|нарисуй|хочу|можно|теперь|пожалуйста|ещё|лучше)(?:те)?[\s,.!]+)*"
_SAME = r"(?:the |that )?(?:exact(?:ly)? )?same(?: (?:thing|one|picture|pic|image|drawing|scene))?(?: again)?"
_SAME_RU = r"(?:то же самое|тоже самое|то же|так(?:ую|ой|ое) же|ту же|тот же|ту же самую)(?: (?:картинку|рисунок|сцену))?"
_NEW = r"(?:an?|two|three|some) [a-z][\w'-]{1,20}(?: [a-z][\w'-]{1,20})??(?: of [a-z][\w'-]{1,20})?"
_NEW_RU = r"[а-яё]{3,20}(?: [а-яё]{3,20})?"
_END = r"(?:[\s,]+(?:instead|please|pls|rather|this time))*"
_OLD = r"(?:,?\s+(?:instead of|rather than|in place of|not)\s+(?:the |an? )?(?P<old>[a-z][\w' -]{1,30}?))?"
_WAYS = {
    "en": (
        lazy(rf"{_HI}{_SAME},?\s+(?:but|only|just|except)(?: (?:make it|it'?s|now|this time))?\s+(?P<beside>with )?(?P<new>{_NEW}?){_END}{_OLD}{_END}\W*", re.IGNORECASE),
        lazy(rf"{_HI}{_SAME},?\s+(?P<beside>with )(?P<new>{_NEW}?){_END}{_OLD}{_END}\W*", re.IGNORECASE),
        lazy(rf"\W*(?:(?:ok|and|great|nice|lovely|cool)[\s,!.]+)*now (?:make |do |draw )?(?:(?:one|it|the same|another) )?(?P<beside>with )(?P<new>{_NEW}?){_END}{_OLD}{_END}\W*", re.IGNORECASE),
        lazy(rf"\W*(?:(?:no|ok|actually|wait|sorry|hm+|on second thoughts?|and|please|can you|could you)[\s,.!]+)*(?:make|let'?s make|have|let'?s have) (?:it|that) (?P<new>{_NEW}?)(?:[\s,]+(?:instead|please|rather))*,?\s+(?:instead of|rather than|not)\s+(?:the |an? )?(?P<old>[a-z][\w' -]{{1,30}}?){_END}\W*", re.IGNORECASE),
        lazy(rf"\W*(?:(?:no|ok|actually|wait|sorry|hm+|on second thoughts?|and|please|can you|could you)[\s,.!]+)*(?:make|let'?s make|have|let'?s have) (?:it|that) (?P<new>{_NEW}?)(?:[\s,]+please)*[\s,]+(?:instead|rather)(?:[\s,]+please)*\W*", re.IGNORECASE),
    ),
    "ru": (
        lazy(rf"{_HI_RU}{_SAME_RU},?\s+(?:но|только)(?: теперь)?\s+(?P<beside>со? )?(?P<new>{_NEW_RU}?)(?:,?\s+(?:вместо|а не)\s+(?P<old>[а-яё -]{{3,30}}?))?(?: пожалуйста)?\W*", re.IGNORECASE),
        lazy(rf"\W*(?:(?:а|и|ок|супер|класс|отлично)[\s,!.]+)*теперь (?:с(?:делай|о)? )?(?:то же )?(?P<beside>с(?:о)? )?(?P<new>{_NEW_RU}?)(?:,?\s+(?:вместо|а не)\s+(?P<old>[а-яё -]{{3,30}}?))?\W*", re.IGNORECASE),
        lazy(rf"\W*(?:(?:нет|ой|а|ну)[\s,!.]+)*(?:давай(?:те)? |пусть будет )?лучше (?P<new>{_NEW_RU}?),?\s+(?:вместо|а не|чем)\s+(?P<old>[а-яё -]{{3,30}}?)\W*", re.IGNORECASE),
    ),
    "th": (
        lazy(r"\s*(?:ขอ|เอา|ทำ|\s)*(?:เหมือนเดิม|แบบเดิม|รูปเดิม|แบบเดียวกัน|เหมือนกัน)(?:เลย|อีกรูป|อีกอัน|\s)*แต่(?:ขอ|ให้)?(?:เปลี่ยน)?(?:เป็น|เอา)+(?P<new>(?!สี|เสียง|ภาษา|เพลง|โทน|แนว|พื้นหลัง|ฉาก|เรื่อง|ตัวหนังสือ|\d)[\u0e00-\u0e7f]{2,30}?)(?:แทน(?P<old>[\u0e00-\u0e7f]{2,20})?)?(?:นะ|ค่ะ|(?<!โย)คะ|ครับ|คับ|จ้า|หน่อย|ดีกว่า|\s)*"),
    ),
}  # fmt: skip
_HEADS = {
    "en": lazy(r"(?:(?P<article>an?|the|one|two|three|some|my|our)\s+)?(?P<how>(?:(?:cartoon|cute|funny|little|tiny|big|giant|huge|small|old|young|happy|sad|sleepy|grumpy|fat|fluffy|silly|angry)\s+)*)(?P<head>(?!(?:poster|flyer|banner|logo|cover|card|sign|photo|picture|portrait|close-up)s?\b)[a-z][\w'-]*(?:\s+(?!\w+ing\b|(?:in|on|at|under|over|by|near|with|and|of|for|from|behind|beside|inside|into|through|to|as|who|that|made|drinking|wearing)\b)[a-z][\w'-]*){0,2}(?:\s+of\s+[a-z][\w'-]*)?)(?=\s+(?:\w+ing|in|on|at|under|over|by|near|with|and|behind|beside|inside|through|who|that)\b|\s*,|\s*$)", re.IGNORECASE),
    "ru": lazy(r"(?P<head>(?!(?:постер|плакат|афиш|логотип|баннер|обложк|открытк|портрет))[а-яё-]+(?:\s+(?!(?:в|во|на|с|со|под|у|за|и|из|для|про|к|над|около|возле|среди|который|которая)\s)[а-яё-]+){0,1})(?=\s+(?:в|во|на|с|со|под|у|за|и|над|около|возле|среди|который|которая|которую|[а-яё]+щ(?:ий|ая|ую|его|ее))(?![а-яё])|\s*,|\s*$)", re.IGNORECASE),
    "th": lazy(r"(?P<head>[\u0e00-\u0e7f]{2,24}?)(?=กำลัง|อ่าน|นอน|นั่ง|ยืน|วิ่ง|กิน|ดื่ม|ถือ|ใส่|สวม|เล่น|ว่าย|บิน|กระโดด|วาง|เดิน|ขี่|ขับ|เต้น|ร้อง|อุ้ม|บน|ใน|ใต้|ริม|ข้าง|กับ|กลาง|หน้า|ที่|สี|$)"),
}
"""What is drawn, without what it does, has or is near to."""
_HOW = lazy(r"\b(?:videos?|clips?|films?|reels?|shorts?|songs?|tracks?|posters?|banners?|logos?|gifs?|slideshows?|scripts?|captions?|posts?|pictures?|photos?|images?|drawings?|stickers?|covers?|stor(?:y|ies)|carousels?|thumbnails?|paintings?|sketch(?:es)?|cartoons?|version|look|style|tone|colou?rs?|background|frame|border|bit|little|title|text|font|more|less|lot|minute|second|voice|song|music|darker|lighter|brighter|bigger|smaller|vertical|square|horizontal|wider|longer|shorter)\b|фон|цвет|тон|стил|надпис|текст|музык|голос|рамк|светл|т[её]мн|ярк|больше|меньше|видео|ролик|картинк|квадратн|вертикальн|горизонтальн", re.IGNORECASE)
_SHEET = lazy(r"\b(?:posters?|flyers?|banners?|logos?|invitations?|covers?)\b|постер|плакат|афиш|баннер|логотип|обложк|โปสเตอร์|แบนเนอร์|โลโก้|ปก", re.IGNORECASE)
_ALIVE = ("animal", "person")
_CREATURE = lazy(
    r"\b(?:[a-z]*fish|(?:manta |sting)?rays?|stingrays?|piglets?|pupp(?:y|ies)|kittens?|bunn(?:y|ies)|cubs?|calf|chicks?|foals?|lambs?|ducklings?|eels?|barracudas?|geckos?|mermaids?|robots?|dragons?|unicorns?|ghosts?|monsters?|aliens?|boys?|girls?|m[ae]n|wom[ae]n|kids?|child|children|bab(?:y|ies)|grandmas?|grandpas?|chefs?|cooks?|bakers?|pirates?|knights?|king|queen|princess|wizards?|teachers?|doctors?|farmers?|divers?|dancers?)$"
    r"|^(?:мальчик|девочк|девушк|парн|мужчин|женщин|реб[её]н|дет|бабушк|дедушк|повар|пират|рыцар|робот|дракон|единорог)[а-яё]*$|^(?:เด็ก|ผู้ชาย|ผู้หญิง|คน|หุ่นยนต์|มังกร|เชฟ)", re.IGNORECASE,
)
"""Creatures and people of whom there may be no drawing of their own."""

_LONGEST = 200  # characters


def swapped_in(request: Request, index: Matcher, language: str) -> Plan | None:
    """The plan of the newest picture with the other one in it; None for any other message, and where nothing of its kind was drawn."""
    if request.question or request.attachments or not request.earlier or len(request.text) > _LONGEST:
        return None
    target = next((one for one in targets_of(request.earlier[0], index) if one.ability.tool.domain == "image" and one.place is None), None)
    prompt = str(target.values.get("prompt") or "") if target else ""
    new = _with_the_other(normalise(request.text), prompt) if prompt and not _SHEET.search(prompt) else ""
    return applied(request.earlier[0], [(target, Change({"prompt": new}))], language, index) if target and new and new != prompt else None


def _with_the_other(text: str, prompt: str) -> str:
    """What is drawn with the other one in its place; empty where the message says no such thing."""
    for key, ways in _WAYS.items():
        said = next((match for way in ways if (match := way.fullmatch(text))), None)
        head = _HEADS[key].match(prompt) if said else None
        if said is None or head is None or _HOW.search(said["new"]):
            continue
        told = said.groupdict()
        if not _takes_its_place(told, head["head"], key):
            return f"{prompt} with {said['new']}" if key == "en" and told.get("beside") and not told.get("old") and _is_alive(head["head"]) else ""
        return _put(key, prompt, head, said["new"])
    return ""


def _takes_its_place(told: dict[str, str | None], head: str, key: str) -> bool:
    """Whether the new one is for the one that is drawn: it is named, or both are alive, or nothing else can be meant."""
    if told.get("old"):
        return _same(str(told["old"]), head)
    new, alive = str(told["new"]), _is_alive(head)
    if told.get("beside") or key != "en":
        return alive and _is_alive(new)
    return alive == _is_alive(new) or alive


def _same(old: str, head: str) -> bool:
    stems = {token.stem for token in tokens(head)}
    return any(token.stem in stems for token in tokens(old)) or (bool(re.search("[\u0e00-\u0e7f]", old)) and old in head) or _alike(old.split(), head.split())


def _alike(old: Sequence[str], head: Sequence[str]) -> bool:
    return any(len(a) > 3 and a[: max(3, len(a) - 2)].lower() == b[: max(3, len(a) - 2)].lower() for a in old for b in head)


@lru_cache(maxsize=256)
def _is_alive(thing: str) -> bool:
    """Whether what is named is an animal or somebody."""
    if _CREATURE.search(thing):
        return True
    found = cast(nominative(thing) if re.search("[а-яё]", thing, re.IGNORECASE) else thing, 1)
    return bool(found) and found[0].drawing.group.startswith(_ALIVE)


def _put(key: str, prompt: str, head: re.Match[str], new: str) -> str:
    """What is drawn with the new one where the other was, as big and as merry as that was."""
    behind = prompt[head.end() :]
    if key == "th":
        return f"{new}{behind}"
    if key == "ru":
        return f"{accusative(new) if prompt != nominative(prompt) else nominative(new)}{behind}"
    article, _, thing = new.partition(" ")
    how = head["how"]
    if not how:
        return f"{new}{behind}"
    article = ("an" if how[:1].lower() in "aeiou" else "a") if article in ("a", "an") else article
    return f"{article} {how}{thing}{behind}"
