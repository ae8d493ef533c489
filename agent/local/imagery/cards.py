# ruff: noqa: E501 - patterns read better unbroken
"""A greeting card, put as a picture with the greeting on it: "a pretty birthday card for olga", «поздравь учениц с новым годом, сделай красивую открытку», "ทำการ์ดวันเกิดให้แม่".

What is wished for is no part of what is drawn, nor is whom it is for: a first name stands on the card. A card whose words are told is left as it is.
"""

from __future__ import annotations

import re

from agent.patterns import lazy

_LONGEST = 200
_TOLD = lazy(r"[\":\n?]|\b(?:say(?:s|ing)?|reads?|words?|text|video|clip|reel|song|caption|poster|logo|business|with (?:the )?(?:words|text)|and then|post)\b|(?<![а-яё])(?:надпис|текст|слов|видео|ролик|клип|песн|подпис|визитк|плакат|афиш|постер|выложи|опубликуй)|เขียน|คำว่า|ข้อความ|คลิป|วิดีโอ|เพลง|แคปชั่น|โปสเตอร์|นามบัตร|โพสต์|ลง(?:ไอจี|เฟ)", re.IGNORECASE)
_EN = {
    "birthday": "Happy birthday", r"new year(?:'?s)?(?: eve)?": "Happy New Year", "(?:christmas|xmas)": "Merry Christmas", r"(?:wedding )?anniversary": "Happy anniversary", "wedding": "Congratulations on your wedding",
    r"mother'?s day": "Happy Mother's Day", r"father'?s day": "Happy Father's Day", r"valentine(?:'?s)?(?: day)?": "Happy Valentine's Day", "easter": "Happy Easter", r"women'?s day": "Happy Women's Day",
    "halloween": "Happy Halloween", "thanksgiving": "Happy Thanksgiving", "songkran": "Happy Songkran", r"thank[- ]you": "Thank you", "get[- ]well(?:[- ]soon)?": "Get well soon", "graduation": "Congratulations on your graduation",
    r"(?!new |wedding )[a-z]{3,14}(?:s'|'s|s) day": "Happy {what}",
}  # fmt: skip
_OCCASION_EN = "|".join(_EN)
_ASKS_EN = r"(?:(?:hi|hey|hello|please|pls|can|could|would|you|i|i'd|we|need|want|like|make|create|draw|design|get|do|give|me|us|some|an?|the|one|our|my)[\s,]+){0,7}"
_CARD_EN = lazy(
    rf"^\W*{_ASKS_EN}(?P<how>(?:(?:pretty|nice|beautiful|lovely|cute|sweet|funny|simple|elegant|quick|bright|colou?rful|little|small) ){{0,3}})(?:happy )?(?:(?P<a>{_OCCASION_EN}) )?(?:greetings? |post)?card(?: for (?P<b>{_OCCASION_EN}))?(?P<more>(?: (?:for|to) [^,.;]{{2,40}}?)?(?:,? with [^.;]{{3,60}})?(?: please)?)\W*$",
    re.IGNORECASE,
)
_MORE_EN = lazy(r"^(?:\s(?:for|to) (?P<whom>[^,.;]{2,40}?))?(?:,? with (?P<shows>[^.;]{3,60}?))?(?: please)?$", re.IGNORECASE)
_NAME_EN = lazy(r"(?:my )?(?P<name>mum|mom|dad|mummy|daddy|grandma|grandpa|granny)|(?!(?:guests|customers|clients|friends|everyone|staff|colleagues|kids|children|students|them|him|her|work|the|our|my|a|instagram|facebook|print)\b)(?P<own>[a-z]{2,14}(?: and [a-z]{2,14})?)", re.IGNORECASE)

_RU = {
    r"дн[её]м рождения": "на день рождения", r"(?:наступающим |прошедшим )?новым годом": "на Новый год", r"рождеством": "на Рождество", r"8[- ]?(?:м|го)? марта|восьмым марта": "на 8 марта", "23 февраля": "на 23 февраля",
    r"дн[её]м матери": "на день матери", r"дн[её]м учителя": "на день учителя", r"дн[её]м святого валентина|14 февраля": "на день святого Валентина", "юбилеем": "на юбилей", "свадьбой": "на свадьбу", "годовщиной(?: свадьбы)?": "на годовщину",
    "пасхой": "на Пасху", "новосельем": "на новоселье", r"(?:дн[её]м йоги|праздником)": "на праздник", r"рождением (?:сына|дочери|малыша|доч(?:ки|еньки)|реб[её]нка)": "на рождение малыша", "выпускным": "на выпускной", "масленицей": "на Масленицу",
    r"дн[её]м (?!для |от )[а-яё]{3,20}": "на день {what}",
}  # fmt: skip
_OCCASION_RU = rf"с (?:{'|'.join(_RU)})"
_ASKS_RU = r"(?:(?:привет|пожалуйста|плиз|мне|нам|нуж(?:но|ны|на|ен)|надо|хочу|хотим|давай|сделай(?:те)?|нарисуй(?:те)?|создай(?:те)?|придумай(?:те)?|можно|и|чтобы|для этого)[\s,]+){0,6}"
_HOW_RU = r"(?:(?!поздрав)[а-яё]{3,15}(?:ую|ая|юю|яя) ){0,3}"
_CARD_RU = lazy(
    rf"^\W*{_ASKS_RU}(?:поздрав(?:ь|ить|им)(?:те)? [а-яё ]{{2,40}}? (?P<a>{_OCCASION_RU})[\s,.!]+)?{_ASKS_RU}(?:{_HOW_RU})(?:поздравительн[а-яё]+ )?открытк[ауи](?P<more>(?:\s[а-яё0-9 -]{{2,120}})?)\W*$",
    re.IGNORECASE,
)
_GREETS_RU = lazy(rf"(?<![а-яё]){_OCCASION_RU}(?![а-яё])", re.IGNORECASE)
_WHOM_RU = lazy(r"^\s*для (?P<whom>(?:мо(?:ей|его|их) |наш(?:ей|его|их) |любим(?:ой|ого|ых) )?[а-яё]{2,20})(?: (?P<patronymic>[а-яё]{2,15}(?:вны|ичны|ича))| [а-яё]{2,15}(?:ов|ей|иц|ок))?(?=\s|$)|^\s*(?P<to>маме|папе|бабушке|дедушке|подруге|другу|мужу|жене|сестре|брату|коллегам|гостям|клиентам|ученицам|подписчикам)(?=\s|$)", re.IGNORECASE)
_SHOWS_RU = lazy(r"^\s*со? (?P<shows>[а-яё -]{3,60})$", re.IGNORECASE)

_TH = {
    "วันเกิด": "สุขสันต์วันเกิด", "(?:สวัสดี)?ปีใหม่": "สวัสดีปีใหม่", "คริสต์มาส": "สุขสันต์วันคริสต์มาส", "วันแม่": "สุขสันต์วันแม่", "วันพ่อ": "สุขสันต์วันพ่อ", "วาเลนไทน์": "สุขสันต์วันวาเลนไทน์", "วันครู": "สุขสันต์วันครู",
    "สงกรานต์": "สุขสันต์วันสงกรานต์", "ขอบคุณ": "ขอบคุณ", "ตรุษจีน": "สุขสันต์วันตรุษจีน", "ครบรอบ(?:แต่งงาน)?": "สุขสันต์วันครบรอบ", "(?:งาน)?แต่งงาน": "ยินดีกับวันแต่งงาน", "รับปริญญา": "ยินดีกับบัณฑิตใหม่",
}  # fmt: skip
_OCCASION_TH = "|".join(_TH)
_END_TH = r"(?:หน่อย|ที|นะ|ด้วย|ค่ะ|(?<!โย)คะ|ครับ|คับ|(?<!เ)จ้า|จ้ะ|ค่า|เลย|\s)*"
_CARD_TH = lazy(
    rf"^\s*(?:(?:ช่วย|รบกวน|ขอ|อยากได้|ทำ|วาด|สร้าง|ออกแบบ)\s?)*การ์ด(?:อวยพร)?\s?(?P<a>{_OCCASION_TH})(?:สวยๆ|น่ารักๆ)?\s?(?:ให้|สำหรับ)?\s?(?P<whom>คุณ?แม่|คุณ?พ่อ|แม่|พ่อ|ลูกค้า(?:ทุกคน)?|เพื่อน|แฟน|พี่|น้อง|ลูก|คุณยาย|ยาย|ครู|พนักงาน)?(?:ให้)?{_END_TH}(?:(?:รูป|ลาย|มี|ธีม|เป็นรูป)(?P<shows>[^\d:]{{2,40}}?))?{_END_TH}$",
    re.IGNORECASE,
)


def as_greeting(text: str) -> str:
    """The message as a wish for a card with its greeting on it; as it was where it names no occasion, or tells the words."""
    if len(text) > _LONGEST or _TOLD.search(text) or not re.search(r"card|открытк|การ์ด", text, re.IGNORECASE):
        return text
    return _english(text) or _russian(text) or _thai(text) or text


def _english(text: str) -> str:
    found = _CARD_EN.match(text)
    occasion = (found["a"] or found["b"] or "").lower() if found else ""
    more = _MORE_EN.match(found["more"] or "") if found else None
    if found is None or more is None or not occasion:
        return ""
    greeting = next(said for named, said in _EN.items() if re.fullmatch(named, occasion, re.IGNORECASE))
    greeting = greeting.format(what=" ".join(map(str.capitalize, occasion.split())))
    named = _NAME_EN.fullmatch((more["whom"] or "").strip())
    name = (named["name"] or named["own"]) if named else ""
    words = f"{greeting}, {' and '.join(part.capitalize() for part in name.split(' and '))}" if name else greeting
    shows = f" with {more['shows'].strip()}" if more["shows"] else ""
    article = "an" if occasion[0] in "aeiou" else "a"
    return f'draw {article} {occasion} card{shows} with the words "{words}"'


def _russian(text: str) -> str:
    found = _CARD_RU.match(text)
    more = found["more"] if found else ""
    greets = _GREETS_RU.search(more) if found and not found["a"] else None
    if found is None or not (found["a"] or greets):
        return ""
    occasion = (greets[0] if greets else found["a"])[2:].lower()
    more = f"{more[: greets.start()]} {more[greets.end() :]}" if greets else more
    more, name = re.sub(r"\s+", " ", more).strip(), ""
    if whom := _WHOM_RU.match(more):
        more, name = more[whom.end() :].strip(), _name(whom["whom"] or "", whom["patronymic"] or "")
    shows = _SHOWS_RU.match(more)
    if more and not shows:
        return ""
    on, greeting = next((on.format(what=occasion.split()[-1]), occasion) for named, on in _RU.items() if re.fullmatch(named, occasion))
    words = f"С {_CAPITALS.sub(lambda word: word[0].capitalize(), greeting)}"
    shown = f" с {shows['shows'].strip()}" if shows else f" {on}"
    return f"нарисуй открытку{shown} с надписью «{words}{f', {name}' if name else ''}»"


_CAPITALS = lazy(r"новым(?= годом)|рождеством|пасхой|валентина|масленицей")


def _name(whom: str, patronymic: str) -> str:
    """A first name as somebody is called, with the patronymic where it was told; empty for anybody else."""
    from media.prose.russian import first_name

    name = first_name(whom.lower()).capitalize() if whom and " " not in whom else ""
    of = re.sub(r"ича$", "ич", re.sub(r"ны$", "на", patronymic.lower())).capitalize()
    return f"{name} {of}".strip() if name else ""


def _thai(text: str) -> str:
    found = _CARD_TH.match(text)
    if found is None:
        return ""
    greeting = next(said for named, said in _TH.items() if re.fullmatch(named, found["a"]))
    return f"วาด{'รูป' + found['shows'].strip() if found['shows'] else 'การ์ด' + found['a']} มีคำว่า \"{greeting}\""
