"""What is made and how it is to look, and what nobody here can do to it, over the tools JARVIS ships."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import pytest

from agent.local.drafting.own_words import event_words, whole_sheet
from agent.local.planner import LocalPlanner
from agent.local.publishing.posting import made_first
from agent.local.wordings.asides import without_asides
from agent.local.wordings.repairs import mended
from agent.rehearsal import Scene, rehearse
from tools.catalogue import house_tools
from tools.contract import Tool
from tools.plan import Plan
from tools.registry import registry

NOW = datetime.fromisoformat("2026-11-20T10:00:00+07:00")  # a Friday
SONG, CLIP = "audio:song.mp3", "video:clip.mp4"


@pytest.fixture(scope="module")
def house() -> list[Tool]:
    return house_tools(registry())


def planned(house: list[Tool], *messages: str, files: Sequence[str] = ()) -> Plan:
    """The plan for the last message of a conversation."""
    *history, text = messages
    given = Scene.read({"text": text, "attachments": list(files), "history": history})
    return rehearse(Scene(given.text, given.attachments, given.history, NOW), LocalPlanner(), house)


def args(plan: Plan) -> dict[str, Any]:
    """The arguments of the one step."""
    (step,) = plan.steps
    return step.args


@pytest.mark.parametrize(
    ("sheet", "title"),
    [
        ("flyer for the garage sale sunday 9am, 12 Oak street, bright colours", "garage sale sunday 9am, 12 Oak street"),
        ("афиша спектакля 3 апреля в 19:00", "спектакль 3 апреля в 19:00"),
        ("โปสเตอร์งานวัด วันที่ 12 เมษา เริ่มหกโมงเย็น ที่วัดบ้านใหม่ สีสดๆ", "งานวัด วันที่ 12 เมษา เริ่มหกโมงเย็น ที่วัดบ้านใหม่"),
        ('приглашение на день рождения, 5 мая в 15:00, кафе "Ромашка"', "день рождения, 5 мая в 15:00, кафе Ромашка"),
        ('poster for the concert "North Noise", friday 8pm', ""),  # the name in quotes is what is written on it
        ("poster with a cat by friday", ""),
        ("poster for a bakery", ""),
    ],
)
def test_a_sheet_for_an_event_says_what_when_and_where(sheet: str, title: str) -> None:
    assert event_words(sheet) == title


def test_all_that_is_said_of_a_sheet_for_an_event_or_of_a_pattern_is_seen_on_it(house: list[Tool]) -> None:
    assert whole_sheet("a seamless pattern with little lemons and blue tiles") == "seamless pattern with little lemons and blue tiles"
    assert not whole_sheet("draw a man with a dog") and not whole_sheet("poster for a bakery")
    poster = args(planned(house, "нужна афиша концерта, 21 марта, клуб «Подвал», начало в восемь вечера, группа «Северный шум»"))
    assert poster["details"] == ["21 марта", 'Клуб "Подвал"', "Начало в восемь вечера", 'Группа "Северный шум"']


def test_the_date_on_a_poster_publishes_nothing_and_a_date_to_publish_at_does(house: list[Tool]) -> None:
    plan = planned(house, "make a poster for the yoga class on Monday and post it on instagram tomorrow at 9")
    assert [step.tool for step in plan.steps] == ["image.generate", "publishing.plan"]
    assert plan.steps[1].args["when"].startswith("2026-11-21T09:00")
    plan = planned(house, "a video about train tickets, friday 9am on tiktok")
    assert [step.tool for step in plan.steps] == ["video.short", "publishing.plan"]


@pytest.mark.parametrize(
    ("wish", "topic", "last"),
    [
        ('script about sleep, 30 seconds, end with "good night"', "sleep", "good night"),
        ("напиши сценарий про кредиты на минуту, в конце скажи «подпишись»", "кредиты", "подпишись"),
        ("ทำคลิปเรื่องนอน 30 วินาที จบด้วยคำว่า \"ฝันดี\"", "นอน", "ฝันดี"),
    ],
)
def test_the_last_words_are_what_it_ends_with_and_no_topic(wish: str, topic: str, last: str, house: list[Tool]) -> None:
    assert {"topic": topic, "closing": last}.items() <= args(planned(house, wish)).items()


@pytest.mark.parametrize("wish", ["make a short about coffee ending with a call to subscribe", "เขียนสคริปต์เรื่องนอน 30 วินาที ปิดท้ายชวนกดติดตาม"])
def test_a_kind_of_end_is_named_as_what_cannot_be_done(wish: str, house: list[Tool]) -> None:
    plan = planned(house, wish)
    assert not any(word in args(plan)["topic"] for word in ("subscribe", "ติดตาม"))
    assert any(word in plan.steps[0].title for word in ("subscribe", "ติดตาม"))


def test_what_a_topic_ends_with_is_no_wish(house: list[Tool]) -> None:
    assert args(planned(house, "write a script about how films end with a twist"))["topic"] == "how films end with a twist"


@pytest.mark.parametrize(
    "wish", ["whats the key and bpm of this", "make the song warmer and louder", "сделай эту песню погромче", "เพลงนี้คีย์อะไร"]
)
def test_a_song_that_was_sent_is_not_composed_anew(wish: str, house: list[Tool]) -> None:
    plan = planned(house, wish, files=[SONG])
    assert plan.reply and not plan.steps


def test_music_for_a_recording_that_was_sent_is_composed(house: list[Tool]) -> None:
    plan = planned(house, "could you make music for my podcast?", files=[SONG])
    assert [step.tool for step in plan.steps] == ["music.generate"]


@pytest.mark.parametrize("wish", ["make a colouring page with a cat", "add a watermark to my clip", "раскраска с котом", "ใส่ลายน้ำให้คลิปนี้"])
def test_a_craft_that_no_tool_knows_is_not_taken_for_another(wish: str, house: list[Tool]) -> None:
    plan = planned(house, wish, files=[CLIP] if "clip" in wish or "คลิป" in wish else [])
    assert not plan.steps


def test_a_craft_may_be_what_something_is_about(house: list[Tool]) -> None:
    assert args(planned(house, "make a video about colouring pages"))["topic"] == "colouring pages"


@pytest.mark.parametrize(
    ("wish", "seconds"),
    [
        ("turn these into a slideshow, about 4 seconds each", 12),
        ("сделай слайдшоу из этих фото, по 3 секунды на каждую", 9),
        ("ทำสไลด์โชว์จากรูปพวกนี้ รูปละ 3 วินาที", 9),
        ("make a 20 second slideshow from these pictures", 20),
    ],
)
def test_so_many_seconds_each_of_several_pictures(wish: str, seconds: float, house: list[Tool]) -> None:
    plan = planned(house, wish, files=["image:a.jpg", "image:b.jpg", "image:c.jpg"])
    assert plan.steps[-1].tool == "video.generate" and plan.steps[-1].args["duration_s"] == seconds


def test_a_cover_is_of_the_film_before_it_and_the_film_goes_out(house: list[Tool]) -> None:
    short, cover, post = planned(house, "make a short about tea, draw a cover and post it on tiktok friday 9am").steps
    assert cover.args["prompt"] == short.args["topic"] == "tea"
    assert post.args["media"] == f"${short.id}.video"


def test_a_thumbnail_shows_what_the_film_is_called_and_how_it_is_to_look(house: list[Tool]) -> None:
    drawn = args(planned(house, 'three thumbnails for my video "I lived on $3 a day", big face, text max 3 words'))
    assert (drawn["prompt"], drawn["aspect"], drawn["count"]) == ("I lived on $3 a day, big face, text max 3 words", "16:9", 3)
    assert "title" not in drawn  # six words are more than three


def test_three_shapes_without_a_comma_are_three_films(house: list[Tool]) -> None:
    plan = planned(house, "an ad for my candle shop, 16:9 9:16 and square, 15 sec")
    assert [step.args["aspect"] for step in plan.steps] == ["16:9", "9:16", "1:1"]


@pytest.mark.parametrize(
    ("wish", "stretch"),
    [
        ("ตัดเอาเฉพาะนาทีที่ 2 ถึง 3 ครึ่ง", (120, 210)),
        ("keep from minute 2 to 3 and a half", (120, 210)),
        ("вырежи с 2 по 3 с половиной минуту", (120, 210)),
    ],
)
def test_halves_of_minutes_in_a_stretch(wish: str, stretch: tuple[float, float], house: list[Tool]) -> None:
    (operation,) = args(planned(house, wish, files=[CLIP]))["operations"]
    assert (operation["start_s"], operation["end_s"]) == stretch


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("three ideas about tea, pick the best one and write a script", "three ideas about tea and write a script"),
        ("придумай идеи про чай, выбери лучшую и напиши сценарий", "придумай идеи про чай и напиши сценарий"),
        ("draw three logos, pick the best and post it", "draw three logos, pick the best and post it"),
    ],
)
def test_the_best_of_ideas_is_the_first_of_them(said: str, left: str) -> None:
    assert mended(said) == left


def test_a_logo_has_the_name_that_follows_in_thai(house: list[Tool]) -> None:
    drawn = args(planned(house, "ออกแบบโลโก้ร้านล้างรถ ชื่อ เงาวับ สีน้ำเงิน ขอสองแบบ"))
    assert (drawn["prompt"], drawn["title"], drawn["count"]) == ("โลโก้ร้านล้างรถ", "เงาวับ", 2)


def test_one_a_day_starting_tomorrow(house: list[Tool]) -> None:
    plan = planned(house, "ทำ 3 คลิปเรื่องเชียงใหม่ ลงติ๊กต็อกวันละคลิปตอนหกโมงเย็น เริ่มพรุ่งนี้")
    assert [step.args["when"][:10] for step in plan.steps if step.tool == "publishing.plan"] == ["2026-11-21", "2026-11-22", "2026-11-23"]


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("write a script about owls. Text only, we shall film it ourselves.", "write a script about owls"),
        ("caption for a reel about my dress. not making the reel, already have it", "caption for a reel about my dress"),
        ("No pictures please, and no video either, I only want five titles about tea", "I only want five titles about tea"),
        ("make a short about bees, I'll post it myself", "make a short about bees"),
        ("идеи для канала про рептилий, просто идеи, больше ничего", "идеи для канала про рептилий"),
        ("сценарий про сон на минуту, снимем сами", "сценарий про сон на минуту"),
        ("แคปชั่นเรื่องชุดแต่งงาน ไม่ต้องทำคลิป มีคลิปแล้ว", "แคปชั่นเรื่องชุดแต่งงาน"),
    ],
)
def test_what_only_tells_something_beside_a_wish_is_left_out(said: str, left: str) -> None:
    assert without_asides(said) == left


@pytest.mark.parametrize(
    "said",
    [
        "make a video about tea, text only",
        "a video with captions, no pictures",
        "I'll post it myself",
        'say "we shall film it ourselves"',
        "no music",
    ],
)
def test_what_belongs_to_the_wish_stays(said: str) -> None:
    assert without_asides(said) == said


@pytest.mark.parametrize(
    "wish",
    [
        "post a 30 second clip about squats on youtube, wednesday 6pm",
        "wednesday 6pm, post a 30 second clip about squats on youtube",
        "выложи 30-секундный ролик про squats на ютуб в среду в 18:00",
        "โพสต์คลิป 30 วินาทีเรื่อง squats ลงยูทูบวันพุธหกโมงเย็น",
    ],
)
def test_what_is_posted_and_not_there_yet_is_made_first(wish: str, house: list[Tool]) -> None:
    short, post = planned(house, wish).steps
    assert (short.tool, short.args["topic"], short.args["duration_s"]) == ("video.short", "squats", 30)
    assert (post.args["media"], post.args["platforms"]) == (f"${short.id}.video", ["youtube"])
    assert post.args["when"] == "2026-11-25T18:00:00+07:00"


@pytest.mark.parametrize(
    "wish",
    ["post the clip about squats on youtube", "post my 30 second clip about squats on youtube", "выложи ролик про сон на ютуб",
     "when should I post a clip about tea on youtube"],
)  # fmt: skip
def test_what_is_there_already_is_not_made(wish: str) -> None:
    assert made_first(wish) == wish


def test_topics_that_are_each_introduced_share_what_is_said_behind_them(house: list[Tool]) -> None:
    plan = planned(house, "three reels: one about soap, one about candles, one about wax, 20 seconds each, no subtitles")
    assert [step.args["topic"] for step in plan.steps] == ["soap", "candles", "wax"]
    assert {(step.args["duration_s"], step.args["subtitles"]) for step in plan.steps} == {(20, "none")}


@pytest.mark.parametrize(
    ("wish", "speed"),
    [
        ('say "hi there" slowly', 0.8),
        ('say "hi there" quickly', 1.2),
        ('прочитай медленно: "Прилив"', 0.8),
        ('read "slow and steady" aloud', None),
    ],
)
def test_how_fast_a_text_is_read(wish: str, speed: float | None, house: list[Tool]) -> None:
    assert args(planned(house, wish)).get("speed") == speed


@pytest.mark.parametrize(
    ("wish", "title"),
    [
        ("make a short about bees and call it Busy Wings", "Busy Wings"),
        ("сделай ролик про луну, назови его Лунные настроения", "Лунные настроения"),
        ("ทำคลิปเรื่องพระจันทร์ ตั้งชื่อว่า จันทร์เจ้าขา", "จันทร์เจ้าขา"),
    ],
)
def test_a_name_without_quotes(wish: str, title: str, house: list[Tool]) -> None:
    assert args(planned(house, wish))["title"] == title


def test_where_a_clip_was_heard_says_nothing_of_its_shape(house: list[Tool]) -> None:
    operations = args(planned(house, "way too quiet on phones, the last 2 seconds can go", files=[CLIP]))["operations"]
    assert {operation["type"] for operation in operations} == {"volume", "trim"}


def test_the_rest_that_is_left_alone_is_not_cancelled(house: list[Tool]) -> None:
    cancelled = args(planned(house, "scrap the facebook post thats going out sunday, leave everything else alone"))
    assert cancelled == {"platforms": ["facebook"], "day": "2026-11-22"}


@pytest.mark.parametrize(
    "wish",
    ["dont forget we never say cheap, we say affordable", "не забудь: мы никогда не пишем дёшево", "อย่าลืมนะ เราไม่ใช้คำว่าถูก"],
)
def test_a_statement_that_is_not_to_be_forgotten_is_kept(wish: str, house: list[Tool]) -> None:
    (step,) = planned(house, wish).steps
    assert step.tool == "memory.remember"


def test_a_thing_that_is_not_to_be_forgotten_is_made(house: list[Tool]) -> None:
    (step,) = planned(house, "don't forget the subtitles, make a short about tea").steps
    assert step.tool == "video.short"


@pytest.mark.parametrize(
    "wish", ["put a video about our fair on facebook tomorrow 9am", "post a short about our fair on facebook tomorrow 9am"]
)
def test_a_film_that_was_sent_is_the_one_to_post(wish: str, house: list[Tool]) -> None:
    posted = args(planned(house, wish, files=[CLIP]))
    assert (posted["media"], posted["platforms"], posted["when"]) == ("$attachment.1", ["facebook"], "2026-11-21T09:00:00+07:00")


@pytest.mark.parametrize(
    ("wish", "operations"),
    [
        ("make it half as loud", [{"type": "volume", "factor": 0.5}]),
        ("turn the volume down", [{"type": "volume", "direction": "quieter"}]),
        ("increase volume by 20%", [{"type": "volume", "direction": "louder", "factor": 1.2}]),
        ("remove the noise and turn the volume down by half",
         [{"type": "clean_audio"}, {"type": "volume", "direction": "quieter", "factor": 0.5}]),
        ("play it at half speed and half as loud", [{"type": "speed", "factor": 0.5}, {"type": "volume", "factor": 0.5}]),
        ("make it louder", [{"type": "volume", "direction": "louder"}]),
        ("сделай потише", [{"type": "volume", "direction": "quieter"}]),
        ("сделай громче в 2 раза", [{"type": "volume", "direction": "louder", "factor": 2}]),
        ("сделай громче", [{"type": "volume", "direction": "louder"}]),
        ("ทำเป็นแนวนอน แล้วเบาเสียงลงครึ่งนึง",
         [{"type": "reframe", "aspect": "16:9"}, {"type": "volume", "direction": "quieter", "factor": 0.5}]),
        ("เร่งเสียงดังขึ้น 2 เท่า", [{"type": "volume", "direction": "louder", "factor": 2}]),
        ("ลดเสียงรบกวน", [{"type": "clean_audio"}]),
    ],
)  # fmt: skip
def test_how_loud_a_clip_is_to_be(wish: str, operations: list[dict[str, Any]], house: list[Tool]) -> None:
    assert args(planned(house, wish, files=[CLIP]))["operations"] == operations


@pytest.mark.parametrize(
    ("wish", "mood"),
    [("make the music sadder", "sad"), ("can you make the music a bit happier", "happy"), ("сделай музыку погрустнее", "sad")],
)
def test_music_of_a_film_of_ours_gets_another_mood(wish: str, mood: str, house: list[Tool]) -> None:
    assert args(planned(house, "make a video about tea", wish)) == {"topic": "tea", "music": mood}


@pytest.mark.parametrize("wish", ["lower the music", "make the music quieter", "сделай музыку тише", "the music is too loud"])
def test_music_of_a_film_of_ours_is_made_quieter_in_the_film(wish: str, house: list[Tool]) -> None:
    assert args(planned(house, "make a video about tea", wish)) == {"topic": "tea", "music_level": "quiet"}


@pytest.mark.parametrize(
    "wish",
    ["make the colours warmer", "blur the background", "stabilise it", "make the music quieter", "сделай музыку потише", "เบลอฉากหลัง"],
)  # fmt: skip
def test_a_look_nobody_makes_is_no_new_film(wish: str, house: list[Tool]) -> None:
    sent = planned(house, wish, files=[CLIP])
    assert sent.reply and not sent.steps and not sent.question


def test_a_look_goes_behind_what_is_cut_or_paced(house: list[Tool]) -> None:
    both = planned(house, "slow it down by half and make it black and white", files=[CLIP])
    assert [step.tool for step in both.steps] == ["video.edit", "video.effect"]
    film = planned(house, "make it a video about tea", files=["image:a.png"])
    assert args(film)["topic"] == "tea"


def test_praise_is_no_wish_to_have_it_back(house: list[Tool]) -> None:
    told = planned(house, "make a clip about tea", "I liked it, write me a caption and hashtags for it")
    assert [step.tool for step in told.steps] == ["script.metadata"]
    assert args(planned(house, "make a clip about tea", "make it blue", "I liked it better before")) == {"topic": "tea"}
