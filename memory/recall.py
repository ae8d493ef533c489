"""Recall: words and meaning together.

    score = BM25 / what a full match could give  +  1.2 x cosine  +  who said it  +  what else was said that day  +  how lately

BM25 (Robertson and Zaragoza 2009) over a memory's own words, for less over those of the turn before it, and over its dates: "last week" in
a question becomes the days it means. It is measured against what the question's words could give at most, so that where few of them are
found the meaning decides. A person named in the question who is a speaker is looked for as one, and the name is taken out of words and
meaning: who says "Anna" is mostly not Anna. A term nobody ever used is taken for a misspelt one.

The constants were chosen on benchmarks/recall.py (152 questions, .86 recall@10), moving one of them by a third costs at most .02; BM25
leads because it did on 1,982 questions over ten public conversations (alone .74, vectors alone .45).
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from sqlalchemy import ARRAY, REAL, BigInteger, ColumnElement, Integer, any_, bindparam, literal, select, text
from sqlalchemy.orm import Session

from core import clock
from core.embeddings import BUNDLED
from memory import vectors
from memory.tables import Memory, MemoryShelf, MemoryWord
from memory.times import day_terms, spans
from memory.words import latin, nearest, normalise, term_of, terms

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

K1, B = 0.9, 0.4
DENSE_WEIGHT = 1.2
FOREIGN_DENSE_WEIGHT = 0.2  # the bundled model reads Thai and Russian letter by letter
SPEAKER_BONUS = 0.2
SESSION_SHARE, SESSION_BEST = 0.1, 3
RECENCY_BONUS, RECENCY_DAYS = 0.02, 180.0
DATE_WEIGHT = 0.7
TYPO_WEIGHT = 0.6
MOST_POSTINGS = 40_000  # read for choosing candidates, rarest words first; commoner words then only tell candidates apart
CANDIDATES = 120  # of words, and as many of meaning: 200 answered no question better, 60 some worse
_LAST_CHARACTER = "\U0010ffff"  # after every other: what begins with a text stands between it and it with this added


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
class _Asked:
    """A question taken apart. `terms`: word id and weight, rarest first; `ideal`: the sum of all weights, known to the index or not."""

    speaker: str
    terms: Sequence[tuple[int, int, float]]
    ideal: float


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
    query = query.replace("\0", " ")
    if shelf is None or not shelf.count or not query.strip():
        return []
    speaker = _speaker(query, shelf.speakers)
    # The model computes while the database looks words up.
    vectored = _embedding().submit(vectors.queries, list(shelf.embedders), _without(query, speaker))
    asked = _take_apart(session, shelf, query, speaker, (now or clock.now()).astimezone(ZoneInfo(zone)).date())
    lexical = _bm25(session, shelf, asked)
    dense = _dense(session, shelf, vectored.result(), lexical)
    candidates = {*_best(lexical, CANDIDATES), *_best(dense, CANDIDATES)}
    rows = _looked_at(session, user_id, candidates, kinds)
    scores = _fused(rows, asked, lexical, dense, DENSE_WEIGHT if latin(query) or _reads_all(shelf) else FOREIGN_DENSE_WEIGHT)
    ranked = sorted(scores.items(), key=lambda pair: (-pair[1], -pair[0]))[:limit]
    found = {row.number: row for row in session.scalars(select(Memory).where(_among(number for number, _ in ranked)))}
    return [_hit(found[number], score) for number, score in ranked]


@lru_cache(maxsize=1)
def _embedding() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(4, thread_name_prefix="recall")


@dataclass(frozen=True)
class _Seen:
    """What is needed of a candidate to rank it. Reading whole memories, hundreds of them, took longer than finding them."""

    kind: str
    speaker: str
    at: datetime


def _looked_at(session: Session, user_id: str, numbers: Iterable[int], kinds: Sequence[str]) -> dict[int, _Seen]:
    query = select(Memory.number, Memory.kind, Memory.speaker, Memory.at)
    query = query.where(_among(numbers), Memory.user_id == user_id, Memory.superseded_by.is_(None))
    rows = session.execute(query.where(Memory.kind.in_(kinds)) if kinds else query)
    return {number: _Seen(kind, speaker, at) for number, kind, speaker, at in rows}


def _among(numbers: Iterable[int]) -> ColumnElement[bool]:
    """One parameter however many numbers: a list of them makes a statement that is parsed anew each time."""
    return Memory.number == any_(literal(list(numbers), ARRAY(BigInteger)))


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


def _take_apart(session: Session, shelf: MemoryShelf, query: str, speaker: str, today: date) -> _Asked:
    own = {term_of(part) for part in normalise(speaker).split()}
    weights = {term: 1.0 for term in terms(query) if term not in own}
    weights.update((term, DATE_WEIGHT) for span in spans(query, today) for term in day_terms(span))
    found = _known(session, shelf.user_id, list(weights))
    ideal = sum(weight * _idf(shelf.count, found.get(word, (0, 0))[1]) for word, weight in weights.items() if not word.startswith("#"))
    for term in [term for term in weights if term not in found and not term.startswith("#") and len(term) >= 4]:
        for near, row in _near(session, shelf.user_id, term).items():
            found.setdefault(near, row)
            weights.setdefault(near, TYPO_WEIGHT)
    known = [(word_id, df, weights[word] * _idf(shelf.count, df)) for word, (word_id, df) in found.items()]
    return _Asked(speaker, sorted(known, key=lambda term: term[1]), max(ideal, 1.0))


def _without(query: str, speaker: str) -> str:
    """The question without the speaker's name; the question itself when nothing would be left."""
    parts = "|".join(re.escape(part) for part in speaker.split())
    bare = re.sub(rf"\b(?:{parts})(?:['’]s)?(?!\w)", " ", query, flags=re.IGNORECASE) if parts else query
    return " ".join(bare.split()) or query


def _idf(count: int, df: int) -> float:
    return math.log(1 + (count - df + 0.5) / (df + 0.5))


def _known(session: Session, user_id: str, words: Sequence[str]) -> dict[str, tuple[int, int]]:
    query = select(MemoryWord.word, MemoryWord.id, MemoryWord.df).where(MemoryWord.user_id == user_id, MemoryWord.word.in_(words))
    return {word: (word_id, df) for word, word_id, df in session.execute(query)}


def _near(session: Session, user_id: str, term: str) -> dict[str, tuple[int, int]]:
    """Words the person did use that a word they never used may have been meant as: the same beginning or end, about as long."""
    query = text("""
        SELECT word, id, df FROM memory_words WHERE user_id = :user_id AND length(word) BETWEEN :low AND :high
        AND word > :first AND word < :after_first AND (starts_with(word, :start) OR right(word, 1) = :last)
        UNION
        SELECT word, id, df FROM memory_words WHERE user_id = :user_id AND length(word) BETWEEN :low AND :high
        AND reverse(word) > :ending AND reverse(word) < :after_ending
    """)
    ending = term[:-4:-1]
    values = {
        "user_id": user_id, "low": len(term) - 2, "high": len(term) + 2, "first": term[0], "after_first": term[0] + _LAST_CHARACTER,
        "start": term[:2], "last": term[-1], "ending": ending, "after_ending": ending + _LAST_CHARACTER,
    }  # fmt: skip
    words = {word: (word_id, df) for word, word_id, df in session.execute(query, values)}
    return {word: words[word] for word in nearest(term, list(words))}


def _bm25(session: Session, shelf: MemoryShelf, asked: _Asked) -> dict[int, float]:
    """BM25 of the memories that have any of the terms: number -> score, the best of them."""
    choosing = 0
    read = 0
    for _, df, _ in asked.terms:
        read += df
        if choosing and read > MOST_POSTINGS:
            break
        choosing += 1
    scores = _posted(session, shelf, asked.terms[:choosing], None)
    for number, score in _posted(session, shelf, asked.terms[choosing:], list(scores)).items():
        scores[number] += score
    return scores


_RANKING = """
    SELECT p.number, sum(q.weight * p.tf * (:k1 + 1) / (p.tf + :k1 * (1 - :b + :b * p.length / :average))) AS score
    FROM unnest(:words, :weights) AS q (word_id, weight) JOIN memory_postings p ON p.word_id = q.word_id {among}
    GROUP BY p.number ORDER BY score DESC LIMIT :limit
"""


def _posted(session: Session, shelf: MemoryShelf, asked: Sequence[tuple[int, int, float]], among: list[int] | None) -> dict[int, float]:
    if not asked or among == []:
        return {}
    query = text(_RANKING.format(among="AND p.number = ANY(:among)" if among is not None else "")).bindparams(
        bindparam("words", type_=ARRAY(Integer)), bindparam("weights", type_=ARRAY(REAL)),
        *([bindparam("among", type_=ARRAY(BigInteger))] if among is not None else []),
    )  # fmt: skip
    values: dict[str, Any] = {
        "k1": K1, "b": B, "average": max(1.0, shelf.length / shelf.count), "limit": 2 * CANDIDATES,
        "words": [word_id for word_id, _, _ in asked], "weights": [weight for _, _, weight in asked],
    }  # fmt: skip
    if among is not None:
        values["among"] = among
    return {number: score for number, score in session.execute(query, values)}


def _dense(
    session: Session, shelf: MemoryShelf, queries: Mapping[str, NDArray[np.float32]], lexical: Mapping[int, float]
) -> dict[int, float]:
    """Cosine similarity of what is nearest and of what the words found."""
    found: dict[int, float] = {}
    for label, vector in queries.items():
        found |= vectors.nearest(session, shelf, label, vector, CANDIDATES)
        found |= vectors.similarities(session, label, vector, [number for number in _best(lexical, CANDIDATES) if number not in found])
    return found


def _best(scores: Mapping[int, float], count: int) -> list[int]:
    return sorted(scores, key=lambda number: -scores[number])[:count]


def _fused(
    rows: Mapping[int, _Seen], asked: _Asked, lexical: Mapping[int, float], dense: Mapping[int, float], dense_weight: float
) -> dict[int, float]:
    newest = max((row.at for row in rows.values()), default=clock.now())
    scores = {}
    for number, row in rows.items():
        age_days = (newest - row.at).total_seconds() / 86400
        scores[number] = (
            lexical.get(number, 0.0) / asked.ideal
            + dense_weight * max(0.0, dense.get(number, 0.0))
            + (SPEAKER_BONUS if asked.speaker and row.speaker == asked.speaker else 0.0)
            + RECENCY_BONUS * 0.5 ** (age_days / RECENCY_DAYS)
        )
    days: dict[date, list[float]] = defaultdict(list)
    for number, row in rows.items():
        if row.kind == "message":
            days[row.at.date()].append(scores[number])
    best = {day: sum(sorted(found)[-SESSION_BEST:]) / SESSION_BEST for day, found in days.items()}
    return {
        number: score + (SESSION_SHARE * best[rows[number].at.date()] if rows[number].kind == "message" else 0.0)
        for number, score in scores.items()
    }
