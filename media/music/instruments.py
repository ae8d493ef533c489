# ruff: noqa: E501 - tables read better unbroken
"""The instruments of the font, by name: where each is, where it plays, what it is fit for, and how people call it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Role = Literal["drums", "bass", "harmony", "melody"]
PERCUSSION_BANK = 128


@dataclass(frozen=True)
class Instrument:
    """`program`: General MIDI, from 0. `low`..`high`: the pitches it plays. `sustains`: a held note does not die away.

    `words`: English words as they are, Russian beginnings of words, Thai anywhere in the text.
    """

    program: int
    low: int
    high: int
    roles: tuple[Role, ...]
    sustains: bool = False
    bank: int = 0
    spread_s: float = 0.012
    words: tuple[str, ...] = ()


INSTRUMENTS: dict[str, Instrument] = {
    "piano": Instrument(0, 28, 96, ("harmony", "melody", "bass"), words=("piano", "пианино", "фортепиано", "роял", "เปียโน")),
    "electric_piano": Instrument(4, 28, 92, ("harmony", "melody"), words=("electric piano", "rhodes", "электропиано", "родес", "เปียโนไฟฟ้า")),
    "celesta": Instrument(8, 60, 100, ("melody", "harmony"), words=("celesta", "челест", "เซเลสตา")),
    "glockenspiel": Instrument(9, 72, 103, ("melody",), words=("glockenspiel", "bells", "колокольчик", "ระฆัง")),
    "music_box": Instrument(10, 60, 96, ("melody", "harmony"), words=("music box", "шкатулк", "กล่องดนตรี")),
    "vibraphone": Instrument(11, 53, 89, ("melody", "harmony"), words=("vibraphone", "on vibes", "with vibes", "vibes solo", "вибрафон", "ไวบราโฟน")),
    "marimba": Instrument(12, 48, 88, ("melody", "harmony"), words=("marimba", "xylophone", "маримб", "ксилофон", "มาริมบา", "ระนาด")),
    "acoustic_guitar": Instrument(24, 40, 83, ("harmony", "melody"), spread_s=0.018,
                                  words=("guitar", "acoustic guitar", "classical guitar", "acoustic music", "акустическ", "อะคูสติก", "гитар", "กีตาร์")),
    "steel_guitar": Instrument(25, 40, 83, ("harmony", "melody"), spread_s=0.018,
                               words=("steel guitar", "folk guitar", "western guitar", "кантри гитар", "กีตาร์โปร่ง")),
    "electric_guitar": Instrument(27, 40, 84, ("harmony", "melody"), spread_s=0.015,
                                  words=("electric guitar", "электрогитар", "กีตาร์ไฟฟ้า")),
    "acoustic_bass": Instrument(32, 28, 55, ("bass",), words=("double bass", "upright bass", "acoustic bass", "контрабас", "ดับเบิลเบส")),
    "bass": Instrument(33, 28, 55, ("bass",), words=("bass", "bass guitar", "бас", "басом", "баса", "เบส")),
    "synth_bass": Instrument(38, 28, 52, ("bass",), words=("synth bass", "синт бас", "ซินธ์เบส")),
    "pizzicato": Instrument(45, 36, 88, ("harmony", "melody", "bass"), words=("pizzicato", "plucked strings", "пиццикато", "ดีดสาย")),
    "harp": Instrument(46, 36, 96, ("harmony", "melody"), spread_s=0.03, words=("harp", "арфа", "арфы", "арфе", "арфой", "арфу", "ฮาร์ป", "พิณ")),
    "strings": Instrument(48, 36, 91, ("harmony", "melody", "bass"), True, spread_s=0.005,
                          words=("strings", "violin", "violins", "cello", "orchestra", "струнн", "скрипк", "виолончел", "оркестр", "เครื่องสาย", "ไวโอลิน", "ออร์เคสตรา")),
    "choir": Instrument(52, 48, 79, ("harmony", "melody"), True, spread_s=0.005, words=("choir", "хор", "хора", "хором", "хоров* музык*", "คอรัส", "ประสานเสียง")),
    "horns": Instrument(60, 41, 77, ("melody", "harmony"), True, spread_s=0.005, words=("horn", "horns", "french horn", "валторн", "ฮอร์น")),
    "brass": Instrument(61, 43, 82, ("harmony", "melody"), True, spread_s=0.005, words=("brass", "trumpet", "trumpets", "медн", "труб", "ทรัมเป็ต", "เครื่องเป่า")),
    "clarinet": Instrument(71, 50, 86, ("melody",), True, words=("clarinet", "кларнет", "คลาริเน็ต")),
    "oboe": Instrument(68, 58, 88, ("melody",), True, words=("oboe", "гобой", "โอโบ")),
    "flute": Instrument(73, 60, 93, ("melody",), True, words=("flute", "флейт", "ฟลุต", "ขลุ่ย")),
    "saw_lead": Instrument(81, 48, 88, ("melody",), True, words=("synth lead", "lead synth", "соло синтезатор", "ลีดซินธ์")),
    "pad": Instrument(89, 43, 84, ("harmony",), True, spread_s=0.0, words=("pad", "ambient pad", "пэд", "แพด")),
    "synth": Instrument(50, 40, 88, ("harmony", "melody"), True, spread_s=0.0, words=("synth", "synthesizer", "electronic", "синты", "синтов", "синтами", "синтезатор", "электронн", "ซินธ์", "อิเล็กทรอนิกส์")),
    "drum_kit": Instrument(0, 35, 82, ("drums",), bank=PERCUSSION_BANK, words=("drums", "drum", "drum kit", "beat", "beats", "барабан", "ударн", "бит", "กลอง")),
    "drum_machine": Instrument(25, 35, 82, ("drums",), bank=PERCUSSION_BANK,
                                   words=("drum machine", "electronic drums", "808", "драм машин", "กลองไฟฟ้า")),
    "timpani": Instrument(47, 36, 57, ("drums",), words=("timpani", "kettledrum", "kettledrums", "литавр", "ทิมปานี")),
}  # fmt: skip
