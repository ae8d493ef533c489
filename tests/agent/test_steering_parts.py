# ruff: noqa: E501 - sentences are read better unbroken
"""What is said of one part of the work under way: it alone is changed or left out, and what is wished for besides takes the place of nothing."""

from __future__ import annotations

import pytest

from agent.contract import Request
from agent.local.planner import LocalPlanner
from agent.steering import revising, waiting
from agent.steering.reading import is_fragment, read
from graphs.amendments import merged
from tests.agent.conversations import NOW, planned
from tools.contract import Tool
from tools.plan import Plan
from tools.registry import registry

FILMS = "make 3 shorts: tea, coffee, cocoa"
FILMS_RU = "сделай два ролика по 12 секунд: про мёд и про воск"
FILMS_TH = "ทำคลิป 15 วิ 2 คลิป เรื่องแมว กับ เรื่องหมา"
MIXED = "make a 12 second short about bees, 2 pictures of roses and a caption about honey"
MIXED_RU = "сделай ролик про чай, подпись к нему и картинку чашки"
CUT = "cut the silences and make it vertical"
CUT_RU = "вырежи паузы и сделай вертикальным"
CUT_TH = "ตัดช่วงเงียบแล้วทำเป็นแนวตั้ง"
FILES: dict[str, tuple[str, ...]] = dict.fromkeys((CUT, CUT_RU, CUT_TH), ("video:talk.mp4",))
READ = "write a 30 second script about tea and read it aloud"
SHORT = "make a 20 second short about tea"
SHORT_RU = "сделай ролик про чай на 20 секунд"
MIXED_TH = "ทำคลิปเรื่องชา แล้วเขียนแคปชั่น แล้ววาดรูปถ้วยชา"
PICTURES_RU = "нарисуй 4 картинки: лев, тигр, волк, лиса"
POSTED = "make a short about tea and post it on my page tomorrow at 9"
POSTED_RU = "сделай ролик про чай и выложи на мою страницу завтра в 9"
POSTED_TH = "ทำคลิปเรื่องชา แล้วลงหน้าเว็บของฉันพรุ่งนี้ 9 โมง"


def amended(house: list[Tool], first: str, then: str) -> Plan:
    """The plan of a run under way after what is said of it, as `graphs.changing` brings it about."""
    plan, reading = planned(house, first, files=FILES.get(first, ())), read(then)
    if rest := revising.taken_out(then, plan):
        return rest
    if reading.move == "select" and reading.selection:
        return revising.chosen(plan, reading.selection, registry()) or plan
    if smaller := revising.fewer(plan, reading.selection):
        return smaller
    assert reading.move == "change" or is_fragment(then), f"{then} is taken for a wish of its own"
    text = waiting.moved(then) or waiting.without_yes(then)
    proposed = LocalPlanner().plan(Request(text, earlier=[plan], under_way=True, now=NOW, timezone="Asia/Bangkok"), house, lambda _: None)
    return merged(plan, proposed, then) or plan


def told(plan: Plan, field: str) -> list[object]:
    return [step.args.get(field) for step in plan.steps]


@pytest.mark.parametrize(
    ("first", "then", "field", "values"),
    [
        (FILMS, "make the second one 45 seconds", "duration_s", [None, 45, None]),
        (FILMS, "the coffee one without music", "music", [None, "none", None]),
        (FILMS, "male voice for the last one", "voice", [None, None, "male"]),
        (FILMS, "swap coffee for matcha", "topic", ["tea", "matcha", "cocoa"]),
        (FILMS, "all of them square please", "aspect", ["1:1"] * 3),
        (FILMS, "make it 45 seconds", "duration_s", [45] * 3),
        (FILMS_RU, "второй сделай без музыки", "music", [None, "none"]),
        (FILMS_RU, "второй без музыки", "music", [None, "none"]),
        (FILMS_RU, "первый пусть будет 20 секунд", "duration_s", [20, 12]),
        (FILMS_RU, "в обоих мужской голос", "voice", ["male", "male"]),
        (FILMS_RU, "у второго другая музыка, спокойная", "music", [None, "calm"]),
        (FILMS_RU, "вместо воска про пыльцу", "topic", ["мёд", "пыльцу"]),
        (FILMS_TH, "คลิปที่สองไม่เอาเพลง", "music", [None, "none"]),
        (FILMS_TH, "อันแรกเอา 30 วิ", "duration_s", [30, 15]),
        (FILMS_TH, "ขอเสียงผู้ชายทั้งสองคลิป", "voice", ["male", "male"]),
        (PICTURES_RU, "тигра сделай белым", "palette", [None, "white", None, None]),
        (MIXED, "the video should be square", "aspect", ["1:1", None, None]),
        (MIXED, "make the short 20 seconds", "duration_s", [20, None, None]),
    ],
)
def test_only_what_is_named_is_changed(house: list[Tool], first: str, then: str, field: str, values: list[object]) -> None:
    assert told(amended(house, first, then), field) == values


@pytest.mark.parametrize(
    ("first", "then", "left"),
    [
        (MIXED, "forget the caption", ["video.short", "image.generate"]),
        (MIXED, "skip the pictures", ["video.short", "script.metadata"]),
        (MIXED, "no caption please", ["video.short", "image.generate"]),
        (MIXED, "stop the video, keep the rest", ["image.generate", "script.metadata"]),
        (MIXED, "never mind the video", ["image.generate", "script.metadata"]),
        (MIXED, "just the pictures", ["image.generate"]),
        (MIXED_RU, "подпись не надо", ["video.short", "image.generate"]),
        (MIXED_RU, "забудь про ролик", ["image.generate"]),
        (MIXED_RU, "только картинку", ["image.generate"]),
        (MIXED_TH, "แคปชั่นไม่ต้องแล้ว", ["video.short", "image.generate"]),
        (MIXED_TH, "ไม่ต้องวาดรูปแล้วค่ะ", ["video.short", "script.metadata"]),
        (POSTED, "don't post it, just make it", ["video.short"]),
        (POSTED_RU, "публиковать не надо", ["video.short"]),
        (POSTED_TH, "ยังไม่ต้องลงนะ ทำคลิปก่อน", ["video.short"]),
    ],
)
def test_a_kind_that_is_not_wanted_is_left_out(house: list[Tool], first: str, then: str, left: list[str]) -> None:
    assert [step.tool for step in amended(house, first, then).steps] == left


@pytest.mark.parametrize(
    ("first", "then", "subjects"),
    [
        (FILMS, "drop the cocoa one", ["tea", "coffee"]),
        (FILMS, "two are enough", ["tea", "coffee"]),
        (FILMS_RU, "второй не нужен", ["мёд"]),
        (FILMS_RU, "про воск не надо", ["мёд"]),
        (FILMS_TH, "เอาแค่เรื่องแมวพอ", ["แมว"]),
        (PICTURES_RU, "последнюю не надо", ["лев", "тигр", "волк"]),
        (PICTURES_RU, "хватит трёх", ["лев", "тигр", "волк"]),
    ],
)
def test_fewer_of_a_kind_are_made(house: list[Tool], first: str, then: str, subjects: list[str]) -> None:
    plan = amended(house, first, then)
    assert [step.args.get("topic", step.args.get("prompt")) for step in plan.steps] == subjects


@pytest.mark.parametrize(
    ("first", "then", "left"),
    [
        (CUT, "don't cut the silences", ["reframe"]), (CUT, "leave the silences in", ["reframe"]), (CUT, "don't make it vertical", ["cut_silence"]),
        (CUT_RU, "паузы не вырезай", ["reframe"]), (CUT_RU, "не вырезай паузы", ["reframe"]), (CUT_TH, "ไม่ต้องตัดช่วงเงียบ", ["reframe"]),
    ],
)  # fmt: skip
def test_an_order_for_a_clip_is_taken_back_alone(house: list[Tool], first: str, then: str, left: list[str]) -> None:
    (step,) = amended(house, first, then).steps
    assert [order["type"] for order in step.args["operations"]] == left


def test_words_are_written_and_not_read(house: list[Tool]) -> None:
    assert [step.tool for step in amended(house, READ, "don't read it").steps] == ["script.write"]


@pytest.mark.parametrize(
    ("first", "then", "changed"),
    [
        (SHORT, "I meant green tea", {"topic": "green tea"}), (SHORT, "call it Tea Time", {"title": "Tea Time"}), (SHORT, "30 seconds is enough", {"duration_s": 30}),
        (SHORT_RU, "я имел в виду зелёный чай", {"topic": "зелёный чай"}), (SHORT_RU, "голос пусть мужской будет", {"voice": "male"}), (SHORT_RU, "назови его «Чайная пауза»", {"title": "Чайная пауза"}),
    ],
)  # fmt: skip
def test_what_is_said_of_it_as_it_is_made_changes_it(house: list[Tool], first: str, then: str, changed: dict[str, object]) -> None:
    (step,) = amended(house, first, then).steps
    assert changed.items() <= step.args.items()


@pytest.mark.parametrize("then", ["let me think", "not sure yet", "hold on", "дай подумать", "погоди", "ขอคิดก่อน"])
def test_who_hesitates_answers_nothing(then: str) -> None:
    assert waiting.hesitates(then) and read(then).move not in ("yes", "no")


def test_so_many_of_a_series_keep_their_posts(house: list[Tool]) -> None:
    plan = amended(house, "10 shorts about houseplants, one every day at 18:00 on my page", "make it 5")
    assert [step.tool for step in plan.steps] == ["video.short", "publishing.plan"] * 5


@pytest.mark.parametrize(
    ("first", "then", "when"),
    [(POSTED, "yes but sunday", "11-22T09"), (POSTED_RU, "давай в 10", "11-21T10"), (POSTED_RU, "лучше в воскресенье", "11-22T09"), (POSTED, "sunday", "11-22T09"), (POSTED, "at 7pm", "11-21T19"), (POSTED_TH, "ขอเป็น 10 โมง", "11-21T10")],
)  # fmt: skip
def test_another_time_is_one_of_what_is_asked_about(house: list[Tool], first: str, then: str, when: str) -> None:
    film, post = amended(house, first, then).steps
    assert str(post.args["when"])[5:13] == when
    assert "duration_s" not in film.args


@pytest.mark.parametrize(
    ("first", "then", "topic"),
    [(POSTED, "about coffee rather", "coffee"), (POSTED_RU, "да, но про кофе", "кофе"), (POSTED_TH, "โอเค แต่ขอเรื่องกาแฟ", "กาแฟ")],
)
def test_a_yes_with_another_subject_is_a_change(house: list[Tool], first: str, then: str, topic: str) -> None:
    assert amended(house, first, then).steps[0].args["topic"] == topic


@pytest.mark.parametrize("then", ["and a fourth about mate", "one more about mate", "also make a poster for honey week", "и ещё один про пыльцу", "и ещё зайца", "ขอเพิ่มเรื่องนกอีกคลิป", "ขออีกคลิปเรื่องนก"])
def test_what_is_wished_for_besides_waits_for_its_turn(then: str) -> None:
    assert read(then).move == "other" and not is_fragment(then)


@pytest.mark.parametrize("then", ["сколько ещё?", "сколько там ещё", "поторопись", "ок жду", "hurry up", "รีบหน่อย"])
def test_impatience_is_answered_with_how_far_it_is(then: str) -> None:
    assert read(then).move == "status"


@pytest.mark.parametrize("then", ["погоди", "подожди", "wait", "hold on", "เดี๋ยวก่อน", "รอก่อน"])
def test_a_wait_holds_what_is_being_made(then: str) -> None:
    assert waiting.calls_off(then)


@pytest.mark.parametrize("then", ["forget my old phone number", "без музыки", "no music", "make a poster", "сделай картинку", "ไม่เอาเพลง", "what about the caption?"])
def test_other_words_leave_no_kind_out(house: list[Tool], then: str) -> None:
    assert revising.taken_out(then, planned(house, MIXED)) is None
