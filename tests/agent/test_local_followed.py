# ruff: noqa: E501 - tables of sentences read better unbroken
"""What people say after a plan or a result: complaints, bare numbers, the same for another thing, picks, another size, undoing."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import offered_by, planned, said
from tools.contract import Tool

House = list[Tool]
SHORT, SHORT_RU, SHORT_TH = "make a 30 second video about tea", "сделай видео про чай на 30 секунд", "ทำคลิปเรื่องชา 30 วินาที"
IDEAS, IDEAS_RU, IDEAS_TH = "give me 5 ideas about tea", "придумай 5 идей про чай", "คิดไอเดียเรื่องชา 5 ข้อ"


def changes(house: House, first: str, then: str, changed: dict[str, Any], files: tuple[str, ...] = ()) -> None:
    """The message gives the one step of the first plan those arguments, and leaves the others."""
    ((tool, args),) = said(planned(house, first, files=files))
    assert said(planned(house, first, then, files=files)) == [(tool, {**args, **changed})]


@pytest.mark.parametrize(
    ("first", "then", "changed"),
    [
        (SHORT, "the music sounds a bit gloomy, can we have something more cheerful", {"music": "happy"}),
        (SHORT, "the music is too sad", {"music": "happy"}),
        (SHORT, "lovely, but the song is kind of sad, something brighter?", {"music": "happy"}),
        (SHORT, "less serious please", {"tone": "playful"}),
        (SHORT, "it's not funny enough", {"tone": "playful"}),
        (SHORT, "make sure the music is calm", {"music": "calm"}),
        (SHORT, "the colours are a bit dark, something brighter", {"palette": "vivid"}),
        (SHORT_RU, "музыка какая-то грустная, что-нибудь повеселее", {"music": "happy"}),
        (SHORT_RU, "слишком серьёзно получилось, давай повеселее", {"tone": "playful"}),
        (SHORT_RU, "музыка слишком спокойная", {"music": "energetic"}),
        (SHORT_RU, "темновато, сделай посветлее", {"palette": "light"}),
        (SHORT_TH, "เพลงเศร้าไปนิด ขอแบบสดใสกว่านี้", {"music": "happy"}),
        (SHORT_TH, "ดูจริงจังไป ขอตลกกว่านี้หน่อย", {"tone": "playful"}),
        ("draw a cat", "it's too dark", {"palette": "light"}),
        ("write a script about tea", "too formal, make it friendlier", {"tone": "playful"}),
        ("напиши сценарий про чай", "слишком официально, давай по-простому", {"tone": "playful"}),
        ("เขียนบทเรื่องชา", "ขอเป็นกันเองกว่านี้", {"tone": "playful"}),
    ],
)
def test_what_work_is_found_to_be_is_no_wish_for_it(first: str, then: str, changed: dict[str, Any], house: House) -> None:
    changes(house, first, then, changed)


@pytest.mark.parametrize(
    ("first", "then", "changed"),
    [
        (SHORT, "can you make it 25 and use a male voice", {"duration_s": 25, "voice": "male"}),
        (SHORT, "it should have been 40", {"duration_s": 40}),
        (SHORT, "make it 20 not 30", {"duration_s": 20}),
        (SHORT_RU, "пусть будет 20 и голос поменяй на мужской", {"duration_s": 20, "voice": "male"}),
        (SHORT_TH, "เอาเป็น 20 แล้วเปลี่ยนเสียงเป็นผู้ชาย", {"duration_s": 20, "voice": "male"}),
        (IDEAS, "make it 8", {"count": 8}),
        (SHORT, "male voice, not female", {"voice": "male"}),
    ],
)
def test_a_number_told_alone_belongs_to_the_field_it_can_mean(first: str, then: str, changed: dict[str, Any], house: House) -> None:
    changes(house, first, then, changed)


@pytest.mark.parametrize(
    ("first", "then", "operation"),
    [
        ("Trim the first 10 seconds", "oops, that's too much, should've been 6", {"type": "trim", "start_s": 6}),
        ("remove the last 10 seconds", "make it 6 seconds", {"type": "trim", "drop_last_s": 6}),
        ("keep the last 20 seconds", "it should be 15 not 20", {"type": "trim", "last_s": 15}),
        ("убери последние 10 секунд", "слишком много отрезал, надо пять", {"type": "trim", "drop_last_s": 5}),
        ("ตัด 10 วินาทีแรกออก", "ตัดเยอะไป เอาแค่ 6 พอ", {"type": "trim", "start_s": 6}),
        ("speed this up 2x", "too fast, make it 1.5", {"type": "speed", "factor": 1.5}),
        ("remove 0:10 to 0:40", "no no, keep only that bit", {"type": "trim", "start_s": 10, "end_s": 40}),
        ("keep 0:10 to 0:40", "i wanted that part gone, not kept", {"type": "cut_out", "start_s": 10, "end_s": 40}),
        ("вырежи с 0:10 до 0:40", "ой, наоборот, оставь этот кусок", {"type": "trim", "start_s": 10, "end_s": 40}),
        ("ตัดช่วง 0:10 ถึง 0:40 ออก", "เปล่าค่ะ เอาแค่ช่วงนั้นไว้", {"type": "trim", "start_s": 10, "end_s": 40}),
        ("mute this clip", "undo that, make it vertical instead", {"type": "reframe", "aspect": "9:16"}),
        ("make it 2x faster", "no, put it back, just cut the first 5 seconds", {"type": "trim", "start_s": 5}),
    ],
)
def test_an_edit_is_put_right_from_the_file_that_was_sent(first: str, then: str, operation: dict[str, Any], house: House) -> None:
    (step,) = planned(house, first, then, files=["video:a.mp4"]).steps
    assert step.args == {"video": "ast_given_1", "operations": [operation]}


def test_an_undo_goes_on_from_the_work_before(house: House) -> None:
    before = {"duration_s": 30, "topic": "tea"}
    assert said(planned(house, SHORT, "make it 50 seconds", "undo that, and use a male voice")) == [("video.short", {**before, "voice": "male"})]
    ((_, args),) = said(planned(house, SHORT_RU, "сделай 50 секунд", "верни как было и поставь мужской голос"))
    assert (args["duration_s"], args["voice"]) == (30, "male")


@pytest.mark.parametrize(
    ("first", "then", "changed"),
    [
        (SHORT, "great, another one like this but about coffee", {"topic": "coffee"}),
        (SHORT, "do the same thing for kids", {"topic": "tea for kids"}),
        (SHORT, "now make one like that about herbs, in Russian", {"topic": "herbs", "language": "ru"}),
        (SHORT, "the same but with a male voice", {"voice": "male"}),
        ("make a video about yoga for seniors", "now one more like that but for pregnant women", {"topic": "yoga for pregnant women"}),
        ("make a video about the benefits of kale", "do another one just like it but with papaya", {"topic": "the benefits of papaya"}),
        ("сделай видео про растяжку для офисных работников", "отлично, теперь такое же, но для водителей", {"topic": "растяжку для водителей"}),
        (SHORT_RU, "сделай такое же про кофе", {"topic": "кофе"}),
        ("ทำคลิปเรื่องโยคะสำหรับคนแก่", "ดีเลย ขอแบบนี้อีกคลิปแต่สำหรับคนท้อง", {"topic": "โยคะสำหรับคนท้อง"}),
        (SHORT_TH, "ขออีกอันแบบเดียวกัน แต่เรื่องกาแฟ", {"topic": "กาแฟ"}),
        (SHORT_TH, "แบบเดิมแต่เป็นภาษาอังกฤษ", {"language": "en"}),
    ],
)
def test_the_same_for_another_thing(first: str, then: str, changed: dict[str, Any], house: House) -> None:
    changes(house, first, then, changed)


@pytest.mark.parametrize(
    ("first", "then", "places"),
    [
        (IDEAS, "I love number 1 and number 4, do both please", [0, 3]),
        (IDEAS, "i like the third and the last one, make those", [2, 4]),
        (IDEAS, "the first and the last, 20 seconds each", [0, 4]),
        (IDEAS_RU, "нравятся первая и последняя, сделай их", [0, 4]),
        (IDEAS_TH, "ชอบข้อ 2 กับข้อสุดท้าย ทำเป็นคลิปเลย", [1, 4]),
        (IDEAS_TH, "ขอข้อแรกกับข้อ 3 แนวตั้ง", [0, 2]),
    ],
)
def test_several_ideas_are_picked(first: str, then: str, places: list[int], house: House) -> None:
    wanted = [("video.short", offered_by(house, first)[place]["angle"]) for place in places]
    assert [(step.tool, step.args["angle"]) for step in planned(house, first, then).steps] == wanted


@pytest.mark.parametrize(
    ("first", "then", "duration"),
    [
        (IDEAS, "let me take the second one, write a script for it", None),
        (IDEAS, "I'll go with number 2, draft a 40 second script please", 40),
        (IDEAS_RU, "мне больше нравится четвёртая, напиши по ней сценарий на 40 секунд", 40),
        (IDEAS_TH, "เอาข้อ 3 เขียนบทให้หน่อย", None),
    ],
)
def test_a_script_is_written_of_an_idea(first: str, then: str, duration: int | None, house: House) -> None:
    ((tool, args),) = said(planned(house, first, then))
    assert (tool, args["topic"], args.get("duration_s")) == ("script.write", said(planned(house, first))[0][1]["topic"], duration)


@pytest.mark.parametrize(
    ("first", "then"),
    [
        (IDEAS, "none of these work, got anything better?"),
        (IDEAS, "boring, do you have more original ones?"),
        (IDEAS_RU, "скучновато, есть что-нибудь посмешнее?"),
        (IDEAS_TH, "น่าเบื่อไปหน่อย มีแบบตลกกว่านี้มั้ย"),
    ],
)
def test_better_ideas_are_other_ideas(first: str, then: str, house: House) -> None:
    changes(house, first, then, {"seed": 1})


@pytest.mark.parametrize(
    ("first", "then", "words"),
    [
        ("say: We open at nine every day", "sorry it's ten, not nine", "We open at ten every day"),
        ("say: We open at nine every day", "opens at 10 instead of 9", "We open at 10 every day"),
        ("say: The meeting is on Monday at 3", "Tuesday, not Monday", "The meeting is on Tuesday at 3"),
        ("озвучь: Мы открываемся в девять утра", "в десять, а не в девять", "Мы открываемся в десять утра"),
        ("อ่านว่า: ร้านเปิดเก้าโมงทุกวัน", "สิบโมงไม่ใช่เก้าโมง", "ร้านเปิดสิบโมงทุกวัน"),
    ],
)
def test_the_right_word_may_come_before_the_wrong_one(first: str, then: str, words: str, house: House) -> None:
    assert planned(house, first, then).steps[0].args["text"] == words


@pytest.mark.parametrize(
    ("first", "then", "days", "hour"),
    [
        ("6 shorts about rain, one a day at 9:00 on YouTube", "six is too many, let's do three, every other day", [21, 23, 25], 9),
        ("3 shorts about rain, one a day at 9:00 on YouTube", "every other day instead", [21, 23, 25], 9),
        ("3 shorts about rain, one a day at 9:00 on YouTube", "let's make it four, at 18:00", [20, 21, 22, 23], 18),
        ("5 роликов про чай, по одному в день в 10:00 на ютуб", "пять много, давай три, через день", [21, 23, 25], 10),
        ("ทำคลิปเรื่องชา 5 คลิป ลงยูทูบวันละคลิป 9 โมง", "5 เยอะไป เอาแค่ 3 พอ วันเว้นวัน", [21, 23, 25], 9),
    ],
)
def test_a_batch_in_another_size_or_with_other_days(first: str, then: str, days: list[int], hour: int, house: House) -> None:
    plan = planned(house, first, then)
    whens = [step.args["when"] for step in plan.steps if step.tool == "publishing.plan"]
    assert len({step.id for step in plan.steps}) == len(plan.steps) == 2 * len(days)
    assert [int(when[11:13]) for when in whens] == [hour] * len(days)
    assert [int(when[8:10]) - int(whens[0][8:10]) for when in whens] == [day - days[0] for day in days]


@pytest.mark.parametrize(
    ("first", "then", "platforms"),
    [
        ("publish this on tiktok tomorrow at 6pm", "make it 8 and add youtube", ["tiktok", "youtube"]),
        ("выложи в тикток завтра в 18:00", "лучше в 20:00 и добавь ютуб", ["tiktok", "youtube"]),
        ("publish this on tiktok tomorrow at 6pm", "also on youtube", ["youtube"]),
    ],
)
def test_another_place_at_another_time_goes_out_on_all(first: str, then: str, platforms: list[str], house: House) -> None:
    ((_, args),) = said(planned(house, first, then, files=["video:a.mp4"]))
    assert args["platforms"] == platforms


def test_another_day_keeps_the_hour(house: House) -> None:
    ((_, args),) = said(planned(house, "publish this on youtube on friday at 5pm", "wait, make it Sunday", files=["video:a.mp4"]))
    assert args["when"] == "2026-11-22T17:00:00+07:00"


@pytest.mark.parametrize(
    ("first", "then", "kept"),
    [
        ("remember my brand color is navy", "actually no, forget it", "my brand color is navy"),
        ("remember that our shop opens at 9", "hmm scrap that", "our shop opens at 9"),
        ("запомни что я люблю короткие ролики", "хотя нет, забудь это", "я люблю короткие ролики"),
        ("จำไว้ว่าฉันชอบสีฟ้า", "ลืมที่บอกไปเมื่อกี้เลย", "ฉันชอบสีฟ้า"),
    ],
)
def test_what_was_just_kept_is_forgotten(first: str, then: str, kept: str, house: House) -> None:
    assert said(planned(house, first, then)) == [("memory.forget", {"query": kept})]


@pytest.mark.parametrize(
    ("first", "then"),
    [
        (SHORT, "how long did it take to make?"),
        (SHORT, "nice, what did that cost?"),
        (SHORT, "was that free?"),
        (SHORT_RU, "сколько времени это заняло и сколько стоило?"),
        (SHORT_RU, "а это платно было?"),
        (SHORT_TH, "เมื่อกี้ใช้เวลาเท่าไหร่คะ"),
    ],
)
def test_what_work_took_is_told_from_the_record(first: str, then: str, house: House) -> None:
    assert [step.tool for step in planned(house, first, then).steps] == ["insight.report"]


@pytest.mark.parametrize(
    ("first", "then", "changed"),
    [
        (SHORT, "lose the voice, keep the music and the text", {"voice": "none"}),
        (SHORT, "remove the music but leave the voice and subtitles", {"music": "none"}),
        (SHORT_RU, "музыку убери, голос пусть останется", {"music": "none"}),
        (SHORT_RU, "ладно, голос убери, оставь музыку и текст", {"voice": "none"}),
        (SHORT_TH, "ไม่เอาเสียงพากย์ เก็บเพลงกับซับไว้", {"voice": "none"}),
    ],
)
def test_what_is_to_stay_is_no_wish(first: str, then: str, changed: dict[str, Any], house: House) -> None:
    changes(house, first, then, changed)


@pytest.mark.parametrize(
    ("then", "music", "changed"),
    [
        ("it needs music, something upbeat", {"mood": "happy"}, {}),
        ("there's no music, can you add some piano", {"instruments": ["piano"]}, {}),
        ("хорошо, но не хватает музыки, что-нибудь спокойное", {"mood": "calm"}, {}),
        ("наложи весёлую музыку и сделай горизонтальным", {"mood": "happy"}, {"aspect": "16:9"}),
        ("ขอใส่เพลงสนุกๆ ด้วยค่ะ", {"mood": "happy"}, {}),
        ("ยังไม่มีเพลงเลย ใส่ให้หน่อยครับ", {}, {}),
    ],
)
def test_music_is_made_for_a_slideshow_that_has_none(then: str, music: dict[str, Any], changed: dict[str, Any], house: House) -> None:
    made, film = planned(house, "make a slideshow of these", then, files=["image:a.jpg", "image:b.jpg"]).steps
    assert (made.tool, made.args) == ("music.generate", music)
    assert film.args == {"pictures": ["ast_given_1", "ast_given_2"], "music": f"${made.id}.audio", **changed}


def test_calmer_music_is_no_calmer_film(house: House) -> None:
    made, film = planned(house, "make a slideshow of these with music", "make the music calmer", files=["image:a.jpg", "image:b.jpg"]).steps
    assert made.args == {"mood": "calm"} and "energy" not in film.args


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("publish this on tiktok tomorrow at 6pm", "no not yet, take it off"),
        ("publish this on tiktok tomorrow at 6pm", "hold off on that, don't post it"),
        ("выложи в тикток завтра в 18:00", "передумала, пока не выкладывай"),
        ("выложи в тикток завтра в 18:00", "не, пока не надо, сними"),
        ("ลงติ๊กต็อกพรุ่งนี้ 6 โมงเย็น", "เปลี่ยนใจแล้ว อย่าเพิ่งโพสต์ค่ะ"),
    ],
)
def test_what_is_planned_to_go_out_is_called_off(first: str, then: str, house: House) -> None:
    assert said(planned(house, first, then, files=["video:a.mp4"])) == [("publishing.cancel", {})]


@pytest.mark.parametrize(
    ("first", "then", "changed"),
    [
        ("draw a cat", "add a red hat", {"prompt": "a cat with a red hat"}),
        ("draw a cat with a hat", "add some flowers", {"prompt": "a cat with a hat and some flowers"}),
        ("нарисуй кота", "дорисуй ему шляпу", {"prompt": "кота и шляпу"}),
        ("วาดรูปแมว", "เพิ่มหมวกสีแดงด้วยค่ะ", {"prompt": "แมว เพิ่มหมวกสีแดง"}),
        ("draw a cat", 'put "Meow" on it', {"title": "Meow"}),
        ("draw a cat", "can the background be green rather than blue", {"palette": "green"}),
        ("нарисуй кота", "фон зелёный вместо синего", {"palette": "green"}),
        ('draw a hill with the title "Spring Fair"', "put Free Entry under the title", {"title": "Spring Fair — Free Entry"}),
        ('нарисуй плакат с горами и надписью "Ярмарка"', 'добавь снизу "Вход свободный"', {"details": ["Вход свободный"]}),
    ],
)
def test_a_picture_gets_one_thing_more(first: str, then: str, changed: dict[str, Any], house: House) -> None:
    changes(house, first, then, changed)


@pytest.mark.parametrize(
    ("first", "then", "changed"),
    [
        (SHORT, "the voice is annoying, another one", {"voice": "male"}),
        (SHORT_RU, "голос какой-то противный, поставь другой", {"voice": "male"}),
        (SHORT_TH, "เสียงพากย์น่ารำคาญ เปลี่ยนหน่อย", {"voice": "male"}),
        (SHORT, "nah too slow, pick up the pace", {"pace": "fast"}),
        ("make music with piano and drums", "without the piano", {"instruments": []}),
    ],
)
def test_what_is_loathed_becomes_another(first: str, then: str, changed: dict[str, Any], house: House) -> None:
    changes(house, first, then, changed)


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("write a script for a 1 minute video about tea", "great, turn it into a video"),
        ("напиши сценарий на минуту про чай", "сделай из него видео"),
        ("เขียนบทเรื่องชา 1 นาที", "ทำเป็นคลิปเลย"),
    ],
)
def test_a_film_is_as_long_as_its_script(first: str, then: str, house: House) -> None:
    ((tool, args),) = said(planned(house, first, then))
    assert (tool, args) == ("video.short", {"notes": ["ast_made_1_write_text"], "duration_s": 60})
