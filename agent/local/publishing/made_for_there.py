"""Where something goes that was made for a place: "a video about e-bikes for insta", and then "post it tomorrow at 9".

The place was told with the wish for it, so it is not asked for once more; nothing goes out before the person has seen that plan.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local import slots
from agent.local.catalogue.fields import Spec
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.drafting.titles import listed
from agent.local.publishing.places import other_place, places_here
from agent.local.words import CONTENT_WEIGHT, normalise, tokens
from agent.patterns import lazy
from tools.plan import Plan
from tools.publishing.contract import PLACES

_AT = {"en": "on", "ru": "в", "th": "ลง"}
_TURNS = 4  # messages that are looked back at
_TOPICS = ("topic", "prompt", "text", "title")


def where_it_was_made_for(plan: Plan, request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan:
    """The plan; where it asks only at which place, the one for the place that the work was ordered for."""
    spec, language = places_here(index.abilities), detect(request.text, request.language)
    if spec is None or not plan.question or plan.steps or request.question or language not in _AT:
        return plan
    if not plan.question.endswith(wording.asked(spec, language)):
        return plan
    places = _shaped_for(request.text, spec)
    if not places and (request.attachments or not request.earlier or other_place(request.text)):
        return plan
    places = places or _ordered_for(request, spec)
    if not places:
        return plan
    named = listed([PLACES[place] for place in places], language)
    told = again(replace(request, text=f"{normalise(request.text).rstrip(' .!')} {_AT[language]} {named}"))
    return told if told.steps and not told.question else plan


_FOR = lazy(r"(?:\b(?:for|to fit)\s+(?:my |our |the |an? )?|(?<![а-яё])(?:под|для)\s+|(?:สำหรับ|ไว้ลง|เพื่อลง|ลง)\s?)$", re.IGNORECASE)


def _shaped_for(text: str, spec: Spec) -> list[str]:
    """The one place that the message itself says its work is for: "make it vertical for tiktok and post it on friday at 6pm"."""
    said = normalise(text)
    hits = [hit for hit in slots.find(said, spec) if hit.strength >= 1]
    named = list(dict.fromkeys(str(hit.value) for hit in hits))
    alone = len(named) == 1 and named[0] in PLACES and named[0] != "web"
    return named if alone and any(_FOR.search(said[: hit.start]) for hit in hits) else []


def _ordered_for(request: Request, spec: Spec) -> list[str]:
    """The places that the order for the newest work names; none where it is about them."""
    about = _about(request)
    turns = [turn.text for turn in reversed(request.history) if turn.role == "user"][:_TURNS]
    for place, text in enumerate(turns):
        said = normalise(text)
        if place and not about & _stems([said]):
            continue  # of other work
        hits = [hit for hit in slots.find(said, spec) if hit.strength >= 1 and not _stems([said[hit.start : hit.end]]) & about]
        named = [str(hit.value) for hit in sorted(hits, key=lambda hit: hit.start)]
        if found := [name for name in dict.fromkeys(named) if name in PLACES and name != "web"]:
            return found
    return []


def _about(request: Request) -> set[str]:
    """The words of what the newest work is about."""
    return _stems([str(step.args[name]) for step in request.earlier[0].steps for name in _TOPICS if step.args.get(name)])


def _stems(texts: Sequence[str]) -> set[str]:
    return {token.stem for text in texts for token in tokens(text) if token.base >= CONTENT_WEIGHT}
