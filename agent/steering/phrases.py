# ruff: noqa: E501 - a sentence is read better unbroken
"""What JARVIS says about work that is steered, by language."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from agent.language import detect

PHRASES: dict[str, dict[str, str]] = {
    "en": {
        "nothing_runs": "Nothing is running right now.",
        "nothing_to_continue": "There is nothing unfinished here. Tell me what you would like to have made.",
        "still_on_it": "I'm still on it.",
        "changed": "All right, changed: {changes}. Everything else goes on as it was.",
        "changed_less": "All right, left out: {changes}. Everything else goes on as it was.",
        "unchanged": "That is how it is being done already.",
        "cannot_cheaper": "I can't do this for less without leaving something out. It costs this: {prices}. You could say “only the first one”.",
        "over_budget": "I stopped at your budget: {spent} of {limit} {period} is spent, and the next step may cost {price}. What is finished is kept. Raise the budget (“my budget is {more} {period}”) and say “continue”.",
        "may_exceed": "This may go beyond your budget ({left} of {limit} {period} is left); I would stop there and keep what is finished.",
        "runaway": "I stopped, because this has cost {spent}, far more than the {price} I had shown you. What is finished is kept. Say “continue” if that is all right.",
        "allowed_spends": "All right, I won't ask about anything that costs less than {usd}. Say “ask me always again” to change that.",
        "allowed_publishes": "All right, from now on I publish without asking. Say “ask me always again” to change that.",
        "allowed_drafts": "All right, drafts are posted without asking; what is public still asks. Say “ask me always again” to change that.",
        "revoked": "All right, I ask every time again.",
        "permissions": "Without asking I may: {list}.",
        "no_permissions": "You have not allowed anything beforehand: I ask before I publish, delete or spend.",
        "may_spends": "spend less than {usd}", "may_spends_any": "spend money", "may_publishes": "publish{where}", "may_drafts": "post drafts", "may_deletes": "delete",
        "budget_set": "All right, I spend at most {usd} {period}.",
        "budget_lifted": "All right, no limit {period}.",
        "budget_which": "Per day, per month, or for each request? For example “my budget is {usd} a day”.",
        "budget_status": "Spent: {day} today, {month} this month. {limits}",
        "budget_none": "There is no limit; say “my budget is $5 a day” to set one.",
        "budget_limits": "Your limits: {list}.",
        "run": "for each request", "day": "a day", "month": "a month", "any": "any more",
        "spends": "spends money", "publishes": "publishes", "deletes": "deletes something",
    },
    "th": {
        "nothing_runs": "ตอนนี้ไม่มีงานที่กำลังทำอยู่ครับ",
        "nothing_to_continue": "ที่นี่ไม่มีงานค้างครับ บอกได้เลยว่าอยากให้ทำอะไร",
        "still_on_it": "กำลังทำอยู่ครับ",
        "changed": "ได้ครับ เปลี่ยนแล้ว: {changes} ส่วนที่เหลือทำต่อเหมือนเดิม",
        "changed_less": "ได้ครับ ตัดออกแล้ว: {changes} ส่วนที่เหลือทำต่อเหมือนเดิม",
        "unchanged": "กำลังทำแบบนั้นอยู่แล้วครับ",
        "cannot_cheaper": "ถ้าไม่ตัดบางส่วนออก ทำให้ถูกกว่านี้ไม่ได้ครับ ค่าใช้จ่ายคือ {prices} ลองพิมพ์ว่า “เอาแค่อันแรก”",
        "over_budget": "หยุดตามงบของคุณครับ: ใช้ไปแล้ว {spent} จาก {limit} {period} และขั้นต่อไปอาจใช้ {price} ส่วนที่เสร็จแล้วยังอยู่ เพิ่มงบได้โดยพิมพ์ว่า “งบ {more} {period}” แล้วพิมพ์ว่า “ทำต่อ”",
        "may_exceed": "งานนี้อาจเกินงบ (เหลือ {left} จาก {limit} {period}) ถ้าถึงตรงนั้นจะหยุดและเก็บส่วนที่เสร็จไว้",
        "runaway": "หยุดไว้ก่อนครับ เพราะใช้ไป {spent} มากกว่าที่แจ้งไว้ {price} มาก ส่วนที่เสร็จแล้วยังอยู่ ถ้าตกลงให้พิมพ์ว่า “ทำต่อ”",
        "allowed_spends": "ได้ครับ ถ้าราคาต่ำกว่า {usd} จะไม่ถาม อยากให้ถามอีกให้พิมพ์ว่า “ถามทุกครั้ง”",
        "allowed_publishes": "ได้ครับ ต่อไปจะโพสต์โดยไม่ถาม อยากให้ถามอีกให้พิมพ์ว่า “ถามทุกครั้ง”",
        "allowed_drafts": "ได้ครับ ฉบับร่างจะโพสต์โดยไม่ถาม ส่วนที่เป็นสาธารณะยังถามก่อน อยากให้ถามอีกให้พิมพ์ว่า “ถามทุกครั้ง”",
        "revoked": "ได้ครับ จะถามทุกครั้งเหมือนเดิม",
        "permissions": "สิ่งที่ทำได้โดยไม่ต้องถาม: {list}",
        "no_permissions": "ยังไม่ได้อนุญาตอะไรไว้ล่วงหน้าครับ จะถามก่อนโพสต์ ลบ หรือใช้เงินเสมอ",
        "may_spends": "ใช้เงินไม่ถึง {usd}", "may_spends_any": "ใช้เงิน", "may_publishes": "โพสต์{where}", "may_drafts": "โพสต์ฉบับร่าง", "may_deletes": "ลบ",
        "budget_set": "ได้ครับ จะใช้ไม่เกิน {usd} {period}",
        "budget_lifted": "ได้ครับ ไม่จำกัดงบ{period}",
        "budget_which": "ต่อวัน ต่อเดือน หรือต่อครั้งครับ เช่น “งบวันละ {usd}”",
        "budget_status": "ใช้ไปแล้ว: วันนี้ {day} เดือนนี้ {month} {limits}",
        "budget_none": "ยังไม่ได้จำกัดงบครับ ตั้งได้โดยพิมพ์ว่า “งบวันละ 5 ดอลลาร์”",
        "budget_limits": "งบที่ตั้งไว้: {list}",
        "run": "ต่อครั้ง", "day": "ต่อวัน", "month": "ต่อเดือน", "any": "แล้ว",
        "spends": "ใช้เงิน", "publishes": "เผยแพร่", "deletes": "ลบบางอย่าง",
    },
    "ru": {
        "nothing_runs": "Сейчас ничего не выполняется.",
        "nothing_to_continue": "Незаконченного здесь нет. Скажите, что сделать.",
        "still_on_it": "Я ещё работаю над этим.",
        "changed": "Хорошо, изменено: {changes}. Остальное идёт как прежде.",
        "changed_less": "Хорошо, без этого: {changes}. Остальное идёт как прежде.",
        "unchanged": "Так и делается.",
        "cannot_cheaper": "Дешевле не получится, если ничего не убрать. Вот цены: {prices}. Можно сказать «только первый».",
        "over_budget": "Я остановился на вашем бюджете: потрачено {spent} из {limit} {period}, а следующий шаг может стоить {price}. Готовое сохранено. Увеличьте бюджет («бюджет {more} {period}») и скажите «продолжай».",
        "may_exceed": "Это может выйти за бюджет (осталось {left} из {limit} {period}); тогда я остановлюсь и сохраню готовое.",
        "runaway": "Я остановился: это стоило уже {spent}, намного больше показанных {price}. Готовое сохранено. Если так и надо, скажите «продолжай».",
        "allowed_spends": "Хорошо, о том, что стоит меньше {usd}, я не спрашиваю. Чтобы вернуть вопросы, скажите «спрашивай всегда».",
        "allowed_publishes": "Хорошо, теперь я публикую без вопросов. Чтобы вернуть их, скажите «спрашивай всегда».",
        "allowed_drafts": "Хорошо, черновики публикую без вопросов, об открытых публикациях спрашиваю. Чтобы вернуть вопросы, скажите «спрашивай всегда».",
        "revoked": "Хорошо, снова спрашиваю каждый раз.",
        "permissions": "Без вопросов мне можно: {list}.",
        "no_permissions": "Вы ничего не разрешали заранее: я спрашиваю, прежде чем публиковать, удалять или тратить.",
        "may_spends": "тратить меньше {usd}", "may_spends_any": "тратить деньги", "may_publishes": "публиковать{where}", "may_drafts": "публиковать черновики", "may_deletes": "удалять",
        "budget_set": "Хорошо, трачу не больше {usd} {period}.",
        "budget_lifted": "Хорошо, без ограничения {period}.",
        "budget_which": "В день, в месяц или на каждый запрос? Например: «бюджет {usd} в день».",
        "budget_status": "Потрачено: сегодня {day}, за месяц {month}. {limits}",
        "budget_none": "Ограничения нет; чтобы задать его, скажите «бюджет 5 долларов в день».",
        "budget_limits": "Ваши пределы: {list}.",
        "run": "на запрос", "day": "в день", "month": "в месяц", "any": "больше",
        "spends": "тратит деньги", "publishes": "публикует", "deletes": "удаляет",
    },
}  # fmt: skip


def say(key: str, language: str, **values: str) -> str:
    """The phrase `key` in `language` (English when it is unknown), its `{slots}` filled from `values`."""
    return PHRASES.get(language, PHRASES["en"])[key].format(**values)


def language_of(text: str, default: str = "") -> str:
    """The language a message is to be answered in; `default` when it has no letters of its own."""
    return detect(text, default or "en")


def usd(amount: Decimal) -> str:
    """`$0.80`, `$12`; fractions of a cent are shown as they are."""
    if amount == amount.to_integral_value():
        return f"${amount:.0f}"
    return f"${amount:.2f}" if amount >= Decimal("0.01") else f"${amount.normalize():f}"


def effects_in_words(effects: Sequence[str], language: str) -> str:
    """`publishes, spends money`."""
    return ", ".join(say(effect, language) for effect in effects)
