"""Take the pauses out of talk."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, Self

from pydantic import model_validator

from core.errors import InvalidInput, ToolFailed, ToolRetry
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
        "cut the boring bits", "take out the bits where nobody talks", "cut where I am not saying anything", "make it snappier",
        "cut pauses longer than {min_silence_s} seconds",
        "remove silences longer than {min_silence_s} s",
        "get rid of every pause over {min_silence_s} seconds",
        "cut gaps of more than {min_silence_s} seconds",
        "cut everything below {threshold_db} dB",
        "cut out everything quieter than {threshold_db} dB",
        "cut the silences but leave {pad_s} s around the words",
        "remove the silences, keep {pad_s} seconds of padding",
        "cut the pauses but leave {pad_s/2} seconds between the sentences",
        "remove the silences and keep a gap of {pad_s/2} seconds",
        "ตัดช่วงเงียบออก",
        "ลบช่วงที่ไม่มีเสียงพูด",
        "ตัดเดดแอร์",
        "ตัดให้กระชับ", "เอาช่วงที่ไม่มีใครพูดออก",
        "ตัดช่วงน่าเบื่อออก",
        "ตัดช่องว่างระหว่างคำพูดออก",
        "ตัดช่วงที่เงียบเกิน {min_silence_s} วินาที",
        "ตัดช่วงเงียบแต่เว้นไว้ {pad_s/2} วินาทีระหว่างประโยค",
        "ตัดเสียงที่เบากว่า {threshold_db} dB ออก",
        "вырежи паузы",
        "убери тишину",
        "вырежи скучные места", "убери места, где никто не говорит", "сделай подинамичнее",
        "удали молчание между словами",
        "убери паузы длиннее {min_silence_s} секунд",
        "убери паузы, но оставь {pad_s/2} секунды между фразами",
        "вырежи всё тише {threshold_db} дБ",
    ]
    titles: ClassVar[dict[str, str]] = {
        "en": "Cut the pauses[, from {min_silence_s}][, leaving {pad_s} around the words]",
        "th": "ตัดช่วงเงียบ[ ตั้งแต่ {min_silence_s}][ เว้นรอบคำพูด {pad_s}]",
        "ru": "Вырезать паузы[ от {min_silence_s}][, запас вокруг слов: {pad_s}]",
    }

    type: Literal["cut_silence"] = "cut_silence"
    threshold_db: float | None = Field(
        None, ge=-90, le=-10, description="Level in dBFS above which sound is never cut. Empty: voices are recognised, whatever the noise."
    )
    min_silence_s: float = Field(0.5, ge=0.1, le=30, description="Only pauses at least this long, in seconds, are cut.")
    pad_s: float = Field(0.12, ge=0, le=2, description="Seconds left before and after the words at every cut.")

    @model_validator(mode="after")
    def _has_room(self) -> Self:
        if {"pad_s", "min_silence_s"} <= self.model_fields_set and self.min_silence_s <= 2 * self.pad_s:
            raise ValueError(f"a silence of {self.min_silence_s:g} s has no room for {self.pad_s:g} s left on both sides")
        return self

    def apply(self, edit: Edit, clip: Clip) -> Change:
        from media.speech_activity import silences
        from media.timeline import remove

        if not edit.has_audio:
            raise ToolFailed(clip.say("no_sound_no_silences", name=clip.name), hint=clip.say("leave_out_or_trim"))
        # Pauses are measured as the viewer meets them: at double speed a pause of one second was two.
        pace = edit.segments[0].speed
        least_s, pad_s = self._least_s() * pace, self._room_s() * pace
        found = clip.once(
            ("silences", self.threshold_db, least_s, pad_s),
            lambda: silences(
                clip.path, threshold_db=self.threshold_db, min_silence_s=least_s, pad_s=pad_s,
                progress=lambda done, _: clip.progress(done, clip.say("listening")), cancelled=clip.cancelled,
            ),
        )  # fmt: skip
        try:
            shorter = remove(edit, found.silences)
        except InvalidInput as error:
            raise ToolRetry(clip.say("all_silent"), hint=error.hint) from error
        if shorter == edit:
            return Change(edit, clip.say("no_silence", seconds=self._least_s()))
        count = sum(any(silence.start_s < kept.end_s and kept.start_s < silence.end_s for kept in edit.kept) for silence in found.silences)
        by_level = clip.say("by_level") if found.method == "level" else ""
        removed_s = edit.duration_s - shorter.duration_s
        return Change(shorter, clip.say("cut_silence", count=count, seconds=removed_s), by_level)

    def analysis_s(self, duration_s: float) -> float:
        # Listening took 0.015 s of one core a second of sound; opening the model and the file half a second.
        return 0.5 + 0.02 * duration_s

    def _least_s(self) -> float:
        """The shortest pause to cut, longer where only the padding was named and would have no room in it."""
        return self.min_silence_s if "min_silence_s" in self.model_fields_set else max(self.min_silence_s, round(2 * self.pad_s + 0.1, 3))

    def _room_s(self) -> float:
        """The padding, made smaller where only the shortest pause was named and would have no room for it."""
        return self.pad_s if "pad_s" in self.model_fields_set else min(self.pad_s, self.min_silence_s / 4)
