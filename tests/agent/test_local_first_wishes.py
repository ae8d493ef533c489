# ruff: noqa: E501 - tables of sentences read better unbroken
"""The subject of a first wish, wherever it stands: before the picture, behind "not", in the first half of two wishes, on a sheet."""

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

SHOWN = [
    ("рыжий кот на подоконнике, картинка для блога", "рыжий кот на подоконнике"),
    ("капкейки с малиной на белой тарелке, фото для страницы кафе", "капкейки с малиной на белой тарелке"),
    ("старое пианино у окна, нужна картинка для сайта жены", "старое пианино у окна"),
    ("дымящийся борщ в глиняной тарелке, сделай фото для меню", "дымящийся борщ в глиняной тарелке"),
    ("a honey cake on a wooden board, picture for the bakery page", "a honey cake on a wooden board"),
    ("steaming ramen in a dark bowl, a photo for our menu", "steaming ramen in a dark bowl"),
    ("sunset over the harbour with two boats, image for my blog please", "sunset over the harbour with two boats"),
    ("แมวส้มนอนบนโซฟา ขอภาพสำหรับบล็อก", "แมวส้มนอนบนโซฟา"),
    ("ชาเขียวเย็นในแก้วใส, ทำรูปไว้ลงเพจร้าน", "ชาเขียวเย็นในแก้วใส"),
    # what stands before it is no scene
    ("привет, картинка для поста про скидки", "скидки"),
    ("hi, I need a picture for my blog about tea", "tea"),
    ("картинка для страницы пекарни: медовик с ягодами на доске", "медовик с ягодами на доске"),
    ("make a picture with a phone and a wrench", "a phone and a wrench"),
    ("make a logo with a cup and a bean", "a logo with a cup and a bean"),
]


@pytest.mark.parametrize(("text", "prompt"), SHOWN)
def test_what_is_seen_is_drawn(house: list[Tool], text: str, prompt: str) -> None:
    ((tool, args),) = said(planned(house, text))
    assert (tool, args["prompt"]) == ("image.generate", prompt)


NOT = [
    ("сценарий ролика секунд на 40 как не утопить телефон", "как не утопить телефон", 40),
    ("ролик на 20 секунд как не спалить кухню", "как не спалить кухню", 20),
    ("видео на полминуты почему не стоит есть снег", "почему не стоит есть снег", 30),
    ("шортс секунд на 15 чего не делать в грозу", "чего не делать в грозу", 15),
    ("тикток на 15 секунд куда не стоит ездить зимой", "куда не стоит ездить зимой", 15),
    ("нужен ролик минуты на две, как не проспать", "как не проспать", 120),
    ("сделай рилс на 30 сек не переплачивай за такси", "не переплачивай за такси", 30),
    ("a 30 second reel how not to burn toast", "how not to burn toast", 30),
    ("write a script about a minute long how not to lose your keys", "how not to lose your keys", 60),
    ("20 second tiktok why you should never eat snow", "why you should never eat snow", 20),
    ("คลิป 30 วิ วิธีไม่ให้โทรศัพท์พัง", "วิธีไม่ให้โทรศัพท์พัง", 30),
    ("เขียนบท 1 นาที ทำยังไงไม่ให้โดนหลอก", "ทำยังไงไม่ให้โดนหลอก", 60),
    ("на 40 секунд ролик как почистить клавиатуру", "как почистить клавиатуру", 40),
]


@pytest.mark.parametrize(("text", "topic", "long"), NOT)
def test_not_is_never_dropped(house: list[Tool], text: str, topic: str, long: int) -> None:
    ((_, args),) = said(planned(house, text))
    assert (args["topic"], args["duration_s"]) == (topic, long)


BOTH = [
    ("нарисуй логотип с телефоном и гаечным ключом и придумай слоган для мастерской ДенСервис", "логотип с телефоном и гаечным ключом", "script.slogans", "мастерской ДенСервис"),
    ("сделай логотип с чашкой и зерном и напиши пост про открытие кофейни", "логотип с чашкой и зерном", "script.metadata", "открытие кофейни"),
    ("нарисуй картинку с котом и собакой и придумай слоган для приюта Лапа", "кот и собака", "script.slogans", "приюта Лапа"),
    ("нарисуй логотип с ножницами и расчёской, и придумай 5 слоганов для барбершопа", "логотип с ножницами и расчёской", "script.slogans", "барбершопа"),
    ("draw a logo with a phone and a wrench and come up with a slogan for DenService", "a logo with a phone and a wrench", "script.slogans", "DenService"),
    ("make a logo with a cup and a bean and write a post about our opening", "a logo with a cup and a bean", "script.metadata", "our opening"),
    ("วาดโลโก้ที่มีโทรศัพท์และประแจ แล้วคิดสโลแกนให้ร้านเดนเซอร์วิส", "โทรศัพท์กับประแจ", "script.slogans", "ร้านเดนเซอร์วิส"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "prompt", "second", "topic"), BOTH)
def test_two_joined_things_are_seen_and_the_second_order_is_heard(house: list[Tool], text: str, prompt: str, second: str, topic: str) -> None:
    (tool, args), (other, told) = said(planned(house, text))
    assert (tool, args["prompt"], other, told["topic"]) == ("image.generate", prompt, second, topic)


SHEETS = [
    ("3 taglines for the swimming club and a poster that says Dive in", "Dive in", "the swimming club"),
    ("5 slogans for the garden society and a poster with New seeds welcome on it", "New seeds welcome", "the garden society"),
    ("write 4 slogans for our pizzeria, plus a poster with Two for one on it", "Two for one", "our pizzeria"),
    ("a slogan for the dog groomer and a banner saying Fluffy again", "Fluffy again", "the dog groomer"),
    ("3 slogans for the gym and a poster for the library saying Quiet please", "Quiet please", "the library"),
    ("3 слогана для пекарни и плакат с надписью «Свежий хлеб»", "Свежий хлеб", "пекарни"),
    ("придумай 5 слоганов для школы танцев и афишу с текстом «Набор открыт»", "Набор открыт", "школы танцев"),
    ("придумай слоган для мастерской и плакат со словами Починим всё", "Починим всё", "мастерской"),
    ("สโลแกน 3 อันสำหรับร้านกาแฟ แล้วก็โปสเตอร์เขียนว่า เปิดแล้ววันนี้", "เปิดแล้ววันนี้", "ร้านกาแฟ"),
    ("คิดสโลแกน 5 อันให้ร้านดอกไม้ และโปสเตอร์ที่มีข้อความ ยินดีต้อนรับ", "ยินดีต้อนรับ", "ร้านดอกไม้"),
]


@pytest.mark.parametrize(("text", "title", "whose"), SHEETS)
def test_a_sheet_with_words_is_for_what_was_named(house: list[Tool], text: str, title: str, whose: str) -> None:
    made = said(planned(house, text))
    assert [tool for tool, _ in made] == ["script.slogans", "image.generate"]
    assert made[1][1]["title"] == title
    assert whose in made[1][1]["prompt"]


PLACES = [
    ("сделай афишу: ярмарка мёда 12 декабря в 10:00, школа 7", "Школа 7"),
    ("афиша: концерт 8 марта в 17:00, гимназия 7", "Гимназия 7"),
    ("афиша: соревнования по плаванию 3 февраля в 9:00, бассейн 2", "Бассейн 2"),
    ("плакат: ёлка для малышей 25 декабря в 11:00, детский сад 112", "Детский сад 112"),
    ("make a poster: chess tournament 5 December at 12pm, School 39", "School 39"),
    ("ทำโปสเตอร์คอร์สโยคะ 1,500 บาท สมัครภายใน 10 มกรา", "สมัครภายใน 10 มกรา"),
    ("โปสเตอร์ฟอกสีฟัน 2,900 บาท หมดเขต 20 ธันวาคมนี้ค่ะ", "หมดเขต 20 ธันวาคมนี้"),
]


@pytest.mark.parametrize(("text", "line"), PLACES)
def test_a_fact_stands_on_the_sheet_whole(house: list[Tool], text: str, line: str) -> None:
    ((tool, args),) = said(planned(house, text))
    assert tool == "image.generate"
    assert line in args["details"]
