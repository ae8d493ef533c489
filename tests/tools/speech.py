"""Speak a text to a WAV file with espeak-ng: `python speech.py OUT.wav "text"`. A process of its own (the library is GPL)."""

from __future__ import annotations

import ctypes
import sys
import wave

import espeakng_loader

_SYNCHRONOUS, _PHONEMES_OFF, _UTF8 = 2, 0, 1
_CALLBACK = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)


def main(out: str, text: str) -> None:
    library = ctypes.CDLL(espeakng_loader.get_library_path())
    rate = library.espeak_Initialize(_SYNCHRONOUS, 0, espeakng_loader.get_data_path().encode(), 0)
    pieces: list[bytes] = []

    @_CALLBACK
    def receive(samples: ctypes._Pointer[ctypes.c_short], count: int, _: object) -> int:  # type: ignore[type-arg]
        if samples and count:
            pieces.append(ctypes.string_at(samples, count * 2))
        return 0

    library.espeak_SetSynthCallback(receive)
    library.espeak_SetVoiceByName(b"en-us")
    spoken = text.encode()
    library.espeak_Synth(spoken, len(spoken) + 1, 0, 1, 0, _UTF8, None, None)
    library.espeak_Synchronize()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(b"".join(pieces))


if __name__ == "__main__":
    main(*sys.argv[1:3])
