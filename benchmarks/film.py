"""Rendering a film of 30 s, 1080x1920, 30 frames a second: six drawn pictures with depth under a moving camera, changes, karaoke,
voice, ducked music. `--flat 1`: pictures without layers.

Its processor time (this process and ffmpeg) is told as a ratio to x264 alone on the very same frames: with the preset as it comes, and
with the options that we add to it.
"""

from __future__ import annotations

import resource
import subprocess
import tempfile
import threading
import time
import wave
from concurrent.futures import ProcessPoolExecutor
from itertools import pairwise
from multiprocessing import get_context
from pathlib import Path

import cv2
import numpy as np
import psutil
from PIL import Image

from benchmarks.measure import Report, arguments
from media import ffmpeg
from media.film.captions import Lettered, lettered
from media.film.painter import Painter
from media.film.render import DRAWN, encode_args, render
from media.film.scenes import FPS, Film, Layer, Scene, Word
from media.film.schedule import Schedule
from media.film.sheets import Frame, inside, lay, matrix, opaque
from media.film.timing import film_schedule
from media.layers import gathered
from media.pictures.files import straight, write
from media.pictures.make import Order, draw
from media.pictures.series import shots
from media.preload import prepare_job

TOPICS = ("coffee, history", "ship, harbour", "forest, fox", "city, night", "mountain, lake", "cat, home")
TEXT = "Every morning a quiet village wakes up to the smell of fresh bread and warm coffee"
JITTER_FRAMES = 60


def pictures(folder: Path, count: int, *, flat: bool) -> list[tuple[Path, tuple[Layer, ...]]]:
    """A series as a short has it: each composed in another way, with its layers."""
    prompts = (TOPICS * count)[:count]
    made: list[tuple[Path, tuple[Layer, ...]]] = []
    for number, (prompt, shot) in enumerate(zip(prompts, shots(prompts, "bench"), strict=True)):
        picture = draw(Order(prompt, 1080, 1920, shot.style, family="bench", seed=shot.seed))
        path = folder / f"{number}.jpg"
        write(path, picture.pixels)
        depths, sheets = [layer.depth for layer in picture.layers], [layer.pixels for layer in picture.layers]
        layers: list[Layer] = []
        for place, (pixels, depth) in enumerate(gathered(depths, sheets.__getitem__)):
            layers.append(Layer(path=folder / f"{number}-{place}.{'png' if place else 'jpg'}", depth=depth, margin=picture.margin))
            write(layers[-1].path, straight(pixels) if place else pixels[..., :3])
        made.append((path, () if flat else tuple(layers)))
    return made


def drawn_apart(folder: Path, count: int, *, flat: bool) -> list[tuple[Path, tuple[Layer, ...]]]:
    """`pictures` in a process of its own, as in a job: its memory is not the film's."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as apart:
        return apart.submit(pictures, folder, count, flat=flat).result()


def sound(path: Path, seconds: float, *, spoken: bool) -> Path:
    """A voice-like buzz in syllables, or a chord with a beat."""
    t = np.arange(round(seconds * 48000)) / 48000
    if spoken:
        data = 0.3 * np.sign(np.sin(2 * np.pi * 140 * t)) * (np.sin(2 * np.pi * 3.5 * t) > -0.2)
    else:
        data = 0.15 * sum(np.sin(2 * np.pi * f * t) for f in (220.0, 277.2, 329.6)) * (0.4 + 0.6 * np.exp(-6 * (t % 0.5)))
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(48000)
        file.writeframes((np.clip(data, -1, 1) * 32767).astype(np.int16).tobytes())
    return path


def film(folder: Path, seconds: int, scenes: int, *, flat: bool = False) -> Film:
    words = TEXT.split()
    speech_s = seconds / scenes - 0.7
    timed = tuple(
        Word(text=word, start_s=speech_s * n / len(words), end_s=speech_s * (n + 0.9) / len(words)) for n, word in enumerate(words)
    )
    voice = sound(folder / "voice.wav", speech_s, spoken=True)
    made = tuple(
        Scene(picture=picture, layers=layers, narration=voice, speech_s=speech_s, words=timed, text=TEXT, seconds=None)
        for picture, layers in drawn_apart(folder, scenes, flat=flat)
    )
    return Film(
        scenes=made, wanted_s=seconds, music=sound(folder / "music.wav", seconds, spoken=False), title="A quiet village", language="en",
        beats_s=tuple(0.5 * n for n in range(2 * seconds)),
    )  # fmt: skip


class Watch:
    """Processor seconds of this process and its children, and their common peak of memory, over a `with` block."""

    def __enter__(self) -> Watch:
        self._began, self._done, self.peak_mb = self._seconds(), False, 0.0
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done = True
        self._thread.join()
        self.own_s, self.child_s = (now - then for now, then in zip(self._seconds(), self._began, strict=True))

    @property
    def cpu_s(self) -> float:
        return self.own_s + self.child_s

    def _seconds(self) -> tuple[float, float]:
        own, child = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
        return own.ru_utime + own.ru_stime, child.ru_utime + child.ru_stime

    def _look(self) -> None:
        me = psutil.Process()
        while not self._done:
            total = 0
            for process in (me, *me.children(recursive=True)):
                try:
                    total += process.memory_info().rss
                except psutil.Error:
                    continue
            self.peak_mb = max(self.peak_mb, total / 1e6)
            time.sleep(0.05)


def drawn(subject: Film, plan: Schedule, frames: Path) -> Path:
    """All frames in a file."""
    with frames.open("wb") as file:
        for _, frame in Painter(subject, plan).frames():
            file.write(frame.data.data)
    return frames


def x264_alone(subject: Film, plan: Schedule, frames: Path, folder: Path, *, plain: bool = False) -> float:
    """Processor seconds of the encoder on the same frames, which lie in a file. plain: without what we add to the preset."""
    args = encode_args(subject, plan, Lettered(()), None, folder / "alone.mp4")
    args = [ffmpeg.file_url(frames) if arg == "pipe:0" else arg for arg in args]
    if plain:
        at = args.index(DRAWN[0])
        del args[at : at + len(DRAWN)]
    with Watch() as watch:
        subprocess.run(ffmpeg.command(args), check=True)
    return watch.child_s


def jitter_px(subject: Film, plan: Schedule) -> float:
    """Median distance between how far the picture moved from frame to frame and how far the camera's path says it did."""
    painter = Painter(subject, plan)
    assert subject.scenes[0].picture is not None
    sheet = opaque(np.asarray(Image.open(subject.scenes[0].picture).resize((1404, 2496))), (1404, 2496))
    off: list[float] = []
    for move in painter.moves:
        views = [inside(move.at(0.3 + n / 150), 0.0) for n in range(JITTER_FRAMES // len(painter.moves) + 1)]
        frames = [Frame(*subject.size) for _ in views]
        for frame, view in zip(frames, views, strict=True):
            lay(frame, sheet, view)
        for (before, one), (after, two) in pairwise(zip(frames, views, strict=True)):
            off.append(_moved_wrong(before, after, matrix(sheet, one, *subject.size), matrix(sheet, two, *subject.size)))
    return float(np.median(off))


def _moved_wrong(before: Frame, after: Frame, one: np.ndarray, two: np.ndarray) -> float:
    corners = cv2.goodFeaturesToTrack(before.planes[0], 200, 0.02, 24)
    found, state, _ = cv2.calcOpticalFlowPyrLK(before.planes[0], after.planes[0], corners, np.empty_like(corners), winSize=(31, 31))
    seen = state.ravel() == 1
    start, end = corners.reshape(-1, 2)[seen], found.reshape(-1, 2)[seen]
    scale, shift = np.array([one[0, 0], one[1, 1]]), one[:, 2]
    expected = (start * scale + shift - two[:, 2]) / np.array([two[0, 0], two[1, 1]])
    return float(np.hypot(*np.median(end - expected, axis=0)))


def main() -> None:
    args = arguments(__doc__, seconds=30, scenes=6, flat=0)
    prepare_job()
    report = Report("film")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        subject = film(folder, args.seconds, args.scenes, flat=bool(args.flat))
        plan = film_schedule(subject)
        words = lettered(subject, plan)
        frames = drawn(subject, plan, folder / "frames.yuv")
        # Before and after: what else runs on the machine makes the same work dearer.
        before = [x264_alone(subject, plan, frames, folder, plain=plain) for plain in (True, False)]
        with Watch() as watch:
            render(subject, plan, words, folder / "film.mp4")
        after = [x264_alone(subject, plan, frames, folder, plain=plain) for plain in (True, False)]
        plain_s, alone_s = ((one + two) / 2 for one, two in zip(before, after, strict=True))
        report.add("processor time over x264 alone, preset as it comes", watch.cpu_s / plain_s, "x", 1.6)
        report.add("the same, over x264 with our options", watch.cpu_s / alone_s, "x")
        report.add("processor time, here and ffmpeg", watch.cpu_s, "s")
        report.add("of that drawing and sound, here", watch.own_s, "s")
        report.add("x264 alone on the same frames, preset as it comes", plain_s, "s")
        report.add("the same, with our options", alone_s, "s")
        report.add("peak memory, here and ffmpeg", watch.peak_mb, "MB", 700)
        report.add("jitter of the camera, median", jitter_px(subject, plan), "px", 0.06)
        report.notes.append(f"{plan.frames} frames at {FPS} a second, {len(words.items)} cards and titles")
    report.show()


if __name__ == "__main__":
    main()
