# ruff: noqa: E501 - patterns read better unbroken
"""What was told of something that is announced, told anew: "add the phone, 081 234 5678", "the price is 50, not 45", "change the date to 13 December",
"убери адрес", "ราคาผิด ต้อง 50 บาท". Each is a plan of the earlier work with other details.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from agent.contract import Request
from agent.local import times
from agent.local.announcing.announced import FIELD, telling
from agent.local.announcing.announcement import PUTS_OUT, SHEET, as_line
from agent.local.announcing.facts import SIGNAL, facts_in
from agent.local.announcing.lines_told import by_its_name, lines_of
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.drafting.left_out import said_without
from agent.local.follow_ups.again import put_right
from agent.local.publishing.everywhere import POSTS
from agent.local.publishing.post_tools import PLAN
from agent.local.publishing.words_alone import named_places
from agent.local.words import STOP_WEIGHT, normalise, tokens
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan, Step

_LABELS = {
    "price": r"\b(?:prices?|costs?|fee)\b|(?<![а-яё])(?:цен[аыуе]|стоимост[ьи])(?![а-яё])|ราคา",
    "contact": r"\b(?:phone(?: number)?|number|contacts?|website|telephone)\b|(?<![а-яё])(?:телефона?|номера?(?: телефона)?|контакт[аы]?|сайта?)(?![а-яё])|เบอร์(?:โทร)?|โทรศัพท์",
    "day": r"\b(?:dates?|day)\b|(?<![а-яё])(?:дат[ауы]|день|дня)(?![а-яё])|วันที่",
    "hour": r"\b(?:times?|hours?)\b|(?<![а-яё])(?:время|времени|часы)(?![а-яё])|เวลา",
    "place": r"\b(?:address|place|venue|location)\b|(?<![а-яё])(?:адрес(?:е|а)?|место)(?![а-яё])|ที่อยู่|สถานที่",
    "name": r"\b(?:(?:shop|store|cafe|café|salon|gym|company|brand|business|channel|team|club)(?:'s)? )?name(?: of (?:the|our|my) \w+)?\b|(?<![а-яё])(?:название|имя)(?: (?:магазина|кафе|салона|бренда|компании|студии|клуба|школы|фирмы|канала))?(?![а-яё])|ชื่อ(?:ร้าน|แบรนด์|ช่อง|คลินิก|โรงเรียน|บริษัท|คาเฟ่|เพจ)",
    "offer": r"\b(?:discount|offer)\b|(?<![а-яё])(?:скидк[ауи])(?![а-яё])|ส่วนลด",
}
_LABEL = lazy("|".join(f"(?P<{name}>{pattern})" for name, pattern in _LABELS.items()), re.IGNORECASE)
_ADDS = lazy(
    r"^\W*(?:(?:and|also|now|please|can you|could you|great|ok|but|и|а|ещё|еще|пожалуйста|ช่วย|ขอ)[\s,!]*)*(?:add|put|include|write(?: on it)?|добавь|допиши|впиши|укажи|напиши(?: ещё| еще)?|เพิ่ม|ใส่|เติม)(?:те)?(?: in| on it| there| below| at the bottom| внизу| снизу| ещё| еще| туда| строку| строчку)*(?: a line| the line| a text line)?(?:\s+that|\s+что|ว่า)?\s*[:,]?\s*(?P<what>.+?)(?: (?:please|too|as well|below|at the bottom|to it|on it|пожалуйста|тоже|внизу|снизу)|ด้วย|หน่อย|ให้ที|นะ|ครับ|ค่ะ|(?<!โย)คะ|\s)*[.!]*$",
    re.IGNORECASE,
)
_ALSO = lazy(r"^\W*(?:and|also|plus|и|а|ещё|еще|а ещё|และ|แล้วก็|กับ)\s+(?P<what>.+?)[.!]*$", re.IGNORECASE)
_MAKES = lazy(r"\b(?:make|change|remove|draw|post|cut)\b|(?<![а-яё])(?:сделай|поменяй|убери|нарисуй|выложи)|ทำ|เปลี่ยน|ลบ|วาด|โพสต์", re.IGNORECASE)
_PLACES = lazy(
    r"\b(?:at|on|in) the (?:very )?(?:bottom|top|corner)(?: of it)?\b|\b(?:below|underneath|above)\b|(?<![а-яё])(?:внизу|снизу|сверху|вверху|наверху|мелко|крупно|в углу)(?![а-яё])"
    r"|ข้างล่าง|ด้านล่าง|ข้างบน|ด้านบน|ตรงกลาง|มุมล่าง|มุมบน", re.IGNORECASE,
)  # fmt: skip
"""Where a line is to stand."""
_BESIDE_TITLE = lazy(r"\b(?:under|below|beneath|above|over|after|before) (?:the |its )?(?:title|name|headline|text|words)\b|(?<![а-яё])(?:под|над) (?:заголов|назван|надпис|текст)|(?:ใต้|เหนือ)(?:ชื่อ|หัวข้อ)", re.IGNORECASE)
"""A second part of the title."""
_DROPS = lazy(r"\b(?:remove|drop|delete|lose|without|no|take (?:off|out|away))\b|(?<![а-яё])(?:убери|удали|сотри|без|не надо)(?:те)?(?![а-яё])|เอา.{1,20}ออก|ลบ|ไม่เอา|ไม่ต้องมี|ไม่ใส่", re.IGNORECASE)
_ARTICLE = lazy(r"^(?:(?:the|our|my|a|an|наш[а-яё]*|мо[ийюе])\s+)+", re.IGNORECASE)
_ROW = lazy(r"(?P<thing>[^\d:]*[^\W\d][^\d:]*?)\s*[:–—-]?\s+(?P<price>[$€£฿₽]?\s?\d[\d.,]*(?:\s?[^\W\d]+\.?|\s?[$€£฿₽]|\.-)?)")
"""A thing and its price."""
_NUMBER = lazy(r"\d(?:[\d.,]*\d)?")
_TITLE = "title"
"""The field for words on a picture."""
_WORDS = "script"
"""The domain of what is written: what is told of it stands in the words themselves."""
_SEPARATOR = "; "
_SHORT = 14  # words: what is longer wishes for more


def told_anew(request: Request, index: Matcher, language: str) -> Plan | None:
    """The plan of the newest work with details that the message adds, takes out or puts right; None where it does not."""
    plan, text = request.earlier[0] if request.earlier else Plan(), normalise(request.text)
    able = telling(index)
    steps = [step for step in plan.steps if step.tool in able]
    if len(steps) != 1 or len(tokens(text)) > _SHORT or _goes_out(text, index):
        return None
    step = steps[0]
    details = [str(detail) for detail in step.args.get(FIELD) or []]
    lettered = isinstance(step.args.get(_TITLE), str) and step.args[_TITLE]
    written = able[step.tool].tool.domain == _WORDS
    if not details and not lettered and not written and not any(SHEET.search(str(value)) for value in step.args.values()):
        return None
    said = {name: [str(line) for line in value] if isinstance(value, list) else value for name, value in step.args.items() if name in (FIELD, _TITLE, "prompt") and value}
    if figure := _figure_put_right(text, said):
        return _again(plan, step, able[step.tool], figure, language)
    head = [str(step.args[_TITLE])] if lettered else []
    changed = _without(text, details) or _put_right(text, details) or _with_more(text, details) or _and_also(text, details)
    if changed is not None and changed != details:
        anew = _again(plan, step, able[step.tool], {FIELD: changed, **_said_elsewhere(step, details, changed)}, language)
        return said_without(anew, _beside_lines(text), language)
    words = {name: str(value) for name, value in step.args.items() if isinstance(value, str)}
    everywhere = any(put_right(part, words) for part in (text, *(text[: cut.start()] for cut in _THEN.finditer(text))))
    if head and not everywhere and (righted := _put_right(text, head)) and righted != head:
        same = {name: righted[0] for name, value in step.args.items() if value == head[0]}
        return _again(plan, step, able[step.tool], same, language)
    return None


def _goes_out(text: str, index: Matcher) -> bool:
    """Whether a message puts something out at a place by its name: "put it on tiktok at 8pm" tells nothing of what was made."""
    places = index.whole(PLAN)
    return places is not None and bool(POSTS.search(text) or PUTS_OUT.search(text)) and bool(named_places(text, places))


def _said_elsewhere(step: Step, details: Sequence[str], changed: Sequence[str]) -> dict[str, str]:
    """The title and what else says the fact that is another one now, with its number: no sheet is to say both."""
    pairs = [(old, new) for old, new in zip(details, changed, strict=False) if old != new] if len(details) == len(changed) else []
    if len(pairs) != 1:
        return {}
    before, after = (list(_NUMBER.finditer(line)) for line in pairs[0])
    other = [(was, now[0]) for was, now in zip(before, after, strict=False) if was[0] != now[0]] if len(before) == len(after) else []
    if len(other) != 1:
        return {}
    was, come = other[0]
    gone, kinds = was[0], {kind for kind, start, end in _facts(pairs[0][0]) if start <= was.start() < end}
    found = dict[str, str]()
    for name, value in step.args.items():
        for kind, start, end in reversed(_facts(value)) if isinstance(value, str) else ():
            if kind in kinds and gone in _NUMBER.findall(value[start:end]):
                said = found.get(name, value)
                put = re.sub(rf"(?<![\d.,]){re.escape(gone)}(?![\d]|[.,]\d)", come, said[start:end], count=1)
                found[name] = f"{said[:start]}{put}{said[end:]}"
    return found


def told_and_changed(request: Request, index: Matcher, language: str, again: Callable[[Request], Plan]) -> Plan | None:
    """The same where the message goes on with another change: "the price is 50, and make the background pink". `again`: plans that."""
    text = normalise(request.text)
    for cut in itertools.islice(_THEN.finditer(text), _JOINTS):
        head, rest = text[: cut.start()], text[cut.end() :]
        first = told_anew(replace(request, text=head), index, language) if re.search(r"\w", head) and re.search(r"\w", rest) else None
        if first is None:
            continue
        then = again(replace(request, text=rest, earlier=[first, *request.earlier[1:]]))
        if then.steps and {step.tool for step in then.steps} == {step.tool for step in first.steps}:
            return then
        if then.steps or (then.question and PUTS_OUT.search(rest)):  # another thing to be done with it: not lost, and not a line of it
            return Plan(goal=first.goal, question=phrase("ask_without", language, part=rest))
    return None


_JOINTS = 40  # that a message may be parted at: of more it is no wish but a text
_THEN = lazy(r"\s*[,;.]?\s+(?:and|then|also|и|а|потом|ещё|еще)\s+|\s*[,;.]\s+|\s*(?:แล้วก็|แล้ว|และ)\s*(?=ขอ|ทำ|เปลี่ยน|ใส่|เพิ่ม|เอา|ให้|พื้น|ลบ)", re.IGNORECASE)


def _with_more(text: str, details: Sequence[str]) -> list[str] | None:
    match = _ADDS.match(text)
    if match is None or (not details and _BESIDE_TITLE.search(text)):
        return None
    what = re.sub(r"\s{2,}", " ", _ARTICLE.sub("", _PLACES.sub(" ", match["what"]).strip()))
    if sum(bool(_ROW.fullmatch(line)) for line in details) > 1 and _ROW.fullmatch(what):
        return [*details, as_line(what)]
    lines, _ = lines_of(what)
    if lines:
        return [*details, *(_line_of(line) or as_line(line) for line in (_ARTICLE.sub("", line) for line in lines))]
    line = _line_of(what)
    return [*details, line] if line else None


def _beside_lines(text: str) -> str:
    """What of a message that adds several lines is none: emoji."""
    match = _ADDS.match(text)
    return lines_of(match["what"])[1] if match else ""


def _line_of(what: str) -> str:
    """One fact as a line; empty where nothing is told."""
    label = _LABEL.match(what)
    value = what[label.end() :].strip(" :,-–—") if label else what
    if not value or not (label or SIGNAL.search(what) or facts_in(what)):
        return ""
    known = facts_in(value) or (label is not None and label.lastgroup == "name")
    return as_line(value if known and not re.match(r"[a-zа-яё]+\s+\d", what, re.IGNORECASE) else by_its_name(what))


def _and_also(text: str, details: Sequence[str]) -> list[str] | None:
    """A fact with its name and no verb: "and the phone below, 8 843 200-11-22"."""
    match = _ALSO.match(text)
    if match is None or _MAKES.search(text):
        return None
    label = _LABEL.match(what := _ARTICLE.sub("", _PLACES.sub(" ", match["what"]).strip()))
    value = what[label.end() :].strip(" :,-–—") if label else ""
    said = facts_in(value)
    return [*details, as_line(value)] if said and len(re.sub(r"\W", "", value)) - sum(len(re.sub(r"\W", "", value[a:b])) for _, a, b in said) < _SHORT else None


def _without(text: str, details: Sequence[str]) -> list[str] | None:
    label = _LABEL.search(text) if _DROPS.search(text) else None
    if label is None or not details:
        return None
    kept = [line for line in details if label.lastgroup not in {kind for kind, *_ in _facts(line)}]
    return kept if len(kept) < len(details) else None


_POLITE = r"(?:please|pls|can you|could you|now|and|ok|but|just|и|а|пожалуйста|ну|давай|ช่วย|ขอ|[\s,!])*"
_LINE = r"(?: (?:line|bit|part|text|row|stuff))?"
_TAKEN_OFF = lazy(
    rf"\W*{_POLITE}(?:remove|drop|delete|lose|cut|skip|scrap|leave out|leave off|take off|take out|get rid of|no need for|without|no|don't (?:show|mention|say))\s+(?:the |that |our |any )*(?P<en>\S.*?){_LINE}(?: (?:from|off|on) (?:it|there|(?:the|my|our) (?:poster|flyer|banner|picture|image|video|sign|card)))?(?: please| pls| thanks)*\W*"
    rf"|\W*{_POLITE}(?:take|leave|cut) (?:the |that |our )*(?P<take>\S.*?){_LINE} (?:off|out)\W*(?:please)?\W*"
    rf"|\W*{_POLITE}(?:убери|удали|сотри|выкинь|вычеркни|без|не надо|не нужно|не пиши|не указывай)(?:те)?\s+(?:строчк[уи]|строк[уи]|фразу|надпись|слова|часть|кусок)?\s*(?:про|о|об|с|со)?\s*(?P<ru>\S.*?)(?: (?:оттуда|с (?:афиши|плаката|постера|картинки)|пожалуйста|вообще))*\W*"
    rf"|\W*{_POLITE}(?:строчку |фразу )?(?:про )?(?P<ru_first>\S.*?) (?:убери|удали|не надо|не нужн[аоы]?|лишн[а-яё]+)(?:те)?(?: пожалуйста)?\W*"
    rf"|\s*{_POLITE}(?:(?:ลบ|เอา|ตัด)(?:บรรทัด|คำว่า|ข้อความ|ตรง|ส่วน)*(?P<th>[^\s].*?)(?:ออก|ทิ้ง)|(?:ไม่ต้อง(?:ใส่|มี|เขียน|บอก)|ไม่เอา)(?:คำว่า|ตรง)*(?P<th_no>[^\s].*?))(?:ไป|เลย|หน่อย|ด้วย|ได้|ที|นะ|ครับ|ค่ะ|(?<!โย)คะ|จ้า|\s)*",
    re.IGNORECASE,
)


def line_taken_off(request: Request, index: Matcher, language: str) -> Plan | None:
    """The plan of the newest work without a line that is named by its words or its kind ("remove the free entry line", «без времени»);
    None where the message says anything else."""
    plan, text = request.earlier[0] if request.earlier else Plan(), normalise(request.text)
    able = telling(index)
    steps = [step for step in plan.steps if step.tool in able and step.args.get(FIELD)]
    match = _TAKEN_OFF.fullmatch(text) if len(steps) == 1 and len(tokens(text)) <= _SHORT and not request.question else None
    if match is None:
        return None
    thing = next(filter(None, match.groups())).strip(" \"'“”«»")
    details = [str(detail) for detail in steps[0].args[FIELD]]
    kept = _without_named(thing, details)
    return None if kept == details else _again(plan, steps[0], able[steps[0].tool], {FIELD: kept}, language)


def _without_named(thing: str, details: Sequence[str]) -> list[str]:
    """The details without those that have all the words of a thing; else without the facts of the kind that it names."""
    stems = {token.stem for token in tokens(thing) if token.base > STOP_WEIGHT}
    plain = thing.lower().replace(" ", "")
    named = [line for line in details if (stems and stems <= {token.stem for token in tokens(line)}) or (len(plain) > 1 and plain in line.lower().replace(" ", ""))]
    if named:
        return [line for line in details if line not in named]
    label = _LABEL.fullmatch(thing)
    kept = []
    for line in details:
        left = line
        for start, end in sorted(_said_of(label.lastgroup or "", line), reverse=True) if label else ():
            left = f"{left[:start].rstrip(' ,')} {left[end:].lstrip(' ,')}".strip(" ,.–—-")
        kept += [left] if any(token.base > STOP_WEIGHT for token in tokens(left)) else []
    return kept


def _said_of(kind: str, line: str) -> list[tuple[int, int]]:
    """Where a line tells a fact of a kind; of a time only the day or the hour."""
    spoken = times.read(line)
    timed = {"hour": spoken.clocks, "day": spoken.days}.get(kind)
    return [(start, end) for of, start, end in _facts(line) if of == kind] if timed is None else [(time.start, time.end) for time in timed]


def _put_right(text: str, details: Sequence[str]) -> list[str] | None:
    """One fact in the place of another of its kind, or of the one that is said to be wrong."""
    if not details or _ADDS.match(text) or _DROPS.search(text):
        return None
    found = put_right(text, {FIELD: _SEPARATOR.join(details)})
    if found:
        return found[FIELD].split(_SEPARATOR)
    said = _facts(text)
    label = _LABEL.search(text)
    kind = label.lastgroup if label else said[-1][0] if said else ""
    new = next((text[start:end] for of, start, end in reversed(said) if of == kind), "")
    number = next(iter(_NUMBER.findall(text)[-1:]), "")
    if not kind:
        return _priced_anew(text, details, number)
    if not (new or number):
        return None
    places = [(at, start, end) for at, line in enumerate(details) for of, start, end in _facts(line) if of == kind]
    named = {token.stem for token in tokens(text)}
    meant = [place for place in places if {token.stem for token in tokens(details[place[0]][: place[1]])} & named] if len(places) > 1 else places
    if len(meant) != 1:
        return None
    at, start, end = meant[0]
    old = details[at][start:end]
    unit = _NUMBER.sub("", new).strip() if new else ""
    alone = bool(unit) and unit != old and unit in old and len(_NUMBER.findall(old)) == 1  # "25%", of "20% off": what it is of stays
    put = new if new and not (alone and kind in ("price", "offer")) and (unit or kind != "price") else _NUMBER.sub(number, old, count=1)
    line = f"{details[at][:start]}{_with_its_hour(old, put)}{details[at][end:]}"
    return [*details[:at], as_line(line), *details[at + 1 :]]


def _priced_anew(text: str, details: Sequence[str], number: str) -> list[str] | None:
    """ "латте теперь 210": of a list of prices the one of what is named."""
    rows = [(at, row) for at, line in enumerate(details) if (row := _ROW.fullmatch(line))]
    said = {token.stem for token in tokens(text)}
    meant = [(at, row) for at, row in rows if {token.stem for token in tokens(row["thing"])} & said]
    if not number or len(rows) < 2 or len(meant) != 1 or len(tokens(text)) > _FEW:
        return None
    at, row = meant[0]
    return [*details[:at], f"{details[at][: row.start('price')]}{_NUMBER.sub(number, row['price'], count=1)}", *details[at + 1 :]]


_FEW = 6
_WRONG_FIGURE = lazy(
    r"^\W*(?:(?:no|nah|hey|wait|oops)[\s,]+)*(?:the )?(?:price|discount|number|sum|percent(?:age)?|figure|date|day|time|phone|address)(?:'s| is| was)? (?:wrong|not right|off)[\s,.;:!-]+(?:(?:it(?:'s| is| should be| must be)|should be|make it|there|that'?s|the right one is)\s+)*"
    r"|^\W*(?:(?:нет|не|ой|стой)[\s,]+)*(?:цена|скидка|цифра|сумма|процент|дата|число|время|телефон|номер|адрес)(?: там| тут| же)? (?:не та|не то|не тот|неправильн[а-яё]+|неверн[а-яё]+|друг[а-яё]+)[\s,.;:!—-]*(?:(?:там|тут|должн[а-яё]+ быть|надо|нужно|это|правильно)\s+)*"
    r"|^\s*(?:ราคา|ส่วนลด|ตัวเลข|วันที่|เวลา|เบอร์)(?:ผิด|ไม่ถูก|ไม่ใช่)(?:นะ|ค่ะ|ครับ|(?<!โย)คะ)*\s*(?:ที่ถูก(?:คือ)?|ต้อง(?:เป็น)?|เป็น|คือ)*\s*", re.IGNORECASE,
)
"""Says that a figure is wrong; how it is right stands behind."""
_FIGURE = lazy(r"(?P<number>\d[\d\s]*\d|\d)\s?(?P<unit>%|[$€£฿₽]|[^\W\d]{1,8}\.?)?")


def _figure_put_right(text: str, said: Mapping[str, str | list[str]]) -> dict[str, str | list[str]]:
    """ "The price is wrong, it's 20%": the one figure of that kind on it, wherever it stands."""
    match = _WRONG_FIGURE.match(text)
    new = _FIGURE.fullmatch(text[match.end() :].strip(" .!")) if match else None
    if new is None:
        return {}

    def put(words: str) -> str:
        found = [figure for figure in _FIGURE.finditer(words) if not new["unit"] or figure["unit"] == new["unit"]]
        return f"{words[: found[0].start('number')]}{new['number']}{words[found[0].end('number') :]}" if len(found) == 1 else words

    changed = {name: put(value) if isinstance(value, str) else [put(line) for line in value] for name, value in said.items()}
    return {name: value for name, value in changed.items() if value != said[name]}


def _with_its_hour(old: str, new: str) -> str:
    """Another day, at the hour that was told: "move it to Sunday", of Saturday 10:00."""
    before, now = times.read(old), times.read(new)
    if not before.clocks or len(before.days) != 1 or now.clocks or not now.days:
        return new
    day = before.days[0]
    return f"{old[: day.start]}{new}{old[day.end :]}"


def _facts(text: str) -> list[tuple[str, int, int]]:
    """`facts_in`, a time as the day or the hour that it is."""
    found = facts_in(text)
    return [("hour" if kind == "time" and _is_an_hour(text[start:end]) else "day" if kind == "time" else kind, start, end) for kind, start, end in found]


def _is_an_hour(words: str) -> bool:
    spoken = times.read(words)
    return bool(spoken.clocks) and not spoken.days


def _again(plan: Plan, step: Step, ability: Ability, values: Mapping[str, object], language: str) -> Plan:
    """Only that step: nothing that follows from the earlier one is done again unasked."""
    args = {name: value for name, value in {**step.args, **values}.items() if value != []}
    title = wording.sentence([wording.part_title(ability, {name: value for name, value in args.items() if name != "seed"}, "", language)])
    return Plan(goal=title, steps=[step.model_copy(update={"args": args, "title": title, "needs": []})])
