# ruff: noqa: E501 - patterns read better unbroken
"""So many posts for somebody about something: "make 3 posts for the barbershop about beards". A post that is wished for is its words, a caption;
and where as many things are named as there are posts, each is about one: «3 поста про бороду, усы и стрижки». So many things that are spread over
the hours of a day go out at those: «сделай 3 сторис и разложи по часам завтра 10 14 19».
"""

from __future__ import annotations

import re

from agent.local import times
from agent.local.announcing.announcement import PUTS_OUT
from agent.local.slots.number import NUMBER, parse
from agent.patterns import lazy

_SO_MANY = rf"(?P<n>{NUMBER})"
_EN = lazy(
    rf"^\W*(?:(?:hey|hi|please|can you|could you|i need|we need|need|i want|give me|write|make|do|create|draft|me|us)\s+)*{_SO_MANY}\s+(?:(?:new|short|good|nice|different)\s+)*posts\s+(?:for\s+(?P<whom>(?!(?:me|us|you|them|next|this|the (?:next|week|month))\b)[^,.;:!?\"]{{2,40}}?)\s+)?(?:about|on)\s+(?P<about>[^.;!?\"]{{2,120}}?)\s*[.!…]*$", re.IGNORECASE,
)
_RU = lazy(
    rf"^\W*(?:(?:привет|пожалуйста|сделай|напиши|придумай|нужн[а-яё]+|дай|хочу|создай|мне|нам)(?:те)?\s+)*{_SO_MANY}\s+(?:(?:нов|коротк|разн)[а-яё]+\s+)*пост(?:а|ов)\s+(?:для\s+(?P<whom>[^,.;:!?\"]{{2,40}}?)\s+)?(?:про|об?)\s+(?P<about>[^.;!?\"]{{2,120}}?)\s*[.!…]*$", re.IGNORECASE,
)
_MOST = 12
_LONGEST = 300  # characters: what is longer is a text of its own
_PARTS = {"en": lazy(r"\s*,\s*(?:and\s+)?|\s+and\s+", re.IGNORECASE), "ru": lazy(r"\s*,\s*(?:и\s+)?|\s+и\s+", re.IGNORECASE)}
_ONE = {
    "en": ("one about {}", "another about {}", "the third about {}", "the fourth about {}", "the fifth about {}", "the sixth about {}"),
    "ru": ("один про {}", "второй про {}", "третий про {}", "четвёртый про {}", "пятый про {}", "шестой про {}"),
}


_STORIES_RU = lazy(rf"^(?P<led>\W*(?:(?:привет|пожалуйста|сделай|создай|сними|нужны|нужно|дай|хочу|мне|нам)(?:те)?\s+)+)(?P<n>{NUMBER})\s+сторис(?:ы|а|ов)?(?![а-яё])", re.IGNORECASE)
"""«3 сторис» are counted as anything is that has its ending bent."""
_SPREADS = lazy(
    r"(?P<en>[,\s]*\b(?:and|then)\s+(?:spread|space|stagger|distribute)\s+(?:them|these|it)(?:\s+out)?(?:\s+(?:over|across|through|throughout|by the hour|by time|at))*\s+)|(?P<ru>[,\s]*(?:и|потом)\s+(?:разложи|раскидай|распредели|расставь|разбросай|разнеси)(?:те)?(?:\s+(?:их|всё|все))?(?:\s+(?:по часам|по времени|на|по))*\s+)|(?P<th>\s*(?:แล้ว)?(?:กระจาย|แบ่ง|ทยอย)(?:กัน)?(?:ลง|โพสต์)(?:ตามเวลา|ตอน)?\s*)", re.IGNORECASE,
)
_POST_THEM = {"en": " and post them ", "ru": " и выложи их ", "th": " แล้วโพสต์"}
_SAME_HOUR = lazy(
    r"\b(?:at|around) the same (?:time|hour)\b|(?<![а-яё])в (?:то же|это же|такое же) (?:самое )?время|(?<![а-яё])в (?:тот|этот) же (?:самый )?час(?![а-яё])|(?<![а-яё])во столько же(?![а-яё])|(?:ใน)?เวลา(?:เดียวกัน|เดิม)", re.IGNORECASE,
)


def _at_one_hour(text: str) -> str:
    """The message with the hour in it where it says "at the same time" of another day: "on wednesday at noon, and on thursday at the same time"."""
    same = _SAME_HOUR.search(text)
    before = times.read(text[: same.start()]) if same else None
    if same is None or before is None or len(before.clocks) != 1 or not before.days:
        return text
    led = "в " if re.match("[а-яё]", same[0], re.IGNORECASE) else "at " if same[0].isascii() else ""
    return f"{text[: same.start()]}{led}{before.clocks[0].at:%H:%M}{text[same.end() :]}"


_BARE_HOURS = lazy(r"(?P<led>(?:\b(?:tomorrow|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day|at)|(?<![а-яё])(?:завтра|сегодня|в|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье))\s+)(?P<hours>(?:[01]?\d|2[0-3])(?::00)?(?:(?:\s*,\s*|\s+and\s+|\s+и\s+|\s+)(?:[01]?\d|2[0-3])(?::00)?){1,5})(?=\s*$|\s+(?:on|to|в|на)\s+[a-zа-яё]|[.!])", re.IGNORECASE)
_AN_HOUR_AND, _IN_A_ROW = 2, 3
_HOURS_SAID = {"en": ("at ", " and "), "ru": ("в ", " и ")}


def _at_their_hours(text: str) -> str:
    """The message with its things put out at the hours of a day that they are spread over, these told in a row."""
    spread, hours = _SPREADS.search(text), _BARE_HOURS.search(text)
    if spread and (hours or spread["th"]):
        text = f"{text[: spread.start()]}{_POST_THEM[spread.lastgroup or 'en']}{text[spread.end() :]}"
        hours = _BARE_HOURS.search(text)
    said = re.findall(r"\d{1,2}(?=:00|\b)", hours["hours"].replace(":00", "")) if hours else []
    text = _STORIES_RU.sub(r"\g<led>\g<n> рилса", text)
    hours = _BARE_HOURS.search(text)
    joined = hours is not None and re.search(r"[,:]|\band\b|(?<![а-яё])и(?![а-яё])", hours["hours"])
    if hours is None or times.read(text).every or len(said) < (_AN_HOUR_AND if joined else _IN_A_ROW) or not PUTS_OUT.search(text):  # "9 15" is one hour
        return text
    at, last = _HOURS_SAID["ru" if re.search("[а-яё]", text, re.IGNORECASE) else "en"]
    lead = "" if re.search(r"(?:\bat|(?<![а-яё])в)\s+$", hours["led"], re.IGNORECASE) else at
    row = f"{', '.join(said[:-1])}{last}{said[-1]}"
    return f"{text[: hours.start()]}{hours['led']}{lead}{row}{text[hours.end() :]}"


_WHAT_TO_POST = lazy(
    r"^(?:(?:привет|слушай|так|ну|блин|помоги(?:те)?|посоветуй(?:те)?|подскажи(?:те)?|(?:мне |нам )?(?:лень|неохота) (?:думать|придумывать)|(?:вообще |совсем )?не знаю|не могу придумать)[\s,.!]+)*(?:а )?что (?:бы )?(?:такого |такое |мне |нам )*(?:сегодня |завтра |на этой неделе )?(?:такого )?(?:за|вы)?(?:постить|ложить|снять|снимать|опубликовать|кладывать)(?: (?:сегодня|завтра|на этой неделе))? (?:для|у|про|в) (?P<what>[^?.!,]+)\??$", re.IGNORECASE,
)
"""Asks what might be posted for somebody: ideas are wished for."""


def counted_posts(text: str) -> str:
    """The message as a wish for captions; as it was when it wishes for no such posts, or for more than them."""
    text = _at_their_hours(_at_one_hour(text)) if len(text) <= _LONGEST else text
    if asked := _WHAT_TO_POST.match(text):
        return f"дай идеи постов для {asked['what']}"
    match, language = (_EN.match(text), "en") if text.isascii() or not re.search("[а-яё]", text, re.IGNORECASE) else (_RU.match(text), "ru")
    if match is None or PUTS_OUT.search(text) or "\n" in text:
        return text
    number = int(parse(match["n"]))
    things = [part for part in _PARTS[language].split(match["about"].rpartition(":")[2].strip()) if part]
    head = f"write {number} captions" if language == "en" else f"напиши {number} подписи"
    if 1 < number == len(things) <= len(_ONE[language]):
        return f"{head}: {', '.join(form.format(thing) for form, thing in zip(_ONE[language], things, strict=False))}"
    if not 2 <= number <= _MOST:
        return text
    about, whom = match["about"], (match["whom"] or "").strip()
    return f"{head} {'about' if language == 'en' else 'про'} {about}" + (f" {'for' if language == 'en' else 'для'} {whom}" if whom else "")
