# ruff: noqa: E501 - patterns read better unbroken
"""What is to be forgotten, and what is so in its place: "ignore what i said about shipping, forget that, i ship to ireland now too" puts right what
was told of shipping.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from agent.contract import Request
from agent.local.catalogue.matching import Matcher
from agent.local.follow_ups.corrected import correction, takes_both
from agent.local.memories.forgetting import LOOKED
from agent.local.memories.introduced import is_more
from agent.local.memories.noted import makes_something
from agent.local.memories.plainly_forgotten import FORGETS_OF, LONGEST, SOFT, TAIL, tells_anew
from agent.local.memories.said_anew import told_here
from agent.local.several.two_wishes import begins
from agent.local.words import CONTENT_WEIGHT, normalise, tokens
from agent.patterns import lazy
from memory.facts import statements
from memory.words import terms
from tools.contract import Tool
from tools.plan import Plan

_PLAIN = lazy(
    rf"{SOFT}(?:forget|ignore|disregard)\s+(?:about\s+)?(?:the |our |my )?(?!(?:it|that|this|about|what|everything|all)\b)(?P<en>\w[\w' -]{{1,40}}?)(?=\s*[,.;!—–-])|{SOFT}(?:забудь)(?:те)?\s*,?\s*(?:пожалуйста\s*,?\s*)?(?:про|обо?|о)\s+(?!это|всё|нас|меня)(?P<ru>[а-яё][^,.;!]{{1,40}}?)(?=\s*[,.;!—–-])"
    r"|^\s*(?:ช่วย|งั้น)?ลืมเรื่อง(?P<th>[\u0e00-\u0e7f]{2,40}?)(?=ไป|ซะ|เถอะ|เลย|ได้เลย|\s)|(?P<that>^\W*(?:(?:oh|no|wait|actually|ой|нет|а)[\s,]+)*(?:ignore|forget|scrap|disregard)\s+(?:that|it)(?=\s*[,.;!—–-])|^\W*(?:(?:ой|нет|а)[\s,]+)*забудь(?:те)?(?: про)?(?: это)?(?=\s*[,.;!—–-]))", re.IGNORECASE,
)
_THEN = lazy(
    r"\s*[,;.!—–-]+\s*(?:(?:just |so )?(?:forget|ignore|scrap) (?:that|it|about it)\s*[,;.!—–-]+\s*|забудь(?:те)?(?: (?:про )?это)?\s*[,;.!—–-]+\s*)*(?P<rest>\S.*)$"
    r"|(?:ไป(?:เลย|ได้เลย|ซะ)?|ซะ|เถอะ|ได้เลย|เลย)(?:นะ|น้า|ครับ|คับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า)*\s+(?P<th>\S.*)$", re.IGNORECASE | re.DOTALL,
)
"""Where what is to be forgotten ends and something else is told."""


def forgotten_for_new(request: Request, index: Matcher, catalogue: Sequence[Tool], language: str, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan that puts right what is to be forgotten, where the message tells what is so now; None for any other.

    Of work that was made nothing is forgotten: "forget the tea, make it about coffee" is the change.
    """
    text = normalise(request.text)
    if makes_something(request) and not request.question and (dropped := _PLAIN.match(text)):
        wish = re.sub(r"^[\s,.;!—–-]+|[\s,]+(?:now|instead)\W*$|[\s,]+(?:теперь)\W*$", "", text[dropped.end() :])
        return again(replace(request, text=wish)) if begins(wish) else None
    tool = next((tool for tool in catalogue if takes_both(tool)), None)
    match = (FORGETS_OF.match(text) or _PLAIN.match(text)) if len(text) <= LONGEST else None
    if match is None or tool is None or request.question or request.attachments or LOOKED.fullmatch(text):
        return None
    found = {key: value for key, value in match.groupdict().items() if value}
    named = text[match.end() :] if "that" in found else text[min(match.start(key) for key in found) :]
    then = _THEN.search(named)
    now = (then["rest"] or then["th"]).strip(" .!") if then else ""
    if not then or not tells_anew(now) or is_more(now, index) or sum(token.base >= CONTENT_WEIGHT for token in tokens(now)) < 1:
        return None
    what = "" if "that" in found else TAIL.sub("", named[: then.start()]).strip(" ,.")
    old = _told_of(what or now, request) or (what if FORGETS_OF.match(text) else "")
    if not old:
        return None
    fits = not what or set(terms(what)) & set(terms(now)) or len(terms(now)) > 2
    return correction(tool, old, now if fits else f"{what}: {now}", text, language)


def _told_of(what: str, request: Request) -> str:
    """What was told in this conversation of that: the newest statement with a word of it."""
    wanted = terms(what)
    told = [fact for words in told_here(request) for fact in statements(words)]
    return next((fact for fact in reversed(told) if any(_alike(one, other) for one in wanted for other in terms(fact))), "")


def _alike(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) > 3 and one[:4] == other[:4])
