# ruff: noqa: E501 - tables of sentences read better unbroken
"""What is told to be kept is kept whole and with whom it is for; what is asked of memory is looked for by the words of the question."""

from __future__ import annotations

from typing import Any

import pytest

from agent.contract import Request, Writing
from agent.local.planner import LocalPlanner
from agent.preferences import Preference, applied, choices, habit, with_defaults
from agent.rehearsal import Scene, rehearse
from agent.whose import whom
from memory.facts import put_right, statements, subject
from memory.whom import called, key_of, named
from tools.contract import Tool
from tools.plan import Plan, Step


def planned(house: list[Tool], text: str, *before: str) -> Plan:
    return rehearse(Scene(text, history=before), LocalPlanner(), house)


def only(plan: Plan) -> tuple[str, dict[str, Any]]:
    (step,) = plan.steps
    return step.tool, step.args


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("ролики для стоматологии всегда с женским голосом", "стоматологии"), ("рыбакам всегда мужской голос", "рыбакам"),
        ("у стоматологии синий цвет", "стоматологии"), ("клиенту Ромашка всегда делай вертикальные ролики", "Ромашка"),
        ("for Sunny Cafe always use a calm tone", "Sunny Cafe"), ("videos for the dental clinic are always blue", "dental clinic"),
        ("the dental clinic always gets a female voice", "dental clinic"), ("Sunny Cafe's videos are always vertical", "Sunny Cafe"),
        ("у меня есть клиент стоматология, для них всегда синий цвет", "стоматология"), ("our client is Sunny Cafe, for them always blue", "Sunny Cafe"),
        ("мой клиент - Ромашка. им всегда женский голос", "Ромашка"), ("the dental clinic is our client, always use a female voice for them", "dental clinic"), ("for the gym red and square", "gym"), ("ของร้านหวานใจใช้เสียงผู้หญิงเสมอ", "ร้านหวานใจ"), ("ลูกค้า Sunny ต้องใช้ซับไทยทุกครั้ง", "ลูกค้า Sunny"),
    ],
)  # fmt: skip
def test_whom_a_sentence_is_for(sentence: str, name: str) -> None:
    assert whom(sentence) == name


@pytest.mark.parametrize("sentence", [
    "I always want Thai subtitles", "my videos are always square", "the music should always be calm", "use a male voice for my channel always",
    "for reels always use fast music", "from now on use a male voice", "голос всегда мужской", "у нас всегда синий цвет", "мои видео всегда вертикальные",
    "ฉันชอบซับไตเติลภาษาไทยเสมอ", "ร้านเราใช้สีเขียวเสมอ", "ใช้เสียงผู้หญิงเสมอ", "a poster for our yard sale", "make a poster for tomorrow",
])  # fmt: skip
def test_what_is_for_nobody_is_for_everything(sentence: str) -> None:
    assert whom(sentence) == ""


def test_a_client_is_known_however_the_name_is_bent() -> None:
    assert key_of("стоматологии") == key_of("для стоматологию") == key_of("стоматология") and key_of("рыбакам") == key_of("рыбаки")
    assert named(key_of("the dental clinic"), "a clip for our dental clinic") and not named(key_of("the dental clinic"), "a yoga clinic")
    assert named(key_of("ร้านหวานใจ"), "ทำคลิปให้หวานใจเรื่องเค้ก") and not named("", "anything")
    assert called(key_of("Sunny Cafe"), "a short for Sunny Cafe about tea") == "Sunny Cafe"


@pytest.mark.parametrize(
    "text",
    [
        "ролики для стоматологии всегда с женским голосом и в синих тонах", "рыбакам всегда мужской голос и зелёный цвет",
        "for Sunny Cafe always use a calm tone and Thai subtitles", "videos for the dental clinic are always blue",
        "ของร้านหวานใจใช้เสียงผู้หญิงเสมอ", "для стоматологии всегда женский голос, а для рыбаков мужской",
        "for sunny cafe use blue", "для рыбаков зелёный цвет", "ให้ร้านหวานใจใช้สีชมพู", "i have a client, Sunny Cafe, always blue for them",
        "мой клиент - стоматология. им всегда женский голос",
    ],
)  # fmt: skip
def test_a_rule_for_one_client_is_kept_with_whom_it_is_for(house: list[Tool], text: str) -> None:
    plan = with_defaults(planned(house, text), house)
    assert only(plan)[0] == "memory.remember" and only(plan)[1]["text"] == text
    assert all(default.get("whom") for default in only(plan)[1]["defaults"])


def test_always_holds_for_the_next_client_too(house: list[Tool]) -> None:
    text = "для стоматологии всегда женский голос, а для рыбаков мужской"
    (step,) = with_defaults(Plan(steps=[Step(id="r", tool="memory.remember", args={"text": text})]), house).steps
    assert [(default["value"], default["whom"]) for default in step.args["defaults"]] == [("female", "стоматологии"), ("male", "рыбаков")]


def test_a_clients_rule_is_for_their_work_alone_and_wins_there(house: list[Tool]) -> None:
    known = [Preference("voice", "male"), Preference("voice", "female", key_of("dental clinic")), Preference("palette", "blue", key_of("dental clinic"))]
    plan = Plan(steps=[Step(id="a", tool="video.short", title="A short", args={"topic": "whitening"})])
    theirs = applied(plan, known, house, "en", "make a video for the dental clinic about whitening").steps[0]
    assert (theirs.args["voice"], theirs.args["palette"]) == ("female", "blue") and "as always for dental clinic" in theirs.title
    other = applied(plan, known, house, "en", "make a video for the bakery about bread").steps[0]
    assert other.args["voice"] == "male" and "palette" not in other.args and other.title.endswith(", as always)")


def test_a_habit_is_not_learned_across_clients(house: list[Tool]) -> None:
    plan = Plan(steps=[Step(id="a", tool="video.short", args={"topic": "x", "voice": "male"})])
    said = ["a short for Sunny Cafe with a male voice", "a short for the dental clinic with a male voice", "a short with a male voice"]
    assert habit([choices(plan, [], house, None, text) for text in said]) is None
    assert habit([choices(plan, [], house, None, said[0])] * 3) == Preference("voice", "male", key_of("Sunny Cafe"))
    assert habit([choices(plan, [], house, None, said[2])] * 3) == Preference("voice", "male")


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("у стоматологии синий цвет и на вы, без шуток. рыбаки - на ты и с юмором", "у стоматологии синий цвет и на вы, без шуток. рыбаки - на ты и с юмором"),
        ("my instagram is @mangoboulders and the day pass is 450 baht", "my instagram is @mangoboulders and the day pass is 450 baht"),
        ("so my gym is called Mango Boulders", "my gym is called Mango Boulders"),
        ("наш абонемент теперь стоит 3500", "наш абонемент теперь стоит 3500"),
        ("เราเปิดคาเฟ่ขนมเล็กๆ อยู่เชียงใหม่ ชื่อร้าน หวานใจคาเฟ่ นะ จำไว้ด้วยน้า ลูกค้าส่วนใหญ่เป็นเด็กมหาลัย", "เราเปิดคาเฟ่ขนมเล็กๆ อยู่เชียงใหม่ ชื่อร้าน หวานใจคาเฟ่ ลูกค้าส่วนใหญ่เป็นเด็กมหาลัย"),
        ("i run a gym in bangkok, remember that. most customers are expats", "i run a gym in bangkok. most customers are expats"),
        ("the last reel got 12k views and 340 likes on ig, note that down", "the last reel got 12k views and 340 likes on ig"),
        ("โพสต์เมื่อวานได้ 1,250 วิว 88 ไลค์ แชร์ 12 จดไว้ให้หน่อย", "โพสต์เมื่อวานได้ 1,250 วิว 88 ไลค์ แชร์ 12"),
        ("короче у меня два клиента: стоматология и магаз рыболовных снастей, запомни", "у меня два клиента: стоматология и магаз рыболовных снастей"),
        ("for the dental clinic never use emojis", "for the dental clinic never use emojis"), ("запомни для рыбаков всегда зелёный", "для рыбаков всегда зелёный"),
        ("телефон стоматологии 55-66-77", "телефон стоматологии 55-66-77"), ("Sunny Cafe phone is 081 234 5678", "Sunny Cafe phone is 081 234 5678"),
        ("เบอร์ร้านหวานใจ 081-234-5678", "เบอร์ร้านหวานใจ 081-234-5678"), ("не забудь: по субботам мы закрыты", "по субботам мы закрыты"),
        ("เวลาโพสต์เราไม่ชอบใช้อีโมจิเยอะๆ นะคะ", "เวลาโพสต์เราไม่ชอบใช้อีโมจิเยอะๆ"),
        ("whenever i say reel i mean 9:16 15 seconds with music", "whenever i say reel i mean 9:16 15 seconds with music"),
        ("когда я говорю рилс, я имею в виду вертикальное на 15 секунд", "когда я говорю рилс, я имею в виду вертикальное на 15 секунд"),
        ("use my brand colors on everything from now on", "use my brand colors on everything from now on"),
    ],
)
def test_what_is_told_is_kept_whole(house: list[Tool], text: str, kept: str) -> None:
    assert only(planned(house, text)) == ("memory.remember", {"text": kept})


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("my video is 20 seconds too long", ""), ("my video is 10 seconds too long", "make a video about tea"),
        ("for Sunny Cafe make a blue poster about matcha", ""), ("make a video about tea, always with a male voice", ""),
        ("у кота должен быть красный шарф", "сделай ролик про кота"), ("our shop opens at 8, make a reel about it", ""),
        ("ร้านเปิดทุกวัน 8 โมงเช้า ทำโปสเตอร์ให้หน่อย", ""), ("ร้านเราเปิดกี่โมง", ""), ("what do you remember", ""),
        ("a poster for our yard sale, Saturday 9am, 14 Oak Street", ""), ("how much is our day pass", ""),
    ],
)  # fmt: skip
def test_what_wishes_or_asks_is_not_kept(house: list[Tool], text: str, before: str) -> None:
    assert all(step.tool != "memory.remember" for step in planned(house, text, *([before] if before else [])).steps)


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("клиент рыбаки ушёл от нас, удали всё про него", "всё про рыбаки"), ("удали всё про рыбаков", "всё про рыбаков"),
        ("Sunny Cafe left us. delete everything about them", "everything about Sunny Cafe"),
        ("удали клиента рыбаки", "всё про рыбаки"), ("remove the client Sunny Cafe", "everything about Sunny Cafe"), ("ลบลูกค้าหวานใจ", "ทุกอย่างเกี่ยวกับหวานใจ"),
        ("we lost the fishing client, forget everything you know about them", "everything about fishing"),
        ("ร้านหวานใจเลิกจ้างเราแล้ว ลบข้อมูลทั้งหมดของเขา", "ทุกอย่างเกี่ยวกับร้านหวานใจ"),
        ("forget everything about me", "everything about me"), ("забудь всё обо мне", "всё обо мне"), ("ลืมเรื่องวันปิดร้านไปเลยนะ", "วันปิดร้าน"),
    ],
)  # fmt: skip
def test_what_is_forgotten_is_whoever_was_named(house: list[Tool], text: str, query: str) -> None:
    assert only(planned(house, text)) == ("memory.forget", {"query": query})


def test_nobody_is_forgotten_where_it_is_not_said_who(house: list[Tool]) -> None:
    for text in ("delete everything about him", "удали всё про него"):
        plan = planned(house, text)
        assert not plan.steps and plan.reply


@pytest.mark.parametrize(
    ("text", "before", "query", "right"),
    [
        ("forget the orange thing, we're going green now", "", "orange", "we're going green now"),
        ("забудь про оранжевый, теперь мы зелёные", "", "оранжевый", "теперь мы зелёные"),
        ("ไม่ใช่ค่ะ ปิดวันอังคารต่างหาก", "จำไว้นะ ร้านเปิด 10 โมงถึงทุ่มนึง ปิดวันพุธ", "ร้านเปิด 10 โมงถึงทุ่มนึง ปิดวันพุธ", "ร้านเปิด 10 โมงถึงทุ่มนึง ปิดวันอังคาร"),
        ("ไม่ใช่ค่ะ ปิดวันอังคารต่างหาก", "", "ปิดวันอังคาร", "ปิดวันอังคาร"),
    ],
)
def test_what_is_put_right_keeps_the_rest(house: list[Tool], text: str, before: str, query: str, right: str) -> None:
    assert only(planned(house, text, *([before] if before else []))) == ("memory.correct", {"query": query, "text": right})


@pytest.mark.parametrize(
    ("text", "before", "kept"),
    [
        ("нет, мужской", "для стоматологии всегда женский голос", "для стоматологии всегда мужской голос"),
        ("sorry, English subtitles", "for Sunny Cafe always Thai subtitles", "for Sunny Cafe always English subtitles"),
        ("ไม่ใช่ค่ะ เสียงผู้ชายต่างหาก", "ของร้านหวานใจใช้เสียงผู้หญิงเสมอ", "ของร้านหวานใจใช้เสียงผู้ชายเสมอ"),
        ("нет, у стоматологии всегда мужской голос", "привет", "у стоматологии всегда мужской голос"),
    ],
)
def test_a_rule_is_put_right_by_the_one_value(house: list[Tool], text: str, before: str, kept: str) -> None:
    assert only(planned(house, text, before)) == ("memory.remember", {"text": kept})


def test_statements_stand_alone_and_newer_ones_take_the_place_of_older() -> None:
    assert statements("so my instagram is @mango and the day pass is 450 baht") == ["my instagram is @mango", "the day pass is 450 baht"]
    assert subject("the day pass is 450 baht") == subject("our day pass went up to 490") is not None
    assert subject("บัตรรายวันราคา 450 บาท") == subject("บัตรรายวันขึ้นราคาเป็น 490 บาท") is not None
    assert statements("salt and the pepper is fresh") == ["salt and the pepper is fresh"]
    assert put_right("мы работаем с 10 до 19, выходной среда", "выходной вторник") == "мы работаем с 10 до 19, выходной вторник"
    assert put_right("my channel is called Leaf & Co", "my channel is called Moss") == ""


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("what's my brand colour again", "brand colour"), ("какой цвет у стоматологии?", "цвет у стоматологии"),
        ("какой телефон у стоматологии?", "телефон у стоматологии"), ("ร้านเราเปิดกี่โมง", "ร้านเราเปิด"),
        ("how much is a day pass at my gym", "a day pass at my gym"), ("че помнишь про рыбаков?", "рыбаков"),
        ("what do you know about the dental clinic", "the dental clinic"), ("во сколько мы открываемся?", "открываемся"),
        ("when are we closed", "closed"), ("what's Sunny Cafe's phone number", "Sunny Cafe's phone number"), ("телефон стоматологии?", "телефон стоматологии"),
        ("who are my clients", "clients"), ("какие у меня клиенты", "клиенты"), ("หวานใจใช้เสียงอะไร", "หวานใจใช้เสียง"), ("какой голос у рыбаков", "голос у рыбаков"),
    ],
)  # fmt: skip
def test_a_question_is_looked_for_by_its_own_words(house: list[Tool], text: str, query: str) -> None:
    assert only(planned(house, text)) == ("memory.recall", {"query": query})


@pytest.mark.parametrize("text", ["what do you remember", "what do you remember about me?", "что ты помнишь", "что ты обо мне знаешь?", "จำอะไรเกี่ยวกับฉันได้บ้าง"])
def test_all_there_is_is_told_where_all_is_asked(house: list[Tool], text: str) -> None:
    assert only(planned(house, text)) == ("memory.recall", {})


@pytest.mark.parametrize("text", ["сколько стоит ролик", "what voice does it use", "what time should we post", "when do we post next"])
def test_what_asks_of_work_is_no_question_to_memory(house: list[Tool], text: str) -> None:
    plan = LocalPlanner().plan(Request(text), house, Writing())
    assert all(step.tool != "memory.recall" for step in plan.steps)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("i run a climbing gym in bangkok called mango boulders", "i run a climbing gym in bangkok called mango boulders"),
        ("мы делаем торты на заказ в казани", "мы делаем торты на заказ в казани"), ("ร้านเราขายขนมไทยโบราณ", "ร้านเราขายขนมไทยโบราณ"),
        ("so basically our audience is students", "our audience is students"), ("actually my brand color is navy not teal", "my brand color is navy not teal"),
    ],
)  # fmt: skip
def test_what_one_does_is_kept_without_being_asked_to(house: list[Tool], text: str, kept: str) -> None:
    assert only(planned(house, text)) == ("memory.remember", {"text": kept})
