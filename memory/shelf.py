"""A person's memories as a shelf: put up, look through, change, take down. Every function works inside the caller's transaction.

Writers of one person take turns (the row of `memory_shelves` is locked), so that the totals the ranking needs are always right. Vectors
are made apart (memory/vectors.py): a memory is found by its words at once, and by its meaning as soon as its vector is there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any, Literal

from sqlalchemy import ARRAY, BigInteger, Integer, Text, bindparam, delete, select, text
from sqlalchemy.dialects.postgresql import REAL, insert
from sqlalchemy.orm import Session

from core import clock
from core.errors import InvalidInput, NotFound
from core.ids import new_id
from memory.tables import Memory, MemoryShelf
from memory.times import day_terms, index_terms, spans
from memory.words import terms

Kind = Literal["fact", "preference", "episode", "document", "message"]
Source = Literal["said", "learned", "made", "imported"]

MAX_CHARS = 8_000
CONTEXT_CHARS = 500
SAME_TALK = timedelta(hours=6)
"""A turn is understood from the one before it when no more time than this lies between them."""
# Weight of a word of the turn before, and of a date's terms. Chosen with the others in memory/recall.py.
CONTEXT_WEIGHT = 0.4


@dataclass(frozen=True)
class NewMemory:
    """A memory to be put up. `at`: when it was said or happened (default: now). `context`: what was said just before it.

    `slot` and `value` make it the default of a tool's field (`slot`), or the current answer to a question (`slot` of a fact).
    """

    text: str
    kind: Kind = "fact"
    speaker: str = ""
    at: datetime | None = None
    ref: str | None = None
    context: str = ""
    slot: str | None = None
    value: Any = None
    source: Source = "said"
    origin: str | None = None


@dataclass
class Added:
    """What putting up came to: new memories, how many were there already, how many were changed, and what they took the place of."""

    memories: list[Memory] = field(default_factory=list)
    unchanged: int = 0
    changed: int = 0
    superseded: list[Memory] = field(default_factory=list)


def add(session: Session, user_id: str, entries: Sequence[NewMemory]) -> Added:
    """Put memories up, in order. One with a `ref` that is there already replaces it, or is left out when nothing differs.

    An earlier memory with the same `slot` becomes history. Raises InvalidInput for a text that is empty or too long.
    """
    shelf = locked_shelf(session, user_id)
    entries = [_clean(entry) for entry in entries]
    refs = [entry.ref for entry in entries if entry.ref]
    there = {row.ref: row for row in session.scalars(select(Memory).where(Memory.user_id == user_id, Memory.ref.in_(refs)))} if refs else {}
    done = Added()
    fresh: dict[str, NewMemory] = {}
    for number, entry in enumerate(entries):
        old = there.get(entry.ref) if entry.ref else None
        if old is not None and (old.text, old.speaker, old.at) == (entry.text, entry.speaker, entry.at or old.at):
            done.unchanged += 1
        else:
            fresh[entry.ref or f"\0{number}"] = entry  # a ref given twice: the later one
    changed = [there[ref] for ref in fresh if ref in there]
    done.changed = len(changed)
    _take_down(session, shelf, changed)
    done.memories = _put_up(session, shelf, list(_with_context(session, user_id, list(fresh.values()))))
    done.superseded = _supersede(session, shelf, done.memories)
    return done


def locked_shelf(session: Session, user_id: str) -> MemoryShelf:
    """The person's shelf, locked until the transaction ends."""
    session.execute(insert(MemoryShelf).values(user_id=user_id).on_conflict_do_nothing())
    return session.scalars(
        select(MemoryShelf).where(MemoryShelf.user_id == user_id).with_for_update().execution_options(populate_existing=True)
    ).one()


def _clean(entry: NewMemory) -> NewMemory:
    words = entry.text.replace("\0", " ").strip()
    if not words:
        raise InvalidInput("there is nothing to remember in an empty text")
    if len(words) > MAX_CHARS:
        raise InvalidInput(f"a memory may have at most {MAX_CHARS} characters, not {len(words)}", hint="Hand long texts over as a file.")
    return replace(entry, text=words, speaker=entry.speaker.replace("\0", " ").strip(), context=entry.context.replace("\0", " "))


def _with_context(session: Session, user_id: str, entries: Sequence[NewMemory]) -> Iterator[NewMemory]:
    """Turns of a conversation get the turn before them as context, unless they bring their own."""
    last: NewMemory | None = None
    for entry in entries:
        if entry.kind != "message":
            yield entry
            continue
        if last is None and entry.at is not None:
            last = _last_turn(session, user_id, entry.at)
        near = last is not None and entry.at is not None and last.at is not None and abs(entry.at - last.at) <= SAME_TALK
        yield replace(entry, context=last.text[:CONTEXT_CHARS]) if near and last and not entry.context else entry
        last = entry


def _last_turn(session: Session, user_id: str, at: datetime) -> NewMemory | None:
    row = session.scalar(
        select(Memory)
        .where(Memory.user_id == user_id, Memory.kind == "message", Memory.at <= at, Memory.at >= at - SAME_TALK)
        .order_by(Memory.at.desc(), Memory.number.desc())
        .limit(1)
    )
    return NewMemory(row.text, at=row.at) if row else None


def _put_up(session: Session, shelf: MemoryShelf, entries: Sequence[NewMemory]) -> list[Memory]:
    if not entries:
        return []
    numbers = session.scalars(text("SELECT nextval('memory_numbers') FROM generate_series(1, :n)"), {"n": len(entries)}).all()
    weights = [term_weights(entry.text, entry.context, entry.at or clock.now()) for entry in entries]
    ids = _count_words(session, shelf.user_id, Counter(word for found in weights for word in found))
    rows = [
        Memory(
            id=new_id("mem"), number=number, user_id=shelf.user_id, kind=entry.kind, text=entry.text, speaker=entry.speaker,
            at=entry.at or clock.now(), context=entry.context, ref=entry.ref, slot=entry.slot, value=entry.value, source=entry.source,
            origin=entry.origin, words=sorted(ids[word] for word in found), length=length_of(found),
        )
        for entry, number, found in zip(entries, numbers, weights, strict=True)
    ]  # fmt: skip
    session.add_all(rows)
    session.flush()
    _post(
        session, [(ids[word], row.number, tf, row.length) for row, found in zip(rows, weights, strict=True) for word, tf in found.items()]
    )
    _total(shelf, rows, 1)
    return rows


def term_weights(words: str, context: str, at: datetime) -> dict[str, float]:
    """How often each term stands in a memory. Words of its context count for less; the days it was said on and speaks of are terms too."""
    found = {term: float(count) for term, count in Counter(terms(words)).items()}
    for term in terms(context):
        found[term] = found.get(term, 0.0) + CONTEXT_WEIGHT
    day = at.date()
    for term in (*index_terms(day), *(term for span in spans(words, day) for term in day_terms(span))):
        found[term] = 1.0
    return found


def length_of(weights: dict[str, float]) -> int:
    """A memory's length for BM25; dates do not make it longer."""
    return max(1, round(sum(tf for word, tf in weights.items() if not word.startswith("#"))))


def _count_words(session: Session, user_id: str, counted: Counter[str]) -> dict[str, int]:
    words = sorted(counted)
    query = text("""
        INSERT INTO memory_words (user_id, word, df) SELECT :user_id, word, df FROM unnest(:words, :dfs) AS w (word, df)
        ON CONFLICT (user_id, word) DO UPDATE SET df = memory_words.df + excluded.df RETURNING word, id
    """).bindparams(bindparam("words", type_=ARRAY(Text)), bindparam("dfs", type_=ARRAY(Integer)))
    found = session.execute(query, {"user_id": user_id, "words": words, "dfs": [counted[word] for word in words]})
    return {word: word_id for word, word_id in found}


def _post(session: Session, postings: Sequence[tuple[int, int, float, int]]) -> None:
    query = text("""
        INSERT INTO memory_postings (word_id, number, tf, length) SELECT * FROM unnest(:words, :numbers, :tfs, :lengths)
    """).bindparams(
        bindparam("words", type_=ARRAY(Integer)), bindparam("numbers", type_=ARRAY(BigInteger)),
        bindparam("tfs", type_=ARRAY(REAL)), bindparam("lengths", type_=ARRAY(Integer)),
    )  # fmt: skip
    columns: list[Any] = [list(column) for column in zip(*sorted(postings), strict=True)]
    session.execute(query, dict(zip(("words", "numbers", "tfs", "lengths"), columns, strict=True)))


def _total(shelf: MemoryShelf, rows: Iterable[Memory], sign: int) -> None:
    """Add rows to the shelf's totals, or take them off."""
    rows = list(rows)
    shelf.count += sign * len(rows)
    shelf.length += sign * sum(row.length for row in rows)
    speakers = Counter(shelf.speakers)
    for row in rows:
        if row.speaker:
            speakers[row.speaker] += sign
    shelf.speakers = {name: count for name, count in speakers.items() if count > 0}


def _supersede(session: Session, shelf: MemoryShelf, fresh: Sequence[Memory]) -> list[Memory]:
    newest = {row.slot: row for row in fresh if row.slot}
    if not newest:
        return []
    query = select(Memory).where(Memory.user_id == shelf.user_id, Memory.slot.in_(newest), Memory.superseded_by.is_(None))
    old = [row for row in session.scalars(query) if row.id != newest[row.slot or ""].id]
    _unindex(session, shelf, old)
    for row in old:
        row.superseded_by = newest[row.slot or ""].id
    session.flush()
    return old


def _unindex(session: Session, shelf: MemoryShelf, rows: Sequence[Memory]) -> None:
    """Take memories out of both indexes and the totals; their texts stay."""
    rows = [row for row in rows if row.superseded_by is None]
    if not rows:
        return
    numbers = [row.number for row in rows]
    counted = Counter(word for row in rows for word in row.words)
    words, dfs = list(counted), list(counted.values())
    by_words = (bindparam("words", type_=ARRAY(Integer)), bindparam("dfs", type_=ARRAY(Integer)))
    session.execute(
        text("DELETE FROM memory_postings WHERE word_id = ANY(:words) AND number = ANY(:numbers)").bindparams(
            by_words[0], bindparam("numbers", type_=ARRAY(BigInteger))
        ),
        {"words": words, "numbers": numbers},
    )
    session.execute(
        text("UPDATE memory_words SET df = df - w.n FROM unnest(:words, :dfs) AS w (id, n) WHERE memory_words.id = w.id").bindparams(
            *by_words
        ),
        {"words": words, "dfs": dfs},
    )
    session.execute(text("DELETE FROM memory_words WHERE id = ANY(:words) AND df <= 0").bindparams(by_words[0]), {"words": words})
    gone = session.execute(
        text("DELETE FROM memory_vectors WHERE number = ANY(:numbers) RETURNING embedder").bindparams(
            bindparam("numbers", type_=ARRAY(BigInteger))
        ),
        {"numbers": numbers},
    )
    embedders = Counter(shelf.embedders)
    embedders.subtract(label for (label,) in gone)
    shelf.embedders = {label: count for label, count in embedders.items() if count > 0}
    _total(shelf, rows, -1)


def _take_down(session: Session, shelf: MemoryShelf, rows: Sequence[Memory]) -> None:
    if not rows:
        return
    _unindex(session, shelf, rows)
    session.execute(delete(Memory).where(Memory.id.in_([row.id for row in rows])))


def forget(session: Session, user_id: str, ids: Sequence[str]) -> list[str]:
    """Delete memories, with what they had taken the place of. Really: text, vector, words. Answers the texts, for saying what is gone.

    Raises NotFound when one is not the person's.
    """
    shelf = locked_shelf(session, user_id)
    rows = [get(session, user_id, memory_id) for memory_id in dict.fromkeys(ids)]
    texts = [row.text for row in rows]
    for slot in {row.slot for row in rows if row.kind == "preference" and row.slot}:
        # What led to it counts no longer: it would be learned again from the very next run.
        session.execute(
            text("UPDATE memories SET value = value - :slot WHERE user_id = :user_id AND kind = 'episode' AND value ? :slot"),
            {"slot": slot, "user_id": user_id},
        )
    _take_down(session, shelf, _with_history(session, user_id, rows))
    return texts


def forget_all(session: Session, user_id: str, *, origin: str | None = None) -> int:
    """Delete everything, or all pieces of one document. Answers how many memories that were."""
    shelf = locked_shelf(session, user_id)
    query = select(Memory).where(Memory.user_id == user_id)
    rows = list(session.scalars(query.where(Memory.origin == origin) if origin else query))
    for start in range(0, len(rows), 1000):
        _take_down(session, shelf, rows[start : start + 1000])
    return len(rows)


def _with_history(session: Session, user_id: str, rows: Sequence[Memory]) -> list[Memory]:
    found = {row.id: row for row in rows}
    layer = list(found)
    while layer:
        older = session.scalars(select(Memory).where(Memory.user_id == user_id, Memory.superseded_by.in_(layer)))
        layer = [row.id for row in older if found.setdefault(row.id, row) is row and row.id not in layer]
    return list(found.values())


def change(session: Session, user_id: str, memory_id: str, words: str, *, slot: str | None = None, value: Any = None) -> Memory:
    """Say a memory anew; the old wording is kept as its history. Raises NotFound, InvalidInput."""
    shelf = locked_shelf(session, user_id)
    old = get(session, user_id, memory_id)
    fresh = NewMemory(
        words, old.kind, old.speaker, clock.now(), None, old.context, slot, value, "said", old.origin,  # type: ignore[arg-type]
    )  # fmt: skip
    made = _put_up(session, shelf, [_clean(fresh)])[0]
    _supersede(session, shelf, [made])
    if old.superseded_by is None:
        _unindex(session, shelf, [old])
        old.superseded_by = made.id
    ref, old.ref = old.ref, None
    session.flush()
    made.ref = ref
    session.flush()
    return made


def get(session: Session, user_id: str, memory_id: str) -> Memory:
    """Raises NotFound when the person has no such memory."""
    found = session.get(Memory, memory_id)
    if found is None or found.user_id != user_id:
        raise NotFound(f"there is no memory {memory_id}", hint="`jarvis memory list` shows what is remembered.")
    return found


def listed(
    session: Session, user_id: str, *, kinds: Sequence[str] = (), history: bool = False, limit: int = 50, before: datetime | None = None
) -> list[Memory]:
    """Newest first. `history`: also what newer ones took the place of. `before` pages on."""
    query = select(Memory).where(Memory.user_id == user_id).order_by(Memory.at.desc(), Memory.number.desc()).limit(limit)
    query = query if history else query.where(Memory.superseded_by.is_(None))
    query = query.where(Memory.kind.in_(kinds)) if kinds else query
    return list(session.scalars(query.where(Memory.at < before) if before else query))


def everything(session: Session, user_id: str) -> Iterator[Memory]:
    """All memories with their history, oldest first, for an export."""
    query = select(Memory).where(Memory.user_id == user_id).order_by(Memory.number).execution_options(yield_per=500)
    yield from session.scalars(query)


def record(row: Memory) -> dict[str, Any]:
    """A memory as the API, the command line and an export show it."""
    return {
        "id": row.id, "kind": row.kind, "text": row.text, "speaker": row.speaker, "at": row.at.isoformat(), "ref": row.ref,
        "slot": row.slot, "value": row.value, "source": row.source, "superseded_by": row.superseded_by,
    }  # fmt: skip


def count(session: Session, user_id: str) -> int:
    """How many memories are recalled from."""
    return session.scalar(select(MemoryShelf.count).where(MemoryShelf.user_id == user_id)) or 0
