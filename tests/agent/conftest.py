"""The tools that sentences are planned over."""

from __future__ import annotations

import pytest

from tools.catalogue import house_tools
from tools.contract import Tool
from tools.registry import registry


@pytest.fixture(scope="module")
def house() -> list[Tool]:
    """Every tool JARVIS ships, as the planner sees them."""
    return house_tools(registry())
