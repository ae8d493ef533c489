"""Tools with the inputs the house plan gives them, for sentences about abilities this installation does not have (yet): never run."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Literal

from pydantic import BaseModel

from tools.contract import Aspect, Asset, Audio, Cost, Effect, Field, Image, Report, Tool, ToolInput, ToolOutput, Video
from tools.script.contract import AngleName, ToneField

_PLATFORMS = {
    "youtube": ["youtube", "you tube", "yt", "ยูทูบ", "ยูทูป", "ютуб", "ютубе", "ютьюб"],
    "tiktok": ["tiktok", "tik tok", "ติ๊กต็อก", "ติ๊กต๊อก", "ติกตอก", "тикток", "тиктоке", "тик-ток"],
    "instagram": ["instagram", "insta", "ig", "ไอจี", "อินสตาแกรม", "инстаграм", "инстаграме", "инста", "инсту"],
    "facebook": ["facebook", "fb", "เฟซบุ๊ก", "เฟสบุ๊ค", "เฟซ", "เฟส", "фейсбук", "фейсбуке"],
    "x": ["x", "twitter", "ทวิตเตอร์", "твиттер", "твиттере"],
    "telegram": ["telegram", "tg", "เทเลแกรม", "телеграм", "телеграме", "телега", "телегу"],
    "web": ["web page", "my site", "website", "เว็บ", "сайт", "сайте"],
}
_PALETTES = {
    "warm": ["warm", "warm colours", "warm colors", "โทนอุ่น", "тёплых тонах", "тёплые"],
    "blue": ["blue", "blues", "สีฟ้า", "สีน้ำเงิน", "синих тонах", "синий", "синем"],
    "green": ["green", "greens", "สีเขียว", "зелёных тонах", "зелёный"],
    "red": ["red", "reds", "สีแดง", "красных тонах", "красный"],
}
_VOICES = {
    "female": ["female", "woman", "woman's", "lady", "ผู้หญิง", "เสียงหญิง", "женским", "женский"],
    "male": ["male", "man", "man's", "ผู้ชาย", "เสียงชาย", "мужским", "мужской"],
}
_MUSIC = {"none": ["no music", "without music", "ไม่มีเพลง", "ไม่เอาดนตรี", "ไม่เอาเพลง", "без музыки"]}
_PLAIN_TEXT = {"none": ["without subtitles", "no subtitles", "ไม่มีซับ", "ไม่เอาซับ", "без субтитров"]}
Palette = Literal["warm", "blue", "green", "red"]
Platform = Literal["youtube", "tiktok", "instagram", "facebook", "x", "telegram", "web"]


class Media(Asset):
    """A video or a picture."""

    kind = "video"

    @classmethod
    def accepts(cls, kind: str) -> bool:
        return kind in ("video", "image")


class Short(ToolInput):
    topic: str = Field(min_length=1, description="What it is about.")
    duration_s: float = Field(30, ge=5, le=180, description="Length in seconds.")
    aspect: Aspect = Field("9:16", description="Shape.")
    language: str | None = Field(None, description="Language that is spoken.")
    subtitle_languages: list[str] = Field([], description="Languages of the subtitles.")
    voice: Literal["female", "male"] | None = Field(None, description="Kind of voice.", json_schema_extra={"say": dict(_VOICES)})
    music: Literal["calm", "happy", "epic", "sad", "none"] | None = Field(None, json_schema_extra={"say": dict(_MUSIC)})
    subtitles: Literal["karaoke", "plain", "none"] = Field("karaoke", json_schema_extra={"say": dict(_PLAIN_TEXT)})
    tone: ToneField = "neutral"
    palette: Palette | None = Field(None, json_schema_extra={"say": dict(_PALETTES)})
    angle: AngleName | None = Field(None, description="An angle from script.ideas.")
    seed: int = Field(0, ge=0, description="Variation.")


class Film(ToolInput):
    pictures: list[Image] = Field(min_length=1, description="The pictures, in order.")
    music: Audio | None = Field(None, description="The music.")
    aspect: Aspect = "9:16"


class Picture(ToolInput):
    prompt: str = Field(min_length=1, description="What is to be seen.")
    aspect: Aspect = "9:16"
    palette: Palette | None = Field(None, json_schema_extra={"say": dict(_PALETTES)})
    count: int = Field(1, ge=1, le=20, description="How many.")
    seed: int = Field(0, ge=0, description="Variation.")


class Publication(ToolInput):
    media: Media = Field(description="What is to be published.")
    platforms: list[Platform] = Field(min_length=1, description="Where.", json_schema_extra={"say": dict(_PLATFORMS)})
    when: datetime | None = Field(None, description="When; empty: now.")
    timezone: str = Field("", description="IANA zone.")
    every: str = Field("", description="Recurrence: day, week:mon,wed.")
    title: str = Field("", description="Title of the post.")


class Period(ToolInput):
    pass


class Fact(ToolInput):
    text: str = Field(min_length=1, description="What is to be remembered.")


class Question(ToolInput):
    query: str = Field("", description="What about.")


class VideoOut(ToolOutput):
    video: Video
    thumbnail: Image


class ImageOut(ToolOutput):
    image: Image


class ReportOut(ToolOutput):
    report: Report


def _tool(name: str, given: type[ToolInput], made: type[BaseModel], description: str, say: list[str], effect: Effect = "none") -> Tool:
    def function(args: Any, work: Any) -> Any:
        raise NotImplementedError(name)

    return Tool(
        name=name, function=function, input=given, output=made, description=description, effect=effect, lane="light", version=1,  # type: ignore[arg-type]
        say=tuple(say), composite=False, timeout_s=1, estimate=lambda _: Cost(seconds=30), module="evals",
    )  # fmt: skip


TOOLS = [
    _tool("video.short", Short, VideoOut, "Make a finished short video about a topic.", [
        "make a short about {topic}", "make a {duration_s} second video about {topic}", "create a video about {topic}", "short on {topic}",
        "a video explaining {topic}", "make a {tone} short about {topic} in {language}", "make a tiktok about {topic}",
        "make a short about {topic} with {subtitle_languages} subtitles", "make a short about {topic} in a {voice} voice",
        "ทำคลิปเรื่อง {topic}", "ทำวิดีโอเกี่ยวกับ {topic}", "ขอคลิปเกี่ยวกับ {topic} {duration_s} วินาที", "สร้างคลิปสั้นเรื่อง {topic}",
        "сделай видео про {topic}", "сделай ролик про {topic} на {duration_s} секунд", "ролик о {topic}", "сделай шортс про {topic}",
    ]),
    _tool("video.generate", Film, VideoOut, "Make a video from pictures and music.", [
        "make a video from these pictures", "make a slideshow of these pictures with this song", "turn the pictures into a video",
        "ทำวิดีโอจากรูปพวกนี้", "сделай видео из этих картинок",
    ]),
    _tool("image.generate", Picture, ImageOut, "Make a picture from a description.", [
        "draw {prompt}", "make a picture of {prompt}", "generate {count} images of {prompt}", "create an image of {prompt} in {palette}",
        "a picture of {prompt}", "วาดรูป{prompt}", "สร้างภาพ{prompt}", "ขอรูป{prompt}", "ทำรูป{prompt}", "нарисуй {prompt}",
        "картинка {prompt}", "сгенерируй {count} картинки {prompt}",
    ]),
    _tool("publishing.plan", Publication, ReportOut, "Publish a video or picture now, at a time, or again and again.", [
        "publish it on {platforms}", "post this on {platforms} {when}", "schedule it for {when}", "upload it to {platforms}",
        "put it on {platforms}", "post it {every}", "โพสต์ลง {platforms} {when}", "ลง{platforms}", "เผยแพร่วิดีโอ",
        "опубликуй в {platforms} {when}", "выложи в {platforms}", "запости в {platforms} {every}",
    ], "publishes"),
    _tool("publishing.status", Period, ReportOut, "Tell what is scheduled and what was published.", [
        "what is scheduled", "has my post gone out", "is it published yet", "show my scheduled posts", "มีอะไรตั้งเวลาไว้บ้าง", "โพสต์แล้วหรือยัง",
        "что запланировано", "пост уже вышел",
    ]),
    _tool("insight.report", Period, ReportOut, "Report how the published videos did.", [
        "how did my videos do", "show me the numbers", "how is my channel doing", "views of my videos", "วิดีโอของฉันเป็นยังไงบ้าง", "ขอดูสถิติ",
        "как показали себя мои видео", "покажи статистику",
    ]),
    _tool("insight.advise", Period, ReportOut, "Advise when to post and what to make next.", [
        "when is the best time to post", "what should I make next", "what works best",
        "ควรโพสต์ตอนไหนดี", "ควรทำอะไรต่อ", "когда лучше публиковать",
        "что снять дальше",
    ]),
    _tool("memory.remember", Fact, ReportOut, "Remember something.", [
        "remember that {text}", "remember {text}", "keep in mind that {text}", "จำไว้ว่า {text}", "จำไว้นะว่า {text}", "запомни, что {text}",
    ]),
    _tool("memory.recall", Question, ReportOut, "Tell what is remembered.", [
        "what do you know about {query}", "what do you remember", "what did I tell you about {query}", "คุณรู้อะไรเกี่ยวกับ {query} บ้าง",
        "จำอะไรได้บ้าง", "что ты знаешь о {query}", "что ты помнишь",
    ]),
    _tool("memory.forget", Question, ReportOut, "Forget something that was remembered.", [
        "forget {query}", "forget what I told you about {query}", "forget everything about {query}", "ลืมเรื่อง {query}", "забудь {query}",
        "забудь про {query}",
    ], "deletes"),
]  # fmt: skip


def completed(catalogue: Sequence[Tool]) -> list[Tool]:
    """The catalogue, with a stand-in for each tool of the house plan that it does not have."""
    have = {tool.name for tool in catalogue}
    return [*catalogue, *(tool for tool in TOOLS if tool.name not in have)]
