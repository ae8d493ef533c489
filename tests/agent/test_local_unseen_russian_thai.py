"""Everyday Russian and Thai sentences by what they are about: what they are read as, and what must not be caught with them."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

CLIP, PHOTO = "video:a.mp4", "image:a.jpg"


def _one(house: list[Tool], *messages: str, files: tuple[str, ...] = ()) -> tuple[str, dict[str, Any]]:
    [step] = said(planned(house, *messages, files=files))
    return step


def _told(args: dict[str, Any], wanted: dict[str, Any]) -> bool:
    return all(args.get(name) == value for name, value in wanted.items())


@pytest.mark.parametrize(
    ("text", "moments"),
    [
        ("вытащи стоп-кадр с 12-й секунды", [12]),
        ("сохрани кадр на 8-й секунде", [8]),
        ("кадры на 3-й и на 9-й секунде сохрани", [3, 9]),
        ("grab the frame at the 12th second", [12]),
        ("save frames at 3 and 9 seconds", [3, 9]),
        ("เก็บเฟรมวินาทีที่ 4 กับวินาทีที่ 11", [4, 11]),
    ],
)
def test_frames_at_seconds_by_their_place(text: str, moments: list[int], house: list[Tool]) -> None:
    assert [(tool, args["at_s"]) for tool, args in said(planned(house, text, files=[CLIP]))] == [("video.frame", at) for at in moments]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("оставь с 3-й по 10-ю секунду", {"type": "trim", "start_s": 3, "end_s": 10}),
        ("вырежи с 5-й по 9-ю секунду", {"type": "cut_out", "start_s": 5, "end_s": 9}),
        ("последние десять секунд не нужны, убери", {"type": "trim", "drop_last_s": 10}),
        ("в конце лишние 4 секунды, отрежь", {"type": "trim", "drop_last_s": 4}),
        ("сократи до первых десяти секунд", {"type": "trim", "end_s": 10}),
        ("отрежь в начале 5 секунд", {"type": "trim", "start_s": 5}),
    ],
)
def test_stretches_that_stay_or_go(text: str, wanted: dict[str, Any], house: list[Tool]) -> None:
    _, args = _one(house, text, files=(CLIP,))
    assert _told(args["operations"][0], wanted)


@pytest.mark.parametrize(
    ("text", "effects"),
    [
        ("картинка тусклая, добавь контраста", ["contrast"]),
        ("the picture is dull, add contrast", ["contrast"]),
        ("ภาพมืด เพิ่มความสว่างหน่อย", ["brighter"]),
        ("сделай ярче и с плавным появлением в начале", ["brighter", "fade_in"]),
    ],
)
def test_looks_of_a_clip(text: str, effects: list[str], house: list[Tool]) -> None:
    tool, args = _one(house, text, files=(CLIP,))
    assert (tool, args["effects"]) == ("video.effect", effects)


@pytest.mark.parametrize(
    ("messages", "tool", "wanted"),
    [
        (["пост про мёд отмени"], "publishing.cancel", {"query": "мёд"}),
        (["ролик про чай перенеси на субботу"], "publishing.move", {"query": "чай", "when": "2026-11-21"}),
        (["the honey post, cancel it"], "publishing.cancel", {"query": "honey"}),
        (["โพสต์เรื่องน้ำผึ้ง ยกเลิกเลย"], "publishing.cancel", {"query": "น้ำผึ้ง"}),
        (["видео про соль распубликуй"], "publishing.withdraw", {"query": "соль"}),
        (["เอาคลิปเรื่องทุเรียนลงที ลูกค้าขอให้ถอด"], "publishing.withdraw", {"query": "ทุเรียน"}),
        (["пусть пост в инсте выйдет не в восемь, а в 21:15"], "publishing.move", {"platforms": ["instagram"], "when": "21:15"}),
        (["перенеси пост в инсте с 20:00 на 21:15"], "publishing.move", {"platforms": ["instagram"], "when": "21:15"}),
        (["ให้โพสต์ในไอจีออกตอนสามทุ่มแทนสองทุ่ม"], "publishing.move", {"platforms": ["instagram"], "when": "21:00"}),
        (["какие посты ждут подключения аккаунта?"], "publishing.status", {"state": "waiting"}),
        (["пост про то, как мы отменили скидки"], "script.metadata", {"topic": "как мы отменили скидки"}),
        (["видео о том, как перенести рассаду"], "video.short", {"topic": "как перенести рассаду"}),
    ],
)
def test_posts_that_are_planned_or_out(messages: list[str], tool: str, wanted: dict[str, Any], house: list[Tool]) -> None:
    found, args = _one(house, *messages)
    assert found == tool and _told(args, wanted)


@pytest.mark.parametrize("text", ["เลื่อนโพสต์ออกไปก่อน", "отложи пост про чай на потом", "postpone the tea post for now"])
def test_what_is_put_off_is_asked_about(text: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert plan.question and not plan.steps


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("выложи сегодня в 11 в телеграм", "2026-11-20T11:00"),
        ("выложи сегодня в 11:30 в телеграм", "2026-11-20T11:30"),
        ("выложи сегодня в 8 в телеграм", "2026-11-20T20:00"),  # it is ten in the morning
        ("выложи через 3 дня в 10 в телеграм", "2026-11-23T10:00"),
        ("выложи завтра в 3 дня в телеграм", "2026-11-21T15:00"),
        ("выложи вечером в телеграм", "2026-11-20T18:00"),
        ("post it on telegram in the morning", "2026-11-21T09:00"),
        ("ลงเทเลแกรมตอนเย็นนะ", "2026-11-20T18:00"),
    ],
)
def test_hours_of_today_and_of_no_day(text: str, when: str, house: list[Tool]) -> None:
    tool, args = _one(house, text, files=(CLIP,))
    assert tool == "publishing.plan" and args["when"].startswith(when)


@pytest.mark.parametrize(
    ("text", "times", "every"),
    [
        ("выкладывай её в инсту каждый день в 7 утра 3 дня", 3, "day"),
        ("โพสต์รูปนี้ลงไอจีทุกวัน 7 โมงเช้า 3 วัน", 3, "day"),
        ("публикуй в телеграм каждый понедельник в 10, четыре недели", 4, "week:mon"),
        ("публикуй в телеграм каждые 3 дня в 10", None, "day:3"),
    ],
)
def test_how_long_something_is_repeated(text: str, times: int | None, every: str, house: list[Tool]) -> None:
    _, args = _one(house, text, files=(PHOTO,))
    assert (args["every"], args.get("times")) == (every, times)


@pytest.mark.parametrize(
    ("messages", "platforms", "when"),
    [
        (["опубликуй это", "в телеграме", "в понедельник в 10 утра"], ["telegram"], "2026-11-23T10:00"),
        (["post it", "on telegram", "tomorrow at 9 am"], ["telegram"], "2026-11-21T09:00"),
        (["โพสต์คลิปนี้ที", "ลงเทเลแกรม", "วันอังคาร 9 โมงเช้า"], ["telegram"], "2026-11-24T09:00"),
    ],
)
def test_a_post_told_in_three_messages(messages: list[str], platforms: list[str], when: str, house: list[Tool]) -> None:
    tool, args = _one(house, *messages, files=(CLIP,))
    assert tool == "publishing.plan" and args["platforms"] == platforms and args["when"].startswith(when)


@pytest.mark.parametrize(
    ("messages", "wanted"),
    [
        (["короткий пост для фейсбука про переезд, с картинкой"], {"topic": "переезд", "length": "short", "picture": True}),
        (["пост про карту лояльности в фейсбук", "добавь картинку"], {"platforms": ["facebook"], "picture": True}),
        (["a post about the sale for facebook with a picture"], {"topic": "the sale", "picture": True}),
        (["เขียนโพสต์เรื่องคลาสโยคะเช้าลงเทเลแกรม"], {"topic": "คลาสโยคะเช้า", "platforms": ["telegram"]}),
    ],
)
def test_posts_that_are_written_and_go_out(messages: list[str], wanted: dict[str, Any], house: list[Tool]) -> None:
    tool, args = _one(house, *messages)
    assert tool == "publishing.post" and _told(args, wanted)


@pytest.mark.parametrize("text", ["хочу ролик", "нужно видео", "мне бы текст для озвучки написать", "хочу пост", "อยากได้โปสเตอร์สักใบ"])
def test_a_bare_wish_is_asked_about(text: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert plan.question and not plan.steps


def test_a_bare_wish_is_completed(house: list[Tool]) -> None:
    tool, args = _one(house, "хочу ролик", "про банный веник", "на полминуты и без голоса")
    assert tool == "video.short" and _told(args, {"topic": "банный веник", "duration_s": 30, "voice": "none"})


@pytest.mark.parametrize(
    ("messages", "topics", "wanted"),
    [
        (["сделай минутку про вулканы"], ["вулканы"], {"duration_s": 60}),
        (["ролик про минуту славы"], ["минуту славы"], {}),
        (["два ролика по 20 секунд: про чай и про кофе"], ["чай", "кофе"], {"duration_s": 20}),
        (["рилс про мосты", "сделай диктора-женщину"], ["мосты"], {"voice": "female"}),
        (["ролик про женщину-диктора"], ["женщину-диктора"], {}),
        (["ทำคลิปสองคลิป เรื่องชากับเรื่องกาแฟ"], ["ชา", "กาแฟ"], {}),
    ],
)
def test_films(messages: list[str], topics: list[str], wanted: dict[str, Any], house: list[Tool]) -> None:
    made = said(planned(house, *messages))
    assert [args["topic"] for _, args in made] == topics and all(tool == "video.short" and _told(args, wanted) for tool, args in made)


@pytest.mark.parametrize(
    "text",
    [
        "накидай восемь идей про бег зимой, возьми лучшую и сделай по ней ролик",
        "8 ideas about winter runs and a video of the best one",
        "คิด 8 ไอเดียเรื่องวิ่งหน้าหนาว แล้วเอาอันที่ดีสุดมาทำคลิป",
    ],
)
def test_one_film_of_the_best_idea(text: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert [step.tool for step in plan.steps] == ["script.ideas", "video.short"] and plan.steps[1].needs == [plan.steps[0].id]
    assert plan.steps[1].args["topic"] == plan.steps[0].args["topic"]


@pytest.mark.parametrize(
    ("text", "text_kept"),
    [
        ("ты неправильно запомнил: мы работаем до девяти, а не до восьми", "мы работаем до девяти, а не до восьми"),
        ("you remembered it wrong: we open at nine, not ten", "we open at nine, not ten"),
        ("จำผิดแล้ว ร้านปิดวันอังคาร ไม่ใช่วันพุธ", "ร้านปิดวันอังคาร ไม่ใช่วันพุธ"),
    ],
)
def test_what_was_remembered_wrong(text: str, text_kept: str, house: list[Tool]) -> None:
    tool, args = _one(house, text)
    assert (tool, args["text"]) == ("memory.correct", text_kept)


@pytest.mark.parametrize(
    ("text", "tool", "wanted"),
    [
        ("คลิปนี้ลงยูทูบได้เลยไหม สัดส่วนกับเสียงโอเคหรือเปล่า", "asset.describe", {"suits": "youtube"}),
        ("можно его сразу на ютуб? звук ок?", "asset.describe", {"suits": "youtube"}),
        ("is this video ok for tiktok?", "asset.describe", {"suits": "tiktok"}),
        ("คลิปนี้ลงยูทูบเลยนะ", "publishing.plan", {"platforms": ["youtube"]}),
    ],
)
def test_a_question_publishes_nothing(text: str, tool: str, wanted: dict[str, Any], house: list[Tool]) -> None:
    found, args = _one(house, text, files=(CLIP,))
    assert found == tool and _told(args, wanted)


@pytest.mark.parametrize("text", ["поставь на клип нашу эмблему", "put our emblem on the clip", "ใส่ตราร้านบนคลิป"])
def test_an_emblem_is_a_logo(text: str, house: list[Tool]) -> None:
    question = planned(house, text, files=[CLIP]).question or ""
    assert re.search("логотип|logo|โลโก้", question)


def test_a_place_that_is_none_here_is_named(house: list[Tool]) -> None:
    assert "OK.ru" in (planned(house, "а в одноклассники ты публикуешь?").reply or "")


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("контент-план для ветклиники на две недели", "ветклиника"),
        ("контент-план для барбершопа на неделю", "барбершоп"),
        ("контент-план для мини-отеля на неделю", "мини-отель"),
        ("контент-план для кафе на неделю", "кафе"),
    ],
)
def test_businesses_in_the_nominative(text: str, topic: str, house: list[Tool]) -> None:
    assert _one(house, text)[1]["topic"] == topic


@pytest.mark.parametrize(
    ("text", "tool", "wanted"),
    [
        ("มีคลิปรีวิวครีมเก็บไว้ไหม", "asset.search", {"kind": "video", "query": "รีวิวครีม"}),
        ("есть ли у нас видео с открытия", "asset.search", {"kind": "video", "query": "открытия"}),
        ("ขอสติกเกอร์หมูเด้งใส่แว่น 6 แบบ", "image.generate", {"count": 6}),
        ("ทำเพลงสนุก ไม่ต้องมีทำนอง 30 วินาที", "music.generate", {"melody": False}),
        ("ลืมเบอร์เก่าไปได้เลยนะ", "memory.forget", {"query": "เบอร์เก่า"}),
        ("ขอตารางโพสต์เดือนมกราของร้านแว่น ทุกวันศุกร์ 20:00 ลงไอจี", "script.calendar", {"at": ["20:00"], "weekdays": ["fri"]}),
    ],
)
def test_values_that_were_lost(text: str, tool: str, wanted: dict[str, Any], house: list[Tool]) -> None:
    found, args = _one(house, text)
    assert found == tool and _told(args, wanted)
