# ruff: noqa: E501 - tables of sentences read better unbroken
"""What people say of a clip that they hand over: how loud, how fast, which part of it, in everyday words of three languages."""

from __future__ import annotations

from typing import Any

import pytest

from agent.local.clips.unmet import _NAMES, _NEAREST, _WORKS
from tests.agent.conversations import planned, said
from tools.contract import Tool

CLIP = "video:clip.mp4"


def edits(house: list[Tool], text: str, *history: str) -> list[dict[str, Any]]:
    ((tool, args),) = said(planned(house, text, *history, files=[CLIP]))
    assert tool == "video.edit"
    return args["operations"]


@pytest.mark.parametrize(
    "text", ["louder", "make it louder", "turn it up", "the clip is too quiet", "сделай громче", "прибавь звук", "เสียงดังขึ้น", "ขอเสียงดังหน่อย", "เร่งเสียงขึ้น"]
)
def test_louder_is_louder_and_not_cleaner(text: str, house: list[Tool]) -> None:
    assert edits(house, text) == [{"type": "volume", "direction": "louder"}]


@pytest.mark.parametrize("text", ["make the voice clearer", "убери шум", "ลดเสียงรบกวน", "level the sound for youtube"])
def test_what_is_to_be_clean_is_cleaned(text: str, house: list[Tool]) -> None:
    assert edits(house, text) == [{"type": "clean_audio"}]


@pytest.mark.parametrize("text", ["make it vertical and louder", "клип отвертикаль и сделай громче", "сделай вертикалку и погромче", "ทำเป็นแนวตั้งแล้วทำให้เสียงดังขึ้น"])
def test_a_shape_and_a_loudness(text: str, house: list[Tool]) -> None:
    assert edits(house, text) == [{"type": "reframe", "aspect": "9:16"}, {"type": "volume", "direction": "louder"}]


@pytest.mark.parametrize(
    ("text", "factor"),
    [
        ("speed it up a bit", 1.25), ("much faster", 1.5), ("a little slower", 0.8), ("make it a lot slower", 0.67), ("ускорь чуток", 1.25), ("намного быстрее", 1.5),
        ("чуть помедленнее", 0.8), ("เร่งนิดนึง", 1.25), ("ช้าลงหน่อย", 0.8), ("เร็วขึ้นมาก", 1.5), ("speed it up 10%", 1.1), ("play it at half speed", 0.5),
    ],
)  # fmt: skip
def test_a_degree_of_speed_has_its_number(text: str, factor: float, house: list[Tool]) -> None:
    assert edits(house, text) == [{"type": "speed", "factor": factor}]


@pytest.mark.parametrize("text", ["make it faster", "it is way too fast", "เร่งหน่อย"])
def test_no_degree_is_asked_about(text: str, house: list[Tool]) -> None:
    assert planned(house, text, files=[CLIP]).question


def test_a_bit_and_a_lot_of_loudness_stand_round_the_usual_step(house: list[Tool]) -> None:
    assert edits(house, "a bit louder") == [{"type": "volume", "direction": "louder", "factor": 1.25}]
    assert edits(house, "much louder") == [{"type": "volume", "direction": "louder", "factor": 2}]
    assert edits(house, "звук потише чуток") == [{"type": "volume", "direction": "quieter", "factor": 0.8}]


@pytest.mark.parametrize(
    ("text", "operations"),
    [
        ("ตัดตั้งแต่วิที่ 2 ถึง 3 ทิ้ง", [{"type": "cut_out", "start_s": 2, "end_s": 3}]), ("ตัดวิ 2-3 ออก", [{"type": "cut_out", "start_s": 2, "end_s": 3}]),
        ("เอาตั้งแต่ 2 วิถึง 4 วิ", [{"type": "trim", "start_s": 2, "end_s": 4}]), ("เริ่มที่วิที่สอง", [{"type": "trim", "start_s": 2}]),
    ],
)  # fmt: skip
def test_thai_seconds_by_their_place(text: str, operations: list[dict[str, Any]], house: list[Tool]) -> None:
    assert edits(house, text) == operations


@pytest.mark.parametrize(("text", "topic"), [("ทำคลิปเรื่องวิวที่ 3 จังหวัด", "วิวที่ 3 จังหวัด"), ("ทำคลิปวิธีที่ 3 ทำกาแฟ", "วิธีที่ 3 ทำกาแฟ")])
def test_a_view_and_a_way_are_no_seconds(text: str, topic: str, house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("video.short", {"topic": topic})]


def test_a_still_at_a_second_by_its_place(house: list[Tool]) -> None:
    assert said(planned(house, "แคปรูปจากคลิปตรงวิที่ 3", files=[CLIP])) == [("video.frame", {"video": "$attachment.1", "at_s": 3})]


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("cut the second half", {"end_share": 0.5}), ("cut it down to the first half", {"end_share": 0.5}), ("keep the last third", {"start_share": 0.6667}),
        ("drop the first 10%", {"start_share": 0.1}), ("keep the middle third", {"start_share": 0.3333, "end_share": 0.6667}), ("отрежь вторую половину", {"end_share": 0.5}),
        ("оставь только последнюю четверть", {"start_share": 0.75}), ("убери первую треть", {"start_share": 0.3333}), ("ตัดครึ่งหลังทิ้งไปเลย", {"end_share": 0.5}),
        ("เอาแค่ครึ่งแรก", {"end_share": 0.5}), ("ตัด 10% แรกออก", {"start_share": 0.1}),
    ],
)  # fmt: skip
def test_a_part_by_its_share(text: str, part: dict[str, float], house: list[Tool]) -> None:
    assert edits(house, text) == [{"type": "part", **part}]


@pytest.mark.parametrize(("text", "part"), [("make the second half louder", "second half"), ("play the first third twice as fast", "first third"), ("ปิดเสียงครึ่งหลัง", "ครึ่งหลัง")])
def test_what_is_to_be_done_to_a_part_is_not_done_to_all(text: str, part: str, house: list[Tool]) -> None:
    assert part in (planned(house, text, files=[CLIP]).question or "")


def test_what_keeps_a_part_takes_none_out_of_the_middle(house: list[Tool]) -> None:
    assert planned(house, "remove the middle third", files=[CLIP]).reply


@pytest.mark.parametrize(
    ("text", "topic"), [("a video about the second half of the 19th century", "the second half of the 19th century"), ("сделай видео про вторую половину 19 века", "вторую половину 19 века")]
)
def test_a_topic_has_halves_too(text: str, topic: str, house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("video.short", {"topic": topic})]


@pytest.mark.parametrize(
    "text", ["stick this song under the clip", "put our new beat under it", "наложи эту музыку на видео", "ใส่เพลงนี้ในคลิป", "add this track to the video"]
)
def test_a_song_that_was_sent_goes_under_the_clip(text: str, house: list[Tool]) -> None:
    assert said(planned(house, text, files=[CLIP, "audio:song.mp3"])) == [("video.music", {"video": "$attachment.1", "music": "$attachment.2"})]


@pytest.mark.parametrize("text", ["put our new beat under it", "наложи эту музыку на видео", "ใส่เพลงนี้ในคลิป"])
def test_a_song_that_is_not_there_is_asked_for(text: str, house: list[Tool]) -> None:
    assert planned(house, text, files=[CLIP]).question


@pytest.mark.parametrize(
    ("text", "music"),
    [
        ("add music to this clip", {}), ("put some chill music under it", {"mood": "chill"}), ("добавь бодрую музыку на видео", {"mood": "energetic"}), ("ใส่เพลงให้หน่อย", {}),
    ],
)  # fmt: skip
def test_music_that_is_to_be_made_is_made_and_laid_under(text: str, music: dict[str, Any], house: list[Tool]) -> None:
    assert said(planned(house, text, files=[CLIP])) == [("music.generate", music), ("video.music", {"video": "$attachment.1", "music": "$generate.audio"})]


def test_three_wishes_of_one_breath_are_all_done(house: list[Tool]) -> None:
    steps = said(planned(house, "speed it up like 1.5x and kill the sound and put some hype music under it", files=[CLIP]))
    assert [tool for tool, _ in steps] == ["video.edit", "music.generate", "video.music"]
    assert steps[0][1]["operations"] == [{"type": "speed", "factor": 1.5}, {"type": "mute"}] and steps[2][1]["video"] == "$speed.video"


def test_a_song_made_earlier_is_the_one_that_is_meant(house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, "make it vertical", "compose a hype track", "put it under the clip", files=[CLIP]))
    assert (tool, args["music"]) == ("video.music", "ast_made_2_generate_audio")


@pytest.mark.parametrize("text", ["make a short about tea with calm music", "compose music for my clip", "make the music louder"])
def test_a_film_that_is_made_has_its_own_music(text: str, house: list[Tool]) -> None:
    assert "video.music" not in [tool for tool, _ in said(planned(house, "make a short about tea", text))]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("put this logo in the corner", {}), ("add our logo bottom left, small", {"place": "bottom_left", "size": "small"}), ("watermark it with this", {"strength": "faint"}),
        ("поставь лого в правый нижний угол", {"place": "bottom_right"}), ("ใส่โลโก้มุมขวาบน", {"place": "top_right"}),
    ],
)  # fmt: skip
def test_a_logo_goes_on_the_clip(text: str, values: dict[str, str], house: list[Tool]) -> None:
    assert said(planned(house, text, files=[CLIP, "image:logo.png"])) == [("video.logo", {"video": "$attachment.1", "logo": "$attachment.2", **values})]


@pytest.mark.parametrize(("text", "asks"), [("can you put my logo on the clip", "logo"), ("ใส่โลโก้มุมขวาบน", "โลโก้"), ("поставь лого в угол", "логотип")])
def test_a_logo_that_is_not_there_is_asked_for(text: str, asks: str, house: list[Tool]) -> None:
    assert asks in (planned(house, text, files=[CLIP]).question or "")


@pytest.mark.parametrize("text", ["draw a logo for my shop", "нарисуй логотип кофейни", "ทำโลโก้ร้านกาแฟ"])
def test_a_logo_is_drawn_where_there_is_no_clip(text: str, house: list[Tool]) -> None:
    assert [tool for tool, _ in said(planned(house, text))] == ["image.generate"]


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("add subtitles", "subtitles"), ("can you caption it", "subtitles"), ("сделай субтитры", "subtitles"), ("ใส่ซับให้หน่อย", "subtitles"), ("translate this clip to Thai", "translate"),
        ("переведи на тайский", "translate"), ("แปลคลิปเป็นอังกฤษ", "translate"), ("add a voice-over to the clip", "voice"), ("наложи озвучку", "voice"), ("blur the background", "background"),
        ("размой фон", "background"), ("เบลอพื้นหลัง", "background"), ("blur the faces", "blur"), ("замажь лица", "blur"), ("เบลอหน้าคน", "blur"), ("write HELLO on it", "words"),
        ("добавь надпись", "words"), ("ใส่ข้อความ ลดราคา", "words"), ("remove the watermark", "remove"), ("убери водяной знак", "remove"), ("the music is too loud", "part_of_sound"),
        ("музыка слишком громкая", "part_of_sound"), ("make it 4k", "sharper"), ("zoom in on the cat", "zoom"),
    ],
)  # fmt: skip
def test_what_no_tool_does_with_a_clip_is_named_with_what_comes_near(text: str, wish: str, house: list[Tool]) -> None:
    plan = planned(house, text, files=[CLIP])
    language = "th" if text >= "ก" else "ru" if text >= "а" else "en"
    assert not plan.steps and _NAMES[wish][language] in (plan.reply or "") and _WORKS[_NEAREST[wish][0]][language] in (plan.reply or "")
    assert len(plan.reply or "") < 260


@pytest.mark.parametrize("example", [words for way in _WORKS.values() for words in way.values()])
def test_what_is_offered_instead_works(example: str, house: list[Tool]) -> None:
    assert planned(house, example, files=[CLIP, "image:logo.png"]).steps


@pytest.mark.parametrize(
    ("text", "part", "tool"),
    [
        ("cut the first 2 seconds and add subtitles", "add subtitles", "video.edit"), ("обрежь первую секунду и добавь субтитры", "добавь субтитры", "video.edit"),
        ("grab a thumbnail from around 3 seconds and put text on it SEND IT", "put text on it SEND IT", "video.frame"), ("сделай кадр с 3 секунды и напиши на нём СКИДКА", "напиши на нём СКИДКА", "video.frame"),
        ("แคปรูปวิที่ 3 แล้วใส่ข้อความ ลดราคา", "ใส่ข้อความ ลดราคา", "video.frame"),
    ],
)  # fmt: skip
def test_beside_other_wishes_it_is_asked_about(text: str, part: str, tool: str, house: list[Tool]) -> None:
    assert part in (planned(house, text, files=[CLIP]).question or "")
    yes = {"r": "да"}.get("r" if "а" <= text[0] <= "я" else "", "ใช่" if text >= "ก" else "yes")
    assert [name for name, _ in said(planned(house, text, yes, files=[CLIP]))] == [tool]


def test_of_two_wishes_the_other_is_kept(house: list[Tool]) -> None:
    question = planned(house, "сделай субтитры и лого в угол", files=[CLIP, "image:logo.png"]).question or ""
    assert "сделай субтитры" in question and "лого" not in question


@pytest.mark.parametrize(
    ("text", "tool"),
    [
        ("make a short about blurring faces", "video.short"), ("make a short about tea with thai subtitles", "video.short"), ("ทำคลิปเรื่องแมวมีซับไทย", "video.short"),
        ("remove the background noise", "video.edit"), ("убери фоновый шум", "video.edit"), ("no subtitles, just make it vertical", "video.edit"), ("put it on my page", "publishing.plan"),
        ("remove the sound", "video.edit"),
    ],
)  # fmt: skip
def test_what_only_sounds_like_it_is_done(text: str, tool: str, house: list[Tool]) -> None:
    assert [name for name, _ in said(planned(house, text, files=[CLIP]))] == [tool]


def test_what_is_made_here_has_subtitles(house: list[Tool]) -> None:
    assert "subtitles already" in (planned(house, "make a short about tea", "add subtitles").reply or "")
    assert "subtitles on a clip" in (planned(house, "make it vertical", "add subtitles", files=[CLIP]).reply or "")


CUT = "chop the first 2 secs and make it vertical and louder"
REST = [{"type": "reframe", "aspect": "9:16"}, {"type": "volume", "direction": "louder"}]


@pytest.mark.parametrize("text", ["give me back those first secs but keep vertical", "put the beginning back", "undo the cut", "верни первые секунды", "верни начало, но вертикаль оставь", "เอา 2 วิแรกกลับมา"])
def test_a_piece_that_was_cut_off_is_given_back_and_the_rest_kept(text: str, house: list[Tool]) -> None:
    assert said(planned(house, CUT, text, files=[CLIP])) == [("video.edit", {"video": "ast_given_1", "operations": REST})]


@pytest.mark.parametrize(("first", "back"), [("trim the first 2 seconds and mute it", "bring the sound back"), ("обрежь первые 2 секунды и звук убери", "а теперь верни звук"), ("ตัด 2 วิแรกออกแล้วปิดเสียง", "เอาเสียงกลับมา")])
def test_the_sound_is_given_back_and_the_rest_kept(first: str, back: str, house: list[Tool]) -> None:
    assert said(planned(house, first, back, files=[CLIP])) == [("video.edit", {"video": "ast_given_1", "operations": [{"type": "trim", "start_s": 2}]})]


def test_edits_made_one_after_the_other_are_made_again_without_the_one(house: list[Tool]) -> None:
    steps = said(planned(house, "trim the first 2 seconds", "mute it", "make it vertical", "bring the sound back", files=[CLIP]))
    assert steps == [("video.edit", {"video": "ast_given_1", "operations": [{"type": "trim", "start_s": 2}, {"type": "reframe", "aspect": "9:16"}]})]
    assert said(planned(house, "make it vertical", "make it black and white", "bring the colours back", files=[CLIP])) == [
        ("video.edit", {"video": "ast_given_1", "operations": [{"type": "reframe", "aspect": "9:16"}]})
    ]


def test_of_a_file_with_nothing_else_done_to_it_that_is_said(house: list[Tool]) -> None:
    assert planned(house, "mute it", "bring the sound back", files=[CLIP]).reply


@pytest.mark.parametrize(
    ("text", "place"),
    [("is this clip any good for tiktok?", "tiktok"), ("ой, а не длинное для рилс?", "reels"), ("คลิปนี้ยาวไปสำหรับรีลไหม", "reels"), ("is it too long for shorts", "shorts")],
)
def test_whether_a_clip_suits_a_place_is_told(text: str, place: str, house: list[Tool]) -> None:
    assert said(planned(house, text, files=[CLIP])) == [("asset.describe", {"asset": "$attachment.1", "suits": place})]


@pytest.mark.parametrize(("text", "tool"), [("make it good for tiktok", "video.edit"), ("post it on tiktok", "publishing.plan"), ("can you post this on tiktok", "publishing.plan")])
def test_what_is_to_be_done_for_a_place_is_done(text: str, tool: str, house: list[Tool]) -> None:
    assert [name for name, _ in said(planned(house, text, files=[CLIP]))] == [tool]


def test_a_logo_goes_on_each_of_two_clips(house: list[Tool]) -> None:
    steps = said(planned(house, "вотермарку нашу в правый нижний угол на все видосы", files=[CLIP, "video:two.mp4", "image:logo.png"]))
    assert [(args["video"], args["logo"]) for _, args in steps] == [("$attachment.1", "$attachment.3"), ("$attachment.2", "$attachment.3")]


@pytest.mark.parametrize("text", ["make a thumbnail", "make a cover for this clip", "сделай обложку для ролика", "ทำปกคลิปให้หน่อย", "ทำรูปปกให้คลิปนี้"])
def test_the_cover_of_a_clip_is_a_picture_of_it(text: str, house: list[Tool]) -> None:
    assert said(planned(house, text, files=["video:a.mp4"])) == [("video.frame", {"video": "$attachment.1"})]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("cut out the part where i misspeak", "misspeaks"), ("get rid of the ums", "misspeaks"), ("вырежи где я ошибся", "оговорки"), ("ตัดตรงที่พูดผิดออก", "พูดผิด"),
        ("หน้าเบลอ ทำให้ชัดขึ้น", "คมชัดขึ้น"),
    ],
)  # fmt: skip
def test_what_cannot_be_found_or_seen_in_a_clip_is_said(text: str, named: str, house: list[Tool]) -> None:
    plan = planned(house, text, files=["video:a.mp4"])
    assert not plan.steps and plan.reply and named in plan.reply


@pytest.mark.parametrize("text", ["cut 0:05 to 0:08, i misspoke there", "ตัดวินาที 5 ถึง 8 ออก ตรงนั้นพูดผิด", "вырежи с 5 по 8 секунду, там я ошибся"])
def test_why_a_stretch_goes_is_no_wish_to_find_it(text: str, house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, text, files=["video:a.mp4"]))
    assert tool == "video.edit" and args["operations"] == [{"type": "cut_out", "start_s": 5, "end_s": 8}]


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("keep the first 10 seconds", "no, the last 10"), ("оставь первые 10 секунд", "нет лучше последние 10"), ("ตัดเหลือ 10 วิแรก", "เอาใหม่ เอา 10 วิหลัง"),
    ],
)  # fmt: skip
def test_the_other_end_is_kept_of_the_clip_as_it_was(before: str, text: str, house: list[Tool]) -> None:
    [(tool, args)] = said(planned(house, before, text, files=["video:a.mp4"]))
    assert tool == "video.edit" and args == {"video": "ast_given_1", "operations": [{"type": "trim", "last_s": 10}]}
