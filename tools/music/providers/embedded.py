"""Music composed and played on this machine: no key, no network, nobody else's recording."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from core.errors import ToolRetry
from tools.contract import provider
from tools.music.contract import Composition, Order


@provider("music.generate", name="embedded")
class Embedded:
    """Composes by rule and seed, plays sampled instruments."""

    def compose(
        self, order: Order, folder: Path, progress: Callable[[float, str | None], None], cancelled: Callable[[], bool]
    ) -> Composition:
        """The same order gives the same file."""
        from media.music.compose import Wish, compose
        from media.music.render import FONT_LICENCE, render
        from media.music.score import as_midi
        from media.music.theory import parse_key

        key = parse_key(order.key) if order.key else None
        wish = Wish(order.mood, order.duration_s, order.seed, order.tempo_bpm, key, order.instruments, order.without, order.pace)
        try:
            piece = compose(wish)
        except ValueError as error:
            raise ToolRetry(f"no music can be made so: {error}", hint="Name an instrument, or leave fewer parts out.") from error
        midi = folder / "music.mid"
        midi.write_bytes(as_midi(piece))
        made = render(piece, folder, loudness=order.loudness_lufs, progress=progress, cancelled=cancelled)
        bar_s = 240 / piece.tempo_bpm
        ends = [(section.first_bar + section.bars) * bar_s for section in piece.sections]
        return Composition(
            audio=made.mix, stems=made.stems, midi=midi, tempo_bpm=round(piece.tempo_bpm, 3), key=str(piece.key), beats_s=piece.beats_s,
            sections=(
                *({"name": section.name, "start_s": round(section.first_bar * bar_s, 3), "end_s": round(end_s, 3), "energy": section.energy}
                  for section, end_s in zip(piece.sections, ends, strict=True)),
                {"name": "close", "start_s": round(piece.closing_s, 3), "end_s": piece.duration_s, "energy": 0.5},
            ),
            instruments=tuple(dict.fromkeys(track.name for track in piece.tracks)),
            loudness_lufs=made.loudness_lufs, true_peak_dbtp=made.true_peak_dbtp,
            evidence={"origin": "music.generate", "engine": "embedded", "composed_by": "JARVIS",
                      "licence": "yours to use, no attribution needed", "sounds": FONT_LICENCE, "mood": order.mood, "seed": order.seed},
        )  # fmt: skip
