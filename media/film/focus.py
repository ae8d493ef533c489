"""What the eye goes to in a picture nobody has described: a face, else where there is most to see."""

from __future__ import annotations

import cv2
import numpy as np

from media.film.sheets import Plane

_LONG_SIDE_PX = 480  # a face a twentieth as high as the picture is still 24 px, the smallest Haar takes
_NEIGHBOURS = 6  # hits that must agree: strays have three or four


def focus_of(rgb: Plane) -> tuple[float, float]:
    """Shares of width and height."""
    scale = _LONG_SIDE_PX / max(rgb.shape[:2])
    size = (max(24, round(rgb.shape[1] * scale)), max(24, round(rgb.shape[0] * scale)))
    small = np.asarray(cv2.resize(np.ascontiguousarray(rgb[..., :3]), size, interpolation=cv2.INTER_AREA), np.uint8)
    grey = np.asarray(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY), np.uint8)
    return _face(grey) or _detail(small, grey)


def _face(grey: Plane) -> tuple[float, float] | None:
    """The middle of the faces, the large ones counting most."""
    finder = cv2.CascadeClassifier(cv2.data.haarcascades + "haarcascade_frontalface_default.xml")  # type: ignore[attr-defined]
    found = finder.detectMultiScale(cv2.equalizeHist(grey), scaleFactor=1.1, minNeighbors=_NEIGHBOURS, minSize=(24, 24))
    if not len(found):
        return None
    boxes = np.asarray(found, np.float64)
    middles = (boxes[:, :2] + boxes[:, 2:] / 2) / (grey.shape[1], grey.shape[0])
    x, y = np.average(middles, axis=0, weights=boxes[:, 2] ** 2)
    return float(x), float(y)


def _detail(small: Plane, grey: Plane) -> tuple[float, float]:
    """The middle of what is both rich in edges and unlike the rest in colour; an even picture has it in its own middle."""
    soft = cv2.GaussianBlur(grey, (0, 0), 2.0)
    edges = np.abs(cv2.Laplacian(soft, cv2.CV_32F))
    lab = np.asarray(cv2.cvtColor(small, cv2.COLOR_RGB2LAB), np.float32)
    odd = np.linalg.norm(cv2.GaussianBlur(lab, (0, 0), 4.0) - lab.mean(axis=(0, 1)), axis=2)
    weight = np.asarray(cv2.GaussianBlur(edges / (edges.mean() + 1e-6) + odd / (odd.mean() + 1e-6), (0, 0), 12.0), np.float64)
    weight = np.maximum(0.0, weight - np.percentile(weight, 75)) + 1e-9
    rows, columns = np.indices(weight.shape)
    total = weight.sum()
    return float((weight * columns).sum() / total / weight.shape[1]), float((weight * rows).sum() / total / weight.shape[0])
