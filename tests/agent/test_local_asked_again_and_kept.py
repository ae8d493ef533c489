# ruff: noqa: E501 - tables read better unbroken
"""What was told is looked for, what holds from now on is kept, and talk, thanks and what cannot be done get an answer of their own."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("when do the band practise?", "band practise"), ("what time do the rehearsals start?", "rehearsals start"),
        ("where does the book club meet?", "book club meet"), ("when's the yoga class?", "yoga class"),
        ("what time does the shop shut on a saturday again?", "shop shut on a saturday"),
        ("what did i say my dog was called?", "dog"), ("did I ever tell you my shoe size?", "shoe size"),
        ("show me all you keep about me", None), ("give me all the data you hold on me", None),
        ("когда у нас репетиции?", "репетиции"), ("где собирается книжный клуб?", "собирается книжный клуб"),
        ("во сколько открывается кофейня по субботам?", "открывается кофейня по субботам"),
        ("как, я говорил, зовут мою собаку?", "собаку"), ("какие данные обо мне ты хранишь?", None),
        ("คณะประสานเสียงซ้อมเมื่อไหร่", "คณะประสานเสียงซ้อม"), ("ร้านเปิดกี่โมงวันเสาร์นะ", "ร้านเปิดวันเสาร์"),
        ("จำอะไรเรื่องคลินิกไว้บ้างคะ", "คลินิก"), ("ฉันเคยบอกเรื่องวันเกิดแม่ไว้ไหม", "วันเกิดแม่"),
        ("ที่เคยบอกเรื่องโฮมสเตย์ไว้ จำได้มั้ยคะ", "โฮมสเตย์"), ("เธอเก็บข้อมูลอะไรของฉันไว้บ้าง", None),
    ],
)  # fmt: skip
def test_what_was_told_is_looked_for_by_what_it_is_about(house: list[Tool], text: str, query: str | None) -> None:
    assert said(planned(house, text)) == [("memory.recall", {"query": query} if query else {})]


@pytest.mark.parametrize(
    "text", ["when do my posts go out?", "when do we post next?", "when does the poster go up?", "когда выйдут мои посты?", "โพสต์จะลงเมื่อไหร่"]
)
def test_when_a_post_goes_out_is_asked_of_the_posts(house: list[Tool], text: str) -> None:
    assert [tool for tool, _ in said(planned(house, text))] == ["publishing.status"]


@pytest.mark.parametrize(
    "text",
    [
        "all my bakery videos should be vertical from now on", "no captions on the yoga clips ever", "the bakery posters should always be green",
        "every lesson video needs subtitles from now on", "for the future, make all my videos vertical", "going forward keep my captions short",
        "на будущее картинки рисуй квадратные", "на будущее подписи пиши короче", "на будущее не ставь музыку в ролики",
        "все видео для пекарни теперь делай квадратными", "никакой музыки в роликах про хор, никогда", "ролики про хор всегда без музыки",
        "ต่อไปทำคลิปแนวตั้งทั้งหมดนะ", "คราวหน้าทำโพสต์สั้น ๆ นะ", "ต่อไปแคปชั่นไม่ต้องใส่อิโมจินะคะ", "ต่อจากนี้แคปชั่นขอสั้นๆนะคะ",
        "จำว่าร้านเราปิดวันจันทร์นะ",
    ],
)  # fmt: skip
def test_what_holds_from_now_on_is_kept(house: list[Tool], text: str) -> None:
    assert [tool for tool, _ in said(planned(house, text))] == ["memory.remember"]


@pytest.mark.parametrize(
    ("text", "tool"),
    [
        ("make a video about the future of bikes", "video.short"), ("сделай ролик о планах на будущее", "video.short"),
        ("нарисуй город будущего", "image.generate"), ("ต่อไปทำคลิปเรื่องชานมไข่มุก", "video.short"), ("ต่อไปขอรูปแมวใส่หมวก", "image.generate"),
        ("make a video about why cats are always hungry", "video.short"), ("ролик про хор, который всегда поёт без музыки", "video.short"),
    ],
)  # fmt: skip
def test_what_is_to_be_made_now_is_made(house: list[Tool], text: str, tool: str) -> None:
    assert [name for name, _ in said(planned(house, text))] == [tool]


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("read it in a lad's voice: fresh bread every morning", "male"), ("read this out in a blokes voice: shop opens at ten", "male"),
        ("read this out in a lass's voice: welcome to choir night", "female"), ("озвучь голосом тётки: чай готов", "female"),
        ("прочитай мужицким голосом: мы открыты по субботам", "male"), ("อ่านด้วยเสียงลุง: ขนมปังสดทุกเช้า", "male"),
        ("อ่านด้วยเสียงสาว ๆ: ยินดีต้อนรับ", "female"), ("read aloud: she spoke in a lad's voice", None),
    ],
)  # fmt: skip
def test_a_voice_named_by_who_has_it(house: list[Tool], text: str, voice: str | None) -> None:
    ((tool, args),) = said(planned(house, text))
    assert (tool, args.get("voice")) == ("voice.speak", voice)


def test_a_deep_voice_is_no_part_of_what_a_film_is_about(house: list[Tool]) -> None:
    assert said(planned(house, "make a short about cider with a deep bloke's voice")) == [("video.short", {"topic": "cider", "voice": "male"})]
    assert said(planned(house, "make a video about a bloke who fixes bikes")) == [("video.short", {"topic": "a bloke who fixes bikes"})]


@pytest.mark.parametrize(
    ("messages", "words"),
    [
        (["ta love x"], "welcome"), (["oh thats gorgeous x"], "welcome"), (["make a short about tea", "ta thats brill xx"], "welcome"),
        (["ปังมากแม่ ขอบใจจ้า"], "ยินดี"), (["нарисуй кота", "ай красота, спс"], "Пожалуйста"),
        (["what can you do with a voice memo?"], "sound file"), (["what could you do with my holiday photos?"], "photos"),
        (["can you do guitar tabs?"], "tabs"), (["can you edit podcast episodes?"], "sound file"), (["что можно сделать с моими фотками?"], "фото"),
        (["а ноты писать умеешь?"], "ноты"), (["ทำอะไรกับไฟล์เสียงได้บ้าง"], "ไฟล์เสียง"), (["กับคลิปวิดีโอทำอะไรได้บ้าง"], "คลิปของคุณ"),
        (["убери фон"], "Вырезать фон"), (["сотри фон у кружки"], "Вырезать фон"), (["cut out the background"], "background"),
        (["ไดคัทรูป"], "พื้นหลัง"), (["draw a cup", "remove the background"], "background"),
        (["how much longer till it is finished?"], "Nothing is running"), (["видео уже готово?"], "ничего не выполняется"),
        (["make a short about tea", "what was I just making?"], "Short about tea"), (["ทำคลิปเรื่องชา", "เมื่อกี้ทำอะไรอยู่"], "ชา"),
        (["draw ten owls", "cancel that, I changed my mind"], "nothing to stop"), (["сочини грустную музыку", "отмена, не надо"], "останавливать нечего"),
        (["переведи на английский «номер с видом на поле, завтрак включён»"], "Переводить"), (["ช่วยแปลอังกฤษหน่อย \"เปิดจองแล้ว\""], "แปล"),
        (["выкладывай без моего одобрения"], "настройка"), (["не публикуй без моего подтверждения"], "настройка"),
    ],
)  # fmt: skip
def test_what_is_answered_in_words(house: list[Tool], messages: list[str], words: str) -> None:
    plan = planned(house, *messages)
    assert not plan.steps and words in (plan.reply or "")


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("сделай видосик", "О чём"), ("запили видос", "О чём"), ("видос сделай", "О чём"), ("need a clip", "about"), ("make me a lil video pls", "about"),
        ("อยากได้วิดีโอ", "เรื่องอะไร"), ("ขอคลิปนึง", "เรื่องอะไร"), ("remove the background noise", "Which video"), ("убери фоновый шум", "видео"),
    ],
)  # fmt: skip
def test_what_is_asked_back(house: list[Tool], text: str, asked: str) -> None:
    assert asked in (planned(house, text).question or "")


@pytest.mark.parametrize("text", ["โพสขายเสื้อตอนไหนดีคะ", "โพสต์ขายข้าวกล่องกี่โมงดี"])
def test_when_to_post_what_is_sold_is_advice(house: list[Tool], text: str) -> None:
    assert [tool for tool, _ in said(planned(house, text))] == ["insight.advise"]


def test_a_reel_of_a_network_names_the_network(house: list[Tool]) -> None:
    (step,) = said(planned(house, "hashtags for an instagram reel about baking"))
    assert step == ("script.metadata", {"platforms": ["instagram"], "topic": "baking"})
