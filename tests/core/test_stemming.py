"""Stems must be the same whoever asks at the same time: workers have several threads."""

from __future__ import annotations

import itertools
from concurrent.futures import ThreadPoolExecutor

import snowballstemmer

from core.stemming import stem


def test_stems_in_many_threads_are_those_of_one() -> None:
    beginnings, endings = ("nation", "hop", "relat", "form", "oper"), ("ally", "ization", "fulness", "ational", "iveness", "ing", "edly")
    words = ["".join(parts) for parts in itertools.product(beginnings, endings, map(chr, range(97, 117)))]
    alone = snowballstemmer.stemmer("english")
    expected = [alone.stemWord(word) for word in words]
    stem.cache_clear()
    with ThreadPoolExecutor(8) as pool:
        chunks = list(pool.map(lambda _: [stem.__wrapped__(word, "en") for word in words], range(8)))
    assert all(chunk == expected for chunk in chunks)
