# ruff: noqa: E501 - sentences read better unbroken
"""A language that nobody here speaks: "and one more in spanish", "a 20 sec video in portuguese about tours", «видео на французском про пекарню». It is said in
plain words, and in which languages it can be, before anything is made that could not be spoken.
"""

from __future__ import annotations

from collections.abc import Sequence

from agent.contract import Request
from agent.local.catalogue.matching import Matcher
from agent.local.lexicon.values import LANGUAGES
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step

_SUBTITLED = lazy(r"subtitle|\bsubs\b|caption|субтитр|титр|ซับ|คำบรรยาย")
_READ = {
    "en": "I speak English, Thai and Russian; I have no voice for {tongue} yet. Send me the words in one of these three, for example “read aloud in Russian: …”.",
    "ru": "Я говорю по-русски, по-английски и по-тайски; для языка «{tongue}» голоса у меня пока нет. Пришлите слова на одном из этих трёх, например: «озвучь по-английски: …».",
    "th": "ผมพูดได้ภาษาไทย อังกฤษ และรัสเซีย ยังไม่มีเสียงภาษา{tongue}ครับ ส่งข้อความเป็นหนึ่งในสามภาษานี้มาได้เลย เช่น “อ่านเป็นภาษาอังกฤษ: …”",
}
_FILMED = {
    "en": "My videos speak English, Thai or Russian; I have no voice for {tongue} yet. Say in which of these three you want it, for example “make a 20 second video about our shop in English”.",
    "ru": "Мои ролики говорят по-русски, по-английски или по-тайски; для языка «{tongue}» голоса у меня пока нет. Скажите, на каком из этих трёх сделать, например: «ролик на 20 секунд про наш магазин на английском».",
    "th": "คลิปของผมพูดได้ภาษาไทย อังกฤษ หรือรัสเซีย ยังไม่มีเสียงภาษา{tongue}ครับ บอกได้เลยว่าอยากได้ภาษาไหนในสามภาษานี้ เช่น “ทำคลิป 20 วินาทีเรื่องร้านของเราเป็นภาษาอังกฤษ”",
}


def no_such_voice(plan: Plan, request: Request, index: Matcher, language: str) -> Plan:
    """What is said instead of a plan that would speak such a language; the plan as it was for any other."""
    for step in plan.steps:
        told = _unspoken(step, request)
        ability = index.whole(step.tool) if told else None
        if ability is None or "voice" not in ability.tool.input.model_fields:
            continue
        answers = _FILMED if "topic" in ability.slots else _READ
        return Plan(goal=plan.goal, reply=answers.get(language, answers["en"]).format(tongue=_named(told, language)))
    return plan


def _spoken() -> Sequence[str]:
    """The languages that there are voices for."""
    from media.speech_text import LANGUAGES as spoken  # its rules are read when something is to be spoken

    return spoken


def _unspoken(step: Step, request: Request) -> str:
    """The language of a step that no voice has, as its code; empty where there is none, or nothing is spoken."""
    told = str(step.args.get("language") or "").lower()
    shown = step.args.get("subtitle_languages")
    if not told and isinstance(shown, list) and len(shown) == 1 and not _SUBTITLED.search(normalise(request.text).lower()):
        told = str(shown[0])
    return told if told in LANGUAGES and told not in _spoken() and step.args.get("voice") != "none" else ""


def _named(code: str, language: str) -> str:
    """A language by its name, in that of the answer where it has one."""
    written = {"ru": ("\u0400", "\u0500"), "th": ("\u0e00", "\u0e80")}.get(language, ("a", "{"))
    names = LANGUAGES[code]
    name = next((name for name in names if written[0] <= name[0] < written[1]), names[0])
    return name.capitalize() if name.isascii() else name
