"""How long a file is that was sent, told before what is to be done with it: «это запись урока 40 минут, ускорь в 8 раз»."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.patterns import lazy

_TOLD = lazy(
    r"^\W*(?:(?:это|тут|здесь)\s(?:запись|видео|ролик|урок|клип)[^,.!\n]{0,40}?\d+\s?(?:мин|сек|час)[а-яё]*"
    r"|(?:this|it|that)(?:'s| is) an? [^,.!\n]{0,30}?\d+[ -]?(?:min|sec|hour)[a-z]*[ -](?:long )?"
    r"(?:lesson|recording|video|clip|film|talk|lecture|class|session|podcast|stream)"
    r"|(?:คลิป|วิดีโอ|ไฟล์)(?:นี้|อันนี้)(?:มัน)?ยาว(?:ประมาณ)?\s?\d+\s?(?:นาที|วินาที|วิ|ชั่วโมง))(?:\s*[,.!\n]+\s*|\s+(?=[\u0e00-\u0e7f]))(?=\S)",
    re.IGNORECASE,
)


def without_its_length(request: Request) -> Request:
    """The request without that; as it was where no file came with it, or nothing of the kind is told."""
    rest = _TOLD.sub("", request.text) if request.attachments else request.text
    return replace(request, text=rest) if rest != request.text else request
