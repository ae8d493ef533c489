"""Vectors of memories: made apart from the texts, made again when another embedder is chosen, scanned or walked by a graph.

A person with few memories is searched exactly. From `GRAPH_FROM` on the person gets an HNSW index of their own (a partial index: it holds
this person's vectors of this embedder and no others), walked iteratively; one graph over everybody loses small users among the large
(recall@50 of a user of 1,000 inside 200,000 rows: .01, .50 with iterative scan; exact 1.0 in 0.4 ms).
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import ARRAY, BigInteger, Text, bindparam, select, text
from sqlalchemy.orm import Session

from core.database import engine, transaction
from core.embeddings import embedder, named
from core.errors import JarvisError
from memory.shelf import locked_shelf
from memory.tables import Memory, MemoryShelf

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

GRAPH_FROM = 8_000  # exact search of 10,000 halves of 384 takes 10 ms, the graph 3 with 98 of 100 of the nearest; it is built in 2 s
GRAPH_DROPPED_BELOW = 4_000
_BATCH = 256
_MOST_DIMENSIONS = 4000  # what pgvector can index in half precision
EF_SEARCH = 300  # how far a graph is walked: of 10,000 it finds .978 of the nearest 120, 200 finds .957, 120 finds .925


def embed_missing(user_id: str | None = None, *, limit: int = 2048) -> int:
    """Make vectors that are missing or of another embedder, for one person or for whoever has some. Answers how many were made.

    Texts are read, embedded and written in transactions of their own; a memory that was changed or forgotten meanwhile is passed over.
    Raises Unavailable when the embedder cannot be reached.
    """
    model, made = embedder(), 0
    while made < limit:
        batch = _waiting(model.name, user_id, min(_BATCH, limit - made))
        if not batch:
            break
        vectors = model.embed([said for _, _, said in batch])
        by_user: dict[str, list[tuple[int, Any]]] = {}
        for (owner, number, _), vector in zip(batch, vectors, strict=True):
            by_user.setdefault(owner, []).append((number, vector))
        for owner, found in by_user.items():
            with transaction() as session:
                _write(session, owner, model.name, found)
        made += len(batch)
    return made


def _waiting(label: str, user_id: str | None, limit: int) -> list[tuple[str, int, str]]:
    """Owner, number and words of memories without a vector of that embedder."""
    with transaction() as session:
        owners = [user_id] if user_id else _behind(session, label)
        for owner in owners:
            rows = session.execute(
                text("""
                    SELECT m.number, m.speaker, m.text, m.at FROM memories m
                    LEFT JOIN memory_vectors v ON v.number = m.number AND v.embedder = :label
                    WHERE m.user_id = :owner AND m.superseded_by IS NULL AND v.number IS NULL ORDER BY m.number LIMIT :limit
                """),
                {"label": label, "owner": owner, "limit": limit},
            ).all()
            if rows:
                return [(owner, number, said(speaker, words, at)) for number, speaker, words, at in rows]
    return []


def _behind(session: Session, label: str) -> list[str]:
    """People whose totals say that vectors of the embedder are missing."""
    done = MemoryShelf.embedders[label].astext.cast(BigInteger)
    query = select(MemoryShelf.user_id).where(MemoryShelf.count > 0, (done.is_(None)) | (done < MemoryShelf.count))
    return list(session.scalars(query.limit(20)))


def work_waits() -> bool:
    """Whether there are vectors to be made, or a graph to be built or dropped."""
    with transaction() as session:
        if _behind(session, embedder().name):
            return True
        shelves = session.scalars(select(MemoryShelf).where((MemoryShelf.count >= GRAPH_FROM) | (MemoryShelf.indexed != "")))
        return any(_graph_for(shelf.embedders, shelf.count, shelf.indexed) != shelf.indexed for shelf in shelves)


def said(speaker: str, words: str, at: Any) -> str:
    """What is embedded: who and when belong to the meaning (recall@10 of raw turns .33, of turns with speaker and date .45)."""
    return f"{speaker} ({at.day} {at:%B %Y}): {words}" if speaker else words


def _write(session: Session, user_id: str, label: str, vectors: Sequence[tuple[int, Any]]) -> None:
    shelf = locked_shelf(session, user_id)
    numbers = [number for number, _ in vectors]
    alive = set(
        session.scalars(select(Memory.number).where(Memory.number.in_(numbers), Memory.user_id == user_id, Memory.superseded_by.is_(None)))
    )
    kept = [(number, vector) for number, vector in vectors if number in alive]
    if not kept:
        return
    embedders = Counter(shelf.embedders)
    by_number = bindparam("numbers", type_=ARRAY(BigInteger))
    replaced = session.execute(
        text("DELETE FROM memory_vectors WHERE number = ANY(:numbers) RETURNING embedder").bindparams(by_number),
        {"numbers": [number for number, _ in kept]},
    )
    embedders.subtract(old for (old,) in replaced)
    session.execute(
        text("""
            INSERT INTO memory_vectors (number, user_id, embedder, embedding)
            SELECT number, :user_id, :label, embedding::halfvec FROM unnest(:numbers, :vectors) AS v (number, embedding)
        """).bindparams(by_number, bindparam("vectors", type_=ARRAY(Text))),
        {"user_id": user_id, "label": label, "numbers": [number for number, _ in kept], "vectors": [literal(vector) for _, vector in kept]},
    )
    embedders[label] += len(kept)
    shelf.embedders = {name: count for name, count in embedders.items() if count > 0}


def literal(vector: NDArray[np.float32]) -> str:
    """A vector as pgvector reads it."""
    return "[" + ",".join(map("%.5g".__mod__, vector.tolist())) + "]"


def queries(labels: Iterable[str], words: str) -> dict[str, NDArray[np.float32]]:
    """The question as each embedder sees that made some of a person's vectors; while they are being made again these are two.

    An embedder that cannot be reached is left out: words still find.
    """
    found: dict[str, NDArray[np.float32]] = {}
    for label in labels:
        try:
            found[label] = named(label).embed([words])[0]
        except JarvisError:
            continue
    return found


def tend_graphs() -> list[str]:
    """Give large shelves an index of their own, take it from those that shrank or moved to another embedder. Answers whose changed.

    Built beside reading and writing (CREATE INDEX CONCURRENTLY); about a minute for 100,000 memories.
    """
    with transaction() as session:
        shelves = list(session.scalars(select(MemoryShelf).where((MemoryShelf.count >= GRAPH_FROM) | (MemoryShelf.indexed != ""))))
    changed = []
    for shelf in shelves:
        wanted = _graph_for(shelf.embedders, shelf.count, shelf.indexed)
        if wanted != shelf.indexed:
            _move_graph(shelf.user_id, wanted)
            changed.append(shelf.user_id)
    return changed


def _graph_for(embedders: Mapping[str, int], count: int, current: str) -> str:
    """The embedder whose vectors deserve an index: the one that has most of them, when they are many."""
    label, most = max(embedders.items(), key=lambda pair: pair[1], default=("", 0))
    return label if most >= (GRAPH_FROM if current != label else GRAPH_DROPPED_BELOW) else ""


def _move_graph(user_id: str, label: str) -> None:
    name = f"ix_memory_graph_{hashlib.sha256(user_id.encode()).hexdigest()[:16]}"
    with transaction() as session:
        locked_shelf(session, user_id).indexed = ""
        size = session.scalar(
            text("SELECT vector_dims(embedding) FROM memory_vectors WHERE user_id = :user_id AND embedder = :label LIMIT 1"),
            {"user_id": user_id, "label": label},
        )
    with engine().connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("SET statement_timeout = 0"))
        connection.execute(text("SET maintenance_work_mem = '256MB'"))
        connection.execute(text(f"DROP INDEX CONCURRENTLY IF EXISTS {name}"))
        if label and size and size <= _MOST_DIMENSIONS:
            where = text(
                f"CREATE INDEX CONCURRENTLY {name} ON memory_vectors USING hnsw ((embedding::halfvec({size})) halfvec_ip_ops) "
                "WHERE user_id = :user_id AND embedder = :label"
            ).bindparams(bindparam("user_id", type_=Text, literal_execute=True), bindparam("label", type_=Text, literal_execute=True))
            connection.execute(where, {"user_id": user_id, "label": label})
        connection.invalidate()  # its settings go with it
    if label and size and size <= _MOST_DIMENSIONS:
        with transaction() as session:
            locked_shelf(session, user_id).indexed = label
