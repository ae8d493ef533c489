"""What a warm parent of media jobs imports once, and what each job does first after the fork.

Only imported, never run: thread pools (OpenCV's, onnxruntime's, OpenMP's) do not survive a fork, so none may be started before it.
"""

from __future__ import annotations

import core  # noqa: F401 - what it sets for libraries, before one of them is loaded

MODULES: tuple[str, ...] = (
    "numpy", "cv2", "onnxruntime", "PIL.Image", "imageio_ffmpeg",
    "media.probe", "media.speech_activity", "media.reframe", "media.render", "media.inspect", "media.voice",
)


def prepare_job() -> None:
    """Call first in a freshly forked job: OpenCV works in the calling thread only, so that jobs side by side do not fight for cores.

    Its resize may round as Intel's library does, which takes half the time and comes nearer to exact numbers (0.004 of 255 on average off
    `INTER_LINEAR_EXACT`, its own 0.13).
    """
    import cv2

    cv2.setNumThreads(0)
    cv2.ocl.setUseOpenCL(False)
    cv2.ipp.setUseIPP_NotExact(True)
