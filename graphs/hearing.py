"""What a message does to the work under way, before it is taken for a wish of its own.

Inside the transaction of `runs.submit`, which has the thread locked.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from agent.steering import phrases, revising, waiting
from agent.steering.following import read_after
from agent.steering.plainly import in_plain_words
from agent.steering.reading import Reading, forgets_more, is_fragment, read, says_no
from agent.steering.said_of_it import may_be_of_it
from agent.steering.words import OWN_FILES
from core import clock
from core.errors import Conflict
from core.events import emit
from core.ids import new_id
from graphs import answering, approvals, continuing, situation, standing
from graphs.scheduler import end_run, lock_run
from graphs.tokens import RUNS, wake
from graphs.views import Heard, WhenBusy
from memory.publications import OPEN, list_publications
from memory.tables import RUN_ENDED, Approval, Message, Run, Thread, User
from memory.threads import add_message
from tools.plan import Plan
from tools.registry import registry


@dataclass(frozen=True)
class Said:
    """A message as it came in. `options`: of the run it may become."""

    user_id: str
    text: str
    attachments: Sequence[str] = ()
    client_ref: str | None = None
    when_busy: WhenBusy = "auto"
    options: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Outcome:
    """The run a message concerned and what it did to it. `wish`: words that are left to be planned, after a stop."""

    run_id: str | None
    heard: Heard
    wish: str | None = None


@dataclass(frozen=True)
class _Place:
    """Where a thread stands. `busy`: its runs that have not ended, oldest first; `asked`: the one whose approval is open (the newest);
    `asking`: the one that put a question; `working`: the one being thought about or running."""

    busy: list[Run]
    asked: Run | None
    asking: Run | None
    working: Run | None


def hear(session: Session, thread: Thread, said: Said) -> Outcome | None:
    """What the message did; None when it is a wish of its own, or the answer to a question.

    Raises Conflict (the thread is busy, and the message is not to wait).
    """
    place = _place(session, thread)
    reading = read_after(said.text, _said_before(session, thread))
    settled = standing.settle(session, said.user_id, said.text, reading)
    if settled is not None:
        return _noted(session, thread, said, settled.reply, place if settled.allowed else None)
    if said.when_busy == "reject" and place.busy:
        hint = "Wait for it, stop it, or send the message with another `when_busy`."
        raise Conflict(f"this conversation is busy with {place.busy[0].id}", hint=hint, details={"run_id": place.busy[0].id})
    if said.when_busy == "enqueue":
        return None
    if said.when_busy == "interrupt" and place.busy and reading.move != "stop":
        _stop(session, thread, said, place)
        return Outcome(None, "started", wish=said.text)
    if said.when_busy == "amend" and reading.move not in ("select", "cheaper", "stop"):
        target = place.asked or place.working
        return _change(session, thread, said, target) if target else None
    if (meant := _of_what_waits(session, thread, said, reading, place)) is not None:
        return meant
    if reading.move == "other" and place.working and not place.asking and not said.attachments and is_fragment(said.text):
        return _changing(session, thread, said, reading, place)
    no_yes = reading.move == "other" or (reading.move == "yes" and not waiting.agrees(said.text, {"deletes"}))
    if no_yes and place.asked and not place.asking and _would_delete(session, place.asked):
        return _nothing_deleted(session, thread, said, reading, place)
    if reading.move == "other" and not said.attachments and _may_be_of_it(said.text, place):
        return _changing(session, thread, said, reading, place)
    mover = _MOVES.get(reading.move)
    return mover(session, thread, said, reading, place) if mover else None


def _may_be_of_it(text: str, place: _Place) -> bool:
    """Whether a message may tell how what is asked about, or made, is to be."""
    target = place.asked or place.working
    return may_be_of_it(text) or bool(target and target.plan and in_plain_words(text, Plan.model_validate(target.plan)) != text)


def _said_before(session: Session, thread: Thread) -> str:
    """The person's message before this one; empty when there is none."""
    query = select(Message.text).where(Message.thread_id == thread.id, Message.role == "user")
    return session.scalar(query.order_by(Message.created_at.desc(), Message.id.desc()).limit(1)) or ""


def _place(session: Session, thread: Thread) -> _Place:
    busy = list(session.scalars(select(Run).where(Run.thread_id == thread.id, Run.status.not_in(RUN_ENDED)).order_by(Run.created_at)))
    query = select(Approval.run_id).where(Approval.run_id.in_([run.id for run in busy]), Approval.status == "pending")
    asked_id = session.scalar(query.order_by(Approval.created_at.desc()).limit(1)) if busy else None
    asked = next((run for run in busy if run.id == asked_id), None)
    asking = next((run for run in busy if run.status == "asking"), None)
    if asked and asking and asking.created_at > asked.created_at:
        asked = None  # the question came later: it is what is being answered
    working = next((run for run in busy if run.status in ("running", "thinking", "queued") and run.kind == "chat"), None)
    return _Place(busy, asked, asking, working)


def _of_what_waits(session: Session, thread: Thread, said: Said, reading: Reading, place: _Place) -> Outcome | None:
    """What a message means only because something waits for a yes, or is being made; None when that makes no difference to it."""
    if place.asking is not None or said.attachments or not (reading.move in ("other", "change") or reading.rest):
        return None
    target = place.asked or place.working
    rest = revising.taken_out(said.text, Plan.model_validate(target.plan)) if target and target.plan else None
    if target and rest:
        return _unwanted(session, thread, said, place, target, rest)
    if place.asked is None and place.working and waiting.disagrees(said.text):
        return _meanwhile(session, thread, said, place, "stop_or_change")
    if place.asked is None:
        return _stopping(session, thread, said, Reading("stop"), place) if place.working and waiting.calls_off(said.text) else None
    effects = {effect for approval in approvals.pending(session, place.asked.id) for effect in approval.effects}
    if waiting.agrees(said.text, effects):
        return _answered(approved=True)(session, thread, said, reading, place)
    if waiting.declines(said.text):
        return _answered(approved=False)(session, thread, said, reading, place)
    if waiting.asks_plan(said.text) or waiting.hesitates(said.text) or waiting.disagrees(said.text):
        return _told(session, thread, said, Reading("status"), place)
    return _change(session, thread, said, place.asked) if "publishes" in effects and waiting.moved(said.text) else None


def _unwanted(session: Session, thread: Thread, said: Said, place: _Place, run: Run, rest: Plan) -> Outcome | None:
    """Part of the work is not wanted: the rest goes on. Where that is all of it, it is stopped, or the answer is no."""
    if rest.steps:
        return _change(session, thread, said, run)
    if place.asked is not None:
        return _answered(approved=False)(session, thread, said, Reading("no"), place)
    return _stopping(session, thread, said, Reading("stop"), place)


_Mover = Callable[[Session, Thread, Said, Reading, _Place], Outcome | None]


def _answered(*, approved: bool) -> _Mover:
    """A yes or a no to everything that is asked about. A yes behind something else, which failed, may mean that: it is asked again."""

    def move(session: Session, thread: Thread, said: Said, reading: Reading, place: _Place) -> Outcome | None:
        if place.asked is None:
            key = "still_on_it" if approved else "stop_or_change"
            return _meanwhile(session, thread, said, place, key)
        run = lock_run(session, place.asked.id)
        if approved and situation.overtaken(session, run):
            language = phrases.language_of(said.text, run.options.get("language", ""))
            return _noted(session, thread, said, situation.waits(session, run, language), None)
        _keep(session, thread, said, run)
        for approval in approvals.pending(session, run.id):
            answering.answer(session, approval.id, said.user_id, approved=approved)
        return Outcome(run.id, "approved" if approved else "rejected")

    return move


def _would_delete(session: Session, run: Run) -> bool:
    return any("deletes" in approval.effects for approval in approvals.pending(session, run.id))


def _nothing_deleted(session: Session, thread: Thread, said: Said, reading: Reading, place: _Place) -> Outcome | None:
    """Whatever else is said while a deletion is asked about is no yes: it is off, or a later "ok" to something else would delete. A
    message that says so and nothing else is its answer; another is a wish of its own. Something else to be forgotten is asked about
    beside it."""
    if forgets_more(said.text):
        return None
    if says_no(said.text):
        return _answered(approved=False)(session, thread, said, reading, place)
    assert place.asked is not None
    for approval in approvals.pending(session, place.asked.id):
        answering.answer(session, approval.id, said.user_id, approved=False)
    return None


def _select(session: Session, thread: Thread, said: Said, reading: Reading, place: _Place) -> Outcome | None:
    """Some steps only: of what is asked about at once; of what is running as a change."""
    if place.asking is not None and place.asked is None:
        return None
    if place.asked is None or reading.selection is None:
        return _change(session, thread, said, place.working) if place.working else None
    run = lock_run(session, place.asked.id)
    (first, *others) = approvals.pending(session, run.id)
    plan = Plan.model_validate(run.plan)
    smaller = revising.chosen(plan, reading.selection, registry()) if first.step_id is None and not others else None
    if smaller is None:
        return _change(session, thread, said, run)
    _keep(session, thread, said, run)
    if smaller.steps:
        answering.answer(session, first.id, said.user_id, approved=True, only=[step.id for step in smaller.steps])
        _confirm(session, thread, run, said, smaller)
        return Outcome(run.id, "narrowed")
    answering.answer(session, first.id, said.user_id, approved=False)
    return Outcome(run.id, "rejected")


def _confirm(session: Session, thread: Thread, run: Run, said: Said, plan: Plan) -> None:
    """Say back which parts were understood: the work begins with them, and a wrong one can still be stopped."""
    language = phrases.language_of(said.text, run.options.get("language", ""))
    titles = [step.title or step.tool for step in plan.steps]
    add_message(session, thread, "assistant", phrases.say("narrowed", language, titles=phrases.listed(titles, language)), run_id=run.id)


def _changing(session: Session, thread: Thread, said: Said, reading: Reading, place: _Place) -> Outcome | None:
    target = place.asked or (None if place.asking else place.working)
    return _change(session, thread, said, target) if target else None


def _change(session: Session, thread: Thread, said: Said, run: Run) -> Outcome | None:
    """Have the run's plan thought over; a run begun by name has nobody to think: the message is a wish of its own."""
    if run.kind != "chat":
        return None
    run = lock_run(session, run.id)
    message = _keep(session, thread, said, run)
    run.changes = [*run.changes, message.id]
    if said.when_busy == "amend":
        run.options = {**run.options, "insisted": [*run.options.get("insisted", []), message.id]}
    run.wake = True
    session.flush()
    wake(session, RUNS)
    return Outcome(run.id, "changing")


def _stopping(session: Session, thread: Thread, said: Said, reading: Reading, place: _Place) -> Outcome | None:
    if not place.busy:
        if reading.rest:
            return Outcome(None, "started", wish=reading.rest)
        return _noted(session, thread, said, _nothing_stopped(session, said, reading), None)
    stopped = _stop(session, thread, said, place, wrong=reading.wrong)
    return Outcome(stopped.id, "stopped", wish=reading.rest or None)


def _wronged(session: Session, thread: Thread, said: Said, reading: Reading, place: _Place) -> Outcome | None:
    """ "Wrong file": stops the work on it. While something is asked it is an answer, or a change of what is asked about."""
    if place.asking is not None or place.asked is not None or said.attachments:
        return _changing(session, thread, said, reading, place)
    return _stopping(session, thread, said, reading, place)


def _nothing_stopped(session: Session, said: Said, reading: Reading) -> str:
    """The answer to a stop where nothing runs. What is planned for publication is left alone, and said to be."""
    language = phrases.language_of(said.text, session.get_one(User, said.user_id).language)
    told = [phrases.say("nothing_to_stop", language)]
    if reading.wrong:
        told.append(phrases.say("right_file", language))
    elif planned := len(list_publications(session, said.user_id, statuses=OPEN)):
        told.append(phrases.say("planned_stay", language, count=planned))
    return " ".join(told)


def _meanwhile(session: Session, thread: Thread, said: Said, place: _Place, key: str) -> Outcome | None:
    """A word or two said while the work goes on, answered at once. None when nothing goes on, or a question is open."""
    if place.working is None or place.asking is not None:
        return None
    return _noted(session, thread, said, phrases.say(key, phrases.language_of(said.text, _spoken(place))), None)


def _told(session: Session, thread: Thread, said: Said, reading: Reading, place: _Place) -> Outcome | None:
    """ "What are you doing?", and a hello in the middle of the work."""
    if reading.move == "hello" and place.working is None:
        return None
    if reading.move == "price" and place.asking is not None:
        return None  # asked back: the question stands
    if reading.where and not place.busy and OWN_FILES.search(said.text.lower()):
        return None  # all of a person's files are found by a tool
    language = phrases.language_of(said.text, _spoken(place))
    told = situation.told(session, thread, said.user_id, language, where=reading.where, price=reading.price)
    return _noted(session, thread, said, told, None) if told else None


def _thanked(session: Session, thread: Thread, said: Said, reading: Reading, place: _Place) -> Outcome | None:
    if place.asked is not None and place.asking is None:  # thanks are no yes: what is asked is asked still
        language = phrases.language_of(said.text, place.asked.options.get("language", ""))
        told = f"{phrases.say('welcome', language)} {situation.told(session, thread, said.user_id, language)}"
        return _noted(session, thread, said, told, None)
    return _meanwhile(session, thread, said, place, "thanked")


def _spoken(place: _Place) -> str:
    """The language of the work, for a word that has none of its own ("ok")."""
    return place.working.options.get("language", "") if place.working else ""


def _stop(session: Session, thread: Thread, said: Said, place: _Place, *, wrong: bool = False) -> Run:
    """Stop everything of the thread; the run that was at work, or that asked, carries the message. wrong: it was the wrong file."""
    at_work = next((run for run in place.busy if run.status in ("running", "thinking")), None)
    foremost = at_work or place.asked or place.asking or place.busy[0]
    if said.when_busy != "interrupt" and not read(said.text).rest:
        _keep(session, thread, said, foremost)
    language = phrases.language_of(said.text, foremost.options.get("language", ""))
    for run in reversed(place.busy):  # the newest first, or the end of one would begin the next
        if run.id != foremost.id:
            run.options = {**run.options, "stopped_with": foremost.id}
            answering.stop(session, run.id, said.user_id, quietly=True)
    waiting = [text for run in place.busy if run.id != foremost.id and (text := continuing.wish_in_words(session, run))]
    more = phrases.say("right_file", language) if wrong else ""
    answering.stop(session, foremost.id, said.user_id, language, waiting=waiting, more=more)
    return foremost


def _go_on(session: Session, thread: Thread, said: Said, reading: Reading, place: _Place) -> Outcome | None:
    if place.asked is not None:
        return _answered(approved=True)(session, thread, said, reading, place)
    language = phrases.language_of(said.text)
    if place.asking is not None:
        return None
    if place.busy:
        return _noted(session, thread, said, phrases.say("still_on_it", language), None)
    unfinished = continuing.last_unfinished(session, thread.id)
    if unfinished is None:
        return _noted(session, thread, said, phrases.say("nothing_to_continue", language), None)
    run = continuing.take_up(session, unfinished, said.user_id)
    message = _keep(session, thread, said, run)
    run.message_id = message.id
    session.flush()
    continuing.take_up_waiting(session, unfinished, said.user_id)
    return Outcome(run.id, "continued")


def _noted(session: Session, thread: Thread, said: Said, reply: str, place: _Place | None) -> Outcome:
    """Answer at once, with no planner: a run that is over. `place`: what is asked may be allowed by now."""
    run = Run(id=new_id("run"), thread_id=thread.id, user_id=said.user_id, kind="chat", status="thinking", options=said.options,
              created_at=clock.now(), started_at=clock.now())  # fmt: skip
    session.add(run)
    session.flush()
    run.message_id = _keep(session, thread, said, run).id
    emit(session, "run.started", thread_id=thread.id, run_id=run.id, data={"kind": "chat"})
    add_message(session, thread, "assistant", reply, run_id=run.id, client_ref=f"report:{run.id}")
    end_run(session, run, "done", reply=reply)
    if place is not None and place.asked is not None:
        answering.answer_what_is_allowed(session, place.asked.id, said.user_id)
    return Outcome(run.id, "noted")


def _keep(session: Session, thread: Thread, said: Said, run: Run) -> Message:
    """The message, kept as one that steers."""
    told = {"run_id": run.id, "attachments": said.attachments, "client_ref": said.client_ref}
    return add_message(session, thread, "user", said.text, steers=True, **told)


_MOVES: dict[str, _Mover] = {
    "yes": _answered(approved=True), "no": _answered(approved=False),
    "stop": _stopping, "wrong": _wronged, "continue": _go_on, "select": _select, "cheaper": _changing, "change": _changing,
    "status": _told, "price": _told, "hello": _told, "thanks": _thanked,
}  # fmt: skip
