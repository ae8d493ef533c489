"""What is said in place of a model's answer that was none: it declined, was stopped, or could not make a plan."""

from __future__ import annotations

ANSWERS: dict[str, dict[str, str]] = {
    "en": {
        "filtered": "The model's content filter stopped the answer. Nothing was done. Try other words.",
        "declined": "The model declined that, and nothing was done. Try other words.",
        "confused": "I could not make a plan of that: {model} answered {times} times with something I cannot use ({faults}). "
        "Nothing was done. Try other words, or another model in JARVIS_MODELS.",
    },
    "th": {
        "filtered": "ตัวกรองเนื้อหาของโมเดลหยุดคำตอบไว้ ยังไม่ได้ทำอะไรครับ ลองใช้คำอื่นดูนะครับ",
        "declined": "โมเดลปฏิเสธคำขอนี้ ยังไม่ได้ทำอะไรครับ ลองใช้คำอื่นดูนะครับ",
        "confused": "ยังวางแผนจากคำขอนี้ไม่ได้ครับ {model} ตอบมา {times} ครั้งแต่ใช้ไม่ได้ ({faults}) ยังไม่ได้ทำอะไร "
        "ลองใช้คำอื่น หรือเลือกโมเดลอื่นใน JARVIS_MODELS",
    },
    "ru": {
        "filtered": "Фильтр модели остановил ответ. Ничего не сделано. Попробуйте сказать иначе.",
        "declined": "Модель отказалась это выполнить, ничего не сделано. Попробуйте сказать иначе.",
        "confused": "Не удалось составить план: {model} ответила {times} раза так, что это нельзя использовать ({faults}). "
        "Ничего не сделано. Скажите иначе или выберите другую модель в JARVIS_MODELS.",
    },
}  # fmt: skip


def said(key: str, language: str, **values: object) -> str:
    """The sentence `key` in `language` (English when the language is unknown), its `{slots}` filled from `values`."""
    return ANSWERS.get(language, ANSWERS["en"])[key].format(**values)
