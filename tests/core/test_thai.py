"""Thai words over a dictionary of our own: what PyThaiNLP's trie finds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from pythainlp.tokenize.newmm import segment
from pythainlp.util import Trie

from core.thai import Dictionary, words_of

LETTERS = st.text("กขคาิีุู้่ ab", max_size=12)


def test_words_end_where_they_should() -> None:
    assert words_of("ทำคลิปสั้นเรื่องแมว") == ["ทำ", "คลิป", "สั้น", "เรื่อง", "แมว"]


@given(st.lists(LETTERS, max_size=12), LETTERS, st.integers(0, 12))
def test_the_dictionary_answers_as_the_trie_does(words: list[str], text: str, start: int) -> None:
    ours, theirs = Dictionary(words), Trie(words)
    assert ours.prefixes(text, start) == theirs.prefixes(text, start)
    assert all(word.strip() in ours for word in words if word.strip())


@given(st.lists(LETTERS, min_size=1, max_size=12), LETTERS)
def test_words_are_cut_as_with_the_trie(words: list[str], text: str) -> None:
    words = [word.strip() for word in words if word.strip()] or ["กา"]
    assert words_of(text, Dictionary(words)) == segment(text, Trie(words))


def test_a_word_may_be_added_and_taken_out() -> None:
    known = Dictionary(["แมว"])
    known.add(" แมวส้ม ")
    assert known.prefixes("แมวส้มตัวหนึ่ง") == ["แมว", "แมวส้ม"]
    known.remove("แมว")
    assert (known.prefixes("แมวส้มตัวหนึ่ง"), list(known), len(known)) == (["แมวส้ม"], ["แมวส้ม"], 1)
