"""The voices of the house: Flite or espeak-ng, on this machine, free, with measured word times."""

from __future__ import annotations

from decimal import Decimal

from tools.contract import provider
from tools.voice.contract import CAPABILITY, Language, Speech, SpokenWord, Wish


@provider(CAPABILITY, name="embedded", cost="free, on this machine")
class Embedded:
    """See media.voice."""

    def offers(self, voice: str, language: Language) -> bool:
        return voice.lower() in ("", "female", "male", *self.voices(language))

    def voices(self, language: Language) -> list[str]:
        from media.voice import voices

        return voices(language)

    def price_usd(self, characters: int) -> Decimal:
        return Decimal(0)

    def speak(self, wish: Wish) -> Speech:
        from media.voice import narrate, voice_of

        out = wish.folder / "speech.flac"
        made = narrate(wish.text, out, language=wish.language, voice=wish.voice, speed=wish.speed, cancelled=wish.cancelled)
        words = tuple(SpokenWord(word.text, word.at, word.start_s, word.end_s) for word in made.words)
        voice = voice_of(wish.voice, wish.language).name
        return Speech(out, made.duration_s, made.loudness.integrated_lufs, words, "measured", voice, made.engine)
