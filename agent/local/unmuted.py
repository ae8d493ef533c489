# ruff: noqa: E501 - patterns read better unbroken
"""The sound of a clip, wished back after it was taken off: «а теперь верни звук», "unmute it"."""

from __future__ import annotations

import re

from agent.contract import Request
from agent.local.again import undone
from agent.local.matching import Matcher
from tools.plan import Plan

_SOUND_BACK = re.compile(
    r"\b(?:unmute|(?:bring|put|turn|get|give)(?: me)? (?:the |its )?(?:sound|audio) (?:back|on|back on)|(?:bring|put|turn|get|give)(?: me)? (?:back|on) (?:the |its )?(?:sound|audio))\b"
    r"|(?:верни|включи)(?:те)?(?: обратно| назад)? (?:звук|аудио)|звук (?:верни|включи)|(?:เอา|เปิด|ใส่)เสียง(?:เดิม)?(?:กลับ(?:มา|คืน)?|คืน)|เปิดเสียง", re.IGNORECASE,
)
_SILENCES = "mute the video"


def with_its_sound(text: str, request: Request, index: Matcher, language: str) -> Plan | None:
    """The edit that was made last, once more without what took its sound off: «а теперь верни звук». None where nothing did."""
    silent, newest = index.best(_SILENCES), next(iter(request.earlier), None)
    if not newest or not silent or silent.ability.operation is None or request.question or not _SOUND_BACK.search(text):
        return None
    spec = silent.ability.operations_spec
    if spec is None:
        return None
    for step in newest.steps:
        done = step.args.get(spec.name, [])
        left = [operation for operation in done if operation.get("type") != silent.ability.type]
        if len(left) == len(done):
            continue
        if not left:
            return undone("undo", request.earlier, language)
        steps = [one.model_copy(update={"args": {**one.args, spec.name: left}}) if one is step else one for one in newest.steps]
        return newest.model_copy(update={"steps": steps})
    return None
