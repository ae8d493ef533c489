# ruff: noqa: E501 - patterns read better unbroken
"""How something is done here ("how do i get a video onto tiktok", «как поменять голос», "ใส่เพลงในวิดีโอยังไง"): it is said, and that is how; and what takes
hands, which nobody here has: printing, mailing, ordering, booking.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from agent.contract import Request
from agent.language import detect
from agent.local.words import normalise
from agent.patterns import lazy
from core.phrasebook import Phrasebook
from tools.plan import Plan

_SAY = Phrasebook(Path(__file__).parent / "phrases.toml")
_HOW = lazy(
    r"\W*(?:(?:hi|hey|so|and|ok|but|um|sorry|quick question)[\s,:]+)*(?:how (?:do|can|could|would|should) (?:i|we)|how to|what (?:do|should) i (?:say|type|do) to|is there a way to) (?:(?:get|make|tell) you (?:to )?)?(?P<en>(?!use you\b|start\b|begin\b|know\b|pay\b)\S[^?]{3,80}?)(?: here| please)*\s*\?*\W*"
    r"|\W*(?:(?:привет|а|и|ну|так|слушай|подскажи(?:те)?|скажи(?:те)?)[\s,:]+)*(?:как (?:(?:мне|нам|можно|тут|здесь|лучше|правильно|сделать(?: так)?,? чтобы ты) )*|что (?:надо|нужно) (?:сказать|сделать|написать),? чтобы )(?P<ru>(?!дела(?![а-яё])|это|ты|вы|тебя|вас|начать|работа|пользоваться|оплат|заплат)(?:[а-яё]+(?:ть|ти|чь)|(?<=чтобы )[а-яё]+л[аи]?|(?<=чтобы ты )[а-яё]+л[аи]?)\s[^?]{3,80}?|(?:поменять|сменить|убрать|изменить|добавить|включить) [а-яё ]{3,40}?)\s*\?*\W*"
    r"|\s*(?:แล้ว|อยาก(?:จะ)?|จะ|ถ้า(?:จะ|อยาก)|\s)*(?P<th>(?:ใส่|ลง|เพิ่ม|เปลี่ยน|ตัด|ลบ|โพสต์|ทำ|สร้าง|วาด|ให้จำ|แปล|ย่อ)[^?]{2,60}?)\s?(?:ต้อง)?(?:ทำ)?(?<!เป็น)(?<!ว่า)(?:ยังไง|อย่างไร|ไง)(?:ดี|อะ|อ่ะ|นะ|เหรอ|หรอ|ครับ|คับ|ค่ะ|(?<!โย)คะ|\?|\s)*", re.IGNORECASE,
)
_OF_HERE = lazy(
    r"\b(?:videos?|vids?|clips?|reels?|shorts?|films?|pictures?|pics?|photos?|posters?|flyers?|logos?|music|songs?|voice(?:-?over)?s?|sound|subtitles?|captions?|hashtags?|posts?|posting|tik ?tok|instagram|insta|facebook|youtube|telegram|remember|forget|reminders?|budget|narrat\w+|slideshow|background)\b"
    r"|(?<![а-яё])(?:видео|ролик|клип|рилс|фильм|картинк|фот|плакат|афиш|лого|музык|песн|голос|звук|субтитр|подпис|хештег|пост(?![а-яё]*оян)|тикток|инстаграм|фейсбук|ютуб|телеграм|запомнил|слайдшоу|фон|озвуч)|คลิป|วิดีโอ|วีดีโอ|รูป|ภาพ|โปสเตอร์|โลโก้|เพลง|เสียง|ซับ|แคปชั่น|แฮชแท็ก|โพสต์|ติ๊กต็อก|ติ๊กตอก|ไอจี|เฟส|ยูทูบ|จำ|พากย์", re.IGNORECASE,
)
_KNOWN = lazy(r"เรื่อง|\b(?:(?:name|title|call) (?:my|the|a|this) |(?:cancel|delete|remove|unpublish|take down) (?:a|the|my) (?:post|publication)|ideas?|more (?:followers|views|likes)|viral|famous|better at|good at|grow|sell|hack|steal|become|choose|decide|know)\b|(?<![а-яё])(?:(?:назвать|обозвать|озаглавить|подписать)(?![а-яё])|(?:снять|отменить|удалить|убрать) (?:пост|публикаци)|раскрут|набрать|стать|заработ|выбрать|продава|понять)|ปัง|ดัง|คนดูเยอะ|ขาย|เลือก", re.IGNORECASE)
"""Asks for advice, and for nothing that one says here."""
_REMEMBERS = lazy(r"^(?P<say>(?:remember|forget) \S.*|(?:запомнил|запомнила) (?P<ru>\S.*))$", re.IGNORECASE)
_PLEASE = r"\W*(?:(?:please|pls|can you|could you|would you|hey|hi|so|ok|now|then|and|also|just|jarvis)[\s,]+)*"
_PLEASE_RU = r"\W*(?:(?:пожалуйста|можешь|сможешь|привет|а|и|ну|теперь|потом|ещё)[\s,]+)*"
_HANDS = lazy(
    rf"{_PLEASE}(?:print|photocopy|laminate)(?: (?:me |us )?(?:it|this|that|these|them|out|off|(?:me |us )?(?:\d+|some|a few|the|my|our|a|an|one|two|three|ten|twenty|fifty|a hundred) [\w' -]{{2,40}}))*(?: (?:for me|out|please|on (?:a4|paper|card)))*(?:[\s,]+and\s.{{2,60}})?\W*"
    rf"|{_PLEASE}(?:post|mail|send|ship|deliver|courier) (?:it|this|that|them|these|a copy|the [\w-]+|my [\w-]+|\d+ of (?:them|these)) (?:to (?:my |our )?[\w' -]{{2,40}}?(?: in [\w' -]{{3,30}})?)(?: (?:by (?:mail|post|courier|air ?mail)|in the (?:mail|post)|as a letter))\W*|{_PLEASE}(?:mail|ship|courier) (?:it|this|that|them|these|the [\w-]+) to\s.{{2,50}}"
    rf"|{_PLEASE}(?:post|mail|send) (?:it|this|that|them|these|the [\w-]+|my [\w-]+) to (?:my |our )?(?:mum|mom|mother|dad|father|gran(?:dma|ny|dad)?|nan|aunt|uncle|sister|brother|wife|husband|neighbou?rs?)(?: in [\w' -]{{3,30}})?\W*"
    rf"|{_PLEASE}(?:order|buy|purchase|get me|book|reserve) (?:me |us |a |an |some |more |the |my |our |two |three |\d+ )*(?:pizza|food|lunch|dinner|flour|sugar|milk|coffee beans|ingredients|supplies|paper|ink|flowers|taxi|cab|uber|table|room|hotel|flight|tickets?|train|bus|appointment|doctor|dentist|plumber|venue|hall|domain|groceries|stamps|envelopes|parts|tools|materials|stock|t-?shirts?)s?(?: (?:for|at|in|on|to|from|by|online|tonight|tomorrow|please)\b.{{0,50}})?\W*|{_PLEASE}(?:call|hail|get) (?:me |us )?(?:a )?(?:taxi|cab|uber)\W*"
    rf"|{_PLEASE_RU}(?:распечатай|напечатай|отксерь|распечатать)(?:те)?(?: (?:это|её|ее|его|их|мне|пожалуйста|\d+ (?:штук|копи[йи]|экземпляр[а-яё]*)|афишу|плакат|открытку|листовк[уи]|картинку|меню|визитк[уи]|фото|на бумаге|на принтере)){{0,4}}(?: и\s.{{2,60}})?\W*"
    rf"|{_PLEASE_RU}(?:отправь|пошли|вышли|отошли|доставь)(?:те)? (?:(?:это|её|ее|его|их|открытку|плакат|афишу|письмо|посылку|подарок) )?(?:(?:мо[а-яё]+|наш[а-яё]+) )?(?:[а-яё]+ )?(?:по почте|почтой|посылкой|курьером|бандеролью|обычной почтой)(?: .{{0,40}})?\W*|{_PLEASE_RU}(?:отправь|пошли|вышли)(?:те)? (?:это|её|ее|его|их) (?:маме|папе|бабушке|дедушке|тёте|тете|дяде|сестре|брату|жене|мужу|соседк?[еау])(?: (?:в|на) [а-яё-]+)?\W*"
    rf"|{_PLEASE_RU}(?:закажи|купи|забронируй|вызови|докупи)(?:те)? (?:мне |нам |ещё |еще )*(?:пиццу|еду|обед|ужин|муку|сахар|молоко|кофе|продукты|бумагу|цветы|такси|столик|номер|отель|билет[ыа]?|поезд|самол[её]т|приём|врача|мастера|сантехника|зал|домен|материал[ыа]?|запчаст[иь]|футболк[иу]|расходники)(?: (?:на|в|для|к|по|из|до)\s.{{2,40}})?\W*"
    r"|\s*(?:ช่วย|รบกวน|แล้ว|\s)*(?:ปริ้น(?:ท์|ต์)?|ปริ๊น(?:ท์|ต์)?|พรินต์|พิมพ์(?:ใส่กระดาษ|ออกกระดาษ|ออกมา))(?!เตอร์)(?:อันนี้|รูปนี้|โปสเตอร์|ใบปลิว|การ์ด|\s|\d+|แผ่น|ใบ|ออกมา)*(?:แล้ว[\u0e00-\u0e7f ]{2,40})?(?:ให้|หน่อย|ที|ด้วย|ได้ไหม|นะ|ครับ|ค่ะ|(?<!โย)คะ|\s)*"
    r"|\s*(?:ช่วย|รบกวน|แล้ว|\s)*ส่ง(?:อันนี้|รูปนี้|การ์ด|ไป|ให้|ทาง|\s)*ไปรษณีย์[\u0e00-\u0e7f ]{0,40}|\s*(?:ช่วย|รบกวน|แล้ว|\s)*ส่ง[\u0e00-\u0e7f ]{2,40}ทางไปรษณีย์[\u0e00-\u0e7f ]{0,20}"
    r"|\s*(?:ช่วย|รบกวน|\s)*(?:สั่ง|ซื้อ|จอง|เรียก)(?:ข้าว|อาหาร|พิซซ่า|แป้ง|น้ำตาล|นม|กาแฟ(?=ให้|มา|หน่อย)|ของ(?=ให้|มา|หน่อย|เพิ่ม)|ดอกไม้|แท็กซี่|โต๊ะ|ห้อง|โรงแรม|ตั๋ว|ร้านอาหาร|คิว|หมอ|วัตถุดิบ|กระดาษ)[\u0e00-\u0e7f\d ]{0,30}?(?:ให้|หน่อย|ที|ด้วย|ได้ไหม|วัน[\u0e00-\u0e7f]+|นะ|ครับ|ค่ะ|(?<!โย)คะ|\s)*", re.IGNORECASE,
)
"""Is to be printed, mailed, ordered, bought or booked."""
_ABOUT = lazy(r"\b(?:videos?|reels?|clips?|captions?|about)\b|(?<![а-яё])(?:ролик|видео|пост(?![а-яё])|подпись|про)(?![а-яё])|คลิป|วิดีโอ|แคปชั่น|เรื่อง", re.IGNORECASE)
_MOST = 140


def takes_hands(request: Request) -> Plan | None:
    """That nobody here prints, mails, orders or books; None for any other message."""
    text = normalise(request.text)
    if request.question or request.attachments or len(text) > _MOST or not _HANDS.fullmatch(text) or _ABOUT.search(text):
        return None
    return Plan(reply=_SAY.say("no_hands", detect(text, request.language)))


def how_to(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """How it is said; None where nothing is asked so, or what is asked of is nothing that is done here."""
    text = normalise(request.text)
    asked = _HOW.fullmatch(text) if len(text) <= _MOST and not (request.question or request.attachments or request.recent or request.earlier) else None
    wish = next((value for value in (asked["en"], asked["ru"], asked["th"]) if value), "").strip() if asked else ""
    if not wish or not _OF_HERE.search(wish) or _KNOWN.search(wish):
        return None
    kept = _REMEMBERS.match(wish)
    wish = f"запомни {kept['ru']}" if kept and kept["ru"] else wish
    meant = again(replace(request, text=wish))
    known = meant.question or any(step.tool.partition(".")[0] != "asset" for step in meant.steps)
    return Plan(reply=_SAY.say("how_to", detect(text, request.language), wish=wish)) if known else None
