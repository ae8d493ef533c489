"""Tools that come with a description and no examples: which of them a long instruction means, and in which order.

The instruction is cut into pieces; neighbouring pieces may be one wish. A beam search goes through the pieces from left to right and gives
each stretch a tool or none. A tool's score on a stretch is

    nearness in meaning + words in common + what the kinds say

"Kinds" are the kinds of media that the stretch speaks of ("turn the text into a clip": text in, video out) and that are at hand there.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from agent.local.catalogue import meaning
from agent.local.foreign.entries import DEEDS, Entry, entry_of, features, met
from agent.local.foreign.givens import Given
from agent.local.foreign.handed import only_hands_over
from agent.local.foreign.instructions import Instruction, Piece
from agent.local.foreign.kinds import KIND_WORD as _KIND_WORD
from agent.local.foreign.kinds import converts, produces, says_similar, solid_kinds_in
from agent.local.foreign.once import Chosen, each_once, in_order, merged
from agent.local.foreign.verbs import PLAIN, Verbs
from agent.local.words import LIGHT_WEIGHT, STOP_WEIGHT, Token, humanise, tokens
from agent.patterns import lazy
from tools.contract import Tool

# Chosen on the tuned two thirds of evals/foreign: see `make eval`.
MEANING, WORDS = 0.775, 0.228
THRESHOLD = 0.20
_WRONG = 0.18
_SUBJECT = 0.4  # what a picture is of, or a search for, says little about which tool
_KIND, _BRIDGED, _AT_HAND, _LAST, _FOLLOWS, _VERB = 0.10, 0.02, 0.10, 0.075, 0.08, 0.04
_QUESTION = lazy(r"^\W*(?:what|who|whom|whose|which|when|where|why|how|know|tell me|is there|are there|does|do)\b", re.IGNORECASE)
ABOUT = lazy(r"\b(?:of|about|for|on)\s+(?:an?\s+|the\s+)?\w{3,}", re.IGNORECASE)
_ANSWER, _TELLING = 0.06, 0.7
_LOOKS = lazy(r"\b(?:find|search|look|check|show|see|know|tell|which|what|where|when|list|get|give|need|want)\b", re.IGNORECASE)
_BOTH = lazy(
    r"\b(?:them|both|the two|together|each other|one after|side by side|next to|combine\w*|join\w*|merg\w+|mix\w*)\b", re.IGNORECASE
)
_WITH_IT = lazy(r"\b(?:it|this|that)\b.* (?:with|to|and) (?:(?:the|my|an?) )?(?:\w+ )?(?-i:IMAGE|AUDIO|VIDEO|TEXT)\b", re.IGNORECASE)
_MODIFIES = lazy(
    r"^(?:add|put|write|place|overlay|insert|attach)\b.*\b(?:to|on|onto|into|over)\s+(?:it|this|that|them|the)\b", re.IGNORECASE
)
_OPPOSITES = {
    "lengthen": {"shorten", "summary"}, "shorten": {"lengthen"}, "summary": {"lengthen"}, "on": {"off"}, "off": {"on"},
}
"""What is said -> what a tool is described with that does the opposite."""
_DONE_BEFORE, _PLAIN_KIND = 0.3, 0.7
_MIND_FLOOR, _ASIDE_FLOOR = 0.42, 0.6
_MIND = lazy(r"^(?:study|understand|learn|research|explore|prepare|use|be|achieve)\b", re.IGNORECASE)
"""What a person does with what comes of it; it needs more to mean a tool."""
_DONE = lazy(r"\b(?:the|that|this|those|these) (\w{3,}ed|found|resulting|original)\b", re.IGNORECASE)
"""Says what was done before: "the slowed clip"."""
_THE_THING = lazy(r"\b(?:the|that|this|these|those)(?: \w+)? (\w+)\b", re.IGNORECASE)
_HEAD = lazy(r"((?:[\w-]+ ){0,4}?[\w-]+) (?:of|from|in|for|about|on) ", re.IGNORECASE)
_STANDS_FOR = frozenset(("URL", "TEXT", "IMAGE", "AUDIO", "VIDEO", "DOCUMENT"))
_BEAM, _LONGEST, _SHORTLIST = 12, 3, 10
_FLOOR = 0.32
"""What is no order needs more to mean a tool: of 300 stretches that meant one three had less, of 80 that meant none one in four."""



@dataclass(frozen=True)
class _Path:
    score: float = 0.0
    chosen: tuple[Chosen, ...] = ()
    at_hand: frozenset[str] = frozenset()


@dataclass
class Described:
    """The index of a catalogue of described tools."""

    entries: list[Entry]
    vectors: meaning.Array
    rarity: dict[str, float] = field(default_factory=dict)
    bridges: frozenset[tuple[str, str]] = frozenset()
    verbs: Verbs = field(default_factory=Verbs)
    names: frozenset[str] = frozenset()
    given: tuple[Given, ...] = ()
    told: list[tuple[int, tuple[str, ...]]] = field(default_factory=list)

    @classmethod
    def of(cls, catalogue: Sequence[Tool]) -> Described:
        entries = [entry_of(tool) for tool in catalogue]
        counts = Counter(feature for entry in entries for feature in entry.words)
        top = math.log(1 + len(entries))
        rarity = {feature: math.log((1 + len(entries)) / count) / top for feature, count in counts.items()}
        verbs = Verbs.of([tool.name for tool in catalogue], [tool.description for tool in catalogue])
        names = frozenset(feature for entry in entries for feature in entry.name)
        texts = [text for entry in entries for text in (f"{entry.tool.name}. {entry.tool.description}", entry.tool.description)]
        simple = [entry for entry in entries if len(entry.specs) == len(entry.takes) == 1]
        bridges = frozenset((entry.takes[0], kind) for entry in simple for kind in entry.gives)
        return cls(entries, meaning.catalogue_vectors(texts), rarity, bridges, verbs, names)

    def read(self, instruction: Instruction) -> list[Chosen]:
        """The tools the instruction means, in the order they are to be used."""
        pieces = instruction.pieces
        if not pieces:
            return []
        vectors = meaning.vectors([self._head(piece) for piece in pieces])
        beams: list[list[_Path]] = [[] for _ in range(len(pieces) + 1)]
        self.given = instruction.given
        self.told = [(piece.start, kinds) for piece in pieces if piece.statement and (kinds := _told_of(piece))]
        beams[0] = [_Path(at_hand=frozenset(instruction.kinds_at_hand))]
        for start, piece in enumerate(pieces):
            kept = sorted(beams[start], key=lambda path: -path.score)[:_BEAM]
            for length in range(1, min(_LONGEST, len(pieces) - start) + 1):
                stretch = pieces[start : start + length]
                if length > 1 and any(part.sentence != piece.sentence for part in stretch):
                    break
                if length > 1 and any(part.statement for part in stretch):
                    break
                beams[start + length] += self._extended(kept, stretch, vectors[start : start + length])
        best = max(beams[-1], key=lambda path: path.score)
        return each_once(in_order(merged(best.chosen)))

    def _extended(self, paths: Sequence[_Path], stretch: tuple[Piece, ...], vectors: meaning.Array) -> list[_Path]:
        out = list(paths) if len(stretch) == 1 else []
        if len(stretch) == 1 and stretch[0].statement:
            return out
        base, floor = self._base(stretch, vectors), self._floor(stretch[0])
        near = sorted(range(len(self.entries)), key=lambda at: -base[at])[:_SHORTLIST]
        for path in paths:
            if len(stretch) == 1 and self._hands_over(stretch[0], path):
                continue
            for at in near:
                entry = self.entries[at]
                score = base[at] + self._kinds(entry, stretch, path)
                if score > floor:
                    chosen = Chosen(entry, stretch, score)
                    out.append(_Path(path.score + score - THRESHOLD, (*path.chosen, chosen), path.at_hand | set(entry.gives)))
        return out

    def without_names(self, message: str) -> str:
        """The message without "using the ... tool", where the catalogue has one that is called so."""
        names = "|".join(sorted({_as_said(entry.tool.name) for entry in self.entries}, key=len, reverse=True))
        means = rf"[,.;]?\s*(?:please )?\b(?:by )?(?:using|use|with|via|through|utili[sz]ing)\s+(?:the |an? )?['\"]?(?:{names})['\"]?\s+"
        end = r"(?:\s+(?:to|for) (?:achieve|do|complete|accomplish|perform|this|it)\b(?: (?:this|that|it|so|the task|task))?)?"
        pattern = rf"{means}(?:tool|function|api|model|service|feature|ability)\b{end}"
        return re.sub(pattern, lambda match: match[0][0] if match[0][0] in ",.;" else " ", message, flags=re.IGNORECASE)

    def _hands_over(self, piece: Piece, path: _Path) -> bool:
        """Whether a piece wishes for nothing but what is made by then."""
        if not path.chosen:
            return False
        made = {kind for item in path.chosen for kind in item.entry.gives}
        spoken_of = {feature for item in path.chosen for feature in (*item.entry.name, *item.entry.words)}
        return only_hands_over(piece.masked, made, self.names, spoken_of)

    def _floor(self, piece: Piece) -> float:
        """What a tool needs to be meant by a piece."""
        if piece.led in ("so", "so that"):
            return _ASIDE_FLOOR
        if _MIND.match(piece.masked):
            return _MIND_FLOOR
        return THRESHOLD if piece.earlier or self._orders(piece) else _FLOOR

    def _orders(self, piece: Piece) -> bool:
        """Whether a piece begins with a verb, is wished, or asks."""
        first = re.match(r"\W*([\w'-]+)", piece.masked)
        return piece.wished or bool(first and (self.verbs.has(first[1]) or not first[1].isascii() or _QUESTION.match(piece.masked)))

    def _base(self, stretch: tuple[Piece, ...], vectors: meaning.Array) -> list[float]:
        import numpy as np

        mean = vectors.mean(axis=0)
        near = self.vectors @ (mean / max(1e-9, float(np.linalg.norm(mean))))
        near = near.reshape(len(self.entries), 2).max(axis=1)
        said = [pair for piece in stretch for pair in self._said(piece)]
        return [MEANING * float(near[at]) + WORDS * self._words(entry, said) for at, entry in enumerate(self.entries)]

    def _said(self, piece: Piece) -> list[tuple[Token, float]]:
        """The words of a piece with their weights; those of its subject ("of a red panda") count less where no tool knows them."""
        masked = piece.masked
        subject, named = ABOUT.search(masked), self._named_head(piece)
        at = subject.start() if subject else len(masked)
        of_it = [match.span(1) for match in _DONE.finditer(masked) if match.start()]
        if not produces(masked) and self.verbs.has(masked.split(" ")[0]):
            of_it += [match.span(1) for match in _THE_THING.finditer(masked) if _KIND_WORD.fullmatch(match[1])]
        words = [token for token in tokens(piece.masked) if token.base > STOP_WEIGHT and not _is_a_thing(piece.masked, token)]
        return [
            (token, self._weight(token) * _share(token, of_it) * (_SUBJECT if self._is_subject(token, at, named) else 1.0))
            for token in words
        ]

    def _is_subject(self, token: Token, at: int, named: str) -> bool:
        """Whether a word says what something is of, and not what is to be done."""
        if named and token.start >= len(named):
            return True
        return token.start > at and not any(feature in self.rarity for feature in features(token))

    def _named_head(self, piece: Piece) -> str:
        """What stands before "of" or "in" where a tool is called so: "the main keywords" of "the main keywords of the speech in VIDEO"."""
        head = _HEAD.match(piece.masked)
        if not head or self.verbs.has(piece.masked.split(" ")[0]):
            return ""
        words = [token for token in tokens(head[1]) if token.base > LIGHT_WEIGHT and token.text not in PLAIN]
        return head[1] if words and f"s:{words[-1].stem}" in self.names else ""

    def _words(self, entry: Entry, weighed: Sequence[tuple[Token, float]]) -> float:
        """F-measure of what is said and the tool's name, and the share of what is said that its description knows."""
        total, said = sum(weight for _, weight in weighed), [token for token, _ in weighed]
        if not total:
            return 0.0
        in_name = sum(weight * met(token, entry.name) for token, weight in weighed)
        in_words = sum(weight * met(token, entry.words) for token, weight in weighed)
        spoken = {feature for token in said for feature in features(token)}
        name_weight = sum(self.rarity.get(feature, 1.0) for feature in entry.name if feature.startswith("s:"))
        shared = sum(self.rarity.get(feature, 1.0) for feature in entry.name & spoken if feature.startswith("s:"))
        precision, recall = in_name / total, shared / name_weight if name_weight else 0.0
        named = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        return 0.55 * max(named, recall if recall >= 0.99 else 0.0) + 0.45 * in_words / total

    def _weight(self, token: Token) -> float:
        own = self.rarity.get(f"s:{token.stem}")
        return token.base * (0.3 + 0.7 * (0.8 if own is None else own))

    def _kinds(self, entry: Entry, stretch: tuple[Piece, ...], path: _Path) -> float:
        """What the kinds of media say for or against a tool."""
        score = 0.0
        into = {kind for piece in stretch for kind in piece.into}
        outof = _held(stretch, path, {kind for piece in stretch for kind in piece.outof})
        similar = any(says_similar(piece.masked) for piece in stretch)
        if similar:
            outof |= into & (path.at_hand if "text" not in into else frozenset[str]())
        if into:
            score += _KIND if into & set(entry.gives) else -_WRONG
        first = next((token for token in tokens(stretch[0].masked) if token.base > LIGHT_WEIGHT), None)
        verb = first is not None and met(first, entry.name) > 0 and "c:" not in first.stem
        fresh = bool(into) and not outof and any(ABOUT.search(piece.masked) for piece in stretch)  # made of words, and of nothing before it
        if outof:
            bridged = any((kind, wanted) in self.bridges for kind in outof for wanted in entry.takes)
            score += _KIND if outof & set(entry.takes) else _KIND if bridged and verb and not similar else -_BRIDGED if bridged else -_KIND
        leads = {given.of for given in self.given if given.kind == "url"}
        if "url" in entry.takes and leads and "" not in leads and not leads & set(entry.gives):
            score -= _WRONG  # another kind of file is at the address
        lacks = [kind for kind in entry.needs if kind not in path.at_hand and kind not in outof]
        score -= _AT_HAND * bool(lacks)
        last = self._last(path, stretch[0])
        if into and converts(stretch[0].masked) and set(entry.takes) & into and last and not last & into:
            score -= _KIND  # what is there is to become another thing, and this makes the same of the same
        if last and not outof and not fresh and set(entry.needs or entry.takes):
            score += _FOLLOWS if last & set(entry.takes) else -_FOLLOWS
        score += _VERB * verb
        score += _asked(entry, stretch)
        score += self._together(entry, stretch, path) - self._opposed(entry, stretch) - self._led_otherwise(entry, first)
        if any(_MODIFIES.search(piece.masked) for piece in stretch):
            score += _KIND if set(entry.takes) & set(entry.gives) & ((last | outof) - {"text"}) else -_BRIDGED
        if "text" in entry.takes and any(ABOUT.search(piece.masked) for piece in stretch) and not outof:
            score += _LAST
        return score


    def _head(self, piece: Piece) -> str:
        """The piece without its subject: "find a picture", of "find a picture of a red panda on a tree"; not where a tool is described with
        what it is of ("a picture of its waveform")."""
        if named := self._named_head(piece):
            return named
        plain = _DONE.sub(lambda match: match[0].replace(match[1], "").replace("  ", " "), piece.masked[1:])
        masked = piece.masked[:1] + plain
        return self._before_its_subject(replace(piece, masked=masked))

    def _before_its_subject(self, piece: Piece) -> str:
        subject = ABOUT.search(piece.masked)
        head = piece.masked[: subject.start()].strip() if subject else ""
        if not subject or len(head.split()) < 2 or _KIND_WORD.search(subject[0]):
            return piece.masked
        told = [token for token in tokens(piece.masked[subject.start() :]) if token.base > LIGHT_WEIGHT]
        if subject[0].lower().startswith("of ") and any(
            f"s:{token.stem}" in self.names and not _KIND_WORD.fullmatch(token.text) for token in told[:2]
        ):
            return piece.masked  # "a list of related topics"
        first = next(iter(told), None)
        return piece.masked if first and self.rarity.get(f"s:{first.stem}", 0.0) >= _TELLING else head

    def _together(self, entry: Entry, stretch: tuple[Piece, ...], path: _Path) -> float:
        """What the words say for a tool that takes two of a kind: "join them", "put the two side by side"."""
        twice = [kind for kind, times in Counter(entry.takes).items() if times > 1]
        if not twice or not any(_BOTH.search(piece.masked) or len(piece.given) > 1 or _WITH_IT.search(piece.masked) for piece in stretch):
            return 0.0
        there = Counter([*(given.kind for given in self.given), *(kind for item in path.chosen for kind in item.entry.gives)])
        return _KIND if any(there[kind] > 1 for kind in twice) else 0.0

    def _last(self, path: _Path, piece: Piece) -> set[str]:
        """Kinds of what was there last: what the step before made, or what has been told of since."""
        since = path.chosen[-1].pieces[-1].start if path.chosen else -1
        told = next((kinds for start, kinds in reversed(self.told) if since < start < piece.start), None)
        return set(told) if told else set(path.chosen[-1].entry.gives) if path.chosen else set()

    def _led_otherwise(self, entry: Entry, first: Token | None) -> float:
        """What a verb says against a tool that does another thing with the same kinds: "find a picture", of one that draws."""
        said = first.concepts & DEEDS if first else frozenset[str]()
        return _WRONG * bool(said and not said & entry.deeds and (entry.deeds or said == {"download"}))

    def _opposed(self, entry: Entry, stretch: tuple[Piece, ...]) -> float:
        """What the words say against a tool that does the opposite: "longer", of one that shortens."""
        said = {concept for piece in stretch for token in tokens(piece.masked) for concept in token.concepts}
        has = {feature.removeprefix("c:") for feature in entry.words if feature.startswith("c:")}
        return _WRONG * any(one in said and one not in has and has & others for one, others in _OPPOSITES.items())


def _asked(entry: Entry, stretch: tuple[Piece, ...]) -> float:
    """What it says for or against a tool that a stretch asks something, or asks nothing."""
    if any(_QUESTION.match(piece.masked) for piece in stretch):
        return _VERB * ("s:question" in entry.words) + (_ANSWER if "text" in entry.gives else -_ANSWER if not entry.gives else 0.0)
    asks_nothing = entry.tells and not entry.needs and not any(_LOOKS.search(piece.masked) for piece in stretch)
    return -_ANSWER if asks_nothing else 0.0


def _as_said(name: str) -> str:
    """A pattern for a tool's name however its words are joined."""
    return r"[\W_]*".join(re.escape(word) for word in humanise(name).split())


def _share(token: Token, of_it: Sequence[tuple[int, int]]) -> float:
    """How much a word counts: little where it says what was done to the thing before, less than others where it is a kind of media."""
    if any(start <= token.start < end for start, end in of_it):
        return _DONE_BEFORE
    return _PLAIN_KIND if token.text in PLAIN else 1.0


def _is_a_thing(masked: str, token: Token) -> bool:
    """Whether a word stands for something that is named or quoted there."""
    return masked[token.start : token.end] in _STANDS_FOR


def _told_of(piece: Piece) -> tuple[str, ...]:
    """The kind of the thing that a piece tells of: of the file it names, else the first it speaks of."""
    named = tuple(dict.fromkeys(given.of or given.kind for given in piece.given if given.kind != "text"))
    return named or tuple(solid_kinds_in(piece.masked)[:1])


def _held(stretch: Sequence[Piece], path: _Path, outof: set[str]) -> set[str]:
    """Kinds a stretch is of: its speech, or its sound, is that of the film where a film is what was there last."""
    if "audio" not in outof or any("audio" in solid_kinds_in(piece.masked) for piece in stretch):
        return outof
    last = set(path.chosen[-1].entry.gives) if path.chosen else set(path.at_hand)
    return outof - {"audio"} | {"video"} if "video" in last and "audio" not in last else outof


_cache: dict[tuple[int, ...], tuple[list[Tool], Described]] = {}


def described(catalogue: Sequence[Tool]) -> Described:
    """The index of this catalogue; the last few are kept (the tools are held, so that an id stays theirs)."""
    key = tuple(id(tool) for tool in catalogue)
    if key not in _cache:
        if len(_cache) >= 4:
            _cache.pop(next(iter(_cache)))
        _cache[key] = (list(catalogue), Described.of(catalogue))
    return _cache[key][1]
