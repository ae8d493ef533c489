# ruff: noqa: E501 - tables of sentences read better unbroken
"""What a message changes in earlier work: corrections, complaints, more of the same, one of several, and what is to stay so."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from agent.preferences import understood
from tests.agent.conversations import NOW, offered_by, planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("first", "then", "changed"),
    [
        ("make a video about owls", "add Thai subtitles", {"subtitle_languages": ["th"]}),
        ("make a video about owls", "change the topic to hawks", {"topic": "hawks"}),
        ("make a video about owls", "make it half a minute", {"duration_s": 30}),
        ("сделай видео про сов", "посерьёзнее", {"tone": "serious"}),
        ("сделай видео про сов", "субтитры убери", {"subtitles": "none"}),
        ("сделай видео про сов", "женский голос замени на мужской", {"voice": "male"}),
        ("ทำคลิปเรื่องโยคะ", "ขอเป็นภาษาอังกฤษ", {"language": "en"}),
        ("ทำคลิปเรื่องป่า", "เปลี่ยนเป็นเรื่องทุ่งนา", {"topic": "ทุ่งนา"}),
    ],
)  # fmt: skip
def test_a_change_keeps_the_rest(first: str, then: str, changed: dict[str, Any], house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, first))
    assert said(planned(house, first, then)) == [(tool, {**args, **changed})]


SHORT, PICTURE = "make a 20 second video about tea", "draw a cat"


@pytest.mark.parametrize(
    ("before", "text", "args"),
    [
        (SHORT, "sorry, I meant 50 seconds", {"topic": "tea", "duration_s": 50}),
        (SHORT, "do the same thing but for blues", {"topic": "blues", "duration_s": 20}),
        (SHORT, "another one about cats in russian", {"topic": "cats", "duration_s": 20, "language": "ru"}),
        (SHORT, "i don't like the voice", {"topic": "tea", "duration_s": 20, "voice": "male"}),
        ("сделай ролик про чай", "музыку повеселее", {"topic": "чай", "music": "happy"}),
        (PICTURE, "no wait, make it blue", {"prompt": "a cat", "palette": "blue"}),
        (PICTURE, "a dog instead", {"prompt": "a dog"}),
        (PICTURE, 'put the words "Meow" on it', {"prompt": "a cat", "title": "Meow"}),
        ("нарисуй кота", "напиши на нём «Мяу»", {"prompt": "кота", "title": "Мяу"}),
        ("วาดแมว", 'เขียนคำว่า "เหมียว" บนรูปด้วย', {"prompt": "แมว", "title": "เหมียว"}),
    ],
)
def test_a_correction_changes_what_was_made_and_nothing_else(before: str, text: str, args: dict[str, Any], house: list[Tool]) -> None:
    assert [values for _, values in said(planned(house, before, text))] == [args]


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("3 shorts about space, one every day at 6pm on youtube", "at 8pm instead"),
        ("3 shorts about space, one every day at 6pm on youtube", "actually make that 8pm"),
        ("сделай 3 ролика про космос по одному в день в 18:00 на ютуб", "лучше в 20:00"),
        ("ทำ 3 คลิปเรื่องอวกาศ วันละคลิปตอน 6 โมงเย็น ลงยูทูบ", "เปลี่ยนเป็นสองทุ่ม"),
    ],
)
def test_another_hour_leaves_each_publication_its_day(before: str, text: str, house: list[Tool]) -> None:
    whens = [args["when"] for tool, args in said(planned(house, before, text)) if tool == "publishing.plan"]
    assert [when[11:16] for when in whens] == ["20:00"] * 3
    assert len({when[:10] for when in whens}) == 3


def test_only_the_hour_of_a_publication_is_corrected(house: list[Tool]) -> None:
    ((_, args),) = said(planned(house, "make a short about paris", "post it tomorrow at 9 on tiktok", "actually make that 10"))
    assert args["when"] == f"{(NOW + timedelta(days=1)).date()}T10:00:00+07:00"


@pytest.mark.parametrize(
    ("text", "changed"),
    [
        ("the music is too loud", {"music_level": "quiet"}),
        ("turn the music down a bit, i can barely hear her", {"music_level": "quiet"}),
        ("can you make the voice louder", {"music_level": "quiet"}),
        ("the music is too quiet", {"music_level": "loud"}),
        ("the voice is way too fast, slow it down a touch", {"pace": "slow"}),
        ("slower please", {"pace": "slow"}),
        ("the voice is a bit fast", {"pace": "slow"}),
        ("the music is kind of loud", {"music_level": "quiet"}),
        ("музыка громковата", {"music_level": "quiet"}),
        ("музыка слишком громкая", {"music_level": "quiet"}),
        ("слишком быстро тараторит, помедленнее", {"pace": "slow"}),
        ("เพลงดังไปค่ะ", {"music_level": "quiet"}),
        ("พูดช้าลงหน่อย", {"pace": "slow"}),
    ],
)
def test_a_complaint_is_a_degree_more_or_less(text: str, changed: dict[str, Any], house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, SHORT, text))
    assert (tool, args) == ("video.short", {"topic": "tea", "duration_s": 20, **changed})


@pytest.mark.parametrize(
    ("text", "changed"),
    [
        ("nice but can u make it calmer, its like an energy drink ad", {"tone": "calm"}),
        ("no sorry i meant 45 seconds not the default", {"duration_s": 45}),
        ("another voice please, a man's this time", {"voice": "male"}),
        ("nah scrap it, do neutron stars instead, same style", {"topic": "neutron stars"}),
        ("а можно без субтитров? мне они мешают", {"subtitles": "none"}),
        ("เอาซับออกดีกว่า รกจอ", {"subtitles": "none"}),
        ("อ้าว ไม่ใช่ เอา 45 วินาทีครับ", {"duration_s": 45}),
        ("rename it to Leaves of Gold", {"title": "Leaves of Gold"}),
        ("поменяй название на «Золотые листья»", {"title": "Золотые листья"}),
        ('เปลี่ยนชื่อเป็น "ใบไม้สีทอง"', {"title": "ใบไม้สีทอง"}),
    ],
)
def test_what_is_said_beside_a_change_changes_nothing(text: str, changed: dict[str, Any], house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, SHORT, text))
    assert (tool, args) == ("video.short", {"topic": "tea", "duration_s": 20, **changed})


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("make 5 shorts about deep sea creatures", "three more like that"),
        ("make 5 shorts about deep sea creatures", "can I get 3 more please"),
        ("5 шортсов про необычные профессии", "ещё три таких же"),
        ("ทำคลิปสั้น 5 คลิปเรื่องผีไทย", "ขออีกสามคลิปแนวเดียวกัน"),
    ],
)
def test_more_of_the_same_is_unlike_what_there_is(before: str, text: str, house: list[Tool]) -> None:
    first, more = planned(house, before).steps, planned(house, before, text).steps
    assert [step.tool for step in more] == ["video.short"] * 3
    assert len({step.args["topic"] for step in [*first, *more]}) == 1
    assert len({(step.args["angle"], step.args["seed"]) for step in [*first, *more]}) == 8
    assert len({step.id for step in [*first, *more]}) == 8


@pytest.mark.parametrize(
    ("before", "text", "field", "values"),
    [
        (SHORT, "i need it in square and widescreen as well", "aspect", ["1:1", "16:9"]),
        (SHORT, "now in Thai and Russian", "language", ["th", "ru"]),
        ("сделай ролик про чай", "нужен и квадратный, и горизонтальный", "aspect", ["1:1", "16:9"]),
    ],
)
def test_in_several_shapes_or_languages_it_is_made_in_each(before: str, text: str, field: str, values: list[str], house: list[Tool]) -> None:
    assert [args[field] for _, args in said(planned(house, before, text))] == values


@pytest.mark.parametrize(
    ("before", "text", "about"),
    [
        ("make a short about cats being scared of cucumbers", "not cats, dogs!", "dogs being scared of cucumbers"),
        ("make a short about cats being scared of cucumbers", "no, not cats but dogs", "dogs being scared of cucumbers"),
        ("сделай шортс про котиков в космосе", "не котиков, собак! белка и стрелка же", "собак в космосе"),
        ("ทำคลิปน้องแมวขี้เซา", "ไม่ใช่แมวค่ะ หมา 555", "น้องหมาขี้เซา"),
    ],
)
def test_one_word_of_what_it_is_about_is_put_right(before: str, text: str, about: str, house: list[Tool]) -> None:
    ((_, args),) = said(planned(house, before, text))
    assert args["topic"] == about


def test_the_day_on_a_poster_is_put_right(house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, "I need a poster for a jumble sale on saturday 14 june at st marys hall", "its sunday the 15th, my bad!!"))
    assert tool == "image.generate" and args["prompt"].endswith("jumble sale on sunday 15 june at st marys hall")


def test_one_of_several_pictures_is_the_one_that_was_drawn(house: list[Tool]) -> None:
    ((_, first),) = said(planned(house, "draw three pictures of a cat"))
    ((_, then),) = said(planned(house, "draw three pictures of a cat", "the second one but in blue"))
    assert first["count"] == 3 and "count" not in then
    assert (then["prompt"], then["palette"], then["seed"], then["family"]) == ("a cat", "blue", 1, "a cat")


def test_one_of_several_shorts_keeps_its_angle(house: list[Tool]) -> None:
    before = planned(house, "make 3 shorts about tea").steps
    (then,) = planned(house, "make 3 shorts about tea", "the second one in Thai").steps
    assert then.args == {**before[1].args, "language": "th"}


@pytest.mark.parametrize(
    ("before", "text", "field", "value"),
    [
        ("short about tea with a male voice", "perfect, always use this voice", "voice", "male"),
        ("short about tea", "use this voice from now on", "voice", "female"),
        ("шортс про чай мужским голосом", "вот этот голос всегда используй ок?", "voice", "male"),
        ("ทำคลิปเรื่องชา เสียงผู้ชาย", "ชอบเสียงนี้ ต่อไปใช้เสียงนี้ตลอดเลยนะ", "voice", "male"),
        ("a short about tea in blue", "always use these colours", "palette", "blue"),
    ],
)
def test_what_this_was_is_what_is_remembered(before: str, text: str, field: str, value: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, before, text))
    assert tool == "memory.remember"
    assert [(wish.field, wish.value) for wish in understood(args["text"], house)] == [(field, value)]


@pytest.mark.parametrize("text", ["use this voice", "перенеси этот голос", "ใช้เสียงนี้"])
def test_what_is_wished_once_is_no_rule(text: str, house: list[Tool]) -> None:
    assert "memory.remember" not in [tool for tool, _ in said(planned(house, SHORT, text))]


@pytest.mark.parametrize("text", ["move it to saturday", "move it to saturday same time", "перенеси на субботу в то же время", "เลื่อนไปวันเสาร์เวลาเดิม"])
def test_a_day_alone_moves_a_publication_and_keeps_its_hour(text: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, "make a short about tea and post it on youtube next friday at 9", text))
    assert (tool, args) == ("publishing.move", {"when": "2026-11-21"})


def test_one_more_place_is_no_second_publication_on_the_first(house: list[Tool]) -> None:
    *_, (tool, args) = said(planned(house, "make a short about tea and post it on tiktok at 7pm today", "put it on youtube too"))
    assert tool == "publishing.plan" and (args["platforms"], args["when"]) == (["youtube"], "2026-11-20T19:00:00+07:00")


def test_the_file_of_the_ideas_is_no_notes_for_one_of_them(house: list[Tool]) -> None:
    ((_, args),) = said(planned(house, "three ideas for a dog walker", "i like the second, make it 20 seconds"))
    assert (args["topic"], args["duration_s"]) == ("a dog walker", 20) and "notes" not in args


def test_the_colour_of_a_thing_is_none_of_the_picture_in_russian(house: list[Tool]) -> None:
    assert said(planned(house, "сделай ролик про пользу зелёного чая")) == [("video.short", {"topic": "пользу зелёного чая"})]


def test_a_song_goes_into_a_film_as_its_music_and_nothing_else(house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, "compose a lofi track, 1 minute", "use that song in a video about rain in tokyo"))
    assert tool == "video.short" and args["topic"] == "rain in tokyo"
    assert "audio" in args["music_file"] and "voice_over" not in args


@pytest.mark.parametrize("text", ["the music is too loud and the voice is too fast", "its way too long", "музыка слишком громкая", "เพลงดังไปค่ะ", "คลิปยาวเกินไป"])
def test_a_complaint_about_nothing_that_is_known_asks_what_is_meant(text: str, house: list[Tool]) -> None:
    plan = planned(house, text)
    assert plan.question and not plan.steps


@pytest.mark.parametrize("text", ["make a video about why tea is too hot to drink", "ทำคลิปเรื่องรถไฟ", "draw a cat that is too big"])
def test_a_wish_with_too_in_it_is_no_complaint(text: str, house: list[Tool]) -> None:
    assert planned(house, text).steps


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("number 2 and 5, both of them, 15 seconds each", [2, 5]),
        ("the first two please", [1, 2]),
        ("the last one", [5]),
        ("the last two, square", [4, 5]),
        ("сделай первые три", [1, 2, 3]),
        ("последнюю", [5]),
        ("เอาสองอันแรก", [1, 2]),
    ],
)
def test_several_of_the_ideas_are_a_short_each(text: str, places: list[int], house: list[Tool]) -> None:
    ideas = offered_by(house, "give me five ideas about halloween")
    picked = [args for _, args in said(planned(house, "give me five ideas about halloween", text))]
    assert [args["angle"] for args in picked] == [ideas[place - 1]["angle"] for place in places]


@pytest.mark.parametrize(
    ("before", "text", "changed"),
    [
        (SHORT, "mm the bloke talking sounds bored, get a lady and have her go quicker", {"voice": "female", "pace": "fast"}),
        (SHORT, "the music drowns her out. lower that and name the thing Biscuit Factory", {"music_level": "quiet", "title": "Biscuit Factory"}),
        (SHORT, "the voice is a bit fast, and could you call it Bean Story", {"pace": "slow", "title": "Bean Story"}),
        (SHORT, "it's a bit long", {"duration_s": 14}),
        (SHORT, "could you halve it and make it for stories", {"duration_s": 10, "aspect": "9:16"}),
        (SHORT, "twice as long and in blue", {"duration_s": 40, "palette": "blue"}),
        (SHORT, "make it shorter, about 15", {"duration_s": 15}),
        ("сделай ролик про чай", "музыку вообще убери и субтитры сделай на английском", {"music": "none", "subtitle_languages": ["en"]}),
        ("сделай ролик про чай", "покороче, секунд 15", {"duration_s": 15}),
        ("ทำคลิปเรื่องชา", "เสียงพูดเร็วไปอะ ฟังไม่ทัน ขอช้าลงนิดนึง", {"pace": "slow"}),
    ],
)
def test_words_nobody_knows_do_not_hide_a_change(before: str, text: str, changed: dict[str, Any], house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, before))
    assert said(planned(house, before, text)) == [(tool, {**args, **changed})]


def test_what_is_no_change_behind_one_is_left_out_and_said_to_be(house: list[Tool]) -> None:
    (step,) = planned(house, "a guitar tune, a minute long", "take it up to like 110 bpm and chuck in a kazoo").steps
    assert (step.tool, step.args["tempo_bpm"], step.args["duration_s"]) == ("music.generate", 110, 60)
    assert "left out: “chuck in a kazoo”" in step.title


@pytest.mark.parametrize("text", ["make a video about blue whales", "draw a calm lake", "post it on youtube tomorrow at 9", "blue whales"])
def test_a_wish_of_its_own_is_no_loose_change(text: str, house: list[Tool]) -> None:
    plan = planned(house, SHORT, text)
    assert not any(step.args.get("topic") == "tea" and (step.args.get("palette") or step.args.get("tone")) for step in plan.steps)


@pytest.mark.parametrize(
    ("before", "text", "topics"),
    [
        (SHORT, "ace. now one each for jellyfish and sea cucumbers", ["jellyfish", "sea cucumbers"]),
        ("сделай ролик про сов", "теперь такие же про ястребов и про филинов", ["ястребов", "филинов"]),
    ],
)
def test_the_same_for_each_of_several(before: str, text: str, topics: list[str], house: list[Tool]) -> None:
    assert [args["topic"] for _, args in said(planned(house, before, text))] == topics


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("make a slideshow from these with calm music", "drop the last photo"),
        ("собери слайдшоу, спокойная музыка", "третье фото убери, оно мутное"),
        ("ทำสไลด์โชว์เพลงช้าๆ", "เอารูปที่สามออก"),
    ],
)
def test_one_of_the_pictures_is_left_out_and_the_music_stays(before: str, text: str, house: list[Tool]) -> None:
    files = ["image:a.jpg", "image:b.jpg", "image:c.jpg"]
    first, then = said(planned(house, before, files=files)), said(planned(house, before, text, files=files))
    assert [tool for tool, _ in then] == ["music.generate", "video.generate"]
    assert len(first[1][1]["pictures"]) == 3 and then[1][1]["pictures"] == ["ast_given_1", "ast_given_2"]
    assert then[1][1]["music"] == first[1][1]["music"]


def test_other_music_makes_the_slideshow_again(house: list[Tool]) -> None:
    files = ["image:a.jpg", "image:b.jpg"]
    (music, args), (film, _) = said(planned(house, "make a slideshow from these with calm music", "the music should be happier", files=files))
    assert (music, args["mood"], film) == ("music.generate", "happy", "video.generate")


@pytest.mark.parametrize(
    ("before", "text", "field", "value"),
    [
        ("read this aloud: Your parcel is waiting at the front desk.", "whoops should've been back desk", "text", "Your parcel is waiting at the back desk."),
        ("прочитай вслух: Мы открыты до семи вечера.", "ой, должно быть до восьми вечера", "text", "Мы открыты до восьми вечера."),
    ],
)
def test_words_are_put_right_where_they_look_alike(before: str, text: str, field: str, value: str, house: list[Tool]) -> None:
    ((_, args),) = said(planned(house, before, text))
    assert args[field] == value


@pytest.mark.parametrize("text", ["undo that", "no, put it back how it was", "верни как было", "เอาแบบเก่าดีกว่า"])
def test_undo_is_the_work_before_the_change(text: str, house: list[Tool]) -> None:
    assert said(planned(house, SHORT, "calmer", text)) == said(planned(house, SHORT))
    sent = planned(house, "trim it to the first 30 seconds", text, files=["video:a.mp4"])
    assert sent.reply and not sent.steps, "the file that was sent was never touched"


@pytest.mark.parametrize("text", ["hmm too chipmunky, undo the speed thing but keep the silences gone", "without the speed up please"])
def test_one_edit_of_several_is_taken_back(text: str, house: list[Tool]) -> None:
    before = "cut the silences and make it 1.2x"
    ((tool, args),) = said(planned(house, before, text, files=["video:talk.mp4"]))
    assert (tool, [operation["type"] for operation in args["operations"]]) == ("video.edit", ["cut_silence"])


def test_hours_on_a_poster_are_put_right(house: list[Tool]) -> None:
    ((_, args),) = said(planned(house, "poster for a puppy adoption day, sat 10 to 2, sunny yellow", "it's actually 11 to 3, fix please"))
    assert args["details"] == ["Sat 11 to 3"] and args["palette"] == "yellow"


@pytest.mark.parametrize("text", ["turn the second one into a script", "write a one minute script for idea 2"])
def test_an_idea_may_become_a_script(text: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, "give me 5 ideas about tea", text))
    assert (tool, args["topic"]) == ("script.write", "tea")
