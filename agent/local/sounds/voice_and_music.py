# ruff: noqa: E501 - patterns read better unbroken
"""What was read aloud once more in another voice, and music with it: "make it a man's voice and put soft music under it", «сделай мужским голосом и
добавь тихую музыку», "เปลี่ยนเป็นเสียงผู้ชายดีกว่าค่ะ แล้วใส่เพลงคลอเบาๆ ด้วย". The words that are spoken stay what they were.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.drafting.left_out import said_without
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_VOICE, _MUSIC = "voice.speak", "music.generate"
_AND = lazy(r"\s*,\s*(?:and |then |и |а )?|\s+(?:and|plus|и)\s+|\s*(?:แล้วก็|แล้ว|และ|กับ)\s*(?=ใส่|เพิ่ม|เอา|ขอ|มี)", re.IGNORECASE)
_PUT = lazy(
    r"^\W*(?:please |also |then )*(?:put|add|lay|with|use|have|play)\s+(?:some |a |an |the )?(?P<en>(?:[a-z-]+ ){0,3}?)(?:music|tune|beat|track)(?:\s+(?:under(?:neath)?|behind|to|with|in the background|beneath)(?: (?:it|that|this))?)?(?:\s+(?:too|as well|please))*\W*$"
    r"|^\W*(?:ещё |также |пожалуйста )*(?:добавь|поставь|наложи|подложи|включи|с)(?:те)?\s+(?P<ru>(?:[а-яё-]+ ){0,3}?)(?:музык[а-яё]+|мелоди[а-яё]+|трек[а-яё]*)(?:\s+(?:фоном|под низ|под него|под голос|под озвучку|под это|под речь|на фон[е]?|тоже))*\W*$"
    r"|^\s*(?:ช่วย|ขอ)?(?:ใส่|เพิ่ม|เอา|มี)?เพลง(?:คลอ|ประกอบ|พื้นหลัง)?(?P<th>[\u0e00-\u0e7f]{0,20}?)(?:คลอ|ประกอบ)?(?:ด้วย|หน่อย|ให้|นะ|ครับ|ค่ะ|(?<!โย)คะ|\s)*$",
    re.IGNORECASE,
)
_MAKE = {"en": "make {how} music", "ru": "сделай {how} музыку", "th": "ทำเพลง{how}"}


def voice_and_music(request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of both; None for any other message.

    again: plans a message as if it were one of its own.
    """
    newest = request.earlier[0] if request.earlier and not (request.question or request.attachments) else None
    spoken = newest.steps[-1] if newest and newest.steps and newest.steps[-1].tool == _VOICE else None
    text = normalise(request.text)
    if spoken is None or '"' in text:
        return None
    if (alone := _PUT.match(without_asking(text))) and (music := _music(alone, request, again)) and _UNDER.search(text):
        return said_without(music, _MIXED[next(name for name in _MIXED if alone[name] is not None)], detect(text, request.language))
    for cut in _AND.finditer(text):
        wish = _PUT.match(text[cut.end() :])
        if wish is None:
            continue
        voice = again(replace(request, text=text[: cut.start()]))
        if [step.tool for step in voice.steps] != [_VOICE] or voice.question or voice.steps[0].args.get("text") != spoken.args.get("text"):
            return None
        if (music := _music(wish, request, again)) is None:
            return None
        steps = [*voice.steps, *music.steps]
        return Plan(goal="; ".join(dict.fromkeys(step.title for step in steps)), steps=steps)
    return None


_UNDER = lazy(r"\bunder(?:neath)?(?: (?:it|that|this))?|\bbehind(?: (?:it|that|this))?|\bin the background|(?<![а-яё])(?:под (?:него|голос|низ|неё|озвучку)|на фон[е]?|фоном|подложи(?:те)?)(?![а-яё])|คลอ|ใส่เพลง|พื้นหลัง", re.IGNORECASE)
_MIXED = {"en": "mixed under the spoken words", "ru": "подложить под озвучку", "th": "ผสมใต้เสียงพากย์"}
"""Where nobody here puts music: under what is spoken, which is a file of its own as the music is."""
_ASKING = lazy(r"(?:\s*(?:ได้(?:ไหม|มั้ย|ป่ะ|รึเปล่า)|เบาๆ|หน่อย|ด้วย|ครับ|ค่ะ|(?<!โย)คะ|นะ))+\s*$")


def without_asking(text: str) -> str:
    """Thai: the wish without how it is asked for."""
    return _ASKING.sub("", text)


def _music(wish: re.Match[str], request: Request, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of the music alone."""
    language = next((name for name in ("en", "ru", "th") if wish[name] is not None), "en")
    music = again(replace(request, text=_MAKE[language].format(how=wish[language].strip()).replace("  ", " "), earlier=(), recent=(), history=()))
    return None if [step.tool for step in music.steps] != [_MUSIC] or music.question else music
