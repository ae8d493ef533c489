"""What is done with a message before anything is planned: most of it is answered in words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.contract import Request
from agent.local.answers.pricing import priced, priced_again
from agent.local.answers.small_talk import answered, with_nothing_under_way
from agent.local.catalogue.limits import limits
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.drafting.layout import lay_out
from agent.local.drafting.said import complains
from agent.local.follow_ups import changes
from agent.local.follow_ups.again import UNDO_ALONE
from agent.local.follow_ups.corrected import corrected
from agent.local.follow_ups.given_back import given_back
from agent.local.follow_ups.preferred import liked_instead
from agent.local.memories.oneself import kept_words
from agent.local.memories.two_facts import two_facts
from agent.local.publishing.places import not_here
from agent.patterns import lazy
from agent.phrases import phrase
from agent.steering.reading import read
from tools.contract import Tool
from tools.plan import Plan

_ASIDE = ("stop", "wrong", "status", "thanks", "continue")
"""Moves that are answered before planning while work goes on (`agent.steering`): when they come here, nothing does."""
_PAID = lazy(r"\bdid\b|(?<!\w)(?:стоил|обош|вышло)\w*|ไปแล้ว|ไปเท่า", re.IGNORECASE)
"""What something has cost already: of what was spent there is a report."""
_OF_A_PLACE = lazy(
    r"\b(?:youtube|tiktok|insta\w*|facebook|telegram|channel)\b|(?<![а-яё])(?:ют[уь]б|тик-?ток|инст[аы]|фейсбук|телег|канал)"
    r"|ยูทูบ|ยูทูป|ติ๊กต|ไอจี|เฟส|เพจ|ช่อง", re.IGNORECASE,
)
"""Asks how a place does, and no work: «как там ютуб?»."""
_HOW_ARE_YOU = lazy(
    r"(?:привет\w*|здравствуй\w*|добр\w+ \w+|хай|салют)[\s,.!]+(?:ну |и )*как (?:твои |ваши )?(?:дела|сам|жизнь|ты)\W*$", re.IGNORECASE
)
"""A greeting, and no question how far the work is."""


def told_at_once(text: str, request: Request, catalogue: Sequence[Tool], index: Matcher, language: str) -> Plan | None:
    """What is done with a message before anything is planned: a statement about oneself is kept, a question about a price answered, and
    one that would steer work under way is told that there is none."""
    if not (request.earlier or request.attachments or request.recent) and UNDO_ALONE.fullmatch(text):
        return Plan(reply=phrase("nothing_to_undo", language))
    read_as = read(request.text)
    of_a_place = read_as.move == "status" and _OF_A_PLACE.search(text)
    aside = read_as.move in _ASIDE and not of_a_place and not (read_as.move == "continue" and request.earlier)
    if aside and not read_as.rest and not read_as.where and not request.attachments:
        told = answered("hello", language, index) if _HOW_ARE_YOU.match(text) else with_nothing_under_way(read_as, language, index)
        return Plan(reply=f"{told} {priced_again(request, language, catalogue) if read_as.price else ''}".strip())
    if put_right := corrected(text, request, catalogue, language) or given_back(text, request, index, language):
        return put_right
    if request.earlier and (rather := liked_instead(text)) and (of_it := changes.changed(rather, request, index, language)):
        return of_it
    asks_price = read_as.move == "price" and not (request.attachments or _PAID.search(text))
    if asks_price and (price := priced_again(request, language, catalogue)):
        return Plan(reply=price)
    if kept := two_facts(text, index, catalogue, language) or kept_words(text, request, index, catalogue, language):
        return kept
    if elsewhere := not_here(text, index.abilities, language):
        return Plan(reply=elsewhere)
    if not (request.attachments or request.recent or request.earlier) and complains(text):
        return Plan(question=phrase("ask_asset", language, kind=wording.kind_word("video", language)))
    told = limits(request.text, index.abilities, language)
    price = priced(text, request, language, catalogue, lambda words: lay_out(words, request, index, language))
    return Plan(reply=" ".join(answer for answer in (told, price) if answer)) if told or price else None
