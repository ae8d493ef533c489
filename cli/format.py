"""Sizes, lengths and prices as people read them. Pure text; nothing is imported."""

from __future__ import annotations

from typing import Any

UNITS = ("B", "KB", "MB", "GB", "TB")


def size(count_bytes: float) -> str:
    """`12.4 MB`; decimal units, as file managers show them."""
    value, unit = float(count_bytes), 0
    while value >= 999.5 and unit < len(UNITS) - 1:
        value, unit = value / 1000, unit + 1
    return f"{value:.0f} {UNITS[unit]}" if unit == 0 or value >= 99.95 else f"{value:.1f} {UNITS[unit]}"


def length(seconds: float) -> str:
    """A position or length in media: `0:24`, `1:02:03`."""
    whole = round(seconds)
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def wait(seconds: float) -> str:
    """How long something takes: `0.4 s`, `14 s`, `3 min`, `1 h 5 min`."""
    if seconds < 9.95:
        return f"{seconds:.1f} s" if seconds < 0.95 or seconds % 1 > 0.05 else f"{seconds:.0f} s"
    if seconds < 99.5:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"


def price(usd: float) -> str:
    """`free`, `$0.40`, `$0.004`: US dollars, with the digits a small sum needs."""
    if usd == 0:
        return "free"
    return f"${usd:.2f}" if usd >= 0.01 else f"${usd:.4f}".rstrip("0")


def content(asset: dict[str, Any]) -> str:
    """Size, length and picture size of an asset as the API gives it: `12.4 MB · 0:24 · 1080×1920`."""
    meta = asset.get("meta") or {}
    parts = [size(asset.get("size_bytes") or 0)]
    if meta.get("duration_s"):
        parts.append(length(float(meta["duration_s"])))
    if meta.get("width_px") and meta.get("height_px"):
        parts.append(f"{meta['width_px']}×{meta['height_px']}")
    return " · ".join(parts)


EFFECT_WORDS = {"spends": "spends money", "publishes": "publishes to the outside", "deletes": "deletes for good"}


def effects(names: list[str]) -> str:
    """`spends money and publishes to the outside`."""
    words = [EFFECT_WORDS.get(name, name) for name in names if name != "none"]
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)
