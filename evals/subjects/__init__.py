"""Messages in which somebody marked what they are about, and how often a plan is about just that.

A line is a message with its subjects in [brackets]; one without any asks for nothing that has a subject. From `en.txt`, `ru.txt` and
`th.txt` the tagger of subjects is learned (`agent.local.learned.build_subject`); the `held_back_` ones are only counted, and nobody looks
at them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from agent.local.planner import LocalPlanner
from agent.rehearsal import Scene, rehearse
from tools.contract import Tool
from tools.plan import Plan

HERE = Path(__file__).parent
LANGUAGES = ("en", "ru", "th")
_FIELDS = ("topic", "prompt", "text")
_SUBJECT = re.compile(r"\[([^\]]*)\]")
_DESIGN = re.compile(
    r"^(?:[a-z-]+ ){0,2}?(?:logo|poster|banner|flyer|sticker|icon|card|cover|thumbnail|picture|image|photo|drawing|script)s? "
    r"(?:for|of|about|with|showing)(?: (?:an?|the|my|our))? (?=\w)"
    r"|^(?:логотип|плакат|постер|баннер|обложк|открытк|афиш)[а-яё]* (?:(?:для|про|о|об|к|с|со) )?(?=\w)"
    r"|^(?:то|том|тем),? (?=как|что|почему)"
)
"""What a plan has before the subject itself: "a logo for a dog groomer"."""


@dataclass
class Share:
    """How many messages with a subject there are, of how many something is made, and of how many of just that."""

    messages: int = 0
    made: int = 0
    right: int = 0


def judged(language: str, planner: LocalPlanner, catalogue: list[Tool]) -> Share:
    """The share of one language's held-back messages."""
    share = Share()
    for line in (HERE / f"held_back_{language}.txt").read_text(encoding="utf-8").splitlines():
        wanted = {_plain(found) for found in _SUBJECT.findall(line)}
        if line.startswith("#") or not wanted:
            continue
        plan = rehearse(Scene.read({"text": re.sub(r"[\[\]]", "", line)}), planner, catalogue)
        given = {_plain(words) for words in _words(plan)} - {""}
        share.messages += 1
        share.made += bool(given)
        share.right += given == wanted
    return share


def _words(plan: Plan) -> list[str]:
    """What the steps are about, without references to files."""
    values = (step.args.get(name) for step in plan.steps for name in _FIELDS)
    return [value for value in values if isinstance(value, str) and not value.startswith(("$", "ast_"))]


def _plain(words: str) -> str:
    """Without capitals, marks and articles: what tells a subject from another."""
    words = " ".join(re.sub(r"[^\w\s%]", " ", _DESIGN.sub("", words.strip(" .,!?\"'").lower())).split())
    return re.sub(r"^(?:an?|the) ", "", words)
