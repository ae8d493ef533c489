# ruff: noqa: E501 - patterns read better unbroken
"""How many short clips are wished for, told in Thai behind what they are about with more behind it: "ทำคลิปสั้นเรื่องปลาทอง 6 คลิป ลงไอจีวันละคลิป", put
before it, where the number is no part of the subject."""

from __future__ import annotations

from agent.local.lexicon import lexicon
from agent.local.slots.number import parse
from agent.patterns import lazy

_MOST = 60
_WORDS = "|".join(sorted((word for word, value in lexicon().numbers.items() if word >= "ก" and 2 <= value <= 12), key=len, reverse=True))
_COUNTED = lazy(
    rf"^(?P<lead>\s*(?:(?:ช่วย|รบกวน|ขอ|อยากได้|ทำ|สร้าง|ผลิต)\s?){{0,4}})(?P<noun>(?:คลิป|วิดีโอ|วีดีโอ)สั้น(?:ๆ)?)\s?(?P<of>เรื่อง|เกี่ยวกับ)\s?(?P<about>[^\d\n\":]{{2,80}}?)\s?(?:สัก|ซัก)?\s?(?P<n>\d{{1,2}}|{_WORDS})\s?(?:คลิป|วิดีโอ|วีดีโอ|อัน)(?!ละ)(?P<rest>\s+\S.*)$"
)


def count_before_subject(text: str) -> str:
    """The message with the number right behind the clips; as it was where it is told otherwise."""
    match = _COUNTED.match(text)
    number = int(parse(match["n"])) if match else 0
    if match is None or not 2 <= number <= _MOST:
        return text
    return f"{match['lead']}{match['noun']} {number} คลิป{match['of']}{match['about'].strip()}{match['rest']}"
