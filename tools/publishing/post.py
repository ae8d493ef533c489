"""Write a post and put it out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from pydantic import model_validator

from tools.contract import Cost, Field, ToolOutput, Workspace, tool
from tools.plan import Plan, Step
from tools.publishing._timing import Timed
from tools.publishing.contract import SAY, WORDS_ALONE, Platform, PlatformField, places
from tools.registry import registry
from tools.script.contract import ASK_TOPIC, DETAILS, Details, LengthName, writing_cost

if TYPE_CHECKING:
    from typing import Self

_WORDS, _PICTURE, _OUT = "words", "picture", "out"  # its steps
_SHAPE = "1:1"  # of the picture: every platform shows it whole


class Input(Timed):
    topic: str = Field("", max_length=300, description="What the post is about.", json_schema_extra={"ask": ASK_TOPIC})
    details: Details = Field("", description=DETAILS)
    platforms: list[PlatformField] = Field(
        min_length=1, description="Where. Telegram, X and Facebook take words alone; for the others a picture is drawn."
    )
    picture: bool = Field(False, description="Draw a picture for it also where words alone would do.")
    length: LengthName = Field("usual", description="How long it is: short is one sentence, beside what the person states.")
    language: str | None = Field(None, pattern=r"^[a-z]{2,3}$", description="Language of the words. Empty: that of the topic.")
    seed: int = Field(0, ge=0, le=1_000_000, description="Variation: another number gives other words.")

    @model_validator(mode="after")
    def _about_something(self) -> Self:
        if not self.topic.strip() and not self.details:
            raise ValueError("say what the post is about")
        return self


class Output(ToolOutput):
    text: str = Field(description="The words as they go out.")
    publications: list[dict[str, Any]] = Field(description="Each planned publication: id, platform, due_at, timezone, title, status.")


def _estimate(args: Input) -> Cost:
    written = writing_cost(15.0)
    drawn = _drawn_cost(args) if _pictured(args) else Cost(seconds=0)
    return Cost(usd=written.usd + drawn.usd, seconds=written.seconds + drawn.seconds + 2)


@tool(
    lane="light",
    pure=False,
    composite=True,
    repeatable=True,
    estimate=_estimate,
    titles={
        "en": "Write a post[ about {topic}][, {details}][, {length}], show it, and put it out on {platforms}[ {when}]"
        "[ ({timezone})][, {every}][, {times} times in all]",
        "th": "เขียนโพสต์[เรื่อง {topic}][ {details}][ {length}] ให้ดูก่อน แล้วลงบน {platforms}[ {when}][ ({timezone})]"
        "[ {every}][ รวม {times} ครั้ง]",
        "ru": "Пост[: {topic:name}][, {details}][, {length}]. Сначала покажу, потом опубликую: {platforms}[, {when}]"
        "[ ({timezone})][, {every}][, всего раз: {times}]",
    },
    say=[
        "write a post about {topic} and put it on {platforms} as text",
        "เขียนโพสต์ข้อความเรื่อง {topic} แล้วลง {platforms}",
        "напиши текстовый пост про {topic} и опубликуй в {platforms}",
    ],
)
def post(args: Input, work: Workspace) -> Plan | Output:
    """Write a post about something and put it out, now, at a time, or again and again; with a picture where words alone will not do.

    The words are written first and shown with the question whether they may go out; nothing is public before the answer.
    """
    for stage in (_making, _going_out):
        if missing := [step for step in stage(args, work) if step.id not in work.results]:
            return Plan(steps=missing)
    told = [result.output for name, result in work.results.items() if name.startswith(_OUT)]
    return Output(
        summary=" ".join(output["summary"] for output in told),
        text=work.results[_WORDS].output["description"],
        publications=[record for output in told for record in output["publications"]],
    )


def _pictured(args: Input) -> bool:
    return args.picture or not set(args.platforms) <= set(WORDS_ALONE)


def _written_for(args: Input) -> list[Platform]:
    """The platforms whose limits the words are fitted to; the own page has none."""
    return [name for name in args.platforms if name != "web"] or ["facebook"]


def _making(args: Input, work: Workspace) -> list[Step]:
    """The words, and the picture they go out with."""
    about: dict[str, Any] = {"topic": args.topic, "details": args.details, "length": args.length, "seed": args.seed}
    words = about | {"platforms": _written_for(args), "language": args.language}
    steps = [Step(id=_WORDS, tool="script.metadata", title=SAY.say("post_words", work.language), args=words)]
    if _pictured(args):
        steps.append(Step(id=_PICTURE, tool="image.generate", title=SAY.say("post_picture", work.language), args=_picture(args)))
    return steps


def _picture(args: Input) -> dict[str, Any]:
    subject = args.topic.strip() or args.details[0]
    return {"prompt": subject, "details": args.details, "aspect": _SHAPE, "seed": args.seed}


def _drawn_cost(args: Input) -> Cost:
    from tools.validate import validate_args

    drawing = registry().get("image.generate")
    return drawing.estimate(validate_args(drawing, _picture(args), {}))


def _going_out(args: Input, work: Workspace) -> list[Step]:
    """One publication for all that take the same words; the words themselves stand in it, so that they are seen before it is allowed."""
    timing = args.model_dump(mode="json", include={"when", "timezone", "every", "times"}, exclude_none=True)
    written = work.results[_WORDS].output
    if _pictured(args):
        told = {"title": written["title"], "description": written["description"], "hashtags": written["hashtags"]}
        media = work.results[_PICTURE].output["image"]
        return [_out(1, "publishing.plan", args.platforms, {"media": media, **told, **timing}, work)]
    alike: dict[str, list[Platform]] = {}
    for name in args.platforms:
        alike.setdefault(written["platforms"][name]["caption"], []).append(name)
    return [
        _out(number, "publishing.announce", names, {"text": text, **timing}, work) for number, (text, names) in enumerate(alike.items(), 1)
    ]


def _out(number: int, tool_name: str, platforms: Sequence[Platform], args: dict[str, Any], work: Workspace) -> Step:
    title = SAY.say("post_out", work.language, places=places(platforms, work.language))
    return Step(id=f"{_OUT}-{number}", tool=tool_name, title=title, args={**args, "platforms": list(platforms)})
