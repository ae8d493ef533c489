"""Build `data/vocabulary.json.gz` again: `python -P -m media.pictures.build_vocabulary`.

What `media.pictures.casting` looks words up in: the basic forms of all names and keywords of the drawings, and of `concepts.txt`. To be
run when either has changed, or how words are brought to their basic form.
"""

from __future__ import annotations

import gzip
import json
import math
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path

from media.pictures.casting import KINDS, VOCABULARY, Ranked, content_of, key, terms_of
from media.pictures.drawings import LANGUAGES, Drawing, drawings

# Drawn as a square with its own background, like a stamp: never shown in a scene that has a background already.
_FRAMED = {"bridge at night", "cityscape", "cityscape at dusk", "desert", "fireworks", "foggy", "milky way", "moon viewing ceremony",
           "national park", "night with stars", "shooting star", "sparkler", "sunrise", "sunrise over mountains", "sunset"}  # fmt: skip

# A costume where a person meant people; a sign that only Japan knows.
_ODD = {"people with bunny ears", "Japanese symbol for beginner"}

# Shown only when a word names them: a person says "cat", and does not mean the face of one.
_RELUCTANT = {"cat-face": 0.55, "monkey-face": 0.6, "person-gesture": 0.5, "warning": 0.5, "other-symbol": 0.5,
              "time": 0.8, "hand-single-finger": 0.6, "heart": 0.8, "emotion": 0.6, "math": 0.5, "flag": 0.6}  # fmt: skip


@lru_cache(maxsize=1)
def castable() -> dict[str, Drawing]:
    """The drawings that may be shown, by name."""
    framed = {name for name, one in drawings().items() if name in _FRAMED | _ODD or one.group == "religion" or name.startswith("family: ")}
    return {name: one for name, one in drawings().items() if name not in framed}


def words() -> Ranked:
    """Every name and keyword of the drawings with those it may mean, the likeliest first."""
    raw: dict[str, dict[str, float]] = defaultdict(dict)
    for name, drawing in castable().items():
        reluctance = _RELUCTANT.get(drawing.group, 0.7 if drawing.group.startswith("face") else 1.0)
        for language in LANGUAGES:
            for term, weight in _weighed(drawing.words[language]):
                raw[term][name] = max(raw[term].get(name, 0.0), weight * reluctance)
    return {
        term: sorted(((name, weight / (1 + 0.18 * math.log(len(names)))) for name, weight in names.items()), key=lambda pair: -pair[1])
        for term, names in raw.items()
    }


def concepts() -> Ranked:
    """`concepts.txt`: terms of three languages and the drawings that stand for them."""
    found: Ranked = {}
    for line in (Path(__file__).parent / "concepts.txt").read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        names, *languages = line.removeprefix("~").split("|")
        weight = 0.5 if line.startswith("~") else 1.0
        known = [name.strip() for name in names.split(",") if name.strip() in castable()]
        ranked = [(name, weight * (0.98 - 0.12 * place)) for place, name in enumerate(known)]
        for term in (term for language in languages for term in language.split(",") if known):
            found.setdefault(key(content_of(term)), ranked)
    found.pop("", None)
    return found


def _weighed(words: Sequence[str]) -> Iterable[tuple[str, float]]:
    """The whole name counts most, then its last word (a potted plant is a plant), then keywords, its other words least."""
    label = terms_of(words[0])
    if label:
        yield key(label), 1.0
        if len(label) > 1:
            yield label[-1], 0.62
            for part in label[:-1]:
                yield part, 0.5
    for tag in words[1:]:
        parts = terms_of(tag)
        if parts:
            yield key(parts), 0.72 if len(words) < 9 else 0.66


def built() -> bytes:
    """What the file holds before it is packed."""
    numbers = {name: number for number, name in enumerate(drawings())}
    kept = {
        kind: {term: [(numbers[name], round(score, 4)) for name, score in found] for term, found in ranked.items()}
        for kind, ranked in zip(KINDS, (concepts(), words()), strict=True)
    }
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":")).encode()


def main() -> None:
    """Write the file."""
    VOCABULARY.write_bytes(gzip.compress(built(), mtime=0))
    sys.stdout.write(f"{VOCABULARY.stat().st_size // 1024} KB\n")


if __name__ == "__main__":
    main()
