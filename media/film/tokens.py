"""Words of a text for the screen: where they may be broken, when each is heard, and which way they run."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from media.film.scenes import Word
from media.line_breaks import CLOSING, MARK_ENDS, pieces_of

_THAI = re.compile(r"[\u0e00-\u0e7f]")


class Token(NamedTuple):
    """A piece that is never broken. `space`: whether a space follows it in the text."""

    text: str
    start_s: float
    end_s: float
    space: bool = True

    @property
    def ends_sentence(self) -> bool:
        return self.text.rstrip(MARK_ENDS).endswith((".", "!", "?", "…", "。", "！", "？"))

    @property
    def ends_clause(self) -> bool:
        return self.text.rstrip(MARK_ENDS).endswith((",", ";", ":", "—", "–", "、"))


def timed_tokens(text: str, words: Sequence[Word], start_s: float, end_s: float, origin_s: float) -> list[Token]:
    """The tokens of what is said from start_s to end_s, in the film's time; the words' own times count from origin_s.

    Without words the tokens share the stretch by their lengths. Where text and words do not go together the words count.
    """
    if not words:
        return spread(text, start_s, end_s)
    found = _located(text, words)
    tokens: list[Token] = []
    for number, (word, after) in enumerate(zip(words, found, strict=True)):
        shown = word.text.strip()
        if not shown:
            continue
        following = words[number + 1].start_s if number + 1 < len(words) else word.end_s
        end = max(word.start_s, min(word.end_s, following)) if following >= word.start_s else word.end_s
        tokens.append(Token(shown, origin_s + word.start_s, origin_s + end, after))
    return _glued(tokens)


def _located(text: str, words: Sequence[Word]) -> list[bool]:
    """For each word whether a space follows it; looked up in the text, guessed from the script where it is not found."""
    at, spaces = 0, []
    for word in words:
        shown = word.text.strip()
        place = text.find(shown, at) if shown else -1
        if place < 0:
            spaces.append(not _THAI.search(shown[-1:]))
            continue
        at = place + len(shown)
        spaces.append(text[at : at + 1].isspace() or at >= len(text))
    return spaces


def _glued(tokens: list[Token]) -> list[Token]:
    """Marks that stand alone join the word before them; a lone opening mark the word after."""
    result: list[Token] = []
    for token in tokens:
        if result and all(char in CLOSING for char in token.text):
            before = result[-1]
            result[-1] = Token(before.text + (" " if before.space and token.text == "ๆ" else "") + token.text, before.start_s,
                               token.end_s, token.space)  # fmt: skip
        else:
            result.append(token)
    return result


def spread(text: str, start_s: float, end_s: float) -> list[Token]:
    """Tokens of a text that share a stretch of time by their lengths, with a breath after each sentence."""
    pieces = pieces_of(text)
    weights = [len(piece) + 1.5 + (4.0 if Token(piece, 0, 0).ends_sentence else 2.0 if Token(piece, 0, 0).ends_clause else 0.0)
               for piece, _ in pieces]  # fmt: skip
    total, at, tokens = sum(weights) or 1.0, 0.0, list[Token]()
    for (piece, space), weight in zip(pieces, weights, strict=True):
        first, last = at / total, (at + weight) / total
        tokens.append(Token(piece, start_s + (end_s - start_s) * first, start_s + (end_s - start_s) * last, space))
        at += weight
    return tokens


def right_to_left(text: str) -> bool:
    """Whether the first letter of a text runs from right to left."""
    return next((kind in ("R", "AL") for char in text if (kind := unicodedata.bidirectional(char)) in ("L", "R", "AL")), False)


def joined(tokens: Sequence[Token]) -> str:
    """The tokens as one line of text."""
    return "".join(token.text + (" " if token.space and number + 1 < len(tokens) else "") for number, token in enumerate(tokens))
