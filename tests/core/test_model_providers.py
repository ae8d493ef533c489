"""What every provider of chat models must do, each against an emulator of its own protocol (inherited contract)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from langchain_core.messages import AIMessage, HumanMessage, SystemMessage, ToolMessage

from core.errors import Overloaded, TooLarge, Unavailable
from core.models import Usage, chat, chat_model, choice, contract
from core.settings import settings
from tests.emulators.anthropic import Anthropic
from tests.emulators.mistral import Mistral
from tests.emulators.openai import OpenAI
from tests.emulators.scripted import Call, Emulator, Fault, Reply

FUNCTION = {"type": "function", "function": {"name": "paint", "description": "Paint", "parameters": {"type": "object", "properties": {}}}}
HELLO = [SystemMessage("Be brief."), HumanMessage("hello")]


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch, jarvis_home: Any) -> Iterator[pytest.MonkeyPatch]:
    monkeypatch.setattr(chat, "FIRST_WAIT_S", 0.02)
    settings.cache_clear()
    yield monkeypatch
    monkeypatch.undo()
    settings.cache_clear()
    choice._model.cache_clear()


class ProviderContract:
    """Inherited by each provider's tests."""

    label: str
    emulator: type[Any]
    prefix: str

    @pytest.fixture
    def server(self, environment: pytest.MonkeyPatch) -> Iterator[Any]:
        with self.emulator() as emulator:
            environment.setenv(f"{self.prefix}_API_KEY", emulator.key)
            environment.setenv(f"{self.prefix}_BASE_URL", emulator.url)
            yield emulator
            assert emulator.left == 0

    def test_text_calls_and_tokens_are_the_same_streamed_and_whole(self, server: Emulator) -> None:
        reply = Reply(text="One moment.", calls=[Call("paint", {"x": "ภาพ", "n": [1, 2]}), Call("paint", {"y": "кот"})])
        server.script(reply, reply)
        pieces: list[str] = []
        streamed = chat_model(self.label).ask(HELLO, functions=[FUNCTION], on_text=pieces.append)
        whole = chat_model(self.label).ask(HELLO, functions=[FUNCTION])
        for answer in (streamed, whole):
            assert answer.text == "One moment." == "".join(pieces)
            assert [(call.name, call.args) for call in answer.calls] == [("paint", {"x": "ภาพ", "n": [1, 2]}), ("paint", {"y": "кот"})]
            assert answer.finish == "tool_calls" and answer.usage.input_tokens > 0 and answer.usage.output_tokens > 0
        assert streamed.usage == whole.usage

    def test_a_plain_answer_stops_and_a_long_one_is_cut(self, server: Emulator) -> None:
        server.script(Reply(text="Hi."), Reply(text="So much", finish="length"))
        assert chat_model(self.label).ask(HELLO, on_text=lambda _: None).finish == "stop"
        assert chat_model(self.label).ask(HELLO, on_text=lambda _: None).finish == "length"

    def test_arguments_that_break_off_are_told_not_guessed(self, server: Emulator) -> None:
        server.script(Reply(calls=[Call("paint", '{"steps": [1, 2')], finish="length"))
        (call,) = chat_model(self.label).ask(HELLO, functions=[FUNCTION], on_text=lambda _: None).calls
        assert call.args is None and "JSON" in call.fault

    def test_calls_and_their_results_go_back(self, server: Emulator) -> None:
        """A correction names the call it is about, in a form this server takes."""
        calls = [{"id": "call_0123456789ab", "name": "paint", "args": {"x": 1}}, {"id": "call_ba9876543210", "name": "paint", "args": {}}]
        said = [*HELLO, AIMessage("", tool_calls=calls), *(ToolMessage("wrong", tool_call_id=call["id"]) for call in calls)]
        server.script(Reply(text="Understood."))
        assert chat_model(self.label).ask(said, functions=[FUNCTION]).text == "Understood."

    @pytest.mark.parametrize("fault", [Fault(500), Fault(503), Fault(429, retry_after="0"), Reply("lost", lost=True)])
    def test_passing_faults_are_retried(self, server: Emulator, fault: Fault | Reply) -> None:
        server.script(fault, fault, Reply(text="at last"))
        assert chat_model(self.label).ask(HELLO, on_text=lambda _: None).text == "at last"

    @pytest.mark.parametrize("cut", [{"cut_after": 4}, {"end_after": 4}, {"error_after": 4}])
    def test_a_stream_that_breaks_off_is_asked_again(self, server: Emulator, cut: dict[str, int]) -> None:
        server.script(Reply("One two three four.", **cut), Reply(text="One two three four five."))
        pieces: list[str] = []
        answer = chat_model(self.label).ask(HELLO, on_text=pieces.append)
        assert answer.text == "".join(pieces) == "One two three four five."

    def test_a_stream_that_breaks_off_inside_a_call_is_asked_again(self, server: Emulator) -> None:
        call = Call("paint", {"title": "a longer text", "steps": [1, 2, 3]})
        server.script(Reply(calls=[call], cut_after=1 if self.label.startswith("mistral") else 4), Reply(calls=[call]))
        answer = chat_model(self.label).ask(HELLO, functions=[FUNCTION], on_text=lambda _: None)
        assert [found.args for found in answer.calls] == [call.args] and len(server.requests) == 2

    def test_who_is_busy_for_long_says_how_long(self, server: Emulator) -> None:
        server.script(Fault(429, retry_after="90"))
        with pytest.raises(Overloaded, match="busy") as busy:
            chat_model(self.label).ask(HELLO)
        assert busy.value.details == {"retry_after_s": 90.0}

    def test_too_long_a_conversation(self, server: Any) -> None:
        server.context_tokens = 50
        for on_text in (None, lambda _: None):
            with pytest.raises(TooLarge, match="does not fit"):
                chat_model(self.label).ask([HumanMessage("word " * 500)], on_text=on_text)
        assert len(server.requests) == 2

    def test_a_wrong_key_names_its_setting(self, server: Any, environment: pytest.MonkeyPatch) -> None:
        environment.setenv(f"{self.prefix}_API_KEY", "wrong-key")
        settings.cache_clear()
        with pytest.raises(Unavailable) as error:
            chat_model(self.label).ask(HELLO)
        assert f"{self.prefix}_API_KEY" in str(error.value.hint)

    def test_an_unknown_model_names_its_setting(self, server: Any) -> None:
        with pytest.raises(Unavailable) as error:
            chat_model(self.label.split(":")[0] + ":nothing-9").ask(HELLO)
        assert "JARVIS_MODELS" in str(error.value.hint) and "nothing-9" in error.value.message

    def test_a_silent_server_is_given_up(self, server: Emulator, environment: pytest.MonkeyPatch) -> None:
        environment.setattr(contract, "SILENCE_S", 0.3)
        server.script(Reply(text="late", first_pause_s=2))
        with pytest.raises(Unavailable, match="did not answer in time"):
            chat_model(self.label).ask(HELLO, on_text=lambda _: None)

    def test_nobody_listens(self, environment: pytest.MonkeyPatch) -> None:
        environment.setenv(f"{self.prefix}_BASE_URL", "http://127.0.0.1:9/v1")
        environment.setenv(f"{self.prefix}_API_KEY", "k")
        with pytest.raises(Unavailable, match="cannot be reached"):
            chat_model(self.label).ask(HELLO)

    def test_tokens_of_failed_tries_count(self, server: Emulator) -> None:
        used: list[Usage] = []
        server.script(Fault(500), Reply(text="One two", end_after=3), Reply(text="One two three"))
        answer = chat_model(self.label).ask(HELLO, on_text=lambda _: None, on_usage=used.append)
        assert sum(used, Usage()) == answer.usage and answer.usage.output_tokens > 0


class TestOpenAI(ProviderContract):
    label, emulator, prefix = "openai:gpt-5.4-mini", OpenAI, "OPENAI"


class TestAnthropic(ProviderContract):
    label, emulator, prefix = "anthropic:claude-sonnet-5-5", Anthropic, "ANTHROPIC"

    def test_it_is_overloaded(self, server: Emulator) -> None:
        server.script(*[Fault(529)] * 3)
        with pytest.raises(Overloaded, match="Overloaded"):
            chat_model(self.label).ask(HELLO)

    def test_an_account_without_credit(self, server: Emulator) -> None:
        server.script(Fault(400, message="Your credit balance is too low to access the Anthropic API."))
        with pytest.raises(Unavailable) as error:
            chat_model(self.label).ask(HELLO)
        assert "credit" in str(error.value.hint)

    def test_a_refusal_is_a_filtered_answer(self, server: Emulator) -> None:
        server.script(Reply(refusal="I can't help with that."))
        assert chat_model(self.label).ask(HELLO, on_text=lambda _: None).finish == "content_filter"


class TestMistral(ProviderContract):
    label, emulator, prefix = "mistral:mistral-medium-latest", Mistral, "MISTRAL"


def test_a_package_that_is_not_installed_is_named(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("MISTRAL_API_KEY", "k")
    environment.setattr(choice.importlib.util, "find_spec", lambda _: None)
    with pytest.raises(Unavailable, match="langchain-mistralai") as error:
        chat_model("mistral:mistral-medium-latest")
    assert "jarvis-studio[mistral]" in str(error.value.hint)
