"""Layers of a picture brought together into a few: each costs time for every frame of a film, and room as a file.

Pixels are height x width x 4, 8 bit, colours premultiplied by alpha; layers are in order, back to front.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import cv2
import numpy as np
import numpy.typing as npt

Pixels = npt.NDArray[np.uint8]

# Layers that would hardly move apart become one, and never more than three are left.
_MOST, _NEAR_ENOUGH = 3, 0.12
# A layer that lies over nearer ones is light or air when it covers all of the picture or is too soft to have an edge: it belongs to every
# one below it. Steps are between neighbouring pixels, of 255.
_AIR_DEPTH, _AIR_COVER, _AIR_STEP = 0.3, 0.9, 8


def gathered(depths: Sequence[float], pixels: Callable[[int], Pixels]) -> list[tuple[Pixels, float]]:
    """Few layers and their depths. depths: 0 far to 1 near. pixels(number): asked for once, in an order that needs little memory."""
    air = [number for number in range(2, len(depths)) if depths[number] < max(depths[:number]) - _AIR_DEPTH]
    solid = [number for number in range(len(depths)) if number not in air]
    made: list[tuple[Pixels, float]] = []
    for group in grouped([depths[number] for number in solid]):
        members = [solid[place] for place in group]
        whole = pixels(members[0])
        for number in members[1:]:
            whole = laid_over(whole, pixels(number))
        made.append((whole, sum(depths[number] for number in members) / len(members)))
    for number in air:
        over = pixels(number)
        veil = cv2.extractChannel(over, 3)
        if cv2.countNonZero(veil) >= _AIR_COVER * veil.size or _steepest(veil) <= _AIR_STEP:
            made = [(_tinted(whole, over), depth) for whole, depth in made]
        else:
            made.append((over, depths[number]))
    return made


def grouped(depths: Sequence[float]) -> list[list[int]]:
    """Neighbours that become one layer: by number, in order."""
    groups = [[number] for number in range(len(depths))]

    def middle(group: list[int]) -> float:
        return sum(depths[number] for number in group) / len(group)

    while len(groups) > 1:
        gaps = [abs(middle(groups[place + 1]) - middle(groups[place])) for place in range(len(groups) - 1)]
        place = min(range(len(gaps)), key=gaps.__getitem__)
        if len(groups) <= _MOST and gaps[place] > _NEAR_ENOUGH:
            break
        groups[place : place + 2] = [groups[place] + groups[place + 1]]
    return groups


def laid_over(under: Pixels, over: Pixels) -> Pixels:
    """One layer on another."""
    return np.asarray(cv2.add(over, cv2.multiply(under, _four(cv2.bitwise_not(cv2.extractChannel(over, 3))), scale=1 / 255)), np.uint8)


def _tinted(whole: Pixels, over: Pixels) -> Pixels:
    """A layer with a veil over its ink and nowhere else."""
    own = cv2.multiply(whole, _four(cv2.bitwise_not(cv2.extractChannel(over, 3))), scale=1 / 255)
    return np.asarray(cv2.add(own, cv2.multiply(over, _four(cv2.extractChannel(whole, 3)), scale=1 / 255)), np.uint8)


def _four(plane: cv2.typing.MatLike) -> cv2.typing.MatLike:
    """The plane in each of four channels."""
    return cv2.merge([plane] * 4)


def _steepest(plane: cv2.typing.MatLike) -> int:
    """The largest difference between neighbouring pixels."""
    return max(int(cv2.absdiff(plane[1:], plane[:-1]).max()), int(cv2.absdiff(plane[:, 1:], plane[:, :-1]).max()))
