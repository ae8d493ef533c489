from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from core.errors import ToolFailed, ToolRetry
from media import ffmpeg
from media.espeak import speak
from media.sample import Sample
from media.speech_activity import silences
from media.timeline import Range

MakeClip = Callable[..., Path]
# Speech from espeak-ng laid at 1.0, 4.5 and 8.0 s; `extra` is mixed under it.
STARTS_S = (1.0, 4.5, 8.0)


@pytest.fixture(scope="module")
def talk(clips: Path) -> Callable[[str, str], Path]:
    line = clips / "line.wav"
    speak("One clear sentence, spoken aloud.", line)

    def make(name: str, extra: str) -> Path:
        path = clips / name
        parts = "".join(f"[0:a]adelay={round(s * 1000)}:all=1[s{i}];" for i, s in enumerate(STARTS_S))
        graph = f"{parts}[s0][s1][s2]amix=inputs=3:normalize=0,apad=whole_dur=12,atrim=0:12[v];[v][1:a]amix=inputs=2:normalize=0[out]"
        graph = graph.replace("[0:a]", "[x{}]")
        for index in range(3):
            graph = graph.replace("[x{}]", f"[x{index}]", 1)
        graph = f"[0:a]aresample=48000,asplit=3[x0][x1][x2];{graph}"
        ffmpeg.run(["-i", str(line), "-f", "lavfi", "-i", f"{extra}:d=12", "-filter_complex", graph, "-map", "[out]", str(path)])
        return path

    return make


def onsets_survive(found: tuple[Range, ...]) -> None:
    for start_s in STARTS_S:
        assert not any(r.start_s < start_s + 0.1 and r.end_s > start_s + 0.02 for r in found), found


BACKGROUNDS = {
    "quiet room": "anoisesrc=c=pink:a=0.002", "fan": "anoisesrc=c=brown:a=0.08", "street": "anoisesrc=c=pink:a=0.06",
}


@pytest.mark.parametrize("background", BACKGROUNDS)
def test_pauses_are_found_under_noise_and_no_word_is_clipped(talk: Callable[[str, str], Path], background: str) -> None:
    report = silences(talk(f"{background}.wav", BACKGROUNDS[background]))
    assert report.method == "voice" and len(report.silences) == 4
    onsets_survive(report.silences)
    assert report.removed_s > 3.0


def test_loud_music_between_sentences_is_not_silence(talk: Callable[[str, str], Path]) -> None:
    chord = "+".join(f"sin(2*PI*{f}*t)" for f in (262, 330, 392, 523))
    report = silences(talk("band.wav", f"aevalsrc='0.06*({chord})*(0.7+0.3*sin(2*PI*2*t))'"))
    assert report.removed_s < 1.0, report


def test_what_stands_out_between_sentences_is_kept(talk: Callable[[str, str], Path]) -> None:
    report = silences(talk("knock.wav", "aevalsrc='0.4*(random(0)-0.5)*between(t,6.9,7.5)+0.001*random(1)'"))
    assert not any(r.start_s < 7.4 and r.end_s > 7.0 for r in report.silences)
    assert len(report.silences) == 3


def test_without_speech_loudness_decides(make_clip: MakeClip) -> None:
    bursts = make_clip("bursts.wav", video=None, seconds=8, audio="aevalsrc='(0.5*between(mod(t,4),0,1.5)+0.001)*(random(0)*2-1)'")
    report = silences(bursts)
    assert report.method == "level" and len(report.silences) == 2
    steady = make_clip("steady_noise.wav", video=None, seconds=8, audio="anoisesrc=c=white:a=0.3")
    assert silences(steady).silences == ()


def test_sample_pauses_match_what_was_laid(sample: Sample) -> None:
    report = silences(sample.path)
    assert report.method == "voice"
    assert any(r.start_s < 0.1 for r in report.silences) and any(3.4 < r.start_s < 3.9 and 4.3 < r.end_s < 4.72 for r in report.silences)


def test_no_sound_all_silent_and_bad_numbers_say_so(make_clip: MakeClip) -> None:
    with pytest.raises(ToolFailed, match="no sound"):
        silences(make_clip("mute.mp4", audio=None))
    with pytest.raises(ToolFailed, match="silent from beginning to end"):
        silences(make_clip("still.wav", video=None, audio="anullsrc=r=48000"))
    with pytest.raises(ToolRetry, match="padding"):
        silences(make_clip("flash.mp4"), min_silence_s=0.2)
