"""The still that stands for a film: its strongest picture, with the title as large as its place allows."""

from __future__ import annotations

import tempfile
from pathlib import Path

import cv2
import numpy as np

from media import ffmpeg
from media.film import ass
from media.film.captions import palette_of, styles, title_place
from media.film.looks import colours_of, look_of, title_area, title_em
from media.film.moves import Move, View
from media.film.painter import source_of
from media.film.render import subtitles_filter
from media.film.scenes import FPS, Film, Scene
from media.film.schedule import Schedule
from media.film.sheets import Frame
from media.film.titles import title_lettering
from media.render import COLOUR

_LARGER = 1.3  # a thumbnail is seen the size of a stamp
_LOOKED_AT = 6
# As JFIF has it: BT.601, full range; colours at full size, as red letters fray without.
_JPEG = "scale=in_color_matrix=bt709:in_range=tv:out_color_matrix=bt601:out_range=pc,format=yuvj444p"


def thumbnail(film: Film, plan: Schedule, out: Path) -> Path:
    """Write a JPEG of the film's size: YouTube takes thumbnails up to 2 MB, which film grain as PNG comes near."""
    frame, scene = _strongest(film, plan)
    title = film.title.strip() or next((scene.title for scene in film.scenes if scene.title.strip()), "")
    raw = ["-f", "rawvideo", "-pix_fmt", "yuv420p", "-s", f"{film.size[0]}x{film.size[1]}", "-r", str(FPS), *COLOUR, "-i", "pipe:0"]
    with tempfile.TemporaryDirectory(prefix="film-still-") as folder:
        chain = [_title_filter(film, scene, title, Path(folder))] if title else []
        graph = Path(folder) / "graph"
        graph.write_text(f"[0:v]{','.join([*chain, _JPEG])}[v]", encoding="utf-8")
        one = ["-frames:v", "1", "-f", "image2", "-update", "1", "-c:v", "mjpeg", "-q:v", "2"]
        args = [*raw, "-/filter_complex", str(graph), "-map", "[v]", *one]
        with ffmpeg.Writer([*args, ffmpeg.file_url(out)]) as writer:
            writer.write(frame.data.data)
            writer.finish()
    return out


def _title_filter(film: Film, scene: Scene, title: str, folder: Path) -> str:
    look, area = look_of(film.look), title_area(film.aspect, film.size)
    if film.size[0] > film.size[1]:  # above a subject there is no room for letters that large, beside it there is
        area = title_place(area, scene, film)
    lettering = title_lettering(
        "title", title, look, colours_of(film.look, palette_of(film)), _LARGER * title_em(film.look, film.aspect, film.size), area, 0.0, 1.0
    )
    script = folder / "title.ass"
    script.write_text(ass.document(film.size, styles(film), lettering.hold), encoding="utf-8")
    return subtitles_filter(script, {lettering.font}, folder)


def _strongest(film: Film, plan: Schedule) -> tuple[Frame, Scene]:
    """The frame and its scene with the most contrast and colour among the first scenes; the first one wins where they are alike."""
    best, best_score = (Frame(*film.size), film.scenes[0]), -1.0
    still = Move(kind="push_in", start=View(0.5, 0.5, 1.04), end=View(0.5, 0.5, 1.04))
    for number in range(min(_LOOKED_AT, len(film.scenes))):
        # Layers at rest are their picture, which is read in a fraction of the time.
        scene = film.scenes[number]
        flat = scene.model_copy(update={"layers": ()}) if scene.picture else scene
        source = source_of(flat, film.size, plan.cues[number].duration_s, still)
        frame = Frame(*film.size)
        try:
            source.draw(frame, 0.0)
        finally:
            source.close()
        score = _strength(frame) * (1.25 if number == 0 else 1.0)
        if score > best_score:
            best, best_score = (frame, scene), score
    return best


def _strength(frame: Frame) -> float:
    small = [np.asarray(cv2.resize(plane, (64, 64), interpolation=cv2.INTER_AREA), np.float32) for plane in frame.planes]
    return float(small[0].std() + np.hypot(small[1] - 128, small[2] - 128).mean())
