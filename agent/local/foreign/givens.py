# ruff: noqa: E501 - patterns read better unbroken
"""What a message names or quotes: files, web addresses, words in quotes. In the masked message each stands as what it is."""

from __future__ import annotations

import mimetypes
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from agent.local.slots.quoted import QUOTE
from agent.patterns import lazy
from tools.contract import Asset

_URL = lazy(
    r"(?:https?://|www\.)[^\s'\"<>]*[\w/]|(?<![\w@.-])(?:[a-z0-9-]+\.)+(?:com|org|net|edu|gov|info)(?:/[\w./%-]*\w)?(?![\w@-])", re.IGNORECASE
)
_FILE = lazy(r"['\"]?(?P<name>[\w()-]+(?:\.[\w-]+)*\.(?P<ext>[A-Za-z][A-Za-z0-9]{1,4}))['\"]?")
_DOCUMENTS = {"pdf", "doc", "docx", "ppt", "pptx", "xls", "xlsx"}
_TEXTS = {"txt", "md", "csv", "json", "srt", "html", "xml"}
_ASIDE = lazy(r"[(\[]([^()\[\]]*)[)\]]")
_SAID_OF_IT = lazy(r"\s*[A-Z]{3,}\s*[.,]?\s*")
_MEDIA = ("image", "audio", "video")


@dataclass(frozen=True)
class Given:
    """Something the message names or quotes: `ref` stands in the plan for it. `of`: what a web address leads to, where that is told."""

    ref: str
    kind: str
    start: int
    name: str = ""
    of: str = ""
    end: int = -1


def kind_of_file(extension: str) -> str:
    """The kind of media a file name's extension stands for; empty when it is none."""
    low = extension.lower()
    if low in _TEXTS:
        return "text"
    if low in _DOCUMENTS:
        return "document"
    main = (mimetypes.guess_type(f"x.{low}")[0] or "").split("/")[0]
    return main if main in _MEDIA else ""


def given_in(message: str, attachments: Sequence[Asset]) -> list[Given]:
    """What a message names or quotes, in its order. Files and addresses within quoted words are part of those words."""
    found: list[Given] = []
    named = {asset.filename.lower(): number for number, asset in enumerate(attachments, 1) if asset.filename}
    for given in (*_quoted(message), *_addresses(message), *_files(message, attachments, named)):
        if not any(given.start < other.end and other.start < given.end for other in found):
            found.append(given)
    return sorted(found, key=lambda given: given.start)


def _quoted(message: str) -> Iterator[Given]:
    for match in QUOTE.finditer(message):
        words = (match["d"] or match["s"]).strip()
        if not (_URL.fullmatch(words) or _FILE.fullmatch(words)):
            end = match.end() + (message[match.end() : match.end() + 1] == match[0][-1])  # a stray one behind it
            yield Given(words, "text", match.start(), end=end)


def _addresses(message: str) -> Iterator[Given]:
    for match in _URL.finditer(message):
        start, end = match.span()
        if message[start - 1 : start] in ("'", '"') and message[end : end + 1] == message[start - 1]:
            start, end = start - 1, end + 1
        yield Given(match[0], "url", start, match[0], end=end)


def _files(message: str, attachments: Sequence[Asset], named: dict[str, int]) -> Iterator[Given]:
    for match in _FILE.finditer(message):
        kind, number = kind_of_file(match["ext"]), named.get(match["name"].lower())
        if kind or number:
            actual = attachments[number - 1].actual_kind if number else kind
            yield Given(f"$attachment.{number}" if number else match["name"], actual, match.start(), match["name"], end=match.end())


def masked(message: str, given: Sequence[Given]) -> str:
    """The message with names and quotes replaced, letter for letter as long, by what they are, in capitals; what stands in brackets is left out.

    A quote that is a sentence of its own ends the sentence it stands in, where the next word is a capital one.
    """
    text = message
    for item in given:
        word = item.kind.upper()
        long = item.kind == "text" and item.ref.count(" ") > 1
        ends = long and re.match(r"\s+[A-ZА-Я]", message[item.end :]) is not None
        word = word[: item.end - item.start - ends].ljust(item.end - item.start - ends) + "." * ends
        text = text[: item.start] + word + text[item.end :]
    for _ in range(2):  # brackets within brackets
        text = _ASIDE.sub(lambda aside: f" {aside[1]} " if _SAID_OF_IT.fullmatch(aside[1]) else " " * len(aside[0]), text)
    return text


def with_what_is_there(given: Sequence[Given], masked_text: str, kind_word: re.Pattern[str]) -> list[Given]:
    """The same, web addresses with what they lead to: by their ending, else by the words right before them or what is told anywhere."""
    return [replace(item, of=_leads_to(item, masked_text, kind_word)) if item.kind == "url" else item for item in given]


def _leads_to(item: Given, masked_text: str, kind_word: re.Pattern[str]) -> str:
    path = re.sub(r"[?#].*", "", item.ref)
    ending = re.search(r"/[^/]*\.([A-Za-z0-9]{2,5})$", path)
    if ending and (kind := kind_of_file(ending[1])) in _MEDIA:
        return kind
    sentence = re.split(r"[.!?;]\s|\n", masked_text[: item.start])[-1]
    kinds = [match.lastgroup for match in kind_word.finditer(sentence) if match.lastgroup != "url"]
    return str(kinds[-1]) if kinds else ""
