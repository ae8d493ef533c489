# ruff: noqa: E501 - patterns read better unbroken
"""A clause's values into an ability's fields.

Where several fields could take a value ("10 seconds": a start, an end, a length), the ability's examples decide: the field whose example
sentence looks most like the clause gets it.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from agent.local import slots
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.compared import Compared
from agent.local.catalogue.fields import Spec
from agent.local.catalogue.likeness import alike, shared
from agent.local.drafting import batches
from agent.local.drafting.as_told import as_told
from agent.local.drafting.own_words import PLACE_NAMED, SHEET, WORDED, event_words, free_text, points, says_nothing, whole_sheet
from agent.local.drafting.readings import LISTED, named_beside, readings
from agent.local.drafting.said import Clause
from agent.local.lexicon import lexicon
from agent.local.lexicon.values import FIELD_WORDS
from agent.local.slots import Found
from agent.local.slots.choice import PAIR
from agent.local.slots.moment import NOW, PERIOD
from agent.local.slots.number import NUMBER, parse
from agent.local.slots.quoted import QUOTE
from agent.local.words import LIGHT_WEIGHT, Token, tokens
from agent.patterns import lazy

_ALL = lazy(r"\b(?:everything|anything|all|rest|after|before)\b|(?<![а-яё])(?:вс[её]|после)(?![а-яё])", re.IGNORECASE)
_CLOCK_OF = lazy(r"(?:\bat|\bв|ตอน|เวลา)\s*(\d{1,2}:\d{2})(?![\d:])", re.IGNORECASE)
_MOST_READINGS = 100  # of one field in one clause: each is compared with all around it, and nobody names more
_NAMED = 0.8


@dataclass
class Filled:
    """Values by field name, and the required fields that have none.

    `spans`: where the values stood. `others`: further choices for a field that takes one ("vertical and square": two versions).
    `impossible`: what was asked cannot be said with the fields. `loose`: texts that are what was left over of the words.
    """

    values: dict[str, Any] = field(default_factory=dict)
    missing: list[Spec] = field(default_factory=list)
    spans: list[tuple[int, int]] = field(default_factory=list)
    others: list[dict[str, Any]] = field(default_factory=list)
    impossible: bool = False
    loose: set[str] = field(default_factory=set)


@dataclass(frozen=True)
class _Candidate:
    found: Found
    values: dict[str, Any]
    score: float
    many: bool = False


_WHO_MADE_IT = lazy(
    r",?\s+(?:(?:that|which) )?(?:i|we|you)(?:'ve| have| had|'d)? (?:made|created|drew|generated|uploaded|sent|recorded|wrote)\b.*"
    r"|,?\s+котор\w+ (?:я|мы|ты|вы) \w+.*|\s*ที่(?:ฉัน|ผม|เรา|คุณ)?(?:ทำ|สร้าง|วาด|ส่ง|แต่ง|เขียน|อัพ|อัป).*",
    re.IGNORECASE,
)
"""What is looked for is not called so: "the picture of the lighthouse I made last week"."""


_WHERE_IN = lazy(
    r"^(?:(?:запис\w+|видео|ролик\w*|клип\w*|фот\w+|аудио|файл\w*),?\s+)?(?:где|(?:на|в) котор\w+|как)\s+(?:(?:я|мы|он|она|они)\s+)?(?=\w)",
    re.IGNORECASE,
)
"""What is looked for is what is seen or heard there: "запись, где я играю на балалайке"."""


def fill(ability: Ability, clause: Clause, reserved: Sequence[tuple[int, int]] = ()) -> Filled:
    """Read every field's value from the clause. `reserved`: stretches that say something else and are no value."""
    specs = list(ability.slots.values())
    counted = batches.counted(ability, clause.text)
    reserved = [*reserved, *(counted[1:] and [counted[1]] if counted else [])]
    pairs = [_kept(found, specs, clause) for found in slots.find_pairs(clause.text, specs)]
    if any(len(found.values) > 1 and _contradicts(ability, found, clause) for found in pairs):
        return Filled(impossible=True)
    timed = any(entity.kind == "duration" for entity in slots.entities(clause.text))
    if timed and _takes_out(ability) and not any(len(found.values) > 1 for found in pairs):
        return Filled(missing=[spec for spec in specs if spec.required])  # "the first 7 seconds and the last 3" is no stretch from 7 to 3
    chosen, taken = _assign(_candidates(ability, clause, pairs), {spec.name: spec for spec in specs}, reserved)
    counts = next((spec for spec in specs if batches.counts(spec)), None)
    if counted and counts is not None:
        chosen.setdefault(counts.name, counted[0])
    loose = set[str]()
    when = [match.span() for match in PERIOD.finditer(clause.text)] if any(spec.name == "query" for spec in specs) else []
    name, further = _versions(specs, chosen, clause, taken)
    for spec in specs:
        if spec.kind == "text" and spec.name not in chosen and (spec.required or not _has_other_text(ability, spec)):
            how = clause.manner if spec.name != "prompt" else ()  # how a picture is to look belongs to what is drawn
            text, introduced, rest = free_text(ability, spec, clause, [*taken, *how, *(when if spec.name == "query" else [])])
            text = _GONE_TH.sub("", _WHERE_IN.sub("", _WHO_MADE_IT.sub("", text))) if spec.name == "query" else text
            if text and not (points(text) if introduced else says_nothing(text, ability)):
                chosen[spec.name] = text
                loose |= {spec.name} if rest else set[str]()
    _letter(ability, specs, chosen, clause, taken)
    _without_what_leads_to_words(ability, chosen)
    _with_what_is_called_so(specs, chosen, clause)
    _say_both_colours(specs, chosen, clause)
    _set_zone(specs, chosen)
    _set_pace(ability, specs, chosen, clause)
    _say_what_is_not_written(specs, chosen)
    as_told(specs, chosen, clause.text)
    missing = [spec for spec in specs if spec.required and spec.name not in chosen]
    return Filled(chosen, missing, taken, [{**chosen, name: value} for value in further], loose=loose)


_GONE_TH = lazy(r"(?<=[\u0e00-\u0e7f]{2})(?:ทิ้ง)?(?:ไปเลย|ได้เลย|ไปก่อน|ไปซะ|ทิ้งไป|ไป|เลย|ซะ|เถอะ|หน่อย|ด้วย)+$")
"""Thai says so behind what is to be forgotten or found, without a space."""


_LEADS_TO_WORDS = lazy(
    r"[\s,]*(?:\b(?:with the (?:words?|text|lettering)|with (?:words|text)|saying|that says|which says|reading)|(?<![а-яё])(?:со|с) (?:словами|словом|текстом|надписью|фразой)|(?:มี)?(?:ข้อความ|คำ)ว่า|เขียนว่า)\s*:?\s*$",
    re.IGNORECASE,
)


def _without_what_leads_to_words(ability: Ability, chosen: dict[str, Any]) -> None:
    """What a thing shows does not end in "with the words", where the words themselves are written on it."""
    named = {spec.label: spec.name for spec in ability.slots.values() if spec.kind == "text"}
    title, shown = named.get("title", ""), chosen.get("prompt")
    if title in chosen and isinstance(shown, str) and (bare := _LEADS_TO_WORDS.sub("", shown)) != shown:
        chosen["prompt"] = bare.strip(" ,") or chosen[title]
    elif title in chosen and isinstance(shown, str) and shown.lower() in ("словами", "текстом", "надписью", "words", "saying"):
        chosen["prompt"] = chosen[title]


_CALLED_THING = lazy(
    r"(?:\b(?:for|about|on)\s+|(?<![а-яё])(?:для|про|об?|к)\s+|(?:สำหรับ|ของ)\s?)(?P<thing>(?!.*(?:\babout\b|(?<![а-яё])про(?![а-яё])|เรื่อง))(?:[^\s\"'«»,.:;!?]+\s){0,3}?[^\s\"'«»,.:;!?]{3,})\s*$", re.IGNORECASE,
)
"""Before a name in quotes, what is called so: «слоган для пекарни «Колос»»."""
_MADE_ITSELF = lazy(
    r"\b(?:videos?|shorts?|reels?|clips?|films?|posts?|captions?|words?|text|title|called|named)$"
    r"|(?<![а-яё])(?:видео|ролик|рилс|клип|пост|подпис|слов|текст|назван|надпис)[а-яё]*$|(?:คลิป|วิดีโอ|รีล|โพสต์|แคปชั่น|คำ|ข้อความ|ชื่อ|ว่า)$", re.IGNORECASE,
)
_WORDS_OF_A_NAME = 4


def _with_what_is_called_so(specs: Sequence[Spec], chosen: dict[str, Any], clause: Clause) -> None:
    """What something is about is the thing that has the name, and not its name alone: a tyre shop called "The fifth wheel"."""
    spec = next((spec for spec in specs if spec.kind == "text" and spec.label == "topic" and spec.name in chosen), None)
    quote = next((match for match in QUOTE.finditer(clause.text) if spec and (match["d"] or "").strip() == chosen[spec.name]), None)
    if spec is None or quote is None or len(chosen[spec.name].split()) > _WORDS_OF_A_NAME:
        return
    called = _CALLED_THING.search(clause.text[: quote.start()])
    if called and not _MADE_ITSELF.search(called["thing"]):
        chosen[spec.name] = f"{called['thing']} {quote[0]}"


def _letter(ability: Ability, specs: Sequence[Spec], chosen: dict[str, Any], clause: Clause, taken: list[tuple[int, int]]) -> None:
    """Quoted words are what is written on a thing that has words on it, and not what it shows: a logo for my truck called "Bean There"."""
    title = next((spec for spec in specs if spec.kind == "text" and spec.label == "title" and not spec.required), None)
    shown = next((spec for spec in specs if spec.kind == "text" and spec.required), None)
    if title and shown and shown.name == "prompt" and title.name not in chosen and len(named := event_words(clause.text)) in range(1, 121):
        chosen[title.name], chosen[shown.name] = named, whole_sheet(clause.text)
    worded = SHEET.search(clause.text) or WORDED.search(clause.text)
    if title and shown and shown.name == "prompt" and title.name in chosen and shown.name not in chosen and worded:
        chosen[shown.name] = chosen[title.name]  # "a poster, red and black, with the words "Jazz"" needs no more
    quote = QUOTE.search(clause.text) if title and shown and title.name not in chosen else None
    if title is None or shown is None or quote is None or chosen.get(shown.name) not in _quoted(clause.text):
        return
    chosen[shown.name], quote = _titled(clause.text, quote)
    around = clause.text[: quote.start()] + " " * len(quote[0]) + clause.text[quote.end() :]
    words, introduced, _ = free_text(ability, shown, replace(clause, text=around, raw=around), taken)
    words, introduced = (whole_sheet(clause.text), True) if whole_sheet(clause.text) else (words, introduced)
    told = bool(words) and not (points(words) if introduced else says_nothing(words, ability))
    rest = around[quote.end() :].strip(" ,.;")
    told = told and not _FOR_A_FILM.fullmatch(words)
    if not (told and words not in rest) and _NAMES_A_FILM.search(clause.text[: quote.start()]) and not says_nothing(rest, ability):
        words, told = f"{chosen[shown.name]}, {rest}", True  # how the cover of a film of that name is to look
    if (most := _MOST_WORDS.search(around)) and len(str(chosen[shown.name]).split()) > parse(most["n"]):
        chosen[shown.name] = words if told else chosen[shown.name]
        return
    left = list(around)
    for start, end in taken:
        left[start:end] = " " * (end - start)
    rest = "".join(left[quote.end() :]).strip(" ,.;")
    if told and rest and rest not in words and not says_nothing(rest, ability) and not slots.entities(rest) and _COLOURS.fullmatch(rest):
        words = f"{words}, {rest}"  # "... "Шаг вперёд", красно-жёлтый"
    if told or WORDED.search(around):
        chosen[title.name] = chosen[shown.name]
        chosen[shown.name] = words if told else chosen[shown.name]


_COLOUR = r"(?:สี)?(?:แดง|เหลือง|ส้ม|เขียว|ฟ้า|น้ำเงิน|ม่วง|ชมพู|ดำ|ขาว|เทา|น้ำตาล|ทอง|เงิน|ครีม)(?:อ่อน|เข้ม|สด\s?ๆ?)?"
_COLOUR_EN = r"(?:red|yellow|orange|green|blue|purple|pink|black|white|gr[ea]y|brown|gold|silver|beige|navy|teal|turquoise|cream|mint|maroon|burgundy|lavender|lilac|coral|peach|olive)s?"
_COLOUR_RU = r"(?:красн|зел[её]н|син|голуб|ж[её]лт|оранжев|фиолетов|розов|коричнев|ч[её]рн|бел|сер(?=[ыоаую])|золот|серебр|бежев|бирюзов|бордов|сиренев|мятн)"
_COLOURS = lazy(
    rf"(?:โทน)?{_COLOUR}(?:\s?(?:กับ|และ|ตัด)?\s?{_COLOUR})*|[а-яё]+о-[а-яё]+(?:ый|ий|ая|ое|ые)"
    rf"|(?:in )?{_COLOUR_EN}(?:(?:,| and|&) ?{_COLOUR_EN})*",
    re.IGNORECASE,
)
"""Colours of a sheet behind the name on it, more than the one that its field takes."""
TWO_COLOURS = lazy(
    rf"(?:โทน)?{_COLOUR}(?:\s?(?:กับ|และ|ตัด)?\s?{_COLOUR})+"
    rf"|(?:(?:в|во) )?{PAIR}(?: (?:тонах|цветах|гамме))?"
    rf"|(?<![а-яё]){_COLOUR_RU}[а-яё]*\s(?:и|с|со)\s{_COLOUR_RU}[а-яё]*"
    rf"|\b(?:in )?{_COLOUR_EN}(?:(?:,| and|&) ?{_COLOUR_EN})+\b",
    re.IGNORECASE,
)
_NAMES_A_FILM = lazy(
    r"(?:\b(?:videos?|shorts?|reels?|clips?|films?|episodes?)|(?<!\w)(?:видео|ролик\w*|клип\w*|рилс\w*|выпуск\w*))\s+$", re.IGNORECASE
)
_FOR_A_FILM = lazy(
    r"(?:.* )?(?:my|our|the|this) (?:video|short|reel|clip|film|episode)"
    r"|(?:.* )?(?:к|для|на) (?:моего |нашего |моему )?(?:видео|ролик\w*)", re.IGNORECASE,
)
"""Says what a cover is for, and nothing of what it shows: "a thumbnail for my video"."""
_MOST_WORDS = lazy(
    rf"(?:max(?:imum|\.)?|at most|up to|no more than|не больше|не более|максимум|ไม่เกิน)\s?(?P<n>{NUMBER})\s?(?:words?\b|слов|คำ)",
    re.IGNORECASE,
)
"""How many words may stand on a picture."""


def _say_both_colours(specs: Sequence[Spec], chosen: dict[str, Any], clause: Clause) -> None:
    """A field takes one colour: of two, both are told with what is to be drawn."""
    shown = next((spec.name for spec in specs if spec.kind == "text" and spec.required), "")
    both = TWO_COLOURS.search(QUOTE.sub(" ", clause.text)) if shown in chosen and "palette" in chosen else None
    if both and both[0].strip() not in chosen[shown]:
        told = chosen.get("title", "") if chosen[shown] in both[0] else chosen[shown]
        chosen[shown] = ", ".join(part for part in (told, both[0].strip()) if part)


def _quoted(text: str) -> list[str]:
    """What stands in quotes: on a sheet for an event each of them; elsewhere the first."""
    every = [(quote["d"] or quote["s"]).strip() for quote in QUOTE.finditer(text)]
    return every if whole_sheet(text) else every[:1]


def _titled(text: str, first: re.Match[str]) -> tuple[str, re.Match[str]]:
    """What is written on a thing, of several names in quotes: the first that is not called as the place."""
    quotes = [quote for quote in QUOTE.finditer(text) if not PLACE_NAMED.search(text[: quote.start()])]
    chosen = quotes[0] if quotes and whole_sheet(text) else first
    return (chosen["d"] or chosen["s"]).strip(), chosen


_SLOWLY = lazy(
    r"\b(?:slow(?:ly|er)?|unhurried(?:ly)?|leisurely)\b"
    r"|(?<!\w)(?:медленн\w+|помедленнее|неторопливо|неспешно|не спеша)(?!\w)|ช้า", re.IGNORECASE
)
_QUICKLY = lazy(r"\b(?:fast(?:er)?|quick(?:ly|er)?|rapid(?:ly)?)\b|(?<!\w)(?:быстро|быстрее|побыстрее)(?!\w)|เร็ว", re.IGNORECASE)
_SLOW, _QUICK = 0.8, 1.2


def _set_pace(ability: Ability, specs: Sequence[Spec], chosen: dict[str, Any], clause: Clause) -> None:
    """How fast something is done that has a usual speed: "read it out in a slow voice". What is read says nothing of it."""
    spec = next((spec for spec in specs if spec.kind == "factor" and spec.name == "speed" and spec.default == 1.0), None)
    if spec is None or ability.operation or spec.name in chosen:
        return
    around = QUOTE.sub(" ", clause.text)
    for value in (value for value in chosen.values() if isinstance(value, str)):
        around = around.replace(value, " ")
    slow, quick = _SLOWLY.search(around), _QUICKLY.search(around)
    if bool(slow) != bool(quick):
        chosen[spec.name] = _SLOW if slow else _QUICK


def _say_what_is_not_written(specs: Sequence[Spec], chosen: dict[str, Any]) -> None:
    """Where there are to be no subtitles, a language that is told is the one that is spoken: «без субтитров, на английском»."""
    if chosen.get("subtitles") == "none" and (tongues := chosen.pop("subtitle_languages", None)) and any(spec.name == "language" for spec in specs):
        chosen.setdefault("language", tongues[0])


def _set_zone(specs: Sequence[Spec], chosen: dict[str, Any]) -> None:
    """Times are meant in the person's zone, unless another was said."""
    timed = any(spec.kind in ("moment", "recurrence") and spec.name in chosen for spec in specs)
    zone = getattr(NOW.get().tzinfo, "key", "")
    for spec in specs:
        if spec.kind == "zone" and timed and zone:
            chosen.setdefault(spec.name, zone)


def _versions(
    specs: Sequence[Spec], chosen: dict[str, Any], clause: Clause, taken: list[tuple[int, int]]
) -> tuple[str, list[Any]]:
    """A field that takes one value, and its further values where the clause lists several ("vertical and square")."""
    for spec in specs:
        shape = any(re.fullmatch(r"\d+:\d+", str(choice)) for choice in spec.choices)
        listable = spec.kind == "language" or (spec.kind == "choice" and (spec.required or shape))
        if not listable or spec.many or spec.name not in chosen:
            continue
        said = readings(spec, clause) if spec.kind == "language" else slots.find(clause.text, spec)
        found = sorted((f for f in said if f.strength >= 1), key=lambda f: f.start)
        found = _as_it_is_spelt(_named_once(found, clause.text), clause.text) if shape else _named_once(found, clause.text)
        if shape and len(found) == 1:
            chosen[spec.name] = found[0].value
        between = [_between(a, b, clause.text) for a, b in itertools.pairwise(found)]
        listed = all(LISTED.fullmatch(text) and (spec.required or re.search(r"\w|[,&+]", text)) for text in between)
        values = list(dict.fromkeys(f.value for f in found))
        if listed and len(values) > 1:
            chosen[spec.name] = values[0]
            taken += [(f.start, f.end) for f in found if (f.start, f.end) not in taken]
            return spec.name, values[1:]
    return "", []


_SHAPE_WORD = lazy(
    r"vertical|portrait|tall|horizontal|landscape|wide|square|вертикал|горизонтал|широк|квадрат|แนวตั้ง|แนวนอน|จัตุรัส|\d\s?:\s?\d", re.IGNORECASE
)


def _as_it_is_spelt(found: list[Found], text: str) -> list[Found]:
    """Shapes without those that a thing usually has, where one is told: "a podcast cover, 16:9"."""
    told = [hit for hit in found if _SHAPE_WORD.search(text[hit.start : hit.end])]
    return told or found


def _between(one: Found, other: Found, text: str) -> str:
    """What stands between two values; "16:9 9:16" is a list of two shapes without a comma."""
    gap = text[one.end : other.start]
    return ", " if gap == " " and all(re.fullmatch(r"\d+:\d+", text[hit.start : hit.end]) for hit in (one, other)) else gap


_FOR = lazy(r"\s*(?:for|для|на|สำหรับ)\s*(?:the |my )?", re.IGNORECASE)


def _named_once(found: Sequence[Found], text: str) -> list[Found]:
    """Values without what they are said to be for: "4:5 for the feed and 9:16 for stories" are two shapes."""
    kept: list[Found] = []
    for hit in found:
        if kept and kept[-1].value == hit.value and _FOR.fullmatch(text[kept[-1].end : hit.start]):
            kept[-1] = replace(kept[-1], end=hit.end)
        else:
            kept.append(hit)
    return kept


def _candidates(ability: Ability, clause: Clause, pairs: Sequence[Found]) -> list[_Candidate]:
    every = [
        _Candidate(found, found.values, 1.0 + found.strength + _context(ability, next(iter(found.values), ""), found, clause)[0])
        for found in pairs
    ]
    clocks = [match.span(1) for match in _CLOCK_OF.finditer(clause.text)] if _again(clause.text) else []
    for spec in ability.slots.values():
        for found in readings(spec, clause)[:_MOST_READINGS]:
            if (spec.kind == "duration" and (found.start, found.end) in clocks) or _of_one(spec, found, clause):
                continue  # "every morning at 7:30" says when, not how long
            if spec.many and spec.kind == "choice" and NOT_THAT.search(clause.text[: found.start]):
                continue  # "without a guitar" asks for none
            context, share = _context(ability, spec.name, found, clause)
            value = round(found.value / share, 3) if share > 1 else found.value
            if spec.kind == "language" and (beside := named_beside(spec, found, clause.text)):
                context, found = context + _NAMED, replace(found, start=min(found.start, beside.start))
            score = found.strength + context + (0.1 if spec.required else 0.0)
            if spec.kind == "text" and not spec.required and _has_other_text(ability, spec):
                # "... with the words “Good night”": a second text of an ability is only what is introduced like in its examples
                if (lead := _lead(ability, spec, found, clause)) < 0:
                    continue
                context, score, found = context + _NAMED, score + _NAMED, replace(found, start=lead)
            elif spec.kind == "text" and spec.label == "title" and (called := _called(found, clause)) >= 0:
                context, score, found = context + _NAMED, score + 2 * _NAMED, replace(found, start=called)
            if found.strength > 0.3 or context > 0.75 or (spec.required and spec.kind != "quantity"):
                every.append(_Candidate(found, {spec.name: value}, score, spec.many))
    every = [one for one in every if not any(_hides(other, one, specs=ability.slots) for other in every)]
    return [one for one in every if not _is_anothers(one, every, ability, clause)]


def _of_one(spec: Spec, found: Found, clause: Clause) -> bool:
    """Whether a number that could be how many counts what one of it is put together of: "a collage of 4"."""
    return batches.counts(spec) and batches.of_one_thing(clause.text, found.start, found.end)


NOT_THAT = lazy(
    r"(?:\b(?:without|no|not|minus|except)(?: (?:any|an?|the|on|to|in|for))?|(?<![а-яё])(?:без|кроме|только не|не)(?: (?:в|во|на))?|ไม่เอา|ไม่มี|ไม่ใส่|ไม่ต้องมี|ยกเว้น|(?:ไม่(?:ต้อง)?|อย่า)(?:ลง|โพสต์|โพส)(?:ใน|ที่)?|(?<=แต่)ไม่)\s*$",
    re.IGNORECASE,
)
"""Before one of several choices that is not wanted."""
_CALLED = lazy(r"(?:(?<!\w)(?:под названием|с названием)|\b(?:titled|entitled)|(?:ตั้ง)?ชื่อ(?:ว่า)?)\s*[\"«“]?$", re.IGNORECASE)
_TOLD_ABOUT = lazy(r"\b(?:about|on)\s|(?<!\w)(?:про|об?)\s|เรื่อง|เกี่ยวกับ", re.IGNORECASE)


def _called(found: Found, clause: Clause) -> int:
    """Where "titled" begins before a name, where what it is about is said too; -1 elsewhere: a script called "Rain" may be about rain."""
    lead = _CALLED.search(clause.text[: found.start])
    return lead.start() if lead and _TOLD_ABOUT.search(clause.text[: lead.start()]) else -1


def _again(text: str) -> bool:
    return any(entity.kind == "recurrence" for entity in slots.entities(text))


def _is_anothers(one: _Candidate, every: Sequence[_Candidate], ability: Ability, clause: Clause) -> bool:
    """Of two choices that a word would do for ("calm": a tone, music) the first field has it, unless the other is named beside it."""
    names = sorted(ability.slots, key=lambda name: ability.slots[name].label == "music")  # a bare "dark" says how it looks
    if len(one.values) != 1 or ability.slots[(name := next(iter(one.values)))].kind != "choice" or _names(name, one, ability, clause):
        return False
    for other in every:
        rival = next(iter(other.values), "")
        same = (other.found.start, other.found.end) == (one.found.start, one.found.end) and len(other.values) == 1 and rival != name
        if not same or ability.slots[rival].kind != "choice":
            continue
        if names.index(rival) < names.index(name) or _names(rival, other, ability, clause):
            return True
    return False


def _names(name: str, candidate: _Candidate, ability: Ability, clause: Clause) -> bool:
    """Whether the field is called by name right beside a value: "calm music"."""
    called = FIELD_WORDS.get(ability.slots[name].label, (ability.slots[name].label,))
    near = clause.text[max(0, candidate.found.start - 12) : candidate.found.end + 12].lower()
    return any(word in near for word in called)


def _hides(other: _Candidate, one: _Candidate, specs: dict[str, Spec]) -> bool:
    """A longer word for a choice hides a shorter one for another: "as a story" speaks of no stories on Instagram."""
    if not other.found.start <= one.found.start < one.found.end <= other.found.end or len(other.values) != 1 or len(one.values) != 1:
        return False
    longer = other.found.end - other.found.start > one.found.end - one.found.start
    return longer and all(specs[name].kind == "choice" for name in (*other.values, *one.values) if name in specs)


def _has_other_text(ability: Ability, spec: Spec) -> bool:
    return any(other.kind == "text" and other.required for other in ability.slots.values() if other is not spec)


def _lead(ability: Ability, spec: Spec, found: Found, clause: Clause) -> int:
    """Where the words that introduce a value in an example ("with the words") begin before it in the clause; -1 where they do not stand."""
    said = [token for token in tokens(clause.text) if token.end <= found.start]
    starts = []
    for phrase in (phrase for phrase in ability.phrases if spec.name in phrase.slots):
        at = phrase.at(spec.name)
        low = max((phrase.at(slot) for slot in phrase.slots if phrase.at(slot) < at), default=-1)
        lead = [token for token in phrase.words if low < token.start < at]
        if lead and len(lead) <= len(said) and all(shared(a, [b]) for a, b in zip(lead, said[-len(lead) :], strict=True)):
            starts.append(said[-len(lead)].start)
    return min(starts, default=-1)


def _assign(
    candidates: list[_Candidate], specs: dict[str, Spec], reserved: Sequence[tuple[int, int]]
) -> tuple[dict[str, Any], list[tuple[int, int]]]:
    """Best candidates first; a stretch of text fills one field, a field takes one value (a list takes all)."""
    chosen: dict[str, Any] = {}
    taken: list[tuple[int, int]] = list(reserved)
    for candidate in sorted(candidates, key=lambda c: (-round(c.score, 6), c.found.start)):
        found = candidate.found
        free = not any(found.start < end and start < found.end for start, end in taken)
        listed = candidate.many and not isinstance(next(iter(candidate.values.values()), None), list)
        unset = listed or not any(name in chosen for name in candidate.values)
        if free and not unset and all(chosen.get(name) == value for name, value in candidate.values.items()):
            taken.append((found.start, found.end))  # said again ("wide, for YouTube"): no part of what it is about
            continue
        if not free or not unset or (not candidate.values and not found.values):
            continue
        taken += [(found.start, found.end), *found.also]
        for name, value in candidate.values.items():
            if specs[name].many:
                before = chosen.get(name, [])
                chosen[name] = [*before, *(one for one in (value if isinstance(value, list) else [value]) if one not in before)]
            else:
                chosen[name] = value
    return chosen, taken


def _context(ability: Ability, name: str, found: Found, clause: Clause) -> tuple[float, int]:
    """How much the clause around a value looks like an example with the field's slot in it (0..1.5), and what the value is shared by there.

    With several values ("the first 5 and the last 5 seconds") only the words up to the neighbouring values count, and the opening verb.
    """
    others = [entity for entity in slots.entities(clause.text) if entity.end <= found.start or entity.start >= found.end]
    low = max((entity.end for entity in others if entity.end <= found.start), default=0)
    high = min((entity.start for entity in others if entity.start >= found.end), default=len(clause.text))
    words = [token for token in tokens(clause.text) if not found.start <= token.start < found.end]
    around = [token for index, token in enumerate(words) if low <= token.start < high or index == 0]
    before = next((token for token in reversed(around) if token.end <= found.start), None)
    after = next((token for token in around if token.start >= found.end), None)
    said = Compared(around)
    like = [(alike(phrase, name, said, before, after), phrase) for phrase in ability.phrases if name in phrase.slots]
    likest, phrase = max(like, key=lambda pair: pair[0], default=(0.0, None))
    spec = ability.slots.get(name)
    counts = spec is not None and batches.counts(spec) and batches.before_what_is_made(ability, clause.text, found.end)
    likest += _NAMED if spec is not None and (counts or _named(ability, name, around)) else 0.0
    return likest, phrase.shares.get(name, 1) if phrase else 1


def _named(ability: Ability, name: str, around: Sequence[Token]) -> bool:
    """Whether a word of the field's name that no other field has stands beside the value ("200 ms padding" for `pad_s`)."""
    labels = {spec.name: {token.stem for token in tokens(spec.label)} for spec in ability.slots.values()}
    own = labels[name] - {stem for other, stems in labels.items() if other != name for stem in stems}
    general = lexicon().general  # "drop" of `drop_last_s` is what one does, not what the field is
    return any(token.stem in own and token.base > LIGHT_WEIGHT and not token.concepts & general for token in around)


def _kept(found: Found, specs: Sequence[Spec], clause: Clause) -> Found:
    """ "remove everything after 1:30" keeps what is before: an open stretch that is to go is turned into the one that stays."""
    # Thai says last what is to be done: "ตัดก่อนวินาทีที่ 12 ทิ้ง".
    around = [token for token in tokens(clause.text) if token.start < found.end or token.text[0] >= "\u0e00"]
    if len(found.values) != 1:
        return found
    ((name, value),) = found.values.items()
    kind = next((spec.kind for spec in specs if spec.name == name), "duration")
    cuts = _ALL.search(clause.text) if kind != "share" else not _CUT_TO.search(clause.text[: found.start])
    if not any("remove" in token.concepts or ("cut" in token.concepts and cuts) for token in around):
        return found
    other = [spec.name for spec in specs if spec.kind == kind and _edge(spec.name) and _edge(spec.name) != _edge(name)]
    return replace(found, values={other[0]: value}) if other else found


_CUT_TO = lazy(r"\b(?:to|into|for|just|only|keep|leave)\s+(?:only |just )?(?:the |its )?$|(?<![а-яё])(?:до|только|оставь)\s+$|(?:เหลือ|เอา|เก็บ)(?:แค่|ไว้|เฉพาะ)*\s?$", re.IGNORECASE)
"""Before a part that stays though something is cut: "cut it to the first half"."""


def _edge(name: str) -> str:
    return (
        "start"
        if re.match(r"(?:start|from|begin|in)(?:_|$)", name)
        else "end"
        if re.match(r"(?:end|to|until|stop|out)(?:_|$)", name)
        else ""
    )


def _contradicts(ability: Ability, found: Found, clause: Clause) -> bool:
    """A stretch is to be removed, and no example of the ability removes one: keeping it would be the opposite of what was asked."""
    around = [token for token in tokens(clause.text) if not found.start <= token.start < found.end]
    if not any("remove" in token.concepts for token in around):
        return _takes_out(ability)  # "just the bit between 2:05 and 2:40" is to stay
    both = [phrase for phrase in ability.phrases if set(found.values) <= set(phrase.slots)]
    if any(ability.slots[name].kind == "share" for name in found.values):
        return not both  # "remove the middle third", of what keeps a part
    return bool(both) and not any("remove" in token.concepts for phrase in both for token in phrase.words)


def _takes_out(ability: Ability) -> bool:
    """Whether all that it does with a stretch, by its examples, is to take it out."""
    both = [phrase for phrase in ability.phrases if len(phrase.slots) > 1 and {"start", "end"} <= {_edge(slot) for slot in phrase.slots}]
    return bool(both) and all(any("remove" in token.concepts for token in phrase.words) for phrase in both)
