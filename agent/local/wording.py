"""What the local planner says: titles of steps, questions about what is missing, and what it can do."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from agent.language import detect
from agent.local.abilities import Ability
from agent.local.fields import Spec
from agent.local.lexicon.values import SHOWN
from agent.local.wiring import Wires
from agent.local.words import humanise
from agent.phrases import PHRASES, phrase
from tools.contract import Tool

_SLOT = re.compile(r"\{(\w+)\}")
_MOST = 12  # more abilities than this in one reply is a wall of text


def step_title(parts: Sequence[tuple[Ability, dict[str, Any]]], language: str) -> str:
    """`Cut the silences out, make it vertical (9:16)`: each part by the example that shows its values best."""
    text = ", ".join(_part(ability, values, language) for ability, values in parts)
    return text[:1].upper() + text[1:]


def _part(ability: Ability, values: dict[str, Any], language: str) -> str:
    shown = {name: value for name, value in values.items() if name in ability.slots}
    fitting = [p for p in ability.phrases if detect(p.text) == language and {slot for slot in p.slots if slot in ability.slots} <= set(shown)]
    full = [p for p in fitting if shown and set(p.slots) == set(shown)]
    if full:
        return _SLOT.sub(lambda match: _show(ability.slots[match[1]], shown[match[1]]), full[0].text)
    rest = "" if not shown else " (" + ", ".join(f"{spec_label(ability, name)} {_show(ability.slots[name], value)}" for name, value in shown.items()) + ")"
    plain = next((p.text for p in fitting if not p.slots), "") if not any(ability.slots[name].required for name in shown) else ""
    return (plain or (ability.title.lower() if not ability.operation else humanise(ability.name))) + rest


def spec_label(ability: Ability, name: str) -> str:
    return ability.slots[name].label


def _show(spec: Spec, value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(_show(spec, item) for item in value)
    if spec.kind == "duration" and spec.unit in ("s", "sec", "seconds") and isinstance(value, int | float) and value >= 10:
        return f"{int(value) // 60}:{value % 60:02g}" if value % 1 == 0 else f"{value:g}"
    return SHOWN.get(str(value), f"{value:g}" if isinstance(value, float) else str(value))


def ask_asset(wires: Wires, language: str) -> str:
    """Which file: by kind, naming the candidates when there are a few, and the file that does not fit."""
    kind = kind_word(wires.missing[0].asset.kind if wires.missing[0].asset else "asset", language)
    names = [source.name for source in wires.choices if source.name]
    if 2 <= len(names) <= 4:
        return phrase("ask_which", language, kind=kind, names=f", {phrase('or', language)} ".join([", ".join(names[:-1]), names[-1]]).replace(", , ", ", "))
    if wires.wrong and wires.wrong.name:
        return phrase("wrong_kind", language, kind=kind, name=wires.wrong.name, actual=kind_word(wires.wrong.kind, language))
    return phrase("ask_asset", language, kind=kind)


def ask_field(spec: Spec, language: str) -> str:
    """One question for a value: its choices when they are few, else what the field's description says."""
    if spec.choices and len(spec.choices) <= 6:
        shown = [SHOWN.get(str(choice), humanise(str(choice))) for choice in spec.choices]
        return phrase("ask_choice", language, field=spec.label, choices=", ".join(shown[:-1]) + f" {phrase('or', language)} {shown[-1]}")
    about = spec.description.split(". ")[0].rstrip(".")
    if spec.kind == "text" or not about:
        return phrase("ask_text", language, field=spec.label)
    return phrase("ask_value", language, field=spec.label, about=f"({about}.)").strip()


def kind_word(kind: str, language: str) -> str:
    return PHRASES.get(language, PHRASES["en"]).get(kind, kind)


def capabilities(catalogue: Sequence[Tool], abilities: Sequence[Ability]) -> str:
    """What can be done here, as a list: the operations of tools that have them, the other tools by title."""
    with_operations = {ability.tool.name for ability in abilities if ability.operation}
    titles = [ability.title for ability in abilities if ability.operation or ability.tool.name not in with_operations]
    shown = list(dict.fromkeys(title[:1].lower() + title[1:] for title in titles if title))
    return "; ".join(shown[:_MOST]) + (" ..." if len(shown) > _MOST else ".")
