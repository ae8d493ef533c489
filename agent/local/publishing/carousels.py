# ruff: noqa: E501 - patterns read better unbroken
"""Several pictures as one post ("post these as a carousel on insta", «карусель в инсту», "โพสต์เป็นอัลบั้ม"), which nothing here can do: it is said, with what
can be done with them. A carousel in a fair is a picture like any other.
"""

from __future__ import annotations

import re

from agent.contract import Request
from agent.language import detect
from agent.local import slots
from agent.local.catalogue.matching import Matcher
from agent.local.publishing.places import places_here
from agent.local.words import normalise
from agent.local.writing.calendars import is_wished
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan

_LONGEST = 160  # characters
_AS_ONE = lazy(
    r"\b(?:as|in|into) (?:an? |one |a single )?(?:\w+ )?(?:carousel|album|swipe post)\b|(?<![а-яё])(?:каруселью|альбомом|в (?:одну )?карусель|одной каруселью)(?![а-яё])|เป็น\s?(?:อัลบั้ม|แครูเซล|คารูเซล|carousel|album)", re.IGNORECASE
)
_A_CAROUSEL = lazy(
    r"^\W*(?:(?:please|pls|can you|could you|ok|and|now|hey|i want|i need|we need|make|create|do|build|design|post|publish|upload|share|put (?:up|out)?|a|an|the|me|us|instagram|insta|ig|photo|picture|\d+[ -]?(?:slide|picture|photo))\s+)*carousels?\b"
    r"|^\W*(?:(?:пожалуйста|а|и|ну|хочу|нужна|нужно|сделай|создай|собери|выложи|опубликуй|запости|мне|нам|из этих (?:фото|картинок|фотографий))(?:те)?\s+)*карусел[ьи](?![а-яё])"
    r"|^\s*(?:ช่วย|ขอ|ทำ|โพสต์|ลง|สร้าง|อยากได้)*\s?(?:แครูเซล|คารูเซล|carousel)", re.IGNORECASE,
)
_ABOUT = lazy(r"\b(?:about|from (?:these|them|those)|of (?:these|them|those)|with (?:these|them))\b|(?<![а-яё])(?:про|из этих|из них|с этими)(?![а-яё])|เรื่อง|จากรูป|รูปพวกนี้", re.IGNORECASE)
_FAIR = lazy(r"\b(?:fair|horses?|amusement|fun ?fair|luggage|ride)\b|(?<![а-яё])(?:парк[а-яё]*|лошад[а-яё]*|аттракцион[а-яё]*|ярмарк[а-яё]*|детск[а-яё]+)|สวนสนุก|ม้าหมุน", re.IGNORECASE)
_SLIDES = lazy(r"\b(?:slide ?shows?|video|reel|clip)\b|слайд-?шоу|видео|ролик|สไลด์|คลิป|วิดีโอ", re.IGNORECASE)


def carousel_wished(request: Request, index: Matcher) -> Plan | None:
    """The answer to a wish for a carousel; None for any other message."""
    text = normalise(request.text)
    spec = places_here(index.abilities)
    if request.question or spec is None or len(text) > _LONGEST or _FAIR.search(text) or _SLIDES.search(text) or is_wished(text, request):
        return None
    pictures = sum(asset.actual_kind == "image" for asset in (request.attachments or request.recent))
    named = any(hit.strength >= 1 for hit in slots.find(text, spec))
    meant = (_AS_ONE.search(text) and (pictures > 1 or named)) or (_A_CAROUSEL.match(text) and (pictures > 1 or named or _ABOUT.search(text)))
    return Plan(goal=text, reply=phrase("no_carousel", detect(text, request.language))) if meant else None
