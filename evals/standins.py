"""Tools with the inputs the house plan gives them, for sentences about abilities this installation does not have (yet): never run."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pydantic import BaseModel

from tools.contract import Cost, Effect, Field, Report, Tool, ToolInput, ToolOutput


class Fact(ToolInput):
    text: str = Field(min_length=1, description="What is to be remembered.")


class Question(ToolInput):
    query: str = Field("", description="What about.")


class ReportOut(ToolOutput):
    report: Report


def _tool(name: str, given: type[ToolInput], made: type[BaseModel], description: str, say: list[str], effect: Effect = "none") -> Tool:
    def function(args: Any, work: Any) -> Any:
        raise NotImplementedError(name)

    return Tool(
        name=name, function=function, input=given, output=made, description=description, effect=effect, lane="light", version=1,  # type: ignore[arg-type]
        say=tuple(say), composite=False, timeout_s=1, estimate=lambda _: Cost(seconds=30), module="evals",
    )  # fmt: skip


TOOLS = [
    _tool("memory.remember", Fact, ReportOut, "Remember something.", [
        "remember that {text}", "remember {text}", "keep in mind that {text}", "จำไว้ว่า {text}", "จำไว้นะว่า {text}", "запомни, что {text}",
    ]),
    _tool("memory.recall", Question, ReportOut, "Tell what is remembered.", [
        "what do you know about {query}", "what do you remember", "what did I tell you about {query}", "คุณรู้อะไรเกี่ยวกับ {query} บ้าง",
        "จำอะไรได้บ้าง", "что ты знаешь о {query}", "что ты помнишь",
    ]),
    _tool("memory.forget", Question, ReportOut, "Forget something that was remembered.", [
        "forget {query}", "forget what I told you about {query}", "forget everything about {query}", "ลืมเรื่อง {query}", "забудь {query}",
        "забудь про {query}",
    ], "deletes"),
]  # fmt: skip


def completed(catalogue: Sequence[Tool]) -> list[Tool]:
    """The catalogue, with a stand-in for each tool of the house plan that it does not have."""
    have = {tool.name for tool in catalogue}
    return [*catalogue, *(tool for tool in TOOLS if tool.name not in have)]
