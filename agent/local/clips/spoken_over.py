# ruff: noqa: E501 - patterns read better unbroken
"""A film of the pictures that were sent, with a voice over it: «сделай ролик с голосом: купите кружку», "make a video with a voice-over". The words are
spoken and laid over the film; where none are told they are asked for.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.wordings.set_off import own_words
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan, Step

_VOICE = lazy(
    r"[\s,;]*(?:\b(?:and\s+)?(?:with|add|plus|have|using)\s+(?:an?\s+|the\s+|some\s+)?(?:(?P<f1>female|woman'?s?)\s+|(?P<m1>male|man'?s?)\s+)?(?:voice-?\s?overs?|voice|narration|narrator|spoken text)\b(?:\s+(?:that says|saying|reading|which says))?"
    r"|(?<![а-яё])(?:и\s+)?(?:(?:с|со|добавь|плюс)\s+)?(?:(?P<f2>женск[а-яё]+)\s+|(?P<m2>мужск[а-яё]+)\s+|закадров[а-яё]+\s+){0,2}(?:голосом|голос|озвучкой|озвучку|озвучка|диктором|закадром)(?:\s+за кадром)?(?![а-яё])"
    r"|\b(?:and\s+)?(?:read|say|speak|narrate)\s+(?:out\s+)?over\s+(?:it|them|that|the top|the pictures)\b|(?<![а-яё])(?:и\s+)?(?:надиктуй|наговори|начитай|прочитай|зачитай|скажи|озвучь)(?:те)?\s+(?:поверх|сверху|за кадром)(?:\s+(?:него|них|этого))?(?![а-яё])"
    r"|(?:แล้ว)?(?:พากย์|อ่าน|พูด|บรรยาย)(?:เสียง)?ทับ"
    r"|(?:พร้อม|ใส่|มี|เพิ่ม|กับ)(?:เสียงพากย์|เสียงบรรยาย|เสียงพูด)(?:(?P<f3>ผู้หญิง)|(?P<m3>ผู้ชาย))?)(?P<told>\s*:\s*|\s*ว่า\s*|\s*(?=\"))?", re.IGNORECASE,
)
_SAYS = lazy(r"(?:saying|that says|reading|which says)$", re.IGNORECASE)
_QUOTE = lazy(r"\"(?P<words>[^\"]+)\"")
_FIELD = "voice_over"
_LEAST, _MOST = 2, 600


def spoken_over(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of both, or the question for the words; None for any other message."""
    speaks = next((a for a in index.abilities if a.operation is None and {"text", "voice", "speed"} <= a.tool.input.model_fields.keys()), None)
    if speaks is None:
        return None
    ask = next(spec.ask for spec in speaks.specs if spec.name == "text")
    answers = request.question is not None and request.question in ask.values()
    files = request.attachments if not answers else [asset for asset in request.recent if asset.actual_kind == "image"]
    wish = next((normalise(turn.text) for turn in reversed(request.history) if turn.role == "user"), "") if answers else normalise(request.text)
    if (request.question and not answers) or not files or {asset.actual_kind for asset in files} != {"image"}:
        return None
    match = _VOICE.search(wish)
    if match is None:
        return None
    language = detect(wish, request.language)
    rest, words = _parted(wish, match)
    words, told = _without_who(normalise(request.text).strip(" \"") if answers else words)
    plan = again(replace(request, text=rest, attachments=files, question=None, history=(), recent=(), earlier=()))
    plan = plan if not answers else _named(plan, [asset.ref for asset in files])
    takes = {a.tool.name for a in index.abilities if _FIELD in a.tool.input.model_fields}
    film = next((step for step in plan.steps if step.tool in takes and "pictures" in step.args), None)
    if film is None:
        return None
    if len(words) < _LEAST:
        return Plan(goal=plan.goal, question=ask.get(language, ask["en"]))
    groups = match.groupdict()
    kind = "female" if any(groups[name] for name in ("f1", "f2", "f3")) else "male" if any(groups[name] for name in ("m1", "m2", "m3")) else ""
    kind = kind or told
    values: dict[str, Any] = {"text": words[:_MOST], **({"voice": kind} if kind else {})}
    spoken = wording.with_values(Step(id="voice", tool=speaks.tool.name, title="", args={}), speaks, values, language)
    sound = next(name for name, kind in speaks.tool.output_kinds().items() if kind == "audio")
    over = film.model_copy(update={"args": {**film.args, _FIELD: f"${spoken.id}.{sound}"}, "needs": []})
    return Plan(goal=f"{spoken.title}; {plan.goal}", steps=[spoken, *(over if step is film else step for step in plan.steps)])


def _named(plan: Plan, refs: Sequence[str]) -> Plan:
    """The plan with files that came before by their ids, and not as if they came with this message."""
    known = {f"$attachment.{number}": ref for number, ref in enumerate(refs, 1)}

    def put(value: Any) -> Any:
        return [put(item) for item in value] if isinstance(value, list) else known.get(value, value) if isinstance(value, str) else value

    steps = [step.model_copy(update={"args": {name: put(value) for name, value in step.args.items()}}) for step in plan.steps]
    return plan.model_copy(update={"steps": steps})


_WHO = lazy(
    r"(?:[\s.,;]+(?:in (?:english|thai|russian)|(?:по|на)[- ](?:русски|английски|тайски|русском|английском)|ภาษา(?:ไทย|อังกฤษ|รัสเซีย)))?[\s.,;]+(?:(?:in |by )?(?:an? )?(?:(?P<m>man|male|guy)|(?P<f>woman|female|lady|girl))(?:'s)?(?: voice)?"
    r"|(?:(?P<m_ru>мужик|мужчина|мужск[а-яё]+)|(?P<f_ru>женщина|девушка|женск[а-яё]+))(?: голос(?:ом)?)?|(?:ใช้|เป็น|ขอ)?เสียง(?:(?P<m_th>ผู้ชาย|ชาย)|(?P<f_th>ผู้หญิง|หญิง)))[\s.!]*$", re.IGNORECASE,
)


def _without_who(words: str) -> tuple[str, str]:
    """The words without who is to say them, told behind them: "..., in English, a man"; and which voice that is."""
    match = _WHO.search(words)
    return (words[: match.start()].strip(), "male" if match["m"] or match["m_ru"] or match["m_th"] else "female") if match else (words, "")


def _parted(wish: str, match: re.Match[str]) -> tuple[str, str]:
    """The wish without the voice, and the words that it is to say; empty where none are told."""
    before, behind = wish[: match.start()], wish[match.end() :]
    if not match["told"] and not _SAYS.search(match[0]):
        return f"{before} {behind}".strip(), ""
    if quoted := _QUOTE.match(behind):
        return f"{before} {behind[quoted.end() :]}".strip(), quoted["words"].strip()
    words, wished = own_words(behind.strip(" .\""))
    return f"{before.strip(' ,')} {wished}".strip(), words
