# ruff: noqa: E501 - patterns read better unbroken
"""A text that stands in the message itself and is what something is to be made from: "make a video out of this: Our shop ..."."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.local.catalogue.abilities import Ability
from agent.patterns import lazy
from tools.plan import Step

_MADE = r"(?:videos?|shorts?|clips?|reels?|tiktoks?|films?|scripts?)"
_MADE_RU = r"(?:ролик\w*|видео|видос\w*|клип\w*|шортс\w*|рилс\w*|сценари\w*)"
_MADE_TH = r"(?:คลิป|วิดีโอ|วีดีโอ|รีล|ชอร์ต|shorts?|reels?|สคริปต์|บทพูด|บท)"
_TEXT = r"(?:text|notes?|points?|facts?|article|post|story|info|information|lines|paragraphs?|content|copy|bullet points|thoughts)"
_TEXT_RU = r"(?:текст\w*|замет\w+|пункт\w*|тезис\w*|факт\w*|стать\w+|пост\w*|истори\w+|информаци\w+|описани\w+|мысл\w+)"
_TEXT_TH = r"(?:โน้ต|ข้อความ|เนื้อหา|ข้อมูล|บทความ|เรื่องราว|ลิสต์|รายการ)"
_HOW = r"[^:\n\"]{0,80}?"
_ENDS = r"(?=\s*[,:.\n]|\s+(?:in|with|as|to|for|and|please|on|at|using|no|without|с|со|на|в|и|для|без)(?!\w))"
_LONG_ENOUGH = r"(?:\S.{29,}|1[.)]?\s.*\s2[.)]?\s.+)"
"""Letters, at least, of what is no mere topic behind a colon; points that are numbered are never one."""
_LEADS = (
    lazy(
        rf"^(?P<wish>{_HOW}\b{_MADE}\b{_HOW}\b(?P<lead>(?:out of|from|using|based on|with|of|about|on)\s+(?:this|these|the following|my|our)(?:\s+{_TEXT})?){_ENDS}{_HOW})\s*(?::|\n)\s*(?P<text>{_LONG_ENOUGH})$",
        re.IGNORECASE | re.DOTALL,
    ),
    lazy(rf"^(?P<wish>{_HOW}(?P<lead>\b(?:turn|make|convert) (?:this|these|my|the following)(?:\s+{_TEXT})?\s+in(?:to)?)\s+{_HOW}{_MADE}{_HOW})\s*(?::|\n)\s*(?P<text>{_LONG_ENOUGH})$", re.IGNORECASE | re.DOTALL),
    lazy(
        rf"^(?P<wish>{_HOW}(?:(?<!\w){_MADE_RU}{_HOW})?(?P<lead>(?<!\w)(?:из|по|на основе)\s+(?:этого|этих|этому|этим|моих|моим|моего|моему|наших|нашего|следующ\w+|таких|такого)(?:\s+(?:\w+\s+)?{_TEXT_RU})?){_HOW})\s*(?::|\n)\s*(?P<text>{_LONG_ENOUGH})$",
        re.IGNORECASE | re.DOTALL,
    ),
    lazy(rf"^(?P<wish>{_HOW}(?:{_MADE_TH}{_HOW})?(?P<lead>(?:จาก|ตาม|ด้วย){_TEXT_TH}?(?:นี้|พวกนี้|ต่อไปนี้|ของ(?:ฉัน|ผม|เรา|หนู))){_HOW})\s*(?::|\n)\s*(?P<text>{_LONG_ENOUGH})$", re.IGNORECASE | re.DOTALL),
)
_MAKES = lazy(rf"(?<!\w){_MADE}(?!\w)|(?<!\w){_MADE_RU}(?!\w)|{_MADE_TH}", re.IGNORECASE)
_TEXT_FIRST = lazy(
    rf"^\W*(?:here(?:'s| is| are)|this is)\s+(?:my|our|the|some)\s+{_TEXT}\s*(?::|\n)\s*(?P<text>\S.{{39,}}?)(?:\n+|(?<=[.!?])\s+)(?P<wish>(?:please |can you |could you |now |so )*(?:make|turn|create|do|write)\b[^.\n]{{4,120}}?)[.!?]?$"
    rf"|^\W*(?:вот|это)\s+(?:мой |мои |наш |наши )?{_TEXT_RU}\s*(?::|\n)\s*(?P<text_ru>\S.{{39,}}?)(?:\n+|(?<=[.!?])\s+)(?P<wish_ru>(?:пожалуйста,? )?(?:сделай|сними|собери|создай|напиши)(?:те)?\b[^.\n]{{4,120}}?)[.!?]?$",
    re.IGNORECASE | re.DOTALL,
)
_NAME_LAST = lazy(
    r"(?:\s*[.;\n]|\s{1,2})\s*(?:(?:(?:the )?title(?:\s*:| is| should be)|call it|titled|name\s*:)\s*[«\"]?(?P<en>[^\n.\"»]{2,60})[»\"]?|(?:назов\w+|назван\w+|называ\w+|заголовок)(?:\s+(?:должен|должно|будет|его|её))*\s*:?\s*[«\"](?P<ru>[^»\"\n]{2,60})[»\"]|(?:ตั้ง)?ชื่อ(?:คลิป|วิดีโอ|เรื่อง)?(?:ว่า)\s*(?P<th>[^\n]{2,60}))\s*[.!]?\s*$",
    re.IGNORECASE,
)
"""What it is to be called, behind the text."""


_NOTES = ("from my notes", "", "из моих заметок", "จากโน้ตของฉัน")
"""What the text is called in the wish, by the pattern that found it."""
_CALLED = {"en": "titled", "ru": "под названием", "th": "ชื่อ"}


def parted(message: str) -> tuple[str, str]:
    """The wish of a message, and the text it is to be made from as it was written; the message and nothing where it has no such text."""
    first = _TEXT_FIRST.match(message)
    if first:
        return (first["wish"] or first["wish_ru"]).strip(), _unquoted(first["text"] or first["text_ru"])
    place, found = next(((place, match) for place, lead in enumerate(_LEADS) if (match := lead.match(message))), (0, None))
    if found is None or not _MAKES.search(found["wish"]):
        return message, ""
    lead = "make" if found["lead"].lower().startswith(("turn", "make", "convert")) else _NOTES[place]
    text, wish = found["text"].strip(), found["wish"].replace(found["lead"], lead, 1).strip(" ,.")
    if name := _NAME_LAST.search(text):
        called = next((f'{lead} "{name[group].strip()}"' for group, lead in _CALLED.items() if name[group]), "")
        text, wish = text[: name.start()].strip(" ,;"), f"{wish}, {called}"
    return wish, _unquoted(text)


def _unquoted(text: str) -> str:
    """A text without the quotes that stand around all of it."""
    text = text.strip()
    return text[1:-1].strip() if len(text) > 1 and (text[0], text[-1]) in _QUOTES and not set(text[1:-1]) & set(text[0] + text[-1]) else text


_QUOTES = {('"', '"'), ("“", "”"), ("«", "»"), ("'", "'")}


def with_text(step: Step, text: str, abilities: Sequence[Ability], wish: str) -> Step | None:
    """The step made from the text; None where its tool takes none. A name in quotes is then its title, and not what it is about."""
    ability = next((ability for ability in abilities if ability.tool.name == step.tool), None)
    name = _field(ability) if ability else ""
    if ability is None or not name or step.args.get(name):
        return None
    args, about = {**step.args, name: text}, step.args.get("topic")
    if "title" in ability.tool.input.model_fields and "title" not in args and f'"{about}"' in wish:
        args["title"] = args.pop("topic")
    return step.model_copy(update={"args": args})


def _field(ability: Ability) -> str:
    """The name of the field that takes such a text; empty where there is none."""
    extras = ((name, info.json_schema_extra) for name, info in ability.tool.input.model_fields.items())
    return next((name for name, extra in extras if isinstance(extra, dict) and extra.get("pasted")), "")
