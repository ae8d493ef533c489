# ruff: noqa: E501 - patterns and sentences read better unbroken
"""What was made last, asked a moment later: "what was I just making?", «над чем я работала?», "เมื่อกี้ทำอะไรอยู่". It is told by the name of that work; where
a conversation has none yet, the newest file is looked up. And the leave to do all without asking, of which there is none for what deletes.
"""

from __future__ import annotations

import re

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.one_step import planned
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_SEARCH = "asset.search"
_LAST = lazy(
    r"(?:(?:hey|so|and|ok|okay|wait|sorry|um+|remind me|tell me)[\s,]+)*(?:what (?:was|were) (?:i|we|you) (?:(?:just|last) )?(?:making|doing|working on|up to|creating|busy with)(?: (?:just now|last|before(?: this| that)?|a (?:moment|minute|second) ago|earlier))*|what (?:was|is) the last (?:thing|one|job|piece of work)(?: that)?(?: (?:i|we|you))?(?: (?:did|made|worked on|created|were (?:doing|making)|was (?:doing|making)))?|what (?:did|have) (?:i|we|you) (?:just )?(?:make|made|do|done|create|created|work on|worked on) (?:last|just now|a (?:moment|minute|second) ago)|what did (?:i|we|you) just (?:make|do|create))"
    r"|(?:(?:а|и|ну|слушай|напомни|скажи|подскажи)[\s,]+)*(?:чем (?:мы|я|ты) (?:(?:только что|сейчас|недавно|последним) )*(?:занимал(?:ись|ся|ась)|был(?:и|а)? занят[аы]?)|что (?:я|мы|ты) (?:(?:только что|последним|последнее|в последний раз|недавно) )+(?:с?делал[аи]?|создавал[аи]?|создал[аи]?)|что (?:я|мы|ты) (?:с?делал[аи]?|создавал[аи]?) (?:только что|последним|последнее|в последний раз)|над чем (?:я|мы|ты) (?:(?:только что|сейчас|последним) )*работал[аи]?(?: только что)?|(?:что|какая работа) (?:у нас |там )?был[ао] (?:самым )?(?:последним|последнее|последней))"
    r"|(?:แล้ว|เอ๊ะ|เอ)*\s?(?:(?:เมื่อกี้(?:นี้)?|เมื่อสักครู่|ล่าสุด|ก่อนหน้านี้|ตะกี้)\s?(?:ฉัน|ผม|เรา|หนู|เธอ|คุณ)?(?:กำลัง)?ทำอะไร(?:กัน)?(?:อยู่|ไป|ไว้|แล้ว|ค้างไว้)*|(?:ฉัน|ผม|เรา|หนู|เธอ|คุณ)?(?:กำลัง)?ทำอะไร(?:กัน)?(?:อยู่|ไป)?(?:เมื่อกี้(?:นี้)?|ล่าสุด|เมื่อสักครู่)|(?:งาน|อัน|ชิ้น|สิ่ง)(?:ที่ทำ)?ล่าสุด(?:ที่ทำ)?(?:คือ|เป็น)อะไร)(?:นะ|ครับ|ค่ะ|(?<!โย)คะ|คับ|\s)*", re.IGNORECASE,
)
_TOLD = {"en": "The last thing here was: {goal}", "ru": "Последним здесь было: {goal}", "th": "ล่าสุดในแชทนี้คือ: {goal}"}
_ALL_ALONE = lazy(
    r"(?:(?:from now on|please|just|you can|you may|ok|always)[\s,]+)*(?:do|make) (?:everything|anything|it all|all of it)(?: (?:right away|at once|always|yourself))*,? (?:without (?:asking|questions|checking with me|my (?:approval|ok(?:ay)?|permission))|no questions(?: asked)?|(?:and )?(?:don'?t|never) ask(?: me)?)(?: (?:me|first|from now on|any ?more))*"
    r"|(?:(?:теперь|впредь|отныне|пожалуйста|можешь|просто|всегда|давай)[\s,]+)*(?:делай|делать|выполняй)(?:те)? (?:(?:вс[её]|сразу|всегда|сама?)[\s,]+)+(?:без (?:вопросов|спроса|(?:моего )?(?:подтверждения|разрешения|согласия|одобрения))|(?:и )?не спрашива(?:й|йте|я)(?: меня)?)"
    r"|(?:ต่อไป(?:นี้)?|จากนี้(?:ไป)?|\s)*(?:ไม่ต้อง(?:ถาม|รอ)(?:ฉัน|ผม|เรา|หนู)?(?:ก่อน|แล้ว)?\s?ทำ(?:ทุกอย่าง)?(?:ไป)?(?:ได้)?เลย(?:ทุกครั้ง|เสมอ|ตลอด)?|ทำ(?:ทุกอย่าง)?(?:ไป)?(?:ได้)?เลย(?:ทุกครั้ง|เสมอ|ตลอด)?\s?ไม่ต้อง(?:ถาม|รอ)(?:ฉัน|ผม|เรา|หนู)?(?:ก่อน|แล้ว|ทุกครั้ง)*)(?:นะ|ครับ|ค่ะ|(?<!โย)คะ|\s)*", re.IGNORECASE,
)
_ONLY_SO_MUCH = {
    "en": "I begin at once with all that costs nothing and stays here. I ask before I publish, spend or delete: say “publish without asking me” or “don't ask me below $1” and I no longer ask about that. Before deleting I always ask.",
    "ru": "Всё, что ничего не стоит и остаётся здесь, я и так делаю сразу. Спрашиваю перед публикацией, тратами и удалением: скажите «публикуй без моего подтверждения» или «не спрашивай, если дешевле $1», и об этом больше не спрошу. Перед удалением спрашиваю всегда.",
    "th": "งานที่ไม่มีค่าใช้จ่ายและอยู่ในเครื่องนี้ ผมทำให้เลยอยู่แล้วครับ จะถามก็ต่อเมื่อต้องโพสต์ ใช้เงิน หรือลบ พิมพ์ว่า “โพสต์ได้เลยไม่ต้องถามฉัน” หรือ “ถ้าไม่เกิน 1 ดอลลาร์ไม่ต้องถาม” แล้วจะไม่ถามเรื่องนั้นอีก ส่วนการลบถามทุกครั้งครับ",
}


def last_work(request: Request, index: Matcher) -> Plan | None:
    """What was made last, told or looked up; or what is done without asking, and what not. None for any other message."""
    text = re.sub(r"\s+", " ", normalise(request.text)).strip(" ?!.")
    if request.question or request.attachments:
        return None
    language = detect(text, request.language)
    if _ALL_ALONE.fullmatch(text):
        return Plan(goal=text, reply=_ONLY_SO_MUCH.get(language, _ONLY_SO_MUCH["en"]))
    if not _LAST.fullmatch(text):
        return None
    if goal := next((plan.goal for plan in request.earlier if plan.goal and plan.steps), ""):
        return Plan(goal=text, reply=_TOLD.get(language, _TOLD["en"]).format(goal=goal))
    ability = index.whole(_SEARCH)
    return planned(ability, {"limit": 1}, language) if ability else None
