"""Whom something remembered is for: a client, a shop, a channel. A preference has that in its slot ("voice for clinic dental"), so that two
clients' rules stand beside each other and each is replaced and forgotten alone (docs/adr/0016).
"""

from __future__ import annotations

import re

from memory.words import normalise, terms

_FOR = " for "
_ROLE = re.compile(
    r"\b(?:clients?|customers?|accounts?|projects?|company|brand|guys|people|folks)\b"
    r"|(?<![а-яё])(?:клиент|заказчик|проект|компани|фирм|бренд)[а-яё]*|(?:ลูกค้า|โปรเจกต์|บริษัท|แบรนด์|เพจ|ร้าน)(?=\s?\S{3})"
)
"""What a client is, and not which one."""
_ADJECTIVES = ("ическ", "ичн", "ск", "овск", "н", "ов")
_THAI = re.compile(r"[\u0e00-\u0e7f]+")


def key_of(name: str) -> str:
    """What a client is known by, however the name is bent; Thai names as they are written. Empty for a name that says nothing ("us")."""
    plain = normalise(name)
    bare = _ROLE.sub(" ", plain)
    parts = [*_THAI.findall(bare), *terms(_THAI.sub(" ", bare))] or [*_THAI.findall(plain), *terms(_THAI.sub(" ", plain))]
    return " ".join(sorted(set(parts)))


def named(key: str, text: str) -> bool:
    """Whether a text speaks of the client with that key: all the words of the name stand in it."""
    if not key:
        return False
    plain, said = normalise(text), set(terms(text))
    return all(part in plain if _THAI.fullmatch(part) else _stands_in(part, said) for part in key.split())


def _stands_in(part: str, said: set[str]) -> bool:
    """Whether a stem is among others, or what Russian makes of it: «стоматология», «стоматологический»."""
    return part in said or any(term.startswith(part) and term[len(part) :] in _ADJECTIVES for term in said)


def called(key: str, text: str) -> str:
    """The client with that key as a text calls them; the key itself where it does not."""
    parts, words = key.split(), re.findall(r"[\w'-]+", text)
    found = [word for word in words if any(part in (normalise(word) if _THAI.fullmatch(part) else terms(word)) for part in parts)]
    thai = [part for part in parts if _THAI.fullmatch(part)]
    return " ".join(dict.fromkeys(thai or found)) or key


def slot_of(field: str, key: str = "") -> str:
    """The slot of a default for the client with that key; without one it is for everything."""
    return f"{field}{_FOR}{key}" if key else field


def parted(slot: str) -> tuple[str, str]:
    """The field of a slot, and the key of the client it is for."""
    field, _, key = slot.partition(_FOR)
    return field, key
