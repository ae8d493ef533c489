# ruff: noqa: E501 - patterns read better unbroken
"""What takes place or is looked for, told before the wish for a sheet of it: "our school has a science fair on friday at 5pm, could you design a poster for it?",
«фермерский рынок, каждое воскресенье 9-14. листовку бы», "ร้านหยุด วันที่ 13-15 เมษายน ทำเป็นรูปให้หน่อย". The sheet is said first, as most do.
"""

from __future__ import annotations

import re

from agent.local.announcing.announcement import SHEET
from agent.local.announcing.facts import SIGNAL, moments
from agent.patterns import lazy

_LONGEST, _FEWEST = 400, 8
_SHEET_EN = r"(?P<sheet>posters?|flyers?|fliers?|leaflets?|banners?|invitations?|invites?|signs?|notices?|pictures?|images?|vouchers?|certificates?)"
_EN = lazy(
    rf"^(?P<told>[^\"]{{8,}}?)\s*(?:[.!;?,–—-]+\s*|\s(?=(?:can|could|please|pls|we need|i need|need)\s))(?:(?:so|and|now|please|pls|can|could|would|you|u|i|i'd|we|need|want|like|make|create|draw|design|do|get|give|me|us|to|a|an|the|nice|some|simple|pretty|big|small|cute)\s+)*{_SHEET_EN}"
    r"(?:\s+(?:for|about|of|announcing)\s+(?:it|this|that|them|him|her|us|the event))?(?:\s*,?\s*(?:please|pls|thanks|thank you|with (?:this|that|it|all (?:this|that)|this info)))*(?:\s*[?.!,]+\s*(?P<how>[^.?!\"]{3,80}?))?\s*[.!?]*$", re.IGNORECASE,
)
_SHEET_RU = r"(?P<sheet>постер[а-яё]*|плакат[а-яё]*|афиш[а-яё]+|флаер[а-яё]*|листовк[а-яё]+|баннер[а-яё]*|объявлени[а-яё]+|приглашени[а-яё]+|картинк[а-яё]+|сертификат[а-яё]*|табличк[а-яё]+)"
_RU = lazy(
    rf"^(?P<told>[^\"]{{8,}}?)\s*(?:[.!;?,–—-]+\s*|\s(?=(?:сделай|нужен|нужна|нужно|нарисуй|можете)))(?:(?:и|а|так|вот|мне|нам|нужн[аоы]|нужен|хочу|хочется|можете|можешь|сделать|сделай(?:те)?|нарисуй(?:те)?|создай(?:те)?|оформи(?:те)?|пожалуйста|плиз|красив[а-яё]+|прост[а-яё]+|ярк[а-яё]+|небольш[а-яё]+)\s+)*{_SHEET_RU}"
    r"(?:\s+(?:про это|об этом|на эту тему|для этого|с этим|бы))*(?:\s*,?\s*(?:пожалуйста|плиз|спасибо|бы))*(?:\s*[?.!,]+\s*(?P<how>[^.?!\"]{3,80}?))?\s*[.!?]*$", re.IGNORECASE,
)
_TH = lazy(
    r"^(?P<told>[^\":]{8,}?)\s*(?:ช่วย|รบกวน|ขอ|อยากได้|อยากให้)?\s?(?:(?:ทำ|ออกแบบ|สร้าง)(?:เป็น|ให้เป็น)?|เป็น|ขอ|อยากได้)\s?(?P<sheet>โปสเตอร์|ใบปลิว|แบนเนอร์|ป้าย|รูปภาพ|รูป|ภาพ|การ์ด)(?:ประกาศ)?(?:ให้|หน่อย|ที(?!่)|ด้วย|เลย|นะ|ครับ|คับ|ค่ะ|คะ|จ้า|\s)*$"
)
_EVENT_EN = lazy(
    r"^\W*(?:(?:hi|hello|hey|so)[\s,!.]+)*(?:(?P<whose>(?:we|there|they)|(?:my|our|the) [a-z' ]{2,30}?)\s*(?:'re|'s| is| are| will| have| has|'ve)?(?: (?:have|has|having|got|be|be having|hosting|holding|organi[sz]ing|doing|running|throwing|planning))?) (?:an?|our|the|its) (?P<name>[^,!?]{3,60}?)(?P<rest>(?:\s+(?:on|at|from|this|next|in)\b[^!?]*|,[^!?]*)?)$",
    re.IGNORECASE,
)
_EVENT_RU = lazy(
    r"^\W*(?:(?:привет|здравствуйте|добрый день)[\s,!.]+)*у (?:нас|меня)(?P<where> (?:в|на) [а-яё№ \d-]{3,30}?)? (?:(?:скоро|будет|пройд[её]т|проходит|состоится|намечается|планируется) )*(?P<name>(?!есть\b)[^,!?]{3,70}?)(?P<rest>,[^!?]*|)$",
    re.IGNORECASE,
)
_GREETS = lazy(r"^\W*(?:(?:hi|hello|hey|good (?:morning|day|afternoon|evening)|привет|здравствуйте|добрый (?:день|вечер)|สวัสดี(?:ครับ|ค่ะ)?)(?: (?:there|all|everyone|everybody|всем))?[\s,!.]+)+", re.IGNORECASE)
_WHO = lazy(r"^\W*(?:(?:hi|hello|hey)[\s,!.]+)*(?:we're|we are|i'm|i am) (?:an?|the) [^,.;:\"]{2,40}?,? and (?:we |i )?(?=(?:need|want|would like)\b)", re.IGNORECASE)
"""Who somebody is, before the wish for a sheet: "we're a choir and need a concert poster"."""
_ENOUGH = lazy(r"\s*(?:would|will) be (?:great|nice|good|lovely|perfect|cool|fine)\b", re.IGNORECASE)
_NO_TOLD = lazy(
    r"\?|\b(?:make|create|draw|design|write|post|publish|video|clip|song|picture|image|caption|remind|remember|how|what|why|i (?:like|love|hate)|thanks?|not|don't|it|this(?! (?:\w+day|week|month|evening|weekend|year|summer|autumn|winter|spring))|that|selling|sell|for sale|for rent)\b"
    r"|(?<![а-яё])(?:сделай|нарисуй|создай|напиши|выложи|опубликуй|видео|ролик|клип|картинк[а-яё]+|песн[а-яё]+|запомни|как|что|почему|спасибо|не|это|этот|продаю|продам|отдам)(?![а-яё])|คลิป|วิดีโอ|รูป|ภาพ|เพลง|โพสต์|แคปชั่น|ไหม|อะไร|ไม่|จำไว้|ขาย|ให้เช่า|ทำ|วาด|เขียน", re.IGNORECASE,
)
"""Wishes for something, asks, or is what others read: goods that are sold."""
_FORMS_RU = (("постер", "постер"), ("плакат", "плакат"), ("афиш", "афиша"), ("флаер", "флаер"), ("листов", "листовка"), ("баннер", "баннер"), ("приглашени", "приглашение"), ("сертификат", "сертификат"))


def sheet_first(text: str) -> str:
    """The message with the sheet before what is told of it; as it was where nothing of the kind is told, or it names something of its own."""
    if len(text) <= _LONGEST and SHEET.search(text) and (who := _WHO.match(text)):
        return text[who.end() :]
    if len(text) > _LONGEST or "\n" in text or len(re.findall(r":\s", text)) > 1:
        return text
    for pattern, put in ((_EN, _english), (_RU, _russian), (_TH, _thai)):
        found = pattern.match(text)
        told = _GREETS.sub("", found["told"]).strip(" ,.;!–—-") if found else ""
        if found is None or len(told) < _FEWEST or _NO_TOLD.search(told):
            continue
        if not (SIGNAL.search(told) or moments(told)):
            continue
        return put(told, found)
    return text


def _english(told: str, found: re.Match[str]) -> str:
    sheet = found["sheet"].lower()
    sheet = sheet if sheet.rstrip("s") not in ("notice", "picture", "image", "sign") else "poster"
    how = f", {_ENOUGH.sub('', found['how']).strip()}" if found["how"] else ""
    event = _EVENT_EN.match(told)
    if event is None:
        return f"{sheet}: {told}{how}"
    when = _when_first(event["name"] + event["rest"])
    return f"{sheet}: {when}{how}"


def _when_first(said: str) -> str:
    """What takes place, and when and where behind a comma each: "science fair on friday at 5pm in the gym"."""
    spans = moments(said)
    if not spans:
        return said
    start, end = spans[0][0], spans[-1][1]
    lead = re.sub(r"(?:\s+(?:starting|starts|beginning|begins|happening|taking place|on|at|from|this|в|во|на|с))+$", "", said[:start].rstrip(" ,"))
    return ", ".join(part for part in (lead, said[start:end].strip(" ,"), said[end:].strip(" ,")) if part)


def _russian(told: str, found: re.Match[str]) -> str:
    said = found["sheet"].lower()
    sheet = next((form for stem, form in _FORMS_RU if said.startswith(stem)), "плакат")
    how = f", {found['how'].strip()}" if found["how"] else ""
    event = _EVENT_RU.match(told)
    head, _, rest = told.partition(":")
    told = rest.strip() if rest and len(head.split()) == 1 else told
    told = f"{_when_first(event['name'])}{event['rest']}{',' + event['where'] if event['where'] else ''}" if event else told
    return f"{sheet}: {told}{how}"


def _thai(told: str, found: re.Match[str]) -> str:
    sheet = found["sheet"] if found["sheet"] not in ("รูป", "ภาพ", "รูปภาพ", "การ์ด", "ป้าย") else "โปสเตอร์"
    return f"ทำ{sheet}{re.sub('^ประกาศ(?=ร้าน|งาน|ปิด|หยุด|เปิด)', '', told)}"
