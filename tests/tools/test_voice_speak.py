"""voice.speak: a text in, a recording at speech level and the times of its words out; engines chosen, paid and passed over in the open."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from agent.policy import Permission, acts_of, effects_of, needs_approval
from core.errors import InvalidInput, InvalidPlan, ToolFailed, ToolRetry, Unavailable
from core.settings import settings
from media.loudness import measure
from media.probe import probe
from tests.emulators.elevenlabs import ElevenLabs
from tests.emulators.openai import Fault, OpenAI
from tools.executor import Outcome
from tools.plan import Plan, Step
from tools.registry import Registry, registry
from tools.validate import check

TEXT = "Coffee began in Ethiopia. By 1600, it had reached Europe, and 90% of people loved it! Would you try a cup?"
Call = Callable[..., Outcome]
SetUp = Callable[..., None]


@pytest.fixture
def configured(jarvis_home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SetUp]:
    """`configured(OPENAI_API_KEY=..., order=["openai"])` sets the environment and has everything read again."""

    def apply(order: list[str] | None = None, **variables: str) -> None:
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        if order:
            monkeypatch.setenv("JARVIS_PROVIDERS", '{"voice.speak": ["' + '", "'.join(order) + '"]}')
        settings.cache_clear()
        registry.cache_clear()

    yield apply
    monkeypatch.undo()
    settings.cache_clear()
    registry.cache_clear()


@pytest.fixture
def openai(configured: SetUp) -> Iterator[OpenAI]:
    with OpenAI() as server:
        configured(OPENAI_API_KEY=server.key, OPENAI_BASE_URL=server.url)
        yield server


@pytest.fixture
def elevenlabs(configured: SetUp) -> Iterator[ElevenLabs]:
    with ElevenLabs() as server:
        configured(ELEVENLABS_API_KEY=server.key, JARVIS_ELEVENLABS_BASE_URL=server.url)
        yield server


def said(outcome: Outcome) -> dict[str, Any]:
    assert outcome.output is not None
    return outcome.output


def test_a_text_becomes_a_recording_with_word_times(call: Call) -> None:
    outcome = call("voice.speak", {}, text=TEXT)
    output, (saved,) = said(outcome), outcome.saved
    facts, level = probe(Path(saved.path)), measure(Path(saved.path))
    assert (facts.audio_codec, facts.sample_rate_hz, facts.channels) == ("flac", 48000, 1)
    assert -16 <= level.integrated_lufs <= -14 and level.true_peak_dbtp <= -1
    assert [word["text"] for word in output["words"]] == TEXT.split()
    assert all(TEXT[word["at"] :].startswith(word["text"]) for word in output["words"])
    assert all(a["end_s"] <= b["start_s"] + 0.001 and a["start_s"] < a["end_s"] for a, b in pairwise(output["words"]))
    assert output["words"][-1]["end_s"] < output["duration_s"] == pytest.approx(facts.duration_s, abs=0.01)
    assert (output["timing"], output["language"], output["voice"]) == ("measured", "en", "clara")
    assert saved.filename == "coffee-began-in-ethiopia.flac" and saved.evidence["synthetic_speech"] is True
    assert outcome.spent == []


@pytest.mark.parametrize(
    ("text", "language", "female", "male"),
    [("Кофе появился в Эфиопии.", "ru", "vera", "anton"), ("กาแฟเริ่มต้นที่เอธิโอเปีย", "th", "mali", "somchai")],
)
def test_script_tells_the_language_and_voices_differ_in_pitch(call: Call, text: str, language: str, female: str, male: str) -> None:
    pitches_hz = []
    for kind, name in (("female", female), ("male", male)):
        outcome = call("voice.speak", {}, text=text, voice=kind)
        assert (said(outcome)["language"], said(outcome)["voice"]) == (language, name)
        pitches_hz.append(pitch_hz(Path(outcome.saved[0].path)))
    assert pitches_hz[0] > 1.25 * pitches_hz[1]


def test_a_script_file_is_read(call: Call, tmp_path: Path) -> None:
    script = tmp_path / "script.txt"
    script.write_text("\ufeffOne cup.\n\nTwo cups.\n", encoding="utf-8")
    words = said(call("voice.speak", {"script": script}))["words"]
    assert [word["text"] for word in words] == ["One", "cup.", "Two", "cups."]
    assert words[2]["start_s"] - words[1]["end_s"] > 0.5


def test_speed_makes_it_shorter(call: Call) -> None:
    slow, fast = (said(call("voice.speak", {}, text=TEXT, speed=speed))["duration_s"] for speed in (0.8, 1.4))
    assert fast * 1.55 < slow < fast * 1.95


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ({}, "say what is to be read"),
        ({"text": "Hallo Welt", "language": "de"}, "voices for English"),
        ({"text": "… !!! 🙂"}, "nothing to say"),
        ({"text": "Hello", "voice_name": "vera"}, "no voice 'vera' for English"),
        ({"text": "x" * 4001}, "4000"),
        ({"text": "Hello", "speed": 9}, "2"),
    ],
)
def test_what_cannot_be_spoken_is_said_plainly(call: Call, arguments: dict[str, Any], told: str) -> None:
    with pytest.raises((ToolRetry, InvalidInput), match=told):
        call("voice.speak", {}, **arguments)


def test_a_file_that_is_no_text_is_refused(jarvis_home: Path, tmp_path: Path) -> None:
    from tools.contract import KINDS
    from tools.voice.speak import _read

    noise = tmp_path / "noise.txt"
    noise.write_bytes(bytes(range(256)) * 8)
    with pytest.raises(ToolFailed, match="not a text"):
        _read(KINDS["text"]("ast_1", path=noise, filename="noise.txt"))  # type: ignore[arg-type]


def test_openai_speaks_when_asked_for_and_its_times_are_called_estimated(openai: OpenAI, configured: SetUp, call: Call) -> None:
    configured(order=["openai"])
    outcome = call("voice.speak", {}, text=TEXT, voice="male")
    output, (sent,) = said(outcome), openai.requests
    assert sent.body == {"model": "gpt-4o-mini-tts", "voice": "onyx", "input": TEXT, "response_format": "flac"}
    assert (output["timing"], output["voice"], output["engine"]) == ("estimated", "onyx", "gpt-4o-mini-tts")
    assert "estimated" in output["summary"]
    (spent,) = outcome.spent
    assert (spent.provider, spent.units) == ("gpt-4o-mini-tts", {"characters": len(TEXT)}) and 0 < spent.usd < Decimal("0.01")
    late_s = [abs(word["start_s"] - true.start_s) for word, true in zip(output["words"], openai.spoke[0].words, strict=True)]
    assert max(late_s) < 0.25 and sum(late_s) / len(late_s) < 0.06
    assert -16 <= measure(Path(outcome.saved[0].path)).integrated_lufs <= -14


def test_elevenlabs_times_are_its_own_grouped_into_words(elevenlabs: ElevenLabs, call: Call) -> None:
    outcome = call("voice.speak", {}, text=TEXT)
    output, true = said(outcome), elevenlabs.spoke[0]
    assert (output["timing"], output["voice"]) == ("measured", "sarah")
    assert [word["text"] for word in output["words"]] == TEXT.split()
    assert max(abs(word["start_s"] - word_.start_s) for word, word_ in zip(output["words"], true, strict=True)) < 0.002
    assert elevenlabs.requests[0].body == {"text": TEXT, "model_id": "eleven_v3"}
    assert outcome.spent[0].units == {"characters": len(TEXT)}


def test_elevenlabs_at_another_speed_keeps_words_and_sound_together(elevenlabs: ElevenLabs, call: Call) -> None:
    output = said(call("voice.speak", {}, text=TEXT, speed=1.25, voice="male"))
    assert output["voice"] == "george"
    for word, true in zip(output["words"], elevenlabs.spoke[0], strict=True):
        assert word["start_s"] == pytest.approx(true.start_s / 1.25, abs=0.002)
    assert output["duration_s"] == pytest.approx(output["words"][-1]["end_s"] + 0.35 / 1.25, abs=0.1)


def test_times_of_another_text_are_not_trusted(configured: SetUp, call: Call) -> None:
    with ElevenLabs(normalise_alignment=True) as server:
        configured(ELEVENLABS_API_KEY=server.key, JARVIS_ELEVENLABS_BASE_URL=server.url)
        output = said(call("voice.speak", {}, text=TEXT))
    assert output["timing"] == "estimated" and output["words"][-1]["end_s"] > 5


def test_a_voice_is_spoken_by_the_engine_that_has_it(openai: OpenAI, call: Call, recorder: Any) -> None:
    assert said(call("voice.speak", {}, text="Hello there."))["engine"] in ("flite", "espeak-ng")
    assert not openai.requests and not recorder.changes
    assert said(call("voice.speak", {}, text="Hello there.", voice_name="Shimmer"))["voice"] == "shimmer"
    assert recorder.changes == [("voice.speak", "openai", "embedded: has no voice 'Shimmer' for English")]


def test_a_busy_service_is_followed_by_the_next_engine_and_an_event_says_so(elevenlabs: ElevenLabs, call: Call, recorder: Any) -> None:
    elevenlabs.faults += [(401, "quota_exceeded", "This request exceeds your quota.")]
    output = said(call("voice.speak", {}, text="Hello there."))
    assert output["engine"] in ("flite", "espeak-ng")
    ((capability, used, reason),) = recorder.changes
    assert (capability, used) == ("voice.speak", "embedded") and "exceeds your quota" in reason


def test_a_moment_of_trouble_is_waited_out(elevenlabs: ElevenLabs, call: Call, recorder: Any) -> None:
    elevenlabs.faults += [(429, "too_many_concurrent_requests", "Too many concurrent requests."), (503, "system_busy", "Busy.")]
    assert said(call("voice.speak", {}, text="Hello there."))["engine"] == "eleven_v3"
    assert len(elevenlabs.requests) == 3 and not recorder.changes


def test_a_named_voice_is_not_replaced_by_another(elevenlabs: ElevenLabs, call: Call) -> None:
    elevenlabs.faults += [(401, "quota_exceeded", "This request exceeds your quota.")]
    with pytest.raises(Unavailable, match="exceeds your quota"):
        call("voice.speak", {}, text="Hello there.", voice_name="sarah")


def test_a_wrong_key_is_told_without_being_shown(configured: SetUp, call: Call) -> None:
    with OpenAI() as server:
        configured(order=["openai"], OPENAI_API_KEY="sk-wrong-key-1", OPENAI_BASE_URL=server.url)
        with pytest.raises(Unavailable, match="Incorrect API key") as error:
            call("voice.speak", {}, text="Hello", voice_name="coral")
    assert "sk-wrong-key-1" not in str(error.value)


def test_nobody_pays_for_an_engine_that_only_stands_in(openai: OpenAI, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    """The plan said free: when the embedded voice fails, the paid one is not used instead."""
    from media import espeak, flite

    def broken(*_: object, **__: object) -> None:
        raise Unavailable("the speech engine does not start")

    monkeypatch.setattr(espeak, "say", broken)
    monkeypatch.setattr(flite, "say", broken)
    with pytest.raises(Unavailable, match=r"does not start; would cost .* not agreed to"):
        call("voice.speak", {}, text="Hello there.")
    assert not openai.requests


def test_the_plan_tells_the_price_of_the_engine_that_will_speak(openai: OpenAI, configured: SetUp) -> None:
    def priced(**arguments: Any) -> Plan:
        plan = Plan(goal="speak", steps=[Step(id="say", tool="voice.speak", title="Say it", args={"text": TEXT, **arguments})])
        return check(plan, registry(), {})

    free, paid = priced(), priced(voice_name="coral")
    assert free.estimate.cost_usd == 0 and effects_of(acts_of(free, registry())) == []
    assert Decimal(0) < paid.estimate.cost_usd < Decimal("0.01")
    assert needs_approval(acts_of(paid, registry()), Permission()) == ["spends"]
    configured(order=["openai"])
    assert effects_of(acts_of(priced(), registry())) == ["spends"]


def test_without_a_key_an_engine_is_unavailable_and_says_why(catalogue: Registry, jarvis_home: Path) -> None:
    reasons = {engine.name: engine.available() for engine in catalogue.providers["voice.speak"]}
    assert reasons["embedded"].ok
    assert (reasons["openai"].ok, reasons["openai"].reason) == (False, "set OPENAI_API_KEY")
    assert (reasons["elevenlabs"].ok, reasons["elevenlabs"].reason) == (False, "set ELEVENLABS_API_KEY")


def test_an_engine_asked_for_by_name_but_without_a_key_is_told(configured: SetUp, call: Call, recorder: Any) -> None:
    configured(order=["elevenlabs"])
    call("voice.speak", {}, text="Hello.")
    assert recorder.changes == [("voice.speak", "embedded", "elevenlabs: set ELEVENLABS_API_KEY")]


def test_a_text_and_a_script_are_one_too_many(catalogue: Registry) -> None:
    plan = Plan(goal="x", steps=[Step(id="s", tool="voice.speak", title="x", args={"text": "a", "script": "ast_1"})])
    with pytest.raises(InvalidPlan):
        check(plan, catalogue, {})


def test_a_busy_server_is_given_up_after_three_tries(openai: OpenAI, configured: SetUp, call: Call) -> None:
    configured(order=["openai"])
    openai.script(*[Fault(503)] * 3)
    with pytest.raises(Unavailable, match="overloaded"):
        call("voice.speak", {}, text="Hello", voice_name="coral")
    assert len(openai.requests) == 3


def pitch_hz(path: Path) -> float:
    """Median of the voiced frames' autocorrelation pitch."""
    import numpy as np

    from media.voice_sound import decode

    sound, found = decode(path)[::4], []
    for start in range(0, len(sound) - 600, 240):
        frame = sound[start : start + 600] - sound[start : start + 600].mean()
        correlation = np.correlate(frame, frame, "full")[599:]
        lag = 30 + int(np.argmax(correlation[30:200]))
        if frame.std() > 0.05 and correlation[lag] > 0.5 * correlation[0]:
            found.append(12000 / lag)
    return float(np.median(found))
