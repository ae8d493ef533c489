"""How well the spoken length of a script is foretold, and the constants that would foretell it best (see media/prose/pacing.py)."""

from __future__ import annotations

import tempfile
import wave
from pathlib import Path

import numpy as np

from benchmarks.measure import Report
from media.espeak import speak
from media.prose.grammar import grammar, render
from media.prose.pacing import features, spoken_s

VOICES = {"en": "en-us", "ru": "ru", "th": "th"}
TOPICS = {"en": "the history of Rome", "ru": "история Рима", "th": "ประวัติศาสตร์ไทย"}


def lines(language: str) -> list[str]:
    """Every second line of the grammar, every pitch, and runs of four lines."""
    found: list[str] = []
    for angle in grammar().angles:
        said = [render(form[language], TOPICS[language], language) for form in (*angle.hooks, *angle.lines)]
        found += [*said[::2], render(angle.pitch[language], TOPICS[language], language), " ".join(said[2:6])]
    return found


def seconds(text: str, voice: str, folder: Path) -> float:
    """What the voice really takes."""
    path = folder / "line.wav"
    speak(text, path, voice=voice)
    with wave.open(str(path)) as file:
        return file.getnframes() / file.getframerate()


def main() -> None:
    report = Report("speaking_rate")
    with tempfile.TemporaryDirectory() as folder:
        for language, voice in VOICES.items():
            texts = lines(language)
            real = np.array([seconds(text, voice, Path(folder)) for text in texts])
            told = np.array([spoken_s(text, language) for text in texts])
            report.add(f"{language}: mean error of a line", float(np.abs(told / real - 1).mean() * 100), "%", 8)
            report.add(f"{language}: error of all lines together", float(abs(told.sum() / real.sum() - 1) * 100), "%", 5)
            counted = np.array([features(text, language) for text in texts], float)
            best = np.linalg.lstsq(counted / real[:, None], np.ones(len(real)), rcond=None)[0]
            report.notes.append(f"{language} best: {', '.join(f'{value:.4f}' for value in best)}")
    report.show()


if __name__ == "__main__":
    main()
