"""A script or a song and the film out of it in one breath: both are made, the film with what comes before."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

SONGS = [
    ("แต่งเพลงเรื่องล้างมือ แล้วทำมิวสิควิดีโอให้ด้วยค่ะ", "ล้างมือ"),
    ("ทำเพลงเรื่องฝน 1 นาที แล้วเอาไปทำเอ็มวีนะคะ", "ฝน"),
    ("แต่งเพลงเรื่องรถไฟ แล้วทำ MV จากเพลงนั้นด้วย", "รถไฟ"),
    ("compose a song about washing hands and make a music video from it", "washing hands"),
    ("сочини песню про мытьё рук и сделай к ней клип", "мытьё рук"),
]
SCRIPTS = [
    ("เขียนบทเรื่องแมงมุม 40 วิ แล้วเอาไปทำเป็นวิดีโอให้หน่อยค่ะ", "แมงมุม"),
    ("เขียนบทเรื่องหอยทาก แล้วเอามาทำเป็นคลิปด้วยนะคะ", "หอยทาก"),
    ("write a 40 second script about spiders, then turn it into a video", "spiders"),
    ("напиши сценарий про пауков на 40 секунд, а потом сделай из него видео", "пауков"),
]


@pytest.mark.parametrize(("text", "about"), SONGS)
def test_the_song_is_the_films_music(house: list[Tool], text: str, about: str) -> None:
    (song, its), (film, args) = said(planned(house, text))
    assert (song, film) == ("music.generate", "video.short")
    assert (its["prompt"], args["topic"], args["music_file"]) == (about, about, "$generate.audio")


@pytest.mark.parametrize(("text", "about"), SCRIPTS)
def test_the_film_is_made_from_the_script(house: list[Tool], text: str, about: str) -> None:
    (script, its), (film, args) = said(planned(house, text))
    assert (script, film) == ("script.write", "video.short")
    assert (its["topic"], args["notes"]) == (about, ["$write.script"])


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("เขียนบทเรื่องเพลงลูกทุ่ง แล้วทำคลิปเรื่องหมอลำ", ["เพลงลูกทุ่ง", "หมอลำ"]),
        ("write a song about rain and make a video about snow", ["rain", "snow"]),
    ],
)
def test_a_film_about_something_else_stands_alone(house: list[Tool], text: str, topics: list[str]) -> None:
    made = [args for _, args in said(planned(house, text))]
    assert [args.get("topic") or args.get("prompt") for args in made] == topics
    assert not any("notes" in args or "music_file" in args for args in made)


@pytest.mark.parametrize("text", ["แต่งเพลงเรื่องฤดูหนาว แล้วเอามาใส่คลิปนี้ด้วยค่ะ", "แต่งเพลงเรื่องฤดูกาล แล้วเอาไปใส่ในคลิปนี้ค่ะ"])
def test_a_song_goes_into_the_clip_that_was_sent(house: list[Tool], text: str) -> None:
    assert [tool for tool, _ in said(planned(house, text, files=["video"]))] == ["music.generate", "video.music"]
