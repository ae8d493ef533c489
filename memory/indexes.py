"""What the indexes hold of a question, in as few statements as there can be: a search is short, and so a round trip is dear.

Statements go to the driver as they stand. Each is one text whoever asks, so that PostgreSQL keeps its plan; only where a person has a
graph of their own, person and embedder stand in it: without them the planner does not see that the graph holds all that is asked for.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

import psycopg.sql
from sqlalchemy.orm import Session

from memory.vectors import EF_SEARCH, literal
from memory.words import nearest

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

K1, B = 0.6, 0.4  # a turn is short: that a word stands in it twice says little
MOST_POSTINGS = 40_000  # read for choosing candidates, rarest words first; commoner words then only tell candidates apart
CANDIDATES = 120  # of words, and as many of meaning: 200 answered no question better, 60 some worse
_LAST_CHARACTER = "\U0010ffff"  # after every other: what begins with a text stands between it and it with this added

Known = dict[str, tuple[int, int]]
"""Words, their ids, and in how many of the person's memories they stand."""


@dataclass(frozen=True)
class Totals:
    """A person's shelf (`MemoryShelf`), and which of the words asked for are on it."""

    user_id: str
    count: int
    length: int
    speakers: Mapping[str, Any]
    embedders: Mapping[str, Any]
    indexed: str
    known: Known


@dataclass(frozen=True)
class Candidate:
    """What is needed of a memory to rank it. `lexical`: BM25; `dense`: cosine similarity, 0 for a memory without a vector."""

    number: int
    kind: str
    speaker: str
    at: datetime
    lexical: float
    dense: float


def totals(session: Session, user_id: str, words: Sequence[str]) -> Totals | None:
    """None for a person without a shelf."""
    found = _rows(session, _TOTALS, {"user_id": user_id, "words": list(words)})
    if not found:
        return None
    count, length, speakers, embedders, indexed, known = found[0]
    return Totals(user_id, count, length, speakers, embedders, indexed, {word: (word_id, df) for word, word_id, df in known or ()})


_TOTALS = """
    SELECT count, length, speakers, embedders, indexed, (
        SELECT jsonb_agg(jsonb_build_array(word, id, df)) FROM memory_words w WHERE w.user_id = s.user_id AND word = ANY(%(words)s)
    ) FROM memory_shelves s WHERE user_id = %(user_id)s
"""


def meant(session: Session, user_id: str, terms: Sequence[str]) -> Known:
    """Words the person did use that those they never used may stand for: beginning or ending alike, about as long, a slip or two apart."""
    if not terms:
        return {}
    like: dict[str, Known] = {term: {} for term in terms}
    for term, word, word_id, df in _rows(session, _LIKE, {"user_id": user_id, "terms": list(terms), "last": _LAST_CHARACTER}):
        like[term][word] = (word_id, df)
    return {word: words[word] for term, words in like.items() for word in nearest(term, list(words))}


_LIKE = """
    SELECT term, w.word, w.id, w.df FROM unnest(%(terms)s::text[]) AS t (term) CROSS JOIN LATERAL (
        SELECT word, id, df FROM memory_words WHERE user_id = %(user_id)s AND length(word) BETWEEN length(term) - 2 AND length(term) + 2
        AND word > left(term, 1) AND word < left(term, 1) || %(last)s::text
        AND (starts_with(word, left(term, 2)) OR right(word, 1) = right(term, 1))
        UNION
        SELECT word, id, df FROM memory_words WHERE user_id = %(user_id)s AND length(word) BETWEEN length(term) - 2 AND length(term) + 2
        AND reverse(word) > left(reverse(term), 3) AND reverse(word) < left(reverse(term), 3) || %(last)s::text
    ) w
"""


def candidates(
    session: Session,
    shelf: Totals,
    terms: Sequence[tuple[int, int, float]],
    queries: Mapping[str, NDArray[np.float32]],
    kinds: Sequence[str] = (),
) -> list[Candidate]:
    """The memories that have the words most tellingly and those whose vectors are nearest, with both figures for all of them.

    Args:
        terms: word id, df and weight, rarest first. queries: the question as each embedder sees it.
    """
    if shelf.indexed in queries:
        session.connection().exec_driver_sql(_WALK)
    rare = _rare([df for _, df, _ in terms])
    near = [_nearest(shelf, label, number, len(vector)) for number, (label, vector) in enumerate(queries.items())]
    statement = _CANDIDATES.format(
        more=_MORE if rare < len(terms) else _NO_MORE,
        near=" UNION ALL ".join(near) or _NONE_NEAR,
        similarity="".join(
            f"WHEN %(label{number})s THEN -(v.embedding <#> %(vector{number})s::halfvec) " for number in range(len(queries))
        ).join(("CASE v.embedder ", "END"))
        if queries
        else "NULL",
        kinds="AND m.kind = ANY(%(kinds)s)" if kinds else "",
    )
    values: dict[str, Any] = {
        "user_id": shelf.user_id, "average": max(1.0, shelf.length / shelf.count), "kinds": list(kinds),
        "words": [word_id for word_id, _, _ in terms[:rare]], "weights": [weight for _, _, weight in terms[:rare]],
        "common": [word_id for word_id, _, _ in terms[rare:]], "common_weights": [weight for _, _, weight in terms[rare:]],
    }  # fmt: skip
    for number, (label, vector) in enumerate(queries.items()):
        values |= {f"label{number}": label, f"vector{number}": literal(vector)}
    return [Candidate(*row) for row in _rows(session, statement, values)]


def _rare(frequencies: Sequence[int]) -> int:
    """How many words choose candidates; one at least."""
    read = 0
    for position, df in enumerate(frequencies):
        read += df
        if position and read > MOST_POSTINGS:
            return position
    return len(frequencies)


def _nearest(shelf: Totals, label: str, number: int, size: int) -> str:
    """The nearest vectors of one embedder to query `number` of `size` dimensions."""
    if shelf.indexed == label:
        quoted = [psycopg.sql.quote(value).replace("%", "%%") for value in (shelf.user_id, label)]
        return _NEAREST.format(column=f"(embedding::halfvec({size}))", user_id=quoted[0], label=quoted[1], number=number)
    return _NEAREST.format(column="embedding", user_id="%(user_id)s", label=f"%(label{number})s", number=number)


_WALK = f"SELECT set_config('hnsw.ef_search', '{EF_SEARCH}', true), set_config('hnsw.iterative_scan', 'relaxed_order', true)"
_BM25 = f"""
    sum(q.weight * p.tf * {K1 + 1} / (p.tf + {K1} * ({1 - B} + {B}::float8 * p.length / %(average)s::float8))) AS score
"""
_NEAREST = f"""
    (SELECT number, -distance AS similarity FROM (
        SELECT number, {{column}} <#> %(vector{{number}})s::halfvec AS distance FROM memory_vectors
        WHERE user_id = {{user_id}} AND embedder = {{label}} ORDER BY distance LIMIT {CANDIDATES}
    ) nearest)
"""  # the distance is named once: written out in both places it would be computed twice for every row
_NONE_NEAR = "SELECT NULL::bigint AS number, NULL::float8 AS similarity WHERE false"
_MORE = f"""
    SELECT p.number, {_BM25} FROM unnest(%(common)s::int[], %(common_weights)s::real[]) AS q (word_id, weight)
    JOIN memory_postings p ON p.word_id = q.word_id AND p.number = ANY(ARRAY(SELECT number FROM chosen)) GROUP BY p.number
"""
_NO_MORE = "SELECT NULL::bigint AS number, 0::float8 AS score WHERE false"
_CANDIDATES = f"""
    WITH chosen AS (
        SELECT p.number, {_BM25} FROM unnest(%(words)s::int[], %(weights)s::real[]) AS q (word_id, weight)
        JOIN memory_postings p ON p.word_id = q.word_id GROUP BY p.number ORDER BY score DESC LIMIT {2 * CANDIDATES}
    ), more AS ({{more}}), worded AS (
        SELECT number, chosen.score + coalesce(more.score, 0) AS score FROM chosen LEFT JOIN more USING (number)
        ORDER BY score DESC LIMIT {CANDIDATES}
    ), near AS ({{near}})
    SELECT m.number, m.kind, m.speaker, m.at, coalesce(worded.score, 0), coalesce(near.similarity, {{similarity}}, 0)
    FROM worded FULL JOIN near USING (number) JOIN memories m USING (number)
    LEFT JOIN memory_vectors v ON v.number = worded.number AND near.number IS NULL
    WHERE m.user_id = %(user_id)s AND m.superseded_by IS NULL {{kinds}}
"""


def texts(session: Session, numbers: Sequence[int]) -> dict[int, tuple[Any, ...]]:
    """Id, text, time, kind, speaker, ref, slot and value of memories, by number."""
    return {number: tuple(row) for number, *row in _rows(session, _TEXTS, {"numbers": list(numbers)})}


_TEXTS = "SELECT number, id, text, at, kind, speaker, ref, slot, value FROM memories WHERE number = ANY(%(numbers)s)"


def _rows(session: Session, statement: str, values: Mapping[str, Any]) -> Sequence[Sequence[Any]]:
    return session.connection().exec_driver_sql(statement, dict(values)).fetchall()
