"""The lines of a run as people read them: plan, finished steps, approvals, results. Rich texts, the same for a terminal and a pipe."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.segment import Segment
from rich.table import Table
from rich.text import Text

from cli import format
from cli.console import symbol
from cli.progress import RunProgress, StepProgress
from cli.spoken import in_words, price, say, wait

INDENT = 2


class indented:
    """`body` moved to the right, without blanks at the ends of its lines (which a pipe or a clipboard would keep)."""

    def __init__(self, body: RenderableType, by: int = INDENT) -> None:
        self._body, self._by = body, by

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        for line in console.render_lines(self._body, options.update_width(options.max_width - self._by), pad=False):
            while line and not line[-1].text.rstrip():
                line.pop()
            if line:
                yield Segment(" " * self._by)
                yield from line[:-1]
                yield Segment(line[-1].text.rstrip(), line[-1].style)
            yield Segment.line()


def plan_block(plan: dict[str, Any], language: str) -> RenderableType | None:
    """The plan with its steps, time and price; None when it has no steps (an answer, a question)."""
    steps = plan.get("steps") or []
    if not steps:
        return None
    table = Table.grid(padding=(0, 2))
    table.add_column(justify="right", style="quiet")
    table.add_column(overflow="fold", ratio=1)
    table.add_column(style="quiet", no_wrap=True)
    for number, step in enumerate(steps, 1):
        table.add_row(str(number), step.get("title") or step["tool"], step["tool"])
    estimate = Text(_estimate(plan, language), style="quiet")
    return Group(Text(say("plan", language), style="name"), indented(table), indented(estimate), Text())


def _estimate(plan: dict[str, Any], language: str) -> str:
    """`about 14 s · free`."""
    found = plan.get("estimate") or {}
    time, cost = wait(float(found.get("seconds") or 0), language), price(float(found.get("cost_usd") or 0), language)
    return say("estimate", language, time=time, price=cost)


def step_block(step: StepProgress, language: str) -> RenderableType:
    """How a step ended: a mark, its title and time, then its summary or what went wrong."""
    mark, style = {
        "done": (symbol("✓", "+"), "good"), "failed": (symbol("✗", "x"), "bad"), "cancelled": (symbol("■", "-"), "quiet"),
        "skipped": (symbol("–", "-"), "quiet"),
    }.get(step.status, (" ", "quiet"))  # fmt: skip
    head = Text.assemble((f"{mark} ", style), step.label)
    if step.reused:
        head.append("  " + say("kept", language), style="quiet")
    elif step.status != "done" and step.status != "failed":
        head.append("  " + say(f"step_{step.status}", language), style="quiet")
    elif step.took_s is not None:
        head.append("  " + wait(step.took_s, language), style="quiet")
    lines: list[RenderableType] = [head]
    if step.summary:
        lines.append(indented(Text(step.summary, style="quiet")))
    if step.error:
        lines.append(indented(error_text(step.error, language)))
    return Group(*lines)


def error_text(error: dict[str, Any], language: str) -> Text:
    """A recorded error: its sentence, then what to do."""
    text = Text(str(error.get("message") or say("failed", language)))
    if error.get("hint"):
        text.append(f"\n{error['hint']}", style="quiet")
    return text


def provider_block(data: dict[str, Any], language: str) -> Text:
    """Another engine took over."""
    return Text("! " + say("takes_over_because" if data.get("reason") else "takes_over", language, **data), style="magenta")


def approval_block(approval: dict[str, Any], language: str) -> RenderableType:
    """What is asked: the effects, the price, and what exactly would be done."""
    effects = in_words(approval.get("effects") or [], language)
    cost = float(approval.get("cost_usd") or 0)
    head = Text.assemble(("? ", "bold magenta"), (say("approval_needed", language), "name"))
    lines: list[RenderableType] = [head]
    steps = approval.get("steps") or []
    if approval.get("summary") and not steps:
        lines.append(indented(Text(approval["summary"])))
    lines += [indented(_asked_step(step, language)) for step in steps]
    if effects or cost:
        told = {"effects": effects or say("spends", language), "price": format.price(cost)}
        time = say("about_time", language, time=wait(float(approval["seconds"]), language)) if approval.get("seconds") else ""
        lines.append(indented(Text(say("it_costs" if cost else "it_does", language, **told) + time, style="magenta")))
    if approval.get("warning"):
        lines.append(indented(Text(f"{symbol('!', '!')} {approval['warning']}", style="magenta")))
    return Group(*lines)


def _asked_step(step: dict[str, Any], language: str) -> Text:
    """One step of an approval: its id (for `--only`), title and price, then what others will see."""
    cost = float(step.get("cost_usd") or 0)
    text = Text.assemble((f"{step['id']}  ", "quiet"), step["title"], (f"  {format.price(cost)}" if cost else "", "quiet"))
    if step.get("public"):
        text.append("\n  " + say("public", language, shown=" · ".join(step["public"])), style="quiet")
    return text


def outcome_block(progress: RunProgress) -> RenderableType:
    """The last word of a run: its reply, or why it did not work."""
    if progress.status == "done":
        return Text(progress.reply or say("done", progress.language))
    if progress.status == "cancelled":
        return Text(progress.reply or say("stopped", progress.language))
    lines = [Text.assemble((f"{symbol('✗', 'x')} ", "bad"), progress.reply or say("failed", progress.language))]
    told = {progress.reply, *((step.error or {}).get("message") for step in progress.steps.values())}
    if progress.error and progress.error.get("message") not in told:
        lines.append(error_text(progress.error, progress.language))
    return Group(*lines)


def saved_block(saved: list[tuple[Path, dict[str, Any]]]) -> RenderableType:
    """Each result: where it is, then its size, length and picture size."""
    lines: list[RenderableType] = []
    for path, asset in saved:
        lines.append(Text.assemble((f"{symbol('→', '>')} ", "good"), (str(path), "name"), overflow="fold"))
        lines.append(indented(Text(format.content(asset), style="quiet")))
    return Group(*lines)


def picture_block(asset: dict[str, Any], drawn: Text | None) -> RenderableType:
    """A picture that has just been made: drawn, or named."""
    return indented(drawn if drawn is not None else Text(str(asset.get("filename") or asset["id"]), style="quiet"))


def next_block(commands: list[tuple[str, str]], language: str) -> RenderableType:
    """What to try next: commands with what they do."""
    table = Table.grid(padding=(0, 2))
    table.add_column(style="accent", overflow="fold")
    table.add_column(style="quiet", overflow="fold")
    for command, meaning in commands:
        table.add_row(command, meaning)
    return Group(Text(say("next", language), style="name"), indented(table))
