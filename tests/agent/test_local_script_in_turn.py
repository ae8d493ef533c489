"""What comes of a script in turn is of that script: ideas before it, the film of it, its reading, and music that is not read aloud."""

from __future__ import annotations

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("message", "topic", "long", "ideas"),
    [
        ("сценарий про лыжи на 25 секунд, потом ролик по нему", "лыжи", 25, 0),
        ("напиши сценарий про террасу на 40 сек и сделай по нему видео", "террасу", 40, 0),
        ("сценарий на 20 сек про кофе и рилс из него", "кофе", 20, 0),
        ("сначала сценарий про дренаж, потом рилс по этому сценарию на 30 сек", "дренаж", 30, 0),
        ("4 идеи про йогу, затем сценарий на 30 секунд и сам ролик", "йогу", 30, 4),
        ("3 хука про камины, потом сценарий на 30 сек по теме и сам ролик", "камины", 30, 3),
        ("write a 25 second script about skiing, then the video from it", "skiing", 25, 0),
        ("a script about decking for 40 seconds and make the reel from it", "decking", 40, 0),
        ("first a script about foundations, then a 30 sec reel from that script", "foundations", 30, 0),
        ("4 ideas about yoga, then a 30 second script and the video itself", "yoga", 30, 4),
        ("3 hooks about heated floors, then a 30 sec script and the video", "heated floors", 30, 3),
        ("เขียนสคริปต์เรื่องสกี 25 วินาที แล้วทำคลิปจากสคริปต์นั้น", "สกี", 25, 0),
        ("คิดไอเดียเรื่องโยคะ 4 ข้อ แล้วเขียนสคริปต์ 30 วินาที แล้วทำคลิป", "โยคะ", 30, 4),
    ],
)
def test_the_film_is_of_the_script(message: str, topic: str, long: int, ideas: int, house: list[Tool]) -> None:
    *before, (writer, script), (filmed, film) = said(planned(house, message))
    assert (writer, script) == ("script.write", {"topic": topic, "duration_s": long})
    assert filmed == "video.short" and film["notes"] == ["$write.script"] and film["duration_s"] == long and "topic" not in film
    assert [(tool, args["count"]) for tool, args in before] == ([("script.ideas", ideas)] if ideas else [])


@pytest.mark.parametrize(
    ("message", "topic", "how"),
    [
        ("напиши сценарий про лыжи на 30 секунд, озвучь мужским голосом и подложи бодрую музыку", "лыжи", {"voice": "male"}),
        ("сценарий про йогу на 30 сек, начитай его, а на фон спокойную музыку", "йогу", {}),
        ("write a 30 second script about skiing, read it aloud and put quiet music under it", "skiing", {}),
        ("a script on yoga for 30 seconds, voice it with a female voice and add calm background music", "yoga", {"voice": "female"}),
        ("เขียนสคริปต์เรื่องสกี 30 วินาที แล้วอ่านออกเสียง ใส่เพลงเบาๆ คลอด้วย", "สกี", {}),
    ],
)
def test_the_script_is_read_and_music_made(message: str, topic: str, how: dict[str, str], house: list[Tool]) -> None:
    plan = planned(house, message)
    (writer, script), (speaker, spoken), (player, _) = said(plan)
    assert (writer, speaker, player) == ("script.write", "voice.speak", "music.generate")
    assert script == {"topic": topic, "duration_s": 30} and spoken == {"script": "$write.text", **how}
    assert "«" in plan.steps[-1].title or "“" in plan.steps[-1].title  # that it is not put under the voice


@pytest.mark.parametrize(
    ("message", "words"),
    [
        ("озвучь: Приходите к нам в пятницу. И добавь на фон джаз", "Приходите к нам в пятницу"),
        ("озвучь под тихую музыку: Скидки до конца недели", "Скидки до конца недели"),
        ("say: See you on Saturday at the workshop. And put soft music under it", "See you on Saturday at the workshop"),
        ("read with soft music: See you on Saturday at the workshop", "See you on Saturday at the workshop"),
        ("พากย์เสียง: เจอกันวันเสาร์นะคะ แล้วใส่เพลงเบาๆ คลอด้วย", "เจอกันวันเสาร์นะคะ"),
    ],
)
def test_music_is_no_word_that_is_spoken(message: str, words: str, house: list[Tool]) -> None:
    (speaker, spoken), (player, _) = said(planned(house, message))
    assert (speaker, spoken, player) == ("voice.speak", {"text": words}, "music.generate")


@pytest.mark.parametrize(
    ("first", "message"),
    [
        ("сценарий про шугаринг на 20 секунд", "озвучь сценарий и добавь тихую музыку на фон"),
        ("a 20 second script about sugaring", "read it aloud and add quiet music under it"),
    ],
)
def test_the_script_just_written_is_read(first: str, message: str, house: list[Tool]) -> None:
    (speaker, spoken), (player, _) = said(planned(house, first, message))
    assert (speaker, player) == ("voice.speak", "music.generate") and spoken["script"]


@pytest.mark.parametrize(
    ("message", "tools"),
    [
        ("озвучь: музыка играет тихо, и мы ждём вас", ["voice.speak"]),
        ("сценарий на 20 секунд про шугаринг и озвучь его женским голосом", ["script.write", "voice.speak"]),
        ("сценарий ролика про лыжи на 25 секунд", ["script.write"]),
        ("2 хука про эспрессо", ["script.ideas"]),
        ("хук для рилса про детский английский", ["script.ideas"]),
        ("2 хука про эспрессо, и потом рилс на 15 сек", ["script.ideas", "video.short"]),
    ],
)
def test_nothing_else_is_made(message: str, tools: list[str], house: list[Tool]) -> None:
    assert [tool for tool, _ in said(planned(house, message))] == tools
