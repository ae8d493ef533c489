"""The `jarvis` command. Each command loads what it needs when it is called, so that a short one is quick."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from cli import steering
from cli.console import FAILED, INTERRUPTED, exit_code, say_error
from cli.options import OUT, AsJson, Attach, Budget, Out, RunId, Thread, User, Yes
from cli.outgoing import batch, publications_app
from core.errors import InvalidInput, JarvisError, Unavailable

app = typer.Typer(
    name="jarvis", no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None,
    help="Say what you would like to have made; JARVIS makes it.",
    epilog="Exit codes: 0 done, 1 failed, 2 wrong usage, 3 an answer or approval is needed, 130 interrupted.",
    context_settings={"help_option_names": ["-h", "--help"]},
)  # fmt: skip
assets_app = typer.Typer(help="What was made: list, get, save ID.", invoke_without_command=True)
runs_app = typer.Typer(help="What is being made: list, show, watch, approve, reject, amend, cancel ID.", invoke_without_command=True)
app.add_typer(assets_app, name="assets")
app.add_typer(runs_app, name="runs")
app.add_typer(publications_app, name="publications")
memory_app = typer.Typer(help="What is remembered: import, search, list, edit, export, forget.", invoke_without_command=True)
app.add_typer(memory_app, name="memory")
app.add_typer(steering.permissions_app, name="permissions")
app.command()(steering.budget)


@app.command()
def chat(
    text: Annotated[str | None, typer.Argument(help="What you want; `-` reads it from stdin. Without it: a conversation.")] = None,
    attach: Attach = [],  # noqa: B006  (typer copies it)
    thread: Thread = None,
    out: Out = OUT,
    yes: Yes = None,
    budget: Budget = 0.0,
    when_busy: Annotated[
        str, typer.Option(help="While a run of the thread works: auto (the words decide), enqueue, amend, interrupt or reject.")
    ] = "auto",
    as_json: AsJson = False,
) -> int:
    """Say what you want and get it: jarvis chat "cut the silences out and make it vertical" --attach talk.mp4"""
    from cli import chat as talk
    from cli.watch import Choices, granted

    return talk.chat(text, attach, thread, Choices(out, as_json, granted(yes), budget, talk.SUGGESTIONS, when_busy))


@app.command()
def plan(
    text: Annotated[str | None, typer.Argument(help="What you want; `-` reads it from stdin.")] = None,
    attach: Attach = [],  # noqa: B006
    thread: Thread = None,
    tools: Annotated[Path | None, typer.Option("--tools", help="Plan over the tools of this JSON file instead.", metavar="FILE")] = None,
    lines: Annotated[Path | None, typer.Option("--in", help="Plan every line of this JSONL file (- reads stdin).", metavar="FILE")] = None,
    as_json: AsJson = False,
) -> int:
    """Show what would be done, how long it takes and what it costs; nothing is run."""
    if tools or lines:
        from cli import rehearse

        return rehearse.plan(text, attach, tools, lines, as_json=as_json)
    from cli import chat as talk

    return talk.plan(text, attach, thread, as_json=as_json)


@app.command()
def tools(
    name: Annotated[str | None, typer.Argument(help="Describe this tool with all its arguments.")] = None, as_json: AsJson = False
) -> int:
    """What JARVIS can do."""
    from cli import catalogue

    return catalogue.tools(name, as_json=as_json)


@app.command(context_settings={"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []})
def run(
    context: typer.Context,
    tool: Annotated[str, typer.Argument(help="The tool's name, as `jarvis tools` lists it.")],
    out: Out = OUT,
    yes: Yes = None,
    budget: Budget = 0.0,
    as_json: AsJson = False,
) -> int:
    """Use one tool directly: jarvis run video.edit --video talk.mp4 --operations cut_silence (--help after the name shows its arguments)"""
    if tool in ("--help", "-h"):
        typer.echo(context.get_help())
        return 0
    from cli import catalogue
    from cli.watch import Choices, granted

    return catalogue.run(tool, context.args, Choices(out, as_json, granted(yes), budget))


@assets_app.callback()
def assets(context: typer.Context) -> int:
    from cli import library

    return library.assets(None, None, 20, as_json=False) if context.invoked_subcommand is None else 0


@assets_app.command("list")
def assets_list(
    query: Annotated[str | None, typer.Argument(help="Words to look for.")] = None,
    kind: Annotated[str | None, typer.Option(help="Only video, audio, image, text ...")] = None,
    limit: Annotated[int, typer.Option(min=1, max=200)] = 20,
    as_json: AsJson = False,
) -> int:
    """List assets, newest first."""
    from cli import library

    return library.assets(kind, query, limit, as_json=as_json)


@assets_app.command("get")
def assets_get(asset_id: Annotated[str, typer.Argument(metavar="ID")], as_json: AsJson = False) -> int:
    """Tell what is known about an asset."""
    from cli import library

    return library.show_asset(asset_id, as_json=as_json)


@assets_app.command("save")
def assets_save(asset_id: Annotated[str, typer.Argument(metavar="ID")], out: Out = OUT) -> int:
    """Save an asset's file here."""
    from cli import library

    return library.save_asset(asset_id, out)


@runs_app.callback()
def runs(context: typer.Context) -> int:
    from cli import library

    return library.runs(None, 20, as_json=False) if context.invoked_subcommand is None else 0


@runs_app.command("list")
def runs_list(
    status: Annotated[str | None, typer.Option(help="Only running, approving, asking, done, failed ...")] = None,
    limit: Annotated[int, typer.Option(min=1, max=200)] = 20,
    as_json: AsJson = False,
) -> int:
    """List runs, newest first."""
    from cli import library

    return library.runs(status, limit, as_json=as_json)


@runs_app.command("show")
def runs_show(run_id: RunId = "last", as_json: AsJson = False) -> int:
    """One run: its steps, results and open approvals."""
    from cli import library

    return library.show_run(run_id, as_json=as_json)


@runs_app.command("watch")
def runs_watch(run_id: RunId = "last", out: Out = OUT, as_json: AsJson = False) -> int:
    """Follow a run to its end and save what it made."""
    from cli import library
    from cli.watch import Choices

    return library.watch_run(run_id, Choices(out, as_json))


@runs_app.command("approve")
def runs_approve(
    run_id: RunId = "last",
    only: Annotated[str | None, typer.Option(metavar="STEP,...", help="Only these steps, and what they need.")] = None,
    out: Out = OUT,
) -> int:
    """Approve what a run asks for, then follow it."""
    from cli import library
    from cli.watch import Choices

    return library.approve_run(run_id, Choices(out), approved=True, only=only.split(",") if only else None)


@runs_app.command("amend")
def runs_amend(
    run_id: Annotated[str, typer.Argument(help="The run's id, or `last`.")],
    words: Annotated[str, typer.Argument(help='What is to change: "make it 45 seconds", "without music".')],
    out: Out = OUT,
    as_json: AsJson = False,
) -> int:
    """Change what a run is doing; what the change does not touch goes on."""
    from cli.watch import Choices

    return steering.amend(run_id, words, Choices(out, as_json))


@app.command("continue")
def take_up(run_id: RunId = "last", out: Out = OUT, as_json: AsJson = False) -> int:
    """Take a stopped or failed run up again; what was finished is not done twice."""
    from cli.watch import Choices

    return steering.take_up(run_id, Choices(out, as_json))


@runs_app.command("reject")
def runs_reject(run_id: RunId = "last") -> int:
    """Turn down what a run asks for."""
    from cli import library
    from cli.watch import Choices

    return library.approve_run(run_id, Choices(), approved=False)


@runs_app.command("cancel")
def runs_cancel(run_id: RunId = "last") -> int:
    """Stop a run."""
    from cli import library

    return library.cancel_run(run_id)


@memory_app.callback()
def memory(context: typer.Context) -> int:
    from cli import memory as shelf

    return shelf.listing("", [], 50, history=False, as_json=False) if context.invoked_subcommand is None else 0


@memory_app.command("import")
def memory_import(
    file: Annotated[Path, typer.Argument(help='Lines of {"text", "speaker", "at", "ref"}; only text is needed. `-` reads stdin.')],
    user: User = "",
    as_json: AsJson = False,
) -> int:
    """Remember every line of a JSONL file. The same ref twice is one memory, so importing a file again changes nothing."""
    from cli import memory as shelf

    return shelf.import_file(file, user, as_json=as_json)


@memory_app.command("search")
def memory_search(
    query: Annotated[str | None, typer.Argument(help="A question or words, in any language.")] = None,
    user: User = "",
    limit: Annotated[int, typer.Option(min=1, max=200)] = 10,
    queries: Annotated[
        Path | None, typer.Option(help='A file with {"query": "..."} a line: one JSON array of hits a line, in the same order.')
    ] = None,
    now: Annotated[str | None, typer.Option(help='What "last week" is counted from, e.g. 2026-11-20T10:00:00+07:00.')] = None,
    as_json: AsJson = False,
) -> int:
    """What is remembered about something, best first."""
    from cli import memory as shelf

    return shelf.search(query, user, limit, queries, now, as_json=as_json)


@memory_app.command("list")
def memory_list(
    user: User = "",
    kind: Annotated[list[str], typer.Option(help="Only fact, preference, episode, document or message.")] = [],  # noqa: B006
    limit: Annotated[int, typer.Option(min=1, max=200)] = 50,
    history: Annotated[bool, typer.Option("--history", help="Also what newer memories took the place of.")] = False,
    as_json: AsJson = False,
) -> int:
    """List memories, newest first."""
    from cli import memory as shelf

    return shelf.listing(user, kind, limit, history=history, as_json=as_json)


@memory_app.command("export")
def memory_export(
    user: User = "",
    out: Annotated[Path | None, typer.Option("--out", "-o", help="A file; nothing is overwritten. Without it: stdout.")] = None,
) -> int:
    """Everything as JSON lines."""
    from cli import memory as shelf

    return shelf.export(user, out)


@memory_app.command("edit")
def memory_edit(
    memory_id: Annotated[str, typer.Argument(metavar="ID")], text: Annotated[str, typer.Argument(help="How it is right.")], user: User = ""
) -> int:
    """Correct a memory; the old wording is kept as history."""
    from cli import memory as shelf

    return shelf.edit(memory_id, text, user)


@memory_app.command("forget")
def memory_forget(
    memory_id: Annotated[str | None, typer.Argument(metavar="ID")] = None,
    user: User = "",
    everything: Annotated[bool, typer.Option("--everything", help="Delete all memories of the person.")] = False,
) -> int:
    """Delete a memory for good."""
    from cli import memory as shelf

    return shelf.forget(memory_id, user, everything=everything)


app.command()(batch)


@app.command()
def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen on; anything but loopback needs JARVIS_API_TOKEN.")] = None,
    port: Annotated[int | None, typer.Option(min=1, max=65535)] = None,
    idle_exit: Annotated[float | None, typer.Option(min=1, metavar="S", help="Stop after so many seconds with nothing to do.")] = None,
    detach: Annotated[bool, typer.Option("--detach", help="Start in the background and return when it is ready.")] = False,
) -> int:
    """Start JARVIS: database, message server, API and workers, until Ctrl-C."""
    os.environ.update({name: str(value) for name, value in (("JARVIS_HOST", host), ("JARVIS_PORT", port)) if value is not None})
    from cli import serve as server

    return server.detached(idle_exit) if detach else server.serve(idle_exit)


@app.command()
def stop() -> int:
    """Stop the JARVIS of this home; unfinished runs go on when it is started again."""
    from cli import serve as server

    return server.stop()


@app.command()
def doctor(
    as_json: AsJson = False,
    models: Annotated[bool, typer.Option("--models", help="Also ask each language model whether it answers.")] = False,
) -> int:
    """What is there, what is missing and how to get it."""
    from cli import doctor as examination

    return examination.doctor(as_json=as_json, ask_models=models)


@app.command()
def version() -> int:
    """The version of JARVIS."""
    from importlib.metadata import version as installed

    typer.echo(f"jarvis {installed('jarvis-studio')}")
    return 0


def with_optional_yes(words: list[str]) -> list[str]:
    """A bare `--yes` gets its value, since it may have one (`--yes=publish`). Words after `--` are left alone."""
    end = words.index("--") if "--" in words else len(words)
    return [("--yes=plan" if word == "--yes" else word) for word in words[:end]] + words[end:]


def main() -> None:
    """Run the command line; errors become a sentence and what to do, and an exit code."""
    try:
        code = app(with_optional_yes(sys.argv[1:]), standalone_mode=False)
    except typer.Exit as left:
        code = left.exit_code
    except typer.TyperException as error:
        say_error(InvalidInput(error.format_message(), hint="Add --help to see how it is used."))
        code = error.exit_code
    except (typer.Abort, KeyboardInterrupt):
        code = INTERRUPTED
    except JarvisError as error:
        say_error(error)
        code = exit_code(error)
    except OSError as error:
        say_error(Unavailable(f"The system refused: {error}."))
        code = FAILED
    sys.exit(code if isinstance(code, int) else 0)


if __name__ == "__main__":
    main()
