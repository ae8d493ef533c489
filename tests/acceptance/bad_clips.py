"""Tiny files of every awkward sort, made with ffmpeg and by hand: broken, mislabelled, huge on paper, on their side."""

from __future__ import annotations

import io
import random
import struct
import zlib
from pathlib import Path

from media import ffmpeg

BEEP = "aevalsrc='0.5*sin(2*PI*1000*t)*lt(mod(t,1),0.3)':s=48000"
SILENCE = "anullsrc=r=48000"


def film(
    path: Path, *, size: str = "160x90", rate: str = "25", seconds: float = 2, sound: str | None = BEEP, picture: bool = True,
    draw: str = "noise=alls=6:allf=t", out: tuple[str, ...] = (),
) -> None:
    """A clip of a grey room. `sound`: an audio source of ffmpeg, or None; `draw`: video filters; `out`: output options."""
    args: list[str] = []
    if picture:
        args += ["-f", "lavfi", "-i", f"color=c=0x203040:s={size}:r={rate}:d={seconds},{draw}"]
    if sound:
        args += ["-f", "lavfi", "-i", f"{sound}:d={seconds}"]
    codec = ["-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p"] if picture else []
    ffmpeg.run([*args, *codec, *out, ffmpeg.file_url(path)])


def sideways(path: Path, upright: Path, degrees: int) -> None:
    """A phone's clip: the same pictures with a display matrix that turns them counterclockwise."""
    ffmpeg.run(["-display_rotation", str(degrees), "-i", ffmpeg.file_url(upright), "-c", "copy", ffmpeg.file_url(path)])


def make_clips(folder: Path) -> None:
    """Everything the tests take, about two megabytes in all."""
    film(folder / "good.mp4")
    film(folder / "indexed.mp4", seconds=4, out=("-movflags", "+faststart"))
    film(folder / "no-sound.mp4", sound=None)
    film(folder / "silent.mp4", sound=SILENCE)
    film(folder / "sound.mp3", picture=False)
    film(folder / "odd.mkv", size="321x181", seconds=1, out=("-pix_fmt", "yuv444p"))
    film(folder / "short.mp4", seconds=0.2)
    film(folder / "one-frame.mp4", seconds=0.04, sound=None)
    film(folder / "four-hours.mp4", size="16x16", rate="1/60", seconds=4 * 3600, sound=None)
    film(folder / "uneven.mkv", out=("-vf", "select='not(mod(n,7)*lt(t,1))'", "-fps_mode", "vfr"))
    # The left half is white: turned counterclockwise it is below, turned clockwise above.
    film(folder / "half.mp4", seconds=1, draw="drawbox=x=0:y=0:w=80:h=90:c=white:t=fill")
    sideways(folder / "turned-90.mp4", folder / "half.mp4", 90)
    sideways(folder / "turned-270.mp4", folder / "half.mp4", 270)
    break_clips(folder)
    pictures(folder)
    (folder / "note.txt").write_text("Only a few words.\n" * 20)
    (folder / "text.mp4").write_text("Only a few words.\n" * 20)
    (folder / "video.jpg").write_bytes((folder / "good.mp4").read_bytes())
    (folder / "empty.mp4").write_bytes(b"")
    (folder / "noise.mp4").write_bytes(random.Random(1).randbytes(50_000))


def break_clips(folder: Path) -> None:
    """Cut off in the middle of the pictures, cut off before the index, and overwritten in the middle."""
    indexed, good = (folder / "indexed.mp4").read_bytes(), (folder / "good.mp4").read_bytes()
    (folder / "cut-in-pictures.mp4").write_bytes(indexed[: len(indexed) // 2])
    (folder / "cut-before-index.mp4").write_bytes(good[: len(good) * 6 // 10])
    third = len(indexed) // 3
    (folder / "corrupt.mp4").write_bytes(indexed[:third] + random.Random(3).randbytes(third) + indexed[2 * third :])


def pictures(folder: Path) -> None:
    """A real picture, one called a film, and bombs: a few bytes that declare gigapixels."""
    from PIL import Image

    Image.new("RGB", (64, 48), "red").save(folder / "real.png")
    (folder / "picture.mp4").write_bytes((folder / "real.png").read_bytes())
    (folder / "bomb.png").write_bytes(_png(60_000, 60_000))
    (folder / "wide.png").write_bytes(_png(13_000, 13_000))
    screen = struct.pack("<HHBBB", 65_535, 65_535, 0x80, 0, 0) + b"\0\0\0\xff\xff\xff"
    frame = b"," + struct.pack("<HHHHB", 0, 0, 65_535, 65_535, 0) + b"\x02\x02\x44\x01\x00;"
    (folder / "bomb.gif").write_bytes(b"GIF89a" + screen + frame)
    small = io.BytesIO()
    Image.new("RGB", (16, 16), "red").save(small, "WEBP", lossless=True)
    webp = bytearray(small.getvalue())
    at = webp.find(b"VP8L") + 9  # after the chunk's length and the signature byte: 14 bits of width, 14 of height
    (bits,) = struct.unpack_from("<I", webp, at)
    struct.pack_into("<I", webp, at, bits & ~0xFFFFFFF | 16_383 | 16_383 << 14)
    (folder / "bomb.webp").write_bytes(webp)


def _png(width_px: int, height_px: int) -> bytes:
    header = struct.pack(">IIBBBBB", width_px, height_px, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(bytes(1000))), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in chunks
    )
