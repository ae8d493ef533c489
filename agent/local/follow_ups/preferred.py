# ruff: noqa: E501 - patterns read better unbroken
"""A liking told of what was just made, which changes it: "hmm, I prefer a woman's voice, rest is fine", after a film with a man's.

"I always prefer a woman's voice" and "I prefer women's voices" are told of everything: they are kept.
"""

from __future__ import annotations

import re

from agent.patterns import lazy

_LIKED = lazy(
    r"^\W*(?:(?:hmm?|um|ok(?:ay)?|well|nice|good|actually|but|oh|no|nah|great|sorry|thanks|honestly|thinking about it)[\s,.!…]+)*(?:i|we)(?:'d| would|'ll| think i(?:'d| would)?| do)?(?: (?:actually|really|much|rather|kind of|still))*\s+(?:prefer|like|rather have|rather go with|go with|want)(?: (?:it (?:with|in|to be|to have)|to have|having))?\s+(?P<en>\S.*)$"
    r"|^\W*(?:(?:хм+|ну|вообще-то|знаешь|но|нет|честно говоря|ок|хорошо|классно|неплохо)(?!\w)[\s,.!…]+)*(?:я (?:бы )?(?:лучше )?предпоч\w+(?: бы)?|мне (?:бы )?(?:всё-таки |все-таки )?(?:больше|лучше) (?:по душе |нрав\w+|подош\w+|подходит)|мне больше по душе|я (?:бы )?(?:хотел|хотела) бы)\s+(?P<ru>\S.*)$"
    r"|^\s*(?:(?:อืม+|เอ่อ|จริงๆ|แต่)\s*)*(?:ฉัน|ผม|หนู|เรา)?(?:ว่า)?(?:ชอบ|อยากได้|ขอ)(?P<th>[\u0e00-\u0e7f\s]+?)(?:มากกว่า|ดีกว่า)(?P<th_rest>.*)$",
    re.IGNORECASE,
)
_ALWAYS = lazy(
    r"\b(?:always|usually|generally|in general|never|from now on|by default|every (?:time|video|short|post)|(?:in|for|on) (?:all )?(?:my|our)|my (?:videos|shorts|posts)|voices|videos|colou?rs|styles|subtitles in all|all videos|each time)\b"
    r"|(?<![а-яё])(?:всегда|обычно|вообще|никогда|впредь|отныне|каждый раз|во всех|голоса|ролики|видео|цвета)(?![а-яё])|เสมอ|ทุกครั้ง|ตลอด|ปกติ|ทุกคลิป|ต่อไปนี้|จากนี้",
    re.IGNORECASE,
)


def liked_instead(text: str) -> str:
    """What the message would rather have of what was made; empty where it says so of nothing, or of everything."""
    match = _LIKED.match(text)
    if match is None or _ALWAYS.search(text) or text.rstrip().endswith("?"):
        return ""
    return (match["en"] or match["ru"] or f"{match['th']} {match['th_rest']}").strip()
