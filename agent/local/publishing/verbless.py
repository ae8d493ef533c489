# ruff: noqa: E501 - patterns read better unbroken
"""Where what is made goes out, told with no verb: "a slideshow of these and on my page", «ролик про кофе на 20 секунд и в инсту», put with one."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.local import slots
from agent.local.catalogue.matching import Matcher
from agent.local.publishing.everywhere import POSTS
from agent.local.publishing.places import places_here
from agent.local.slots.quoted import QUOTE

_WANTED = re.compile(r"^\W*(?:мне |нам )?(?:надо|нужно|хочу|хотим|хотел[аи]? бы)(?: бы)? (?:это |его |её |их )?(?P<ru>опубликовать|выложить|запостить|разместить)(?![а-яё])(?: (?:это|его|её))?|^\s*(?:ต้อง|อยาก|จะ)(?=(?:โพสต์|โพส|ลง)(?:อันนี้|คลิปนี้|รูปนี้|\s|$))", re.IGNORECASE)
_DONE_RU = {"опубликовать": "опубликуй", "выложить": "выложи", "запостить": "запости", "разместить": "размести"}
"""What somebody has to put out, as a wish."""
_MAKES = re.compile(
    r"^\W*(?:(?:please|pls|hey|hi|can you|could you)[\s,]+)*(?:make|create|cut|trim|edit|join|merge|draw|do|(?:an? |the )?(?:\w+ )?(?:slideshow|slide show|video|short|reel|clip|poster|picture))\b"
    r"|^\W*(?:(?:пожалуйста|привет|можешь|а|ну)[\s,]+)*(?:(?:с?делай|собери|смонтируй|обрежь|склей|соедини|нарисуй|сними|создай)(?:те)?(?![а-яё])|(?:\S+ )?(?:слайд-?шоу|ролик|видео|видос|рилс|клип|афиш|плакат|постер|картинк)[а-яё]*)", re.IGNORECASE,
)
_EN = re.compile(r"(?:\s*,\s*(?:and\s+|then\s+)*|\s+(?:and(?: then)?|then)\s+)(?=(?P<at>(?:on|onto|to|up on) (?:my |our |the )?[^,.;!?]{1,40})[.!\s]*$)", re.IGNORECASE)
_RU = re.compile(r"(?:\s*,\s*(?:и\s+|потом\s+)*|\s+(?:и(?: потом)?|потом)\s+)(?=(?P<at>(?:в|на) (?:мо[йюя]|нашу?|сво[йю])?\s?[^,.;!?]{1,40})[.!\s]*$)", re.IGNORECASE)
_AT_REST = re.compile(r"(?:^|\s)(?:в|на)\s+(?:мо[её]м|моей|наш[ае]м|нашей|сво[её]м|своей)|[а-яё]{2,}е(?![а-яё])", re.IGNORECASE)
"""Where something is already, and goes nowhere: «в инсте», «на моей странице»."""


def with_its_verb(request: Request, index: Matcher) -> Request:
    """The message so; as it was where a verb puts something out, or nothing is made."""
    text, spec = request.text, places_here(index.abilities)
    if request.attachments and not request.question and (wanted := _WANTED.match(text)):
        return replace(request, text=f"{_DONE_RU[wanted['ru'].lower()]} это{text[wanted.end() :]}" if wanted["ru"] else text[wanted.end() :])
    if spec is None or request.question or QUOTE.search(text) or not _MAKES.match(text) or POSTS.search(text):
        return request
    found = _EN.search(text) or _RU.search(text)
    hits = [hit for hit in slots.find(text, spec) if hit.strength >= 0.5] if found else []
    if found is None or not hits or min(hit.start for hit in hits) < found.end() or _AT_REST.search(found["at"].split(" завтра")[0]):
        return request
    verb = "выложи" if found.re is _RU else "post it"
    return replace(request, text=f"{text[: found.start()]}{',' if found[0].lstrip().startswith(',') else ''} {'и' if found.re is _RU else 'and'} {verb} {text[found.end() :]}")
