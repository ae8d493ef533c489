"""`asset.search`: a person's own files, found in PostgreSQL by their words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from core.database import forget_engine, transaction
from core.ids import new_id
from memory.tables import AssetRow, User
from tools.executor import Call, Outcome, execute

Search = Callable[..., Outcome]


@pytest.fixture(scope="module")
def people(engines: Path) -> Iterator[tuple[str, str]]:
    """Two people in a migrated database; the first has five files (the last one deleted), the second one."""
    from memory.migrate import upgrade

    upgrade()
    mine, other = new_id("usr"), new_id("usr")
    with transaction() as session:
        session.add_all([User(id=mine, name="Me", timezone="UTC"), User(id=other, name="You", timezone="UTC")])
        session.flush()
        for number, (name, kind, meta) in enumerate(
            [
                ("Coffee talk.mp4", "video", {"duration_s": 65.2, "width_px": 1920, "height_px": 1080}),
                ("coffee song.mp3", "audio", {"duration_s": 12.0, "has_video": False, "audio_codec": "mp3", "tags": ["เพลง"]}),
                ("กาแฟ 100%_ดี.png", "image", {"width_px": 640, "height_px": 480}),
                ("tea talk.mp4", "video", {"duration_s": 3.0}),
            ]
        ):
            session.add(_row(mine, name, kind, meta, number))
        gone = _row(mine, "coffee gone.mp4", "video", {}, 9)
        gone.deleted_at = gone.created_at
        session.add_all([gone, _row(other, "coffee secret.mp4", "video", {}, 10)])
    yield mine, other
    forget_engine()


def _row(user_id: str, filename: str, kind: str, meta: dict[str, Any], minute: int) -> AssetRow:
    from datetime import UTC, datetime

    return AssetRow(
        id=new_id("ast"), user_id=user_id, kind=kind, filename=filename, mime="x/y", size_bytes=1, checksum="0" * 64, storage_key="k",
        meta=meta, evidence={}, created_at=datetime(2026, 1, 1, 0, minute, tzinfo=UTC),
    )  # fmt: skip


@pytest.fixture
def search(people: tuple[str, str], recorder: Any, tmp_path: Path) -> Search:
    def run(user: int = 0, **args: Any) -> Outcome:
        return execute(Call("asset.search", args, {}, str(tmp_path), "stp_1", people[user], "thr_1"), recorder)

    return run


def names(outcome: Outcome) -> list[str]:
    assert outcome.output is not None
    with transaction() as session:
        return [row.filename for asset_id in outcome.output["assets"] if (row := session.get(AssetRow, asset_id))]


def test_everything_newest_first(search: Search) -> None:
    assert names(search()) == ["tea talk.mp4", "กาแฟ 100%_ดี.png", "coffee song.mp3", "Coffee talk.mp4"]


@pytest.mark.parametrize(
    ("args", "expected"),
    [
        ({"query": "coffee"}, ["coffee song.mp3", "Coffee talk.mp4"]),
        ({"query": "talk COFFEE"}, ["Coffee talk.mp4"]),
        ({"query": "กาแฟ"}, ["กาแฟ 100%_ดี.png"]),
        ({"query": "100%_"}, ["กาแฟ 100%_ดี.png"]),
        ({"query": "%"}, ["กาแฟ 100%_ดี.png"]),
        ({"query": "coffee", "kind": "audio"}, ["coffee song.mp3"]),
        ({"query": "video"}, ["tea talk.mp4", "Coffee talk.mp4"]),
        ({"query": "เพลง"}, ["coffee song.mp3"]),
        ({"query": "codec"}, []),
        ({"kind": "video"}, ["tea talk.mp4", "Coffee talk.mp4"]),
        ({"query": "\0 talk\0"}, ["tea talk.mp4", "Coffee talk.mp4"]),
        ({"query": "'; drop table assets; --"}, []),
        ({"query": "secret"}, []),
        ({"query": "gone"}, []),
        ({"query": "the talks"}, ["tea talk.mp4", "Coffee talk.mp4"]),
        ({"query": "songs"}, ["coffee song.mp3"]),
        ({"query": "กาแฟดี"}, ["กาแฟ 100%_ดี.png"]),
        ({"query": "чаем"}, []),
    ],
)
def test_by_words_and_kind(search: Search, args: dict[str, Any], expected: list[str]) -> None:
    assert names(search(**args)) == expected


def test_the_newest_of_each_kind_can_be_used_by_the_next_step(search: Search) -> None:
    outcome = search(query="coffee")
    assert outcome.output is not None
    song, talk = outcome.output["assets"]
    assert (outcome.output["video"], outcome.output["audio"], outcome.output["image"]) == (talk, song, None)


def test_the_sentence(search: Search) -> None:
    def said(**args: Any) -> str:
        output = search(**args).output
        assert output is not None
        return output["summary"]

    assert said(query="coffee") == "2 files matching 'coffee': coffee song.mp3 (sound, 0:12), Coffee talk.mp4 (video, 1:05)."
    assert said(query="tea") == "1 file matching 'tea': tea talk.mp4 (video, 0:03)."
    assert said(limit=1) == "The newest file: tea talk.mp4 (video, 0:03)."
    assert said(kind="image") == "1 picture: กาแฟ 100%_ดี.png (picture, 640x480)."
    assert said(query="cake", kind="video") == "No video matching 'cake' was found."
    assert said(query="nothing here") == "No file matching 'nothing here' was found."


def test_everyone_sees_their_own(search: Search) -> None:
    assert names(search(user=1)) == ["coffee secret.mp4"]
