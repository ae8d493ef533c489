# ruff: noqa: E501 - tables of sentences read better unbroken
"""Wishes of clips and their music: what holds for a stretch only, the clip's own sound, music that goes under it, and a clip that is not there."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

House = list[Tool]
CLIP = "video:wed.mp4"
QUIETER = ("video.edit", {"video": "$attachment.1", "operations": [{"type": "volume", "direction": "quieter"}]})


@pytest.mark.parametrize(
    ("text", "there"),
    [("stick the logo bottom right, only last 5 secs", "only last 5"), ("лого справа внизу, только последние 5 секунд", "только последние 5"), ("ใส่โลโก้มุมขวาล่าง แค่ 5 วินาทีสุดท้าย", "แค่ 5 วินาทีสุดท้าย")],
)
def test_a_logo_for_a_stretch_trims_nothing_and_says_so(text: str, there: str, house: House) -> None:
    plan = planned(house, text, files=[CLIP, "image:logo.png"])
    assert said(plan) == [("video.logo", {"video": "$attachment.1", "logo": "$attachment.2", "place": "bottom_right"})] and there in plan.steps[0].title


@pytest.mark.parametrize(
    ("first", "then"),
    [("make it slow mo", "only from 5 to 8 secs"), ("замедли в 2 раза", "только с 5 по 8 секунду"), ("ทำสโลว์โมชั่น", "แค่ช่วง 5-8 วิ")],
)
def test_another_speed_for_a_stretch_is_no_cut(first: str, then: str, house: House) -> None:
    plan = planned(house, first, then, files=[CLIP])
    assert not plan.steps and any(word in (plan.reply or "") for word in ("a part of a clip", "частью клипа", "บางช่วง"))


def test_another_speed_for_a_stretch_is_asked_about_and_done_on_a_yes(house: House) -> None:
    wish = "make it 2x faster, just the first 10 seconds"
    assert "just the first 10 seconds" in (planned(house, wish, files=[CLIP]).question or "")
    assert said(planned(house, wish, "yes", files=[CLIP])) == [("video.edit", {"video": "ast_given_1", "operations": [{"type": "speed", "factor": 2}]})]


@pytest.mark.parametrize("text", ["make it slow mo and keep only the first 5 seconds", "only the last 5 seconds", "make it vertical, only the first 10 secs", "trim to only the first 10 seconds"])
def test_what_is_kept_of_a_clip_is_a_cut(text: str, house: House) -> None:
    assert any(operation["type"] == "trim" for _, args in said(planned(house, text, files=[CLIP])) for operation in args["operations"])


@pytest.mark.parametrize(
    ("first", "then", "level"),
    [
        ("наложи спокойную музыку", "громко слишком тише", "quiet"),
        ("наложи музыку", "тихо очень, погромче", "loud"),
        ("add calm music", "loud too loud make it quiet", "quiet"),
        ("add calm music", "too quiet make it louder", "loud"),
        ("ใส่เพลงสบายๆ", "ดังไป เบาหน่อย", "quiet"),
        ("add calm music", "loud", "loud"),
    ],
)
def test_what_is_complained_of_is_not_what_is_wished_for(first: str, then: str, level: str, house: House) -> None:
    assert said(planned(house, first, then, files=[CLIP]))[-1][1]["music_level"] == level


@pytest.mark.parametrize(
    "text",
    ["add music and lower the original sound", "turn down the original sound and add music", "добавь музыку а оригинальный звук сделай тише", "ใส่เพลงแล้วลดเสียงเดิมลง"],
)
def test_the_clips_own_sound_is_turned_before_music_comes_to_it(text: str, house: House) -> None:
    first, _, last = said(planned(house, text, files=[CLIP]))
    assert first == QUIETER and last == ("video.music", {"video": "$own_sound.video", "music": "$generate.audio"})


@pytest.mark.parametrize("text", ["add music and remove the original sound", "добавь музыку а звук убери", "ใส่เพลงแล้วปิดเสียงเดิม"])
def test_the_clips_own_sound_gives_way_to_music_and_not_with_it(text: str, house: House) -> None:
    assert said(planned(house, text, files=[CLIP]))[-1] == ("video.music", {"video": "$attachment.1", "music": "$generate.audio", "own_sound": "none"})


def test_the_own_sound_alone_and_after_music(house: House) -> None:
    assert said(planned(house, "turn down the original sound", files=[CLIP])) == [QUIETER]
    assert [tool for tool, _ in said(planned(house, "add music", "the original sound is too loud", files=[CLIP]))] == ["video.edit", "music.generate", "video.music"]
    assert said(planned(house, "add music but keep my voice louder", files=[CLIP]))[-1][1]["music_level"] == "quiet"
    assert [tool for tool, _ in said(planned(house, "a video about the original sound of the Beatles"))] == ["video.short"]


@pytest.mark.parametrize(
    "text",
    ["make it vertical and some upbeat music", "сделай вертикальным и весёлую музыку", "ทำเป็นแนวตั้ง แล้วก็เพลงสนุกๆ", "make it vertical with upbeat music", "сделай вертикальным с весёлой музыкой"],
)
def test_music_beside_an_edit_goes_under_the_clip(text: str, house: House) -> None:
    edit, music, under = said(planned(house, text, files=[CLIP]))
    assert (edit[0], music, under[0]) == ("video.edit", ("music.generate", {"mood": "happy"}), "video.music") and under[1]["music"] == "$generate.audio"


def test_music_that_is_wished_for_as_a_file_of_its_own_is_left_alone(house: House) -> None:
    assert [tool for tool, _ in said(planned(house, "speed it up 2x and compose a separate calm track", files=[CLIP]))] == ["video.edit", "music.generate"]


@pytest.mark.parametrize(
    "text",
    ["join these clips with an upbeat beat", "склей эти видео и добавь весёлую музыку", "ต่อคลิปพวกนี้ ใส่เพลงสนุกๆ", "ต่อคลิปพวกนี้ ใส่บีทสนุกๆ"],
)
def test_joined_clips_have_the_music_of_one_film(text: str, house: House) -> None:
    music, film = said(planned(house, text, files=["video:a.mp4", "video:b.mp4"]))
    assert music == ("music.generate", {"mood": "happy"}) and film == ("video.generate", {"clips": ["$attachment.1", "$attachment.2"], "music": "$generate.audio"})


@pytest.mark.parametrize("text", ["slideshow film 20 secs w soft piano", "слайдшоу 20 секунд под мягкое пианино", "สไลด์โชว์ 20 วินาที ใส่เปียโนเบาๆ"])
def test_an_instrument_by_name_is_music_for_a_film(text: str, house: House) -> None:
    music, film = said(planned(house, text, files=["image:a.jpg", "image:b.jpg"]))
    assert music[0] == "music.generate" and music[1]["instruments"] == ["piano"] and film[1]["music"] == "$generate.audio"


@pytest.mark.parametrize(
    ("text", "files"),
    [
        ("put this voice on top of the climbing vid", ["audio:vo.wav"]),
        ("наложи эту музыку на ролик", ["audio:s.mp3"]),
        ("เอาเพลงนี้ใส่ในคลิป", ["audio:s.mp3"]),
    ],
)
def test_a_clip_that_is_spoken_of_and_not_there_is_asked_for(text: str, files: list[str], house: House) -> None:
    plan = planned(house, text, files=files)
    assert not plan.steps and plan.question and any(word in plan.question for word in ("Which video", "видео", "วิดีโอ"))


def test_music_made_before_asks_for_the_clip_it_is_to_go_under(house: House) -> None:
    plan = planned(house, "play some guitar music 20 secs, sad", "ok put it under the wedding clip")
    assert not plan.steps and "Which video" in (plan.question or "")
    assert said(planned(house, "use this song in a video about autumn", files=["audio:s.mp3"]))[0][0] == "video.short"


@pytest.mark.parametrize(
    "text",
    ["наложи эту музыку тихо на видео и логотип студии в угол справа", "put this song quietly under the video and our logo top right", "ใส่เพลงนี้เบาๆ แล้วก็โลโก้ร้านมุมขวาบน"],
)
def test_a_logo_that_goes_onto_a_clip_is_asked_for_and_not_drawn(text: str, house: House) -> None:
    plan = planned(house, text, files=[CLIP, "audio:s.mp3"])
    assert not plan.steps and plan.question and any(word in plan.question for word in ("logo", "логотип", "โลโก้"))
    both = said(planned(house, text, files=[CLIP, "audio:s.mp3", "image:logo.png"]))
    assert [tool for tool, _ in both] == ["video.music", "video.logo"] and both[1][1]["place"] == "top_right"


def test_a_logo_to_be_drawn_is_drawn(house: House) -> None:
    assert [tool for tool, _ in said(planned(house, "make it vertical and draw a logo for a bakery", files=[CLIP]))] == ["video.edit", "image.generate"]


@pytest.mark.parametrize(
    ("text", "look"),
    [("cut the first 3 secs off n make it b&w", "effects"), ("убери первые 3 секунды и сделай чб", "effects"), ("cut the first 3 seconds off make it b/w", "effects")],
)
def test_shorthand_is_read_in_full(text: str, look: str, house: House) -> None:
    cut, effect = said(planned(house, text, files=[CLIP]))
    assert cut[1]["operations"] == [{"type": "trim", "start_s": 3}] and effect[1][look] == ["black_and_white"]


@pytest.mark.parametrize(
    ("text", "yes"),
    [("вырежи паузы добавь субтитры и сделай чб", "да"), ("cut the pauses add subtitles and make it b&w", "yes"), ("ตัดช่วงเงียบ ใส่ซับ ทำขาวดำ", "ได้")],
)
def test_only_what_cannot_be_done_of_several_is_asked_about(text: str, yes: str, house: House) -> None:
    asked = planned(house, text, files=[CLIP]).question or ""
    assert any(word in asked for word in ("субтитры", "subtitles", "ซับ")) and not any(word in asked for word in ("паузы", "pauses", "เงียบ"))
    assert [tool for tool, _ in said(planned(house, text, yes, files=[CLIP]))] == ["video.edit", "video.effect"]


def test_nothing_else_is_no_wish(house: House) -> None:
    for text in ("удали последние 3 секунды и добавь музыку и ничего больше", "remove the last 3 seconds and add music, nothing else"):
        assert [tool for tool, _ in said(planned(house, text, files=[CLIP]))] == ["video.edit", "music.generate", "video.music"]
    assert said(planned(house, "remove bg noise, dont cut the pauses", files=[CLIP]))[0][1]["operations"] == [{"type": "clean_audio"}]


@pytest.mark.parametrize("text", ["pick the best 15 secs for a short", "вырежи лучшие 15 секунд", "ตัดเอา 15 วินาทีที่ดีที่สุด"])
def test_the_best_seconds_cannot_be_found_and_that_is_said(text: str, house: House) -> None:
    plan = planned(house, text, files=[CLIP])
    assert not plan.steps and any(word in (plan.reply or "") for word in ("best moments", "лучшие моменты", "ช่วงเด็ด"))


def test_a_look_for_words_that_cannot_be_put_on_a_clip_is_answered_again(house: House) -> None:
    for first, then in (("add text NEW WALL at 3 secs", "make it yellow"), ("добавь надпись НОВАЯ СТЕНА", "сделай её жёлтой")):
        plan = planned(house, first, then, files=[CLIP])
        assert not plan.steps and not plan.question and any(word in (plan.reply or "") for word in ("words", "слова"))
    assert said(planned(house, "add text NEW WALL", "make a video about cats", files=[CLIP]))[0][0] == "video.short"


@pytest.mark.parametrize(
    ("text", "args"),
    [
        ("придумай название подпись и хештеги для тиктока про урок лепки", {"topic": "урок лепки", "platforms": ["tiktok"]}),
        ("write a title, a caption and hashtags for tiktok about our pottery class", {"topic": "our pottery class", "platforms": ["tiktok"]}),
    ],
)
def test_words_to_post_a_clip_with_are_no_film(text: str, args: dict[str, Any], house: House) -> None:
    assert said(planned(house, text, files=[CLIP])) == [("script.metadata", args)]
