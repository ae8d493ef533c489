"""`jarvis batch`: many things from one file. Each line is a conversation of its own, so one that fails harms no other, and the same
file again goes on where it stopped."""

from __future__ import annotations

import re
import time
import unicodedata
from collections import Counter
from pathlib import Path
from typing import Any

from cli import attach, format
from cli.arguments import Option, options_of, replace_assets
from cli.batch_file import MOST_LINES, Faults, Line, decoded, is_table, rows, sentences
from cli.batch_job import Job
from cli.batch_view import table_of
from cli.catalogue import find_tool
from cli.chat import listed
from cli.client import Api
from cli.console import DONE, FAILED, INTERRUPTED, NEEDS_ANSWER, ask, interactive, print_json, stderr, stdout
from cli.deliver import save_once
from cli.spoken import in_words, language_of, price, say, spoken_in, wait
from cli.stack import connect
from cli.watch import YES, Choices
from core.errors import InvalidInput, JarvisError, NotFound, Overloaded, Unavailable, UnknownTool
from core.ids import new_id

POLL_S = 1.0
POLLED_AT_ONCE = 8  # runs looked at in a round: a hundred queued lines are not asked about a hundred times a second
PATIENCE_S = 120.0
_SLUG_CHARACTERS = 40


def run(file: Path, tool_name: str, choices: Choices, *, retry: bool, fresh: bool) -> int:
    """Read, price, ask, make, deliver. The exit code: 0 when every line is done."""
    api = connect()
    tool, lines = _read(api, file, tool_name)
    if fresh:
        salt = new_id("cli")
        lines = [Line(line.number, f"{line.key}:{salt}", line.text, line.args) for line in lines]
    batch = Batch(api, file, tool, lines, choices)
    batch.look_up()
    todo = batch.to_make(retry=retry)
    batch.price(todo)
    if todo and not batch.agreed(todo):
        stderr().print(say("batch_nothing", batch.language), style="quiet")
        return NEEDS_ANSWER if not interactive() else DONE
    try:
        batch.start(todo)
        batch.follow()
    except KeyboardInterrupt:
        stderr().print(f"\nIt goes on without you. Come back to it with:\n  jarvis batch {file}", style="quiet")
        return INTERRUPTED
    return batch.finish()


def _read(api: Api, file: Path, tool_name: str) -> tuple[dict[str, Any] | None, list[Line]]:
    """The lines, and the tool whose arguments they are (None: sentences)."""
    text = decoded(file)
    try:
        tool = find_tool(api, tool_name)
    except UnknownTool:
        if file.suffix.lower() == ".csv":
            raise
        tool = None
    options = options_of(tool["input"]) if tool else {}
    if file.suffix.lower() == ".csv" or is_table(text, options):
        lines = rows(file, text, options) if text.strip() else []
    else:
        tool, lines = None, sentences(text)
    if not lines:
        raise InvalidInput(
            f"There is nothing to make in {file}.", hint="Give a CSV with a heading and rows below it, or one sentence a line."
        )
    if len(lines) > MOST_LINES:
        raise InvalidInput(f"{file} has {len(lines)} lines; {MOST_LINES} is the most.", hint="Part it into several files.")
    return tool, lines


class Batch:
    """The lines of one file against a running JARVIS."""

    def __init__(self, api: Api, file: Path, tool: dict[str, Any] | None, lines: list[Line], choices: Choices) -> None:
        self.api, self.file, self.tool, self.choices = api, file, tool, choices
        self.options: dict[str, Option] = options_of(tool["input"]) if tool else {}
        self.jobs = [Job(line) for line in lines]
        # The cells of a table are values, not what the person speaks.
        self.language = language_of() if tool or not lines else spoken_in(lines[0].title)
        self._sent: dict[str, str] = {}

    def _say(self, key: str, **values: object) -> str:
        return say(key, self.language, **values)

    def look_up(self) -> None:
        """Which lines were begun before, and how they stand."""
        for job in self.jobs:
            threads = listed(self.api.get("/api/threads", key=job.line.key))
            if threads:
                job.thread_id = threads[0]["id"]
                job.run = next(iter(listed(self.api.get("/api/runs", thread_id=job.thread_id, limit=1))), None)

    def to_make(self, *, retry: bool) -> list[Job]:
        """What has to be started: new lines, and with `retry` those that failed or were stopped."""
        return [job for job in self.jobs if job.run is None or (retry and job.status in ("failed", "cancelled"))]

    def price(self, jobs: list[Job]) -> None:
        """Have every line looked at and priced before any is started. Faults names those that cannot be made."""
        faults: list[tuple[int, str]] = []
        known = {tool["name"]: tool["effect"] for tool in listed(self.api.get("/api/tools"))} if self.tool is None and jobs else {}
        for job in jobs:
            try:
                estimate = self._priced_call(job) if self.tool else self._priced_sentence(job, known)
            except (InvalidInput, NotFound) as error:
                faults.append((job.line.number, error.message.rstrip(".").removeprefix(f"{(self.tool or {}).get('name')}: ")))
                continue
            job.seconds, job.usd = float(estimate["seconds"]), float(estimate["cost_usd"])
            job.effects |= {"spends"} if job.usd else set()
        if faults:
            raise Faults(self.file, faults)

    def _priced_call(self, job: Job) -> dict[str, Any]:
        assert self.tool is not None
        job.effects = {self.tool["effect"]} - {"none"}
        args = {name: replace_assets(value, self.options[name].schema, self._present) for name, value in job.line.args.items()}
        return self.api.post(f"/api/tools/{self.tool['name']}/estimate", args)

    def _priced_sentence(self, job: Job, effects: dict[str, str]) -> dict[str, Any]:
        plan = self.api.post("/api/plan", {"text": job.line.text})
        if plan.get("question") or not plan.get("steps"):
            raise InvalidInput(
                f"JARVIS would {'ask' if plan.get('question') else 'only answer'}: {plan.get('question') or plan.get('reply')}"
            )
        job.effects = {effects.get(step["tool"], "none") for step in plan["steps"]} - {"none"}
        return plan["estimate"]

    def _present(self, value: str) -> str:
        """A file of the table, told as one to come; it lies beside the table, or where its path says."""
        if value.startswith("ast_"):
            return value
        attach.check([self._beside(value)])
        return "$attachment.1"

    def _beside(self, value: str) -> Path:
        path = Path(value).expanduser()
        return path if path.is_absolute() else self.file.expanduser().parent / path

    def agreed(self, jobs: list[Job]) -> bool:
        """Show the totals and get a yes, from `--yes` or from the person."""
        usd, seconds = sum(job.usd for job in jobs), sum(job.seconds for job in jobs)
        before = len(self.jobs) - len(jobs)
        effects = sorted(set().union(*(job.effects for job in jobs)) - {"spends"})
        said = [self._say("batch_total", count=len(jobs), price=price(usd, self.language), time=wait(seconds, self.language))]
        said += [self._say("batch_begun", count=before)] if before else []
        said += [in_words(effects, self.language)] if effects else []
        stderr().print(" · ".join(said))
        if self.choices.approve is not None:
            if usd > self.choices.budget_usd:
                message = self._say("batch_dear", price=format.price(usd), budget=format.price(self.choices.budget_usd))
                raise InvalidInput(message, hint=f"Add --budget {usd:g}.")
            return True
        if not interactive():
            stderr().print(self._say("batch_add_yes"), style="quiet")
            return False
        if ask(self._say("batch_start")).lower() not in YES:
            return False
        granted = frozenset({"spends", *effects})  # the person has just seen them named, with the price
        self.choices = Choices(self.choices.out, self.choices.as_json, granted, usd)
        return True

    def start(self, jobs: list[Job]) -> None:
        """Send every line; the server does the same line once however often it is sent."""
        for job in jobs:
            try:
                self._start(job)
            except (InvalidInput, NotFound) as error:
                job.problem = error.message

    def _start(self, job: Job) -> None:
        title = job.line.title[:200]
        job.thread_id = job.thread_id or self.api.post("/api/threads", {"title": title}, key=job.line.key)["id"]
        key = f"{job.run['id']}:again" if job.run else job.line.key
        allowed = sorted(job.effects & (self.choices.approve or frozenset()))
        options = {"approve": allowed, "budget_usd": job.usd}
        if self.tool:
            args = {name: replace_assets(value, self.options[name].schema, self._upload) for name, value in job.line.args.items()}
            answer = self.api.post(self.tool["path"], args, key=key, query={**options, "thread_id": job.thread_id})
        else:
            path = f"/api/threads/{job.thread_id}/messages"
            answer = self.api.post(path, {"text": job.line.text, "attachments": [], "options": options}, key=key)
        job.run = answer["run"]

    def _upload(self, value: str) -> str:
        if value.startswith("ast_"):
            return value
        path = str(self._beside(value))
        if path not in self._sent:
            self._sent[path] = attach.upload(self.api, Path(path), quiet=True)["id"]
        return self._sent[path]

    def follow(self) -> None:
        """Watch until nothing moves any more; what is done is saved at once."""

        with table_of(self.jobs, quiet=self.choices.as_json) as view:
            for job in self.jobs:
                if job.over or job.problem:
                    self._ended(job, view)
            while pending := [job for job in self.jobs if not job.over and not job.problem]:
                pending.sort(key=lambda job: (job.status != "running", job.line.number))
                for job in pending[:POLLED_AT_ONCE]:
                    job.run = self._get(f"/api/runs/{(job.run or {})['id']}")
                    if job.over:
                        self._ended(job, view)
                view.draw()
                time.sleep(POLL_S)

    def _get(self, path: str) -> dict[str, Any]:
        """A GET that outlives a restart of the server."""
        lost_at = time.monotonic()
        while True:
            try:
                return self.api.get(path)
            except (Unavailable, Overloaded):
                if time.monotonic() - lost_at > PATIENCE_S:
                    raise
            time.sleep(POLL_S)
            self.api.close()
            self.api = connect()

    def _ended(self, job: Job, view: Any) -> None:
        if job.status == "done":
            try:
                job.files = self._save(job)
            except JarvisError as error:
                job.problem = error.message
        view.ended(job)

    def _save(self, job: Job) -> list[Path]:
        stem = f"{job.line.number:03}-{slug(_subject(job))}"
        used: Counter[str] = Counter()
        paths = []
        for asset in (job.run or {}).get("assets") or []:
            suffix = Path(asset["filename"]).suffix
            used[suffix] += 1
            name = f"{stem}{suffix}" if used[suffix] == 1 else f"{stem}-{used[suffix]}{suffix}"
            paths.append(save_once(self.api, {**asset, "filename": name}, self.choices.out))
        return paths

    def finish(self) -> int:
        """The last word, and the exit code."""
        broken = [job for job in self.jobs if job.status != "done" or job.problem]
        if self.choices.as_json:
            print_json({"lines": [_record(job) for job in self.jobs], "done": len(self.jobs) - len(broken), "total": len(self.jobs)})
        else:
            spent = sum(float((job.run or {}).get("cost_usd") or 0) for job in self.jobs)
            done = self._say("batch_done", done=len(self.jobs) - len(broken), count=len(self.jobs))
            stdout().print(f"{done} · {price(spent, self.language)} · {self.choices.out}/")
            if any(job.status in ("failed", "cancelled") for job in broken):
                stderr().print(f"{self._say('batch_again')}\n  jarvis batch {self.file} --retry", style="quiet")
        waiting = any(job.status in ("asking", "approving") for job in broken)
        return NEEDS_ANSWER if waiting else FAILED if broken else DONE


def _subject(job: Job) -> str:
    """What tells a result from the others: sentences begin alike and differ in what they are about."""
    steps = ((job.run or {}).get("plan") or {}).get("steps") or []
    topics = [step["args"]["topic"] for step in steps if isinstance(step["args"].get("topic"), str)]
    return topics[0] if job.line.text and topics else job.line.title


def slug(text: str) -> str:
    """A topic as part of a file name, in any script: words joined by hyphens."""
    kept = "".join(c if unicodedata.category(c)[0] in "LMN" else "-" for c in unicodedata.normalize("NFC", text.lower()))
    words = re.sub(r"-+", "-", kept).strip("-")
    if len(words) <= _SLUG_CHARACTERS:
        return words or "result"
    cut = words[: _SLUG_CHARACTERS + 1].rpartition("-")[0] or words[:_SLUG_CHARACTERS]
    return cut.rstrip("-") or "result"


def _record(job: Job) -> dict[str, Any]:
    return {
        "line": job.line.number,
        "text": job.line.title,
        "status": "failed" if job.problem else job.status,
        "run_id": (job.run or {}).get("id"),
        "thread_id": job.thread_id or None,
        "files": [str(path) for path in job.files],
        "cost_usd": float((job.run or {}).get("cost_usd") or 0),
        "error": None if job.status == "done" and not job.problem else job.fault(),
    }
