# ruff: noqa: E501 - tables of sentences read better unbroken
"""What is asked of JARVIS itself, and what is said to it as to a person: whether it can do a kind of thing, what work costs, how it is, what to
charge for a bag. No work comes of it; a sentence that only begins so is a wish as before.
"""

from __future__ import annotations

from typing import Any

import pytest

from agent.language import detect
from agent.local.answers.advice_asked import _TOLD
from agent.local.answers.asked_if_able import _ABLE
from agent.local.answers.greeted import _WELL
from agent.phrases import PHRASES
from tests.agent.conversations import planned, said
from tools.contract import Tool

FILM = {"en": "make a 15 sec video about iced tea", "ru": "сделай ролик про самокаты 15 секунд", "th": "ทำคลิป 15 วิ เรื่องชาเขียว"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("can you do vertical clips?", "shape"), ("do you make songs or just videos", "music"), ("are you able to do a british accent?", "voice"), ("do you have a male voice", "voice"),
        ("can you read things out in Russian?", "voice"), ("would you be able to post to tiktok on your own", "post"), ("is it possible to make square pictures with you?", "shape"),
        ("can you cut long videos at all, or is it only new ones", "cut"), ("can you do thai voiceovers or is that too much to ask", "voice"), ("can you make stickers or no", "sticker"),
        ("are you able to write in russian", "tongue"), ("ты можешь озвучивать на тайском?", "voice"), ("а картинки ты рисуешь вообще?", "picture"),
        ("умеешь ли ты выкладывать в тикток сам", "post"), ("есть ли у тебя женский голос", "voice"), ("здравствуй, а ты по-русски понимаешь", "tongue"), ("ทำเพลงได้ไหมคะ", "music"),
        ("พูดเสียงผู้ชายได้หรือเปล่า", "voice"), ("โพสต์ลงไอจีเองได้มั้ยคะ", "post"), ("ตัดคลิปยาวๆ ได้ไหมครับ", "cut"),
        ("hey do you make posters as well?", "picture"), ("you do music?", "music"), ("are you any good at logos", "picture"), ("can you write captions in thai too?", "tongue"), ("is there any way to get square videos?", "shape"),
        ("а ты посты пишешь?", "write"), ("ты умеешь вертикальные видео?", "shape"), ("а на английском озвучиваешь?", "voice"), ("сам выкладываешь в инсту или нет", "post"), ("วาดการ์ตูนได้ไหม", "picture"),
        ("มีเสียงผู้หญิงภาษาไทยไหมคะ", "voice"), ("ทำโลโก้เป็นมั้ย", "picture"),
    ],
)  # fmt: skip
def test_whether_it_can_is_answered(text: str, kind: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert not plan.steps and plan.reply == _ABLE[detect(text)][kind]


@pytest.mark.parametrize(("text", "kind"), [("do you do russian voices too?", "voice"), ("а стикеры ты рисуешь вообще?", "sticker")])
def test_whether_it_can_is_answered_also_while_there_is_work(text: str, kind: str, house: list[Tool]) -> None:
    assert planned(house, FILM[detect(text)], text).reply == _ABLE[detect(text)][kind]


@pytest.mark.parametrize(
    ("text", "tool", "args"),
    [
        ("can you make a picture of a cat", "image.generate", {"prompt": "a cat"}), ("can you do a thai voiceover that says welcome to our bar", "voice.speak", {"text": "welcome to our bar", "language": "th"}),
        ("можешь сделать ролик про чай на 20 секунд?", "video.short", {"topic": "чай", "duration_s": 20}), ("ช่วยทำรูปแมวได้ไหมคะ", "image.generate", {"prompt": "แมว"}),
        ("can you write a caption for our new cocktail?", "script.metadata", {"topic": "our new cocktail"}), ("ты можешь нарисовать кота в шляпе?", "image.generate", {"prompt": "кота в шляпе"}),
        ("can you make stickers of a sleepy owl", "image.generate", {"prompt": "a sleepy owl"}), ("write a caption about what a coffee costs in Phuket", "script.metadata", {"topic": "what a coffee costs in Phuket"}),
        ("сделай ролик о том, сколько стоит жизнь в Таиланде", "video.short", {"topic": "сколько стоит жизнь в Таиланде"}), ("morning mate, make me a picture of a wave", "image.generate", {"prompt": "a wave"}),
        ("can you make reels about our new gym classes", "video.short", {"topic": "our new gym classes", "aspect": "9:16"}), ("можешь вертикальное видео про кофе?", "video.short", {"topic": "кофе", "aspect": "9:16"}),
        ("привет как дела нарисуй кота", "image.generate", {"prompt": "кота"}),
    ],
)  # fmt: skip
def test_what_begins_so_and_says_more_is_a_wish(text: str, tool: str, args: dict[str, Any], house: list[Tool]) -> None:
    assert said(planned(house, text)) == [(tool, args)]


@pytest.mark.parametrize(
    "text",
    ["what would a short video set me back?", "how long do you need for a song?", "do i have to pay for the voices", "is making images free of charge?", "what's the price for ten pictures",
     "how long does it take to draw something, and is there a fee", "how long does it take you to make a 1 minute video and does it cost me anything?", "how much is a video going to cost me?",
     "is this free or do I pay per picture", "сколько времени занимает ролик на минуту и сколько это стоит?", "за картинки надо платить?", "видео у тебя бесплатные или как", "ролик выйдет бесплатно?",
     "ทำคลิปนึงใช้เวลานานไหม แล้วเสียเงินหรือเปล่า", "ทำรูปฟรีไหมคะ", "คิดเงินค่าเพลงไหมคะ", "музыка платная?", "do videos cost money?", "what do you charge for a logo?", "วาดรูปนึงกี่บาทคะ"],
)  # fmt: skip
def test_what_work_costs_is_told(text: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    free = {"en": "nothing", "ru": "бесплатно", "th": "ไม่มีค่าใช้จ่าย"}[detect(text)]
    assert not plan.steps and free in (plan.reply or "") and "“a video going" not in (plan.reply or "")


@pytest.mark.parametrize(
    "text",
    ["evening! how's everything?", "hey, you alright?", "good morning, how are things with you", "yo what's good", "how was your day?", "morning mate, how's it going", "добрый вечер, как жизнь?",
     "привет, ну как ты там", "доброе утро, как настроение?", "как твои дела сегодня", "หวัดดีค่ะ เป็นไงบ้าง", "สบายดีไหมคะวันนี้", "hey hey, how's your day going?", "good evening jarvis, how have you been", "привет! как сам?", "добрый день, как поживаете", "สวัสดีตอนเย็นค่ะ สบายดีมั้ยคะ"],
)  # fmt: skip
def test_how_it_is_is_answered(text: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert not plan.steps and plan.reply == _WELL[detect(text)]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("hiya, back again", "hello"), ("I'm back", "hello"), ("hello again mate", "hello"), ("วันนี้ร้านเงียบมากเลยค่ะ เศร้า", "tired"), ("วันนี้ได้ออเดอร์เยอะมาก ดีใจมากๆ", "good_news"),
        ("so tired today, packed the whole day", "tired"), ("сегодня было много клиентов, я так рада", "good_news"), ("คุณเป็นคนหรือ AI คะ", "who"), ("ชื่ออะไรคะ เป็นคนหรือบอท", "who"),
        ("what a day, sold out of everything, so happy!", "good_news"), ("никто сегодня не пришёл, грустно", "tired"),
        ("ช่วยอะไรมินท์ได้บ้างคะ", "help"), ("ทำอะไรให้เราได้บ้างอ่ะ", "help"), ("what can you do for a hotel owner?", "help"),
    ],
)  # fmt: skip
def test_what_is_said_as_to_a_person_is_answered_so(text: str, key: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert not plan.steps and (plan.reply or "")[:20] == PHRASES[detect(text)][key].split("{")[0][:20]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("how should I price my bags, they cost me 180?", "pricing"), ("customer wants a refund, what do I tell her?", "customer"), ("how do I sell more online?", "selling"), ("ลูกค้าต่อราคาต้องตอบว่ายังไงดีคะ", "customer"),
        ("ขายครีมราคาเท่าไหร่ดีคะ", "pricing"), ("ทำยังไงให้คนซื้อเยอะๆ คะ", "selling"), ("какую цену поставить на абонемент?", "pricing"), ("клиентка просит вернуть деньги что ей ответить", "customer"),
        ("what should I charge for a haircut?", "pricing"), ("a guest left a bad review, what do I reply?", "customer"), ("ลูกค้าถามว่าส่งฟรีไหม ควรตอบว่าไงดี", "customer"),
        ("ควรถ่ายคลิปแนวตั้งหรือแนวนอนดีคะ", "lying"),
    ],
)  # fmt: skip
def test_advice_on_a_business_is_declined_with_what_can_be_made(text: str, kind: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert not plan.steps and plan.reply == _TOLD[detect(text)][kind]


def test_a_question_of_what_was_made_is_no_greeting(house: list[Tool]) -> None:
    assert said(planned(house, FILM["en"], "hi, how's my video doing?")) == [("insight.report", {})]
