"""Labels as written in `sentences/*.txt` and `foreign/*.txt`, and plans held against them.

A line of `sentences/`: message (`>>` between the messages of a conversation) | files at hand | steps, `ask`, `reply` or `ask|reply`.

A step is a tool, for `video.edit` with the operation (`video.edit:reframe`), `*3` for three of them, and its arguments (`~`: whatever they
are). Values: `a,b` is a list, `<30` and `>30` less and more, `?` anything, a time with `/1d` that many days later for each next one.
`[1>2]`: the first is wired into the second.
"""

from __future__ import annotations

import hashlib
import itertools
import json
import re
import shlex
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any

from core.stemming import stem
from tools.plan import Plan, texts_in

HERE = Path(__file__).parent
Told = tuple[str, dict[str, Any], str]
_UNLABELLED = {"seed", "angle", "timezone", "title"}  # arguments a label need not name: chosen by the planner, not said
_DAYS = re.compile(r"(?P<at>.+)/(?P<days>\d+)d\Z")


@dataclass(frozen=True)
class Wanted:
    """One step of a label, `nth` of its `*N`."""

    node: str
    args: dict[str, str] = field(default_factory=dict, hash=False)
    any_args: bool = False
    nth: int = 0


@dataclass(frozen=True)
class Case:
    """A labelled sentence. `says`: `ask`, `reply` or empty. `held_back`: in the third that nobody looks at."""

    file: str
    messages: tuple[str, ...]
    attachments: tuple[str, ...]
    says: str
    steps: tuple[Wanted, ...]
    edges: tuple[tuple[int, int], ...]
    held_back: bool


def held_back(text: str) -> bool:
    """Whether a sentence belongs to the third that is never looked at: told by a hash, so that no one chooses."""
    return hashlib.sha1(text.encode()).digest()[0] % 3 == 0


def cases(name: str) -> list[Case]:
    """The labelled sentences of `sentences/<name>.txt`; those of `seen/<language>` are held back in no part."""
    found = []
    for line in (HERE / "sentences" / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            text, at_hand, label = (part.strip() for part in line.split(" | "))
            messages = tuple(part.strip() for part in text.split(">>"))
            files = tuple(part.strip() for part in at_hand.split(",")) if at_hand != "-" else ()
            says, steps, edges = _label(label)
            found.append(Case(name, messages, files, says, steps, edges, held_back(text) and "/" not in name))
    return found


def _label(label: str) -> tuple[str, tuple[Wanted, ...], tuple[tuple[int, int], ...]]:
    if label in ("ask", "reply", "ask|reply"):
        return label, (), ()
    edges = re.search(r"\[([\d> ]+)\]\s*$", label)
    groups = [_group(part) for part in label[: edges.start() if edges else None].split(" + ")]
    starts = [sum(len(group) for group in groups[:at]) for at in range(len(groups))]
    wires: list[tuple[int, int]] = []
    for source, target in (map(int, pair.split(">")) for pair in (edges[1].split() if edges else ())):
        wires += [(starts[source - 1] + n, starts[target - 1] + n) for n in range(len(groups[source - 1]))]
    return "", tuple(step for group in groups for step in group), tuple(wires)


def _group(part: str) -> list[Wanted]:
    name, *words = shlex.split(part.strip())
    name, _, times = name.partition("*")
    args = dict(word.split("=", 1) for word in words if "=" in word)
    return [Wanted(name, args, "~" in words, nth) for nth in range(int(times or 1))]


@dataclass
class Tally:
    """Sums over sentences. Nodes and edges are counted for precision and recall; `arguments` are (right, all)."""

    sentences: int = 0
    tools_right: int = 0
    arguments_right: int = 0
    arguments: int = 0
    nodes: Counter[str] = field(default_factory=Counter)
    edges: Counter[str] = field(default_factory=Counter)

    @staticmethod
    def f1(counts: Counter[str]) -> float:
        """From `hit`, `got` and `wanted`; 1 when there is nothing to find and nothing was found."""
        if not counts["got"] and not counts["wanted"]:
            return 1.0
        return 2 * counts["hit"] / (counts["got"] + counts["wanted"])


def told(plan: Plan) -> list[Told]:
    """The plan's steps as labels write them: node, arguments, step id; an operation is a step of its own."""
    out: list[Told] = []
    for step in plan.steps:
        operations = next((v for v in step.args.values() if isinstance(v, list) and v and isinstance(v[0], dict) and "type" in v[0]), None)
        if operations:
            out += [(f"{step.tool}:{op['type']}", {k: v for k, v in op.items() if k != "type"}, step.id) for op in operations]
        else:
            out.append((step.tool, {k: v for k, v in step.args.items() if not _is_reference(v)}, step.id))
    return out


def _is_reference(value: Any) -> bool:
    texts = texts_in(value)
    return bool(texts) and all(text.startswith(("$", "ast_")) for text in texts)


def judge(case: Case, plan: Plan, tally: Tally) -> str:
    """Add a plan to the tally; what is wrong with it, or nothing."""
    tally.sentences += 1
    said = "ask" if plan.question else "reply" if plan.reply else ""
    got = told(plan)
    wanted = list(case.steps)
    if case.says or said:
        right = bool(said) and said in case.says.split("|")
        tally.tools_right += right
        tally.edges.update(wanted=len(case.edges))
        tally.arguments += sum(len(step.args) for step in wanted)
        wished, came = case.says or [step.node for step in wanted], said or [node for node, _, _ in got]
        return "" if right else f"wanted {wished}, got {came} {plan.question or plan.reply or ''}"
    right = Counter(step.node for step in wanted) == Counter(node for node, _, _ in got)
    tally.tools_right += right
    pairs = _paired(wanted, got)
    faults = [fault for want, index in pairs for fault in _arguments(want, got[index][1] if index is not None else {}, tally)]
    _edges(case, plan, pairs, got, tally)
    return "" if right and not faults else f"wanted {[s.node for s in wanted]}, got {[(n, a) for n, a, _ in got]} {'; '.join(faults)}"


def _paired(wanted: list[Wanted], got: list[Told]) -> list[tuple[Wanted, int | None]]:
    free = list(range(len(got)))
    pairs: list[tuple[Wanted, int | None]] = []
    for want in wanted:
        index = next((at for at in free if got[at][0] == want.node), None)
        if index is not None:
            free.remove(index)
        pairs.append((want, index))
    return pairs


def _arguments(want: Wanted, got: dict[str, Any], tally: Tally) -> list[str]:
    if want.any_args:
        return []
    extra = [name for name in got if name not in want.args and name not in _UNLABELLED and got[name] != defaults(want.node).get(name)]
    wrong = [name for name, value in want.args.items() if not same(value, got.get(name), want.nth)]
    tally.arguments += len(want.args) + len(extra)
    tally.arguments_right += len(want.args) - len(wrong)
    return [f"{name}={want.args[name]} but {got.get(name)!r}" for name in wrong] + [f"unasked {name}={got[name]!r}" for name in extra]


@lru_cache
def defaults(node: str) -> dict[str, Any]:
    """Defaults of a tool's arguments: to say one is no fault."""
    from tools.registry import registry

    tool = next((tool for tool in registry().tools.values() if tool.name == node), None)
    return {name: info.default for name, info in tool.input.model_fields.items()} if tool else {}


def same(label: str, value: Any, nth: int = 0) -> bool:
    """Whether a value is what the label says."""
    if value is None:
        return False
    if label == "?":
        return True
    if label[0] in "<>":
        return isinstance(value, int | float) and (value < float(label[1:]) if label[0] == "<" else value > float(label[1:]))
    if isinstance(value, list):
        return sorted(map(str, value)) == sorted(label.split(","))
    if isinstance(value, bool):
        return str(value).lower() == label.lower()
    if isinstance(value, int | float):
        return re.fullmatch(r"-?[\d.]+", label) is not None and abs(float(label) - value) < 0.01
    if re.match(r"\d{4}-\d\d-\d\dT", label):
        return _same_moment(label, str(value), nth)
    return _plain(label) == _plain(str(value))


def _same_moment(label: str, value: str, nth: int) -> bool:
    step = _DAYS.match(label)
    wanted = datetime.fromisoformat(step["at"] if step else label) + timedelta(days=int(step["days"]) * nth if step else 0)
    try:
        return datetime.fromisoformat(value) == wanted
    except (ValueError, TypeError):
        return False


_SHEET = re.compile(
    r"^(?:an? |the )?posters?(?: (?:for|of|about))?(?: (?:an?|the))? (?=\S)|^(?:плакат|постер)[а-яё]?(?: (?:с|для|про))? (?=\S)"
    r"|^โปสเตอร์\s?(?=\S)|^(?:an?|the)\s+"
)
"""What stands before the words of a subject and is none of them: some labels name the sheet and some do not."""


def _plain(text: str) -> str:
    """Words as they are compared: an article, a mark, a sign, the case of a Russian noun or the name of a sheet is no difference."""
    words = _SHEET.sub("", re.sub(r"[\"'.,!?«»\u2600-\u27bf\ufe0f\U0001f300-\U0001faff]", "", text.strip().lower())).split()
    return " ".join(stem(word, "ru") if re.match("[а-яё]", word) else word for word in words)


def _edges(case: Case, plan: Plan, pairs: list[tuple[Wanted, int | None]], got: list[Told], tally: Tally) -> None:
    place = {id(want): index for want, index in pairs}
    steps = list(case.steps)
    wanted = {(place[id(steps[a])], place[id(steps[b])]) for a, b in case.edges}
    wanted_steps = {(got[a][2], got[b][2]) for a, b in wanted if a is not None and b is not None}
    found = {(need, step.id) for step in plan.steps for need in step.needs}
    tally.edges.update(hit=len(wanted_steps & found), got=len(found), wanted=len(case.edges))


@dataclass(frozen=True)
class Chain:
    """A labelled sentence over a foreign catalogue: its tools and the edges between them."""

    text: str
    attachments: tuple[str, ...]
    nodes: Counter[str] = field(hash=False)
    edges: Counter[tuple[str, str]] = field(hash=False)
    held_back: bool


def chains(name: str) -> list[Chain]:
    """The labelled sentences of `foreign/<name>.txt`; those of `seen/` are held back in no part. A tool met again in another chain is
    the same step, unless it is `Tool ...` at the start of both (two pictures are two steps)."""
    found = []
    for line in (HERE / "foreign" / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            text, at_hand, label = (part.strip() for part in line.split(" | "))
            paths = [[node.strip() for node in chain.split(" -> ")] for chain in label.split(" ; ")]
            files = tuple(part.strip() for part in at_hand.split(",")) if at_hand != "-" else ()
            edges = Counter(pair for path in paths for pair in itertools.pairwise(path))
            found.append(Chain(text, files, _nodes(paths), edges, held_back(text) and "/" not in name))
    return found


def _nodes(paths: list[list[str]]) -> Counter[str]:
    """Each tool once, or as often as chains that meet later begin with it."""
    nodes = Counter({node: 1 for path in paths for node in path})
    firsts = Counter(path[0] for path in paths)
    for name, times in firsts.items():
        followers = Counter(path[1] for path in paths if path[0] == name and len(path) > 1)
        nodes[name] = max([1, *followers.values()]) if times > 1 else 1
    return nodes


def judge_chain(chain: Chain, plan: Plan, tally: Tally) -> str:
    """Add a plan over a foreign catalogue to the tally; what is wrong with it, or nothing. Nodes and edges count by tool name."""
    tools = {step.id: step.tool for step in plan.steps}
    nodes = Counter(tools.values())
    edges = Counter((tools[need], step.tool) for step in plan.steps for need in step.needs if need in tools)
    tally.sentences += 1
    tally.tools_right += nodes == chain.nodes
    tally.nodes.update(hit=(nodes & chain.nodes).total(), got=nodes.total(), wanted=chain.nodes.total())
    tally.edges.update(hit=(edges & chain.edges).total(), got=edges.total(), wanted=chain.edges.total())
    if nodes == chain.nodes and edges == chain.edges:
        return ""
    got = f"{_short(nodes)} {_short(edges)} {plan.question or plan.reply or ''}"
    return f"wanted {_short(chain.nodes)} {_short(chain.edges)}\n    got {got}"


def _short(counts: Counter[Any]) -> str:
    return json.dumps([f"{'>'.join(key) if isinstance(key, tuple) else key}" for key in counts.elements()], ensure_ascii=False)
