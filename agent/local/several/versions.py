# ruff: noqa: E501 - patterns read better unbroken
"""What is wished for in several versions: "two posters, one red and one blue", "a video with a man's voice and another with a woman's",
"in all formats", "สีแดงกับสีฟ้าอย่างละใบ". The wish is planned without the versions, and each becomes a step of its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from agent.contract import Request
from agent.language import detect
from agent.local import slots
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.drafting.batches import counts
from agent.local.drafting.titles import numbered
from agent.local.follow_ups.altered import left_over, read
from agent.local.follow_ups.carriers import says_anything
from agent.local.follow_ups.target import Target, renamed, sources
from agent.local.learned.subject import tagged
from agent.local.publishing.everywhere import POSTS
from agent.local.slots.number import NUMBER, parse
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step

_ONE = lazy(
    r"[,;:(–—-]?\s*\b(?:(?:and|then|plus)\s+)*(?:(?:the )?(?P<en>first|second|third|fourth|other)(?: one| version)?|another(?: one| version)?|then(?= (?:with|in) )|one(?: more)?(?: of them)?)\b(?:\s+(?:should be|is|in|with|for|as|has))?\s+"
    r"|[,;:(–—-]?\s*(?<![а-яё])(?:(?:и|а|потом|затем)\s+)*(?:ещ[её] )?(?:один|одна|одно|одну|перв(?:ый|ая|ое|ую)|втор(?:ой|ая|ое|ую)|трет(?:ий|ья|ье|ью)|друг(?:ой|ая|ое|ую))(?: вариант)?(?![а-яё])\s+"
    r"|[,;:(–—-]?\s*(?:และ|กับ|แล้วก็|ส่วน)?\s?(?:อีก\s?(?:คลิป|อัน|แบบ|ตัว|รูป|ใบ|เวอร์ชัน)(?:หนึ่ง|นึง)?|(?:คลิป|อัน|แบบ|ตัว|รูป|ใบ|เวอร์ชัน)(?:หนึ่ง|นึง|แรก|ที่\s?(?:หนึ่ง|สอง|สาม|1|2|3)))\s?(?:เป็น|ใช้)?\s?",
    re.IGNORECASE,
)
"""Before what one of several is like."""
_OF_WHICH = lazy(r"(?:\b(?:how|why|that|where|when|whether)|(?<![а-яё])(?:как|что|почему|где|когда)|ที่|ว่า)\s*$", re.IGNORECASE)
"""Before "one ..., the other ..." of what something is about: "how one twin is calm and the other loud"."""
_APART = lazy(
    r"\s*(?:(?:,|/|\+|&|\band\b|\bplus\b|(?<![а-яё])и(?![а-яё])|กับ|และ|แล้วก็)\s*)+(?:(?:an?|in|in an?|the|в|во)\s+)?", re.IGNORECASE
)
"""Between what is named one behind the other."""
_LEAD = lazy(
    r"(?:[,;:(–—]|\b(?:with|in|as|for|an?|the)\b|(?<![а-яё])(?:с|со|в|во)(?![а-яё])|ใช้|เป็น|ขอ|ขนาด|แบบ|ทั้ง|\s)+$", re.IGNORECASE
)
"""Before the first of the versions, and nothing without them."""
_VERSIONS = lazy(
    r"\s*\b(?:versions?|variants?|options?|ones?|each|formats?|sizes?|shapes?)\b|\s*(?<![а-яё])(?:верси[а-яё]*|вариант[а-яё]*|формат[а-яё]*|по одному|по одной|кажд[а-яё]+)|\s*(?:อย่างละ\s?\S+|เวอร์ชัน|ทั้งสอง\S*|ทั้งคู่)",
    re.IGNORECASE,
)
_BEFORE_VERSIONS = lazy(
    r"(?:\b(?:in |as )?(?:both|two|three|four|\d)\s+(?:versions?|variants?|formats?|sizes?|shapes?|aspect ratios?|colou?rs?|palettes?|styles?|moods?|tones?|voices?)|(?<![а-яё])в (?:двух|тр[её]х|четыр[её]х|\d) (?:версиях|вариантах|форматах|размерах|цветах|тонах|стилях)|(?:ทั้ง|\d|สอง|สาม)\s?(?:แบบ|ขนาด|เวอร์ชัน|สัดส่วน|สี|โทน|สไตล์))\s*[:,–—-]?\s*$",
    re.IGNORECASE,
)
_ALL_SHAPES = lazy(
    r"[,;]?\s*\b(?:in |for )?(?:all|every|each)(?: the| of the)?(?: possible| usual| standard)? (?:sizes?|formats?|shapes?|aspect ratios?|ratios?)\b"
    r"|[,;]?\s*(?<![а-яё])(?:во |для )?все(?:х|м)? (?:возможных )?(?:форматах|форматы|форматов|размерах|размеры|размеров|пропорциях)"
    r"|\s*(?:ใน)?(?:ทุก|ครบทุก)(?:ขนาด|สัดส่วน|ฟอร์แมต|ไซส์)",
    re.IGNORECASE,
)
_NUMBER = lazy(rf"(?:\W*[^\W\d]+){{0,3}}?\W*(?<!\w)(?P<n>{NUMBER})(?!\w)", re.IGNORECASE)
"""How many are wished for: one of the first words says so."""
_SHAPE = "aspect"
_MOST = 6
Again = Callable[[Request], Plan]


@dataclass(frozen=True)
class _Versions:
    """What each version is told, and the message without it."""

    values: Sequence[Mapping[str, Any]]
    rest: str


def in_versions(plan: Plan, request: Request, index: Matcher, again: Again) -> Plan:
    """The plan with each version that the message names, as a step of its own with what follows from it; as it was where it names none."""
    text, makers = normalise(request.text), {step.tool for step in plan.steps if not sources(step.args)}
    if len(makers) != 1 or request.question or request.attachments:
        return plan
    ability = next((ability for ability in index.abilities if ability.tool.name in makers and ability.operation is None), None)
    if ability is None or not ability.tool.output_kinds():
        return plan
    tongues = _in_languages(text, ability)
    found = tongues or _told_one_by_one(text, ability) or _listed(text, plan, ability) or _in_all_shapes(text, ability)
    if found is None or (tongues is None and _are_apart(plan, found, ability)):
        return _heard_alone(plan, text) if found else plan
    plain = again(replace(request, text=found.rest))
    return _heard_alone(_each(plain, found, ability, detect(text, request.language)) or plan, text)


def _heard_alone(plan: Plan, text: str) -> Plan:
    """The plan of one in each language, in which none is read beside the one that is heard: of that nothing was said."""
    tongues = [step.args["language"] for step in plan.steps if "language" in step.args]
    if len(set(tongues)) < 2 or _READ.search(text):
        return plan
    steps = [
        step.model_copy(update={"args": {name: value for name, value in step.args.items() if name != "subtitle_languages"}})
        for step in plan.steps
    ]
    return plan.model_copy(update={"steps": steps})


def _are_apart(plan: Plan, found: _Versions, ability: Ability) -> bool:
    """Whether a plan has a step for each version already."""
    own = [step.args for step in plan.steps if step.tool == ability.tool.name]
    return len(own) == len(found.values) and all(
        all(args.get(name) == value for name, value in told.items()) for args, told in zip(own, found.values, strict=True)
    )


def _told_one_by_one(text: str, ability: Ability) -> _Versions | None:
    """ "..., one red and one blue"; "... with a man's voice and another with a woman's"."""
    target = Target(Step(id="version", tool=ability.tool.name), ability)
    cues: list[re.Match[str] | None] = [*_ONE.finditer(text), None]
    told: list[tuple[int, int, dict[str, Any]]] = []
    for cue, following in pairwise(cues):
        if cue is None:
            break
        end = following.start() if following else _end_of_part(text, cue.end())
        change = read(part := text[cue.end() : end], target)
        how = change.values and not any(spec.kind == "text" for spec in ability.slots.values() if spec.name in change.values)
        if how and not says_anything(left_over(part, change, target)):
            told.append((cue.start(), end, change.values))
        elif told:
            break
    if len(told) == 1:
        told = [*_told_before(text, told[0][0], told[0][2], ability), *told]
    told_of = any(cue and _OF_WHICH.search(text[: cue.start()]) for cue in cues)
    if (
        len(told) < 2
        or told_of
        or any(one[1] != other[0] for one, other in pairwise(told))
        or len({frozenset(values) for *_, values in told}) != 1
    ):
        return None
    start, end = len(_LEAD.sub("", text[: told[0][0]])), told[-1][1]
    return _versions([values for *_, values in told], f"{text[:start]}{text[end:]}")


def _told_before(text: str, at: int, values: Mapping[str, Any], ability: Ability) -> list[tuple[int, int, dict[str, Any]]]:
    """What the first version is like, where only the second is said to be another."""
    specs = {spec.name: spec for spec in ability.slots.values()}
    if len(values) != 1 or (spec := specs[next(iter(values))]).kind not in ("choice", "voice", "language", "duration"):
        return []
    hits = [hit for hit in slots.find(text[:at], spec) if hit.strength >= _SURE and hit.value != values[spec.name]]
    last = max(hits, key=lambda hit: hit.end, default=None)
    behind = (
        re.sub(r"\W|\b(?:voice|version|one)\b|(?<![а-яё])(?:голос|верси)[а-яё]*", "", text[last.end : at], flags=re.IGNORECASE)
        if last
        else ""
    )
    return [(last.start, at, {spec.name: last.value})] if last and len(behind) <= _ENDING else []


_SURE = 0.5  # of a value that the words are
_ENDING = 4  # letters at most, of a word of which the rest is a value


def _end_of_part(text: str, start: int) -> int:
    found = re.compile(r"[,;.!?\n)]").search(text, start)
    return found.start() if found else len(text)


def _listed(text: str, plan: Plan, ability: Ability) -> _Versions | None:
    """ "Red, blue and green versions", "16:9, 9:16 and square"; "two posters, red and blue" where as many are asked for."""
    planned = sum(int(step.args.get(_count(ability), 1)) for step in plan.steps if step.tool == ability.tool.name)
    said = _NUMBER.match(text)
    asked = {planned, parse(said["n"]) if said else planned}
    for spec in ability.slots.values():
        if spec.kind != "choice" or spec.many:
            continue
        hits = sorted((hit for hit in slots.find(text, spec) if hit.strength >= _SURE), key=lambda hit: hit.start)
        run = _run(text, hits)
        if len({hit.value for hit in run}) < len(run) or not 2 <= len(run) <= _MOST:
            continue
        if spec.name == _SHAPE and POSTS.search(text[: run[0].start]):  # "post it on YouTube and TikTok": where one goes
            continue
        before, after = _BEFORE_VERSIONS.search(text[: run[0].start]), _VERSIONS.match(text, run[-1].end)
        inside = any(low < hit.start and hit.end <= high for hit in run for low, high in tagged(text).spans)  # "mountains at sunset"
        if spec.name == _SHAPE or before or after or (len(run) in asked and not inside):
            start = before.start() if before else run[0].start
            word = re.compile(r"[а-яё]*", re.IGNORECASE).match(text, run[-1].end)  # «квадратную»: the ending too
            end = after.end() if after else word.end() if word else run[-1].end
            return _versions([{spec.name: hit.value} for hit in run], f"{_LEAD.sub('', text[:start])}{text[end:]}")
    return None


def _in_languages(text: str, ability: Ability) -> _Versions | None:
    """ "In English and Thai": one in each, of whatever is said or written in one."""
    spec = next((spec for spec in ability.slots.values() if spec.kind == "language" and not spec.many), None)
    if spec is None or _READ.search(text):
        return None
    hits = sorted((hit for hit in slots.find(text, spec) if hit.strength >= _SURE), key=lambda hit: hit.start)
    run = list[slots.Found]()
    for hit in hits:
        joined = run and _NEXT_TONGUE.fullmatch(re.sub(r"^[а-яё]+", "", text[run[-1].end : hit.start]))
        run = [*run, hit] if not run or joined else [hit] if len(run) < 2 else run
    if not 2 <= len({hit.value for hit in run}) == len(run) <= _MOST:
        return None
    lead = _IN_TONGUE.search(text[: run[0].start]) or _LED_TONGUE.match(text, run[0].start)
    if lead is None:
        return None
    word = re.compile(r"[а-яё]*(?: языках?)?| languages?| versions?", re.IGNORECASE).match(text, run[-1].end)
    return _versions(
        [{spec.name: hit.value} for hit in run], f"{text[: min(lead.start(), run[0].start)]} {text[word.end() if word else run[-1].end :]}"
    )


_IN_TONGUE = lazy(
    r"[\s,]*(?:\b(?:both )?in (?:both )?|(?<![а-яё])(?:и )?на (?:(?:двух|тр[её]х|\d) языках\s*[:,–—-]?\s*(?:на )?)?|\bin (?:two|three|both|\d) languages?\s*[:,–—-]?\s*(?:in )?|(?:สอง|สาม|\d)\s?ภาษา\s*[:,]?\s*|(?:ทั้ง)?(?:เป็น|ใน|พูด)?\s?(?:ทั้ง)?ภาษา|เป็น)\s*$", re.IGNORECASE
)
_LED_TONGUE = lazy(r"in |на |(?:เป็น)?ภาษา", re.IGNORECASE)
_NEXT_TONGUE = lazy(
    r"\s*(?:(?:,|/|\+|&|\band\b|\bplus\b|(?<![а-яё])и(?![а-яё])|กับ|และ|แล้วก็)\s*)+(?:(?:also |ещё |еще )?(?:in|на|เป็น|ภาษา)\s*)*",
    re.IGNORECASE,
)
_READ = lazy(
    r"\b(?:subtitles?|subs|captions? in|captioned|translat\w+|learn\w*|between)\b|(?<![а-яё])(?:субтитр|перев[её]|сабы)[а-яё]*|ซับ|คำบรรยาย|แปล|เรียน",
    re.IGNORECASE,
)
"""One language is heard and another is read, or it is about them."""


_THAI = lazy("[\u0e00-\u0e7f]")


def _run(text: str, hits: Sequence[slots.Found]) -> list[slots.Found]:
    """The values that are named one right behind the other."""
    run = list[slots.Found]()
    for hit in hits:
        between = re.sub(r"^[а-яё]+", "", text[run[-1].end : hit.start]) if run else ""
        if not run or _APART.fullmatch(between) or (not between.strip() and _THAI.match(text, hit.start)) or (not between.strip() and text[hit.start].isdigit() and text[run[-1].start].isdigit()):
            run.append(hit)
        elif len(run) < 2:
            run = [hit]
    return run


def _in_all_shapes(text: str, ability: Ability) -> _Versions | None:
    spec, said = ability.slots.get(_SHAPE), _ALL_SHAPES.search(text)
    return (
        _versions([{_SHAPE: str(choice)} for choice in spec.choices], f"{text[: said.start()]}{text[said.end() :]}")
        if spec and said
        else None
    )


def _versions(values: Sequence[Mapping[str, Any]], rest: str) -> _Versions | None:
    distinct = len({str(sorted(told.items())) for told in values}) == len(values)
    return _Versions(values, re.sub(r"\s+", " ", rest).strip(" ,;:")) if distinct else None


def _count(ability: Ability) -> str:
    return next((spec.name for spec in ability.slots.values() if counts(spec)), "")


def _each(plan: Plan, found: _Versions, ability: Ability, language: str) -> Plan | None:
    """The plan's work once for each version; None where it is another number of things, or something else."""
    heads = [step for step in plan.steps if not sources(step.args)]
    if not heads or any(step.tool != ability.tool.name for step in heads) or len(heads) not in (1, len(found.values)):
        return None
    count, first, wanted = _count(ability), heads[0], len(found.values)
    if int(first.args.get(count, 1)) not in (1, wanted):
        return None
    behind = [step for step in plan.steps if step not in heads]
    plain = first.model_copy(update={"args": {name: value for name, value in first.args.items() if name not in (count, "angle", "seed")}})
    if len(heads) > 1:  # they were to differ in what they say
        behind = [step for step in behind if sources(step.args) == {first.id}]
    steps = list[Step]()
    for number, told in enumerate(found.values, 1):
        group = [wording.with_values(plain, ability, told, language), *behind]
        names = {step.id: f"{re.sub(r'-1$', '', step.id)}-{number}" for step in group}
        steps += [step.model_copy(update={"id": names[step.id], "args": renamed(step.args, names), "needs": []}) for step in group]
    titles = [step.title for step in steps if step.tool == ability.tool.name]
    if len(set(titles)) < len(titles):
        of = {step.id: at for at, step in enumerate((step for step in steps if step.tool == ability.tool.name), 1)}
        steps = [
            step.model_copy(update={"title": numbered(step.title, of[step.id], wanted, language)}) if step.id in of else step
            for step in steps
        ]
    return Plan(goal="; ".join(dict.fromkeys(step.title for step in steps)), steps=steps)
