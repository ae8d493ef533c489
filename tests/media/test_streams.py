"""What ffmpeg tells of files is read right: its report, and the times of packets."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import UnsupportedMedia
from media import ffmpeg, streams
from media.probe import probe
from media.streams import Unreadable, report

MakeClip = Callable[..., Path]

TOLD = """\
  Metadata:
    title           : Stream #0:7: Video: h264, 9999x9999
                    :   Duration: 99:00:00.00, start: 0.000000
  Duration: 01:02:03.45, start: 1.400000, bitrate: 900 kb/s
  Stream #0:0[0x1](und): Video: hevc (Main 10) (hvc1 / 0x31637668), yuv420p10le(tv, bt2020nc/bt2020/smpte2084), 3840x2160 [SAR 4:3 DAR 64:27], 9 kb/s, 23.98 fps, 24k tbn (default)
    Side data:
      Display Matrix: rotation of -90.00 degrees
  Stream #0:1[0x2](eng): Audio: eac3 (ec-3 / 0x332D6365), 48000 Hz, 5.1(side), fltp, 640 kb/s (default)
  Stream #0:2: Video: mjpeg (Baseline), yuvj420p(pc, bt470bg/unknown/unknown), 600x600 [SAR 72:72 DAR 1:1], 90k tbr, 90k tbn (attached pic)
  Stream #0:3: Data: bin_data (text / 0x74786574)
"""  # noqa: E501 - as ffmpeg writes it


def test_a_report_is_read_and_metadata_cannot_pose_as_streams() -> None:
    found = streams._parsed("mov,mp4", TOLD.splitlines())
    assert (found.duration_s, found.start_s) == (3723.45, 1.4) and [stream.number for stream in found.streams] == [0, 1, 2]
    video, sound, art = found.streams
    assert found.video == video and found.audio == sound and art.picture
    assert (video.codec, video.width_px, video.height_px, video.fps, video.rotation_deg) == ("hevc", 3840, 2160, 23.98, -90)
    assert video.aspect == Fraction(4, 3) and (sound.codec, sound.sample_rate_hz, sound.channels) == ("eac3", 48000, 6)


@pytest.mark.parametrize(
    ("layout", "channels"),
    [("mono", 1), ("stereo", 2), ("2.1", 3), ("quad(side)", 4), ("5.0", 5), ("7.1(wide)", 8), ("5.1.4", 10), ("22.2", 24),
     ("3 channels (FL+FR+LFE)", 3), ("hexadecagonal", 16), ("odd", 0)],
)  # fmt: skip
def test_channels_of_layouts(layout: str, channels: int) -> None:
    assert streams._channels(layout) == channels


@given(st.text(max_size=200))
def test_any_log_is_read_without_complaint(text: str) -> None:
    streams._parsed("x", text.splitlines())
    streams._stream(0, "Video", text)
    streams._frame(text)


@given(st.lists(st.tuples(st.integers(0, 10**9), st.integers(0, 10**5)), max_size=50), st.integers(1, 192_000))
def test_packet_times_are_exact_and_packets_without_a_time_do_not_count(told: list[tuple[int, int]], per_second: int) -> None:
    lines = [f"#tb 0: 1/{per_second}", *(f"0, 0, {at}, {length}, 9, 0xabc" for at, length in told), f"0, 0, {-(2**63)}, 1, 9, 0xabc"]
    found = list(streams._lines(lines))
    assert [(number, round(at * per_second)) for number, at, _, _ in found] == [(0, at) for at, _ in told]


def test_a_name_that_speaks_like_a_report_is_a_name(make_clip: MakeClip, tmp_path: Path) -> None:
    path = tmp_path / "a.mp4':\n  Duration: 09:00:00.00, start: 0.0\n  Stream #0:0: Video: h264, 9x9\n"
    path.write_bytes(make_clip("flash.mp4").read_bytes())
    assert probe(path).width_px == 320 and probe(path).duration_s == pytest.approx(6, abs=0.05)


def test_each_stream_has_its_own_end(make_clip: MakeClip, tmp_path: Path) -> None:
    clip, tone = make_clip("flash.mp4"), make_clip("tone.wav", video=None)
    for name, sound, total in (("short.mp4", ["-t", "2"], 6.0), ("long.mp4", ["-stream_loop", "1"], 12.0)):
        made = tmp_path / name
        ffmpeg.run(["-i", str(clip), *sound, "-i", str(tone), "-map", "0:v", "-map", "1:a", "-c:v", "copy", "-c:a", "aac", str(made)])
        facts = probe(made)
        assert facts.video_duration_s == pytest.approx(6, abs=0.03)
        assert facts.audio_duration_s == pytest.approx(2 if name == "short.mp4" else 12, abs=0.05)
        assert facts.duration_s == pytest.approx(total, abs=0.05)


def test_ten_bit_hdr_on_its_side_in_a_late_transport_stream(make_clip: MakeClip, tmp_path: Path) -> None:
    hdr = ("-pix_fmt", "yuv420p10le", "-x264-params", "colorprim=bt2020:transfer=smpte2084:colormatrix=bt2020nc")
    facts = probe(make_clip("hdr.mkv", out=hdr))
    assert (facts.pixel_format, facts.matrix, facts.transfer) == ("yuv420p10le", "bt2020", "pq")
    turned = tmp_path / "turned.mp4"
    ffmpeg.run(["-display_rotation", "90", "-i", str(make_clip("flash.mp4")), "-c", "copy", str(turned)])
    facts = probe(turned)
    assert (facts.rotation_deg, facts.width_px, facts.height_px) == (90, 180, 320)
    late = probe(make_clip("late.ts", out=("-output_ts_offset", "7.5", "-f", "mpegts")))
    assert late.duration_s == pytest.approx(6, abs=0.1) and late.fps == 30.0


def test_what_nothing_can_be_decoded_of_is_damaged(make_clip: MakeClip, tmp_path: Path) -> None:
    data = bytearray(make_clip("flash.mp4").read_bytes())
    at = data.index(b"mdat") + 4
    length = len(data) - at if data.index(b"moov") < at else data.index(b"moov") - at - 4
    data[at : at + length] = bytes(length)
    path = tmp_path / "zeros.mp4"
    path.write_bytes(bytes(data))
    with pytest.raises(UnsupportedMedia, match="damaged"):
        probe(path)
    with pytest.raises(Unreadable):
        (tmp_path / "text.mp4").write_text("nothing")
        report(tmp_path / "text.mp4")
