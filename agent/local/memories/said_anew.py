# ruff: noqa: E501 - patterns read better unbroken
"""A fact of this conversation told anew, with another day or another figure: "scrap that, i close on tuesdays now", "I made a mistake, the service
is £68", «забудь, теперь я закрыт по вторникам», "เปลี่ยนละ ต่อไปหยุดวันจันทร์แทน". That is put right in memory; no post is cancelled or moved by it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from agent.contract import Request
from agent.local.follow_ups.corrected import correction, takes_both
from agent.local.moments.days import ANY_DAY, WEEKDAY
from agent.local.words import normalise
from agent.patterns import lazy
from memory.facts import statements
from memory.words import terms
from tools.contract import Tool
from tools.plan import Plan

_TURNS = lazy(
    r"^\W*(?:(?:scrap|forget|ignore|strike|cancel)\s+(?:that|it|what i said)|(?:i\s+)?(?:have\s+|just\s+)?changed my mind|change of plans?|(?:things|that|it)(?:['’]?s| has| have)? changed|(?:i(?:['’]?m| am) )?(?:so |very )?sorry(?: about that)?|(?:i\s+)?(?:made|have made) a mistake|my (?:mistake|bad)|i (?:was wrong|meant?|got (?:it|that) wrong)|oops|wait|no|nope|actually|correction|oh|hang on|hmm*|listen|(?:the |our |my )?prices? (?:has |have )?changed"
    r"|забудь(?:те)?|отмена|передумал[аи]?|всё поменялось|все поменялось|поменял[аио]с[ьи]|извини(?:те)?|простите?|ошиб(?:ся|лась|ка)|поправка|оговорилась|оговорился|я (?:ошиб(?:ся|лась)|имел[аи]? в виду)|то есть|вернее|точнее|ой|нет|стой|погоди|не так|слушай|(?:у нас )?(?:наша )?цен[аы] (?:поменял[аи]сь|изменил[аи]сь|друг(?:ая|ие))"
    r"|(?:ขอ)?เปลี่ยน(?:ใจ|แล้ว|ละ|ล่ะ)+|โทษที|ขอโทษ(?:ที)?|(?:บอก|พิมพ์|พูด)ผิด|เอ้ย|เอ๊ย|อุ๊ย|ไม่ใช่|เดี๋ยว(?:ๆ)?|ลืมอันนั้นไป|ยกเลิก|ราคา(?:มัน)?เปลี่ยน)(?![a-zа-яё])(?:ครับ|ค่ะ|ละ(?=\s)|แล้ว(?=\s)|(?<!โย)คะ|นะ|(?<!เ)จ้า|ไป|[\s,.;:!—–-])*",
    re.IGNORECASE,
)
"""Says that what was told is not so."""
_PUT_RIGHT = lazy(r"[\s,.;!–—-]+(?:please )?(?:fix|correct|update|change) (?:it|that|this)(?: please)?\W*$|[\s,.;!–—-]+(?:исправь|поправь|обнови|запиши|поменяй|измени)(?:те)?(?: это| пожалуйста| у себя)*\W*$|\s*(?:ช่วย)?(?:แก้|อัปเดต|จำใหม่)(?:ให้)?(?:ด้วย|หน่อย|ที)?(?:นะ|ครับ|ค่ะ|(?<!โย)คะ)*\W*$", re.IGNORECASE)
_MOVED = lazy(
    r"\b(?:it|that|this|they)?(?:['’]?s|['’]?re| is| are| was| has| have|['’]?ve)?\s*(?:now |been |just |already )*(?:moved|changed|shifted|pushed|put back|brought forward|switched|went up|gone up|went down|gone down|raised|dropped) (?:back |forward )?(?:to|until|till)\b"
    r"|(?<![а-яё])(?:(?:е[ёе]|его|их|это|уже|мы|там) )*(?:перенесли|передвинули|сдвинули|поменяли|изменили|сменили|подняли|повысили|снизили|сделали|перенес[её]н[аоы]?|перен[её]с(?:ла)?) (?:(?:е[ёе]|его|их|это) )?(?:на|до|в)(?![а-яё])|(?<![а-яё])(?:стал[аои]?|вырос(?:л[аои])?|подорожал[аои]?|подешевел[аои]?)(?: уже)?(?: до)?(?![а-яё])"
    r"|(?:(?:เขา|เค้า|มัน|ตอนนี้)?(?:ย้าย|เลื่อน|เปลี่ยน|ขยับ|ปรับ|ขึ้น|ลด)(?:ไป|มา|เวลา|ราคา)?(?:เป็น|เหลือ)|(?:ตอนนี้)?(?:ย้าย|เปลี่ยน)(?:มา|ไป)(?=หยุด|ปิด|เปิด))",
    re.IGNORECASE,
)
"""Says of a thing that it was changed, and leads to what it is now: "it's moved to 6:30", "ย้ายเป็น 6 โมงครึ่ง"."""
_NOT_THAT = lazy(
    rf"[\s,]+(?:and |but )?not (?:on |every |at )?(?:{ANY_DAY})s?\W*$|[\s,]+(?:(?:а|и|но) )?не (?:по |в |во |на |до |с )?(?:{ANY_DAY})[а-яё]*\W*$|[\s,]*(?:และ)?(?:ไม่ใช่|ไม่ได้)(?:ทุก)?(?:{ANY_DAY})(?:แล้ว|นะ|ครับ|ค่ะ)*\s*$", re.IGNORECASE,
)
"""Names the old day once more: «по субботам, а не по воскресеньям»."""
_NOW = lazy(
    r"\b(?:now|from now on|these days|instead|any ?more|starting (?:next|this) \w+)\b|(?<![а-яё])(?:теперь|отныне|уже|вместо этого|больше|с этого \w+)(?![а-яё])|ต่อไป(?:นี้)?|ตอนนี้|จากนี้(?:ไป)?|ต่างหาก|แทน|แล้ว(?=\s|$|นะ|ครับ|ค่ะ)|ละ(?=\s|$|นะ)", re.IGNORECASE
)
"""Says that it is so from now on."""
_AS_BEFORE = lazy(
    r"[\s,.;–—-]+(?:and |but |the )*(?!\d)[\w ]{2,30}? (?:stays?(?: the same)?|the same|(?:is |as )?unchanged|as before|(?:так же|также|то же(?: самое)?|тот же|та же|столько же|по-прежнему|как (?:и )?был[оа]|без изменений|не меняется))\W*$|\s+(?:ส่วน)?[\u0e00-\u0e7f]{2,30}?(?:เท่าเดิม|เหมือนเดิม|ราคาเดิม)(?:นะ|ครับ|ค่ะ|(?<!โย)คะ)*\W*$", re.IGNORECASE
)
"""What of it is as it was: «абонемент теперь 10400, пробное так же»."""
_SINCE = lazy(
    r"\s*,?\s*\b(?:from|starting(?: from)?|since|as of) (?:the )?(?:next (?:week|month|year)|tomorrow|today|\d{1,2}(?:st|nd|rd|th)? )?(?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)?[a-z]*\b|\s*,?\s*(?<![а-яё])с (?:\d{1,2} )?(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|завтрашнего дня|завтра|нового года|следующе[а-яё]+ (?:недели|месяца|года))(?![а-яё])"
    r"|\s?ตั้งแต่(?:ต้น)?(?:เดือน|ปี|อาทิตย์|สัปดาห์)?(?:หน้า|มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา)[\u0e00-\u0e7f]{0,4}", re.IGNORECASE
)
"""From when on it is so, which is kept with the new value: "full day is 2000 from january"."""
_FIGURE = lazy(r"(?P<sign>[£$€฿₽])?\s?(?P<n>\d+(?:[.,:]\d+)*)(?:\s?(?P<unit>baht|บาท|pounds?|dollars?|euros?|руб\w*|р\.|%|am|pm|น\.|โมง(?:เช้า|เย็น)?(?:ครึ่ง)?|ทุ่ม(?:ครึ่ง)?))?", re.IGNORECASE)
_LINKS = lazy(r"\b(?:is|are|it|costs?|the|that|on|we|i|my|our)\b|(?<![а-яё])(?:это|он[аои]?|по|в|во|мы|я|у|нас|меня|стоит)(?![а-яё])|วัน|เป็น|ทุก|ราคา|คือ|ร้าน|เรา", re.IGNORECASE)
_OTHER_WISH = lazy(r"[?]|\b(?:make|draw|write|post|publish|video|poster|picture)\b|(?<![а-яё])(?:сделай|нарисуй|напиши|выложи|ролик|постер)|ทำ(?:คลิป|โปสเตอร์|รูป)|โพส|คลิป|โปสเตอร์|วาด", re.IGNORECASE)
_MOST, _LAST = 160, 4  # characters; plans of memory that are looked back at


def said_anew(request: Request, catalogue: Sequence[Tool], language: str) -> Plan | None:
    """The plan that puts what was told right; None for any other message."""
    tool = next((tool for tool in catalogue if takes_both(tool)), None)
    text = normalise(request.text)
    if tool is None or request.question or request.attachments or len(text) > _MOST or _OTHER_WISH.search(text):
        return None
    said = _TURNS.sub("", text)
    for _ in range(2):  # "I am sorry, I made a mistake, ..."
        said = _TURNS.sub("", said)
    said = _NOT_THAT.sub("", said)
    said = _MOVED.sub(" ", _AS_BEFORE.sub("", _PUT_RIGHT.sub("", said)))
    if (said == text and not _NOW.search(text)) or not said.strip():
        return None
    for old in _told(request):
        if now := _with_its_day(old, said) or _with_its_figure(old, said):
            return correction(tool, old, now, text, language)
    return None


def _told(request: Request) -> Iterator[str]:
    """What memory was told in this conversation, statement by statement, where nothing else was made since."""
    for plan in request.earlier[:_LAST]:
        if any(step.tool.split(".")[0] != "memory" for step in plan.steps):
            return
        for step in plan.steps:
            yield from statements(str(step.args.get("text") or ""))


def told_here(request: Request) -> list[str]:
    """What memory was told in this conversation and is still so, the oldest first, where nothing else was made since."""
    told: list[str] = []
    for plan in reversed(request.earlier[:_LAST]):
        for step in plan.steps:
            was, now = str(step.args.get("query") or ""), str(step.args.get("text") or "")
            told = [] if step.tool.split(".")[0] != "memory" else [fact.replace(was, now) for fact in told] if was and now else [*told, now] if now else told
    return told


def _with_its_day(old: str, said: str) -> str:
    """The statement with the day of the week that is said in the place of its own; empty where the message is of something else."""
    new, there = list(WEEKDAY.finditer(said)), list(WEEKDAY.finditer(old))
    if len(new) != 1 or len(there) != 1 or new[0][0].lower() == there[0][0].lower() or _FIGURE.search(said):
        return ""
    rest = f"{said[: new[0].start()]} {said[new[0].end() :]}"
    return f"{old[: there[0].start()]}{_as_long(new[0][0], there[0][0])}{old[there[0].end() :]}" if _of_the_same(rest, old) else ""


def _as_long(new: str, old: str) -> str:
    """A Thai day as the old one is said: "วันจันทร์" for "วันพุธ"."""
    return f"วัน{new}" if old.startswith("วัน") and not new.startswith("วัน") else new


def _with_its_figure(old: str, said: str) -> str:
    """The statement with the figure that is said in the place of its own of the same kind; empty where the message is of something else."""
    since = _SINCE.search(said)
    said = f"{said[: since.start()]} {said[since.end() :]}" if since else said
    new = list(_FIGURE.finditer(said))
    there = [match for match in _FIGURE.finditer(old) if _kind(match)] if new and _kind(new[0]) else list(_FIGURE.finditer(old))
    if len(new) != 1 or not there or WEEKDAY.search(said):
        return ""
    there = _near(new[0], there)
    rest = f"{said[: new[0].start()]} {said[new[0].end() :]}"
    led = _LEADS.search(said[: new[0].start()]) is not None and len(there) > 1
    at = (_led_alike(new[0], said, there, old) if led else _meant_of(there, old, rest)) if _of_the_same(rest, old) else None
    if at is None:
        return ""
    put = f"{at['sign'] or ''}{new[0]['n']}{at[0][at.end('n') - at.start() :]}" if not (new[0]["sign"] or new[0]["unit"]) or _kind(at) == _kind(new[0]) else new[0][0].strip()
    put += f" {since[0].strip(' ,')}" if since else ""
    return f"{old[: at.start()]}{' ' if at[0][0] == ' ' and put[0] != ' ' else ''}{put}{old[at.end() :]}"


_FAR = 5  # times: no price is raised or cut by more


def _near(new: re.Match[str], there: list[re.Match[str]]) -> list[re.Match[str]]:
    """The figures that a new one may stand for: 10400 for 9600, and not for the eight of "8 lessons"."""
    if re.search(r"[.,:]", new["n"]):
        return there
    near = [match for match in there if match["n"].isdigit() and 1 / _FAR <= int(new["n"]) / max(int(match["n"]), 1) <= _FAR]
    return near or there


def _meant_of(there: Sequence[re.Match[str]], old: str, rest: str) -> re.Match[str] | None:
    """Of several figures the one that stands behind what the message speaks of: the shave's of "a haircut is 400, a shave 200"."""
    if len(there) == 1:
        return there[0]
    own, reach, found = set(terms(rest)), 0, list[tuple[int, re.Match[str]]]()
    for number, match in enumerate(there):
        till = there[number + 1].start() if number + 1 < len(there) else len(old)
        behind = re.match(_PRICED, old[match.end() :], re.IGNORECASE) is not None  # "1800 for a full day and 950 for half a day"
        found += [(len(own & set(terms(old[match.end() : till] if behind else old[reach : match.start()]))), match)]
        reach = match.end()
    most = max(alike for alike, _ in found)
    best = [match for alike, match in found if alike == most]
    return best[0] if most and len(best) == 1 else None


_PRICED = r"\s*(?:baht|pounds?|dollars?|euros?|руб\w*|р\.?|บาท)?\s*(?:for|per|за|สำหรับ|ต่อ)(?![a-zа-яё])"


_LEADS = lazy(r"(?<![\w])(?P<led>till?|until|to|from|at|до|с|от|к)\s*$|(?P<led_th>ถึง|ตั้งแต่|จาก)\s?$", re.IGNORECASE)


def _led_alike(new: re.Match[str], said: str, there: Sequence[re.Match[str]], old: str) -> re.Match[str] | None:
    """Of several figures the one that the same small word leads to: the 21 of "from 7 to 21", put right by "now to 20"."""
    lead = _LEADS.search(said[: new.start()])
    if lead is None or len(there) < 2:
        return None
    alike = [match for match in there if (own := _LEADS.search(old[: match.start()])) and own[0].strip().lower().replace("till", "until").replace("til", "until") == lead[0].strip().lower().replace("till", "until").replace("til", "until")]
    return alike[0] if len(alike) == 1 else None


def _kind(match: re.Match[str]) -> str:
    return (match["sign"] or match["unit"] or "").lower()


def _of_the_same(rest: str, old: str) -> bool:
    """Whether what is said beside the new value is what the statement is about, or nothing."""
    own = terms(_LINKS.sub(" ", _NOW.sub(" ", rest)))
    known = terms(old)
    return all(any(one == term or (len(one) > 3 and len(term) > 3 and one[:4] == term[:4]) for term in known) for one in own)
