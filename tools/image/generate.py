"""Draw a picture from words."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

from core.errors import Unavailable
from core.phrasebook import Phrasebook
from core.security import safe_filename
from media.pictures.palettes import families, palettes
from media.pictures.words import grammars, said
from media.prose.headline import headline
from tools.contract import Aspect, Cost, Field, Image, ToolInput, ToolOutput, Workspace, tool
from tools.image.contract import CAPABILITY, SIZES, Letters, Painted, Painter, Wish
from tools.registry import registry

if TYPE_CHECKING:
    StyleName = str
    PaletteName = str
else:
    StyleName = Literal[grammars()]
    PaletteName = Literal[(*families(), *(name for name in palettes() if name not in families()))]

_SAY = Phrasebook(Path(__file__).parent / "phrases.toml")
_SAY_STYLE: dict[str, Any] = {"say": said("grammar")}
_SAY_PALETTE: dict[str, Any] = {"say": said("palette")}
_SAY_ASPECT: dict[str, Any] = {
    "say": {
        "9:16": ["vertical", "portrait", "tall", "вертикальн", "แนวตั้ง"],
        "16:9": ["horizontal", "landscape format", "wide", "widescreen", "thumbnail", "thumbnails", "banner", "banners",
                 "business card", "name card", "facebook cover", "fb cover", "визитк*", "นามบัตร", "youtube cover",
                 "обложк* групп*", "обложк* групп* вк", "обложк* для групп* вк", "обложк* групп* в вк",
                 "обложк* для групп*", "обложк* сообществ*", "горизонтальн", "широк", "превью", "баннер*",
                 "обложк* ролик*", "обложк* для ролик*", "обложк* видео",
                 "обложк* для видео", "обложк* для ютуб*", "แนวนอน", "แบนเนอร์", "ปกคลิป", "ปกวิดีโอ", "ปกยูทูบ", "ปกเฟซบุ๊ก", "ปกเฟสบุ๊ก",
                 "ปกเพจ", "ปกเฟส"],
        "1:1": ["square", "podcast cover", "album cover", "cover art", "profile picture", "avatar", "sticker", "icon", "icons", "logo",
                "квадратн", "логотип*", "иконк*", "наклейк*", "стикер*", "аватар*", "обложк* для подкаст*", "обложк* подкаст*",
                "обложк* альбом*",
                "สี่เหลี่ยมจัตุรัส", "จัตุรัส", "โลโก้", "สติกเกอร์", "ไอคอน", "ปกพอดแคสต์", "ปกอัลบั้ม"],
    }
}

_SAY_LETTERS: dict[str, Any] = {
    "say": {
        "large": ["bigger text", "larger text", "large text", "big text", "huge text", "text bigger", "text larger", "bigger letters",
                  "larger letters", "big letters", "large letters", "huge letters", "big words", "bigger words", "large font",
                  "bigger font", "big font", "larger font", "крупный текст", "текст крупнее", "текст крупно", "крупнее текст",
                  "крупными буквами", "крупные буквы", "большими буквами", "буквы крупнее", "буквы больше", "текст больше",
                  "текст побольше", "надпись крупнее", "надпись больше", "шрифт крупнее", "шрифт больше", "крупный шрифт",
                  "крупным шрифтом", "покрупнее текст", "ตัวหนังสือใหญ่", "ตัวหนังสือใหญ่ขึ้น", "ตัวหนังสือใหญ่กว่านี้",
                  "ตัวหนังสือใหญ่ๆ", "ตัวอักษรใหญ่", "ตัวอักษรใหญ่ขึ้น", "ตัวอักษรใหญ่กว่านี้", "ข้อความใหญ่ขึ้น", "ข้อความใหญ่กว่านี้",
                  "ข้อความใหญ่ๆ", "ฟอนต์ใหญ่ขึ้น", "ฟอนต์ใหญ่ๆ", "ขยายตัวหนังสือ", "ขยายตัวอักษร", "ขยายข้อความ"],
        "small": ["smaller text", "small text", "text smaller", "small letters", "smaller letters", "smaller font", "small font",
                  "smaller words", "мелкий текст", "текст мельче", "текст помельче", "текст меньше", "буквы мельче", "буквы меньше",
                  "мелкими буквами", "шрифт мельче", "шрифт меньше", "надпись меньше", "ตัวหนังสือเล็กลง", "ตัวหนังสือเล็กๆ",
                  "ตัวอักษรเล็กลง", "ข้อความเล็กลง", "ฟอนต์เล็กลง", "ย่อตัวหนังสือ"],
    },
    "shown": {
        "normal": {"en": "", "th": "", "ru": ""},
        "small": {"en": "small letters", "th": "ตัวหนังสือเล็ก", "ru": "мелкие буквы"},
        "large": {"en": "large letters", "th": "ตัวหนังสือใหญ่", "ru": "крупные буквы"},
    },
}


class Input(ToolInput):
    prompt: str = Field(
        min_length=1,
        max_length=2000,
        description="What the picture shows, in words.",
        json_schema_extra={"ask": {"en": "What should the picture show?", "th": "อยากให้ในรูปมีอะไรครับ?", "ru": "Что нарисовать?"}},
    )
    aspect: Aspect = Field("9:16", description="Shape of the picture.", json_schema_extra=_SAY_ASPECT)
    style: StyleName | None = Field(None, description="How it is composed. Empty: what suits the words.", json_schema_extra=_SAY_STYLE)
    palette: PaletteName | None = Field(
        None, description="A palette or a colour family. Empty: what suits the words.", json_schema_extra=_SAY_PALETTE
    )
    title: str | None = Field(
        None, max_length=120, description="A few words to be set on the picture. Empty: none. Left out: what a poster or banner is for."
    )
    # A union, so that the local planner leaves it alone (`agent.local.announcing.announced`).
    details: Literal[""] | list[Annotated[str, Field(min_length=1, max_length=160)]] = Field(
        "",
        max_length=12,
        description="Lines set on the picture below its title, each as it was said: a price, a date, a place, a phone number.",
    )
    letters: Letters = Field("normal", description="How large the words on it are.", json_schema_extra=_SAY_LETTERS)
    family: Literal[""] | str = Field("", max_length=200, description="Pictures of one family share colours, light and treatment.")
    seed: int = Field(0, ge=0, le=2**31 - 1, description="Another number gives another picture; the same number the same picture.")
    layered: bool = Field(False, description="Give the layers of the picture too, so that they can move against each other.")
    count: int = Field(1, ge=1, le=20, description="How many different pictures.")


class Output(ToolOutput):
    image: Image = Field(description="The picture, PNG (with layers JPEG); the first when there are several.")
    images: list[Image] = Field(description="Every picture.")
    layers: list[Image] = Field(
        [], description="Layers of the picture from back to front, with an overscan margin: the first opaque (JPEG), the others PNG."
    )
    palette: str = Field(description="The palette's name.")
    grammar: str = Field(description="How it was composed.")
    subjects: list[str] = Field(description="What was recognised in the words and drawn.")


def _engines() -> list[Painter]:
    try:
        return [candidate.engine() for candidate in registry().available(CAPABILITY)]
    except Unavailable:
        return []


def _estimate(args: Input) -> Cost:
    engines = _engines()
    usd = engines[0].price_usd(args.count, args.aspect) if engines else Decimal(0)
    return Cost(usd=usd, seconds=round(1.0 + (20.0 if usd else 1.5) * args.count, 1))


@tool(
    lane="media",
    timeout_s=1200,
    estimate=_estimate,
    titles={
        "en": "Picture: {prompt}[, with the words “{title}”][, below: {details}][, {letters}][, {count} of them][, {aspect}][, {style}]"
        "[, {palette}]",
        "th": "รูป: {prompt}[ พร้อมข้อความ “{title}”][ บรรทัดล่าง: {details}][ {letters}][ {count} รูป][ {aspect}][ {style}][ {palette}]",
        "ru": "Картинка: {prompt:name}[, с надписью «{title}»][, ниже: {details}][, {letters}][, {count} шт.][, {aspect}][, {style}]"
        "[, {palette}]",
    },
    say=[
        "draw {prompt}",
        "draw a picture of {prompt}",
        "paint {prompt}",
        "a picture of {prompt}",
        "make an illustration of {prompt}",
        "an illustration about {prompt}",
        "иллюстрация про {prompt}",
        "generate an image of {prompt}",
        "create {count} pictures of {prompt}",
        "a poster that says {title}",
        "a poster for {prompt}",
        "a seamless pattern of {prompt}",
        "a business card for {prompt}",
        "a name card for {prompt}",
        "визитка: {prompt}",
        "ทำนามบัตรสำหรับ{prompt}",
        "бесшовный узор {prompt}",
        "ทำรูป", "ทำภาพ", "วาดรูป {prompt}", "ออกแบบโลโก้{prompt}",
        "draw {prompt} in {palette} colours",
        "a picture of {prompt} with the words {title}",
        "a picture of {prompt} and the title {title}",
        "draw a {aspect} picture of {prompt} as {style}",
        "โปสเตอร์ {prompt} มีข้อความ {title}", "โปสเตอร์ {prompt} ใส่คำว่า {title}",
        "превью к ролику про {prompt}",
        "วาดรูป {prompt} พร้อมข้อความ {title}",
        "วาดรูป {prompt} มีข้อความ {title}", "วาดรูป {prompt} กับข้อความ {title}",
        "วาดภาพ {prompt}",
        "สร้างภาพ {prompt}",
        "วาด {prompt} {count} รูป",
        "плакат с {prompt} и надписью {title}",
        "афиша {prompt}",
        "нарисуй {prompt}",
        "нарисуй {prompt} с надписью {title}",
        "нарисуй картинку {prompt}",
        "создай изображение {prompt}",
        "сделай {count} картинок про {prompt}",
    ],
)
def generate(args: Input, work: Workspace) -> Output:
    """Draw a picture from words: a composed scene with light and depth, and real things in it, in a palette that fits.

    Without a picture model it draws what it has drawings of, and says when something asked for is not among them.
    """
    title = headline(args.prompt) if args.title is None else args.title
    wish = Wish(
        args.prompt, args.aspect, work.folder, style=args.style or "", palette=args.palette or "", family=args.family, title=title,
        details=tuple(args.details), letters=args.letters,
        seed=args.seed, count=args.count, layered=args.layered, language=work.language,
        cancelled=lambda: work.cancelled, progress=lambda done: work.progress(done, _painting(done, args.count, work.language)),
    )  # fmt: skip
    made = _painted(wish, work)
    images = [_save(painted, args, title, work, number) for number, painted in enumerate(made)]
    first = made[0]
    layers = [
        work.save(layer.path, Image, filename=f"layer-{number + 1}{layer.path.suffix}", meta={"depth": layer.depth, "margin": layer.margin})
        for number, layer in enumerate(first.layers)
    ]
    subjects = list(dict.fromkeys(subject for painted in made for subject in painted.subjects))
    return Output(
        summary=_summary(made, subjects, title, work.language), image=images[0], images=images, layers=layers, palette=first.palette,
        grammar=first.grammar, subjects=subjects,
    )  # fmt: skip


def _painting(done: float, count: int, language: str) -> str:
    if count == 1:
        return _SAY.say("painting", language)
    return _SAY.say("painting_of", language, number=min(count, int(done * count + 0.001) + 1), count=count)


def _painted(wish: Wish, work: Workspace) -> list[Painted]:
    """By the first engine that can. One that would cost more than the plan said is passed over: nobody agreed to that."""
    engines = _engines()
    agreed = engines[0].price_usd(wish.count, wish.aspect) if engines else Decimal(0)

    def attempt(engine: Painter) -> list[Painted]:
        if (price := engine.price_usd(wish.count, wish.aspect)) > agreed:
            raise Unavailable(f"would cost ${price:.2f}, which was not agreed to")
        return engine.paint(wish)

    made: list[Painted] = work.use(CAPABILITY, attempt)
    for painted in made:
        if painted.usd:
            work.spend(painted.usd, str(painted.evidence.get("engine", "")), painted.units)
    return made


def _save(painted: Painted, args: Input, title: str, work: Workspace, number: int) -> Image:
    width, height = SIZES[args.aspect]
    meta: dict[str, Any] = {
        "palette": painted.colours, "focus": list(painted.focus), "quiet": list(painted.quiet) if painted.quiet else None,
        "grammar": painted.grammar, "subjects": list(painted.subjects), "width_px": width, "height_px": height, "prompt": args.prompt[:200],
    }  # fmt: skip
    shown = "-".join(painted.subjects[:2]) or painted.grammar or "picture"
    name = safe_filename(f"{title[:60] or shown.replace(' ', '-')}{f'-{number + 1}' if number else ''}{painted.path.suffix}")
    return work.save(painted.path, Image, filename=name, meta=meta, evidence=painted.evidence)


def _summary(made: list[Painted], subjects: list[str], title: str, language: str) -> str:
    how = ", ".join(dict.fromkeys(painted.grammar.replace("_", " ") for painted in made if painted.grammar))
    told = {
        "how": _SAY.say("how", language, how=how) if how and language == "en" else "",
        "title": _SAY.say("headed", language, title=title) if title else "",
        "what": _SAY.say("what", language, what=", ".join(_called(name, language) for name in subjects)) if subjects else "",
    }
    notes = list(dict.fromkeys(painted.note for painted in made if painted.note))
    said = _SAY.say("drawn", language, **told) if len(made) == 1 else _SAY.say("drawn_many", language, count=len(made), **told)
    return " ".join([said, *notes])


def _called(subject: str, language: str) -> str:
    """What a drawing is called in the person's language."""
    from media.pictures.drawings import drawings

    drawing = drawings().get(subject)
    return drawing.words[language][0] if drawing and language in drawing.words else subject
