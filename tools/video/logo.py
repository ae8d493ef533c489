"""A logo, or another picture, laid over a clip."""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import Any, Literal

from core.phrasebook import Phrasebook
from core.security import safe_filename
from tools.contract import Cost, Field, Image, ToolInput, ToolOutput, Video, Workspace, tool
from tools.video.contract import clock

_SAY = Phrasebook(Path(__file__).parent / "phrases.toml")
_PLACE: dict[str, Any] = {
    "say": {
        "top_left": ["top left", "upper left", "left top", "top-left", "the left corner", "сверху слева", "слева сверху", "левый верхний",
                     "влево вверх", "вверх влево", "левом верхнем", "верхний левый", "верхнем левом", "левый угол", "левом углу",
                     "มุมซ้ายบน", "ซ้ายบน", "บนซ้าย", "มุมบนซ้าย"],
        "top_right": ["top right", "upper right", "right top", "top-right", "the right corner", "сверху справа", "справа сверху",
                      "вправо вверх", "вверх вправо", "правый верхний", "правом верхнем", "верхний правый", "верхнем правом", "правый угол",
                      "правом углу",
                      "มุมขวาบน", "ขวาบน", "บนขวา", "มุมบนขวา"],
        "bottom_left": ["bottom left", "lower left", "left bottom", "bottom-left", "снизу слева", "слева снизу", "внизу слева",
                        "влево вниз", "вниз влево", "левый нижний", "левом нижнем", "нижний левый", "нижнем левом",
                        "มุมซ้ายล่าง", "ซ้ายล่าง", "ล่างซ้าย", "มุมล่างซ้าย"],
        "bottom_right": ["bottom right", "lower right", "right bottom", "bottom-right", "at the bottom", "снизу справа", "справа снизу",
                         "внизу справа", "вправо вниз", "вниз вправо", "правый нижний", "правом нижнем",
                         "нижний правый", "нижнем правом", "внизу",
                         "มุมขวาล่าง", "ขวาล่าง", "ล่างขวา", "มุมล่างขวา", "ด้านล่าง"],
        "centre": ["dead centre", "dead center", "the middle", "the center", "the centre", "in the middle", "in the center",
                   "in the centre",
                   "centred", "centered", "по центру", "в центр", "в центре", "посередине", "в середин*",
                   "ตรงกลาง", "กลางจอ"],
    },
    "shown": {
        "top_left": {"en": "top left", "th": "มุมซ้ายบน", "ru": "слева сверху"},
        "top_right": {"en": "top right", "th": "มุมขวาบน", "ru": "справа сверху"},
        "bottom_left": {"en": "bottom left", "th": "มุมซ้ายล่าง", "ru": "слева снизу"},
        "bottom_right": {"en": "bottom right", "th": "มุมขวาล่าง", "ru": "справа снизу"},
        "centre": {"en": "in the middle", "th": "ตรงกลาง", "ru": "по центру"},
    },
}  # fmt: skip
_SIZE: dict[str, Any] = {
    "say": {
        "small": ["small", "smaller", "smallish", "little", "tiny", "маленьк*", "небольш*", "помельче", "поменьше",
                  "мелк*", "мельче", "меньше", "เล็กๆ", "ขนาดเล็ก", "เล็กหน่อย"],
        "usual": [],
        "large": ["big", "bigger", "large", "larger", "huge", "больш*", "крупн*", "покрупнее", "крупнее", "побольше",
                  "ใหญ่ๆ", "ขนาดใหญ่", "ใหญ่หน่อย"],
    },
    "shown": {
        "small": {"en": "small", "th": "ขนาดเล็ก", "ru": "маленький"},
        "usual": {"en": "", "th": "", "ru": ""},
        "large": {"en": "large", "th": "ขนาดใหญ่", "ru": "крупный"},
    },
}  # fmt: skip
_STRENGTH: dict[str, Any] = {
    "say": {
        "solid": [],
        "faint": ["barely visible", "barely there", "hardly visible", "semi-transparent", "едва заметн*", "еле заметн*",
                  "чуть заметн*", "เลือนๆ",
                  "transparent",
                  "see-through", "faint", "watermark", "watermarks", "полупрозрачн*", "прозрачн*", "вотермарк*",
                  "ватермарк*", "водян* знак*", "ลายน้ำ", "จางๆ", "โปร่งใส", "โปร่งแสง"],
    },
    "shown": {
        "solid": {"en": "", "th": "", "ru": ""},
        "faint": {"en": "faint, as a watermark", "th": "แบบลายน้ำจางๆ", "ru": "полупрозрачно, как водяной знак"},
    },
}  # fmt: skip
_SHARES = {"small": 0.12, "usual": 0.2, "large": 0.34}
_OPACITIES = {"solid": 1.0, "faint": 0.45}


class Input(ToolInput):
    video: Video = Field(description="The clip; the file itself is never changed.")
    logo: Image = Field(
        description="The logo or other picture that is laid over it; what is transparent in it stays so.",
        json_schema_extra={"ask": {
            "en": "Which picture should I put on it? Send me the logo as a file.", "th": "ใช้รูปไหนครับ ส่งไฟล์โลโก้มาให้ผมได้เลย",
            "ru": "Какую картинку поставить? Пришлите логотип файлом.",
        }},
    )  # fmt: skip
    place: Literal["top_left", "top_right", "bottom_left", "bottom_right", "centre"] = Field(
        "top_right", description="Which corner, or in the middle.", json_schema_extra=_PLACE
    )
    size: Literal["small", "usual", "large"] = Field("usual", description="How large it is.", json_schema_extra=_SIZE)
    strength: Literal["solid", "faint"] = Field("solid", description="As it is, or faint as a watermark.", json_schema_extra=_STRENGTH)


class Output(ToolOutput):
    video: Video = Field(description="The clip with the picture on it: MP4.")
    duration_s: float = Field(description="Its length in seconds.")


@tool(
    lane="media",
    timeout_s=3600,
    estimate=lambda args: Cost(seconds=round(2.0 + 0.6 * float(args.video.meta.get("duration_s") or 60.0), 1)),
    titles={
        "en": "The logo on the clip[, {place}][, {size}][, {strength}]",
        "th": "ใส่โลโก้ในคลิป[ {place}][ {size}][ {strength}]",
        "ru": "Логотип на клипе[, {place}][, {size}][, {strength}]",
    },
    say=[
        "put {logo} in the corner of the clip", "put this logo in the corner", "put my logo on the clip", "add our logo to the video",
        "put my logo {place}", "add the logo {place}", "overlay this picture on the video", "add a watermark", "watermark the video",
        "put a watermark {place}", "brand the clip with my logo", "stick my logo on it",
        "поставь лого в угол", "добавь логотип на видео", "наложи логотип {place}", "наложи эту картинку на видео", "лого {place}",
        "вставь наш логотип в ролик", "поставь вотермарку", "добавь водяной знак {place}",
        "ใส่โลโก้{place}", "เอาโลโก้ใส่{place}", "แปะโลโก้", "ใส่ลายน้ำ", "ใส่ลายน้ำ{place}",
    ],
)  # fmt: skip
def logo(args: Input, work: Workspace) -> Output:
    """Lay a logo or another picture over a whole clip, in a corner or in the middle, solid or faint as a watermark."""
    from media.logo import laid_over
    from media.probe import probe

    path = work.folder / "logo.mp4"
    laid_over(
        args.video.path, args.logo.path, path, place=args.place, share=_SHARES[args.size], opacity=_OPACITIES[args.strength],
        progress=lambda share, _: work.progress(share, _SAY.say("effect_at_work", work.language)), cancelled=lambda: work.cancelled,
    )  # fmt: skip
    made = probe(path)
    kept = work.save(
        path, Video, filename=safe_filename(f"{PurePath(args.video.filename or 'clip').stem} logo.mp4"), meta=made.as_meta(),
        evidence={**args.logo.evidence, **args.video.evidence},
    )  # fmt: skip
    where = _PLACE["shown"][args.place].get(work.language, args.place)
    said = _SAY.say("logo_done", work.language, where=where, length=clock(made.duration_s, work.language))
    return Output(summary=said, video=kept, duration_s=round(made.duration_s, 2))
