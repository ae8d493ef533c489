"""How likely it is that a message asks for each tool, or for each turn of a conversation, and so for which of them together.

One logistic regression for each of them over what stands in the message (`frame.asking`) and, in English, over what it means. Each judges
for itself, so that what nobody has asked for together before is understood as well. `build_frame` writes the weights: a row of `weights`
for each bucket that the features are hashed into, and a column for each of `names`: what is asked for, in the order in which it is done,
and behind that the operations of edits.
"""

from __future__ import annotations

import itertools
import zlib
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from agent.local.catalogue import meaning

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

BUCKETS = 1 << 18
MEANING = 8.0
"""How much the vector of a message's meaning (384, of unit length) weighs beside its features."""
DIMENSIONS = 384
_MOST, _LIKELIEST, _LEAST = 3, 7, 0.01  # at once; that are looked at, each at least so likely
_EACH_MORE = 0.6
"""Several things are asked for together less often than each of them: a factor for each one more."""


def buckets(features: Iterable[str], number: int = BUCKETS) -> list[int]:
    """The rows of the weights, so many, that features are in."""
    return sorted({zlib.crc32(feature.encode()) % number for feature in features})


def meant(message: str) -> NDArray[np.float32]:
    """What a message means, weighed; nothing in a script that the model of meaning does not know."""
    import numpy as np

    if not meaning.is_known_script(message):
        return np.zeros(DIMENSIONS, np.float32)
    return MEANING * meaning.vectors([message])[0]


def chances(message: str, features: Iterable[str], weights: Path) -> dict[tuple[str, ...], float]:
    """What may be asked for, each in the order in which it is to be done -> how likely that is; the likeliest first, together 1."""
    import numpy as np

    model = _model(weights)
    each = _each(message, features, model)[: len(model["names"])]
    likeliest = sorted(each.argsort()[::-1][:_LIKELIEST])
    looked_at = [at for at in likeliest if each[at] > _LEAST] or [int(each.argmax())]
    found = dict[tuple[str, ...], float]()
    for number in range(1, _MOST + 1):
        for chosen in itertools.combinations(looked_at, number):
            chance = np.prod([each[at] if at in chosen else 1 - each[at] for at in looked_at])
            found[tuple(model["names"][at] for at in chosen)] = float(chance) * _EACH_MORE ** (number - 1)
    whole = sum(found.values()) or 1.0
    return {asked: chance / whole for asked, chance in sorted(found.items(), key=lambda pair: -pair[1])}


def operations(message: str, features: Iterable[str], weights: Path) -> dict[str, float]:
    """Each operation of an edit (`video.edit:trim`) -> how likely it is that a message which asks for an edit asks for that: since it asks
    for one at least, its chance by itself is divided by that of any."""
    import numpy as np

    model = _model(weights)
    each = _each(message, features, model)[len(model["names"]) :]
    return {name: float(chance) for name, chance in zip(model["operations"], each / (1 - np.prod(1 - each)), strict=True)}


def _each(message: str, features: Iterable[str], model: dict[str, Any]) -> NDArray[np.float64]:
    """How likely each is, for itself."""
    import numpy as np

    hashed = model["weights"][buckets(features, len(model["weights"]))].sum(axis=0, dtype=np.int64) * model["scale"]
    return 1 / (1 + np.exp(-(hashed + meant(message) @ model["meaning"] + model["bias"])))


def learned(weights: Path) -> frozenset[str]:
    """All that a message can be found to ask for."""
    return frozenset(_model(weights)["names"])


@lru_cache(maxsize=2)
def _model(weights: Path) -> dict[str, Any]:
    import numpy as np

    with np.load(weights) as file:
        model: dict[str, Any] = {name: file[name] for name in file.files}
    named = [str(name) for name in model["names"]]
    asks = [name for name in named if ":" not in name]
    return {**model, "names": asks, "operations": named[len(asks) :], "meaning": model["meaning"].astype(np.float32)}


def learned_operations(weights: Path) -> tuple[str, ...]:
    """All operations of edits that a message can be found to ask for."""
    return tuple(_model(weights)["operations"])
