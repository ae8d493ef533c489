# ruff: noqa: E501 - patterns read better unbroken
"""How the newest work was made, kept as how things are always to be made: "remember this style", «всегда делай так», "ทำแบบนี้ตลอดเลย"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.contract import Request
from agent.local.catalogue.fields import specs_of
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.wordings.verbatim import kept_as
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from agent.preferences import REMEMBER, preferable
from agent.whose import whom
from tools.contract import Tool
from tools.plan import Plan

_ASKS_EN = r"(?:(?:please|ok(?:ay)?|great|perfect|nice|love it|i (?:love|like) it|so|and|now|can you|could you|you can)[\s,.!]+)*"
_ASKS_RU = r"(?:(?:пожалуйста|отлично|супер|класс|нравится|мне нравится|круто|и|а|теперь|так|давай)[\s,.!]+)*"
_CLIENT_EN = r"(?: for (?:my client |our client |the client )?[\w'’& -]{2,40})?"
_LIKE_THIS = lazy(
    rf"^\W*{_ASKS_EN}(?:(?:remember|save|keep|store|note|use) (?:this|that|the) (?:style|look|design|format|settings?)(?: as (?:our|my|the) (?:default |usual |house |own )?(?:style|look|brand(?: style)?|default))?|(?:remember|save|keep|use|set) (?:this|that|it) as (?:our|my|the) (?:default |usual |house |own |brand )?(?:style|look|default)|(?:always|from now on,? (?:always )?)(?: (?:do|make) (?:it|them|all|everything|all of them|my videos|our videos))? (?:like|in) this(?: (?:style|way|look))?|(?:always )?(?:do|make) (?:it|them|all|everything) (?:always )?(?:like this|this way)(?: always)?|make this (?:our|my|the) (?:default|style)){_CLIENT_EN}(?:,? (?:from now on|always|every time|please|for the future|next time))*\W*$"
    rf"|^\W*{_ASKS_RU}(?:(?:запомни|сохрани|используй)(?:те)? (?:этот|такой) (?:стиль|вид|дизайн|формат)(?: как (?:наш|мой|основной)(?: стиль)?)?|(?:всегда|отныне|теперь всегда|дальше)(?: всегда)? (?:делай|сделай|рисуй|оформляй)(?:те)? (?:так|в этом стиле|так же|именно так|вот так)|(?:делай|оформляй)(?:те)? (?:так|в этом стиле) (?:всегда|каждый раз|и дальше|отныне)|всегда (?:так|в этом стиле))(?: для [\w\s«»\"-]{{2,40}})?(?:,? (?:всегда|на будущее|отныне|пожалуйста|каждый раз))*\W*$"
    r"|^\s*(?:ช่วย|ขอ|ชอบ(?:มาก)?|ดีมาก|สวย|โอเค|งั้น|ฝาก|\s)*(?:(?:จำ|จด|เก็บ|บันทึก|ใช้)(?:สไตล์|แบบ|โทน|ดีไซน์)(?:นี้)(?:ไว้|เป็นหลัก|เป็นค่าเริ่มต้น)?(?:ตลอด|ทุกครั้ง|เสมอ)?|(?:ทำ|ใช้|เอา)แบบนี้(?:ตลอด|ทุกครั้ง|เสมอ|ทุกคลิป|ทุกรูป|ต่อไป)(?:ไป)?)(?:ด้วย|เลย|นะ|หน่อย|ครับ|ค่ะ|(?<!โย)คะ|\s)*$", re.IGNORECASE,
)  # fmt: skip
_NO_STYLE = ("angle", "kind")
"""Fields that say what it is and not how it looks or sounds."""


def kept_style(request: Request, index: Matcher, catalogue: Sequence[Tool], language: str) -> Plan | None:
    """The plan that keeps how the newest work was made; what to say where it was made like everything; None for any other message."""
    text = normalise(request.text)
    keeps = next((tool for tool in catalogue if tool.name == REMEMBER), None)
    if keeps is None or request.question or request.attachments or not request.earlier or not _LIKE_THIS.match(text):
        return None
    allowed = {spec.name for spec, _ in preferable(catalogue)} - set(_NO_STYLE)
    tools = {tool.name: tool for tool in catalogue}
    told = {
        spec.name: (step.args[spec.name], f"{wording.label(spec, language)} {wording.shown(spec, step.args[spec.name], language)}")
        for step in request.earlier[0].steps
        if step.tool in tools and tools[step.tool].effect == "none"
        for spec in specs_of(tools[step.tool].input)
        if spec.name in allowed and step.args.get(spec.name)
    }
    if not told:
        return Plan(reply=phrase("no_style", language))
    client = whom(text)
    words = phrase("always_like", language, how=", ".join(words for _, words in told.values()))
    plan = kept_as(keeps, f"{client}: {words}" if client else words, text, language)
    defaults = [{"field": name, "value": value, **({"whom": client} if client else {})} for name, (value, _) in told.items()]
    return plan and plan.model_copy(update={"steps": [step.model_copy(update={"args": {**step.args, "defaults": defaults}}) for step in plan.steps]})
