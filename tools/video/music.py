"""Music under a clip."""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import Any, Literal, Self

from pydantic import model_validator

from core.phrasebook import Phrasebook
from core.security import safe_filename
from tools.contract import Audio, Cost, Field, ToolInput, ToolOutput, Video, Workspace, tool
from tools.video.contract import clock

_SAY = Phrasebook(Path(__file__).parent / "phrases.toml")
_LEVEL_DB = {"quiet": -6.0, "usual": 0.0, "loud": 5.0}
_LEVEL: dict[str, Any] = {
    "say": {
        "quiet": ["quietly", "softly", "quiet music", "soft music", "keep it quiet", "keep it soft", "keep it down",
                  "keep it low", "low", "nice and low", "low in the background",
                  "тихо", "тихонько", "тихонечко", "негромко", "тихую музыку",
                  "เบาๆ", "คลอๆ", "คลอเบาๆ"],
        "usual": [],
        "loud": ["loud", "loudly", "loud music", "громко", "громкую музыку", "ดังๆ"],
    },
    "shown": {
        "quiet": {"en": "quiet music", "th": "เพลงเบา", "ru": "тихая музыка"},
        "usual": {"en": "", "th": "", "ru": ""},
        "loud": {"en": "loud music", "th": "เพลงดัง", "ru": "громкая музыка"},
    },
}  # fmt: skip
"""Not the words that make quieter what is there: those are a change of it."""
_OWN_SOUND: dict[str, Any] = {
    "say": {
        "kept": ["keep the sound", "keep the voice", "оставь звук", "не убирай звук", "เก็บเสียงเดิม", "คงเสียงเดิม"],
        "none": ["instead of the sound", "instead of the audio", "instead of the original sound", "instead of the original audio",
                 "instead of its sound", "вместо оригинального звука", "แทนเสียงต้นฉบับ",
                 "replace the sound", "replace the audio", "without the original sound", "instead of the noise", "none of its own sound",
                 "вместо звука",
                 "вместо родного звука", "замени звук", "вместо звука ролика", "свой звук не нужен", "แทนเสียงเดิม", "แทนเสียง",
                 "เสียงเดิมไม่เอา", "เสียงเดิมในคลิปไม่เอา", "ไม่เอาเสียงเดิม", "ไม่เอาเสียงในคลิป"],
    },
    "shown": {
        "kept": {"en": "", "th": "", "ru": ""},
        "none": {"en": "instead of its sound", "th": "แทนเสียงเดิม", "ru": "вместо его звука"},
    },
}  # fmt: skip
_ASK_MUSIC: dict[str, Any] = {
    "en": "Which music? Send me the file, or say what kind it should be, such as calm or upbeat.",
    "th": "ใช้เพลงไหนครับ ส่งไฟล์มาให้ผม หรือบอกแนวเพลงที่อยากได้ เช่น สบายๆ หรือสนุกๆ",
    "ru": "Какую музыку? Пришлите файл или скажите, какой она должна быть: например, спокойной или бодрой.",
}


class Input(ToolInput):
    video: Video = Field(description="The clip; the file itself is never changed.")
    music: Audio | None = Field(
        None, description="The music or song. Compose it with music.generate where none was given.", json_schema_extra={"ask": _ASK_MUSIC}
    )
    music_level: Literal["quiet", "usual", "loud"] = Field(
        "usual", description="How loud it is under what is said in the clip.", json_schema_extra=_LEVEL
    )
    own_sound: Literal["kept", "none"] = Field(
        "kept", description="The clip's own sound: kept in front, or none of it.", json_schema_extra=_OWN_SOUND
    )

    @model_validator(mode="after")
    def _has_music(self) -> Self:
        if self.music is None:
            raise ValueError("give the music, or compose it first")
        return self


class Output(ToolOutput):
    video: Video = Field(description="The clip with the music: MP4.")
    duration_s: float = Field(description="Its length in seconds.")


@tool(
    lane="media",
    timeout_s=3600,
    estimate=lambda args: Cost(seconds=round(3.0 + float(args.video.meta.get("duration_s") or 60.0) / 12, 1)),
    titles={
        "en": "Music under the clip[, {music_level}][, {own_sound}]",
        "th": "ใส่เพลงในคลิป[ {music_level}][ {own_sound}]",
        "ru": "Музыка под клип[, {music_level}][, {own_sound}]",
    },
    say=[
        "put {music} under the clip", "put this song under the clip", "stick this song under the video", "put music under it",
        "add music to this clip", "add this song to the video", "add some music to my clip", "add background music to the clip",
        "put some music over it", "pop some music over the clip",
        "use this song for the clip", "use this track as background music for the video", "set the clip to this song",
        "put it under this ad",
        "lay this beat under it", "put our new beat under it", "replace the sound with this song", "swap the audio for this track",
        "наложи эту музыку на видео", "наложи музыку на клип", "добавь музыку на видео", "добавь музыку в ролик",
        "подложи эту песню под клип", "поставь этот трек на видео", "вставь музыку в клип", "замени звук на эту песню",
        "положи музыку под видео", "пусть на фоне клипа играет эта песня",
        "ใส่เพลงนี้", "ใส่เพลงนี้ใต้คลิป", "ใส่เพลงในวิดีโอ", "เอาเพลงนี้ใส่ในวิดีโอ", "ใส่เพลงให้หน่อย", "ใส่เพลงประกอบ", "เปลี่ยนเสียงเป็นเพลงนี้",
    ],
)  # fmt: skip
def music(args: Input, work: Workspace) -> Output:
    """Put music under a clip: its own sound stays in front, or gives way; the music ends with the clip."""
    from media.film.under import put_under
    from media.probe import probe

    assert args.music is not None
    path = work.folder / "music.mp4"
    own = put_under(
        args.video.path, args.music.path, path, level_db=_LEVEL_DB[args.music_level], own_sound=args.own_sound == "kept",
        progress=lambda share, _: work.progress(share, _SAY.say("music_at_work", work.language)), cancelled=lambda: work.cancelled,
    )  # fmt: skip
    made = probe(path)
    kept = work.save(
        path, Video, filename=safe_filename(f"{PurePath(args.video.filename or 'clip').stem} music.mp4"), meta=made.as_meta(),
        evidence={**args.music.evidence, **args.video.evidence},
    )  # fmt: skip
    said = _SAY.say("music_under" if own else "music_alone", work.language, length=clock(made.duration_s, work.language))
    return Output(summary=said, video=kept, duration_s=round(made.duration_s, 2))
