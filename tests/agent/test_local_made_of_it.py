# ruff: noqa: E501 - tables of sentences read better unbroken
"""Pictures, films, music and words as people ask for them in a chat: what is lost of a wish is said, and nothing that only surrounds it is drawn."""

from __future__ import annotations

from typing import Any

import pytest

from agent.local.wordings.courtesies import without_courtesies
from agent.phrases import phrase
from tests.agent.conversations import planned, said
from tools.contract import Tool

House = list[Tool]
CLIP, PHOTO, LOGO = "video:clip.mp4", "image:IMG_2041.png", "image:logo.png"


def tools_of(plan: Any) -> list[str]:
    return [tool for tool, _ in said(plan)]


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("картинку кота в шляпе пжлст", "картинку кота в шляпе"),
        ("пж нарисуй кота, спс", "нарисуй кота"),
        ("make a video plz thx about tea", "make a video about tea"),
        ("ทำรูปแมวหน่อยนะคับ", "ทำรูปแมว"),
        ("ทำวิดีโอร้านดอกไม้หน่อยจ้าา", "ทำวิดีโอร้านดอกไม้"),
    ],
)
def test_politeness_in_a_chat_is_in_no_topic(text: str, plain: str) -> None:
    assert without_courtesies(text) == plain


@pytest.mark.parametrize("text", ["спс", "thx", 'poster "PLZ STAY"', "пост про СПб", "ภาพแสงจ้า", "ขอรูปลูกค้า", "นักร้องในห้องคับแคบ", "a video about plsql"])
def test_words_that_only_look_like_it_stay(text: str) -> None:
    assert without_courtesies(text) == text


@pytest.mark.parametrize(
    ("before", "after", "details"),
    [
        ("make a poster for the jazz concert on 12 May", "it says 12th, should be 13th", ["13 May"]),
        ("a poster for our sale, croissant 45 baht", "change 45 to 50", ["Croissant 50 baht"]),
        ("сделай афишу концерта 12 мая", "там 12-е, а надо 13-е", ["13 мая"]),
        ("сделай афишу концерта 12 мая", "на афише написано 12, должно быть 13", ["13 мая"]),
        ("ทำโปสเตอร์งานลดราคาวันที่ 12 พฤษภาคม", "แก้วันที่ 12 เป็น 13", ["วันที่ 13 พฤษภาคม"]),
        ("афиша тренировки, суббота 10:00", "перенеси на воскресенье", ["Воскресенье 10:00"]),
        ("a poster for our class, Saturday 10:00", "move it to Sunday", ["Sunday 10:00"]),
    ],
)
def test_what_stands_wrong_on_a_poster_is_put_right(before: str, after: str, details: list[str], house: House) -> None:
    ((tool, args),) = said(planned(house, before, after))
    assert (tool, args["details"]) == ("image.generate", details)


@pytest.mark.parametrize(
    ("before", "after", "palette"),
    [("a poster for our sale, blue background", "change blue to red", "red"), ("сделай афишу концерта 12 мая", "замени фон на белый", "white")],
)
def test_a_colour_is_no_mistake_in_the_text(before: str, after: str, palette: str, house: House) -> None:
    ((_, args),) = said(planned(house, before, after))
    assert args["palette"] == palette


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("скинь все афиши за сегодня", "сегодня"), ("скинь афиши за вчера", "вчера"), ("send me all posters from today", "today"),
        ("ส่งโปสเตอร์ของวันนี้ทั้งหมดมาหน่อย", "วันนี้"), ("ขอโปสเตอร์วันนี้ทั้งหมด", "วันนี้"),
    ],
)  # fmt: skip
def test_pictures_of_a_day_are_handed_over(text: str, query: str, house: House) -> None:
    day = "2026-11-20" if query in ("сегодня", "today", "วันนี้") else "2026-11-19"
    assert said(planned(house, text)) == [("asset.search", {"kind": "image", "first_day": day, "last_day": day})]


@pytest.mark.parametrize("text", ["ขอรูปแมว", "дай картинку кота", "give me a picture of a cat"])
def test_a_picture_that_is_asked_for_is_drawn(text: str, house: House) -> None:
    assert tools_of(planned(house, text)) == ["image.generate"]


@pytest.mark.parametrize("text", ["что на фото?", "кто на фото?", "what is in this photo?", "รูปนี้คืออะไร", "ในรูปมีอะไร"])
def test_what_a_photo_shows_is_looked_at(text: str, house: House) -> None:
    assert tools_of(planned(house, text, files=[PHOTO])) == ["asset.describe"]


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("картинка и подпись к посту про осеннее меню", [("image.generate", "осеннее меню"), ("script.metadata", "осеннее меню")]),
        ("картинку, текст и хештеги про осеннее меню", [("image.generate", "осеннее меню"), ("script.metadata", "осеннее меню")]),
        ("a poster and a caption for our autumn menu", [("image.generate", "a poster about our autumn menu"), ("script.metadata", "our autumn menu")]),
        ("a poster, a reel and a post about our opening", [("image.generate", "a poster about our opening"), ("video.short", "our opening"), ("script.metadata", "our opening")]),
        ("รูป แคปชั่น และแฮชแท็กเกี่ยวกับเมนูฤดูใบไม้ร่วง", [("image.generate", "เมนูฤดูใบไม้ร่วง"), ("script.metadata", "เมนูฤดูใบไม้ร่วง")]),
        ("draw a fox in a forest and make a song about it", [("image.generate", "a fox in a forest"), ("music.generate", "a fox in a forest")]),
        ("5 идей роликов про похудение и контент-план на неделю", [("script.ideas", "похудение"), ("script.calendar", "похудение")]),
        ("картинку с текстом про осень", [("image.generate", "осень")]),
        ("draw a cat and a dog", [("image.generate", "a cat and a dog")]),
    ],
)
def test_each_of_several_things_is_about_the_same(text: str, made: list[tuple[str, str]], house: House) -> None:
    assert [(tool, args.get("topic") or args.get("prompt")) for tool, args in said(planned(house, text))] == made


@pytest.mark.parametrize(
    ("text", "language"),
    [("контент-план на неделю для кофейни и к каждому посту картинку", "ru"), ("a content plan for a week for a coffee shop and a picture for each post", "en"), ("แผนคอนเทนต์หนึ่งสัปดาห์สำหรับร้านกาแฟ และรูปสำหรับแต่ละโพสต์", "th")],
)
def test_a_picture_for_each_entry_is_told_with_the_calendar(text: str, language: str, house: House) -> None:
    plan = planned(house, text)
    ((tool, args),) = said(plan)
    assert (tool, args["kinds"], args["days"]) == ("script.calendar", ["picture"], 7)
    assert args["topic"] in ("кофейня", "coffee shop", "ร้านกาแฟ")
    assert plan.steps[0].title.endswith(f"({phrase('calendar_each', language)})")


def test_a_plan_for_a_week_is_not_once_a_week(house: House) -> None:
    ((_, args),) = said(planned(house, "a content plan for a week for a coffee shop"))
    assert args["days"] == 7 and "per_week" not in args
    ((_, args),) = said(planned(house, "a content plan for my gym, one post a week"))
    assert args["per_week"] == 1


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("добавь музыку и лого", ["music.generate", "video.music", "video.logo"]),
        ("сделай поярче, добавь музыку и лого", ["video.effect", "music.generate", "video.music", "video.logo"]),
        ("add some music and my logo in the corner", ["music.generate", "video.music", "video.logo"]),
        ("ใส่เพลงกับโลโก้", ["music.generate", "video.music", "video.logo"]),
    ],
)
def test_one_verb_serves_several_things_on_a_clip(text: str, made: list[str], house: House) -> None:
    assert tools_of(planned(house, text, files=[CLIP, LOGO])) == made


@pytest.mark.parametrize("text", ["обрежь первые 3 секунды и добавь лого", "add music and my logo", "ตัด 3 วินาทีแรกแล้วใส่โลโก้"])
def test_a_logo_that_is_missing_is_asked_for_by_name(text: str, house: House) -> None:
    assert any(word in (planned(house, text, files=[CLIP]).question or "") for word in ("логотип", "logo", "โลโก้"))


@pytest.mark.parametrize(
    ("text", "part"),
    [("сделай поярче, добавь музыку и лого, и в конец телефон", "телефон"), ("make it brighter, add music, and the phone number at the end", "phone number")],
)
def test_words_on_a_clip_are_named_as_what_cannot_be_done(text: str, part: str, house: House) -> None:
    assert part in (planned(house, text, files=[CLIP]).question or "")


@pytest.mark.parametrize("text", ["make it 15 seconds", "сделай 15 секунд", "ตัดเหลือ 15 วินาที"])
def test_a_length_of_a_clip_is_its_beginning(text: str, house: House) -> None:
    ((tool, args),) = said(planned(house, text, files=[CLIP]))
    assert (tool, args["operations"]) == ("video.edit", [{"type": "trim", "end_s": 15}])


@pytest.mark.parametrize("text", ["make it a 10 sec video with chill music", "сделай видео на 10 секунд со спокойной музыкой", "ทำเป็นวิดีโอ 10 วิ ใส่เพลงชิลๆ"])
def test_a_film_of_pictures_is_made_of_them(text: str, house: House) -> None:
    assert tools_of(planned(house, text, files=[PHOTO])) == ["music.generate", "video.generate"]


@pytest.mark.parametrize("text", ["turn this into a poster", 'add text "SALE" to it', "сделай афишу из этого фото", "напиши на ней «Скидки»"])
def test_a_photo_in_a_poster_is_said_not_to_work(text: str, house: House) -> None:
    plan = planned(house, text, files=[PHOTO])
    assert plan.reply in {phrase("photo_kept", language) for language in ("en", "ru", "th")}


@pytest.mark.parametrize("text", ["write a caption about tulips", "напиши текст поста про йогу"])
def test_words_to_post_a_photo_with_are_no_words_on_it(text: str, house: House) -> None:
    assert tools_of(planned(house, text, files=[PHOTO])) == ["script.metadata"]


def test_a_caption_beside_edits_is_made_of_what_it_is_about(house: House) -> None:
    wish = "вырежи паузы, сделай вертикальным и придумай подпись"
    assert planned(house, wish, files=[CLIP]).question == "О чём сделать?"
    assert tools_of(planned(house, wish, "про йогу", files=[CLIP])) == ["video.edit", "script.metadata"]
    told = said(planned(house, "make it vertical and write a caption about yoga", files=[CLIP]))
    assert [tool for tool, _ in told] == ["video.edit", "script.metadata"] and told[1][1]["topic"] == "yoga"


@pytest.mark.parametrize("text", ["make 3 short clips out of it", "нарежь на 3 рилса", "ตัดเป็น 3 คลิป"])
def test_one_clip_is_cut_up_into_several(text: str, house: House) -> None:
    assert tools_of(planned(house, text, files=[CLIP])) == ["video.edit"] * 3


@pytest.mark.parametrize(
    ("text", "languages"),
    [
        ("do the reel about our sale in english AND thai", ["en", "th"]), ("сделай рилс про скидки на русском и на тайском", ["ru", "th"]),
        ("ทำคลิปเรื่องชาเป็นภาษาไทยและภาษาอังกฤษ", ["th", "en"]), ("a caption about our sale in english and thai", ["en", "th"]),
    ],
)  # fmt: skip
def test_one_is_made_in_each_language(text: str, languages: list[str], house: House) -> None:
    made = said(planned(house, text))
    assert [args["language"] for _, args in made] == languages
    assert not any("subtitle_languages" in args for _, args in made)


@pytest.mark.parametrize("text", ["a video about tea in english with thai subtitles", "a video about learning english and thai"])
def test_one_language_read_or_spoken_of_makes_no_second(text: str, house: House) -> None:
    assert len(planned(house, text).steps) == 1


@pytest.mark.parametrize(
    ("text", "args"),
    [
        ("give me 5 slogans for my bakery", {"count": 5, "topic": "my bakery"}), ("придумай слоган для пекарни", {"topic": "пекарни"}),
        ("คิดสโลแกนร้านเบเกอรี่", {"topic": "ร้านเบเกอรี่"}),
    ],
)  # fmt: skip
def test_slogans_are_slogans(text: str, args: dict[str, Any], house: House) -> None:
    assert said(planned(house, text)) == [("script.slogans", args)]


@pytest.mark.parametrize(("text", "tool"), [("what is our slogan?", "memory.recall"), ('нарисуй афишу со слоганом "Сначала хлеб"', "image.generate"), ("a video about slogans in advertising", "video.short")])
def test_a_slogan_spoken_of_is_none_to_write(text: str, tool: str, house: House) -> None:
    assert tools_of(planned(house, text)) == [tool]


@pytest.mark.parametrize(
    ("text", "topic", "details"),
    [
        ("write a script for my podcast intro, guest is Anna Petrova", "my podcast intro", ["Guest is Anna Petrova"]),
        ("напиши сценарий для интро подкаста, гость Анна Петрова", "интро подкаста", ["Гость Анна Петрова"]),
        ("เขียนสคริปต์เปิดรายการพอดแคสต์ แขกรับเชิญคือคุณแอน", "เปิดรายการพอดแคสต์", ["แขกรับเชิญคือคุณแอน"]),
        ("сценарий для рилса, тема скидки", "скидки", None),
        ("write a script about cats, voice is female", "cats", None),
    ],
)
def test_a_script_tells_what_is_told_beside_it(text: str, topic: str, details: list[str] | None, house: House) -> None:
    ((tool, args),) = said(planned(house, text))
    assert (tool, args["topic"], args.get("details")) == ("script.write", topic, details)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Обрежь первую секунду", "Обрежь первую секунду"), ("Обрежь первые 2 секунды", "Обрежь первые 2 секунды"), ("Обрежь первые 5 секунд", "Обрежь первые 5 секунд"),
        ("обрежь последние 21 секунду", "Обрежь последние 21 секунду"), ("вырежи паузы длиннее 2 секунд", "Убери паузы длиннее 2 секунд"),
        ("cut the first second", "Cut off the first second"),
    ],
)  # fmt: skip
def test_numbers_in_titles_agree(text: str, title: str, house: House) -> None:
    assert planned(house, text, files=[CLIP]).steps[0].title == title


def test_a_song_with_words_is_music_of_its_topic_and_that_is_said(house: House) -> None:
    plan = planned(house, "can you make a song with lyrics about autumn?")
    assert said(plan) == [("music.generate", {"prompt": "autumn"})]
    assert "lyrics" in plan.steps[0].title


def test_a_number_of_captions_is_no_number_of_hashtags(house: House) -> None:
    made = said(planned(house, "3 instagram captions for wedding flowers"))
    assert [tool for tool, _ in made] == ["script.metadata"] * 3 and not any("hashtags" in args for _, args in made)
    assert said(planned(house, "10 hashtags for my bakery"))[0][1]["hashtags"] == 10
