"""The page of tools is what the tools say of themselves."""

from __future__ import annotations

from pathlib import Path

from tools.catalogue import PAGE, house_tools, page
from tools.registry import Registry


def test_the_page_is_current(catalogue: Registry) -> None:
    assert Path(__file__).parents[2] / "docs" / "tools.md" == PAGE
    assert PAGE.read_text(encoding="utf-8") == page(house_tools(catalogue)), "run `python -m tools.catalogue`"


def test_the_page_names_every_tool_operation_and_argument(catalogue: Registry) -> None:
    text = page(house_tools(catalogue))
    for tool in catalogue.tools.values():
        assert f"## {tool.name}\n" in text
        assert all(f"| `{name}` |" in text for name in tool.input.model_fields)
    for operation in ("clean_audio", "cut_silence", "reframe", "speed", "trim"):
        assert f"### video.edit: {operation}\n" in text
    assert "| `factor` | number, 0.25 to 8 | required |" in text
