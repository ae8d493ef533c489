"""How a short comes about: each stage's steps, told from what the stages before it gave."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.phrasebook import Phrasebook
from media.music.moods import DEFAULT_MOOD, MoodName
from media.music.prompt import hear
from tools.contract import Document, Image, Subtitles, Video, Workspace
from tools.plan import Step
from tools.script.contract import Scene
from tools.video._short_words import SAY_MUSIC

if TYPE_CHECKING:
    from media.film.retake import Retake
    from tools.video.short import Input

SHORTEST_S = 6
_STRETCHED = 1.3  # times the natural length, up to which pauses may fill a film of given words
END_S = 0.7  # a film lasts so much longer than its last word (media/film/schedule.py)
_SAY = Phrasebook(Path(__file__).parent / "phrases.toml")
_SAY_VOICE = Phrasebook(Path(__file__).parent.parent / "voice" / "phrases.toml")
TONGUES = {"en": "english", "th": "thai", "ru": "russian"}

# What a tone sounds and looks like where nothing else was asked for; a neutral one follows the topic.
_MOOD_OF: dict[str, MoodName] = {"calm": "calm", "playful": "playful", "serious": "mysterious", "energetic": "energetic"}
_LOOK_OF = {"neutral": "bold", "calm": "clean", "playful": "boxed", "serious": "elegant", "energetic": "bold"}
_ENERGY_OF = {"neutral": "balanced", "calm": "calm", "playful": "lively", "serious": "calm", "energetic": "lively"}
SPEED_OF = {"slow": 0.85, "usual": 1.0, "fast": 1.18}
_LEVEL_DB = {"quiet": -6.0, "loud": 4.0}
_HEADLINE = 48  # characters: three lines on a vertical picture


def unspoken(args: Input) -> bool:
    """Whether no scene is spoken: there is a recording of the whole text, or no voice at all."""
    return args.voice_over is not None or (args.voice == "none" and not args.voice_name)


def voice_of(args: Input) -> dict[str, str]:
    return {"voice_name": args.voice_name} if args.voice_name else {"voice": "female" if args.voice == "none" else args.voice}


@dataclass(frozen=True)
class _Take:
    """A scene as it was spoken: the recording's asset id, its words, its length in seconds."""

    scene: Scene
    audio: str
    words: list[dict[str, Any]]
    duration_s: float
    voice: str


class Story:
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
        seconds = round(max(6.0, (self.wanted_s - END_S) * self._speed), 2)
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
        voices = [] if unspoken(self.args) else [self._voice_step("voice", scene) for scene in self.scenes]
        pictures = [] if self.args.pictures else self._picture_steps()
        music = [self._music_step("music", self.wanted_s)] if self._mood else []
        return [*voices, *pictures, *music]

    def _voice_step(self, name: str, scene: Scene, speed: float = 1.0) -> Step:
        given: dict[str, Any] = {"text": scene.narration, "language": self.made["language"], **voice_of(self.args)}
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
        return 1.0 if unspoken(self.args) else SPEED_OF[self.args.pace]

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
        if unspoken(self.args) or self.retake.speed == 1.0:
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

        if unspoken(self.args):
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
        return "plain" if unspoken(self.args) and self.args.subtitles == "karaoke" else self.args.subtitles

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
        if unspoken(self.args):
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
            count = len(self.scenes) if unspoken(self.args) else len(self.takes)
            return {"picture": own[index * len(own) // count if len(own) < count else index].id}
        drawn = self.results[f"picture-{scene.number}"].output
        return {"picture": drawn["image"], "layers": drawn["layers"]}

    def finished(self) -> dict[str, Any]:
        """What is told of the finished short: the values of the tool's output."""
        film = self.results["film"]
        assets = film.assets
        stop = "" if self.work.language == "th" else "."
        warnings = [*self._remarks(), *(f"{fault[:1].upper()}{fault[1:]}{stop}" for fault in film.output.get("warnings", []))]
        script = self.results["script"]
        return dict(
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
        left_out = 0 if unspoken(self.args) else len(self.scenes) - len(self.retake.kept)
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
            scenes=len(self.scenes if unspoken(self.args) else self.takes), spoken=self._spoken(), sounding=self._sounding(),
            written=self._written(),
        )  # fmt: skip

    def _spoken(self) -> str:
        if self.args.voice_over:
            return self._say("own_voice")
        if unspoken(self.args):
            return self._say("unspoken")
        return self._say("spoken", language=self._tongue(self.made["language"]), voice=self.takes[0].voice)

    def _written(self) -> str:
        shown = "" if self.args.voice_over or self.args.subtitles == "none" else self._subtitle_language
        return self._say("written", language=self._tongue(shown)) if shown else ""

    def _tongue(self, language: str) -> str:
        """A language as one says what is spoken or written in it."""
        known = TONGUES.get(language)
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
