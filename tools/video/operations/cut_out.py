"""Take one stretch out of the clip."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, Self

from pydantic import model_validator
from pydantic.config import JsonDict

from core.errors import InvalidInput, ToolRetry
from tools.contract import Field
from tools.video.contract import ActsOn, Change, Clip, VideoOperation, clock

if TYPE_CHECKING:
    from media.timeline import Edit

_ASK_STRETCH: JsonDict = {
    "en": "From when to when should I cut it out, such as 0:10 to 0:20?",
    "th": "จะให้ตัดตั้งแต่นาทีไหนถึงนาทีไหนออกครับ เช่น 0:10 ถึง 0:20?",
    "ru": "С какой секунды до какой вырезать: например, с 0:10 до 0:20?",
}


class CutOut(VideoOperation):
    """Take one stretch out and join what is before and after it. Times are those of the clip as it was sent, whatever else is cut."""

    acts_on: ClassVar[ActsOn] = "time"
    repeats: ClassVar[bool] = True
    say: ClassVar[list[str]] = [
        "cut out {start_s} to {end_s}",
        "remove the part from {start_s} to {end_s}",
        "remove everything between {start_s} and {end_s}",
        "take out the middle from {start_s} to {end_s}",
        "delete {start_s} to {end_s}",
        "cut the part between {start_s} and {end_s} out",
        "ตัดช่วง {start_s} ถึง {end_s} ออก",
        "เอาช่วง {start_s} ถึง {end_s} ออก",
        "ลบช่วง {start_s} ถึง {end_s}",
        "ตัดช่วงกลาง {start_s} ถึง {end_s} ทิ้ง",
        "вырежи кусок с {start_s} до {end_s}",
        "убери часть с {start_s} до {end_s}",
        "удали с {start_s} по {end_s}",
        "вырежи из середины с {start_s} до {end_s}",
    ]
    titles: ClassVar[dict[str, str]] = {
        "en": "Take out a part[, from {start_s}][ to {end_s}]",
        "th": "ตัดช่วงหนึ่งออก[ ตั้งแต่ {start_s}][ ถึง {end_s}]",
        "ru": "Вырезать часть[, начало: {start_s}][, конец: {end_s}]",
    }

    type: Literal["cut_out"] = "cut_out"
    start_s: float = Field(
        ge=0, le=86400, description="Second at which the stretch that goes begins.", json_schema_extra={"ask": _ASK_STRETCH}
    )
    end_s: float = Field(gt=0, le=86400, description="Second at which it ends.", json_schema_extra={"ask": _ASK_STRETCH})

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.end_s <= self.start_s:
            raise ValueError(f"the end ({self.end_s:g} s) must come after the start ({self.start_s:g} s)")
        return self

    def apply(self, edit: Edit, clip: Clip) -> Change:
        from media.timeline import Range, remove

        length_s = edit.source_duration_s
        if self.start_s >= length_s:
            raise ToolRetry(clip.say("only_so_long", length=length_s), hint=clip.say("times_inside"))
        try:
            changed = remove(edit, [Range(self.start_s, self.end_s)])
        except InvalidInput as error:
            raise ToolRetry(error.message, hint="Take out less.") from error
        short = clip.say("cut_out_short", seconds=length_s) if self.end_s > length_s else ""
        if changed == edit:
            return Change(edit, clip.say("cut_out_nothing"), short)
        start, end = clock(self.start_s, clip.language), clock(min(self.end_s, length_s), clip.language)
        return Change(changed, clip.say("cut_out", start=start, end=end), short)

    def longest_s(self, duration_s: float) -> float:
        return duration_s  # of what is left after other cuts the stretch may be no part any more
