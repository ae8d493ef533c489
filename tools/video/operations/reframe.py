"""Change the shape of the picture and keep the subject in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from tools.contract import Aspect, Field
from tools.video.contract import ActsOn, Change, Clip, VideoOperation

if TYPE_CHECKING:
    from media.timeline import Edit


SHAPES: dict[str, str] = {"9:16": "vertical", "16:9": "wide", "1:1": "square", "4:5": "portrait"}


class Reframe(VideoOperation):
    """Make it vertical, square or wide: the picture is cropped to the new shape and follows the person or thing that matters."""

    acts_on: ClassVar[ActsOn] = "picture"
    single: ClassVar[bool] = True
    say: ClassVar[list[str]] = [
        "make it vertical",
        "turn it into a vertical video",
        "make it {aspect}",
        "crop it to {aspect}",
        "reframe it to {aspect}",
        "change the aspect ratio to {aspect}",
        "make it square",
        "make it portrait",
        "turn it upright",
        "make it landscape",
        "make it fit TikTok",
        "make it suitable for {aspect}",
        "make it good for {aspect}",
        "get it ready for {aspect}",
        "for reels and shorts",
        "follow the speaker in a vertical frame",
        "follow the dancer",
        "แปลงคลิปเป็น {aspect}",
        "แปลงเป็น {aspect}",
        "ทำเป็นแนวตั้ง",
        "ทำเป็น{aspect}",
        "ปรับเป็น{aspect}", "ปรับภาพเป็น{aspect}", "ปรับสัดส่วนเป็น {aspect}",
        "เวอร์ชัน {aspect}",
        "เปลี่ยนเป็นสัดส่วน {aspect}",
        "ทำคลิปลง TikTok",
        "ครอปเป็นสี่เหลี่ยมจัตุรัส",
        "ทำเป็นสี่เหลี่ยมจัตุรัส",
        "сделай вертикальным",
        "сделай видео для тиктока",
        "поменяй формат на {aspect}",
        "поверни в {aspect}",
        "версии {aspect}",
        "сделай квадратным",
    ]
    titles: ClassVar[dict[str, str]] = {
        "en": "Make it {aspect}",
        "th": "ทำเป็น{aspect}",
        "ru": "Формат кадра: {aspect}",
    }

    type: Literal["reframe"] = "reframe"
    aspect: Aspect = Field(
        description="Shape of the result: 9:16 vertical (TikTok, Reels, Shorts), 16:9 wide, 1:1 square, 4:5 portrait.",
        json_schema_extra={"ask": {"en": "Which shape should it be: {choices}?", "th": "จะให้เป็นสัดส่วนไหนครับ: {choices}?",
                                   "ru": "Какой формат кадра сделать: {choices}?"}},
    )  # fmt: skip

    def apply(self, edit: Edit, clip: Clip) -> Change:
        from media.reframe import reframe

        framed, report = reframe(
            edit,
            clip.facts,
            self.aspect,
            progress=lambda done, _: clip.progress(done, clip.say("following")),
            cancelled=clip.cancelled,
        )
        if framed == edit:
            return Change(edit, clip.say("reframe_same", aspect=self.aspect))
        did = clip.say("reframe", shape=clip.say(SHAPES[self.aspect]), width=report.width_px, height=report.height_px)
        return Change(framed, did, clip.say("blurred") if report.fit == "blur" else "", SHAPES[self.aspect])

    def analysis_s(self, duration_s: float) -> float:
        # 0.78 s of one core a second of noisy 1080p at 30 fps; faces and shots of a quiet clip take half of it.
        return 1.0 + 0.8 * duration_s
