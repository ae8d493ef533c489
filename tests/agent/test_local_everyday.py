"""Everyday sentences in English, Thai and Russian over the tools JARVIS ships, and what it says back: by language, in that language."""

from __future__ import annotations

import gc
import importlib.util
import re
import sys
import time
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agent.contract import Request, Turn
from agent.language import detect
from agent.local.drafting.dialogue import wish_of
from agent.local.planner import LocalPlanner
from agent.local.slots import number
from agent.local.words import normalise, tokens
from tests.agent.conversations import planned
from tools.contract import Tool, Video
from tools.plan import Plan
from tools.registry import Registry, registry
from tools.validate import check

HERE = Path(__file__).parent
TALK = Video("$attachment.1", filename="talk.mp4")
# Every word of Latin letters that may stand in a Thai or Russian message: a setting, a unit, a file, a platform.
NAMES = re.compile(r"OPENAI_API_KEY|talk\.mp4|TikTok|LUFS|dB|MIDI|PDF|x\b")


def _local(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"jarvis_test_{name}_everyday", HERE / f"{name}.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


sentences = _local("test_local_sentences")


@pytest.fixture(scope="module")
def shipped() -> dict[str, Tool]:
    return {name: tool for name, tool in registry().tools.items() if name in ("video.edit", "asset.describe", "asset.search")}


def plan(text: str, tools: dict[str, Tool], **request: Any) -> Plan:
    return LocalPlanner().plan(Request(text, **request), list(tools.values()), lambda piece: None)


@pytest.mark.parametrize(("_", "sentence", "at_hand", "wanted"), sentences.cases("everyday_tuning.txt"))
def test_tuning_sentence(_: str, sentence: str, at_hand: str, wanted: str, shipped: dict[str, Tool]) -> None:
    assert not sentences.wrong(shipped, sentence, at_hand, wanted)


def test_held_out_accuracy(shipped: dict[str, Tool]) -> None:
    """Drawn at random before tuning, ten of each language: at most one miss in five in any of them.

    Measured once before the misses were looked at: en 10, th 8, ru 8 of 10; what they showed was then put right in general.
    """
    missed: dict[str, list[str]] = {"en": [], "th": [], "ru": []}
    every = sentences.cases("everyday_held_out.txt")
    for _, sentence, at_hand, wanted in every:
        fault = sentences.wrong(shipped, sentence, at_hand, wanted)
        missed[detect(sentence)] += [f"{sentence}: {fault}"] if fault else []
    print({language: len(faults) for language, faults in missed.items()}, "missed of 10", missed)
    assert len(every) == 30
    assert all(len(faults) <= 2 for faults in missed.values()), missed


def operations(found: Plan) -> list[dict[str, Any]]:
    return [operation for step in found.steps for operation in step.args["operations"]]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("speed it up by 1.2", "Speed it up 1.2×"),
        ("make it 1.5 times faster", "Make it 1.5 times faster"),
        ("remove the first 10 seconds", "Remove the first 10 seconds"),
        ("slow it down by 20%", "Slow it down to 0.8×"),
        ("make it vertical", "Make it vertical (9:16)"),
        ("ускорь в полтора раза", "Ускорь в 1,5 раза"),
        ("убери первые 3 секунды", "Убери первые 3 секунды"),
        ("убери паузы длиннее двух секунд", "Убери паузы длиннее 2 секунд"),
        ("เอา 10 วินาทีแรกออก", "เอา 10 วินาทีแรกออก"),
        ("ทำเป็น 4:5", "ทำเป็น 4:5"),
    ],
)
def test_titles_read_as_a_person_would_write_them(text: str, title: str, shipped: dict[str, Tool]) -> None:
    assert [step.title for step in plan(text, shipped, attachments=[TALK]).steps] == [title]


@pytest.mark.parametrize(
    ("wish", "limit"),
    [
        ("remove silences except in the first 10 seconds", "except in the first 10 seconds"),
        ("remove the silences in the first 10 seconds", "in the first 10 seconds"),
        ("speed it up 2x from 0:10 to 0:20", "from 0:10 to 0:20"),
        ("убери паузы, кроме первых 10 секунд", "кроме первых 10 секунд"),
        ("ตัดช่วงเงียบออกยกเว้น 10 วินาทีแรก", "ยกเว้น 10 วินาทีแรก"),
    ],
)
def test_what_a_wish_does_not_hold_for_is_never_dropped_silently(wish: str, limit: str, shipped: dict[str, Tool]) -> None:
    asked = plan(wish, shipped, attachments=[TALK])
    assert asked.question and limit in asked.question and not asked.steps
    history = [Turn("user", wish), Turn("assistant", asked.question)]
    yes = {"en": "yes", "ru": "да", "th": "ได้เลย"}[detect(wish)]
    assert operations(plan(yes, shipped, recent=[Video("ast_1", filename="talk.mp4")], question=asked.question, history=history))


def test_a_stretch_to_be_removed_is_never_the_one_kept(shipped: dict[str, Tool]) -> None:
    for text in ("ตัดช่วง 10 ถึง 20 วินาทีออก", "вырежи с 10 по 20 секунду", "take the part from 0:10 to 0:20 out"):
        assert operations(plan(text, shipped, attachments=[TALK])) == [{"type": "cut_out", "start_s": 10, "end_s": 20}], text
    for text in ("เอาแค่ช่วง 10 ถึง 20 วินาที", "оставь с 10 по 20 секунду", "just the part from 0:10 to 0:20"):
        assert operations(plan(text, shipped, attachments=[TALK])) == [{"type": "trim", "start_s": 10, "end_s": 20}], text


@pytest.mark.parametrize("text", ["make this video better", "fix it", "сделай красиво", "ทำให้ปังๆ หน่อย"])
def test_a_vague_wish_is_answered_with_what_could_be_done(text: str, shipped: dict[str, Tool]) -> None:
    asked = plan(text, shipped, attachments=[TALK])
    assert asked.question and detect(asked.question) == detect(text)
    offered = re.findall(r"[“«]([^”»]+)[”»]", asked.question)
    assert 2 <= len(offered) <= 3
    history = [Turn("user", text), Turn("assistant", asked.question)]
    for example in offered:
        assert operations(plan(example, shipped, attachments=[TALK], question=asked.question, history=history)) or "?" in example


def test_two_readings_as_good_as_each_other_are_both_offered() -> None:
    catalogues = _local("local_catalogues")
    tools = {
        name: catalogues.make_tool(name, catalogues.Empty, [f"polish the {noun}", f"polish the {noun} brightly"], f"Polish the {noun}.")
        for name, noun in (("house.spoons", "silver spoons"), ("house.forks", "silver forks"))
    }
    asked = plan("polish the silver", tools)
    assert asked.question and "spoons" in asked.question and "forks" in asked.question
    history = [Turn("user", "polish the silver"), Turn("assistant", asked.question)]
    first, second = re.findall(r"“([^”]+)”", asked.question)
    for answer, wanted in (("the first one", first), ("2", second), ("the forks please", next(x for x in (first, second) if "forks" in x))):
        wish = wish_of(Request(answer, question=asked.question, history=history), answer, "en", lambda text: False)
        assert wish.text == wanted
        assert [step.tool.split(".")[1] in wanted for step in plan(answer, tools, question=asked.question, history=history).steps] == [True]


@pytest.mark.parametrize(
    "text", ["hello", "what can you do?", "book a flight", "привет", "что ты умеешь?", "закажи пиццу", "สวัสดี", "ทำอะไรได้บ้าง", "จองโรงแรม"]
)
def test_what_it_says_can_be_read_aloud_and_typed_back(text: str, shipped: dict[str, Tool]) -> None:
    reply = plan(text, shipped).reply
    assert reply and detect(reply) == detect(text)
    if detect(text) != "en":
        assert not re.findall(r"[A-Za-z]{2,}", NAMES.sub("", reply)), reply
    for example in re.findall(r"[“«]([^”»]+)[”»]", reply):
        found = plan(example, shipped, attachments=[TALK])
        assert found.steps or "•" in (found.reply or ""), example


def test_what_it_can_do_is_a_line_for_each_domain(shipped: dict[str, Tool]) -> None:
    for text in ("what can you do", "ทำอะไรได้บ้าง", "что ты умеешь"):
        lines = [line for line in (plan(text, shipped).reply or "").splitlines() if line.startswith("•")]
        assert len(lines) == len({tool.domain for tool in shipped.values()}), text


@pytest.mark.parametrize(
    "text",
    [
        "ускорь видео",
        "сделай в 100 раз быстрее",
        "поменяй формат",
        "обрежь видео",
        "ускорь",
        "เร่งความเร็ว",
        "เร็วขึ้น 100 เท่า",
        "เปลี่ยนสัดส่วน",
        "ตัดวิดีโอ",
    ],
)
def test_questions_carry_no_foreign_field_names(text: str, shipped: dict[str, Tool]) -> None:
    asked = plan(text, shipped, attachments=[TALK]).question
    assert asked and detect(asked) == detect(text)
    assert not re.findall(r"[A-Za-z]{2,}", NAMES.sub("", asked)), asked


def test_half_of_what_is_said_goes_to_each_side(shipped: dict[str, Tool]) -> None:
    for text in ("cut the pauses but leave half a second between the sentences", "убери паузы, но оставь полсекунды между фразами"):
        found = plan(text, shipped, attachments=[TALK])
        assert operations(found) == [{"type": "cut_silence", "pad_s": 0.25}]
        check(found, Registry(shipped, {}), {"$attachment.1": TALK})


def test_thai_is_cut_into_the_words_that_are_known() -> None:
    assert [token.text for token in tokens("ตัดช่วงเงียบออกแล้วทำเป็นแนวตั้ง")] == ["ตัด", "ช่วงเงียบ", "ออก", "แล้ว", "ทำเป็น", "แนวตั้ง"]
    assert [token.text for token in tokens(normalise("เอา ๑๐ วินาทีแรกออก"))] == ["เอา", "10", "วินาที", "แรก", "ออก"]


_WORDS = [
    "cut", "silences", "and", "then", "5", "seconds", "from", "0:10", "to", "-", "ตัด", "แล้ว", "10", "วินาที", "แรก", "убери", "с", "до", "и",
    "потом", "раза", "without", "except", ",", ".", ";", '"', "'",
]  # fmt: skip


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(
    text=st.one_of(
        st.text(max_size=2000),
        st.tuples(st.text(min_size=1, max_size=12), st.integers(1, 2000)).map(lambda pair: (pair[0] * pair[1])[:2000]),
        st.lists(st.sampled_from(_WORDS), max_size=300).map(lambda words: " ".join(words)[:2000]),
    )
)
def test_any_text_is_planned_in_time(text: str, shipped: dict[str, Tool]) -> None:
    """Once the catalogue and the dictionaries are known, which are read once a process."""
    plan("make it square สวัสดี", shipped, attachments=[TALK])
    gc.disable()  # collecting what thousands of tests left behind takes a second, and is no planning
    try:
        started = time.process_time()
        found = plan(text, shipped, attachments=[TALK])
        took_s = time.process_time() - started
    finally:
        gc.enable()
    assert sum([bool(found.steps), bool(found.question), bool(found.reply)]) == 1
    assert took_s < 3, (took_s, text)
    if found.steps:
        check(found, Registry(shipped, {}), {"$attachment.1": TALK})


@pytest.mark.parametrize("before", [(), ("make a 30 second video about tea",), ("6 shorts about tea, one a day at 9:00 on YouTube",)])
@pytest.mark.parametrize("unit", ["-", "- ", ".", "a", "а ", "ขอ ", "1 ", "no, ", "ten nine ", "not ", "make it ", "remember ", "i run "])
def test_a_line_of_one_thing_is_planned_in_time(unit: str, before: tuple[str, ...], house: list[Tool]) -> None:
    """Over all that JARVIS ships, also as a change of earlier work: a pattern that tries every end of a gap takes minutes for dashes."""
    planned(house, "make a short about tea", "make it blue")
    started = time.process_time()
    planned(house, *before, (unit * 1000)[:1000])
    assert time.process_time() - started < 10


def test_only_thai_makes_nineteen_of_ten_and_nine() -> None:
    assert [entity.kind for entity in number.entities("ten nine")] == ["count", "count"]
    assert (number.parse("twenty-nine"), number.parse("двадцать девять"), number.parse("สิบเก้า")) == (29.0, 29.0, 19.0)
