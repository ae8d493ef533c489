# ruff: noqa: E501 - patterns read better unbroken
"""What is said of a file that came with the message, put as the tools' own examples word it: "make it 15 seconds" of a clip is its first 15
seconds, "make it a 10 s video" of pictures is a film from them. A photo in a poster, or words on one, nobody here can do, and that is said.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.clips.both_ends import both_ends
from agent.local.clips.unmet import background, cannot, unmet
from agent.local.drafting.left_out import noted_without, said_without
from agent.local.publishing.post_tools import PLAN
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan

_N = r"(?P<{0}>\d{{1,3}})"
_SO_LONG = lazy(
    rf"\b(?:make|cut|get|trim|shorten|bring|keep) (?:it|this|the (?:clip|video)) (?:down )?(?:to )?(?:be )?(?:just |only |about )?{_N.format('en')}[ -]?(?:s|sec|secs|seconds?)(?: long| in length)?\b(?! (?:video|clip|film|reel|short|longer|shorter|faster|slower|of|in|into|from|at|black))"
    rf"|(?<![а-яё])(?:сделай|пусть будет|урежь|сократи)(?:те)? (?:его |её |это |клип |видео |ролик )?(?:на |до )?{_N.format('ru')} ?(?:с|сек|секунд[а-яё]*)(?![а-яё])(?! (?:видео|ролик|длиннее|короче))"
    rf"|(?:ทำให้|ตัด|ย่อ|เอา)(?:คลิป|วิดีโอ)?(?:เหลือ|เป็น|ให้เหลือ|แค่)\s?{_N.format('th')}\s?(?:วินาที|วิ(?!นาที))(?!\s?(?:แรก|ท้าย|สุดท้าย|หลัง|หน้า|ออก|ทิ้ง))", re.IGNORECASE,
)
_SOUND_EN = r"the (?:(?:original|own|current|existing|old|camera|clip'?s|video'?s) )?(?:sound|audio|noise)"
_INSTEAD = lazy(
    rf"\b(?:put|use|play|lay|add|stick|have)\s+(?:this|that|the|my|our)\b[^,.;]{{0,40}}?\b(?:instead of|in place of|rather than) {_SOUND_EN}|\b(?:replace|swap|change) {_SOUND_EN} (?:with|by|for|to) (?:this|that|the|my|our|it)\b(?: [a-z-]+){{0,3}}"
    r"|(?<![а-яё])(?:подставь|поставь|наложи|вставь|положи|пусти|добавь|сделай)(?:те)?\s+(?:[а-яё]+\s+){0,3}?(?:озвучк|голос|запис|аудио|дорожк|звук|песн|трек|музык)[а-яё]*\s+вместо\s+(?:[а-яё]+\s+)?(?:звука|аудио|дорожки)(?![а-яё])|(?:(?<![а-яё])(?:убери|выключи|заглуши|удали)(?:те)? (?:[а-яё]+ )?звук[^,.;!?]{0,24}?(?: и|,) )?(?:поставь|наложи|вставь|добавь|положи|пусти)(?:те)? вместо (?:него|неё|этого|(?:[а-яё]+ )?звука) (?:эт|мо|наш|сво)[а-яё]+ (?:песн|трек|музык|запис|озвучк|аудио)[а-яё]*|(?<![а-яё])замени(?:те)? (?:[а-яё]+ )?(?:звук|аудио|дорожку) (?:на )?(?:эт|мо|наш|сво)[а-яё]+(?: (?:озвучк|голос|запис|аудио|дорожк|звук|песн|трек|музык)[а-яё]*)?"
    r"|(?:เอา|ใส่|ใช้)(?:เสียง|ไฟล์|เพลง|คลิปเสียง)[\u0e00-\u0e7f]{0,16}?(?:มา)?แทน(?:ที่)?เสียง(?:เดิม|คลิป|เก่า|ในคลิป|ต้นฉบับ)?|เปลี่ยนเสียง(?:เดิม|คลิป|ในคลิป)?เป็น(?:ไฟล์|เสียง|เพลง)(?:นี้|ที่ส่ง\S*)", re.IGNORECASE,
)
"""A recording that was sent takes the place of the clip's own sound."""
_TO_MATCH = lazy(r"\b(?P<what>captions?|post|description)\s+(?:to match|to go with (?:it|this|that)|that (?:matches|goes with (?:it|this|that))|that fits)(?: (?:it|this|the (?:pic|picture|photo)))?(?=\s*(?:$|[,.;!]))", re.IGNORECASE)
_THIS_BEAT = lazy(r"[\s,]+(?:using|over|on|to|with) (?:this|that|my|the) (?:beat|track|tune|audio|sound|instrumental)\b|\s*(?:โดย)?(?:ใช้|ด้วย|กับ)(?:บีท|บีต|แทร็ก|ไฟล์เสียง|เสียง|ดนตรี)(?:นี้|ที่ส่ง\S*)", re.IGNORECASE)
_REPLACED = {"en": "replace the sound with this song", "ru": "замени звук на эту песню", "th": "ใส่เพลงนี้แทนเสียงเดิม"}
_LONGEST = 500  # letters of a message
_FIRST = {"en": "trim to the first {n} seconds", "ru": "оставь первые {n} секунд", "th": "ตัดเหลือ {n} วินาทีแรก"}
_ALL_BUT = lazy(
    r"\b(?:cut(?: out| off| away)?|remove|delete|trim|drop|take out|get rid of) (?:everything|all(?: of (?:it|this))?|the rest|it all),? (?:except|but|apart from|besides)(?: for)? (?:the (?:part|bit) )?(?:from )?(?=\d|the (?:first|last|middle))"
    r"|(?<![а-яё])(?:вырежи|удали|убери|обрежь|отрежь)(?:те)? вс[её],? кроме (?:куска |части |отрезка |фрагмента )?(?=(?:с |от )?\d|перв|последн|середин)"
    r"|(?:ตัด|ลบ|เอา)(?:ออก)?(?:ทั้งหมด|ทุกอย่าง|หมด)(?:ออก|ทิ้ง)?\s?(?:ยกเว้น|นอกจาก|เหลือแค่|เหลือไว้แค่|เว้นแต่)(?:ช่วง|ตอน)?\s?(?:นาทีที่|ที่)?\s?(?=\d|ช่วงแรก)", re.IGNORECASE,
)
_KEEPS = {"en": "keep ", "ru": "оставь ", "th": "เหลือแค่ช่วง "}
"""Everything but a stretch is cut: that stretch is kept."""
_ABOUT = lazy(r"\b(?:about|on|explaining)\s+\w|(?<![а-яё])(?:про|об?)\s|เรื่อง|เกี่ยวกับ", re.IGNORECASE)
_FILM = lazy(
    r"\b(?:make|turn|create|do)\s+(?:it|this|that|these|them|those|(?:this|the|my|these) (?:photos?|pictures?|pics?|images?))?\s*(?:in)?(?:to )?(?:an? )?(?:lil |little |quick |nice )?(?P<en>(?:\d{1,3}[ -]?(?:s|sec|second|seconds)[ -](?:long )?)?)(?:short |vertical |square )?(?:video|clip|film)\b(?: (?:from|of|with|out of) (?:it|this|these|them)(?! \d{1,2} (?:photos?|pictures?|pics?|images?)))?(?! (?:from|of|with|out of) (?:this|these) \d)"
    r"|(?<![а-яё])(?:сделай|собери|смонтируй|создай)(?:те)?\s+(?:из (?:этого|этих|них|него|неё|фото|картинки|картинок|фоток)\s+)?(?:видео|ролик|клип|видос)(?! (?:про|об?|на тему))(?: из (?:этого|этих|них|него|неё)(?: (?:фото|картин[а-яё]+))?)?(?P<ru>)"
    r"|(?:ช่วย)?(?:เอา(?:รูป|ภาพ)(?:นี้|พวกนี้)?(?:มา)?)?ทำ(?:เป็น)?(?:คลิป|วิดีโอ|วีดีโอ)(?:จาก(?:รูป|ภาพ)(?:นี้|พวกนี้))?(?P<th>)", re.IGNORECASE,
)
_USED_FOR = lazy(
    r"^\W*(?:(?:please|can you|could you|hey|ok)[\s,]+)*(?:use|take) (?P<of>(?:these|the|this|my|those|attached) (?:\w+ )?(?:photos?|pictures?|pics?|images?))(?: (?:that )?(?:i|we)(?:'ve)? (?:just )?(?:sent|attached|uploaded|posted|gave you))?(?: (?:for|in|to (?:make|do|create))|,? and (?:make|do|create)|\s*:) (?P<made>(?:an? )?[^.;]*\b(?:video|clip|reel|short|film)\b(?=.*\b(?:about|on)\s+\w).*)$"
    r"|^\W*(?:(?:пожалуйста|слушай)[\s,]+)*(?:используй|возьми)(?:те)? (?P<of_ru>(?:(?:эти|мои|эту|это) )?(?:фото(?:графии)?|картинки|снимки|фотки)),?(?: (?:котор[а-яё]+|что) (?:я )?(?:прислал|отправил|скинул|загрузил|приложил)[аи]?,?)? (?:для|и сделай)\s(?P<made_ru>[^.;]*(?:ролик|видео|клип|рилс|шортс)[а-яё]*(?=.*(?<![а-яё])(?:про|об?)\s).*)$"
    r"|^\s*(?:รบกวน|ช่วย|ขอ)*(?:ใช้|เอา|นำ)(?P<of_th>(?:รูป|ภาพ)(?:ถ่าย)?(?:พวกนี้|เหล่านี้|ชุดนี้|นี้|ทั้งหมด(?:นี้)?|ที่(?:เพิ่ง)?(?:ส่ง|แนบ|อัป(?:โหลด)?|ให้)(?:ไป|มา|ให้|ไว้|แล้ว)*))\s?(?:มา|ไป)?(?P<made_th>(?:ทำ|สร้าง|ตัดต่อ)(?:เป็น)?(?:คลิป|วิดีโอ|วีดีโอ|รีล)(?=.*(?:เรื่อง|เกี่ยวกับ)).*)$", re.IGNORECASE,
)
"""What is to be made of pictures that are handed over first, and is about something."""
_WITH_THEM = {"en": "make {made} with {photos}", "ru": "сделай {made} с этими фото", "th": "{made} จากรูปพวกนี้"}
_PICTURES = lazy(r"\b(?:photos?|pictures?|pics?|images?)\b|(?<![а-яё])(?:фот|картин|снимк)[а-яё]*|รูป|ภาพ", re.IGNORECASE)
"""Told already what it is to be made of."""
_VOICE_RU = lazy(r"(?<![а-яё])(?:из|по|под|с) (?:этого |этой |моей |моего |этим |моим )?(?:голосов(?:ого|ой|ым|ухи|ушки|ухой)(?: сообщения| сообщением| записи)?|диктофонной записи)(?![а-яё])", re.IGNORECASE)
"""A recording of a voice, by the name it has in a chat."""
_FROM = {"en": "make a {how}slideshow from these pictures", "ru": "собери слайд-шоу из этих фото", "th": "ทำสไลด์โชว์จากรูปพวกนี้"}
_SHEET = (
    r"(?:posters?|flyers?|banners?|covers?|thumbnails?|cards?|invitations?|logos?|stickers?|story|stories|афиш[а-яё]*|плакат[а-яё]*|постер[а-яё]*|баннер[а-яё]*|флаер[а-яё]*|обложк[а-яё]*|открытк[а-яё]*|приглашени[а-яё]*|логотип[а-яё]*|стикер[а-яё]*|превью|сторис"
    r"|โปสเตอร์|แบนเนอร์|ใบปลิว|การ์ด|ปก(?:คลิป)?|โลโก้|สติกเกอร์)"
)
_OF_A_PHOTO = lazy(
    rf"\b(?:make|turn|create|do|design)\b.{{0,20}}\b{_SHEET}\b.{{0,20}}\b(?:from|out of|with|using|of) (?:it|this|that|these|(?:this|the|my) (?:photo|picture|pic|image))\b|\b(?:make|turn|convert|transform) (?:it|this|that|(?:this|the|my) (?:photo|picture|pic|image)) (?:in)?to (?:an? )?(?:\w+ )?{_SHEET}\b"
    r"|\b(?:use|take) (?:this|the|my) (?:photo|picture|pic|image)\b.{0,20}?\b(?:posters?|flyers?|banners?)\b|(?<![а-яё])(?:используй|возьми)(?:те)? (?:это |эту |мою |моё )?(?:фото|картинку|фотку).{0,20}?(?:афиш|плакат|постер|баннер|флаер)"
    rf"|\b(?:add|put|overlay)\b.{{0,12}}\b(?:text|words|lettering|title|name|price|phone|date)\b|\b(?:add|put|write) .{{1,60}} on (?:it|this|the (?:photo|picture|image|pic))\b"
    rf"|(?<![а-яё])(?:сделай|собери|нарисуй|преврати|оформи)(?:те)?\s.{{0,30}}?(?:(?:из (?:этого|этой|него|неё|фото|картинки|снимка)|с (?:этим|этой|моим|моей) (?:фото|картинкой))\s.{{0,20}}?{_SHEET}|{_SHEET}.{{0,20}}?(?:из (?:этого|этой|него|неё|фото|картинки)|с (?:этим|этой|моим|моей) (?:фото|картинкой|фоткой)))"
    rf"|(?<![а-яё])(?:(?:добавь|впиши|наложи|поставь)(?:те)?\s.{{0,20}}?(?:текст|надпись|слова|название|цену|телефон|дату)(?! (?:пост|для пост|к пост))|напиши(?:те)?\s.{{0,20}}?на (?:неё|него|нём|ней|фото|картинк[уе]))(?![а-яё])"
    rf"|(?:เอา|ใช้)(?:รูป|ภาพ)(?:นี้|พวกนี้)?(?:มา|ไป)?(?:ทำ|สร้าง)(?:เป็น)?{_SHEET}|ทำ(?:รูป|ภาพ)นี้เป็น{_SHEET}|(?:เขียน|พิมพ์)(?:ลง|ไว้)?บน(?:รูป|ภาพ)|(?:ใส่|เขียน|พิมพ์)(?:คำว่า|ข้อความ|ตัวหนังสือ|ชื่อ|ราคา|เบอร์).{{0,40}}", re.IGNORECASE,
)  # fmt: skip
_RETOUCHES = lazy(
    r"\b(?:black[ -](?:and|n|&)[ -]white|b ?& ?w|monochrome|gr[ea]yscale|sepia|bright(?:er|en)|dark(?:er|en)|light(?:er|en)|sharp(?:er|en)|contrast|saturat\w+|exposure|crop|rotate|flip|mirror|resize|upscale|enlarge|retouch|enhance|filter|blur|colou?ri[sz]e|straighten|(?:make|turn|paint) the (?:background|backdrop|sky|wall) \w+|cut out the (?:background|person)|(?:remove|change|replace|erase|delete) (?:the |this |her |his )?(?:background|backdrop|person|people|text|watermark|object|logo)|warmer|cooler|(?:make|turn|change|cut) (?:it|this|that|(?:this|the|my) (?:photo|picture|pic|image)) (?:in)?(?:to )?(?:an? )?(?:square|vertical|horizontal|portrait|landscape|wide|1:1|9:16|16:9|4:5))\b"
    r"|(?<![а-яё])(?:ч[её]рно-бел|ярче|поярче|светлее|посветлее|осветли|темнее|потемнее|затемни|резче|порезче|контраст|насыщенн|обреж|кадрир|поверни|отрази|отзеркаль|увелич|уменьши|отретушир|ретуш|улучши|фильтр|размой|размыт|сепи|(?:по)?теплее|(?:по)?холоднее|(?:сделай|переделай)(?:те)? (?:её |ее |его |фото |картинку |фотку )?(?:квадратн|вертикальн|горизонтальн|широк)|(?:убери|удали|замени|поменяй|смени|вырежи) (?:фон|задний|человек|людей|текст|надпись|водяной|лишн))[а-яё]*"
    r"|(?:ทำ|ปรับ|เปลี่ยน)(?:รูป|ภาพ)?(?:ให้)?(?:เป็น)?(?:สี่เหลี่ยม|จัตุรัส|แนวตั้ง|แนวนอน)|ขาวดำ|สว่าง(?:ขึ้น|หน่อย)?|มืดลง|คมชัด|ชัดขึ้น|ครอป|ครอบตัด|หมุนรูป|หมุนภาพ|พลิกรูป|ขยายรูป|ย่อรูป|รีทัช|แต่งรูป|ใส่ฟิลเตอร์|ฟิลเตอร์|เบลอ|ลบพื้นหลัง|ลบแบ็คกราวด์|เปลี่ยนพื้นหลัง|ตัดพื้นหลัง|ไดคัท|ลบคน|ลบลายน้ำ", re.IGNORECASE,
)  # fmt: skip
"""What is done with a photo that stays one."""
_ENLARGES = lazy(
    r"\b(?:make|get|need|want|have|turn|print|scale|blow)\b[^.;\n]{0,40}?\b(?:bigger|larger)\b(?! (?:text|letters|title|font|audience))|\b(?:twice|double|three times) (?:as (?:big|large)|the size)\b|\b\d{1,2}(?:\.\d)?\s?(?:x|times)\s(?:bigger|larger|as (?:big|large)|the size)\b|\b(?:scale|blow|size) (?:it|this|that|(?:this|the|my) (?:photo|picture|pic|image)) up\b"
    r"|\b(?:increase|raise|improve|boost|double|up)\b[^.;\n]{0,20}\b(?:resolution|size|dpi|pixels)\b|\b(?:high|higher|hi|better)[- ]?res(?:olution)?\b|\b(?:photo|picture|pic|image|it)(?: is|'?s)? (?:way |far |just )?too small\b"
    r"|(?<![а-яё])(?:сделай|сделать|надо|нужно|можешь|хочу|нужна|нужен)(?:те)?(?![а-яё])[^.;\n]{0,40}?(?<![а-яё])(?:побольше|больше|крупнее|покрупнее)(?![а-яё])(?! (?:текст|слов|букв|хештег|вариант|фото|картин))|(?<![а-яё])(?:повысь|подними|улучши|удвой)(?:те)? (?:[а-яё]+ )?(?:разрешени|размер)[а-яё]*|(?<![а-яё])(?:фот|картин|снимок)[а-яё]*(?: [а-яё]+)? (?:слишком )?(?:маленьк|мелк)[а-яё]+"
    r"|(?:ใหญ่|โต)(?:ขึ้น|กว่า(?:นี้|เดิม))|(?:เพิ่ม|ปรับ|อัป|อัพ)(?:ขนาด|ความละเอียด|สเกล)|ความละเอียดสูง|(?:รูป|ภาพ)(?:นี้|มัน)?เล็ก(?:เกิน|มาก)?ไป|(?:รูป|ภาพ)(?:นี้|มัน)?เล็กเกิน", re.IGNORECASE,
)
"""So, a larger one."""
_WORN = lazy(
    r"\b(?:smooth(?:en)?|whiten|soften|slim) (?:out )?(?:my|her|his|the|their|our) (?:\w+ )?(?:skin|face|teeth|wrinkles|hair|waist|body)\b|\b(?:give|put|dress) (?:him|her|me|us|it|them) (?:(?:in|on) )?(?:an? |some )"
    r"|(?<![а-яё])(?:надень|одень|пририсуй|дорисуй|приделай)(?:те)?(?![а-яё])|(?<![а-яё])(?:разгладь|отбели|сгладь|убери)(?:те)? (?:[а-яё]+ )?(?:кож|лиц|морщин|зуб|прыщ|син[яи])[а-яё]*"
    r"|(?:หน้า|ผิว)(?:ให้)?(?:ใส|เนียน|ขาว|เรียว)|ใส่(?:หมวก|แว่น|เสื้อ|ชุด)", re.IGNORECASE,
)
"""What is done with somebody on a photo."""
_MOVES = lazy(r"\b(?:video|clip|film|slideshow|reel|short|post (?:it|this))\b|(?<![а-яё])(?:видео|ролик|клип|слайд|рилс|фильм|пост|подпись к)[а-яё]*|คลิป|วิดีโอ|วีดีโอ|สไลด์|รีล", re.IGNORECASE)


def put_for_its_file(request: Request) -> Request:
    """The message put so; as it was where no file came with it that it may be said of."""
    kinds = {asset.actual_kind for asset in request.attachments}
    text, language = request.text, detect(request.text, request.language)
    if request.question or language not in _FIRST or len(text) > _LONGEST:
        return request
    if kept := _ALL_BUT.search(text):
        return replace(request, text=f"{text[: kept.start()]}{_KEEPS[language]}{text[kept.end() :]}")
    if "video" in kinds and (cut := both_ends(text, language)) != text:
        return replace(request, text=cut)
    if kinds and kinds <= {"video"} and len(request.attachments) == 1 and (long := _SO_LONG.search(text)):
        first = _FIRST[language].format(n=next(value for value in long.groups() if value))
        return replace(request, text=f"{text[: long.start()]}{first}{text[long.end() :]}")
    if sorted(asset.actual_kind for asset in request.attachments) == ["audio", "video"] and (instead := _INSTEAD.search(text)):
        return replace(request, text=f"{text[: instead.start()]}{_REPLACED[language]}{text[instead.end() :]}")
    if kinds == {"audio"} and (beat := _THIS_BEAT.search(text)) and re.search(r"\b(?:video|vid|reel|short|clip|film)\b|คลิป|วิดีโอ|รีล", text, re.IGNORECASE):
        return replace(request, text=f"{text[: beat.start()]}{' ใช้เพลงนี้' if language == 'th' else ' with this song'}{text[beat.end() :]}")
    if kinds == {"audio"} and (voice := _VOICE_RU.search(text)):
        return replace(request, text=f"{text[: voice.start()].rstrip()}{text[voice.end() :].rstrip(' .!')} с моим голосом".strip())
    return _of_pictures(request, text, language) if kinds == {"image"} else request


def _of_pictures(request: Request, text: str, language: str) -> Request:
    """A message that came with pictures, put so."""
    if words := _TO_MATCH.search(text):
        return replace(request, text=f"{text[: words.start()]}{words['what']} for this{text[words.end() :]}")
    if used := _USED_FOR.match(text):
        said = {name: value for name, value in used.groupdict().items() if value}
        made = next(value for name, value in said.items() if name.startswith("made"))
        photos = next(value for name, value in said.items() if name.startswith("of"))
        return replace(request, text=_WITH_THEM[language].format(made=made.strip(" .!"), photos=photos))
    if not _ABOUT.search(text) and (film := _FILM.search(text)) and not _PICTURES.search(text[: film.start()]):
        return replace(request, text=f"{text[: film.start()]}{_FROM[language].format(how=film['en'] or '')}{text[film.end() :]}")
    return request


_ITS_WORDS = lazy(
    r"^\W*(?:(?:please|can you|make|do|a|me|i need|i want)\s+)*(?:thumbnail|thumb|cover)\b[^\"]{0,20}\b(?:from|out of) (?:this|it|the (?:clip|video))\b[^\"]{0,30}\b(?:words?|text|saying|says|title|writing)\b|"
    r"^\W*(?:(?:please|can you|could you|and|пожалуйста|ช่วย)[\s,]+)*(?:add|put|insert|place|overlay|добавь|наложи|поставь|вставь|ใส่|เพิ่ม)(?:те)?\s*(?:(?:an?|the|this)\s+)?(?:title|heading|headline|caption text|заголовок|титр[а-яё]*|надпись|ชื่อ(?:คลิป|เรื่อง)?|หัวข้อ)\s*(?:ว่า|:|\"|«|“)\s*\S"
    r"|^\W*(?:(?:please|pls|can you|could you|and|пожалуйста|а|и|ช่วย|ขอ)[\s,]*)*(?:(?:add|put|stick|write|slap|pop|insert|overlay|place|show|type)\b|(?:добавь|поставь|напиши|вставь|наложи|впиши|покажи)(?:те)?(?![а-яё])|ใส่|เพิ่ม|เขียน|เอา|ขึ้น)(?=[^\"“«]{0,40}[\"“«])"
    r"(?:(?=[^\"“«]{0,40}(?:\b(?:at the|over the|on the) (?:very )?(?:end|start|beginning|top|bottom)\b|(?<![а-яё])(?:в кон(?:ц|ец)|в начал|сверху|снизу|внизу|вверху|в угл|на видео|на ролик|поверх)|ตอนท้าย|ตอนจบ|ท้ายคลิป|ตอนต้น|มุม))|(?=[^\"“«]{0,40}[\"“«][^\"”»]+[\"”»]\s*(?:(?:at|over|on|in|across|near|for) (?:the )?(?:very )?(?:end|start|beginning|top|bottom|middle|corner|first|last|it|this|clip|video|screen|final|opening|closing|left|right)\b|(?:в конц|в начал|в сам|сверху|снизу|внизу|вверху|в угл|на видео|на ролик|на клип|поверх|на экран|на последн|на перв)|(?:ไว้|ตรง|ที่|ใน|ลง|บน|ตอน)*(?:ท้าย|จบ|ต้น|เริ่ม|มุม|คลิป|วิดีโอ|วีดีโอ|จอ|ด้านล่าง|ด้านบน|ข้างล่าง|ข้างบน))))", re.IGNORECASE,
)
"""Words that are told and are to stand on a clip, and no title to be thought of."""


_IN_ITS_PLACE = lazy(
    r"(?:ออก|ทิ้ง|ไป)?[\s,;.&]*(?:(?:and|then|n|и|а|потом|แล้วก็|แล้ว|และ)[\s,]*)*(?:(?:put|add|use|place|make it|have|insert|вставь|поставь|сделай|добавь|ใส่|เอา|เปลี่ยนเป็น|ทำเป็น)(?:те)?\s*(?!.*(?:music|song|logo|text|title|музык|песн|лого|текст|เพลง|โลโก้|ข้อความ))[^,.;\n]{1,40})?[\s.!]*", re.IGNORECASE
)
"""What is to be seen in the place of a background."""
_SOFTER = lazy(
    r"\b(?:please|pls|so|can you|(?:turn|bring|put) (?:it|that|the music) (?:right |way )?down(?: a (?:bit|lot|little))?|(?:make|have) (?:it|that|the music) (?:a (?:bit|lot) )?(?:quieter|softer|lower)|lower it|a (?:bit|lot|little))\b"
    r"|(?<![а-яё])(?:сделай(?:те)?|убавь(?:те)?|убери(?:те)?|её|ее|(?:по)?тише|музыку|голос[а-яё]*|речь|слов[а-яё]*|меня|нас|их|не слышно|совсем|вообще|ничего|чуть|немного|пожалуйста|очень|и|а)(?![а-яё])|(?:ช่วย|ขอ|ทำให้|ให้|ลด|เบา(?:ลง)?|เสียง(?:พูด|คน)?|ไม่(?:ค่อย)?ได้ยิน|เลย|หน่อย|นิด|นึง|มาก|ครับ|ค่ะ|(?<!โย)คะ|นะ|ที)", re.IGNORECASE,
)
_DROWNED = lazy(
    r"\b(?:the |this )?music(?: is|'?s| was)? (?:just |really )*(?:(?:way |much |far |so |very |too )+loud|drown\w*|overpower\w*|cover(?:s|ing)|blasting|blaring)\b[^,.;!?\n]*|\b(?:i |you |we )?(?:can'?t|cannot|hardly|barely)(?: really| even)? (?:hear|understand|make out)\b[^,.;!?\n]{0,40}\b(?:over|because of|cos of|for|under|with) (?:the |that |all the )?music\b"
    r"|(?<![а-яё])музыка (?:[а-яё]+ )?(?:громк|ор[её]т|заглуш|глуш|перекрыва|перебива|забива|долбит|грохоч|гремит)[а-яё]*|(?:из[- ]?за|за) музык[а-яё]*"
    r"|(?:เสียง)?(?:เพลง|ดนตรี)(?:มัน)?(?:ดัง(?:มาก|ไป|เกินไป|เกิน|จน|สุด|กลบ)*)?(?:กลบ|ทับ|บัง)?(?=เสียง|ไม่|$|\s|เลย|มาก|หน่อย|นะ|ครับ|ค่ะ)", re.IGNORECASE,
)
"""The music of a clip that came with the message stands before what is said in it."""


def not_on_a_clip(request: Request) -> Plan | None:
    """What is said where the whole wish is for words on a clip that was sent, for another background, or for its music to be softer than
    its voices; None for any other message."""
    sent = {asset.actual_kind for asset in request.attachments}
    if request.question or sent != {"video"} or len(request.text) > _LONGEST:
        return None
    text, language = normalise(request.text), detect(request.text, request.language)
    if _ITS_WORDS.match(text):
        return Plan(goal=text, reply=cannot(["words"], language))
    if (gone := background(text)) and _IN_ITS_PLACE.fullmatch(text, gone.end()):
        return Plan(goal=text, reply=cannot(["background"], language))
    if unmet(text) == "part_of_sound" and _DROWNED.search(text) and not re.search(r"\w{2}", _SOFTER.sub(" ", _DROWNED.sub(" ", text))):
        return Plan(goal=text, reply=cannot(["part_of_sound"], language))
    return None


_SEEN_KIND = r"(?:pics?|photos?|pictures?|images?|logos?|posters?|covers?|thumbnails?|shots?|drawings?)"
_WHICH_IS_BETTER = lazy(
    rf"\bwhich (?:of (?:these|those|them|the (?:two|three))|one|{_SEEN_KIND})(?: (?:pics?|photos?|pictures?|images?))?(?: do you think)? (?:is|are|looks?|works?|should (?:i|we) (?:use|post|pick|choose|go with|put)|would you (?:use|post|pick|choose|go with)|do you (?:like|prefer))\b|\b(?:which|what) {_SEEN_KIND} (?:is|looks) (?:better|best|nicer|prettier)\b|\b(?:is|are) (?:this|these|the) {_SEEN_KIND} (?:any )?(?:good|ok|okay|nice|bad)\b|\bwhat do you think (?:of|about) (?:this|these|the|my) {_SEEN_KIND}\b"
    r"|(?<![а-яё])как(?:ая|ую|ой|ие|их) (?:из (?:них|этих|двух)|картинк[а-яё]+|фот[а-яё]+|снимок|обложк[а-яё]+|лого[а-яё]*|постер|вариант)(?: [а-яё]+)?? (?:лучше|красивее|выбрать|взять|выложить|поставить|нравится|тебе)(?![а-яё])|(?<![а-яё])как тебе (?:эт[а-яё]+ )?(?:фот|картинк|снимок)[а-яё]*"
    r"|(?:รูป|ภาพ|ปก|โลโก้|โปสเตอร์|อัน)ไหน(?:สวย|ดี|น่า|ควร|เหมาะ|ชอบ)|(?:รูป|ภาพ)นี้(?:สวย|ดี|โอเค)(?:ไหม|มั้ย|ป่ะ|รึเปล่า)", re.IGNORECASE,
)
"""Asks for a judgement by eye."""
_WHAT_IS_ON_IT = lazy(
    r"^\W*(?:(?:so|hey|а|ну|скажи|и)[\s,]+)*(?:what(?:'?s| is| can you see)?(?: there)? (?:in|on) (?:this|the|my|that) (?:pic|photo|picture|image|shot)(?: (?:even|exactly|anyway))?|what (?:does|do) (?:this|the) (?:pic|photo|picture|image) show|(?:а )?что (?:вообще )?(?:тут |здесь |это )?(?:изображено|видно|нарисовано|снято)?\s?(?:на|в) (?:этой |этом |моей )?(?:фотк|фото|картинк|снимк)[а-яё]*(?: вообще| изображено| видно| нарисовано| такое| есть)*|что (?:тут|здесь)(?: вообще)? (?:изображено|видно|нарисовано|снято)|(?:ใน)?(?:รูป|ภาพ)(?:นี้)?(?:มี|คือ|เป็น)(?:รูป)?อะไร(?:บ้าง|อยู่)?)(?:ครับ|ค่ะ|(?<!โย)คะ|\s)*\W*$", re.IGNORECASE,
)
_DESCRIBE = {"en": "describe this photo", "ru": "что это за файл", "th": "ไฟล์นี้คืออะไร"}
_OF_POSTS = lazy(r"\b(?:did|does|performed|views|likes|got|reach)\b|просмотр|лайк|охват|зашл|วิว|ไลก์|ยอด", re.IGNORECASE)


def not_seen(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """What is said where a picture is to be judged, or one of several: nobody here sees. Where it is asked what one shows, what there is to tell of the
    file; None for any other message."""
    if request.question or len(request.text) > _LONGEST or _OF_POSTS.search(request.text):
        return None
    text, language = normalise(request.text), detect(request.text, request.language)
    seen = {asset.actual_kind for asset in request.attachments}
    which = _WHICH_IS_BETTER.search(text)
    judged = which and (seen == {"image"} or (not seen and (request.earlier or re.search(_SEEN_KIND, which[0]) or re.search(r"фот|картин|снимок|обложк|รูป|ภาพ", which[0]))))
    if judged:
        return Plan(goal=text, reply=phrase("unseen", language))
    plain = _DESCRIBE.get(language, "")
    return again(replace(request, text=plain)) if seen == {"image"} and plain not in ("", text) and _WHAT_IS_ON_IT.match(text) else None


def not_with_a_photo(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """What is said where a photo was sent to be put into a poster, to have words put on it or to be retouched; None for any other message,
    and where a tool of pictures takes one."""
    takes = any(spec.asset and spec.asset.kind == "image" for ability in index.abilities if ability.tool.domain == "image" for spec in ability.input_specs)
    sent = bool(request.attachments) and {asset.actual_kind for asset in request.attachments} == {"image"}
    worn = _WORN.search(request.text)
    changed = worn or _RETOUCHES.search(request.text)
    posted = changed is not None and _AND_POSTED.search(request.text, changed.end()) is not None
    moves = any(not (posted and match[0].lower().startswith("post")) for match in _MOVES.finditer(request.text))
    if takes or not sent or request.question or (moves and not (worn and posted)):
        return None
    said = "photo_kept" if _OF_A_PHOTO.search(request.text) else "photo_unchanged" if retouches(request.text) else ""
    language = detect(request.text, request.language)
    if changed and (made := _AND_MADE.search(request.text, changed.end())) and (sheet := _sheet_without_it(request, made, language, again)):
        return sheet
    if said == "photo_unchanged" and (post := _AND_POSTED.search(request.text)):
        plan = again(replace(request, text=_POST_ON.sub(r"\g<0> it", request.text[post.start("post") :])))
        part = _POLITELY.sub("", request.text[: post.start()].strip(" ,"))
        if plan.steps and not plan.question and any(step.tool == PLAN for step in plan.steps):
            return said_without(plan, part, language)
    return Plan(goal=request.text, reply=phrase(said, language)) if said else None


def _sheet_without_it(request: Request, made: re.Match[str], language: str, again: Callable[[Request], Plan]) -> Plan | None:
    """The sheet that is wished for behind what is not done to a photo, and that it goes without that; None where nothing is made."""
    plan = again(replace(request, text=request.text[made.start("made") :], attachments=[]))
    part = _POLITELY.sub("", request.text[: made.start()].strip(" ,"))
    return noted_without(plan, part, language) if plan.steps and not plan.question and plan.steps[0].tool.startswith("image.") else None


def retouches(text: str) -> bool:
    """Whether a wish is for another look of a photo, or of somebody on it."""
    return bool(_RETOUCHES.search(text) or _ENLARGES.search(text) or _WORN.search(text))


_POST_ON = lazy(r"^(?:post|publish|upload|share)(?= (?:on|to)\b)", re.IGNORECASE)
_AND_POSTED = lazy(
    r"(?:\s*[,.;]\s*(?:and |then |и |потом )*|\s+(?:and then|and|then|и|а потом|потом)\s+|\s*(?:แล้วก็|แล้ว|จากนั้น)\s?)(?P<post>(?:post|publish|upload|share|put|stick|schedule)\b.{0,40}?\b(?:on|to)\b|(?:выложи|опубликуй|запости|размести|закинь|залей)(?:те)?(?![а-яё])|(?:โพสต์|โพส|ลง)(?!สี))", re.IGNORECASE,
)
"""What is to go out behind what is not done to a photo."""
_AND_MADE = lazy(
    r"(?:\s*[,.;]\s*(?:and |then |и |потом )*|\s+(?:and then|and|then|и|а потом|потом)\s+|\s*(?:แล้วก็|แล้ว|จากนั้น)\s?)(?:use it (?:to|and) |(?:เอา|นำ|ใช้)(?:มัน|รูป(?:นี้)?)?(?:ไป|มา)?)?"
    r"(?P<made>(?:make|create|design|do)\s+(?:me\s+)?(?:an?\s+)?(?:poster|flyer|banner)\b(?!\s+(?:of|from|out of|with) (?:it|this|that))|(?:сделай|нарисуй|создай)(?:те)?\s+(?:постер|плакат|афиш|баннер|флаер)|ทำ(?:เป็น)?\s?(?:โปสเตอร์|แบนเนอร์|ใบปลิว|poster|banner))", re.IGNORECASE,
)
"""A sheet that is to be made behind what is not done to a photo."""
_POLITELY = lazy(r"^\W*(?:(?:please|pls|can you|could you|hey|hi|пожалуйста|можешь|ช่วย)[\s,]+)*", re.IGNORECASE)
