# ruff: noqa: E501 - patterns read better unbroken
"""The things that a picture's words tell, and those words without one of them: "a cosy scene with a choir singing under a street lamp" is "a cosy scene with
a street lamp" without the choir. What the thing does goes with it; where it was stays, beside what is left.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from agent.local.words import tokens
from agent.patterns import lazy
from media.pictures.casting import cast
from media.prose.russian import nominative

_PLACES_EN = r"next to|in front of|on top of|surrounded by|under|on|by|near|behind|over|beside|around|against|above|below|along|across|beneath|between|among|in|at|during|through|inside|outside|into|from"
_DOES_EN = r"wearing|holding|carrying|riding|reading|eating|drinking|pulling|pushing"
_JOINTS = {
    "en": lazy(rf"\s*,\s*(?:and\s+|with\s+)?|\s+(?:and|with|{_DOES_EN}|{_PLACES_EN})\s+", re.IGNORECASE),
    "ru": lazy(r"\s*,\s*(?:и\s+|с\s+)?|\s+(?:и|со?|рядом с|напротив|возле|около|перед|вокруг|среди|между|над|под|за|из|на|во?|у|к)\s+", re.IGNORECASE),
    "th": lazy(r"\s*,\s*|\s*(?:และ|แล้วก็)\s*|\s*(?:กับ|(?<!ห)มี(?=[\u0e01-\u0e2e\u0e40-\u0e44]))\s*|\s*(?:บน|ใต้|ริม|ข้าง|หน้า(?=บ้าน|ร้าน)|ถือ|สวม|(?<!ห)ใส่|กลาง)\s*|(?<=[\u0e00-\u0e7f])ใน(?=[\u0e01-\u0e2e\u0e40-\u0e44])"),
}  # fmt: skip
_ADDS = re.compile(r"[\s,]*(?:and|with|,|и|со?|กับ|มี|และ|แล้วก็)?(?:\s*(?:and|with|и|с))?[\s,]*", re.IGNORECASE)
_DOING = re.compile(rf"\s(?:{_DOES_EN})\s|\s*(?:ถือ|สวม|ใส่)\s*", re.IGNORECASE)
_STAYS = re.compile(r"\s(?:in|at|during|through|inside|outside)\s", re.IGNORECASE)
"""Where all of it is, and not one thing of it."""
_PARTICIPLE = re.compile(r"\b(?!(?:evening|morning|ceiling|building|painting|drawing|wedding|king|ring|string|spring|wing)\b)\w{2,}ing\b|\basleep\b|\bseated\b|\bparked\b", re.IGNORECASE)
_PEOPLE = lazy(
    r"\b(?:people|persons?|humans?|choirs?|singers?|surfers?|crowds?|m[ae]n|wom[ae]n|boys?|girls?|kids?|child|children|bab(?:y|ies)|famil(?:y|ies)|couples?|dancers?|musicians?|bands?|orchestra|players?|shoppers?|customers?|sellers?|vendors?|tourists?|walkers?|runners?|riders?|cyclists?|skaters?|skiers?|swimmers?|fishermen|fisherman|farmers?|chefs?|bakers?|cooks?|waiters?|barista|students?|pupils|teachers?|friends|lad|lads|lady|ladies|guys?|grandmas?|grandpas?|santa|carol+ers|workers?|nurses?|doctors?)\b"
    r"|(?<![а-яё])(?:люд(?:и|ей|ям|ьми|ях)|человек[а-яё]*|дет(?:и|ей|ям|ьми|ях)|реб[её]н[а-яё]+|мальчик[а-яё]*|девочк[а-яё]*|девушк[а-яё]*|парн[а-яё]+|пар(?:ень|нем)|мужчин[а-яё]*|женщин[а-яё]*|бабушк[а-яё]*|дедушк[а-яё]*|хор(?:а|ом|у|е)?|толп[а-яё]+|торгов(?:ец|ц[а-яё]+|к[а-яё]+)|прохож[а-яё]+|покупател[а-яё]+|продав[а-яё]+|танц(?:ор|овщи)[а-яё]*|музыкант[а-яё]*|туристк?[а-яё]*|лыжник[а-яё]*|с[её]рф[её]р[а-яё]*|повар[а-яё]*|сем(?:ья|ьи|ьёй|ьей)|школьник[а-яё]*)(?![а-яё])"
    r"|คน|เด็ก|ผู้ชาย|ผู้หญิง|ผู้คน|นักร้อง|นักดนตรี|นักท่องเที่ยว|แม่ค้า|พ่อค้า|ครอบครัว|คุณยาย|คุณตา|ลุง|ป้า|หนุ่ม|สาว", re.IGNORECASE,
)  # fmt: skip
_ANYBODY = re.compile(r"(?:people|persons?|humans?|nobody|no-? ?one|anyone|anybody|not anyone|no person)|люд(?:ей|и)|человека|никого|คน|ผู้คน|ใคร", re.IGNORECASE)
_ANY_CHILD = re.compile(r"(?:kids|children|child)|детей|дети|เด็ก", re.IGNORECASE)
_CHILDREN = re.compile(r"\b(?:kids?|child|children|boys?|girls?|bab(?:y|ies))\b|(?<![а-яё])(?:дет|реб[её]н|мальчик|девочк|малыш)[а-яё]*|เด็ก", re.IGNORECASE)
_ANY_ANIMAL = re.compile(r"animals?|pets?|животн(?:ых|ые|ое)|สัตว์", re.IGNORECASE)
_AND_RU = re.compile(r"\s+и\s+", re.IGNORECASE)
_VOWELS = re.compile(r"[аеёиоуыэюяйьъ]")


@dataclass(frozen=True)
class _Chunk:
    """One thing that is told, with what leads to it."""

    joint: str
    said: str


def holds(prompt: str, thing: str) -> bool:
    """Whether a picture's words tell the thing."""
    return any(_names(chunk.said, thing) for chunk in _chunks(prompt))


def without_thing(prompt: str, thing: str) -> str:
    """The words without the thing; empty where they do not tell it, or tell nothing else."""
    chunks, kept = _chunks(prompt), list[_Chunk]()
    gone, lead = "", ""
    for place, chunk in enumerate(chunks):
        if _names(chunk.said, thing):
            lead = chunk.joint if not gone or not lead else lead
            gone = gone + " " + chunk.said if gone else chunk.said
            gone, lead = ("", "") if _is_place(chunk.joint) and place else (gone, lead)
        elif gone and _DOING.fullmatch(chunk.joint):
            continue
        elif not gone and lead and _AND_RU.fullmatch(chunk.joint):
            kept.append(_Chunk(lead, chunk.said))
            lead = ""
        else:
            beside = lead if gone and _is_russian(gone) and kept and _is_place(chunk.joint) and _ADDS.fullmatch(lead) and lead.strip() != "," else ""
            kept.append(_Chunk(_joint(chunk, lead, gone, first=not kept), _said(chunk, gone, first=not kept)) if gone or not kept else chunk)
            gone, lead = "", beside
    rest = "".join(f"{chunk.joint}{chunk.said}" for chunk in kept).strip(" ,")
    return rest if rest != prompt and rest else ""


def _joint(chunk: _Chunk, lead: str, gone: str, *, first: bool) -> str:
    """What leads to the thing behind the one that is gone: "with a choir under a lamp" leaves "with a lamp"."""
    if first:
        return ""
    if not gone or (_STAYS.fullmatch(chunk.joint) and not _is_russian(gone)):
        return chunk.joint
    if _ADDS.fullmatch(chunk.joint):
        return lead if _ADDS.fullmatch(lead) else chunk.joint
    if _is_russian(gone):
        return ", "
    return chunk.joint if not _ADDS.fullmatch(lead) or re.search("[\u0e00-\u0e7f]", gone) else lead


def _said(chunk: _Chunk, gone: str, *, first: bool) -> str:
    """A Russian thing that stands for itself now is named as it is."""
    alone = bool(gone) and _is_russian(gone) and (first or not _ADDS.fullmatch(chunk.joint))
    return nominative(chunk.said, genitive=chunk.joint.strip() in ("у", "возле", "около", "вокруг", "среди", "из", "без")) if alone else chunk.said


def _is_place(joint: str) -> bool:
    return not _ADDS.fullmatch(joint) and not _DOING.fullmatch(joint)


def _is_russian(text: str) -> bool:
    return re.search("[а-яё]", text, re.IGNORECASE) is not None


def _chunks(prompt: str) -> list[_Chunk]:
    language = "th" if re.search("[\u0e00-\u0e7f]", prompt) else "ru" if _is_russian(prompt) else "en"
    found, at, joint = list[_Chunk](), 0, ""
    for match in _JOINTS[language].finditer(prompt):
        if match.start() > 0:
            found.append(_Chunk(joint, prompt[at : match.start()]))
        at, joint = match.end(), match[0]
    return [*found, _Chunk(joint, prompt[at:])]


def _names(said: str, thing: str) -> bool:
    """Whether a part of the words is the thing: by its name, or somebody where nobody is to be seen."""
    thing = thing.strip().lower()
    if _ANYBODY.fullmatch(thing):
        return _PEOPLE.search(said) is not None
    if _ANY_CHILD.fullmatch(thing):
        return _CHILDREN.search(said) is not None
    if _ANY_ANIMAL.fullmatch(thing):
        return _is_animal(said)
    if re.search("[\u0e00-\u0e7f]", thing):
        return thing in said
    told = [token.stem for token in tokens(said)]
    wanted = [token for token in tokens(thing) if token.text.lower() not in ("the", "a", "an", "any", "that")]
    words = re.findall(r"[а-яё]+", said.lower()) if _is_russian(thing) else []
    return bool(wanted) and all(token.stem in told or any(_is_form(token.text.lower(), word) for word in words) for token in wanted)


def _is_form(one: str, other: str) -> bool:
    """Whether two Russian words may be one in two cases: «чаек» and «чайками»."""
    bare, longer = sorted((_VOWELS.sub("", one), _VOWELS.sub("", other)), key=len)
    first = [re.search("^[^аеёиоуыэюя]*[аеёиоуыэюя]", word) for word in (one, other)]
    alike = all(first) and first[0] is not None and first[1] is not None and first[0][0].replace("ё", "е") == first[1][0].replace("ё", "е")
    return len(bare) >= 2 and alike and longer.startswith(bare) and longer[len(bare) :] in ("", "м", "х", "в")


@lru_cache(maxsize=256)
def _is_animal(thing: str) -> bool:
    found = cast(nominative(thing) if _is_russian(thing) else thing, 1)
    return bool(found) and found[0].drawing.group.startswith("animal")
