# ruff: noqa: E501 - patterns read better unbroken
"""What was made is found bad, and nothing is wished for: "the vid you made was crap, the dog had 5 legs". No word of it is a wish; it is asked
what to do about it. What is found bad in one word ("the pictures are ugly") is made again elsewhere.
"""

from __future__ import annotations

import re

from agent.contract import Request
from agent.language import detect
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan

_WHAT = r"(?:video|vid|clip|reel|short|film|picture|pic|image|poster|song|caption|drawing|thing|one)"
_BAD = r"(?:crap(?:py)?|shit(?:e|ty)?|bad|awful|terrible|horrible|rubbish|garbage|trash|ugly|a mess|a joke|useless|poor|weird|creepy|wrong|broken|disappointing|not good|no good)"
_EN = lazy(
    rf"\W*(?:(?:hey|so|btw|ugh|omg|sorry|but|and|no)[\s,]+)*(?:the|that|this|your|my)\s+(?:last |first |second )?{_WHAT}(?: (?:that )?(?:you|u) (?:made|did|sent|gave me)(?: (?:me|us|earlier|yesterday|today|before))?)?\s+(?:is|was|are|were|looks?|looked|came out|turned out)\s+(?:(?:so|really|very|just|pretty|quite|total|absolute|kind of|a bit|complete(?:ly)?|totally)\s+)*{_BAD}(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_WHAT_RU = r"(?:видео|видос|ролик|клип|рилс|картинка|рисунок|афиша|плакат|постер|песня)"
_BAD_RU = r"(?:отстой|фигня|хрень|ужас\w*|кошмар\w*|говно|дерьмо|дичь|бред|жесть|плох\w+|ужасн\w+|страшн\w+|уродлив\w+|крив\w+|никак\w+|не очень|хуж\w+)"
_RU = lazy(
    rf"\W*(?:(?:слушай|ну|блин|эй|а|и|но|нет|кстати)(?![а-яё])[\s,]*)*(?:(?:это|твой|твоё|твоя|тот|то|та|последн\w+)\s+)*(?:{_WHAT_RU}(?: (?:которое|который|которую) (?:ты|вы) (?:сделал\w*|прислал\w*))?(?: (?:получил\w+|вышл\w+|вышел|какой-то|какая-то|какое-то|просто|вообще|полн\w+|-))*\s+{_BAD_RU}(?: (?:получил\w+|вышл\w+|вышел|какой-то|какая-то|полн\w+))*|{_BAD_RU}(?: (?:какой-то|какая-то|полн\w+))* (?:получил\w+|вышл\w+|вышел)|(?:получил\w+|вышл\w+|вышел) (?:просто |полн\w+ |какой-то |какая-то )*{_BAD_RU})(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_TH = lazy(r"\s*(?:คลิป|วิดีโอ|รูป|โปสเตอร์|งาน)(?:ที่(?:เธอ|คุณ)?(?:ทำ|ส่ง)(?:มา|ให้)?)?(?:มัน|นี้|นั้น|ออกมา|ดู)*(?:แย่|ห่วย|กาก|น่าเกลียด|พัง|เละ)(?:มาก|สุดๆ|จัง|เลย|ว่ะ|ไป|ชะมัด|นะ|ครับ|ค่ะ|(?<!โย)คะ)*(?P<rest>.*)", re.DOTALL)
_YOU_MADE = lazy(r"\b(?:you|u) (?:made|did|sent|gave)\b|получил|вышл?[ои]|вышел|ты сделал|[\u0e00-\u0e7f]", re.IGNORECASE)
_WISHES = lazy(
    r"\b(?:make|redo|do (?:it|that|this|another)|again|change|another|remove|add|fix|instead|should|want(?:ed)?|asked|need|please|too|enough|cut|use|put|try|can you|could you|without|post|send|undo)\b"
    r"|(?<![а-яё])(?:сдела|передела|перерису|смени|поменя|убери|добавь|исправ|вместо|хоч|хотел|просил|над|нуж|давай|слишком|мало|ещё раз|еще раз|заново|снова|пусть|можно|верни|отмени|пожалуйста|лучше)|ทำ|แก้|เปลี่ยน|ขอ|อยาก|ช่วย|ใหม่|เอา|ใส่|เกินไป|ลบ",
    re.IGNORECASE,
)
"""Says what is to be done about it, or how it is to be."""


def found_bad(request: Request) -> Plan | None:
    """What is asked where a message does nothing but find what was made bad; None for any other."""
    text = normalise(request.text)
    match = None if request.question or request.attachments or not (request.earlier or request.recent) else _EN.fullmatch(text) or _RU.fullmatch(text) or _TH.fullmatch(text)
    if match is None or not (re.search(r"\w", match["rest"]) or _YOU_MADE.search(text)) or _WISHES.search(match["rest"]) or "?" in match["rest"]:
        return None
    return Plan(reply=phrase("found_bad", detect(text, request.language)))
