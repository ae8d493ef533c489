"""Pictures as files."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray


def write(path: Path, pixels: NDArray[np.uint8]) -> None:
    """PNG of RGB or RGBA pixels. Raises OSError when it cannot be written."""
    import cv2

    order = cv2.COLOR_RGBA2BGRA if pixels.shape[2] == 4 else cv2.COLOR_RGB2BGR
    # Level 1: film grain does not get smaller with more work (level 6 saves 3% and takes four times as long). Nor does it by trying every
    # filter on each row: one alone gives the same size in half the time.
    how = [cv2.IMWRITE_PNG_COMPRESSION, 1, cv2.IMWRITE_PNG_STRATEGY, cv2.IMWRITE_PNG_STRATEGY_DEFAULT]
    how += [cv2.IMWRITE_PNG_FILTER, cv2.IMWRITE_PNG_FILTER_SUB]
    done, data = cv2.imencode(".png", cv2.cvtColor(np.ascontiguousarray(pixels), order), how)
    if not done:
        raise OSError(f"{path.name} cannot be written as PNG")
    path.write_bytes(data.tobytes())


def straight(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Premultiplied RGBA as a file has it: colours that do not depend on alpha."""
    from PIL import Image

    height, width = pixels.shape[:2]
    return np.asarray(Image.frombytes("RGBa", (width, height), np.ascontiguousarray(pixels).tobytes()).convert("RGBA"))
