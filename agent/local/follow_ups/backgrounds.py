# ruff: noqa: E501 - patterns read better unbroken
"""What stands behind what was drawn, and where it is: "put mountains in the background", «фон пусть будет осенний парк», "ฉากหลังเอาเป็นทะเล"; another
place in the place of the one there was: "not the beach, a forest", «не на пляже, а в лесу», "ไม่เอาโต๊ะไม้ เอาเป็นพื้นหินอ่อน".
"""

from __future__ import annotations

import re

from agent.contract import Request
from agent.local.catalogue.matching import Matcher
from agent.local.follow_ups.changes import applied, targets_of
from agent.local.follow_ups.target import Change, Target
from agent.local.slots import find
from agent.local.words import normalise, tokens
from agent.patterns import lazy
from media.prose.russian import declined, nominative
from tools.plan import Plan

_END = r"\s*(?:,?\s*(?:please|pls|instead|пожалуйста|лучше|тогда))*\s*[.!?]*$"
_HI = r"^\W*(?:(?:ok|no|please|can you|could you|and|but|now|actually|hm+|rather|just|i want|i'd like|let'?s)[\s,.!]+)*"
_HI_RU = r"^\W*(?:(?:а|и|но|ну|нет|ой|пожалуйста|лучше|теперь|можно|давай|только)(?![а-яё])[\s,.!]*)*"
_WILL_RU = r"(?:пусть будет|пусть будут|пусть|будет|будут|сделай|поставь|замени|поменяй|смени|хочу|нужен|должен быть|на|[:—–-])"
_BACK_RU = r"(?:задний фон|фон|задний план)"
_THING_RU = r"[а-яё][а-яё -]{1,40}?"
_THING_EN = r"[a-z][\w' -]{1,40}?"
_BACKGROUND = lazy(
    r"^\s*(?:ช่วย|ขอ|งั้น|แล้วก็|แล้ว|อยากได้|เอา)*(?:เปลี่ยน|แก้|ทำ|ขอ|เอา|ใช้)?(?:ให้)?(?:เป็น)?(?:พื้นหลัง|ฉากหลัง|แบ็?คกราวด์)(?:ให้|ขอ|เอา|เปลี่ยน|ทำ)?(?:เป็น)?\s?(?P<th>[\u0e00-\u0e7fA-Za-z ]{2,40}?)(?:ดีกว่า|แทน|นะ|ครับ|ค่ะ|(?<!โย)คะ|หน่อย|เลย|ด้วย|ที|ให้|\s)*$"
    rf"|{_HI}(?:change|make|set|switch|turn)\s+(?:the|its)\s+background\s+(?:to\s+|into\s+)?(?:be\s+)?(?:an?\s+)?(?P<en>{_THING_EN}){_END}"
    rf"|{_HI}(?:change(?: it)? to|make it|put it on|give it|use|with)\s+(?:an?\s+)?(?P<en2>{_THING_EN})\s+background(?: instead)?{_END}"
    rf"|{_HI}(?:let )?(?:the|its)? ?background\s*(?::|,|should be|must be|could be|to be|be|has to be|is|=)\s*(?:an?\s+|the\s+)?(?P<en3>{_THING_EN}){_END}"
    rf"|{_HI}(?:(?:put|place|add|draw|have|show|paint|with)\s+)(?:an?\s+|the\s+|some\s+)?(?P<en4>{_THING_EN})\s+(?:in|as|on|for) the back(?:ground|drop)?{_END}"
    rf"|{_HI_RU}(?:сделай|поменяй|замени|смени|поставь)(?:те)?\s+{_BACK_RU}\s+(?:на\s+)?(?P<ru>{_THING_RU}){_END}"
    rf"|{_HI_RU}{_BACK_RU}\s*(?:{_WILL_RU}\s*)+(?<![а-яё])(?P<ru2>{_THING_RU}){_END}"
    rf"|{_HI_RU}(?:{_WILL_RU}\s+)*(?:на заднем плане|на фоне|сзади|позади|на заднем фоне)\s+(?:{_WILL_RU}\s+)*(?P<ru3>{_THING_RU})(?:\s+(?:сделай|нарисуй|поставь|добавь))?{_END}"
    rf"|{_HI_RU}(?:(?:сделай|нарисуй|поставь|добавь|пусть будет|пусть будут|хочу)\s+)(?P<ru4>{_THING_RU})\s+(?:на заднем плане|на фоне|сзади|позади){_END}", re.IGNORECASE,
)
"""What is to stand behind what was drawn, and nothing else of it."""
_NO_BACKGROUND = lazy(r"\b(?:blur\w*|transparent|removed?|gone|plain|brighter|darker|lighter|simpler|nicer|better|quieter|louder|music|song|same)\b|прозрачн|размыт|убер|музык|песн|светлее|темнее|ярче|поярче|проще|โปร่งใส|เบลอ|ออก$|ใส$|เพลง", re.IGNORECASE)
_BEHIND_IT = lazy(r"[\s,]*(?:พื้นหลัง|ฉากหลัง)[^,]*$|,?\s+(?:on|with|against|,)?\s*(?:an?\s+)?[\w' -]{2,30}\sbackground$|,?\s*фон: [^,]*$", re.IGNORECASE)
_PLACE_EN = r"(?:beach|seaside|sea|shore|coast|ocean|river|riverside|lake|forest|woods|jungle|park|garden|street|city|town|village|field|meadow|desert|mountains?|hills?|road|rooftop|roof|caf[eé]|restaurant|kitchen|office|studio|classroom|gym|market|shop|island|farm|bridge|harbou?r|pool|terrace|balcony|yard|backyard|countryside|library|bathroom|bedroom|living room)"
_PLACE_RU = r"(?:пляж(?:е|ах)?|мор[ея]|океан[еа]|берег[уа]|реке|озере|лесу|джунглях|парке|саду|улиц[еы]|городе|деревне|поле|лугу|пустыне|горах|горе|холме|дороге|крыше|кафе|ресторане|комнате|кухне|офисе|студии|рынке|магазине|острове|ферме|мосту|площади|бассейн[еа]|террасе|балконе|дворе|библиотеке)"
_PLACE_TH = r"(?:ชายหาด|หาดทราย|หาด|ทะเลสาบ|ทะเลทราย|ทะเล|แม่น้ำ|ป่าสน|ป่า|สวน|ถนน|เมือง|ทุ่งหญ้า|ทุ่ง|ภูเขา|ดอย|ร้าน|คาเฟ่|ห้อง|ครัว|ตลาด|เกาะ|ฟาร์ม|สะพาน|สระน้ำ|ดาดฟ้า|ระเบียง)"
_AT = {
    "en": lazy(rf"\s+(?P<prep>on|in|at|by|near|along)\s+(?:an?\s+|the\s+)?(?P<place>(?:[\w'-]+\s+){{0,2}}?{_PLACE_EN})(?=\s*$|,)", re.IGNORECASE),
    "ru": lazy(rf"\s+(?P<prep>на|в|во|у|возле)\s+(?P<place>(?:[а-яё]+\s+)??{_PLACE_RU})(?=\s*$|,)", re.IGNORECASE),
    "th": lazy(rf"(?P<prep>(?:อยู่)?(?:บน|ใน|ที่|ริม|กลาง|หน้า|ข้าง))\s?(?P<place>{_PLACE_TH}[\u0e00-\u0e7f]{{0,12}})\s*$"),
}
"""Where what is drawn is, told behind it."""
_PREP_TH = r"(?:บน|ใน|ที่|ริม|กลาง|หน้า|ข้าง)?"
_ELSEWHERE = {
    "en": lazy(rf"{_HI}(?:not|no|without|not at|not on|not in) (?:the |an? )?(?P<old>[a-z][\w' -]{{1,30}}?)(?: (?:please|any ?more|thanks?))*\s*[,;.–—-]+\s*(?:but |and |rather )?(?:make (?:it|that) |use |put |have |let it be |try |take )?(?:(?P<prep>on|in|at|by|near) )?(?:an? |the )?(?P<new>[a-z][\w' -]{{1,40}}?)(?: instead| rather| please)*\W*$", re.IGNORECASE),
    "ru": lazy(rf"{_HI_RU}(?:не|вместо)\s+(?:(?:в|во|на|у|возле)\s+)?(?P<old>[а-яё][а-яё -]{{1,30}}?)\s*,?\s+(?:а\s+)(?:(?P<prep>в|во|на|у|возле)\s+)?(?P<new>[а-яё][а-яё -]{{1,40}}?){_END}", re.IGNORECASE),
    "th": lazy(r"^\s*(?:ไม่เอา|ไม่ใช่|ไม่ต้อง(?:มี|เป็น)?)(?P<old>[\u0e00-\u0e7f]{2,30}?)(?:แล้ว|ละ|นะ|ค่ะ|(?<!โย)คะ|ครับ|จ้า|\s)*\s+(?:เอา|ขอ|เปลี่ยน|ทำ|แต่)(?:เป็น)?(?P<prep>บน|ใน|ที่|ริม|กลาง|หน้า|ข้าง)?(?P<new>(?!สี|เสียง)[\u0e00-\u0e7f ]{2,40}?)(?:แทน|ดีกว่า|นะ|ค่ะ|(?<!โย)คะ|ครับ|จ้า|หน่อย|เลย|\s)*$"),
}
"""Not there, but there."""
_PUT = {
    "en": lazy(rf"{_HI}(?:put|place|set|move|take) (?:it|him|her|them|that|this) (?P<prep>on|in|at|by|near|onto|into|to) (?:an? |the )?(?P<new>(?:[a-z][\w'-]*\s+){{0,2}}?(?!shop|market|office|studio|gym|city){_PLACE_EN}){_END}", re.IGNORECASE),
    "ru": lazy(rf"{_HI_RU}(?:поставь|посади|помести|перенеси|перемести|положи)(?:те)?\s+(?:его|её|ее|их|это)\s+(?P<prep>на|в|во|к)\s+(?P<new>[а-яё]{{3,20}}(?: [а-яё]{{3,20}})?){_END}", re.IGNORECASE),
    "th": lazy(rf"^\s*(?:ช่วย)?(?:ย้าย|เอา)(?:มัน)?(?:ไป)?(?:วาง|ไว้|อยู่)*(?P<prep>บน|ใน|ที่|ริม|กลาง|หน้า|ข้าง)(?P<new>{_PLACE_TH}[\u0e00-\u0e7f]{{0,16}}?)(?:แทน|ดีกว่า|นะ|ค่ะ|(?<!โย)คะ|ครับ|จ้า|หน่อย|เลย|\s)*$"),
}
"""Put there, from wherever it is."""
_INSIDE = lazy(r"\b(?:forest|woods|jungle|park|garden|city|town|village|field|meadow|desert|mountains?|hills|caf[eé]|restaurant|kitchen|office|studio|classroom|gym|market|shop|pool|yard|countryside|library|room|bathroom|bedroom)$", re.IGNORECASE)
_UPON = lazy(r"\b(?:beach|street|road|roof|rooftop|island|farm|bridge|terrace|balcony|hill|table|floor|sofa)$", re.IGNORECASE)
_INSIDE_TH = lazy(r"ป่า|สวน|เมือง|ห้อง|ครัว|ร้าน|คาเฟ่|ตลาด|ทุ่ง|ออฟฟิศ|สตูดิโอ|บ้าน")
_UPON_TH = lazy(r"ภูเขา|ดอย|ดาดฟ้า|เกาะ|สะพาน|โต๊ะ|พื้น|ชายหาด|หาด|ถนน|ระเบียง|เก้าอี้")
_UPON_RU = lazy(r"^(?:пляж|берег|улиц|дорог|крыш|остров|ферм|мост|площад|террас|балкон|рынок|рынк|кухн|луг|холм|озеро|реку|река|море|пол[еы]?$|стол|диван)", re.IGNORECASE)

_LONGEST = 200  # characters


def background_told(request: Request, index: Matcher, language: str) -> Plan | None:
    """The plan of the newest picture before another background, or elsewhere; None for any other message, and where nothing was drawn."""
    if request.question or request.attachments or not request.earlier or len(request.text) > _LONGEST:
        return None
    text = normalise(request.text)
    said = _BACKGROUND.match(text)
    elsewhere = None if said else next(((key, match) for key, way in _ELSEWHERE.items() if (match := way.match(text))), None)
    put = None if said or elsewhere else next(((key, match) for key, way in _PUT.items() if (match := way.match(text))), None)
    if not elsewhere and not put and (said is None or _NO_BACKGROUND.search(said[0])):
        return None
    for target in targets_of(request.earlier[0], index):
        prompt = str(target.values.get("prompt") or "") if target.ability.tool.domain == "image" and target.place is None else ""
        if not prompt:
            continue
        if said and _is_a_colour(said, target):
            return None
        new = _before(prompt, said) if said else _moved(prompt, *elsewhere) if elsewhere else _put_there(prompt, *put) if put else ""
        return applied(request.earlier[0], [(target, Change({"prompt": new}))], language, index) if new else None
    return None


def _told(said: re.Match[str]) -> tuple[str, str]:
    """Which language a background is told in, and it."""
    return next((name[:2], value.strip()) for name, value in said.groupdict().items() if value)


def _before(prompt: str, said: re.Match[str]) -> str:
    """What is drawn before the background that is told: where it was is no more, what it is on or with stays."""
    key, told = _told(said)
    bare = _BEHIND_IT.sub("", prompt)
    bare = _AT[key].sub("", bare) or bare
    if key == "th":
        return f"{bare} พื้นหลัง{told}"
    return f"{bare}, фон: {nominative(told)}" if key == "ru" else f"{bare}, {told} background"


def _is_a_colour(said: re.Match[str], target: Target) -> bool:
    """Whether nothing but a colour is told, which is a value of its own: "blue"."""
    told = _told(said)[1]
    spec = target.ability.slots.get("palette")
    hits = find(told, spec) if spec is not None else []
    return any(not re.sub(r"[\W_]|pastel|пастельн[а-яё]+|พาสเทล", "", told[: hit.start] + told[hit.end :]) for hit in hits)


def _moved(prompt: str, key: str, said: re.Match[str]) -> str:
    """What is drawn with the other place for the one that was told; empty where it was told none, or something else is taken back."""
    there = _AT[key].search(prompt) if key in _AT else None
    if there and _is_named(said["old"], there["place"]):
        return f"{prompt[: there.start()]}{_at(key, there, said)}{prompt[there.end() :]}"
    if key == "th" and said["old"] in prompt:
        return re.sub(rf"{_PREP_TH if said['prep'] else ''}{re.escape(said['old'])}", lambda _: f"{said['prep'] or ''}{said['new'].strip()}", prompt, count=1)
    return ""


def _put_there(prompt: str, key: str, said: re.Match[str]) -> str:
    """What is drawn, there and nowhere else; empty where a Russian word names no place."""
    there = _AT[key].search(prompt)
    bare = f"{prompt[: there.start()]}{prompt[there.end() :]}" if there else prompt
    new, prep = said["new"].strip(), {"onto": "on", "into": "in", "to": "at"}.get(said["prep"], said["prep"])
    if key == "th":
        return f"{bare}{prep}{new}"
    if key == "en":
        return f"{bare} {prep} {'an' if new[:1] in 'aeiou' else 'a'} {new}"
    place = (list(declined(nominative(new))) or [new] * 9)[8]
    return f"{bare} {prep} {place}" if prep != "к" and re.search(rf"(?:^|\s){_PLACE_RU}$", place, re.IGNORECASE) else ""


_WATERSIDE = lazy(r"ทะเล|หาด|sea|beach|shore|coast|ocean|мор|пляж|берег|океан", re.IGNORECASE)
"""The sea and its shore are one place to a person."""


def _is_named(old: str, place: str) -> bool:
    """Whether the place that is not wanted is the one that was told."""
    stems = {token.stem for token in tokens(place)}
    shared = any(token.stem in stems for token in tokens(old)) or old in place or place in old
    return shared or old[:3].lower() == place[:3].lower() or bool(_WATERSIDE.search(old) and _WATERSIDE.search(place))


def _at(key: str, there: re.Match[str], said: re.Match[str]) -> str:
    """The other place, as it is told where something is."""
    new, prep = said["new"].strip(), said["prep"] or ""
    if key == "th":
        return f"{prep or ('ใน' if _INSIDE_TH.match(new) else 'บน' if _UPON_TH.match(new) else there['prep'])}{new}"
    if key == "en":
        prep = prep or ("in" if _INSIDE.search(new) else "on" if _UPON.search(new) else there["prep"])
        article = "the " if re.search(r"(?:mountains|woods|city|countryside)$", new, re.IGNORECASE) else "" if new.endswith("s") else "an " if new[:1] in "aeiou" else "a "
        return f" {prep} {article}{new}"
    if prep:
        return f" {prep} {new}"
    return f" {'на' if _UPON_RU.match(new) else 'в'} {list(declined(nominative(new)))[8]}"
