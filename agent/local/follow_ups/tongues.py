# ruff: noqa: E501 - patterns read better unbroken
"""One language to be heard and another to be read: "subtitles in English also, and narration make Russian", of a film that was made."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.local import slots
from agent.local.catalogue.fields import Spec
from agent.local.follow_ups.carriers import says_more
from agent.local.follow_ups.target import Change, Target
from agent.patterns import lazy

_READ = lazy(r"\b(?:subtitles?|subs|captions?|on-?screen text)\b|(?<![а-яё])(?:субтитр\w*|титр\w*)|ซับ(?:ไตเติล)?|คำบรรยาย", re.IGNORECASE)
_HEARD = lazy(
    r"\b(?:narrat\w+|voice-?overs?|voices?|spoken|speak(?:s|ing)?|speech|audio|talk(?:s|ing)?)\b|(?<![а-яё])(?:озвучк\w*|голос\w*|говор\w+|речь|диктор\w*|закадров\w+)|(?:เสียง)?พากย์|เสียง(?:พูด)?|พูด", re.IGNORECASE
)
_PIECES = lazy(r"\s*[,.;!]+\s*(?:(?:and|but|и|а|но)\s+)?|\s+(?:and|but|while|with|plus|и|а|но|с|со)\s+(?=.*(?:subtitle|subs|caption|narrat|voice|spoken|speak|audio|субтитр|титр|озвуч|голос|говор))|(?<=[\u0e00-\u0e7f])\s+(?=\S*(?:ซับ|พากย์|เสียง|พูด|คำบรรยาย))", re.IGNORECASE)
_SMALL = lazy(r"\b(?:should|must|be|keep|stay|make|please|also|too|as well|still|the|is|are|then|ok|actually)\b|(?<![а-яё])(?:пусть|будет|сделай|оставь|должн\w+|быть|тоже|пожалуйста)(?![а-яё])|ขอ|เป็น|ให้|ภาษา|ใช้|นะ|ครับ|ค่ะ|(?<!โย)คะ|หน่อย|ด้วย|แต่", re.IGNORECASE)


def in_tongues(text: str, targets: Sequence[Target]) -> tuple[Target, Change] | None:
    """The work with those languages; None where the message does not tell both, or tells something else too."""
    if not (_READ.search(text) and _HEARD.search(text)):
        return None
    for target in targets:
        read, heard = _fields(target)
        if target.place is not None or read is None or heard is None:
            continue
        values = dict[str, object]()
        for piece in filter(None, (part.strip() for part in _PIECES.split(text))):
            spec = read if _READ.search(piece) else heard if _HEARD.search(piece) else None
            hits = [hit for hit in slots.find(piece, heard) if hit.strength >= 0.5]
            if spec is None or not hits:
                if says_more(_SMALL.sub(" ", piece)):
                    return None
                continue
            left = piece
            for hit in sorted(hits, key=lambda hit: -hit.start):
                left = f"{left[: hit.start]} {left[hit.end :]}"
            if says_more(_SMALL.sub(" ", _HEARD.sub(" ", _READ.sub(" ", left)))) or spec.name in values:
                return None
            values[spec.name] = [hit.value for hit in hits] if spec.many else hits[0].value
        if values.keys() == {read.name, heard.name}:
            return target, Change(values)
    return None


def _fields(target: Target) -> tuple[Spec | None, Spec | None]:
    """Of the languages of a tool those that are read and the one that is heard."""
    specs = [spec for spec in target.ability.slots.values() if spec.kind == "language"]
    return next((spec for spec in specs if "subtitle" in spec.label), None), next((spec for spec in specs if "subtitle" not in spec.label), None)
