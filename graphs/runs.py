"""The one door in. Chat, REST, CLI, bots and schedules all come through here: submit, approve, amend, cancel, look.

Each function is one transaction and gives a view; tokens to workers are sent after it commits.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from agent.report import StepResult, broken_report, stopped_report
from core import clock
from core.database import transaction
from core.errors import Conflict, InvalidInput, NotFound
from core.events import emit
from core.ids import new_id
from graphs import approvals
from graphs.catalogue import catalogue, switched_off
from graphs.claims import unblock
from graphs.earlier import earlier_plans
from graphs.language import language_of
from graphs.resolve import as_asset, attachments_of, planning_assets
from graphs.scheduler import RETIRED, asset_ids, cancel_steps, end_if_over, end_run, lay, lock_run, release_ready, steps_of, with_dependents
from graphs.snapshots import run_view
from graphs.tokens import RUNS, wake, working
from graphs.views import ApprovalView, RunOptions, RunView
from memory import audit, publications
from memory.assets import get_assets
from memory.tables import RUN_ENDED, STEP_ENDED, Approval, Message, Run, StepRow, Thread, User
from memory.threads import MAX_MESSAGE_CHARS, add_message, create_thread, find_by_client_ref, get_thread
from tools.plan import Plan, Step, texts_in
from tools.registry import registry
from tools.validate import check

MAX_ATTACHMENTS = 100


def submit(
    *,
    user_id: str,
    text: str,
    thread_id: str | None = None,
    attachments: Sequence[str] = (),
    client_ref: str | None = None,
    channel: str = "api",
    channel_ref: str | None = None,
    options: RunOptions | None = None,
) -> RunView:
    """A message from a person. A new run, queued behind a running one of the same thread; or, when the thread's run is asking, its answer.

    The same `client_ref` twice in a thread is the same message: the run it made is given again.
    Raises InvalidInput (nothing said, too long), NotFound (thread, attachment).
    """
    if not text.strip() and not attachments:
        raise InvalidInput("the message is empty", hint="Say what you would like to have made.")
    if len(text) > MAX_MESSAGE_CHARS:
        raise InvalidInput(f"the message is longer than {MAX_MESSAGE_CHARS} characters", hint="Send long texts as a file.")
    with working() as session:
        thread = _thread(session, user_id, thread_id, channel, channel_ref)
        session.refresh(thread, with_for_update={"key_share": True})  # two messages at once: one after the other
        earlier = find_by_client_ref(session, thread.id, client_ref) if client_ref else None
        if earlier is not None and earlier.run_id:
            return run_view(session, earlier.run_id)
        _require_assets(session, user_id, attachments)
        asking = session.scalar(select(Run.id).where(Run.thread_id == thread.id, Run.status == "asking").order_by(Run.created_at).limit(1))
        if asking:
            return _answer(session, thread, asking, text, attachments, client_ref)
        run = Run(
            id=new_id("run"),
            thread_id=thread.id,
            user_id=user_id,
            kind="chat",
            status="queued",
            options=(options or RunOptions()).model_dump(mode="json"),
            wake=True,
            created_at=clock.now(),
        )
        session.add(run)
        session.flush()
        message = add_message(session, thread, "user", text, run_id=run.id, attachments=attachments, client_ref=client_ref)
        run.message_id = message.id
        emit(session, "run.queued", thread_id=thread.id, run_id=run.id, data={"text": text[:500]})
        wake(session, RUNS)
        return run_view(session, run.id)


def submit_plan(
    *,
    user_id: str,
    plan: Plan,
    kind: str = "tool",
    thread_id: str | None = None,
    attachments: Sequence[str] = (),
    options: RunOptions | None = None,
    workflow_id: str | None = None,
    client_ref: str | None = None,
) -> RunView:
    """A given plan (a direct tool call, a workflow): a run without a graph; same tables, same events.

    The same `client_ref` from the same person is the same call: the run it made is given again. Raises InvalidPlan, NotFound.
    """
    with working() as session:
        thread = _thread(session, user_id, thread_id, "direct", f"{user_id}:{client_ref}" if client_ref else None)
        session.refresh(thread, with_for_update={"key_share": True})  # the same call twice at once: one after the other
        query = select(Run.id).where(Run.thread_id == thread.id, Run.options["client_ref"].astext == client_ref)
        existing = session.scalar(query.limit(1)) if client_ref else None
        if existing:
            return run_view(session, existing)
        checked = check(plan, registry(), _assets_for(session, user_id, plan, attachments), switched_off=switched_off(session))
        if not checked.steps:
            raise InvalidInput("the plan has no steps", hint="Give at least one step.")
        run = Run(
            id=new_id("run"),
            thread_id=thread.id,
            user_id=user_id,
            kind=kind,
            status="queued",
            plan=checked.model_dump(mode="json"),
            workflow_id=workflow_id,
            options={**(options or RunOptions()).model_dump(mode="json"), "attachments": list(attachments), "client_ref": client_ref},
            created_at=clock.now(),
            started_at=clock.now(),
        )
        session.add(run)
        session.flush()
        emit(session, "run.started", thread_id=thread.id, run_id=run.id, data={"kind": kind})
        emit(
            session,
            "plan.proposed",
            thread_id=thread.id,
            run_id=run.id,
            data={"plan": run.plan, "estimate": checked.estimate.model_dump(mode="json")},
        )
        if approvals.ask_for_plan(session, run, checked) is not None:
            run.status = "approving"
        else:
            _start(session, run)
        return run_view(session, run.id)


def preview(*, user_id: str, text: str, attachments: Sequence[str] = (), thread_id: str | None = None) -> Plan:
    """What JARVIS would do with a message: the plan, checked and priced. Runs nothing, writes nothing."""
    from agent.choose import plan_with_fallback, planners
    from agent.contract import Request, Turn, Writing
    from memory.threads import list_messages

    with transaction() as session:
        user = session.get_one(User, user_id)
        thread = get_thread(session, thread_id) if thread_id else None
        rows = get_assets(session, attachments)
        recent_ids = list(thread.context.get("recent", [])) if thread else []
        recent = get_assets(session, recent_ids)
        tools, off = catalogue(session), switched_off(session)
        history = [Turn(turn.role, turn.text) for turn in list_messages(session, thread.id, 12)] if thread else []
        known = planning_assets([*rows.values(), *recent.values()], attachments)
        _require_assets(session, user_id, attachments)
        request = Request(
            text=text,
            attachments=[known[f"$attachment.{number}"] for number in range(1, len(attachments) + 1)],
            recent=[as_asset(recent[asset_id]) for asset_id in recent_ids if asset_id in recent],
            history=history,
            earlier=earlier_plans(session, thread.id) if thread else [],
            language=user.language,
            timezone=user.timezone,
        )
    planned = plan_with_fallback(planners(), request, tools, writing=Writing(), on_switch=lambda _: None)
    return check(planned.plan, registry(), known, switched_off=off) if planned.plan.steps else planned.plan


def approve(approval_id: str, *, user_id: str, approved: bool, note: str = "") -> ApprovalView:
    """A person's yes or no. Raises NotFound, Conflict (answered already), Expired (nothing was started)."""
    with working() as session:
        approval = approvals.settle(session, approval_id, approved, user_id)
        approval.answer = {"note": note} if note else None
        after_answer(session, approval)
        return approvals.view(approval)


def after_answer(session: Session, approval: Approval) -> None:
    """What an answered (or expired) approval sets in motion."""
    run = lock_run(session, approval.run_id)
    approved = approval.status == "approved"
    if approval.steps:
        unblock(session, run, approval.steps, approved)
        end_if_over(session, run)
    elif run.kind == "chat":
        run.wake = True
        wake(session, RUNS)
    elif run.status == "approving" and approved:
        _start(session, run)
    elif run.status == "approving":
        end_run(session, run, "cancelled", reply="All right, I did not start anything.")


def amend(run_id: str, plan: Plan, *, user_id: str) -> RunView:
    """Replace the plan of a running run: steps that stay as they were keep running or keep their results; the others and whatever
    needs them are stopped and done anew (a step whose work is the same as before gets its old result by its key).

    Raises NotFound, Conflict (the run has no running plan), InvalidPlan.
    """
    with working() as session:
        run = lock_run(session, run_id)
        if run.status != "running":
            raise Conflict(f"this run is {run.status}; only a running one can be changed", hint="Send a new message instead.")
        attached = attachments_of(session, run)
        known = _assets_for(session, user_id, plan, attached)
        checked = check(plan, registry(), known, switched_off=switched_off(session))
        before = {step.id: step for step in Plan.model_validate(run.plan).steps}
        after = {step.id: step for step in checked.steps}
        changed = [name for name, step in before.items() if name not in after or _differs(step, after[name])]
        affected = with_dependents(session, run.id, changed)
        _retire(session, run, affected)
        run.plan = checked.model_dump(mode="json")
        audit.note(session, "run.amended", run.id, user_id=user_id, data={"changed": sorted(affected)})
        emit(
            session,
            "plan.amended",
            thread_id=run.thread_id,
            run_id=run.id,
            data={"plan": run.plan, "estimate": checked.estimate.model_dump(mode="json")},
        )
        needing = approvals.ask_for_plan(session, run, checked)
        fresh = frozenset(after) - {step.name for step in steps_of(session, run.id)}
        if needing is not None:
            needing.steps = sorted(fresh)
        lay(session, run, checked, held=fresh if needing is not None else frozenset(), assets=known)
        release_ready(session, run)
        end_if_over(session, run)
        return run_view(session, run.id)


def cancel(run_id: str, *, user_id: str) -> RunView:
    """Stop a run: at once for what waits, within a second for what works. What is finished stays. Idempotent."""
    with working() as session:
        run = lock_run(session, run_id)
        if run.status in RUN_ENDED:
            return run_view(session, run.id)
        run.cancel_requested_at = clock.now()
        audit.note(session, "run.cancelled", run.id, user_id=user_id)
        steps = steps_of(session, run.id)
        cancel_steps(session, run, steps, "stopped by you")
        for approval in session.scalars(select(Approval).where(Approval.run_id == run.id, Approval.status == "pending")):
            approval.status = "rejected"
        reply = _closing(session, run, steps)
        end_run(session, run, "cancelled", reply=reply)
        if run.kind == "chat":
            run.wake = True  # a last advance drops its checkpoints
            wake(session, RUNS)
        return run_view(session, run.id)


def fail_run(session: Session, run_id: str, error: dict[str, Any]) -> None:
    """End a run that cannot go on, and say why in the conversation."""
    run = lock_run(session, run_id)
    if run.status in RUN_ENDED:
        return
    cancel_steps(session, run, steps_of(session, run.id), error["message"])
    reply = broken_report(error, language_of(session, run))
    if run.kind == "chat":
        add_message(session, session.get_one(Thread, run.thread_id), "assistant", reply, run_id=run.id, client_ref=f"failed:{run.id}")
    end_run(session, run, "failed", error=error, reply=reply)


def _closing(session: Session, run: Run, steps: Sequence[StepRow]) -> str:
    """The last word of a cancelled chat run, so that the history has an answer to every turn."""
    results = [
        StepResult(step.title, step.status, (step.outputs or {}).get("summary", ""), step.error) for step in steps if step.parent_id is None
    ]
    reply = stopped_report(results, language_of(session, run))
    if run.kind == "chat":
        thread = session.get_one(Thread, run.thread_id)
        made = asset_ids(session, run.id)
        add_message(session, thread, "assistant", reply, run_id=run.id, attachments=made, client_ref=f"stopped:{run.id}")
        recent = [*reversed(made), *attachments_of(session, run), *thread.context.get("recent", [])]
        thread.context = {**thread.context, "recent": list(dict.fromkeys(recent))[:8]}
    return reply


def _answer(session: Session, thread: Thread, run_id: str, text: str, attachments: Sequence[str], client_ref: str | None) -> RunView:
    run = lock_run(session, run_id)
    first = session.get_one(Message, run.message_id) if run.message_id else None
    add_message(session, thread, "user", text, run_id=run.id, attachments=attachments, client_ref=client_ref)
    if first is not None and attachments:
        first.attachments = [*first.attachments, *attachments]  # "which video?" answered with a file: the run now has it
    run.status, run.wake = "thinking", True
    session.flush()
    wake(session, RUNS)
    return run_view(session, run.id)


def _start(session: Session, run: Run) -> None:
    """Begin a run that needs no graph."""
    run.status = "running"
    session.flush()
    plan = Plan.model_validate(run.plan)
    lay(session, run, plan, assets=_assets_for(session, run.user_id, plan, attachments_of(session, run)))


def _differs(old: Step, new: Step) -> bool:
    return (old.tool, old.args, sorted(old.needs)) != (new.tool, new.args, sorted(new.needs))


def _retire(session: Session, run: Run, names: set[str]) -> None:
    """Stop steps that the amended plan replaces and take their names from them, children included."""
    rows = [step for step in steps_of(session, run.id) if step.name.split("/", 1)[0] in names]
    cancel_steps(session, run, [row for row in rows if row.status not in STEP_ENDED], "replaced by a changed plan")
    publications.drop_of_steps(session, [row.id for row in rows])
    for row in rows:
        row.name = f"{row.name}{RETIRED}{row.id}"
    session.flush()


def _thread(session: Session, user_id: str, thread_id: str | None, channel: str, channel_ref: str | None) -> Thread:
    if thread_id:
        thread = get_thread(session, thread_id)
        if thread.user_id != user_id:
            raise NotFound(f"there is no thread {thread_id}")
        return thread
    if channel_ref:
        found = session.scalar(select(Thread).where(Thread.channel == channel, Thread.channel_ref == channel_ref))
        if found is not None:
            return found
    return create_thread(session, user_id, channel=channel, channel_ref=channel_ref)


def _require_assets(session: Session, user_id: str, asset_ids: Sequence[str]) -> None:
    if len(asset_ids) > MAX_ATTACHMENTS:
        raise InvalidInput(f"a message takes at most {MAX_ATTACHMENTS} files")
    found = get_assets(session, asset_ids)
    missing = [asset_id for asset_id in asset_ids if asset_id not in found or found[asset_id].user_id != user_id]
    if missing:
        raise NotFound(f"there is no asset {', '.join(missing)}", hint="Upload the file first.")


def _assets_for(session: Session, user_id: str, plan: Plan, attachments: Sequence[str]) -> dict[str, Any]:
    """Everything the plan's references may name: the attachments and every asset id written in its arguments."""
    _require_assets(session, user_id, attachments)
    written = [value for step in plan.steps for value in texts_in(step.args) if value.startswith("ast_")]
    rows = {asset_id: row for asset_id, row in get_assets(session, [*attachments, *written]).items() if row.user_id == user_id}
    return planning_assets(list(rows.values()), attachments)
