# ruff: noqa: E501 - patterns read better unbroken
"""Words that are to be seen on a film or a sheet, as the readers know them: "with the text come in", «с текстом приходите», "text “BOOK NOW” at the end".
They are no topic. And who wants it: "muddy paws want a reel, a matted doodle" is for them, about the doodle.
"""

from __future__ import annotations

import re

from agent.local.announcing.announcement import FILM, SHEET
from agent.patterns import lazy

_AT_END = [
    (lazy(r"[\s,;]*(?:(?:and|with|n)\s+)*(?:the |some |a )?(?:text|words?|lettering|caption|writing)\s+(?P<words>\"[^\"]+\")\s+(?:(?:shown|showing|on screen)\s+)?(?:at|in) the (?:very )?end\b", re.IGNORECASE), r', end with \g<words>'),
    (lazy(r"[\s,;]*(?:(?:и|с|со|а)\s+)*(?:текст(?:ом)?|надпис(?:ь|ью)|слов(?:а|ами))\s+(?P<words>\"[^\"]+\")\s+в (?:самом )?конце(?![а-яё])", re.IGNORECASE), r', в конце текст \g<words>'),
    (lazy(r"\s*(?:และ|แล้ว)?(?:มี|ใส่|ขึ้น)?(?:ข้อความ|คำ)(?:ว่า)?\s*(?P<words>\"[^\"]+\")\s*(?:ตอนท้าย|ตอนจบ|ท้ายคลิป)"), r' จบด้วย \g<words>'),
]
_LED = [
    lazy(r"\s+(?:and |with )(?:the |some )?(?:text|words|lettering|writing)(?: on (?:it|the screen|screen))?\s*:?\s+(?:(?P<quoted>\"[^\"]+\")|(?P<bare>(?!(?:on|in|at|about|for|to|from|of|and|that|big|bigger|large|small|white|black|red|blue|green|only|removed?|off|above|below|under|over)\b)[^,.;:!?\"\n]{2,60}))(?P<rest>\s*[.!]*$|(?<=\")[\s,].*$)", re.IGNORECASE),
    lazy(r"\s+(?:и |с |со )(?:текстом|словами|надписью)(?: на (?:ней|нём|нем|экране))?\s*:?\s+(?:(?P<quoted>\"[^\"]+\")|(?P<bare>(?!(?:про|об?|на|в|для|из|от|и|крупн|мелк|бел|ч[её]рн|красн|син|песни|поверх|внизу|сверху|сбоку)[а-яё]*(?![а-яё])|с (?:белым|фоном))[^,.;:!?\"\n]{2,60}))(?P<rest>\s*[.!]*$|(?<=\")[\s,].*$)", re.IGNORECASE),
]
_ON_SCREEN = [
    (lazy(r"(?P<gap>[\s,;]+)(?:(?:and|with|plus|n)\s+)*(?:the |some )?(?:on[- ]screen (?:text|words|caption)|(?:text|words|caption|lettering) on (?:the )?screen)(?: (?:says|saying|that says|reads|reading))?\s*:?\s*(?P<words>\"[^\"]+\")", re.IGNORECASE), r' with the title \g<words>'),
    (lazy(r"(?P<gap>[\s,;]+)(?:(?:и|с|со|а|плюс)\s+)*(?:(?:текст(?:ом)?|надпис(?:ь|ью)|слов(?:а|ами))\s+на экране|на экране\s+(?:текст|надпись|слова)?)\s*:?\s*(?P<words>\"[^\"]+\")", re.IGNORECASE), r' с названием \g<words>'),
    (lazy(r"\s*(?:และ|แล้ว)?(?:มี|ใส่|ขึ้น)?(?:ข้อความ|ตัวหนังสือ|คำ)(?:บน|ที่)(?:หน้า)?จอ(?:ว่า)?\s*(?P<words>\"[^\"]+\")"), r' ชื่อว่า \g<words>'),
]
_TOPIC = lazy(r"\b(?:about|of)\b|(?<![а-яё])(?:про|об?|на тему)(?![а-яё])", re.IGNORECASE)
_SUCH_FILM = lazy(r"(?P<film>(?<![а-яё])(?:видео|ролик|видеоролик))[\s-](?P<such>(?:поздравлени|приглашени|напоминани|инструкци|благодарност|знакомств|экскурси)[а-яё]+)(?=\s)", re.IGNORECASE)
"""«видео поздравление с новым годом» is about that."""
_WANTS = lazy(
    r"^\W*(?:(?:hey|hi|so|ok)[\s,]+)*(?P<who>(?!(?:i|we|you|they|he|she|it|people|who|everyone|my|our|clients?|customers?)\b)(?:the )?[a-z][\w'&]*(?: [\w'&]+){0,2}?) (?:wants?|needs?|would like|asked for|is asking for|are asking for) (?P<thing>an? (?:[\w-]+ )?(?:reel|video|vid|short|clip|poster|flyer|banner|picture|post|caption)),\s*(?P<what>[^,.;:!?\"]{4,80}?)(?P<rest>,.*)?$",
    re.IGNORECASE,
)
_WANTS_RU = lazy(
    r"^\W*(?:(?:привет|так|ну)(?![а-яё])[\s,]+)*(?P<who>(?!(?:я|мы|ты|вы|они|он|она|все|кто|клиенты?|люди)(?![а-яё]))[а-яё]+(?: [а-яё]+)?) (?:хочет|хотят|просит|просят) (?P<thing>(?:рилс|видео|ролик|клип|афишу|плакат|постер|баннер|картинку|пост|подпись)),\s*(?P<what>[^,.;:!?\"]{4,80}?)(?P<rest>,.*)?$",
    re.IGNORECASE,
)
_WANTS_OF = lazy(
    r"^\W*(?:(?:hey|hi|so|ok|okay|right)[\s,]+)*(?:the )?(?:(?!(?:no|yes|not|i|we|you|they|he|she|it|people|who|what|everyone|my|our|clients?|customers?|nobody|if|when|that|this|but|and)\b)[a-z][\w'&]* ){1,3}?(?:wants?|needs?|would like|asked for|is asking for|are asking for|is after) (?=(?:an?|some|\d{1,2}|two|three) (?:[\w-]+ ){0,2}?(?:reels?|videos?|vids?|shorts?|clips?|posters?|flyers?|banners?|pictures?|pics?|photos?|images?)\b(?! ?[,.]| (?:and|or)\b| *$))", re.IGNORECASE,
)
_WANTS_OF_RU = lazy(
    r"^\W*(?:(?:привет|так|ну|ок)(?![а-яё])[\s,]+)*(?!(?:я|мы|ты|вы|они|он|она|все|кто|что|никто|клиенты?|люди|если|когда)(?![а-яё]))[а-яё]+(?: [а-яё]+)? (?:хочет|хотят|просит|просят|нуж[а-яё]+) (?=(?:[а-яё]+(?:ую|ый|ий|ое) )?(?:рилс|видео|ролик|клип|афишу|плакат|постер|баннер|картинку|фото) (?!и )[а-яё])", re.IGNORECASE,
)
"""Who wants it, before a thing of which it is told what it is to be of."""
_ABOUT_SAYING = lazy(
    r"(?P<sheet>\b(?:posters?|flyers?|banners?|invitations?))\s+(?P<about>about [^,.:;!?\"]{2,80}?),? (?:with the (?:words|text|title|lettering)|saying|titled|that says|which says)\s+(?P<words>\"[^\"]+\")(?=\s*(?:[.!]*$|,))", re.IGNORECASE,
)
"""What a sheet is about, before what it says."""
_PICTURE = lazy(r"\b(?:pictures?|pics?|images?|postcards?)\b|(?<![а-яё])(?:картинк|изображени|открытк)[а-яё]*", re.IGNORECASE)
_VALUE = lazy(r"\d+ ?(?:s|secs?|seconds?|мин|сек)|\b(?:vertical|square|with|without)\b", re.IGNORECASE)


def words_shown(text: str) -> str:
    """The message put so; as it was when it speaks of no such words."""
    return _ABOUT_SAYING.sub(r"\g<sheet> saying \g<words> \g<about>", _shown(text))


def _shown(text: str) -> str:
    text = _SUCH_FILM.sub(r"\g<film> про \g<such>", text)
    if (wants := _WANTS.match(text)) and not _VALUE.search(wants["what"]):
        text = f"make {wants['thing']} about {wants['what']} for {wants['who']}{wants['rest'] or ''}"
    elif (wants := _WANTS_RU.match(text)) and not _VALUE.search(wants["what"]):
        text = f"сделай {wants['thing']} про {wants['what']}{wants['rest'] or ''}"
    text = _WANTS_OF_RU.sub("сделай ", _WANTS_OF.sub("make ", text))
    film, sheet = FILM.search(text), SHEET.search(text) or _PICTURE.search(text)
    for pattern, put in (*_AT_END, *_ON_SCREEN) if film else ():
        text = pattern.sub(put, text, count=1)
    match = next((match for pattern in _LED if (match := pattern.search(text))), None) if film or sheet else None
    if match is None or (film and not sheet and not _TOPIC.search(text[: match.start()])):
        return text
    if sheet and match["quoted"]:
        return text
    words = match["quoted"] or f'"{match["bare"].strip()}"'
    russian = re.search("[а-яё]", text[: match.start()], re.IGNORECASE)
    led = " с надписью " if russian else " with the words " if sheet else " with the title "
    return f"{text[: match.start()]}{led}{words}{match['rest'] or ''}"
