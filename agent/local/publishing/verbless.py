# ruff: noqa: E501 - patterns read better unbroken
"""Where what is made goes out, told with no verb: "a slideshow of these and on my page", «ролик про кофе на 20 секунд и в инсту», put with one."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local import slots
from agent.local.catalogue.matching import Matcher
from agent.local.publishing.everywhere import ALL_PLACES, POSTS, without_places
from agent.local.publishing.places import places_here
from agent.local.publishing.post_tools import PLAN
from agent.local.publishing.words_alone import says_only_where_and_when
from agent.local.slots.quoted import QUOTE
from agent.patterns import lazy

_WANTED = lazy(r"^\W*(?:мне |нам )?(?:надо|нужно|хочу|хотим|хотел[аи]? бы)(?: бы)? (?:это |его |её |их )?(?P<ru>опубликовать|выложить|запостить|разместить)(?![а-яё])(?: (?:это|его|её))?|^\s*(?:ต้อง|อยาก|จะ)(?=(?:โพสต์|โพส|ลง)(?:อันนี้|คลิปนี้|รูปนี้|\s|$))", re.IGNORECASE)
_DONE_RU = {"опубликовать": "опубликуй", "выложить": "выложи", "запостить": "запости", "разместить": "размести"}
"""What somebody has to put out, as a wish."""
_MAKES = lazy(
    r"^\W*(?:(?:please|pls|hey|hi|can you|could you)[\s,]+)*(?:make|create|cut|trim|edit|join|merge|draw|do|(?:an? |the )?(?:\w+ )?(?:slideshow|slide show|video|short|reel|clip|poster|picture))\b"
    r"|^\W*(?:(?:пожалуйста|привет|можешь|а|ну)[\s,]+)*(?:(?:с?делай|собери|смонтируй|обрежь|склей|соедини|нарисуй|сними|создай)(?:те)?(?![а-яё])|(?:\S+ )?(?:слайд-?шоу|ролик|видео|видос|рилс|клип|афиш|плакат|постер|картинк)[а-яё]*)", re.IGNORECASE,
)
_EN = lazy(r"(?:\s*,\s*(?:and\s+|then\s+)*|\s+(?:and(?: then)?|then)\s+)(?=(?P<at>(?:on|onto|to|up on) (?:my |our |the )?[^,.;!?]{1,40})[.!\s]*$)", re.IGNORECASE)
_RU = lazy(r"(?:\s*,\s*(?:и\s+|потом\s+)*|\s+(?:и(?: потом)?|потом)\s+)(?=(?P<at>(?:в|на) (?:мо[йюя]|нашу?|сво[йю])?\s?[^,.;!?]{1,40})[.!\s]*$)", re.IGNORECASE)
_AT_REST = lazy(r"(?:^|\s)(?:в|на)\s+(?:мо[её]м|моей|наш[ае]м|нашей|сво[её]м|своей)|[а-яё]{2,}е(?![а-яё])", re.IGNORECASE)
"""Where something is already, and goes nowhere: «в инсте», «на моей странице»."""


_AS_IT_STANDS = lazy(
    r"[\s,]*(?:\b(?:word for word|verbatim|exactly (?:this|as (?:it is|is|it stands|written)|like this|so)|as is)\b|(?<![а-яё])(?:слово в слово|дословно|ровно так|один в один|точь-в-точь)(?![а-яё])|(?:เอา)?(?:ตามนี้)?(?:คำต่อคำ|เป๊ะๆ?|ตามนี้เลย)|(?:เอา)?ตามนี้)+\s*:?\s*(?=[\"“«„])", re.IGNORECASE,
)
"""Before words that are told to stay as they are, which they do."""
_WORDS_BEGIN = lazy(
    rf"[\s,;.]*(?:\b(?:with (?:the |a )?)?(?:caption|text|words)\b|(?<![а-яё])(?:с |и )?(?:подпис|текст)[а-яё]*|(?:พร้อม)?(?:แคปชั่น|แคปชัน|ข้อความ)(?:ว่า)?)?\s*(?:{QUOTE.pattern}|:\s)", re.IGNORECASE,
)
"""Where what is to be published begins, or what it is to be published with."""
_SMALL = lazy(r"\b(?:go|live|up|rn|pls|please|first|then|one|also|out|for|this one'?s|this is|everywhere)\b|(?<![а-яё])(?:сначала|потом|прямо|щас|ща|это|а|и)(?![а-яё])|ก่อน|ส่วน|ค่อย|เลย|นะ", re.IGNORECASE)
_SAYS = lazy(
    r"\b(?:announce|write|tweet|say|tell|let)\b|(?<![а-яё])(?:напиши|пиши|объяви|анонсируй|сообщи|скажи|твитни|поставь|повесь|вывеси|отправь|пости|постни)(?:те)?(?![а-яё])|เขียน|พิมพ์|บอก|แจ้ง|ทวีต|ประกาศ|ส่ง|ขึ้น|ตั้ง", re.IGNORECASE,
)
"""A verb of its own, that puts words out."""
_PUT = {"en": "post", "ru": "опубликуй", "th": "โพสต์"}
_THIS = {"en": "post this", "ru": "выложи это", "th": "โพสต์อันนี้"}
_BARE_HOUR = lazy(r"(?<=[a-zа-яё], )(?:[01]?\d|2[0-3])[:.][0-5]\d(?=: )", re.IGNORECASE)
"""An hour with no "at", before the words: "facebook, 18:00: We are open"."""
_A_FILM = lazy(r"\W*(?:an? |another |ещё |короткий )?(?:reels?|shorts?|рилс[а-яё]*|шортс[а-яё]*|รีล(?:ส์)?|ชอร์ต)\W*", re.IGNORECASE)
"""A place by the name of what is shown there: what stands behind it is what that is to show."""
_LONGEST = 500  # characters
_LED = lazy(r"^\W*(?:on|to|in|at|tonight|today|tomorrow|every|now|everywhere|all)\b", re.IGNORECASE)


def only_there(request: Request, index: Matcher) -> Request:
    """A message that says nothing but where and when something is to go out, and maybe with which words, told with a verb: "insta at 6 tonight and tiktok
    tomorrow", "telegram, monday 8am: We're back"."""
    text = _AS_IT_STANDS.sub(": ", re.sub(r"[“”„«»]", '"', request.text))
    out = index.whole(PLAN)
    if out is None or request.question or len(text) > _LONGEST or out.operations_spec is not None:
        return request
    begun = _WORDS_BEGIN.search(text)
    quoted = QUOTE.match(text)
    text = _BARE_HOUR.sub(lambda hour: f"{'в' if re.search('[а-яё]', text[: hour.start()]) else 'at'} {hour[0]}", text, count=1) if begun and not quoted else text
    begun = _WORDS_BEGIN.search(text)
    head = text[quoted.end() :] if quoted else text[: begun.start()] if begun else text
    told = ALL_PLACES.sub(" ", without_places(head, out.slots["platforms"])[1])
    named = bool(slots.find(head, out.slots["platforms"])) or ALL_PLACES.search(head) is not None
    words = bool(quoted or begun)
    if _A_FILM.fullmatch(head):
        return request
    if not named or POSTS.search(head) or _SAYS.search(head) or not says_only_where_and_when(_SMALL.sub(" ", told), out, left_over=0):
        return replace(request, text=text) if _AS_IT_STANDS.search(re.sub(r"[“”„«»]", "\"", request.text)) else request
    captioned = begun is not None and re.search(r"[^\W\d_]", begun[0].split('"')[0]) is not None
    language = detect(head, request.language)
    if request.attachments and not quoted:
        to = "" if language != "en" or _LED.match(text) else " on"
        return replace(request, text=f"{_THIS[language]}{to} {text.lstrip()}")
    alone = words and not captioned and not request.attachments and not request.recent
    to = " on" if alone and language == "en" and not quoted and not _LED.match(text) else ""
    return replace(request, text=f"{_PUT[language]}{to} {text.lstrip()}") if alone else request


def with_its_verb(request: Request, index: Matcher) -> Request:
    """The message so; as it was where a verb puts something out, or nothing is made."""
    request = only_there(request, index)
    text, spec = request.text, places_here(index.abilities)
    if request.attachments and not request.question and (wanted := _WANTED.match(text)):
        return replace(request, text=f"{_DONE_RU[wanted['ru'].lower()]} это{text[wanted.end() :]}" if wanted["ru"] else text[wanted.end() :])
    if spec is None or request.question or QUOTE.search(text) or not _MAKES.match(text) or POSTS.search(text):
        return request
    found = _EN.search(text) or _RU.search(text)
    hits = [hit for hit in slots.find(text, spec) if hit.strength >= 0.5] if found else []
    if found is None or not hits or min(hit.start for hit in hits) < found.end() or _AT_REST.search(found["at"].split(" завтра")[0]):
        return request
    verb = "выложи" if found.re.pattern == _RU.pattern else "post it"
    return replace(request, text=f"{text[: found.start()]}{',' if found[0].lstrip().startswith(',') else ''} {'и' if found.re.pattern == _RU.pattern else 'and'} {verb} {text[found.end() :]}")
