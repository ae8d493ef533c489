# ruff: noqa: E501 - patterns read better unbroken
"""Wishes whose words are to be kept as they are: "remember that we never post on Sundays, and ..." is one wish, not several.

A tool asks for it with a field marked `json_schema_extra={"verbatim": True}`: where a message begins, word for word, like one of the tool's
examples that ends in that field (or ends like one that begins with it, or both), the rest of the message is its value, neither split nor
read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from agent.local.catalogue.abilities import abilities
from agent.local.drafting import wording
from agent.patterns import lazy
from tools.contract import Tool
from tools.plan import Plan, Step

_POLITE = r"(?:(?:please|hey jarvis|jarvis|can you|could you|пожалуйста|джарвис|ช่วย|กรุณา)[\s,]*)*"
_AFTER = lazy(r"[\s.!]*(?:please|пожалуйста|ครับ|ค่ะ|(?<!โย)คะ|นะครับ|นะคะ|ด้วย|นะ|ด้วยนะ|น้า|ไปซะ|ซะ|ทิ้งไปเลย|ทิ้งไป|(?:ทิ้ง)?ไปได้เลย(?:นะ|ครับ|ค่ะ|(?<!โย)คะ|น้า)*|(?:ไปเลย|ได้เลย|เลย)(?:นะ|ครับ|ค่ะ|(?<!โย)คะ|น้า)*|ไปเลย|ได้เลย|เลย)?[\s.!]*$", re.IGNORECASE)
_THAT = lazy(
    r"^(?:(?:นะ|(?<!โย)คะ|ค่ะ|ครับ|ด้วย|หน่อย|เลย)+(?=\s|ว่า)\s*(?:ว่า\s*)?|^(?:นะคะ|นะครับ|นะ|(?<!โย)คะ|ค่ะ|ครับ)(?=ร้าน|เรา|ฉัน|ผม|หนู|ลูกค้า|วัน)"
    r"|(?:this|the following|это|следующее|นี้)\s*:\s*|that\s+(?!(?:is|was|one|thing)\b)|что\s+|ว่า\s*)",
    re.IGNORECASE,
)  # as examples spell out, or do not
_SOFTENED = r"(?:ด้วย|หน่อย|เลย|ให้|ที|ไว้|นะ|(?<!โย)คะ|ค่ะ|ครับ|\s)*"
"""Thai: what may stand within "remember that": "จำไว้ด้วยนะว่า ..."."""
_ALWAYS = lazy(r"\b(?:always|from now on)\b|(?<!\w)(?:всегда|впредь|отныне)(?!\w)|ต่อไปนี้|จากนี้ไป", re.IGNORECASE)
"""Says that it holds from now on, which belongs to what is kept: "always use a male voice"."""
_ASKING = lazy(r"(?:(?:so|and|hey)[\s,]+)*(?:what|which|who|how much)\s+(?:else\s+)?(?:do|did|can|have|else)\b[^:]*$", re.IGNORECASE)
_NOTHING = {"", "it", "that", "this", "about it", "about that", "это", "об этом", "มัน", "ไป", "ไปเถอะ"}  # "forget it" drops a wish


def verbatim(text: str, catalogue: Sequence[Tool], language: str) -> Plan | None:
    """The plan of such a wish; None when the message is none, is a question, or leaves nothing to keep ("forget it")."""
    best: tuple[int, str, Tool, str] | None = None
    for tool in catalogue:
        for prefix, field in _beginnings(tool.say, _kept(tool)):
            match = prefix.match(text)
            if match and _ASKING.match(match.groupdict().get("rest") or ""):
                continue  # "what do you remember"
            if match and (best is None or len(match[0]) > best[0]):
                best = (len(match[0]), field, tool, match.groupdict().get("rest") or text[match.end() :])
    if best is None or text.rstrip().endswith("?"):
        return None
    length, field, tool, rest = best
    always = _ALWAYS.search(text[:length])
    rest = _unquoted(_THAT.sub("", _AFTER.sub("", rest).strip(" ,:;-—")))
    if rest.lower() in _NOTHING:
        return None
    rest = f"{always[0].lower()} {rest}" if always and not _ALWAYS.match(rest) else rest
    return _plan(tool, field, rest, text, language)


def kept_as(tool: Tool, words: str, text: str, language: str) -> Plan | None:
    """The plan that gives a tool those words as they are; None where it takes none so."""
    field = next(iter(_kept(tool)), "")
    return _plan(tool, field, words, text, language) if field else None


def verbatim_words(tool: Tool, args: Mapping[str, Any]) -> str:
    """The words that a tool was given as they were; empty where it was given none."""
    return next((str(args[name]) for name in _kept(tool) if args.get(name)), "")


def _plan(tool: Tool, field: str, words: str, text: str, language: str) -> Plan:
    title = wording.sentence([wording.part_title(next(iter(abilities([tool]))), {field: words}, text, language)])
    return Plan(goal=title, steps=[Step(id=tool.name.split(".")[1], tool=tool.name, title=title, args={field: words})])


def _unquoted(words: str) -> str:
    """Without the quotes around all of it; those around a part of it stay."""
    inner = words.strip('"“”«»')
    return inner if words[:1] in '"“«' and words[-1:] in '"”»' and not re.search(r'["“”«»]', inner) else words


def _kept(tool: Tool) -> tuple[str, ...]:
    extras = {name: info.json_schema_extra for name, info in tool.input.model_fields.items()}
    return tuple(name for name, extra in extras.items() if isinstance(extra, dict) and extra.get("verbatim"))


@lru_cache(maxsize=256)
def _beginnings(say: tuple[str, ...], fields: tuple[str, ...]) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple(_compiled(say, fields))


def _compiled(say: Sequence[str], fields: Sequence[str]) -> Iterator[tuple[re.Pattern[str], str]]:
    for example in say:
        for field in fields:
            words = example.removesuffix(f"{{{field}}}").strip()
            if words != example and "{" not in words:
                spelt = r"\s*".join(re.escape(part) for part in re.split(r"\s+", words.rstrip(":,")))
                spelt = f"{spelt.removesuffix('ว่า')}{_SOFTENED}ว่า" if spelt.endswith("ว่า") else spelt
                after = r"(?=[\s,:;\u0e00-\u0e7f\"“«])" if words.isascii() or re.search(r"[а-я]", words) else ""
                yield re.compile(rf"^\s*{_POLITE}{spelt}{after}[\s,:;]*", re.IGNORECASE), field
            head, slot, tail = example.partition(f"{{{field}}}")
            if slot and head.strip() and tail.strip() and "{" not in head + tail:  # "delete ... you know about me"
                before, after = (r"\s*".join(map(re.escape, words.split())) for words in (head, tail))
                yield re.compile(rf"^\s*{_POLITE}{before}\s*(?P<rest>\S.*?)\s*{after}{_AFTER.pattern}", re.IGNORECASE), field
                continue
            words = example.removeprefix(f"{{{field}}}").strip(" ,")
            if words != example and "{" not in words:  # "... , remember that"
                spelt = r"\s*".join(re.escape(part) for part in words.split())
                apart = r"[\s,;:.!—-]" + ("*" if re.match("[\u0e00-\u0e7f]", words) else "+")
                # The rest ends before the whole gap: ends within it would be tried one by one, a line of dashes for minutes.
                yield re.compile(rf"^(?P<rest>\S.*?)(?<![\s,;:.!—-]){apart}{_POLITE}{spelt}{_AFTER.pattern}", re.IGNORECASE), field
