# ruff: noqa: E501 - tables of names read better unbroken
"""Times as people say them: "tomorrow at 18:00", «завтра в 18:00», "พรุ่งนี้ 18:00 น."."""

from __future__ import annotations

import re
from datetime import date, datetime
from zoneinfo import ZoneInfo

_DAYS = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "th": ("วันจันทร์", "วันอังคาร", "วันพุธ", "วันพฤหัสบดี", "วันศุกร์", "วันเสาร์", "วันอาทิตย์"),
    "ru": ("в понедельник", "во вторник", "в среду", "в четверг", "в пятницу", "в субботу", "в воскресенье"),
}
_SHORT_DAYS = {
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "th": ("จ.", "อ.", "พ.", "พฤ.", "ศ.", "ส.", "อา."),
    "ru": ("пн", "вт", "ср", "чт", "пт", "сб", "вс"),
}
_MONTHS = {
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"),
    "th": ("มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม"),
    "ru": ("января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"),
}  # fmt: skip
_NEAR = {"en": ("today", "tomorrow"), "th": ("วันนี้", "พรุ่งนี้"), "ru": ("сегодня", "завтра")}
_AT = {"en": "{day} at {time}", "th": "{day} เวลา {time} น.", "ru": "{day} в {time}"}
_EVERY_DAY = {"en": "every day", "th": "ทุกวัน", "ru": "каждый день"}
_EVERY_STEP = {"en": "every {step} days", "th": "ทุก {step} วัน", "ru": "раз в {step} дн."}
_EVERY_WEEK = {"en": "every week", "th": "ทุกสัปดาห์", "ru": "каждую неделю"}
_EVERY_MONTH = {"en": "every month", "th": "ทุกเดือน", "ru": "каждый месяц"}
_ON_DAY = {"en": "every month on day {days}", "th": "ทุกวันที่ {days} ของเดือน", "ru": "каждый месяц, {days}-го числа"}
_LAST = {"en": "the last", "th": "สิ้นเดือน", "ru": "последнего"}
_ZONES = {
    "Asia/Bangkok": ("Bangkok time", "เวลาไทย", "по Бангкоку"), "Europe/Moscow": ("Moscow time", "เวลามอสโก", "по Москве"),
    "Europe/London": ("London time", "เวลาลอนดอน", "по Лондону"), "America/New_York": ("New York time", "เวลานิวยอร์ก", "по Нью-Йорку"),
    "America/Los_Angeles": ("Los Angeles time", "เวลาลอสแอนเจลิส", "по Лос-Анджелесу"), "Europe/Berlin": ("Berlin time", "เวลาเบอร์ลิน", "по Берлину"),
    "Europe/Paris": ("Paris time", "เวลาปารีส", "по Парижу"), "Asia/Tokyo": ("Tokyo time", "เวลาญี่ปุ่น", "по Токио"),
    "Asia/Singapore": ("Singapore time", "เวลาสิงคโปร์", "по Сингапуру"), "Asia/Dubai": ("Dubai time", "เวลาดูไบ", "по Дубаю"),
    "Asia/Yekaterinburg": ("Yekaterinburg time", "เวลาเยคาเตรินบุร์ก", "по Екатеринбургу"), "Asia/Novosibirsk": ("Novosibirsk time", "เวลาโนโวซีบีสค์", "по Новосибирску"),
    "Asia/Vladivostok": ("Vladivostok time", "เวลาวลาดิวอสต็อก", "по Владивостоку"),
}  # fmt: skip
_ZONE_OF = {"en": "{city} time", "th": "เวลา {city}", "ru": "время: {city}"}


def spoken(language: str) -> str:
    """The language dates are told in: English where there is no other."""
    return language if language in _DAYS else "en"


def day_words(day: date, language: str, today: date | None = None) -> str:
    """A day: today, tomorrow, a weekday within the coming week, else the date, with its year when that is another one."""
    language = spoken(language)
    if today is not None:
        ahead = (day - today).days
        if ahead in (0, 1):
            return _NEAR[language][ahead]
        if 1 < ahead < 7:
            return _DAYS[language][day.weekday()]
    month = _MONTHS[language][day.month - 1]
    year = "" if today is not None and today.year == day.year else f" {day.year}"
    return f"{day.day} {month}{year}"


def weekday(day: date, language: str) -> str:
    """The short name of its day of the week: Mon, пн, จ."""
    return _SHORT_DAYS[spoken(language)][day.weekday()]


def dated(day: date, language: str, today: date | None = None) -> str:
    """A day with its weekday, as one writes it in a list: "Mon 30 November", «пн, 30 ноября»; the year where it is another one."""
    language = spoken(language)
    comma = "," if language == "ru" else ""
    return f"{_SHORT_DAYS[language][day.weekday()]}{comma} {day_words(day, language)}".removesuffix(f" {(today or day).year}")


def time_words(at: datetime, zone: str, language: str, now: datetime | None = None) -> str:
    """An instant by the clock of the zone; `now` lets near days be told by name."""
    language = spoken(language)
    local = at.astimezone(ZoneInfo(zone))
    today = now.astimezone(ZoneInfo(zone)).date() if now else None
    return _AT[language].format(day=day_words(local.date(), language, today), time=f"{local:%H:%M}")


def moment_words(at: datetime, language: str, now: datetime) -> str:
    """A moment by its own clock, as part of a sentence: "on Sat 21 Nov at 09:00", «21 ноября в 09:00»; the year where it is another one."""
    language = spoken(language)
    day, month, year = _SHORT_DAYS[language][at.weekday()], _MONTHS[language][at.month - 1], "" if at.year == now.year else f" {at.year}"
    if language == "en":
        return f"on {day} {at.day} {month[:3]}{year} at {at:%H:%M}"
    if language == "ru":
        return f"{at.day} {month}{year} в {at:%H:%M}"
    return f"วันที่ {at.day} {month}{year} เวลา {at:%H:%M} น."


def recurrence_words(unit: str, days: tuple[int, ...], step: int, language: str) -> str:
    """How often: `unit`, `days` and `step` of `memory.schedule.Recurrence`."""
    language = spoken(language)
    if unit == "day":
        return _EVERY_DAY[language] if step == 1 else _EVERY_STEP[language].format(step=step)
    if unit == "week":
        return f"{_EVERY_WEEK[language]}{' (' + ', '.join(_SHORT_DAYS[language][day] for day in days) + ')' if days else ''}"
    if not days:
        return _EVERY_MONTH[language]
    return _ON_DAY[language].format(days=", ".join(_LAST[language] if day == 31 else str(day) for day in days))


def zone_words(zone: str, language: str) -> str:
    """A time zone as a person calls it: "Bangkok time", «по Москве»; "UTC" and "UTC+7" by these names."""
    language = spoken(language)
    if zone in _ZONES:
        return _ZONES[zone][("en", "th", "ru").index(language)]
    if offset := re.fullmatch(r"Etc/GMT(?P<sign>[+-])(?P<hours>[1-9]\d?)", zone):
        return f"UTC{'-' if offset['sign'] == '+' else '+'}{offset['hours']}"
    city = zone.rsplit("/", 1)[-1].replace("_", " ")
    return "UTC" if is_utc(zone) else _ZONE_OF[language].format(city=city)


def is_utc(zone: str) -> bool:
    """Whether a zone is that of no place: the one that a machine has which nobody told where it stands."""
    return zone in ("", "UTC", "GMT", "Etc/UTC", "Etc/GMT", "Etc/Universal", "Etc/Zulu", "Zulu", "Universal", "Etc/UCT", "UCT")
