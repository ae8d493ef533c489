
"""Words that are to stand on a clip, wished for beside what can be done with it: they are asked about, as they were told."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

House = list[Tool]
CLIP = ["video:talk.mp4"]


@pytest.mark.parametrize(
    ("text", "part", "yes"),
    [
        ("добавь спокойную музыку и поставь вверху текст скидки", "поставь вверху текст скидки", "да"),
        ("убери паузы, наложи весёлую музыку и напиши сверху наш магазин", "напиши сверху наш магазин", "да"),
        ("убери шум из видео наложи тихую музыку и поставь внизу надпись лавка анны", "поставь внизу надпись лавка анны", "да"),
        ("add calm music and put the words open now at the bottom", "put the words open now at the bottom", "yes"),
        ("cut the pauses and put the text big sale on it", "put the text big sale on it", "yes"),
        ("make it vertical, add my phone number at the end", "add my phone number at the end", "yes"),
    ],
)
def test_the_words_are_asked_about_and_the_rest_is_done(text: str, part: str, yes: str, house: House) -> None:
    asked = planned(house, text, files=CLIP)
    assert not asked.steps and part in (asked.question or "") and f"{part[:4]} {part[:4]}" not in (asked.question or "")
    steps = said(planned(house, text, yes, files=CLIP))
    assert steps and all(tool.startswith(("video.edit", "music.", "video.music")) for tool, _ in steps)


@pytest.mark.parametrize(
    ("text", "tools"),
    [
        ("добавь весёлую музыку и убери паузы", {"music.generate", "video.music", "video.edit"}),
        ("обрежь до 10 секунд и сделай вертикальным", {"video.edit"}),
        ("cut the pauses and add calm music", {"video.edit", "music.generate", "video.music"}),
    ],
)
def test_what_can_be_done_is_done(text: str, tools: set[str], house: House) -> None:
    assert {tool for tool, _ in said(planned(house, text, files=CLIP))} == tools
