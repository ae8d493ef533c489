# ruff: noqa: E501 - patterns read better unbroken
"""So many films about what is listed, and when they are to go out: "4 shorts about tea, coffee, cocoa and milk, post them one a day at 6pm on tiktok".
The posts are planned of so many about one thing, the films as the list names them; each post then bears the film of its own subject."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.publishing.post_tools import PLAN
from agent.local.slots.number import NUMBER, parse
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step

_LONGEST, _MOST = 500, 12
_N = rf"(?P<n>{NUMBER})"
_OUT_EN = r"(?:post|publish|upload|put|schedule|share|send)\b"
_OUT_RU = r"(?:выложи|опубликуй|запости|размести|запланируй|публикуй|выкладывай)(?:те)?(?![а-яё])"
_EN = lazy(
    rf"^(?P<lead>[^:;.]{{0,40}}?(?<![\w.:]){_N} (?:[\w-]+ ){{0,2}}?(?:videos?|vids?|reels?|shorts?|clips?|films?|tiktoks?)(?:,? \d{{1,3}}[ -]?(?:s|secs?|seconds?|mins?|minutes?)(?: each| long)?,?)?)\s*(?::| about| on)\s+(?P<list>[^:;.!?\"\n]{{3,250}}?)(?P<out>(?:\.|,|;)?\s+(?:(?:and|then|please)\s+)*{_OUT_EN}.*)$",
    re.IGNORECASE | re.DOTALL,
)
_RU = lazy(
    rf"^(?P<lead>[^:;.]{{0,30}}?(?<![а-яё\d.:]){_N} (?:[а-яё-]+(?:ых|их|ые|ие) ){{0,2}}(?:ролик|видео|видос|рилс|шортс|клип|тикток)[а-яё]*(?:,? (?:по|на) \d{{1,3}} ?[а-яё]+,?)?)\s*(?::| про| об?)\s+(?P<list>[^:;.!?\"\n]{{3,250}}?)(?P<out>(?:\.|,|;)?\s+(?:(?:и|потом|затем|пожалуйста)\s+)*{_OUT_RU}.*)$",
    re.IGNORECASE | re.DOTALL,
)
_AND = lazy(r"\s*,\s*(?:(?:and|и)\s+)?|\s+(?:and|и)\s+", re.IGNORECASE)
_LED = lazy(r"^(?:one )?(?:about|on|про|об?)\s+", re.IGNORECASE)
_OWN = ("topic", "details", "text", "angle", "seed")


def listed_and_out(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan in which each of the posts bears its own film; None for any other message, and where the posts are not as many."""
    text = normalise(request.text)
    if request.question or request.attachments or len(text) > _LONGEST:
        return None
    found = _EN.match(text) or _RU.match(text)
    items = [_LED.sub("", item).strip() for item in _AND.split(found["list"].strip()) if item and item.strip()] if found else []
    if found is None or not 2 <= len(items) <= _MOST or len(items) != int(parse(found["n"].lower())):
        return None
    about = " про " if detect(text, request.language) == "ru" else " about "
    films = again(replace(request, text=f"{found['lead']}: {', '.join(items)}", earlier=(), recent=()))
    out = again(replace(request, text=f"{found['lead']}{about}{_PLACEHOLDER[about]}{found['out']}"))
    made = [at for at, step in enumerate(out.steps) if films.steps and step.tool == films.steps[0].tool]
    if films.question or out.question or len(films.steps) != len(items) or len(made) != len(items) or not any(step.tool == PLAN for step in out.steps):
        return None
    maker = index.whole(films.steps[0].tool)
    if maker is None or len({str(step.args.get("topic")) for step in films.steps}) != len(items):
        return None
    steps = _one_time_each(list(out.steps), len(items))
    made = [at for at, step in enumerate(steps) if step.tool == films.steps[0].tool]
    for at, film in zip(made, films.steps, strict=True):
        shared = {name: value for name, value in steps[at].args.items() if name not in _OWN and name not in film.args}
        told = wording.with_values(film, maker, shared, detect(text, request.language))
        steps[at] = told.model_copy(update={"id": steps[at].id, "needs": steps[at].needs})
    return out.model_copy(update={"steps": steps, "goal": "; ".join(dict.fromkeys(step.title for step in steps))})


def _one_time_each(steps: list[Step], number: int) -> list[Step]:
    """The steps with one post for each film, where as many times are told as there are films: "tomorrow at 12 and on Friday at 3"."""
    posts = [at for at, step in enumerate(steps) if step.tool == PLAN]
    media = list(dict.fromkeys(str(steps[at].args.get("media")) for at in posts))
    of_each = [[at for at in posts if str(steps[at].args.get("media")) == film] for film in media]
    if len(media) != number or any(len({steps[at].args.get("when") for at in those}) != number for those in of_each):
        return steps
    kept = {those[at] for at, those in enumerate(of_each)}
    return [step for at, step in enumerate(steps) if at not in posts or at in kept]


_PLACEHOLDER = {" about ": "tea", " про ": "чай"}
"""A subject that no reader takes for anything else."""
