# ruff: noqa: E501 - patterns read better unbroken
"""What is to stay in the picture when a clip is given another shape: "make it vertical and keep the boat in frame", «сделай квадратным и держи собаку в
центре», "ทำเป็นแนวตั้ง ให้คนอยู่กลางเฟรม". A clip is framed after what moves in it anyway, and no still is taken of it. A shape told by its numbers
("make this 9:16") is put by its name, which is no time of the clip.
"""

from __future__ import annotations

import re

from agent.patterns import lazy

_SHAPE = lazy(
    r"\b(?:vertical|portrait|upright|square|horizontal|landscape|wide(?:screen)?|reframe|crop(?:ped)?|9[:x×]16|16[:x×]9|1[:x×]1|4[:x×]5|reels?|tiktok|shorts)\b"
    r"|(?<![а-яё])(?:вертикал|квадрат|горизонтал|кадрир|обреж|кроп|рилс|шортс)[а-яё]*|(?<!\d)(?:9:16|16:9|1:1|4:5)(?!\d)|แนวตั้ง|แนวนอน|จัตุรัส|ครอป", re.IGNORECASE,
)
_WHERE_EN = r"(?:(?:in|inside|within)\s+(?:the\s+)?(?:frame|shot|picture|view|sight)|(?:in|at|to)\s+the\s+(?:middle|cent(?:er|re))(?:\s+of\s+(?:the\s+|it\b)?(?:frame|shot|picture|screen|video|clip)?)?|cent(?:ered|red)|visible)"
_KEPT = lazy(
    rf"(?<![\s,;.])[\s,;.]*(?:\b(?:and|but|please|just|while|so|also)\s+){{0,3}}\bkeep(?:ing)?\s+(?!it\b|only|the (?:music|sound|audio|voice|logo|title)\b)(?:[\w'’-]+\s+){{1,5}}?(?:always\s+|right\s+)?{_WHERE_EN}(?=\W|$)"
    r"|(?<![\s,;.])[\s,;.]*(?:\b(?:and|but|please|just|so)\s+){0,3}\b(?:don'?t|do not|without)\s+(?:lose|losing|cut(?:ting)? off|crop(?:ping)? out|chop(?:ping)? off)\s+(?:the\s+|my\s+|our\s+|his\s+|her\s+)?(?:[\w'’-]+)(?:\s+(?!and\b|then\b|but\b)[\w'’-]+){0,2}(?=\s*(?:[,.;!]|$|and\b|then\b|but\b))"
    r"|(?<![\s,;.])[\s,;.]*(?:\b(?:and|but|please|just)\s+){0,3}\b(?:keep|leave)(?:ing)?\s+(?:the\s+|its\s+)?(?:original\s+|own\s+)?(?:music|sound|audio)(?:\s+(?:as (?:it )?is|in|on|there))?(?=\s*(?:[,.;!]|$))"
    r"|(?<![\s,;.])[\s,;.]*(?:(?:и|но|а|только|чтобы?|пусть)\s+){0,3}(?<![а-яё])(?:держи|оставь|сохрани|удерживай)(?:те)?\s+(?!только|музык|звук|голос)(?:[а-яё-]+\s+){1,3}?(?:в\s+кадре|в\s+(?:центре|середине)(?:\s+кадра)?|по\s+центру)(?![а-яё])"
    r"|(?<![\s,])[\s,]*(?:โดย|แต่)?(?:ให้|เก็บ|คง)(?:(?!แนว|เป็น)[\u0e00-\u0e7f]){2,20}?(?:อยู่|ไว้)(?:ใน|กลาง|ตรงกลาง)(?:เฟรม|จอ|ภาพ|กรอบ)?(?:ตลอด|ด้วย|นะ)*", re.IGNORECASE,
)
_NUMBERS = lazy(
    r"\b(?:make|turn|change|convert|crop|reframe|flip|put|get|do|switch)\s+(?:this|it|that|the (?:clip|video|film)|my (?:clip|video))(?:\s+(?:in)?to|\s+in|\s+as)?(?:\s+an?)?\s+(?P<n>9[:x×]16|16[:x×]9|1[:x×]1)(?![\d:])(?:\s+(?:format|ratio|shape|version|video|vertical|aspect))?"
    r"|(?<![а-яё])(?:сделай|переделай|переведи|поменяй|обрежь|кадрируй)(?:те)?\s+(?:это|его|видео|ролик|клип)(?:\s+(?:в|на|под|формат|формата))*\s+(?P<n_ru>9[:x×]16|16[:x×]9|1[:x×]1)(?![\d:])", re.IGNORECASE,
)
_NAMES = {"9": ("make it vertical", "сделай вертикальным"), "16": ("make it horizontal", "сделай горизонтальным"), "1": ("make it square", "сделай квадратным")}

_TOLD_SHAPE = lazy(r"\b(?:vertical|portrait|square|horizontal|landscape|wide(?:screen)?|9:16|16:9|1:1|4:5)\b|(?<![а-яё])(?:вертикал|квадрат|горизонтал)[а-яё]*|แนวตั้ง|แนวนอน|จัตุรัส", re.IGNORECASE)
_FOR_WHAT = lazy(
    r"\s*[,;–—-]\s*(?:(?:it'?s|this is|that'?s|and)\s+)?for\s+(?:my |our |an? |the |some )?(?:[a-z]+ )?(?:stor(?:y|ies)|reels?|tik ?tok|shorts|insta(?:gram)?|ig|facebook|fb|youtube|feed|status|whatsapp|website|site)(?: (?:story|stories|reels?|feed|page|post|channel))?(?=\s*(?:$|[,.;!]))"
    r"|\s*[,;–—-]\s*(?:это\s+)?(?:для|под)\s+(?:моей |моего |наш[а-яё]+ )?(?:сторис|истори[а-яё]+|инст[а-яё]*|рилс[а-яё]*|тик-?ток[а-яё]*|шортс[а-яё]*|ютуб[а-яё]*|лент[а-яё]+|вк|сайт[а-яё]*|телег[а-яё]*)(?=\s*(?:$|[,.;!]))", re.IGNORECASE,
)
"""What a clip is for, set off behind the one shape that is told: "vertical, for a story"."""
_GOES_OUT = lazy(r"\b(?:post|publish|upload|schedule|share)\b|(?<![а-яё])(?:выложи|опубликуй|запости|размести|залей)|โพส|เผยแพร่", re.IGNORECASE)
_MOST = 600


def framed_so(text: str) -> str:
    """The message about a clip without what is to stay in its picture, and with a shape by its name."""
    if len(text) > _MOST or not _SHAPE.search(text):
        return text
    text = _NUMBERS.sub(_named, text)
    if len({shape[0].lower() for shape in _TOLD_SHAPE.finditer(text)}) == 1 and not _GOES_OUT.search(text):
        text = _FOR_WHAT.sub("", text)
    rest = re.sub(r"\s{2,}", " ", _KEPT.sub(" ", text)).strip(" ,;")
    return rest if rest != text and _SHAPE.search(rest) else text


def _named(match: re.Match[str]) -> str:
    number = match["n"] or match["n_ru"]
    return _NAMES[re.split(r"[:x×]", number, flags=re.IGNORECASE)[0]][0 if match["n"] else 1]
