# ruff: noqa: E501 - patterns read better unbroken
"""A timetable or opening hours to be set on a sheet: "a timetable poster: mon wed fri 9am yoga, tue thu 7pm pilates", «расписание картинкой: пн 9:00 йога; вт
19:00 бокс», "โปสเตอร์เวลาเปิดร้าน จันทร์-ศุกร์ 9-18 เสาร์ 10-16". Each day or run of days is a line of its own, said as it was; nothing is to be posted then.
"""

from __future__ import annotations

import re

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step

_DAY_EN = r"(?:mon(?:day)?s?|tue(?:s(?:day)?)?s?|wed(?:nesday)?s?|thu(?:rs?(?:day)?)?s?|fri(?:day)?s?|sat(?:urday)?s?|sun(?:day)?s?|weekdays?|weekends?|daily|every ?day)\b\.?"
_DAY_RU = r"(?:понедельник[а-яё]*|вторник[а-яё]*|сред[аыуе]м?|четверг[а-яё]*|пятниц[а-яё]*|суббот[а-яё]*|воскресень[а-яё]*|пн|вт|ср|чт|пт|сб|вс|будн[а-яё]+|выходны[ех]|ежедневно|каждый день)(?![а-яё])\.?"
_DAY_TH = r"(?:วัน)?(?:จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์|อาทิตย์)|ทุกวัน"
_DAY = rf"(?:(?<![a-z]){_DAY_EN}|(?<![а-яё])(?:(?:по|в|во|с)\s)?{_DAY_RU}|{_DAY_TH})"
_DAYS = lazy(rf"{_DAY}(?:\s*(?:[-–—/,&+]|\bto\b|\band\b|(?<![а-яё])(?:и|по|до)(?![а-яё])|ถึง|และ|กับ|\s)\s*{_DAY})*", re.IGNORECASE)
_HOUR = lazy(
    r"\d{1,2}[:.]\d\d|\b\d{1,2}\s?(?:am|pm)\b|\b(?:at|from)\s\d{1,2}\b|\b\d{1,2}\s?[-–—]\s?\d{1,2}\b|\bnoon\b|\bclosed\b|\bday off\b"
    r"|(?<![а-яё])(?:в|с)\s\d{1,2}(?!\d)|(?<![а-яё])(?:закрыт|не работаем|выходной)[а-яё]*|(?:\d{1,2}|[หกเบสจย]\S{0,8})\s?(?:โมง|ทุ่ม|น\.|นาฬิกา)|เที่ยง|บ่าย|ปิด|หยุด", re.IGNORECASE,
)
_CUT = lazy(r"[;\n]+|,|(?<!\d)\.(?=\s)|\.(?=\s+\D)|\s+(?=(?:and|и|แล้วก็|และ)\s)|\s+[-–—]\s+(?=\S)")
_NOUN_EN = r"(?P<en>(?:our |my |the )?(?:(?:class|lesson|training|weekly|course|gym|group|shop|store|bus|school|work|working)\s)*(?:timetable|schedule|opening (?:hours|times)|(?:business|working|shop|store|office) hours))"
_NOUN_RU = r"(?P<ru>(?<![а-яё])(?:расписани[а-яё]+|график[а-яё]*|час(?:ы|ов|ами|ам|ах) работы|режим[а-яё]* работы|время работы|временем работы))"
_NOUN_TH = r"(?P<th>ตาราง(?:เรียน|คลาส|สอน|เวลา|ฝึก|ซ้อม|งาน|กิจกรรม)*|เวลา(?:เปิด(?:-?\s?ปิด)?(?:ร้าน|คลินิก)?|ทำการ|ให้บริการ))"
_NOUN = lazy(rf"{_NOUN_EN}|{_NOUN_RU}|{_NOUN_TH}", re.IGNORECASE)
_NAMES_RU = (("расписани", "Расписание"), ("график", "График"), ("час", "Часы работы"), ("режим", "Режим работы"), ("врем", "Время работы"))
_SHEET = lazy(
    r"\b(?:posters?|flyers?|fliers?|pictures?|images?|pics?|signs?|cards?|banners?|graphic|draw|design)\b|(?<![а-яё])(?:постер|плакат|афиш|картин|изображени|флаер|листовк|таблич|вывеск|баннер|объявлени|нарису|оформи)[а-яё]*"
    r"|โปสเตอร์|รูป|ภาพ|ป้าย|แบนเนอร์|ใบปลิว|การ์ด", re.IGNORECASE,
)
_MADE = lazy(r"\b(?:make|create|do|need|want|draw|design)\b|(?<![а-яё])(?:сделай|создай|нужн|нарисуй|оформи|составь)[а-яё]*|ทำ|ขอ|ออกแบบ|อยากได้|ช่วย", re.IGNORECASE)
_OTHER = lazy(
    r"\b(?:post(?!er)|posts|posting|publish|upload|videos?|clips?|reels?|shorts?|films?|content|captions?|remember|remind|voice|song|text|caption|story|tiktok|instagram|facebook|telegram|youtube)\b"
    r"|(?<![а-яё])(?:пост(?!ер)|публик|опублик|вылож|выклад|видео|ролик|рилс|клип|контент|подпис|запомни|напомни|текст|сторис|тикток|инст|телегр|вк(?![а-яё]))[а-яё]*"
    r"|โพสต์|ลงเพจ|คลิป|วิดีโอ|คอนเทนต์|แคปชั่น|จำไว้|เตือน|สตอรี่|ติ๊กต็อก|ไอจี|เฟส", re.IGNORECASE,
)  # fmt: skip
"""Something else than a sheet is to be made, put out or kept."""
_TAIL = lazy(rf"(?:\s[–—-]|[,.;:\n])\s*(?P<tail>[^,;\n\d–—]*(?:{_NOUN_EN}|{_NOUN_RU}|{_NOUN_TH})[^,;\n\d]*)$", re.IGNORECASE)
_AS_A_SHEET = lazy(r"[\s,–—-]+(?:(?:make|draw|do|design|put) (?:it|this|that)\s|(?:оформи|сделай|нарисуй)(?:те)?\s(?:это\s)?|(?:ช่วย)?ทำ)?(?:as|on|in|into|на|в виде|เป็น)?\s*(?:an?\s)?(?:posters?|pictures?|images?|flyers?|постером|постере|картинкой|картинке|плакатом|афишей|รูป|ภาพ|โปสเตอร์)(?:[\s,]+(?:please|pls|пожалуйста|นะ|ค่ะ|ครับ|หน่อย))*\W*$", re.IGNORECASE)
_LED = lazy(r"^[\s:,.;–—-]+|[\s:,.;–—-]+$")
_JOINT = lazy(r"^(?:and|и|แล้วก็|และ)\s+", re.IGNORECASE)
_FOR = lazy(r"^(?:for|of|at|(?:работы|занятий|уроков|тренировок)(?: для)?|для|на неделю|на|สำหรับ|ของ)(?:\s+|$|(?=[\u0e00-\u0e7f]))", re.IGNORECASE)
_SHORTEST = 3  # letters
_FEWEST, _MOST_LINES, _LONGEST_LINE, _LONGEST = 2, 12, 160, 800


def timetable(request: Request, index: Matcher) -> Plan | None:
    """The plan of a sheet with a line for each day that is told; None for any other message."""
    text = normalise(request.text)
    maker = next((a for a in index.abilities if a.operation is None and {"prompt", "title", "details"} <= a.tool.input.model_fields.keys()), None)
    if maker is None or request.question or request.attachments or len(text) > _LONGEST or not _NOUN.search(text):
        return None
    days = [found for found in _DAYS.finditer(text)]
    if len(days) < _FEWEST:
        return None
    head, told = text[: days[0].start()], text[days[0].start() :]
    if not _NOUN.search(head):
        tail = _TAIL.search(told)
        if tail is None or _DAYS.search(tail["tail"]):
            return None
        head, told = tail["tail"], f"{head}{told[: tail.start()]}"
    upright = _AS_A_STORY.search(head)
    head = _AS_A_STORY.sub(r"\g<sheet> ", head)
    if _OTHER.search(head) or not (_SHEET.search(text) or _MADE.search(head) or _NOUN.match(head)):
        return None
    told = _AS_A_SHEET.sub("", told)
    lines = _lines(told)
    if len(lines) < _FEWEST or not (all(_HOUR.search(line) for line in lines) or _lessons(lines, text)):
        return None
    language = detect(head, request.language)
    title = _title(head)
    name = _NOUN.match(title)
    about = [_FOR.sub("", title[name.end() :].strip(" :")) if name else "", _shown(lines)]
    shown = ", ".join(words for words in about if words) or title
    values: dict[str, object] = {"aspect": "9:16"} if upright and "aspect" in maker.slots else {}
    values |= {"title": title, "details": [_capital(line)[:_LONGEST_LINE] for line in lines[:_MOST_LINES]]}
    bare = Step(id="generate", tool=maker.tool.name, args={"prompt": shown})
    step = wording.with_values(bare, maker, values, language)
    return Plan(goal=step.title, steps=[step])


_AS_A_STORY = lazy(
    r"\b(?:(?:instagram|insta|ig|facebook|fb) )?(?:story|stories) (?P<sheet>image|picture|pic|graphic)\b|(?<![а-яё])(?:(?:картинк[ауи])\s+)?(?:для|в) (?:инстаграм[а-яё]* |инст[аыу] )?сторис(?![а-яё])|สตอรี่(?:ไอจี|\s?ig|เฟส[\u0e00-\u0e7f]*)?(?=\s?(?:เวลา|ตาราง))", re.IGNORECASE
)
"""A picture for a story, which is an upright one."""


def _lessons(lines: list[str], text: str) -> bool:
    """Whether each line is a day and what is taught on it, of a timetable that is to be seen: "Mon maths, Tue art, Wed PE"."""
    taught = [re.sub(r"[\W\d]", "", _DAYS.sub("", line)) for line in lines]
    return len(lines) > _FEWEST and bool(_SHEET.search(text)) and all(1 < len(words) < _LESSON for words in taught)


_LESSON = 40  # letters


def _lines(told: str) -> list[str]:
    """What is told, a line for each day or run of days; what stands between two goes with the day before it."""
    spans = [match.span() for match in _DAYS.finditer(told)]
    cuts = [cut for cut in _CUT.finditer(told) if not any(start < cut.end() and cut.start() < end for start, end in spans)]
    starts = [0]
    for start, _ in spans[1:]:  # a line begins at the last sign before its day, or at the day where no sign parts it from the one before
        between = [cut.end() for cut in cuts if starts[-1] < cut.end() <= start]
        starts.append(between[-1] if between else start)
    pieces = [told[start:end] for start, end in zip(starts, [*starts[1:], len(told)], strict=True)]
    return [line for piece in pieces if (line := _JOINT.sub("", _LED.sub("", piece)))]


def _title(head: str) -> str:
    """What the sheet is called: the timetable's name as it was said, with what follows it."""
    found = _NOUN.search(head)
    assert found is not None  # asked for before
    behind = _SHEET.sub(" ", _LED.sub("", head[found.end() :]))
    behind = re.sub(r"^\W*(?:with|on|as|на|в|с|картинкой|постером|ด้วย|หน่อย|ให้)?\s*$", "", re.sub(r"\s{2,}", " ", behind).strip(), flags=re.IGNORECASE)
    russian = (found["ru"] or "").lower()
    noun = next((name for stem, name in _NAMES_RU if russian.startswith(stem)), _capital(found[0].strip()))
    return f"{noun}{'' if found['th'] else ' '}{_LED.sub('', behind)}".strip()[:100]


def _shown(lines: list[str]) -> str:
    """What the lines speak of besides days and hours: "yoga, pilates"."""
    words = [re.sub(r"\s{2,}", " ", _BARE.sub(" ", _DAYS.sub(" ", line))).strip(" ,.:;–—-") for line in lines]
    return ", ".join(dict.fromkeys(word for word in words if len(word) >= _SHORTEST))[:200]


_BARE = lazy(
    r"\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm)?(?:\s?[-–—]\s?\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm)?)?|\b(?:at|from|to|until|till|noon|closed|day off|am|pm)\b|(?<![а-яё])(?:в|с|до|по|утра|вечера|дня|закрыто|выходной|не работаем)(?![а-яё])"
    r"|(?:\d{1,2}|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ(?:เอ็ด)?)?\s?(?:โมง(?:เช้า|เย็น|ครึ่ง)*|ทุ่ม(?:ครึ่ง)?|น\.|นาฬิกา)|เที่ยง|บ่าย|ปิด|หยุด", re.IGNORECASE,
)
"""An hour, and what stands with it."""


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
