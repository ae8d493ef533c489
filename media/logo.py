"""A picture laid over a clip: a logo in a corner, a watermark in the middle.

    laid_over(Path("talk.mp4"), Path("logo.png"), Path("out.mp4"), place="top_right", share=0.18)
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from media import ffmpeg
from media.ffmpeg import Cancelled, Progress
from media.probe import decoded_picture, probe
from media.whole import filtered

if TYPE_CHECKING:
    from PIL import Image

Place = Literal["top_left", "top_right", "bottom_left", "bottom_right", "centre"]
_MARGIN = 0.04  # of the shorter side
_PLACES: dict[str, tuple[str, str]] = {
    "top_left": ("{m}", "{m}"), "top_right": ("W-w-{m}", "{m}"), "bottom_left": ("{m}", "H-h-{m}"), "bottom_right": ("W-w-{m}", "H-h-{m}"),
    "centre": ("(W-w)/2", "(H-h)/2"),
}  # fmt: skip


def laid_over(
    clip: Path, logo: Path, out: Path, *, place: Place = "top_right", share: float = 0.18, opacity: float = 1.0,
    progress: Progress | None = None, cancelled: Cancelled | None = None,
) -> None:  # fmt: skip
    """Write the clip with the picture over all of it to `out` (.mp4). `share`: the longer side of the picture, of the shorter of the clip;
    what is transparent in it stays so, and `opacity` (0..1) lets the clip shine through the rest."""
    facts = probe(clip)
    shorter = min(facts.width_px, facts.height_px)
    margin = round(_MARGIN * shorter)
    x, y = (at.format(m=margin) for at in _PLACES[place])
    with tempfile.TemporaryDirectory(prefix=".logo-", dir=out.parent) as folder:
        mark = Path(folder) / "mark.png"
        _drawn(logo, max(2, round(share * shorter)), opacity).save(mark)
        graph = f"[clip][1:v]overlay={x}:{y}:format=auto,format=yuv420p[v]"
        filtered(clip, facts, graph, out, inputs=["-i", ffmpeg.file_url(mark)], progress=progress, cancelled=cancelled)


def _drawn(logo: Path, side_px: int, opacity: float) -> Image.Image:
    """The picture as it is laid on, so many pixels on its longer side."""
    mark = decoded_picture(logo, logo.name, side_px).convert("RGBA")
    scale = side_px / max(mark.size)
    mark = mark.resize((max(1, round(mark.width * scale)), max(1, round(mark.height * scale))))
    mark.putalpha(mark.getchannel("A").point([round(value * opacity) for value in range(256)]))
    return mark
