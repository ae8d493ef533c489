# ruff: noqa: E501 - patterns and sentences read better unbroken
"""What is offered where a wish is refused or not understood: sentences near to what was asked, and about what is being worked on; a dive school that
asked for subtitles is not told to draw coffee.
"""

from __future__ import annotations

import re

from agent.contract import Request
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.drafting.finished import told_before
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan

_KINDS = (
    ("memory", lazy(r"\b(?:remember|forget|memory|know about me)\b|(?<![а-яё])(?:запомн|забуд|помни|памят)|จำ(?:ไว้|ได้|ว่า)|ลืม", re.IGNORECASE)),
    ("figures", lazy(r"\b(?:views|likes|followers|statistics|stats|analytics|performing|reach|engagement)\b|(?<![а-яё])(?:просмотр|лайк|подписчик|статистик|охват|вовлеч)|ยอดวิว|ยอดไลก์|สถิติ|คนดู|ผู้ติดตาม", re.IGNORECASE)),
    ("post", lazy(r"\b(?:post|publish|upload|schedule|instagram|tiktok|facebook|telegram)\b|(?<![а-яё])(?:опублик|вылож|запост|инст[ауе]|тикток|фейсбук|телегра)|โพสต์|ลงเพจ|ไอจี|ติ๊กต|เฟส", re.IGNORECASE)),
    ("clip", lazy(r"\b(?:cut|trim|edit|crop|subtitles?|this (?:clip|video)|my (?:clip|video)|footage)\b|(?<![а-яё])(?:обреж|вырез|смонтир|субтитр|монтаж|это видео|мо[её] видео)|ตัด|ซับ|แต่งคลิป|คลิปนี้", re.IGNORECASE)),
    ("sound", lazy(r"\b(?:music|songs?|tunes?|beats?|melody|jingle|sound|audio|sing)\b|(?<![а-яё])(?:музык|песн|мелоди|джингл|звук|спой)|เพลง|ดนตรี|ทำนอง|เสียงเพลง", re.IGNORECASE)),
    ("voice", lazy(r"\b(?:voices?|read|speak|say|aloud|narrat\w+|podcast)\b|(?<![а-яё])(?:голос|озвуч|прочит|скажи|подкаст)|เสียง|พากย์|อ่าน|พอดแคสต์", re.IGNORECASE)),
    ("picture", lazy(r"\b(?:pictures?|images?|photos?|pics?|draw|paint|posters?|logos?|banners?|stickers?|flyers?|design|background|website|app)\b|(?<![а-яё])(?:картин|рису|нарису|фото|афиш|плакат|постер|логотип|баннер|стикер|дизайн|фон(?![а-яё]))|รูป|ภาพ|วาด|โปสเตอร์|โลโก้|สติก|สติ๊ก|แบนเนอร์|พื้นหลัง", re.IGNORECASE)),
    ("words", lazy(r"\b(?:words|text|write|caption|article|story|poem|letter|email|names?|translate|answer|essay|blog|message|description)\b|(?<![а-яё])(?:текст|напиш|подпис|стать|истори|стих|письмо|назван|имя|перевед|ответ|описан|сообщени)|เขียน|ข้อความ|แคปชั่น|แคปชัน|บทความ|เรื่องเล่า|กลอน|ตั้งชื่อ|แปล|ตอบ", re.IGNORECASE)),
    ("video", lazy(r"\b(?:videos?|clips?|reels?|shorts?|films?|movie|animation)\b|видео|(?<![а-яё])(?:ролик|рилс|клип|фильм|мульт)|คลิป|วิดีโอ|วีดีโอ|หนัง|การ์ตูน", re.IGNORECASE)),
)  # fmt: skip
_EXAMPLES = {
    "en": {
        "memory": ("remember that we close on Mondays", "what do you remember?", "forget the old address"),
        "figures": ("how did my posts do?", "what is working best", "what should I post next"),
        "post": ("post this on tiktok tomorrow at 9", "what is planned?", "write a caption about {topic}"),
        "clip": ("cut the silences out", "make it vertical", "cut out 0:10 to 0:20"),
        "sound": ("30 seconds of calm guitar music", "a cheerful jingle, 10 seconds"),
        "voice": ("read aloud: welcome to our shop", "a 20 second video about {topic} with a man's voice"),
        "picture": ("draw {topic}", "a poster: summer sale, 20% off, Saturday"),
        "words": ("write a caption about {topic}", "3 slogans for {topic}", "5 hashtags for {topic}"),
        "video": ("make a 20 second video about {topic}", "a square video about {topic}"),
    },
    "ru": {
        "memory": ("запомни, что в понедельник мы закрыты", "что ты помнишь?", "забудь старый адрес"),
        "figures": ("как зашли мои посты?", "что лучше всего заходит", "что мне выложить"),
        "post": ("выложи это в тикток завтра в 9", "что запланировано?", "напиши подпись про {topic}"),
        "clip": ("вырежи паузы", "сделай вертикальным", "вырежи с 0:10 по 0:20"),
        "sound": ("спокойная музыка на гитаре, 30 секунд", "весёлый джингл, 10 секунд"),
        "voice": ("прочитай вслух: добро пожаловать в наш магазин", "ролик на 20 секунд про {topic} мужским голосом"),
        "picture": ("нарисуй {topic}", "афиша: летняя распродажа, скидка 20%, суббота"),
        "words": ("напиши подпись про {topic}", "3 слогана про {topic}", "5 хештегов про {topic}"),
        "video": ("сделай ролик на 20 секунд про {topic}", "квадратный ролик про {topic}"),
    },
    "th": {
        "memory": ("จำไว้ว่าร้านหยุดวันจันทร์", "จำอะไรได้บ้าง", "ลืมที่อยู่เก่า"),
        "figures": ("โพสต์ของฉันเป็นยังไงบ้าง", "คอนเทนต์แบบไหนเวิร์คสุด", "ควรโพสต์อะไรต่อดี"),
        "post": ("โพสต์อันนี้ลง TikTok พรุ่งนี้ 9 โมง", "มีอะไรตั้งเวลาไว้บ้าง", "เขียนแคปชั่นเรื่อง{topic}"),
        "clip": ("ตัดช่วงเงียบออก", "ทำเป็นแนวตั้ง", "ตัดช่วง 0:10 ถึง 0:20 ออก"),
        "sound": ("เพลงกีตาร์สบายๆ 30 วินาที", "จิงเกิลสดใส 10 วินาที"),
        "voice": ("อ่านออกเสียง: ยินดีต้อนรับสู่ร้านของเรา", "ทำคลิป 20 วินาทีเรื่อง{topic} เสียงผู้ชาย"),
        "picture": ("วาดรูป{topic}", "โปสเตอร์ลดราคา 20% วันเสาร์"),
        "words": ("เขียนแคปชั่นเรื่อง{topic}", "คิดสโลแกนเรื่อง{topic} 3 อัน", "ขอแฮชแท็กเรื่อง{topic} 5 อัน"),
        "video": ("ทำคลิป 20 วินาทีเรื่อง{topic}", "ทำคลิปสี่เหลี่ยมจัตุรัสเรื่อง{topic}"),
    },
}
CHANGES = {
    "en": {"image": ("in blue", "brighter colours", "square", "another one"), "text": ("shorter", "another one", "about tea instead"), "audio": ("calmer", "with piano", "20 seconds")},
    "ru": {"image": ("в синих тонах", "поярче", "квадратную", "ещё вариант"), "text": ("короче", "ещё вариант", "лучше про чай"), "audio": ("поспокойнее", "с пианино", "20 секунд")},
    "th": {"image": ("โทนสีฟ้า", "สดใสขึ้น", "สี่เหลี่ยมจัตุรัส", "ขออีกแบบ"), "text": ("สั้นลง", "ขออีกแบบ", "เปลี่ยนเป็นเรื่องชา"), "audio": ("ให้เบาๆ สบายๆ กว่านี้", "ใส่เปียโน", "20 วินาที")},
}
"""What can be changed of a thing that is no film."""
_OFFERED = lazy(r"(?:[“«][^”»]{1,40}[”»](?:, | )?){2,}")
_TOPIC = {"en": "our new menu", "ru": "наше новое меню", "th": "เมนูใหม่ของร้าน"}
_USUAL = ("video", "picture", "words")
_LONGEST = 40


def near_to(plan: Plan, request: Request, index: Matcher, language: str) -> Plan:
    """The plan, or its answer with examples near to the message in the place of those that are told to everybody."""
    if plan.reply and plan.reply == phrase("what_changes", language):
        return _of_its_kind(plan, request, language)
    if not plan.reply or language not in _EXAMPLES:
        return plan
    usual = wording.suggestions(index.abilities, language)
    if not usual or usual not in plan.reply:
        return plan
    said, about = normalise(request.text), told_before(request, index)
    kinds = [kind for kind, pattern in _KINDS if pattern.search(said)][:2]
    if not kinds and not about:
        return plan
    topic = about if about and len(about) <= _LONGEST and "\n" not in about else _TOPIC[language]
    offered = examples(kinds or _USUAL, topic, language)
    return plan.model_copy(update={"reply": plan.reply.replace(usual, wording.quoted(offered, language))})


def _of_its_kind(plan: Plan, request: Request, language: str) -> Plan:
    """That something cannot be changed, with what can be of the newest thing there is."""
    newest = next((asset.actual_kind for asset in request.recent), "")
    offered = CHANGES.get(language, CHANGES["en"]).get(newest)
    if not offered or not plan.reply:
        return plan
    told = wording.quoted(offered, language)
    return plan.model_copy(update={"reply": _OFFERED.sub(lambda match: told + (" " if match[0].endswith(" ") else ""), plan.reply, count=1)})


def examples(kinds: list[str] | tuple[str, ...], topic: str, language: str) -> list[str]:
    """Up to three sentences of those kinds, turn by turn."""
    rows = [[text.format(topic=topic) for text in _EXAMPLES[language][kind]] for kind in kinds]
    turns = [row[at] for at in range(max(map(len, rows))) for row in rows if at < len(row)]
    return list(dict.fromkeys(turns))[:3]
