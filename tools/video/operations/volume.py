"""Make the sound louder or quieter."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from pydantic import model_validator

from core.errors import ToolFailed
from tools.contract import Field
from tools.video.contract import ActsOn, Change, Clip, VideoOperation

if TYPE_CHECKING:
    from media.timeline import Edit

_DOUBLE_DB = 10.0  # what is heard as twice as loud (the sone scale, ISO 532)
_CLEARLY = 0.6  # of the loudness: a step nobody misses
_SAY_WHICH_WAY: dict[str, Any] = {
    "say": {
        "quieter": ["quieter", "softer", "down", "too loud", "less loud", "тише", "потише", "убав*", "слишком громк*",
                    "не так громко", "не настолько громко", "очень громко",
                    "по ушам", "เบาลง", "เบาเสียง", "ลดเสียง", "เสียงดังไป", "เสียงดังเกินไป", "เสียงดังเกิน", "ดังไป", "ดังเกินไป",
                    "แสบหู", "หนวกหู", "ไม่ต้องดัง", "ไม่เอาดัง"],
        "louder": ["louder", "up", "raise", "increase", "boost", "too quiet", "barely audible",
                   "hardly hear", "barely hear", "громче", "погромче", "прибав*", "подними", "поднять", "слишком тих*", "очень тих*",
                   "больно тихо", "не слышно", "еле слышн*", "плохо слышн*", "ดังขึ้น", "เสียงดังขึ้น", "เสียงดังกว่า", "เสียงดังหน่อย",
                   "เสียงดังๆ", "ขอดังๆ", "เพิ่มเสียง", "เร่งเสียง", "เสียงเบาไป", "เสียงเบาเกินไป", "เสียงเบามาก", "แทบไม่ได้ยิน"],
    },
    "shown": {
        "quieter": {"en": "quieter", "th": "ให้เบาลง", "ru": "тише"},
        "louder": {"en": "louder", "th": "ให้ดังขึ้น", "ru": "громче"},
    },
}  # fmt: skip


class Volume(VideoOperation):
    """Make the sound of the clip louder or quieter by so much; nothing else of it is changed."""

    acts_on: ClassVar[ActsOn] = "sound"
    say: ClassVar[list[str]] = [
        "make it {factor} times as loud",
        "make it {factor} as loud",
        "make the sound {factor} times {direction}",
        "the sound is too loud",
        "it is too loud",
        "turn the volume down by {factor}",
        "turn the volume down",
        "turn the sound down",
        "turn it down",
        "bring it down",
        "bring the sound down",
        "change the volume",
        "make it quieter",
        "lower the volume",
        "make it louder",
        "turn the volume up",
        "turn it up",
        "raise the volume",
        "boost the volume",
        "boost the sound",
        "increase the volume",
        "the clip is too quiet", "it is really quiet", "not so loud",
        "it is too quiet, fix the volume",
        "raise the volume by {factor}",
        "increase the volume by {factor}",
        "ลดเสียงลง",
        "ปรับความดังเสียง",
        "เสียงดังเกินไป",
        "เบาเสียงลง",
        "ทำให้เสียงเบาลง",
        "ทำให้เสียงดังขึ้น",
        "เพิ่มเสียงให้ดังขึ้น",
        "ทำเสียงให้ดังขึ้น",
        "ปรับเสียงให้ดังขึ้น",
        "เร่งเสียงขึ้น",
        "ลดเสียงลง {factor}",
        "เบาเสียงลง {factor}",
        "ทำให้เสียง{direction} {factor} เท่า",
        "เพิ่มเสียง {factor} เท่า",
        "เร่งเสียงให้ดังขึ้น {factor} เท่า",
        "сделай тише",
        "звук слишком громкий",
        "сделай потише",
        "сделай звук тише",
        "сделай звук тише в {factor} раза",
        "сделай {factor} тише",
        "сделай громче в {factor} раза",
        "сделай звук {factor} громче",
        "сделай звук громче",
        "сделай громче",
        "сделай погромче",
        "прибавь громкость",
        "прибавь звук",
        "подними громкость",
        "звук слишком тихий, исправь", "звук очень тихий", "не так громко", "звук поднять",
        "измени громкость",
        "убавь громкость",
        "убавь звук",
        "прибавь громкость в {factor} раза",
    ]
    titles: ClassVar[dict[str, str]] = {
        "en": "Change the volume[: {direction}][ (×{factor})]",
        "th": "ปรับความดังเสียง[{direction}][ (×{factor})]",
        "ru": "Изменить громкость[: {direction}][ (×{factor})]",
    }

    type: Literal["volume"] = "volume"
    direction: Literal["quieter", "louder"] | None = Field(
        None, description="Which way. Empty: as the factor says.", json_schema_extra=_SAY_WHICH_WAY
    )
    factor: float | None = Field(
        None, ge=0.1, le=4,
        description="How many times as loud, as it is heard: 0.5 is half as loud (10 dB less), 2 twice. From 0.1 to 4. Empty: clearly so.",
    )  # fmt: skip

    @model_validator(mode="after")
    def _a_change(self) -> Self:
        if self.direction is None and self.factor is None:
            raise ValueError("say which way, or how many times as loud")
        return self

    @property
    def times(self) -> float:
        """How many times as loud it becomes: "up by half" is 1.5, "twice as quiet" 0.5."""
        if self.factor is None:
            return 1 / _CLEARLY if self.direction == "louder" else _CLEARLY
        if self.direction == "louder" and self.factor < 1:
            return 1 + self.factor
        return 1 / self.factor if self.direction == "quieter" and self.factor > 1 else self.factor

    def apply(self, edit: Edit, clip: Clip) -> Change:
        from media.timeline import with_gain

        if not edit.has_audio:
            raise ToolFailed(clip.say("no_sound", name=clip.name), hint=clip.say("leave_out"))
        gain_db = _DOUBLE_DB * math.log2(self.times)
        if self.direction == "louder" and self.factor is None and edit.audio.loudness_lufs is not None:
            return Change(edit, clip.say("volume_same"))  # cleaned sound is as loud as platforms want it already
        did = clip.say("volume", factor=round(self.times, 2), gain=gain_db) if gain_db else clip.say("volume_same")
        return Change(with_gain(edit, gain_db), did)
