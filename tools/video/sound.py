"""The sound of a clip as a file of its own."""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import Any, Literal

from core.errors import UnsupportedMedia
from core.phrasebook import Phrasebook
from core.security import safe_filename
from tools.contract import Audio, Cost, Field, ToolInput, ToolOutput, Video, Workspace, tool
from tools.video.contract import clock

_SAY = Phrasebook(Path(__file__).parent / "phrases.toml")
_SAY_FORMAT: dict[str, Any] = {"say": {"mp3": ["mp3", "мп3", "เอ็มพีสาม"], "m4a": ["m4a", "aac"], "wav": ["wav", "вав"]}}
_CODECS = {"mp3": ["-c:a", "libmp3lame", "-q:a", "2"], "m4a": ["-c:a", "aac", "-b:a", "192k"], "wav": ["-c:a", "pcm_s16le"]}


class Input(ToolInput):
    video: Video = Field(description="The clip whose sound is wanted; the file itself is never changed.")
    format: Literal["mp3", "m4a", "wav"] = Field("mp3", description="What kind of file.", json_schema_extra=_SAY_FORMAT)


class Output(ToolOutput):
    audio: Audio = Field(description="The sound, from the beginning of the clip to its end.")
    duration_s: float = Field(description="Its length in seconds.")


@tool(
    lane="media",
    estimate=lambda args: Cost(seconds=1.0 + float(args.video.meta.get("duration_s") or 60.0) / 60),
    titles={
        "en": "The sound of the clip as a file[, {format}]",
        "th": "แยกเสียงของคลิปเป็นไฟล์[ {format}]",
        "ru": "Звук ролика отдельным файлом[, {format}]",
    },
    say=[
        "extract the audio from {video}",
        "extract the audio",
        "just the sound of this",
        "only the audio, as {format}",
        "pull the audio out as {format}", "get the audio out of this as {format}",
        "convert to mp3",
        "save the sound as {format}", "give me the sound as its own file", "take the sound off this as a file",
        "the audio as a separate file",
        "вытащи звук из {video}",
        "извлеки аудио из видео", "достань звук из видео",
        "вытащи звук в {format}",
        "сконвертируй в mp3", "звук отдельным файлом",
        "แค่เสียงของวิดีโอ", "ขอเสียงเป็นไฟล์แยก",
    ],
)
def sound(args: Input, work: Workspace) -> Output:
    """Save the sound of a clip as a file of its own: MP3, M4A or WAV."""
    from media import ffmpeg
    from media.probe import probe

    facts = probe(args.video.path)
    if not facts.has_audio:
        raise UnsupportedMedia(_SAY.say("no_sound", work.language), hint=_SAY.say("no_sound_hint", work.language))
    path = work.folder / f"sound.{args.format}"
    source = [*ffmpeg.input_args(args.video.path), "-map", "0:a:0", "-vn", "-map_metadata", "-1"]
    ffmpeg.run(
        [*source, *_CODECS[args.format], ffmpeg.file_url(path)],
        duration_s=facts.duration_s, cancelled=lambda: work.cancelled,
        progress=lambda share, _: work.progress(share, _SAY.say("sound_at_work", work.language)),
    )  # fmt: skip
    made = probe(path)
    name = safe_filename(f"{PurePath(args.video.filename or 'clip').stem}.{args.format}")
    kept = work.save(path, Audio, filename=name, meta={"duration_s": made.duration_s})
    said = _SAY.say("sound_saved", work.language, format=args.format.upper(), length=clock(made.duration_s, work.language))
    return Output(summary=said, audio=kept, duration_s=round(made.duration_s, 2))
