"""What a media file is, measured from its content with PyAV (pictures with Pillow): about 20 ms a file."""

from __future__ import annotations

import statistics
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any, Literal

import av
import av.container
import av.error
import av.stream
import av.video.frame
import av.video.stream

from core.errors import NotFound, TooLarge, UnsupportedMedia
from core.settings import settings
from media.ffmpeg import av_options, file_url

MediaKind = Literal["video", "audio", "image"]
_STANDARD_RATES = [Fraction(n, d) for n, d in ((24000, 1001), (24, 1), (25, 1), (30000, 1001), (30, 1), (50, 1), (60000, 1001), (60, 1))]
_PACKETS_READ = 240  # enough frames to tell a steady rate from a varying one: 8 s at 30 fps
# A camera's clock jitters by well under a tenth of a frame; a screen recorder's varying rate by whole frames.
_STEADY_WITHIN = 0.1
# AAC pads its last packets and cameras stop the two streams apart by a few frames; more than this is a real overhang.
_AUDIO_OVERHANG_S = 0.5


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

    try:
        with Image.open(path) as image:
            check_pixels(image.width, image.height, called)
            image.draft("RGB", (64, 64))
            image.load()
            # Orientation 5 to 8 lie on their side.
            sideways = image.getexif().get(0x0112, 1) >= 5
            name, mode = (image.format or "image").lower(), image.mode
        with Image.open(path) as image:
            width, height = image.size
    except Image.DecompressionBombError as error:  # Pillow's own guard, before ours could look at the size
        raise TooLarge(f"{called} declares far more megapixels than fit in memory", hint="Scale it down.") from error
    except (OSError, SyntaxError, ValueError) as error:
        reason = str(error).replace(str(path), called)
        raise UnsupportedMedia(f"{called} is a damaged picture ({reason})", hint="Save it again, or send another file.") from error
    size = (height, width) if sideways else (width, height)
    return Probe(kind="image", container=name, width_px=size[0], height_px=size[1], rotation_deg=90 if sideways else 0, pixel_format=mode)


def check_pixels(width_px: int, height_px: int, name: str) -> None:
    """Refuse a picture bomb by its declared size, before anything is decoded."""
    limit = settings().max_pixels
    if width_px * height_px > limit:
        raise TooLarge(
            f"{name} is {width_px}x{height_px}, more than the {limit / 1e6:g} megapixels that are taken",
            hint="Scale it down, or raise JARVIS_MAX_PIXELS.",
        )


@contextmanager
def _opened(path: Path, head: bytes, name: str) -> Iterator[av.container.InputContainer]:
    try:
        with av.open(file_url(path), options=av_options(), timeout=30) as container:
            yield container
    except (av.error.FFmpegError, ValueError, OSError) as error:
        raise UnsupportedMedia(_unreadable(name, head, error), hint="Check that it plays, or export it again as MP4.") from error


def _unreadable(name: str, head: bytes, error: Exception) -> str:
    if _looks_like_text(head):
        return f"{name} is not audio or video: it holds text"
    if b"ftyp" in head[:16]:
        return f"{name} is damaged or was cut off while it was copied: it cannot be read to its end"
    return f"{name} cannot be read as audio, video or picture ({getattr(error, 'strerror', None) or error})"


def _looks_like_text(head: bytes) -> bool:
    return b"\0" not in head and sum(byte < 9 or 13 < byte < 32 for byte in head) == 0


def _probe_container(path: Path, head: bytes, name: str) -> Probe:
    with _opened(path, head, name) as container:
        video = next((s for s in container.streams.video if not s.disposition & av.stream.Disposition.attached_pic), None)
        audio = container.streams.audio[0] if container.streams.audio else None
        if video is None and audio is None:
            raise UnsupportedMedia(f"{name} has neither sound nor picture", hint="Send an audio or video file.")
        facts: dict[str, Any] = {"container": container.format.name, "kind": "video" if video else "audio"}
        if video is not None:
            check_pixels(video.codec_context.width, video.codec_context.height, name)
        if audio is not None:
            facts |= {
                "has_audio": True, "audio_codec": audio.codec_context.name,
                "sample_rate_hz": audio.codec_context.sample_rate, "channels": audio.codec_context.channels,
            }
        facts |= _durations(container, video, audio)
        _check_length(facts["duration_s"], name)
        if video is not None:
            facts |= _picture_facts(container, video, name)
        elif audio is not None:
            _first_frame(container, audio, name)
    _check_complete(path, head, name, facts["video_duration_s" if video else "duration_s"], bool(video))
    return Probe(**facts)


def _seconds(stream: Any, container: av.container.InputContainer) -> float:
    if stream is None:
        return 0.0
    origin = (container.start_time or 0) / av.time_base
    if stream.duration and stream.time_base:
        start = float((stream.start_time or 0) * stream.time_base) - origin
        return max(0.0, start) + float(stream.duration * stream.time_base)
    return (container.duration or 0) / av.time_base


def _durations(container: av.container.InputContainer, video: Any, audio: Any) -> dict[str, float]:
    video_s, audio_s = _seconds(video, container), _seconds(audio, container)
    total_s = audio_s if video is None else (audio_s if audio_s - video_s > _AUDIO_OVERHANG_S else video_s)
    if total_s <= 0:
        total_s = video_s = _last_packet_s(container, video or audio)
    return {"duration_s": total_s, "video_duration_s": video_s if video else 0.0, "audio_duration_s": audio_s}


def _last_packet_s(container: av.container.InputContainer, stream: Any) -> float:
    """Length of a file that does not state it (a raw stream, a recording that was never closed): read every packet."""
    last = 0.0
    for packet in container.demux(stream):
        if packet.pts is not None and packet.time_base is not None:
            last = max(last, float((packet.pts + (packet.duration or 0)) * packet.time_base))
    container.seek(0)
    return last - (container.start_time or 0) / av.time_base


def _check_length(duration_s: float, name: str) -> None:
    hours = settings().max_media_hours
    if duration_s > hours * 3600:
        message = f"{name} is {duration_s / 3600:.1f} hours long; the longest that is taken is {hours:g} hours"
        raise TooLarge(message, hint="Cut it up, or raise JARVIS_MAX_MEDIA_HOURS.")
    if duration_s <= 0:
        raise UnsupportedMedia(f"{name} has no length: nothing in it can be played", hint="Export it again.")


def _first_frame(container: av.container.InputContainer, stream: Any, name: str) -> Any:
    container.seek(0)
    faults = 0
    for packet in container.demux(stream):
        try:
            for frame in packet.decode():
                return frame
        except av.error.FFmpegError:
            faults += 1
            if faults > 50:
                break
    raise UnsupportedMedia(f"{name} is damaged: nothing in it can be decoded", hint="Check that it plays, or export it again as MP4.")


def _picture_facts(container: av.container.InputContainer, stream: av.video.stream.VideoStream, name: str) -> dict[str, Any]:
    fps, variable = _frame_rate(container, stream)
    frame: av.video.frame.VideoFrame = _first_frame(container, stream, name)
    rotation = round(frame.rotation / 90) * 90 % 360
    aspect = stream.sample_aspect_ratio or Fraction(1)
    width, height = round(frame.width * float(aspect)), frame.height
    if rotation in (90, 270):
        width, height = height, width
    rate = _standard_rate(fps)
    return {
        "has_video": True, "video_codec": stream.codec_context.name, "pixel_format": frame.format.name,
        "width_px": width, "height_px": height, "rotation_deg": rotation, "fps": round(fps, 4), "variable_frame_rate": variable,
        "rate_num": rate.numerator, "rate_den": rate.denominator, "interlaced": bool(frame.interlaced_frame),
        "matrix": _matrix(int(frame.colorspace), frame.height), "transfer": _transfer(int(frame.color_trc)),
    }


def _frame_rate(container: av.container.InputContainer, stream: av.video.stream.VideoStream) -> tuple[float, bool]:
    """Average rate, and whether the first frames are unevenly spaced. From packet times: nothing is decoded."""
    container.seek(0)
    times: list[int] = []
    for packet in container.demux(stream):
        if packet.pts is not None:
            times.append(packet.pts)
        if len(times) >= _PACKETS_READ:
            break
    steps = [b - a for a, b in zip(sorted(times), sorted(times)[1:], strict=False) if b > a]
    average = float(stream.average_rate or stream.guessed_rate or 0)
    if not steps or not stream.time_base:
        return average or 25.0, False
    typical = statistics.median(steps)
    # Time stamps of 1 ms (Matroska) make steps of 33 and 34: allow a tick.
    uneven = sum(abs(step - typical) > max(1.01, _STEADY_WITHIN * typical) for step in steps)
    return average or 1 / float(typical * stream.time_base), uneven > max(1, 0.02 * len(steps))


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


def _matrix(code: int, height_px: int) -> str:
    """Name of the colour matrix; sources that do not say are HD = BT.709, smaller = BT.601, as players assume."""
    named = {1: "bt709", 4: "fcc", 5: "bt601", 6: "bt601", 7: "smpte240m", 9: "bt2020", 10: "bt2020"}
    return named.get(code, "bt709" if height_px >= 720 else "bt601")


def _transfer(code: int) -> str:
    return {16: "pq", 18: "hlg"}.get(code, "sdr")


def _check_complete(path: Path, head: bytes, name: str, duration_s: float, is_video: bool) -> None:
    """An index at the front makes a file that was cut off open well; its last tenth is then not there."""
    if duration_s < 1.0:
        return
    with _opened(path, head, name) as container:
        streams = container.streams.video if is_video and container.streams.video else container.streams.audio
        stream: Any = streams[0]
        origin_s = (container.start_time or 0) / av.time_base
        container.seek(int((origin_s + duration_s * 0.9) * av.time_base))
        last_s, base = -1.0, float(stream.time_base or 0)
        for packet in container.demux(stream):
            if packet.pts is not None and packet.size:
                last_s = max(last_s, packet.pts * base - origin_s)
                if last_s >= duration_s * 0.85:
                    return
    there = f"only the first {last_s:.0f} s of {duration_s:.0f} s" if last_s > 0 else "the end"
    problem = "can be read" if last_s > 0 else "is missing"
    raise UnsupportedMedia(f"{name} was cut off: {there} {problem}", hint="Copy or send the file again.")
