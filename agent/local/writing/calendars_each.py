# ruff: noqa: E501 - patterns read better unbroken
"""A content calendar for each of several clients that are listed: "content calendar for december, 3 clients: dentist, brewery, dance school. 2 posts a week
each", «план постов на декабрь для двух клиентов: пивоварня и школа танцев», "ตารางคอนเทนต์เดือนหน้า ลูกค้า 2 ราย: คลินิก, คาเฟ่". Each is wished for by itself,
with all that is said of them together.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.slots.number import NUMBER
from agent.local.words import normalise
from agent.local.writing.calendars import calendar_wished
from agent.patterns import lazy
from tools.plan import Plan, Step

_CLIENTS = lazy(
    rf"[\s,;]*(?:\b(?:for|of)\s+)?(?:\b(?:each of|all of|all|both)\s+)?(?:\b(?:my|our|the|these)\s+)?(?:\b{NUMBER}\s+)?\b(?:clients|customers|brands|businesses|accounts|shops|companies|projects)\s*[:–—-]\s*(?P<en>[^;:!?\n]+)"
    rf"|[\s,;]+\bfor\s*:\s*(?P<en2>[^;:!?\n]+)"
    rf"|[\s,;]*(?<![а-яё])(?:(?:для|по)\s+)?(?:(?:моих|наших|всех|двух|тр[её]х|четыр[её]х|пяти|{NUMBER})\s+)*(?:клиент|заказчик|бренд|бизнес|аккаунт|магазин|проект)[а-яё]*\s*[:–—-]\s*(?P<ru>[^;:!?\n]+)"
    rf"|\s*(?:ให้|สำหรับ|ของ)?(?:ลูกค้า|แบรนด์|เพจ|ร้าน)\s?(?:{NUMBER}\s?(?:ราย|คน|เจ้า|ร้าน|เพจ|แบรนด์))?\s*:\s*(?P<th>[^;:!?\n]+)",
    re.IGNORECASE,
)
_ENDS = lazy(r"\.(?=\s|$)|,?\s*(?=\b(?:\d|one|two|three|four|five|daily|every|each|starting|from|on|with)\b)|,?\s*(?=(?<![а-яё])(?:по|каждый|каждую|начиная|с)\s)|\s+(?=อย่างละ|รายละ|ร้านละ|วันละ|สัปดาห์ละ|อาทิตย์ละ|เดือนละ)", re.IGNORECASE)
"""Where a list ends, and what is said of all of them begins."""
_NEXT = lazy(r"\s*,\s*(?:(?:and|и)\s+)?|\s+(?:and|и|&)\s+|\s*(?:และ|กับ)\s*", re.IGNORECASE)
_ARTICLE = lazy(r"^(?:an?|the|my|our)\s+", re.IGNORECASE)
_EACH = lazy(r"[\s,]*\b(?:(?:for )?each(?: (?:of them|one|client))?|apiece|per client)\b(?! (?:day|week|month))|(?<![а-яё])(?:каждому|для каждого|на каждого)(?![а-яё])|(?:ราย|ร้าน|เจ้า)ละ", re.IGNORECASE)
_ABOUT = {"en": 'about "{}"', "ru": 'про "{}"', "th": 'เรื่อง "{}"'}
_MOST, _LONGEST = 12, 400  # clients; characters


def calendar_for_each(request: Request, index: Matcher) -> Plan | None:
    """The plan of a calendar for each client that a message lists; None where it lists none, or wishes for no calendar."""
    text = normalise(request.text)
    found = _CLIENTS.search(text) if len(text) <= _LONGEST else None
    if found is None or request.question or request.attachments or '"' in text:
        return None
    key = next(name for name in ("en", "en2", "ru", "th") if found[name])
    end = _ENDS.search(found[key])
    listed = found[key][: end.start()] if end else found[key]
    clients = [_ARTICLE.sub("", client.strip(" .,")) for client in _NEXT.split(listed) if client.strip(" .,")]
    if not 1 < len(clients) <= _MOST:
        return None
    rest = _EACH.sub("", text[found.start(key) + len(listed) :]).strip(" .,")
    form = _ABOUT[detect(text, request.language)]
    plans = [calendar_wished(_of(request, f"{text[: found.start()]} {form.format(client)}, {rest}"), index) for client in clients]
    steps = [plan.steps[0] for plan in plans if plan and plan.steps]
    return _all(steps) if len(steps) == len(clients) else None


def _of(request: Request, text: str) -> Request:
    return replace(request, text=text.strip(" ,"))


def _all(steps: list[Step]) -> Plan:
    """The plan of several steps of one kind."""
    numbered = [step.model_copy(update={"id": f"{step.id}-{number}"}) for number, step in enumerate(steps, 1)]
    return Plan(goal="; ".join(step.title for step in numbered), steps=numbered)
