# ruff: noqa: E501 - patterns read better unbroken
"""An answer to a question, put together with the wish it belongs to."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass

from agent.contract import Request
from agent.local.drafting.answered import left_out
from agent.local.lexicon import lexicon
from agent.local.lexicon.values import LABELS
from agent.local.publishing.called_off import only_calls_off
from agent.local.slots import entities
from agent.local.wordings.briefs import briefed
from agent.local.wordings.nothing_told import nothing_told
from agent.local.wordings.pasted import parted
from agent.local.words import LIGHT_WEIGHT, STOP_WEIGHT, normalise, tokens
from agent.patterns import lazy
from agent.phrases import PHRASES
from agent.steering.reading import read

_PLACES = (
    lazy(r"^\W*(?:the |option )?(?:first|1st|1|former)\b|^\W*перв|^\W*1\b|แรก|ที่หนึ่ง|ที่ 1", re.IGNORECASE),
    lazy(r"^\W*(?:the |option )?(?:second|2nd|2|latter|last)\b|^\W*(?:втор|последн)|ที่สอง|ที่ 2|หลัง", re.IGNORECASE),
)


_IT_IS = lazy(
    r"^\W*(?:(?:well|so|um|oh|ну|а)[\s,]+)*(?:(?:it['’]?s|it is|its all|that['’]?s|this is|make it|just)(?: all)?\s+(?=(?:about|on|for)\b)|(?:это|он[аои]?|пусть будет)\s+(?=(?:про|о|об|на тему)(?![а-я]))|(?:เป็น|คือ|เอา)(?=เรื่อง|เกี่ยวกับ))",
    re.IGNORECASE,
)
"""Stands before what it is about, in an answer: "it's about bike repair"."""
_INTRODUCED = lazy(r"^\W*(?:about|on|of|for|про|о|об|на тему|เรื่อง|เกี่ยวกับ)(?![a-zа-я])", re.IGNORECASE)


_ASKS_BACK = lazy(
    r"(?:(?:ok(?:ay)?|hm+|well|and)[ ,]+)?(?:what about|about what|what do you mean|what(?: is| does) that mean|what(?: exactly)?|huh|like what|such as|for example|for instance|why(?: do you ask| do you need that)?"
    r"|what(?:'s| are| is) (?:the|my) (?:options?|choices?)|what can i (?:choose|pick|say)|which (?:ones?|options?)(?: are there| do you have)?|how much (?:does|will|would|is) (?:it|that|this)(?: cost)?|i don'?t (?:get|understand) (?:it|you|that))"
    r"|(?:а )?(?:о ч[её]м|что именно|в каком смысле|в смысле|что (?:это )?значит|например|какие (?:есть )?варианты|а что можно|зачем|почему(?: ты спрашиваешь)?|сколько (?:это )?стоит|не понял\w*)"
    r"|(?:เรื่องอะไร|หมายถึงอะไร|หมายความว่าไง|หมายความว่าอะไร|เช่นอะไร|เช่น|มีอะไรให้เลือกบ้าง|อะไรบ้าง|ทำไม|ไม่เข้าใจ|ราคาเท่าไหร่|เท่าไหร่)(?:ครับ|(?<!โย)คะ|ค่ะ|เหรอ|นะ|อ่ะ)?",
    re.IGNORECASE,
)  # fmt: skip
"""A question asked back is no answer: the question stands."""
_POLITE_TH = lazy(r"(?:ครับ|คับ|ค่ะ|(?<!โย)คะ|นะ|(?<!เ)จ้า|เลย)+$")


_INSTEAD = lazy(
    r"^(?P<one>.+?)[\s,]*(?:\b(?:instead|rather|вместо этого|вместо)|แทน(?:ครับ|ค่ะ|นะ)?)[\s.!]*$|^\W*(?:rather|better|лучше|давай лучше)\s+(?P<two>.+)$",
    re.IGNORECASE,
)
"""Another wish in the place of the one that was asked about."""


_LONGEST_ANSWER = 60  # characters; what is longer is rather another wish


@dataclass(frozen=True)
class Wish:
    """What to plan. `without_unknown`: the person said to go on without what is not understood; `dropped`: to leave it; `chosen`: it is one
    of two readings that were offered."""

    text: str
    answering: bool = False
    question: str | None = None
    without_unknown: bool = False
    dropped: bool = False
    chosen: bool = False


def wish_of(
    request: Request, text: str, language: str, plannable: Callable[[str], bool], text_questions: Collection[str] = (), asks_here: Callable[[str], bool] = lambda _: False
) -> Wish:
    """The message itself, or, when it answers a question, the earlier wish completed by it.

    asks_here: tells whether a text is, word for word, a question that a tool here answers. text_questions: questions of fields that take the person's own words.
    """
    if not request.question:
        return Wish(text)
    chosen = _chosen(request.question, text)
    if chosen:
        return Wish(chosen, answering=True, question=request.question, chosen=True)
    earlier = earlier_wish(request)
    words, plain = lexicon(), re.sub(r"[.!?\s]+$", "", text)
    if _ASKS_BACK.fullmatch(plain):
        return Wish("", answering=True, question=request.question)
    if own := text if asks_here(text) else _instead(text, plannable):
        return Wish(own)
    if without := left_out(request.question, text, earlier):
        return Wish(without, answering=True, question=request.question, without_unknown=True)
    stopped = read(text)
    if (words.no.fullmatch(plain) and len(plain.split()) <= 3) or only_calls_off(text) or (stopped.move == "stop" and not stopped.rest):
        return Wish(text, answering=True, dropped=True)
    if words.yes.fullmatch(plain) and len(plain.split()) <= 6:
        return Wish(earlier, answering=True, question=request.question, without_unknown=_is(request.question, "ask_without", "{part}"))
    first = next(iter(tokens(plain)), None)
    begins = first is not None and (first.text in words.verbs or first.stem in words.verb_stems)
    if (_is(request.question, "ask_better", "{examples}") or (begins and len(tokens(_POLITE_TH.sub("", plain))) > 2)) and plannable(text):
        return Wish(text)
    return _filled(request, text, plain, earlier, text_questions)


def _filled(request: Request, text: str, plain: str, earlier: str, text_questions: Collection[str]) -> Wish:
    """The earlier wish with the answer behind it."""
    question = request.question or ""
    if earlier and not request.recent and _is(question, "ask_asset", "{kind}"):
        return Wish(earlier, answering=True, question=question)  # "the video is attached" says no more of what to do
    asks_text = question in text_questions or _asks_text(question)
    text = _IT_IS.sub("", text) if asks_text else text
    if earlier and asks_text and not entities(text) and '"' not in text and not _INTRODUCED.match(text):
        return Wish(f'{earlier} "{plain}"', answering=True, question=question)
    return Wish(f"{earlier}, {text}" if earlier else text, answering=True, question=question)


def completed(request: Request) -> str:
    """The wish that was asked about, with the answer that completes it; empty where the answer does not."""
    question, plain = request.question or "", re.sub(r"[.!?\s]+$", "", normalise(request.text))
    words = lexicon()
    chooses = any(_is(question, key, slot) for key, slot in (("ask_without", "{part}"), ("ask_either", "{readings}"), ("ask_better", "{examples}")))
    if chooses or words.no.fullmatch(plain) or words.yes.fullmatch(plain) or _ASKS_BACK.fullmatch(plain) or len(plain) > _LONGEST_ANSWER:
        return ""
    earlier = earlier_wish(request)
    return f"{earlier}, {plain}" if earlier else ""


def _instead(text: str, plannable: Callable[[str], bool]) -> str:
    """The other wish that a message puts in the place of the one asked about ("a song instead"); empty when it puts none there."""
    match = _INSTEAD.match(text)
    rest = (match["one"] or match["two"]) if match else ""
    return rest if rest and plannable(rest) else ""


def _asks_text(question: str) -> bool:
    """Whether the question asks for words of the person's own: what it is about."""
    return any(question == told["ask_text"].format(field=label) for language, told in PHRASES.items() for label in _text_labels(language))


def _text_labels(language: str) -> list[str]:
    known = LABELS.get(language, {})
    return [known.get(name, name) for name in ("topic", "text", "title", "query", "prompt", "subject")] + [PHRASES[language]["value"]]


def _chosen(question: str, answer: str) -> str:
    """The reading that was picked, when the question offered two and the answer is "the first one", "2" or the words of one of them."""
    if not _is(question, "ask_either", "{readings}"):
        return ""
    offered = re.findall(r"[“«]([^”»]+)[”»]", question)
    place = next((at for at, pattern in enumerate(_PLACES) if pattern.search(answer)), None)
    if place is not None and place < len(offered):
        return offered[place]
    said = {token.stem for token in tokens(answer) if token.base > LIGHT_WEIGHT} or {token.stem for token in tokens(answer) if token.base > STOP_WEIGHT}
    shared = [len(said & {token.stem for token in tokens(reading)}) for reading in offered]
    return offered[shared.index(max(shared))] if shared and max(shared) > 0 and shared.count(max(shared)) == 1 else ""


def _is(question: str, key: str, slot: str) -> bool:
    """Whether the question is that phrase, in any language."""
    ends = [told[key].split(slot) for told in PHRASES.values()]
    return any(question.startswith(before) and question.endswith(after) for before, after in ends)


def earlier_wish(request: Request) -> str:
    """The wish the question was about: the person's last turns, back to the one that was not itself an answer."""
    turns, parts = list(request.history), list[str]()
    while turns and turns[-1].role != "user":
        turns.pop()
    while turns and turns[-1].role == "user":
        parts.insert(0, re.sub(r"[.!?\s]+$", "", nothing_told(briefed(normalise(parted(turns.pop().text)[0])))))
        if not turns or turns[-1].role == "user" or "?" not in turns[-1].text:
            break
        turns.pop()
    return ", ".join(parts)
