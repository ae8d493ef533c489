# ruff: noqa: E501 - patterns read better unbroken
"""So many of a sheet, or so many titles, the number behind all else in Thai: "โลโก้ร้านกาแฟ 3 แบบ", "คิดชื่อคลิปสอนทำขนม 4 ชื่อ". The word for one of them is no
part of what it shows or is about.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.drafting.batches import counts
from agent.local.follow_ups.target import sources
from agent.local.slots.number import parse
from agent.patterns import lazy
from tools.plan import Plan

_LONGEST, _MOST = 160, 20
_END = r"(?:ให้|หน่อย|ที(?!่)|นะ|ด้วย|ค่ะ|ค่า|(?<!โย)คะ|ครับ|คับ|(?<!เ)จ้า|จ้ะ|เลย|ไว้เลือก|มาเลือก|\s)*"
_N = r"(?P<n>\d{1,2}|สอง|สาม|สี่|ห้า|หก)"
_ASKS = r"(?:(?:ช่วย|รบกวน|ขอ|อยากได้|ทำ|สร้าง|ออกแบบ|วาด|คิด|ตั้ง|เอา)\s?){0,3}"
_SHEETS = lazy(rf"^\s*(?P<wish>{_ASKS}(?:โลโก้|โปสเตอร์|แบนเนอร์|ใบปลิว|การ์ด|ภาพปก|รูปปก)(?!นี้)[^\n\":]{{2,100}}?){_END}\s?(?:เอา|ขอ|สัก)?\s?{_N}\s?(?:แบบ|อัน|ใบ|แผ่น|ชิ้น){_END}$")
_TITLES = lazy(rf"^\s*(?P<wish>{_ASKS}ชื่อ(?P<what>(?!ร้าน|แบรนด์|เพจ|ช่อง|บริษัท|ลูก|หมา|แมว)[^\n\":]{{2,100}}?)){_END}\s?(?:เอา|ขอ|สัก)?\s?{_N}\s?ชื่อ{_END}$")
_ALSO = lazy(r"แล้วก็|แล้ว(?:ทำ|โพสต์|ลง|ตั้ง|ส่ง)|โพสต์|ลง(?:ไอจี|เฟ|ติ๊ก|เพจ)|อย่างละ|พร้อม|กับ(?:แคปชั่น|โปสเตอร์|คลิป)|\d\s?(?:แบบ|ขนาด|สี)|(?:ใบ|แผ่น|อัน|แบบ|ชิ้น)(?:นึง|หนึ่ง|เดียว|ละ)|(?:สอง|สาม|สี่|ห้า)(?:ใบ|แผ่น|อัน|แบบ|ชิ้น)")


def counted_behind(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of so many of them; None for any other message, and where more than one thing comes of the rest."""
    text = request.text.strip()
    if request.question or request.attachments or len(text) > _LONGEST:
        return None
    found = _SHEETS.match(text) or _TITLES.match(text)
    number = int(parse(found["n"])) if found else 0
    if found is None or not 2 <= number <= _MOST or _ALSO.search(found["wish"]):
        return None
    plan = again(replace(request, text=found["wish"], earlier=(), recent=()))
    step = plan.steps[0] if len(plan.steps) == 1 and not plan.question else None
    ability = next((one for one in index.abilities if step and one.tool.name == step.tool and one.operation is None), None)
    if step is None or ability is None or sources(step.args):
        return None
    language = detect(text, request.language)
    if count := next((spec.name for spec in ability.slots.values() if counts(spec)), ""):
        many = wording.with_values(step, ability, {count: number}, language)
        return Plan(goal=many.title, steps=[many])
    if "seed" not in ability.tool.input.model_fields or found.re.pattern != _TITLES.pattern:
        return None
    steps = [step.model_copy(update={"id": f"{step.id}-{at}", "args": {**step.args, "seed": at - 1}}) for at in range(1, number + 1)]
    return Plan(goal=step.title, steps=steps)
