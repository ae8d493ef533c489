# ruff: noqa: E501 - patterns read better unbroken
"""Numbers of what one thing is made of or about: "10 facts about bees, make it a reel" is one reel, "a short on 3 reasons to drink water" one short, and "a
collage of 4" one picture.
"""

from __future__ import annotations

import re

from agent.local.slots.number import NUMBER
from agent.patterns import lazy

NUMERAL = lazy(NUMBER, re.IGNORECASE)
_EN = r"(?:tips?|tricks|facts?|reasons?|ways?|steps?|scenes?|hacks?|mistakes?|myths?|things|questions?|secrets?|rules|lessons|signs|benefits|habits|wonders|principles|stages|points|recipes)"
_RU = r"(?:совет|факт|причин|способ|шаг|сцен(?!ар)|лайфхак|ошиб|миф|вещ|вопрос|секрет|правил|урок|признак|привыч|чуд|этап|пункт|рецепт|истори[йи]|поз|упражнени)[а-яё]*"
_TH = r"(?:เหตุผล|เคล็ดลับ|เคล็ด|วิธี|ขั้นตอน|เรื่อง(?=น่า|จริง|เล่า|ลับ|ที่)|สิ่ง|ทริค|เทคนิค|ฉาก|ประเด็น|คำถาม|ตำนาน|ความลับ|ความเชื่อ|ข้อ(?=ดี|เสีย|ควร|ห้าม|ผิด|เท็จ|คิด)|สัญญาณ|ประโยชน์|ท่า|เมนู|สูตร|อย่าง(?=ที่))"
PART = lazy(rf"\s+(?:(?!of\b)[\w-]+\s+)?{_EN}\b(?!\s+(?:videos?|reels?|shorts?|clips?|posts?))|\s+(?:[а-яё-]+(?:ых|их|ые|ие)\s+)?{_RU}|\s?{_TH}", re.IGNORECASE)
"""Behind a number: what one film is told in, and is no film."""
WHOLE_OF = lazy(r"\b(?:collage|grid|mosaic|montage|compilation)\s+(?:of|with|from)\s*$|(?<![а-яё])(?:коллаж|мозаик|подборк)[а-яё]*\s+(?:из|на)\s*$|(?:คอลลาจ|คอลลาจรูป)\s?$", re.IGNORECASE)
"""Before a number: one thing that is put together of so many."""
_FILM_EN = r"(?P<film>(?:(?:short|quick|vertical|\d{1,3}\s?-?(?:s|sec|seconds?)|fun|nice)\s+)*(?:reels?|videos?|shorts?|clips?|films?|tiktoks?))"
_BEHIND = lazy(
    rf"^\W*(?:(?:please|give me|list)\s+)*(?P<what>{NUMBER}\s+(?:[\w-]+\s+)?{_EN}\b[^,.;:!?\"]{{3,100}}?)\s*(?:[,.;–—-]+|\band\b|\bthen\b)\s*(?:please |then |and )*(?:make|turn|do|put)\s+(?:(?:it|them|this|that|these)\s+)?(?:all\s+)?(?:(?:into|as|in)\s+)?(?:an?|one)\s+{_FILM_EN}(?P<rest>.*)$"
    rf"|^\W*(?P<what_ru>{NUMBER}\s+(?:[а-яё-]+(?:ых|их|ые|ие)\s+)?{_RU}\s[^,.;:!?\"]{{3,100}}?)\s*(?:[,.;–—-]+|\sи\s)\s*(?:и |потом )?сделай(?:те)?\s+(?:(?:это|их|из этого|из них|из этих)\s+)?(?P<film_ru>(?:[а-яё]+(?:ый|ое)\s+)?(?:рилс|ролик|видео|шортс|клип))(?:ом)?(?P<rest_ru>(?![а-яё]).*)$"
    rf"|^\s*(?:ขอ)?(?P<what_th>(?:\d{{1,2}})\s?{_TH}\S*)\s+(?:แล้ว)?(?:ช่วย|เอา)?(?:ทำ|มาทำ)(?:ให้)?เป็น(?P<film_th>รีล|คลิปสั้น|คลิป|วิดีโอ)(?P<rest_th>.*)$",
    re.IGNORECASE | re.DOTALL,
)


def told_in_parts(text: str) -> str:
    """The message with the one film first, and what it is told in behind it; as it was otherwise."""
    match = _BEHIND.match(text)
    if match is None:
        return text
    if match["what"]:
        return f"make a {match['film']} about {match['what']}{match['rest']}"
    if match["what_ru"]:
        return f"сделай {match['film_ru']} про {match['what_ru']}{match['rest_ru']}"
    return f"ทำ{match['film_th']}เรื่อง{match['what_th']}{match['rest_th']}"
