# ruff: noqa: E501 - patterns read better unbroken
"""How the thing in the picture is to be, or what it is to have: «пусть он будет рыжий», «пусть будет с клубникой», "I want him ginger", "let it have
strawberries on top", "ให้มันเป็นสีส้ม". It is said of what is drawn, and not of the colours of all of it.
"""

from __future__ import annotations

import re

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.follow_ups.changes import applied, targets_of
from agent.local.follow_ups.target import Change
from agent.local.imagery.details import COLOUR_EN, COLOUR_RU, COLOUR_TH
from agent.local.words import normalise
from agent.patterns import lazy
from media.prose.russian import nominative
from tools.plan import Plan

_LED_RU = r"\W*(?:(?:а|и|но|ну|ок|класс|супер|отлично|только|теперь|лучше|давай)(?![а-яё])[\s,.!]*)*(?:пусть|хочу,? чтобы?|надо,? чтобы?|чтобы)\s+"
_END_RU = r"(?:,?\s+(?:пожалуйста|плиз|тоже|лучше))*\W*"
_SO_RU = lazy(rf"{_LED_RU}(?P<who>он[аои]?)\s+(?:будет|будут|был[аои]?)\s+(?P<how>[а-яё-]{{2,20}}(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ым|им|ыми|ими)(?:\s+и\s+[а-яё-]{{2,20}}(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ым|им|ыми|ими))?){_END_RU}", re.IGNORECASE)
_WITH_RU = lazy(rf"{_LED_RU}(?:он[аои]?\s+|там\s+)?(?:будет|будут|был[аои]?)\s+(?P<what>со?\s+[а-яё-]{{3,20}}(?:\s+[а-яё-]{{2,20}}){{0,3}}?){_END_RU}", re.IGNORECASE)
_HAVE_RU = lazy(rf"{_LED_RU}у (?:не(?:го|ё|е)|них)\s+(?:будет|будут|был[аои]?)\s+(?P<what>[а-яё-]{{3,20}}(?:\s+[а-яё-]{{2,20}}){{0,3}}?){_END_RU}", re.IGNORECASE)
_AS_WHOLE_RU = lazy(r"квадрат|вертикал|горизонтал|ч[её]рно-?бел|ярк|светл|т[её]мн|цветн|больш|маленьк|крупн|мелк|коротк|длинн|красив|лучш|друг|нов|так(?:ой|ая|ое|ие|им)|детальн|реалистичн|мультяшн|пастельн|контрастн|строг|серь[её]зн|прост|готов|хорош|стильн|минималистичн|акварельн", re.IGNORECASE)
_LED_EN = r"\W*(?:(?:ok(?:ay)?|and|but|now|please|can you|could you|lovely|great|nice|actually|also)\b[\s,.!]*)*"
_END_EN = r"(?:[\s,]+(?:please|pls|instead|too|as well|though))*\W*"
_SO_EN = lazy(rf"{_LED_EN}(?:(?:let|have)\s+(?:him|her|them)\s+be|(?:i want|i'?d like|make)\s+(?:him|her|them)(?:\s+to be)?|(?:he|she|they)\s+(?:should|must) be|(?:can|could) (?:he|she|they) be)\s+(?P<how>[a-z][a-z-]{{2,20}}(?: and [a-z][a-z-]{{2,20}})?){_END_EN}", re.IGNORECASE)
_WITH_EN = lazy(rf"{_LED_EN}(?:let\s+(?:it|him|her|them) have|(?:it|he|she|they) (?:should|must) have|(?:can|could) (?:it|he|she|they) have|i want (?:it|him|her|them) to have)\s+(?P<what>[a-z][a-z' -]{{2,60}}?){_END_EN}", re.IGNORECASE)
_NO_THING = lazy(r"\b(?:music|voice|sound|subtitles?|captions?|title|text|words?|letters?|background|border|frame|logo|longer|shorter|more|less|better|seconds?|minutes?|look|style|tone|colou?rs?|go|different|bigger|smaller|speak\w*|read|louder|quieter)\b|музык|голос|звук|субтитр|надпис|текст|заголов|фон[ао]?м?(?![а-яё])|рамк|логотип|слов|подпис|цвет|эффект|стил", re.IGNORECASE)
_SHEET = lazy(r"\b(?:posters?|flyers?|banners?|logos?|invitations?|covers?|cards?)\b|постер|плакат|афиш|баннер|логотип|обложк|открытк|приглашени|โปสเตอร์|แบนเนอร์|โลโก้|ปก|การ์ด|ใบปลิว", re.IGNORECASE)
_SO_TH = lazy(rf"\s*(?:ขอ|อยาก|ช่วย|ทำ|\s)*ให้?(?:มัน|เขา|น้อง|ตัวมัน)(?:เป็น|ตัว)?\s?(?P<how>สี{COLOUR_TH})(?:ด้วย|หน่อย|นะ|ครับ|ค่ะ|(?<!โย)คะ|จ้า|เลย|ที|ได้ไหม|ได้มั้ย|\s)*")
_WITH_TH = lazy(r"\s*(?:ขอ|อยาก|ช่วย|ทำ|\s)*ให้(?:มัน|เขา|น้อง)?มี(?P<what>[\u0e00-\u0e7f]{2,30}?)(?:ด้วย|หน่อย|นะ|ครับ|ค่ะ|(?<!โย)คะ|จ้า|เลย|ที|ได้ไหม|ได้มั้ย|\s)+")
_NO_THING_TH = lazy(r"ข้อความ|ตัวหนังสือ|คำ|ชื่อ|เพลง|เสียง|ซับ|กรอบ|โลโก้|พื้นหลัง|ฉากหลัง|สี|ราคา|เบอร์(?!รี่)|เวลา|วันที่|แค่|อีก|รูป|คลิป")
_HEAD_TH = lazy(r"(?P<head>[\u0e00-\u0e7f]{2,24}?)(?=กำลัง|อ่าน|นอน|นั่ง|ยืน|วิ่ง|กิน|ดื่ม|ถือ|ใส่|สวม|เล่น|ว่าย|บิน|กระโดด|เดิน|ขี่|บน|ใน|ใต้|ริม|ข้าง|กับ|กลาง|หน้า|$)")
_ARTICLE_EN = re.compile(r"(?:an?|the|two|three|some|my|our)\s+", re.IGNORECASE)
_LONGEST = 120  # characters


_COLOUR = lazy(rf"\b{COLOUR_EN}\b|(?<![а-яё]){COLOUR_RU}", re.IGNORECASE)


def thing_made_so(request: Request, index: Matcher) -> Plan | None:
    """The plan of the newest picture with its thing so; None for any other message, and where a sheet was made."""
    text = normalise(request.text)
    if request.question or request.attachments or not request.earlier or len(text) > _LONGEST:
        return None
    target = next((one for one in targets_of(request.earlier[0], index) if one.ability.tool.domain == "image" and one.place is None), None)
    prompt = str(target.values.get("prompt") or "") if target else ""
    recoloured = _COLOUR.search(prompt) and _COLOUR.search(text)  # one colour for another is an exchange
    if target is None or not prompt or _SHEET.search(prompt) or len(request.earlier[0].steps) > 1 or recoloured:
        return None
    new = _russian(text, prompt) or _english(text, prompt) or _thai(text, prompt)
    return applied(request.earlier[0], [(target, Change({"prompt": new}))], detect(request.text, request.language), index) if new else None


def _russian(text: str, prompt: str) -> str:
    if so := _SO_RU.fullmatch(text):
        how = so["how"] if not _AS_WHOLE_RU.search(so["how"]) else ""
        how = " и ".join(_named(word, so["who"].lower()) for word in how.split(" и ")) if how else ""
        return f"{how} {nominative(prompt)}" if how else ""
    has = _WITH_RU.fullmatch(text)
    if has and not _NO_THING.search(has["what"]):
        return f"{prompt} {has['what']}"
    have = _HAVE_RU.fullmatch(text)
    return f"{prompt}, {have['what']}" if have and not _NO_THING.search(have["what"]) else ""


def _named(word: str, who: str) -> str:
    """How one says of what it is: «чёрным» of «пусть он будет чёрным» is «чёрный»."""
    if who == "она":
        return re.sub(r"(?<=[гкхжшщч])ей$|ой$", "ая", word)
    ending = {"он": ("ый", "ий"), "оно": ("ое", "ее")}.get(who, ("ые", "ие"))
    if re.search(r"ым$|ыми$", word):
        return re.sub(r"ыми?$", ending[0], word)
    soft = "ое" if who == "оно" and re.search(r"[гкх]ими?$", word) else ending[1]
    return re.sub(r"ими?$", soft, word)


def _english(text: str, prompt: str) -> str:
    so = _SO_EN.fullmatch(text)
    if so and not _NO_THING.search(so["how"]):
        article = _ARTICLE_EN.match(prompt)
        if article is None:
            return f"{so['how']} {prompt}"
        led = ("an " if so["how"][:1].lower() in "aeiou" else "a ") if article[0].strip().lower() in ("a", "an") else article[0]
        return f"{led}{so['how']} {prompt[article.end() :]}"
    has = _WITH_EN.fullmatch(text)
    return f"{prompt} with {has['what']}" if has and not _NO_THING.search(has["what"]) else ""


def _thai(text: str, prompt: str) -> str:
    if so := _SO_TH.fullmatch(text):
        head = _HEAD_TH.match(prompt)
        return f"{prompt[: head.end()]}{so['how']}{prompt[head.end() :]}" if head and "สี" not in head[0] else ""
    has = _WITH_TH.fullmatch(text)
    return f"{prompt}มี{has['what']}" if has and not _NO_THING_TH.match(has["what"]) and re.search("[\u0e00-\u0e7f]", prompt) else ""
