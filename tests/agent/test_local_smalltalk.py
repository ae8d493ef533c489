"""Messages that ask for no work: greetings, how one speaks to a friend, questions about JARVIS itself. Answered in their language."""

from __future__ import annotations

import pytest

from agent.language import detect
from agent.phrases import PHRASES
from tests.agent.conversations import planned
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("hey man", "hello"), ("hellooo", "hello"), ("yo wassup", "hello"), ("здарова", "hello"), ("สวัสดีค่าาา", "hello"), ("ว่าไง", "hello"),
        ("lol", "nothing"), ("ok do it", "nothing"), ("ну делай", "nothing"), ("го", "nothing"), ("ค่ะ", "nothing"), ("555555", "nothing"),
        ("you suck", "insulted"), ("ты тупой?", "insulted"), ("เซ็งอะ", "insulted"),
        ("how much does it cost", "priced_at_all"), ("это бесплатно?", "priced_at_all"), ("ฟรีไหม", "priced_at_all"),
        ("do i need an account?", "account"), ("надо регистрироваться?", "account"), ("ต้องสมัครก่อนไหม", "account"),
        ("is my data private?", "private"), ("где хранятся мои файлы?", "private"), ("ข้อมูลปลอดภัยไหม", "private"),
        ("can you speak thai?", "tongues"), ("ты говоришь по-русски?", "tongues"), ("พูดไทยได้ไหม", "tongues"),
        ("เดี๋ยวก่อน ยังไม่เอา", "left"), ("nah", "left"), ("บายๆ", "bye"),
    ],
)  # fmt: skip
def test_it_is_answered_as_a_person_would_answer(text: str, key: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    language = detect(text)
    assert not plan.steps and plan.reply
    assert plan.reply.split("{")[0][:20] == PHRASES[language][key].split("{")[0][:20]


def test_the_time_is_told_in_the_persons_zone(house: list[Tool]) -> None:
    assert "10:00" in (planned(house, "what time is it?").reply or "")  # of the scene


@pytest.mark.parametrize("text", ["i hate you", "i love this", "я тебя обожаю", "รักเธอ"])
def test_what_one_feels_for_it_is_not_kept(text: str, house: list[Tool]) -> None:
    assert not planned(house, text).steps


@pytest.mark.parametrize("text", ["what can you do?", "что ты умеешь?", "ทำอะไรได้บ้าง"])
def test_what_it_can_do_is_told_in_sentences_with_no_gaps(text: str, house: list[Tool]) -> None:
    """Every sentence it tells one to type is understood."""
    reply = planned(house, text).reply or ""
    assert reply.count("•") == 9 and "…" not in reply and "coffee; " not in reply
    quotes = {"en": "“”", "ru": "«»", "th": "“”"}[detect(text)]
    offered = [part.split(quotes[1])[0] for part in reply.split(quotes[0])[1:]]
    of_a_file = ("cut the", "вырежи", "ตัดช่วง", "what is this", "что это", "ไฟล์นี้")
    on_the_page = ("page", "страниц", "หน้าเว็บ")  # what is to be put there is asked
    for wish in offered:
        plan = planned(house, wish, files=["video:talk.mp4"] if any(words in wish for words in of_a_file) else [])
        assert plan.steps or (plan.question and any(words in wish for words in on_the_page)), wish


@pytest.mark.parametrize("text", ["i want to delete my account", "cancel my subscription", "удали мой аккаунт", "ลบบัญชีของฉัน"])
def test_there_is_no_account_to_delete(text: str, house: list[Tool]) -> None:
    assert planned(house, text).reply == PHRASES[detect(text)]["no_account"]


@pytest.mark.parametrize(
    "text",
    ["delete all my data", "delete everything you know about me", "удали все мои данные", "удали всё что ты про меня знаешь",
     "ลบข้อมูลทั้งหมดของฉัน"],
)
def test_all_that_is_remembered_is_forgotten_in_any_words(text: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert [step.tool for step in plan.steps] == ["memory.forget"]
    assert plan.steps[0].args["query"] in ("everything", "everything about me", "всё", "ทุกอย่างเกี่ยวกับฉัน")
