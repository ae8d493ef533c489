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
_HOW_EN = r"(?:lil |little |quick |short |nice |cool |wee |new |simple ){0,3}"
_FILM_ALONE = lazy(
    rf"^\W*{_HI}(?:(?:сделай|запили|замути|сваргань|сними|состряпай|смастери|склепай|забабахай|создай|собери|смонтируй|сгенерируй|сообрази|заделай)(?:те)?(?: мне| нам)?|{_WISH}(?: {_MAKE})?) {_SUCH}(?P<ru>видос[а-яё]*|видюшк[а-яё]+|видео(?:ролик|шк[а-яё]+)?|клип(?:ец|чик)?|ролик|рилс(?:ик)?|шортс)(?: (?:плиз|плз|пж|пожалуйста|пожалуста|быстро|быстренько))*[\s.!?]*$"
    r"|^\W*(?P<ru2>видос[а-яё]*|видео|ролик|клип(?:ец)?|рилс(?:ик)?|шортс) (?:сделай|запили|замути|сними|хочу|надо|нужен|давай)(?:те)?(?: (?:мне|плиз|плз|пж|пожалуйста))*[\s.!?]*$"
    rf"|^\W*(?:(?:hi|hey|please|pls|ok|so|can you|could you|can u)[\s,]+)*(?:(?:make|do|create|film|shoot|produce|knock up|whip up|cook up)(?: me| us)?|(?:i |we )?(?:just )?(?:need|want|fancy|would like|'d like)|give me|how about|got to have) (?:an? |another |one |some )?{_HOW_EN}(?P<en>vids?|videos?|clips?|reels?|tiktoks?)(?: (?:please|pls|plz|for me|now|thanks))*[\s.!?]*$"
    r"|^\s*(?:ช่วย|รบกวน|ขอ|อยากได้|อยากให้|อยาก|ต้องการ|เอา|ทำ|สร้าง)+(?P<th>คลิปวิดีโอ|คลิป|วิดีโอ|วีดีโอ|รีลส์|รีล)(?:สั้น(?:ๆ|\sๆ)?)?(?:นึง|หนึ่ง|สัก(?:อัน|คลิป|ตัว|หน่อย)|อันนึง|อันหนึ่ง|หน่อย|ให้|ที|ด้วย|นะ|ครับ|คับ|ค่ะ|(?<!โย)คะ|จ้า|\s)*$",
    re.IGNORECASE,
)
"""A film is wished for, and nothing said of it, in whatever words."""


def film_alone(text: str) -> str:
    """Such a message as a wish that is asked what it is to be about; as it was when it says anything more."""
    match = _FILM_ALONE.match(text)
    if match is None:
        return text
    said = (match["ru"] or match["ru2"] or match["en"] or match["th"]).lower()
    if match["en"]:
        return "make a reel" if said.startswith("reel") else "make a tiktok" if said.startswith("tik") else "make a short video"
    if match["th"]:
        return "ทำรีล" if said.startswith("รีล") else "ทำคลิป"
    return "сделай рилс" if said.startswith("рилс") else "сделай шортс" if said == "шортс" else "сделай ролик"


def bare_wish(text: str) -> str:
    """The message so put; as it was when it wishes for anything more."""
    match = _BARE.match(text)
    if match is None:
        return text
    if match["spoken"] or match["written"]:
        return "напиши сценарий"
    film = re.sub("^клип$", "ролик", match["film"] or "", flags=re.IGNORECASE)  # a clip that is at hand, elsewhere
    return f"сделай {match['such']}{film}" if film else "напиши пост"
