"""What the script tools share: the script as data, and what an engine that writes must do (capability `script.write`)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Annotated, Literal, Protocol

from pydantic import BaseModel, ConfigDict
from pydantic.config import JsonDict

from core.models import LOCAL, Usage, configured
from tools.contract import Asset, Cost, Field

if TYPE_CHECKING:
    from media.prose.notes import Sentence
    from media.prose.script import Line

CAPABILITY = "script.write"

Origin = Literal["notes", "told", "model", "frames"]
EntryKind = Literal["short", "picture", "post"]
"""What an entry of a content calendar is to be: a short film, a picture, or words alone."""

_STYLES: JsonDict = {
    "narrative": ["like a story", "told like a story", "narrative", "a story", "as a story", "storytelling", "เล่าเรื่อง", "เล่านิทาน",
                  "история-рассказ", "рассказ", "рассказа", "истории"],
    "list": ["a list", "list video", "list style", "list format", "listicle", "формате списка", "форме списка", "แบบลิสต์", "แนวลิสต์",
             "สไตล์ลิสต์", "top three", "top five", "top ten", "top 3", "top 5", "top 10", "เป็นข้อ ๆ",
             "เป็นข้อๆ", "ท็อป 5", "ท็อป 10", "3 อันดับ", "5 อันดับ", "10 อันดับ",
             "จัดอันดับ", "списком", "топ 3", "топ 5", "топ-5", "топ 10", "топ-10"],
    "quiz": ["a quiz", "quiz", "trivia", "ควิซ", "ทายปัญหา", "викторина", "викторину"],
    "explainer": ["explainer", "an explainer", "explain", "อธิบาย", "объяснение"],
}
_TONES: JsonDict = {
    "calm": ["calm", "relaxed", "soft", "warm tone", "gentle", "soothing", "cosy tone", "softer", "gentler",
             "ใจเย็น", "ผ่อนคลาย", "สงบ", "โทนอบอุ่น", "นุ่มๆ", "นุ่มนวล", "ละมุน",
             "спокойный", "спокойно", "спокойном", "тёплым тоном", "мягче", "помягче",
             "трогательный", "трогательно", "нежный", "душевный", "душевно", "ซึ้งๆ", "ซึ้ง"],
    "playful": ["playful", "funny", "fun", "humorous", "silly", "cheerful tone", "lighthearted", "light-hearted", "friendly tone",
                "cheeky", "witty", "สนุก", "ขำ", "ตลก", "กวนๆ", "แบบกวน", "พูดกันเอง", "แบบกันเอง", "โทนน่ารัก", "แนวน่ารัก",
                "แนวกวน", "ฮาๆ", "เฮฮา", "ขี้เล่น", "с юмором", "с шутками",
                "весёлый", "весело", "смешной", "смешно", "забавный", "прикольный", "шутливо", "игривый"],
    "serious": ["serious", "formal", "professional tone", "dramatic", "sober", "จริงจัง", "ทางการ",
                "серьёзный", "серьёзно", "серьезный", "серьезно", "деловой", "деловая", "деловое", "деловом", "деловую",
                "солидный", "премиальный", "премиально", "премиум",
                "หรูๆ", "หรูหรา", "ดูแพง", "พรีเมียม", "ดูมืออาชีพ", "แบบมืออาชีพ", "แนวมืออาชีพ", "โทนมืออาชีพ"],
    "energetic": ["energetic", "exciting", "upbeat", "dynamic", "motivational", "inspiring", "punchy", "high energy", "high-energy",
                  "lively", "livelier", "живой", "поживее", "живее", "มีชีวิตชีวา",
                  "ตื่นเต้น", "มีพลัง", "ตัดไวๆ", "ตัดเร็วๆ", "ตัดต่อไวๆ", "ตัดฉับไว", "ฉับไว", "динамичный", "динамично", "динамика",
                  "быстрый монтаж", "быстрым монтажом", "монтаж быстрый", "энергичный", "энергично", "бодро"],
}
_STYLES_SHOWN: JsonDict = {
    "explainer": {"en": "as an explainer", "th": "แบบอธิบาย", "ru": "объяснение"},
    "narrative": {"en": "as a story", "th": "แบบเล่าเรื่อง", "ru": "рассказ"},
    "list": {"en": "as a list", "th": "แบบเป็นข้อๆ", "ru": "списком"},
    "quiz": {"en": "as a quiz", "th": "แบบควิซ", "ru": "викторина"},
}
_TONES_SHOWN: JsonDict = {
    "neutral": {"en": "neutral", "th": "โทนกลางๆ", "ru": "нейтрально"},
    "calm": {"en": "calm", "th": "โทนสงบ", "ru": "спокойно"},
    "playful": {"en": "playful", "th": "โทนสนุก", "ru": "весело"},
    "serious": {"en": "serious", "th": "โทนจริงจัง", "ru": "серьёзно"},
    "energetic": {"en": "energetic", "th": "โทนมีพลัง", "ru": "энергично"},
}
StyleField = Annotated[Literal["explainer", "narrative", "list", "quiz"], Field(json_schema_extra={"say": _STYLES, "shown": _STYLES_SHOWN})]
ToneField = Annotated[
    Literal["neutral", "calm", "playful", "serious", "energetic"], Field(json_schema_extra={"say": _TONES, "shown": _TONES_SHOWN})
]
CLOSING = "Its last words, said and shown instead of a call to action: a phone number, an address. Empty: the script's own."
CLOSING_CHARS = 200
DETAILS = "What the person states about it, each as it was said: a price, a date, a place, a phone number, an item of a list."
EXACT = "Say the details and nothing else: no hook, no call to action."
Exact = Annotated[Literal[""] | bool, Field(description=EXACT)]
"""A union for the same reason as `Details`."""
Detail = Annotated[str, Field(min_length=1, max_length=160)]
Details = Annotated[Literal[""] | list[Detail], Field(max_length=12, description=DETAILS)]
"""A union, so that the local planner leaves it alone: what stands around it tells it (`agent.local.announcing.announced`)."""
_LENGTHS: JsonDict = {
    "short": ["shorter", "brief", "briefer", "concise", "snappy", "one line", "one sentence", "one-liner", "less wordy", "too long",
              "short caption", "short description", "short post", "short text", "short and sweet",
              "short n sweet", "short and cute", "short n cute", "keep it short", "коротк*", "короче",
              "покороче", "коротенько", "краткий", "кратко", "лаконичн*", "одной строкой", "одним предложением", "в одно предложение",
              "слишком длинн*", "สั้นๆ", "สั้นลง", "สั้นกว่านี้", "กระชับ", "ประโยคเดียว", "บรรทัดเดียว", "ยาวไป", "แคปชั่นสั้น"],
    "usual": ["usual length", "обычной длины", "ยาวปกติ"],
}
_LENGTHS_SHOWN: JsonDict = {"usual": {"en": "", "th": "", "ru": ""}, "short": {"en": "short", "th": "สั้นๆ", "ru": "коротко"}}
LengthName = Annotated[Literal["usual", "short"], Field(json_schema_extra={"say": _LENGTHS, "shown": _LENGTHS_SHOWN})]
ASK_TOPIC: JsonDict = {"en": "What should it be about?", "th": "อยากให้เป็นเรื่องอะไรครับ?", "ru": "О чём сделать?"}


class AngleName(Enum):
    """The ways to look at a topic that need no model, as `script.ideas` names them (media/prose/frames.toml)."""

    FIRST_THOUGHT = "first_thought"
    SENSES = "senses"
    MEMORY = "memory"
    TWO_SIDES = "two_sides"
    GUESS = "guess"
    WITHOUT = "without"
    EXPLAIN = "explain"
    PLACE = "place"
    PEOPLE = "people"
    THEN_AND_NOW = "then_and_now"
    REALLY_TRUE = "really_true"
    CLOSER_LOOK = "closer_look"


_ANGLES_SHOWN: JsonDict = {
    "first_thought": {"en": "the first thought", "th": "ความคิดแรก", "ru": "первая мысль"},
    "senses": {"en": "the five senses", "th": "ประสาทสัมผัสทั้งห้า", "ru": "пять чувств"},
    "memory": {"en": "a memory", "th": "ความทรงจำ", "ru": "воспоминание"},
    "two_sides": {"en": "for or against", "th": "เห็นด้วยหรือเห็นต่าง", "ru": "за и против"},
    "guess": {"en": "a guess", "th": "ลองทาย", "ru": "угадайте"},
    "without": {"en": "a day without it", "th": "ถ้าหายไปหนึ่งวัน", "ru": "день без этого"},
    "explain": {"en": "told to a child", "th": "อธิบายให้เด็กฟัง", "ru": "объясните ребёнку"},
    "place": {"en": "a place", "th": "สถานที่", "ru": "место"},
    "people": {"en": "a person", "th": "ผู้คน", "ru": "люди"},
    "then_and_now": {"en": "yesterday, today, tomorrow", "th": "เมื่อวาน วันนี้ พรุ่งนี้", "ru": "вчера, сегодня, завтра"},
    "really_true": {"en": "is it really true?", "th": "จริงหรือเปล่า", "ru": "правда ли это"},
    "closer_look": {"en": "a closer look", "th": "มองให้ใกล้ขึ้น", "ru": "присмотритесь"},
}
AngleField = Annotated[AngleName, Field(json_schema_extra={"shown": _ANGLES_SHOWN})]


class Notes(Asset):
    """Notes to write from: text, Markdown, subtitles, or a PDF."""

    kind = "text"

    @classmethod
    def accepts(cls, kind: str) -> bool:
        return kind in ("text", "document", "subtitles")


class Written(Asset):
    """A script made here (JSON), or any text."""

    kind = "document"

    @classmethod
    def accepts(cls, kind: str) -> bool:
        return kind in ("text", "document", "subtitles")


class Scene(BaseModel):
    """One scene: what is said, when, and what is seen. `seconds` is the whole scene, of which `speech_s` is spoken and the rest a pause.

    `translations`: language -> what is said, for subtitles. `heading`: what is shown large meanwhile, of an announcement's details.
    """

    model_config = ConfigDict(extra="forbid")

    number: int
    role: Literal["hook", "body", "cta"]
    narration: str
    start_s: float
    seconds: float
    speech_s: float
    visual: list[str]
    sources: list[int] = []
    translations: dict[str, str] = {}
    heading: str = ""


class Source(BaseModel):
    """A sentence of the notes that something in the script comes from. `place` is a page of a PDF (`paged`), else a line."""

    model_config = ConfigDict(extra="forbid")

    number: int
    text: str
    file: str
    place: int
    paged: bool = False


class Script(BaseModel):
    """The script as it is stored: `script.json`."""

    model_config = ConfigDict(extra="forbid")

    format: Literal["jarvis.script/1"] = "jarvis.script/1"
    title: str
    topic: str
    language: str
    style: str
    tone: str
    origin: Origin
    written_by: str
    duration_s: float
    scenes: list[Scene]
    sources: list[Source] = []


@dataclass(frozen=True)
class Brief:
    """What is to be written. `language` is an ISO 639-1 code; `seed` asks for another variation of the same.

    `translations`: further languages of the subtitles. `named`: the topic's name by language, where it is known. `details`: what the
    person states about it; all of it is said, and where it is `exact` nothing else.
    """

    topic: str
    language: str
    seconds: float = 30.0
    style: Literal["explainer", "narrative", "list", "quiz"] = "explainer"
    tone: Literal["neutral", "calm", "playful", "serious", "energetic"] = "neutral"
    seed: int = 0
    angle: str = ""
    notes: Sequence[Sentence] = ()
    details: Sequence[str] = ()
    translations: Sequence[str] = ()
    named: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Draft:
    """What an engine wrote. `notes_s`: seconds of it that come from the notes. `written_by`: the engine's name, of a model its label.

    `translations`: of each line, language -> text; a language is there for every line or for none.
    """

    title: str
    lines: Sequence[Line]
    origin: Origin
    written_by: str
    notes_s: float = 0.0
    usage: Usage = field(default_factory=Usage)
    translations: Sequence[dict[str, str]] = ()


@dataclass(frozen=True)
class Idea:
    """An angle on a topic. `angle` is its name for `script.write`; empty where `pitch` is all there is to it.

    `kind`: of an entry of a content calendar, what it is to be.
    """

    title: str
    pitch: str
    hook: str
    angle: str = ""
    kind: EntryKind = "short"


@dataclass(frozen=True)
class Ideas:
    """Angles, and who thought of them."""

    ideas: Sequence[Idea]
    written_by: str
    usage: Usage = field(default_factory=Usage)


@dataclass(frozen=True)
class Subject:
    """What a post is about: a topic, the text of the script or video where there is one, and what the person states about it (`details`).
    `factual`: the text states things. `short`: a sentence is enough, beside what the person states."""

    topic: str
    language: str
    title: str = ""
    text: str = ""
    factual: bool = False
    details: Sequence[str] = ()
    seed: int = 0
    short: bool = False


@dataclass(frozen=True)
class Wording:
    """A post's words before they are fitted to a platform. Hashtags without `#`."""

    title: str
    description: str
    hashtags: Sequence[str]
    keywords: Sequence[str]
    written_by: str
    usage: Usage = field(default_factory=Usage)


class Writer(Protocol):
    """An engine of `script.write`. Raises Unavailable when it cannot work now, ToolRetry when the brief cannot be met."""

    def write(self, brief: Brief) -> Draft:
        """A script: a hook first, a call to action last, as long as asked within 10 %."""
        ...

    def ideas(self, brief: Brief, count: int) -> Ideas:
        """`count` different angles on the brief's topic."""
        ...

    def entries(self, brief: Brief, kinds: Sequence[EntryKind], known: Collection[str]) -> Ideas:
        """Entries of a content calendar: a different idea for each of `kinds`, none with a title in `known`; `brief.details` are told."""
        ...

    def slogans(self, brief: Brief, count: int) -> Ideas:
        """`count` different slogans for the brief's topic, each the title of an idea; they claim nothing that would have to be proved."""
        ...

    def describe(self, subject: Subject) -> Wording:
        """Title, description, hashtags and keywords for a post."""
        ...


def writing_cost(model_s: float) -> Cost:
    """What writing takes: `model_s` where a model is configured, a moment where there is none. Its tokens are counted apart."""
    return Cost(seconds=model_s if configured()[0] != LOCAL else 1.5)


class Telling(Protocol):
    """The arguments of a tool that tells a text, or an announcement."""

    topic: str
    text: str
    notes: list[Notes]
    details: Literal[""] | list[str]
    exact: Literal[""] | bool
    language: str | None
    style: Literal["explainer", "narrative", "list", "quiz"]
    tone: Literal["neutral", "calm", "playful", "serious", "energetic"]

    @property
    def model_fields_set(self) -> set[str]:
        """The fields that were given."""
        ...


def told_whole_s(args: Telling) -> float:
    """Seconds that all of a pasted text, or of an announcement, takes to say where no length is asked for; 0 where one is, or where it is
    not told whole."""
    if args.notes or "duration_s" in args.model_fields_set:
        return 0.0
    if args.text.strip():
        from media.prose.digest import whole_s

        return whole_s(args.text, args.language, style=args.style, tone=args.tone)
    if not args.details:
        return 0.0
    from media.prose.announce import announced_s
    from media.prose.language import detect

    language = args.language or detect(f"{args.topic} {args.details[0]}")
    return announced_s(args.topic, args.details, language, style=args.style, tone=args.tone, exact=bool(args.exact))
