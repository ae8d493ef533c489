"""What a media file is, measured from its content by ffmpeg (pictures with Pillow)."""

from __future__ import annotations

import io
import statistics
from dataclasses import asdict, dataclass
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from core.errors import NotFound, TooLarge, UnsupportedMedia
from core.settings import settings
from media import streams
from media.streams import Frame, Packets, Report, Stream, Unreadable

if TYPE_CHECKING:
    from PIL import Image

MediaKind = Literal["video", "audio", "image"]
_STANDARD_RATES = [Fraction(n, d) for n, d in ((24000, 1001), (24, 1), (25, 1), (30000, 1001), (30, 1), (50, 1), (60000, 1001), (60, 1))]
_HEAD_S, _PACKETS_READ = 8.0, 240  # enough frames to tell a steady rate from a varying one
# A camera's clock jitters by well under a tenth of a frame; a screen recorder's varying rate by whole frames.
_STEADY_WITHIN = 0.1
# AAC pads its last packets and cameras stop the two streams apart by a few frames; more than this is a real overhang.
_AUDIO_OVERHANG_S = 0.5
_END_S = 5.0  # of the end is read, a tenth of a shorter file: the times of its last packets are where it ends
_NTSC_WITHIN = 0.006  # ffmpeg reports rates with two digits: 23.98 is 24000/1001


@dataclass(frozen=True)
class Probe:
    """Width and height are as DISPLAYED: rotation and pixel aspect applied. Times in seconds, 0 = start of the file.

    `fps` is the average frame rate, `rate` the constant rate a result should have. `has_video` is false for cover art.
    `transfer` is "sdr", "pq" or "hlg"; `matrix` the name ffmpeg's scaler takes for the colour matrix of the source.
    """

    kind: MediaKind
    container: str
    duration_s: float = 0.0
    width_px: int = 0
    height_px: int = 0
    rotation_deg: int = 0
    fps: float = 0.0
    rate_num: int = 0
    rate_den: int = 1
    variable_frame_rate: bool = False
    interlaced: bool = False
    has_video: bool = False
    has_audio: bool = False
    video_codec: str = ""
    pixel_format: str = ""
    matrix: str = "bt709"
    transfer: str = "sdr"
    audio_codec: str = ""
    sample_rate_hz: int = 0
    channels: int = 0
    video_duration_s: float = 0.0
    audio_duration_s: float = 0.0

    @property
    def rate(self) -> Fraction:
        """Constant frame rate for a result: a standard rate near the average, at most 60; 0 without video."""
        return Fraction(self.rate_num, self.rate_den)

    def as_meta(self) -> dict[str, Any]:
        """JSON form for an asset's metadata."""
        return asdict(self)


def probe(path: Path, name: str = "") -> Probe:
    """Measure a picture, sound or video file. `name`: what the person calls it, for messages; empty: its own.

    Raises NotFound, UnsupportedMedia (empty, truncated, corrupt, or not media at all) and TooLarge (pixels or hours over the settings).
    """
    path = Path(path)
    name = name or path.name
    if not path.is_file():
        raise NotFound(f"there is no file {name}")
    if path.stat().st_size == 0:
        raise UnsupportedMedia(f"{name} is empty (0 bytes)", hint="Send the file again.")
    with path.open("rb") as file:
        head = file.read(512)
    if _is_picture(head):
        return _probe_picture(path, name)
    return _probe_container(path, head, name)


def _is_picture(head: bytes) -> bool:
    import filetype

    return filetype.image_match(head) is not None


def _probe_picture(path: Path, called: str) -> Probe:
    from PIL import Image

    image = _verified_png(path, called) or decoded_picture(path, called, 64)
    # Orientation 5 to 8 lie on their side.
    sideways = image.getexif().get(0x0112, 1) >= 5
    with Image.open(path) as whole:
        width, height = whole.size
    size = (height, width) if sideways else (width, height)
    container = (image.format or "image").lower()
    return Probe(
        kind="image", container=container, width_px=size[0], height_px=size[1], rotation_deg=90 if sideways else 0, pixel_format=image.mode
    )


def _verified_png(path: Path, called: str) -> Image.Image | None:
    """A PNG that is whole, by the checksums of its chunks: a twentieth of the time of decoding it. None for anything else."""
    from PIL import Image

    with path.open("rb") as file:
        data = b"\x89PNG" + file.read() if file.read(4) == b"\x89PNG" else b""
    if not data or b"eXIf" in data or b"exif" in data:
        return None
    try:
        with Image.open(io.BytesIO(data)) as image:
            check_pixels(image.width, image.height, called)
            image.verify()
            image.info.setdefault("exif", b"")  # or Pillow would decode it all to look for some behind the pixels
            return image
    except Image.DecompressionBombError:
        return None
    except (OSError, SyntaxError, ValueError) as error:
        raise _damaged(path, called, error) from error


def _damaged(path: Path, name: str, error: Exception) -> UnsupportedMedia:
    reason = str(error).replace(str(path), name)
    return UnsupportedMedia(f"{name} is a damaged picture ({reason})", hint="Save it again, or send another file.")


def decoded_picture(path: Path, name: str, size_px: int) -> Image.Image:
    """A picture file decoded to its end; JPEGs (which come smaller at no cost) no larger than `size_px` asks for.

    Raises UnsupportedMedia for what is damaged or no picture, TooLarge for a bomb.
    """
    from PIL import Image

    try:
        with Image.open(path) as image:
            check_pixels(image.width, image.height, name)
            image.draft("RGB", (size_px, size_px))
            image.load()
            return image
    except Image.DecompressionBombError as error:  # Pillow's own guard, before ours could look at the size
        raise TooLarge(f"{name} declares far more megapixels than fit in memory", hint="Scale it down.") from error
    except (OSError, SyntaxError, ValueError) as error:
        raise _damaged(path, name, error) from error


def check_pixels(width_px: int, height_px: int, name: str) -> None:
    """Refuse a picture bomb by its declared size, before anything is decoded."""
    limit = settings().max_pixels
    if width_px * height_px > limit:
        raise TooLarge(
            f"{name} is {width_px}x{height_px}, more than the {limit / 1e6:g} megapixels that are taken",
            hint="Scale it down, or raise JARVIS_MAX_PIXELS.",
        )


def _unreadable(name: str, head: bytes, error: Exception) -> str:
    if _looks_like_text(head):
        return f"{name} is not audio or video: it holds text"
    if b"ftyp" in head[:16]:
        return f"{name} is damaged or was cut off while it was copied: it cannot be read to its end"
    return f"{name} cannot be read as audio, video or picture ({error})"


def _looks_like_text(head: bytes) -> bool:
    return b"\0" not in head and sum(byte < 9 or 13 < byte < 32 for byte in head) == 0


def _probe_container(path: Path, head: bytes, name: str) -> Probe:
    try:
        reported = streams.report(path)
    except Unreadable as error:
        raise UnsupportedMedia(_unreadable(name, head, error), hint="Check that it plays, or export it again as MP4.") from error
    video, audio = reported.video, reported.audio
    main = video or audio
    if main is None:
        raise UnsupportedMedia(f"{name} has neither sound nor picture", hint="Send an audio or video file.")
    if video is not None:
        check_pixels(video.width_px, video.height_px, name)
    _check_hours(reported.duration_s, name)
    found, frame = _read(path, reported, main, audio, name)
    facts: dict[str, Any] = {"container": reported.container, "kind": "video" if video else "audio"}
    if audio is not None:
        facts |= {
            "has_audio": True, "audio_codec": audio.codec, "sample_rate_hz": audio.sample_rate_hz, "channels": audio.channels,
        }  # fmt: skip
    facts |= _durations(reported, found)
    _check_hours(facts["duration_s"], name)
    _check_complete(reported.duration_s, found, name)
    if facts["duration_s"] <= 0:
        raise UnsupportedMedia(f"{name} has no length: nothing in it can be played", hint="Export it again.")
    if video is not None and frame is not None:
        facts |= _picture_facts(video, frame, found.beginning)
    return Probe(**facts)


@dataclass(frozen=True)
class _Found:
    """Packets: the first seconds of the video (of a sound: none), the end of the main stream, the end of the sound beside a video."""

    beginning: Packets
    main: Packets
    sound: Packets | None


def _read(path: Path, reported: Report, main: Stream, audio: Stream | None, name: str) -> tuple[_Found, Frame | None]:
    beside = audio if audio is not None and audio is not main else None
    late_s = max(0.9 * reported.duration_s, reported.duration_s - _END_S)
    windows = [(main, 0.0, _HEAD_S), (main, late_s, 0.0), *([(beside, late_s, 0.0)] if beside else [])]
    try:
        (beginning, *ends), frame = streams.packets(path, reported, windows, first=main)
        for number, (stream, _, _) in enumerate(windows[1:]):
            if not ends[number].begin_s:  # it ends before the others, or its index promises more than there is
                ends[number] = streams.packets(path, reported, [(stream, 0.0, 0.0)])[0][0]
    except Unreadable as error:
        message = f"{name} is damaged: nothing in it can be decoded ({error})"
        raise UnsupportedMedia(message, hint="Check that it plays, or export it again as MP4.") from error
    return _Found(beginning, ends[0], ends[1] if beside else None), frame


def _durations(reported: Report, found: _Found) -> dict[str, float]:
    main_s = _end_s(reported, found.main)
    if reported.video is None:
        return {"duration_s": main_s, "audio_duration_s": main_s}
    audio_s = _end_s(reported, found.sound) if found.sound else 0.0
    total_s = audio_s if audio_s - main_s > _AUDIO_OVERHANG_S else main_s
    return {"duration_s": total_s, "video_duration_s": main_s, "audio_duration_s": audio_s}


def _end_s(reported: Report, found: Packets) -> float:
    """Where its packets end; the padding of a last packet of sound reaches beyond the length that the file states."""
    stated_s = reported.duration_s
    return stated_s if 0 < stated_s < found.end_s - 0.005 < stated_s + _END_S else found.end_s


def _check_hours(duration_s: float, name: str) -> None:
    hours = settings().max_media_hours
    if duration_s > hours * 3600:
        message = f"{name} is {duration_s / 3600:.1f} hours long; the longest that is taken is {hours:g} hours"
        raise TooLarge(message, hint="Cut it up, or raise JARVIS_MAX_MEDIA_HOURS.")


def _check_complete(stated_s: float, found: _Found, name: str) -> None:
    """An index at the front makes a file that was cut off open well; its end is then not there."""
    last_s = max([*found.main.begin_s, *(found.sound.begin_s if found.sound else ())], default=-1.0)
    if stated_s < 1.0 or last_s >= stated_s * 0.85:
        return
    there = f"only the first {last_s:.0f} s of {stated_s:.0f} s can be read" if last_s > 0 else "the end is missing"
    raise UnsupportedMedia(f"{name} was cut off: {there}", hint="Copy or send the file again.")


def _picture_facts(stream: Stream, frame: Frame, beginning: Packets) -> dict[str, Any]:
    fps, variable = _frame_rate(stream, beginning)
    rotation = round((frame.rotation_deg or stream.rotation_deg) / 90) * 90 % 360
    width, height = round(frame.width_px * float(stream.aspect)), frame.height_px
    if rotation in (90, 270):
        width, height = height, width
    rate = _standard_rate(fps)
    return {
        "has_video": True, "video_codec": stream.codec, "pixel_format": frame.pixel_format,
        "width_px": width, "height_px": height, "rotation_deg": rotation, "fps": round(fps, 4), "variable_frame_rate": variable,
        "rate_num": rate.numerator, "rate_den": rate.denominator, "interlaced": frame.interlaced,
        "matrix": _matrix(frame.space, frame.height_px), "transfer": _TRANSFERS.get(frame.transfer, "sdr"),
    }  # fmt: skip


def _frame_rate(stream: Stream, beginning: Packets) -> tuple[float, bool]:
    """Average rate, and whether the first frames are unevenly spaced. From packet times: nothing is decoded."""
    times = sorted(beginning.begin_s[:_PACKETS_READ])
    steps = [b - a for a, b in pairwise(times) if b - a > beginning.tick_s / 2]
    average = next((float(rate) for rate in _STANDARD_RATES if abs(float(rate) - stream.fps) <= _NTSC_WITHIN), stream.fps)
    if not steps:
        return average or 25.0, False
    typical = statistics.median(steps)
    # Time stamps of 1 ms (Matroska) make steps of 33 and 34: allow a tick.
    uneven = sum(abs(step - typical) > max(1.01 * beginning.tick_s, _STEADY_WITHIN * typical) for step in steps)
    return average or 1 / typical, uneven > max(1, 0.02 * len(steps))


def _standard_rate(fps: float) -> Fraction:
    if fps <= 0:
        return Fraction(25)
    nearest = min(_STANDARD_RATES, key=lambda rate: abs(float(rate) - fps))
    if abs(float(nearest) - fps) <= 0.015 * fps:
        return nearest if abs(float(nearest) - fps) < 0.01 else min(_STANDARD_RATES, key=lambda rate: abs(float(rate) - fps))
    if fps > 60:
        return Fraction(60)
    # An odd average comes from dropped frames: the next standard rate up shows every frame there is.
    return next((rate for rate in (Fraction(24), Fraction(25), Fraction(30), Fraction(50), Fraction(60)) if rate >= fps), Fraction(60))


_MATRICES = {
    "bt709": "bt709", "fcc": "fcc", "bt470bg": "bt601", "smpte170m": "bt601", "smpte240m": "smpte240m", "bt2020nc": "bt2020",
    "bt2020c": "bt2020",
}  # fmt: skip
_TRANSFERS = {"smpte2084": "pq", "arib-std-b67": "hlg"}


def _matrix(space: str, height_px: int) -> str:
    """Name of the colour matrix; sources that do not say are HD = BT.709, smaller = BT.601, as players assume."""
    return _MATRICES.get(space, "bt709" if height_px >= 720 else "bt601")
