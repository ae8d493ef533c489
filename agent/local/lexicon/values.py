# ruff: noqa: E501 - tables of words read better unbroken
"""Words for values that many tools share: shapes of a picture, languages, kinds of file. The one place for them.

A tool with a `Literal` field that has one of these values understands these words with no effort of its own.
`Field(json_schema_extra={"say": {...}})` adds to them.
"""

from __future__ import annotations

import re

from agent.patterns import lazy

CHOICES: dict[str, tuple[str, ...]] = {
    # vertical platforms: TikTok, Reels, Shorts and Stories all show 9:16
    "9:16": ("full screen on a phone", "экран телефона", "экране телефона", "จอมือถือ", "เต็มจอมือถือ", "vertical", "portrait", "upright", "tiktok", "tik tok", "reels", "reel", "shorts", "youtube shorts", "youtube short", "yt short", "yt shorts", "ютуб шортс", "ютуб шорт", "youtube шортс", "ยูทูบช็อต", "youtube ชอร์ต", "stories", "instagram story",
             "instagram stories", "instagram reels", "instagram reel", "insta reel", "insta reels", "ig reel", "ig reels", "phone screen", "phone", "phones", "mobile", "snapchat", "tall", "9x16", "9/16", "9 by 16", "9 to 16", "9 на 16", "9 ต่อ 16", "แนวตั้ง", "จอตั้ง",
             "ติ๊กต็อก", "ติ๊กต๊อก", "รีล", "ชอร์ต", "สตอรี่", "вертикальн", "вертикаль", "вертикалка", "вертикалочка", "отвертикаль", "вертикализируй", "портретн", "тикток", "тик-ток", "рилс", "рилз", "шортс", "сторис"),
    "16:9": ("widescreen", "wide", "wider", "шире", "пошире", "กว้างขึ้น", "landscape", "horizontal", "youtube", "tv", "television", "cinema", "16x9", "16/9", "16 by 9", "16 to 9", "16 на 9", "16 ต่อ 9", "จอนอน", "จอกว้าง", "desktop", "แนวนอน", "ยูทูบ", "ยูทูป",
             "горизонтальн", "горизонталь", "широкоэкранн", "широкая", "широкую", "широкий", "широкое", "широкие", "широкого", "широкой", "широкоформатн", "ютуб", "ютюб"),
    "1:1": ("square", "squared", "1x1", "1/1", "1 by 1", "1 to 1", "1 на 1", "1 ต่อ 1", "one to one", "สี่เหลี่ยมจัตุรัส", "สี่เหลี่ยม", "จัตุรัส", "квадрат"),
    "4:5": ("instagram feed", "instagram post", "insta feed", "ig feed", "instagram", "feed", "feed post", "ленты", "ленту", "ฟีด", "4x5", "4/5", "4 by 5", "4 to 5", "4 на 5", "4 ต่อ 5", "four by five"),
    "video": ("video", "videos", "clip", "clips", "footage", "movie", "movies", "film", "films", "видео", "ролик", "วิดีโอ", "คลิป"),
    "image": ("image", "images", "picture", "pictures", "photo", "photos", "pic", "pics", "картинк", "фото", "изображени", "รูป"),
    "audio": ("audio", "sound", "sounds", "song", "songs", "sound file", "sound files", "voice memo", "podcast", "звук", "аудио", "песн", "เสียง", "เพลง"),
    "subtitles": ("subtitle", "captions", "caption"),
    "document": ("documents", "pdf", "pdfs", "doc", "docs"),
    "blue": ("blues", "navy", "navy blue", "สีฟ้า", "สีน้ำเงิน", "สีกรมท่า", "สีกรม", "โทนฟ้า", "синих тонах", "синий", "синяя", "синюю", "синие", "синее", "синим", "голубой", "голубым", "голубых тонах"),
    "green": ("greens", "emerald", "изумрудный", "สีเขียว", "зелёных тонах", "зелёный", "зелёная", "зелёным", "зеленый"), "red": ("reds", "crimson", "burgundy", "бордовый", "สีแดง", "красных тонах", "красный", "красная", "красным"),
    "pink": ("สีชมพู", "розовый", "розовая", "розовых тонах", "розовым"), "yellow": ("สีเหลือง", "жёлтый", "жёлтая", "жёлтых тонах", "желтый", "золотых тонах", "золотых цветах", "золотом", "золотая"),
    "teal": ("turquoise", "бирюзовый", "สีเทอร์ควอยซ์"),
    "orange": ("สีส้ม", "оранжевый", "оранжевых тонах"), "purple": ("violet", "lilac", "сиреневый", "สีม่วง", "фиолетовый", "фиолетовых тонах"), "black": ("สีดำ", "чёрный", "чёрных тонах"),
    "white": ("สีขาว", "белый", "белых тонах"), "brown": ("สีน้ำตาล", "коричневый", "коричневых тонах"), "grey": ("gray", "สีเทา", "серый", "серых тонах"),
    "dark": ("darker", "มืด", "โทนมืด", "тёмный", "тёмных тонах", "темнее"), "light": ("lighter", "สว่าง", "светлый", "светлых тонах", "светлее"),
    "warm": ("โทนอุ่น", "โทนอบอุ่น", "อบอุ่น", "โทนร้อน", "тёплый", "тёплых тонах", "теплее", "warmer", "cosy", "cozy"),
    "bright": ("brighter", "crisp", "airy"),
    "happy": ("cheerful", "upbeat", "joyful", "uplifting", "jolly", "jaunty", "merry", "perky"),
    "sad": ("melancholy", "melancholic", "gloomy"),
    "calm": ("relaxing", "chill", "peaceful", "soothing", "gentle"),
    "playful": ("friendly", "friendlier", "casual", "informal", "chatty", "conversational", "дружеский", "дружелюбный", "неформальный", "разговорный", "по-дружески", "по-простому", "เป็นกันเอง"),
    "funny": ("humorous", "witty", "hilarious"),
    "serious": ("formal", "professional", "официально", "официальный"),
    "epic": ("heroic", "grand", "cinematic"),
}  # fmt: skip
"""A value of a `Literal` field -> how people say it. The first word is how JARVIS says it."""

PLATFORMS = frozenset({
    "tiktok", "reels", "reel", "shorts", "stories", "snapchat", "youtube", "instagram", "feed", "ленты", "ленту", "ฟีด", "ติ๊กต็อก", "ติ๊กต๊อก", "รีล", "ชอร์ต", "สตอรี่",
    "ยูทูบ", "ยูทูป", "тикток", "тик-ток", "рилс", "рилз", "шортс", "сторис", "ютуб", "ютюб",
})  # fmt: skip
"""Words for a shape that name where it is seen: a shape that is said itself ("square, for Instagram") goes before them."""

FORMATS = frozenset({"reels", "reel", "shorts", "stories", "รีล", "ชอร์ต", "สตอรี่", "рилс", "рилз", "шортс", "сторис"})
"""Those of them that have one shape wherever they are seen: "a reel for Instagram"."""

FOR_PLACE = lazy(
    r"[\s,]+(?:for|on|to|для|в|под)\s+(?:my|our|the|мо\w+|наш\w+|сво\w+)?\s*(?:(?:\w+ )?(?:channel|blog|feed|followers|subscribers|audience|viewers|students|pupils|classroom|class|customers|clients)|(?:year|grade|form) \d{1,2}s?(?: (?:class|students|pupils|kids))?|(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth)[ -]graders|\w+[ -]year[ -]olds|kids|(?:school ?)?children|schoolkids|канал\w*|блог\w*|подписчик\w*|детей|малышей|школьников|дошкольников|[а-яё]+классников|insta\w*|ig|tik ?tok|you ?tube|yt|reels|stor(?:y|ies)|status|facebook|fb|twitter|telegram"
    r"|инст\w*|тик-?ток\w*|ютуб\w*|рилс\w*|фейсбук\w*|телег\w*)$|\s*ให้(?:(?:เด็ก|นักเรียน|ลูก|คนแก่|ผู้สูงอายุ|มือใหม่)(?:ๆ)?(?:\s?[ปม]\.\s?\d|\s?อนุบาล|\s?ประถม|\s?มัธยม)?|\s?[ปม]\.\s?\d)\s?(?:ได้)?(?:ดู|ฟัง|อ่าน|เรียน)$|\s*(?:สำหรับ|ลง)\s?(?:เด็ก(?:ๆ)?|ช่อง\S*|ไอจี|อินสตา\S*|ติ๊ก\S*|ยูทู\S|เฟซ\S*|เฟส\S*)$",
    re.IGNORECASE,
)
"""Where something is to be seen, behind what it is about ("... about bread for my insta"): no part of the topic."""

SHOWN: dict[str, dict[str, str]] = {
    "en": {"9:16": "vertical (9:16)", "16:9": "wide (16:9)", "1:1": "square (1:1)"},
    "th": {"9:16": "แนวตั้ง (9:16)", "16:9": "แนวนอน (16:9)", "1:1": "จัตุรัส (1:1)", "4:5": "4:5"},
    "ru": {"9:16": "вертикальный (9:16)", "16:9": "горизонтальный (16:9)", "1:1": "квадратный (1:1)", "4:5": "4:5"},
}
"""How a value is written, where the value alone would be a riddle."""

LABELS: dict[str, dict[str, str]] = {
    "th": {
        "aspect": "สัดส่วนภาพ", "factor": "ความเร็ว", "speed": "ความเร็ว", "scale": "ขนาด", "start": "จุดเริ่ม", "end": "จุดจบ", "last": "ช่วงท้าย", "drop last": "ช่วงท้ายที่ตัดออก",
        "min silence": "ความยาวช่วงเงียบ", "pad": "ช่วงเว้นรอบคำพูด", "threshold": "ระดับเสียง", "loudness": "ความดัง", "duration": "ความยาว", "language": "ภาษา", "languages": "ภาษา",
        "topic": "หัวข้อ", "prompt": "ภาพที่ต้องการ", "text": "ข้อความ", "title": "ชื่อเรื่อง", "style": "สไตล์", "mood": "อารมณ์", "tone": "น้ำเสียง", "voice": "เสียงพูด", "count": "จำนวน", "limit": "จำนวน", "query": "คำค้นหา",
        "kind": "ชนิดของไฟล์", "name": "ชื่อ", "tempo": "จังหวะ", "platforms": "ช่องทาง", "when": "เวลา", "format": "รูปแบบไฟล์", "formats": "รูปแบบไฟล์", "template": "แม่แบบ", "preset": "โทนเสียง",
        "music": "ดนตรี", "script": "บท", "publishing": "เผยแพร่", "insight": "สถิติ", "memory": "ความจำ", "character": "ตัวละคร", "asset": "ไฟล์ของคุณ", "image": "รูปภาพ",
    },
    "ru": {
        "aspect": "формат кадра", "factor": "скорость", "speed": "скорость", "scale": "масштаб", "start": "начало", "end": "конец", "last": "последние секунды",
        "drop last": "сколько убрать с конца", "min silence": "длина паузы", "pad": "запас вокруг слов", "threshold": "уровень звука", "loudness": "громкость", "duration": "длительность",
        "language": "язык", "languages": "языки", "topic": "тема", "prompt": "описание картинки", "text": "текст", "title": "название", "style": "стиль", "mood": "настроение", "tone": "тон", "voice": "голос",
        "count": "количество", "limit": "количество", "query": "что искать", "kind": "вид файла", "name": "имя", "tempo": "темп", "platforms": "площадки", "when": "время",
        "format": "формат файла", "formats": "форматы файлов", "template": "шаблон", "preset": "окраска звука", "music": "музыка", "script": "сценарии", "publishing": "публикация",
        "insight": "статистика", "memory": "память", "character": "персонажи", "asset": "ваши файлы", "image": "картинки",
    },
    "en": {"asset": "your files", "image": "pictures", "audio": "sound"},
}  # fmt: skip
"""Names of fields and of domains as a person says them; where there is none, the text does without."""

LANGUAGES: dict[str, tuple[str, ...]] = {
    "en": ("english", "อังกฤษ", "английский", "английском", "по-английски"), "th": ("thai", "ไทย", "тайский", "тайском", "по-тайски"),
    "ru": ("russian", "รัสเซีย", "русский", "русском", "по-русски"), "es": ("spanish", "castilian", "испанский", "สเปน"), "fr": ("french", "ฝรั่งเศส", "французский"),
    "de": ("german", "เยอรมัน", "немецкий"), "it": ("italian", "итальянский"), "pt": ("portuguese", "brazilian", "португальский"), "ja": ("japanese", "ญี่ปุ่น", "японский"),
    "zh": ("chinese", "mandarin", "จีน", "китайский"), "ko": ("korean", "เกาหลี", "корейский"), "vi": ("vietnamese",), "id": ("indonesian",), "ms": ("malay",),
    "hi": ("hindi",), "ar": ("arabic", "арабский"), "tr": ("turkish", "турецкий"), "nl": ("dutch",), "pl": ("polish", "польский"), "uk": ("ukrainian", "украинский"), "sv": ("swedish",),
    "da": ("danish",), "no": ("norwegian",), "fi": ("finnish",), "cs": ("czech",), "el": ("greek",), "he": ("hebrew",), "hu": ("hungarian",),
    "ro": ("romanian",), "lo": ("lao",), "my": ("burmese",), "km": ("khmer",),
    "tt": ("tatar", "татарский"), "ba": ("bashkir", "башкирский"), "kk": ("kazakh", "казахский"), "uz": ("uzbek", "узбекский"), "be": ("belarusian", "белорусский"),
    "ka": ("georgian", "грузинский"), "hy": ("armenian", "армянский"), "ca": ("catalan",), "cy": ("welsh",), "ga": ("gaelic",),
}  # fmt: skip
"""ISO 639-1 code -> names of the language."""

OPPOSITES: dict[str, str] = {"on": "off", "enabled": "disabled", "open": "closed", "visible": "hidden", "loud": "quiet", "muted": "unmuted"}
"""Words that say a yes-or-no field is meant to be no."""

FIELD_WORDS: dict[str, tuple[str, ...]] = {
    "voice": ("voice", "голос", "เสียง"), "music": ("music", "song", "музык", "เพลง", "ดนตรี"), "subtitles": ("subtitle", "subs", "caption", "субтитр", "титр", "ซับ", "คำบรรยาย"),
    "style": ("style", "стил", "สไตล์", "แบบ"), "palette": ("colour", "color", "palette", "tones", "shades", "цвет", "тонах", "สี"), "tone": ("tone", "тон", "โทน"),
    "mood": ("mood", "настроени", "อารมณ์"), "aspect": ("format", "shape", "формат", "สัดส่วน"), "key": ("key", "тональност", "คีย์"),
    "hashtags": ("hashtag", "tags", "хештег", "хэштег", "แฮชแท็ก", "แฮชแทค", "แท็ก"),
}  # fmt: skip
"""What a field is called in a sentence ("another voice", "no music"), by its label; beginnings of words."""
