"""The whole of JARVIS in one go, behind `make demo`: a clip in, the sentence said, the finished clip out."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from cli.console import exit_code, say_error, stdout
from core.errors import JarvisError

SENTENCE = "cut the silences out and make it vertical"
SAMPLE = Path("out/sample-talk.mp4")
SAMPLE_S = 20.0


def clip(given: str) -> Path:
    """The person's file, or a talking clip made for the purpose (once)."""
    if given:
        return Path(given)
    if not SAMPLE.exists():
        from media.sample import make_sample

        stdout().print(f"No FILE given: making a talking clip of {SAMPLE_S:.0f} seconds, {SAMPLE}.", style="quiet")
        SAMPLE.parent.mkdir(parents=True, exist_ok=True)
        make_sample(SAMPLE, seconds=SAMPLE_S)
    return SAMPLE


def demo(given: str) -> int:
    """Run it; the exit code of `jarvis chat`."""
    from cli import chat
    from cli.watch import Choices

    path = clip(given)
    stdout().print(f'\n$ jarvis chat "{SENTENCE}" --attach {path}\n', style="accent")
    suggestions = [
        ('.venv/bin/jarvis chat --thread last "play it 1.25x faster"', "go on from here"),
        ('.venv/bin/jarvis chat "your own wish" --attach your.mp4', "use your own clip"),
        (".venv/bin/jarvis tools", "what else it can do"),
    ]
    return chat.chat(SENTENCE, [path], None, Choices(suggestions=suggestions))


def main() -> None:
    parser = argparse.ArgumentParser(prog="make demo", description="Cut the silences out of a clip and make it vertical.")
    parser.add_argument("file", nargs="?", default="", help="your clip; without it one is made")
    try:
        code = demo(parser.parse_args().file)
    except JarvisError as error:
        say_error(error)
        code = exit_code(error)
    sys.exit(code)


if __name__ == "__main__":
    main()
