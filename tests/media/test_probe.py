from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from core.errors import JarvisError, NotFound, TooLarge, UnsupportedMedia
from core.settings import settings
from media import ffmpeg
from media.identify import identify
from media.probe import probe

MakeClip = Callable[..., Path]


def bomb(path: Path, width: int, height: int) -> Path:
    """A PNG that declares a huge picture and holds none."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunk = struct.pack(">I", 13) + b"IHDR" + header + struct.pack(">I", zlib.crc32(b"IHDR" + header))
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk + struct.pack(">I", 9) + b"IDAT" + bytes(13))
    return path


def test_a_plain_clip_is_measured(make_clip: MakeClip) -> None:
    facts = probe(make_clip("flash.mp4"))
    assert (facts.kind, facts.width_px, facts.height_px, facts.fps, facts.rotation_deg) == ("video", 320, 180, 30.0, 0)
    assert facts.has_audio and facts.sample_rate_hz == 48000 and not facts.variable_frame_rate
    assert facts.duration_s == pytest.approx(6.0, abs=0.05)


def test_varying_frame_rate_is_told(make_clip: MakeClip) -> None:
    clip = make_clip("holes.mp4", video="select='not(eq(mod(n,7),3)+eq(mod(n,11),5))'", out=("-fps_mode", "vfr"))
    facts = probe(clip)
    assert facts.variable_frame_rate and facts.rate in (24, 25)


def test_square_pixels_are_displayed_size(make_clip: MakeClip) -> None:
    assert probe(make_clip("sar.mp4", out=("-aspect", "4:3"))).width_px == 240


def test_cover_art_is_not_a_video(make_clip: MakeClip, tmp_path: Path) -> None:
    tone, art, song = make_clip("tone.wav", video=None), tmp_path / "art.png", tmp_path / "song.m4a"
    ffmpeg.run(["-f", "lavfi", "-i", "color=red:s=64x64", "-frames:v", "1", str(art)])
    ffmpeg.run(["-i", str(tone), "-i", str(art), "-map", "0", "-map", "1", "-c:v", "copy", "-disposition:v", "attached_pic", str(song)])
    facts = probe(song)
    assert facts.kind == "audio" and not facts.has_video
    assert identify(song, "song.m4a").kind == "audio"


def test_pictures_and_bombs(tmp_path: Path) -> None:
    from PIL import Image

    sideways = tmp_path / "phone.jpg"
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (64, 32), "red").save(sideways, exif=exif)
    facts = probe(sideways)
    assert facts.kind == "image" and (facts.width_px, facts.height_px) == (32, 64)
    with pytest.raises(TooLarge, match="megapixels"):
        probe(bomb(tmp_path / "bomb.png", 60000, 60000))
    with pytest.raises(TooLarge, match="13000x13000"):
        probe(bomb(tmp_path / "smaller.png", 13000, 13000))
    with pytest.raises(UnsupportedMedia, match="damaged"):
        probe(bomb(tmp_path / "torn.png", 60, 60))


def broken(clip: Path, folder: Path) -> dict[str, Path]:
    """The same clip spoiled in the ways files get spoiled."""
    data = clip.read_bytes()
    fast = folder / "fast.mp4"
    ffmpeg.run(["-i", str(clip), "-c", "copy", "-movflags", "+faststart", str(fast)])
    contents = {
        "empty.mp4": b"", "text.mp4": b"dear diary, this is no film\n" * 40, "noise.mp4": bytes(range(256)) * 64,
        "half.mp4": data[: len(data) // 2], "half_indexed.mp4": fast.read_bytes()[: fast.stat().st_size // 2],
        "list.mp4": f"ffconcat version 1.0\nfile '{clip}'\n".encode(),
        "playlist.mp4": f"#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nfile://{clip}\n#EXT-X-ENDLIST\n".encode(),
    }
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    return {name: folder / name for name in contents}


def test_spoiled_files_are_refused_with_something_to_do(make_clip: MakeClip, tmp_path: Path) -> None:
    for name, path in broken(make_clip("flash.mp4"), tmp_path).items():
        with pytest.raises(UnsupportedMedia) as caught:
            probe(path)
        assert path.name in caught.value.message and caught.value.hint, name
    with pytest.raises(NotFound):
        probe(tmp_path / "nothing.mp4")


def test_ffmpeg_itself_opens_no_playlist(make_clip: MakeClip, tmp_path: Path) -> None:
    files = broken(make_clip("flash.mp4"), tmp_path)
    for name in ("list.mp4", "playlist.mp4"):
        with pytest.raises(JarvisError):
            ffmpeg.run([*ffmpeg.input_args(files[name]), "-f", "null", "-"])


def test_too_long_is_refused(make_clip: MakeClip, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JARVIS_MAX_MEDIA_HOURS", "0.001")
    settings.cache_clear()
    try:
        with pytest.raises(TooLarge, match="hours"):
            probe(make_clip("flash.mp4"))
    finally:
        monkeypatch.undo()
        settings.cache_clear()


def test_awkward_names(make_clip: MakeClip, tmp_path: Path) -> None:
    data = make_clip("flash.mp4").read_bytes()
    for name in ("-i.mp4", "ไฟล์ 🎬.mp4", "a:b,c'd.mp4", "%03d.mp4", "\u202egpj.mp4"):
        path = tmp_path / name
        path.write_bytes(data)
        assert probe(path).width_px == 320
        ffmpeg.run([*ffmpeg.input_args(path), "-t", "0.1", "-f", "null", "-"])


TEXTS = {
    "subtitles/srt": b"1\r\n00:00:01,000 --> 00:00:02,000\r\nhello\r\n", "subtitles/vtt": b"WEBVTT\n\n00:01.000 --> 00:02.000\nhi\n",
    "text/txt": "สวัสดี привет".encode(), "document/pdf": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "midi/mid": b"MThd\0\0\0\6\0\1\0\1\1\xe0",
    "document/svg": b"<svg xmlns='http://www.w3.org/2000/svg'></svg>",
}


def test_identity_follows_the_content_not_the_name(make_clip: MakeClip, tmp_path: Path) -> None:
    for wanted, content in TEXTS.items():
        path = tmp_path / "file.mp4"
        path.write_bytes(content)
        found = identify(path, "holiday.mp4")
        assert f"{found.kind}/{found.extension}" == wanted
    assert identify(make_clip("flash.mp4"), "notes.txt").kind == "video"
    assert identify(make_clip("tone.wav", video=None), "x").mime in ("audio/x-wav", "audio/wav")
    assert identify(make_clip("late.ts", out=("-output_ts_offset", "7.5", "-f", "mpegts")), "x").kind == "video"
    with pytest.raises(UnsupportedMedia, match="empty"):
        (tmp_path / "none").write_bytes(b"")
        identify(tmp_path / "none", "a.mp4")
    with pytest.raises(UnsupportedMedia, match="does not know"):
        (tmp_path / "odd").write_bytes(bytes(range(256)) * 8)
        identify(tmp_path / "odd", "a.mp4")


def test_identify_is_light() -> None:
    import subprocess
    import sys

    code = "import sys, media.identify; sys.exit(any(m in sys.modules for m in ('cv2', 'numpy', 'av')))"
    assert subprocess.run([sys.executable, "-P", "-c", code], check=False).returncode == 0
