# ruff: noqa: E501 - patterns read better unbroken
"""A wish for one film in Thai, put as "ทำคลิป <how it is to be> เรื่อง "<what it is about>"".

Thai sets wishes apart with spaces alone, and people put how long, how it sounds and what it is about in any order: "ไม่เอาเสียงพูดนะ
ขอแค่เพลง คลิปให้กำลังใจคนทำงานเช้าวันจันทร์". What is no value of a film is what it is about. A message that orders or asks anything else,
or in which it stays unclear what belongs to what, is left as it was.
"""

from __future__ import annotations

import re

from agent.local.slots import entities
from agent.patterns import lazy

PARTICLES = r"(?:(?:นะ|น้า)?(?:ครับ(?:ผม)?|คับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า|จ้ะ|จ๊ะ)|นะ|หน่อย|ด้วย|เลย|ให้ที|ให้หน่อย|(?<!นา)ที(?=\s|$))"
_ENDS = lazy(rf"(?<=\S)(?:\s?{PARTICLES})+$")
FILM = r"(?:คลิปวิดีโอ|คลิปสั้น(?:ๆ)?|วิดีโอสั้น(?:ๆ)?|คลิป|วิดีโอ|วีดีโอ|วิดิโอ|รีลส์|รีล|ชอร์ตส์|ชอร์ต|reels?|shorts?|tiktok(?= เรื่อง))"
_LEAD = r"(?:(?:สวัสดี(?:ครับ|ค่ะ)?|รบกวน|กรุณา|ช่วย|ขอ|อยากได้|อยากให้|อยาก|ต้องการ|ทำ|สร้าง|ตัด(?=คลิป)|จัด|เอา|ให้|มี|ผม|ฉัน|เรา|หนู|\s)+)"
_FRAME = lazy(rf"(?P<lead>{_LEAD})?(?P<film>{FILM})(?P<rest>.*)$", re.IGNORECASE | re.DOTALL)
_PLACE = r"(?:(?:ใน|ที่|บน)?\s?(?:tik\s?tok|youtube|yt|ig|instagram|facebook|fb|line|reels?|ไอจี|อินสตาแกรม|อินสตา|ติ๊ก\s?ต[็๊]?อก|เฟซบุ๊ก|เฟสบุ๊ค|เฟซ|เฟส|ยูทู[บป]|ไลน์|สตอรี่|หน้าเว็บ|เพจ))"
_AT_PLACE = lazy(rf"^(?:ไว้)?(?:ลง|สำหรับลง|สำหรับ|เพื่อลง|ไว้ลง|เอาลง|ไปลง)\s?(?P<place>{_PLACE})$", re.IGNORECASE)
_ENDS_AT = lazy(rf"\s?(?:ไว้|สำหรับ|เพื่อ)?ลง\s?(?P<place>{_PLACE})$", re.IGNORECASE)
_ON_PLACE = lazy(rf"^\s*(?:ไว้|สำหรับ|เพื่อ)?ลง\s?(?P<place>{_PLACE})(?=\s|$)", re.IGNORECASE)
_SHAPES = {"tik": "แนวตั้ง", "ติ๊": "แนวตั้ง", "ree": "แนวตั้ง", "you": "แนวนอน", "yt": "แนวนอน", "ยูท": "แนวนอน", "สตอ": "แนวตั้ง"}
_NUM = r"(?:\d+(?:[.,:]\d+)?|ครึ่ง|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบห้า|ยี่สิบ|สามสิบ|สี่สิบห้า|สี่สิบ|ห้าสิบ|สิบ)"
_LENGTH = rf"(?:(?:ความ)?ยาว|สัก|ซัก|ประมาณ|ราวๆ|แค่|ไม่เกิน|สรุปให้เหลือ|ให้เหลือ|เหลือ|ละ|คลิปละ|ตัวละ|อันละ|\s)*{_NUM}?\s?(?:นาทีครึ่ง|ครึ่งนาที|วินาที|วิ|นาที)(?:กว่าๆ|พอดี|ก็พอ(?:แล้ว)?|พอ)?"
_SHAPE = r"(?:เอา|ขอ|เป็น|แบบ|ทำเป็น|ภาพ|จอ)*(?:แนวตั้ง|แนวนอน|สี่เหลี่ยมจัตุรัส|สี่เหลี่ยม|จัตุรัส|(?<![\d:])(?:9\s?[:xX]\s?16|16\s?[:xX]\s?9|4\s?[:xX]\s?5|5\s?[:xX]\s?4|1\s?[:xX]\s?1|3\s?[:xX]\s?4|4\s?[:xX]\s?3|21\s?[:xX]\s?9)(?![\d:]))"
_FIELD = r"(?:เสียง(?!ดนตรีไทย)|เพลง(?!ชาติ|ฮิต)|ดนตรี|ซับ(?:ไตเติ้?ล)?|คำบรรยาย|โทน|สี(?!่|ลม|ข้าว|น้ำ|ทา|สุก|หราช)|สไตล์|จังหวะ|พากย์|บรรยาย(?!กาศ)|แนว(?!โน้ม|คิด|ทาง|ตั้ง|นอน)|มู้ด|อารมณ์|ฟีล|ภาษา|ตัวหนังสือ|พูด(?!ถึง|เรื่อง|ภาษา)|ฟอนต์|บรรยากาศ|พื้นหลัง|พื้น(?=ดำ|ขาว|สี|แดง|เขียว|ฟ้า|น้ำเงิน)|แบบ(?!ฝึก|ไหน|ทดสอบ))"
_VALUE = lazy(
    rf"(?:(?:เอา|ขอ|ใส่|มี|ให้|ใช้|พร้อม|อยากได้|ขอแค่|แค่|เป็น|กับ|และ|แต่|ไม่ต้อง|แล้วก็)\s?)*{_FIELD}.*|{_LENGTH}|{_SHAPE}"
    rf"|(?:ไม่เอา|ไม่มี|ไม่ใส่|ไม่ต้องมี|ไม่ต้องใส่|ไม่ต้อง|ไม่พากย์|งด)\s?(?:เสียง|เพลง|ดนตรี|ซับ|พากย์|คนพูด|คำบรรยาย|ตัวหนังสือ|พูด).*"
    r"|(?:เอา|ขอ|ให้|ดู|แบบ|ตัด|แนว|ออก|มัน|อารมณ์)*[\u0e00-\u0e7f]{1,12}ๆ(?:\s?(?:หน่อย|นิดนึง|นิดหน่อย|เลย|นะ))?|(?:ดู|ให้ดู)(?:แพง|หรู|มืออาชีพ|โปร|น่ารัก|เท่|อบอุ่น|พรีเมียม)[\u0e00-\u0e7f]{0,8}|ตัด(?:ต่อ)?(?:ไว|เร็ว|ฉับไว).{0,8}|(?:มี|ใส่|ขอ)เปียโน.{0,8}"
    r"|ความละเอียด.*|คุณภาพ.*|เข้าใจง่าย(?:ๆ)?",
    re.IGNORECASE,
)
_ASIDE = lazy(
    r"(?:ด่วน|รีบ|ขอด่วน|เร่งด่วน)(?:มาก|เลย|ๆ|นะ|หน่อย)*|(?:แต่ละ(?:คลิป|อัน|ตัว))?(?:ขอ|เอา|ให้)?(?:แบบ)?ไม่(?:ให้)?ซ้ำ(?:กัน|เดิม)?(?:นะ|เลย|ด้วย)*|ไม่ซ้ำกัน(?:นะ|เลย)*"
    r"|(?:ลูกค้า|คนดู|กลุ่มเป้าหมาย)(?:ส่วนใหญ่|ของเรา|เรา|หลัก)*(?:เป็น|คือ|อายุ).*|(?:วันนี้|พรุ่งนี้|เย็นนี้|คืนนี้|เดี๋ยว|ต้อง|รีบ)+(?:ต้อง)?(?:ส่งงาน|ส่ง|ใช้งาน|ใช้|เอาไปเสนอ|พรีเซนต์)(?:งาน|ลูกค้า|ให้|แล้ว|เจ้านาย|นะ)*|คิดไม่ออก.*|ทำให้ครบ.*",
)
"""Says why, for whom or how soon: nothing that is made differs by it."""
_NEXT_ACT = lazy(r"(?:แล้ว(?:ก็|ค่อย)?|จากนั้น|พร้อมกับ|พร้อมทั้ง|พร้อม(?=เขียน|ทำ|วาด|โพสต์|ลง))\s?(?:ช่วย|ขอ)?(?=เขียน|คิด|ทำ|วาด|โพสต์|ลง|ตั้ง|ส่ง|แปล|เอา|ออกแบบ|แคปชั่น|แฮชแท็ก|ปก)|(?:ช่วย|ขอ)?(?:เขียน|คิด|วาด|โพสต์|ออกแบบ|ตั้งเวลา|ตั้งชื่อ)|(?:ขอ|พร้อม|และ|กับ)?(?:แคปชั่?น|แฮชแท็ก|ปกคลิป)")
_NOT_ONE = lazy(
    r"[\"“”]|(?<!เดือน)(?<!วัน)(?<!ปี)(?<!สัปดาห์)(?<!อาทิตย์)(?<!คืน)(?<!เย็น)(?<!พรุ่ง)(?<!ศุกร์)(?<!เสาร์)(?<!ตอน)(?<!ช่วง)(?<!รุ่น)นี้|\d\s?(?:คลิป|ตัว|อัน|ตอน)(?!ที่)|(?:สอง|สาม|สี่|ห้า|สิบ)(?:คลิป|ตัว|อัน|ตอน)|เดิม|อีก(?!ด้วย)|:(?!\d)|(?:ยาว|สั้น|ดัง|เบา|เร็ว|ช้า|เข้ม|มืด)(?:เกิน)?ไป|ไม่ได้(?!ยิน)|ตัดให้|ตัดเหลือ|แนบ|(?:ไหม|มั้ย|เท่าไร|เท่าไหร่|กี่บาท)(?!เรื่อง)(?=\s|$|(?<!โย)คะ|ครับ)|ตัดช่วง|ตัดต่อ(?!ไว|เร็ว)|ตัดออก|เงียบออก|ลบ|หาคลิป|ค้นหา|ย้าย|เลื่อน|ยกเลิก|โพสต์|เผยแพร่|ตั้งเวลา|จำไว้|ลืม(?=ว่า|เรื่อง)|แยกเสียง|หัวข้อ|ไอเดีย|สคริปต์|สคริปท์|เขียนบท|ตั้งชื่อ|คอนเทนต์|ทุกวัน|ทุกอาทิตย์|ทุกสัปดาห์|วันละ(?:คลิป|ตัว|อัน)|\d\s?(?:ทุ่ม|โมง|น\.)|ปก(?:คลิป|ยูทูป|ยูทูบ|วิดีโอ)|สไลด์โชว์|เพลงของ|เปลี่ยน|แทน|จากโน้ต|จากไฟล์|จากรูป|จากเอกสาร|คลิป(?:ไหน|ล่าสุด|แรก|ที่|ของ|สุดท้าย)|เมื่อกี้|เวอร์ชั?่?น",
)
"""Another wish, a question, a file, or several things at once: what such a message is about is found elsewhere."""
_TITLE = lazy(rf"^(?:(?:แล้ว)?(?:ใส่|มี|ขึ้น|ให้มี)(?:คำว่า|ข้อความว่า|ข้อความ|ตัวหนังสือว่า)|(?:ตั้ง)?ชื่อ(?:คลิป|เรื่อง|วิดีโอ)?ว่า)\s?(?P<name>.+?)(?:\s?{PARTICLES})*$")
_ABOUT = lazy(r"^(?:เนื้อหา)?(?:เรื่อง|เกี่ยวกับ|หัวข้อ|ว่าด้วย)(?:เรื่อง|เกี่ยวกับ)?\s?(?=\S)")
_PROMOTES = lazy(r"^(?:โปรโมท|โปรโมต|โฆษณา)(?=\S)")
_OPENS_WITH = lazy(r"^(?:สัปดาห์หน้า|อาทิตย์หน้า|เดือนหน้า|พรุ่งนี้|วันนี้|วันเสาร์|วันศุกร์|เร็วๆ นี้|ปลายเดือน|ต้นเดือน)?(?:ที่ร้าน|ร้าน|บริษัท|เรา)?(?:จะ)?มี(?P<event>(?:งาน|กิจกรรม|เปิดตัว|โปร|อีเวนต์).+)$")
"""An event that the film is for, told before it: "สัปดาห์หน้ามีงานเปิดตัวสินค้า ขอคลิปทีเซอร์"."""
_LEADS_TO_TOPIC = lazy(rf"(?P<how>(?:อธิบาย|จริงจัง|ตลกๆ?|ฮาๆ|สนุกๆ?|น่ารักๆ?|เศร้าๆ?|ซึ้งๆ?|สอน(?=เรื่อง)|แนวตั้ง|แนวนอน|\s|{_LENGTH})+)(?:เรื่อง|เกี่ยวกับ)(?P<topic>\S.*)", re.DOTALL)
_HOW_BEHIND = lazy(r"\s?(?:แบบ|แนว|สไตล์)(?:ควิซ|ตลก|ฮา|จริงจัง|อธิบาย|เล่าเรื่อง|เป็นข้อ|ลิสต์|สนุก|น่ารัก|ง่าย|กวน)ๆ?$|\s?(?:เป็น)?ภาษา(?:ไทย|อังกฤษ|รัสเซีย)$|\s?(?:พากย์|ซับ)(?:ไทย|อังกฤษ|รัสเซีย)$|\s?เสียง(?:ผู้หญิง|ผู้ชาย)$")
"""How it is to be, behind what it is about with no space between."""
_NEGATIVE = lazy(r"(?:ไม่|งด)")
_OWN_VALUE = lazy(rf"{_SHAPE}|ภาษา(?:ไทย|อังกฤษ|รัสเซีย)|เสียง(?:ผู้หญิง|ผู้ชาย)")
_KINDS = lazy(r"^(?:ทีเซอร์|โปรโมท|โฆษณา|ตัวอย่าง|ประชาสัมพันธ์|แนะนำ)$")
_MOST_SEGMENTS = 14


def with_its_topic(message: str) -> str:
    """The wish so put; the message as it was when it is none or says something else too."""
    if len(message) > 300 or not re.search("[\u0e00-\u0e7f]", message) or _NOT_ONE.search(message) or "\n" in message:
        return message
    segments = _segments(message)
    if not 1 < len(segments) <= _MOST_SEGMENTS or len(re.findall(FILM, message, re.IGNORECASE)) > 3:
        return message
    at = next((n for n, segment in enumerate(segments) if _frame(segment, alone=n == len(segments) - 1)), None)
    if at is None:
        return message
    tail_at = next((n for n, segment in enumerate(segments[at + 1 :], at + 1) if _NEXT_ACT.match(segment)), len(segments))
    found = _sorted(segments, at, tail_at)
    if found is None:
        return message
    film, topic, values, title = found
    tail = f" แล้ว{re.sub('^แล้ว(?:ก็)?', '', ' '.join(segments[tail_at:]))}" if tail_at < len(segments) else ""
    named = f' ชื่อว่า "{title}"' if title else ""
    told = sorted((value for value in values if not _NEGATIVE.match(value)), key=lambda value: not value.startswith("พูด"))
    without = [value for value in values if _NEGATIVE.match(value)]
    return f"{' '.join([film, *told])}{' ' if told else ''}เรื่อง \"{topic}\"{named}{' ' + ' '.join(without) if without else ''}{tail}"


def _segments(message: str) -> list[str]:
    """The pieces between spaces, without the particles they end with; a number and its unit stay together."""
    message = re.sub(rf"(?<=\d)\s(?={_UNITS})|\s(?=ๆ)", "", message)
    message = re.sub(r"((?:เดิน|ขับรถ|นั่งรถ|ห่าง)(?:ไป|ถึง|จาก)[\u0e00-\u0e7f]*)\s(?=\d)", r"\1", message)  # how far it is
    message = re.sub(rf"(ประมาณ|ความยาว|ไม่เกิน|สัก|ซัก|(?:คลิป|ตัว|อัน|เรื่อง|ตอน)ละ|{LONG})\s(?=\d)", r"\1", message)
    message = re.sub(rf"(ลง|สำหรับ)\s(?={_PLACE})", r"\1", message, flags=re.IGNORECASE)
    message = re.sub(r"(คำว่า|ชื่อคลิปว่า|ชื่อว่า|ข้อความว่า)\s", r"\1", message)
    out = []
    for segment in re.split(r"\s+|,\s*(?=[\u0e00-\u0e7f])", message):
        bare = _ENDS.sub("", segment).strip()
        if bare and not re.fullmatch(rf"{PARTICLES}+", bare):
            out.append(bare)
    return out


LONG = "".join(rf"(?<!{thing})" for thing in ("หาง", "ผม", "แขน", "ขา", "ฝัก", "ขน", "ทาง", "ระยะ", "เล็บ", "คอ", "หู", "ชุด", "เส้น", "รถ", "งู", "ลาน", "ไหม", "จมูก", "ใบ", "มือ", "ดาบ", "อายุ", "บันได", "กระโปรง", "กางเกง", "เดรส")) + "ยาว"
"""How long the film is to be, and no thing that is long: "เรือหางยาว 50 วิ"."""
_UNITS = r"(?:วินาที|วิ(?![ทธชวนเดจศกญต\u0e48])|นาที)"


def _frame(segment: str, *, alone: bool) -> bool:
    """Whether the film is wished for in this piece: it begins with it, and is no topic ("สอนทำคลิป")."""
    found = _FRAME.match(segment)
    return found is not None and not (alone and not found["rest"] and not found["lead"])


def _sorted(segments: list[str], at: int, end: int) -> tuple[str, str, list[str], str] | None:
    """The film, its topic, its values and its title; None where two stretches of the message could be what it is about."""
    opened = _opened(segments, at)
    if opened is None:
        return None
    film, values, rest = opened
    pieces = [("before", piece) for piece in segments[:at]] + ([("own", rest)] if rest else []) + [("behind", piece) for piece in segments[at + 1 : end]]
    runs, title, last = list[list[str]](), "", ""
    for where, piece in pieces:
        kind, said = _read(piece, where, segments)
        if kind == "strange" or (kind == "topic" and ((runs and _ABOUT.match(piece)) or piece.startswith("เล่าเรื่อง"))):
            return None  # of whom and about what: "สอนเด็ก ม.2 เรื่องกฎของนิวตัน"
        title = said[0] if kind == "title" else title
        values += said if kind == "value" else []
        if kind == "topic" and last == "topic":
            runs[-1] += said
        elif kind in ("topic", "event"):
            runs.append(said)
        last = kind
    runs = [run for run in runs if not (len(runs) > 1 and len(run) == 1 and _KINDS.match(run[0]))]
    if len(runs) != 1 or not (values or title):
        return None
    topic = _PROMOTES.sub("", _ABOUT.sub("", " ".join(runs[0]))).strip(" ,.:")
    while (how := _HOW_BEHIND.search(topic)) and how.start() > 1:
        topic = topic[: how.start()].strip()
        values.append(how[0].strip())
    if (place := _ENDS_AT.search(topic)) and place.start() > 1:
        topic = topic[: place.start()].strip()
        values += _shape(place["place"], segments)
    lasts = any(entity.kind == "duration" for entity in entities(topic)) and re.search(rf"{_UNITS}$", topic)
    return None if len(topic) < 2 or lasts else (film, topic, list(dict.fromkeys(values)), title)


def _opened(segments: list[str], at: int) -> tuple[str, list[str], str] | None:
    """The film as it is named, the values in its own piece, and what else that piece says; None where that is another thing."""
    frame = _FRAME.match(segments[at])
    assert frame is not None
    film, values = f"ทำ{' ' if frame['film'].isascii() else ''}{frame['film']}", list[str]()
    rest = re.sub(r"^ว่า(?=\S)", "", frame["rest"].strip())
    if lead := _LEADS_TO_TOPIC.match(rest):
        film, rest = f"{film}{lead['how']}", f"เรื่อง{lead['topic']}"
    elif rest.startswith("อธิบาย"):
        film, rest = f"{film}อธิบาย", rest.removeprefix("อธิบาย").strip()
    elif re.match(r"เล่าเรื่อง|(?!เล่า|รวม|แชร์)\S+?(?<!เป็น)เรื่อง|\S+เกี่ยวกับ", rest):
        return None
    while (found := _ON_PLACE.match(rest) or _OWN_VALUE.match(rest)) and found[0]:
        values += _shape(found["place"], segments) if found.re.pattern == _ON_PLACE.pattern else [found[0]]
        rest = rest[found.end() :].strip()
    return film, values, rest


def _read(piece: str, where: str, segments: list[str]) -> tuple[str, list[str]]:
    """What a piece tells: a title, a value, nothing of the film, an event it is for, or its topic."""
    if named := _TITLE.match(piece):
        return "title", [named["name"]]
    if place := _AT_PLACE.match(piece):
        return "value", _shape(place["place"], segments)
    if _ASIDE.fullmatch(piece) or (where == "before" and re.fullmatch(r"สวัสดี\S*|หวัดดี\S*", piece)):
        return "aside", []
    if _VALUE.fullmatch(piece) and not (where == "own" and _ABOUT.match(piece)):
        return "value", [plain_value(piece)]
    if where == "before":
        event = _OPENS_WITH.match(piece)
        return ("event", [event["event"]]) if event else ("strange", [])
    return "topic", [piece]


def plain_value(piece: str) -> str:
    """How it is to be without "take" and "put in", and a film without a voice in the field's own words."""
    if _UNSPOKEN.fullmatch(piece):
        return "ไม่มีเสียงพากย์"
    if re.fullmatch(r"(?:โทน|แนว|แบบ|เอา|ขอ)*น่ารักๆ?", piece):
        return "แนวน่ารัก"
    return re.sub(r"^(?:เอา|ขอ|ใส่|ใช้|อยากได้)+(?=โทน|แนว|สี|สไตล์|เพลง|ดนตรี|เสียง|แบบ|อารมณ์|มู้ด|ฟีล)", "", piece)


_UNSPOKEN = lazy(r"(?:ไม่เอา|ไม่มี|ไม่ใส่|ไม่ต้องมี|ไม่ต้องใส่|ไม่ต้อง|งด)\s?(?:เสียง)?(?:พูด|คนพูด|คน|พากย์|บรรยาย)|(?:ขอ|เอา|มี|ใช้)?(?:แค่|แต่)(?:เพลง|ดนตรี|ตัวหนังสือ|ซับ)(?:กับ|และ|แล้วก็)?(?:เพลง|ดนตรี|ตัวหนังสือ|ซับ)?(?:พอ|ก็พอ)?")


def _shape(place: str, segments: list[str]) -> list[str]:
    """The shape of a place where films are seen, unless the message says one."""
    if any(re.search(_SHAPE, segment) for segment in segments):
        return []
    shape = next((shape for begins, shape in _SHAPES.items() if place.strip().lower().startswith(begins)), "")
    return [shape] if shape else []
