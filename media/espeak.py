"""A child process that speaks: `python -P -m media.espeak OUT.wav < request.json`, request = {"text", "voice", "words_per_minute"}.

espeak-ng is GPLv3; its library (from the `espeakng-loader` wheel) is loaded only in this small program of its own,
never in JARVIS's processes.
C interface: espeak-ng's `speak_lib.h`, synchronous retrieval mode.
"""

from __future__ import annotations

import ctypes
import json
import subprocess
import sys
import wave
from pathlib import Path

from core.errors import Unavailable

_SYNCHRONOUS, _UTF8, _RATE = 2, 1, 1
_DONT_EXIT = 0x8000
_TIMEOUT_S = 60


def speak(text: str, out: Path, *, voice: str = "en-us", words_per_minute: int = 160) -> None:
    """Write `text`, spoken, to a mono 16-bit WAV file. Raises Unavailable when the engine cannot speak."""
    request = json.dumps({"text": text, "voice": voice, "words_per_minute": words_per_minute})
    command = [sys.executable, "-P", "-m", "media.espeak", str(out)]
    done = subprocess.run(command, input=request.encode(), capture_output=True, timeout=_TIMEOUT_S, check=False)
    if done.returncode != 0 or not out.is_file():
        reason = done.stderr.decode("utf-8", "replace").strip().splitlines()[-1:] or ["no reason given"]
        raise Unavailable(f"the speech engine espeak-ng failed: {reason[0]}", hint="Install the package espeakng-loader again.")


def _main(out: Path) -> None:
    import espeakng_loader

    request = json.load(sys.stdin)
    library = ctypes.CDLL(str(espeakng_loader.get_library_path()))
    rate_hz = library.espeak_Initialize(_SYNCHRONOUS, 0, str(espeakng_loader.get_data_path()).encode(), _DONT_EXIT)
    if rate_hz <= 0:
        raise SystemExit("espeak-ng does not start: its data is missing")
    sound = bytearray()
    callback_type = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)

    def heard(samples: ctypes._Pointer[ctypes.c_short], count: int, _events: int) -> int:
        if samples and count > 0:
            sound.extend(ctypes.string_at(samples, count * 2))
        return 0

    callback = callback_type(heard)
    library.espeak_SetSynthCallback(callback)
    if library.espeak_SetVoiceByName(str(request["voice"]).encode()) != 0:
        raise SystemExit(f"espeak-ng has no voice {request['voice']}")
    library.espeak_SetParameter(_RATE, int(request["words_per_minute"]), 0)
    text = str(request["text"]).encode() + b"\0"
    library.espeak_Synth(text, ctypes.c_size_t(len(text)), 0, 0, 0, _UTF8, None, None)
    library.espeak_Synchronize()
    with wave.open(str(out), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate_hz)
        file.writeframes(bytes(sound))


if __name__ == "__main__":
    _main(Path(sys.argv[1]))
