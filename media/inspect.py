"""Looking at a finished file before it is handed over: named checks, one decode from beginning to end."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

from core.errors import JarvisError
from media import ffmpeg, loudness, streams
from media.ffmpeg import Cancelled
from media.probe import Probe, probe
from media.timeline import Edit, Range, snap, to_source

_LINE = re.compile(r"black_start:(?P<bs>[\d.]+) black_end:(?P<be>[\d.]+)|freeze_(?P<kind>start|end): (?P<at>[\d.]+)")
_FREEZE_S, _BLACK_S = 2.0, 0.5
_HOLE_S = 0.5  # what is made here has a constant rate: 25 frames and more a second, an AAC packet every 21 ms
_SYNC_S = 0.04  # BT.1359: sound early by 45 ms begins to be noticed


@dataclass(frozen=True)
class Expectation:
    """What a file should be. None means "not checked". `source` is the edit it came from: its own stills and blacks are no fault."""

    duration_s: float | None = None
    duration_tolerance_s: float = 0.1
    width_px: int | None = None
    height_px: int | None = None
    video_codec: str | None = "h264"
    pixel_format: str | None = "yuv420p"
    audio_codec: str | None = "aac"
    has_video: bool = True
    has_audio: bool | None = None
    loudness_lufs: float | None = None
    loudness_tolerance_lu: float = 1.0
    true_peak_dbtp: float | None = None
    source: Edit | None = None


@dataclass(frozen=True)
class Check:
    name: str
    ok: bool
    measured: Any
    expected: Any
    note: str = ""


@dataclass(frozen=True)
class Inspection:
    """`ok` when every check is; `failures` are the ones that are not."""

    checks: tuple[Check, ...] = field(default_factory=tuple)

    @property
    def ok(self) -> bool:
        return all(check.ok for check in self.checks)

    @property
    def failures(self) -> list[Check]:
        return [check for check in self.checks if not check.ok]

    def as_meta(self) -> dict[str, Any]:
        """JSON form for an asset's metadata."""
        return {"ok": self.ok, "checks": [asdict(check) for check in self.checks]}


def expected_of(edit: Edit) -> Expectation:
    """What the render of an Edit should be."""
    picture = edit.picture
    exact = snap(edit, picture.fps) if picture is not None else edit
    return Expectation(
        duration_s=exact.duration_s,
        has_video=picture is not None,
        has_audio=edit.has_audio,
        width_px=picture.width_px if picture else None,
        height_px=picture.height_px if picture else None,
        loudness_lufs=edit.audio.loudness_lufs,
        source=exact,
        true_peak_dbtp=edit.audio.true_peak_dbtp if edit.audio.loudness_lufs is not None else None,
    )


def inspect(path: Path, expect: Expectation, *, cancelled: Cancelled | None = None) -> Inspection:
    """Check a file against what it should be. Faults of the file are failed checks, not exceptions."""
    try:
        facts = probe(path)
    except JarvisError as error:
        return Inspection((Check("readable", False, error.message, "a playable file"),))
    checks = [Check("readable", True, facts.container, "a playable file"), *_shape(facts, expect)]
    try:
        lines = _decode(path, facts, cancelled)
    except JarvisError as error:
        if error.code == "cancelled":
            raise
        return Inspection((*checks, Check("decodes", False, error.message, "decodes to its end")))
    checks += [Check("decodes", True, "to its end", "decodes to its end"), _whole(path)]
    if facts.has_video:
        checks += _stillness(lines, facts, expect, cancelled)
    if facts.has_audio:
        checks += _sound(lines, expect)
    return Inspection(tuple(checks))


def _shape(facts: Probe, expect: Expectation) -> list[Check]:
    checks = [
        Check("has_video", facts.has_video == expect.has_video, facts.has_video, expect.has_video),
    ]
    if expect.has_audio is not None:
        checks.append(Check("has_audio", facts.has_audio == expect.has_audio, facts.has_audio, expect.has_audio))
    if expect.duration_s is not None:
        off_s = abs(facts.duration_s - expect.duration_s)
        checks.append(Check("duration_s", off_s <= expect.duration_tolerance_s, round(facts.duration_s, 3), round(expect.duration_s, 3)))
    wanted = {
        "width_px": expect.width_px,
        "height_px": expect.height_px,
        "video_codec": expect.video_codec if expect.has_video else None,
        "pixel_format": expect.pixel_format if expect.has_video else None,
        "audio_codec": expect.audio_codec if facts.has_audio else None,
    }
    for name, value in wanted.items():
        if value is not None:
            checks.append(Check(name, getattr(facts, name) == value, getattr(facts, name), value))
    if facts.has_video and facts.has_audio:
        off_s = abs(facts.video_duration_s - facts.audio_duration_s)
        checks.append(Check("streams_end_together", off_s <= _SYNC_S, round(off_s, 3), f"within {_SYNC_S:g} s"))
    return checks


def _decode(path: Path, facts: Probe, cancelled: Cancelled | None, *, strict: bool = True) -> list[str]:
    """One pass over the file; `strict` turns the first decoding fault into a failure. A source is looked at for shorter stills too."""
    # Unsmoothed block edges tell black and stillness as well, and every fault of the stream is still met. Further threads of a decoder cost
    # an eighth of its processor time on two cores.
    decoder = ["-threads", str(max(1, ffmpeg.threads() // 2)), "-skip_loop_filter", "all"]
    args = [*(["-xerror"] if strict else []), *decoder, *ffmpeg.input_args(path)]
    freeze_s, black_s = (_FREEZE_S, _BLACK_S) if strict else (0.3, 0.1)
    if facts.has_video:
        # 480 pixels are enough to see black and stillness, and cost a fifth of full size; so does a scaler that only looks at neighbours.
        small, black = "scale=480:-2:flags=fast_bilinear", f"blackdetect=d={black_s}:pix_th=0.08"
        fewer = "fps=15," if strict else ""
        args += ["-map", "0:v:0", "-vf", f"{fewer}{small},{black},freezedetect=n=0.0005:d={freeze_s}"]
    if facts.has_audio:
        args += ["-map", "0:a:0", "-af", "ebur128=peak=true:framelog=quiet"]
    done = ffmpeg.run([*args, "-f", "null", "-"], loglevel="info", cancelled=cancelled, keep=_interesting)
    return done.kept


def _whole(path: Path) -> Check:
    """No stretch of picture or sound is missing. A decoder steps over a hole in the file without a word; the times of packets tell."""
    reported = streams.report(path)
    present = [stream for stream in (reported.video, reported.audio) if stream is not None]
    found, _ = streams.packets(path, reported, [(stream, 0.0, 0.0) for stream in present])
    holes = [
        [round(before, 2), round(after, 2)]
        for packets in found
        for before, after in pairwise(sorted(packets.begin_s))
        if after - before > _HOLE_S
    ]
    return Check("no_holes", not holes, holes, f"no gap over {_HOLE_S:g} s")


def _interesting(line: str) -> bool:
    return loudness.is_summary(line) or _LINE.search(line) is not None


def _ranges(lines: list[str], end_s: float) -> tuple[list[Range], list[Range]]:
    black, frozen, since = list[Range](), list[Range](), -1.0
    for line in lines:
        if not (match := _LINE.search(line)):
            continue
        if match["bs"]:
            black.append(Range(float(match["bs"]), float(match["be"])))
        elif match["kind"] == "start":
            since = float(match["at"])
        elif since >= 0:
            frozen.append(Range(since, float(match["at"])))
            since = -1.0
    if since >= 0:
        frozen.append(Range(since, end_s))
    return black, frozen


def _stillness(lines: list[str], facts: Probe, expect: Expectation, cancelled: Cancelled | None) -> list[Check]:
    """Black and frozen stretches fail only where the source itself is not black or still at that place."""
    black, frozen = _ranges(lines, facts.duration_s)
    if not black and not frozen:
        return [Check("no_black", True, [], "no new black"), Check("no_freeze", True, [], "no new freeze")]
    source_black, source_frozen = list[Range](), list[Range]()
    if expect.source is not None:
        path = Path(expect.source.source)
        source = probe(path)
        source_black, source_frozen = _ranges(_decode(path, source, cancelled, strict=False), source.duration_s)
        # A picture that stops before the sound is held: the source's own end, not a fault of the render.
        source_frozen.append(Range(source.video_duration_s - 0.1, max(source.duration_s, source.video_duration_s) + 1.0))
    return [
        _compared("no_black", black, source_black, expect.source),
        _compared("no_freeze", frozen, source_frozen, expect.source),
    ]


def _compared(name: str, found: list[Range], known: list[Range], edit: Edit | None) -> Check:
    new = [r for r in found if edit is None or not _in_source(r, known, edit)]
    note = "" if not found or new else "as in the source"
    return Check(name, not new, [[round(a, 2), round(b, 2)] for a, b in found], "none that the source has not", note)


def _in_source(found: Range, known: list[Range], edit: Edit) -> bool:
    """Most of the stretch lies, mapped back, in stretches the source already had."""
    points = [found.start_s + found.duration_s * (k + 0.5) / 10 for k in range(10)]
    hits = sum(any(k.start_s - 0.2 <= to_source(edit, p) <= k.end_s + 0.2 for k in known) for p in points)
    return hits >= 7


def _sound(lines: list[str], expect: Expectation) -> list[Check]:
    measured = loudness.parse_summary(lines)
    checks = []
    if expect.loudness_lufs is not None:
        ok = measured.silent or abs(measured.integrated_lufs - expect.loudness_lufs) <= expect.loudness_tolerance_lu
        note = "silent" if measured.silent else ""
        checks.append(Check("loudness_lufs", ok, measured.integrated_lufs, expect.loudness_lufs, note))
    if expect.true_peak_dbtp is not None:
        # ebur128 prints tenths.
        ok = measured.true_peak_dbtp <= expect.true_peak_dbtp + 0.05
        checks.append(Check("true_peak_dbtp", ok, measured.true_peak_dbtp, expect.true_peak_dbtp))
    return checks
