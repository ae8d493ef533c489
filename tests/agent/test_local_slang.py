# ruff: noqa: E501 - tables of sentences read better unbroken
"""Messages as they are typed in a chat: slang, filler words, hurry, greetings, grumbles and questions about oneself, over the tools JARVIS ships."""

from __future__ import annotations

from typing import Any

import pytest

from agent.local import times
from agent.local.wordings.asides import without_purpose
from agent.local.wordings.slang import in_plain_words
from agent.phrases import phrase
from tests.agent.conversations import NOW, planned, said
from tools.contract import Tool

House = list[Tool]
CLIP, PHOTO = "video:haul.mp4", "image:jeans.jpg"


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("can u make an ad tho for my page", "can u make an ad for my page"),
        ("ngl i need a short about bread", "i need a short about bread"),
        ("bruh make a 15s reel about matcha fr", "make a 15s reel about matcha"),
        ("bestie can u draw a frog", "can u draw a frog"),
        ("a lowkey beat for my vlog", "a lowkey beat for my vlog"),
        ("mute it tho. then post it on insta", "mute it. then post it on insta"),
        ("drop it on tiktok", "post it on tiktok"), ("chuck this up on insta tomorrow", "post this up on insta tomorrow"),
        ("stick the logo on it", "stick the logo on it"),
        ("закинь видос в инсту", "выложи видос в инсту"),
        ("hiya need 3 captions about tea", "need 3 captions about tea"), ("morning! mute the clip please", "mute the clip please"),
        ("fire. drop it on tiktok", "post it on tiktok"), ("fire, water and earth posters", "fire, water and earth posters"), ("morning yoga poster", "morning yoga poster"), ("привет! нужны 3 подписи про чай", "нужны 3 подписи про чай"),
        ("สวัสดีค่ะ ขอแคปชั่นเรื่องชา", "ขอแคปชั่นเรื่องชา"),
        ("make it vertical, need it by 5pm", "make it vertical"), ("poster for the yoga class, need it asap", "poster for the yoga class"),
        ("write 4 captions about tea, quick please", "write 4 captions about tea"), ("нарисуй афишу йоги, нужно через час", "нарисуй афишу йоги"),
        ("ทำเป็นแนวตั้ง ต้องใช้ภายใน 10 นาที", "ทำเป็นแนวตั้ง"), ("post it on insta, need it by 5pm", "post it on insta, need it by 5pm"),
        ("upload this at noon tomoz", "upload this at noon tomorrow"), ("push 2moro's post", "push tomorrow's post"), ("post every tues and thurs at 11", "post every tuesday and thursday at 11"),
        ("move it to sat same time", "move it to saturday same time"), ("a picture of a cat in the sun", "a picture of a cat in the sun"), ("find my clips bout the wedding", "find my clips about the wedding"),
        ("a boxing bout poster", "a boxing bout poster"), ("video on chess wo music", "video on chess without music"), ("get this ready for TT", "get this ready for tiktok"),
        ("sorry to bother but can you mute this clip", "can you mute this clip"), ("scrap all the planned posts", "cancel all the planned posts"), ("speedier", "faster"),
        ("a whale under the stars bro", "a whale under the stars"), ("draw a fox in the snow when u get a sec", "draw a fox in the snow"),
        ("забудьте про мой любимый цвет", "забудь про мой любимый цвет"), ("уберите субтитры", "убери субтитры"), ("ролик про чай женской озвучкой", "ролик про чай женским голосом"),
        ("напиши сценарий про пауков на мин, серьёзно", "напиши сценарий про пауков на минуту, серьёзно"), ("ролик на 2 мин", "ролик на 2 мин"), ("глянь мои песни", "покажи мои песни"),
        ("выложи в телеграм «Напишите нам»", "выложи в телеграм «Напишите нам»"), ("на нашем сайте афиша детей", "на нашем сайте афиша детей"),
        ("post on X: ngl best stout in town tho", "post on X: ngl best stout in town tho"), ('a poster "ngl its sunday"', 'a poster "ngl its sunday"'),
    ],
)  # fmt: skip
def test_a_chat_is_put_in_plain_words(text: str, plain: str) -> None:
    assert in_plain_words(text) == plain


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("idk what 2 post today help, its rainy n i got 12 jumpers", "rainy, 12 jumpers"),
        ("no clue what to put on insta, got 5 new lamps in", "5 new lamps in"),
        ("не знаю что выложить сегодня, дождь, пришло 12 свитеров", "дождь, 12 свитеров"),
    ],
)
def test_who_does_not_know_what_to_post_gets_ideas_about_what_there_is(text: str, topic: str, house: House) -> None:
    assert said(planned(house, text)) == [("script.ideas", {"topic": topic})]


@pytest.mark.parametrize(
    "text", ["bruh the tiktok flopped, why", "my reel flopped, why?", "i dont know what to post this week", "почему мой ролик не зашёл", "ไม่รู้จะโพสต์อะไรวันนี้"]
)
def test_what_flopped_and_what_to_post_is_advised_upon(text: str, house: House) -> None:
    assert said(planned(house, text)) == [("insight.advise", {})]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("ngl youre kinda goated ty", "dear"), ("tysm ur a lifesaver", "dear"),
        ("ugh what a morning, 3 brides 2 funerals and no peonies", "tired"), ("long day, 12 haircuts and no lunch", "tired"), ("ну и утро, три невесты и ни одного пиона", "tired"),
        ("How are you today, and do you happen to ride a bicycle yourself?", "own_life"), ("do you drink tea?", "own_life"), ("а ты сам катаешься на велике?", "own_life"), ("คุณชอบกาแฟไหม", "own_life"),
        ("Would you kindly tell me what all of this would cost me before I begin?", "priced_at_all"), ("tell me how much all this costs", "priced_at_all"), ("сколько всё это будет стоить, прежде чем я начну", "priced_at_all"),
    ],
)  # fmt: skip
def test_what_is_said_as_to_a_person_is_answered(text: str, key: str, house: House) -> None:
    language = "ru" if "а" <= text[0].lower() <= "я" else "th" if text[0] > "\u0e00" else "en"
    assert planned(house, text).reply == phrase(key, language)


def test_a_grumble_that_wishes_for_something_is_no_grumble(house: House) -> None:
    assert planned(house, "what a day, make a poster for the yoga class").reply != phrase("tired", "en")


_MORNING = {"when": "2026-11-21T09:00:00+07:00", "timezone": "Etc/GMT-7"}


@pytest.mark.parametrize(
    ("text", "first", "then"),
    [
        ("drop it on tiktok rn n insta at 7", {"platforms": ["tiktok"]}, {"platforms": ["instagram"], "when": "2026-11-20T19:00:00+07:00", "timezone": "Etc/GMT-7"}),
        ("post this to facebook at 5 and youtube tomorrow at 9", {"platforms": ["facebook"], "when": "2026-11-20T17:00:00+07:00", "timezone": "Etc/GMT-7"}, {"platforms": ["youtube"], **_MORNING}),
        ("выложи в телеграм сегодня в 18, а в фейсбук завтра в 9", {"platforms": ["telegram"], "when": "2026-11-20T18:00:00+07:00", "timezone": "Etc/GMT-7"}, {"platforms": ["facebook"], **_MORNING}),
        ("ลง TikTok วันนี้ 6 โมงเย็น และลง IG พรุ่งนี้ 9 โมงเช้า", {"platforms": ["tiktok"], "when": "2026-11-20T18:00:00+07:00", "timezone": "Etc/GMT-7"}, {"platforms": ["instagram"], **_MORNING}),
    ],
)
def test_one_thing_goes_out_in_each_place_at_its_own_time(text: str, first: dict[str, Any], then: dict[str, Any], house: House) -> None:
    file = {"media": "$attachment.1"}
    assert said(planned(house, text, files=[CLIP])) == [("publishing.plan", {**file, **first}), ("publishing.plan", {**file, **then})]


def test_its_words_go_with_it_to_each_place(house: House) -> None:
    posts = said(planned(house, "drop it on tiktok rn caption 'haul szn' n insta at 7", files=[CLIP]))
    assert [args["platforms"] for _, args in posts] == [["tiktok"], ["instagram"]] and {args["description"] for _, args in posts} == {"haul szn"}


def test_what_is_done_first_is_done_once_for_all_places(house: House) -> None:
    tools = [tool for tool, _ in said(planned(house, "mute it and put it on tiktok tonight 8pm and on instagram tomorrow noon", files=[CLIP]))]
    assert tools == ["video.edit", "publishing.plan", "publishing.plan"]


@pytest.mark.parametrize("text", ["post it on insta and tiktok at 7", "put it on insta at 7 and tiktok too"])
def test_places_with_one_time_stay_one_post(text: str, house: House) -> None:
    assert len(planned(house, text, files=[CLIP]).steps) == 1


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ('put it on YouTube on Sunday at 4pm with the title "How to mend a puncture in five minutes"', "2026-11-22T16:00:00+07:00"),
        ("post it tomorrow at noon, caption 'Back in 3 days'", "2026-11-21T12:00:00+07:00"),
        ("выложи завтра в 12 с подписью «Вернёмся через 3 дня»", "2026-11-21T12:00:00+07:00"),
        ('a reel that says "see you tomorrow at 9"', "2026-11-21T09:00:00+07:00"),
    ],
)
def test_what_stands_in_quotes_tells_a_time_only_where_nothing_else_does(text: str, when: str) -> None:
    assert times.read(text).when(NOW) == when


@pytest.mark.parametrize(
    ("text", "operation"),
    [
        ("cut it 0:12 to 0:40", {"type": "trim", "start_s": 12, "end_s": 40}), ("cut the clip from 5 to 20 seconds", {"type": "trim", "start_s": 5, "end_s": 20}),
        ("cut 0:05 to 0:20 out", {"type": "cut_out", "start_s": 5, "end_s": 20}), ("cut it out from 0:05 to 0:20", {"type": "cut_out", "start_s": 5, "end_s": 20}),
        ("cut the part from 0:05 to 0:20", {"type": "cut_out", "start_s": 5, "end_s": 20}), ("take the sound out", {"type": "mute"}),
    ],
)  # fmt: skip
def test_a_clip_is_cut_to_a_stretch_and_a_part_is_cut_out(text: str, operation: dict[str, Any], house: House) -> None:
    assert said(planned(house, text, files=[CLIP])) == [("video.edit", {"video": "$attachment.1", "operations": [operation]})]


@pytest.mark.parametrize("text", ["take just the sound out n gimme that", "take only the audio out", "get me just the audio", "rip the sound off this and send it"])
def test_the_sound_that_is_wanted_alone_is_a_file(text: str, house: House) -> None:
    assert said(planned(house, text, files=[CLIP])) == [("video.sound", {"video": "$attachment.1"})]


@pytest.mark.parametrize("text", ["music under, upbeat", "добавь музыку, весёлую", "ใส่เพลง สนุกๆ"])
def test_a_mood_set_off_is_of_the_music_before_it(text: str, house: House) -> None:
    assert [(tool, args.get("mood")) for tool, args in said(planned(house, text, files=[CLIP]))] == [("music.generate", "happy"), ("video.music", None)]


@pytest.mark.parametrize(
    ("text", "there"),
    [("slowmo at the end, mute it", "at the end"), ("слоу-мо в конце и убери звук", "в конце"), ("ทำสโลว์ตอนท้าย แล้วปิดเสียง", "ตอนท้าย")],
)
def test_an_effect_for_one_end_is_said_to_be_left_out(text: str, there: str, house: House) -> None:
    plan = planned(house, text, files=[CLIP])
    assert said(plan) == [("video.edit", {"video": "$attachment.1", "operations": [{"type": "mute"}]})] and there in plan.steps[0].title


def test_what_goes_out_without_an_effect_is_asked_first(house: House) -> None:
    text = "b&w at the start, then post it on insta"
    assert "at the start" in (planned(house, text, files=[CLIP]).question or "")
    assert [tool for tool, _ in said(planned(house, text, "yes", files=[CLIP]))] == ["publishing.plan"]


@pytest.mark.parametrize("text", ["film grain", "add light leaks", "lens flare pls", "добавь зерно плёнки", "ใส่ฟิล์มเกรน"])
def test_an_effect_nobody_has_is_said_to_be_beyond(text: str, house: House) -> None:
    plan = planned(house, text, files=[CLIP])
    assert any(words in (plan.reply or "") for words in ("put such an effect on a clip", "накладывать на клип такой эффект", "ใส่เอฟเฟกต์แบบนั้น"))


@pytest.mark.parametrize("text", ["make it vertical, soft piano and my logo", "сделай вертикальным, тихое пианино и наш логотип", "ทำเป็นแนวตั้ง ใส่เปียโนเบาๆ และโลโก้ร้าน"])
def test_a_logo_that_did_not_come_is_asked_for(text: str, house: House) -> None:
    assert planned(house, text, files=[CLIP]).question in (
        "Which picture should I put on it? Send me the logo as a file.", "Какую картинку поставить? Пришлите логотип файлом.", "ใช้รูปไหนครับ ส่งไฟล์โลโก้มาให้ผมได้เลย",
    )  # fmt: skip


@pytest.mark.parametrize(("text", "left"), [('voiceover: "Flowers for you." soft female, british', "soft, british"), ('read this aloud: "We open at nine." calm male, scottish', "calm, scottish")])
def test_how_no_voice_here_sounds_is_said_to_be_left_out(text: str, left: str, house: House) -> None:
    (step,) = planned(house, text).steps
    assert step.tool == "voice.speak" and step.title.endswith(f"(left out: “{left}”)")


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("a picture of a green bicycle against a wall, to hang in my shop window", "a picture of a green bicycle against a wall"),
        ("poster of a fox to put up in the nursery", "poster of a fox"), ("a picture of a cake to print and stick on the door", "a picture of a cake"),
        ("нарисуй лису, чтобы повесить в детской", "нарисуй лису"), ("วาดรูปดอกกุหลาบ เอาไปติดหน้าร้าน", "วาดรูปดอกกุหลาบ"),
        ("a picture of a man trying to hang a lamp on the wall", "a picture of a man trying to hang a lamp on the wall"),
    ],
)
def test_what_a_picture_is_wanted_for_is_not_drawn(text: str, plain: str) -> None:
    assert without_purpose(text) == plain


@pytest.mark.parametrize(
    ("text", "details"),
    [
        ("reel for my shop, 15 sec, new drop friday 7pm", ["New drop friday 7pm"]), ("make a 15 sec reel for my cafe, live music saturday 8pm", ["Live music saturday 8pm"]),
        ("make a video for my bakery, sourdough workshop sunday 10am", ["Sourdough workshop sunday 10am"]), ("сними ролик про йогу, 20 секунд, открытый урок в субботу в 11", ["Открытый урок в субботу в 11"]),
        ("ทำคลิปร้านขนม 20 วินาที เวิร์กชอปวันอาทิตย์ 10 โมง", ["เวิร์กชอปวันอาทิตย์ 10 โมง"]),
    ],
)
def test_what_takes_place_when_is_told_in_the_film(text: str, details: list[str], house: House) -> None:
    ((tool, args),) = said(planned(house, text))
    assert tool == "video.short" and args["details"] == details


def test_a_time_to_go_out_at_is_no_event(house: House) -> None:
    assert [tool for tool, _ in said(planned(house, "make a 20s video about tea, friday 9am on insta"))] == ["video.short", "publishing.plan"]


def test_words_in_quotes_on_a_sheet_are_its_title(house: House) -> None:
    ((_, args),) = said(planned(house, "poster for the bridal open day 6 dec, blush pink, 'Bloom & Wild Rose' on it"))
    assert args["title"] == "Bloom & Wild Rose" and args["details"] == ["6 dec"] and args["palette"] == "pink"


def test_what_is_left_out_of_an_announcement_is_said(house: House) -> None:
    (step,) = planned(house, "poster for the bridal open day 6 dec, elegant").steps
    assert step.title.endswith("(left out: “elegant”)")


@pytest.mark.parametrize("text", ["logo for a dance school, black n white", "логотип для школы танцев, чёрно-белый", "ทำโลโก้ร้านกาแฟ ขาวดำ"])
def test_black_and_white_is_one_palette(text: str, house: House) -> None:
    assert said(planned(house, text))[0][1]["palette"] == "mono"


@pytest.mark.parametrize(
    ("text", "topics", "often"),
    [
        ("content calendar for december pls, 3 clients: dentist, brewery, dance school. 2 posts a week each", ["dentist", "brewery", "dance school"], 2),
        ("content calendar for next week for my two clients: a gym and a bakery, 3 posts a week each", ["gym", "bakery"], 3),
        ("make a content plan for december for: cafe, florist. 1 post a day", ["cafe", "florist"], 7),
        ("план постов на декабрь, 2 клиента: стоматология и пивоварня, по 2 поста в неделю", ["стоматология", "пивоварня"], 2),
        ("ทำตารางคอนเทนต์เดือนหน้า ลูกค้า 2 ราย: คลินิก, คาเฟ่ สัปดาห์ละ 2 โพสต์", ["คลินิก", "คาเฟ่"], 2),
    ],
)
def test_each_listed_client_has_a_calendar(text: str, topics: list[str], often: int, house: House) -> None:
    steps = said(planned(house, text))
    assert [(tool, args["topic"], args["per_week"]) for tool, args in steps] == [("script.calendar", topic, often) for topic in topics]


@pytest.mark.parametrize("text", ["post on facebook, no picture: closed tomorrow", "facebook post, no pic needed: closed tomorrow", "quick fb post, text only: closed tomorrow"])
def test_words_that_want_no_picture_go_out_alone(text: str, house: House) -> None:
    assert said(planned(house, text)) == [("publishing.announce", {"text": "closed tomorrow", "platforms": ["facebook"]})]


def test_instagram_takes_no_words_alone_and_that_is_said(house: House) -> None:
    asked = planned(house, "quick insta post, no pic: closed tmrw, wedding at Harewood. back sunday 10am").question or ""
    assert asked.startswith("Instagram: no words are taken there")


@pytest.mark.parametrize("text", ["hiya need 3 captions for instagram about tea, fast pls", "нужны 3 подписи для инстаграма про чай"])
def test_so_many_captions_for_a_place_are_all_for_it(text: str, house: House) -> None:
    assert [(tool, args["platforms"]) for tool, args in said(planned(house, text))] == [("script.metadata", ["instagram"])] * 3
