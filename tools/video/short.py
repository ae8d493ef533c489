"""Make a finished short video out of one sentence."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, Self

from pydantic import model_validator

from media.music.instruments import INSTRUMENTS
from media.music.moods import MOODS
from media.pictures.palettes import families
from tools.contract import Aspect, Audio, Cost, Document, Field, Image, Plan, Subtitles, ToolInput, ToolOutput, Video, Workspace, tool
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
    StyleField,
    ToneField,
    told_whole_s,
)
from tools.video._short_words import LEVEL, MUSIC, PACE, PALETTE, PLAYERS, SUBTITLES, VOICE
from tools.video._story import END_S, SHORTEST_S, SPEED_OF, TONGUES, Story, unspoken, voice_of

if TYPE_CHECKING:
    MusicName = PaletteName = InstrumentName = str
else:
    InstrumentName = Literal[tuple(INSTRUMENTS)]
    MusicName = Literal[("none", *MOODS)]
    PaletteName = Literal[tuple(families())]

LONGEST_S = 180


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
            self.duration_s = max(SHORTEST_S, round(seconds / SPEED_OF[self.pace] + END_S, 1))
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
    spoken = args.language if args.language in TONGUES else "en"  # a language without a voice is refused when it is spoken
    said = "x" * max(20, int(args.duration_s * 24 / scenes))
    planned = [
        (1, "script.write", {"topic": "x", "duration_s": args.duration_s, "notes": [note.ref for note in args.notes]}),
        (0 if unspoken(args) else 2 * scenes, "voice.speak", {"text": said, "language": spoken, **voice_of(args)}),
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
        "[, subtitles in {subtitle_languages}][, {subtitles}][, {style}][, {tone}][, {voice}][, {pace}]"
        "[, {music}][, {instruments}][, {music_level}][, {palette}][, “{title}”][, saying: {details}][, ending “{closing}”]",
        "th": "คลิปสั้น[เรื่อง {topic}][: {angle}][ {duration_s}][ {aspect}][ ภาษา{language}]"
        "[ ซับ{subtitle_languages}][ {subtitles}][ {style}][ {tone}][ {voice}][ {pace}]"
        "[ {music}][ {instruments}][ {music_level}][ {palette}][ “{title}”][ บอกว่า: {details}][ จบด้วย “{closing}”]",
        "ru": "Короткое видео[: {topic:name}][ — {angle}][, {duration_s}][, {aspect}][, язык: {language}]"
        "[, субтитры: {subtitle_languages}][, {subtitles}][, {style}][, {tone}][, {voice}][, {pace}]"
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
    story = Story(args, work)
    for stage in (story.script_steps, story.part_steps, story.retake_steps, story.music_steps, story.film_steps):
        missing = [step for step in stage() if step.id not in work.results]
        if missing:
            return Plan(steps=missing)
    return Output(**story.finished())
