"""Sentence vectors: the model in the wheel by default, or an OpenAI-compatible server when `JARVIS_EMBEDDINGS` names one.

Vectors of two embedders say nothing about each other, so whoever stores one stores `Embedder.name` beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Protocol

from core.errors import InvalidInput, Unavailable
from core.settings import settings

if TYPE_CHECKING:
    import httpx
    import numpy as np
    from numpy.typing import NDArray

# Still the name it had when it computed in 32 bits: vectors of then and of now are .998 alike (cosine, median; least .995), and questions
# of now find among vectors of then what they found before (benchmarks/recall.py, recall@10 and MRR: .857 and .613; before .856 and .610;
# with vectors of now .857 and .611).
BUNDLED = "minilm"
_DEFAULT_URL = "https://api.openai.com/v1"
_BATCH = 256  # the protocol takes 2048 inputs; smaller ones lose less when a call fails
_LONGEST = 8_000  # characters of one text: models of this protocol take about 8,000 tokens, and a token may be one Thai character
_TIMEOUT_S = 60.0
_HINT = "Check OPENAI_API_KEY, OPENAI_BASE_URL and the name in JARVIS_EMBEDDINGS."


class Embedder(Protocol):
    """Turns texts into vectors whose products are cosine similarities. Thread-safe."""

    @property
    def name(self) -> str:
        """What made the vectors: `minilm`, or the provider and model. Stored with every vector."""
        ...

    @property
    def dimensions(self) -> int:
        """Length of its vectors. May ask the server once."""
        ...

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Vectors (n, dimensions), float32, of unit length, in the order of the texts.

        Raises Unavailable or Overloaded when the server that computes them cannot.
        """
        ...


def embedder() -> Embedder:
    """The embedder the settings name; loaded once, at the first text. Raises InvalidInput for a name that is none."""
    return named(settings().embeddings.strip() or BUNDLED)


def named(label: str) -> Embedder:
    """The embedder of that name (`Embedder.name`), to search vectors made before another was chosen. Raises InvalidInput, Unavailable."""
    config = settings()
    key = config.openai_api_key.get_secret_value() if config.openai_api_key else ""
    return _embedder(label, config.openai_base_url, key)


def bundled() -> Embedder:
    """The model in the wheel, whatever the settings name: for what must work the same offline. Raises Unavailable when it is missing."""
    return _embedder(BUNDLED, "", "")


def is_english(word: str) -> bool:
    """Whether the bundled model has a lower-case word whole: one that is met in English text."""
    return bool(_model().has_word(word))


@lru_cache(maxsize=4)
def _embedder(label: str, base_url: str, key: str) -> Embedder:
    if label == BUNDLED:
        return _Bundled()
    provider, _, model = label.partition(":")
    if provider != "openai" or not model:
        raise InvalidInput(
            f"JARVIS_EMBEDDINGS cannot be {label!r}",
            hint=f"Write openai:NAME (OpenAI or any compatible server, see OPENAI_BASE_URL) or {BUNDLED}.",
        )
    if not key and not base_url:
        raise Unavailable(f"{label} has no key", hint="Set OPENAI_API_KEY, or OPENAI_BASE_URL for a compatible server that needs none.")
    return _OpenAI(label, model, base_url, key)


class _Bundled:
    """all-MiniLM-L6-v2, see core/minilm.py."""

    name = BUNDLED
    dimensions = 384

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        return _model().embed(texts)


@lru_cache(maxsize=1)
def _model() -> Any:
    from core.minilm import MiniLM

    return MiniLM()


class _OpenAI:
    """`POST /v1/embeddings` (platform.openai.com/docs/api-reference/embeddings), also of compatible servers."""

    def __init__(self, label: str, model: str, base_url: str, key: str) -> None:
        self.name = label
        self._model = model
        self._url = f"{(base_url or _DEFAULT_URL).rstrip('/')}/embeddings"
        self._key = key
        self._dimensions = 0

    @property
    def dimensions(self) -> int:
        if not self._dimensions:
            self.embed(["length"])
        return self._dimensions

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        import numpy as np

        # An empty input is refused by the protocol; a blank one is not.
        inputs = [text[:_LONGEST] or " " for text in texts]
        parts = [self._ask(inputs[start : start + _BATCH]) for start in range(0, len(inputs), _BATCH)]
        return np.concatenate(parts) if parts else np.empty((0, self.dimensions), np.float32)

    def _ask(self, inputs: list[str]) -> NDArray[np.float32]:
        import numpy as np

        from core.http import call

        answer = call(
            "The embedding server", "POST", self._url, headers={"Authorization": f"Bearer {self._key or 'none'}"}, secret=self._key,
            json={"model": self._model, "input": inputs, "encoding_format": "float"}, explain=_explain, timeout_s=_TIMEOUT_S, hint=_HINT,
        )  # fmt: skip
        try:
            data = sorted(answer.json()["data"], key=lambda item: item["index"])
            vectors = np.asarray([item["embedding"] for item in data], np.float32)
        except (ValueError, KeyError, TypeError) as error:
            raise Unavailable("what the embedding server answers is not a list of vectors", hint=_HINT) from error
        if vectors.ndim != 2 or len(vectors) != len(inputs) or not np.isfinite(vectors).all():
            raise Unavailable("the embedding server answered with broken vectors", hint=_HINT)
        self._dimensions = vectors.shape[1]
        return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12)


def _explain(answer: httpx.Response) -> str:
    """`{"error": {"message": ...}}`; a compatible server may say something else."""
    try:
        return str(answer.json()["error"]["message"])
    except (ValueError, KeyError, TypeError):
        return answer.text[:200].strip() or "no reason given"
