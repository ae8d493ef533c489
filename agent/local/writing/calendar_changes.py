# ruff: noqa: E501 - patterns read better unbroken
"""What follows on a content calendar: "move the second to friday", "4 posts a week instead", «без тиктока», "ขอไอเดียอื่น" change it; of what
it holds a film is made where a film was meant, and a picture or a post where it was one of these.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.periods import only_begins
from agent.local.words import STOP_WEIGHT, normalise, tokens
from agent.local.writing.calendar_entries import entry_changed
from agent.local.writing.calendar_posts import asks_where, on_its_days
from agent.local.writing.calendar_topics import said_of_nothing
from agent.local.writing.calendars import Told, filler, read, with_whole_weeks
from agent.patterns import lazy
from tools.plan import Plan, Step

_OLDEST = 3  # plans one looks back
_LONGEST = 90  # characters: what is longer wishes for more
_DAYS_OFF = lazy(
    r"^\W*(?:(?:ok|oh|and|but|sorry)[\s,]+)*(?:(?:on\s+)?(?P<en>(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?)\s+(?:no|off|is off|doesn'?t work|don'?t|not)(?: please| thanks)?|(?:(?:please|can you|could you)[\s,]+)*(?:not|nothing|no posts?|skip|without|remove|drop|delete|cut|scrap|lose|take(?: out| off)?|leave out)\s+(?:on\s+)?(?:the\s+)?(?P<en2>(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?)(?: (?:out|off)(?= |\W*$))?(?: (?:from|off|out of|of|in) (?:the|my|this|that|our) (?:content )?(?:plan|calendar|schedule|week))?(?: please)?)(?:[\s,.;—-]+(?P<why>\D{3,50}))?\W*$"
    r"|^\W*(?:(?:ок|а|и|но|только|ой)[\s,]+)*(?:(?:не|без|кроме)\s+(?:в\s+|во\s+)?(?P<ru2>понедельник[а-яё]*|вторник[а-яё]*|сред[а-яё]+|четверг[а-яё]*|пятниц[а-яё]+|суббот[а-яё]+|воскресень[а-яё]+)|(?:в\s+|во\s+|по\s+)?(?P<ru>понедельник[а-яё]*|вторник[а-яё]*|сред[а-яё]+|четверг[а-яё]*|пятниц[а-яё]+|суббот[а-яё]+|воскресень[а-яё]+)\s+(?:не (?:надо|нужно|ставь|хочу|подходит|работаем)|убери|мимо|пропусти))(?:[\s,.;—-]+(?P<why_ru>\D{3,50}))?\W*$"
    r"|^\s*(?P<th>วัน(?:จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์|อาทิตย์))\s?(?:ไม่(?:เอา|ต้อง|ลง|ต้องลง)|งด|ขอเว้น|เว้น)(?:แล้ว|ละ|นะ|ครับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า|เลย)*(?:\s+(?P<why_th>\D{3,50}))?$|^\s*(?:ช่วย|ขอ)?(?:เอา|ตัด|ลบ|ถอด)(?P<th2>วัน(?:จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์|อาทิตย์))(?:นี้)?\s?(?:ออก|ทิ้ง)?(?:ไป)?\s?(?:จาก(?:แผน|ตาราง|แพลน|ปฏิทิน)(?:คอนเทนต์)?)?(?:หน่อย|ที|นะ|ครับ|ค่ะ|(?<!โย)คะ)*$", re.IGNORECASE,
)
"""A day of the week that nothing is to be on, named before that is said, and why."""
_OTHERS = lazy(
    r"\W*(?:(?:give me|show me|i want|please|can i (?:get|have)|try|make|with|no|nah|hmm?)[\s,]+)*(?:(?:some |any )?(?:other|different|new|fresh|more interesting|better) (?:ideas|ones|topics|content|posts)|another (?:one|calendar|version|set)|something else)(?: please| instead)*\W*"
    r"|\W*(?:(?:давай|дай|сделай|хочу|нет|пожалуйста)[\s,]+)*(?:(?:с )?друг(?:ие|ими) (?:иде[а-яё]+|тем[а-яё]+|пост[а-яё]+)|друг(?:ой|ие)(?: план)?|нов(?:ые|ыми) иде[а-яё]+|что-нибудь другое|ещё вариант)(?: пожалуйста)?\W*"
    r"|\s*(?:ขอ|เอา|อยากได้|เปลี่ยน|คิด)?(?:เป็น)?(?:ไอเดีย|คอนเทนต์|หัวข้อ|อัน|แบบ)(?:อื่น|ใหม่)(?:หน่อย|ครับ|ค่ะ|(?<!โย)คะ|แทน|ให้ที|\s)*", re.IGNORECASE,
)
_ADDS = lazy(r"\b(?:also|too|as well|add|plus)\b|(?<![а-яё])(?:ещё|еще|тоже|также|добавь|и в)(?![а-яё])|ด้วย|เพิ่ม", re.IGNORECASE)
_ON_THOSE_DAYS = lazy(
    r"\b(?:post|publish|upload|schedule|put)\b.*\b(?:those|these|that|the same|their|planned) (?:days|dates|times)\b|\b(?:post|publish|upload|schedule)\b.*\b(?:by|as in|following|according to|per|like in) (?:the|that|this|my) (?:calendar|plan|schedule)\b"
    r"|(?<![а-яё])(?:опубликуй|выложи|публикуй|выкладывай|запланируй|запости)[а-яё]*.*(?:по (?:этим|тем|плану|календарю|контент-плану|датам)|в (?:эти|те|указанные) (?:дни|даты)|согласно)|(?:โพสต์|โพส|ลง|เผยแพร่|ตั้งเวลา).*ตาม(?:ตาราง|วัน|แพลน|แผน|ปฏิทิน|นี้|นั้น)", re.IGNORECASE,
)
_APART = ("start", "days"), ("per_week", "count", "weekdays")
"""Fields of which one that is said anew takes the place of the others."""


_DAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?)"
_ON_SUCH_DAYS = lazy(
    rf"^\W*(?:(?:ok|and|please|make it|do|just|only|on)[\s,]+)*(?P<days>weekends|weekdays|{_DAY}(?:(?:\s*[,&/]\s*|\s+and\s+){_DAY})*)(?:\s+only|\s+please)*\W*$"
    r"|^(?:ขอ|เอา|ให้|ลง|เป็น|แค่|เฉพาะ|เอาแค่)+(?:วัน)?(?P<th>เสาร์\s?(?:กับ|และ|-)?\s?อาทิตย์|(?:จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์|อาทิตย์)(?:\s?(?:กับ|และ|,)?\s?(?:จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์|อาทิตย์))*)(?:เท่านั้น|พอ|นะ|ครับ|ค่ะ|(?<!โย)คะ)*$", re.IGNORECASE,
)
"""The days of the week alone: no other weeks are meant."""


_NO_WEEKENDS = lazy(
    r"^\W*(?:(?:ok|and|please|but|actually|also)[\s,]+)*(?:no|without|skip|not|drop|leave out|remove|nothing|except|exclude|minus|don'?t post|do not post)\s+(?:any\s+)?(?:posts?\s+)?(?:on\s+|at\s+)?(?:the\s+)?weekends?(?: posts?)?(?: please)?\W*$"
    r"|^\W*(?:(?:ок|а|и|пожалуйста|только)[\s,]+)*(?:без|кроме|не (?:надо|нужно|ставь|публикуй)|убери|исключи|пропусти)(?:\s+(?:постов|посты|публикаций))?(?:\s+(?:в|на|по))?\s+(?:выходн[а-яё]+|суббот[а-яё]+ и воскресень[а-яё]+)(?:\s+(?:дн[а-яё]+|не надо|не нужно))?\W*$"
    r"|^\W*(?:(?:в|по|на)\s+)?выходн[а-яё]+\s+(?:не (?:надо|нужно|публикуй|ставь)|убери|пропусти)\W*$"
    r"|^(?:ขอ)?(?:ไม่เอา|ไม่ลง|งด|เว้น|ยกเว้น|ตัด|ข้าม|ไม่ต้องลง|เอาออก)\s?(?:วัน)?(?:เสาร์\s?(?:-|กับ|และ)?\s?อาทิตย์|วันหยุด|สุดสัปดาห์)(?:ออก|นะ|ครับ|ค่ะ|ด้วย|หน่อย)*$",
    re.IGNORECASE,
)


def _on_such_days(match: re.Match[str]) -> str:
    days = match["days"]
    named = re.sub(r"(?<=[\u0e00-\u0e7f])\s?(?:กับ|และ|-)?\s?(?=(?:จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์|อาทิตย์))", "และ", match["th"] or "")
    return f"ทุก{named}" if days is None else f"on {days}" if days.lower().startswith("week") else f"every {days}"


def calendar_changed(request: Request, index: Matcher) -> Plan | None:
    """The plan of the newest work with another day, number or place in its calendar; None where the message changes no calendar."""
    ability = filler(index)
    text = with_whole_weeks(normalise(request.text))
    if ability is None or request.attachments or len(text) > _LONGEST:
        return None
    language = detect(text, request.language)
    if request.question is not None:
        return _placed(request, text, index)
    plans = request.earlier[:_OLDEST]
    if _ON_THOSE_DAYS.search(text) and any(step.tool == ability.tool.name for plan in plans for step in plan.steps):
        return on_its_days(text, request, index, language)
    if (off := _DAYS_OFF.match(text)) and plans and any(one.tool == ability.tool.name for one in plans[0].steps):
        text = f"skip {off['en'] or off['en2']}" if off["en"] or off["en2"] else f"пропусти {off['ru'] or off['ru2']}" if off["ru"] or off["ru2"] else f"ไม่เอา{off['th'] or off['th2']}"
    step, text, reason = _meant(text, plans[0].steps if plans else [], ability)
    if step is None:
        return None
    if _OTHERS.fullmatch(text):
        args = {name: value for name, value in step.args.items() if name not in ("earlier", "moves")}
        return _again(step, {**args, "seed": int(step.args.get("seed") or 0) + 1}, ability, language)
    if not _NO_WEEKENDS.match(text) and (moved := entry_changed(text, request)):
        kept = _with_its_ideas(step.args, request)
        return _again(step, {**kept, "moves": [*(step.args.get("moves") or []), moved]}, ability, language)
    told = read(_ON_SUCH_DAYS.sub(_on_such_days, _NO_WEEKENDS.sub("weekdays", text)), request, ability, language)
    if not (told.values or told.without) or not said_of_nothing(told.rest):
        return None
    if told.fault:
        return Plan(goal=text, reply=told.fault)
    now = _for_as_long(_anew(step.args, told, text), step, text, request)
    now = {**now, "details": [*(now.get("details") or []), reason]} if reason else now
    return _again(step, _with_its_ideas(now, request), ability, language)


_TOO = lazy(
    r"^\W*(?:(?:please|now|ok|can you|could you)[\s,]+)*(?:stretch|extend|expand|lengthen|shorten|shrink|cut|trim)(?:\s+(?:it|that|this))?(?:\s+(?:out|down))?\s+(?=(?:to|for|by)\b)|^\W*(?:растяни|продли|расширь|увеличь|сократи|ужми|урежь|укороти)(?:те)?\s+(?:(?:его|это|план)\s+)?(?=(?:на|до)(?![а-яё]))|^\s*(?:ช่วย|ขอ)?(?:ขยาย|ยืด|ย่อ|ลด|เพิ่ม)(?:ออก|เวลา)?(?:ไป)?(?=เป็น|เหลือ|ให้)"
    r"|^\W*(?:sorry|oops|извини(?:те)?|ой)[\s,]+|^\W*(?:только\s+)?давайте\s+|\bnot \w+,? but\s+|(?<![а-яё])не [а-яё\d]+,? а\s+|^\W*(?:(?:that['’]?s|thats|it['’]?s|its|sorry|hmm*|no|nah)[\s,]+)*(?:way |far |a bit )?too (?:many|much|few|little|often)[\s,.!—–-]+|\s+(?:is|are|will be|would be) (?:enough|plenty|fine|better|ok(?:ay)?)(?=\W*$|,)|\s+(?:will|would) do(?=\W*$|,)"
    r"|^\W*(?:(?:это|ой|не|хм)[\s,]+)*(?:слишком (?:много|мало|часто|редко)|многовато|маловато|часто(?:вато)?|редковато)[\s,.!—–-]+|\s+(?:хватит|достаточно|будет достаточно|вполне)(?![а-яё])"
    r"|^\s*(?:เยอะ|มาก|น้อย|ถี่|บ่อย)(?:ไป|เกินไป|เกิน)(?:หน่อย|นิด|อะ|อ่ะ|ค่ะ|ครับ|(?<!โย)คะ|นะ)*\s*|(?:ก็)?พอ(?:แล้ว)?(?:นะ|ค่ะ|ครับ|(?<!โย)คะ)*\s*$", re.IGNORECASE,
)
"""What is thought of the old number, and that the new one will do."""
_BEGINS = lazy(
    r"^\W*(?:(?:ok|no|but|and|please|then|actually)[\s,]+)*(?:(?:let'?s|let us|we(?:'ll)?|we will|can (?:we|you)|make it|have it)\s+)?(?P<en>start|begin|kick off)(?:\s+it)?\s+(?:(?:on|from|with|in|at)\s+)?(?=(?:next|this|the|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|tom)[a-z\d]*\b)"
    r"|^\W*(?:(?:ок|нет|а|но|пожалуйста|тогда|лучше)[\s,]+)*(?:давай(?:те)?\s+|пусть\s+|можно\s+)?(?P<ru>начн(?:ём|ем|и|ите|[её]т(?:ся)?)|нач(?:ать|инаем|инай|инайте)|старту(?:ем|й|йте)|стартан[её]м)\s+(?=со?(?![а-яё]))"
    r"|^\s*(?:งั้น|ขอ|เอา|ให้|ไป|\s)*(?:เริ่ม|สตาร์ท)(?:ต้น|โพสต์|ลง|กัน)*(?:ตั้งแต่|จาก)?(?=วัน|ต้น|\s?\d|พรุ่งนี้|มะรืน)", re.IGNORECASE,
)
"""The day that it begins on, told as what is to be done: «давайте начнём с 1 декабря», "let's start next monday"."""
_ONCE = lazy(r"(?<![а-яё])(?:одного )?раза (?=в (?:неделю|месяц|день))", re.IGNORECASE)
_OF_WHICH = lazy(r"\b(?:the|for the|of the|our|my)\b|\b(?:one|calendar|plan|for|needs?|gets?|wants?|should (?:have|get))\b|(?<![а-яё])(?:для|у|нужно|надо|план(?:е)?|календар[а-яё]+)(?![а-яё])|ของ|สำหรับ|ให้|ตาราง(?:ของ)?", re.IGNORECASE)
_REASON = lazy(
    r"\s*[,;—–]\s*(?:(?:because|since|as|cos|cause|потому что|так как|ведь|เพราะ)\s*)?(?P<why>(?:they|it|there|we|he|she|у (?:них|него|неё|нас)|там|они|мы|я|i)(?![\w-])[^,;.!?]{5,80})[.!]*$|\s+(?:เพราะ)?(?P<th>(?:เขา|เค้า|ที่นั่น)?มี[\u0e00-\u0e7f ]{4,60})$", re.IGNORECASE,
)
"""Why, which the entries may tell of: "they have the xmas show"."""
_HAVE = lazy(r"^(?:they|we|he|she|it)(?:['’]?ve| have| has|['’]?s)(?: got)? (?:the |an? )?|^there(?:['’]?s| is| are) (?:the |an? )?|^у (?:них|него|неё|нас) (?:будет )?|^(?:เขา|เค้า|ที่นั่น)?มี", re.IGNORECASE)


def _from(match: re.Match[str]) -> str:
    return "from " if match["en"] else "" if match["ru"] else "ตั้งแต่"


def _meant(text: str, steps: Sequence[Step], ability: Ability) -> tuple[Step | None, str, str]:
    """The calendar that is meant, the message without what names it and what is only thought, and what the entries may tell of beside that."""
    if not steps or any(step.tool != ability.tool.name for step in steps):
        return None, text, ""
    reason = _REASON.search(text)
    plain = _ONCE.sub("раз ", _TOO.sub(" ", _BEGINS.sub(_from, text[: reason.start()] if reason else text))).strip()
    told = next(value for value in reason.groups() if value).strip() if reason else ""
    told = "" if re.match(r"(?:i|we|я|мы)(?![\w-])", told, re.IGNORECASE) else told  # what the person cannot do is nobody's news
    for step in steps:
        own = {token.stem for token in tokens(str(step.args.get("topic") or "")) if token.base > STOP_WEIGHT}
        named = [token for token in tokens(plain) if token.stem in own]
        if own and named and len({token.stem for token in named}) >= len(own):
            for token in reversed(named):
                plain = f"{plain[: token.start]} {plain[token.end :]}"
            return step, re.sub(r"\s{2,}", " ", _OF_WHICH.sub(" ", plain)).strip(), _HAVE.sub("", told)
    return (steps[0] if len(steps) == 1 else None), plain, _HAVE.sub("", told)


def _placed(request: Request, text: str, index: Matcher) -> Plan | None:
    """The plan of a wish to publish what a calendar holds that lacked the places, and now has them."""
    said = next((normalise(turn.text) for turn in reversed(request.history) if turn.role == "user"), "")
    if not _ON_THOSE_DAYS.search(said) or not asks_where(request.question or "", index):
        return None
    return on_its_days(f"{said} {text}", request, index, detect(said, request.language))


def _anew(args: dict[str, Any], told: Told, text: str) -> dict[str, Any]:
    """The arguments with what is said anew; what that takes the place of is gone."""
    values = dict(told.values)
    old = [str(name) for name in args.get("platforms") or []]
    if "platforms" in values and _ADDS.search(text):
        values["platforms"] = list(dict.fromkeys([*old, *values["platforms"]]))
    if told.without:
        values["platforms"] = [name for name in values.get("platforms", old) if name not in told.without]
    gone = {name for group in _APART if set(group) & values.keys() for name in group}
    gone |= {"moves"} if gone else set()
    return {**{name: value for name, value in args.items() if name not in gone}, **values}


def _for_as_long(args: dict[str, Any], step: Step, text: str, request: Request) -> dict[str, Any]:
    """The arguments with as many days as before, where nothing is said but from which day on."""
    return {**args, "days": step.args["days"]} if step.args.get("days") and only_begins(text, request.now) else args


def _with_its_ideas(args: dict[str, Any], request: Request) -> dict[str, Any]:
    """The arguments, by which the ideas of the calendar stay as they are."""
    made = next((asset for asset in request.recent if asset.meta.get("ideas")), None)
    return {**args, "earlier": made.ref} if made is not None else args


def _again(step: Step, args: dict[str, Any], ability: Ability, language: str) -> Plan:
    shown = {name: value for name, value in args.items() if name != "seed"}
    title = wording.sentence([wording.part_title(ability, shown, "", language)])
    return Plan(goal=title, steps=[step.model_copy(update={"args": args, "title": title, "needs": []})])


def as_entries(plan: Plan, request: Request, index: Matcher) -> Plan:
    """The plan of films made of a calendar, with a picture or a post in the place of those entries that are to be one."""
    offering = next((asset.meta["choices"] for asset in request.recent if asset.meta.get("choices")), [])
    others = {choice["seed"]: choice for choice in offering if choice.get("kind") in ("picture", "post")}
    if not others:
        return plan
    language = detect(request.text, request.language)
    steps = [_as_meant(step, others, index, language) for step in plan.steps]
    return plan if steps == plan.steps else plan.model_copy(update={"steps": steps, "goal": "; ".join(dict.fromkeys(step.title for step in steps))})


def _as_meant(step: Step, others: dict[int, dict[str, Any]], index: Matcher, language: str) -> Step:
    choice = others.get(step.args.get("seed", 0))
    if choice is None or choice["topic"] != step.args.get("topic") or "video" not in _outputs(step.tool, index):
        return step
    about = {"details": choice["details"]} if choice.get("details") else {}
    if choice["kind"] == "picture":
        ability = _maker({"prompt", "aspect", "details"}, index)
        args = {"prompt": choice["topic"], **({"title": choice["topic"], **about} if about else {}), "seed": choice["seed"]}
    else:
        ability = _maker({"topic", "hashtags", "details"}, index)
        args = {"topic": choice["topic"], **about, "seed": choice["seed"]}
    if ability is None:
        return step
    title = wording.sentence([wording.part_title(ability, {name: value for name, value in args.items() if name != "seed"}, "", language)])
    return step.model_copy(update={"tool": ability.tool.name, "args": args, "title": title})


def _outputs(tool: str, index: Matcher) -> Sequence[str]:
    return next((list(ability.tool.output_kinds().values()) for ability in index.abilities if ability.tool.name == tool), [])


def _maker(fields: set[str], index: Matcher) -> Ability | None:
    """The tool that takes these."""
    return next((ability for ability in index.abilities if ability.operation is None and ability.tool.input.model_fields.keys() >= fields), None)
