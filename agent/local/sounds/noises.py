# ruff: noqa: E501 - tables of words and patterns read better unbroken
"""Sounds of things, which nobody here makes: "a thunder sound effect", «нужен звук аплодисментов», "ขอเสียงฝนตก". What is made is music and spoken words;
that is said, before a clip is asked for or sad music is composed about the rain.
"""

from __future__ import annotations

import re

from agent.contract import Request
from agent.language import detect
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_ASKS_EN = r"(?:(?:hey|hi|please|pls|can|could|would|will|you|u|i|i'd|we|need|want|like|love|make|create|generate|add|put in|do|give|get|record|find|have|got|to|me|us|some|any|also|now|just|looking|for|ok|okay|got any|is there|do you have)\b[\s,]*){0,9}"
_NOISE_EN = r"(?:rain(?:fall|drops?)?|thunder(?:storm|clap)?|storm|wind|ocean|sea|waves?|waterfall|river|stream|forest|jungle|birds?|bird ?song|crickets?|frogs?|dogs?|cats?|cows?|roosters?|barking|meow(?:ing)?|door ?bells?|door|knock(?:ing)?|creak(?:ing)?|bells?|gong|alarm|sirens?|horns?|honk|applause|clap(?:ping|s)?|cheer(?:ing|s)?|crowd|laugh(?:ter|ing)?|laugh track|boo(?:ing)?|drum ?roll|explosions?|boom|gun ?shots?|lasers?|foot ?steps?|whoosh(?:es)?|swoosh(?:es)?|ding|beeps?|buzzer|clicks?|pops?|splash|glass (?:breaking|smashing)|fire(?:place)?|campfire|typing|keyboard|engine|cars?|trains?|traffic|phone|notification|cash register|camera shutter|heart ?beat|snor(?:e|ing)|vacuum|fan|coffee machine|white|brown|pink|static)"
_ENGLISH = lazy(
    rf"\W*{_ASKS_EN}(?:an?\s+|the\s+|some\s+)?(?:\d{{1,3}}[ -]?(?:s|secs?|seconds?|min|minutes?|hours?)(?: of)? )?(?:(?!no |not |without )[a-z-]+\s+){{0,2}}?(?:{_NOISE_EN}(?:\s+[a-z]+ing)?\s+(?:sounds?|noises?|sfx|fx|effects?)(?: effects?)?|(?:sounds?|noises?)\s+of\s+(?:an?\s+|the\s+|some\s+|my\s+)?(?:[a-z-]+\s+){{0,2}}?{_NOISE_EN}(?:\s+[a-z]+ing)?|sound effects?|sfx)(?:\s+(?:for|of|to|in|when|as|on|at|please|pls|that|like|with)\b[^.;:\n]{{0,80}}|\s*,[^.;:\n]{{0,60}})?[\s.!?]*", re.IGNORECASE,
)
_NO_NOISE_RU = r"(?!(?:ролик|видео|видос|клип|фильм|запис|файл|песн|трек|голос|музык|дикто|реч|микрофон|съ[её]мк|гитар|пианино|скрипк|барабан|флейт|арф|виолончел|фортепиано|роял|саксофон)[а-яё]*(?:\s|$)|(?:и|на|в|из|с|к|для|до|от|не|по|его|её|их|фоном)\s)"
_RUSSIAN = lazy(
    rf"\W*(?:(?:привет|пожалуйста|а|и|ну|мне|нам|нужн[аоы]?|нужен|надо|хочу|сделай|сделать|создай|добавь|наложи|сгенерируй|дай|дайте|найди|запиши|можешь|можно|есть|какой-нибудь|ещё|теперь|хотелось бы)(?:те)?(?![а-яё])[\s,]*){{0,7}}(?:\d{{1,3}} (?:сек[а-яё]*|мин[а-яё]*|час[а-яё]*) )?(?:[а-яё]+(?:ый|ий|ой|ие|ые)\s+)?(?:звук(?:и|ов)?\s+{_NO_NOISE_RU}[а-яё]+(?:а|я|ы|и|ов|ев|ей|ой|ого|его|их|ых|у)(?:\s+[а-яё]+)?|шум(?:а)?\s+(?:дожд|ветр|мор|прибо|лес|океан|волн|толп|улиц|город|ручь|водопад)[а-яё]*|(?:звуков[а-яё]+|шумов[а-яё]+) эффект[а-яё]*(?:\s+[а-яё]+)?)(?:\s*,?\s*(?:для|по|из|на|в|чтобы|под|когда|пожалуйста|к|и|с)(?![а-яё])[^.;:\n]{{0,80}}|\s*,[^.;:\n]{{0,60}})?[\s.!?]*", re.IGNORECASE,
)
_NOISE_TH = r"(?:ฝน|ฟ้าร้อง|ฟ้าผ่า|พายุ|ลมพัด|ลม|คลื่น|ทะเล|น้ำตก|น้ำไหล|ลำธาร|ป่า|นก|จิ้งหรีด|กบ|แมว|หมา|สุนัข|ไก่ขัน|วัว|ช้าง|ปรบมือ|ตบมือ|เฮ|โห่|หัวเราะ|กริ่ง|ออด|ระฆัง|ฆ้อง|ไซเรน|แตร|นกหวีด|ระเบิด|ปืน|ฝีเท้า|เดิน|เคาะประตู|เปิดประตู|ปิดประตู|ประตู|โทรศัพท์|แจ้งเตือน|เตือน|กดชัตเตอร์|ชัตเตอร์|เครื่องยนต์|รถ|รถไฟ|ไฟลุก|กองไฟ|พิมพ์ดีด|คีย์บอร์ด|หัวใจเต้น|กรน|แก้วแตก|ซ่า)"
_THAI = lazy(
    rf"\s*(?:(?:ช่วย|ขอ|อยากได้|ต้องการ|ทำ|สร้าง|ใส่|เพิ่ม|หา|มี|อัด|เอา)\s?){{0,4}}(?:เสียง{_NOISE_TH}|(?:เสียง|ซาวด์|ซาวนด์)\s?เอฟเฟ[กค](?:ต์|ท์)?|เอฟเฟ[กค](?:ต์|ท์)?เสียง)(?:(?!คลิป|วิดีโอ|เพลง|ดนตรี|ออก|ลด|ลบ)[\u0e00-\u0e7f0-9 ]){{0,60}}[\s.!?]*"
)
_ELSE = lazy(
    r"\b(?:videos?|vids?|films?|reels?|shorts?|posters?|pictures?|pics?|images?|posts?|captions?|scripts?|music|songs?|tracks?|tunes?|beats?|jingles?|recordings?|background|audio|mic|fix|loud|voice|say(?:ing)?|read|loops?|remove|reduce|clean|without)\b"
    r"|(?<![а-яё])(?:ролик|видео|видос|клип|рилс|фильм|афиш|картин|плакат|пост|подпис|сценари|музык|песн|трек|мелоди|бит|джингл|запис|микрофон|мешает|слышно|озвуч|голос|скажи|убери|удали|почисти|сделай (?:тише|громче))[а-яё]*"
    r"|โปสเตอร์|รูป|ภาพ|โพสต์|แคปชั่น|สคริปต์|เพลง|ดนตรี|จิงเกิล|พูด|อ่าน|พากย์|ลบ|ลด|ตัด|ดัง|มาก|แก้|ฟังไม่|ชัด|เกินไป|กวน|เยอะ", re.IGNORECASE,
)
_SAID = {
    "en": "I can't make the sounds of things (rain, bells, applause) yet: what I make is music and spoken words. Near to it come “calm music, 30 seconds”, “a short jingle with bells” or “say: the doors are open”.",
    "ru": "Звуки вещей (дождь, звонок, аплодисменты) я пока делать не умею: делаю музыку и читаю слова вслух. Ближе всего: «спокойная музыка, 30 секунд», «короткий джингл с колокольчиками» или «озвучь: двери открыты».",
    "th": "ผมยังทำเสียงเอฟเฟกต์ (ฝน กระดิ่ง ปรบมือ) ไม่ได้ครับ ทำได้เป็นดนตรีและเสียงพูด ที่ใกล้เคียงคือ “เพลงสงบๆ 30 วินาที”, “จิงเกิลสั้นๆ” หรือ “พูดว่า ประตูเปิดแล้วค่ะ”",
}
_LONGEST = 200


def noise(request: Request) -> Plan | None:
    """What is said where the sound of a thing is all that is asked for; None for any other message."""
    text = normalise(request.text)
    if request.question or len(text) > _LONGEST or any(asset.actual_kind == "audio" for asset in request.attachments) or _ELSE.search(text):
        return None
    if not any(pattern.fullmatch(text) for pattern in (_ENGLISH, _RUSSIAN, _THAI)):
        return None
    language = detect(text, request.language)
    return Plan(goal=text, reply=_SAID.get(language, _SAID["en"]))
