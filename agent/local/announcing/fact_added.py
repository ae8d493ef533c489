# ruff: noqa: E501 - patterns read better unbroken
"""A fact that the film is to tell as well: "can you mention he was born in Horfield", «добавь, что он родился в Клушино», "บอกด้วยว่าเปิดทุกวัน". It is
stated as it was said, beside what the film is about. What tells how the film is to be - "add subtitles", "say it slower" - is no fact.
"""

from __future__ import annotations

import re

from agent.contract import Request
from agent.language import detect
from agent.local.announcing.announced import FIELD, telling
from agent.local.announcing.facts import facts_in
from agent.local.catalogue.matching import Matcher
from agent.local.follow_ups.changes import applied, targets_of
from agent.local.follow_ups.target import Change
from agent.local.place_names import PLACE_NAMES
from agent.local.words import normalise
from agent.patterns import lazy
from media.prose.russian import nominative
from tools.plan import Plan

_POLITE_EN = r"(?:please|pls|thanks|thank you|too|as well|somewhere|in (?:it|there|the (?:video|short|film|reel|clip))|if you can)"
_OPENS_EN = r"\W*(?:(?:ok(?:ay)?|yes|oh|ah|and|but|also|great|good|nice|lovely|love it|brilliant|perfect|cool|thanks|please|now|sorry|actually|wait|one (?:more )?thing|can you|can u|could you|would you|will you|you should|it should|i'?d like (?:it|you) to|i want (?:it|you) to)\b[\s,.!:]*)*"
_VERB_EN = r"(?:(?:you |it |i )?(?:forgot|left out|missed|didn'?t (?:mention|say)|don'?t forget)(?: to)?\s+)?(?:mention(?:ing)?|add(?:ing)? in|add|say|include|put in|put|tell (?:them|people|everyone|viewers)|state|point out|note)(?: (?:in (?:it|there)|there|as well|also|too))?"
_FORGOT_EN = r"(?:you |it |i )?(?:forgot|left out|missed|didn'?t mention|didn'?t say|don'?t forget)"
_CLAUSE_EN = r"(?:(?:he|she|it|they|we|i|you|there)(?:'s|'re|'ve|'d| \w+)|(?:the|our|my|his|her|its|their|all|every|each|most|a|an) [\w' -]{2,40}? (?:is|are|was|were|has|have|had|can|will|costs?|opens?|closes?|starts?|ends?)\b|[\w'-]+(?: [\w'-]+)? (?:is|are|was|were|has|have|had|costs?|opens?|opened|closed|closes?|starts?|started)\b)"
_EN = (
    lazy(rf"{_OPENS_EN}{_VERB_EN}:?\s+that\s+(?P<fact>(?!(?:again|one|too|slower|faster|louder|in|on|at|as|with|(?:song|tune|track|music|picture|photo|image|clip|video|logo|file|title|text|voice|bit|part|line|caption)(?! (?:is|was|has|had|costs?)\b))\b)\S.*?)(?:[\s,]+{_POLITE_EN})*\W*", re.IGNORECASE),
    lazy(rf"{_OPENS_EN}(?:{_VERB_EN}|{_FORGOT_EN}(?: that)?):?\s+(?P<fact>{_CLAUSE_EN}\s*\S.*?)(?:[\s,]+{_POLITE_EN})*\W*", re.IGNORECASE),
)
_OPENS_RU = r"\W*(?:(?:да|ок|окей|ой|а|и|но|ну|ещё|еще|также|отлично|супер|класс|хорошо|спасибо|пожалуйста|теперь|только|можешь|можно|надо|нужно|хочу, чтобы)(?![а-яё])[\s,.!:]*)*"
_HERE_RU = r"(?:там|туда|в (?:н[её]м|ролике|видео|рилсе|клипе)|ещё|еще|также|тоже|пожалуйста)"
_VERB_RU = r"(?:(?:ты |вы )?(?:не забудь|забыл[аи]?|забудь не)(?:те)?\s+)?(?:добав(?:ь|ить|ьте)|упомян(?:и|уть|ите)|скажи(?:те)?|сказать|расскажи(?:те)?|рассказать|укажи(?:те)?|указать|вставь(?:те)?|вставить|допиши(?:те)?|дописать|напиши(?:те)?|отметь(?:те)?|отметить|про(?:говори|изнеси))"
_RU = lazy(rf"{_OPENS_RU}(?:{_HERE_RU}\s+)*{_VERB_RU}(?:\s+{_HERE_RU})*\s*,?\s*(?:о том,?\s*)?что\s+(?P<fact>(?!(?:ты|вы) (?:умее|може|зна|дела))\S.*?)(?:[\s,]+{_HERE_RU})*\W*", re.IGNORECASE)
_VALUED_EN = lazy(rf"{_OPENS_EN}{_VERB_EN}:?\s+(?:the |our |my )?(?P<fact>(?:(?:opening|business) )?(?:hours|times)|price|cost|address|phone(?: number)?|number|discount)(?::| of| is| are)?\s+(?P<value>\S.*?)(?:[\s,]+{_POLITE_EN})*\W*", re.IGNORECASE)
_VALUED_RU = lazy(rf"{_OPENS_RU}(?:{_HERE_RU}\s+)*{_VERB_RU}(?:\s+{_HERE_RU})*\s+(?P<fact>цен[уы]|стоимость|адрес|телефон|график|часы|скидку)(?![а-яё])[\s:—–-]+(?P<value>\S.*?)\W*", re.IGNORECASE)
_ENDS_TH = r"(?:ด้วย|นะ|ครับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า|หน่อย|ที|\s)*"
_TH = lazy(
    rf"\s*(?:โอเค|ดี(?:มาก|แล้ว)?|แต่|และ|แล้วก็|แล้ว|ขอ|ช่วย|อย่าลืม|ลืม|ครับ|ค่ะ|\s)*(?:บอก|พูดถึง|พูด|เพิ่ม|ใส่|เล่า|ระบุ|เติม)(?:ลงไป|ในคลิป|ในวิดีโอ|เพิ่ม|ไป)?(?:ด้วย|อีก|หน่อย)?\s?(?:ข้อความ|ข้อมูล)?ว่า\s?(?P<fact>\S.*?){_ENDS_TH}",
)  # fmt: skip
_HOW = lazy(
    r"^(?:(?:it|this|that|them) (?:again|slower|faster|louder|quieter|in|with)\b|(?:the )?(?:subtitles?|captions?|music|voice|logo|title|text|sound)s?\b|субтитр|музык|голос|логотип|ซับ|เพลง|เสียง|โลโก้)", re.IGNORECASE,
)  # fmt: skip
"""How the film is to be."""
_HAS_MORE = lazy(r"\b(?:and|then) (?:post|publish|upload|put it|make|draw|schedule)\b|(?<![а-яё])(?:и|потом) (?:выложи|опубликуй|сделай|нарисуй|запости)|แล้ว(?:ก็)?(?:โพสต์|ลง(?!ท้าย)|ทำ|วาด)", re.IGNORECASE)
"""Goes on to another wish."""
_IS_RU = re.compile(r"[а-яё]", re.IGNORECASE)
_QUOTED = re.compile(r"[\"«“]")
_LONGEST, _MOST = 200, 12  # characters of a message, details of a tool


_PLACE = lazy(rf"(?<![a-z]){PLACE_NAMES}(?![a-z])", re.IGNORECASE)
"""Where it is to go; nothing that it tells."""


def fact_added(request: Request, index: Matcher) -> Plan | None:
    """The plan of the newest film with that fact among what it tells; None for any other message, and where no film was made."""
    text = normalise(request.text)
    if request.question or request.attachments or not request.earlier or len(text) > _LONGEST or _QUOTED.search(text) or _HAS_MORE.search(text) or _PLACE.search(text):
        return None
    able, newest = telling(index), request.earlier[0]
    target = next((one for one in targets_of(newest, index) if one.step.tool in able and one.ability.tool.domain == "video" and one.place is None), None)
    fact = _fact_in(text) if target else ""
    if target is None or not fact or len([step for step in newest.steps if step.tool == target.step.tool]) > 1:
        return None
    told = [str(line) for line in target.values.get(FIELD) or []]
    if len(told) >= _MOST:
        return None
    return applied(newest, [(target, Change({FIELD: [*told, fact]}))], detect(request.text, request.language), index)


def _fact_in(text: str) -> str:
    """What a message states; empty where it tells nothing but how the film is to be."""
    found = next((match for pattern in (*_EN, _RU, _TH) if (match := pattern.fullmatch(text))), None)
    if found:
        return "" if _HOW.match(found["fact"]) else found["fact"].strip(" ,.;")
    valued = _VALUED_EN.fullmatch(text) or _VALUED_RU.fullmatch(text)
    if valued is None or not facts_in(valued["value"]):
        return ""
    name = valued["fact"]
    return f"{nominative(name) if _IS_RU.match(name) else name}: {valued['value'].strip(' ,.;')}"
