"""Results on the person's disk: own names, nothing overwritten, whole or not at all."""

from __future__ import annotations

import hashlib
import stat
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cli.deliver import MAX_NAME_BYTES, Damaged, safe_name, save
from core.errors import Unavailable

DATA = bytes(range(256)) * 4000


class Bytes:
    """A source whose connection breaks after each `breaks_after` bytes (0: never)."""

    def __init__(self, data: bytes = DATA, breaks_after: int = 0) -> None:
        self.data, self.breaks_after, self.offsets = data, breaks_after, list[int]()

    def download(self, url: str, offset: int = 0) -> Iterator[bytes]:
        self.offsets.append(offset)
        end = offset + self.breaks_after if self.breaks_after else len(self.data)
        for start in range(offset, min(end, len(self.data)), 1000):
            yield self.data[start : min(start + 1000, end)]
        if end < len(self.data):
            raise Unavailable("broken")


def asset(filename: str = "clip.mp4", **other: Any) -> dict[str, Any]:
    known = {"id": "ast_1", "filename": filename, "size_bytes": len(DATA), "checksum": hashlib.sha256(DATA).hexdigest(), "url": "/x"}
    return {**known, **other}


def test_saves_under_its_own_name_with_ordinary_permissions(tmp_path: Path) -> None:
    path = save(Bytes(), asset(), tmp_path / "out" / "deep")
    assert path == tmp_path / "out" / "deep" / "clip.mp4"
    assert path.read_bytes() == DATA
    plain = tmp_path / "plain"
    plain.touch()
    assert stat.S_IMODE(path.stat().st_mode) == stat.S_IMODE(plain.stat().st_mode)


def test_never_overwrites_also_when_several_save_at_once(tmp_path: Path) -> None:
    (tmp_path / "clip.mp4").write_text("mine")
    savers = [threading.Thread(target=save, args=(Bytes(), asset(), tmp_path)) for _ in range(6)]
    for saver in savers:
        saver.start()
    for saver in savers:
        saver.join()
    assert (tmp_path / "clip.mp4").read_text() == "mine"
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted(["clip.mp4", *(f"clip ({n}).mp4" for n in range(2, 8))])


def test_a_broken_download_is_resumed(tmp_path: Path) -> None:
    source = Bytes(breaks_after=400_000)
    assert save(source, asset(), tmp_path).read_bytes() == DATA
    assert source.offsets == [0, 400_000, 800_000]


@pytest.mark.parametrize("data", [DATA[:-1], DATA + b"x", b"y" * len(DATA)])
def test_damaged_bytes_get_no_name(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(Damaged):
        save(Bytes(data), asset(), tmp_path)
    assert not list(tmp_path.iterdir())


def test_gives_up_when_it_breaks_again_and_again(tmp_path: Path) -> None:
    with pytest.raises(Unavailable):
        save(Bytes(breaks_after=1000), asset(), tmp_path)
    assert not list(tmp_path.iterdir())


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file")
    with pytest.raises(Unavailable, match="Cannot write"):
        save(Bytes(), asset(), tmp_path / "out")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\temp\\clip.mp4", "clip.mp4"),
        ("gpj.\u202eexe.mp4", "gpj.exe.mp4"),
        ("..", "result"),
        (".hidden", "hidden"),
        ("кофе ☕️ กาแฟ.mp4", "кофе ☕️ กาแฟ.mp4"),
        ("a\nb.mp4", "ab.mp4"),
    ],
)
def test_names_are_harmless_and_readable(name: str, expected: str) -> None:
    assert safe_name(name) == expected


@given(st.text(max_size=400))
def test_any_name_stays_in_the_folder(name: str) -> None:
    safe = safe_name(name)
    assert safe and "/" not in safe and "\0" not in safe and safe not in (".", "..") and not safe.startswith(".")
    assert len(safe.encode("utf-8", "surrogateescape")) <= MAX_NAME_BYTES + 20
