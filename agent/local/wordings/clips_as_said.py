# ruff: noqa: E501 - patterns read better unbroken
"""What people say of clips in words that no example has, put as the examples say it: "slo-mo", «слоу-мо», "สโลโม"; the usual speed once more; and in
Thai clips that are joined under music, and a clip that is taken to have the logo put on it ("เอาคลิป...มาใส่โลโก้ร้าน").
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.local.drafting.left_out import said_without
from tools.plan import Plan, texts_in

_SLOW = (
    (re.compile(r"\bslo[ -]?mo\b|\bslow-?mo\b|\bslow mo\b", re.IGNORECASE), "slow motion"),
    (re.compile(r"(?<![а-яё])(?:слоу[ -]мо(?:шн|ушен)?|слоумоушен|замедленн(?:ую|ая|ой) съ[её]мк[ауи])(?![а-яё])", re.IGNORECASE), "слоумо"),
    (re.compile(r"(?:ทำ(?:ให้)?(?:เป็น|แบบ)?|ขอ(?:เป็น|แบบ)?|เอา(?:เป็น|แบบ)?)?(?:ภาพ)?สโล(?:ว์|ว)?\s?โม(?:ชั่?น)?"), "ทำให้ช้าลงครึ่งหนึ่ง"),
)
_FAULT = r"(?:(?:oh|no|hm+|it'?s|that'?s|this is|way|much|a bit|now|ой|нет|это|теперь)\s+)*(?:too (?:slow|fast)|слишком (?:медленно|быстро)|(?:มัน)?(?:ช้า|เร็ว)(?:ไป|เกิน(?:ไป)?)(?:หน่อย|นิด|มาก|แล้ว|นะ|ค่ะ|(?<!โย)คะ|ครับ)*)"
_USUAL = re.compile(
    rf"\W*(?:{_FAULT}[\s,.!;—–-]*)?(?:(?:please|just|ok(?:ay)?|so|can you|и|а|лучше|пожалуйста|งั้น|ช่วย|ขอ)[\s,]+)*"
    r"(?:(?P<en>(?:(?:make|put|set|bring|turn|have|play)\s+(?:it|that|the speed|the clip|the video)?\s*)?(?:back\s+)?(?:to |at |in )?(?:the |its )?(?:normal|usual|regular|original)(?: speed| pace)?(?: again)?)"
    r"|(?P<ru>(?:(?:сделай|верни|поставь|давай)(?:те)?\s+)?(?:(?:на|с)\s+)?(?:обычн|нормальн|прежн|исходн)[а-яё]+(?: скорост[а-яё]+)?|(?:верни|сделай) как было)"
    r"|(?P<th>(?:(?:ปรับ|ทำ|เอา|ขอ|กลับ|กลับไป|เปลี่ยน)(?:ให้|ไป|มา|เป็น|ที่)*)?(?:ความเร็ว)?(?:ปกติ|เดิม|เท่าเดิม)))(?:ดีกว่า|แล้วกัน|ละกัน|หน่อย|เถอะ|นะ|ครับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า| please|пожалуйста|\s)*\W*",
    re.IGNORECASE,
)
_SPEED_BACK = {"en": "give me the speed back", "ru": "верни скорость", "th": "เอาความเร็วคืน"}
_JOINED = re.compile(
    r"^(?P<lead>(?:ช่วย|ขอ|รบกวน|\s)*)(?:(?:เอา|นำ)(?:คลิป|วิดีโอ|วีดีโอ)\S{0,12}?มา)?(?:ต่อ|รวม|เชื่อม|ประกอบ)(?:คลิป|วิดีโอ|วีดีโอ)?(?:พวกนี้|เหล่านี้|ทั้งหมด|ทั้งคู่|นี้|\s?\d{1,2}\s?(?:คลิป|อัน|ตัว|ไฟล์)(?:นี้)?)?(?:กัน|เข้าด้วยกัน)?(?:เป็น(?:คลิป|อัน)เดียว)?(?:ให้|หน่อย|ที|ด้วย|นะ|ครับ|ค่ะ|(?<!โย)คะ)*[\s,]*(?:แล้วก็|แล้ว|และ|พร้อม)?\s?(?P<music>(?:ใส่|เพิ่ม|มี)(?:เพลง|ดนตรี).*)$"
)
_LOGO = re.compile(
    r"^(?P<lead>(?:ช่วย|ขอ|รบกวน|\s)*)(?:เอา|นำ)(?:คลิป|วิดีโอ|วีดีโอ)(?P<which>\S*?)(?:ไป|มา)?(?:ใส่|แปะ|ติด|วาง)โลโก้(?:ร้าน|แบรนด์|เพจ|บริษัท|ของ(?:เรา|ฉัน|ผม|ร้าน)|เรา)*"
    r"|^(?P<lead2>(?:ช่วย|ขอ|รบกวน|\s)*)(?:ใส่|แปะ|ติด|วาง)โลโก้(?:ร้าน|แบรนด์|เพจ|บริษัท|ของ(?:เรา|ฉัน|ผม|ร้าน)|เรา)*(?:ลงใน|ลงบน|ลง|ใน|บน|ให้)(?:คลิป|วิดีโอ|วีดีโอ)(?P<which2>\S*?)(?=หน่อย|ด้วย|มุม|$|\s)"
)
_EMBLEMS = (
    (re.compile(r"\bemblems?\b|\bbrand ?marks?\b", re.IGNORECASE), "logo"),
    (re.compile(r"(?<![а-яё])(?:эмблем(?:у|а|ой|ы)|фирменный знак|товарный знак|лейбл)(?![а-яё])", re.IGNORECASE), "логотип"),
    (re.compile(r"ตรา(?:ร้าน|สินค้า|สัญลักษณ์|บริษัท|แบรนด์)|สัญลักษณ์ร้าน"), "โลโก้ร้าน"),
)
"""A logo by its other names, where it may be laid over a clip that was sent."""
_LOOKS_WRONG = re.compile(
    r"^\W*(?:(?:the|my|this) )?(?:picture|image|footage|video|clip|shot|it|colou?rs)(?:'s| is| are| looks?| came out| turned out)(?: (?:a bit|a little|too|very|so|rather|kind of|really|way too|pretty))* (?:dull|dark|pale|gr[ea]y|flat|washed out|faded|bright|overexposed|underexposed|murky|drab|dim)[\s]*[,.;!—–-]+\s*(?=\w)"
    r"|^\W*(?:картинк[аи]|изображение|видео|видос|ролик|клип|кадр|цвета|краски|съ[её]мка)(?: (?:как[а-яё]+-то|слишком|очень|больно|чересчур|совсем|немного|чуть|вышл[аио]|вышел|получил[а-яё]+))* (?:тускл|бл[её]кл|т[её]мн|темноват|сер(?=ая|ое|ый|ые|оват)|бледн|светл(?!ее)|пересвеч|мутн|вял|плоск|выцвет|пасмурн|мрачн)[а-яё]*(?: (?:как[а-яё]+-то|вышл[аио]|вышел|получил[а-яё]+))?\s*[,.;!—–-]+\s*(?=\w)"
    r"|^\s*(?:ภาพ|คลิป|วิดีโอ|วีดีโอ|สี)(?:มัน|นี้|ดู|ออก)*(?:มืด|จืด|ซีด|หม่น|ทึม|ทึบ|สว่าง|จ้า|ขุ่น|แบน)(?:เกินไป|เกิน|ไป|มาก|หน่อย|นิด|ๆ|จัง|อะ|อ่ะ|ครับ|ค่ะ)*\s+(?=[\u0e00-\u0e7f])", re.IGNORECASE,
)
"""How a clip that was sent is found to look, before what is to be done about it: "the picture is dull, add contrast"."""
_WHEN_SEEN = re.compile(
    r"\b(?:when|where|while|as) (?:the |they |he |she |i |we |it |my |our |someone |somebody )[^,.;!?\d]+|\bat the (?:moment|part|bit) (?:when|where)\b[^,.;!?\d]+"
    r"|(?<![а-яё])(?:когда|где|пока|в (?:тот )?момент,? (?:когда|где))\s[^,.;!?\d]+|(?:ตอน|ช่วง|จังหวะ)(?:ที่)?(?!แรก|ต้น|ท้าย|จบ|กลาง|หลัง|หน้า|นี้|เริ่ม|สุดท้าย|ละ|เงียบ)[\u0e00-\u0e7f]{3,}",
    re.IGNORECASE,
)
"""A part of a clip by what is to be seen in it."""


def not_by_sight(plan: Plan, text: str, language: str) -> Plan:
    """The plan; where it makes a whole clip slower or faster that was to be so only where something is seen, with that said to be left out."""
    step = plan.steps[0] if len(plan.steps) == 1 else None
    seen = _WHEN_SEEN.search(text) if step and "speed" in list(texts_in(step.args)) and not step.title.endswith(")") else None
    return said_without(plan, seen[0], language) if seen else plan


def clips_as_said(request: Request) -> Request:
    """The request so; as it was where it says none of these."""
    text = request.text
    if request.earlier and not request.attachments and (usual := _USUAL.fullmatch(text)) and _changes_speed(request):
        return replace(request, text=_SPEED_BACK[next(key for key in _SPEED_BACK if usual[key])])
    sent = [asset.actual_kind for asset in request.attachments]
    text = _LOOKS_WRONG.sub("", text) if "video" in sent else text
    for said, put in _EMBLEMS:
        text = said.sub(put, text) if "video" in sent else text
    for said, put in _SLOW:
        text = said.sub(put, text) if sent or request.recent else text
    if sent.count("video") > 1 and (joined := _JOINED.match(text)):
        text = f"{joined['lead']}ต่อคลิปพวกนี้ {joined['music']}"
    text = _LOGO.sub(lambda logo: f"{logo['lead'] or logo['lead2'] or ''}แปะโลโก้ลงในวิดีโอ", text)
    return request if text == request.text else replace(request, text=text)


def _changes_speed(request: Request) -> bool:
    """Whether the newest work makes a clip faster or slower."""
    return any("speed" in list(texts_in(step.args)) for step in request.earlier[0].steps)
