# ruff: noqa: E501 - patterns read better unbroken
"""A picture described piece by piece, as Thai is typed: "ขอรูปร้านเบเกอรี่ มีตู้ขนมและลูกค้ายิ้ม", "วาดรูปหมาคอร์กี้ ใส่หมวกซานต้า นั่งบนเตียง". A space ends no subject: what
is there, what somebody wears, does or holds and where it is goes on with it, and is no picture of its own. The light does too where the colours are told beside it:
"แสงเช้า แบบ warm tone".
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.announcing.announcement import FILM, SHEET
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_PICTURE = lazy(r"^\s*(?:ช่วย|รบกวน|ขอ|อยากได้|อยากให้|ทำ|วาด|สร้าง|เจน|generate|make|draw)*\s?(?:วาด|(?:รูป|ภาพ|image|picture|photo)(?!นี้|เดิม|เมื่อกี้))", re.IGNORECASE)
_DOES = r"(?:นั่ง|นอน|ยืน|เดิน|วิ่ง|กระโดด|ว่าย|บิน|กำลัง|ถือ|อุ้ม|กอด|จับ|เกาะ|กิน|ดื่ม|เล่น|ยิ้ม|หัวเราะ|มอง|แปรง|ขี่|โอบ)"
_WEARS = r"(?:ใส่(?:หมวก|แว่น|เสื้อ|ชุด|ผ้า|รองเท้า|กางเกง|ถุง|เครื่องแบบ|สร้อย|โบว์|ปลอกคอ|กระโปรง|มงกุฎ|จาน|แก้ว|ตะกร้า|กล่อง|ถ้วย)|สวม|ผูก(?:โบว์|ผ้า))"
_IS_THERE = (
    r"(?:มี(?!คำ|ข้อความ|ตัวหนังสือ|ตัวอักษร|ซับ|เพลง|ดนตรี|ชื่อ|โลโก้|เบอร์|ราคา|เสียง|แคปชั่น|แฮชแท็ก|โปร|ส่วนลด|ไหม|มั้ย|\s|$)|วาง|ล้อม|ประดับ|ตกแต่ง|โรย|ราด|อยู่(?=บน|ใน|ริม|ข้าง|กลาง|ใต้|หน้า|หลัง|ตรง)"
    r"|บน(?!สุด)|ใต้|ริม|ข้าง(?!ล่าง|บน)|ด้านหน้า|ด้านหลัง|กลาง(?=แจ้ง|ฝน|ป่า|ทะเล|สวน|เมือง|ทุ่ง|คืน)|ใน(?=สวน|ป่า|ห้อง|ร้าน|เมือง|บ้าน|ครัว|ทุ่ง|ตะกร้า|จาน|แก้ว|กล่อง|น้ำ|สระ|อ่าง)|วิว|คน(?!ละ)|ลูกค้า)"
)
_GOES_ON = lazy(rf"(?:{_DOES}|{_WEARS}|{_IS_THERE})")
_AND = lazy(r"(?:กับ|และ)(?!คำ|ข้อความ|แคปชั่น|โพสต์|ลง|แฮชแท็ก|hashtag|เพลง|วิดีโอ|คลิป|$)", re.IGNORECASE)
"""Goes on with such a piece; behind the subject alone it may be one more of a list."""
_MOOD = lazy(r"(?<![a-z])mood\s?(?=[a-z])", re.IGNORECASE)
_LIGHT = lazy(r"แสง\S")
_COLOURS = lazy(r"โทน|(?<![a-z])(?:tone|mood|palette)(?![a-z])|(?:^|\s)สี(?!่)", re.IGNORECASE)
_SO_MANY = lazy(rf"\s(?P<what>\d{{1,2}}\s?(?:ตัว|คน|ใบ|คัน|ต้น|ดอก|ชิ้น)(?={_DOES}|{_WEARS}|บน|ใน|ริม|ใต้|ข้าง)\S+)")
"""So many of it, and what they do: no number of pictures."""
_LONGEST = 250  # characters


def scene_in_pieces(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of the one picture with all of its pieces; None for any other message."""
    text = normalise(request.text)
    if request.question or request.attachments or len(text) > _LONGEST or not re.search("[\u0e00-\u0e7f]", text) or '"' in text or "," in text:
        return None
    if not _PICTURE.match(text) or SHEET.search(text) or FILM.search(text):
        return None
    rest, pieces = _parted(text)
    plan = again(replace(request, text=rest)) if pieces else None
    shown = [step for step in plan.steps if step.tool == "image.generate"] if plan else []
    ability = index.whole("image.generate")
    if plan is None or plan.question or len(shown) != 1 or ability is None or not shown[0].args.get("prompt"):
        return None
    whole = " ".join([str(shown[0].args["prompt"]), *pieces])
    drawn = wording.with_values(shown[0], ability, {"prompt": whole}, detect(text, request.language))
    steps = [drawn if step is shown[0] else step for step in plan.steps]
    return plan.model_copy(update={"steps": steps, "goal": "; ".join(dict.fromkeys(step.title for step in steps))})


def _parted(text: str) -> tuple[str, list[str]]:
    """The message without the pieces that go on with the subject, and those."""
    counted = _SO_MANY.search(text)
    pieces = [counted["what"]] if counted else []
    text = f"{text[: counted.start()]} {text[counted.end() :]}" if counted else text
    toned, rest = _COLOURS.search(text), list[str]()
    for at, piece in enumerate(text.split()):
        goes_on = at > 0 and rest and (_GOES_ON.match(piece) or (pieces and _AND.match(piece)) or (toned and _LIGHT.match(piece)))
        (pieces if goes_on else rest).append(piece)
    return _MOOD.sub("โทน ", " ".join(rest)), pieces
