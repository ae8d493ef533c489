# ruff: noqa: E501 - patterns read better unbroken
"""What is asked for as a thing that nobody here makes: a colouring book, a board game, a presentation, a website, a cloned voice; and accounts that are to
be connected or closed.

The patterns would make a film "about recycling" of "a board game about recycling". It is told instead that this cannot be made, and what can be
about the same.
"""

from __future__ import annotations

import re

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.words import normalise, tokens
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan

_THINGS = {
    "en": (
        r"colou?ring[ -](?:books?|pages?|sheets?)|(?:board|card|mobile|computer|video|party|memory|escape)[ -]?games?|decks? of (?:playing )?cards|playing cards|(?:power ?point|sales |pitch |slide )?presentations?|power ?points?|keynotes?|(?:slide|pitch) ?decks?"
        r"|web ?(?:site|page)s?|landing pages?|online (?:shop|store)s?|(?:mobile |phone |web )?apps?|excels?(?: (?:file|sheet|table)s?)?|spread ?sheets?|3-?d (?:model|print)s?|e-?books?|crosswords?|word search(?:es)?|work ?sheets?"
        r"|origami (?:sheets?|patterns?|instructions)|(?:sticker|emoji) (?:packs?|sets?)|emojis?|(?:talking )?avatars?|chat ?bots?|news ?letters?|podcasts?(?: episodes?)?"
    ),
    "ru": (
        r"раскраск[а-яё]+|(?:настольн[а-яё]+|карточн[а-яё]+|мобильн[а-яё]+|компьютерн[а-яё]+) игр[а-яё]+|настолк[а-яё]+|колод[а-яё]+ карт|презентаци[а-яё]+|презенташк[а-яё]+|презу(?![а-яё])|сайт(?:ик)?(?![а-яё])|лендинг[а-яё]*|интернет-магазин|приложени[ея]|прилож(?:ух|к)[а-яё]+"
        r"|(?:эксель|excel|таблиц[а-яё]+ (?:в|excel|эксель))|3d[- ]модел[а-яё]+|электронн[а-яё]+ книг[а-яё]+|кроссворд[а-яё]*|(?:стикерпак|набор (?:стикеров|эмодзи))[а-яё]*|(?:говорящ[а-яё]+ )?аватар[а-яё]*|чат-?бот[а-яё]*|рассылк[а-яё]+|подкаст[а-яё]*(?: выпуск[а-яё]*)?"
    ),
    "th": (
        r"(?:สมุด|หน้า|ภาพ|แผ่น)(?:วาดภาพ)?ระบายสี|(?:บอร์ด|การ์ด)เกม|เกม(?:กระดาน|มือถือ|คอม|ไพ่)|ไพ่|(?:งาน)?พรีเซนต์(?:เทชั่น|เทชัน)?|สไลด์(?:พรีเซนต์|นำเสนอ)|พาวเวอร์พอยท?์?|เว็บไซต์|เว็บเพจ|แอป(?:พลิเคชัน|มือถือ)?|(?:ไฟล์|ตาราง)?(?:เอ็กเซล|excel)|โมเดล\s?(?:3\s?มิติ|สามมิติ|3d)"
        r"|อีบุ๊ค|อีบุ๊ก|e-?book|ปริศนาอักษรไขว้|ครอสเวิร์ด|ใบงาน|(?:ชุด|เซ็ต|เซต)(?:สติกเกอร์|อีโมจิ)|อวตาร(?:พูดได้)?|แชทบอท|จดหมายข่าว|พอดแคสต์|พอดคาสต์"
    ),
}
"""Things nobody here makes. Each of their makers is one of the abilities to come: a thing that an ability's examples speak of is left to it."""
_MADE = lazy(
    r"\W*(?:(?:hey|hi|hello|so|ok(?:ay)?|and|now|please|pls|can you|could you|can u|would you|jarvis)[\s,]+)*(?:(?:make|create|build|design|do|prepare|produce|generate|develop|write|put together|i(?:'d| would)? (?:like|need|want)|i'?m looking for|we need|need|want|give me)\s+(?:(?:me|us)\s+)?)?"
    rf"(?:(?!(?:about|of|for|on|with|from|that|to|in|no|not|never|without|don't|less|fewer)\b)[\w'-]+\s+){{0,3}}?(?P<thing>{_THINGS['en']})(?=\s*(?:$|[.,!?;:]|[-–—]\s)|\s+(?:about|on|of|for|with|from|where|please|pls|to|using|in)\b)(?:\s+(?:about|on|of|for|with)\s+(?P<topic>[^.,;!?]+))?.*"
    r"|\W*(?:(?:привет|слушай|а|и|ну|теперь|пожалуйста|можешь|сможешь)[\s,]+)*(?:(?:сделай|сделать|создай|создать|собери|разработай|нарисуй|придумай|подготовь|напиши|хочу|нужн[аоы]?|надо|дай|хотелось бы)(?:те)?\s+(?:(?:мне|нам)\s+)?)?"
    rf"(?:(?!(?:про|о|об|для|на|с|по|из|в|без|не|никаких|никогда)\s)[а-яё]+\s+){{0,2}}?(?P<thing_ru>{_THINGS['ru']})(?:\s+про\s+(?P<topic_ru>[^.,;!?]+))?(?=\s|$|[.,;!?]).*"
    rf"|\s*(?:ช่วย|รบกวน|ขอ|อยาก(?:ได้|ให้)?)*(?:ทำ|สร้าง|ออกแบบ|เขียน|จัด|เตรียม)?(?P<thing_th>{_THINGS['th']})(?:\s*(?:เรื่อง|เกี่ยวกับ|ลาย|รูป)?\s*(?!ให้|ของ|สำหรับ|หน่อย|ที่)(?P<topic_th>[\u0e00-\u0e7fA-Za-z0-9 ]{{2,40}}?))?(?:(?:ให้|ของ|สำหรับ)[\u0e00-\u0e7f ]{{1,30}}?)?(?:ให้|หน่อย|ที|ด้วย|นะ|ครับ|ค่ะ|(?<!โย)คะ)*[\s.!?]*",
    re.IGNORECASE | re.DOTALL,
)
_OTHER = lazy(
    r"\b(?:videos?|vids?|reels?|shorts?|clips?|films?|posters?|pictures?|pics?|images?|photos?|covers?|logos?|banners?|icons?|captions?|posts?|voice-?over|scripts?|songs?|tunes?|music|jingles?|slogans?|ideas|hashtags|titles?|quiz|ads?|teasers?|publish|schedule|remember)\b"
    r"|(?<![а-яё])(?:видео|видос|ролик|рилс|клип|фильм|афиш|картин|плакат|постер|обложк|логотип|баннер|иконк|подпис|пост(?:ы|ов|а)?(?![а-яё])|сценари|песн|музык|слоган|иде[йи]|хештег|викторин|реклам|запомни|фото)"
    r"|คลิป|วิดีโอ|วีดีโอ|โปสเตอร์|รูป(?!แบบ)|ภาพ(?!ระบาย|วาด)|ปก|โลโก้|แบนเนอร์|ไอคอน|แคปชั่น|แคปชัน|โพสต์|สคริปต์|เพลง|สโลแกน|ไอเดีย|แฮชแท็ก|โฆษณา|จำไว้",
    re.IGNORECASE,
)
"""What is made here: a message with such a word is no wish for one of those things alone."""
_CLONE = lazy(
    r"\W*(?:(?:can you|could you|please|i want to|i'd like to|hey)[\s,]+)*(?:clone|copy|replicate)\s+(?:my|his|her|our|this|the|a)\s+(?:own )?voices?\b.*"
    r"|\W*(?:(?:можешь|пожалуйста|хочу|можно)[\s,]+)*(?:с?клонируй|клонировать|склонировать|скопируй)(?:те)?\s+(?:мой|этот|его|её|наш)\s+голос.*|\s*(?:ช่วย|ขอ|อยาก)*(?:โคลน|ก็อป|ก๊อป|เลียน)เสียง.*",
    re.IGNORECASE,
)
_PLACES = r"(?:you ?tube|tik ?tok|insta(?:gram)?|ig|facebook|fb|twitter|x|telegram|tg|ютуб[а-яё]*|тик-?ток[а-яё]*|инст[ауе][а-яё]*|фейсбук[а-яё]*|телег[а-яё]+|вк|ยูทูบ|ยูทูป|ติ๊กต่อก|ติ๊กต็อก|ไอจี|อินสตาแกรม|เฟส(?:บุ๊ก|บุ๊ค)?|เทเลแกรม|เพจ|ไลน์)"
_ACCOUNTS = lazy(
    rf"\W*(?:(?:how do i|how can i|can you|can i|could you|please|i want to|let's|help me)[\s,]+)*(?:connect|link|hook up|log ?in(?: to)?|sign in(?: to)?|log me in(?: to)?|authori[sz]e|disconnect|delete|close|deactivate)\s+(?:(?:to|my|our|the|a|you|u|this|jarvis|with|it)\s+)*{_PLACES}(?:\s+(?:account|channel|page|profile))?(?:\s+(?:please|now|here|to this|to jarvis|to you|with you|to it|somehow))*\W*"
    rf"|\W*(?:(?:как|можешь|можно|пожалуйста|хочу|помоги)[\s,]+)*(?:подключи(?:ть)?|привяжи|привязать|войди|войти|залогинь(?:ся)?|авторизуй(?:ся)?|отключи(?:ть)?|удали(?:ть)?|закрой|закрыть)(?:те)?\s+(?:(?:в|мо[йюеяи]|наш[уеи]?|к|тебя|вас|с|тебе)\s+)*(?:(?:аккаунт|канал|страницу|профиль)\s+(?:в|на)?\s*)?{_PLACES}(?:[- ]?(?:аккаунт|канал|страницу|профиль))?(?:\s+(?:пожалуйста|к тебе|к вам))*\W*"
    rf"|\W*(?:(?:а|и|ну|слушай|скажи)[\s,]+)*(?:как|можно)(?: ли)?\s+(?:(?:мне|нам|тебя|вас|к|в|мо[йюея]|наш[уеи]?|с|аккаунт|канал|страницу|свой|свою)\s+)*{_PLACES}\s+(?:(?:к тебе|сюда|с тобой)\s+)?(?:подключить|привязать|соединить|связать|прикрутить)(?: (?:к тебе|сюда|с тобой))?\W*"
    rf"|\s*(?:ช่วย|อยาก|ขอ|จะ)*(?:เชื่อม(?:ต่อ)?|ต่อ(?=กับ)|ผูก|ล็อกอิน|ล็อคอิน|เข้าสู่ระบบ|ลบบัญชี|ปิดบัญชี)(?:กับ|บัญชี|ช่อง|แอค|เข้า)*\s*{_PLACES}(?:\s?{_PLACES})?(?:ของ(?:ฉัน|ผม|หนู|เรา))?\s?(?:ยังไง|ได้ไหม|ได้มั้ย|ได้ปะ|ให้|หน่อย|ที|นะ|ครับ|ค่ะ|(?<!โย)คะ)*\W*",
    re.IGNORECASE,
)
"""An account of a platform to be connected, entered or closed: not a post of it."""
_HOW_MANY = lazy(
    r"^ระบายสี(?=[\u0e00-\u0e7f]{2})|\s?(?:ให้)?\s?(?:(?:สัก|ประมาณ|จำนวน)\s?)?(?:\d{1,3}|หนึ่ง|สอง|สาม|สี่|ห้า|หก|สิบ)\s?(?:หน้า|แผ่น|ใบ|เล่ม|อัน|ชุด|แบบ|ตัว|ข้อ)(?:ให้|หน่อย|นะ|ค่ะ|(?<!โย)คะ|ครับ|\s)*$"
    r"|,?\s+(?:about |of )?\d{1,3} (?:pages?|sheets?|copies|pieces)$|,?\s+(?:на )?\d{1,3} (?:страниц[а-яё]*|лист[а-яё]*|штук[а-яё]*)$",
    re.IGNORECASE,
)
"""How many of it there were to be, which nothing else is about."""
_MOST = 200


def not_made_here(request: Request, index: Matcher) -> Plan | None:
    """What is said to a wish for a thing that nobody here makes; None for any other message."""
    text = normalise(request.text)
    if request.question or len(text) > _MOST:
        return None
    language = detect(text, request.language)
    if not request.attachments and _ACCOUNTS.fullmatch(text):
        return Plan(reply=phrase("no_accounts", language))
    if _CLONE.fullmatch(text) and not _can(index, "clone"):
        return Plan(reply=phrase("unknown", language, examples=wording.suggestions(index.abilities, language)))
    made = _MADE.fullmatch(text) if not _OTHER.search(text) else None
    if made is None or _can(index, next(filter(None, (made["thing"], made["thing_ru"], made["thing_th"])))):
        return None
    topic = next((words.strip() for words in (made["topic"], made["topic_ru"], made["topic_th"]) if words and words.strip()), "")
    topic = _HOW_MANY.sub("", topic) or topic
    if topic:
        return Plan(reply=phrase("makes_not", language, topic=topic))
    return Plan(reply=phrase("unknown", language, examples=wording.suggestions(index.abilities, language)))


def _can(index: Matcher, thing: str) -> bool:
    """Whether an example of an ability that makes something speaks of a thing, all its words: what is published may go "on my website"."""
    stems = {token.stem for token in tokens(thing)}
    makers = (ability for ability in index.abilities if ability.tool.effect != "publishes" and ability.tool.output_kinds())
    return any(stems <= {token.stem for token in said.words} for ability in makers for said in ability.phrases)
