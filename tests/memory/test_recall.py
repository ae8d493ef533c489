"""Memories: put up, found by words, meaning, date and speaker, superseded, forgotten; and never anybody else's."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select

from core.database import forget_engine, transaction
from core.errors import InvalidInput, NotFound
from core.ids import new_id
from memory import shelf, vectors
from memory.migrate import upgrade
from memory.recall import Hit, recall
from memory.shelf import NewMemory
from memory.tables import Memory, MemoryPosting, MemoryShelf, MemoryVector, MemoryWord, User

MAY = datetime(2026, 5, 8, 13, 56, tzinfo=UTC)


@pytest.fixture(scope="module")
def tables(engines: object) -> Iterator[None]:
    upgrade()
    yield
    forget_engine()


@pytest.fixture
def user_id(tables: None) -> str:
    return _person()


def _person() -> str:
    user_id = new_id("usr")
    with transaction() as session:
        session.add(User(id=user_id, name=user_id, timezone="UTC"))
    return user_id


def keep(user_id: str, *entries: NewMemory | str, embed: bool = False) -> shelf.Added:
    with transaction() as session:
        done = shelf.add(session, user_id, [entry if isinstance(entry, NewMemory) else NewMemory(entry, at=MAY) for entry in entries])
    if embed:
        vectors.embed_missing(user_id)
    return done


def found(user_id: str, query: str, **options: object) -> list[Hit]:
    with transaction() as session:
        return recall(session, user_id, query, now=MAY + timedelta(days=30), **options)  # type: ignore[arg-type]


def texts(user_id: str, query: str, **options: object) -> list[str]:
    return [hit.text for hit in found(user_id, query, **options)]


def totals(user_id: str) -> tuple[int, int, int, int]:
    """Memories, words, postings and vectors of one person."""
    with transaction() as session:
        words = select(MemoryWord.id).where(MemoryWord.user_id == user_id)
        queries = (
            select(func.count()).select_from(Memory).where(Memory.user_id == user_id),
            select(func.count()).select_from(MemoryWord).where(MemoryWord.user_id == user_id),
            select(func.count()).select_from(MemoryPosting).where(MemoryPosting.word_id.in_(words)),
            select(func.count()).select_from(MemoryVector).where(MemoryVector.user_id == user_id),
        )
        first, second, third, fourth = (session.scalar(query) or 0 for query in queries)
    return first, second, third, fourth


NOTES = [
    "My channel is called Leaf & Co and it is about houseplants.",
    "The logo colours are forest green and cream.",
    "Интро всегда снимаем на балконе утром.",
    "ฉันชอบซับไตเติลภาษาไทยตัวใหญ่สีเหลือง",
    "Grandmother Nadia taught me how to bake rye bread.",
    "We bought a used camera from a neighbour.",
]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("what is my channel called?", 0),
        ("which colors does the logo have", 1),
        ("где снимаем интро", 2),
        ("съёмка на балконах по утрам", 2),
        ("ซับไตเติลสีอะไร", 3),
        ("who teaches baking", 4),
        ("when did we buy the camera", 5),
        ("houseplnats chanel", 0),
        ("grandmother", 4),
    ],
)
def test_words_find_in_three_languages_with_other_forms_and_slips(user_id: str, query: str, expected: int) -> None:
    keep(user_id, *NOTES)
    assert texts(user_id, query)[0] == NOTES[expected]


def test_meaning_finds_where_no_word_is_shared(user_id: str) -> None:
    keep(user_id, *NOTES, embed=True)
    assert texts(user_id, "garden greenery videos on YouTube")[0] == NOTES[0]
    assert texts(user_id, "family recipes of an old relative")[0] == NOTES[4]


def test_nobody_else_is_ever_found(user_id: str) -> None:
    other = _person()
    keep(user_id, *NOTES, embed=True)
    keep(other, "My channel is called Secret Garden.", "The vault code is 4711.", embed=True)
    for query in ("channel called", "vault code 4711", "secret"):
        assert not {"My channel is called Secret Garden.", "The vault code is 4711."} & set(texts(user_id, query, limit=50))
        assert not set(NOTES) & set(texts(other, query, limit=50))
    with transaction() as session, pytest.raises(NotFound):
        shelf.forget(session, user_id, [shelf.listed(session, other)[0].id])


def test_a_turn_is_found_by_what_was_asked_before_it_and_by_who_said_it(user_id: str) -> None:
    turns = [
        ("Mia", "Did you ever try pottery?"), ("Jon", "Twice, and I loved it!"), ("Mia", "Lovely."),
        ("Jon", "How was the half marathon?"), ("Mia", "Hard, but I finished."), ("Jon", "Pottery is on my list for autumn."),
    ]  # fmt: skip
    entries = [
        NewMemory(words, "message", speaker, MAY + timedelta(minutes=number), f"D1:{number}")
        for number, (speaker, words) in enumerate(turns)
    ]
    keep(user_id, *entries)
    assert "D1:1" in [hit.ref for hit in found(user_id, "Has Jon tried pottery?")[:2]]
    assert found(user_id, "Did Mia finish the half marathon?")[0].ref == "D1:4"


@pytest.mark.parametrize(
    ("query", "day"),
    [
        ("what happened on 8 May 2026?", 8),
        ("last month on 20 May", 20),
        ("30 days ago", 8),
        ("что было 20 мая", 20),
        ("วันที่ 8 พฤษภาคม 2569", 8),
    ],
)
def test_days_in_a_question_are_found(user_id: str, query: str, day: int) -> None:
    days = [2, 8, 14, 20, 26]
    keep(user_id, *(NewMemory(f"We met and talked, part {number}.", at=MAY.replace(day=number)) for number in days))
    assert found(user_id, query)[0].at.day == day


def test_yesterday_in_a_memory_is_the_day_before_it_was_said(user_id: str) -> None:
    keep(user_id, NewMemory("Yesterday I adopted a dog.", at=MAY), NewMemory("The dog slept.", at=MAY - timedelta(days=9)))
    assert texts(user_id, "what happened with the dog on 7 May 2026")[0] == "Yesterday I adopted a dog."


def test_the_same_ref_is_one_memory(user_id: str) -> None:
    entries = [NewMemory("first words", ref="a", at=MAY), NewMemory("second words", ref="b", at=MAY)]
    assert len(keep(user_id, *entries).memories) == 2
    again = keep(user_id, *entries)
    assert (again.memories, again.unchanged, again.changed) == ([], 2, 0)
    before = totals(user_id)
    corrected = keep(user_id, NewMemory("second thoughts", ref="b", at=MAY))
    assert (len(corrected.memories), corrected.changed) == (1, 1)
    told = texts(user_id, "second")  # what is near in meaning may be among them, once its vector has been made beside this
    assert told[0] == "second thoughts" and "second words" not in told and totals(user_id)[0] == before[0]


def test_the_newer_wins_and_the_older_is_history(user_id: str) -> None:
    keep(user_id, NewMemory("Always subtitle in Thai.", "preference", slot="subtitle_languages", value=["th"]), embed=True)
    done = keep(user_id, NewMemory("Subtitles in Russian from now on.", "preference", slot="subtitle_languages", value=["ru"]))
    assert [row.text for row in done.superseded] == ["Always subtitle in Thai."]
    assert texts(user_id, "subtitle thai russian") == ["Subtitles in Russian from now on."]
    with transaction() as session:
        assert [row.value for row in shelf.listed(session, user_id)] == [["ru"]]
        assert [row.value for row in shelf.listed(session, user_id, history=True)] == [["ru"], ["th"]]


def test_a_correction_keeps_the_old_wording_and_the_ref(user_id: str) -> None:
    [made] = keep(user_id, NewMemory("My brand colour is blue.", ref="brand", at=MAY)).memories
    with transaction() as session:
        fresh = shelf.change(session, user_id, made.id, "My brand colour is teal.")
    assert (fresh.ref, fresh.text) == ("brand", "My brand colour is teal.")
    assert texts(user_id, "brand colour") == ["My brand colour is teal."]


def test_forgotten_is_gone_with_its_history(user_id: str) -> None:
    keep(user_id, "Something that stays.")
    left = totals(user_id)
    keep(user_id, NewMemory("My budget is 10.", slot="budget"), NewMemory("A secret about zebras.", at=MAY), embed=True)
    keep(user_id, NewMemory("My budget is 20.", slot="budget"), embed=True)
    with transaction() as session:
        ids = [row.id for row in shelf.listed(session, user_id) if row.text != "Something that stays."]
        assert sorted(shelf.forget(session, user_id, ids)) == ["A secret about zebras.", "My budget is 20."]
    assert totals(user_id)[:3] == left[:3] and totals(user_id)[3] == 1
    assert texts(user_id, "budget zebras") == ["Something that stays."]
    with transaction() as session:
        row = session.get_one(MemoryShelf, user_id)
        assert (row.count, row.embedders) == (1, {"minilm": 1})
        assert shelf.forget_all(session, user_id) == 1
    assert totals(user_id) == (0, 0, 0, 0)


def test_nothing_half_put_up(user_id: str) -> None:
    for words, said in (("  ", "nothing to remember"), ("x" * 9000, "at most")):
        with pytest.raises(InvalidInput, match=said):
            keep(user_id, "fine", words)
    assert totals(user_id) == (0, 0, 0, 0)


def test_odd_questions_find_nothing_and_break_nothing(user_id: str) -> None:
    keep(user_id, *NOTES, embed=True)
    for query in ("", "   ", "the of and", "'; DROP TABLE memories; --", "\0", "%", "a" * 2000, "🙂"):
        found(user_id, query)
    assert texts(user_id, "") == [] and totals(user_id)[0] == len(NOTES)
    assert texts(_person(), "anything") == []
