# ruff: noqa: E501 - patterns read better unbroken
"""Subtitles for a clip that is not there: "add subtitles please", «добавь субтитры», "ใส่ซับให้หน่อยค่ะ". They belong to a clip, which cannot be given any, and no
new film is meant.
"""

from __future__ import annotations

from agent.contract import Request
from agent.language import detect
from agent.local.clips.unmet import cannot
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_WISHED = lazy(
    r"\W*(?:(?:hi|please|pls|can you|could you|i want|i need|we need)[\s,]+){0,3}(?:add|put|make|do|give me|burn in)\s+(?:some |the |in )?(?:(?:english|thai|russian) )?(?:subtitles|subs)(?:\s+(?:please|pls|for me|now|in (?:english|thai|russian)))*\W*"
    r"|\W*(?:(?:привет|пожалуйста|можешь|мне|нужно)[\s,]+){0,3}(?:добавь|добавить|сделай|сделать|поставь|наложи)(?:те)?\s+(?:(?:русск|английск|тайск)[а-яё]+ )?(?:субтитры|титры)(?:\s+(?:пожалуйста|плиз|мне|на (?:русском|английском|тайском)))*\W*"
    r"|\s*(?:ช่วย|รบกวน|อยาก(?:ให้|ได้)|\s)*(?:ใส่|ขอ|ทำ|เพิ่ม|แปะ|ฝัง|อยากได้)(?:ซับ(?:ไตเติ้?ล)?|คำบรรยายใต้ภาพ)(?:ภาษา)?(?:ไทย|อังกฤษ|รัสเซีย|จีน)?(?:ให้|หน่อย|ที(?!่)|ด้วย|เลย|นะ|ครับ|คับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า|ได้(?:ไหม|มั้ย)|\s)*",
)


def subtitles_of_none(request: Request) -> Plan | None:
    """The answer that no clip can be given any; None for any other message, and where one is at hand or was made before."""
    text = normalise(request.text)
    if request.question or request.attachments or request.recent or request.earlier or not _WISHED.fullmatch(text.lower()):
        return None
    return Plan(reply=cannot(["subtitles"], detect(text, request.language)))
