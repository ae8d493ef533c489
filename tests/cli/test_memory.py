"""`jarvis memory` against a running stack."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

Run = Callable[..., subprocess.CompletedProcess[str]]
ENGLISH = {"JARVIS_LANGUAGE": "en"}  # else it is told in that of the newest run

LINES = [
    {"text": "I finally adopted a greyhound called Comet.", "speaker": "Ana", "at": "2023-05-08T13:56:00", "ref": "D1:1"},
    {"text": "Congratulations! Mine is called Rocket.", "speaker": "Ben", "at": "2023-05-08T13:57:00", "ref": "D1:2"},
    {"text": "เมื่อวานเราไปเรียนทำอาหารไทยที่เชียงใหม่", "speaker": "Ana", "at": "2023-06-01", "ref": "D2:1"},
]


def written(path: Path, *lines: object) -> str:
    path.write_text("".join(f"{line if isinstance(line, str) else json.dumps(line, ensure_ascii=False)}\n" for line in lines))
    return str(path)


def test_imported_searched_listed_exported_forgotten(jarvis: Run, tmp_path: Path) -> None:
    talk = written(tmp_path / "talk.jsonl", *LINES)
    assert jarvis("memory", "import", talk, "--user", "ana", **ENGLISH).stdout == "3 memories added.\n"
    assert jarvis("memory", "import", talk, "--user", "ana", **ENGLISH).stdout == "0 memories added, 3 unchanged.\n"
    hits = json.loads(jarvis("memory", "search", "what is Ana's dog called", "--user", "ana", "--limit", "2", "--json").stdout)
    assert hits[0]["ref"] == "D1:1" and {"ref", "text", "at", "score"} <= set(hits[0]) and len(hits) == 2
    asked = written(tmp_path / "asked.jsonl", {"query": "Ben's dog"}, {"query": "เรียนทำอาหารที่ไหน"})
    answers = [json.loads(line) for line in jarvis("memory", "search", "--queries", asked, "--user", "ana").stdout.splitlines()]
    assert [answer[0]["ref"] for answer in answers] == ["D1:2", "D2:1"]
    assert "Ben: Congratulations!" in jarvis("memory", "list", "--user", "ana").stdout
    exported = jarvis("memory", "export", "--user", "ana").stdout
    again = written(tmp_path / "again.jsonl", *exported.splitlines())
    assert jarvis("memory", "import", again, "--user", "ben", **ENGLISH).stdout == "3 memories added.\n"
    assert jarvis("memory", "forget", "--everything", "--user", "ana", JARVIS_LANGUAGE="th").stdout == "ลืมแล้ว 3 รายการ\n"
    assert jarvis("memory", "list", "--user", "ana", "--json").stdout.strip() == "[]"


def test_bad_lines_are_told_by_number_and_nothing_is_imported(jarvis: Run, tmp_path: Path) -> None:
    broken = written(tmp_path / "broken.jsonl", LINES[0], "{not json", LINES[1], "[1]")
    done = jarvis("memory", "import", broken, "--user", "careful")
    assert done.returncode != 0 and "line 2:" in done.stderr and "line 4:" in done.stderr and "line 1" not in done.stderr
    many = [LINES[0] | {"ref": f"r{number}"} for number in range(150)]
    wrong = written(tmp_path / "wrong.jsonl", *many, {"speaker": "x"}, {"text": "y", "at": "soon"})
    done = jarvis("memory", "import", wrong, "--user", "careful")
    assert done.returncode != 0 and "line 151: text is missing" in done.stderr and "line 152: at: give a date" in done.stderr
    assert "nobody called" in jarvis("memory", "list", "--user", "careful").stderr
