# ruff: noqa: E501 - patterns read better unbroken
"""Work of some time ago that is looked for, in Thai: "เมื่อวานทำรูปก๋วยเตี๋ยวไว้ไฟล์อยู่ไหน", "โปสเตอร์โฮสเทลที่เคยทำไว้อยู่ไหน". It is found by its kind, what it
is about and its day, and made by nobody.
"""

from __future__ import annotations

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step

_KINDS = {"image": r"รูป(?:ภาพ)?|ภาพ|โปสเตอร์|แบนเนอร์|ปก|โลโก้", "video": r"คลิป|วิดีโอ|วีดีโอ|รีล", "audio": r"เพลง|ดนตรี|เสียงพากย์", "text": r"สคริปต์|สคริป|แคปชั่น"}
_NAMED = lazy("|".join(f"(?P<{kind}>{words})" for kind, words in _KINDS.items()))
_SHEETS = lazy(r"โปสเตอร์|แบนเนอร์|โลโก้")
_SOUGHT = lazy(r"(?:ไฟล์)?(?:มัน)?(?:อยู่(?:ที่|ตรง)?ไหน|ไปไหน(?:แล้ว)?|หา(?:ไม่เจอ|ให้(?=\s|$|หน่อย|ที|ด้วย)|หน่อย|ที(?=\s|$))|เก็บไว้(?:ที่)?ไหน)(?:แล้ว|ให้|หน่อย|ที|ด้วย|นะ|ครับ|คับ|ค่ะ|(?<!โย)คะ|อะ|ล่ะ|\s)*[?\s]*$")
_MADE = lazy(r"(?:ที่|อัน|ตอน)?(?:เรา|ฉัน|ผม|หนู|เธอ|คุณ)?(?:เคย)?(?:ให้)?(?:ทำ|สร้าง|แต่ง|เจน|วาด|เขียน|ตัด)(?:ไว้|ไป|ให้)?(?:แล้ว)?")
_DAY = lazy(r"(?:ของ|เมื่อ)?(?P<day>เมื่อวาน|วันนี้)(?:นี้)?")
_EARLIER = lazy(r"(?:คราว|ครั้ง|วัน|เดือน|อาทิตย์|สัปดาห์)(?:ก่อน|ที่แล้ว)|ที่(?=\s|$)|ไว้|อัน(?=\s|$)|ไฟล์|ช่วย|ขอ|อะ(?=\s|$)|ๆ")
_OTHERWISE = lazy(r"ใส่|(?<!เพ)ลง|โพสต์|แก้|เปลี่ยน|แปล|ลบ|เอามา|เอาไป|แล้ว|ต่อ|ใหม่|อีก|ให้|ไม่|ถ้า|ราคา")
_MOST = 100  # characters


def sought(request: Request, index: Matcher) -> Plan | None:
    """The plan that looks for it; None for any other message."""
    text = normalise(request.text)
    finds = next((able for able in index.abilities if able.operation is None and able.tool.input.model_fields.keys() >= {"query", "kind", "limit"}), None)
    where = _SOUGHT.search(text)
    if finds is None or where is None or request.question or request.attachments or len(text) > _MOST or '"' in text:
        return None
    said = text[: where.start()]
    made, day, named = _MADE.search(said), _DAY.search(said), _NAMED.search(said)
    if named is None or not (made or day):
        return None
    sheet = _SHEETS.match(named[0])
    rest = _EARLIER.sub(" ", _DAY.sub(" ", _MADE.sub(" ", f"{said[: named.start()]} {said[named.end() :]}"))).strip()
    if _OTHERWISE.search(rest) or len(rest.split()) > 3:
        return None
    about = f"{sheet[0] if sheet else ''}{' '.join(rest.split())}"
    args = {"kind": named.lastgroup, **({"query": about} if about else {})}  # its day is read of the message (`answers.files_by_day`)
    title = wording.sentence([wording.part_title(finds, args, "", detect(text, request.language))])
    return Plan(goal=title, steps=[Step(id="search", tool=finds.tool.name, title=title, args=args)])
