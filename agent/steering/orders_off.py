# ruff: noqa: E501 - patterns are read better unbroken
"""An order for a clip that is taken back while others of it stay: "don't cut the silences", «паузы не вырезай», "ไม่ต้องตัดช่วงเงียบ"."""

from __future__ import annotations

from agent.patterns import lazy
from agent.steering.reading import plain
from tools.plan import Plan, Step

_SUBJECTS = {
    "cut_silence": r"silences?|silent (?:parts?|bits?)|pauses?|dead air|gaps?|пауз[а-яё]*|тишин[а-яё]*|молчани[а-яё]*|ช่วงเงียบ|เดดแอร์|ช่วงที่เงียบ",
    "clean_audio": r"noise|(?:the )?(?:sound|audio)|шум[а-яё]*|звук[а-яё]*|เสียงรบกวน|เสียง",
    "reframe": r"vertical|square|horizontal|shape|format|crop(?:ping)?|вертикальн[а-яё]+|квадратн[а-яё]+|горизонтальн[а-яё]+|формат|แนวตั้ง|จัตุรัส|แนวนอน|สัดส่วน",
    "speed": r"speed|faster|slower|скорост[а-яё]*|быстрее|медленнее|ความเร็ว",
    "volume": r"volume|louder|quieter|громкост[а-яё]*|громче|тише|ความดัง",
    "trim": r"beginning|start|end(?:ing)?|first \d+ ?(?:s|sec|seconds)|last \d+ ?(?:s|sec|seconds)|начал[а-яё]*|конец|конца|ตอนต้น|ตอนท้าย",
    "mute": r"mut(?:e|ing)|без звука|ปิดเสียง",
}
_VERBS_EN = r"(?:cut(?:ting)?(?: out)?|remov(?:e|ing)|clean(?:ing)?(?: up)?|mak(?:e|ing) it|turn(?:ing)? it|chang(?:e|ing)|trim(?:ming)?|crop(?:ping)?|touch(?:ing)?|speed(?:ing)?(?: it)? up|mut(?:e|ing))"
_VERBS_RU = r"(?:вырез(?:ай|ать)|режь|резать|обрезай|обрезать|чисти|чистить|убирай|убирать|трогай|трогать|делай|делать|меняй|менять|ускоряй|ускорять)(?:те)?"
_VERBS_TH = r"(?:ตัด|ลบ|เอา|ลด|ทำ(?:เป็น)?|เปลี่ยน|เร่ง|ปิด)"
_END = r"(?:[\s,.!]*(?:out|in|as (?:it is|is|they are)|alone|there|please|pls|after all|then|пожалуйста|тогда|всё-таки|ออก|ก็ได้|แล้ว|นะ|ครับ|ค่ะ|(?<!โย)คะ|ดีกว่า|ไว้))*[\s.!]*"
_LEAD = r"(?:(?:ok(?:ay)?|wait|no|actually|sorry|hm+|oh|please|and|but|нет|а|и|ой|стой|погоди|เดี๋ยว|ไม่สิ)[\s,.!]*)*"
_OFF = {
    order: lazy(
        rf"{_LEAD}(?:(?:don'?t|do not|no|no need (?:for|to)|without|never ?mind|skip|forget(?: about)?)\s+(?:{_VERBS_EN}\s+)?(?:the |any |my )?(?:{words})|(?:leave|keep)\s+(?:the |my )?(?:{words})|(?:{words})\s+(?:(?:пожалуйста|лучше)\s+)?не (?:надо\s+|нужно\s+)?{_VERBS_RU}|(?:{words})\s+(?:оставь|не надо|не нужн[оы])(?:те)?|не (?:надо\s+|нужно\s+)?{_VERBS_RU}\s+(?:{words})|оставь(?:те)?\s+(?:{words})"
        rf"|(?:ไม่ต้อง|อย่า|ไม่เอา|ไม่)\s?{_VERBS_TH}?(?:{words})|(?:เก็บ|ปล่อย)(?:{words})){_END}"
    )
    for order, words in _SUBJECTS.items()
}
_LONGEST = 80


def without_orders(text: str, plan: Plan) -> Plan | None:
    """The plan without the order that a message takes back; None where it takes none of the plan's back, or nothing would be left."""
    said = plain(text)
    if len(said) > _LONGEST or "?" in text:
        return None
    gone = {order for order, pattern in _OFF.items() if pattern.fullmatch(said)}
    steps = [_without(step, gone) for step in plan.steps] if gone else plan.steps
    if steps == plan.steps or any(step.args.get("operations") == [] for step in steps):
        return None
    return plan.model_copy(update={"steps": steps})


def _without(step: Step, gone: set[str]) -> Step:
    orders = step.args.get("operations")
    if not isinstance(orders, list):
        return step
    kept = [order for order in orders if not (isinstance(order, dict) and order.get("type") in gone)]
    return step.model_copy(update={"args": {**step.args, "operations": kept}}) if len(kept) < len(orders) else step
