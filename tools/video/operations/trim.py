"""Keep one stretch of the clip."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, Self

from pydantic import model_validator

from core.errors import ToolRetry
from tools.contract import Field
from tools.video.contract import ActsOn, Change, Clip, VideoOperation, clock

if TYPE_CHECKING:
    from media.timeline import Edit


class Trim(VideoOperation):
    """Keep one stretch: from a start to an end, the last seconds, or all but the last seconds. Times count after earlier cuts."""

    acts_on: ClassVar[ActsOn] = "time"
    say: ClassVar[list[str]] = [
        "trim it from {start_s} to {end_s}",
        "keep {start_s} to {end_s}",
        "trim the video",
        "make it shorter",
        "make the video shorter",
        "shorten the clip",
        "keep only the part between {start_s} and {end_s} seconds",
        "trim to the first {end_s} seconds",
        "keep the first {end_s} seconds",
        "only the first {end_s} seconds",
        "first {end_s} seconds only",
        "cut it at {end_s}",
        "cut it down to {end_s} seconds",
        "shorten it to {end_s} seconds",
        "get it down to {end_s} seconds",
        "bring it down to {end_s} seconds",
        "start at {start_s}",
        "remove the first {start_s} seconds",
        "skip the first {start_s} seconds",
        "cut off the first {start_s} seconds",
        "trim the first {start_s} seconds",
        "trim {start_s} seconds off the beginning",
        "cut {start_s} seconds from the start",
        "take the first {start_s} seconds out",
        "keep the last {last_s} seconds",
        "only the last {last_s} seconds",
        "cut off the last {drop_last_s} seconds",
        "remove the last {drop_last_s} seconds",
        "trim the last {drop_last_s} seconds",
        "take {drop_last_s} seconds off the end",
        "cut {drop_last_s} seconds from the end",
        "ตัดเอาช่วง {start_s} ถึง {end_s} วินาที",
        "เอาแค่ {end_s} วินาทีแรก",
        "เก็บไว้แค่ {end_s} วินาทีแรก",
        "ตัดให้เหลือ {end_s} วินาที",
        "ทำให้วิดีโอสั้นลง",
        "เอาแค่ {last_s} วินาทีสุดท้าย",
        "เก็บไว้แค่ {last_s} วินาทีสุดท้าย",
        "เอา {start_s} วินาทีแรกออก",
        "ตัด {start_s} วินาทีแรกออก",
        "เริ่มที่ {start_s}",
        "ตัด {drop_last_s} วินาทีสุดท้ายออก",
        "เอา {drop_last_s} วินาทีสุดท้ายออก",
        "обрежь с {start_s} до {end_s}",
        "обрежь видео",
        "сделай видео короче",
        "укороти ролик",
        "обрежь до {end_s} секунд",
        "обрежь до первых {end_s} секунд",
        "обрежь всё после {end_s} секунды",
        "сократи до {end_s} секунд",
        "оставь первые {end_s} секунд",
        "оставь только первые {end_s} секунд",
        "оставь последние {last_s} секунд",
        "убери первые {start_s} секунд",
        "обрежь первые {start_s} секунд",
        "начни с {start_s}",
        "убери последние {drop_last_s} секунд",
        "обрежь последние {drop_last_s} секунд",
        "отрежь в конце {drop_last_s} секунд",
        "в конце лишние {drop_last_s} секунд",
    ]
    titles: ClassVar[dict[str, str]] = {
        "en": "Keep only a part[, from {start_s}][, up to {end_s}][, the last {last_s}][, without the last {drop_last_s}]",
        "th": "ตัดเอาบางช่วง[ ตั้งแต่ {start_s}][ ถึง {end_s}][ เอา {last_s} สุดท้าย][ ตัดท้าย {drop_last_s}]",
        "ru": "Обрезать[, начало: {start_s}][, конец: {end_s}][, только последние {last_s}][, без последних {drop_last_s}]",
    }

    type: Literal["trim"] = "trim"
    start_s: float = Field(0, ge=0, le=86400, description="Second at which the kept stretch starts: 10 takes the first ten seconds off.")
    end_s: float | None = Field(None, gt=0, le=86400, description="Second at which the kept stretch ends. Empty: it runs to the end.")
    last_s: float | None = Field(None, gt=0, le=86400, description="Keep only the last seconds: 5 keeps the last five.")
    drop_last_s: float | None = Field(None, gt=0, le=86400, description="Take this many seconds off the end.")

    @model_validator(mode="after")
    def _one_stretch(self) -> Self:
        if self.last_s is not None and (self.start_s > 0 or self.end_s is not None or self.drop_last_s is not None):
            raise ValueError("last_s stands alone: it already says which stretch is kept")
        if self.end_s is not None and self.drop_last_s is not None:
            raise ValueError("give end_s or drop_last_s, not both")
        if self.end_s is not None and self.end_s <= self.start_s:
            raise ValueError(f"the end ({self.end_s:g} s) must come after the start ({self.start_s:g} s)")
        if self.start_s == 0 and self.end_s is None and self.last_s is None and self.drop_last_s is None:
            raise ValueError("say what to keep: start_s, end_s, last_s or drop_last_s")
        return self

    def apply(self, edit: Edit, clip: Clip) -> Change:
        from media.timeline import MIN_SEGMENT_S, trim

        total_s = edit.duration_s
        start_s, end_s = self._stretch(total_s)
        if end_s - start_s < MIN_SEGMENT_S:
            raise ToolRetry(clip.say("nothing_left", length=total_s), hint=clip.say("times_inside"))
        short = clip.say("trim_short", seconds=total_s) if self._wanted_s() > total_s else ""
        if start_s <= 0 and end_s >= total_s:
            return Change(edit, clip.say("trim_nothing"), short)
        did = clip.say("trim", start=clock(start_s, clip.language), end=clock(end_s, clip.language))
        return Change(trim(edit, start_s, end_s), did, short)

    def longest_s(self, duration_s: float) -> float:
        start_s, end_s = self._stretch(duration_s)
        return max(0.0, end_s - start_s)

    def _stretch(self, total_s: float) -> tuple[float, float]:
        if self.last_s is not None:
            return max(0.0, total_s - self.last_s), total_s
        if self.drop_last_s is not None:
            return self.start_s, total_s - self.drop_last_s
        return self.start_s, total_s if self.end_s is None else min(self.end_s, total_s)

    def _wanted_s(self) -> float:
        return max(self.last_s or 0.0, self.end_s or 0.0)
