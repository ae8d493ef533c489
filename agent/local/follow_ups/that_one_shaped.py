# ruff: noqa: E501 - patterns read better unbroken
"""One of several pictures, in another shape: "i like the third, make it vertical", "number two but square", «вторая хорошая, сделай её вертикальной»,
"ชอบรูปที่ 3 ทำแนวตั้งให้หน่อย". A vertical picture is no film, though films are vertical.
"""

from __future__ import annotations

import re

from agent.contract import Request
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.follow_ups.again import nth_of
from agent.local.follow_ups.changes import targets_of
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_NTH_EN = {"first": 1, "1st": 1, "one": 1, "second": 2, "2nd": 2, "two": 2, "third": 3, "3rd": 3, "three": 3, "fourth": 4, "4th": 4, "four": 4, "fifth": 5, "5th": 5, "five": 5, "sixth": 6, "six": 6, "last": -1}
_NTH_RU = (("перв", 1), ("втор", 2), ("трет", 3), ("четв", 4), ("пят", 5), ("шест", 6), ("последн", -1))
_NTH_TH = {"หนึ่ง": 1, "สอง": 2, "สาม": 3, "สี่": 4, "ห้า": 5, "หก": 6, "สุดท้าย": -1}
_SHAPES = (("9:16", r"vertical|portrait|9:16|вертикальн|แนวตั้ง"), ("1:1", r"square|1:1|квадрат|(?:สี่เหลี่ยม)?จัตุรัส"), ("4:5", r"4:5"), ("16:9", r"landscape|horizontal|wide|16:9|горизонтальн|แนวนอน"))
_SHAPE_EN = r"(?:vertical(?:ly)?|portrait|square|landscape|horizontal(?:ly)?|wide(?:screen)?|9:16|16:9|1:1|4:5)"
_SO_EN = r"(?:[\s,]+(?:format|version|please|pls|for (?:stories|reels|instagram|tiktok|youtube|the feed)))*"
_OF_THEM_EN = lazy(
    rf"\W*(?:(?:ok|great|nice|hm+|well|oh|wow|and|so)[\s,.!]+)*(?:(?:i|we)(?:'ll| will|'d)?(?: (?:really|do|think))? (?:like|love|take|prefer|pick|choose|want|go with)|let'?s (?:go with|take|use)|give me|take|love|like|use|pick)?\s*(?:the )?(?:(?P<nth>first|1st|second|2nd|third|3rd|fourth|4th|fifth|5th|sixth|last)|(?:number|no\.?|picture|image|#)\s?(?P<n>one|two|three|four|five|six|\d))(?: (?:one|picture|image|photo|poster|version|option))?(?:(?:'s| is| looks?)(?: (?:the|my|really|very|so|pretty))* (?:good|nice|great|best|lovely|perfect|favou?rite|cool|better)(?: one)?)?(?: (?:please|best|most))*[\s,.;!—–-]*(?:(?:and|but|now|just|only|so|then|can you|could you|please)\s+)*(?:(?:make|turn|do|have|want|need)\s+)?(?:(?:it|that|this|that one|this one)\s+)?(?:(?:in|to|into|a|as)\s+)*(?P<shape>{_SHAPE_EN}){_SO_EN}\W*", re.IGNORECASE,
)
_OF_THEM_RU = lazy(
    r"\W*(?:(?:ок|класс|супер|мне|нам|а|и|ну|больше|беру|возьму|выбираю|давай|лучше|нравится|понравилась|хочу|можно|только)[\s,.!]+)*(?P<nth>(?:перв|втор|трет|четв[её]рт|пят|шест|последн)[а-яё]+)(?:\s+(?:картинк[а-яё]+|вариант|рисунок|афиш[а-яё]+|из них))?(?:\s+(?:самая|очень|мне|лучше|всех|хорош[а-яё]+|нравится|понравилась|красив[а-яё]+|отличн[а-яё]+|супер|лучшая|класс[а-яё]*))*[\s,.;!—–-]*(?:(?:но|и|а|теперь|только|сделай|сделать|можно|давай|пожалуйста|её|ее|его)(?:те)?\s+)*(?:в\s+)?(?P<shape>вертикальн[а-яё]+|квадрат[а-яё]*|горизонтальн[а-яё]+)(?:\s+(?:формат[а-яё]*|виде|пожалуйста|для [а-яё]+))*\W*", re.IGNORECASE,
)
_OF_THEM_TH = lazy(r"\s*(?:ชอบ|เอา|ขอ|เลือก|โอเค|\s)*(?:รูป|อัน|ภาพ|แบบ)ที่\s?(?P<nth>\d|หนึ่ง|สอง|สาม|สี่|ห้า|หก|สุดท้าย)(?:สวย|ดี|โอเค|น่ารัก|ถูกใจ|มาก|สุด|ที่สุด|เลย|นะ|ค่ะ|(?<!โย)คะ|ครับ|จ้า|\s)*(?:แต่|และ|แล้ว)?(?:ช่วย|ขอ|ทำ|เอา|เปลี่ยน|ให้|เป็น|แบบ|\s)*(?P<shape>แนวตั้ง|แนวนอน|(?:สี่เหลี่ยม)?จัตุรัส)(?:ให้|หน่อย|ด้วย|นะ|ค่ะ|(?<!โย)คะ|ครับ|จ้า|ที|\s)*")
_LONGEST = 120  # characters


def that_one_shaped(request: Request, index: Matcher, language: str) -> Plan | None:
    """The plan of that one in that shape; None for any other message, and where no several pictures were made."""
    text = normalise(request.text)
    if request.question or request.attachments or not request.earlier or len(text) > _LONGEST:
        return None
    match = _OF_THEM_EN.fullmatch(text) or _OF_THEM_RU.fullmatch(text) or _OF_THEM_TH.fullmatch(text)
    newest = request.earlier[0]
    target = next((one for one in targets_of(newest, index) if one.place is None and one.ability.tool.domain == "image"), None) if match else None
    if match is None or target is None or len({step.tool for step in newest.steps}) > 1:
        return None
    several = len(newest.steps) if len(newest.steps) > 1 else int(target.values.get("count") or 1)
    place = _place(match)
    one = nth_of(newest, target, several - 1 if place < 0 else place - 1) if several > 1 and place else None
    shape = next(value for value, words in _SHAPES if re.match(words, match["shape"], re.IGNORECASE))
    if one is None:
        return None
    step = wording.with_values(one, target.ability, {"aspect": shape}, language).model_copy(update={"needs": []})
    return Plan(goal=step.title, steps=[step])


def _place(match: re.Match[str]) -> int:
    """Which one is told, from 1; the last one is -1."""
    said = match.groupdict()
    word = (said["nth"] or said.get("n") or "").lower()
    if word.isdigit():
        return int(word)
    return next((place for begun, place in _NTH_RU if word.startswith(begun)), 0) or _NTH_EN.get(word) or _NTH_TH.get(word) or 0
