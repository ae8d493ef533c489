"""What kind of file something is, decided by its content; the name only settles what the content leaves open.

Light enough for the API: reads the first bytes, asks ffmpeg only where picture or sound is the question.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Literal

import filetype

from core.errors import UnsupportedMedia
from media.streams import Unreadable, report

FileKind = Literal["image", "video", "audio", "text", "subtitles", "midi", "document"]
_HEAD_BYTES = 8192
_DOCUMENTS = {"pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "rtf", "epub", "doc", "xls", "ppt"}
# Containers that may hold sound only, picture and sound, or (seldom) neither.
_CONTAINERS = {"mp4", "m4v", "mov", "m4a", "3gp", "mkv", "webm", "avi", "wmv", "mpg", "flv", "ogg", "ts"}
_MIMES = {
    "mp4": "video/mp4", "m4v": "video/mp4", "mov": "video/quicktime", "3gp": "video/3gpp", "mkv": "video/x-matroska", "webm": "video/webm",
    "avi": "video/x-msvideo", "wmv": "video/x-ms-wmv", "mpg": "video/mpeg", "flv": "video/x-flv", "ogg": "video/ogg", "ts": "video/mp2t",
}
_AUDIO_OF = {"mp4": ("audio/mp4", "m4a"), "m4v": ("audio/mp4", "m4a"), "mov": ("audio/mp4", "m4a"), "3gp": ("audio/3gpp", "3gp"),
             "m4a": ("audio/mp4", "m4a"), "mkv": ("audio/x-matroska", "mka"), "webm": ("audio/webm", "webm"), "ogg": ("audio/ogg", "ogg"),
             "wmv": ("audio/x-ms-wma", "wma"), "mpg": ("audio/mpeg", "mpg"), "ts": ("audio/mp2t", "ts")}
_TEXTS = {"md": "text/markdown", "json": "application/json", "csv": "text/csv", "html": "text/html", "xml": "application/xml",
          "ics": "text/calendar"}  # fmt: skip


@dataclass(frozen=True)
class Identity:
    """`mime` and `extension` (without a dot) follow the content, not the name the file came with."""

    kind: FileKind
    mime: str
    extension: str


def identify(path: Path, filename: str = "") -> Identity:
    """Tell what a file is. `filename` is the name it was sent under.

    Raises UnsupportedMedia for an empty file and for content that is none of the kinds JARVIS works with.
    """
    with Path(path).open("rb") as file:
        head = file.read(_HEAD_BYTES)
    name = filename or Path(path).name
    if not head:
        raise UnsupportedMedia(f"{PurePath(name).name} is empty (0 bytes)", hint="Send the file again.")
    identity = _by_magic(Path(path), head, PurePath(name).name) or _by_text(head, name)
    if identity is None:
        message = f"{PurePath(name).name} is of a kind JARVIS does not know"
        raise UnsupportedMedia(message, hint="Send a picture, a video, a sound, a text, subtitles, MIDI or PDF.")
    return identity


def _by_magic(path: Path, head: bytes, name: str) -> Identity | None:
    if head[:4] == b"MThd":
        return Identity("midi", "audio/midi", "mid")
    guess = filetype.guess(head)
    extension = guess.extension if guess is not None else _container_by_mark(head)
    if extension is None:
        return None
    if extension in _CONTAINERS:
        return _by_streams(path, extension, name)
    if guess is None:
        return None
    if extension in _DOCUMENTS:
        return Identity("document", guess.mime, extension)
    family = guess.mime.split("/")[0]
    if family == "image":
        return Identity("image", guess.mime, extension)
    if family == "audio":
        return Identity("audio", guess.mime, extension)
    return None


def _container_by_mark(head: bytes) -> str | None:
    """Marks the `filetype` library misses."""
    if head[4:8] == b"ftyp":
        return "mov" if head[8:10] == b"qt" else "mp4"
    if head[4:8] in (b"moov", b"mdat", b"wide", b"free"):
        return "mov"
    if len(head) > 377 and head[0] == head[188] == head[376] == 0x47:
        return "ts"
    return None


def _by_streams(path: Path, extension: str, name: str) -> Identity:
    try:
        reported = report(path)
    except Unreadable as error:
        raise UnsupportedMedia(
            f"{name} is damaged or was cut off while it was copied", hint="Check that it plays, then send it again."
        ) from error
    if reported.video is not None:
        return Identity("video", _MIMES.get(extension, "video/mp4"), "mp4" if extension == "m4a" else extension)
    if reported.audio is not None:
        mime, proper = _AUDIO_OF.get(extension, ("audio/mp4", "m4a"))
        return Identity("audio", mime, proper)
    raise UnsupportedMedia(f"{name} has neither sound nor picture", hint="Send an audio or video file.")


def _by_text(head: bytes, name: str) -> Identity | None:
    text = decoded(head)
    if text is None:
        return None
    body = text.lstrip("\ufeff \t\r\n")
    if body.startswith("WEBVTT"):
        return Identity("subtitles", "text/vtt", "vtt")
    if re.search(r"^\d+\s*\r?\n\d{1,2}:\d{2}:\d{2}[,.]\d{1,3}\s*-->", body, re.MULTILINE):
        return Identity("subtitles", "application/x-subrip", "srt")
    if body.startswith("[Script Info]"):
        return Identity("subtitles", "text/x-ssa", "ass")
    if re.match(r"(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)?(<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]", body, re.DOTALL):
        return Identity("document", "image/svg+xml", "svg")
    suffix = PurePath(name).suffix.lower().lstrip(".")
    return Identity("text", _TEXTS.get(suffix, "text/plain"), suffix if suffix in _TEXTS else "txt")


def decoded(head: bytes) -> str | None:
    """The beginning of a text file as text, or None when it is not text. UTF-8, UTF-16 with a mark, else one-byte without controls."""
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return head[: len(head) // 2 * 2].decode("utf-16", "ignore")
    if b"\0" in head or sum(byte < 9 or 13 < byte < 32 for byte in head) > 0:
        return None
    try:
        return head.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start >= len(head) - 4:  # a character cut in two at the end of what was read
            return head[: error.start].decode("utf-8")
    letters = sum(chr(b).isalpha() for b in head if b < 128) + sum(b in b" \r\n\t.,;:" for b in head)
    return head.decode("cp1252", "replace") if letters > 0.6 * len(head) else None
