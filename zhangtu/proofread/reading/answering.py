"""Makes a function that reads a file into a reader that may be run in a process of its own."""

from collections.abc import Callable

from zhangtu.confined.faults import RefusedFileError
from zhangtu.proofread.faults import ReadingError


def as_reader(read: Callable[[bytes, str], str]) -> Callable[[bytes], str]:
    """``read`` takes bytes and a name; its ReadingError becomes the reason that the other process gives."""

    def answer(content: bytes) -> str:
        try:
            return read(content, "")
        except ReadingError as fault:
            raise RefusedFileError(fault.reason) from fault

    return answer
