"""`jarvis memory`: put in, search, list, export, correct, forget."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from cli.client import Api
from cli.console import DONE, print_json, stderr, stdout
from cli.library import when
from cli.spoken import language_with, listed_as
from cli.stack import connect
from core.errors import InvalidInput

CHUNK, CHUNK_BYTES = 100, 400_000  # about two seconds of embedding on one core
QUERIES_AT_ONCE = 20
_FIELDS = ("text", "speaker", "at", "ref", "kind", "context")
_PLACE = re.compile(r"^memories\.(\d+)\.?(.*)$", re.DOTALL)
_SHOWN_FAULTS = 20


def import_file(path: Path, user: str, *, as_json: bool) -> int:
    """Every line of a JSONL file becomes a memory; a line that cannot be one is told by its number, and nothing is imported."""
    lines = list(_read(path))
    if not lines:
        raise InvalidInput(f"{path.name} has no lines", hint='A line is {"text": "...", "speaker": "...", "at": "...", "ref": "..."}.')
    api = connect()
    chunks = list(_chunks(lines))
    faults = [fault for chunk in chunks for fault in _faults(api, chunk, user)]
    if faults:
        more = f"\n... and {len(faults) - _SHOWN_FAULTS} more" if len(faults) > _SHOWN_FAULTS else ""
        raise InvalidInput(
            f"{path.name} was not imported:\n" + "\n".join(faults[:_SHOWN_FAULTS]) + more, hint="Correct these lines and import it again."
        )
    language = language_with(api)  # asked first: nothing may fail behind what was done
    total = {"lines": len(lines), "added": 0, "changed": 0, "unchanged": 0}
    for chunk in chunks:
        kept = api.post("/api/memory", {"memories": [memory for _, memory in chunk]}, query={"user": user}, key=f"memory-{chunk[0][0]}")
        for name in ("added", "changed", "unchanged"):
            total[name] += kept[name]
    if as_json:
        print_json(total)
    else:
        named = [name for name in ("added", "changed", "unchanged") if total[name] or name == "added"]
        told = [listed_as(name, language, count=total[name]) for name in named]
        stdout().print(", ".join(told) + ("" if language == "th" else "."))
    return DONE


def _read(path: Path) -> Iterator[tuple[int, Any]]:
    """Line numbers and their JSON; blank lines are passed over. Raises InvalidInput naming every line that is no JSON object."""
    faults = []
    found = []
    for number, line in _lines(path):
        try:
            value = json.loads(line)
        except ValueError as error:
            faults.append(f"line {number}: not valid JSON ({error})")
            continue
        if isinstance(value, dict):
            found.append((number, {key: value[key] for key in value if key in _FIELDS or not _exported(value)}))
        else:
            faults.append(f'line {number}: not a JSON object such as {{"text": "..."}}')
    if faults:
        raise InvalidInput(f"{path.name} was not imported:\n" + "\n".join(faults[:_SHOWN_FAULTS]), hint="Correct these lines.")
    yield from found


def _exported(value: dict[str, Any]) -> bool:
    """A line of an export has fields an import does not take; they are left out."""
    return "superseded_by" in value and "id" in value


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    data = sys.stdin.buffer.read() if str(path) == "-" else path.read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidInput(f"{path.name} is not UTF-8 text", hint="Save it as UTF-8.") from error
    # Not splitlines: JSON may hold other line separators inside its strings.
    yield from ((number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip())


def _chunks(lines: Sequence[tuple[int, Any]]) -> Iterator[list[tuple[int, Any]]]:
    chunk: list[tuple[int, Any]] = []
    size = 0
    for number, value in lines:
        bytes_here = len(json.dumps(value, ensure_ascii=False).encode())
        if chunk and (len(chunk) >= CHUNK or size + bytes_here > CHUNK_BYTES):
            yield chunk
            chunk, size = [], 0
        chunk.append((number, value))
        size += bytes_here
    if chunk:
        yield chunk


def _faults(api: Api, chunk: Sequence[tuple[int, Any]], user: str) -> list[str]:
    """What is wrong with lines, by the server's own rules."""
    try:
        api.post("/api/memory", {"memories": [memory for _, memory in chunk]}, query={"user": user, "check": "true"})
    except InvalidInput as error:
        problems = [str(problem) for problem in error.details.get("problems", [error.message])]
        return [_at_line(problem, chunk) for problem in problems]
    return []


def _at_line(problem: str, chunk: Sequence[tuple[int, Any]]) -> str:
    match = _PLACE.match(problem)
    return f"line {chunk[int(match[1])][0]}: {match[2]}" if match else problem


def search(query: str | None, user: str, limit: int, queries: Path | None, now: str | None, *, as_json: bool) -> int:
    """One question, or a file of them answered one JSON array a line in the same order."""
    if (query is None) == (queries is None):
        raise InvalidInput("give a question or --queries FILE", hint='For example: jarvis memory search "brand colours"')
    api = connect()
    if queries is not None:
        _search_many(api, [_query(number, line) for number, line in _lines(queries)], user, limit, now)
        return DONE
    hits = api.get("/api/memory/search", q=query, user=user, limit=limit, now=now)
    if as_json:
        print_json(hits)
        return DONE
    _show(hits, listed_as("none_about_that", language_with(api)))
    return DONE


def _query(number: int, line: str) -> str:
    try:
        value = json.loads(line)
    except ValueError as error:
        raise InvalidInput(f"line {number} is not valid JSON ({error})") from error
    query = value.get("query") if isinstance(value, dict) else None
    if not isinstance(query, str) or not query.strip():
        raise InvalidInput(f'line {number} is not {{"query": "..."}}')
    return query


def _search_many(api: Api, queries: Sequence[str], user: str, limit: int, now: str | None) -> None:
    for start in range(0, len(queries), QUERIES_AT_ONCE):
        body = {"queries": queries[start : start + QUERIES_AT_ONCE], "limit": limit, "now": now}
        for hits in api.post("/api/memory/search", body, query={"user": user})["answers"]:
            sys.stdout.write(json.dumps(hits, ensure_ascii=False) + "\n")


def listing(user: str, kinds: Sequence[str], limit: int, *, history: bool, as_json: bool) -> int:
    """What is remembered, newest first."""
    query = {"user": user, "limit": limit, "history": history or None, "kind": list(kinds) or None}
    api = connect()
    rows = api.get("/api/memory", **query)["items"]
    if as_json:
        print_json(rows)
        return DONE
    _show(rows, listed_as("no_memories", language_with(api)))
    return DONE


def _show(rows: Sequence[dict[str, Any]], nothing: str) -> None:
    if not rows:
        stdout().print(nothing, style="quiet")
        return
    from rich.text import Text

    for row in rows:
        style = "quiet" if row.get("superseded_by") else ""
        said = f"{row['speaker']}: {row['text']}" if row["speaker"] else row["text"]
        kind = f"{row['kind']} {row['slot']}" if row["slot"] else row["kind"]  # one sentence may set two defaults
        stdout().print(Text.assemble((f"{row['id']}  {when(row['at'])}  {kind}  ", "quiet"), (said, style)))


def export(user: str, out: Path | None) -> int:
    """Everything as JSON lines, to a file or to stdout."""
    api = connect()
    language = language_with(api)
    chunks = api.download(f"/api/memory/export?user={_quoted(user)}")
    if out is None:
        for chunk in chunks:
            sys.stdout.buffer.write(chunk)
        sys.stdout.buffer.flush()
        return DONE
    if out.exists():
        raise InvalidInput(f"{out} is there already", hint="Nothing is overwritten: choose another name.")
    with out.open("wb") as file:
        for chunk in chunks:
            file.write(chunk)
    stderr().print(listed_as("saved_file", language, file=out))
    return DONE


def _quoted(text: str) -> str:
    from urllib.parse import quote

    return quote(text, safe="")


def edit(memory_id: str, text: str, user: str) -> int:
    """Say a memory anew."""
    api = connect()
    language = language_with(api)
    row = api.patch(f"/api/memory/{memory_id}", {"text": text}, query={"user": user})
    stdout().print(listed_as("now_it_is", language, text=row["text"], id=row["id"]))
    return DONE


def forget(memory_id: str | None, user: str, *, everything: bool) -> int:
    """Delete one memory, or all of them."""
    if (memory_id is None) != everything:
        raise InvalidInput("give the id of a memory, or --everything", hint="`jarvis memory list` shows the ids.")
    api = connect()
    language = language_with(api)
    gone = api.delete("/api/memory", query={"user": user, "confirm": "everything"}) if everything else api.delete(
        f"/api/memory/{memory_id}", query={"user": user}
    )  # fmt: skip
    stdout().print(listed_as("forgotten", language, count=gone["forgotten"]))
    return DONE
