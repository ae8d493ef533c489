# ruff: noqa: E501 - patterns and sentences read better unbroken
"""What was made last, asked a moment later: "what was I just making?", «над чем я работала?», "เมื่อกี้ทำอะไรอยู่". It is told by the name of that work; where
a conversation has none yet, the newest file is looked up.
"""

from __future__ import annotations

import re

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.one_step import planned
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan

_SEARCH = "asset.search"
_LAST = lazy(
    r"(?:(?:hey|so|and|ok|okay|wait|sorry|um+|remind me|tell me)[\s,]+)*(?:what (?:was|were) (?:i|we|you) (?:(?:just|last) )?(?:making|doing|working on|up to|creating|busy with)(?: (?:just now|last|before(?: this| that)?|a (?:moment|minute|second) ago|earlier))*|what (?:was|is) the last (?:thing|one|job|piece of work)(?: that)?(?: (?:i|we|you))?(?: (?:did|made|worked on|created|were (?:doing|making)|was (?:doing|making)))?|what (?:did|have) (?:i|we|you) (?:just )?(?:make|made|do|done|create|created|work on|worked on) (?:last|just now|a (?:moment|minute|second) ago)|what did (?:i|we|you) just (?:make|do|create))"
    r"|(?:(?:а|и|ну|слушай|напомни|скажи|подскажи)[\s,]+)*(?:чем (?:мы|я|ты) (?:(?:только что|сейчас|недавно|последним) )*(?:занимал(?:ись|ся|ась)|был(?:и|а)? занят[аы]?)|что (?:я|мы|ты) (?:(?:только что|последним|последнее|в последний раз|недавно) )+(?:с?делал[аи]?|создавал[аи]?|создал[аи]?)|что (?:я|мы|ты) (?:с?делал[аи]?|создавал[аи]?) (?:только что|последним|последнее|в последний раз)|над чем (?:я|мы|ты) (?:(?:только что|сейчас|последним) )*работал[аи]?(?: только что)?|(?:что|какая работа) (?:у нас |там )?был[ао] (?:самым )?(?:последним|последнее|последней))"
    r"|(?:แล้ว|เอ๊ะ|เอ)*\s?(?:(?:เมื่อกี้(?:นี้)?|เมื่อสักครู่|ล่าสุด|ก่อนหน้านี้|ตะกี้)\s?(?:ฉัน|ผม|เรา|หนู|เธอ|คุณ)?(?:กำลัง)?ทำอะไร(?:กัน)?(?:อยู่|ไป|ไว้|แล้ว|ค้างไว้)*|(?:ฉัน|ผม|เรา|หนู|เธอ|คุณ)?(?:กำลัง)?ทำอะไร(?:กัน)?(?:อยู่|ไป)?(?:เมื่อกี้(?:นี้)?|ล่าสุด|เมื่อสักครู่)|(?:งาน|อัน|ชิ้น|สิ่ง)(?:ที่ทำ)?ล่าสุด(?:ที่ทำ)?(?:คือ|เป็น)อะไร)(?:นะ|ครับ|ค่ะ|(?<!โย)คะ|คับ|\s)*", re.IGNORECASE,
)


def last_work(request: Request, index: Matcher) -> Plan | None:
    """What was made last, told or looked up; None for any other message."""
    text = re.sub(r"\s+", " ", normalise(request.text)).strip(" ?!.")
    if request.question or request.attachments:
        return None
    language = detect(text, request.language)
    if not _LAST.fullmatch(text):
        return None
    if goal := next((plan.goal for plan in request.earlier if plan.goal and plan.steps), ""):
        return Plan(goal=text, reply=phrase("last_was", language, goal=goal))
    ability = index.whole(_SEARCH)
    return planned(ability, {"limit": 1}, language) if ability else None
