# ruff: noqa: E501 - patterns read better unbroken
"""How things are to be made from now on, told without "remember": "every time you make a video use a female voice", «все мои ролики делай
вертикальными», "ต่อไปเวลาทำรูปขอโทนพาสเทล". It is kept; nothing is made of it now.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.contract import Request
from agent.local.memories.from_now_on import from_now_on
from agent.local.wordings.verbatim import verbatim
from agent.local.words import normalise
from agent.patterns import lazy
from tools.contract import Tool
from tools.plan import Plan

_THINGS = r"(?:videos?|clips?|reels?|shorts?|films?|pictures?|images?|posters?|captions?|posts?|scripts?|songs?|thumbnails?|covers?|slogans?)"
_MAKE = r"(?:make|do|create|draw|write|cut|edit|record|generate|design)"
_THINGS_RU = r"(?:ролик|видео|клип|рилс|картин|афиш|плакат|постер|подпис|пост|сценари|обложк|слоган)[а-яё]*"
_THINGS_TH = r"(?:คลิปวิดีโอ|คลิป|วิดีโอ|วีดีโอ|รูปภาพ|รูป|ภาพ|โปสเตอร์|แคปชั่น|แคปชัน|โพสต์|สคริปต์|ปก|เพลง)"
_SOFT_TH = r"(?:ให้|เลย|ด้วย|หน่อย|นะ|น้า|ครับ|คับ|ค่ะ|คะ|ค่า|จ้า|ไม่ต้องถาม(?:อีก|แล้ว)?|\s)*"
_EVER = lazy(
    rf"^\W*(?:(?:hi|hey|ok|and|also|btw|please|so|one thing)[\s,:]+)*(?:(?:every time|each time|whenever|any ?time) (?:you|u) {_MAKE}\b.{{3,120}}|(?:(?:for|in|on) )?(?:all (?:of )?)?(?:my|our) {_THINGS}(?: (?:should|must|have to|need to|are to|are|be))*,? (?:always|every time)\b.{{3,100}}|(?:(?:for|in|on) )?all (?:of )?(?:my|our) {_THINGS} (?:should|must|have to|need to|are to)\b.{{3,100}})$"
    rf"|^\W*(?:(?:привет|и|а|ещё|пожалуйста|кстати)[\s,]+)*(?:(?:каждый раз|всякий раз|всегда|когда бы ты ни),? ?(?:когда |как )?(?:ты )?(?:делае|рисуе|пише|создаё|создае|снимае|монтируе)(?:шь|те)\s.{{5,120}}|(?:(?:в|для|на|под) )?(?:все(?:х|м)? )?(?:мо[а-яё]+|наш[а-яё]+) {_THINGS_RU} (?:должн[а-яё]+ быть |пусть |делай(?:те)? |пиши(?:те)? )?(?:всегда|каждый раз|постоянно)\s.{{3,100}}|(?:(?:в|для|на) )?все(?:х|м)? (?:мо[а-яё]+|наш[а-яё]+) {_THINGS_RU} (?:делай|пиши|рисуй|снимай|должн[а-яё]+|пусть)(?:те)?(?![а-яё]).{{3,100}})$"
    rf"|^\s*(?:อ้อ|แล้วก็|ขอ|\s)*(?:ต่อไป(?:นี้)?\s?(?:(?:{_THINGS_TH})?ทุก(?={_THINGS_TH})|เวลา(?:จะ)?(?:ทำ|เขียน|วาด|สร้าง|ตัด)|ถ้า(?:ทำ|เขียน|วาด)|(?:เวลา)?{_THINGS_TH}ทุก).{{3,100}}|(?:ทุกครั้ง|ทุกที)(?:ที่|เวลา)?(?:จะ)?(?:ทำ|เขียน|วาด|สร้าง|ตัด).{{3,100}}|เวลา(?:จะ)?(?:ทำ|เขียน|วาด|สร้าง).{{3,100}}(?:ทุกครั้ง|ทุกที|ตลอด|เสมอ){_SOFT_TH}|{_THINGS_TH}(?:ทุก{_THINGS_TH})?(?:ของ)?(?:ร้าน)?[ก-๙]{{0,12}}?(?:ขอ(?:เป็น)?|ให้|ต้อง|ควร|ใส่|ใช้|ทำ)[^?]{{2,80}}?\s?(?:ตลอด|ทุกครั้ง|ทุกที|เสมอ|ทุกอัน|ทุกคลิป|ทุกรูป){_SOFT_TH})$", re.IGNORECASE,
)  # fmt: skip
_ALL = lazy(
    rf"^\W*(?:(?:hi|hey|ok|and|also|btw|please|so)[\s,:]+)*(?:(?:every|each) (?:single )?(?:one of (?:my|our) )?{_THINGS} (?!.*\b(?:longer|shorter|bigger|smaller|slower|faster|louder|quieter|more|less)\b)(?:should|must|has to|needs? to|ends?|starts?|begins?)\s.{{3,90}}|(?:end|finish|start|begin|open|close|sign) (?:every|each|all (?:of )?(?:my|our)) {_THINGS} (?:with|by|off)\s.{{3,90}}|keep (?:all |every )?(?:of )?(?:the |my |our )?{_THINGS} (?:under|below|within|shorter than|to|at|at most)\s(?:\d|\w+ (?:words|seconds|lines|characters)).{{0,60}}"
    rf"|(?:write|talk|reply|speak) to (?:my|our|the) (?:customers|clients|followers|readers|members|guests|patients|students|parents) (?:in an? )?(?:polite|formal|informal|friendly|warm|casual|respectful|kind|simple)\w*(?: (?:way|tone|manner))?|(?:use|write in|stick to) (?:plain|simple|easy|clear|british|american|formal|informal|short)\s(?:english|spelling|words|language|sentences|russian|thai)(?:[\s,;–—-]+(?:because |as |since )?(?:my|our|the|most)\s.{{3,80}})?)$"
    rf"|^\W*(?:(?:и|а|ещё|пожалуйста|кстати)[\s,]+)*(?:(?:кажд[а-яё]+|вс[ея]к?[а-яё]*) {_THINGS_RU} (?:заканчивай|начинай|подписывай|завершай|оформляй|должн[а-яё]+|долж[её]н|пусть)(?:те)?(?![а-яё]).{{3,90}}|(?:все |наши |мои |всегда ){{1,2}}{_THINGS_RU} (?:(?:пиши|делай|держи|должны быть)(?:те)? )?(?:не длиннее|не больше|не более|короче|до)\s\S.{{0,60}}|(?:теперь|отныне|впредь) (?:все |наши |мои )*{_THINGS_RU} (?:по|до|не длиннее|не больше)\s\d.{{0,40}}"
    r"|(?:пиши|обращайся|отвечай|говори)(?:те)? (?:(?:ко мне|к нам|к людям|к подписчикам|к клиентам|с клиентами|с подписчиками|клиентам|подписчикам|людям|гостям|родителям|покупателям) )(?:только |всегда )?(?:на (?:ты|вы)|вежливо|уважительно|дружелюбно|тепло|по-простому|официально)|пиши(?:те)? (?:просто|коротко|понятно|проще|без сложных слов)(?:[\s,;–—-]+(?:потому что |ведь |так как )?(?:меня|нас|мои|наши|у нас|у меня|это)\s.{3,80}))$"
    rf"|^\s*(?:ทุก{_THINGS_TH}(?:ให้|ต้อง|ขอให้|ควร)?(?=จบ|ลงท้าย|ขึ้นต้น|เริ่ม|ปิดท้าย|ใส่|มี|ใช้|ไม่เกิน|ห้าม|อย่า)[^?]{{3,90}}|{_THINGS_TH}ทุก(?:อัน|ตัว|ชิ้น|คลิป|รูป|โพสต์)(?:ให้|ต้อง|ขอให้|ควร)?\s?(?=จบ|ลงท้าย|ขึ้นต้น|เริ่ม|ใส่|มี|ใช้|ไม่เกิน|ห้าม|อย่า)[^?]{{3,90}}|ต่อไป(?:นี้)?\s?{_THINGS_TH}\s?(?:เอา|ขอ|ให้|ทำ)?(?:แค่|ไม่เกิน)?\s?\d+\s?(?:วิ|วินาที|นาที)(?:พอ|ก็พอ)?{_SOFT_TH}|{_THINGS_TH}(?:ไม่ต้อง|ห้าม|อย่า)(?:มี|ใส่|ใช้)[^?]{{2,60}}?อีก(?:แล้ว|เลย|ต่อไป){_SOFT_TH}|(?:ฉัน|ผม|หนู|เรา|พี่)?ชอบ(?:คลิป|วิดีโอ|วีดีโอ|รูป|ภาพ)(?:แนวตั้ง|แนวนอน|สั้นๆ|แบบสั้น|จัตุรัส|มินิมอล)(?:มากกว่า)?{_SOFT_TH})$", re.IGNORECASE,
)  # fmt: skip
"""A rule by the word that it is for all of them: "every video should end with our logo", «все посты не длиннее 50 слов», "ทุกคลิปให้จบด้วยโลโก้ร้าน"."""
_WHEN = lazy(
    r"\b(?:every|each|on) (?:day|week|month|morning|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|\b(?:post|publish|upload|schedule)\b|\b(?:at \d|about)\b|\?"
    r"|кажд[а-яё]+ (?!раз|ролик|видео|клип|рилс|сторис|пост(?![а-яё]*но)|картин|фото|подпис|афиш|плакат|сценари|обложк)|по (?:понедельн|вторник|сред|четверг|пятниц|суббот|воскресен)|(?<![а-яё])(?:выклад|опублик|публик|выложи|про(?![а-яё]))|ทุก(?:วัน|อาทิตย์|สัปดาห์|เดือน|เช้า|เย็น)|โพสต์(?:ลง|ทุก(?!อัน|ตัว|ชิ้น))|ลง(?=tiktok|ติ๊ก|เฟส|ไอจี)|เรื่อง|โมง|ทุ่ม|ไหม|มั้ย", re.IGNORECASE,
)  # fmt: skip
"""Says when, where or about what: that is work that comes again, or one wish."""
_POINTS = lazy(r"\b(?:it|this|that|these)\b|(?<![а-яё])(?:это|этот|эту|его|её)(?![а-яё])|(?:อัน|คลิป|รูป)(?:นี้|นั้น)", re.IGNORECASE)
_ENDS = lazy(r"(?:[\s.!,]|นะ|น้า|ครับ|คับ|ค่ะ|คะ|ค่า|จ้า|ไม่ต้องถาม(?:อีก|แล้ว)?|please|пожалуйста)+$", re.IGNORECASE)
_LEADS = lazy(r"^\W*(?:(?:hi|hey|ok|and|also|btw|please|so|one thing|привет|и|а|ещё|пожалуйста|кстати)[\s,:]+|(?:อ้อ|แล้วก็)\s?)+", re.IGNORECASE)
_FOR_LATER = lazy(r"^(?:на будущее|в будущем)[\s,:]+", re.IGNORECASE)
"""Read later on, it is no word of what is to be made: it would be taken for a mood."""
_KEPT = {"en": "remember that {rule}", "ru": "запомни, что {rule}", "th": "จำไว้ว่า{rule}"}
_CALLED = lazy(
    r"^\W*(?:(?:hi|hey|hello|ok|so|please|just|привет|пожалуйста)[\s,.!]+)*(?:(?:you (?:can|may) )?call me (?!an?\b|the\b|when\b|if\b|at\b|back\b|on\b|tomorrow\b|later\b|once\b|and\b|to\b)\w|(?:можешь )?(?:зови|называй|звать)(?:те)? меня \w)|^\s*เรียก(?:ฉัน|ผม|หนู|เรา|ดิฉัน)ว่า", re.IGNORECASE,
)  # fmt: skip
"""Says what one is to be called."""
_MOST = 160


def surely_kept(text: str) -> bool:
    """Whether a message tells such a rule or what one is to be called, whatever work its words look like."""
    text = normalise(text).strip()
    if _CALLED.match(text) or len(text) > _MOST:
        return bool(_CALLED.match(text))
    return (bool(_EVER.match(text) or _ALL.match(text)) and not (_WHEN.search(text) or _POINTS.search(text))) or from_now_on(text)


def standing_wish(request: Request, catalogue: Sequence[Tool], language: str) -> Plan | None:
    """The plan that keeps such a rule; None for any other message."""
    text = normalise(request.text).strip()
    if request.question or request.attachments or _CALLED.match(text) or not surely_kept(text):
        return None
    rule = _FOR_LATER.sub("впредь ", _LEADS.sub("", _ENDS.sub("", text)))
    return verbatim(_KEPT.get(language, _KEPT["en"]).format(rule=rule), catalogue, language)
