"""espeak-ng in a child process: `python -P -m media.espeak < request.json` (media.utterance says what goes in and out).

espeak-ng is GPLv3; its library (from the `espeakng-loader` wheel) is loaded only in this small program of its own,
never in JARVIS's processes.
C interface: espeak-ng's `speak_lib.h`, synchronous retrieval mode, word events.
"""

from __future__ import annotations

import ctypes
import json
import sys
import wave
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from media.utterance import Utterance, answer, ask

_SYNCHRONOUS, _DONT_EXIT = 2, 0x8000
_UTF8, _PHONEMES = 0x1, 0x100
_RATE, _PITCH, _RANGE = 1, 3, 4
_LIST_ENDS, _WORD, _END = 0, 1, 5


@dataclass(frozen=True)
class Line:
    """Something to say. `voice` is an espeak-ng voice with an optional variant (`en-us+f2`).

    pitch, pitch_range: 0..100, 50 is the voice's own. phonemes: the text is `[[phonemes]]` of the voice's language.
    """

    text: str
    voice: str = "en-us"
    words_per_minute: int = 160
    pitch: int = 50
    pitch_range: int = 50
    phonemes: bool = False


class _Event(ctypes.Structure):
    """`espeak_EVENT`; the sample counter restarts with every line."""

    _fields_ = [
        ("type", ctypes.c_int), ("unique_identifier", ctypes.c_uint), ("text_position", ctypes.c_int), ("length", ctypes.c_int),
        ("audio_position_ms", ctypes.c_int), ("sample", ctypes.c_int), ("user_data", ctypes.c_void_p), ("id", ctypes.c_char * 8),
    ]  # fmt: skip


def say(lines: Sequence[Line]) -> list[Utterance]:
    """Speak every line on its own, 22050 Hz. Raises Unavailable when the engine cannot speak."""
    return ask("media.espeak", "espeak-ng", {"lines": [asdict(line) for line in lines]})


def speak(text: str, out: Path, *, voice: str = "en-us", words_per_minute: int = 160) -> None:
    """Write `text`, spoken, to a mono 16-bit WAV file. Raises Unavailable when the engine cannot speak."""
    (spoken,) = say([Line(text, voice, words_per_minute)])
    with wave.open(str(out), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(spoken.rate_hz)
        file.writeframes(spoken.pcm)


class _Engine:
    """The library, in the child."""

    def __init__(self) -> None:
        import espeakng_loader

        self._library = ctypes.CDLL(str(espeakng_loader.get_library_path()))
        self.rate_hz: int = self._library.espeak_Initialize(_SYNCHRONOUS, 0, str(espeakng_loader.get_data_path()).encode(), _DONT_EXIT)
        if self.rate_hz <= 0:
            raise SystemExit("espeak-ng does not start: its data is missing")
        self._sound = bytearray()
        self._marks: list[tuple[int, float]] = []
        self._end_s = 0.0
        callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event))
        self._callback = callback(self._heard)  # kept: the library holds only its address
        self._library.espeak_SetSynthCallback(self._callback)

    def _heard(self, samples: ctypes._Pointer[ctypes.c_short], count: int, events: ctypes._Pointer[_Event]) -> int:
        if samples and count > 0:
            self._sound.extend(ctypes.string_at(samples, count * 2))
        index = 0
        while events and events[index].type != _LIST_ENDS:
            event = events[index]
            if event.type == _WORD:
                self._marks.append((event.text_position - 1, event.sample / self.rate_hz))
            elif event.type == _END:
                self._end_s = event.sample / self.rate_hz
            index += 1
        return 0

    def say(self, line: Line) -> Utterance:
        self._sound.clear()
        self._marks.clear()
        if self._library.espeak_SetVoiceByName(line.voice.encode()) != 0:
            raise SystemExit(f"espeak-ng has no voice {line.voice}")
        for parameter, value in ((_RATE, line.words_per_minute), (_PITCH, line.pitch), (_RANGE, line.pitch_range)):
            self._library.espeak_SetParameter(parameter, value, 0)
        text = line.text.encode() + b"\0"
        flags = _UTF8 | (_PHONEMES if line.phonemes else 0)
        if self._library.espeak_Synth(text, ctypes.c_size_t(len(text)), 0, 1, 0, flags, None, None) != 0:
            raise SystemExit("espeak-ng did not take the text")
        self._library.espeak_Synchronize()
        return Utterance(bytes(self._sound), self.rate_hz, tuple(self._marks), self._end_s)


def _main() -> None:
    request, engine = json.load(sys.stdin), _Engine()
    answer([engine.say(Line(**line)) for line in request["lines"]], engine.rate_hz)


if __name__ == "__main__":
    _main()
