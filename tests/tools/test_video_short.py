"""`video.short`: from one sentence to the orders for every part, and which of them a changed wish makes again.

The children are stood in for by results made of their arguments, but for the script, which is really written.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from core.ids import new_id
from media.prose.pacing import spoken_s
from tests.tools.composites import Child, Performer, Quiet
from tools.executor import AssetFile, Call, Outcome, Saved, execute
from tools.registry import registry

Run = Callable[..., tuple[dict[str, Any], list[Child]]]


def stand_in(call: Call, pace: float = 1.0) -> Outcome:
    """What a child would give: files that hold what they were ordered with, lengths as a voice at `pace` would need them."""
    if call.tool == "script.write":
        return execute(call, Quiet())
    saved: list[Saved] = []

    def file(kind: str, name: str) -> str:
        path = Path(call.folder) / name
        path.write_text(f"{call.tool} {sorted(call.args.items())} {name}")
        saved.append(Saved(new_id("ast"), kind, str(path), name, {}, {}))
        return saved[-1].id

    outputs: dict[str, Callable[[], dict[str, Any]]] = {
        "voice.speak": lambda: _voice(call, file, pace),
        "image.generate": lambda: _picture(file),
        "music.generate": lambda: {
            "audio": file("audio", "music.wav"), "mood": call.args["mood"], "tempo_bpm": 90.0, "key": "C major",
            "duration_s": call.args["duration_s"], "loudness_lufs": -16.0, "true_peak_dbtp": -2.0, "beats_s": [0.7, 1.4],
        },
        "video.generate": lambda: {
            "video": file("video", "film.mp4"), "thumbnail": file("image", "thumb.png"), "subtitles": [file("subtitles", "film-en.srt")],
            "timeline": {}, "inspection": {"ok": True}, "duration_s": call.args["duration_s"], "warnings": [],
        },
    }  # fmt: skip
    output = outputs[call.tool]()
    registry().get(call.tool).input.model_validate(call.args)
    return Outcome({"summary": "", **output}, None, saved, [])


def _voice(call: Call, file: Callable[[str, str], str], pace: float) -> dict[str, Any]:
    seconds = spoken_s(call.args["text"], call.args["language"]) / (pace * call.args.get("speed", 1.0))
    words = [{"text": word, "at": 0, "start_s": 0.0, "end_s": seconds} for word in call.args["text"].split()]
    spoken = {"timing": "measured", "duration_s": seconds, "language": call.args["language"], "voice": "clara", "engine": "stand-in"}
    return {"audio": file("audio", "voice.flac"), "words": words, **spoken}


def _picture(file: Callable[[str, str], str]) -> dict[str, Any]:
    image = file("image", "picture.png")
    layers = [file("image", "far.png"), file("image", "near.png")]
    return {"image": image, "images": [image], "layers": layers, "palette": "sand", "grammar": "ridges", "subjects": []}


@pytest.fixture
def performer(tmp_path: Path, jarvis_home: Path) -> Performer:
    return Performer(tmp_path, child=stand_in)


COFFEE = {"topic": "coffee", "duration_s": 20}


def made(children: list[Child], tool: str, *, again: bool = False) -> list[Child]:
    return [child for child in children if child.tool == tool and not (again and child.reused)]


def test_one_sentence_becomes_every_part_and_one_film(performer: Performer) -> None:
    output, children = performer.run("video.short", COFFEE)
    scenes = made(children, "voice.speak")
    assert len(scenes) == len(made(children, "image.generate")) >= 4
    assert children[0].tool == "script.write" and children[-1].tool == "video.generate"
    (music,) = made(children, "music.generate")
    (film,) = made(children, "video.generate")
    assert music.args["duration_s"] == film.args["duration_s"] == output["duration_s"] == 20
    assert film.args["beats_s"] == [0.7, 1.4] and film.args["music"] == music.output["audio"]
    for scene, voice in zip(film.args["scenes"], scenes, strict=True):
        assert scene["narration"] == voice.output["audio"] and scene["text"] == voice.args["text"] and scene["layers"] and scene["words"]
    assert output["video"] == film.output["video"] and output["title"] in output["summary"]


def test_pictures_of_a_short_are_one_family_and_no_two_are_alike(performer: Performer) -> None:
    _, children = performer.run("video.short", {"topic": "the sea", "duration_s": 45})
    pictures = [child.args for child in made(children, "image.generate")]
    assert len({args["family"] for args in pictures}) == 1
    assert len({args["style"] for args in pictures}) == len(pictures), "every scene is composed differently"
    assert all("the sea" in args["prompt"] for args in pictures)


@pytest.mark.parametrize(
    ("change", "kept", "new"),
    [
        ({"voice": "male"}, {"script.write", "image.generate", "music.generate"}, {"voice.speak", "video.generate"}),
        ({"palette": "blue"}, {"script.write", "voice.speak", "music.generate"}, {"image.generate", "video.generate"}),
        ({"music": "none"}, {"script.write", "voice.speak", "image.generate"}, {"video.generate"}),
        ({"music_level": "quiet"}, {"script.write", "voice.speak", "image.generate", "music.generate"}, {"video.generate"}),
        ({"title": "Black gold"}, {"script.write", "voice.speak", "image.generate", "music.generate"}, {"video.generate"}),
        ({"music": "epic"}, {"script.write", "voice.speak", "image.generate"}, {"music.generate", "video.generate"}),
        ({"subtitles": "none"}, {"script.write", "voice.speak", "image.generate", "music.generate"}, {"video.generate"}),
        ({"aspect": "1:1"}, {"script.write", "voice.speak", "music.generate"}, {"image.generate", "video.generate"}),
        ({"subtitle_languages": ["th"]}, {"voice.speak", "image.generate", "music.generate"}, {"script.write", "video.generate"}),
    ],
)
def test_a_changed_wish_makes_only_what_it_concerns(performer: Performer, change: dict[str, Any], kept: set[str], new: set[str]) -> None:
    performer.run("video.short", COFFEE)
    _, children = performer.run("video.short", {**COFFEE, **change})
    assert {child.tool for child in children if child.reused} == kept
    assert {child.tool for child in children if not child.reused} == new


def test_the_same_wish_makes_nothing_again(performer: Performer) -> None:
    performer.run("video.short", COFFEE)
    _, children = performer.run("video.short", COFFEE)
    assert all(child.reused for child in children)


@pytest.mark.parametrize("change", [{"tone": "calm"}, {"duration_s": 14}, {"language": "th"}])
def test_calmer_shorter_or_in_another_language_keeps_what_still_fits(performer: Performer, change: dict[str, Any]) -> None:
    _, first = performer.run("video.short", {"topic": "coffee", "duration_s": 30})
    _, second = performer.run("video.short", {"topic": "coffee", "duration_s": 30, **change})
    shown = [{child.args["prompt"] for child in made(children, "image.generate")} for children in (first, second)]
    assert shown[0] & shown[1], "the scenes that are still there are still drawn as they were"
    if "language" not in change:
        assert any(child.reused for child in made(second, "voice.speak"))


@pytest.mark.parametrize(("pace", "slower"), [(0.93, False), (1.3, True)])
def test_a_voice_that_is_slow_or_fast_speaks_again_in_time(tmp_path: Path, jarvis_home: Path, pace: float, slower: bool) -> None:
    performer = Performer(tmp_path, child=lambda call: stand_in(call, pace))
    output, children = performer.run("video.short", {"topic": "coffee", "duration_s": 30})
    again = [child for child in children if child.name.startswith("again-")]
    assert again and len({child.args["speed"] for child in again}) == 1
    assert (again[0].args["speed"] < 1) is slower and 0.9 <= again[0].args["speed"] <= 1.15
    assert output["duration_s"] == pytest.approx(30, rel=0.05)


@pytest.mark.parametrize(("pace", "speed"), [("slow", 0.85), ("fast", 1.18)])
def test_spoken_slowly_or_fast_it_is_still_as_long_as_was_asked(performer: Performer, pace: str, speed: float) -> None:
    usual, _ = performer.run("video.short", {"topic": "coffee", "duration_s": 30})
    output, children = performer.run("video.short", {"topic": "coffee", "duration_s": 30, "pace": pace})
    assert all(child.args["speed"] == pytest.approx(speed, rel=0.12) for child in made(children, "voice.speak"))
    assert output["duration_s"] == pytest.approx(30, rel=0.05)
    words = [sum(len(scene["narration"].split()) for scene in told["scenes"]) for told in (usual, output)]
    assert (words[1] < words[0]) is (pace == "slow"), "the script has fewer words when they take longer"


def test_the_title_that_was_asked_for_is_shown_and_told(performer: Performer) -> None:
    output, children = performer.run("video.short", {"topic": "coffee", "duration_s": 20, "title": "Black gold"})
    (film,) = made(children, "video.generate")
    assert film.args["title"] == output["title"] == "Black gold" and "Black gold" in output["summary"]


def test_the_last_words_and_the_instruments_that_were_asked_for_are_ordered(performer: Performer) -> None:
    wish = {**COFFEE, "closing": "call 0161 496 0000", "instruments": ["piano", "flute"]}
    _, children = performer.run("video.short", wish)
    *_, last = made(children, "voice.speak")
    (music,) = made(children, "music.generate")
    assert last.args["text"] == "Call 0161 496 0000." and music.args["instruments"] == ["piano", "flute"]


def test_a_voice_that_is_far_too_slow_costs_scenes_and_says_so(tmp_path: Path, jarvis_home: Path) -> None:
    performer = Performer(tmp_path, child=lambda call: stand_in(call, 0.6))
    output, children = performer.run("video.short", {"topic": "coffee", "duration_s": 30})
    (film,) = made(children, "video.generate")
    first = [child for child in children if child.name.startswith("voice-")]
    assert len(film.args["scenes"]) < len(first) and "left out" in output["summary"]
    assert film.args["scenes"][0]["text"] == first[0].args["text"] and film.args["scenes"][-1]["text"] == first[-1].args["text"]
    assert output["duration_s"] == pytest.approx(30, rel=0.05)


@pytest.mark.parametrize("wish", [{}, {"voice": "none"}])
def test_few_given_words_end_the_film_earlier_and_it_says_so(performer: Performer, wish: dict[str, Any]) -> None:
    given = {"topic": "our sale", "details": ["Everything must go.", "Only this weekend."], "exact": True, "duration_s": 60, **wish}
    output, children = performer.run("video.short", given)
    (film,) = made(children, "video.generate")
    assert 6 <= film.args["duration_s"] < 15 and "instead of 60 s" in output["summary"]
    assert made(children, "music.generate")[-1].args["duration_s"] == pytest.approx(film.args["duration_s"], abs=0.1)


def own(performer: Performer, asset_id: str, kind: str, **meta: Any) -> str:
    path = performer.folder / asset_id
    path.write_bytes(asset_id.encode())
    performer.known[asset_id] = AssetFile(asset_id, kind, str(path), f"{asset_id}.bin", "", meta)
    return asset_id


def test_own_pictures_music_and_voice_replace_the_made_ones(performer: Performer) -> None:
    pictures = [own(performer, f"ast_p{number}", "image") for number in range(3)]
    given = {**COFFEE, "pictures": pictures, "music_file": own(performer, "ast_song", "audio")}
    output, children = performer.run("video.short", given)
    (film,) = made(children, "video.generate")
    assert not made(children, "image.generate") and not made(children, "music.generate")
    assert film.args["music"] == "ast_song" and [scene["picture"] for scene in film.args["scenes"]] == sorted(
        scene["picture"] for scene in film.args["scenes"]
    )
    assert {scene["picture"] for scene in film.args["scenes"]} == set(pictures) and "your music" in output["summary"]
    voice = own(performer, "ast_voice", "audio", duration_s=17.0)
    output, children = performer.run("video.short", {**COFFEE, "voice_over": voice})
    (film,) = made(children, "video.generate")
    assert not made(children, "voice.speak") and film.args["voice_over"] == voice and film.args["duration_s"] == 17.0
    assert sum(scene["seconds"] for scene in film.args["scenes"]) == pytest.approx(17.0)


def test_without_a_voice_the_words_are_written(performer: Performer) -> None:
    output, children = performer.run("video.short", {**COFFEE, "voice": "none", "subtitle_languages": ["ru"]})
    (film,) = made(children, "video.generate")
    assert not made(children, "voice.speak") and made(children, "music.generate") and "nobody speaks" in output["summary"]
    assert film.args["subtitles"] == "plain" and film.args["duration_s"] == 20
    assert all(scene["text"] and scene["captions"]["ru"] and "narration" not in scene for scene in film.args["scenes"])
    assert sum(scene["seconds"] for scene in film.args["scenes"]) == pytest.approx(20)


@pytest.mark.parametrize("language", ["en", "th", "ru"])
def test_it_is_told_in_the_person_s_language(tmp_path: Path, jarvis_home: Path, language: str) -> None:
    topic = {"en": "coffee", "th": "กาแฟ", "ru": "кофе"}[language]
    output, children = Performer(tmp_path, language, stand_in).run("video.short", {"topic": topic, "duration_s": 20})
    letters = {"en": "abc", "th": "กขค", "ru": "абв"}[language]
    for said in (output["summary"], *(child.title for child in children)):
        assert any(min(letters) <= letter.lower() <= {"en": "z", "th": "ฮ", "ru": "я"}[language] for letter in said), said
    assert output["language"] == language


def test_subtitles_in_another_language_are_the_same_words(performer: Performer) -> None:
    wish = {"topic": "the history of coffee", "duration_s": 20, "subtitle_languages": ["th", "ru"]}
    output, children = performer.run("video.short", wish)
    (film,) = made(children, "video.generate")
    assert film.args["subtitle_language"] == "th"
    assert all(set(scene["captions"]) == {"th", "ru"} for scene in film.args["scenes"])
    assert "ประวัติศาสตร์" in film.args["scenes"][0]["captions"]["th"] and "история кофе" in film.args["scenes"][0]["captions"]["ru"].lower()
    assert "subtitles" not in output["warnings"]


def test_notes_stay_in_their_language_and_it_says_so(performer: Performer, tmp_path: Path) -> None:
    notes = tmp_path / "notes.md"
    notes.write_text(
        "Coffee came to Venice in 1615. The first coffeehouse in Vienna opened in 1685. Beethoven counted sixty beans for each cup. "
        "Bach wrote a cantata about coffee in 1734. Brazil has grown more coffee than any other country for over 150 years.",
        "utf-8",
    )
    performer.known["ast_notes"] = AssetFile("ast_notes", "text", str(notes), "notes.md")
    output, children = performer.run("video.short", {**COFFEE, "notes": ["ast_notes"], "subtitle_languages": ["th"]})
    (film,) = made(children, "video.generate")
    assert "subtitle_language" not in film.args and "language model" in output["summary"]
    assert any("Beethoven" in scene["text"] or "Vienna" in scene["text"] or "Brazil" in scene["text"] for scene in film.args["scenes"])


def test_the_estimate_covers_every_child(performer: Performer) -> None:
    tool = registry().get("video.short")
    args = {"topic": "coffee", "duration_s": 30}
    _, children = performer.run("video.short", args)
    tools = [registry().get(child.tool) for child in children]
    costs = [part.estimate(part.input.model_validate(child.args)) for part, child in zip(tools, children, strict=True)]
    assert tool.estimate(tool.input.model_validate(args)).seconds >= sum(cost.seconds for cost in costs) / 2


def test_a_seed_gives_another_short(performer: Performer) -> None:
    _, first = performer.run("video.short", COFFEE)
    _, second = performer.run("video.short", {**COFFEE, "seed": 1})
    assert zlib.crc32(str(first[0].output["scenes"]).encode()) != zlib.crc32(str(second[0].output["scenes"]).encode())
    assert made(first, "image.generate")[0].args["family"] != made(second, "image.generate")[0].args["family"]
