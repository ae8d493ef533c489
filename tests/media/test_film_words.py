"""Words on a film: cards that read well, times that hold, letters that can be seen, files that agree with the picture."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from media.film import ass
from media.film.boxes import ink
from media.film.captions import film_cards, lettered
from media.film.cards import MAX_WORDS, cards
from media.film.colour import contrast
from media.film.inspection import inspect_words
from media.film.looks import colours_of
from media.film.scenes import Aspect, Film, LookName, Palette, Scene, Word
from media.film.subtitle_files import srt, vtt
from media.film.timing import film_schedule
from media.film.tokens import spread, timed_tokens
from media.film.typeface import Typeface
from media.line_breaks import pieces_of

FACE, WIDTH = Typeface("display"), 11.5
THAI = "กาแฟเริ่มต้นที่เอธิโอเปีย คนเลี้ยงแพะเห็นแพะของเขาเต้นรำ แล้วเขาก็ไปเล่าให้พระฟังทุกๆ วัน"
RUSSIAN = "Кофе появился в Эфиопии. Пастух заметил, что козы танцуют всю ночь, и рассказал об этом монахам."
ARABIC = "القهوة بدأت في إثيوبيا حول عام 850 وهي مشهورة"
ENGLISH = "Coffee began in Ethiopia, around the year 850. A goat herder saw his goats dance!"


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text("abcdefgh.,!", min_size=1, max_size=16), min_size=1, max_size=40), st.floats(2, 40))
def test_every_word_is_shown_once_on_cards_that_fit(words: list[str], length_s: float) -> None:
    tokens = spread(" ".join(words), 1.0, 1.0 + length_s)
    made = cards(tokens, FACE.width, WIDTH, until_s=length_s + 2)
    assert [token for card in made for token in card.tokens] == tokens
    for card in made:
        assert 1 <= len(card.lines) <= 2 and len(card.tokens) <= MAX_WORDS
        assert all(FACE.width(line) * card.scale <= WIDTH + 0.01 for line in card.text.split("\n"))
        assert card.start_s <= card.tokens[0].start_s and card.end_s >= card.tokens[-1].end_s - 1e-9
    assert all(one.end_s <= two.start_s + 1e-9 for one, two in pairwise(made))


@pytest.mark.parametrize("text", [ENGLISH, RUSSIAN, THAI, ARABIC])
def test_cards_hold_three_to_six_words_and_end_with_sentences(text: str) -> None:
    made = cards(spread(text, 0, 12), FACE.width, WIDTH, until_s=13)
    counts = [len(card.tokens) for card in made]
    assert sum(counts) / len(counts) >= 2.5 and max(counts) <= MAX_WORDS
    assert all(not token.ends_sentence for card in made for token in card.tokens[:-1])


def test_thai_breaks_only_between_words() -> None:
    pieces = [piece for piece, _ in pieces_of(THAI)]
    assert {"กาแฟ", "เอธิโอเปีย", "แพะ"} <= set(pieces) and "".join(pieces).replace(" ", "") == THAI.replace(" ", "")
    assert all(not re.match("[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]", piece) for piece in pieces), "no mark without its letter"


def test_marks_stay_with_their_words_and_times_with_the_voice() -> None:
    said = [Word(text=text, start_s=n * 0.5, end_s=n * 0.5 + 0.4) for n, text in enumerate(("Да", ",", "это", "чай", "!"))]
    tokens = timed_tokens("Да, это чай!", said, 2.0, 5.0, 2.1)
    assert [(token.text, token.space) for token in tokens] == [("Да,", True), ("это", True), ("чай!", True)]
    assert tokens[1].start_s == pytest.approx(2.1 + 1.0)


def _film(text: str, language: str, *, look: LookName = "bold", title: str = "", **more: object) -> Film:
    words = tuple(Word(text=token.text, start_s=token.start_s, end_s=token.end_s) for token in spread(text, 0.1, 5.7))
    scenes = (Scene(text=text, words=words, speech_s=6.0, captions={"en": ENGLISH}), Scene(title="And so on", seconds=3.0))
    return Film(scenes=scenes, language=language, look=look, title=title, **more)  # type: ignore[arg-type]


def test_karaoke_times_are_the_voices() -> None:
    film = _film(RUSSIAN, "ru")
    plan = film_schedule(film)
    origin_s = plan.cues[0].speech_start_s
    begun: list[float] = []
    for item in lettered(film, plan).items:
        for event in item.events if item.name.startswith("card") else ():
            at_s = event.start_s
            for kind, length in re.findall(r"\\(kf?)(\d+)", event.body):
                begun += [at_s] if kind == "kf" else []
                at_s += int(length) / 100
    wanted = [origin_s + word.start_s for word in film.scenes[0].words]
    assert len(begun) == len(wanted)
    assert max(abs(one - two) for one, two in zip(begun, wanted, strict=True)) <= 0.02


@pytest.mark.parametrize(("look", "text", "language"), [("bold", RUSSIAN, "ru"), ("boxed", THAI, "th"), ("clean", ENGLISH, "en")])
@pytest.mark.parametrize("aspect", ["9:16", "16:9"])
def test_words_stand_in_the_safe_area_and_apart(look: LookName, text: str, language: str, aspect: str) -> None:
    film = _film(text, language, look=look, title="A rather long title about the history of everything", aspect=aspect)
    checks = inspect_words(film, lettered(film, film_schedule(film)))
    assert [check.name for check in checks if not check.ok] == []


def test_a_letter_without_a_font_is_found() -> None:
    film = _film("Coffee 𓀀", "en")
    assert [check.measured for check in inspect_words(film, lettered(film, film_schedule(film))) if not check.ok] == ["𓀀"]


def test_files_say_what_is_burnt_in() -> None:
    film = _film(THAI, "th", subtitle_language="en")
    plan = film_schedule(film)
    shown = [item.text for item in lettered(film, plan).items if item.name.startswith("card")]
    for made in (srt(film_cards(film, plan, "en")), vtt(film_cards(film, plan, "en"))):
        assert all(text in made for text in shown)
        assert len(re.findall(r"\d\d:\d\d:\d\d[.,]\d\d\d --> ", made)) == len(shown)


@settings(deadline=None, max_examples=40)
@given(st.from_regex(r"#[0-9a-f]{6}", fullmatch=True), st.from_regex(r"#[0-9a-f]{6}", fullmatch=True))
def test_words_can_be_read_in_any_palette(accent: str, background: str) -> None:
    for look in ("bold", "boxed", "clean", "elegant"):
        colours = colours_of(look, Palette(accent=accent, primary=background, background=background))
        assert min(contrast(colours.text, colours.behind), contrast(colours.heard, colours.behind)) >= 4.5
        assert contrast(colours.title, colours.title_box) >= 4.5


def test_text_cannot_break_out_of_its_line() -> None:
    assert ass.escaped(r"{\pos(0,0)} a\Nb") == "\\{\\\u2060pos(0,0)\\} a\\\u2060Nb"
    assert ass.clock(3661.239) == "1:01:01.24"


LONG = {
    "en": "How to water houseplants when you are away for two weeks",
    "th": "ที่ปรึกษาผู้นี้ยิ้มให้น้ำแข็งที่ตื้นเขิน",
    "ru": "Ёжики и Йод: почему листья желтеют и что с этим делать",
}


@pytest.mark.parametrize("aspect", ["9:16", "16:9", "1:1", "4:5"])
@pytest.mark.parametrize("look", ["bold", "boxed", "clean", "elegant"])
def test_long_titles_stay_in_the_safe_area_also_in_a_small_quiet_place(aspect: Aspect, look: LookName) -> None:
    for language, title in LONG.items():
        scene = Scene(quiet=(0.09, 0.08, 0.91, 0.28), text="", seconds=4)
        film = Film(scenes=(scene,), aspect=aspect, look=look, language=language, title=title)
        checks = {check.name: check for check in inspect_words(film, lettered(film, film_schedule(film)))}
        assert checks["text_in_safe_area"].ok, (title, checks["text_in_safe_area"])


def test_a_title_stands_beside_the_subject_of_a_wide_picture_and_above_that_of_a_tall_one() -> None:
    places: tuple[tuple[Aspect, tuple[float, float, float, float]], ...] = (
        ("16:9", (0.52, 0.16, 0.94, 0.56)), ("9:16", (0.09, 0.08, 0.91, 0.24))
    )  # fmt: skip
    for aspect, quiet in places:
        scene = Scene(quiet=quiet, text="", seconds=4)
        film = Film(scenes=(scene,), aspect=aspect, language="en", title="How volcanoes work: are you sure?")
        ((box,), (width, height)) = ink(film, lettered(film, film_schedule(film)).items), film.size
        assert box is not None
        assert box.left > quiet[0] * width - 1 and box.bottom < (quiet[3] if aspect == "16:9" else 0.32) * height
