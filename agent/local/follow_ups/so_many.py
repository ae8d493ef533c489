# ruff: noqa: E501 - patterns read better unbroken
"""How many of what was just made are wished for: "give me 3", «дай 3 штуки», "ขอ 3 รูป". Put as versions of it are asked for."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.local.slots.number import NUMBER
from agent.local.words import normalise
from agent.patterns import lazy

_N = rf"(?P<n>{NUMBER})"
_THINGS = {
    "image": r"pics?|pictures?|images?|posters?|drawings?|картин(?:ки|ок|ку)|рисунк\w+|фото|плакат\w*|афиш\w*|รูป|ภาพ|ใบ|โปสเตอร์",
    "video": r"videos?|clips?|reels?|shorts?|ролик\w*|видео|клип\w*|рилс\w*|คลิป|วิดีโอ|รีล",
    "music": r"songs?|tracks?|tunes?|трек\w*|песн\w+|песен|мелоди\w+|เพลง",
    "script": r"captions?|posts?|scripts?|подпис\w+|пост\w*|сценари\w+|แคปชั่น|โพสต์|สคริปต์",
}
_SO_MANY = lazy(
    rf"\W*(?:(?:ok(?:ay)?|and|no|now|hmm*|well|then|please|actually|can you|could you|can i|i|we)[\s,.!]+)*(?:give|get|make|do|draw|want|need|have)\s+(?:me\s+|us\s+)?{_N}(?:\s+(?:of (?:them|those|these|it)|(?P<what>[a-z]+)))?(?:\s+please)?\W*"
    rf"|\W*{_N.replace('<n>', '<n2>')}\s+of (?:them|those|these)(?:\s+please)?\W*"
    rf"|\W*(?:(?:а|ну|и|ок|окей|хорошо|нет|теперь|тогда|пожалуйста|лучше)[\s,.!]+)*(?:дай|сделай|нарисуй|хочу|нужно|нужны|давай)(?:те)?\s+(?:мне\s+)?(?:сразу\s+)?{_N.replace('<n>', '<n_ru>')}(?:\s+(?:штук\w*|таких|шт\.?|(?P<what_ru>[а-яё]+)))?(?:\s+пожалуйста)?\W*"
    rf"|\s*(?:(?:โอเค|งั้น|ไม่ใช่|ไม่)\s?)*(?:แล้วก็|แล้ว)?(?:ช่วย)?(?:(?:ขอ|เอา|ทำ|อยากได้|วาด)\s?(?:เป็น)?|(?=\d{{1,2}}\s?(?:รูป|ภาพ|ใบ|แบบ)))\s?{_N.replace('<n>', '<n_th>')}\s?(?:อัน|ชิ้น|แบบ|ตัว|(?P<what_th>[\u0e00-\u0e7f]+?))?(?:เลย|ด้วย|หน่อย|นะ|ค่ะ|(?<!โย)คะ|ครับ|(?<!เ)จ้า|\s)*", re.IGNORECASE,
)  # fmt: skip


def so_many(request: Request) -> Request:
    """The message so; as it was where nothing was made before, or it names another thing."""
    newest = request.earlier[0] if request.earlier and not (request.question or request.attachments) else None
    match = _SO_MANY.fullmatch(normalise(request.text)) if newest and newest.steps else None
    if newest is None or match is None:
        return request
    said = match.groupdict()
    what = said["what"] or said["what_ru"] or said["what_th"] or ""
    kinds = {step.tool.split(".", 1)[0] for step in newest.steps}
    if len(newest.steps) > 1 or (what and not any(re.fullmatch(things, what, re.IGNORECASE) for kind, things in _THINGS.items() if kind in kinds)):
        return request
    count = said["n"] or said["n2"] or said["n_ru"] or said["n_th"]
    at_once, more = {"th": ("ขอ {} แบบ", "ขออีก {} อัน"), "ru": ("{} варианта", "ещё {}"), "en": ("{} versions", "{} more")}[
        "th" if said["n_th"] else "ru" if said["n_ru"] else "en"
    ]
    return replace(request, text=(at_once if kinds == {"image"} else more).format(count))
