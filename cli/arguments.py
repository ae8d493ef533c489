"""A tool's arguments on the command line, from its JSON schema: `--duration-s 4`, `--burn`, `--languages en --languages th`, else JSON."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from core.errors import InvalidInput

Schema = dict[str, Any]
WORDS = {"integer": "whole number", "number": "number", "boolean": "yes or no", "object": "JSON", "string": "text"}


@dataclass(frozen=True)
class Option:
    """One argument of a tool. `schema` has its references and `null` alternatives resolved."""

    name: str
    schema: Schema
    description: str
    default: Any
    required: bool

    @property
    def flag(self) -> str:
        return "--" + self.name.replace("_", "-")

    @property
    def type(self) -> str:
        return type_words(self.schema)


def options_of(schema: Schema) -> dict[str, Option]:
    """Every argument of an input schema, by name, in its order."""
    required = set(schema.get("required", []))
    found: dict[str, Option] = {}
    for name, part in schema.get("properties", {}).items():
        resolved = resolve(part, schema)
        description = part.get("description") or resolved.get("description") or ""
        found[name] = Option(name, resolved, description, part.get("default"), name in required)
    return found


def resolve(part: Schema, root: Schema) -> Schema:
    """`part` with `$ref` followed, `null` alternatives dropped, and the definitions kept for what is inside it."""
    if "$ref" in part:
        return resolve(root["$defs"][part["$ref"].rsplit("/", 1)[-1]], root)
    branches = [b for b in part.get("anyOf", part.get("oneOf", [])) if b.get("type") != "null"]
    if len(branches) == 1:
        return resolve({**branches[0], **({"description": part["description"]} if "description" in part else {})}, root)
    if branches:
        return {**part, "branches": [resolve(branch, root) for branch in branches]}
    if part.get("type") == "array":
        return {**part, "items": resolve(part.get("items", {}), root)}
    if "properties" in part:
        return {**part, "properties": {name: resolve(inner, root) for name, inner in part["properties"].items()}}
    return part


def type_words(schema: Schema) -> str:
    """How a value is written, in a word or two."""
    if schema.get("format") == "asset":
        return f"{schema.get('x-asset-kind', 'asset')} file or id".replace("asset file", "file")
    if "enum" in schema:
        return "|".join(str(value) for value in schema["enum"])
    if "const" in schema:
        return str(schema["const"])
    if schema.get("type") == "array":
        return f"{type_words(schema.get('items', {}))}, repeatable"
    if "branches" in schema:
        kinds = [kind for branch in schema["branches"] if (kind := kind_of(branch))]
        return "|".join(kinds) if kinds else " or ".join(dict.fromkeys(type_words(branch) for branch in schema["branches"]))
    return WORDS.get(schema.get("type", ""), "JSON")


def kind_of(schema: Schema) -> str:
    """The name of an alternative that is told apart by its `type` (an operation); empty for others."""
    marker = schema.get("properties", {}).get("type", {})
    return str(marker.get("const") or marker.get("default") or "")


def parse(words: list[str], options: dict[str, Option], tool: str) -> dict[str, Any]:
    """Values of command line `words`. InvalidInput names what is not understood, or is missing, and what would be right."""
    values: dict[str, Any] = {}
    position = 0
    while position < len(words):
        word = words[position]
        if not word.startswith("--") or word == "--":
            raise InvalidInput(f"{word!r} is not expected here.", hint=f"Arguments have names: jarvis run {tool} --help shows them.")
        flag, has_value, value = word.partition("=")
        option, negated = _option(flag, options, tool)
        position += 1
        if option.schema.get("type") == "boolean" and not has_value:
            values[option.name] = not negated
            continue
        if not has_value:
            if position >= len(words):
                raise InvalidInput(f"{flag} needs a value ({option.type}).", hint=option.description or None)
            value, position = words[position], position + 1
        _put(values, option, value)
    missing = [option.flag for option in options.values() if option.required and option.name not in values]
    if missing:
        raise InvalidInput(f"{tool} needs {', '.join(missing)}.", hint=f"jarvis run {tool} --help shows all arguments.")
    return values


def _option(flag: str, options: dict[str, Option], tool: str) -> tuple[Option, bool]:
    name = flag.removeprefix("--").replace("-", "_")
    if name in options:
        return options[name], False
    plain = name.removeprefix("no_")
    if plain != name and plain in options and options[plain].schema.get("type") == "boolean":
        return options[plain], True
    close = get_close_matches(name, options, 1, 0.5)
    meant = f"Did you mean {options[close[0]].flag}? " if close else ""
    raise InvalidInput(f"{tool} has no argument {flag}.", hint=f"{meant}jarvis run {tool} --help shows all arguments.")


def _put(values: dict[str, Any], option: Option, text: str) -> None:
    if option.schema.get("type") != "array":
        values[option.name] = value_of(text, option.schema, option.flag)
        return
    items = _json_list(text)
    if items is None:
        items = [value_of(text, option.schema.get("items", {}), option.flag)]
    values.setdefault(option.name, []).extend(items)


def _json_list(text: str) -> list[Any] | None:
    if not text.lstrip().startswith("["):
        return None
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        message = f"This is not valid JSON: {text[:60]} ({error.msg} at character {error.pos})."
        raise InvalidInput(message, hint="Put it in single quotes.") from error


def value_of(text: str, schema: Schema, flag: str) -> Any:
    """One value of a text, typed by its schema. InvalidInput when it cannot be one."""
    kind = schema.get("type")
    try:
        if kind == "integer":
            return int(text)
        if kind == "number":
            return float(text)
        if kind == "boolean":
            return {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}[text.lower()]
    except (ValueError, KeyError) as error:
        raise InvalidInput(f"{flag} takes a {type_words(schema)}, not {text!r}.") from error
    if kind == "string" or "enum" in schema:
        return text
    if not text.lstrip().startswith(("{", "[")) and any(kind_of(branch) == text for branch in [schema, *schema.get("branches", [])]):
        return {"type": text}
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        if any(branch.get("type") == "string" for branch in schema.get("branches", [])) or not schema:
            return text
        hint = f"It can be {type_words(schema)}, or JSON in single quotes."
        raise InvalidInput(f"{flag} does not take {text[:60]!r}.", hint=hint) from error


def replace_assets(value: Any, schema: Schema, replace: Callable[[str], str]) -> Any:
    """`value` with every text that stands where an asset is expected passed through `replace` (which uploads local files)."""
    if schema.get("format") == "asset":
        return replace(value) if isinstance(value, str) else value
    if isinstance(value, list):
        return [replace_assets(item, schema.get("items", {}), replace) for item in value]
    if isinstance(value, dict):
        chosen = next((b for b in schema.get("branches", []) if kind_of(b) and kind_of(b) == value.get("type")), schema)
        inner = chosen.get("properties", {})
        return {key: replace_assets(item, inner.get(key, {}), replace) for key, item in value.items()}
    for branch in schema.get("branches", []):
        if branch.get("format") == "asset":
            return replace_assets(value, branch, replace)
    return value
