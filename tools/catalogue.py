"""The table of everything JARVIS can do, as Markdown: `python -m tools.catalogue` writes `docs/tools.md`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tools.contract import Operation, Tool
from tools.registry import Registry, operations_of, registry

PAGE = Path(__file__).parent.parent / "docs" / "tools.md"
_EFFECTS = {"none": "nothing", "spends": "spends money", "publishes": "publishes", "deletes": "deletes"}


def page(tools: Sequence[Tool]) -> str:
    """The text of `docs/tools.md`: the tools as a table, then each with its arguments."""
    lines = [
        "# What JARVIS can do",
        "",
        "Generated from the tools themselves by `python -m tools.catalogue`; a test checks that it is current.",
        "",
        "| tool | what it does | gives | effect | runs in |",
        "|---|---|---|---|---|",
        *(
            f"| [`{tool.name}`](#{_anchor(tool.name)}) | {tool.title} | {_gives(tool)} | {_EFFECTS[tool.effect]} | {tool.lane} |"
            for tool in tools
        ),
    ]
    for tool in tools:
        lines += [
            "",
            f"## {tool.name}",
            "",
            tool.description,
            "",
            f"Say: {_said(tool.say)}",
            "",
            *_arguments(tool.input.model_json_schema()),
        ]
        for operation in _operations(tool):
            schema = operation.model_json_schema()
            lines += ["", f"### {tool.name}: {operation.model_fields['type'].default}", "", schema["description"], ""]
            lines += [f"Say: {_said(operation.say)}", "", *_arguments(schema)]
    return "\n".join(lines).rstrip() + "\n"


def house_tools(found: Registry) -> list[Tool]:
    """The tools of this repository, without those of JARVIS_TOOL_PACKAGES."""
    return [tool for tool in found.tools.values() if tool.module.startswith("tools.")]


def _anchor(name: str) -> str:
    return name.replace(".", "")


def _gives(tool: Tool) -> str:
    return ", ".join(dict.fromkeys(tool.output_kinds().values())) or "an answer"


def _said(examples: tuple[str, ...] | list[str]) -> str:
    return " · ".join(f"“{example}”" for example in examples)


def _operations(tool: Tool) -> list[type[Operation]]:
    """The operations a tool takes, by their `type`."""
    if "operations" not in tool.input.model_fields:
        return []
    own = [operation for operation in operations_of(tool.domain) if operation.__module__.startswith("tools.")]
    return sorted(own, key=lambda operation: operation.model_fields["type"].default)


def _arguments(schema: dict[str, Any]) -> list[str]:
    properties = {name: field for name, field in schema.get("properties", {}).items() if name != "type"}
    if not properties:
        return ["No arguments."]
    required = schema.get("required", [])
    rows = [
        f"| `{name}` | {_type(field)} | {_default(name, field, required)} | {field.get('description', '')} |"
        for name, field in properties.items()
    ]
    return ["| argument | type | default | meaning |", "|---|---|---|---|", *rows]


def _type(field: dict[str, Any]) -> str:
    if "anyOf" in field:
        return " or ".join(_type(option) for option in field["anyOf"] if option.get("type") != "null")
    if "x-asset-kind" in field:
        return "any file" if field["x-asset-kind"] == "asset" else field["x-asset-kind"]
    if "enum" in field:
        return ", ".join(f"`{value}`" for value in field["enum"])
    if field.get("type") == "array":
        return "list of operations" if "discriminator" in field["items"] else f"list of {_type(field['items'])}"
    low, high = field.get("minimum", field.get("exclusiveMinimum")), field.get("maximum", field.get("exclusiveMaximum"))
    kind = str(field.get("type", "value"))
    words = {"string": "text", "boolean": "yes or no", "integer": "whole number"}.get(kind, kind)
    return words if low is None or high is None else f"{words}, {low:g} to {high:g}"


def _default(name: str, field: dict[str, Any], required: list[str]) -> str:
    if name in required:
        return "required"
    value = field.get("default")
    return "" if value in (None, "", []) else f"`{value}`"


if __name__ == "__main__":
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(page(house_tools(registry())), encoding="utf-8")
