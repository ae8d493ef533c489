"""`video.edit` on real clips: what was asked is what the file shows, in one render, and bad input is told plainly."""

from __future__ import annotations

import hashlib
import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import StepCancelled, ToolFailed, ToolRetry
from core.security import FILENAME_BYTES, safe_filename
from media import ffmpeg
from media.compose import start
from media.inspect import Check, Inspection
from media.loudness import measure
from media.probe import Probe, probe
from media.sample import Sample
from media.timeline import Edit
from tools.contract import Video
from tools.executor import Outcome
from tools.registry import Registry
from tools.validate import validate_args
from tools.video.contract import Clip, VideoOperation
from tools.video.edit import _filename, _repaired, _Result
from tools.video.operations.clean_audio import CleanAudio
from tools.video.operations.cut_out import CutOut
from tools.video.operations.cut_silence import CutSilence
from tools.video.operations.part import Part
from tools.video.operations.reframe import Reframe
from tools.video.operations.speed import Speed
from tools.video.operations.trim import Trim
from tools.video.operations.volume import Volume

Run = Callable[..., Outcome]


@pytest.fixture(scope="session")
def clips(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """`clips("name", video=..., audio=...)` makes a small clip from ffmpeg's own sources, once a session."""
    folder = tmp_path_factory.mktemp("clips")

    def make(name: str, *, picture: str | None = "testsrc2=s=320x180:r=25:d=3", sound: str | None = "sine=440:d=3") -> Path:
        path = folder / name
        if not path.exists():
            inputs = [part for source in (picture, sound) if source for part in ("-f", "lavfi", "-i", source)]
            line = [ffmpeg.executable(), "-loglevel", "error", *inputs, "-shortest", "-pix_fmt", "yuv420p", str(path)]
            subprocess.run(line, check=True, timeout=60)
        return path

    return make


def checksum(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def result_of(outcome: Outcome) -> tuple[dict[str, Any], Probe]:
    assert outcome.output is not None
    (saved,) = outcome.saved
    assert outcome.output["video"] == saved.id and saved.kind == "video"
    return outcome.output, probe(Path(saved.path))


def kept(output: dict[str, Any]) -> list[tuple[float, float]]:
    return [(segment["start_s"], segment["end_s"]) for segment in output["timeline"]["segments"]]


def test_one_sentence_is_one_render(talk: Sample, call: Run, recorder: Any) -> None:
    before = checksum(talk.path)
    said = [{"type": "cut_silence"}, {"type": "reframe", "aspect": "9:16"}, {"type": "clean_audio"}]
    outcome = call("video.edit", {"video": talk.path}, operations=said, filename="../ม🎬‮talk.mp4")
    output, facts = result_of(outcome)
    assert checksum(talk.path) == before
    for first, last in talk.speech_s:
        assert any(a <= first + 0.02 and last - 0.12 <= b for a, b in kept(output)), f"words at {first:.1f}-{last:.1f} s were cut"
    assert output["duration_s"] == pytest.approx(sum(b - a for a, b in kept(output)), abs=0.05)
    assert output["duration_s"] == pytest.approx(facts.duration_s, abs=0.05)
    assert output["duration_s"] < talk.duration_s - 1.5
    assert facts.width_px / facts.height_px == pytest.approx(9 / 16, abs=0.01) and facts.has_audio
    assert abs(measure(Path(outcome.saved[0].path)).integrated_lufs + 14) < 2
    assert outcome.saved[0].filename == "ม🎬talk-vertical.mp4"
    assert output["summary"].startswith("Cut ") and f"vertical {facts.width_px}×{facts.height_px}, cleaned the sound" in output["summary"]
    assert f": 8.0 s → {output['duration_s']:.1f} s." in output["summary"]
    assert output["inspection"]["ok"] or output["warnings"]
    assert output["timeline"]["source"] == "ม🎬talk.mp4" and str(talk.path) not in str(output)
    told(recorder)


def told(recorder: Any) -> None:
    fractions, notes = zip(*recorder.notes, strict=True)
    assert list(fractions) == sorted(fractions) and fractions[0] >= 0 and fractions[-1] == pytest.approx(1.0)
    order = [
        next(i for i, note in enumerate(notes) if note.startswith(words)) for words in ("listening", "following", "rendering", "checking")
    ]
    assert order == sorted(order)
    assert any(note.startswith("rendering ") and note.endswith("%") for note in notes)


def test_order_is_as_said(clips: Callable[..., Path], call: Run) -> None:
    clip = clips("plain.mp4")
    faster, cut = {"type": "speed", "factor": 2}, {"type": "trim", "end_s": 1}
    output, facts = result_of(call("video.edit", {"video": clip}, operations=[faster, cut]))
    assert (kept(output), facts.duration_s) == ([(0.0, 2.0)], pytest.approx(1.0, abs=0.05))
    output, facts = result_of(call("video.edit", {"video": clip}, operations=[cut, faster]))
    assert (kept(output), facts.duration_s) == ([(0.0, 1.0)], pytest.approx(0.5, abs=0.05))
    assert output["summary"] == "Kept 0 s to 1 s, 2x speed: 3.0 s → 0.5 s."


def test_a_shape_said_first_waits_for_the_cuts() -> None:
    steps = [Reframe(aspect="9:16"), Trim(end_s=1), Speed(factor=2)]
    from tools.video.edit import _in_order

    assert [step.type for step in _in_order(steps)] == ["trim", "speed", "reframe"]  # type: ignore[attr-defined]


def a_clip(duration_s: float = 10.0, *, has_audio: bool = True) -> tuple[Edit, Clip]:
    facts = Probe("video", "mp4", duration_s, 1920, 1080, rate_num=30, has_video=True, has_audio=has_audio)
    return start(Path("talk.mp4"), facts), Clip(Path("talk.mp4"), "talk.mp4", facts, lambda fraction, note: None, lambda: False)


def applied(step: VideoOperation, duration_s: float = 10.0) -> tuple[list[tuple[float, float]], str, str]:
    edit, clip = a_clip(duration_s)
    change = step.apply(edit, clip)
    return [(segment.start_s, segment.end_s) for segment in change.edit.segments], change.did, change.warning


@pytest.mark.parametrize(
    ("trim", "expected", "did"),
    [
        (Trim(start_s=3), (3, 10), "kept 3 s to 10 s"),
        (Trim(end_s=4.5), (0, 4.5), "kept 0 s to 4.5 s"),
        (Trim(start_s=2, end_s=6), (2, 6), "kept 2 s to 6 s"),
        (Trim(last_s=4), (6, 10), "kept 6 s to 10 s"),
        (Trim(drop_last_s=4), (0, 6), "kept 0 s to 6 s"),
        (Trim(start_s=1, drop_last_s=4), (1, 6), "kept 1 s to 6 s"),
        (Trim(end_s=30), (0, 10), "nothing to trim"),
        (Trim(last_s=30), (0, 10), "nothing to trim"),
        (Trim(start_s=9, end_s=30), (9, 10), "kept 9 s to 10 s"),
    ],
)
def test_ways_to_trim(trim: Trim, expected: tuple[float, float], did: str) -> None:
    pieces, told_did, warning = applied(trim)
    assert (pieces, told_did) == ([expected], did)
    assert ("only 10.0 s long" in warning) == ((trim.end_s or trim.last_s or 0) > 10)


@pytest.mark.parametrize("trim", [Trim(start_s=10), Trim(start_s=11, end_s=12), Trim(drop_last_s=10), Trim(start_s=4, drop_last_s=6)])
def test_a_trim_that_leaves_nothing_tells_the_length(trim: Trim) -> None:
    with pytest.raises(ToolRetry, match=r"nothing would be left: the clip is 10.0 s long"):
        applied(trim)


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        (Part(end_share=0.5), (0, 5)), (Part(start_share=0.5), (5, 10)), (Part(start_share=0.1), (1, 10)),
        (Part(start_share=0.25, end_share=0.75), (2.5, 7.5)),
    ],
)  # fmt: skip
def test_a_part_is_measured_on_the_clip(part: Part, expected: tuple[float, float]) -> None:
    pieces, did, _ = applied(part)
    assert pieces == [expected] and did.startswith("kept ")
    assert part.longest_s(10) == pytest.approx(expected[1] - expected[0])


@pytest.mark.parametrize("shares", [{}, {"start_share": 0.5, "end_share": 0.5}, {"start_share": 0, "end_share": 1}])
def test_a_part_is_a_part(shares: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=r"say which part|must come after"):
        Part(**shares)


@given(st.floats(0.5, 5000), st.floats(0, 5000), st.floats(0.1, 5000), st.sampled_from(["start", "end", "last", "drop"]))
def test_a_trim_is_never_longer_than_foretold(length_s: float, start_s: float, by_s: float, way: str) -> None:
    trim = {
        "start": lambda: Trim(start_s=start_s + 0.1),
        "end": lambda: Trim(start_s=start_s, end_s=start_s + by_s),
        "last": lambda: Trim(last_s=by_s),
        "drop": lambda: Trim(start_s=start_s, drop_last_s=by_s),
    }[way]()
    try:
        pieces, _, _ = applied(trim, length_s)
    except ToolRetry:
        assert trim.longest_s(length_s) < 0.1
    else:
        assert sum(b - a for a, b in pieces) <= trim.longest_s(length_s) + 1e-6


def test_a_stretch_taken_out_is_the_one_of_the_clip_as_it_was_sent() -> None:
    cut = CutOut(start_s=2, end_s=5)
    assert applied(cut) == ([(0, 2), (5, 10)], "took out 2 s to 5 s", "")
    edit, clip = a_clip()
    faster = Speed(factor=2).apply(cut.apply(edit, clip).edit, clip).edit
    twice = CutOut(start_s=7, end_s=8).apply(faster, clip).edit
    assert [(piece.start_s, piece.end_s) for piece in twice.segments] == [(0, 2), (5, 7), (8, 10)]
    pieces, did, warning = applied(CutOut(start_s=8, end_s=30))
    assert pieces == [(0, 8)] and did == "took out 8 s to 10 s" and "only 10.0 s long" in warning
    for outside in (CutOut(start_s=10, end_s=12), CutOut(start_s=0, end_s=10)):
        with pytest.raises(ToolRetry):
            applied(outside)


def test_a_muted_clip_has_no_sound_and_its_picture_whole(clips: Callable[..., Path], call: Run) -> None:
    output, after = result_of(call("video.edit", {"video": clips("tone.mp4")}, operations=[{"type": "mute"}]))
    assert after.has_video and not after.has_audio and after.duration_s == pytest.approx(3, abs=0.1)
    assert output["summary"].startswith("Took the sound off") and output["inspection"]["ok"]
    silent = clips("silent.mp4", sound=None)
    output, _ = result_of(call("video.edit", {"video": silent}, operations=[{"type": "mute"}]))
    assert not output["changed"] and "no sound" in output["summary"]


def loudness_of(path: Path) -> float:
    return measure(path).integrated_lufs


@pytest.mark.parametrize(
    ("wish", "gain_db"),
    [({"factor": 0.5}, -10), ({"direction": "quieter"}, -7.4), ({"direction": "quieter", "factor": 2}, -10), ({"factor": 1.5}, 5.8),
     ({"direction": "louder", "factor": 0.5}, 5.8)],
)  # fmt: skip
def test_quieter_and_louder_by_what_is_heard(wish: dict[str, Any], gain_db: float, clips: Callable[..., Path], call: Run) -> None:
    clip = clips("even.mp4", sound="sine=440:d=3,volume=-14dB")
    outcome = call("video.edit", {"video": clip}, operations=[{"type": "volume", **wish}])
    output, _ = result_of(outcome)
    assert loudness_of(Path(outcome.saved[0].path)) - loudness_of(clip) == pytest.approx(gain_db, abs=0.4)
    assert output["inspection"]["ok"] and f"({gain_db:+.1f} dB)" in output["summary"]


def test_louder_never_clips(clips: Callable[..., Path], call: Run) -> None:
    clip = clips("near.mp4", sound="sine=440:d=3,volume=12dB")
    outcome = call("video.edit", {"video": clip}, operations=[{"type": "volume", "factor": 4}])
    result_of(outcome)
    assert measure(Path(outcome.saved[0].path)).true_peak_dbtp <= -0.5


@pytest.mark.parametrize("quieter_first", [True, False])
def test_a_clean_sound_may_be_half_as_loud(quieter_first: bool, talk: Sample, call: Run) -> None:
    said = [{"type": "clean_audio"}, {"type": "volume", "factor": 0.5}]
    outcome = call("video.edit", {"video": talk.path}, operations=said[::-1] if quieter_first else said)
    result_of(outcome)
    assert loudness_of(Path(outcome.saved[0].path)) == pytest.approx(-24, abs=1)


def test_a_clean_sound_is_loud_enough() -> None:
    edit, clip = a_clip()
    cleaned = CleanAudio().apply(edit, clip).edit
    assert Volume(direction="louder").apply(cleaned, clip).edit == cleaned


@pytest.mark.parametrize(
    ("language", "silent", "narrow"),
    [("en", "the sound is silent", "too narrow to crop"), ("th", "ไม่มีเสียงให้ได้ยิน", "แคบเกินกว่าจะครอป"),
     ("ru", "звука не слышно", "слишком узкий для кадрирования")],
)  # fmt: skip
def test_what_one_should_know_is_told_in_ones_language(
    language: str, silent: str, narrow: str, clips: Callable[..., Path], call: Run
) -> None:
    clip = clips("tall.mp4", picture="testsrc2=s=180x320:r=25:d=2", sound="anullsrc=d=2")
    said = [{"type": "reframe", "aspect": "16:9"}, {"type": "clean_audio"}]
    output, _ = result_of(call("video.edit", {"video": clip}, told_in=language, operations=said))
    assert all(words in output["summary"].casefold() for words in (silent, narrow))


def test_speeds_that_multiply_out_of_range_are_refused() -> None:
    edit, clip = a_clip()
    faster = Speed(factor=4).apply(edit, clip).edit
    with pytest.raises(ToolRetry, match=r"outside 0\.25 to 8"):
        Speed(factor=4).apply(faster, clip)


def test_a_short_pause_gets_less_room_unless_the_room_was_said() -> None:
    assert CutSilence(min_silence_s=0.2)._room_s() == pytest.approx(0.05)
    assert CutSilence()._room_s() == 0.12
    with pytest.raises(ValueError, match="no room"):
        CutSilence(min_silence_s=0.2, pad_s=0.12)


def test_no_sound(clips: Callable[..., Path], call: Run) -> None:
    clip = clips("mute.mp4", sound=None)
    for operation, reason in (
        ({"type": "cut_silence"}, "mute.mp4 has no sound, so there are no silences"),
        ({"type": "clean_audio"}, "mute.mp4 has no sound to clean"),
        ({"type": "volume", "direction": "louder"}, "mute.mp4 has no sound"),
    ):
        with pytest.raises(ToolFailed, match=reason):
            call("video.edit", {"video": clip}, operations=[operation])
    output, facts = result_of(call("video.edit", {"video": clip}, operations=[{"type": "speed", "factor": 2}]))
    assert not facts.has_audio and output["inspection"]["ok"]


@pytest.mark.parametrize(
    ("language", "wish", "said"),
    [("th", {"type": "volume", "direction": "louder"}, "ไม่มีเสียง"), ("ru", {"type": "clean_audio"}, "нет звука, чистить нечего"),
     ("ru", {"type": "cut_silence"}, "пауз в нём не найти"), ("th", {"type": "cut_out", "start_s": 20, "end_s": 30}, "คลิปยาวแค่ 3.0 วินาที")],
)  # fmt: skip
def test_what_cannot_be_done_is_told_in_ones_language(
    language: str, wish: dict[str, Any], said: str, clips: Callable[..., Path], call: Run
) -> None:
    with pytest.raises((ToolFailed, ToolRetry)) as told:
        call("video.edit", {"video": clips("mute.mp4", sound=None)}, told_in=language, operations=[wish])
    assert said in told.value.message and not re.search("[a-z]{4,}", f"{told.value.hint}")


def test_silence_from_end_to_end(clips: Callable[..., Path], call: Run) -> None:
    clip = clips("silent.mp4", sound="anullsrc=d=3")
    with pytest.raises((ToolFailed, ToolRetry), match="silent"):
        call("video.edit", {"video": clip}, operations=[{"type": "cut_silence"}])


def test_a_sound_is_no_video(clips: Callable[..., Path], call: Run) -> None:
    with pytest.raises(ToolRetry, match=r"video: tone.mp3 is audio, but video is needed here"):
        call("video.edit", {"video": clips("tone.mp3", picture=None)}, operations=[{"type": "cut_silence"}])


def test_a_damaged_file_is_said_to_be_damaged(talk: Sample, call: Run, tmp_path: Path) -> None:
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(talk.path.read_bytes()[: talk.path.stat().st_size // 2])
    with pytest.raises(Exception, match=r"(damaged|cut off)"):
        call("video.edit", {"video": broken}, operations=[{"type": "trim", "end_s": 2}])


def test_nothing_to_change_gives_the_same_bytes_back_and_says_so(clips: Callable[..., Path], call: Run) -> None:
    clip = clips("steady.mp4")
    said = [{"type": "cut_silence"}, {"type": "trim", "end_s": 60}, {"type": "reframe", "aspect": "16:9"}, {"type": "speed", "factor": 1}]
    outcome = call("video.edit", {"video": clip}, operations=said)
    output, _ = result_of(outcome)
    assert checksum(Path(outcome.saved[0].path)) == checksum(clip)
    assert not output["changed"] and output["inspection"] == {} and outcome.saved[0].filename == "steady.mp4"
    assert output["summary"].startswith("Nothing to change (no silences of 0.5 s or more to cut, nothing to trim, ")
    assert "handed back as it was, 3.0 s long. The clip is only 3.0 s long" in output["summary"]


def test_two_shapes_at_once_are_refused_before_anything_runs(catalogue: Registry) -> None:
    both = [{"type": "reframe", "aspect": "9:16"}, {"type": "reframe", "aspect": "1:1"}]
    with pytest.raises(Exception, match="make one edit for each"):
        validate_args(catalogue.get("video.edit"), {"video": "ast_1", "operations": both}, {})
    validate_args(catalogue.get("video.edit"), {"video": "ast_1", "operations": [both[0], both[0]]}, {})


@pytest.mark.parametrize("after", [1, 3])
def test_a_stop_leaves_no_result(talk: Sample, call: Run, recorder: Any, tmp_path: Path, after: int) -> None:
    recorder.stop_after = after
    with pytest.raises(StepCancelled):
        call("video.edit", {"video": talk.path}, operations=[{"type": "cut_silence"}, {"type": "speed", "factor": 0.5}])
    assert list((tmp_path / "work").iterdir()) == []


def test_a_result_that_fails_its_inspection_is_not_handed_over(
    clips: Callable[..., Path], call: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    import media.render

    real, tries = media.render.render, []

    def cut_short(edit: Edit, out: Path, *rest: Any) -> Any:
        report = real(edit, out, *rest)
        out.write_bytes(out.read_bytes()[:-3000])  # the disk lost the end
        tries.append(out)
        return report

    monkeypatch.setattr(media.render, "render", cut_short)
    with pytest.raises(ToolFailed, match="did not pass its inspection"):
        call("video.edit", {"video": clips("plain.mp4")}, operations=[{"type": "trim", "end_s": 2}])
    assert len(tries) == 2  # once more, and no further


def inspected(**failed: float) -> _Result:
    checks = tuple(Check(name, False, measured, -1.0) for name, measured in failed.items())
    return _Result(Path("x"), None, Inspection(checks))  # type: ignore[arg-type]


def test_what_another_render_can_put_right() -> None:
    edit, _ = a_clip()
    assert _repaired(edit, inspected()) is None
    assert _repaired(edit, inspected(loudness_lufs=-20)) is None
    assert _repaired(edit, inspected(no_freeze=1)) is None
    louder = _repaired(edit, inspected(true_peak_dbtp=-0.4))
    assert louder is not None and louder.audio.true_peak_dbtp == pytest.approx(-1.8)
    assert _repaired(edit, inspected(decodes=0)) == edit


@pytest.mark.parametrize(
    ("name", "label", "expected"),
    [
        ("talk.mp4", "vertical", "talk-vertical.mp4"),
        ("talk.MOV", "edited", "talk-edited.mp4"),
        ("talk-edited.mp4", "edited", "talk-edited-2.mp4"),
        ("talk-edited-9.mp4", "edited", "talk-edited-10.mp4"),
        ("talk-vertical.mp4", "edited", "talk-vertical-edited.mp4"),
        ("../../etc/passwd", "edited", "passwd-edited.mp4"),
        ("..\\x.mp4", "edited", "x-edited.mp4"),
        ("", "edited", "file-edited.mp4"),
        ("กาแฟ ☕.mp4", "square", "กาแฟ ☕-square.mp4"),
    ],
)
def test_names_of_results(name: str, label: str, expected: str) -> None:
    assert _filename(safe_filename(name), label) == expected


@given(st.text(max_size=300))
def test_any_name_gives_a_safe_one_that_keeps_its_label(name: str) -> None:
    made = _filename(safe_filename(name), "vertical")
    assert made.endswith(".mp4") and "-vertical" in made
    assert len(made.encode()) <= FILENAME_BYTES and safe_filename(made) == made


def test_the_estimate_follows_the_clip(catalogue: Registry) -> None:
    def seconds(*operations: dict[str, Any], **meta: Any) -> float:
        edit = catalogue.get("video.edit")
        asset = Video("ast_1", meta=meta)
        return edit.estimate(validate_args(edit, {"video": "ast_1", "operations": list(operations)}, {"ast_1": asset})).seconds

    silence, vertical = {"type": "cut_silence"}, {"type": "reframe", "aspect": "9:16"}
    hd = {"width_px": 1920, "height_px": 1080, "fps": 30.0}
    minute = seconds(silence, duration_s=60, **hd)
    assert minute == seconds(silence)  # unknown: a minute of 1080p
    assert minute * 8 < seconds(silence, duration_s=600, **hd) < minute * 10
    assert seconds(silence, duration_s=60, width_px=640, height_px=360, fps=30.0) < minute / 3
    assert seconds(silence, vertical, duration_s=60, **hd) > minute
    assert seconds({"type": "trim", "end_s": 5}, duration_s=600, **hd) < minute / 3
    assert seconds({"type": "speed", "factor": 0.5}, duration_s=60, **hd) > 1.5 * minute
