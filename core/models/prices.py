"""What an answer cost: prices per model as dated data (`prices.json`), which JARVIS_MODEL_PRICES overrides."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from core.models.answer import Usage
from core.settings import settings

_VENDORS = (".openai.com", ".anthropic.com", ".mistral.ai")
_DATED = re.compile(r"-(\d{8}|\d{4}-\d{2}-\d{2})$")  # a snapshot (claude-haiku-4-5-20251001) costs what its model costs


@dataclass(frozen=True)
class Price:
    """US dollars per million tokens. `cached`: of input the provider still knew from the last question."""

    input: Decimal
    cached: Decimal
    output: Decimal

    def of(self, usage: Usage) -> Decimal:
        """The price of these tokens, to the millionth of a dollar."""
        fresh = max(0, usage.input_tokens - usage.cached_tokens)
        total = fresh * self.input + usage.cached_tokens * self.cached + usage.output_tokens * self.output
        return (total / 1_000_000).quantize(Decimal("0.000001"))


def price(label: str) -> Price | None:
    """The price of a model, the setting's before the table's; None when neither knows it, and at a base URL of one's own."""
    name = label.partition("@")[0]
    own = settings().model_prices
    if name in own:
        given = own[name]
        return Price(given.input, given.input if given.cached is None else given.cached, given.output)
    listed = _table()
    return None if _elsewhere(name) else listed.get(name) or listed.get(_DATED.sub("", name))


def cost_usd(label: str, usage: Usage) -> Decimal | None:
    """What the tokens cost; None when the price of the model is not known."""
    known = price(label)
    return None if known is None else known.of(usage)


def _elsewhere(label: str) -> bool:
    """A compatible server may serve any model under any name: its prices are its own."""
    base_url = str(getattr(settings(), f"{label.partition(':')[0]}_base_url", ""))
    return bool(base_url) and not (urlsplit(base_url).hostname or "").endswith(_VENDORS)


@lru_cache(maxsize=1)
def _table() -> dict[str, Price]:
    data: dict[str, Any] = json.loads((Path(__file__).parent / "prices.json").read_text(encoding="utf-8"))
    return {
        label: Price(Decimal(entry["input"]), Decimal(entry["cached"]), Decimal(entry["output"])) for label, entry in data["models"].items()
    }
