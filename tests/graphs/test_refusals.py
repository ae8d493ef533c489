"""What is said while a deletion is asked about: nothing but a yes deletes."""

from __future__ import annotations

import pytest

from agent.steering.reading import says_no
from core.database import transaction
from memory.recall import recall
from tests.graphs.test_steering import Talk, language_model, person, planner, talk  # noqa: F401 - fixtures


def kept(talk: Talk) -> list[str]:  # noqa: F811
    with transaction() as session:
        return [hit.text for hit in recall(session, talk.user_id, "shop", 10)]


@pytest.mark.parametrize("words", ["не, стой, не удаляй ничего", "нет, не удаляй", "don't delete anything", "อย่าลบ", "lol no"])
def test_a_refusal_in_many_words_deletes_nothing(talk: Talk, words: str) -> None:  # noqa: F811
    talk.say("remember that my shop is called Moon Bakery")
    talk.work()
    asked = talk.say("forget my shop")
    talk.think()
    assert talk.run(asked.id).status == "approving"
    assert talk.say(words).heard == "rejected"
    talk.say("ok")
    talk.work()
    assert any("Moon Bakery" in text for text in kept(talk))


def test_anything_else_puts_a_deletion_off_and_is_done_itself(talk: Talk) -> None:  # noqa: F811
    talk.say("remember that my shop is called Moon Bakery")
    talk.work()
    asked = talk.say("forget my shop")
    talk.think()
    other = talk.say("what do you remember about me?")
    talk.work()
    assert other.id != asked.id and talk.run(asked.id).status == "done" and talk.run(other.id).status == "done"
    talk.say("ok")
    talk.work()
    assert any("Moon Bakery" in text for text in kept(talk))


def test_a_wish_is_no_refusal() -> None:
    assert not says_no("without music please, and post it on instagram tomorrow at nine in the morning as we said")
    assert says_no("нет, лучше не надо") and not says_no("сделай синий")
