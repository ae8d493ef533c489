# ruff: noqa: E501 - tables of words and patterns read better unbroken
"""The kinds of media a piece of an instruction speaks of: which it is to become, and which it is made from."""

from __future__ import annotations

import re

from agent.patterns import lazy

_KIND_WORDS = {
    "image": "images?|pictures?|photos?|photographs?|drawings?|paintings?|illustrations?|collages?|panoramas?|frames?|stills?|screenshots?|sketch(?:es)?|artworks?|scans?"
             "|картинк\\w*|изображени\\w*|фото\\w*|рисун\\w*|ภาพ|รูป",
    "audio": "audios?|sounds?|speech(?:es)?|voices?|recordings?|songs?|music|podcasts?|melod(?:y|ies)|narrations?|soundtracks?|noise|аудио|звук\\w*|речь|речи|музык\\w*|เสียง|เพลง",
    "video": "videos?|clips?|films?|movies?|footage|slideshows?|видео\\w*|ролик\\w*|วิดีโอ|คลิป",
    "text": "texts?|words|transcripts?|transcriptions?|descriptions?|captions?|summar(?:y|ies)|articles?|stor(?:y|ies)|translations?|keywords?|sentences?|poems?|paragraphs?|answers?|tales?|texto"
            "|текст\\w*|слова|описани\\w*|перевод\\w*|ข้อความ|คำบรรยาย",
    "url": "urls?|links?|web ?pages?|websites?|web address(?:es)?|ссылк\\w*|ลิงก์",
}  # fmt: skip
KIND_WORD = lazy("|".join(rf"(?P<{kind}>(?<!\w)(?:{words})(?![\w-]))" for kind, words in _KIND_WORDS.items()), re.IGNORECASE)
_INTO = lazy(r"(?<!related )(?<!similar )(?<!according )(?<!relevant )(?<!corresponding )\b(?:to|into|as|в)\s+(?:(?:an?|the|some|my|one|short|new|spoken|written|animated)\s+)*$", re.IGNORECASE)
_OUTOF = lazy(r"\b(?:from|of|in|on|for|based on|behind|with|to|that fits|из|на)\s+(?:(?:an?|the|this|that|my|some|given)\s+)*(?:[\w-]+\s+){0,2}$", re.IGNORECASE)
_CONVERTS = lazy(r"^\W*(?:convert|turn|change|transform|render|make|переведи|преврати|แปลง)\b", re.IGNORECASE)
_PRODUCES = lazy(
    r"^\W*(?:(?:me|us)\s+)?(?:generate|create|make(?! (?:it|them|this|that)\b)|produce|draw|compose|write|give|get|take|extract|grab|find|search|look|download|show|want|need|have|an?|the|some|pull|pick|turn|list|out)\b"
    r"|^\W*(?:создай|сделай|нарисуй|найди|скачай|สร้าง|ทำ|หา|ขอ)",
    re.IGNORECASE,
)


_ALOUD = lazy(r"^\W*(?:(?:read|say)\b.*\b(?:aloud|out loud|out)\b|(?:speak|narrate|recite|voice)\b(?! ?-?over))", re.IGNORECASE)
_IN_WRITING = lazy(r"\bwritten (?:version|form|text|copy)\b|\bin writing\b|^\W*(?:write|note|jot) down\b|^\W*(?:read|recogni[sz]e|copy|get|extract) (?:out )?(?:the |any |all )?(?:text|words|writing) (?:on|in|from|inside|within|off)\b", re.IGNORECASE)
_SIMILAR = lazy(r"\b(?:similar|alike|lookalikes?|resembl\w+|that look like)\b", re.IGNORECASE)


def says_similar(text: str) -> bool:
    """Whether more of a kind is wished that is like what is there."""
    return _SIMILAR.search(text) is not None


def converts(text: str) -> bool:
    """Whether a piece begins with a verb that makes another thing of what it is said of."""
    return _CONVERTS.match(text) is not None


def produces(text: str) -> re.Match[str] | None:
    """The word at the head of a piece that makes or gets something, if there is one."""
    return _PRODUCES.match(text)


def kinds_in(text: str) -> list[str]:
    """The kinds of media a text speaks of, in its order."""
    return [match.lastgroup for match in KIND_WORD.finditer(text) if match.lastgroup]


_HELD = lazy(r"speech(?:es)?|voices?|sounds?|noise|narrations?|речь|речи|เสียง", re.IGNORECASE)
"""What a recording holds, and a film as well."""


def solid_kinds_in(text: str) -> list[str]:
    """The same without what a recording or a film only holds: "a clip with some speech in it" is no recording."""
    return [match.lastgroup for match in KIND_WORD.finditer(text) if match.lastgroup and not _HELD.fullmatch(match[0])]


def roles(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """Kinds that are the result, and kinds it is made from."""
    into: set[str] = {"audio"} if _ALOUD.match(text) else {"text"} if _IN_WRITING.search(text) else set()
    outof: set[str] = set()
    made = bool(_PRODUCES.match(text))
    turns = _CONVERTS.match(text) is not None and re.search(r"\b(?:to|into|as)\b", text, re.IGNORECASE) is not None
    if into:
        return frozenset(into), frozenset(kinds_in(text)) - into
    last = -1
    for number, match in enumerate(KIND_WORD.finditer(text)):
        kind = str(match.lastgroup)
        before = text[: match.start()]
        if 0 <= match.start() - last <= 1 and kind in into | outof:
            continue  # "a still image" is one thing
        last = match.end()
        if _INTO.search(before) and (number or not before.rstrip().lower().endswith("to") or turns):
            into.add(kind)
        elif _OUTOF.search(before) or (turns and not into):
            outof.add(kind)
        elif made and not into:
            into.add(kind)
        else:
            outof.add(kind)
    return frozenset(into), frozenset(outof)
