"""Keep a part of the clip that is named by its share of the whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, Self

from pydantic import model_validator

from core.errors import ToolRetry
from tools.contract import Field
from tools.video.contract import ActsOn, Change, Clip, VideoOperation, clock

if TYPE_CHECKING:
    from media.timeline import Edit


class Part(VideoOperation):
    """Keep a part by its share of the clip: its first half, its last third, all but the first tenth. Counted after earlier cuts."""

    acts_on: ClassVar[ActsOn] = "time"
    say: ClassVar[list[str]] = [
        "keep {end_share}",
        "keep only {start_share}",
        "only {end_share}",
        "just {start_share} of the clip",
        "cut {start_share}",
        "cut off {end_share}",
        "remove {end_share} of the video",
        "trim it to {end_share}",
        "เอาแค่{end_share}",
        "เก็บไว้แค่{start_share}",
        "ตัด{start_share}ทิ้ง",
        "ตัด{end_share}ออก",
        "ลบ{end_share}",
        "оставь {end_share}",
        "оставь только {start_share}",
        "отрежь {start_share}",
        "обрежь {end_share}",
        "убери {end_share}",
        "вырежи {start_share}",
    ]
    titles: ClassVar[dict[str, str]] = {
        "en": "Keep only a part[, from {start_share} of the clip][, up to {end_share} of the clip]",
        "th": "ตัดเอาบางส่วน[ ตั้งแต่ {start_share} ของคลิป][ ถึง {end_share} ของคลิป]",
        "ru": "Оставить часть[, начало: {start_share} ролика][, конец: {end_share} ролика]",
    }

    type: Literal["part"] = "part"
    start_share: float = Field(0, ge=0, lt=1, description="Where the kept part begins, as a share of the clip: 0.5 drops its first half.")
    end_share: float = Field(1, gt=0, le=1, description="Where it ends, as a share of the clip: 0.5 keeps the first half.")

    @model_validator(mode="after")
    def _a_part(self) -> Self:
        if self.end_share <= self.start_share:
            raise ValueError(f"the end ({self.end_share:g}) must come after the start ({self.start_share:g})")
        if self.start_share == 0 and self.end_share == 1:
            raise ValueError("say which part to keep: start_share, end_share or both")
        return self

    def apply(self, edit: Edit, clip: Clip) -> Change:
        from media.timeline import MIN_SEGMENT_S, trim

        start_s, end_s = (round(share * edit.duration_s, 3) for share in (self.start_share, self.end_share))
        if end_s - start_s < MIN_SEGMENT_S:
            raise ToolRetry(clip.say("nothing_left", length=edit.duration_s), hint=clip.say("times_inside"))
        did = clip.say("trim", start=clock(start_s, clip.language), end=clock(end_s, clip.language))
        return Change(trim(edit, start_s, end_s), did)

    def longest_s(self, duration_s: float) -> float:
        return duration_s * (self.end_share - self.start_share)
