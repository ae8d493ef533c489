# ruff: noqa: E501 - patterns read better unbroken
"""So many posts for somebody about something: "make 3 posts for the barbershop about beards". A post that is wished for is its words, a caption;
and where as many things are named as there are posts, each is about one: «3 поста про бороду, усы и стрижки».
"""

from __future__ import annotations

import re

from agent.local.announcing.announcement import PUTS_OUT
from agent.local.slots.number import NUMBER, parse

_SO_MANY = rf"(?P<n>{NUMBER})"
_EN = re.compile(
    rf"^\W*(?:(?:hey|hi|please|can you|could you|i need|we need|need|i want|give me|write|make|do|create|draft|me|us)\s+)*{_SO_MANY}\s+(?:(?:new|short|good|nice|different)\s+)*posts\s+(?:for\s+(?P<whom>(?!(?:me|us|you|them|next|this|the (?:next|week|month))\b)[^,.;:!?\"]{{2,40}}?)\s+)?(?:about|on)\s+(?P<about>[^.;!?\"]{{2,120}}?)\s*[.!…]*$", re.IGNORECASE,
)
_RU = re.compile(
    rf"^\W*(?:(?:привет|пожалуйста|сделай|напиши|придумай|нужн[а-яё]+|дай|хочу|создай|мне|нам)(?:те)?\s+)*{_SO_MANY}\s+(?:(?:нов|коротк|разн)[а-яё]+\s+)*пост(?:а|ов)\s+(?:для\s+(?P<whom>[^,.;:!?\"]{{2,40}}?)\s+)?(?:про|об?)\s+(?P<about>[^.;!?\"]{{2,120}}?)\s*[.!…]*$", re.IGNORECASE,
)
_MOST = 12
_PARTS = {"en": re.compile(r"\s*,\s*(?:and\s+)?|\s+and\s+", re.IGNORECASE), "ru": re.compile(r"\s*,\s*(?:и\s+)?|\s+и\s+", re.IGNORECASE)}
_ONE = {
    "en": ("one about {}", "another about {}", "the third about {}", "the fourth about {}", "the fifth about {}", "the sixth about {}"),
    "ru": ("один про {}", "второй про {}", "третий про {}", "четвёртый про {}", "пятый про {}", "шестой про {}"),
}


def counted_posts(text: str) -> str:
    """The message as a wish for captions; as it was when it wishes for no such posts, or for more than them."""
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
