"""What is written on a film and when: the cards of each language, titles, and all of it as one ASS file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from media.film import ass
from media.film.cards import Card, cards
from media.film.lettering import Lettering, Setting, card_lettering
from media.film.looks import Area, card_em, colours_of, look_of, safe_area, title_area, title_em
from media.film.scenes import Film, Palette, Scene
from media.film.schedule import Cue, Schedule
from media.film.titles import title_lettering
from media.film.tokens import Token, spread, timed_tokens

_TITLE_S, _TITLE_IN_S, _SHORTEST_TITLE_S = 2.8, 0.2, 1.2
_READ_S = 0.25  # words that are only written come up after a scene has begun, and go before it ends
_CARD_HEIGHT = 2.4  # em a card of two lines may take


class Lettered(NamedTuple):
    """Everything written on a film. `left_out`: titles for which a scene had no time."""

    items: tuple[Lettering, ...]
    left_out: tuple[str, ...] = ()


def film_cards(film: Film, plan: Schedule, language: str, *, scale: float = 1.0) -> list[Card]:
    """The subtitle cards of one language over the whole film: word by word in the spoken one, by phrases in the others."""
    face = look_of(film.look).card_face
    width = _card_area(film).width / (card_em(film.look, film.aspect, film.size, language) * scale)
    room = width - (0.95 if look_of(film.look).backing == "box" else 0.2)
    result: list[Card] = []
    for scene, cue in zip(film.scenes, plan.cues, strict=True):
        tokens = _tokens(film, plan, scene, cue, language)
        result += cards(tokens, face.width, room, until_s=min(plan.duration_s - 0.05, cue.end_s))
    return [card for card in result if card.end_s > card.start_s]


def _tokens(film: Film, plan: Schedule, scene: Scene, cue: Cue, language: str) -> list[Token]:
    if not scene.words and not film.voice_over and cue.speech_end_s <= cue.speech_start_s:  # nobody says it: it is read
        written = scene.text if language == film.language else scene.captions.get(language, "")
        return spread(written, cue.start_s + _READ_S, cue.end_s - _READ_S)
    # Words of a voice-over count from its own start.
    origin_s = plan.cues[0].speech_start_s if film.voice_over else cue.speech_start_s
    if language == film.language:
        return timed_tokens(scene.text, scene.words, cue.speech_start_s, cue.speech_end_s, origin_s)
    text = scene.captions.get(language, "")
    if not scene.words:
        return spread(text, cue.speech_start_s, cue.speech_end_s)
    return spread(text, origin_s + scene.words[0].start_s, origin_s + scene.words[-1].end_s)


def languages_of(film: Film) -> list[str]:
    """The languages there are words in, the spoken one first."""
    spoken = [film.language] if any(scene.text or scene.words for scene in film.scenes) else []
    others = dict.fromkeys(language for scene in film.scenes for language, text in scene.captions.items() if text.strip())
    return [*spoken, *(language for language in others if language not in spoken)]


def palette_of(film: Film) -> Palette:
    """The colours words take all through the film: those of the first scene that has any."""
    return next((scene.palette for scene in film.scenes if scene.palette != Palette()), Palette())


def _card_area(film: Film) -> Area:
    """The strip of the safe area in which cards stand: below everything titles may take."""
    safe, em = safe_area(film.aspect, film.size), card_em(film.look, film.aspect, film.size, film.shown_language)
    return safe._replace(top=safe.bottom - (_CARD_HEIGHT + 0.6) * em)


def lettered(film: Film, plan: Schedule, *, scale: float = 1.0) -> Lettered:
    """All letterings of a film. scale: smaller than 1 sets every word smaller (a repair)."""
    titles, left_out = _titles(film, plan, scale)
    items = list(titles)
    if film.subtitles != "none":
        items += _card_letterings(film, film_cards(film, plan, film.shown_language, scale=scale), scale)
    return Lettered(tuple(items), tuple(left_out))


def _card_letterings(film: Film, shown: Sequence[Card], scale: float) -> list[Lettering]:
    area, look, colours = _card_area(film), look_of(film.look), colours_of(film.look, palette_of(film))
    em = card_em(film.look, film.aspect, film.size, film.shown_language) * scale
    setting = Setting(look, colours, em, (area.left + area.right) / 2, (area.top + area.bottom) / 2)
    karaoke = film.subtitles == "karaoke" and film.shown_language == film.language
    result = []
    for number, card in enumerate(shown):
        after_gap = number == 0 or card.start_s - shown[number - 1].end_s > 0.02
        before_gap = number + 1 == len(shown) or shown[number + 1].start_s - card.end_s > 0.02
        result.append(card_lettering(card, number + 1, setting, area, karaoke=karaoke, after_gap=after_gap, before_gap=before_gap))
    return result


def _titles(film: Film, plan: Schedule, scale: float) -> tuple[list[Lettering], list[str]]:
    look, area = look_of(film.look), title_area(film.aspect, film.size)
    largest = title_em(film.look, film.aspect, film.size) * scale
    result, left_out, free_s = list[Lettering](), list[str](), 0.0
    wanted = [("title", film.title, film.scenes[0], plan.cues[0])] if film.title.strip() else []
    wanted += [
        (f"title of scene {number}", scene.title, scene, cue)
        for number, (scene, cue) in enumerate(zip(film.scenes, plan.cues, strict=True), 1)
        if scene.title.strip() and not (number == 1 and scene.title.strip() == film.title.strip())
    ]
    for name, text, scene, cue in wanted:
        start_s = max(cue.start_s + _TITLE_IN_S, free_s)
        end_s = min(cue.end_s - _TITLE_IN_S, start_s + _TITLE_S)
        if end_s - start_s < _SHORTEST_TITLE_S:
            left_out.append(text)
            continue
        free_s = end_s + 0.1
        size = largest if name == "title" else 0.72 * largest
        colours = colours_of(film.look, scene.palette)
        result.append(title_lettering(name, text, look, colours, size, title_place(area, scene, film), start_s, end_s))
    return result, left_out


def title_place(area: Area, scene: Scene, film: Film) -> Area:
    """The picture's quiet part where titles may stand, a little lower if it is too low for letters to be read; in a wide frame it is one
    side of it. All of the area when that part is elsewhere."""
    if scene.quiet is None:
        return area
    x0, y0, x1, y1 = scene.quiet
    width, height = film.size
    least_width, least_height = (0.4 if width > height else 0.7) * area.width, 0.3 * area.height
    top = max(area.top, y0 * height)
    quiet = Area(max(area.left, x0 * width), top, min(area.right, x1 * width), min(area.bottom, max(y1 * height, top + least_height)))
    return quiet if quiet.width > least_width and quiet.height > least_height - 1 and y1 * height > area.top else area


def styles(film: Film) -> list[ass.Style]:
    """The fonts of a look, as styles; sizes are said by each line itself."""
    look = look_of(film.look)
    return [
        ass.Style("card", look.card_face.family, 60, look.card_face.bold),
        ass.Style("title", look.title_face.family, 90, look.title_face.bold),
        ass.Style("shape", look.card_face.family, 20, False),
    ]


def ass_document(film: Film, lettering: Lettered) -> str:
    """The file that is burned in."""
    return ass.document(film.size, styles(film), [event for item in lettering.items for event in item.events])
