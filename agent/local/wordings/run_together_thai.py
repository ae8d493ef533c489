# ruff: noqa: E501 - patterns read better unbroken
"""Thai that runs together, without a space between what a thing is about and how it is to be: where it is to be seen ("เรื่องจันทรุปราคาลงติ๊กต็อก 40 วิ"), how
fast a song is ("เพลงเรื่องผีเสื้อจังหวะช้าๆ"), how long a script ("เรื่องไดโนเสาร์ยาว 50 วิ"). They are parted, so that neither becomes a part of the subject.
"""

from __future__ import annotations

import re

from agent.patterns import lazy

_LONGEST = 300
_SITE = r"(?:ติ๊กต[็๊]?อ[กค]|tik ?tok|ยูทู[บป](?:\s?ช[็๊]?อ[ตด](?:ส์)?)?|youtube(?: ?shorts)?|ไอจี|อินสตา(?:แกรม)?|ig|รีล(?:ส์)?|reels?|ช[็๊]อ[ตด](?:ส์)?|shorts?|เฟ[ซส](?:บุ๊?[คก])?|เพจ)"
_FOR_PLACE = lazy(
    rf"(?P<film>(?:ทำ|สร้าง|ขอ|อยากได้|เอา)(?:คลิป|วิดีโอ|วีดีโอ|รีล)[^\n\"]{{0,20}}?(?:เรื่อง|เกี่ยวกับ)[^\s\"]{{2,40}}?)(?<!ไว้)(?<!เพื่อ)(?<!สำหรับ)(?<!แล้ว)(?<!โพสต์)ลง(?P<site>{_SITE})(?=\s|\d|$|ให้|หน่อย|นะ|ค่ะ|(?<!โย)คะ|ครับ|สัก|ยาว|ความยาว)(?P<rest>[^\n\"]*)$", re.IGNORECASE
)
_AT_A_TIME = lazy(r"โมง|ทุ่ม|เที่ยง|พรุ่งนี้|มะรืน|วันนี้|คืนนี้|เย็นนี้|วัน(?:จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์|อาทิตย์|ที่)|ตอน|\d[.:]\d\d|เลย|ทันที|ทุก")
"""Tells when it is to go out, and so that it is."""
_NOT_LONG_ITSELF = "".join(f"(?<!{part})" for part in ("หาง", "ขา", "คอ", "ผม", "แขน", "หู", "งวง", "ฝัก", "ขน", "จมูก", "กระโปรง", "ระยะ", "เล็บ", "เขา", "ปีก", "หนวด", "ปาก", "ตัว", "เขี้ยว", "ลิ้น", "ทาง", "เสื้อ", "กางเกง", "งู", "เรือ", "ถั่วฝัก"))
"""A boat with a long tail is no long script."""
_HOW_LONG = lazy(rf"(?P<about>(?:บท|สคริปต์|คลิป|วิดีโอ|รีล|เพลง)[^\n\"]{{0,24}}?(?:เรื่อง|เกี่ยวกับ)[^\s\"]{{2,40}}?)(?<!ความ){_NOT_LONG_ITSELF}(?=ยาว(?:ประมาณ|สัก|ราวๆ|\s)*(?:\d{{1,3}}|ครึ่ง|หนึ่ง|สอง|สาม|สี่|ห้า)\s?(?:วิ|นาที))")
_TEMPO = r"(?:จังหวะ|ทำนอง|ดนตรี|เมโลดี้|แนว|อารมณ์)?(?:ช้า|เร็ว|สนุก(?:สนาน)?|เศร้า|สดใส|ร่าเริง|สบาย|เบา|มัน|คึกคัก|ซึ้ง|สงบ|ครึกครื้น|หวาน)(?:\s?ๆ)?"
_HOW_PLAYED = lazy(
    rf"(?P<song>(?:แต่ง|ทำ|ขอ|สร้าง|อยากได้|ช่วย)+เพลง[^\s\"]{{0,16}}?\s?เรื่อง\s?[^\n\"]{{1,40}}?)(?<!แนว)(?<!แบบ)(?P<how>(?:จังหวะ|ทำนอง|ดนตรี|เมโลดี้|อารมณ์){_TEMPO}|(?:ช้า|เร็ว)\s?ๆ)(?=\s|$|ให้|หน่อย|นะ|ค่ะ|(?<!โย)คะ|ครับ|\d|ยาว|แล้ว)"
)
_INTO_THE_CLIP = lazy(r"(?P<song>(?:แต่ง|ทำ|สร้าง)(?:เพลง|ดนตรี)[^\n\"]{0,80}?แล้ว)(?:ก็)?\s?เอา(?:เพลง)?(?:ไป|มา)ใส่(?:ลงใน|ลง|ใน|กับ)?(?=คลิป|วิดีโอ|วีดีโอ)")
"""A song that is made goes into the clip that was sent: "แต่งเพลงเรื่องฝน แล้วเอาไปใส่ในคลิปนี้"."""

_KEPT = lazy(r"^\s*(?:ช่วย|ฝาก|รบกวน|ขอ)*(?:จำ(?!อะไร|เรื่องอะไร|นวน|ลอง)|จด|บันทึก|เมม|โน้ต|ต่อไปนี้|ทุกครั้ง)")
"""What is to be kept is kept word for word."""


def run_apart(text: str) -> str:
    """The message with these parted; as it was where none of them runs together."""
    if len(text) > _LONGEST or not re.search("[\u0e00-\u0e7f]", text) or _KEPT.match(text):
        return text
    text = _KNOWN_OF.sub(r"จำอะไรเกี่ยวกับ\g<who>บ้าง", _TOLD_BY.sub(r"จำอะไรเกี่ยวกับ\g<who>บ้าง", text))
    text = _TITLES_FOR.sub(r"คิด\g<titles>", text)
    text = _INTO_THE_CLIP.sub(r"\g<song>ใส่ใน", text)
    text = _HOW_LONG.sub(r"\g<about> ", text)
    text = _FOR_PLACE.sub(_for_place, text)
    text = _TO_BE_SEEN.sub("", text) if _TITLES.match(text) else text
    return _HOW_PLAYED.sub(_played_so, text)


_KNOWN_OF = lazy(r"^\s*(?:ยัง)?จำ(?:อะไร|เรื่องอะไร)เกี่ยวกับ(?P<who>[^\s?\"]{2,30}?)ได้บ้าง(?=[\s?]*$|ค่ะ|(?<!โย)คะ|ครับ|คับ|นะ)")
_TOLD_BY = lazy(r"^\s*(?P<who>(?!ลูกค้า|ใคร|เมื่อ|วัน|ที่|เคย)[^\s?\"]{2,20}?)เคย(?:บอก|เล่า|สั่ง)อะไร(?:ไว้|ไปแล้ว|เอาไว้)?บ้าง(?=[\s?]*$|ค่ะ|(?<!โย)คะ|ครับ|คับ|นะ)")
"""What is remembered of somebody, and what they told: "จำอะไรเกี่ยวกับแนนได้บ้าง"."""
_TITLES_FOR = lazy(r"^\s*(?:ช่วย)?(?:ขอ|อยากได้)(?P<titles>ชื่อ(?:คลิป|วิดีโอ)เรื่อง[^\n\"]*?)(?:\s+(?:เอา|ขอ)?(?:แบบ)?(?:(?:สั้น|โดน|ปัง|เก๋|เด็ด|น่ารัก)\s?ๆ\s?)+)?(?:นะ|ค่ะ|(?<!โย)คะ|ครับ|\s)*$")
"""Titles that are asked for are thought of, and no film of that name is made."""
_TITLES = lazy(r"^\s*(?:ช่วย|รบกวน|ขอ|อยากได้|คิด|ตั้ง|เขียน)*(?:ชื่อ(?:คลิป|เรื่อง|วิดีโอ)|แคปชั่น|แคปชัน|แฮชแท็ก)")
_TO_BE_SEEN = lazy(r"(?<=\S)\s+(?:เอา|ขอ|อยาก)?(?:แบบ|ให้|ที่)?(?:คน|เด็ก|ใคร)(?:ๆ|ทั่วไป|ดูแล้ว|เห็นแล้ว|\s)*(?:เห็นแล้ว)?อยาก(?:กด|เข้ามา|คลิก)?(?:ดู|คลิก|ฟัง|อ่าน)(?:ให้|หน่อย|นะ|ค่ะ|(?<!โย)คะ|ครับ|คับ|เลย|ๆ|\s)*$")
"""That people are to want to see it, which every title is for, and no part of what it is about."""


def _for_place(found: re.Match[str]) -> str:
    """Where a film is to be seen set apart; with a time behind it, it goes out there, which is read as it is."""
    return found[0] if _AT_A_TIME.search(found["rest"]) else f"{found['film']} ไว้ลง{found['site']}{found['rest']}"


def _played_so(found: re.Match[str]) -> str:
    """How it is played set apart, in the words that are known: a pace is of the beat, a mood stands alone."""
    how = re.sub("^(?:(?:จังหวะ|ทำนอง|ดนตรี|เมโลดี้|อารมณ์|แนว)+)", "", found["how"])
    how = re.sub(r"^สนุกสนาน(?:\s?ๆ)?", "สนุกๆ", how)
    return f"{found['song'].rstrip()} {'จังหวะ' if re.match('ช้า|เร็ว', how) else ''}{how}"
