"""An answer to a question, put together with the wish it belongs to."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from agent.contract import Request
from agent.local.lexicon import lexicon
from agent.local.words import normalise
from agent.phrases import PHRASES


@dataclass(frozen=True)
class Wish:
    """What to plan. `without_unknown`: the person said to go on without what is not understood; `dropped`: to leave it."""

    text: str
    answering: bool = False
    question: str | None = None
    without_unknown: bool = False
    dropped: bool = False


def wish_of(request: Request, text: str, language: str, plannable: Callable[[str], bool]) -> Wish:
    """The message itself, or, when it answers a question, the earlier wish completed by it."""
    if not request.question:
        return Wish(text)
    earlier = _earlier(request)
    words, plain = lexicon(), re.sub(r"[.!?\s]+$", "", text)
    if words.no.fullmatch(plain) and len(plain.split()) <= 3:
        return Wish(text, answering=True, dropped=True)
    if words.yes.fullmatch(plain) and len(plain.split()) <= 6:
        return Wish(earlier, answering=True, question=request.question, without_unknown=_offers_without(request.question))
    first = re.match(r"[\w'-]+", plain)
    if first and first[0].lower() in words.verbs and len(plain.split()) > 2 and plannable(text):
        return Wish(text)
    return Wish(f"{earlier}, {text}" if earlier else text, answering=True, question=request.question)


def _offers_without(question: str) -> bool:
    """Whether the question was "shall I go on without it?", in any language."""
    endings = [told["ask_without"].rsplit("{part}", 1)[1] for told in PHRASES.values()]
    return any(question.endswith(ending) for ending in endings)


def _earlier(request: Request) -> str:
    """The wish the question was about: the person's last turns, back to the one that was not itself an answer."""
    turns, parts = list(request.history), list[str]()
    while turns and turns[-1].role != "user":
        turns.pop()
    while turns and turns[-1].role == "user":
        parts.insert(0, re.sub(r"[.!?\s]+$", "", normalise(turns.pop().text)))
        if not turns or turns[-1].role == "user" or "?" not in turns[-1].text:
            break
        turns.pop()
    return ", ".join(parts)
