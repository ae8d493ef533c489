# ruff: noqa: E501 - patterns read better unbroken
"""What is wished for to each entry of a content calendar: "... and a picture for each post", «и к каждому посту картинку», "พร้อมรูปทุกโพสต์".

The calendar is made first: its entries are that kind of thing where nothing else is said of them, and it is told how they are made of it.
"""

from __future__ import annotations

import re

from agent.patterns import lazy

_THING = r"(?P<{0}picture>pictures?|images?|photos?|posters?|visuals?|картинк[а-яё]*|фото[а-яё]*|изображени[а-яё]*|визуал[а-яё]*|постер[а-яё]*|รูป(?:ภาพ)?|ภาพ|โปสเตอร์)|(?P<{0}short>reels?|videos?|clips?|shorts?|ролик[а-яё]*|видео|рилс[а-яё]*|клип[а-яё]*|คลิป|วิดีโอ|รีล)|(?P<{0}post>captions?|texts?|hashtags|подпис[а-яё]*|текст[а-яё]*|хештег[а-яё]*|แคปชั่น|แคปชัน|ข้อความ)"
_MORE = r"(?:\s*(?:,|and|with|и|с|และ|กับ)\s*(?:an? |some )?(?:captions?|hashtags|texts?|подпис[а-яё]*|хештег[а-яё]*|текст[а-яё]*|แคปชั่น|แฮชแท็ก))*"
_JOIN = r"\s*(?:[,.;+]\s*)?(?:(?:\b(?:and|plus|with|also|then)\b|(?<![а-яё])(?:и|а|плюс|ещё|еще|с|со)(?![а-яё])|และ|กับ|พร้อม|แล้วก็|แล้ว)\s*)*(?:(?:make|draw|create|prepare|add|сделай|нарисуй|подготовь|добавь|ทำ|วาด|ขอ|ใส่)\s*)?"
_EACH = r"(?:each|every|all)(?: of)?(?: the| them| one| its)?(?: ?(?:posts?|entry|entries|days?|ones?|ideas?))?"
_EACH_RU = r"(?:кажд[а-яё]+|все[мх]|всем)(?: из)?(?: (?:пост[а-яё]*|дн[а-яё]*|день|запис[а-яё]*|публикаци[а-яё]*|иде[а-яё]*|них))?"
_EACH_TH = r"(?:แต่ละ|ทุก)\s?(?:โพสต์|โพส|วัน|อัน|หัวข้อ|ไอเดีย|คอนเทนต์)(?:ๆ)?"
_WISH = lazy(
    rf"{_JOIN}(?:(?:an?|one|some|the|matching)\s+)*(?:{_THING.format('en_')}){_MORE}\s+(?:for|to|with|per|in|on)\s+{_EACH}\b"
    rf"|{_JOIN}(?:for|to|with)\s+{_EACH}\b\s*,?\s*(?:(?:an?|one|make|draw|add)\s+)*(?:{_THING.format('en2_')}){_MORE}"
    rf"|{_JOIN}(?:к|для|на|под)\s+{_EACH_RU}(?![а-яё])\s*,?\s*(?:(?:по|одну|одной|свою|ещё|еще|нарисуй|сделай|добавь)\s+)*(?:{_THING.format('ru_')}){_MORE}"
    rf"|{_JOIN}(?:по\s+)?(?:одной\s+)?(?:{_THING.format('ru2_')}){_MORE}\s+(?:к|для|на|под)\s+{_EACH_RU}(?![а-яё])"
    rf"|{_JOIN}(?:{_THING.format('th_')})\s?(?:ประกอบ)?(?:สำหรับ|ให้|ของ|ใน)?\s?{_EACH_TH}(?:ด้วย)?"
    rf"|{_JOIN}{_EACH_TH}\s?(?:มี|ขอ|ทำ|ใส่|พร้อม)\s?(?:{_THING.format('th2_')})(?:ด้วย|ประกอบ)?", re.IGNORECASE,
)


def for_each_entry(text: str) -> tuple[str, str]:
    """The message without such a wish, and the kind of thing that each entry is to get; empty where there is no such wish."""
    match = _WISH.search(text)
    if match is None:
        return text, ""
    kind = next(name.rpartition("_")[2] for name, said in match.groupdict().items() if said)
    return re.sub(r"\s{2,}", " ", f"{text[: match.start()]} {text[match.end() :]}").strip(" ,"), kind
