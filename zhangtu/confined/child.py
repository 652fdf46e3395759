"""The other process: ``python -m zhangtu.confined.child READER SECONDS MEMORY``.

On standard input it gets a line of JSON and then the file. It takes its limits before it loads anything
that reads, and writes one JSON object.
"""

import importlib
import json
import os
import sys
from typing import Any

NO_MEMORY = 17
"""Exit code for a file that needs more memory than there is."""
LARGEST_DRAFT = 64 * 1024 * 1024
"""Bytes of a file it may write for itself, in a folder that goes when it ends; openpyxl saves by way of one."""
UNNEEDED = ("numpy", "pandas")
"""What libraries load when it is there; it takes most of the time and a good part of the memory."""
LONGEST_ANSWER = 256 * 1024 * 1024


def limit_ourselves(seconds: int, memory: int) -> None:
    """Processor time, memory, files and children, where the system knows such limits."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_FSIZE, (LARGEST_DRAFT, LARGEST_DRAFT))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main(reader: str, seconds: str, memory: str) -> None:
    """Answer and leave; what is refused is an answer too."""
    sys.modules.update(dict.fromkeys(UNNEEDED))  # type: ignore[arg-type]  # an import of it fails, which they allow for
    limit_ourselves(int(seconds), int(memory))
    try:
        reply = _told(reader)
    except MemoryError:
        sys.exit(NO_MEMORY)
    if len(reply) > LONGEST_ANSWER:
        sys.exit(NO_MEMORY)
    sys.stdout.buffer.write(reply)
    sys.stdout.buffer.flush()
    os._exit(0)


def _told(reader: str) -> bytes:
    from zhangtu.confined.faults import RefusedFileError

    reply: dict[str, Any]
    wanted = json.loads(sys.stdin.buffer.readline())
    try:
        reply = {"answer": importlib.import_module(reader).answer(sys.stdin.buffer.read(), **wanted)}
    except RefusedFileError as fault:
        reply = {"refused": str(fault)}
    return json.dumps(reply, ensure_ascii=False).encode("utf-8", "replace")


if __name__ == "__main__":
    main(*sys.argv[1:])
