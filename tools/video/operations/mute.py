"""Take the sound off."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from tools.video.contract import ActsOn, Change, Clip, VideoOperation

if TYPE_CHECKING:
    from media.timeline import Edit


class Mute(VideoOperation):
    """Take all sound off the clip."""

    acts_on: ClassVar[ActsOn] = "sound"
    say: ClassVar[list[str]] = [
        "mute it",
        "mute the video",
        "remove the sound",
        "remove the audio",
        "take the sound off", "take the sound out of the clip",
        "turn the sound off",
        "strip the audio",
        "make it without sound", "silence it completely", "no audio on it at all",
        "ปิดเสียง",
        "ปิดเสียงวิดีโอ",
        "เอาเสียงออก", "ตัดเสียงออก",
        "ลบเสียงออกให้หมด",
        "ทำให้ไม่มีเสียง",
        "убери звук",
        "убери весь звук",
        "выключи звук",
        "отключи звук",
        "сделай без звука", "сделай немым", "звук не нужен",
        "заглуши видео",
    ]
    titles: ClassVar[dict[str, str]] = {"en": "Take the sound off", "th": "ปิดเสียง", "ru": "Убрать звук"}

    type: Literal["mute"] = "mute"

    def apply(self, edit: Edit, clip: Clip) -> Change:
        if not edit.has_audio:
            return Change(edit, clip.say("mute_nothing"))
        return Change(edit.model_copy(update={"has_audio": False}), clip.say("mute"), label="muted")
