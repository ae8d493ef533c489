"""`music.generate` from words to files, and what it says when it cannot."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from core.errors import InvalidPlan, StepCancelled, ToolRetry
from media.probe import probe
from tools.executor import Outcome
from tools.registry import Registry
from tools.validate import validate_args

Run = Callable[..., Outcome]


def made(outcome: Outcome) -> tuple[dict[str, Any], dict[str, Any]]:
    assert outcome.output is not None
    return outcome.output, {saved.id: saved for saved in outcome.saved}


def test_from_words_to_files(call: Run, recorder: Any) -> None:
    outcome = call("music.generate", {}, prompt="calm piano and flute at 80 bpm in D major, no drums", duration_s=10)
    output, saved = made(outcome)
    audio = saved[output["audio"]]
    assert (output["mood"], output["tempo_bpm"], output["key"]) == ("calm", 80, "D major")
    assert output["summary"] == "Music, calm, in D major at 80 BPM, 10 s: piano, flute."
    assert audio.kind == "audio" and audio.filename == "calm-music.wav"
    facts = probe(Path(audio.path))
    assert facts.has_audio and facts.duration_s == pytest.approx(10, abs=0.001)
    assert output["loudness_lufs"] == pytest.approx(-16, abs=0.3) and output["true_peak_dbtp"] <= -1
    stems = [saved[stem] for stem in output["stems"]]
    assert [stem.meta["stem"] for stem in stems] == ["bass", "harmony", "melody"]
    assert saved[output["midi"]].kind == "midi" and Path(saved[output["midi"]].path).read_bytes()[:4] == b"MThd"
    assert all(item.evidence["origin"] == "music.generate" and "MIT" in item.evidence["sounds"] for item in saved.values())
    beats = output["beats_s"]
    assert beats[0] == 0 and beats[4] == pytest.approx(3.0) and beats[-1] < 10
    assert output["sections"][-1]["name"] == "close" and output["sections"][-1]["end_s"] == 10
    fractions = [fraction for fraction, _ in recorder.notes]
    assert fractions == sorted(fractions) and fractions[-1] == pytest.approx(1.0)


def test_fields_go_before_words_and_seeds_differ(call: Run) -> None:
    def digest(**args: Any) -> tuple[str, dict[str, Any]]:
        output, saved = made(call("music.generate", {}, duration_s=5, **args))
        return hashlib.sha256(Path(saved[output["audio"]].path).read_bytes()).hexdigest(), output

    first, output = digest(prompt="a sad piano", mood="happy", key="E minor", tempo_bpm=120)
    assert (output["mood"], output["key"], output["tempo_bpm"], output["instruments"]) == ("happy", "E minor", 120, ["piano"])
    assert digest(prompt="a sad piano", mood="happy", key="E minor", tempo_bpm=120)[0] == first
    assert digest(prompt="a sad piano", mood="happy", key="E minor", tempo_bpm=120, seed=1)[0] != first


@pytest.mark.parametrize(
    ("prompt", "mood", "players"),
    [
        ("весёлая музыка с гитарой", "happy", {"acoustic_guitar"}),
        ("เพลงเศร้าเปียโน", "sad", {"piano"}),
        ("something with drums", "inspiring", None),
    ],
)
def test_words_in_three_languages(call: Run, prompt: str, mood: str, players: set[str] | None) -> None:
    output, _ = made(call("music.generate", {}, prompt=prompt, duration_s=5))
    assert output["mood"] == mood
    assert players is None or set(output["instruments"]) == players
    assert ("no mood that I know" in output["summary"]) == (prompt == "something with drums")


def test_bad_values_are_told(catalogue: Registry, call: Run) -> None:
    tool = catalogue.get("music.generate")
    for args, reason in (
        ({"key": "X major"}, "not a musical key"),
        ({"instruments": ["kazoo"]}, "instruments"),
        ({"mood": "purple"}, "mood"),
        ({"duration_s": 1}, "duration"),
        ({"tempo_bpm": 500}, "tempo"),
    ):
        with pytest.raises((InvalidPlan, ToolRetry), match=reason):
            validate_args(tool, args, {})
    checked: Any = validate_args(tool, {"instruments": ["Electric Piano", "violin", "флейта"], "key": "bbm"}, {})
    assert (checked.instruments, checked.key) == (["electric_piano", "strings", "flute"], "Bb minor")
    with pytest.raises(ToolRetry, match="nothing is left"):
        call("music.generate", {}, instruments=["drums"], drums=False, duration_s=5)


def test_drums_are_a_question_of_their_own(call: Run) -> None:
    def players(**args: Any) -> set[str]:
        return set(made(call("music.generate", {}, duration_s=5, **args))[0]["instruments"])

    assert players(instruments=["piano"], drums=True) == {"piano", "drum_kit"}
    assert "drum_kit" in players(mood="happy") and "drum_kit" not in players(mood="happy", drums=False)
    assert "drum_kit" in players(mood="happy", prompt="no drums", drums=True)
    assert players(prompt="piano", melody=False) == {"piano"}


def test_stop(call: Run, recorder: Any) -> None:
    recorder.stop_after = 1
    with pytest.raises(StepCancelled):
        call("music.generate", {}, mood="epic", duration_s=20)


def test_the_estimate_grows_with_the_length(catalogue: Registry) -> None:
    tool = catalogue.get("music.generate")
    short, long = (tool.estimate(validate_args(tool, {"duration_s": seconds}, {})) for seconds in (10, 100))
    assert 0 < short.seconds < long.seconds and long.usd == 0
