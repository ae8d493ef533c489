"""What the vendor refuses, with its words: keys, options, tool schemas, message order. Raises Refused.

Texts as the API answers them (platform.openai.com/docs/guides/error-codes; the dangling call and tool order texts are seen word for word
in the vendor's community forum and client issue trackers).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError


class Refused(Exception):
    """The request is answered with an error object."""

    def __init__(
        self, status: int, message: str, *, kind: str = "invalid_request_error", param: str | None = None, code: str | None = None
    ) -> None:
        super().__init__(message)
        self.status = status
        self.error = {"message": message, "type": kind, "param": param, "code": code}


def _empty(what: str, param: str) -> Refused:
    message = f"Invalid '{what}': empty array. Expected an array with minimum length 1, but got an empty array instead."
    return Refused(400, message, param=param, code="empty_array")


def _too_long(what: str, kind: str, limit: int, length: int) -> Refused:
    message = f"Invalid '{what}': {kind} too long. Expected {'an' if kind == 'array' else 'a'} {kind} with maximum length {limit}, but got "
    message += f"{'an' if kind == 'array' else 'a'} {kind} with length {length} instead."
    return Refused(400, message, param=what, code=f"{kind}_above_max_length")


def _missing(what: str) -> Refused:
    return Refused(400, f"Missing required parameter: '{what}'.", param=what, code="missing_required_parameter")


def _bad_name(what: str) -> Refused:
    pattern = "^[a-zA-Z0-9_-]+$"
    message = f"Invalid '{what}': string does not match pattern. Expected a string that matches the pattern '{pattern}'."
    return Refused(400, message, param=what, code="invalid_value")


def authorise(header: str, key: str) -> None:
    """Raises Refused (401) unless the Authorization header carries the key."""
    given = header.removeprefix("Bearer ").strip()
    if not given:
        raise Refused(401, "You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer "
                           "auth (i.e. Authorization: Bearer YOUR_KEY).")  # fmt: skip
    if given != key:
        masked = given[:8] + "*" * max(0, len(given) - 12) + given[-4:] if len(given) > 12 else given
        raise Refused(401, f"Incorrect API key provided: {masked}. You can find your API key at https://platform.openai.com/account/api-keys.",
                      code="invalid_api_key")  # fmt: skip


def tokens_of(body: dict[str, Any]) -> int:
    """Tokens of a request, at four characters each."""
    return len(json.dumps([body["messages"], body.get("tools", [])], ensure_ascii=False)) // 4


_KNOWN = {
    "model", "messages", "tools", "tool_choice", "parallel_tool_calls", "stream", "stream_options", "temperature", "top_p", "n", "stop",
    "seed", "max_tokens", "max_completion_tokens", "presence_penalty", "frequency_penalty", "logit_bias", "logprobs", "top_logprobs",
    "response_format", "user", "metadata", "store", "service_tier", "reasoning_effort", "verbosity", "modalities", "prediction",
    "safety_identifier", "prompt_cache_key",
}  # fmt: skip
_ROLES = ("system", "assistant", "user", "function", "tool", "developer")
_FUNCTION_NAME = re.compile(r"^[a-zA-Z0-9_-]+$")


def validate(body: dict[str, Any], models: tuple[str, ...], context_tokens: int) -> None:
    """Raises Refused where the vendor would refuse."""
    if unknown := sorted(set(body) - _KNOWN):
        raise Refused(400, f"Unrecognized request argument supplied: {unknown[0]}")
    if not isinstance(body.get("model"), str) or not body["model"]:
        raise Refused(400, "you must provide a model parameter")
    if body["model"] not in models:
        raise Refused(404, f"The model `{body['model']}` does not exist or you do not have access to it.", code="model_not_found")
    _validate_options(body)
    _validate_tools(body.get("tools"))
    _validate_messages(body.get("messages"))
    if (tokens := tokens_of(body)) > context_tokens:
        message = f"This model's maximum context length is {context_tokens} tokens. However, your messages resulted in {tokens} tokens. "
        message += "Please reduce the length of the messages."
        raise Refused(400, message, param="messages", code="context_length_exceeded")


def _validate_options(body: dict[str, Any]) -> None:
    if body.get("stream_options") is not None and not body.get("stream"):
        raise Refused(400, "The 'stream_options' parameter is only allowed when 'stream' is enabled.", param="stream_options")
    for name in ("parallel_tool_calls", "tool_choice"):
        if body.get(name) is not None and not body.get("tools"):
            raise Refused(400, f"Invalid value for '{name}': '{name}' is only allowed when 'tools' are specified.", param=name)
    if body.get("temperature") not in (None, 1) and re.match(r"gpt-5|o\d", body["model"]):
        raise Refused(400, f"Unsupported value: 'temperature' does not support {body['temperature']} with this model. Only the default (1) "
                           "value is supported.", param="temperature", code="unsupported_value")  # fmt: skip


def _validate_tools(tools: Any) -> None:
    if tools is None:
        return
    if not isinstance(tools, list) or not tools:
        raise _empty("tools", "tools")
    if len(tools) > 128:
        raise _too_long("tools", "array", 128, len(tools))
    for index, tool in enumerate(tools):
        if tool.get("type") != "function" or not isinstance(tool.get("function"), dict):
            raise _missing(f"tools[{index}].function")
        _validate_function(tool["function"], f"tools[{index}].function")


def _validate_function(function: dict[str, Any], where: str) -> None:
    name = str(function.get("name") or "")
    if not _FUNCTION_NAME.match(name):
        raise _bad_name(f"{where}.name")
    for part, limit in (("name", 64), ("description", 1024)):
        if len(text := str(function.get(part) or "")) > limit:
            raise _too_long(f"{where}.{part}", "string", limit, len(text))
    schema = function.get("parameters")
    if schema is None:
        return
    if not isinstance(schema, dict) or schema.get("type") != "object":
        kind = f'"{schema.get("type")}"' if isinstance(schema, dict) else '"None"'
        raise Refused(400, f"Invalid schema for function '{name}': schema must be a JSON Schema of 'type: \"object\"', got 'type: {kind}'.",
                      param=f"{where}.parameters", code="invalid_function_parameters")  # fmt: skip
    try:
        Draft202012Validator.check_schema(schema)
        for ref in _refs(schema):
            _resolve(schema, ref)
    except (SchemaError, KeyError) as error:
        raise Refused(400, f"Invalid schema for function '{name}': {error} is not valid under any of the given schemas.",
                      param=f"{where}.parameters", code="invalid_function_parameters") from error  # fmt: skip


def _refs(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        for value in node.values():
            yield from _refs(value)
    elif isinstance(node, list):
        for value in node:
            yield from _refs(value)


def _resolve(schema: dict[str, Any], ref: str) -> None:
    node: Any = schema
    for part in ref.removeprefix("#/").split("/"):
        node = node[part.replace("~1", "/").replace("~0", "~")]


def _validate_messages(messages: Any) -> None:
    if not isinstance(messages, list) or not messages:
        raise _empty("messages", "messages")
    waiting: list[str] = []
    for index, said in enumerate(messages):
        role = said.get("role")
        if role not in _ROLES:
            raise Refused(400, f"Invalid value: '{role}'. Supported values are: {', '.join(map(repr, _ROLES))}.",
                          param=f"messages[{index}].role", code="invalid_value")  # fmt: skip
        if role == "tool":
            if said.get("tool_call_id") not in waiting:
                message = "Invalid parameter: messages with role 'tool' must be a response to a preceeding message with 'tool_calls'."
                raise Refused(400, message, param=f"messages.[{index}].role")
            waiting.remove(said["tool_call_id"])
        elif waiting:
            raise _dangling(waiting, index)
        _validate_content(said, index)
        waiting = waiting or [call["id"] for call in said.get("tool_calls") or []]
    if waiting:
        raise _dangling(waiting, len(messages))


def _dangling(waiting: list[str], index: int) -> Refused:
    message = "An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'. "
    message += f"The following tool_call_ids did not have response messages: {', '.join(waiting)}"
    return Refused(400, message, param=f"messages.[{index}].role")


def _validate_content(message: dict[str, Any], index: int) -> None:
    calls = message.get("tool_calls")
    if calls is not None and message["role"] == "assistant":
        if not calls:
            raise _empty(f"messages[{index}].tool_calls", f"messages[{index}].tool_calls")
        for at, call in enumerate(calls):
            where = f"messages[{index}].tool_calls[{at}]"
            if not call.get("id") or not isinstance(call.get("function", {}).get("arguments"), str):
                raise _missing(f"{where}.function.arguments")
            if not _FUNCTION_NAME.match(str(call["function"].get("name") or "")):
                raise _bad_name(f"{where}.function.name")
    elif not isinstance(message.get("content"), str | list):
        raise Refused(400, "Invalid value for 'content': expected a string, got null.", param=f"messages.[{index}].content")
