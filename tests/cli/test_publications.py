"""Publishing from the terminal: planned, listed, moved, cancelled, taken down."""

from __future__ import annotations

import json
import re
import time
import zlib
from struct import pack

import pytest


@pytest.fixture(scope="module")
def picture(tmp_path_factory):
    def chunk(kind, body):
        return pack(">I", len(body)) + kind + body + pack(">I", zlib.crc32(kind + body))

    path = tmp_path_factory.mktemp("pictures") / "blue_sea.png"
    rows = b"".join(b"\0" + b"\x20\x60\xc0" * 32 for _ in range(32))
    head = pack(">IIBBBBB", 32, 32, 8, 2, 0, 0, 0)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))
    return path


def planned(jarvis):
    return json.loads(jarvis("publications", "list", "--json").stdout)


def test_planned_moved_cancelled_published_and_taken_down(jarvis, picture, tmp_path):
    call = ["run", "publishing.plan", "--media", str(picture), "--yes=publish", "--out", str(tmp_path)]
    done = jarvis(*call, "--platforms", "tiktok", "--when", "2099-05-01T09:00", "--timezone", "Asia/Bangkok")
    assert done.returncode == 0, done.stdout + done.stderr
    (row,) = planned(jarvis)
    assert (row["platform"], row["title"], row["due_at"]) == ("tiktok", "Blue sea", "2099-05-01T02:00:00Z")
    assert "Blue sea" in jarvis("publications").stdout
    assert jarvis("publications", "move", row["id"], "2099-06-01T10:00+00:00").returncode == 0
    assert planned(jarvis)[0]["due_at"] == "2099-06-01T10:00:00Z"
    assert jarvis("publications", "move", row["id"], "soon").returncode == 2
    assert "запланировано" in jarvis("publications", JARVIS_LANGUAGE="ru").stdout
    assert "Cancelled 1" in jarvis("publications", "cancel", row["id"], JARVIS_LANGUAGE="en").stdout
    assert jarvis("publications", "cancel", row["id"]).returncode == 1
    assert jarvis(*call, "--platforms", "web").returncode == 0
    deadline = time.monotonic() + 20
    while not (out := [one for one in planned(jarvis) if one["status"] == "published"]):
        assert time.monotonic() < deadline
        time.sleep(0.2)
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/page/pub_\w+", out[0]["link"])
    assert out[0]["link"] in jarvis("publications", "show", out[0]["id"]).stdout
    assert "เอาลงแล้ว" in jarvis("publications", "withdraw", out[0]["id"], JARVIS_LANGUAGE="th").stdout


def test_a_film_that_is_also_published_is_still_saved(jarvis, picture, tmp_path):
    said = jarvis("chat", "publish it on my page", "--attach", str(picture), "--yes=publish", "--out", str(tmp_path))
    assert said.returncode == 0, said.stdout + said.stderr
