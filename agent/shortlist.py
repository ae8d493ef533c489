"""Which tools a model is shown when there are many: the best by words (as the local planner knows them) and by meaning (sentence vectors).

The others stay usable: they are named to the model, and a plan may use them.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from agent.contract import Request
from agent.local.catalogue import meaning
from agent.local.catalogue.abilities import Ability, abilities, vocabulary
from agent.local.catalogue.matching import Matcher, matcher
from agent.local.words import Token
from tools.contract import Tool

EARLIER_TURNS = 3  # of the conversation, that a short message ("and post it") may lean on
_EARLIER = 0.4  # what an earlier word counts of one said now
# Share of the vectors in the score; words have the rest. On the foreign catalogues of evals/ (41 and 25 tools, 56 sentences that may be
# looked at) the first 6 hold .87 of the needed tools by words alone, .91 and .92 with .3, and the first 20 hold .98.
_MEANING = 0.3


def shortlist(request: Request, catalogue: Sequence[Tool], limit: int) -> list[Tool]:
    """At most `limit` tools, in the catalogue's order: those of a plan that is being corrected, then the best for the message."""
    if len(catalogue) <= limit:
        return list(catalogue)
    used = {step.tool for step in request.rejected.steps} if request.rejected else set()
    words = _by_words(request, catalogue)
    near = _by_meaning(request, catalogue)
    scores = {tool.name: (1 - _MEANING) * words[tool.name] + _MEANING * near.get(tool.name, words[tool.name]) for tool in catalogue}
    best = sorted(catalogue, key=lambda tool: (tool.name not in used, -scores[tool.name]))[:limit]
    chosen = {tool.name for tool in best}
    return [tool for tool in catalogue if tool.name in chosen]


def _by_words(request: Request, catalogue: Sequence[Tool]) -> dict[str, float]:
    """Each tool's best ability by the weighted words it shares with the message and, fainter, the last turns; the best tool has 1."""
    index = matcher(catalogue)
    said: dict[str, tuple[Token, float]] = {}
    for text, share in _texts(request):
        for token in index.read(text):
            weight = index.weight(token) * share
            if weight > said.get(token.stem, (token, 0.0))[1]:
                said[token.stem] = (token, weight)
    scores: dict[str, float] = {tool.name: 0.0 for tool in catalogue}
    for ability, strengths in _vocabularies(index):
        score = sum(weight * _strength(token, strengths) for token, weight in said.values())
        scores[ability.tool.name] = max(scores[ability.tool.name], score)
    top = max(scores.values()) or 1.0
    return {name: score / top for name, score in scores.items()}


def _texts(request: Request) -> list[tuple[str, float]]:
    earlier = [turn.text for turn in request.history[-EARLIER_TURNS:]]
    return [(request.text, 1.0), *((text, _EARLIER) for text in [*earlier, request.question or ""] if text)]


@lru_cache(maxsize=8)
def _vocabularies(index: Matcher) -> list[tuple[Ability, dict[str, float]]]:
    return [(ability, _features(ability)) for ability in index.abilities]


def _features(ability: Ability) -> dict[str, float]:
    strengths: dict[str, float] = {}
    for token, strength in vocabulary(ability):
        for feature, share in ((f"s:{token.stem}", 1.0), *((f"c:{concept}", 0.8) for concept in token.concepts)):
            strengths[feature] = max(strengths.get(feature, 0.0), strength * share)
    return strengths


def _strength(token: Token, features: dict[str, float]) -> float:
    return max(features.get(f"s:{token.stem}", 0.0), *(0.8 * features.get(f"c:{concept}", 0.0) for concept in token.concepts), 0.0)


def _by_meaning(request: Request, catalogue: Sequence[Tool]) -> dict[str, float]:
    """Cosine of the message and each tool's (or operation's) description, scaled so that the best has 1; empty in a script the model of
    sentences cannot read."""
    if not meaning.is_known_script(request.text):
        return {}
    told = [(tool.name, ability.description) for tool in catalogue for ability in abilities([tool])]
    near = meaning.catalogue_vectors([text for _, text in told]) @ meaning.vector(request.text)
    scores: dict[str, float] = {}
    for (name, _), score in zip(told, near, strict=True):
        scores[name] = max(scores.get(name, 0.0), float(score))
    top = max(scores.values()) or 1.0
    return {name: score / top for name, score in scores.items()}
