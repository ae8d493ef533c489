"""Searching large shelves: people with 10,000 and 100,000 memories inside a million rows, all of them made up.

    python -P -m benchmarks.memory_load --rows 1000000

Texts are drawn from a vocabulary whose words are as unequally common as in real text (Zipf), vectors are random with some structure. Rows
are copied in without going through `memory.shelf`, which would take an hour for a million; the import figure is taken through it.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from benchmarks.measure import Report, database_only, summary

SMALL, LARGE = 10_000, 100_000
P95_SMALL_MS, P95_LARGE_MS, TEXTS_A_SECOND = 25.0, 80.0, 60.0
WORDS, WORDS_A_TEXT = 30_000, 14
BEGAN = datetime(2024, 1, 1, tzinfo=UTC)


class Speech:
    """Texts of made-up words; the n-th word is about 1/n as common as the first."""

    def __init__(self) -> None:
        from memory.words import term_of

        self._chance = random.Random(7)
        syllables = ["ka", "lo", "mi", "ter", "van", "su", "rel", "do", "pin", "gar", "est", "ov", "ly", "can"]
        self.words = sorted({"".join(self._chance.choices(syllables, k=self._chance.randint(2, 5))) for _ in range(WORDS)})
        self.words = sorted({term for word in self.words if (term := term_of(word))})  # as the index has them
        self._chance.shuffle(self.words)
        self._weights = [1 / (rank + 20) for rank in range(len(self.words))]

    def text(self, count: int = WORDS_A_TEXT) -> list[str]:
        return self._chance.choices(self.words, self._weights, k=count)


def fill(user_id: str, count: int, speech: Speech, cursor: Any, first: int) -> None:
    """One person's shelf of `count` memories, with numbers from `first` on."""
    import numpy as np

    from memory.vectors import literal

    texts = [speech.text() for _ in range(count)]
    frequency = Counter(word for words in texts for word in set(words))
    cursor.execute("INSERT INTO users (id, name) VALUES (%s, %s)", (user_id, user_id))
    cursor.execute(
        "INSERT INTO memory_words (user_id, word, df) SELECT %s, * FROM unnest(%s::text[], %s::int[]) RETURNING word, id",
        (user_id, list(frequency), list(frequency.values())),
    )
    ids = dict(cursor.fetchall())
    with cursor.copy("COPY memories (id, number, user_id, kind, text, speaker, at, source, words, length) FROM STDIN") as copy:
        for offset, words in enumerate(texts):
            at = BEGAN + timedelta(minutes=7 * offset)
            copy.write_row((f"mem_{first + offset}", first + offset, user_id, "message", " ".join(words), "AB"[offset % 2], at, "imported",
                            [ids[word] for word in set(words)], len(words)))  # fmt: skip
    postings = sorted(
        (ids[word], first + offset, float(tf), len(words)) for offset, words in enumerate(texts) for word, tf in Counter(words).items()
    )
    with cursor.copy("COPY memory_postings (word_id, number, tf, length) FROM STDIN") as copy:
        for row in postings:
            copy.write_row(row)
    chance = np.random.default_rng(first)
    topics = chance.normal(size=(200, 384))
    with cursor.copy("COPY memory_vectors (number, user_id, embedder, embedding) FROM STDIN") as copy:
        for offset in range(count):
            vector = topics[offset % 200] + chance.normal(size=384)
            copy.write_row((first + offset, user_id, "minilm", literal((vector / np.linalg.norm(vector)).astype(np.float32))))
    cursor.execute(
        "INSERT INTO memory_shelves (user_id, count, length, speakers, embedders) VALUES (%s, %s, %s, %s, %s)",
        (user_id, count, count * WORDS_A_TEXT, '{"A": 1, "B": 1}', f'{{"minilm": {count}}}'),
    )


def people(rows: int) -> Iterator[tuple[str, int]]:
    """One large person, and small ones until the rows are all given away."""
    large = min(LARGE, rows // 2)
    yield "large", large
    for number in range((rows - large) // SMALL):
        yield f"small{number}", SMALL


def searches_ms(user_id: str, speech: Speech, count: int) -> list[float]:
    """Whole searches: embedding the question, both indexes, fusion."""
    from core.database import transaction
    from memory.recall import recall

    taken = []
    for number in range(count + 5):
        query = f"What did A think about {' '.join(speech.text(4))}?"
        began = time.perf_counter()
        with transaction() as session:
            assert recall(session, user_id, query)
        if number >= 5:
            taken.append((time.perf_counter() - began) * 1000)
    return taken


def imports_a_second(count: int) -> float:
    """Memories a second of processor time in this process, put up and embedded as an import does it."""
    from benchmarks.recall import TALKS, talk
    from core.database import transaction
    from memory import shelf, vectors
    from memory.shelf import NewMemory
    from memory.users import named_user

    turns = talk(TALKS / "nora_felix.txt")[0][:count]
    with transaction() as session:
        user_id = named_user(session, "importer", create=True).id
    vectors.embed_missing(user_id)
    began = time.process_time()
    with transaction() as session:
        shelf.add(session, user_id, [NewMemory(t.text, "message", t.speaker, t.at, t.ref) for t in turns])
    vectors.embed_missing(user_id)
    return len(turns) / (time.process_time() - began)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--searches", type=int, default=200)
    wanted = parser.parse_args()
    report = Report("memory_load")
    with tempfile.TemporaryDirectory(prefix="jarvis-bench-") as home, database_only(Path(home)):
        import psycopg

        from core.embedded.postgres import libpq_url
        from memory.vectors import tend_graphs

        speech, first = Speech(), 1
        with psycopg.connect(libpq_url(), autocommit=True) as connection, connection.cursor() as cursor:
            for user_id, count in people(wanted.rows):
                with connection.transaction():
                    fill(user_id, count, speech, cursor, first)
                first += count
            cursor.execute("SELECT setval('memory_numbers', %s)", (first,))
            cursor.execute("VACUUM ANALYZE memory_postings, memory_vectors, memory_words, memories")
        report.add("memories put up and embedded", imports_a_second(320), "/s CPU")
        began = time.perf_counter()
        tend_graphs()
        report.add("building the graphs", time.perf_counter() - began, "s")
        summary(report, f"a shelf of {SMALL}, search", searches_ms("small0", speech, wanted.searches), p95_ms=P95_SMALL_MS)
        summary(
            report, f"a shelf of {min(LARGE, wanted.rows // 2)}, search", searches_ms("large", speech, wanted.searches), p95_ms=P95_LARGE_MS
        )
    report.notes.append(f"{wanted.rows} rows in all; import should be at least {TEXTS_A_SECOND:.0f} a second of one core")
    report.show()


if __name__ == "__main__":
    main()
