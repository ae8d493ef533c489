"""Music put under a clip: the clip's own sound stays in front, the music makes room for it; the picture is not encoded again where that is
not needed.

    put_under(Path("talk.mp4"), Path("song.mp3"), Path("out.mp4"))
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from media import ffmpeg, loudness
from media.denoise import levelled
from media.ffmpeg import Cancelled, Progress, check_cancelled
from media.film.sound import BED_LUFS, LOUDNESS_LUFS, PEAK_DBTP, mixed, music_bed
from media.frames import to_sdr
from media.pcm import PcmFile, SourceSound
from media.probe import Probe, probe
from media.render import AUDIO, COLOUR, FILE, VIDEO
from media.timeline import AUDIO_RATE_HZ, AudioTreatment

_COPIED = {"h264", "hevc"}  # picture that goes into an MP4 as it is
_HARDLY_HEARD_LUFS = -45.0
"""What a clip sounds like where nobody speaks near it: raised to the front of a mix it would be nothing but hiss."""


def put_under(
    clip: Path, music: Path, out: Path, *, level_db: float = 0.0, own_sound: bool = True, progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> bool:  # fmt: skip
    """Write the clip with music to `out` (.mp4), as long as its picture. level_db: how much louder than usual the music is under what is
    said. True where the clip's own sound is heard with it.

    Raises StepCancelled and what ffmpeg's faults become; nothing is left behind then.
    """
    facts = probe(clip)
    frames = round((facts.video_duration_s or facts.duration_s) * AUDIO_RATE_HZ)
    with tempfile.TemporaryDirectory(prefix=".under-", dir=out.parent) as folder:
        work = Path(folder)
        front = _own_sound(clip, work / "own.f32", frames, cancelled) if own_sound and facts.has_audio else None
        bed = music_bed(music, work / "music.f32", frames, cancelled)
        mix = mixed(front, [bed], [BED_LUFS + level_db], frames, work / "mix.f32", cancelled)
        chain, _ = levelled(mix, AudioTreatment(loudness_lufs=LOUDNESS_LUFS, true_peak_dbtp=PEAK_DBTP), cancelled=cancelled)
        made = work / "result.mp4"
        filters = ["-af", chain] if chain else []
        args = [*ffmpeg.input_args(clip), *mix.input_args(), "-map", "0:v:0", "-map", "1:a", *_picture(facts), *filters, *AUDIO]
        ffmpeg.run([*args, *FILE, ffmpeg.file_url(made)], duration_s=frames / AUDIO_RATE_HZ, progress=progress, cancelled=cancelled)
        check_cancelled(cancelled)
        made.replace(out)
    return front is not None


def _picture(facts: Probe) -> list[str]:
    if facts.video_codec in _COPIED and facts.transfer == "sdr":
        return ["-c:v", "copy"]
    return [*(["-vf", ",".join(graded)] if (graded := to_sdr(facts)) else []), *VIDEO, *COLOUR]


def _own_sound(clip: Path, path: Path, frames: int, cancelled: Cancelled | None) -> PcmFile | None:
    """The clip's sound as long as its picture; None where there is hardly any."""
    if loudness.measure(clip, cancelled=cancelled).integrated_lufs < _HARDLY_HEARD_LUFS:
        return None
    with SourceSound(clip, 2, 0.0) as source, path.open("wb") as file:
        for at in range(0, frames, AUDIO_RATE_HZ):
            check_cancelled(cancelled)
            file.write(source.read(at, min(at + AUDIO_RATE_HZ, frames)).tobytes())
    return PcmFile(path, 2, frames)
