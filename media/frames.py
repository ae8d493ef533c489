"""ffmpeg filter graphs that turn a source into exactly the frames of an Edit: constant rate, upright, BT.709, 8 bit 4:2:0.

The source is first put on a grid of constant rate that starts at time 0, so that frame n of the grid is what a viewer sees at n / rate,
whatever the file's own timing is (varying rate, late start, picture shorter than sound). Cuts then select whole frames by number.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from media.probe import Probe
from media.timeline import Edit, Picture, Segment

# Seek this much before the first kept frame: a frame may stay on screen for seconds (slides, screen recordings).
_SEEK_MARGIN_S = 10.0
_HOLD_S = 10.0  # the last frame is held this long past its end, so that rounding never leaves the result a frame short
_TICKS = 100  # ticks per grid frame when the pace changes


@dataclass(frozen=True)
class FramePlan:
    """`seek_s`: where to open the source. `select`: filters from decoded frames to the result's frames, before any scaling."""

    seek_s: float
    select: str
    frames: int


def plan_frames(edit: Edit, probe: Probe) -> FramePlan:
    """Plan the frames of an Edit that is already snapped to its rate."""
    assert edit.picture is not None
    rate = edit.picture.fps
    grid = _grid_rate(edit, probe)
    seek = max(0, math.floor((edit.segments[0].start_s - _SEEK_MARGIN_S) * rate))
    seek_s = Fraction(seek) / rate
    spans = [(round((s.start_s - seek_s) * grid), round((s.end_s - seek_s) * grid)) for s in edit.segments]
    # The last leaf stays open: the encoder stops at its count of frames, and a filter that waits for one more never starves.
    leaves = [f"between(n,{a},{b - 1})" for a, b in spans[:-1]] + [f"gte(n,{spans[-1][0]})"]
    wanted = _tree([b for _, b in spans], leaves, "n")
    hold = math.ceil((max(0.0, edit.segments[-1].end_s - probe.video_duration_s) + _HOLD_S) * grid)
    filters = ["bwdif=deint=interlaced"] if probe.interlaced else []
    filters += [f"fps={grid}:start_time=0", f"tpad=stop={hold}:stop_mode=clone", f"select='{wanted}'"]
    filters += _retime(edit.segments, spans, rate, grid)
    return FramePlan(float(seek_s), ",".join(filters), max(1, round(Fraction(edit.duration_s) * rate)))


def _grid_rate(edit: Edit, probe: Probe) -> Fraction:
    """Slow motion needs the frames a faster source has between those of the result."""
    assert edit.picture is not None
    rate = edit.picture.fps
    slowed = any(segment.speed < 1 for segment in edit.segments)
    return rate * max(1, math.ceil(probe.fps / float(rate) - 0.01)) if slowed else rate


def _retime(segments: Sequence[Segment], spans: Sequence[tuple[int, int]], rate: Fraction, grid: Fraction) -> list[str]:
    if all(segment.speed == 1.0 for segment in segments):
        return ["setpts=N"]
    at_s, leaves = 0.0, []
    for segment, (first, _) in zip(segments, spans, strict=True):
        leaves.append(f"{at_s * float(grid) * _TICKS:.3f}+(PTS-{first * _TICKS})/{segment.speed:.9g}")
        at_s += segment.duration_s
    new_time = _tree([last * _TICKS for _, last in spans], leaves, "PTS")
    base = 1 / (grid * _TICKS)
    return [f"settb={base}", f"setpts='{new_time}'", f"fps={rate}:start_time=0"]


def _tree(limits: Sequence[int], leaves: Sequence[str], variable: str) -> str:
    """A balanced if() expression: leaf i holds where limits[i-1] <= variable < limits[i]. Hundreds of cuts stay about ten tests a frame."""
    if len(leaves) == 1:
        return leaves[0]
    half = len(leaves) // 2
    left, right = _tree(limits[:half], leaves[:half], variable), _tree(limits[half:], leaves[half:], variable)
    return f"if(lt({variable},{limits[half - 1]}),{left},{right})"


def to_sdr(probe: Probe) -> list[str]:
    """HDR (PQ, HLG) mapped to BT.709; nothing for ordinary sources."""
    if probe.transfer == "sdr":
        return []
    curve = "smpte2084" if probe.transfer == "pq" else "arib-std-b67"
    return [
        f"zscale=tin={curve}:pin=bt2020:min=bt2020nc:t=linear:npl=203", "format=gbrpf32le", "zscale=p=bt709",
        "tonemap=tonemap=mobius:desat=0", "zscale=t=bt709:m=bt709:r=tv", "format=yuv420p",
    ]


def scaler(probe: Probe, width_px: int, height_px: int) -> str:
    """Scale to a size and to BT.709, limited range, square pixels."""
    matrix = "bt709" if probe.transfer != "sdr" else probe.matrix
    return (
        f"scale={width_px}:{height_px}:flags=bicubic:in_color_matrix={matrix}:out_color_matrix=bt709:out_range=tv,"
        "setsar=1,format=yuv420p,setparams=range=tv:color_primaries=bt709:color_trc=bt709:colorspace=bt709"
    )


def fitted(probe: Probe, picture: Picture, source: str, result: str) -> str:
    """The rest of the graph, from frames of the source's size to the picture: scaled, or over a blurred copy of itself."""
    width, height = picture.width_px, picture.height_px
    before = "".join(f"{part}," for part in to_sdr(probe))
    if picture.fit == "scale":
        return f"{source}{before}{scaler(probe, width, height)}{result}"
    scale = min(width / probe.width_px, height / probe.height_px)
    inner = (round(probe.width_px * scale / 2) * 2, round(probe.height_px * scale / 2) * 2)
    small = (max(2, width // 16 * 2), max(2, height // 16 * 2))
    # Blurring an eighth-size copy looks the same as blurring the full one and costs a hundredth.
    return (
        f"{source}{before}{scaler(probe, *inner)},split[front][copy];"
        f"[copy]scale={small[0]}:{small[1]}:force_original_aspect_ratio=increase,crop={small[0]}:{small[1]},gblur=sigma=6,"
        f"eq=brightness=-0.06:saturation=0.85,scale={width}:{height}:flags=bicubic,setsar=1[back];"
        f"[back][front]overlay=(W-w)/2:(H-h)/2:format=yuv420,format=yuv420p,"
        f"setparams=range=tv:color_primaries=bt709:color_trc=bt709:colorspace=bt709{result}"
    )


def every_frame(rate: Fraction, width_px: int, height_px: int) -> str:
    """Filters for looking at a source: its frames on the grid of `rate` from time 0, small."""
    return f"fps={rate}:start_time=0,scale={width_px}:{height_px}:flags=area"


