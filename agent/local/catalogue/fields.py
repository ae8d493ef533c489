"""What a tool's input field wants, told from its type, its name, its bounds and its description."""

from __future__ import annotations

import re
import types
import typing
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import Any, Literal

from annotated_types import Ge, Gt, Le, Lt
from pydantic.fields import FieldInfo

from agent.local.lexicon.values import CHOICES
from agent.local.words import humanise
from agent.patterns import lazy
from tools.contract import Asset, Operation

DURATION_UNITS_S = {"ms": 0.001, "s": 1.0, "sec": 1.0, "seconds": 1.0, "min": 60.0, "minutes": 60.0, "h": 3600.0, "hours": 3600.0}
QUANTITY_UNITS = {"db", "dbfs", "lufs", "px", "hz", "khz", "bpm", "percent", "pct", "usd", "kbps", "fps", "deg", "mb", "words", "semitones"}
FACTOR_NAMES = {"factor", "speed", "scale", "ratio", "rate", "times", "zoom", "multiplier"}
Kind = Literal[
    "asset", "operations", "duration", "factor", "quantity", "count", "choice", "language", "yesno", "moment", "day", "recurrence", "zone",
    "share", "text", "other",
]  # fmt: skip


_NAMED_KINDS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("language", lazy(r"(^|_)(lang|language|languages|locale)$")),
    ("recurrence", lazy(r"^(every|repeat|recurrence|recurring)$")),
    ("zone", lazy(r"^(time_?zone|tz|zone)$")),
)


@dataclass(frozen=True)
class Spec:
    """One field of an input. `unit` is the suffix of its name; `say` maps a value (as text) to the words for it.

    `shown`: value (as text) -> how it is written, or that by language. `ask`: language -> the question for it.
    """

    name: str
    kind: Kind
    required: bool
    many: bool = False
    unit: str = ""
    type: Any = None
    default: Any = None
    description: str = ""
    low: float | None = None
    high: float | None = None
    choices: tuple[Any, ...] = ()
    say: dict[str, tuple[str, ...]] = field(default_factory=dict, hash=False)
    shown: dict[str, Any] = field(default_factory=dict, hash=False)
    ask: dict[str, str] = field(default_factory=dict, hash=False)
    operations: tuple[type[Operation], ...] = ()
    asset: type[Asset] | None = None

    @cached_property
    def sort(self) -> str:
        """The kind of value it takes; each set of choices is a kind of its own."""
        return f"choice of {', '.join(map(str, self.choices))}" if self.kind == "choice" else self.kind

    @cached_property
    def label(self) -> str:
        """The field's name in words, without its unit: `min_silence_s` -> `min silence`."""
        words = humanise(self.name).split()
        return " ".join(words[:-1] if len(words) > 1 and words[-1] == self.unit else words)


def specs_of(model: Any) -> tuple[Spec, ...]:
    """The fields of a Pydantic model, but for an operation's `type`."""
    return tuple(_spec(name, info) for name, info in model.model_fields.items() if name != "type")


def _spec(name: str, info: FieldInfo) -> Spec:
    inner, many, extras = _unwrap(info.annotation)
    extra = info.json_schema_extra if isinstance(info.json_schema_extra, dict) else {}
    metadata = [*info.metadata, *extras]
    operations = _operations(info.annotation)
    kind, unit = _kind(name, inner, bool(operations))
    choices = typing.get_args(inner) if kind == "choice" else ()
    own, shown, ask = ({**_told_in(extras, name), **typing.cast("dict[str, Any]", extra.get(name, {}))} for name in ("say", "shown", "ask"))
    return Spec(
        name=name, kind=kind, unit=unit, required=info.is_required(), many=many, type=inner, description=info.description or "",
        default=None if info.is_required() else info.get_default(), low=_bound(metadata, Ge, Gt), high=_bound(metadata, Le, Lt),
        choices=choices, say=_words(choices, own, info.description or ""), operations=operations,
        shown={str(value).lower(): words for value, words in shown.items()}, ask=ask,
        asset=inner if isinstance(inner, type) and issubclass(inner, Asset) else None,
    )  # fmt: skip


def _unwrap(annotation: Any) -> tuple[Any, bool, list[Any]]:
    """The type inside Optional, Annotated and list; whether there was a list; metadata met on the way."""
    many, extras = False, []
    while True:
        origin, args = typing.get_origin(annotation), typing.get_args(annotation)
        if origin is typing.Annotated:
            extras += list(args[1:])
            annotation = args[0]
        elif origin in (list, set, tuple):
            many, annotation = True, args[0]
        elif origin in (typing.Union, types.UnionType):
            rest = [arg for arg in args if arg is not type(None)]
            if len(rest) != 1:
                return annotation, many, extras
            annotation = rest[0]
        else:
            return annotation, many, extras


def _operations(annotation: Any) -> tuple[type[Operation], ...]:
    if isinstance(annotation, type) and issubclass(annotation, Operation):
        return (annotation,)
    return tuple(found for part in typing.get_args(annotation) if not isinstance(part, str) for found in _operations(part))


def _kind(name: str, inner: Any, operations: bool) -> tuple[Kind, str]:
    unit = name.lower().rsplit("_", 1)[-1]
    if operations:
        return "operations", ""
    if typing.get_origin(inner) is Literal:
        return "choice", ""
    if not isinstance(inner, type):
        return ("moment" if {datetime, date} <= set(typing.get_args(inner)) else "other"), ""  # a moment, or only its day
    if issubclass(inner, Asset):
        return "asset", ""
    if issubclass(inner, bool):
        return "yesno", ""
    if issubclass(inner, str):
        named: list[Kind] = [kind for kind, pattern in _NAMED_KINDS if pattern.search(name)]
        return (named[0] if named else "text"), ""
    if issubclass(inner, datetime):
        return "moment", ""
    if issubclass(inner, date):
        return "day", ""
    if issubclass(inner, int | float) or inner.__name__ == "Decimal":
        return _number_kind(unit, name)
    return "other", ""


def _number_kind(unit: str, name: str) -> tuple[Kind, str]:
    if unit in DURATION_UNITS_S and unit != name:
        return "duration", unit
    if unit in QUANTITY_UNITS:
        return "quantity", unit
    if unit == "share" and unit != name:
        return "share", ""
    return ("factor", "") if unit in FACTOR_NAMES else ("count", "")


def _bound(metadata: list[Any], closed: type, opened: type) -> float | None:
    for item in metadata:
        if isinstance(item, closed | opened):
            return float(
                getattr(item, "ge", None) or getattr(item, "gt", None) or getattr(item, "le", None) or getattr(item, "lt", None) or 0
            )
    return None


def _told_in(extras: list[Any], name: str) -> dict[str, Any]:
    """`say`, `shown` or `ask` that came with the type (`Annotated[Literal[...], Field(json_schema_extra={"say": ...})]`)."""
    found: dict[str, Any] = {}
    for item in extras:
        if isinstance(item, FieldInfo) and isinstance(item.json_schema_extra, dict):
            found.update(typing.cast("dict[str, Any]", item.json_schema_extra.get(name, {})))
    return found


def _words(choices: tuple[Any, ...], own: dict[str, Any], description: str) -> dict[str, tuple[str, ...]]:
    """Words for each value: the field's own, then the shared ones, then those its description gives (`9:16 vertical, ...`)."""
    say = {str(value).lower(): tuple(words) for value, words in own.items()}
    taken = {word for words in say.values() for word in words} | {word for value in choices for word in CHOICES.get(str(value), ())}
    for choice in choices:
        key = str(choice)
        told = re.search(rf"(?:^|[\s,;:(]){re.escape(key)}:? ([^\d,;.()]+)(?:\(([^)]*)\))?", description)
        words = [told[1], *(told[2] or "").split(",")] if told else []
        extra = tuple(word for word in (w.strip().lower() for w in words) if word and word not in taken and word.count(" ") < 3)
        say[key.lower()] = (*say.get(key.lower(), ()), *CHOICES.get(key, ()), *extra)
    return say
