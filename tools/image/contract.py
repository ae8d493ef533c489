"""What an engine of `image.generate` is asked and what it gives back.

    @provider("image.generate", name="acme", cost="about $0.04 a picture", available=lambda: Availability(bool(key()), "set ACME_API_KEY"))
    class Acme:
        def price_usd(self, count: int, aspect: Aspect) -> Decimal: ...
        def paint(self, wish: Wish) -> list[Painted]: ...

An engine that knows no layers, subjects or focus leaves them empty: nothing is made up for it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal, Protocol

from tools.contract import Aspect

CAPABILITY = "image.generate"
Letters = Literal["small", "normal", "large"]
SIZES: dict[Aspect, tuple[int, int]] = {"9:16": (1080, 1920), "16:9": (1920, 1080), "1:1": (1080, 1080), "4:5": (1080, 1350)}
"""Width and height in pixels of a finished picture."""


@dataclass(frozen=True)
class Wish:
    """Pictures as they were asked for.

    style: a grammar's name, or empty. palette: a palette's name or a colour family, or empty. family: pictures of one family look alike.
    title: words to be set on the picture. details: lines of words to be set on it, smaller. letters: how large all of them are to be.
    count: so many different ones.
    layered: layers are wanted too, where the engine has them. language: of the person, for the `note` of what is painted.
    """

    prompt: str
    aspect: Aspect
    folder: Path
    style: str = ""
    palette: str = ""
    family: str = ""
    title: str = ""
    details: tuple[str, ...] = ()
    letters: Letters = "normal"
    seed: int = 0
    count: int = 1
    layered: bool = False
    language: str = "en"
    cancelled: Callable[[], bool] = lambda: False
    progress: Callable[[float], None] = lambda fraction: None


@dataclass(frozen=True)
class Layer:
    """PNG with transparency, larger than the picture by `margin` (a share of width and height) on every side. depth: 0 far .. 1 near."""

    path: Path
    depth: float
    margin: float


@dataclass(frozen=True)
class Painted:
    """One picture: PNG, as large as `SIZES` says.

    colours: background, surface, primary, accent, ink as #rrggbb. focus: x, y; quiet: x0, y0, x1, y1 where words may stand; both as shares
    of width and height. note: what a person should know, in a sentence. usd: what a service charged, with the `units` it counts in.
    """

    path: Path
    evidence: dict[str, Any]
    palette: str = ""
    colours: dict[str, str] = field(default_factory=dict)
    focus: tuple[float, float] = (0.5, 0.5)
    quiet: tuple[float, float, float, float] | None = None
    grammar: str = ""
    subjects: tuple[str, ...] = ()
    layers: tuple[Layer, ...] = ()
    note: str = ""
    usd: Decimal = Decimal(0)
    units: dict[str, Any] | None = None


class Painter(Protocol):
    """An engine. Constructing one is free: no connection, no library."""

    def price_usd(self, count: int, aspect: Aspect) -> Decimal:
        """Upper bound of what so many pictures cost; touches no network."""
        ...

    def paint(self, wish: Wish) -> list[Painted]:
        """As many as were wished for. Raises ToolRetry when another wish would work, Unavailable when another engine should try."""
        ...
