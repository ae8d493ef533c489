"""Edit a clip: any number of operations, one render."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, Self

from pydantic import model_validator

from core.errors import ToolFailed
from core.phrasebook import Phrasebook
from core.security import FILENAME_BYTES, safe_filename
from tools.contract import Cost, Field, ToolInput, ToolOutput, Video, Workspace, tool
from tools.registry import operations
from tools.video.contract import Clip, VideoOperation, seconds_said

if TYPE_CHECKING:
    from media.inspect import Check, Inspection
    from media.render import RenderReport
    from media.timeline import Edit

    AnyOperation = VideoOperation
else:
    AnyOperation = operations("video")

_ORDER = ("time", "picture", "sound")
# What may be wrong with a result that is still worth having; everything else must hold, or the file is not handed over.
_BEARABLE = {"loudness_lufs", "true_peak_dbtp", "streams_end_together", "no_black", "no_freeze"}
_SAY = Phrasebook(Path(__file__).parent / "phrases.toml")
_UNKNOWN_LENGTH_S = 60.0


class Input(ToolInput):
    video: Video = Field(description="The clip to edit; the file itself is never changed.")
    operations: list[AnyOperation] = Field(
        min_length=1, max_length=20, description="What to do to it, in the order it was said. All of it is done in one render."
    )

    @model_validator(mode="after")
    def _no_contradiction(self) -> Self:
        said: dict[type[VideoOperation], VideoOperation] = {}
        for step in self.operations:
            if step.single and said.setdefault(type(step), step) != step:
                raise ValueError("one clip cannot be given two kinds of the same thing; make one edit for each")
        return self


class Output(ToolOutput):
    video: Video = Field(description="The edited clip, MP4; a copy of the clip itself when there was nothing to change.")
    changed: bool = Field(description="False when no operation changed anything, so that nothing was rendered.")
    source_duration_s: float = Field(description="Length of the clip before, in seconds.")
    duration_s: float = Field(description="Length of the result, in seconds.")
    done: list[str] = Field(description="What each operation did, in a few words.")
    warnings: list[str] = Field([], description="What a person should know about the result.")
    timeline: dict[str, Any] = Field(description="The cut list: which stretches of the source were kept, at what speed, in which frame.")
    inspection: dict[str, Any] = Field({}, description="What was checked on the finished file; empty when nothing was rendered.")


def _estimate(args: Input) -> Cost:
    meta = args.video.meta
    megapixels = _load(meta.get("width_px") or 1920, meta.get("height_px") or 1080, meta.get("fps") or 30.0)
    length_s, steps = meta.get("duration_s") or _UNKNOWN_LENGTH_S, _in_order(args.operations)
    cut_s = length_s
    for step in steps:
        cut_s = step.longest_s(cut_s)
    return Cost(seconds=round(2.0 + sum(_stages(steps, length_s, megapixels)), 1), lasts_s=cut_s)


def _load(width_px: int, height_px: int, fps: float) -> float:
    """Megapixels a frame, counted at 30 frames a second."""
    return width_px * height_px / 1e6 * fps / 30


@tool(
    lane="media",
    estimate=_estimate,
    titles={
        "en": "Edit the clip",
        "th": "ตัดต่อคลิป",
        "ru": "Смонтировать ролик",
    },
    say=[
        "edit {video}",
        "edit the video",
        "edit my clip",
        "cut this video",
        "ตัดต่อวิดีโอ",
        "ตัดวิดีโอ",
        "ตัดต่ออันนี้",
        "смонтируй видео",
        "порежь видео",
        "отредактируй клип",
    ],
)
def edit(args: Input, work: Workspace) -> Output:
    """Edit a video clip: cut silences, trim, change speed, reframe, clean the sound.

    Everything asked for in one sentence belongs into one call, in the order it was said: it is rendered once.
    """
    from media.compose import start
    from media.probe import probe

    name = safe_filename(args.video.filename or args.video.path.name)
    facts = probe(args.video.path, name)
    if not facts.has_video:
        raise ToolFailed(f"{name} has no moving picture", hint="Send a video file.")
    steps = _in_order(args.operations)
    bar = _Bar(work, _stages(steps, facts.duration_s, _load(facts.width_px, facts.height_px, facts.fps)))
    clip = Clip(args.video.path, name, facts, bar.stage(0), lambda: work.cancelled, work.language)
    draft = _Draft(start(args.video.path, facts))
    for number, step in enumerate(steps):
        clip.progress = bar.stage(number)
        draft.take(step, clip)
    if not draft.changed:
        return _unchanged(args.video, name, draft, work)
    result = _render(draft, bar, work)
    return _finished(args.video, name, draft, result, work)


@dataclass
class _Draft:
    """The timeline as it grows, and what is to be told about it."""

    timeline: Edit
    done: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    changed: bool = False
    label: str = "edited"

    def take(self, step: VideoOperation, clip: Clip) -> None:
        change = step.apply(self.timeline, clip)
        self.changed = self.changed or change.edit != self.timeline
        self.timeline = change.edit
        self.done.append(change.did)
        self.label = change.label or self.label
        self.warnings += [change.warning] if change.warning else []


@dataclass(frozen=True)
class _Bar:
    """Progress of the whole call: each stage takes its share of the expected seconds."""

    work: Workspace
    stages_s: list[float]

    def stage(self, number: int) -> Callable[[float, str | None], None]:
        total_s = sum(self.stages_s) or 1.0  # nothing of the clip would be left: the operation is about to say so
        before, share = sum(self.stages_s[:number]) / total_s, self.stages_s[number] / total_s
        return lambda fraction, note: self.work.progress(before + share * fraction, note or "")


def _in_order(steps: Sequence[VideoOperation]) -> list[VideoOperation]:
    return sorted(steps, key=lambda step: _ORDER.index(step.acts_on))


def _stages(steps: Sequence[VideoOperation], length_s: float, megapixels: float) -> list[float]:
    """Expected seconds: each operation's analysis, then the render, then the inspection."""
    stages: list[float] = []
    for step in steps:
        stages.append(step.analysis_s(length_s))
        length_s = step.longest_s(length_s)
    return [*stages, _render_s(length_s, megapixels), _inspection_s(length_s, megapixels)]


def _render_s(length_s: float, megapixels: float) -> float:
    # Noisy 1080p at 30 fps, the hardest to encode: 0.90 s of CPU a second of result, 1.18 s with a moving crop; two cores share it.
    return length_s * (0.05 + 0.28 * megapixels)


def _inspection_s(length_s: float, megapixels: float) -> float:
    # The same clip: 0.20 s of CPU a second, on two cores.
    return length_s * (0.02 + 0.05 * megapixels)


@dataclass(frozen=True)
class _Result:
    path: Path
    report: RenderReport
    inspection: Inspection


def _render(draft: _Draft, bar: _Bar, work: Workspace) -> _Result:
    """Render and inspect; a fault that another render can put right gets one. Raises ToolFailed when the file is no good."""
    result = _attempt(draft.timeline, bar, work)
    repaired = _repaired(draft.timeline, result)
    if repaired is not None:
        draft.timeline = repaired
        result = _attempt(repaired, bar, work)
    for check in result.inspection.failures:
        if check.name not in _BEARABLE:
            found = f"{check.name} is {check.measured}, it should be {check.expected}"
            raise ToolFailed(f"the finished video did not pass its inspection: {found}", details=result.inspection.as_meta())
    draft.warnings += [_say(work, remark) for remark in result.report.remarks]
    draft.warnings += [_warning(check, work.language) for check in result.inspection.failures]
    return result


def _attempt(timeline: Edit, bar: _Bar, work: Workspace) -> _Result:
    from media.inspect import expected_of, inspect
    from media.render import render

    rendering, inspecting = bar.stage(len(bar.stages_s) - 2), bar.stage(len(bar.stages_s) - 1)
    out = work.folder / "edited.mp4"
    report = render(timeline, out, lambda done, _: rendering(done, _say(work, "rendering", done=done)), lambda: work.cancelled)
    inspecting(0.0, _say(work, "checking"))
    inspection = inspect(out, expected_of(timeline), cancelled=lambda: work.cancelled)
    inspecting(1.0, _say(work, "checked"))
    return _Result(out, report, inspection)


def _repaired(timeline: Edit, result: _Result) -> Edit | None:
    """The timeline to render instead, or None when the result holds or another render would give the same."""
    failed = {check.name: check for check in result.inspection.failures}
    if not failed.keys() - _BEARABLE and not failed.keys() & {"true_peak_dbtp", "loudness_lufs"}:
        return None
    treatment = timeline.audio
    if "true_peak_dbtp" in failed:
        over_db = failed["true_peak_dbtp"].measured - treatment.true_peak_dbtp
        treatment = treatment.model_copy(update={"true_peak_dbtp": max(-9.0, treatment.true_peak_dbtp - over_db - 0.2)})
    elif failed.keys() <= _BEARABLE:
        return None  # loudness alone: the renderer has already measured and corrected it as far as it goes
    return timeline.model_copy(update={"audio": treatment})


def _say(work: Workspace, key: str, **values: object) -> str:
    return _SAY.say(f"edit_{key}", work.language, **values)


def _warning(check: Check, language: str) -> str:
    return _SAY.say(f"edit_{check.name}", language, measured=check.measured, expected=check.expected)


def _finished(source: Video, name: str, draft: _Draft, result: _Result, work: Workspace) -> Output:
    report, before_s = result.report, draft.timeline.source_duration_s
    before, after = _length(before_s, work.language), _length(report.duration_s, work.language)
    sentence = _say(work, "done", done=_capital(", ".join(draft.done)), before=before, after=after)
    return Output(
        summary=_with_warnings(sentence, draft.warnings),
        video=work.save(
            result.path,
            Video,
            filename=_filename(name, draft.label),
            meta={"inspected": result.inspection.ok},
            evidence={**source.evidence, "origin": "video.edit"},
        ),
        changed=True,
        source_duration_s=before_s,
        duration_s=report.duration_s,
        done=draft.done,
        warnings=draft.warnings,
        timeline=_as_data(draft.timeline, name),
        inspection=result.inspection.as_meta(),
    )


def _unchanged(source: Video, name: str, draft: _Draft, work: Workspace) -> Output:
    """A copy under the same name: whoever asked for a file gets one, and nothing is encoded again for nothing."""
    length_s = draft.timeline.source_duration_s
    copy = work.folder / f"unchanged{source.path.suffix}"
    shutil.copyfile(source.path, copy)
    length = _length(length_s, work.language)
    sentence = _say(work, "unchanged", done=", ".join(draft.done), name=name, length=length)
    return Output(
        summary=_with_warnings(sentence, draft.warnings),
        video=work.save(copy, Video, filename=name, evidence=source.evidence),
        changed=False,
        source_duration_s=length_s,
        duration_s=length_s,
        done=draft.done,
        warnings=draft.warnings,
        timeline=_as_data(draft.timeline, name),
        inspection={},
    )


def _as_data(timeline: Edit, name: str) -> dict[str, Any]:
    """The timeline as JSON, its source by the person's name for it: paths of this machine do not travel."""
    return {**timeline.model_dump(mode="json"), "source": name}


def _filename(name: str, label: str) -> str:
    """`talk.mp4` -> `talk-vertical.mp4`, `talk-edited.mp4`; edited again, `talk-edited-2.mp4`."""
    stem = PurePath(name).stem
    again = re.fullmatch(rf"(?P<stem>.+)-{label}(?:-(?P<number>\d{{1,4}}))?", stem)
    ending = f"-{label}-{int(again['number'] or 1) + 1}" if again else f"-{label}"
    stem = again["stem"] if again else stem
    room = FILENAME_BYTES - len(f"{ending}.mp4")
    return stem.encode()[:room].decode("utf-8", "ignore") + f"{ending}.mp4"


def _length(seconds: float, language: str) -> str:
    if seconds < 60:
        return seconds_said(f"{seconds:.1f}" if seconds >= 0.1 else f"{seconds:.2f}", language)
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


def _with_warnings(sentence: str, warnings: Sequence[str]) -> str:
    return " ".join([sentence, *(_capital(warning) + "." for warning in warnings)])
