"""A topic's name in another language, without a model: things by their listed names or their drawings', in the shapes topics come in."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from media.pictures.drawings import drawings
from media.prose.language import detect, is_clause, stems

_SPOKEN = ("en", "th", "ru")
_ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)
_SOLD_TH = re.compile(
    r"^(?:ขาย|โชว์)(?!ของ|ดี|ส่ง|ปลีก|ออนไลน์|หน้าร้าน|ตรง|ขาด|ฝาก|ได้|ไม่|อะไร|ยังไง|อย่างไร|แล้ว|หมด|ไว|เร็ว|อยู่|ที่ไหน|ใน|บน|ให้|รูม|ห่วย|ตัว|เอง|กับ|และ)(?=[\u0e00-\u0e7f]{2})"
)
"""Before what is sold or shown."""


@dataclass(frozen=True)
class _Thing:
    """`of`: its Russian genitive; empty when it is not known."""

    names: dict[str, str]
    of: str = ""


@dataclass(frozen=True)
class _Frame:
    forms: dict[str, tuple[str, ...]]
    colon: str


def named(topic: str) -> str:
    """The topic as a name stands by itself: a Russian one in the nominative, whatever case the sentence asked for.

    "пекарни" are several, or those of one for which something is: of a business, which has one name, it is one. A Thai one is named
    without what the words are to do with it: "ขายกระเป๋า" sells bags.
    """
    from media.prose.russian import nominative

    topic = _SOLD_TH.sub("", topic)
    if detect(topic, "") != "ru" or is_clause(topic):
        return topic
    one = nominative(topic, genitive=True)
    return one if one.partition(" ")[0].lower() in _businesses() else nominative(topic)


@lru_cache(maxsize=1)
def _businesses() -> frozenset[str]:
    """Russian names of what one runs, in the nominative."""
    return frozenset(tomllib.loads((Path(__file__).parent / "topics.toml").read_text(encoding="utf-8"))["businesses"])


def in_language(topic: str, language: str) -> str | None:
    """The topic's name in that language; None when it is not known there."""
    own = detect(topic, "")
    if own == language or not own or language not in _SPOKEN:
        return topic if own == language else None
    for frame in _book()[0]:
        for form in frame.forms[own]:
            inside = _inside(form, topic)
            thing = _thing(inside, own) if inside else None
            if thing:
                return _framed(frame, thing, language)
    found = _thing(topic, own)
    return found.names[language] if found else None


def _framed(frame: _Frame, thing: _Thing, language: str) -> str:
    name = thing.names[language]
    form = frame.forms[language][0]
    if language == "ru" and "{of}" in form:
        form = form if thing.of else frame.colon
    return form.format(x=name, of=thing.of, X=name[:1].upper() + name[1:])


def _inside(form: str, topic: str) -> str:
    """What stands in the topic where the form has its thing."""
    pattern = re.sub(r"\\\{(?:x|of)\\\}", "(.+)", re.escape(form))
    match = re.fullmatch(pattern, topic.strip(), re.IGNORECASE)
    return match[1].strip() if match else ""


def _thing(name: str, language: str) -> _Thing | None:
    return _book()[1].get((language, _plain(name, language)))


def _plain(name: str, language: str) -> str:
    """A name without article, number and case."""
    if language == "th":
        return name.replace(" ", "")
    bare = _ARTICLE.sub("", name.strip())
    return " ".join(stems(bare, language)) or bare.casefold()


@lru_cache(maxsize=1)
def _book() -> tuple[tuple[_Frame, ...], dict[tuple[str, str], _Thing]]:
    data: dict[str, Any] = tomllib.loads((Path(__file__).parent / "topics.toml").read_text(encoding="utf-8"))
    frames = tuple(_Frame({spoken: tuple(frame[spoken]) for spoken in _SPOKEN}, frame["colon"]) for frame in data["frame"])
    things = [_Thing(dict(zip(_SPOKEN, row[:3], strict=True)), row[3]) for row in map(_row, data["things"]["list"].strip().splitlines())]
    things += [_Thing({spoken: drawing.words[spoken][0] for spoken in _SPOKEN}) for drawing in drawings().values()]
    known: dict[tuple[str, str], _Thing] = {}
    for thing in things:
        for spoken, name in (*thing.names.items(), *([("ru", thing.of)] if thing.of else [])):
            known.setdefault((spoken, _plain(name, spoken)), thing)
    return frames, known


def _row(line: str) -> list[str]:
    return [part.strip() for part in line.split("|")]
