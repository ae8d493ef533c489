"""The whole of JARVIS in one go, behind `make demo`: a sentence in, a finished short out; or, with a clip, the clip edited."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from cli.console import exit_code, say_error, stdout
from core.errors import JarvisError

SHORT = "Make a 20 second vertical video about the history of coffee"
EDIT = "cut the silences out and make it vertical"
NOTES = Path("docs/examples/coffee.md")
NEXT_SHORT = [
    ('.venv/bin/jarvis chat --thread last "make it calmer"', "only what that concerns is made again"),
    ('.venv/bin/jarvis chat --thread last "another voice"', "so is this"),
    ('.venv/bin/jarvis chat "make a 30 second video about cats with Thai subtitles"', "your own topic"),
    ("make demo FILE=talk.mp4", "edit a clip of yours instead"),
]
NEXT_EDIT = [
    ('.venv/bin/jarvis chat --thread last "play it 1.25x faster"', "go_on"),
    ('.venv/bin/jarvis chat "your own wish" --attach your.mp4', "use another clip"),
    (".venv/bin/jarvis tools", "what else it can do"),
]


def demo(clip: str) -> int:
    """Run it; the exit code of `jarvis chat`."""
    from cli import chat
    from cli.watch import Choices

    sentence, path, suggestions = (EDIT, Path(clip), NEXT_EDIT) if clip else (SHORT, NOTES, NEXT_SHORT)
    stdout().print(f'\n$ jarvis chat "{sentence}" --attach {path}\n', style="accent")
    return chat.chat(sentence, [path], None, Choices(suggestions=suggestions))


def main() -> None:
    parser = argparse.ArgumentParser(prog="make demo", description="Make a short about coffee, or edit a clip.")
    parser.add_argument("file", nargs="?", default="", help="your clip: its silences are cut out and it is made vertical")
    try:
        code = demo(parser.parse_args().file)
    except JarvisError as error:
        say_error(error)
        code = exit_code(error)
    sys.exit(code)


if __name__ == "__main__":
    main()
