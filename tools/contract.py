"""The contract of a tool: one file, one function, typed input and outputs.

    from tools.contract import Cost, Field, ToolInput, ToolOutput, Video, Workspace, tool

    class Input(ToolInput):
        video: Video = Field(description="The video to turn around")

    class Output(ToolOutput):
        video: Video

    @tool(lane="media", say=["play {video} backwards", "reverse the clip"])
    def reverse(args: Input, work: Workspace) -> Output:
        \"\"\"Play a video backwards.\"\"\"

From that file follow the model's function, the local planner's understanding, REST, CLI, worker task and docs.
Importing a tool file must stay cheap: heavy libraries are imported inside the function, or live in `media/`.
"""

from __future__ import annotations

import inspect
import typing
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any, ClassVar, Literal, Protocol, TypeVar

from pydantic import BaseModel, ConfigDict, Field, GetCoreSchemaHandler, GetJsonSchemaHandler, ValidationInfo
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from tools.plan import Plan, parse_ref

__all__ = [
    "Aspect", "Asset", "Audio", "Availability", "Cost", "Document", "Effect", "Field", "Image", "Lane", "Midi", "Operation", "Plan",
    "Post", "Provider", "Report", "Result", "Subtitles", "Text", "Tool", "ToolInput", "ToolOutput", "Video", "Workspace", "assets_in",
    "provider", "tool",
]  # fmt: skip

Effect = Literal["none", "spends", "publishes", "deletes"]
Lane = Literal["light", "network", "media", "gpu"]
Aspect = Literal["9:16", "16:9", "1:1", "4:5"]
AssetT = TypeVar("AssetT", bound="Asset")


class Asset:
    """A reference to a piece of media, typed by kind. `Asset` itself takes any kind.

    In a plan it is text: an asset id, `$attachment.1`, or another step's output (`$cut.video`). When the tool's function runs,
    every reference has been resolved: `path` is a readable local file (never written to), `meta` describes its content.
    """

    kind: ClassVar[str] = "asset"

    def __init__(
        self, ref: str, *, kind: str | None = None, path: Path | None = None, filename: str = "", mime: str = "",
        meta: dict[str, Any] | None = None, evidence: dict[str, Any] | None = None,
    ) -> None:  # fmt: skip
        self.ref = ref
        self.actual_kind = kind or type(self).kind
        self._path = path
        self.filename = filename
        self.mime = mime
        self.meta = meta or {}
        self.evidence = evidence or {}

    @property
    def id(self) -> str:
        """The asset's id; only a resolved reference has one."""
        if parse_ref(self.ref):
            raise ValueError(f"{self.ref} is not resolved yet")
        return self.ref

    @property
    def path(self) -> Path:
        """The file. Raises ValueError on a reference that is still only planned."""
        if self._path is None:
            raise ValueError(f"{self.ref} has no file here: it is only planned")
        return self._path

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.ref!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Asset) and other.ref == self.ref

    def __hash__(self) -> int:
        return hash(self.ref)

    @classmethod
    def accepts(cls, kind: str) -> bool:
        """Whether an asset of that kind may stand here."""
        return cls.kind in ("asset", kind)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.with_info_plain_validator_function(
            cls._validate, serialization=core_schema.plain_serializer_function_ser_schema(lambda asset: asset.ref)
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        what = "asset" if cls.kind == "asset" else f"{cls.kind} asset"
        description = f"A {what}: its id, $attachment.N or $step.output"
        return {"type": "string", "format": "asset", "x-asset-kind": cls.kind, "description": description}

    @classmethod
    def _validate(cls, value: Any, info: ValidationInfo) -> Asset:
        known = (info.context or {}).get("assets", {})
        if isinstance(value, str) and value in known:
            value = known[value]
        if isinstance(value, Asset):
            if not cls.accepts(value.actual_kind):
                raise PydanticCustomError("asset_kind", "{ref} is {kind}, but {wanted} is needed here",
                                          {"ref": value.filename or value.ref, "kind": value.actual_kind, "wanted": cls.kind})  # fmt: skip
            return cls(value.ref, kind=value.actual_kind, path=value._path, filename=value.filename, mime=value.mime,
                       meta=value.meta, evidence=value.evidence)  # fmt: skip
        if isinstance(value, str) and value:
            return cls(value)
        raise PydanticCustomError("asset", "give an asset id or a reference such as $attachment.1", {})


class Image(Asset):
    kind = "image"


class Video(Asset):
    kind = "video"


class Audio(Asset):
    kind = "audio"


class Text(Asset):
    kind = "text"


class Subtitles(Asset):
    kind = "subtitles"


class Midi(Asset):
    kind = "midi"


class Document(Asset):
    kind = "document"


class Post(Asset):
    kind = "post"


class Report(Asset):
    kind = "report"


KINDS: dict[str, type[Asset]] = {cls.kind: cls for cls in (Asset, Image, Video, Audio, Text, Subtitles, Midi, Document, Post, Report)}


def assets_in(value: Any) -> Iterator[Asset]:
    """Every asset reference inside a validated input or output, depth first."""
    if isinstance(value, Asset):
        yield value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from assets_in(getattr(value, name))
    elif isinstance(value, dict):
        for item in value.values():
            yield from assets_in(item)
    elif isinstance(value, list | tuple | set | frozenset):
        for item in value:
            yield from assets_in(item)


class ToolInput(BaseModel):
    """Base of every tool's input. Unknown arguments are refused, so that a typo is not silently ignored."""

    model_config = ConfigDict(extra="forbid")


class ToolOutput(BaseModel):
    """Base of every tool's output. `summary`: one sentence for the person. `data` fields need no schema of their own."""

    model_config = ConfigDict(extra="forbid")

    summary: str = ""


class Operation(BaseModel):
    """Base of an operation of a tool: one file in `tools/<domain>/operations/`, told apart by its `type`.

    `say` are example phrases for the planner, `titles` what a step is called, as for a tool.
    """

    model_config = ConfigDict(extra="forbid")

    say: ClassVar[list[str]] = []
    titles: ClassVar[dict[str, str]] = {}
    repeats: ClassVar[bool] = False
    """Whether a second one with other values goes with the first into one call, and is no other version: two stretches taken out."""


@dataclass(frozen=True)
class Cost:
    """An upper bound of what a call takes: money in US dollars, wall seconds on an idle machine.

    `lasts_s`: how long what it makes is at most, where that is neither what it was asked for (`duration_s`) nor the longest file it is
    given. What follows in a plan is estimated by it.
    """

    usd: Decimal = Decimal(0)
    seconds: float = 1.0
    lasts_s: float | None = None


@dataclass(frozen=True)
class Result:
    """What a finished child of a composite gave: its output as JSON (assets as ids), and those assets by id."""

    output: dict[str, Any]
    assets: dict[str, Asset]


class Workspace(Protocol):
    """What a tool's function is given beside its arguments. The folder is the tool's own and always cleaned."""

    folder: Path
    user_id: str
    thread_id: str
    step_id: str
    language: str
    results: dict[str, Result]
    """Composite tools only: what the children finished so far, by step id; empty at the first call."""

    @property
    def cancelled(self) -> bool:
        """True once the person stopped the step: return or raise soon."""
        ...

    def progress(self, fraction: float, note: str = "") -> None:
        """Tell how far the work is: 0..1, and in a few words what is being done."""
        ...

    def save(
        self, path: Path, kind: type[AssetT], *, filename: str = "", meta: dict[str, Any] | None = None,
        evidence: dict[str, Any] | None = None,
    ) -> AssetT:  # fmt: skip
        """Hand over a finished file (inside `folder`); it becomes an asset when the step ends well, and never otherwise."""
        ...

    def spend(self, usd: Decimal, provider: str, units: dict[str, Any] | None = None) -> None:
        """Record money an outside service charged for."""
        ...

    def use(self, capability: str, call: Callable[[Any], Any]) -> Any:
        """Call the first available provider of a capability; when one is unavailable the next takes over and an event says so."""
        ...


@dataclass(frozen=True)
class Tool:
    """A tool as the registry knows it. `version` is part of a step's identity: raise it when results would differ."""

    name: str
    function: Callable[[Any, Workspace], Any]
    input: type[ToolInput]
    output: type[ToolOutput]
    description: str
    effect: Effect
    lane: Lane
    version: int
    say: tuple[str, ...]
    composite: bool
    timeout_s: float
    estimate: Callable[[Any], Cost]
    pure: bool = True
    repeatable: bool = False
    titles: Mapping[str, str] = field(default_factory=dict, hash=False)
    module: str = field(repr=False, default="")

    @property
    def domain(self) -> str:
        return self.name.split(".", 1)[0]

    @property
    def function_name(self) -> str:
        """The name a model calls it by: dots are not allowed there."""
        return self.name.replace(".", "_")

    @property
    def title(self) -> str:
        """First sentence of the description, without its full stop."""
        return self.description.split("\n", 1)[0].rstrip(".")

    def output_kinds(self) -> dict[str, str]:
        """Output fields that are assets (or lists of them): name -> kind."""
        return dict(_kinds(self.output))

    def wirable(self) -> dict[str, str]:
        """`output_kinds` without lists: what a later step may be given as `$step.field`, which stands for one file."""
        lists = {name for name, info in self.output.model_fields.items() if typing.get_origin(info.annotation) is list}
        return {name: kind for name, kind in self.output_kinds().items() if name not in lists}

    def results(self) -> list[str]:
        """Output fields whose files are handed over; one declared with `in_between` (json_schema_extra) stays in the library."""
        extras = {name: info.json_schema_extra for name, info in self.output.model_fields.items()}
        return [name for name, extra in extras.items() if not (isinstance(extra, dict) and extra.get("in_between"))]

    def input_kinds(self) -> dict[str, str]:
        """Top-level input fields that are assets (or lists of them): name -> kind."""
        return dict(_kinds(self.input))


@lru_cache(maxsize=1024)
def _kinds(model: type[BaseModel]) -> tuple[tuple[str, str], ...]:
    """Fields that are assets, or lists of them, each with its kind: looked up a hundred times for a plan."""
    found = ((name, _asset_type(info.annotation)) for name, info in model.model_fields.items())
    return tuple((name, asset.kind) for name, asset in found if asset is not None)


def _asset_type(annotation: Any) -> type[Asset] | None:
    if isinstance(annotation, type) and issubclass(annotation, Asset):
        return annotation
    return next((found for part in typing.get_args(annotation) if (found := _asset_type(part))), None)


def _signature(function: Callable[..., Any]) -> tuple[type[ToolInput], type[ToolOutput], bool]:
    """Input and output of a tool's function, and whether it may return a plan. Raises TypeError when it is not a tool's."""
    hints, parameters = typing.get_type_hints(function), list(inspect.signature(function).parameters)
    returned = hints.get("return")
    choices = typing.get_args(returned) or (returned,)
    inputs = [t for t in (hints.get(name) for name in parameters[:1]) if isinstance(t, type) and issubclass(t, ToolInput)]
    outputs = [t for t in choices if isinstance(t, type) and issubclass(t, ToolOutput)]
    if not function.__doc__ or len(parameters) != 2 or not inputs or len(outputs) != 1:
        raise TypeError(f"{function.__module__}: a tool is `def verb(args: Input, work: Workspace) -> Output` with a docstring")
    return inputs[0], outputs[0], Plan in choices


def _no_cost(_: Any) -> Cost:
    return Cost()


def tool(
    *, say: list[str], lane: Lane = "light", effect: Effect = "none", version: int = 1, composite: bool = False, pure: bool = True,
    repeatable: bool = False, timeout_s: float = 3600.0, estimate: Callable[[Any], Cost] = _no_cost,
    titles: Mapping[str, str] | None = None,
) -> Callable[[Callable[[Any, Any], Any]], Tool]:  # fmt: skip
    """Declare the decorated function to be this file's tool. Its name comes from the file: `tools/video/edit.py` is `video.edit`.

    Args:
        say: example sentences (any of en, th, ru) from which the local planner understands it; `{field}` marks a slot.
        lane: where it runs: `light`/`network` in threads, `media`/`gpu` in a process of its own that can be killed.
        effect: what it does to the world; anything but `none` asks for approval.
        composite: the function returns a `Plan` whose steps become its children, and is called again when they are done.
        pure: the same arguments and files give the same result; only then is a result used again. False for what looks at the clock, the
            library or the world.
        repeatable: what it publishes or deletes happens only with the end of its step, so an attempt that died in the middle is made again.
        timeout_s: a step that takes longer is stopped and has failed.
        estimate: upper bound of money and time for validated arguments; assets may be unresolved, their `meta` empty.
        titles: language -> what a step with this tool is called in a plan; `{field}` is a value in words, `[...]` is left out when
            a field in it has none: "Publish[ on {platforms}][ {when}]". Without one for the person's language, an example stands in.
    """

    def declare(function: Callable[[Any, Any], Any]) -> Tool:
        input_type, output_type, plans = _signature(function)
        if plans != composite:
            raise TypeError(f"{function.__module__}: a composite tool, and no other, returns `Output | Plan`")
        domain, verb = function.__module__.split(".")[-2:]
        return Tool(
            name=f"{domain}.{verb}", function=function, input=input_type, output=output_type,
            description=inspect.cleandoc(function.__doc__ or ""), effect=effect, lane=lane, version=version, say=tuple(say),
            composite=composite, pure=pure, repeatable=repeatable, timeout_s=timeout_s, estimate=estimate, titles=dict(titles or {}),
            module=function.__module__,
        )  # fmt: skip

    return declare


@dataclass(frozen=True)
class Availability:
    """Whether a provider can be used now, and if not what would make it usable."""

    ok: bool
    reason: str = ""


@dataclass(frozen=True)
class Provider:
    """One engine behind a capability, as the registry knows it.

    `engine` is the class; `available()` never raises and never touches the network; `cost` is words for people.
    `last`: where the settings give no order, it stands behind the others.
    """

    capability: str
    name: str
    engine: type[Any]
    available: Callable[[], Availability]
    cost: str = "free"
    last: bool = False
    module: str = field(repr=False, default="")


def provider(
    capability: str, *, name: str, available: Callable[[], Availability] = lambda: Availability(True), cost: str = "free",
    last: bool = False,
) -> Callable[[type[Any]], Provider]:  # fmt: skip
    """Declare the decorated class to be an engine of `capability` (one file in `tools/<domain>/providers/`).

    last: it serves where nothing better is set up; engines somebody gave a key or a model for come before it.
    """

    def declare(engine: type[Any]) -> Provider:
        return Provider(capability, name, engine, available, cost, last, engine.__module__)

    return declare
