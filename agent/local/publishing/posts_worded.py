# ruff: noqa: E501 - patterns read better unbroken
"""What is to become of a post, told by what is hoped for and not by an order: "the bakery post can wait until monday 9am", «пусть подождёт недельку»,
"โพสต์เบเกอรี่ไว้วันจันทร์ก็ได้", put as the order it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from agent.contract import Request
from agent.local.publishing.post_tools import MOVE, PLAN, WORDS, WRITTEN
from agent.patterns import lazy

Rules = Sequence[tuple[re.Pattern[str], str]]
_HOUR = r"(?P<at>\d{1,2}(?:[:.]\d\d)?\s*(?:am|pm)?)"
_THEN = r"(?: (?:at|on|by|in|now|right|today|tonight|tomorrow|later|next|this|every|first|once|when|after|before|please|pls|too|mon|tue|wed|thu|fri|sat|sun|\d|в|во|на|через|сейчас|сегодня|завтра|послезавтра|утром|вечером|потом|пожалуйста)\w*(?: .*)?)"
"""When it goes out, and no words of it: "tweet that tomorrow", and not "tweet that we are closed"."""
_DAY_TH = r"(?:จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์|อาทิตย์(?!หน้า|นี้))"
_ANY: Rules = tuple((lazy(pattern, re.IGNORECASE), said) for pattern, said in (
    (r"^(?:the |our |my )?(?P<what>[\w' -]{2,40}?) post (?:can|could|should) (?:easily )?wait (?:until|till|for) (?P<when>.+)$", "move the post about {what} to {when}"),
    (r"^did (?:the |our |my )?(?P<what>[\w' -]{2,40}?) post (?:make it out|make it|go through|get out|come out)(?: ok(?:ay)?| alright)?\s*\?*$", "did the post about {what} go out?"),
    (rf"^(?:(?:please|ok|and)\s+)*tweet (?P<what>it|this|that|(?:the )?(?:first|second|third|fourth|fifth|last|\d(?:st|nd|rd|th))(?: one)?|(?:number|no\.?|#) ?\d{{1,2}})(?P<when>{_THEN})?$", "post {what} on x{when}"),
    (rf"^(?:а |и )?твитни (?P<what>его|её|это|перв\S+|втор\S+|треть\S+|четв[её]рт\S+|пят\S+|последн\S+)(?P<when>{_THEN})?$", "выложи {what} в икс{when}"),
    (r"^ทวีต(?P<what>อัน(?:แรก|ที่\s?(?:หนึ่ง|สอง|สาม|สี่|ห้า|\d)|สุดท้าย|นี้))(?:เลย|ที|หน่อย|\s)*$", "โพสต์{what}ลงเอ็กซ์"),
    (r"^пост про (?P<what>[^,.;]{2,40}?) (?:пот[её]рпит|подожд[её]т|может подождать) до (?P<when>.+)$", "отложи пост про {what} до {when}"),
    (r"^пост про (?P<what>[^,.;]{2,40}?) (?:лучше|давай)(?: выложить| перенести)? (?P<when>(?:в|на|во) .+)$", "перенеси пост про {what} на {when}"),
    (r"^(?:снеси|сними|убирай|снимай|выкинь)(?:те)? вс[её],? что (?:стоит|запланировано|висит|назначено) на (?P<when>.+)$", "отмени все посты на {when}"),
    (r"^(?P<what>[а-яё -]{3,30}?) не (?:выкладываем|публикуем|постим),? (?:снимай|сними|убирай|убери|отменяй)(?:те)?(?: (?:с публикации|из плана))?$", "отмени пост про {what}"),
    (r"^(?P<when>ทุก[^\s]{1,30}(?:\s\d{1,2}\s?(?:โมง|ทุ่ม)[^\s]{0,8})?)\s?(?:ช่วย|ให้)?เอา(?P<what>(?:คลิป|รูป|วิดีโอ)(?:เรื่อง|เกี่ยวกับ)[^\s]{1,40}?)\s?ลง(?:ใน|ที่)?\s?(?:แฟน)?เพจ(?!เราเอง|ของเราเอง|ตัวเอง|ของตัวเอง)(?:ร้าน|เรา|ของเรา|ของร้าน)?(?P<rest>(?:\s.*)?)$", "{when} ลง{what} ในเฟส{rest}"),
    (r"^(?P<when>ทุก[^\s]{1,30}(?:\s\d{1,2}\s?(?:โมง|ทุ่ม)[^\s]{0,8})?)\s?(?:ช่วย|ให้)?เอา(?P<what>(?:คลิป|รูป|วิดีโอ)(?:เรื่อง|เกี่ยวกับ)[^\s]{1,40}?)\s?ลง(?:ใน|ที่)?\s?(?P<where>(?:เฟส|เฟซ|ไอจี|อินส|ติ๊ก|ติก|ยูทูบ|เทเล|หน้าเว็บ|telegram|fb|ig|facebook|instagram|tiktok|youtube).*)$", "{when} ลง{what} ใน{where}"),
    (rf"^โพสต์(?P<what>(?!วัน|เรื่อง)[^\s]{{2,30}}?)(?:เอา|เก็บ)?ไว้(?P<when>วัน{_DAY_TH}.*?|พรุ่งนี้.*?|อาทิตย์หน้า.*?)(?:ก็ได้|ละกัน|แล้วกัน|ดีกว่า)\s*$", "เลื่อนโพสต์เรื่อง{what} ไป {when}"),
    (rf"^โพสต์วัน(?P<day>{_DAY_TH})\s?เลื่อนไป(?:เป็น)?(?:วัน)?(?P<when>{_DAY_TH})(?:\s?เวลาเดิม)?\s*$", "เลื่อนโพสต์วัน{day}ไปวัน{when}"),
    (r"^โพสต์(?P<what>(?!วัน|ของ|ล่าสุด|นี้|เรื่อง|เกี่ยวกับ)[^\s]{2,24}?)(?:ลง|ออก)(?:ไป)?(?:หรือ)?ยัง(?:ครับ|ค่ะ|(?<!โย)คะ|อะ|อ่ะ|\s)*$", "โพสต์เรื่อง{what}ลงหรือยัง"),
))  # fmt: skip
"""Of posts that are named -> the order."""
_NEWEST: Rules = tuple((lazy(pattern, re.IGNORECASE), said) for pattern, said in (
    (rf"^(?:(?:hm+|oh|no|nah|wait|actually|ugh|that'?s|thats|it'?s|its|a|bit|way|far|too)[\s,.]+)+(?:early|late)[\s.,;!-]+(?:(?:make it|how about|let'?s say|say|at|do|try|more like|rather)\s+)?{_HOUR}[\s.!?]*$", "make it {at}"),
    (r"^(?:can|could|let|maybe|it can)(?: it)? wait (?:for )?(?:another )?(?P<at>an?|one|two|three|four|\d{1,2}) (?P<unit>hours?|days?|weeks?)[\s?.!]*$", "postpone it by {at} {unit}"),
    (r"^пусть (?:ещё )?(?:подожд[её]т|полежит|повисит)(?: ещ[её])? (?P<at>недельку|неделю|денёк|день|часик|час|пару дней|\d{1,2} (?:дня|дней|часа|часов|недели))[\s.!]*$", "отложи на {at}"),
    (r"^ไม่ลง(?:ละ|แล้ว|ดีกว่า)(?:ดีกว่า|นะ|ครับ|ค่ะ|\s)*$", "ไม่ต้องโพสต์แล้ว"),
))  # fmt: skip
"""Of what was just put up to go out -> the order."""
_SHORTER = {"недельку": "неделю", "денёк": "день", "часик": "час"}
_OUT = (PLAN, WORDS, WRITTEN, MOVE)
_LONGEST = 160  # characters


def as_an_order(request: Request) -> Request:
    """The message so; as it was where it orders nothing of the kind."""
    text = request.text.strip()
    if request.question or request.attachments or len(text) > _LONGEST:
        return request
    goes_out = any(step.tool in _OUT for plan in request.earlier[:1] for step in plan.steps)
    for pattern, said in (*_ANY, *(_NEWEST if goes_out else ())):
        if match := pattern.match(text):
            told = {name: _SHORTER.get(value or "", value or "") for name, value in match.groupdict().items()}
            return replace(request, text=said.format(**told))
    return request
