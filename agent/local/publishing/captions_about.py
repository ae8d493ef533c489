# ruff: noqa: E501 - patterns read better unbroken
"""What goes out with words about something that is told: "post this on insta at 7 with a caption about beginner lessons", «выложи завтра в 9 с подписью про
ярмарку», "โพสต์ลงเฟสพร้อมแคปชั่นเรื่องโปรปีใหม่"; and a place that is named with the words alone: "a pie, a caption for insta, and post it tomorrow".

The words are written of what they are to be about, and nothing else in the message is: no picture shows it, and no other post is moved for it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from agent.contract import Request, Turn
from agent.language import detect
from agent.local import times
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.publishing.captioned import PUBLISHER, WRITER, able, in_order, words_step
from agent.local.publishing.everywhere import POSTS
from agent.local.publishing.post_tools import PLAN
from agent.local.publishing.words_alone import named_places
from agent.local.publishing.words_out import PUTS_OUT
from agent.local.slots.quoted import QUOTE
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_LONGEST = 500
_SHORTEST = 2  # letters of a topic
_NOUN = r"(?:(?:post )?captions?|post text|description)"
_NOUN_RU = r"(?:подпис(?:ью|ь)|описани(?:ем|е)|текст(?:ом)?)"
_NOUN_TH = r"(?:แคปชั่น|แคปชัน|แค็ปชั่น|คำบรรยาย)"
_TOPIC = r"(?P<{0}>[^,.;!?\n\"“”«»]{{2,120}})"
_ABOUT = lazy(
    r"[\s,;+&]*(?:\b(?:and|also|plus|then)\s+)*(?:\bwith\s+|\b(?:please\s+)?(?:write|add|make|give (?:it|me)|include|do)\s+(?:me\s+|it\s+)?|(?<=[,;+&])\s*|(?<=\band )|^)(?:an?\s+|the\s+|some\s+)?(?:(?:nice|short|catchy|good|cute|funny|little|quick)\s+){0,2}"
    rf"{_NOUN}(?:\s+(?:for it|with it|to it))?\s+(?:all\s+)?(?:about|on the (?:topic|subject) of|regarding|promoting|mentioning)\s+{_TOPIC.format('topic')}"
    r"|[\s,;+&]*(?:(?<![а-яё])(?:и|а|ещё|еще|потом|затем)\s+)*(?:(?<![а-яё])(?:с|со)\s+|(?<![а-яё])(?:напиши|придумай|добавь|сделай|составь)(?:те)?\s+(?:к (?:нему|ней)\s+)?|(?<=[,;+&])\s*|(?<=\s[иа] )|^)(?:(?:хорош|коротк|красив|смешн|прикольн|небольш)[а-яё]+\s+){0,2}"
    rf"{_NOUN_RU}(?:\s+к (?:нему|ней))?(?:\s+(?:напиши|придумай|сделай|составь)(?:те)?)?\s+(?:про|об?|обо|на тему)\s+{_TOPIC.format('topic_ru')}"
    rf"|\s*(?:แล้วก็|แล้ว|และ|พร้อม(?:กับ)?|กับ|โดย|มี|ใส่|ใช้|ช่วย|ขอ|เขียน|คิด|แต่ง|ทำ|\s)*{_NOUN_TH}(?:ให้(?:มัน)?)?\s?(?:เรื่อง|เกี่ยวกับ)\s?{_TOPIC.format('topic_th')}", re.IGNORECASE,
)
"""The wish for words, and what they are about, up to the next sign."""
_ENDS = lazy(
    r"\s+(?:and|then|&|but)\s+(?=(?:then\s+)?(?:post|publish|share|upload|put|send|schedule|release|stick|pop|also|make|draw|add|write)\b)|\s+(?=(?:и|а|потом|затем)\s+(?:потом\s+)?(?:выложи|выкладывай|опубликуй|публикуй|запости|залей|закинь|размести|поставь|отправь|сделай|нарисуй)(?:те)?(?![а-яё]))"
    r"|\s*(?=(?:แล้วก็|แล้ว|และ)\s?(?:ช่วย)?(?:ลง|โพสต์|โพส|เผยแพร่|แชร์))|(?:\s|ให้|ด้วย|หน่อย|ที|นะ|ครับ|คับ|ค่ะ|(?<!โย)คะ|จ้า)+$|\s+(?:please|pls|ta|thanks|cheers|пожалуйста|плиз)\s*$", re.IGNORECASE,
)
"""Behind what the words are about."""
_OF_IT = lazy(r"^(?:it|this|that|them|him|her|these|those|the (?:picture|photo|video|clip|post|pic|reel)|(?:это|этом|нём|нем|ней|него|неё|нее|них)(?:\s+(?:фото|видео|ролике?|картинк[аеиу]))?|(?:รูป|คลิป|ภาพ)?(?:นี้|มัน))$", re.IGNORECASE)
"""What the file itself shows."""
_PLACE = r"(?:tik ?tok|insta(?:gram)?|ig|facebook|fb|youtube|telegram|tg|twitter)"
_PLACE_RU = r"(?:инст[а-яё]*|тик-?ток[а-яё]*|фейсбук[а-яё]*|фб|ютуб[а-яё]*|телеграм[а-яё]*|телег[аеиуой]+|тг|твиттер[а-яё]*)(?![а-яё])"
_PLACE_TH = r"(?:tik\s?tok|ig|instagram|facebook|fb|youtube|telegram|ติ๊ก\s?ต็?๊?อ[กค]|ไอจี|อินสตา(?:แกรม)?|เฟ[ซส](?:บุ๊?[กค])?|ยูทู[บป]|เทเลแกรม)(?![a-z])"
_FOR_A_PLACE = lazy(
    rf"(?P<noun>\b{_NOUN}|\btext)\s+(?:for|on)\s+(?:my\s+|our\s+|the\s+)?(?P<where>{_PLACE}(?:\s+(?:and|&)\s+{_PLACE})?)\b(?! (?:about|on|saying))|\b(?P<where_b>{_PLACE})\s+(?P<noun_b>{_NOUN}|text)\b(?! (?:about|on|saying))"
    rf"|(?<![а-яё])(?P<noun_ru>подпись|описание|текст)\s+(?:для|в|под|на)\s+(?:мо[а-яё]+\s+|наш[а-яё]+\s+)?(?P<where_ru>{_PLACE_RU}(?:\s+и\s+{_PLACE_RU})?)"
    rf"|(?P<noun_th>{_NOUN_TH})\s?(?:สำหรับ|ของ|ลง(?!คลิป|รูป)|ใน)?\s?(?P<where_th>{_PLACE_TH})", re.IGNORECASE,
)
"""The words, and the place that they are told to be for."""
_PUTS = {
    "en": lazy(r"\b(?:post|publish|share|upload|schedule|release)(?:\s+(?:it|them|this|that|these))?\b|\b(?:put|send)\s+(?:it|them|this|that|these)(?:\s+(?:up|out))?\b", re.IGNORECASE),
    "ru": lazy(r"(?<![а-яё])(?:выложи|выкладывай|опубликуй|публикуй|запости|залей|закинь|размести|поставь|отправь)(?:те)?(?:\s+(?:это|его|её|ее|их))?(?![а-яё])", re.IGNORECASE),
    "th": lazy(r"(?:โพสต์|โพส|เผยแพร่|(?<=แล้ว)ลง)(?:มัน|เลย)?", re.IGNORECASE),
}
_THERE = {"en": " on {}", "ru": " в {}", "th": "ลง {} "}
_TO_WRITE = {"en": "write a caption about {}", "ru": "напиши подпись про {}", "th": "เขียนแคปชั่นเรื่อง{}"}


@dataclass(frozen=True)
class _Told:
    """What the words are about, and the message without them. `led`: nothing stands before them, so it may be they that go out."""

    topic: str
    rest: str
    led: bool = False


_ONE_POST = lazy(r"\bcaption and (?:an? )?(?:pic|picture|image|photo)\b|\b(?:pic|picture|image|photo) and (?:an? )?caption\b|картинк[а-яё]+ и подпис|подпис[а-яё]+ и картинк|ถ้าจะ|ว่าไงดี|ว่าอะไรดี", re.IGNORECASE)
"""A picture with its words, which is one post, and a question what to write."""


_FOR_THERE_TH = lazy(r"\s*(?:ช่วย|ขอ)?(?:เขียน|คิด)?แคปชั่น\S*\s?ลง\s?\S+\s*")
"""A caption for a place, which puts nothing out."""


def out_with_words_about(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of what goes out with words about something else than it shows, or what is asked first; None for any other message.

    again: plans a message without the words."""
    writer, publisher = able(index, WRITER), able(index, PUBLISHER)
    if writer is None or publisher is None or len(request.text) > _LONGEST or _ONE_POST.search(request.text) or _FOR_THERE_TH.fullmatch(request.text):
        return None
    if request.question is None and (placed := _with_its_place(request.text, publisher)):
        return again(replace(request, text=placed))
    turns = [*request.history, Turn("user", request.text)]
    at = next((at for at in range(len(turns) - 1, -1, -1) if turns[at].role == "user" and (request.question or at == len(turns) - 1) and _told(turns[at].text)), None)
    told = _told(turns[at].text) if at is not None else None
    if at is None or told is None or at < len(turns) - 3 or (told.led and not request.attachments):
        return None
    turns[at] = Turn("user", told.rest)
    plan = again(replace(request, text=turns[-1].text, history=turns[:-1]))
    outs = [step for step in plan.steps if step.tool == publisher.tool.name]
    if plan.question or not outs or any("description" in step.args for step in outs):
        return plan if plan.question else None
    language = detect(normalise(told.rest), request.language)
    kept = [step for step in plan.steps if step.tool != writer.tool.name]
    plan = plan.model_copy(update={"steps": [step.model_copy(update={"needs": [name for name in step.needs if name in {other.id for other in kept}]}) for step in kept]})
    words = words_step(writer, _written(told.topic, writer, request, language, again), "caption", language)
    return in_order(plan, {step.id: words for step in outs}, writer)


def has_its_words(plan: Plan, said: str) -> bool:
    """Whether what a plan puts out waits for words about what a message tells them to be about."""
    return any(step.tool == PLAN and step.needs for step in plan.steps) and len(said) <= _LONGEST and _ABOUT.search(said) is not None


def _written(topic: str, writer: Ability, request: Request, language: str, again: Callable[[Request], Plan]) -> dict[str, Any]:
    """What words about a topic are written from, as they are where nothing else is wished for."""
    alone = again(replace(request, text=_TO_WRITE[language].format(topic), attachments=[], recent=[], history=[], earlier=[], question=None))
    step = alone.steps[0] if len(alone.steps) == 1 else None
    args = {name: value for name, value in step.args.items() if name != "platforms"} if step and step.tool == writer.tool.name else {}
    return args if args.get("topic") else {"topic": topic}


def _told(said: str) -> _Told | None:
    """What is told of the words; None where they are about what goes out, or nothing goes out."""
    text = normalise(said)
    closed = QUOTE.sub(lambda quote: "\"" * len(quote[0]), text)
    match = _ABOUT.search(closed)
    if match is None:
        return None
    name = next(name for name in ("topic", "topic_ru", "topic_th") if match[name])
    start, end = match.span(name)
    cut = _ENDS.search(text, start, end)
    topic, behind = text[start : cut.start() if cut else end], text[cut.start() if cut else end :]
    head = text[: match.start()]
    topic, when = _without_when(topic, f"{head} {behind}")
    topic = topic.strip(" ,")
    rest = re.sub(r"\s+(?=[,.;!?])", "", " ".join(f"{head} {when} {behind}".split())).strip(" ,;+&")
    if len(topic) < _SHORTEST or _OF_IT.match(topic) or not (POSTS.search(rest) or PUTS_OUT.search(rest)):
        return None
    return _Told(topic, rest, led=not re.search(r"\w", head))


def _without_when(topic: str, rest: str) -> tuple[str, str]:
    """What the words are about, and the place and time that stand behind it, where the rest of the message tells none: "the raffle on insta at 8"."""
    cuts = [found.start() for found in _THERE_BEHIND.finditer(topic)]
    spoken = times.read(rest)
    if not (spoken.clocks or spoken.days):
        behind = times.read(topic)
        cuts += [item.start for item in (*behind.clocks, *behind.days)] if behind.clocks else []
    first = min((cut for cut in cuts if cut > _SHORTEST), default=None)
    if first is None:
        return topic, ""
    lead = re.search(r"(?:\s+(?:on|at|in|to|в|на|во)|\s*(?:ลง|ตอน|ใน))?\s*$", topic[:first], re.IGNORECASE)
    at = lead.start() if lead else first
    return topic[:at], topic[at:].strip()


_THERE_BEHIND = lazy(rf"\s(?:on|to)\s+(?:my\s+|our\s+)?{_PLACE}\b|\sв\s+{_PLACE_RU}|\s?(?:ลง|โพสต์ใน)\s?{_PLACE_TH}", re.IGNORECASE)


def _with_its_place(said: str, publisher: Ability) -> str:
    """The message with the place of its words as the one that it is put out to, where it names no other; empty for any other message."""
    text = normalise(said)
    match = _FOR_A_PLACE.search(QUOTE.sub(lambda quote: "\"" * len(quote[0]), text))
    if match is None:
        return ""
    noun, where = (_first(match, names) for names in (("noun", "noun_b", "noun_ru", "noun_th"), ("where", "where_b", "where_ru", "where_th")))
    noun = {"text": "caption", "текст": "подпись"}.get(noun.lower(), noun)
    rest = f"{text[: match.start()]}{noun}{text[match.end() :]}"
    language = "th" if re.search("[\u0e00-\u0e7f]", noun) else "ru" if re.search("[а-яё]", noun, re.IGNORECASE) else "en"
    puts = next((found for found in _PUTS[language].finditer(rest) if found.start() > match.start()), None)
    places = named_places(where, publisher)
    if puts is None or not places or named_places(rest, publisher):
        return ""
    joined = {"en": " and ", "ru": " и ", "th": " และ "}[language].join(places)
    return f"{rest[: puts.end()]}{_THERE[language].format(joined)}{rest[puts.end() :]}"


def _first(match: re.Match[str], names: Sequence[str]) -> str:
    return next((match[name] for name in names if match[name]), "")
