"""The example in CONTRIBUTING is a tool as it stands: dropped in, it is found, understood and does its work."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
EXAMPLE = re.compile(r"takes the next block.*?-->\n```python\n(?P<source>.*?)```", re.DOTALL)

# In a process of its own: what it discovers must not stay in this one.
USE_IT = """
import json, sys
from pathlib import Path

from agent.contract import Request
from agent.local.planner import LocalPlanner
from core.errors import ToolRetry
from media import ffmpeg
from tools.contract import Video
from tools.executor import AssetFile, Call, execute
from tools.registry import registry


class Quiet:
    def progress(self, fraction, note): ...
    def provider_changed(self, capability, used, reason): ...
    def cancelled(self): return False


folder = Path(sys.argv[1])
clip = folder / "clip.mp4"
ffmpeg.run(["-f", "lavfi", "-i", "testsrc2=size=320x180:rate=25:duration=2", "-pix_fmt", "yuv420p", ffmpeg.file_url(clip)])


def use(at_s):
    own = folder / f"step-{at_s}"
    own.mkdir()
    file = AssetFile("ast_clip", "video", str(clip), "clip.mp4")
    call = Call("video.still", {"video": "ast_clip", "at_s": at_s}, {"ast_clip": file}, str(own), "stp_1", "usr_1", "thr_1")
    return execute(call, Quiet())


request = Request(text="take a still at 1 seconds", attachments=[Video("$attachment.1", filename="clip.mp4", meta={"duration_s": 2.0})])
plan = LocalPlanner().plan(request, list(registry().tools.values()), lambda _: None)
outcome = use(1)
try:
    use(60)
    refused = ""
except ToolRetry as error:
    refused = error.message
print(json.dumps({
    "steps": [[step.tool, step.args] for step in plan.steps],
    "saved": [[saved.kind, Path(saved.path).read_bytes()[:4].hex()] for saved in outcome.saved],
    "refused": refused,
}))
"""


@pytest.fixture(scope="module")
def used(tmp_path_factory: pytest.TempPathFactory, jarvis_home: Path) -> dict[str, object]:
    """What came of using the example."""
    match = EXAMPLE.search((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"))
    assert match, "CONTRIBUTING.md has no example marked for this test"
    packages, work = tmp_path_factory.mktemp("packages"), tmp_path_factory.mktemp("work")
    domain = packages / "newcomer" / "video"
    domain.mkdir(parents=True)
    for folder in (domain.parent, domain):
        (folder / "__init__.py").write_text("")
    (domain / "still.py").write_text(match["source"], encoding="utf-8")
    env = {**os.environ, "PYTHONPATH": f"{packages}{os.pathsep}{ROOT}", "JARVIS_TOOL_PACKAGES": '["newcomer"]'}
    done = subprocess.run(
        [sys.executable, "-P", "-c", USE_IT, str(work)], env=env, cwd=work, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_the_local_planner_understands_it(used: dict[str, object]) -> None:
    assert used["steps"] == [["video.still", {"video": "$attachment.1", "at_s": 1.0}]]


def test_it_makes_a_picture(used: dict[str, object]) -> None:
    assert used["saved"] == [["image", b"\x89PNG".hex()]]


def test_it_says_what_to_change(used: dict[str, object]) -> None:
    assert used["refused"] == "the video is over before 60 s"
