"""The drawings that come with JARVIS: thousands of things as vector pictures, each with its words in English, Thai and Russian."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

ARCHIVE = Path(__file__).parent / "data" / "drawings.zip"
INDEX = "index.json"
LANGUAGES = ("en", "th", "ru")
LICENCE = "Noto Emoji, Apache License 2.0"
SOURCE = "https://github.com/googlefonts/noto-emoji"


@dataclass(frozen=True)
class Drawing:
    """One drawing. `group`: its kind, as `animal-mammal`. `words`: what it is called in each language, its name first."""

    id: str
    name: str
    group: str
    words: dict[str, tuple[str, ...]]

    def __hash__(self) -> int:
        return hash(self.id)

    def svg(self) -> str:
        """The picture: a square of 128 units."""
        return _archive().read(f"{self.id}.svg").decode()

    @property
    def evidence(self) -> dict[str, str]:
        """What is recorded on an asset it was used in."""
        return {"drawing": self.name, "licence": LICENCE, "source": SOURCE}


@lru_cache(maxsize=1)
def _archive() -> zipfile.ZipFile:
    # Read into memory: its list of files takes long to make for every drawing, and a file kept open would share its place with forks.
    return zipfile.ZipFile(io.BytesIO(ARCHIVE.read_bytes()))


@lru_cache(maxsize=1)
def drawings() -> dict[str, Drawing]:
    """Every drawing by its English name."""
    entries = json.loads(_archive().read(INDEX))
    found: dict[str, Drawing] = {}
    for entry in entries:
        words = {language: tuple(entry["words"][language]) for language in LANGUAGES}
        found[entry["name"]] = Drawing(entry["id"], entry["name"], entry["group"], words)
    return found
