"""One encode for any Edit: segments, pace, crop and sound together, frame-exact and in sync.

Picture and sound are cut at the same frame boundaries; sound is assembled to the sample first, the picture's frames are selected by number
on a constant grid, and both meet in a single H.264 + AAC encode. A crop path is drawn between decoder and encoder with sub-pixel warps.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from core.errors import InvalidInput, ToolFailed
from media import denoise, ffmpeg
from media.crop import CropRenderer
from media.ffmpeg import Cancelled, Progress, check_cancelled
from media.frames import FramePlan, fitted, plan_frames, scaler, to_sdr
from media.pcm import PcmFile, assemble
from media.probe import Probe, probe
from media.timeline import Edit, snap

# libx264 "veryfast" at CRF 20: on the sample and on 1080p camera clips indistinguishable at arm's length, a third of "medium"'s time.
VIDEO = ["-c:v", "libx264", "-preset", "veryfast", "-crf", "20", "-profile:v", "high", "-pix_fmt", "yuv420p"]
COLOUR = ["-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709", "-color_range", "tv"]
# The fast coder: closer to what went in up to 6 kHz than the thorough one, for a third of the time (at 192 kbit/s, voice over music).
AUDIO = ["-c:a", "aac", "-b:a", "192k", "-aac_coder", "fast", "-ar", "48000", "-ac", "2"]
# Places and device names of the recording do not travel into what is published.
FILE = ["-map_metadata", "-1", "-map_chapters", "-1", "-movflags", "+faststart", "-f", "mp4"]
_AUDIO_SHARE = 0.15  # of the progress bar: sound took 5 to 15 % of the time of talking clips


Remark = Literal["silent", "damaged"]


@dataclass(frozen=True)
class RenderReport:
    """What was written. Loudness is measured before AAC and None where no loudness was asked for.

    `remarks`: what a person should know of it: the sound is silent, so that its loudness was left; parts of the clip could not be read.
    """

    path: Path
    duration_s: float
    width_px: int
    height_px: int
    fps: float
    frames: int
    has_audio: bool
    integrated_lufs: float | None
    true_peak_dbtp: float | None
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True)
class _Sound:
    file: PcmFile
    chain: str
    integrated_lufs: float | None
    true_peak_dbtp: float | None
    silent: bool


def render(edit: Edit, out: Path, progress: Progress | None = None, cancelled: Cancelled | None = None) -> RenderReport:
    """Render `edit` to `out` (.mp4; .m4a when it has no picture). The file appears complete or not at all.

    Raises StepCancelled, StorageFull, UnsupportedMedia, ToolFailed; on any of them nothing is left behind.
    """
    source = Path(edit.source)
    facts = probe(source)
    if edit.picture is None and not edit.has_audio:
        raise InvalidInput("this edit has neither picture nor sound")
    exact = snap(edit, edit.picture.fps) if edit.picture is not None else edit
    with tempfile.TemporaryDirectory(prefix=".render-", dir=out.parent) as folder:
        work = Path(folder)
        share = 0.0
        sound = None
        if edit.has_audio:
            share = _AUDIO_SHARE if edit.picture is not None else 0.5
            sound = _make_sound(exact, facts, work, cancelled)
            if progress is not None:
                progress(share, "sound")
        made = work / "result.mp4"
        damaged = _encode(exact, facts, sound, made, _scaled(progress, share), cancelled)
        check_cancelled(cancelled)
        made.replace(out)
    return _report(exact, out, sound, damaged)


def _scaled(progress: Progress | None, share: float) -> Progress | None:
    if progress is None:
        return None
    return lambda fraction, note: progress(share + (1 - share) * fraction, note)


def _report(edit: Edit, out: Path, sound: _Sound | None, damaged: bool) -> RenderReport:
    picture = edit.picture
    remarks: tuple[Remark, ...] = (*(("silent",) if sound and sound.silent else ()), *(("damaged",) if damaged else ()))
    frames = max(1, round(edit.duration_s * float(picture.fps))) if picture is not None else 0
    return RenderReport(
        path=out, duration_s=frames / float(picture.fps) if picture is not None else edit.duration_s,
        width_px=picture.width_px if picture else 0, height_px=picture.height_px if picture else 0,
        fps=float(picture.fps) if picture else 0.0, frames=frames, has_audio=sound is not None,
        integrated_lufs=sound.integrated_lufs if sound else None, true_peak_dbtp=sound.true_peak_dbtp if sound else None,
        remarks=remarks,
    )


def _make_sound(edit: Edit, facts: Probe, work: Path, cancelled: Cancelled | None) -> _Sound:
    source, channels = Path(edit.source), 1 if facts.channels == 1 else 2
    file = assemble(source, edit.segments, channels, work / "cut.f32", cancelled=cancelled)
    if edit.audio.denoise:
        noise = denoise.measure_noise(source, from_s=max(0.0, edit.segments[0].start_s - 5.0))
        clean = denoise.write_denoised(file, noise, work / "clean.f32", cancelled=cancelled)
        file.path.unlink()
        file = clean
    chain, result = denoise.levelled(file, edit.audio, cancelled=cancelled)
    silent = edit.audio.loudness_lufs is not None and result is None
    return _Sound(file, chain, result.integrated_lufs if result else None, result.true_peak_dbtp if result else None, silent)


def _encode(
    edit: Edit, facts: Probe, sound: _Sound | None, out: Path, progress: Progress | None, cancelled: Cancelled | None
) -> bool:
    """Write the file. True when parts of the picture could not be decoded."""
    if edit.picture is None:
        if sound is None:
            raise ToolFailed("there is nothing to encode")
        args = [*sound.file.input_args(), "-map", "0:a", *_audio_filter(sound), *AUDIO, *FILE, ffmpeg.file_url(out)]
        ffmpeg.run(args, duration_s=edit.duration_s, progress=progress, note="encoding", cancelled=cancelled)
        return False
    plan = plan_frames(edit, facts)
    if edit.picture.crop is None:
        return _encode_in_ffmpeg(edit, facts, plan, sound, out, progress, cancelled)
    return _encode_cropped(edit, facts, plan, sound, out, progress, cancelled)


def _audio_filter(sound: _Sound) -> list[str]:
    return ["-af", sound.chain] if sound.chain else []


def _audio_args(sound: _Sound | None) -> list[str]:
    return [] if sound is None else ["-map", "1:a", *_audio_filter(sound), *AUDIO]


def _video_args(edit: Edit, plan: FramePlan) -> list[str]:
    assert edit.picture is not None
    rate = edit.picture.fps
    keyframes = round(2 * rate)  # players and platforms seek in steps of two seconds
    return [*VIDEO, *COLOUR, "-g", str(keyframes), "-fps_mode", "cfr", "-r", str(rate), "-frames:v", str(plan.frames)]


def _encode_in_ffmpeg(
    edit: Edit, facts: Probe, plan: FramePlan, sound: _Sound | None, out: Path, progress: Progress | None, cancelled: Cancelled | None
) -> bool:
    assert edit.picture is not None
    script = out.with_suffix(".graph")
    script.write_text(f"[0:v:0]{plan.select}[cut];{fitted(facts, edit.picture, '[cut]', '[v]')}", encoding="ascii")
    args = [
        *ffmpeg.input_args(Path(edit.source), seek_s=plan.seek_s), *(sound.file.input_args() if sound else []),
        "-/filter_complex", str(script), "-map", "[v]", *_video_args(edit, plan), *_audio_args(sound), *FILE, ffmpeg.file_url(out),
    ]
    done = ffmpeg.run(
        args, duration_s=edit.duration_s, progress=progress, note="encoding", cancelled=cancelled, keep=ffmpeg.tells_damage
    )
    return bool(done.kept)


def _encode_cropped(
    edit: Edit, facts: Probe, plan: FramePlan, sound: _Sound | None, out: Path, progress: Progress | None, cancelled: Cancelled | None
) -> bool:
    assert edit.picture is not None
    renderer = CropRenderer(edit, plan.frames)
    script = out.with_suffix(".graph")
    filters = [plan.select, *to_sdr(facts), scaler(facts, *renderer.source_size)]
    script.write_text(f"[0:v:0]{','.join(filters)}[v]", encoding="ascii")
    decode = [
        *ffmpeg.input_args(Path(edit.source), seek_s=plan.seek_s), "-/filter_complex", str(script), "-map", "[v]",
        "-frames:v", str(plan.frames), "-f", "rawvideo", "pipe:1",
    ]
    size = f"{edit.picture.width_px}x{edit.picture.height_px}"
    raw = ["-f", "rawvideo", "-pix_fmt", "yuv420p", "-s", size, "-r", str(edit.picture.fps), *COLOUR, "-i", "pipe:0"]
    encode: Sequence[str] = [
        *raw, *(sound.file.input_args() if sound else []), "-map", "0:v", *_video_args(edit, plan), *_audio_args(sound),
        *FILE, ffmpeg.file_url(out),
    ]
    with ffmpeg.Reader(decode) as reader, ffmpeg.Writer(encode) as writer:
        renderer.run(reader, writer, progress, cancelled)
        writer.finish()
    return reader.damaged
