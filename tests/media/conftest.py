"""Small clips made with ffmpeg's own sources: a white flash and a 1 kHz beep at the start of every second tell picture and sound time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from media import ffmpeg

MakeClip = Callable[..., Path]
FLASH = "drawbox=c=white:t=fill:enable='lt(mod(t+0.0001,1),0.1)'"
BEEP = "aevalsrc='0.5*sin(2*PI*1000*t)*lt(mod(t,1),0.1)+0.0005*sin(2*PI*90*t)':s=48000"


@pytest.fixture(scope="session")
def clips(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("clips")


@pytest.fixture(scope="session")
def make_clip(clips: Path) -> MakeClip:
    """make_clip(name, seconds=, size=, rate=, video=filters, audio=source or None, out=[options], pre=[input options])"""

    def make(
        name: str, *, seconds: float = 6, size: str = "320x180", rate: str = "30", video: str | None = FLASH, audio: str | None = BEEP,
        out: tuple[str, ...] = (),
    ) -> Path:
        path = clips / name
        if path.exists():
            return path
        args: list[str] = []
        if video is not None:
            args += ["-f", "lavfi", "-i", f"color=c=0x203040:s={size}:r={rate}:d={seconds},noise=alls=6:allf=t,{video}"]
        if audio is not None:
            args += ["-f", "lavfi", "-i", f"{audio}:d={seconds}"]
        if video is not None:
            args += ["-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-g", "60"]
        ffmpeg.run([*args, *out, ffmpeg.file_url(path)])
        return path

    return make
