"""The words a video is posted with."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, ValidationError, model_validator

from core.errors import ToolRetry
from core.models import cost_usd
from core.phrasebook import Phrasebook
from core.security import safe_filename
from tools.contract import Document, Field, Text, ToolInput, ToolOutput, Workspace, tool
from tools.publishing.contract import PLACES, SAID
from tools.script.contract import ASK_TOPIC, CAPABILITY, DETAILS, Details, LengthName, Script, Subject, Wording, Written, writing_cost

if TYPE_CHECKING:
    from media.prose.posts import Post

_SAY = Phrasebook(Path(__file__).parent / "phrases.toml")

PlatformName = Annotated[
    Literal["youtube", "tiktok", "instagram", "facebook", "x", "telegram"], Field(json_schema_extra={"say": SAID})
]
class Input(ToolInput):
    script: Written | None = Field(None, description="A script made here, or any text the post is about.")
    topic: str = Field(
        "", max_length=300, description="What the post is about. Empty: what the script is about.", json_schema_extra={"ask": ASK_TOPIC}
    )
    details: Details = Field("", description=DETAILS)
    platforms: list[PlatformName] = Field(["youtube", "tiktok", "instagram"], min_length=1, description="Where it is going to be posted.")
    language: str | None = Field(None, pattern=r"^[a-z]{2,3}$", description="Language. Empty: that of the script or topic.")
    length: LengthName = Field("usual", description="How long the description is: short is one sentence, beside what the person states.")
    hashtags: int | None = Field(None, ge=1, le=30, description="At most how many hashtags. Empty: those that fit best.")
    seed: int = Field(0, ge=0, le=1_000_000, description="Variation: another number gives other words.")

    @model_validator(mode="after")
    def _about_something(self) -> Self:
        if not self.topic.strip() and self.script is None and not self.details:
            raise ValueError("say what the post is about, or give the script")
        return self


class PlatformWords(BaseModel):
    """A post's words as one platform takes them. `caption` ends with the hashtags; `tags` are YouTube's."""

    model_config = ConfigDict(extra="forbid")

    title: str
    caption: str
    hashtags: list[str]
    tags: list[str]


class Output(ToolOutput):
    title: str = Field(description="Title, at most 100 characters.")
    description: str = Field(description="Description.")
    hashtags: list[str] = Field(description="Hashtags with their mark, the most fitting first.")
    keywords: list[str] = Field(description="Keywords, the most important first.")
    platforms: dict[str, PlatformWords] = Field(description="The words fitted to each platform's limits.")
    language: str = Field(description="Language of the words.")
    written_by: str = Field(description="The engine, or the model's label.")
    text: Text = Field(description="All of it to read and to copy, platform by platform.")
    document: Document = Field(description="All of it as JSON.", json_schema_extra={"in_between": True})


@tool(
    lane="network",
    estimate=lambda args: writing_cost(15.0),
    titles={
        "en": "Title, description and hashtags[ about {topic}][, {length}]",
        "th": "ชื่อ คำอธิบาย และแฮชแท็ก[เรื่อง {topic}][ {length}]",
        "ru": "Заголовок, описание и хештеги[: {topic:name}][, {length}]",
    },
    say=[
        "write a caption for it", "напиши к нему описание", "เขียนแคปชั่นให้",
        "write a title and description for {script}",
        "give me hashtags for a video about {topic}",
        "title, description and hashtags about {topic}",
        "a description and keywords for {topic}",
        "write a caption for my video about {topic}",
        "a title and tags for my video about {topic}",
        "a catchy caption about {topic}",
        "caption for my {topic} reel",
        "make metadata for {platforms}",
        "ตั้งชื่อและเขียนคำอธิบายวิดีโอเรื่อง {topic}",
        "ขอแฮชแท็กเรื่อง {topic}",
        "แฮชแท็กเกี่ยวกับ {topic}",
        "เขียนแคปชั่นและแฮชแท็กเรื่อง {topic}",
        "ขอแฮชแท็ก{topic}", "คิดชื่อคลิป{topic}", "คิดชื่อคลิปเรื่อง {topic}",
        "คิดแคปชั่นเรื่อง {topic}", "แคปชั่น{topic} สั้นๆ", "คิดชื่อกับแฮชแท็กให้",
        "придумай заголовок и описание для ролика про {topic}",
        "хештеги про {topic}",
        "название и теги для видео про {topic}",
        "описание и ключевые слова про {topic}",
        "подпись к посту про {topic}",
        "подпись и хештеги про {topic}",
    ],
)
def metadata(args: Input, work: Workspace) -> Output:
    """Write the title, description, hashtags and keywords a video is posted with, within each platform's limits.

    They say what the script or the person says (`details`) and nothing else; without either they ask about the topic.
    """
    from media.prose.grammar import message
    from media.prose.posts import TITLE_CHARACTERS, clipped, posted

    subject = _subject(args, work.language)
    work.progress(0.1, _SAY.say("now_words", work.language))
    words: Wording = work.use(CAPABILITY, lambda engine: engine.describe(subject))
    if words.usage:
        work.spend(cost_usd(words.written_by, words.usage) or Decimal(0), words.written_by, words.usage.as_units())
    hashtags = words.hashtags[: args.hashtags] if args.hashtags else words.hashtags
    fitted = {name: posted(name, words.title, words.description, hashtags, words.keywords) for name in dict.fromkeys(args.platforms)}
    told = {
        "title": clipped(words.title, TITLE_CHARACTERS, len),
        "description": words.description,
        "hashtags": [f"#{tag}" for tag in hashtags],
        "keywords": list(words.keywords),
        "platforms": {
            name: PlatformWords(title=post.title, caption=post.caption, hashtags=list(post.hashtags), tags=list(post.tags)).model_dump()
            for name, post in fitted.items()
        },
        "language": subject.language,
        "written_by": words.written_by,
    }
    said = message("metadata", work.language, subject.topic, count=len(hashtags), title=told["title"])
    path = work.folder / "metadata.json"
    path.write_text(json.dumps(told, ensure_ascii=False, indent=1), encoding="utf-8")
    evidence = {"origin": "script.metadata", "written_by": words.written_by}
    sheet = work.folder / "post.txt"
    sheet.write_text(_sheet(told["title"], fitted), encoding="utf-8")
    return Output.model_validate(
        {
            **told,
            "summary": "\n".join([said, words.description, " ".join(told["hashtags"])]).strip(),
            "text": work.save(sheet, Text, filename=f"{safe_filename(told['title'])[:60].strip() or 'post'}.txt", evidence=evidence),
            "document": work.save(path, Document, filename="metadata.json", evidence=evidence),
        }
    )


def _sheet(title: str, posts: Mapping[str, Post]) -> str:
    """The words to copy: the title, then what each platform takes; those that take the same share one copy."""
    alike: dict[str, list[str]] = {}
    for name, post in posts.items():
        alike.setdefault(post.caption, []).append(PLACES[name])
    blocks = [title, *(f"{', '.join(names)}\n{'-' * len(', '.join(names))}\n{caption}" for caption, names in alike.items())]
    return "\n\n".join(blocks) + "\n"


def _subject(args: Input, spoken_to: str) -> Subject:
    """What the post is about: the script's own topic, title and words, or the text given."""
    from media.prose.language import clean_topic, detect, keywords, sayable
    from media.prose.notes import read
    from media.prose.topics import named

    script, text, title, topic = None, "", "", named(clean_topic(args.topic))
    if args.script is not None:
        script = _as_script(args.script)
        text = "\n".join(scene.narration for scene in script.scenes) if script else ""
        text = text or "\n".join(sentence.text for sentence in read([(args.script.path, args.script.filename)]))
        title = clean_topic(script.title) if script else ""
        topic = topic or (script.topic if script else " ".join(keywords(text, detect(text), limit=2)) or clean_topic(text[:60]))
    details = tuple(filter(None, map(clean_topic, args.details)))
    topic = topic or (details[0] if details else "")
    if not sayable(topic):
        raise ToolRetry("there is no word in the topic that could be said", hint="Say in words what the post is about.")
    own = detect(text or topic, "en")
    language = args.language or (script.language if script else own if own != "en" or text else spoken_to)
    language = language if args.language or script or language in ("en", "th", "ru") else "en"
    return Subject(topic, language, title, text, script is None or script.origin != "frames", details, args.seed, args.length == "short")


def _as_script(written: Written) -> Script | None:
    """The script in the file, or None when it is some other text."""
    if written.path.stat().st_size > 4_000_000:
        raise ToolRetry(f"{written.filename} is larger than any script", hint="Give the script, or a text of up to 4 MB.")
    data = written.path.read_bytes()
    try:
        return Script.model_validate_json(data)
    except ValidationError:
        return None
