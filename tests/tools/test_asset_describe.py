"""`asset.describe`: one true sentence about any kind of file."""

from __future__ import annotations

import math
import struct
import wave
from collections.abc import Callable
from pathlib import Path

import pytest

from core.errors import UnsupportedMedia
from media import ffmpeg
from media.sample import Sample
from tools.asset.describe import length_words, size_words
from tools.contract import Asset, Video
from tools.executor import Outcome
from tools.registry import Registry
from tools.validate import validate_args

Run = Callable[..., Outcome]


def said(outcome: Outcome) -> str:
    assert outcome.output is not None
    return outcome.output["summary"]


def tone(path: Path, amplitude: float, channels: int = 1) -> Path:
    """Two seconds of 1 kHz at 48 kHz."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(2)
        file.setframerate(48000)
        samples = [round(amplitude * 32767 * math.sin(2 * math.pi * 1000 * n / 48000)) for n in range(96000)]
        file.writeframes(b"".join(struct.pack("<h", s) * channels for s in samples))
    return path


def test_a_video(talk: Sample, call: Run) -> None:
    outcome = call("asset.describe", {"asset": talk.path})
    assert outcome.output is not None and outcome.saved == []
    assert said(outcome).startswith("talk.mp4 is a video: 8.0 s, 640×360 at 30 frames a second, H.264, ")
    facts = outcome.output["facts"]
    assert (outcome.output["kind"], facts["size_bytes"], facts["mime"]) == ("video", talk.path.stat().st_size, "video/mp4")
    assert (facts["width_px"], facts["height_px"], facts["video_codec"], facts["has_audio"]) == (640, 360, "h264", True)
    assert f"AAC sound at {facts['integrated_lufs']:.1f} LUFS" in said(outcome)


def test_a_sound_is_measured(call: Run, tmp_path: Path) -> None:
    # A full-scale 1 kHz sine in one channel reads -3.01 LUFS (BS.1770); this one is 20 dB lower, in two channels 3 dB more.
    outcome = call("asset.describe", {"asset": tone(tmp_path / "tone.wav", 0.1, channels=2)})
    assert outcome.output is not None
    assert outcome.output["facts"]["integrated_lufs"] == pytest.approx(-20.0, abs=0.2)
    assert said(outcome) == "tone.wav is a sound: 2.0 s, stereo PCM sound at -20.0 LUFS, 384.0 kB."


def test_silence_is_called_silence(call: Run, tmp_path: Path) -> None:
    outcome = call("asset.describe", {"asset": tone(tmp_path / "nothing.wav", 0.0)})
    assert outcome.output is not None and outcome.output["facts"]["silent"] is True
    assert said(outcome) == "nothing.wav is a sound: 2.0 s, silent mono PCM sound, 192.0 kB."


def test_a_picture(call: Run, tmp_path: Path) -> None:
    from PIL import Image

    Image.new("RGB", (320, 200), "red").save(tmp_path / "red.png")
    outcome = call("asset.describe", {"asset": tmp_path / "red.png"}, filename="แดง 🟥.jpg")
    assert said(outcome).startswith("แดง 🟥.jpg is a picture: 320×200, PNG, ")


CUES = b"1\n00:00:01,000 --> 00:00:02,000\nHi\n\n2\n00:00:03,000 --> 00:00:04,000\nHo\n"
SONG = b"MThd\x00\x00\x00\x06\x00\x01\x00\x03\x01\xe0" + b"MTrk\x00\x00\x00\x04\x00\xff\x2f\x00" * 3


@pytest.mark.parametrize(
    ("name", "content", "kind", "sentence"),
    [
        ("a.txt", "one two\nสวัสดี three\n".encode(), "text", "a.txt is a text: 2 lines, 4 words, 33 B."),
        ("a.srt", CUES, "subtitles", f"a.srt is subtitles: SRT, 2 lines to show, {len(CUES)} B."),
        ("a.mid", SONG, "midi", "a.mid is a MIDI file: 3 tracks, 50 B."),
        ("a.pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n", "document", "a.pdf is a document: PDF, 23 B."),
    ],
)
def test_other_files(call: Run, tmp_path: Path, name: str, content: bytes, kind: str, sentence: str) -> None:
    (tmp_path / name).write_bytes(content)
    outcome = call("asset.describe", {"asset": tmp_path / name})
    assert outcome.output is not None and outcome.output["kind"] == kind
    assert said(outcome) == sentence


def test_a_long_text_is_not_read_whole_and_that_is_said(call: Run, tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_text("word\n" * 900_000)
    assert (
        said(call("asset.describe", {"asset": tmp_path / "long.txt"}))
        == "long.txt is a text: more than 800000 lines, more than 800000 words, 4.5 MB."
    )


def test_an_empty_file_is_no_asset(call: Run, tmp_path: Path) -> None:
    from tools.executor import AssetFile, Call, execute

    empty = tmp_path / "empty.mp4"
    empty.touch()
    file = AssetFile("ast_1", "video", str(empty), "empty.mp4")
    with pytest.raises(UnsupportedMedia, match=r"empty \(0 bytes\)"):
        execute(Call("asset.describe", {"asset": "ast_1"}, {"ast_1": file}, str(tmp_path), "s", "u", "t"), Quiet())


class Quiet:
    def progress(self, fraction: float, note: str) -> None: ...

    def provider_changed(self, capability: str, used: str, reason: str) -> None: ...

    def cancelled(self) -> bool:
        return False


def test_any_kind_may_be_described_and_longer_takes_longer(catalogue: Registry) -> None:
    describe = catalogue.get("asset.describe")
    hour = validate_args(describe, {"asset": "ast_1"}, {"ast_1": Video("ast_1", meta={"duration_s": 3600})})
    text = validate_args(describe, {"asset": "ast_1"}, {"ast_1": Asset("ast_1", kind="text")})
    assert describe.estimate(hour).seconds > 5 * describe.estimate(text).seconds


@pytest.mark.parametrize(
    ("seconds", "words"), [(0.04, "0.0 s"), (59.94, "59.9 s"), (60, "1:00 min"), (3599.4, "59:59 min"), (3661, "1:01:01 h")]
)
def test_lengths(seconds: float, words: str) -> None:
    assert length_words(seconds) == words


@pytest.mark.parametrize(
    ("size", "words"), [(1, "1 B"), (999, "999 B"), (1000, "1.0 kB"), (999_960, "1.0 MB"), (12_345_678, "12.3 MB"), (5 * 10**12, "5.0 TB")]
)
def test_sizes(size: int, words: str) -> None:
    assert size_words(size) == words


def clip_of(path: Path, size: str, seconds: int, sound: str = "") -> Path:
    inputs = ["-f", "lavfi", "-i", f"color=gray:s={size}:r=5:d={seconds}", *(["-f", "lavfi", "-i", sound] if sound else [])]
    ffmpeg.run([*inputs, "-pix_fmt", "yuv420p", "-shortest", str(path)])
    return path


def test_a_wide_clip_is_held_against_what_it_is_meant_for(tmp_path: Path, call: Run) -> None:
    told = said(call("asset.describe", {"asset": clip_of(tmp_path / "walk.mp4", "320x180", 6)}, suits="tiktok"))
    assert told == (
        "walk.mp4 for TikTok: the picture is 320×180, and vertical fills the screen there; 6 s is not too long (up to 10 minutes); "
        "there is nothing to hear. To make it fit better, say “make it vertical”, “add music to this clip”."
    )


def test_one_that_fits_can_go_as_it_is(tmp_path: Path, call: Run) -> None:
    told = said(call("asset.describe", {"asset": clip_of(tmp_path / "walk.mp4", "180x320", 6, "sine=440:d=6,volume=2")}, suits="reels"))
    assert told.endswith("It can go there as it is.") and "as it should be" in told and "loud enough" in told


@pytest.mark.parametrize(
    ("language", "words"), [("en", "“keep the first 180 seconds”"), ("ru", "«оставь первые 180 секунд»"), ("th", "“เอาแค่ 180 วินาทีแรก”")]
)
def test_one_that_is_too_long_is_to_be_cut(language: str, words: str, tmp_path: Path, call: Run) -> None:
    told = said(call("asset.describe", {"asset": clip_of(tmp_path / "talk.mp4", "90x160", 200)}, suits="shorts", told_in=language))
    assert words in told
