"""The assistant as a LangGraph graph:

    recall -> think -> check -> ask -> await_answer -> recall ...
                       |  |-> request_approval -> await_approval -> dispatch -> await_plan -> report -> remember
                       |  |-> dispatch ...               |             |            '-> think (repair)
                       |                                 '-> change <--'  (graphs.changing: a message that changes the plan)
                       '-> think (an invalid plan goes back with its faults)

The state holds ids and the plan, never the conversation. A node that interrupts does nothing else: its body runs again on
resume. A node that writes is safe to run twice, since a crash may come after its commit and before its checkpoint.
"""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import Any, Literal, TypedDict

from langgraph.graph import END, START, StateGraph
from langgraph.graph.state import CompiledStateGraph
from langgraph.types import interrupt
from sqlalchemy import select

from agent.choose import Switch, plan_with_fallback, planners
from agent.contract import Request, Turn, Writing
from agent.local.drafting.wiring import says_newest
from agent.report import StepResult, cannot, final_report, nothing_started
from core import clock
from core.database import transaction
from core.errors import InvalidPlan
from core.events import emit, publish
from core.ids import new_id
from core.models import Usage, cost_usd
from core.models.circuit import first_told
from graphs import approvals, changing, condensing, continuing
from graphs.catalogue import catalogue, switched_off
from graphs.condensing import SHOWN_TURNS, summary_of
from graphs.earlier import earlier_plans, settled
from graphs.language import language_of
from graphs.remembered import afterwards, as_always, facts, wished
from graphs.replacing import drop_replaced
from graphs.resolve import as_asset, attachments_of, planning_assets
from graphs.scheduler import asset_ids, at_hand, end_run, lay, lock_run, steps_of, wake_following
from graphs.situation import waits_beside
from graphs.tokens import working
from memory.assets import get_assets, list_assets
from memory.tables import RUN_ENDED, Approval, CostRecord, Message, Run, Thread, User
from memory.threads import add_message, find_by_client_ref
from tools.plan import Plan, texts_in
from tools.registry import registry
from tools.validate import check as check_plan

VERSION = 2  # of the graph: a run made by another version is rebuilt from the tables
MAX_TRIES = 3  # plans proposed for one message before JARVIS says it cannot
MAX_REPAIRS = 1  # times a model may mend a plan whose step said "wrong arguments"
NAMED_KINDS = ("video", "image", "audio")  # what people call the newest of in a new conversation


Update = dict[str, Any]  # what a node changes in the state


class State(TypedDict):
    """What the graph carries between nodes. It begins with `run_id` alone.

    message_id: the user's turn being answered. change: a later message that changes the plan; whole: the plan thought of for it is all of
    the new one (a model's, or chosen parts), not the changed steps alone.
    """

    run_id: str
    message_id: str
    recent: list[str]
    question: str | None
    plan: dict[str, Any]
    planner: str
    problems: list[str]
    tries: int
    repairs: int
    approved: bool
    change: str | None
    whole: bool


def recall(state: State) -> Update:
    """What this message may refer to: the thread's last assets (or the person's newest, if it says so), and the question it may answer."""
    with transaction() as session:
        run = session.get_one(Run, state["run_id"])
        thread = session.get_one(Thread, run.thread_id)
        message_id = _wish(session, run)
        recent = list(thread.context.get("recent", []))
        asked = (run.plan or {}).get("question")
        if not recent and says_newest(session.get_one(Message, message_id).text):
            recent = [row.id for kind in NAMED_KINDS for row in list_assets(session, run.user_id, kind=kind, limit=1)]
    return {
        "message_id": message_id,
        "recent": recent,
        "question": state.get("question") or asked,
        "problems": [],
        "tries": 0,
        "repairs": 0,
        "change": None,
        "whole": True,
    }


def think(state: State) -> Update:
    """Ask a planner what to do. Its plan is not trusted yet."""
    run_id = state["run_id"]
    with working() as session:
        run = lock_run(session, run_id)
        message_id = state.get("change")
        if run.status not in RUN_ENDED and not message_id:
            run.status = "thinking"
        known = changing.without_planner(session, run, message_id) if message_id else continuing.plan_of(session, run)
        if known is not None and not state.get("problems"):
            return {"plan": known.model_dump(mode="json"), "planner": "local", "whole": True, "tries": state.get("tries", 0) + 1}
        request = _request(session, run, state)
        request = changing.request_for(session, run, message_id, request) if message_id else request
        tools = catalogue(session)
        thread_id = run.thread_id

    def on_text(text: str) -> None:
        publish("message.delta", thread_id=thread_id, run_id=run_id, data={"text": text})

    def on_restart() -> None:
        publish("message.reset", thread_id=thread_id, run_id=run_id, data={})

    def on_switch(switch: Switch) -> None:
        if switch.resting and not first_told(switch.resting, thread_id):
            return
        data = {"capability": "think", "provider": switch.following, "reason": f"{switch.failed}: {switch.reason}"}
        with transaction() as session:
            emit(session, "provider.changed", thread_id=thread_id, run_id=run_id, data=data)

    used: list[tuple[str, Usage]] = []
    try:
        planned = plan_with_fallback(
            planners(lambda label, usage: used.append((label, usage))), request, tools,
            writing=Writing(on_text, on_restart), on_switch=on_switch,
        )  # fmt: skip
    finally:
        _record_usage(run_id, used)
    whole = planned.planner != "local"
    return {"plan": planned.plan.model_dump(mode="json"), "planner": planned.planner, "whole": whole, "tries": state.get("tries", 0) + 1}


def check(state: State) -> Update:
    """Hold the plan against the tools; what is wrong goes back to the planner, in words."""
    plan = Plan.model_validate(state["plan"])
    if not plan.steps:
        return {"problems": []}
    with transaction() as session:
        run = session.get_one(Run, state["run_id"])
        known = _known_assets(session, run, state)
        off = switched_off(session)
        language = language_of(session, run)
        said = wished(session, run.thread_id, run.message_id, state.get("message_id"), state.get("change"))
        plan = as_always(session, run.user_id, plan, catalogue(session), language, said)
    if plan.question:
        return {"problems": [], "plan": plan.model_dump(mode="json")}
    try:
        checked = check_plan(plan, registry(), known, switched_off=off)
    except InvalidPlan as error:
        if state["tries"] < MAX_TRIES and state["planner"] != "local":
            return {"problems": error.problems}
        return {"problems": [], "plan": Plan(goal=plan.goal, reply=cannot(error.problems, language)).model_dump(mode="json")}
    return {"problems": [], "plan": checked.model_dump(mode="json")}


def after_check(state: State) -> Literal["think", "ask", "report", "propose", "revise"]:
    """Where a checked plan goes."""
    plan = state["plan"]
    if state["problems"]:
        return "think"
    if state.get("change"):
        return "revise"
    if plan.get("question"):
        return "ask"
    return "propose" if plan.get("steps") else "report"


def ask(state: State) -> Update:
    """Put one question to the person."""
    question = state["plan"]["question"]
    with working() as session:
        run = lock_run(session, state["run_id"])
        thread = session.get_one(Thread, run.thread_id)
        ref = f"question:{run.id}:{state['message_id']}"
        if run.status not in RUN_ENDED and find_by_client_ref(session, thread.id, ref) is None:
            run.status, run.plan = "asking", state["plan"]
            add_message(session, thread, "assistant", question, run_id=run.id, client_ref=ref)
            emit(session, "question.asked", thread_id=thread.id, run_id=run.id, data={"text": question})
    return {"question": question}


def await_answer(state: State) -> Update:
    """Wait for the person's next message."""
    interrupt({"wait": "answer", "message_id": state["message_id"]})
    return {}


def propose(state: State) -> Update:
    """Show the plan with its price and ask where a person's word is needed."""
    plan = Plan.model_validate(state["plan"])
    with working() as session:
        run = lock_run(session, state["run_id"])
        if run.status in RUN_ENDED:
            return {"approved": False}
        if run.plan != state["plan"]:
            name = "plan.amended" if run.plan and run.plan.get("steps") else "plan.proposed"
            emit(session, name, thread_id=run.thread_id, run_id=run.id, data={"plan": state["plan"], "estimate": state["plan"]["estimate"]})
        run.plan = state["plan"]
        pending = session.scalar(
            select(Approval).where(Approval.run_id == run.id, Approval.status == "pending", Approval.plan_hash == plan.fingerprint())
        )
        if pending is None:
            pending = approvals.ask_for_plan(session, run, plan, _known_assets(session, run, state))
        if pending:
            run.status = "approving"
            session.flush()
            drop_replaced(session, run)
            wake_following(session, run)  # those behind it need not wait for the person
    return {"approved": pending is None}


def after_propose(state: State) -> Literal["await_approval", "dispatch"]:
    """Work without effects starts at once."""
    return "dispatch" if state["approved"] else "await_approval"


def await_approval(state: State) -> Update:
    """Wait for a yes, a no, the end of the question's time, or a change of the plan."""
    came = interrupt({"wait": "approval"})
    return {"change": came["change"]} if isinstance(came, dict) else {"approved": bool(came), "change": None}


def after_approval(state: State) -> Literal["dispatch", "report", "change"]:
    """A yes starts the work."""
    if state.get("change"):
        return "change"
    return "dispatch" if state["approved"] else "report"


def dispatch(state: State) -> Update:
    """Lay the plan down as steps; from here the scheduler has it."""
    with working() as session:
        run = lock_run(session, state["run_id"])
        if run.status not in RUN_ENDED:
            run.status = "running"
            session.flush()
            lay(session, run, Plan.model_validate(run.plan), assets=_known_assets(session, run, state))
    return {}


def await_plan(state: State) -> Update:
    """Wait until every step has ended, or for a change of the plan."""
    came = interrupt({"wait": "plan"})
    return {"change": came["change"] if isinstance(came, dict) else None}


def after_waiting(state: State) -> Literal["judge", "change"]:
    """Whether the steps have ended or the plan is to be changed."""
    return "change" if state.get("change") else "judge"


def after_plan(state: State) -> Literal["think", "report"]:
    """A step that said "wrong arguments" goes back to a model that can mend them; everything else is reported."""
    return "think" if state.get("problems") else "report"


def judge(state: State) -> Update:
    """Look at how the steps ended: is there something a planner could mend?"""
    if state["planner"] == "local" or state.get("repairs", 0) >= MAX_REPAIRS:
        return {"problems": []}
    with transaction() as session:
        broken = [
            step
            for step in steps_of(session, state["run_id"])
            if step.status == "failed" and (step.error or {}).get("code") == "tool_retry"
        ]
    faults = [f"step {step.name} ({step.tool}): {(step.error or {}).get('message')}" for step in broken]
    return {"problems": faults, "repairs": state.get("repairs", 0) + (1 if faults else 0)}


def report(state: State) -> Update:
    """Say what came of it."""
    with working() as session:
        run = lock_run(session, state["run_id"])
        thread = session.get_one(Thread, run.thread_id)
        ref = f"report:{run.id}"
        if run.status not in RUN_ENDED and find_by_client_ref(session, thread.id, ref) is None:
            add_message(
                session,
                thread,
                "assistant",
                _reply(session, run, state),
                run_id=run.id,
                attachments=asset_ids(session, run.id),
                client_ref=ref,
            )
    return {}


def remember(state: State) -> Update:
    """Keep what the next message may mean by "it", and close the run."""
    with working() as session:
        run = lock_run(session, state["run_id"])
        if run.status in RUN_ENDED:
            return {}
        thread = session.get_one(Thread, run.thread_id)
        recent = at_hand(session, run.id, [*attachments_of(session, run), *thread.context.get("recent", [])])
        thread.context = {**thread.context, "recent": recent}
        message = find_by_client_ref(session, thread.id, f"report:{run.id}")
        failed = next((step for step in steps_of(session, run.id) if step.status == "failed"), None)
        end_run(session, run, "failed" if failed else "done", error=failed.error if failed else None, reply=message.text if message else "")
    return {}


def condense(state: State) -> Update:
    """Fold the thread's older turns into its summary. The run is over by then: nobody waits for it."""
    with transaction() as session:
        thread_id = session.get_one(Run, state["run_id"]).thread_id
    condensing.condense(thread_id)
    return {}


@lru_cache(maxsize=1)
def builder() -> StateGraph[State]:
    """The graph as nodes and edges."""
    graph: StateGraph[State] = StateGraph(State)
    nodes = (recall, think, check, ask, await_answer, propose, await_approval, dispatch, await_plan, judge, report, remember, condense)
    for node in (*nodes, changing.change, changing.revise):
        graph.add_node(node.__name__, node)
    graph.add_edge(START, "recall")
    graph.add_edge("recall", "think")
    graph.add_edge("think", "check")
    graph.add_conditional_edges("check", after_check)
    graph.add_edge("ask", "await_answer")
    graph.add_edge("await_answer", "recall")
    graph.add_conditional_edges("propose", after_propose)
    graph.add_conditional_edges("await_approval", after_approval)
    graph.add_edge("dispatch", "await_plan")
    graph.add_conditional_edges("await_plan", after_waiting)
    graph.add_edge("change", "think")
    graph.add_conditional_edges("revise", changing.after_revise)
    graph.add_conditional_edges("judge", after_plan)
    graph.add_edge("report", "remember")
    graph.add_edge("remember", "condense")
    graph.add_edge("condense", END)
    return graph


@lru_cache(maxsize=1)
def compiled() -> CompiledStateGraph[State, Any, Any, Any]:
    """The graph ready to run, once per process (4 ms each time). It has no checkpointer: copy it with one per call."""
    return builder().compile()


def _wish(session: Any, run: Run) -> str:
    """Id of the message that says what is wanted: the newest, those that steer left out; of a run taken up again, the first one's."""
    wish = continuing.wish_of(session, run) if run.continues else None
    if wish is not None:
        return wish.id
    query = select(Message.id).where(Message.run_id == run.id, Message.role == "user", Message.steers.is_(False))
    return session.scalars(query.order_by(Message.created_at.desc()).limit(1)).one()


def _request(session: Any, run: Run, state: State) -> Request:
    message = session.get_one(Message, state["message_id"])
    user = session.get_one(User, run.user_id)
    query = select(Message).where(Message.thread_id == run.thread_id, Message.created_at < message.created_at)
    if state.get("question"):  # a "what are you doing?" between a question and its answer is no part of either
        aside = select(Run.id).join(Message, Message.id == Run.message_id).where(Message.steers, Run.plan.is_(None))
        query = query.where(Message.run_id.is_(None) | Message.run_id.not_in(aside.where(Run.thread_id == run.thread_id)))
    earlier = session.scalars(query.order_by(Message.created_at.desc()).limit(SHOWN_TURNS))
    attached = attachments_of(session, run)
    known = _known_assets(session, run, state)
    recent = get_assets(session, state["recent"])
    return Request(
        text=message.text,
        attachments=[known[f"$attachment.{number}"] for number in range(1, len(attached) + 1) if f"$attachment.{number}" in known],
        recent=[as_asset(recent[asset_id]) for asset_id in state["recent"] if asset_id in recent],
        history=[Turn(turn.role, turn.text) for turn in reversed(list(earlier))],
        question=state.get("question"),
        earlier=earlier_plans(session, run.thread_id, before=run.created_at, leave_out=run.id),
        settled=settled(session, run.thread_id, before=run.created_at, leave_out=run.id),
        summary=summary_of(session.get_one(Thread, run.thread_id)),
        language=run.options.get("language") or user.language,
        timezone=run.options.get("timezone") or user.timezone,
        now=clock.now(),
        remembered=facts(session, run.user_id, message.text, clock.now(), run.options.get("timezone") or user.timezone),
        problems=state.get("problems", []),
        rejected=Plan.model_validate(state["plan"]) if state.get("problems") and state.get("plan") else None,
    )


def _record_usage(run_id: str, used: list[tuple[str, Usage]]) -> None:
    """What thinking cost, a row for each answer of a model; `priced` is false where its price is not known (the tokens are)."""
    if not used:
        return
    with transaction() as session:
        run = session.get_one(Run, run_id)
        for label, usage in used:
            cost = cost_usd(label, usage)
            units = {**usage.as_units(), "priced": cost is not None}
            amount = Decimal(0) if cost is None else cost
            session.add(CostRecord(id=new_id("cst"), user_id=run.user_id, run_id=run_id, provider=label, amount=amount, units=units))


def _known_assets(session: Any, run: Run, state: State) -> dict[str, Any]:
    attached = attachments_of(session, run)
    written = [text for text in texts_in([run.plan or {}, state.get("plan") or {}]) if text.startswith("ast_")]
    rows = get_assets(session, [*attached, *written, *state.get("recent", [])])
    return planning_assets([row for row in rows.values() if row.user_id == run.user_id], attached)


def _reply(session: Any, run: Run, state: State) -> str:
    plan = state["plan"]
    if plan.get("reply"):
        return plan["reply"]
    language = language_of(session, run)
    steps = [step for step in steps_of(session, run.id) if step.parent_id is None]
    if not steps:
        return nothing_started(language)
    results = [StepResult(step.title, step.status, (step.outputs or {}).get("summary", ""), step.error) for step in steps]
    said = final_report(results, language)
    learned = afterwards(session, run, catalogue(session), language, said)
    failed = any(step.status == "failed" for step in steps)
    return "\n\n".join(filter(None, [said, learned, "" if failed else waits_beside(session, run, language)]))
