"""Russian words in their cases (pymorphy3, MIT; OpenCorpora dictionaries, CC BY-SA 3.0)."""

from __future__ import annotations

import itertools
import re
import threading
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

_WORD = re.compile(r"[А-Яа-яЁё]+(?:-[А-Яа-яЁё]+)*")
_JOINS = ("и", "или", "да")
_DESCRIBES = ("ADJF", "PRTF")
_lock = threading.Lock()  # the analyser keeps a cache while it works


def nominative(phrase: str, *, genitive: bool = False) -> str:
    """A name as it stands by itself: `историю метро` (about which one speaks) is `история метро`, `чёрных дырах` is `чёрные дыры`.

    Only the words that carry the phrase's case are changed; what is already in the nominative, or is no noun phrase, stays as it is.
    genitive: the name is of what something is for, `летней распродажи`.
    """
    if genitive and (named := _from_genitive(phrase)):
        return named
    changed: dict[int, str] = {}
    describing: list[tuple[int, str]] = []
    listing = False
    for match in _WORD.finditer(phrase):
        word = match[0]
        parses = _parses(word)
        if _describes(parses, phrase[match.end() :]):
            describing.append((match.start(), word))
        elif any(parse.tag.POS == "NOUN" for parse in parses[:2]):
            named = _head(parses) or _head_by(describing, parses)
            if named is None and not _goes_on(phrase[match.end() :]):
                break
            listing = True
            if named is None:
                describing = []
                continue
            changed[match.start()] = named[0]
            changed |= {at: _agreeing(adjective, named[1]) for at, adjective in describing}
            describing = []
        elif word.lower() in _JOINS and listing:
            continue
        else:
            break
        if changed and not describing and not _goes_on(phrase[match.end() :]):
            break
    return _WORD.sub(lambda match: _like(match[0], changed.get(match.start(), match[0])), phrase)


def _from_genitive(phrase: str) -> str:
    """A name whose adjectives and first noun all stand in the genitive, in the nominative; empty for any other."""
    changed: dict[int, str] = {}
    describing: list[tuple[int, str]] = []
    for match in _WORD.finditer(phrase):
        parses = [parse for parse in _parses(match[0]) if parse.tag.case in ("gent", "gen2")]
        noun = next((parse for parse in parses if parse.tag.POS == "NOUN"), None)
        describes = _describes(_parses(match[0]), phrase[match.end() :]) and any(parse.tag.POS in _DESCRIBES for parse in parses)
        if describes and not (noun is not None and noun.is_known and _stands_alone(parses, phrase[match.end() :])):
            describing.append((match.start(), match[0]))
            continue
        head, hyphen, tail = match[0].rpartition("-")
        if hyphen and not is_known(match[0]):  # of "мини-отеля" only what stands last is declined
            noun = next((parse for parse in _parses(tail)[:2] if parse.tag.POS == "NOUN" and parse.tag.case == "gent"), None)
        # A word that is not in the dictionary is guessed by its ending ("барбершопа"); a name, which begins with a capital, is not.
        sure = noun is not None and noun.tag.number and (noun.is_known or match[0][:1].islower())
        made = noun.inflect({"nomn", noun.tag.number}) if noun is not None and sure else None
        if made is None:
            return ""
        word = f"{head}-{made.word}" if hyphen and not is_known(match[0]) else made.word
        changed = {match.start(): word} | {at: _agreeing(adjective, made.tag) for at, adjective in describing}
        break
    return _WORD.sub(lambda match: _like(match[0], changed.get(match.start(), match[0])), phrase) if changed else ""


def _stands_alone(parses: list[Any], rest: str) -> bool:
    """Whether no noun follows that an adjective may describe: in `мастерской велосипедов` a workshop is meant."""
    following = _WORD.match(rest.lstrip(" "))
    after = _parses(following[0]) if following else []
    if after and after[0].tag.POS in _DESCRIBES:
        return False
    nouns = [parse.tag for parse in after if parse.tag.POS == "NOUN" and parse.is_known]
    described = {(tag.case, tag.number, tag.gender if tag.number == "sing" else None) for tag in nouns}
    describing = (parse.tag for parse in parses if parse.tag.POS in _DESCRIBES)
    return not any((tag.case, tag.number, tag.gender if tag.number == "sing" else None) in described for tag in describing)


def of_instrumental(phrase: str) -> str:
    """What something is shown with, as it stands by itself: «медведем и старой лисой» is «медведь и старая лиса»; empty for any other."""
    changed: dict[int, str] = {}
    describing: list[tuple[int, str]] = []
    for match in _WORD.finditer(phrase):
        parses = [parse for parse in _parses(match[0]) if parse.tag.case == "ablt"]
        noun = next((parse for parse in parses if parse.tag.POS == "NOUN" and parse.tag.number), None)
        if any(parse.tag.POS in _DESCRIBES for parse in parses) and _describes(_parses(match[0]), phrase[match.end() :]):
            describing.append((match.start(), match[0]))
            continue
        if match[0].lower() in _JOINS and changed and not describing:
            continue
        made = noun.inflect({"nomn", noun.tag.number}) if noun is not None else None
        if made is None:
            break
        changed |= {match.start(): made.word} | {at: _agreeing(adjective, made.tag) for at, adjective in describing}
        describing = []
        if not _goes_on(phrase[match.end() :]):
            break
    return _WORD.sub(lambda match: _like(match[0], changed.get(match.start(), match[0])), phrase) if changed else ""


def is_known(word: str) -> bool:
    """Whether the dictionary has a word, in whatever form."""
    with _lock:
        return bool(_analyser().word_is_known(word))


def is_noun(word: str) -> bool:
    """Whether a word is most likely a noun: `почти` (almost) is none, whatever it looks like."""
    return any(parse.tag.POS == "NOUN" for parse in _parses(word)[:1])


def is_adjective(word: str) -> bool:
    """Whether a word is most likely an adjective, or a participle."""
    return any(parse.tag.POS in _DESCRIBES for parse in _parses(word)[:1])


def alike(there: str, new: str, case: str = "") -> int:
    """How well a noun may take the place of another, from the case, number and gender that both may stand in; 0 where it may not.

    Names of what is seen or done stand in the accusative so often that it alone tells nothing. case: the one that the new noun is told in.
    """
    best = 0
    told = [one for one in _nouns(new) if not case or one.tag.case == case]
    for old, one in itertools.product(_nouns(there), told):
        same = old.tag.case == one.tag.case and old.tag.number == one.tag.number
        gender = old.tag.number == "plur" or old.tag.gender == one.tag.gender
        alive = old.tag.animacy == one.tag.animacy
        if same and (gender or old.tag.case not in ("nomn", "accs") or old.tag.animacy == one.tag.animacy == "anim"):
            best = max(best, 2 + 2 * gender + 2 * alive)
        elif old.tag.number == one.tag.number == "plur" and alive and (case or one.tag.case in ("nomn", "accs")):
            best = max(best, 1)  # told by itself: «фиалки» for «орхидеями»
    return best


def _nouns(word: str) -> list[Any]:
    return [parse for parse in _parses(word) if parse.tag.POS == "NOUN" and parse.tag.case and parse.tag.number and parse.score > _LIKELY]


_LIKELY = 0.02
"""A form less likely than this is one that nobody means."""


def stands_by_itself(word: str) -> bool:
    """Whether a word may be in the nominative, or is a name, of which nobody could say."""
    return word[:1].isupper() or any(parse.tag.case == "nomn" for parse in _parses(word))


def in_genitive(phrase: str) -> bool:
    """Whether a name may stand in the genitive, as what belongs to something does: `чая`, `старого города`; an unknown word may."""
    for match in _WORD.finditer(phrase):
        parses = _parses(match[0])
        fits = any(parse.tag.case in ("gent", "gen2") or "Fixd" in parse.tag for parse in parses)
        if fits or not any(parse.is_known for parse in parses):
            if any(parse.tag.POS == "NOUN" for parse in parses):
                return True
            continue
        return False
    return True


def first_name(told: str, case: str = "gent") -> str:
    """Somebody's first name as it stands by itself, of its genitive: `аня` of `ани`, or another case; empty where the word is no name."""
    names = [parse for parse in _parses(told) if "Name" in parse.tag and parse.tag.case == case and parse.tag.number == "sing"]
    made = [str(form.word) for parse in names if (form := parse.inflect({"nomn"}))]
    return next((name for name in made if name != told), made[0] if made else "")  # `Ани` is one as well


def declined(phrase: str) -> Iterator[str]:
    """A name of nouns and adjectives in the nominative, as it stands in every other case: all its words, and its first noun alone."""
    words = phrase.split()
    nouns = [at for at, word in enumerate(words) if is_noun(word)]
    heads = range(nouns[0] + 1) if nouns else range(0)
    for case in ("gent", "datv", "accs", "ablt", "loct"):
        forms = [_in_case(word, case) for word in words]
        yield " ".join(forms)
        yield " ".join(forms[at] if at in heads else word for at, word in enumerate(words))


def one_described(adjective: str, told: str, *, sure: bool = False) -> str:
    """An adjective with the noun of the kind it is told of, one of it: «шоколадный» of «тортов» is «шоколадный торт»; else as it was.

    sure: others beside it are adjectives, and so is what may be a noun as well («взрослый»).
    """
    words = adjective.split()
    parses = (parse for parse in _parses(words[-1]) if parse.tag.POS in _DESCRIBES)
    described = [parse for parse in parses if parse.tag.case == "nomn" and parse.tag.number == "sing"]
    noun = next((parse for word in reversed(told.split()) for parse in _parses(word) if parse.tag.POS == "NOUN"), None)
    if not described or noun is None or (not sure and _parses(words[-1])[0].tag.POS == "NOUN"):
        return adjective
    one = noun.inflect({"nomn", "sing"})
    if one is None or not any(parse.tag.gender == one.tag.gender for parse in described):
        return adjective
    return f"{adjective} {one.word}"


def accusative(phrase: str) -> str:
    """A name of one noun and its adjectives, in whatever case, as what is drawn or taken: `лисой` is `лису`."""
    forms = list(declined(nominative(phrase)))
    return forms[4] if forms else phrase


def in_the_place_of(there: str, new: str, said: str = "", before: str = "") -> tuple[str, str]:
    """What leads to words, and new ones in the case of those whose place they take: `батарею` for `экрана` is `батареи`, `синий` for
    `красную` is `синюю`, `собаку` for the `кота` of `рыжего кота` is `собаку` that `рыжую` leads to.

    said: the old words as they are named beside the new ones; before: what leads to them. Words that are no names of things, or begin
    with a preposition, stay as they are.
    """
    olds, words = _WORD.findall(there), list(_WORD.finditer(new))
    if not olds or not words or _parses(words[0][0])[0].tag.POS in ("PREP", "CONJ", "NUMR"):
        return before, new
    if len(olds) == len(words) == 1 and (adjective := _as_adjective(olds[0], new)):
        return before, adjective
    old, named = _noun_of(olds), next((match for match in words if is_noun(match[0])), None)
    leading = [match for match in words if named and match.start() < named.start()]
    if old is None or named is None or any(not _describes(_parses(match[0]), new[match.end() :]) for match in leading):
        return before, new
    bare = _without_adjectives(before)
    tag = _tag_there(old, _noun_of(_WORD.findall(said)) or "", _WORD.findall(bare), {parse.tag.case for parse in _parses(named[0])})
    made = _declined_to(named[0], tag) if tag is not None else None
    if made is None:
        return before, new
    changed = {match.start(): _with_its_noun(match[0], made.tag) for match in leading} | {named.start(): made.word}
    alike = _WORD.sub(lambda match: _spelt_like(match[0], _with_its_noun(match[0], made.tag)), before[len(bare) :])
    return f"{bare}{alike}", _WORD.sub(lambda match: _spelt_like(match[0], changed.get(match.start(), match[0])), new)


def _spelt_like(old: str, new: str) -> str:
    """The word as the person spells it: `ежика` without the dots that a dictionary has."""
    return _like(old, new if "ё" in old.lower() else new.replace("ё", "е"))


def _without_adjectives(before: str) -> str:
    """What stands before the adjectives that lead to a word."""
    start = len(before)
    for match in reversed(list(_WORD.finditer(before))):
        if _parses(match[0])[0].tag.POS not in _DESCRIBES or before[match.end() : start].strip():
            break
        start = match.start()
    return before[:start]


def _as_adjective(old: str, new: str) -> str:
    """An adjective in the gender, number and case of another; empty where one of the two is none."""
    there = next((parse for parse in _parses(old)[:1] if parse.tag.POS in _DESCRIBES and parse.tag.case), None)
    made = next((parse for parse in _parses(new) if parse.tag.POS in _DESCRIBES), None) if there else None
    return _spelt_like(new, _with_its_noun(new, there.tag)) if there is not None and made is not None else ""


def _with_its_noun(adjective: str, tag: Any) -> str:
    """An adjective as it stands before a noun in that case."""
    parse = next((parse for parse in _parses(adjective) if parse.tag.POS in _DESCRIBES), None)
    gender = {tag.gender} if parse and tag.number == "sing" and tag.gender else set[str]()
    alive = {tag.animacy} if parse and tag.case == "accs" and tag.animacy and "femn" not in gender else set[str]()
    made = parse.inflect({tag.case, tag.number} | gender | alive) or parse.inflect({tag.case, tag.number} | gender) if parse else None
    return made.word if made is not None else adjective


def _noun_of(words: list[str]) -> str | None:
    return next((word for word in words if is_noun(word)), None)


_LED_TO = {
    "gent": ("для", "из", "без", "от", "у", "до", "после", "вместо", "около", "против", "возле", "среди", "кроме"),
    "datv": ("к", "ко", "по"),
    "ablt": ("с", "со", "над", "перед", "между"),
    "loct": ("в", "во", "на", "о", "об", "обо", "при"),
    "accs": ("про", "через"),
}


def _tag_there(old: str, said: str, before: list[str], told: set[str]) -> Any:
    """In what case and number a noun stands: of those it may stand in the one that what leads to it asks for, or the new word stands in."""
    nouns = [parse for parse in _parses(old) if parse.tag.POS == "NOUN" and parse.tag.case and parse.tag.number]
    beside = [parse for parse in _parses(said) if parse.tag.POS == "NOUN"] if said else []
    nouns = [parse for parse in nouns if parse.normal_form in {one.normal_form for one in beside}] or nouns
    nouns = [parse for parse in nouns if parse.tag.number in {one.tag.number for one in beside}] or nouns
    led = before[-1].lower() if before else ""
    asked = next((case for case, words in _LED_TO.items() if led in words), "gent" if led and is_noun(led) else None)
    fits = (parse for parse in nouns if parse.tag.case == asked) if asked else (parse for parse in nouns if str(parse.tag.case) in told)
    found = next(fits, nouns[0] if nouns else None)
    return found.tag if found is not None else None


def _declined_to(word: str, tag: Any) -> Any:
    """The noun's parse in that case, and in the number that it is told in; None where it stands so already, or cannot."""
    nouns = [parse for parse in _parses(word) if parse.tag.POS == "NOUN" and parse.tag.number]
    nouns = [parse for parse in nouns if parse.normal_form == nouns[0].normal_form]
    case = {"gen2": "gent", "loc2": "loct", "acc2": "accs"}.get(tag.case, tag.case)
    if not nouns or not case or any(parse.tag.case == case for parse in nouns):
        return next((parse for parse in nouns if parse.tag.case == case and parse.tag.number == tag.number), None)
    told = [parse for parse in nouns if parse.tag.case in ("nomn", "accs")] or nouns
    best = next((parse for parse in told if parse.tag.number == tag.number), told[0])
    return best.inflect({case, best.tag.number})


def _in_case(word: str, case: str) -> str:
    parse = next((parse for parse in _parses(word) if parse.tag.POS in ("NOUN", *_DESCRIBES) and parse.tag.case == "nomn"), None)
    made = parse.inflect({case}) if parse else None
    return made.word if made else word


def _head(parses: list[Any]) -> tuple[str, Any] | None:
    """The noun in the nominative and its tag; None where it may stand in the nominative already."""
    nouns = [parse for parse in parses if parse.tag.POS == "NOUN"]
    if not nouns[0].is_known or any(parse.tag.case == "nomn" for parse in nouns):
        return None
    # What one draws or speaks about is in the accusative or the prepositional: "лису" is a vixen, and not to a fox.
    for parse in sorted(nouns, key=lambda parse: parse.tag.case not in ("accs", "loct", "loc2")):
        made = parse.inflect({"nomn", parse.tag.number}) if parse.tag.number else None
        if made is not None:
            return made.word, made.tag
    return None


def _describes(parses: list[Any], rest: str) -> bool:
    """Whether a word is an adjective: by itself, or because a noun follows ("старого" alone is "the old" too)."""
    if parses[0].tag.POS in _DESCRIBES:
        return True
    following = re.match(rf"\s+({_WORD.pattern})", rest)
    return bool(following) and any(parse.tag.POS in _DESCRIBES for parse in parses) and is_noun(following[1])


def _head_by(describing: list[tuple[int, str]], parses: list[Any]) -> tuple[str, Any] | None:
    """The noun in the nominative, where it looks the same in the accusative and the adjectives before it tell which one it is:
    `полярную ночь` is `полярная ночь`."""
    oblique = any(all(parse.tag.case != "nomn" for parse in _parses(word) if parse.tag.POS in _DESCRIBES) for _, word in describing)
    if not oblique or not any(parse.tag.POS == "NOUN" and parse.tag.case == "accs" for parse in parses):
        return None
    nouns = [parse for parse in parses if parse.tag.POS == "NOUN"]
    # "нашей кофейни" is of one of them: the nominative that looks the same would be of several.
    numbers = {parse.tag.number for _, word in describing for parse in _parses(word) if parse.tag.POS in _DESCRIBES}
    alike = next(((parse.word, parse.tag) for parse in nouns if parse.tag.case == "nomn" and parse.tag.number in numbers), None)
    of_one = (parse.inflect({"nomn", parse.tag.number}) for parse in nouns if parse.tag.number in numbers)
    return alike or next(((made.word, made.tag) for made in of_one if made is not None), None)


def _agreeing(adjective: str, tag: Any) -> str:
    parse = next(parse for parse in _parses(adjective) if parse.tag.POS in _DESCRIBES)
    wanted = {"nomn", tag.number} | ({tag.gender} if tag.number == "sing" and tag.gender else set())
    made = parse.inflect(wanted)
    return made.word if made is not None else adjective


def _goes_on(rest: str) -> bool:
    """Whether what follows is joined on in the same case ("кошках и собаках")."""
    found = _WORD.match(rest.lstrip(" ,"))
    return bool(found and found[0].lower() in _JOINS) or rest.lstrip(" ").startswith(",") or not rest.strip()


def _like(old: str, new: str) -> str:
    return new[:1].upper() + new[1:] if old[:1].isupper() else new


def _parses(word: str) -> list[Any]:
    with _lock:
        return _analyser().parse(word)


@lru_cache(maxsize=1)
def _analyser() -> Any:
    import pymorphy3

    return pymorphy3.MorphAnalyzer(lang="ru")
