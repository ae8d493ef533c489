"""Make the sound clean and even."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from core.errors import ToolFailed
from tools.contract import Field
from tools.video.contract import ActsOn, Change, Clip, VideoOperation

if TYPE_CHECKING:
    from media.timeline import Edit


class CleanAudio(VideoOperation):
    """Clean the sound: steady noise, hum and rumble are taken out and the loudness is brought to the level platforms expect."""

    acts_on: ClassVar[ActsOn] = "sound"
    single: ClassVar[bool] = True
    say: ClassVar[list[str]] = [
        "clean up the audio",
        "clean the sound",
        "remove the background noise",
        "reduce the noise",
        "denoise it",
        "get rid of the hum",
        "take out the hiss",
        "make the voice clearer",
        "fix the sound",
        "improve the sound",
        "make the sound better",
        "there is a lot of wind on the recording",
        "get rid of the humming noise",
        "even out the loudness",
        "bring the loudness to {loudness_lufs} LUFS",
        "level the sound for youtube",
        "do something about the noise",
        "can you fix the wind noise",
        "the engine drowns out the voice",
        "ลดเสียงรบกวน",
        "เสียงลมดังมาก แก้ให้หน่อย",
        "เสียงเครื่องดังกลบเสียงพูด",
        "ตัดเสียงลมออก",
        "เอาเสียงรบกวนที่ดังมากออก",
        "ทำให้เสียงพูดชัดขึ้น",
        "เสียงไม่ชัด",
        "ทำให้เสียงใสขึ้น",
        "ทำให้เสียงดีขึ้น",
        "ปรับเสียงให้สะอาด",
        "ปรับระดับเสียงให้เหมาะกับยูทูบ",
        "убери шум",
        "убери шум ветра",
        "микрофон фонит",
        "почисти звук",
        "сделай что-нибудь с шумом",
        "ветер заглушает голос",
        "улучши звук",
        "сделай звук лучше",
        "сделай звук получше",
        "громкость подтяни под ютуб",
        "сделай голос чище",
        "the sound is too quiet and hissy",
        "sort the sound out",
        "звук ужасный, почисти его",
    ]
    titles: ClassVar[dict[str, str]] = {
        "en": "Clean the sound[ to {loudness_lufs} LUFS]",
        "th": "ทำให้เสียงสะอาด[ {loudness_lufs} LUFS]",
        "ru": "Очистить звук[ до {loudness_lufs} LUFS]",
    }

    type: Literal["clean_audio"] = "clean_audio"
    loudness_lufs: float = Field(-14.0, ge=-31, le=-9, description="Loudness to reach in LUFS: -14 is what YouTube and Spotify play at.")

    def apply(self, edit: Edit, clip: Clip) -> Change:
        from media.timeline import with_clean_audio

        if not edit.has_audio:
            raise ToolFailed(clip.say("no_sound_to_clean", name=clip.name), hint=clip.say("leave_out"))
        cleaned = with_clean_audio(edit, loudness_lufs=self.loudness_lufs)
        return Change(cleaned, clip.say("clean_audio", lufs=self.loudness_lufs))
