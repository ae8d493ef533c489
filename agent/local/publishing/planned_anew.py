# ruff: noqa: E501 - patterns read better unbroken
"""What was just put up to go out, put up otherwise: "and same on facebook but monday 9am", "not tonight, tmrw 10am and insta too", «поменяй подпись на
«последний шанс»», "เปลี่ยนแคปชั่นเป็น ...". The words and the file stay as they are; a place is never taken for the words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from agent.contract import Request
from agent.local import slots, times
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.publishing.places import no_place, other_place
from agent.local.publishing.post_tools import PLAN
from agent.local.publishing.words_alone import WORDS, WRITTEN, named_places, says_only_where_and_when
from agent.local.slots.moment import NOW
from agent.local.words import normalise
from tools.plan import Plan, Step, parse_ref

_PUTS_OUT = (PLAN, WORDS, WRITTEN)
_WORDS_IN = {PLAN: "description", WORDS: "text"}
_SAME = re.compile(
    r"\b(?:the\s+|exactly the\s+)?same(?: (?:thing|post|one|again|words?|message|caption))?\b(?! (?:time|day|hour))|(?<![а-яё])(?:то же(?: самое)?|тоже самое|так же|этот же(?: пост)?|такой же(?: пост)?)(?![а-яё])|เหมือนกัน|แบบเดียวกัน|(?:อัน|โพสต์)เดียวกัน|(?:อัน|โพสต์)เดิม",
    re.IGNORECASE,
)
_CARRIES = re.compile(
    r"\b(?:and|also|ok(?:ay)?|then|now|great|can (?:u|you)|could (?:u|you)|please|do|goes|go|but|only|just|too|as well|for|though|tho|actually|no|nah|wait|oh|sorry|make (?:it|that)|instead|rather|change (?:it|that) to|let'?s (?:do|say|go)|after all|changed my mind)\b"
    r"|(?<![а-яё])(?:и|а|ещё|но|только|тоже|также|ок|тогда|пожалуйста|сделай|можешь|ой|нет|стой|лучше|давай|вместо этого|погоди|передумал[аи]?|всё-таки|все-таки)(?![а-яё])|แล้วก็|แล้ว|ก็|และ|แต่|เป็น|ด้วย|เอ้ย|เอ๊ย|เดี๋ยว(?:ๆ)?|โทษที|เอา|ขอ|ดีกว่า|แทน|นะ|ครับ|ค่ะ|(?<!โย)คะ|หน่อย|ทำ",
    re.IGNORECASE,
)
_ALSO = re.compile(r"\b(?:too|also|as well|plus|and (?:on )?(?=insta|ig|facebook|fb|tik|youtube|yt|telegram|x\b))\b|(?<![а-яё])(?:тоже|также|ещё и|и ещё|плюс)(?![а-яё])|ด้วย|เพิ่ม", re.IGNORECASE)
_CAPTION = re.compile(
    r"^\W*(?:(?:no|nah|wait|ok|and|actually|please|sorry)[\s,]+)*(?:(?:change|switch|set|make|replace|update)\s+)?(?:the\s+|its\s+|that\s+)?(?:caption|text|words|wording)\s*(?:should (?:be|say|read)|to(?: be| say| read)?|is|with|say|:|=)?\s*[\"“«](?P<en>[^\"”»]{2,})[\"”»](?:\s*instead)?\W*$"
    r"|^\W*(?:(?:нет|ой|стой|и|а|лучше|пожалуйста)[\s,]+)*(?:(?:поменяй|смени|замени|измени|поставь|сделай)(?:те)?\s+)?(?:подпись|текст)\s*(?:на|пусть будет|такая|:|-|—)?\s*[\"“«](?P<ru>[^\"”»]{2,})[\"”»]\W*$"
    r"|^\s*(?:ขอ|ช่วย)?(?:เปลี่ยน|แก้)?(?:แคปชั่น|แคปชัน|ข้อความ)(?:ใหม่)?(?:เป็น|ว่า|คือ)*\s*[\"“«](?P<th>[^\"”»]{2,})[\"”»](?:แทน|นะ|ครับ|ค่ะ|(?<!โย)คะ|ด้วย|หน่อย)*\W*$",
    re.IGNORECASE,
)
_PLACE = "\1"
_NOT_THERE = re.compile(
    rf"(?:\b(?:no|not|without|skip|drop|minus|scrap|(?:don['’]?t|do not) (?:post|put|want)(?: it)?)\s+(?:on |to |the )*|(?<![а-яё])(?:без|не|кроме|убери|отмени)\s+(?:в |на |из )*|(?:ไม่(?:เอา|ลง|ต้องลง|ต้อง)|ยกเลิก|เอา)\s?){_PLACE}(?:ออก)?(?![^{_PLACE}]*{_PLACE})"
    rf"|{_PLACE}\s+(?:не (?:надо|нужно|нужен)|убери|отмени|лишний|is (?:off|out)|off|out)(?![\wа-яё])|{_PLACE}\s?ไม่(?:เอา|ต้อง|ลง)", re.IGNORECASE,
)
"""One of the places that it is not to go to."""
_MOST = 120  # characters


def planned_anew(request: Request, index: Matcher, language: str) -> Plan | None:
    """The plan of it; None for any other message."""
    text = normalise(request.text)
    newest = request.earlier[0] if request.earlier and not (request.question or request.attachments) else None
    posts = [step for step in newest.steps if step.tool in _PUTS_OUT] if newest else []
    if newest is None or not posts or len(text) > _MOST + 80:
        return None
    abilities = {ability.tool.name: ability for ability in index.abilities if ability.operation is None}
    if len(posts) == len(newest.steps) and (caption := _CAPTION.match(text)):
        words = next(value for value in caption.groups() if value).strip()
        return _plan([wording.with_values(step, abilities[step.tool], {_WORDS_IN[step.tool]: words}, language) for step in posts if step.tool in _WORDS_IN])
    ability = abilities.get(posts[-1].tool)
    if ability is None or len(text) > _MOST:
        return None
    if same := _SAME.search(text):
        return _elsewhere(f"{text[: same.start()]} {text[same.end() :]}", posts[-1], ability, request, language)
    return _less_one(text, newest, posts, ability, language) or _at_another_time(text, newest, posts, ability, language)


def _less_one(text: str, newest: Plan, posts: Sequence[Step], ability: Ability, language: str) -> Plan | None:
    """The same posts without the place that is not wanted any more: "wait, not youtube", «стой, ютуб не надо»."""
    hits = sorted((hit for hit in slots.find(text, ability.slots["platforms"]) if hit.strength >= 0.5), key=lambda hit: hit.start, reverse=True)
    there = [name for name in hits[0].value] if len(hits) == 1 and isinstance(hits[0].value, list) else [hits[0].value] if len(hits) == 1 else []
    held = [step for step in posts if len(step.args.get("platforms") or []) > 1 and set(there) < set(step.args["platforms"])]
    if len(there) != 1 or len(held) != 1 or len(posts) > 1 or times.read(text).spans:
        return None
    said = f"{text[: hits[0].start]}{_PLACE}{re.sub(r'^[a-zа-яё]*', '', text[hits[0].end :], flags=re.IGNORECASE)}"
    rest = _CARRIES.sub(" ", _NOT_THERE.sub(" ", said))
    if not _NOT_THERE.search(said) or re.search(r"[^\W\d_]", rest):
        return None
    left = wording.with_values(held[0], ability, {"platforms": [name for name in held[0].args["platforms"] if name not in there]}, language)
    return _plan([left if step is held[0] else step for step in newest.steps])


def _elsewhere(rest: str, post: Step, ability: Ability, request: Request, language: str) -> Plan | None:
    """The same post on another place, at the time that is told or its own."""
    places = named_places(rest, ability)
    if not places and other_place(rest):
        return Plan(reply=no_place(other_place(rest), ability.slots["platforms"], language))
    if not places or not says_only_where_and_when(_CARRIES.sub(" ", rest), ability):
        return None
    values: dict[str, Any] = {"platforms": places, **_when(rest, post)}
    media = post.args.get("media")
    if isinstance(media, str) and parse_ref(media):  # it was made in the same breath
        made = next((asset.ref for asset in request.recent if asset.actual_kind in ("video", "image", "audio")), "")
        if not made:
            return None
        values["media"] = made
    return _plan([wording.with_values(post, ability, values, language)])


def _when(said: str, post: Step) -> dict[str, Any]:
    """When it goes out: as is told, of a day alone at the hour it had."""
    spoken = times.read(said)
    when = spoken.when(NOW.get())
    if not when:
        return {}
    had = re.search(r"T.+$", str(post.args.get("when") or ""))
    zone = spoken.zone[2] if spoken.zone else str(post.args.get("timezone") or getattr(NOW.get().tzinfo, "key", ""))
    return {"when": when if "T" in when else f"{when}{had[0]}" if had else when, **({"timezone": zone} if zone else {})}


def _at_another_time(text: str, newest: Plan, posts: Sequence[Step], ability: Ability, language: str) -> Plan | None:
    """What goes out at a time that it is said not to, or on one more place, as it is told now."""
    spoken, places = times.read(text), named_places(text, ability)
    if len(posts) > 1 or not spoken.denied or not places or not _ALSO.search(text) or not says_only_where_and_when(_CARRIES.sub(" ", text), ability):
        return None
    before = [str(place) for place in posts[0].args.get("platforms") or []]
    now = wording.with_values(posts[0], ability, {"platforms": list(dict.fromkeys([*before, *places])), **_when(text, posts[0])}, language)
    return _plan([now if step is posts[0] else step for step in newest.steps])


def _plan(steps: list[Step]) -> Plan | None:
    steps = [step.model_copy(update={"needs": []}) for step in steps]
    return Plan(goal="; ".join(dict.fromkeys(step.title for step in steps)), steps=steps) if steps else None
