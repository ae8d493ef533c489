# ruff: noqa: E501 - patterns read better unbroken
"""A thing that is wished for and nothing more: «хочу ролик», «мне бы видео», «мне бы текст для озвучки написать». Put with the verb that makes it, so
that it is asked what it is to be about.
"""

from __future__ import annotations

import re

from agent.patterns import lazy

_HI = r"(?:(?:привет|здравствуйте|слушай|ну|а|и|так|пожалуйста|давай|джарвис)[\s,!.]+)*"
_WISH = r"(?:(?:я |мы )?(?:хочу|хотим|хочется|хотел[аи]? бы|хотелось бы)|(?:мне |нам )?(?:бы )?(?:нужен|нужна|нужно|нужны|надо|требуется)(?: бы)?|мне бы|нам бы|давай(?:те)?|можно(?: мне| нам)?|дай(?:те)?(?: мне| нам)?)"
_MAKE = r"(?:сделать|сделаем|снять|снимем|создать|написать|напишем|составить|придумать|смонтировать|получить)"
_SUCH = r"(?:(?:один|одно|одну|какой-нибудь|какое-нибудь|какую-нибудь|ещё|еще|[а-яё]+(?:ый|ий|ой|ое|ее)) ){0,2}"
_FILM = r"(?:видео-?ролик|ролик|видео|видос(?:ик)?|клип|рилс|шортс|тикток)"
_SPOKEN = r"(?:текст (?:для|под) (?:озвучк[уи]|диктора|закадров[а-яё]+(?: голоса)?|ролика|видео|начитки)|закадровый текст|дикторский текст|сценарий(?: (?:для )?(?:ролика|видео|рилса|клипа))?)"
_POST = r"(?:пост(?:ик)?)"
_BARE = lazy(
    rf"^\W*{_HI}{_WISH} (?:{_MAKE} )?(?P<such>{_SUCH})(?:(?P<film>{_FILM})|(?P<spoken>{_SPOKEN})|(?P<post>{_POST}))(?: {_MAKE})?(?: пожалуйста)?[\s.!?]*$"
    rf"|^\W*{_HI}(?:напиши|сделай|составь|подготовь|набросай)(?:те)?(?: мне| нам)? (?:{_SUCH})(?P<written>{_SPOKEN})[\s.!?]*$",
    re.IGNORECASE,
)


def bare_wish(text: str) -> str:
    """The message so put; as it was when it wishes for anything more."""
    match = _BARE.match(text)
    if match is None:
        return text
    if match["spoken"] or match["written"]:
        return "напиши сценарий"
    film = re.sub("^клип$", "ролик", match["film"] or "", flags=re.IGNORECASE)  # a clip that is at hand, elsewhere
    return f"сделай {match['such']}{film}" if film else "напиши пост"
