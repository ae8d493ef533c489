# ruff: noqa: E501 - patterns read better unbroken
"""Another figure for the one that stands on a picture or in a post: "too expensive, change it to 89", «дорого, поменяй на 89», "แพงไป เปลี่ยนเป็น 89". The
words it stands in stay.
"""

from __future__ import annotations

import re

from agent.contract import Request
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_TOOLS = {"image.generate": ("title", "details"), "publishing.announce": ("text",), "publishing.plan": ("description", "title")}
_N = r"(?P<{key}>[£$€฿₽]?\d[\d.,]*)"
_UNIT = r"(?:\s?(?:baht|บาท|pounds?|quid|dollars?|euros?|руб\w*|р\.?|бат\w*|%))?"
_TO = lazy(
    rf"^\W*(?:(?:sorry|oops|oh|no|nah|wait|actually|hm+|(?:it['’]?s |that['’]?s )?too (?:expensive|much|cheap|high|low|little)|that['’]?s wrong|wrong price)[\s,.!]+)*(?:please )?(?:(?:change|switch)\s+(?:it|that)|(?:change|make|switch|put|set)\s+the (?:price|number|figure|discount))\s+(?:to |at |into )?(?:just |only )?{_N.format(key='en')}{_UNIT}(?:\s+(?:instead|please|then))*\W*$"
    rf"|^\W*(?:(?:ой|нет|стой|извини|(?:это |слишком )?(?:дорого|дёшево|дешево|много|мало)|не та цена)[\s,.!]+)*(?:пожалуйста )?(?:(?:поменяй|замени|исправь|измени|смени)(?:те)?\s+(?:(?:её|ее|его|это)\s+)?|(?:поменяй|замени|исправь|измени|смени|поставь|сделай)(?:те)?\s+(?:цену|цифру|число|скидку)\s+)(?:на |до )?{_N.format(key='ru')}{_UNIT}(?:\s+пожалуйста)?\W*$"
    rf"|^\s*(?:(?:แพง|ถูก|เยอะ|น้อย|สูง|ต่ำ)(?:ไป|เกินไป|เกิน)(?:หน่อย|นิด|อะ|อ่ะ|ว่ะ|ค่ะ|ครับ|(?<!โย)คะ|นะ)*\s*|(?:โทษที|ขอโทษ|เอ้ย|เดี๋ยว)(?:ค่ะ|ครับ|(?<!โย)คะ)?\s*)*(?:ขอ|ช่วย)?(?:เปลี่ยน|แก้|ปรับ|ลด)(?:ราคา|ตัวเลข|เลข)?(?:เป็น|เหลือ)\s?{_N.format(key='th')}{_UNIT}(?:ด้วย|หน่อย|ที|นะ|ค่ะ|ครับ|(?<!โย)คะ|พอ|แทน|\s)*$",
    re.IGNORECASE,
)
_FIGURE = lazy(r"(?<![\w.,:])[£$€฿₽]?\d+(?:[.,]\d+)*(?![\w:]|[.,]\d)|(?<=[\u0e00-\u0e7f])\d+(?:[.,]\d+)*(?![\d:])")


def figure_alone(request: Request, index: Matcher, language: str) -> Plan | None:
    """The plan with that figure in the place of the only one; None for any other message."""
    newest = request.earlier[0] if request.earlier and not (request.question or request.attachments) else None
    match = _TO.match(normalise(request.text)) if newest and newest.steps else None
    step = newest.steps[-1] if newest and match else None
    if newest is None or match is None or step is None or step.tool not in _TOOLS:
        return None
    new = next(value for value in match.groups() if value).rstrip(".,")
    held = {name: step.args[name] for name in _TOOLS[step.tool] if step.args.get(name)}
    found = [(name, text, figure) for name, value in held.items() for text in ([value] if isinstance(value, str) else value) for figure in _FIGURE.finditer(str(text))]
    if len(found) != 1:
        return None
    name, text, figure = found[0]
    sign = figure[0][0] if figure[0][0] in "£$€฿₽" and new[0].isdigit() else ""
    put = f"{text[: figure.start()]}{sign}{new}{text[figure.end() :]}"
    value = put if isinstance(held[name], str) else [put if one == text else one for one in held[name]]
    ability = next(ability for ability in index.abilities if ability.tool.name == step.tool and ability.operation is None)
    same = {other: said.replace(figure[0], f"{sign}{new}") for other, said in step.args.items() if other != name and isinstance(said, str) and figure[0] in said}
    now = wording.with_values(step, ability, {**same, name: value}, language).model_copy(update={"needs": []})
    steps = [now if one is step else one.model_copy(update={"needs": []}) for one in newest.steps]
    return Plan(goal="; ".join(dict.fromkeys(one.title for one in steps)), steps=steps)
