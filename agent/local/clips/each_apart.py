"""Several things that a clip is to get, told in one breath, put so that each stands apart."""

from __future__ import annotations

from dataclasses import replace

from agent.contract import Request
from agent.local.clips.its_length import without_its_length
from agent.local.clips.logo_too import logo_apart
from agent.local.sounds.tunes import as_music
from agent.local.wordings.black_and_white import in_full
from agent.local.wordings.unpunctuated import punctuated
from agent.local.words import normalise
from agent.local.writing.written_and_read import script_first


def each_apart(request: Request) -> Request:
    """The message, or the ones that an answer goes on with, with each thing that its files are to get told apart from the others, and music
    called so."""
    if request.question:
        files = [*request.attachments, *request.recent]
        turns = (replace(request, text=turn.text) for turn in request.history)
        told = (replace(in_full(turn), question=None, attachments=files) for turn in turns)
        put = [each_apart(said).text for said in told]
        history = [replace(turn, text=text) if turn.role == "user" else turn for turn, text in zip(request.history, put, strict=True)]
        return replace(request, history=history)
    plain = replace(request, text=normalise(request.text))
    put = as_music(logo_apart(punctuated(script_first(without_its_length(plain)))))
    return put if put.text != plain.text else request
