# ruff: noqa: E501 - patterns read better unbroken
"""What is said in a way that reads as its opposite, or as two wishes, put as most say it: the shape a clip has beside the one it is to have («из
вертикального сделай горизонтальное»), music that is to be heard in the background («фоновую музыку на минуту, пианино»), stories that are pictures
("5 stories about skin care, each with its own picture"), and words out of a voice message («вытяни текст из голосового»).
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.words import normalise
from agent.patterns import lazy

_LONGEST = 200
_SHAPE_RU = r"(?P<{}>вертикальн|горизонтальн|широк|широкоформатн|квадратн)[а-яё]+"
_FILM_RU = r"(?:\s+(?:видео|ролика?|клипа?|рилса?|формата?|версии|версию))?"
_DO_RU = r"(?:сделай|сделать|переделай|переделать|преврати|перекрои|нужно|надо|хочу|можно)(?:те)?"
_FROM_SHAPE = lazy(
    rf"^\W*(?:(?:пожалуйста|а|можешь|теперь)[\s,]+)*(?:{_DO_RU}\s+)?(?:мне\s+)?из\s+(?:этого\s+)?{_SHAPE_RU.format('was')}{_FILM_RU}\s+(?:{_DO_RU}\s+)?(?:в\s+|на\s+)?{_SHAPE_RU.format('will')}{_FILM_RU}(?:,?\s+(?:9|16|1)\s?(?:на|[:x])\s?(?:16|9|1))?(?:\s+пожалуйста)?[\s.!]*$", re.IGNORECASE,
)
_MADE_SO = {"вертикальн": "сделай вертикальным", "горизонтальн": "сделай горизонтальным", "широк": "сделай горизонтальным", "широкоформатн": "сделай горизонтальным", "квадратн": "сделай квадратным"}
_BACKGROUND = lazy(r"^(?P<lead>\W*(?:(?:нужн[аы]|нужен|надо|хочу|мне|дай|сделай|создай|сочини|сгенерируй|пожалуйста|привет|а|и|ещё)(?:те)?[\s,]+){0,4})фонов(?:ую|ая|ой|ый)\s+(?=(?:музык|музычк|трек|мелоди|бит)[а-яё]*[\s,]+\S)", re.IGNORECASE)
_PICTURED = lazy(
    r"^(?P<lead>\W*(?:(?:нуж(?:но|ны|на)|надо|хочу|сделай|нарисуй|мне|дай|пожалуйста)(?:те)?[\s,]+)*)(?P<n>\d{1,2}|дв[ае]|три|четыре|пять|шесть|семь|восемь|девять|десять)\s+сторис\s+(?P<about>[^:;]{3,100}?)[\s,]+(?:(?:и\s+)?(?:у\s+)?кажд(?:ая|ой|ую)\s+(?:с[о]?\s+)?(?:сво(?:ей|я)\s+)?картинк(?:ой|а)|с(?:о своими)? картинками)[\s.!]*$"
    r"|^(?P<lead_en>\W*(?:(?:i|we|need|want|make|create|draw|please|me|give)[\s,]+)*)(?P<n_en>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\s+stories\s+(?P<about_en>[^:;]{3,100}?)[\s,]+(?:and\s+)?each\s+(?:(?:one\s+)?with|has|having)\s+(?:its own|an?)\s+(?:picture|image|photo)[\s.!]*$", re.IGNORECASE,
)
_FEW = {"2", "3", "4", "два", "две", "три", "четыре"}
_WHICH_BETTER = lazy(r"^\W*(?:(?:а|как думаешь|скажи|слушай)[\s,]+)*(?:что|какой формат)\s+(?:сейчас\s+)?(?:лучше|больше|сильнее)\s+(?:зайд|заход|работа|смотр|залет|набира|продвига)[а-яё]+\s*[,:—-]?\s*[а-яё]+\s+или\s+[а-яё]+\W*$", re.IGNORECASE)
_HEARD_RU = r"(?:голосов(?:ого|ом|ухи|ухе|уху|ых|ые|ое)|войса?|аудио(?:сообщени[яе]|записи|файла)?|записи|диктофона)"
_WORDS_OUT = lazy(
    rf"^\W*(?:(?:пожалуйста|можешь|надо|нужно|мне)[\s,]+)*(?:(?:вытян|вытащ|достан|сделай|получи|сними|выпиши|извлек|преврат|перевед|набер|запиш)[а-яё]*\s+)?(?:мне\s+)?(?:(?:весь\s+)?текст|словами|слова)\s*,?\s*(?:из|с|со|что в|то,? что в)\s+(?:эт[а-яё]+\s+)?{_HEARD_RU}(?![а-яё])"
    rf"|^\W*(?:(?:пожалуйста|можешь)[\s,]+)*(?:сделай|получи|преврати)(?:те)?\s+(?:из\s+)?(?:эт[а-яё]+\s+)?{_HEARD_RU}\s+(?:в\s+)?текст(?![а-яё])"
    r"|^\W*(?:(?:please|can you|could you)[\s,]+)*(?:(?:get|pull|take|extract|write down)\s+(?:me\s+)?(?:the\s+)?(?:text|words)\s+(?:out of|from|in)|(?:turn|convert|make))\s+(?:(?:this|the|that|my)\s+)?(?:voice (?:note|message|memo)|audio(?: message| file)?|recording)(?:\s+(?:in)?to\s+(?:a\s+)?text)?(?:[\s.!,]|$)"
    r"|^\s*(?:ช่วย|ขอ)?\s?(?:ถอด|ดึง|แกะ)(?:ข้อความ|คำพูด|คำ|เนื้อหา)?(?:จาก|ออกจาก)(?:เสียง|ข้อความเสียง|ไฟล์เสียง|คลิปเสียง)", re.IGNORECASE,
)
_WRITE_DOWN = {"ru": "расшифруй голосовое", "en": "transcribe this voice note", "th": "ถอดเสียงเป็นข้อความ"}


def plainly_meant(request: Request) -> Request:
    """The request as most put it; as it was where it says none of these."""
    text = normalise(request.text)
    if len(text) > _LONGEST or '"' in text:
        return request
    if (shapes := _FROM_SHAPE.match(text)) and shapes["was"].lower() != shapes["will"].lower():
        return replace(request, text=_MADE_SO[shapes["will"].lower()])
    if any(asset.actual_kind == "audio" for asset in request.attachments):
        return replace(request, text=_WRITE_DOWN[language]) if _WORDS_OUT.match(text) and (language := detect(text, request.language)) in _WRITE_DOWN else request
    if request.attachments:
        return request
    if _WHICH_BETTER.match(text):
        return replace(request, text="что лучше заходит?")
    if request.earlier:
        return request
    if background := _BACKGROUND.match(text):
        return replace(request, text=f"{background['lead']}{text[background.end() :]}")
    return replace(request, text=_as_pictures(pictured)) if (pictured := _PICTURED.match(text)) else request


def _as_pictures(told: re.Match[str]) -> str:
    if told["n"]:
        return f"{told['lead']}{told['n']} {'картинки' if told['n'].lower() in _FEW else 'картинок'} для сторис {told['about']}"
    return f"{told['lead_en']}{told['n_en']} pictures for stories {told['about_en']}"
