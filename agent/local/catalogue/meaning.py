"""How near two texts are in meaning, by the bundled sentence model. English is what it knows; other scripts get no vector.

Vectors of a catalogue's texts are kept in a file under the home folder: five hundred examples take three seconds to compute.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from core.settings import settings

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float32]


def is_known_script(text: str) -> bool:
    """Whether the model can read it: mostly Latin letters."""
    letters = [char for char in text if char.isalpha()]
    return bool(letters) and sum(char.isascii() for char in letters) >= 0.8 * len(letters)


@lru_cache(maxsize=4096)
def vector(text: str) -> Array:
    """The unit vector of a text."""
    return _embed([text])[0]


def vectors(texts: Sequence[str]) -> Array:
    """Unit vectors (n, d) of texts of a message, in order; each is computed once."""
    import numpy as np

    fresh = [text for text in dict.fromkeys(texts) if text not in _known]
    if fresh:
        if len(_known) > 8192:
            _known.clear()
        _known.update(zip(fresh, _embed(fresh), strict=True))
    return np.stack([_known[text] for text in texts])


_known: dict[str, Array] = {}


def catalogue_vectors(texts: Sequence[str]) -> Array:
    """Unit vectors (n, d) of the texts of a catalogue, from the file of an earlier process where there is one."""
    import numpy as np

    name = hashlib.sha256("\0".join(["minilm", *texts]).encode()).hexdigest()[:32]
    path = settings().home / "cache" / f"catalogue-{name}.npy"
    try:
        found = np.load(path)
        if found.shape[0] == len(texts):
            return found
    except (OSError, ValueError):
        pass  # not computed yet, or half written by a process that died
    computed = _embed(texts)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(f"{path.name}.{id(computed):x}.part")
        with part.open("wb") as file:
            np.save(file, computed)
        part.replace(path)
    except OSError:
        pass  # a home that cannot be written to costs time, nothing else
    return computed


def _embed(texts: Sequence[str]) -> Array:
    from core.embeddings import bundled

    return bundled().embed(texts)
