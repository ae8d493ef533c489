"""Words of Thai, which is written without spaces: PyThaiNLP's maximal matching (`newmm`; Apache 2.0, its dictionary in the wheel).

The dictionary is a set of its 62,000 words: PyThaiNLP's trie, with an object for every letter, takes a second and 60 MB in each process
that meets a Thai word.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

from pythainlp.corpus import thai_words
from pythainlp.tokenize.newmm import segment as newmm
from pythainlp.util import Trie


class Dictionary(Trie):
    """Words as a set, with the lengths of those that begin with the same two letters. In place of the trie it answers like."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words: set[str] = set()
        self._lengths: defaultdict[str, list[int]] = defaultdict(list)
        for word in words:
            self.add(word)

    def add(self, word: str) -> None:
        """Add a word, without the spaces around it."""
        word = word.strip()
        if not word:
            return
        self._words.add(word)
        lengths = self._lengths[word[:2]]
        if len(word) not in lengths:
            lengths.append(len(word))
            lengths.sort()

    def remove(self, word: str) -> None:
        """Take a word out, if it is in."""
        self._words.discard(word)

    def prefixes(self, text: str, start: int = 0) -> list[str]:
        """The words that stand in the text from `start` on, the shortest first."""
        begin = text[start : start + 2]
        found = [begin[:1]] if begin[:1] in self._words else []
        for length in self._lengths.get(begin, ()) if len(begin) > 1 else ():
            word = text[start : start + length]
            if len(word) == length and word in self._words:
                found.append(word)
        return found

    def __contains__(self, word: str) -> bool:
        return word in self._words

    def __iter__(self) -> Iterator[str]:
        return iter(self._words)

    def __len__(self) -> int:
        return len(self._words)


@lru_cache(maxsize=1)
def dictionary() -> Dictionary:
    """PyThaiNLP's words."""
    return Dictionary(thai_words())


def words_of(text: str, known: Dictionary | None = None) -> list[str]:
    """The words of a text; joined again they are the text. known: the dictionary, PyThaiNLP's when left out."""
    return newmm(text, known or dictionary())
