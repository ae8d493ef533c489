"""Compose a piece of music."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import BeforeValidator

from core.phrasebook import Phrasebook
from core.security import safe_filename
from media.music.instruments import INSTRUMENTS, Role
from media.music.moods import DEFAULT_MOOD, MOODS, MoodName
from media.music.prompt import FASTEST_BPM, SLOWEST_BPM, Heard, hear
from media.music.theory import KEY_NAMES, key_words, parse_key
from tools.contract import Audio, Cost, Field, Midi, ToolInput, ToolOutput, Workspace, tool
from tools.music.contract import Composition, Order

if TYPE_CHECKING:
    KeyName = str
    InstrumentName = str
else:
    KeyName = Literal[KEY_NAMES]
    InstrumentName = Literal[tuple(INSTRUMENTS)]

_SAY = Phrasebook(Path(__file__).parent / "phrases.toml")
_SAY_MOOD: dict[str, Any] = {
    "say": {name: list(mood.words) for name, mood in MOODS.items()},
    "shown": {name: _SAY.sentences()[name] for name in MOODS},
}
_SAY_KEY: dict[str, Any] = {"say": {name: key_words(name) for name in KEY_NAMES}}


def _alone(words: Iterable[str]) -> list[str]:
    """Also as what alone is to play: "only piano", "เปียโนอย่างเดียว"."""
    lead = {"russian": ("только ",), "english": ("only ", "just ")}
    said = [(word, "thai" if word[0] >= "\u0e00" else "russian" if "\u0400" <= word[0] <= "\u04ff" else "english") for word in words]
    alone = [f"{before}{word}" for word, script in said for before in lead.get(script, ())]
    return [*words, *alone, *(f"{word}อย่างเดียว" for word, script in said if script == "thai")]


# The drums are a question of their own, so that "no drums" does not name them as players.
_SAY_PLAYERS: dict[str, Any] = {"say": {name: [] if name.startswith("drum") else _alone(item.words) for name, item in INSTRUMENTS.items()}}
_SAY_DRUMS: dict[str, Any] = {
    "say": {
        "true": ["with drums", "and drums", "add drums", "with a beat", "с барабанами", "с ударными", "добавь барабаны",
                 "добавь ударные", "มีกลอง", "ใส่กลอง", "เพิ่มกลอง"],
        "false": [
            "no drums",
            "without drums",
            "without the drums",
            "drumless",
            "no beat",
            "без барабанов",
            "без ударных",
            "ไม่มีกลอง",
            "ไม่เอากลอง",
            "ไม่ต้องมีกลอง",
            "ไม่ต้องใส่กลอง",
            "ไม่ใส่กลอง",
            "ไม่อยากได้กลอง",
        ],
    },
    "shown": {
        "true": {"en": "with drums", "th": "มีกลอง", "ru": "с барабанами"},
        "false": {"en": "no drums", "th": "ไม่มีกลอง", "ru": "без барабанов"},
    },
}
_SAY_MELODY: dict[str, Any] = {
    "say": {
        "true": ["with a melody", "with a tune", "с мелодией", "มีทำนอง"],
        "false": ["no melody", "without melody", "without a melody", "without a tune", "без мелодии", "ไม่มีทำนองหลัก",
                  "ไม่มีทำนอง", "ไม่เอาทำนอง",
                  "ไม่ต้องมีทำนอง", "ไม่ใส่ทำนอง", "ไม่มีเมโลดี้", "ไม่เอาเมโลดี้", "ไม่ต้องมีเมโลดี้"],
    },
    "shown": {
        "true": {"en": "with a melody", "th": "มีทำนอง", "ru": "с мелодией"},
        "false": {"en": "no melody", "th": "ไม่มีทำนอง", "ru": "без мелодии"},
    },
}
_SAY_PACE: dict[str, Any] = {
    "say": {
        "slow": ["something slow", "slow and", "and slow", "slow music", "slow song", "slow track", "slow piece", "slow tune",
                 "медленн* музык*", "медленн* песн*", "медленн* мелоди*", "медленн* трек*", "что-то медленное",
                 "медленн* темп*", "медленн* ритм*", "темп помедленнее", "темп медленнее", "slow tempo", "slower tempo", "slow beat",
                 "slow rhythm", "at a slow pace", "จังหวะช้า", "จังหวะช้าๆ", "จังหวะเนิบๆ"],
        "usual": ["usual tempo", "medium tempo", "средн* темп*", "จังหวะปานกลาง", "จังหวะกลางๆ"],
        "fast": ["быстр* темп*", "темп побыстрее", "темп быстрее", "быстр* ритм*", "fast tempo", "faster tempo", "fast beat",
                 "fast rhythm", "quick tempo", "at a fast pace", "จังหวะเร็ว", "จังหวะเร็วๆ", "จังหวะเร่งๆ"],
    },
    "shown": {
        "slow": {"en": "slow", "th": "จังหวะช้า", "ru": "медленно"},
        "usual": {"en": "", "th": "", "ru": ""},
        "fast": {"en": "fast", "th": "จังหวะเร็ว", "ru": "быстро"},
    },
}
_PACES = {"slow": -1, "usual": 0, "fast": 1}


def _key(value: object) -> object:
    """`Bbm` and `ля минор` are keys too; an empty text is none."""
    if not isinstance(value, str):
        return value
    return str(parse_key(value)) if value.strip() else None


def _player(value: object) -> object:
    """`Electric Piano`, `violin` and `флейта` are instruments too; what is not known is left for the list of names to refuse."""
    if not isinstance(value, str) or value in INSTRUMENTS:
        return value
    name = "_".join(value.lower().replace("-", " ").split())
    return name if name in INSTRUMENTS else next(iter(hear(value).instruments), value)


class Input(ToolInput):
    prompt: str = Field("", max_length=1000, description="The music in words, e.g. 'calm piano for a rainy day'.")
    mood: MoodName | None = Field(None, description="The mood. Empty: what the words say.", json_schema_extra=_SAY_MOOD)
    # 2.4 MB of memory for each second of music, beside 140 MB: three minutes stay below the 700 MB that a job may take.
    duration_s: float = Field(30, ge=5, le=180, description="Length in seconds; the music ends there by itself.")
    tempo_bpm: float | None = Field(None, ge=SLOWEST_BPM, le=FASTEST_BPM, description="Beats per minute. Empty: what suits the mood.")
    pace: Literal["slow", "usual", "fast"] = Field(
        "usual", description="Slower or faster than is usual for the mood.", json_schema_extra=_SAY_PACE
    )
    key: Annotated[KeyName | None, BeforeValidator(_key)] = Field(
        None, description="The musical key. Empty: what suits the mood.", json_schema_extra=_SAY_KEY
    )
    instruments: list[Annotated[InstrumentName, BeforeValidator(_player)]] = Field(
        [], max_length=8, description="Only these play. Empty: what suits the mood.", json_schema_extra=_SAY_PLAYERS
    )
    drums: bool | None = Field(None, description="Whether drums play. Empty: what suits the mood.", json_schema_extra=_SAY_DRUMS)
    melody: bool | None = Field(None, description="Whether a melody plays. Empty: as usual.", json_schema_extra=_SAY_MELODY)
    loudness_lufs: float = Field(-16, ge=-31, le=-9, description="Loudness in LUFS: -16 leaves room for a voice over it.")
    seed: int = Field(0, ge=0, le=2**31 - 1, description="Another number gives another piece; the same number the same piece.")


class Output(ToolOutput):
    audio: Audio = Field(description="The music: WAV, 48 kHz, stereo.")
    stems: list[Audio] = Field(
        [],
        description="Its parts drums, bass, harmony and melody, those that play; together they are the whole.",
        json_schema_extra={"in_between": True},
    )
    midi: Midi | None = Field(None, description="The notes.", json_schema_extra={"in_between": True})
    mood: str = Field(description="The mood it was composed in.")
    tempo_bpm: float = Field(description="Beats per minute.")
    key: str = Field(description="The musical key.")
    duration_s: float = Field(description="Length in seconds.")
    beats_s: list[float] = Field([], description="The time of every beat, so that pictures can change on them; four to a bar.")
    sections: list[dict[str, Any]] = Field([], description="What the piece is made of: name, start_s, end_s, energy.")
    instruments: list[str] = Field([], description="What plays.")
    loudness_lufs: float = Field(description="Integrated loudness as measured.")
    true_peak_dbtp: float = Field(description="True peak as measured.")


def _estimate(args: Input) -> Cost:
    # 30 s of music: 1.0 to 1.9 CPU seconds over the eleven moods; 0.35 s of them to load the instruments.
    return Cost(seconds=round(1.0 + 0.08 * args.duration_s, 1))


@tool(
    lane="media",
    estimate=_estimate,
    titles={
        "en": "Music[: {prompt}][, {mood}][, {duration_s}][, {tempo_bpm} BPM][, {pace}][, {drums}][, {melody}]",
        "th": "ดนตรี[: {prompt}][ แนว{mood}][ {duration_s}][ {tempo_bpm} BPM][ {pace}][ {drums}][ {melody}]",
        "ru": "Музыка[: {prompt:name}][, {mood}][, {duration_s}][, {tempo_bpm} BPM][, {pace}][, {drums}][, {melody}]",
    },
    say=[
        "compose music: {prompt}",
        "a {mood} track for {prompt}",
        "{mood} трек на {prompt}",
        "compose a {mood} theme",
        "сочини {mood} тему",
        "ทำเพลงพื้นหลัง{prompt}",
        "compose {duration_s} seconds of {mood} music",
        "make {mood} background music",
        "make some music",
        "generate a {mood} track, {duration_s} seconds long",
        "create a soundtrack for {prompt}",
        "write a {mood} melody in {key} at {tempo_bpm} bpm",
        "generate music with {instruments}",
        "{mood} music with {instruments}, no drums",
        "something {mood} with {instruments}",
        "{mood} {instruments} for reading",
        "แต่งเพลง {prompt}",
        "สร้างดนตรี {prompt} ยาว {duration_s} วินาที",
        "ทำเพลงประกอบ {prompt}",
        "ขอเพลงประจำ {prompt}",
        "ขอบีท{mood}",
        "сочини музыку {prompt}",
        "создай {mood} музыку на {duration_s} секунд",
        "сделай фоновую музыку",
        "что-нибудь {mood} с {instruments}",
    ],
)
def generate(args: Input, work: Workspace) -> Output:
    """Compose a piece of music: mood, length, tempo, key and instruments as asked, with a real beginning and ending.

    Gives the mix, its stems, the notes as MIDI and the beats. For music under a video ask for the video's length.
    """
    heard = hear(args.prompt)
    order = _order(args, heard)

    def told(done: float, note: str | None) -> None:
        work.progress(done, _SAY.say(key, work.language) if _SAY.has(key := f"now_{note}") else note or "")

    made: Composition = work.use("music.generate", lambda engine: engine.compose(order, work.folder, told, lambda: work.cancelled))
    name, shared = f"{order.mood}-music", {"mood": order.mood, "tempo_bpm": made.tempo_bpm, "key": made.key}
    stems = [
        work.save(path, Audio, filename=safe_filename(f"{name}-{part}.wav"), meta={**shared, "stem": part}, evidence=made.evidence)
        for part, path in made.stems.items()
    ]
    return Output(
        summary=_summary(args, order, heard, made, work.language),
        audio=work.save(made.audio, Audio, filename=safe_filename(f"{name}.wav"), meta=shared, evidence=made.evidence),
        stems=stems,
        midi=work.save(made.midi, Midi, filename=safe_filename(f"{name}.mid"), meta=shared, evidence=made.evidence) if made.midi else None,
        mood=order.mood,
        tempo_bpm=made.tempo_bpm,
        key=made.key,
        duration_s=args.duration_s,
        beats_s=list(made.beats_s),
        sections=list(made.sections),
        instruments=list(made.instruments),
        loudness_lufs=round(made.loudness_lufs, 2),
        true_peak_dbtp=round(made.true_peak_dbtp, 2),
    )


def _order(args: Input, heard: Heard) -> Order:
    """What was given by name goes before what the words say."""
    key = args.key or (str(heard.key) if heard.key else None)
    return Order(
        prompt=args.prompt, mood=args.mood or heard.mood or DEFAULT_MOOD, duration_s=args.duration_s, seed=args.seed,
        tempo_bpm=args.tempo_bpm or heard.tempo_bpm, key=key, pace=_PACES[args.pace] or heard.pace, instruments=_players(args, heard),
        without=_silent(args, heard), loudness_lufs=args.loudness_lufs,
    )  # fmt: skip


def _silent(args: Input, heard: Heard) -> tuple[Role, ...]:
    asked: tuple[tuple[Role, bool | None], ...] = (("drums", args.drums), ("bass", None), ("melody", args.melody))
    return tuple(part for part, plays in asked if plays is False or (plays is None and part in heard.without))


def _players(args: Input, heard: Heard) -> tuple[str, ...]:
    """Instruments asked for, by name or in words, if one of them can carry a piece: "with a big bass" names no ensemble."""
    named = tuple(dict.fromkeys((*args.instruments, *heard.instruments)))
    if not args.instruments and not any(set(INSTRUMENTS[name].roles) & {"harmony", "melody"} for name in named):
        return ()
    drummer = any("drums" in INSTRUMENTS[name].roles for name in named)
    return named if drummer or not args.drums else (*named, "drum_kit")


def _summary(args: Input, order: Order, heard: Heard, made: Composition, language: str) -> str:
    mood = _SAY.say(order.mood, language)
    players = ", ".join(_SAY.say(name, language) if _SAY.has(name) else name.replace("_", " ") for name in made.instruments)
    said = [_SAY.say("composed", language, mood=mood, key=made.key, bpm=made.tempo_bpm, seconds=args.duration_s, players=players)]
    if args.mood is None and heard.mood is None and args.prompt.strip():
        said.append(_SAY.say("no_mood", language, mood=mood))
    if abs(made.loudness_lufs - args.loudness_lufs) > 0.5:
        said.append(_SAY.say("other_loudness", language, measured=made.loudness_lufs, asked=args.loudness_lufs))
    return " ".join(said)
