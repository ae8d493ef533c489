# ruff: noqa: E501 - tables of sentences read better unbroken
"""What is to go out, and what is not: questions on the way to a publication, called off before they are answered."""

from __future__ import annotations

import pytest

from agent.language import detect
from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("asks", "leaves"),
    [("post this tomorrow on tiktok", "don't post it yet"), ("โพสต์คลิปนี้ลง tiktok พรุ่งนี้", "อย่าเพิ่งโพสต์"), ("выложи это завтра в тикток", "пока не выкладывай")],
)  # fmt: skip
def test_asked_for_the_hour_it_may_be_called_off(asks: str, leaves: str, house: list[Tool]) -> None:
    plan = planned(house, asks, leaves, files=["video:a.mp4"])
    assert planned(house, asks, files=["video:a.mp4"]).question and not plan.steps and not plan.question and plan.reply


@pytest.mark.parametrize(
    "text", ["запости завтра в 10 утра в телегу", "schedule a post for friday 6pm on telegram", "ตั้งเวลาโพสต์วันศุกร์ 18:00 ลงเทเลแกรม"]
)
def test_a_post_of_nothing_asks_what_is_to_go_out(text: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    tool = next(tool for tool in house if tool.name == "publishing.plan")
    assert not plan.steps and plan.question == tool.input.model_json_schema()["properties"]["media"]["ask"][detect(text)]


@pytest.mark.parametrize("text", ["отмени все посты на выходные", "ยกเลิกโพสต์เสาร์อาทิตย์นี้ทั้งหมด", "cancel all posts this weekend"])
def test_of_a_weekend_only_its_days_are_cancelled(text: str, house: list[Tool]) -> None:
    args = {"everything": True, "day": "2026-11-21", "last_day": "2026-11-22"}
    assert said(planned(house, text)) == [("publishing.cancel", args)]


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("move the post about yoga to monday 7pm", "yoga"),
        ("перенеси пост про йогу с четверга на понедельник 19:00", "йогу"),
        ("เลื่อนโพสต์เรื่องโยคะ ไปวันจันทร์ 19:00", "โยคะ"),
    ],
)
def test_what_is_moved_is_the_post_that_is_named(text: str, query: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text))
    assert (tool, args["query"]) == ("publishing.move", query)


PUBLISHED = "publish it on youtube tomorrow at 9"


@pytest.mark.parametrize("text", ["cancel, the client changed his mind", "отмени, клиент передумал", "ยกเลิก ลูกค้าเปลี่ยนใจ"])
def test_with_a_reason_only_the_post_just_spoken_of_is_called_off(text: str, house: list[Tool]) -> None:
    assert said(planned(house, PUBLISHED, text, files=["video:a.mp4"])) == [("publishing.cancel", {})]
    for other in (planned(house, text), planned(house, "make a short about tea", text)):
        assert not other.steps and other.reply


@pytest.mark.parametrize("text", ["cancel the music", "отмени музыку", "cancel my subscription"])
def test_what_is_no_post_cancels_none(text: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert not any(step.tool == "publishing.cancel" for step in plan.steps)


@pytest.mark.parametrize(
    ("text", "args"),
    [
        ("take down yesterday's reel about bread", {"query": "bread"}), ("сними вчерашний пост про хлеб", {"query": "хлеб"}),
        ("เอาโพสต์เมื่อวานเรื่องขนมปังลง", {"query": "ขนมปัง"}), ("delete yesterday's post", {}), ("ลบโพสต์เมื่อวาน", {}),
    ],
)  # fmt: skip
def test_what_went_out_yesterday_is_taken_down_by_its_day(text: str, args: dict[str, str], house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("publishing.withdraw", {"day": "2026-11-19", **args})]


@pytest.mark.parametrize("text", ["delete the background", "удали фон", "take the sound down a bit", "удали первые 5 секунд"])
def test_what_is_deleted_may_be_no_post(text: str, house: list[Tool]) -> None:
    assert not any(step.tool.startswith("publishing.") for step in planned(house, text, files=["video:a.mp4"]).steps)


@pytest.mark.parametrize(
    ("text", "args"),
    [
        ("push everything back a day", {"everything": True, "when": "P1D"}), ("сдвинь всё на день", {"everything": True, "when": "P1D"}),
        ("เลื่อนทุกโพสต์ออกไปหนึ่งวัน", {"everything": True, "when": "P1D"}), ("bring all posts forward an hour", {"everything": True, "when": "-PT1H"}),
        ("сдвинь пост про хлеб на 2 часа позже", {"query": "хлеб", "when": "PT2H"}),
        ("move all of Friday's posts to Monday", {"everything": True, "day": "2026-11-20", "when": "2026-11-23"}),
        ("перенеси все посты пятницы на понедельник", {"everything": True, "day": "2026-11-20", "when": "2026-11-23"}),
        ("เลื่อนโพสต์วันศุกร์ทั้งหมดไปวันจันทร์", {"everything": True, "day": "2026-11-20", "when": "2026-11-23"}),
        ("перенеси пост на субботу на полдень", {"when": "2026-11-21T12:00:00+07:00"}),
    ],
)  # fmt: skip
def test_posts_are_moved_by_so_much_or_all_of_a_day(text: str, args: dict[str, object], house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("publishing.move", args)]


@pytest.mark.parametrize("text", ["move everything forward a day", "сдвинь всё на день назад"])
def test_sooner_or_later_is_asked_where_both_are_meant_by_it(text: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert not plan.steps and plan.question


def test_one_that_stays_is_not_cancelled_with_a_day(house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, "scrap the facebook thing thats going out sunday, leave everything else alone"))
    assert tool == "publishing.cancel" and args == {"platforms": ["facebook"], "day": "2026-11-22"}


@pytest.mark.parametrize(
    ("text", "args"),
    [
        ("did the post about tyres go out?", {"query": "tyres"}), ("вышел ли пост про шины?", {"query": "шины"}),
        ("โพสต์เรื่องยางออกหรือยัง", {"query": "ยาง"}),
        ("did the bread reel go out yesterday?", {"query": "bread", "first_day": "2026-11-19", "last_day": "2026-11-19"}),
        ("what is going out this week?", {"first_day": "2026-11-20", "last_day": "2026-11-22"}),
        ("что у меня стоит на этой неделе?", {"first_day": "2026-11-20", "last_day": "2026-11-22"}),
        ("อาทิตย์นี้มีอะไรจะลงบ้าง", {"first_day": "2026-11-20", "last_day": "2026-11-22"}),
        ("what did we post last week?", {"first_day": "2026-11-09", "last_day": "2026-11-15"}),
        ("что вышло на прошлой неделе?", {"first_day": "2026-11-09", "last_day": "2026-11-15"}),
        ("did my post go live?", {}),
    ],
)  # fmt: skip
def test_a_question_is_of_one_post_or_of_some_days(text: str, args: dict[str, str], house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("publishing.status", args)]


@pytest.mark.parametrize("text", ["report for this week", "what did I spend this week", "сколько я потратил на этой неделе?"])
def test_a_report_is_no_list_of_posts(text: str, house: list[Tool]) -> None:
    assert [step.tool for step in planned(house, text).steps] == ["insight.report"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("post this on telegram tomorrow at 9: We are closed on Monday", "We are closed on Monday"),
        ("выложи в телеграм завтра в 9: В понедельник мы закрыты", "В понедельник мы закрыты"),
        ("โพสต์ลงเทเลแกรมพรุ่งนี้ 9 โมง: วันจันทร์ร้านปิดค่ะ", "วันจันทร์ร้านปิดค่ะ"),
        ('post "Back at 10:30 on Tuesday" on telegram tomorrow at 9', "Back at 10:30 on Tuesday"),
    ],
)
def test_words_alone_are_posted_as_they_are(text: str, words: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text))
    assert tool == "publishing.announce"
    assert (args["text"], args["platforms"], args["when"]) == (words, ["telegram"], "2026-11-21T09:00:00+07:00")


def test_where_words_need_a_picture_one_is_offered(house: list[Tool]) -> None:
    asks = "post this on instagram tomorrow at 9: We are closed on Monday"
    assert planned(house, asks).question
    picture, post = planned(house, asks, "yes").steps
    assert picture.args["title"] == "We are closed on Monday" and post.args["platforms"] == ["instagram"]


@pytest.mark.parametrize("text", ["make a picture: a red cat", "read this aloud: we are closed", "напиши пост: у нас новое меню", "tell me that it works on telegram"])
def test_what_stands_behind_a_colon_may_be_no_post(text: str, house: list[Tool]) -> None:
    assert not any(step.tool == "publishing.announce" for step in planned(house, text).steps)


@pytest.mark.parametrize(
    ("made", "text"),
    [
        ("make 4 shorts about coffee", "post them on tiktok, no more than two a day"), ("сделай 4 ролика про кофе", "выложи их в тикток, не больше двух в день"),
        ("ทำคลิปเรื่องกาแฟ 4 คลิป", "โพสต์ลงติ๊กต็อกวันละไม่เกิน 2 คลิป"),
    ],
)  # fmt: skip
def test_so_many_a_day_are_spread_over_the_days(made: str, text: str, house: list[Tool]) -> None:
    steps = said(planned(house, made, text))
    assert [args["when"][:16] for _, args in steps] == ["2026-11-20T12:00", "2026-11-20T18:00", "2026-11-21T12:00", "2026-11-21T18:00"]
    assert len({args["media"] for _, args in steps}) == 4 and not any("every" in args for _, args in steps)


def test_one_a_day_of_several_files_is_each_once(house: list[Tool]) -> None:
    files = ["video:a.mp4", "video:b.mp4", "video:c.mp4"]
    steps = said(planned(house, "post them on tiktok one a day at 18:00", files=files))
    assert [(args["media"], args["when"][:10]) for _, args in steps] == [(f"$attachment.{n}", f"2026-11-{19 + n}") for n in (1, 2, 3)]
    assert not any("every" in args for _, args in steps)


@pytest.mark.parametrize("text", ["can this clip go on TikTok?", "คลิปนี้ลงติ๊กต็อกได้ไหม", "можно этот ролик в тикток?"])
def test_whether_it_may_go_there_posts_nothing(text: str, house: list[Tool]) -> None:
    assert said(planned(house, text, files=["video:a.mp4"])) == [("asset.describe", {"asset": "$attachment.1", "suits": "tiktok"})]


@pytest.mark.parametrize("text", ["can you post this on tiktok?", "ช่วยลงติ๊กต็อกได้ไหม", "можешь выложить в тикток?"])
def test_a_wish_that_is_asked_politely_posts(text: str, house: list[Tool]) -> None:
    assert [step.tool for step in planned(house, text, files=["video:a.mp4"]).steps] == ["publishing.plan"]


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("make a video: yoga in English every Sunday 11am", "Every Sunday 11am"), ("сделай ролик: йога на английском каждое воскресенье в 11", "Каждое воскресенье в 11"),
        ("ทำคลิป โยคะภาษาอังกฤษทุกวันอาทิตย์ 11 โมง", "ทุกวันอาทิตย์ 11 โมง"),
    ],
)  # fmt: skip
def test_the_hours_of_a_class_are_told_and_not_posted(text: str, hours: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text))
    assert tool == "video.short" and args["details"] == [hours]


@pytest.mark.parametrize(
    "text", ["make a video about bread and post it on tiktok every sunday at 11", "каждый понедельник в 9 выкладывай новый ролик про хлеб в тикток"]
)
def test_what_is_to_be_posted_again_and_again_is(text: str, house: list[Tool]) -> None:
    assert any(step.tool == "publishing.plan" for step in planned(house, text).steps)


@pytest.mark.parametrize(
    "text",
    ["From now on post the dish of the day picture every weekday at 11", "отныне выкладывай фото блюда дня каждый будний день в 11", "ต่อไปนี้โพสต์รูปเมนูประจำวันทุกวัน 11 โมง"],
)  # fmt: skip
def test_of_what_is_not_there_yet_it_is_said_what_can_be_done(text: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert not plan.steps and plan.reply
    assert [step.tool for step in planned(house, "from now on post this every weekday at 11 on instagram", files=["image:a.jpg"]).steps] == ["publishing.plan"]


@pytest.mark.parametrize("text", ["post a 20 second clip about squats tomorrow at 9 on tiktok", "выложи новый ролик про приседания завтра в 9 в тикток"])
def test_a_time_behind_the_topic_is_when_it_goes_out(text: str, house: list[Tool]) -> None:
    film, post = planned(house, text).steps
    assert film.args["topic"] in ("squats", "приседания") and post.args["when"] == "2026-11-21T09:00:00+07:00"


@pytest.mark.parametrize(
    "text",
    [
        "make 3 shorts about cats, dogs and parrots and put them on my page tomorrow at 9, 12 and 18", "3 шортса: кошки, собаки, попугаи, выложи на мою страницу завтра в 9, 12 и 18",
        "3 shorts about tea on tiktok, tomorrow at 9am, noon and 6pm", "ทำคลิป 3 อัน แมว หมา นกแก้ว ลงติ๊กต็อกพรุ่งนี้ 9 โมง 12:00 และ 18:00",
    ],
)  # fmt: skip
def test_as_many_hours_as_things_are_one_for_each(text: str, house: list[Tool]) -> None:
    hours = [args["when"][11:16] for tool, args in said(planned(house, text)) if tool == "publishing.plan"]
    assert hours == ["09:00", "12:00", "18:00"]


@pytest.mark.parametrize("text", ["cancel all posts except friday's", "отмени все посты кроме пятничного", "ยกเลิกทุกโพสต์ยกเว้นวันศุกร์", "delete everything except the logo"])
def test_nothing_is_called_off_where_one_is_to_stay(text: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert not plan.steps and plan.reply


@pytest.mark.parametrize(
    ("text", "tool", "args"),
    [
        ("cancel all tomorrow's posts except the tulips one", "publishing.cancel", {"everything": True, "day": "2026-11-21", "but": "tulips"}),
        ("cancel all posts except on instagram", "publishing.cancel", {"everything": True, "platforms": ["youtube", "tiktok", "facebook", "x", "telegram", "web"]}),
        ("отмени все посты кроме поста про тюльпаны", "publishing.cancel", {"everything": True, "but": "тюльпаны"}),
        ("ยกเลิกทุกโพสต์ยกเว้นโพสต์กุหลาบ", "publishing.cancel", {"everything": True, "but": "กุหลาบ"}),
        ("push everything back a day except the launch post", "publishing.move", {"everything": True, "when": "P1D", "but": "launch"}),
        ("take down all posts except the one about the sale", "publishing.withdraw", {"everything": True, "but": "sale"}),
    ],
)  # fmt: skip
def test_all_but_those_that_are_named(text: str, tool: str, args: dict[str, object], house: list[Tool]) -> None:
    assert said(planned(house, text)) == [(tool, args)]


@pytest.mark.parametrize("text", ["delete yesterday's post on telegram it has a mistake", "удали вчерашний пост из телеги там ошибка"])
def test_what_is_wrong_with_a_post_is_no_part_of_which(text: str, house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("publishing.withdraw", {"day": "2026-11-19", "platforms": ["telegram"]})]


@pytest.mark.parametrize("text", ["put my logo in the corner", "and my logo in the corner", "и лого в угол"])
def test_a_thumbnail_is_no_logo_for_its_film(text: str, house: list[Tool]) -> None:
    before = "сделай ролик про чай" if text.startswith("и ") else "make a video about tea"
    plan = planned(house, before, text)
    assert not plan.steps and plan.question and ("logo" in plan.question or "логотип" in plan.question)


@pytest.mark.parametrize(
    ("text", "tool", "args"),
    [
        ("dont post anything for the gym this weekend", "publishing.cancel", {"everything": True, "day": "2026-11-21", "last_day": "2026-11-22", "query": "gym"}),
        ("move the realtor post from tues to wed", "publishing.move", {"day": "2026-11-24", "query": "realtor", "when": "2026-11-25"}),
        ("move the bakery one to 9", "publishing.move", {"query": "bakery", "when": "09:00"}),
        ("whats going out tmrw for the salon?", "publishing.status", {"first_day": "2026-11-21", "last_day": "2026-11-21", "query": "salon"}),
        ("what's planned for tomorrow", "publishing.status", {"first_day": "2026-11-21", "last_day": "2026-11-21"}),
    ],
)  # fmt: skip
def test_a_client_and_a_short_day_say_which(text: str, tool: str, args: dict[str, object], house: list[Tool]) -> None:
    assert said(planned(house, text)) == [(tool, args)]


def test_the_words_of_a_planned_post_are_not_changed_and_nothing_is_called_off(house: list[Tool]) -> None:
    plan = planned(house, "theres a typo in the salon post for friday, its GEL not GELL, fix it")
    assert not plan.steps and plan.reply and "planned post" in plan.reply


def test_a_photo_that_is_spoken_of_stays_in_the_words(house: list[Tool]) -> None:
    words = "We have cake and a photo booth all day"
    assert said(planned(house, f"announce on fb: {words}")) == [("publishing.announce", {"text": words, "platforms": ["facebook"]})]


def test_the_sun_is_no_sunday(house: list[Tool]) -> None:
    assert said(planned(house, "move the post about the sun to friday")) == [("publishing.move", {"query": "the sun", "when": "2026-11-20"})]


def test_a_typo_in_a_picture_is_none_of_a_planned_post(house: list[Tool]) -> None:
    assert "planned post" not in (planned(house, "make a poster about sails", "there's a typo in the picture, fix it").reply or "")


def test_a_picture_to_go_with_words_is_no_part_of_them(house: list[Tool]) -> None:
    (drawn, args), (out, _) = said(planned(house, "announce on fb: Iron House open til 10pm from monday!! and pic of the gym at night to go w it"))
    assert (drawn, out) == ("image.generate", "publishing.plan") and "pic of" not in args["title"]


@pytest.mark.parametrize(
    ("asks", "answer"),
    [("make a video about tea and post it", "actually cancel it lol"), ("write a post about gel nails and post it friday at 10", "never mind"), ("сделай ролик про чай и выложи", "а вообще отмени")],
)  # fmt: skip
def test_what_is_asked_about_may_be_given_up(asks: str, answer: str, house: list[Tool]) -> None:
    plan = planned(house, asks, answer)
    assert planned(house, asks).question and not plan.question and not plan.steps and plan.reply


@pytest.mark.parametrize("text", ["why didnt u post the thing i asked", "почему не выложил?", "ทำไมไม่โพสต์"])
def test_why_something_is_not_out_is_told_by_what_is_planned(text: str, house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("publishing.status", {})]


def test_words_go_everywhere_they_may(house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, "post this on all: Happy Mothers Day to all the mums"))
    assert (tool, args["text"], set(args["platforms"])) == ("publishing.announce", "Happy Mothers Day to all the mums", {"telegram", "x", "facebook"})
