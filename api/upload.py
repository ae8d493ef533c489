"""Receiving a file: multipart/form-data written to the disk as it comes, never held in memory, removed when anything goes wrong."""

from __future__ import annotations

import errno
import mimetypes
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import BinaryIO

import anyio.to_thread
from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header
from starlette.requests import ClientDisconnect, Request
from ulid import ULID

from core.embedded.folders import private_folder
from core.errors import InvalidInput, StorageFull, TooLarge, UnsupportedMedia
from core.settings import settings
from core.storage import require_free_disk

MEGABYTE = 2**20
BUFFER_BYTES = MEGABYTE  # one hop to a thread per megabyte: parsing and writing 64 KB pieces singly cost more than the copy
DISK_CHECK_BYTES = 64 * MEGABYTE
MAX_FIELD_BYTES = 4096
_FULL = (errno.ENOSPC, errno.EDQUOT)
_FAMILIES = {"image": "picture", "audio": "media", "video": "media", "midi": "media", "text": "text", "subtitles": "text"}
_WORDS = {"picture": "a picture", "media": "sound or video", "text": "text"}


@dataclass
class Upload:
    """A received file at `path`, the name it was sent under, and the other fields of the form."""

    path: Path
    filename: str = ""
    fields: dict[str, str] = field(default_factory=dict)


@asynccontextmanager
async def received(request: Request) -> AsyncIterator[Upload]:
    """The upload of a request, gone when the block ends.

    Raises InvalidInput (not a form, no file, several files), TooLarge, StorageFull.
    """
    kind, options = parse_options_header(request.headers.get("content-type"))
    if kind != b"multipart/form-data" or not options.get(b"boundary"):
        raise InvalidInput("send the file as multipart/form-data", hint='Its field is called "file": curl -F file=@talk.mp4 ...')
    folder = private_folder(settings().temp_folder / "uploads")
    announced = request.headers.get("content-length", "")
    require_free_disk(folder, int(announced) if announced.isdigit() else 0)
    upload = Upload(folder / f"{ULID()}.part")
    form = _Form(upload, options[b"boundary"])
    try:
        await _receive(request, form)
        yield upload
    finally:
        form.close()
        upload.path.unlink(missing_ok=True)


async def _receive(request: Request, form: _Form) -> None:
    pending = bytearray()
    try:
        async for piece in request.stream():
            pending += piece
            if len(pending) >= BUFFER_BYTES:
                await anyio.to_thread.run_sync(form.feed, bytes(pending))
                pending.clear()
    except ClientDisconnect as error:
        raise InvalidInput("the upload was broken off before its end", hint="Send the file again.") from error
    await anyio.to_thread.run_sync(form.finish, bytes(pending))


class _Form:
    """A multipart parser whose file part goes to the disk."""

    def __init__(self, upload: Upload, boundary: bytes) -> None:
        self._upload = upload
        self._file: BinaryIO | None = None
        self._in_file = self._ended = False
        self._size_bytes, self._checked_bytes = 0, 0
        self._limit_bytes = settings().max_upload_mb * MEGABYTE
        self._header, self._value, self._name, self._text = bytearray(), bytearray(), "", bytearray()
        self._disposition = b""
        try:
            self._parser = MultipartParser(
                boundary,
                {
                    "on_part_begin": self._part_begins,
                    "on_header_field": lambda data, start, end: self._header.extend(data[start:end]),
                    "on_header_value": lambda data, start, end: self._value.extend(data[start:end]),
                    "on_header_end": self._header_ends,
                    "on_headers_finished": self._headers_end,
                    "on_part_data": self._data,
                    "on_part_end": self._part_ends,
                    "on_end": self._form_ends,
                },
            )
        except FormParserError as error:
            raise InvalidInput("the form has no usable boundary") from error

    def feed(self, data: bytes) -> None:
        """Take the next bytes of the body."""
        try:
            self._parser.write(data)
        except FormParserError as error:
            raise InvalidInput("the form is not well formed", hint="Let your HTTP library build the multipart body.") from error
        except OSError as error:
            if error.errno in _FULL:
                raise StorageFull(
                    "the disk became full while the file was being received", hint="Free some space and send it again."
                ) from error
            raise

    def finish(self, data: bytes) -> None:
        """Take the last bytes, and make sure that there was a whole form with one file in it."""
        self.feed(data)
        if not self._ended:
            raise InvalidInput("the upload ends in the middle", hint="Send the file again.")
        if self._file is None:
            raise InvalidInput('the form has no field "file" with a file in it')
        self.close()

    def close(self) -> None:
        if self._file is not None:
            self._file.close()

    def _part_begins(self) -> None:
        self._name, self._disposition, self._in_file = "", b"", False
        self._text.clear()

    def _header_ends(self) -> None:
        if self._header.lower() == b"content-disposition":
            self._disposition = bytes(self._value)
        self._header.clear()
        self._value.clear()

    def _headers_end(self) -> None:
        _, options = parse_options_header(self._disposition)
        self._name = _text(options.get(b"name", b""))
        self._in_file = b"filename" in options
        if not self._in_file:
            return
        if self._file is not None:
            raise InvalidInput("one file at a time", hint="Send each file in a request of its own.")
        self._upload.filename = _unescaped(_text(options[b"filename"]))
        descriptor = os.open(self._upload.path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        self._file = os.fdopen(descriptor, "wb")

    def _data(self, data: bytes, start: int, end: int) -> None:
        if not self._in_file or self._file is None:
            self._text += data[start:end]
            if len(self._text) > MAX_FIELD_BYTES:
                raise TooLarge(f"the form field {self._name[:50]!r} is too long")
            return
        self._size_bytes += end - start
        if self._size_bytes > self._limit_bytes:
            raise TooLarge(f"the file is larger than {settings().max_upload_mb} MB", hint="JARVIS_MAX_UPLOAD_MB sets the limit.")
        if self._size_bytes - self._checked_bytes > DISK_CHECK_BYTES:
            self._checked_bytes = self._size_bytes
            require_free_disk(self._upload.path.parent)
        self._file.write(data[start:end])

    def _part_ends(self) -> None:
        if not self._in_file and len(self._upload.fields) < 20:
            self._upload.fields[self._name] = _text(bytes(self._text))

    def _form_ends(self) -> None:
        self._ended = True


def _text(raw: bytes) -> str:
    """A form's text: UTF-8 as the standard has it, else one byte a character."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def _unescaped(filename: str) -> str:
    """Quotes and line ends of a form's file name, which browsers write as %22, %0D, %0A (WHATWG HTML, multipart/form-data encoding)."""
    return filename.replace("%22", '"').replace("%0D", "\r").replace("%0A", "\n")


def check_label(path: Path, filename: str) -> None:
    """Refuse a file whose name promises something else than its content. Raises UnsupportedMedia, also for what `identify` refuses.

    Only families are compared: a PNG called .jpg, or sound in an .mp4, is what it is.
    """
    from media.identify import identify

    identity = identify(path, filename)
    promised = _FAMILIES.get((mimetypes.guess_type(filename)[0] or "").split("/")[0])
    found = _FAMILIES.get(identity.kind)
    if promised is None or promised == found or identity.mime == "image/svg+xml" or PurePath(filename).suffix.lower() == ".ts":
        return
    held = _WORDS.get(found or "", f"a {identity.extension} document")
    raise UnsupportedMedia(
        f"{PurePath(filename).name} is named like {_WORDS[promised]} but holds {held} ({identity.mime})",
        hint="Send the right file, or give it its proper name.",
    )
