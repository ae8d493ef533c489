"""Yes or no: the field's word is there, there with its opposite ("off"), or ruled out ("without captions")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.local.catalogue.fields import Spec
from agent.local.lexicon.values import OPPOSITES
from agent.local.slots import Found
from agent.local.words import is_inside_word
from agent.patterns import compiled

SERVES = ("yesno",)


def find(text: str, spec: Spec) -> Iterator[Found]:
    """Words of the field's own (`{"say": {"true": [...], "false": [...]}}`), else its name and the opposite of its name."""
    for value in (True, False):
        for words in spec.say.get(str(value).lower(), ()):
            thai = words[:1] >= "\u0e00"
            spelt = re.escape(words) if thai else rf"(?<!\w){re.escape(words)}(?!\w)"
            for match in compiled(spelt, re.IGNORECASE).finditer(text):
                if not thai or not is_inside_word(text, *match.span()):
                    yield Found(match.start(), match.end(), 1.0, value)
    label = re.escape(spec.label)
    for match in re.finditer(rf"(?P<no>\b(?:no|not|without|don't|never)\s+(?:the |any |a )?)?(?<!\w){label}s?(?!\w)", text, re.IGNORECASE):
        yield Found(match.start(), match.end(), 0.8, not match["no"])
    opposite = OPPOSITES.get(spec.label)
    if opposite:
        for match in re.finditer(rf"(?<!\w){opposite}(?!\w)", text, re.IGNORECASE):
            yield Found(match.start(), match.end(), 0.9, False)
