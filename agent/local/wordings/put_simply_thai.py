# ruff: noqa: E501 - patterns read better unbroken
"""Thai put as simply as it is meant, before anything else reads it: what is to be left out said first, why a clip is to be faster, short forms
("ผช.", "45 วิก็พอ").
"""

from __future__ import annotations

import re

from agent.patterns import lazy

_END = r"(?:นะ|น้า|คะ|ค่ะ|ครับ|คับ|อะ|อ่ะ|จ้า|จ้ะ)"
_PART = r"(?:เพลงประกอบ|เพลง|ดนตรี|เสียงพากย์|เสียงพูด|ซับไตเติ้ล|ซับ)"
_NOT_FIRST = lazy(
    rf"^\s*(?P<no>ไม่(?:เอา|ใส่|ต้องมี|ต้องใส่|ต้องเอา|มี){_PART})(?:{_END}|\s)+(?P<rest>(?:ช่วย|ขอ|ทำ|สร้าง|อยากได้|เอา)(?:คลิป|วิดีโอ|วีดีโอ|รีล|ทำคลิป|ทำวิดีโอ).+)$"
)
"""What is to be left out stands before what is wished for."""
_NOR = lazy(rf"^\s*(?P<what>{_PART})(?:ก็|ด้วยก็)?(?:ไม่เอา|ไม่ต้องมี|ไม่ต้องใส่|ไม่ต้อง|ไม่ใส่)(?:แล้ว|ด้วย|เหมือนกัน|{_END}|\s)*$")
_TOO_SLOW = lazy(r"^(?P<order>\s*(?:ช่วย)?(?:เร่ง|เพิ่มความเร็ว|ทำให้เร็ว)\S*)\s+(?:คลิป|วิดีโอ)?\S{0,40}?(?:มัน)?ช้า(?:มา+ก+|ไป|เกิน|เกินไป|จัง|เลย|อะ|อ่ะ|นะ|ค่ะ|ครับ|ๆ)*\s*$")
"""Why it is to be faster: "เร่งสองเท่าเลย คลิปมันช้ามาก"."""
_SECONDS = lazy(rf"(?P<n>\d{{1,3}})\s?วิ(?:ก็พอ(?=\s|$|{_END})|(?={_END}))")
_MAN, _WOMAN = lazy(r"ผช\.?(?![\u0e01-\u0e2e])"), lazy(r"ผญ\.?(?![\u0e01-\u0e2e])")
_COME = lazy(r"(?P<what>[\u0e00-\u0e7f]{3,})มา(?=\s*(?:\d{1,2}|สอง|สาม|สี่|ห้า)\s*(?:บท|ข้อ|เพลง|แบบ))")
_DAYS_IN_ALL = lazy(r"(?:รวม|ทั้งหมด|เป็นเวลา)\s?(?P<n>\d{1,2})\s?วัน(?!ที่)")
_RIGHT_IS = lazy(rf"^(?P<head>.*จำ.*?(?:ผิด|ไม่ถูก).*?)(?:{_END}|\s)*(?:ช่วย)?(?:แก้|เปลี่ยน)?(?:ด้วย|ให้|ที|หน่อย|{_END}|\s)*(?:ที่ถูก(?:ต้อง)?(?:คือ|เป็น)|เป็น|ว่า)\s*(?P<words>\"[^\"]+\")\s*$")
_WHAT_IS_WRONG = lazy(r"(?:ที่)?(?:จำ|เคยจำ)?(?:ไว้)?เรื่อง(?P<what>[\u0e00-\u0e7f]+?)(?:ที่จำ|ที่เคย|ไว้|น่ะ|อ่ะ|อะ|นั้น|นี้|ผิด|\s)")
_TEXT_OUT = lazy(r"^\s*(?:ช่วย)?โพสต์ข้อความ(?P<where>ลง\S+?)(?:หน่อย|ให้|ที|ด้วย)*(?:ว่า)?\s*(?P<words>\"[^\"]+\")(?P<end>.*)$")
_OF_WHOM = lazy(r"(?P<place>ช่อง(?:เทเลแกรม|ยูทูบ)|เพจ(?:เฟซบุ๊ก|เฟส)?|กลุ่ม(?:เทเลแกรม|เฟส)?|เทเลแกรม)ของ\S+$")

_ENDS = rf"(?:{_END}|หน่อย|ด้วย|เลย|ให้|ที(?!่)|ค้าบ|ค่า|\s)*"
_TAKEN_OFF = (
    (lazy(rf"^\s*(?:ช่วย|ขอ|รบกวน)*(?:(?:เลิก|หยุด|ยุติ|งด)(?:การ)?เผยแพร่|ถอน)(?P<what>คลิป|วิดีโอ|วีดีโอ|โพสต์|รูป|ภาพ|เพลง)(?!นี้)(?:เรื่อง)?(?P<of>[^\s\"]{{2,60}}?)(?P<end>{_ENDS})(?P<why>\s[^\"\n]*)?$"), r"เอา\g<what>เรื่อง\g<of>ออกจากเพจ"),
    (lazy(rf"^\s*(?:ช่วย|ขอ|รบกวน)*(?:เอา|ปลด|ดึง|ถอด|ถอน)(?P<what>คลิป|วิดีโอ|วีดีโอ|โพสต์|รูป|ภาพ|เพลง)(?!นี้)(?:เรื่อง)?(?P<of>[^\s\"]{{2,60}}?)ลงจาก(?:หน้า)?(?:เว็บ(?:ไซต์)?|เพจ|ช่อง){_ENDS}$"), r"เอา\g<what>เรื่อง\g<of>ออกจากเพจ"),
)
"""What is on the website or a page goes: "เลิกเผยแพร่คลิปเรื่อง...", "ปลดคลิปเรื่อง... ลงจากหน้าเว็บ"."""
_REFUSED_FIRST = lazy(rf"^\s*ไม่เอา(?:แบบนี้|อันนี้|แล้ว|ดีกว่า|{_END})*[\s,]+(?=(?:เปลี่ยน|ปรับ|แก้)เป็น\S)")
"""Refuses what was made, and says at once how it is to be: "ไม่เอา เปลี่ยนเป็นสีฟ้า"."""
_ANY_IDEAS = lazy(rf"^\s*(?:พอ)?มีไอเดีย(?!อื่น|อีก|ใหม่)(?P<of>[^\n\"]{{3,120}}?)(?:บ้าง|อะไรบ้าง)?(?<!ผ้า)(?<!เส้น)(?<!สาย)(?<!ตัว)(?:ไหม|มั้ย|มั๊ย)(?:{_END}|\s)*\??\s*$")


def put_simply(text: str) -> str:
    """The message as it is meant; as it was where nothing of the kind is in it."""
    if not re.search("[\u0e00-\u0e7f]", text):
        return text
    if nor := _NOR.match(text):
        return f"ไม่เอา{nor['what']}"
    if corrected := _RIGHT_IS.match(text):
        what = _WHAT_IS_WRONG.search(corrected["head"])
        return f"แก้สิ่งที่จำเรื่อง{what['what']}เป็น {corrected['words']}" if what else text
    if out := _TEXT_OUT.match(text):
        where = re.sub(r"(?:หน่อย|ให้|ที|ด้วย)*ว่า$", "", out["where"])
        return f"โพสต์ข้อความ{_OF_WHOM.sub(lambda match: match['place'], where)} {out['words']}{out['end']}"
    for said, plain in _TAKEN_OFF:
        text = said.sub(plain, text)
    text = _ANY_IDEAS.sub(r"ขอไอเดีย\g<of>", _REFUSED_FIRST.sub("", text))
    text = _TOO_SLOW.sub(r"\g<order>", _NOT_FIRST.sub(r"\g<rest> \g<no>", text))
    text = _WOMAN.sub("ผู้หญิง", _MAN.sub("ผู้ชาย", text))
    text = _SECONDS.sub(r"\g<n> วินาที", text)
    return _DAYS_IN_ALL.sub(r"\g<n> วัน", _COME.sub(_without_come, text))


def _without_come(match: re.Match[str]) -> str:
    """ "มา" that only says that something is to be given, and is no end of a word."""
    from core.thai import words_of

    return match["what"] if words_of(match[0])[-1] == "มา" else match[0]
