"""What JARVIS says to people, by key and language, out of a TOML file beside the code that says it.

    [spoken]
    en = "Spoken in {language} by {voice}, {seconds:.1f} s, {words:#word|words}."
    th = "..."
    ru = "..., {words:#слово|слова|слов}."

`{name:#one|few|many}` puts a number together with the form of the word that goes with it: two forms in English, three in Russian, one
in Thai. A decimal fraction gets the language's own mark.
"""

from __future__ import annotations

import tomllib
from functools import lru_cache
from pathlib import Path
from string import Formatter
from typing import Any

LANGUAGES = ("en", "th", "ru")


class Phrasebook:
    """The sentences of one file, read when the first is said."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def say(self, key: str, language: str, /, **values: object) -> str:
        """The sentence `key` in `language` (English where that is another one), its slots filled from `values`."""
        forms = self.sentences()[key]
        spoken = language if language in forms else "en"
        return _Filling(spoken).format(forms[spoken], **values)

    def has(self, key: str) -> bool:
        """Whether there is such a sentence."""
        return key in self.sentences()

    def sentences(self) -> dict[str, dict[str, str]]:
        """Every sentence, by key, then by language."""
        return _read(self._path)


@lru_cache(maxsize=64)
def _read(path: Path) -> dict[str, dict[str, str]]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


class _Filling(Formatter):
    """`str.format` that knows plurals and decimal marks."""

    def __init__(self, language: str) -> None:
        self._language = language

    def format_field(self, value: Any, format_spec: str) -> str:
        if format_spec.startswith("#"):
            forms = format_spec[1:].split("|")
            return f"{value} {forms[min(_form(int(value), self._language), len(forms) - 1)]}"
        text = super().format_field(value, format_spec)
        return text.replace(".", ",") if isinstance(value, float) and self._language == "ru" else text


def _form(number: int, language: str) -> int:
    """Which form of a word goes with a number, as the Unicode plural rules have it for English and Russian; Thai has one."""
    if language == "th":
        return 0
    if language == "ru":
        ones, tens = number % 10, number % 100
        return 0 if ones == 1 and tens != 11 else 1 if ones in (2, 3, 4) and tens not in (12, 13, 14) else 2
    return 0 if number == 1 else 1
