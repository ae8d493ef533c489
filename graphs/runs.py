"""The one door in. Chat, REST, CLI, bots and schedules all come through here: submit, approve, amend, cancel, go on, look.

Each function is one transaction and gives a view; tokens to workers are sent after it commits.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from sqlalchemy import select
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from agent.report import broken_report
from core import clock
from core.database import deadlocked, transaction
from core.errors import Conflict, InvalidInput, NotFound
from core.events import emit
from core.ids import new_id
from graphs import amendments, answering, approvals, continuing
from graphs.catalogue import catalogue, switched_off
from graphs.earlier import earlier_plans
from graphs.hearing import Outcome, Said, hear
from graphs.inputs import assets_for, require_assets, thread_for
from graphs.language import language_of
from graphs.resolve import as_asset, attachments_of, planning_assets
from graphs.scheduler import cancel_steps, end_run, lock_run, steps_of
from graphs.snapshots import run_view
from graphs.tokens import RUNS, wake, working
from graphs.views import ApprovalView, RunOptions, RunView, WhenBusy
from memory.assets import get_assets
from memory.tables import RUN_ENDED, Message, Run, Thread, User
from memory.threads import MAX_MESSAGE_CHARS, add_message, find_by_client_ref, get_thread
from tools.plan import Plan
from tools.registry import registry
from tools.validate import check


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
    when_busy: WhenBusy = "auto",
) -> RunView:
    """A message from a person; the view's `heard` tells what it did.

    A yes, no, stop, change or "go on" moves the work under way (`graphs.hearing`); the answer to a question goes to the run that asked;
    everything else is a new run, queued behind a running one of the same thread. `when_busy` decides instead of the words: `enqueue`,
    `amend` the running plan, `interrupt` it, or `reject` the message.

    The same `client_ref` twice in a thread is the same message: the run it concerned is given again.
    Raises InvalidInput (nothing said, too long), NotFound (thread, attachment), Conflict (busy and `reject`).
    """
    if not text.strip() and not attachments:
        raise InvalidInput("the message is empty", hint="Say what you would like to have made.")
    if len(text) > MAX_MESSAGE_CHARS:
        raise InvalidInput(f"the message is longer than {MAX_MESSAGE_CHARS} characters", hint="Send long texts as a file.")
    chosen = (options or RunOptions()).model_dump(mode="json")
    said = Said(user_id, text, attachments, client_ref, when_busy, chosen)
    for tries_left in reversed(range(_TRIES)):
        try:
            with working() as session:
                return _taken_in(session, thread_for(session, user_id, thread_id, channel, channel_ref), said)
        except OperationalError as error:
            if not deadlocked(error) or not tries_left:
                raise
    raise AssertionError("unreachable")


_TRIES = 3
"""A message locks its thread and then its run, a worker that tells of the run the other way round: where they meet, one goes again."""


def _taken_in(session: Session, thread: Thread, said: Said) -> RunView:
    """What a message did, or the run that it began."""
    session.refresh(thread, with_for_update={"key_share": True})  # two messages at once: one after the other
    earlier = find_by_client_ref(session, thread.id, said.client_ref) if said.client_ref else None
    if earlier is not None and earlier.run_id:
        return run_view(session, earlier.run_id)
    require_assets(session, said.user_id, said.attachments)
    heard = hear(session, thread, said)
    if heard is not None and heard.wish is None:
        return _view(session, heard)
    asking = session.scalar(select(Run.id).where(Run.thread_id == thread.id, Run.status == "asking").order_by(Run.created_at).limit(1))
    if asking:
        return _view(session, _answer(session, thread, asking, said))
    return _view(session, _queue(session, thread, said, heard.wish if heard and heard.wish else said.text))


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
        thread = thread_for(session, user_id, thread_id, "direct", f"{user_id}:{client_ref}" if client_ref else None)
        session.refresh(thread, with_for_update={"key_share": True})  # the same call twice at once: one after the other
        query = select(Run.id).where(Run.thread_id == thread.id, Run.options["client_ref"].astext == client_ref)
        existing = session.scalar(query.limit(1)) if client_ref else None
        if existing:
            return run_view(session, existing)
        known = assets_for(session, user_id, plan, attachments)
        checked = check(plan, registry(), known, switched_off=switched_off(session))
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
        if approvals.ask_for_plan(session, run, checked, known) is not None:
            run.status = "approving"
        else:
            answering.start(session, run)
        return run_view(session, run.id)


def preview(*, user_id: str, text: str, attachments: Sequence[str] = (), thread_id: str | None = None) -> Plan:
    """What JARVIS would do with a message: the plan, checked and priced. Runs nothing, writes nothing."""
    from agent.choose import plan_with_fallback, planners
    from agent.contract import Request, Turn, Writing
    from agent.language import detect
    from graphs.remembered import as_always
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
        require_assets(session, user_id, attachments)
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
    with transaction() as session:
        plan = as_always(session, user_id, planned.plan, tools, user.language or detect(text), text)
    return check(plan, registry(), known, switched_off=off) if plan.steps else plan


def approve(
    approval_id: str,
    *,
    user_id: str,
    approved: bool,
    note: str = "",
    only: Sequence[str] | None = None,
    plan_hash: str | None = None,
    cost_usd: Decimal | None = None,
) -> ApprovalView:
    """A person's yes or no, or (`only`: step ids) a yes to some steps. `plan_hash`, `cost_usd`: what they were shown.

    Raises NotFound, Conflict (answered already, or not what was shown), Expired (nothing was started), InvalidInput (`only` names nothing).
    """
    shown: dict[str, Any] = {"plan_hash": plan_hash, "cost_usd": cost_usd}
    with working() as session:
        return approvals.view(answering.answer(session, approval_id, user_id, approved=approved, only=only, note=note, **shown))


def amend(run_id: str, plan: Plan, *, user_id: str) -> RunView:
    """Replace the plan of a run that runs or waits for approval: steps that stay as they were keep running or keep their results; the
    others and whatever needs them are stopped and done anew (a step whose work is the same as before gets its old result by its key).

    Raises NotFound, Conflict (the run has no plan under way), InvalidPlan.
    """
    with working() as session:
        run = lock_run(session, run_id)
        if run.status not in ("running", "approving"):
            raise Conflict(f"this run is {run.status}; only a running one can be changed", hint="Send a new message instead.")
        amendments.apply(session, run, plan, user_id=user_id)
        if run.status == "approving":
            _propose_again(session, run)
        return run_view(session, run.id)


def amend_in_words(run_id: str, text: str, *, user_id: str, client_ref: str | None = None) -> RunView:
    """The same, said in words in the run's conversation. Raises NotFound, Conflict (it has ended, or was begun without a conversation)."""
    with transaction() as session:
        run = session.get(Run, run_id)
        if run is None:
            raise NotFound(f"there is no run {run_id}", hint="`jarvis runs` lists yours.")
        if run.status in RUN_ENDED:
            raise Conflict(f"this run is {run.status}; only a running one can be changed", hint="Send a new message instead.")
        if run.kind != "chat":
            raise Conflict("this run was begun by name, so there is nobody to read the words", hint="Give the changed plan.")
        thread_id = run.thread_id
    return submit(user_id=user_id, text=text, thread_id=thread_id, client_ref=client_ref, when_busy="amend")


def cancel(run_id: str, *, user_id: str) -> RunView:
    """Stop a run: at once for what waits, within a second for what works. What is finished stays. Idempotent."""
    with working() as session:
        answering.stop(session, run_id, user_id)
        return run_view(session, run_id)


def resume(run_id: str, *, user_id: str) -> RunView:
    """Take a stopped or failed run up again: a new run with its plan, in which finished steps are not done twice.

    Raises NotFound, Conflict (it has not stopped, or was taken up already).
    """
    with working() as session:
        old = lock_run(session, run_id)
        taken = session.scalar(select(Run.id).where(Run.continues == old.id).limit(1))
        if taken:
            raise Conflict(f"this run was taken up again already, by {taken}", hint="Look at that one.", details={"run_id": taken})
        run = continuing.take_up(session, old, user_id)
        return run_view(session, run.id).model_copy(update={"heard": "continued"})


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


def _view(session: Session, outcome: Outcome) -> RunView:
    assert outcome.run_id is not None
    return run_view(session, outcome.run_id).model_copy(update={"heard": outcome.heard})


def _queue(session: Session, thread: Thread, said: Said, text: str) -> Outcome:
    """A new run for a wish."""
    busy = session.scalar(select(Run.id).where(Run.thread_id == thread.id, Run.status.not_in(RUN_ENDED)).limit(1))
    run = Run(
        id=new_id("run"),
        thread_id=thread.id,
        user_id=said.user_id,
        kind="chat",
        status="queued",
        options=said.options,
        wake=True,
        created_at=clock.now(),
    )
    session.add(run)
    session.flush()
    message = add_message(session, thread, "user", text, run_id=run.id, attachments=said.attachments, client_ref=said.client_ref)
    run.message_id = message.id
    emit(session, "run.queued", thread_id=thread.id, run_id=run.id, data={"text": text[:500]})
    wake(session, RUNS)
    return Outcome(run.id, "queued" if busy else "started")


def _answer(session: Session, thread: Thread, run_id: str, said: Said) -> Outcome:
    run = lock_run(session, run_id)
    first = session.get_one(Message, run.message_id) if run.message_id else None
    add_message(session, thread, "user", said.text, run_id=run.id, attachments=said.attachments, client_ref=said.client_ref)
    if first is not None and said.attachments:
        first.attachments = [*first.attachments, *said.attachments]  # "which video?" answered with a file: the run now has it
    run.status, run.wake = "thinking", True
    session.flush()
    wake(session, RUNS)
    return Outcome(run.id, "answered")


def _propose_again(session: Session, run: Run) -> None:
    """The plan a run asks about was replaced: ask about the new one, or begin when there is nothing to ask."""
    plan = Plan.model_validate(run.plan)
    known = assets_for(session, run.user_id, plan, attachments_of(session, run))
    if approvals.ask_for_plan(session, run, plan, known) is not None:
        return
    if run.kind == "chat":
        run.wake = True  # its graph sees that nothing is open any more
        wake(session, RUNS)
    else:
        answering.start(session, run)
