# ruff: noqa: E501 - tables of sentences read better unbroken
"""Kinds of wishes that were misread once, each in English, Thai and Russian, over the tools JARVIS ships."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from agent.contract import Request
from agent.language import detect
from agent.local.planner import LocalPlanner
from agent.preferences import understood
from tests.agent.conversations import NOW, offered_by, planned, said
from tools.contract import Tool, Video

CLIP, SONG = "video:clip.mp4", "audio:song.mp3"


@pytest.mark.parametrize(
    "text",
    [
        "make a 15 second video about cats and post it on TikTok tomorrow at 9:00 and on YouTube on Sunday at noon",
        "сделай ролик про котов на 15 секунд и опубликуй его в тикток завтра в 9:00, а в ютуб в воскресенье в полдень",
        "ทำคลิปเรื่องแมว 15 วินาที แล้วโพสต์ลง TikTok พรุ่งนี้ 9 โมงเช้า และลง YouTube วันอาทิตย์เที่ยง",
    ],
)
def test_two_places_with_times_of_their_own_are_two_publications(text: str, house: list[Tool]) -> None:
    short, *posts = said(planned(house, text))
    assert short[0] == "video.short" and short[1]["duration_s"] == 15
    told = [(tool, args["platforms"], args["when"], args["media"]) for tool, args in posts]
    assert told == [
        ("publishing.plan", ["tiktok"], "2026-11-21T09:00:00+07:00", "$short.video"),
        ("publishing.plan", ["youtube"], "2026-11-22T12:00:00+07:00", "$short.video"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "make six shorts about tea and post two a week on TikTok at 18:00",
        "6 shorts about tea, twice a week on TikTok at 18:00",
        "6 роликов про чай, два раза в неделю в тикток в 18:00",
        "ทำคลิปเรื่องชา 6 คลิป ลง TikTok สัปดาห์ละ 2 ครั้ง ตอน 6 โมงเย็น",
    ],
)
def test_a_frequency_spreads_what_is_made(text: str, house: list[Tool]) -> None:
    steps = said(planned(house, text))
    shorts, posts = steps[::2], steps[1::2]
    assert [args["when"][:10] for _, args in posts] == ["2026-11-20", "2026-11-24", "2026-11-27", "2026-12-01", "2026-12-04", "2026-12-08"]
    assert all("times" not in args and "every" not in args for _, args in posts)
    assert len({args["angle"] for _, args in shorts}) == len({args["seed"] for _, args in shorts}) == 6


@pytest.mark.parametrize(
    ("text", "answer", "days"),
    [
        ("a dozen shorts about tea, twice a week on TikTok", "at 18:00", "Tue, Fri"),
        ("12 роликов про чай, дважды в неделю в тикток", "в 18:00", "вт, пт"),
        ("ทำคลิปเรื่องชา 12 คลิป ลง TikTok สัปดาห์ละ 2 ครั้ง", "ตอน 6 โมงเย็น", "อ., ศ."),
    ],
)
def test_the_days_are_named_when_the_time_of_day_is_asked_for(text: str, answer: str, days: str, house: list[Tool]) -> None:
    asked = planned(house, text).question
    assert asked and days in asked and detect(asked) == detect(text)
    steps = planned(house, text, answer).steps
    assert len(steps) == 24 and len({step.title for step in steps}) == 24


def test_several_a_day_go_out_at_several_times(house: list[Tool]) -> None:
    posts = said(planned(house, "4 shorts about tea, twice a day on tiktok at 9:00 and 18:00"))[1::2]
    assert [args["when"][8:16] for _, args in posts] == ["21T09:00", "21T18:00", "22T09:00", "22T18:00"]
    asked = planned(house, "4 shorts about tea, twice a day on tiktok").question
    assert asked and "times of day" in asked
    assert planned(house, "post it twice a day on tiktok at 18:00", files=[CLIP]).question


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("make a short about tea", "make it square"),
        ("сделай ролик про чай", "сделай квадратным"),
        ("ทำคลิปเรื่องชา", "ทำเป็นสี่เหลี่ยมจัตุรัส"),
        ("draw a boat", "make it square"),
    ],
)
def test_a_made_thing_in_another_shape_is_made_again(first: str, then: str, house: list[Tool]) -> None:
    ((made, args),) = said(planned(house, first))
    assert said(planned(house, first, then)) == [(made, {**args, "aspect": "1:1"})]


def test_a_sent_clip_in_another_shape_is_edited(house: list[Tool]) -> None:
    operation = {"type": "reframe", "aspect": "1:1"}
    assert said(planned(house, "make it square", files=[CLIP])) == [("video.edit", {"video": "$attachment.1", "operations": [operation]})]
    ((tool, args),) = said(planned(house, "cut the first 10 seconds", "make it square", files=[CLIP]))
    assert tool == "video.edit" and args["operations"] == [operation]


@pytest.mark.parametrize(
    "text",
    [
        "make the vid a bit shorter, drop the last ten seconds",
        "сделай видео покороче, убери последние 10 секунд",
        "ทำวิดีโอให้สั้นลงหน่อย ตัด 10 วินาทีสุดท้ายออก",
    ],
)
def test_shorter_and_how_much_is_one_cut(text: str, house: list[Tool]) -> None:
    ((_, args),) = said(planned(house, text, files=[CLIP]))
    assert args["operations"] == [{"type": "trim", "drop_last_s": 10}]


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("make a video that explains black holes", "black holes"),
        ("a short on how blue whales sleep", "how blue whales sleep"),
        ("сделай видео, которое объясняет чёрные дыры", "чёрные дыры"),
        ("ทำวิดีโออธิบายหลุมดำ", "หลุมดำ"),
        ("a reel about bread for my insta", "bread"),
        ("ролик про хлеб для инсты", "хлеб"),
        ("ทำคลิปเรื่องโยคะ", "โยคะ"),
    ],
)
def test_a_topic_is_all_of_what_it_is_about_and_no_more(text: str, topic: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text))
    assert (tool, args["topic"]) == ("video.short", topic) and "palette" not in args


@pytest.mark.parametrize(
    ("text", "prompt", "title"),
    [
        ('a picture of a fox with the words "Good night"', "a fox", "Good night"),
        ("нарисуй лису с надписью «Спокойной ночи»", "лису", "Спокойной ночи"),
        ('วาดรูปจิ้งจอกพร้อมข้อความ "ราตรีสวัสดิ์"', "จิ้งจอก", "ราตรีสวัสดิ์"),
    ],
)
def test_words_on_a_picture_are_not_what_it_shows(text: str, prompt: str, title: str, house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("image.generate", {"prompt": prompt, "title": title})]
    assert said(planned(house, 'draw "a red fox"')) == [("image.generate", {"prompt": "a red fox"})]


@pytest.mark.parametrize(
    "text", ["tell me about coffee", "explain black holes to me", "what is a black hole?", "расскажи про кофе", "что такое чёрная дыра?", "อธิบายหลุมดำหน่อย"]
)
def test_a_question_about_the_world_is_answered_with_what_can_be_made(text: str, house: list[Tool]) -> None:
    reply = planned(house, text).reply
    assert reply and "OPENAI_API_KEY" in reply and detect(reply) == detect(text)
    offered = reply.split("“" if detect(text) != "ru" else ": «")[-1].rstrip("”».")
    assert [tool for tool, _ in said(planned(house, offered))] == ["video.short"]


@pytest.mark.parametrize("text", ["tell me a joke", "tell me a riddle", "расскажи анекдот", "расскажи сказку", "เล่าเรื่องตลกให้ฟังหน่อย", "what time is it?", "ты тут?"])
def test_small_talk_asks_for_no_file(text: str, house: list[Tool]) -> None:
    assert planned(house, text).reply


@pytest.mark.parametrize(
    ("text", "tool"),
    [
        ("how are my videos doing?", "insight.report"),
        ("как дела у моих видео", "insight.report"),
        ("วิดีโอเป็นยังไงบ้าง", "insight.report"),
        ("what did I post last week?", "publishing.status"),
        ("что я выложил на прошлой неделе?", "insight.report"),
        ("what have I got lined up for next week?", "publishing.status"),
        ("что у меня запланировано на следующую неделю?", "publishing.status"),
        ("อาทิตย์หน้ามีอะไรตั้งเวลาไว้บ้าง", "publishing.status"),
        ("what did I say about the logo?", "memory.recall"),
        ("do I have any songs?", "asset.search"),
        ("есть у меня песни про дождь?", "asset.search"),
        ("มีเพลงเกี่ยวกับฝนไหม", "asset.search"),
        ("gimme a spooky tune, 20 seconds", "music.generate"),
        ("замути клип про котов", "video.short"),
        ("what did my last video do", "insight.report"),
    ],
)
def test_everyday_questions_reach_their_tool(text: str, tool: str, house: list[Tool]) -> None:
    assert [name for name, _ in said(planned(house, text))] == [tool]


def test_a_song_is_found_by_its_kind_and_subject(house: list[Tool]) -> None:
    assert said(planned(house, "find my song about rain")) == [("asset.search", {"kind": "audio", "query": "rain"})]
    assert said(planned(house, "list my last 5 videos")) == [("asset.search", {"kind": "video", "limit": 5})]


@pytest.mark.parametrize("text", ["cut the boring bits", "вырежи скучные места", "ตัดช่วงน่าเบื่อออก"])
def test_boring_bits_are_silences(text: str, house: list[Tool]) -> None:
    ((_, args),) = said(planned(house, text, files=[CLIP]))
    assert args["operations"] == [{"type": "cut_silence"}]


@pytest.mark.parametrize("text", ["take the vocals out of this song", "вырежи вокал из этой песни", "ตัดเสียงร้องออกจากเพลงนี้"])
def test_what_no_tool_does_is_said_plainly(text: str, house: list[Tool]) -> None:
    assert planned(house, text, files=[SONG]).reply


@pytest.mark.parametrize(
    ("first", "then", "place"),
    [
        ("give me 3 ideas for videos about tea", "make me a short from the second one", 1),
        ("give me 3 ideas for videos about tea", "do the third one", 2),
        ("предложи 5 идей для видео про чай", "сделай ролик по второй идее", 1),
        ("ขอไอเดียวิดีโอเกี่ยวกับชา", "ทำคลิปจากไอเดียที่ 2", 1),
    ],
)
def test_one_of_the_ideas_is_what_a_short_is_about(first: str, then: str, place: int, house: list[Tool]) -> None:
    assert said(planned(house, first, then)) == [("video.short", offered_by(house, first)[place])]


def test_an_idea_that_is_known_brings_its_angle(house: list[Tool]) -> None:
    from tools.contract import Text

    choices = [{"topic": "tea", "angle": "senses"}, {"topic": "tea", "angle": "memory"}]
    recent = [Text("ast_1", filename="ideas.txt", meta={"choices": choices}), Video("ast_2", filename="old.mp4")]
    found = LocalPlanner().plan(Request("make me a short from the second one", recent=recent, now=NOW), house, lambda piece: None)
    assert said(found) == [("video.short", {"topic": "tea", "angle": "memory"})]
    assert found.steps[0].title == "Short about tea: a memory"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("read this aloud in a female voice: Welcome to our store, everything is half price. Come in!", "Welcome to our store, everything is half price. Come in!"),
        ("прочитай это женским голосом: Добро пожаловать, сегодня всё за полцены.", "Добро пожаловать, сегодня всё за полцены."),
        ("อ่านด้วยเสียงผู้หญิง: ยินดีต้อนรับ วันนี้ลดครึ่งราคา", "ยินดีต้อนรับ วันนี้ลดครึ่งราคา"),
    ],
)
def test_what_stands_behind_a_colon_is_said_to_the_end(text: str, words: str, house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("voice.speak", {"voice": "female", "text": words})]


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("a video on how rain forms, keep it under a minute", 60),
        ("make a short about tea and keep it to 20 seconds", 20),
        ("видео про дождь, не длиннее 40 секунд", 40),
        ("ทำคลิปเรื่องฝน ไม่เกิน 45 วินาที", 45),
    ],
)
def test_a_limit_of_length_is_the_length_and_no_cut(text: str, seconds: int, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text))
    assert (tool, args["duration_s"]) == ("video.short", seconds)


@pytest.mark.parametrize("text", ["clean the sound and keep it to 30 seconds", "почисти звук, не длиннее 30 секунд", "ทำเสียงให้สะอาด ไม่เกิน 30 วินาที"])
def test_a_limit_of_a_clip_cuts_its_end_and_never_its_beginning(text: str, house: list[Tool]) -> None:
    ((_, args),) = said(planned(house, text, files=[CLIP]))
    assert args["operations"] == [{"type": "clean_audio"}, {"type": "trim", "end_s": 30}]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("a short about octopuses in Thai and Russian", [("language", "th"), ("language", "ru")]),
        ("two versions of a video on sleep: one vertical, one square", [("aspect", "9:16"), ("aspect", "1:1")]),
        ("ролик про осьминогов на тайском и русском", [("language", "th"), ("language", "ru")]),
        ("сделай две версии видео про сон: одну вертикальную, другую квадратную", [("aspect", "9:16"), ("aspect", "1:1")]),
        ("ทำวิดีโอเรื่องการนอน 2 แบบ แนวตั้งกับสี่เหลี่ยม", [("aspect", "9:16"), ("aspect", "1:1")]),
    ],
)
def test_two_languages_or_shapes_are_two_films(text: str, values: list[tuple[str, str]], house: list[Tool]) -> None:
    films = said(planned(house, text))
    assert [args[name] for (_, args), (name, _) in zip(films, values, strict=True)] == [value for _, value in values]
    assert len({args["topic"] for _, args in films}) == 1


@pytest.mark.parametrize(
    "text", ["our brand is called Lumo", "actually my brand colour is navy not teal", "we never post on Sundays", "наш бренд называется Люмо", "меня зовут Олег", "แบรนด์ของเราชื่อ Lumo"]
)
def test_what_people_say_of_themselves_is_kept(text: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text))
    assert tool == "memory.remember" and args["text"].split()[-1] == text.split()[-1]


@pytest.mark.parametrize("text", ["our shop opens on Friday, make a video about it", "наш магазин открывается в пятницу, сделай про это ролик", "ร้านเราจะเปิดวันศุกร์นี้ ทำคลิปเกี่ยวกับเรื่องนี้หน่อย"])
def test_what_was_just_told_is_what_it_is_about(text: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text))
    assert tool == "video.short" and args["topic"] == text.split(" ทำ" if "ทำ" in text else ",")[0]


@pytest.mark.parametrize("text", ["put subtitles on it", "сделай субтитры к этому видео", "ใส่ซับให้คลิปนี้หน่อย"])
def test_what_nobody_can_do_to_a_clip_makes_no_new_one(text: str, house: list[Tool]) -> None:
    assert planned(house, text, files=[CLIP]).reply


def test_music_that_was_not_sent_is_asked_for(house: list[Tool]) -> None:
    plan = planned(house, "replace the sound with this", files=[CLIP])
    assert not plan.steps and "Send me the file" in (plan.question or "")


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("take my voice-over and make a video about trains", "voice_over"),
        ("use this song and make a video about trains", "music_file"),
        ("возьми мою озвучку и сделай видео про поезда", "voice_over"),
        ("เอาเสียงพากย์นี้ไปทำวิดีโอเรื่องรถไฟ", "voice_over"),
    ],
)
def test_what_a_film_is_made_with_may_be_said_first(text: str, field: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text, files=[SONG]))
    assert tool == "video.short" and args[field] == "$attachment.1" and args["topic"] in ("trains", "поезда", "รถไฟ")


@pytest.mark.parametrize(
    ("text", "prompt"),
    [
        ("a picture of a girl with a red balloon", "a girl with a red balloon"),
        ("draw a fox in a forest", "a fox in a forest"),
    ],
)
def test_colours_of_things_are_no_colours_of_the_picture(text: str, prompt: str, house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("image.generate", {"prompt": prompt})]


@pytest.mark.parametrize(
    ("text", "prompt", "aspect"),
    [
        ("draw a logo for a coffee shop", "a logo for a coffee shop", "1:1"),
        ("нарисуй логотип для кофейни", "логотип для кофейни", "1:1"),
        ("วาดโลโก้ร้านกาแฟ", "โลโก้ร้านกาแฟ", "1:1"),
        ("podcast cover about dogs", "podcast cover about dogs", "1:1"),
        ("a banner for a summer sale", "a banner for a summer sale", "16:9"),
        ("draw a tall logo for a bakery", "a tall logo for a bakery", "9:16"),
    ],
)
def test_a_picture_has_the_shape_of_what_it_is_for(text: str, prompt: str, aspect: str, house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("image.generate", {"prompt": prompt, "aspect": aspect})]


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("how much would ten 30 second shorts cost me?", "min"),
        ("what's the price of a 1 minute song?", " s"),
        ("сколько будет стоить десять роликов по полминуты?", "мин"),
        ("คลิป 30 วินาทีคิดเท่าไหร่ครับ", "นาที"),
    ],
)
def test_a_price_is_told_before_anything_is_made(text: str, length: str, house: list[Tool]) -> None:
    found = planned(house, text)
    assert not found.steps and found.reply and length in found.reply and detect(found.reply) == detect(text)


@pytest.mark.parametrize("text", ["how much did I spend this month?", "сколько я потратил?", "เดือนนี้ใช้เงินไปเท่าไหร่"])
def test_money_that_was_spent_is_no_price(text: str, house: list[Tool]) -> None:
    assert [tool for tool, _ in said(planned(house, text))] == ["insight.report"]


@pytest.mark.parametrize(
    "text", ["stabilise it", "стабилизируй видео", "ถอดเสียงเป็นข้อความ"]
)
def test_what_a_verb_alone_stands_for_is_done_by_nothing_else(text: str, house: list[Tool]) -> None:
    assert planned(house, text, files=[CLIP]).reply


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("make a video a day about healthy habits for 5 days and post them on instagram at 8pm", 5),
        ("сделай по ролику в день про здоровье, 5 дней, в инстаграм в 20:00", 5),
        ("ทำคลิปวันละคลิปเรื่องสุขภาพ 5 วัน ลงไอจีตอน 2 ทุ่ม", 5),
    ],
)
def test_one_a_day_for_some_days_is_as_many(text: str, days: int, house: list[Tool]) -> None:
    steps = said(planned(house, text))
    assert [tool for tool, _ in steps] == ["video.short", "publishing.plan"] * days
    assert len({args["when"][:10] for tool, args in steps if tool == "publishing.plan"}) == days


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("make 3 videos of 15 seconds: about water, about sleep and about stretching", ["water", "sleep", "stretching"]),
        ("i want three 15 sec vids: one on hydration, one on sleep, one on stretching", ["hydration", "sleep", "stretching"]),
        ("сделай три видео по 15 секунд: про воду, про сон и про растяжку", ["воду", "сон", "растяжку"]),
    ],
)
def test_topics_introduced_one_by_one(text: str, topics: list[str], house: list[Tool]) -> None:
    steps = said(planned(house, text))
    assert [(args["topic"], args["duration_s"]) for _, args in steps] == [(topic, 15) for topic in topics]


@pytest.mark.parametrize(
    ("text", "args"),
    [
        ("a 40 second explainer about compound interest with upbeat music, no voice",
         {"topic": "compound interest", "duration_s": 40, "music": "happy", "style": "explainer", "voice": "none"}),
        ("сделай ролик про дождь без озвучки, с весёлой музыкой", {"topic": "дождь", "music": "happy", "voice": "none"}),
        ("ทำคลิปเรื่องฝน ไม่มีเสียงพากย์ เพลงเศร้า", {"topic": "ฝน", "music": "sad", "voice": "none"}),
        ("no music please. make a video about rain, 20 seconds", {"topic": "rain", "duration_s": 20, "music": "none"}),
        ("make a video about why cats purr. use blue tones. male voice.", {"topic": "why cats purr", "palette": "blue", "voice": "male"}),
    ],
)  # fmt: skip
def test_what_is_not_wanted_and_further_values_belong_to_the_wish(text: str, args: dict[str, Any], house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("video.short", args)]


@pytest.mark.parametrize(
    ("text", "args"),
    [
        ('i want a logo for my coffee truck called "Bean There"', {"prompt": "a logo for my coffee truck", "title": "Bean There", "aspect": "1:1"}),
        ("сделай мне логотип для кофейни «Зерно»", {"prompt": "логотип для кофейни", "title": "Зерно", "aspect": "1:1"}),
        ('แต่งรูปโปสเตอร์งานวิ่งการกุศล ใส่คำว่า "วิ่งเพื่อน้อง"', {"prompt": "โปสเตอร์งานวิ่งการกุศล", "title": "วิ่งเพื่อน้อง"}),
    ],
)
def test_quoted_words_are_written_on_what_has_words_on_it(text: str, args: dict[str, Any], house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("image.generate", args)]


@pytest.mark.parametrize(
    ("text", "day", "when"),
    [
        ("move friday's post to sunday at noon", 4, 6),
        ("เลื่อนโพสต์วันศุกร์ไปวันอาทิตย์ เที่ยง", 4, 6),
        ("перенеси пост с пятницы на воскресенье в полдень", 4, 6),
    ],
)
def test_of_two_days_the_first_says_which_post_and_the_second_when(text: str, day: int, when: int, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text))
    assert tool == "publishing.move"
    assert datetime.fromisoformat(args["day"]).weekday() == day and datetime.fromisoformat(args["when"]).weekday() == when
    assert "T12:00" in args["when"]


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("from now on use a male voice", "voice", "male"),
        ("always make my videos in Thai", "language", "th"),
        ("i never want music in my videos", "music", "none"),
        ("теперь всегда используй мужской голос", "voice", "male"),
        ("запоминай: всегда пиши субтитры на английском", "subtitle_languages", ["en"]),
        ("ต่อไปใช้เสียงผู้ชายตลอดนะ", "voice", "male"),
    ],
)
def test_what_is_always_to_be_so_is_kept_as_a_preference(text: str, field: str, value: object, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text))
    assert tool == "memory.remember"
    assert value in [one.value for one in understood(args["text"], house) if one.field == field]


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("draw a poster of a whale and write an instagram caption for it", "a poster of a whale"),
        ("нарисуй кота и подпись к нему для инстаграма", "кота"),
        ("วาดรูปวาฬ แล้วเขียนแคปชั่นไอจีให้", "วาฬ"),
    ],
)
def test_a_caption_is_for_what_was_drawn_and_for_the_place_that_was_named(text: str, topic: str, house: list[Tool]) -> None:
    steps = said(planned(house, text))
    assert [tool for tool, _ in steps] == ["image.generate", "script.metadata"]
    assert steps[1][1] == {"topic": topic, "platforms": ["instagram"]}


def test_a_short_clip_is_not_about_its_shortness(house: list[Tool]) -> None:
    args = {"topic": "แม่น้ำเจ้าพระยา", "duration_s": 20, "style": "narrative"}
    assert said(planned(house, "ทำคลิปสั้น ๆ เล่าเรื่องแม่น้ำเจ้าพระยา 20 วิ")) == [("video.short", args)]


@pytest.mark.parametrize(
    ("text", "drawn"), [("draw a cat with a hat for it", "a cat with a hat"), ("нарисуй собаку и миску с водой", "собаку и миску с водой")]
)
def test_what_something_drawn_has_beside_it_is_drawn_too(text: str, drawn: str, house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("image.generate", {"prompt": drawn})]


@pytest.mark.parametrize(
    ("text", "tools"),
    [
        ("topics = matcha; oolong; jasmine tea. 15 seconds each, square, one every morning at 9 on Facebook", ["video.short", "publishing.plan"] * 3),
        ("темы = матча; улун; жасмин. по 15 секунд, квадратные", ["video.short"] * 3),
        ("หัวข้อ = มัทฉะ; อู่หลง; มะลิ คลิปละ 15 วินาที สี่เหลี่ยมจัตุรัส", ["video.short"] * 3),
    ],
)
def test_topics_alone_are_shorts(text: str, tools: list[str], house: list[Tool]) -> None:
    steps = said(planned(house, text))
    assert [tool for tool, _ in steps] == tools
    made = [args for tool, args in steps if tool == "video.short"]
    assert all((args["duration_s"], args["aspect"]) == (15, "1:1") for args in made)
    assert len({args["topic"] for args in made}) == 3


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("five shorts on budgeting, posted Monday to Friday at 7pm on YouTube", {0, 1, 2, 3, 4}),
        ("сделай 3 ролика про чай, выкладывай с пятницы по воскресенье в 10:00 в инстаграм", {4, 5, 6}),
        ("ทำ 3 คลิปเรื่องชา ลงยูทูบวันศุกร์ถึงวันอาทิตย์ 10 โมงเช้า", {4, 5, 6}),
    ],
)
def test_days_from_one_to_another_are_all_of_them(text: str, days: set[int], house: list[Tool]) -> None:
    whens = [args["when"] for tool, args in said(planned(house, text)) if tool == "publishing.plan"]
    assert {datetime.fromisoformat(when).weekday() for when in whens} == days


@pytest.mark.parametrize("text", ["add subtitles", "наложи субтитры", "ใส่ซับ"])
def test_what_cannot_be_put_on_a_clip_that_was_sent_is_said_to_be_so(text: str, house: list[Tool]) -> None:
    plan = planned(house, text, files=["video:talk.mp4"])
    assert plan.reply and not plan.steps and not plan.question


@pytest.mark.parametrize(
    ("before", "text", "prompt"),
    [
        ("make a video about jazz", "draw a poster for it", "a poster for jazz"),
        ("сделай видео про джаз", "и обложку к нему", "джаз"),
        ("ทำคลิปเรื่องแจ๊ส", "ทำปกให้ด้วย", "แจ๊ส"),
    ],
)
def test_a_cover_for_it_shows_what_it_is_about(before: str, text: str, prompt: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, before, text))
    assert (tool, args["prompt"]) == ("image.generate", prompt)


@pytest.mark.parametrize(
    ("text", "args"),
    [
        ("i want a 15 second video about cats, make it funny", {"topic": "cats", "duration_s": 15, "tone": "playful"}),
        ("make a video about rain, make it 20 seconds", {"topic": "rain", "duration_s": 20}),
        ("хочу видос про котиков секунд на 15, чтоб смешно было", {"topic": "котиков", "duration_s": 15, "tone": "playful"}),
        ("ทำคลิปเรื่องชา ให้สนุก ๆ", {"topic": "ชา", "tone": "playful"}),
    ],
)
def test_how_it_is_to_be_may_come_in_a_sentence_of_its_own(text: str, args: dict[str, Any], house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("video.short", args)]


@pytest.mark.parametrize("text", ["trim everything after 45 seconds", "обрежь всё после 45 секунды", "обрежь после 45 секунд"])
def test_what_comes_after_a_moment_is_cut_off(text: str, house: list[Tool]) -> None:
    ((_, args),) = said(planned(house, text, files=[CLIP]))
    assert args["operations"] == [{"type": "trim", "end_s": 45}]


@pytest.mark.parametrize(
    "text", ["make it 4:5 for the feed and also 9:16 for stories", "сделай 4:5 для ленты и 9:16 для сторис", "ทำ 4:5 สำหรับฟีด กับ 9:16 สำหรับสตอรี่"]
)
def test_two_shapes_with_what_they_are_for_are_two_files(text: str, house: list[Tool]) -> None:
    steps = said(planned(house, text, files=[CLIP]))
    assert [args["operations"] for _, args in steps] == [[{"type": "reframe", "aspect": aspect}] for aspect in ("4:5", "9:16")]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("make a 3-part series about ancient Egypt, 30 seconds each", 3),
        ("a series of five shorts on mushrooms, 30 seconds each", 5),
        ("ทำซีรีส์ 3 ตอนเรื่องอียิปต์โบราณ ตอนละ 30 วินาที", 3),
        ("need content for next week: 5 posts about skincare, 30 seconds each", 5),
        ("нужен контент на следующую неделю: 5 постов про уход за кожей по 30 секунд", 5),
    ],
)
def test_a_series_is_a_short_for_each_part(text: str, number: int, house: list[Tool]) -> None:
    steps = said(planned(house, text))
    assert [(tool, args["duration_s"]) for tool, args in steps] == [("video.short", 30)] * number
    assert len({args["angle"] for _, args in steps}) == number


def test_a_reel_for_instagram_is_upright(house: list[Tool]) -> None:
    ((_, args),) = said(planned(house, "make a 20 second reel about tulips for Instagram"))
    assert args["aspect"] == "9:16"


@pytest.mark.parametrize("text", ["which videos are still not posted?", "какие ролики ещё не опубликованы?", "คลิปไหนยังไม่ได้โพสต์บ้าง"])
def test_what_is_not_posted_is_not_among_the_posted(text: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text))
    assert tool == "publishing.status" and args.get("state") != "published"


def test_a_text_that_is_pointed_at_is_read_once(house: list[Tool]) -> None:
    assert len(planned(house, "give me a voiceover of this text, slow and calm", files=["text:script.txt"]).steps) == 1


@pytest.mark.parametrize("text", ["my name is Dmitry and I make videos about chess", "меня зовут Дмитрий, я снимаю про шахматы", "ฉันชื่อนก ทำคลิปเกี่ยวกับหมากรุก"])
def test_what_one_does_is_remembered_with_ones_name(text: str, house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("memory.remember", {"text": text})]


@pytest.mark.parametrize("text", ["what's my channel about?", "о чём мой канал?"])
def test_what_the_channel_is_about_is_asked_of_memory(text: str, house: list[Tool]) -> None:
    assert [tool for tool, _ in said(planned(house, text))] == ["memory.recall"]
