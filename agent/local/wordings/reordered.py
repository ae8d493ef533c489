# ruff: noqa: E501 - patterns read better unbroken
"""Wishes whose parts stand in another order than in most: the topic behind a colon, the thing before the verb, what is written on it last.

Each is put the way the tools' examples say it: "I need a video, wide, two minutes: how tea is made" is "make a video about how tea is made,
wide, two minutes". What stands in quotes is left as it is.
"""

from __future__ import annotations

import re

from agent.local.slots.quoted import QUOTE
from agent.patterns import lazy

_POLITE = r"(?:(?:please|pls|hey|hi|ok|so|привет|пожалуйста|плиз|слушай|ну|так|вот|а|тут|ещё|еще|же|бы|короче)[\s,]+)*"
_WISH_EN = r"(?:(?:i|we)(?:'d| would)? (?:really )?(?:need|want|like|love)(?: to have)?|make(?: me| us)?|create|i'm after|looking for|can you make|could you make)"
_WISH_RU = r"(?:(?:мне |нам |я |мы )?(?:очень )?(?:нуж(?:ен|на|но|ны)|надо|хочу|хотим|хочется|хотелось бы|требуется|хотел[аи]? бы|давай(?:те)?|сделай(?:те)?|создай(?:те)?|сними(?:те)?|собери(?:те)?|смонтируй(?:те)?|запили)(?: мне| нам| сделать| снять| собрать)?)"
_FILM_EN = r"(?:video|script|short|reel|clip|film|tiktok)"
_FILM_RU = r"(?:видеоролик|сценарий|видео|ролик|клип|рилс|шортс|видос|видосик|тикток)"
_SHOW_RU = r"(?:слайд-?шоу|видеоролик|видео|ролик|клип|фильм|видос)"
_ASKS_RU = r"(?:как|почему|зачем|что|чем|где|когда|кто|откуда|сколько|куда|какой|какая|какие|какое)"
_DRAWN_RU = r"(?:картинк|иллюстраци|изображени|рисун|арт)[а-яё]*"
_PICTURE_COLON = lazy(
    rf"^{_POLITE}{_WISH_RU}\s+(?:[а-яё-]+\s+){{0,2}}?{_DRAWN_RU}(?P<how_ru>[^:\"]{{0,80}}?):\s+(?P<ru>[^\"]+)$"
    rf"|^{_POLITE}{_WISH_EN}\s+(?:[\w'-]+\s+){{0,2}}?(?:picture|image|illustration|drawing)\b(?P<how_en>[^:\"]{{0,80}}?):\s+(?P<en>[^\"]+)$",
    re.IGNORECASE | re.DOTALL,
)
_FOR_WHAT = lazy(r"^\s*(?:for|для)\s[^,]+", re.IGNORECASE)
"""What a picture is for, which is nothing to be seen on it."""
_BEHIND_COLON = lazy(
    rf"^{_POLITE}{_WISH_RU}\s+(?P<ru>(?:[а-яё-]+\s+){{0,2}}?{_FILM_RU})(?!\w)(?P<how_ru>[^:\"]{{0,120}}?):\s+(?P<topic_ru>[^\"]+)$"
    rf"|^{_POLITE}{_WISH_EN}\s+(?P<en>(?:(?!(?:of|two|three|both|several)\b)[\w'-]+\s+){{0,4}}?{_FILM_EN})\b(?P<how_en>[^:\"]{{0,120}}?):\s+(?P<topic_en>[^\"]+)$",
    re.IGNORECASE | re.DOTALL,
)
_TOLD = lazy(r"\b(?:about|on(?! (?:my |our )?(?:insta|tik|you|face|tele))|versions?|explaining|titled|called|from|saying|says?)\b|(?<!\w)(?:про|об?|из|тему|тема|текст\w*|слова\w*|озвуч\w+|скажи\w*|назван\w+)(?!\w)", re.IGNORECASE)
"""What it is about, or what is said in it, is told before the colon."""
_PHOTOS_RU = r"(?:фот\w*|снимк\w+|картин\w+|карточ\w+|кадр\w+)"
_FROM_THESE = rf"(?:из|с) (?:эт\w+|мо\w+|наш\w+|сво\w+|прикрепл[её]нн\w+|присланн\w+)(?: \d+| [а-яё]+)? {_PHOTOS_RU}"
_FROM_PICTURES = lazy(
    rf"^{_POLITE}(?P<these>{_FROM_THESE})[\s,]+{_POLITE}(?:{_WISH_RU}\s+)?(?P<what>(?:[а-яё-]+\s+){{0,2}}?{_SHOW_RU})(?!\w)(?P<rest>.*)$"
    rf"|^{_POLITE}{_WISH_RU}\s+(?P<what2>(?:[а-яё-]+\s+){{0,2}}?{_SHOW_RU})(?!\w)(?P<between>[^.:;\"]{{0,40}}?)\s(?P<these2>{_FROM_THESE})(?!\w)(?P<rest2>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_SHEET_RU = r"(?:обложк|открытк|плакат|постер|баннер|афиш|приглашени|логотип|наклейк|стикер|иконк|превью|визитк|листовк|флаер|карточк|вывеск)[а-яё]*"
_SHEET_TH = r"(?:โปสเตอร์|แบนเนอร์|ป้าย|ปก|การ์ด|โลโก้|สติกเกอร์|ใบปลิว)"
_SHEET = lazy(rf"\b(?:poster|banner|flyer|cover|card|invitation|logo|sticker|thumbnail|sign|badge|leaflet)\b|(?<!\w){_SHEET_RU}|{_SHEET_TH}", re.IGNORECASE)
"""Things that have words on them."""
_THING_FIRST = lazy(
    rf"^{_POLITE}(?P<thing>(?:[а-яё-]+\s+)?{_SHEET_RU}(?:\s+[^,.;:!?\"]{{1,60}}?)??)\s+(?:мне |нам )?(?:(?:сделай|нарисуй|сгенерируй|создай|набросай|изобрази|придумай)(?:те)?|нуж(?:ен|на|но|ны)|надо|хочу)(?!\w)(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
"""The thing stands before the verb: "обложку для плейлиста сделай, ..."."""
_WHERE_RU = r"(?:сверху|наверху|вверху|снизу|внизу|поверх|посередине|по центру|крупно|на (?:ней|нём|нем|нему|них|обложке|плакате|постере|баннере|открытке))"
_CAPITAL = r"(?-i:[A-ZА-ЯЁ\d])"  # a name: "надпись крупными буквами" says how it is written
_UP_TO_COMMA = rf"{_CAPITAL}[^,.;:!?\"]{{0,60}}(?=\s*(?:[,.;!?]|$))"
_WRITTEN = lazy(
    rf"[\s,]+(?:и |а |ещё )?(?:{_WHERE_RU}\s+)?(?:с надписью|со словами|с текстом|надпись(?:ю)?|подпись(?:ю)?|название|заголовок|текст"
    rf"|(?:напиши|подпиши)(?:те)?(?:\s+(?:{_WHERE_RU}|е[её]|его|надпись|текст|слова))*"
    rf"|(?:добавь|поставь|сделай|пусть будет)(?:те)? (?:{_WHERE_RU} )?(?:надпись|текст|подпись))(?:\s+{_WHERE_RU})?\s*:?\s+(?P<ru>{_UP_TO_COMMA})"
    rf"|[\s,]+(?:and )?(?:please )?(?:write|put|print) (?P<en>{_CAPITAL}[^,.;:!?\"]{{0,60}}?)\s+on (?:it|them|top|the (?:cover|poster|card|banner))\b"
    r"|\s*(?:แล้ว|และ|พร้อม)?(?:ให้)?(?:(?:เขียน|ใส่|มี|ขึ้น|พาดหัว)(?:คำว่า|ข้อความว่า|ว่า))\s?(?P<th>[^\s\"](?:(?!\s(?:โทน|สี|ขนาด|แนว|แบบ|พื้น|ใช้|ไม่))[^\"]){0,60})",
    re.IGNORECASE,
)
"""What is written on a thing, in no quotes: "..., и напиши на ней Ночной эфир"."""
_HAS_WORDS = lazy(rf"{_SHEET.pattern}|слайд-?шоу|\bslideshow\b|สไลด์", re.IGNORECASE)
_FOR_GRADE = lazy(
    r"\s*(?:สอน|ให้|สำหรับ|อธิบายให้)?(?P<who>(?:เด็ก|นักเรียน|น้อง|หลาน|ลูก)?(?:ๆ)?\s?(?:ชั้น)?(?:ป|ม|อ)\.\s?\d)\s*(?:ดู|ฟัง|เรียน)?\s*(?P<about>เรื่อง|เกี่ยวกับ)(?P<topic>[\u0e00-\u0e7f]+)"
)
"""Thai: the school year of those it is for, before the topic: neither a count ("4 เรื่อง") nor the end of a sentence."""
_OF_A_KIND = lazy(r"(?<=[\u0e00-\u0e7f]\s)(?:เอา|ขอ)(?:เป็น)?(?:แบบ|แนว(?!ตั้ง|นอน)|สไตล์)(?=[\u0e00-\u0e7f])")
_PICTURES_INTO_TH = lazy(r"^(?:รูป|ภาพ)(?:ชุด|พวก|เหล่า)?นี้\s?(?:ขอ|ช่วย|อยากได้|เอา|ทำ|เอามาทำ)*เป็น(?=สไลด์|วิดีโอ|วีดีโอ|คลิป)")
_HAS_NO_TONE = lazy(r"ไอเดีย|แคปชั?่?น|หัวข้อ|แฮชแท็ก")
"""Thai: leads to how the wish just before it is to sound: "เขียนบท ... เอาแบบกวนๆ"."""


def reordered(message: str) -> str:
    """The message with its parts in the usual order."""
    message = _PICTURES_INTO_TH.sub("เอารูปพวกนี้ทำ", _FOR_GRADE.sub(_grade_last, message))
    message = message if _HAS_NO_TONE.search(message) else _OF_A_KIND.sub("ให้", message)
    return _topic_first(_pictures_first(_with_what_is_written(_verb_first(message))))


def _topic_first(message: str) -> str:
    if drawn := _PICTURE_COLON.match(message):
        how = _with_comma(_FOR_WHAT.sub("", drawn["how_en"] or drawn["how_ru"] or ""))
        return f"draw {drawn['en']}{how}" if drawn["en"] else f"нарисуй {drawn['ru']}{how}"
    found = _BEHIND_COLON.match(message)
    if found is None or _TOLD.search(found["how_ru"] or found["how_en"] or ""):
        return message
    if found["en"]:
        return f"{'write' if 'script' in found['en'].lower() else 'make'} {found['en']} about {found['topic_en'].rstrip(' .!')}{_with_comma(found['how_en'])}"
    topic = found["topic_ru"].rstrip(" .!")
    about = "про то," if re.match(rf"{_ASKS_RU}(?!\w)", topic, re.IGNORECASE) else "про"
    verb = "напиши" if "сценари" in found["ru"].lower() else "сделай"
    return f"{verb} {found['ru']} {about} {topic}{_with_comma(found['how_ru'])}"


def _grade_last(match: re.Match[str]) -> str:
    who = match["who"].strip()
    return f"{match['about']}{match['topic']}สำหรับ{who if who[0] not in 'ปมอ' else f'เด็ก {who}'}"


def _with_comma(how: str) -> str:
    how = how.strip(" ,")
    return f", {how}" if how else ""


def _pictures_first(message: str) -> str:
    """ "Из этих фоток хочу слайдшоу ..." is "сделай слайдшоу из этих фоток ..."."""
    found = _FROM_PICTURES.match(message)
    if found is None:
        return message
    two = "" if found["what"] else "2"
    what = re.sub(r"слайд-шоу", "слайдшоу", found[f"what{two}"], flags=re.IGNORECASE)
    return f"сделай {what} {found[f'these{two}']}{found['between'] or ''}{found[f'rest{two}']}"


def _verb_first(message: str) -> str:
    found = _THING_FIRST.match(message)
    return f"нарисуй {found['thing']}{found['rest']}" if found else message


def _with_what_is_written(message: str) -> str:
    """The words on a sheet in quotes, as the examples have them."""
    if QUOTE.search(message) or not _HAS_WORDS.search(message):
        return message
    return _WRITTEN.sub(_quoted, message, count=1).strip()


def _quoted(match: re.Match[str]) -> str:
    if match["th"]:
        return f' มีข้อความ "{match["th"].strip()}"'
    return f', with the words "{match["en"].strip()}"' if match["en"] else f' с надписью "{match["ru"].strip()}"'
