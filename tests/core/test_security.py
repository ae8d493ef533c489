"""Signed links, tokens, Host and Origin, file names."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import Expired, Forbidden
from core.security import (
    asset_signature,
    check_signed_link,
    host_allowed,
    safe_filename,
    signed_link_query,
    signing_key,
    token_matches,
)
from core.settings import settings


@pytest.fixture(autouse=True)
def _home(jarvis_home: Path) -> Iterator[None]:
    settings.cache_clear()
    yield
    settings.cache_clear()


def test_signed_link_opens_one_asset_until_it_expires() -> None:
    query = {name: values[0] for name, values in parse_qs(signed_link_query("ast_1", int(time.time()) + 60)).items()}
    check_signed_link("ast_1", **query)
    with pytest.raises(Forbidden):
        check_signed_link("ast_2", **query)
    with pytest.raises(Forbidden):
        check_signed_link("ast_1", str(int(query["expires"]) + 1), query["signature"])
    past = int(time.time()) - 1
    with pytest.raises(Expired):
        check_signed_link("ast_1", str(past), asset_signature("ast_1", past))


@pytest.mark.parametrize(
    ("expires", "signature"), [("", ""), ("abc", "x"), ("-1", "x"), ("1" * 400, "x"), ("๑๒๓", "x"), ("9999999999", "ลายเซ็น")]
)
def test_nonsense_links_are_refused(expires: str, signature: str) -> None:
    with pytest.raises(Forbidden):
        check_signed_link("ast_1", expires, signature)


def test_every_process_makes_the_same_private_key(jarvis_home: Path) -> None:
    (jarvis_home / "signing.key").unlink(missing_ok=True)
    code = "from core.security import signing_key; print(signing_key().hex())"
    processes = [subprocess.Popen([sys.executable, "-P", "-c", code], stdout=subprocess.PIPE, text=True) for _ in range(4)]
    keys = {process.communicate(timeout=20)[0].strip() for process in processes}
    assert len(keys) == 1 and len(bytes.fromhex(keys.pop())) >= 32
    assert (jarvis_home / "signing.key").stat().st_mode & 0o777 == 0o600
    assert not list(jarvis_home.glob("signing.key.*"))


def test_key_of_the_settings_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JARVIS_SIGNING_KEY", "mine")
    settings.cache_clear()
    assert signing_key() == b"mine"


def test_token() -> None:
    assert token_matches("secret", "secret")
    for given_token in (None, "", "Secret", "secret ", "\ud800"):
        assert not token_matches(given_token, "secret")
    assert not token_matches("", "") and not token_matches(None, "")


@pytest.mark.parametrize(
    "host", ["localhost", "LOCALHOST:8351", "127.0.0.1:8351", "127.1.2.3", "[::1]:8351", "app.localhost:1", "studio.example.org:443"]
)
def test_our_names(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JARVIS_ALLOWED_HOSTS", '["Studio.Example.org"]')
    settings.cache_clear()
    assert host_allowed(host)


@pytest.mark.parametrize(
    "host",
    [
        None, "", "evil.com", "evil.com:8351", "localhost.evil.com", "127.0.0.1.evil.com", "evil.com#localhost", "localhost@evil.com",
        "a b", "localhost:99999999", "0.0.0.0", "192.168.1.5:8351", "[fe80::1]", "2130706433", "notlocalhost", "localhost\r\nX: y",
        "[::ffff:8.8.8.8]",
    ],
)  # fmt: skip
def test_other_names_are_refused(host: str | None) -> None:
    assert not host_allowed(host)


def test_listening_on_every_address_allows_no_extra_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JARVIS_HOST", "0.0.0.0")
    settings.cache_clear()
    assert not host_allowed("0.0.0.0") and host_allowed("127.0.0.1")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("../../etc/passwd", "passwd"), ("C:\\Users\\me\\clip.MP4", "clip.MP4"), ("งานวิดีโอ น้ำ.mp4", "งานวิดีโอ น้ำ.mp4"),
        ("кофе утром.mov", "кофе утром.mov"), ("👨‍👩‍👧.mp4", "👨‍👩‍👧.mp4"), ("photo\u202egpj.exe", "photogpj.exe"), (".mp4", "file.mp4"),
        ("", "file"), ("..", "file"), ("con.txt", "_con.txt"), ("-rf.mp4", "rf.mp4"), ("a\x00b\n.mp4", "ab.mp4"),
        ('a<b>:"c?.mp4', "a_b___c_.mp4"),
        ("talk.tar.gz", "talk.tar.gz"), ("\udcff.mp4", "_.mp4"),
    ],
)  # fmt: skip
def test_names(name: str, expected: str) -> None:
    assert safe_filename(name) == expected


def test_long_name_keeps_its_extension() -> None:
    long = safe_filename("ไ" * 400 + ".mp4")
    assert long.endswith("ไ.mp4") and 140 < len(long.encode()) <= 150


@given(st.text(alphabet=st.characters(codec=None), max_size=300))
def test_any_name_becomes_safe(name: str) -> None:
    safe = safe_filename(name)
    assert safe and len(safe.encode()) <= 150 and safe_filename(safe) == safe
    assert not set(safe) & set('/\\\x00\n\r<>:"|?*\u202e\u200f\u2066') and safe[0] not in ".- " and safe[-1] not in ". "
