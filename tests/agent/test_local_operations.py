"""Operations of an edit, as marked messages name them and as the models may find them asked for."""

from __future__ import annotations

import pytest

from agent.contract import Request
from agent.local.catalogue.matching import matcher
from agent.local.learned.annotated import marked
from agent.local.learned.frame import Frame
from agent.local.learned.straight import straight
from tests.agent.conversations import planned
from tools.contract import Tool, Video


def test_a_marked_message_may_name_them() -> None:
    named = marked("en", "video.edit:trim+video.edit:speed+publishing.plan | [first 20s](part) at [1.5x](factor), then [tiktok](where)")
    assert named.asks == ("video.edit", "publishing.plan")
    assert named.operations == ("video.edit:trim", "video.edit:speed")
    assert marked("en", "video.edit | tidy this up").operations is None
    assert marked("en", "image.generate | draw [a fox](topic)").operations == ()


def test_a_catalogue_is_narrowed_to_them(house: list[Tool]) -> None:
    alone = matcher(house).narrowed({"video.edit:trim", "publishing.plan"}).matcher
    assert sorted(ability.path for ability in alone.abilities) == ["publishing.plan", "video.edit", "video.edit:trim"]


@pytest.mark.parametrize(
    ("text", "asked", "likely", "steps"),
    [
        (
            "silent, and only the first 18 seconds", ("video.edit",),
            {"video.edit:mute": 0.97, "video.edit:trim": 0.94, "video.edit:speed": 0.02},
            [("video.edit", {"operations": [{"type": "mute"}, {"type": "trim", "end_s": 18}], "video": "$attachment.1"})],
        ),
        (
            "the echo in that hall", ("video.edit", "video.sound"), {"video.edit:clean_audio": 0.99},
            [
                ("video.edit", {"operations": [{"type": "clean_audio"}], "video": "$attachment.1"}),
                ("video.sound", {"video": "$edit.video"}),
            ],
        ),
        ("a bit shorter", ("video.edit",), {"video.edit:trim": 0.99}, []),  # by how much, nobody says
        ("the echo in that hall", ("video.edit",), {"video.edit:clean_audio": 0.6}, []),
        ("faster", ("video.edit",), {"video.edit:speed": 0.99}, []),
    ],
)  # fmt: skip
def test_an_edit_is_made_straight_of_them(
    text: str, asked: tuple[str, ...], likely: dict[str, float], steps: list[object], house: list[Tool]
) -> None:
    frame = Frame(text, {asked: 0.98}, (), operations=likely)
    plan = straight(asked, frame, Request(text, attachments=[Video("ast_1", filename="clip.mp4")]), matcher(house), "en")
    assert [(step.tool, step.args) for step in (plan.steps if plan else ())] == steps


def test_a_story_behind_a_list_is_no_error(house: list[Tool]) -> None:
    story = (
        "I read them to my father, who founded the firm, and he went quiet and then said a very short word. "
        "Nothing funny, please, not one bit"
    )
    plan = planned(house, "slogans for our undertaker's", story)
    assert sum([bool(plan.steps), bool(plan.question), bool(plan.reply)]) == 1
