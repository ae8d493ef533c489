"""Angles for a video on a topic."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from core.errors import ToolRetry
from core.models import cost_usd
from core.phrasebook import Phrasebook
from tools.contract import Field, Text, ToolInput, ToolOutput, Workspace, tool
from tools.script._offered import of_ideas
from tools.script.contract import ASK_TOPIC, CAPABILITY, Brief, Ideas, Notes, StyleField, writing_cost

_SAY = Phrasebook(Path(__file__).parent / "phrases.toml")


class Input(ToolInput):
    topic: str = Field(
        min_length=1,
        max_length=300,
        description="What the videos are about, as a name or a question.",
        json_schema_extra={"ask": ASK_TOPIC},
    )
    count: int = Field(5, ge=1, le=20, description="How many angles. Without a model at most 12.")
    language: str | None = Field(None, pattern=r"^[a-z]{2,3}$", description="Language of the ideas (en, th, ru; others with a model).")
    style: StyleField = Field("explainer", description="How the videos are to be told: explainer, narrative, list or quiz.")
    notes: list[Notes] = Field([], max_length=10, description="Notes a model may take facts from.")
    seed: int = Field(0, ge=0, le=1_000_000, description="Variation: another number begins with other angles.")


class Angle(BaseModel):
    """One angle. `angle` is what `script.write` takes to write from it; empty when a model thought of it."""

    model_config = ConfigDict(extra="forbid")

    title: str
    pitch: str
    hook: str
    angle: str = ""


class Output(ToolOutput):
    ideas: list[Angle] = Field(description="The angles, each with a title, one line on it, and how it would open.")
    text: Text = Field(description="The same to read.")
    language: str = Field(description="Language of the ideas.")
    written_by: str = Field(description="The engine, or the model's label.")


@tool(
    lane="network",
    estimate=lambda args: writing_cost(15.0),
    titles={
        "en": "[{count} ]ideas for videos about {topic}",
        "th": "ไอเดียวิดีโอเรื่อง {topic}[ {count} ไอเดีย]",
        "ru": "Идеи роликов[ ({count})]: {topic:name}",
    },
    say=[
        "give me {count} ideas for videos about {topic}",
        "ideas for a video about {topic}",
        "a video idea for {topic}",
        "{count} hooks for a video about {topic}",
        "идея ролика для {topic}",
        "what could I make about {topic}",
        "what should I film about {topic}",
        "what could I post about {topic}",
        "brainstorm video ideas on {topic}",
        "suggest {count} angles on {topic}",
        "suggest {count} topics for videos about {topic}",
        "{count} углов про {topic}",
        "ขอ {count} มุมมองเรื่อง {topic}",
        "ขอไอเดียวิดีโอเกี่ยวกับ {topic}",
        "คิดไอเดียเรื่อง {topic} {count} ไอเดีย",
        "ขอไอเดียคลิป{topic}", "ขอไอเดียทำคลิป{topic} {count} ไอเดีย",
        "เรื่อง {topic} ทำคลิปอะไรดี",
        "предложи {count} идей для видео про {topic}",
        "придумай {count} тем для роликов про {topic}",
        "придумай темы для видео про {topic}",
        "идеи роликов про {topic}",
        "что снять про {topic}",
        "о чём снять ролик про {topic}",
        "накидай {count} идей про {topic}",
        "คิดคอนเทนต์{topic}",
    ],
)
def ideas(args: Input, work: Workspace) -> Output:
    """Find different angles for videos on a topic. They are ways to look at it, not facts about it."""
    from media.prose.grammar import message
    from media.prose.language import clean_topic, detect, sayable
    from media.prose.notes import read
    from media.prose.topics import named

    topic = named(clean_topic(args.topic))
    if not sayable(topic):
        raise ToolRetry("there is no word in the topic that could be said", hint="Say in words what the videos are about.")
    own = detect(topic, "en")
    language = args.language or (own if own != "en" or work.language not in ("th", "ru") else work.language)
    brief = Brief(topic, language, style=args.style, seed=args.seed, notes=read([(note.path, note.filename) for note in args.notes]))
    work.progress(0.1, _SAY.say("now_angles", work.language))
    found: Ideas = work.use(CAPABILITY, lambda engine: engine.ideas(brief, args.count))
    if found.usage:
        work.spend(cost_usd(found.written_by, found.usage) or Decimal(0), found.written_by, found.usage.as_units())
    told = [f"{number}. {idea.title}" + (f" — {idea.pitch}" if idea.pitch else "") for number, idea in enumerate(found.ideas, 1)]
    path = work.folder / "ideas.txt"
    path.write_text("\n\n".join(f"{n}. {i.title}\n{i.pitch}\n{i.hook}" for n, i in enumerate(found.ideas, 1)) + "\n", encoding="utf-8")
    # What "the second one" is, for whoever plans: values of fields by their names.
    meta = {"choices": of_ideas([(idea.title, idea.angle) for idea in found.ideas], topic), "topic": topic}
    return Output(
        summary="\n".join([message("ideas", work.language, topic, count=len(found.ideas)), *told]),
        ideas=[Angle(title=idea.title, pitch=idea.pitch, hook=idea.hook, angle=idea.angle) for idea in found.ideas],
        text=work.save(path, Text, filename="ideas.txt", meta=meta, evidence={"origin": "script.ideas", "written_by": found.written_by}),
        language=language,
        written_by=found.written_by,
    )
