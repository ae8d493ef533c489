# ruff: noqa: E501 - patterns read better unbroken
"""Asks for what was made to be handed over ("send me all posters from today", «скинь все афиши за сегодня», "ส่งโปสเตอร์ของวันนี้มา"), and what a
picture shows («что на фото?»), each as the tools' own examples ask.
"""

from __future__ import annotations

import re

from agent.patterns import lazy

_THINGS = (
    r"(?:posters?|pictures?|images?|photos?|pics?|flyers?|banners?|covers?|videos?|clips?|reels?|shorts|films?|songs?|tracks?|music|scripts?|captions?|texts?|files?|stuff|work"
    r"|афиш[а-яё]*|постер[а-яё]*|плакат[а-яё]*|картинк[а-яё]*|картинок|фото|фотк[а-яё]*|обложк[а-яё]*|баннер[а-яё]*|ролик[а-яё]*|видео|клип[а-яё]*|рилс[а-яё]*|песн[а-яё]*|трек[а-яё]*|сценари[а-яё]*|текст[а-яё]*|файл[а-яё]*"
    r"|โปสเตอร์|รูป(?:ภาพ)?|ภาพ|แบนเนอร์|คลิป|วิดีโอ|วีดีโอ|รีล|เพลง|สคริปต์|ไฟล์|งาน)"
)
_WHEN = r"(?P<{0}day>today|this morning|yesterday|сегодня(?:шние)?|вчера(?:шние)?|วันนี้|เมื่อวาน(?:นี้)?)"
_SEND_EN = r"(?:send|show|give|pull up|dig up|drop|bring|share|forward|list|find)(?: me| us| over| up| back)*"
_ALL_EN = r"(?:all(?: of)?|every|each|everything)"
_POLITE = r"(?:(?:please|can you|could you|hey|now|ok|and|а|и|ну|можешь|пожалуйста|слушай|так|ช่วย|ขอ)[\s,]+)*"
_ASKED = {
    "en": lazy(
        rf"\W*{_POLITE}{_SEND_EN} (?P<all>{_ALL_EN} )?(?:the |my |our )?(?P<things>{_THINGS})(?: (?:that |which )?(?:you|we|i)(?:'ve| have)? (?:made|did|created|drew))?(?: (?:from|of|for|made))?(?: {_WHEN.format('')})?(?: please| again)?\W*", re.IGNORECASE
    ),
    "ru": lazy(
        rf"\W*{_POLITE}(?:скинь|пришли|отправь|покажи|кинь|вышли|сбрось|дай|выгрузи|собери|перешли|найди)(?:те)?(?: мне| нам| сюда| обратно)*\s+(?P<all>все )?(?:(?:мои|наши|эти|те|готовые) )?(?:{_WHEN.format('adj_')} )?(?P<things>{_THINGS})(?:,? (?:которые |что )?(?:ты |мы |я )?(?:сделал[аи]?|нарисовал[аи]?|делал[аи]?))?(?: (?:за|от|с))?(?: {_WHEN.format('')})?(?: пожалуйста| ещё раз)?\W*", re.IGNORECASE
    ),
    "th": lazy(
        rf"\W*(?:ช่วย|ขอ|รบกวน)*\s?(?P<verb>ส่ง|ขอดู|ขอ|แสดง|หา|ดู|เอา)\s?(?P<things>{_THINGS})(?:ที่ทำ|ที่วาด|ที่สร้าง)?(?:ไว้|ไป)?(?P<all>ทั้งหมด|ทุก(?:อัน|รูป|ใบ|ตัว|คลิป))?(?:ที่ทำ|ที่วาด|ที่สร้าง)?(?:ไว้|ไป)?\s?(?:ของ|เมื่อ)?\s?{_WHEN.format('')}?\s?(?P<all2>ทั้งหมด|ทุก(?:อัน|รูป|ใบ|ตัว|คลิป))?(?:มา|ให้|หน่อย|ที|ด้วย|ครับ|ค่ะ|(?<!โย)คะ|นะ|อีกครั้ง|\s)*", re.IGNORECASE
    ),
}  # fmt: skip
_FOUND = {"en": 'find the {things} "{day}"', "ru": 'найди {things} "{day}"', "th": 'หา{things} "{day}"'}
_LISTED = {"en": "show my {things}", "ru": "покажи мои {things}", "th": "แสดง{things}ของฉัน"}
_SHOWN = {
    "en": lazy(r"\W*(?:(?:so|hey|and|please|can you|could you|tell me)[\s,]+)*(?:what(?:'s| is| do you see)|who(?:'s| is)|describe)(?: shown| there| here)?(?: (?:in|on))? (?:the|this|that|my) (?:photo|picture|image|pic|screenshot|poster)\W*", re.IGNORECASE),
    "ru": lazy(r"\W*(?:(?:а|и|ну|скажи|посмотри|подскажи|пожалуйста)[\s,]+)*(?:(?:что|кто)(?: (?:тут|здесь|у меня|там|это|изображен[оа]?|изображён|видно|нарисовано|за))* (?:на|в) (?:(?:этой|этом|моей|моём|той|том) )?|(?:опиши|распознай)(?:те)? (?:что на )?(?:эту |это |мою |моё )?|что за )(?:фото|фотк[а-яё]+|фотографи[а-яё]+|картинк[а-яё]+|изображени[а-яё]+|снимк[а-яё]+|скрин[а-яё]*|видео|ролик[а-яё]*|клип[а-яё]*)\W*", re.IGNORECASE),
    "th": lazy(r"\W*(?:(?:ใน|บน)(?:รูป|ภาพ|คลิป|วิดีโอ)(?:นี้)?\s?(?:มี|คือ|เป็น)?(?:อะไร|ใคร)(?:บ้าง|อยู่)?|(?:รูป|ภาพ|คลิป|วิดีโอ)(?:นี้)?(?:คือ|เป็น)?(?:รูป|ภาพ)?(?:อะไร)|(?:ช่วย)?(?:อธิบาย|บรรยาย)(?:รูป|ภาพ)(?:นี้)?)(?:(?<!โย)คะ|ครับ|ค่ะ|หน่อย|ให้ที|เหรอ|\s)*\W*", re.IGNORECASE),
}  # fmt: skip
_DESCRIBED = {"en": "describe this file", "ru": "опиши файл", "th": "ไฟล์นี้คืออะไร"}

_HAVE = (
    (
        lazy(
            r"\W*(?:(?:а|и|ну|слушай|скажи)[\s,]+)*(?:(?:есть|остались|сохранились|имеются)(?: ли)? у (?:нас|меня)|у (?:нас|меня) (?:(?:ещё|еще|где-то) )?(?:есть|остались|сохранились|имеются))(?: (?:какие-нибудь|какие-то|старые|готовые|ещё|еще|где-то))* (?P<things>картинки|фото|фотки|фотографии|видео|ролики|клипы|песни|треки|сценарии|афиши|постеры) (?:с|со|про|об?|где|из|на которых) (?P<what>[^?,.;]{3,60})\W*", re.IGNORECASE
        ),
        "найди {things} про {what}",
    ),
    (
        lazy(
            r"\s*(?:เรา|ร้าน(?:เรา)?|ฉัน|ผม|หนู)?(?:ยัง|พอ|เคย)?มี(?P<things>รูป(?:ภาพ)?|ภาพ|คลิป|วิดีโอ|วีดีโอ|เพลง)(?!อะไร|ไหน|ใคร|แบบ)(?P<what>[^\s?]{2,50}?)(?:เก็บไว้|เก็บเอาไว้|อยู่|เก่าๆ|ที่เคยทำ(?:ไว้)?|ไว้)+(?:ใน(?:ระบบ|คลัง|ไฟล์))?(?:บ้าง)?\s?(?:ไหม|มั้ย|มั๊ย|หรือเปล่า|รึเปล่า|ป่าว|เปล่า|หรือยัง)(?:(?<!โย)คะ|ครับ|ค่ะ|นะ|อะ|\s|\?)*"
        ),
        "หา{things}{what}",
    ),
)
"""Whether there is something of a kind, about something."""


def handed_over(text: str, language: str) -> str:
    """The wish as a tool's example words it; empty where it is none of these."""
    for pattern, put in _HAVE:
        if found := pattern.fullmatch(text):
            return put.format(things=found["things"], what=found["what"].strip())
    if language not in _ASKED:
        return ""
    if _SHOWN[language].fullmatch(text):
        return _DESCRIBED[language]
    match = _ASKED[language].fullmatch(text)
    groups = match.groupdict() if match else {}
    day = (groups.get("day") or groups.get("adj_day") or "").lower()
    day = {"сегодняшние": "сегодня", "вчерашние": "вчера", "this morning": "today"}.get(day, day)
    if day:
        return _FOUND[language].format(things=groups["things"], day=day)
    return _LISTED[language].format(things=groups["things"]) if groups.get("all") or groups.get("all2") else ""
