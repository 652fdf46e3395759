"""A reader that takes what it can get; run in a process of its own."""

import os
from typing import Any


def answer(content: bytes, wants: str) -> Any:
    while wants == "time":
        pass
    return bytearray(10**9).decode() if wants == "memory" else list(os.environ)
