# ruff: noqa: E501 - patterns read better unbroken
"""A post that is to be written and to go out, worded as nobody foresaw: "do a little post about the puppy class for fb, have it go out sunday at 6pm",
«хотелось бы завтра в полдень опубликовать пару слов о дне открытых дверей». What it is about is what the models mark as that (`frame`); where and when is
read of the rest, and the wish is put in the words of the tool's own example.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local import slots, times
from agent.local.announcing.announcement import FILM
from agent.local.announcing.facts import SIGNAL
from agent.local.catalogue.fields import Spec
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.learned.frame import Frame, framed
from agent.local.learned.marked import LIKELY
from agent.local.learned.subject import tagged
from agent.local.place_names import PLACE_NAMES
from agent.local.publishing.captions_told import METADATA
from agent.local.publishing.pictured_posts import without_its_picture
from agent.local.publishing.places import places_here
from agent.local.publishing.post_tools import CANCEL, MOVE, PLAN, STATUS, WITHDRAW, WORDS, WRITTEN
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step
from tools.publishing.contract import PLACES

_A_POST = lazy(
    r"\b(?:an?|one|some|another|few|couple of|short|little|quick|new|telegram|tg|facebook|fb|x|insta(?:gram)?)\s+(?:\w+\s+)?(?:posts?|words|lines|updates?)\b|^\W*(?:short |quick )?posts?\b|\b(?:write|put together|draft|do|knock up) (?:up )?something\b"
    r"|(?<![а-яё])(?:пост(?:ик)?|поста|постов|пару слов|пару строк|что-нибудь|что-то|заметк[ау]|объявление|анонс)(?![а-яё])"
    r"|(?:โพสต์|โพส(?!ต์)|ประกาศ|ประชาสัมพันธ์|โปรโมท|แนะนำ|เขียนอะไร)[^\s]{0,14}?\s?(?:หน่อย)?(?:เรื่อง|เกี่ยวกับ)|เขียน(?:ประชาสัมพันธ์|โปรโมท|แนะนำ)", re.IGNORECASE,
)
"""Something in words, that is there not yet."""
_ONE_THERE = lazy(r"\b(?:the|that|this|my|our|scheduled|planned|\w+day'?s|friday|monday)\s+(?:\w+\s+){0,2}posts?\b(?! office)|(?<![а-яё])(?:тот|этот|мой|наш|запланированн\w+|вчерашн\w+|последн\w+)\s+пост", re.IGNORECASE)
"""A post that is planned or out."""
_ANSWERS = lazy(r"\?\s*$|\b(?:should i|what do i|any ideas)\b|(?<![а-яё])(?:что мне|чего бы)(?![а-яё])|(?:ไหม|มั้ย|ดี)\s*$", re.IGNORECASE)
_FOR_A_PLACE = lazy(
    r"\b(?:telegram|tg|facebook|fb|x|twitter|insta(?:gram)?|ig) posts? (?:about|on|for|re)\b|\bposts? (?:on|for|to) (?:my |our |the )?(?:telegram|tg|facebook|fb|x|twitter|insta(?:gram)?|ig)(?: (?:page|channel))? (?:about|re)\b|(?<![а-яё])пост(?:ик)? (?:в|для) (?:телег\w*|тг|фейсбук\w*|фб|инст\w*|канал\w*) (?:про|об?|о том)|(?:โพสต์|โพส)(?:ลง)?(?:เฟส|เฟซ|ไอจี|เทเลแกรม|เพจ)\S{0,6}?(?:เรื่อง|เกี่ยวกับ)", re.IGNORECASE,
)
"""Says itself that it is a post, and where."""
_BRIEF = lazy(r"\b(?:short|brief)\b|(?<![а-яё])(?:коротк|кратк)|สั้น", re.IGNORECASE)
_FACT = lazy(r"^[\s,;]*(?P<fact>[^,;]*\d[^,;]*?)\s*(?=[,;]|$)")
_WISH = {
    "en": "write a {short}post about {topic}{picture} and publish it {places} {when}", "ru": "напиши {short}пост про {topic}{picture} и опубликуй {places} {when}", "th": "เขียนโพสต์{short}เรื่อง{topic}{picture} แล้วลง{places} {when}",
}  # fmt: skip
_UNDER_WAY = ContextVar("a post is being worded", default=False)
"""What is worded so is not worded once more."""
_BRIEFLY = {"en": "short ", "ru": "короткий ", "th": "สั้นๆ"}
_PICTURED = {"en": " with a picture", "ru": " с картинкой", "th": " พร้อมรูป"}
_ON = {"en": "on {}", "ru": "в {}", "th": "{}"}
_AND = {"en": " and ", "ru": " и ", "th": " และ "}
_PICTURE, _IDEAS = "image.generate", "script.ideas"
_SORT = r"(?:posts?|videos?|reels?|shorts?|clips?|stories|content)"
_WRITES = lazy(r"\b(?:write|make|draft|do|put out)\s+(?:me )?(?:an?|one|some)\s+(?:\w+ )?posts?\b|(?<![а-яё])(?:напиши|сделай)(?:те)?\s+(?:[а-яё]+ )?пост|เขียนโพสต์", re.IGNORECASE)
_FOR_POSTS = lazy(
    rf"^(?:(?:{PLACE_NAMES})\s+{_SORT}|{_SORT}\s+(?:on|for)\s+(?:my |our )?(?:{PLACE_NAMES})|{_SORT})\s+(?:for|about|on)\s+(?=\w)"
    rf"|^(?:пост[а-яё]*|ролик[а-яё]*|видео|рилс[а-яё]*|сторис|контента?)\s+(?:(?:в|для|на)\s+(?:{PLACE_NAMES})\s+)?(?:для|про|об?)\s+(?=\w)", re.IGNORECASE,
)
"""The posts that ideas are for, before what those are about."""
_SURE, _PERHAPS = 0.75, 0.5  # that something is to go out, and that it may be
_LONGEST, _FEW = 300, 2  # characters
_ABOUT = lazy(r"\b(?:about|on|re:?|regarding)\s+(?=(?!my |our (?:facebook|page|telegram))\w)|(?<![а-яё])(?:про|об?|обо|на тему)\s+|(?:เรื่อง|เกี่ยวกับ)\s?", re.IGNORECASE)
_BREAKS_OFF = lazy(r"[,;]|\b(?:published|posted|put|and|out|on|in|to|for|at)\b|(?<![а-яё])(?:в|на|и|к)(?![а-яё])\s|แล้ว|ลง|(?<=[\u0e00-\u0e7f])\s", re.IGNORECASE)
"""Where what a post is about ends; of Thai the next gap."""


def as_a_post(plan: Plan, request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan:
    """The plan of such a post; as it was where it has one already, or where there is something else that may go out.

    again: plans a message that is said in other words.
    """
    text = normalise(request.text)
    used, spec = {step.tool for step in plan.steps}, places_here(index.abilities)
    if _UNDER_WAY.get() or spec is None or request.question or request.attachments or request.recent or len(text) > _LONGEST or used & {WORDS, WRITTEN}:
        return plan
    if used == {_IDEAS} and not _WRITES.search(text):
        return _ideas_for(plan, index, detect(text, request.language))
    if '"' in text or not _A_POST.search(text) or _ONE_THERE.search(text) or _ANSWERS.search(text):
        return plan
    if used and used <= {METADATA} and not (times.read(text).spans or times.read(text).every):
        return plan  # words to be had, and nothing that goes out yet
    if not any(ability.tool.name == WRITTEN for ability in index.abilities):
        return plan
    frame = framed(text, index)
    out = sum(chance for asked, chance in frame.asks.items() if {PLAN, WORDS, WRITTEN} & set(asked))
    if not _FOR_A_PLACE.search(text) and out < (_SURE if used & {CANCEL, WITHDRAW, MOVE, STATUS} else _PERHAPS):
        return plan
    bare, pictured = without_its_picture(text)
    if not pictured and {METADATA, _PICTURE} <= used:
        return plan  # a picture and words for it, both asked for
    wish = _wished(framed(bare, index) if pictured else frame, bare, request, spec, pictured=pictured)
    if not wish:
        return plan
    within = _UNDER_WAY.set(True)
    try:
        other = again(replace(request, text=wish))
    finally:
        _UNDER_WAY.reset(within)
    written = [step for step in other.steps if step.tool == WRITTEN]
    return other if (written and len(written) == len(other.steps)) or (other.question and not plan.steps) else plan


def _ideas_for(plan: Plan, index: Matcher, language: str) -> Plan:
    """Ideas for posts, which are no post: "10 ideas for instagram posts for a flower shop" are for the shop."""
    ability, steps = index.whole(_IDEAS), list[Step]()
    for step in plan.steps:
        topic = str(step.args.get("topic") or "")
        rest = _FOR_POSTS.sub("", topic, count=1)
        steps.append(wording.with_values(step, ability, {"topic": rest}, language) if ability and rest != topic else step)
    return plan if steps == plan.steps else Plan(goal="; ".join(step.title for step in steps), steps=steps, question=plan.question, reply=plan.reply)


def _wished(frame: Frame, text: str, request: Request, spec: Spec, *, pictured: bool = False) -> str:
    """The wish as the tool's example says it; empty where it isn't said what the post is about, or a film is spoken of."""
    topics = [(mark.start, mark.end) for mark in frame.said("topic") if mark.likely >= LIKELY] or list(tagged(text).spans) or _behind_about(text, spec)
    if any(hit.strength >= LIKELY for start, end in topics for hit in slots.find(text[start:end], spec)):
        topics = _behind_about(text, spec)  # a place is marked with it
    if len(topics) != 1:
        return ""
    (start, end), language = topics[0], detect(text, request.language)
    topic, around = text[start:end], f"{text[:start]} \x01 {text[end:]}"
    if FILM.search(_BRIEF.sub("", around)) or any(hit.strength >= LIKELY for hit in slots.find(topic, spec)):
        return ""
    spoken = times.read(around)
    spans = [(item.start, item.end) for item in [*([spoken.every] if spoken.every else []), *spoken.days, *spoken.clocks]] or list(spoken.spans)
    when = " ".join(around[first:last].strip() for first, last in spans)
    return _WISH[language].format(
        short=_BRIEFLY[language] if _BRIEF.search(around) else "", picture=_PICTURED[language] if pictured else "", topic=_about(topic, text[end:]), places=_there(around, spec, language), when=when
    )  # fmt: skip


def _behind_about(text: str, spec: Spec) -> list[tuple[int, int]]:
    """What stands behind an "about", up to where, when or the next verb."""
    led = _ABOUT.search(text)
    if led is None:
        return []
    spoken, rest = times.read(text), text[led.end() :]
    ends = [start for start, _ in [*spoken.spans, *([(spoken.every.start, spoken.every.end)] if spoken.every else [])]]
    ends += [hit.start for hit in slots.find(text, spec) if hit.strength >= LIKELY]
    stop = min((end for end in ends if end > led.end()), default=len(text))
    words = _BREAKS_OFF.split(rest[: stop - led.end()])[0].rstrip(" ,.;")
    return [(led.end(), led.end() + len(words))] if len(words) > _FEW else []


def _about(topic: str, behind: str) -> str:
    """What it is about, and what is stated behind it: "our hampers, £25 each"."""
    facts = list[str]()
    while fact := _FACT.match(behind):
        told, behind = fact["fact"].strip(), behind[fact.end() :]
        spoken = times.read(told)
        if spoken.spans or spoken.every:
            break
        facts.append(told)
    if len(facts) == 1 and (not SIGNAL.search(facts[0]) or _EACH.search(facts[0])):
        return f"{topic.strip()} - {facts[0]}"
    return ", ".join([topic.strip(), *facts]) + ("," if facts else "")


_EACH = lazy(r"\b(?:each|apiece)\b|(?<![а-яё])(?:кажд[а-яё]+|за штуку)|ละ", re.IGNORECASE)
"""Behind a comma it would be read as one thing for each."""


def _there(around: str, spec: Spec, language: str) -> str:
    """The places that are named."""
    hits = sorted((hit for hit in slots.find(around, spec) if hit.strength >= LIKELY), key=lambda hit: hit.start)
    names = dict.fromkeys(PLACES.get(str(hit.value), str(hit.value)) for hit in hits)
    return _AND[language].join(_ON[language].format(name) for name in names)
