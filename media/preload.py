"""What a warm parent of media jobs loads once, and what each job does first after the fork.

No library may work before the fork: thread pools (OpenCV's, onnxruntime's, OpenMP's) do not survive it.
"""

from __future__ import annotations

import gc
import importlib

import core  # noqa: F401 - what it sets for libraries, before one of them is loaded

MODULES: tuple[str, ...] = (
    "numpy", "numpy.random", "cv2", "onnxruntime", "PIL.Image", "PIL.ImageFilter", "imageio_ffmpeg", "resvg_py",
    "media.probe", "media.speech_activity", "media.reframe", "media.render", "media.inspect", "media.voice",
    "media.layers", "media.pictures.files", "media.pictures.make", "media.pictures.series",
)


def load() -> None:
    """Import the modules and read what drawings are found by, for all jobs to share."""
    for module in MODULES:
        importlib.import_module(module)
    from media.pictures.casting import load_words

    load_words()
    gc.freeze()  # a collection in a job would touch, and so copy, all of it


def prepare_job() -> None:
    """Call first in a freshly forked job: OpenCV works in the calling thread only, so that jobs side by side do not fight for cores.

    Its resize may round as Intel's library does, which takes half the time and comes nearer to exact numbers (0.004 of 255 on average off
    `INTER_LINEAR_EXACT`, its own 0.13).
    """
    import cv2

    cv2.setNumThreads(0)
    cv2.ocl.setUseOpenCL(False)
    cv2.ipp.setUseIPP_NotExact(True)
