"""How well the spoken length of a script is foretold, and the constants that would foretell it best (see media/prose/pacing.py)."""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np

from benchmarks.measure import Report
from media.prose.grammar import grammar, render
from media.prose.pacing import features, spoken_s
from media.speech_text import LANGUAGES, Language
from media.voice import narrate

TOPICS = {"en": "the history of Rome", "ru": "история Рима", "th": "ประวัติศาสตร์ไทย"}
NUMBERS = {
    "en": ["The first coffeehouse opened in 1554.", "In 1675 there were more than 3,000 of them, nearly all in London."],
    "ru": ["Первая кофейня открылась в 1554 году.", "В 1675 году их было больше 3000, почти все в Лондоне."],
    "th": ["ร้านกาแฟแห่งแรกเปิดในปี 1554", "ในปี 1675 มีมากกว่า 3,000 ร้าน เกือบทั้งหมดอยู่ในลอนดอน"],
}


def lines(language: str) -> list[str]:
    """Every second line of the grammar, every pitch, and runs of four lines."""
    found: list[str] = []
    for angle in grammar().angles:
        said = [render(form[language], TOPICS[language], language) for form in (*angle.hooks, *angle.lines)]
        found += [*said[::2], render(angle.pitch[language], TOPICS[language], language), " ".join(said[2:6])]
    return [*found, *NUMBERS[language]]


def seconds(text: str, language: Language, folder: Path) -> float:
    """What the usual voice really takes, the room before and after it included."""
    return narrate(text, folder / "line.flac", language=language).duration_s


def main() -> None:
    report = Report("speaking_rate")
    with tempfile.TemporaryDirectory() as folder:
        for language in LANGUAGES:
            texts = lines(language)
            real = np.array([seconds(text, language, Path(folder)) for text in texts])
            told = np.array([spoken_s(text, language) for text in texts])
            report.add(f"{language}: mean error of a line", float(np.abs(told / real - 1).mean() * 100), "%", 8)
            report.add(f"{language}: error of all lines together", float(abs(told.sum() / real.sum() - 1) * 100), "%", 5)
            counted = np.array([features(text, language) for text in texts], float)
            best = np.linalg.lstsq(counted / real[:, None], np.ones(len(real)), rcond=None)[0]
            report.notes.append(f"{language} best: {', '.join(f'{value:.4f}' for value in best)}")
    report.show()


if __name__ == "__main__":
    main()
