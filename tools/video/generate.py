"""Make a film from scenes, or from pictures and a song."""

from __future__ import annotations

import math
import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, Self, get_args

from pydantic import model_validator

from core.errors import ToolFailed
from core.phrasebook import Phrasebook
from core.security import safe_filename
from tools.contract import Aspect, Asset, Audio, Cost, Field, Image, Subtitles, ToolInput, ToolOutput, Video, Workspace, tool
from tools.video.contract import FilmScene

if TYPE_CHECKING:
    from media.film.captions import Lettered
    from media.film.scenes import Film, Layer, Scene
    from media.film.schedule import Schedule
    from media.inspect import Check, Inspection

SubtitleStyle = Literal["karaoke", "plain", "none"]
LookName = Literal["bold", "boxed", "clean", "elegant"]
Energy = Literal["calm", "balanced", "lively"]

_SAY_SUBTITLES: dict[str, Any] = {
    "say": {
        "karaoke": ["karaoke", "word by word", "คาราโอเกะ", "караоке", "по словам"],
        "plain": ["plain subtitles", "simple subtitles", "ซับธรรมดา", "простые субтитры", "обычные субтитры"],
        "none": ["no subtitles", "without subtitles", "no captions", "ไม่มีซับ", "ไม่เอาซับ", "без субтитров"],
    }
}
_SAY_LOOK: dict[str, Any] = {
    "say": {
        "bold": ["bold text", "bold captions", "ตัวหนา", "жирный шрифт", "крупный шрифт"],
        "boxed": ["boxed captions", "captions in a box", "boxed text", "ตัวหนังสือในกล่อง", "субтитры в рамке", "текст на плашке"],
        "clean": ["clean text", "clean captions", "minimal text", "ตัวหนังสือเรียบๆ", "минималистичный шрифт", "строгий шрифт"],
        "elegant": ["elegant text", "elegant titles", "ตัวหนังสือหรูหรา", "элегантный шрифт", "изящный шрифт"],
    }
}
_SAY_ENERGY: dict[str, Any] = {
    "say": {
        "calm": ["calm cuts", "slow cuts", "gentle transitions", "ตัดช้าๆ", "плавные переходы", "медленный монтаж"],
        "balanced": [],
        "lively": ["fast cuts", "lively cuts", "dynamic transitions", "ตัดเร็วๆ", "динамичный монтаж", "быстрый монтаж"],
    }
}
# Checks that may fail and leave a film worth having.
_BEARABLE = {"loudness_lufs", "true_peak_dbtp", "no_black", "no_freeze", "glyphs", "text_in_safe_area", "text_apart"}
_SAY = Phrasebook(Path(__file__).parent / "phrases.toml")
_SMALLER = (1.0, 0.86, 0.74)  # words that do not fit are set smaller, twice


class Input(ToolInput):
    scenes: list[FilmScene] = Field([], max_length=60, description="The scenes in order. Give these, or pictures and clips.")
    pictures: list[Image] = Field([], max_length=60, description="Pictures to show one after the other, when there are no scenes.")
    clips: list[Video] = Field([], max_length=20, description="Clips to show after the pictures, when there are no scenes.")
    aspect: Aspect | None = Field(
        None, description="Shape: 9:16 vertical, 16:9 wide, 1:1 square, 4:5 portrait. Empty: that of clips that are joined, else 9:16."
    )
    duration_s: float | None = Field(None, ge=3, le=900, description="Length of the film in seconds; longer when the words need it.")
    music: Audio | None = Field(None, description="Music or a song; it makes room for voices and ends with the film.")
    bed_level_db: float = Field(
        0.0, ge=-12, le=8, description="How much louder (or, below 0, quieter) than usual music under a voice is, in dB."
    )
    beats_s: list[Annotated[float, Field(ge=0, le=36000)]] = Field(
        [], max_length=20000, description="Beats of the music in seconds. Empty: listened for."
    )
    voice_over: Audio | None = Field(None, description="One recording over the whole film instead of a narration for each scene.")
    language: str = Field("", max_length=10, description="Language of the words, as en, th, ru. Empty: told by their script.")
    subtitle_language: str = Field("", max_length=10, description="Language of the subtitles in the picture. Empty: the one spoken.")
    subtitles: SubtitleStyle = Field(
        "karaoke", description="Subtitles in the picture: karaoke (word by word), plain or none.", json_schema_extra=_SAY_SUBTITLES
    )
    look: LookName = Field("bold", description="How words look: bold, boxed, clean or elegant.", json_schema_extra=_SAY_LOOK)
    energy: Energy = Field("balanced", description="Moves and changes of scene: calm, balanced, lively.", json_schema_extra=_SAY_ENERGY)
    title: str = Field("", max_length=160, description="A title shown over the first scene and on the thumbnail.")
    seed: int = Field(0, ge=0, le=1_000_000, description="Variation: another number moves the camera in another way.")

    @model_validator(mode="after")
    def _something_to_show(self) -> Self:
        if self.scenes and (self.pictures or self.clips):
            raise ValueError("give either scenes, or pictures and clips")
        if not self.scenes and not self.pictures and not self.clips:
            raise ValueError("give the pictures or clips the video is to be made of")
        return self


class Output(ToolOutput):
    video: Video = Field(description="The film: MP4, H.264 and AAC, 30 frames a second.")
    thumbnail: Image = Field(description="A picture to stand for it, with its title, JPEG.")
    subtitles: list[Subtitles] = Field([], description="What is said as SRT and VTT files, one of each for every language.")
    timeline: dict[str, Any] = Field(description="When every scene begins and is spoken, its move and its transition.")
    inspection: dict[str, Any] = Field(description="What was checked on the finished file and on its words.")
    duration_s: float = Field(description="Length in seconds.")
    warnings: list[str] = Field([], description="What a person should know about it.")


def _estimate(args: Input) -> Cost:
    length_s = args.duration_s or sum(scene.seconds or 5.0 for scene in args.scenes) or 3.5 * (len(args.pictures) + len(args.clips))
    # 30 s of 1080x1920 take 35 s of processor time, sound, thumbnail and inspection 9 s more, of one and a half cores at a time.
    return Cost(seconds=round(5 + 0.9 * length_s, 1))


@tool(
    lane="media",
    estimate=_estimate,
    titles={
        "en": "Film from your files[: {title}][, {duration_s}][, {aspect}]",
        "th": "วิดีโอจากไฟล์ของคุณ[: {title}][ {duration_s}][ {aspect}]",
        "ru": "Фильм из ваших файлов[: {title}][, {duration_s}][, {aspect}]",
    },
    say=[
        "make a video from these pictures",
        "make a slideshow from {pictures}",
        "make a video from these pictures with this song",
        "turn my photos into a {duration_s} second video with this music",
        "make a film from these photos and my voice-over",
        "make a {aspect} slideshow with the title {title}",
        "a video from these pictures titled {title}",
        "put these pictures together into a video",
        "a slideshow of {pictures}",
        "join these clips", "join these videos", "merge these clips",
        "ทำวิดีโอจากรูปพวกนี้",
        "เอารูปพวกนี้ทำสไลด์โชว์",
        "ทำสไลด์โชว์จากรูปเหล่านี้กับเพลงนี้",
        "ต่อคลิปพวกนี้เข้าด้วยกัน", "รวมคลิปพวกนี้เป็นคลิปเดียว", "ต่อสองคลิปนี้",
        "เอารูปพวกนี้มาทำเป็นวิดีโอ {duration_s} วินาที",
        "сделай видео из этих фотографий",
        "сделай слайд-шоу из этих картинок с этой песней",
        "собери ролик на {duration_s} секунд из моих фото под музыку", "слайдшоу из этих снимков с музыкой",
        "склей эти видео", "соедини эти ролики в один", "объедини клипы",
        "слайдшоу из {pictures} с текстом {title}",
    ],
)
def generate(args: Input, work: Workspace) -> Output:
    """Make a film from scenes, or from pictures and a song: moving pictures, changes on the beat, titles, subtitles, music under voices.

    It is rendered once, then inspected; SRT and VTT files and a thumbnail come with it.
    """
    from media.film.timing import film_schedule

    film = _film(args, work)
    plan = film_schedule(film)
    words, checks = _written(film, plan, work)
    path, inspection = _rendered(film, plan, words, checks, work)
    return _finished(args, film, plan, words, path, inspection, work)


def _film(args: Input, work: Workspace) -> Film:
    from media.film.pulse import beats
    from media.film.scenes import Film
    from media.probe import probe

    beats_s = args.beats_s or (beats(args.music.path, cancelled=lambda: work.cancelled) if args.music else [])
    voice_s = probe(args.voice_over.path, args.voice_over.filename).duration_s if args.voice_over else 0.0
    scenes = tuple(_scene(scene) for scene in args.scenes or _plain_scenes(args))
    text = " ".join(scene.text or " ".join(word.text for word in scene.words) for scene in scenes)
    return Film(
        scenes=scenes, aspect=args.aspect or _shape(args), wanted_s=args.duration_s, music=args.music.path if args.music else None,
        music_level_db=args.bed_level_db, beats_s=tuple(beats_s),
        voice_over=args.voice_over.path if args.voice_over else None, voice_over_s=voice_s,
        language=_language(args.language, text), subtitle_language=_short(args.subtitle_language), subtitles=args.subtitles,
        look=args.look, energy=args.energy, title=args.title, seed=args.seed,
    )  # fmt: skip


def _shape(args: Input) -> Aspect:
    """The shape of clips that are only joined: the one that is nearest to the first of them."""
    from media.probe import probe

    if not args.clips or args.pictures:
        return "9:16"
    facts = probe(args.clips[0].path, args.clips[0].filename)
    own = facts.width_px / facts.height_px
    return min(get_args(Aspect), key=lambda name: abs(math.log(own * int(name.split(":")[1]) / int(name.split(":")[0]))))


def _plain_scenes(args: Input) -> list[FilmScene]:
    return [*(FilmScene(picture=picture) for picture in args.pictures), *(FilmScene(clip=clip) for clip in args.clips)]


def _short(language: str) -> str:
    return language.strip().lower().replace("_", "-").split("-")[0]


def _language(asked: str, text: str) -> str:
    from media.prose.language import detect

    return _short(asked) or detect(text)


def _scene(scene: FilmScene) -> Scene:
    from media.film.scenes import Scene, Word
    from media.probe import probe

    shown: Asset | None = scene.picture or (scene.layers[0] if scene.layers else None)
    meta = shown.meta if shown is not None else {}
    seconds = scene.seconds
    if scene.clip is not None:
        length_s = probe(scene.clip.path, scene.clip.filename).video_duration_s
        seconds = min(seconds, length_s) if seconds else length_s
    return Scene(
        picture=scene.picture.path if scene.picture else None, layers=tuple(_layer(layer) for layer in scene.layers),
        clip=scene.clip.path if scene.clip else None, focus=_shares(meta.get("focus"), 2), quiet=_shares(meta.get("quiet"), 4),
        palette=_palette(meta), title=scene.title, narration=scene.narration.path if scene.narration else None,
        speech_s=probe(scene.narration.path, scene.narration.filename).duration_s if scene.narration else 0.0,
        words=tuple(Word(text=word.text, start_s=word.start_s, end_s=word.end_s) for word in scene.words), text=scene.text,
        captions={_short(language): text for language, text in scene.captions.items()}, seconds=seconds,
    )  # fmt: skip


def _layer(layer: Image) -> Layer:
    from media.film.scenes import Layer

    return Layer(path=layer.path, depth=float(layer.meta.get("depth") or 0.0), margin=float(layer.meta.get("margin") or 0.0))


def _shares(value: Any, count: int) -> Any:
    if not isinstance(value, list | tuple) or len(value) != count or not all(isinstance(part, int | float) for part in value):
        return None
    return tuple(min(1.0, max(0.0, float(part))) for part in value)


def _palette(meta: dict[str, Any]) -> Any:
    from media.film.scenes import Palette

    found = meta.get("palette")
    known = {name: value for name, value in found.items() if name in Palette.model_fields} if isinstance(found, dict) else {}
    return Palette(**known)


def _written(film: Film, plan: Schedule, work: Workspace) -> tuple[Lettered, list[Check]]:
    """What is written on the film, set smaller where it would not fit."""
    from media.film.captions import lettered
    from media.film.inspection import inspect_words

    work.progress(0.01, _say(work, "setting"))
    best: tuple[Lettered, list[Check]] | None = None
    for scale in _SMALLER:
        words = lettered(film, plan, scale=scale)
        checks = inspect_words(film, words, lambda: work.cancelled)
        best = best or (words, checks)
        if all(check.ok for check in checks if check.name != "glyphs"):
            return words, checks
    assert best is not None
    return best


def _rendered(film: Film, plan: Schedule, words: Lettered, checks: list[Check], work: Workspace) -> tuple[Path, Inspection]:
    from media.film.inspection import inspect_film
    from media.film.render import render

    out = work.folder / "film.mp4"

    def told(share: float, scene: int) -> None:
        work.progress(0.03 + 0.87 * share, _say(work, "drawing", scene=scene, scenes=len(film.scenes)))

    work.progress(0.02, _say(work, "mixing"))
    done = render(film, plan, words, out, told, lambda: work.cancelled)
    work.progress(0.9, _say(work, "checking"))
    inspection = inspect_film(out, film, plan, has_audio=done.has_audio, word_checks=checks, cancelled=lambda: work.cancelled)
    for check in inspection.failures:
        if check.name not in _BEARABLE:
            found = f"{check.name} is {check.measured}, it should be {check.expected}"
            raise ToolFailed(f"the finished film did not pass its inspection: {found}", details=inspection.as_meta())
    return out, inspection


def _finished(
    args: Input, film: Film, plan: Schedule, words: Lettered, path: Path, inspection: Inspection, work: Workspace
) -> Output:
    from media.film.thumbnail import thumbnail

    work.progress(0.97, _say(work, "thumbnail"))
    name = safe_filename(re.sub(r"\s*[:?]+\s*", " - ", film.title or "film").strip(" -")).rsplit(".", 1)[0][:60] or "film"
    evidence = _evidence(args, words)
    still = thumbnail(film, plan, work.folder / "thumbnail.jpg")
    faults = [_say(work, check.name, measured=_told(check.measured), expected=check.expected) for check in inspection.failures]
    warnings = [*(_say(work, "no_title", title=title) for title in words.left_out), *faults]
    meta = {"inspected": inspection.ok, "aspect": film.aspect, "language": film.language, "title": film.title}
    return Output(
        summary=f"{_described(film, plan, work)} {_say(work, 'but', faults='; '.join(faults)) if faults else _say(work, 'ok')}",
        video=work.save(path, Video, filename=f"{name}.mp4", meta=meta, evidence=evidence),
        thumbnail=work.save(still, Image, filename=f"{name}-thumbnail.jpg", evidence=evidence),
        subtitles=_subtitle_files(film, plan, name, work),
        timeline=_timeline(film, plan),
        inspection=inspection.as_meta(),
        duration_s=round(plan.duration_s, 3),
        warnings=warnings,
    )


def _told(measured: Any) -> Any:
    """What was found, for a sentence: lists as words with commas."""
    if isinstance(measured, list | tuple):
        return ", ".join(f"{item:g}" if isinstance(item, float) else str(_told(item)) for item in measured)
    return measured


def _say(work: Workspace, key: str, **values: object) -> str:
    return _SAY.say(f"film_{key}", work.language, **values)


def _described(film: Film, plan: Schedule, work: Workspace) -> str:
    width, height = film.size
    return _say(work, "done", seconds=plan.duration_s, aspect=film.aspect, width=width, height=height, scenes=len(film.scenes))


def _subtitle_files(film: Film, plan: Schedule, name: str, work: Workspace) -> list[Subtitles]:
    from media.film.captions import film_cards, languages_of
    from media.film.subtitle_files import srt, vtt

    saved: list[Subtitles] = []
    for language in languages_of(film):
        cards = film_cards(film, plan, language)
        for ending, text in (("srt", srt(cards)), ("vtt", vtt(cards))):
            path = work.folder / f"subtitles-{language or 'und'}.{ending}"
            path.write_text(text, encoding="utf-8")
            filename = f"{name}-{language}.{ending}" if language else f"{name}.{ending}"
            saved.append(work.save(path, Subtitles, filename=filename, meta={"language": language, "format": ending}))
    return saved


def _timeline(film: Film, plan: Schedule) -> dict[str, Any]:
    from media.film.painter import Painter

    painter = Painter(film, plan)
    scenes = [
        {**cue.model_dump(mode="json"), "title": scene.title, "text": scene.text, "move": move.kind}
        for scene, cue, move in zip(film.scenes, plan.cues, painter.moves, strict=True)
    ]
    changes = [{"kind": change.kind, "seconds": round(change.length_s, 3)} for change in painter.transitions]
    return {"duration_s": plan.duration_s, "fps": 30, "aspect": film.aspect, "look": film.look, "scenes": scenes, "transitions": changes}


def _evidence(args: Input, words: Lettered) -> dict[str, Any]:
    """Where the film's parts come from and under which terms: what each part's own evidence says, once."""
    from media.fonts import font

    parts: list[Asset] = [asset for scene in args.scenes for asset in (scene.picture, *scene.layers, scene.clip, scene.narration) if asset]
    parts += [*args.pictures, *args.clips, *[asset for asset in (args.music, args.voice_over) if asset]]
    sources: list[dict[str, Any]] = []
    for part in parts:
        if part.evidence and part.evidence not in sources:
            sources.append(part.evidence)
    fonts = [font(name).evidence for name in sorted({item.font for item in words.items})]
    return {"origin": "video.generate", "parts": sources, "fonts": fonts}
