"""What messages ask for as the models read them, and what the planner makes of those that the patterns misread or miss something of."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.local.catalogue.matching import matcher
from agent.local.learned.annotated import Message, marked
from agent.local.learned.build_frame import labels
from agent.local.learned.frame import framed
from agent.local.words import normalise
from tests.agent.conversations import planned
from tools.contract import Tool

Told = list[tuple[str, dict[str, Any]]]


def told(house: list[Tool], *messages: str) -> Told:
    return [(step.tool, step.args) for step in planned(house, *messages).steps]


def test_a_marked_line_is_read() -> None:
    line = "change + publishing.plan | make a short >> [slower](pace=slow) please, and put it on [youtube](where)"
    text, marks = "slower please, and put it on youtube", (("pace", "slow", 0, 6), ("where", "", 29, 36))
    assert marked("en", line) == Message("en", text, "make a short", ("change", "publishing.plan"), marks)
    assert labels(marked("en", "talk | [no rush](pace=slow) thanks")) == ["B-pace", "I-pace", "O"]


@pytest.mark.parametrize(
    ("message", "follows", "asks"),
    [
        ("could you please make a reel about our new winter soups", "", ("video.short",)),
        ("нарисуй плакат для концерта в сельском клубе", "", ("image.generate",)),
        ("ตัดช่วงเงียบๆ ในคลิปนี้ออกให้หน่อย", "", ("video.edit",)),
        ("her voice is awful, get me a man", "video.short", ("change",)),
        ("ещё один такой же, только про кошек", "video.short", ("again",)),
    ],
)
def test_what_is_asked_for(message: str, follows: str, asks: tuple[str, ...], house: list[Tool]) -> None:
    frame = framed(normalise(message), matcher(house), follows)
    assert frame.best == asks and frame.sure > 0.5
    assert sum(frame.asks.values()) == pytest.approx(1, abs=1e-3)


@pytest.mark.parametrize(
    ("message", "role", "words", "value"),
    [
        ("a clip about beavers, speak slowly, my grandma will watch", "pace", "speak slowly", "slow"),
        ("ролик про наших бобров, 30 секунд, мужской голос", "voice", "мужской голос", "male"),
        ("a short about beavers, finish with call 0161 496 0000", "ending", "call 0161 496 0000", ""),
        ("ทำคลิปเรื่องบีเวอร์ พูดช้าๆ", "pace", "พูดช้าๆ", "slow"),
    ],
)
def test_which_words_tell_how(message: str, role: str, words: str, value: str, house: list[Tool]) -> None:
    frame = framed(normalise(message), matcher(house))
    assert [(frame.words(mark), mark.value) for mark in frame.said(role)] == [(words, value)]


@pytest.mark.parametrize(
    ("message", "args"),
    [
        ("vid on candle making, terracotta and cream colours, a man's voice, chilled beat",
         {"topic": "candle making", "voice": "male", "music": "chill"}),
        ("25 second clip on why octopuses have three hearts, calm guy, teal, finish with follow for more sea facts",
         {"duration_s": 25, "voice": "male", "palette": "teal", "closing": "follow for more sea facts"}),
        ("video about our barber shop, man speaking, soft piano, at the end say call 0161 496 0000",
         {"voice": "male", "instruments": ["piano"], "closing": "call 0161 496 0000"}),
        ("ролик про нашу автомойку, динамичный, в конце телефон 555-12-34", {"tone": "energetic", "closing": "телефон 555-12-34"}),
        ("ทำวิดีโอเรื่องเกาะสมุย พากย์อังกฤษ ซับไทย", {"language": "en", "subtitle_languages": ["th"]}),
    ],
)  # fmt: skip
def test_a_value_that_no_word_list_has_is_filled_in(message: str, args: dict[str, Any], house: list[Tool]) -> None:
    ((tool, given_),) = told(house, message)
    assert tool == "video.short" and {name: given_.get(name) for name in args} == args


@pytest.mark.parametrize(
    ("messages", "number"),
    [
        (["write a caption with 5 hashtags for a video about tea"], 5),
        (["придумай 7 хештегов про чай"], 7),
        (["write a title and hashtags for a video about cheap picnic food", "too many hashtags, five is enough"], 5),
    ],
)
def test_so_many_hashtags(messages: list[str], number: int, house: list[Tool]) -> None:
    ((tool, given_),) = told(house, *messages)
    assert tool == "script.metadata" and given_["hashtags"] == number


def test_several_films_of_a_message_that_the_patterns_misread(house: list[Tool]) -> None:
    made = told(house, "Hello, you can make for me 3 short video for my nail salon? Style is cute, music happy.")
    assert [(tool, given_["topic"], given_["music"]) for tool, given_ in made] == [("video.short", "my nail salon", "happy")] * 3


@pytest.mark.parametrize(
    ("before", "message", "args"),
    [
        ("make a short about our tractor rental", "wrong number at the end, it's 0161 555 0199", {"closing": "0161 555 0199"}),
        ("make a short about our tractor rental", "wrong number at the end, it's 0161 555 0199, and the guy should talk slower",
         {"closing": "0161 555 0199", "voice": "male", "pace": "slow"}),
        ("make a short about tea", "slower please, add a guitar, and end on visit teahouse.example",
         {"pace": "slow", "instruments": ["acoustic_guitar"], "closing": "visit teahouse.example"}),
        ("ทำคลิปเรื่องชา", "เสียงน่าเบื่อจัง ขอผู้ชายพูดเร็วๆ หน่อย", {"voice": "male", "pace": "fast"}),
    ],
)  # fmt: skip
def test_earlier_work_is_changed_as_people_say_it(before: str, message: str, args: dict[str, Any], house: list[Tool]) -> None:
    ((tool, given_),) = told(house, before, message)
    assert tool == "video.short" and {name: given_.get(name) for name in args} == args


@pytest.mark.parametrize(
    "message", ["publish my video tomorrow at 9", "how are you today?", "какая завтра погода", "I prefer male voices", "ลบบัญชีผมที"]
)
def test_nothing_is_made_or_published_that_nobody_asked_for(message: str, house: list[Tool]) -> None:
    assert {tool for tool, _ in told(house, message)} <= {"memory.remember"}


def test_a_tool_that_nobody_has_learned_of_is_left_to_the_patterns(house: list[Tool]) -> None:
    known = [tool for tool in house if tool.name != "video.short"]
    assert all(tool != "video.short" for tool, _ in told(known, "make a short about tea with a male voice"))


@given(st.text(max_size=80))
@settings(max_examples=60, deadline=None)
def test_any_message_is_read_and_marks_lie_within_it(message: str) -> None:
    from tools.registry import registry

    frame = framed(normalise(message), matcher(list(registry().tools.values())))
    assert all(0 <= mark.start < mark.end <= len(frame.text) and 0 <= mark.likely <= 1 for mark in frame.marks)


@pytest.mark.parametrize(
    ("before", "message", "then"),
    [
        ("make a short about tea", "make it 10 minutes long, and a man's voice", "2 minutes"),
        ("сделай ролик про чай", "пусть будет десять минут", "две минуты"),
        ("ทำคลิปเรื่องชา", "ขอยาวสิบนาที", "2 นาที"),
    ],
)
def test_what_would_do_is_said_of_a_change_out_of_bounds(before: str, message: str, then: str, house: list[Tool]) -> None:
    answer = planned(house, before, message)
    assert not answer.steps and "180" in (answer.reply or "") and "duration_s" not in (answer.reply or "")
    ((tool, given_),) = told(house, before, message, then)
    assert tool == "video.short" and given_["duration_s"] == 120


@pytest.mark.parametrize(
    ("before", "message", "args", "platform"),
    [
        ("make a short about tea", "slower voice please and post it on youtube friday at 5pm", {"pace": "slow"}, "youtube"),
        ("ทำคลิปเรื่องปลูกผักสลัด", "ขอเปลี่ยนเป็นเสียงผู้ชาย เพลงเบาลงหน่อย แล้วโพสต์ลงเฟสพรุ่งนี้เที่ยง", {"voice": "male"}, "facebook"),
    ],
)
def test_what_is_changed_goes_out_changed(before: str, message: str, args: dict[str, Any], platform: str, house: list[Tool]) -> None:
    (film, made), (out, put) = told(house, before, message)
    assert (film, out) == ("video.short", "publishing.plan") and args.items() <= made.items()
    assert put["media"] == "$short.video" and put["platforms"] == [platform] and put["when"]


def test_each_of_several_topics_is_a_film(house: list[Tool]) -> None:
    made = told(house, "two short videos please: how to prune roses, how to feed roses")
    assert [tool for tool, _ in made] == ["video.short"] * 2
    assert [given_["topic"] for _, given_ in made] == ["how to prune roses", "how to feed roses"]


def test_subtitles_that_are_found_fault_with_are_not_said_to_be_there(house: list[Tool]) -> None:
    assert "already" not in (planned(house, "make a video about rivers", "the subtitles cover her face").reply or "")


@pytest.mark.parametrize(
    ("before", "message", "said"),
    [("make a video about rivers", "add subtitles", "has subtitles already"), ("сделай ролик про реки", "добавь субтитры", "уже есть")],
)
def test_subtitles_that_are_there_are_said_to_be(before: str, message: str, said: str, house: list[Tool]) -> None:
    assert said in (planned(house, before, message).reply or "")


@pytest.mark.parametrize(
    ("messages", "tools"),
    [
        (("how did tiktok go last week and what should I be doing differently?",), ["insight.report", "insight.advise"]),
        (("5 ideas for videos about houseplants", "number 2 and number 5 sound fun, make both"), ["video.short", "video.short"]),
        (("make a script about our composting service", "good, turn it into a video, 40 seconds, male voice"), ["video.short"]),
        (("ทำคลิปบทสวดพาหุง", "ทำภาพปกสวยๆ สีทองให้ด้วยนะ"), ["image.generate"]),
    ],
)
def test_what_the_patterns_do_not_see_is_done(messages: tuple[str, ...], tools: list[str], house: list[Tool]) -> None:
    assert [tool for tool, _ in told(house, *messages)] == tools


@pytest.mark.parametrize(
    ("messages", "tool"),
    [
        (("say: The meeting is on Monday at 3",), "voice.speak"),
        (("make a square video about tea", "I prefer male voices"), "memory.remember"),
        (("make calm piano music", "take this for my next short, it is about tea ceremonies"), "video.short"),
        (("ขอแคปชั่นลงเฟส รูปบ้านมือสองย่านบางนา เอาแนวอบอุ่น",), "script.metadata"),
    ],
)
def test_a_plain_command_is_not_overruled(messages: tuple[str, ...], tool: str, house: list[Tool]) -> None:
    assert [name for name, _ in told(house, *messages)] == [tool]


def test_a_complaint_takes_nothing_down(house: list[Tool]) -> None:
    assert not planned(house, "it says error 413 when i try to send the video, what do i do").steps


def test_a_script_is_made_a_film_of_and_not_its_subject(house: list[Tool]) -> None:
    ((_, args),) = told(house, "make a script about our composting service", "good, turn it into a video, 40 seconds, male voice")
    assert "topic" not in args and args["notes"] and (args["duration_s"], args["voice"]) == (40, "male")


def test_what_comes_into_a_thing_is_not_what_it_is_about(house: list[Tool]) -> None:
    told_ = planned(house, "ทำโปสเตอร์งานวิ่ง", "ลืมบอก เพิ่มค่าสมัคร 350 บาทกับ QR code ด้วยค่ะ")
    assert "QR code" in (told_.question or told_.steps[0].title)
    assert not any("QR code" in str(step.args.get("prompt")) for step in told_.steps)


def test_what_is_left_out_is_said(house: list[Tool]) -> None:
    plan = planned(house, "make a square video about tea", "a bit slower and bigger subtitles")
    assert plan.steps[0].args["pace"] == "slow" and "bigger subtitles" in plan.steps[0].title
    plan = planned(house, "remove silences except in the first 10 seconds", files=["video:a.mp4"])
    assert plan.question and not plan.steps


def test_an_answer_completes_what_only_the_models_understood(house: list[Tool]) -> None:
    asked = planned(house, "do a reel about our bees, calm, goes on insta saturday")
    assert asked.question and not asked.steps
    made = planned(house, "do a reel about our bees, calm, goes on insta saturday", "9 am")
    assert [step.tool for step in made.steps] == ["video.short", "publishing.plan"]
    assert str(made.steps[1].args["when"]).startswith("2026-11-21T09:00")


def test_what_is_made_of_the_work_before_is_called_by_what_it_is_about(house: list[Tool]) -> None:
    for first, then in (("сделай ролик про старый велосипед", "сделай к нему обложку"), ("ทำคลิปเรื่องจักรยานเก่า", "ทำภาพปกให้ด้วย")):
        (step,) = planned(house, first, then).steps
        assert step.args["prompt"] in ("старый велосипед", "จักรยานเก่า") and not step.title.endswith(":")


def test_what_tells_how_a_film_is_to_be_is_not_what_it_is_about(house: list[Tool]) -> None:
    wish = "our knitting evenings begin again in march, make something 15 seconds long for stories, warm colours, harp, a woman speaking"
    ((_, args),) = told(house, wish)
    assert "knitting" in args["topic"] and "harp" not in args["topic"]
    assert args["duration_s"] == 15 and args["instruments"]


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("sponsor board for our sunday football team, square", ["image.generate"]),
        ("How we make our corn tortillas every morning. Russian narration, english subs, mariachi, 20 seconds", ["video.short"]),
        ("а что у тебя про меня записано", ["memory.recall"]),
        ("a video for stories about our cheese and a poster to print, A4", ["video.short", "image.generate"]),
    ],
)
def test_the_models_are_believed_where_the_patterns_are_at_a_loss(message: str, expected: list[str], house: list[Tool]) -> None:
    assert [tool for tool, _ in told(house, message)] == expected


def test_praise_after_work_is_answered_and_changes_nothing(house: list[Tool]) -> None:
    plan = planned(house, "make a short about tea", "my boss liked it a lot, thank you")
    assert plan.reply == "You're welcome! Anything else?"


@pytest.mark.parametrize(
    ("message", "told_first"),
    [
        ("make a short about tea and post it on linkedin tomorrow at 9", "I can't post to LinkedIn yet."),
        ("сделай ролик про чай и выложи в вк завтра в 9", "Публиковать в VK я пока не умею."),
        ("make a poster about tea and stick it on pinterest tomorrow at 9", "I can't post to Pinterest yet."),
    ],
)
def test_a_place_that_is_none_of_ours_is_named_before_one_is_asked_for(message: str, told_first: str, house: list[Tool]) -> None:
    asked = planned(house, message).question
    assert asked and asked.startswith(told_first) and "Telegram" in asked


def test_a_word_that_is_also_the_name_of_a_place_is_none(house: list[Tool]) -> None:
    asked = planned(house, "make a short about the finish line of our village run and post it tomorrow at 9").question
    assert asked and asked.startswith("Where should it be published")


def test_a_page_in_thai_is_facebooks(house: list[Tool]) -> None:
    (_, _), (tool, args) = told(house, "ทำคลิปชาเขียว ลงเพจร้านพรุ่งนี้ 9 โมง")
    assert (tool, args["platforms"]) == ("publishing.plan", ["facebook"])
    assert [tool for tool, _ in told(house, "ทำโลโก้เพจขายส้ม")] == ["image.generate"]
