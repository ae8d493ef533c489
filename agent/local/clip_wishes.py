"""Wishes of clips, their sound and their music that are read as a whole before anything else is: one reader after the other is asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.local.black_and_white import in_full
from agent.local.joined_to_music import joined_to_music
from agent.local.logo_too import logo_apart
from agent.local.matching import Matcher
from agent.local.music_of_the_film import music_of_the_film
from agent.local.only_there import only_there
from agent.local.own_sound import own_sound
from agent.local.spoken_over import spoken_over
from agent.local.still_cannot import still_cannot
from agent.local.still_pictures import still_pictures
from agent.local.tunes import as_music
from agent.local.unpunctuated import punctuated
from agent.local.voiced_so import voiced_so
from agent.local.which_clip import which_clip
from agent.local.words import normalise
from agent.local.written_and_read import script_first
from tools.plan import Plan


def one_after_another(request: Request) -> Request:
    """The message, or the ones that an answer goes on with, with each thing that its files are to get told apart from the others, and music
    called so."""
    if request.question:
        files = [*request.attachments, *request.recent]
        turns = (replace(request, text=turn.text) for turn in request.history)
        told = (replace(in_full(turn), question=None, attachments=files) for turn in turns)
        put = [one_after_another(said).text for said in told]
        history = [replace(turn, text=text) if turn.role == "user" else turn for turn, text in zip(request.history, put, strict=True)]
        return replace(request, history=history)
    plain = replace(request, text=normalise(request.text))
    put = as_music(logo_apart(punctuated(script_first(plain))))
    return put if put.text != plain.text else request


def of_clips(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of such a message, or what is said or asked; None for any other. `again`: plans the rest of it."""
    if of_music := which_clip(request) or joined_to_music(request, index, again) or own_sound(request, index, again):
        return of_music
    if said := still_cannot(request, again) or music_of_the_film(request, index, again) or voiced_so(request, index, again):
        return said
    return only_there(request, index, again) or still_pictures(request, index, again) or spoken_over(request, index, again)
