"""The timeline as data: what of a source is kept, in which order of time, how fast, in which frame, with which sound.

Operations (`remove`, `trim`, `change_speed`, ...) are pure functions from one `Edit` to the next, so a sentence such as
"cut the silences, speed it up and make it vertical" compiles into one Edit; `media.render` only consumes it.
All times are seconds. "Source time" counts from the start of the source file, "output time" from the start of the result.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import Literal, NamedTuple, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from core.errors import InvalidInput

MIN_SEGMENT_S = 0.1  # shorter pieces read as flicker: three frames at 30 fps
MIN_GAP_S = 0.04  # removing less than a frame at 25 fps only makes a visible stutter
MIN_SPEED, MAX_SPEED = 0.25, 8.0
AUDIO_RATE_HZ = 48000


class Range(NamedTuple):
    """A half-open stretch of time [start_s, end_s)."""

    start_s: float
    end_s: float

    @property
    def duration_s(self) -> float:
        return self.end_s - self.start_s


class Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Segment(Frozen):
    """A kept stretch of the source, [start_s, end_s) in source time, played at `speed` times its pace."""

    start_s: float = Field(ge=0)
    end_s: float
    speed: float = Field(default=1.0, ge=MIN_SPEED, le=MAX_SPEED)

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if not self.end_s > self.start_s:
            raise ValueError(f"a segment ends after it starts, not {self.start_s}..{self.end_s}")
        return self

    @property
    def duration_s(self) -> float:
        """How long it lasts in the result."""
        return (self.end_s - self.start_s) / self.speed


class CropShot(Frozen):
    """The crop's top-left corner over one shot, in displayed source pixels; linear between the points, held outside them."""

    start_s: float
    end_s: float
    times_s: tuple[float, ...]
    x_px: tuple[float, ...]
    y_px: tuple[float, ...]

    @model_validator(mode="after")
    def _same_length(self) -> Self:
        if not self.times_s or not len(self.times_s) == len(self.x_px) == len(self.y_px):
            raise ValueError("a shot has at least one point and as many x and y as times")
        return self


class CropTrack(Frozen):
    """A window of constant size moving over the displayed source; it may jump only between shots."""

    source_width_px: int
    source_height_px: int
    width_px: float
    height_px: float
    shots: tuple[CropShot, ...] = Field(min_length=1)

    def at(self, time_s: float) -> tuple[float, float]:
        """The top-left corner (x_px, y_px) at a source time."""
        shot = self.shots[max(0, bisect_right([s.start_s for s in self.shots], time_s) - 1)]
        return _interpolate(shot.times_s, shot.x_px, time_s), _interpolate(shot.times_s, shot.y_px, time_s)


def _interpolate(times: Sequence[float], values: Sequence[float], time: float) -> float:
    index = bisect_right(times, time)
    if index == 0:
        return values[0]
    if index == len(times):
        return values[-1]
    before, after = times[index - 1], times[index]
    return values[index - 1] + (values[index] - values[index - 1]) * (time - before) / (after - before)


class AudioTreatment(Frozen):
    """`denoise`: take steady noise, hum and rumble out. `loudness_lufs`: integrated loudness to reach; None leaves it as it is, but for
    `gain_db`, by which it is louder or, below 0, quieter."""

    denoise: bool = False
    gain_db: float = Field(default=0.0, ge=-40, le=40)
    loudness_lufs: float | None = Field(default=None, ge=-40, le=-5)
    true_peak_dbtp: float = Field(default=-1.0, ge=-9, le=0)


class Picture(Frozen):
    """The result's picture: even size in pixels, constant rate, and how the source is fitted into it."""

    width_px: int = Field(ge=2, multiple_of=2)
    height_px: int = Field(ge=2, multiple_of=2)
    fps_num: int = Field(gt=0)
    fps_den: int = Field(default=1, gt=0)
    fit: Literal["scale", "crop", "blur"] = "scale"
    crop: CropTrack | None = None

    @model_validator(mode="after")
    def _crop_with_track(self) -> Self:
        if (self.fit == "crop") != (self.crop is not None):
            raise ValueError('fit "crop" and a crop track go together')
        return self

    @property
    def fps(self) -> Fraction:
        return Fraction(self.fps_num, self.fps_den)


class Edit(Frozen):
    """Everything a render needs to know about one source. `picture` is None for a source without video."""

    source: str
    source_duration_s: float = Field(gt=0)
    segments: tuple[Segment, ...] = Field(min_length=1)
    picture: Picture | None = None
    has_audio: bool = True
    audio: AudioTreatment = AudioTreatment()

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        previous_s = 0.0
        for segment in self.segments:
            if segment.start_s < previous_s - 1e-9 or segment.end_s > self.source_duration_s + 1e-6:
                raise ValueError("segments follow each other inside the source without overlap")
            previous_s = segment.end_s
        return self

    @property
    def duration_s(self) -> float:
        """Length of the result."""
        return sum(segment.duration_s for segment in self.segments)

    @property
    def kept(self) -> list[Range]:
        """Stretches of source time that are in the result."""
        return [Range(segment.start_s, segment.end_s) for segment in self.segments]


def remove(edit: Edit, ranges: Iterable[Range]) -> Edit:
    """Take stretches of SOURCE time out. Gaps under MIN_GAP_S are not cut, remains under MIN_SEGMENT_S are dropped.

    Raises InvalidInput when nothing would be left.
    """
    holes = [hole for hole in merge(ranges) if hole.duration_s >= MIN_GAP_S]
    pieces: list[Segment] = []
    for segment in edit.segments:
        pieces += _without(segment, holes)
    kept = [piece for piece in pieces if piece.duration_s >= MIN_SEGMENT_S] if pieces != list(edit.segments) else pieces
    if not kept:
        raise InvalidInput("nothing would be left of the clip", hint="Cut less: a longer minimum silence or a lower threshold.")
    return edit.model_copy(update={"segments": tuple(_joined(kept))})


def _without(segment: Segment, holes: Sequence[Range]) -> list[Segment]:
    pieces, start_s = [], segment.start_s
    for hole in holes:
        if hole.end_s <= start_s or hole.start_s >= segment.end_s:
            continue
        if hole.start_s > start_s:
            pieces.append(Segment(start_s=start_s, end_s=hole.start_s, speed=segment.speed))
        start_s = max(start_s, hole.end_s)
    if start_s < segment.end_s:
        pieces.append(Segment(start_s=start_s, end_s=segment.end_s, speed=segment.speed))
    return pieces


def _joined(segments: Sequence[Segment]) -> list[Segment]:
    """Neighbours of one speed with (almost) nothing between them become one."""
    result: list[Segment] = []
    for segment in segments:
        last = result[-1] if result else None
        if last is not None and segment.start_s - last.end_s < MIN_GAP_S and segment.speed == last.speed:
            result[-1] = Segment(start_s=last.start_s, end_s=segment.end_s, speed=last.speed)
        else:
            result.append(segment)
    return result


def trim(edit: Edit, start_s: float, end_s: float | None = None) -> Edit:
    """Keep only [start_s, end_s) of the timeline AS IT NOW IS (after earlier cuts); `end_s` None means to its end.

    Raises InvalidInput when the range lies outside the timeline or is shorter than MIN_SEGMENT_S.
    """
    total_s = edit.duration_s
    stop_s = total_s if end_s is None else min(end_s, total_s)
    if start_s < 0 or start_s >= total_s:
        raise InvalidInput(f"the trim starts at {start_s:g} s but the clip is then {total_s:.1f} s long", hint="Give times inside it.")
    if stop_s - start_s < MIN_SEGMENT_S:
        raise InvalidInput(f"nothing is left between {start_s:g} s and {stop_s:g} s", hint="The end must come after the start.")
    return edit.model_copy(update={"segments": tuple(_window(edit.segments, start_s, stop_s))})


def _window(segments: Sequence[Segment], start_s: float, stop_s: float) -> list[Segment]:
    pieces, at_s = [], 0.0
    for segment in segments:
        first_s = max(segment.start_s, segment.start_s + (start_s - at_s) * segment.speed)
        last_s = min(segment.end_s, segment.start_s + (stop_s - at_s) * segment.speed)
        at_s += segment.duration_s
        if last_s > first_s:
            pieces.append(Segment(start_s=first_s, end_s=last_s, speed=segment.speed))
    return pieces


def change_speed(edit: Edit, factor: float) -> Edit:
    """Play everything `factor` times as fast as it now is (0.5 = half pace). Raises InvalidInput outside 0.25..8 in all."""
    if factor <= 0 or any(not MIN_SPEED <= segment.speed * factor <= MAX_SPEED for segment in edit.segments):
        raise InvalidInput(f"a speed of {factor:g} is outside {MIN_SPEED:g} to {MAX_SPEED:g}", hint="Choose a factor in that range.")
    faster = [segment.model_copy(update={"speed": segment.speed * factor}) for segment in edit.segments]
    return edit.model_copy(update={"segments": tuple(faster)})


def with_crop(edit: Edit, picture: Picture) -> Edit:
    """Show the result in `picture` (see `media.reframe.reframe`)."""
    return edit.model_copy(update={"picture": picture})


def with_clean_audio(edit: Edit, *, loudness_lufs: float | None = -14.0, denoise: bool = True) -> Edit:
    """Ask for clean sound: noise taken out, loudness set to `loudness_lufs`, moved by the gain that was asked for before."""
    cleaned = edit.model_copy(update={"audio": AudioTreatment(denoise=denoise, loudness_lufs=loudness_lufs)})
    return with_gain(cleaned, edit.audio.gain_db)


def with_gain(edit: Edit, gain_db: float) -> Edit:
    """Ask for a louder sound, or a quieter one, in dB; of one whose loudness is set that is moved, within what it may be."""
    audio = edit.audio
    if audio.loudness_lufs is None:
        changed = {"gain_db": min(40.0, max(-40.0, audio.gain_db + gain_db))}
    else:
        changed = {"loudness_lufs": min(-5.0, max(-40.0, audio.loudness_lufs + gain_db))}
    return edit.model_copy(update={"audio": audio.model_copy(update=changed)})


def to_output(edit: Edit, source_s: float) -> float | None:
    """Where a source time is in the result; None when it was cut out."""
    at_s = 0.0
    for segment in edit.segments:
        if segment.start_s <= source_s < segment.end_s:
            return at_s + (source_s - segment.start_s) / segment.speed
        at_s += segment.duration_s
    return None


def to_source(edit: Edit, output_s: float) -> float:
    """Which source time plays at an output time; times outside the result are clamped to its ends."""
    at_s = 0.0
    for segment in edit.segments:
        if output_s < at_s + segment.duration_s:
            return segment.start_s + max(0.0, output_s - at_s) * segment.speed
        at_s += segment.duration_s
    return edit.segments[-1].end_s


def merge(ranges: Iterable[Range]) -> list[Range]:
    """Sorted, without overlaps or touching neighbours; empty and reversed ranges are dropped."""
    result: list[Range] = []
    for start_s, end_s in sorted(r for r in ranges if r[1] > r[0]):
        if result and start_s <= result[-1].end_s:
            result[-1] = Range(result[-1].start_s, max(result[-1].end_s, end_s))
        else:
            result.append(Range(start_s, end_s))
    return result


def complement(ranges: Iterable[Range], duration_s: float) -> list[Range]:
    """What of [0, duration_s) the ranges leave over."""
    result, at_s = [], 0.0
    for start_s, end_s in merge(ranges):
        if start_s > at_s:
            result.append(Range(at_s, min(start_s, duration_s)))
        at_s = max(at_s, end_s)
    if at_s < duration_s:
        result.append(Range(at_s, duration_s))
    return [r for r in result if r.end_s > r.start_s]


def snap(edit: Edit, fps: Fraction) -> Edit:
    """Move every boundary to the nearest frame of `fps`, so that picture and sound are cut at the same instant.

    No segment becomes shorter than one frame; the last may reach past the source by less than a frame, which is padded.
    """
    pieces: list[Segment] = []
    previous = 0
    for segment in edit.segments:
        first = max(previous, round(segment.start_s * fps))
        last = max(first + 1, round(segment.end_s * fps))
        pieces.append(Segment(start_s=float(first / fps), end_s=float(last / fps), speed=segment.speed))
        previous = last
    end_s = max(edit.source_duration_s, pieces[-1].end_s)
    return edit.model_copy(update={"segments": tuple(pieces), "source_duration_s": end_s})
