# ruff: noqa: E501 - patterns read better unbroken
"""Thai as it is typed to a friend, put as it is written: "ลง tiktok อะ" says "ลง tiktok", "กะ" between two words is "กับ", "เปน" is "เป็น".

What is told, kept or read out word for word - within quotes, and behind "ว่า" - is left as it was typed.
"""

from __future__ import annotations

import itertools
import re

from agent.local.lexicon import lexicon
from agent.local.words import thai_words

_POLITE = r"(?:นะ|น้า|ครับ|คับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า|จ้ะ)"
_ENDING = re.compile(
    # "เยอะ" and "เจอะ" end in the same letters, and are words.
    rf"(?<![เ][ก-ฮ])(?<![เ][ก-ฮ][ก-ฮ])(?<![เ][ก-ฮ][่-๋])(?<![\w/.]\w/)\s?(?<![A-Za-z])(?:อ่?ะ|อ้ะ|อ่า|ง่ะ)(?P<polite>{_POLITE}*)(?=\s|$|[,.!?])"
)
_DEAR = re.compile(r"(?<=[\u0e00-\u0e7f])(?<!เ)(?<!แดด)(?<!แสง)(?<!สว่าง)(?<!สี)\s?จ(?:้า+|้ะ|๊ะ)(?=\s|$|[,.!?])")
"""A fond ending, and no glare of the sun ("แดดจ้า")."""
_SPELT = (
    (re.compile(r"(?<!ส)(?<!ก)เปน(?![์่-๋])"), "เป็น"),
    (re.compile(r"โพ[สช]ท?(?:์|(?![ตท]?์|[ิีุูัา็]))(?!ต์)"), "โพสต์"),
    (re.compile(r"(?<=[\u0e00-\u0e7f])\s?แระ(?=\s|$|[,.!?]|นะ|ค่ะ|(?<!โย)คะ|ครับ|(?<!เ)จ้า)"), "แล้ว"),
)
_SPELT = (
    *_SPELT,
    # "tomorrow" in two letters stands before a time of day, a space or the end: แพน, พนักงาน, พนม and ชุมพร's misspelling are others
    (re.compile(r"(?<![เแโใไ])(?<!ชุม)(?<!นาย)พน(?:\.|ๆ)?(?:นี้)?(?=\s|$|[,!?]|\d|ที่|ทั้ง|หมด|ออก|ให้|เลย|ด้วย|หน่อย|ตอน|เช้า|เที่ยง|บ่าย|เย็น|ค่ำ|นะ|ค่ะ|ครับ|คับ|ไป(?!๊))"), "พรุ่งนี้"),
    (re.compile(r"(?:พรุ้งนี้|พรุ่งนี(?![้่๊๋])|พรุ่งนี่|พรุงนี้|พุ่งนี้|พุ้งนี้|พรุ่งงี้|พรุ่งนิ้)"), "พรุ่งนี้"),
    (re.compile(r"(?:มะรืนี้|มรืนนี้|มะรีนนี้)"), "มะรืนนี้"),
    (re.compile(r"วัน(?:จันทร|จัน(?!ท))(?![์ร])"), "วันจันทร์"),
    (re.compile(r"วันพฤ?หัด|วันพฤหัส(?=\s|$)"), "วันพฤหัส"),
    (re.compile(r"วันเสา(?!ร)"), "วันเสาร์"),
    (re.compile(r"แฮ[ชซ]แ[ทต][กค](?!์)"), "แฮชแท็ก"),
    (re.compile(r"อังก(?:ิด|ิส|ริด|ริส|ิษ|ฤด)"), "อังกฤษ"),
    (re.compile(r"(?<!บล็อก)แคป(?=ว่า|$)"), "แคปชั่น"),
    (re.compile(r"รี?พอร[์]?[ตท]์?(?![ก-๙]*เตอร์)|รีพอ[ตท]"), "รายงาน"),
    (re.compile(r"คอนเท(?:นต์|นท์|น)(?:แพลน|แผน|คาเลนดาร์|คาเลนเดอร์)"), "แพลนคอนเทนต์"),
    # "easy to remember" keeps nothing in mind.
    (re.compile(r"จำ(?:ได้)?ง่าย(?:ๆ)?"), "ติดหู"),
    (re.compile(r"(?:แพลน|แผน|ตาราง)(?:การ)?ลงงาน|(?:แพลน|แผน)(?:การ)?(?:ลง)?โพส(?:ต์)?(?=เดือน|อาทิตย์|สัปดาห์)"), "แพลนคอนเทนต์"),
    (re.compile(r"(?<=ลด)น[อ้]+ย[ซส]์?(?![ก-๙])|(?<=ลด)น[อ้]+ย[ซส]์?(?=ให้|หน่อย|ที|ด้วย|ออก)|(?<=ลด)\s?noise(?![a-z])|(?:เสียง)?นอยซ์(?=ออก)"), "เสียงรบกวน"),
    (re.compile(r"(?<=ด้วย)ดิ(?=\s|$)|(?<=หน่อย)ดิ(?=\s|$)|(?<=แก้)ดิ(?=\s|$)|(?<=ให้)ดิ(?=\s|$)|(?<=เลย)ดิ(?=\s|$)"), ""),
)
"""Days, and what else is typed in haste."""
_SPELT = (*_SPELT, (re.compile(r"(?:ที่)?นาที(?:ที่)?\s?(?=\d{1,2}:\d{2}(?!\s?(?:ถึง|-|–|จน)))"), "ที่ "))
"""A minute and second behind the word for minutes says both."""
_GOES_ON = r"(?![\u0e30-\u0e3a\u0e45\u0e47-\u0e4e])"
"""No letter that belongs to the one before it: the word does not end there."""
_AS_SPELT = {wrong: right for right, wrongs in lexicon().spelt.items() for wrong in wrongs.split()}
_OTHERWISE = re.compile("|".join(rf"{re.escape(wrong)}{rf'(?!{re.escape(_AS_SPELT[wrong][len(wrong):])})' if _AS_SPELT[wrong].startswith(wrong) else ''}{_GOES_ON}" for wrong in sorted(_AS_SPELT, key=len, reverse=True)))
"""What the lexicon has another spelling of."""
_TIME = (
    r"(?:โมง(?:เช้า|เย็น|ครึ่ง|ตรง)?|ทุ่ม(?:ครึ่ง|ตรง)?|เที่ยง(?:คืน|วัน)?|บ่าย(?:โมง|สอง|สาม|สี่|ห้า)(?:โมง|ครึ่ง)?|น\.|พรุ่งนี้(?:เช้า|เย็น|บ่าย)?|มะรืน(?:นี้)?|(?:คืน|เย็น|เช้า|บ่าย|ค่ำ)นี้"
    r"|วัน(?:จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์|อาทิตย์)(?:นี้|หน้า)?)"
)
_SITE = r"(?:เฟ[ซส](?:บุ๊?[คก])?|เพจ|ไอจี|อินสตา(?:แกรม)?|ติ๊กต[็๊]?อ[กค]|ยูทู[บป]|ไลน์|ทวิต(?:เตอร์)?|เทเลแกรม|facebook|fb|ig|instagram|tiktok|youtube|line|telegram)"
_APART = (
    # Said before the wish and without a space: "พรุ่งนี้ 10 โมงโพสต์ลงเฟส".
    (re.compile(rf"(?P<when>{_TIME})(?:ช่วย|ขอ|ให้|ก็|ค่อย)*(?=(?:โพสต์|ประกาศ|ลง(?={_SITE})))", re.IGNORECASE), r"\g<when> "),
    # Where it goes, behind an offer: "โปสเตอร์ลด 30% ลงเฟส".
    (re.compile(rf"(?:(?<=%)|(?<=แถม \d)|(?<=แถม\d))\s+(?=(?:โพสต์)?ลง(?:ที่|ใน)?\s?{_SITE})", re.IGNORECASE), " แล้ว"),
    (re.compile(rf"(?:ลง(?:ที่|ใน)?)?ทั้ง(?P<one>{_SITE})\s?(?:และ|กับ|แล้วก็)?\s?(?:ทั้ง)?(?P<other>{_SITE})", re.IGNORECASE), r"ลง\g<one>และ\g<other>"),
)
_SAID = (
    # Words behind where it goes are the caption: "เอาอันนี้ลงไอจีเลยเขียนว่า".
    (re.compile(rf"(?P<out>^(?!.*(?:ทำ|วาด|สร้าง|ออกแบบ|โปสเตอร์|ป้าย))[^\"]{{0,80}}?ลง\s?{_SITE}[^\"]{{0,24}}?)\s?เขียน$", re.IGNORECASE), r"\g<out> แคปชั่น"),
    # Whom it is for, behind a wish for figures: "ขอรายงานเดือนที่แล้วหน่อยจะส่งเจ้าของ".
    (re.compile(r"(?<=[\u0e00-\u0e7f])(?:หน่อย)?\s?(?:จะ|เดี๋ยว|ต้อง)(?:จะ|ต้อง)?(?:เอาไป)?(?:ส่ง|โชว์)(?:ให้)?(?:เจ้าของ|ลูกค้า|หัวหน้า|บอส|นาย|ทีม)[\u0e00-\u0e7f]{0,10}\s*$"), "หน่อย"),
    # Rough endings: "ใช้ฟรีป่าววะ".
    (re.compile(r"(?<=[\u0e00-\u0e7f])(?<!ภา)(?<!อวัย)(?<!ไว)(?<!ตะ)(?<!สา)\s?(?:ว่ะ|วะ|ฟะ)(?=\s|$|[?!])"), ""),
    (re.compile(r"(?<=[\u0e00-\u0e7f%\d])\s?(?:ไว้ก่อนเฉยๆ|ไว้เฉยๆ)\s*$"), ""),
    # How many, behind "here": "คิดไอเดียคลิปค่ายมวยมา 6 อัน"; what was sent or filmed is there already.
    (re.compile(r"(?<=[\u0e00-\u0e7f])(?<!ส่ง)(?<!ถ่าย)(?<!แนบ)(?<!อัด)(?<!โหลด)(?<!ทำ)(?<!เอา)(?<!ขอ)มา\s?(?=\d{1,2}\s?(?:อัน|ข้อ|ไอเดีย|แบบ|ชื่อ|ประโยค|แคปชั่น)(?:ให้|หน่อย|ที|นะ|ครับ|ค่ะ|(?<!โย)คะ|\s)*$)"), " "),
    # "Then", at the end: "เลื่อนเป็นวันเสาร์ละกัน".
    (re.compile(r"(?<=[\u0e00-\u0e7f\w])\s?(?:(?:ล่ะ|ละ|แล้ว)กัน)(?:นะ|ครับ|คับ|ค่ะ|(?<!โย)คะ)*\s*$"), ""),
    # A plea as a question: "ลงรูปเมนูใหม่ให้ได้ป่ะ"; without "for me" or "a little" it asks what can be done.
    (re.compile(r"(?:ให้(?:หน่อย|ที|ด้วย)?|หน่อย|ให้เรา|ให้ผม)ได้(?:ป่ะ|ปะ|ป่าว|เปล่า|มั้ย|ไหม|มั๊ย|หรือเปล่า|รึเปล่า|ก่อ)(?:นะ|ครับ|คับ|ค่ะ|(?<!โย)คะ|อะ|ล่ะ)*(?=\s|$|[,.!?])\??"), "ให้หน่อย"),
    # "Remember it", and what behind it, with no "that" between: "จำไว้เลยนะ ทุกคลิปต้องแนวตั้ง".
    (re.compile(r"^\s*(?:ช่วย|ฝาก)?จำ(?:เอา)?ไว้(?:เลย|ด้วย|หน่อย|ให้|ที(?!่))*(?:นะ|น้า|ครับ|ค่ะ|(?<!โย)คะ)*[\s,:]*(?=[\u0e00-\u0e7f])(?!ว่า|แล้ว|และ|ไหม|มั้ย|หรือ|ยัง|กี่|อะไร|อัน|แบบ|นี้|ใช้|ที่|เรื่อง|เลย|ด้วย|นะ|ตาม|หมด|ทั้งหมด|ได้)(?=\S*[\s\S]*\S)"), "จำไว้ว่า"),
    (re.compile(r"^(?:ใน|ข้างใน)?(?P<what>รูป|ภาพ|คลิป|วิดีโอ)(?:นี้|อันนี้)?(?:มัน)?มีอะไร(?:อยู่)?(?:บ้าง|อยู่)*(?:นะ|ครับ|ค่ะ|(?<!โย)คะ|\s)*\??$"), r"ใน\g<what>มีอะไรบ้าง"),
    (re.compile(r"(?P<music>เพลง[^\n\"]{0,60}?)\s?(?:เอา)?ไว้(?:เปิด|ใช้|ประกอบ|ใส่)+(?:ใน|กับ|ให้|ลง)*(?=คลิป|วิดีโอ|วีดีโอ)"), r"\g<music> สำหรับ"),
    (re.compile(r"(?:ขอ|เอา|อยากได้|ทำให้|ปรับ)?(?:โทน)?สี(?:ให้|มัน)?เข้ม(?:กว่า(?:นี้|เดิม)|ขึ้น|อีก)(?:อีก|หน่อย|นิดนึง|นิด)*"), "ขอโทนเข้มๆ"),
)
"""Wishes in other words than the examples have."""
_JUST_ONE = re.compile(
    rf"(?<=[\u0e00-\u0e7f])\s?(?:สัก|ซัก)\s?(?:หนึ่ง|1)?\s?(?:ใบ|รูป|คลิป|อัน|เพลง|ตัว|ชิ้น|แผ่น|ภาพ|โพสต์|แคปชั่น|แคปชัน|บท|ท่อน|วิดีโอ)(?:หนึ่ง|นึง|เดียว)?(?=\s|$|[,.!?]|หน่อย|ที(?!่)|ให้|ด้วย|เรื่อง|เกี่ยวกับ|{_POLITE})"
)
"""One of a thing, said behind it: "อยากได้โปสเตอร์สักใบ"."""
_FOR_WHAT = re.compile(r"ฝุ่น|ผม|ขน|ไก่|ฟัน")
"""Mites, and no "what"."""
_SHIFT = re.compile(r"เช้า|บ่าย|ดึก|เย็น|กลาง|ค่ำ|ว่า|จะ|เวลา|ระยะ|ปริมาณ|ขนาด|แรก|สอง|สาม")
"""A shift at work, or to guess how much: no "and"."""
_TOLD = re.compile(r"\"[^\"]*\"|“[^”]*”|«[^»]*»|(?<!ห)(?<!ก)ว่า(?!ง|จ้าง|าง)(?!\s?[\"“«])(?=.*\S).*", re.DOTALL)
_THAI = re.compile(r"[\u0e00-\u0e7f]+")


_SOFT = r"(?:ไว้|ให้|เอาไว้|ด้วย|หน่อย|ที(?!่)|เลย|นะ|น้า|ครับ|คับ|ค่ะ|(?<!โย)คะ|จ้า|จ้ะ)*"
_KEEPS = re.compile(rf"^\s*(?:รบกวน|ช่วย|ฝาก|ขอ|วาน|อยากให้)*(?:จด|จำ|บันทึก|โน้ต|โน๊ต|เมม)(?:จำ)?(?:{_SOFT}ว่า\s*|{_SOFT[:-1]}+\s+(?=[\u0e00-\u0e7f]{{3,}}[^?]*\d))(?!อะไร|ไง|ยังไง|ไหม)")
"""Asks to keep what stands behind it, one thing from its first word to its last: "รบกวนจดไว้ด้วยนะครับว่า..."."""
_NOT_ALL = r"(?!ของ(?:ฉัน|ผม|เรา|หนู)|ทั้ง|ทุก|ส่วนตัว|ที่มี|บัญชี|ลูกค้า\s?$|ไหน|อะไร|นี้|นั้น|เก่าๆ?$)"
_DROPS = re.compile(
    rf"^\s*(?:รบกวน|ช่วย|ขอ|งั้น|โอเค|อยากให้)*(?:(?:ลบ|เคลียร์)(?:ข้อมูล|สิ่งที่จำ|ที่(?:เคย)?(?:จำ|บอก|จด)(?:ไว้)?|ความจำ|โน้ต|บันทึก)(?:เรื่อง|เกี่ยวกับ)?|ลืม(?:เรื่อง|(?:สิ่ง)?ที่(?:เคย)?(?:จำ|บอก|จด)(?:ไว้)?เรื่อง))\s?{_NOT_ALL}(?P<what>[\u0e00-\u0e7fA-Za-z ]{{2,40}}?)(?:ทิ้งไป|ออกไป|ทิ้ง|ออก(?:จากความจำ)?|จากความจำ)(?:ให้|หน่อย|ที(?!่)|ด้วย|เลย|ได้เลย|ซะ|เถอะ|นะ|น้า|ครับ|คับ|ค่ะ|(?<!โย)คะ|จ้า|ไป|\s)*$"
    rf"|^\s*(?:รบกวน|ช่วย|ขอ|งั้น|\s)*(?:ลบ|เคลียร์)(?:สิ่งที่จำ|ที่(?:เคย)?(?:จำ|บอก|จด)(?:ไว้)?|ความจำ|ข้อมูลที่จำ(?:ไว้)?)(?:เรื่อง|เกี่ยวกับ)\s?{_NOT_ALL}(?P<what2>[\u0e00-\u0e7fA-Za-z ]{{2,40}}?)(?:ให้|หน่อย|ที(?!่)|ด้วย|เลย|ซะ|เถอะ|นะ|ครับ|ค่ะ|(?<!โย)คะ|ไป|\s)*$"
    rf"|^\s*(?:รบกวน|ช่วย|ขอ|งั้น|\s)*(?:เอา|ลบ)เรื่อง{_NOT_ALL}(?P<what3>[\u0e00-\u0e7fA-Za-z ]{{2,40}}?)(?:ออก)?(?:จาก|ใน)ความจำ(?:ให้|หน่อย|ที(?!่)|ด้วย|เลย|ไป|นะ|ครับ|ค่ะ|(?<!โย)คะ|\s)*$"
)
"""One thing is to be forgotten, in other words than the examples have, and what the verb ends in is no part of it: "ลบที่จำเรื่องราคาเคสทิ้งไปเลย"."""


def as_written(text: str) -> str:
    """The message so; as it was when it is not Thai."""
    if not _THAI.search(text):
        return text
    if drops := _DROPS.match(text):
        return f"ลืมเรื่อง{next(drops[name] for name in ('what', 'what2', 'what3') if drops[name]).strip()}"
    text = _KEEPS.sub("จำไว้ว่า", text)
    parts: list[str] = []
    at = 0
    for told in _TOLD.finditer(text):
        parts += [_put_right(text[at : told.start()]), told[0]]
        at = told.end()
    return "".join([*parts, _put_right(text[at:])]) or text


def _put_right(part: str) -> str:
    plain = _ENDING.sub(lambda ending: ending["polite"] if part[: ending.start()].strip() else ending[0], part)
    plain = _JUST_ONE.sub("", plain)
    plain = _DEAR.sub("", plain) if _DEAR.sub("", plain).strip() else plain
    plain = _OTHERWISE.sub(lambda found: _AS_SPELT[found[0]], plain)
    for wrong, right in (*_SPELT, *_APART, *_SAID):
        plain = wrong.sub(right, plain)
    return _THAI.sub(lambda run: _words(run[0]), plain) if "กะ" in plain or "ไร" in plain else plain


def _words(run: str) -> str:
    """ "กะ" and "ไร" where they are words of their own."""
    words = thai_words(run)
    out = list(words)
    for at, (word, after) in enumerate(itertools.zip_longest(words, words[1:], fillvalue="")):
        if word == "กะ" and at and after and not _SHIFT.match(after):
            out[at] = "กับ"
        elif word == "ไร" and at and not _FOR_WHAT.match(after):
            out[at] = "อะไร"
    return "".join(out)
