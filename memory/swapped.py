# ruff: noqa: E501 - patterns read better unbroken
"""A statement that says what is no longer so and what is instead: "olive now, not terracotta", «не терракотовый, а оливковый», "ไม่ใช่สีส้มแล้ว"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from memory.words import terms

_BE = r"(?:'s|'m|'re|\bis|\bam|\bare|\bwas|\bwere|\buses?|\blikes?|\bwants?)"
_ENDS_TH = r"(?:แล้ว|นะ|ค่ะ|คะ|ครับ|จ้า|ต่างหาก|\s)*"
_SHAPES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?P<head>[^,;.!?]*{_BE}(?: now)? )(?P<new>[^,;.!?]{{1,60}}?)(?: now| these days)?(?:\s*[,;]\s*(?:and )?(?:it'?s )?(?:not|no longer)|\s+(?:instead of|rather than|not))\s+(?P<old>[^,;.!?]{{1,40}}?)(?: any ?more)?",
        rf"(?P<head>[^,;.!?]*?{_BE})(?: now)?(?: not|n't| no longer)(?: (?:in|at))? (?P<old>[^,;.!?]{{1,40}}?)(?: any ?more)?(?:\s*[,;-]\s*(?:but )?|\s+but )(?P<led>(?:(?:it|they|she|he|i|we|that)(?:'s|'re|'m| is| are| am)|now|but) )*(?P<new>[^,;.!?]{{1,60}}?)(?: now)?",
        r"(?P<head>(?:i|we) )(?:don't|do not|no longer) (?P<verb>sell|make|do|teach|bake|run|use|serve|work (?:with|for|in)|live in) (?P<old>[^,;.!?]{1,40}?)(?: any ?more)?(?:\s*[,;-]\s*(?:but )?|\s+but )(?:(?:i|we) )?(?:now )?(?P<repeated>(?P=verb) )?(?P<new>[^,;.!?]{1,60}?)(?: now)?",
        r"(?P<head>(?:[^,;.!?]*?\s)??)(?:(?:теперь|уже|больше|сейчас|вообще|цвет|это)\s+)*не (?P<old>[^,;.!?]{2,40}?)\s*,?\s+а (?:теперь |уже )?(?P<new>[^,;!?]{1,60}?)",
        r"(?P<head>(?P<who>я|мы|он|она|они|это)\s)(?:теперь |уже |больше |вообще )*не (?P<old>[^,;.!?]{2,40}?)\s*[,;-]\s*(?:а )?(?:(?P=who)\s|это )?(?P<new>[^,;.!?]{1,60}?)",
        r"(?P<head>[^,;.!?]*?)(?P<new>[^\s,;.!?]+(?: [^\s,;.!?]+)?)\s*,?\s+а (?:больше |уже )?не (?P<old>[^,;.!?]{2,40}?)",
        rf"(?P<head>[\u0e00-\u0e7fA-Za-z ]*?)ไม่(?:ใช่|ใช้|เอา)(?P<old>[\u0e00-\u0e7fA-Za-z]{{2,40}}?)(?:แล้ว)?\s+(?:แต่)?(?P<led>[\u0e00-\u0e7f]{{0,12}}?(?:เป็น|คือ|ใช้|ชื่อ))\s?(?P<new>[^\s,.!?]{{2,60}}?){_ENDS_TH}",
        rf"(?P<head>[\u0e00-\u0e7fA-Za-z ]*?(?:เป็น|คือ|ใช้|ชื่อ)\s?)(?P<new>[^\s,.!?]{{2,60}}?)(?:แล้ว)?\s+(?:และ)?ไม่(?:ใช่|ใช้|เอา)\s?(?P<old>[^\s,.!?]{{2,40}}?){_ENDS_TH}",
    )
)
_NOW = re.compile(r"(?:\s+(?:now|теперь|уже|сейчас))+(?=\s|$)|ตอนนี้", re.IGNORECASE)
_LED_NOW = re.compile(r"^(?:now|теперь|уже|сейчас)\s+", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:an?|the)\s+", re.IGNORECASE)
_SUBJECT_TH = re.compile(r"(?:เรา|ฉัน|ผม|หนู|ร้าน|ทางร้าน)")
_THAI = re.compile("[\u0e00-\u0e7f]")


@dataclass(frozen=True)
class Swap:
    """What is no longer so, what is instead, and the statement that says only how it is now. `of`: what it is said of."""

    old: str
    new: str
    now: str
    of: str = ""


def swap(text: str) -> Swap | None:
    """What a statement denies and what it says instead; None where it does not do both."""
    plain = text.strip().rstrip(" .!")
    for shape in _SHAPES:
        if match := shape.fullmatch(plain):
            old, new = match["old"].strip(), _LED_NOW.sub("", match["new"].strip())
            if terms(old) or terms(new):
                head = _NOW.sub("", match["head"]).strip()
                return Swap(old, new, _stated(match, head, new), re.sub(rf"\s*{_BE}$", "", head, flags=re.IGNORECASE))
    return None


def _stated(match: re.Match[str], head: str, new: str) -> str:
    """How it is now, as a sentence."""
    said = match.groupdict()
    if _THAI.search(new):
        led = (said.get("led") or "").strip()
        return f"{'' if _SUBJECT_TH.match(led) else head}{led}{new}" if led else f"{head}{new}"
    verb = f"{said['verb']} " if said.get("verb") and not new.lower().startswith(said["verb"].lower()) else ""
    return f"{head}{'' if head.endswith(chr(39)) else ' '}{verb}{new}".strip()


def swapped_in(old_text: str, made: Swap) -> str:
    """A statement with what is so now where what is no longer so stood, in the same case; empty where that does not stand there."""
    old, new = _ARTICLE.sub("", made.old), _ARTICLE.sub("", made.new)
    if _THAI.search(old):
        at = old_text.find(old)
        return f"{old_text[:at]}{_not_twice(new, old_text[:at])}{old_text[at + len(old) :]}" if at >= 0 else ""
    words, wanted = list(re.finditer(r"[\w'-]+", old_text)), re.findall(r"[\w'-]+", old)
    for at in range(len(words) - len(wanted) + 1):
        here = words[at : at + len(wanted)]
        if wanted and all(terms(word[0]) == terms(want) and terms(want) for word, want in zip(here, wanted, strict=True)):
            start = here[0].start()
            lead = re.search(r"\ban?\s+$", old_text[:start], re.IGNORECASE)
            put = _bent(_alone(new, len(wanted), old_text), wanted[-1], here[-1][0])
            article = _ARTICLE.match(made.new) if lead else None  # "an artist", where "a florist" stood
            before = f"{old_text[: lead.start()]}{article[0]}" if lead and article else old_text[:start]
            return f"{before}{put}{old_text[here[-1].end() :]}"
    return ""


def _not_twice(new: str, before: str) -> str:
    """What is new without what stands before its place already: "ลานนา" of "บ้านแก้วลานนา" behind "ชื่อบ้านแก้ว"."""
    said = next((size for size in range(len(new) - 1, 1, -1) if before.endswith(new[:size])), 0)
    return new[said:]


def _alone(new: str, many: int, old_text: str) -> str:
    """What is new without the words around it that the old statement has too: "Monday" of "closed on Monday"."""
    words, there = new.split(), set(terms(old_text))
    while len(words) > many and set(terms(words[0])) <= there:
        words = words[1:]
    while len(words) > many and set(terms(words[-1])) <= there:
        words = words[:-1]
    return " ".join(words)


def _bent(new: str, said: str, there: str) -> str:
    """A word in the case in which the old one stands: «оливковый» as «терракотовые» is of «терракотовый»."""
    shared = next((at for at, (one, other) in enumerate(zip(said, there, strict=False)) if one.lower() != other.lower()), min(len(said), len(there)))
    was, now = said[shared:], there[shared:]
    return f"{new[: len(new) - len(was)]}{now}" if was and re.search(r"[а-яё]", was) and new.lower().endswith(was.lower()) else new
