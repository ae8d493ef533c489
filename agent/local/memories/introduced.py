# ruff: noqa: E501 - patterns read better unbroken
"""What people tell of themselves at length, in several sentences of which none wishes for anything: "hiya, just so you know im Becky, I run Mucky
Paws in Headingley, dog grooming. we're shut mondays", «у меня гестхаус на Самуи, 8 номеров. запомни: заезд с 14», "เราชื่อแนน ขายเค้กอยู่อุดร หยุดวันจันทร์".

All of it is kept, with or without a word of remembering in it; a sentence of it is no post to move, no report and nothing to put right.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.contract import Request
from agent.local.catalogue.matching import Matcher
from agent.local.lexicon import lexicon
from agent.local.memories.noted import ASKS_TO, GREETS, ORDERS, is_wish, makes_something
from agent.local.several.two_wishes import begins
from agent.local.wordings.verbatim import verbatim
from agent.local.words import CONTENT_WEIGHT, normalise, tokens
from agent.patterns import lazy
from tools.contract import Tool
from tools.plan import Plan

_LEADS = lazy(
    r"^\W*(?:(?:(?:just )?so (?:that )?(?:you|u) know|(?:just )?to let (?:you|u) know|(?:just )?for (?:your|the) (?:info(?:rmation)?|record)|hi(?:ya)?|hello|hey|good (?:morning|afternoon|evening)|yo|so|just|btw|by the way|fyi|first(?: of all)?|there|po"
    r"|привет(?:ик|ствую)?|здравствуй(?:те)?|зд[ао]рова|добр(?:ый|ое) (?:день|утро|вечер)|чтоб(?:ы)? ты знал[аи]?|к сведению|для справки|кстати|в общем|короче|вот|ну|значит|смотри(?:те)?)(?![\wа-яё])[\s,.!:]*"
    r"|(?:สวัสดี|หวัดดี|ดี(?=ค่ะ|ครับ|จ้า))(?:ครับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า|ค่า|\s)*|(?:คือ(?:ว่า)?|บอกไว้ก่อน(?:ว่า|นะ)?|แนะนำตัว(?:ก่อน|หน่อย)?)(?:นะ|ครับ|ค่ะ|(?<!โย)คะ|\s)*)+", re.IGNORECASE,
)
_BUSINESS_RU = (
    r"(?:кафе|кофейн|магазин|салон|студи|пекарн|школ|мастерск|барбершоп|агентств|отел|гостиниц|хостел|гестхаус|гостев|клиник|стоматолог|ферм|сервис|автосервис|шиномонтаж|мойк|автомойк|ресторан|бар(?![а-яё])|столов|пиццери|спортзал|зал(?![а-яё])|клуб|ателье|кондитерск|цветочн|питомник|"
    r"типографи|центр|курс|кружок|секци|бренд|лавк|точк|кабинет|ветклиник|аптек|прокат|турфирм|тату|груминг|фотостуди|автошкол|детск|домашн|семейн|маленьк|небольш|сво[йяеё]|бизнес)"
)
_IS = lazy(
    r"(?:(?:i'?m|i am|this is|my name(?:'?s| is)?)\s+(?-i:[A-Z])[\w'-]+|(?:i|we)(?:'?re|'?m| are| am)\s+(?:(?:an?|the)\s+)(?!(?:bit|little|lot|few)\b)\w+|(?:i|we)\s+(?:run|own|manage|sell|teach|bake|fix|rent out|groom|breed|grow|brew|have (?:an?|the|our own|my own)\s+(?:\w+\s+){0,2}?(?:shop|store|cafe|café|bar|pub|restaurant|bakery|salon|studio|gym|school|clinic|hotel|hostel|guest ?house|farm|garage|workshop|business|company|agency|practice|nursery|brand|stall|van|truck|kennels?|gallery)))\b"
    rf"|(?:меня зовут|(?:я|это)\s+(?-i:[А-ЯЁ])[а-яё]+(?=\s*,)|(?:я|мы)\s+(?:держ|вед[уёе]|прода[юёе]|пек[уёе]|ш[ьё]|преподаю|уч[иу]|сда[юёе]|чин[ию]|ремонтиру)[а-яё]*|(?:у меня|у нас|держу|держим|веду|мы)\s*(?:[-–—]\s*)?(?:[а-яё]+(?:ый|ая|ое|ой|ий)\s)?{_BUSINESS_RU})"
    r"|(?:เรา|ผม|ฉัน|หนู|พี่|ดิฉัน|ครู|แม่|พ่อ|ป้า|ลุง|น้า|ร้าน(?:ของ)?(?:เรา|ผม|หนู|ฉัน)?|เพจ(?:ของ)?(?:เรา|ผม|หนู|ฉัน)?|คลินิก(?:เรา)?|ทาง(?:ร้าน|เรา))(?:ก็|นี่)?\s?(?:ชื่อ|ขาย|เปิด(?=ร้าน|คลาส|คอร์ส|คลินิก|สอน|อู่|โรงเรียน)|ทำ(?=ร้าน|ธุรกิจ|ขนม|อาหาร|เกี่ยวกับ|อู่|ฟาร์ม|เพจ)|เป็น(?=เจ้าของ|ช่าง|ครู|หมอ|แม่ค้า|พ่อค้า|ร้าน)|สอน|มี(?=ร้าน|อู่|ฟาร์ม|คลินิก|โรงเรียน)|ให้เช่า|รับ(?=ทำ|ตัด|ซ่อม|จ้าง))|ทำเกี่ยวกับ",
    re.IGNORECASE,
)
"""Says who one is or what one does, by its first words."""
_MY_NAME = lazy(r"^my name'?s\s", re.IGNORECASE)
_BY_THE_WAY = lazy(r"[\s,]+(?:btw|by the way|кстати)(?=\s*[,.;]|\s*$)", re.IGNORECASE)
_WANTS = lazy(
    r"\?|\b(?:want(?:ed|s)?|need(?:ed|s)?|please|pls|plz|help|looking for|would like|i'd like|can you|could you|let'?s|how about|what|how|should)\b"
    r"|(?<![а-яё])(?:хочу|хотим|хотел[аи]?|хотелось|нуж(?:ен|на|но|ны)|надо|помоги(?:те)?|помочь|пожалуйста|давай(?:те)?|можно|можешь|можете|сможешь|ищу|ищем|что|как|какой|какие|сколько)(?![а-яё])|ช่วย|ขอ(?!ง|น|บ|ด|ต)|อยาก|ต้องการ|รบกวน|ไหม|มั้ย|ยังไง|อะไร|กี่|หน่อย|(?:^|\s)(?:ลง|โพส|อัพ)(?=เฟส|ไอจี|ติ๊ก|ยูทูป|ยูทูบ|เพจ|สตอรี่|รีล|คลิป|รูป|โพส|พรุ่ง|วัน|คืน|\s)",
    re.IGNORECASE,
)
"""Wishes or asks for something."""
_PIECES = lazy(r"\s*[.;!\n]+(?=\s|$)\s*|\s*,\s*|\s+(?:and|but|и|а|но)\s+|(?<=[\u0e00-\u0e7f])\s+(?=[\u0e00-\u0e7f])", re.IGNORECASE)
_MADE = {"video", "picture", "song", "script", "subtitle", "voice", "title"}
_BUSINESS = lazy(
    r"\b(?:run|own|have|are|am|i'?m|we'?re)\s+(?:an?|the|our own|my own)\s+(?P<en>(?!bit\b)[\w'-]+(?: [\w'-]+){0,3}?)(?=\s+(?:called|named|in|on|at|near|from|with|and|by)\b|\s*[,.;!]|\s*$)|\b(?:i|we)\s+(?:sell|teach|bake|fix|grow|brew)\s+(?P<en2>[\w'-]+(?: [\w'-]+){0,3}?)(?=\s+(?:in|on|at|near|from|with|and|by)\b|\s*[,.;!]|\s*$)"
    r"|(?:у меня|у нас|держу|держим|веду|вед[её]м|прода[юё][а-яё]*|преподаю|мы)\s+(?:[-–—]\s*)?(?P<ru>[а-яё-]+(?: [а-яё-]+){0,2}?)(?=\s+(?:на|в|во|у|под|по|возле|около|называется)\s|\s*[«\",.;!]|\s*$)"
    r"|(?:ทำเกี่ยวกับ|ขาย|สอน)(?P<th>[\u0e00-\u0e7f]+?)(?=อยู่|ที่|ชื่อ|\s|$)|(?:เปิด|ทำ|มี)(?P<th2>(?:ร้าน|อู่|คลินิก|ฟาร์ม|โรงเรียน)[\u0e00-\u0e7f]+?)(?=ชื่อ|อยู่|ที่|\s|$)",
    re.IGNORECASE,
)
A_THING = lazy(r"^(?:draw|paint)\b|\b(?:shorts?|reels?|flyers?|banners?|captions?|slogans?|ideas|calendar|cards?|jingles?)\b|(?<![а-яё])(?:слоган|иде[йяию]|подпис|хештег|афиш|логотип)|ไอเดีย|สโลแกน|แคปชั่น|โลโก้", re.IGNORECASE)
"""What is made, by names that share no word with those of other things."""
_HOURS = ("open", "opens", "close", "closes", "closed", "start", "starts", "finish")
"""Begins with when one is there, and wishes for nothing."""
_LEAST, _FEW, _MOST = 2, 4, 500  # pieces, words that mean something, characters


def business(told: str) -> str:
    """What one does, of what was told: the pottery studio of "I run a pottery studio called Clay Days in Hove"."""
    found = _BUSINESS.search(told)
    return next((value.strip() for value in found.groups() if value), "") if found else ""


def introduced(request: Request, index: Matcher, catalogue: Sequence[Tool], language: str) -> Plan | None:
    """The plan that keeps all that people tell of themselves so; None where they tell one thing only, or wish for something beside it."""
    text = normalise(request.text)
    if request.question or request.attachments or len(text) > _MOST or makes_something(request):
        return None
    said = _told_of_oneself(text, index)
    return verbatim(f"remember that {said}", catalogue, language) if said else None


def _told_of_oneself(text: str, index: Matcher) -> str:
    """What a message tells of the person, without greetings and without "remember that"; empty where it does more than that, or less."""
    said = _MY_NAME.sub("my name is ", _BY_THE_WAY.sub("", _LEADS.sub("", GREETS.sub("", text)).strip()))
    opening = _IS.match(said)
    if opening is None:
        return ""
    asks = next(ASKS_TO.finditer(said), None)
    if asks and asks.start():
        before, behind = said[: asks.start()].rstrip(" ,;:-."), said[asks.end() :].strip(" ,;:-.!")
        said = f"{before}. {behind}" if behind else before
    pieces = [piece for piece in _PIECES.split(said) if piece]
    if len(pieces) < _LEAST or sum(token.base >= CONTENT_WEIGHT for token in tokens(said)) < _FEW or _WANTS.search(said):
        return ""
    return "" if any(is_more(piece, index) for piece in pieces) else said


_THAI = lazy("[\u0e00-\u0e7f]")


def is_more(piece: str, index: Matcher) -> bool:
    """Whether a piece wishes for something, asks something or names what is made here. In Thai what one does begins like a wish: "ทำร้านขนม"."""
    if A_THING.search(piece) or any(token.concepts & _MADE for token in tokens(piece)):
        return True
    if _IS.match(piece):
        return False
    if _THAI.match(piece):
        return bool(begins(piece) or ORDERS.search(piece))
    first = next(iter(tokens(piece)), None)
    verb = first is not None and first.text not in _HOURS and (first.text in lexicon().verbs or first.stem in lexicon().verb_stems)
    return bool(verb or begins(piece) or ORDERS.search(piece) or lexicon().question.search(piece) or is_wish(piece, index))
