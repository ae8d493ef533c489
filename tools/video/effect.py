"""Looks and tricks for a whole clip."""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, Literal

from pydantic import field_validator

from core.errors import ToolRetry
from core.phrasebook import Phrasebook
from core.security import safe_filename
from tools.contract import Cost, Field, ToolInput, ToolOutput, Video, Workspace, tool
from tools.video.contract import clock

_SAY = Phrasebook(Path(__file__).parent / "phrases.toml")
_NAMES = (
    "black_and_white", "sepia", "mirror", "rotate_left", "rotate_right", "upside_down", "brighter", "darker", "contrast", "backwards",
    "fade_in", "fade_out", "loop",
)  # fmt: skip
if TYPE_CHECKING:
    from media.effects import EffectName
else:
    EffectName = Literal[_NAMES]
NAMED: dict[str, Any] = {
    "say": {
        "black_and_white": ["black and white", "b&w", "bw", "monochrome", "greyscale", "grayscale", "чёрно-бел*", "черно-бел*",
            "ч/б", "чб", "ขาวดำ", "old monochrome movie", "monochrome old movie", "silent movie", "silent film", "немо* кино",
            "หนังเงียบ"],
        "sepia": ["sepia", "in sepia", "old photo look", "like an old movie", "like an old film", "like old film", "old movie look",
            "old film look", "old movie style", "old movie effect", "old-timey", "vintage", "retro", "сепи*", "под старину",
            "под стар* кино", "под стар* фильм*", "под стар* плёнк*", "как стар* кино", "как стар* фильм*", "как в стар* кино",
            "как в стар* фильм*", "стиле стар* кино", "винтаж*", "ретро", "ซีเปีย", "โทนเก่า", "แนวหนังเก่า", "หนังเก่า",
            "ฟิล์มเก่า", "วินเทจ", "ย้อนยุค", "เรโทร"],
        "mirror": ["mirrored", "mirror it", "mirror", "flipped", "flip it", "left to right", "left-right",
            "слева направо", "отзеркаль", "зеркальн*", "отражённ*",
            "กลับซ้ายขวา", "พลิกซ้ายขวา", "มิเรอร์"],
        "rotate_left": ["rotated left", "rotate left", "turn left", "to the left", "rotate it left", "rotate it, left",
            "turn it left", "counterclockwise", "anticlockwise", "влево", "налево", "поверни влево", "против часовой",
            "หมุนซ้าย", "หมุนไปทางซ้าย", "ทางซ้าย", "ซ้าย"],
        "rotate_right": ["rotated right", "rotate right", "turn right", "to the right", "rotate it right", "rotate it, right",
            "turn it right", "90 degrees", "90°", "clockwise", "поверни вправо", "вправо", "направо", "на 90", "по часовой", "หมุนขวา",
            "หมุนไปทางขวา", "ทางขวา", "ขวา", "90 องศา"],
        "upside_down": ["flip it the right way up", "flip it right way up", "the right way up", "right way up", "flip it upside down",
                        "upside down", "rotate 180", "rotated 180", "180 degrees", "180°", "180", "вверх ногами",
            "поверни на 180", "на 180", "หมุน 180", "กลับหัว", "180 องศา"],
        "brighter": ["brighter", "brighten", "lighter", "осветли*", "высветли*", "светлее", "посветлее", "ярче", "поярче",
            "картинк* поярче", "картинк* ярче", "яркост*",
            "brightness", "too dark", "so dark", "very dark", "underexposed", "слишком темно", "темновато", "больно темно", "очень темно",
            "สว่างขึ้น", "สว่าง", "ความสว่าง", "มืดไป", "มืดเกินไป", "มืดมาก", "มืดจัง", "เพิ่มแสง"],
        "darker": ["darker", "darken", "dimmer", "too bright", "too light", "overexposed", "blown out", "затемни*", "темнее", "потемнее",
            "слишком светло", "слишком ярко", "пересвечен*", "засвечен*", "มืดลง", "มืด", "สว่างไป", "สว่างเกินไป", "จ้าไป", "จ้าเกินไป",
            "แสงจ้า", "ลดแสง", "ลดความสว่าง"],
        "contrast": ["more contrast", "higher contrast", "contrasty", "contrast", "контрастнее",
            "больше контраста", "контраста", "контраст", "контрастность",
            "контрастности", "เพิ่มคอนทราสต์",
            "คอนทราสต์"],
        "backwards": ["backwards", "backward", "in reverse", "reversed", "reverse it", "in rewind", "задом наперёд", "задом наперед",
            "в обратную сторону", "наоборот", "реверс*", "ถอยหลัง", "เล่นย้อน", "ย้อนกลับ", "เล่นย้อนกลับ"],
        "fade_in": ["fade in", "fades in", "fade it in", "fade this in", "fade the clip in", "fade the video in", "fade the start in",
            "fade from black", "плавное появление", "плавн* появлени*", "появлени* из чёрного",
            "проявлени* из чёрного", "เฟดเข้า", "เฟดอิน"],
        "fade_out": ["fade out", "fades out", "fade it out", "fade this out", "fade the clip out", "fade the video out", "fade the end out",
            "fade the ending out", "fade to black",
            "fade away", "fades away", "плавно в чёрн*", "плавно в черн*", "плавно в темноту",
            "плавное затухание", "затухани*", "уход* в чёрн*", "уход* в темноту",
            "затемнени* в конце", "затемнени* под конец", "в конце затемнени*", "в конце с затемнени*", "затемнени* на последн*",
            "เฟดออก", "เฟดเอาต์", "เฟดหาย", "ค่อยๆ เฟดหาย", "ค่อยๆเฟดหาย", "จางหาย", "ค่อยๆ จางหาย", "ค่อยๆมืดลง",
            "ค่อยๆ มืดลง", "ค่อยๆมืด", "ค่อยๆ มืด", "มืดลงตอนจบ", "มืดตอนจบ", "เฟดเป็นสีดำ", "เฟดดำ"],
        "loop": ["looped", "loop it", "loop this", "make it loop", "on a loop", "a loop", "round and round",
            "over and over", "twice in a row", "зациклен*", "зацикли", "два раза подряд", "по кругу", "на повтор*",
            "เล่นวน", "วนซ้ำ", "วนลูป", "วนไปเรื่อยๆ",
            "ลูป"],
    },
    "shown": {
        "black_and_white": {"en": "black and white", "th": "ขาวดำ", "ru": "чёрно-белый"},
        "sepia": {"en": "sepia", "th": "โทนซีเปีย", "ru": "сепия"},
        "mirror": {"en": "mirrored", "th": "กลับซ้ายขวา", "ru": "отзеркален"},
        "rotate_left": {"en": "turned left", "th": "หมุนไปทางซ้าย", "ru": "повёрнут влево"},
        "rotate_right": {"en": "turned right", "th": "หมุนไปทางขวา", "ru": "повёрнут вправо"},
        "upside_down": {"en": "upside down", "th": "กลับหัว", "ru": "вверх ногами"},
        "brighter": {"en": "brighter", "th": "สว่างขึ้น", "ru": "светлее"},
        "darker": {"en": "darker", "th": "มืดลง", "ru": "темнее"},
        "contrast": {"en": "more contrast", "th": "คอนทราสต์มากขึ้น", "ru": "контрастнее"},
        "backwards": {"en": "backwards", "th": "เล่นถอยหลัง", "ru": "задом наперёд"},
        "fade_in": {"en": "fading in", "th": "เฟดเข้า", "ru": "с плавным появлением"},
        "fade_out": {"en": "fading out", "th": "เฟดออก", "ru": "с плавным затуханием"},
        "loop": {"en": "twice in a row", "th": "เล่นวนสองรอบ", "ru": "дважды подряд"},
    },
    "ask": {
        "en": "How should it look: {choices}?",
        "th": "อยากได้แบบไหนครับ: {choices}?",
        "ru": "Каким его сделать: {choices}?",
    },
}  # fmt: skip


class Input(ToolInput):
    video: Video = Field(description="The clip; the file itself is never changed.")
    effects: list[EffectName] = Field(
        min_length=1, max_length=6, description="What is done to the whole clip, in this order.", json_schema_extra=NAMED
    )
    fade_s: float = Field(1.0, ge=0.2, le=5.0, description="How long a fade lasts, in seconds.")

    @field_validator("effects")
    @classmethod
    def _one_look(cls, effects: list[EffectName]) -> list[EffectName]:
        """ "Black and white, like an old movie": what has no colours is not tinted."""
        return [effect for effect in effects if effect != "sepia"] if "black_and_white" in effects else effects



class Output(ToolOutput):
    video: Video = Field(description="The clip with its new look: MP4, H.264 and AAC.")
    duration_s: float = Field(description="Its length in seconds.")


def _estimate(args: Input) -> Cost:
    """Every frame passes through Python: about three times its length at 1080p on one core."""
    meta = args.video.meta
    pixels = float(meta.get("width_px") or 1920) * float(meta.get("height_px") or 1080)
    return Cost(seconds=round(2.0 + 2.5 * float(meta.get("duration_s") or 60.0) * pixels / (1920 * 1080), 1))


@tool(
    lane="media",
    timeout_s=3600,
    estimate=_estimate,
    titles={
        "en": "The clip {effects}",
        "th": "ทำคลิปให้{effects}",
        "ru": "Клип: {effects}",
    },
    say=[
        "make it {effects}", "make the video {effects}", "turn {video} {effects}", "make the clip {effects} and {effects}", "in {effects}",
        "make it look {effects}",
        "play it {effects}", "{effects} please", "rotate the video {effects}", "rotate it", "flip the video horizontally",
        "mirror the clip", "reverse the video", "play the clip backwards", "loop the clip", "let it fade out at the end",
        "fade it out in the last {fade_s}", "fade in over the first {fade_s}",
        "brighten the video", "brighten it up", "darken the clip", "give it more contrast",
        "сделай {effects}", "поверни", "добавь контраста", "добавь яркости", "прибавь контраст",
        "подкрути контраст", "сделай с {effects}",
        "осветли", "затемни", "сделай видео {effects}", "сделай его {effects}", "сделай клип {effects}",
        "поверни видео {effects}",
        "отзеркаль видео", "переверни видео {effects}", "пусти видео {effects}", "прокрути видео {effects}",
        "зацикли клип", "осветли видео", "затемни клип",
        "ทำเป็น{effects}", "หมุนคลิป", "ทำคลิปเป็น{effects}", "ทำให้{effects}", "ทำวิดีโอเป็น{effects}", "เล่นคลิป{effects}", "หมุนวิดีโอ",
        "หมุนคลิป{effects}", "กลับคลิปซ้ายขวา", "ทำภาพให้{effects}", "เพิ่มความสว่าง", "เพิ่มแสงให้{effects}",
         "เพิ่มคอนทราสต์", "ตอนจบให้{effects}", "ตอนท้าย{effects}",
    ],
)  # fmt: skip
def effect(args: Input, work: Workspace) -> Output:
    """Give a whole clip another look or play it another way: black and white, mirrored, turned, brighter, backwards, faded, looped."""
    from media.effects import LONGEST_S, applied
    from media.probe import probe

    facts = probe(args.video.path)
    if facts.duration_s > LONGEST_S:
        said = _SAY.say("effect_too_long", work.language, most=clock(LONGEST_S, work.language))
        raise ToolRetry(said, hint=_SAY.say("effect_hint", work.language))
    path = work.folder / "effect.mp4"
    applied(
        args.video.path, path, args.effects, fade_s=args.fade_s, fps=float(facts.rate),
        progress=lambda share, _: work.progress(share, _SAY.say("effect_at_work", work.language)), cancelled=lambda: work.cancelled,
    )  # fmt: skip
    made = probe(path)
    shown = ", ".join(dict.fromkeys(NAMED["shown"][name].get(work.language, name) for name in args.effects))
    name = safe_filename(f"{PurePath(args.video.filename or 'clip').stem} {args.effects[0].replace('_', ' ')}.mp4")
    kept = work.save(path, Video, filename=name, meta=made.as_meta())
    said = _SAY.say("effect_done", work.language, how=shown, length=clock(made.duration_s, work.language))
    return Output(summary=said, video=kept, duration_s=round(made.duration_s, 2))
