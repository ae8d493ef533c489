# ruff: noqa: E501 - tables of sentences read better unbroken
"""Which post is meant, where it goes and when: told by what it shows, by the name of its file, by whose page it is; and what belongs to its words."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

CANCEL, WITHDRAW, MOVE, PLAN, POST, SEARCH = "publishing.cancel", "publishing.withdraw", "publishing.move", "publishing.plan", "publishing.post", "asset.search"
CLIP, PICTURE = ["video:a.mp4"], ["image:a.jpg"]
RU_PLAN, EN_PLAN, TH_PLAN = "контент-план на неделю для кофейни, 3 поста", "content plan for next week for a coffee shop, 3 posts", "แผนคอนเทนต์สัปดาห์หน้าสำหรับร้านกาแฟ 3 โพสต์"


@pytest.mark.parametrize(
    ("text", "tool", "args"),
    [
        ("отмени публикацию с котиком", CANCEL, {"query": "котик"}),
        ("отмени публикацию с круассаном", CANCEL, {"query": "круассан"}),
        ("убери из плана пост с тортиком", CANCEL, {"query": "тортик"}),
        ("удали публикацию с лимонным пирогом", WITHDRAW, {"query": "лимонный пирог"}),
        ("торт не публикуй", CANCEL, {"query": "торт"}),
        ("не выкладывай ролик с собакой", CANCEL, {"query": "собака"}),
        ("сними с публикации фото с букетом", WITHDRAW, {"query": "букет"}),
        ("перенеси публикацию с котиком на пятницу", MOVE, {"query": "котик", "when": "2026-11-20"}),
        ("cancel the post with the puppy", CANCEL, {"query": "puppy"}),
        ("don't post the one with the lemon cake", CANCEL, {"query": "lemon cake"}),
        ("don't publish the croissant picture tomorrow", CANCEL, {"query": "croissant", "day": "2026-11-21"}),
        ("remove the scheduled post with the kitten picture", CANCEL, {"query": "kitten"}),
        ("move the post with the kitten to friday", MOVE, {"query": "kitten", "when": "2026-11-20"}),
        ("ยกเลิกโพสต์ที่มีลูกหมา", CANCEL, {"query": "ลูกหมา"}),
        ("ครัวซองต์ไม่ต้องลงแล้ว", CANCEL, {"query": "ครัวซองต์"}),
        ("โพสต์ที่มีแมวไม่ต้องลงแล้ว", CANCEL, {"query": "แมว"}),
        ("ลบโพสต์ที่มีรูปเค้กส้ม", WITHDRAW, {"query": "เค้กส้ม"}),
        ("เลื่อนโพสต์ที่มีแมวไปวันศุกร์", MOVE, {"query": "แมว", "when": "2026-11-20"}),
        ("отмени пост с розами", CANCEL, {"query": "розы"}),
        ("отмените, пожалуйста, публикацию с новым меню", CANCEL, {"query": "новое меню"}),
        ("не публикуй пиццу, она закончилась", CANCEL, {"query": "пиццу"}),
        ("картинку с кофе не выкладывай пока", CANCEL, {"query": "кофе"}),
        ("убери с публикации видео с тренером", WITHDRAW, {"query": "тренер"}),
        ("передвинь пост с 15 на 16", MOVE, {"when": "16:00"}),
        ("take down the post that shows the old logo", WITHDRAW, {"query": "old logo"}),
        ("postpone the one with the trainer to monday", MOVE, {"query": "trainer", "when": "2026-11-23"}),
        ("อย่าเพิ่งลงรูปพิซซ่านะคะ", CANCEL, {"query": "พิซซ่า"}),
        ("ลบโพสต์ที่มีโลโก้เก่าออกจากเฟส", WITHDRAW, {"query": "โลโก้เก่า", "platforms": ["facebook"]}),
        ("เลื่อนโพสต์ที่เป็นรูปเทรนเนอร์ไปวันจันทร์", MOVE, {"query": "เทรนเนอร์", "when": "2026-11-23"}),
        ("отмени публикацию", CANCEL, {}),
        ("cancel the post with the typo", CANCEL, {}),
        ("отмени публикацию с фейсбука", CANCEL, {"platforms": ["facebook"]}),
        ("отмени публикацию с пятницы", CANCEL, {"day": "2026-11-20"}),
        ("cancel the post with instagram", CANCEL, {"platforms": ["instagram"]}),
        ("не публикуй завтра", CANCEL, {"day": "2026-11-21"}),
    ],
)
def test_the_words_that_say_which_are_kept(text: str, tool: str, args: dict[str, Any], house: list[Tool]) -> None:
    assert said(planned(house, text)) == [(tool, args)]


@pytest.mark.parametrize(
    "messages",
    [
        ("найди картинку с котом", "выложи её на мою страницу завтра в 12", "найди видео с собакой", "выложи его на мою страницу завтра в 10"),
        ("find the cat picture", "put it on my page tomorrow at 12", "find the dog video", "put it on my page tomorrow at 10"),
        ("หารูปแมว", "ลงหน้าเว็บพรุ่งนี้เที่ยง", "หาวิดีโอหมา", "เอาอันนี้ลงหน้าเว็บพรุ่งนี้ 10 โมง"),
    ],
)
def test_what_was_found_last_goes_out(messages: tuple[str, ...], house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, *messages))
    assert (tool, args["media"], args["when"]) == (PLAN, "ast_made_3_search_video", "2026-11-21T10:00:00+07:00")


@pytest.mark.parametrize(
    ("messages", "name", "kind"),
    [
        (("publish summer-sale.png on my page tomorrow at 12",), "summer-sale.png", "image"),
        (("put zal.mp4 on my page friday 6pm with the caption: New gym",), "zal.mp4", "video"),
        (("выложи gym-tour.mp4 на мою страницу завтра в 10",), "gym-tour.mp4", "video"),
        ((RU_PLAN, "выложи croissant-bread.png на мою страницу завтра в 12"), "croissant-bread.png", "image"),
        (("ลง cafe-menu.jpg ที่หน้าเว็บของเราพรุ่งนี้ 9 โมง",), "cafe-menu.jpg", "image"),
    ],
)
def test_a_file_that_is_named_is_looked_for_and_goes_out(messages: tuple[str, ...], name: str, kind: str, house: list[Tool]) -> None:
    (search, found), (tool, args) = said(planned(house, *messages))
    assert (search, found) == (SEARCH, {"query": name, "kind": kind})
    assert (tool, args["media"], args["platforms"]) == (PLAN, f"$search.{kind}", ["web"])


def test_a_file_that_is_sent_is_the_one_that_is_named(house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, "publish b.mp4 on my page tomorrow at 10", files=["video:a.mp4", "video:b.mp4"]))
    assert (tool, args["media"]) == (PLAN, "$attachment.2")


@pytest.mark.parametrize(
    ("text", "topic", "when"),
    [
        ("напиши пост про скидку 15% на абонементы до пятницы и кинь в телегу в четверг в полвосьмого вечера", "скидку 15% на абонементы до пятницы", "2026-11-26T19:30"),
        ("напиши пост про акцию на маникюр до воскресенья и выложи в телеграм завтра в 11", "акцию на маникюр до воскресенья", "2026-11-21T11:00"),
        ("сделай пост о скидке 20% на пиццу до конца месяца и отправь в тг в среду в 18:30", "скидке 20% на пиццу до конца месяца", "2026-11-25T18:30"),
        ("напиши пост: скидка 10% до вторника, и кинь в телегу завтра в 9", "скидка 10% до вторника", "2026-11-21T09:00"),
        ("write a post about our sale, ends sunday, and put it on telegram tomorrow at 9", "our sale, ends sunday", "2026-11-21T09:00"),
        ("write a post about 10% off all cakes until sunday and post it on telegram tomorrow at 8", "10% off all cakes until sunday", "2026-11-21T08:00"),
        ("write a post about our clearance, it ends on saturday, and put it out on telegram tomorrow at noon", "our clearance, it ends on saturday", "2026-11-21T12:00"),
        ("нужен пост про бесплатную доставку до 30 ноября, опубликуй в телеграме в субботу в 12", "бесплатную доставку до 30 ноября", "2026-11-21T12:00"),
        ("make a post about the winter menu through the end of december and schedule it on telegram for tomorrow 5pm", "the winter menu through the end of december", "2026-11-21T17:00"),
        ("แต่งโพสต์โปรวันเกิดถึงวันศุกร์หน้า แล้วลงเทเลแกรมวันจันทร์ 10 โมง", "โปรวันเกิด ถึงวันศุกร์หน้า", "2026-11-23T10:00"),
        ("เขียนโพสลดราคา 20% ถึงวันอาทิตย์ แล้วลง telegram พรุ่งนี้ 9 โมง", "ลดราคา 20% ถึงวันอาทิตย์", "2026-11-21T09:00"),
        ("เขียนโพสต์โปรโมชั่น 1 แถม 1 ถึงสิ้นเดือน แล้วลง telegram พรุ่งนี้บ่ายสาม", "โปรโมชั่น 1 แถม 1 ถึงสิ้นเดือน", "2026-11-21T15:00"),
    ],
)
def test_until_when_it_holds_is_of_its_words(text: str, topic: str, when: str, house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, text))
    assert (tool, args["topic"], args["platforms"], args["when"][:16]) == (POST, topic, ["telegram"], when)


@pytest.mark.parametrize(
    ("text", "tool"),
    [
        ("сними пост про скидку в пятницу", WITHDRAW),
        ("take the sale post down on friday", WITHDRAW),
        ("เขียนโพสต์ลดราคา 20% ถึงวันอาทิตย์", "script.metadata"),
        ("напиши пост про скидку до пятницы", "script.metadata"),
    ],
)
def test_a_day_is_a_term_only_in_what_is_written(text: str, tool: str, house: list[Tool]) -> None:
    assert [used for used, _ in said(planned(house, text))] == [tool]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("выложи на страничку завтра в 9", ["web"]),
        ("выложи прям щас на страничку", ["web"]),
        ("опубликуй у себя на странице в субботу в 11", ["web"]),
        ("запости на страницу и в инстаграм в пятницу в 18", ["web", "instagram"]),
        ("кинь на страницу завтра в 10 и в телегу тоже", ["web", "telegram"]),
        ("через полчаса выложи это видео на страницу и в ютуб шортс", ["web", "youtube"]),
        ("выложи на страницу, в инсту и в телегу завтра в 10", ["web", "instagram", "telegram"]),
        ("закинь на страничку и в фб в пн в 9", ["web", "facebook"]),
        ("upload it to the page and insta on monday 9am", ["web", "instagram"]),
        ("เอาลงเพจของเราเองกับเฟสพรุ่งนี้เที่ยง", ["web", "facebook"]),
        ("put it on the page tomorrow at 9", ["web"]),
        ("post this on the page and on youtube friday 6pm", ["web", "youtube"]),
        ("ลงเพจเราเองพรุ่งนี้ 9 โมง", ["web"]),
        ("ลงหน้าเว็บของเรากับไอจีพรุ่งนี้เที่ยง", ["web", "instagram"]),
        ("post it on our facebook page tomorrow at 9", ["facebook"]),
        ("post it on the facebook page tomorrow at 9", ["facebook"]),
        ("выложи на страницу в фейсбуке завтра в 9", ["facebook"]),
        ("ลงเพจเฟสพรุ่งนี้ 9 โมง", ["facebook"]),
        ("เอาลงเพจพรุ่งนี้ 9 โมง", ["facebook"]),
    ],
)
def test_the_page_is_ones_own_where_nothing_says_whose(text: str, places: list[str], house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, text, files=CLIP))
    assert (tool, args["platforms"]) == (PLAN, places)


@pytest.mark.parametrize("text", ["выложи на страницу клиента завтра в 10", "put it on the page of the bakery tomorrow at 9", "выложи на страницу вк завтра в 9"])
def test_whose_page_it_is_may_be_asked(text: str, house: list[Tool]) -> None:
    assert planned(house, text, files=CLIP).question


def test_the_own_page_takes_the_place_of_another(house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, "ลงเพจร้านพรุ่งนี้ 9 โมง", "เพจเราเองอะ หน้าเว็บของเรา", files=CLIP))
    assert (tool, args["platforms"]) == (PLAN, ["web"])


@pytest.mark.parametrize(
    "text",
    ["выложи на мою страницу в конце месяца в 10", "put it on my page at the end of the month at 10am", "ลงหน้าเว็บสิ้นเดือน 10 โมงเช้า", "выложи на мою страницу в последний день месяца в 10"],
)
def test_the_end_of_the_month_is_a_day(text: str, house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, text, files=PICTURE))
    assert (tool, args["when"]) == (PLAN, "2026-11-30T10:00:00+07:00")


@pytest.mark.parametrize("text", ["ทุกวันตอนเที่ยง เอาคลิปเรื่องกาแฟใหม่ๆ ลงเพจ 1 อาทิตย์", "ทุกวันตอนเที่ยง เอาคลิปเรื่องกาแฟใหม่ๆ ลงเฟส 1 อาทิตย์"])
def test_noon_of_every_day_is_an_hour(text: str, house: list[Tool]) -> None:
    outs = [args for tool, args in said(planned(house, text)) if tool == PLAN]
    assert len(outs) == 7 and all(args["platforms"] == ["facebook"] and "T12:00" in args["when"] for args in outs)


def test_until_the_end_of_the_month_is_how_often(house: list[Tool]) -> None:
    [(_, args)] = said(planned(house, "post it every day at 9 until the end of the month on telegram", files=PICTURE))
    assert (args["when"], args["every"], args["times"]) == ("2026-11-21T09:00:00+07:00", "day", 10)


@pytest.mark.parametrize(
    ("messages", "move"),
    [
        ((RU_PLAN, "поменяй второй на пятницу"), {"entry": 2, "to": "fri"}),
        ((RU_PLAN, "третий поменяй на субботу"), {"entry": 3, "to": "sat"}),
        ((RU_PLAN, "второй пост давай в пятницу"), {"entry": 2, "to": "fri"}),
        ((RU_PLAN, "номер 3 перенеси на воскресенье"), {"entry": 3, "to": "sun"}),
        ((EN_PLAN, "change the second one to friday"), {"entry": 2, "to": "fri"}),
        ((EN_PLAN, "change #2 to friday"), {"entry": 2, "to": "fri"}),
        ((EN_PLAN, "make the third one saturday"), {"entry": 3, "to": "sat"}),
        ((EN_PLAN, "post the second one on friday"), {"entry": 2, "to": "fri"}),
        ((TH_PLAN, "เปลี่ยนอันที่สองเป็นวันศุกร์"), {"entry": 2, "to": "fri"}),
        ((TH_PLAN, "อันที่สองขอเป็นวันศุกร์"), {"entry": 2, "to": "fri"}),
        ((RU_PLAN, "поменяй вторник на пятницу"), {"entry": "tue", "swap": "fri"}),
        ((RU_PLAN, "второй лучше про круассаны"), {"entry": 2, "about": "круассаны"}),
        ((EN_PLAN, "make the second one about tea"), {"entry": 2, "about": "tea"}),
    ],
)
def test_one_entry_of_a_calendar_goes_to_another_day(messages: tuple[str, ...], move: dict[str, Any], house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, *messages))
    assert (tool, args["moves"]) == ("script.calendar", [move])


@pytest.mark.parametrize("messages", [(RU_PLAN, "начни с пятницы"), (EN_PLAN, "start it on friday"), (RU_PLAN, "поменяй на следующую неделю")])
def test_the_whole_calendar_begins_on_another_day(messages: tuple[str, ...], house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, *messages))
    assert tool == "script.calendar" and "moves" not in args and args["start"]


@pytest.mark.parametrize(
    ("messages", "line"),
    [
        (("что это за файл", "выложи его на страницу завтра в 10"), "Публикация: «a.mp4», ваша страница, 21 ноября в 10:00"),
        (("what is this file", "put it on my page tomorrow at 10"), "Publish “a.mp4” on your own page on Sat 21 Nov at 10:00"),
        (("ไฟล์นี้คืออะไร", "ลงหน้าเว็บพรุ่งนี้ 10 โมง"), "เผยแพร่ “a.mp4” บน หน้าเว็บของคุณ วันที่ 21 พฤศจิกายน เวลา 10:00 น."),
        (("отмени публикацию на моей странице",), "Отменить публикацию на вашей странице"),
        (("отмени публикацию в фейсбуке",), "Отменить публикацию в Facebook"),
        (("перенеси пост про скидку на моей странице на субботу",), "Перенести публикацию «скидка» на вашей странице: 21 ноября 2026"),
    ],
)
def test_the_line_says_what_and_where(messages: tuple[str, ...], line: str, house: list[Tool]) -> None:
    assert planned(house, *messages, files=CLIP if len(messages) > 1 else ()).goal == line
