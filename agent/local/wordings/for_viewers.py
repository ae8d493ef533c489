# ruff: noqa: E501 - patterns read better unbroken
"""Whom a film is for, told where it would be read as what it is about: "explain gravity to a five year old, as a video", «ролик для моего канала о шахматах»,
"a video for our school: ice safety rules". It is taken out; what the film is about stays.
"""

from __future__ import annotations

import re

from agent.patterns import lazy

_FILM = lazy(
    r"\b(?:videos?|vids?|films?|clips?|reels?|shorts?|tiktoks?|explainers?|scripts?)\b|(?<![а-яё])(?:видео|видос|ролик|клип|рилс|шортс|фильм|тикток|сценари)[а-яё]*|คลิป|วิดีโอ|วีดีโอ|รีล|หนังสั้น|สคริปต์", re.IGNORECASE,
)
_YEARS = r"(?:\d{1,2}|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_WHOM_EN = rf"(?:(?:an?|my|our|the|some) )?(?:{_YEARS}[- ]year[- ]olds?|(?:young |small |school ?|little )?(?:kids?|child(?:ren)?)|toddlers?|teen(?:ager)?s?|(?:\w+ )?students|pupils|(?:complete |absolute )?beginners?|seniors|(?:\w+ )?(?:customers|clients|parents|patients|guests|members)|grandm\w+|grandparents|newcomers|\w+[- ]graders)"
_EXPLAINED = lazy(rf"(?P<what>\b(?:explain(?:s|ing)?|describ(?:e|es|ing)) (?!to\b)[^,.:;!?]{{2,60}}?) to {_WHOM_EN}(?=\s*(?:[,.;:!?]|$|in\b|as\b|with\b|for\b|\d))", re.IGNORECASE)
_WHOM_RU = r"(?:(?:мо|наш)(?:им|ему|ей) )?(?:[а-яё]+летн(?:ему|ей|им) |маленьк(?:ому|им) )?(?:реб[её]нку|детям|малышам|школьникам|подросткам|студентам|ученикам|клиентам|покупателям|пациентам|пенсионерам|пожилым|новичкам|родителям|дошкольникам|[а-яё]+классникам|бабушк(?:е|ам)|людям)"
_EXPLAINED_RU = lazy(
    rf"(?<![а-яё])(?P<verb>объясни|поясни|расскажи|растолкуй)(?P<te>те)?(?P<what> (?!{_WHOM_RU})[^,.:;!?]{{2,60}}?)? {_WHOM_RU}(?![а-яё])(?=\s*(?:[,.;:!?]|$|в\s|на\s|про\s|об?\s|за\s))", re.IGNORECASE,
)
_EXPLAINED_TH = lazy(r"(?P<what>(?:อธิบาย|สอน|เล่า)\S{2,60}?)ให้(?:เด็ก|ลูก|หลาน|น้อง)\s?(?:(?:อายุ)?\s?(?:\d{1,2}|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ)\s?(?:ขวบ|ปี)|อนุบาล|ประถม|มัธยม)\s?(?:ฟัง|เข้าใจ|ดู)?(?:ง่ายๆ)?")
_CHANNEL_RU = lazy(
    r" для (?:(?:моего|нашего|своего|моей|нашей|своей) )?(?:канал|блог|паблик|сообществ|групп|страниц|страничк|аудитори|подписчик)[а-яё]* (?P<about>(?:про|об?) [^,.:;!?]{2,40}?)(?P<rest>\s*(?:[:,.;!?]|$).*)$", re.IGNORECASE | re.DOTALL,
)
_CHANNEL = lazy(r" for (?:my|our) (?:\w+ )?(?:channel|blog|page|feed|followers|subscribers|audience|viewers|students|pupils|class)(?= (?:about|on) (?!instagram|tiktok|youtube|facebook|telegram)\w)", re.IGNORECASE)
_CHANNEL_TH = lazy(r"(?:สำหรับ|ให้|ลง)(?:ช่อง|เพจ|บล็อก)\S{1,30}?ของ(?:ฉัน|ผม|หนู|เรา|พวกเรา)\s+(?=เรื่อง|เกี่ยวกับ)")
_FOR_COLON = lazy(
    r"^(?P<head>[^:,.;\n\"]{0,60}?\b(?:videos?|vids?|clips?|reels?|shorts?|tiktoks?|films?)) for (?:(?:the |our |my |an? )[^:,.;\n\"\d]{2,40}?|(?:\w+ ){0,2}(?:owners|parents|kids|teachers|students|beginners|seniors|people|runners|gardeners|drivers|workers|nurses|tourists|pupils|teens|women|men|mums|moms|dads|couples|families))\s?:\s*(?P<rest>\S.*)$"
    r"|^(?P<head_ru>[^:,.;\n\"]{0,60}?(?<![а-яё])(?:видео|видос|ролик|клип|рилс|шортс|тикток|фильм)[а-яё]*) для (?:[^:,.;\n\"\d]{2,40}?)\s?:\s*(?P<rest_ru>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_PLAIN = lazy(r"^(?P<about>[^,.:;!?\d$€£%\"\n]{4,80})(?P<how>[.,]\s.*)?\W*$", re.DOTALL)
_SOLD = lazy(
    r"\b(?:promos?|promot\w+|ads?|adverts?|advertis\w+|commercials?|teasers?|invit\w+|announc\w+|we|our|us|sales?|off|free|new|open(?:s|ing|ed)?|clos(?:e|es|ed|ing)|tomorrow|today|tonight|\w+day|call|book|join|come|visit|discounts?|tips each)\b"
    r"|(?<![а-яё])(?:реклам|промо|тизер|приглаш|анонс|мы(?![а-яё])|наш|скидк|акци|бесплатн|нов(?:ый|ая|ое|ые|ую)|откры|закры|завтра|сегодня|звони|приход|запис|цен[аы])[а-яё]*", re.IGNORECASE,
)
"""Something is announced, and whose it is belongs to it."""


_SAYS = lazy(r"\b(?:where|who|which|that|says?|saying|about|with|from)\b|(?<![а-яё])(?:где|котор|говор|скажет|про(?![а-яё])|чтобы|с(?![а-яё]))", re.IGNORECASE)
_HOW = lazy(r"\d|\b(?:voice|music|subtitles?|vertical|horizontal|square|calm|funny|upbeat|slow|fast|short)\b|(?<![а-яё])(?:голос|музык|субтитр|вертикальн|горизонтальн|квадратн|спокойн|смешн|вес[её]л|медленн|быстр|коротк)", re.IGNORECASE)
"""Says how the film is to be."""


def for_viewers(text: str) -> str:
    """The message without whom its film is for; as it was where it tells that nowhere, or wishes for no film."""
    if '"' in text or not _FILM.search(text):
        return text
    text = _EXPLAINED.sub(r"\g<what>", text)
    text = _EXPLAINED_RU.sub(lambda told: f"{'О' if told['verb'][0].isupper() else 'о'}бъясни{told['te'] or ''}{told['what'] or ''}" if told["verb"].lower() != "расскажи" else f"{told['verb']}{told['te'] or ''}{told['what'] or ''}", text)
    text = _CHANNEL.sub("", text)
    text = _CHANNEL_TH.sub(" ", _EXPLAINED_TH.sub(r"\g<what> ", text))
    if channel := _CHANNEL_RU.search(text):
        of_it = _OF_IT.match(channel["rest"])
        text = f"{text[: channel.start()]}{channel['rest'] if of_it else ' ' + channel['about'] + channel['rest']}"
    return _colon(text)


_OF_IT = lazy(r"\s*(?::|,\s*(?:как|почему|зачем|что|где|чем)(?![а-яё]))", re.IGNORECASE)
"""Leads to what the film itself is about, where the channel is about something wider."""


def _colon(text: str) -> str:
    """The message without whom the film is for, where what it is about stands behind a colon and announces nothing."""
    found = _FOR_COLON.match(text)
    key = "" if found and found["head"] else "_ru"
    told = _PLAIN.match(found[f"rest{key}"]) if found else None
    if found is None or told is None or _SAYS.search(text[: found.start(f"rest{key}")]) or (told["how"] and not _HOW.search(told["how"])) or _SOLD.search(found[f"head{key}"]) or _SOLD.search(told["about"]) or not re.search(r"\s", told["about"].strip()):
        return text
    return f"{found[f'head{key}']}: {found[f'rest{key}']}"
