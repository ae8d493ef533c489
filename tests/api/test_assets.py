"""Files in and out: checked by content, streamed, ranged, signed, and never run by a browser on our origin."""

from __future__ import annotations

import hashlib
import time
from pathlib import Path

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.content import Span, disposition, parse_range

from .conftest import ServerFactory, problem_of


def upload(api: httpx.Client, name: str, content: bytes, **fields: str) -> httpx.Response:
    return api.post("/api/assets", files={"file": (name, content)}, data=fields)


@pytest.fixture
def asset(api: httpx.Client, sound: Path) -> dict[str, str]:
    response = upload(api, "beep.wav", sound.read_bytes())
    assert response.status_code == 201, response.text
    assert response.headers["location"] == f"/api/assets/{response.json()['id']}"
    return response.json()


def test_upload_and_look(api: httpx.Client, asset: dict[str, object], sound: Path) -> None:
    assert asset["kind"] == "audio" and asset["filename"] == "beep.wav"
    assert asset["checksum"] == hashlib.sha256(sound.read_bytes()).hexdigest()
    assert api.get(f"/api/assets/{asset['id']}").json() == asset
    listed = api.get("/api/assets", params={"kind": "audio", "limit": 1}).json()
    assert listed["items"][0]["id"] == asset["id"] and listed["next"]


def test_into_a_thread(api: httpx.Client, thread_id: str, picture: Path) -> None:
    made = upload(api, "grey.png", picture.read_bytes(), thread_id=thread_id).json()
    assert made["thread_id"] == thread_id and made["meta"]["width_px"] == 16
    problem_of(upload(api, "grey.png", picture.read_bytes(), thread_id="thr_none"), 404, "not_found")


@pytest.mark.parametrize("name", ["../../etc/passwd.txt", "a/b\\c.txt", "ไฟล์ 🎬.txt", 'quo"te.txt', "\u202etxt.exe.txt"])
def test_odd_names(api: httpx.Client, name: str) -> None:
    made = upload(api, name, b"hello there")
    assert made.status_code == 201, made.text
    kept = made.json()["filename"]
    assert kept and "/" not in kept and "\\" not in kept and "\u202e" not in kept
    served = api.get(made.json()["url"])
    assert served.content == b"hello there" and "filename*=UTF-8''" in served.headers["content-disposition"]


def test_what_is_refused(api: httpx.Client, picture: Path, sound: Path) -> None:
    problem_of(upload(api, "empty.mp4", b""), 415, "unsupported_media")
    problem_of(upload(api, "talk.mp4", picture.read_bytes()), 415, "unsupported_media")
    problem_of(upload(api, "photo.png", b"just words, no picture"), 415, "unsupported_media")
    problem_of(upload(api, "blob.bin", bytes(range(256)) * 8), 415, "unsupported_media")
    problem_of(upload(api, "cut.png", picture.read_bytes()[:30]), 415, "unsupported_media")
    problem_of(upload(api, "long.txt", b"a" * (2 * 2**20 + 1)), 413, "too_large")
    problem_of(upload(api, "longer.txt", b"a" * (20 * 2**20)), 413, "too_large")
    assert upload(api, "really-a.jpg", picture.read_bytes()).json()["mime"] == "image/png"


def test_what_is_not_a_form(api: httpx.Client) -> None:
    problem_of(api.post("/api/assets", json={"file": "x"}), 422, "invalid_input")
    problem_of(api.post("/api/assets", data={"other": "x"}, files={"not_a_file": (None, b"x")}), 422, "invalid_input")
    problem_of(api.post("/api/assets", files=[("file", ("a.txt", b"a")), ("file", ("b.txt", b"b"))]), 422, "invalid_input")
    headers = {"Content-Type": "multipart/form-data; boundary=b"}
    cut = b'--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhalf of it'
    problem_of(api.post("/api/assets", content=cut, headers=headers), 422, "invalid_input")
    problem_of(api.post("/api/assets", content=b"no form at all", headers=headers), 422, "invalid_input")
    problem_of(api.post("/api/assets", content=b"x", headers={"Content-Type": "multipart/form-data"}), 422, "invalid_input")


def test_nothing_stays_behind(api: httpx.Client, database: Path) -> None:
    problem_of(upload(api, "empty.mp4", b""), 415, "unsupported_media")
    assert list((database / "tmp" / "uploads").iterdir()) == []


def test_ranges(api: httpx.Client, asset: dict[str, str], sound: Path) -> None:
    content, url = sound.read_bytes(), asset["url"]
    whole = api.get(url)
    assert whole.status_code == 200 and whole.content == content
    assert whole.headers["accept-ranges"] == "bytes" and whole.headers["content-type"] == asset["mime"]
    etag = whole.headers["etag"]
    for header, expected in (("bytes=0-99", content[:100]), ("bytes=100-", content[100:]), ("bytes=-7", content[-7:])):
        part = api.get(url, headers={"Range": header})
        assert part.status_code == 206 and part.content == expected
        assert part.headers["content-range"].endswith(f"/{len(content)}")
    outside = api.get(url, headers={"Range": f"bytes={len(content)}-"})
    problem_of(outside, 416, "range_not_satisfiable")
    assert outside.headers["content-range"] == f"bytes */{len(content)}"
    assert api.get(url, headers={"Range": "bytes=0-9", "If-Range": etag}).status_code == 206
    assert api.get(url, headers={"Range": "bytes=0-9", "If-Range": '"other"'}).content == content
    assert api.get(url, headers={"If-None-Match": etag}).status_code == 304
    head = api.head(url)
    assert head.status_code == 200 and head.content == b"" and int(head.headers["content-length"]) == len(content)


@given(st.text(alphabet="bytes=-, 0123456789", max_size=24), st.integers(0, 1000))
def test_a_range_is_inside_the_file_or_none(header: str, size: int) -> None:
    span = parse_range(header, size)
    assert span is None or span == Span(0, 0) or 0 <= span.start < span.end <= size


@given(st.text(max_size=60))
def test_dispositions_are_headers(name: str) -> None:
    name = name.encode("utf-8", "ignore").decode()
    header = disposition(name, inline=False)
    assert header.isascii() and "\r" not in header and "\n" not in header
    assert header.count('"') == 2


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("page.html", b"<!DOCTYPE html><script>alert(1)</script>"),
        ("drawing.svg", b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
        ("feed.xml", b"<?xml version='1.0'?><a/>"),
    ],
)
def test_nothing_active_runs_on_our_origin(api: httpx.Client, name: str, content: bytes) -> None:
    made = upload(api, name, content)
    assert made.status_code == 201, made.text
    served = api.get(made.json()["url"])
    assert served.headers["x-content-type-options"] == "nosniff"
    assert served.headers["content-security-policy"].startswith("sandbox;")
    assert served.headers["content-disposition"].startswith("attachment;")
    assert "html" not in served.headers["content-type"]


def test_signed_links_end(api: httpx.Client, asset: dict[str, str], sound: Path) -> None:
    lasting, brief = (api.post(f"/api/assets/{asset['id']}/link", json={"ttl_s": ttl_s}).json() for ttl_s in (600, 1))
    time.sleep(2.1)
    assert api.get(lasting["url"], headers={"Sec-Fetch-Site": "cross-site"}).content == sound.read_bytes()
    problem_of(api.get(brief["url"]), 410, "expired")


def test_deleted_is_gone(api: httpx.Client, asset: dict[str, str]) -> None:
    assert api.delete(f"/api/assets/{asset['id']}").status_code == 204
    problem_of(api.get(asset["url"]), 404, "not_found")
    problem_of(api.delete(f"/api/assets/{asset['id']}"), 404, "not_found")


def test_a_full_disk_is_said_before_the_bytes_are_taken(start: ServerFactory) -> None:
    with start(min_free_disk_mb=str(2**40)) as client:
        problem_of(upload(client, "a.txt", b"hello"), 507, "storage_full")
