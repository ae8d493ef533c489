
"""How work stands, what was made last, what is called off where nothing goes out, and leave to publish: none of it begins new work."""

from __future__ import annotations

import pytest

from agent.steering.reading import read
from tests.agent.conversations import planned, said
from tools.contract import Tool

HOW_FAR = [
    "how much longer till it is finished?", "is it nearly finished", "will it be ready soon?",
    "how much longer will it take?", "how much longer?",
    "when will the video be finished?", "how long do I still have to wait?", "how much time is left?", "are we there yet?",
    "has it finished yet?",
    "сколько ещё осталось ждать до конца?", "сколько осталось до готовности?", "будет ли готово скоро?", "когда будет готов ролик?",
    "почти готово?", "ещё долго ждать?", "เหลืออีกนานแค่ไหน", "วิดีโอจะเสร็จเมื่อไหร่", "ต้องรออีกนานไหม",
]  # fmt: skip
NOT_HOW_FAR = [
    "how much longer can the video be?", "make it longer", "how much does it cost?", "сколько осталось до нового года?",
    "make a video about how long it takes to finish a marathon", "сделай видео о том, сколько осталось ждать до зимы",
]  # fmt: skip
LAST = [
    "what was I just making?", "what was the last thing you did?", "what were we just doing?", "what did you make last?",
    "что я только что делала?", "чем мы только что занимались?", "над чем я работал?", "что было последним?",
    "เมื่อกี้ทำอะไรอยู่", "ล่าสุดทำอะไรไป", "งานล่าสุดคืออะไร",
]  # fmt: skip
CALLED_OFF = [
    ("draw ten owls", "cancel that, I changed my mind", "nothing to stop"),
    ("make a short video about bees", "cancel it, changed my mind", "nothing to stop"),
    ("write a script about tea", "actually cancel that, no longer needed", "nothing to stop"),
    ("сделай видео про вулканы на 40 секунд", "отмени, я передумала", "останавливать нечего"),
    ("спокойная музыка на минуту", "отмена, не надо", "останавливать нечего"),
    ("напиши сценарий про чай", "отменяй, я передумал", "останавливать нечего"),
    ("วาดนกฮูก 10 ตัว", "ยกเลิกเลย เปลี่ยนใจแล้ว", "ไม่มีอะไรต้องหยุด"),
    ("ทำคลิปเรื่องผึ้ง", "ยกเลิกดีกว่า ไม่เอาแล้ว", "ไม่มีอะไรต้องหยุด"),
    ("แต่งเพลงเปียโน", "ขอยกเลิกนะคะ เปลี่ยนใจ", "ไม่มีอะไรต้องหยุด"),
]
ALLOWS = [
    "публикуй без моего подтверждения", "публикуй сразу, не жди меня", "можешь публиковать без спроса", "выкладывай без моего разрешения",
    "публикуй всё без согласования со мной", "выкладывай сам, не дожидаясь меня", "публиковать можно без подтверждения",
    "больше не жди моего подтверждения перед публикацией", "ต่อไปโพสต์ได้เลยไม่ต้องรอฉันอนุมัติ", "โพสต์ได้เลย ไม่ต้องรออนุมัติ",
    "จากนี้ไปโพสต์เองได้เลยไม่ต้องรอคำตอบจากฉัน", "เผยแพร่ได้เลยไม่ต้องให้ฉันยืนยัน", "ต่อไปไม่ต้องรอให้ฉันอนุมัติก่อนโพสต์",
    "post without my approval from now on", "you don't have to wait for my ok to publish",
]  # fmt: skip
ASKS_AGAIN = [
    "не публикуй без моего подтверждения", "ничего не выкладывай без моего разрешения", "публиковать только после моего подтверждения",
    "ห้ามโพสต์ถ้าฉันยังไม่อนุมัติ", "รอฉันอนุมัติก่อนโพสต์ทุกครั้ง", "don't post without my approval",
]  # fmt: skip
NO_SETTING = [
    "сделай видео про то, как публиковать без спроса", "опубликуй пост про скидки, не жди", "выложи это видео на ютуб сразу",
    "โพสต์คลิปนี้ลงยูทูบเลย ไม่ต้องรอ", "โพสต์เลยไม่ต้องรอ", "ไม่ต้องโพสต์ รอฉันก่อน", "ทำได้เลยไม่ต้องถามทุกครั้ง",
]  # fmt: skip
ALL_ALONE = [
    ("just do everything without asking", "I ask before I publish"),
    ("делай всё сразу, без вопросов", "Спрашиваю перед публикацией"),
    ("ไม่ต้องถามก่อน ทำได้เลยทุกครั้ง", "จะถามก็ต่อเมื่อ"),
    ("ทำได้เลยไม่ต้องถามทุกครั้ง", "จะถามก็ต่อเมื่อ"),
]


@pytest.mark.parametrize("message", HOW_FAR)
def test_how_far_the_work_is_is_asked(message: str) -> None:
    assert read(message).move == "status"


@pytest.mark.parametrize("message", NOT_HOW_FAR)
def test_nobody_asks_how_far_it_is(message: str) -> None:
    assert read(message).move != "status"


@pytest.mark.parametrize("message", LAST)
def test_what_was_made_last_is_told(house: list[Tool], message: str) -> None:
    plan = planned(house, "make a short video about volcanoes", message)
    assert not plan.steps and "volcanoes" in (plan.reply or "")
    assert said(planned(house, message)) == [("asset.search", {"limit": 1})]


@pytest.mark.parametrize(("before", "message", "answer"), CALLED_OFF)
def test_what_goes_nowhere_is_no_post_to_cancel(house: list[Tool], before: str, message: str, answer: str) -> None:
    plan = planned(house, before, message)
    assert not plan.steps and answer in (plan.reply or "")


@pytest.mark.parametrize(
    ("before", "message"),
    [
        ("make a short video about bees and post it on youtube tomorrow at 6pm", "cancel that, I changed my mind"),
        ("сделай видео про пчёл и выложи на ютуб завтра в 18:00", "отмени, я передумала"),
        ("ทำคลิปเรื่องผึ้งแล้วลงยูทูบพรุ่งนี้หกโมงเย็น", "ยกเลิกเลย เปลี่ยนใจแล้ว"),
    ],
)
def test_a_post_is_cancelled(house: list[Tool], before: str, message: str) -> None:
    assert said(planned(house, before, message)) == [("publishing.cancel", {})]


@pytest.mark.parametrize("message", ALLOWS)
def test_publishing_is_allowed(message: str) -> None:
    found = read(message)
    assert found.move == "allow" and found.allowance is not None and found.allowance.effect == "publishes"


@pytest.mark.parametrize("message", ASKS_AGAIN)
def test_it_is_to_be_asked(message: str) -> None:
    assert read(message).move == "revoke"


@pytest.mark.parametrize("message", NO_SETTING)
def test_nothing_is_allowed_for_good(message: str) -> None:
    assert read(message).move not in ("allow", "revoke")


@pytest.mark.parametrize(("message", "answer"), ALL_ALONE)
def test_what_is_asked_about_anyway_is_told(house: list[Tool], message: str, answer: str) -> None:
    plan = planned(house, message)
    assert not plan.steps and answer in (plan.reply or "")


@pytest.mark.parametrize(
    "message",
    [
        "publish without asking me", "don't ask me below $1", "публикуй без моего подтверждения", "не спрашивай, если дешевле $1",
        "โพสต์ได้เลยไม่ต้องถามฉัน", "ถ้าไม่เกิน 1 ดอลลาร์ไม่ต้องถาม",
    ],
)  # fmt: skip
def test_what_the_answer_offers_is_understood(message: str) -> None:
    assert read(message).move == "allow"
