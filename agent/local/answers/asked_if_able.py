# ruff: noqa: E501 - patterns and sentences read better unbroken
"""Whether JARVIS can do a kind of thing at all: "do you do russian voices too?", «а ты музыку умеешь?», "ทำเพลงเป็นไหม".

Known by saying nothing but that: every word is one of asking, of doing, of kinds of things or of how they may be. A word more, and it is a wish
for one: "can you make stickers of an owl".
"""

from __future__ import annotations

import re

from agent.contract import Request
from agent.language import detect
from agent.local.answers.small_talk import bare
from agent.local.catalogue.matching import Matcher
from agent.local.lexicon import lexicon
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_GREETS = r"(?:(?:hi|hey|hello|so|and|but|wait|ok|okay|btw|by the way|also|just wondering|i was wondering|wondering|quick question|one question|question|tell me|jarvis|mate|man|um|uh|oh|sorry)[\s,:.!]+)*+"
_KIND = (
    r"videos|clips|reels|shorts|films|movies|slide ?shows|pictures|pics|images|photos|drawings|illustrations|artwork|stickers|posters|flyers|logos|banners|covers|thumbnails|menus|cards|invitations"
    r"|music|songs|jingles|tunes|beats|soundtracks|melodies|voice[- ]?overs|voiceovers|voices|narrations?|accents?|captions|scripts|slogans|hashtags|posts|texts|descriptions|content calendars"
)
_ONE_VOICE = r"an? (?:(?:male|female|man's|woman's|deep|thai|russian|english|british|american|australian|child's|kid's|robot|different|nice) ){0,3}(?:voice[- ]?over|voice|accent|narrator)"
_HOW = (
    r"thai|russian|english|british|american|vertical|square|wide|horizontal|portrait|landscape|long|longer|short|male|female|man's|woman's|cartoon|funny|any|some|other|different|good|real|proper|new|old|big|ready"
    r"|also|even|really|actually|too|in|into|to|on|onto|for|with|from|of|out|up|and|just|only|my|our|your|own|loud|aloud|things|stuff|words|it all|people|me|us|you|something like|like|all|by"
    r"|instagram|insta|ig|tiktok|facebook|fb|telegram|youtube|twitter|stories|social media|the internet|yourself|themselves"
)
_DOING = r"make|making|do|doing|create|creating|draw|drawing|write|writing|speak|speaking|read|reading|say|talk|talking|compose|composing|play|cut|cutting|trim|edit|editing|crop|post|posting|publish|publishing|upload|uploading|record|have|get|getting|offer|handle|support|produce|generate|understand|use|work|voice|narrate|design|sing"
_MANNER = r"by yourself|on your own|yourself|automatically|directly|straight|at all|as well|too|already|yet|here|please|thanks|then|ever|anyway|now|these days|or what|or no|or not(?: really)?|or nah|or is (?:that|it) .{1,40}|or (?:just|only) .{1,30}|or is it (?:just|only) .{1,30}"
_PARTS = {
    "en": (
        lazy(_GREETS + r"(?:(?:(?:can|could|do|will|would) (?:you|u|it|jarvis)(?: guys)?(?: be able to| know how to)?|are (?:you|u) (?:able to|capable of|any good at|good at)|is it possible(?: for you)? to|is there (?:a|any) way to|have you got|do you know how to)(?: (?:also|even|actually|really|ever|just|please))*+)\s", re.IGNORECASE),
        lazy(rf"(?:(?:{_ONE_VOICE}|{_KIND}|{_DOING}|{_HOW})(?:[\s,]+|$))++", re.IGNORECASE),
        lazy(rf"(?:[\s,]+(?:{_MANNER}))+$", re.IGNORECASE),
    ),
    "ru": (
        lazy(r"(?:(?:а|и|ну|слушай|привет|здравствуйте?|здравствуй|скажи|подскажи|кстати|интересно|джарвис|добрый (?:день|вечер)|доброе утро|а вот|вот|так|ой)[\s,!.]+)*+", re.IGNORECASE),
        lazy(
            r"(?:(?:ты|вы|тебя|у|вас|ли|есть|бывают?|имеется|умеешь|умеете|можешь|можете|сможешь|способен|способна|делаешь|делаете|рисуешь|рисуете|пишешь|пишете|озвучиваешь|озвучиваете|говоришь|говорите|поёшь|поешь|сочиняешь|монтируешь|выкладываешь|публикуешь|режешь|читаешь|понимаешь|понимаете|снимаешь"
            r"|делать|рисовать|писать|озвучивать|говорить|петь|сочинять|монтировать|выкладывать|публиковать|постить|резать|обрезать|читать|понимать|снимать|создавать|генерировать|придумывать"
            r"|видео|ролики|рилсы?|шортсы|клипы|слайд-?шоу|картинки|картинок|рисунки|иллюстрации|стикеры|афиши|плакаты|постеры|логотипы|баннеры|обложки|меню|открытки|музыку|музыка|песни|мелодии|джинглы|озвучку|озвучка|подписи|сценарии|слоганы|хештеги|посты|тексты|описания"
            r"|(?:мужск|женск|детск|тайск|русск|английск)[а-яё]+ (?:голос|голоса|голосом|голосами|озвучк[аиу])|голос|голоса|голосом|мужской|женский|тайский|русский|английский|по[- ]тайски|по[- ]русски|по[- ]английски|на тайском|на русском|на английском|тайском|русском|английском|языке"
            r"|вертикальн[а-яё]+|квадратн[а-яё]+|горизонтальн[а-яё]+|коротк[а-яё]+|длинн[а-яё]+|и|или|в|на|для|с|мои|свои|другие|разные|любые|тоже|также|ещё|еще|вообще|сам|сама|само|самостоятельно|автоматически|вслух|только|просто|и то и другое|какие-нибудь|же|уже|там|тут"
            r"|инстаграм[а-яё]*|инст[ауе]|тикток[а-яё]*|тик-ток|телеграм[а-яё]*|телегу|фейсбук[а-яё]*|ютуб[а-яё]*|соцсет[а-яё]+|сторис|нет|да|нормально|хорошо)(?:[\s,]+|$))++", re.IGNORECASE,
        ),
        lazy(r"(?:[\s,]+(?:или (?:нет|как|не очень|никак|пока нет)|вообще|пожалуйста|да|нет))+$", re.IGNORECASE),
    ),
    "th": (
        lazy(r"(?:(?:สวัสดี|หวัดดี|แล้ว|เอ่อ|ถามหน่อย|ขอถามหน่อย|อยากรู้ว่า|คุณ|เธอ|น้อง|จาร์วิส|jarvis|ครับ|ค่ะ|คะ|จ้า|\s)*+)", re.IGNORECASE),
        lazy(
            r"(?:สามารถ|พอจะ|ทำ|สร้าง|วาด|เขียน|คิด|พูด|อ่าน|พากย์|ออกเสียง|แต่ง|ตัดต่อ|ตัด|โพสต์|ลง|อัปโหลด|อัพโหลด|มี|ใช้|รองรับ|เล่น|ร้อง|คลิป|วิดีโอ|วีดีโอ|รีล|รูปภาพ|รูปวาด|รูป|ภาพ|การ์ตูน|สติกเกอร์|สติ๊กเกอร์|โปสเตอร์|โลโก้|แบนเนอร์|หน้าปก|ปก|เมนู|เพลง|ดนตรี|จิงเกิล|เสียงพากย์|เสียง|ภาษา|แคปชั่น|แคปชัน|สคริปต์|สโลแกน|แฮชแท็ก|โพสต์|บทความ"
            r"|ผู้ชาย|ผู้หญิง|เด็ก|ชาย|หญิง|ไทย|อังกฤษ|รัสเซีย|แนวตั้ง|แนวนอน|สี่เหลี่ยม|จัตุรัส|สั้น|ยาว|ๆ|แบบ|เป็น|ลง|ใน|ที่|เอง|ด้วย|อัตโนมัติ|ไอจี|อินสตาแกรม|ig|instagram|เฟสบุ๊ค|เฟซบุ๊ก|เฟส|facebook|ติ๊กต็อก|ติ๊กต่อก|tiktok|ยูทูบ|ยูทูป|youtube|เทเลแกรม|telegram|ให้เลือก|และ|กับ|หรือ|ก็|\s)++"
            r"(?<=[\u0e00-\u0e7fa-zA-Z\s])", re.IGNORECASE,
        ),
        lazy(r"(?:ได้|เป็น|ไหว)?(?:ด้วย|บ้าง|เลย)*(?:ไหม|มั้ย|มัย|หรือเปล่า|รึเปล่า|หรือป่าว|ป่าว|ปะ|ป่ะ|เปล่า|หรือไม่)(?:นะ|อะ|อ่ะ|ครับ|คับ|ค่ะ|คะ|จ๊ะ|\?|\s)*$"),
    ),
}  # fmt: skip
"""Of each language: what such a question begins with, the words it is made of, and what it may end with."""
_ENDS_TH = lazy(r"(?<!ๆ\s)ได้$|เป็น$")
_ASKS_RU = lazy(
    r"(?<![а-яё])(?:умее(?:шь|те)|делае(?:шь|те)|рисуе(?:шь|те)|пише(?:шь|те)|озвучивае(?:шь|те)|говори(?:шь|те)|по[её]шь|сочиняешь|монтируешь|выкладываешь|публикуешь|режешь|читаешь|понимае(?:шь|те)|снимаешь|есть|бывают?|способ\w+"
    r"|(?:сможешь|мож(?:ешь|ете))(?=.*(?:ать|ить|еть|ять|овать|сать)\b))", re.IGNORECASE,
)  # fmt: skip
_ALWAYS = lazy(r"\b(?:do (?:you|u)|have you got|able|capable|possible|is there|know how|by yourself|on your own|at all|or (?:no|not|what|is)\b)|(?<![а-яё])(?:умее|вообще|сам[а]?(?![а-яё])|у (?:тебя|вас))|เป็น(?:ไหม|มั้ย)|มี|เอง", re.IGNORECASE)
"""Asked in general, also where there is work that the words might be a change of."""
_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("song", lazy(r"\bsing\b|(?<![а-яё])(?:петь|по[её]шь)|ร้อง", re.IGNORECASE)),
    ("post", lazy(r"\b(?:post|posting|publish\w*|upload\w*)\b|(?<![а-яё])(?:выкладыва|публик|постить)|โพสต์|อัปโหลด|อัพโหลด|ลง(?=เอง|ที่|ใน|ไอจี|อินส|เฟ|ติ๊ก|ยูทู|เทเล|\s?[a-z])", re.IGNORECASE)),
    ("voice", lazy(r"\b(?:voices?|voice[- ]?overs?|narrat\w+|accents?|aloud|loud|read(?:ing)?)\b|голос|озвуч|вслух|เสียง|พากย์|อ่าน", re.IGNORECASE)),
    ("tongue", lazy(r"\b(?:speak\w*|understand|talk\w*|say)\b|\b(?:in|write|writing) (?:in )?(?:thai|russian|english)|говор|понима|по[- ](?:тайски|русски|английски)|на (?:тайск|русск|англ)|พูด|ภาษา|ไทย|อังกฤษ|รัสเซีย", re.IGNORECASE)),
    ("shape", lazy(r"\b(?:vertical|square|horizontal|portrait|landscape|wide)\b|вертикальн|квадратн|горизонтальн|แนวตั้ง|แนวนอน|สี่เหลี่ยม|จัตุรัส", re.IGNORECASE)),
    ("sticker", lazy(r"\bstickers\b|стикер|สติ", re.IGNORECASE)),
    ("picture", lazy(r"\b(?:draw\w*|pictures|pics|images|photos|drawings|illustrations|artwork|posters|flyers|logos|banners|covers|thumbnails|menus|cards|invitations|design)\b|рис[уо]|картин|иллюстрац|афиш|плакат|постер|логотип|баннер|обложк|меню|открытк|วาด|รูป|ภาพ|โปสเตอร์|โลโก้|แบนเนอร์|ปก|เมนู", re.IGNORECASE)),
    ("music", lazy(r"\b(?:music|songs|jingles|tunes|beats|soundtracks|melodies|compos\w+)\b|музык|песн|мелоди|джингл|сочин|เพลง|ดนตรี|จิงเกิล", re.IGNORECASE)),
    ("cut", lazy(r"\b(?:cut\w*|trim|edit\w*|crop)\b|монтир|реза|режешь|ตัด", re.IGNORECASE)),
    ("write", lazy(r"\b(?:writ\w+|captions|scripts|slogans|hashtags|posts|texts|descriptions)\b|пис|пише|подпис|сценар|слоган|хештег|пост|текст|описан|เขียน|แคปช|สคริปต์|สโลแกน|แฮชแท็ก", re.IGNORECASE)),
    ("video", lazy(r"\b(?:videos|clips|reels|shorts|films|movies|slide ?shows)\b|видео|ролик|рилс|шортс|клип|слайд|сним|คลิป|วิดีโอ|วีดีโอ|รีล", re.IGNORECASE)),
)  # fmt: skip
_ABLE = {
    "en": {
        "song": "I can't sing yet: what I make is music that is played, without words. A voice can read the words over it.",
        "post": "To your own page, yes, by myself and at the hour you name. For Instagram, TikTok, Facebook, YouTube and Telegram I make it, keep it ready and tell you when its time has come; no account can be connected yet. Say for example “post this on tiktok tomorrow at 9”.",
        "voice": "Yes: a woman's or a man's voice, in English, Thai and Russian. Send me the words, as in “read aloud in Thai: …”, or say “with a man's voice” when you ask for a video.",
        "tongue": "Yes: English, Thai and Russian. Write in whichever you like, mixed too; words, voices and films are made in all three: “write a caption about our cafe in Russian”.",
        "shape": "Yes: vertical (9:16), square (1:1) and wide (16:9). Say “a vertical video about tea” or “a square picture of a cat”; or send a clip and say “make it vertical”.",
        "sticker": "I can draw them one by one, as many as you say: “12 stickers of a sleepy cat”. A finished sticker set for a messenger I can't make yet.",
        "picture": "Yes: pictures, posters, logos, covers and menus. Say what should be on it, as in “draw a cat in a boat” or “a poster for a pool party, Friday 20:00”.",
        "music": "Yes: music without singing, in the mood and length you name, as in “30 seconds of calm guitar music”.",
        "cut": "Yes. Send me the clip and say what to do: “cut out 0:10 to 0:20”, “cut out the silences”, “make it vertical”.",
        "write": "Yes: captions, scripts, slogans, hashtags and posts. Say what about: “write a caption about our new menu”.",
        "video": "Yes: a finished short from one sentence, spoken and with music, or your own clips cut. Say what about: “a 20 second video about our breakfast”.",
    },
    "ru": {
        "song": "Петь я пока не умею: получается музыка без слов. Слова под неё может прочитать голос.",
        "post": "На вашу страницу — да, сам и в назначенный час. Для Инстаграма, Тиктока, Фейсбука, Ютуба и Телеграма я делаю, держу наготове и говорю, когда пора: подключить аккаунт пока нельзя. Скажите, например: «выложи это в тикток завтра в 9».",
        "voice": "Да: женский и мужской голос, по-русски, по-английски и по-тайски. Пришлите слова, например «прочитай вслух по-тайски: …», или скажите «мужским голосом», когда просите ролик.",
        "tongue": "Да: русский, английский и тайский. Пишите на любом, можно вперемешку; тексты, голоса и ролики бывают на всех трёх: «напиши подпись про наше кафе по-английски».",
        "shape": "Да: вертикально (9:16), квадрат (1:1) и горизонтально (16:9). Скажите «вертикальный ролик про чай» или «квадратная картинка с котом»; или пришлите клип и скажите «сделай вертикальным».",
        "sticker": "Могу нарисовать их по одному, сколько скажете: «12 стикеров с сонным котом». Готовый набор для мессенджера пока не соберу.",
        "picture": "Да: картинки, афиши, логотипы, обложки и меню. Скажите, что на них должно быть: «нарисуй кота в лодке» или «афиша вечеринки, пятница 20:00».",
        "music": "Да: музыку без пения, с нужным настроением и длиной, например «спокойная музыка на гитаре, 30 секунд».",
        "cut": "Да. Пришлите клип и скажите, что сделать: «вырежи с 0:10 по 0:20», «вырежи паузы», «сделай вертикальным».",
        "write": "Да: подписи, сценарии, слоганы, хештеги и посты. Скажите, о чём: «напиши подпись про наше новое меню».",
        "video": "Да: готовый ролик из одной фразы, с голосом и музыкой, или монтаж ваших клипов. Скажите, о чём: «ролик на 20 секунд про наши завтраки».",
    },
    "th": {
        "song": "ยังร้องเพลงไม่ได้ครับ ที่ทำได้คือดนตรีไม่มีคำร้อง แล้วให้เสียงอ่านคำทับได้",
        "post": "ลงเพจของคุณเองได้ครับ ตามเวลาที่บอก ส่วน Instagram, TikTok, Facebook, YouTube และ Telegram ผมทำให้ เก็บไว้ให้พร้อม และบอกเมื่อถึงเวลา ตอนนี้ยังเชื่อมบัญชีไม่ได้ ลองบอกว่า “โพสต์อันนี้ลง TikTok พรุ่งนี้ 9 โมง”",
        "voice": "ได้ครับ มีเสียงผู้หญิงและผู้ชาย ทั้งภาษาไทย อังกฤษ และรัสเซีย ส่งข้อความมาได้เลย เช่น “อ่านออกเสียงภาษาไทย: …” หรือบอกว่า “เสียงผู้ชาย” ตอนขอคลิป",
        "tongue": "ได้ครับ ไทย อังกฤษ และรัสเซีย พิมพ์ภาษาไหนก็ได้ ปนกันก็ได้ ข้อความ เสียง และคลิปทำได้ทั้งสามภาษา เช่น “เขียนแคปชั่นเรื่องร้านกาแฟเป็นภาษาอังกฤษ”",
        "shape": "ได้ครับ แนวตั้ง (9:16) สี่เหลี่ยมจัตุรัส (1:1) และแนวนอน (16:9) เช่น “ทำคลิปแนวตั้งเรื่องชา” หรือส่งคลิปมาแล้วบอกว่า “ทำเป็นแนวตั้ง”",
        "sticker": "วาดให้ทีละรูปได้ครับ กี่รูปก็บอกได้ เช่น “สติกเกอร์แมวง่วง 12 รูป” ส่วนชุดสติกเกอร์พร้อมขายในแอปแชตยังทำไม่ได้",
        "picture": "ได้ครับ ทั้งรูปวาด โปสเตอร์ โลโก้ ปก และเมนู บอกว่าในรูปมีอะไร เช่น “วาดรูปแมวบนเรือ” หรือ “โปสเตอร์งานเปิดร้าน วันศุกร์ 20:00”",
        "music": "ได้ครับ เป็นดนตรีไม่มีคำร้อง บอกอารมณ์กับความยาวมาได้เลย เช่น “เพลงกีตาร์สบายๆ 30 วินาที”",
        "cut": "ได้ครับ ส่งคลิปมาแล้วบอกว่าจะให้ทำอะไร เช่น “ตัดช่วง 0:10 ถึง 0:20 ออก” “ตัดช่วงเงียบออก” “ทำเป็นแนวตั้ง”",
        "write": "ได้ครับ ทั้งแคปชั่น สคริปต์ สโลแกน แฮชแท็ก และโพสต์ บอกว่าเรื่องอะไร เช่น “เขียนแคปชั่นเรื่องเมนูใหม่”",
        "video": "ได้ครับ คลิปสำเร็จจากประโยคเดียว มีเสียงและเพลง หรือตัดต่อคลิปของคุณ บอกว่าเรื่องอะไร เช่น “ทำคลิป 20 วินาทีเรื่องอาหารเช้า”",
    },
}
_OF_FILES = lazy(r"^(?!.*(?:voice|accent|narrat)).*\bhave\b|^(?!.*голос).*(?<![а-яё])есть(?![а-яё])|^(?!.*(?:เสียง|ภาษา)).*มี", re.IGNORECASE)
"""What one has is a file; a voice is what JARVIS has."""
_WITHOUT_DO = lazy(r"^(\W*(?:(?:hi|hey|so|and|but)[\s,]+)?)(?=(?:you|u) (?:do|make|have|speak|draw|write|cut|edit|post)\b)")
_LONGEST = 140


def asked_if_able(request: Request, index: Matcher) -> Plan | None:
    """Yes, and how to say it; None for any other message, and where an ability is nobody's here."""
    said = bare(normalise(request.text)).lower()
    text = _WITHOUT_DO.sub(r"\1do ", said)
    if request.question or request.attachments or len(text) > _LONGEST:
        return None
    language = detect(text, request.language)
    worked = request.earlier or request.recent
    if language not in _PARTS or (worked and not _ALWAYS.search(text)) or not _only_asks(text, language) or _OF_FILES.search(text):
        return None
    if any(pattern.fullmatch(said) for pattern in lexicon().smalltalk.values()):
        return None
    kind = next((kind for kind, pattern in _KINDS if pattern.search(text)), "")
    return Plan(reply=_ABLE[language][kind]) if kind and index.abilities else None


def _only_asks(text: str, language: str) -> bool:
    """Whether a message has no word but those that such a question is made of."""
    leads, words, ends = _PARTS[language]
    lead, end = leads.match(text), ends.search(text)
    if lead is None or (language == "th" and end is None) or (language == "ru" and not _ASKS_RU.search(text)):
        return False
    middle = text[lead.end() : end.start() if end and end.start() >= lead.end() else len(text)]
    return bool(words.fullmatch(middle.strip()))
