# ruff: noqa: E501 - patterns read better unbroken
"""How it is said before the words of a post that they are all there is to it: "insta post, no pic: closed tomorrow", "post to telegram, text only: ..."."""

from __future__ import annotations

import re

from agent.patterns import lazy

A_POST = lazy(r"[^:\"]*\bpost(?:\s*[,(–—-]\s*|\s+)?(?:(?:with )?(?:no|without|text|words)[^:\"]{0,30})?:\s", re.IGNORECASE)
"""Whatever it is worded as besides, the words of a post: "insta post: closed tomorrow"."""
NO_PICTURE = lazy(
    r"[\s,(–—-]*(?:\b(?:(?:with )?(?:no|without)(?: an?| any)? (?:pics?|pictures?|photos?|images?|videos?|media)(?: needed| necessary| required| please| pls)?|(?:just|only) (?:the )?(?:text|words)|(?:text|words)[ -]only)\b"
    r"|(?<![а-яё])(?:без (?:картин[а-яё]+|фото|видео|фотк[а-яё]+)|(?:картинк[а-яё]+|фото) не (?:надо|нужн[оаы])|(?:только|просто) текст(?:ом)?)(?![а-яё])|(?:แบบ)?(?:ไม่มี|ไม่ใส่|ไม่ต้องมี|ไม่ต้องใส่|ไม่เอา)(?:รูป|ภาพ|คลิป)(?:ภาพ)?|(?:ข้อความ|ตัวหนังสือ)(?:อย่างเดียว|ล้วนๆ?|เท่านั้น))[\s,)]*(?=$)",
    re.IGNORECASE,
)
"""That nothing is to be seen with the words, told last before them."""
