"""Planning with a chat model: it proposes a plan as data, and what it gets wrong goes back to it with the reasons."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from pydantic import BaseModel, Field, ValidationError

from agent import prompts
from agent.answers import said
from agent.contract import Request, Turn, Writing
from agent.language import detect
from agent.patterns import lazy
from agent.shortlist import shortlist
from core.errors import TooLarge, Unavailable
from core.models import Answer, ChatModel, FunctionCall, Usage, chat_model
from tools.contract import Tool
from tools.plan import Plan, Step, parse_ref
from tools.validate import readable

if TYPE_CHECKING:
    from langchain_core.messages import BaseMessage

REPAIRS = 2
OFFERED = 20  # tools described to the model: see agent/shortlist.py for how many of the needed ones that keeps
FEW = 6  # when nothing more fits
_SHOWN_CHARS = 2000
_NAME = lazy(r"[^a-zA-Z0-9_-]+")

OnUsage = Callable[[str, Usage], None]


class ModelPlanner:
    """A `Planner` that asks the chat model of a label (`openai:NAME`). Keeps nothing between messages.

    on_usage: told the label and the tokens of every answer, also of those that had to be repaired and of tries that failed.
    """

    def __init__(self, label: str, *, on_usage: OnUsage | None = None) -> None:
        self.name = label
        self._on_usage = on_usage

    def plan(self, request: Request, catalogue: Sequence[Tool], on_text: Writing) -> Plan:
        """A plan whose shape is right and whose tools exist; arguments and references are for the caller's check.

        Raises Unavailable (or Overloaded) when the model cannot be asked, or when even the bare message does not fit it.
        """
        model = chat_model(self.name)
        too_large: TooLarge | None = None
        for turns, tools in _windows(request.history):
            try:
                return self._planned(model, replace(request, history=turns), catalogue, shortlist(request, catalogue, tools), on_text)
            except TooLarge as error:
                too_large = error
        hint = "Send less at once, or use a model with a larger context."
        raise Unavailable(f"this message is too long for {self.name}", hint=hint) from too_large

    def _planned(self, model: ChatModel, request: Request, catalogue: Sequence[Tool], offered: Sequence[Tool], writing: Writing) -> Plan:
        messages = prompts.conversation(request, prompts.others(catalogue, offered))
        functions = prompts.functions(offered)
        names = {name: tool.name for tool in catalogue for name in (tool.name, tool.function_name)}
        language = detect(request.text, request.language)
        faults: list[str] = []
        for _ in range(1 + REPAIRS):
            on_text = None if writing.text else writing  # what was heard once is not said again
            answer = model.ask(messages, functions=functions, on_text=on_text, on_restart=writing.restart, on_usage=self._used)
            reading = _read(answer, names, language)
            if reading.plan is not None:
                return reading.plan
            faults = [fault for result in reading.faults for fault in result]
            messages += _correction(answer, reading)
        return Plan(reply=said("confused", language, model=self.name, times=1 + REPAIRS, faults="; ".join(faults)[:300]))

    def _used(self, usage: Usage) -> None:
        if self._on_usage is not None:
            self._on_usage(self.name, usage)


@dataclass(frozen=True)
class _Proposal:
    """What one call says; `faults` are addressed to the model."""

    goal: str = ""
    question: str = ""
    steps: Sequence[Step] = ()
    faults: Sequence[str] = ()


@dataclass(frozen=True)
class _Reading:
    """What an answer means: a plan, or the faults of each of its calls (of the whole answer when it made none)."""

    plan: Plan | None
    faults: Sequence[Sequence[str]] = ()


class _Proposed(BaseModel):
    goal: str = ""
    steps: list[Step] = Field(min_length=1)


class _Asked(BaseModel):
    question: str = Field(min_length=1)


def _windows(history: Sequence[Turn]) -> Iterator[tuple[Sequence[Turn], int]]:
    """The history and how many tools to describe, then less and less: the newest turns matter most."""
    yield history, OFFERED
    if len(history) > 4:
        yield history[-4:], OFFERED
    if history:
        yield (), OFFERED
    yield (), FEW


def _read(answer: Answer, names: Mapping[str, str], language: str) -> _Reading:
    """`names`: what a tool may be called -> its name. A question beside steps wins: asking first harms nothing."""
    if answer.refusal:
        return _Reading(Plan(reply=answer.refusal))
    if answer.finish == "content_filter":
        return _Reading(Plan(reply=said("declined" if answer.text.strip() else "filtered", language)))
    if not answer.calls:
        return _read_text(answer)
    proposals = [_read_call(call, names, answer.finish) for call in answer.calls]
    if any(proposal.faults for proposal in proposals):
        return _Reading(None, [proposal.faults for proposal in proposals])
    if question := next((proposal.question for proposal in proposals if proposal.question), ""):
        return _Reading(Plan(question=question))
    goal = next((proposal.goal for proposal in proposals if proposal.goal), "")
    return _Reading(Plan(goal=goal, steps=_apart([proposal.steps for proposal in proposals])))


def _apart(proposals: Sequence[Sequence[Step]]) -> list[Step]:
    """The steps of parallel calls as one plan. Calls do not know each other's names: one used twice is renamed in the later call."""
    steps: list[Step] = []
    taken: set[str] = set()
    for proposed in proposals:
        renamed: dict[str, str] = {}
        own = {step.id for step in proposed}
        for step in proposed:
            if step.id in taken:
                renamed[step.id] = next(name for n in range(2, 1000) if (name := f"{step.id[:36]}-{n}") not in taken | own)
        steps += [_renamed(step, renamed) for step in proposed]
        taken |= {renamed.get(name, name) for name in own}
    return steps


def _renamed(step: Step, names: Mapping[str, str]) -> Step:
    if not names:
        return step
    needs = [names.get(name, name) for name in step.needs]
    return step.model_copy(update={"id": names.get(step.id, step.id), "args": _rewired(step.args, names), "needs": needs})


def _rewired(value: Any, names: Mapping[str, str]) -> Any:
    if isinstance(value, dict):
        return {key: _rewired(item, names) for key, item in value.items()}
    if isinstance(value, list):
        return [_rewired(item, names) for item in value]
    ref = parse_ref(value) if isinstance(value, str) else None
    return f"${names[ref.source]}.{ref.field}" if ref and ref.source in names else value


def _read_text(answer: Answer) -> _Reading:
    text = answer.text.strip()
    if text:
        return _Reading(Plan(reply=text + (" …" if answer.finish == "length" else "")))
    return _Reading(None, [["your answer was empty"]])


def _read_call(call: FunctionCall, names: Mapping[str, str], finish: str) -> _Proposal:
    if call.args is None:
        cut = "; it was cut off by the length limit, plan in fewer words" if finish == "length" else ""
        return _Proposal(faults=[f"the arguments of {call.name or 'the function'} are {call.fault}{cut}"])
    try:
        if call.name == prompts.ASK:
            return _Proposal(question=_Asked.model_validate(call.args).question)
        if call.name == prompts.PROPOSE:
            return _named(_Proposed.model_validate(call.args), names)
    except ValidationError as error:
        return _Proposal(faults=readable(error))
    return _Proposal(faults=[f"there is no function called {call.name!r}: call {prompts.PROPOSE} or {prompts.ASK}"])


def _named(proposed: _Proposed, names: Mapping[str, str]) -> _Proposal:
    faults = [_unknown(step, names) for step in proposed.steps if step.tool not in names]
    steps = [step.model_copy(update={"tool": names[step.tool]}) for step in proposed.steps if step.tool in names]
    return _Proposal(goal=proposed.goal, steps=steps, faults=faults)


def _unknown(step: Step, names: Mapping[str, str]) -> str:
    tools = sorted(set(names.values()))
    near = get_close_matches(step.tool, tools, n=3, cutoff=0.4)
    hint = f"did you mean {' or '.join(near)}?" if near else f"there are {', '.join(tools)}"
    return f"step {step.id}: there is no tool called {step.tool!r}; {hint}"


def _correction(answer: Answer, reading: _Reading) -> list[BaseMessage]:
    """The model's answer and what is wrong with it, in a form every server takes back: valid names, JSON objects, each call answered."""
    from langchain_core.messages import HumanMessage

    if not answer.calls:
        return [HumanMessage(f"Your last answer could not be used:\n{prompts.listed(reading.faults[0])}\nAnswer again.")]
    ids = [f"call_{uuid4().hex[:12]}" for _ in answer.calls]
    calls = [
        (call_id, _NAME.sub("_", call.name)[:64] or "unknown", {"unreadable": call.raw[:_SHOWN_CHARS]} if call.args is None else call.args)
        for call_id, call in zip(ids, answer.calls, strict=True)
    ]
    sound = "This call is sound, but another of the same answer is not, so nothing was accepted. Call both again."
    results = {
        call_id: f"Not accepted, nothing has run:\n{prompts.listed(faults)}\nCorrect it and call again." if faults else sound
        for call_id, faults in zip(ids, reading.faults, strict=True)
    }
    return prompts.exchange(calls, results)
