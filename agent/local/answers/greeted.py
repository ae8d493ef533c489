# ruff: noqa: E501 - patterns and sentences read better unbroken
"""How people say hello to somebody they know, and how their day went: "morning mate, how's it going", «привет, как настроение», "วันนี้ขายดีมากเลย
ดีใจจัง". They are answered, and nothing is reported, searched for or posted.
"""

from __future__ import annotations

import re

from agent.contract import Request
from agent.language import detect
from agent.local.answers.small_talk import answered, bare, drawn_in
from agent.local.catalogue.matching import Matcher
from agent.local.lexicon import lexicon
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_GREETS = lazy(
    r"(?:hi+|hello+|hey+|hiya|heya|howdy|yo|g'?day|greetings|(?:good )?(?:morning|afternoon|evening)|good day)(?![a-z'])"
    r"|(?:привет(?:ик|ствую)?|здравствуй(?:те)?|добр(?:ый|ое|ого) (?:день|утро|вечер|дня|времени суток)|хай|салют|зд[ао]рова?)(?![а-яё])"
    r"|สวัสดี|หวัดดี|ดี(?=จ้า|ค่ะ|ครับ|คับ)|อรุณสวัสดิ์|ฮัลโหล", re.IGNORECASE,
)  # fmt: skip
_HOW = lazy(
    r"(?:how(?:'s| is| are|'re)? (?:it|things|everything|life|you|ya|u|all|your (?:day|morning|evening|weekend))(?: (?:going|doing|been|feeling))*|how was your (?:day|night|weekend|morning|evening)|how have (?:you|u) been|how do you do|how (?:you|u) doin'?g?|what's good|(?:are )?(?:you|u) (?:ok|okay|good|well|alright|all right|fine))(?![a-z'])"
    r"|как (?:у (?:тебя|вас) |твои |ваши |тво[её] |твоя |твой |ваш[еа]? |идут |прош[её]л |вообще |сегодня )*(?:дела|делишки|жизнь|настроение|поживае(?:шь|те)|день|утро|вечер|спалось|самочувствие|сам[аи]?|ты|вы|оно)(?: (?:у (?:тебя|вас)|идут|прош[её]л|начал(?:ся|ось)))*(?![а-яё])"
    r"|(?:เป็น)?(?:ยัง)?ไงบ้าง|เป็น(?:อย่างไร|ไง)(?:บ้าง)?|สบายดี(?:ไหม|มั้ย|หรือเปล่า|รึเปล่า|ป่าว|ปะ|นะ)?|กินข้าว(?:แล้ว)?(?:หรือ)?ยัง", re.IGNORECASE,
)  # fmt: skip
_BACK = lazy(
    r"(?:(?:i'?m|i am|it's|guess who's) )?(?:back(?: again)?|me again)(?![a-z'])|long time no see|(?:я |вот |это )?(?:снова|опять) (?:я|тут|здесь|с тобой)(?![а-яё])|(?:вот )?и я(?: (?:снова|опять))?(?![а-яё])|я (?:снова |опять )?(?:вернул(?:ся|ась)|тут|здесь)(?![а-яё])|давно не виделись|กลับมาแล้ว|มาแล้ว|ไม่ได้คุยกันนาน(?:เลย)?", re.IGNORECASE
)
_BESIDE = lazy(
    r"(?:mate|man|bro|dude|buddy|friend|there|jarvis|everyone|again|guys|love|dear|pal|today|this (?:morning|evening|afternoon)|tonight|then|lately|these days|so far|with you|going|and|so|well|btw|over there|alright|all right|ok|okay|oh|ah|to you)(?![a-z'])"
    r"|(?:джарвис|дружище|друг|бро|брат|всем|тебе|вам|там|сегодня|тут|вообще|нынче|ну|и|а|снова|опять|ой|с утра|у тебя)(?![а-яё])"
    r"|ครับ|คับ|ค่ะ|คะ|ค่า|จ้า|จ๊ะ|จ้ะ|นะ|น้า|อะ|อ่ะ|วันนี้|ช่วงนี้|ตอนเช้า|ตอนบ่าย|ตอนเย็น|ยามเช้า|จาร์วิส|คุณ|เธอ|น้อง|เพื่อน|เลย|แล้ว|ล่ะ|เอ่อ", re.IGNORECASE,
)  # fmt: skip
_BETWEEN = lazy(r"[\s,.!?~:;()\-–—…\U0001F000-\U0001FAFF\u2600-\u27BF\uFE0F]*")
_OF_ONESELF = lazy(r"\b(?:you|ya|u|your|life)\b|(?<![а-яё])(?:ты|вы|тво|ваш|настроен|жизнь|пожива|спалось|самочув|у (?:тебя|вас))|สบายดี|กินข้าว", re.IGNORECASE)
"""Asks after JARVIS and nothing that was made: "how's it going" may be asked of a post."""
_WELL = {
    "en": "All well here, thank you for asking! And with you? Tell me what you'd like made, or send a file to work on.",
    "ru": "Всё хорошо, спасибо, что спросили! А у вас? Скажите, что сделать, или пришлите файл, с которым работать.",
    "th": "สบายดีครับ ขอบคุณที่ถาม แล้วคุณล่ะครับ อยากให้ทำอะไรบอกได้เลย หรือส่งไฟล์มาก็ได้",
}
_GLAD = lazy(
    r"\b(?:so|really|very|super|i'?m|we'?re|am|are) (?:happy|glad|pleased|excited|thrilled|chuffed|proud)\b|\b(?:sold out|best day|so many (?:orders|customers|clients|bookings|guests)|(?:fully|all) booked)\b"
    r"|(?<![а-яё])(?:рад[аы]?|счастлив[аы]?|доволен|довольна|горжусь|ура)(?![а-яё])|(?<![а-яё])(?:много|полно|столько) (?:клиентов|заказов|гостей|людей|покупателей)|всё (?:раскупили|распродали)|ดีใจ|ขายดี|(?:ออเดอร์|ลูกค้า|คนจอง|ยอด)(?:เยอะ|แน่น|เพียบ|ดี|พุ่ง)|มีความสุข|ปลื้ม", re.IGNORECASE,
)  # fmt: skip
_WEARY = lazy(
    r"\b(?:i'?m|i am|we'?re|we are|so|really|feeling|feel|been|very) (?:(?:so|really|very|just|a bit|completely|totally) )*(?:tired|exhausted|knackered|worn out|shattered|stressed)\b|\b(?:stressful day|rough day|long day|hard day|slow day|no (?:customers|orders|guests|clients|bookings)|nobody came|not a single (?:customer|order|guest)|hardly any(?:one| customers| orders))\b"
    r"|(?<![а-яё])(?:устал[аи]?|вымотал(?:ась|ся)|замучил(?:ась|ся)|тяж[её]лый день|грустно|тоскливо|(?:нет|мало|ни одного) (?:клиент|заказ|гост|покупател)[а-яё]*|никто не (?:приш[её]л|купил|заказал)|пусто)(?![а-яё])|เหนื่อย|เศร้า(?=จัง|มาก|เลย|ใจ|$)|ท้อ(?!ง)|ไม่มี(?:ลูกค้า|ออเดอร์|คน(?:เลย|มา|ซื้อ))|ลูกค้าน้อย|ร้านเงียบ|เงียบ(?:มาก|จัง|เหงา)|ขายไม่ดี|ยอดตก", re.IGNORECASE,
)  # fmt: skip
_WISHES = lazy(
    r"[?:\"“«]|\b(?:make|do|draw|write|post|publish|create|record|read|say|compose|want|need|please|can|could|let's|add|put|video|clip|reel|short|picture|image|poster|logo|caption|slogan|script|song|music|about|it|this|that|looks?|remember|too)\b"
    r"|(?<![а-яё])(?:сдела|нарису|напиш|придум|опублик|вылож|озвуч|хочу|хотел|нужн|надо|можешь|можно|давай|добав|убери|запомн|видео|ролик|рилс|клип|картин|афиш|постер|логотип|подпис|слоган|сценари|песн|музык|пост(?![а-яё]*ав)|про(?![а-яё])|работ|результат|слишком|как-то|по[а-яё]{3,}ее(?![а-яё]))"
    r"|ทำ(?!งาน)|ใส่|เพิ่ม|เปลี่ยน|แก้|ลบ|ตัด|เอา|ลืม|วาด|เขียน|โพสต์|ขอ(?!ง)|ช่วย|อยาก|คลิป|วิดีโอ|รูป|ภาพ|โปสเตอร์|แคปชั่น|แคปชัน|เพลง|สคริปต์|สโลแกน|เสียง|เรื่อง|จำ|ไหม|มั้ย|ยังไง|อะไร|(?:เศร้า|เงียบ)ไป|กว่า", re.IGNORECASE,
)  # fmt: skip
"""Words of a wish, or of what was made: then it is no remark on one's day."""
_LONGEST = 120


def greeted(request: Request, index: Matcher) -> Plan | None:
    """What is said back to a greeting, or to how a day went; None for any other message."""
    text = drawn_in(normalise(request.text)).strip()
    if request.question or request.attachments or not text or len(text) > _LONGEST:
        return None
    language = detect(text, request.language)
    if said := _greeting(text, request, index, language):
        return Plan(reply=said)
    told = "" if _WISHES.search(text) else "tired" if _WEARY.search(text) else "good_news" if _GLAD.search(text) else ""
    known = told == "tired" and any(pattern.fullmatch(bare(text).lower()) for pattern in lexicon().smalltalk.values())
    return Plan(reply=answered(told, language, index)) if told and not known else None


def _greeting(text: str, request: Request, index: Matcher, language: str) -> str:
    """Hello, or how one is, where a message has no other words; empty otherwise, and where it may be asked of what was made."""
    kinds = {"greets": _GREETS, "how": _HOW, "back": _BACK, "": _BESIDE}
    found: set[str] = set()
    at = _end(_BETWEEN.match(text), 0)
    while at < len(text):
        reach = {kind: _end(pattern.match(text, at), at) for kind, pattern in kinds.items()}
        kind = max(reach, key=lambda name: reach[name])
        if reach[kind] == at:
            return ""
        found.add(kind)
        at = _end(_BETWEEN.match(text, reach[kind]), reach[kind])
    if "how" in found and ("greets" in found or _OF_ONESELF.search(text) or not (request.earlier or request.recent)):
        return _WELL.get(language, _WELL["en"])
    return answered("hello", language, index) if found & {"greets", "back"} and "how" not in found else ""


def _end(match: re.Match[str] | None, otherwise: int) -> int:
    return match.end() if match else otherwise
