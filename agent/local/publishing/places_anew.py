# ruff: noqa: E501 - patterns read better unbroken
"""Where a post that was just put up is to go now: "not fb, just insta", "add facebook too", «ютуб не надо, только телегу», "ยูทูปไม่เอาละ เอาแค่ติ๊กตอก".

Each place is read by the words right beside it: out, only there, there too, or just there; a place beside another is what that one is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from agent.local import slots
from agent.local.catalogue.fields import Spec
from agent.patterns import lazy

_OUT_BEFORE = lazy(
    r"(?:\b(?:no|not|without|skip|drop|minus|scrap|remove|lose|scratch|cancel|forget|instead of|rather than|(?:(?:change|switch|swap|move) (?:it |that )?)from|(?:don['’]?t|do not|no need to) (?:post|put|want|upload|send|share)(?: (?:it|this|that))?|leave out)\s+(?:(?:on|to|the|from|for|my)\s+)*"
    r"|(?<![а-яё])(?:без|не(?: (?:надо|нужно|хочу|выкладывай|ставь|лей|кидай))?|кроме|убери|уберите|убираем|отмени|отмените|отменяем|вычеркни|вместо|(?:поменяй|смени|замени)(?:те)?(?: с)?)\s+(?:(?:в|на|из|с|со|от|там|для)\s+)*|(?:ไม่(?:เอา|ลง|ต้องลง|ต้อง|โพสต์)|ยกเลิก|แทน(?:ที่)?|ตัด|เปลี่ยนจาก)(?:ใน|ที่|ลง|ของ)?\s?)$",
    re.IGNORECASE,
)
_OUT_BEHIND = lazy(
    r"^(?:\s*[-—]?\s*(?:мне |нам |там )?(?:уже |больше |пока )?(?:не (?:надо|нужно|нужен|нужна|хочу|хотят|хочет)|убери(?:те)?|убираем|отмени(?:те)?|отменяется|отменяем|лишний|мимо)(?![а-яё])|\s+(?:is (?:off|out|cancelled)|off|out|not (?:needed|any ?more))\b|\s?(?:ไม่(?:เอา|ต้อง|ลง)|ออก(?!\s?วัน)|ยกเลิก)(?:แล้ว|ละ|ลง|เลย|ดีกว่า|ไป)*)",
    re.IGNORECASE,
)
_ONLY_BEFORE = lazy(r"(?:\b(?:(?:keep (?:it )?)?(?:only|just)|nothing but)\s+(?:(?:on|to|the|my|for)\s+)*|(?<![а-яё])(?:(?:оставь(?:те)?|оставляем|пусть (?:будет|остаётся|останется)?)\s*)?(?:только|лишь|один|одну|одна)\s+(?:(?:в|на|для)\s+)*|(?:แค่|เฉพาะ|เหลือ(?:แค่)?|อย่างเดียวคือ)(?:ใน|ที่|ลง)?\s?)$", re.IGNORECASE)
_ONLY_BEHIND = lazy(r"^(?:\s+(?:only|alone|is enough)\b|\s+(?:только|и всё|хватит|достаточно)(?![а-яё])|\s?(?:อย่างเดียว|ที่เดียว|พอ(?!ดี)|เท่านั้น))", re.IGNORECASE)
_ALSO_BEFORE = lazy(r"(?:\b(?:add|also|plus|as well as|keep|leave)\s+(?:(?:it|this|that|on|to|the|my|our|put|post|publish|share|send|stick|get)\s+)*|(?<![а-яё])(?:добавь(?:те)?|добавим|ещё(?: и)?|еще(?: и)?|также|тоже|плюс|оставь(?:те)?|оставляем)\s+(?:(?:и|в|на|ещё|еще|это|его|её|выложи|запости|опубликуй|закинь|кинь|поставь|отправь)\s+)*|(?:เพิ่ม|ขอเพิ่ม)(?:ใน|ที่|ลง)?\s?)$", re.IGNORECASE)
_ALSO_BEHIND = lazy(r"^(?:\s*,?\s*(?:too|also|as well|stays?|is (?:fine|ok)|can stay)\b|\s+(?:тоже|также|добавь(?:те)?|ещё|еще|оставь(?:те)?|останется|остаётся|пусть)(?![а-яё])|\s?(?:ด้วย|อีกที่|อีกช่องทาง|เพิ่ม|เหมือนเดิม|เก็บไว้|คงไว้))", re.IGNORECASE)
_BESIDE = lazy(r"^\s*(?:[,/&]\s*(?:and|or|nor|и|или|ни)?|and|or|nor|и|или|ни|กับ|และ|หรือ)\s*(?:(?:on|to|в|на|ลง)\s+)?$", re.IGNORECASE)
_ENDING = lazy(r"^(?:[а-яё]+|['’]?s\b)", re.IGNORECASE)


@dataclass(frozen=True)
class Told:
    """The places by what is said of them, and the message without all that: a space for each."""

    out: frozenset[str]
    only: tuple[str, ...]
    also: tuple[str, ...]
    there: tuple[str, ...]
    rest: str

    def of(self, before: Sequence[str]) -> list[str]:
        """Where it is to go, of where it was to."""
        kept = [name for name in before if name not in self.out]
        if self.only:
            return list(dict.fromkeys([*self.only, *self.also]))
        swapped = self.there if self.out else ()
        return list(dict.fromkeys([*kept, *swapped, *self.also]))


def told_of_places(text: str, spec: Spec) -> Told | None:
    """What a message says of places; None where it says nothing of any but its name."""
    hits = sorted((hit for hit in slots.find(text, spec) if hit.strength >= 0.5 and not isinstance(hit.value, list)), key=lambda hit: hit.start)
    if not hits:
        return None
    names, gaps, at = [], list[str](), 0
    for hit in hits:
        gaps.append(text[at : hit.start])
        names.append(str(hit.value))
        at = hit.end + (len(ending[0]) if (ending := _ENDING.match(text[hit.end :])) else 0)
    gaps.append(text[at:])
    kinds = list[str]()
    for number in range(len(names)):
        kind, before, behind = _kind(gaps[number], gaps[number + 1])
        kinds.append(kind)
        gaps[number], gaps[number + 1] = gaps[number][: len(gaps[number]) - before], gaps[number + 1][behind:]
    for number in range(len(names) - 2, -1, -1):  # "facebook and insta too": the one before the last as well
        if not kinds[number] and kinds[number + 1] in ("also", "only") and _BESIDE.match(gaps[number + 1]):
            kinds[number] = kinds[number + 1]
    for number in range(1, len(names)):  # "not facebook or insta"
        if not kinds[number] and _BESIDE.match(gaps[number]):
            kinds[number] = kinds[number - 1]
    if not any(kinds):
        return None
    by = {kind: [name for name, own in zip(names, kinds, strict=True) if own == kind] for kind in ("out", "only", "also", "")}
    return Told(frozenset(by["out"]), tuple(by["only"]), tuple(by["also"]), tuple(by[""]), " ".join(gaps))


def _kind(before: str, behind: str) -> tuple[str, int, int]:
    """What a place is by the words right beside it, and how many characters of either side say so."""
    for kind, first, last in (("out", _OUT_BEFORE, _OUT_BEHIND), ("only", _ONLY_BEFORE, _ONLY_BEHIND), ("also", _ALSO_BEFORE, _ALSO_BEHIND)):
        found, after = first.search(before), last.match(behind)
        if found or after:
            return kind, len(found[0]) if found else 0, after.end() if after else 0
    return "", 0, 0
