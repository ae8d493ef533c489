"""The catalogue as abilities: a tool, or one operation of a tool, with everything that tells when it is meant."""

from __future__ import annotations

import re
import typing
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache

from agent.language import detect
from agent.local.catalogue.compared import Compared
from agent.local.catalogue.fields import DURATION_UNITS_S, Spec, specs_of
from agent.local.slots import entities
from agent.local.words import Token, humanise, tokens
from agent.patterns import lazy
from tools.contract import Operation, Tool

SLOT = lazy(r"\{(?P<name>\w+)(?:/(?P<share>\d+))?\}")
"""`{field}` in an example, or `{field/2}`: what is said there is twice the field ("half a second between" is a quarter on each side)."""
_TIMES = {"moment", "recurrence"}
_MOST_TOOLS = 512
_OTHER_UNITS = ("วินาที", "นาที", "เท่า", "เดซิเบล", "секунд", "секунды", "секунду", "сек", "с", "минут", "раза", "раз", "дб")


@dataclass(frozen=True)
class Phrase:
    """An example sentence: its words, and the fields whose values stand in it. `times`: kinds of what is written out in it ("on friday"),
    which is a value like that of a slot and no word that tells this ability from another."""

    text: str
    words: tuple[Token, ...]
    slots: tuple[str, ...]
    shares: dict[str, int] = field(default_factory=dict, hash=False)
    times: tuple[str, ...] = ()

    @cached_property
    def compared(self) -> Compared:
        """Its words as they are compared with what was said."""
        return Compared(self.words)

    @cached_property
    def language(self) -> str:
        """The language it is in."""
        return detect(self.text)

    def at(self, name: str) -> int:
        """Where the slot of a field stands; -1 when there is none."""
        return next((match.start() for match in SLOT.finditer(self.text) if match["name"] == name), -1)


@dataclass(frozen=True, eq=False)
class Ability:
    """Something that can be asked for. `operation` is None when it is the tool as a whole."""

    tool: Tool
    operation: type[Operation] | None
    specs: tuple[Spec, ...]
    phrases: tuple[Phrase, ...]
    description: str

    @property
    def name(self) -> str:
        """`cut_silence` of an operation, the verb of a tool (`describe`)."""
        return self.type if self.operation else self.tool.name.split(".")[-1]

    @property
    def type(self) -> str:
        """The operation's discriminator; empty for a tool."""
        return typing.get_args(self.operation.model_fields["type"].annotation)[0] if self.operation else ""

    @property
    def path(self) -> str:
        """The tool's name, with that of the operation behind it: `video.edit:trim`."""
        return f"{self.tool.name}:{self.type}" if self.operation else self.tool.name

    @property
    def takes_words(self) -> bool:
        """Whether it is told anything in the person's own words: what it is to be about, or to say."""
        return any(spec.kind == "text" for spec in self.slots.values())

    @property
    def titles(self) -> Mapping[str, str]:
        """Language -> the template of what a step with it is called."""
        return self.operation.titles if self.operation else self.tool.titles

    @property
    def title(self) -> str:
        """What it does, in the first words of its description."""
        return re.split(r"[:;.\n]", self.description, maxsplit=1)[0].strip()

    @cached_property
    def input_specs(self) -> tuple[Spec, ...]:
        """The tool's own fields: assets are wired there."""
        return specs_of(self.tool.input)

    @cached_property
    def operations_spec(self) -> Spec | None:
        return next((spec for spec in self.input_specs if spec.kind == "operations"), None)

    @cached_property
    def slots(self) -> dict[str, Spec]:
        """Fields a sentence can fill, by name."""
        return {spec.name: spec for spec in self.specs if spec.kind not in ("asset", "operations", "other")}


def abilities(catalogue: Sequence[Tool]) -> list[Ability]:
    """Every tool and every operation of a tool."""
    return [ability for tool in catalogue for ability in _of(tool)]


@lru_cache(maxsize=_MOST_TOOLS)
def _of(tool: Tool) -> tuple[Ability, ...]:
    """Read once, in however many catalogues the tool is."""
    specs = specs_of(tool.input)
    made = [Ability(tool, None, specs, tuple(_phrase(text, specs) for text in tool.say), tool.description)]
    for spec in specs:
        for operation in spec.operations:
            own = specs_of(operation)
            phrases = tuple(_phrase(text, own) for text in operation.say)
            made.append(Ability(tool, operation, own, phrases, operation.__doc__ or ""))
    return tuple(made)


def _phrase(text: str, specs: Sequence[Spec]) -> Phrase:
    """Units beside a slot (`{end_s} seconds`) belong to the slot: the value found in a sentence has its own."""
    plain = SLOT.sub(lambda match: " " * len(match[0]), text)
    units = {*DURATION_UNITS_S, "second", "x", "times", "minute", "db", "lufs", "percent", *_OTHER_UNITS}
    has_slots = bool(SLOT.search(text))
    timed = {spec.kind for spec in specs} & _TIMES
    times = [entity for entity in entities(plain) if entity.kind in timed] if timed else []
    words = tuple(
        token
        for token in tokens(plain)
        if not (has_slots and token.text in units) and not any(time.start <= token.start < time.end for time in times)
    )
    found = list(SLOT.finditer(text))
    shares = {m["name"]: int(m["share"]) for m in found if m["share"]}
    return Phrase(text, words, tuple(match["name"] for match in found), shares, tuple(time.kind for time in times))


@lru_cache(maxsize=256)
def vocabulary(ability: Ability) -> tuple[tuple[Token, float], ...]:
    """Every word that speaks for the ability, with how strongly (0..1)."""
    return tuple(_vocabulary(ability))


def _vocabulary(ability: Ability) -> Iterator[tuple[Token, float]]:
    for phrase in ability.phrases:
        for token in phrase.words:
            yield token, 1.0
    for token in tokens(humanise(ability.name) + " " + humanise(ability.operation.__name__ if ability.operation else ability.tool.domain)):
        yield token, 0.9
    for spec in ability.slots.values():
        for word in (word for words in spec.say.values() for word in words):
            found = tokens(word)
            for token in found:
                yield (token if len(found) == 1 else replace(token, concepts=frozenset())), 0.9
        for token in tokens(spec.label):
            yield token, 0.7
    for token in tokens(ability.description):
        yield token, 0.6
