# ruff: noqa: E501 - patterns read better unbroken
"""The values of something that is done to a clip held against the words around them: which end a cut takes ("keep it under a minute", «всё,
что после 1:40, лишнее»), what a picture is found to be and is no longer to be ("ภาพมันมืดไปหน่อย"), which moment a still is of ("the last frame").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from agent.local import slots
from agent.local.catalogue.fields import Spec
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.follow_ups.complaints import opposite
from agent.local.slots.duration import is_stretch
from agent.patterns import lazy
from tools.plan import Plan

_AT_MOST = lazy(
    r"(?:\b(?:under|within|below|less than|no (?:more|longer) than|not (?:more|longer) than|at most|max(?:imum)?(?: of)?|fits? (?:in|into|under|within)?|down to|up to)"
    r"|(?<![а-яё])(?:не (?:больше|более|длиннее|дольше)(?: чем)?|максимум|макс|меньше|короче|в пределах|(?:влез|вмест|уложи|помест)[а-яё]*(?: в| до)?|в|на)"
    r"|ไม่(?:ให้)?เกิน|ภายใน|เหลือ(?:แค่|ไม่เกิน|ซัก|สัก)?|ไม่ถึง)\s*(?:a |the |one |about |около |примерно |где-то )?$",
    re.IGNORECASE,
)
"""Before how long it may be at most."""
_BY_SO_MUCH = lazy(r"(?<![а-яё])(?:в|на)\s*(?:около |примерно |где-то )?$", re.IGNORECASE)
"""«на 5 секунд» may be how much goes as well: of the beginning, it is."""
_BEHIND = lazy(
    r"(?:\b(?:after|past|beyond|behind)|(?<![а-яё])(?:после|позже|дальше|начиная с)|หลัง(?:จาก)?)\s*(?:the |about |minute |second |นาที(?:ที่)?|วินาที(?:ที่)?|วิ)*\s*$", re.IGNORECASE
)
_AHEAD = lazy(r"(?:\b(?:before|until|till)|(?<![а-яё])до|ก่อน(?:ถึง)?)\s*(?:the |about |นาที(?:ที่)?|วินาที(?:ที่)?|วิ)*\s*$", re.IGNORECASE)
_GOES = lazy(
    r"\b(?:get(?:ting)? rid|rid of|wipe|clear|rubbish|junk|garbage|useless|drop|cut|remove|bin|delete|ditch|lose|chop|trim|scrap|snip|shave|toss|throw|dump|kill|gone|don't (?:want|need))\b"
    r"|(?<![а-яё])(?:не нуж|лишн|убер|убир|выкин|выкид|отреж|среж|обреж|обруб|отруб|вырез|выреж|выброс|на выброс|долой|удал|сотри|ни к чему|в мусор|не надо)"
    r"|ตัด|ไม่เอา|ลบ|ทิ้ง|เอา.{0,30}?ออก|ไม่ต้อง",
    re.IGNORECASE,
)
_STAYS = lazy(r"\b(?:keep|only|just|leave|need|want)\b(?! (?:it )?(?:gone|out))|(?<![а-яё])(?:остав|сохран|только|лишь|нужн)|เก็บ|เอาแค่|เอาเฉพาะ|ขอแค่|เฉพาะ|เริ่ม", re.IGNORECASE)
_WORTHLESS = lazy(
    r"\b(?:useless|rubbish|junk|garbage|pointless|worthless|no good|a waste|unusable|crap)\b"
    r"|(?<![а-яё])(?:бесполезн|ни о ч[её]м|ерунд|неудачн|никуда не год)|ไม่ได้เรื่อง|ไร้ประโยชน์|ใช้ไม่ได้",
    re.IGNORECASE,
)
"""What is found so is what goes, without a word for it: "the last three seconds are useless"."""
_ALL_UP_TO = lazy(r"(?<![а-яё])(?:вс[её](?:,? что)? до(?![а-яё])|до [^,.;!?]{1,30}? вс[её])", re.IGNORECASE)
"""Russian "обрежь до 30 секунд" is how long it is to be; "всё до тридцатой секунды" is what goes."""
_RUSSIAN = lazy("[а-яё]", re.IGNORECASE)
_FROM_THE_START = lazy(
    r"\b(?:first|start\w*|begin\w*|opening|intro|skip|from|after|since|off|on(?:wards?)?|ahead|head)\b|(?<![а-яё])(?:перв|начал|начин|начн|пропуст|после|сначала|спереди|вступлен|с|со|от)(?:[а-яё]*)(?![а-яё])"
    r"|แรก|ต้น|เริ่ม|จาก|ตั้งแต่|หลัง|หน้า|ข้าม|หัว",
    re.IGNORECASE,
)
_OPPOSITE = {"darker": "brighter", "brighter": "darker"}
_FOUND_TH = lazy(r"(?:ไป|มาก|จัง|อะ|อ่ะ|เกิน|ด้วย|หน่อยนะ|มองไม่เห็น|ๆ)")
_WISHED_TH = lazy(r"(?:ทำ|ปรับ|ให้|ขอ|อยาก|เพิ่ม|ลด)\S*$")
_LESS_BRIGHT = lazy(
    r"\b(?:less|lower|reduce|decrease|cut|drop|turn down|bring down|tone down)\b[^,.;!?]{0,15}\bbright|\bbright\w*[^,.;!?]{0,10}\b(?:down|lower)\b"
    r"|(?<![а-яё])(?:убав|уменьш|сниз|приглуш|понизь|ниже)[а-яё]*[^,.;!?]{0,12} яркост|яркост[а-яё]*[^,.;!?]{0,12}(?:убав|уменьш|сниз|приглуш|пониз|ниже|меньше)|ลด(?:ความ|ระดับ)*(?:สว่าง|แสง)",
    re.IGNORECASE,
)
_TOO_BRIGHT = lazy(r"\b(?:too|so|way too|over) ?-?(?:bright|exposed|lit)\b|\bblown out\b|(?<![а-яё])(?:слишком|очень) (?:ярк|светл)|(?:пере|за)свеч|แสงจ้า|จ้า(?:เกิน)?ไป|สว่าง(?:เกิน)?ไป", re.IGNORECASE)
_LAST = lazy(
    r"\b(?:last|final|closing|ending|very end|(?:at|from) the end)\b|(?<![а-яё])(?:последн|финальн|в (?:самом )?конце|из конца|с конца)|สุดท้าย|ตอนจบ|ตอนท้าย|ท้ายคลิป|ท้ายสุด", re.IGNORECASE
)
_FIRST = lazy(
    r"\b(?:first (?:frame|shot|moment|second|picture)|opening|(?:at|from) the (?:very )?(?:start|beginning))\b|(?<![а-яё])(?:перв(?:ый|ого) кадр|в (?:самом )?начале|из начала|с начала)|เฟรมแรก|ภาพแรก|ตอนต้น|ต้นคลิป|ตอนแรก|ตอนเริ่ม",
    re.IGNORECASE,
)
_MIDDLE = lazy(
    r"^(?!.*(?:logo|watermark|лого|знак|โลโก้|ลายน้ำ)).*?(?:\b(?:middle|half ?way|midway)\b|(?<![а-яё])середин[а-яё]+|(?:ตอน|ช่วง|ตรง|เฟรม)กลาง|กลาง(?:ๆ|คลิป|วิดีโอ))", re.IGNORECASE | re.DOTALL
)
_NAMED_MOMENT = lazy(r"(?:\b(?:second|sec)|(?<![а-яё])секунда|(?:วินาที|วิ)(?:ที่)?)\s?(?P<n>\d{1,4})(?![\d:])", re.IGNORECASE)
_ORDINAL_MOMENT = lazy(r"(?<![а-яё])(?P<n>[а-яё]+|\d{1,3}-?)(?:ая|ья|я) (?P<u>секунда|минута)(?![а-яё])", re.IGNORECASE)
_LOUD = lazy(r"\b(?:loud|deafening|blaring)\b|(?<![а-яё])(?:громк(?:о|ий|ая|ое)|ор[её]т)(?![а-яё])|ดัง(?!ขึ้น|กว่า)", re.IGNORECASE)
_QUIET = lazy(r"\b(?:quiet|faint)\b|(?<![а-яё])(?:тих(?:о|ий|ая|ое))(?![а-яё])|เบา(?!ลง|กว่า)", re.IGNORECASE)
_TO_BECOME = lazy(r"\b(?:make|turn|have|want|keep)\b[^,.;!?]{0,25}$|(?<![а-яё])(?:сделай|хочу|пусть)(?:те)?(?![а-яё])[^,.;!?]{0,25}$|(?:ทำ|ขอ|อยาก|ปรับ)\S*$", re.IGNORECASE)
_FLIPPED = lazy(r"^(?!.*(?:mirror|left|зеркал|слева|ซ้าย|มิเรอร์)).*(?:upside down|right way up|вверх ногами|กลับหัว)", re.IGNORECASE | re.DOTALL)
"""What is upside down is turned over, and not mirrored as well: "it is upside down, flip it"."""
_WINDOW = 40


def as_told(specs: Sequence[Spec], chosen: dict[str, Any], text: str) -> None:
    """Put right what the words around a value say of it."""
    by_name = {spec.name: spec for spec in specs}
    if is_stretch(specs):
        _without_what_is_worthless(by_name, chosen, text)
        _which_end(by_name, chosen, text)
    if (moment := by_name.get("at_s")) is not None and "part" in by_name:
        _which_moment(moment, chosen, text)
    if (way := by_name.get("direction")) is not None and {"louder", "quieter"} <= set(way.choices) and not {"direction", "factor"} & chosen.keys():
        _which_way(chosen, text)
    for spec in specs:
        if spec.kind == "choice" and spec.many and isinstance(values := chosen.get(spec.name), list) and set(_OPPOSITE) & set(map(str, values)):
            chosen[spec.name] = list(dict.fromkeys(_no_longer(value, spec, text) for value in values))
        if spec.kind == "choice" and spec.many and _FLIPPED.search(text) and {"mirror", "upside_down"} <= set(map(str, chosen.get(spec.name) or ())):
            chosen[spec.name] = [value for value in chosen[spec.name] if value != "mirror"]


def _which_way(chosen: dict[str, Any], text: str) -> None:
    """How loud a clip is found to be is what it is no longer to be: "so loud"; "make it loud" is a wish."""
    loud, quiet = _LOUD.search(text), _QUIET.search(text)
    if (found := loud or quiet) is None or (loud and quiet):
        return
    wished = _TO_BECOME.search(text[: found.start()]) is not None and not re.search(r"\bnot\b|(?<![а-яё])не(?![а-яё])|ไม่", text)
    chosen["direction"] = "louder" if bool(loud) == wished else "quieter"


def stills_as_told(plan: Plan, text: str, index: Matcher, language: str) -> Plan:
    """The plan, with the moment that is told of a still where none of its values say which."""
    steps = list(plan.steps)
    for at, step in enumerate(steps):
        ability = next((one for one in index.abilities if one.tool.name == step.tool and {"at_s", "part"} <= one.slots.keys()), None)
        if ability is None or {"at_s", "part"} & step.args.keys():
            continue
        told = dict[str, Any]()
        _which_moment(ability.slots["at_s"], told, text)
        steps[at] = wording.with_values(step, ability, told, language) if told else step
    return plan if steps == list(plan.steps) else plan.model_copy(update={"steps": steps})


def _without_what_is_worthless(specs: dict[str, Spec], chosen: dict[str, Any], text: str) -> None:
    """The end of a clip that is found to be of no use goes, and is not all that is kept."""
    if not _WORTHLESS.search(text) or _STAYS.search(text) or {"start_s", "drop_last_s"} & chosen.keys():
        return
    if "last_s" in chosen and "drop_last_s" in specs:
        chosen["drop_last_s"] = chosen.pop("last_s")
    elif "end_s" in chosen and "start_s" in specs and not specs["end_s"].required:
        chosen["start_s"] = chosen.pop("end_s")


def _which_end(specs: dict[str, Spec], chosen: dict[str, Any], text: str) -> None:
    """Of one time alone, whether what comes before it stays, or what comes after it."""
    told = [name for name in ("start_s", "end_s") if chosen.get(name)]
    if len(told) != 1 or {"last_s", "drop_last_s"} & chosen.keys() or not {"start_s", "end_s"} <= specs.keys():
        return
    name, value = told[0], chosen[told[0]]
    found = next((hit for hit in slots.find(text, specs[name]) if hit.value == value), None)
    if found is None or specs[name].required:
        return
    before, goes = text[max(0, found.start - _WINDOW) : found.start], _GOES.search(text) is not None and not _STAYS.search(text)
    behind = _BEHIND.search(before) or _BEHIND.search(text[max(0, found.start - _WINDOW) : found.end - 1])
    ahead = _AHEAD.search(before) and (not _RUSSIAN.search(text) or _ALL_UP_TO.search(text))
    if goes and (behind or ahead):
        right = "end_s" if behind else "start_s"
    elif name == "start_s" and not (behind or ahead) and _is_how_long(before, text):
        right = "end_s"
    else:
        return
    del chosen[name]
    chosen[right] = value


def _is_how_long(before: str, text: str) -> bool:
    """Whether a time is how long a clip is to be, and not where it is to begin."""
    from_the_start = _FROM_THE_START.search(text) is not None
    return not from_the_start or (_AT_MOST.search(before) is not None and not _BY_SO_MUCH.search(before))


def _which_moment(spec: Spec, chosen: dict[str, Any], text: str) -> None:
    """The second that is named without a preposition, or the beginning or the end of the clip."""
    if chosen.get("at_s") and not (_LAST.search(text) and re.search(r"สุดท้าย", text)):
        return
    if named := _NAMED_MOMENT.search(text):
        chosen["at_s"] = int(named["n"])
    elif placed := _ORDINAL_MOMENT.search(text):
        hit = next(iter(slots.find(f"на {placed['n']}ой {placed['u'][:-1]}е", spec)), None)
        if hit is not None:
            chosen["at_s"] = hit.value
    elif len(clocks := [hit.value for hit in slots.find(text, spec) if ":" in text[hit.start : hit.end]]) == 1:
        chosen["at_s"] = clocks[0]
    elif "part" not in chosen and (_LAST.search(text) or _FIRST.search(text)):
        chosen.pop("at_s", None)
        chosen["part"] = 1 if _LAST.search(text) else 0
    elif "part" not in chosen and _MIDDLE.search(text):
        chosen["part"] = 0.5


def _no_longer(value: Any, spec: Spec, text: str) -> Any:
    """The opposite of what a picture is found to be too much of."""
    other = _OPPOSITE.get(str(value))
    if value == "brighter" and _LESS_BRIGHT.search(text):
        return other
    hits = [hit for hit in slots.find(text, spec) if hit.value == value]
    if value == "brighter" and hits and _TOO_BRIGHT.search(text):
        return other
    found = other and hits and all(_is_found(value, hit.start, hit.end, text, spec) for hit in hits)
    return other if found else value


def _is_found(value: Any, start: int, end: int, text: str, spec: Spec) -> bool:
    thai = text[start] >= "ก" and not _WISHED_TH.search(text[:start].rsplit(" ", 1)[-1]) and _FOUND_TH.search(text[end:][:12]) is not None
    return thai or opposite(value, text, start, end, spec.choices) is not None
