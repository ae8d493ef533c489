# ruff: noqa: E501 - patterns read better unbroken
"""What was just put up to go out, put up otherwise: "and same on facebook but monday 9am", "not tonight, tmrw 10am and insta too", «поменяй подпись на
«последний шанс»», "เปลี่ยนแคปชั่นเป็น ...". The words and the file stay as they are; a place is never taken for the words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from agent.contract import Request
from agent.local import times
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.drafting.one_step import planned
from agent.local.follow_ups.again import put_right
from agent.local.publishing.its_hour import by_another_clock
from agent.local.publishing.places import no_place, other_place, places_here
from agent.local.publishing.places_anew import told_of_places
from agent.local.publishing.post_tools import MOVE, PLAN, WORDS, WRITTEN
from agent.local.publishing.standing import media_now, of_what_stands
from agent.local.publishing.words_alone import named_places, says_only_where_and_when
from agent.local.slots.moment import NOW
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step

_PUTS_OUT = (PLAN, WORDS, WRITTEN)
_WORDS_IN = {PLAN: "description", WORDS: "text"}
_SAME = lazy(
    r"\b(?:the\s+|exactly the\s+)?same(?: (?:thing|post|one|again|words?|message|caption))?\b(?! (?:time|day|hour))|(?<![а-яё])(?:то же(?: самое)?|тоже самое|так же|этот же(?: пост)?|такой же(?: пост)?)(?![а-яё])|เหมือนกัน|แบบเดียวกัน|(?:อัน|โพสต์)เดียวกัน|(?:อัน|โพสต์)เดิม",
    re.IGNORECASE,
)
_CARRIES = lazy(
    r"\b(?:and|also|ok(?:ay)?|then|now|great|can (?:u|you)|could (?:u|you)|please|do|goes|go|but|only|just|too|as well|for|though|tho|actually|no|nah|wait|oh|sorry|make (?:it|that)|instead|rather|change (?:it|that) to|let'?s (?:do|say|go)|after all|changed my mind)\b"
    r"|(?<![а-яё])(?:и|а|ещё|но|только|тоже|также|ок|тогда|пожалуйста|сделай|можешь|ой|нет|стой|лучше|давай|вместо этого|погоди|передумал[аи]?|всё-таки|все-таки)(?![а-яё])|แล้วก็|แล้ว|ก็|และ|แต่|เป็น|ด้วย|เอ้ย|เอ๊ย|เดี๋ยว(?:ๆ)?|โทษที|เอา|ขอ|ดีกว่า|แทน|นะ|ครับ|ค่ะ|(?<!โย)คะ|หน่อย|ทำ|เปลี่ยน|ละ|เลย|ค่า",
    re.IGNORECASE,
)
_CAPTION = lazy(
    r"^\W*(?:(?:no|nah|wait|ok|and|actually|please|sorry)[\s,]+)*(?:(?:change|switch|set|make|replace|update)\s+)?(?:the\s+|its\s+|that\s+)?(?:caption|text|words|wording)\s*(?:should (?:be|say|read)|to(?: be| say| read)?|is|with|say|:|=)?\s*[\"“«](?P<en>[^\"”»]{2,})[\"”»](?:\s*instead)?\W*$"
    r"|^\W*(?:(?:нет|ой|стой|и|а|лучше|пожалуйста)[\s,]+)*(?:(?:поменяй|смени|замени|измени|поставь|сделай)(?:те)?\s+)?(?:подпись|текст)\s*(?:на|пусть будет|такая|:|-|—)?\s*[\"“«](?P<ru>[^\"”»]{2,})[\"”»]\W*$"
    r"|^\s*(?:ขอ|ช่วย)?(?:เปลี่ยน|แก้)?(?:แคปชั่น|แคปชัน|ข้อความ)(?:ใหม่)?(?:เป็น|ว่า|คือ)*\s*[\"“«](?P<th>[^\"”»]{2,})[\"”»](?:แทน|นะ|ครับ|ค่ะ|(?<!โย)คะ|ด้วย|หน่อย)*\W*$",
    re.IGNORECASE,
)
_SHOULD_SAY = lazy(
    r"^\W*(?:(?:sorry|oops|no|wait|oh|actually|my bad|ой|нет|стой|блин|прости|извини|โทษที|โทษค่ะ|โทษครับ|เอ้ย|อุ๊ย|ขอโทษ)[\s,!.]+)*"
    r"(?:(?:it|that)(?:'s)? (?:should|needs to|has to|must|is supposed to|meant to) (?:say|be|read)|(?:надо|нужно|должно быть|правильно|имелось в виду)(?: так)?:?|(?:ต้อง|ควร)(?:เป็น|เขียนว่า|บอกว่า))\s*\"(?P<words>[^\"]{2,})\"(?:แทน|นะ|ครับ|ค่ะ|\s|[.!])*$", re.IGNORECASE,
)
"""How words that were put up should read."""
_AT_ONCE = lazy(
    r"(?:(?:actually|no|nah|wait|ok|hmm|oh|you know what|on second thought|just|let'?s|let us)[\s,]+)*(?:do|post|send|put|publish|share|make|get) (?:it|that|this|them)(?: out| up| live)? (?:right )?now(?: instead| please| pls)?|(?:(?:actually|no|just)[\s,]+)*(?:right )?now(?: instead| please)"
    r"|(?:(?:хотя|нет|не|стой|ладно|слушай|а|лучше)[\s,]+)*(?:давай|выложи|запости|опубликуй|кидай|отправь|пусть)(?:те)?(?: (?:лучше|уже|это|его|всё-таки))*(?: прям| прямо)? (?:сейчас|щас|сразу)(?: же)?|(?:ไม่|เอา|งั้น|จริงๆ|\s)*(?:ลง|โพสต์|ปล่อย)?(?:ตอนนี้|เดี๋ยวนี้)(?:เลย)?(?:ดีกว่า|เถอะ|นะ|ครับ|ค่ะ|\s)*", re.IGNORECASE,
)
"""What was put up for later is to go out at once."""
_SAYS_WHO = lazy(
    r"^\W*(?:(?:oh|ugh|damn|sorry|hmm?|ok|блин|ой|так|слушай|เอ้ย|อุ๊ย)[\s,!.]+)*(?:(?:the|my|our)\s+)?[\w'’]{2,20}\s+(?:says?|said|wants?|told me|thinks)\b|^\W*(?:(?:блин|ой|так|слушай)[\s,!.]+)*(?:мо[йяи]\s+|наш[аи]?\s+)?[а-яё]{2,20}\s+(?:говорит|говорят|сказал[аи]?|хочет|хотят|просит|просят|попросил[аи]?)(?: что)?(?![а-яё])|^\s*(?:ลูกค้า|หัวหน้า|แฟน|พี่|เจ้านาย|แม่|พ่อ)[\u0e00-\u0e7f]{0,12}?(?:บอก|ขอ|สั่ง)(?:ว่า)?", re.IGNORECASE,
)
"""Who wants it so: «кирилл говорит», "my boss says"."""
_NOT_SO = lazy(r"\bnot (?:first thing|(?:so|that|too) (?:early|late)|in the (?:morning|evening|afternoon))\b|(?<![а-яё])не (?:так|слишком) (?:рано|поздно)(?![а-яё])|ไม่(?:เช้า|ดึก)(?:ขนาดนั้น|ไป)?|\bnot (?:now|today|tonight|tomorrow),? but\b|(?<![а-яё])не (?:сейчас|сразу|сегодня|завтра),?(?: а)?(?![а-яё])|ไม่ใช่(?:ตอนนี้|วันนี้|พรุ่งนี้)(?:แต่)?", re.IGNORECASE)
_HOUR = lazy(r"(?:\b(?:make (?:it|that)|at|do)|(?<![а-яё])(?:давай|лучше|сделай)(?: в| на)?|(?:เอา|เป็น|ขอ))\s+(?P<h>\d{1,2})(?![\d:.]|\s?(?:am|pm|s\b|sec|min|hour|час|сек|мин|โมง|ทุ่ม|วิ|นาที))", re.IGNORECASE)
"""An hour by its number alone: "make it 9"."""
_MOST, _NOON, _BACK = 120, 12, 4  # characters; hours; plans looked back at


def planned_anew(request: Request, index: Matcher, language: str) -> Plan | None:
    """The plan of it; None for any other message."""
    plan = _by_another_clock(request, index, language) or _on_another_day(request, index, language) or _anew(request, index, language)
    if plan is None or not request.settled or not plan.steps or _is_besides(plan, request, index):
        return plan
    return of_what_stands(plan, request, index, language)


def _by_another_clock(request: Request, index: Matcher, language: str) -> Plan | None:
    steps = request.earlier[0].steps if request.earlier and not (request.question or request.attachments) else []
    one = steps[0] if len(steps) == 1 and steps[0].tool in _PUTS_OUT else None
    return by_another_clock(normalise(request.text), one, index, language) if one else None


def _is_besides(plan: Plan, request: Request, index: Matcher) -> bool:
    """Whether a plan puts something out besides what stands: on places of its own, where it is told to go too."""
    text, spec = normalise(request.text), places_here(index.abilities)
    told = told_of_places(text, spec) if spec else None
    there = {place for step in request.earlier[0].steps for place in step.args.get("platforms") or []}
    apart = not any(there & set(step.args.get("platforms") or []) for step in plan.steps)
    return bool(_SAME.search(text)) or bool(apart and told and told.also and not (told.out or told.only))


def _anew(request: Request, index: Matcher, language: str) -> Plan | None:
    text = normalise(request.text)
    newest = request.earlier[0] if request.earlier and not (request.question or request.attachments) else None
    if newest and len(newest.steps) == 1 and newest.steps[0].tool == MOVE:
        return _there_when_moved(text, newest.steps[0], request, index, language) or _moved_anew(text, newest.steps[0], request, index, language)
    posts = [step for step in newest.steps if step.tool in _PUTS_OUT] if newest else []
    if len(posts) == 1 and posts[0].tool == WORDS and (told := _reworded(text, posts[0], request, index, language)):
        return told
    if len(posts) == 1 and (at := _HOUR_ALONE.fullmatch(_ASIDE.sub("", text))) and "T" in str(posts[-1].args.get("when")):
        return _at_that_hour(at["at"], posts[-1], request, index, language)
    if newest is None or not posts or len(text) > _MOST + 80:
        return None
    abilities = {ability.tool.name: ability for ability in index.abilities if ability.operation is None}
    if len(posts) == len(newest.steps) and (caption := _CAPTION.match(text)):
        words = next(value for value in caption.groups() if value).strip()
        return _plan([wording.with_values(step, abilities[step.tool], {_WORDS_IN[step.tool]: words}, language) for step in posts if step.tool in _WORDS_IN])
    if len(posts) == len(newest.steps) and (should := _SHOULD_SAY.match(text)) and all(step.tool == WORDS for step in posts):
        return _plan([wording.with_values(step, abilities[WORDS], {"text": should["words"].strip()}, language) for step in posts])
    if len(posts) == len(newest.steps) and _AT_ONCE.fullmatch(text.strip(" .!")) and not any("every" in step.args for step in posts):
        timeless = [{name: value for name, value in step.args.items() if name not in ("when", "timezone")} for step in posts]
        plans = [planned(abilities[step.tool], args, language) for step, args in zip(posts, timeless, strict=True)]
        return _plan([made.model_copy(update={"id": step.id}) for step, plan in zip(posts, plans, strict=True) for made in plan.steps])
    ability = abilities.get(posts[-1].tool)
    if ability is None or len(text) > _MOST:
        return None
    if same := _SAME.search(text):
        return _elsewhere(f"{text[: same.start()]} {text[same.end() :]}", posts[-1], ability, request, language)
    return _placed(text, request, newest, posts, ability, language)


def _on_another_day(request: Request, index: Matcher, language: str) -> Plan | None:
    """The one post moved to another day at its hour: «не завтра, а в понедельник в то же время», "ไม่เอาพรุ่งนี้ เอามะรืนเวลาเดิม"."""
    text = normalise(request.text)
    newest = request.earlier[0].steps if request.earlier and not (request.question or request.attachments) and len(text) <= _MOST else []
    posts = [step for step in newest if step.tool in _PUTS_OUT]
    move, ability = index.whole(MOVE), index.whole(posts[0].tool) if posts else None
    spoken = times.read(text)
    if move is None or ability is None or len(posts) != 1 or len(spoken.days) != 1 or spoken.clocks or spoken.every or not _SAME_TIME.search(text):
        return None
    day = spoken.when(NOW.get())
    rest = _CARRIES.sub(" ", _SAME_TIME.sub(" ", text))
    if not day or "every" in posts[0].args or not says_only_where_and_when(rest, ability, left_over=0):
        return None
    places = named_places(text, ability)
    return _there_on(day, places, posts[0], request, ability, language) if places else planned(move, {"when": day}, language)


def _there_on(day: str, places: Sequence[str], post: Step, request: Request, ability: Ability, language: str) -> Plan | None:
    """The same on other places on another day at its hour: "and on facebook on monday at the same time"."""
    had, made = str(post.args.get("when") or ""), media_now(post, request)
    if made is None or "T" not in had or "T" in day or set(places) & set(post.args.get("platforms") or []):
        return None
    return _plan([wording.with_values(post, ability, {"platforms": list(places), "when": f"{day}{had[10:]}", **made}, language)])


_PARTS = lazy(r"\s*[.;!]+\s+|\s*,\s*(?=(?:and|also|plus|и|а|ещё)\s)|\s+(?=(?:and|plus|и|а)\s)|\s*(?=แล้วก็|แล้ว|และ)|(?<=[\u0e00-\u0e7f])\s+(?=[\u0e00-\u0e7f])", re.IGNORECASE)
_FIGURE = lazy(r"(?<![\w.,:])(?P<n>\d+(?:[.,]\d+)?)\s?(?P<of>[\u0e00-\u0e7f]{2,}|[^\W\d_]{2,}|%)")
_ONLY_THAT = lazy(
    r"(?:\b(?:oops|no|nope|sorry|oh|wait|typo|my bad|actually|make|it|it'?s|should|be|say|read|change|to|the|that|is|now|please|mistake|i meant?|only|just)\b|(?<![а-яё])(?:ой|нет|стой|извини|опечатка|ошибка|ошибся|ошиблась|должно быть|надо|нужно|там|это|пусть|будет|исправь|поменяй|на|только)(?![а-яё])|พิมพ์ผิด|ผิด|โทษที|ขอโทษ|ต้องเป็น|ต้อง|เป็น|แก้|เปลี่ยน|แค่|นะ|ครับ|ค่ะ|(?<!โย)คะ|[\s.,!:;—–-])*", re.IGNORECASE,
)


def _reworded(text: str, post: Step, request: Request, index: Matcher, language: str) -> Plan | None:
    """The words with a slip put right, and where they are to go besides: "typo, it should be 14 minutes. and on telegram as well"."""
    ability = next(ability for ability in index.abilities if ability.tool.name == WORDS and ability.operation is None)
    old = str(post.args.get("text") or "")
    if now := _with_that_figure(text, old):
        return _plan([wording.with_values(post, ability, {"text": now}, language)])
    for cut in _PARTS.finditer(text):
        left, right = text[: cut.start()].strip(), text[cut.end() :].strip()
        for slip, there in ((left, right), (right, left)):
            now = _with_that_figure(slip, old) or put_right(slip, {"text": old}).get("text", "")
            if not now or now == old or not slip or not there:
                continue
            reworded = request.earlier[0].model_copy(update={"steps": [wording.with_values(post, ability, {"text": now}, language)]})
            if placed := _placed(there, request, reworded, reworded.steps, ability, language):
                return placed
    return None


def _with_that_figure(said: str, old: str) -> str:
    """The words with the one figure that a message tells in the place of the only one of the same things; empty for any other message."""
    told = list(_FIGURE.finditer(said))
    if len(told) != 1 or not _ONLY_THAT.fullmatch(f"{said[: told[0].start()]} {said[told[0].end() :]}"):
        return ""
    there = [found for found in _FIGURE.finditer(old) if _same_things(found["of"], told[0]["of"])]
    if len(there) != 1 or there[0]["n"] == told[0]["n"]:
        return ""
    return f"{old[: there[0].start('n')]}{told[0]['n']}{old[there[0].end('n') :]}"


def _same_things(one: str, other: str) -> bool:
    return one.lower() == other.lower() or (len(one) > _STEM and one[:_STEM].lower() == other[:_STEM].lower())


_STEM = 3  # letters that the forms of a word share, at least: «минут», «минуты»


_HOUR_ALONE = lazy(
    r"(?:(?:no|nope|nah|oh|oops|sorry|wait|hang on|hold on|actually|hmm+|ok|rather|better|then|at|make it|нет|ой|стой|погоди|подожди|хотя|лучше|давай|вернее|точнее|извини|в|на|เดี๋ยว|ไม่(?:ใช่|เอา)?|โทษที|ขอโทษ|เอ้ย|ขอ|เอา|เป็น|ตอน|สัก)[\s,.!…-]*)*"
    r"(?P<at>(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s?[ap]m)?)(?:\s?(?:น\.|is better|instead|rather|please|pls|лучше|пожалуйста|ดีกว่า|แทน|นะ|ครับ|ค่ะ|(?<!โย)คะ))*[\s.!]*", re.IGNORECASE,
)
"""An hour and its minutes by themselves, of what goes out: "no wait, 10:30"."""
_ASIDE = lazy(r"(?<=\d)(?:\s?[ap]m)?\s*(?:[,;(–—]|\s-)\s*(?!(?:and|then|but|и|а|но|แล้ว)\b)[^\d,;]{4,70}$", re.IGNORECASE)
"""Why it is to be then, told behind the hour."""


def _at_that_hour(said: str, post: Step, request: Request, index: Matcher, language: str) -> Plan | None:
    """The post on the day it had, at that hour."""
    ability = index.whole(post.tool)
    when = at_the_time_told(f"at {said.replace('.', ':')}", post)
    return _plan([wording.with_values(step, ability, when, language) if step is post else step for step in request.earlier[0].steps]) if ability and when else None


def _placed(text: str, request: Request, newest: Plan, posts: Sequence[Step], ability: Ability, language: str) -> Plan | None:
    """The same posts in other places, at the time that is told or their own: "not fb, just insta, and make it 9", "ลงเฟสด้วยเลย"."""
    told = told_of_places(text, ability.slots["platforms"])
    rest = _SAYS_WHO.sub(" ", told.rest) if told else ""
    if told is None or any("every" in step.args for step in posts) or not says_only_where_and_when(_CARRIES.sub(" ", _SAME_TIME.sub(" ", _HOUR.sub(" ", _NOT_SO.sub(" ", rest)))), ability, left_over=0):
        return None
    before = [name for step in posts for name in step.args.get("platforms") or []]
    hour = _hour(rest, posts[-1])
    when = {} if hour and "T" not in str(at_the_time_told(rest, posts[-1]).get("when", "T")) else at_the_time_told(rest, posts[-1])
    when = {**when, **hour}
    if (when and len(posts) > 1) or not (told.out & set(before) or set(told.only) | set(told.also)):
        return None
    if not (when or told.out or told.only or _ADDED.search(text) or _SAME_TIME.search(text) or request.under_way) and posts[-1].tool == PLAN:
        return _there_besides(told.also, before, posts[-1], request, ability, language)
    changed = {step.id: told.of(list(step.args.get("platforms") or [])) for step in posts}
    if len(posts) > 1:  # each keeps its own; what is new goes with the last
        new = {step.id: [name for name in changed[step.id] if name in (step.args.get("platforms") or [])] for step in posts}
        new[posts[-1].id] += [name for name in changed[posts[-1].id] if name not in before]
        changed = new
    if not any(changed.values()):
        return None
    now = [wording.with_values(step, ability, {"platforms": changed[step.id], **when}, language) if step in posts else step for step in newest.steps]
    return _plan([step for step in now if changed.get(step.id, [""])])


_ADDED = lazy(r"\b(?:add|plus)\b|(?<![а-яё])(?:добав|плюс)[а-яё]*|เพิ่ม", re.IGNORECASE)


def _there_besides(places: Sequence[str], before: Sequence[str], post: Step, request: Request, ability: Ability, language: str) -> Plan | None:
    """A post of its own where it is to go besides: "put it on youtube too" is no second publication on the first place."""
    fresh, made = [place for place in places if place not in before], media_now(post, request)
    return _plan([wording.with_values(post, ability, {"platforms": fresh, **made}, language)]) if fresh and made is not None else None


def _hour(said: str, post: Step) -> dict[str, Any]:
    """The hour that is told by its number alone, on the day it had and in the half of the day that is nearer to the hour it had."""
    found, had = _HOUR.search(_NOT_SO.sub(" ", said)), str(post.args.get("when") or "")
    if found is None or "T" not in had or not 1 <= int(found["h"]) <= _NOON or times.read(said).clocks:
        return {}
    at = datetime.fromisoformat(had)
    hours = [int(found["h"]) % _NOON, int(found["h"]) % _NOON + _NOON]
    return {"when": at.replace(hour=min(hours, key=lambda hour: abs(hour - at.hour)), minute=0).isoformat()}


def _elsewhere(rest: str, post: Step, ability: Ability, request: Request, language: str) -> Plan | None:
    """The same post on another place, at the time that is told or its own."""
    places = named_places(rest, ability)
    if not places and other_place(rest):
        return Plan(reply=no_place(other_place(rest), ability.slots["platforms"], language))
    if not places or not says_only_where_and_when(_CARRIES.sub(" ", rest), ability):
        return None
    when = at_the_time_told(rest, post)
    if not when and not request.settled:  # the same there too
        places = list(dict.fromkeys([*(post.args.get("platforms") or []), *places]))
        return _plan([wording.with_values(step, ability, {"platforms": places}, language) if step is post else step for step in request.earlier[0].steps])
    made = media_now(post, request)
    return _plan([wording.with_values(post, ability, {"platforms": places, **when, **made}, language)]) if made is not None else None


_SAME_TIME = lazy(r"\b(?:at )?(?:the )?same (?:time|hour)\b|(?<![а-яё])(?:в )?(?:то|это) же (?:самое )?время|(?<![а-яё])время то же(?: самое)?|(?:ใน)?เวลาเดิม|เวลาเดียวกัน", re.IGNORECASE)
_CLOCK_ALONE = lazy(r"(?P<lead>^|[\s,])на (?P<at>\d{1,2}:\d\d)(?!\d)", re.IGNORECASE)
_BETTER = lazy(r"\b(?:is |would be |'s )?(?:better|best)\b|\bmove (?:it|that)\b|(?<![а-яё])(?:лучше|удобнее)(?![а-яё])|ดีกว่า", re.IGNORECASE)


def _there_when_moved(text: str, move: Step, request: Request, index: Matcher, language: str) -> Plan | None:
    """The same file on another place at the time that it was just moved to: "แล้วลงไอจีด้วย เวลาเดียวกัน", "and on insta too, same time"."""
    posts = [step for plan in request.earlier[1:_BACK] for step in plan.steps if step.tool == PLAN and step.args.get("media")]
    ability = index.whole(PLAN)
    if ability is None or not posts or len(text) > _MOST or move.args.keys() & {"query", "day", "everything"} or not (_SAME_TIME.search(text) or _SAME.search(text)):
        return None
    rest = _SAME_TIME.sub(" ", _SAME.sub(" ", text))
    had, when = str(posts[0].args.get("when") or ""), str(move.args.get("when") or "")
    when = f"{when}{had[10:]}" if re.fullmatch(r"\d{4}-\d\d-\d\d", when) else f"{had[:10]}T{when}{had[16:]}" if re.fullmatch(r"\d\d:\d\d", when) else when
    places, made = named_places(rest, ability), media_now(posts[0], request)
    if not places or made is None or "T" not in when or times.read(rest).spans or not says_only_where_and_when(_CARRIES.sub(" ", rest), ability, left_over=0):
        return None
    return _plan([wording.with_values(posts[0], ability, {"platforms": places, "when": when, **made}, language)])


def _moved_anew(text: str, move: Step, request: Request, index: Matcher, language: str) -> Plan | None:
    """The same post to yet another day or hour: "วันอาทิตย์ดีกว่า เวลาเดิม"."""
    ability = index.whole(MOVE)
    text = _CLOCK_ALONE.sub(r"\g<lead>в \g<at>", text)
    spoken = times.read(text)
    rest = _CARRIES.sub(" ", _BETTER.sub(" ", _SAME_TIME.sub(" ", text)))
    if ability is None or len(text) > _MOST or not (spoken.days or spoken.clocks) or spoken.every or named_places(text, ability):
        return None
    if not says_only_where_and_when(rest, ability, left_over=0) or not (when := at_the_time_told(text, move)):
        return None
    args = {name: value for name, value in move.args.items() if not (request.settled and name in ("day", "last_day"))}
    return planned(ability, {**args, "when": when["when"]}, language)


def at_the_time_told(said: str, post: Step) -> dict[str, Any]:
    """When it goes out: as is told, of a day alone at the hour it had."""
    spoken = times.read(said)
    when = _in_its_half(said, spoken, str(post.args.get("when") or ""))
    if not when:
        return {}
    day = "" if spoken.days or spoken.after else str(post.args.get("when") or "")[:10]
    if day and f"{day}{when[10:]}" > NOW.get().isoformat():  # an hour alone: on the day it had
        when = f"{day}{when[10:]}"
    had = re.search(r"T.+$", str(post.args.get("when") or ""))
    zone = spoken.zone[2] if spoken.zone else str(post.args.get("timezone") or getattr(NOW.get().tzinfo, "key", ""))
    return {"when": when if "T" in when else f"{when}{had[0]}" if had else when, **({"timezone": zone} if zone else {})}


_BARE = lazy(r"(?:at |for )?(?:half past|half|quarter (?:past|to)) \w+|(?:at |for )?[1-9](?::[0-5]\d)?|(?:в |на )?(?:пол-?\s?[а-яё]+|половин[еу] [а-яё]+)", re.IGNORECASE)
"""An hour with no word of the half of the day: "half past 7", «полвосьмого»."""


def _in_its_half(said: str, spoken: times.Spoken, had: str) -> str | None:
    """When that is, an hour that may be of either half of the day in the one it had: "make it half past 7", of what goes out tonight at 7."""
    when = spoken.when(NOW.get())
    if not when or spoken.days or spoken.after or "T" not in when or "T" not in had or not (spoken.clocks and _BARE.fullmatch(said[spoken.clocks[0].start : spoken.clocks[0].end].strip())):
        return when
    at, was = datetime.fromisoformat(when), datetime.fromisoformat(had)
    hours = [at.hour % _NOON, at.hour % _NOON + _NOON]
    return at.replace(hour=min(hours, key=lambda hour: abs(hour * 60 + at.minute - was.hour * 60 - was.minute))).isoformat()


def _plan(steps: list[Step]) -> Plan | None:
    steps = [step.model_copy(update={"needs": []}) for step in steps]
    return Plan(goal="; ".join(dict.fromkeys(step.title for step in steps)), steps=steps) if steps else None
