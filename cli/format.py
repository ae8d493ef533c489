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
