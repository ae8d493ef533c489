"""What people really send: broken, odd and mislabelled files, strange names, wrong arguments.

Either it works, or a sentence says what happened and what to do; and nothing half-done stays behind.
"""

from __future__ import annotations

import os
import re
import shutil

import numpy as np
import pytest
from PIL import Image

from media import ffmpeg
from media.probe import probe
from tests.acceptance.attempts import Sent, awkward_place, clear, count_assets, ended, jarvis, left_in_tmp, refused, run_tool, upload

VERTICAL = {"type": "reframe", "aspect": "9:16"}
FASTER = {"type": "speed", "factor": 2}
SILENCES = {"type": "cut_silence"}


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    with awkward_place(tmp_path_factory.mktemp("bad-input")) as place:
        yield place


@pytest.fixture(scope="module")
def sent(place):
    return Sent(place)


# Files ---------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "status", "words"),
    [
        ("cut-in-pictures.mp4", 415, ["was cut off", "send the file again"]),
        ("cut-before-index.mp4", 415, ["damaged or was cut off", "send it again"]),
        ("noise.mp4", 415, ["of a kind JARVIS does not know", "Send a picture"]),
        ("empty.mp4", 415, ["is empty (0 bytes)", "Send the file again"]),
        ("picture.mp4", 415, ["holds a picture", "proper name"]),
        ("text.mp4", 415, ["holds text", "proper name"]),
        ("video.jpg", 415, ["holds sound or video", "proper name"]),
        ("four-hours.mp4", 413, ["4.0 hours", "3 hours", "JARVIS_MAX_MEDIA_HOURS"]),
        ("wide.png", 413, ["13000x13000", "JARVIS_MAX_PIXELS"]),
        ("bomb.png", 413, ["megapixels", "Scale it down"]),
        ("bomb.gif", 413, ["megapixels", "Scale it down"]),
        ("bomb.webp", 413, ["megapixels", "Scale it down"]),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_by_its_name(place, name, status, words):
    stack, clips = place
    before = count_assets(stack)
    refused(upload(stack, name, (clips / name).read_bytes()), status, name, *words)
    assert count_assets(stack) == before and not left_in_tmp(stack)


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../etc/passwd.txt", "passwd.txt"),
        ("..\\..\\boot.txt", "boot.txt"),
        ("/etc/motd.txt", "motd.txt"),
        ("😀🎬 clip.txt", "😀🎬 clip.txt"),
        ("a\u202etxt.4pm.txt", "atxt.4pm.txt"),
        ("คลิปของฉัน.txt", "คลิปของฉัน.txt"),
        ("-rf.txt", "rf.txt"),
        ("two\nlines.txt", "two lines.txt"),
        ('say "hi".txt', "say _hi_.txt"),
        ("..", "file"),
    ],
)
def test_a_name_is_kept_as_far_as_it_is_safe(place, name, kept):
    stack, _ = place
    answer = upload(stack, name, f"words of {name}".encode())
    assert answer.status_code == 201 and answer.json()["filename"] == kept
    content = stack.http.get(f"/api/assets/{answer.json()['id']}/content?download=true")
    assert content.status_code == 200 and "\n" not in content.headers["content-disposition"]


def test_a_very_long_name_is_shortened_and_keeps_its_ending(place):
    stack, _ = place
    name = upload(stack, "ก" * 300 + ".txt", b"words").json()["filename"]
    assert name.endswith("ก.txt") and len(name.encode()) <= 255


@pytest.mark.parametrize("name", ["-rf.mp4", "😀 a\u202eb.mp4", "line\nbreak.mp4", "x" * 240 + ".mp4"])
def test_a_clip_of_any_name_is_edited_by_the_command(place, name):
    _, clips = place
    shutil.copy(clips / "short.mp4", clips / name)
    done = jarvis(place, "run", "video.edit", f"--video=./{name}", "--operations", "reframe", "--json")
    assert done.returncode == 2 and "aspect" in done.stderr  # refused for its argument, not for its name
    done = jarvis(place, "chat", "make it vertical", f"--attach=./{name}", "--out", "made")
    assert done.returncode == 0, done.stdout + done.stderr
    assert all(path.suffix == ".mp4" and "\n" not in path.name for path in (clips / "made").iterdir())
    (clips / name).unlink()


# Clips that are odd, but clips ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "operations", "shape"),
    [
        ("silent.mp4", [VERTICAL, {"type": "clean_audio"}], "tall"),
        ("no-sound.mp4", [VERTICAL], "tall"),
        ("odd.mkv", [VERTICAL], "tall"),
        ("odd.mkv", [FASTER], "wide"),
        ("short.mp4", [SILENCES, VERTICAL], "tall"),
        ("one-frame.mp4", [VERTICAL], "tall"),
        ("one-frame.mp4", [{"type": "speed", "factor": 8}], "wide"),
        ("uneven.mkv", [FASTER], "wide"),
        ("corrupt.mp4", [FASTER], "wide"),
    ],
)
def test_an_odd_clip_is_edited(place, sent, name, operations, shape):
    stack, _ = place
    run = ended(stack, run_tool(stack, "/api/video/edit", video=sent(name), operations=operations))
    assert run["status"] == "done", run["error"]
    outputs, (result,) = run["steps"][0]["outputs"], run["assets"]
    meta = result["meta"]
    assert meta["width_px"] % 2 == 0 and meta["height_px"] % 2 == 0 and meta["inspected"]
    assert (meta["height_px"] > meta["width_px"]) == (shape == "tall")
    assert meta["duration_s"] == pytest.approx(outputs["duration_s"], abs=0.1)
    clear(outputs["summary"])
    assert ("damaged" in outputs["summary"]) == (name == "corrupt.mp4"), "a harmed result says so, and no other"


@pytest.mark.parametrize(("name", "white"), [("turned-90.mp4", "below"), ("turned-270.mp4", "above")])
@pytest.mark.parametrize("operation", [FASTER, {"type": "reframe", "aspect": "1:1"}])
def test_a_clip_on_its_side_comes_out_upright(place, sent, tmp_path, name, white, operation):
    stack, _ = place
    run = ended(stack, run_tool(stack, "/api/video/edit", video=sent(name), operations=[operation]))
    assert run["status"] == "done", run["error"]
    made, grey = tmp_path / "made.mp4", tmp_path / "grey.png"
    made.write_bytes(stack.http.get(run["assets"][0]["url"]).content)
    ffmpeg.run(["-i", str(made), "-frames:v", "1", "-pix_fmt", "gray", str(grey)])
    picture = np.asarray(Image.open(grey))
    assert probe(made).rotation_deg == 0 and picture.shape[0] >= picture.shape[1]
    middle = len(picture) // 2
    found = "above" if picture[:middle].mean() > picture[middle:].mean() + 20 else "below"
    assert found == white


@pytest.mark.parametrize(
    ("name", "operations", "words"),
    [
        ("no-sound.mp4", [SILENCES], ["no-sound.mp4 has no sound", "trim it by time"]),
        ("silent.mp4", [SILENCES], ["silent from beginning to end", "Check the recording's sound"]),
        ("good.mp4", [{"type": "trim", "start_s": 100}], ["the clip is 2.0 s long", "Give times inside it"]),
    ],
)
def test_what_a_clip_cannot_have_is_told(place, sent, name, operations, words):
    stack, _ = place
    run = ended(stack, run_tool(stack, "/api/video/edit", video=sent(name), operations=operations))
    said = clear(f"{run['error']['message']} {run['error'].get('hint', '')}")
    assert run["status"] == "failed" and not run["assets"] and not left_in_tmp(stack)
    assert all(word in said for word in words), said


def test_a_trim_past_the_end_keeps_what_there_is_and_says_so(place, sent):
    stack, _ = place
    run = ended(stack, run_tool(stack, "/api/video/edit", video=sent("good.mp4"), operations=[{"type": "trim", "start_s": 1, "end_s": 99}]))
    assert run["status"] == "done" and "only 2.0 s long" in run["steps"][0]["outputs"]["summary"]


# Arguments -----------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("operations", "words"),
    [
        ([{"type": "explode"}], ["there is no 'explode'", "cut_silence"]),
        ([{"type": "speed", "factor": 0}], ["factor: must be at least 0.25"]),
        ([{"type": "speed", "factor": 1000}], ["factor: must be at most 8"]),
        ([{"type": "speed", "factor": "quick"}], ["factor: must be a number"]),
        ([{"type": "speed"}], ["factor is missing"]),
        ([{"type": "speed", "factor": 2, "wings": 1}], ["wings is not an argument"]),
        ([{"type": "reframe", "aspect": "3:7"}], ["aspect: must be '9:16'"]),
        ([{"type": "trim", "start_s": 2, "end_s": 1}], ["must come after the start"]),
        ([{}], ["operations.0: needs a 'type'"]),
        (["x"], ["must be a JSON object"]),
        ([], ["needs at least 1"]),
        ("speed", ["operations: must be a list"]),
    ],
)
def test_a_wrong_argument_is_named_in_plain_words(place, sent, operations, words):
    stack, _ = place
    refused(stack.http.post("/api/video/edit", json={"video": sent("good.mp4"), "operations": operations}), 422, *words)


@pytest.mark.parametrize(
    ("video", "words"),
    [("ast_nope", ["there is no asset ast_nope", "jarvis assets"]), ("/etc/passwd", ["there is no asset"]), (17, ["asset id"])],
)
def test_an_unknown_asset_is_said_to_be_unknown(place, video, words):
    stack, _ = place
    refused(stack.http.post("/api/video/edit", json={"video": video, "operations": [VERTICAL]}), 422, *words)


@pytest.mark.parametrize(("name", "kind"), [("sound.mp3", "audio"), ("real.png", "image"), ("note.txt", "text")])
def test_another_kind_of_asset_is_said_to_be_one(place, sent, name, kind):
    stack, _ = place
    body = {"video": sent(name), "operations": [VERTICAL]}
    refused(stack.http.post("/api/video/edit", json=body), 422, f"{name} is {kind}, but video is needed")


def test_an_unknown_tool_brings_the_nearest(place):
    stack, _ = place
    refused(stack.http.get("/api/tools/video.edti"), 404, "Did you mean video.edit?")


# The command ---------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["chat", "make it vertical", "--attach", "god.mp4"], 2, ["There is no file god.mp4", "Did you mean good.mp4?"]),
        (["chat", "make it vertical", "--attach", "."], 2, ["is a folder"]),
        (["chat", "make it vertical", "--attach", "/dev/zero"], 2, ["is not an ordinary file"]),
        (["chat", "make it vertical", "--attach", "empty.mp4"], 2, ["is empty (0 bytes)"]),
        (["chat", "make it vertical", "--attach", "cut-in-pictures.mp4"], 2, ["cut-in-pictures.mp4 was cut off"]),
        (["chat", "make it vertical", "--attach", "sound.mp3"], 3, ["sound.mp3", "Which video"]),
        (["chat", "cut the silences out", "--attach", "no-sound.mp4"], 1, ["no-sound.mp4 has no sound"]),
        (["chat", "hello", *["--attach", "note.txt"] * 101], 2, ["101 files are too many", "100"]),
        (["chat", " "], 2, ["nothing to say"]),
        (["run", "video.edti"], 2, ["There is no tool video.edti", "Did you mean video.edit?"]),
        (["run", "video.edit", "--operations", "cut_silence"], 2, ["needs --video"]),
        (["run", "video.edit", "--video", "good.mp4", "--operations", '{"type":"speed","factor":0}'], 2, ["must be at least 0.25"]),
        (["run", "video.edit", "--video", "good.mp4", "--operations", "explode"], 2, ["does not take 'explode'", "cut_silence"]),
        (["run", "video.edit", "--video", "ast_nope", "--operations", "cut_silence"], 2, ["no asset ast_nope"]),
        (["serve"], 1, ["already running", "jarvis stop"]),
    ],
)
def test_the_command_says_what_is_wrong(place, words, code, said):
    stack, _ = place
    before = count_assets(stack)
    done = jarvis(place, *words)
    shown = clear(re.sub(r"thr_\w+|ast_nope", "", done.stdout + done.stderr)) + done.stderr
    assert done.returncode == code, shown
    assert all(part in shown for part in said), shown
    assert count_assets(stack) == before + (code in (1, 3) and "--attach" in words), "what is refused leaves no file behind"


def test_what_cannot_be_read_is_not_waited_for(place):
    _, clips = place
    os.mkfifo(clips / "pipe.mp4")
    done = jarvis(place, "chat", "make it vertical", "--attach", "pipe.mp4")
    assert done.returncode == 2 and "is not an ordinary file" in done.stderr


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything, so a forbidden file cannot be made")
def test_what_may_not_be_read_is_named(place):
    _, clips = place
    (clips / "secret.mp4").write_bytes(b"x")
    (clips / "secret.mp4").chmod(0)
    done = jarvis(place, "chat", "make it vertical", "--attach", "secret.mp4")
    assert done.returncode == 2 and "You may not read" in done.stderr


def test_the_same_file_twice_is_one_file(place):
    stack, _ = place
    before = count_assets(stack)
    done = jarvis(place, "plan", "make it vertical", "--attach", "good.mp4", "--attach", "../clips/good.mp4", "--json")
    assert done.returncode == 0 and done.stdout.count('"tool": "video.edit"') == 1 and count_assets(stack) == before + 1


def test_a_message_of_a_megabyte_is_refused_everywhere(place):
    stack, _ = place
    done = jarvis(place, "chat", "-", "--attach", "good.mp4", given="word " * 200_000)
    assert done.returncode == 2 and "longer than 100000 characters" in done.stderr and "attach it" in done.stderr
    thread = stack.post("/api/threads", {})["id"]
    refused(stack.http.post(f"/api/threads/{thread}/messages", json={"text": "a" * 1_000_000}), 422, "at most 100000 characters")
    refused(stack.http.post(f"/api/threads/{thread}/messages", json={"text": "a" * 3_000_000}), 413, "larger than 2 MB")
    refused(stack.http.post(f"/api/threads/{thread}/messages", json={"text": " \n"}), 422, "the message is empty")
    refused(stack.http.post(f"/api/threads/{thread}/messages", json={"text": "a", "attachments": ["ast_x"] * 101}), 422, "at most 100")
    refused(stack.http.post(f"/api/threads/{thread}/messages", json={"text": "a", "attachments": ["ast_x"]}), 404, "no asset ast_x")
    assert not stack.get(f"/api/threads/{thread}/messages")["items"]
