"""Money for tokens: exact, dated, and never guessed for a model whose price is not known."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.models import Usage, cost_usd, prices
from core.models.choice import providers
from core.settings import settings


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch, jarvis_home: Any) -> Iterator[None]:
    settings.cache_clear()
    yield
    monkeypatch.undo()
    settings.cache_clear()


def test_cached_input_has_its_own_price() -> None:
    usage = Usage(input_tokens=10_000, cached_tokens=8_000, output_tokens=500)
    assert cost_usd("openai:gpt-5.4-mini", usage) == Decimal("0.004350")  # 2,000 at 0.75, 8,000 at 0.075, 500 at 4.50


def test_a_dated_snapshot_costs_what_its_model_costs() -> None:
    usage = Usage(1_000_000, 0, 0)
    assert cost_usd("anthropic:claude-haiku-4-5-20251001", usage) == Decimal(1)


def test_an_unknown_model_has_no_price_until_somebody_says_it(monkeypatch: pytest.MonkeyPatch) -> None:
    assert cost_usd("openai:llama3:8b", Usage(1000, 0, 1000)) is None
    monkeypatch.setenv("JARVIS_MODEL_PRICES", '{"openai:llama3:8b": {"input": "0.10", "output": 0.4}}')
    settings.cache_clear()
    assert cost_usd("openai:llama3:8b", Usage(1_000_000, 500_000, 1_000_000)) == Decimal("0.5")


def test_a_server_of_ones_own_does_not_cost_what_the_vendor_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:11434/v1")
    settings.cache_clear()
    assert cost_usd("openai:gpt-5.4-mini", Usage(1000, 0, 0)) is None
    monkeypatch.setenv("OPENAI_BASE_URL", "https://api.openai.com/v1")
    settings.cache_clear()
    assert cost_usd("openai:gpt-5.4-mini", Usage(1_000_000, 0, 0)) == Decimal("0.75")


tokens = st.integers(0, 10_000_000)


@given(tokens, tokens, tokens)
def test_money_adds_up_and_is_never_negative(fresh: int, cached: int, written: int) -> None:
    one = prices.Price(Decimal("0.75"), Decimal("0.075"), Decimal("4.5"))
    whole = one.of(Usage(fresh + cached, cached, written))
    parts = one.of(Usage(fresh, 0, 0)) + one.of(Usage(cached, cached, 0)) + one.of(Usage(0, 0, written))
    assert whole >= 0 and abs(whole - parts) <= Decimal("0.000002")


def test_the_table_is_dated_and_its_names_can_be_used() -> None:
    data = json.loads(Path(prices.__file__).with_name("prices.json").read_text())
    assert date.fromisoformat(data["as_of"]) <= date(2100, 1, 1) and data["per_tokens"] == 1_000_000
    for label, entry in data["models"].items():
        assert label.split(":")[0] in providers()
        assert 0 < Decimal(entry["cached"]) <= Decimal(entry["input"]) < Decimal(entry["output"]), label
