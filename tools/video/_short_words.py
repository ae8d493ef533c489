"""What people say for the fields of video.short, and how their values are shown."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from core.phrasebook import Phrasebook
from media.music.instruments import INSTRUMENTS
from media.music.moods import MOODS
from media.pictures.palettes import families
from media.prose.language import detect
from tools.image.generate import Input as PictureInput
from tools.voice.contract import VOICES_SHOWN

SAY_MUSIC = Phrasebook(Path(__file__).parent.parent / "music" / "phrases.toml")

PLAYERS: dict[str, Any] = {
    "say": {name: list(item.words) for name, item in INSTRUMENTS.items()},
    "shown": {name: {language: SAY_MUSIC.say(name, language) for language in ("en", "th", "ru")} for name in INSTRUMENTS},
}
VOICE: dict[str, Any] = {
    "say": {
        "female": ["woman", "woman's", "lady", "female", "ผู้หญิง", "เสียงหญิง", "женский", "женским", "женщины",
                   "голосом женщины", "голосом девушки", "голос женщины"],
        "male": ["man", "man's", "guy", "male", "ผู้ชาย", "เสียงชาย", "мужик", "мужской", "мужским", "мужчины",
                 "голосом мужчины", "голос мужчины",
                 "deeper", "deep voice", "lower voice", "пониже", "низким", "เสียงทุ้ม", "ทุ้ม"],
        "none": ["no voiceover", "no voice-over", "no narration", "no narrator", "without narration", "without a narrator", "no talking",
                 "no speaking", "nobody talking", "nobody speaking", "text only", "only text", "just text", "words on screen only",
                 "без озвучки", "без голоса", "без диктора", "без закадрового голоса", "только текст", "ไม่มีเสียงพากย์", "ไม่เอาเสียงพากย์",
                 "ไม่ใส่เสียงพากย์", "ไม่พากย์", "ไม่ต้องพากย์", "ไม่มีคนพูด", "ไม่ต้องพูด", "มีแต่ตัวหนังสือ"],
    },
    "shown": {**VOICES_SHOWN, "none": {"en": "no voice", "th": "ไม่มีเสียงพากย์", "ru": "без голоса"}},
}
_NO_MUSIC = ["no music", "without music", "without any music", "ไม่มีดนตรี", "ไม่มีเพลง", "ไม่เอาเพลง", "ไม่ใส่เพลง", "без музыки"]
# `*` stands for the rest of a word: "весёл* музык*" is "весёлой музыкой".
_MOOD_WORDS = {"en": ("{} music",), "ru": ("{}* музык*",), "th": ("เพลง{}", "ดนตรี{}", "เพลงแนว{}", "เพลงให้{}", "เพลงแบบ{}")}
_MOODS_SAID = {
    name: [form.format(word) for word in mood.words for form in _MOOD_WORDS[detect(word)]] for name, mood in MOODS.items()
}
_MOODS_SAID["chill"] = [*_MOODS_SAID["chill"], "with jazz", "to jazz", "с джазом", "под джаз"]
_MUSIC_CALLED = {"en": "{} music", "th": "ดนตรี{}", "ru": "{} музыка"}
_MUSIC_SHOWN = {
    name: {language: _MUSIC_CALLED[language].format(mood) for language, mood in SAY_MUSIC.sentences()[name].items()} for name in MOODS
}
MUSIC: dict[str, Any] = {
    "say": {"none": _NO_MUSIC, **_MOODS_SAID},
    "shown": {"none": {"en": "no music", "th": "ไม่มีดนตรี", "ru": "без музыки"}, **_MUSIC_SHOWN},
}
_PICTURE_SAYS: Any = PictureInput.model_fields["palette"].json_schema_extra
PALETTE: dict[str, Any] = {"say": {name: words for name, words in _PICTURE_SAYS["say"].items() if name in families()}}
LEVEL: dict[str, Any] = {
    "say": {
        "quiet": ["quiet music", "quieter music", "soft background music", "music quiet", "music quieter", "quiet* the music", "music low",
                  "low music", "music turned down", "тих* музык*", "негромк* музык*", "музык* тихо", "музык* потише", "музык* тише",
                  "музык* сделай* потише", "เพลงเบาๆ", "เพลงเบา", "เพลงเบาลง", "เสียงเพลงลง", "ดนตรีเบาๆ", "เพลงค่อยๆ", "เพลงประกอบเบาๆ"],
        "usual": ["music at the usual level", "music as loud as usual"],
        "loud": ["loud music", "louder music", "music loud", "music louder", "громк* музык*", "музык* громко", "музык* громче",
                 "музык* погромче", "เพลงดังๆ", "ดนตรีดังๆ"],
    },
    "shown": {
        "quiet": {"en": "quiet music", "th": "เพลงเบา", "ru": "тихая музыка"},
        "usual": {"en": "", "th": "", "ru": ""},
        "loud": {"en": "loud music", "th": "เพลงดัง", "ru": "громкая музыка"},
    },
}
PACE: dict[str, Any] = {
    "say": {
        "slow": ["slow voice", "slower voice", "bit slower voice", "little bit slower voice", "slow narration",
                 "slowly spoken", "speak slowly", "speaking slowly", "spoken slowly", "read slowly", "slow speech",
                 "voice slow", "narrated slowly", "slow narrator", "not too fast", "not so fast", "at a slow pace",
                 "slow pace", "slower pace", "calm pace", "unhurried pace", "медленн* голос*", "медленн* озвучк*",
                 "говори медленно", "неторопливо", "неспешно", "читай медленно", "พูดช้าๆ", "พากย์ช้าๆ", "เสียงช้าๆ",
                 "อ่านช้าๆ"],
        "usual": ["usual pace", "normal pace", "обычный темп речи", "พูดปกติ"],
        "fast": ["fast voice", "fast narration", "speak fast", "speak quickly", "spoken fast", "fast speech", "fast-talking",
                 "narrated quickly", "at a fast pace", "fast pace", "fast-paced", "quick pace", "snappy pace", "faster voice",
                 "little bit faster voice", "bit faster voice", "быстр* голос*", "быстр* озвучк*", "говори быстро",
                 "พูดเร็วๆ", "พากย์เร็วๆ"],
    },
    "shown": {
        "slow": {"en": "spoken slowly", "th": "พูดช้า", "ru": "медленная речь"},
        "usual": {"en": "", "th": "", "ru": ""},
        "fast": {"en": "spoken fast", "th": "พูดเร็ว", "ru": "быстрая речь"},
    },
}
SUBTITLES: dict[str, Any] = {
    "say": {
        "none": ["no subtitles", "without subtitles", "without captions", "no captions", "ไม่มีซับ", "ไม่เอาซับ", "ไม่ใส่ซับ", "без субтитров"],
        "plain": ["plain subtitles", "simple subtitles", "ซับธรรมดา", "обычные субтитры", "простые субтитры"],
        "karaoke": ["karaoke subtitles", "word by word subtitles", "ซับคาราโอเกะ", "субтитры караоке"],
    },
    "shown": {
        "none": {"en": "no subtitles", "th": "ไม่มีซับ", "ru": "без субтитров"},
        "plain": {"en": "plain subtitles", "th": "ซับธรรมดา", "ru": "простые субтитры"},
        "karaoke": {"en": "karaoke subtitles", "th": "ซับคาราโอเกะ", "ru": "субтитры караоке"},
    },
}
