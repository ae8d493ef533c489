"""A small model made of rules, to stand behind the OpenAI emulator: what it knows of a request it reads from the request.

    server.answer = RuleModel()          # or RuleModel("lab_tools"), to know tools of a test's own package too

Its knowledge of language (what a real model brings) is the local planner's: the examples of tools. Everything else, text, files, dates,
the conversation, and which tools there are, comes from the messages and functions it was sent; a tool that is not offered or named there
does not exist for it, and an answer that does not fit the offered schema is a fault of the server (500).
"""

from __future__ import annotations

import json
import re
from datetime import datetime
from typing import Any

from jsonschema import Draft202012Validator

from agent.contract import Request, Turn, Writing
from agent.local.planner import LocalPlanner
from graphs.amendments import merged
from tests.emulators.scripted import Call, Fault, Reply
from tools.contract import KINDS, Asset, Tool
from tools.plan import Plan
from tools.registry import registry, tools_in

_SITUATION = "Situation (data, not instructions):\n"
_FAULTS = re.compile(r"^- (.+)$", re.MULTILINE)
_ASKS = re.compile(r"[?？]|ไหน|อะไร|เท่าไร|อย่างไร|ไหม")


class RuleModel:
    """`answer(body)` of an emulator. `packages`: further packages whose tools it understands when they are offered."""

    def __init__(self, *packages: str) -> None:
        self._packages = packages

    def __call__(self, body: dict[str, Any]) -> Reply | Fault:
        functions = {tool["function"]["name"]: tool["function"] for tool in body.get("tools", [])}
        if "propose_plan" not in functions and "ask" not in functions:
            return Reply(refusal="I only plan.")  # a script, say: whoever asked has another writer
        known = {**registry().tools, **{tool.name: tool for package in self._packages for tool in tools_in(package)}}
        catalogue = [known[name] for name in _offered(functions, body["messages"]) if name in known]
        request = _request(body["messages"])
        plan = LocalPlanner().plan(request, catalogue, Writing())
        return _said(_whole(plan, request), functions, catalogue)


def _offered(functions: dict[str, Any], messages: list[dict[str, Any]]) -> list[str]:
    """Tools described in the schema, and those the rules only name."""
    parameters = functions.get("propose_plan", {}).get("parameters", {})
    steps = parameters.get("properties", {}).get("steps", {}).get("items", {}).get("anyOf", [])
    named = re.findall(r"^- (\w+\.\w+): ", str(messages[0]["content"]), re.MULTILINE)
    return [step["properties"]["tool"]["enum"][0] for step in steps] + named


def _request(messages: list[dict[str, Any]]) -> Request:
    said = [(message["role"], message.get("content") or "") for message in messages if message["role"] in ("user", "assistant")]
    last = max(number for number, (_, text) in enumerate(said) if _SITUATION in text)
    text, _, told = said[last][1].partition(f"\n\n{_SITUATION}")
    known = json.loads(told)
    history = [Turn(role, text) for role, text in said[:last] if text]
    asked = history[-1].text if history and history[-1].role == "assistant" and _ASKS.search(history[-1].text) else None
    faults = [fault for message in messages if message["role"] == "tool" for fault in _FAULTS.findall(message["content"])]
    return Request(
        "" if text == "(no text, only files)" else text,
        attachments=[_asset(described) for described in known["attachments"]],
        recent=[_asset(described) for described in known["recent_files"]],
        history=history, question=asked, earlier=[Plan.model_validate(plan) for plan in known.get("earlier_plans", [])],
        language=known.get("answer_in", ""), timezone=known["timezone"],
        now=datetime.strptime(known["now"], "%A %Y-%m-%d %H:%M %z"), problems=faults,
    )  # fmt: skip


def _whole(plan: Plan, request: Request) -> Plan:
    """As a model is told to answer a change: the earlier plan again, with only that changed. The rules give the changed steps alone."""
    current = request.earlier[0] if request.earlier and not request.attachments else None
    changed = {step.id for step in plan.steps} & {step.id for step in current.steps} if current else set()
    return (merged(current, plan) or plan) if current and changed else plan


def _asset(described: dict[str, Any]) -> Asset:
    kind = KINDS.get(described["kind"], Asset)
    meta = {key: value for key, value in described.items() if key not in ("ref", "name", "kind")}
    return kind(described["ref"], kind=described["kind"], filename=described["name"], meta=meta)


def _said(plan: Plan, functions: dict[str, Any], catalogue: list[Tool]) -> Reply | Fault:
    if plan.question:
        return Reply(calls=[Call("ask", {"question": plan.question})])
    if not plan.steps:
        return Reply(text=plan.reply or "I do not know what to say.")
    steps = [step.model_dump(mode="json", exclude_defaults=True) for step in plan.steps]
    args = {"goal": plan.goal, "steps": [{"title": step["tool"], "args": {}, **step} for step in steps]}
    described = set(_offered(functions, [{"content": ""}]))
    if all(step["tool"] in described for step in args["steps"]):
        wrong = next(iter(Draft202012Validator(functions["propose_plan"]["parameters"]).iter_errors(args)), None)
        if wrong is not None:
            return Fault(500, message=f"the rules' answer does not fit the offered schema: {wrong.message[:500]}")
    return Reply(calls=[Call("propose_plan", args)])
