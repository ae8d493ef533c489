# ruff: noqa: E501 - tables of words read better unbroken
"""Words for values that many tools share: shapes of a picture, languages, kinds of file. The one place for them.

A tool with a `Literal` field that has one of these values understands these words with no effort of its own.
`Field(json_schema_extra={"say": {...}})` adds to them.
"""

from __future__ import annotations

CHOICES: dict[str, tuple[str, ...]] = {
    # vertical platforms: TikTok, Reels, Shorts and Stories all show 9:16
    "9:16": ("vertical", "portrait", "upright", "tiktok", "tik tok", "reels", "reel", "shorts", "youtube shorts", "stories", "story", "instagram story",
             "instagram stories", "instagram reels", "phone screen", "phone", "phones", "mobile", "snapchat", "tall", "9x16", "9/16", "9 by 16", "9 to 16", "แนวตั้ง",
             "ติ๊กต็อก", "รีลส์", "вертикальный", "вертикально", "вертикальным", "вертикальное", "тикток", "рилс", "рилз"),
    "16:9": ("widescreen", "wide", "landscape", "horizontal", "youtube", "tv", "television", "cinema", "16x9", "16/9", "16 by 9", "16 to 9", "desktop", "แนวนอน", "ยูทูบ",
             "горизонтальный", "горизонтально", "горизонтальным", "ютуб"),
    "1:1": ("square", "squared", "1x1", "1/1", "1 by 1", "1 to 1", "one to one", "จัตุรัส", "квадрат", "квадратным", "квадратный", "квадратное"),
    "4:5": ("instagram feed", "instagram post", "insta feed", "ig feed", "instagram", "feed", "feed post", "4x5", "4/5", "4 by 5", "4 to 5", "four by five"),
    "video": ("video", "videos", "clip", "clips", "footage", "movie", "movies", "film", "films"),
    "image": ("image", "images", "picture", "pictures", "photo", "photos", "pic", "pics"),
    "audio": ("audio", "sound", "sounds", "song", "songs", "sound file", "sound files", "voice memo", "podcast"),
    "subtitles": ("subtitle", "captions", "caption"),
    "document": ("documents", "pdf", "pdfs", "doc", "docs"),
    "warm": ("warmer", "cosy", "cozy"),
    "bright": ("brighter", "crisp", "airy"),
    "happy": ("cheerful", "upbeat", "joyful", "uplifting"),
    "sad": ("melancholy", "melancholic", "gloomy"),
    "calm": ("relaxing", "chill", "peaceful", "soothing", "gentle"),
    "funny": ("humorous", "witty", "hilarious"),
    "serious": ("formal", "professional"),
    "epic": ("heroic", "grand", "cinematic"),
}  # fmt: skip
"""A value of a `Literal` field -> how people say it. The first word is how JARVIS says it."""

SHOWN: dict[str, str] = {"9:16": "vertical (9:16)", "16:9": "wide (16:9)", "1:1": "square (1:1)", "4:5": "4:5"}
"""How a value is written in a title, where the value alone would be a riddle."""

LANGUAGES: dict[str, tuple[str, ...]] = {
    "en": ("english", "อังกฤษ", "английский", "английском", "по-английски"), "th": ("thai", "ไทย", "тайский", "тайском", "по-тайски"),
    "ru": ("russian", "รัสเซีย", "русский", "русском", "по-русски"), "es": ("spanish", "castilian", "испанский"), "fr": ("french", "ฝรั่งเศส", "французский"),
    "de": ("german", "เยอรมัน", "немецкий"), "it": ("italian", "итальянский"), "pt": ("portuguese", "brazilian"), "ja": ("japanese", "ญี่ปุ่น", "японский"),
    "zh": ("chinese", "mandarin", "จีน", "китайский"), "ko": ("korean", "เกาหลี", "корейский"), "vi": ("vietnamese",), "id": ("indonesian",), "ms": ("malay",),
    "hi": ("hindi",), "ar": ("arabic",), "tr": ("turkish",), "nl": ("dutch",), "pl": ("polish",), "uk": ("ukrainian",), "sv": ("swedish",),
    "da": ("danish",), "no": ("norwegian",), "fi": ("finnish",), "cs": ("czech",), "el": ("greek",), "he": ("hebrew",), "hu": ("hungarian",),
    "ro": ("romanian",), "lo": ("lao",), "my": ("burmese",), "km": ("khmer",),
}  # fmt: skip
"""ISO 639-1 code -> names of the language."""

OPPOSITES: dict[str, str] = {"on": "off", "enabled": "disabled", "open": "closed", "visible": "hidden", "loud": "quiet", "muted": "unmuted"}
"""Words that say a yes-or-no field is meant to be no."""
