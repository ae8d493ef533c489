# ruff: noqa: E501 - tables of sentences read better unbroken
"""What people say after something was made: several of it, one of it, what it is made of, what is out, what was kept, what cannot be done."""

from __future__ import annotations

from typing import Any

import pytest

from agent.steering.following import read_after
from tests.agent.conversations import offered_by, planned, said
from tools.contract import Tool

House = list[Tool]
SHORT, SHORT_RU, SHORT_TH = "make a square video about tea", "сделай квадратное видео про чай", "ทำคลิปเรื่องชา แนวนอน"
BATCH, BATCH_RU, BATCH_TH = "5 shorts about tea", "5 роликов про чай", "ทำคลิปเรื่องชา 5 คลิป"
PICTURES = ("image:a1.jpg", "image:a2.jpg", "image:a3.jpg")
SLIDES, SLIDES_RU, SLIDES_TH = "make a slideshow of these", "сделай слайд-шоу из этих фото", "ทำสไลด์โชว์จากรูปพวกนี้"


def changes(house: House, first: str, then: str, changed: dict[str, Any], files: tuple[str, ...] = ()) -> None:
    """The message gives the one step of the first plan those arguments, and leaves the others."""
    ((tool, args),) = said(planned(house, first, files=files))
    assert said(planned(house, first, then, files=files)) == [(tool, {**args, **changed})]


@pytest.mark.parametrize(
    ("first", "then", "changed"),
    [
        ("make a video about tea, male voice", "hmm I prefer a woman's voice, rest is fine", {"voice": "female"}),
        (SHORT, "I'd prefer calmer music", {"music": "calm"}),
        (SHORT, "we'd rather have it vertical", {"aspect": "9:16"}),
        ("сделай видео про чай, мужской голос", "мне больше нравится женский голос, остальное нормально", {"voice": "female"}),
        ("ทำคลิปเรื่องชา เสียงผู้ชาย", "อืม ชอบเสียงผู้หญิงมากกว่า ที่เหลือโอเค", {"voice": "female"}),
    ],
)
def test_what_is_liked_better_of_what_was_made_changes_it(first: str, then: str, changed: dict[str, Any], house: House) -> None:
    changes(house, first, then, changed)


@pytest.mark.parametrize("then", ["I prefer tea with milk", "I prefer male voices", "I always prefer a woman's voice"])
def test_what_is_liked_of_everything_is_kept(then: str, house: House) -> None:
    assert said(planned(house, SHORT, then))[0][0] == "memory.remember"


@pytest.mark.parametrize(
    ("first", "then", "changed"),
    [
        ("a video about knots, no voice", "it does need a voice after all, and go slowly so people can follow", {"voice": "female", "pace": "slow"}),
        ("make a video about tea without subtitles", "put the subtitles back please", {"subtitles": "karaoke"}),
        ("сделай видео про чай без голоса", "всё-таки нужен голос, и помедленнее", {"voice": "female", "pace": "slow"}),
        ("ทำคลิปเรื่องชา ไม่มีเสียงพากย์", "ใส่เสียงพากย์ดีกว่า", {"voice": "female"}),
        (SHORT, "no no, I don't like it, start over with another idea, more funny", {"tone": "playful", "seed": 1}),
        (SHORT, "do it again from scratch with a different approach, and calmer", {"tone": "calm", "seed": 1}),
        (SHORT_RU, "не нравится, начни заново с другой идеей, повеселее", {"tone": "playful", "seed": 1}),
        (SHORT_TH, "ไม่ชอบเลย ทำใหม่ด้วยไอเดียอื่น ขอตลกกว่านี้", {"tone": "playful", "seed": 1}),
        (SHORT, "the voice is fine but the pictures are ugly", {"seed": 1}),
        (SHORT_RU, "картинки какие-то странные", {"seed": 1}),
        (SHORT_TH, "รูปไม่สวยเลย", {"seed": 1}),
        (SHORT, 'title should be "Green Leaves", and darker colours', {"title": "Green Leaves", "palette": "dark"}),
        (SHORT, "the title must be Leaves of Gold, and a male voice", {"title": "Leaves of Gold", "voice": "male"}),
        (SHORT, "name is wrong on screen, must be Uncle Wei's Tea", {"title": "Uncle Wei's Tea"}),
        (SHORT_RU, 'название неправильное, должно быть "Чай дяди Вэя"', {"title": "Чай дяди Вэя"}),
        (SHORT_TH, 'ชื่อผิดค่ะ ต้องเป็น "ชาลุงเวย์"', {"title": "ชาลุงเวย์"}),
        (SHORT, "subtitles please in english also, and narration make russian", {"subtitle_languages": ["en"], "language": "ru"}),
        (SHORT, "speak russian, subtitles english and thai", {"subtitle_languages": ["en", "th"], "language": "ru"}),
        (SHORT, "voice in russian and subtitles in english", {"subtitle_languages": ["en"], "language": "ru"}),
        (SHORT_RU, "озвучка на английском, а субтитры на русском", {"subtitle_languages": ["ru"], "language": "en"}),
        (SHORT_TH, "ขอเสียงพากย์อังกฤษ ซับไทย", {"subtitle_languages": ["th"], "language": "en"}),
        ("draw a cat with a hat", "make him blue and add rain", {"prompt": "a cat with a hat and rain", "palette": "blue"}),
        ("draw a house", "add snow", {"prompt": "a house with snow"}),
        ("нарисуй дом", "сделай его красным и добавь снег", {"prompt": "дом и снег", "palette": "red"}),
        ("draw a cat", "make it less scary", {"prompt": "a cat, less scary"}),
        ("draw a cat", "could I see two other versions, less girly", {"prompt": "a cat, less girly", "count": 2, "seed": 1}),
    ],
)
def test_it_is_changed_as_it_is_said(first: str, then: str, changed: dict[str, Any], house: House) -> None:
    changes(house, first, then, changed)


@pytest.mark.parametrize(
    ("then", "words", "palette"),
    [
        ("change the time, it will be 9:30, and more green", "9:30", "green"),
        ("it's on Saturday now, and make it blue", "Saturday", "blue"),
    ],
)
def test_another_time_and_another_colour_of_a_poster(then: str, words: str, palette: str, house: House) -> None:
    ((tool, args),) = said(planned(house, "make a poster for yoga class on Sunday 10 am in the park", then))
    assert (tool, args["palette"]) == ("image.generate", palette) and words in args["prompt"]


@pytest.mark.parametrize(
    ("first", "then", "order"),
    [
        (SLIDES, "swap the first and the last picture", "321"),
        (SLIDES, "put the last photo first", "312"),
        (SLIDES, "can you start with the second one", "213"),
        (SLIDES, "reverse the order please", "321"),
        (SLIDES_RU, "поменяй местами первое и третье фото", "321"),
        (SLIDES_TH, "สลับรูปแรกกับรูปสุดท้ายหน่อย", "321"),
    ],
)
def test_the_pictures_in_another_order(first: str, then: str, order: str, house: House) -> None:
    changes(house, first, then, {"pictures": [f"ast_given_{at}" for at in order]}, PICTURES)


@pytest.mark.parametrize(
    ("first", "then", "seconds"),
    [
        (SLIDES, "each picture should stay on longer, maybe 6 sec", 18),
        (SLIDES, "show every photo for 5 seconds", 15),
        (SLIDES, "4 seconds per picture please", 12),
        (SLIDES_RU, "пусть каждое фото держится 5 секунд", 15),
        (SLIDES_TH, "ขอแต่ละรูปนาน 5 วินาที", 15),
    ],
)
def test_a_time_for_each_picture_is_as_many_times_as_long(first: str, then: str, seconds: int, house: House) -> None:
    assert said(planned(house, first, then, files=PICTURES))[0][1]["duration_s"] == seconds


@pytest.mark.parametrize(
    ("first", "then", "step"),
    [
        (BATCH, "publish them one per day at noon on youtube starting tomorrow", 1),
        (BATCH, "post them on youtube, every other day at 12:00 starting tomorrow", 2),
        (BATCH_RU, "выложи их на ютуб по одному в день в 12:00 начиная с завтра", 1),
        (BATCH_TH, "ลงยูทูบวันละคลิปตอนเที่ยง เริ่มพรุ่งนี้", 1),
    ],
)
def test_each_of_a_batch_goes_out_on_a_day_of_its_own(first: str, then: str, step: int, house: House) -> None:
    plans = said(planned(house, first, then))
    assert [tool for tool, _ in plans] == ["publishing.plan"] * 5
    assert [args["media"] for _, args in plans] == [f"ast_made_1_short-{at}_video" for at in range(1, 6)]
    assert [args["when"][8:16] for _, args in plans] == [f"{21 + step * at:02}T12:00" for at in range(5)]
    assert not any("every" in args for _, args in plans)


@pytest.mark.parametrize(
    ("first", "then", "place"),
    [
        (BATCH, "publish the first one tomorrow at noon on youtube", 1),
        (BATCH_RU, "выложи второй завтра в 10 на ютуб", 2),
        ("3 shorts about tea, coffee and cocoa", "post the coffee one on tiktok tomorrow at 9", 2),
        (BATCH, "post the last one on tiktok tomorrow at 9", 5),
    ],
)
def test_one_of_a_batch_goes_out(first: str, then: str, place: int, house: House) -> None:
    ((tool, args),) = said(planned(house, first, then))
    assert (tool, args["media"]) == ("publishing.plan", f"ast_made_1_short-{place}_video")


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("3 shorts on budgeting for couples, 20 secs each", "give me titles and hashtags for all three"),
        ("3 shorts about tea, coffee and cocoa", "titles and hashtags for each"),
        ("сделай 3 ролика про чай", "придумай заголовки и хештеги для всех трёх"),
    ],
)
def test_words_for_each_of_a_batch(first: str, then: str, house: House) -> None:
    plans = said(planned(house, first, then))
    assert [tool for tool, _ in plans] == ["script.metadata"] * 3
    assert len({str(args) for _, args in plans}) == 3


@pytest.mark.parametrize(
    ("first", "then", "changed", "place"),
    [
        (BATCH, "the third one is boring, redo only that one with a different exercise", {"seed": 3}, 3),
        (BATCH, "the second one is too slow, make it faster", {"pace": "fast"}, 2),
        (BATCH, "the last one is too long, make it 15 seconds", {"duration_s": 15}, 5),
        (BATCH, "redo number 2 with a male voice", {"voice": "male"}, 2),
        ("3 shorts about tea, coffee and cocoa", "the coffee one should be 20 seconds", {"duration_s": 20}, 2),
        (BATCH_RU, "третий скучный, переделай только его", {"seed": 3}, 3),
        (BATCH_TH, "คลิปที่ 2 น่าเบื่อ ทำใหม่แค่อันนั้น", {"seed": 2}, 2),
    ],
)
def test_one_of_a_batch_is_made_again(first: str, then: str, changed: dict[str, Any], place: int, house: House) -> None:
    before = said(planned(house, first))[place - 1]
    assert said(planned(house, first, then)) == [(before[0], {**before[1], **changed})]


@pytest.mark.parametrize(
    ("first", "then", "topics", "more"),
    [
        (SHORT, "could you do two more, one about heat pumps and one about insulation, same look", ["heat pumps", "insulation"], {}),
        (SHORT, "great, now 3 more: one about coffee, one about cocoa and one about milk", ["coffee", "cocoa", "milk"], {}),
        (SHORT, "can you make two more about coffee and cocoa, with a male voice", ["coffee", "cocoa"], {"voice": "male"}),
        (SHORT, "one more about salt and pepper please, vertical", ["salt and pepper"], {"aspect": "9:16"}),
        (SHORT, "now do one about coffee", ["coffee"], {}),
        (SHORT, "another one about cats in russian", ["cats"], {"language": "ru"}),
        (SHORT_RU, "сделай ещё два, один про кофе, другой про какао, в том же стиле", ["кофе", "какао"], {}),
        (SHORT_TH, "ขออีก 2 คลิป เรื่องกาแฟกับเรื่องโกโก้ แบบเดียวกัน", ["กาแฟ", "โกโก้"], {}),
    ],
)
def test_further_ones_are_like_it_and_about_other_things(first: str, then: str, topics: list[str], more: dict[str, Any], house: House) -> None:
    ((tool, args),) = said(planned(house, first))
    assert said(planned(house, first, then)) == [(tool, {**args, **more, "topic": topic}) for topic in topics]


@pytest.mark.parametrize(
    ("first", "then", "topic"),
    [
        ("compose happy guitar music 30 seconds", "use that in the next video, it's about our camping trip tips", "our camping trip tips"),
        ("make a song about rain", "put it behind a video about autumn in Kyoto", "autumn in Kyoto"),
        ("make calm piano music", "take this for my next short, it is about tea ceremonies", "tea ceremonies"),
        ("сочини весёлую музыку на 30 секунд", "возьми её в следующий ролик, он про поход в горы", "поход в горы"),
        ("แต่งเพลงกีตาร์สนุกๆ 30 วินาที", "เอาเพลงนี้ไปใส่คลิปหน้า เรื่องเคล็ดลับแคมป์ปิ้ง", "เคล็ดลับแคมป์ปิ้ง"),
    ],
)
def test_music_goes_into_the_next_film(first: str, then: str, topic: str, house: House) -> None:
    ((tool, args),) = said(planned(house, first, then))
    assert (tool, args["music_file"], args["topic"]) == ("video.short", "ast_made_1_generate_audio", topic)


@pytest.mark.parametrize(
    ("first", "then", "places"),
    [
        ("give me 8 ideas about bread", "number 2 and 6 sound good, make videos of those", [1, 5]),
        ("give me 8 ideas about bread", "ideas 1, 3 and 5 look great. Do those please, 20 seconds each", [0, 2, 4]),
        ("give me 6 ideas about running", "I like 1, 4 and 5. shorts for those, 30 sec each", [0, 3, 4]),
        ("придумай 8 идей про хлеб", "номера 2 и 5 интересные, сними по ним ролики", [1, 4]),
        ("คิดไอเดียเรื่องขนมปัง 8 ข้อ", "ข้อ 2 กับ 6 น่าสนใจมาก ทำคลิปเลย", [1, 5]),
    ],
)
def test_ideas_that_are_praised_are_picked(first: str, then: str, places: list[int], house: House) -> None:
    wanted = [("video.short", offered_by(house, first)[place]["angle"]) for place in places]
    assert [(step.tool, step.args["angle"]) for step in planned(house, first, then).steps] == wanted


@pytest.mark.parametrize(
    ("first", "then", "voice"),
    [
        ("write me a 45 second script on sleep", "ok perfect make the video from it, female voice with subtitles", "female"),
        ("напиши сценарий про сон на 45 секунд", "отлично сделай из него видео, мужской голос", "male"),
    ],
)
def test_a_script_that_is_praised_becomes_a_film(first: str, then: str, voice: str, house: House) -> None:
    ((tool, args),) = said(planned(house, first, then))
    assert (tool, args["notes"], args["voice"], args["duration_s"]) == ("video.short", ["ast_made_1_write_text"], voice, 45)


@pytest.mark.parametrize(
    ("first", "then", "args"),
    [
        ("remember my shop opens at 10", "Oh wait it's 9 now, since January", {"query": "my shop opens at 10", "text": "my shop opens at 9 since January"}),
        ("remember that my favourite colour is blue", "actually it's green now", {"query": "my favourite colour is blue", "text": "my favourite colour is green"}),
        ("remember our discount is 15%", "no, make that 20", {"query": "our discount is 15%", "text": "our discount is 20%"}),
        ("remember that my dog is called Rex", "sorry, Max, not Rex", {"query": "my dog is called Rex", "text": "my dog is called Max"}),
        ("remember that our phone number is 555 0101", "oops, it's 555 0102", {"query": "our phone number is 555 0101", "text": "our phone number is 555 0102"}),
        ("запомни, что мой магазин открывается в 10", "ой, теперь в 9", {"query": "мой магазин открывается в 10", "text": "мой магазин открывается в 9"}),
        ("จำไว้ว่าร้านเปิด 10 โมง", "เดี๋ยว ตอนนี้เปิด 9 โมงแล้ว", {"query": "ร้านเปิด 10 โมง", "text": "ร้านเปิด 9 โมง"}),
    ],
)
def test_what_was_kept_is_put_right(first: str, then: str, args: dict[str, str], house: House) -> None:
    assert said(planned(house, first, then)) == [("memory.correct", args)]


@pytest.mark.parametrize(
    ("first", "then", "query"),
    [
        ("what do you know about me?", "forget the one about jazz music, I don't want it anymore", "jazz music"),
        ("what do you remember about me", "please forget the thing about my birthday", "my birthday"),
        ("что ты обо мне знаешь?", "забудь то, что про джаз, больше не хочу", "джаз"),
        ("คุณจำอะไรเกี่ยวกับฉันได้บ้าง", "ลืมอันที่เกี่ยวกับเพลงแจ๊สไปเลย ไม่เอาแล้ว", "เพลงแจ๊ส"),
    ],
)
def test_what_is_to_be_forgotten_is_only_that(first: str, then: str, query: str, house: House) -> None:
    assert said(planned(house, first, then)) == [("memory.forget", {"query": query})]


@pytest.mark.parametrize(
    ("first", "post", "then", "tool", "args"),
    [
        (SHORT, "schedule it for youtube on wednesday 10am", "sorry, thursday, same time", "publishing.move", {"when": "2026-11-26"}),
        (SHORT, "post it on tiktok tomorrow at 6pm", "no wait, sunday at the same time", "publishing.move", {"when": "2026-11-22"}),
        (SHORT_TH, "ลงยูทูบพรุ่งนี้ 10 โมง", "ขอโทษ เปลี่ยนเป็นวันอาทิตย์ เวลาเดิม", "publishing.move", {"when": "2026-11-22"}),
        (SHORT, "post it on instagram every monday at 9", "actually cancel that, I'll do it by hand", "publishing.cancel", {}),
        (SHORT, "post it on tiktok on friday at 5", "don't post it yet, I want to check the text first", "publishing.cancel", {}),
        (SHORT_RU, "выложи на ютуб завтра в 10", "отмени это, я сам выложу", "publishing.cancel", {}),
        (SHORT, "post it on facebook now", "ugh, there is a typo in it, take it down please", "publishing.withdraw", {}),
        (SHORT, "post it on facebook now", "oh no, wrong price in it, delete the post please", "publishing.withdraw", {}),
        (SHORT_RU, "выложи на ютуб сейчас", "ой, там ошибка, убери его оттуда", "publishing.withdraw", {}),
        (SHORT_TH, "ลงติ๊กต็อกเลย", "โอ๊ย มีคำผิด ลบออกก่อน", "publishing.withdraw", {}),
        (SHORT_TH, "เอาลงเว็บเราหน่อย", "เอาออกจากเว็บก่อน ลงผิดคลิป", "publishing.withdraw", {}),
        (SHORT_RU, "залей на мою страницу", "убери со страницы, клиент передумал", "publishing.withdraw", {}),
        (SHORT, "post it on youtube now", "is it already online? I did not see it on my page", "publishing.status", {}),
        (SHORT_TH, "ลงติ๊กต็อกเลย", "ลงไปหรือยังคะ หาไม่เจอในเพจ", "publishing.status", {}),
    ],
)
def test_what_was_put_out(first: str, post: str, then: str, tool: str, args: dict[str, Any], house: House) -> None:
    assert said(planned(house, first, post, then)) == [(tool, args)]


@pytest.mark.parametrize(
    ("first", "then", "part", "changed"),
    [
        (SHORT, "a bit slower and bigger subtitles", "bigger subtitles", {"pace": "slow"}),
        (SHORT, "words too difficult for children, please more easy, and slower speak", "words too difficult", {"pace": "slow"}),
        (SHORT, "shorten it to 20 and drop the part about history", "drop the part about history", {"duration_s": 20}),
        (SHORT, "what did you mean with the second sentence? and remove the music", "what did you mean", {"music": "none"}),
        (SHORT_RU, "субтитры покрупнее и мужской голос", "субтитры покрупнее", {"voice": "male"}),
        (SHORT_TH, "ตัวหนังสือใหญ่ขึ้นหน่อย แล้วใช้เสียงผู้ชาย", "ตัวหนังสือใหญ่ขึ้น", {"voice": "male"}),
    ],
)
def test_what_cannot_be_done_is_said(first: str, then: str, part: str, changed: dict[str, Any], house: House) -> None:
    """With what can be done, where it only tells how that is to be; else the rest is asked about."""
    plan = planned(house, first, then)
    assert part in (plan.question or plan.steps[0].title)
    ((tool, args),) = said(planned(house, first))
    assert said(planned(house, first, then, "yes") if plan.question else plan) == [(tool, {**args, **changed})]


@pytest.mark.parametrize(
    ("first", "post"),
    [("make a wide video about tea", "post it to tiktok"), ("сделай горизонтальное видео про чай", "выложи в тикток"), (SHORT_TH, "ลงติ๊กต็อกเลย")],
)
def test_a_place_to_post_to_is_no_shape(first: str, post: str, house: House) -> None:
    ((tool, args),) = said(planned(house, first, post))
    assert (tool, args["platforms"]) == ("publishing.plan", ["tiktok"])


def test_a_longer_time_for_one_picture_is_not_promised(house: House) -> None:
    assert not planned(house, SLIDES, "make the third picture stay longer", files=PICTURES).steps


def test_what_a_new_film_is_about_is_no_wish_of_the_old(house: House) -> None:
    assert said(planned(house, SHORT, "make a video about big fonts"))[0][1]["topic"] == "big fonts"


@pytest.mark.parametrize(
    ("before", "text", "usd"),
    [
        ("don't spend more than $30 this month", "Hmm, make that 50, we have more clients now", 50),
        ("at most $5 a day", "raise it to 8", 8),
        ("не трать больше 30 долларов в месяц", "ой, лучше 50", 50),
        ("อย่าใช้เกินเดือนละ 30 ดอลลาร์", "เอาเป็น 50 ดีกว่า", 50),
    ],
)
def test_a_limit_is_put_right(before: str, text: str, usd: int) -> None:
    reading = read_after(text, before)
    assert reading.move == "budget" and reading.budget is not None and reading.budget.usd == usd


@pytest.mark.parametrize(
    ("before", "text"),
    [("make a 30 second video", "make that 50"), ("at most $5 a day", "make that 50 seconds"), ("at most $5 a day", "make it 9:16"), ("at most $5 a day", "make it blue")],
)
def test_another_number_is_no_limit(before: str, text: str) -> None:
    assert read_after(text, before).move != "budget"
