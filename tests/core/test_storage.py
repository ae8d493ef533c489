"""Storage on a real folder and on a real S3 server (moto, over HTTP)."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest

from core.errors import InvalidInput, NotFound, StorageFull, Unavailable
from core.settings import settings
from core.storage import MEGABYTE, Storage, free_disk_mb, require_free_disk, storage


@pytest.fixture(scope="session")
def s3_endpoint() -> Iterator[str]:
    from moto.server import ThreadedMotoServer

    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture
def s3(s3_endpoint: str, jarvis_home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Storage]:
    from urllib.request import Request

    with urlopen(Request(f"{s3_endpoint}/media", method="PUT"), timeout=5) as answer:
        assert answer.status == 200
    for name, value in {"ENDPOINT": s3_endpoint, "ACCESS_KEY": "me", "SECRET_KEY": "secret-secret"}.items():
        monkeypatch.setenv(f"JARVIS_S3_{name}", value)
    settings.cache_clear()
    yield Storage("s3://media/jarvis")
    settings.cache_clear()


@pytest.fixture
def folder(tmp_path: Path, jarvis_home: Path) -> Storage:
    return Storage((tmp_path / "store").as_uri())


@pytest.fixture(params=["folder", "s3"])
def store(request: pytest.FixtureRequest) -> Storage:
    return request.getfixturevalue(request.param)


def test_contract(store: Storage, tmp_path: Path) -> None:
    content = os.urandom(11 * MEGABYTE + 7)  # above one multipart chunk
    source = tmp_path / "clip.mp4"
    source.write_bytes(content)
    store.put("assets/ab/clip.mp4", source)
    assert store.size("assets/ab/clip.mp4") == len(content)
    assert store.exists("assets/ab/clip.mp4") and not store.exists("assets/ab/other.mp4")
    assert store.read_bytes("assets/ab/clip.mp4") == content
    assert b"".join(store.stream("assets/ab/clip.mp4", 5, MEGABYTE * 3)) == content[5 : MEGABYTE * 3]
    assert b"".join(store.stream("assets/ab/clip.mp4", len(content) - 3)) == content[-3:]
    assert list(store.stream("assets/ab/clip.mp4", 4, 4)) == []
    into = tmp_path / "work"
    into.mkdir()
    assert store.local_path("assets/ab/clip.mp4", into).read_bytes() == content
    assert [(o.key, o.size_bytes) for o in store.objects("assets")] == [("assets/ab/clip.mp4", len(content))]
    store.put_bytes("assets/ab/clip.mp4", b"")
    assert store.read_bytes("assets/ab/clip.mp4") == b""
    store.delete("assets/ab/clip.mp4")
    store.delete("assets/ab/clip.mp4")
    for call in (store.size, store.read_bytes, lambda key: store.local_path(key, into)):
        with pytest.raises(NotFound):
            call("assets/ab/clip.mp4")


@pytest.mark.parametrize("key", ["", "/a", "a/", "a//b", "../a", "a/../b", "a/./b", ".hidden", "a b", "a#1", "ä", "a\n", "a" * 600, "a\\b"])
def test_keys_are_checked(folder: Storage, key: str) -> None:
    for call in (folder.size, folder.delete, folder.read_bytes, lambda k: folder.put_bytes(k, b"x"), lambda k: folder.signed_url(k, 5)):
        with pytest.raises(InvalidInput):
            call(key)


def test_folder_gives_its_own_file_and_no_link(folder: Storage, tmp_path: Path) -> None:
    folder.put_bytes("a/b.txt", b"hello")
    path = folder.local_path("a/b.txt", tmp_path)
    assert folder.root and path.is_relative_to(folder.root) and folder.signed_url("a/b.txt", 60) is None
    assert folder.root.stat().st_mode & 0o077 == 0


def test_s3_signed_link_works(s3: Storage) -> None:
    s3.put_bytes("a/b.txt", b"hello")
    link = s3.signed_url("a/b.txt", 60)
    assert link and "X-Amz-Signature=" in link
    with urlopen(link, timeout=5) as answer:
        assert answer.read() == b"hello"


def test_s3_that_does_not_answer(jarvis_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JARVIS_S3_ENDPOINT", "http://127.0.0.1:9")
    monkeypatch.setenv("JARVIS_S3_ACCESS_KEY", "me")
    monkeypatch.setenv("JARVIS_S3_SECRET_KEY", "secret-secret")
    settings.cache_clear()
    try:
        began = time.monotonic()
        with pytest.raises(Unavailable, match="the store failed"):
            Storage("s3://media").size("a")
        assert time.monotonic() - began < 30
    finally:
        settings.cache_clear()


def test_default_store_is_under_home(jarvis_home: Path) -> None:
    assert storage().root == jarvis_home / "storage" and storage() is storage()


@pytest.mark.parametrize("url", ["nonsense", "s3://", "ftp://host/x", "file://"])
def test_bad_store_url(url: str, jarvis_home: Path) -> None:
    with pytest.raises(InvalidInput, match="JARVIS_STORAGE_URL"):
        Storage(url)


WRITER = """
import sys
from pathlib import Path
from core.storage import Storage
store, source = Storage(Path(sys.argv[1]).as_uri()), Path(sys.argv[2])
print("go", flush=True)
while True:
    store.put("asset.bin", source)
"""


def test_killed_writer_never_shows_half_a_file(folder: Storage, tmp_path: Path) -> None:
    assert folder.root
    source = tmp_path / "big"
    source.write_bytes(os.urandom(24 * MEGABYTE))
    for pause_s in (0.005, 0.02, 0.05, 0.08):
        writer = subprocess.Popen([sys.executable, "-P", "-c", WRITER, str(folder.root), str(source)], stdout=subprocess.PIPE)
        assert writer.stdout and writer.stdout.readline() == b"go\n"
        time.sleep(pause_s)
        os.kill(writer.pid, signal.SIGKILL)
        writer.communicate()
        assert not folder.exists("asset.bin") or folder.size("asset.bin") == 24 * MEGABYTE
        assert [o.key for o in folder.objects()] in ([], ["asset.bin"])
    folder.sweep_unfinished(older_than_s=0)
    assert {p.name for p in folder.root.iterdir()} <= {"asset.bin"}


def test_free_disk_is_kept_back(folder: Storage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert free_disk_mb(tmp_path / "not" / "made" / "yet") > 0
    require_free_disk(tmp_path)
    monkeypatch.setattr(settings(), "min_free_disk_mb", 10**9)
    with pytest.raises(StorageFull, match="kept back"):
        folder.put_bytes("a", b"x")


FULL_DISK = """
import os, sys
from pathlib import Path
from core.errors import StorageFull
from core.storage import Storage
root = Path(sys.argv[1])
store = Storage(root.as_uri())
store.put_bytes("first", b"1" * 1000)
try:
    store.put_bytes("second", os.urandom(8 * 2**20))
except StorageFull as error:
    print(error.message, "|", error.hint, "|", sorted(o.key for o in store.objects()), store.read_bytes("first") == b"1" * 1000)
"""


def test_full_disk_for_real(tmp_path: Path) -> None:
    """On a 4 MB file system of its own, mounted in a namespace of the child."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = f"mount -t tmpfs -o size=4m none {disk} && exec {sys.executable} -P -c \"$PROGRAM\" {disk}"
    flags = ["--mount"] if os.geteuid() == 0 else ["--mount", "--map-root-user"]
    try:
        done = subprocess.run(
            ["unshare", *flags, "sh", "-c", mount], env={**os.environ, "PROGRAM": FULL_DISK, "JARVIS_MIN_FREE_DISK_MB": "0"},
            capture_output=True, text=True, timeout=30, check=False,
        )
    except FileNotFoundError:
        pytest.skip("there is no unshare here")
    if "unshare failed" in done.stderr or "mount:" in done.stderr:
        pytest.skip("mounting a file system is not allowed here")
    assert "MB free" in done.stdout or "no space left" in done.stdout, done.stdout + done.stderr
    assert "Free some disk space" in done.stdout and "['first'] True" in done.stdout
