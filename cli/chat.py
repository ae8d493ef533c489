"""`jarvis chat` and `jarvis plan`: a sentence in, finished files out."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from cli import attach
from cli.client import Api
from cli.console import DONE, NEEDS_ANSWER, animated, interactive, stderr, stdout, symbol
from cli.spoken import spoken_in
from cli.stack import connect
from cli.watch import Choices, Watch
from core.errors import InvalidInput, JarvisError, NotFound
from core.ids import new_id

MOST_CHARS = 100_000  # as POST /api/threads/{id}/messages takes: refused here before any file is sent
SUGGESTIONS = [('jarvis chat --thread last "…"', "go_on"), ("jarvis assets", "all_made")]  # the meanings by their key in phrases.toml


def sentence(text: str | None) -> str | None:
    """The text to send: the argument, or stdin for `-`; None asks for a conversation. InvalidInput when there is nothing to send."""
    if text == "-":
        text = sys.stdin.buffer.read().decode("utf-8", "replace")
    if text is None:
        if interactive():
            return None
        raise InvalidInput("There is nothing to say.", hint='Give a sentence, jarvis chat "...", or - to read it from a pipe.')
    text = text.encode("utf-8", "replace").decode().strip()
    if not text:
        raise InvalidInput("There is nothing to say.", hint='Give a sentence: jarvis chat "cut the silences out" --attach talk.mp4')
    if len(text) > MOST_CHARS:
        raise InvalidInput(f"The message is longer than {MOST_CHARS} characters.", hint="Save long texts to a file and attach it.")
    return text


def chat(text: str | None, files: list[Path], thread: str | None, choices: Choices) -> int:
    """One message and its run, or a conversation; the exit code."""
    said = sentence(text)
    paths = attach.check(files)
    api = connect()
    thread_id = find_thread(api, thread) if thread else None
    attachments = send_files(api, paths, quiet=choices.as_json)
    if said is not None:
        return _say(api, said, attachments, thread_id, choices)[0]
    return _converse(api, attachments, thread_id, choices)


def _say(api: Api, text: str, attachments: list[str], thread: str | None, choices: Choices) -> tuple[int, str]:
    """Send a message and watch its run; the exit code and the thread."""
    thread_id: str = thread or api.post("/api/threads", {})["id"]
    message = {"text": text, "attachments": attachments, "options": choices.run_options(), "when_busy": choices.when_busy}
    run = api.post(f"/api/threads/{thread_id}/messages", message, key=new_id("cli"))["run"]
    return Watch(api, run, choices, connect).to_the_end(), thread_id


def _converse(api: Api, attachments: list[str], thread_id: str | None, choices: Choices) -> int:
    """A conversation on the terminal, until Ctrl-D or /exit."""
    import readline  # noqa: F401  (arrow keys and history for input())

    stdout().print("Say what you would like to have made. /attach FILE adds a file, Ctrl-D ends.", style="quiet")
    prompt = symbol("› ", "> ")
    while True:
        try:
            line = input(f"\n{prompt}").strip()
        except (EOFError, KeyboardInterrupt):
            stdout().print()
            return DONE
        if line in ("/exit", "/quit"):
            return DONE
        try:
            if line.startswith("/attach"):
                attachments += send_files(api, attach.check([Path(line.removeprefix("/attach").strip().strip("'\""))]), quiet=False)
            elif line:
                _, thread_id = _say(api, line, attachments, thread_id, choices)
                attachments = []
        except JarvisError as error:
            from cli.console import say_error

            say_error(error)


def find_thread(api: Api, thread: str) -> str:
    """The id of a thread given as id or `last`. NotFound."""
    if thread != "last":
        return api.get(f"/api/threads/{thread}")["id"]
    found = listed(api.get("/api/threads", limit=1))
    if not found:
        raise NotFound("There is no earlier conversation yet.", hint="Leave --thread out to begin one.")
    return found[0]["id"]


def listed(answer: Any) -> list[dict[str, Any]]:
    """The rows of a list answer."""
    return answer["items"] if isinstance(answer, dict) else answer


def send_files(api: Api, paths: list[Path], *, quiet: bool) -> list[str]:
    """Upload files in order; their asset ids."""
    ids: list[str] = []
    for path in paths:
        if animated() and not quiet:
            with stderr().status(f"Sending {path.name}"):
                asset = attach.upload(api, path, quiet=True) if path.stat().st_size < attach.BAR_FROM_BYTES else None
            asset = asset or attach.upload(api, path)
        else:
            asset = attach.upload(api, path, quiet=True)
        ids.append(asset["id"])
    return ids


def plan(text: str | None, files: list[Path], thread: str | None, *, as_json: bool) -> int:
    """Show what JARVIS would do and what it would take; nothing is run."""
    said = sentence(text)
    if said is None:
        raise InvalidInput("There is nothing to plan.", hint='Give a sentence: jarvis plan "cut the silences out" --attach talk.mp4')
    paths = attach.check(files)
    api = connect()
    thread_id = find_thread(api, thread) if thread else None
    proposed = api.post("/api/plan", {"text": said, "attachments": send_files(api, paths, quiet=as_json), "thread_id": thread_id})
    if as_json:
        from cli.console import print_json

        print_json(proposed)
        return DONE
    from cli import blocks

    block = blocks.plan_block(proposed, spoken_in(said))
    stdout().print(block if block is not None else (proposed.get("question") or proposed.get("reply") or ""))
    return DONE if not proposed.get("question") else NEEDS_ANSWER
