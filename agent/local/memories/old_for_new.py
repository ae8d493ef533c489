# ruff: noqa: E501 - patterns read better unbroken
"""An old fact that is to be forgotten, and the new one beside it: "forget our old phone, the new one is 912 345", "new site is a.pt, forget the old
one", «старый адрес забудь, теперь Мира 10», "ลืมเบอร์เก่า เบอร์ใหม่คือ 081". Both halves are one order: what is remembered is said anew.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.contract import Request
from agent.language import detect
from agent.local.follow_ups.corrected import correction, takes_both
from agent.local.wordings.asked import told_instead
from agent.local.wordings.verbatim import verbatim
from agent.local.words import normalise
from agent.patterns import lazy
from media.prose.russian import nominative
from tools.contract import Tool
from tools.plan import Plan

_HI = r"\W*(?:(?:please|pls|ok(?:ay)?|hey|hi|so|and|oh|no|wait|sorry|also|now|btw|can you|could you|you can)[\s,.!]+)*"
_HI_RU = r"\W*(?:(?:пожалуйста|ок|а|и|да|но|ну|ой|нет|слушай|кстати|теперь|можешь)[\s,.!]+)*"
_HI_TH = r"\s*(?:(?:ช่วย|รบกวน|โอเค|งั้น|อ้อ|แล้ว)\s?)*"
_THING, _THING_RU, _THING_TH = r"[a-z][\w'-]*(?: [a-z][\w'-]*){0,3}?", r"[а-яё][а-яё-]*(?: [а-яё][а-яё-]*){0,2}?", r"[\u0e00-\u0e7f]{2,24}?"
_OWN = r"(?:(?:the|my|our|that|this) )?"
_OWN_RU = r"(?:(?:наш[а-яё]*|мо(?:й|я|ё|е|и|ю)) )?"
_OLD = r"(?:old|previous|former|last|earlier)"
_OLD_RU = r"(?:стар|прежн|прошл|предыдущ)(?:ый|ий|ую|юю|ая|яя|ое|ее|ые|ие)"
_GAP = r"\s*(?:[,.;:!—–]+|\s-)\s*(?:(?:and|but|so|because|cause|cos|since)\s+)?"
_GAP_EN = rf"(?:{_GAP}|\s(?:and|but|because|cos|since)\s+)"
_GAP_RU = r"(?:\s*(?:[,.;:!—–]+|\s-)\s*(?:(?:а|и|но|потому что|так как)\s+)?|\s(?:а|и|но)\s+)"
_DROP = r"(?:forget|delete|erase|remove|drop|ignore|scrap)(?: about)?"
_DROP_RU = r"(?:забудь|удали|сотри|выкинь|убери)(?:те)?,?(?: пожалуйста,?)?(?: про| об?)?"
_DROP_TH = r"(?:ลืม|ลบ)(?:เรื่อง)?"
_SOFT_TH = r"(?:ไป|ได้|เลย|ซะ|เถอะ|ทิ้ง|ออก|ให้|ด้วย|หน่อย|ที|นะ|น้า|แล้ว|ครับ|คับ|ค่ะ|(?<!โย)คะ|จ้า|\s)*"
_OLD_FIRST = {
    "en": lazy(rf"{_HI}{_DROP} {_OWN}(?:{_OLD} (?!ones?\b)(?P<thing>{_THING})|that (?P<was>(?:we|i|our|my|the)\b[^,.;?!]{{2,60}}?)){_GAP_EN}(?P<rest>\S.*)|{_HI}{_OWN}{_OLD} (?!ones?\b)(?P<thing2>{_THING}) (?:is|are) (?:wrong|outdated|out of date|no longer (?:valid|right|ours|used|good)|not (?:valid|right|ours) any ?more|dead){_GAP_EN}(?P<rest2>\S.*)", re.IGNORECASE),
    "ru": lazy(rf"{_HI_RU}(?:{_DROP_RU} {_OWN_RU}{_OLD_RU} (?P<thing>{_THING_RU})|{_OWN_RU}{_OLD_RU} (?P<thing2>{_THING_RU}) (?:можно |уже )?(?:забудь|забыть|удали|сотри)(?:те)?|забудь(?:те)?,? что (?P<was>[^,.;?!]{{3,60}}?)|забудь(?:те)? (?:про|об?) (?P<value_was>[^,.;?!]{{3,40}}?)){_GAP_RU}(?P<rest>\S.*)|{_HI_RU}{_OWN_RU}{_OLD_RU} (?P<thing3>{_THING_RU}) (?:неверн|неправильн|устарел|недействительн|больше не (?:действу|работа))[а-яё]*{_GAP_RU}(?P<rest2>\S.*)", re.IGNORECASE),
    "th": lazy(rf"{_HI_TH}{_DROP_TH}(?P<thing>{_THING_TH})(?:อัน)?(?:เก่า|เดิม){_SOFT_TH}(?P<rest>\S.*)"),
}  # fmt: skip
_NEW_FIRST = {
    "en": lazy(rf"{_HI}(?P<rest>[^?]{{4,140}}?)(?:, new {_THING})?{_GAP_EN}(?:(?:you can|please|so) )*{_DROP} {_OWN}(?:{_OLD}(?: (?:ones?|{_THING}))?|(?P<was>(?!(?:everything|anything|all|it|that|this|them|him|her|me|us|what|whatever|those|these|about)\b)[^,.;?!]{{2,40}}?))(?:[\s,]+(?:please|pls|now|thanks|thx|ok))*[\s.!]*", re.IGNORECASE),
    "ru": lazy(rf"{_HI_RU}(?P<rest>[^?]{{4,140}}?){_GAP_RU}(?:(?:пожалуйста|можешь) )*(?:{_OWN_RU}{_OLD_RU}(?: {_THING_RU})? (?:можно |уже )?(?:забудь|забыть|удали|сотри)(?:те)?|{_DROP_RU} {_OWN_RU}{_OLD_RU}(?: {_THING_RU})?|(?:запомни(?:те)? )?вместо стар(?:ого|ой))(?:[\s,]+(?:пожалуйста|плиз|спасибо|ок))*[\s.!]*", re.IGNORECASE),
    "th": lazy(rf"{_HI_TH}(?P<rest>[^?]{{4,140}}?){_SOFT_TH}(?:และ|แล้วก็)?{_DROP_TH}(?:{_THING_TH}|อัน|ของ)?(?:เก่า|เดิม){_SOFT_TH}"),
}  # fmt: skip
_IS = r"(?:(?:'s| is| are| will be)(?: now)? ?[:—–-]? ?| ?[:=—–] ?| - )"
_KNOWN = r"(?:phone(?: number)?|number|address|e-?mail|web ?site|site|price|name|wi-?fi(?: password)?|password)"
_TOLD = {
    "en": (
        lazy(r"(?:remember(?: that)? )?(?:we|i)(?:'ve| have)? (?:just |now )?(?:moved|relocated)(?: (?:in)?to(?: a new \w+[,:]?)?|[\s,.;]+(?:the |our |my )?new (?:address|place)(?: is)?)[,:]? (?P<place>.+)", re.IGNORECASE),
        lazy(rf"(?:remember(?: that)? )?(?:now )?{_OWN}new(?: ones?| 1| (?!ones?\b)(?P<thing>{_THING}))?{_IS}(?P<value>.+)", re.IGNORECASE),
        lazy(rf"(?:remember(?: that)? )?{_OWN}new (?:ones?|1|(?P<thing>{_KNOWN})) (?P<value>.+)", re.IGNORECASE),
        lazy(rf"{_OWN}(?P<thing>{_THING}) (?:has |have |is |are )?(?:changed|moved)(?: to|[\s,.:;—–-]+(?:(?:it|they)(?:'s|'re| is| are)(?: now)?|now(?: it'?s)?))? (?P<value>.+)", re.IGNORECASE),
        lazy(rf"(?:we|i)(?:'ve| have)? (?:got |have )?(?:an? )?new (?P<thing>{_THING})(?:[\s,.]*[:=—–]|,? it'?s| is) ?(?P<value>.+)", re.IGNORECASE),
        lazy(rf"(?:we|i)(?:'ve| have)? (?:got |have )?(?:an? )?new (?P<thing>{_KNOWN}),? (?P<value>.+)", re.IGNORECASE),
        lazy(r"(?:now )?(?:it|they|that)(?:'s|'re| is| are)(?: now)? (?P<value>.+)", re.IGNORECASE),
        lazy(r"(?:now |instead )?(?P<all>(?:we|i|our|my)\b(?:'re|'ve| are| have)? (?!(?:just |now )?(?:moved|changed|don'?t|do not|stopped|quit|no longer|closed|hate|need|want|got|have)\b).+)", re.IGNORECASE),
    ),
    "ru": (
        lazy(rf"(?:запомни(?:те)?[\s,:]+)?(?:теперь )?(?:у (?:нас|меня) (?:теперь )?)?{_OWN_RU}нов(?:ый|ая|ое|ые|ую)(?: (?P<thing>{_THING_RU}))?(?: ?[:=—–] ?| - | это | будет )(?P<value>.+)", re.IGNORECASE),
        lazy(rf"(?:запомни(?:те)?[\s,:]+)?(?:теперь )?(?:у (?:нас|меня) (?:теперь )?)?{_OWN_RU}нов(?:ый|ая|ое|ые|ую)(?: (?P<thing>{_THING_RU}))? (?P<value>[\d+«\"a-zА-ЯЁ].*)"),
        lazy(rf"у (?P<of>{_THING_RU}) (?:поменял|сменил|изменил)(?:ся|ась|ось|ись) (?P<thing>{_THING_RU})[\s,.:;—–-]+(?:теперь |новый |новая |это )*(?P<value>.+)", re.IGNORECASE),
        lazy(rf"{_OWN_RU}(?P<thing>{_THING_RU})(?: у (?:нас|меня))? (?:поменял|сменил|изменил)(?:ся|ась|ось|ись)[\s,.:;—–-]+(?:теперь |новый |новая |это )*(?P<value>.+)", re.IGNORECASE),
        lazy(r"(?:запомни(?:те)?[\s,:]+)?(?:мы |я |магазин |салон )?(?:теперь |уже |недавно )*(?:переехал[аи]?|перебрал(?:ся|ась|ись)) (?P<place>(?:на|в) .+|по адресу:? .+)", re.IGNORECASE),
        lazy(r"(?:он[аои]? )?(?:теперь|сейчас)(?: (?:он[аои]?|это|у нас|там))?(?: ?[—–:-])? (?P<value>.+)", re.IGNORECASE),
    ),
    "th": (
        lazy(rf"(?:จำ(?:ไว้)?(?:ว่า)?\s?)?(?:อัน|ของ|(?P<thing>{_THING_TH}))ใหม่(?:ก็)?\s?(?:คือ|เป็น|:|=)?\s?(?P<value>.+)"),
        lazy(r"(?:ร้าน|เรา|ตอนนี้|แล้ว)*ย้าย(?:ร้าน)?(?:ไป|มา)(?:อยู่)?(?:ที่)?\s?(?P<place>.+)"),
        lazy(r"(?:ตอนนี้|เดี๋ยวนี้)(?:เปลี่ยน)?(?:เป็น|คือ|ใช้)\s?(?P<value>.+)"),
    ),
}  # fmt: skip
"""How the new one is told: what it is, and of what; or a whole statement."""
_TAIL = lazy(r"(?:[\s,]+(?:please|pls|now|thanks|thx|ok|instead|пожалуйста|плиз|спасибо|ок))*[\s.!,]*$|(?:แล้ว|นะ|น้า|ครับ|คับ|ค่ะ|(?<!โย)คะ|จ้า|\s)+$", re.IGNORECASE)
_WORK = lazy(
    r"\b(?:make|draw|write|post|publish|create|video|vid|clip|poster|picture|photo|image|song|music|caption|script|slogan|reel|version|one with)s?\b|(?<![а-яё])(?:сделай|нарисуй|напиши|выложи|ролик|видео|клип|картинк|постер|плакат|афиш|песн|музык|подпис|сценари|вариант|придумай)[а-яё]*|ทำ(?=คลิป|รูป|โปสเตอร์|วิดีโอ|เพลง)|วาด|เขียน|คลิป|โปสเตอร์|วิดีโอ|เพลง|แคปชั่น|สโลแกน", re.IGNORECASE,
)
"""Names what was made, or wishes for more of it: that is no fact."""
_CLAUSE_RU = lazy(r"(?P<lead>(?:в|во|на|с|со|до|по|за|к|от|из)) \S", re.IGNORECASE)
_OF_SOMETHING_NOW = lazy(r"(?:у (?!нас\b)[а-яё-]+(?: [а-яё-]+)?|[а-яё-]+(?: [а-яё-]+){0,2}) (?:теперь|сейчас) [^,.;?!]{2,40}", re.IGNORECASE)
_OF_WORK = lazy(r"(?:title|text|headline|name|colou?r|background|topic|subject|voice|font|words?|line)s?|(?:заголов|назван|текст|надпис|цвет|фон|тем|голос|шрифт)[а-яё]*|(?:ชื่อ|ข้อความ|สี|พื้นหลัง|หัวข้อ|เสียง|ตัวหนังสือ)", re.IGNORECASE)
"""What a picture or a film has too."""
_PLACE = {"en": "{own} address is {value}", "ru": "наш адрес — {value}", "th": "ที่อยู่ของเราคือ {value}"}
_PLACES = {"en": "address", "ru": "адрес", "th": "ที่อยู่"}
_FACT = {"en": "{own} {thing} is {value}", "ru": "{own} {thing} — {value}", "th": "{thing}ของเราคือ {value}"}
_LED_RU = lazy(r"^(?:на|в|по адресу:?) ", re.IGNORECASE)
_ADDRESS_RU = lazy(r"(?<=[а-яё]{3})ую(?= \d)")
"""A street in the case of where one moves: «на Садовую 5»."""
_MY = lazy(r"\b(?:my|i|i'm|i've)\b", re.IGNORECASE)
_LONGEST = 240


def old_for_new(request: Request, catalogue: Sequence[Tool]) -> Plan | None:
    """The plan that says anew what is remembered; None for any other message, and where it does not tell what is new."""
    text = normalise(request.text)
    tool = next((tool for tool in catalogue if takes_both(tool)), None)
    language = detect(text, request.language)
    if tool is None or request.question or request.attachments or "?" in text or len(text) > _LONGEST or language not in _TOLD or _WORK.search(text):
        return None
    made = any(step.tool.split(".")[0] != "memory" for plan in request.earlier[:1] for step in plan.steps)
    for ways in (_OLD_FIRST, _NEW_FIRST):
        match = ways[language].fullmatch(text)
        said = _said(match, text, language, made=made, first=ways is _OLD_FIRST) if match else None
        if match and said:
            kept = told_instead(text, language) if match.groupdict().get("thing") else ""
            return verbatim(kept, catalogue, language) if kept else correction(tool, *said, text, language)
    return None


_WHY_OLD = lazy(r"(?:it|that|this|they)(?:'s| is|'re| are) (?:not|no longer)\b|(?:it|that) (?:isn'?t|is not)\b|(?:он|она|оно|это)(?: уже| больше)? не(?![а-яё])|ไม่ใช่|ไม่ได้ใช้", re.IGNORECASE)
"""Tells why it is to be forgotten, and nothing new."""


def _said(match: re.Match[str], text: str, language: str, *, made: bool, first: bool) -> tuple[str, str] | None:
    """Words of what is remembered, and how it is now; None where the rest of the message does not tell it.

    made: whether the newest work is something else than memory, which may be what is spoken of. first: whether
    what is to be forgotten stands before what is told.
    """
    named = match.groupdict()
    rest, was = _TAIL.sub("", named.get("rest") or named.get("rest2") or ""), (named.get("was") or "").strip()
    thing = named.get("thing") or named.get("thing2") or named.get("thing3") or ""
    if _WHY_OLD.match(rest):
        return None
    if was and language == "ru":
        return _other_end(was, rest)
    if value := named.get("value_was"):
        return (value, rest) if _OF_SOMETHING_NOW.fullmatch(rest) and not made else None
    if made and _OF_WORK.fullmatch(thing):
        return None
    told = next((found for way in _TOLD[language] if (found := way.fullmatch(rest))), None)
    if told is None:
        return None
    found = {key: value.strip() for key, value in told.groupdict().items() if value}
    own = "my" if _MY.search(text) else "our"
    if found.get("all"):
        return (was or thing, re.sub(r"\bnow ", "", found["all"])) if first and (was or thing) else None
    if found.get("place"):
        value = _ADDRESS_RU.sub("ая", nominative(_LED_RU.sub("", found["place"])), count=1) if language == "ru" else found["place"]
        return thing or was or _PLACES[language], _PLACE[language].format(own=own, value=value)
    thing = thing or found.get("thing", "")
    if not thing:
        return None
    thing = nominative(thing) if language == "ru" else thing
    of = f" {found['of']}" if found.get("of") else ""
    own = own if language != "ru" else "" if of else _ours(thing)
    now = _FACT[language].format(own=own, thing=f"{thing}{of}", value=found["value"]).strip()
    return f"{thing}{of}{f' {was}' if was and not was.startswith(thing) else ''}", now


def _ours(thing: str) -> str:
    """«наш» as the thing takes it: «наша цена», «наши часы работы»."""
    words = thing.split()
    head = next((word for word in words if not re.search(r"(?:ый|ий|ая|яя|ое|ее|ые|ие)$", word)), words[0])
    return "наша" if head[-1] in "ая" else "наше" if head[-1] in "ое" else "наши" if head[-1] in "ыи" else "наш"


def _other_end(was: str, rest: str) -> tuple[str, str] | None:
    """«мы закрыты по воскресеньям» with «теперь по понедельникам» in the place of what begins alike."""
    now = re.fullmatch(r"(?:теперь|сейчас|уже)(?: мы)? (?P<new>.+)", rest, re.IGNORECASE)
    led = _CLAUSE_RU.match(now["new"]) if now else None
    at = was.rfind(f" {led['lead']} ") if led else -1
    return (was, f"{was[:at]} {now['new']}") if now and at > 0 else None
