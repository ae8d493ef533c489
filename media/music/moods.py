# ruff: noqa: E501 - tables read better unbroken
"""What makes a mood: pace, harmony, rhythm, instruments. Pure data; a mood is added by adding an entry.

Sources: progressions are the common ones of each style; tempo ranges follow the usual ones of production-music catalogues.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from media.music.theory import Mode

MoodName = Literal[
    "calm", "happy", "epic", "sad", "energetic", "mysterious", "romantic", "playful", "inspiring", "chill", "dark"
]  # fmt: skip
MOOD_NAMES: tuple[MoodName, ...] = get_args(MoodName)

Progressions = dict[Mode, tuple[str, ...]]
"""Progressions of four bars each, their Roman numerals with spaces between; the first of a mode's are the most typical."""


@dataclass(frozen=True)
class Ensemble:
    """Who plays: names of `INSTRUMENTS`; `pad` and `second` (the melody of the lifted part) may be empty."""

    harmony: str
    pad: str
    melody: str
    second: str
    bass: str
    kit: str


@dataclass(frozen=True)
class Mood:
    """`bpm`: slowest, middle, fastest. `modes`: the first is twice as likely. `swing` 0..1. `room_s`: how long the hall rings.

    `loud`: dB of drums, bass, harmony and melody against each other. `closing`: the last chord's kind ("" a plain triad).
    `words`: English words as they are, Russian beginnings of words, Thai anywhere in the text.
    """

    bpm: tuple[int, int, int]
    modes: tuple[Mode, ...]
    major: tuple[str, ...]
    minor: tuple[str, ...]
    ensembles: tuple[Ensemble, ...]
    comping: tuple[str, ...]
    bass: tuple[str, ...]
    drums: tuple[str, ...]
    melody: tuple[str, ...]
    swing: float
    room_s: float
    loud: tuple[float, float, float, float]
    closing: str
    words: tuple[str, ...]


MOODS: dict[MoodName, Mood] = {
    "calm": Mood(
        bpm=(58, 70, 84), modes=("major", "major"),
        major=("Imaj7 vi7 IVmaj7 Vsus4", "Iadd9 IVmaj7 Iadd9 IVmaj7", "Imaj7 iii7 IVmaj7 Iadd9", "vi7 IVmaj7 Imaj7 Vsus4", "IVmaj7 Iadd9 ii7 Vsus4"),
        minor=("iadd9 VImaj7 IIImaj7 VII", "iadd9 iv7 VImaj7 VIIsus2", "i7 VImaj7 iv7 v7"),
        ensembles=(Ensemble("piano", "pad", "flute", "vibraphone", "acoustic_bass", "drum_kit"),
                   Ensemble("acoustic_guitar", "strings", "clarinet", "flute", "acoustic_bass", "drum_kit"),
                   Ensemble("electric_piano", "pad", "vibraphone", "flute", "bass", "drum_kit"),
                   Ensemble("harp", "pad", "piano", "oboe", "acoustic_bass", "drum_kit")),
        comping=("arpeggio", "ballad", "wide_arpeggio", "hold"), bass=("long", "halves"), drums=("brushes", "shaker"),
        melody=("sparse", "broad"), swing=0, room_s=2.4, loud=(-11, -5, -2, -1), closing="add9",
        words=("calm", "calmer", "calming", "peaceful", "gentle", "soft", "quiet", "soothing", "meditation", "ambient", "sleep", "lullaby", "nature", "yoga", "spa", "serene",
               "tranquil", "спокойн", "тихо", "тихи", "тиха", "тиху", "нежн", "мягк", "медитац", "умиротвор", "природ", "йога", "йоги", "колыбельн", "สงบ", "เบาๆ", "นุ่มนวล", "ผ่อนคลาย", "ทำสมาธิ", "ธรรมชาติ", "โยคะ", "กล่อม", "สปา")),
    "happy": Mood(
        bpm=(104, 116, 128), modes=("major", "major"),
        major=("I V vi IV", "I IV V IV", "I vi IV V", "IV I V vi", "I iii IV V", "I IV I V"),
        minor=("i VII VI VII", "III VII i VI"),
        ensembles=(Ensemble("steel_guitar", "", "glockenspiel", "marimba", "bass", "drum_kit"),
                   Ensemble("piano", "strings", "flute", "glockenspiel", "bass", "drum_kit"),
                   Ensemble("acoustic_guitar", "", "marimba", "flute", "bass", "drum_kit"),
                   Ensemble("electric_guitar", "synth", "vibraphone", "brass", "bass", "drum_kit")),
        comping=("strum", "pulse", "quarters", "stabs"), bass=("root_fifth", "pushing", "bouncy"), drums=("pop",),
        melody=("lively", "skipping", "flowing"), swing=0, room_s=1.2, loud=(-4, -3, -3, -1), closing="",
        words=("happy", "happier", "cheerful", "jolly", "jaunty", "merry", "perky", "joyful", "joy", "upbeat", "bright", "sunny", "summer", "fun", "positive", "birthday", "party", "holiday", "travel", "lively", "christmas", "xmas", "festive", "carnival",
               "весел", "весёл", "радост", "счастлив", "позитив", "солнечн", "летн", "праздни", "новогодн", "рождествен", "สนุก", "ร่าเริง", "สดใส", "มีความสุข", "วันเกิด", "ปาร์ตี้", "เที่ยว", "ปีใหม่", "คริสต์มาส", "สงกรานต์")),
    "epic": Mood(
        bpm=(84, 96, 112), modes=("minor", "minor"),
        minor=("i VI III VII", "i VII VI VII", "i iv VI V", "VI VII i i", "i III VII iv", "i VI iv V"),
        major=("I bVII IV I", "vi IV I V", "I V bVII IV"),
        ensembles=(Ensemble("strings", "choir", "horns", "brass", "strings", "drum_kit"),
                   Ensemble("strings", "brass", "strings", "horns", "synth_bass", "drum_kit"),
                   Ensemble("piano", "strings", "choir", "horns", "strings", "drum_kit")),
        comping=("ostinato", "pulse", "running"), bass=("long", "eighths", "halves"), drums=("toms", "march"),
        melody=("broad", "flowing"), swing=0, room_s=2.8, loud=(-4, -4, -2, -1), closing="",
        words=("epic", "heroic", "grand", "cinematic", "battle", "trailer", "powerful", "triumphant", "majestic", "adventure", "hero", "victory", "war",
               "эпич", "героич", "величествен", "битв", "мощн", "торжеств", "приключен", "побед", "трейлер", "ยิ่งใหญ่", "อลังการ", "มหากาพย์", "ผจญภัย", "สงคราม", "ฮีโร่")),
    "sad": Mood(
        bpm=(58, 68, 80), modes=("minor", "minor"),
        minor=("i VI III VII", "i iv VII III", "iadd9 VImaj7 iv7 v", "i v VI iv", "i VII VI V"),
        major=("I iii vi IV", "vi iii IV I", "I V vi iii"),
        ensembles=(Ensemble("piano", "strings", "oboe", "strings", "acoustic_bass", "drum_kit"),
                   Ensemble("acoustic_guitar", "strings", "clarinet", "oboe", "acoustic_bass", "drum_kit"),
                   Ensemble("piano", "pad", "strings", "clarinet", "acoustic_bass", "drum_kit")),
        comping=("ballad", "arpeggio", "wide_arpeggio", "halves"), bass=("long", "halves"), drums=("brushes", "ballad"),
        melody=("sparse", "flowing", "broad"), swing=0, room_s=2.5, loud=(-12, -5, -2, 0), closing="",
        words=("sad", "sadder", "melancholy", "melancholic", "sorrow", "sorrowful", "lonely", "nostalgic", "nostalgia", "tears", "grief", "farewell", "rain", "rainy", "blue",
               "груст", "печал", "тоскл", "меланхол", "одинок", "ностальг", "слёз", "слез", "дожд", "прощан", "เศร้า", "เหงา", "คิดถึง", "น้ำตา", "ฝนตก", "อาลัย")),
    "energetic": Mood(
        bpm=(122, 130, 142), modes=("minor", "major"),
        minor=("i VI III VII", "i VII VI VII", "i i VI VII", "i III VII VI"),
        major=("I V vi IV", "vi IV I V", "I bVII IV I"),
        ensembles=(Ensemble("synth", "pad", "saw_lead", "synth", "synth_bass", "drum_machine"),
                   Ensemble("electric_guitar", "synth", "saw_lead", "brass", "bass", "drum_kit"),
                   Ensemble("piano", "synth", "saw_lead", "synth", "synth_bass", "drum_machine")),
        comping=("stabs", "pulse", "ostinato", "running"), bass=("eighths", "octaves", "synced"), drums=("four_floor", "driving"),
        melody=("lively", "flowing"), swing=0, room_s=1.1, loud=(-2, -2, -4, -2), closing="",
        words=("energetic", "energy", "hype", "hyped", "hyper", "pumped", "fast", "workout", "sport", "sports", "gym", "running", "dance", "club", "edm", "techno", "house", "rock", "action", "racing",
               "gaming", "dynamic", "exciting", "thrilling", "волнующ", "захватыва", "энергичн", "энерги", "бодр", "хайп", "спорт", "трениров", "танц", "клубн", "рок", "динамичн", "гонк", "драйв", "มีพลัง", "คึกคัก", "ออกกำลังกาย",
               "กีฬา", "เต้น", "เร้าใจ", "ตื่นเต้น", "แดนซ์")),
    "mysterious": Mood(
        bpm=(68, 80, 94), modes=("minor", "minor"),
        minor=("i VI i VI", "iadd9 bII i VI", "i iv i V7", "i VII iv bII", "i bII VI V"),
        major=("I bVI I bVI", "Imaj7 bVII Imaj7 iv", "I iv I bII"),
        ensembles=(Ensemble("celesta", "pad", "clarinet", "oboe", "acoustic_bass", "drum_kit"),
                   Ensemble("harp", "strings", "celesta", "flute", "acoustic_bass", "drum_kit"),
                   Ensemble("vibraphone", "choir", "music_box", "clarinet", "pizzicato", "drum_kit"),
                   Ensemble("piano", "choir", "celesta", "flute", "acoustic_bass", "drum_kit")),
        comping=("arpeggio", "wide_arpeggio", "picking"), bass=("long", "pushing", "halves"), drums=("heartbeat", "shaker"),
        melody=("sparse", "flowing"), swing=0, room_s=3.0, loud=(-9, -5, -2, -1), closing="add9",
        words=("mysterious", "mystery", "mystic", "mystical", "magic", "magical", "enigmatic", "space", "cosmos", "secret", "detective", "dreamy", "fantasy", "night",
               "ocean", "загадочн", "таинствен", "мистич", "волшебн", "магич", "космос", "космич", "тайн", "детектив", "ночн", "сказочн", "ลึกลับ", "ปริศนา", "เวทมนตร์",
               "อวกาศ", "ความลับ", "แฟนตาซี", "มหัศจรรย์")),
    "romantic": Mood(
        bpm=(66, 78, 92), modes=("major", "major"),
        major=("Imaj7 vi7 ii7 V7", "Imaj7 iii7 IVmaj7 V7", "ii7 V7 Imaj7 vi7", "Imaj7 IVmaj7 iii7 vi7", "I V vi IV", "Imaj7 I7 IVmaj7 iv"),
        minor=("i iv7 VII7 IIImaj7", "iadd9 VImaj7 iv7 V7"),
        ensembles=(Ensemble("piano", "strings", "strings", "flute", "acoustic_bass", "drum_kit"),
                   Ensemble("acoustic_guitar", "strings", "oboe", "strings", "acoustic_bass", "drum_kit"),
                   Ensemble("harp", "strings", "clarinet", "strings", "acoustic_bass", "drum_kit"),
                   Ensemble("electric_piano", "strings", "flute", "vibraphone", "bass", "drum_kit")),
        comping=("ballad", "arpeggio", "picking", "wide_arpeggio"), bass=("halves", "long", "walk"), drums=("brushes", "ballad"),
        melody=("flowing", "broad"), swing=0, room_s=2.2, loud=(-10, -5, -3, 0), closing="maj7",
        words=("romantic", "romance", "love", "lovely", "wedding", "valentine", "tender", "passion", "heart", "heartfelt", "touching", "date", "трогательн", "романтич", "любов", "любл", "свадьб", "свадебн",
               "нежност", "валентин", "โรแมนติก", "ความรัก", "แต่งงาน", "หวานๆ", "หวานซึ้ง", "ซึ้งๆ", "ซาบซึ้ง", "อ่อนหวาน", "วาเลนไทน์")),
    "playful": Mood(
        bpm=(98, 112, 126), modes=("major", "major"),
        major=("I V I V", "I VI7 ii V", "I IV V I", "I vi ii V7", "I I7 IV V"),
        minor=("i V7 i V7", "i iv V i"),
        ensembles=(Ensemble("pizzicato", "", "clarinet", "marimba", "pizzicato", "drum_kit"),
                   Ensemble("marimba", "", "flute", "glockenspiel", "acoustic_bass", "drum_kit"),
                   Ensemble("piano", "", "clarinet", "music_box", "acoustic_bass", "drum_kit"),
                   Ensemble("pizzicato", "", "glockenspiel", "flute", "acoustic_bass", "drum_kit")),
        comping=("offbeat", "staccato"), bass=("bouncy", "root_fifth", "walk"), drums=("comic",),
        melody=("skipping", "lively"), swing=0.5, room_s=1.1, loud=(-8, -3, -3, -1), closing="6",
        words=("playful", "funny", "comic", "comedy", "quirky", "silly", "kids", "children", "child", "baby", "cat", "cats", "dog", "dogs", "puppy", "kitten", "cartoon",
               "cute", "toys", "игрив", "забавн", "смешн", "детск", "дети", "детей", "мультфильм", "мультяшн", "комедий", "котик", "щенк", "ขี้เล่น", "ตลก", "น่ารัก", "เด็ก",
               "การ์ตูน", "แมว", "สุนัข")),
    "inspiring": Mood(
        bpm=(96, 108, 120), modes=("major", "major"),
        major=("I V vi IV", "vi IV I V", "Iadd9 IV vi V", "IV V vi I", "I IV vi V", "Iadd9 vi IVadd9 V"),
        minor=("i VII VI VII", "VI VII i III"),
        ensembles=(Ensemble("piano", "strings", "electric_guitar", "strings", "bass", "drum_kit"),
                   Ensemble("electric_guitar", "pad", "piano", "vibraphone", "bass", "drum_kit"),
                   Ensemble("acoustic_guitar", "strings", "piano", "strings", "bass", "drum_kit"),
                   Ensemble("piano", "synth", "vibraphone", "strings", "synth_bass", "drum_kit")),
        comping=("wide_arpeggio", "pulse", "arpeggio", "picking"), bass=("eighths", "pushing", "long"), drums=("pop", "driving"),
        melody=("flowing", "sparse", "broad"), swing=0, room_s=1.9, loud=(-5, -3, -2, -2), closing="add9",
        words=("inspiring", "inspirational", "motivational", "motivation", "uplifting", "hopeful", "hope", "corporate", "business", "technology", "startup", "success",
               "science", "education", "documentary", "future", "вдохнов", "мотив", "надежд", "корпоратив", "бизнес", "технолог", "успех", "наук", "образован", "будущ",
               "สร้างแรงบันดาลใจ", "แรงบันดาลใจ", "ให้กำลังใจ", "ธุรกิจ", "เทคโนโลยี", "ความหวัง", "ความสำเร็จ", "อนาคต")),
    "chill": Mood(
        bpm=(74, 84, 94), modes=("minor", "major"),
        major=("IVmaj7 iii7 ii7 Imaj7", "Imaj7 vi7 ii7 V7", "ii7 V7 Imaj7 vi7", "IVmaj7 V7 iii7 vi7", "Imaj7 IVmaj7 Imaj7 IVmaj7", "vi7 ii7 V7 Imaj7"),
        minor=("i7 iv7 VImaj7 v7", "VImaj7 v7 i7 i7", "i7 VII IIImaj7 VImaj7", "iv7 VII7 IIImaj7 VImaj7", "i7 IV7 i7 IV7", "i7 VImaj7 iv7 V7", "VImaj7 IIImaj7 iv7 i7"),
        ensembles=(Ensemble("electric_piano", "pad", "vibraphone", "electric_guitar", "bass", "drum_kit"),
                   Ensemble("electric_piano", "", "electric_guitar", "flute", "acoustic_bass", "drum_kit"),
                   Ensemble("acoustic_guitar", "pad", "electric_piano", "vibraphone", "bass", "drum_machine"),
                   Ensemble("piano", "pad", "vibraphone", "flute", "bass", "drum_kit")),
        comping=("charleston", "halves", "ballad", "hold"), bass=("lazy", "pushing", "synced", "long", "walk", "bouncy"), drums=("lofi", "swing", "ballad"),
        melody=("sparse", "flowing", "lively"), swing=0.55, room_s=1.5, loud=(-5, -2, -2, -2), closing="7",
        words=("chill", "chilled", "relaxed", "relaxing", "relax", "lofi", "lo-fi", "lounge", "jazz", "jazzy", "coffee", "cafe", "study", "cozy", "cosy", "smooth", "groovy",
               "laid-back", "расслаб", "чилл", "лоуфай", "лаунж", "джаз", "кофе", "уютн", "учёб", "учеб", "ชิล", "ชิลล์", "สบายๆ", "แจ๊ส", "กาแฟ", "คาเฟ่", "โลไฟ", "อ่านหนังสือ")),
    "dark": Mood(
        bpm=(70, 84, 100), modes=("minor", "minor"),
        minor=("i bII i bII", "i VI bII V", "i i VI V", "i v VI bII", "i iv bII i"),
        major=("I bII I bVII", "I iv bVI V"),
        ensembles=(Ensemble("strings", "pad", "horns", "strings", "synth_bass", "timpani"),
                   Ensemble("piano", "strings", "choir", "clarinet", "synth_bass", "drum_kit"),
                   Ensemble("synth", "choir", "piano", "strings", "synth_bass", "drum_machine")),
        comping=("hold", "ostinato", "halves"), bass=("long", "eighths", "pushing"), drums=("heartbeat", "toms"),
        melody=("sparse", "broad"), swing=0, room_s=3.0, loud=(-4, -3, -2, -2), closing="",
        words=("dark", "scary", "horror", "tense", "tension", "suspense", "suspenseful", "thriller", "creepy", "spooky", "evil", "dramatic", "halloween", "danger",
               "мрачн", "тёмн", "темн", "страшн", "ужас", "напряж", "тревожн", "триллер", "зловещ", "драматич", "хоррор", "น่ากลัว", "สยองขวัญ", "สยอง", "เพลงผี", "มืดมน", "ตึงเครียด", "ระทึก", "ลุ้น",
               "หลอน", "ดราม่า")),
}  # fmt: skip

DEFAULT_MOOD: MoodName = "inspiring"

SLOWER = ("slow", "slowly", "медленн", "неспешн", "ช้าๆ", "เพลงช้า", "จังหวะช้า")
FASTER = ("fast", "quick", "uptempo", "up-tempo", "быстр", "ритмичн", "เร็ว")
