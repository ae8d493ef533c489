"""Russian for the local planner: small talk and answers. The rest of a Russian message is understood through the tools' examples."""

from __future__ import annotations

SMALLTALK: dict[str, str] = {
    "thanks": r"(?:большое )?(?:спасибо|благодарю)\b.*",
    "help": r"(?:помощь|помоги(?:те)?|что (?:ты|вы) (?:умеешь|умеете|можешь|можете).*|кто (?:ты|вы)|как (?:это|ты) работае\w*)",
    "bye": r"(?:пока|до свидания|до встречи)\b.*",
    "hello": r"(?:привет|здравствуй(?:те)?|добр(?:ый|ое|ого) (?:день|утро|вечер|дня)|хай|салют)(?: jarvis| джарвис)?",
}

YES = r"(?:да|ага|хорошо|ок|конечно|давай|продолжай|без этого)\b.*"
NO = r"(?:нет|не надо|отмена|стоп|не нужно)\b.*"
