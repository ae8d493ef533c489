"""Read a text aloud."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal, Self

from pydantic import field_validator, model_validator

from core.errors import InvalidInput, ToolFailed, ToolRetry, Unavailable
from core.phrasebook import Phrasebook
from tools.contract import Audio, Cost, Field, Text, ToolInput, ToolOutput, Workspace, tool
from tools.registry import registry
from tools.voice.contract import CAPABILITY, VOICES_SHOWN, Language, Speaker, Speech, Timing, Wish

MAX_CHARACTERS = 4000  # about five minutes; what every engine takes at once
_READ_BYTES = 64_000
_SAY = Phrasebook(Path(__file__).parent / "phrases.toml")
_NAMES: dict[Language, str] = {"en": "English", "th": "Thai", "ru": "Russian"}


class Input(ToolInput):
    text: str = Field(
        "",
        max_length=MAX_CHARACTERS,
        description="The words to say, up to 4000 characters. Give this or a script.",
        json_schema_extra={"ask": {"en": "What should I say aloud?", "th": "จะให้พูดว่าอะไรครับ?", "ru": "Что произнести?"}},
    )
    script: Text | None = Field(None, description="A text file to read aloud, instead of the text.")
    language: str = Field("", description="Language of the words: en, th or ru. Empty: told by their script.")
    voice: Literal["female", "male"] | None = Field(
        None,
        description="Kind of voice. Empty: the usual one of the language.",
        json_schema_extra={
            "say": {
                "female": ["female", "woman", "woman's", "lady", "girl", "clara", "vera", "mali",
                           "ผู้หญิง", "เสียงหญิง", "женским", "женский", "женщины"],
                "male": ["male", "man", "man's", "guy", "owen", "anton", "somchai", "ผู้ชาย", "เสียงชาย", "мужик", "мужским", "мужской",
                         "мужчины",
                         "deeper", "deep voice", "lower voice", "пониже", "низким", "เสียงทุ้ม", "ทุ้ม"],
            },
            "shown": VOICES_SHOWN,
        },
    )
    # A union, so that the local planner leaves it alone: any words could be a name.
    voice_name: Literal[""] | str = Field("", max_length=100, description="A voice by name, e.g. clara, owen, vera, mali; overrides voice.")
    speed: float = Field(
        1.0, ge=0.5, le=2.0, description="How many times as fast as usual: 1.2 is a little faster, 0.8 slower.",
        json_schema_extra={
            "say": {
                "1.2": ["faster", "quickly", "at a fast pace", "fast pace", "побыстрее", "быстрее", "быстро", "в быстром темпе", "เร็ว ?ๆ",
                        "ให้เร็ว", "เร็วหน่อย"],
                "0.8": ["slower", "slowly", "at a slow pace", "slow pace", "помедленнее", "медленнее", "медленно", "неспешно",
                         "не спеша", "неторопливо", "ช้า ?ๆ", "ช้าหน่อย"],
            }
        },
    )

    @field_validator("language")
    @classmethod
    def _known(cls, value: str) -> str:
        short = value.strip().lower().split("-")[0].split("_")[0]
        if short and short not in _NAMES:
            raise ValueError(f"there are voices for English (en), Thai (th) and Russian (ru), not for {value}")
        return short

    @model_validator(mode="after")
    def _one_source(self) -> Self:
        if bool(self.text.strip()) == (self.script is not None):
            raise ValueError("say what is to be read: either the words themselves (text) or a text file (script)")
        return self


class Output(ToolOutput):
    audio: Audio = Field(description="The recording: FLAC, 48 kHz, at speech level.")
    words: list[dict[str, Any]] = Field(
        description="Every word as written: text, start_s, end_s, and at, its first character's place in the text."
    )
    timing: Timing = Field(description="Whether the times were measured, or estimated because the engine tells none.")
    duration_s: float = Field(description="Length of the recording in seconds.")
    language: Language = Field(description="Language it was spoken in: en, th or ru.")
    voice: str = Field(description="Name of the voice.")
    engine: str = Field(description="What spoke.")


def _estimate(args: Input) -> Cost:
    characters = len(args.text) or min(MAX_CHARACTERS, int(args.script.meta.get("characters") or MAX_CHARACTERS) if args.script else 0)
    usd = Decimal(0)
    if engines := _engines(args.voice_name or args.voice or "", _language(args.text, args.language)):
        usd = engines[0].price_usd(characters)
    # On two cores that others used too, 4000 characters took 4.3 s in English, 6.8 s in Russian, 8.9 s in Thai.
    return Cost(usd=usd, seconds=round((3.0 if usd else 1.0) + characters / 400, 1))


def _engines(voice: str, language: Language) -> list[Speaker]:
    """Usable engines that have the voice, in order of preference."""
    try:
        usable = registry().available(CAPABILITY)
    except Unavailable:
        return []
    engines: list[Speaker] = [candidate.engine() for candidate in usable]
    return [engine for engine in engines if engine.offers(voice, language)]


def _language(text: str, wanted: str) -> Language:
    from media.speech_text import LANGUAGES, language_of

    found: Language | None = next((language for language in LANGUAGES if language == wanted), None)
    if found is not None or not text.strip():
        return found or "en"
    try:
        return language_of(text)
    except InvalidInput:
        return "en"  # nothing can be said: the call itself tells why


@tool(
    lane="media",
    timeout_s=900,
    estimate=_estimate,
    titles={
        "en": "Speak[: “{text}”][, in {language}][, {voice}]",
        "th": "อ่านออกเสียง[: “{text}”][ ภาษา{language}][ {voice}]",
        "ru": "Озвучить[: «{text}»][, язык: {language}][, {voice}]",
    },
    say=[
        "say {text}",
        "speak {text}",
        "read {text} aloud",
        "read this out loud in a {voice} voice: {text}",
        "read the script aloud",
        "read this text out loud",
        "convert this text to speech: {text}",
        "say {text} in {language}",
        "read {script} aloud in a {voice} voice",
        "say {text} with a {voice} voice",
        "narrate the script",
        "turn the text into speech",
        "make a voice-over from the script",
        "read it aloud at {speed}x speed",
        "อ่านออกเสียง {text}",
        "พูดว่า {text}",
        "อ่านข้อความนี้ด้วยเสียง{voice}",
        "ทำเสียงพากย์จากสคริปต์",
        "произнеси {text}",
        "прочитай вслух {text}",
        "прочитай текст вслух {voice} голосом",
        "озвучь текст",
        "озвучь сценарий {voice} голосом",
    ],
)
def speak(args: Input, work: Workspace) -> Output:
    """Read a text aloud in English, Thai or Russian, and tell when every word is heard.

    Numbers, dates, units and short forms are said as words. It speaks what it is given and writes nothing of its own.
    """
    text = args.text or _read(args.script)
    language = _language_of(text, args.language)
    wanted = (args.voice_name or args.voice or "").strip()
    engines = _engines(wanted, language)
    if not engines:
        raise ToolRetry(f"there is no voice {wanted!r} for {_NAMES[language]}", hint=f"Take one of: {', '.join(_voices(language))}.")
    speaking = _SAY.say("speaking", work.language)
    wish = Wish(text, language, wanted, args.speed, work.folder, lambda: work.cancelled, lambda done: work.progress(done, speaking))
    work.progress(0.05, speaking)
    speech = _spoken(wish, engines[0].price_usd(len(text)), work)
    if speech.usd:
        work.spend(speech.usd, speech.engine, speech.units)
    work.progress(1.0, _SAY.say("done", work.language))
    return _finished(speech, wish, work)


def _read(script: Text | None) -> str:
    from media.identify import decoded

    assert script is not None  # the input's validator saw to it
    name = script.filename or script.path.name
    with script.path.open("rb") as file:
        text = decoded(file.read(_READ_BYTES))
    if text is None:
        raise ToolFailed(f"{name} is not a text", hint="Send a plain text file.")
    text = text.lstrip("\ufeff").strip()
    if len(text) > MAX_CHARACTERS:
        raise ToolRetry(f"{name} has more than {MAX_CHARACTERS} characters", hint="Have it read in parts.")
    return text


def _language_of(text: str, wanted: str) -> Language:
    from media.speech_text import language_of, phrases

    try:
        phrases(text)
        return _language(text, wanted) if wanted else language_of(text)
    except InvalidInput as error:
        raise ToolRetry(error.message, hint=error.hint) from error


def _voices(language: Language) -> list[str]:
    names = [name for candidate in registry().available(CAPABILITY) for name in candidate.engine().voices(language)]
    return [*dict.fromkeys(names), "female", "male"]


def _spoken(wish: Wish, allowed_usd: Decimal, work: Workspace) -> Speech:
    """By the first engine that can. One that would cost more than the plan said is passed over: nobody agreed to that."""
    faults: list[str] = []

    def attempt(engine: Speaker) -> Speech:
        try:
            if not engine.offers(wish.voice, wish.language):
                raise Unavailable(f"has no voice {wish.voice!r} for {_NAMES[wish.language]}")
            if (price := engine.price_usd(len(wish.text))) > allowed_usd:
                raise Unavailable(f"would cost ${price:.4f}, which was not agreed to")
            return engine.speak(wish)
        except Unavailable as error:
            faults.append(error.message)
            raise

    call: Callable[[Any], Speech] = attempt
    try:
        return work.use(CAPABILITY, call)
    except Unavailable as error:
        raise Unavailable("; ".join(dict.fromkeys(faults)) or error.message, hint=error.hint) from error


def _finished(speech: Speech, wish: Wish, work: Workspace) -> Output:
    words = [{"text": word.text, "at": word.at, "start_s": word.start_s, "end_s": word.end_s} for word in speech.words]
    tongue = _SAY.say(_NAMES[wish.language].lower(), work.language)
    summary = _SAY.say("spoken", work.language, language=tongue, voice=speech.voice, seconds=float(speech.duration_s))
    if speech.timing != "measured":
        summary += " " + _SAY.say("estimated", work.language)
    evidence = {"origin": "voice.speak", "engine": speech.engine, "voice": speech.voice, "synthetic_speech": True}
    return Output(
        summary=summary,
        audio=work.save(
            speech.path, Audio, filename=_filename(wish.text), evidence=evidence,
            meta={"language": wish.language, "voice": speech.voice, "timing": speech.timing, "loudness_lufs": speech.loudness_lufs},
        ),
        words=words,
        timing=speech.timing,
        duration_s=round(speech.duration_s, 3),
        language=wish.language,
        voice=speech.voice,
        engine=speech.engine,
    )  # fmt: skip


def _filename(text: str) -> str:
    """The first words: `coffee-began-in-ethiopia.flac`."""
    from media.speech_text import phrases

    first = [word.text for word in phrases(text)[0].words][:5]
    name = "-".join("".join(char for char in word if char.isalnum() or "\u0e31" <= char <= "\u0e4e") for word in first).strip("-").lower()
    return f"{name[:40].strip('-') or 'speech'}.flac"
