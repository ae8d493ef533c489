"""Writes `minilm.onnx`, the network core/minilm.py runs, without its weights: `python -m core.minilm_graph`, after a change here.

Needs the package onnx, which only developers have: it takes longer to load than the network.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from onnx import ModelProto, TensorProto, helper

from core.minilm import DIMENSIONS, GRAPH, HEADS, LAYERS, initializers, weights

_EPSILON = 1e-12
_MICROSOFT = "com.microsoft"  # what onnxruntime has beyond the standard: docs/ContribOperators.md in its repository
_TYPES = {np.dtype(np.float32): TensorProto.FLOAT, np.dtype(np.int8): TensorProto.INT8}


class _Nodes(list[Any]):
    """Nodes in the order they are computed. Each method adds some and answers the name of their result."""

    def add(self, kind: str, inputs: Sequence[str], outputs: Sequence[str] = (), domain: str = "", **attributes: Any) -> str:
        made = outputs or [str(len(self))]
        self.append(helper.make_node(kind, inputs, made, domain=domain, **attributes))
        return made[0]

    def rounded(self, rows: str, name: str) -> str:
        """Product with a matrix of eight bits, plus bias; the rows are rounded to eight bits of their range."""
        return self.add("DynamicQuantizeMatMul", [rows, f"{name}.weight", f"{name}.scale", "", f"{name}.bias"], domain=_MICROSOFT)

    def joined(self, rows: str, to: str, name: str) -> str:
        return self.add("LayerNormalization", [self.add("Add", [rows, to]), f"{name}.weight", f"{name}.bias"], axis=-1, epsilon=_EPSILON)

    def attention(self, rows: str, layer: str) -> str:
        all_three = self.rounded(self.add("Mul", [rows, "into_layer"]), f"{layer}attention.self")
        parts = [f"{layer}{part}" for part in ("query", "key", "value")]
        self.add("Split", [all_three], parts, axis=2, num_outputs=3)
        mixed = self.add("MultiHeadAttention", parts, domain=_MICROSOFT, num_heads=HEADS)
        return self.rounded(mixed, f"{layer}attention.output.dense")

    def inner(self, rows: str, layer: str, has_loud: bool) -> str:
        quiet = self.add("Gelu", [self.rounded(self.add("Mul", [rows, "into_layer"]), f"{layer}intermediate.dense")])
        down = self.rounded(quiet, f"{layer}output.dense")
        if not has_loud:
            return down
        loud = self.add("BiasGelu", [self.add("MatMul", [rows, f"{layer}loud.up"]), f"{layer}loud.bias"], domain=_MICROSOFT)
        return self.add("Add", [down, self.add("MatMul", [loud, f"{layer}loud.down"])])


def model(given: Mapping[str, NDArray[Any]]) -> ModelProto:
    """From `tokens` (words and places, 1 x length x 384) to `vector` (1 x 384). given: the weights, of which names and shapes are kept."""
    nodes = _Nodes()
    first = ["tokens", "embeddings.LayerNorm.weight", "embeddings.LayerNorm.bias"]
    hidden = nodes.add("LayerNormalization", first, axis=-1, epsilon=_EPSILON)
    for layer in (f"encoder.layer.{number}." for number in range(LAYERS)):
        hidden = nodes.joined(nodes.attention(hidden, layer), hidden, f"{layer}attention.output.LayerNorm")
        hidden = nodes.joined(nodes.inner(hidden, layer, f"{layer}loud.up" in given), hidden, f"{layer}output.LayerNorm")
    nodes.add("LpNormalization", [nodes.add("ReduceMean", [hidden, "tokens_axis"], keepdims=0)], ["vector"], axis=1, p=2)
    graph = helper.make_graph(
        nodes, "minilm",
        [helper.make_tensor_value_info("tokens", TensorProto.FLOAT, [1, "length", DIMENSIONS])],
        [helper.make_tensor_value_info("vector", TensorProto.FLOAT, [1, DIMENSIONS])],
        [*(_given_later(name, array) for name, array in given.items()), helper.make_tensor("tokens_axis", TensorProto.INT64, [1], [1])],
    )  # fmt: skip
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20), helper.make_opsetid(_MICROSOFT, 1)], ir_version=10)


def _given_later(name: str, array: NDArray[Any]) -> TensorProto:
    tensor = TensorProto(name=name, data_type=_TYPES[array.dtype], dims=array.shape, data_location=TensorProto.EXTERNAL)
    tensor.external_data.add(key="location", value="given")  # a place must be named; none is read
    return tensor


if __name__ == "__main__":
    GRAPH.write_bytes(model(initializers(weights())).SerializeToString(deterministic=True))
