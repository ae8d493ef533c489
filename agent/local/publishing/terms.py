# ruff: noqa: E501 - patterns read better unbroken
"""Until when something holds that a post is to tell: "a post about our sale, ends sunday, and put it on telegram tomorrow", «пост про скидку до пятницы»,
"เขียนโพสต์ลดราคาถึงวันอาทิตย์". It belongs to the words, and is no day on which anything goes out or is taken down.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step

_MONTH_EN = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*"
_DAY_EN = rf"(?:(?:this |next |the |coming )*(?:mon|tues?|wednes|weds?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?(?: (?:night|evening|morning))?|the weekend|tomorrow|(?:the )?end of (?:the |this |next )?(?:week|month|year|day|january|february|march|april|may|june|july|august|september|october|november|december)|month[- ]end|christmas|new year|{_MONTH_EN} \d{{1,2}}(?:st|nd|rd|th)?|(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: (?:of )?{_MONTH_EN})?)"
_MONTH_RU = r"(?:январ|феврал|март|апрел|ма[ея]|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-яё]*"
_DAY_RU = rf"(?:(?:эт|следующ|ближайш)[а-яё]+ )?(?:понедельник|вторник|сред|четверг|пятниц|суббот|воскресень|выходн|завтра|конц[а-яё]* (?:(?:эт|следующ)[а-яё]+ )?(?:недел|месяц|год|дня|лет|зим|весн|осен|{_MONTH_RU})|нового года|\d{{1,2}}(?:[- ]?го)?(?: {_MONTH_RU}|\.\d\d)?)[а-яё]*"
_DAY_TH = r"(?:(?:วัน)?(?:จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์|อาทิตย์)(?:นี้|หน้า)?|สิ้น(?:เดือน|ปี|สัปดาห์)(?:นี้|หน้า)?|พรุ่งนี้|วันที่\s?\d{1,2}(?:\s?[\u0e00-\u0e7f]{1,3}\.(?:[\u0e00-\u0e7f]{1,2}\.)?|\s?[\u0e00-\u0e7f]{3,9}คม|\s?[\u0e00-\u0e7f]{3,9}ยน|\s?กุมภาพันธ์)?|ปีใหม่)"
_TERM = lazy(
    rf"[\s,(]+(?P<en>(?:(?:it|that|which|this|the (?:sale|offer|deal|promo\w*|discount)|and|is|only|just|valid|good|on|lasts?|runs?|holds?)\s+)*(?:until|till|til|through|thru|ends?(?: on| at)?|ending(?: on)?|up to)\s+{_DAY_EN})\b\)?,?"
    rf"|[\s,(]+(?P<ru>(?:(?:она|он|оно|которая|который|акция|скидка|только|действует|действительна?|продлится|длится|идёт|идет|это)\s+)*(?:до|по(?= (?:\d|воскресень|суббот|пятниц))|(?:заканчивается|кончается|закончится|истекает|завершается)\s+(?:в|во)?)\s*{_DAY_RU})(?![а-яё])\)?,?"
    rf"|\s*(?P<th>(?:ถึง|จนถึง|ถึงแค่|หมดเขต|สิ้นสุด|แค่ถึง|จบ)\s?{_DAY_TH})(?![0-9])", re.IGNORECASE,
)
_WRITES = lazy(
    r"^\W*(?:(?:please|pls|hey|hi|ok|can you|could you|now|jarvis)[\s,]+)*(?:write|compose|draft|prepare|make|create|do|need|i need|we need|want)\s+(?:me\s+|us\s+)?(?:\w+\s+){0,3}?(?:posts?|tweets?|announcements?)\b"
    r"|^\W*(?:(?:пожалуйста|привет|а|и|ну|слушай|можешь|давай)[\s,]+)*(?:напиши|составь|придумай|сочини|набросай|подготовь|сделай|создай|нужен|нужны|хочу)(?:те)?\s+(?:мне\s+|нам\s+)?(?:[а-яё\d]+\s+){0,2}?(?:пост(?:ы|а|ов|ик)?|твит(?:ы|а|ов)?|объявлени[еяй]|анонс(?:ы|а|ов)?)(?![а-яё])"
    r"|^\s*(?:ช่วย|ขอ|รบกวน|อยากให้|อยากได้)?\s?(?:เขียน|แต่ง|ร่าง|คิด)(?:ให้)?(?:หน่อย)?\s?(?:ข้อความ)?(?:โพสต์|โพส(?!ต์)|ทวีต|ประกาศ)", re.IGNORECASE,
)
_OUT = lazy(
    r"\b(?:post|publish|put|share|send|upload|schedule|tweet)\b|(?<![а-яё])(?:опубликуй|публикуй|выложи|выкладывай|запости|размести|отправь|закинь|кинь|скинь|кидай|запланируй|поставь|вылож|опубликов)[а-яё]*|(?:แล้ว|และ|จากนั้น|\s)(?:ก็|ค่อย|ช่วย|เอาไป|เอา|นำไป|ไป)*\s?(?:โพสต์|โพส|ลง|เผยแพร่|แชร์|ตั้งเวลา)", re.IGNORECASE
)
_TOPIC_TH = lazy(r"(?<=โพสต์)(?!\s|เรื่อง|เกี่ยวกับ|ว่า|$)")
_CLAUSE = lazy(r"(?:it|that|which|this|the|ends?|ending|valid|lasts?|runs?|она?|оно|котор[а-яё]+|акция|скидка|действует|действительна?|продлится|длится|ид[её]т|это|заканчивается|кончается|закончится|истекает|завершается)(?![a-zа-яё])", re.IGNORECASE)
_ITS_WORDS = lazy(r"[\"“”«»„]|:\s*\n")
_SAYS = lazy(r"[\s,]*(?:(?:про|об?|about)\s+)?(?:о том[\s,]+)?(?:that|saying|says|to say|что)(?![a-zа-яё])|\s*(?:บอก)?ว่า", re.IGNORECASE)
"""Before the words as they are to be."""
_STATED = lazy(r"\w\s*:\s")
"""What it is about, and then what is stated of that, which stays whole: "about our sale: 20% off until Sunday"."""
_LONGEST = 400  # characters


def without_term(text: str) -> tuple[str, str]:
    """A wish for a post to be written, without until when what it tells of holds, and that; as it was where nothing is told of it."""
    writes = _WRITES.match(text)
    if writes is None or len(text) > _LONGEST or _ITS_WORDS.search(text) or _SAYS.match(text, writes.end()):
        return text, ""
    out = _OUT.search(text, writes.end())
    term = _TERM.search(text, writes.end())
    if term is None or (out and term.start() >= out.start()) or _STATED.search(text[writes.end() : term.start()]):
        return text, ""
    said = term["en"] or term["ru"] or term["th"]
    comma = "," if term[0].endswith(",") else ""
    return f"{text[: term.start()].rstrip(' ,')}{comma} {text[term.end() :].lstrip(' ,')}".strip(), said.strip()


def with_term(plan: Plan, term: str, index: Matcher, language: str) -> Plan:
    """The plan whose post tells until when that holds."""
    told = [step for step in plan.steps if step.args.get("topic")]
    if not term or len(told) != 1 or term in str(told[0].args["topic"]):
        return plan
    ability = index.whole(told[0].tool)
    if ability is None:
        return plan
    now = wording.with_values(told[0], ability, {"topic": f"{told[0].args['topic']}{', ' if _CLAUSE.match(term) else ' '}{term}"}, language)
    steps: list[Step] = [now if step is told[0] else step for step in plan.steps]
    return plan.model_copy(update={"steps": steps, "goal": "; ".join(dict.fromkeys(step.title for step in steps))})


def told_until(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of a post that is only to be written, and tells until when something holds; None for any other message."""
    text = normalise(request.text)
    rest, term = without_term(text)
    if not term or request.question or request.attachments or _OUT.search(rest):
        return None
    plan = again(replace(request, text=_TOPIC_TH.sub("เรื่อง", rest, count=1)))
    plan = with_term(plan, term, index, detect(text, request.language))
    return plan if any(term in str(step.args.get("topic", "")) for step in plan.steps) else None
