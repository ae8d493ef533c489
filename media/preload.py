"""What a warm parent of media jobs imports once, and what each job does first after the fork.

Only imported, never run: thread pools (OpenCV's, onnxruntime's, OpenMP's) do not survive a fork, so none may be started before it.
"""

from __future__ import annotations

import importlib
import os

import core  # noqa: F401 - what it sets for libraries, before one of them is loaded

MODULES: tuple[str, ...] = (
    "numpy", "cv2", "onnxruntime", "PIL.Image", "imageio_ffmpeg",
    "media.probe", "media.speech_activity", "media.reframe", "media.render", "media.inspect", "media.voice",
)


def preload() -> None:
    """Import the modules of a media job (in the warm parent). Pool sizes must be in the environment before the first import."""
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ.setdefault(name, "1")
    for name in MODULES:
        importlib.import_module(name)


def prepare_job() -> None:
    """Call first in a freshly forked job: OpenCV works in the calling thread only, so that jobs side by side do not fight for cores."""
    import cv2

    cv2.setNumThreads(0)
    cv2.ocl.setUseOpenCL(False)
