"""An ability's example sentences, indexed: their words, what else they hold, and where the person's own words stand in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from agent.local.catalogue.abilities import Ability, Phrase
from agent.local.words import CONTENT_WEIGHT, LIGHT_WEIGHT, STOP_WEIGHT, Token

_WHOM = 4  # words: "for my little sister"

Frame = tuple[Token, Token | None, bool]
"""The word before a slot, the word after it, and whether the one before is a thing within the wish ("... with the title {title}")."""


@dataclass(frozen=True)
class Example:
    """An example sentence, indexed. `features`: what its words have in common with others, and at which places those are that have it."""

    words: tuple[tuple[Token, float], ...]
    features: dict[str, list[int]]
    weight: float
    kinds: tuple[str, ...]
    asks: bool
    frames: tuple[Frame, ...] = ()
    negative: bool = False

    def free_words(self, words: Sequence[Token]) -> set[int]:
        """Where the person's own words stand, were this example meant: "a red fox", of "draw a red fox" and "draw {prompt}"."""
        free: set[int] = set()
        for left, right, inner in self.frames:
            at = next((n for n, token in enumerate(words) if alike(token, left)), None)
            if at is None or (at == 0 and left.start and (words[0].text != left.text or inner)):
                continue  # "call a taxi" is not "the video called a taxi"
            following = words[at + 1] if at + 1 < len(words) else None
            if following and left.base == LIGHT_WEIGHT and following.base < CONTENT_WEIGHT and following.text[0] >= "\u0e00":
                continue  # "ทำคลิปยืดเส้น" says what the clip is of, "ทำคลิปให้สั้นลง" what becomes of it
            for token in words[at + 1 :]:
                if right is not None and right.base > STOP_WEIGHT and alike(token, right):
                    break
                free.add(token.start)
            free |= _whom_for(words[:at])
        return free


def _whom_for(before: Sequence[Token]) -> set[int]:
    """Words right before the person's own that tell for whom: "kids", of "a video for kids about dinosaurs"."""
    near = before[-_WHOM:]
    at = next((n for n in range(len(near) - 1, -1, -1) if near[n].text in ("for", "для", "สำหรับ")), None)
    return {token.start for token in near[at + 1 :]} if at is not None else set()


def frames(phrase: Phrase, ability: Ability) -> tuple[Frame, ...]:
    """For each slot of free words in an example what frames it."""
    found = []
    for slot in phrase.slots:
        if slot in ability.slots and ability.slots[slot].kind == "text":
            at = phrase.at(slot)
            left = next((token for token in reversed(phrase.words) if token.end <= at), None)
            right = next((token for token in phrase.words if token.start > at), None)
            if left is not None:
                inner = left.base > LIGHT_WEIGHT and any(token.base > STOP_WEIGHT for token in phrase.words if token.start < left.start)
                found.append((left, right, inner))
    return tuple(found)


def alike(one: Token, other: Token) -> bool:
    """The same word, or one that means about the same."""
    return one.text == other.text or (one.base > STOP_WEIGHT and (one.stem == other.stem or bool(one.concepts & other.concepts)))
