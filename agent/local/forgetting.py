# ruff: noqa: E501 - patterns read better unbroken
"""What is to be forgotten, without what leads to it and why: "forget the one about jazz music, I don't want it anymore" is jazz music."""

from __future__ import annotations

import re

_ENTRY = r"(?:one|ones|thing|things|part|bit|note|memory|rule|fact|entry|preference|info|information)"
_ONE_ABOUT = re.compile(
    rf"^(?P<lead>\W*(?:(?:ok(?:ay)?|please|now|and|can you|could you|you can|just|yes)[\s,]+)*(?:forget|delete|erase|drop|remove))\s+(?:about\s+)?(?:the|that|my|this)\s+(?:last\s+)?{_ENTRY}\s+(?:that(?:'s| is| says)?\s+|i (?:said|told you)\s+|you (?:have|saved|remember)\s+)*(?:about|on|with|for|saying|where)\s+(?P<what>[^?]+)$"
    r"|^(?P<lead_ru>\W*(?:(?:ок|пожалуйста|да|а|и|теперь)[\s,]+)*(?:забудь|удали|сотри|убери)(?:те)?)\s+(?:(?:про )?(?:то|ту|тот|то,|запись|заметку|пункт|правило)(?:,? (?:что|котор\w+))?(?: (?:была?|было))?)\s+(?:про|о|об)\s+(?P<ru>[^?]+)$"
    r"|^(?P<lead_th>\s*(?:ช่วย|งั้น)?(?:ลืม|ลบ))(?:อัน|ข้อ|เรื่อง|ตัว)?ที่(?:เกี่ยวกับ|พูดถึง|บอกเรื่อง|เป็นเรื่อง|เรื่อง)\s?(?P<th>[^?]+)$",
    re.IGNORECASE,
)
_FORGETS = re.compile(r"^\W*(?:(?:ok(?:ay)?|please|now|and|can you|could you|you can|just|yes|ок|пожалуйста|да|а|и|теперь)[\s,]+)*(?:forget|забудь)|^\s*(?:ช่วย|งั้น)?ลืม", re.IGNORECASE)
_WHY = re.compile(
    r"[\s]*[,.;!—-]+\s*(?:(?:because|since|as|cause|cuz)\s+)?(?:(?:i|we)(?:'m| am|'re| are| do| have)?\s*(?:not|don'?t|do not|no longer|never|changed|hate|am done|stopped)|(?:it|that|this)(?:'s| is| was|s)?\s*(?:not|isn'?t|wasn'?t|no longer|wrong|old|outdated|over|a mistake|a joke|changed))\b[^,.;]*[.!]*$"
    r"|\s*[,.;!—-]+\s*(?:потому что |так как )?(?:мне |нам |я |мы |это |оно )*(?:больше |уже )?(?:не |устарел|неправд|передумал)[^,.;]*[.!]*$"
    r"|\s*(?:ไป(?:เลย|ได้เลย)?|ซะ|เถอะ|ได้เลย)?\s+(?:เพราะ)?(?:ไม่เอา|ไม่อยาก|ไม่ต้องการ|ไม่ใช้|ไม่ชอบ|เลิก)[\u0e00-\u0e7f]*$",
    re.IGNORECASE,
)
"""Why it is to be forgotten."""
_ABOUT = re.compile(r"^(?P<lead>\W*(?:\w+[\s,]+)?forget) about (?!it\b|that\b|this\b)", re.IGNORECASE)
_ENDS_TH = re.compile(r"(?:ไป(?:เลย|ได้เลย)?|ซะ|เถอะ|ได้เลย|เลย|นะ|ครับ|ค่ะ|คะ)+$")


def of_what(text: str) -> str:
    """The message as "forget ..." and what; as it was when it forgets nothing."""
    if not _FORGETS.match(text):
        return text
    plain = _WHY.sub("", text)
    match = _ONE_ABOUT.match(plain)
    if match is None:
        return _ABOUT.sub(lambda found: f"{found['lead']} ", plain) if plain != text else text
    if match["th"]:
        return f"{match['lead_th']}เรื่อง {_ENDS_TH.sub('', match['th'].strip())}"
    return f"{match['lead']} {match['what']}" if match["what"] else f"{match['lead_ru']} про {match['ru']}"
