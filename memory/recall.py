"""Recall: words and meaning together.

    score = BM25 / what a full match could give  +  0.9 x cosine  +  who said it  +  what else was said that day  +  how lately

BM25 (Robertson and Zaragoza 2009) over a memory's own words, for less over those of the turn before it, and over its dates: "last week" in
a question becomes the days it means. It is measured against what the question's words could give at most, so that where few of them are
found the meaning decides. A person named in the question who is a speaker is looked for as one, and the name is taken out of words and
meaning: who says "Anna" is mostly not Anna. A term nobody ever used is taken for a misspelt one.

The constants were chosen on benchmarks/recall.py (152 questions, .84 recall@10) and two conversations of LoCoMo (302 questions; recall@10
.81 and .82, MRR .60 and .61), moving one of them by a third costs at most .04; BM25 leads because it did on the 1,982 questions of all ten
(alone .74, vectors alone .45).
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from core import clock
from core.embeddings import BUNDLED
from memory import indexes, vectors
from memory.indexes import Candidate, Totals
from memory.times import day_terms, spans
from memory.words import latin, normalise, term_of, terms

DENSE_WEIGHT = 0.9
FOREIGN_DENSE_WEIGHT = 0.2  # the bundled model reads Thai and Russian letter by letter
SPEAKER_BONUS = 0.15
SESSION_SHARE, SESSION_BEST = 0.1, 3
RECENCY_BONUS, RECENCY_DAYS = 0.02, 180.0
DATE_WEIGHT = 0.7
TYPO_WEIGHT = 0.6


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
    """A question taken apart. `terms`: word id, df and weight, rarest first; `ideal`: the sum of all weights, known to the index or not."""

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
    session.flush()
    query = query.replace("\0", " ")
    weights = _weights(query, (now or clock.now()).astimezone(ZoneInfo(zone)).date())
    shelf = indexes.totals(session, user_id, list(weights))
    if shelf is None or not shelf.count or not query.strip():
        return []
    speaker = _speaker(query, shelf.speakers)
    # The model computes while the database looks words up.
    vectored = _embedding().submit(vectors.queries, list(shelf.embedders), _without(query, speaker))
    asked = _take_apart(session, shelf, weights, speaker)
    candidates = indexes.candidates(session, shelf, asked.terms, vectored.result(), kinds)
    scores = _fused(candidates, asked, DENSE_WEIGHT if latin(query) or _reads_all(shelf) else FOREIGN_DENSE_WEIGHT)
    ranked = sorted(scores.items(), key=lambda pair: (-pair[1], -pair[0]))[:limit]
    found = indexes.texts(session, [number for number, _ in ranked])
    return [_hit(found[number], score) for number, score in ranked]


@lru_cache(maxsize=1)
def _embedding() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(4, thread_name_prefix="recall")


def _reads_all(shelf: Totals) -> bool:
    """Whether the person's vectors come from a model that reads more than Latin letters."""
    return BUNDLED not in shelf.embedders


def _hit(row: Sequence[Any], score: float) -> Hit:
    memory_id, said, at, kind, speaker, ref, slot, value = row
    return Hit(memory_id, said, round(score, 4), at, kind, speaker, ref, slot, value)


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


def _weights(query: str, today: date) -> dict[str, float]:
    """The terms of a question, those of the days it means for less."""
    weights = dict.fromkeys(terms(query), 1.0)
    weights.update((term, DATE_WEIGHT) for span in spans(query, today) for term in day_terms(span))
    return weights


def _take_apart(session: Session, shelf: Totals, weights: Mapping[str, float], speaker: str) -> _Asked:
    own = {term_of(part) for part in normalise(speaker).split()}
    asked = {term: weight for term, weight in weights.items() if term not in own}
    found = {word: row for word, row in shelf.known.items() if word in asked}
    ideal = sum(weight * _idf(shelf.count, found.get(word, (0, 0))[1]) for word, weight in asked.items() if not word.startswith("#"))
    unknown = [term for term in asked if term not in found and not term.startswith("#") and len(term) >= 4]
    for near, row in indexes.meant(session, shelf.user_id, unknown).items():
        found.setdefault(near, row)
        asked.setdefault(near, TYPO_WEIGHT)
    known = [(word_id, df, asked[word] * _idf(shelf.count, df)) for word, (word_id, df) in found.items()]
    return _Asked(speaker, sorted(known, key=lambda term: term[1]), max(ideal, 1.0))


def _without(query: str, speaker: str) -> str:
    """The question without the speaker's name; the question itself when nothing would be left."""
    parts = "|".join(re.escape(part) for part in speaker.split())
    bare = re.sub(rf"\b(?:{parts})(?:['’]s)?(?!\w)", " ", query, flags=re.IGNORECASE) if parts else query
    return " ".join(bare.split()) or query


def _idf(count: int, df: int) -> float:
    return math.log(1 + (count - df + 0.5) / (df + 0.5))


def _fused(candidates: Sequence[Candidate], asked: _Asked, dense_weight: float) -> dict[int, float]:
    newest = max((one.at for one in candidates), default=clock.now())
    scores = {
        one.number: one.lexical / asked.ideal
        + dense_weight * max(0.0, one.dense)
        + (SPEAKER_BONUS if asked.speaker and one.speaker == asked.speaker else 0.0)
        + RECENCY_BONUS * 0.5 ** ((newest - one.at).total_seconds() / 86400 / RECENCY_DAYS)
        for one in candidates
    }
    days: dict[date, list[float]] = defaultdict(list)
    said = [(one.number, one.at.date()) for one in candidates if one.kind == "message"]
    for number, day in said:
        days[day].append(scores[number])
    best = {day: sum(sorted(found)[-SESSION_BEST:]) / SESSION_BEST for day, found in days.items()}
    return scores | {number: scores[number] + SESSION_SHARE * best[day] for number, day in said}
