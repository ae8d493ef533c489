# ruff: noqa: E501 - patterns read better unbroken
"""What is to be kept or forgotten, without what is said around it: «запомни, пожалуйста, мой телефон», "remember for next time: ...", and why a thing is
to be forgotten, said without a comma: «забудь про скидку она закончилась».
"""

from __future__ import annotations

import re

from agent.patterns import lazy

_KEEP = lazy(
    r"^(?P<lead>\W*(?:(?:hi|hey|ok|so|and|also|please|can you|could you)[\s,]+)*(?:remember|note|keep in mind|make a note|note down))(?P<beside>(?:[\s,]+(?:please|pls|for me|for (?:next time|later|the future)|from now on))+)[\s,:]+(?=(?:that\s+)?\S)"
    r"|^(?P<lead_ru>\W*(?:(?:привет|ок|и|а|ещё|еще|пожалуйста|слушай)[\s,]+)*(?:запомни|запиши|отметь|учти|имей в виду)(?:те)?)(?P<beside_ru>(?:[\s,]+(?:пожалуйста|пожалуста|плиз|пж|на будущее|себе|для меня|прошу|там))+)[\s,:]+(?=(?:что\s+)?\S)", re.IGNORECASE,
)  # fmt: skip
_FORGETS = lazy(r"^\W*(?:(?:ок|и|а|да|нет|пожалуйста|теперь)[\s,]+)*забудь(?:те)?(?![а-яё])", re.IGNORECASE)
_RUN_ON = lazy(
    r"\s+(?:(?:я|мы|он|она|оно|они)(?: (?:мы|я|его|её|ее|их|уже|больше|давно|теперь|там|это|у нас|такого))* (?:не |уже |больше )*(?:[а-яё]*(?:переехал|сменил|поменял|закончил|кончил|устарел|закрыл|отменил|удалил|использу|работа|существу|актуал|нуж|действу|принима|прода|дела|носи|люб)[а-яё]*|мой|моя|моё|мои|наш[аеи]?|нужн[а-яё]+|не|нет)(?![а-яё])|(?:больше|уже) (?:не|нет)(?![а-яё]))[^,.;:!?]{0,60}$",
    re.IGNORECASE,
)
"""A sentence of its own behind what is to be forgotten, which says that it is no more."""
_NAMES = lazy(r"\W*(?:(?:про|о|об)\s+)?(?!(?:то|что|всё|все)\W*$)\w{3,}", re.IGNORECASE)
_MAY_CALL = lazy(r"^\W*(?:you (?:can|may) |feel free to )(?P<call>call me )|^\W*можешь (?:звать|называть) меня ", re.IGNORECASE)
_OUT_OF_MEMORY = lazy(r"^(?P<lead>\W*(?:(?:ок|и|а|да|нет|пожалуйста|теперь)[\s,]+)*)(?:удали|сотри|убери|выкинь)(?:те)?\s+из\s+(?:своей\s+|твоей\s+)?памяти\s+(?=(?!вс[её](?![а-яё])|весь|всю|меня|нас|то(?![а-яё])|что(?![а-яё]))[а-яё\d])", re.IGNORECASE)
"""One thing is to go: the memory as a whole stays."""
_MOST = 300


def plainly_told(text: str) -> str:
    """The message as "remember ..." or "forget ..." and what; as it was where it is neither."""
    if len(text) > _MOST or "\n" in text:
        return text
    text = _MAY_CALL.sub(lambda match: match["call"] or "зови меня ", text)
    if kept := _KEEP.match(text):
        return f"{kept['lead'] or kept['lead_ru']} {text[kept.end() :]}"
    text = _OUT_OF_MEMORY.sub(r"\g<lead>забудь ", text)
    forgets = _FORGETS.match(text)
    reason = _RUN_ON.search(text, forgets.end()) if forgets else None
    plain = text[: reason.start()].rstrip(" ,") if reason else text
    return plain if forgets and _NAMES.match(plain[forgets.end() :]) else text
