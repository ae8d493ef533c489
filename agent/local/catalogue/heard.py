"""A clause as it is compared with every ability: its words and their weights, its values, and what it asks to be made."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence

from agent.local.lexicon import lexicon
from agent.local.slots import Entity
from agent.local.words import CONTENT_WEIGHT, STOP_WEIGHT, Token
from agent.patterns import lazy

_MADE = {"video": "video", "picture": "image", "song": "audio"}
_MOST_LIKE = 4  # words that say what the thing is like
_ATTRIBUTE = lazy(r"[a-z][a-z'-]*", re.IGNORECASE)
_THERE = {"the", "this", "that", "these", "those", "my", "our", "its", "their", "his", "her"}
"""Before a thing that is there already."""
_OTHER = {"script", "title", "hashtag", "subtitle", "publish", "plan", "slideshow", "summary", "translate", "search", "describe"}
"""What else is made or done: then the thing is what that is of, and not what is made."""
_BEHIND = lazy(r"\b(?:about|on|of|for|with|from|in|to|by|про|о|об|на|для|из|с|к)\b|เรื่อง|เกี่ยวกับ|จาก|สำหรับ|ให้กับ", re.IGNORECASE)


class Heard:
    """A clause as it is compared with every ability. `before_the_thing`: places of the words that stand before what is to be made."""

    def __init__(
        self,
        text: str,
        words: Sequence[Token],
        values: Sequence[Entity],
        weights: Sequence[float],
        question: bool,
        is_verb: Callable[[Token], bool],
    ) -> None:
        self.text, self.words, self.weights, self.question = text, words, weights, question
        self.negative = lexicon().negative.match(text) is not None
        self.kinds = {entity.kind for entity in values}
        self.inside: dict[int, set[str]] = {}
        starts = sorted({token.start for token in words})
        for entity in values:
            for start in starts[bisect_left(starts, entity.start) : bisect_left(starts, entity.end)]:
                self.inside.setdefault(start, set()).add(entity.kind)
        self.features = {feature for token in words for feature in (token.own_feature, *token.shared_features)}
        bare = any(token.base > STOP_WEIGHT and token.start not in self.inside for token in words)
        self.says_something = bare or not self.kinds <= {"count"}
        first = words[0] if words else None
        behind = _BEHIND.search(text)
        head = [token for token in words if token.start < (behind.start() if behind else len(text))]
        creates = first is not None and ("create" in first.concepts or not is_verb(first))
        slides = any("slideshow" in token.concepts for token in head)  # "a slideshow of these pictures" makes no picture
        named = {"video"} if slides else {_MADE[c] for token in head for c in token.concepts if c in _MADE} if creates else set[str]()
        self.makes = set[str]() if question else named
        things = [at for at, token in enumerate(head) if any(concept in _MADE for concept in token.concepts)] if self.makes else []
        begins = 1 if creates and first and "create" in first.concepts else 0
        likes = range(max(begins, things[0] - _MOST_LIKE), things[0]) if things else range(0)
        likes = range(0) if any(head[at].text in _THERE for at in likes) else likes
        self.before_the_thing = {at for at in likes if _ATTRIBUTE.fullmatch(head[at].text) and not head[at].concepts & _OTHER}
        self.orders = first is not None and "create" in first.concepts and is_verb(first)
        self.verb = first if first and first.base >= CONTENT_WEIGHT and is_verb(first) else None
