"""Picture files as sheets for the camera: upright, cropped around what matters."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np

from media.film.focus import focus_of
from media.film.scenes import Layer, Scene
from media.film.sheets import DENSITY, Plane, Sheet, opaque, premultiplied, resized, see_through
from media.layers import gathered

# A picture of another shape is cropped as long as so much of it stays; below that it stands whole on a blurred copy of itself.
_LEAST_KEPT = 0.45


def sheets_of(scene: Scene, size: tuple[int, int]) -> list[Sheet]:
    """The sheets of a scene's layers, or of its picture, back to front. Raises UnsupportedMedia, TooLarge."""
    if scene.layers:
        return _layered(scene.layers, size)
    assert scene.picture is not None
    flat = _flattened(read_rgba(scene.picture), scene.palette.background)
    target = (even(size[0] * DENSITY), even(size[1] * DENSITY))
    if kept(flat.shape[1], flat.shape[0], size) >= _LEAST_KEPT:
        return [opaque(cropped(flat, size[0] / size[1], scene.focus or focus_of(flat)), target)]
    front = see_through(_card(flat, target), target, depth=0.75)
    return [opaque(_blurred(flat, target), target, depth=0.0), *([front] if front is not None else [])]


def _layered(layers: Sequence[Layer], size: tuple[int, int]) -> list[Sheet]:
    margin = min(layer.margin for layer in layers)
    span = 1 + 2 * margin
    target = (even(size[0] * span * DENSITY), even(size[1] * span * DENSITY))
    first = _pixels(layers[0], margin, target)
    alike = (first.shape[1], first.shape[0])

    def pixels(number: int) -> Plane:
        own = _pixels(layers[number], margin, target) if number else first
        return own if own.shape == first.shape else resized(own, alike)

    back, *front = gathered([layer.depth for layer in layers], pixels)
    made = [see_through(pixels, target, margin=margin, depth=depth) for pixels, depth in front]
    whole = opaque(np.asarray(cv2.cvtColor(back[0], cv2.COLOR_RGBA2RGB), np.uint8), target, margin=margin, depth=back[1])
    return [whole, *(sheet for sheet in made if sheet is not None)]


def _pixels(layer: Layer, margin: float, target: tuple[int, int]) -> Plane:
    """A layer premultiplied, cut to the shape of its sheet and no larger."""
    pixels = premultiplied(read_rgba(layer.path))
    if layer.margin > margin:  # its own margin reaches further than the others'
        pixels = _middle(pixels, (1 + 2 * margin) / (1 + 2 * layer.margin))
    shaped = cropped(pixels, target[0] / target[1], (0.5, 0.5))
    return shaped if shaped.shape[1] <= target[0] else resized(shaped, target)


def _middle(pixels: Plane, share: float) -> Plane:
    height, width = pixels.shape[:2]
    wide, high = round(width * share), round(height * share)
    left, top = (width - wide) // 2, (height - high) // 2
    return pixels[top : top + high, left : left + wide]


def kept(width: int, height: int, size: tuple[int, int]) -> float:
    """The share of a picture that is still seen when it covers a frame of that size."""
    one, two = width / height, size[0] / size[1]
    return min(one, two) / max(one, two)


def covers(width: int, height: int, size: tuple[int, int]) -> bool:
    """Whether a picture of that size is cropped to fill a frame, rather than shown whole on a blurred copy of itself."""
    return kept(width, height, size) >= _LEAST_KEPT


def _flattened(pixels: Plane, background: str) -> Plane:
    """Transparent parts filled with a colour."""
    if pixels.shape[2] == 3:
        return pixels
    value = background.lstrip("#")
    colour = np.array([int(value[i : i + 2], 16) for i in (0, 2, 4)], np.float32)
    share = pixels[..., 3:].astype(np.float32) / 255
    return np.asarray(pixels[..., :3] * share + colour * (1 - share) + 0.5, np.uint8)


def cropped(pixels: Plane, aspect: float, focus: tuple[float, float]) -> Plane:
    """The largest part of that shape with the focus as near its middle as can be."""
    height, width = pixels.shape[:2]
    wide, high = min(width, round(height * aspect)), min(height, round(width / aspect))
    left = min(max(0, round(focus[0] * width - wide / 2)), width - wide)
    top = min(max(0, round(focus[1] * height - high / 2)), height - high)
    return pixels[top : top + high, left : left + wide]


def _blurred(pixels: Plane, target: tuple[int, int]) -> Plane:
    """A soft, darker copy that covers the frame."""
    small = (max(2, target[0] // 16), max(2, target[1] // 16))
    tiny = resized(cropped(pixels, target[0] / target[1], (0.5, 0.5)), small)
    soft = cv2.GaussianBlur(tiny, (0, 0), sigmaX=small[0] / 16)
    large = cv2.resize(np.asarray(soft), target, interpolation=cv2.INTER_CUBIC)
    return np.asarray(cv2.convertScaleAbs(large, alpha=0.62), np.uint8)


def _card(pixels: Plane, target: tuple[int, int]) -> Plane:
    """The picture whole, with round corners and a shadow, on a transparent sheet (premultiplied)."""
    height, width = pixels.shape[:2]
    scale = min(0.92 * target[0] / width, 0.86 * target[1] / height)
    wide, high = even(width * scale), even(height * scale)
    left, top = (target[0] - wide) // 2, (target[1] - high) // 2
    box = (left, top, left + wide, top + high)
    mask = _round_box((target[1], target[0]), box, max(8, round(0.02 * max(wide, high))))
    shadow = np.roll(np.asarray(cv2.GaussianBlur(mask, (0, 0), sigmaX=0.018 * target[0])), round(0.01 * target[0]), axis=0)
    sheet = np.zeros((target[1], target[0], 4), np.uint8)
    # The shadow is black: only its opacity counts.
    sheet[..., 3] = np.maximum(mask, cv2.convertScaleAbs(shadow, alpha=0.5))
    inner = np.ascontiguousarray(mask[top : top + high, left : left + wide])
    sheet[top : top + high, left : left + wide, :3] = cv2.multiply(
        resized(pixels, (wide, high)), cv2.cvtColor(inner, cv2.COLOR_GRAY2RGB), scale=1 / 255
    )
    return sheet


def _round_box(shape: tuple[int, int], box: tuple[int, int, int, int], radius: int) -> Plane:
    from PIL import Image, ImageDraw

    mask = Image.new("L", (shape[1], shape[0]))
    ImageDraw.Draw(mask).rounded_rectangle((box[0], box[1], box[2] - 1, box[3] - 1), radius=radius, fill=255)
    return np.asarray(mask)


def even(value: float) -> int:
    """The nearest even number."""
    return max(2, round(value / 2) * 2)


def read_rgba(path: Path) -> Plane:
    """A picture file upright, as RGB or (where something is transparent) RGBA. Raises UnsupportedMedia, TooLarge."""
    from PIL import Image, ImageOps

    from media.probe import decoded_picture

    upright = ImageOps.exif_transpose(decoded_picture(path, path.name, 4096))
    clear = upright.mode in ("RGBA", "LA", "PA") or "transparency" in upright.info
    if upright.mode.startswith("I;16") or upright.mode in ("I", "F"):
        values = np.asarray(upright, np.float32)
        grey = np.clip(values / max(1.0, float(values.max())) * 255, 0, 255).astype(np.uint8)
        return np.asarray(Image.fromarray(grey).convert("RGB"))
    wanted = "RGBA" if clear else "RGB"
    pixels = np.asarray(upright if upright.mode == wanted else upright.convert(wanted))
    if not clear or cv2.minMaxLoc(cv2.extractChannel(pixels, 3))[0] < 255:
        return pixels
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGBA2RGB), np.uint8)
