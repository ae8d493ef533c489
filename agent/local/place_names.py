"""The places that things are published to, as people name them in any case: for patterns that must know one from other words."""

from __future__ import annotations

PLACE_NAMES = (
    r"(?:you ?tube|tik[- ]?tok|insta(?:gram)?|ig|facebook|fb|telegram|twitter"
    r"|(?<![а-яё])(?:ютуб|тик-?ток|инст|фейсбук|телег|твиттер)[а-яё]*|(?<![а-яё])(?:фб|вк)(?![а-яё])"
    r"|ยูทูบ|ติ๊กต[็๊]?อก|ไอจี|เฟซ(?:บุ๊ก)?|เฟส(?:บุ๊ก)?|เทเลแกรม)"
)
