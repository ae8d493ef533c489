"""Recall: words and meaning together.

    score = BM25 / best BM25  +  0.3 x similarity / best similarity  +  who said it  +  how lately

BM25 (Robertson and Zaragoza 2009) over a memory's own words, for less over those of the turn before it, and over its dates: "last week" in
a question becomes the days it means. Similarity is the cosine of sentence vectors, a memory's own and a little of its neighbours'. A
person named in the question who is a speaker is looked for as one. A term nobody ever used is taken for a misspelt one.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ARRAY, REAL, BigInteger, Integer, bindparam, select, text
from sqlalchemy.orm import Session

from core import clock
from core.embeddings import BUNDLED
from memory import vectors
from memory.shelf import SAME_TALK
from memory.tables import Memory, MemoryShelf, MemoryWord
from memory.times import day_terms, spans
from memory.words import latin, nearest, normalise, term_of, terms

K1, B = 1.2, 0.75
DENSE_WEIGHT, FOREIGN_DENSE_WEIGHT = 0.3, 0.05
PREVIOUS, FOLLOWING = 0.3, 0.15
SPEAKER_BONUS = 0.15
RECENCY_BONUS, RECENCY_DAYS = 0.03, 180.0
DATE_WEIGHT = 0.7
TYPO_WEIGHT = 0.6
MOST_POSTINGS = 40_000  # read for choosing candidates, rarest words first; commoner words then only tell candidates apart
CANDIDATES, NEIGHBOURS_OF = 300, 150


@dataclass(frozen=True)
class Hit:
    """A memory that was found. `score` has no unit; higher is better, comparable within one search."""

    id: str
    text: str
    score: float
    at: datetime
    kind: str
    speaker: str
    ref: str | None
    slot: str | None = None
    value: Any = None


@dataclass(frozen=True)
class _Term:
    word_id: int
    df: int
    weight: float


def recall(
    session: Session,
    user_id: str,
    query: str,
    limit: int = 10,
    now: datetime | None = None,
    *,
    kinds: Sequence[str] = (),
    zone: str = "UTC",
) -> list[Hit]:
    """The person's memories that answer a question best, best first. Only ever their own.

    Args:
        query: a question or words, in any of the languages. now: what "yesterday" is counted from (default: the present).
        kinds: only these kinds. zone: IANA zone of the person's days.
    """
    shelf = session.get(MemoryShelf, user_id)
    if shelf is None or not shelf.count or not query.strip():
        return []
    speaker = _speaker(query, shelf.speakers)
    today = (now or clock.now()).astimezone(ZoneInfo(zone)).date()
    asked = _terms(session, shelf, query, speaker, [term for span in spans(query, today) for term in day_terms(span)])
    lexical = _bm25(session, shelf, asked)
    dense = _dense(session, shelf, query, lexical)
    candidates = sorted({*_best(lexical, CANDIDATES), *_best(dense, CANDIDATES)})
    rows = {row.number: row for row in session.scalars(select(Memory).where(Memory.number.in_(candidates), Memory.user_id == user_id))}
    wanted = {number: row for number, row in rows.items() if row.superseded_by is None and (not kinds or row.kind in kinds)}
    scores = _fused(wanted, lexical, dense, speaker, DENSE_WEIGHT if latin(query) or _reads_all(shelf) else FOREIGN_DENSE_WEIGHT)
    ranked = sorted(scores.items(), key=lambda pair: (-pair[1], -pair[0]))[:limit]
    return [_hit(wanted[number], score) for number, score in ranked]


def _reads_all(shelf: MemoryShelf) -> bool:
    """Whether the person's vectors come from a model that reads more than Latin letters."""
    return BUNDLED not in shelf.embedders


def _hit(row: Memory, score: float) -> Hit:
    return Hit(row.id, row.text, round(score, 4), row.at, row.kind, row.speaker, row.ref, row.slot, row.value)


def _speaker(query: str, speakers: Mapping[str, Any]) -> str:
    """The one speaker a question names; empty when it names none or several."""
    said = normalise(query)
    asked = set(terms(query))
    named = {name for name in speakers if _names(name, said, asked)}
    return named.pop() if len(named) == 1 else ""


def _names(name: str, said: str, asked: set[str]) -> bool:
    plain = normalise(name)
    if any("\u0e00" <= char <= "\u0e7f" for char in plain):
        return plain in said
    return any(term_of(part) in asked for part in plain.split() if term_of(part))


def _terms(session: Session, shelf: MemoryShelf, query: str, speaker: str, days: Sequence[str]) -> list[_Term]:
    """The question's terms as the index knows them, rarest first."""
    own = {term_of(part) for part in normalise(speaker).split()}
    weights = dict.fromkeys(terms(query), 1.0)
    weights.update(dict.fromkeys(own & set(weights), 0.3))  # the name stands in what others say to them
    weights.update(dict.fromkeys(days, DATE_WEIGHT))
    found = _known(session, shelf.user_id, list(weights))
    for term in [term for term in weights if term not in found and not term.startswith("#") and len(term) >= 4]:
        for near, row in _near(session, shelf.user_id, term).items():
            found.setdefault(near, row)
            weights.setdefault(near, TYPO_WEIGHT)
    known = [_Term(word_id, df, weights[word] * _idf(shelf.count, df)) for word, (word_id, df) in found.items()]
    return sorted(known, key=lambda term: term.df)


def _idf(count: int, df: int) -> float:
    return math.log(1 + (count - df + 0.5) / (df + 0.5))


def _known(session: Session, user_id: str, words: Sequence[str]) -> dict[str, tuple[int, int]]:
    query = select(MemoryWord.word, MemoryWord.id, MemoryWord.df).where(MemoryWord.user_id == user_id, MemoryWord.word.in_(words))
    return {word: (word_id, df) for word, word_id, df in session.execute(query)}


def _near(session: Session, user_id: str, term: str) -> dict[str, tuple[int, int]]:
    """Words the person did use that a word they never used may have been meant as: the same beginning or end, about as long."""
    query = text("""
        SELECT word, id, df FROM memory_words WHERE user_id = :user_id AND length(word) BETWEEN :low AND :high
        AND (left(word, 2) = :start OR right(word, 3) = :ending OR left(word, 1) = :first AND right(word, 1) = :last)
    """)
    values = {
        "user_id": user_id, "low": len(term) - 2, "high": len(term) + 2, "start": term[:2], "ending": term[-3:], "first": term[0],
        "last": term[-1],
    }  # fmt: skip
    words = {word: (word_id, df) for word, word_id, df in session.execute(query, values)}
    return {word: words[word] for word in nearest(term, list(words))}


def _bm25(session: Session, shelf: MemoryShelf, asked: Sequence[_Term]) -> dict[int, float]:
    """BM25 of the memories that have any of the terms: number -> score, the best of them."""
    choosing: list[_Term] = []
    read = 0
    for term in asked:
        if choosing and read + term.df > MOST_POSTINGS:
            break
        choosing.append(term)
        read += term.df
    if not choosing:
        return {}
    scores = _posted(session, shelf, choosing, None)
    for number, score in _posted(session, shelf, asked[len(choosing) :], list(scores)).items():
        scores[number] += score
    return scores


_RANKING = """
    SELECT p.number, sum(q.weight * p.tf * (:k1 + 1) / (p.tf + :k1 * (1 - :b + :b * p.length / :average))) AS score
    FROM unnest(:words, :weights) AS q (word_id, weight) JOIN memory_postings p ON p.word_id = q.word_id {among}
    GROUP BY p.number ORDER BY score DESC LIMIT :limit
"""


def _posted(session: Session, shelf: MemoryShelf, asked: Sequence[_Term], among: list[int] | None) -> dict[int, float]:
    if not asked or among == []:
        return {}
    query = text(_RANKING.format(among="AND p.number = ANY(:among)" if among is not None else "")).bindparams(
        bindparam("words", type_=ARRAY(Integer)), bindparam("weights", type_=ARRAY(REAL)),
        *([bindparam("among", type_=ARRAY(BigInteger))] if among is not None else []),
    )  # fmt: skip
    values: dict[str, Any] = {
        "k1": K1, "b": B, "average": max(1.0, shelf.length / shelf.count), "limit": 2 * CANDIDATES,
        "words": [term.word_id for term in asked], "weights": [term.weight for term in asked],
    }  # fmt: skip
    if among is not None:
        values["among"] = among
    return {number: score for number, score in session.execute(query, values)}


def _dense(session: Session, shelf: MemoryShelf, query: str, lexical: Mapping[int, float]) -> dict[int, float]:
    """Similarity of what is nearest, of what the words found, and of the neighbours of both; each embedder's on its own scale."""
    found: dict[int, float] = {}
    beside = _best(lexical, CANDIDATES)
    for label, vector in vectors.queries(shelf, query).items():
        scores = vectors.nearest(session, shelf, label, vector, CANDIDATES)
        near = {number + step for number in [*beside, *_best(scores, NEIGHBOURS_OF)] for step in (-1, 0, 1)} - set(scores)
        scores |= vectors.similarities(session, label, vector, near)
        best = max(scores.values(), default=0.0)
        found |= {number: max(0.0, score / best) for number, score in scores.items()} if best > 0 else {}
    return found


def _best(scores: Mapping[int, float], count: int) -> list[int]:
    return sorted(scores, key=lambda number: -scores[number])[:count]


def _fused(
    rows: Mapping[int, Memory], lexical: Mapping[int, float], dense: Mapping[int, float], speaker: str, dense_weight: float
) -> dict[int, float]:
    top = max((lexical[number] for number in rows if number in lexical), default=0.0) or 1.0
    mixed = {number: _with_neighbours(number, rows, dense) for number in rows}
    nearest_one = max(mixed.values(), default=0.0) or 1.0
    newest = max((row.at for row in rows.values()), default=clock.now())
    scores = {}
    for number, row in rows.items():
        age_days = (newest - row.at).total_seconds() / 86400
        scores[number] = (
            lexical.get(number, 0.0) / top
            + dense_weight * mixed[number] / nearest_one
            + (SPEAKER_BONUS if speaker and row.speaker == speaker else 0.0)
            + RECENCY_BONUS * 0.5 ** (age_days / RECENCY_DAYS)
        )
    return scores


def _with_neighbours(number: int, rows: Mapping[int, Memory], dense: Mapping[int, float]) -> float:
    """A turn's similarity with some of the turns around it: what was asked before and what was answered after belong to it."""
    row = rows[number]
    score = dense.get(number, 0.0)
    if row.kind != "message":
        return score
    for step, share in ((-1, PREVIOUS), (1, FOLLOWING)):
        beside = rows.get(number + step)
        if beside is None or abs(beside.at - row.at) <= SAME_TALK:
            score += share * dense.get(number + step, 0.0)
    return score
