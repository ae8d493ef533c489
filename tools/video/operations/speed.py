"""Play the clip faster or slower."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from core.errors import InvalidInput, ToolRetry
from tools.contract import Field
from tools.video.contract import ActsOn, Change, Clip, VideoOperation

if TYPE_CHECKING:
    from media.timeline import Edit


class Speed(VideoOperation):
    """Play it faster or slower; voices keep their pitch."""

    acts_on: ClassVar[ActsOn] = "time"
    say: ClassVar[list[str]] = [
        "speed it up {factor}x",
        "speed it up by {factor}",
        "run it {factor} times as fast",
        "speed up the video",
        "make it {factor} times faster",
        "make it {factor}x",
        "play it at {factor}x speed",
        "play it faster",
        "double the speed",
        "slow it down to {factor}x",
        "slow the video down",
        "play it at half speed",
        "slow motion",
        "เร่งความเร็ว {factor} เท่า",
        "เล่นเร็วขึ้น {factor} เท่า",
        "เล่นเร็วขึ้น",
        "เร่งคลิป",
        "เร่งนิดนึง",
        "ช้าลงนิดนึง",
        "ทำสโลว์",
        "ทำสโลว์โมชั่น",
        "ทำให้ช้าลง",
        "ทำให้ช้าลงเหลือ {factor} เท่า",
        "ускорь в {factor} раза",
        "сделай скорость {factor}x",
        "сделай быстрее",
        "замедли видео",
        "замедли до {factor}x",
    ]
    titles: ClassVar[dict[str, str]] = {
        "en": "Play at {factor}× speed",
        "th": "เล่นที่ความเร็ว {factor} เท่า",
        "ru": "Скорость {factor}×",
    }

    type: Literal["speed"] = "speed"
    factor: float = Field(
        ge=0.25,
        le=8,
        description="How many times as fast: 2 is double speed, 0.5 half speed. From 0.25 to 8.",
        json_schema_extra={
            "ask": {
                "en": "How many times as fast: 1.5 times, 2 times, or slower, such as half the speed?",
                "th": "จะให้เร็วกี่เท่าครับ เช่น 1.5 เท่า 2 เท่า หรือช้าลงครึ่งหนึ่ง?",
                "ru": "Во сколько раз ускорить или замедлить: например, в 1,5 или 2 раза, или вдвое медленнее?",
            }
        },
    )

    def apply(self, edit: Edit, clip: Clip) -> Change:
        from media.timeline import change_speed

        if self.factor == 1:
            return Change(edit, clip.say("speed_same"))
        try:
            return Change(change_speed(edit, self.factor), clip.say("speed", factor=self.factor))
        except InvalidInput as error:
            raise ToolRetry(error.message, hint=error.hint) from error

    def longest_s(self, duration_s: float) -> float:
        return duration_s / self.factor
