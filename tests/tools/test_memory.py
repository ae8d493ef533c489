"""The memory tools: remembered, told again, replaced, corrected and forgotten, in the person's language and for them alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from core.database import forget_engine, transaction
from core.errors import ToolRetry
from core.ids import new_id
from memory.tables import User
from tools.executor import AssetFile, Call, execute

Use = Callable[..., dict[str, Any]]


@pytest.fixture(scope="module")
def tables(engines: Path) -> Iterator[None]:
    from memory.migrate import upgrade

    upgrade()
    yield
    forget_engine()


@pytest.fixture
def use(tables: None, recorder: Any, tmp_path: Path) -> Use:
    people: dict[str, str] = {}

    def run(name: str, person: str = "me", language: str = "en", files: dict[str, AssetFile] | None = None, **args: Any) -> dict[str, Any]:
        if person not in people:
            people[person] = new_id("usr")
            with transaction() as session:
                session.add(User(id=people[person], name=people[person], timezone="UTC"))
        output = execute(Call(name, args, files or {}, str(tmp_path), "stp_1", people[person], "thr_1", language), recorder).output
        assert output is not None
        return output

    return run


def test_remembered_and_told_again(use: Use) -> None:
    assert use("memory.recall")["summary"].startswith("I don't remember anything about you yet.")
    assert use("memory.remember", text="my channel is called Leaf & Co")["summary"] == "I'll remember that: my channel is called Leaf & Co"
    use("memory.remember", text="I like jazz in the morning")
    assert use("memory.recall")["summary"] == "I remember 2 things:\n• I like jazz in the morning\n• my channel is called Leaf & Co"
    assert use("memory.recall", query="name of my channel")["summary"] == "This is what I remember:\n• my channel is called Leaf & Co"
    assert use("memory.recall", query="tractor engines")["summary"] == "I remember nothing about tractor engines."
    assert "ผมไม่มีความจำเรื่อง" in use("memory.recall", language="th", query="รถแทรกเตอร์")["summary"]


def test_the_newer_answer_takes_the_place_of_the_older(use: Use) -> None:
    use("memory.remember", text="my channel is called Leaf & Co")
    said = use("memory.remember", text="my channel is called Green Room")["summary"]
    assert said == "I'll remember that: my channel is called Green Room (until now it was: my channel is called Leaf & Co)"
    assert use("memory.recall")["summary"].splitlines()[1:] == ["• my channel is called Green Room"]
    use("memory.correct", query="channel", text="my channel is called Moss")
    assert use("memory.recall")["summary"].splitlines()[1:] == ["• my channel is called Moss"]


def test_forgotten_when_it_is_clear_what(use: Use) -> None:
    for text in ("Anna paints the thumbnails", "Anna writes the hooks", "мой канал называется Сад"):
        use("memory.remember", text=text)
    with pytest.raises(ToolRetry, match="several things"):
        use("memory.forget", query="Anna")
    with pytest.raises(ToolRetry, match="nothing about"):
        use("memory.forget", query="submarines")
    assert use("memory.forget", query="Anna hooks")["summary"] == "Forgotten: Anna writes the hooks"
    assert use("memory.forget", language="ru", query="название моего канала")["summary"] == "Забыл: мой канал называется Сад"
    assert use("memory.forget", query="everything about me")["forgotten"] == 1


def test_a_document_is_read_and_found_by_its_sentences(use: Use, tmp_path: Path) -> None:
    notes = tmp_path / "brand.md"
    between = "We write short sentences. " * 30
    notes.write_text(f"# Brand\n\nOur logo is a fern on cream paper. {between}The mascot is a snail named Bo.\n")
    file = AssetFile("ast_1", "text", str(notes), "brand.md")
    said = use("memory.remember", files={"ast_1": file}, file="ast_1")
    assert said["summary"].startswith("I have read brand.md") and len(said["memories"]) > 1
    assert "snail named Bo" in use("memory.recall", query="what is the mascot called", limit=1)["summary"]


def test_nobody_hears_of_another(use: Use) -> None:
    use("memory.remember", text="my vault code is 4711")
    assert use("memory.recall", person="other", query="vault code")["memories"] == []
    with pytest.raises(ToolRetry):
        use("memory.forget", person="other", query="vault code")
    assert use("memory.forget", person="other", query="everything")["forgotten"] == 0
    assert "4711" in use("memory.recall", query="vault code")["summary"]


def rule(field: str, value: Any, whom: str = "") -> dict[str, Any]:
    return {"field": field, "value": value, "whom": whom}


def test_two_clients_rules_stand_beside_each_other_and_each_is_replaced_alone(use: Use) -> None:
    use("memory.remember", text="для стоматологии всегда женский голос", defaults=[rule("voice", "female", "стоматологии")])
    use("memory.remember", text="рыбакам всегда мужской голос", defaults=[rule("voice", "male", "рыбакам")])
    use("memory.remember", text="голос всегда мужской", defaults=[rule("voice", "male")])
    newer = rule("voice", "male", "стоматология")
    said = use("memory.remember", language="ru", text="у стоматологии всегда мужской голос", defaults=[newer])
    assert "до сих пор было: для стоматологии всегда женский голос" in said["summary"]
    kept = {record["text"] for record in use("memory.recall")["memories"]}
    assert kept == {"у стоматологии всегда мужской голос", "рыбакам всегда мужской голос", "голос всегда мужской"}


def test_all_of_one_client_is_forgotten_by_name_and_nothing_else(use: Use) -> None:
    use("memory.remember", text="рыбакам всегда мужской голос", defaults=[rule("voice", "male", "рыбакам")])
    use("memory.remember", text="рыбаки - на ты и с юмором. у стоматологии синий цвет")
    use("memory.remember", text="мой город - Казань")
    with pytest.raises(ToolRetry):
        use("memory.forget", query="всё про кофейню", language="ru")
    said = use("memory.forget", query="всё про рыбаки", language="ru")
    assert said["forgotten"] == 2 and "на ты и с юмором" in said["summary"]
    assert {record["text"] for record in use("memory.recall")["memories"]} == {"у стоматологии синий цвет", "мой город - Казань"}
    use("memory.remember", text="ของร้านหวานใจใช้เสียงผู้หญิงเสมอ", defaults=[rule("voice", "female", "ร้านหวานใจ")])
    use("memory.remember", text="หวานใจเปิดสาขาใหม่ที่ลำพูน")
    assert use("memory.forget", query="ร้านหวานใจ", language="th")["forgotten"] == 2
    assert use("memory.forget", query="everything about me")["forgotten"] == 2


def test_of_two_facts_told_in_one_breath_each_is_put_right_alone(use: Use) -> None:
    use("memory.remember", text="so my instagram is @mangoboulders and the day pass is 450 baht")
    assert "450 baht" in use("memory.remember", text="our day pass went up to 490")["summary"]
    assert {record["text"] for record in use("memory.recall")["memories"]} == {
        "my instagram is @mangoboulders", "our day pass went up to 490"
    }  # fmt: skip
    use("memory.remember", person="th", text="ร้านเปิด 10 โมงถึงทุ่มนึง ปิดวันพุธ")
    use("memory.correct", person="th", language="th", query="ปิดวันอังคาร", text="ปิดวันอังคาร")
    assert [record["text"] for record in use("memory.recall", person="th")["memories"]] == ["ร้านเปิด 10 โมงถึงทุ่มนึง ปิดวันอังคาร"]


def test_a_question_is_answered_and_not_with_all_there_is(use: Use) -> None:
    for text in ("our brand colour is navy", "our slogan is Fresh daily", "the day pass is 450 baht", "у стоматологии синий цвет"):
        use("memory.remember", text=text)
    assert use("memory.recall", query="brand colour")["summary"].splitlines()[1:] == ["• our brand colour is navy"]
    assert use("memory.recall", query="a day pass at my gym")["summary"].splitlines()[1:] == ["• the day pass is 450 baht"]
    assert use("memory.recall", language="ru", query="цвет у стоматологии")["summary"].splitlines()[1:] == ["• у стоматологии синий цвет"]
    told = use("memory.recall", language="ru", query="телефон у стоматологии")["summary"]
    assert told.startswith("Именно этого я не знаю") and "синий цвет" in told
    assert "nothing about opening hours" in use("memory.recall", query="opening hours")["summary"]
    use("memory.remember", text="у меня два клиента: стоматология и магаз рыболовных снастей")
    assert "рыболовных" in use("memory.recall", language="ru", query="рыбаков")["summary"]


def test_of_a_statement_in_parts_only_the_part_that_is_meant_is_forgotten(use: Use) -> None:
    use("memory.remember", text="ร้านเปิด 10 โมงถึงทุ่มนึง ปิดวันพุธ")
    use("memory.remember", text="Anna writes the hooks, in blue ink")
    assert "ที่ยังจำอยู่คือ: ร้านเปิด 10 โมงถึงทุ่มนึง" in use("memory.forget", language="th", query="วันปิดร้าน")["summary"]
    use("memory.forget", query="what Anna writes")
    assert [record["text"] for record in use("memory.recall")["memories"]] == ["ร้านเปิด 10 โมงถึงทุ่มนึง"]


def test_of_a_client_who_is_named_nothing_of_another_is_told(use: Use) -> None:
    use("memory.remember", text="для стоматологии всегда синие тона", defaults=[rule("palette", "blue", "стоматологии")])
    use("memory.remember", text="рыбакам всегда мужской голос и зелёный цвет", defaults=[rule("palette", "green", "рыбакам")])
    use("memory.remember", text="у стоматологии на вы, без шуток")
    told = use("memory.recall", language="ru", query="цвет у стоматологии")["summary"].splitlines()[1:]
    assert told == ["• для стоматологии всегда синие тона"]


def test_what_is_denied_is_put_right_in_its_place_and_a_rule_keeps_whom_it_is_for(use: Use) -> None:
    use("memory.remember", text="for Sunny Cafe always use red colours", defaults=[rule("palette", "red", "Sunny Cafe")])
    use("memory.remember", text="Sunny Cafe likes no music")
    now = {"field": "palette", "value": "green"}
    said = use("memory.correct", query="Sunny Cafe red", text="Sunny Cafe's colour is green now, not red", defaults=[now])
    assert "for Sunny Cafe always use green colours" in said["summary"]
    texts = {record["text"] for record in use("memory.recall")["memories"]}
    assert texts == {"for Sunny Cafe always use green colours", "Sunny Cafe likes no music"}


def test_what_was_never_said_is_not_put_in_the_place_of_something_else(use: Use) -> None:
    use("memory.remember", text="Kolosok likes no music")
    use("memory.correct", query="Kolosok terracotta", text="Kolosok's colour is olive now, not terracotta")
    assert {record["text"] for record in use("memory.recall")["memories"]} == {"Kolosok likes no music", "Kolosok's colour is olive"}


def test_a_rule_is_not_forgotten_for_a_fact_that_shares_a_word(use: Use) -> None:
    use("memory.remember", text="we sell Thai food")
    with pytest.raises(ToolRetry):
        use("memory.forget", query="Thai subtitles")
