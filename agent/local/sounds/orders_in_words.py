# ruff: noqa: E501 - patterns read better unbroken
"""Words that are to be spoken and tell those who hear them to do something: «озвучь текст закройте глаза и сделайте глубокий вдох», "say out loud:
slow down, draw a circle and add a drop of oil", "พากย์เสียงว่า กดติดตาม แล้วส่งข้อความหาเราได้เลย".

Such orders are for the listeners, and no wishes. In Russian they are told to many where the assistant is told by "ты"; elsewhere they are wishes only
where they name something that is made here, or a place where it goes. The words are put in quotes, and so neither split nor put otherwise.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.patterns import lazy

_HOW_RU = r"(?:(?:пожалуйста|вслух|голосом|мне|нам|(?:этот |такой |следующий )?текст|(?:эту |такую )?фразу|слова|следующее|вот это|это|(?:приятным |спокойным |красивым |низким )?(?:мужским|женским)(?: голосом)?|(?:по)?медленн(?:о|ее)|(?:по)?быстр(?:о|ее)|(?:по)?спокойн(?:о|ее)|с паузами)(?![а-яё])[\s,]*){0,6}"
_HOW_EN = r"(?:(?:out loud|aloud|out|please|this|the following|these words|text|line|slowly|quickly|(?:in|with) an? (?:[a-z]+ ){0,2}voice|in (?:english|russian|thai)|as a voice-?\s?over)\b[\s,]*)"
_LEAD_RU = lazy(rf"^\W*(?:(?:пожалуйста|ну|а|давай|теперь|можешь)[\s,]+){{0,3}}(?:озвучь|озвучить|начитай|прочитай|прочти|зачитай|наговори|произнеси|скажи(?=те|\s+(?:голосом|вслух|мужск|женск)))(?P<polite>те)?(?![а-яё])[\s,]*{_HOW_RU}[:—–-]?\s*(?=[а-яё])", re.IGNORECASE)
_LEAD_EN = lazy(rf"^\W*(?:(?:please|can you|could you|now|jarvis)[\s,]+){{0,3}}(?:read|say|voice|narrate|speak|record)\s+(?:it\s+)?{_HOW_EN}{{1,5}}:?\s*(?=[a-z])", re.IGNORECASE)
_LEAD_TH = lazy(r"^\s*(?:ช่วย|ขอ|รบกวน|\s)*(?:พากย์เสียง|พากย์|อ่านออกเสียง|อ่าน|พูด|อัดเสียง|ลงเสียง)(?:เสียง)?(?:ผู้หญิง|ผู้ชาย)?(?:ให้|หน่อย|\s)*(?:ว่า|:)\s*(?=[\u0e00-\u0e7f])", re.IGNORECASE)
_TO_MANY = lazy(r"(?<![а-яё])[а-яё]{2,}(?:йте|ите|ьте)(?:сь)?(?![а-яё])", re.IGNORECASE)
"""An order to many, or to somebody one is polite to: «сделайте», «потянитесь»."""
_JOINT_RU = r"(?:(?<![\s,;.])[\s,;.]+(?:(?:и|а|потом|затем|а потом|и потом|также|плюс|ещё|еще)\s+){0,2})"
_THING_RU = r"(?:видео|ролик|рилс|шортс|клип|фильм|картинк|рисунок|постер|плакат|афиш|пост(?!ав)|музык|подпис|сценари|слайд|обложк)"
_PLACE_RU = r"(?:телеграм|инстаграм|инсту|тикток|ютуб|фейсбук|вк(?![а-яё])|канал|страниц|сторис)"
_WISH_RU = lazy(
    rf"{_JOINT_RU}(?:сделай|создай|нарисуй|сними|выложи|опубликуй|запости|отправь|добавь|наложи|подложи|напиши|собери|смонтируй|поставь|сохрани|придумай|пришли|запиши|запомни|вставь)(?![а-яё])"
    rf"|{_JOINT_RU}(?:с|под)\s+(?:[а-яё]+(?:ой|ую|ей)\s+)?музык(?:ой|у)(?![а-яё])|(?<![\s,])[\s,]+(?:мужским|женским) голосом\W*$|(?<![\s,])[\s,]+(?:(?:по|на) (?:русски|английски|тайски|русском|английском|тайском)|(?:по)?медленнее|(?:по)?быстрее)\W*$", re.IGNORECASE,
)
_POLITE_WISH_RU = lazy(
    rf"{_JOINT_RU}(?:сделайте|создайте|нарисуйте|снимите|соберите|смонтируйте|напишите|добавьте|наложите|придумайте)\s+(?:[а-яё]+\s+){{0,3}}?{_THING_RU}|{_JOINT_RU}(?:выложите|опубликуйте|запостите|отправьте)\s+(?:[а-яё]+\s+){{0,3}}?{_PLACE_RU}", re.IGNORECASE,
)
_JOINT_EN = r"(?:(?<![\s,;.])[\s,;.]+(?:(?:and|then|and then|also|after that)\s+)(?:(?:please|also|then)\s+){0,2})"
_THING_EN = r"(?:video|reel|short|clip|film|slideshow|picture|image|poster|banner|caption|script|music|song|track|beat|post)s?\b"
_WISH_EN = lazy(
    rf"{_JOINT_EN}(?:make|create|draw|design|generate|do|write|add|put|lay|turn|use|build)\s+(?:[\w'-]+\s+){{0,5}}?{_THING_EN}|{_JOINT_EN}(?:post|publish|upload|share|schedule|send|put)\s+(?:it|this|that)\s+(?:[\w'-]+\s+){{0,3}}?(?:tiktok|instagram|insta|facebook|youtube|telegram|my page|tomorrow|tonight|at \d)"
    r"|(?<![\s,])[\s,]+(?:in|with) an? (?:[a-z]+ ){0,2}voice\W*$|(?<![\s,])[\s,]+in (?:english|russian|thai)\W*$", re.IGNORECASE,
)
_ORDERS_EN = lazy(rf"{_JOINT_EN}(?:make|draw|write|add|cut|post|send|take|put|find|share|create|remember|turn|speed|slow|crop|trim|remove|save|publish|upload)\b|[,;.]\s*(?:make|draw|write|add|cut|post|send|remove|save|crop)\b", re.IGNORECASE)
_WISH_TH = lazy(
    r"\s*(?:แล้วก็|แล้ว|และ|จากนั้น|พร้อม)\s*(?:ช่วย|ขอ)?(?:(?:ทำ|สร้าง|เขียน|แต่ง|ใส่|ตัด|คิด)(?:เป็น)?(?:คลิป|วิดีโอ|วีดีโอ|รีล|รูป|ภาพ|เพลง|ดนตรี|โปสเตอร์|สคริปต์|แคปชั่น|ซับ|สไลด์)|วาดรูป(?!ใน)|(?:โพสต์|โพส|ลง)(?:ลง)?(?:ใน|ที่)?\s?(?:ไอจี|เฟส|ติ๊ก|ยูทูบ|เพจ|tiktok|ig|facebook|instagram|line|youtube))"
    r"|\s*(?:ด้วย|เป็น|โดยใช้)เสียง(?:ผู้หญิง|ผู้ชาย).*$|\s+(?:ให้|หน่อย|ที|ด้วย)+(?:นะ|น้า|ครับ|คับ|ค่ะ|(?<!โย)คะ|จ้า|จ้ะ)*\s*$", re.IGNORECASE,
)
_ORDERS_TH = lazy(r"แล้ว|และ|จากนั้น", re.IGNORECASE)
_NOT_WORDS = lazy(
    r"(?:(?:этот|это|его|её|ее|их|мой|мою|наш|нашу|файл|сценарий|описание|подпись|пост|что|как|про|о|об|для|и|а|потом|за|поверх|сверху|ролик|видео|рилс|клип|фильм|картинк[ауи]|слайд[а-яё]*|стих[а-яё]*|сказку|историю|рассказ)(?![а-яё]))|(?:it|my|our|script|file|caption|about|for|and|then|what|how|over|the (?:script|file|text|caption|video|clip))\b|(?:สคริปต์|บท|ไฟล์|อะไร)", re.IGNORECASE,
)
"""What is read is not told: it is a file, or was written before."""
_FEWEST, _MOST = 2, 1200


def orders_as_words(request: Request) -> Request:
    """The request with such words in quotes; as it was where there are none, or quotes already."""
    text = request.text
    if request.question or request.attachments or len(text) > _MOST or re.search(r"[\"“«„]", text):
        return request
    for lead, wish, tells in ((_LEAD_RU, _WISH_RU, _TO_MANY), (_LEAD_EN, _WISH_EN, _ORDERS_EN), (_LEAD_TH, _WISH_TH, _ORDERS_TH)):
        if match := lead.match(text):
            wish = _POLITE_WISH_RU if lead is _LEAD_RU and match["polite"] else wish
            return _quoted(request, match.end(), wish, tells)
    return request


def _quoted(request: Request, at: int, wish: re.Pattern[str], tells: re.Pattern[str]) -> Request:
    """The request with the words from a place on in quotes, to the first wish behind them."""
    text = request.text
    behind = wish.search(text, at)
    end = behind.start() if behind else len(text)
    words = text[at:end].strip(" ,;")
    if len(words.split()) < _FEWEST and not re.search(r"[\u0e00-\u0e7f]{8}", words):
        return request
    if _NOT_WORDS.match(words) or not tells.search(words):
        return request
    return replace(request, text=f'{text[:at].rstrip(" :—–-,")} "{words}"{text[end:]}')
