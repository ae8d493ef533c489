"""Sentences in three languages: every book says everything in each, with the same values; numbers get the right form of their word."""

from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

import pytest

from core.phrasebook import LANGUAGES, Phrasebook

ROOT = Path(__file__).parent.parent.parent
ROOMS = ("core", "media", "memory", "tools", "agent", "graphs", "cli")
BOOKS = sorted([path for room in ROOMS for path in (ROOT / room).rglob("phrases.toml")] + [ROOT / "cli" / "lists.toml"])


@pytest.mark.parametrize("path", BOOKS, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_book_says_everything_in_every_language_with_the_same_values(path: Path) -> None:
    for key, forms in Phrasebook(path).sentences().items():
        assert set(forms) == set(LANGUAGES), key
        slots = [{name for _, name, _, _ in Formatter().parse(text) if name} for text in forms.values()]
        assert slots[0] == slots[1] == slots[2], key
        assert re.search("[\u0e00-\u0e7f]", forms["th"]) or re.fullmatch(r"\W*", re.sub(r"\{[^}]*\}", "", forms["th"])), key
        assert re.search("[А-Яа-яё]", forms["ru"]) or re.fullmatch(r"\W*", re.sub(r"\{[^}]*\}", "", forms["ru"])), key


def test_there_are_books() -> None:
    assert len(BOOKS) >= 3


@pytest.fixture
def book(tmp_path: Path) -> Phrasebook:
    path = tmp_path / "phrases.toml"
    forms = ('en = "{n:#scene|scenes}, {s:.1f} s"', 'th = "{n} ฉาก {s:.1f} วินาที"', 'ru = "{n:#сцена|сцены|сцен}, {s:.1f} с"')
    path.write_text("\n".join(["[took]", *forms]), encoding="utf-8")
    return Phrasebook(path)


@pytest.mark.parametrize(
    ("language", "number", "said"),
    [("en", 1, "1 scene, 2.5 s"), ("en", 3, "3 scenes, 2.5 s"), ("th", 3, "3 ฉาก 2.5 วินาที"), ("ru", 1, "1 сцена, 2,5 с"),
     ("ru", 3, "3 сцены, 2,5 с"), ("ru", 5, "5 сцен, 2,5 с"), ("ru", 11, "11 сцен, 2,5 с"), ("ru", 21, "21 сцена, 2,5 с"),
     ("ru", 112, "112 сцен, 2,5 с"), ("fr", 2, "2 scenes, 2.5 s")],
)  # fmt: skip
def test_numbers_and_fractions(book: Phrasebook, language: str, number: int, said: str) -> None:
    assert book.say("took", language, n=number, s=2.5) == said


def test_what_a_tool_tells_of_its_progress_is_in_its_phrasebook() -> None:
    """A bare English note would stand in the middle of a Thai or a Russian conversation."""
    bare = re.compile(r"\b(?:work|wish)\.progress\([^()\n]*,\s*f?\"[A-Za-z]")
    assert [str(path) for path in sorted((ROOT / "tools").rglob("*.py")) if bare.search(path.read_text(encoding="utf-8"))] == []
