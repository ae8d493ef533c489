"""A drawn presenter in a room, for the sample clip: soft shapes at three times the size, scaled down, moved with sub-pixel warps."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image, ImageChops, ImageDraw, ImageFilter

WIDTH_PX, HEIGHT_PX = 1280, 720
_S = 3  # drawn this much larger than shown
Pixels = npt.NDArray[np.uint8]
Colour = tuple[int, int, int]

_SKIN, _SKIN_SHADE, _SKIN_LIGHT = (232, 183, 150), (196, 136, 106), (248, 212, 184)
_HAIR, _HAIR_LIGHT = (58, 38, 32), (96, 66, 52)
_KNIT, _KNIT_SHADE, _KNIT_LIGHT = (46, 104, 118), (30, 74, 88), (74, 140, 152)


def _box(*values: float) -> tuple[float, ...]:
    return tuple(value * _S for value in values)


def _soft(size: tuple[int, int], shape: str, box: tuple[float, ...], blur: float, *, angles: tuple[int, int] | None = None) -> Image.Image:
    """A blurred mask of an ellipse or rounded box."""
    mask = Image.new("L", size)
    draw = ImageDraw.Draw(mask)
    if shape == "ellipse":
        draw.ellipse(box, fill=255)
    elif shape == "arc" and angles is not None:
        draw.arc(box, *angles, fill=255, width=3 * _S)
    else:
        draw.rounded_rectangle(box, radius=24 * _S, fill=255)
    return mask.filter(ImageFilter.GaussianBlur(blur * _S)) if blur else mask


def _tint(image: Image.Image, colour: Colour, mask: Image.Image, opacity: float = 1.0) -> None:
    """Lay a colour over what is already opaque."""
    inside = ImageChops.multiply(mask, image.getchannel("A"))
    if opacity < 1:
        inside = inside.point([round(v * opacity) for v in range(256)])
    alpha = image.getchannel("A")
    image.paste(colour, (0, 0), inside)
    image.putalpha(alpha)


def background() -> Pixels:
    """The room, RGB: a wall in evening light, a window out of focus, a shelf, a plant and a lamp."""
    rows, columns = np.mgrid[0:HEIGHT_PX, 0:WIDTH_PX].astype(np.float32)
    glow = np.exp(-(((columns - 1010) / 420) ** 2 + ((rows - 250) / 330) ** 2))[..., None]
    wall = np.array([62, 70, 92], np.float32) + (rows / HEIGHT_PX)[..., None] * np.array([22, 10, -6], np.float32)
    wall = wall + glow * np.array([120, 78, 34], np.float32)
    image = Image.fromarray(np.clip(wall, 0, 255).astype(np.uint8)).resize((WIDTH_PX * 2, HEIGHT_PX * 2))
    _window(image)
    _shelf(image)
    image = image.filter(ImageFilter.GaussianBlur(9))
    _plant(image)
    _lamp(image)
    image = image.filter(ImageFilter.GaussianBlur(3.2)).resize((WIDTH_PX, HEIGHT_PX), Image.Resampling.LANCZOS)
    shade = 1 - 0.38 * (((columns - 640) / 900) ** 2 + ((rows - 340) / 620) ** 2)[..., None]
    grain = np.random.default_rng(7).normal(0, 1.2, (HEIGHT_PX, WIDTH_PX, 1)).astype(np.float32)
    return np.clip(np.asarray(image, np.float32) * np.clip(shade, 0.45, 1) + grain, 0, 255).astype(np.uint8)


def _window(image: Image.Image) -> None:
    draw = ImageDraw.Draw(image, "RGBA")
    draw.rounded_rectangle((150, 120, 770, 900), 18, fill=(38, 46, 70))
    for row in range(740):
        share = row / 740
        draw.line((170, 140 + row, 750, 140 + row), fill=(round(52 + 150 * share), round(74 + 70 * share), round(128 - 10 * share)))
    lights = np.random.default_rng(11)
    for _ in range(46):
        x, y, r = lights.uniform(190, 730), lights.uniform(520, 860), lights.uniform(8, 26)
        warm = [(255, 196, 110), (255, 226, 170), (255, 150, 96), (170, 206, 255)][int(lights.integers(4))]
        draw.ellipse((x - r, y - r, x + r, y + r), fill=(*warm, int(lights.uniform(60, 150))))
    draw.rectangle((450, 130, 470, 890), fill=(44, 50, 70))
    draw.rectangle((160, 470, 760, 486), fill=(44, 50, 70))


def _shelf(image: Image.Image) -> None:
    draw = ImageDraw.Draw(image)
    draw.rectangle((1560, 470, 2380, 492), fill=(94, 66, 52))
    draw.rectangle((1560, 800, 2380, 822), fill=(94, 66, 52))
    order, x = np.random.default_rng(5), 1590.0
    colours = [(176, 92, 74), (214, 170, 104), (86, 118, 128), (198, 190, 170), (124, 84, 96), (72, 96, 88)]
    for base in (470, 800):
        x = 1590.0
        while x < 2100:
            wide, tall = order.uniform(22, 48), order.uniform(150, 230)
            draw.rectangle((x, base - tall, x + wide, base), fill=colours[int(order.integers(len(colours)))])
            x += wide + 3
    draw.ellipse((2180, 330, 2320, 470), fill=(206, 146, 108))
    draw.rectangle((2200, 640, 2330, 800), fill=(66, 82, 96))


def _plant(image: Image.Image) -> None:
    draw = ImageDraw.Draw(image)
    for number, angle in enumerate(np.linspace(-2.7, -0.45, 13)):
        length = 330 + 70 * (number % 3)
        tip = (210 + np.cos(angle) * length * 0.8, 1010 + np.sin(angle) * length)
        middle = (210 + np.cos(angle) * length * 0.45, 1010 + np.sin(angle) * length * 0.62)
        side = np.array([-np.sin(angle), np.cos(angle)]) * 34
        shade = (38 + 7 * (number % 4), 92 + 11 * (number % 3), 74)
        draw.polygon([(210, 1010), (middle[0] + side[0], middle[1] + side[1]), tip, (middle[0] - side[0], middle[1] - side[1])], fill=shade)
        draw.line([(210, 1010), tip], fill=(92, 146, 112), width=4)
    draw.polygon([(90, 1000), (330, 1000), (300, 1260), (120, 1260)], fill=(206, 122, 88))
    draw.rectangle((78, 985, 342, 1030), fill=(222, 140, 102))
    draw.rectangle((0, 1250, 620, 1440), fill=(84, 58, 50))


def _lamp(image: Image.Image) -> None:
    halo = Image.new("L", image.size)
    ImageDraw.Draw(halo).ellipse((1860, 760, 2360, 1200), fill=150)
    image.paste((255, 214, 150), (0, 0), halo.filter(ImageFilter.GaussianBlur(90)))
    draw = ImageDraw.Draw(image)
    draw.rectangle((1930, 1250, 2560, 1440), fill=(84, 58, 50))
    draw.rectangle((2102, 1060, 2118, 1240), fill=(64, 52, 50))
    draw.ellipse((2040, 1226, 2180, 1262), fill=(64, 52, 50))
    draw.polygon([(2040, 880), (2180, 880), (2240, 1070), (1980, 1070)], fill=(255, 226, 172))


def body() -> Image.Image:
    """Shoulders and chest in a knitted sweater, 620 x 460 shown pixels; the neck's foot is at (310, 60)."""
    size = (620 * _S, 460 * _S)
    image = Image.new("RGBA", size)
    draw = ImageDraw.Draw(image)
    curve = [(238, 74), (196, 104), (128, 128), (82, 176), (56, 270), (40, 460),
             (580, 460), (564, 270), (538, 176), (492, 128), (424, 104), (382, 74)]
    draw.polygon([(x * _S, y * _S) for x, y in curve], fill=_KNIT)
    image = image.filter(ImageFilter.GaussianBlur(9 * _S))
    image.putalpha(image.getchannel("A").point([255 if v > 140 else max(0, (v - 110) * 8) for v in range(256)]))
    solid = Image.new("RGBA", size, (*_KNIT, 255))
    solid.putalpha(image.getchannel("A"))
    _tint(solid, _KNIT_SHADE, _soft(size, "ellipse", _box(-60, 150, 190, 620), 34), 0.8)
    _tint(solid, _KNIT_LIGHT, _soft(size, "ellipse", _box(390, 100, 560, 330), 44), 0.75)
    _tint(solid, _KNIT_SHADE, _soft(size, "ellipse", _box(220, 40, 400, 150), 16), 0.55)
    for x, lean in ((150, 16), (470, -16)):  # the fold between arm and chest
        fold = Image.new("L", size)
        ImageDraw.Draw(fold).line(_box(x, 250, x + lean, 460), fill=255, width=5 * _S)
        _tint(solid, _KNIT_SHADE, fold.filter(ImageFilter.GaussianBlur(5 * _S)), 0.9)
    draw = ImageDraw.Draw(solid)
    draw.rounded_rectangle(_box(262, 0, 358, 112), 40 * _S, fill=(*_SKIN_SHADE, 255))
    _tint(solid, _SKIN, _soft(size, "ellipse", _box(300, 20, 372, 120), 12), 0.8)
    draw.arc(_box(244, 20, 376, 130), 8, 172, fill=(*_KNIT_LIGHT, 255), width=15 * _S)
    return solid


def head(*, blink: float, mouth: float, gaze: float) -> Image.Image:
    """The head, 300 x 360 shown pixels; the neck begins at (150, 320). `blink` and `mouth` 0..1, `gaze` -1..1."""
    size = (300 * _S, 360 * _S)
    image = Image.new("RGBA", size)
    draw = ImageDraw.Draw(image)
    draw.ellipse(_box(38, 14, 262, 250), fill=(*_HAIR, 255))
    for x in (44, 228):
        draw.ellipse(_box(x, 158, x + 30, 216), fill=(*_SKIN_SHADE, 255))
    draw.ellipse(_box(56, 40, 244, 262), fill=(*_SKIN, 255))
    jaw = [(56, 160), (59, 206), (68, 244), (86, 280), (114, 307), (150, 317), (186, 307), (214, 280), (232, 244), (241, 206), (244, 160)]
    draw.polygon([(x * _S, y * _S) for x, y in jaw], fill=(*_SKIN, 255))
    draw.ellipse(_box(96, 236, 204, 321), fill=(*_SKIN, 255))
    _shade_face(image, size)
    _hair(image)
    _eyes(image, blink, gaze)
    _nose_and_mouth(image, size, mouth)
    return image


def _shade_face(image: Image.Image, size: tuple[int, int]) -> None:
    _tint(image, _SKIN_SHADE, _soft(size, "ellipse", _box(20, 110, 92, 330), 18), 0.75)
    _tint(image, _SKIN_LIGHT, _soft(size, "ellipse", _box(160, 90, 236, 250), 26), 0.75)
    _tint(image, _SKIN_SHADE, _soft(size, "ellipse", _box(90, 300, 210, 350), 12), 0.7)
    for x in (98, 202):
        _tint(image, (150, 96, 78), _soft(size, "ellipse", _box(x - 26, 142, x + 26, 184), 11), 0.45)
        _tint(image, (232, 140, 120), _soft(size, "ellipse", _box(x - 26, 204, x + 22, 240), 12), 0.4)


def _hair(image: Image.Image) -> None:
    draw = ImageDraw.Draw(image)
    fringe = [(52, 168), (46, 96), (84, 34), (150, 12), (222, 32), (256, 96),
              (248, 168), (236, 122), (206, 92), (150, 104), (104, 84), (70, 120)]
    draw.polygon([(x * _S, y * _S) for x, y in fringe], fill=(*_HAIR, 255))
    draw.ellipse(_box(44, 16, 256, 118), fill=(*_HAIR, 255))
    _tint(image, _HAIR_LIGHT, _soft(image.size, "ellipse", _box(120, 22, 236, 70), 12), 0.7)
    _tint(image, _HAIR_LIGHT, _soft(image.size, "ellipse", _box(150, 30, 220, 52), 8), 0.5)


def _eyes(image: Image.Image, blink: float, gaze: float) -> None:
    draw = ImageDraw.Draw(image)
    for x in (105, 195):
        draw.arc(_box(x - 27, 133, x + 27, 171), 212, 328, fill=(*_HAIR, 255), width=7 * _S)
        open_px = 10.5 * (1 - blink)
        if open_px < 2.5:
            draw.arc(_box(x - 19, 154, x + 19, 174), 20, 160, fill=(70, 44, 40, 255), width=4 * _S)
            continue
        draw.ellipse(_box(x - 20, 166 - open_px, x + 20, 166 + open_px), fill=(250, 246, 242, 255))
        pupil = x + 4 * gaze
        tall = min(10.5, open_px)
        draw.ellipse(_box(pupil - 10.5, 166 - tall, pupil + 10.5, 166 + tall), fill=(76, 54, 44, 255))
        draw.ellipse(_box(pupil - 6, 166 - tall * 0.55, pupil + 6, 166 + tall * 0.55), fill=(20, 14, 14, 255))
        draw.ellipse(_box(pupil + 2, 160, pupil + 7, 165), fill=(255, 255, 255, 255))
        draw.arc(_box(x - 22, 164 - open_px - 2, x + 22, 168 + open_px), 190, 350, fill=(48, 30, 28, 255), width=4 * _S)


def _nose_and_mouth(image: Image.Image, size: tuple[int, int], mouth: float) -> None:
    _tint(image, _SKIN_SHADE, _soft(size, "ellipse", _box(130, 206, 170, 232), 5), 0.8)
    _tint(image, _SKIN_LIGHT, _soft(size, "ellipse", _box(144, 160, 160, 216), 5), 0.9)
    draw = ImageDraw.Draw(image)
    for x in (138, 158):
        draw.ellipse(_box(x, 222, x + 8, 227), fill=(140, 84, 68, 255))
    wide, tall = 31 - 4 * mouth, 3 + 14 * mouth
    draw.ellipse(_box(150 - wide, 264 - tall * 0.55, 150 + wide, 264 + tall), fill=(180, 88, 82, 255))
    if mouth > 0.12:
        draw.ellipse(_box(150 - wide + 6, 265 - tall * 0.4, 150 + wide - 6, 264 + tall * 0.8), fill=(86, 28, 34, 255))
        top = 264 - tall * 0.36
        draw.rounded_rectangle(_box(150 - wide * 0.5, top, 150 + wide * 0.5, top + 5), 3 * _S, fill=(246, 240, 234, 255))
    else:
        draw.arc(_box(112, 236, 188, 272), 25, 155, fill=(150, 66, 64, 255), width=3 * _S)


def sprite(image: Image.Image) -> Pixels:
    """Scaled to its shown size, RGBA with the colours already multiplied by their opacity."""
    small = image.resize((image.width // _S, image.height // _S), Image.Resampling.LANCZOS)
    pixels = np.asarray(small, np.float32)
    return np.concatenate([pixels[..., :3] * pixels[..., 3:] / 255, pixels[..., 3:]], axis=2).astype(np.uint8)


def lay(canvas: Pixels, piece: Pixels, x: float, y: float, *, angle_deg: float = 0.0, pivot: tuple[float, float] = (0, 0)) -> None:
    """Put a sprite on the canvas, its `pivot` at (x, y), turned about it."""
    turn = np.deg2rad(angle_deg)
    cos, sin = np.cos(turn), np.sin(turn)
    left, top = int(x - pivot[0]) - 24, int(y - pivot[1]) - 24
    matrix = np.array([
        [cos, -sin, x - left - cos * pivot[0] + sin * pivot[1]],
        [sin, cos, y - top - sin * pivot[0] - cos * pivot[1]],
    ])
    height, width = piece.shape[0] + 48, piece.shape[1] + 48
    moved = cv2.warpAffine(piece, matrix, (width, height), flags=cv2.INTER_LINEAR)
    x0, y0, x1, y1 = max(0, left), max(0, top), min(canvas.shape[1], left + width), min(canvas.shape[0], top + height)
    part = np.asarray(moved[y0 - top : y1 - top, x0 - left : x1 - left])
    under = canvas[y0:y1, x0:x1]
    kept = cv2.multiply(under, cv2.merge([255 - part[..., 3]] * 3), scale=1 / 255)
    canvas[y0:y1, x0:x1] = cv2.add(kept, np.ascontiguousarray(part[..., :3]))
