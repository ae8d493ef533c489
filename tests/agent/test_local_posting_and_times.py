# ruff: noqa: E501 - tables read better unbroken
"""What goes out, when and how often: hours as phones write them, so many posts one a day, days of the week that things go round, captions that are
written and not put out, and what cannot be done, which is told before anything goes out.
"""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

House = list[Tool]
PLAN, POST, WORDS, MOVE = "publishing.plan", "publishing.post", "script.metadata", "publishing.move"
_FILM = "video:a.mp4"


def _whens(plan: object) -> list[str]:
    return [str(args["when"])[:16] for tool, args in said(plan) if tool in (PLAN, POST)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("выложи это в тикток завтра в 21 15", "2026-11-21T21:15"),
        ("выложи это в тикток сегодня в 17 40", "2026-11-20T17:40"),
        ("выложи это в тикток в воскресенье в 9 05 утра", "2026-11-22T09:05"),
        ("поставь это в телеграм на 22 30", "2026-11-20T22:30"),
        ("выложи это в тикток послезавтра в 06 50", "2026-11-22T06:50"),
        ("выложи это в тикток в понедельник в семь пятнадцать вечера", "2026-11-23T19:15"),
        ("выложи это в тикток завтра в двадцать тридцать", "2026-11-21T20:30"),
        ("выложи это в тикток завтра в двадцать один ноль ноль", "2026-11-21T21:00"),
        ("выложи это в тикток завтра в десять сорок пять утра", "2026-11-21T10:45"),
        ("выложи это в тикток завтра в восемнадцать", "2026-11-21T18:00"),
        ("выкладывай это в тикток каждую пятницу в 12 30", "2026-11-20T12:30"),
        ("выложи это в тикток 5 декабря в 14 20", "2026-12-05T14:20"),
        ("post this on tiktok tomorrow at 6 45 pm", "2026-11-21T18:45"),
        ("post this on tiktok on sunday at 18 30", "2026-11-22T18:30"),
        ("post this on tiktok tonight at 8 15", "2026-11-20T20:15"),
        ("post this on tiktok tomorrow at seven thirty pm", "2026-11-21T19:30"),
        ("post this on tiktok tomorrow at seven pm", "2026-11-21T19:00"),
        ("post this on tiktok tomorrow at nine fifteen in the morning", "2026-11-21T09:15"),
        ("post this on tiktok tomorrow at eighteen thirty", "2026-11-21T18:30"),
        ("โพสต์อันนี้ลงติ๊กต็อกพรุ่งนี้ 18 30 น.", "2026-11-21T18:30"),
        ("โพสต์อันนี้ลงติ๊กต็อกคืนนี้ 20 45", "2026-11-20T20:45"),
        ("โพสต์อันนี้ลงติ๊กต็อกวันเสาร์ตอน 19 15", "2026-11-21T19:15"),
        # what is no hour
        ("выложи это в тикток завтра в 9 10 раз", "2026-11-21T09:00"),
        ("post this on tiktok tomorrow at 9", "2026-11-21T09:00"),
    ],
)
def test_an_hour_with_a_space_in_it_keeps_its_minutes(text: str, when: str, house: House) -> None:
    assert _whens(planned(house, text, files=["video:a.mp4"])) == [when]


def test_seconds_behind_an_hour_are_the_films(house: House) -> None:
    (tool, args), *rest = said(planned(house, "сделай видео про чай и опубликуй в телеграм завтра в 9, 30 секунд"))
    assert (tool, args["duration_s"], rest[0][1]["when"][:16]) == ("video.short", 30, "2026-11-21T09:00")


@pytest.mark.parametrize(
    ("text", "topics", "days"),
    [
        ("напиши 3 поста про кофе в телеграм по одному в день в 11 утра", ["кофе"] * 3, ["20", "21", "22"]),
        ("6 постов о рыбалке для телеграма, по посту в день в 8 вечера", ["рыбалке"] * 6, ["20", "21", "22", "23", "24", "25"]),
        ("сделай два поста про растяжку в телеграм раз в день в 7 утра", ["растяжку"] * 2, ["21", "22"]),
        ("нужно пять постов про велосипеды в телеграм ежедневно в 10 утра", ["велосипеды"] * 5, ["21", "22", "23", "24", "25"]),
        ("сделай три поста про сон, питание и воду в телеграм по одному в день в 9 утра", ["сон", "питание", "воду"], ["21", "22", "23"]),
        ("сделай три поста про дыхание осанку и сон в телеграм по одному в день в 9 утра", ["дыхание", "осанку", "сон"], ["21", "22", "23"]),
        ("по посту в день в телеграм в 9 утра: сон, питание, вода", ["сон", "питание", "вода"], ["21", "22", "23"]),
        ("5 постов про чай в телеграм по понедельникам и средам в 9 утра", ["чай"] * 5, ["23", "25", "30", "02", "07"]),
        ("write 4 posts about tea for telegram, one a day at 9am", ["tea"] * 4, ["21", "22", "23", "24"]),
        ("I need 5 facebook posts about hiking, one per day at noon", ["hiking"] * 5, ["20", "21", "22", "23", "24"]),
        ("make 3 posts about surfing on telegram every day at 10am", ["surfing"] * 3, ["21", "22", "23"]),
        ("write three posts about sleep, food and water on telegram, one a day at 9am", ["sleep", "food", "water"], ["21", "22", "23"]),
        ("ขอโพสต์ 3 โพสต์เรื่องสบู่ลง telegram วันละ 1 โพสต์ 8 โมงเช้า", ["สบู่"] * 3, ["21", "22", "23"]),
        ("เขียนโพสต์เรื่องกาแฟ 4 โพสต์ลงเฟส วันละโพสต์ ตอน 9 โมงเช้า", ["กาแฟ"] * 4, ["21", "22", "23", "24"]),
    ],
)
def test_as_many_posts_go_out_as_were_asked_for(text: str, topics: list[str], days: list[str], house: House) -> None:
    plan = planned(house, text)
    assert [(tool, args["topic"]) for tool, args in said(plan)] == [(POST, topic) for topic in topics]
    assert [when[8:10] for when in _whens(plan)] == days and not any("every" in args for _, args in said(plan))


@pytest.mark.parametrize("text", ["пиши пост про кофе в телеграм каждый день в 9 утра", "write a post about tea on telegram every day at 9am"])
def test_one_post_that_comes_every_day_still_does(text: str, house: House) -> None:
    [(tool, args)] = said(planned(house, text))
    assert (tool, args["every"]) == (POST, "day")


def test_the_hour_is_asked_for_and_then_as_many_go_out(house: House) -> None:
    assert planned(house, "4 поста про питание в телеграм один раз в день").question
    assert len(_whens(planned(house, "4 поста про питание в телеграм один раз в день", "в 9 утра"))) == 4


@pytest.mark.parametrize("text", ["write 3 posts about tea", "напиши 5 постов про осень для телеграма"])
def test_posts_of_no_day_are_words(text: str, house: House) -> None:
    assert {tool for tool, _ in said(planned(house, text))} == {WORDS}


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("ทำรูปเทียนหอม 6 รูป โพสต์ลงเฟส จันทร์ พุธ ศุกร์ 9 โมงเช้า", ["23", "25", "27", "30", "02", "04"]),
        ("ทำคลิปสั้นเรื่องชาเขียว 4 คลิป ลง TikTok อังคารกับเสาร์ ตอน 2 ทุ่ม", ["24", "28", "01", "05"]),
        ("ทำรูปคำคม 5 รูป แล้วโพสต์ไอจีวันเว้นวัน 8 โมงเช้า", ["21", "23", "25", "27", "29"]),
        ("ทำรูปเทียนหอม 4 รูป โพสต์ลงเฟสทุกวันจันทร์กับพฤหัส 9 โมงเช้า", ["23", "26", "30", "03"]),
        ("make 6 pictures of candles and post them to instagram mon wed fri at 9am", ["23", "25", "27", "30", "02", "04"]),
        ("4 shorts about green tea for tiktok, tuesday and saturday at 8pm", ["24", "28", "01", "05"]),
        ("make 5 pictures of tea and post them every other day on instagram at 9am", ["21", "23", "25", "27", "29"]),
        ("сделай 4 картинки со свечами и выложи в инстаграм вт и сб в 9 утра", ["24", "28", "01", "05"]),
        ("сделай 6 роликов про чай в тикток пн ср пт в 19:00", ["23", "25", "27", "30", "02", "04"]),
        ("сделай 6 картинок чая и выкладывай через день в инстаграм в 9 утра", ["21", "23", "25", "27", "29", "01"]),
    ],
)
def test_each_of_several_goes_out_on_its_own_day(text: str, days: list[str], house: House) -> None:
    plan = planned(house, text)
    outs = [args for tool, args in said(plan) if tool == PLAN]
    assert [args["when"][8:10] for args in outs] == days
    assert len({args["media"] for args in outs}) == len(days) and not any("every" in args for args in outs)


def test_one_clip_goes_out_on_each_of_the_days(house: House) -> None:
    steps = said(planned(house, "выложи это в телеграм вт и сб в 9 утра", files=["video:a.mp4"]))
    assert [(args["media"], args["when"][8:10]) for _, args in steps] == [("$attachment.1", "24"), ("$attachment.1", "28")]


@pytest.mark.parametrize(
    ("text", "files", "topic", "places"),
    [
        ("วาดรูปเทียนหอมบนโต๊ะไม้ แล้วคิดแคปชั่นลงไอจีให้หน่อย", [], "เทียนหอมบนโต๊ะไม้", ["instagram"]),
        ("คิดแคปชั่นลงติ๊กต็อกให้คลิปนี้หน่อย ชาเย็นสูตรใหม่", ["video:a.mp4"], "ชาเย็นสูตรใหม่", ["tiktok"]),
        ("คิดแคปชั่นให้รูปนี้หน่อยครับ หมวกไหมพรม", ["image:b.jpg"], "หมวกไหมพรม", None),
        ("ถ้าจะโพสต์รูปนี้ลงเฟสเขียนแคปชั่นว่าไงดีครับ", ["image:pool.jpg"], "pool", ["facebook"]),
        ("if I post this photo on facebook what should the caption be?", ["image:pool.jpg"], "pool", ["facebook"]),
        ("если выложить это фото в инстаграм какую подпись написать", ["image:pool.jpg"], "pool", ["instagram"]),
        ("caption for this pic for instagram please", ["image:pool.jpg"], "pool", ["instagram"]),
        ("write a caption for this photo, instagram, keep it casual", ["image:pool.jpg"], "pool", ["instagram"]),
        ("what do I write under this photo?", ["image:pool.jpg"], "pool", None),
        ("что написать под этим фото?", ["image:pool.jpg"], "pool", None),
        ("เขียนอะไรใต้รูปนี้ดี", ["image:pool.jpg"], "pool", None),
        ("write something nice to go with this photo of our pool party", ["image:a.jpg"], "our pool party", None),
        ("write a post to go with this picture, our pool party", ["image:a.jpg"], "our pool party", None),
        ("ขอแคปชั่นลงไลน์โวม เรื่องเทียนหอมค่ะ", [], "เทียนหอม", None),
    ],
)
def test_a_caption_is_written_and_nothing_goes_out(text: str, files: list[str], topic: str, places: list[str] | None, house: House) -> None:
    steps = said(planned(house, text, files=files))
    assert [tool for tool, _ in steps if tool.startswith("publishing.")] == []
    [words] = [args for tool, args in steps if tool == WORDS]
    assert (words["topic"], words.get("platforms")) == (topic, places)


def test_of_how_words_are_to_sound_it_is_told_that_it_is_left_out(house: House) -> None:
    assert "keep it casual" in planned(house, "write a caption for this photo, instagram, keep it casual", files=["image:pool.jpg"]).steps[0].title


@pytest.mark.parametrize(
    ("text", "files"),
    [
        ("ทำรูปสบู่ แล้วเขียนแคปชั่น แล้วลงเฟสให้ด้วย", []),
        ("โพสต์รูปนี้ลงเฟส แคปชั่นว่า ของมาใหม่ค่ะ", ["image:a.jpg"]),
        ("нарисуй картинку с лотосом и выложи пост с ней в телеграм", []),
        ("draw a picture of a samovar and put out a post with it on telegram", []),
    ],
)
def test_what_is_to_go_out_still_does(text: str, files: list[str], house: House) -> None:
    assert [tool for tool, _ in said(planned(house, text, files=files))][-1] == PLAN


@pytest.mark.parametrize(
    ("text", "file", "left"),
    [
        ("make this photo brighter and post it to instagram at 6pm", "image:a.jpg", "make this photo brighter"),
        ("smooth my skin a bit then post it on instagram", "image:a.jpg", "smooth my skin a bit"),
        ("give her a hat and post it on facebook", "image:a.jpg", "give her a hat"),
        ("remove the background and put it on facebook tomorrow at noon", "image:a.jpg", "remove the background"),
        ("надень на неё шляпу и выложи в телеграм", "image:a.jpg", "надень на неё шляпу"),
        ("убери фон и опубликуй в фейсбук завтра в полдень", "image:a.jpg", "убери фон"),
        ("ทำให้หน้าเนียนหน่อย แล้วลงเฟสคืนนี้ 2 ทุ่ม", "image:a.jpg", "ทำให้หน้าเนียน"),
        ("ใส่หมวกให้น้อง แล้วลงเฟส", "image:a.jpg", "ใส่หมวกให้น้อง"),
        ("ตัดช่วงเงียบออก ใส่ชื่อร้านมุมขวา แล้วลง TikTok นะคะ", _FILM, "ใส่ชื่อร้านมุมขวา"),
        ("ใส่ซับให้คลิปนี้ แล้วเขียนแคปชั่นเรื่องชาเย็น", _FILM, "ใส่ซับให้คลิปนี้"),
        ("cut the silences, put the shop's name in the corner and post it on tiktok", _FILM, "put the shop's name in the corner"),
        ("вырежи паузы, подпиши название магазина в углу и выложи в тикток", _FILM, "подпиши название магазина в углу"),
    ],
)
def test_what_cannot_be_done_is_told_before_anything_goes_out(text: str, file: str, left: str, house: House) -> None:
    plan = planned(house, text, files=[file])
    assert left in f"{plan.question or ''} {' '.join(step.title for step in plan.steps)}"
    assert not any(tool.startswith("music") for tool, _ in said(plan))


@pytest.mark.parametrize(("text", "file"), [("выложи это фото в инстаграм завтра в полдень", "image:a.jpg"), ("вырежи паузы и выложи в тикток", "video:a.mp4")])
def test_of_what_is_done_nothing_is_told_to_be_left_out(text: str, file: str, house: House) -> None:
    assert "не учтено" not in " ".join(step.title for step in planned(house, text, files=[file]).steps)


@pytest.mark.parametrize(
    ("text", "tools", "left"),
    [
        ("сначала слоган для чайной потом афишу к нему и пост в телеграм", ["script.slogans", "image.generate", WORDS], ""),
        ("напиши сценарий про сон потом картинку к нему и пост в инстаграм", ["script.write", "image.generate", WORDS], ""),
        ("придумай название для лагеря потом плакат к нему и пост в телеграм", ["image.generate", WORDS], "придумай название для лагеря"),
        ("придумай имя для фестиваля и нарисуй афишу к нему", ["image.generate"], "придумай имя для фестиваля"),
        ("сделай афишу вечер джаза 5 июня и пост про него в телеграм", ["image.generate", WORDS], ""),
        ("come up with a slogan for my cafe, then a poster for it and a post on telegram", ["script.slogans", "image.generate", WORDS], ""),
        ("think of a name for the retreat, then a poster for it and a facebook post", ["image.generate", WORDS], "think of a name for the retreat"),
        ("คิดสโลแกนร้านชา แล้วทำโปสเตอร์ แล้วเขียนโพสต์ลงเฟส", ["script.slogans", "image.generate", WORDS], ""),
        ("คิดชื่อร้านชา แล้วทำโปสเตอร์", ["image.generate"], "คิดชื่อร้านชา"),
    ],
)
def test_of_a_chain_that_ends_in_a_post_every_part_is_made(text: str, tools: list[str], left: str, house: House) -> None:
    plan = planned(house, text)
    assert [WORDS if tool == POST else tool for tool, _ in said(plan)] == tools and left in plan.steps[0].title


_OUT = {
    "ru": ("сделай короткое видео про чай", "опубликуй его завтра в 6 вечера в инстаграм"),
    "en": ("make a short video about tea", "post it tomorrow at 6pm on instagram"),
    "th": ("ทำคลิปสั้นเรื่องชา", "โพสต์ลงไอจีพรุ่งนี้ 6 โมงเย็น"),
}


@pytest.mark.parametrize(
    ("language", "text", "when"),
    [
        ("ru", "нет лучше в воскресенье вечером в 9", "2026-11-22T21:00"),
        ("ru", "перенеси публикацию на среду утром в 8", "2026-11-25T08:00"),
        ("ru", "давай во вторник днём в 3", "2026-11-24T15:00"),
        ("ru", "нет давай послезавтра в это же время", "2026-11-22"),
        ("ru", "передумала давай в субботу утром в 11", "2026-11-21T11:00"),
        ("ru", "не завтра а в понедельник в то же время", "2026-11-23"),
        ("ru", "перенеси на четверг вечером в 20 15", "2026-11-26T20:15"),
        ("en", "no, saturday morning at 10 is better", "2026-11-21T10:00"),
        ("en", "not tomorrow, the day after at the same time", "2026-11-22"),
        ("en", "move it to wednesday afternoon at 3", "2026-11-25T15:00"),
        ("th", "เปลี่ยนเป็นวันเสาร์ตอนเช้า 10 โมงดีกว่า", "2026-11-21T10:00"),
        ("th", "เลื่อนไปวันพุธตอนบ่าย 3", "2026-11-25T15:00"),
    ],
)
def test_what_is_planned_is_moved_and_called_by_no_part_of_the_day(language: str, text: str, when: str, house: House) -> None:
    [(tool, args)] = said(planned(house, *_OUT[language], text))
    assert (tool, args["when"][:16], args.get("query")) == (MOVE, when, None)


@pytest.mark.parametrize(("language", "text"), [("en", "and on facebook on monday at the same time"), ("ru", "и в фейсбук в понедельник в то же время")])
def test_on_another_place_it_goes_out_on_the_day_that_is_told(language: str, text: str, house: House) -> None:
    [(tool, args)] = said(planned(house, *_OUT[language], text))
    assert (tool, args["platforms"], args["when"][:16]) == (PLAN, ["facebook"], "2026-11-23T18:00")


@pytest.mark.parametrize(
    ("text", "query"), [("перенеси публикацию про утро на среду в 8", "утро"), ("перенеси публикацию «Вечер» на среду в 8 утра", "Вечер")]
)
def test_a_post_that_is_called_by_a_part_of_the_day_is_still_found_by_it(text: str, query: str, house: House) -> None:
    [(tool, args)] = said(planned(house, *_OUT["ru"], text))
    assert (tool, args["query"]) == (MOVE, query)


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("ทำคลิปสั้นเรื่องชาเย็น 20 วิ ลง TikTok", "เสียงเร็วไป ฟังตามไม่ทัน"),
        ("ทำคลิปสั้นเรื่องชาเย็น 20 วิ ลง TikTok", "เร็วไปค่ะ"),
        ("make a short about tea, 20 seconds, and post it on tiktok", "slower please"),
        ("сделай ролик про чай 20 секунд и выложи в тикток", "помедленнее"),
    ],
)
def test_a_slower_voice_puts_nothing_out_once_more(first: str, then: str, house: House) -> None:
    [(tool, args)] = said(planned(house, first, then))
    assert (tool, args["pace"]) == ("video.short", "slow")


@pytest.mark.parametrize(
    ("text", "aspect", "place"),
    [("ขอแบบแนวนอนลงยูทูบด้วย", "16:9", "youtube"), ("ทำแบบจัตุรัสลงเฟสด้วย", "1:1", "facebook"), ("ขอแบบ 4:5 ลงไอจีด้วย", "4:5", "instagram")],
)
def test_another_shape_for_another_place_goes_there(text: str, aspect: str, place: str, house: House) -> None:
    (_, film), (tool, out) = said(planned(house, "ทำคลิปสั้นเรื่องชาเย็น 20 วิ ลง TikTok", text))
    assert (film["aspect"], tool, out["platforms"]) == (aspect, PLAN, [place])


@pytest.mark.parametrize(
    ("first", "then", "place"),
    [
        ("เขียนแคปชั่นเทียนหอมลงเฟสหน่อย", "ไม่ใช่เฟสค่ะ ลงไลน์", "LINE"),
        ("ทำคลิปสั้นเรื่องชาเย็น ลง TikTok", "เปลี่ยนเป็นลงไลน์แทน", "LINE"),
        ("write a caption about candles for facebook", "no, for LINE", "LINE"),
        ("напиши подпись про свечи для фейсбука", "нет, в вотсап", "WhatsApp"),
        ("make a short about tea and post it on tiktok", "no, on linkedin", "LinkedIn"),
    ],
)
def test_of_a_place_that_is_not_there_it_is_told(first: str, then: str, place: str, house: House) -> None:
    plan = planned(house, first, then)
    assert not plan.steps and place in (plan.reply or "")
