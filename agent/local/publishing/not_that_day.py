# ruff: noqa: E501 - patterns read better unbroken
"""A day on which nothing is to go out: "no post on friday please", "don't post it tomorrow", «в среду ничего не выкладывай», "พรุ่งนี้ไม่ต้องโพสต์นะ".

What is planned for that day is called off, and of that day alone; told where else it belongs ("..., post it on thursday"), it is moved. The name of the
day stands anywhere, so it is taken out first, and what is left has to forbid and to say nothing else.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.words import normalise
from agent.patterns import lazy

_MONTH_EN = r"(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
_MONTH_RU = r"(?:январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)(?:я|а)"
_DAY = {
    "en": lazy(rf"\b(?:on |for |for the |at )?(?P<day>(?:(?:this|next|coming) )?(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)|today|tonight|tomorrow|tmrw|tmr|tomorow|(?:the )?day after tomorrow|(?:this|next) (?:week|weekend)|the weekend|(?:the )?\d{{1,2}}(?:st|nd|rd|th)(?: (?:of )?{_MONTH_EN})?|\d{{1,2}} {_MONTH_EN}|{_MONTH_EN} \d{{1,2}}(?:st|nd|rd|th)?)(?:'s)?(?: (?:morning|evening|afternoon|night))?(?: at \d{{1,2}}(?:[:.]\d\d)? ?(?:am|pm)?)?(?![\w'])", re.IGNORECASE),
    "ru": lazy(rf"(?<![а-яё\d])(?P<day>(?:(?:в|во|на)\s+)?(?:(?:эт(?:от|у|и|ой)|следующ[а-яё]+|ближайш[а-яё]+)\s+)?(?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|выходные|неделе)|(?:на\s+)?(?:сегодня|завтра|послезавтра)|\d{{1,2}}(?:-?го)? {_MONTH_RU})(?: (?:утром|вечером|дн[её]м))?(?: в \d{{1,2}}(?:[:.]\d\d)?)?(?![а-яё])", re.IGNORECASE),
    "th": lazy(r"(?:ใน|ของ|สำหรับ)?(?P<day>วัน(?:จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์|อาทิตย์)(?:นี้|หน้า)?|พรุ่งนี้|มะรืน(?:นี้)?|วันนี้|คืนนี้|(?:อาทิตย์|สัปดาห์)(?:นี้|หน้า)|วันที่ ?\d{1,2}(?: ?[\u0e00-\u0e7f]{2,9}(?:คม|ยน|พันธ์))?)(?:ตอน)?(?:เช้า|เย็น|บ่าย)?"),
}  # fmt: skip
"""The name of one day, or of a week."""
_HI = r"\W*(?:(?:no|nope|oh|ok(?:ay)?|hey|hm+|wait|stop|listen|sorry|actually|please|pls|plz|and|but|so|just|well|then|now|can you|could you|let'?s)[\s,.!]+)*"
_HI_RU = r"\W*(?:(?:нет|ой|эй|так|стой|стоп|погоди|подожди|слушай|извини|пожалуйста|плиз|а|и|но|ну|вообще|только|тогда|давай|лучше)(?:те)?[\s,.!]+)*"
_HI_TH = r"\s*(?:(?:เดี๋ยว(?:ก่อน)?|เอ้ย|อุ๊ย|ขอโทษ(?:ที)?|โทษที|ช่วย|รบกวน|แต่|งั้น|คือ)\s?)*"
_END = r"(?:[\s,.!]+(?:please|pls|plz|ok(?:ay)?|thanks|thx|after all|any ?more|actually|then|at all|for me|yet|now|instead|right))*\W*"
_END_RU = r"(?:[\s,.!]+(?:пожалуйста|плиз|ладно|хорошо|ок|спасибо|больше|пока|вообще|уже|тогда|всё-таки|все-таки))*\W*"
_END_TH = r"(?:นะ|น้า|ค่ะ|(?<!โย)คะ|ครับ|คับ|จ้า|จ้ะ|แล้ว|ละ|เลย|ก่อน|ดีกว่า|หน่อย|ทั้งนั้น|ทั้งสิ้น|\s)*"
_IT = r"(?:it|that|this|them|that one|this one|(?:the|my|our|that|this) (?:post|video|vid|clip|picture|pic|photo|poster|image|reel|short|film|story|song|one))"
_IT_RU = r"(?:его|е[её]|их|это|этот|эту|(?:(?:этот|эту|мой|мою|наш|нашу) )?(?:пост|ролик|видео|картинку|клип|рилс|фото|афишу|постер|плакат))"
_IT_TH = r"(?:มัน|อันนี้|อันนั้น|(?:คลิป|รูป|โพสต์|วิดีโอ|โปสเตอร์)(?:นี้|นั้น)?)"
_POST, _POSTED = r"(?:post|publish|upload|share|send|release|put)", r"(?:posted|published|uploaded|shared|released|going out|put out)"
_POST_RU = r"(?:публик(?:уй|овать)|опублик(?:уй|овывай|овать)|выкладывай|выкладывать|выложи|выложить|пости|постить|размещай|размещать|заливай|заливать|выпускай|выпускать|отправляй)(?:те)?"
_POST_TH = r"(?:โพสต์|โพส|ลง|เผยแพร่|ปล่อย|อัป(?:โหลด)?|อัพ(?:โหลด)?|แชร์)"
_ON = r"(?: (?:on|to|in) (?P<place>[a-z]{1,12}))?"
_ON_RU = r"(?: (?P<place>(?:в|на) [а-яё]{2,12}))?"
_ONE = {
    "en": lazy(
        rf"{_HI}(?:(?:i )?(?:don'?t|do not|never|rather not|better not)(?: want (?:you )?to| let'?s)? {_POST}(?: {_IT})?(?: out| up)?|don'?t let {_IT} (?:go|be|get) (?:out|live|{_POSTED})|(?:{_IT} )?(?:should ?n'?t|should not|must ?n'?t|must not|may not|can ?not|can'?t|won'?t|isn'?t to|is not to|not to)(?: (?:go|be|get))? (?:out|live|up|{_POSTED})|no {_POST}(?:ing)?|no (?:upload|publication)|not {_POSTED}|skip (?:the )?(?:post|posting|publication)){_ON}{_END}", re.IGNORECASE),
    "ru": lazy(
        rf"{_HI_RU}(?:(?:{_IT_RU} )?не (?:(?:надо|нужно|стоит|хочу) )?(?:(?:пока|ещё|уже) )?(?:{_IT_RU} )?{_POST_RU}(?: {_IT_RU})?|без (?:поста|публикации)|пусть (?:(?:он|она|оно|{_IT_RU}) )?не выход(?:ит|ят)|(?:он|она|оно|{_IT_RU}) не долж[а-яё]+ (?:выходить|выйти)){_ON_RU}{_END_RU}", re.IGNORECASE),
    "th": lazy(rf"{_HI_TH}(?:{_IT_TH})?(?:(?:ยัง)?ไม่ต้อง|อย่า(?:เพิ่ง|พึ่ง)?|ห้าม|ไม่เอา|ไม่อยาก(?:ให้)?|ยังไม่|ไม่)(?:เอา)?{_POST_TH}(?:{_IT_TH})?{_END_TH}"),
}  # fmt: skip
"""Forbids one post, with the day taken out."""
_ALL = {
    "en": lazy(
        rf"{_HI}(?:(?:i )?(?:don'?t|do not|never)(?: want (?:you )?to)? {_POST} (?:anything|any posts?|any of (?:it|them)|stuff)(?: else)?|no (?:more )?(?:posts|publications|uploads)|nothing(?: (?:goes|go|gets|is|to be|to|should|must|may|will|be|can)){{0,3}} (?:out|live|up|{_POSTED})){_ON}{_END}", re.IGNORECASE),
    "ru": lazy(
        rf"{_HI_RU}(?:ничего (?:не (?:надо |нужно )?{_POST_RU}|не (?:долж[а-яё]+ )?выход[а-яё]+)|не (?:надо |нужно )?{_POST_RU} ничего|(?:никаких|не (?:надо|нужно)(?: никаких)?|без) (?:постов|публикаций)|(?:постов|публикаций) не (?:надо|нужно)|пусть ничего не выходит|ничего){_ON_RU}{_END_RU}", re.IGNORECASE),
    "th": lazy(rf"{_HI_TH}(?:(?:ไม่ต้อง|อย่า(?:เพิ่ง)?|ห้าม|ไม่)(?:มี)?{_POST_TH}อะไร|งด{_POST_TH}|ไม่(?:ต้อง)?(?:มี|เอา)โพสต์){_END_TH}"),
}  # fmt: skip
"""Forbids whatever there is of that day."""
_JUST_NOT = {
    "en": lazy(rf"{_HI}(?:not|skip){_END}", re.IGNORECASE),
    "ru": lazy(rf"{_HI_RU}не (?:надо|нужно|стоит){_END_RU}", re.IGNORECASE),
    "th": lazy(rf"{_HI_TH}(?:ไม่ต้อง|ไม่เอา|อย่าเพิ่ง){_END_TH}"),
}
"""Forbids what was just put up, with the day taken out."""
_FORBIDS = lazy(r"n'?t\b|\b(?:no|not|never|nothing|skip)\b|(?<![а-яё])(?:не|нет|ничего|никаких|без)(?![а-яё])|ไม่|อย่า|ห้าม|งด", re.IGNORECASE)
_BUT_THEN = lazy(
    rf"\s*[,.;!—–-]+\s*(?:(?:but|and|just|rather|instead|better|please)\s+)*(?:(?:{_POST}|move|schedule|do|make|put)(?: {_IT})?(?: out)?(?: to| for)?\s+)?(?P<en>[a-z\d].*)$"
    rf"|\s*[,.;!—–-]+\s*(?:(?:а|но|лучше|давай|пожалуйста)\s+)*(?:(?:{_POST_RU}|перенеси|поставь|сделай)(?:те)?(?: {_IT_RU})?\s+)?(?P<ru>[а-яё\d].*)$"
    rf"|\s+(?:แต่)?(?:ให้|ขอ|ไป|ค่อย|เอาไว้|เอาเป็น|เปลี่ยนเป็น)*(?:{_POST_TH})?(?P<th>(?:วัน|พรุ่งนี้|มะรืน|อาทิตย์หน้า|สัปดาห์หน้า)\S.*)$", re.IGNORECASE,
)
"""Tells when it is to go out instead."""
_OFF = {
    "en": ("cancel the post{place} for {day}", "cancel all posts{place} for {day}", "move it to {day}"),
    "ru": ("отмени пост{place} {day}", "отмени все посты{place} {day}", "перенеси его на {day}"),
    "th": ("ยกเลิกโพสต์{place}{day}", "ยกเลิกโพสต์ทั้งหมด{place}{day}", "เลื่อนโพสต์เป็น{day}"),
}
_BARE_RU = lazy(r"(?=(?:сегодня|завтра|послезавтра)(?![а-яё]))", re.IGNORECASE)
_TO = lazy(r"^(?:on|for|to|at|в|во|на)\s+", re.IGNORECASE)
_RUSSIAN_WEEK = lazy(r"неделе$", re.IGNORECASE)
_NO_PLACE = frozenset({"time", "all", "me", "us", "air", "hold"})
_MORE = lazy(r"\b(?:and|too|also|as well)\b|(?<![а-яё])(?:и|тоже|ещё|еще|также)(?![а-яё])|ด้วย|และ", re.IGNORECASE)
"""Wishes for more than another time."""
_NOT_NOW = lazy(r"\W*(?:(?:no|wait|actually|sorry)[\s,]+)*not (?:now|yet)\b[\s,.;:!—–-]+\S|\W*не (?:сейчас|сразу)(?![а-яё])[\s,.;:!—–-]+\S|\s*(?:ยังไม่ใช่|ไม่ใช่)ตอนนี้\s*\S", re.IGNORECASE)
"""Leads to when it is to be."""
_LONGEST = 140  # characters: what is longer says more than one thing


def not_that_day(request: Request) -> Request:
    """The message as what calls that off, or moves it; as it was for any other."""
    text = normalise(request.text)
    if request.question or request.attachments or len(text) > _LONGEST or '"' in text or not _FORBIDS.search(text) or _NOT_NOW.match(text):
        return request
    language = detect(text, request.language)
    if language not in _DAY:
        return request
    put_up = any(step.tool.startswith("publishing.") for plan in request.earlier[:1] for step in plan.steps)
    then = _BUT_THEN.search(text) if request.earlier else None
    if then and (said := _forbidden(text[: then.start()], language, put_up=put_up)) and not said[2]:
        rest = (then["en"] or then["ru"] or then["th"]).strip()
        if _DAY[language].match(rest) and not _MORE.search(rest):
            return replace(request, text=_OFF[language][2].format(day=_TO.sub("", rest)))
    if said := _forbidden(text, language, put_up=put_up):
        day, place, everything = said
        day = f"на {day}" if _BARE_RU.match(day) else day
        return replace(request, text=_OFF[language][everything].format(day=day, place=f" {place}" if place else ""))
    return request


def _forbidden(text: str, language: str, *, put_up: bool) -> tuple[str, str, bool] | None:
    """The day that nothing is to go out on, at which place, and whether all of it is meant; None where no such thing is said.

    put_up: whether something was just put up to go out, which needs no name.
    """
    found = _DAY[language].search(text)
    if found is None or (_RUSSIAN_WEEK.search(found["day"]) and not re.match(r"на ", found["day"], re.IGNORECASE)):
        return None
    rest = re.sub(r"\s+", " ", f"{text[: found.start()].rstrip()} {text[found.end() :].lstrip()}").strip()
    rest = rest.replace(" ", "") if language == "th" else rest
    one, every = _ONE[language].fullmatch(rest), _ALL[language].fullmatch(rest)
    match = one or every or (_JUST_NOT[language].fullmatch(rest) if put_up else None)
    if match is None or (rest.lower().strip(" .!,") == "ничего"):
        return None
    place = (match.groupdict().get("place") or "").strip()
    if place.lower() in _NO_PLACE:
        return None
    return found["day"], f"on {place}" if place and language == "en" else place, one is None and every is not None
