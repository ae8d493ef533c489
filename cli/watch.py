"""Stay with a run to its end: show it, answer for the person or ask them, save what it made."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cli.client import Api, ServerEvent
from cli.console import DONE, FAILED, INTERRUPTED, NEEDS_ANSWER, ask, interactive, stderr, stdout
from cli.follow import follow
from cli.progress import RunProgress
from cli.spoken import BOOK, language_of, say, wait
from cli.views import JsonView, View, view_for
from core.errors import Conflict, InvalidInput, JarvisError
from core.ids import new_id

GRANTS = {"publish": "publishes", "delete": "deletes"}
YES = {"y", "yes", "ja", "д", "да", "ใช่"}
NO = {"", "n", "no", "н", "нет", "ไม่"}


@dataclass(frozen=True)
class Choices:
    """What the person said on the command line. `approve`: effects granted beforehand, None when nothing was."""

    out: Path = Path("out")
    as_json: bool = False
    approve: frozenset[str] | None = None
    budget_usd: float = 0.0
    suggestions: list[tuple[str, str]] = field(default_factory=list)
    when_busy: str = "auto"

    def run_options(self) -> dict[str, Any]:
        """As `graphs.views.RunOptions` wants them."""
        return {} if self.approve is None else {"approve": sorted(self.approve), "budget_usd": self.budget_usd}

    def grants(self, approval: dict[str, Any]) -> bool:
        """Whether `--yes` covers this approval: the plan, spending inside the budget, and the effects named with it."""
        asked = set(approval.get("effects") or []) - {"none"}
        return self.approve is not None and asked <= self.approve and float(approval.get("cost_usd") or 0) <= self.budget_usd


def granted(yes: str | None) -> frozenset[str] | None:
    """Effects that `--yes[=publish,delete]` grants. InvalidInput on another word."""
    if yes is None:
        return None
    words = {word.strip() for word in yes.split(",")} - {"", "plan"}
    unknown = sorted(words - set(GRANTS))
    if unknown:
        message = f"--yes={yes}: {', '.join(unknown)} cannot be granted."
        raise InvalidInput(message, hint="Use --yes, --yes=publish, --yes=delete or --yes=publish,delete.")
    return frozenset({"spends", *(GRANTS[word] for word in words)})


_REPLANNED_S, _LOOK_S = 15.0, 0.1  # how long a changed plan is waited for, and how often one looks


def _pending(run: dict[str, Any]) -> list[dict[str, Any]]:
    return [approval for approval in run.get("approvals") or [] if approval["status"] == "pending"]


def _ids(approvals: list[dict[str, Any]]) -> list[tuple[str, str]]:
    return [(approval["id"], approval["plan_hash"]) for approval in approvals]


class Watch:
    """One run being watched. `reconnect` gives a client of the server as it is now."""

    def __init__(self, api: Api, run: dict[str, Any], choices: Choices, reconnect: Callable[[], Api]) -> None:
        self.api, self.choices = api, choices
        self._reconnect_to = reconnect
        self.progress = RunProgress(run["id"], run["thread_id"])
        self._language = self.progress.language = language_of(run)
        # A change to a plan that waits for approval is being worked out: what is pending now is about to be replaced.
        self._outdated = _pending(run) if run.get("heard") == "changing" else []
        self._view: View = view_for(as_json=choices.as_json, fetch=lambda url: b"".join(self.api.download(url)))

    def to_the_end(self) -> int:
        """Watch until the run ends, or a person is needed who is not there; the exit code."""
        try:
            code = self._until_decided()
        finally:
            self._view.close()
        return self._finish() if code is None else code

    def _until_decided(self) -> int | None:
        while True:
            try:
                return self._events()
            except KeyboardInterrupt:
                code = self._interrupted()
                if code is not None:
                    return code

    def _events(self) -> int | None:
        for event in follow(self.api, self.progress, self._reconnect, self._view.lost):
            self._view.event(event, self.progress)
            if self.progress.status in ("asking", "approving"):
                code = self._person_needed(event)
                if code is not None:
                    return code
        return None

    def _reconnect(self) -> Api:
        self.api.close()
        self.api = self._reconnect_to()
        return self.api

    def _person_needed(self, event: ServerEvent) -> int | None:
        """Answer a question or an approval, when it is still open (a replayed stream tells of old ones too)."""
        if event.name not in ("question.asked", "approval.requested", "reset"):
            return None
        run = self._settled(self.api.get(f"/api/runs/{self.progress.run_id}"))
        if pending := _pending(run):
            codes = [self._approval(approval) for approval in pending]
            return next((code for code in codes if code is not None), None)
        return self._question() if run["status"] == "asking" else None

    def _settled(self, run: dict[str, Any]) -> dict[str, Any]:
        """The run with the approval that takes the place of the outdated one; as it is when none does."""
        outdated, deadline = _ids(self._outdated), time.monotonic() + _REPLANNED_S
        while outdated and outdated == _ids(_pending(run)) and time.monotonic() < deadline:
            time.sleep(_LOOK_S)
            run = self.api.get(f"/api/runs/{self.progress.run_id}")
        self._outdated = []
        return run

    def _approval(self, approval: dict[str, Any]) -> int | None:
        if self.choices.grants(approval):
            self._answer_approval(approval, approved=True)
            return None
        if not self._view.prose:
            return NEEDS_ANSWER
        from cli import blocks

        with self._view.paused():
            stdout().print(blocks.approval_block(approval, self._language))
            if not interactive():
                otherwise = say("or_begin_with", self._language, flags=self._grant_flags(approval))
                return self._someone_must(f"jarvis runs approve {self.progress.run_id}", otherwise, "just_say_yes")
            said = ask("  " + say("go_ahead", self._language))
        if said.lower() in YES | NO:
            self._answer_approval(approval, approved=said.lower() in YES)
        else:
            self._say(said)
        return None

    def _say(self, words: str) -> None:
        """Words to the run in its conversation: an answer, some steps only, a change."""
        run = self.api.post(f"/api/threads/{self.progress.thread_id}/messages", {"text": words}, key=new_id("cli"))["run"]
        if run["id"] != self.progress.run_id and run.get("reply"):
            stdout().print(run["reply"])

    def _answer_approval(self, approval: dict[str, Any], *, approved: bool) -> None:
        try:
            shown = {"plan_hash": approval.get("plan_hash") or None}
            answer = self.api.post(f"/api/approvals/{approval['id']}", {"approved": approved, **shown})
            self.progress.answered(approval["id"], answer["status"])
        except Conflict as error:  # answered elsewhere, or expired meanwhile: the run's events tell how it goes on
            stderr().print(error.message, style="quiet")

    @staticmethod
    def _grant_flags(approval: dict[str, Any]) -> str:
        words = [word for word, effect in GRANTS.items() if effect in (approval.get("effects") or [])]
        cost = float(approval.get("cost_usd") or 0)
        return ("--yes=" + ",".join(words) if words else "--yes") + (f" --budget {cost:g}" if cost else "")

    def _question(self) -> int | None:
        if not self._view.prose:
            return NEEDS_ANSWER
        from rich.text import Text

        with self._view.paused():
            stdout().print(Text.assemble(("? ", "bold magenta"), self.progress.question or say("has_question", self._language)))
            if not interactive():
                return self._someone_must(f'jarvis chat --thread {self.progress.thread_id} "your answer"', "")
            answer = ask("  " + say("your_answer", self._language))
            if not answer:
                return self._someone_must(f'jarvis chat --thread {self.progress.thread_id} "your answer"', "")
        self.progress.question = None
        self.api.post(f"/api/threads/{self.progress.thread_id}/messages", {"text": answer, "attachments": []})
        return None

    def _someone_must(self, command: str, otherwise: str, how: str = "answer_with") -> int:
        stderr().print(f"{say(how, self._language)}\n  {command}" + (f"\n{otherwise}" if otherwise else ""), style="quiet")
        return NEEDS_ANSWER

    def _interrupted(self) -> int | None:
        """Ctrl-C: stop it, leave it running, or go on watching (None). A second Ctrl-C leaves it running."""
        if not self._view.prose or not interactive():
            return self._left()
        try:
            with self._view.paused():
                answer = ask("\n  " + say("stop_or_leave", self._language)).lower()[:1]
        except KeyboardInterrupt:
            return self._left()
        if answer == "l":
            return self._left()
        if answer == "s":
            self.api.post(f"/api/runs/{self.progress.run_id}/cancel")
        return None

    def _left(self) -> int:
        stderr().print(f"\n{say('goes_on', self._language)}\n  jarvis runs watch {self.progress.run_id}", style="quiet")
        return INTERRUPTED

    def _finish(self) -> int:
        """Say how it ended and save what it made."""
        run = self.api.get(f"/api/runs/{self.progress.run_id}")
        self.progress.reply, self.progress.error = run.get("reply") or self.progress.reply, run.get("error") or self.progress.error
        if self._view.prose:
            from cli import blocks

            if not any(step.summary == self.progress.reply for step in self.progress.steps.values()):
                if self.progress.steps:
                    stdout().print()
                stdout().print(blocks.outcome_block(self.progress))
        saved, problem = self._save(run.get("assets") or [])
        if self._view.prose:
            self._say_saved(saved)
        if problem is not None:
            raise problem
        return DONE if self.progress.status == "done" else FAILED

    def _save(self, assets: list[dict[str, Any]]) -> tuple[list[tuple[Path, dict[str, Any]]], JarvisError | None]:
        """What could be saved, and what stopped the rest."""
        from cli.deliver import save

        saved: list[tuple[Path, dict[str, Any]]] = []
        for asset in assets:
            try:
                path = save(self.api, asset, self.choices.out)
            except JarvisError as error:
                return saved, error
            saved.append((path, asset))
            if isinstance(self._view, JsonView):
                data = {"path": str(path), "asset_id": asset["id"]}
                self._view.line({"name": "file.saved", "run_id": self.progress.run_id, "data": data})
        return saved, None

    def _say_saved(self, saved: list[tuple[Path, dict[str, Any]]]) -> None:
        from cli import blocks

        if saved:
            stdout().print()
            stdout().print(blocks.saved_block(saved))
            self._show_thumbnail(saved)
        if saved and self.choices.suggestions and self.progress.status == "done":
            stdout().print()
            told = [(command, say(what, self._language) if BOOK.has(what) else what) for command, what in self.choices.suggestions]
            stdout().print(blocks.next_block(told, self._language))

    def _show_thumbnail(self, saved: list[tuple[Path, dict[str, Any]]]) -> None:
        """What a film looks like, where the terminal can show it."""
        from cli import blocks, thumbnails

        pictures = [(path, asset) for path, asset in saved if thumbnails.is_picture(asset)]
        if len(pictures) == 1 and any(asset["kind"] == "video" for _, asset in saved) and thumbnails.can_show():
            path, asset = pictures[0]
            drawn = thumbnails.thumbnail(path.read_bytes(), large=True)
            if drawn is not None:
                stdout().print(blocks.picture_block(asset, drawn))


def seconds_words(run: dict[str, Any]) -> str:
    """`14 s left`, or nothing when it is not known."""
    left, language = run.get("seconds_left"), language_of(run)
    return say("left", language, time=wait(left, language)) if left else ""
