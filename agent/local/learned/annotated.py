"""Messages that people wrote and marked, as the models of `frame` and `subject` learn from them.

Files are `evals/frames/*.txt`; a line is `what it asks for | message`, or `... | message before >> message`, with stretches of the (last)
message marked `[words](role)` or `[words](role=value)`. An edit may name its operation: `video.edit:trim`. The `planned_` ones are of
messages that tests plan, with the tools of those plans: nothing is marked in them, and `{video}` or `{image}` before the message says what
comes with it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from agent.local.words import normalise, tokens
from agent.patterns import lazy

LANGUAGES = ("en", "ru", "th")
FRAMES = Path("evals/frames")
_OF_A_FILE = {
    "video.generate": "image",
    **dict.fromkeys(("video.edit", "video.sound", "video.frame", "video.music", "video.logo", "video.effect", "asset.describe"), "video"),
}
_MAKERS = {"video.short", "image.generate", "music.generate", "voice.speak", "script.write", "script.ideas", "asset.search"}
_EDIT = "video.edit"
_SENT = lazy(r"\{(video|image)\} ")
_MARK = lazy(r"\[([^\[\]]+)\]\((\w+)(?:=([^()]*))?\)")


@dataclass(frozen=True)
class Message:
    """A message, what it follows, what it asks for, and what its words tell: role, value, first character and the one behind the last."""

    language: str
    text: str
    before: str
    asks: tuple[str, ...]
    marks: tuple[tuple[str, str, int, int], ...]
    sent: str = ""
    """The kind of the file that comes with it, where that says what is asked for: `video` or `image`."""
    operations: tuple[str, ...] | None = ()
    """The operations of the edits it asks for (`video.edit:trim`); None where it asks for edits and nobody has told which."""


def comes_with(asks: Sequence[str]) -> str:
    """The kind of the file that a first message asks for something to be done with (the lines leave files out); empty where there is none:
    what is made for it is what goes out."""
    of_a_file = next((kind for tool, kind in _OF_A_FILE.items() if tool in asks), "")
    return of_a_file or ("video" if "publishing.plan" in asks and not _MAKERS & set(asks) else "")


def marked(language: str, line: str) -> Message:
    """A line of the files."""
    asks, _, rest = line.partition("|")
    before, _, last = rest.rpartition(">>")
    text, at, found = "", 0, []
    last = normalise(last)
    file = _SENT.match(last)
    last = last[file.end() :] if file else last
    for match in _MARK.finditer(last):
        text += last[at : match.start()]
        found.append((match[2], (match[3] or "").strip(), len(text), len(text) + len(match[1])))
        text, at = text + match[1], match.end()
    named = tuple(part.strip() for part in asks.split("+"))
    sent = file[1] if file else ""
    return Message(language, text + last[at:], normalise(before), tools(named), tuple(found), sent, operations(named))


def tools(asks: Sequence[str]) -> tuple[str, ...]:
    """What is asked for, without the operations of edits: each tool once."""
    return tuple(dict.fromkeys(ask.partition(":")[0] for ask in asks))


def operations(asks: Sequence[str]) -> tuple[str, ...] | None:
    """The operations of the edits that are asked for; None where an edit names none."""
    return None if _EDIT in asks else tuple(dict.fromkeys(ask for ask in asks if ":" in ask))


def messages(kind: str = "") -> list[Message]:
    """The messages of the files; kind: "planned_" of those of tests."""
    lines = ((language, line) for language in LANGUAGES for line in (FRAMES / f"{kind}{language}.txt").read_text("utf-8").splitlines())
    found = (marked(language, line) for language, line in lines if "|" in line and not line.startswith("#"))
    return [message for message in found if tokens(message.text)]
