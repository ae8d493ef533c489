"""The terminal: one console for results (stdout), one for what is said beside them (stderr).

Colours are the terminal's own sixteen by name, never fixed RGB, so that they follow a light or a dark theme; NO_COLOR is honoured.
"""

from __future__ import annotations

import sys
from functools import lru_cache
from typing import TYPE_CHECKING

from core.errors import InvalidInput, JarvisError, NotFound

if TYPE_CHECKING:
    from rich.console import Console

DONE, FAILED, USAGE, NEEDS_ANSWER, INTERRUPTED = 0, 1, 2, 3, 130
WIDEST_COLUMNS = 110  # longer lines are hard to read on a wide screen


@lru_cache(maxsize=1)
def stdout() -> Console:
    return _console(stderr=False)


@lru_cache(maxsize=1)
def stderr() -> Console:
    return _console(stderr=True)


def _console(*, stderr: bool) -> Console:
    from rich.console import Console
    from rich.theme import Theme

    # Green, red and magenta hold on black and on white; cyan and yellow vanish on white, blue on black. The bar's own defaults are RGB.
    styles = {"good": "green", "bad": "bold red", "accent": "magenta", "quiet": "dim", "name": "bold"}
    bar = {"bar.back": "dim", "bar.complete": "green", "bar.finished": "green", "bar.pulse": "green"}
    theme = Theme({**styles, **bar})
    console = Console(stderr=stderr, theme=theme, highlight=False, emoji=False, markup=False)
    if console.is_terminal and console.width > WIDEST_COLUMNS:
        console = Console(stderr=stderr, theme=theme, highlight=False, emoji=False, markup=False, width=WIDEST_COLUMNS)
    return console


def symbol(fancy: str, plain: str) -> str:
    """`fancy` where stdout can write it, else `plain` (a C locale, an old console)."""
    real = sys.__stdout__  # rich puts a proxy without an encoding in place of sys.stdout while a live region is shown
    try:
        fancy.encode((real and real.encoding) or "ascii")
    except (UnicodeEncodeError, LookupError):
        return plain
    return fancy


def interactive() -> bool:
    """Whether a person can be asked: both ends are a terminal."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def animated() -> bool:
    """Whether live progress can be drawn: stdout is a terminal that understands cursor movement."""
    console = stdout()
    return console.is_terminal and not console.is_dumb_terminal


def ask(prompt: str) -> str:
    """A line from the person, stripped; empty at end of input. KeyboardInterrupt passes."""
    try:
        return input(prompt).strip()
    except EOFError:
        return ""


def say_error(error: JarvisError) -> None:
    """What happened, then what to do, on stderr."""
    from rich.text import Text

    console = stderr()
    first, *rest = error.message.split(" ")
    message = " ".join([first.capitalize() if first.isalpha() and first.islower() else first, *rest])
    console.print(Text.assemble((f"{symbol('✗', 'x')} ", "bad"), message))
    if error.hint:
        console.print(Text(f"  {error.hint}", style="quiet"))


def exit_code(error: JarvisError) -> int:
    """2 for what the caller gave wrongly, 1 for everything else."""
    return USAGE if isinstance(error, InvalidInput | NotFound) else FAILED


def print_json(value: object) -> None:
    """JSON for programs, indented, on stdout."""
    import json

    sys.stdout.write(json.dumps(value, indent=2, ensure_ascii=False) + "\n")
