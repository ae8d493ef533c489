# ruff: noqa: E501 - patterns read better unbroken
"""Words for a post with the verb behind them, as one speaks: «подпись к рилсу напиши короткую с эмодзи про утреннюю практику» is the wish «напиши
подпись к рилсу про утреннюю практику, коротко, с эмодзи».
"""

from __future__ import annotations

import re

from agent.patterns import lazy

_BEHIND = lazy(
    r"^(?P<hi>\W*(?:(?:пожалуйста|привет|слушай|а|и|ну)[\s,]+){0,4})(?P<thing>подписи?ь?|описание|х[еэ][шс]теги|заголовок|слоганы?)"
    r"(?P<to>\s+(?:к|ко|для|под)\s+(?:(?:моему|нашему|этому|новому|моего|нашего|этого|нового)\s+)?(?:видео|ролику|ролика|рилсу|рилса|фото|фотке|посту|поста|картинке|клипу|клипа|сторис))?"
    r"\s+(?P<verb>напиши|придумай|подбери|сделай|сочини|накидай|дай)(?:те)?(?:\s+(?:мне|нам|пожалуйста)){0,3}"
    r"(?P<how>(?:\s+(?:и\s+)?(?:коротк|вес[её]л|смешн|красив|л[её]гк|прост|добр|т[её]пл|игрив|дерзк|серь[её]зн|ярк|жив)[а-яё]+){0,3})"
    r"(?P<with>\s+со?\s+(?:эмодзи|смайликами|смайлами))?\s+(?P<about>(?:про|об?|на тему|для)\s+\S.*)$",
    re.IGNORECASE,
)
_SHORT = lazy(r"\s*(?:и\s+)?коротк[а-яё]+", re.IGNORECASE)
_WITH_LAST = lazy(r"[\s,]+со?\s+(?:эмодзи|смайликами|смайлами)[\s.!]*$", re.IGNORECASE)


def verb_first(text: str) -> str:
    """The wish with its verb first; the text as it was where it is none of these."""
    match = _BEHIND.match(text)
    if match is None:
        return text
    about, how = match["about"].strip(" .!"), match["how"]
    last = _WITH_LAST.search(about)
    about = about[: last.start()] if last else about
    bare = _SHORT.sub("", how).strip()
    pieces = [f"{match['hi']}{match['verb']} {match['thing']}{match['to'] or ''} {about}", "коротко" if bare != how.strip() else "", bare, "с эмодзи" if last or match["with"] else ""]
    return ", ".join(piece for piece in pieces if piece)
