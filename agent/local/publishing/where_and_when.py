# ruff: noqa: E501 - patterns read better unbroken
"""Where and when what is made goes out, told right behind it with neither a verb nor a comma: "4 shorts about garlic every day at 18:00 on tiktok",
«картинка с совой завтра в 10 в телеграм», put with a verb, so that it is no part of what the thing is about.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.local import slots, times
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.publishing.everywhere import POSTS, without_places
from agent.local.publishing.places import other_places
from agent.local.publishing.post_tools import PLAN
from agent.local.publishing.words_alone import named_places, says_only_where_and_when
from agent.local.slots.quoted import QUOTE
from agent.patterns import lazy

_EN = r"(?:please|pls|hi|hey|can you|could you|i need|i want|i'd like|we need|we want|make|create|do|film|draw|generate|me|us)"
_RU = r"(?:пожалуйста|привет|мне|нам|нужн[оаы]|нужен|надо|хочу|хотим|давай|(?:с?делай|сними|создай|нарисуй|сгенерируй)(?:те)?)"
_THING = lazy(
    rf"^\W*(?:{_EN}[\s,]+){{0,4}}(?:(?P<n>\d{{1,2}}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\s+)?(?:(?:new|short|quick|small|little|vertical|different|funny)\s+){{0,2}}(?:shorts?|videos?|vids?|reels?|clips?|tiktoks?|pictures?|pics?|images?|drawings?|posters?)\s+(?=(?:about|on|of|with|for|showing|how)\b)"
    rf"|^\W*(?:{_RU}[\s,]+){{0,4}}(?:(?P<n_ru>\d{{1,2}}|один|одн[ауо]|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять)\s+)?(?:(?:нов|коротк|маленьк|вертикальн|разн|смешн)[а-яё]+\s+){{0,2}}(?:ролик|видео|видос|рилс|клип|шортс|картин|рисун|открыт|плакат|постер|фото)[а-яё]*\s+(?=(?:про|об?|обо|с|со|на тему|как)\s)"
    rf"|^\W*(?:{_RU}[\s,]+){{0,4}}(?:(?:нов|маленьк|смешн)[а-яё]+\s+)?(?:картинк|рисун|плакат|фото)[а-яё]*\s+(?=[а-яё]{{2,}}(?:ого|его|ой|ей|ых|их|[аяыи])(?![а-яё]))", re.IGNORECASE,
)
"""What is made, at the head of a message."""
_UNTOLD = lazy(r"^\W*(?:\d|an?\b|one|two|three|four|five|six|seven|eight|nine|ten|twelve|new|short|quick|small|little|vertical|different|funny|(?:short|video|reel|clip|picture|image|drawing|poster)s?\b)", re.IGNORECASE)
"""Nothing tells to make it."""
_LEAD = lazy(r"(?:^|[\s,]+)(?:(?:and|straight|и|сразу|(?:on|to|at|by|from|for|в|во|на|по|к|с)|my|our|the|наш\w*|сво\w+|мо\w+)\s+)*$", re.IGNORECASE)
"""Small words before a time or a place."""
_SMALL = lazy(r"^\s*(?:about|on|of|with|for|showing|how|про|обо?|о|с|со|на тему|как)(?!\w)", re.IGNORECASE)
_PLURAL = lazy(r"(?:shorts|videos|vids|reels|clips|tiktoks|pictures|pics|images|drawings|posters)\s*$", re.IGNORECASE)
_ORDERS = lazy(r"\b(?:and|then)\s+\w+\s+(?:it|them|that|this)\s*$|(?<![а-яё])(?:и|потом)\s+[а-яё]+(?:й|и|те|ь)(?:\s+(?:его|её|их|это))?\s*$", re.IGNORECASE)
"""A verb that is spelt as nobody knows it: "and postt it"."""
_ONE = {"a", "an", "one", "1", "один", "одна", "одну", "одно", ""}
_TH = lazy(r"^\s*(?:ช่วย|ขอ|รบกวน)?(?:ทำ|สร้าง|วาด)(?:คลิป|วิดีโอ|วีดีโอ|รีล|รูป|ภาพ|การ์ด|โปสเตอร์)[^\n.;]{2,80}?(?<!แล้ว)(?<!และ)\s+(?=(?:ลง|โพสต์|โพส)(?P<there>[^\n.;]{2,80})$)")
"""What is made, and where it goes, without "and then" between them."""
_SUBJECT_TH = lazy(r"(คลิป|วิดีโอ|วีดีโอ|รีล)(?=[\u0e01-\u0e2e\u0e40-\u0e44])(?!เรื่อง|เกี่ยว|สั้น|ยาว|แนว|แบบ|ใหม่|โปรโม|โฆษณา|รีวิว|สอน|วิธี|ให้|ของ|ที่|จาก)")
_PLANS = lazy(r"\bone (?:a|per|each|every)\b|(?<![а-яё])по одн(?:ому|ой)(?![а-яё])|วันละ|\bschedul(?:e|ing)\b|(?<![а-яё])(?:за)?планир(?:уй|овать)|(?<![а-яё])поставь на(?![а-яё])|ตั้งเวลา", re.IGNORECASE)
"""A verb that puts it out later, or one of several each time."""
_ANOTHER = lazy(r"\b(?:then|also|plus)\b|(?<![а-яё])(?:потом|затем|ещё|еще)(?![а-яё])|[;\n]", re.IGNORECASE)
_LONGEST = 300  # characters


def with_verb_before_where(request: Request, index: Matcher) -> Request:
    """The message so; as it was where a verb puts something out, and where more is said behind the place and the time."""
    text, out = request.text, index.whole(PLAN)
    if _PLANS.search(text):
        return request
    if out is not None and not request.question and len(text) <= _LONGEST and (thai := _TH.match(text)):
        there = without_places(thai["there"], out.slots["platforms"])[1]
        places = named_places(there, out)
        only = not QUOTE.search(text) and places and says_only_where_and_when(there, out, left_over=0)
        made = _SUBJECT_TH.sub(r"\1เรื่อง", text[: thai.end()], count=1) if len(places) > 1 else text[: thai.end()]
        return replace(request, text=f"{made.rstrip()} แล้ว{text[thai.end() :]}") if only else request
    thing = _THING.match(text)
    if out is None or thing is None or request.question or len(text) > _LONGEST or POSTS.search(text) or QUOTE.search(text) or _ANOTHER.search(text):
        return request
    left_out, rest = without_places(text, out.slots["platforms"])
    text = rest if left_out else text
    at = _tail(text, thing.end(), out, timed=not left_out)
    if at < 0:
        return replace(request, text=text.strip(" ,")) if left_out and not named_places(text, out) else request
    many = (thing["n"] or thing["n_ru"] or "").lower() not in _ONE or _PLURAL.search(thing[0]) is not None
    if not many and times.read(text).every:
        return replace(request, text=text)  # another one each time, which is read elsewhere
    makes = "" if re.search("[а-яё]", text, re.IGNORECASE) or not _UNTOLD.match(text) else "make "
    verb = ("выложи их" if many else "выложи") if re.search("[а-яё]", text, re.IGNORECASE) else ("post them" if many else "post it")
    return replace(request, text=f"{makes}{text[:at].strip(' ,')}, {verb} {text[at:].lstrip(' ,')}")


def _tail(text: str, begin: int, out: Ability, *, timed: bool) -> int:
    """Where the last words begin that say nothing but where and when; -1 where they do not say both, or nothing is left before them. timed: a
    place alone does not do."""
    spoken = times.read(text)
    spans = [*spoken.spans, *([(spoken.every.start, spoken.every.end)] if spoken.every else [])]
    places = [hit.start for hit in slots.find(text, out.slots["platforms"]) if hit.strength >= 0.5]
    places += [start for _, start, _ in other_places(text)] if places else []
    if (timed and not spans) or not places:
        return -1
    for start in sorted({*(start for start, _ in spans), *places}):
        lead = _LEAD.search(text[:start])
        at = lead.start() if lead else start
        if at <= begin or not any(place >= at for place in places) or (timed and not any(told >= at for told, _ in spans)):
            continue
        about = text[begin:at]
        if re.search(r"\w", _SMALL.sub("", about)) and not _ORDERS.search(about) and says_only_where_and_when(_without_others(text[at:]), out, left_over=0):
            return at
    return -1


def _without_others(text: str) -> str:
    """The text without the places that nothing can be published to: they are told of with the plan."""
    for _, start, end in reversed(other_places(text)):
        text = f"{text[:start]} {text[end:]}"
    return text
