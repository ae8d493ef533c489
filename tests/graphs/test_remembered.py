"""What memory adds to a run: a client's rules where the run's wish names that client, or the wish before it where another is asked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.database import transaction
from core.ids import new_id
from graphs.remembered import as_always, wished
from memory import shelf
from memory.shelf import NewMemory
from memory.tables import User
from memory.threads import add_message, create_thread, list_messages
from memory.whom import key_of, slot_of
from tools.catalogue import house_tools
from tools.plan import Plan, Step
from tools.registry import registry


@pytest.fixture
def person(database: Path) -> str:
    user = new_id("usr")
    with transaction() as session:
        session.add(User(id=user, name=user, timezone="UTC"))
        session.flush()
        for name, voice in (("dental clinic", "female"), ("Sunny Cafe", "male")):
            rule = NewMemory(f"for {name} always a {voice} voice", "preference", slot=slot_of("voice", key_of(name)), value=voice)
            shelf.add(session, user, [rule])
    return user


def voice_of(person: str, said: str, topic: str = "tea") -> str | None:
    plan = Plan(steps=[Step(id="a", tool="video.short", title="A short", args={"topic": topic})])
    with transaction() as session:
        return as_always(session, person, plan, house_tools(registry()), "en", said).steps[0].args.get("voice")


def test_a_clients_rule_is_for_what_is_made_for_them(person: str) -> None:
    assert voice_of(person, "a short for the dental clinic about tea") == "female"
    assert voice_of(person, "a short for Sunny Cafe about tea") == "male"
    assert voice_of(person, "a short about tea") is None
    assert voice_of(person, "a short about tea", topic="tea at Sunny Cafe") == "male"
    assert voice_of(person, "one for Sunny Cafe and one for the dental clinic") is None
    assert voice_of(person, "one for Sunny Cafe and one for the dental clinic", topic="opening of the dental clinic") == "female"


def test_another_one_is_for_whom_the_one_before_it_was(person: str) -> None:
    with transaction() as session:
        thread = create_thread(session, person)
        wishes = ["a short for the dental clinic about tea", "another one about braces", "and one about gums"]
        for text in (*wishes, "now another for Sunny Cafe", "a short about cats"):
            add_message(session, thread, "user", text)
            session.flush()
        said = {row.text: wished(session, thread.id, row.id) for row in list_messages(session, thread.id)}
    assert voice_of(person, said["another one about braces"]) == "female"
    assert voice_of(person, said["and one about gums"]) == "female"
    assert voice_of(person, said["now another for Sunny Cafe"]) == "male"
    assert voice_of(person, said["a short about cats"]) is None
