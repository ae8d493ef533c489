"""Make a finished short video out of one sentence."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Self

from pydantic import model_validator

from core.phrasebook import Phrasebook
from media.music.instruments import INSTRUMENTS
from media.music.moods import DEFAULT_MOOD, MOODS, MoodName
from media.music.prompt import hear
from media.pictures.palettes import families
from tools.contract import Aspect, Audio, Cost, Document, Field, Image, Plan, Subtitles, ToolInput, ToolOutput, Video, Workspace, tool
from tools.plan import Step
from tools.registry import registry
from tools.script.contract import (
    ASK_TOPIC,
    CLOSING,
    CLOSING_CHARS,
    DETAILS,
    EXACT,
    AngleField,
    Details,
    Exact,
    Notes,
    Scene,
    StyleField,
    ToneField,
    told_whole_s,
)
from tools.video._short_words import LEVEL, MUSIC, PACE, PALETTE, PLAYERS, SAY_MUSIC, SUBTITLES, VOICE

if TYPE_CHECKING:
    from media.film.retake import Retake

    MusicName = PaletteName = InstrumentName = str
else:
    InstrumentName = Literal[tuple(INSTRUMENTS)]
    MusicName = Literal[("none", *MOODS)]
    PaletteName = Literal[tuple(families())]

SHORTEST_S, LONGEST_S = 6, 180
_STRETCHED = 1.3  # times the natural length, up to which pauses may fill a film of given words
_END_S = 0.7  # a film lasts so much longer than its last word (media/film/schedule.py)
_SAY = Phrasebook(Path(__file__).parent / "phrases.toml")
_SAY_VOICE = Phrasebook(Path(__file__).parent.parent / "voice" / "phrases.toml")
_TONGUES = {"en": "english", "th": "thai", "ru": "russian"}

# What a tone sounds and looks like where nothing else was asked for; a neutral one follows the topic.
_MOOD_OF: dict[str, MoodName] = {"calm": "calm", "playful": "playful", "serious": "mysterious", "energetic": "energetic"}
_LOOK_OF = {"neutral": "bold", "calm": "clean", "playful": "boxed", "serious": "elegant", "energetic": "bold"}
_ENERGY_OF = {"neutral": "balanced", "calm": "calm", "playful": "lively", "serious": "calm", "energetic": "lively"}
_SPEED_OF = {"slow": 0.85, "usual": 1.0, "fast": 1.18}
_LEVEL_DB = {"quiet": -6.0, "loud": 4.0}
_HEADLINE = 48  # characters: three lines on a vertical picture


class Input(ToolInput):
    topic: str = Field(
        "",
        max_length=300,
        description="What it is about: a name, a phrase or a question. Empty: what the notes say.",
        json_schema_extra={"ask": ASK_TOPIC},
    )
    duration_s: float = Field(
        30.0, ge=SHORTEST_S, le=LONGEST_S, description="Length in seconds. Empty: 30, or that of a short pasted text or of `details`."
    )
    aspect: Aspect = Field("9:16", description="Shape of the picture: 9:16 vertical, 16:9 wide, 1:1 square, 4:5 portrait.")
    language: str | None = Field(
        None, pattern=r"^[a-z]{2,3}$", description="Language that is spoken: en, th, ru. Empty: the notes' or the topic's."
    )
    subtitle_languages: list[str] = Field(
        [], max_length=6, description="Languages of the subtitles; the first is shown in the picture. Empty: the spoken one."
    )
    style: StyleField = Field("explainer", description="How it is told: explainer, narrative, list or quiz.")
    tone: ToneField = Field("neutral", description="How it feels: neutral, calm, playful, serious or energetic.")
    voice: Literal["female", "male", "none"] = Field(
        "female", description="Kind of voice, or none: what would be said is only written.", json_schema_extra=VOICE
    )
    # A union, so that the local planner leaves it alone: any words could be a name.
    voice_name: Literal[""] | str = Field("", max_length=100, description="A voice by name, e.g. owen, vera, mali; overrides voice.")
    music: MusicName | None = Field(
        None, description="Mood of the music, or none. Empty: what suits topic and tone.", json_schema_extra=MUSIC
    )
    music_level: Literal["quiet", "usual", "loud"] = Field(
        "usual", description="How loud the music is under the voice.", json_schema_extra=LEVEL
    )
    # Unions, so that the local planner leaves them alone: "guitar" may be what it is about, and any words could be the last.
    instruments: Literal[""] | list[InstrumentName] = Field(
        "", description="Only these play in the music. Empty: what suits the mood.", json_schema_extra=PLAYERS
    )
    closing: Literal[""] | str = Field("", max_length=CLOSING_CHARS, description=CLOSING)
    pace: Literal["slow", "usual", "fast"] = Field(
        "usual", description="How fast the voice speaks; the script is written to fit.", json_schema_extra=PACE
    )
    palette: PaletteName | None = Field(
        None, description="Colours of the pictures. Empty: what suits the topic.", json_schema_extra=PALETTE
    )
    subtitles: Literal["karaoke", "plain", "none"] = Field(
        "karaoke", description="How subtitles are burned in: word by word, plain, or not at all.", json_schema_extra=SUBTITLES
    )
    angle: AngleField | None = Field(None, description="The way to look at the topic, from script.ideas. Empty: chosen by the seed.")
    notes: list[Notes] = Field([], max_length=10, description="Notes the facts are taken from: text, Markdown or PDF.")
    text: Literal[""] | str = Field(
        "",
        max_length=20_000,
        description="Notes as text, pasted into the message, to take the facts from.",
        json_schema_extra={"pasted": True},
    )
    details: Details = Field("", description=DETAILS)
    exact: Exact = Field("", description=EXACT)
    pictures: list[Image] = Field([], max_length=60, description="Your own pictures, shown in this order instead of drawn ones.")
    music_file: Audio | None = Field(None, description="Your own music, instead of composed music.")
    voice_over: Audio | None = Field(None, description="Your own recording of the whole text, instead of a spoken script.")
    title: str = Field("", max_length=100, description="Its title, shown at the start and on the thumbnail. Empty: the script's.")
    seed: int = Field(0, ge=0, le=1_000_000, description="Variation: another number gives another short on the same topic.")

    @model_validator(mode="after")
    def _about_something(self) -> Self:
        if not self.topic.strip() and not self.notes and not self.text.strip() and not self.details:
            raise ValueError("say what the video is about, or attach notes")
        return self

    @model_validator(mode="after")
    def _as_long_as_its_text(self) -> Self:
        if seconds := told_whole_s(self):
            self.duration_s = max(SHORTEST_S, round(seconds / _SPEED_OF[self.pace] + _END_S, 1))
        return self


class Output(ToolOutput):
    video: Video = Field(description="The finished short: MP4, H.264 and AAC.")
    thumbnail: Image = Field(description="A picture to show it by.")
    subtitles: list[Subtitles] = Field([], description="Its words as SRT and VTT, in every language asked for.")
    script: Document = Field(description="The script it was made from, as JSON.", json_schema_extra={"in_between": True})
    title: str = Field(description="Its title.")
    language: str = Field(description="Language that is spoken.")
    duration_s: float = Field(description="Its length in seconds.")
    scenes: list[dict[str, Any]] = Field(description="What is said and seen in every scene.")
    warnings: list[str] = Field([], description="What a person should know about it.")
    inspection: dict[str, Any] = Field({}, description="What was checked on the finished file.")


def _estimate(args: Input) -> Cost:
    """The children's own estimates, added up: every scene is spoken up to twice."""
    scenes = int(args.duration_s / 2.5) + 2
    spoken = args.language if args.language in _TONGUES else "en"  # a language without a voice is refused when it is spoken
    said = "x" * max(20, int(args.duration_s * 24 / scenes))
    planned = [
        (1, "script.write", {"topic": "x", "duration_s": args.duration_s, "notes": [note.ref for note in args.notes]}),
        (0 if _unspoken(args) else 2 * scenes, "voice.speak", {"text": said, "language": spoken, **_voice(args)}),
        (0 if args.pictures else scenes, "image.generate", {"prompt": "x", "aspect": args.aspect, "layered": True}),
        (0 if args.music_file or args.music == "none" else 2, "music.generate", {"duration_s": args.duration_s}),
        (1, "video.generate", {"scenes": [{"text": "x"}] * min(60, scenes), "duration_s": args.duration_s, "aspect": args.aspect}),
    ]
    usd, seconds = Decimal(0), 0.0
    for times, name, given in planned:
        child = registry().get(name)
        cost = child.estimate(child.input.model_validate(given))
        usd, seconds = usd + times * cost.usd, seconds + times * cost.seconds / (2 if times > 1 else 1)
    return Cost(usd=usd, seconds=round(seconds, 1))


@tool(
    composite=True,
    estimate=_estimate,
    titles={
        "en": "Short[ about {topic}][: {angle}][, {duration_s}][, {aspect}][, in {language}]"
        "[, subtitles in {subtitle_languages}][, {style}][, {tone}][, {voice}][, {pace}]"
        "[, {music}][, {instruments}][, {music_level}][, {palette}][, “{title}”][, saying: {details}][, ending “{closing}”]",
        "th": "คลิปสั้น[เรื่อง {topic}][: {angle}][ {duration_s}][ {aspect}][ ภาษา{language}]"
        "[ ซับ{subtitle_languages}][ {style}][ {tone}][ {voice}][ {pace}]"
        "[ {music}][ {instruments}][ {music_level}][ {palette}][ “{title}”][ บอกว่า: {details}][ จบด้วย “{closing}”]",
        "ru": "Короткое видео[: {topic:name}][ — {angle}][, {duration_s}][, {aspect}][, язык: {language}]"
        "[, субтитры: {subtitle_languages}][, {style}][, {tone}][, {voice}][, {pace}]"
        "[, {music}][, {instruments}][, {music_level}][, {palette}][, «{title}»][, с текстом: {details}][, в конце «{closing}»]",
    },
    say=[
        "make a short about {topic}",
        "make a video about {topic}",
        "a short on {topic}",
        "a narrated story about {topic}",
        "a video on {topic}",
        "a video about {topic}",
        "a film about {topic}",
        "a video explaining {topic}",
        "a video that explains {topic}",
        "a video about {topic} told as {style}",
        "produce a video on {topic} as {style}",
        "make a {style} video about {topic}",
        "make a {duration_s} second vertical video about {topic}",
        "make a video about {topic} in {language}",
        "create a {duration_s} second short on {topic} in {language}",
        "make a {tone} {aspect} video about {topic}, {duration_s} seconds",
        "create a {style} reel about {topic} with {music}",
        "make a video about {topic} in {palette}",
        "make a short about {topic} in {language}",
        "make a video about {topic} with {subtitle_languages} subtitles",
        "explain {topic} in a short",
        "compare {topic} in a short",
        "explain {topic} in a {duration_s} second video",
        "something about {topic} for instagram",
        "an ad for {topic}",
        "make an ad for {topic}",
        "a promo video for {topic}",
        "make a short video from these notes", "a video from this pdf", "ролик из этого файла", "ทำวิดีโอจากไฟล์นี้",
        "summarise this document as a short video",
        "turn this document into a {duration_s} second video",
        "turn my notes into a {duration_s} second video",
        "make a video from it",
        "use it in a video about {topic}",
        "возьми эту песню в клип про {topic}",
        "используй эту песню в ролике про {topic}",
        "เอาเพลงนี้ไปใส่คลิปเรื่อง {topic}",
        "ใช้เพลงนี้ในคลิปเรื่อง {topic}",
        "make a short about {topic} from these pictures",
        "make a short about {topic} with my own music",
        "make a short about {topic} with my voice-over",
        "explainer video about {topic} with a {voice} voice",
        "ทำวิดีโอสั้น",
        "ทำคลิปสั้น",
        "ทำวิดีโอสั้นเรื่อง {topic}",
        "ทำคลิปเรื่อง {topic}",
        "ทำวิดีโอเรื่อง {topic}",
        "ขอคลิปเกี่ยวกับ {topic}", "ทำคลิปเกี่ยวกับ {topic}", "รีลเรื่อง {topic}",
        "ขอคลิปสั้นเรื่อง {topic}",
        "ทำคลิปว่า{topic}", "ทำคลิป{topic}", "ทำวิดีโอ{topic}", "ขอคลิป{topic}",
        "ทำคลิปสั้นเกี่ยวกับ {topic} เพลง{music}",
        "ทำวิดีโออธิบาย {topic}",
        "ทำคลิปแนวตั้ง {duration_s} วินาทีเกี่ยวกับ {topic}",
        "สร้างวิดีโอเกี่ยวกับ {topic} ยาว {duration_s} วินาที",
        "ทำคลิปเรื่อง {topic} พร้อมซับ{subtitle_languages}",
        "ทำคลิปเรื่อง {topic} เป็น{language}",
        "ทำคลิปโฆษณา{topic}", "ทำคลิปโปรโมท{topic}",
        "อธิบาย {topic} เป็นคลิปสั้น",
        "เปรียบเทียบ {topic} ในคลิป",
        "เล่าเรื่อง {topic} เป็นคลิป", "เล่านิทานเรื่อง {topic} เป็นคลิป", "ขอเรื่องเล่าเกี่ยวกับ {topic}",
        "ทำเป็นวิดีโอ",
        "เอาไปทำวิดีโอ",
        "สรุปเอกสารนี้เป็นคลิป",
        "ทำคลิปจากโน้ตนี้",
        "сделай короткое видео",
        "сделай ролик",
        "сделай короткое видео про {topic}",
        "сделай ролик про {topic}",
        "собери клип про {topic}",
        "сними ролик про {topic}",
        "сделай видео про {topic}",
        "ролик о {topic}",
        "рассказ про {topic}",
        "сделай ролик на тему {topic}",
        "видео, которое объясняет {topic}",
        "сделай вертикальный ролик на {duration_s} секунд про {topic}",
        "ролик на {duration_s} секунд про {topic}",
        "видео про {topic} в виде {style}",
        "сделай ролик о {topic} на {language}",
        "создай видео о {topic} с субтитрами на {subtitle_languages}",
        "сделай видео про {topic} в {palette} тонах",
        "рекламный ролик про {topic}",
        "реклама {topic}",
        "объясни {topic} в коротком ролике",
        "сравни {topic} в ролике",
        "расскажи историю про {topic} в ролике",
        "сделай из этого документа ролик",
        "сделай из него видео",
        "преврати эту статью в ролик",
        "сделай ролик из моих заметок",
    ],
)
def short(args: Input, work: Workspace) -> Plan | Output:
    """Make a short video: script, voice, pictures, music and subtitles, all of it, from a topic or from notes.

    Your own pictures, music or voice-over replace the made ones.
    """
    story = _Story(args, work)
    for stage in (story.script_steps, story.part_steps, story.retake_steps, story.music_steps, story.film_steps):
        missing = [step for step in stage() if step.id not in work.results]
        if missing:
            return Plan(steps=missing)
    return story.finished()


def _unspoken(args: Input) -> bool:
    """Whether no scene is spoken: there is a recording of the whole text, or no voice at all."""
    return args.voice_over is not None or (args.voice == "none" and not args.voice_name)


def _voice(args: Input) -> dict[str, str]:
    return {"voice_name": args.voice_name} if args.voice_name else {"voice": "female" if args.voice == "none" else args.voice}


@dataclass(frozen=True)
class _Take:
    """A scene as it was spoken: the recording's asset id, its words, its length in seconds."""

    scene: Scene
    audio: str
    words: list[dict[str, Any]]
    duration_s: float
    voice: str


class _Story:
    """The short as far as it has come. Every child's arguments hold only what concerns it, so that a changed wish makes little again."""

    def __init__(self, args: Input, work: Workspace) -> None:
        self.args, self.work = args, work
        self.results = work.results

    def _say(self, key: str, **values: object) -> str:
        return _SAY.say(f"short_{key}", self.work.language, **values)

    @cached_property
    def wanted_s(self) -> float:
        """The film's length: the recording's when there is one."""
        recorded = self.args.voice_over.meta.get("duration_s") if self.args.voice_over else None
        return float(recorded or self.args.duration_s)

    @cached_property
    def made(self) -> dict[str, Any]:
        """What script.write gave."""
        return self.results["script"].output

    @cached_property
    def scenes(self) -> list[Scene]:
        return [Scene.model_validate(scene) for scene in self.made["scenes"]]

    @cached_property
    def topic(self) -> str:
        """As the person named it, whatever language the script is in: pictures do not change with it."""
        return self.args.topic.strip() or self.made["topic"]

    def script_steps(self) -> list[Step]:
        args = self.args
        # Written for so many seconds at the usual pace that it takes the wanted ones at this.
        seconds = round(max(6.0, (self.wanted_s - _END_S) * self._speed), 2)
        given: dict[str, Any] = {"topic": args.topic, "duration_s": seconds, "style": args.style, "tone": args.tone}
        given |= {"seed": args.seed} if args.seed else {}
        given |= {"angle": args.angle.value} if args.angle else {}
        given |= {"language": args.language} if args.language else {}
        given |= {"notes": [note.id for note in args.notes]} if args.notes else {}
        given |= {"text": args.text} if args.text else {}
        given |= {"details": args.details} if args.details else {}
        given |= {"exact": True} if args.exact else {}
        given |= {"closing": args.closing} if args.closing else {}
        given |= {"translations": args.subtitle_languages} if args.subtitle_languages else {}
        return [Step(id="script", tool="script.write", title=self._say("script"), args=given)]

    def part_steps(self) -> list[Step]:
        """Everything that needs nothing but the script."""
        voices = [] if _unspoken(self.args) else [self._voice_step("voice", scene) for scene in self.scenes]
        pictures = [] if self.args.pictures else self._picture_steps()
        music = [self._music_step("music", self.wanted_s)] if self._mood else []
        return [*voices, *pictures, *music]

    def _voice_step(self, name: str, scene: Scene, speed: float = 1.0) -> Step:
        given: dict[str, Any] = {"text": scene.narration, "language": self.made["language"], **_voice(self.args)}
        speed = round(speed * self._speed, 3)
        given |= {"speed": speed} if speed != 1.0 else {}
        title = self._say(name, words=_beginning(scene.narration))
        return Step(id=f"{name}-{scene.number}", tool="voice.speak", title=title, args=given)

    def _picture_steps(self) -> list[Step]:
        from media.pictures.series import shots

        seen = [self._to_be_seen(scene) for scene in self.scenes]
        steps: list[Step] = []
        for scene, things, shot in zip(self.scenes, seen, shots([", ".join(things) for things in seen], self._family), strict=True):
            given: dict[str, Any] = {"prompt": ", ".join(things), "aspect": self.args.aspect, "family": self._family, "layered": True}
            given |= {"style": shot.style, "seed": shot.seed, "title": ""}
            given |= {"palette": self.args.palette} if self.args.palette else {}
            title = self._say("picture", words=_beginning(scene.narration))
            steps.append(Step(id=f"picture-{scene.number}", tool="image.generate", title=title, args=given))
        return steps

    def _to_be_seen(self, scene: Scene) -> list[str]:
        """What a scene's picture shows, the first first: the topic opens, in between what is spoken of comes before it."""
        spoken_of = [word for word in scene.visual if word.casefold() != self.made["topic"].casefold()]
        if not scene.sources:  # a question: what it goes with stands beside the topic
            spoken_of = spoken_of[:1]
        told = self.made["origin"] == "told" and scene.visual[:1] != [self.made["topic"]]
        opens = scene.role == "hook" or not (scene.sources or told)
        return list(dict.fromkeys([self.topic, *spoken_of] if opens else [*spoken_of, self.topic]))

    @property
    def _family(self) -> str:
        """Pictures of one topic are one family; another seed is another."""
        return f"{self.topic.casefold()}/{self.args.seed}"

    @property
    def _speed(self) -> float:
        """How many times as fast as usual the voice speaks; what nobody says is read at the usual pace."""
        return 1.0 if _unspoken(self.args) else _SPEED_OF[self.args.pace]

    @cached_property
    def _mood(self) -> str:
        """The music's mood; empty when none is to be composed."""
        if self.args.music_file or self.args.music == "none":
            return ""
        return self.args.music or _MOOD_OF.get(self.args.tone) or hear(self.topic).mood or DEFAULT_MOOD

    def _music_step(self, name: str, seconds: float) -> Step:
        seed = self.args.seed + zlib.crc32(self._family.encode()) % 1000
        given: dict[str, Any] = {"mood": self._mood, "duration_s": round(seconds, 3), "seed": seed}
        given |= {"instruments": self.args.instruments} if self.args.instruments else {}
        return Step(
            id=name, tool="music.generate", title=self._say("music", mood=SAY_MUSIC.say(self._mood, self.work.language)), args=given
        )

    @cached_property
    def retake(self) -> Retake:
        """What the first takes' lengths ask for."""
        from media.film.retake import retake
        from media.film.schedule import fitted_duration

        optional = [index for index, scene in enumerate(self.scenes) if scene.role == "body"]
        speech_s = [self._take("voice", scene).duration_s for scene in self.scenes]
        return retake(speech_s, self.wanted_s, optional[1:], lambda said: fitted_duration(said, None))

    def retake_steps(self) -> list[Step]:
        """Scenes that are to be said again, a little faster or slower."""
        if _unspoken(self.args) or self.retake.speed == 1.0:
            return []
        return [self._voice_step("again", self.scenes[index], self.retake.speed) for index in self.retake.kept]

    def _take(self, name: str, scene: Scene) -> _Take:
        output = self.results[f"{name}-{scene.number}"].output
        return _Take(scene, output["audio"], output["words"], output["duration_s"], output["voice"])

    @cached_property
    def takes(self) -> list[_Take]:
        """The scenes as they will be heard."""
        name = "voice" if self.retake.speed == 1.0 else "again"
        return [self._take(name, self.scenes[index]) for index in self.retake.kept]

    @cached_property
    def length_s(self) -> float:
        """The film's exact length."""
        from media.film.schedule import fitted_duration

        if _unspoken(self.args):
            read_s = sum(scene.seconds for scene in self.scenes)
            return self._at_most(read_s) if self.args.exact and not self.args.voice_over else self.wanted_s
        said_s = [take.duration_s for take in self.takes]
        return self._at_most(fitted_duration(said_s, None)) if self.args.exact else fitted_duration(said_s, self.wanted_s)

    def _at_most(self, natural_s: float) -> float:
        """The wanted length, or, of given words that are few for it, what they fill with long pauses."""
        most_s = max(float(SHORTEST_S), natural_s * _STRETCHED)
        if self.wanted_s > most_s:
            return round(most_s, 2)
        return self.wanted_s if natural_s <= self.wanted_s else natural_s

    def music_steps(self) -> list[Step]:
        """Music of another length, when the words need more than was asked for, or fill less of it."""
        return [self._music_step("music-again", self.length_s)] if self._mood and abs(self.length_s - self.wanted_s) > 0.1 else []

    def film_steps(self) -> list[Step]:
        args = self.args
        given: dict[str, Any] = {
            "scenes": self._film_scenes(), "aspect": args.aspect, "duration_s": self.length_s, "language": self.made["language"],
            "subtitles": self._subtitles, "title": self._headline,
            "look": _LOOK_OF[args.tone], "energy": _ENERGY_OF[args.tone],
        }  # fmt: skip
        if self._subtitle_language:
            given["subtitle_language"] = self._subtitle_language
        music = next((self.results[name].output for name in ("music-again", "music") if name in self.results), None)
        given |= {"music": music["audio"], "beats_s": music["beats_s"]} if music else {}
        given |= {"bed_level_db": _LEVEL_DB[args.music_level]} if args.music_level != "usual" else {}
        given |= {"music": args.music_file.id} if args.music_file else {}
        given |= {"voice_over": args.voice_over.id} if args.voice_over else {}
        return [Step(id="film", tool="video.generate", title=self._say("film"), args=given)]

    @property
    def _subtitles(self) -> str:
        """How words are written on the film: nobody knows when those of a recording are heard, and those nobody says are not sung along."""
        if self.args.voice_over:
            return "none"
        return "plain" if _unspoken(self.args) and self.args.subtitles == "karaoke" else self.args.subtitles

    @property
    def _subtitle_language(self) -> str:
        """The language written on the film where it is another than the spoken one; empty where it is not."""
        asked = self.args.subtitle_languages[:1]
        return asked[0] if asked and asked[0] in self.made.get("translated", []) else ""

    @property
    def _title(self) -> str:
        return self.args.title.strip() or str(self.made["title"])

    @property
    def _headline(self) -> str:
        """The title as it stands on the picture: the topic alone where the whole would fill it."""
        title, topic = self._title, self.made["topic"]
        return title if self.args.title or len(title) <= _HEADLINE else topic[:1].upper() + topic[1:]

    def _film_scenes(self) -> list[dict[str, Any]]:
        if _unspoken(self.args):
            share = self.length_s / sum(scene.seconds for scene in self.scenes)
            written = {} if self.args.voice_over else {"text", "captions"}
            return [
                {
                    **self._seen(scene, index), "title": scene.heading, "seconds": scene.seconds * share,
                    **{name: value for name, value in (("text", scene.narration), ("captions", scene.translations)) if name in written},
                }
                for index, scene in enumerate(self.scenes)
            ]  # fmt: skip
        return [
            {
                **self._seen(take.scene, index), "title": take.scene.heading, "narration": take.audio, "text": take.scene.narration,
                "captions": take.scene.translations,
                "words": [{"text": word["text"], "start_s": word["start_s"], "end_s": word["end_s"]} for word in take.words],
            }
            for index, take in enumerate(self.takes)
        ]  # fmt: skip

    def _seen(self, scene: Scene, index: int) -> dict[str, Any]:
        """The scene's picture: the person's own, spread over all scenes in their order, or the one drawn for it."""
        own = self.args.pictures
        if own:
            count = len(self.scenes) if _unspoken(self.args) else len(self.takes)
            return {"picture": own[index * len(own) // count if len(own) < count else index].id}
        drawn = self.results[f"picture-{scene.number}"].output
        return {"picture": drawn["image"], "layers": drawn["layers"]}

    def finished(self) -> Output:
        film = self.results["film"]
        assets = film.assets
        stop = "" if self.work.language == "th" else "."
        warnings = [*self._remarks(), *(f"{fault[:1].upper()}{fault[1:]}{stop}" for fault in film.output.get("warnings", []))]
        script = self.results["script"]
        return Output(
            summary=" ".join([self._summary(), *warnings]),
            video=Video(film.output["video"]),
            thumbnail=Image(film.output["thumbnail"]),
            subtitles=[Subtitles(ref) for ref in film.output["subtitles"] if ref in assets],
            script=Document(script.output["script"]),
            title=self._title,
            language=self.made["language"],
            duration_s=film.output["duration_s"],
            scenes=[scene.model_dump(mode="json", include={"number", "role", "narration", "visual"}) for scene in self.scenes],
            warnings=warnings,
            inspection=film.output.get("inspection", {}),
        )

    def _remarks(self) -> list[str]:
        """What a person should know that the film itself does not say."""
        left_out = 0 if _unspoken(self.args) else len(self.scenes) - len(self.retake.kept)
        remarks = [self.made["notice"]] if self.made.get("notice") else []
        remarks += [self._say("trimmed", scenes=left_out)] if left_out else []
        if self.length_s > 1.02 * self.wanted_s:
            remarks.append(self._say("longer", seconds=self.length_s, asked=self.wanted_s))
        if self.length_s < 0.98 * self.wanted_s:
            remarks.append(self._say("shorter", seconds=self.length_s, asked=self.wanted_s))
        return remarks

    def _summary(self) -> str:
        return self._say(
            "done", title=self._title, seconds=float(self.results["film"].output["duration_s"]), aspect=self.args.aspect,
            scenes=len(self.scenes if _unspoken(self.args) else self.takes), spoken=self._spoken(), sounding=self._sounding(),
            written=self._written(),
        )  # fmt: skip

    def _spoken(self) -> str:
        if self.args.voice_over:
            return self._say("own_voice")
        if _unspoken(self.args):
            return self._say("unspoken")
        return self._say("spoken", language=self._tongue(self.made["language"]), voice=self.takes[0].voice)

    def _written(self) -> str:
        shown = "" if self.args.voice_over or self.args.subtitles == "none" else self._subtitle_language
        return self._say("written", language=self._tongue(shown)) if shown else ""

    def _tongue(self, language: str) -> str:
        """A language as one says what is spoken or written in it."""
        known = _TONGUES.get(language)
        return _SAY_VOICE.say(known, self.work.language) if known else language

    def _sounding(self) -> str:
        if self.args.music_file:
            return self._say("own_music")
        return self._say("music_made", mood=SAY_MUSIC.say(self._mood, self.work.language)) if self._mood else self._say("no_music")


def _beginning(text: str, most: int = 32) -> str:
    """The first words of a text."""
    if len(text) <= most:
        return text
    cut = text[:most].rsplit(" ", 1)[0] if " " in text[:most] else text[:most]
    return f"{cut.rstrip(' ,.;:')}…"
