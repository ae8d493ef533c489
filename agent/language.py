# ruff: noqa: E501 - lists of words read better unbroken
"""Which language a message is written in: told by its script, and where it has two of them, by the words that hold its sentence together."""

from __future__ import annotations

import re
from functools import lru_cache

from agent.patterns import lazy

_THAI = lazy(r"[\u0e00-\u0e7f]")
_CYRILLIC = lazy(r"[\u0400-\u04ff]")
_LATIN = lazy(r"[A-Za-z]")
_QUOTED = lazy(r"\{[^{}\n]{0,100}\}|\"[^\"\n]{1,400}\"|“[^”\n]{1,400}”|«[^»\n]{1,400}»|„[^“\n]{1,400}“|(?<!\w)'[^'\n]{1,400}'(?!\w)")
_COLON = lazy(r":(?!\d)")

_HOLDS = {
    "en": r"(?<![\w&-])(?:i|i'm|im|you|u|ur|he|she|it|its|it's|we|they|them|me|my|our|your|his|her|their|this|that|these|those|the|a|an|and|or|but|of|for|about|abt|with|w|without|in|on|at|to|into|from|by|as|than|after|before|is|are|was|were|be|been|has|have|had|do|does|did|don't|dont|not|can|could|will|would|should|may|let|lets|let's|what|whats|what's|which|who|whos|when|where|why|how|make|write|draw|create|generate|put|add|remove|change|turn|send|publish|schedule|show|tell|say|says|read|remember|forget|need|want|wants|likes|give|use|keep|call|cut|move|cancel|find|look|please|pls|plz|there|here|all|every|everything|only|again|instead|too|also|tomorrow|tmrw|today|tonight|yesterday)(?![\w&-])",
    "ru": r"(?<!\w)(?:я|ты|вы|мы|он|она|оно|они|мне|меня|нам|нас|вам|вас|его|её|ее|им|их|мой|моя|моё|мое|мои|моей|моего|моём|наш\w{0,3}|ваш\w{0,3}|свой|своей|своего|это|этот|эту|эти|эта|этого|то|тот|так|и|а|но|или|в|во|на|с|со|для|про|о|об|от|из|по|под|над|за|к|ко|у|до|без|при|через|чтобы|что|как|где|когда|кто|какой|какие|почему|сколько|если|не|ни|бы|ли|же|да|нет|есть|был\w?|будет|нужн\w{1,2}|нужен|надо|хочу|хотим|можно|можешь|можете|любит|давай|ещё|еще|уже|только|вместо|тоже|потом|лучше|пожалуйста|плиз|завтра|сегодня|вчера|ролик\w{0,2}|видео|видос\w{0,2}|клип\w{0,2}|пост\w{0,2}|плакат\w{0,2}|постер\w{0,2}|баннер\w{0,2}|афиш\w{1,2}|картинк\w{1,2}|подпись|подписи|слоган\w{0,2}|рилс\w{0,2}|сторис|текст|\w{2,14}(?:ай|уй|яй|айте|уйте|яйте|ите)|сделай|напиши|нарисуй|покажи|скажи|запомни|забудь|поставь|добавь|убери|замени|поменяй|измени|отправь|кинь|выложи|обрежь|склей|переведи|придумай|расскажи|найди|перенеси|отмени|верни|удали)(?!\w)",
    "th": r"ขอ(?!ง)|ทำ|ให้|ของ|ที่|และ|กับ|เรื่อง|เกี่ยวกับ|แล้ว|ไม่|ได้|มี(?!่)|ใน|เป็น|จะ|ช่วย|หน่อย|ครับ|ค่ะ|คะ|นะ|เอา|ลง|โพส|เขียน|สร้าง|วาด|ใส่|เปลี่ยน|ส่ง|แก้|ลบ|ตัด|เพิ่ม|ย้าย|ยกเลิก|อยาก|ต้องการ|จำ(?:ไว้|ว่า)|ลืม|คือ|ว่า|นี้|นั้น|อันนี้|ตอน|พรุ่งนี้|วันนี้|เมื่อวาน|ทุก|อะไร|ยังไง|เมื่อไ|ที่ไหน|ทำไม|ไหม|มั้ย|ป่าว|คลิป|วิดีโอ|โปสเตอร์|รูป|แคปชั่น|แคปชัน|ป้าย|แบนเนอร์|สโลแกน|ไอเดีย",
}  # fmt: skip
"""The words that hold a sentence together: those of grammar, verbs one orders with, and what one orders (not in English: poster, video and
post are said in any language)."""
_HOLDING = {language: lazy(words, re.IGNORECASE) for language, words in _HOLDS.items()}


@lru_cache(maxsize=4096)
def detect(text: str, default: str = "en") -> str:
    """`th`, `ru` or `en`. A message with Thai or Russian in it is that language, for Latin words in it are mostly names; unless the words
    that hold its sentence together are English ones, and the foreign word is the name.

    Text without letters is `default`.
    """
    if text.isascii():
        return "en" if _LATIN.search(text) else (default or "en")
    thai, cyrillic, latin = (len(script.findall(text)) for script in (_THAI, _CYRILLIC, _LATIN))
    own = "th" if thai >= 2 and thai >= cyrillic else "ru" if cyrillic >= 2 else ""
    if not own:
        return "en" if latin else (default or "en")
    return "en" if latin and _is_english(text, own) else own


def _is_english(text: str, other: str) -> bool:
    """Whether a sentence with words of two scripts is English. What is quoted in it, or follows a colon, is somebody's text."""
    said = _QUOTED.sub(" ", text)
    colon = _COLON.search(said)
    english, foreign = (_first_and_number(said, language, colon.start() if colon else len(said)) for language in ("en", other))
    if english[1] + foreign[1] == 0 or (foreign[1] == 0 and colon and " " not in said[: colon.start()].strip()):
        english, foreign = (_first_and_number(said, language, len(said)) for language in ("en", other))
    return english[1] + (english[0] < foreign[0]) > foreign[1] + (foreign[0] < english[0]) * 4


def _first_and_number(text: str, language: str, end: int) -> tuple[int, int]:
    """Where the first word that holds a sentence together stands, and how many of them there are before `end`."""
    found = [match.start() for match in _HOLDING[language].finditer(text, 0, end)]
    return (found[0] if found else len(text) + 1), len(found)
