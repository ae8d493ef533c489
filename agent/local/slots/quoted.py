"""Words given literally: text in quotes, an e-mail address, a link."""

from __future__ import annotations

from collections.abc import Iterator

from agent.local.catalogue.fields import Spec
from agent.local.slots import Entity, Found
from agent.patterns import lazy

SERVES = ("text",)

QUOTE = lazy(r'"(?P<d>[^"]+)"|(?<!\w)\'(?P<s>[^\']+(?:\'\w[^\']*)*)\'(?!\w)')
_ADDRESS = lazy(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|https?://\S+")
_IS_ADDRESS = lazy(r"(?:^|_)(?:to|email|mail|recipient|address|url|link|from|cc)(?:_|$)")


def find(text: str, spec: Spec) -> Iterator[Found]:
    """Addresses only for fields that are one, quotes only for the others."""
    if _IS_ADDRESS.search(spec.name):
        yield from (Found(match.start(), match.end(), 1.0, match[0].rstrip(".,")) for match in _ADDRESS.finditer(text))
    else:
        yield from (Found(match.start(), match.end(), 1.0, (match["d"] or match["s"]).strip()) for match in QUOTE.finditer(text))


def entities(text: str) -> Iterator[Entity]:
    yield from (Entity("text", match.start(), match.end()) for pattern in (QUOTE, _ADDRESS) for match in pattern.finditer(text))
