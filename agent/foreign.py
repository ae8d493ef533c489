"""A catalogue of tools from elsewhere, as data: names, descriptions, and the types that go in and come out.

    [{"name": "Image Captioning", "description": "Describes a picture.",
      "inputs": [{"name": "image", "type": "image"}], "outputs": ["text"]}]

Such tools can be planned with and never run: they have no code. A type that is a kind of media, or that some tool gives, is wired; numbers
and yes-or-no are read from the sentence; words ("text") are either.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from pydantic import Field, create_model

from core.errors import InvalidInput, ToolFailed
from tools.contract import KINDS, Asset, Cost, Text, Tool, ToolInput, ToolOutput

_PLAIN: dict[str, type[Any]] = {
    **dict.fromkeys(("int", "integer", "count"), int),
    **dict.fromkeys(("float", "double", "number", "numeric", "decimal", "duration", "seconds"), float),
    **dict.fromkeys(("bool", "boolean"), bool),
    **dict.fromkeys(("date", "datetime", "time", "timestamp"), datetime),
}
_SAME = {
    **dict.fromkeys(("picture", "photo", "img", "png", "jpg", "jpeg", "bitmap"), "image"),
    **dict.fromkeys(("sound", "speech", "music", "song", "wav", "mp3", "voice", "recording"), "audio"),
    **dict.fromkeys(("clip", "movie", "film", "mp4"), "video"),
    **dict.fromkeys(("string", "str", "txt", "prompt", "sentence", "words", "caption"), "text"),
    **dict.fromkeys(("link", "uri", "web address", "href"), "url"),
    **dict.fromkeys(("pdf", "doc", "file"), "document"),
}


class Words(Text):
    """Text that is either written out in the message or comes from another step."""


def read_catalogue(path: Path) -> list[Tool]:
    """The tools a JSON file lists. Raises InvalidInput naming the entry that cannot be read."""
    try:
        entries = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise InvalidInput(f"{path.name} is no JSON file that can be read: {error}") from error
    if not isinstance(entries, list) or not entries:
        raise InvalidInput(f"{path.name} is no list of tools", hint='Give [{"name", "description", "inputs", "outputs"}, ...].')
    kinds = {_type_name(kind) for entry in entries if isinstance(entry, dict) for kind in _listed(entry.get("outputs"))}
    return [_tool(entry, number, kinds) for number, entry in enumerate(entries, 1)]


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _type_name(declared: Any) -> str:
    """One name for a type: `List[Image]`, `image file` and `photo` are `image`."""
    text = declared.get("type", "") if isinstance(declared, dict) else declared
    words = re.sub(r"(?:list|array|sequence|optional)(?: of)?|\bfiles?\b|[\[\]()<>]", " ", str(text).lower())
    name = re.sub(r"[^\w]+", " ", words).strip()
    single = name[:-1] if name.endswith("s") and name[:-1] in {*KINDS, *_SAME, *_PLAIN} else name
    return _SAME.get(single, single) or "text"


def _is_many(declared: Any) -> bool:
    text = declared.get("type", "") if isinstance(declared, dict) else declared
    return bool(re.search(r"\b(?:list|array|sequence)\b|\[\]", str(text).lower()))


def _asset_type(name: str) -> type[Asset]:
    if name == "text":
        return Words
    return KINDS.get(name) or type(f"{name.title().replace(' ', '')}Asset", (Asset,), {"kind": name})


def _field_type(declared: Any, kinds: set[str]) -> Any:
    name = _type_name(declared)
    if name in _PLAIN:
        return _PLAIN[name]
    found = _asset_type(name) if name in kinds or name in KINDS or name in ("url", "text") else str
    return list[found] if _is_many(declared) else found  # type: ignore[valid-type]


def _tool(entry: Any, number: int, kinds: set[str]) -> Tool:
    if not isinstance(entry, dict) or not isinstance(entry.get("name"), str) or not entry["name"].strip():
        raise InvalidInput(f"tool number {number} has no name", hint='Each is {"name", "description", "inputs", "outputs"}.')
    name = entry["name"].strip()
    fields: dict[str, Any] = {}
    for position, declared in enumerate(_listed(entry.get("inputs")), 1):
        given = declared.get("name") if isinstance(declared, dict) else None
        about = str(declared.get("description", "")) if isinstance(declared, dict) else ""
        optional = isinstance(declared, dict) and (declared.get("required") is False or declared.get("optional") is True)
        kind = _field_type(declared, kinds)
        field_name = _free(str(given or _type_name(declared)).strip().lstrip("_") or f"input_{position}", fields)
        fields[field_name] = (kind | None, Field(None, description=about)) if optional else (kind, Field(description=about))
    outputs: dict[str, Any] = {}
    for declared in _listed(entry.get("outputs")):
        kind = _asset_type(_type_name(declared))
        outputs[_free(kind.kind.replace(" ", "_"), outputs)] = (list[kind] if _is_many(declared) else kind, ...)  # type: ignore[valid-type]
    description = str(entry.get("description") or name).strip()
    return Tool(
        name=name, function=_refuse, input=create_model("Input", __base__=ToolInput, **fields),
        output=create_model("Output", __base__=ToolOutput, **outputs), description=description, effect="none", lane="light", version=1,
        say=(), composite=False, timeout_s=1, estimate=lambda _: Cost(seconds=0), module="",
    )  # fmt: skip


def _free(name: str, taken: Sequence[str] | dict[str, Any]) -> str:
    return next(candidate for candidate in (name, *(f"{name}_{n}" for n in range(2, 1000))) if candidate not in taken)


def _refuse(args: Any, work: Any) -> Any:
    raise ToolFailed("tools of a foreign catalogue are only planned with", hint="Leave --tools out to use the tools of this JARVIS.")
