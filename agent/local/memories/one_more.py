# ruff: noqa: E501 - patterns read better unbroken
"""What is said on of memory, where memory was just spoken of: one thing more to keep ("and that they give pensioners 15% off"), one more to
forget ("and the bike shop monday thing"), and all that was just shown ("delete all of it").
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.contract import Request
from agent.local.catalogue.matching import Matcher
from agent.local.follow_ups.corrected import correction, takes_both
from agent.local.lexicon import lexicon
from agent.local.memories.introduced import is_more
from agent.local.wordings.verbatim import verbatim
from agent.local.words import CONTENT_WEIGHT, normalise, tokens
from agent.patterns import lazy
from agent.phrases import phrase
from tools.contract import Tool
from tools.plan import Plan, Step

_TOO = lazy(r"(?:[\s,]+(?:too|as well|also|please|pls|тоже|также|пожалуйста)|ด้วย|นะ|ครับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า|[\s.!])+$", re.IGNORECASE)
_AND_THAT = lazy(
    r"\W*(?:oh |ok |and |also |plus )*(?:and|also|plus|oh and)[\s,]+(?P<en>that\s+\S.*)|\W*(?:да |ой |ещё |еще )*(?:и|а ещё|а еще|ещё и|плюс)[\s,]+(?:ещё |еще |то,? )?(?P<ru>что\s+\S.*)"
    r"|\s*(?:และ|แล้วก็|แล้ว|อีกอย่าง|กับ)\s?(?P<th>(?:ว่า|ร้าน|เขา|เค้า|มี|เปิด|ปิด|ให้|ชอบ|ไม่)\S.*)",
    re.IGNORECASE | re.DOTALL,
)
"""One thing more that is told: with "that", as the thing before was."""
_AND_THE = lazy(
    r"\W*(?:oh |ok )*(?:and|also|plus)[\s,]+(?:forget |delete |remove )?(?:about )?(?P<en>(?:the|my|our|that|what i said|\w+['’]?s)\s+\S.{1,60})|\W*(?:да |ой )*(?:и|а ещё|а еще|ещё|еще|также)[\s,]+(?:забудь |удали )?(?P<ru>(?:про|о|об|то,? что|насч[её]т)\s+\S.{1,60})"
    r"|\s*(?:และ|แล้วก็|แล้ว|กับ)\s?(?:ลืม|ลบ)?(?P<th>(?:เรื่อง|ที่|อัน)\S.{1,60})",
    re.IGNORECASE,
)
"""One thing more that is named, and not told of."""
_AND_MORE = lazy(
    r"\W*(?:(?:oh|ok|okay|yes|right)[\s,]+)*(?:and|also|plus)[\s,]+(?:also\s+)?(?P<en>(?!that\b|then\b)\S.+)|\W*(?:(?:да|ой|ок|ага)[\s,]+)*(?:и|а|плюс)?[\s,]*(?:и|ещё|еще|также)[\s,]+(?P<ru>\S.+)"
    r"|\s*(?:และ|แล้วก็|อ้อ|อีกอย่าง(?:นึง|หนึ่ง)?|แล้ว(?=ราคา|ค่า))\s?(?P<th>\S.+)|\s*(?P<th2>\S.+?)ด้วย(?:นะ|น้า|ครับ|ค่ะ|(?<!โย)คะ)*\s*",
    re.IGNORECASE | re.DOTALL,
)
_STATES = lazy(
    r"\d|\b(?:is|are|isn'?t|aren'?t|has|have|do|does|don'?t|doesn'?t|costs?|free|closed|open|we|i|a (?:fiver|tenner))\b|(?<![а-яё])(?:есть|нет|у нас|мы|я|бесплатн|стоит|открыт|закрыт|работа|можно|нельзя|принима|дела)|ฟรี|มี|ไม่|เปิด|ปิด|รับ|ราคา|ส่ง|ขาย|หยุด",
    re.IGNORECASE,
)
"""Tells how something is, and is no wish for how a thing is to be."""
_OTHERWISE = lazy(r"\b(?:fix|correct|instead|not \d|wrong|any ?more)\b|(?<![а-яё])(?:исправь|поправь|вместо|не \d|больше не)(?![а-яё])|แก้|ไม่ใช่|เปลี่ยน|ตอนนี้|ผิด", re.IGNORECASE)
"""Puts right what was told."""
_OF_IT = lazy(
    r"(?:they|it|its|it['’]s|he|she|his|her|their|there|theyre|they['’]re|(?:he|she)['’]s)\b|(?:он[аои]?|у (?:не[её]|него|них)|там|его|её|ее|их|им|ей|ему|для (?:них|него|неё))(?![а-яё])|(?:เขา|เค้า|มัน|มี|เปิด|ปิด|ให้|ชอบ|ไม่|ที่นั่น)",
    re.IGNORECASE,
)
"""Is told of what was told before, and would say nothing without it."""
_AND = {"en": " and ", "ru": " и ", "th": " "}
_THING = lazy(r"\s+(?:thing|stuff|one|bit|part|note)\b\W*$", re.IGNORECASE)
_SAID = lazy(r"^(?:what i said (?:about )?|that (?:thing|one|bit) about |the (?:thing|one|bit|note) about |(?:the|that)\s+)|^(?:(?:про|о|об|насч[её]т)\s+|то,? что\s+(?:я говорил[аи]? )?(?:про )?)|^(?:เรื่อง|ที่บอกเรื่อง)", re.IGNORECASE)
_ALL_OF_IT = lazy(
    r"\W*(?:(?:ok(?:ay)?|now|please|pls|can you|just|then|so|and|yes|great)[\s,]+)*(?:delete|forget|erase|wipe|remove|clear|drop)\s+(?:(?:it|them|that|this) all|all(?: (?:of )?(?:it|them|that|this|those|these))?|everything(?: (?:of it|there|you (?:have|know|remember)))?|the (?:whole )?lot|every(?: single)? (?:one|bit)(?: of (?:it|them|those))?)(?: (?:please|pls|now|then))*\W*"
    r"|\W*(?:(?:ок|ладно|теперь|пожалуйста|тогда|и|а|да)[\s,]+)*(?:удали|забудь|сотри|очисти|убери)(?:те)?\s+(?:(?:это|их)\s+)?вс[её](?:\s+(?:это|их|целиком|подряд|до единого|что помнишь|отсюда))*(?:\s+пожалуйста)?\W*"
    r"|\s*(?:โอเค|งั้น|ช่วย)*(?:ลบ|ลืม|ล้าง)(?:มัน|ข้อมูล)?(?:ให้|ทิ้ง|ไป)*(?:ทั้งหมด|ทุกอย่าง|หมด(?:เลย)?)(?:เลย|ไป|ให้|หน่อย|ที|นะ|ครับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า)*\s*",
    re.IGNORECASE,
)
_OF_YOU = lazy(r"^(?:ты|вы)(?![а-яё]).*(?<![а-яё])(?:знаешь|знаете|помнишь|помните|умеешь|умеете|запомнил[аи]?|можешь|можете)(?![а-яё])", re.IGNORECASE)
"""A question of what JARVIS knows, and nothing told: «и что ты про нас знаешь»."""
_ALL_OF = {"en": "forget everything about {what}", "ru": "забудь всё про {what}", "th": "ลืมทุกอย่างเกี่ยวกับ{what}"}
_ALL = {"en": "forget everything", "ru": "забудь всё", "th": "ลืมทุกอย่าง"}
_MOST = 240  # characters


_ASKS_KNOWN = lazy(r"\bwhat\b.*\b(?:know|remember|have on us)\b\W*$|(?<![а-яё])(?:что|че|чё|чо)(?![а-яё]).*(?:знаешь|помнишь|запомнил[аи]?)\W*$|(?:จำ|รู้)อะไร", re.IGNORECASE)
"""Asks what is remembered, though no mark says so."""


def one_more(request: Request, index: Matcher, catalogue: Sequence[Tool], language: str) -> Plan | None:
    """The plan that keeps or forgets what is said on; None where memory was not just spoken of, or something else is said."""
    text = normalise(request.text)
    last = request.earlier[0].steps[-1] if request.earlier and request.earlier[0].steps else None
    if last is None or last.tool.split(".")[0] != "memory" or request.question or request.attachments or len(text) > _MOST or "?" in text or _ASKS_KNOWN.search(text):
        return None
    effect = next((tool.effect for tool in catalogue if tool.name == last.tool), "")
    if _ALL_OF_IT.fullmatch(text) and effect != "deletes":
        return _all_of_it(last, catalogue, language)
    if effect == "deletes" and (named := _AND_THE.fullmatch(text)):
        what = _THING.sub("", _SAID.sub("", _TOO.sub("", next(value for value in named.groups() if value)).strip()))
        return verbatim(phrase("forget_rule", language, what=what), catalogue, language)
    return _told_on(text, str(last.args["text"]), index, catalogue, language) if "text" in last.args else None


def _told_on(text: str, last: str, index: Matcher, catalogue: Sequence[Tool], language: str) -> Plan | None:
    """The plan that keeps one thing more beside what was just kept: "and that they give pensioners 15% off", "and tickets are £9"."""
    told = _AND_THAT.fullmatch(text)
    said = re.sub(r"^(?:that|что|ว่า)\s?", "", next(value for value in told.groups() if value), flags=re.IGNORECASE) if told else _and_more(text, index)
    if not said or lexicon().question.search(said) or _OF_YOU.search(said) or sum(token.base >= CONTENT_WEIGHT for token in tokens(said)) < 2:
        return None
    before, told_on = last.rstrip(" ."), _TOO.sub("", said)
    anew = next((tool for tool in catalogue if takes_both(tool)), None)
    if anew is not None and _OF_IT.match(told_on):
        return correction(anew, before, f"{before}{_AND[language]}{told_on}", text, language)
    return verbatim(f"remember that {told_on}", catalogue, language)


def _and_more(text: str, index: Matcher) -> str:
    """One thing more that is told without "that"; empty where it is a wish, or says of nothing how it is."""
    told = _AND_MORE.fullmatch(text)
    said = next((value for value in told.groups() if value), "") if told else ""
    return said if said and _STATES.search(said) and not (_OTHERWISE.search(said) or is_more(said, index)) else ""


def _all_of_it(last: Step, catalogue: Sequence[Tool], language: str) -> Plan | None:
    """The plan that forgets what was just shown, or what was just kept; all there is where all was shown."""
    what = str(last.args.get("query") or last.args.get("text") or "")
    return verbatim(_ALL_OF[language].format(what=what) if what else _ALL[language], catalogue, language)
