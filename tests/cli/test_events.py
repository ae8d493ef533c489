"""Server-sent events: any cut of the bytes, any text inside, resumed streams."""

from __future__ import annotations

import itertools
import json
import socket
import threading
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cli.client import Api, ServerEvent, error_of, parse_events
from cli.follow import follow
from cli.progress import RunProgress
from core.errors import Conflict, InvalidInput, StorageFull, Unavailable, UnknownTool

TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=30)


@given(texts=st.lists(TEXT, max_size=5), cuts=st.lists(st.integers(0, 400), max_size=8), end=st.sampled_from(["\n", "\r\n", "\r"]))
def test_events_survive_any_cut(texts: list[str], cuts: list[int], end: str) -> None:
    """U+2028 and friends inside JSON are no line ends, and a chunk may end anywhere, also inside a character or a CRLF."""
    lines = [": heartbeat", ""]
    for number, text in enumerate(texts):
        lines += [f"id: {number}-0", "event: message.delta", "data: " + json.dumps({"data": {"text": text}}, ensure_ascii=False), ""]
    raw = (end.join(lines) + end).encode()
    places = sorted({0, len(raw), *(cut for cut in cuts if cut < len(raw))})
    chunks = [raw[a:b] for a, b in itertools.pairwise(places)]
    found = list(parse_events(iter([*chunks, b"\n"])))
    assert [(event.id, event.name, event.data["text"]) for event in found] == [
        (f"{number}-0", "message.delta", text) for number, text in enumerate(texts)
    ]


def test_an_event_that_was_cut_off_is_not_delivered() -> None:
    assert list(parse_events(iter([b'id: 1-0\ndata: {"name": "run.completed"}\n']))) == []


@pytest.mark.parametrize(
    ("problem", "status", "expected"),
    [
        ({"code": "unknown_tool", "detail": "there is no tool x", "hint": "look"}, 404, UnknownTool),
        ({"code": "storage_full", "detail": "full"}, 507, StorageFull),
        ({"code": "something_new", "detail": "moved on"}, 409, Conflict),
        ({"code": "made_up", "detail": "bad"}, 422, InvalidInput),
        ({}, 503, Unavailable),
    ],
)
def test_problems_become_errors_of_their_class(problem: dict[str, str], status: int, expected: type[Exception]) -> None:
    error = error_of(problem, status)
    assert type(error) is expected
    assert error.message and error.hint == problem.get("hint")


class Flaky:
    """A server that serves one run's events and breaks every connection after a few of them, in the middle of a line."""

    def __init__(self, events: list[dict[str, object]], at_once: int) -> None:
        self.events, self.at_once, self.cursors = events, at_once, list[str]()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with connection:
                self._answer(connection)

    def _answer(self, connection: socket.socket) -> None:
        request = connection.recv(65536).decode().lower()
        after = int(request.split("last-event-id: ")[1].split("-")[0]) if "last-event-id" in request else 0
        self.cursors.append(str(after))
        head = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
        connection.sendall(head)
        for number, event in enumerate(self.events[after : after + self.at_once], after + 1):
            self._chunk(connection, f"id: {number}-0\nevent: {event['name']}\ndata: {json.dumps(event)}\n\n")
        if after + self.at_once < len(self.events):
            self._chunk(connection, "id: 999-0\ndata: {")
        else:
            self._chunk(connection, "")

    @staticmethod
    def _chunk(connection: socket.socket, text: str) -> None:
        connection.sendall(f"{len(text.encode()):x}\r\n{text}\r\n".encode())

    def close(self) -> None:
        self._listener.close()


@pytest.fixture
def flaky() -> Iterator[Flaky]:
    steps = [{"name": "step.progress", "data": {"name": "cut", "fraction": number / 10}} for number in range(1, 10)]
    server = Flaky([{"name": "run.started"}, *steps, {"name": "run.completed", "data": {"assets": [], "reply": "Done."}}], at_once=4)
    yield server
    server.close()


def test_a_broken_stream_is_resumed_where_it_broke(flaky: Flaky) -> None:
    progress = RunProgress("run_1", "thr_1")
    lost: list[bool] = []
    seen = [event.id for event in follow(Api(flaky.url), progress, lambda: Api(flaky.url), lost.append)]
    assert seen == [f"{number}-0" for number in range(1, 12)]
    assert flaky.cursors == ["0", "4", "8"]
    assert lost == [True, False, True, False]
    assert progress.status == "done" and progress.reply == "Done." and progress.steps["cut"].fraction == 0.9


def test_a_step_made_of_steps_is_not_tried_again_when_it_goes_on() -> None:
    progress = RunProgress("run_1", "thr_1")
    for name, data in (("step.started", {"attempt": 1}), ("step.expanded", {"steps": []}), ("step.started", {"attempt": 2})):
        envelope = {"at": "2026-11-21T08:38:08+00:00", "data": {"name": "short", "title": "Make a short", **data}}
        progress.apply(ServerEvent("1-0", name, envelope))
    assert progress.steps["short"].expanded and progress.steps["short"].attempt == 1
