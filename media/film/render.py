"""One encode for a film: frames painted here go through a pipe into ffmpeg, which writes the words on them and adds the sound."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from media import ffmpeg
from media.ffmpeg import Cancelled, check_cancelled
from media.film.captions import Lettered, ass_document
from media.film.painter import Painter
from media.film.scenes import FPS, Film
from media.film.schedule import Schedule
from media.film.sound import Sound, film_sound
from media.fonts import font
from media.render import AUDIO, COLOUR, FILE, VIDEO

Drawn = Callable[[float, int], None]

_SOUND_SHARE = 0.08  # of the progress bar
# Drawn pictures under a slow camera have nothing that a finer search for motion would find: at subme 1 the same SSIM (0.9907 on ten
# layered scenes) for two thirds of the processor time and 15 % more bytes. Nor does it pay to choose how many B-frames to lay between
# others: always five gives the same SSIM with fewer bytes and less time. Blocks that are cut into smaller ones find nothing either:
# without them 7 % less time and 2 % fewer bytes, SSIM 0.0001 lower. Looking for cuts costs a tenth, and players seek by `-g` anyway; eight
# frames looked ahead instead of ten 6 % (together with five B-frames 24 % less time, 9 % fewer bytes, mean SSIM 0.9905 instead of 0.9908,
# that of the worst frame 0.985 as before).
DRAWN = [
    "-subq", "1", "-b_strategy", "0", "-bf", "5", "-partitions", "none", "-sc_threshold", "0", "-rc-lookahead", "8", "-aq-strength", "0.6",
]  # fmt: skip


class Rendered(NamedTuple):
    """What was written."""

    path: Path
    frames: int
    has_audio: bool


def render(
    film: Film, plan: Schedule, words: Lettered, out: Path, drawn: Drawn | None = None, cancelled: Cancelled | None = None
) -> Rendered:
    """Render to `out` (.mp4). The file appears complete or not at all.

    drawn(share, scene): how far it is, 0..1, and the number of the scene that is being drawn, counted from 1.
    Raises StepCancelled, StorageFull, UnsupportedMedia, ToolFailed.
    """
    with tempfile.TemporaryDirectory(prefix=".film-", dir=out.parent) as folder:
        work = Path(folder)
        sound = film_sound(film, plan, work, cancelled)
        made = work / "film.mp4"
        _encode(film, plan, words, sound, made, drawn, cancelled)
        check_cancelled(cancelled)
        made.replace(out)
    return Rendered(out, plan.frames, sound is not None)


def _encode(
    film: Film, plan: Schedule, words: Lettered, sound: Sound | None, out: Path, drawn: Drawn | None, cancelled: Cancelled | None
) -> None:
    painter = Painter(film, plan)
    with ffmpeg.Writer(encode_args(film, plan, words, sound, out)) as writer:
        for number, (scene, frame) in enumerate(painter.frames()):
            check_cancelled(cancelled)
            writer.write(frame.data.data)
            if drawn is not None and number % 15 == 0:
                drawn(_SOUND_SHARE + (1 - _SOUND_SHARE) * number / plan.frames, scene + 1)
        writer.finish()


def encode_args(film: Film, plan: Schedule, words: Lettered, sound: Sound | None, out: Path) -> list[str]:
    """ffmpeg's arguments: raw frames on standard input, the file at the end."""
    raw = ["-f", "rawvideo", "-pix_fmt", "yuv420p", "-s", f"{film.size[0]}x{film.size[1]}", "-r", str(FPS), *COLOUR, "-i", "pipe:0"]
    picture = ["-map", "0:v"]
    if words.items:
        graph = out.with_suffix(".graph")
        graph.write_text(f"[0:v]{burnt_in(film, words, out.parent)}[v]", encoding="utf-8")
        picture = ["-/filter_complex", str(graph), "-map", "[v]"]
    heard = [] if sound is None else ["-map", "1:a", *(["-af", sound.chain] if sound.chain else []), *AUDIO]
    return [
        *raw, *(sound.file.input_args() if sound else []), *picture, *VIDEO, *DRAWN, *COLOUR, "-threads", str(_threads()),
        "-g", str(2 * FPS), "-fps_mode", "cfr", "-r", str(FPS), "-frames:v", str(plan.frames), *heard, *FILE, ffmpeg.file_url(out),
    ]  # fmt: skip


def _threads() -> int:
    """Threads of the encoder: it need not be faster than one process draws, and each further one costs processor time (three a quarter)."""
    return max(1, min(3, ffmpeg.threads() // 2))


def burnt_in(film: Film, words: Lettered, folder: Path) -> str:
    """The filter that draws the words, its files written to `folder`."""
    script = folder / "words.ass"
    script.write_text(ass_document(film, words), encoding="utf-8")
    return subtitles_filter(script, {item.font for item in words.items}, folder)


def subtitles_filter(script: Path, fonts: set[str], folder: Path, *, options: str = "") -> str:
    """libass with no fonts but the ones used: it reads every file of the folder it is given."""
    own = folder / "fonts"
    own.mkdir(exist_ok=True)
    for name in fonts:
        shutil.copyfile(font(name).path, own / font(name).path.name)
    return f"subtitles=filename={_quoted(script)}:fontsdir={_quoted(own)}{options}"


def _quoted(path: Path) -> str:
    """A path as a filter's option inside a graph: escaped once for the option, once more for the graph."""
    option = "".join("\\" + char if char in "\\':" else char for char in str(path.absolute()))
    return "".join("\\" + char if char in "\\'[],;" else char for char in option)
