# ruff: noqa: E501 - patterns read better unbroken
"""The same once more, where nothing was made that it may be the same as: "same again but for the cafe". It is asked as what."""

from __future__ import annotations

import re

from agent.contract import Request
from agent.language import detect
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan

_SAME = lazy(
    r"\W*(?:(?:ok|hey|hi|and|now|please|can you|could you|do|make|give me|i want|the|exactly|just)[\s,]+)*(?:(?:same|the same)(?: thing| one)?(?: again| as (?:before|last time|yesterday|always|usual))|same (?:thing|one)?,? ?but|(?:like|as) (?:before|last time|yesterday)|(?:same|another one) again|do it again|again)\b(?:[\s,]+(?:but|only|just|for|with|in|please|now)\b.{0,60})?\W*"
    r"|\W*(?:(?:ок|привет|а|и|ну|теперь|пожалуйста|сделай|давай|хочу)(?![а-яё])[\s,]+)*(?:(?:вс[её] )?то же самое|так(?:ой|ую|ое) же|как (?:в прошлый раз|раньше|вчера|обычно)|ещё раз то же)(?:[\s,]+(?:но|только|для|с|в|пожалуйста)(?![а-яё]).{0,60})?\W*"
    r"|\s*(?:ขอ|ทำ|เอา)*(?:รูป|ภาพ|คลิป|วิดีโอ|เพลง|โปสเตอร์|แคปชั่น|โพสต์)?(?:แบบเดิม|เหมือนเดิม|แบบเดียวกัน|เหมือนครั้งที่แล้ว|(?:แบบ|เหมือน)เมื่อ(?:วาน|กี้|ตะกี้)|(?:แบบ|เหมือน)(?:ครั้ง|คราว)ที่แล้ว|แบบนั้น)(?:\s?(?:อีก(?:ครั้ง|ที|อัน)?\s?(?:\d{1,2}\s?(?:รูป|ภาพ|คลิป|เพลง|อัน|แบบ|ใบ|โพสต์)?)?))?(?:\s*(?:แต่|ให้|สำหรับ|ของ|เป็น).{0,40})?(?:นะ|ครับ|ค่ะ|(?<!โย)คะ|หน่อย)*\s*",
    re.IGNORECASE,
)


def same_as_what(request: Request) -> Plan | None:
    """What is asked of such a message; None where there is something that it may be the same as."""
    text = normalise(request.text)
    if request.question or request.attachments or request.recent or request.earlier or not _SAME.fullmatch(text):
        return None
    return Plan(reply=phrase("ask_same", detect(text, request.language)))
