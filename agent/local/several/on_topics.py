# ruff: noqa: E501 - patterns read better unbroken
"""Captions for topics that are listed, of which nobody said how many they are: "captions for these topics: gears; pedals; bells", «подписи на темы: раф; латте;
какао», "แคปชั่นสำหรับหัวข้อเหล่านี้: ชาเขียว; ชานม; กาแฟ"."""

from __future__ import annotations

import re

from agent.patterns import lazy

_LEAST, _MOST, _LONG = 2, 12, 80
_PLACE_EN = r"(?:(?P<place>instagram|facebook|tiktok|youtube|insta|ig|fb)\s+)?"
_EN = lazy(
    rf"^\W*(?:(?:hi|hey|please|pls|can|could|you|i|we|need|want|write|make|create|give|do|me|us|some|short|the|an?|one)[\s,]+){{0,7}}{_PLACE_EN}(?P<noun>captions?)"
    r"(?P<of>(?:\s+(?:for|on|about|to|one|each|every|all|of|the|these|those|my|our|different|following|listed|next|below|topics?|subjects?|themes?|things?|posts?|products?|items?|ideas?|photos?|pictures?)){0,7})\s*(?P<sep>[:\n]|\s[–—-]\s)\s*(?P<list>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_RU = lazy(
    r"^\W*(?:(?:привет|пожалуйста|плиз|можешь|мне|нам|нуж(?:но|ны|на)|надо|хочу|напиши(?:те)?|сделай(?:те)?|придумай(?:те)?|дай(?:те)?|по|короткие|одной|одну)[\s,]+){0,6}(?P<noun>подпис(?:и|ь|ей))"
    r"(?P<of>(?:\s+(?:на|к|для|про|по|эти|этим|этих|такие|таким|разные|следующие|следующим|моим|наши|нашим|каждую|каждой|каждый|каждому|одной|из|них|тем[а-яё]*|пост[а-яё]*|фото|товар[а-яё]*|пункт[а-яё]*)){0,6})\s*(?P<sep>[:\n]|\s[–—-]\s)\s*(?P<list>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_TH = lazy(
    r"^\s*(?:(?:ช่วย|รบกวน|ขอ|อยากได้|ทำ|เขียน|คิด|แต่ง)\s?){0,3}(?P<noun>แคปชั่น|แคปชัน|แคป)\s?(?P<of>(?:สำหรับ|ของ|เรื่อง|ให้|แต่ละ|ทุก|ตาม|หัวข้อ|เหล่านี้|ต่อไปนี้|พวกนี้|นี้|ละ|อัน|อย่าง|หน่อย|\s)*?)\s*(?P<sep>[:：\n])\s*(?P<list>\S.*)$",
    re.DOTALL,
)
_TELLS_TOPICS = lazy(r"\b(?:each|every|these|those|following|topics|subjects|themes|all|below)\b|(?<![а-яё])(?:кажд|эти|следующ|темы|темам|тем(?![а-яё])|разн)|แต่ละ|ทุก|หัวข้อ|เหล่านี้|ต่อไปนี้|พวกนี้|ละ", re.IGNORECASE)
_BY_LETTERS = lazy(r"(?:^|[\s,;]+)(?:[a-zа-д]|\d{1,2})[.)]\s+", re.IGNORECASE)
_CUTS = (_BY_LETTERS, lazy(r"\s*;\s*(?:(?:and|и|และ)\s+)?"), lazy(r"\s+/\s+"), lazy(r"\s*\n\s*(?:[-–—•*·]\s*)?"), lazy(r"\s*,\s*(?:(?:and|и)\s+|และ\s?)?|\s+(?:and|и)\s+|\s*(?:และ|กับ|แล้วก็)\s*", re.IGNORECASE))
_DOES = lazy(r"\b(?:post|publish|schedule|make|draw|write|then|hashtags?|emojis?|each|with|without|funny|short|in english)\b|(?<![а-яё])(?:вылож|опублик|сделай|напиши|нарисуй|потом|хештег|эмодзи|без|кажд)|โพสต์|ลงไอจี|แล้วทำ|แฮชแท็ก|[?\"]", re.IGNORECASE)
"""Tells of more than what a caption is about."""
_END_TH = lazy(r"(?:ให้|หน่อย|นะ|ด้วย|ค่ะ|(?<!โย)คะ|ครับ|คับ|จ้า|\s)+$")
_PRICE = lazy(r"\d|\b(?:eur|usd|baht|руб)\b|บาท", re.IGNORECASE)


def on_topics(text: str) -> list[str]:
    """The wishes for a caption each; none for a message that lists no topics of captions."""
    found = _EN.match(text) or _RU.match(text) or _TH.match(text)
    if found is None:
        return []
    several = found["noun"].lower() in ("captions", "подписи", "подписей")
    sure = bool(_TELLS_TOPICS.search(found["of"]))
    told = _END_TH.sub("", found["list"])
    for cut in _CUTS:
        items = [item.strip(" .!,;") for item in cut.split(told) if item and item.strip(" .!,;")]
        if len(items) >= _LEAST:
            break
    else:
        return []
    plain = cut is _CUTS[-1]
    if not (sure or (several and (not plain or found["of"].strip()))) or (plain and not sure and any(_PRICE.search(item) for item in items)):
        return []
    if len(items) > _MOST or any(len(item) > _LONG or _DOES.search(item) for item in items):
        return []
    place = f"{found['place']} " if found.groupdict().get("place") else ""
    wish = "write a {place}caption about {item}" if found["noun"].isascii() else "напиши подпись про {item}" if found["noun"].lower().startswith("п") else "เขียนแคปชั่นเรื่อง{item}"
    return [wish.format(place=place, item=item) for item in items]
