# ruff: noqa: E501 - patterns read better unbroken
"""A file that goes out under a name told without quotes: "ลงคลิปนี้ในยูทูบเลยค่ะ ชื่อคลิปว่า ทำไมมดเดินเป็นแถว", «выложи это на ютуб, название: Почему небо голубое»,
"post this on youtube, name it Cats and cucumbers". The name is put in quotes, so that it is the post's title, and neither lost nor taken for a wish.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.patterns import lazy

_LONGEST, _FEWEST, _MOST = 240, 3, 90
_UP_TO = lazy(r"^(?P<lead>\s*(?:(?:ช่วย|รบกวน|ขอ|เอา)\s?)*)อั[ปพ](?:โหลด)?(?P<what>(?:คลิป|วิดีโอ|วีดีโอ|รูป|ภาพ)(?:นี้|พวกนี้)?)(?:ขึ้น|ไป|ลง)(?:ที่|ใน|บน)?(?=ยูทู|ติ๊ก|เฟ|ไอจี|อิน|เพจ|ช่อง|youtube|tiktok|fb|ig|facebook)", re.IGNORECASE)
_TH = lazy(
    r"^(?P<post>(?:(?:ช่วย|รบกวน|ขอ|เอา|อยากให้|ฝาก)\s?)*(?:ลง|โพสต์|โพส|แชร์|เผยแพร่|อั[ปพ]|(?:เอา)?(?:คลิป|วิดีโอ|รูป)นี้(?:ไป)?(?:ลง|โพสต์))[^\n\"]*?)(?:\s+|(?<=ค่ะ)|(?<=คะ)|(?<=ครับ))(?:ตั้ง|ใช้|ให้|โดย)*ชื่อ(?:คลิป|เรื่อง|วิดีโอ|โพสต์|รูป)?(?:ว่า|คือ|\s*:)?\s*"
    r"(?!ร้าน|เพจ|ช่อง|บัญชี|อะไร|ไหน|ให้|เดิม|เดียว|ตาม|นี้|ด้วย|\s)(?P<name>[^\n\"]+?)(?P<rest>\s+(?:พร้อม|แคปชั่น|แคปชัน|แฮชแท็ก|แล้ว(?:ก็)?(?:ใส่|เพิ่ม|ลง|โพสต์))[^\n\"]*)?(?:\s*(?:ด้วย|(?<!ช)นะ)*(?:ค่ะ|(?<!โย)คะ|ครับ|คับ))?\s*$",
)
_EN = lazy(
    r"^(?P<post>\W*(?:(?:please|can you|could you)\s+)*(?:post|publish|upload|put|share|schedule)\b(?:[^\n\":]|(?<=\d):(?=\d))*?),?\s+(?:(?:and )?(?:name|title) (?:it|this)|named|titled|(?:with|under) the (?:title|name)|(?:the )?(?:title|name) (?:is|should be))\s*:?\s+(?P<name>[^\n\":]+?)(?P<rest>)(?:,? please)?[\s.!]*$",
    re.IGNORECASE,
)
_RU = lazy(
    r"^(?P<post>\W*(?:(?:пожалуйста|можешь|можно)\s+)*(?:выложи|опубликуй|запости|загрузи|залей|размести|запланируй)(?:те)?(?![а-яё])(?:[^\n\":]|(?<=\d):(?=\d))*?),?\s+(?:(?:и )?назови(?:те)?(?: (?:его|это|ролик|видео))?|название|заголовок|(?:с|под) (?:названием|заголовком))\s*:?\s+(?P<name>[^\n\":]+?)(?P<rest>)(?:,? пожалуйста)?[\s.!]*$",
    re.IGNORECASE,
)
_WITH = {"th": '{post} ตั้งชื่อว่า "{name}"{rest}', "en": '{post} with the title "{name}"{rest}', "ru": '{post} с названием "{name}"{rest}'}


def with_its_name(request: Request) -> Request:
    """The request with the post's name in quotes; as it was where no file came, and where it tells none."""
    text = request.text
    if not request.attachments or request.question or len(text) > _LONGEST or re.search(r"[\"“«„\n]", text):
        return request
    text = _UP_TO.sub(r"\g<lead>ลง\g<what>ใน", text)
    for language, pattern in (("th", _TH), ("en", _EN), ("ru", _RU)):
        found = pattern.match(text)
        name = found["name"].strip(" ,.;") if found else ""
        if found and _FEWEST <= len(name) <= _MOST:
            return replace(request, text=_WITH[language].format(post=found["post"].rstrip(" ,"), name=name, rest=found["rest"] or ""))
    return request if text == request.text else replace(request, text=text)
