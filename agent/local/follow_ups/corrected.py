# ruff: noqa: E501 - patterns read better unbroken
"""What was just kept put right: "oh wait, it's 9 now", after "remember that my shop opens at 10", corrects what is remembered."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent import preferences
from agent.contract import Request
from agent.local import times
from agent.local.catalogue.abilities import abilities
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.follow_ups.again import put_right
from agent.local.follow_ups.another_figure import with_another_figure
from agent.local.follow_ups.word_for_word import other_word_for_word, said_on_from
from agent.local.learned.frame import Frame
from agent.local.wordings.repairs import MEDIA
from agent.local.wordings.verbatim import verbatim, verbatim_words
from agent.local.words import normalise, tokens
from agent.patterns import lazy
from memory import facts
from memory.swapped import swap
from tools.contract import Tool
from tools.plan import Plan, Step

_MOST_WORDS, _FEW = 14, 5
_TURNS = lazy(
    r"^\W*(?:(?:oh|ah|no|nope|sorry|wait|oops|hmm?|actually|i mean(?:t)?|correction|well|now)\b[\s,.:!]*)+(?P<en>.+)$|^\W*(?P<en2>(?:it'?s|it is|they'?re|make (?:it|that)|should be|change (?:it|that) to)\b.+)$"
    r"|^\W*(?:(?:ой|нет|стой|погоди|прости|извини|вернее|точнее|хотя|теперь|сейчас|уже|поправка|оговорил\w+|ошиб\w+)(?!\w)[\s,.:!]*)+(?P<ru>.+)$|^\s*(?:(?:อ้าว|เอ่อ|เอ้ย|เอ๊ย|อุ๊ย|เดี๋ยว|โทษที|ขอโทษ|ไม่ใช่|จริงๆ|ตอนนี้|แก้เป็น|เปลี่ยนเป็น)(?:ค่ะ|ครับ|(?<!โย)คะ|นะ|สิ)*\s*)+(?P<th>.+)$",
    re.IGNORECASE,
)
_LEAD = lazy(r"^(?:(?:(?:his|her|its|their|the) (?:real |right )?name(?:'?s| is)|(?:he|she)(?:'?s| is)? (?:called|named)|i meant?|(?:его|её|ее|их) (?:зовут|имя)|it'?s|it is|they'?re|they are|that'?s|make (?:it|that)|should be|change (?:it|that) to|now|we|i|open|opens?|at|from|is|теперь|сейчас|это|в|с|со|до|у нас|เปิด|เป็น|ตอนนี้)(?!\w)\s*)+", re.IGNORECASE)
_ENDS = lazy(r"(?:\s*(?:now|instead|these days|already|please|теперь|сейчас|แล้ว|นะ|ค่ะ|ครับ|(?<!โย)คะ))+\s*[.!]*$|\s*[,;]\s*.*$|\s+since\s+.*$", re.IGNORECASE)
_FIGURE = lazy(r"(?<![\w.,:])(?:\d{2,5}(?:[ -]\d{2,5})+|\d{1,12}(?:[.:]\d{2})?)(?:\s?(?:am|pm|a\.m\.|p\.m\.|%))?(?![\w:])", re.IGNORECASE)
_UNIT = lazy(r"\b(?:o'?clock|in the (?:morning|evening|afternoon)|dollars?|percent|baht|years?|people|hours?)\b|(?<!\w)(?:час\w*|утра|вечера|дня|ночи|рубл\w+|процент\w*|лет|человек)(?!\w)|โมง(?:เช้า|เย็น)?|ทุ่ม|บาท|เปอร์เซ็นต์|น\.|คน|ปี|%", re.IGNORECASE)
_IS = lazy(r"^(?P<head>.*?\b(?:(?:is|are|was)(?: called| named)?|i'?m|i am|we'?re|he'?s|she'?s)\s+|.*?(?:\s[—-]\s|\sэто\s|называется\s|зовут\s)|.*?(?:คือ|ชื่อ(?:ว่า)?)\s?)(?P<tail>\S.*)$", re.IGNORECASE | re.DOTALL)
_SLIP = (
    r"(?:i )?(?:just )?(?:mis)?(?:typed|spelled|spelt|wrote|said)(?: (?:it|that))? wrong(?:ly)?|(?:that was a |a )?typo|i misspel(?:led|t) (?:it|that)|my mistake"
    r"|(?:у меня )?опечат(?:ка|ал(?:ся|ась))|я (?:ошиб(?:ся|лась)|неправильно написал[аи]?|опечатал(?:ся|ась))|(?:เมื่อกี้|เมื่อกี๊|ตะกี้|กี้)?\s?(?:ฉัน|เรา|ผม|หนู)?(?:พิมพ์|พิม|เขียน|พูด|บอก|สะกด)ผิด(?:ไป|ค่ะ|ครับ|(?<!โย)คะ|นะ|(?<!เ)จ้า)*"
)
"""Says that one's own words were wrong."""
_TOLD_OFF = lazy(
    rf"^\W*(?:sorry|oops|oh|ой|извини(?:те)?|โทษที|ขอโทษ(?:ที)?)?[\s,.!]*(?:{_SLIP})(?![а-яёa-z])[\s,.:!;–—-]*"
    r"|^\W*(?:(?:no|nope|wrong(?: (?:number|address|name|day|price|time|date))?|actually|sorry|hey|wait|that'?s (?:wrong|not right|not true|outdated|old)|you(?:'ve| have)? (?:got|have) (?:it|that|this|me) wrong|you(?:'ve| have)? (?:got|have|had|spelled|wrote|spelt) (?:my|our) \w+(?: \w+)? wrong|you(?:'re| are) (?:wrong|mistaken|mixing (?:it|things) up)|(?:please )?(?:correct|fix|update) (?:this|that|it|your (?:notes|memory))|correction)(?!\w)[\s,.:!;–—-]*)+"
    r"|^\W*(?:(?:нет|неа|неверно|неправильно|не так|ошибка|ты (?:путаешь|ошибаешься|ошиб\w+|перепутал\w?)|вы (?:путаете|ошибаетесь)|поправь(?:те)?(?: у себя)?|исправь(?:те)?(?: у себя)?|уточнение)(?![а-яё])[\s,.:!;–—-]*)+"
    r"|^\s*(?:(?:ไม่ใช่|ไม่ใช่แล้ว|ผิดแล้ว|จำผิด(?:แล้ว)?|เข้าใจผิด(?:แล้ว)?|แก้(?:ไข)?ข้อมูล(?:หน่อย|ด้วย)?)(?:นะ|ครับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า)*\s*)+"
    r"|[\s,.;:–—-]+(?:(?:please )?(?:correct|fix|update|change) (?:it|that|this|your (?:notes|memory|records))(?: please)?|please (?:correct|update|fix)|(?:please )?(?:make a note|note (?:it|that))|(?:поправь|исправь|обнови|запиши|учти)(?:те)?(?: (?:это|у себя|там|себе|в памяти|пожалуйста))*|(?:ช่วย)?(?:แก้|อัปเดต|จำใหม่)(?:ไข)?(?:ให้)?(?:ด้วย|หน่อย)?(?:นะ|ครับ|ค่ะ|(?<!โย)คะ)*)\W*$|\s*ต่างหาก(?:นะ|ครับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า|ล่ะ)*\W*$",
    re.IGNORECASE,
)
"""Says that something is wrong, and not how it is."""
_NO_MORE = lazy(r"\b(?:not|no longer)\s+([^,.;]{2,40}?)(?: any ?more)?\s*[,;]|(?<![а-яё])(?:больше )?не (?:в |на )?(?:называ[а-яё]+ )?([^,.;]{2,40}?)\s*,", re.IGNORECASE)
"""What something is no more."""
_QUESTION = lazy(r"(?:what|who|which|where|when|how|why)(?:['’]?s)?\b|(?:какой|какая|какие|какое|какого|каким|кто|где|когда|сколько|почему|зачем|как|что за)(?![а-яё])", re.IGNORECASE)
_ORDERS = lazy(r"\b(?:(?:make|do|create|draw|write|publish|post)\b(?! (?:it|that)\b)|(?:forget|scrap|delete|erase|remember|cancel|undo|never ?mind|thanks?|stop|show|what|how|why)\b)|(?<!\w)(?:сделай|нарисуй|напиши|выложи|забудь|удали|сотри|отмени|запомни|спасибо|покажи|что|как|почему)(?!\w)|ช่วยทำ|วาด|เขียน|ลืม|ลบ|จำ|ยกเลิก|ขอบคุณ", re.IGNORECASE)


def corrected(text: str, request: Request, catalogue: Sequence[Tool], language: str) -> Plan | None:
    """The plan that corrects what the work just before kept; None where it kept nothing, or nothing of that is put right."""
    old, correcting = _just_kept(request, catalogue)
    if not old or correcting is None or request.question or request.attachments or text.rstrip().endswith("?") or len(tokens(text)) > _MOST_WORDS:
        return None
    if day := _on_another_day(text, old):
        return correction(correcting, old, day, text, language)
    if now := with_another_figure(text, old):
        return correction(correcting, old, now, text, language)
    if instead := _instead_of_that(text, old):
        return correction(correcting, old, instead, text, language)
    said = without_telling_off(text)
    turns = _TURNS.match(text)
    turned = said if said != text else next((value for value in turns.groups() if value), "") if turns else ""
    if turned and len(tokens(turned)) <= _FEW and (rule := preferences.said_anew(old, turned, catalogue)):
        return verbatim(f"remember that {rule}", catalogue, language)
    if MEDIA.search(text) or _ORDERS.search(text):
        return None
    new = next(iter(put_right(text, {"text": old}).values()), "") or _as_it_is_now(text, old) or (_as_it_is_now(said, old) if said != text else "") or (facts.put_right(old, said) if said != text else "") or _at_another_place(old, text)
    return correction(correcting, old, new, text, language) if new and new != old else None


def corrected_word_for_word(request: Request, catalogue: Sequence[Tool], language: str) -> Plan | None:
    """The plan that corrects what the work just before kept by what the message says word for word; None for any other message."""
    old, correcting = _just_kept(request, catalogue)
    if not old or correcting is None or request.question or request.attachments or _ORDERS.search(request.text):
        return None
    text = normalise(request.text)
    now = _behind_the_same_word(text, old) or other_word_for_word(text, old) or ("" if facts.put_right(old, without_telling_off(text)) else said_on_from(text, old) or ("" if times.read(text).days else _as_it_is_now(text, old)))
    return correction(correcting, old, now, text, language) if now else None


def _just_kept(request: Request, catalogue: Sequence[Tool]) -> tuple[str, Tool | None]:
    """What the work just before kept, and the tool that says it anew; an empty text where it kept nothing."""
    last = request.earlier[0].steps[-1] if request.earlier and request.earlier[0].steps else None
    keeping = next((tool for tool in catalogue if last is not None and tool.name == last.tool and tool.effect == "none"), None)
    if last is None or keeping is None:
        return "", None
    if takes_both(keeping):
        return str(last.args.get("text") or ""), keeping
    others = (tool for tool in catalogue if tool.domain == keeping.domain and tool is not keeping and takes_both(tool))
    return verbatim_words(keeping, last.args), next(others, None)
_NOT_THAT_TH = lazy(
    r"^\s*(?:(?:อ้าว|เอ่อ|เดี๋ยว|โทษที|ขอโทษ(?:ที)?|เอ้ย|เอ๊ย|ไม่)\s*)*(?P<said>[^,;!?]{0,60}?)\s*(?:มัน|ที่จริง)?ไม่(?:ใช่|ได้)\s?(?P<rest>[^;!?]{1,90})$"
)
"""What was kept is not so, and what is: "ไม่ใช่ 3 ทุ่ม ปิด 2 ทุ่มครึ่ง", "45 นะ ไม่ใช่ 40"."""
_UNIT_TH = lazy(r"\s?(?:โมง(?:เช้า|เย็น|ครึ่ง)?|ทุ่ม(?:ครึ่ง)?|บาท|คน|ปี|วัน|น\.|%|เปอร์เซ็นต์)")
_LED_TH = lazy(r"^(?:แต่|ที่จริง|ต้อง|ขึ้น|ลดเหลือ|เหลือ|เป็น|คือ|\s)+")
_ENDED_TH = lazy(r"(?:\s(?:ช่วย)?(?:แก้|จำใหม่|อัปเดต)(?:ให้)?(?:ด้วย|หน่อย)?|แล้ว|ต่างหาก|นะ|ค่ะ|ครับ|(?<!โย)คะ|(?<!เ)จ้า|(?<!วัน)ละ|\s)+$")
_MOST_OLD = 40  # characters


def _instead_of_that(text: str, old: str) -> str:
    """What was kept with what is so where that stood which is said not to be; empty where it does not stand there."""
    match = _NOT_THAT_TH.match(text)
    if match is None:
        return ""
    rest = match["rest"]
    ends = [gap.start() for gap in re.finditer(r"[\s,]|(?=เป็น|คือ|แต่)|$", rest) if 0 < gap.start() <= _MOST_OLD]
    denied = ((end, _ENDED_TH.sub("", rest[:end])) for end in reversed(ends))
    end, was = next(((end, words) for end, words in denied if words and old.count(words) == 1), (0, ""))
    said, new = _ENDED_TH.sub("", match["said"]), _ENDED_TH.sub("", _LED_TH.sub("", rest[end:].lstrip(" ,")))
    if not was or bool(said) == bool(new):
        return ""
    at, now = old.find(was), _LED_TH.sub("", said) or new
    before, behind = old[:at], old[at + len(was) :]
    unit = _UNIT_TH.match(behind)
    behind = behind[unit.end() :] if unit and _UNIT_TH.search(now) else behind
    shared = next((size for size in range(min(len(now), len(before)), 1, -1) if before.rstrip().endswith(now[:size])), 0)
    return f"{before}{now[shared:].lstrip() if shared else now}{behind}"


_PLACED = lazy(r"(?P<at>at|on|in|by|near|на|в|во|у|по|около|возле)\s+(?P<what>[\w'-]{3,}(?: [\w'-]+){0,2})", re.IGNORECASE)


def _at_another_place(old: str, text: str) -> str:
    """What was kept with the new place where the old one is named in part: «на Каюма Насыри» is meant by «не на Насыри, а на Профсоюзной»."""
    made = swap(facts.plainly(text))
    was, now = (_PLACED.fullmatch(made.old), _PLACED.fullmatch(made.new)) if made else (None, None)
    if not (was and now) or was["at"].lower() != now["at"].lower():
        return ""
    there = re.search(rf"(?<!\w){was['at']}\s+(?:[^\W\d][\w'-]*\s+){{0,2}}?{re.escape(was['what'])}(?!\w)", old, re.IGNORECASE)
    return f"{old[: there.start()]}{now[0]}{old[there.end() :]}" if there else ""


_DAY = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|понедельник[а-яё]*|вторник[а-яё]*|сред[ауы]|четверг[а-яё]*|пятниц[ауы]|суббот[ауы]|воскресень[ея]"
    r"|วัน(?:จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์|อาทิตย์)"
)
_A_DAY = lazy(rf"(?<![a-zа-яё])(?:{_DAY})(?![a-zа-яё])", re.IGNORECASE)
_DAY_ALONE = lazy(
    r"\W*(?:(?:no|nope|oh|wait|actually|sorry|oops|i mean(?:t)?|нет|ой|стоп|не|то есть|เอ้ย|เอ๊ย|ไม่ใช่|ไม่|โทษที|ขอโทษ)[\s,.!]*)+(?:(?:it'?s|on|в|во|по|closed|open|หยุด|ปิด|เปิด|เป็น)\s*)*"
    rf"(?P<day>{_DAY})(?:นะ|ค่ะ|(?<!โย)คะ|ครับ|(?<!เ)จ้า)*\W*", re.IGNORECASE,
)


def _on_another_day(text: str, old: str) -> str:
    """What was kept, with the day of the week that is said instead of its one day: "no wait, monday"; empty for anything else."""
    told, days = _DAY_ALONE.fullmatch(text), list(_A_DAY.finditer(old))
    return f"{old[: days[0].start()]}{told['day']}{old[days[0].end() :]}" if told and len(days) == 1 else ""


def without_telling_off(text: str) -> str:
    """The message without what only says that something is wrong: "fix that", «поправь»."""
    return _TOLD_OFF.sub("", text).strip(" .,;:!")


def correction(tool: Tool, old: str, new: str, message: str, language: str) -> Plan:
    """The plan that says something remembered anew."""
    values = {"query": old, "text": new}
    title = wording.sentence([wording.part_title(next(iter(abilities([tool]))), values, message, language)])
    return Plan(goal=title, steps=[Step(id=tool.name.split(".")[1], tool=tool.name, title=title, args=values)])


def put_right_at_large(asked: Sequence[str], frame: Frame, index: Matcher, language: str) -> Plan | None:
    """The plan that corrects what is remembered by a statement of how it is now: "no, we moved, the address is 14 Harbour Street"."""
    ability = next((ability for ability in index.abilities if (ability.tool.name,) == tuple(asked) and takes_both(ability.tool)), None)
    text = without_telling_off(frame.text)
    if ability is None or not text or text.endswith("?") or _QUESTION.match(text):
        return None
    named = next((frame.words(mark) for mark in frame.said("query")), "") or next((old[1] or old[2] for old in [_NO_MORE.search(text)] if old), "")
    values = {"query": named.strip(" \"'«»“”") or text, "text": text}
    title = wording.sentence([wording.part_title(ability, values, frame.text, language)])
    return Plan(goal=title, steps=[Step(id=ability.name, tool=ability.tool.name, title=title, args=values)])


def tokens_of(text: str) -> list[str]:
    """The words of a text that are no figures, as they are compared."""
    return [token.stem for token in tokens(text) if not token.text[:1].isdigit()]


def takes_both(tool: Tool) -> bool:
    """Whether a tool takes what was said and what is right."""
    return {name for name, info in tool.input.model_fields.items() if info.is_required()} == {"query", "text"}


def _as_it_is_now(text: str, old: str) -> str:
    """The old statement with what the message says it is now; empty where that has no place in it."""
    match = _TURNS.match(text)
    said = next((value for value in match.groupdict().values() if value), "") if match else ""
    new = _LEAD.sub("", _ENDS.sub("", _ENDS.sub("", said.strip()))).strip(" .!")  # "9 now, since January"
    told, there = _FIGURE.findall(new), list(_FIGURE.finditer(old))
    if len(told) == 1 and len(there) == 1 and not tokens(_UNIT.sub("", _FIGURE.sub("", new))):
        unit = re.search(r"\s?(?:am|pm|a\.m\.|p\.m\.|%)$", there[0][0], re.IGNORECASE)
        kept = unit[0] if unit and not re.search(r"[ap]\.?m|%", told[0], re.IGNORECASE) else ""
        return f"{old[: there[0].start()]}{told[0].strip()}{kept}{old[there[0].end() :]}"
    statement = _IS.match(old)
    alike = statement is not None and set(tokens_of(new)) & set(tokens_of(statement["tail"])) and len(tokens(new)) <= len(tokens(statement["tail"])) + 1
    if alike and statement is not None and told and len(there) == 1:
        return f"{statement['head']}{new}"  # "actually it's 7 Oak Street"
    if told or there or not new or (_FIGURE.search(text) and _FIGURE.search(old)) or statement is None or len(tokens(new)) > 4 or len(tokens(statement["tail"])) > 4:
        return ""
    return f"{statement['head']}{new}"


_AS_WELL = {"until": "to", "till": "to", "со": "с"}


def _led(found: re.Match[str]) -> str:
    word = (found["led"] or found["led_th"]).lower()
    return _AS_WELL.get(word, word)


_NOW = set(tokens_of("now open close we теперь сейчас уже мы открыты работаем закрываемся"))
_LED_FIGURE = lazy(
    r"(?<!\w)(?P<led>from|to|until|till|с|со|до)\s+(?P<figure>\d{1,4}(?:[.:]\d{2})?(?:\s?(?:am|pm))?)(?!\w)|(?P<led_th>ถึง|ตั้งแต่)\s?(?P<figure_th>\d{1,2}(?:[.:]\d{2})?)(?![\w.:])", re.IGNORECASE,
)


def _behind_the_same_word(text: str, old: str) -> str:
    """What was kept, with the figure that stands behind the same word there: «теперь до 20 работаем» of «работаем с 7 до 21» is «с 7 до 20»."""
    match = _TURNS.match(text)
    new = without_telling_off(next((value for value in match.groupdict().values() if value), "")) if match else ""
    told = list(_LED_FIGURE.finditer(new))
    rest = set(tokens_of(_UNIT.sub("", _LED_FIGURE.sub("", new)))) - set(tokens_of(old)) - _NOW
    if not told or any(re.search(r"[a-zа-яё]{4}", word) for word in rest):
        return ""
    for said in told:
        figure = said["figure"] or said["figure_th"]
        there = [found for found in _LED_FIGURE.finditer(old) if _led(found) == _led(said)]
        if len(there) != 1:
            return ""
        at = there[0].span("figure" if there[0]["figure"] else "figure_th")
        old = f"{old[: at[0]]}{figure}{old[at[1] :]}"
    return old
