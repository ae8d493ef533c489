# ruff: noqa: E501 - patterns read better unbroken
"""What people ask of an assistant and nobody here does: messages and calls to others, their mail and comments read, words translated, files deleted; whose
captions "for all four clients" would be; and what they asked for yesterday, which is looked for among what was made.
"""

from __future__ import annotations

import re

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.memories.standing import surely_kept
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan, Step

_HI = r"\W*(?:(?:hey|hi|so|ok(?:ay)?|and|now|then|please|also|can you|could you|can u|will you|would you|i want you to|i need you to|just|jarvis)[\s,]+)*"
_HI_RU = r"\W*(?:(?:а|и|ну|привет|слушай|теперь|ещё|пожалуйста|можешь|сможешь|ты|вы|надо|нужно)(?![а-яё])[\s,]+)*"
_HI_TH = r"\s*(?:ช่วย|รบกวน|ฝาก|ขอให้|แล้ว)*"
_PEOPLE = r"(?:(?:my|our|the|all|some|his|her|their|each|every|of|(?:[\w&]+(?:'s|s')?))\s+){0,4}?(?:customers?|clients?|followers?|subscribers?|people|friends?|fans|guests?|members|patients|mum|mom|boss|team|comments?|dms?|messages?|reviews?)"
_LETTERS = lazy(
    rf"{_HI}(?:(?:dm|email|e-mail|text|message|call|phone|ring|write to|reply to|respond to|answer|send (?:(?:an?|the|some|my) )?(?:e-?mails?|dms?|messages?|texts?|sms|whatsapp|letters?) to|contact|get back to)\s+{_PEOPLE}\b(?!\s+(?:video|reel|post|poster|song|about)).{{0,80}}"
    r"|(?:check|read|open|answer|look at|go through|sort)(?: me)?\s+(?:my|our|the)\s+(?:new |unread )?(?:e-?mails?|inbox|mail|messages|dms?|comments|texts|voicemail)\b.{0,60})"
    rf"|{_HI_RU}(?:(?:напиши|отправь|разошли|отпиши|ответь|позвони|набери|скинь|отвечай|ответить|написать|позвонить)(?:те)?\s+(?:(?:сообщени[ея]|письм[оа]|смс|мне)\s+)?(?:(?:мо[а-яё]+|наш[а-яё]+|всем|всех|каждому|эт[а-яё]+)\s+)*(?:клиент(?:у|ам|ке|кам)|заказчик(?:у|ам)|подписчик(?:у|ам)|друзьям|гостям|покупател(?:ю|ям)|маме|шефу|начальнику|людям|на (?:письм[оа]|почту|сообщени[ея]|ком+ент[а-яё]*|отзывы?)|в (?:директ|личк[уи]|лс))(?![а-яё]).{{0,80}}"
    r"|(?:проверь|прочитай|открой|разбери|посмотри)(?:те)?\s+(?:мо[а-яё]+ |наш[а-яё]+ |новые )*(?:почту|письма|сообщения|директ|личку|ком+ент[а-яё]*|входящие)(?![а-яё]).{0,60})"
    rf"|{_HI_TH}(?:(?:ส่ง(?:ข้อความ|อีเมล|เมล|ไลน์|ดีเอ็ม|dm)(?:ไป)?(?:หา|ให้|ถึง)|ทัก(?:แชท|ไลน์)?(?:ไป)?(?:หา)?|โทร(?:ไป)?หา|ตอบ(?:แชท|คอมเมนต์|คอมเม้นท์|ข้อความ|เมล|อีเมล|ไลน์|dm)(?:ของ)?)(?:ลูกค้า|แฟนเพจ|ผู้ติดตาม|เพื่อน|คน)?.{{0,60}}|(?:เช็ค|เช็ก|อ่าน|เปิด|ดู)(?:อีเมล|เมล|กล่องข้อความ|คอมเมนต์|แชท|ไลน์).{{0,40}})",
    re.IGNORECASE,
)
_CALLS = lazy(
    rf"{_HI}(?:(?:phone|ring|dial)\s+(?!it\b|this\b|that\b|tones?\b)[\w' -]{{2,30}}?(?:\s+(?:up|back))?|give\s+[\w' -]{{2,30}}?\s+a (?:call|ring|bell)|call\s+(?!me\s+(?!(?:back|now|please|later|and|to|for|when|tomorrow)\b)\w)(?:(?:my|our|the|up)\s+)?[\w']+(?:\s+\w+)?(?=\s+(?:and|to|for me|back|now|please)\b)|(?:text|email|message|whatsapp|dm|ping)\s+(?!it\b|this\b|that\b|on\b|in\b|me\b)(?:(?:my|our|the)\s+)?[\w']+(?=\s+(?:that|to|and|saying|about|back|for me|now|please)\b))(?:\s+(?:and|to|that|for|please|now|saying|about)\b.*)?\W*"
    rf"|{_HI_RU}(?:позвони|перезвони|набери|дозвонись)(?:те)?\s+(?!текст|слов)\S.*|{_HI_RU}(?:напиши|отпиши|черкни|скинь|передай|скажи)(?:те)?\s+(?:(?:мо|наш)[а-яё]+\s+)?[а-яё]+\s+(?:в|на|по)\s+(?:ватсап[а-яё]*|вотсап[а-яё]*|вацап[а-яё]*|вайбер[а-яё]*|смс|почт[уе]|мессенджер[а-яё]*|личк[уи]|лс|whatsapp)(?![а-яё]).*"
    rf"|{_HI_TH}(?:โทร(?:ศัพท์)?(?:ไป)?(?:บอก|หา|ถาม|ตาม|แจ้ง|จอง)|(?:ไลน์|แชท|ทักไลน์|ส่งไลน์|อีเมล)(?:ไป)?(?:บอก|หา|ถาม|แจ้ง)).{{1,80}}",
    re.IGNORECASE,
)
"""Somebody is to be called or written to, whoever it is: "phone my landlord and tell him the tap is leaking"."""
_FILMS = lazy(r"\b(?:videos?|reels?|shorts?|clips?|posters?|pictures?|captions?|posts?|voice-?over|aloud)\b|(?<![а-яё])(?:видео|ролик|рилс|клип|афиш|картин|плакат|подпис[ьи](?!ч)|пост(?![а-яё]))|คลิป|วิดีโอ|โปสเตอร์|รูป|แคปชั่น|โพสต์", re.IGNORECASE)
_TRANSLATES = lazy(
    rf"{_HI}(?:translate|put)\s+(?:this|that|these|the following|my|the)?\s*(?:caption|text|post|words?|sentence|slogan|line|phrase|title|following)?\s*(?:in)?to\s+[a-z]{{3,12}}\s*(?:[:;,]|\s[-–—]\s|\n)\s*\S.*"
    rf"|{_HI_RU}(?:переведи|перевести)(?:те)?\s+(?:(?:это|этот|эту|мне|мою|мой|следующ[а-яё]+)\s+)*(?:подпись|текст|пост|слова|слоган|фразу|предложение|заголовок)?\s*(?:на [а-яё]{{4,16}})\s*(?:[:;,]|\s[-–—]\s|\n)\s*\S.*"
    rf"|{_HI_TH}แปล(?:แคปชั่น|แคปชัน|ข้อความ|คำ|ประโยค|โพสต์|สโลแกน)?(?:นี้|อันนี้|ต่อไปนี้)?(?:ให้)?เป็น(?:ภาษา)?[\u0e00-\u0e7f]{{2,14}}\s*[: ]\s*\S.*",
    re.IGNORECASE | re.DOTALL,
)
"""Words that are to be put into another language, and the words."""
_TONGUE_EN = r"(?:thai|russian|english|french|german|spanish|italian|chinese|japanese|korean|portuguese|arabic|turkish|polish|vietnamese|hindi|dutch)"
_QUOTED = r"[\"“«][^\"”»]{2,200}[\"”»]"
_MAKES = r"(?!.*(?:\b(?:make|write|draw|create|read|say|speak|post|video|caption|slogans?|poster|subtitles?|script|remember|this|it|that)\b|(?<![а-яё])(?:сделай|напиши|нарисуй|придумай|сними|озвуч|прочита|выложи|ролик|видео|подпис|пост(?![а-яё])|слоган|афиш|субтитр|сценари|запомни|это|его|её)|เขียน|ทำ|ขอ(?!ง)|คิด|แคปชั่น|แคปชัน|ถอด|ซับ|อ่าน|พากย์|โพสต์|คลิป|วิดีโอ|โปสเตอร์|สโลแกน|วาด|รูป|จำ|นี้))"
_SOFT_TH = r"(?:ให้|หน่อย|ที|ด้วย|นะ|ครับ|คับ|ค่ะ|(?<!โย)คะ|จ้า|ได้ไหม|ได้มั้ย|\s)*"
_TRANSLATES_QUOTED = lazy(
    rf"{_HI}translate\s+(?:(?:this|that|these|it|for me)\s+)*(?:in)?to\s+{_TONGUE_EN}\W{{0,3}}{_QUOTED}\W*|{_QUOTED}[\s,.-]*(?:(?:please|can you|could you|pls)\s+)*translate\s+(?:(?:this|that|it)\s+)*(?:in)?to\s+{_TONGUE_EN}(?: please| pls| for me)*\W*"
    rf"|{_MAKES}[^\"“«]{{8,160}}[,.;-]\s*(?:(?:please|can you|could you|pls)\s+)*translate\s+(?:in)?to\s+{_TONGUE_EN}(?: please| pls| for me)*\W*"
    rf"|{_HI_RU}(?:переведи|перевести)(?:те)?\s+(?:(?:это|мне|пожалуйста)\s+)*на\s+[а-яё]{{4,16}}(?: язык)?\W{{0,3}}{_QUOTED}\W*|{_QUOTED}[\s,.-]*(?:пожалуйста\s+)?(?:переведи|перевести)(?:те)?\s+(?:(?:это|мне|пожалуйста)\s+)*на\s+[а-яё]{{4,16}}(?: язык)?(?: пожалуйста)?\W*"
    rf"|{_MAKES}[^\"“«]{{8,160}}[,.;-]\s*(?:пожалуйста\s+)?(?:переведи|перевести)(?:те)?\s+(?:(?:мне|пожалуйста)\s+)*на\s+[а-яё]{{4,16}}(?: язык)?(?: пожалуйста)?\W*"
    rf"|{_HI_TH}แปล(?:เป็น)?(?:ภาษา)?(?:อังกฤษ|ไทย|รัสเซีย|จีน|ญี่ปุ่น|เกาหลี|[ก-๙]{{2,10}}?){_SOFT_TH}{_QUOTED}{_SOFT_TH}|{_QUOTED}\s?(?:ช่วย|ขอ)*แปล(?:เป็น)?(?:ภาษา)?[ก-๙]{{2,14}}?{_SOFT_TH}"
    rf"|{_MAKES}[^\"“«]{{8,160}}\s(?:ช่วย|ขอ)*แปล(?:เป็น)?(?:ภาษา)?(?:อังกฤษ|ไทย|รัสเซีย|จีน|ญี่ปุ่น|เกาหลี){_SOFT_TH}",
    re.IGNORECASE,
)
"""So, the words within quotes or before it: «переведи на английский «номер с видом»», "ห้องพักวิวดอย 900 บาท แปลเป็นอังกฤษให้หน่อย"."""
_INTO_ANOTHER = lazy(
    rf"{_HI}translate\s+(?:(?:this|that|it|these|the|my|our|last|all)\s*)*(?:captions?|text|posts?|words|slogans?|script)?\s*(?:in)?to\s+(?!thai|russian|english|another|other|both|all)[a-z]{{4,12}}(?: please| pls)?\W*"
    rf"|{_HI_RU}(?:переведи|перевести)(?:те)?\s+(?:(?:это|этот|эту|мой|мою|его|её|последн[а-яё]+|весь|всё)\s+)*(?:подпись|текст|пост|слова|слоган|сценарий)?\s*на (?!русск|английск|тайск|друг|свой|все)[а-яё]{{4,16}}(?: язык)?(?: пожалуйста)?\W*"
    rf"|{_HI_TH}แปล(?:แคปชั่น|แคปชัน|ข้อความ|โพสต์|สโลแกน)?(?:นี้|อันนี้)?(?:ให้)?เป็น(?:ภาษา)(?!ไทย|อังกฤษ|รัสเซีย|อื่น)[\u0e00-\u0e7f]{{2,14}}?(?:ให้|หน่อย|ที|ด้วย|นะ|ครับ|ค่ะ|(?<!โย)คะ)*\W*",
    re.IGNORECASE,
)
"""So, into a language that nobody here writes."""
_FILE_EN = r"(?:videos?|vids?|clips?|films?|shorts?|pictures?|pics?|photos?|images?|posters?|flyers?|logos?|songs?|tracks?|files?|drafts?|slideshows?|scripts?|captions?)"
_FILE_RU = r"(?:видео|видос[а-яё]*|ролик[а-яё]*|клип[а-яё]*|фильм[а-яё]*|картинк[а-яё]+|фото|фотк[а-яё]+|плакат[а-яё]*|постер[а-яё]*|афиш[а-яё]+|логотип[а-яё]*|песн[а-яё]+|трек[а-яё]*|файл[а-яё]*|черновик[а-яё]*|слайдшоу|сценари[а-яё]+)"
_FILE_TH = r"(?:รูปภาพ|รูป|ภาพ|คลิป|วิดีโอ|วีดีโอ|เพลง|ไฟล์|โปสเตอร์|โลโก้|สคริปต์)"
_DELETES = lazy(
    rf"{_HI}(?:delete|erase|trash|bin|get rid of|throw away|wipe|remove)\s+(?:(?:the|my|our|that|this|those|all|old|last|of)\s+){{1,3}}(?:(?!(?:posted|published)\b)[\w'-]+\s+){{0,2}}?{_FILE_EN}(?:\s+(?:of|about|with|for|called|named|showing|(?:that |which )?(?:i|we|you)(?:'ve| have)? (?:made|did|generated|created|drew)|from (?:yesterday|today|last|monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b(?:(?!\b(?:from|page|site|website|channel|feed|posted|published|instead|and|went|out|up|live|online)\b).){{0,60}})(?:\s*(?:please|pls|now))*"
    rf"|{_HI_RU}(?:удали|сотри|выкинь|снеси)(?:те)?\s+(?:(?:мо[а-яё]+|наш[а-яё]+|ту|тот|то|эту|этот|все|всё|старые|старую|старый)\s+){{0,2}}{_FILE_RU}\s+(?:(?:с|со)\s+(?!{_FILE_RU}|мо[а-яё]+|наш|страниц|сайт|канал|публикац)|про\s|об?\s|для\s|(?:которы[а-яё]+|что)\s|за\s(?:вчера|сегодня)|вчерашн)(?:(?!(?<![а-яё])(?:из|опубликован|сайта|канала|страниц|публикац|а потом|и )).){{1,60}}"
    rf"|{_HI_TH}ลบ(?:ไฟล์)?{_FILE_TH}(?:(?!ออกจาก|จาก|ในคลิป|ในรูป|พื้นหลัง|ที่โพสต์|ที่ลง|หน้าเว็บ|แล้ว|และ|ล่าสุด|สุดท้าย|ที่\s?\d|แรก|นี้|นั้น).){{1,60}}",
    re.IGNORECASE,
)
"""A file that was made is to be gone: which nobody here does. What is on a page is taken down, and what is in a picture is cut out of it."""
_ALL_CLIENTS = lazy(
    r"(?=.*\b(?:captions?|posts?|videos?|reels?|posters?|slogans?|ideas|scripts?|pictures?|banners?|hashtags)\b).*\bfor\s+(?:all|each|every one|every|both)(?: of)?(?: the| my| our| these)*(?:\s+(?:\d{1,2}|two|three|four|five|six|seven|eight))?(?: of)?(?: the| my| our)*\s+(?:clients?|customers|accounts|brands)\W*"
    r"|(?=.*(?:подпис|пост|видео|ролик|рилс|афиш|плакат|слоган|иде[йи]|сценари|картин|баннер|хештег)).*(?<![а-яё])для\s+(?:всех|каждого|каждого из|обоих)(?:\s+(?:мо[а-яё]+|наш[а-яё]+))?(?:\s+(?:\d{1,2}|двух|тр[её]х|четыр[её]х|пяти|шести))?(?:\s+(?:мо[а-яё]+|наш[а-яё]+))?\s+(?:клиент|заказчик|аккаунт|бренд)[а-яё]*\W*"
    r"|(?=.*(?:แคปชั่น|แคปชัน|โพสต์|คลิป|วิดีโอ|โปสเตอร์|สโลแกน|ไอเดีย|สคริปต์|รูป)).*(?:ให้|สำหรับ)ลูกค้า(?:ของ(?:ฉัน|ผม|หนู|เรา))?(?:ทั้ง|ทุก)(?:หมด|\s?\d{1,2}|สอง|สาม|สี่|ห้า)?\s?(?:ราย|เจ้า|ร้าน|คน|แบรนด์)?(?:เลย|นะ|ครับ|ค่ะ|(?<!โย)คะ)*\W*",
    re.IGNORECASE,
)
"""One for each client, none of whom is named."""
_ASKED_BEFORE = lazy(
    rf"{_HI}(?:did|have|had) i (?:already |ever )?(?:ask(?:ed)?|tell|told|want(?:ed)?|get|got)(?: you| u)?(?: to)? (?:do|make|have|for|made)(?: (?:something|smth|sth|anything|a thing|one))?(?: (?:for|about|with) (?P<en>[^?]{{2,50}}?))?(?:\s+(?P<en_day>yesterday|yday|today))?\W*"
    rf"|{_HI_RU}(?:я )?(?:тебя |вас )?(?:просил|заказывал|поручал)[аи]?(?: ли)?(?: я)?(?: тебя| у тебя| вас| тебе)*(?: сделать)?(?: (?:что-нибудь|что-то|чего-нибудь|что-либо))?(?: (?:сделать))?(?: (?:для|про) (?P<ru>[^?]{{2,40}}?))?(?:\s+(?P<ru_day>вчера|сегодня))?\?\W*"
    r"|\s*(?:เมื่อวาน|วันนี้)?(?:ฉัน|ผม|หนู|เรา)?(?:เคย|ได้)?(?:ขอ|สั่ง|บอก)ให้(?:เธอ|คุณ)?ทำอะไร(?:ให้|ของ|สำหรับ)?(?P<th>[\u0e00-\u0e7fA-Za-z ]{2,30}?)(?P<th_day>เมื่อวาน|วันนี้)?(?:ไหม|มั้ย|หรือเปล่า|รึเปล่า|ป่าว|บ้าง)(?:นะ|ครับ|ค่ะ|(?<!โย)คะ)*\W*",
    re.IGNORECASE,
)
_DAY = {"yesterday": " from yesterday", "yday": " from yesterday", "today": " from today", "вчера": " за вчера", "сегодня": " за сегодня"}
_ARTICLE = lazy(r"^(?:the|my|our|an?)\s+", re.IGNORECASE)
_MOST = 300


def not_done_here(request: Request, index: Matcher) -> Plan | None:
    """What is said, or looked for, instead; None for any other message."""
    text = normalise(request.text)
    if request.question or request.attachments or len(text) > _MOST:
        return None
    language = detect(text, request.language)
    if (_LETTERS.fullmatch(text) or _CALLS.fullmatch(text)) and not (_FILMS.search(text) or surely_kept(text)):
        return Plan(reply=phrase("no_letters", language))
    if ((_TRANSLATES.fullmatch(text) or _TRANSLATES_QUOTED.fullmatch(text)) and not request.recent) or (_INTO_ANOTHER.fullmatch(text) and not request.attachments):
        return Plan(reply=phrase("translates_not", language))
    if not request.earlier and _DELETES.fullmatch(text):
        return Plan(reply=phrase("deletes", language))
    if not request.earlier and _ALL_CLIENTS.fullmatch(text):
        return Plan(reply=phrase("ask_clients", language))
    asked = _ASKED_BEFORE.fullmatch(text)
    return _looked_for(asked, index, text, language) if asked else None


def _looked_for(asked: re.Match[str], index: Matcher, text: str, language: str) -> Plan | None:
    """The plan that looks among what was made for what may have been asked for."""
    ability = next((ability for ability in index.abilities if ability.tool.domain == "asset" and "query" in ability.tool.input.model_fields), None)
    whom = next((value for value in (asked["en"], asked["ru"], asked["th"]) if value), "")
    day = next((value for value in (asked["en_day"], asked["ru_day"], asked["th_day"]) if value), "")
    if ability is None or not (whom or day):
        return None
    query = f"{_ARTICLE.sub('', whom.strip())}{_DAY.get(day.lower(), f' {day}' if day else '')}".strip()
    title = wording.sentence([wording.part_title(ability, {"query": query}, text, language)])
    return Plan(goal=title, steps=[Step(id=ability.name, tool=ability.tool.name, title=title, args={"query": query})])
