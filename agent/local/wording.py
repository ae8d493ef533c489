"""What the local planner says: titles of steps, questions about what is missing, and what it can do."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from agent.language import detect
from agent.local.abilities import SLOT, Ability, Phrase
from agent.local.fields import Spec
from agent.local.filling import likeness
from agent.local.lexicon.values import SHOWN
from agent.local.wiring import Wires
from agent.local.words import humanise
from agent.phrases import PHRASES, phrase

_MOST = 12  # more abilities than this in one reply is a wall of text


def part_title(ability: Ability, values: dict[str, Any], said: str, language: str) -> str:
    """What is done, in the words of the example that shows the values and looks most like what was said: "make it vertical (9:16)"."""
    shown = {name: value for name, value in values.items() if name in ability.slots}
    own = [p for p in ability.phrases if detect(p.text) == language and all(slot in ability.slots for slot in p.slots)]
    whole = _example(ability, shown, own, said, language)
    if whole:
        return whole
    each = [_example(ability, {name: value}, own, said, language) for name, value in shown.items()]
    if len(each) > 1 and all(each):
        return ", ".join(each)
    plain = next((p.text for p in own if not p.slots), "") if not any(ability.slots[name].required for name in shown) else ""
    head = plain if ability.operation and plain else ability.title[:1].lower() + ability.title[1:]
    if not shown:
        return head
    values_shown = [f"{ability.slots[name].label} {_show(ability.slots[name], value, False, language)}" for name, value in shown.items()]
    return f"{head} ({', '.join(values_shown)})"


def _example(ability: Ability, shown: dict[str, Any], own: Sequence[Phrase], said: str, language: str) -> str:
    """The example with exactly these values, filled in; empty when there is none."""
    full = [p for p in own if shown and set(p.slots) == set(shown)]
    slower = any(ability.slots[name].kind == "factor" and value < 1 for name, value in shown.items())
    fitting = [p for p in full if not (slower and any("fast" in token.concepts for token in p.words))] or full
    if not fitting:
        return ""
    best = max(fitting, key=lambda p: likeness(p, said))
    bare = re.search(r"\}\s*(?:s|sec|seconds?|second|วินาที|секунд\w*)\b", best.text) is not None
    return SLOT.sub(lambda match: _show(ability.slots[match[1]], shown[match[1]], bare, language), best.text)


def sentence(parts: Sequence[str]) -> str:
    """Parts as one title: comma-separated, capitalised."""
    text = ", ".join(parts)
    return text[:1].upper() + text[1:]


def _show(spec: Spec, value: Any, bare_unit: bool, language: str) -> str:
    if isinstance(value, list):
        return ", ".join(_show(spec, item, bare_unit, language) for item in value)
    if spec.kind == "duration" and spec.unit in ("s", "sec", "seconds") and not bare_unit:
        return f"{int(value) // 60}:{int(value) % 60:02d}" if float(value).is_integer() else f"{value:g} s"
    if language == "en" and str(value) in SHOWN:
        return SHOWN[str(value)]
    return f"{value:g}" if isinstance(value, float) else str(value)


def ask_asset(wires: Wires, language: str) -> str:
    """Which file: by kind, naming the candidates when there are a few, and the file that does not fit."""
    kind = kind_word(wires.missing[0].asset.kind if wires.missing[0].asset else "asset", language)
    names = [source.name for source in wires.choices if source.name]
    if 2 <= len(names) <= 4:
        return phrase(
            "ask_which",
            language,
            kind=kind,
            names=f", {phrase('or', language)} ".join([", ".join(names[:-1]), names[-1]]).replace(", , ", ", "),
        )
    if wires.wrong and wires.wrong.name:
        return phrase("wrong_kind", language, kind=kind, name=wires.wrong.name, actual=kind_word(wires.wrong.kind, language))
    return phrase("ask_asset", language, kind=kind)


def ask_field(spec: Spec, language: str) -> str:
    """One question for a value: its choices when they are few, else what the field's description says."""
    if spec.choices and len(spec.choices) <= 6:
        shown = [SHOWN.get(str(choice), humanise(str(choice))) for choice in spec.choices]
        return phrase("ask_choice", language, field=spec.label, choices=", ".join(shown[:-1]) + f" {phrase('or', language)} {shown[-1]}")
    about = spec.description.split(". ")[0].rstrip(".")
    if about.startswith("How ") and language == "en":
        return f"{about}?"
    if spec.kind == "text" or not about:
        return phrase("ask_text", language, field=spec.label)
    return phrase("ask_value", language, field=spec.label, about=f"({about}.)").strip()


def ask_how(ability: Ability, language: str) -> str:
    """How exactly: with one or two of the ability's examples that have values in them."""
    examples = [p.text for p in ability.phrases if p.slots and detect(p.text) == language] or [p.text for p in ability.phrases if p.slots]
    shown = [f'"{SLOT.sub("…", text)}"' for text in examples[:2]]
    return phrase("ask_how", language, examples=f" {phrase('or', language)} ".join(shown))


def ask_range(spec: Spec, value: Any, language: str) -> str:
    """The value is out of the field's bounds: which ones would do."""
    low, high = (f"{bound:g}" if bound is not None else "" for bound in (spec.low, spec.high))
    key = "ask_range" if low and high else "ask_at_least" if low else "ask_at_most"
    return phrase(key, language, field=spec.label, value=f"{value:g}", low=low, high=high)


def kind_word(kind: str, language: str) -> str:
    return PHRASES.get(language, PHRASES["en"]).get(kind, kind)


def capabilities(abilities: Sequence[Ability]) -> str:
    """What can be done here, as a list: the operations of tools that have them, the other tools by title."""
    with_operations = {ability.tool.name for ability in abilities if ability.operation}
    titles = [ability.title for ability in abilities if ability.operation or ability.tool.name not in with_operations]
    shown = list(dict.fromkeys(title[:1].lower() + title[1:] for title in titles if title))
    return "; ".join(shown[:_MOST]) + (" ..." if len(shown) > _MOST else ".")
