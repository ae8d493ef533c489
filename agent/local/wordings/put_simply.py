# ruff: noqa: E501 - patterns read better unbroken
"""A message put as simply as it is meant, before anything else reads it: an order taken back for another ("cut the silences, no, clean the audio"), a
complaint beside the order that mends it («первая половина скучная, оставь вторую»), a list that begins each item with "one about".
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.local.wordings.names_wished import names_as_ideas
from agent.local.wordings.put_simply_thai import put_simply as in_simple_thai
from agent.local.words import normalise
from agent.patterns import lazy

_VERB_EN = r"(?:cut|clean|trim|crop|mute|remove|speed|slow|rotate|flip|mirror|add|put|make|draw|paint|write|read|post|publish|compose|denoise|brighten|darken|split|join|turn)"
_VERB_RU = r"(?:вырежи|обрежь|отрежь|почисти|очисти|убери|удали|сделай|нарисуй|напиши|добавь|наложи|ускорь|замедли|поверни|отзеркаль|опубликуй|выложи|озвучь|прочитай|сними|придумай|склей|разрежь|приглуши|подложи)(?:те)?"
_OTHER_ORDER = lazy(
    rf"^\W*(?P<first>{_VERB_EN}\b[^,.;!?\"]{{2,80}}?)\s*[,.;–—-]+\s*(?:(?:oh|wait|sorry|actually|hm+)[\s,]+)*(?:no+|nope|scratch that|never ?mind)(?:[\s,]+(?:wait|sorry|actually))*\s*[,.!–—-]+\s*(?P<then>{_VERB_EN}\b.+)$"
    rf"|^\W*(?P<first_ru>{_VERB_RU}(?![а-яё])[^,.;!?\"]{{2,80}}?)\s*[,.;–—-]+\s*(?:(?:ой|стоп|хотя|погоди|а)[\s,]+)*(?:нет|не надо|не то)(?:[\s,]+(?:лучше|погоди|стоп))*\s*[,.!–—-]+\s*(?:лучше\s+)?(?P<then_ru>{_VERB_RU}(?![а-яё]).+)$",
    re.IGNORECASE | re.DOTALL,
)
_POINTS = lazy(r"\b(?:it|that|this|them)\b|(?<![а-яё])(?:его|её|ее|это|их|ему|ней|нём|нем)(?![а-яё])", re.IGNORECASE)
_BAD = r"(?:boring|dull|bad|slow|weak|rubbish|useless|too long|no good|empty)"
_BAD_RU = r"(?:скучн|плох|затянут|лишн|неинтересн|слаб|пуст|вял)[а-яё]+"
_HALF = lazy(
    rf"^\W*(?:the )?(?P<bad>first|second|last) half (?:is|was|feels) (?:(?:so|too|really|very|a bit|kind of|just) )*{_BAD}\s*[,.;–—-]+\s*(?:(?:so|just|please|only)[\s,]+)*(?P<verb>keep|leave|use|take)(?: me)?(?: (?:just|only))* (?:the )?(?P<en>first|second|last|other)(?: (?:half|one))?(?: (?:only|please))*(?P<rest>[\s,]+(?:and|then)\s.+)?\W*$"
    rf"|^\W*(?P<bad_ru>перв|втор|последн)[а-яё]+ половина (?:(?:очень|слишком|какая-то|просто|совсем|так себе|была?) )*{_BAD_RU}\s*[,.;–—-]+\s*(?:(?:пожалуйста|просто|давай)[\s,]+)*(?P<verb_ru>оставь|возьми|бери)(?:те)?\s+(?:(?:только|лишь|одну|тока|токо)\s+)*(?P<ru>перв|втор|последн|друг)[а-яё]+(?: половину)?(?P<rest_ru>[\s,]+(?:и|потом|затем)\s.+)?\W*$"
    r"|^\s*ครึ่ง(?P<bad_th>แรก|หลัง)(?:มัน)?(?:น่าเบื่อ|ไม่ดี|ไม่สนุก|ช้า)(?:มาก|ไป|เลย|อะ|อ่ะ|นะ|ๆ)*\s*(?:ขอ|เอา|เก็บ)(?:แค่|เฉพาะ|ไว้)*ครึ่ง(?P<th>แรก|หลัง)(?:นะ|คะ|ค่ะ|ครับ|พอ)*(?P<rest_th>\s*(?:แล้ว|และ).+)?\s*$",
    re.IGNORECASE,
)
"""A half that is no good, and the other that is to stay."""
_ONE_ABOUT_RU = lazy(r"(?P<before>[:;,—–-]\s*|\sи\s+)(?:одн[оауи]|один|одну|треть[яею]|трет(?:ий|ье)|перв[а-яё]+|втор[а-яё]+|четв[её]рт[а-яё]+|пят[а-яё]+|шест[а-яё]+|седьм[а-яё]+|друг[а-яё]+|последн[а-яё]+)\s+(?P<about>про|об?|на тему)\s", re.IGNORECASE)
_TO_EACH_RU = lazy(r"^(?P<list>\W*темы?\s*[=:].+?[.;\n])(?P<wish>.*?)\s(?:по|про|о|об)\s+кажд[а-яё]+(?:\s+(?:теме|тему|из них))?(?P<end>\W*)$", re.IGNORECASE | re.DOTALL)
_WANTED_BEHIND_RU = lazy(r"^\W*(?P<thing>(?:ролик|видео|клип|рилс|картинка|плакат|постер|сценарий)\s(?:про|об?|с)\s[^,.;:!?]{2,80}?)\s(?P<want>нужен|нужна|нужно|нужны)\s(?=(?:в|на|с|без|к)\s)", re.IGNORECASE)
_NO_TALKING = lazy(r"\b(?:ditch|lose|drop|kill|scrap|cut) (?:the |all the )?(?:talking|speaking|voice-?over|voice over|narration|narrator)(?: (?:completely|altogether|entirely|please))*", re.IGNORECASE)
_NO_DRUMS_RU = lazy(r"^\W*(?:(?:а|и|только)\s+)?(?:барабаны|ударные)\s+(?:убери|убрать|не надо|не нужны|выключи|лишние)(?:те)?(?: пожалуйста)?\W*$", re.IGNORECASE)
_OTHER_KIND_RU = lazy(r"^\W*(?:нет,?\s+)?не\s+(?:видео|фото|фотки|картинки|музыку|песни|аудио|ролики|клипы)[\s,]+а\s+(?P<kind>видео|фото|фотки|картинки|музыку|песни|ролики|клипы)\W*$", re.IGNORECASE)
_ON_TOP = lazy(r"\b(?:on (?:top|it|the top|the picture|the poster)(?: of it)?),? (?:please )?(?:write|put|say|add)(?: the words?)? (?P<words>\"[^\"]{1,80}\")", re.IGNORECASE)
_INVITED = lazy(r"приглашени|\binvitation", re.IGNORECASE)
_PLACE_NAMED = lazy(r"(?P<place>(?:^|[,;])\s*(?:кафе|ресторан|бар|клуб|отель|дк|зал|cafe|restaurant|bar|club|hotel|hall)\s)\"(?P<name>[^\"]{2,40})\"(?=\s*(?:$|[,.;]))", re.IGNORECASE)
"""Where an invitation is to: its name in quotes is not what stands on the sheet."""
_SIDEWAYS = lazy(r"\bturn (?P<it>it|this|that) sideways(?=.*\b(?:landscape|horizontal|wide(?:screen)?|16:9)\b)", re.IGNORECASE | re.DOTALL)
_SQUARE_OFF = lazy(r"\bsquare (?P<it>it|this|that) (?:off|up)\b", re.IGNORECASE)
_PLACE_AS_VERB = lazy(r"(?:(?<=[,;.])|\b(?P<and>and|n|&)|^)\s*(?P<place>facebook|insta(?:gram)?|tik ?tok|youtube) (?P<it>it|this)\b(?! (?:is|was))", re.IGNORECASE)
"""A place as a verb: "square it off n facebook it at 4"."""
_PROMO_RU = lazy(r"(?<![а-яё])промо[- ]?(?:ролик|видео|клип)(?![а-яё])", re.IGNORECASE)
_ADVERT_RU = lazy(r"^(?P<lead>\W*(?:(?:привет|мне|нам|пожалуйста)[\s,]+)*(?:нужн[аоы]|хочу|хотим|сделай(?:те)?)\s+)реклам[ау](?P<rest>\s(?:для|про)\s[^:]{3,80}(?:секунд|сек|мин)[а-яё]*(?:\s\d{1,3})?\W*)$", re.IGNORECASE)
"""An advertisement so many seconds long is a film."""
_OF_BOTH_RU = lazy(r"(?<![а-яё])(?:у|с|на|для) (?:обоих|обеих)(?: (?:файлов|видео|клипов|роликов)(?![а-яё])|(?= *(?:$|[,.;!])))", re.IGNORECASE)
_TOLD_AS = lazy(r"\b(?:told|narrated|done) (?=(?:as|like) (?:an? )?(?:story|tale|list|quiz|dialogue)\b)", re.IGNORECASE)
_LAID = r"(?:song|music|track|tune|beat|melody|jingle)"
_LAID_RU = r"(?:трек|песн[юя]|музык[уа]|бит|мелоди[юя]|минусовк[уа])"
_SOFTLY = lazy(
    rf"^(?P<en>.*\b{_LAID}\b[^,.;]*?)[\s,.;–—-]+(?:but )?(?:keep it|nice and|keep it nice and|really|pretty|very|quite|just) (?P<how>quiet|low|soft|loud)(?: in the mix)?(?:[\s,]+(?:so|people|because|cos|as|or|to)\b[^.]*)?[\s.!]*$"
    rf"|^(?P<ru>.*?(?<![а-яё]){_LAID_RU})(?P<under>(?![а-яё])[^,.;]*?)[\s,]+(?:(?:только|но|и|чуть|пусть будет)\s+)*(?P<how_ru>тихонько|потише|тихо|негромко|громко|погромче)[\s.!]*$",
    re.IGNORECASE,
)
"""How loud the music is, told behind what it is laid under."""
_CHUCKED = lazy(rf"\b(?:drop|chuck|stick|pop|whack|bung|throw|slap)(?: in)? (?=(?:my|this|the|that|an?|some|our) [^,.;]{{0,30}}?\b{_LAID}\b(?: in| on)? (?:under|underneath|behind|below|beneath|over|on|in)\b)", re.IGNORECASE)
"""Laid, in any verb of throwing: "drop my tune under this"."""
_QUIET_LAID = lazy(r"\b(?P<verb>add|put|lay|have)(?P<before> (?:(?!quiet\b)[a-z]+ ){0,3}?)(?:very |really )?quiet (?P<what>(?:[a-z]+ ){1,4}?)(?P<under>(?:under(?:neath)?|behind|beneath|below)\b[^,.;]*)", re.IGNORECASE)
"""Quiet music that is laid under a clip is quiet there: "add some quiet piano under this"."""
_LONGEST = 600  # characters


def simply_put(request: Request) -> Request:
    """The request, its message as it is meant; as it was where nothing of the kind is in it."""
    said = normalise(request.text)
    meant = _simply(names_as_ideas(in_simple_thai(said)), at_hand=bool(request.attachments or request.recent or request.earlier))
    return request if meant == said else replace(request, text=meant)


def _simply(text: str, *, at_hand: bool) -> str:
    """The text as it is meant. at_hand: "it" may be a file that came, or what was made before."""
    if len(text) > _LONGEST:
        return text
    text = _PLACE_NAMED.sub(r"\g<place>\g<name>", text) if _INVITED.search(text) else text
    text = _ON_TOP.sub(r"write \g<words> on it", text) if at_hand else text
    if '"' in text:
        return text
    if (other := _OTHER_ORDER.match(text)) and (at_hand or not _POINTS.search(_then(other))):
        text = _then(other)
    if half := _HALF.match(text):
        text = _the_half(half)
    if len(_ONE_ABOUT_RU.findall(text)) > 1:
        text = _ONE_ABOUT_RU.sub(r"\g<before>\g<about> ", text)
    text = _of_what_is_at_hand(text) if at_hand else text
    text = _ADVERT_RU.sub(r"\g<lead>рекламный ролик\g<rest>", _PROMO_RU.sub("рекламный ролик", text))
    text = _WANTED_BEHIND_RU.sub(r"\g<want> \g<thing> ", text)
    return _TOLD_AS.sub("", _TO_EACH_RU.sub(r"\g<list>\g<wish> на каждую\g<end>", text))


def _of_what_is_at_hand(text: str) -> str:
    """What is said of a file that came, or of what was made before."""
    if shapes := _in_two_shapes(text):
        return shapes
    text = _PLACE_AS_VERB.sub(lambda match: f"{' and' if match['and'] else ''} post {match['it']} on {match['place']}", _SQUARE_OFF.sub(r"make \g<it> square", _SIDEWAYS.sub(r"make \g<it>", text))).strip()
    text = _OF_BOTH_RU.sub("в обоих видео", text)
    text = _NO_DRUMS_RU.sub("без барабанов", _NO_TALKING.sub("no voice", text))
    text = _OTHER_KIND_RU.sub(lambda match: f"лучше {match['kind'].replace('фотки', 'фото')}", text)
    text = _QUIET_LAID.sub(r"\g<verb>\g<before>\g<what>\g<under> quietly", _CHUCKED.sub("put ", text))
    soft = _SOFTLY.match(text)
    if soft is None:
        return text
    return f"{soft['en']} {'loudly' if soft['how'].lower() == 'loud' else 'quietly'}" if soft["en"] else f"{soft['ru']} {soft['how_ru']}{soft['under']}"


def _then(match: re.Match[str]) -> str:
    return match["then"] or match["then_ru"]


_OTHER_HALF = {"first": "second", "second": "first", "last": "first", "перв": "втор", "втор": "перв", "последн": "перв"}
_HALF_RU = {"перв": "первую", "втор": "вторую", "последн": "последнюю"}


def _the_half(match: re.Match[str]) -> str:
    """The order alone, with the half spelt out, and what it goes on with."""
    if match["en"]:
        kept = _OTHER_HALF[match["bad"].lower()] if match["en"].lower() == "other" else match["en"]
        return f"{match['verb']} only the {kept} half{match['rest'] or ''}"
    if match["ru"]:
        kept = _OTHER_HALF[match["bad_ru"].lower()] if match["ru"].lower() == "друг" else match["ru"].lower()
        return f"оставь только {_HALF_RU[kept]} половину{match['rest_ru'] or ''}"
    return f"เอาแค่ครึ่ง{match['th']}{match['rest_th'] or ''}"


_SHAPES = {
    "en": {r"vertical|portrait|9:16|tall": "vertical", r"square|1:1": "square", r"horizontal|landscape|wide(?:screen)?|16:9": "horizontal", r"4:5": "4:5"},
    "ru": {r"вертикальн[а-яё]+|9:16": "вертикальную", r"квадратн[а-яё]+|1:1": "квадратную", r"горизонтальн[а-яё]+|широк[а-яё]+|16:9": "горизонтальную", r"4:5": "4:5"},
    "th": {r"แนวตั้ง|9:16": "แนวตั้ง", r"จัตุรัส|สี่เหลี่ยม|1:1": "จัตุรัส", r"แนวนอน|16:9": "แนวนอน", r"4:5": "4:5"},
}
_APART = lazy(r"\b(?:two|three|separate) (?:files|versions|clips|videos)\b|\bas separate\b|\bone \S+,? (?:and )?(?:the other|another|one)\b|(?<![а-яё])(?:отдельн|дв(?:а|е|ух|умя) (?:файл|верси|видео|ролик))[а-яё]*|(?<![а-яё])од(?:ин|на|но|ну) \S+, (?:а )?(?:друг|втор)[а-яё]+|(?:แยก|สอง|2)\s?(?:สอง|2)?\s?ไฟล์|แยกกัน", re.IGNORECASE)
_MORE = lazy(r"\b(?:cut|trim|silence|pauses|clean|music|subtitles?|post|publish|caption|logo|speed|slow|mute|poster|picture|photo|draw)\b|(?<![а-яё])(?:обреж|вырежи|пауз|почист|музык|субтитр|опублик|вылож|подпис|логотип|ускор|замедл|картин|постер|плакат|нарису)|ตัด|เพลง|ซับ|โพสต์|แคปชั่น|โลโก้|รูป|โปสเตอร์|วาด", re.IGNORECASE)


def _in_two_shapes(text: str) -> str:
    """A clip that is wished for in two shapes, each a file of its own, as it is usually said; empty for any other message."""
    if not _APART.search(text) or _MORE.search(text):
        return ""
    language = "th" if re.search("[\u0e00-\u0e7f]", text) else "ru" if re.search("[а-яё]", text, re.IGNORECASE) else "en"
    found = sorted((match.start(), name) for words, name in _SHAPES[language].items() if (match := re.search(words, text, re.IGNORECASE)))
    if len(found) != 2:  # three are read one by one
        return ""
    (_, first), (_, second) = found
    return {"en": f"make a {first} version and a {second} one", "ru": f"сделай {first} и {second} версию", "th": f"ทำเวอร์ชัน{first} แล้วก็เวอร์ชัน{second}"}[language]
