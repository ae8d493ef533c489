"""How well memory finds what was said: questions over long, dated conversations of two people, and the turns that answer them.

The conversations in `benchmarks/talks/` were written by hand for this: a session is `== date time`, a turn `Name [tag]: text`, a question
`Q kind: text -> tags`. Between what matters stand bits of everyday talk from `small_talk.txt`, the same in every run (drawn with a fixed
seed), so that each conversation has some 330 turns. Questions say it in other words than the turn does.

recall@10: the share of a question's turns among the first ten hits, averaged over questions. MRR: of the first turn that answers.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

TALKS = Path(__file__).parent / "talks"
RECALL_AT_10, MRR = 0.78, 0.58
LEAST_TURNS = 320
_TURN = re.compile(r"^(?P<speaker>\w+)(?: \[(?P<tag>\w+)\])?: (?P<text>.+)$")
_QUESTION = re.compile(r"^Q (?P<kind>\w+): (?P<text>.+) -> (?P<tags>.+)$")


@dataclass(frozen=True)
class Turn:
    """One turn; `ref` is its tag, or its place when nobody asks for it."""

    text: str
    speaker: str
    at: datetime
    ref: str


@dataclass(frozen=True)
class Question:
    """A question and the refs of the turns that answer it. `kind`: single, multi, temporal or open."""

    kind: str
    text: str
    answers: frozenset[str]


def talk(path: Path) -> tuple[list[Turn], list[Question]]:
    """A conversation with small talk in it, and its questions."""
    sessions: list[tuple[datetime, list[tuple[str, str, str]]]] = []
    questions = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("== "):
            sessions.append((datetime.fromisoformat(line[3:]).replace(tzinfo=UTC), []))
        elif match := _TURN.match(line):
            sessions[-1][1].append((match["speaker"], match["text"], match["tag"] or ""))
        elif match := _QUESTION.match(line):
            questions.append(Question(match["kind"], match["text"], frozenset(match["tags"].split())))
    return list(_with_small_talk(sessions, random.Random(path.stem))), questions


def _with_small_talk(sessions: Sequence[tuple[datetime, list[tuple[str, str, str]]]], chance: random.Random) -> Iterator[Turn]:
    pool = [line.split("|") for line in (TALKS / "small_talk.txt").read_text(encoding="utf-8").splitlines()]
    speakers = sorted({speaker for _, turns in sessions for speaker, _, _ in turns})
    missing = LEAST_TURNS - sum(len(turns) for _, turns in sessions)
    bits: list[list[str]] = []
    while sum(map(len, bits)) < missing:
        bits += chance.sample(pool, len(pool))
    shares: dict[int, list[list[str]]] = defaultdict(list)
    for number, bit in enumerate(bits[: missing // 3 + 1]):
        shares[number % len(sessions)].append(bit)
    for session, (began, turns) in enumerate(sessions):
        said = list(turns)
        for bit in shares[session]:
            place = chance.randrange(1, len(said) + 1)
            first = chance.randrange(2)
            said[place:place] = [(speakers[(first + number) % 2], text, "") for number, text in enumerate(bit)]
        for number, (speaker, text, tag) in enumerate(said):
            yield Turn(text, speaker, began + timedelta(minutes=number), tag or f"{session}:{number}")


def measure(name: str, limit: int = 10) -> list[tuple[Question, list[str]]]:
    """Import one conversation for a person of its own; each question with the refs found, best first."""
    from core.database import transaction
    from memory import shelf, vectors
    from memory.recall import recall
    from memory.shelf import NewMemory
    from memory.users import named_user

    turns, questions = talk(TALKS / f"{name}.txt")
    with transaction() as session:
        user_id = named_user(session, name, create=True).id
        shelf.add(session, user_id, [NewMemory(t.text, "message", t.speaker, t.at, t.ref, source="imported") for t in turns])
    vectors.embed_missing(user_id)
    found = []
    for question in questions:
        with transaction() as session:
            hits = recall(session, user_id, question.text, limit, turns[-1].at)
        found.append((question, [hit.ref or "" for hit in hits]))
    return found


def scores(found: Sequence[tuple[Question, list[str]]]) -> tuple[float, float]:
    """recall@10 and MRR."""
    recalls = [len(question.answers & set(refs[:10])) / len(question.answers) for question, refs in found]
    ranks = [next((1 / place for place, ref in enumerate(refs, 1) if ref in question.answers), 0.0) for question, refs in found]
    return sum(recalls) / len(found), sum(ranks) / len(found)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--missed", action="store_true", help="show the questions whose turns were not all found")
    wanted = parser.parse_args()
    from benchmarks.measure import database_only

    with tempfile.TemporaryDirectory(prefix="jarvis-bench-") as home, database_only(Path(home)):
        began = time.perf_counter()
        names = sorted(path.stem for path in TALKS.glob("*.txt") if path.stem != "small_talk")
        by_talk = {name: measure(name) for name in names}
        took_s = time.perf_counter() - began
    every = [pair for found in by_talk.values() for pair in found]
    rows = {**by_talk, **{kind: [pair for pair in every if pair[0].kind == kind] for kind in sorted({q.kind for q, _ in every})}}
    for name, found in rows.items():
        print(f"{name:14} {len(found):4} questions   recall@10 {scores(found)[0]:.3f}   MRR {scores(found)[1]:.3f}")
    recall_10, mrr = scores(every)
    verdict = "pass" if recall_10 >= RECALL_AT_10 and mrr >= MRR else "FAIL"
    print(f"{'all':14} {len(every):4} questions   recall@10 {recall_10:.3f} (>= {RECALL_AT_10})   MRR {mrr:.3f} (>= {MRR})   {verdict}")
    print(json.dumps({"benchmark": "recall", "recall@10": round(recall_10, 4), "mrr": round(mrr, 4), "seconds": round(took_s, 1)}))
    if wanted.missed:
        for question, refs in every:
            if missing := question.answers - set(refs[:10]):
                print(f"  {question.text}  missing {sorted(missing)}, found {refs[:5]}")


if __name__ == "__main__":
    main()
