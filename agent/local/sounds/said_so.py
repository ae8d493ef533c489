# ruff: noqa: E501 - patterns read better unbroken
"""How something is to be said, told between the verb and the words: "พูดช้า ๆ ว่า ...", "say slowly that ...". The manner is none of the words; all that
stands behind it is."""

from __future__ import annotations

import re

from agent.patterns import lazy

_HOW_TH = r"(?:(?:ช้า|เร็ว|ไว|เบา|ดัง|ชัด|นุ่ม|สบาย)(?:\s?ๆ|ชัด)?(?:หน่อย|ลง|ขึ้น)?\s?(?:และ|กับ)?\s?)"
_VOICE_TH = r"(?:(?:ด้วย|ใช้|เป็น)?เสียง(?:ผู้หญิง|ผู้ชาย|หญิง|ชาย)(?:ทุ้มๆ|นุ่มๆ|หวานๆ)?)"
_THAI = lazy(
    rf"^\s*(?:(?:ช่วย|ขอ|รบกวน|ให้)\s?){{0,3}}(?P<verb>พูด|อ่าน(?:ออกเสียง)?|บอก|พากย์|ประกาศ)(?:ออกมา|ให้ฟัง)?\s?(?P<how>{_HOW_TH}{{0,3}})(?P<voice>{_VOICE_TH}?)\s?(?P<how2>{_HOW_TH}{{0,2}})ว่า\s*:?\s*(?P<words>[^\s\"][^\"\n]*?)(?P<tail>\s+{_VOICE_TH})?\s*$"
)
_GOES_ON_TH = lazy(r"\sแล้ว(?:ก็)?(?:ใส่|ทำ|โพสต์|ลง|ส่ง|เอา)|(?:ใส่|พร้อม|มี)(?:เพลง|ดนตรี)(?:ประกอบ|คลอ|เบา)|(?:ใน|ใส่)คลิป(?:นี้)?$")
"""Wishes for more than to be said."""
_ENGLISH = lazy(
    r"^\W{0,3}(?:(?:please|can you|could you|now|just)[\s,]+){0,3}(?:say|announce|tell (?:them|everyone|everybody|people)|read(?: out)?)\s+(?:(?P<how>(?:(?:very|really|quite|nice and|a bit) )?(?:slowly|quickly|fast|rapidly)(?: and clearly)?)\s+that\s+(?P<words>[^\"\n]{2,})"
    r"|(?<=say )that\s+(?P<statement>(?:the|we|our|all|there|it's|today|tomorrow|everyone|everything|every|no)\s(?:\S+\s){2,}\S[^\"\n]*))$",
    re.IGNORECASE,
)


def set_apart(text: str) -> str:
    """The message with the words that are spoken in quotes; as it was where nothing is told between the verb and them."""
    if found := _ENGLISH.match(text):
        return f'say {found["how"] or ""} "{(found["words"] or found["statement"]).strip()}"'.replace("  ", " ")
    found = _THAI.match(text)
    if found is None or _GOES_ON_TH.search(found["words"]):
        return text
    how, voice = f"{found['how']}{found['how2']}", f"{found['voice']}{found['tail'] or ''}".strip()
    if not how and (found["verb"] in ("บอก", "ประกาศ") or voice or "ๆ" not in found["words"]):
        return text
    pace = "ช้าๆ" if "ช้า" in how else "เร็วๆ" if re.search("เร็ว|ไว", how) else ""
    loud = "เบาๆ" if "เบา" in how else "ดังๆ" if "ดัง" in how else ""
    said = f' ด้วย{re.sub("^(?:ด้วย|ใช้|เป็น)", "", voice)}' if voice else ""
    return f'พูด{pace}{loud}{" " if pace or loud else ""}ว่า "{found["words"].strip()}"{said}'
