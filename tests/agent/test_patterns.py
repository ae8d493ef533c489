"""Patterns that are compiled when they are first used."""

from __future__ import annotations

import gc
import importlib
import pkgutil
import re

import pytest

import agent
from agent.patterns import Lazy, compiled, lazy


def test_a_lazy_pattern_is_used_like_any_other() -> None:
    found = lazy(r"(?P<n>\d+) (?:cats|dogs)", re.IGNORECASE)
    assert found.pattern == r"(?P<n>\d+) (?:cats|dogs)"
    match = found.search("have 12 Cats and 3 dogs")
    assert match is not None
    assert match["n"] == "12"
    assert found.sub("", "12 cats, 3 dogs") == ", "
    assert [hit["n"] for hit in found.finditer("1 cats 2 dogs")] == ["1", "2"]
    assert (found.fullmatch("7 dogs") is not None, found.match("no 7 dogs"), found.groups) == (True, None, 1)


def test_it_is_compiled_once_and_not_before_it_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = list[str]()
    real = re.compile
    monkeypatch.setattr(re, "compile", lambda pattern, flags=0: asked.append(pattern) or real(pattern, flags))
    found = lazy("a+")
    assert asked == []
    assert [bool(found.search(text)) for text in ("aa", "b", "ca")] == [True, False, True]
    assert asked == ["a+"]


def test_what_is_no_pattern_is_said_when_it_is_used() -> None:
    with pytest.raises(re.error):
        lazy("(").search("text")


def test_every_pattern_of_the_agent_can_be_compiled() -> None:
    """One with a mistake in it would otherwise be met by the first message that comes to it."""
    for module in pkgutil.walk_packages(agent.__path__, "agent."):
        if ".build_" not in module.name:
            importlib.import_module(module.name)
    patterns = [one for one in gc.get_objects() if isinstance(one, Lazy)]
    assert len(patterns) > 1000
    for one in patterns:
        assert one.groups >= 0, one.pattern


def test_a_pattern_of_a_table_is_kept() -> None:
    assert compiled("b+", re.IGNORECASE) is compiled("b+", re.IGNORECASE)
