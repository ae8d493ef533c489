# ruff: noqa: E501 - tables of sentences read better unbroken
"""What is refused in so many words is not made; the rest is."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "tools", "args"),
    [
        ("write a script for a 45s video for dave the plumber about leaky taps, end with 0113 496 0000. just the script no video", ["script.write"], {"duration_s": 45, "topic": "leaky taps", "closing": "0113 496 0000"}),
        ("a script for a reel about honey, 30 seconds. don't make the video", ["script.write"], {"duration_s": 30}),
        ("напиши сценарий ролика про розы на 30 секунд, само видео делать не нужно", ["script.write"], {"duration_s": 30, "topic": "розы"}),
        ("เขียนบทพูดโฆษณา 20 วิ ร้านหมูกระทะ แล้วอัดเสียงพากย์ตลกๆ ให้เลย ไม่ต้องทำวิดีโอ", ["script.write", "voice.speak"], {"duration_s": 20}),
        ("3 ideas for reels about honey, no videos yet", ["script.ideas"], {"count": 3, "topic": "honey"}),
        ("a caption for our honey, don't make a picture", ["script.metadata"], {"topic": "our honey"}),
        ("слоганы для цветочной мастерской, коротко, картинку не надо", ["script.slogans"], {"topic": "цветочной мастерской"}),
        ("ช่วยคิดสโลแกนให้ติวเตอร์หน่อย ชื่อ ครูพี่แนน สั้นๆ ติดหู เอาทั้งไทยทั้งอังกฤษ", ["script.slogans", "script.slogans"], {"language": "th"}),
        ("Draft a one minute script on safe ladder use, serious, and after that have a man read it out for the toolbox talk", ["script.write", "voice.speak"], {"topic": "safe ladder use"}),
        ("slogans for the gym, short, like 10", ["script.slogans"], {"count": 10, "topic": "the gym"}),
        ("make a video about tea, no music", ["video.short"], {"music": "none"}),
        ("write a script about why no video is perfect", ["script.write"], {"topic": "why no video is perfect"}),
    ],
)
def test_it_stays_unmade(text: str, tools: list[str], args: dict[str, object], house: list[Tool]) -> None:
    steps = said(planned(house, text))
    assert [tool for tool, _ in steps] == tools
    assert {name: steps[0][1].get(name) for name in args} == args
