# ruff: noqa: E501 - patterns read better unbroken
"""What is said once for all of several, behind the last of them, in Thai: "คลิปแรกเรื่องชา คลิปที่สองเรื่องกาแฟ คลิปละ 20 วิ เสียงผู้ชาย".

A length each ("คลิปละ") or "both of them" ("ทั้งคู่") is said of all, with what stands beside it; so is a voice where no other has one of its own.
"""

from __future__ import annotations

from collections.abc import Sequence

from agent.patterns import lazy

_THING = r"(?:คลิป|วิดีโอ|วีดีโอ|รีล|รูป|ภาพ|โพสต์|โพส|อัน|ใบ|ตัว|เพลง)"
_ALL = rf"(?:ทั้ง(?:คู่|หมด|\s?(?:\d{{1,2}}|สอง|สาม|สี่|ห้า|หก)\s?{_THING}?)|ทุก{_THING}|เหมือนกัน)(?:เลย|นะ|ครับ|ค่ะ|คะ)?"
_SECONDS = r"(?:\d{1,3}|ครึ่ง|หนึ่ง|สอง|สาม|ห้า|สิบ(?:ห้า)?|ยี่สิบ(?:ห้า)?|สามสิบ|สี่สิบ(?:ห้า)?|ห้าสิบ|หกสิบ)\s?(?:วินาที|วิ|นาที)(?:ครึ่ง)?"
_LONG = rf"(?:ขอ|เอา)?(?:ความ)?(?:ยาว\s?)?(?:{_THING}ละ\s?)?(?:ความยาว\s?)?{_SECONDS}"
_SHAPE = r"(?:เป็น|เอา|ขอ|แบบ)?(?:แนวตั้ง|แนวนอน|(?:สี่เหลี่ยม)?จัตุรัส)"
_VOICE = r"(?:ใช้|ด้วย|เอา|ขอ)?เสียง(?:ผู้หญิง|ผู้ชาย|หญิง|ชาย)"
_MANNERS = lazy(rf"(?<=\S)(?:\s(?:(?:{_LONG}|{_SHAPE}|{_VOICE})(?:\s?{_ALL})?|{_ALL})){{1,6}}$")
"""How they are to be, at the end; what a thing is about stands before it."""
_SAID_OF_ALL = lazy(rf"{_THING}ละ|{_ALL}")
_A_VOICE = lazy(_VOICE)


def with_what_holds_for_all(told: Sequence[str]) -> tuple[list[str], str]:
    """What is told of each, without what is said of all behind the last, and that, to stand behind any of them; empty where nothing is."""
    *others, last = told
    found = _MANNERS.search(last)
    if found is None or not (_SAID_OF_ALL.search(found[0]) or (_A_VOICE.search(found[0]) and not any("เสียง" in other for other in others))):
        return list(told), ""
    return [*others, last[: found.start()]], f" {_SAID_OF_ALL.sub('', found[0]).strip()}"
