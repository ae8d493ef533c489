# ruff: noqa: E501 - patterns read better unbroken
"""A sheet carries all that is told of what it is for: "poster for a lost cat, grey tabby called Milo, last seen near Oak Street, phone 555 0139",
"open house flyer. 3 bed, 2 bath, 28 Maple Drive". What no reader took for a fact is a line in its place all the same, and one sheet stays one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from agent.contract import Request
from agent.language import detect
from agent.local import slots
from agent.local.announcing.announced import FIELD
from agent.local.announcing.announcement import FILM, PUTS_OUT, SHEET, as_line, says_how_made
from agent.local.announcing.facts import LENGTH, SIGNAL, moments, pieces_of
from agent.local.announcing.told_in_thai import in_thai
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.imagery.signs import tells_how
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step

_LONGEST, _LATEST, _MOST, _A_TITLE, _A_LINE = 400, 60, 10, 40, 90
_ASKS = lazy(
    r"\b(?:hi|hello|hey|please|pls|can|could|would|you|u|i|i'd|we|us|me|need|want|like|make|create|draw|design|do|get|give|an?|the|our|my|one|some|new|nice|big|small|simple|minimal\w*|cute|modern|bright|bold|fun|funny|pretty|beautiful|quick|short|promo|vertical|horizontal|square|portrait|landscape|colou?rful|elegant|retro|vintage|a[345]|printable|print|facebook|instagram|online|digital|wide"
    r"|red|blue|green|black(?! friday)|white|yellow|pink|orange|purple|teal|grey|gray|gold|dark|pastel|warm|cool)\b|[\W\d_]+", re.IGNORECASE,
)
"""What stands before a sheet and does not say what it is for."""
_FOR = lazy(r"^\s*(?:for|about|announcing|of|для|про|об?|на|к|о том, что)\s+(?:(?:an?|the|our|my|наш[а-яё]*|мо[а-яё]+)\s+)?(?P<name>\S.*)$", re.IGNORECASE)
_OTHER = lazy(
    r"\"|\b(?:and then|then|also|another|each|both|one (?:for|saying|with)|two|three|\d+ (?:posters|flyers|banners|cards|pictures))\b|(?<![а-яё])(?:потом|затем|ещё|еще|также|две|два|три|каждый|каждому)(?![а-яё])|https?:", re.IGNORECASE,
)
"""Tells words of its own, or of more than one."""
_ADDS = lazy(r"(?:^|[,;.:]|\b(?:and|also)|(?<![а-яё])и)\s*(?:(?:and|also|please|и|ещё|пожалуйста)\s+)*(?:add|put|write|include|mention|use|show|say|добавь|укажи|напиши|впиши|поставь|используй|скажи)(?:те)?\s", re.IGNORECASE)
"""Asks for a line in words of its own."""
_THEME = lazy(r"^(?:in (?:an? )?(?:the style of )?.{2,30} style|.{2,30} theme|в стиле .{2,40}|тема .{2,30})(?: please| пожалуйста)?$", re.IGNORECASE)
_NOTICE = lazy(r"\b(?:lost|missing|found|wanted|stolen)\b|(?<![а-яё])(?:потеря|пропал|найден|ищ[еу]|украден)", re.IGNORECASE)
_SHAPED = lazy(r"\b(?:poster|background|letters?|(?:big|large|the|small|bold) text|text(?= (?-i:[A-Z]{2}))|title|headline|font|vertical|horizontal|square|portrait|landscape|style|a[345])\b|(?<![а-яё])(?:плакат|фон(?:е|ом)?(?![а-яё])|букв|текст|надпис|заголов|шрифт|вертикальн|горизонтальн|квадрат|стил)", re.IGNORECASE)
_PLACE = lazy(r"(?:in|at) the (?!style|colou?rs?|background|middle|cent|top|bottom|corner|form|shape)[a-z ]{3,30}$|(?:в|на) (?!стил|цвет|тон|фон|вид|центр|верх|низ|угл|форм)[а-яё ]{4,30}$", re.IGNORECASE)
"""Where it takes place, and no part of the picture."""
_TITLED = lazy(r"\s+and the title\s.*$", re.IGNORECASE)
"""A title that was taken for a part of what is shown."""
_PLEASE = lazy(r"\s*(?:please|pls|пожалуйста)\s*$", re.IGNORECASE)
_NICE = lazy(r"\b(?:would|will) be (?:great|nice|good|lovely|perfect|cool|fine)\b|(?<![а-яё])(?:хорошо бы|было бы (?:хорошо|здорово|отлично))", re.IGNORECASE)
_CALLED = lazy(r"\b(?:called|named|answers to)\b|(?<![а-яё])(?:по имени|зовут|кличка)(?![а-яё])", re.IGNORECASE)
"""Leads to a name within what is told."""
_WORD = lazy(r"[^\W_]+")


@dataclass(frozen=True)
class _Told:
    """A sheet as it is asked for: what it is for, whether that stood before it ("open house flyer"), and what is told behind."""

    name: str
    before: bool
    pieces: tuple[str, ...]


def told_in_full(plan: Plan, request: Request, index: Matcher) -> Plan:
    """The plan whose one sheet has every piece that was told of it; as it was where none was lost."""
    drawn = index.whole("image.generate")
    if drawn is None or request.question or request.attachments or not plan.steps or any(step.tool != drawn.tool.name for step in plan.steps):
        return plan
    language, text = detect(request.text, request.language), normalise(request.text)
    step = plan.steps[0]
    if re.search(r"[\u0e00-\u0e7f]", text):
        values = in_thai(text, step.args, drawn)
        return _plan(plan, step, drawn, values, language) if values else plan
    told = _told(text)
    if told is None:
        return _plan(plan, step, drawn, named, language) if len(plan.steps) == 1 and (named := _named(text, step)) else plan
    notice = bool(_NOTICE.search(told.name))
    lines = [piece for piece in told.pieces if not _IN_QUOTES.search(piece) and not _is_how(piece, drawn, notice=notice)]  # what is quoted is set as it is
    title = str(step.args.get("title") or "")
    prompt = _TITLED.sub("", str(step.args.get("prompt", "")))
    seen = f"{prompt} {title}" if not told.before or _is_in(told.name, prompt) else ""
    shown = " ".join([seen, *map(str, step.args.get(FIELD) or ())])
    timed = any(moments(str(line)) for line in step.args.get(FIELD) or ())
    placed = [line for line in lines if _PLACE.match(line) and not _is_in(line, " ".join(map(str, [title, *(step.args.get(FIELD) or ())])))]
    lost = placed or [line for line in lines if not _is_in(line, shown) and not (timed and _in_better_words(line, shown))]
    themes = [theme for piece in told.pieces if _THEME.match(piece) and not _is_in(theme := _PLEASE.sub("", piece), prompt)]
    values: dict[str, object] = _uncoloured(step, told, lost, drawn)
    if prompt != step.args.get("prompt", ""):
        values["prompt"] = prompt
    if title and SIGNAL.fullmatch(title):  # whom to call is no title
        values |= {"title": _capital(told.name)[:_A_TITLE], "prompt": told.name, FIELD: _lines(lines, {}, told)}
    elif lost or len(plan.steps) > 1:
        values |= {FIELD: _lines(lines, step.args, told), **_titled(step, told, lost)}
    if not told.before and (named := _whole_name(prompt, told.name)):
        values["prompt"] = named
    if themes:
        values["prompt"] = ", ".join([str(values.get("prompt", prompt)), *themes])
    values |= _headed({**step.args, **values}, told)
    return _plan(plan, step, drawn, values, language) if values else plan


def _named(text: str, step: Step) -> dict[str, object]:
    """What a poster is about for its title, where the words for its picture no longer say that it is one."""
    from media.prose.headline import headline

    prompt = str(step.args.get("prompt", ""))
    sheet = _ABOUT.match(text) if "title" not in step.args and not step.args.get(FIELD) and prompt and not SHEET.search(prompt) else None
    title = headline(f"{'плакат про' if re.search('[а-яё]', prompt) else 'poster about'} {prompt}") if sheet and text.casefold().rstrip(" .!").endswith(prompt.casefold()) else ""
    return {"title": title} if title else {}


_ABOUT = lazy(r"[^\",:;]*?(?:\b(?:poster|banner|flyer)|(?<![а-яё])(?:плакат|постер|баннер|листовк[аиу]|флаер))\s[^\",:;]*?(?:\babout|(?<![а-яё])(?:про|о|об|на тему))\s[^\",:;]*$", re.IGNORECASE)


def _plan(plan: Plan, step: Step, drawn: Ability, values: dict[str, object], language: str) -> Plan:
    bare = step.model_copy(update={"args": {name: value for name, value in step.args.items() if name not in values}})
    made = wording.with_values(bare, drawn, {name: value for name, value in values.items() if value is not None}, language)
    return plan.model_copy(update={"steps": [made], "goal": made.title})


_IN_QUOTES = lazy(r"(?<!\w)['\"‘“«„][^'\"‘“«„]{2,}['\"’”»“](?!\w)")
_A_SHADE = 3  # words


def _told(text: str) -> _Told | None:
    """What is told of one sheet that a message begins with, and at least one fact of it; None for any other."""
    sheet = SHEET.search(text) if len(text) <= _LONGEST else None
    if sheet is None or sheet.start() > _LATEST or re.search(r"[\u0e00-\u0e7f]", text) or _OTHER.search(text) or _ADDS.search(text) or PUTS_OUT.search(text) or FILM.search(text):
        return None
    pieces = pieces_of(text, lambda piece: False)
    at = next((number for number, piece in enumerate(pieces) if piece.end >= sheet.end()), len(pieces))
    if at >= len(pieces) - 1 or any(len(piece.text) > _A_LINE for piece in pieces[at + 1 :]) or not any(piece.signals for piece in pieces[at:]):
        return None
    head, rest = pieces[at], [piece.text for piece in pieces[at + 1 :]]
    behind = _FOR.match(text[sheet.end() : head.end])
    before = re.sub(r"\s{2,}", " ", _ASKS.sub(" ", text[head.start : sheet.start()])).strip()
    if at or (before and re.search(r"[а-яё]", before, re.IGNORECASE)):
        return None  # what comes before it is a sentence, or what it is like
    if behind:
        return _Told(_plain(behind["name"]), False, tuple(rest))
    if text[sheet.end() : head.end].strip():
        return None
    if before:
        return _Told(before, True, tuple(rest))
    return _Told(_plain(rest[0]), False, tuple(rest[1:])) if text[head.end : head.end + 1] == ":" and len(rest) > 1 else None


def _plain(name: str) -> str:
    """What a sheet is for, without the day or the place of it."""
    starts = [start for start, _ in moments(name)] + [found.start() for found in SIGNAL.finditer(name)]
    cut = name[: min(starts)] if starts else name
    return re.sub(r"\s+(?:on|at|from|in|this|в|во|на|с|по|от)$", "", cut.strip(" ,:–—-"), flags=re.IGNORECASE) or name


def _is_how(piece: str, drawn: Ability, *, notice: bool) -> bool:
    """Whether a piece says how the sheet is to look, or how it is asked for; of what is lost or found the colours are told."""
    if _THEME.match(piece) or _NICE.search(piece) or _SHAPED.search(piece):
        return True
    if notice:
        return False
    if re.search(r"\d", piece):
        return bool(LENGTH.fullmatch(piece))
    palette = drawn.slots.get("palette")
    if palette and piece.islower() and len(piece.split()) <= _A_SHADE and any(hit.end == len(piece) for hit in slots.find(piece, palette)):
        return True  # "sunny yellow"
    return all(tells_how(part, drawn) for part in _AND.split(piece)) or (not SIGNAL.search(piece) and not moments(piece) and says_how_made(_CALLED.sub(" ", piece)))


def _in_better_words(line: str, shown: str) -> bool:
    """Whether a line tells a time, and each number of it is there: "с пн по пт" as «с понедельника по пятницу»."""
    return bool(moments(line)) and not SIGNAL.search(line) and set(re.findall(r"\d+", line)) <= set(re.findall(r"\d+", shown))


def _is_in(piece: str, shown: str) -> bool:
    words = {word.casefold() for word in _WORD.findall(shown)}
    return all(word.casefold() in words for word in _WORD.findall(piece))


def _lines(lines: Sequence[str], args: Mapping[str, object], told: _Told) -> list[str]:
    """The lines in the order they were told; the plan's own where it has put two of them into one, or one in better words."""
    kept = [str(line) for line in cast("Sequence[str]", args.get(FIELD) or ())]
    found: list[str] = []
    for piece in lines:
        line = next((line for line in kept if _is_in(piece, line)), "") or as_line(piece)
        found += [line] if line and line not in found and not _is_in(line, told.name) else []
    first = [line for line in kept if line not in found and not any(_is_in(one, line) or _is_in(line, one) for one in (*lines, *found))]
    return [*first, *found][:_MOST]


def _whole_name(prompt: str, name: str) -> str:
    """The words for the picture with the whole of a name they end amid: "wedding invitation for Anna", of Anna and Mark."""
    first = _AND.split(name, maxsplit=1)[0]
    return f"{prompt[: -len(first)]}{name}" if first != name and prompt.casefold().endswith(first.casefold()) else ""


_AND = lazy(r"\s+(?:and|&|и)\s+", re.IGNORECASE)


def _titled(step: Step, told: _Told, lost: Sequence[str]) -> dict[str, object]:
    """The name for its title, where the one it has stood in a line that was lost, or is no part of what was told."""
    title = str(step.args.get("title") or "")
    accident = title and any(_is_in(title, piece) for piece in lost) and not _is_in(title, told.name)
    return {"title": _capital(told.name)[:_A_TITLE]} if accident and len(told.name) <= _A_TITLE else {}


def _uncoloured(step: Step, told: _Told, lost: Sequence[str], drawn: Ability) -> dict[str, object]:
    """Without the colours that are of what was told, and of no wish for the sheet: "grey tabby called Milo"."""
    palette = drawn.slots.get("palette")
    if palette is None or "palette" not in step.args:
        return {}
    lines = [*lost, *(word for word in told.name.split() if word[:1].isupper())]  # "Rose" is a name
    hows = " ".join([*(word for word in told.name.split() if word[:1].islower()), *(piece for piece in told.pieces if piece not in lost)])
    return {"palette": None} if any(slots.find(line, palette) for line in lines) and not slots.find(hows, palette) else {}


def _headed(args: Mapping[str, object], told: _Told) -> dict[str, object]:
    """What stood before the sheet heads it, and is shown: "Halloween party poster, Oct 31, 42 Elm Rd"."""
    from media.prose.headline import headline

    prompt = str(args.get("prompt", ""))
    shown: dict[str, object] = {} if _is_in(told.name, prompt) else {"prompt": f"{told.name}, {prompt}" if not _is_in(SHEET.sub(" ", prompt), " ".join(told.pieces)) else told.name}
    if not told.before or len(told.name) > _A_TITLE:
        return shown if told.before else {}
    given = str(args["title"]) if "title" in args else None
    if given is not None and given and not _is_in(given, " ".join(told.pieces)):
        return shown
    headed = headline(prompt) if given is None else ""
    return shown if headed and not re.search(r"\d", headed) else {**shown, "title": headline(f"poster for {told.name}") or _capital(told.name)}


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
