"""How near in meaning a clause is to the English examples of each ability, as the bundled sentence model has it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from agent.local.catalogue import meaning
from agent.local.catalogue.abilities import SLOT, Ability
from agent.local.catalogue.fields import Spec
from agent.local.words import humanise

_SAMPLES = {
    "text": "something", "duration": "30", "count": "3", "language": "English", "moment": "friday at 18:00", "factor": "2",
    "share": "the first half",
}  # fmt: skip


class Nearness:
    """The English examples of the abilities of one catalogue; their vectors are computed, or read, when first asked for."""

    def __init__(self, abilities: Sequence[Ability]) -> None:
        self._abilities = abilities

    def of(self, text: str) -> dict[Ability, float]:
        """How near in meaning each ability's nearest English example is (cosine)."""
        found: dict[Ability, float] = {}
        for (ability, _), near in zip(self._meant, (self._vectors @ meaning.vector(text)).tolist(), strict=True):
            found[ability] = max(near, found.get(ability, 0.0))
        return found

    @cached_property
    def _meant(self) -> list[tuple[Ability, str]]:
        """Every English example, its slots filled with a sample."""
        said = [(ability, phrase.text) for ability in self._abilities for phrase in ability.phrases if meaning.is_known_script(phrase.text)]
        return [(ability, SLOT.sub(lambda slot, specs=ability.slots: _sample(specs.get(slot["name"])), text)) for ability, text in said]

    @cached_property
    def _vectors(self) -> meaning.Array:
        return meaning.catalogue_vectors([text for _, text in self._meant])


def _sample(spec: Spec | None) -> str:
    """A value that could stand in a slot."""
    if spec is None:
        return "the file"
    return humanise(str(spec.choices[0])) if spec.choices else _SAMPLES.get(spec.kind, "it")
