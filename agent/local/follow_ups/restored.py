# ruff: noqa: E501 - patterns read better unbroken
"""What earlier work was made without and is to have after all: "it does need a voice after all", of a film without one."""

from __future__ import annotations

import re

from agent.local.follow_ups.target import Change, Target
from agent.local.lexicon.values import FIELD_WORDS
from agent.patterns import lazy

_AFTER_ALL = lazy(
    r"\b(?:it|this|that|the (?:video|short|clip|film|reel)|we|i)?\s*(?:(?:does|do|did|really|definitely|should|would|could|might|must)\s+)*(?:needs?|wants?|should have|could use|have|has to have|miss(?:es)?|lacks?|add|put|bring back|give (?:it|me)|with|turn on|restore|put back)\s+(?:(?:in|on|back|back in)\s+)?(?:an?|the|some|its|any)?\s*(?P<en>voice-?over|voice|narration|narrator|music|subtitles?|captions?|soundtrack|song)(?:\s+(?:back|in|on|again|then|after all|please|too))*"
    r"|(?<![а-яё])(?:(?:всё-таки|все-таки|всё же|лучше|ему|ей|тут|здесь|там|пусть)\s+)*(?:нуж(?:ен|на|ны|но)|надо|добавь|верни|включи|поставь|хочу|давай|сделай|с|будет)(?:те)?\s+(?:(?:всё-таки|все-таки|всё же|обратно|какой-нибудь|какую-нибудь)\s+)*(?P<ru>голос\w*|озвучк\w+|диктор\w*|музык\w+|субтитр\w*|титры)(?:\s+(?:всё-таки|все-таки|обратно|тоже|пожалуйста|назад))*"
    r"|(?:ขอ|ใส่|เพิ่ม|เอา|ต้องมี|ควรมี|มี|อยากได้|อยากให้มี)(?P<th>เสียงพากย์|เสียงพูด|เสียง|เพลง|ดนตรี|ซับไตเติล|ซับ|คำบรรยาย)(?:กลับ(?:มา|เข้าไป)?|ด้วย|ดีกว่า|หน่อย|แล้วกัน|นะ|ครับ|ค่ะ|(?<!โย)คะ)*",
    re.IGNORECASE,
)
_SAID_AS = {"narration": "voice", "narrator": "voice", "озвуч": "голос", "диктор": "голос", "soundtrack": "music"}
_NOTHING = "none"
_NOT = lazy(r"\b(?:no|not|don'?t|doesn'?t|without|never)\b[\w\s]{0,12}$|(?<![а-яё])(?:не|без)\s+$|ไม่$", re.IGNORECASE)


def put_back(text: str, target: Target, change: Change) -> None:
    """Give a field that was told to have nothing what it usually has, where nothing else is said of it."""
    for match in _AFTER_ALL.finditer(text):
        said = (match["en"] or match["ru"] or match["th"]).lower()
        said = next((word for begins, word in _SAID_AS.items() if said.startswith(begins)), said)
        for spec in target.ability.slots.values():
            named = any(said.startswith(word) or word.startswith(said) for word in FIELD_WORDS.get(spec.label, ()))
            if not named or target.values.get(spec.name) != _NOTHING or _NOT.search(text[: match.start()]):
                continue
            change.spans.append(match.span())
            if spec.name not in change.values:
                change.values[spec.name] = None if spec.default is None else spec.default if spec.default != _NOTHING else next(one for one in spec.choices if one != _NOTHING)
