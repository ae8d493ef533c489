"""What can be drawn while a sentence is said: things it names that there are drawings of."""

from __future__ import annotations

import re

from media.pictures.casting import cast, terms_of
from media.pictures.drawings import Drawing
from media.prose.language import words
from media.prose.russian import is_noun

_FORM_OF_A_VERB = re.compile(r"[a-z]{2,}(?:ed|ing|ly)$|[а-яё]{2,}(?:ли|ла|ло|ть|ся|ет|ют|ут|ит|ят)$", re.IGNORECASE)
# Drawn things whose names are more often something that is done, or how something is.
_MOSTLY_VERBS = frozenset(
    ["saw", "watch", "watches", "can", "match", "bear", "fly", "ring", "light", "fire", "face", "second", "set", "machine", "officer",
     "dance", "drink", "walk", "run", "swim", "sleep", "eat", "cook", "jump", "ride"]
)
_NO_THING = ("hand", "symbol", "math", "heart", "emotion", "face", "arrow", "time", "sound", "person-gesture", "religion", "award", "sky")


def sights(text: str, language: str, limit: int = 3) -> list[str]:
    """At most so many drawings by name, in the order of the sentence; none when it names nothing."""
    found: list[str] = []
    for position, word in enumerate(_pieces(text, language)):
        named = position > 0 and word[:1].isupper()  # Victory Park is neither a victory nor a park
        done = word.lower() in _MOSTLY_VERBS or _FORM_OF_A_VERB.search(word) or (language == "ru" and not is_noun(word))
        thing = None if named or done else _thing(word, language)
        if thing and thing not in found:
            found.append(thing)
    return found[:limit]


def _pieces(text: str, language: str) -> list[str]:
    return terms_of(text) if language == "th" else words(text)


def _thing(word: str, language: str) -> str | None:
    """The name of a drawing that is called so; words it merely has to do with do not count."""
    for found in cast(word, 2):
        if not found.drawing.group.startswith(_NO_THING) and _is_called(found.drawing, found.word, language):
            return found.drawing.name
    return None


def _is_called(drawing: Drawing, word: str, language: str) -> bool:
    label = terms_of(drawing.words.get(language, drawing.words["en"])[0])
    return " ".join(label) == word or (language != "th" and label[-1] == word)
