"""Slogans for a business, a product or an event."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from core.errors import ToolRetry
from core.models import cost_usd
from core.phrasebook import Phrasebook
from tools.contract import Field, Text, ToolInput, ToolOutput, Workspace, tool
from tools.script._offered import of_slogans, spoken_of
from tools.script.contract import CAPABILITY, Brief, Ideas, writing_cost

_SAY = Phrasebook(Path(__file__).parent / "phrases.toml")


class Input(ToolInput):
    topic: str = Field(
        min_length=1,
        max_length=120,
        description="What they are for: a business, a product, an event, by its name or kind.",
        json_schema_extra={"ask": {
            "en": "What are the slogans for?", "th": "สโลแกนสำหรับอะไรครับ?", "ru": "Для чего нужны слоганы?",
        }},
    )  # fmt: skip
    count: int = Field(5, ge=1, le=20, description="How many. Without a model at most 11.")
    language: str | None = Field(None, pattern=r"^[a-z]{2,3}$", description="Language of the slogans (en, th, ru; others with a model).")
    seed: int = Field(0, ge=0, le=1_000_000, description="Variation: another number begins with others.")


class Output(ToolOutput):
    slogans: list[str] = Field(description="The slogans.")
    text: Text = Field(description="The same to read and to copy.")
    language: str = Field(description="Language of the slogans.")
    written_by: str = Field(description="The engine, or the model's label.")


@tool(
    lane="network",
    estimate=lambda args: writing_cost(15.0),
    titles={
        "en": "[{count} ]slogans for {topic}",
        "th": "สโลแกนสำหรับ {topic}[ {count} แบบ]",
        "ru": "Слоганы[ ({count})]: {topic:name}",
    },
    say=[
        "give me {count} slogans for {topic}",
        "write a slogan for {topic}", "{count} slogans for {topic}",
        "think of {count} taglines for {topic}",
        "come up with a tagline for {topic}",
        "a motto for {topic}",
        "придумай слоган для {topic}",
        "придумай {count} слоганов для {topic}", "придумай {count} слогана для {topic}",
        "нужен рекламный лозунг для {topic}",
        "คิดสโลแกน{topic}",
        "ขอสโลแกน {count} แบบสำหรับ {topic}",
        "คิดคำโปรย{topic}",
    ],
)
def slogans(args: Input, work: Workspace) -> Output:
    """Write slogans for a business, a product or an event. They claim nothing that would have to be proved."""
    from media.prose.language import detect, sayable
    from media.prose.slogans import told

    topic = spoken_of(args.topic)
    if not sayable(topic):
        raise ToolRetry("there is no word in the topic that could be said", hint="Say in words what the slogans are for.")
    own = detect(topic, "en")
    language = args.language or (own if own != "en" or work.language not in ("th", "ru") else work.language)
    work.progress(0.1, _SAY.say("now_slogans", work.language))
    brief = Brief(topic, language, seed=args.seed)
    found: Ideas = work.use(CAPABILITY, lambda engine: engine.slogans(brief, args.count))
    if found.usage:
        work.spend(cost_usd(found.written_by, found.usage) or Decimal(0), found.written_by, found.usage.as_units())
    lines = [idea.title for idea in found.ideas]
    path = work.folder / "slogans.txt"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    said = [told("made", work.language, topic, count=len(lines)), *(f"{number}. {line}" for number, line in enumerate(lines, 1))]
    if not found.usage and found.written_by == "embedded":
        said.append(told("plain", work.language, topic))
    evidence = {"origin": "script.slogans", "written_by": found.written_by}
    return Output(
        summary="\n".join(said),
        slogans=lines,
        text=work.save(path, Text, filename="slogans.txt", meta={"topic": topic, "choices": of_slogans(lines, topic)}, evidence=evidence),
        language=language,
        written_by=found.written_by,
    )
