# ruff: noqa: E501 - patterns read better unbroken
"""Wishes for a content calendar: "a content calendar for next week for my gym, tiktok and ig, 3 posts a week", «контент-план на месяц для школы
танцев», "ขอตารางโพสต์ทั้งเดือนธันวา". What says so is a closed class of words, and beside them stand days, numbers and places that other
readings would take for a time to publish at, a length or a file; so the message is read here as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import time
from typing import Any

from agent.contract import Request
from agent.language import detect
from agent.local import periods, slots, times
from agent.local.announcing.facts import LENGTH, SIGNAL
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.fields import Spec
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.drafting.left_out import said_without
from agent.local.drafting.readings import readings
from agent.local.drafting.said import Clause
from agent.local.lexicon import lexicon
from agent.local.moments.clocks import Clock
from agent.local.moments.days import weekdays_th
from agent.local.words import normalise
from agent.local.writing.calendar_topics import FRAME, PIECES, of_the_person, topic_of
from agent.local.writing.each_entry import for_each_entry
from agent.patterns import lazy
from agent.phrases import phrase
from tools.contract import Tool
from tools.plan import Plan, Step

_FIELDS = {"per_week", "days", "topic"}
"""The fields a tool has that fills a calendar."""
_OF_EN = r"(?:content|posting|editorial|publishing|publication|socials?(?: media)?|smm|instagram|insta|ig|tiktok|tik tok|facebook|fb|youtube|yt|telegram|posts?|reels?|shorts|videos?|clips?)"
_NAMED = lazy(
    r"\b(?:content|editorial|social media|smm)[ -](?:calend[ae]rs?|plan(?:s|ner|ning)?|schedules?)\b"
    r"|(?<![а-яё])(?:контент|смм|smm)[ -]?(?:план[а-яё]*|календар[а-яё]*)|(?<![а-яё])(?:план[а-яё]*|календар[а-яё]*) (?:для |по |ведения )?(?:контента|контенту|соц\s?сет[а-яё]+|инстаграм[а-яё]*|инсты|инсту|тик-?тока?|смм)"
    r"|(?:ตาราง|แพลน|แผน(?:งาน|การ)?|ปฏิทิน)(?:การ)?(?:ทำ|ลง|โพสต์|โพส)?(?:คอนเทนต์|คอนเท้นต์|คอนเทนท์|คอนเทน|คอนเท้น|\s?content)", re.IGNORECASE,
)
"""Names that nothing else goes by: with them hardly anything more must be said."""
_LOOSELY = lazy(
    rf"\b{_OF_EN}(?:[ -]{_OF_EN})?[ -](?:calend[ae]rs?|plan(?:s|ner)?|schedules?|grid)\b|\b(?:calend[ae]r|plan|schedule) (?:of|for|with) (?:my |our |the |all )?(?:posts|content|reels|videos|clips|shorts|socials?(?: media)?)\b"
    r"|\bplan(?: out)?(?: me| us)? (?=(?:\d{1,2}|some|several|a few) (?:short )?(?:posts|reels|videos|shorts|clips|tiktoks)\b)|(?<![а-яё])(?:распланируй|спланируй|распиши)(?:те)?(?: мне)? (?=(?:\d{1,2} )?(?:постов|поста|роликов|ролика|видео|рилс[а-яё]*|публикаций|публикации)(?![а-яё]))"
    r"|(?<![а-яё])(?:план[а-яё]*|календар[а-яё]*|расписани[а-яё]*|график[а-яё]*|сетк[а-яё]*) (?:публикаций|постов|роликов|видео|рилс[а-яё]*|сторис|шортс[а-яё]*|контента|выкладки|съ[её]мок)"
    r"|(?:ตาราง|แพลน|แผน(?:งาน|การ)?|ปฏิทิน)(?:การ)?(?:ทำ|ลง|โพสต์|โพส)*\s?(?:โพสต์|โพส|ลงคลิป|คลิป|รีล|โซเชียล|ลงเพจ|ลงโซเชียล)", re.IGNORECASE,
)
"""Names that what is planned already goes by too: a wish for a new one says that it is to be made, or for which days and what about."""
_PLANS = lazy(
    r"\bplan(?: out)?(?: me| us)?(?: my| our| the| some| all(?: my)?| all our)?(?: next| coming)?(?: (?:week|month)(?:'s)?)?(?: worth)?(?: of)? (?:content|posts|posting|social(?: media)?|reels|instagram(?: posts| feed)?|tiktoks?|feed)\b"
    r"|\bplan(?: out)?(?: me| us)? (?:an?|the|my|our|one|two|\d+) (?:week|fortnight|month|weeks|months|days)s?(?:'s?)?(?: worth)? of (?:\w+ )?(?:content|posts|reels|social media)\b"
    r"|\b(?:an?|one|two|three|four|\d{1,2}|the|my|our|next|whole|full|entire)[ -](?:week|fortnight|month|weeks|months|days)'?s?(?: worth)? of (?:\w+ )?(?:content|posts?|captions|social media)(?: ideas)?\b"
    r"|\b(?:map|plan|sketch|lay|fill|book)(?: out| up| in)?(?: me| us)? (?:the |my |our )?(?:whole |entire |all of )?(?:month of )?(?:january|february|march|april|may|june|july|august|september|october|november|december|next week|next month|this month|(?:the )?week|(?:the )?month)(?: ahead)? for (?:my|our|the|a)\b(?! (?:video|clip|film|picture|poster|post)\b)"
    r"|\b(?:content|post|video|reel|clip|short) ideas for (?:each|every) day\b"
    r"|(?<![а-яё])(?:распиши|распланируй|спланируй|запланируй|составь|продумай)(?:те)?(?: мне| нам| мой| наш)? (?:весь )?(?:контент(?!-)|посты|публикации|рилсы|ролики|соцсети|инстаграм|инсту|тикток)(?: для| на)?(?![а-яё])"
    r"|(?<![а-яё])(?:распиши|распланируй|спланируй|запланируй|заполни|забей)(?:те)?(?: мне| нам)? (?:весь |всю |целый |целую )?(?:январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь|(?:следующ[а-яё]+ |эт[а-яё]+ )?(?:неделю|месяц)) для (?!(?:ролик|видео|клип|картин|афиш|пост)[а-яё]*)"
    r"|(?<![а-яё])контент(?:а|ом)? на (?:неделю|месяц|весь|следующ|\d|две|три|январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-яё]*"
    r"|(?:ทำ|ขอ|อยากได้|คิด|จัด|เตรียม)?(?:คอนเทนต์|คอนเท้นต์|คอนเทน)(?:ทั้ง|สัก|สำหรับ|ตลอด)?\s?(?:\d{1,2}|หนึ่ง|สอง|สาม|ทั้ง)?\s?(?:อาทิตย์|สัปดาห์|เดือน|วัน)(?![\u0e00-\u0e7f]*ดาว)"
    r"|(?:วางแผน|แพลน|วาง|จัด)(?:การ|งาน)?(?:ทำ|ลง)?(?:\s?\d{1,2}\s?)?(?:คอนเทนต์|คอนเท้นต์|คอนเทน|content|โพสต์|โพส|โซเชียล)", re.IGNORECASE,
)
"""Wishes that plan what is to be posted, whatever they call the result."""
_WHAT = lazy(
    r"\bwhat (?:should|can|could|do|shall|to) (?:i |we |you think (?:i|we) should )?(?:post|publish|film|shoot|put (?:out|up))\b"
    r"|(?<![а-яё])(?:что|о ч[её]м) (?:мне |нам |бы |можно |лучше )*(?:постить|выкладывать|публиковать|писать|снимать|выложить|запостить|снять)(?![а-яё])"
    r"|(?:ควร|จะ|ต้อง)?(?:โพสต์|โพส|ลง(?:คลิป|คอนเทนต์|โพสต์)?|ทำคอนเทนต์|ทำคลิป)อะไร(?:ดี|บ้าง)", re.IGNORECASE,
)
"""A question that a calendar answers where it is of days to come, and of a subject."""
_FILMED = lazy(r"\b(?:film|shoot)\b|(?<![а-яё])(?:снимать|снять|писать)(?![а-яё])|ทำ(?:คอนเทนต์|คลิป)|(?<![а-яё])у (?:меня|нас)(?![а-яё])", re.IGNORECASE)
"""What to film, and what to post where one only tells what one has, asks for ideas, as long as nothing is said of how often."""
_SHOWS = lazy(
    r"^\W*(?:(?:hey|hi|so|and|ok|please|pls|can you|could you|jarvis)[\s,]+)*(?:show|see|view|open|check|look at|remind|tell me what|what(?:'s| is| are| does| do| did)|which|when|is|are|was|do|does|did|have i|where|cancel|delete|remove|clear|scrap|stop|drop|reschedule|export|download|send)\b(?!.*\b(?:what (?:should|can|could|to)|make|create)\b)"
    r"|^\W*(?:(?:а|и|ну|пожалуйста|слушай)[\s,]+)*(?:покажи|посмотр|открой|глянь|проверь|напомни|какой|какая|какое|какие|что (?:там |у меня |у нас )*(?:в|по|на|стоит)|есть ли|где|когда|отмени|удали|убери|очисти|сотри|скачай|выгрузи)[а-яё]*(?![а-яё])"
    r"|ขอดู|เช็ค|เช็ก|เปิดดู|ดูตาราง|ดูปฏิทิน|แสดง|ยกเลิก|ลบ(?!เรื่อง)|มีอะไร|อะไรบ้าง(?:แล้ว|ที่ตั้ง)?$|ตั้งไว้|ตั้งเวลาไว้|อยู่ไหน", re.IGNORECASE,
)
"""Asks for what there is, or takes something of it away."""
_A_WORK = lazy(
    r"\b(?:videos?|shorts?|films?|clips?|reels?|posters?|pictures?|images?|illustrations?|scripts?|songs?|posts?|captions?|carousels?)\b[^,.;]{0,30}\b(?:about|on|of|explaining|how to|why)\b[^,.;]{0,40}$"
    r"|(?<![а-яё])(?:ролик|видео|пост|картинк|постер|плакат|сценари|статья|статью|подпис)[а-яё]* (?:\S+ ){0,3}(?:про|о|об|на тему|как|зачем)(?: \S+){0,3}\s*$|(?:คลิป|วิดีโอ|รูป|โปสเตอร์|สคริปต์|แคปชั่น)[^,]{0,20}(?:เรื่อง|เกี่ยวกับ|สอน|วิธี)[^,]{0,12}$", re.IGNORECASE,
)
"""Before the name: something is to be made that is about such calendars."""
_OF_THE_SHEET = lazy(r"^[\s'-]*(?:templates?|pictures?|images?|posters?|wallpapers?|photos?|graphics?|logos?|designs?|video|short|film|картинк|шаблон|постер|обо[ийю])", re.IGNORECASE)
_SHEET = lazy(r"\b(?:poster|picture|image|illustration|wallpaper|template|logo|cover|thumbnail|draw|poem|song)\b(?! ideas)|(?<![а-яё])(?:картинк|постер|плакат|нарисуй|обложк|шаблон|логотип)[а-яё]*|โปสเตอร์|วาด|ปก|เทมเพลต|โลโก้", re.IGNORECASE)
_NOW_OUT = lazy(r"\b(?:film|make|create|generate|render|produce)\b.{0,20}\b(?:all|them|each|every)\b|\bone (?:short|video|clip|reel|film)s? (?:each|every|a|per)\b.{0,40}\b(?:on|to)\s+(?:tiktok|instagram|ig|youtube)", re.IGNORECASE)
_MAKES = lazy(
    r"\b(?:make|create|build|draft|write|prepare|give|need|want|would like|'d like|get|generate|design|draw up|come up with|put together|set up|work out|suggest|help|plan|do|new|another|can i|can you|could you)\b"
    r"|(?<![а-яё])(?:сделай|составь|создай|напиши|распиши|подготовь|придумай|нужен|нужно|надо|хочу|хотел|дай|накидай|набросай|помоги|предложи|разработай|сгенерируй|построй|можешь|нов[а-яё]+)(?:те)?[а-яё]*"
    r"|ขอ|อยากได้|ทำ|จัด|ช่วย|คิด|วาง|แพลน|สร้าง|เขียน|ออกแบบ|ต้องการ|เอา", re.IGNORECASE,
)
_ABOUT_IT = lazy(r"\babout\b|(?<![а-яё])про(?![а-яё])|เรื่อง|เกี่ยวกับ", re.IGNORECASE)
_IDEAS = lazy(r"\bideas\b|(?<![а-яё])(?:с )?иде[а-яё]{1,4}(?![а-яё])|ไอเดีย", re.IGNORECASE)
_EN_KINDS, _RU_KINDS = r"reels?|shorts|videos?|vids?|clips?|tiktoks?|films?", r"рилс[а-яё]*|ролик[а-яё]*|видео|видос[а-яё]*|шортс[а-яё]*|клип[а-яё]*|видеоролик[а-яё]*"
_KINDS = (
    ("short", lazy(rf"\b(?:short )?(?:{_EN_KINDS})\b|(?<![а-яё])(?:{_RU_KINDS})(?![а-яё])|คลิป|วิดีโอ|วีดีโอ|รีล|วิดิโอ", re.IGNORECASE)),
    ("picture", lazy(r"\b(?:pictures?|photos?|images?|posters?|graphics|carousels?)\b|(?<![а-яё])(?:картин[а-яё]+|фото[а-яё]*|карточ[а-яё]+|постер[а-яё]*|картинк[а-яё]*)(?![а-яё])|รูป(?:ภาพ)?|ภาพ|โปสเตอร์", re.IGNORECASE)),
)
_ANY_THING = r"posts?|entries|ideas?|pieces?|things?|publications?|uploads?|пост[а-яё]*|публикаци[а-яё]*|иде[а-яё]*|запис[а-яё]*|штук[а-яё]{0,2}|шт|раза?|times|сторис|stories|story|สตอรี่|โพสต์|โพส|คอนเทนต์|คอนเทน|อัน|ชิ้น|ตัว|ไอเดีย|รายการ|ครั้ง"
_COUNT = lazy(
    rf"(?<![\d:.])(?P<n>-?{periods.NUMBER}|no|zero|ноль|\d{{4,}})\s?(?:(?:short|content|different|new|разных|коротких|new|content)\s)*(?P<thing>{_EN_KINDS}|{_RU_KINDS}|pictures?|photos?|images?|картин[а-яё]+|фото|карточ[а-яё]+|คลิป|วิดีโอ|รีล|รูป(?:ภาพ)?|ภาพ|{_ANY_THING})(?![a-zа-яё])(?:\s+(?:in (?:all|total)|всего)|\s?ทั้งหมด)?"
    r"|(?P<thing2>คลิป|โพสต์|โพส|รูป|คอนเทนต์)\s?(?P<n2>\d{1,3})\s?(?:อัน|ตัว|ชิ้น|คลิป|โพสต์)?"
    rf"|(?<![\d:.])(?P<n3>{periods.NUMBER})\s(?P<thing3>in (?:all|total)|altogether|overall|total|всего|в сумме)(?![a-zа-яё])|(?<![а-яё])(?:всего|итого|в сумме)\s(?P<n4>{periods.NUMBER})(?=\s*(?:$|[,.;!]))|(?:รวม|ทั้งหมด)\s?(?P<n5>\d{{1,3}})(?![\d:.]|\s?(?:วัน|สัปดาห์|อาทิตย์|เดือน|บาท))",
    re.IGNORECASE,
)
_BESIDE = lazy(r"(?:\b(?:and|plus)|\+|(?<![а-яё])(?:и|плюс)|กับ|และ)\s*(?:(?:some|a few|несколько)\s)?(?P<thing>pictures?|photos?|images?|videos?|clips?|reels?|картин[а-яё]+|фото|карточ[а-яё]+|ролик[а-яё]*|видео|รูป(?:ภาพ)?|คลิป)(?![a-zа-яё])", re.IGNORECASE)
_ONLY = lazy(rf"\b(?:only|just)\s+(?P<en>{_EN_KINDS}|pictures|photos|images)\b|(?<![а-яё])только\s+(?P<ru>{_RU_KINDS}|картинки|фото)(?![а-яё])|(?:เอา)?(?:เฉพาะ|แค่|แต่)\s?(?P<th>คลิป|วิดีโอ|รูป|ภาพ)(?:อย่างเดียว|เท่านั้น)?|(?P<th2>คลิป|วิดีโอ|รูป|ภาพ)(?:อย่างเดียว|เท่านั้น|ล้วน)", re.IGNORECASE)
_WORDS_ALONE = r"(?:text )?posts|texts?|(?:текстовые )?посты|тексты|โพสต์(?:ข้อความ)?|ข้อความ"
_OR_ALSO = lazy(rf"\s*(?:,|&|\+|\band\b|(?<![а-яё])и(?![а-яё])|กับ|และ)\s*(?:{_EN_KINDS}|{_RU_KINDS}|pictures|photos|images|картинки|фото|คลิป|วิดีโอ|รูป(?:ภาพ)?|ภาพ|(?P<words>{_WORDS_ALONE}))(?![a-zа-яё])", re.IGNORECASE)
_ONLY_WORDS = lazy(rf"(?:\b(?:only|just)\s+|(?<![а-яё])только\s+|(?:เอา)?(?:เฉพาะ|แค่)\s?)(?P<words>{_WORDS_ALONE})(?![a-zа-яё])", re.IGNORECASE)
_PAUSES_TH = lazy(r"(?<=[\u0e00-\u0e7f])\s+(?=[\u0e00-\u0e7f])")
_SENTENCES = lazy(r"(?<=[.?!])\s+")
_STATES = lazy(
    r"\b(?:opens?|closes?|open|closed|opening hours|(?:we|we're|shop|store) (?:are )?(?:at|in))\b|(?<![а-яё])(?:открыт|закрыт|откроемся|открываемся|работаем|находимся)[а-яё]*|^(?:ร้าน)?(?:เปิด|ปิด)(?!ท้าย|ตัว)", re.IGNORECASE
)
"""States something of what the calendar is about: an hour in it is none to post at."""
_PRICED = lazy(r"[^\W\d][^\d]{1,38}[\s–—-]\d{2,5}|[^\W\d][^\d]{1,38}\s\d{1,4}[.,]\d\d")
"""A thing and its price, where nothing says that it is one: "croissant 3.50"."""
_MIXED = lazy(r"^\W*(?:(?:an? )?mix(?:ture)? of|mixing|half .{2,30} half|alternating)\b|^\W*(?:вперемешку|смесь|пополам|чередуя|микс)(?![а-яё])|^\s*(?:ผสม|สลับ)", re.IGNORECASE)
"""What the entries are to be of, beside what it is all about."""
_AT = lazy(r"\s*(?:\b(?:at|around|by|@)|(?<![а-яё])(?:в|около|к)|ตอน|เวลา)\s*$", re.IGNORECASE)
_WHERE = lazy(r"(?:\b(?:for|on|in|to|at|and|both|,)\s*|(?<![а-яё])(?:для|в|на|и)\s+|(?:สำหรับ|ลง|ใน|กับ|และ|ทาง|บน|ที่)\s?|[&+/,\s])+$", re.IGNORECASE)
_OFF = lazy(r"\b(?:without|not(?: on)?|no|except|drop|minus|remove|skip|leave out)\s+$|(?<![а-яё])(?:без|кроме|не в|убери|исключи)\s+$|(?:ไม่เอา|ไม่ลง|ยกเว้น|ตัด|เว้น|ไม่ต้องลง|เอาออกจาก)\s?$", re.IGNORECASE)


_A_DETAIL, _MOST_DETAILS = 160, 12  # characters; what a tool takes


@dataclass
class Told:
    """What a message says of a calendar. `values`: by field. `rest`: the text with all of that out of it. `fault`: what cannot be. `more`: what it holds none of."""

    rest: str
    values: dict[str, Any] = field(default_factory=dict)
    fault: str = ""
    without: tuple[str, ...] = ()
    more: tuple[str, ...] = ()


_WEEKS = lazy(r"(?<![a-z])wk(?P<s>s?)(?![a-z])|(?<=\d)wk(?P<s2>s?)\b", re.IGNORECASE)


def with_whole_weeks(text: str) -> str:
    """The text with "wk" as the week that it is short for."""
    return _WEEKS.sub(lambda match: f"{'' if match['s'] is not None else ' '}week{match['s'] or match['s2'] or ''}", text)


def filler(index: Matcher) -> Ability | None:
    """The tool that fills a calendar; None where there is none."""
    return next((ability for ability in index.abilities if ability.operation is None and ability.tool.input.model_fields.keys() >= _FIELDS), None)


def without_calendars(catalogue: Sequence[Tool], request: Request, index: Matcher) -> Sequence[Tool]:
    """The catalogue for a message that wishes for no calendar: what one is asked for by is a closed class, and "check the posting schedule",
    which is like it word for word, is of what is planned already."""
    ability = filler(index)
    made = {step.tool for plan in request.earlier for step in plan.steps}
    return catalogue if ability is None or ability.tool.name in made else [tool for tool in catalogue if tool is not ability.tool]


def calendar_wished(request: Request, index: Matcher) -> Plan | None:
    """The plan of a wish for a content calendar, or the one question it leaves; None for any other message."""
    ability = filler(index)
    text = with_whole_weeks(normalise(request.text))
    language = detect(text, request.language)
    if ability is None or request.attachments:
        return None
    if request.question is not None:
        return _answered(request, ability, index, text, language)
    if not is_wished(text, request):
        return None
    return _planned(text, "", request, ability, language)


def is_wished(text: str, request: Request) -> bool:
    """Whether a message wishes for a content calendar."""
    if _WHAT.search(text):
        asked = next(sentence for sentence in _SENTENCES.split(text) if _WHAT.search(sentence))  # "...? I do yoga" is of the person
        often = periods.often(asked)
        rest = _WHAT.sub(FRAME, _out(asked, [often.span]) if often else asked)
        spoken = periods.period(rest, request.now)
        if spoken is None or spoken.past or (often is None and _FILMED.search(asked)):
            return False
        return bool(topic_of(_out(rest, spoken.spans), only_led=True))
    named = _NAMED.search(text) or _PLANS.search(text) or _LOOSELY.search(text) or _as_a_calendar(text) or _as_captions(text, request)
    if named is None or _SHOWS.search(text) or _A_WORK.search(text[: named.start()]) or _OF_THE_SHEET.match(text[named.end() :]) or _NOW_OUT.search(text):
        return False
    if _SHEET.search(text[: named.start()]) or _is_said_only(text):
        return False
    if _NAMED.search(text):
        return True
    if LENGTH.search(text):  # films of that length
        return False
    if _PLANS.search(text):
        return True
    beside = f"{text[: named.start()]} {text[named.end() :]}"
    return bool(_ABOUT_IT.search(text[named.end() :]) or _MAKES.search(beside) or _IDEAS.search(beside) or periods.often(beside) or periods.period(beside, request.now))


_A_CALENDAR = lazy(r"\bcalend[ae]r\b(?! (?:template|picture|app))|(?<![а-яё])календар(?:ь|ём|ем)(?![а-яё])|ปฏิทิน", re.IGNORECASE)
_ITS_POSTS = lazy(r"\b(?:posts|reels|shorts|videos|content)\b|(?<![а-яё])(?:посты|постов|рилсы|рилсов|ролики|роликов|контент[а-яё]*)(?![а-яё])|โพสต์|คอนเทนต์|คลิป", re.IGNORECASE)


def _as_a_calendar(text: str) -> re.Match[str] | None:
    """A calendar by itself, where posts are named and how many of them there are in which time: "posts, 3 a week for 2 weeks, calendar please"."""
    match = _A_CALENDAR.search(text)
    return match if match and _ITS_POSTS.search(text) and periods.often(text) else None


_CAPTIONS = lazy(
    r"^\W*(?:(?:please|pls|hey|ok|can you|could you|i need|we need|i want|write|make|do|give me|draft|create|the|my|our|me|some|all)[\s,]+)*captions\b(?: for| of)?(?! (?:about|on) (?:it|this))"
    r"|^\W*(?:(?:пожалуйста|сделай|напиши|нужны|составь|мне|все|придумай)(?:те)?[\s,]+)*подписи(?![а-яё])(?: для постов)?|^(?:ช่วย|ขอ|เขียน|ทำ|คิด)*(?:แคปชั่น|แคปชัน)(?:สำหรับ|ของ)?", re.IGNORECASE,
)


def _as_captions(text: str, request: Request) -> re.Match[str] | None:
    """Captions for each of some days: "captions for the next 2 weeks for the bakery, 1 a day"."""
    match = _CAPTIONS.match(text)
    if match is None:
        return None
    rest = text[match.end() :]
    spoken = periods.period(rest, request.now)
    return match if spoken is not None and not spoken.past and (periods.often(rest) or _EACH_DAY.search(rest)) else None


_EACH_DAY = lazy(r"[\s,]*(?:\b(?:one|1) (?:a|per|each|every) day\b|\bdaily\b|(?<![а-яё])по одной в день|(?<![а-яё])каждый день|วันละ\s?(?:1|หนึ่ง|อัน)(?:\s?(?:อัน|แคปชั่น|โพสต์))?|ทุกวัน)", re.IGNORECASE)


def _is_said_only(text: str) -> bool:
    """Whether it is told and not wished for: "I have a content plan already", «у меня есть контент-план»."""
    return bool(re.match(r"\W*(?:i|we)(?:'ve| have| already have| made| did| finished)\b|\W*(?:у меня|у нас)(?: уже)? есть|\W*(?:remember|запомни|จำ)", text, re.IGNORECASE))


def _answered(request: Request, ability: Ability, index: Matcher, text: str, language: str) -> Plan | None:
    """The plan of a wish that lacked what it is about, and now has it."""
    asked = {spec.ask.get(tongue, "") for spec in ability.specs if spec.name == "topic" for tongue in spec.ask}
    said = next((turn.text for turn in reversed(request.history) if turn.role == "user"), "")
    if request.question not in asked or not said or not is_wished(normalise(said), request):
        return None
    if lexicon().no.fullmatch(text.strip(" .!")) or is_wished(text, request):
        return None if not is_wished(text, request) else _planned(text, "", request, ability, language)
    return _planned(normalise(said), topic_of(text) or text, request, ability, detect(text, language))


def _planned(text: str, topic: str, request: Request, ability: Ability, language: str) -> Plan:
    wished, each = for_each_entry(text)
    details, plain = _stated(wished, request)
    told = read(plain, request, ability, language)
    if told.fault:
        return Plan(goal=text, reply=told.fault)
    topic = topic or topic_of(told.rest) or of_the_person(request.remembered)
    if not topic:
        ask = next(spec.ask for spec in ability.specs if spec.name == "topic")
        return Plan(goal=text, question=ask.get(language, ask["en"]))
    args = {"topic": topic, **told.values, **({"details": details} if details else {}), "timezone": request.timezone}
    if each and "kinds" not in args:
        args["kinds"] = [each]
    plan = said_without(_plan(ability, args, language), ", ".join(told.more), language) if told.more else _plan(ability, args, language)
    return _then_each(plan, language) if each else plan


def _then_each(plan: Plan, language: str) -> Plan:
    """The plan, which tells how what is wished for to each entry is made: from the calendar, once it is there."""
    step = plan.steps[0]
    title = f"{step.title} ({phrase('calendar_each', language)})"
    return plan.model_copy(update={"steps": [step.model_copy(update={"title": title})]})


def _plan(ability: Ability, args: dict[str, Any], language: str) -> Plan:
    title = wording.sentence([wording.part_title(ability, args, "", language)])
    return Plan(goal=title, steps=[Step(id="calendar", tool=ability.tool.name, title=title, args=args)])


def read(text: str, request: Request, ability: Ability, language: str) -> Told:
    """What a message says of a calendar: how often and how many, which days, times and places, what it may hold."""
    told = Told(text)
    _name_out(told)
    _often(told, language)
    _days(told, request, language)
    _count(told, language)
    _clocks(told)
    _kinds_only(told)
    _places(told, ability)
    if "kinds" in told.values and (beside := _BESIDE.search(told.rest)):
        told.values["kinds"] += [kind for kind in _kinds_of(beside["thing"]) if kind not in told.values["kinds"]]
        told.rest = _out(told.rest, [beside.span()])
    if spoken := next((hit for hit in readings(ability.slots["language"], Clause(told.rest, told.rest, True)) if hit.strength >= 1), None):
        told.values["language"] = spoken.value
        told.rest = _out(told.rest, [_led((spoken.start, spoken.end), told.rest)])
    return told


def _name_out(told: Told) -> None:
    if (captions := _CAPTIONS.match(told.rest)) and (daily := _EACH_DAY.search(told.rest)):
        told.values["per_week"] = 7
        told.rest = _out(told.rest, [captions.span(), daily.span()])
    found = [match.span() for pattern in (_NAMED, _LOOSELY, _A_CALENDAR) for match in pattern.finditer(told.rest)]
    found += [match.span() for match in _WHAT.finditer(told.rest)]
    told.rest = _out(told.rest, found)


def _often(told: Told, language: str) -> None:
    often = periods.often(told.rest)
    if often is not None:
        many = often.count or often.per_week
        most = 60 if often.count else 21
        if not 1 <= many <= most:
            told.fault = told.fault or phrase("calendar_number", language, most=str(most))
        told.values["count" if often.count else "per_week"] = many
        if often.count:
            told.values["days"] = 28
        if kinds := _kinds_of(often.thing):
            told.values["kinds"] = kinds
        told.rest = _out(told.rest, [often.span])
    spoken = times.read(told.rest)
    named = weekdays_th(told.rest)
    if spoken.every is not None and spoken.every.rule.startswith("week:"):
        weekdays, spans = spoken.every.rule.removeprefix("week:").split(","), [(spoken.every.start, spoken.every.end)]
    elif days := _SEVERAL_DAYS.search(told.rest):
        weekdays, spans = [_day(name) for name in re.findall(r"\w+", days[0]) if _day(name)], [days.span()]
    elif len(named) > 1:  # one alone is where it begins
        weekdays, spans = [name for _, _, name in named], [(start, end) for start, end, _ in named]
    else:
        return
    told.values["weekdays"] = list(dict.fromkeys(weekdays))
    told.values.pop("per_week", None)  # the days say it
    told.rest = _out(told.rest, spans)


_DAY_NAMES = r"(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:days?)?|пн|вт|ср|чт|пт|сб|вс|понедельник[а-яё]*|вторник[а-яё]*|сред[а-яё]|четверг[а-яё]*|пятниц[а-яё]|суббот[а-яё]|воскресень[а-яё])(?![a-zа-яё])"
_SEVERAL_DAYS = lazy(rf"(?<![a-zа-яё])(?:(?:on|every|в|по|во)\s+)?{_DAY_NAMES}(?:(?:\s*[,/&+]\s*|\s+)(?:(?:and|и)\s+)?{_DAY_NAMES}){{1,6}}", re.IGNORECASE)
_FIRST_LETTERS = {"mon": "mon", "tue": "tue", "wed": "wed", "thu": "thu", "fri": "fri", "sat": "sat", "sun": "sun", "пн": "mon", "вт": "tue", "ср": "wed", "чт": "thu", "пт": "fri", "сб": "sat", "вс": "sun", "по": "mon", "че": "thu", "пя": "fri", "су": "sat", "во": "sun"}  # fmt: skip


def _day(name: str) -> str:
    """The day of the week as the tool takes it; empty for what stands between two of them."""
    said = name.lower()
    return _FIRST_LETTERS.get(said[:3], "") or (_FIRST_LETTERS.get(said[:2], "") if re.fullmatch(_DAY_NAMES, said, re.IGNORECASE) else "")


def _days(told: Told, request: Request, language: str) -> None:
    found = periods.period(told.rest, request.now)
    if found is None:
        return
    if found.past:
        told.fault = told.fault or phrase("calendar_past", language)
    elif not 1 <= found.days <= 92:
        told.fault = told.fault or phrase("calendar_long", language)
    if found.start:
        told.values["start"] = found.start.isoformat()
    told.values["days"] = found.days
    told.rest = _out(told.rest, found.spans)


def _count(told: Told, language: str) -> None:
    match = next(iter(_COUNT.finditer(told.rest)), None)
    if match is None:
        return
    said = next(match[name] for name in ("n", "n2", "n3", "n4", "n5") if match[name]).lower()
    many = 0 if said in ("no", "zero", "ноль") or said.startswith("-") else periods.number(said)
    if not 1 <= many <= 60:
        told.fault = told.fault or phrase("calendar_number", language, most="60")
    if "per_week" in told.values and many == 1:
        return
    told.values["count"] = many
    thing = match["thing"] or match["thing2"] or ""
    if kinds := _kinds_of(thing):
        told.values["kinds"] = kinds
    others = [other for other in _COUNT.finditer(told.rest, match.end()) if thing and (other["thing"] or other["thing2"] or thing)[:3].lower() != thing[:3].lower()]
    told.more = tuple(other[0].strip() for other in others)  # a calendar holds so many of one kind
    if len(told.values.get("weekdays", ())) == many:
        told.values.pop("count")  # the days say it
    told.rest = _out(told.rest, [match.span(), *(other.span() for other in others)])


def _kinds_only(told: Told) -> None:
    """The kinds that it is to hold and no others: "only pictures and posts", «только картинки и посты»."""
    only = _ONLY.search(told.rest)
    words = _ONLY_WORDS.search(told.rest) if only is None else None
    first = only or words
    if first is None:
        return
    kinds = _kinds_of(next(value for value in only.groupdict().values() if value)) if only else ["post"]
    end = first.end()
    while more := _OR_ALSO.match(told.rest, end):
        kinds += ["post"] if more["words"] else _kinds_of(more[0])
        end = more.end()
    if kinds == ["post"]:
        return  # "only posts" says no more than that it is of posts
    told.values["kinds"] = list(dict.fromkeys(kinds))
    told.rest = _out(told.rest, [(first.start(), end)])


def _kinds_of(thing: str) -> list[str]:
    return [kind for kind, words in _KINDS if thing and words.search(thing)]


_CLOCK = lazy(r"(?<![\d:.])(?P<h>[01]?\d|2[0-3]):(?P<m>[0-5]\d)(?![\d:])(?:\s?น\.)?")


def _bare_clocks(rest: str) -> Iterator[Clock]:
    """Hours and minutes by themselves: the days they stood behind are read already."""
    for match in _CLOCK.finditer(rest):
        yield Clock(match.start(), match.end(), time(int(match["h"]), int(match["m"])))


def _clocks(told: Told) -> None:
    clocks = times.read(told.rest).clocks or tuple(_bare_clocks(told.rest))
    if clocks:
        told.values["at"] = list(dict.fromkeys(f"{clock.at:%H:%M}" for clock in clocks))
        spans = [(clock.start - len(lead[0]) if (lead := _AT.search(told.rest[: clock.start])) else clock.start, clock.end) for clock in clocks]
        told.rest = _out(told.rest, spans)


def _places(told: Told, ability: Ability) -> None:
    spec: Spec = ability.slots["platforms"]
    hits = slots.find(told.rest, spec)
    off = [hit for hit in hits if _OFF.search(told.rest[: hit.start])]
    on = [hit.value for hit in sorted(hits, key=lambda hit: hit.start) if hit not in off]
    if on:
        told.values["platforms"] = list(dict.fromkeys(on))
    told.without = tuple(hit.value for hit in off)
    told.rest = _out(told.rest, [_led((hit.start, hit.end), told.rest, _OFF if hit in off else _WHERE) for hit in hits])


def _led(span: tuple[int, int], text: str, leads: re.Pattern[str] = _WHERE) -> tuple[int, int]:
    """The stretch with the words that lead to it."""
    lead = leads.search(text[: span[0]])
    return (lead.start(), span[1]) if lead else span


def _out(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """The text with these stretches, which may cover each other, out of it."""
    kept, at = list[str](), 0
    for start, end in sorted(spans):
        if start >= at:
            kept.append(text[at:start])
        at = max(at, end)
    return FRAME.join([*kept, text[at:]])


def _stated(text: str, request: Request) -> tuple[list[str], str]:
    """What a message states beside the wish, a piece each (a price, a place, opening hours), and the message without it."""
    details, kept = list[str](), list[str]()
    for piece in (part for whole in PIECES.split(text) for part in _PAUSES_TH.split(whole)):
        states = SIGNAL.search(piece) or _STATES.search(piece) or (_PRICED.fullmatch(piece) and not _says_when(piece, request))
        wishes = not kept or _NAMED.search(piece) or _LOOSELY.search(piece) or _PLANS.search(piece)
        mixed = _MIXED.match(piece) is not None
        (details if (states or mixed) and not wishes and len(piece) <= _A_DETAIL else kept).append(piece.strip())
    joined = " " if detect(text) == "th" else ", "
    return (details[:_MOST_DETAILS], joined.join(kept)) if details else ([], text)


def _says_when(piece: str, request: Request) -> bool:
    spoken = times.read(piece)
    return bool(spoken.days or spoken.clocks or spoken.every or periods.often(piece) or periods.period(piece, request.now) or _COUNT.search(piece))
