# ruff: noqa: E501 - patterns read better unbroken
"""How long a film, or whatever else is asked about, may be: told from the bounds of the fields themselves."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.local.catalogue.abilities import Ability
from agent.local.drafting import wording
from agent.local.drafting.titles import in_words
from agent.local.words import tokens
from agent.patterns import lazy
from agent.phrases import phrase

_HOW_LONG = lazy(
    r"\W*(?:(?:and|so|also|hey|hi|btw|by the way)[\s,]+)*(?:how (?:long|short)(?: (?:of )?an?)? (?:(?:videos?|shorts?|clips?|reels?|films?|music|songs?|tracks?|scripts?|it|they)\s)?(?:can|could|may)\b.*|(?:what(?:'s| is| are)) (?:the |your )?(?:(?:max(?:imum)?|min(?:imum)?|longest|shortest)\b.*|limits?(?: (?:on|of|for) .*)?))"
    r"|\W*(?:(?:и|а|привет|слушай)[\s,]+)*(?:(?:какой|какая|какое|каков\w*) (?:максимальн\w+|минимальн\w+|предельн\w+|сам\w+) (?:длин\w+|продолжительност\w+|хронометраж\w*|ролик\w*|видео)\b.*|(?:на )?сколько (?:максимум |минимум )?(?:секунд|минут)\w* (?:может|можно|максимум)\b.*|(?:насколько|какой) длинн\w+ (?:\w+ )?(?:может|можно)\b.*)"
    r"|\S*(?:ยาวสุด|ยาวที่สุด|สั้นสุด|สั้นที่สุด|ทำได้ยาว|ยาวได้|ความยาวสูงสุด)\S*(?:เท่าไหร่|เท่าไร|กี่นาที|กี่วินาที|แค่ไหน)\S*",
    re.IGNORECASE,
)
_COSTS = lazy(r"\b(?:cost|price)|how much|сколько стоит|цена|почём|ราคา|เท่าไหร่|กี่บาท", re.IGNORECASE)
_DONE_ALREADY = lazy(r"\b(?:take|takes|wait|until|left|ready|done|this|that|my|the (?:video|clip|file))\b|(?<!\w)(?:ждать|займ[её]т|эт\w+|мо\w+|готов\w*)(?!\w)|นี้|รอ|เสร็จ", re.IGNORECASE)
"""How long it takes, or how long a file is that is there."""


def limits(text: str, abilities: Sequence[Ability], language: str) -> str | None:
    """The answer to a question about the longest and the shortest of what is made here; None where a message asks no such thing."""
    if not _HOW_LONG.fullmatch(text.strip()) or _DONE_ALREADY.search(text):
        return None
    wanted = "audio" if any("song" in token.concepts for token in tokens(text)) else "video"
    makers = [ability for ability in abilities if wanted in ability.tool.output_kinds().values() and not ability.operation]
    for ability in sorted(makers, key=lambda ability: not ability.tool.composite):
        spec = next((spec for spec in ability.slots.values() if spec.kind == "duration"), None)
        if spec and spec.low is not None and spec.high is not None:
            low, high = (in_words(spec, value, language) for value in (spec.low, spec.high))
            told = phrase("bounds", language, kind=wording.kind_word(wanted, language), low=low, high=high)
            return f"{told} {phrase('priced_at_all', language)}" if _COSTS.search(text) else told
    return None
