"""One moment of a clip as a picture."""

from __future__ import annotations

from pathlib import Path, PurePath

from core.errors import InvalidInput
from core.phrasebook import Phrasebook
from core.security import safe_filename
from tools.contract import Cost, Field, Image, ToolInput, ToolOutput, Video, Workspace, tool
from tools.video.contract import clock

_SAY = Phrasebook(Path(__file__).parent / "phrases.toml")
_LAST_FRAMES = 1.5  # before the end: there a frame is still to come


class Input(ToolInput):
    video: Video = Field(description="The clip; the file itself is never changed.")
    at_s: float | None = Field(None, ge=0, le=6 * 3600, description="Second of the clip. Empty: as far into it as `part` says.")
    part: float = Field(1 / 3, ge=0, le=1, description="How far into the clip where no second is told: 0 its beginning, 1 its end.")


class Output(ToolOutput):
    image: Image = Field(description="The picture, PNG, in the size of the clip.")
    at_s: float = Field(description="The second it was taken at.")


@tool(
    lane="media",
    estimate=lambda args: Cost(seconds=1.5),
    titles={
        "en": "A frame of the clip as a picture[, at {at_s}]",
        "th": "ภาพนิ่งจากคลิป[ ที่ {at_s}]",
        "ru": "Кадр из ролика картинкой[, {at_s}]",
    },
    say=[
        "save the frame at {at_s} as a picture",
        "the frame at {at_s} as a picture",
        "a screenshot at {at_s}",
        "grab a still",
        "достань кадр на {at_s}",
        "сделай скриншот ролика на {at_s}",
        "вытащи стоп-кадр",
        "скинь кадр на {at_s}", "покажи кадр на {at_s}",
        "แคปภาพจากคลิปตอน {at_s}",
        "ขอภาพนิ่งจากคลิป", "ขอภาพนิ่งจากวิดีโอตอน {at_s}",
    ],
)
def frame(args: Input, work: Workspace) -> Output:
    """Save one moment of a clip as a picture."""
    from media import ffmpeg
    from media.frames import to_sdr
    from media.probe import probe

    facts = probe(args.video.path)
    length = facts.video_duration_s or facts.duration_s
    at_s = length * args.part if args.at_s is None else args.at_s
    if at_s > length:
        said, hint = (_SAY.say(name, work.language, length=clock(length, work.language)) for name in ("beyond_the_end", "name_a_moment"))
        raise InvalidInput(said, hint=hint)
    at_s = round(max(0.0, min(at_s, length - _LAST_FRAMES / (facts.fps or 25.0))), 3)
    path = work.folder / "frame.png"
    picture = ["-map", "0:v:0", "-frames:v", "1", "-update", "1", *(["-vf", ",".join(graded)] if (graded := to_sdr(facts)) else [])]
    ffmpeg.run([*ffmpeg.input_args(args.video.path, seek_s=at_s), *picture, ffmpeg.file_url(path)], cancelled=lambda: work.cancelled)
    name = safe_filename(f"{PurePath(args.video.filename or 'clip').stem}-{at_s:g}s.png")
    kept = work.save(path, Image, filename=name, meta={"width_px": facts.width_px, "height_px": facts.height_px})
    return Output(summary=_SAY.say("frame_saved", work.language, at=clock(at_s, work.language)), image=kept, at_s=at_s)
