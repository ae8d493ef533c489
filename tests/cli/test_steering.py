"""Steering from the terminal: approving, changing, stopping, going on, permissions and budgets, in the person's language."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest
from rich.console import Console

from cli.blocks import step_block
from cli.progress import StepProgress
from cli.spoken import BOOK
from graphs.views import StepStatus

Run = Callable[..., subprocess.CompletedProcess[str]]
ANNOUNCE = ("chat", 'announce "hi" to the world')


def newest(jarvis: Run) -> dict[str, str]:
    return json.loads(jarvis("runs", "list", "--limit", "1", "--json").stdout)[0]


def test_what_is_asked_is_approved_and_turned_down_by_its_last_run(jarvis: Run, tmp_path: Path) -> None:
    while jarvis("runs", "reject").returncode == 0:  # what other tests have left waiting
        continue
    asked = jarvis(*ANNOUNCE, cwd=tmp_path)
    assert asked.returncode == 3 and "Your approval is needed" in asked.stdout and "jarvis runs approve" in asked.stderr
    assert jarvis("chat", "hello", cwd=tmp_path).returncode == 0  # a run too, and the last one: `last` means the one that asks
    done = jarvis("runs", "approve", cwd=tmp_path)
    assert done.returncode == 0 and "Approved:" in done.stdout and "Announced: hi" in done.stdout, done.stdout + done.stderr
    assert jarvis(*ANNOUNCE, cwd=tmp_path).returncode == 3
    assert "Turned down:" in jarvis("runs", "reject").stdout
    none = jarvis("runs", "approve")
    assert none.returncode == 2 and "No run waits for an approval" in none.stderr and "jarvis runs" in none.stderr


def test_a_run_that_asks_is_changed_stopped_and_taken_up_again(jarvis: Run, tmp_path: Path) -> None:
    thread = "announce “one” to the world".replace("“", '"').replace("”", '"')
    assert jarvis("chat", thread, cwd=tmp_path).returncode == 3
    changed = jarvis("runs", "amend", "last", "only the first five", cwd=tmp_path)
    assert changed.returncode == 3, changed.stdout + changed.stderr
    assert "Stopped." in jarvis("runs", "cancel").stdout
    nothing = jarvis("runs", "cancel")
    assert nothing.returncode == 2 and "Nothing is running" in nothing.stderr
    again = jarvis("continue", cwd=tmp_path)
    assert again.returncode == 3 and "jarvis runs approve" in again.stderr, again.stdout + again.stderr
    assert "Turned down:" in jarvis("runs", "reject").stdout


@pytest.mark.parametrize(
    ("words", "asked", "stopped"),
    [
        ('объяви "привет" всему миру', "Нужно ваше разрешение", "Остановлено"),
        ('ประกาศ "สวัสดี" ให้โลกรู้', "ต้องขออนุญาตจากคุณ", "หยุดแล้ว"),
    ],
)
def test_it_speaks_the_language_it_was_spoken_to(jarvis: Run, tmp_path: Path, words: str, asked: str, stopped: str) -> None:
    done = jarvis("chat", words, cwd=tmp_path)
    assert done.returncode == 3 and asked in done.stdout, done.stdout + done.stderr
    assert stopped in jarvis("runs", "cancel").stdout


def test_permissions_and_budgets(jarvis: Run, tmp_path: Path) -> None:
    assert "JARVIS asks before" in jarvis("permissions").stdout and "спрашивает" in jarvis("permissions", LANG="ru_RU.UTF-8").stdout
    wrong = jarvis("permissions", "give", "fly")
    assert wrong.returncode == 2 and "“fly” cannot be allowed" in wrong.stderr and "spend, publish or delete" in wrong.stderr
    given = jarvis("permissions", "give", "publish", "--tool", "demo.announce").stdout
    assert "publishes by demo.announce without asking" in given
    assert jarvis(*ANNOUNCE, cwd=tmp_path).returncode == 0
    assert "asks about it again" in jarvis("permissions", "revoke", given.split()[0]).stdout
    assert "$5.00 a day" in jarvis("budget", "--day", "5").stdout and "в день" in jarvis("budget", LANG="ru_RU.UTF-8").stdout
    assert "There is no limit" in jarvis("budget", "--day", "none").stdout
    wrong = jarvis("budget", "--day", "five")
    assert wrong.returncode == 2 and "“five” is not an amount" in wrong.stderr


def test_a_conversation_tells_at_once_what_is_being_done(jarvis: Run, tmp_path: Path) -> None:
    assert jarvis(*ANNOUNCE, cwd=tmp_path).returncode == 3
    told = jarvis("chat", "--thread", "last", "что ты делаешь?", cwd=tmp_path)
    assert told.returncode == 0 and "Жду вашего «да» или «нет»" in told.stdout, told.stdout + told.stderr
    assert jarvis("runs", "cancel").returncode == 0


def test_every_language_says_everything() -> None:
    assert {tuple(sorted(forms)) for forms in BOOK.sentences().values()} == {("en", "ru", "th")}


@pytest.mark.parametrize("status", get_args(StepStatus))
@pytest.mark.parametrize("language", ["en", "th", "ru"])
def test_a_step_can_be_shown_whatever_its_state(status: str, language: str) -> None:
    console = Console(width=80, color_system=None)
    with console.capture() as shown:
        console.print(step_block(StepProgress("a", title="Draw it", status=status), language))
    assert "Draw it" in shown.get()


@pytest.mark.parametrize(
    ("words", "told"), [('announce "hi" to the world', "“yes”"), ('объяви "привет" всему миру', "«да»"), ('ประกาศ "สวัสดี" ให้โลกรู้', "“ตกลง”")]
)
def test_a_person_is_told_that_a_plain_yes_will_do(words: str, told: str, jarvis: Run, tmp_path: Path) -> None:
    asked = jarvis("chat", words, cwd=tmp_path)
    assert asked.returncode == 3 and told in asked.stderr and "jarvis runs approve" in asked.stderr
    done = jarvis("chat", told.strip("“”«»"), cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
