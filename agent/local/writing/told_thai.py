# ruff: noqa: E501 - patterns read better unbroken
"""Where a Thai caption goes and what it is to say, typed in one with what it is about: "แคปชั่นต่างหูลงไอจี คู่ละ 90 ทักแชทได้เลย". The place is set apart, and prices,
kinds, deals and how to order are lines of the caption and no part of its subject.
"""

from __future__ import annotations

import re

from agent.patterns import lazy

_PLACE = r"(?:tik\s?tok|ig|instagram|youtube|yt|facebook|fb|telegram|reels?|ติ๊ก\s?ต[็๊]?อ[กค]|ไอจี|อินสตา(?:แกรม)?|ยูทู[บป]|เฟ[ซส]|เพจ|เทเลแกรม)"
_GLUED = lazy(
    rf"(?<=[\u0e00-\u0e7f])(?<!เอา)(?<!ไว้)(?<!หรับ)(?<!จะ)(?<!โพสต์)(?<!โพส)(?<!เพื่อ)(?<!แนวตั้ง)(?:ลง|ใน)(?=\s?{_PLACE}(?![a-z]))", re.IGNORECASE
)
_THIS = lazy(r"(?:ให้|ของ|สำหรับ|จาก)?(?:รูป|ภาพ|คลิป|วิดีโอ|วีดีโอ|โพสต์?|สินค้า)นี้(?:ให้|หน่อย|ด้วย|ที|นะ|ครับ|คับ|ค่ะ|(?<!โย)คะ|ค่า|(?<!เ)จ้า)*(?=\s|$)")
"""The file that was sent, which needs no naming where its caption is told what it is about."""
_BAHT = r"\d[\d,.]*(?:\s?(?:บาท|฿|\.-|-))?"
_EACH = r"(?:ใบ|ชิ้น|อัน|ขวด|คู่|ตัว|หลอด|ก้อน|กล่อง|แพ็[คก]|ถุง|ซอง|แท่ง|ผืน|เส้น|โหล|กิโล|กระปุก|กระป๋อง|แก้ว|ถ้วย|จาน|ชุด|ด้าม|เล่ม|ต้น|ลูก|หัว|ไม้|ดอก|ช่อ|ท่าน|คืน|ห้อง|คอร์ส|ชั่วโมง|เครื่อง|คัน|เม็ด|ห่อ|แผ่น|ม้วน|เมตร|เซ็?ต)"
_FACT = lazy(
    rf"(?:ราคา(?:แค่|เพียง|เริ่มต้น(?:ที่)?|พิเศษ)?|(?<!\S)(?:เหลือ|เพียง|แค่|เริ่มต้น)(?:แค่|เพียง)?)\s?{_BAHT}(?:\s?ต่อ[ก-๙]{{2,8}})?(?=\s|$)"
    rf"|{_EACH}ละ\s?{_BAHT}(?=\s|$)|(?<!\S)\d{{1,3}}\s?{_EACH}\s?\d{{2,5}}(?:\s?บาท)?(?=\s|$)"
    rf"|(?<!\S)(?:โปร(?:โมชั่?น)?|จัดโปร)\s?(?:ซื้อ\s?)?\d{{1,3}}\s?(?:[ก-๙]{{1,8}}\s?)?(?:แถม\s?)?{_BAHT}(?=\s|$)"
    r"|(?<!\S)(?:โปร(?:โมชั่?น)?)?ซื้อ\s?\d{1,2}\s?(?:[ก-๙]{1,8}\s?)?แถม\s?\d{1,2}(?:\s?[ก-๙]{1,8})?(?=\s|$)"
    r"|(?<!\S)ลด(?:ราคา|ทั้งร้าน|เหลือ)?\s?\d[\d,.]*\s?(?:%|เปอร์เซ็นต์|บาท)(?:ทั้งร้าน|ทุกชิ้น)?(?=\s|$)"
    r"|(?<!\S)มี\s?(?:\d{1,3}|สอง|สาม|สี่|ห้า|หก|หลาย)\s?(?:สี|กลิ่น|รส(?:ชาติ)?|ไซ[ซส]์|ขนาด|แบบ|ลาย|รุ่น|สูตร|เฉด)(?:ให้เลือก)?(?=\s|$)"
    r"|(?:จัด)?ส่งฟรี(?:ทั่ว(?:ประเทศ|ไทย)|ทุกออเดอร์|ไม่มีขั้นต่ำ)?(?=\s|$)|(?<!\S)(?:มี)?เก็บเงินปลายทาง(?:ได้)?(?=\s|$)|(?<!\S)พร้อมส่ง(?:ทุก[ก-๙]{1,8})?(?=\s|$)"
    r"|(?<!\S)(?:สนใจ)?(?:ทัก|อินบ็อกซ์|ไลน์มา)(?:แชท|แชต|ไลน์|เพจ|อินบ็อกซ์|มา|ข้อความ)?(?:มา)?(?:ได้)?(?:เลย)?(?:\s?@[\w.]{2,30})?(?=\s|$)|(?<!\S)(?:มี|ของมี|สินค้ามี)?จำนวนจำกัด(?=\s|$)|(?<!\S)ของมีจำกัด(?=\s|$)"
    r"|(?<!\S)(?:โทร|เบอร์(?:โทร)?|ติดต่อ)\s?0[\d-]{8,11}(?=\s|$)|(?<!\S)ไลน์\s?@[\w.]{2,30}(?=\s|$)",
    re.IGNORECASE,
)
"""A price, a deal, in how many kinds it comes, how it is sent or asked for."""
_LEADS_TO = lazy(
    rf"(?:(?<=\s)|(?<=[\u0e00-\u0e7f]))(?:บอก(?:ด้วย)?ว่า|ใส่|ระบุ(?:ว่า)?|และ|กับ|แล้วก็)+\s?(?=ราคา|(?:จัด)?ส่งฟรี|โปร|(?:ซื้อ|ลด|มี)\s?\d|ทัก|(?:มี)?เก็บเงินปลายทาง|พร้อมส่ง|เบอร์|โทร|ไลน์\s?@|{_EACH}ละ\s?\d)"
)
_ENDS = lazy(r"(?<=[\u0e00-\u0e7f\d])(?:เลย)?(?:นะ|ครับ|คับ|ค่ะ|(?<!โย)คะ|ค่า|(?<!เ)จ้า)+$")


_ENGLISH = lazy(r"#?hash ?tags?\s?(?=[\u0e00-\u0e7f])|(?<=[\u0e00-\u0e7f])\s?#?hash ?tags?", re.IGNORECASE)
_TAGS = lazy(r"แฮชแท็[กค]")
_SO_MANY = lazy(
    r"(?<=แฮชแท็[กค])\s?(?P<n>\d{1,2})(?:\s?(?:อัน|แท็ก|คำ))?(?=\s|เรื่อง|สำหรับ|$)"
    r"|\s(?P<last>\d{1,2})\s?(?:อัน|แท็ก)(?:ให้|หน่อย|ด้วย|ที|นะ|ครับ|คับ|ค่ะ|(?<!โย)คะ|ค่า|(?<!เ)จ้า)*\s*$"
)


def in_thai(text: str) -> str:
    """The message with "hashtag" as the Thai word that it is read by."""
    return _ENGLISH.sub("แฮชแท็ก", text)


def tags_apart(text: str) -> tuple[str, int]:
    """A wish for nothing but hashtags without how many, and how many: "แฮชแท็กลิปสติก 8 อัน" are eight of them in one caption."""
    found = _SO_MANY.search(text) if _TAGS.search(text) and "แคป" not in text else None
    return (f"{text[: found.start()]}{text[found.end() :]}", int(found["n"] or found["last"])) if found else (text, 0)


_THING_FIRST = lazy(
    rf"^(?P<what>(?!(?:ช่วย|ขอ|ทำ|คิด|เขียน|วาด|สร้าง|ตัด))[\u0e00-\u0e7f]\S*(?:\s\S+){{0,12}}?)\s+(?P<ask>(?:ช่วย|ขอ|คิด|เขียน|แต่ง|ทำ|เอา)+แคปชั่น)(?P<rest>(?:\s?ลง\s?{_PLACE}[\u0e00-\u0e7f]{{0,3}}?)?(?:\s?(?:ให้|หน่อย|ด้วย|ที|นะ|ครับ|คับ|ค่ะ|(?<!โย)คะ|ค่า|(?<!เ)จ้า))*)$", re.IGNORECASE
)


def wish_first(text: str) -> str:
    """The wish for a caption ahead of the thing that was named first: "สบู่ 3 ก้อน 100 ทำแคปชั่นลงเฟสให้หน่อย"."""
    match = _THING_FIRST.match(text) if _FACT.search(text) else None
    return f"{match['ask']}{match['what']} {match['rest'].strip()}".strip() if match else text


def set_apart(text: str) -> str:
    """The message with the place it goes to as a piece of its own."""
    return _GLUED.sub(lambda at: f" {at[0]}", text)


def without_this(text: str) -> str:
    """The message without the file it came with, which is pointed at: "ให้รูปนี้หน่อยค่ะ"."""
    return re.sub(r"\s+(?:เป็น(?:รูป|ภาพ|คลิป)?)?", " ", _THIS.sub(" ", text)).strip()


def facts_apart(said: str) -> tuple[str, list[str]]:
    """What a caption is about and where it goes, and the lines it is told to say; none where nothing else would be left."""
    text = _LEADS_TO.sub(" ", said)
    plain = " ".join(piece if "เลย" in piece and _FACT.fullmatch(piece) else _ENDS.sub("", piece) or piece for piece in text.split())
    told = [found[0].strip() for found in _FACT.finditer(plain)]
    rest = " ".join(_FACT.sub(" ", plain).split())
    return (rest, told) if told and re.search(r"[^\W\d_]{2}", rest) else (said, [])
