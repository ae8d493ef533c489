"""Where the words of a film really stand: drawn by libass itself, one lettering at a time, and looked at."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from media import ffmpeg
from media.ffmpeg import Cancelled, check_cancelled
from media.film import ass
from media.film.captions import styles
from media.film.lettering import Lettering
from media.film.looks import Area
from media.film.render import subtitles_filter
from media.film.scenes import Film

_SHRINK = 2  # looked at in half size: exact to two pixels, a quarter of the work
_VISIBLE = 40  # of 255: the soft end of a shadow hides nothing


def ink(film: Film, items: Sequence[Lettering], cancelled: Cancelled | None = None) -> list[Area | None]:
    """The box of everything each lettering draws, in pixels of the film; None when nothing is seen of it."""
    if not items:
        return []
    width, height = film.size[0] // _SHRINK, film.size[1] // _SHRINK
    with tempfile.TemporaryDirectory(prefix="film-words-") as folder:
        script = Path(folder) / "one-by-one.ass"
        events = [event._replace(start_s=float(n), end_s=n + 1.0) for n, item in enumerate(items) for event in item.hold]
        script.write_text(ass.document(film.size, styles(film), events), encoding="utf-8")
        draw = subtitles_filter(script, {item.font for item in items}, Path(folder), options=":alpha=1")
        graph = Path(folder) / "graph"
        graph.write_text(f"color=black@0:s={width}x{height}:r=1:d={len(items)},format=rgba,{draw},alphaextract[v]", encoding="utf-8")
        args = ["-/filter_complex", str(graph), "-map", "[v]", "-frames:v", str(len(items)), "-f", "rawvideo", "-pix_fmt", "gray", "pipe:1"]
        found: list[Area | None] = []
        with ffmpeg.Reader(args) as reader:
            while len(found) < len(items) and len(data := reader.read(width * height)) == width * height:
                check_cancelled(cancelled)
                found.append(_box(np.frombuffer(data, np.uint8).reshape(height, width)))
    return [*found, *[None] * (len(items) - len(found))]


def _box(picture: np.ndarray) -> Area | None:
    seen = picture > _VISIBLE
    columns, rows = np.flatnonzero(seen.any(axis=0)), np.flatnonzero(seen.any(axis=1))
    if not len(columns):
        return None
    return Area(
        float(columns[0] * _SHRINK), float(rows[0] * _SHRINK), float((columns[-1] + 1) * _SHRINK), float((rows[-1] + 1) * _SHRINK)
    )
