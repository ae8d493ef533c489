# ruff: noqa: E501 - patterns read better unbroken
"""A question about what goes out, put again of another day ("and on Sunday?", «а в воскресенье?», "แล้ววันอาทิตย์ล่ะ"), and a publication that was meant
instead of the one that was named: "sorry, I meant the post about the auction".
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.words import normalise
from agent.patterns import lazy

_DAY = (
    r"(?:(?:on |for |this |next |the )*(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight|(?:this|next) (?:week|month|weekend)|the day after(?: tomorrow)?"
    r"|(?:(?:в|во|на)\s+)?(?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|выходные|эту неделю|этой неделе|следующей неделе)|сегодня|завтра|послезавтра"
    r"|วัน(?:จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์|อาทิตย์|นี้)|พรุ่งนี้|มะรืน(?:นี้)?|(?:อาทิตย์|สัปดาห์|เดือน)(?:นี้|หน้า))"
)
_AND_THEN = lazy(rf"^\W*(?:(?:and|so|what about|how about|а|и|ну|แล้ว|แล้วก็|ส่วน)\s*){{0,3}}(?P<day>{_DAY})(?:\s*(?:then|ล่ะ|ละ|คะ|ครับ|มีไหม))*\s*\?*\s*$", re.IGNORECASE)
_ASK = {"en": "what is going out {}?", "ru": "что выходит {}?", "th": "{}มีโพสต์อะไรบ้าง"}
_MEANT = lazy(
    r"^\W*(?:(?:sorry|no|oops|wait|ah|oh|i mean)[\s,.!]+)*(?:i )?(?:meant?|mean) (?:the )?(?:(?:post|one|clip|video|publication|reel) )?(?:about|on|with|of) (?P<en>[^,.;!?]{2,60})\W*$"
    r"|^\W*(?:(?:ой|нет|извини|прости|стоп)[\s,.!]+)*(?:я )?(?:имел[аи]? в виду|про|хотел[аи]? про)\s+(?:(?:пост|публикацию|ролик|клип|видео|тот|та)\s+)?(?:(?:что|который)\s+)?(?:про\s+|об?\s+)?(?P<ru>[^,.;!?]{2,60})\W*$"
    r"|^\s*(?:ขอโทษ|ไม่ใช่|เอ้ย)(?:ค่ะ|ครับ|นะ|\s)*(?:หมายถึง|คือ)(?:โพสต์|คลิป|อัน)?(?:เรื่อง|ที่เกี่ยวกับ|เกี่ยวกับ)?\s?(?P<th>[^,.;!?]{2,40}?)(?:ค่ะ|ครับ|นะ|ต่างหาก|\s)*$",
    re.IGNORECASE,
)
_ANEW = {
    "publishing.cancel": {"en": "cancel the post about {}", "ru": "отмени пост про {}", "th": "ยกเลิกโพสต์เรื่อง{}"},
    "publishing.withdraw": {"en": "take down the post about {}", "ru": "сними с публикации пост про {}", "th": "ลบโพสต์เรื่อง{}"},
}
_STATUS = "publishing.status"


def of_another_day(request: Request) -> Request:
    """The message as such a question or such an order; as it was for any other."""
    text = normalise(request.text)
    newest = next((step.tool for plan in request.earlier[:1] for step in plan.steps), "")
    language = detect(text, request.language)
    if request.question or request.attachments or language not in _ASK:
        return request
    if newest == _STATUS and (match := _AND_THEN.match(text)):
        return replace(request, text=_ASK[language].format(match["day"].strip()))
    if newest in _ANEW and (match := _MEANT.match(text)):
        return replace(request, text=_ANEW[newest][language].format((match["en"] or match["ru"] or match["th"]).strip()))
    return request
