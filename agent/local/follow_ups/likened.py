# ruff: noqa: E501 - patterns read better unbroken
"""The same for another thing: "the same for seals", "one more like that but for drivers", "ทำแบบนี้อีกอันแต่เป็นมะละกอ"."""

from __future__ import annotations

import re

from agent.local import slots
from agent.local.catalogue.fields import Spec
from agent.local.follow_ups.carriers import says_more
from agent.local.follow_ups.target import Change, Target
from agent.patterns import lazy

_LIKE = r"(?:just |exactly )?(?:like (?:that|this|it|these|those|the last one|that one)|in (?:the same|this|that) (?:style|vein|way|format)|with the same (?:style|settings|look))"
_SAME_FOR = lazy(
    rf"\b(?:(?:the |exactly the )?same(?: thing| one| video| short)?(?: again)?|(?:do|make) (?:it|one|that|another(?: one)?)(?= for)|(?:one more|another(?: one| video| short)?|a (?:second|new|similar) one|one)(?: just)? {_LIKE}|{_LIKE}|(?:one more|another(?: one)?)(?=[\s,]+(?:but|only|this time)\b)|a similar one)[\s,]*(?P<but>but|only|just|this time)?(?: (?:make it|this time|it's))? (?P<led>for|with|about|on)\s+(?P<topic>.+)$"
    r"|(?<![а-яё])(?:то же самое|тоже самое|то же(?=,? (?:для|про|о|об)\s)|так же|(?:(?:ещё|еще) )?(?:(?:од(?:ин|но|ну)|ролик|видео|раз) )?(?:точно )?так(?:ое|ой|ую)(?: же)?(?: (?:ролик|видео|клип|картинку))?|в (?:том|таком) же (?:стиле|духе))(?:,? (?P<ru_but>но|только|а))?(?: уже)? (?P<ru_led>для|с|про|о|об)\s+(?P<ru>.+)$"
    r"|(?:แบบเดียวกัน|แบบเดิม|เหมือนเดิม|แบบนี้|แนวนี้|แนวเดิม|แนวเดียวกัน|เหมือนอันนี้|สไตล์นี้|สไตล์เดิม)\s?(?:เลย)?(?:อีก)?(?:สัก)?(?:อัน|คลิป|ตัว|ชิ้น|เรื่อง(?=แต่|นึง|\s)|รูป)?(?:นึง|หนึ่ง)?\s?(?P<th_but>แต่)?(?:เปลี่ยน)?(?:ทำ)?(?P<th_led>เป็นเรื่อง|เป็น|เรื่อง|ของ|ทำ|สำหรับ|เกี่ยวกับ)\s?(?P<th>.+)$",
    re.IGNORECASE,
)
_LEADS_ON = lazy(r"(?:(?:[\s,]+(?:in|with|and|but|only|just|on|an?|the|на|с|со|и|но|только|голос(?:ом)?))+|\s*(?:ภาษา|เป็น|ใน|แต่|และ))\s*$", re.IGNORECASE)
"""Leads from what something is about to how it is to be: "about cats in Russian"."""
_ABOUT = lazy(r"(?<=\S)\s+(?:about|про)\s+", re.IGNORECASE)
"""Behind whom it is for: "the same for the dentist about cleaning"."""
_POLITE = lazy(r"(?:\s|please|instead|пожалуйста|плиз|หน่อย|ให้ที|ด้วย|นะ|ครับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า|ได้ไหม|ได้มั้ย|[.,!?])+$", re.IGNORECASE)
_PEOPLE = lazy(
    r"(?:\w+ )?(?:kids|children|toddlers|teens|teenagers|adults|seniors|beginners|people|folks|those who|men|women|moms|mums|dads|parents|students|teachers|drivers|pros|experts|tourists)\b"
    r"|(?:детей|малышей|подростков|взрослых|новичков|начинающих|пожилых|людей|тех|мужчин|женщин|мам|пап|родителей|студентов|школьников|водителей|туристов)(?![а-яё])|เด็ก|ผู้ใหญ่|คน|มือใหม่|ผู้สูงอายุ|นักเรียน|วัยรุ่น|ผู้หญิง|ผู้ชาย",
    re.IGNORECASE,
)
_FOR_WHOM = lazy(r"^(?P<head>.+?(?:\bfor|(?<![а-яё])для|สำหรับ)\s?)\S.*$", re.IGNORECASE)
_OF_WHAT = lazy(r"^(?P<head>.+(?:\bof|ของ)\s?)\S.*$", re.IGNORECASE)
_AUDIENCE, _ELEMENT = ("for", "для", "สำหรับ"), ("with", "с", "เป็น")


def without_lead(words: str) -> str:
    """What something is about, without what leads on from it."""
    return _LEADS_ON.sub("", words).strip(" .,!?")


def same(text: str, target: Target) -> re.Match[str] | None:
    """Where the message says that the same is wanted for another thing; "make it for stories" says a shape."""
    match = _SAME_FOR.search(text)
    said = text[topic_at(match) :].strip(" .,!?") if match else ""
    shapes = (spec for spec in target.ability.slots.values() if any(re.fullmatch(r"\d+:\d+", str(choice)) for choice in spec.choices))
    if any((hit.start, hit.end) == (0, len(said)) for spec in shapes for hit in slots.find(said, spec)):
        return None
    return None if match and _led(match) in _ELEMENT and _is_value(said, target) else match


def _led(match: re.Match[str]) -> str:
    return (match["led"] or match["ru_led"] or match["th_led"]).lower()


def _is_value(said: str, target: Target) -> bool:
    """Whether what begins there is a value of the work, and nothing it could be about: "with a male voice"."""
    head = re.split(r"[,.;]|\s(?:and|и|แล้ว)\s", said)[0]
    left = head
    for spec in target.ability.slots.values():
        hits = slots.find(head, spec) if spec.kind in ("choice", "language", "duration") else ()
        for hit in (hit for hit in hits if hit.strength >= 0.5):
            left = f"{left[: hit.start]}{' ' * (hit.end - hit.start)}{left[hit.end :]}"
    return left != head and not says_more(left)


def topic_at(match: re.Match[str]) -> int:
    """Where the other thing begins."""
    return next(match.start(name) for name in ("topic", "ru", "th") if match[name])


def same_for(text: str, subject: Spec | None, target: Target, change: Change) -> None:
    """ "the same for seals in Russian": what it is about, up to how it is to be."""
    match = same(text, target)
    if match is None or subject is None:
        return
    begin = topic_at(match)
    end = min((start for start, _ in change.spans if start > begin), default=len(text))
    said = _POLITE.sub("", without_lead(text[begin:end]))
    said = next((about for about in _ABOUT.split(said, maxsplit=1)[1:] if about), said)
    if said:
        change.values[subject.name] = _in_place(str(target.values.get(subject.name, "")), match, said)
        change.spans.append((match.start(), end))


def _in_place(old: str, match: re.Match[str], said: str) -> str:
    """What it is about now: another thing, or the old one for other people ("... but for drivers") or of something else ("... but with papaya")."""
    led = _led(match)
    but = match["but"] or match["ru_but"] or match["th_but"]
    if led in _AUDIENCE and old and (kept := _FOR_WHOM.match(old)) and (but or _PEOPLE.match(said)):
        return f"{kept['head']}{said}"
    if led in _AUDIENCE and old and _PEOPLE.match(said):
        return f"{old}{led}{said}" if led == "สำหรับ" else f"{old} {led} {said}"
    kept = _OF_WHAT.match(old) if led in _ELEMENT and but else None
    return f"{kept['head']}{said}" if kept else said
