"""Take the pauses out of talk."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from tools.contract import Field
from tools.video.contract import ActsOn, Change, Clip, VideoOperation

if TYPE_CHECKING:
    from media.timeline import Edit


class CutSilence(VideoOperation):
    """Cut the silences out: pauses in which nobody speaks are removed, with a little room left around the words."""

    acts_on: ClassVar[ActsOn] = "time"
    say: ClassVar[list[str]] = [
        "cut the silences out",
        "cut out the silence",
        "remove the silent parts",
        "remove the pauses",
        "take out the dead air",
        "get rid of the gaps between the words",
        "trim the quiet bits",
        "jump cut the talking",
        "tighten up the talk",
        "cut pauses longer than {min_silence_s} seconds",
        "remove silences longer than {min_silence_s} s",
        "cut everything below {threshold_db} dB",
        "cut the silences but leave {pad_s} s around the words",
        "ตัดช่วงเงียบออก",
        "ลบช่วงที่ไม่มีเสียงพูด",
        "ตัดเดดแอร์",
        "вырежи паузы",
        "убери тишину",
        "удали молчание между словами",
    ]

    type: Literal["cut_silence"] = "cut_silence"
    threshold_db: float | None = Field(
        None, ge=-90, le=-10, description="Level in dBFS below which sound is silence. Empty: voices are recognised, whatever the noise."
    )
    min_silence_s: float = Field(0.5, ge=0.1, le=30, description="Only pauses at least this long, in seconds, are cut.")
    pad_s: float = Field(0.12, ge=0, le=2, description="Seconds left before and after the words at every cut.")

    def apply(self, edit: Edit, clip: Clip) -> Change:
        raise NotImplementedError
