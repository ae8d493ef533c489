# ruff: noqa: E501 - patterns read better unbroken
"""What is said of a file that came with the message, put as the tools' own examples word it: "make it 15 seconds" of a clip is its first 15
seconds, "make it a 10 s video" of pictures is a film from them. A photo in a poster, or words on one, nobody here can do, and that is said.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.clips.unmet import cannot
from agent.phrases import phrase
from tools.plan import Plan

_N = r"(?P<{0}>\d{{1,3}})"
_SO_LONG = re.compile(
    rf"\b(?:make|cut|get|trim|shorten|bring|keep) (?:it|this|the (?:clip|video)) (?:down )?(?:to )?(?:be )?(?:just |only |about )?{_N.format('en')}[ -]?(?:s|sec|secs|seconds?)(?: long| in length)?\b(?! (?:video|clip|film|reel|short|longer|shorter|faster|slower|of|in|into|from|at|black))"
    rf"|(?<![а-яё])(?:сделай|пусть будет|урежь|сократи)(?:те)? (?:его |её |это |клип |видео |ролик )?(?:на |до )?{_N.format('ru')} ?(?:с|сек|секунд[а-яё]*)(?![а-яё])(?! (?:видео|ролик|длиннее|короче))"
    rf"|(?:ทำให้|ตัด|ย่อ|เอา)(?:คลิป|วิดีโอ)?(?:เหลือ|เป็น|ให้เหลือ|แค่)\s?{_N.format('th')}\s?(?:วินาที|วิ(?!นาที))(?!\s?(?:แรก|ท้าย|สุดท้าย|หลัง|หน้า|ออก|ทิ้ง))", re.IGNORECASE,
)
_FIRST = {"en": "trim to the first {n} seconds", "ru": "оставь первые {n} секунд", "th": "ตัดเหลือ {n} วินาทีแรก"}
_ALL_BUT = re.compile(
    r"\b(?:cut(?: out| off| away)?|remove|delete|trim|drop|take out|get rid of) (?:everything|all(?: of (?:it|this))?|the rest|it all),? (?:except|but|apart from|besides)(?: for)? (?:the (?:part|bit) )?(?:from )?(?=\d|the (?:first|last|middle))"
    r"|(?<![а-яё])(?:вырежи|удали|убери|обрежь|отрежь)(?:те)? вс[её],? кроме (?:куска |части |отрезка |фрагмента )?(?=(?:с |от )?\d|перв|последн|середин)"
    r"|(?:ตัด|ลบ|เอา)(?:ออก)?(?:ทั้งหมด|ทุกอย่าง|หมด)(?:ออก|ทิ้ง)?\s?(?:ยกเว้น|นอกจาก|เหลือแค่|เหลือไว้แค่|เว้นแต่)(?:ช่วง|ตอน)?\s?(?:นาทีที่|ที่)?\s?(?=\d|ช่วงแรก)", re.IGNORECASE,
)
_KEEPS = {"en": "keep ", "ru": "оставь ", "th": "เหลือแค่ช่วง "}
"""Everything but a stretch is cut: that stretch is kept."""
_ABOUT = re.compile(r"\b(?:about|on|explaining)\s+\w|(?<![а-яё])(?:про|об?)\s|เรื่อง|เกี่ยวกับ", re.IGNORECASE)
_FILM = re.compile(
    r"\b(?:make|turn|create|do)\s+(?:it|this|that|these|them|those|(?:this|the|my|these) (?:photos?|pictures?|pics?|images?))?\s*(?:in)?(?:to )?(?:an? )?(?:lil |little |quick |nice )?(?P<en>(?:\d{1,3}[ -]?(?:s|sec|second|seconds)[ -](?:long )?)?)(?:short |vertical |square )?(?:video|clip|film)\b(?: (?:from|of|with|out of) (?:it|this|these|them)(?! \d{1,2} (?:photos?|pictures?|pics?|images?)))?(?! (?:from|of|with|out of) (?:this|these) \d)"
    r"|(?<![а-яё])(?:сделай|собери|смонтируй|создай)(?:те)?\s+(?:из (?:этого|этих|них|него|неё|фото|картинки|картинок|фоток)\s+)?(?:видео|ролик|клип|видос)(?! (?:про|об?|на тему))(?: из (?:этого|этих|них|него|неё)(?: (?:фото|картин[а-яё]+))?)?(?P<ru>)"
    r"|(?:ช่วย)?(?:เอา(?:รูป|ภาพ)(?:นี้|พวกนี้)?(?:มา)?)?ทำ(?:เป็น)?(?:คลิป|วิดีโอ|วีดีโอ)(?:จาก(?:รูป|ภาพ)(?:นี้|พวกนี้))?(?P<th>)", re.IGNORECASE,
)
_USED_FOR = re.compile(
    r"^\W*(?:(?:please|can you|could you|hey|ok)[\s,]+)*(?:use|take) (?P<of>(?:these|the|this|my|those|attached) (?:\w+ )?(?:photos?|pictures?|pics?|images?))(?: (?:for|in|to (?:make|do|create))|,? and (?:make|do|create)|\s*:) (?P<made>(?:an? )?[^.;]*\b(?:video|clip|reel|short|film)\b(?=.*\b(?:about|on)\s+\w).*)$"
    r"|^\W*(?:(?:пожалуйста|слушай)[\s,]+)*(?:используй|возьми)(?:те)? (?P<of_ru>(?:эти|мои|эту|это) (?:фото(?:графии)?|картинки|снимки|фотки)) (?:для|и сделай)\s(?P<made_ru>[^.;]*(?:ролик|видео|клип|рилс|шортс)[а-яё]*(?=.*(?<![а-яё])(?:про|об?)\s).*)$", re.IGNORECASE,
)
"""What is to be made of pictures that are handed over first, and is about something."""
_WITH_THEM = {"en": "make {made} with {photos}", "ru": "сделай {made} с {photos}", "th": "{made}{photos}"}
_PICTURES = re.compile(r"\b(?:photos?|pictures?|pics?|images?)\b|(?<![а-яё])(?:фот|картин|снимк)[а-яё]*|รูป|ภาพ", re.IGNORECASE)
"""Told already what it is to be made of."""
_VOICE_RU = re.compile(r"(?<![а-яё])(?:из|по|под|с) (?:этого |этой |моей |моего |этим |моим )?(?:голосов(?:ого|ой|ым|ухи|ушки|ухой)(?: сообщения| сообщением| записи)?|диктофонной записи)(?![а-яё])", re.IGNORECASE)
"""A recording of a voice, by the name it has in a chat."""
_FROM = {"en": "make a {how}slideshow from these pictures", "ru": "собери слайд-шоу из этих фото", "th": "ทำสไลด์โชว์จากรูปพวกนี้"}
_SHEET = (
    r"(?:posters?|flyers?|banners?|covers?|thumbnails?|cards?|invitations?|logos?|stickers?|story|stories|афиш[а-яё]*|плакат[а-яё]*|постер[а-яё]*|баннер[а-яё]*|флаер[а-яё]*|обложк[а-яё]*|открытк[а-яё]*|приглашени[а-яё]*|логотип[а-яё]*|стикер[а-яё]*|превью|сторис"
    r"|โปสเตอร์|แบนเนอร์|ใบปลิว|การ์ด|ปก(?:คลิป)?|โลโก้|สติกเกอร์)"
)
_OF_A_PHOTO = re.compile(
    rf"\b(?:make|turn|create|do|design)\b.{{0,20}}\b{_SHEET}\b.{{0,20}}\b(?:from|out of|with|using|of) (?:it|this|that|these|(?:this|the|my) (?:photo|picture|pic|image))\b|\b(?:make|turn|convert|transform) (?:it|this|that|(?:this|the|my) (?:photo|picture|pic|image)) (?:in)?to (?:an? )?(?:\w+ )?{_SHEET}\b"
    rf"|\b(?:add|put|overlay)\b.{{0,12}}\b(?:text|words|lettering|title|name|price|phone|date)\b|\b(?:add|put|write) .{{1,60}} on (?:it|this|the (?:photo|picture|image|pic))\b"
    rf"|(?<![а-яё])(?:сделай|собери|нарисуй|преврати|оформи)(?:те)?\s.{{0,30}}?(?:(?:из (?:этого|этой|него|неё|фото|картинки|снимка)|с (?:этим|этой|моим|моей) (?:фото|картинкой))\s.{{0,20}}?{_SHEET}|{_SHEET}.{{0,20}}?(?:из (?:этого|этой|него|неё|фото|картинки)|с (?:этим|этой|моим|моей) (?:фото|картинкой|фоткой)))"
    rf"|(?<![а-яё])(?:(?:добавь|впиши|наложи|поставь)(?:те)?\s.{{0,20}}?(?:текст|надпись|слова|название|цену|телефон|дату)(?! (?:пост|для пост|к пост))|напиши(?:те)?\s.{{0,20}}?на (?:неё|него|нём|ней|фото|картинк[уе]))(?![а-яё])"
    rf"|(?:เอา|ใช้)(?:รูป|ภาพ)(?:นี้|พวกนี้)?(?:มา|ไป)?(?:ทำ|สร้าง)(?:เป็น)?{_SHEET}|ทำ(?:รูป|ภาพ)นี้เป็น{_SHEET}|(?:ใส่|เขียน|พิมพ์)(?:คำว่า|ข้อความ|ตัวหนังสือ|ชื่อ|ราคา|เบอร์).{{0,40}}", re.IGNORECASE,
)  # fmt: skip
_RETOUCHES = re.compile(
    r"\b(?:black[ -](?:and|n|&)[ -]white|b ?& ?w|monochrome|gr[ea]yscale|sepia|bright(?:er|en)|dark(?:er|en)|light(?:er|en)|sharp(?:er|en)|contrast|saturat\w+|exposure|crop|rotate|flip|mirror|resize|upscale|enlarge|retouch|enhance|filter|blur|colou?ri[sz]e|straighten|(?:make|turn|paint) the (?:background|backdrop|sky|wall) \w+|cut out the (?:background|person)|(?:remove|change|replace|erase|delete) (?:the |this |her |his )?(?:background|backdrop|person|people|text|watermark|object|logo))\b"
    r"|(?<![а-яё])(?:ч[её]рно-бел|ярче|поярче|светлее|посветлее|осветли|темнее|потемнее|затемни|резче|порезче|контраст|насыщенн|обреж|кадрир|поверни|отрази|отзеркаль|увелич|уменьши|отретушир|ретуш|улучши|фильтр|размой|размыт|сепи|(?:убери|удали|замени|поменяй|смени|вырежи) (?:фон|задний|человек|людей|текст|надпись|водяной|лишн))[а-яё]*"
    r"|ขาวดำ|สว่าง(?:ขึ้น|หน่อย)?|มืดลง|คมชัด|ชัดขึ้น|ครอป|ครอบตัด|หมุนรูป|หมุนภาพ|พลิกรูป|ขยายรูป|ย่อรูป|รีทัช|แต่งรูป|ใส่ฟิลเตอร์|ฟิลเตอร์|เบลอ|ลบพื้นหลัง|ลบแบ็คกราวด์|เปลี่ยนพื้นหลัง|ตัดพื้นหลัง|ไดคัท|ลบคน|ลบลายน้ำ", re.IGNORECASE,
)  # fmt: skip
"""What is done with a photo that stays one."""
_MOVES = re.compile(r"\b(?:video|clip|film|slideshow|reel|short|post (?:it|this))\b|(?<![а-яё])(?:видео|ролик|клип|слайд|рилс|фильм|пост|подпись к)[а-яё]*|คลิป|วิดีโอ|วีดีโอ|สไลด์|รีล", re.IGNORECASE)


def put_for_its_file(request: Request) -> Request:
    """The message put so; as it was where no file came with it that it may be said of."""
    kinds = {asset.actual_kind for asset in request.attachments}
    text, language = request.text, detect(request.text, request.language)
    if request.question or language not in _FIRST:
        return request
    if kept := _ALL_BUT.search(text):
        return replace(request, text=f"{text[: kept.start()]}{_KEEPS[language]}{text[kept.end() :]}")
    if kinds and kinds <= {"video"} and len(request.attachments) == 1 and (long := _SO_LONG.search(text)):
        first = _FIRST[language].format(n=next(value for value in long.groups() if value))
        return replace(request, text=f"{text[: long.start()]}{first}{text[long.end() :]}")
    if kinds == {"audio"} and (voice := _VOICE_RU.search(text)):
        return replace(request, text=f"{text[: voice.start()].rstrip()}{text[voice.end() :].rstrip(' .!')} с моим голосом".strip())
    if kinds == {"image"} and (used := _USED_FOR.match(text)):
        said = {name: value for name, value in used.groupdict().items() if value}
        made, photos = next(value for name, value in said.items() if name.startswith("made")), next(value for name, value in said.items() if name.startswith("of"))
        return replace(request, text=_WITH_THEM[language].format(made=made.strip(" .!"), photos=photos))
    if kinds == {"image"} and not _ABOUT.search(text) and (film := _FILM.search(text)) and not _PICTURES.search(text[: film.start()]):
        return replace(request, text=f"{text[: film.start()]}{_FROM[language].format(how=film['en'] or '')}{text[film.end() :]}")
    return request


_ITS_WORDS = re.compile(
    r"^\W*(?:(?:please|can you|could you|and|пожалуйста|ช่วย)[\s,]+)*(?:add|put|insert|place|overlay|добавь|наложи|поставь|вставь|ใส่|เพิ่ม)(?:те)?\s*(?:(?:an?|the|this)\s+)?(?:title|heading|headline|caption text|заголовок|титр[а-яё]*|надпись|ชื่อ(?:คลิป|เรื่อง)?|หัวข้อ)\s*(?:ว่า|:|\"|«|“)\s*\S", re.IGNORECASE,
)
"""Words that are told and are to stand on a clip, and no title to be thought of."""


def not_on_a_clip(request: Request) -> Plan | None:
    """What is said where words are to be put on a clip that was sent; None for any other message."""
    sent = {asset.actual_kind for asset in request.attachments}
    if request.question or sent != {"video"} or not _ITS_WORDS.match(request.text):
        return None
    return Plan(goal=request.text, reply=cannot(["words"], detect(request.text, request.language)))


def not_with_a_photo(request: Request, index: Matcher) -> Plan | None:
    """What is said where a photo was sent to be put into a poster, to have words put on it or to be retouched; None for any other message,
    and where a tool of pictures takes one."""
    takes = any(spec.asset and spec.asset.kind == "image" for ability in index.abilities if ability.tool.domain == "image" for spec in ability.input_specs)
    sent = bool(request.attachments) and {asset.actual_kind for asset in request.attachments} == {"image"}
    if takes or not sent or request.question or _MOVES.search(request.text):
        return None
    said = "photo_kept" if _OF_A_PHOTO.search(request.text) else "photo_unchanged" if _RETOUCHES.search(request.text) else ""
    return Plan(goal=request.text, reply=phrase(said, detect(request.text, request.language))) if said else None
