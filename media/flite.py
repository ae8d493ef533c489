"""Flite, a small English synthesiser, in a child process: `python -P -m media.flite < request.json` (see media.utterance).

Clearer than espeak-ng and used when the system has its shared libraries (Debian and Ubuntu: `libflite1`); never required.
C interface: flite 2.x, `flite.h` and `cst_utterance.h`. Licence: BSD-like (CMU).
"""

from __future__ import annotations

import ctypes
import json
import sys
from collections.abc import Sequence
from ctypes import c_char_p, c_float, c_void_p
from functools import lru_cache
from typing import Any

from media.utterance import Utterance, answer, ask

VOICES = ("slt", "rms")
_NEEDED = ("libflite.so.1", "libflite_cmulex.so.1", "libflite_usenglish.so.1")
_FIRST_SOUND = b"R:SylStructure.daughter1.daughter1.R:Segment.p.end"
_LAST_SOUND = b"R:SylStructure.daughtern.daughtern.R:Segment.end"
_SIGNATURES: tuple[tuple[str, list[Any], Any], ...] = (
    ("flite_synth_text", [c_char_p, c_void_p], c_void_p),
    ("utt_relation", [c_void_p, c_char_p], c_void_p),
    ("relation_head", [c_void_p], c_void_p),
    ("item_next", [c_void_p], c_void_p),
    ("item_parent", [c_void_p], c_void_p),
    ("item_as", [c_void_p, c_char_p], c_void_p),
    ("ffeature_float", [c_void_p, c_char_p], c_float),
    ("feat_set_float", [c_void_p, c_char_p, c_float], None),
    ("delete_utterance", [c_void_p], None),
)


class _Wave(ctypes.Structure):
    _fields_ = [
        ("type", c_char_p), ("sample_rate", ctypes.c_int), ("num_samples", ctypes.c_int), ("num_channels", ctypes.c_int),
        ("samples", c_void_p),
    ]  # fmt: skip


class _Voice(ctypes.Structure):
    _fields_ = [("name", c_char_p), ("features", c_void_p)]


@lru_cache(maxsize=1)
def available() -> bool:
    """Whether this system has flite. Asked in a child once, so that its code never enters this process."""
    import subprocess

    done = subprocess.run([sys.executable, "-P", "-m", "media.flite", "--check"], capture_output=True, timeout=30, check=False)
    return done.returncode == 0


def say(lines: Sequence[str], *, voice: str = "slt", speed: float = 1.0) -> list[Utterance]:
    """Speak every line on its own, 16 kHz. Raises Unavailable when the engine cannot speak."""
    return ask("media.flite", "flite", {"lines": list(lines), "voice": voice, "speed": speed})


class _Engine:
    def __init__(self, voice: str, speed: float) -> None:
        self._library = _load(voice)
        for name, arguments, result in _SIGNATURES:
            function = getattr(self._library, name)
            function.argtypes, function.restype = arguments, result
        self._library.utt_wave.argtypes, self._library.utt_wave.restype = [c_void_p], ctypes.POINTER(_Wave)
        self._library.flite_init()
        register = getattr(ctypes.CDLL(f"libflite_cmu_us_{voice}.so.1"), f"register_cmu_us_{voice}")
        register.argtypes, register.restype = [c_char_p], c_void_p
        self._voice = register(None)
        features = ctypes.cast(self._voice, ctypes.POINTER(_Voice)).contents.features
        self._library.feat_set_float(features, b"duration_stretch", 1 / speed)

    def say(self, text: str) -> Utterance:
        spoken = self._library.flite_synth_text(text.encode("ascii", "ignore"), self._voice)
        wave = self._library.utt_wave(spoken).contents
        pcm = ctypes.string_at(wave.samples, wave.num_samples * 2)
        starts, end_s = self._words(spoken)
        rate_hz = wave.sample_rate
        self._library.delete_utterance(spoken)
        return Utterance(pcm, rate_hz, tuple(zip(_offsets(text), starts, strict=False)), end_s)

    def _words(self, spoken: int) -> tuple[list[float], float]:
        """Second at which each token (a stretch between spaces) begins; when the last one ends."""
        library, starts, end_s, before = self._library, list[float](), 0.0, None
        word = library.relation_head(library.utt_relation(spoken, b"Word"))
        while word:
            token = library.item_parent(library.item_as(word, b"Token"))
            if token != before:
                starts.append(library.ffeature_float(word, _FIRST_SOUND))
            end_s, before = library.ffeature_float(word, _LAST_SOUND), token
            word = library.item_next(word)
        return starts, end_s


def _offsets(text: str) -> list[int]:
    return [index for index, char in enumerate(text) if not char.isspace() and (index == 0 or text[index - 1].isspace())]


def _load(voice: str) -> ctypes.CDLL:
    try:
        first, *_ = [ctypes.CDLL(name, mode=ctypes.RTLD_GLOBAL) for name in (*_NEEDED, f"libflite_cmu_us_{voice}.so.1")]
    except OSError as error:
        raise SystemExit(f"flite is not installed: {error}") from error
    return first


def _main() -> None:
    if "--check" in sys.argv:
        for voice in VOICES:
            _load(voice)
        return
    request = json.load(sys.stdin)
    engine = _Engine(request["voice"], request["speed"])
    spoken = [engine.say(line) for line in request["lines"]]
    answer(spoken, spoken[0].rate_hz if spoken else 16000)


if __name__ == "__main__":
    _main()
