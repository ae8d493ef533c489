# ruff: noqa: E501 - patterns read better unbroken
"""What was remembered wrong, and how it is: «ты неправильно запомнил: мы работаем до девяти, а не до восьми», "you noted that wrong: ...",
"จำผิดแล้ว ร้านปิดวันอังคาร".
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.one_step import planned
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_CORRECT = "memory.correct"
_WRONG_RU = r"(?:неправильно|неверно|не так|не то|ошибочно|с ошибкой)"
_KEPT_RU = r"(?:запомнил[аи]?|запомнили|записал[аи]?|записано|запомнено|помнишь|сохранил[аи]?)"
_LEAD = lazy(
    rf"^\W*(?:(?:нет|слушай|ой|эй|погоди|а|но)[\s,]+)*(?:ты |вы |у тебя |это )*(?:{_WRONG_RU} (?:это |всё )?{_KEPT_RU}|{_KEPT_RU} (?:это |всё )?{_WRONG_RU}|(?:исправь|поправь|измени)(?:те)? (?:это )?(?:в (?:своей )?памяти|память|запись|то,? что (?:ты )?(?:запомнил[аи]?|помнишь)))\s*[,:;.!—–-]+\s*(?:(?:на самом деле|правильно|верно|надо|что)[\s:,-]+)?(?P<ru>\S.{{3,}})$"
    r"|^\W*(?:(?:no|hey|wait|sorry|but)[\s,]+)*(?:you(?:'ve| have)? )?(?:(?:remember(?:ed)?|saved|noted|stored|kept|wrote down|memori[sz]ed|have) (?:it|that|this)(?: down)? (?:wrong(?:ly)?|incorrectly)|(?:wrongly|incorrectly) (?:remembered|saved|noted|stored)(?: (?:it|that|this))?|(?:fix|correct) (?:your|the) (?:memory|notes?))\s*[,:;.!—–-]+\s*(?:actually[\s,]+)?(?P<en>\S.{3,})$"
    r"|^\s*(?:ที่)?(?:คุณ|เธอ)?(?:จำ|บันทึก|จด|เมม)(?:ไว้|มา|ไป)?ผิด(?:แล้ว|ไป|อยู่|นะ|ครับ|ค่ะ|(?<!โย)คะ)*\s*[,:.]?\s+(?:จริงๆ(?:แล้ว)?|ที่ถูก(?:คือ)?)?\s?(?P<th>\S.{3,})$",
    re.IGNORECASE | re.DOTALL,
)

_TO_SO = lazy(
    r"^\W*(?:(?:no|hey|wait|sorry|but)[\s,]+)*(?:what (?:you|u) (?:remember|have|know|noted|saved|wrote)(?: down)?(?: (?:for|about|on|as))? (?P<en>[^,;.]{2,50}?)|(?:your|the) (?:note|memory|info|entry)(?: (?:on|about|of|for))? (?P<en2>[^,;.]{2,50}?)) (?:is|are|'s) (?:wrong|not right|incorrect|outdated|out of date|old|not true|no longer (?:right|true))[\s,;:.—–-]+(?:(?:so|and|please)[\s,]+)*(?:correct|change|fix|update|set|make|put) (?:it|that|this) (?:to|into|as)\s*:?\s*(?P<en_now>\S.+?)\s*$"
    rf"|^\W*(?:(?:нет|слушай|ой|эй|погоди|а|но)[\s,]+)*(?:то,? что (?:ты |вы |у тебя )?(?:{_KEPT_RU}|помните) (?:про|о|об|насч[её]т) (?P<ru>[^,;.]{{2,50}}?)[\s,]+(?:это )?(?:{_WRONG_RU}|устарело)|(?:ты |вы )?(?:{_WRONG_RU} (?:{_KEPT_RU}|помните)) (?P<ru2>(?:наш|мо)[^,;.]{{2,50}}?))[\s,;:.—–-]+(?:исправь|поменяй|измени|замени|поправь)(?:те)? (?:его |её |ее |это |их )?на\s*:?\s*(?P<ru_now>\S.+?)\s*$"
    r"|^\s*(?:ที่)?(?:คุณ|เธอ)?(?:จำ|จด|บันทึก)(?:ไว้)?(?:เรื่อง|เกี่ยวกับ)\s?(?P<th>[^ ]{2,40}?)(?:ไว้|มา)?(?:มัน)?ผิด(?:แล้ว|นะ|ครับ|ค่ะ|(?<!โย)คะ)*\s+(?:ช่วย)?(?:แก้|เปลี่ยน)(?:ให้)?เป็น(?:ว่า)?\s?(?P<th_now>\S.+?)\s*$",
    re.IGNORECASE | re.DOTALL,
)
"""What is remembered of something is wrong, and what it is to be changed to, word for word."""
_OF = lazy(
    r"^\W*(?:(?:no|hey|wait|sorry|but|ok|hi)[\s,]+)*you(?:'ve| have)? (?:got|have|had|remember(?:ed)?|saved|noted|stored|wrote|kept)(?: down)? (?P<en>(?:my|our|the|his|her|their) [^,.;:!?]{2,40}?) (?:wrong(?:ly)?|incorrectly)\s*[,:;.!—–-]+\s*(?:actually[\s,]+)?(?P<en_now>\S.{3,})$"
    rf"|^\W*(?:(?:нет|слушай|ой|эй|погоди|а|но)[\s,]+)*(?:ты |вы |у тебя |у вас )+{_WRONG_RU} (?:{_KEPT_RU}|помните|записан[аы]?) (?:(?:про|о|об|насч[её]т) )?(?P<ru>[^,.;:!?]{{2,40}}?)\s*[,:;.!—–-]+\s*(?P<ru_now>\S.{{3,}})$"
    r"|^\s*(?:คุณ|เธอ)?(?:จำ|บันทึก|จด|เมม)(?:ไว้)?(?:เรื่อง|เกี่ยวกับ)?(?P<th>[\u0e00-\u0e7f]{2,30}?)(?:ของ(?:เรา|ร้าน))?ผิด(?:แล้ว|ไป|อยู่|นะ|ครับ|ค่ะ|(?<!โย)คะ)*\s*[,:.]?\s+(?:จริงๆ(?:แล้ว)?|ที่ถูก(?:คือ)?)?\s?(?P<th_now>\S.{3,})$",
    re.IGNORECASE | re.DOTALL,
)
"""Which of the things that are remembered is wrong, and how it is: "you have our allergy line wrong. It's not sesame, it's lupin"."""
_PLEASE = lazy(
    r"[\s,.;!—–-]+(?:(?:so|and|please|pls|can you|could you)[\s,]+)*(?:correct|fix|update|change) (?:what you (?:remember|know|have|noted)|it|that|this|your (?:memory|notes?|records?))(?: please| pls| now)?[\s.!]*$"
    r"|[\s,.;!—–-]+(?:(?:и|так что|пожалуйста)[\s,]+)*(?:исправь|поправь|обнови|измени)(?:те)?(?: (?:это|у себя|в памяти|память|запись|пожалуйста|то,? что (?:помнишь|запомнил[аи]?)))*[\s.!]*$"
    r"|\s+(?:ช่วย|รบกวน)?แก้(?:ไข)?(?:ที่จำ(?:ไว้)?|ข้อมูล|ความจำ)?(?:ใหม่)?(?:ให้|ด้วย|หน่อย|ที|นะ|ครับ|ค่ะ|(?<!โย)คะ)*\s*$", re.IGNORECASE,
)
"""Asks for it to be put right, and says no word of how."""
_PUT_RIGHT = lazy(
    r"^\W*(?:(?:please|hey|ok)[\s,]+)*(?:correct|fix|update|change) what (?:you|u) (?:remember|know|have|noted|saved)(?: down)? (?:about|on|for|of) (?P<en>[^,;.:]{2,50}?)\s*(?:[:;—–]|,|\s-\s)\s*(?P<en_now>\S.{3,})$"
    r"|^\W*(?:(?:пожалуйста|слушай)[\s,]+)*(?:исправь|поправь|обнови|измени)(?:те)?,? (?:то,? )?что (?:ты |вы |у тебя )?(?:помнишь|помните|знаешь|знаете|запомнил[аи]?|записано) (?:про|об?|насч[её]т) (?P<ru>[^,;.:]{2,50}?)\s*(?:[:;—–]|,|\s-\s)\s*(?P<ru_now>(?!на |что )\S.{3,})$"
    r"|^\s*(?:ช่วย|รบกวน)?แก้(?:ไข)?(?:สิ่ง|ข้อมูล)?ที่(?:คุณ|เธอ)?(?:จำ|จด)(?:ไว้)?(?:เรื่อง|เกี่ยวกับ)\s?(?P<th>[^ :]{2,40}?)\s?(?:[:：]|\s)\s?(?P<th_now>ตอนนี้.{3,})$",
    re.IGNORECASE | re.DOTALL,
)
"""What is to be put right of what is remembered, and how it is now: «исправь, что ты помнишь про телефон: теперь он 555-010»."""
_IT_NOW = lazy(r"^(?:теперь |сейчас )?(?:он[аои]?|это) (?:теперь )?(?P<ru>.+)$|^(?:now )?(?:it|they)(?:'?s|'re| is| are) (?:now )?(?P<en>.+)$|^теперь (?P<fact>.+)$", re.IGNORECASE | re.DOTALL)
_QUOTES = "\"“”«»'"


def _word_for_word(text: str) -> tuple[str, str]:
    """What is remembered wrong, and the words that are to stand there; two empty texts for any other message."""
    if told := _PUT_RIGHT.match(text):
        what, now = next((told[key], told[f"{key}_now"]) for key in ("en", "ru", "th") if told[key])
        return what.strip(), _as_a_fact(what.strip(), now.strip(" .").strip(_QUOTES))
    match = _TO_SO.match(text)
    of = _OF.match(text) if match is None else None
    if of is not None:
        known = {key: value.strip() for key, value in of.groupdict().items() if value}
        now = next(value for key, value in known.items() if key.endswith("_now"))
        return next(value for key, value in known.items() if not key.endswith("_now")), _PLEASE.sub("", now).strip(" .").strip(_QUOTES)
    if match is None:
        return "", ""
    said = {key.rstrip("2"): value.strip() for key, value in match.groupdict().items() if value}
    now = next(value for key, value in said.items() if key.endswith("_now")).strip(" .").strip(_QUOTES)
    return next(value for key, value in said.items() if not key.endswith("_now")), now


def _as_a_fact(what: str, now: str) -> str:
    """How it is now as a whole sentence: of "it's now 555-010" nobody knows later what it was said of."""
    it = _IT_NOW.match(now)
    if it is None:
        return now
    return it["fact"] or (f"{what} is now {it['en']}" if it["en"] else f"{what}: теперь {it['ru']}")


def _tells_of_work(request: Request) -> bool:
    """Whether what is wrong is more likely wrong in what was just made: a sheet's address, and no fact that is kept."""
    kept = all(step.tool.startswith("memory.") for step in request.earlier[0].steps)
    return not (kept or _TO_SO.match(normalise(request.text)) or _PUT_RIGHT.match(normalise(request.text)) or re.search(r"\b(?:remember|memory|notes?|noted)\b|помн|памят|จำ", request.text, re.IGNORECASE))


def remembered_wrong(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan that puts it right; None for any other message."""
    ability = next((ability for ability in index.abilities if ability.tool.name == _CORRECT), None)
    told = _LEAD.match(normalise(request.text)) if ability and not (request.question or request.attachments) else None
    what, now = _word_for_word(normalise(request.text)) if ability and not (request.question or request.attachments) else ("", "")
    now = "" if request.earlier and _tells_of_work(request) else now
    if ability is not None and now:
        return planned(ability, {"query": what, "text": now}, detect(request.text, request.language))
    if ability is None or told is None:
        return None
    fact = next(value for value in told.groupdict().values() if value).strip()
    plan = again(replace(request, text=fact))
    if [step.tool for step in plan.steps] == [_CORRECT]:
        return plan
    return planned(ability, {"query": fact, "text": fact}, detect(fact, request.language))
