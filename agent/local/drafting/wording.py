"""What the local planner says: titles of steps, questions about what is missing, and what it can do."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from agent.language import detect
from agent.local import slots
from agent.local.catalogue.abilities import SLOT, Ability, Phrase
from agent.local.catalogue.fields import Spec
from agent.local.catalogue.likeness import likeness
from agent.local.drafting.titles import clipped, in_words, listed, titled
from agent.local.drafting.wiring import Wires
from agent.local.lexicon import lexicon
from agent.local.lexicon.values import LABELS, SHOWN
from agent.local.words import LIGHT_WEIGHT, humanise, tokens
from agent.patterns import lazy
from agent.phrases import PHRASES, phrase
from tools.plan import Step

_MOST = 6  # more abilities than this on one line is a wall of text
_BARE_UNIT = lazy(r"\}\s*(?:(?:s|sec|seconds?|секунд\w*)(?!\w)|วินาที)")
_TIMES = lazy(r"(?:\bby )?(?P<slot>\{\w+\})\s*(?:x|х)?(?!\s*(?:times|เท่า|раза?))(?!\w)")
_SAMPLES: dict[str, Any] = {"factor": 2, "duration": 10, "count": 3, "quantity": 10, "language": "en", "text": "…"}


def part_title(ability: Ability, values: dict[str, Any], said: str, language: str) -> str:
    """What a step or a part of it is called: by the tool's template; of an operation first by an example that has just these values."""
    template = ability.titles.get(language)
    if ability.operation and (said or not template):
        shown = {name: value for name, value in values.items() if name in ability.slots}
        example = _by_example(ability, shown, _own(ability, language), said, language)
        if example:
            return example
    return titled(ability, values, language) if template else as_said(ability, values, said, language)


def with_values(step: Step, ability: Ability, values: Mapping[str, Any], language: str) -> Step:
    """A step with other values, called by all that it has, and by what is left out of it."""
    args = {**step.args, **values}
    shown = {name: value for name, value in args.items() if name != "seed"}
    left_out = next((found[0] for pattern in _left_out() if (found := pattern.search(step.title))), "")
    return step.model_copy(update={"args": args, "title": sentence([part_title(ability, shown, "", language)]) + left_out})


@lru_cache(maxsize=1)
def _left_out() -> tuple[re.Pattern[str], ...]:
    """How a title ends that says what is left out, in each language."""
    told = (phrase("without", language, part="\0").partition("\0") for language in ("en", "ru", "th"))
    return tuple(re.compile(rf" \({re.escape(begun)}[^()]*{re.escape(ended)}\)$") for begun, _, ended in told)


def _own(ability: Ability, language: str) -> list[Phrase]:
    """The examples of the language whose slots can be filled in."""
    return [p for p in ability.phrases if p.language == language and all(slot in ability.slots for slot in p.slots)]


def _by_example(ability: Ability, shown: dict[str, Any], own: Sequence[Phrase], said: str, language: str) -> str:
    """One example that has these values, or one for each of them; empty when there are none. No example tells whether a share stays or
    goes."""
    if any(ability.slots[name].kind == "share" for name in shown):
        return ""
    whole = _example(ability, shown, own, said, language)
    each = [] if whole else [_example(ability, {name: value}, own, said, language) for name, value in shown.items()]
    return whole or (", ".join(each) if len(each) > 1 and all(each) else "")


def as_said(ability: Ability, values: dict[str, Any], said: str, language: str) -> str:
    """What is done, in the words of the example that shows the values and looks most like what was said: "make it vertical (9:16)".

    It can be typed as a wish. In a language the tool has no example in, the person's own words serve.
    """
    shown = {name: value for name, value in values.items() if name in ability.slots}
    own = _own(ability, language)
    example = _by_example(ability, shown, own, said, language)
    if example:
        return example
    plain = _instruction(own, said)
    head = plain if plain and (ability.operation or language != "en") else ability.title[:1].lower() + ability.title[1:]
    if language != "en" and detect(head) != language:
        return clipped(said) or head
    told = [words for words in (in_words(ability.slots[name], value, language) for name, value in shown.items()) if words]
    return f"{head} ({', '.join(told)})" if told else head


def _instruction(own: Sequence[Phrase], said: str) -> str:
    """The example without values that tells what to do (asks nothing, states nothing) and looks most like what was said."""
    words = lexicon()
    plain = [p for p in own if not p.slots and p.words and not words.question.search(p.text)]
    told = [p for p in plain if p.words[0].text in words.verbs] or plain
    return max(told, key=lambda p: likeness(p, said)).text if told else ""


def _example(ability: Ability, shown: dict[str, Any], own: Sequence[Phrase], said: str, language: str) -> str:
    """The example with exactly these values, filled in; empty when there is none."""
    full = [p for p in own if shown and set(p.slots) == set(shown)]
    slower = any(ability.slots[name].kind == "factor" and value < 1 for name, value in shown.items())
    unlike = "fast" if slower else "slow"
    factors = any(spec.kind == "factor" for name, spec in ability.slots.items() if name in shown)
    fitting = [p for p in full if not (factors and any(unlike in token.concepts for token in p.words))] or ([] if slower else full)
    return filled_in(max(fitting, key=lambda p: likeness(p, said)), ability, shown, language) if fitting else ""


def filled_in(phrase_: Phrase, ability: Ability, values: dict[str, Any], language: str) -> str:
    """An example with values in its slots, as one would write it: "speed it up 1.2×", "skip the first second"."""
    text = SLOT.sub(lambda match: "{" + match["name"] + "}", phrase_.text)
    factors = {name for name in phrase_.slots if name in ability.slots and ability.slots[name].kind == "factor"}
    text = _TIMES.sub(lambda match: match["slot"] + "×" if match["slot"][1:-1] in factors else match[0], text)
    bare = _BARE_UNIT.search(text) is not None
    for name in phrase_.slots:
        value = values[name] * phrase_.shares.get(name, 1) if name in phrase_.shares else values[name]
        text = text.replace("{" + name + "}", shown(ability.slots[name], value, language, bare))
    return _numbered(text)


def _numbered(text: str) -> str:
    """The word after a number in its right form: the first second, первую секунду, первые 3 секунды, длиннее 3 секунд."""
    text = re.sub(r"(?<=\bfirst )1 seconds\b|(?<=\blast )1 seconds\b", "second", text)
    text = re.sub(r"(?<![\d.,:])1 seconds\b", "1 second", text)
    text = re.sub(r"(?<=[\u0e00-\u0e7f])(?=[\dA-Za-z])", " ", text)
    return _SECONDS_RU.sub(_seconds_ru, text)


_SECONDS_RU = lazy(r"(перв|последн)(?:ые|ие) (\d+(?:,\d+)?) секунд\w*|(?<![\d:])(\d+(?:,\d+)?) секунд\w*")


def _seconds_ru(match: re.Match[str]) -> str:
    """Behind "the first" as what is cut (21 секунду, 2 секунды, 5 секунд), else as what something is longer than (1 секунды, 2 секунд)."""
    which, number = match[1], match[2] or match[3]
    one = "," not in number and number[-1] == "1" and number[-2:] != "11"
    few = "," in number or (number[-1] in "234" and number[-2:-1] != "1")
    if not which:
        return f"{number} {'секунды' if one or ',' in number else 'секунд'}"
    if number == "1":
        return f"{which}{'ую' if which == 'перв' else 'юю'} секунду"
    ending = "ые" if which == "перв" else "ие"
    return f"{which}{ending} {number} {'секунду' if one else 'секунды' if few else 'секунд'}"


def sentence(parts: Sequence[str]) -> str:
    """Parts as one title: comma-separated, capitalised."""
    text = ", ".join(parts)
    return text[:1].upper() + text[1:]


def shown(spec: Spec, value: Any, language: str, bare_unit: bool = False) -> str:
    """A field's value as it is told to people."""
    if isinstance(value, list):
        return ", ".join(shown(spec, item, language, bare_unit) for item in value)
    if spec.kind == "duration" and spec.unit in ("s", "sec", "seconds") and not bare_unit:
        return f"{int(value) // 60}:{int(value) % 60:02d}" if float(value).is_integer() else f"{value:g} s"
    if spec.kind == "choice":
        return _choice(spec, value, language)
    if spec.kind in ("moment", "recurrence", "language", "share"):
        return in_words(spec, value, language)
    words = f"{value:g}" if isinstance(value, float) else str(value)
    return words.replace(".", ",") if language == "ru" and isinstance(value, float) else words


def label(spec: Spec, language: str) -> str:
    """The field in words of the language; for one the word list does not have, simply "value"."""
    return spec.label if language == "en" else LABELS.get(language, {}).get(spec.label, phrase("value", language))


def ask_asset(wires: Wires, language: str) -> str:
    """Which file: by kind, naming the candidates when there are a few, and the file that does not fit."""
    kind = kind_word(wires.missing[0].asset.kind if wires.missing[0].asset else "asset", language)
    names = [source.name for source in wires.choices if source.name]
    if 2 <= len(names) <= 4:
        return phrase("ask_which", language, kind=kind, names=listed(names, language, "or"))
    if wires.wrong and wires.wrong.name and language not in wires.missing[0].ask:  # a field that asks for its file says which
        return phrase("wrong_kind", language, kind=kind, name=wires.wrong.name, actual=kind_word(wires.wrong.kind, language))
    return ask_file(wires.missing[0], language)


def ask_file(spec: Spec, language: str) -> str:
    """The question for the file that a field takes, where there is none."""
    if language in spec.ask:
        return asked(spec, language)
    return phrase("ask_asset", language, kind=kind_word(spec.asset.kind if spec.asset else "asset", language))


def ask_field(ability: Ability, spec: Spec, language: str, text: str = "") -> str:
    """One question for a value: the field's own, its choices when they are few, what its description says, or an example.

    text: what was said, which may tell which of many choices it is about ("rotate it").
    """
    if language in spec.ask:
        return asked(spec, language, _half_said(spec, text))
    if spec.choices and len(spec.choices) <= 6:
        shown = [_choice(spec, choice, language) for choice in spec.choices]
        return phrase("ask_choice", language, field=label(spec, language), choices=listed(shown, language, "or"))
    about = spec.description.split(". ")[0].rstrip(".")
    if about.startswith("How ") and language == "en":
        return f"{about}?"
    examples = [p for p in ability.phrases if p.slots == (spec.name,) and p.language == language]
    if examples and spec.kind in _SAMPLES and (language != "en" or not about):
        example = filled_in(examples[0], ability, {spec.name: _SAMPLES[spec.kind]}, language)
        return phrase("ask_like", language, example=example)
    if spec.kind == "text" or not about or language != "en":
        return phrase("ask_text", language, field=label(spec, language))
    return phrase("ask_value", language, field=spec.label, about=f"({about}.)").strip()


def _half_said(spec: Spec, text: str) -> list[Any]:
    """Of many choices those that share a word with what was said, where that leaves some to choose from: both ways of "rotate it"."""
    said = {token.stem for token in tokens(text) if token.base > LIGHT_WEIGHT}
    own = {choice: {token.stem for word in spec.say.get(str(choice).lower(), ()) for token in tokens(word)} for choice in spec.choices}
    near = [choice for choice, stems in own.items() if stems & said]
    return near if 1 < len(near) < len(spec.choices) else []


def asked(spec: Spec, language: str, choices: Sequence[Any] = ()) -> str:
    """The field's own question, `{choices}` in it named: these, or all."""
    shown = [words for words in (in_words(spec, choice, language) for choice in choices or spec.choices) if words]
    return spec.ask[language].replace("{choices}", listed(shown, language, "or"))


def ask_missing(ability: Ability, args: dict[str, Any], language: str) -> str:
    """For a tool that needs one of several things and got none: the text or file that most of its examples have."""
    free = [spec for spec in ability.input_specs if spec.name not in args and (spec.kind == "text" or spec.asset)]
    told = {spec.name: sum(spec.name in p.slots for p in ability.phrases) for spec in free}
    free = [spec for spec in free if spec.asset or spec.label != "title"] or free  # what it is called makes nothing
    likely = max(free, key=lambda spec: (told[spec.name], spec.kind == "text"), default=None)
    if likely is None:
        return phrase("ask_more", language, fault=ability.title)
    if language in likely.ask:
        return asked(likely, language)
    if likely.asset:
        return ask_file(likely, language)
    return phrase("ask_text", language, field=label(likely, language))


def _choice(spec: Spec, choice: Any, language: str) -> str:
    """A choice as it is said in the language: how it is shown, a word the field has for it, or its name."""
    own = (word for word in spec.say.get(str(choice).lower(), ()) if language != "en" and detect(word) == language)
    return SHOWN.get(language, {}).get(str(choice)) or next(
        own, humanise(str(choice)) if re.search(r"[A-Za-z]", str(choice)) else str(choice)
    )


def ask_how(ability: Ability, language: str, said: str = "") -> str:
    """How exactly: with two of the ability's examples that have values in them, the likest first."""
    examples = [p for p in ability.phrases if p.slots and p.language == language] or [p for p in ability.phrases if p.slots]
    likest = sorted(examples, key=lambda p: -likeness(p, said)) if said else examples
    shown = [SLOT.sub(lambda slot: _left_open(ability, slot["name"], language), p.text) for p in likest[:2]]
    return phrase("ask_how", language, examples=quoted(shown, language))


_A_SHARE = {"en": "the first half", "ru": "первую половину", "th": "ครึ่งแรก"}


def _left_open(ability: Ability, name: str, language: str) -> str:
    """What stands in an example for a value that is to be told: a gap, but for one that a gap would make a riddle of."""
    return _A_SHARE.get(language, _A_SHARE["en"]) if name in ability.slots and ability.slots[name].kind == "share" else "…"


def ask_either(readings: Sequence[str], language: str) -> str:
    """Which of two readings is meant."""
    return phrase("ask_either", language, readings=quoted(readings, language))


def quoted(texts: Sequence[str], language: str) -> str:
    """`"one", "two" or "three"`."""
    marks = "«»" if language == "ru" else "“”"
    quoted = [marks[0] + text + marks[1] for text in texts]
    return f" {phrase('or', language)} ".join([", ".join(quoted[:-1]), quoted[-1]]) if len(quoted) > 1 else "".join(quoted)


def ask_range(spec: Spec, value: Any, language: str) -> str:
    """The value is out of the field's bounds: which ones would do."""
    low, high = (f"{bound:g}" if bound is not None else "" for bound in (spec.low, spec.high))
    if spec.kind == "duration" and spec.name == "duration_s":
        return phrase("ask_shortest" if spec.low is not None and value < spec.low else "ask_longest", language, low=low, high=high)
    key = "ask_range" if low and high else "ask_at_least" if low else "ask_at_most"
    return phrase(key, language, field=label(spec, language), value=f"{value:g}", low=low, high=high)


def kind_word(kind: str, language: str) -> str:
    return PHRASES.get(language, PHRASES["en"]).get(kind, kind)


def suggestions(abilities: Sequence[Ability], language: str, kinds: Collection[str] = (), most: int = 3) -> str:
    """A few sentences a person can type, for the kinds of file at hand: of operations first, then of a tool that has none."""
    able = [ability for ability in abilities if _takes(ability, kinds)]
    operations = [ability for ability in able if ability.operation]
    whole = [ability for ability in able if ability.operation is None and ability.operations_spec is None]
    made = [] if kinds else [text for ability in _makers(whole) if (text := _sample(ability, language))][: most - 1]
    done = [text for ability in [*operations, *whole] if (text := typed(ability, language))]
    return quoted([*made, *done][:most], language)


def _makers(abilities: Sequence[Ability]) -> list[Ability]:
    """What makes something to be seen out of words, what does most first: of each kind of thing the first."""
    able = sorted((ability for ability in abilities if ability.takes_words), key=lambda ability: not ability.tool.composite)
    first = {kind: ability for ability in reversed(able) for kind in list(ability.tool.output_kinds().values())[:1]}
    return [first[kind] for kind in ("video", "image") if kind in first]


_ABOUT = {"en": "coffee", "ru": "кофе", "th": "กาแฟ"}


def _sample(ability: Ability, language: str) -> str:
    """The shortest wish for something about coffee."""
    own = [p for p in _own(ability, language) if len(p.slots) == 1 and ability.slots[p.slots[0]].kind == "text" and p.words]
    best = min((p for p in own if p.words[0].text in lexicon().verbs or language == "th"), key=lambda p: len(p.text), default=None)
    return SLOT.sub(_ABOUT.get(language, _ABOUT["en"]), best.text) if best else ""


def _takes(ability: Ability, kinds: Collection[str]) -> bool:
    wanted = [spec.asset for spec in ability.input_specs if spec.asset and spec.required]
    return not kinds or (bool(wanted) and all(any(asset.accepts(kind) for kind in kinds) for asset in wanted))


def about(ability: Ability, words: str, said: str, language: str) -> str:
    """What one types to have something made about those words: the example with them alone in it; empty when there is none."""
    own = [p for p in _own(ability, language) if len(p.slots) == 1 and ability.slots[p.slots[0]].kind == "text" and p.words]
    if language == "ru":  # in quotes after a head word nothing has to be declined
        own, words = [p for p in own if "тему" in p.text] or own, f"„{words}“"
    own = [p for p in own if not _tells_a_choice(p.text, ability, said)] or own
    best = max(own, key=lambda p: (p.words[0].text in lexicon().verbs, likeness(p, said)), default=None)
    return filled_in(best, ability, {best.slots[0]: words}, language) if best else ""


def wished(ability: Ability, given: Mapping[str, str], language: str) -> tuple[str, frozenset[str]]:
    """What one types to have an ability do its work with the words that are given for its slots (name -> words), and the slots that are
    used: by the example that takes most of them and says least else; empty where there is none."""
    own = [p for p in ability.phrases if p.language == language and set(p.slots) <= given.keys() and p.words]
    plain = [p for p in own if not re.search(r"\d", SLOT.sub("", p.text))]
    asks = [p for p in plain if not lexicon().question.search(p.text)] or plain
    asks = [p for p in asks if not _tells_a_choice(p.text, ability)] or asks
    best = max(asks, key=lambda p: (len(p.slots), p.words[0].text in lexicon().verbs, -len(p.text)), default=None)
    if best is None:
        return "", frozenset()
    return SLOT.sub(lambda match: given[match["name"]], best.text), frozenset(best.slots)


def _tells_a_choice(example: str, ability: Ability, message: str = "") -> bool:
    """Whether an example has a value that nobody has told: "add a watermark" is a faint logo, and a name card is wide."""
    said = SLOT.sub(" ", example)
    choices = (spec for spec in ability.slots.values() if spec.kind == "choice")
    return any(_values(said, spec) - _values(message, spec) for spec in choices)


def _values(text: str, spec: Spec) -> set[str]:
    return {str(hit.value) for hit in slots.find(text, spec)}


def typed(ability: Ability, language: str) -> str:
    """The ability's first example without a value, in the language."""
    own = [p for p in ability.phrases if p.language == language]
    plain = next((p.text for p in own if not p.slots), "")
    if plain or not own:
        return plain
    named = [p for p in own if all(slot in ability.slots and ability.slots[slot].kind in _SAMPLES for slot in p.slots)]
    samples = {slot: _SAMPLES[ability.slots[slot].kind] * number for number, slot in enumerate(named[0].slots, 1)} if named else {}
    return filled_in(named[0], ability, samples, language) if named else ""


def capabilities(abilities: Sequence[Ability], language: str) -> str:
    """What can be done here: a line for each domain, as `abilities.toml` tells it, or with what one says for each of its tools."""
    domains: dict[str, list[str]] = {}
    made = {ability.tool.name for ability in abilities if ability.takes_words and ability.tool.output_kinds() and not ability.operation}
    for ability in sorted(abilities, key=lambda ability: (ability.tool.name not in made, not ability.tool.composite)):
        if ability.operation or ability.operations_spec is None:
            sample = _sample(ability, language) if ability.tool.name in made else ""
            said = sample or typed(ability, language) or ability.title[:1].lower() + ability.title[1:]
            domains.setdefault(ability.tool.domain, []).append(said)
    told = {name: lines.get(language, lines["en"]) for name, lines in _told_of().items() if name in domains}
    plain = {
        name: f"{_domain(name, language)}: {'; '.join(said[:_MOST])}{' …' if len(said) > _MOST else ''}"
        for name, said in domains.items()
        if name not in told
    }
    return "\n".join(f"• {line}" for line in (*told.values(), *plain.values()))


@lru_cache(maxsize=1)
def _told_of() -> dict[str, dict[str, str]]:
    return tomllib.loads((Path(__file__).parent / "abilities.toml").read_text(encoding="utf-8"))


def _domain(name: str, language: str) -> str:
    word = LABELS.get(language, {}).get(name) or (kind_word(name, language) if name in PHRASES["en"] else humanise(name))
    return word[:1].upper() + word[1:]
