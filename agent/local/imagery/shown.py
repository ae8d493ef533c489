"""What a picture that was sent shows, told by its file's name where that is words: "แมวส้ม.jpg" is an orange cat, "IMG_2041.jpg" nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePath

from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.choosing import takes_a_file
from agent.local.dictionary import is_word
from agent.local.drafting.filling import Filled
from agent.local.drafting.said import Clause
from agent.local.drafting.wiring import Source
from agent.patterns import lazy

_CAPTION = lazy(r"\bcaption\b|(?<!\w)подпись|แคปชั่?น", re.IGNORECASE)
_GENERAL = """
    photo photos image images picture pictures pic img final edit edited copy new old cover untitled screenshot video clip file draft
    version post logo scan camera export result
    фото фотография картинка изображение рисунок снимок скриншот копия новый новая новое обложка видео ролик файл финал название без
    รูป ภาพ รูปภาพ รูปถ่าย ภาพถ่าย สำเนา ใหม่ ไฟล์ หน้าปก ปก โลโก้ คลิป วิดีโอ ภาพหน้าจอ
"""
"""Words that a file of any picture is called by."""
_MOST_WORDS = 5
_THAI = lazy(r"[\u0e00-\u0e7f]{2,}")


def say_what_it_shows(ability: Ability, filled: Filled, clause: Clause, sent: Sequence[Source]) -> None:
    """A caption for the picture that was sent, and that the ability cannot look at, is about what the picture's name says."""
    topic = next((spec for spec in ability.slots.values() if spec.kind == "text" and spec.label == "topic"), None)
    if topic is None or topic.name in filled.values or not _CAPTION.search(clause.raw) or takes_a_file(ability, {"image"}):
        return
    pictures = [source for source in sent if source.kind == "image"]
    if len(pictures) == 1 and (shown := words_of(pictures[0].name)):
        filled.values[topic.name] = shown


def words_of(filename: str) -> str:
    """The words that a file is called by, of what it shows; empty where its name is none."""
    words = [word for word in re.split(r"[\s_.()-]+", PurePath(filename).stem) if word and not word.isdigit()]
    told = [word for word in words if word.lower() not in _GENERAL.split()]
    plain = all(_THAI.fullmatch(word) or (len(word) > 2 and is_word(word)) for word in told)
    return " ".join(told) if told and plain and len(told) <= _MOST_WORDS else ""
