# ruff: noqa: E501 - sentences are read better unbroken
"""Steering a conversation on real workers: approvals in words, changes, stops, going on, permissions and budgets."""

from __future__ import annotations

import time
from decimal import Decimal

import pytest

from core.database import transaction
from core.errors import Conflict, InvalidInput
from core.ids import new_id
from core.settings import settings
from graphs import advance, hearing, runs, snapshots
from graphs.language import language_of
from graphs.leases import Leases
from graphs.perform import work_once
from graphs.views import RunOptions
from memory import budgets, permissions
from memory.tables import Run as RunRow
from memory.tables import User
from memory.threads import create_thread
from tests.emulators.openai import Fault, OpenAI
from tests.emulators.rule_model import RuleModel
from tests.graphs.stack import wait_until
from tools.plan import Plan, Step

ENDED = ("done", "failed", "cancelled")


@pytest.fixture
def person(database):
    """Somebody with no permissions and no budget."""
    with transaction() as session:
        user = User(id=new_id("usr"), name="Somebody")
        session.add(user)
    return user.id


class Talk:
    """A conversation worked off by this process: no worker has to start, and nothing happens between two calls."""

    def __init__(self, user_id: str) -> None:
        self.user_id = user_id
        with transaction() as session:
            self.thread_id = create_thread(session, user_id).id
        self.leases = Leases("test", [])

    def say(self, text, **kwargs):
        return runs.submit(user_id=self.user_id, text=text, thread_id=self.thread_id, **kwargs)

    def call(self, *steps, **kwargs):
        return runs.submit_plan(user_id=self.user_id, plan=Plan(steps=list(steps)), thread_id=self.thread_id, **kwargs)

    def work(self):
        """Until nothing waits."""
        while advance.advance_once(self.leases) or work_once(["light", "network"], self.leases, None):
            continue

    def think(self):
        """Advance runs, work on no step."""
        while advance.advance_once(self.leases):
            continue

    def run(self, run_id):
        return snapshots.get_run(run_id)

    def replies(self):
        return [message.text for message in snapshots.snapshot(self.thread_id).messages if message.role == "assistant"]


@pytest.fixture(scope="module")
def language_model():
    """An OpenAI server whose model is made of rules."""
    with OpenAI() as emulator:
        yield emulator


@pytest.fixture
def planner(request, language_model, monkeypatch):
    """Who plans: `local`, or the model behind the OpenAI server (`both_planners`). A model that fails would be replaced by `local`, so
    its faults are the test's."""
    if getattr(request, "param", "local") == "local":
        yield "local"
        return
    rules, answers = RuleModel("lab_tools"), []
    language_model.answer = lambda body: answers.append(rules(body)) or answers[-1]
    monkeypatch.setenv("OPENAI_API_KEY", language_model.key)
    monkeypatch.setenv("OPENAI_BASE_URL", language_model.url)
    settings.cache_clear()
    yield "model"
    monkeypatch.undo()
    settings.cache_clear()
    assert answers and not [answer for answer in answers if isinstance(answer, Fault)]


both_planners = pytest.mark.parametrize("planner", ["local", "model"], indirect=True)


@pytest.fixture
def talk(person, by_hand, planner):
    return Talk(person)


def post(ledger, words="hi", step_id="post", needs=(), **args):
    return Step(id=step_id, tool="lab.post", title=f"Post {words}", args={"ledger": str(ledger), "words": words, **args}, needs=list(needs))


def ask(talk, ledger, text="hi"):
    run = talk.say(f'post "{text}" to the ledger "{ledger}"')
    talk.think()
    run = talk.run(run.id)
    assert run.status == "approving", (run.status, run.reply)
    return run


@pytest.mark.parametrize(
    ("planner", "word"),
    [("local", "yes"), ("local", "да, давай"), ("local", "ได้เลยครับ"), ("local", "continue"), ("model", "да, давай")],
    indirect=["planner"],
)
def test_a_yes_in_words_is_the_approvals_answer(talk, tmp_path, word):
    run = ask(talk, tmp_path / "ledger")
    answered = talk.say(word)
    assert (answered.id, answered.heard) == (run.id, "approved")
    talk.work()
    assert talk.run(run.id).status == "done" and (tmp_path / "ledger").read_text() == "hi\n"


@pytest.mark.parametrize(
    ("planner", "word", "said"),
    [("local", "no", "did not start"), ("local", "нет", "не начато"), ("local", "ไม่ครับ", "ยังไม่ได้เริ่ม"), ("model", "нет", "не начато")],
    indirect=["planner"],
)
def test_a_no_in_words_starts_nothing_and_is_answered_in_its_language(talk, tmp_path, word, said):
    run = ask(talk, tmp_path / "ledger")
    assert talk.say(word).heard == "rejected"
    talk.work()
    assert talk.run(run.id).status == "done" and said in talk.replies()[-1]
    assert not (tmp_path / "ledger").exists()


def test_an_approval_shows_what_becomes_public_and_is_bound_to_plan_and_price(talk, tmp_path):
    run = talk.call(post(tmp_path / "ledger", price_usd=0.5))
    (approval,) = run.approvals
    (step,) = approval.steps
    assert "words: hi" in step.public and step.cost_usd == Decimal("0.5") and approval.seconds > 0
    with pytest.raises(Conflict, match="shown"):
        runs.approve(approval.id, user_id=talk.user_id, approved=True, cost_usd=Decimal("0.4"))
    with pytest.raises(Conflict, match="shown"):
        runs.approve(approval.id, user_id=talk.user_id, approved=True, plan_hash="another")
    runs.approve(approval.id, user_id=talk.user_id, approved=True, plan_hash=approval.plan_hash, cost_usd=approval.cost_usd)
    talk.work()
    assert talk.run(run.id).status == "done"


def test_some_steps_only_by_words_and_by_name(talk, tmp_path):
    ledger = tmp_path / "ledger"
    steps = [post(ledger, f"w{n}", f"p{n}") for n in range(1, 6)]
    run = talk.call(*steps)
    assert talk.say("only the first three").heard == "narrowed"
    talk.work()
    assert talk.run(run.id).status == "done" and ledger.read_text().split() == ["w1", "w2", "w3"]
    ledger.unlink()
    again = talk.call(*steps)
    with pytest.raises(InvalidInput, match="p9"):
        runs.approve(again.approvals[0].id, user_id=talk.user_id, approved=True, only=["p9"])
    runs.approve(again.approvals[0].id, user_id=talk.user_id, approved=True, only=["p2"])
    talk.work()
    assert ledger.read_text().split() == ["w2"] and [step.name for step in talk.run(again.id).steps] == ["p2"]
    ledger.unlink()
    talk.call(post(ledger, "made"), Step(id="nap", tool="lab.nap", args={"duration_s": 0}))
    assert talk.say("не публикуй").heard == "narrowed"
    talk.work()
    assert not ledger.exists()


@both_planners
def test_a_wish_while_an_approval_is_open_does_not_wait_for_it(talk, tmp_path):
    asked = ask(talk, tmp_path / "ledger")
    other = talk.say("take a nap for 0 seconds")
    talk.work()
    assert talk.run(other.id).status == "done" and talk.run(asked.id).status == "approving"


def test_stop_in_words_stops_everything_and_continue_redoes_nothing(talk, tmp_path):
    ledger = tmp_path / "ledger"
    run = talk.call(post(ledger, "once", "one"), Step(id="two", tool="lab.nap", args={"duration_s": 0}, needs=["one"]),
                    options=RunOptions(approve=["publishes"]))  # fmt: skip
    work_once(["network"], talk.leases, None)
    queued = talk.say("take a nap for 0 seconds")
    assert talk.say("หยุด").heard == "stopped"
    assert {talk.run(run_id).status for run_id in (run.id, queued.id)} == {"cancelled"}
    assert "หยุดแล้ว" in talk.replies()[-1]
    runs.resume(run.id, user_id=talk.user_id)
    talk.work()
    resumed = snapshots.list_runs(user_id=talk.user_id, thread_id=talk.thread_id, status="done")[0]
    assert resumed.continues == run.id and [step.reused for step in resumed.steps] == [True, False]
    assert ledger.read_text() == "once\n", "published once, though the plan ran in two runs"
    with pytest.raises(Conflict, match="already"):
        runs.resume(run.id, user_id=talk.user_id)


@pytest.mark.parametrize(
    ("planner", "word"),
    [("local", "continue"), ("local", "продолжай"), ("local", "ทำต่อ"), ("model", "ทำต่อ")],
    indirect=["planner"],
)
def test_continue_takes_up_a_conversations_run(talk, word):
    run = talk.say("take a nap for 0.05 seconds")
    talk.think()
    talk.say("stop")
    going = talk.say(word)
    assert going.heard == "continued" and going.continues == run.id
    talk.work()
    done = talk.run(going.id)
    assert done.status == "done" and "Slept 0.05 s" in (done.reply or "")
    assert talk.say(word).heard == "noted"


def test_nothing_to_stop_and_nothing_to_continue_are_told(talk):
    for text, told in (("stop", "Nothing is running"), ("продолжай", "Незаконченного"), ("หยุด", "ไม่มีงาน")):
        run = talk.say(text)
        assert run.status == "done" and told in (run.reply or ""), run.reply


@both_planners
def test_a_message_while_busy_waits_or_is_refused_as_asked(talk):
    first = talk.say("take a nap for 0 seconds")
    with pytest.raises(Conflict, match="busy"):
        talk.say("take a nap for 0 seconds", when_busy="reject")
    second = talk.say("take a nap for 0.01 seconds", when_busy="interrupt")
    assert second.heard == "started" and talk.run(first.id).status == "cancelled"
    third = talk.say("take a nap for 0.02 seconds")
    assert third.heard == "queued"
    fourth = talk.say("stop, take a nap for 0.03 seconds")
    assert fourth.id not in (second.id, third.id) and talk.run(third.id).status == "cancelled"
    talk.work()
    assert talk.run(fourth.id).status == "done" and "0.03" in (talk.run(fourth.id).reply or "")


@both_planners
def test_what_a_change_does_not_concern_becomes_a_wish_of_its_own(talk, tmp_path):
    run = talk.say("take a nap for 0.05 seconds")
    talk.think()
    told = talk.say(f'no, post "x" to the ledger "{tmp_path / "l"}"')
    assert (told.id, told.heard) == (run.id, "changing")
    talk.work()
    others = [found for found in snapshots.list_runs(user_id=talk.user_id, thread_id=talk.thread_id) if found.id != run.id]
    assert talk.run(run.id).status == "done" and [found.status for found in others] == ["approving"]


@both_planners
def test_dropping_a_part_of_what_runs_leaves_the_rest(talk, tmp_path):
    run = talk.say(f'take a nap for 0.05 seconds and post "x" to the ledger "{tmp_path / "l"}"')
    talk.think()
    assert talk.run(run.id).status == "approving", talk.run(run.id).reply
    assert talk.say("don't post it").heard == "narrowed"
    talk.work()
    done = talk.run(run.id)
    assert done.status == "done" and [step.tool for step in done.steps] == ["lab.nap"] and not (tmp_path / "l").exists()


@pytest.mark.parametrize(
    ("planner", "change", "said"),
    [
        ("local", "make it 0.1 seconds instead", "changed"), ("local", "сделай 0.1 секунды", "изменено"), ("local", "เอา 0.1 วินาที", "เปลี่ยนแล้ว"),
        ("model", "сделай 0.1 секунды", "изменено"),
    ],
    indirect=["planner"],
)  # fmt: skip
def test_a_running_plan_is_changed_in_words_and_said_back(talk, change, said):
    run = talk.say("take a nap for 0.3 seconds")
    talk.think()
    assert (told := talk.say(change)).heard == "changing" and told.id == run.id
    talk.think()
    assert said in talk.replies()[-1]
    talk.work()
    done = talk.run(run.id)
    assert done.status == "done" and [step.args["duration_s"] for step in done.steps] == [0.1]


@both_planners
def test_an_approval_is_changed_in_words_and_asked_about_again(talk, tmp_path):
    ledger = tmp_path / "ledger"
    run = talk.say(f'take a nap for 0.3 seconds and post "x" to the ledger "{ledger}"')
    talk.think()
    (first,) = [approval for approval in talk.run(run.id).approvals if approval.status == "pending"]
    assert talk.say("0.1 seconds instead").heard == "changing"
    talk.think()
    (again,) = [approval for approval in talk.run(run.id).approvals if approval.status == "pending"]
    assert again.plan_hash != first.plan_hash
    assert talk.say("cheaper").heard == "changing"
    talk.think()
    assert "costs nothing" in talk.replies()[-1]
    assert talk.say("only the first five").heard == "changing"
    talk.think()
    assert "only 2 parts" in talk.replies()[-1]
    talk.say("да")
    talk.work()
    done = talk.run(run.id)
    assert done.status == "done" and ledger.read_text() == "x\n"
    assert [step.args["duration_s"] for step in done.steps if step.tool == "lab.nap"] == [0.1]


@pytest.mark.parametrize(
    ("planner", "remember", "asked", "kept", "forget"),
    [
        ("local", "remember that my channel is called Leaf", "what do you remember about my channel?", "Leaf", "forget that my channel is called Leaf"),
        ("model", "запомни, что мой канал называется Листок", "что ты помнишь о моём канале?", "Листок", "забудь, что мой канал называется Листок"),
        ("model", "จำไว้ว่าช่องของฉันชื่อใบไม้", "จำอะไรเกี่ยวกับช่องของฉันได้บ้าง", "ใบไม้", "ลืมเรื่องช่องของฉันชื่อใบไม้"),
    ],
    indirect=["planner"],
)  # fmt: skip
def test_what_is_remembered_is_said_and_forgotten_on_request(talk, remember, asked, kept, forget):
    def reply_to(text):
        run = talk.say(text)
        talk.work()
        while talk.run(run.id).status == "approving":
            talk.say("yes")
            talk.work()
        assert talk.run(run.id).status == "done", talk.run(run.id)
        return talk.run(run.id).reply or ""

    assert kept in reply_to(remember)
    assert kept in reply_to(asked)
    reply_to(forget)
    assert kept not in reply_to(asked)


def test_what_is_being_done_is_told_at_once(talk, tmp_path):
    run = talk.say("take a nap for 0.1 seconds")
    talk.say("take a nap for 0.2 seconds")
    talk.think()
    for text, told in (("what are you doing?", "I'm working on “Sleep"), ("что ты делаешь?", "Работаю над этим"), ("ถึงไหนแล้ว", "กำลังทำ")):
        answer = talk.say(text)
        assert answer.heard == "noted" and told in (answer.reply or "") and "0.2" in (answer.reply or ""), answer.reply
    assert (talk.say("спасибо!").reply or "").startswith("Пожалуйста")
    assert "still on it" in (talk.say("ok").reply or "") and "“stop”" in (talk.say("no").reply or "")
    assert talk.run(run.id).status == "running"
    talk.work()
    assert "is done" in (talk.say("are you done?").reply or "")
    ask(talk, tmp_path / "ledger")
    assert "Жду вашего «да» или «нет»" in (talk.say("чего ждёшь?").reply or "")


def test_why_something_failed_is_told_on_request(talk):
    run = talk.say("break it failed")
    talk.work()
    assert talk.run(run.id).status == "failed"
    answer = talk.say("why did it fail?")
    assert answer.heard == "noted" and "did not work out" in (answer.reply or "") and "no sound" in (answer.reply or ""), answer.reply
    assert "Не получилось: «" in (talk.say("почему не получилось?").reply or "")


def test_a_word_aside_is_no_part_of_the_answer_to_a_question(talk):
    asked = talk.say("take a nap")
    talk.think()
    assert talk.run(asked.id).status == "asking"
    aside = talk.say("what are you waiting for?")
    assert aside.heard == "noted" and "waiting for your answer" in (aside.reply or "")
    assert talk.say("0.1 seconds").heard == "answered"
    talk.work()
    assert "Slept 0.1 s" in (talk.run(asked.id).reply or ""), talk.run(asked.id)


def test_words_that_only_steer_are_answered_in_their_language_and_leave_the_works_own(talk):
    run = talk.say("take a nap for 0.3 seconds")
    talk.think()
    talk.say("сделай 0.1 секунды")
    talk.think()
    assert "изменено" in talk.replies()[-1]
    with transaction() as session:
        row = session.get_one(RunRow, run.id)
        assert (language_of(session, row), language_of(session, row, of_work=True)) == ("ru", "en")


def test_a_stop_is_answered_once_and_continue_takes_up_what_waited_behind(talk):
    run = talk.say("take a nap for 0.01 seconds")
    talk.think()
    waiting = talk.say("take a nap for 0.02 seconds")
    assert talk.say("stop").heard == "stopped"
    (stopped,) = talk.replies()
    assert stopped.startswith("Stopped.") and "“take a nap for 0.02 seconds”" in stopped
    assert talk.say("continue").continues == run.id
    talk.work()
    done = snapshots.list_runs(user_id=talk.user_id, thread_id=talk.thread_id, status="done")
    assert [found.continues for found in reversed(done)] == [run.id, waiting.id]
    assert "nothing unfinished" in (talk.say("continue").reply or "")


# Permissions and budgets -----------------------------------------------------------------------------------------------------------


def test_never_ask_below_a_price_holds_until_taken_back(talk, tmp_path):
    said = talk.say("never ask below $1")
    assert said.heard == "noted" and "$1" in (said.reply or "")
    free = talk.call(Step(id="a", tool="lab.buy", args={"ledger": str(tmp_path / "l")}))
    assert free.status == "running"
    assert talk.call(post(tmp_path / "l")).status == "approving", "spending is allowed, publishing is not"
    assert "less than $1" in (talk.say("what may you do without asking?").reply or "")
    talk.say("спрашивай меня всегда")
    assert talk.call(Step(id="a", tool="lab.buy", args={"ledger": str(tmp_path / "l")})).status == "approving"
    with transaction() as session:
        assert permissions.standing(session, talk.user_id) == []


def test_drafts_may_be_posted_always_and_public_posts_may_not(talk, tmp_path):
    waiting = talk.call(post(tmp_path / "l", "draft"))
    assert waiting.status == "approving"
    talk.say("always post drafts")
    assert talk.run(waiting.id).status == "running", "what is asked is allowed now"
    assert talk.call(post(tmp_path / "l", "for all")).status == "approving"


def test_a_budget_stops_the_run_with_what_is_done(talk, tmp_path):
    assert "$0.25" in (talk.say("my budget is $0.25 a day").reply or "")
    buys = [
        Step(id=f"b{n}", tool="lab.buy", args={"ledger": str(tmp_path / "l"), "duration_s": n / 1000}, needs=[f"b{n - 1}"] if n > 1 else [])
        for n in range(1, 5)
    ]
    run = talk.call(*buys)
    assert "budget" in run.approvals[0].warning
    talk.say("yes")
    talk.work()
    ended = talk.run(run.id)
    assert [step.status for step in ended.steps] == ["done", "done", "failed", "skipped"]
    assert ended.error["code"] == "over_budget" and "$0.20 of $0.25 a day" in ended.error["message"]
    assert (tmp_path / "l").read_text().count("paid") == 2
    talk.say("бюджет 5 долларов в день")
    going = talk.say("продолжай")
    talk.work()
    assert talk.run(going.id).status == "done", talk.run(going.id).error
    assert (tmp_path / "l").read_text().count("paid") == 4, "what was paid for is not paid for again"
    assert "$0.40" in (talk.say("how much have I spent?").reply or "")


def test_two_at_once_cannot_both_have_the_last_dollar(stack, person, tmp_path):
    with transaction() as session:
        budgets.set_limits(session, person, {"day": Decimal("0.15")})
    buys = [Step(id=f"b{n}", tool="lab.buy", args={"ledger": str(tmp_path / "l"), "duration_s": 0.3 + n / 100}) for n in range(4)]
    run = runs.submit_plan(user_id=person, plan=Plan(steps=buys), options=RunOptions(approve=["spends"]))
    ended = wait_until(lambda: (found := snapshots.get_run(run.id)).status in ENDED and found)
    assert sorted(step.status for step in ended.steps) == ["done", "failed", "failed", "failed"]
    assert (tmp_path / "l").read_text().count("paid") == 1


def test_a_changed_running_plan_keeps_what_is_finished_and_cancels_what_is_affected(stack, person, tmp_path):
    tally = tmp_path / "tally"
    args = {"pages": 3, "page_seconds": 0.0, "tally": str(tally)}
    album = Step(id="album", tool="lab.album", args={**args, "slow_page": 3, "slow_s": 60})
    run = runs.submit_plan(user_id=person, plan=Plan(steps=[album]))

    def waiting():
        found = {step.name: step.status for step in snapshots.get_run(run.id).steps}
        return found.get("album/page3") == "running" and found.get("album/page2") == "done" and found

    wait_until(waiting)
    began = time.monotonic()
    runs.amend(run.id, Plan(steps=[Step(id="album", tool="lab.album", args={**args, "slow_page": 3, "slow_s": 0.1})]), user_id=person)
    ended = wait_until(lambda: (found := snapshots.get_run(run.id)).status in ENDED and found)
    assert ended.status == "done" and ended.steps[0].outputs["pages"] == 3 and time.monotonic() - began < 20
    carved = sorted(line.strip() for line in tally.read_text().splitlines())
    assert carved == ["3 pages", "page 1", "page 2", "page 3", "page 3"], "only the page that changed was carved again"


def test_a_stop_with_nothing_to_stop_says_so_and_leaves_the_calendar(talk, monkeypatch):
    assert talk.say("stop").reply == "Nothing is running right now, so there is nothing to stop."
    assert "Send me the right one" in (talk.say("stop stop wrong file").reply or "")
    monkeypatch.setattr(hearing, "list_publications", lambda *args, **kwargs: ["one"])
    answer = talk.say("стоп, отмена")
    assert answer.heard == "noted" and "1 публикация" in (answer.reply or "") and not answer.steps, answer


def test_the_wrong_file_is_reason_enough_to_stop_and_thanks_are_no_yes(talk, tmp_path):
    run = talk.say("take a nap for 5 seconds")
    talk.think()
    assert talk.say("เดี๋ยวๆ หยุดก่อน ผิดไฟล์").heard == "stopped" and talk.run(run.id).status == "cancelled"
    assert "ส่งไฟล์ที่ถูกต้อง" in talk.replies()[-1]
    asked = ask(talk, tmp_path / "ledger")
    thanked = talk.say("thanks, lovely")
    assert "welcome" in (thanked.reply or "") and "yes or no" in (thanked.reply or "") and talk.run(asked.id).status == "approving"


def test_where_and_for_how_much_is_told_of_what_runs_and_of_what_is_done(talk):
    talk.say("take a nap for 0.1 seconds")
    talk.think()
    assert "Это бесплатно" in (talk.say("сколько это займёт и сколько стоит?").reply or "")
    talk.work()
    assert "is done" in (talk.say("where is it?").reply or "") and "costs nothing" in (talk.say("how much did it cost?").reply or "")


def test_the_time_zone_is_set_in_words_and_kept(talk):
    assert "Asia/Bangkok" in (talk.say("my timezone is Bangkok").reply or "")
    with transaction() as session:
        assert session.get_one(User, talk.user_id).timezone == "Asia/Bangkok"
    assert "Europe/Moscow" in (talk.say("считай время по Москве").reply or "")
    assert "Bangkok" in (talk.say("my time zone is Nowhereville").reply or ""), "an example of what is understood"
    with transaction() as session:
        assert session.get_one(User, talk.user_id).timezone == "Europe/Moscow"


def test_budgets_in_other_money_are_asked_about_and_several_are_set_at_once(talk):
    assert "в долларах" in (talk.say("поставь лимит пятьсот рублей в день и пять тысяч в месяц").reply or "")
    with transaction() as session:
        assert not budgets.limits(session, talk.user_id)
    assert "$10 a day and $100 a month" in (talk.say("no more than ten dollars a day and $100 a month").reply or "")
    assert "$100 a month ($100 left)" in (talk.say("how much of my monthly budget is left?").reply or "")


def test_a_limit_is_put_right_by_the_sentence_after_it(talk):
    talk.say("don't spend more than $30 this month")
    assert talk.say("Hmm, make that 50, we have more clients now").heard == "noted"
    with transaction() as session:
        assert budgets.limits(session, talk.user_id)["month"] == Decimal(50)
