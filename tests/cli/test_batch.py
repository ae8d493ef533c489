"""A batch from end to end, against a running JARVIS."""

from __future__ import annotations

import json

import pytest


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "say.csv"
    path.write_text("words\nпривет\nสวัสดี\nhello\n", encoding="utf-8")
    return path


def lines_of(done):
    return json.loads(done.stdout)["lines"]


def test_nothing_starts_without_a_yes_or_with_a_fault(jarvis, table, tmp_path):
    asked = jarvis("batch", str(table), "--tool", "demo.announce", cwd=tmp_path)
    assert asked.returncode == 3 and "3 to make" in asked.stderr and "publishes" in asked.stderr and "--yes" in asked.stderr
    bad = tmp_path / "bad.csv"
    bad.write_text("wait_s\n1\nlong\n")
    refused = jarvis("batch", str(bad), "--tool", "demo.sleep", "--yes", cwd=tmp_path)
    assert refused.returncode == 2 and "line 3: wait_s takes a number" in refused.stderr and "line 2" not in refused.stderr


def test_it_is_made_once_however_often_it_is_asked_for(jarvis, table, tmp_path):
    first = jarvis("batch", str(table), "--tool", "demo.announce", "--yes=publish", "--json", cwd=tmp_path)
    assert first.returncode == 0, first.stderr
    assert [(line["line"], line["text"], line["status"]) for line in lines_of(first)] == [
        (2, "привет", "done"),
        (3, "สวัสดี", "done"),
        (4, "hello", "done"),
    ]
    table.write_text("words\nnew one\nпривет\nสวัสดี\nhello\n", encoding="utf-8")
    again = jarvis("batch", str(table), "--tool", "demo.announce", "--yes=publish", "--json", cwd=tmp_path)
    assert "1 to make" in again.stderr and "3 already begun" in again.stderr
    kept = {line["text"]: line["run_id"] for line in lines_of(again)}
    assert all(kept[line["text"]] == line["run_id"] for line in lines_of(first)) and len(kept) == 4
    fresh = jarvis("batch", str(table), "--tool", "demo.announce", "--yes=publish", "--fresh", "--json", cwd=tmp_path)
    assert not {line["run_id"] for line in lines_of(fresh)} & set(kept.values())


def test_what_was_not_allowed_waits_and_is_told(jarvis, table, tmp_path):
    table.write_text("words\nnot allowed yet\n")
    waiting = jarvis("batch", str(table), "--tool", "demo.announce", "--yes", cwd=tmp_path)
    assert waiting.returncode == 3 and "approval" in waiting.stdout and "0 of 1 done" in waiting.stdout


def test_a_line_that_fails_harms_no_other_and_is_made_again(jarvis, tmp_path):
    film = tmp_path / "words.txt"
    film.write_text("Some words about moss. Moss is soft.", encoding="utf-8")
    table = tmp_path / "t.csv"
    table.write_text("asset\nwords.txt\nast_01AAAAAAAAAAAAAAAAAAAAAAAA\n")
    refused = jarvis("batch", str(table), "--tool", "asset.describe", "--yes", cwd=tmp_path)
    assert refused.returncode == 2 and "line 3" in refused.stderr and "line 2" not in refused.stderr
    sentences = tmp_path / "s.txt"
    sentences.write_text("write a 20 second script about tea\n")
    done = jarvis("batch", str(sentences), "--yes", cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names and all(name.startswith("001-tea") for name in names)
    jarvis("batch", str(sentences), "--yes", cwd=tmp_path)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == names
