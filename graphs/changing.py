"""The nodes of the assistant's graph for a message that changes the plan under way:

    await_approval | await_plan -> change -> think -> check -> revise -> await_approval | await_plan | dispatch

The work goes on meanwhile. What the planner does not take for a change becomes a wish of its own, queued behind.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Literal

from sqlalchemy.orm import Session

from agent.contract import Request
from agent.steering import phrases, revising, waiting
from agent.steering.plainly import in_plain_words
from agent.steering.reading import Selection, is_fragment, read
from agent.steering.said_of_it import takes_over
from core.errors import InvalidPlan
from graphs import amendments, approvals
from graphs.inputs import assets_for
from graphs.queueing import queue_message
from graphs.resolve import as_asset, attachments_of
from graphs.scheduler import lock_run
from graphs.tokens import working
from memory.assets import get_assets
from memory.tables import RUN_ENDED, Message, Run, Thread
from memory.threads import add_message, find_by_client_ref
from tools.plan import Plan
from tools.registry import registry


def change(state: Mapping[str, Any]) -> dict[str, Any]:
    """Begin to think about a message that changes the plan."""
    return {"tries": 0, "problems": [], "question": None}


def request_for(session: Session, run: Run, message_id: str, request: Request) -> Request:
    """The planner's request for a change: the message, with the plan under way as the newest earlier one."""
    message = session.get_one(Message, message_id)
    rows = get_assets(session, message.attachments)
    attached = [as_asset(rows[asset_id]) for asset_id in message.attachments if asset_id in rows]
    current = amendments.current_plan(session, run)
    moved = waiting.moved(message.text) if run.status == "approving" else ""
    text = moved or in_plain_words(waiting.without_yes(message.text), current)
    said = replace(request, text=text, attachments=[], recent=[*attached, *request.recent], question=None)
    return replace(said, earlier=[current], under_way=True, settled=False)


def without_planner(session: Session, run: Run, message_id: str) -> Plan | None:
    """A change that needs no planner: some parts only, or the same for less. A plan that says so when it cannot be."""
    message, current = session.get_one(Message, message_id), amendments.current_plan(session, run)
    reading, language = read(message.text), phrases.language_of(message.text, run.options.get("language", ""))
    if (rest := revising.taken_out(message.text, current)) and rest.steps:
        return revising.called_anew(rest, current)
    if reading.move == "select" and reading.selection is not None:
        smaller = revising.chosen(current, reading.selection, registry()) or revising.fewer_times(current, reading.selection)
        return (revising.called_anew(smaller, current) if smaller else None) or _no_such_part(current, reading.selection, language)
    if reading.move in ("change", "other") and (smaller := revising.fewer(current, reading.selection)):
        return smaller
    if reading.move != "cheaper":
        return None
    known = assets_for(session, run.user_id, current, attachments_of(session, run))
    saved = revising.cheaper(current, registry(), known)
    if saved is not None:
        return saved
    costs = revising.prices(current, registry(), known)
    if not costs:
        return Plan(reply=phrases.say("free_already", language))
    listed = ", ".join(f"{title} {phrases.usd(cost)}" for title, cost in costs.items())
    return Plan(reply=phrases.say("cannot_cheaper", language, prices=listed))


def _no_such_part(plan: Plan, selection: Selection, language: str) -> Plan | None:
    """What to say when the places named are not there ("the first three" of two); None when words were meant, which a planner may know."""
    if not selection.places:
        return None
    titles = [next(step.title or step.tool for step in plan.steps if step.id == part[0]) for part in revising.parts(plan)]
    return Plan(reply=phrases.say("no_such_part", language, count=len(titles), titles=phrases.listed(titles, language)))


def revise(state: Mapping[str, Any]) -> dict[str, Any]:
    """Bring the run to the changed plan; or say why not, or queue the message as a wish of its own."""
    message_id = state["change"]
    with working() as session:
        run = lock_run(session, state["run_id"])
        if run.status in RUN_ENDED:
            return {"change": None}
        if message_id in run.changes:  # else this node ran before, and died after its commit
            run.changes = [waiting for waiting in run.changes if waiting != message_id]
            _take_in(session, run, message_id, Plan.model_validate(state["plan"]), whole=bool(state["whole"]))
        free = run.status == "approving" and not approvals.pending(session, run.id)
        return {"change": None, "plan": run.plan, "approved": free, "problems": []}


def after_revise(state: Mapping[str, Any]) -> Literal["await_approval", "await_plan", "dispatch"]:
    """Back to what was waited for; a plan that needs no yes any more begins."""
    with working() as session:
        run = lock_run(session, state["run_id"])
        if run.status == "approving":
            return "dispatch" if state["approved"] else "await_approval"
        return "await_plan"


def _take_in(session: Session, run: Run, message_id: str, proposed: Plan, *, whole: bool) -> None:
    message = session.get_one(Message, message_id)
    insisted = message_id in run.options.get("insisted", [])
    current, ref = amendments.current_plan(session, run), f"change:{message_id}"
    plan = proposed if whole or not proposed.steps else amendments.merged(current, proposed, message.text)
    if plan is not None and plan.steps and not _related(current, plan):
        plan = None
    if not (whole or insisted) and _by_chance(message.text, current) and not takes_over(current, proposed, message.text):
        plan, proposed = None, proposed.model_copy(update={"steps": []})
    if not proposed.steps and (insisted or whole):
        _say(session, run, proposed.reply or proposed.question or "", ref)
        return
    if plan is None or not plan.steps:
        queue_message(session, run, message)
        return
    try:
        changed = amendments.apply(session, run, amendments.aligned(current, plan) if whole else plan, user_id=run.user_id)
    except InvalidPlan as error:
        _say(session, run, "; ".join(error.problems), ref)
        return
    language = phrases.language_of(message.text, run.options.get("language", ""))
    fewer = len(plan.steps) < len(current.steps)
    key = "unchanged" if not changed else "changed_less" if fewer else "changed"
    _say(session, run, phrases.say(key, language, changes=phrases.listed(changed, language)), ref)
    if changed and run.status == "approving":
        checked = Plan.model_validate(run.plan)
        approvals.ask_for_plan(session, run, checked, assets_for(session, run.user_id, checked, attachments_of(session, run)))


def _by_chance(text: str, current: Plan) -> bool:
    """Whether nothing in a message says that it is a change: the plan of it has to show that."""
    return read(text).move == "other" and not is_fragment(text) and not waiting.moved(text) and in_plain_words(text, current) == text


def _related(current: Plan, plan: Plan) -> bool:
    return bool({step.tool for step in current.steps} & {step.tool for step in plan.steps})


def _say(session: Session, run: Run, text: str, ref: str) -> None:
    if text and find_by_client_ref(session, run.thread_id, ref) is None:
        add_message(session, session.get_one(Thread, run.thread_id), "assistant", text, run_id=run.id, client_ref=ref)
